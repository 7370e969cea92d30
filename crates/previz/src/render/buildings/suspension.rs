//! A bridge that hangs from towers: its deck with lanes and rails, the towers with
//! their cross-beams, the main cables and what hangs from them, lamps along it.
//!
//! How high, wide and long it is, is the scene's to say.

use super::block::{Frame, block, flat, floor};
use super::facade::{Cover, Facade};
use crate::maths::{Vec3, hex, v3};
use crate::scene::Prop;
use crate::scene::city::longbridge::{FIRST_M, SPAN_M, STONE_TOWERS};

/// Length of a piece, and how many of them a lamp stands apart.
const PIECE_M: f32 = 10.0;
const LAMP_EVERY: i32 = 3;
/// Height of a tower over the deck, how thick its legs are, and how far outside the
/// deck they stand.
const TOWER_M: f32 = 56.0;
const LEG_M: f32 = 3.0;
const OUT_M: f32 = 1.9;
/// Of a tower of stone: half the width of its middle pier, the width of its outer ones,
/// and how thick it is.
const PIER_M: (f32, f32, f32) = (0.9, 3.6, 7.5);
/// The least height of a cable over the deck, and half its thickness.
const LOW_M: f32 = 2.6;
const CABLE_M: f32 = 0.32;
/// Depth of the girders at the edges of the deck, and height of its rails.
const GIRDER_M: f32 = 2.6;
const RAIL_M: f32 = 1.25;
/// From so far on less of what is thin is drawn.
const FAR_M: f32 = 320.0;

/// All of it, the furthest first.
pub(crate) fn draw(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    let (half, high) = (prop.size.x * 0.5, prop.size.y);
    let mut pieces: Vec<(f32, i32)> = (0..(prop.size.z / PIECE_M) as i32)
        .map(|piece| (facade.away_m(frame.at(0.0, high, (piece as f32 + 0.5) * PIECE_M)), piece))
        .collect();
    pieces.sort_by(|a, b| b.0.total_cmp(&a.0));
    for (away, piece) in pieces {
        let near = piece as f32 * PIECE_M;
        let part = Part { prop, frame, half, high, span: (near, near + PIECE_M), away };
        let tower = towers(prop.size.z).find(|z| (near..near + PIECE_M).contains(z));
        if let Some(z) = tower {
            part.legs((-8.0, high - 0.2), z, facade);
        }
        let left = facade.facing(frame.at(0.0, high, near), frame.right) < 0.0;
        let sides = if left { [1.0, -1.0] } else { [-1.0, 1.0] };
        // From above, the deck hides what is below its edges.
        for side in sides {
            part.girder(side, facade);
        }
        part.deck(facade);
        for side in sides {
            part.side(side, piece, facade);
        }
        if let Some(z) = tower {
            if part.walled() {
                part.arches(z, facade);
            } else {
                part.legs((high - 0.2, high + TOWER_M), z, facade);
                part.beams(z, facade);
            }
        }
    }
}

/// Where towers stand along a bridge of some length.
fn towers(long: f32) -> impl Iterator<Item = f32> {
    (0..40).map(|index| FIRST_M + SPAN_M * index as f32).take_while(move |z| *z < long - PIECE_M)
}

/// How high a main cable hangs over the deck so far along it.
fn sag(z: f32) -> f32 {
    let top = TOWER_M - 1.0;
    if z < FIRST_M {
        let share = (z / FIRST_M).max(0.0);
        return LOW_M + (top - LOW_M) * share * share;
    }
    let share = ((z - FIRST_M) / SPAN_M).fract() * 2.0 - 1.0;
    LOW_M + (top - LOW_M) * share * share
}

/// A piece of the bridge.
struct Part<'a> {
    prop: &'a Prop,
    frame: &'a Frame,
    half: f32,
    high: f32,
    span: (f32, f32),
    away: f32,
}

impl Part<'_> {
    /// An upright or slanting face along the bridge, between two heights at each end.
    fn strip(&self, x: f32, near: (f32, f32), far: (f32, f32), (colour, glow): (Vec3, f32), facade: &mut Facade) {
        let (z0, z1) = self.span;
        let at = |y: f32, z: f32| self.frame.at(x, self.high + y, z);
        let face = [at(near.0, z0), at(far.0, z1), at(far.1, z1), at(near.1, z0)];
        facade.wall(&face, self.frame.right, colour, glow, Cover::Plain);
    }

    /// The carriageway and its lines, or what is seen of it from below.
    fn deck(&self, facade: &mut Facade) {
        let (z0, z1) = self.span;
        if facade.eye_y() < self.frame.foot.y + self.high {
            let under = |x: f32, z: f32| self.frame.at(x, self.high - GIRDER_M, z);
            let face = [under(-self.half, z0), under(self.half, z0), under(self.half, z1), under(-self.half, z1)];
            facade.wall(&face, -Vec3::UP, self.prop.colour * 0.55, 0.0, Cover::Plain);
            return;
        }
        let road = ((-self.half, self.half), (z0, z1 + 0.05));
        // Pieces overlap, or the water would shine through between them.
        floor(self.frame, road, self.high, hex(0x4b4c50), facade);
        let mut level = |x: (f32, f32), z: (f32, f32), up: f32, colour: u32| {
            flat(self.frame, (x, z), self.high + up, hex(colour), facade);
        };
        let kerb = self.half - 2.6;
        for side in [-1.0_f32, 1.0] {
            let across = |a: f32, b: f32| (side * a).min(side * b)..(side * a).max(side * b);
            let mut band = |a: f32, b: f32, z: (f32, f32), colour: u32| {
                let x = across(a, b);
                level((x.start, x.end), z, 0.0, colour);
            };
            band(kerb, self.half, (z0, z1 + 0.05), 0x8b8a86);
            band(kerb - 0.35, kerb - 0.2, (z0, z1), 0xd8d8d2);
            band(0.1, 0.24, (z0, z1), 0xcfa53a);
            band(3.5, 3.65, (z0 + 1.0, z0 + 5.0), 0xd8d8d2);
        }
    }

    /// The girder below one edge.
    fn girder(&self, side: f32, facade: &mut Facade) {
        let (low, high) = (-GIRDER_M, 0.05);
        self.strip(side * self.half, (low, high), (low, high), (self.prop.colour * 0.85, 0.0), facade);
    }

    /// What stands and hangs along one edge: rail, cable, hangers and lamps.
    fn side(&self, side: f32, piece: i32, facade: &mut Facade) {
        let (x, paint) = (side * self.half, self.prop.colour);
        let (z0, z1) = self.span;
        for (low, high) in [(0.15, 0.26), (0.62, 0.7), (RAIL_M - 0.13, RAIL_M)] {
            self.strip(x, (low, high), (low, high), (paint * 1.05, 0.0), facade);
        }
        let posts = if self.away < FAR_M * 0.5 { 4 } else { 1 };
        for post in 0..posts {
            self.upright((x, z0 + post as f32 * 2.5), 0.05, RAIL_M, paint, facade);
        }
        let out = x + side * OUT_M * 0.5;
        let hung = [z0, (z0 + z1) * 0.5];
        for z in hung.into_iter().take(if self.away < FAR_M { 2 } else { 1 }) {
            self.upright((out, z), 0.05, sag(z), paint * 0.9, facade);
        }
        let (a, b) = (sag(z0), sag(z1));
        self.strip(out, (a - CABLE_M, a + CABLE_M), (b - CABLE_M, b + CABLE_M), (paint, 0.0), facade);
        let cable = |y: f32, z: f32, dx: f32| self.frame.at(out + dx, self.high + y, z);
        let top = [cable(a, z0, -CABLE_M), cable(a, z0, CABLE_M), cable(b, z1, CABLE_M), cable(b, z1, -CABLE_M)];
        facade.wall(&top, Vec3::UP, paint * 1.1, 0.0, Cover::Plain);
        if piece % LAMP_EVERY == 0 {
            self.lamp(side, facade);
        }
    }

    /// A thin post or hanger, from the deck so far up. Seen along the bridge its breadth
    /// shows, and its depth from the side.
    fn upright(&self, (x, z): (f32, f32), half: f32, high: f32, colour: Vec3, facade: &mut Facade) {
        let at = |dx: f32, dz: f32, y: f32| self.frame.at(x + dx, self.high + y, z + dz);
        for (dx, dz, normal) in [(half, 0.0, self.frame.away), (0.0, half, self.frame.right)] {
            let face = [at(-dx, -dz, 0.0), at(dx, dz, 0.0), at(dx, dz, high), at(-dx, -dz, high)];
            facade.wall(&face, normal, colour, 0.0, Cover::Plain);
        }
    }

    /// A lamp over the lanes, and the one on the cable beside it.
    fn lamp(&self, side: f32, facade: &mut Facade) {
        let (z, inner) = (self.span.0, side * (self.half - 0.5));
        self.upright((inner, z), 0.07, 7.5, hex(0x6b7075), facade);
        let arm = Frame { foot: self.frame.at(inner - side, self.high + 7.4, z), ..*self.frame };
        block(&arm, v3(2.0, 0.14, 0.3), hex(0xc9ccd0), Cover::Plain, facade);
        if self.prop.lit > 0.0 {
            let light = v3(1.0, 0.82, 0.5) * (0.7 * self.prop.lit);
            facade.halo(self.frame.at(inner - side * 1.6, self.high + 7.2, z), 1.7, light);
            let out = side * (self.half + OUT_M * 0.5);
            facade.halo(self.frame.at(out, self.high + sag(z), z), 0.9, light * 0.6);
        }
    }

    /// Whether its towers are of stone.
    fn walled(&self) -> bool {
        self.prop.seed == STONE_TOWERS
    }

    /// A tower of stone over the deck: two pointed arches in a wall.
    fn arches(&self, z: f32, facade: &mut Facade) {
        let (pier, edge) = (PIER_M, self.half + OUT_M + 2.0);
        let (spring, point, top) = (TOWER_M * 0.5, TOWER_M * 0.8, TOWER_M);
        let inner = edge - pier.1;
        let mut solid = |(from, to): (f32, f32), (low, high): (f32, f32), out: f32, tone: f32| {
            let foot = self.frame.at((from + to) * 0.5, self.high + low, z - out);
            let size = v3(to - from + out * 2.0, high - low, pier.2 + out * 2.0);
            let courses = Cover::Courses { height: 1.4 };
            block(&Frame { foot, ..*self.frame }, size, self.prop.colour * tone, courses, facade);
        };
        for (from, to) in [(-edge, -inner), (-pier.0, pier.0), (inner, edge)] {
            solid((from, to), (-0.2, point), 0.0, 1.0);
        }
        let steps = 10;
        let half = (inner - pier.0) * 0.5;
        for middle in [-(pier.0 + half), pier.0 + half] {
            for step in 0..steps {
                let (low, high) = (step as f32 / steps as f32, (step + 1) as f32 / steps as f32);
                let open = half * (1.0 - high * high).max(0.0).sqrt().min(1.0 - high * 0.55);
                let rise = |share: f32| spring + (point - spring) * share;
                solid((middle - half, middle - open), (rise(low), rise(high)), 0.0, 1.0);
                solid((middle + open, middle + half), (rise(low), rise(high)), 0.0, 1.0);
            }
        }
        solid((-edge, edge), (point, top * 0.95), 0.0, 1.0);
        solid((-edge, edge), (top * 0.95, top * 1.02), 0.7, 0.9);
    }

    /// Both legs of a tower between two heights, thinner towards its top.
    fn legs(&self, (low, high): (f32, f32), z: f32, facade: &mut Facade) {
        let steps = if low < self.high - 1.0 { 1 } else { 3 };
        for side in [-1.0, 1.0] {
            for step in 0..steps {
                let (from, to) = (step as f32 / steps as f32, (step + 1) as f32 / steps as f32);
                let thick = LEG_M * (1.1 - 0.14 * step as f32);
                let foot = self.frame.at(side * (self.half + OUT_M), low + (high - low) * from, z);
                let leg = Frame { foot, ..*self.frame };
                let size = v3(thick * 0.8, (high - low) * (to - from), thick);
                block(&leg, size, self.prop.colour, Cover::Plain, facade);
            }
        }
    }

    /// The beams from leg to leg.
    fn beams(&self, z: f32, facade: &mut Facade) {
        let wide = (self.half + OUT_M) * 2.0;
        for (share, tall) in [(0.3, 2.4), (0.55, 2.1), (0.78, 1.9), (0.97, 2.6)] {
            let beam = Frame { foot: self.frame.at(0.0, self.high + TOWER_M * share - tall * 0.5, z), ..*self.frame };
            block(&beam, v3(wide, tall, LEG_M * 0.6), self.prop.colour * 0.94, Cover::Plain, facade);
        }
        if self.prop.lit > 0.0 {
            // So that aircraft see it.
            for side in [-1.0, 1.0] {
                let top = self.frame.at(side * (self.half + OUT_M), self.high + TOWER_M + 0.6, z);
                facade.halo(top, 2.2, v3(1.0, 0.12, 0.08) * self.prop.lit);
            }
        }
    }
}
