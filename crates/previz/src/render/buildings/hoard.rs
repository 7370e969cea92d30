//! A heap of gold: coins in a mound, single ones about its foot, chests that are full.
//!
//! Where it lies is the scene's to say.

use super::block::{Frame, block, flat};
use super::facade::{Cover, Facade};
use super::round::{disc, drum};
use crate::maths::{Vec3, cos_turns, hex, mix, sin_turns, v3};
use crate::noise::unit2;
use crate::scene::Prop;

const GOLD: u32 = 0xe0a828;
const RINGS: i32 = 7;
const AROUND: i32 = 30;

/// The mound, from its foot up, and what lies about it.
pub(crate) fn heap(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    let (wide, high, deep) = (prop.size.x * 0.5, prop.size.y, prop.size.z * 0.5);
    let at = |ring: i32, ray: i32| {
        let up = ring as f32 / RINGS as f32;
        let turn = ray as f32 / AROUND as f32;
        let rough = 1.0 + 0.1 * (unit2(ring, ray % AROUND, prop.seed) - 0.5);
        let out = cos_turns(up * 0.25) * rough;
        let y = high * sin_turns(up * 0.25) * (0.92 + 0.16 * unit2(ray % AROUND, ring + 9, prop.seed));
        frame.at(cos_turns(turn) * wide * out, if ring == 0 { -0.1 } else { y }, sin_turns(turn) * deep * out)
    };
    // What is away from the eye is drawn first.
    let mut faces: Vec<(i32, i32)> = (0..RINGS).flat_map(|ring| (0..AROUND).map(move |ray| (ring, ray))).collect();
    faces.sort_by(|a, b| facade.away_m(at(b.0, b.1)).total_cmp(&facade.away_m(at(a.0, a.1))));
    for (ring, ray) in faces {
        let points = [at(ring, ray), at(ring, ray + 1), at(ring + 1, ray + 1), at(ring + 1, ray)];
        let normal = (points[1] - points[0]).cross(points[3] - points[0]).unit();
        let normal = if normal.y < 0.0 { -normal } else { normal };
        let tone = mix(0.62, 1.25, unit2(ring * 31 + ray, 3, prop.seed));
        let glint = if unit2(ray, ring * 7 + 1, prop.seed) > 0.86 { 0.5 } else { 0.14 };
        facade.wall(&points, normal, hex(GOLD) * tone, glint, Cover::Plain);
    }
    for coin in 0..90 {
        let dice = |salt: i32| unit2(coin, salt, prop.seed.wrapping_add(5));
        let (turn, out) = (dice(1), 1.0 + 0.34 * dice(2) * dice(2));
        let foot = Frame { foot: frame.at(cos_turns(turn) * wide * out, 0.0, sin_turns(turn) * deep * out), ..*frame };
        disc(&foot, 0.06 + 0.05 * dice(3), 0.03 + 0.05 * dice(4), hex(GOLD) * mix(0.8, 1.4, dice(5)), facade);
    }
    for (index, (x, z)) in [(-0.78, -0.82), (0.84, -0.7)].into_iter().enumerate() {
        chest(&Frame { foot: frame.at(x * wide, 0.0, z * deep), ..*frame }, facade);
        let cup = Frame { foot: frame.at((x * 0.7) * wide, 0.0, (z - 0.3) * deep), ..*frame };
        goblet(&cup, [0xb01c34, 0x1c5ab0][index], facade);
    }
}

/// A chest of wood with bands of iron, gold up to its rim.
fn chest(frame: &Frame, facade: &mut Facade) {
    let lid = Frame { foot: frame.at(0.0, 0.62, 0.42), ..*frame };
    block(&lid, v3(1.3, 0.6, 0.16), hex(0x6a4020), Cover::Plain, facade);
    block(frame, v3(1.3, 0.62, 0.8), hex(0x6a4020), Cover::Plain, facade);
    for x in [-0.45, 0.45] {
        block(
            &Frame { foot: frame.at(x, 0.0, -0.01), ..*frame },
            v3(0.1, 0.64, 0.8),
            hex(0xb8923c),
            Cover::Plain,
            facade,
        );
    }
    flat(frame, ((-0.58, 0.58), (-0.34, 0.34)), 0.64, hex(GOLD) * 1.2, facade);
    block(&Frame { foot: frame.at(0.0, 0.62, 0.0), ..*frame }, v3(0.9, 0.16, 0.5), hex(GOLD), Cover::Plain, facade);
}

/// A cup of gold with a stone on it.
fn goblet(frame: &Frame, stone: u32, facade: &mut Facade) {
    let gold: Vec3 = hex(GOLD);
    drum(frame, ((0.16, 0.0), (0.05, 0.1)), (gold, 0.1), facade);
    drum(frame, ((0.05, 0.1), (0.05, 0.3)), (gold, 0.1), facade);
    drum(frame, ((0.07, 0.3), (0.2, 0.6)), (gold * 1.1, 0.2), facade);
    block(&Frame { foot: frame.at(0.0, 0.4, -0.17), ..*frame }, v3(0.09, 0.09, 0.04), hex(stone), Cover::Plain, facade);
}
