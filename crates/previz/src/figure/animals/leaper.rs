//! What gets about in leaps: kangaroos and frogs. One unit is the height.
//!
//! Knows nothing of the ground that it leaps over.

use crate::figure::body::{Body, joint};
use crate::figure::pose::Pose;
use crate::figure::shape::{Mark, Skin};
use crate::maths::{Vec3, fract, hex, mix, sin_turns, smoothstep, v3};
use crate::script::Action;

/// How far a leap has come: height, below 0 as the legs bend under it, where the feet
/// are to the hips, and how far it is in flight.
fn leap(pose: &Pose, usual: f32, high: f32) -> (f32, Vec3, f32) {
    if !matches!(pose.action, Action::Jump | Action::Run | Action::Walk | Action::Play | Action::Cross) {
        return (0.0, Vec3::ZERO, 0.0);
    }
    const DUTY: f32 = 0.34;
    let reach = pose.tread(usual, DUTY);
    let t = fract(pose.stride);
    if t < DUTY {
        let s = t / DUTY;
        return (-0.05 * sin_turns(s * 0.5), v3(reach * (0.5 - s), 0.0, 0.0), 0.0);
    }
    let s = (t - DUTY) / (1.0 - DUTY);
    let up = high * 4.0 * s * (1.0 - s);
    (up, v3(reach * (smoothstep(0.15, 1.0, s) - 0.5), 0.0, 0.0), sin_turns(s * 0.5))
}

/// A kangaroo, upright on long feet, its tail behind it.
pub(crate) fn kangaroo(body: &mut Body, pose: &Pose) {
    let coat = pose.colour(0xa9764a);
    let skin = Skin::new(coat).mark(Mark::Fur, coat.lerp(hex(0xe6d2b0), 0.6));
    let plain = Skin::new(coat);
    let (up, step, flight) = leap(pose, 1.4, 0.3);
    let lean = if flight > 0.0 || step.x != 0.0 { 0.075 } else { 0.0 };
    let since = body.since();
    body.tube(
        &[
            (v3(-0.14, 0.4, 0.0), 0.13),
            (v3(-0.05, 0.43, 0.0), 0.17),
            (v3(0.04, 0.54, 0.0), 0.145),
            (v3(0.09, 0.68, 0.0), 0.105),
            (v3(0.13, 0.8, 0.0), 0.055),
            (v3(0.17, 0.88, 0.0), 0.05),
        ],
        0.82,
        skin,
    );
    face(body, plain);
    for side in [1.0, -1.0] {
        let shoulder = v3(0.12, 0.68, side * 0.085);
        let elbow = shoulder + v3(0.0, -0.12, side * 0.03);
        let paw = elbow + v3(0.1, -0.03 * flight, -side * 0.02);
        body.tube(&[(shoulder, 0.04), (elbow, 0.028), (paw, 0.022)], 1.0, plain);
        body.orb(paw + v3(0.015, -0.005, 0.0), 0.026, plain.tone(0.55));
    }
    body.turn(since, v3(-0.05, 0.42, 0.0), 2, -lean);
    // The trunk goes down on its legs; the feet stay where they are.
    let sunk = v3(0.0, up.min(0.0), 0.0);
    body.shift(since, sunk);
    for side in [1.0, -1.0] {
        let hip = v3(-0.06, 0.42, side * 0.1) + sunk;
        let heel = v3(-0.1 + step.x, 0.05 + 0.1 * flight, side * 0.1);
        let knee = joint(hip, heel, 0.25, 0.27, 1.0);
        body.tube(&[(hip, 0.13), (hip.lerp(knee, 0.6), 0.1), (knee, 0.055)], 0.8, skin);
        body.rod(knee, heel, 0.05, 0.032, plain);
        let toe = heel + v3(0.25, -0.025 - 0.16 * flight, 0.0);
        body.tube(&[(heel, 0.032), (heel.lerp(toe, 0.6), 0.03), (toe, 0.02)], 1.2, plain.tone(0.75));
    }
    // At rest it leans on its tail; who leaps does not drag it.
    let swing = if lean > 0.0 { 0.12 * flight + 0.02 } else { -0.05 };
    let tail = [
        (v3(-0.15, 0.38, 0.0), 0.1),
        (v3(-0.35, 0.22 + swing, 0.0), 0.065),
        (v3(-0.58, 0.08 + swing * 1.6, 0.0), 0.045),
        (v3(-0.82, 0.06 + swing * 2.2, 0.0), 0.022),
    ];
    body.tube(&tail.map(|(at, r)| (v3(at.x, at.y.max(r), at.z), r)), 1.0, plain.tone(0.94));
    body.shift(since, v3(0.0, up.max(0.0), 0.0));
}

/// A kangaroo's head, with its long ears.
fn face(body: &mut Body, plain: Skin) {
    let head = v3(0.19, 0.91, 0.0);
    body.tube(
        &[(head - v3(0.03, 0.0, 0.0), 0.055), (head + v3(0.02, 0.0, 0.0), 0.06), (head + v3(0.13, -0.04, 0.0), 0.032)],
        0.9,
        plain,
    );
    body.orb(head + v3(0.16, -0.035, 0.0), 0.02, Skin::new(hex(0x1d1512)).gloss(0.4));
    for side in [1.0, -1.0] {
        let ear = head + v3(-0.02, 0.03, side * 0.035);
        let tip = ear + v3(-0.03, 0.14, side * 0.045);
        body.ribbon(
            &[(ear, 0.02), (ear.lerp(tip, 0.55), 0.034), (tip, 0.006)],
            (v3(1.0, 0.0, 0.0), 0.45),
            plain.tone(0.8),
        );
        body.orb(head + v3(0.045, 0.02, side * 0.045), 0.013, Skin::new(hex(0x120e0c)).gloss(0.6));
    }
}

/// A frog that sits, its throat going, or leaps.
pub(crate) fn frog(body: &mut Body, pose: &Pose) {
    let coat = pose.colour(0x5f9a34);
    let skin = Skin::new(coat).gloss(0.45).mark(Mark::Under, coat.lerp(hex(0xe6e2b8), 0.75));
    let (up, step, flight) = leap(pose, 3.0, 1.1);
    let since = body.since();
    body.tube(
        &[
            (v3(-0.75, 0.3, 0.0), 0.2),
            (v3(-0.4, 0.42, 0.0), 0.36),
            (v3(0.05, 0.55, 0.0), 0.42),
            (v3(0.45, 0.66, 0.0), 0.34),
            (v3(0.78, 0.64, 0.0), 0.2),
        ],
        1.15,
        skin,
    );
    let throat = 0.2 + 0.03 * sin_turns(pose.seconds * 1.6);
    body.ball(v3(0.5, 0.42, 0.0), v3(0.3, throat, 0.32), Skin::new(coat.lerp(hex(0xe6e2b8), 0.75)));
    body.slab(v3(0.62, 0.56, 0.0), v3(0.9, 0.58, 0.0), 0.03, 0.02, 7.0, Skin::new(coat * 0.35));
    for side in [1.0, -1.0] {
        let eye = v3(0.52, 0.9, side * 0.24);
        body.orb(eye, 0.16, skin.tone(0.95));
        body.ball(eye + v3(0.06, 0.02, side * 0.05), v3(0.11, 0.11, 0.1), Skin::new(hex(0xd9b83a)).gloss(0.8));
        body.ball(eye + v3(0.09, 0.02, side * 0.1), v3(0.09, 0.045, 0.05), Skin::new(hex(0x0c0b0a)).gloss(0.8));
        body.orb(v3(0.93, 0.66, side * 0.06), 0.02, Skin::new(coat * 0.3));
        let shoulder = v3(0.25, 0.42, side * 0.34);
        let hand = v3(0.5, 0.05, side * 0.5);
        body.tube(&[(shoulder, 0.13), (v3(0.22, 0.22, side * 0.55), 0.085), (hand, 0.06)], 1.0, skin);
        let hip = v3(-0.55, 0.32, side * 0.3);
        // Folded to a Z at rest, stretched out behind in flight.
        let knee = v3(mix(-0.02, -0.85, flight), mix(0.42, 0.2, flight), side * mix(0.62, 0.4, flight));
        let heel = v3(mix(-0.72, -1.35, flight) + step.x * 0.2, 0.1, side * mix(0.58, 0.34, flight));
        let toe = v3(mix(-0.1, -1.8, flight) + step.x * 0.2, 0.05, side * mix(0.8, 0.36, flight));
        body.tube(&[(hip, 0.22), (hip.lerp(knee, 0.5), 0.2), (knee, 0.12)], 0.9, skin);
        body.tube(&[(knee, 0.12), (knee.lerp(heel, 0.5), 0.12), (heel, 0.07)], 0.9, skin);
        body.rod(heel, toe, 0.07, 0.045, skin);
        for (from, toes) in [(hand, 0.18), (toe, 0.24)] {
            for spread in [-0.1, 0.0, 0.1] {
                let end = from + v3(toes, -0.02, spread);
                body.rod(from, end, 0.035, 0.028, skin.tone(0.9));
                body.orb(end, 0.035, skin.tone(0.9));
            }
        }
    }
    body.shift(since, v3(0.0, up.max(0.0), 0.0));
}
