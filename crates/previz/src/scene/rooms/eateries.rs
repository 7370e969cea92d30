//! Plans of houses that serve one dish: a pot on each table, sushi along a counter, pizza
//! from an oven; and the inn of old China.
//!
//! Data only.

use super::layout::{BARE, LEFT, Plan, RIGHT, put, seat, turned};
use crate::scene::parts::{Furnishing, FurnitureKind as K};

/// The plan of such a house, if it is one.
pub(super) fn plan(furnishing: Furnishing) -> Option<&'static Plan> {
    Some(match furnishing {
        Furnishing::HotpotHouse => &HOTPOT_HOUSE,
        Furnishing::SushiBar => &SUSHI_BAR,
        Furnishing::Pizzeria => &PIZZERIA,
        Furnishing::Inn => &INN,
        _ => return None,
    })
}

/// Round tables with a pot that boils on each, under red lanterns.
const HOTPOT_HOUSE: Plan = Plan {
    width: 9.0,
    height: 3.0,
    far: 6.2,
    pieces: &[
        put(K::Scroll, -2.9, 0.03, (0.7, 1.6, 0.04), 0xe9c878).up(0.95),
        put(K::Scroll, 2.9, 0.03, (0.7, 1.6, 0.04), 0xe9c878).up(0.95),
        put(K::MenuBoard, 0.0, 0.06, (2.4, 0.8, 0.06), 0xf8e8c8).up(1.6).lit(0.9),
        put(K::HotpotTable, -2.6, 1.0, (1.15, 0.76, 1.15), 0x6a3a22),
        put(K::HotpotTable, 2.7, 1.0, (1.15, 0.76, 1.15), 0x6a3a22),
        put(K::Stool, -3.45, 1.1, (0.38, 0.46, 0.38), 0x8a2a22),
        put(K::Stool, 3.5, 1.1, (0.38, 0.46, 0.38), 0x8a2a22),
        put(K::HotpotTable, 0.0, 1.45, (1.25, 0.76, 1.25), 0x6a3a22),
        put(K::Chair, -0.95, 1.45, (0.45, 0.92, 0.45), 0x5a2a1c).turned(0.25),
        put(K::Chair, 0.95, 1.45, (0.45, 0.92, 0.45), 0x5a2a1c).turned(0.75),
        put(K::Lantern, -1.9, 1.0, (0.5, 1.1, 0.5), 0xd8281f).up(3.0).lit(0.9),
        put(K::Lantern, 0.0, 1.1, (0.5, 1.1, 0.5), 0xd8281f).up(3.0).lit(0.9),
        put(K::Lantern, 1.9, 1.0, (0.5, 1.1, 0.5), 0xd8281f).up(3.0).lit(0.9),
    ],
    seats: &[turned(-0.92, 1.45, 0.45, RIGHT), turned(0.92, 1.45, 0.45, LEFT), turned(-3.4, 1.1, 0.45, RIGHT)],
    tops: &[seat(0.0, 2.0, 0.78)],
    stand: 2.7,
    to_sit_in: true,
    ..BARE
};

/// A counter of pale wood with plates, fish behind glass, short curtains over it.
const SUSHI_BAR: Plan = Plan {
    width: 8.4,
    height: 2.9,
    far: 5.8,
    pieces: &[
        put(K::PotShelf, -2.9, 0.25, (1.6, 2.1, 0.34), 0xa8763e),
        put(K::PotShelf, 2.9, 0.25, (1.6, 2.1, 0.34), 0xa8763e),
        put(K::Scroll, 0.0, 0.03, (0.9, 1.5, 0.04), 0xf2ead4).up(0.9),
        put(K::SushiCounter, 0.0, 1.2, (5.6, 1.02, 0.8), 0xd8ac6c),
        put(K::Noren, 0.0, 0.75, (5.2, 0.5, 0.04), 0x24407a).up(2.55),
        put(K::Lantern, -2.4, 1.5, (0.36, 0.6, 0.36), 0xe0402c).up(2.9).lit(0.9),
        put(K::Lantern, 2.4, 1.5, (0.36, 0.6, 0.36), 0xe0402c).up(2.9).lit(0.9),
        put(K::Stool, -1.9, 1.95, (0.38, 0.72, 0.38), 0x6a4428),
        put(K::Stool, -0.95, 1.95, (0.38, 0.72, 0.38), 0x6a4428),
        put(K::Stool, 0.95, 1.95, (0.38, 0.72, 0.38), 0x6a4428),
        put(K::Stool, 1.9, 1.95, (0.38, 0.72, 0.38), 0x6a4428),
    ],
    seats: &[turned(-0.95, 1.95, 0.72, RIGHT), turned(0.95, 1.95, 0.72, LEFT), turned(-1.9, 1.95, 0.72, RIGHT)],
    tops: &[seat(0.2, 0.95, 1.04)],
    perches: &[seat(0.2, 1.0, 1.04)],
    stand: 2.4,
    ..BARE
};

/// The oven with its fire, cloths of red and white checks, a pizza on each table.
const PIZZERIA: Plan = Plan {
    width: 8.8,
    height: 3.0,
    far: 6.0,
    windows: &[(2.0, 3.9, 0.95, 2.4)],
    pieces: &[
        put(K::Oven, -0.2, 0.42, (1.7, 2.1, 0.8), 0x9a5a3e).lit(1.0),
        put(K::Blackboard, -2.4, 0.05, (1.3, 0.9, 0.06), 0x23282a).up(1.4),
        put(K::PrepTable, -2.3, 0.45, (1.7, 0.9, 0.6), 0xb8a080),
        put(K::PizzaTable, -1.75, 1.6, (0.9, 0.75, 0.9), 0xc8302c),
        put(K::Chair, -2.5, 1.6, (0.45, 0.92, 0.45), 0x6a4428).turned(0.25),
        put(K::Chair, -1.0, 1.6, (0.45, 0.92, 0.45), 0x6a4428).turned(0.75),
        put(K::PizzaTable, 2.0, 1.5, (0.9, 0.75, 0.9), 0xc8302c),
        put(K::Chair, 1.25, 1.5, (0.45, 0.92, 0.45), 0x6a4428).turned(0.25),
        put(K::Chair, 2.75, 1.5, (0.45, 0.92, 0.45), 0x6a4428).turned(0.75),
        put(K::Pendant, -1.75, 1.6, (0.4, 0.8, 0.4), 0x8a2a22).up(3.0).lit(0.8),
        put(K::Pendant, 2.0, 1.5, (0.4, 0.8, 0.4), 0x8a2a22).up(3.0).lit(0.8),
    ],
    seats: &[turned(1.3, 1.5, 0.45, RIGHT), turned(2.7, 1.5, 0.45, LEFT), turned(-2.45, 1.6, 0.45, RIGHT)],
    tops: &[seat(2.0, 1.75, 0.76)],
    stand: 2.5,
    ..BARE
};

/// Square tables and benches of dark wood, jars of wine, lattices and lanterns.
const INN: Plan = Plan {
    width: 9.0,
    height: 3.2,
    far: 6.2,
    windows: &[(-4.2, -2.4, 0.9, 2.5)],
    pieces: &[
        put(K::Lattice, -3.3, 0.05, (1.8, 1.6, 0.05), 0x4a2a18).up(0.9),
        put(K::Counter, 1.2, 0.9, (2.6, 1.0, 0.6), 0x5a3620),
        put(K::PotShelf, 1.2, 0.22, (2.6, 2.2, 0.34), 0x4a2c1a),
        put(K::WineJars, -0.85, 0.5, (1.5, 1.05, 0.5), 0x8a5a3a),
        put(K::Scroll, 3.4, 0.03, (0.7, 1.5, 0.04), 0xe9d0b8).up(1.0),
        put(K::Table, -2.0, 1.5, (1.0, 0.78, 1.0), 0x5a361f),
        put(K::Bench, -2.0, 0.8, (1.0, 0.46, 0.3), 0x5a361f),
        put(K::Bench, -3.0, 1.5, (1.0, 0.46, 0.3), 0x5a361f).turned(0.25),
        put(K::Table, 2.3, 1.95, (1.0, 0.78, 1.0), 0x5a361f),
        put(K::Bench, 3.3, 1.95, (1.0, 0.46, 0.3), 0x5a361f).turned(0.25),
        put(K::WineJars, -3.9, 2.5, (1.0, 0.55, 0.5), 0x8a5a3a),
        put(K::Lantern, -1.4, 1.2, (0.5, 1.3, 0.5), 0xd8281f).up(3.2).lit(0.9),
        put(K::Lantern, 1.4, 1.2, (0.5, 1.3, 0.5), 0xd8281f).up(3.2).lit(0.9),
    ],
    seats: &[turned(-2.95, 1.5, 0.46, RIGHT), turned(3.25, 1.95, 0.46, LEFT)],
    tops: &[seat(-2.0, 1.6, 0.78)],
    stand: 2.6,
    ..BARE
};
