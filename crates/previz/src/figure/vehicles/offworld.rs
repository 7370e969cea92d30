//! What drives and flies where nobody lives: a rover of six wheels, a saucer. One unit is
//! their length.

use super::road::{metal, rolled};
use crate::figure::body::Body;
use crate::figure::pose::Pose;
use crate::figure::shape::Skin;
use crate::maths::{Vec3, cos_turns, hex, sin_turns, v3};

/// Six wheels on rocker arms, a deck with its panels, a mast with a camera, a dish, an arm.
pub(crate) fn rover(body: &mut Body, pose: &Pose) {
    let white = Skin::new(pose.colour(0xe4e2dc)).gloss(0.3);
    let steel = metal().tone(0.8);
    let gold = Skin::new(hex(0xc89a3a)).gloss(0.6);
    body.block((-0.32, 0.27, -0.17), (0.26, 0.4, 0.17), white);
    body.block((-0.321, 0.29, -0.171), (0.261, 0.33, 0.171), gold);
    body.block((-0.36, 0.4, -0.21), (0.28, 0.42, 0.21), white.tone(0.85));
    // Panels to both sides of the deck, cell by cell.
    for side in [1.0, -1.0] {
        for cell in 0..5 {
            let x = -0.35 + 0.105 * cell as f32;
            for row in 0..3 {
                let z = side * (0.07 + 0.095 * row as f32);
                let y = 0.428 + 0.012 * row as f32;
                let tone = 0.9 + 0.2 * pose.unit(60 + cell * 3 + row);
                let corner = |dx: f32, dz: f32| v3(x + dx, y + 0.012 * dz / 0.085, z + side * dz);
                body.plate(
                    &[corner(0.0, 0.0), corner(0.095, 0.0), corner(0.095, 0.085), corner(0.0, 0.085)],
                    Skin::new(hex(0x1f3a78)).gloss(0.8).tone(tone),
                );
            }
        }
        let z = side * 0.27;
        for x in [-0.36, 0.0, 0.36] {
            let hub = v3(x, 0.095, z);
            body.wheel(hub, 0.095, 0.048, rolled(pose, 0.095), (metal().tone(0.5), steel));
            for lug in 0..12 {
                let t = rolled(pose, 0.095) + lug as f32 / 12.0;
                let out = v3(cos_turns(t), -sin_turns(t), 0.0) * 0.098;
                body.rod(
                    hub + out - v3(0.0, 0.0, 0.046),
                    hub + out + v3(0.0, 0.0, 0.046),
                    0.006,
                    0.006,
                    metal().tone(0.3),
                );
            }
        }
        let joint = v3(-0.12, 0.3, side * 0.21);
        for (a, b) in [
            (joint, v3(0.2, 0.3, z)),
            (v3(0.2, 0.3, z), v3(0.36, 0.1, z)),
            (joint, v3(-0.18, 0.2, z)),
            (v3(-0.18, 0.2, z), v3(0.0, 0.1, z)),
            (v3(-0.18, 0.2, z), v3(-0.36, 0.1, z)),
        ] {
            body.rod(a, b, 0.016, 0.016, steel);
        }
    }
    aerial(body, pose, white, steel);
    // The source of its power at the back, and an arm folded before.
    body.drum(v3(-0.36, 0.36, 0.0), v3(-0.5, 0.44, 0.0), 0.06, 0.055, metal().tone(0.45));
    let reach = 0.02 * sin_turns(pose.seconds * 0.1);
    body.tube(
        &[(v3(0.26, 0.3, -0.1), 0.018), (v3(0.42, 0.36 + reach, -0.1), 0.018), (v3(0.5, 0.2, -0.06), 0.016)],
        1.0,
        steel,
    );
    body.drum(v3(0.5, 0.22, -0.06), v3(0.5, 0.15, -0.06), 0.035, 0.04, metal().tone(0.5));
}

/// The mast, whose head looks about, and a dish that looks up.
fn aerial(body: &mut Body, pose: &Pose, white: Skin, steel: Skin) {
    body.rod(v3(0.22, 0.42, 0.12), v3(0.22, 0.78, 0.12), 0.02, 0.016, steel);
    let since = body.since();
    body.block((-0.05, -0.045, -0.085), (0.045, 0.05, 0.085), white);
    for z in [0.045, -0.045] {
        body.drum(v3(0.04, 0.0, z), v3(0.075, 0.0, z), 0.028, 0.028, Skin::new(hex(0x1c1d20)));
        body.orb(v3(0.07, 0.0, z), 0.022, Skin::new(hex(0x14304a)).gloss(1.0));
    }
    body.turn(since, Vec3::ZERO, 1, 0.07 * sin_turns(pose.seconds * 0.07));
    body.shift(since, v3(0.22, 0.82, 0.12));
    body.rod(v3(-0.2, 0.42, -0.1), v3(-0.2, 0.54, -0.1), 0.012, 0.012, steel);
    let since = body.since();
    body.lathe(Vec3::ZERO, &[(0.0, 0.012), (0.008, 0.06), (0.03, 0.105)], white);
    body.rod(Vec3::ZERO, v3(0.0, 0.07, 0.0), 0.006, 0.004, steel);
    body.turn(since, Vec3::ZERO, 2, 0.1);
    body.shift(since, v3(-0.2, 0.54, -0.1));
    body.rod(v3(-0.3, 0.42, 0.14), v3(-0.31, 0.68, 0.14), 0.006, 0.003, steel);
}

/// A disc with a dome, lights about its rim, and a beam down from it by dark.
pub(crate) fn saucer(body: &mut Body, pose: &Pose) {
    let hull = Skin::new(pose.colour(0xa8b0ba)).gloss(0.9);
    let since = body.since();
    body.lathe(
        Vec3::ZERO,
        &[
            (-0.095, 0.06),
            (-0.085, 0.16),
            (-0.045, 0.34),
            (-0.008, 0.49),
            (0.006, 0.5),
            (0.02, 0.48),
            (0.07, 0.3),
            (0.105, 0.19),
        ],
        hull,
    );
    body.ball(
        v3(0.0, 0.1, 0.0),
        v3(0.185, 0.13, 0.185),
        Skin::new(hex(0x5fd0c8)).gloss(1.0).glow(0.35 + 0.8 * pose.dark),
    );
    body.hoop(v3(0.0, 0.1, 0.0), Vec3::UP, (0.185, 0.185), (0.012, 1.0), hull.tone(0.6));
    let count = 16;
    for i in 0..count {
        let t = i as f32 / count as f32;
        let lit = 0.5 + 0.5 * sin_turns(t * 3.0 - pose.seconds * 0.6);
        let colour = if i % 2 == 0 { v3(1.0, 0.85, 0.35) } else { v3(0.4, 1.0, 0.7) };
        let at = v3(cos_turns(t) * 0.42, -0.026, sin_turns(t) * 0.42);
        body.orb(at, 0.02, Skin::new(colour).glow(0.6 + 3.0 * lit));
        body.glow(at, 0.05, colour * (0.5 * lit * (0.2 + pose.dark)));
    }
    body.ball(v3(0.0, -0.09, 0.0), v3(0.1, 0.03, 0.1), Skin::new(v3(0.7, 1.0, 0.95)).glow(2.0));
    body.turn(since, Vec3::ZERO, 1, pose.seconds * 0.05);
    body.turn(since, Vec3::ZERO, 2, 0.02 * sin_turns(pose.seconds * 0.13));
    body.turn(since, Vec3::ZERO, 0, 0.035 + 0.02 * sin_turns(pose.seconds * 0.11));
    body.glow(v3(0.0, -0.1, 0.0), 0.3, v3(0.3, 0.8, 0.75) * (0.2 + 0.5 * pose.dark));
    if pose.dark > 0.2 {
        body.beam(v3(0.0, -0.1, 0.0), v3(0.0, -1.6, 0.0), (0.08, 0.34), v3(0.45, 0.9, 0.8) * (0.22 * pose.dark));
    }
}
