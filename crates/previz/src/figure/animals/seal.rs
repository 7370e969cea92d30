//! A seal: ashore on its belly with its head up, or gliding through the water.
//! One unit is its length.
//!
//! Whales and dolphins are `sea`'s.

use crate::figure::body::Body;
use crate::figure::pose::Pose;
use crate::figure::shape::{Mark, Skin};
use crate::maths::{Vec3, hex, sin_turns, v3};
use crate::script::Action;

pub(crate) fn seal(body: &mut Body, pose: &Pose) {
    let coat = pose.colour(0x8d8f92);
    let skin = Skin::new(coat).gloss(0.35).mark(Mark::Fur, coat.lerp(hex(0xe6e2d8), 0.6)).pile(0.25);
    let s = pose.seconds;
    let swims = matches!(pose.action, Action::Swim | Action::Dive | Action::Jump | Action::Float);
    let asleep = pose.action == Action::Sleep;
    let wave = if swims { 0.05 * sin_turns(pose.stride) } else { 0.01 * sin_turns(s * 0.3) };
    let breath = 1.0 + 0.015 * sin_turns(s * 0.25);
    let (low, neck) = if swims { (0.0, 0.02) } else { (0.13, if asleep { 0.0 } else { 0.17 }) };
    let head = v3(0.4, low + neck + wave * 0.3, 0.0);
    body.tube(
        &[
            (v3(-0.46, low - 0.07 * (1.0 - neck) + wave, 0.0), 0.035),
            (v3(-0.28, low - 0.03 + wave * 0.4, 0.0), 0.09),
            (v3(-0.02, low, 0.0), 0.15 * breath),
            (v3(0.2, low + neck * 0.25, 0.0), 0.125),
            (v3(0.33, low + neck * 0.75, 0.0), 0.085),
            (head, 0.078),
        ],
        1.05,
        skin,
    );
    face(body, pose, head, skin);
    let stroke = if swims { 0.1 * sin_turns(pose.stride + 0.2) } else { 0.0 };
    for side in [1.0, -1.0] {
        let shoulder = v3(0.16, low - 0.05, side * 0.12);
        let tip = if swims { v3(0.02, low - 0.14 + stroke, side * 0.26) } else { v3(0.1, 0.015, side * 0.24) };
        body.tube(&[(shoulder, 0.05), (shoulder.lerp(tip, 0.6), 0.042), (tip, 0.014)], 0.55, skin.tone(0.8));
        let root = v3(-0.44, low - 0.07 * (1.0 - neck) + wave, side * 0.015);
        let fluke = root + v3(-0.13, -0.01 + wave, side * 0.08);
        body.tube(&[(root, 0.03), (root.lerp(fluke, 0.6), 0.035), (fluke, 0.012)], 0.6, skin.tone(0.8));
    }
}

/// A round head with large dark eyes, a short muzzle and whiskers.
fn face(body: &mut Body, pose: &Pose, head: Vec3, skin: Skin) {
    let since = body.since();
    let plain = Skin { mark: Mark::None, ..skin };
    let dark = Skin::new(hex(0x14110f)).gloss(0.7);
    body.ball(head + v3(0.02, 0.01, 0.0), v3(0.088, 0.076, 0.08), plain);
    for side in [1.0, -1.0] {
        body.ball(head + v3(0.092, -0.018, side * 0.024), v3(0.034, 0.028, 0.032), plain.tone(1.15));
        let eye = head + v3(0.068, 0.03, side * 0.046);
        let open = if pose.action == Action::Sleep { 0.25 } else { 1.0 };
        body.ball(eye, v3(0.018, 0.021 * open, 0.018), dark);
        if pose.fine {
            body.orb(eye + v3(0.012, 0.008, side * 0.008), 0.0045, Skin::new(Vec3::splat(0.9)).glow(0.4));
            for i in 0..3 {
                let root = head + v3(0.11, -0.02, side * 0.04);
                let tip = root + v3(0.01, -0.012 * i as f32, side * 0.07);
                body.rod(root, tip, 0.0016, 0.0006, Skin::new(hex(0x4a4642)));
            }
        }
    }
    body.ball(head + v3(0.116, 0.004, 0.0), v3(0.014, 0.011, 0.017), dark);
    body.turn(since, head, 1, 0.06 * sin_turns(pose.seconds * 0.11 + pose.unit(12)));
}
