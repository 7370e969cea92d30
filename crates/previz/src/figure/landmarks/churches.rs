//! Houses that people gather in, as they are seen from outside: a village church,
//! a cathedral, a hall with columns before it. One unit is their height; their
//! fronts look ahead along x.
//!
//! Their rooms are the scene's.

use super::masonry::{pane, shade};
use crate::figure::body::Body;
use crate::figure::pose::Pose;
use crate::figure::shape::Skin;
use crate::figure::wonder::niche;
use crate::maths::{Vec3, cos_turns, hex, mix, sin_turns, v3};

/// Across the front.
const ACROSS: Vec3 = v3(0.0, 0.0, 1.0);
/// Along a side.
const ALONG: Vec3 = v3(1.0, 0.0, 0.0);

/// Tiles, or the snow on them.
fn tiles(pose: &Pose, usual: u32) -> Skin {
    Skin::new(if pose.cold { hex(0xe9edf2) } else { hex(usual) })
}

/// Walls that lamps are turned to by night.
fn wall(pose: &Pose, usual: u32) -> Skin {
    Skin::new(pose.colour(usual)).glow(0.22 * pose.dark)
}

/// Coloured glass, which shines by night.
fn glass(pose: &Pose) -> Skin {
    if pose.dark > 0.2 {
        Skin::new(v3(1.0, 0.66, 0.3)).glow(1.3 * pose.dark)
    } else {
        Skin::new(hex(0x2b3a4c)).gloss(0.6)
    }
}

/// A house under a roof whose ridge runs ahead: from where to where, half as wide,
/// how high its eaves and its ridge are.
fn nave(body: &mut Body, (from, to): (f32, f32), half: f32, (eaves, ridge): (f32, f32), (stone, roof): (Skin, Skin)) {
    body.block((from, -0.3, -half), (to, eaves, half), stone);
    for x in [from, to] {
        let face = x + if x == to { 0.001 } else { -0.001 };
        body.plate(&[v3(face, eaves, -half), v3(face, eaves, half), v3(face, ridge, 0.0)], stone);
    }
    let over = half * 0.09;
    for side in [-1.0, 1.0] {
        let (low, out) = (eaves - (ridge - eaves) * 0.09, side * (half + over));
        body.plate(
            &[
                v3(from - over, low, out),
                v3(to + over, low, out),
                v3(to + over, ridge, 0.0),
                v3(from - over, ridge, 0.0),
            ],
            roof.tone(if side > 0.0 { 1.0 } else { 0.86 }),
        );
    }
    body.rod(v3(from - over, ridge, 0.0), v3(to + over, ridge, 0.0), half * 0.05, half * 0.05, roof.tone(0.7));
}

/// A row of pointed windows along both sides of a house.
fn lights(
    body: &mut Body,
    (from, to, count): (f32, f32, i32),
    half: f32,
    (foot, wide, high): (f32, f32, f32),
    skin: Skin,
) {
    for k in 0..count {
        let x = mix(from, to, (k as f32 + 0.5) / count as f32);
        for side in [-1.0, 1.0] {
            let at = v3(x, foot, side * (half + 0.003));
            niche(
                body,
                (at - Vec3::UP * (high * 0.06), ALONG),
                (wide * 1.35, high * 1.12),
                Skin::new(hex(0xd8d2c6)).tone(0.8),
            );
            niche(body, (at + v3(0.0, 0.0, side * 0.002), ALONG), (wide, high), skin);
        }
    }
}

/// A square spire over a tower of these halves about a place.
fn spire(body: &mut Body, at: Vec3, half: f32, (low, tip): (f32, f32), skin: Skin) {
    let corner = |k: usize| {
        let (x, z) = [(1.0, -1.0), (1.0, 1.0), (-1.0, 1.0), (-1.0, -1.0)][k % 4];
        at + v3(x * half, low, z * half)
    };
    for k in 0..4 {
        let tone = [1.0, 0.9, 0.8, 0.84][k];
        body.plate(&[corner(k), corner(k + 1), at + Vec3::UP * tip], skin.tone(tone));
    }
}

/// A cross on a tip.
fn cross(body: &mut Body, tip: Vec3, high: f32) {
    let gold = Skin::metal(hex(0xd8b04a)).glow(0.2);
    body.rod(tip, tip + Vec3::UP * high, high * 0.05, high * 0.05, gold);
    let arm = ACROSS * (high * 0.3);
    let at = tip + Vec3::UP * (high * 0.66);
    body.rod(at - arm, at + arm, high * 0.05, high * 0.05, gold);
}

/// A nave behind a tower with a pointed spire.
pub(super) fn church(body: &mut Body, pose: &Pose) {
    let stone = wall(pose, 0xe6dfd0);
    let roof = tiles(pose, 0x7a4634);
    let slate = tiles(pose, 0x47525e);
    nave(body, (-0.5, 0.18), 0.175, (0.26, 0.46), (stone, roof));
    nave(body, (-0.62, -0.48), 0.11, (0.2, 0.34), (stone.tone(0.97), roof));
    lights(body, (-0.46, 0.15, 4), 0.175, (0.07, 0.02, 0.14), glass(pose));
    let (middle, half) = (v3(0.28, 0.0, 0.0), 0.105);
    body.block((middle.x - half, -0.3, -half), (middle.x + half, 0.56, half), stone.tone(1.02));
    for y in [0.3, 0.545] {
        let out = half + 0.012;
        body.block((middle.x - out, y, -out), (middle.x + out, y + 0.018, out), stone.tone(0.88));
    }
    spire(body, middle, half + 0.02, (0.562, 0.93), slate);
    cross(body, middle + Vec3::UP * 0.925, 0.075);
    let front = middle.x + half + 0.003;
    niche(body, (v3(front, 0.0, 0.0), ACROSS), (0.052, 0.17), stone.tone(0.8));
    niche(body, (v3(front + 0.003, 0.0, 0.0), ACROSS), (0.041, 0.15), Skin::new(hex(0x5c3520)));
    clock(body, v3(front + 0.002, 0.265, 0.0), 0.034);
    for (x, z, along) in [(front, 0.0, ACROSS), (middle.x, half + 0.003, ALONG), (middle.x, -half - 0.003, ALONG)] {
        niche(body, (v3(x, 0.38, z), along), (0.034, 0.13), shade(pose));
    }
    body.block((front, -0.3, -0.09), (front + 0.05, 0.012, 0.09), stone.tone(0.8));
}

/// A white dial that looks ahead.
fn clock(body: &mut Body, at: Vec3, r: f32) {
    disc(body, at, r, Skin::new(hex(0xf4f1e8)));
    let hand = Skin::new(hex(0x24262a));
    body.rod(at + v3(0.003, 0.0, 0.0), at + v3(0.003, r * 0.7, 0.0), r * 0.06, r * 0.06, hand);
    body.rod(at + v3(0.003, 0.0, 0.0), at + v3(0.003, r * 0.2, r * 0.45), r * 0.07, r * 0.07, hand);
}

/// A round plate that looks ahead.
fn disc(body: &mut Body, at: Vec3, r: f32, skin: Skin) {
    let rim: Vec<Vec3> =
        (0..20).map(|k| k as f32 / 20.0).map(|t| at + v3(0.0, sin_turns(t) * r, cos_turns(t) * r)).collect();
    body.plate(&rim, skin);
}

/// Two towers before a high nave with buttresses, a rose of glass between them.
pub(super) fn cathedral(body: &mut Body, pose: &Pose) {
    let stone = wall(pose, 0xb9ae9b);
    let roof = tiles(pose, 0x55606a);
    nave(body, (-0.85, 0.3), 0.15, (0.44, 0.6), (stone, roof));
    nave(body, (-1.0, -0.8), 0.1, (0.38, 0.5), (stone.tone(0.95), roof));
    body.block((-0.85, -0.3, -0.26), (0.3, 0.2, 0.26), stone.tone(0.96));
    for side in [-1.0, 1.0] {
        let (low, high) = (v3(0.0, 0.2, side * 0.27), v3(0.0, 0.27, side * 0.15));
        let at = |x: f32, p: Vec3| v3(x, p.y, p.z);
        body.plate(&[at(-0.85, low), at(0.3, low), at(0.3, high), at(-0.85, high)], roof.tone(0.9));
    }
    lights(body, (-0.8, 0.14, 7), 0.15, (0.27, 0.022, 0.15), glass(pose));
    lights(body, (-0.8, 0.14, 7), 0.26, (0.04, 0.02, 0.11), glass(pose));
    buttresses(body, stone);
    transept(body, (stone, roof), glass(pose));
    for side in [-1.0, 1.0] {
        tower(body, pose, v3(0.36, 0.0, side * 0.23), stone);
    }
    front(body, pose, stone);
    let needle = v3(-0.3, 0.58, 0.0);
    body.rod(needle, needle + Vec3::UP * 0.34, 0.026, 0.002, roof.tone(0.8));
}

/// Arms to both sides of the nave.
fn transept(body: &mut Body, (stone, roof): (Skin, Skin), glass: Skin) {
    let since = body.since();
    nave(body, (-0.36, 0.36), 0.11, (0.44, 0.58), (stone.tone(0.98), roof));
    for side in [-1.0, 1.0] {
        niche(body, (v3(side * 0.364, 0.12, 0.0), ACROSS), (0.055, 0.3), glass);
    }
    body.turn(since, Vec3::ZERO, 1, 0.25);
    body.shift(since, v3(-0.3, 0.0, 0.0));
}

/// Piers along the aisles, from which arches reach up to the nave.
fn buttresses(body: &mut Body, stone: Skin) {
    for k in 0..8 {
        let x = mix(-0.82, 0.16, k as f32 / 7.0);
        for side in [-1.0_f32, 1.0] {
            let (near, far) = (side * 0.26, side * 0.3);
            body.block((x - 0.014, -0.3, near.min(far)), (x + 0.014, 0.27, near.max(far)), stone.tone(0.9));
            body.rod(v3(x, 0.27, side * 0.28), v3(x, 0.33, side * 0.28), 0.014, 0.002, stone);
            body.rod(v3(x, 0.25, side * 0.275), v3(x, 0.36, side * 0.155), 0.011, 0.011, stone.tone(0.92));
        }
    }
}

/// One of the two towers: three storeys with tall openings, a pointed roof between
/// four pinnacles.
fn tower(body: &mut Body, pose: &Pose, at: Vec3, stone: Skin) {
    let half = 0.1;
    body.block((at.x - half, -0.3, at.z - half), (at.x + half, 0.74, at.z + half), stone.tone(1.03));
    for y in [0.2, 0.44, 0.725] {
        let out = half + 0.01;
        body.block((at.x - out, y, at.z - out), (at.x + out, y + 0.016, at.z + out), stone.tone(0.86));
    }
    for (dx, dz) in [(1.0, 1.0), (1.0, -1.0), (-1.0, 1.0), (-1.0, -1.0)] {
        let corner = at + v3(dx * half, 0.0, dz * half);
        body.block(
            (corner.x - 0.018, -0.3, corner.z - 0.018),
            (corner.x + 0.018, 0.72, corner.z + 0.018),
            stone.tone(0.94),
        );
        body.rod(corner + Vec3::UP * 0.74, corner + Vec3::UP * 0.86, 0.018, 0.002, stone);
    }
    for (foot, high) in [(0.48, 0.21), (0.24, 0.17)] {
        for z in [-0.036, 0.036] {
            niche(body, (at + v3(half + 0.004, foot, z), ACROSS), (0.026, high), shade(pose));
        }
        for side in [-1.0, 1.0] {
            for x in [-0.036, 0.036] {
                niche(body, (at + v3(x, foot, side * (half + 0.004)), ALONG), (0.026, high), shade(pose));
            }
        }
    }
    spire(body, at, half * 0.86, (0.742, 0.985), tiles(pose, 0x5f6468));
    cross(body, at + Vec3::UP * 0.98, 0.045);
}

/// The wall between the towers: three portals, a gallery, the rose and a gable.
fn front(body: &mut Body, pose: &Pose, stone: Skin) {
    body.block((0.28, -0.3, -0.15), (0.43, 0.52, 0.15), stone);
    let face = 0.432;
    body.plate(&[v3(face, 0.52, -0.14), v3(face, 0.52, 0.14), v3(face, 0.66, 0.0)], stone.tone(0.98));
    for (z, half, high) in [(0.0, 0.062, 0.19), (0.23, 0.05, 0.15), (-0.23, 0.05, 0.15)] {
        let x = if z == 0.0 { face } else { 0.462 };
        for (share, skin) in [(1.0, stone.tone(0.8)), (0.82, stone.tone(0.64)), (0.62, Skin::new(hex(0x3c2418)))] {
            niche(
                body,
                (v3(x + 0.004 * (1.2 - share), 0.0, z), ACROSS),
                (half * share, high * (0.55 + 0.45 * share)),
                skin,
            );
        }
    }
    for k in 0..7 {
        let z = mix(-0.115, 0.115, k as f32 / 6.0);
        niche(body, (v3(face + 0.002, 0.225, z), ACROSS), (0.012, 0.055), shade(pose));
    }
    disc(body, v3(face + 0.002, 0.4, 0.0), 0.1, stone.tone(0.76));
    disc(body, v3(face + 0.004, 0.4, 0.0), 0.086, glass(pose));
    for k in 0..12 {
        let t = k as f32 / 12.0;
        let out = v3(0.0, sin_turns(t), cos_turns(t));
        let middle = v3(face + 0.007, 0.4, 0.0);
        body.rod(middle + out * 0.02, middle + out * 0.086, 0.0035, 0.0035, stone.tone(0.9));
    }
    body.block((0.4, -0.3, -0.36), (0.56, 0.012, 0.36), stone.tone(0.78));
}

/// A long house of stone with steps and columns under a gable before it.
pub(super) fn hall(body: &mut Body, pose: &Pose) {
    let stone = wall(pose, 0xd9d0bd);
    let roof = tiles(pose, 0x76806f);
    body.block((-0.75, -0.3, -1.3), (0.34, 0.12, 1.3), stone.tone(0.88));
    body.block((-0.7, 0.12, -1.22), (0.26, 0.72, 1.22), stone);
    body.block((-0.74, 0.72, -1.27), (0.3, 0.78, 1.27), stone.tone(0.9));
    body.block((-0.66, 0.78, -1.16), (0.2, 0.84, 1.16), roof);
    for (z, wide) in [(-1.02, 0.1), (-0.78, 0.1), (-0.54, 0.1), (0.54, 0.1), (0.78, 0.1), (1.02, 0.1)] {
        let (l, r) = (z - wide * 0.5, z + wide * 0.5);
        pane(body, 0.264, (l - 0.02, r + 0.02), (0.2, 0.58), stone.tone(0.82));
        pane(body, 0.267, (l, r), (0.23, 0.55), glass(pose));
        for side in [-1.0, 1.0] {
            niche(
                body,
                (v3(mix(-0.6, 0.16, (z + 1.02) / 2.04), 0.22, side * 1.224), ALONG),
                (0.045, 0.34),
                glass(pose),
            );
        }
    }
    porch(body, pose, stone);
}

/// Steps, six columns and the gable over them.
fn porch(body: &mut Body, pose: &Pose, stone: Skin) {
    for step in 0..5 {
        let (out, top) = (0.86 - 0.05 * step as f32, 0.024 * (step + 1) as f32);
        body.block((0.2, -0.3, -0.52), (out, top, 0.52), stone.tone(0.8 + 0.03 * step as f32));
    }
    pane(body, 0.27, (-0.42, 0.42), (0.12, 0.7), stone.tone(0.7));
    for (z, half) in [(0.0, 0.075), (-0.24, 0.055), (0.24, 0.055)] {
        pane(body, 0.274, (z - half, z + half), (0.12, 0.48), Skin::new(hex(0x4a2e1e)));
    }
    for k in 0..6 {
        let z = mix(-0.43, 0.43, k as f32 / 5.0);
        body.rod(v3(0.56, 0.1, z), v3(0.56, 0.7, z), 0.04, 0.034, stone.tone(1.04));
        body.block((0.51, 0.12, z - 0.052), (0.61, 0.15, z + 0.052), stone.tone(0.94));
        body.block((0.51, 0.675, z - 0.05), (0.61, 0.705, z + 0.05), stone.tone(0.94));
    }
    body.block((0.2, 0.705, -0.5), (0.63, 0.78, 0.5), stone);
    body.block((0.2, 0.78, -0.53), (0.66, 0.8, 0.53), stone.tone(0.9));
    let gable =
        |x: f32, share: f32| [v3(x, 0.8, -0.53 * share), v3(x, 0.8, 0.53 * share), v3(x, 0.8 + 0.2 * share, 0.0)];
    body.plate(&gable(0.65, 1.0), stone.tone(0.95));
    body.plate(&gable(0.653, 0.8), stone.tone(0.78));
    let [left, right, top] = gable(0.66, 1.04);
    let back = v3(-0.5, 0.0, 0.0);
    let roof = tiles(pose, 0x76806f);
    body.plate(&[left, top, top + back, left + back], roof.tone(0.9));
    body.plate(&[right, top, top + back, right + back], roof);
    for (a, b) in [(left, top), (top, right)] {
        body.rod(a, b, 0.014, 0.014, stone.tone(0.98));
    }
}
