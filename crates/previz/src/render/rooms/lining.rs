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
pub(super) enum Floor {
    /// Planks of a width, running away from the eye.
    Planks(f32),
    /// Square tiles of a width.
    Tiles(f32),
    /// Woven or poured, without joints.
    Plain,
    /// A carpet with medallions of a second colour, so far apart.
    Medallions(f32, Vec3),
    /// Square tiles of a width, every other one of a second colour.
    Checks(f32, Vec3),
}

/// The colours of a room.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Lining {
    pub(super) floor: Floor,
    pub(super) floor_colour: Vec3,
    pub(super) wall: Vec3,
    /// Height of the panels along the foot of the walls, and their colour.
    pub(super) panels: (f32, Vec3),
    /// Width of the tiles on the walls, 0 for none.
    pub(super) tiles: f32,
    /// Width of the upright boards of the walls, 0 for none.
    pub(super) boards: f32,
    /// The walls are of bare brick.
    pub(super) bricks: bool,
    /// Height of the courses of cut stone in the walls, 0 for none.
    pub(super) stones: f32,
    pub(super) ceiling: Vec3,
    /// Width of the panels of the ceiling, 0 for none.
    pub(super) ceiling_panels: f32,
    /// Curtains hang beside its windows.
    pub curtains: bool,
    /// Width of one pane.
    pub pane: f32,
    /// How far apart its level bars are; 0 for none.
    pub(super) rung: f32,
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
            boards: 0.0,
            bricks: false,
            stones: 0.0,
            ceiling: hex(0xe6e2da),
            ceiling_panels: 0.0,
            curtains: false,
            pane: 0.8,
            rung: 0.0,
            frame: hex(0xe6dfd2),
        };
        let trade = plain.for_work(furnishing).or_else(|| plain.for_makers(furnishing));
        let trade = trade.or_else(|| plain.for_feasts(furnishing)).or_else(|| plain.for_passers(furnishing));
        let trade = trade.or_else(|| plain.for_gatherings(furnishing)).or_else(|| plain.for_leisure(furnishing));
        let open = || plain.for_guests(furnishing).or_else(|| plain.for_travellers(furnishing));
        let open = || open().or_else(|| plain.for_families(furnishing)).or_else(|| plain.for_one_use(furnishing));
        trade.or_else(open).unwrap_or(match furnishing {
            Furnishing::Bedroom => Self { curtains: true, floor_colour: hex(0xa88058), ..plain },
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

    /// How far the nearest level bar of a window is, so far above its sill.
    #[inline(always)]
    pub(crate) fn rung_off(&self, up: f32) -> f32 {
        if self.rung == 0.0 { f32::MAX } else { (fract(up / self.rung + 0.5) - 0.5).abs() * self.rung }
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
            Floor::Checks(width, second) => {
                let (u, v) = (x / width, z / width);
                let (du, dv) = (fract(u) - 0.5, fract(v) - 0.5);
                let odd = (floor_i(u) + floor_i(v)).rem_euclid(2) == 1;
                // From afar both run into one tone.
                let near = clamp01(1.5 - soft / width * 2.6);
                let edge = (0.5 - du.abs()).min(0.5 - dv.abs()) * width;
                let share = if odd { 1.0 } else { 0.0 };
                let share = mix(0.5, share, clamp01(0.5 + 0.5 * edge / soft.max(1e-4)));
                self.floor_colour.lerp(second, mix(0.5, share, near))
            }
            Floor::Medallions(width, second) => {
                let (u, v) = ((fract(x / width) - 0.5).abs(), (fract(z / width) - 0.5).abs());
                // A lozenge in a ring of its own, smaller ones where four meet.
                let (inner, corner) = (u + v, 1.0 - u - v);
                let edge = (soft / width).max(0.012);
                let ring = smoothstep(edge, -edge, (inner - 0.3).abs() - 0.025);
                let heart = smoothstep(edge, -edge, inner - 0.15).max(smoothstep(edge, -edge, corner - 0.14));
                let near = clamp01(1.4 - soft / width * 3.0);
                let pile = 1.0 + 0.06 * grain.at(x * 6.0, z * 6.0)[0];
                self.floor_colour.lerp(second, 0.75 * ring.max(heart) * near) * pile
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
        if self.boards > 0.0 {
            return self.boarded((along, up), soft, grain);
        }
        if self.bricks {
            return bricks((along, up), soft, self.wall);
        }
        if self.stones > 0.0 {
            return ashlar((along, up), soft, (self.wall, self.stones), grain);
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

    /// Upright boards, each of its own tone, with gaps between them.
    #[inline(always)]
    fn boarded(&self, (along, up): (f32, f32), soft: f32, grain: &Grain) -> Vec3 {
        let (board, into) = (floor_i(along / self.boards), fract(along / self.boards));
        let near = clamp01(1.4 - soft / self.boards * 6.0);
        let gap = smoothstep(0.06, 0.02, into.min(1.0 - into)) * near;
        let ring = grain.at(along * 2.4, up * 0.35 + board as f32 * 0.31)[0];
        self.wall * ((0.92 + 0.22 * (unit2(board, 3, 17) - 0.4) * near + 0.14 * ring) * (1.0 - 0.6 * gap))
    }

    /// The ceiling at a place, seen so coarsely.
    #[inline(always)]
    pub(crate) fn ceiling(&self, (x, z): (f32, f32), soft: f32) -> Vec3 {
        if self.ceiling_panels == 0.0 {
            return self.ceiling;
        }
        let (u, v) = (x / self.ceiling_panels + 0.5, z / self.ceiling_panels);
        let edge = (0.5 - (fract(u) - 0.5).abs()).min(0.5 - (fract(v) - 0.5).abs());
        let near = clamp01(1.4 - soft / self.ceiling_panels * 6.0);
        self.ceiling * (1.0 - 0.16 * near * smoothstep(0.035, 0.015, edge))
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

/// Courses of cut stone about a colour, so high, at so many metres along and up.
fn ashlar((along, up): (f32, f32), soft: f32, (colour, high): (Vec3, f32), grain: &Grain) -> Vec3 {
    let row = floor_i(up / high);
    let wide = high * 1.9;
    let place = along / wide + if row % 2 == 0 { 0.5 } else { 0.12 };
    let near = clamp01(1.4 - soft / high * 3.0);
    let tone = mix(1.0, mix(0.76, 1.2, unit2(floor_i(place), row, 9)), near);
    let (u, v) = ((0.5 - (fract(place) - 0.5).abs()) * wide, (0.5 - (fract(up / high) - 0.5).abs()) * high);
    let joint = smoothstep(0.022, 0.008, u.min(v)) * near;
    let rough = 1.0 + 0.14 * grain.at(along * 3.0, up * 3.0)[0];
    colour * (tone * rough * (1.0 - 0.55 * joint))
}

/// How much light a corner between two surfaces keeps at a distance from it.
#[inline(always)]
pub(crate) fn nook(away: f32) -> f32 {
    mix(0.66, 1.0, clamp01(away / (away + 0.14) * 1.25))
}
