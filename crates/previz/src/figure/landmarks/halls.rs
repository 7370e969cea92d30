//! Halls and gates under the roofs of the East: a round hall on terraces, a tower
//! of five roofs, a gate over a red wall, a gate of two pillars.
//!
//! Flat-roofed palaces are `palaces`'.

use super::masonry::{floodlit, hipped, pane, posts, shade, way};
use crate::figure::body::Body;
use crate::figure::pose::Pose;
use crate::figure::shape::Skin;
use crate::maths::{Vec3, hex, mix, v3};

/// Terraces of marble: how wide each is, and where it begins and ends.
const TERRACES: [(f32, f32, f32); 3] = [(0.8, -0.4, 0.06), (0.65, 0.06, 0.13), (0.51, 0.13, 0.2)];

/// A round hall of three blue roofs on three terraces of marble, as in Beijing.
pub(super) fn temple_of_heaven(body: &mut Body, pose: &Pose) {
    let marble = Skin::new(hex(0xe9e4d8)).glow(0.15 * pose.dark);
    let red = floodlit(pose, 0x9a2f22);
    let tiles = Skin::new(pose.colour.unwrap_or(hex(0x24498a))).gloss(0.5).glow(0.2 * pose.dark);
    let painted = Skin::new(hex(0x2f7a74)).glow(0.25 * pose.dark);
    for (r, low, high) in TERRACES {
        body.lathe(Vec3::ZERO, &[(low, r), (high, r)], marble.tone(0.9));
        body.lathe(Vec3::ZERO, &[(high - 0.012, r + 0.012), (high, r + 0.012)], marble);
        for k in 0..40 {
            let foot = way(k as f32 / 40.0) * r + Vec3::UP * high;
            body.rod(foot, foot + Vec3::UP * 0.03, 0.008, 0.008, marble);
        }
        body.hoop(v3(0.0, high + 0.02, 0.0), Vec3::UP, (r, r), (0.005, 0.016), marble);
    }
    stairs(body, marble);
    let storeys = [(0.2, 0.385, 0.3, 0.43), (0.49, 0.545, 0.235, 0.345), (0.63, 0.685, 0.175, 0.275)];
    for (index, (low, high, r, eaves)) in storeys.into_iter().enumerate() {
        body.lathe(Vec3::ZERO, &[(low, r * 0.93), (high, r * 0.93)], if index == 0 { shade(pose) } else { red });
        body.lathe(Vec3::ZERO, &[(high - 0.03, r * 1.04), (high, r * 1.1)], painted);
        for k in 0..20 {
            let out = way(k as f32 / 20.0) * r;
            body.rod(out + Vec3::UP * low, out + Vec3::UP * (high - 0.02), 0.013, 0.013, red.tone(1.1));
        }
        let to = if index == 2 { 0.93 } else { high + 0.115 };
        let rim = if index == 2 { 0.02 } else { storeys[(index + 1).min(2)].2 };
        let slope = |share: f32, rise: f32| (mix(high, to, rise), mix(eaves, rim, share));
        let profile = [slope(0.0, 0.0), slope(0.35, 0.16), slope(0.7, 0.48), slope(0.9, 0.78), slope(1.0, 1.0)];
        body.lathe(Vec3::ZERO, &[(high - 0.016, eaves * 0.97), (high, eaves)], Skin::new(hex(0xc8a040)));
        body.lathe(Vec3::ZERO, &profile, tiles);
    }
    let gold = Skin::metal(hex(0xe0b040));
    body.lathe(v3(0.0, 0.92, 0.0), &[(0.0, 0.03), (0.03, 0.034), (0.055, 0.018), (0.085, 0.002)], gold);
}

/// Flights of steps up to the terraces, in front.
fn stairs(body: &mut Body, marble: Skin) {
    for (z, wide, tone) in [(0.0, 0.045, 1.0), (0.095, 0.045, 0.8), (-0.095, 0.045, 0.8)] {
        let side = [(0.45, -0.1), (0.98, -0.06), (0.98, 0.0), (0.52, 0.205), (0.45, 0.205)];
        body.solid(&side, z - wide, z + wide, marble.tone(0.85), marble.tone(tone));
    }
    for z in [-0.145, 0.145] {
        body.rod(v3(0.98, 0.02, z), v3(0.52, 0.225, z), 0.012, 0.012, marble);
    }
}

/// A tower of five roofs with corners turned up, as in Wuhan.
pub(super) fn crane_tower(body: &mut Body, pose: &Pose) {
    let tiles = Skin::new(pose.colour(0xd99a2e)).gloss(0.4).glow(0.3 * pose.dark);
    let red = Skin::new(hex(0x9c3626)).glow(0.3 * pose.dark);
    let stone = Skin::new(hex(0xd8d2c4)).glow(0.1 * pose.dark);
    body.block((-0.46, -0.3, -0.46), (0.46, 0.05, 0.46), stone.tone(0.9));
    posts(body, Vec3::ZERO, (0.45, 0.45), (13, 0.007), (0.05, 0.085), stone);
    for storey in 0..5 {
        let low = 0.05 + storey as f32 * 0.163;
        let half = 0.3 - storey as f32 * 0.037;
        body.block((-half, low, -half), (half, low + 0.12, half), red.tone(0.8));
        for side in [1.0, -1.0] {
            for k in -2..=2 {
                let z = k as f32 * half * 0.4;
                let (l, r) = (z - half * 0.13, z + half * 0.13);
                pane(body, side * (half + 0.002), (l, r), (low + 0.02, low + 0.085), shade(pose));
                let turned = [(l, low + 0.02), (r, low + 0.02), (r, low + 0.085), (l, low + 0.085)];
                body.plate(&turned.map(|(x, y)| v3(x, y, side * (half + 0.002))), shade(pose));
            }
        }
        posts(body, Vec3::ZERO, (half + 0.03, half + 0.03), (6, 0.008), (low, low + 0.12), red);
        body.block((-half - 0.04, low - 0.008, -half - 0.04), (half + 0.04, low + 0.004, half + 0.04), stone);
        let (eaves, ridge) = (half + 0.115, if storey == 4 { 0.012 } else { half - 0.03 });
        let high = if storey == 4 { 0.955 } else { low + 0.185 };
        hipped(body, Vec3::ZERO, ((eaves, eaves), (ridge, ridge)), (low + 0.112, high), tiles);
        if storey < 4 {
            // Each side has its own small gable.
            for turn in [0.0, 0.25, 0.5, 0.75] {
                let out = way(turn);
                let foot = out * (eaves * 0.72) + Vec3::UP * (low + 0.15);
                body.rod(foot, foot + Vec3::UP * 0.035 - out * 0.04, 0.05, 0.004, tiles.tone(0.85));
            }
        }
    }
    body.lathe(v3(0.0, 0.95, 0.0), &[(0.0, 0.022), (0.025, 0.026), (0.06, 0.002)], Skin::metal(hex(0xe0b040)));
}

/// A hall of two golden roofs on a red wall with arched gates, as before the
/// palace in Beijing.
pub(super) fn gate_tower(body: &mut Body, pose: &Pose) {
    let wall = floodlit(pose, 0xa03528);
    let tiles = Skin::new(hex(0xd8a032)).gloss(0.4).glow(0.3 * pose.dark);
    let red = Skin::new(hex(0x8c2c22)).glow(0.35 * pose.dark);
    let marble = Skin::new(hex(0xe9e4d8)).glow(0.15 * pose.dark);
    super::masonry::battered(body, Vec3::ZERO, (0.34, 1.08), (-0.3, 0.4), (0.03, wall));
    body.block((-0.36, -0.3, -1.1), (0.36, 0.03, 1.1), marble.tone(0.95));
    for (z, half, high) in
        [(0.0, 0.085, 0.27), (0.27, 0.065, 0.22), (-0.27, 0.065, 0.22), (0.52, 0.055, 0.19), (-0.52, 0.055, 0.19)]
    {
        let foot = v3(0.347, 0.0, z);
        let along = v3(0.0, 0.0, 1.0);
        crate::figure::wonder::niche(body, (foot, along), (half * 1.15, high * 1.06), marble);
        crate::figure::wonder::niche(body, (foot + v3(0.006, 0.0, 0.0), along), (half, high), Skin::new(hex(0x241a16)));
    }
    body.block((-0.32, 0.385, -1.06), (0.32, 0.405, 1.06), tiles);
    posts(body, Vec3::ZERO, (0.3, 1.03), (25, 0.008), (0.4, 0.44), marble);
    let storeys = [(0.4, 0.56, (0.23, 0.8), 0.665), (0.655, 0.73, (0.17, 0.66), 0.94)];
    for (low, high, half, top) in storeys {
        body.block((-half.0 * 0.85, low, -half.1 * 0.95), (half.0 * 0.85, high, half.1 * 0.95), red.tone(0.7));
        posts(body, Vec3::ZERO, half, (11, 0.014), (low, high), red.tone(1.15));
        let painted = Skin::new(hex(0x2f6a7a)).glow(0.25 * pose.dark);
        body.block((-half.0 - 0.01, high - 0.03, -half.1 - 0.01), (half.0 + 0.01, high, half.1 + 0.01), painted);
        let ridge = if top > 0.9 { (0.012, half.1 * 0.72) } else { (half.0 * 0.8, half.1 * 0.86) };
        hipped(body, Vec3::ZERO, ((half.0 + 0.085, half.1 + 0.1), ridge), (high, top), tiles);
    }
    for z in [-0.55, -0.18, 0.18, 0.55] {
        body.orb(v3(0.25, 0.5, z), 0.028, Skin::new(hex(0xc8281f)).glow(0.2 + 1.2 * pose.dark));
    }
}

/// A gate of two pillars and two beams, painted vermilion.
pub(super) fn torii(body: &mut Body, pose: &Pose) {
    let paint = Skin::new(pose.colour(0xd0432a)).glow(0.2 * pose.dark);
    let black = Skin::new(hex(0x24211f));
    for side in [-1.0, 1.0] {
        let (foot, head) = (v3(0.0, -0.25, side * 0.45), v3(0.0, 0.86, side * 0.39));
        body.rod(foot, head, 0.062, 0.05, paint);
        body.rod(foot, v3(0.0, 0.06, side * 0.437), 0.07, 0.068, black);
    }
    body.block((-0.035, 0.62, -0.58), (0.035, 0.7, 0.58), paint);
    // The upper beam rises towards its ends.
    let spot = |k: i32, y: f32| {
        let z = k as f32 / 5.0;
        v3(0.0, y + 0.055 * z * z, z * 0.7)
    };
    for k in -5..5 {
        body.slab(spot(k, 0.87), spot(k + 1, 0.87), 0.045, 0.045, 1.2, paint);
        body.slab(spot(k, 0.93), spot(k + 1, 0.93), 0.042, 0.042, 1.7, black);
    }
    body.block((-0.025, 0.69, -0.06), (0.04, 0.85, 0.06), black);
    body.block((-0.02, 0.705, -0.045), (0.043, 0.835, 0.045), Skin::metal(hex(0xc8a040)));
    let rope = Skin::new(hex(0xd8c48a));
    for k in -4..4 {
        let hang = |k: i32| v3(0.06, 0.55 + 0.004 * (k * k) as f32, k as f32 * 0.098);
        body.rod(hang(k), hang(k + 1), 0.014, 0.014, rope);
    }
}
