//! What stands on kept lawns: paths, lamps, trimmed hedges, beds of flowers, an open
//! pavilion.
//!
//! Where they stand is the scene's to say.

use super::block::{Frame, block, floor};
use super::facade::{Cover, Facade};
use super::round::{disc, drum, tuft};
use crate::maths::{Vec3, cos_turns, hex, mix, sin_turns, v3};
use crate::noise::unit2;
use crate::scene::Prop;

const SNOW: Vec3 = v3(0.85, 0.88, 0.93);
const IRON: u32 = 0x2a2e2c;
/// How far the eaves of a pavilion reach out over its posts, where they are and how high
/// their corners turn up, as shares of its half width and of its height.
const EAVES: (f32, f32, f32) = (1.3, 0.62, 0.035);

/// Level ground that people go on: `size` is its width, how high it lies and its length.
pub(super) fn path(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    let (w, d) = (prop.size.x * 0.5, prop.size.z * 0.5);
    let colour = prop.colour.lerp(SNOW, prop.snow * 0.95);
    floor(frame, ((-w, w), (-d, d)), prop.size.y, colour, facade);
}

/// A low post with a lantern on it.
pub(super) fn lamp(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    let (iron, high) = (hex(IRON), prop.size.y);
    drum(frame, ((0.13, 0.0), (0.09, 0.5)), (iron, 0.0), facade);
    drum(frame, ((0.05, 0.5), (0.045, high * 0.84)), (iron * 1.2, 0.0), facade);
    drum(frame, ((0.14, high * 0.84), (0.2, high * 0.95)), (hex(0xe8e4d4), 0.9 * prop.lit), facade);
    drum(frame, ((0.25, high * 0.95), (0.05, high)), (iron, 0.0), facade);
    if prop.lit > 0.0 {
        let (at, light) = (frame.at(0.0, high * 0.9, 0.0), prop.colour * prop.lit);
        facade.halo(at, 0.4, light * 2.4);
        facade.halo(at, 2.8, light * 0.4);
    }
}

/// A hedge that is trimmed to a box.
pub(super) fn hedge(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    let green = prop.colour.lerp(SNOW, prop.snow * 0.25);
    block(frame, prop.size, green * 0.9, Cover::Plaster { seed: prop.seed }, facade);
    let (w, d) = (prop.size.x * 0.5, prop.size.z * 0.5);
    let top = [(-w, -d), (w, -d), (w, d), (-w, d)].map(|(x, z)| frame.at(x, prop.size.y, z));
    if facade.eye_y() > top[0].y {
        facade.wall(&top, Vec3::UP, green.lerp(SNOW, prop.snow * 0.7) * 1.25, 0.0, Cover::Plaster { seed: prop.seed });
    }
    // Leaves break its edge.
    let count = ((prop.size.x * 7.0) as i32).max(1);
    for leaf in 0..count {
        let dice = |salt: u32| unit2(leaf, 3, prop.seed ^ salt);
        let at = frame.at(mix(-w, w, dice(1)), prop.size.y * mix(0.86, 1.0, dice(2)), -d - 0.01);
        let tone = mix(0.7, 1.4, dice(3));
        tuft(frame.right, (at, mix(0.05, 0.11, dice(4))), (green * tone).lerp(SNOW, prop.snow * 0.6), facade);
    }
}

/// Flowers in rows within a low rim of stone.
pub(super) fn bed(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    let (w, d) = (prop.size.x * 0.5, prop.size.z * 0.5);
    block(frame, v3(prop.size.x, 0.22, prop.size.z), prop.colour, Cover::Plain, facade);
    let soil = hex(0x4a3a2a).lerp(SNOW, prop.snow * 0.9);
    let inner = [(-w, -d), (w, -d), (w, d), (-w, d)].map(|(x, z)| frame.at(x * 0.94, 0.225, z * 0.88));
    facade.wall(&inner, Vec3::UP, soil, 0.0, Cover::Plain);
    if prop.snow > 0.5 {
        return;
    }
    let paints = [[0xd83a4e, 0xf0c23a], [0x8a5ac0, 0xf2e9dc], [0xe8703a, 0xf0d060]][prop.seed as usize % 3];
    const ROWS: i32 = 5;
    for row in (0..ROWS).rev() {
        let z = mix(-d, d, (row as f32 + 0.5) / ROWS as f32) * 0.86;
        let count = ((prop.size.x * 7.0) as i32).max(1);
        for plant in 0..count {
            let dice = |salt: u32| unit2(plant, row, prop.seed ^ salt);
            let x = mix(-w, w, (plant as f32 + dice(1)) / count as f32) * 0.93;
            let up = prop.size.y * mix(0.7, 1.0, dice(2));
            tuft(frame.right, (frame.at(x, up * 0.75, z), 0.13), hex(0x47752e) * mix(0.8, 1.2, dice(3)), facade);
            let flower = hex(paints[row as usize % 2]) * mix(0.9, 1.1, dice(4));
            tuft(frame.right, (frame.at(x, up, z - 0.02), 0.085), flower, facade);
        }
    }
}

/// A corner of the roof of a pavilion, and its post.
fn corner(index: i32) -> (f32, f32) {
    let turn = index as f32 / 6.0;
    (cos_turns(turn), sin_turns(turn))
}

/// A roof on six posts, seats between those at its back. The two posts at its front stand
/// for themselves where somebody is within.
pub(super) fn pavilion(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    let (half, high) = (prop.size.x * 0.5, prop.size.y);
    let (reach, eaves) = (half * EAVES.0, high * EAVES.1);
    drum(frame, ((half * 1.16, 0.0), (half * 1.12, 0.1)), (hex(0x9a948a), 0.0), facade);
    disc(frame, half * 1.12, 0.1, hex(0xa8a196).lerp(SNOW, prop.snow * 0.2), facade);
    let post = |index: i32, facade: &mut Facade| {
        let (x, z) = corner(index);
        let foot = Frame { foot: frame.at(x * half, 0.0, z * half), ..*frame };
        block(&foot, v3(0.18, eaves + 0.1, 0.18), prop.colour, Cover::Plain, facade);
    };
    // Its back first: posts, seats and rails.
    for (from, to) in [(1, 2), (0, 1), (2, 3)] {
        let ((ax, az), (bx, bz)) = (corner(from), corner(to));
        for (low, top, tone) in [(0.38, 0.48, 1.0), (0.78, 0.86, 0.9)] {
            let a = |y: f32| frame.at(ax * half, y, az * half);
            let b = |y: f32| frame.at(bx * half, y, bz * half);
            facade.wall(&[a(low), b(low), b(top), a(top)], -frame.away, prop.colour * tone, 0.0, Cover::Plain);
        }
    }
    for index in [1, 2, 0, 3] {
        post(index, facade);
    }
    if prop.size.y > 4.65 {
        roof(prop, frame, (reach, eaves), facade);
        return;
    }
    for index in [4, 5] {
        post(index, facade);
    }
    roof(prop, frame, (reach, eaves), facade);
}

/// Six slopes to a point; of those that are turned away their underside is seen.
fn roof(prop: &Prop, frame: &Frame, (reach, eaves): (f32, f32), facade: &mut Facade) {
    let high = prop.size.y;
    let tiles = hex(0x55645c).lerp(SNOW, prop.snow);
    let tip = frame.at(0.0, high, 0.0);
    let edge = |index: i32| {
        let (x, z) = corner(index);
        frame.at(x * reach, eaves + high * EAVES.2, z * reach)
    };
    let out = |index: i32| {
        let (a, b) = (corner(index), corner(index + 1));
        (frame.right * (a.0 + b.0) + frame.away * (a.1 + b.1)).unit()
    };
    let mut sides: Vec<i32> = (0..6).collect();
    let seen = |index: i32, facade: &Facade| {
        let slope = (out(index) * (high - eaves) + Vec3::UP * reach).unit();
        facade.facing(edge(index), slope)
    };
    sides.sort_by(|a, b| seen(*a, facade).total_cmp(&seen(*b, facade)));
    for index in sides {
        let (a, b) = (edge(index), edge(index + 1));
        let middle = (a + b) * 0.5 - Vec3::UP * (high * EAVES.2);
        let slope = (out(index) * (high - eaves) + Vec3::UP * reach).unit();
        let colour = if seen(index, facade) > 0.0 { tiles } else { prop.colour * 0.45 };
        facade.wall(&[a, middle, b, tip], slope, colour, 0.0, Cover::Courses { height: 0.16 });
        // The board under the eaves.
        let down = Vec3::UP * -0.16;
        facade.wall(&[a, middle, middle + down, a + down], out(index), prop.colour * 0.8, 0.0, Cover::Plain);
        facade.wall(&[middle, b, b + down, middle + down], out(index), prop.colour * 0.8, 0.0, Cover::Plain);
    }
    let knob = Frame { foot: tip - Vec3::UP * 0.05, ..*frame };
    drum(&knob, ((0.14, 0.0), (0.05, 0.5)), (tiles * 0.8, 0.0), facade);
}
