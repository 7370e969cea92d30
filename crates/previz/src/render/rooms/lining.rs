//! What the floor, the walls and the ceiling of a room are lined with: planks,
//! tiles, carpet; paint, panels, paper.
//!
//! Colours alone; light and places are the room's.

use crate::maths::{Vec3, clamp01, floor_i, fract, hex, mix, smoothstep};
use crate::noise::unit2;
use crate::render::grain::Grain;
use crate::scene::Furnishing;

/// What lies on a floor.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Floor {
    /// Planks of a width, running away from the eye.
    Planks(f32),
    /// Square tiles of a width.
    Tiles(f32),
    /// Woven or poured, without joints.
    Plain,
}

/// The colours of a room.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Lining {
    floor: Floor,
    floor_colour: Vec3,
    wall: Vec3,
    /// Height of the panels along the foot of the walls, and their colour.
    panels: (f32, Vec3),
    /// Width of the tiles on the walls, 0 for none.
    tiles: f32,
    /// The walls are of bare brick.
    bricks: bool,
    ceiling: Vec3,
    /// Curtains hang beside its windows.
    pub curtains: bool,
    /// Width of one pane.
    pub pane: f32,
    /// How far apart its level bars are; 0 for none.
    rung: f32,
    /// What frames the panes.
    pub frame: Vec3,
}

impl Lining {
    /// The lining of a room whose walls would be of a colour.
    pub(crate) fn of(furnishing: Furnishing, wall: Vec3) -> Self {
        let plain = Self {
            floor: Floor::Planks(0.16),
            floor_colour: hex(0x9a7048),
            wall: wall.lerp(hex(0xe8e0d2), 0.5),
            panels: (0.12, hex(0xece6da)),
            tiles: 0.0,
            bricks: false,
            ceiling: hex(0xe6e2da),
            curtains: false,
            pane: 0.8,
            rung: 0.0,
            frame: hex(0xe6dfd2),
        };
        let trade = plain.for_work(furnishing).or_else(|| plain.for_makers(furnishing));
        let open = || plain.for_guests(furnishing).or_else(|| plain.for_travellers(furnishing));
        let open = || open().or_else(|| plain.for_families(furnishing));
        trade.or_else(open).unwrap_or(match furnishing {
            Furnishing::Bedroom => Self { curtains: true, floor_colour: hex(0xa88058), ..plain },
            Furnishing::Corridor => Self {
                floor: Floor::Plain,
                floor_colour: hex(0x8a7458),
                wall: hex(0xdcd4c6),
                panels: (0.95, hex(0xb89a74)),
                ..plain
            },
            Furnishing::Bathroom => Self {
                floor: Floor::Tiles(0.3),
                floor_colour: hex(0x9aa4a4),
                wall: hex(0xdfe8e6),
                panels: (0.0, Vec3::ZERO),
                tiles: 0.2,
                pane: 0.6,
                ..plain
            },
            Furnishing::Kitchen => Self {
                floor: Floor::Tiles(0.4),
                floor_colour: hex(0xb8a48c),
                wall: hex(0xeae6dc),
                panels: (0.0, Vec3::ZERO),
                tiles: 0.14,
                ..plain
            },
            Furnishing::Books | Furnishing::Stacks => {
                Self { floor_colour: hex(0x6a4630), wall: hex(0x8a6a4c), ..plain }
            }
            Furnishing::Loft => Self {
                bricks: true,
                floor_colour: hex(0x8a6a4a),
                wall: hex(0x9a5a44),
                panels: (0.0, Vec3::ZERO),
                ceiling: hex(0xcfc8bc),
                pane: 0.7,
                rung: 0.84,
                frame: hex(0x26282c),
                ..plain
            },
            _ => Self { curtains: true, ..plain },
        })
    }

    /// This, changed to that of a further room that families go to, if it is one.
    fn for_families(self, furnishing: Furnishing) -> Option<Self> {
        Some(match furnishing {
            Furnishing::Cinema => Self {
                floor: Floor::Plain,
                floor_colour: hex(0x33202a),
                wall: hex(0x54303a),
                panels: (1.3, hex(0x3c222c)),
                ceiling: hex(0x2a2024),
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
    fn for_makers(self, furnishing: Furnishing) -> Option<Self> {
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
    fn for_travellers(self, furnishing: Furnishing) -> Option<Self> {
        let hall = Self {
            floor: Floor::Tiles(1.2),
            floor_colour: hex(0xcac4ba),
            wall: hex(0xdedad2),
            panels: (0.0, Vec3::ZERO),
            pane: 1.4,
            frame: hex(0x5a6066),
            ..self
        };
        Some(match furnishing {
            Furnishing::Lobby => Self { rung: 1.95, ..hall },
            Furnishing::Platform => Self { floor: Floor::Tiles(0.6), wall: hex(0x5a6068), ..hall },
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

    /// How far the nearest level bar of a window is, so far above its sill.
    #[inline(always)]
    pub(crate) fn rung_off(&self, up: f32) -> f32 {
        if self.rung == 0.0 { f32::MAX } else { (fract(up / self.rung + 0.5) - 0.5).abs() * self.rung }
    }

    /// This, changed to that of a room in which people work or learn, if it is one.
    fn for_work(self, furnishing: Furnishing) -> Option<Self> {
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
    fn for_guests(self, furnishing: Furnishing) -> Option<Self> {
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

    /// The floor at a place, seen so coarsely.
    #[inline(always)]
    pub(crate) fn floor(&self, (x, z): (f32, f32), soft: f32, grain: &Grain, seed: u32) -> Vec3 {
        match self.floor {
            Floor::Planks(width) => {
                let board = floor_i(x / width);
                let gap = smoothstep(0.05, 0.01, 0.5 - (fract(x / width) - 0.5).abs());
                let ring = grain.at(x * 2.2 + board as f32 * 0.37, z * 0.3)[0];
                let near = clamp01(1.4 - soft / width * 6.0);
                self.floor_colour * (0.9 + 0.16 * ring + (0.18 * unit2(board, 5, seed) - 0.3 * gap) * near)
            }
            Floor::Tiles(width) => {
                let (u, v) = (x / width, z / width);
                let edge = (0.5 - (fract(u) - 0.5).abs()).min(0.5 - (fract(v) - 0.5).abs());
                let near = clamp01(1.4 - soft / width * 6.0);
                let tone = unit2(floor_i(u), floor_i(v), seed) * 0.1;
                self.floor_colour * (0.95 + tone - 0.22 * near * smoothstep(0.03, 0.012, edge))
            }
            Floor::Plain => self.floor_colour * (1.0 + 0.07 * grain.at(x * 6.0, z * 6.0)[0]),
        }
    }

    /// A wall at so many metres along and above the floor.
    #[inline(always)]
    pub(crate) fn wall(&self, (along, up): (f32, f32), soft: f32, grain: &Grain) -> Vec3 {
        if self.tiles > 0.0 {
            let (u, v) = (along / self.tiles, up / self.tiles);
            let edge = (0.5 - (fract(u) - 0.5).abs()).min(0.5 - (fract(v) - 0.5).abs());
            let near = clamp01(1.4 - soft / self.tiles * 6.0);
            let band = if (1.2..1.4).contains(&up) { hex(0x6f9a98) } else { self.wall };
            return band * (1.0 - 0.2 * near * smoothstep(0.05, 0.02, edge));
        }
        if self.bricks {
            return bricks((along, up), soft, self.wall);
        }
        let (high, colour) = self.panels;
        if up > high + soft {
            return self.wall * (1.0 + 0.04 * grain.at(along * 0.5, up * 0.5)[0]);
        }
        let over = clamp01(0.5 + 0.5 * (up - high) / soft.max(1e-4));
        let groove = if high > 0.4 {
            let into = fract(along / 0.6);
            let rim = (0.5 - (into - 0.5).abs()) * 0.6;
            let frame = rim.min(high - up).min(up - 0.1);
            0.22 * smoothstep(0.1, 0.085, frame) - 0.16 * smoothstep(0.012, 0.0, (frame - 0.09).abs())
        } else {
            0.0
        };
        (colour * (1.0 + groove)).lerp(self.wall, over)
    }

    /// The ceiling.
    pub(crate) fn ceiling(&self) -> Vec3 {
        self.ceiling
    }
}

/// Courses of brick about a colour, at so many metres along and up.
pub(crate) fn bricks((along, up): (f32, f32), soft: f32, colour: Vec3) -> Vec3 {
    let row = floor_i(up / 0.085);
    let place = along / 0.24 + if row % 2 == 0 { 0.5 } else { 0.0 };
    // From afar courses run together.
    let near = clamp01(1.4 - soft / 0.085 * 2.2);
    let tone = mix(1.0, mix(0.78, 1.18, unit2(floor_i(place), row, 5)), near);
    let (u, v) = (fract(place) * 0.24, fract(up / 0.085) * 0.085);
    let joint = smoothstep(0.016, 0.008, u.min(v)) * near;
    (colour * tone).lerp(hex(0xa79a8a), joint * 0.7)
}

/// How much light a corner between two surfaces keeps at a distance from it.
#[inline(always)]
pub(crate) fn nook(away: f32) -> f32 {
    mix(0.66, 1.0, clamp01(away / (away + 0.14) * 1.25))
}
