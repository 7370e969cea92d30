//! Houses of narrow lanes: of plaster with shutters and pots of flowers, of brick
//! behind frames of stone, low and grey with red gates.
//!
//! Where they stand, how high and how lit is the scene's to say.

use super::block::{Frame, block};
use super::facade::{Cover, Facade};
use super::front::Front;
use super::round::tuft;
use crate::maths::{Vec3, cos_turns, hex, mix, sin_turns, v3};
use crate::noise::unit2;
use crate::render::world::Moment;
use crate::scene::{Prop, PropKind};

/// Beyond this only walls, windows and shutters are told apart.
const FINE_M: f32 = 34.0;
/// Height of the lowest storey, and of a window in the others.
const GROUND_M: f32 = 3.3;
const TALL_M: f32 = 1.55;
/// How far the eaves reach out.
const EAVES_M: f32 = 0.45;

const SHUTTERS: [u32; 5] = [0x3f5a44, 0x5c4632, 0x4a6472, 0x6b3a2c, 0x2f4a3c];
pub(super) const STONE: u32 = 0xb9ab94;
pub(super) const TERRACOTTA: u32 = 0x9c5a3e;
const BLOSSOMS: [u32; 4] = [0xd8324a, 0xe86a8a, 0xf0b23c, 0xf2e6e0];

/// What is lit at night behind a window, and what its glass shows by day.
fn glass(prop: &Prop, moment: &Moment, number: i32) -> (Vec3, f32) {
    let on = unit2(number, 7, prop.seed) < 0.62;
    let lit = if on { prop.lit } else { 0.0 };
    let sky = moment.shot.sky.horizon * 0.12;
    ((hex(0x20262c) + sky).lerp(v3(1.0, 0.62, 0.26), lit * 0.7), lit * 0.9)
}

/// A house that is being drawn: its front is towards the lane.
struct House<'a, 'b, 'c> {
    prop: &'a Prop,
    on: Front<'a>,
    moment: &'a Moment<'b>,
    facade: &'a mut Facade<'c>,
    w: f32,
    fine: bool,
}

/// Whether the front of a house is turned to the eye, and near enough for what is small.
fn begun<'a, 'b, 'c>(
    prop: &'a Prop,
    frame: &'a Frame,
    moment: &'a Moment<'b>,
    facade: &'a mut Facade<'c>,
) -> Option<House<'a, 'b, 'c>> {
    let on = Front { frame, z: -prop.size.z * 0.5, out: -frame.away };
    let foot = frame.at(0.0, 0.0, on.z);
    let fine = facade.away_m(foot) < FINE_M;
    (facade.facing(foot, on.out) > 0.0).then_some(House { prop, on, moment, facade, w: prop.size.x * 0.5, fine })
}

/// A roof over the front, whose eaves are seen from below.
pub(super) fn eaves(prop: &Prop, frame: &Frame, facade: &mut Facade, (tiles, wood): (u32, u32)) {
    let (w, z, high) = (prop.size.x * 0.5 + 0.05, prop.size.z * 0.5, prop.size.y);
    let tiles = hex(tiles).lerp(v3(0.85, 0.88, 0.93), prop.snow);
    let out = z + EAVES_M;
    let rows = Cover::Stripes { width: 0.24, other: tiles * 0.7 };
    for side in [-1.0, 1.0] {
        let slope = [
            frame.at(-w, high, side * out),
            frame.at(w, high, side * out),
            frame.at(w, high + z * 0.42, 0.0),
            frame.at(-w, high + z * 0.42, 0.0),
        ];
        let normal = (Vec3::UP * z + frame.away * (side * z * 0.42)).unit();
        if facade.facing(slope[0], normal) > 0.0 {
            facade.wall(&slope, normal, tiles, 0.0, rows);
        }
    }
    let below = [frame.at(-w, high, -out), frame.at(w, high, -out), frame.at(w, high, -z), frame.at(-w, high, -z)];
    facade.wall(&below, -Vec3::UP, hex(wood), 0.0, Cover::Stripes { width: 0.5, other: hex(wood) * 0.6 });
    let rim = [(-w, high - 0.02), (w, high - 0.02), (w, high + 0.16), (-w, high + 0.16)];
    Front { frame, z: -out, out: -frame.away }.face(facade, &rim, tiles * 0.8, 0.0, rows);
}

/// A house of one of its kinds.
pub(crate) fn draw(prop: &Prop, frame: &Frame, moment: &Moment, facade: &mut Facade) {
    match prop.kind {
        PropKind::BrickRow => brick(prop, frame, moment, facade),
        PropKind::GreyHouse => grey(prop, frame, moment, facade),
        _ => plaster(prop, frame, moment, facade),
    }
}

/// A house of plaster, three or four storeys high.
fn plaster(prop: &Prop, frame: &Frame, moment: &Moment, facade: &mut Facade) {
    let cover = Cover::Plaster { seed: prop.seed };
    block(frame, prop.size, prop.colour, cover, facade);
    let tiles = [0xa4583a, 0x96543c, 0xb06a48][prop.seed as usize % 3];
    if let Some(mut house) = begun(prop, frame, moment, facade) {
        house.storeys();
        house.at_the_door();
    }
    eaves(prop, frame, facade, (tiles, 0x5a4230));
}

impl House<'_, '_, '_> {
    fn dice(&self, number: i32) -> f32 {
        unit2(number, 3, self.prop.seed)
    }

    fn plain(&mut self, by: f32, across: (f32, f32), up: (f32, f32), colour: Vec3) {
        self.on.raised(by).rect(self.facade, across, up, (colour, 0.0, Cover::Plain));
    }

    /// The places of a storey's windows, the furthest from the eye first.
    fn columns(&self) -> Vec<f32> {
        let count = if self.prop.size.x > 6.2 { 3 } else { 2 };
        let mut all: Vec<f32> = (0..count).map(|i| ((i as f32 + 0.5) / count as f32 - 0.5) * self.w * 1.9).collect();
        let away = |x: &f32| self.facade.away_m(self.on.frame.at(*x, 2.0, self.on.z));
        all.sort_by(|a, b| away(b).total_cmp(&away(a)));
        all
    }

    /// The windows over the lowest storey, each between its shutters.
    fn storeys(&mut self) {
        let above = self.prop.size.y - GROUND_M - 0.3;
        let count = (above / 2.9).max(1.0) as i32;
        let tall = above / count as f32;
        let paint = hex(SHUTTERS[(self.dice(1) * 4.99) as usize]);
        self.plain(0.02, (0.0, self.w), (GROUND_M - 0.06, GROUND_M + 0.08), hex(STONE) * 0.9);
        for (column, x) in self.columns().into_iter().enumerate() {
            for storey in 0..count {
                let low = GROUND_M + 0.55 + tall * storey as f32;
                self.window((x, low), paint, storey * 3 + column as i32);
            }
        }
    }

    fn window(&mut self, (x, low): (f32, f32), paint: Vec3, number: i32) {
        let (half, high) = (0.44, low + TALL_M);
        self.plain(0.02, (x, half + 0.12), (low - 0.1, high + 0.12), hex(STONE));
        let (colour, lit) = glass(self.prop, self.moment, number);
        self.on.raised(0.03).rect(self.facade, (x, half), (low, high), (colour, lit, Cover::Plain));
        if self.fine {
            let white = hex(0xd8d0c0);
            self.plain(0.04, (x, 0.03), (low, high), white);
            self.plain(0.04, (x, half), (low + TALL_M * 0.6, low + TALL_M * 0.6 + 0.05), white);
        }
        let louvres = Cover::Courses { height: 0.09 };
        let closed = self.dice(40 + number) < 0.2;
        for side in [-1.0, 1.0] {
            let hinge = x + side * half;
            // Half open, so that they are seen along the lane, or laid back on the wall.
            let (turn, out) = if self.dice(20 + number) < 0.35 { (0.17, 0.04) } else { (0.03, 0.04) };
            let (across, off) = (cos_turns(turn) * half, sin_turns(turn) * half);
            let end = hinge + side * if closed { -half } else { across };
            let off = if closed { 0.02 } else { off };
            let at = |x: f32, y: f32, by: f32| self.on.frame.at(x, y, self.on.z - out - by);
            let leaf = [at(hinge, low, 0.0), at(end, low, off), at(end, high, off), at(hinge, high, 0.0)];
            self.facade.wall(&leaf, self.on.out, paint, 0.0, louvres);
        }
        if self.dice(60 + number) < 0.45 {
            self.flowers((x, low - 0.02), half, 0.24, number);
        }
    }

    /// A box of flowers before a window, or a pot beside a door.
    fn flowers(&mut self, (x, y): (f32, f32), half: f32, deep: f32, number: i32) {
        let foot = self.on.frame.at(x, y, self.on.z - 0.06 - deep * 0.5);
        let pot = Frame { foot, ..*self.on.frame };
        let high = deep * 0.85;
        block(&pot, v3(half * 1.9, high, deep), hex(TERRACOTTA), Cover::Plain, self.facade);
        let winter = self.moment.shot.season == crate::script::Season::Winter;
        let green = hex(if winter { 0x55603c } else { 0x3c6230 });
        let heads = if self.fine { 5 } else { 3 };
        for head in 0..heads {
            let dice = |k: i32| unit2(number * 8 + head, k, self.prop.seed);
            let at = v3((dice(1) - 0.5) * half * 1.7, high + 0.05 + dice(2) * 0.2, (dice(3) - 0.5) * deep);
            let leaf = 0.14 + 0.1 * dice(4);
            let middle = pot.at(at.x, at.y, at.z);
            let right = self.facade.view.right;
            tuft(right, (middle, leaf), green * mix(0.75, 1.2, dice(5)), self.facade);
            if !winter {
                let blossom = hex(BLOSSOMS[(unit2(number, 9, self.prop.seed) * 3.99) as usize]);
                for bloom in 0..3 {
                    let off = v3((dice(6 + bloom) - 0.5) * 0.3, (dice(9 + bloom) - 0.3) * 0.26, -0.04);
                    let at = middle + self.on.frame.right * off.x + Vec3::UP * off.y + self.on.out * 0.1;
                    tuft(right, (at, 0.055), blossom, self.facade);
                }
            }
        }
    }

    /// The door under its arch, a window with bars beside it, pots, a lamp.
    fn at_the_door(&mut self) {
        let side = if self.dice(2) < 0.5 { -1.0 } else { 1.0 };
        let door = side * self.w * 0.44;
        let (half, spring) = (0.58, 1.75);
        let stone = (hex(STONE) * 0.95, 0.0, Cover::Courses { height: 0.3 });
        self.on.raised(0.03).arch(self.facade, (door, half + 0.2), (0.0, spring), stone);
        let wood = hex([0x6a4428, 0x4a3626, 0x3f5a44, 0x5c3a2a][(self.dice(3) * 3.99) as usize]);
        let planks = (wood, 0.0, Cover::Stripes { width: 0.22, other: wood * 0.72 });
        self.on.raised(0.05).arch(self.facade, (door, half), (0.06, spring), planks);
        self.plain(0.06, (door, half + 0.24), (0.0, 0.08), hex(STONE) * 0.8);
        let (window, number) = (-side * self.w * 0.42, 31);
        if self.dice(4) < 0.6 {
            self.plain(0.02, (window, 0.56), (1.0, 2.5), hex(STONE));
            let (colour, lit) = glass(self.prop, self.moment, number);
            self.on.raised(0.03).rect(self.facade, (window, 0.44), (1.1, 2.4), (colour, lit, Cover::Plain));
            for bar in -2..=2 {
                self.plain(0.06, (window + 0.17 * bar as f32, 0.018), (1.1, 2.4), hex(0x22211f));
            }
        } else {
            self.on.raised(0.03).arch(self.facade, (window, 0.8), (0.0, 1.7), stone);
            let dark = (hex(0x2a211a).lerp(v3(1.0, 0.6, 0.28), self.prop.lit * 0.6), self.prop.lit, Cover::Plain);
            self.on.raised(0.05).arch(self.facade, (window, 0.64), (0.04, 1.7), dark);
        }
        if self.fine {
            for (place, number) in [(door - half - 0.5, 71), (door + half + 0.45, 72), (window, 73)] {
                if self.dice(number) < 0.55 {
                    self.flowers((place, 0.0), 0.17, 0.34, number);
                }
            }
        }
        self.lamp(door - side * (half + 0.45));
    }

    /// A lamp of iron on a bracket.
    fn lamp(&mut self, x: f32) {
        let at = |x: f32, y: f32, by: f32| self.on.frame.at(x, y, self.on.z - by);
        let iron = hex(0x24221f);
        let arm = [at(x, 2.86, 0.0), at(x, 2.86, 0.5), at(x, 2.92, 0.5), at(x, 2.92, 0.0)];
        self.facade.wall(&arm, self.on.frame.right, iron, 0.0, Cover::Plain);
        let foot = Frame { foot: at(x, 2.48, 0.48), ..*self.on.frame };
        let burns = self.prop.lit.min(1.0);
        let pane = hex(0x5a5348).lerp(v3(1.0, 0.74, 0.4), burns);
        block(&foot, v3(0.2, 0.32, 0.2), pane * (1.0 + burns), Cover::Plain, self.facade);
        block(&Frame { foot: foot.at(0.0, 0.32, 0.0), ..foot }, v3(0.26, 0.06, 0.26), iron, Cover::Plain, self.facade);
        if burns > 0.3 {
            let light = v3(1.0, 0.66, 0.32) * burns;
            self.facade.halo(foot.at(0.0, 0.16, 0.0), 0.4, light * 2.0);
            self.facade.halo(foot.at(0.0, 0.16, 0.0), 2.4, light * 0.5);
        }
    }
}

/// One of a row of brick houses: a gate of black boards in a frame of stone, and over
/// it windows of wood.
fn brick(prop: &Prop, frame: &Frame, moment: &Moment, facade: &mut Facade) {
    block(frame, prop.size, prop.colour, Cover::Courses { height: 0.085 }, facade);
    if let Some(mut house) = begun(prop, frame, moment, facade) {
        house.bands();
        house.gate();
        house.upper();
    }
    eaves(prop, frame, facade, (0x4a4a4c, 0x4a342a));
}

/// How high the wall before a house of brick stands, and its windows over it.
const WALL_M: f32 = 4.3;

impl House<'_, '_, '_> {
    /// Courses of red and grey brick along the front.
    fn bands(&mut self) {
        let (grey, courses) = (hex(0x77736d), Cover::Courses { height: 0.085 });
        for (low, high, colour) in [(0.0, 0.55, grey), (1.5, 1.68, grey), (2.75, 2.93, grey)] {
            self.on.raised(0.02).rect(self.facade, (0.0, self.w), (low, high), (colour, 0.0, courses));
        }
        for (low, high) in [(WALL_M - 0.3, WALL_M), (self.prop.size.y - 0.35, self.prop.size.y)] {
            self.plain(0.04, (0.0, self.w), (low, high), hex(0xa8a094));
        }
    }

    fn gate(&mut self) {
        let stone = hex(0xb4aca0);
        let (x, half, high) = (-self.w * 0.18, 0.66, 2.5);
        self.plain(0.06, (x, half + 0.34), (0.0, high + 0.3), stone);
        self.plain(0.1, (x, half + 0.5), (high + 0.18, high + 0.38), stone * 1.06);
        // The pediment: a bow of brick under a bow of stone.
        let bow = |by: f32| (hex(if by > 0.07 { 0x9c4a38 } else { 0xb4aca0 }), 0.0, Cover::Plain);
        self.on.raised(0.07).arch(self.facade, (x, half + 0.4), (high + 0.38, high + 0.4), bow(0.07));
        self.on.raised(0.08).arch(self.facade, (x, half + 0.22), (high + 0.38, high + 0.4), bow(0.08));
        self.plain(0.09, (x, 0.2), (high + 0.5, high + 0.86), stone);
        self.plain(0.08, (x, half + 0.1), (0.0, high), stone * 0.7);
        self.plain(0.09, (x, half), (0.08, high), hex(0x17150f));
        self.plain(0.1, (x, 0.012), (0.08, high), hex(0x4a4438));
        for side in [-1.0, 1.0] {
            self.plain(0.1, (x + side * 0.16, 0.07), (1.15, 1.29), hex(0xb08a44));
        }
        self.plain(0.12, (x, half + 0.36), (0.0, 0.1), stone * 0.85);
        // A window of the kitchen, and the number of the house.
        let window = self.w * 0.56;
        self.plain(0.03, (window, 0.6), (1.15, 2.45), hex(0x6a2f24));
        let (colour, lit) = glass(self.prop, self.moment, 3);
        self.on.raised(0.04).rect(self.facade, (window, 0.5), (1.24, 2.36), (colour, lit, Cover::Plain));
        for bar in -2..=2 {
            self.plain(0.05, (window + 0.2 * bar as f32, 0.02), (1.24, 2.36), hex(0x3a1c16));
        }
        self.plain(0.05, (x + half + 0.62, 0.13), (2.0, 2.2), hex(0x2a4f9a));
        if self.fine {
            for (place, number) in [(self.w * 0.3, 71), (self.w * 0.86, 73)] {
                if self.dice(number) < 0.6 {
                    self.flowers((place, 0.0), 0.16, 0.32, number);
                }
            }
        }
    }

    /// A row of casements of brown wood, from which poles reach out.
    fn upper(&mut self) {
        let (low, high) = (WALL_M + 0.5, self.prop.size.y - 0.6);
        let wood = hex(0x6a3424);
        self.plain(0.04, (0.0, self.w * 0.84), (low - 0.12, high + 0.12), wood);
        for pane in 0..5 {
            let x = (pane as f32 - 2.0) * self.w * 0.33;
            let (colour, lit) = glass(self.prop, self.moment, 10 + pane);
            self.on.raised(0.05).rect(self.facade, (x, self.w * 0.135), (low + 0.5, high), (colour, lit, Cover::Plain));
            self.plain(0.06, (x, self.w * 0.135), (low + 0.98, low + 1.05), wood);
            let boards = (wood * 0.8, 0.0, Cover::Stripes { width: 0.16, other: wood * 0.6 });
            self.on.raised(0.05).rect(self.facade, (x, self.w * 0.135), (low - 0.04, low + 0.4), boards);
        }
    }
}

/// A low house of grey brick: a red gate under the eaves, steps before it, small windows
/// high in the wall.
fn grey(prop: &Prop, frame: &Frame, moment: &Moment, facade: &mut Facade) {
    block(frame, prop.size, prop.colour, Cover::Courses { height: 0.1 }, facade);
    if let Some(mut house) = begun(prop, frame, moment, facade) {
        house.red_gate();
    }
    eaves(prop, frame, facade, (0x4b4c50, 0x4a3a30));
}

impl House<'_, '_, '_> {
    fn red_gate(&mut self) {
        let (high, stone) = (self.prop.size.y, hex(0x8f8b84));
        self.plain(0.04, (0.0, self.w), (0.0, 0.5), stone * 0.9);
        self.plain(0.05, (0.0, self.w), (high - 0.4, high - 0.08), hex(0x3f5a52));
        let gated = self.dice(1) < 0.66;
        let x = self.w * if self.dice(2) < 0.5 { -0.3 } else { 0.3 };
        if gated {
            let (half, tall) = (0.8, 2.4);
            self.plain(0.06, (x, half + 0.3), (0.0, tall + 0.5), hex(0x4a2a22));
            self.plain(0.08, (x, half), (0.2, tall), hex(0x8e2a20));
            self.plain(0.09, (x, 0.015), (0.2, tall), hex(0x3a1410));
            for side in [-1.0, 1.0] {
                self.plain(0.1, (x + side * 0.2, 0.07), (1.2, 1.34), hex(0xc09a4a));
                self.plain(0.1, (x + side * (half + 0.16), 0.09), (0.5, tall - 0.1), hex(0xb02a22));
            }
            self.plain(0.1, (x, half - 0.1), (tall + 0.1, tall + 0.36), hex(0x2f5a6a));
            let step = Frame { foot: self.on.frame.at(x, 0.0, self.on.z - 0.25), ..*self.on.frame };
            block(&step, v3(2.1, 0.18, 0.5), stone, Cover::Plain, self.facade);
        }
        for (place, number) in [(-x, 3), (x + x.signum() * self.w * 0.5, 4)] {
            if place.abs() < self.w - 0.5 {
                let (colour, lit) = glass(self.prop, self.moment, number);
                self.plain(0.05, (place, 0.5), (2.0, 2.95), hex(0x5a3a2a));
                self.on.raised(0.06).rect(self.facade, (place, 0.42), (2.08, 2.87), (colour, lit, Cover::Plain));
                for bar in -1..=1 {
                    self.plain(0.07, (place + 0.21 * bar as f32, 0.018), (2.08, 2.87), hex(0x5a3a2a));
                }
            }
        }
        if self.fine && self.dice(5) < 0.7 {
            self.flowers((-x * 1.5, 0.0), 0.2, 0.36, 71);
        }
    }
}
