//! Ramps of concrete: a quarter pipe with its coping, and steps between banks with a rail.
//!
//! Where they stand is the scene's to say.

use super::block::{Frame, block};
use super::facade::{Cover, Facade};
use crate::maths::{Vec3, cos_turns, hex, sin_turns, v3};
use crate::scene::Prop;

/// Faces that a curve is made of.
const PIECES: i32 = 9;
/// Depth of the platform on top, as a share of all.
const PLATFORM: f32 = 0.32;
const STEPS: i32 = 5;

/// `size` is its width, its height and its depth; the curve begins at its front.
pub(super) fn quarter_pipe(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    let (w, high, d) = (prop.size.x * 0.5, prop.size.y, prop.size.z * 0.5);
    let lip = d - prop.size.z * PLATFORM;
    let deep = lip + d;
    // From level to as steep as it is high.
    let spot = |piece: i32| {
        let turn = 0.23 * piece as f32 / PIECES as f32;
        (-d + deep * sin_turns(turn) / sin_turns(0.23), high * (1.0 - cos_turns(turn)) / (1.0 - cos_turns(0.23)))
    };
    let back = Frame { foot: frame.at(0.0, 0.0, (lip + d) * 0.5), ..*frame };
    block(&back, v3(prop.size.x, high, d - lip), prop.colour * 0.9, Cover::Plain, facade);
    for side in [-1.0, 1.0] {
        if facade.facing(frame.at(side * w, 0.0, 0.0), frame.right * side) > 0.0 {
            let mut points: Vec<Vec3> = (0..=PIECES).map(spot).map(|(z, y)| frame.at(side * w, y, z)).collect();
            points.push(frame.at(side * w, 0.0, lip));
            // A curved side is laid of strips: all of it would not be convex.
            for pair in points.windows(2).take(PIECES as usize) {
                let foot = |at: Vec3| Vec3 { y: frame.foot.y, ..at };
                let strip = [pair[0], pair[1], foot(pair[1]), foot(pair[0])];
                facade.wall(&strip, frame.right * side, prop.colour * 0.72, 0.0, Cover::Plain);
            }
        }
    }
    for piece in 0..PIECES {
        let (a, b) = (spot(piece), spot(piece + 1));
        let out = (Vec3::UP * (b.0 - a.0) - frame.away * (b.1 - a.1)).unit();
        let face = [frame.at(-w, a.1, a.0), frame.at(w, a.1, a.0), frame.at(w, b.1, b.0), frame.at(-w, b.1, b.0)];
        if facade.facing(face[0], out) > 0.0 {
            let tone = 1.04 - 0.012 * piece as f32;
            facade.wall(&face, out, prop.colour * tone, 0.0, Cover::Plain);
        }
    }
    let coping = Frame { foot: frame.at(0.0, high - 0.02, lip), ..*frame };
    block(&coping, v3(prop.size.x, 0.09, 0.09), hex(0x5c6066), Cover::Plain, facade);
}

/// Steps down to the front between two banks, a rail in their middle: `size` is their
/// width, height and depth.
pub(super) fn stairs(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    let (w, high, d) = (prop.size.x * 0.5, prop.size.y, prop.size.z * 0.5);
    let tread = prop.size.z * 0.5 / STEPS as f32;
    let top = Frame { foot: frame.at(0.0, 0.0, d * 0.5), ..*frame };
    block(&top, v3(prop.size.x, high, d), prop.colour * 0.92, Cover::Plain, facade);
    for step in (0..STEPS).rev() {
        let up = high * (step + 1) as f32 / (STEPS + 1) as f32;
        let foot = frame.at(0.0, 0.0, -d + tread * (step as f32 + 0.5));
        block(&Frame { foot, ..*frame }, v3(w * 1.1, up, tread), prop.colour, Cover::Plain, facade);
    }
    for side in [-1.0, 1.0] {
        // A bank to ride down beside them.
        let (from, to) = (side * w * 0.56, side * w);
        let bank = [frame.at(from, 0.0, -d), frame.at(to, 0.0, -d), frame.at(to, high, 0.0), frame.at(from, high, 0.0)];
        facade.wall(&bank, (Vec3::UP * d - frame.away * high).unit(), prop.colour * 1.05, 0.0, Cover::Plain);
        let edge = [
            frame.at(from, 0.0, -d),
            frame.at(from, high, 0.0),
            frame.at(from, high + 0.35, 0.0),
            frame.at(from, 0.35, -d),
        ];
        facade.wall(&edge, -frame.right * side, prop.colour * 0.8, 0.0, Cover::Plain);
    }
    let rail = hex(0x3f464e);
    let bar = [
        frame.at(-0.04, 0.62, -d - 0.3),
        frame.at(0.04, 0.62, -d - 0.3),
        frame.at(0.04, high + 0.72, 0.2),
        frame.at(-0.04, high + 0.72, 0.2),
    ];
    for (z, y) in [(-d, 0.0), (0.0, high)] {
        let post = Frame { foot: frame.at(0.0, y, z), ..*frame };
        block(&post, v3(0.06, 0.68, 0.06), rail, Cover::Plain, facade);
    }
    facade.wall(&bar, Vec3::UP, rail * 1.4, 0.0, Cover::Plain);
}
