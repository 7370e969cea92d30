//! The ostrich: a great bird on bare legs that cannot fly. One unit is the height.

use super::fowl::{eye, step};
use crate::figure::body::Body;
use crate::figure::pose::Pose;
use crate::figure::shape::{Mark, Skin};
use crate::maths::{Vec3, hex, mix, sin_turns, v3};
use crate::scene::actors::stride::DASH;
use crate::script::Action;

/// Plumes that hang over the flanks, and in the tail.
const PLUMES: i32 = 34;

/// An ostrich on its feet.
pub(crate) fn ostrich(body: &mut Body, pose: &Pose) {
    let bare = Skin::new(hex(0xcf9f8c));
    let coat = pose.colour(0x201d1d);
    let plume = Skin::new(coat).mark(Mark::Under, coat * 1.3).pile(0.6);
    let white = Skin::new(hex(0xeeece6)).pile(0.6);
    legs(body, pose, bare);
    let since = body.since();
    let trunk = [
        (v3(-0.3, 0.53, 0.0), 0.07),
        (v3(-0.17, 0.53, 0.0), 0.15),
        (v3(0.0, 0.53, 0.0), 0.165),
        (v3(0.13, 0.56, 0.0), 0.125),
        (v3(0.2, 0.61, 0.0), 0.07),
    ];
    body.tube(&trunk, 0.94, plume);
    for i in 0..PLUMES {
        let dice = |k: i32| pose.unit(400 + i * 4 + k);
        let side = if i % 2 == 0 { 1.0 } else { -1.0 };
        let root = v3(0.14 - 0.34 * dice(0), 0.56 + 0.08 * dice(1), side * (0.08 + 0.06 * dice(2)));
        let fall = v3(-0.16 - 0.06 * dice(3), -0.14 - 0.06 * dice(1), side * 0.05);
        // The ends of the wings are white.
        let skin = if dice(0) > 0.62 { white } else { plume.tone(0.8 + 0.6 * dice(3)) };
        body.tube(&[(root, 0.035), (root + fall * 0.55 + v3(0.0, 0.03, 0.0), 0.04), (root + fall, 0.008)], 1.0, skin);
    }
    for i in 0..PLUMES / 2 {
        let dice = |k: i32| pose.unit(600 + i * 3 + k) - 0.5;
        let root = v3(-0.26, 0.55, dice(0) * 0.1);
        let tip = root + v3(-0.15, -0.05 + dice(1) * 0.2, dice(2) * 0.2);
        body.tube(&[(root, 0.03), (root.lerp(tip, 0.6) + v3(0.0, 0.03, 0.0), 0.036), (tip, 0.01)], 1.0, white);
    }
    neck(body, pose, bare);
    body.turn(since, v3(0.0, 0.5, 0.0), 0, 0.006 * sin_turns(pose.stride));
}

/// Thick naked thighs and long shanks on two toes.
fn legs(body: &mut Body, pose: &Pose, bare: Skin) {
    for side in [1.0, -1.0] {
        let (ahead, up) = step(pose, side, DASH);
        let hip = v3(-0.02, 0.46, side * 0.085);
        let foot = v3(ahead, 0.03 + up, side * 0.06);
        let heel = hip.lerp(foot, 0.52) + v3(-0.07 - up * 0.5, up * 0.3, 0.0);
        body.tube(&[(hip, 0.075), (hip.lerp(heel, 0.45) + v3(0.02, 0.0, 0.0), 0.058), (heel, 0.026)], 0.9, bare);
        body.orb(heel, 0.027, bare.tone(0.9));
        body.rod(heel, foot, 0.022, 0.02, bare.tone(0.86));
        for (toe, thick) in [(0.0, 0.022), (0.03, 0.015)] {
            body.rod(foot, foot + v3(0.1, -0.018, side * toe), thick, thick * 0.7, bare.tone(0.7));
        }
    }
}

/// The long bare neck, the small flat head with its broad bill and great eyes.
fn neck(body: &mut Body, pose: &Pose, bare: Skin) {
    let feeds = if matches!(pose.action, Action::Eat | Action::Drink) { 1.0 } else { 0.0 };
    let nod = 0.01 * sin_turns(pose.stride * 2.0) + 0.006 * sin_turns(pose.seconds * 0.2);
    let head = v3(mix(0.29, 0.44, feeds) + nod, mix(0.955, 0.1, feeds), 0.0);
    let root = v3(0.19, 0.6, 0.0);
    let middle = root.lerp(head, 0.5) + v3(mix(0.05, 0.12, feeds), mix(-0.03, 0.12, feeds), 0.0);
    body.tube(&[(root, 0.06), (middle, 0.034), (root.lerp(head, 0.82), 0.027), (head, 0.036)], 1.0, bare);
    body.ball(head + v3(0.008, 0.012, 0.0), v3(0.048, 0.034, 0.036), bare.tone(0.95));
    body.slab(head + v3(0.03, -0.004, 0.0), head + v3(0.105, -0.016, 0.0), 0.022, 0.012, 1.5, Skin::new(hex(0xb5886a)));
    for side in [1.0, -1.0] {
        eye(body, pose, head + v3(0.018, 0.014, side * 0.034), 0.014);
    }
    // Sparse down on the crown.
    for i in 0..9 {
        let lean = i as f32 / 8.0 - 0.5;
        let root: Vec3 = head + v3(-0.01, 0.036, lean * 0.04);
        body.rod(root, root + v3(-0.012, 0.026, lean * 0.04), 0.006, 0.002, Skin::new(hex(0x4a3f3a)));
    }
}
