//! A gull on its feet: it walks along the shore, or stands on the post of a pier.
//! One unit is the span of its wings.
//!
//! How it flies is `bird`'s to say.

use crate::figure::body::{Body, joint};
use crate::figure::pose::Pose;
use crate::figure::shape::{Mark, Skin};
use crate::maths::{Vec3, fract, hex, sin_turns, smoothstep, v3};
use crate::script::Action;

/// How long the down on its body is.
const DOWN: f32 = 0.4;
/// Share of a step for which a foot stands.
const STANDS: f32 = 0.6;

pub(crate) fn afoot(body: &mut Body, pose: &Pose) {
    let walks = pose.action == Action::Walk;
    let white = pose.colour.unwrap_or_else(|| hex(0xdedcd6));
    let plume = Skin::new(white).mark(Mark::Under, white * 0.9).pile(DOWN);
    let since = body.since();
    body.tube(
        &[
            (v3(-0.36, 0.3, 0.0), 0.022),
            (v3(-0.24, 0.29, 0.0), 0.07),
            (v3(-0.08, 0.29, 0.0), 0.118),
            (v3(0.08, 0.3, 0.0), 0.128),
            (v3(0.19, 0.34, 0.0), 0.1),
            (v3(0.245, 0.42, 0.0), 0.066),
            (v3(0.27, 0.48, 0.0), 0.062),
        ],
        0.92,
        plume,
    );
    wings(body, pose);
    head(body, pose, Skin::new(white).pile(DOWN));
    // The trunk nods to the steps.
    let nod = if walks { sin_turns(pose.stride * 2.0) } else { 0.3 * sin_turns(pose.seconds * 0.17) };
    body.turn(since, v3(0.0, 0.2, 0.0), 2, 0.006 * nod);
    for (side, late) in [(1.0, 0.0), (-1.0, 0.5)] {
        leg(body, pose, side, if walks { step(pose, late) } else { (0.01 * side, 0.0) });
    }
}

/// How far ahead and how high a foot is in a stride.
fn step(pose: &Pose, late: f32) -> (f32, f32) {
    let reach = pose.tread(0.26, STANDS);
    let t = fract(pose.stride + late);
    if t < STANDS {
        return (reach * (0.5 - t / STANDS), 0.0);
    }
    let s = (t - STANDS) / (1.0 - STANDS);
    (reach * (smoothstep(0.0, 1.0, s) - 0.5), 0.07 * sin_turns(s * 0.5))
}

/// A leg down to its webbed foot.
fn leg(body: &mut Body, pose: &Pose, side: f32, (ahead, up): (f32, f32)) {
    let skin = Skin::new(hex(0xe0904a)).gloss(0.2);
    let (root, foot) = (v3(0.0, 0.22, side * 0.05), v3(0.02 + ahead, 0.012 + up, side * 0.055));
    let heel = joint(root, foot, 0.11, 0.125, -1.0);
    body.rod(root, heel, 0.03, 0.015, Skin::new(pose.colour.unwrap_or_else(|| hex(0xf2f1ed))));
    body.rod(heel, foot, 0.014, 0.012, skin);
    // Toes hang as it is lifted.
    let droop = up * 0.7;
    let toes = [-0.036, 0.0, 0.036].map(|z: f32| foot + v3(0.085 - z.abs() * 0.5, -0.008 - droop, z));
    body.plate(&[foot, toes[0], toes[1], toes[2]], skin.tone(0.85));
    for toe in toes {
        body.rod(foot, toe, 0.009, 0.006, skin);
    }
}

/// Folded wings of grey over the back, whose black tips cross above the tail.
fn wings(body: &mut Body, pose: &Pose) {
    let mantle = Skin::new(pose.colour.map_or_else(|| hex(0x8f98a2), |colour| colour * 0.75));
    let (black, white) = (Skin::new(hex(0x1c1d20)), Skin::new(hex(0xf2f2ee)));
    for side in [1.0, -1.0] {
        let at = |x: f32, y: f32, z: f32| v3(x, y, z * side);
        let folded = [
            (at(0.15, 0.35, 0.08), 0.05),
            (at(0.03, 0.335, 0.105), 0.088),
            (at(-0.14, 0.325, 0.085), 0.07),
            (at(-0.29, 0.315, 0.045), 0.038),
        ];
        body.tube(&folded, 0.42, mantle);
        body.ball(at(-0.02, 0.385, 0.03), v3(0.17, 0.045, 0.06), mantle);
        body.tube(
            &[(at(-0.27, 0.319, 0.05), 0.034), (at(-0.38, 0.322, 0.02), 0.022), (at(-0.5, 0.335, -0.012), 0.006)],
            0.5,
            black,
        );
        for (x, r) in [(-0.4, 0.011), (-0.46, 0.008)] {
            body.orb(at(x, 0.327, 0.022), r, white);
        }
        // A rim of white along the folded quills.
        body.tube(
            &[(at(-0.02, 0.26, 0.118), 0.012), (at(-0.16, 0.275, 0.1), 0.014), (at(-0.28, 0.295, 0.06), 0.01)],
            0.6,
            white,
        );
    }
    for i in 0..5 {
        let off = i as f32 / 4.0 - 0.5;
        let (root, tip) = (v3(-0.3, 0.3, off * 0.06), v3(-0.44, 0.295, off * 0.1));
        let wide = v3(0.0, 0.0, 0.02);
        body.plate(&[root - wide, tip - wide, tip + wide, root + wide], white.tone(0.92));
    }
}

/// The head, level over a bill with a hook and its red spot.
fn head(body: &mut Body, pose: &Pose, skin: Skin) {
    let since = body.since();
    let at = v3(0.285, 0.515, 0.0);
    body.ball(at, v3(0.084, 0.074, 0.072), skin);
    let bill = Skin::new(hex(0xe8b02a)).gloss(0.4);
    let root = at + v3(0.062, -0.012, 0.0);
    body.tube(
        &[(root, 0.027), (root + v3(0.07, -0.002, 0.0), 0.021), (root + v3(0.115, -0.016, 0.0), 0.007)],
        0.75,
        bill,
    );
    body.rod(root - v3(0.0, 0.012, 0.0), root + v3(0.085, -0.026, 0.0), 0.016, 0.009, bill.tone(0.85));
    body.ball(root + v3(0.078, -0.026, 0.0), v3(0.015, 0.01, 0.013), Skin::new(hex(0xc8301f)));
    for side in [1.0, -1.0] {
        let eye = at + v3(0.042, 0.018, side * 0.055);
        body.orb(eye, 0.0145, Skin::new(hex(0xe8d890)).gloss(0.5));
        body.orb(eye + v3(0.004, 0.001, side * 0.006), 0.0098, Skin::new(hex(0x0d0b0a)).gloss(0.7));
        if pose.near {
            body.orb(eye + v3(0.008, 0.006, side * 0.012), 0.003, Skin::new(Vec3::splat(0.9)).glow(0.3));
        }
    }
    // It looks about, never quite away.
    let glance = (sin_turns(pose.seconds * 0.13 + pose.unit(31)) * 3.0).clamp(-1.0, 1.0);
    body.turn(since, at - v3(0.02, 0.0, 0.0), 1, if pose.action == Action::Sleep { 0.4 } else { 0.05 * glance });
}
