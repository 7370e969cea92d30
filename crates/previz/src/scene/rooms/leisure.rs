//! Plans of the rooms that people play, train and are entertained in, and which words
//! put people into such a room or into one of the public's.
//!
//! Data only.

use super::layout::{AWAY, BARE, LEFT, Plan, RIGHT, put, seat, turned};
use crate::scene::parts::{Furnishing, FurnitureKind as K};
use crate::scene::setting::Setting;
use crate::script::Feature;

/// What such a room is for, by what the words put into it.
pub(super) fn furnishing(setting: &Setting) -> Option<Furnishing> {
    let all = [
        (Feature::Canteen, Furnishing::Canteen),
        (Feature::LiftCar, Furnishing::LiftCar),
        (Feature::LiftLobby, Furnishing::LiftLobby),
        (Feature::DanceStudio, Furnishing::DanceStudio),
        (Feature::YogaStudio, Furnishing::YogaStudio),
        (Feature::Dojo, Furnishing::Dojo),
        (Feature::ClimbingHall, Furnishing::ClimbingHall),
        (Feature::BowlingAlley, Furnishing::BowlingAlley),
        (Feature::PoolHall, Furnishing::PoolHall),
        (Feature::MahjongRoom, Furnishing::MahjongRoom),
        (Feature::TennisTables, Furnishing::TennisTables),
        (Feature::Arcade, Furnishing::Arcade),
        (Feature::EsportsHall, Furnishing::EsportsHall),
        (Feature::InternetCafe, Furnishing::InternetCafe),
        (Feature::Casino, Furnishing::Casino),
        (Feature::Karaoke, Furnishing::Karaoke),
        (Feature::DentistRoom, Furnishing::DentistRoom),
        (Feature::VetRoom, Furnishing::VetRoom),
        (Feature::Bank, Furnishing::Bank),
        (Feature::PostOffice, Furnishing::PostOffice),
        (Feature::PoliceStation, Furnishing::PoliceStation),
        (Feature::PrisonCell, Furnishing::PrisonCell),
        (Feature::LockerRoom, Furnishing::LockerRoom),
        (Feature::Sauna, Furnishing::Sauna),
        (Feature::Spa, Furnishing::Spa),
        (Feature::TattooParlour, Furnishing::TattooParlour),
        (Feature::BabyRoom, Furnishing::BabyRoom),
        (Feature::Kindergarten, Furnishing::Kindergarten),
    ];
    all.into_iter().find(|(feature, _)| setting.has(*feature)).map(|(_, furnishing)| furnishing)
}

/// Whether the lamps of such a room are always on.
pub(super) fn is_dim(furnishing: Furnishing) -> bool {
    use Furnishing as F;
    matches!(
        furnishing,
        F::Canteen
            | F::LiftCar
            | F::LiftLobby
            | F::DanceStudio
            | F::ClimbingHall
            | F::BowlingAlley
            | F::PoolHall
            | F::Arcade
            | F::EsportsHall
            | F::InternetCafe
            | F::Casino
            | F::Karaoke
    ) || matches!(
        furnishing,
        F::Bank
            | F::PostOffice
            | F::PoliceStation
            | F::PrisonCell
            | F::LockerRoom
            | F::Sauna
            | F::Spa
            | F::TattooParlour
    )
}

/// The plan of such a room, if it is one.
pub(super) fn plan(furnishing: Furnishing) -> Option<&'static Plan> {
    Some(match furnishing {
        Furnishing::DanceStudio => &DANCE_STUDIO,
        Furnishing::YogaStudio => &YOGA_STUDIO,
        Furnishing::Dojo => &DOJO,
        Furnishing::ClimbingHall => &CLIMBING_HALL,
        Furnishing::BowlingAlley => &BOWLING_ALLEY,
        Furnishing::PoolHall => &POOL_HALL,
        Furnishing::MahjongRoom => &MAHJONG_ROOM,
        Furnishing::TennisTables => &TENNIS_TABLES,
        Furnishing::Arcade => &ARCADE,
        Furnishing::EsportsHall => &ESPORTS_HALL,
        Furnishing::InternetCafe => &INTERNET_CAFE,
        Furnishing::Casino => &CASINO,
        Furnishing::Karaoke => &KARAOKE,
        _ => return None,
    })
}

/// Mirrors as wide as the wall, a barre before them, a floor of wood.
const DANCE_STUDIO: Plan = Plan {
    width: 10.4,
    height: 3.5,
    far: 6.4,
    pieces: &[
        put(K::CeilingLight, -2.6, 1.8, (2.4, 0.06, 0.3), 0xffffff).up(3.46).lit(0.9),
        put(K::CeilingLight, 2.6, 1.8, (2.4, 0.06, 0.3), 0xffffff).up(3.46).lit(0.9),
        put(K::MirrorWall, 0.0, 0.05, (9.6, 2.5, 0.05), 0xb8885a).up(0.12),
        put(K::Barre, 0.0, 0.42, (8.8, 1.02, 0.1), 0xc89a60),
        put(K::Piano, 4.1, 1.5, (1.5, 1.25, 0.65), 0x1c1412).turned(0.82),
    ],
    stand: 1.5,
    ..BARE
};

/// Mats in rows on pale wood, plants and balls along a wall of windows.
const YOGA_STUDIO: Plan = Plan {
    width: 9.6,
    height: 3.2,
    far: 6.4,
    windows: &[(-4.4, -1.6, 0.35, 2.7), (-1.4, 1.4, 0.35, 2.7), (1.6, 4.4, 0.35, 2.7)],
    pieces: &[
        put(K::Plant, -4.4, 0.5, (0.9, 1.8, 0.9), 0x4f7d46),
        put(K::Plant, 4.4, 0.5, (0.9, 1.8, 0.9), 0x4f7d46),
        put(K::GymBall, -3.3, 0.6, (0.62, 0.62, 0.62), 0x8a6ab8),
        put(K::GymBall, 3.4, 0.6, (0.62, 0.62, 0.62), 0x4fa8a0),
        put(K::Cushion, -2.6, 0.6, (0.5, 0.14, 0.5), 0xd8a24a),
        put(K::Cushion, 2.7, 0.6, (0.5, 0.14, 0.5), 0xb85a6a),
        put(K::Rug, -2.9, 1.6, (0.66, 0.02, 1.75), 0x3f9a94),
        put(K::Rug, -1.5, 1.6, (0.66, 0.02, 1.75), 0x8a6ab8),
        put(K::Rug, 1.5, 1.6, (0.66, 0.02, 1.75), 0xd8785a),
        put(K::Rug, 2.9, 1.6, (0.66, 0.02, 1.75), 0x4f8ac8),
        put(K::Rug, -3.4, 3.6, (0.66, 0.02, 1.75), 0xd8785a),
        put(K::Rug, 3.4, 3.6, (0.66, 0.02, 1.75), 0x3f9a94),
        put(K::Pendant, -2.2, 1.6, (0.6, 0.6, 0.6), 0xf2e6cc).up(3.2).lit(0.6),
        put(K::Pendant, 2.2, 1.6, (0.6, 0.6, 0.6), 0xf2e6cc).up(3.2).lit(0.6),
    ],
    stand: 2.0,
    ..BARE
};

/// Mats of straw, a scroll between lattices, weapons in their rack, a drum, a man of
/// wood.
const DOJO: Plan = Plan {
    width: 9.8,
    height: 3.4,
    far: 6.4,
    windows: &[(-4.5, -1.15, 0.9, 2.6), (1.15, 4.5, 0.9, 2.6)],
    pieces: &[
        put(K::Lattice, -3.7, 0.05, (1.65, 1.7, 0.05), 0x3a2214).up(0.9),
        put(K::Lattice, -1.98, 0.05, (1.65, 1.7, 0.05), 0x3a2214).up(0.9),
        put(K::Lattice, 1.98, 0.05, (1.65, 1.7, 0.05), 0x3a2214).up(0.9),
        put(K::Lattice, 3.7, 0.05, (1.65, 1.7, 0.05), 0x3a2214).up(0.9),
        put(K::Scroll, 0.0, 0.03, (0.95, 2.0, 0.04), 0xf2ead4).up(0.75),
        put(K::WeaponRack, -2.6, 0.5, (2.2, 1.75, 0.5), 0x5a2a18),
        put(K::BigDrum, 2.0, 0.6, (1.15, 1.5, 0.8), 0xb8281f),
        put(K::WoodenDummy, 3.6, 0.8, (0.9, 1.6, 0.6), 0xa8703a),
        put(K::Pendant, -1.4, 1.5, (0.42, 0.6, 0.42), 0xf2e2b8).up(3.4).lit(0.7),
        put(K::Pendant, 1.4, 1.5, (0.42, 0.6, 0.42), 0xf2e2b8).up(3.4).lit(0.7),
    ],
    stand: 2.3,
    ..BARE
};

/// A wall as high as a house with holds of many colours, thick mats at its foot.
const CLIMBING_HALL: Plan = Plan {
    width: 12.5,
    height: 6.6,
    far: 8.0,
    pieces: &[
        put(K::CeilingLight, -3.2, 3.0, (2.6, 0.06, 0.4), 0xffffff).up(6.5).lit(1.0),
        put(K::CeilingLight, 3.2, 3.0, (2.6, 0.06, 0.4), 0xffffff).up(6.5).lit(1.0),
        put(K::ClimbingWall, 0.0, 0.05, (12.2, 6.4, 1.2), 0xd8d2c4),
        put(K::CrashMat, 0.0, 1.5, (12.0, 0.26, 2.2), 0x2f5fa8),
        put(K::Bench, -4.6, 3.2, (1.8, 0.44, 0.4), 0x8a6040),
    ],
    seats: &[seat(-4.6, 3.2, 0.44)],
    stand: 3.1,
    ..BARE
};

/// Lanes that run to their pins under painted masks, balls in a rack at this end.
const BOWLING_ALLEY: Plan = Plan {
    width: 13.0,
    height: 3.5,
    far: 9.2,
    pieces: &[
        put(K::PinMask, 0.0, 0.9, (12.6, 2.1, 0.1), 0x1a2a6a).up(1.05).lit(1.0),
        put(K::BowlingLane, -5.0, 3.1, (1.6, 0.1, 5.4), 0xd8a868).lit(1.0),
        put(K::BowlingLane, -3.3, 3.1, (1.6, 0.1, 5.4), 0xd8a868).lit(1.0),
        put(K::BowlingLane, -1.6, 3.1, (1.6, 0.1, 5.4), 0xd8a868).lit(1.0),
        put(K::BowlingLane, 0.1, 3.1, (1.6, 0.1, 5.4), 0xd8a868).lit(1.0),
        put(K::BowlingLane, 1.8, 3.1, (1.6, 0.1, 5.4), 0xd8a868).lit(1.0),
        put(K::BowlingLane, 3.5, 3.1, (1.6, 0.1, 5.4), 0xd8a868).lit(1.0),
        put(K::BowlingLane, 5.2, 3.1, (1.6, 0.1, 5.4), 0xd8a868).lit(1.0),
        put(K::BallReturn, 1.5, 5.7, (0.75, 0.75, 1.3), 0x2a2c34),
        put(K::BallReturn, -3.6, 5.7, (0.75, 0.75, 1.3), 0x2a2c34),
        put(K::NeonTube, 0.0, 0.85, (12.6, 0.05, 0.05), 0xff3f9a).up(3.3).lit(0.9),
    ],
    stand: 6.0,
    ..BARE
};

/// Tables of green cloth under low lamps, cues along the wall.
const POOL_HALL: Plan = Plan {
    width: 9.6,
    height: 3.1,
    far: 6.2,
    pieces: &[
        put(K::CueRack, 0.0, 0.06, (1.7, 1.5, 0.14), 0x5a3620).up(0.7),
        put(K::Picture, -2.2, 0.03, (0.9, 0.7, 0.04), 0x8a5a3c).up(1.5),
        put(K::Picture, 2.2, 0.03, (0.9, 0.7, 0.04), 0x5d7286).up(1.5),
        put(K::PoolTable, -2.5, 1.75, (2.6, 0.82, 1.4), 0x6a3a1c).turned(0.02),
        put(K::PoolTable, 2.5, 1.75, (2.6, 0.82, 1.4), 0x6a3a1c).turned(0.98),
        put(K::BilliardLamp, -2.5, 1.75, (1.6, 1.25, 0.4), 0x1f6a44).up(3.1).lit(1.0),
        put(K::BilliardLamp, 2.5, 1.75, (1.6, 1.25, 0.4), 0x1f6a44).up(3.1).lit(1.0),
        put(K::CeilingLight, 0.0, 1.2, (0.7, 0.06, 0.4), 0xffe8c8).up(3.06).lit(0.6),
        put(K::Stool, -0.95, 0.45, (0.38, 0.72, 0.38), 0x3a2418),
        put(K::Stool, 4.4, 0.6, (0.38, 0.72, 0.38), 0x3a2418),
    ],
    seats: &[seat(-0.95, 0.5, 0.72)],
    stand: 2.5,
    ..BARE
};

/// Four chairs around a square table with its tiles, more tables behind.
const MAHJONG_ROOM: Plan = Plan {
    width: 7.4,
    height: 2.8,
    far: 5.4,
    windows: &[(-1.3, 1.3, 1.1, 2.3)],
    pieces: &[
        put(K::CeilingLight, 0.0, 2.0, (0.9, 0.06, 0.5), 0xffffff).up(2.76).lit(0.8),
        put(K::Scroll, -2.6, 0.03, (0.7, 1.5, 0.04), 0xe9d0b8).up(0.95),
        put(K::Scroll, 2.6, 0.03, (0.7, 1.5, 0.04), 0xe9d0b8).up(0.95),
        put(K::MahjongTable, -2.6, 0.95, (0.96, 0.76, 0.96), 0x7a4a26),
        put(K::MahjongTable, 2.6, 0.95, (0.96, 0.76, 0.96), 0x7a4a26),
        put(K::Chair, -2.6, 0.3, (0.45, 0.92, 0.45), 0x6a4428),
        put(K::Chair, 2.6, 0.3, (0.45, 0.92, 0.45), 0x6a4428),
        put(K::Chair, 0.0, 1.05, (0.45, 0.92, 0.45), 0x6a4428),
        put(K::Chair, -0.98, 1.95, (0.45, 0.92, 0.45), 0x6a4428).turned(0.25),
        put(K::Chair, 0.98, 1.95, (0.45, 0.92, 0.45), 0x6a4428).turned(0.75),
        put(K::MahjongTable, 0.0, 1.95, (1.1, 0.76, 1.1), 0x8a5a30),
        put(K::Chair, 0.5, 2.85, (0.45, 0.92, 0.45), 0x6a4428).turned(0.5),
    ],
    seats: &[
        seat(0.0, 1.1, 0.45),
        turned(-0.94, 1.95, 0.45, RIGHT),
        turned(0.94, 1.95, 0.45, LEFT),
        turned(0.5, 2.8, 0.45, AWAY),
    ],
    tops: &[seat(0.0, 1.95, 0.78)],
    stand: 3.2,
    to_sit_in: true,
    ..BARE
};

/// Blue tables with nets on a red floor.
const TENNIS_TABLES: Plan = Plan {
    width: 12.0,
    height: 4.0,
    far: 7.2,
    windows: &[(-5.4, -0.4, 2.5, 3.5), (0.4, 5.4, 2.5, 3.5)],
    pieces: &[
        put(K::CeilingLight, -3.4, 2.2, (2.2, 0.06, 0.3), 0xffffff).up(3.96).lit(0.9),
        put(K::CeilingLight, 3.4, 2.2, (2.2, 0.06, 0.3), 0xffffff).up(3.96).lit(0.9),
        put(K::TennisTable, -3.6, 1.4, (2.74, 0.76, 1.52), 0x1f5fb0),
        put(K::TennisTable, 0.0, 1.3, (2.74, 0.76, 1.52), 0x1f5fb0),
        put(K::TennisTable, 3.6, 1.4, (2.74, 0.76, 1.52), 0x1f5fb0),
        put(K::Bench, -4.6, 3.0, (1.8, 0.44, 0.4), 0x8a6040),
        put(K::Bench, 4.6, 3.0, (1.8, 0.44, 0.4), 0x8a6040),
    ],
    seats: &[seat(-4.6, 3.0, 0.44), seat(4.6, 3.0, 0.44)],
    stand: 3.0,
    ..BARE
};

/// Cabinets side by side that glow, a machine with a claw, tubes along the wall.
const ARCADE: Plan = Plan {
    width: 9.6,
    height: 3.0,
    far: 5.8,
    pieces: &[
        put(K::NeonTube, -2.3, 0.06, (4.4, 0.05, 0.05), 0xff2f8a).up(2.55).lit(0.9),
        put(K::NeonTube, 2.3, 0.06, (4.4, 0.05, 0.05), 0x2f9aff).up(2.55).lit(0.9),
        put(K::ArcadeCabinet, -4.2, 0.75, (0.8, 1.95, 0.85), 0x2a2c34).lit(1.0),
        put(K::ArcadeCabinet, -3.2, 0.6, (0.8, 1.95, 0.85), 0x2a2c34).lit(1.0),
        put(K::ArcadeCabinet, -2.2, 0.6, (0.8, 1.95, 0.85), 0x2a2c34).lit(1.0),
        put(K::ArcadeCabinet, -1.2, 0.6, (0.8, 1.95, 0.85), 0x2a2c34).lit(1.0),
        put(K::ArcadeCabinet, -0.2, 0.6, (0.8, 1.95, 0.85), 0x2a2c34).lit(1.0),
        put(K::ArcadeCabinet, 0.8, 0.6, (0.8, 1.95, 0.85), 0x2a2c34).lit(1.0),
        put(K::ArcadeCabinet, 1.8, 0.6, (0.8, 1.95, 0.85), 0x2a2c34).lit(1.0),
        put(K::ClawMachine, 2.95, 0.7, (1.0, 2.0, 0.9), 0xf06a9a).lit(1.0),
        put(K::ClawMachine, 4.1, 0.8, (1.0, 2.0, 0.9), 0x4fb8e8).lit(1.0),
        put(K::ArcadeCabinet, -4.2, 2.2, (0.8, 1.95, 0.85), 0x2a2c34).turned(0.2).lit(1.0),
        put(K::ClawMachine, 4.2, 2.3, (1.0, 2.0, 0.9), 0xf2c02f).turned(0.8).lit(1.0),
    ],
    stand: 2.0,
    ..BARE
};

/// Two teams behind their screens, the match on a screen as wide as the stage.
const ESPORTS_HALL: Plan = Plan {
    width: 15.0,
    height: 5.6,
    far: 8.4,
    pieces: &[
        put(K::MatchScreen, 0.0, 0.1, (5.6, 1.75, 0.1), 0x1f5a4a).up(0.85).lit(1.0),
        put(K::StageLights, 0.0, 1.6, (12.5, 3.8, 0.4), 0x8a8e94).up(5.0).lit(0.8),
        put(K::NeonTube, -3.3, 0.1, (0.05, 2.2, 0.05), 0x2f7aff).up(0.5).lit(1.0),
        put(K::NeonTube, 3.3, 0.1, (0.05, 2.2, 0.05), 0xff3a3a).up(0.5).lit(1.0),
        put(K::GamingChair, -4.6, 1.1, (0.7, 1.35, 0.7), 0x2f6ae8),
        put(K::GamingChair, -3.5, 1.2, (0.7, 1.35, 0.7), 0x2f6ae8),
        put(K::GamingChair, -2.4, 1.3, (0.7, 1.35, 0.7), 0x2f6ae8),
        put(K::GamingChair, 2.4, 1.3, (0.7, 1.35, 0.7), 0xe8342c),
        put(K::GamingChair, 3.5, 1.2, (0.7, 1.35, 0.7), 0xe8342c),
        put(K::GamingChair, 4.6, 1.1, (0.7, 1.35, 0.7), 0xe8342c),
        put(K::GamingDesk, -3.5, 1.9, (3.6, 0.76, 0.75), 0x18191d).turned(0.52).lit(1.0),
        put(K::GamingDesk, 3.5, 1.9, (3.6, 0.76, 0.75), 0x18191d).turned(0.48).lit(1.0),
    ],
    seats: &[seat(-2.4, 1.35, 0.48), seat(2.4, 1.35, 0.48), seat(-3.5, 1.25, 0.48), seat(3.5, 1.25, 0.48)],
    stand: 2.6,
    ..BARE
};

/// Rows of screens and of seats with high backs, tubes of neon.
const INTERNET_CAFE: Plan = Plan {
    width: 9.6,
    height: 2.9,
    far: 5.8,
    pieces: &[
        put(K::NeonTube, -2.3, 0.06, (4.4, 0.05, 0.05), 0x2f8aff).up(2.3).lit(0.9),
        put(K::NeonTube, 2.3, 0.06, (4.4, 0.05, 0.05), 0xb83fff).up(2.3).lit(0.9),
        put(K::GamingDesk, -2.6, 0.75, (4.0, 0.76, 0.75), 0x18191d).lit(1.0),
        put(K::GamingDesk, 2.6, 0.75, (4.0, 0.76, 0.75), 0x18191d).lit(1.0),
        put(K::GamingChair, -4.1, 1.5, (0.7, 1.3, 0.7), 0xd8342c).turned(0.5),
        put(K::GamingChair, -2.1, 1.5, (0.7, 1.3, 0.7), 0x2f6ae8).turned(0.46),
        put(K::GamingChair, 2.1, 1.5, (0.7, 1.3, 0.7), 0xd8342c).turned(0.54),
        put(K::GamingChair, 4.1, 1.5, (0.7, 1.3, 0.7), 0x2f6ae8).turned(0.5),
        put(K::GamingDesk, -3.4, 2.9, (2.0, 0.76, 0.75), 0x18191d).turned(0.18).lit(1.0),
        put(K::GamingDesk, 3.4, 2.9, (2.0, 0.76, 0.75), 0x18191d).turned(0.82).lit(1.0),
        put(K::GamingChair, -1.0, 1.85, (0.7, 1.3, 0.7), 0x2f6ae8).turned(0.2),
        put(K::GamingChair, 1.0, 1.85, (0.7, 1.3, 0.7), 0xd8342c).turned(0.8),
    ],
    seats: &[turned(-1.0, 1.85, 0.48, RIGHT), turned(1.0, 1.85, 0.48, LEFT)],
    stand: 2.5,
    ..BARE
};

/// Slot machines along the wall, a wheel of roulette and a table for cards before them.
const CASINO: Plan = Plan {
    width: 12.0,
    height: 4.0,
    far: 7.0,
    pieces: &[
        put(K::Chandelier, 0.0, 1.9, (1.6, 1.1, 1.6), 0xf2d890).up(4.0).lit(1.0),
        put(K::SlotMachine, -5.2, 0.5, (0.72, 1.75, 0.7), 0x5a1420).lit(1.0),
        put(K::SlotMachine, -4.3, 0.5, (0.72, 1.75, 0.7), 0x5a1420).lit(1.0),
        put(K::SlotMachine, -3.4, 0.5, (0.72, 1.75, 0.7), 0x5a1420).lit(1.0),
        put(K::SlotMachine, -2.5, 0.5, (0.72, 1.75, 0.7), 0x5a1420).lit(1.0),
        put(K::SlotMachine, -1.6, 0.5, (0.72, 1.75, 0.7), 0x5a1420).lit(1.0),
        put(K::SlotMachine, -0.7, 0.5, (0.72, 1.75, 0.7), 0x5a1420).lit(1.0),
        put(K::SlotMachine, 0.2, 0.5, (0.72, 1.75, 0.7), 0x5a1420).lit(1.0),
        put(K::SlotMachine, 1.1, 0.5, (0.72, 1.75, 0.7), 0x5a1420).lit(1.0),
        put(K::SlotMachine, 2.0, 0.5, (0.72, 1.75, 0.7), 0x5a1420).lit(1.0),
        put(K::SlotMachine, 2.9, 0.5, (0.72, 1.75, 0.7), 0x5a1420).lit(1.0),
        put(K::SlotMachine, 3.8, 0.5, (0.72, 1.75, 0.7), 0x5a1420).lit(1.0),
        put(K::SlotMachine, 4.7, 0.5, (0.72, 1.75, 0.7), 0x5a1420).lit(1.0),
        put(K::RouletteTable, -2.3, 2.2, (2.7, 0.86, 1.3), 0x1f6a3f).turned(0.97),
        put(K::CardTable, 2.4, 2.1, (1.9, 0.86, 1.1), 0x1f6a3f),
    ],
    tops: &[seat(-2.3, 2.2, 0.88), seat(2.4, 2.1, 0.88)],
    stand: 2.6,
    ..BARE
};

/// A screen with the words of a song, sofas around it, lights of many colours.
const KARAOKE: Plan = Plan {
    width: 7.4,
    height: 2.9,
    far: 5.2,
    pieces: &[
        put(K::KaraokeScreen, -1.25, 0.08, (2.3, 1.3, 0.06), 0x2a3f8a).up(1.05).lit(1.0),
        put(K::NeonTube, -1.8, 0.06, (3.5, 0.05, 0.05), 0xff2f9a).up(2.65).lit(0.9),
        put(K::NeonTube, 1.8, 0.06, (3.5, 0.05, 0.05), 0x6a4fff).up(2.65).lit(0.9),
        put(K::MirrorBall, 0.9, 1.6, (0.5, 0.6, 0.5), 0xb4b8bc).up(2.9),
        put(K::LightWall, 1.5, 0.06, (1.9, 1.5, 0.06), 0x101014).up(0.9).lit(0.7),
        put(K::Sofa, -2.95, 1.1, (2.1, 0.85, 0.9), 0x6a2f6a).turned(0.25),
        put(K::Sofa, 2.95, 1.1, (2.1, 0.85, 0.9), 0x6a2f6a).turned(0.75),
        put(K::CoffeeTable, -1.85, 1.1, (0.7, 0.42, 1.1), 0x26262c),
    ],
    seats: &[turned(2.8, 1.4, 0.42, LEFT), turned(-2.8, 1.4, 0.42, RIGHT), turned(2.8, 0.8, 0.42, LEFT)],
    tops: &[seat(-1.85, 1.1, 0.42)],
    stand: 2.0,
    ..BARE
};
