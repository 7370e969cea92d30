//! Plans of shops of one trade: medicines, sweets, toys, shoes, meat, pets, tools, jewels,
//! books, presents, clothes, and counters for tea and ice cream.
//!
//! Data only.

use super::layout::{BARE, Plan, put, seat};
use crate::scene::parts::{Furnishing, FurnitureKind as K};

/// The plan of such a shop, if it is one.
pub(super) fn plan(furnishing: Furnishing) -> Option<&'static Plan> {
    Some(match furnishing {
        Furnishing::Pharmacy => &PHARMACY,
        Furnishing::SweetShop => &SWEET_SHOP,
        Furnishing::ToyShop => &TOY_SHOP,
        Furnishing::ShoeShop => &SHOE_SHOP,
        Furnishing::Butchery => &BUTCHERY,
        Furnishing::PetShop => &PET_SHOP,
        Furnishing::ToolShop => &TOOL_SHOP,
        Furnishing::Jeweller => &JEWELLER,
        Furnishing::TeaBar => &TEA_BAR,
        Furnishing::IceCreamParlour => &ICE_CREAM_PARLOUR,
        Furnishing::Bookshop => &BOOKSHOP,
        Furnishing::GiftShop => &GIFT_SHOP,
        Furnishing::Boutique => &BOUTIQUE,
        _ => return None,
    })
}

/// White walls, for each shop to begin with.
const SHOP: Plan = Plan { width: 8.0, height: 2.9, far: 5.8, stand: 2.5, ..BARE };

/// Medicines on white shelves, the green cross over a counter.
const PHARMACY: Plan = Plan {
    pieces: &[
        put(K::CeilingLight, -1.6, 1.9, (1.6, 0.06, 0.3), 0xffffff).up(2.86).lit(0.9),
        put(K::CeilingLight, 1.6, 1.9, (1.6, 0.06, 0.3), 0xffffff).up(2.86).lit(0.9),
        put(K::DrugShelf, -2.05, 0.3, (2.6, 2.1, 0.44), 0xf2f5f4),
        put(K::DrugShelf, 2.15, 0.3, (2.6, 2.1, 0.44), 0xf2f5f4),
        put(K::GreenCross, 0.05, 0.08, (1.0, 0.95, 0.1), 0x12a850).up(1.35).lit(1.0),
        put(K::DrugShelf, -3.75, 2.3, (2.6, 2.1, 0.44), 0xf2f5f4).turned(0.25),
        put(K::DrugShelf, 3.75, 2.3, (2.6, 2.1, 0.44), 0xf2f5f4).turned(0.75),
        put(K::Counter, 0.0, 1.25, (2.5, 0.98, 0.6), 0xdfeae6),
    ],
    tops: &[seat(0.0, 1.3, 0.98)],
    perches: &[seat(0.3, 1.25, 0.98)],
    ..SHOP
};

/// Jars of sweets of all colours up to the ceiling, a low row of them before.
const SWEET_SHOP: Plan = Plan {
    pieces: &[
        put(K::CandyJars, -2.1, 0.25, (2.5, 2.2, 0.36), 0xf6e0e8),
        put(K::CandyJars, 0.4, 0.25, (2.3, 2.2, 0.36), 0xf6e0e8),
        put(K::CandyJars, 2.8, 0.25, (2.3, 2.2, 0.36), 0xf6e0e8),
        put(K::CandyJars, -3.75, 2.2, (2.6, 1.9, 0.36), 0xf6e0e8).turned(0.25),
        put(K::CandyJars, 3.75, 2.2, (2.6, 1.9, 0.36), 0xf6e0e8).turned(0.75),
        put(K::CandyJars, -1.75, 1.75, (1.3, 0.95, 0.4), 0xe86a9a),
        put(K::CandyJars, 1.75, 1.75, (1.3, 0.95, 0.4), 0xe86a9a),
        put(K::Pendant, -1.3, 1.6, (0.4, 0.6, 0.4), 0xe86a9a).up(2.9).lit(0.7),
        put(K::Pendant, 1.3, 1.6, (0.4, 0.6, 0.4), 0x5ab8d8).up(2.9).lit(0.7),
    ],
    ..SHOP
};

/// Bears, balls and blocks on shelves, more of them on the floor.
const TOY_SHOP: Plan = Plan {
    pieces: &[
        put(K::CeilingLight, -1.6, 1.9, (1.6, 0.06, 0.3), 0xffffff).up(2.86).lit(0.9),
        put(K::CeilingLight, 1.6, 1.9, (1.6, 0.06, 0.3), 0xffffff).up(2.86).lit(0.9),
        put(K::ToyShelf, -2.3, 0.3, (2.5, 2.2, 0.46), 0xf2c84a),
        put(K::ToyShelf, 0.3, 0.3, (2.5, 2.2, 0.46), 0x5ab0e0),
        put(K::ToyShelf, 2.9, 0.3, (2.5, 2.2, 0.46), 0xe8705a),
        put(K::ToyShelf, -3.75, 2.3, (2.6, 1.7, 0.46), 0x6ac07a).turned(0.25),
        put(K::ToyShelf, 3.75, 2.3, (2.6, 1.7, 0.46), 0xf2c84a).turned(0.75),
        put(K::Toys, -1.7, 1.9, (1.3, 0.6, 1.1), 0xf0c040),
        put(K::Toys, 1.9, 1.8, (1.3, 0.6, 1.1), 0xf0c040),
    ],
    ..SHOP
};

/// Walls of shoes, benches to try them on, a mirror.
const SHOE_SHOP: Plan = Plan {
    pieces: &[
        put(K::ShoeRack, -2.2, 0.25, (2.6, 2.2, 0.34), 0xe8dcc8),
        put(K::ShoeRack, 0.5, 0.25, (2.6, 2.2, 0.34), 0xe8dcc8),
        put(K::SalonMirror, 2.5, 0.05, (0.9, 1.9, 0.05), 0x3a2a20).up(0.3).lit(0.6),
        put(K::ShoeRack, -3.75, 2.2, (2.6, 1.9, 0.34), 0xe8dcc8).turned(0.25),
        put(K::ShoeRack, 3.75, 2.2, (2.6, 1.9, 0.34), 0xe8dcc8).turned(0.75),
        put(K::Bench, -1.7, 1.7, (1.4, 0.44, 0.5), 0x7a3a30),
        put(K::Bench, 1.8, 1.8, (1.4, 0.44, 0.5), 0x7a3a30),
        put(K::Pendant, -1.2, 1.6, (0.4, 0.6, 0.4), 0x2a2a28).up(2.9).lit(0.7),
        put(K::Pendant, 1.2, 1.6, (0.4, 0.6, 0.4), 0x2a2a28).up(2.9).lit(0.7),
    ],
    seats: &[seat(-1.7, 1.7, 0.45), seat(1.8, 1.8, 0.45), seat(-1.2, 1.7, 0.45)],
    ..SHOP
};

/// Meat on hooks over a case of glass.
const BUTCHERY: Plan = Plan {
    pieces: &[
        put(K::CeilingLight, -1.6, 1.6, (1.6, 0.06, 0.3), 0xffffff).up(2.86).lit(0.9),
        put(K::CeilingLight, 1.6, 1.6, (1.6, 0.06, 0.3), 0xffffff).up(2.86).lit(0.9),
        put(K::MeatRail, 0.0, 0.35, (7.0, 1.1, 0.3), 0xc0c6ca).up(2.45),
        put(K::PrepTable, -2.7, 0.4, (1.8, 0.9, 0.6), 0x9aa0a5),
        put(K::PrepTable, 2.7, 0.4, (1.8, 0.9, 0.6), 0x9aa0a5),
        put(K::DeliCase, -1.7, 1.35, (2.6, 1.2, 0.7), 0xb02a28).lit(1.0),
        put(K::DeliCase, 1.7, 1.35, (2.6, 1.2, 0.7), 0xb02a28).lit(1.0),
    ],
    tops: &[seat(-0.9, 1.4, 1.2)],
    ..SHOP
};

/// Boxes with pets, tanks of fish, food for both.
const PET_SHOP: Plan = Plan {
    pieces: &[
        put(K::CeilingLight, -1.6, 1.9, (1.6, 0.06, 0.3), 0xffffff).up(2.86).lit(0.9),
        put(K::CeilingLight, 1.6, 1.9, (1.6, 0.06, 0.3), 0xffffff).up(2.86).lit(0.9),
        put(K::PetCages, -1.65, 0.4, (2.0, 2.0, 0.6), 0xd8dce0),
        put(K::FishTanks, 1.35, 0.35, (2.6, 2.0, 0.5), 0x3a4a5a).lit(1.0),
        put(K::AnimalChart, -3.3, 0.04, (0.85, 1.0, 0.04), 0xf2d8a8).up(1.2),
        put(K::Goods, 3.75, 2.2, (2.4, 1.7, 0.5), 0xf0f0ea).turned(0.75),
        put(K::PetCages, -3.7, 2.2, (2.0, 2.0, 0.6), 0xd8dce0).turned(0.25),
        put(K::GymBall, 2.3, 1.9, (0.3, 0.3, 0.3), 0xe0402c),
    ],
    ..SHOP
};

/// Tools on boards, timber in a corner, tins of paint on shelves.
const TOOL_SHOP: Plan = Plan {
    pieces: &[
        put(K::CeilingLight, -1.6, 1.9, (1.6, 0.06, 0.3), 0xffffff).up(2.86).lit(0.9),
        put(K::CeilingLight, 1.6, 1.9, (1.6, 0.06, 0.3), 0xffffff).up(2.86).lit(0.9),
        put(K::ToolWall, -1.75, 0.06, (3.2, 1.3, 0.08), 0xc8a060).up(0.9),
        put(K::ToolWall, 1.75, 0.06, (3.2, 1.3, 0.08), 0xc8a060).up(0.9),
        put(K::Workbench, -1.9, 0.4, (2.8, 0.8, 0.6), 0x8a6a44),
        put(K::ToolChest, 1.0, 0.4, (0.9, 0.85, 0.5), 0xb8241f),
        put(K::ToolChest, 2.1, 0.4, (0.9, 0.85, 0.5), 0x2456b8),
        put(K::Timber, 3.45, 0.5, (0.8, 2.4, 0.7), 0xb88a58),
        put(K::BoxShelf, -3.7, 2.1, (2.5, 1.9, 0.5), 0x6a7078).turned(0.25),
        put(K::Counter, 2.5, 1.7, (1.7, 0.95, 0.55), 0x7a5a38),
    ],
    tops: &[seat(2.4, 1.75, 0.95)],
    ..SHOP
};

/// Gold and stones on velvet in lit cases of glass.
const JEWELLER: Plan = Plan {
    pieces: &[
        put(K::GiltPanel, -2.1, 0.05, (1.6, 2.1, 0.06), 0xd8b878).up(0.3).lit(0.5),
        put(K::GiltPanel, 2.1, 0.05, (1.6, 2.1, 0.06), 0xd8b878).up(0.3).lit(0.5),
        put(K::SalonMirror, 0.0, 0.05, (0.9, 1.2, 0.05), 0xc89a3c).up(1.0).lit(0.6),
        put(K::JewelCase, -2.3, 1.2, (2.2, 1.05, 0.55), 0x3a2430).lit(1.0),
        put(K::JewelCase, 0.0, 1.2, (2.2, 1.05, 0.55), 0x3a2430).lit(1.0),
        put(K::JewelCase, 2.3, 1.2, (2.2, 1.05, 0.55), 0x3a2430).lit(1.0),
        put(K::Chandelier, 0.0, 1.6, (1.0, 0.8, 1.0), 0xc89a3c).up(2.9).lit(0.7),
        put(K::JewelCase, -3.6, 2.5, (1.9, 1.05, 0.55), 0x3a2430).turned(0.25).lit(1.0),
        put(K::JewelCase, 3.6, 2.5, (1.9, 1.05, 0.55), 0x3a2430).turned(0.75).lit(1.0),
    ],
    ..SHOP
};

/// Teas in cups with straws on a counter under boards of pictures.
const TEA_BAR: Plan = Plan {
    pieces: &[
        put(K::MenuBoard, 0.1, 0.08, (4.6, 0.85, 0.06), 0xf8ecd8).up(1.75).lit(1.0),
        put(K::PotShelf, -2.9, 0.25, (1.3, 2.1, 0.34), 0xd8a878),
        put(K::JarShelf, 3.1, 0.25, (1.3, 2.1, 0.36), 0xd8a878),
        put(K::DrinkCounter, 0.0, 1.2, (3.9, 1.05, 0.66), 0xe8946a),
        put(K::Pendant, -1.3, 1.3, (0.36, 0.5, 0.36), 0xf8f0e0).up(2.9).lit(0.9),
        put(K::Pendant, 0.0, 1.3, (0.36, 0.5, 0.36), 0xf8f0e0).up(2.9).lit(0.9),
        put(K::Pendant, 1.3, 1.3, (0.36, 0.5, 0.36), 0xf8f0e0).up(2.9).lit(0.9),
        put(K::Stool, -2.7, 2.1, (0.38, 0.66, 0.38), 0x8a5a38),
        put(K::Stool, 2.8, 2.1, (0.38, 0.66, 0.38), 0x8a5a38),
    ],
    tops: &[seat(0.3, 1.25, 1.05)],
    perches: &[seat(0.6, 1.2, 1.05)],
    ..SHOP
};

/// Tubs of all flavours behind glass, a cone as high as a child beside them.
const ICE_CREAM_PARLOUR: Plan = Plan {
    pieces: &[
        put(K::MenuBoard, 0.0, 0.08, (4.4, 0.85, 0.06), 0xf6f2f6).up(1.75).lit(1.0),
        put(K::GelatoCase, 0.0, 1.3, (3.6, 1.2, 0.7), 0xf6b8cc).lit(1.0),
        put(K::GiantCone, -2.5, 1.5, (0.6, 1.7, 0.6), 0xd8984c),
        put(K::DiningTable, 2.9, 1.6, (0.7, 0.74, 0.7), 0xf4f2ee),
        put(K::Stool, 2.3, 1.7, (0.36, 0.5, 0.36), 0x6ac0b0),
        put(K::Pendant, -1.2, 1.4, (0.4, 0.6, 0.4), 0x6ac0b0).up(2.9).lit(0.8),
        put(K::Pendant, 1.2, 1.4, (0.4, 0.6, 0.4), 0xf090b0).up(2.9).lit(0.8),
    ],
    tops: &[seat(2.9, 1.6, 0.74)],
    ..SHOP
};

/// Shelves along the walls, books in stacks on tables, a counter with a till.
const BOOKSHOP: Plan = Plan {
    windows: &[(2.35, 3.85, 0.8, 2.3)],
    pieces: &[
        put(K::Bookcase, -2.8, 0.22, (1.9, 2.4, 0.36), 0x6e4529),
        put(K::Bookcase, -0.85, 0.22, (1.9, 2.4, 0.36), 0x6e4529),
        put(K::Bookcase, 1.1, 0.22, (1.9, 2.4, 0.36), 0x6e4529),
        put(K::Bookcase, -3.8, 2.3, (2.6, 2.4, 0.36), 0x6e4529).turned(0.25),
        put(K::BookTable, -1.75, 1.65, (1.7, 0.72, 0.8), 0x9a6c42),
        put(K::BookTable, 1.8, 1.65, (1.7, 0.72, 0.8), 0x9a6c42),
        put(K::Counter, 3.3, 1.9, (1.2, 0.98, 0.55), 0x6e4529),
        put(K::Pendant, -1.4, 1.5, (0.36, 0.6, 0.36), 0x2f5a44).up(2.9).lit(0.7),
        put(K::Pendant, 1.4, 1.5, (0.36, 0.6, 0.36), 0x2f5a44).up(2.9).lit(0.7),
    ],
    tops: &[seat(1.6, 1.7, 0.74)],
    perches: &[seat(-1.5, 1.65, 0.74)],
    ..SHOP
};

/// Parcels with ribbons, globes of snow, bears.
const GIFT_SHOP: Plan = Plan {
    pieces: &[
        put(K::GiftShelf, -2.3, 0.3, (2.5, 2.1, 0.42), 0xf4e8d8),
        put(K::GiftShelf, 0.3, 0.3, (2.5, 2.1, 0.42), 0xf4e8d8),
        put(K::ToyShelf, 2.9, 0.3, (2.4, 2.1, 0.44), 0xf4e8d8),
        put(K::GiftShelf, -3.75, 2.2, (2.5, 1.8, 0.42), 0xf4e8d8).turned(0.25),
        put(K::GiftShelf, 3.75, 2.2, (2.5, 1.8, 0.42), 0xf4e8d8).turned(0.75),
        put(K::GiftShelf, -1.8, 1.75, (1.3, 0.7, 0.5), 0xd8a878),
        put(K::Counter, 2.2, 1.75, (1.6, 0.95, 0.55), 0xc89a78),
        put(K::StringLights, 0.0, 0.4, (7.4, 0.4, 0.1), 0xffd8a0).up(2.7).lit(0.8),
    ],
    tops: &[seat(2.1, 1.8, 0.95)],
    ..SHOP
};

/// Clothes on rails, dummies that wear them, a mirror and a counter.
const BOUTIQUE: Plan = Plan {
    windows: &[(2.3, 3.9, 0.2, 2.5)],
    pieces: &[
        put(K::ClothesRail, -2.1, 0.35, (2.6, 2.1, 0.6), 0xe8dcc8),
        put(K::ClothesRail, 0.9, 0.35, (2.3, 2.1, 0.6), 0xe8dcc8),
        put(K::Mannequin, -0.62, 0.75, (0.6, 1.75, 0.5), 0x2f5a8a),
        put(K::Mannequin, 2.55, 0.9, (0.6, 1.75, 0.5), 0xc83a4a),
        put(K::Mannequin, 3.3, 1.2, (0.6, 1.75, 0.5), 0xd8b050),
        put(K::ClothesRail, -3.7, 2.3, (2.4, 2.0, 0.6), 0xe8dcc8).turned(0.25),
        put(K::Counter, -2.2, 1.8, (1.5, 0.98, 0.55), 0xd8c8ae),
        put(K::Mannequin, 2.0, 2.0, (0.6, 1.75, 0.5), 0x3f8a6a),
        put(K::CeilingLight, -1.4, 1.7, (0.3, 0.06, 1.6), 0xffffff).up(2.86).lit(0.8),
        put(K::CeilingLight, 1.4, 1.7, (0.3, 0.06, 1.6), 0xffffff).up(2.86).lit(0.8),
    ],
    tops: &[seat(-2.2, 1.85, 0.98)],
    ..SHOP
};
