//! Things to wear, to sit on, to light a desk with, to give and to play: ring,
//! bag, chair, lamp, gift, guitar. One unit is the height of the thing.

use super::product::to_viewer;
use super::trim::GOLD;
use crate::figure::body::Body;
use crate::figure::pose::Pose;
use crate::figure::shape::Skin;
use crate::maths::{Vec3, cos_turns, hex, sin_turns, v3};

/// A ring with a cut stone.
pub(crate) fn ring(body: &mut Body, pose: &Pose) {
    let metal = Skin::metal(pose.colour(GOLD) * 1.2);
    let band: Vec<(Vec3, f32)> = (0..=20)
        .map(|i| {
            let t = i as f32 / 20.0 - 0.25;
            (v3(0.0, 0.36 + sin_turns(t) * 0.31, cos_turns(t) * 0.31), 0.045)
        })
        .collect();
    let since = body.since();
    body.ribbon(&band, (v3(1.0, 0.0, 0.0), 1.5), metal);
    let girdle = |i: i32, r: f32, y: f32| {
        let t = i as f32 / 8.0;
        v3(cos_turns(t) * r, y, sin_turns(t) * r)
    };
    for i in 0..8 {
        // Each facet sends back another part of the room, and another as it turns.
        let flash = 0.5 + 0.5 * sin_turns(i as f32 * 0.37 + pose.seconds * 0.3 + pose.stride);
        let stone = Skin::new(hex(0xe6f2fa) * (0.16 + 0.6 * flash * flash)).gloss(1.0).glow(0.05 + 0.3 * flash * flash);
        body.plate(&[girdle(i, 0.2, 0.87), girdle(i + 1, 0.2, 0.87), v3(0.0, 0.66, 0.0)], stone.tone(0.75));
        let crown = [girdle(i, 0.2, 0.87), girdle(i + 1, 0.2, 0.87), girdle(i + 1, 0.12, 0.96), girdle(i, 0.12, 0.96)];
        body.plate(&crown, stone);
    }
    let table: Vec<Vec3> = (0..8).map(|i| girdle(i, 0.122, 0.961)).collect();
    body.plate(&table, Skin::new(hex(0xf4fbff)).gloss(1.0).glow(0.35));
    for i in 0..4 {
        let t = i as f32 / 4.0 + 0.125;
        let at = |r: f32, y: f32| v3(cos_turns(t) * r, y, sin_turns(t) * r);
        body.tube(&[(at(0.03, 0.64), 0.026), (at(0.17, 0.8), 0.02), (at(0.19, 0.91), 0.018)], 1.0, metal);
    }
    let glint = 0.5 + 0.5 * sin_turns(pose.seconds * 0.7);
    body.glow(v3(0.1, 0.95, 0.06), 0.25, Vec3::splat(0.25 * glint * glint));
    body.turn(since, Vec3::ZERO, 1, 0.07);
}

/// A handbag: a soft body that narrows to its top, a flap with a buckle, two
/// handles and its seams.
pub(crate) fn bag(body: &mut Body, pose: &Pose) {
    let leather = Skin::new(pose.colour(0x8a4a2a)).gloss(0.35);
    let gold = Skin::metal(hex(GOLD));
    let thread = Skin::new(pose.colour(0x8a4a2a).lerp(Vec3::splat(0.85), 0.55));
    let since = body.since();
    // Half the width at each height, bulging a little below.
    let half = |y: f32| 0.4 + 0.115 * (1.0 - y / 0.64) + 0.02 * sin_turns(y * 0.78);
    let heights: Vec<f32> = (0..=6).map(|i| 0.05 + 0.095 * i as f32).collect();
    let right = heights.iter().map(|y| (half(*y), *y));
    let left = heights.iter().rev().map(|y| (-half(*y), *y));
    let foot = [(-half(0.0) + 0.06, 0.0), (half(0.0) - 0.06, 0.0)];
    let shell: Vec<(f32, f32)> = foot.into_iter().chain(right).chain(left).collect();
    body.bevelled(&shell, (-0.17, 0.17), 0.06, leather);
    let edge = |t: f32| v3(cos_turns(0.5 + t * 0.5) * 0.425, 0.57 + sin_turns(0.5 + t * 0.5) * 0.27, -0.203);
    let flap: Vec<(f32, f32)> = (0..=16)
        .map(|i| (edge(i as f32 / 16.0).x, edge(i as f32 / 16.0).y))
        .chain([(0.41, 0.655), (-0.41, 0.655)])
        .collect();
    body.bevelled(&flap, (-0.2, -0.15), 0.02, leather.tone(0.86));
    body.bevelled(&[(-0.41, 0.61), (0.41, 0.61), (0.4, 0.655), (-0.4, 0.655)], (-0.2, 0.16), 0.02, leather.tone(0.86));
    stitches(body, |t| edge(t) * 0.93 + v3(0.0, 0.045, -0.016), 30, thread);
    for side in [1.0_f32, -1.0] {
        stitches(body, |t| v3(side * (half(0.06 + 0.4 * t) - 0.055), 0.06 + 0.4 * t, -0.173), 15, thread);
    }
    stitches(body, |t| v3(0.84 * t - 0.42, 0.05, -0.173), 26, thread);
    // The strap and its buckle.
    body.block((-0.045, 0.2, -0.222), (0.045, 0.5, -0.198), leather.tone(0.72));
    for (low, high) in [
        ((-0.075, 0.27), (0.075, 0.29)),
        ((-0.075, 0.38), (0.075, 0.4)),
        ((-0.075, 0.27), (-0.055, 0.4)),
        ((0.055, 0.27), (0.075, 0.4)),
    ] {
        body.block((low.0, low.1, -0.242), (high.0, high.1, -0.22), gold);
    }
    body.rod(v3(0.0, 0.38, -0.24), v3(0.0, 0.28, -0.246), 0.009, 0.007, gold);
    for (z, lean) in [(-0.12, -0.06), (0.12, 0.05)] {
        let handle: Vec<(Vec3, f32)> = (0..=14)
            .map(|i| {
                let t = i as f32 / 28.0;
                (v3(cos_turns(t) * 0.23, 0.64 + sin_turns(t) * 0.34, z + lean * sin_turns(t)), 0.021)
            })
            .collect();
        body.tube(&handle, 1.15, leather.tone(0.72));
        for x in [-0.23, 0.23] {
            body.block((x - 0.034, 0.53, z - 0.045), (x + 0.034, 0.65, z + 0.03), leather.tone(0.72));
            body.drum(v3(x, 0.64, z), v3(x, 0.68, z), 0.034, 0.028, gold);
        }
    }
    to_viewer(body, since);
}

/// A seam: short stitches with gaps between them.
fn stitches(body: &mut Body, line: impl Fn(f32) -> Vec3, many: usize, thread: Skin) {
    for i in 0..many {
        let at = |part: f32| line((i as f32 + part) / many as f32);
        body.rod(at(0.2), at(0.75), 0.0045, 0.0045, thread);
    }
}

/// An armchair on slanting legs.
pub(crate) fn chair(body: &mut Body, pose: &Pose) {
    let cloth = Skin::new(pose.colour(0x3f6a72));
    let wood = Skin::new(hex(0x9a6a40)).gloss(0.4);
    for z in [-0.36, 0.36] {
        // Legs that splay, joined by an arm rest on each side.
        let (fore, hind) = (v3(0.3, 0.56, z), v3(-0.3, 0.58, z));
        body.rod(v3(0.36, 0.0, z * 1.04), fore, 0.018, 0.026, wood);
        body.rod(v3(-0.4, 0.0, z * 1.04), hind, 0.018, 0.026, wood);
        body.tube(
            &[
                (v3(0.38, 0.565, z), 0.02),
                (v3(0.2, 0.58, z), 0.024),
                (v3(-0.1, 0.575, z), 0.022),
                (v3(-0.36, 0.585, z), 0.02),
            ],
            1.9,
            wood.tone(1.08),
        );
        body.rod(v3(0.325, 0.28, z), v3(-0.345, 0.25, z), 0.02, 0.02, wood);
    }
    for (x, y) in [(0.31, 0.28), (-0.33, 0.25)] {
        body.rod(v3(x, y, -0.36), v3(x, y, 0.36), 0.02, 0.02, wood);
    }
    let since = body.since();
    cushion(body, (v3(-0.3, 0.345, 0.0), v3(0.33, 0.375, 0.0)), cloth);
    cushion(body, (v3(-0.29, 0.47, 0.0), v3(-0.43, 0.92, 0.0)), cloth.tone(0.94));
    body.soften(since);
    // Buttons that draw the back in.
    for (t, z) in [(0.35, -0.14), (0.35, 0.14), (0.7, -0.14), (0.7, 0.14)] {
        let at = v3(-0.29, 0.47, z).lerp(v3(-0.43, 0.92, z), t) + v3(0.078, 0.024, 0.0);
        body.orb(at, 0.017, cloth.tone(0.7));
    }
}

/// A cushion from one edge to the other, as wide as a seat, with its piping.
fn cushion(body: &mut Body, (from, to): (Vec3, Vec3), cloth: Skin) {
    const HALF: f32 = 0.3;
    const THICK: f32 = 0.075;
    let along = (to - from).unit();
    let up = v3(-along.y, along.x, 0.0);
    for row in 0..5 {
        let z = HALF * (row as f32 / 2.0 - 1.0);
        body.tube(
            &[
                (from + v3(0.0, 0.0, z), THICK),
                ((from + to) * 0.5 + up * 0.012 + v3(0.0, 0.0, z), THICK * 1.06),
                (to + v3(0.0, 0.0, z), THICK),
            ],
            1.25,
            cloth,
        );
    }
}

/// A desk lamp whose arm bends over the light that it casts.
pub(crate) fn lamp(body: &mut Body, pose: &Pose) {
    let paint = Skin::new(pose.colour(0x2f5d62)).gloss(0.6);
    let brass = Skin::metal(hex(GOLD).lerp(Vec3::splat(0.3), 0.3));
    body.lathe(v3(0.0, 0.0, 0.22), &[(0.0, 0.2), (0.02, 0.2), (0.04, 0.18), (0.06, 0.06)], paint);
    let (foot, elbow, head) = (v3(0.0, 0.05, 0.22), v3(-0.02, 0.56, 0.36), v3(0.0, 0.9, -0.08));
    body.rod(foot, elbow, 0.018, 0.018, brass);
    body.rod(elbow, head, 0.018, 0.016, brass);
    for joint in [elbow, head] {
        body.orb(joint, 0.034, paint);
    }
    let since = body.since();
    body.lathe(
        Vec3::ZERO,
        &[(-0.2, 0.2), (-0.16, 0.19), (-0.06, 0.13), (0.0, 0.075), (0.04, 0.06), (0.06, 0.03)],
        paint,
    );
    body.drum(v3(0.0, -0.2, 0.0), v3(0.0, -0.202, 0.0), 0.188, 0.188, Skin::new(v3(1.0, 0.84, 0.56)).glow(2.2));
    body.orb(v3(0.0, -0.2, 0.0), 0.06, Skin::new(v3(1.0, 0.92, 0.75)).glow(4.0));
    body.beam(v3(0.0, -0.2, 0.0), v3(0.0, -0.86, -0.04), (0.16, 0.5), v3(1.0, 0.76, 0.42) * (0.1 + 0.16 * pose.dark));
    body.turn(since, Vec3::ZERO, 0, 0.03);
    body.shift(since, head - v3(0.0, 0.02, 0.03));
    body.glow(v3(0.0, 0.68, -0.12), 0.5, v3(1.0, 0.72, 0.38) * (0.16 + 0.25 * pose.dark));
}

/// A box tied with a ribbon.
pub(crate) fn gift(body: &mut Body, pose: &Pose) {
    let paper = Skin::new(pose.colour(0xb4222c)).gloss(0.35);
    let silk = Skin::new(hex(0xe8c46a)).gloss(0.7);
    let since = body.since();
    body.cuboid(v3(0.0, 0.33, 0.0), v3(0.46, 0.33, 0.46), paper);
    body.cuboid(v3(0.0, 0.7, 0.0), v3(0.49, 0.07, 0.49), paper.tone(0.92));
    for (half, high) in [(v3(0.062, 0.335, 0.466), 0.335), (v3(0.466, 0.335, 0.062), 0.335)] {
        body.cuboid(v3(0.0, high, 0.0), half, silk);
    }
    for half in [v3(0.065, 0.074, 0.497), v3(0.497, 0.074, 0.065)] {
        body.cuboid(v3(0.0, 0.7, 0.0), half, silk);
    }
    for turns in [0.1, 0.4, 0.6, 0.9] {
        let loop_at = |out: f32, up: f32| v3(cos_turns(turns) * out, 0.78 + up, sin_turns(turns) * out);
        let bow = [
            (loop_at(0.02, 0.02), 0.02),
            (loop_at(0.16, 0.17), 0.022),
            (loop_at(0.3, 0.15), 0.022),
            (loop_at(0.25, 0.03), 0.02),
            (loop_at(0.03, 0.01), 0.02),
        ];
        body.tube(&bow, 2.6, silk);
    }
    body.orb(v3(0.0, 0.81, 0.0), 0.055, silk.tone(0.9));
    body.turn(since, Vec3::ZERO, 1, 0.09);
}

/// A guitar, leaning back a little.
pub(crate) fn guitar(body: &mut Body, pose: &Pose) {
    let top = Skin::new(pose.colour(0xc98a45)).gloss(0.55);
    let dark = Skin::new(hex(0x3a2217)).gloss(0.4);
    let since = body.since();
    let outline: Vec<(f32, f32)> = (0..36)
        .map(|i| {
            let t = i as f32 / 36.0 - 0.25;
            let (c, y) = (cos_turns(t), 0.255 + 0.255 * sin_turns(t));
            // Wide below, a waist, narrower shoulders.
            let wide = 0.2 - 0.05 * sin_turns(t) - 0.045 * crate::maths::exp(-(y - 0.3) * (y - 0.3) * 160.0);
            (c * wide, y)
        })
        .collect();
    body.solid(&outline, -0.06, 0.05, top, dark.tone(1.6));
    body.drum(v3(0.0, 0.31, -0.058), v3(0.0, 0.31, -0.064), 0.062, 0.062, dark.tone(1.8));
    body.drum(v3(0.0, 0.31, -0.06), v3(0.0, 0.31, -0.067), 0.05, 0.05, Skin::new(hex(0x120b08)));
    body.block((-0.075, 0.115, -0.075), (0.075, 0.14, -0.06), dark);
    body.block((-0.024, 0.36, -0.075), (0.024, 0.86, -0.045), dark);
    for fret in 0..11 {
        let y = 0.84 - 0.042 * fret as f32;
        body.rod(v3(-0.024, y, -0.077), v3(0.024, y, -0.077), 0.002, 0.002, Skin::new(hex(0xc8c4b8)).gloss(0.8));
    }
    let head = [(-0.024, 0.85), (0.024, 0.85), (0.042, 0.98), (0.03, 1.0), (-0.03, 1.0), (-0.042, 0.98)];
    body.solid(&head, -0.07, -0.045, dark.tone(1.5), dark);
    for i in 0..3 {
        let y = 0.885 + 0.034 * i as f32;
        for side in [1.0, -1.0] {
            body.rod(
                v3(side * 0.03, y, -0.06),
                v3(side * 0.062, y, -0.06),
                0.007,
                0.01,
                Skin::new(hex(0xd8d2c2)).gloss(0.9),
            );
        }
    }
    for i in 0..6 {
        let x = (i as f32 - 2.5) * 0.0075;
        body.rod(v3(x * 1.5, 0.128, -0.078), v3(x, 0.87, -0.08), 0.0014, 0.0014, Skin::new(hex(0xe6e0d0)).gloss(0.8));
    }
    to_viewer(body, since);
}
