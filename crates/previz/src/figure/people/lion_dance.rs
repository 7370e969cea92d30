//! The lion of a lion dance: two people under one costume of cloth and fur,
//! a great head held up before the first.
//!
//! Draws no real lion; that is `beast`'s.

use super::stance::wave;
use crate::figure::body::Body;
use crate::figure::food::bakery::around;
use crate::figure::pose::Pose;
use crate::figure::shape::{Mark, Skin};
use crate::maths::{Vec3, clamp01, fract, hex, mix, v3};
use crate::script::Action;

/// Where the first and the second dancer tread.
const DANCERS: [f32; 2] = [0.3, -0.36];

/// A lion that dances, one unit being the height of who dances in it.
pub(crate) fn lion(body: &mut Body, pose: &Pose) {
    let p = pose.stride;
    let bound = fract(p * 0.5);
    let leap = if pose.action == Action::Jump { 0.3 } else { 0.07 };
    let lift = leap * (bound * (1.0 - bound) * 4.0 - 0.35).max(0.0);
    let cloth = Skin::new(pose.one_of(&[0xc8281f, 0xe0a020], 31));
    let fur = Skin::new(hex(0xf6efe0));
    let since = body.since();
    for (dancer, x) in DANCERS.into_iter().enumerate() {
        for side in [-1.0, 1.0] {
            let beat = p + 0.5 * dancer as f32 + if side > 0.0 { 0.5 } else { 0.0 };
            leg(body, (x, side), beat, (cloth, fur));
        }
    }
    back(body, p, (cloth, fur));
    let nod = 0.035 * wave(p);
    let head = v3(0.56, 1.0 + nod, 0.03 * wave(p * 0.5));
    let neck = body.since();
    mask(body, pose, head, (cloth, fur));
    body.turn(neck, head, 1, 0.05 * wave(p * 0.5 + 0.1));
    body.turn(neck, head, 2, 0.03 * wave(p + 0.2));
    body.shift(since, v3(0.0, lift, 0.0));
    // It rears a little as it leaps.
    body.turn(since, v3(-0.36, lift, 0.0), 2, 0.35 * lift);
}

/// A leg in fringed trousers.
fn leg(body: &mut Body, (x, side): (f32, f32), beat: f32, (cloth, fur): (Skin, Skin)) {
    let step = wave(beat);
    let up = 0.12 * clamp01(wave(beat + 0.25));
    let hip = v3(x, 0.56, side * 0.07);
    let ankle = v3(x + 0.1 * step, 0.045 + up, side * 0.11);
    let knee = hip.lerp(ankle, 0.5) + v3(0.07 + 0.25 * up, 0.02, side * 0.03);
    body.tube(&[(hip, 0.085), (knee, 0.075), (ankle, 0.055)], 1.0, cloth);
    for t in [0.15, 0.5, 0.85] {
        let at = knee.lerp(ankle, t);
        body.drum(at + v3(0.0, 0.035, 0.0), at - v3(0.0, 0.035, 0.0), 0.066, 0.09 - 0.012 * t, fur);
        body.drum(at + v3(0.0, 0.05, 0.0), at + v3(0.0, 0.03, 0.0), 0.068, 0.074, Skin::new(hex(0xe8b52a)));
    }
    body.slab(ankle - v3(0.03, 0.02, 0.0), ankle + v3(0.085, -0.025, 0.0), 0.03, 0.024, 1.2, Skin::new(hex(0x2a1a14)));
}

/// The cloth over both, scaled, with fur along its spine and its hem, a tail.
fn back(body: &mut Body, p: f32, (cloth, fur): (Skin, Skin)) {
    let sway = |t: f32| v3(0.0, 0.018 * wave(p + t), 0.02 * wave(p * 0.5 + t));
    let scaled = cloth.mark(Mark::Bands(9.0), hex(0xe8b52a));
    let spine = [(0.4, 0.84, 0.15), (0.12, 0.82, 0.185), (-0.16, 0.76, 0.19), (-0.42, 0.72, 0.18), (-0.54, 0.66, 0.12)];
    let line = spine.map(|(x, y, r)| (v3(x, y, 0.0) + sway(x), r));
    body.tube(&line, 1.05, scaled);
    let low = spine.map(|(x, y, r)| (v3(x, y - 0.12, 0.0) + sway(x), r * 1.02));
    body.tube(&low, 1.12, cloth);
    for i in 0..12 {
        let t = i as f32 / 11.0;
        let x = mix(0.36, -0.54, t);
        let y = mix(0.98, 0.82, t);
        body.ball(v3(x, y, 0.0) + sway(x), v3(0.055, 0.05, 0.05), fur);
        for side in [-1.0, 1.0] {
            let hem = v3(x, 0.58 - 0.02 * t, side * 0.185) + sway(x);
            body.tube(
                &[(hem, 0.036), (hem - v3(0.01, 0.07, side * -0.015), 0.03), (hem - v3(0.0, 0.12, 0.0), 0.012)],
                1.0,
                fur,
            );
        }
    }
    let root = v3(-0.56, 0.74, 0.0) + sway(-0.5);
    let flick = 0.08 * wave(p + 0.3);
    body.tube(
        &[
            (root, 0.05),
            (root + v3(-0.12, 0.14, flick * 0.5), 0.04),
            (root + v3(-0.1, 0.3, flick), 0.07),
            (root + v3(-0.02, 0.4, flick), 0.02),
        ],
        1.0,
        fur,
    );
}

/// The great head: horn, brows, eyes that blink, a mouth that claps.
fn mask(body: &mut Body, pose: &Pose, at: Vec3, (cloth, fur): (Skin, Skin)) {
    let gold = Skin::new(hex(0xe8b52a)).gloss(0.4);
    let point = |x: f32, y: f32, z: f32| at + v3(x, y, z);
    body.ball(at, v3(0.2, 0.2, 0.225), cloth);
    // A mane all round behind, in two rows.
    for (radius, x, r, turned) in [(0.235, -0.06, 0.062, 0.0), (0.25, -0.14, 0.07, 0.5)] {
        for i in 0..14 {
            let ring = around((i as f32 + turned) / 14.0, radius, 0.0);
            body.ball(point(x, ring.x * 0.95, ring.z * 1.05), v3(r * 0.8, r, r), fur);
        }
    }
    muzzle(body, pose, at, (cloth, fur));
    body.orb(point(0.315, 0.0, 0.0), 0.042, Skin::new(hex(0x2f8f5a)).gloss(0.5));
    let blink = fract(pose.seconds * 0.35) < 0.06;
    for side in [-1.0, 1.0] {
        let eye = point(0.155, 0.1, side * 0.105);
        body.orb(eye, 0.062, gold);
        if !blink {
            body.orb(eye + v3(0.02, 0.004, side * 0.006), 0.052, Skin::new(hex(0xf8f6f0)).gloss(0.6));
            body.orb(eye + v3(0.058, 0.006, side * 0.012), 0.024, Skin::new(hex(0x101012)).gloss(0.8));
        }
        for i in 0..4 {
            let along = i as f32 / 3.0;
            body.orb(eye + v3(-0.02 * along, 0.075 + 0.012 * along, side * (0.09 * along - 0.04)), 0.034, fur);
        }
        let ear = point(-0.02, 0.13, side * 0.22);
        let flap = 0.03 * wave(pose.stride + 0.25);
        body.tube(
            &[
                (ear, 0.04),
                (ear + v3(-0.03, 0.05 + flap, side * 0.09), 0.045),
                (ear + v3(-0.07, flap, side * 0.15), 0.01),
            ],
            1.0,
            gold,
        );
        body.orb(point(0.23, -0.02, side * 0.15), 0.038, Skin::new(hex(0xd83a6a)));
    }
    body.drum(point(0.17, 0.165, 0.0), point(0.19, 0.17, 0.0), 0.035, 0.03, Skin::metal(hex(0xd8dde4)));
    body.tube(
        &[(point(0.05, 0.17, 0.0), 0.06), (point(0.06, 0.27, 0.0), 0.045), (point(0.0, 0.35, 0.0), 0.02)],
        1.0,
        Skin::new(hex(0x2f8f5a)).gloss(0.3),
    );
    for (i, side) in [(0, -1.0), (1, 1.0)] {
        let bob = 0.02 * wave(pose.stride * 2.0 + 0.3 * i as f32);
        let top = point(0.1, 0.33 + bob, side * 0.13);
        body.rod(point(0.05, 0.17, side * 0.1), top, 0.006, 0.005, gold);
        body.orb(top, 0.036, Skin::new(hex(0xd8283a)));
    }
}

/// A snout with a white lip, and the jaw under it with its beard.
fn muzzle(body: &mut Body, pose: &Pose, at: Vec3, (cloth, fur): (Skin, Skin)) {
    let gold = Skin::new(hex(0xe8b52a)).gloss(0.4);
    let point = |x: f32, y: f32, z: f32| at + v3(x, y, z);
    let open = 0.5 + 0.5 * wave(pose.stride);
    body.slab(point(0.1, -0.03, 0.0), point(0.24, -0.05, 0.0), 0.1, 0.075, 1.7, gold);
    body.slab(point(0.24, -0.085, 0.0), point(0.255, -0.09, 0.0), 0.035, 0.03, 4.2, fur);
    let jaw = point(0.1, -0.13 - 0.05 * open, 0.0);
    body.slab(point(0.06, -0.1, 0.0), jaw + v3(0.02, 0.03, 0.0), 0.075, 0.06, 1.9, Skin::new(hex(0x4a0f0c)));
    body.slab(jaw - v3(0.03, 0.0, 0.0), jaw + v3(0.12, -0.02 * open, 0.0), 0.055, 0.042, 2.4, cloth);
    body.slab(jaw + v3(0.1, 0.03, 0.0), jaw + v3(0.13, 0.03, 0.0), 0.02, 0.018, 5.0, Skin::new(hex(0xf2f0ea)));
    for k in -2..=2 {
        let root = jaw + v3(0.11, -0.04, 0.05 * k as f32);
        body.tube(
            &[(root, 0.026), (root + v3(0.03, -0.08, 0.0), 0.026), (root + v3(0.01, -0.17, 0.0), 0.006)],
            1.0,
            fur,
        );
    }
}
