//! What the rooms are lined with in which people gather: courts, museums, baths, sheds
//! for planes, clubs, studios of sound, diners.
//!
//! Colours alone; how they are laid is the lining's.

use super::lining::{Floor, Lining};
use crate::maths::{Vec3, hex};
use crate::scene::Furnishing;

impl Lining {
    /// This, changed to that of a room in which people gather, if it is one.
    pub(super) fn for_gatherings(self, furnishing: Furnishing) -> Option<Self> {
        let usual = self.for_halls(furnishing).or_else(|| self.for_nights(furnishing));
        usual.or_else(|| self.for_castles(furnishing)).or_else(|| self.for_works(furnishing))
    }

    /// This, changed to that of a hall that is everybody's, if it is one.
    fn for_halls(self, furnishing: Furnishing) -> Option<Self> {
        let bare = Self { panels: (0.0, Vec3::ZERO), ..self };
        Some(match furnishing {
            Furnishing::Courtroom => Self {
                floor: Floor::Plain,
                floor_colour: hex(0x4a5a78),
                wall: hex(0xe4dccb),
                panels: (2.3, hex(0x7a4a2a)),
                ceiling: hex(0xe8e4da),
                ceiling_panels: 1.2,
                frame: hex(0x6a4226),
                ..self
            },
            Furnishing::Museum => Self {
                floor: Floor::Checks(0.9, hex(0xb4aa98)),
                floor_colour: hex(0xdcd6c8),
                wall: hex(0xd8cdb8),
                panels: (1.1, hex(0xb8ab94)),
                ceiling: hex(0xe6e0d2),
                ceiling_panels: 1.6,
                rung: 0.9,
                pane: 0.6,
                ..self
            },
            Furnishing::SwimHall => Self {
                floor: Floor::Tiles(0.4),
                floor_colour: hex(0xd2dcdc),
                wall: hex(0xd6e6ea),
                tiles: 0.25,
                ceiling: hex(0xc8d2d6),
                pane: 2.3,
                rung: 1.95,
                frame: hex(0xe8ecec),
                ..bare
            },
            Furnishing::Hangar => Self {
                floor: Floor::Plain,
                floor_colour: hex(0x9a9e9e),
                wall: hex(0xa8b0b6),
                panels: (1.4, hex(0x4a6a8a)),
                ceiling: hex(0x8a9096),
                ceiling_panels: 3.0,
                pane: 40.0,
                frame: hex(0x5a6066),
                ..self
            },
            Furnishing::Warehouse => Self {
                floor: Floor::Plain,
                floor_colour: hex(0x8a8d8e),
                wall: hex(0xb4b9bc),
                panels: (1.4, hex(0x8e969c)),
                ceiling: hex(0x7c8186),
                ceiling_panels: 3.0,
                ..self
            },
            _ => return None,
        })
    }

    /// This, changed to that of a room for boxing, dancing, records or late meals, if it
    /// is one.
    fn for_nights(self, furnishing: Furnishing) -> Option<Self> {
        let bare = Self { panels: (0.0, Vec3::ZERO), ..self };
        Some(match furnishing {
            Furnishing::BoxingGym => Self {
                floor: Floor::Plain,
                floor_colour: hex(0x5a6470),
                bricks: true,
                wall: hex(0x9a5a48),
                ceiling: hex(0x6a6c70),
                pane: 0.7,
                rung: 0.7,
                frame: hex(0x2a2c30),
                ..bare
            },
            Furnishing::Nightclub => Self {
                floor: Floor::Tiles(1.0),
                floor_colour: hex(0x2c2c36),
                wall: hex(0x24222c),
                ceiling: hex(0x16161c),
                ..bare
            },
            Furnishing::Recording => Self {
                floor_colour: hex(0x8a6040),
                wall: hex(0x6a5a50),
                panels: (0.6, hex(0x5a3c28)),
                ceiling: hex(0x8a8078),
                ..self
            },
            Furnishing::Diner => Self {
                floor: Floor::Checks(0.45, hex(0x1e1f22)),
                floor_colour: hex(0xe8e6e0),
                wall: hex(0xc8e0da),
                panels: (1.15, hex(0x3f8a8a)),
                ceiling: hex(0xe8e6e0),
                frame: hex(0xc4c8cc),
                pane: 3.0,
                ..self
            },
            _ => return None,
        })
    }
}
