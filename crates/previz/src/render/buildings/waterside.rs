//! What stands in and beside still water: lotus, rocks of a garden, its bridge, slides into a
//! pool.
//!
//! Where they stand is the scene's to say.

use super::block::{Frame, block};
use super::facade::{Cover, Facade};
use super::round::tuft;
use crate::maths::{Vec3, cos_turns, hex, mix, sin_turns, v3};
use crate::noise::unit2;
use crate::scene::Prop;

const SNOW: Vec3 = v3(0.85, 0.88, 0.93);
/// Into so many corners a leaf is cut, and so many leaves and flowers a patch has.
const CORNERS: usize = 12;
const LEAVES: i32 = 15;
const FLOWERS: i32 = 3;

/// A patch of lotus: round leaves on the water and above it, flowers over them.
pub(super) fn lotus(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    let (w, d) = (prop.size.x * 0.5, prop.size.z * 0.5);
    let dice = |index: i32, salt: u32| unit2(index, 3, prop.seed ^ salt);
    // The further ones first.
    for leaf in 0..LEAVES {
        let z = d * (1.0 - 2.0 * leaf as f32 / (LEAVES - 1) as f32);
        let (x, up) = (mix(-w, w, dice(leaf, 1)), if dice(leaf, 2) < 0.4 { 0.03 } else { 0.62 * dice(leaf, 3) });
        let radius = mix(0.28, 0.5, dice(leaf, 4));
        let lean = frame.right * (0.24 * (dice(leaf, 5) - 0.5)) - frame.away * (0.3 * up);
        let normal = (Vec3::UP + lean).unit();
        let rim = |share: f32| -> Vec<Vec3> {
            (0..CORNERS)
                .map(|corner| {
                    let turn = corner as f32 / CORNERS as f32;
                    let (dx, dz) = (cos_turns(turn) * radius * share, sin_turns(turn) * radius * share);
                    // The middle of a leaf lies lower than its rim.
                    let dip = -0.12 * radius * (1.0 - share);
                    let tilt = -(frame.right * dx + frame.away * dz).dot(lean);
                    frame.at(x + dx, up + dip + tilt, z + dz)
                })
                .collect()
        };
        if up > 0.1 {
            let stem = [(x - 0.012, 0.0), (x + 0.012, 0.0), (x + 0.012, up), (x - 0.012, up)];
            facade.wall(&stem.map(|(x, y)| frame.at(x, y, z)), -frame.away, hex(0x4a7032), 0.0, Cover::Plain);
        }
        let green = prop.colour.lerp(hex(0x86b86a), 0.5 * dice(leaf, 6)).lerp(SNOW, prop.snow * 0.6);
        facade.wall(&rim(1.0), normal, green, 0.0, Cover::Plain);
        facade.wall(&rim(0.5), normal, green * 0.92, 0.0, Cover::Plain);
    }
    for flower in 0..FLOWERS {
        let (x, z) = (mix(-w, w, dice(flower, 11)) * 0.9, mix(-d, d, dice(flower, 12)) * 0.8);
        bloom(frame, (x, mix(0.55, 1.0, dice(flower, 13)) * prop.size.y, z), dice(flower, 14), facade);
    }
}

/// A flower on its stem: pointed petals around a yellow middle.
fn bloom(frame: &Frame, (x, y, z): (f32, f32, f32), dice: f32, facade: &mut Facade) {
    let stem = [(x - 0.012, 0.0), (x + 0.012, 0.0), (x + 0.012, y), (x - 0.012, y)];
    facade.wall(&stem.map(|(x, y)| frame.at(x, y, z)), -frame.away, hex(0x4f7a38), 0.0, Cover::Plain);
    let pink = hex(0xe87aa6).lerp(hex(0xf6dfe6), dice * 0.7);
    for (ring, (reach, tip)) in [(0.2_f32, 0.13_f32), (0.13, 0.2)].into_iter().enumerate() {
        for petal in 0..7 {
            let turn = (petal as f32 + 0.5 * ring as f32) / 7.0 - 0.5;
            let out = sin_turns(turn * 0.5);
            let face = [
                frame.at(x - 0.02, y, z - 0.01),
                frame.at(x + out * reach - 0.05, y + tip * 0.5, z - 0.02),
                frame.at(x + out * reach * 1.25, y + tip, z - 0.02),
                frame.at(x + out * reach + 0.05, y + tip * 0.5, z - 0.02),
                frame.at(x + 0.02, y, z - 0.01),
            ];
            facade.wall(&face, (Vec3::UP - frame.away).unit(), pink * (0.86 + 0.14 * ring as f32), 0.0, Cover::Plain);
        }
    }
    tuft(frame.right, (frame.at(x, y + 0.05, z - 0.03), 0.045), hex(0xf0c840), facade);
}

/// Into so many sides and rings a rock is cut.
const SIDES: i32 = 9;
const RINGS: i32 = 4;

/// A rock as it was found, its facets lit one by one.
pub(super) fn rock(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    let at = |side: i32, ring: i32| {
        let up = ring as f32 / RINGS as f32;
        let dice = unit2(side.rem_euclid(SIDES), ring, prop.seed) - 0.5;
        let wide = (1.0 - up * up * up).max(0.0) * (1.0 + 0.36 * dice);
        let wide = if ring == RINGS { 0.16 } else { wide };
        let turn = (side as f32 + 0.5 * (ring % 2) as f32) / SIDES as f32;
        let lift = prop.size.y * (up + 0.1 * dice * f32::from(u8::from(ring > 0)));
        frame.at(cos_turns(turn) * prop.size.x * 0.5 * wide, lift, sin_turns(turn) * prop.size.z * 0.5 * wide)
    };
    let stone = prop.colour;
    for ring in 0..RINGS {
        for side in 0..SIDES {
            let face = [at(side, ring), at(side + 1, ring), at(side + 1, ring + 1), at(side, ring + 1)];
            let normal = (face[1] - face[0]).cross(face[3] - face[0]).unit();
            let middle = (face[0] + face[2]) * 0.5;
            let normal =
                if normal.dot(middle - frame.at(0.0, prop.size.y * 0.3, 0.0)) < 0.0 { -normal } else { normal };
            if facade.facing(middle, normal) <= 0.0 {
                continue;
            }
            let tone = mix(0.85, 1.15, unit2(side, ring, prop.seed ^ 9));
            let damp = mix(0.72, 1.0, (ring as f32 / 2.0).min(1.0));
            let colour = (stone * (tone * damp)).lerp(SNOW, prop.snow * normal.y.max(0.0));
            facade.wall(&face, normal, colour, 0.0, Cover::Plaster { seed: prop.seed });
        }
    }
    let top: Vec<Vec3> = (0..SIDES).map(|side| at(side, RINGS)).collect();
    facade.wall(&top, Vec3::UP, stone.lerp(SNOW, prop.snow), 0.0, Cover::Plain);
}

/// Into so many pieces the bow of a bridge is parted, and how high its rails are.
const PIECES: usize = 14;
const RAIL_M: f32 = 0.85;

/// A small bridge that bows over water, rails on both sides.
pub(super) fn bridge(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    let (half, d) = (prop.size.x * 0.5, prop.size.z * 0.5);
    let at = |step: usize| {
        let t = step as f32 / PIECES as f32;
        (mix(-half, half, t), 0.35 + (prop.size.y - 0.35) * sin_turns(t * 0.5))
    };
    let wood = prop.colour;
    let rail = |z: f32, facade: &mut Facade| {
        for step in 0..PIECES {
            let ((ax, ay), (bx, by)) = (at(step), at(step + 1));
            for (low, top) in [(RAIL_M - 0.12, RAIL_M), (RAIL_M * 0.45, RAIL_M * 0.45 + 0.08)] {
                let face = [(ax, ay + low), (bx, by + low), (bx, by + top), (ax, ay + top)];
                facade.wall(&face.map(|(x, y)| frame.at(x, y, z)), -frame.away, wood, 0.0, Cover::Plain);
            }
            if step % 2 == 0 {
                let post = Frame { foot: frame.at(ax, ay - 0.1, z), ..*frame };
                block(&post, v3(0.12, RAIL_M + 0.24, 0.12), wood * 0.92, Cover::Plain, facade);
            }
        }
    };
    rail(d, facade);
    for step in 0..PIECES {
        let ((ax, ay), (bx, by)) = (at(step), at(step + 1));
        let top = [frame.at(ax, ay, -d), frame.at(bx, by, -d), frame.at(bx, by, d), frame.at(ax, ay, d)];
        facade.wall(&top, Vec3::UP, hex(0x8a5a40).lerp(SNOW, prop.snow), 0.0, Cover::Plain);
        let edge = [(ax, ay - 0.28), (bx, by - 0.28), (bx, by), (ax, ay)];
        facade.wall(&edge.map(|(x, y)| frame.at(x, y, -d)), -frame.away, wood * 0.85, 0.0, Cover::Plain);
    }
    for step in [3, 11] {
        let (x, y) = at(step);
        let pile = Frame { foot: frame.at(x, -0.6, -d * 0.8), ..*frame };
        block(&pile, v3(0.22, y + 0.4, 0.22), wood * 0.6, Cover::Plain, facade);
    }
    rail(-d, facade);
}

/// Into so many pieces a slide is parted.
const LENGTHS: usize = 18;

/// A tower with two slides that wind down from it into the water before it.
pub(super) fn slides(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    let (half, high, d) = (prop.size.x * 0.5, prop.size.y, prop.size.z);
    for (x, z) in [(-1.1, 1.1), (1.1, 1.1), (-1.1, -1.1), (1.1, -1.1)] {
        let post = Frame { foot: frame.at(x, 0.0, z), ..*frame };
        block(&post, v3(0.22, high + 2.2, 0.22), hex(0xdfe4e8), Cover::Plain, facade);
    }
    let deck = Frame { foot: frame.at(0.0, high - 0.2, 0.0), ..*frame };
    block(&deck, v3(2.8, 0.25, 2.8), hex(0xcfd6da), Cover::Plain, facade);
    let roof = Frame { foot: frame.at(0.0, high + 2.1, 0.0), ..*frame };
    block(&roof, v3(3.2, 0.3, 3.2), hex(0xe0522f), Cover::Plain, facade);
    for (side, paint) in [(-1.0_f32, 0x2f86d8), (1.0, 0xf0b428)] {
        let middle = |t: f32| {
            let swing = sin_turns(t * 1.25) * half * 0.36;
            (side * (0.9 + (half - 0.9) * t * 0.8) + side * swing, high * (1.0 - t) * (1.0 - 0.25 * t) + 0.3, -d * t)
        };
        for step in 0..LENGTHS {
            let (a, b) = (step as f32 / LENGTHS as f32, (step + 1) as f32 / LENGTHS as f32);
            let ((ax, ay, az), (bx, by, bz)) = (middle(a), middle(b));
            let colour = hex(paint);
            let wall = |out: f32, tone: f32, facade: &mut Facade| {
                let face = [
                    (ax + out, ay, az),
                    (bx + out, by, bz),
                    (bx + out * 1.2, by + 0.5, bz),
                    (ax + out * 1.2, ay + 0.5, az),
                ];
                facade.wall(
                    &face.map(|(x, y, z)| frame.at(x, y, z)),
                    frame.right * out,
                    colour * tone,
                    0.0,
                    Cover::Plain,
                );
            };
            wall(0.6, 0.9, facade);
            let bed = [(ax - 0.6, ay, az), (ax + 0.6, ay, az), (bx + 0.6, by, bz), (bx - 0.6, by, bz)];
            facade.wall(&bed.map(|(x, y, z)| frame.at(x, y, z)), Vec3::UP, colour * 1.1, 0.0, Cover::Plain);
            wall(-0.6, 0.8, facade);
            if step % 5 == 4 {
                let leg = Frame { foot: frame.at(bx, 0.0, bz), ..*frame };
                block(&leg, v3(0.16, by, 0.16), hex(0xcfd6da), Cover::Plain, facade);
            }
        }
    }
}
