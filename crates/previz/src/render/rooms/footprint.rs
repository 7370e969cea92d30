//! What furniture does to the light of its room: the shade that it lays on the
//! floor, and what its lamps give.
//!
//! Draws nothing.

use crate::maths::{Vec3, clamp01, cos_turns, sin_turns, v3};
use crate::scene::{Furniture, FurnitureKind as K};

/// Where a piece keeps light from the floor.
pub(crate) struct Print {
    pub x: f32,
    pub z: f32,
    pub half: (f32, f32),
}

impl Print {
    /// How far the shade of a piece reaches beyond it.
    pub(crate) const EDGE_M: f32 = 0.35;

    #[inline(always)]
    pub(crate) fn shade(&self, x: f32, z: f32) -> f32 {
        let (dx, dz) = (((x - self.x).abs() - self.half.0).max(0.0), ((z - self.z).abs() - self.half.1).max(0.0));
        let away = clamp01(1.0 - (dx * dx + dz * dz).sqrt() * (1.0 / Self::EDGE_M));
        1.0 - 0.5 * away * away
    }
}

/// The shade of a piece that stands on the floor.
pub(crate) fn print(piece: &Furniture) -> Option<Print> {
    let stands = !matches!(
        piece.kind,
        K::Rug | K::Picture | K::Screen | K::Blackboard | K::CeilingLight | K::Pendant | K::WallLamp | K::StainedGlass
    );
    let stands = stands
        && !matches!(piece.kind, K::WallCupboard | K::TableLamp | K::ToolWall | K::Straps | K::DepartureBoard)
        && !matches!(piece.kind, K::Beam | K::SalonMirror | K::SteeringWheel | K::SurgicalLamp | K::RingRopes)
        && !matches!(piece.kind, K::ExtractorHood | K::PanRail | K::Facade | K::Gallery | K::StationSign)
        && !matches!(
            piece.kind,
            K::PunchBag | K::StageLights | K::LightWall | K::MirrorBall | K::FoamPanels | K::SwimPool
        )
        && !matches!(piece.kind, K::NeonTube | K::Chandelier | K::GiltPanel | K::GlassPartition | K::CarLift)
        && !matches!(
            piece.kind,
            K::MenuBoard | K::LiftDoors | K::CarPanel | K::Handrail | K::MirrorWall | K::Barre | K::ClimbingWall
        )
        && !matches!(piece.kind, K::BilliardLamp | K::CueRack | K::BowlingLane | K::PinMask | K::MatchScreen)
        && !matches!(piece.kind, K::KaraokeScreen | K::ToothChart | K::AnimalChart | K::CoinEmblem | K::ShieldEmblem)
        && !matches!(piece.kind, K::CellBars | K::CotMobile | K::WallDrawings | K::ParcelScale | K::CrashMat)
        && !matches!(
            piece.kind,
            K::CabinWall
                | K::Shackles
                | K::Torch
                | K::Banner
                | K::Arcade
                | K::Cobweb
                | K::ScreenWall
                | K::Dome
                | K::FilmHoop
                | K::Pipework
                | K::FlightPanel
                | K::Runnel
                | K::Ladle
        )
        && !matches!(
            piece.kind,
            K::GreenCross
                | K::MeatRail
                | K::Noren
                | K::Lantern
                | K::LuggageRack
                | K::BusSign
                | K::RangeTarget
                | K::SnowArch
        )
        && !matches!(piece.kind, K::Truss | K::StringLights | K::VaultRib | K::RoofBay | K::BoxTier);
    let slim = if matches!(piece.kind, K::Stool | K::FloorLamp | K::Plant) { 0.3 } else { 0.5 };
    let (wide, deep) = (piece.size.x * slim, piece.size.z * slim);
    let (s, c) = (sin_turns(piece.yaw_turns).abs(), cos_turns(piece.yaw_turns).abs());
    let half = (wide * c + deep * s, wide * s + deep * c);
    stands.then_some(Print { x: piece.at.x, z: piece.at.z, half })
}

/// Where a lamp shines from and how brightly.
pub(crate) fn shining(piece: &Furniture, lamp: Vec3) -> Option<(Vec3, Vec3)> {
    let (up, out, bright) = match piece.kind {
        K::FloorLamp => (piece.size.y - 0.2, 0.0, 2.2),
        K::Nightstand => (piece.size.y + 0.3, 0.0, 1.1),
        K::Pendant => (-piece.size.y - 0.2, 0.0, 1.6),
        K::WallLamp => (0.15, 0.18, 0.8),
        K::CeilingLight => (-0.3, 0.0, 1.8),
        K::TableLamp => (piece.size.y * 0.75, 0.0, 1.1),
        K::Oven => (1.1, 0.5, 1.6),
        K::Cooler => (1.2, 0.8, 1.2),
        K::SurgicalLamp => (-1.1, 0.0, 2.4),
        K::ExtractorHood => (-0.1, 0.1, 2.0),
        K::PlatePass => (1.2, 0.3, 0.7),
        K::Chandelier => (-piece.size.y * 0.7, 0.0, 2.6),
        K::BoxTier => (1.0, piece.size.z + 0.4, 1.6),
        K::GiltPanel => (piece.size.y * 0.5, 0.4, 0.8),
        K::ShopFront => (1.6, 0.9, 1.2),
        K::Gallery => (-0.8, 1.0, 2.4),
        K::StringLights => (-piece.size.y - 0.1, 0.0, 2.4),
        K::RingLight => (1.5, 0.5, 1.6),
        K::SalonMirror => (0.6, 0.4, 0.9),
        K::DepartureBoard => (0.5, 0.6, 0.6),
        K::BackBar => (1.5, 0.7, 1.6),
        K::Picture => (piece.size.y + 0.3, 0.5, 1.2),
        K::Altar => (2.0, 0.8, 3.0),
        K::StainedGlass => (piece.size.y * 0.5, 1.2, 2.6),
        K::NeonTube => (piece.size.y * 0.5, 0.5, 1.5),
        K::LightWall => (piece.size.y * 0.5, 1.0, 1.0),
        K::StageLights => (-0.6, 1.6, 1.8),
        K::Jukebox => (1.0, 0.6, 0.7),
        K::MenuBoard => (0.3, 0.6, 0.9),
        K::BilliardLamp => (-piece.size.y - 0.1, 0.0, 2.0),
        K::PinMask => (0.4, 0.9, 1.6),
        K::ArcadeCabinet | K::ClawMachine | K::SlotMachine => (piece.size.y * 0.7, 0.7, 0.5),
        K::MatchScreen | K::KaraokeScreen => (piece.size.y * 0.5, 0.8, 0.5),
        K::GamingDesk => (1.1, -0.4, 0.25),
        K::DentistChair => (1.4, 0.3, 0.9),
        K::SaunaStove => (0.9, 0.5, 1.0),
        K::TattooChair => (1.3, 0.2, 1.0),
        K::Torch => (0.7, 0.6, 1.5),
        K::Ladle => (-piece.size.y * 0.6, 1.2, 9.0),
        K::Ingots => (0.9, 0.3, 4.0),
        K::ForgeHearth => (1.2, 0.7, 2.6),
        K::ServerRack => (1.2, 0.6, 0.22),
        K::ScreenWall => (piece.size.y * 0.5, 1.0, 2.4),
        K::FilmHoop => (1.9, 0.0, 1.1),
        K::FlightPanel => (1.1, 0.5, 0.5),
        K::Lantern => (-piece.size.y * 0.8, 0.2, 0.8),
        K::DeliCase | K::JewelCase | K::GelatoCase => (piece.size.y, 0.4, 0.6),
        K::BulbMirror => (1.4, 0.4, 0.8),
        K::Candelabrum => (piece.size.y, 0.3, 0.9),
        _ => return None,
    };
    let lamp = shade(piece, lamp);
    let front = v3(0.0, 0.0, -1.0).yawed(piece.yaw_turns);
    (piece.lit > 0.0).then(|| (piece.at + v3(0.0, up, 0.0) + front * out, lamp * (bright * piece.lit)))
}

/// The light of a piece that shines in a colour of its own; else that of lamps.
fn shade(piece: &Furniture, lamp: Vec3) -> Vec3 {
    // Daylight comes through coloured glass, not lamplight.
    match piece.kind {
        K::StainedGlass => v3(0.8, 0.86, 1.0) * lamp.luma(),
        K::NeonTube => piece.colour,
        // Of what is molten, and of fires.
        K::Ladle | K::Ingots | K::ForgeHearth => v3(1.0, 0.46, 0.14) * 0.6,
        K::ServerRack | K::ScreenWall => v3(0.5, 0.75, 1.0) * lamp.luma(),
        // Of all their colours together.
        K::LightWall => v3(0.8, 0.25, 1.0),
        K::MatchScreen | K::GamingDesk => v3(0.35, 0.55, 1.0),
        K::KaraokeScreen | K::PinMask => v3(0.6, 0.4, 1.0),
        K::ArcadeCabinet => v3(0.85, 0.35, 1.0),
        K::StageLights => v3(0.55, 0.4, 0.9),
        _ => lamp,
    }
}

/// Where the day comes in through a front of glass, and how much of it.
pub(crate) fn daylit(piece: &Furniture, day: Vec3) -> Option<(Vec3, Vec3)> {
    let out = v3(0.0, piece.size.y * 0.55, -0.6).yawed(piece.yaw_turns);
    (piece.kind == K::Facade).then(|| (piece.at + out, day * (0.5 * piece.size.x)))
}
