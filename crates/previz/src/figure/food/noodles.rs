//! A bowl of noodles in its broth: clear with an egg, or under red oil with
//! slices of beef. One unit is the height of the bowl.

use super::bakery::{around, wisps};
use super::orchard::leaf;
use crate::figure::body::Body;
use crate::figure::pose::Pose;
use crate::figure::shape::Skin;
use crate::maths::{GOLDEN, Vec3, hex, mix, sin_turns, v3};
use crate::script::Guise;

/// How high the broth stands, and how far it reaches from the middle.
const LEVEL: f32 = 0.9;
const WIDE: f32 = 0.96;
/// Strands of a fold of noodles.
const STRANDS: i32 = 17;

/// The bowl and all that is in it.
pub(crate) fn bowl(body: &mut Body, pose: &Pose) {
    let spicy = pose.guise == Some(Guise::Spicy);
    let clay = Skin::new(pose.colour(if spicy { 0x1d1f24 } else { 0x2f4a63 })).gloss(0.7);
    body.lathe(Vec3::ZERO, &[(0.0, 0.4), (0.06, 0.38)], clay.tone(0.85));
    let side = [(0.06, 0.42), (0.14, 0.6), (0.3, 0.8), (0.55, 0.95), (0.88, 1.04), (0.94, 1.05), (0.95, 1.03)];
    body.lathe(Vec3::ZERO, &side, clay);
    body.drum(v3(0.0, 0.8, 0.0), v3(0.0, 0.949, 0.0), 1.02, 1.02, clay.tone(0.75));
    let broth = Skin::new(hex(if spicy { 0x7a1504 } else { 0xa8682c })).gloss(0.6);
    body.drum(v3(0.0, 0.8, 0.0), v3(0.0, LEVEL + 0.051, 0.0), WIDE, WIDE, broth);
    let since = body.since();
    oil(body, pose, spicy);
    // Combed over the left half, a second fold across the first.
    fold(body, pose, (v3(-0.3, 0.0, -0.12), 0.12), 0.56);
    fold(body, pose, (v3(-0.18, 0.05, 0.3), 0.44), 0.42);
    if spicy {
        beef(body, pose);
    } else {
        egg(body);
    }
    greens(body);
    scallions(body, pose, spicy);
    body.shift(since, v3(0.0, 0.05, 0.0));
    for z in [-0.62, -0.74] {
        body.rod(v3(0.95, 0.985, z), v3(-1.25, 1.07, z - 0.04), 0.022, 0.032, Skin::new(hex(0x6a3a22)).gloss(0.4));
    }
    wisps(body, pose, (1.0, 1.1), 0.7);
}

/// Eyes of oil that swim on the broth, and flakes of chilli among them.
fn oil(body: &mut Body, pose: &Pose, spicy: bool) {
    let shades = if spicy { [0xb42808, 0xcf4410, 0x9a1c04] } else { [0xd89a48, 0xc88438, 0xe2ac5c] };
    for i in 0..46 {
        let out = 0.9 * ((i as f32 + 0.5) / 46.0).sqrt();
        let drift = 0.01 * sin_turns(pose.seconds * 0.08 + pose.unit(i));
        let at = around(i as f32 * GOLDEN + drift, out, LEVEL + 0.0015 * (i % 3) as f32);
        let size = 0.03 + 0.075 * pose.unit(60 + i) * pose.unit(120 + i);
        body.drum(at, at + v3(0.0, 0.004, 0.0), size, size, Skin::new(hex(shades[(i % 3) as usize])).gloss(0.9));
    }
    for i in 0..if spicy { 60 } else { 0 } {
        let at = around(pose.unit(200 + i), 0.93 * pose.unit(270 + i).sqrt(), LEVEL + 0.01);
        body.ball(at, v3(0.022, 0.007, 0.014), Skin::new(hex(if i % 3 == 0 { 0x5a0c04 } else { 0xa3160a })).gloss(0.6));
    }
}

/// A fold of noodles that lies in the broth about a place, turned, so wide.
fn fold(body: &mut Body, pose: &Pose, (at, turns): (Vec3, f32), half: f32) {
    let since = body.since();
    for i in 0..STRANDS {
        let across = (i as f32 / (STRANDS - 1) as f32) * 2.0 - 1.0;
        let long = half * 1.25 * (1.0 - 0.55 * across * across).sqrt();
        let bow = 0.05 * (pose.unit(300 + i) - 0.5);
        let on = |t: f32| {
            let dome = (1.0 - t * t) * (1.0 - across * across);
            let wave = 0.03 * sin_turns(t * 0.7 + pose.unit(330 + i));
            v3(long * t, LEVEL - 0.02 + 0.1 * dome + 0.012 * (i % 2) as f32, half * 0.78 * across + bow * t + wave)
        };
        let line: Vec<(Vec3, f32)> = (0..=6).map(|k| (on(k as f32 / 3.0 - 1.0), 0.027)).collect();
        body.tube(&line, 1.0, Skin::new(hex(0xeac777) * (0.9 + 0.2 * pose.unit(360 + i))).gloss(0.45));
    }
    body.turn(since, Vec3::ZERO, 1, turns);
    body.shift(since, at);
}

/// Slices of braised beef, one leaning on the other.
fn beef(body: &mut Body, pose: &Pose) {
    for i in 0..6 {
        let since = body.since();
        let meat = Skin::new(hex(0x6e3a20) * (0.85 + 0.3 * pose.unit(400 + i))).gloss(0.55);
        body.ball(Vec3::ZERO, v3(0.25, 0.045, 0.17), meat);
        // Sinews run through it.
        for k in 0..3 {
            let z = -0.07 + 0.07 * k as f32;
            let vein = |x: f32| v3(x, 0.042 - 0.5 * x * x, z + 0.05 * sin_turns(x * 1.6 + pose.unit(420 + i)));
            let line = [(vein(-0.16), 0.004), (vein(-0.05), 0.01), (vein(0.06), 0.007), (vein(0.17), 0.004)];
            body.tube(&line, 1.0, Skin::new(hex(0xb98a62)).gloss(0.5));
        }
        body.turn(since, Vec3::ZERO, 2, 0.05);
        body.turn(since, Vec3::ZERO, 1, 0.06 + 0.02 * i as f32);
        let along = i as f32 / 5.0;
        body.shift(since, v3(mix(0.12, 0.62, along), LEVEL + 0.09 + 0.02 * (1.0 - along), mix(-0.34, 0.3, along)));
    }
}

/// An egg, boiled soft and halved.
fn egg(body: &mut Body) {
    for (x, z) in [(0.4, 0.26), (0.56, -0.1)] {
        body.ball(v3(x, LEVEL + 0.03, z), v3(0.22, 0.1, 0.18), Skin::new(hex(0xf6f2e8)).gloss(0.4));
        body.ball(v3(x + 0.01, LEVEL + 0.085, z), v3(0.12, 0.055, 0.105), Skin::new(hex(0xf08a1c)).gloss(0.7));
    }
    // Two leaves of nori stand at the rim.
    for i in 0..2 {
        let x = 0.3 - 0.24 * i as f32;
        let sheet = [
            v3(x - 0.13, LEVEL - 0.05, -0.62),
            v3(x + 0.13, LEVEL - 0.05, -0.6),
            v3(x + 0.15, LEVEL + 0.3, -0.78),
            v3(x - 0.11, LEVEL + 0.32, -0.8),
        ];
        body.plate(&sheet, Skin::new(hex(0x14201a)).gloss(0.35));
    }
}

/// Stems of bok choy at the far side.
fn greens(body: &mut Body) {
    for (turns, x) in [(0.16, 0.02), (0.2, 0.2), (0.13, -0.14)] {
        let (foot, neck) = (v3(x + 0.1, LEVEL + 0.05, 0.42), v3(x + 0.06, LEVEL + 0.09, 0.6));
        let stalk = Skin::new(hex(0xd2e0a0)).gloss(0.5);
        body.tube(&[(foot, 0.055), (foot.lerp(neck, 0.6), 0.05), (neck, 0.03)], 1.0, stalk);
        for side in [-0.08_f32, 0.06] {
            let tip = neck + around(turns + side, 0.3, 0.03);
            leaf(body, (neck, tip), around(turns + side + 0.25, 0.13, 0.02), Skin::new(hex(0x2f6a1e)).gloss(0.5));
        }
    }
}

/// Rings of spring onion over all.
fn scallions(body: &mut Body, pose: &Pose, spicy: bool) {
    for i in 0..34 {
        let at = around(i as f32 * GOLDEN, 0.7 * pose.unit(500 + i).sqrt(), LEVEL + 0.1) - v3(0.05, 0.0, 0.0);
        let green = Skin::new(hex([0x6ab23c, 0x8fca54, 0x4a8f28][(i % 3) as usize])).gloss(0.4);
        let (wide, since) = (if spicy { 0.034 } else { 0.028 }, body.since());
        body.drum(v3(0.0, -0.012, 0.0), v3(0.0, 0.014, 0.0), wide, wide, green);
        body.drum(v3(0.0, 0.0, 0.0), v3(0.0, 0.0145, 0.0), wide * 0.5, wide * 0.5, green.tone(0.55));
        body.turn(since, Vec3::ZERO, 2, 0.2 * (pose.unit(540 + i) - 0.5));
        body.shift(since, at);
    }
}
