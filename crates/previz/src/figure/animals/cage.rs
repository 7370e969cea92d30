//! A wheel that a small beast runs in, and the cage that it stands in.
//!
//! Draws no beast.

use crate::figure::body::Body;
use crate::figure::pose::Pose;
use crate::figure::shape::Skin;
use crate::maths::{Vec3, cos_turns, hex, sin_turns, v3};

/// How large the wheel is, how wide, and how high the foot of who runs in it is.
const RADIUS: f32 = 1.15;
const HALF: f32 = 0.5;
const FOOT: f32 = 0.32;

/// How much who runs in it is raised.
pub(crate) const RAISED: f32 = FOOT + 0.03;

/// The wheel that turns under who runs in it, on its stand, in a cage of wire.
pub(crate) fn wheel(body: &mut Body, pose: &Pose) {
    let hub = v3(0.0, FOOT + RADIUS, 0.0);
    let rim = Skin::new(pose.pick(&[0x2f8fd8, 0xe8487a, 0x3ab86a, 0xf0a01f], 91)).gloss(0.5);
    let turned = -pose.stride * 0.35;
    let on = |t: f32, r: f32, side: f32| hub + v3(cos_turns(t) * r, sin_turns(t) * r, side);
    for side in [-HALF, HALF] {
        let ring: [(Vec3, f32); 33] = std::array::from_fn(|i| (on(i as f32 / 32.0, RADIUS, side), 0.045));
        body.tube(&ring, 1.0, rim);
    }
    for rung in 0..26 {
        let t = turned + rung as f32 / 26.0;
        body.rod(on(t, RADIUS, -HALF), on(t, RADIUS, HALF), 0.026, 0.026, rim.tone(1.15));
    }
    // Spokes only behind, so that who runs is seen.
    for spoke in 0..6 {
        let t = turned + spoke as f32 / 6.0;
        body.rod(on(0.0, 0.0, HALF), on(t, RADIUS, HALF), 0.03, 0.026, rim);
    }
    let steel = Skin::new(hex(0xb8bec6)).gloss(0.7);
    body.drum(on(0.0, 0.0, HALF - 0.06), on(0.0, 0.0, HALF + 0.1), 0.1, 0.1, steel);
    for x in [-0.7, 0.7] {
        body.rod(on(0.0, 0.0, HALF + 0.06), v3(x, 0.04, HALF + 0.06), 0.045, 0.045, steel);
    }
    cage(body);
}

/// A tray with litter, and wires behind and at both ends.
fn cage(body: &mut Body) {
    let (near, far, wide, high) = (-1.5, 1.7, 2.9, 3.1);
    let tray = Skin::new(hex(0x2f9a8a)).gloss(0.4);
    body.block((-wide, -0.02, near), (wide, 0.06, far), tray);
    for (x0, x1, z0, z1) in [
        (-wide, wide, near - 0.06, near),
        (-wide, wide, far, far + 0.06),
        (-wide - 0.06, -wide, near, far),
        (wide, wide + 0.06, near, far),
    ] {
        body.block((x0, -0.02, z0), (x1, 0.34, z1), tray.tone(1.1));
    }
    body.block((-wide, 0.06, near), (wide, 0.12, far), Skin::new(hex(0xe4cfa0)));
    let wire = Skin::new(hex(0xd0d5da)).gloss(0.8);
    for i in 0..=22 {
        let x = -wide + 2.0 * wide * i as f32 / 22.0;
        body.rod(v3(x, 0.3, far), v3(x, high, far), 0.022, 0.022, wire);
    }
    for i in 0..=11 {
        let z = near + (far - near) * i as f32 / 11.0;
        for x in [-wide, wide] {
            body.rod(v3(x, 0.3, z), v3(x, high, z), 0.022, 0.022, wire);
        }
    }
    for up in [1.2, 2.1, high] {
        body.rod(v3(-wide, up, far), v3(wide, up, far), 0.026, 0.026, wire);
        for x in [-wide, wide] {
            body.rod(v3(x, up, near), v3(x, up, far), 0.026, 0.026, wire);
        }
    }
    // A dish of seeds, a bottle with its spout.
    body.lathe(v3(-1.9, 0.12, -0.5), &[(0.0, 0.3), (0.06, 0.36), (0.22, 0.42)], Skin::new(hex(0xd8583a)).gloss(0.5));
    body.ball(v3(-1.9, 0.3, -0.5), v3(0.34, 0.09, 0.34), Skin::new(hex(0xc89a4a)));
    let bottle = v3(2.0, 1.5, far - 0.3);
    body.drum(bottle, bottle + v3(0.0, 1.0, 0.0), 0.26, 0.26, Skin::clear(hex(0xbfe0f0)));
    body.rod(bottle, bottle - v3(0.1, 0.5, 0.2), 0.07, 0.04, Skin::metal(hex(0xc8ccd2)));
}
