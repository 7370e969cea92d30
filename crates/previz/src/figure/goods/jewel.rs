//! Jewellery on show: a necklace on its bust, a cut stone. One unit is the
//! height of the thing.

use super::trim::GOLD;
use crate::figure::body::Body;
use crate::figure::food::bakery::around;
use crate::figure::pose::Pose;
use crate::figure::shape::Skin;
use crate::maths::{Vec3, clamp01, fract, hex, mix, sin_turns, v3};

/// A facet's light, which changes as the stone turns and as time goes by; here
/// and there it is parted into colours.
fn facet(pose: &Pose, tint: Vec3, i: usize) -> Skin {
    let turn = fract(i as f32 * 0.618_034 + pose.seconds * 0.05 + pose.stride);
    let flash = 0.5 + 0.5 * sin_turns(turn);
    let fire = [hex(0xffffff), hex(0x9ac8ff), hex(0xffffff), hex(0xffd8a0), hex(0xe8b0ff)][i % 5];
    let light = flash * flash * flash;
    let colour = v3(tint.x * fire.x, tint.y * fire.y, tint.z * fire.z) * (0.05 + 0.95 * light);
    Skin::new(colour).gloss(1.0).glow(0.08 + 0.9 * light)
}

/// A stone in the cut of a brilliant, about an upright axis through a place.
fn brilliant(body: &mut Body, pose: &Pose, (at, size, tint): (Vec3, f32, Vec3), sides: usize) {
    let ring =
        |i: usize, out: f32, y: f32, shift: f32| at + around((i as f32 + shift) / sides as f32, out * size, y * size);
    for i in 0..sides {
        let (girdle, next) = (ring(i, 0.5, 0.56, 0.0), ring(i + 1, 0.5, 0.56, 0.0));
        let middle = ring(i, 0.27, 0.26, 0.5);
        body.plate(&[girdle, next, middle], facet(pose, tint, i * 3));
        body.plate(&[middle, next, at + v3(0.0, 0.02 * size, 0.0)], facet(pose, tint, i * 3 + 1).tone(0.8));
        let before = ring(i + sides - 1, 0.27, 0.26, 0.5);
        body.plate(&[before, girdle, middle, at + v3(0.0, 0.02 * size, 0.0)], facet(pose, tint, i * 5 + 2).tone(0.9));
        let (table, beside) = (ring(i, 0.3, 0.76, 0.5), ring(i + 1, 0.3, 0.76, 0.5));
        body.plate(&[girdle, next, table], facet(pose, tint, i * 7));
        body.plate(&[table, next, beside], facet(pose, tint, i * 2 + 5).tone(1.1));
    }
    let table: Vec<Vec3> = (0..sides).map(|i| ring(i, 0.3, 0.761, 0.5)).collect();
    body.plate(&table, Skin::new(tint * 1.05).gloss(1.0).glow(0.3));
}

/// A large cut stone that leans on its side a little.
pub(crate) fn diamond(body: &mut Body, pose: &Pose) {
    let since = body.since();
    brilliant(body, pose, (Vec3::ZERO, 1.25, pose.colour(0xdcecf8)), 8);
    body.turn(since, v3(0.0, 0.3, 0.0), 2, 0.045);
    for i in 0..3 {
        let glint = 0.5 + 0.5 * sin_turns(pose.seconds * 0.5 + i as f32 * 0.33);
        let at = around(0.1 + 0.3 * i as f32, 0.36, 0.86 - 0.1 * i as f32);
        body.glow(at, 0.16, Vec3::splat(0.5 * glint * glint * glint));
    }
}

/// A pair of earrings that hang from a bar: a stone, and a pearl below it.
pub(crate) fn earrings(body: &mut Body, pose: &Pose) {
    let gold = Skin::metal(hex(GOLD));
    let velvet = Skin::new(hex(0xd8cdc0));
    body.lathe(Vec3::ZERO, &[(0.0, 0.24), (0.03, 0.25), (0.05, 0.22)], velvet);
    body.rod(v3(0.0, 0.04, 0.0), v3(0.0, 0.94, 0.0), 0.02, 0.017, gold);
    body.rod(v3(0.0, 0.95, -0.36), v3(0.0, 0.95, 0.36), 0.02, 0.02, gold);
    for side in [-0.27_f32, 0.27] {
        let hook: Vec<(Vec3, f32)> = (0..=8)
            .map(|i| {
                let t = i as f32 / 8.0;
                (v3(0.045 * sin_turns(t * 0.5 + 0.5), 0.97 - 0.16 * t, side), 0.008)
            })
            .collect();
        body.tube(&hook, 1.0, gold);
        let since = body.since();
        brilliant(body, pose, (Vec3::ZERO, 0.2, pose.colour(0xe4f0ff)), 8);
        let claw: Vec<(Vec3, f32)> = (0..=12).map(|i| (around(i as f32 / 12.0, 0.104, 0.112), 0.012)).collect();
        body.ribbon(&claw, (Vec3::UP, 1.0), gold);
        body.turn(since, Vec3::ZERO, 2, -0.22);
        body.shift(since, v3(-0.06, 0.7, side));
        body.rod(v3(0.0, 0.62, side), v3(0.0, 0.5, side), 0.009, 0.009, gold);
        body.lathe(v3(0.0, 0.43, side), &[(0.0, 0.05), (0.04, 0.045), (0.08, 0.015)], gold);
        body.ball(v3(0.0, 0.37, side), v3(0.085, 0.095, 0.085), Skin::new(hex(0xf2ece4)).gloss(0.9).glow(0.1));
        let glint = 0.5 + 0.5 * sin_turns(pose.seconds * 0.6 + side);
        body.glow(v3(0.1, 0.74, side), 0.13, Vec3::splat(0.4 * glint * glint));
    }
}

/// A necklace on a bust of velvet: a chain and a pendant.
pub(crate) fn necklace(body: &mut Body, pose: &Pose) {
    let velvet = Skin::new(hex(0xd8cdc0));
    let gold = Skin::metal(hex(GOLD));
    let bust = [
        (0.0, 0.26),
        (0.03, 0.27),
        (0.05, 0.1),
        (0.14, 0.11),
        (0.24, 0.34),
        (0.45, 0.41),
        (0.6, 0.34),
        (0.7, 0.17),
        (0.97, 0.14),
        (1.0, 0.1),
    ];
    body.lathe(Vec3::ZERO, &bust, velvet);
    let out = |y: f32| {
        let pair = bust.windows(2).find(|pair| y <= pair[1].0).unwrap_or(&[(0.97, 0.14), (1.0, 0.1)]);
        mix(pair[0].1, pair[1].1, clamp01((y - pair[0].0) / (pair[1].0 - pair[0].0)))
    };
    // It hangs in a curve from the nape, lowest before the breast.
    let lie = |t: f32| {
        let y = 0.38 + 0.36 * t * t;
        around(0.36 * t, out(y) + 0.018, y)
    };
    for i in 0..=56 {
        let t = i as f32 / 28.0 - 1.0;
        let stone = i % 4 == 2 && t.abs() < 0.75;
        if stone {
            body.orb(lie(t), 0.026, Skin::new(pose.colour(0xf2f0ea)).gloss(1.0).glow(0.12));
        } else {
            body.orb(lie(t), 0.014, gold);
        }
    }
    let at = lie(0.0) + v3(0.012, -0.03, 0.0);
    body.rod(lie(0.0), at, 0.01, 0.01, gold);
    let since = body.since();
    brilliant(body, pose, (Vec3::ZERO, 0.15, pose.colour(0xd8ecff)), 8);
    let claw: Vec<(Vec3, f32)> = (0..=12).map(|i| (around(i as f32 / 12.0, 0.078, 0.084), 0.01)).collect();
    body.ribbon(&claw, (Vec3::UP, 1.0), gold);
    body.turn(since, Vec3::ZERO, 2, -0.21);
    body.shift(since, at - v3(0.02, 0.07, 0.0));
    let glint = 0.5 + 0.5 * sin_turns(pose.seconds * 0.6);
    body.glow(at + v3(0.06, -0.05, 0.03), 0.14, Vec3::splat(0.4 * glint * glint));
}
