//! What shops of one trade, stores, studios and halls of state are lined with, and what
//! carries people.
//!
//! Colours alone; how they are laid is the lining's.

use super::lining::{Floor, Lining};
use crate::maths::{Vec3, hex};
use crate::scene::Furnishing;

impl Lining {
    /// This, changed to that of a room of one trade or one use, if it is one.
    pub(super) fn for_one_use(self, furnishing: Furnishing) -> Option<Self> {
        let trade = self.for_shops(furnishing).or_else(|| self.for_eateries(furnishing));
        let kept = || self.for_stores(furnishing).or_else(|| self.for_studios(furnishing));
        trade.or_else(kept).or_else(|| self.for_state(furnishing)).or_else(|| self.for_coaches(furnishing))
    }

    fn for_shops(self, furnishing: Furnishing) -> Option<Self> {
        let bare = Self { panels: (0.0, Vec3::ZERO), ..self };
        let tiled = Self { floor: Floor::Tiles(0.5), floor_colour: hex(0xd8dcda), ..bare };
        let checks = |first: u32, second: u32| Self {
            floor: Floor::Checks(0.45, hex(second)),
            floor_colour: hex(first),
            ..self
        };
        Some(match furnishing {
            Furnishing::Pharmacy => Self { wall: hex(0xe8f4ee), panels: (0.3, hex(0x3fae74)), ..tiled },
            Furnishing::SweetShop => {
                Self { wall: hex(0xf4bcd0), panels: (0.9, hex(0xfaf0e8)), ..checks(0xf8f0ec, 0xf0b0c8) }
            }
            Furnishing::ToyShop => {
                Self { wall: hex(0x9ad4f0), panels: (0.5, hex(0xf8e08a)), floor_colour: hex(0xc89a60), ..self }
            }
            Furnishing::ShoeShop => Self { wall: hex(0xece2d4), floor_colour: hex(0xb08a60), ..self },
            Furnishing::Butchery => Self { wall: hex(0xf0f2f0), tiles: 0.16, floor_colour: hex(0xa8604a), ..tiled },
            Furnishing::PetShop => Self { wall: hex(0xd4ecd0), panels: (0.6, hex(0x7ab87a)), ..tiled },
            Furnishing::ToolShop => {
                Self { floor: Floor::Plain, floor_colour: hex(0x9a9a96), wall: hex(0xe0d6c4), ..bare }
            }
            Furnishing::Jeweller => Self {
                floor: Floor::Plain,
                floor_colour: hex(0x4a2a3a),
                wall: hex(0xe8dcc8),
                panels: (1.0, hex(0x3a2430)),
                ..self
            },
            Furnishing::TeaBar => Self { wall: hex(0xf6e2cc), panels: (1.0, hex(0xd89a6a)), ..tiled },
            Furnishing::IceCreamParlour => {
                Self { wall: hex(0xc8ecdc), panels: (1.0, hex(0xf8c8d8)), ..checks(0xf8f4f4, 0xa8dcd0) }
            }
            Furnishing::Bookshop => Self { wall: hex(0xd8ccb0), floor_colour: hex(0x8a6040), ..self },
            Furnishing::GiftShop => Self { wall: hex(0xf0d4d0), floor_colour: hex(0xb08a60), ..self },
            Furnishing::Boutique => Self { wall: hex(0xf0ece6), floor_colour: hex(0xc0a078), pane: 3.0, ..self },
            _ => return None,
        })
    }

    fn for_eateries(self, furnishing: Furnishing) -> Option<Self> {
        Some(match furnishing {
            Furnishing::HotpotHouse => Self {
                floor: Floor::Tiles(0.4),
                floor_colour: hex(0x6a5a4c),
                wall: hex(0xb04a34),
                panels: (1.1, hex(0x4a2418)),
                ..self
            },
            Furnishing::SushiBar => {
                Self { wall: hex(0xe8dcc0), panels: (1.0, hex(0xb88a58)), floor_colour: hex(0x7a6048), ..self }
            }
            Furnishing::Pizzeria => Self {
                floor: Floor::Checks(0.45, hex(0xb85a44)),
                floor_colour: hex(0xe8dcc8),
                wall: hex(0xf0d8a8),
                panels: (1.0, hex(0x5a7a44)),
                ..self
            },
            Furnishing::Inn => Self {
                wall: hex(0xd8c8a8),
                panels: (1.0, hex(0x5a3820)),
                floor_colour: hex(0x6a4a30),
                ceiling: hex(0x6a4a30),
                frame: hex(0x4a2a18),
                pane: 0.4,
                ..self
            },
            _ => return None,
        })
    }

    fn for_stores(self, furnishing: Furnishing) -> Option<Self> {
        let bare = Self { panels: (0.0, Vec3::ZERO), floor: Floor::Plain, floor_colour: hex(0x8e8c88), ..self };
        Some(match furnishing {
            Furnishing::Storage => Self { wall: hex(0xd0ccc0), ..bare },
            Furnishing::Archive => Self { floor: Floor::Tiles(0.5), wall: hex(0xd4cfc0), ..bare },
            Furnishing::Larder => Self {
                floor: Floor::Tiles(0.3),
                floor_colour: hex(0xa8704e),
                wall: hex(0xe8dcc2),
                boards: 0.16,
                ..bare
            },
            Furnishing::Basement => Self { wall: hex(0x8f8a84), bricks: true, ceiling: hex(0x6a5844), ..bare },
            Furnishing::BankVault => Self {
                floor: Floor::Checks(0.6, hex(0x6a6e74)),
                floor_colour: hex(0xc8ccd0),
                wall: hex(0x9aa2a8),
                ceiling: hex(0xb8bec4),
                ..bare
            },
            Furnishing::EngineRoom => Self {
                floor_colour: hex(0x50565a),
                wall: hex(0x98a49e),
                panels: (1.1, hex(0x5a6e66)),
                ceiling: hex(0x6a726e),
                ceiling_panels: 1.4,
                ..bare
            },
            _ => return None,
        })
    }

    fn for_studios(self, furnishing: Furnishing) -> Option<Self> {
        let dark = Self { panels: (0.0, Vec3::ZERO), floor: Floor::Plain, ceiling: hex(0x16191f), ..self };
        Some(match furnishing {
            Furnishing::MusicRoom => Self { wall: hex(0xe4d8c4), floor_colour: hex(0xa87c50), curtains: true, ..self },
            Furnishing::ArtStudio => Self {
                wall: hex(0xf0ebe0),
                floor_colour: hex(0xb0906a),
                pane: 0.75,
                rung: 0.7,
                frame: hex(0x3a3c40),
                ..self
            },
            Furnishing::NewsStudio => Self { floor_colour: hex(0x4a5c80), wall: hex(0x2f4a80), ..dark },
            Furnishing::Backstage => Self {
                floor: Floor::Planks(0.2),
                floor_colour: hex(0x5a4432),
                wall: hex(0x8a5a48),
                bricks: true,
                ..dark
            },
            Furnishing::ShootingRange => Self {
                floor_colour: hex(0x76787a),
                wall: hex(0x5c6468),
                panels: (1.0, hex(0x3c4a44)),
                ceiling: hex(0x4a4e52),
                ..dark
            },
            Furnishing::LectureHall => Self {
                floor: Floor::Planks(0.2),
                floor_colour: hex(0x9a7450),
                wall: hex(0xe4dccc),
                panels: (1.2, hex(0xa87c4c)),
                ceiling_panels: 1.5,
                ..self
            },
            Furnishing::WaitingRoom => Self {
                floor: Floor::Tiles(0.5),
                floor_colour: hex(0xb8c0c0),
                wall: hex(0xe8eeea),
                panels: (1.0, hex(0xa8ccc4)),
                ..self
            },
            Furnishing::Dormitory => Self {
                floor: Floor::Tiles(0.5),
                floor_colour: hex(0xc0b8a8),
                wall: hex(0xe8eae6),
                panels: (1.0, hex(0x9cc4b4)),
                ..self
            },
            Furnishing::Shower => Self {
                floor: Floor::Tiles(0.2),
                floor_colour: hex(0x8aa4ac),
                wall: hex(0xdcecee),
                panels: (0.0, Vec3::ZERO),
                tiles: 0.2,
                ..self
            },
            _ => return None,
        })
    }

    fn for_state(self, furnishing: Furnishing) -> Option<Self> {
        let bare = Self { panels: (0.0, Vec3::ZERO), ..self };
        Some(match furnishing {
            Furnishing::StateHall | Furnishing::StairHall => Self {
                floor: Floor::Checks(0.8, hex(0xa89884)),
                floor_colour: hex(0xf0e8dc),
                wall: hex(0xf0e6d0),
                panels: (1.2, hex(0xdcc898)),
                ceiling: hex(0xf4ecdc),
                ceiling_panels: 1.6,
                ..self
            },
            Furnishing::DragonHall => Self {
                floor: Floor::Tiles(0.8),
                floor_colour: hex(0x6a625a),
                wall: hex(0x8f241e),
                panels: (0.9, hex(0x5a1512)),
                ceiling: hex(0x1f5a58),
                ceiling_panels: 1.1,
                ..self
            },
            Furnishing::Parliament => Self {
                floor: Floor::Plain,
                floor_colour: hex(0x3a6a4a),
                wall: hex(0xd8c8a8),
                panels: (2.4, hex(0x6a4226)),
                ceiling: hex(0x8a6a44),
                ceiling_panels: 1.4,
                pane: 0.5,
                rung: 0.6,
                ..self
            },
            Furnishing::WarTent => {
                Self { floor_colour: hex(0x8a6a48), wall: hex(0xcfb88c), boards: 0.9, ceiling: hex(0xbca478), ..bare }
            }
            Furnishing::Igloo => Self {
                floor: Floor::Plain,
                floor_colour: hex(0xeaf2fa),
                wall: hex(0xe4f2fe),
                stones: 0.4,
                ceiling: hex(0xdceefc),
                ceiling_panels: 0.6,
                frame: hex(0xc8dcec),
                pane: 9.0,
                ..bare
            },
            _ => return None,
        })
    }

    fn for_coaches(self, furnishing: Furnishing) -> Option<Self> {
        let bare = Self { panels: (0.0, Vec3::ZERO), floor: Floor::Plain, ..self };
        Some(match furnishing {
            Furnishing::Coach => Self {
                floor_colour: hex(0x6a5444),
                wall: hex(0xe0cfae),
                panels: (0.8, hex(0x7a4c2c)),
                ceiling: hex(0xece2cc),
                frame: hex(0x5a3820),
                pane: 3.0,
                ..bare
            },
            Furnishing::Bus => Self {
                floor_colour: hex(0x62666a),
                wall: hex(0xe2e4e4),
                panels: (0.8, hex(0xaab4bc)),
                ceiling: hex(0xeceeee),
                frame: hex(0x24272a),
                pane: 3.0,
                ..bare
            },
            Furnishing::Starship => Self {
                floor_colour: hex(0x4c5560),
                wall: hex(0x7a8694),
                panels: (0.9, hex(0x39424e)),
                ceiling: hex(0x3a434e),
                ceiling_panels: 0.9,
                ..bare
            },
            _ => return None,
        })
    }
}
