//! A hummingbird, which hovers with its body upright and its wings a blur. One
//! unit is its length from bill to tail.
//!
//! Where its flower is is the scene's to say.

use crate::figure::body::Body;
use crate::figure::pose::Pose;
use crate::figure::shape::{Mark, Skin};
use crate::maths::{Vec3, cos_turns, hex, sin_turns, v3};

/// From the tip of its bill, which is at the origin, to the middle of its head.
const BILL: f32 = 0.34;

pub(crate) fn hummingbird(body: &mut Body, pose: &Pose) {
    let back = pose.colour(0x1f8a5a);
    let green = Skin::new(back).gloss(0.45).mark(Mark::Under, hex(0xdfe0d6)).pile(0.35);
    let since = body.since();
    let head = v3(-BILL, 0.03, 0.0);
    let breast = head + v3(-0.13, -0.13, 0.0);
    let rump = head + v3(-0.24, -0.36, 0.0);
    body.tube(
        &[
            (head, 0.075),
            (head + v3(-0.06, -0.06, 0.0), 0.075),
            (breast, 0.11),
            (breast.lerp(rump, 0.6), 0.085),
            (rump, 0.035),
        ],
        0.95,
        green,
    );
    body.orb(head, 0.088, green);
    // The throat, which flashes.
    body.ball(head + v3(0.02, -0.055, 0.0), v3(0.07, 0.055, 0.066), Skin::new(hex(0xd0264a)).gloss(0.8));
    body.rod(head + v3(0.07, -0.005, 0.0), v3(0.0, 0.0, 0.0), 0.016, 0.006, Skin::new(hex(0x17150f)).gloss(0.4));
    for i in 0..5 {
        let off = i as f32 / 2.0 - 1.0;
        let tip = rump + v3(-0.1 + 0.03 * off.abs(), -0.27, off * 0.1);
        let wide = v3(0.0, 0.0, 0.03);
        body.plate(
            &[rump - wide * 0.5, tip - wide, tip + v3(0.0, -0.03, 0.0), tip + wide, rump + wide * 0.5],
            Skin::new(back * 0.5).tone(0.9 + 0.1 * off.abs()),
        );
    }
    for side in [1.0, -1.0] {
        let eye = head + v3(0.03, 0.02, side * 0.07);
        body.orb(eye, 0.019, Skin::new(hex(0x0c0a0a)).gloss(0.8));
        if pose.fine {
            body.orb(eye + v3(0.008, 0.008, side * 0.012), 0.0055, Skin::new(Vec3::splat(0.95)).glow(0.4));
        }
        wing(body, pose, breast + v3(0.02, 0.1, side * 0.08), side);
    }
    let sway = sin_turns(pose.seconds * 0.31);
    body.shift(since, v3(0.012 * sin_turns(pose.seconds * 0.53), 0.012 * sway, 0.0));
    body.turn(since, Vec3::ZERO, 2, 0.008 * sway);
}

/// A wing at its beat, with the ghosts of where it has just been.
fn wing(body: &mut Body, pose: &Pose, root: Vec3, side: f32) {
    let ink = Skin::new(hex(0x5a6068)).gloss(0.2);
    for ghost in 0..3 {
        let beat = sin_turns(pose.stride - 0.11 * ghost as f32);
        let (up, back) = (0.05 + 0.14 * beat, 0.04 - 0.06 * cos_turns(pose.stride - 0.11 * ghost as f32));
        let out = v3(-back * 3.0, sin_turns(up), side * cos_turns(up)).unit();
        let chord = v3(-0.75, -0.35, 0.0).unit();
        let count = if ghost == 0 { 6 } else { 3 };
        for i in 0..count {
            let t = i as f32 / (count - 1) as f32;
            let way = (out * (1.0 - 0.45 * t) + chord * (0.5 * t)).unit() * (0.46 - 0.2 * t);
            let from = root + chord * (0.06 * t) + out * 0.03;
            let wide = chord * (0.16 / count as f32 + 0.008);
            let tip = from + way;
            let near = from + way * 0.85;
            body.plate(
                &[from - wide * 0.6, near - wide, tip, near + wide, from + wide * 0.6],
                ink.tone(0.9 + 0.12 * (i % 2) as f32 + 0.25 * ghost as f32),
            );
        }
    }
}
