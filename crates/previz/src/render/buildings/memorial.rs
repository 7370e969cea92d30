//! Stones over graves: rounded, as a cross, as a needle, or low before a slab.
//!
//! Where they stand is the scene's to say.

use super::block::{Frame, block};
use super::facade::{Cover, Facade};
use crate::maths::{Vec3, cos_turns, hex, sin_turns, v3};
use crate::noise::unit2;
use crate::scene::Prop;

const SNOW: Vec3 = v3(0.85, 0.88, 0.93);
/// Corners of the round top of a stone.
const ROUND: i32 = 8;

/// A stone: `size` is its width, its height and how thick it is.
pub(super) fn gravestone(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    let part = |x: f32, y: f32, z: f32| Frame { foot: frame.at(x, y, z), ..*frame };
    let stone = prop.colour.lerp(SNOW, prop.snow * 0.25);
    let (wide, high, thick) = (prop.size.x, prop.size.y, prop.size.z);
    let kind = (unit2(1, 1, prop.seed) * 8.0) as i32;
    // A low rim around the grave before it, with what is planted there.
    block(&part(0.0, 0.0, -0.7), v3(wide * 0.95, 0.12, 1.2), stone * 0.8, Cover::Plain, facade);
    let plot = hex(0x4c5a34).lerp(SNOW, prop.snow * 0.85);
    block(&part(0.0, 0.0, -0.7), v3(wide * 0.75, 0.14, 1.0), plot, Cover::Plain, facade);
    block(frame, v3(wide * 1.2, 0.16, thick * 2.0), stone * 0.85, Cover::Plain, facade);
    match kind {
        0 | 1 => {
            block(frame, v3(wide * 0.26, high * 1.2, thick * 0.8), stone, Cover::Plain, facade);
            block(&part(0.0, high * 0.72, 0.0), v3(wide * 0.92, wide * 0.26, thick * 0.8), stone, Cover::Plain, facade);
        }
        2 => {
            block(frame, v3(wide * 0.7, high * 0.4, wide * 0.6), stone * 0.95, Cover::Plain, facade);
            block(&part(0.0, high * 0.4, 0.0), v3(wide * 0.4, high * 1.0, wide * 0.36), stone, Cover::Plain, facade);
        }
        _ => slab(prop, frame, (stone, kind > 5), facade),
    }
    if unit2(2, 1, prop.seed) < 0.22 && prop.snow < 0.5 {
        let colour = hex([0xd83a4e, 0xf0d060, 0xf4efe6][prop.seed as usize % 3]);
        for index in 0..5 {
            let x = (index as f32 - 2.0) * 0.07;
            let (up, z) = (0.2 + 0.05 * (index % 2) as f32, -0.35 - 0.04 * (index % 3) as f32);
            block(&part(x, 0.12, z), v3(0.02, up, 0.02), hex(0x3f6a30), Cover::Plain, facade);
            block(&part(x, 0.1 + up, z), v3(0.09, 0.08, 0.09), colour, Cover::Plain, facade);
        }
    }
}

/// An upright slab, whose top is round or square, with lines of letters.
fn slab(prop: &Prop, frame: &Frame, (stone, square): (Vec3, bool), facade: &mut Facade) {
    let (w, high, d) = (prop.size.x * 0.5, prop.size.y, prop.size.z * 0.5);
    if square {
        block(frame, prop.size, stone, Cover::Plain, facade);
    } else {
        let shoulder = high - w;
        block(frame, v3(prop.size.x, shoulder, prop.size.z), stone, Cover::Plain, facade);
        let arc = |index: i32, z: f32| {
            let turn = 0.5 * index as f32 / ROUND as f32;
            frame.at(cos_turns(turn) * w, shoulder + sin_turns(turn) * w, z)
        };
        for index in 0..ROUND {
            let rim = [arc(index, -d), arc(index, d), arc(index + 1, d), arc(index + 1, -d)];
            let top = stone.lerp(SNOW, prop.snow * 0.7);
            facade.wall(&rim, Vec3::UP, top * 0.85, 0.0, Cover::Plain);
        }
        let face: Vec<Vec3> = (0..=ROUND).map(|index| arc(index, -d)).collect();
        facade.wall(&face, -frame.away, stone, 0.0, Cover::Plain);
    }
    if facade.facing(frame.foot, -frame.away) > 0.0 {
        for line in 0..3 {
            let (half, y) = (w * [0.55, 0.4, 0.48][line as usize], high * (0.66 - 0.11 * line as f32));
            let points = [(-half, y), (half, y), (half, y + 0.035), (-half, y + 0.035)];
            let face = points.map(|(x, y)| frame.at(x, y, -d - 0.004));
            facade.wall(&face, -frame.away, stone * 0.5, 0.0, Cover::Plain);
        }
    }
}
