//! Tall houses that people live in: windows storey over storey, balconies one over the
//! other with washing on some, machines that cool the rooms beside their windows; and a
//! house that is open in its middle, for trains to pass through it.
//!
//! Where they stand, how high and how lit is the scene's to say.

use super::block::{Frame, block, seen_sides};
use super::facade::{Cover, Facade};
use crate::maths::{Vec3, hex, mix, v3};
use crate::noise::unit2;
use crate::render::world::Moment;
use crate::scene::Prop;
use crate::scene::city::guideway::{BEAM_M, OPEN_HALF_M};

/// Height of a storey, and how many of the lowest are shops and have no balconies.
const STOREY_M: f32 = 3.0;
const FIRST: i32 = 2;
/// Width of a balcony, how far it stands out and how high its wall is, and from one to
/// the next along a house.
const BALCONY_M: (f32, f32, f32) = (3.0, 1.15, 1.05);
const APART_M: f32 = 5.2;
/// From so far on balconies are drawn by their fronts alone, and from so far on none is.
const NEAR_M: f32 = 75.0;
const FAR_M: f32 = 190.0;
/// How far over the beams a house is open, and how far under them.
const OVER_M: f32 = 6.4;
const UNDER_M: f32 = 2.4;
const WASHING: [u32; 6] = [0xc23a34, 0xe8e4dc, 0x3a5f9a, 0xd9a23c, 0x5c8a6a, 0xb87a9a];

/// A house with its balconies.
pub(crate) fn draw(prop: &Prop, frame: &Frame, moment: &Moment, facade: &mut Facade) {
    block(frame, prop.size, prop.colour, windows(prop, moment), facade);
    let (w, d) = (prop.size.x * 0.5, prop.size.z * 0.5);
    let sides: Vec<_> = seen_sides(frame, (w, d), facade).collect();
    for ([a, b], normal) in sides {
        let side = Side::new(frame, [a, b], normal);
        shops(prop, &side, facade);
        side.balconies(prop, facade);
    }
    roof(prop, frame, facade);
}

/// A house through whose middle trains pass.
pub(crate) fn pierced(prop: &Prop, frame: &Frame, moment: &Moment, facade: &mut Facade) {
    let cover = windows(prop, moment);
    let (half, high, deep) = (prop.size.x * 0.5, prop.size.y, prop.size.z);
    let part = |x: f32, y: f32| Frame { foot: frame.at(x, y, 0.0), ..*frame };
    let (low, top) = (BEAM_M - UNDER_M, BEAM_M + OVER_M);
    // What the eye sees through it is dark.
    let soffit = |y: f32, facade: &mut Facade| {
        let (w, d) = (OPEN_HALF_M, deep * 0.5);
        let face = [frame.at(-w, y, -d), frame.at(w, y, -d), frame.at(w, y, d), frame.at(-w, y, d)];
        facade.wall(&face, -Vec3::UP, prop.colour * 0.34, 0.1 * prop.lit, Cover::Plain);
    };
    soffit(top, facade);
    soffit(6.0, facade);
    let wing = half - OPEN_HALF_M;
    for side in [-1.0, 1.0] {
        let x = side * (OPEN_HALF_M + wing * 0.5);
        block(&part(x, 0.0), v3(wing, high, deep), prop.colour, cover, facade);
        let own = part(x, 0.0);
        let ends = [(-wing * 0.5, -deep * 0.5), (wing * 0.5, -deep * 0.5)];
        Side::new(&own, ends, -frame.away).balconies(prop, facade);
    }
    // Between the wings it has but a front; it overlaps them, or the sky would shine through.
    let mut wall = |(from, to): (f32, f32), cover: Cover| {
        let (w, z) = (OPEN_HALF_M + 0.1, -deep * 0.5);
        let face = [frame.at(-w, from, z), frame.at(w, from, z), frame.at(w, to, z), frame.at(-w, to, z)];
        facade.wall(&face, -frame.away, prop.colour, 0.0, cover);
    };
    wall((6.0, low), Cover::Plain);
    wall((top, high), cover);
    let above = part(0.0, top);
    let front = [(-OPEN_HALF_M, -deep * 0.5), (OPEN_HALF_M, -deep * 0.5)];
    Side::new(&above, front, -frame.away).balconies(&Prop { size: v3(0.0, high - top, 0.0), ..prop.clone() }, facade);
    // A frame of concrete about the opening.
    let z = -deep * 0.5 - 0.12;
    let stone = hex(0x8d8a84);
    let mut rim = |(x0, x1): (f32, f32), (y0, y1): (f32, f32)| {
        let face = [frame.at(x0, y0, z), frame.at(x1, y0, z), frame.at(x1, y1, z), frame.at(x0, y1, z)];
        facade.wall(&face, -frame.away, stone, 0.0, Cover::Plain);
    };
    let w = OPEN_HALF_M;
    rim((-w - 0.7, -w + 0.1), (low, top + 0.8));
    rim((w - 0.1, w + 0.7), (low, top + 0.8));
    rim((-w - 0.7, w + 0.7), (top, top + 0.8));
    rim((-w - 0.7, w + 0.7), (low - 0.5, low + 0.2));
}

/// Its windows, in which more lamps are lit than in those of offices.
fn windows(prop: &Prop, moment: &Moment) -> Cover {
    let sky = &moment.shot.sky;
    Cover::Windows {
        width: mix(1.7, 2.2, unit2(1, 1, prop.seed)),
        height: STOREY_M,
        lit: prop.lit * mix(0.42, 0.7, unit2(3, 1, prop.seed)),
        sky: sky.horizon * 0.6 + sky.zenith * 0.4,
        // Single panes.
        seed: prop.seed & !0x60 | (prop.seed >> 3 & 0x20),
    }
}

/// A side of a house: where along it and how far out something is.
struct Side {
    from: Vec3,
    along: Vec3,
    out: Vec3,
    long: f32,
}

impl Side {
    fn new(frame: &Frame, [a, b]: [(f32, f32); 2], out: Vec3) -> Self {
        let (from, to) = (frame.at(a.0, 0.0, a.1), frame.at(b.0, 0.0, b.1));
        let long = (to - from).length();
        Self { from, along: (to - from) * (1.0 / long.max(0.01)), out, long }
    }

    fn at(&self, along: f32, up: f32, out: f32) -> Vec3 {
        self.from + self.along * along + Vec3::UP * up + self.out * out
    }

    /// Columns of balconies, those that others hide first.
    fn balconies(&self, prop: &Prop, facade: &mut Facade) {
        let columns = (self.long / APART_M) as i32;
        let storeys = (prop.size.y / STOREY_M) as i32 - 1;
        let margin = (self.long - columns as f32 * APART_M) * 0.5 + (APART_M - BALCONY_M.0) * 0.5;
        let mut order: Vec<(f32, f32, i32)> = (0..columns)
            .map(|column| {
                let x = margin + APART_M * column as f32;
                (facade.away_m(self.at(x, 0.0, 0.0)), x, column)
            })
            .collect();
        order.sort_by(|a, b| b.0.total_cmp(&a.0));
        for (away, x, column) in order {
            // Some columns have none.
            if away > FAR_M || unit2(column, 11, prop.seed) < 0.2 {
                continue;
            }
            for storey in FIRST..storeys {
                self.balcony(prop, (x, STOREY_M * storey as f32, away), (column, storey), facade);
            }
        }
    }

    fn balcony(&self, prop: &Prop, (x, y, away): (f32, f32, f32), (column, storey): (i32, i32), facade: &mut Facade) {
        let (wide, out, high) = BALCONY_M;
        let dice = |salt: i32| unit2(column * 64 + storey, salt, prop.seed);
        let wall = prop.colour.lerp(hex([0xe4ded2, 0x9aa7a4, 0xb7a28a][(prop.seed >> 9) as usize % 3]), 0.55);
        let tint = if prop.snow > 0.0 { wall.lerp(v3(0.85, 0.88, 0.93), 0.25) } else { wall };
        let (from, to) = (x, x + wide);
        let eye = facade.eye_y();
        let near = away < NEAR_M;
        // The room behind the balcony, open to it.
        let door = [
            self.at(from + 0.3, y, 0.03),
            self.at(to - 0.3, y, 0.03),
            self.at(to - 0.3, y + 2.3, 0.03),
            self.at(from + 0.3, y + 2.3, 0.03),
        ];
        let on = prop.lit > 0.0 && dice(3) < 0.55 * prop.lit;
        let (inside, glow) = if on { (v3(1.0, 0.72, 0.4), 0.5 + 0.5 * dice(4)) } else { (hex(0x3a4146), 0.0) };
        facade.wall(&door, self.out, inside, glow * 0.8, Cover::Plain);
        if near && eye < self.from.y + y {
            let under = [self.at(from, y, 0.0), self.at(to, y, 0.0), self.at(to, y, out), self.at(from, y, out)];
            facade.wall(&under, -Vec3::UP, wall * 0.6, 0.0, Cover::Plain);
        }
        if near {
            for (at, way) in [(from, -1.0), (to, 1.0)] {
                let end = [
                    self.at(at, y - 0.15, 0.0),
                    self.at(at, y - 0.15, out),
                    self.at(at, y + high, out),
                    self.at(at, y + high, 0.0),
                ];
                if facade.facing(self.at(at, y, 0.0), self.along * way) > 0.0 {
                    facade.wall(&end, self.along * way, tint * 0.94, 0.0, Cover::Plain);
                }
            }
            if dice(5) < 0.4 {
                self.washing((from, to), y, (column, storey), prop.seed, facade);
            }
        }
        let front = [
            self.at(from, y - 0.15, out),
            self.at(to, y - 0.15, out),
            self.at(to, y + high, out),
            self.at(from, y + high, out),
        ];
        facade.wall(&front, self.out, tint, 0.0, Cover::Plain);
        if near && dice(6) < 0.5 {
            cooler(self, (to + 0.5, y + 0.3), facade);
        }
    }

    /// Clothes on a line under the ceiling of a balcony.
    fn washing(&self, (from, to): (f32, f32), y: f32, (column, storey): (i32, i32), seed: u32, facade: &mut Facade) {
        let mut x = from + 0.2;
        let mut piece = 0;
        while x < to - 0.5 {
            let dice = |salt: i32| unit2(column * 97 + storey * 7 + piece, salt, seed);
            let (wide, long) = (0.35 + 0.25 * dice(31), 0.6 + 0.5 * dice(32));
            let out = BALCONY_M.1 + 0.06;
            let face = [
                self.at(x, y + 2.25 - long, out),
                self.at(x + wide, y + 2.25 - long, out),
                self.at(x + wide, y + 2.25, out),
                self.at(x, y + 2.25, out),
            ];
            facade.wall(&face, self.out, hex(WASHING[(dice(33) * 5.99) as usize]), 0.0, Cover::Plain);
            x += wide + 0.06 + 0.5 * dice(34);
            piece += 1;
        }
    }
}

/// A machine that cools a room, on its bracket.
fn cooler(side: &Side, (x, y): (f32, f32), facade: &mut Facade) {
    let (wide, high, out) = (0.8, 0.6, 0.45);
    let face =
        [side.at(x, y, out), side.at(x + wide, y, out), side.at(x + wide, y + high, out), side.at(x, y + high, out)];
    for at in [x, x + wide] {
        let end = [side.at(at, y, 0.0), side.at(at, y, out), side.at(at, y + high, out), side.at(at, y + high, 0.0)];
        facade.wall(&end, side.along, hex(0xb9b7b0), 0.0, Cover::Plain);
    }
    facade.wall(&face, side.out, hex(0xd6d4cc), 0.0, Cover::Plain);
    let fan = [
        side.at(x + 0.12, y + 0.08, out + 0.01),
        side.at(x + 0.5, y + 0.08, out + 0.01),
        side.at(x + 0.5, y + high - 0.1, out + 0.01),
        side.at(x + 0.12, y + high - 0.1, out + 0.01),
    ];
    facade.wall(&fan, side.out, hex(0x55585a), 0.0, Cover::Plain);
}

/// Shops along the foot of a house.
fn shops(prop: &Prop, side: &Side, facade: &mut Facade) {
    let high = 4.0;
    let face = [
        side.at(0.2, 0.0, 0.06),
        side.at(side.long - 0.2, 0.0, 0.06),
        side.at(side.long - 0.2, high, 0.06),
        side.at(0.2, high, 0.06),
    ];
    facade.wall(&face, side.out, prop.colour, 0.0, Cover::Shops { lit: prop.lit, seed: prop.seed ^ 7 });
}

/// What stands on a flat roof: a parapet, the head of the stairs, a tank of water.
fn roof(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    let top = prop.size.y;
    let mut put = |(x, z): (f32, f32), size: Vec3, tone: f32| {
        let part = Frame { foot: frame.at(x * prop.size.x, top, z * prop.size.z), ..*frame };
        block(&part, size, prop.colour * tone, Cover::Plain, facade);
    };
    put((0.15, 0.2), v3(prop.size.x * 0.3, 3.4, prop.size.z * 0.32), 0.95);
    put((-0.25, -0.1), v3(2.6, 2.0, 2.6), 0.7);
}
