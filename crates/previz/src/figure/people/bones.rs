//! Somebody of bare bones: long bones with their knuckles, ribs about a spine, a skull.
//!
//! Knows no skeleton but the points that it is given.

use super::clothes::Look;
use crate::figure::body::Body;
use crate::figure::pose::Pose;
use crate::figure::shape::Skin;
use crate::maths::{Vec3, hex, v3};

pub(super) fn bone(pose: &Pose) -> Skin {
    Skin::new(pose.colour(0xe6dfcb)).gloss(0.15)
}

/// What is hollow in a skull.
fn hollow() -> Skin {
    Skin::new(hex(0x0d0b0a))
}

/// A long bone, thick at both of its ends.
fn shaft(body: &mut Body, a: Vec3, b: Vec3, r: f32, skin: Skin) {
    body.rod(a, b, r, r * 0.85, skin);
    body.orb(a, r * 1.9, skin);
    body.orb(b, r * 1.8, skin);
}

pub(super) fn leg(body: &mut Body, look: &Look, [hip, knee, ankle]: [Vec3; 3]) {
    shaft(body, hip, knee, 0.014, look.bottom);
    for aside in [0.009, -0.009] {
        let off = v3(0.0, 0.0, aside);
        shaft(body, knee + off, ankle + off, 0.0075, look.bottom);
    }
    body.ball(knee + v3(0.022, 0.0, 0.0), v3(0.012, 0.018, 0.016), look.bottom);
}

/// A heel and five toes.
pub(super) fn foot(body: &mut Body, look: &Look, ankle: Vec3) {
    let heel = ankle + v3(-0.02, -0.02, 0.0);
    body.rod(ankle, heel, 0.013, 0.012, look.shoes);
    for i in 0..5 {
        let aside = (i as f32 - 2.0) * 0.011;
        body.rod(ankle + v3(0.005, -0.01, aside * 0.5), heel + v3(0.09, 0.0, aside), 0.0065, 0.005, look.shoes);
    }
}

/// An arm of three bones, and fingers.
pub(super) fn arm(body: &mut Body, look: &Look, [shoulder, elbow, wrist]: [Vec3; 3]) {
    shaft(body, shoulder, elbow, 0.011, look.top);
    let along = (wrist - elbow).unit();
    let across = along.cross(v3(0.3, 0.2, 1.0)).unit();
    for aside in [0.007, -0.007] {
        shaft(body, elbow + across * aside, wrist + across * aside, 0.0058, look.top);
    }
    for i in 0..5 {
        let out = across * ((i as f32 - 2.0) * 0.009);
        body.rod(wrist + out * 0.4, wrist + out + along * 0.07, 0.0055, 0.004, look.hands);
    }
}

/// A pelvis, a spine and eight ribs to each side, above the hips at the origin.
pub(super) fn trunk(body: &mut Body, look: &Look) {
    let skin = look.top;
    for side in [1.0, -1.0] {
        body.ball(v3(-0.005, 0.02, side * 0.042), v3(0.026, 0.036, 0.03), skin);
        body.rod(v3(0.02, -0.012, side * 0.012), v3(0.0, 0.0, side * 0.045), 0.011, 0.012, skin);
        body.rod(v3(0.01, 0.275, 0.0), v3(-0.01, 0.28, side * 0.1), 0.008, 0.008, skin);
        // A shoulder blade.
        body.ball(v3(-0.055, 0.225, side * 0.06), v3(0.008, 0.045, 0.028), skin.tone(0.9));
        for rib in 0..8 {
            let y = 0.115 + 0.021 * rib as f32;
            let wide = [0.068, 0.08, 0.087, 0.09, 0.088, 0.08, 0.066, 0.045][rib];
            let line = [
                (v3(-0.045, y + 0.02, side * 0.008), 0.0066),
                (v3(-0.04, y + 0.014, side * wide * 0.75), 0.0066),
                (v3(0.005, y, side * wide), 0.0066),
                (v3(0.045, y - 0.012, side * wide * 0.62), 0.006),
                (v3(0.06, y - 0.008, side * 0.012), 0.0055),
            ];
            body.tube(&line, 1.0, skin);
        }
    }
    for joint in 0..13 {
        body.ball(v3(-0.042, 0.01 + 0.025 * joint as f32, 0.0), v3(0.016, 0.009, 0.016), skin);
    }
    body.slab(v3(0.058, 0.12, 0.0), v3(0.05, 0.275, 0.0), 0.008, 0.01, 1.6, skin);
}

/// A skull about its middle, which looks ahead: a round crown, sockets, teeth.
pub(super) fn skull(body: &mut Body, look: &Look, at: Vec3) {
    let r = 0.064 * look.head;
    let p = |x: f32, y: f32, z: f32| at + v3(x, y, z) * r;
    let since = body.since();
    body.ball(p(-0.12, 0.32, 0.0), v3(1.02, 0.88, 0.84) * r, look.face);
    body.slab(p(0.3, 0.0, 0.0), p(0.44, -0.34, 0.0), r * 0.52, r * 0.38, 1.1, look.face);
    for side in [1.0, -1.0] {
        body.rod(p(0.62, -0.1, side * 0.42), p(0.05, -0.06, side * 0.74), r * 0.11, r * 0.09, look.face);
    }
    body.soften(since);
    // The jaw hangs by its two branches.
    for side in [1.0, -1.0] {
        body.tube(
            &[
                (p(-0.02, -0.16, side * 0.66), r * 0.11),
                (p(0.06, -0.7, side * 0.56), r * 0.12),
                (p(0.62, -0.92, side * 0.18), r * 0.13),
                (p(0.66, -0.92, 0.0), r * 0.13),
            ],
            1.0,
            look.face,
        );
        body.ball(p(0.66, 0.16, side * 0.34), v3(0.2, 0.24, 0.24) * r, hollow());
    }
    body.ball(p(0.84, -0.16, 0.0), v3(0.1, 0.17, 0.11) * r, hollow());
    for (y, x) in [(-0.48, 0.78), (-0.66, 0.74)] {
        for i in 0..7 {
            let z = (i as f32 - 3.0) * 0.11;
            body.ball(p(x - z * z * 0.9, y, z), v3(0.07, 0.1, 0.05) * r, look.face.tone(1.12));
        }
    }
    body.ball(p(0.62, -0.57, 0.0), v3(0.16, 0.06, 0.36) * r, hollow());
}
