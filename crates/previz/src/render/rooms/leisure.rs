//! What the rooms are lined with in which people are at leisure, are fed, cared for,
//! served or held.
//!
//! Colours alone; how they are laid is the lining's.

use super::lining::{Floor, Lining};
use crate::maths::{Vec3, hex};
use crate::scene::Furnishing;

impl Lining {
    /// This, changed to that of a room of leisure or of the public, if it is one.
    pub(super) fn for_leisure(self, furnishing: Furnishing) -> Option<Self> {
        let training = self.for_training(furnishing).or_else(|| self.for_play(furnishing));
        training.or_else(|| self.for_the_public(furnishing)).or_else(|| self.for_care(furnishing))
    }

    /// This, changed to that of a room in which bodies are trained, if it is one.
    fn for_training(self, furnishing: Furnishing) -> Option<Self> {
        let bare = Self { panels: (0.0, Vec3::ZERO), ..self };
        Some(match furnishing {
            Furnishing::DanceStudio => Self {
                floor: Floor::Planks(0.12),
                floor_colour: hex(0xc08e5c),
                wall: hex(0xe6e2dc),
                ceiling: hex(0xf0eeea),
                ..self
            },
            Furnishing::YogaStudio => {
                Self { floor_colour: hex(0xc8a070), wall: hex(0xe8e2d2), pane: 1.4, frame: hex(0xc8a878), ..self }
            }
            Furnishing::Dojo => Self {
                floor: Floor::Tiles(0.9),
                floor_colour: hex(0xc2b070),
                wall: hex(0xece2cc),
                panels: (0.9, hex(0x7a4a28)),
                ceiling: hex(0x8a6a48),
                pane: 0.42,
                rung: 0.42,
                frame: hex(0x4a2c1a),
                ..self
            },
            Furnishing::ClimbingHall => Self {
                floor: Floor::Plain,
                floor_colour: hex(0x5a6068),
                wall: hex(0xc8ccd0),
                ceiling: hex(0x8a9096),
                ..bare
            },
            Furnishing::TennisTables => Self {
                floor: Floor::Plain,
                floor_colour: hex(0xa8443a),
                wall: hex(0xdfe6e8),
                panels: (1.3, hex(0x2f6a9a)),
                ceiling: hex(0xe4e6e8),
                ..self
            },
            Furnishing::LockerRoom => {
                Self { floor: Floor::Tiles(0.3), floor_colour: hex(0x9aa2a6), wall: hex(0xdde2e2), tiles: 0.25, ..bare }
            }
            _ => return None,
        })
    }

    /// This, changed to that of a room in which people play, if it is one.
    fn for_play(self, furnishing: Furnishing) -> Option<Self> {
        let bare = Self { panels: (0.0, Vec3::ZERO), ..self };
        let night = Self { wall: hex(0x2c2840), ceiling: hex(0x1a1824), floor: Floor::Plain, ..bare };
        Some(match furnishing {
            Furnishing::BowlingAlley => Self {
                floor: Floor::Planks(0.2),
                floor_colour: hex(0xa87848),
                wall: hex(0x3a4070),
                ceiling: hex(0x4a4e68),
                ..bare
            },
            Furnishing::PoolHall => Self {
                floor_colour: hex(0x6a4630),
                wall: hex(0x7a4034),
                panels: (1.0, hex(0x4a2a18)),
                ceiling: hex(0x6a5c50),
                ..self
            },
            Furnishing::MahjongRoom => Self {
                floor: Floor::Tiles(0.6),
                floor_colour: hex(0xb8ac98),
                wall: hex(0xe4dac4),
                panels: (0.9, hex(0x8a5a34)),
                ..self
            },
            Furnishing::Arcade => {
                Self { floor: Floor::Medallions(0.9, hex(0x6a3f9a)), floor_colour: hex(0x24285a), ..night }
            }
            Furnishing::EsportsHall => Self { floor_colour: hex(0x20222c), wall: hex(0x1a1c28), ..night },
            Furnishing::InternetCafe => Self { floor_colour: hex(0x3a3c46), ..night },
            Furnishing::Casino => Self {
                floor: Floor::Medallions(1.1, hex(0xd8a84a)),
                floor_colour: hex(0x8a1f2a),
                wall: hex(0x7a2a2c),
                panels: (1.0, hex(0x4a2418)),
                ceiling: hex(0xc8a878),
                ..self
            },
            Furnishing::Karaoke => Self {
                floor: Floor::Medallions(0.8, hex(0x4a2f6a)),
                floor_colour: hex(0x2a1c3a),
                wall: hex(0x4a2a5a),
                panels: (0.9, hex(0x2a1a34)),
                ceiling: hex(0x2a2034),
                ..self
            },
            _ => return None,
        })
    }

    /// This, changed to that of a room in which the public is served or held, if it is one.
    fn for_the_public(self, furnishing: Furnishing) -> Option<Self> {
        let bare = Self { panels: (0.0, Vec3::ZERO), ..self };
        Some(match furnishing {
            Furnishing::Canteen => Self {
                floor: Floor::Tiles(0.6),
                floor_colour: hex(0xc4c2ba),
                wall: hex(0xe8ece8),
                panels: (1.1, hex(0x8ab8b0)),
                ceiling: hex(0xeceeec),
                ceiling_panels: 0.6,
                ..self
            },
            Furnishing::LiftLobby => Self {
                floor: Floor::Tiles(0.8),
                floor_colour: hex(0xd8d2c6),
                wall: hex(0xd6cbb8),
                ceiling: hex(0xe8e4dc),
                ..bare
            },
            Furnishing::LiftCar => Self {
                floor: Floor::Tiles(0.5),
                floor_colour: hex(0x5a5c60),
                wall: hex(0xa4aaae),
                panels: (0.85, hex(0x8a9094)),
                ceiling: hex(0xd8dcde),
                ..self
            },
            Furnishing::Bank => Self {
                floor: Floor::Checks(0.9, hex(0xb8ac98)),
                floor_colour: hex(0xdcd4c4),
                wall: hex(0xe0d6c2),
                panels: (1.2, hex(0x6a4a30)),
                ceiling: hex(0xece6d8),
                ..self
            },
            Furnishing::PostOffice => Self {
                floor: Floor::Tiles(0.5),
                floor_colour: hex(0xb4b0a4),
                wall: hex(0xe6e4d4),
                panels: (1.0, hex(0x2f7a52)),
                ..self
            },
            Furnishing::PoliceStation => Self {
                floor: Floor::Tiles(0.6),
                floor_colour: hex(0xa4aab0),
                wall: hex(0xdce4ec),
                panels: (1.1, hex(0x5a7ab0)),
                ceiling_panels: 0.6,
                ..self
            },
            Furnishing::PrisonCell => Self {
                floor: Floor::Plain,
                floor_colour: hex(0x6a6c6c),
                wall: hex(0x8a8e8c),
                ceiling: hex(0x7a7e7e),
                ..bare
            },
            _ => return None,
        })
    }

    /// This, changed to that of a room of care, if it is one.
    fn for_care(self, furnishing: Furnishing) -> Option<Self> {
        let bare = Self { panels: (0.0, Vec3::ZERO), ..self };
        Some(match furnishing {
            Furnishing::DentistRoom => Self {
                floor: Floor::Tiles(0.5),
                floor_colour: hex(0xb8ccd0),
                wall: hex(0xe2f0f0),
                ceiling: hex(0xf0f4f4),
                ..self
            },
            Furnishing::VetRoom => Self {
                floor: Floor::Tiles(0.4),
                floor_colour: hex(0xb4c0b8),
                wall: hex(0xe4eee4),
                panels: (1.1, hex(0x9ac8b4)),
                ..self
            },
            Furnishing::Sauna => {
                Self { boards: 0.14, floor_colour: hex(0xc89a60), wall: hex(0xd8a868), ceiling: hex(0xc89a60), ..bare }
            }
            Furnishing::Spa => Self {
                floor_colour: hex(0x8a6444),
                wall: hex(0xcab898),
                panels: (0.9, hex(0x6a4a30)),
                ceiling: hex(0xd8ccb4),
                ..self
            },
            Furnishing::TattooParlour => Self {
                floor: Floor::Checks(0.5, hex(0x24262a)),
                floor_colour: hex(0xb8b4ac),
                wall: hex(0x5a3034),
                ceiling: hex(0x4a4a4e),
                ..bare
            },
            Furnishing::BabyRoom => Self {
                floor_colour: hex(0xd0b48c),
                wall: hex(0xd4e2ea),
                panels: (0.9, hex(0xf4f0e8)),
                curtains: true,
                ..self
            },
            Furnishing::Kindergarten => Self {
                floor: Floor::Plain,
                floor_colour: hex(0xe0c890),
                wall: hex(0xf6e6b8),
                panels: (0.9, hex(0x8ac8a0)),
                frame: hex(0xf8f4ea),
                ..self
            },
            _ => return None,
        })
    }
}
