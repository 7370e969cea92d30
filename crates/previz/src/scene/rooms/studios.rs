//! Plans of rooms to play, paint, speak and shoot in, and of those behind a stage.
//!
//! Data only.

use super::layout::{BARE, HERE, Plan, put, seat, turned};
use crate::scene::parts::{Furnishing, FurnitureKind as K};

/// The plan of such a room, if it is one.
pub(super) fn plan(furnishing: Furnishing) -> Option<&'static Plan> {
    Some(match furnishing {
        Furnishing::MusicRoom => &MUSIC_ROOM,
        Furnishing::ArtStudio => &ART_STUDIO,
        Furnishing::NewsStudio => &NEWS_STUDIO,
        Furnishing::Backstage => &BACKSTAGE,
        Furnishing::ShootingRange => &SHOOTING_RANGE,
        Furnishing::LectureHall => &LECTURE_HALL,
        _ => return None,
    })
}

/// A piano with its stool, desks for music.
const MUSIC_ROOM: Plan = Plan {
    width: 6.4,
    height: 2.8,
    far: 5.2,
    windows: &[(0.9, 2.4, 0.8, 2.3)],
    pieces: &[
        put(K::Piano, -1.2, 0.42, (1.65, 1.3, 0.7), 0x17110f),
        put(K::Stool, -1.2, 1.1, (0.4, 0.48, 0.4), 0x17110f),
        put(K::Picture, -1.2, 0.03, (1.0, 0.7, 0.04), 0x8a5a3c).up(1.65),
        put(K::MusicStand, 1.05, 1.2, (0.5, 1.25, 0.5), 0x24262a).turned(0.04),
        put(K::MusicStand, 2.0, 0.9, (0.5, 1.25, 0.5), 0x24262a).turned(0.1),
        put(K::Bookcase, -2.7, 0.25, (0.8, 1.6, 0.34), 0x6e4529),
        put(K::Plant, 2.75, 0.5, (0.6, 1.2, 0.6), 0x4f7d46),
    ],
    seats: &[turned(-1.2, 1.1, 0.48, HERE + 0.1)],
    tops: &[seat(-1.0, 0.45, 1.3)],
    perches: &[seat(-1.0, 0.42, 1.3)],
    stand: 1.95,
    ..BARE
};

/// Easels with paintings, canvases along the wall, brushes in jars, light from large panes.
const ART_STUDIO: Plan = Plan {
    width: 8.0,
    height: 3.4,
    far: 6.0,
    windows: &[(-3.6, -1.3, 0.9, 3.0), (1.9, 3.7, 0.9, 3.0)],
    pieces: &[
        put(K::Canvases, 0.35, 0.25, (2.6, 1.15, 0.4), 0xd8c8ac),
        put(K::Picture, 0.3, 0.03, (1.1, 0.8, 0.04), 0xd8c8ac).up(1.75),
        put(K::Easel, -1.45, 1.5, (0.85, 1.75, 0.7), 0xb08850).turned(-0.05),
        put(K::Easel, 1.5, 1.4, (0.85, 1.75, 0.7), 0xb08850).turned(0.05),
        put(K::Easel, -3.1, 1.0, (0.8, 1.65, 0.7), 0xb08850).turned(-0.1),
        put(K::PaintTable, 3.0, 1.5, (1.3, 0.78, 0.6), 0x9a7448),
        put(K::Stool, -2.3, 1.9, (0.38, 0.6, 0.38), 0x8a6a44),
        put(K::Canvases, -3.7, 2.4, (1.6, 0.95, 0.4), 0xd8c8ac).turned(0.25),
    ],
    seats: &[seat(-2.3, 1.9, 0.6)],
    tops: &[seat(2.8, 1.6, 0.8)],
    stand: 2.3,
    ..BARE
};

/// A desk before a wall of screens, cameras that look at it, lamps overhead.
const NEWS_STUDIO: Plan = Plan {
    width: 9.6,
    height: 3.8,
    far: 6.4,
    pieces: &[
        put(K::ScreenWall, 0.0, 0.12, (7.2, 2.1, 0.1), 0x14181f).up(1.0).lit(0.4),
        put(K::StageLights, 0.0, 1.6, (6.0, 0.4, 0.3), 0x24272c).up(3.6).lit(0.3),
        put(K::NewsDesk, 0.0, 1.35, (2.9, 0.92, 0.75), 0xd8dee4).lit(0.7),
        put(K::StudioCamera, -2.75, 2.0, (0.8, 1.6, 0.8), 0x24272c).turned(0.93),
        put(K::StudioCamera, 2.85, 2.1, (0.8, 1.6, 0.8), 0x24272c).turned(0.07),
        put(K::CeilingLight, -2.4, 1.6, (0.6, 0.06, 0.6), 0xffffff).up(3.5).lit(0.35),
        put(K::CeilingLight, 2.4, 1.6, (0.6, 0.06, 0.6), 0xffffff).up(3.5).lit(0.35),
    ],
    seats: &[seat(0.0, 0.85, 0.62), seat(-0.7, 0.85, 0.62), seat(0.7, 0.85, 0.62)],
    tops: &[seat(0.2, 1.4, 0.93)],
    perches: &[seat(0.2, 1.35, 0.93)],
    stand: 2.2,
    ..BARE
};

/// Mirrors with bulbs, costumes on rails, crates for the road, curtains.
const BACKSTAGE: Plan = Plan {
    width: 8.0,
    height: 3.2,
    far: 5.8,
    pieces: &[
        put(K::BulbMirror, -1.55, 0.35, (1.4, 1.95, 0.5), 0x6a4a38).lit(1.0),
        put(K::BulbMirror, 0.05, 0.35, (1.4, 1.95, 0.5), 0x6a4a38).lit(1.0),
        put(K::ClothesRail, 2.3, 0.4, (2.4, 2.0, 0.6), 0x3a3028),
        put(K::Stool, -1.55, 0.95, (0.4, 0.48, 0.4), 0x8a2a22),
        put(K::Stool, 0.05, 0.95, (0.4, 0.48, 0.4), 0x8a2a22),
        put(K::Banner, -3.1, 0.08, (1.3, 3.0, 0.06), 0x8a1c22).up(3.1),
        put(K::ToolChest, 2.0, 1.7, (1.0, 0.7, 0.6), 0x24272c),
        put(K::Mannequin, -2.6, 1.4, (0.6, 1.75, 0.5), 0xc83a6a),
        put(K::ClothesRail, -3.7, 2.4, (2.0, 2.0, 0.6), 0x3a3028).turned(0.25),
        put(K::StageLights, 1.0, 1.2, (3.0, 0.4, 0.3), 0x24272c).up(3.15).lit(0.3),
    ],
    seats: &[turned(0.05, 0.95, 0.48, HERE), turned(-1.55, 0.95, 0.48, HERE)],
    stand: 2.2,
    ..BARE
};

/// Targets at the far end of lanes between walls.
const SHOOTING_RANGE: Plan = Plan {
    width: 8.4,
    height: 3.0,
    far: 8.6,
    pieces: &[
        put(K::CeilingLight, 0.0, 1.2, (6.0, 0.06, 0.3), 0xffffff).up(2.96).lit(0.9),
        put(K::CeilingLight, 0.0, 4.4, (6.0, 0.06, 0.3), 0xffffff).up(2.96).lit(0.9),
        put(K::RangeTarget, -2.7, 0.9, (1.05, 1.25, 0.05), 0xf0e8d4).up(0.95),
        put(K::RangeTarget, -0.85, 0.9, (1.05, 1.25, 0.05), 0xf0e8d4).up(0.95),
        put(K::RangeTarget, 0.95, 0.9, (1.05, 1.25, 0.05), 0xf0e8d4).up(0.95),
        put(K::RangeTarget, 2.75, 0.9, (1.05, 1.25, 0.05), 0xf0e8d4).up(0.95),
        put(K::RangeBooth, -2.7, 3.4, (1.75, 2.0, 0.9), 0x8a9298),
        put(K::RangeBooth, 2.75, 3.4, (1.75, 2.0, 0.9), 0x8a9298),
    ],
    stand: 3.7,
    ..BARE
};

/// Rows of seats that rise to the back of a hall, a stand to speak at.
const LECTURE_HALL: Plan = Plan {
    width: 12.0,
    height: 5.4,
    far: 9.0,
    pieces: &[
        put(K::CeilingLight, -2.6, 3.0, (0.3, 0.06, 3.6), 0xffffff).up(5.36).lit(0.9),
        put(K::CeilingLight, 2.6, 3.0, (0.3, 0.06, 3.6), 0xffffff).up(5.36).lit(0.9),
        put(K::LectureTier, 0.0, 0.6, (11.8, 0.78, 1.15), 0xb8864e).up(1.75),
        put(K::LectureTier, 0.0, 1.7, (11.8, 0.78, 1.15), 0xb8864e).up(1.3),
        put(K::LectureTier, 0.0, 2.8, (11.8, 0.78, 1.15), 0xb8864e).up(0.85),
        put(K::LectureTier, 0.0, 3.9, (11.8, 0.78, 1.15), 0xb8864e).up(0.4),
        put(K::LectureTier, 0.0, 5.0, (11.8, 0.78, 1.15), 0xb8864e),
        put(K::Lectern, 1.5, 6.2, (0.7, 1.15, 0.5), 0x8a5a34).turned(0.08),
    ],
    seats: &[seat(0.6, 4.75, 0.44), seat(-0.6, 4.75, 0.44), seat(1.8, 4.75, 0.44), seat(-1.8, 4.75, 0.44)],
    stand: 6.3,
    ..BARE
};
