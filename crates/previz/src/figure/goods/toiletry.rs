//! What is washed and brushed with, and what water is carried in: a bottle with a
//! pump, an electric toothbrush, a water bottle. One unit is the height.

use super::trim::name;
use crate::figure::body::Body;
use crate::figure::food::bakery::roll;
use crate::figure::pose::Pose;
use crate::figure::shape::Skin;
use crate::maths::{GOLDEN, Vec3, cos_turns, hex, sin_turns, v3};

/// A place on a round wall before the viewer, so far to each side.
fn round(wide: f32) -> impl Fn(f32, f32) -> Vec3 {
    move |u, v| {
        let t = 0.08 * u;
        v3(cos_turns(t) * wide, v, sin_turns(t) * wide)
    }
}

/// Shampoo in a bottle with a pump.
pub(crate) fn shampoo(body: &mut Body, pose: &Pose) {
    let shell = Skin::new(pose.colour(0x5fb0b8)).gloss(0.6);
    let white = Skin::new(hex(0xf4f3ef)).gloss(0.5);
    let side = [(0.0, 0.19), (0.02, 0.21), (0.48, 0.21), (0.56, 0.2), (0.62, 0.15), (0.655, 0.08), (0.67, 0.075)];
    body.lathe(Vec3::ZERO, &side, shell);
    body.lathe(Vec3::ZERO, &[(0.12, 0.212), (0.44, 0.212)], white);
    name(body, |u, v| round(0.2145)(u * 0.9, 0.3 + v * 0.075), 0.0055, shell.tone(0.5));
    for (y, half) in [(0.25, 0.8), (0.225, 0.55), (0.2, 0.7)] {
        let line = [-half, 0.0, half].map(|u| round(0.214)(u, y));
        line.windows(2).for_each(|pair| body.rod(pair[0], pair[1], 0.0026, 0.0026, shell.tone(0.7)));
    }
    body.lathe(Vec3::ZERO, &[(0.66, 0.092), (0.74, 0.092), (0.75, 0.06)], white);
    body.drum(v3(0.0, 0.74, 0.0), v3(0.0, 0.88, 0.0), 0.026, 0.026, white.tone(0.9));
    let since = body.since();
    let head = [(v3(0.0, 0.92, -0.05), 0.05), (v3(0.0, 0.93, 0.06), 0.045), (v3(0.0, 0.915, 0.2), 0.026)];
    body.tube(&head, 1.2, white);
    body.tube(&[head[2], (v3(0.0, 0.87, 0.215), 0.02)], 1.0, white);
    body.soften(since);
}

/// A bottle of clear water, cold enough for drops to stand on it.
pub(crate) fn water_bottle(body: &mut Body, pose: &Pose) {
    let clear = Skin::clear(hex(0xe2f1fa));
    let wall = [
        (0.0, 0.11),
        (0.015, 0.14),
        (0.3, 0.145),
        (0.33, 0.135),
        (0.36, 0.145),
        (0.66, 0.145),
        (0.74, 0.12),
        (0.82, 0.06),
        (0.86, 0.05),
    ];
    body.lathe(Vec3::ZERO, &wall, clear);
    let inner: Vec<(f32, f32)> = wall[1..7].iter().map(|(y, wide)| (y + 0.005, wide - 0.012)).collect();
    body.lathe(Vec3::ZERO, &inner, Skin::liquid(hex(0xc4e6f6)).glow(0.1));
    let blue = Skin::new(pose.colour(0x1f6fc0)).gloss(0.6);
    body.lathe(Vec3::ZERO, &[(0.4, 0.148), (0.6, 0.148)], blue);
    for y in [0.41, 0.585] {
        body.lathe(Vec3::ZERO, &[(y, 0.149), (y + 0.008, 0.149)], Skin::new(hex(0xf4f6f8)));
    }
    name(body, |u, v| round(0.151)(u * 0.95, 0.47 + v * 0.07), 0.005, Skin::new(hex(0xffffff)).glow(0.1));
    for y in [0.1, 0.17, 0.24] {
        roll(body, 0.1435, y, |_| 0.004, clear);
    }
    body.lathe(Vec3::ZERO, &[(0.86, 0.062), (0.99, 0.06), (1.0, 0.05)], blue.tone(0.85));
    for i in 0..54 {
        let (turns, y) = (i as f32 * GOLDEN, 0.04 + 0.66 * pose.unit(i));
        let size = 0.004 + 0.009 * pose.unit(80 + i) * pose.unit(160 + i);
        let at = v3(cos_turns(turns) * 0.149, y, sin_turns(turns) * 0.149);
        body.ball(at, v3(size, size * 1.3, size), Skin::clear(Vec3::splat(1.0)).glow(0.1));
    }
}

/// A sports drink in its waisted bottle under a wide cap with a spout, wet with
/// cold.
pub(crate) fn sports_bottle(body: &mut Body, pose: &Pose) {
    let drink = pose.colour(0x2a8fe0);
    let wall = [
        (0.0, 0.12),
        (0.02, 0.15),
        (0.24, 0.155),
        (0.34, 0.125),
        (0.44, 0.125),
        (0.54, 0.155),
        (0.68, 0.15),
        (0.76, 0.105),
        (0.79, 0.1),
    ];
    body.lathe(Vec3::ZERO, &wall, Skin::clear(drink.lerp(Vec3::splat(1.0), 0.6)));
    let inner: Vec<(f32, f32)> = wall[1..7].iter().map(|(y, wide)| (y + 0.004, wide - 0.01)).collect();
    body.lathe(Vec3::ZERO, &inner, Skin::liquid(drink).glow(0.22));
    let band = Skin::new(hex(0xf6f6f2)).gloss(0.5);
    body.lathe(Vec3::ZERO, &[(0.55, 0.158), (0.67, 0.154)], band);
    name(body, |u, v| round(0.16)(u * 0.95, 0.61 + v * 0.05), 0.005, Skin::new(drink * 0.5).glow(0.05));
    // A flash across the hips, and ribs where the hand holds it.
    body.lathe(Vec3::ZERO, &[(0.08, 0.155), (0.14, 0.157)], Skin::new(hex(0xf0902a)).gloss(0.5));
    for y in [0.35, 0.39, 0.43] {
        roll(body, 0.124, y, |_| 0.006, Skin::clear(drink.lerp(Vec3::splat(1.0), 0.5)));
    }
    let cap = Skin::new(hex(0xf0902a)).gloss(0.5);
    body.lathe(Vec3::ZERO, &[(0.78, 0.118), (0.87, 0.116), (0.88, 0.1)], cap);
    for i in 0..16 {
        let turns = i as f32 / 16.0;
        let rib = v3(cos_turns(turns) * 0.118, 0.79, sin_turns(turns) * 0.118);
        body.rod(rib, rib + v3(0.0, 0.075, 0.0), 0.006, 0.006, cap.tone(0.8));
    }
    body.lathe(Vec3::ZERO, &[(0.88, 0.062), (0.93, 0.05), (0.95, 0.05), (0.97, 0.058), (1.0, 0.04)], band);
    for i in 0..60 {
        let (turns, share) = (i as f32 * GOLDEN, pose.unit(i));
        let y = if i % 3 == 0 { 0.36 + 0.16 * share } else { 0.03 + 0.2 * share };
        let out = if i % 3 == 0 { 0.13 + 0.022 * (y - 0.44).max(0.0) * 10.0 } else { 0.156 };
        let size = 0.004 + 0.009 * pose.unit(80 + i) * pose.unit(160 + i);
        let at = v3(cos_turns(turns) * out, y, sin_turns(turns) * out);
        body.ball(at, v3(size, size * 1.3, size), Skin::clear(Vec3::splat(1.0)).glow(0.1));
    }
}

/// An electric toothbrush on its charger.
pub(crate) fn toothbrush(body: &mut Body, pose: &Pose) {
    let white = Skin::new(pose.colour(0xf2f2f0)).gloss(0.5);
    let accent = Skin::new(hex(0x3fa8c4)).gloss(0.5);
    body.lathe(Vec3::ZERO, &[(0.0, 0.12), (0.01, 0.13), (0.05, 0.12), (0.06, 0.09)], white.tone(0.95));
    let handle = [(0.055, 0.055), (0.09, 0.064), (0.3, 0.066), (0.5, 0.056), (0.6, 0.042), (0.63, 0.03)];
    body.lathe(Vec3::ZERO, &handle, white);
    body.lathe(Vec3::ZERO, &[(0.605, 0.0425), (0.615, 0.041)], accent);
    body.drum(v3(0.05, 0.42, 0.0), v3(0.066, 0.42, 0.0), 0.026, 0.024, accent);
    for i in 0..3 {
        let at = v3(0.066, 0.33 - 0.03 * i as f32, 0.0);
        body.orb(at, 0.006, Skin::new(hex(0x40c878)).glow(if i == 0 { 0.9 } else { 0.2 }));
    }
    body.tube(&[(v3(0.0, 0.62, 0.0), 0.027), (v3(0.0, 0.8, 0.0), 0.016), (v3(0.0, 0.93, 0.0), 0.018)], 1.0, white);
    body.drum(v3(0.0, 0.93, 0.0), v3(0.03, 0.93, 0.0), 0.056, 0.056, white);
    for i in 0..40 {
        let out = 0.046 * ((i as f32 + 0.5) / 40.0).sqrt();
        let (c, s) = (cos_turns(i as f32 * GOLDEN) * out, sin_turns(i as f32 * GOLDEN) * out);
        let shade = if i < 18 { accent } else { Skin::new(hex(0xfafaf8)) };
        body.rod(v3(0.03, 0.93 + c, s), v3(0.082, 0.93 + c, s), 0.0055, 0.005, shade);
    }
}
