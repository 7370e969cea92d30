//! A racing car of a formula: open wheels, wings, somebody in a helmet. One unit is
//! its length.

use super::road::{metal, pane, rolled};
use crate::figure::body::Body;
use crate::figure::pose::Pose;
use crate::figure::shape::Skin;
use crate::maths::{hex, v3};

/// Draws it, in the colour asked for or that of a team.
pub(crate) fn formula(body: &mut Body, pose: &Pose) {
    let paint = Skin::new(pose.one_of(&[0xc81a14, 0x1f3f9a, 0x14a08c, 0xe8781c], 3)).gloss(0.9);
    let (carbon, pale) = (Skin::new(hex(0x1b1c20)).gloss(0.3), Skin::new(hex(0xf0efe8)).gloss(0.6));
    body.block((-0.42, 0.022, -0.15), (0.3, 0.034, 0.15), carbon);
    // The nose, the tub and the cover of the engine with its fin.
    body.slab(v3(0.24, 0.1, 0.0), v3(0.49, 0.06, 0.0), 0.05, 0.022, 1.2, paint);
    body.bevelled(
        &[(0.26, 0.04), (0.27, 0.13), (0.1, 0.15), (-0.02, 0.125), (-0.06, 0.04)],
        (-0.062, 0.062),
        0.015,
        paint,
    );
    body.bevelled(
        &[(-0.05, 0.04), (-0.05, 0.17), (-0.09, 0.2), (-0.16, 0.19), (-0.4, 0.1), (-0.44, 0.05)],
        (-0.045, 0.045),
        0.014,
        paint,
    );
    body.plate(&[v3(-0.12, 0.19, 0.0), v3(-0.4, 0.16, 0.0), v3(-0.4, 0.1, 0.0), v3(-0.16, 0.18, 0.0)], paint.tone(0.8));
    body.block((-0.075, 0.165, -0.026), (-0.045, 0.2, 0.026), carbon);
    for side in [1.0, -1.0] {
        let z = |from: f32, to: f32| ((side * from).min(side * to), (side * from).max(side * to));
        body.bevelled(
            &[(0.06, 0.04), (0.06, 0.115), (-0.1, 0.12), (-0.3, 0.07), (-0.32, 0.04)],
            z(0.055, 0.145),
            0.014,
            paint,
        );
        pane(body, (-0.05, 0.05), (0.06, 0.105), side * 0.1462, pale);
        body.plate(
            &[
                v3(0.063, 0.06, side * 0.07),
                v3(0.063, 0.108, side * 0.07),
                v3(0.063, 0.108, side * 0.135),
                v3(0.063, 0.06, side * 0.135),
            ],
            carbon,
        );
        wings(body, side, paint, carbon);
        wheels(body, pose, side, carbon);
        body.tube(
            &[(v3(0.09, 0.15, 0.0), 0.007), (v3(0.06, 0.2, side * 0.03), 0.008), (v3(-0.03, 0.19, side * 0.05), 0.008)],
            1.0,
            carbon,
        );
        body.rod(v3(0.1, 0.145, side * 0.06), v3(0.1, 0.15, side * 0.1), 0.004, 0.012, carbon);
    }
    helmet(body, pale);
    let rain = Skin::new(v3(0.95, 0.05, 0.03)).glow(0.4 + 2.0 * pose.dark);
    body.block((-0.47, 0.07, -0.012), (-0.455, 0.1, 0.012), rain);
}

/// The wheels of one side, on the rods that hold them.
fn wheels(body: &mut Body, pose: &Pose, side: f32, carbon: Skin) {
    for (x, r, wide) in [(0.32, 0.062, 0.03), (-0.33, 0.066, 0.038)] {
        let hub = v3(x, r, side * 0.175);
        body.wheel(hub, r, wide, rolled(pose, r), (Skin::new(hex(0x17171a)), metal().tone(0.5)));
        // A coloured ring shows which tyre it is.
        let face = v3(0.0, 0.0, side * (wide + 0.002));
        body.drum(hub + face, hub + face * 1.01, r * 0.82, r * 0.82, Skin::new(hex(0xd8b02c)));
        body.drum(hub + face * 1.02, hub + face * 1.03, r * 0.74, r * 0.74, Skin::new(hex(0x17171a)));
        for rise in [0.0, 0.035] {
            body.rod(v3(x - 0.03, 0.07 + rise, side * 0.04), hub + v3(0.0, rise, 0.0), 0.005, 0.005, carbon);
        }
    }
}

/// Half of the wings at both ends.
fn wings(body: &mut Body, side: f32, paint: Skin, carbon: Skin) {
    let blade = |body: &mut Body, (x0, y0): (f32, f32), (x1, y1): (f32, f32), half: f32, skin| {
        body.plate(&[v3(x0, y0, 0.0), v3(x1, y1, 0.0), v3(x1, y1, side * half), v3(x0, y0, side * half)], skin);
    };
    blade(body, (0.5, 0.03), (0.45, 0.038), 0.18, paint);
    blade(body, (0.46, 0.048), (0.42, 0.066), 0.18, carbon);
    pane(body, (0.41, 0.5), (0.022, 0.075), side * 0.18, paint);
    blade(body, (-0.4, 0.175), (-0.46, 0.19), 0.11, carbon);
    blade(body, (-0.44, 0.196), (-0.49, 0.215), 0.11, paint);
    pane(body, (-0.5, -0.39), (0.1, 0.22), side * 0.11, paint);
    body.rod(v3(-0.42, 0.07, side * 0.03), v3(-0.44, 0.18, side * 0.03), 0.006, 0.006, carbon);
}

/// What is seen of whoever drives.
fn helmet(body: &mut Body, pale: Skin) {
    let head = v3(0.0, 0.165, 0.0);
    body.block((-0.035, 0.1, -0.045), (0.08, 0.128, 0.045), Skin::new(hex(0x101114)));
    body.ball(head, v3(0.034, 0.033, 0.028), pale);
    body.ball(head + v3(0.012, 0.004, 0.0), v3(0.024, 0.013, 0.025), Skin::new(hex(0x16202c)).gloss(1.0));
}
