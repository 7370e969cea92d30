//! What is usual for small things of every day: fruit and sweets, toys and games, what is won
//! and what is kept; for what stands about outdoors, and what music is made with.
//!
//! A table; places nothing.

use crate::script::SubjectKind as K;

/// What is usual for one of them.
pub(super) struct Kept {
    pub size_m: f32,
    pub tall: f32,
    pub wide: f32,
    /// It stands on a table rather than on the ground.
    pub on_table: bool,
    pub fill: f32,
}

/// What is usual for a kind; `None` for others.
pub(super) fn kept(kind: K) -> Option<Kept> {
    instruments(kind).or_else(|| things(kind)).or_else(|| outdoors(kind))
}

/// Small things that stand on a table.
fn things(kind: K) -> Option<Kept> {
    let (size_m, tall, wide, fill) = match kind {
        K::Hourglass => (0.2, 1.0, 0.6, 0.64),
        K::LightBulb => (0.13, 1.0, 0.6, 0.62),
        K::Television => (0.7, 1.0, 1.55, 0.6),
        K::GameController => (0.1, 1.0, 1.6, 0.44),
        K::Banana => (0.14, 1.0, 1.5, 0.46),
        K::Pineapple => (0.32, 1.0, 0.55, 0.68),
        K::Corn => (0.24, 1.0, 0.6, 0.64),
        K::Chilli => (0.12, 0.8, 1.6, 0.44),
        K::Avocado => (0.11, 1.0, 1.6, 0.46),
        K::Cookies => (0.1, 1.0, 1.7, 0.46),
        K::Popcorn => (0.24, 1.15, 0.8, 0.66),
        K::CottonCandy => (0.36, 1.0, 0.7, 0.68),
        K::Zongzi => (0.11, 1.0, 1.9, 0.46),
        K::Trophy => (0.36, 1.0, 0.75, 0.66),
        K::Coins => (0.1, 1.0, 1.7, 0.46),
        K::Crown => (0.16, 1.0, 1.25, 0.5),
        K::Dice => (0.04, 1.0, 2.4, 0.4),
        K::Cards => (0.12, 1.0, 1.5, 0.56),
        K::MagicCube => (0.07, 1.2, 1.4, 0.54),
        K::Bonsai => (0.4, 1.0, 1.15, 0.64),
        K::Seashell => (0.1, 1.0, 1.4, 0.48),
        K::Crystal => (0.16, 1.0, 1.1, 0.58),
        K::SnowGlobe => (0.16, 1.0, 0.8, 0.64),
        K::Globe => (0.36, 1.0, 0.8, 0.68),
        K::ToyCar => (0.1, 1.0, 1.9, 0.42),
        K::ToyTrain => (0.12, 1.0, 2.6, 0.4),
        K::TreasureChest => (0.5, 1.0, 1.3, 0.58),
        K::Hat => (0.15, 1.0, 2.3, 0.44),
        K::Shirt => (0.8, 1.0, 1.0, 0.74),
        K::Dress => (1.5, 1.0, 0.66, 0.76),
        K::Coat => (1.5, 1.0, 0.6, 0.76),
        K::Trousers => (1.1, 1.0, 0.5, 0.76),
        K::Scissors => (0.2, 1.0, 0.45, 0.66),
        K::Hammer => (0.32, 1.0, 0.6, 0.66),
        K::Key => (0.09, 1.0, 0.4, 0.66),
        K::Pen => (0.15, 1.0, 0.45, 0.68),
        K::Knife => (0.32, 1.0, 0.2, 0.7),
        K::Wrench => (0.24, 1.0, 0.3, 0.68),
        K::ChessSet => (0.11, 1.0, 4.3, 0.3),
        K::MahjongTiles => (0.04, 1.2, 6.8, 0.24),
        K::Blocks => (0.2, 1.0, 2.0, 0.5),
        K::ToyPlane => (0.14, 1.0, 2.3, 0.44),
        K::Kettle => (0.24, 1.0, 1.1, 0.6),
        K::Sandwich => (0.1, 0.9, 2.6, 0.4),
        K::HotDog => (0.07, 1.0, 2.7, 0.36),
        K::Pillow => (0.4, 1.0, 1.7, 0.5),
        K::Towels => (0.3, 1.0, 1.7, 0.5),
        K::Pan => (0.3, 1.0, 1.9, 0.5),
        K::Mirror => (0.45, 1.0, 0.7, 0.68),
        K::HairDryer => (0.26, 1.0, 1.0, 0.6),
        K::Scarf => (0.4, 1.0, 0.9, 0.62),
        K::Skateboard => (0.14, 1.0, 5.4, 0.3),
        K::Dumbbell => (0.16, 1.0, 2.2, 0.44),
        K::Racket => (0.7, 1.0, 0.8, 0.68),
        _ => return None,
    };
    Some(Kept { size_m, tall, wide, on_table: true, fill })
}

/// What stands about outdoors.
fn outdoors(kind: K) -> Option<Kept> {
    let (size_m, tall, wide, fill) = match kind {
        K::Cactus => (3.2, 1.0, 0.6, 0.62),
        K::Scarecrow => (1.8, 1.0, 0.9, 0.56),
        K::Mailbox => (1.4, 1.0, 0.5, 0.56),
        K::Fridge => (1.8, 1.0, 0.52, 0.72),
        K::WashingMachine => (0.85, 1.0, 0.75, 0.62),
        K::Fan => (0.5, 1.0, 0.66, 0.66),
        K::Sofa => (0.85, 1.0, 2.8, 0.44),
        K::VacuumCleaner => (1.15, 1.0, 0.5, 0.7),
        K::Telescope => (1.3, 1.0, 0.8, 0.68),
        _ => return None,
    };
    Some(Kept { size_m, tall, wide, on_table: false, fill })
}

/// What music is made with.
fn instruments(kind: K) -> Option<Kept> {
    let (size_m, tall, wide, on_table, fill) = match kind {
        K::Guitar => (1.0, 1.0, 0.45, true, 0.66),
        K::Zither => (0.62, 1.0, 2.0, false, 0.4),
        K::Erhu => (0.82, 1.05, 0.35, true, 0.66),
        K::Pipa => (1.0, 1.0, 0.36, true, 0.66),
        K::Violin | K::Saxophone => (0.6, 1.1, 0.6, true, 0.66),
        K::Cello => (1.25, 1.1, 0.5, false, 0.6),
        K::DoubleBass => (1.8, 1.1, 0.5, false, 0.6),
        K::Harp => (1.72, 1.0, 0.7, false, 0.6),
        K::Trumpet => (0.5, 0.4, 1.1, true, 0.34),
        K::Flute => (0.66, 0.12, 1.0, true, 0.3),
        K::Piano => (1.5, 1.15, 1.1, false, 0.6),
        K::Drums => (1.6, 0.8, 1.0, false, 0.56),
        _ => return None,
    };
    Some(Kept { size_m, tall, wide, on_table, fill })
}
