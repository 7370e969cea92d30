//! What lies in heaps or comes out of the ground: scrap, tyres, sandbags, bones, a bow of
//! rock.
//!
//! Where they lie is the scene's to say.

use super::block::{Frame, block};
use super::facade::{Cover, Facade};
use super::round::{disc, drum};
use crate::maths::{Vec3, cos_turns, hex, mix, sin_turns, v3};
use crate::noise::unit2;
use crate::scene::Prop;

const SNOW: Vec3 = v3(0.85, 0.88, 0.93);
/// The paints of what was thrown away.
const PAINTS: [u32; 9] = [0x8a4a30, 0x6f5a4a, 0x9aa0a4, 0xb84030, 0x3f6a86, 0xd8d4c8, 0x5a6a48, 0xc8923a, 0x4a4c50];

/// A heap of scrap: boxes of rusty and painted metal that lean on one another.
pub(super) fn scrap(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    let (w, d, high) = (prop.size.x * 0.5, prop.size.z * 0.5, prop.size.y);
    let layers = ((high / 0.55) as i32).max(1);
    // Its back first, each layer from its foot to its top.
    for row in (0..5).rev() {
        let z = d * (row as f32 / 2.0 - 1.0);
        for layer in 0..layers {
            let up = layer as f32 / layers as f32;
            let reach = w * (1.0 - up) * (1.0 - 0.35 * (row as f32 / 2.0 - 1.0).abs()) + 0.3;
            let count = ((reach * 2.0 / 0.62) as i32).max(1);
            for piece in 0..count {
                let dice = |salt: u32| unit2(piece + 31 * layer, row, prop.seed ^ salt);
                let x = mix(-reach, reach, (piece as f32 + dice(1)) / count as f32);
                let lift = high * up * (1.0 - 0.3 * (row as f32 / 2.0 - 1.0).abs());
                let turn = dice(2) - 0.5;
                let thing = Frame {
                    foot: frame.at(x, lift - 0.1, z + 0.5 * (dice(3) - 0.5)),
                    right: frame.right * cos_turns(turn * 0.4) + frame.away * sin_turns(turn * 0.4),
                    away: frame.away * cos_turns(turn * 0.4) - frame.right * sin_turns(turn * 0.4),
                };
                let size = v3(mix(0.35, 1.25, dice(4)), mix(0.16, 0.8, dice(5)), mix(0.3, 0.8, dice(6)));
                let paint = hex(PAINTS[(dice(7) * 8.99) as usize]).lerp(prop.colour, 0.35 + 0.55 * dice(8));
                let cover =
                    if dice(9) < 0.4 { Cover::Boards { height: 0.14 } } else { Cover::Plaster { seed: prop.seed } };
                block(&thing, size, paint.lerp(SNOW, prop.snow * 0.4), cover, facade);
            }
        }
    }
}

/// Tyres on one another.
pub(super) fn tyres(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    let (r, high) = (prop.size.x * 0.5, prop.size.y);
    let count = (high / 0.22).max(1.0) as i32;
    for tyre in 0..count {
        let y = 0.22 * tyre as f32;
        let off = Frame { foot: frame.at(0.05 * (unit2(tyre, 1, prop.seed) - 0.5), y, 0.0), ..*frame };
        drum(&off, ((r * 0.86, 0.0), (r, 0.07)), (prop.colour, 0.0), facade);
        drum(&off, ((r, 0.07), (r, 0.15)), (prop.colour * 1.25, 0.0), facade);
        drum(&off, ((r, 0.15), (r * 0.86, 0.22)), (prop.colour * 1.1, 0.0), facade);
        disc(&off, r * 0.86, 0.22, prop.colour * 1.3, facade);
        disc(&off, r * 0.48, 0.222, hex(0x0c0c0e), facade);
    }
}

/// Bags of sand in courses.
pub(super) fn sandbags(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    let (half, high) = (prop.size.x * 0.5, prop.size.y);
    let (long, tall) = (0.7, 0.24);
    let courses = (high / tall) as i32;
    // Of a high wall the top courses alone are seen over its boards.
    let first = if high > 1.2 { courses - 4 } else { 0 };
    for course in first.max(0)..courses {
        let shift = if course % 2 == 0 { 0.0 } else { 0.5 };
        let count = (prop.size.x / long) as i32;
        for bag in 0..count {
            let x = -half + long * (bag as f32 + 0.5 + shift * 0.6);
            let tone = mix(0.85, 1.12, unit2(bag, course, prop.seed));
            let y = tall * course as f32;
            let outline = [
                (0.5, 0.5),
                (0.42, 0.94),
                (0.0, 1.0),
                (-0.42, 0.94),
                (-0.5, 0.5),
                (-0.42, 0.06),
                (0.0, 0.0),
                (0.42, 0.06),
            ];
            let points: Vec<Vec3> = outline
                .iter()
                .map(|(u, v)| frame.at(x + u * long, y + v * tall, -prop.size.z * 0.5 + 0.08 * (u * 2.0).abs()))
                .collect();
            facade.wall(
                &points,
                (Vec3::UP - frame.away * 2.0).unit(),
                prop.colour.lerp(SNOW, prop.snow * 0.5) * tone,
                0.0,
                Cover::Plain,
            );
        }
    }
    let (w, d) = (half, prop.size.z * 0.5);
    let top = [(-w, -d), (w, -d), (w, d), (-w, d)].map(|(x, z)| frame.at(x, tall * courses as f32 - 0.03, z));
    facade.wall(&top, Vec3::UP, prop.colour.lerp(SNOW, prop.snow) * 1.05, 0.0, Cover::Plain);
}

/// A skull, ribs and long bones in the ground.
pub(super) fn bones(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    let half = prop.size.x * 0.5;
    let bone = |facade: &mut Facade, a: (f32, f32), b: (f32, f32), thick: f32| {
        let (dx, dz) = (b.0 - a.0, b.1 - a.1);
        let long = (dx * dx + dz * dz).sqrt().max(0.01);
        let (nx, nz) = (-dz / long * thick, dx / long * thick);
        let face = [(a.0 - nx, a.1 - nz), (b.0 - nx, b.1 - nz), (b.0 + nx, b.1 + nz), (a.0 + nx, a.1 + nz)];
        facade.wall(&face.map(|(x, z)| frame.at(x, 0.09, z)), Vec3::UP, prop.colour, 0.0, Cover::Plain);
    };
    bone(facade, (-half * 0.5, 0.0), (half * 0.5, 0.05), 0.035);
    for rib in 0..6 {
        let x = -half * 0.45 + half * 0.14 * rib as f32;
        let reach = 0.3 - 0.02 * rib as f32;
        bone(facade, (x, -reach), (x + 0.05, reach), 0.022);
    }
    for side in [-1.0, 1.0] {
        bone(facade, (half * 0.5, 0.08 * side), (half, 0.3 * side), 0.03);
        bone(facade, (-half * 0.5, 0.28 * side), (-half * 0.1, 0.44 * side), 0.026);
    }
    let skull = Frame { foot: frame.at(-half * 0.72, 0.02, 0.0), ..*frame };
    drum(&skull, ((0.13, 0.0), (0.17, 0.12)), (prop.colour * 0.92, 0.0), facade);
    drum(&skull, ((0.17, 0.12), (0.1, 0.24)), (prop.colour, 0.0), facade);
    disc(&skull, 0.1, 0.24, prop.colour * 1.05, facade);
    for eye in [-0.06, 0.06] {
        let socket = [(-0.03, 0.09), (0.03, 0.09), (0.03, 0.15), (-0.03, 0.15)];
        let face = socket.map(|(x, y)| skull.at(eye + x, y, -0.172));
        facade.wall(&face, -frame.away, hex(0x2a241c), 0.0, Cover::Plain);
    }
}

/// Into so many pieces a bow of rock is parted.
const BOW: usize = 22;

/// A bow of rock from the ground to the ground: broad at its feet, thin at its top.
pub(super) fn arch(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    let (half, high, deep) = (prop.size.x * 0.5, prop.size.y, prop.size.z * 0.5);
    let rim = |step: usize, inner: bool| {
        let t = step as f32 / BOW as f32;
        let turn = 0.5 - 0.5 * t;
        let dice = unit2(step as i32, i32::from(inner), prop.seed) - 0.5;
        // Thick at its feet, and worn unevenly.
        let thick = mix(0.34, 0.2, sin_turns(turn)) + 0.05 * dice;
        let share = if inner { 1.0 - thick } else { 1.0 + 0.06 * dice };
        (cos_turns(turn) * half * share, sin_turns(turn) * high * if inner { share - 0.04 } else { share })
    };
    let at = |(x, y): (f32, f32), z: f32| frame.at(x, y, z * mix(1.0, 0.6, (y / high).clamp(0.0, 1.0)));
    let rock = prop.colour.lerp(SNOW, prop.snow * 0.3);
    for step in 0..BOW {
        let tone = mix(0.88, 1.1, unit2(step as i32, 9, prop.seed));
        let (a, b) = (rim(step, false), rim(step + 1, false));
        let (c, d) = (rim(step + 1, true), rim(step, true));
        let cover = Cover::Plaster { seed: prop.seed ^ step as u32 };
        let middle = 0.5 - 0.5 * (step as f32 + 0.5) / BOW as f32;
        let out = frame.right * cos_turns(middle) + Vec3::UP * sin_turns(middle);
        // Its underside, then its back, and its front over both.
        let below = [at(d, -deep), at(c, -deep), at(c, deep), at(d, deep)];
        if facade.facing(below[0], -out) > 0.0 {
            facade.wall(&below, -out, rock * (0.62 * tone), 0.0, cover);
        }
        let above = [at(a, -deep), at(b, -deep), at(b, deep), at(a, deep)];
        if facade.facing(above[0], out) > 0.0 {
            facade.wall(&above, out, rock * (1.05 * tone), 0.0, cover);
        }
        let front = [at(a, -deep), at(b, -deep), at(c, -deep), at(d, -deep)];
        let lean = (out * (unit2(step as i32, 4, prop.seed) - 0.4) - frame.away * 2.0).unit();
        facade.wall(&front, lean, rock * tone, 0.0, cover);
    }
}
