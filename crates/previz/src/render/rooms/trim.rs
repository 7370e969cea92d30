//! What rooms are lined with by what they are for: those of families, makers,
//! travellers, of work, and those that are open to guests.
//!
//! Colours alone; how they are laid is the lining's.

use super::lining::{Floor, Lining};
use crate::maths::{Vec3, hex};
use crate::scene::Furnishing;

impl Lining {
    /// This, changed to that of a further room that families go to, if it is one.
    pub(super) fn for_families(self, furnishing: Furnishing) -> Option<Self> {
        Some(match furnishing {
            Furnishing::Cinema => Self {
                floor: Floor::Plain,
                floor_colour: hex(0x33202a),
                wall: hex(0x54303a),
                panels: (1.3, hex(0x3c222c)),
                ceiling: hex(0x2a2024),
                ..self
            },
            Furnishing::Attic => Self {
                floor: Floor::Planks(0.22),
                floor_colour: hex(0x8a6a48),
                wall: hex(0xa98a62),
                boards: 0.18,
                ceiling: hex(0x6a5238),
                frame: hex(0xb8a488),
                pane: 0.5,
                rung: 0.5,
                ..self
            },
            Furnishing::Auditorium => Self {
                floor: Floor::Plain,
                floor_colour: hex(0x7a1c22),
                wall: hex(0x8a2a2c),
                panels: (1.3, hex(0xd8b878)),
                ceiling: hex(0xd8c8a0),
                ceiling_panels: 2.2,
                ..self
            },
            Furnishing::Nursery => Self {
                wall: hex(0xbfdbe6),
                panels: (0.9, hex(0xf4efe4)),
                floor_colour: hex(0xc09a68),
                curtains: true,
                ..self
            },
            Furnishing::Dressing => Self { wall: hex(0xe4d8c8), floor_colour: hex(0xa07a54), ..self },
            Furnishing::DiningRoom => Self { curtains: true, floor_colour: hex(0x8a6040), ..self },
            Furnishing::TeaRoom => {
                let wood = hex(0x6a4428);
                Self { wall: hex(0xe2d8c2), panels: (0.5, wood), frame: wood, floor_colour: hex(0x9a7448), ..self }
            }
            Furnishing::Study => Self { wall: hex(0xcfc4b0), floor_colour: hex(0x7a5236), ..self },
            _ => return None,
        })
    }

    /// This, changed to that of a room in which things are made or people are
    /// cared for, if it is one.
    pub(super) fn for_makers(self, furnishing: Furnishing) -> Option<Self> {
        let rough = Self { floor_colour: hex(0x7a5a3e), panels: (0.0, Vec3::ZERO), ..self };
        let clean = Self { floor: Floor::Tiles(0.6), wall: hex(0xe6eaea), panels: (0.0, Vec3::ZERO), ..self };
        Some(match furnishing {
            Furnishing::Workshop => Self { wall: hex(0x9a7e5c), ceiling: hex(0x8a7458), ..rough },
            Furnishing::Pottery => Self { wall: hex(0xd2c0a4), ceiling: hex(0xb8a488), ..rough },
            Furnishing::Laboratory => Self { floor_colour: hex(0xb4bcc0), frame: hex(0xc8ccd0), ..clean },
            Furnishing::Operating => Self { floor_colour: hex(0x8fb0ac), wall: hex(0xbcd8d4), tiles: 0.3, ..clean },
            Furnishing::Station => Self {
                floor: Floor::Plain,
                floor_colour: hex(0x8a9096),
                wall: hex(0xd6dade),
                panels: (0.9, hex(0xb4bac0)),
                ..clean
            },
            Furnishing::Livestream => {
                Self { floor_colour: hex(0xb8a090), wall: hex(0xe6bcc4), panels: (0.0, Vec3::ZERO), ..self }
            }
            Furnishing::Ring => Self {
                floor: Floor::Plain,
                floor_colour: hex(0x7f97b0),
                wall: hex(0x14161c),
                panels: (0.0, Vec3::ZERO),
                ceiling: hex(0x101216),
                ..self
            },
            Furnishing::Ward => Self { floor_colour: hex(0xa8b8b8), panels: (1.0, hex(0xa8ccc8)), ..clean },
            _ => return None,
        })
    }

    /// This, changed to that of a hall or a carriage, if it is one.
    pub(super) fn for_travellers(self, furnishing: Furnishing) -> Option<Self> {
        let hall = self.hall();
        Some(match furnishing {
            Furnishing::Lobby => Self { rung: 1.95, ..hall },
            Furnishing::SportsHall => Self {
                floor: Floor::Planks(0.1),
                floor_colour: hex(0xc8965a),
                wall: hex(0xe4e2da),
                panels: (1.3, hex(0xb88a58)),
                ceiling: hex(0xc4c6c4),
                pane: 1.1,
                rung: 0.85,
                ..hall
            },
            Furnishing::Factory => Self {
                floor: Floor::Plain,
                floor_colour: hex(0x7d8084),
                wall: hex(0xa4aab0),
                panels: (1.2, hex(0x5f7a8c)),
                ceiling: hex(0x6a6f74),
                ..hall
            },
            Furnishing::Terminal => Self { rung: 1.55, pane: 1.65, floor_colour: hex(0xb4b8bc), ..hall },
            Furnishing::Carriage => Self {
                floor: Floor::Plain,
                floor_colour: hex(0x6a6c70),
                wall: hex(0xdadedf),
                panels: (0.9, hex(0xc2c8ca)),
                pane: 3.0,
                frame: hex(0x2a2d30),
                ceiling: hex(0xe8eaea),
                ..hall
            },
            // Above the doors are their panes.
            Furnishing::Cabin => Self {
                floor: Floor::Plain,
                floor_colour: hex(0x2a2a2c),
                wall: hex(0xa8b8c0),
                panels: (0.78, hex(0x4a3c32)),
                pane: 3.0,
                frame: hex(0x1c1d20),
                ceiling: hex(0xb0aaa0),
                ..hall
            },
            _ => return None,
        })
    }

    /// This, changed to that of a room in which people work or learn, if it is one.
    pub(super) fn for_work(self, furnishing: Furnishing) -> Option<Self> {
        let framed = Self { frame: hex(0x3a3d42), ..self };
        Some(match furnishing {
            Furnishing::Office => Self {
                floor: Floor::Tiles(0.5),
                floor_colour: hex(0x6f7680),
                wall: hex(0xdcdcd8),
                pane: 1.37,
                ..framed
            },
            Furnishing::Meeting => {
                Self { floor: Floor::Plain, floor_colour: hex(0x6a6a72), wall: hex(0xd4d2cc), pane: 1.04, ..framed }
            }
            Furnishing::Gym => Self {
                floor: Floor::Tiles(1.0),
                floor_colour: hex(0x3f4348),
                wall: hex(0xc8ccd0),
                ceiling: hex(0x8a8e92),
                pane: 2.1,
                ..framed
            },
            Furnishing::Classroom => Self {
                floor: Floor::Planks(0.09),
                floor_colour: hex(0xb08a5c),
                wall: hex(0xe2dcc8),
                panels: (1.0, hex(0x9ab4a4)),
                ..self
            },
            _ => return None,
        })
    }

    /// This, changed to that of a room that is open to guests, if it is one.
    pub(super) fn for_guests(self, furnishing: Furnishing) -> Option<Self> {
        Some(match furnishing {
            Furnishing::Restaurant => Self {
                floor_colour: hex(0x6a4630),
                wall: hex(0x8a4a3a),
                panels: (1.0, hex(0x5a3a28)),
                ceiling: hex(0xc8b8a0),
                curtains: true,
                ..self
            },
            Furnishing::Bar => Self {
                floor_colour: hex(0x4a3020),
                wall: hex(0x3a4a48),
                panels: (1.1, hex(0x3a2418)),
                ceiling: hex(0x3a322c),
                ..self
            },
            Furnishing::Cafe => Self {
                floor_colour: hex(0x7a5a40),
                wall: hex(0x4f6f64),
                panels: (1.0, hex(0x6a4a30)),
                ceiling: hex(0xc8bca8),
                ..self
            },
            Furnishing::Bakery => Self { wall: hex(0xc8a070), panels: (1.1, hex(0x7a5232)), ..self },
            Furnishing::Salon => Self {
                floor: Floor::Tiles(0.4),
                floor_colour: hex(0x8a8680),
                wall: hex(0xb8402f),
                panels: (0.95, hex(0xe6e0d4)),
                ..self
            },
            Furnishing::Shop => Self {
                floor: Floor::Tiles(0.6),
                floor_colour: hex(0xc4c6c6),
                wall: hex(0xe8ecec),
                panels: (0.0, Vec3::ZERO),
                pane: 1.2,
                frame: hex(0x8a9096),
                ..self
            },
            Furnishing::Dining => Self { floor_colour: hex(0x7a4e34), wall: hex(0xdcc8a4), curtains: true, ..self },
            Furnishing::Gallery => {
                Self { floor: Floor::Planks(0.2), floor_colour: hex(0xb89468), wall: hex(0xeceae4), ..self }
            }
            Furnishing::Church => Self {
                floor: Floor::Tiles(0.8),
                floor_colour: hex(0x9a8e7c),
                wall: hex(0xc8bca4),
                panels: (0.5, hex(0x8a7e6a)),
                ceiling: hex(0xb8a888),
                ..self
            },
            _ => return None,
        })
    }

    /// This, as a hall with a floor of stone is lined.
    fn hall(self) -> Self {
        Self {
            floor: Floor::Tiles(1.2),
            floor_colour: hex(0xcac4ba),
            wall: hex(0xdedad2),
            panels: (0.0, Vec3::ZERO),
            pane: 1.4,
            frame: hex(0x5a6066),
            ..self
        }
    }

    /// This, changed to that of a way or a hall of shops, if it is one.
    pub(super) fn for_passers(self, furnishing: Furnishing) -> Option<Self> {
        let hall = self.hall();
        let storey = Self { ceiling: hex(0xe8ecee), ceiling_panels: 0.6, frame: hex(0x4a5056), ..hall };
        Some(match furnishing {
            Furnishing::Corridor => Self {
                floor: Floor::Plain,
                floor_colour: hex(0x8a7458),
                wall: hex(0xdcd4c6),
                panels: (0.95, hex(0xb89a74)),
                ..self
            },
            Furnishing::OfficeCorridor => {
                Self { floor: Floor::Tiles(0.5), floor_colour: hex(0x7e868e), wall: hex(0xe4e8ea), ..storey }
            }
            Furnishing::HospitalCorridor => Self {
                floor: Floor::Plain,
                floor_colour: hex(0xb4c4c4),
                wall: hex(0xe8eeec),
                panels: (1.0, hex(0x9ccac4)),
                ..storey
            },
            Furnishing::Mall => {
                Self { floor: Floor::Tiles(0.9), floor_colour: hex(0xf6f0e2), wall: hex(0xf2eee6), ..hall }
            }
            Furnishing::Aisle => {
                Self { floor_colour: hex(0xe2e2de), floor: Floor::Tiles(0.6), wall: hex(0xf0f0ec), ..hall }
            }
            Furnishing::Platform => {
                Self { floor: Floor::Tiles(0.6), floor_colour: hex(0xa8a8a4), wall: hex(0xd4d8d4), tiles: 0.3, ..hall }
            }
            _ => return None,
        })
    }

    /// This, changed to that of a hall for feasts, of a barn or a vault, or of one in
    /// which cooks, florists or mechanics work, if it is one.
    pub(super) fn for_feasts(self, furnishing: Furnishing) -> Option<Self> {
        let bare = Self { panels: (0.0, Vec3::ZERO), ..self };
        Some(match furnishing {
            Furnishing::Ballroom => Self {
                floor: Floor::Medallions(1.3, hex(0xc8963c)),
                floor_colour: hex(0x7a1f28),
                wall: hex(0xd8b66a),
                panels: (0.95, hex(0xb88a3e)),
                ceiling: hex(0xe8d2a0),
                ..self
            },
            Furnishing::Barn => {
                Self { boards: 0.22, wall: hex(0x8a6242), ceiling: hex(0x5a4230), floor_colour: hex(0x7a5a3e), ..bare }
            }
            Furnishing::Cellar => Self {
                floor: Floor::Tiles(0.7),
                floor_colour: hex(0x6e6458),
                bricks: true,
                wall: hex(0x94806a),
                ceiling: hex(0x6a5c4c),
                ..bare
            },
            Furnishing::Florist => {
                Self { floor: Floor::Tiles(0.45), floor_colour: hex(0xb4ac9e), wall: hex(0xa8bca8), ..bare }
            }
            Furnishing::Laundromat => {
                Self { floor: Floor::Tiles(0.4), floor_colour: hex(0xc8ccd0), wall: hex(0xb8d8dc), ..bare }
            }
            Furnishing::Balcony => {
                Self { floor: Floor::Tiles(0.3), floor_colour: hex(0xb08868), wall: hex(0xe4d8c4), pane: 40.0, ..bare }
            }
            Furnishing::RepairShop => Self {
                floor: Floor::Plain,
                floor_colour: hex(0x70706e),
                wall: hex(0x9aa0a4),
                panels: (1.2, hex(0x3f5a78)),
                ceiling: hex(0x6a6e72),
                ..self
            },
            Furnishing::RestaurantKitchen => Self {
                floor: Floor::Tiles(0.3),
                floor_colour: hex(0x8a5f4c),
                wall: hex(0xe8eae6),
                tiles: 0.15,
                ceiling: hex(0xdcdedc),
                ..bare
            },
            _ => return None,
        })
    }
}
