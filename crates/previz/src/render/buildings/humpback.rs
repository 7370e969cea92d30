//! Bridges of stone whose deck rises to its middle, over as many arches as there is
//! room for.
//!
//! Where they stand and how large they are is the scene's to say.

use super::block::Frame;
use super::facade::{Cover, Facade};
use crate::maths::{Vec3, cos_turns, mix, sin_turns};
use crate::noise::unit2;
use crate::scene::Prop;
use crate::scene::city::humped_m;

/// A bridge without the parapet that stands before whoever is on it.
pub(super) fn draw(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    let (half, crown) = (prop.size.x * 0.5, prop.size.y);
    let arches = arches(half, crown);
    for arch in &arches {
        vault(prop, frame, arch, facade);
    }
    let deck = |part: i32| humped(part as f32 / PARTS as f32, half, crown);
    pave(prop, frame, &deck, facade);
    for side in [1.0, -1.0] {
        if is_seen(prop, frame, side, false, facade) {
            front(prop, frame, &arches, side, facade);
        }
        if is_seen(prop, frame, side, true, facade) {
            balustrade(prop, frame, (side, true), facade);
        }
    }
}

/// The parapets that are seen from outside, and stand before whoever is on the bridge.
pub(super) fn parapets(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    for side in [1.0, -1.0] {
        if is_seen(prop, frame, side, false, facade) {
            balustrade(prop, frame, (side, false), facade);
        }
    }
}

/// Whether one side of a parapet is turned to the eye: its inner or its outer one.
fn is_seen(prop: &Prop, frame: &Frame, side: f32, inner: bool, facade: &Facade) -> bool {
    facade.facing(frame.at(0.0, 0.0, side * prop.size.z * 0.5), outwards(frame, side, inner)) > 0.0
}

fn outwards(frame: &Frame, side: f32, inner: bool) -> Vec3 {
    frame.away * if inner { -side } else { side }
}

/// The wall of one side, with its arches.
fn front(prop: &Prop, frame: &Frame, arches: &[Arch], side: f32, facade: &mut Facade) {
    let (half, crown, wide) = (prop.size.x * 0.5, prop.size.y, prop.size.z * 0.5);
    let under = |x: f32| arches.iter().find_map(|arch| arch.under(x)).unwrap_or(-1.5);
    let at = |x: f32, y: f32| frame.at(x, y, side * wide);
    for part in 0..PARTS {
        let [a, b] = [part, part + 1].map(|part| humped(part as f32 / PARTS as f32, half, crown));
        let face = [at(a.0, under(a.0)), at(b.0, under(b.0)), at(b.0, b.1), at(a.0, a.1)];
        facade.wall(&face, outwards(frame, side, false), prop.colour, 0.0, Cover::Courses { height: 0.35 });
    }
}

/// A balustrade rather than a wall, so that who stands behind it is seen.
fn balustrade(prop: &Prop, frame: &Frame, (side, inner): (f32, bool), facade: &mut Facade) {
    let (half, crown, wide) = (prop.size.x * 0.5, prop.size.y, prop.size.z * 0.5);
    let out = outwards(frame, side, inner);
    let at = |x: f32, y: f32| frame.at(x, y, side * (wide - if inner { COPING_M } else { 0.0 }));
    let colour = prop.colour * if inner { 0.95 } else { 1.12 };
    for part in 0..PARTS {
        let [a, b] = [part, part + 1].map(|part| humped(part as f32 / PARTS as f32, half, crown));
        for (low, high) in [(0.0, 0.12), (RAIL_M - 0.14, RAIL_M)] {
            let rail = [at(a.0, a.1 + low), at(b.0, b.1 + low), at(b.0, b.1 + high), at(a.0, a.1 + high)];
            facade.wall(&rail, out, colour, 0.0, Cover::Plain);
        }
        let balusters = ((b.0 - a.0) / BALUSTER_M).max(1.0) as i32;
        for i in 0..balusters {
            let t = (i as f32 + 0.5) / balusters as f32;
            let (x, y) = (mix(a.0, b.0, t), mix(a.1, b.1, t));
            let half = BALUSTER_M * 0.2;
            let slim = [(-half, 0.12), (half, 0.12), (half, RAIL_M - 0.14), (-half, RAIL_M - 0.14)];
            facade.wall(&slim.map(|(dx, dy)| at(x + dx, y + dy)), out, colour * 1.05, 0.0, Cover::Plain);
        }
        let top = |x: f32, y: f32, z: f32| frame.at(x, y + RAIL_M, side * z);
        let coping =
            [top(a.0, a.1, wide - COPING_M), top(b.0, b.1, wide - COPING_M), top(b.0, b.1, wide), top(a.0, a.1, wide)];
        facade.wall(&coping, Vec3::UP, prop.colour * 1.3, 0.0, Cover::Plain);
        if !inner && part % 4 == 0 {
            let post = [(-0.12, 0.0), (0.12, 0.0), (0.12, RAIL_M + 0.3), (-0.12, RAIL_M + 0.3)];
            facade.wall(&post.map(|(x, y)| at(a.0 + x, a.1 + y)), out, prop.colour * 1.25, 0.0, Cover::Plain);
        }
    }
}

/// Parts of a bridge's deck along it, and slabs side by side across.
const PARTS: i32 = 48;
const SLABS: i32 = 3;

/// The deck of a bridge, whose slabs have been trodden by many feet.
fn pave(prop: &Prop, frame: &Frame, deck: &dyn Fn(i32) -> (f32, f32), facade: &mut Facade) {
    let wide = prop.size.z * 0.5;
    for part in 0..PARTS {
        let (a, b) = (deck(part), deck(part + 1));
        for slab in 0..SLABS {
            let edge = |k: i32| mix(-wide, wide, k as f32 / SLABS as f32);
            let (near, far) = (edge(slab), edge(slab + 1));
            let face =
                [frame.at(a.0, a.1, near), frame.at(b.0, b.1, near), frame.at(b.0, b.1, far), frame.at(a.0, a.1, far)];
            let tone = mix(0.54, 0.7, unit2(part, slab, prop.seed));
            facade.floor(&face, prop.colour * tone);
        }
    }
}

/// How high the balustrades of a bridge are, how thick, and from one baluster to
/// the next.
const RAIL_M: f32 = 0.8;
const COPING_M: f32 = 0.22;
const BALUSTER_M: f32 = 0.3;
/// How far below its foot the arches of a bridge spring.
const SPRING_M: f32 = 0.3;

/// An arch of a bridge: where its middle is along the deck, and its radius.
struct Arch {
    middle: f32,
    radius: f32,
}

impl Arch {
    /// How high it is open at a place along the deck.
    fn under(&self, x: f32) -> Option<f32> {
        let off = x - self.middle;
        (off.abs() < self.radius).then(|| (self.radius * self.radius - off * off).sqrt() - SPRING_M)
    }
}

/// The arches of a bridge, the largest in the middle.
fn arches(half: f32, crown: f32) -> Vec<Arch> {
    const PIER_M: f32 = 1.4;
    const LEAST_M: f32 = 1.2;
    let height = |x: f32| humped(0.5 + x / half * 0.5, half, crown).1;
    let mut all = vec![Arch { middle: 0.0, radius: (crown - 0.7).min(half * 0.6) }];
    let mut end = all[0].radius + PIER_M;
    loop {
        // As large as the deck leaves room for above it.
        let radius = (height(end + 2.0) - 0.9).min((half - end) * 0.5 - PIER_M);
        if radius < LEAST_M {
            return all;
        }
        all.extend([-1.0, 1.0].map(|side| Arch { middle: side * (end + radius), radius }));
        end += radius * 2.0 + PIER_M;
    }
}

/// The inside of an arch, seen beyond the nearer front's edge.
fn vault(prop: &Prop, frame: &Frame, arch: &Arch, facade: &mut Facade) {
    const PARTS: i32 = 16;
    let wide = prop.size.z * 0.5;
    for part in 0..PARTS {
        let turn = |k: i32| k as f32 / PARTS as f32 * 0.5;
        let point = |k: i32, z: f32| {
            let (x, y) = (cos_turns(turn(k)) * arch.radius, sin_turns(turn(k)) * arch.radius);
            frame.at(arch.middle + x, y - SPRING_M, z)
        };
        let face = [point(part, -wide), point(part + 1, -wide), point(part + 1, wide), point(part, wide)];
        let inward = -(frame.right * cos_turns(turn(part)) + Vec3::UP * sin_turns(turn(part)));
        if facade.facing(face[0], inward) > 0.0 {
            facade.wall(&face, inward, prop.colour * 0.55, 0.0, Cover::Plain);
        }
    }
}

/// A point of a humped deck, level at its crown, from one foot to the other.
fn humped(t: f32, half: f32, crown: f32) -> (f32, f32) {
    let x = (t * 2.0 - 1.0) * half;
    (x, humped_m(x, half, crown))
}
