//! What is made to be carried in the hand, or thrown from it: toy balloons, discs,
//! paper planes, swords, torches, baskets, flags. What is gripped or set down stands
//! on its foot; what is thrown lies about its middle.
//!
//! Who carries it is drawn by others.

use crate::figure::body::Body;
use crate::figure::pose::Pose;
use crate::figure::shape::Skin;
use crate::maths::{GOLDEN, Vec3, cos_turns, hex, sin_turns, v3};

/// A toy balloon on its string. One unit is its height, string and all.
pub(crate) fn balloon(body: &mut Body, pose: &Pose) {
    let rubber = pose.one_of(&[0xd8302a, 0xf0b020, 0x2f7fd0, 0x3fa050, 0xe86aa0, 0x8a4ac0], 61);
    let sway = |slow: f32| sin_turns(pose.seconds * slow + pose.unit(62)) * (0.015 + 0.05 * pose.wind);
    let knot = v3(sway(0.21) - 0.05 * pose.wind, 0.7, sway(0.17));
    let middle = v3(knot.x * 0.35 + 0.01, 0.36, knot.z * 0.35);
    body.tube(&[(Vec3::ZERO, 0.0022), (middle, 0.0022), (knot, 0.0022)], 1.0, Skin::new(hex(0xe8e4da)));
    let skin = Skin::new(rubber).gloss(0.85).glow(0.04);
    body.rod(knot, knot + v3(0.0, 0.02, 0.0), 0.012, 0.006, skin);
    let since = body.since();
    body.lathe(
        knot,
        &[(0.012, 0.01), (0.05, 0.055), (0.11, 0.095), (0.17, 0.112), (0.23, 0.1), (0.275, 0.06), (0.29, 0.008)],
        skin,
    );
    body.turn(since, knot, 2, -knot.x * 0.4);
}

/// A disc that spins as it flies. One unit is its width.
pub(crate) fn frisbee(body: &mut Body, pose: &Pose) {
    let plastic = Skin::new(pose.one_of(&[0xe02a2a, 0xf07a1a, 0x2a7ae0, 0xf0c81a], 67)).gloss(0.6);
    let since = body.since();
    body.lathe(Vec3::ZERO, &[(-0.045, 0.49), (-0.02, 0.5), (0.02, 0.47), (0.045, 0.4), (0.055, 0.3)], plastic);
    body.drum(v3(0.0, 0.05, 0.0), v3(0.0, 0.058, 0.0), 0.31, 0.28, plastic.tone(0.85));
    body.drum(v3(0.0, -0.046, 0.0), v3(0.0, -0.04, 0.0), 0.48, 0.48, plastic.tone(0.6));
    for mark in 0..3 {
        let turns = mark as f32 / 3.0;
        let at = v3(cos_turns(turns) * 0.2, 0.058, sin_turns(turns) * 0.2);
        body.ball(at, v3(0.06, 0.008, 0.06), Skin::new(hex(0xf6f4ec)));
    }
    body.turn(since, Vec3::ZERO, 1, pose.seconds * 1.9);
}

/// A sheet folded to a dart. One unit is its length.
pub(crate) fn paper_plane(body: &mut Body, pose: &Pose) {
    let paper = Skin::new(pose.colour(0xf6f4ee));
    let since = body.since();
    let (nose, keel, back) = (v3(0.5, 0.0, 0.0), v3(-0.45, -0.13, 0.0), v3(-0.5, 0.02, 0.0));
    for side in [1.0, -1.0] {
        let at = |x: f32, y: f32, z: f32| v3(x, y, z * side);
        body.plate(
            &[nose, at(-0.5, 0.07, 0.36), at(-0.5, 0.035, 0.03)],
            paper.tone(if side > 0.0 { 1.0 } else { 0.93 }),
        );
        body.plate(&[nose, at(-0.5, 0.035, 0.03), keel], paper.tone(0.78));
    }
    body.plate(&[nose, back, keel], paper.tone(0.7));
    body.turn(since, Vec3::ZERO, 2, 0.018 * sin_turns(pose.seconds * 0.31));
    body.turn(since, Vec3::ZERO, 0, 0.03 * sin_turns(pose.seconds * 0.23));
}

/// A straight sword, point up. One unit is its length.
pub(crate) fn sword(body: &mut Body, pose: &Pose) {
    let steel = Skin::metal(pose.colour(0xc8ced6)).gloss(0.95);
    let brass = Skin::new(hex(0xc09038)).gloss(0.8);
    body.orb(v3(0.0, -0.1, 0.0), 0.022, brass);
    body.rod(v3(0.0, -0.09, 0.0), v3(0.0, 0.08, 0.0), 0.014, 0.015, Skin::new(hex(0x3a2418)));
    body.rod(v3(-0.1, 0.085, 0.0), v3(0.1, 0.085, 0.0), 0.014, 0.014, brass);
    body.slab(v3(0.0, 0.09, 0.0), v3(0.0, 0.82, 0.0), 0.012, 0.011, 2.2, steel);
    body.slab(v3(0.0, 0.82, 0.0), v3(0.0, 0.9, 0.0), 0.011, 0.002, 2.2, steel);
}

/// A burning torch. One unit is its height with the flame.
pub(crate) fn torch(body: &mut Body, pose: &Pose) {
    let wood = Skin::new(hex(0x5a3c22));
    body.rod(v3(0.0, -0.12, 0.0), v3(0.0, 0.56, 0.0), 0.02, 0.034, wood);
    body.drum(v3(0.0, 0.5, 0.0), v3(0.0, 0.62, 0.0), 0.05, 0.062, wood.tone(0.5));
    let lean = 0.04 * sin_turns(pose.seconds * 0.9) - 0.12 * pose.wind;
    body.fire((v3(0.0, 0.57, 0.0), v3(lean, 1.04, 0.0)), 0.13, pose.seconds + pose.unit(65) * 40.0);
    body.glow(v3(0.0, 0.75, 0.0), 1.3, v3(1.0, 0.5, 0.16) * (0.35 + 0.3 * pose.dark));
}

/// A wicker basket of fruit under its handle. One unit is its height with the handle.
pub(crate) fn basket(body: &mut Body, pose: &Pose) {
    let wicker = Skin::new(pose.colour(0xa9743a));
    for (low, high, narrow, wide) in [(0.0, 0.16, 0.3, 0.36), (0.16, 0.32, 0.36, 0.4), (0.32, 0.47, 0.4, 0.43)] {
        body.drum(
            v3(0.0, low, 0.0),
            v3(0.0, high, 0.0),
            narrow,
            wide,
            wicker.tone(if low == 0.16 { 0.86 } else { 1.0 }),
        );
    }
    body.drum(v3(0.0, 0.46, 0.0), v3(0.0, 0.5, 0.0), 0.455, 0.455, wicker.tone(0.72));
    body.drum(v3(0.0, 0.49, 0.0), v3(0.0, 0.503, 0.0), 0.4, 0.4, wicker.tone(0.4));
    for i in 0..19 {
        let (round, out) = (i as f32 * GOLDEN, 0.32 * (i as f32 / 19.0).sqrt());
        let at = v3(cos_turns(round) * out, 0.53 - 0.1 * out, sin_turns(round) * out);
        let peel = [0xc8281f, 0xd8481f, 0xb8301f, 0x8fae32][(pose.unit(70 + i) * 3.99) as usize];
        body.orb(at, 0.088 + 0.012 * pose.unit(90 + i), Skin::new(hex(peel)).gloss(0.55));
    }
    let arch: [(Vec3, f32); 7] = std::array::from_fn(|i| {
        let turns = 0.5 * i as f32 / 6.0;
        (v3(0.0, 0.47 + 0.5 * sin_turns(turns), -0.42 * cos_turns(turns)), 0.026)
    });
    body.tube(&arch, 1.0, wicker.tone(0.8));
}

/// A flag that flies from its pole. One unit is the height of the pole.
pub(crate) fn flag(body: &mut Body, pose: &Pose) {
    const STRIPS: usize = 7;
    body.rod(v3(0.0, -0.06, 0.0), v3(0.0, 1.0, 0.0), 0.011, 0.009, Skin::new(hex(0xb9b2a4)).gloss(0.4));
    body.orb(v3(0.0, 1.01, 0.0), 0.017, Skin::new(hex(0xd0a640)).gloss(0.8));
    let cloth = Skin::new(pose.one_of(&[0xd0281f, 0x2a5fc0, 0xf0c030], 63));
    // Strips side by side, each of which waves with those beside it.
    for strip in 0..STRIPS {
        let high = 0.97 - 0.3 * (strip as f32 + 0.5) / STRIPS as f32;
        let line: [(Vec3, f32); 6] = std::array::from_fn(|i| {
            let out = i as f32 / 5.0;
            let wave = sin_turns(out * 0.9 - pose.seconds * (0.7 + 0.6 * pose.wind) + pose.unit(64));
            (v3(-0.012 - 0.48 * out, high - 0.03 * out * out - 0.012 * wave * out, 0.05 * wave * out), 0.0235)
        });
        body.ribbon(&line, (Vec3::UP, 1.0), cloth.tone(if strip % 2 == 0 { 1.0 } else { 0.97 }));
        body.cut();
    }
}
