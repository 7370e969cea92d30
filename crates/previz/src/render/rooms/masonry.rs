//! What the rooms of castles, craft and works are lined with.
//!
//! Colours alone; how they are laid is the lining's.

use super::lining::{Floor, Lining};
use crate::maths::{Vec3, hex};
use crate::scene::Furnishing;

impl Lining {
    /// This, changed to that of a room of a castle, an old house or a cabin, if it is one.
    pub(super) fn for_castles(self, furnishing: Furnishing) -> Option<Self> {
        let bare = Self { panels: (0.0, Vec3::ZERO), ..self };
        let vault = Self {
            floor: Floor::Tiles(0.75),
            floor_colour: hex(0x5a554c),
            wall: hex(0x6f685c),
            stones: 0.42,
            ceiling: hex(0x4a453e),
            ..bare
        };
        Some(match furnishing {
            Furnishing::Dungeon => vault,
            Furnishing::Crypt => Self { wall: hex(0x8a8478), floor_colour: hex(0x6a665e), stones: 0.36, ..vault },
            Furnishing::ThroneRoom => Self {
                floor: Floor::Checks(0.8, hex(0x8a8074)),
                floor_colour: hex(0xc4baa8),
                wall: hex(0xb4a894),
                stones: 0.55,
                ceiling: hex(0x6a5a48),
                ceiling_panels: 1.8,
                frame: hex(0x3a3430),
                pane: 0.6,
                rung: 0.6,
                ..bare
            },
            Furnishing::PrayerHall => Self {
                floor: Floor::Medallions(1.3, hex(0xd8b070)),
                floor_colour: hex(0x9a2424),
                wall: hex(0xe8e0d0),
                panels: (1.3, hex(0x2f8a96)),
                ceiling: hex(0xd8cdb8),
                ceiling_panels: 1.1,
                frame: hex(0x8a6a40),
                pane: 0.3,
                rung: 0.3,
                ..self
            },
            Furnishing::Haunted => Self {
                floor: Floor::Planks(0.2),
                floor_colour: hex(0x4a3c30),
                wall: hex(0x4e5650),
                panels: (0.95, hex(0x3a2e28)),
                ceiling: hex(0x4a4842),
                frame: hex(0x2a2420),
                pane: 0.5,
                rung: 0.5,
                ..self
            },
            _ => return self.for_carriers(furnishing),
        })
    }

    /// This, changed to that of a terrace or of the inside of a craft, if it is one.
    fn for_carriers(self, furnishing: Furnishing) -> Option<Self> {
        let bare = Self { panels: (0.0, Vec3::ZERO), ..self };
        let hull = Self { floor: Floor::Plain, ceiling_panels: 3.0, ..bare };
        Some(match furnishing {
            Furnishing::RoofTerrace => Self {
                floor: Floor::Planks(0.14),
                floor_colour: hex(0x8a6a4a),
                pane: 90.0,
                frame: hex(0x2a2c30),
                ..bare
            },
            Furnishing::Submarine => Self {
                floor_colour: hex(0x4a5052),
                wall: hex(0x7c8884),
                panels: (0.9, hex(0x5c6864)),
                ceiling: hex(0x6a7472),
                ..hull
            },
            Furnishing::FlightDeck => Self {
                floor_colour: hex(0x2a2c30),
                wall: hex(0x565c64),
                ceiling: hex(0x3a3f46),
                pane: 9.0,
                frame: hex(0x2a2e34),
                ..hull
            },
            Furnishing::Airliner => Self {
                floor: Floor::Plain,
                floor_colour: hex(0x3a4456),
                wall: hex(0xdcdee0),
                ceiling: hex(0xeceeee),
                ..bare
            },
            _ => return None,
        })
    }

    /// This, changed to that of a works, a byre, a room of screens or a hull, if it is one.
    pub(super) fn for_works(self, furnishing: Furnishing) -> Option<Self> {
        let bare = Self { panels: (0.0, Vec3::ZERO), ..self };
        let hall = Self { floor: Floor::Plain, floor_colour: hex(0x8a8d8e), ceiling_panels: 3.0, ..bare };
        Some(match furnishing {
            Furnishing::SteelMill => Self {
                floor_colour: hex(0x3c3a38),
                wall: hex(0x4a4644),
                panels: (1.6, hex(0x363230)),
                ceiling: hex(0x2c2a2a),
                ..hall
            },
            Furnishing::Brewery => Self {
                floor: Floor::Tiles(0.3),
                floor_colour: hex(0x9a5a40),
                wall: hex(0xe2ddd2),
                tiles: 0.22,
                ceiling: hex(0xcfcac0),
                pane: 0.7,
                rung: 0.7,
                ..bare
            },
            Furnishing::Byre => Self {
                floor: Floor::Tiles(0.5),
                floor_colour: hex(0x7a6c54),
                wall: hex(0xa09684),
                stones: 0.3,
                ceiling: hex(0x5a4430),
                frame: hex(0x5a4430),
                pane: 0.4,
                rung: 0.4,
                ..bare
            },
            Furnishing::Polytunnel => {
                Self { floor_colour: hex(0x7a5c40), wall: hex(0xdfe8e6), ceiling: hex(0xe8f0ee), ..hall }
            }
            Furnishing::Forge => Self {
                floor_colour: hex(0x4a443e),
                bricks: true,
                wall: hex(0x6a4a3c),
                ceiling: hex(0x3a322c),
                frame: hex(0x2a2622),
                ..hall
            },
            Furnishing::Sewer => Self {
                floor_colour: hex(0x57534a),
                bricks: true,
                wall: hex(0x6a5c4c),
                ceiling: hex(0x4c4238),
                ceiling_panels: 0.0,
                ..hall
            },
            _ => return self.for_screens(furnishing),
        })
    }

    /// This, changed to that of a room of computers, of a dome or of cars, if it is one.
    fn for_screens(self, furnishing: Furnishing) -> Option<Self> {
        let bare = Self { panels: (0.0, Vec3::ZERO), ..self };
        let hall = Self { floor: Floor::Plain, ceiling_panels: 3.0, ..bare };
        Some(match furnishing {
            Furnishing::ServerRoom => Self {
                floor: Floor::Tiles(0.6),
                floor_colour: hex(0xb8bec4),
                wall: hex(0xc8d0d6),
                ceiling: hex(0xd8dee2),
                ceiling_panels: 0.6,
                ..bare
            },
            Furnishing::ControlRoom => Self {
                floor_colour: hex(0x2e343c),
                wall: hex(0x3a424c),
                panels: (1.0, hex(0x2a3038)),
                ceiling: hex(0x4a525a),
                ceiling_panels: 1.2,
                ..hall
            },
            Furnishing::Observatory => {
                Self { floor_colour: hex(0x4a4c52), wall: hex(0x3c414a), ceiling: hex(0x24272e), ..hall }
            }
            Furnishing::Showroom => Self {
                floor: Floor::Tiles(1.2),
                floor_colour: hex(0xdfe3e6),
                wall: hex(0xeef0f0),
                ceiling: hex(0xf0f2f2),
                ceiling_panels: 1.5,
                pane: 2.6,
                frame: hex(0x8a9096),
                ..bare
            },
            _ => return None,
        })
    }
}
