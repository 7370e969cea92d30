//! A wall of stone over ridges: its walk between two battlements, and towers
//! with arched windows.
//!
//! Where it runs is the scene's to say; each piece follows the ground between
//! its ends.

use super::block::{Frame, block};
use super::facade::{Cover, Facade};
use crate::maths::{Vec3, cos_turns, floor_i, hex, mix, sin_turns, v3};
use crate::render::world::Moment;
use crate::scene::Prop;

/// How far the wall goes down below its walk.
const DEEP_M: f32 = 9.0;
/// Width of a merlon and the gap beside it, and how far down the gap reaches.
const MERLON_M: f32 = 2.2;
const NOTCH: f32 = 0.46;
/// Beyond this the thickness of a battlement is not seen.
const NEAR_M: f32 = 70.0;
/// Thickness of a battlement.
const THICK_M: f32 = 0.5;

/// A piece of the wall that ends where it stands: `size` is its length, the
/// height of its battlements and its width.
pub(crate) fn wall(prop: &Prop, frame: &Frame, moment: &Moment, facade: &mut Facade) {
    let (half, rail, wide) = (prop.size.x * 0.5, prop.size.y, prop.size.z * 0.5);
    // Along the piece from its middle.
    let plan = |x: f32, z: f32| frame.at(x - half, 0.0, z);
    let level = |x: f32| moment.ground(plan(x, 0.0).x, plan(x, 0.0).z) + prop.at.y;
    let (low, high) = (level(-half), level(half));
    let spot = |x: f32, y: f32, z: f32| {
        let at = plan(x, z);
        v3(at.x, mix(low, high, (x + half) / prop.size.x) + y, at.z)
    };
    // Pieces overlap, or the land would shine through where the wall bends.
    let end = half * 1.015 + 0.05;
    let stone = prop.colour.lerp(v3(0.85, 0.88, 0.93), prop.snow * 0.25);
    let walk = stone.lerp(v3(0.85, 0.88, 0.93), prop.snow * 0.7) * 0.92;
    let deck = [spot(-end, 0.05, -wide), spot(end, 0.05, -wide), spot(end, 0.05, wide), spot(-end, 0.05, wide)];
    facade.wall(&deck, Vec3::UP, walk, 0.0, Cover::Plain);
    let mut sides = [-1.0_f32, 1.0];
    sides.sort_by(|a, b| {
        facade.facing(frame.foot, frame.away * *a).total_cmp(&facade.facing(frame.foot, frame.away * *b))
    });
    let course = Cover::Courses { height: 0.42 };
    for side in sides {
        let (inner, outer) = (side * (wide - THICK_M), side * wide);
        let top = battlement(end, rail);
        if facade.facing(spot(0.0, 0.0, inner), frame.away * -side) > 0.0 {
            let mut face = vec![spot(-end, 0.0, inner), spot(end, 0.0, inner)];
            face.extend(top.iter().rev().map(|(x, y)| spot(*x, *y, inner)));
            facade.wall(&face, frame.away * -side, stone * 0.94, 0.0, course);
        }
        if facade.away_m(frame.foot) < NEAR_M {
            caps(&top, spot, (inner, outer), walk, facade);
        }
        if facade.facing(spot(0.0, 0.0, outer), frame.away * side) > 0.0 {
            let mut face = vec![spot(-end, -DEEP_M, outer), spot(end, -DEEP_M, outer)];
            face.extend(top.iter().rev().map(|(x, y)| spot(*x, *y, outer)));
            facade.wall(&face, frame.away * side, stone, 0.0, course);
        }
    }
}

/// The upper line of a battlement from one end to the other.
pub(super) fn battlement(end: f32, rail: f32) -> Vec<(f32, f32)> {
    let count = floor_i(end * 2.0 / MERLON_M).max(1);
    let step = end * 2.0 / count as f32;
    let notch = rail * (1.0 - NOTCH);
    let tooth = |k: i32| {
        let x = -end + k as f32 * step;
        [(x, notch), (x + step * 0.3, notch), (x + step * 0.3, rail), (x + step, rail)]
    };
    (0..count).flat_map(tooth).collect()
}

/// The upper sides of a battlement.
fn caps(
    top: &[(f32, f32)],
    spot: impl Fn(f32, f32, f32) -> Vec3,
    (inner, outer): (f32, f32),
    colour: Vec3,
    facade: &mut Facade,
) {
    for pair in top.windows(2) {
        let ((x0, y0), (x1, y1)) = (pair[0], pair[1]);
        let cap = [spot(x0, y0, inner), spot(x1, y1, inner), spot(x1, y1, outer), spot(x0, y0, outer)];
        if y0 == y1 && facade.eye_y() > cap[0].y {
            facade.wall(&cap, Vec3::UP, colour, 0.0, Cover::Plain);
        }
    }
}

/// A tower astride the wall: `size` is its length along it, its height and its
/// depth.
pub(crate) fn watchtower(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    let (w, h, d) = (prop.size.x * 0.5, prop.size.y, prop.size.z * 0.5);
    let white = v3(0.85, 0.88, 0.93);
    let stone = prop.colour.lerp(white, prop.snow * 0.25);
    let base = Frame { foot: frame.at(0.0, -DEEP_M, 0.0), ..*frame };
    block(&base, v3(prop.size.x, h * 0.84 + DEEP_M, prop.size.z), stone, Cover::Courses { height: 0.45 }, facade);
    hut(prop, frame, facade);
    let mut faces = [
        (frame.right, -frame.away, w, d),
        (frame.right, frame.away, w, d),
        (frame.away, frame.right, d, w),
        (frame.away, -frame.right, d, w),
    ];
    faces.sort_by(|a, b| facade.facing(frame.foot, a.1).total_cmp(&facade.facing(frame.foot, b.1)));
    for (along, out, half, off) in faces {
        let spot = |x: f32, y: f32, over: f32| frame.foot + along * x + out * (off + over) + Vec3::UP * y;
        let reach = half + 0.25;
        let mut face = vec![spot(-reach, h * 0.78, 0.25), spot(reach, h * 0.78, 0.25)];
        face.extend(battlement(reach, h * 0.22).iter().rev().map(|(x, y)| spot(*x, h * 0.78 + y, 0.25)));
        let seen = facade.facing(spot(0.0, h, 0.25), out) > 0.0;
        facade.wall(&face, out, stone * if seen { 1.06 } else { 0.7 }, 0.0, Cover::Plain);
        if !seen {
            continue;
        }
        for hole in [-0.56, 0.0, 0.56] {
            let (x, foot) = (hole * half, h * 0.3);
            let mut arch = vec![spot(x - 0.62, foot, 0.04), spot(x + 0.62, foot, 0.04)];
            arch.extend((0..=6).map(|k| {
                let turn = k as f32 / 12.0;
                spot(x + cos_turns(turn) * 0.62, foot + 1.5 + sin_turns(turn) * 0.62, 0.04)
            }));
            let shade = hex(0x1d1a17).lerp(v3(1.0, 0.6, 0.25), prop.lit * 0.8);
            facade.wall(&arch, out, shade, prop.lit * 0.8, Cover::Plain);
        }
    }
}

/// The small house on a tower's top, under a hipped roof.
fn hut(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    let (w, h, d) = (prop.size.x * 0.27, prop.size.y, prop.size.z * 0.27);
    let top = Frame { foot: frame.at(0.0, h * 0.84, 0.0), ..*frame };
    block(&top, v3(w * 2.0, 2.6, d * 2.0), hex(0x8d8272), Cover::Plain, facade);
    let tiles = hex(0x5d5a56).lerp(v3(0.85, 0.88, 0.93), prop.snow * 0.9);
    let (eaves, ridge, over) = (2.5, 4.3, 0.55);
    let corner = |x: f32, z: f32| top.at(x * (w + over), eaves, z * (d + over));
    let peak = |x: f32| top.at(x * w * 0.5, ridge, 0.0);
    let slopes: [(&[Vec3], Vec3); 4] = [
        (&[corner(-1.0, 1.0), corner(1.0, 1.0), peak(1.0), peak(-1.0)], frame.away),
        (&[corner(1.0, -1.0), corner(1.0, 1.0), peak(1.0)], frame.right),
        (&[corner(-1.0, 1.0), corner(-1.0, -1.0), peak(-1.0)], -frame.right),
        (&[corner(-1.0, -1.0), corner(1.0, -1.0), peak(1.0), peak(-1.0)], -frame.away),
    ];
    for turned in [false, true] {
        for (slope, out) in slopes {
            if (facade.facing(frame.foot, out) > 0.0) == turned {
                facade.wall(slope, (out + Vec3::UP).unit(), tiles, 0.0, Cover::Courses { height: 0.3 });
            }
        }
    }
}
