//! Temples and pagodas: terraces with steps, red columns, tiers of roofs that
//! curve up at their corners; and what is left of older ones.
//!
//! Where they stand, how large and how lit is the scene's to say.

use super::block::{Frame, block};
use super::facade::{Cover, Facade};
use crate::maths::{Vec3, clamp01, cos_turns, hex, mix, sin_turns, v3};
use crate::noise::unit2;
use crate::scene::Prop;

/// A ground plan: corners around the middle, in order.
type Plan = Vec<(f32, f32)>;

/// Steps in which a curved eave is drawn.
const STEPS: i32 = 12;

fn oblong(half_x: f32, half_z: f32) -> Plan {
    vec![(-half_x, -half_z), (half_x, -half_z), (half_x, half_z), (-half_x, half_z)]
}

fn octagon(radius: f32) -> Plan {
    (0..8)
        .map(|i| {
            let turn = (i as f32 + 0.5) / 8.0;
            (cos_turns(turn) * radius, sin_turns(turn) * radius)
        })
        .collect()
}

/// The sides of a plan, those further from the eye first, with their outward
/// direction.
fn sides(plan: &Plan, frame: &Frame, facade: &Facade) -> Vec<(usize, Vec3)> {
    let mut all: Vec<(usize, Vec3)> = (0..plan.len())
        .map(|i| {
            let (a, b) = (plan[i], plan[(i + 1) % plan.len()]);
            let (x, z) = ((a.0 + b.0) * 0.5, (a.1 + b.1) * 0.5);
            // The normal of the edge, turned away from the middle.
            let (nx, nz) = (b.1 - a.1, a.0 - b.0);
            let sign = if nx * x + nz * z < 0.0 { -1.0 } else { 1.0 };
            (i, (frame.right * (nx * sign) + frame.away * (nz * sign)).unit())
        })
        .collect();
    all.sort_by(|a, b| facade.facing(frame.foot, a.1).total_cmp(&facade.facing(frame.foot, b.1)));
    all
}

/// Upright walls on a plan, from `low` to `high`.
fn walls(plan: &Plan, (low, high): (f32, f32), colour: Vec3, glow: f32, frame: &Frame, facade: &mut Facade) {
    for (i, normal) in sides(plan, frame, facade) {
        let (a, b) = (plan[i], plan[(i + 1) % plan.len()]);
        let corners =
            [frame.at(a.0, low, a.1), frame.at(b.0, low, b.1), frame.at(b.0, high, b.1), frame.at(a.0, high, a.1)];
        if facade.facing(corners[0], normal) > 0.0 {
            facade.wall(&corners, normal, colour, glow, Cover::Plain);
        }
    }
}

/// A roof between its eaves and the wall or ridge that it leans on.
struct Roof<'a> {
    eaves: &'a Plan,
    top: &'a Plan,
    low: f32,
    rise: f32,
    /// How far the corners turn up.
    lift: f32,
    tiles: Vec3,
}

impl Roof<'_> {
    /// A point of a side's curve, `along` from one corner to the next and `up`
    /// from the eaves to the top; the slope sags between them.
    fn at(&self, side: usize, along: f32, up: f32, frame: &Frame) -> Vec3 {
        let next = (side + 1) % self.eaves.len();
        let edge = |plan: &Plan| {
            let (a, b) = (plan[side], plan[next]);
            (mix(a.0, b.0, along), mix(a.1, b.1, along))
        };
        let (outer, inner) = (edge(self.eaves), edge(self.top));
        let corner = (along * 2.0 - 1.0).abs();
        let turned = self.lift * corner * corner * corner * corner * (1.0 - up) * (1.0 - up);
        let height = self.low + self.rise * (0.35 * up + 0.65 * up * up) + turned;
        frame.at(mix(outer.0, inner.0, up), height, mix(outer.1, inner.1, up))
    }

    fn curve(&self, side: usize, up: f32, frame: &Frame) -> Vec<Vec3> {
        (0..=STEPS).map(|step| self.at(side, step as f32 / STEPS as f32, up, frame)).collect()
    }

    fn draw(&self, frame: &Frame, facade: &mut Facade) {
        let count = self.eaves.len();
        if facade.eye_y() < frame.foot.y + self.low {
            // The dark underside, one face for all of it.
            let under: Vec<Vec3> = (0..count)
                .flat_map(|side| {
                    let mut curve = self.curve(side, 0.0, frame);
                    curve.pop();
                    curve
                })
                .collect();
            let rafters = Cover::Stripes { width: 0.7, other: hex(0x6a3a2a) };
            facade.wall(&under, -Vec3::UP, hex(0x9a5438), 0.0, rafters);
        }
        for (side, outward) in sides(self.eaves, frame, facade) {
            // Two bands, the upper one over the lower one's edge.
            for (from, to, tone) in [(0.0, 0.5, 1.0), (0.46, 1.0, 0.93)] {
                let (low, high) = (self.at(side, 0.5, from, frame), self.at(side, 0.5, to, frame));
                let away = low - high;
                let run = (away.x * away.x + away.z * away.z).sqrt();
                let normal = (outward * -away.y + Vec3::UP * run).unit();
                // With its own slope it vanishes where it is seen edge-on, not before.
                if facade.facing(low, normal) <= 0.0 {
                    continue;
                }
                let mut face = self.curve(side, from, frame);
                face.extend(self.curve(side, to, frame).into_iter().rev());
                let courses = Cover::Stripes { width: 0.5, other: self.tiles * (tone * 0.8) };
                facade.wall(&face, normal, self.tiles * tone, 0.0, courses);
            }
            if facade.facing(self.at(side, 0.5, 0.0, frame), outward) > 0.0 {
                // The rim of the eaves, a row of round tiles against the light.
                let mut rim = self.curve(side, 0.0, frame);
                let below: Vec<Vec3> = rim.iter().rev().map(|p| *p - Vec3::UP * (0.05 * self.rise.max(1.5))).collect();
                rim.extend(below);
                facade.wall(&rim, outward, self.tiles * 0.55, 0.0, Cover::Plain);
            }
        }
    }
}

fn tiles(prop: &Prop) -> Vec3 {
    let glazed = [0x5d6b78, 0xb58a3c, 0x4c7a66, 0x6a737c][(prop.seed & 3) as usize];
    hex(glazed).lerp(v3(0.85, 0.88, 0.93), prop.snow * 0.9)
}

/// A hall on a terrace: columns in front, one great roof or two.
pub(crate) fn temple(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    let (w, d, h) = (prop.size.x * 0.5, prop.size.z * 0.5, prop.size.y);
    let stone = hex(0xaaa498).lerp(v3(0.85, 0.88, 0.93), prop.snow * 0.5);
    let base = h * 0.1;
    // The terrace reaches into the ground, which may slope.
    let terrace = Frame { foot: frame.at(0.0, -6.0, 0.0), ..*frame };
    block(&terrace, v3(w * 2.5, base + 6.0, d * 2.7), stone, Cover::Courses { height: 0.45 }, facade);
    steps(frame, (w * 0.62, base, d * 1.35), stone, facade);
    let eaves = base + h * 0.36;
    walls(&oblong(w * 0.86, d * 0.8), (base, eaves + 0.3), prop.colour, 0.0, frame, facade);
    let doors = |facade: &mut Facade, from: f32, to: f32| {
        let z = -d * 0.8 - 0.03;
        let (low, high) = (base, mix(base, eaves, 0.8));
        let face = [frame.at(from, low, z), frame.at(to, low, z), frame.at(to, high, z), frame.at(from, high, z)];
        let paper = hex(0x6a4630).lerp(v3(1.0, 0.66, 0.3), clamp01(prop.lit) * 0.9);
        let lattice = Cover::Stripes { width: (to - from) / 5.0, other: paper * 0.45 };
        facade.wall(&face, -frame.away, paper, prop.lit * 0.6, lattice);
    };
    let bays = 7;
    let bay = w * 1.8 / bays as f32;
    for i in (1..bays - 1).filter(|i| i % 2 == 1) {
        let from = -w * 0.9 + i as f32 * bay;
        doors(facade, from + bay * 0.12, from + bay * 0.88);
    }
    for i in 0..=bays {
        let x = -w * 0.9 + i as f32 * bay;
        let post = Frame { foot: frame.at(x, base, -d), ..*frame };
        block(&post, v3(0.055 * h, eaves - base + 0.2, 0.055 * h), hex(0xb0352a), Cover::Plain, facade);
    }
    let lintel = Frame { foot: frame.at(0.0, eaves - h * 0.055, -d), ..*frame };
    block(&lintel, v3(w * 1.9, h * 0.05, 0.3), hex(0x2f5f66), Cover::Plain, facade);
    let tiles = tiles(prop);
    let (eave, neck) = (oblong(w * 1.22, d * 1.38), oblong(w * 0.72, d * 0.6));
    let first = Roof { eaves: &eave, top: &neck, low: eaves, rise: h * 0.17, lift: h * 0.085, tiles };
    first.draw(frame, facade);
    let second = eaves + h * 0.17;
    walls(
        &oblong(w * 0.7, d * 0.58),
        (second - 0.4, second + h * 0.1),
        prop.colour * 0.9,
        prop.lit * 0.15,
        frame,
        facade,
    );
    let (eave, ridge) = (oblong(w * 0.98, d), oblong(w * 0.56, 0.12));
    let top = Roof { eaves: &eave, top: &ridge, low: second + h * 0.08, rise: h * 0.27, lift: h * 0.08, tiles };
    top.draw(frame, facade);
    let crest = Frame { foot: frame.at(0.0, second + h * 0.345, 0.0), ..*frame };
    block(&crest, v3(w * 1.18, h * 0.035, 0.35), tiles * 0.6, Cover::Plain, facade);
    for side in [-1.0, 1.0] {
        let horn = Frame { foot: frame.at(side * w * 0.58, second + h * 0.345, 0.0), ..*frame };
        block(&horn, v3(0.5, h * 0.075, 0.4), tiles * 0.6, Cover::Plain, facade);
        if prop.lit > 0.2 {
            lantern(frame.at(side * w * 0.38, eaves - h * 0.1, -d * 1.1), prop.lit, facade);
        }
    }
}

/// Steps up the front of a terrace: their width, the terrace's height, and how
/// far before the middle it ends.
fn steps(frame: &Frame, (wide, high, front): (f32, f32, f32), stone: Vec3, facade: &mut Facade) {
    for step in 0..6 {
        let t = step as f32 / 6.0;
        let foot = Frame { foot: frame.at(0.0, -6.0, -front - (1.0 - t) * 2.4), ..*frame };
        block(&foot, v3(wide, 6.0 + high * (t + 0.12), 0.6), stone * (1.15 + 0.15 * t), Cover::Plain, facade);
    }
}

/// A tower of ever smaller storeys with a roof each, and a spire.
pub(crate) fn pagoda(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    let (r, h) = (prop.size.x * 0.5, prop.size.y);
    let stone = hex(0xaaa498).lerp(v3(0.85, 0.88, 0.93), prop.snow * 0.5);
    walls(&octagon(r * 1.5), (-8.0, h * 0.035), stone, 0.0, frame, facade);
    let top: Vec<Vec3> = octagon(r * 1.5).iter().map(|(x, z)| frame.at(*x, h * 0.035, *z)).collect();
    facade.wall(&top, Vec3::UP, stone * 0.95, 0.0, Cover::Plain);
    let tiles = tiles(prop);
    let storeys = 5 + (prop.seed >> 3 & 1) as i32 * 2;
    let each = h * 0.82 / storeys as f32;
    for storey in 0..storeys {
        let t = storey as f32 / storeys as f32;
        let (here, above) = (r * mix(1.0, 0.58, t), r * mix(1.0, 0.58, t + 1.0 / storeys as f32));
        let low = h * 0.035 + storey as f32 * each;
        let eaves = low + each * 0.62;
        walls(&octagon(here * 0.78), (low - 0.2, eaves + 0.2), prop.colour, 0.0, frame, facade);
        openings(&octagon(here * 0.785), (low + each * 0.1, eaves - each * 0.1), prop.lit, frame, facade);
        let rail = octagon(here * 0.92);
        walls(&rail, (low - 0.05, low + each * 0.07), hex(0x7a2a20), 0.0, frame, facade);
        let (eave, neck) = (octagon(here * 1.28), octagon(above * 0.74));
        let roof = Roof { eaves: &eave, top: &neck, low: eaves, rise: each * 0.42, lift: each * 0.2, tiles };
        roof.draw(frame, facade);
    }
    let crown = h * 0.035 + storeys as f32 * each;
    let (eave, point) = (octagon(r * 0.5), octagon(r * 0.03));
    Roof { eaves: &eave, top: &point, low: crown - each * 0.1, rise: each * 0.55, lift: 0.0, tiles }
        .draw(frame, facade);
    let gold = hex(0xb08a3a);
    for (low, high, wide) in [(0.0, 1.0, 0.035), (0.28, 0.36, 0.12), (0.46, 0.53, 0.1), (0.62, 0.68, 0.075)] {
        let span = h - crown;
        walls(&octagon(r * wide), (crown + span * low, crown + span * high), gold, 0.0, frame, facade);
    }
}

/// Doors in the walls of a storey, dark by day and warm by night.
fn openings(plan: &Plan, (low, high): (f32, f32), lit: f32, frame: &Frame, facade: &mut Facade) {
    for (i, normal) in sides(plan, frame, facade) {
        let (a, b) = (plan[i], plan[(i + 1) % plan.len()]);
        let at = |t: f32, y: f32| frame.at(mix(a.0, b.0, t), y, mix(a.1, b.1, t));
        let arch = mix(low, high, 0.7);
        let face = [at(0.3, low), at(0.7, low), at(0.7, arch), at(0.5, high), at(0.3, arch)];
        if facade.facing(face[0], normal) > 0.0 {
            let colour = hex(0x2c1c16).lerp(v3(1.0, 0.62, 0.26), clamp01(lit));
            facade.wall(&face, normal, colour, lit * 0.9, Cover::Plain);
        }
    }
}

/// A red lantern that hangs under the eaves.
fn lantern(at: Vec3, lit: f32, facade: &mut Facade) {
    facade.halo(at, 0.5, v3(1.0, 0.16, 0.06) * (2.4 * lit));
    facade.halo(at, 2.6, v3(1.0, 0.2, 0.08) * (0.4 * lit));
}

/// Broken columns before the arches of a wall, blocks that have fallen.
pub(crate) fn ruins(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    let (w, d, h) = (prop.size.x * 0.5, prop.size.z * 0.5, prop.size.y);
    let stone = prop.colour;
    let courses = Cover::Courses { height: 0.55 };
    let bays = 4;
    let bay = w * 2.0 / bays as f32;
    for i in 0..bays {
        // Each bay of the wall has lost another part of its top.
        let from = -w + i as f32 * bay;
        let left = h * mix(0.55, 1.0, unit2(i, 1, prop.seed));
        let right = h * mix(0.5, 1.0, unit2(i + 1, 1, prop.seed));
        let radius = bay * 0.28;
        let spring = h * 0.26;
        let at = |x: f32, y: f32| frame.at(from + x, y, d);
        let mut face = vec![at(-0.05, -2.0), at(-0.05, left)];
        for step in 1..6 {
            let t = step as f32 / 6.0;
            let bite = unit2(i * 7 + step, 2, prop.seed) * 0.11 * h;
            face.push(at(bay * t, mix(left, right, t) - bite));
        }
        face.extend([at(bay + 0.05, right), at(bay + 0.05, -2.0), at(bay * 0.5 + radius, -2.0)]);
        for step in 0..=10 {
            let turn = step as f32 / 20.0;
            face.push(at(bay * 0.5 + cos_turns(turn) * radius, spring + sin_turns(turn) * radius));
        }
        face.push(at(bay * 0.5 - radius, -2.0));
        facade.wall(&face, -frame.away, stone * 0.86, 0.0, courses);
    }
    for i in 0..6 {
        let dice = |k: i32| unit2(i, k, prop.seed);
        let x = mix(-w, w, (i as f32 + 0.5) / 6.0);
        let tall = h * if dice(3) < 0.35 { 0.88 } else { mix(0.2, 0.62, dice(4)) };
        let part = |y: f32| Frame { foot: frame.at(x, y, -d * 0.4), ..*frame };
        block(&part(-1.0), v3(1.5, 1.4, 1.5), stone * 0.9, Cover::Plain, facade);
        block(&part(0.4), v3(0.95, tall - 0.4, 0.95), stone * mix(0.92, 1.08, dice(5)), courses, facade);
        if tall > h * 0.8 {
            block(&part(tall), v3(1.5, 0.5, 1.5), stone, Cover::Plain, facade);
        }
    }
    for i in 0..7 {
        let dice = |k: i32| unit2(i + 20, k, prop.seed);
        let foot = frame.at(mix(-w, w, dice(1)), -0.4, mix(-d * 1.6, d * 0.5, dice(2)));
        let turned = Frame { foot, right: frame.right.yawed(dice(3)), away: frame.away.yawed(dice(3)) };
        let size = v3(mix(0.6, 1.7, dice(4)), mix(0.7, 1.3, dice(5)), mix(0.6, 1.1, dice(6)));
        block(&turned, size, stone * mix(0.8, 1.0, dice(7)), Cover::Plain, facade);
    }
}
