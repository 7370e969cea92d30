//! What war is made with on land and in the air, and what floats over it: a tank, a fighter
//! jet, an airship; and a small car on three wheels. One unit is their length.

use super::road::{glass, lamps, metal, rolled};
use super::worksite::tracks;
use crate::figure::body::Body;
use crate::figure::people::biped;
use crate::figure::pose::Pose;
use crate::figure::shape::{Mark, Skin};
use crate::maths::{hex, sin_turns, v3};
use crate::script::{Action, SubjectKind as K};

/// Broad tracks, a low hull, a turret with its long gun.
pub(crate) fn tank(body: &mut Body, pose: &Pose) {
    let paint = Skin::new(pose.colour(0x5c6240)).gloss(0.1).mark(Mark::Globe, pose.colour(0x5c6240) * 0.72);
    tracks(body, pose, (-0.46, 0.42), (0.185, 0.052), 0.17);
    body.bevelled(
        &[(-0.46, 0.1), (0.36, 0.08), (0.44, 0.15), (0.24, 0.215), (-0.44, 0.22), (-0.48, 0.17)],
        (-0.135, 0.135),
        0.008,
        paint,
    );
    for side in [1.0, -1.0] {
        body.block((-0.47, 0.175, side * 0.125), (0.38, 0.19, side * 0.24), paint.tone(0.9));
        body.block((-0.4, 0.19, side * 0.15), (-0.2, 0.225, side * 0.23), paint.tone(0.82));
    }
    let since = body.since();
    body.bevelled(
        &[(-0.24, 0.22), (0.1, 0.22), (0.19, 0.25), (0.14, 0.315), (-0.04, 0.34), (-0.26, 0.325), (-0.3, 0.27)],
        (-0.125, 0.125),
        0.02,
        paint,
    );
    body.drum(v3(-0.08, 0.335, 0.06), v3(-0.08, 0.365, 0.06), 0.045, 0.042, paint.tone(0.85));
    body.rod(v3(0.14, 0.275, 0.0), v3(0.24, 0.277, 0.0), 0.036, 0.028, paint.tone(0.85));
    body.rod(v3(0.24, 0.277, 0.0), v3(0.66, 0.287, 0.0), 0.018, 0.016, paint.tone(0.8));
    body.drum(v3(0.64, 0.286, 0.0), v3(0.7, 0.288, 0.0), 0.024, 0.024, paint.tone(0.6));
    body.rod(v3(-0.24, 0.33, -0.09), v3(-0.27, 0.56, -0.09), 0.003, 0.002, Skin::new(hex(0x1c1d20)));
    body.rod(v3(-0.05, 0.385, 0.06), v3(0.06, 0.395, 0.06), 0.008, 0.006, Skin::new(hex(0x24262a)));
    body.turn(since, v3(-0.05, 0.0, 0.0), 1, 0.03 * sin_turns(pose.seconds * 0.07));
    lamps(body, pose, 0.4, -0.48, 0.17, 0.1);
}

/// A slim grey body between two swept wings, twin fins, fire behind.
pub(crate) fn fighter(body: &mut Body, pose: &Pose) {
    let paint = Skin::new(pose.colour(0x7c858e)).gloss(0.35);
    body.tube(
        &[
            (v3(-0.44, 0.0, 0.0), 0.05),
            (v3(-0.15, 0.0, 0.0), 0.058),
            (v3(0.15, 0.006, 0.0), 0.045),
            (v3(0.36, 0.0, 0.0), 0.026),
            (v3(0.52, -0.008, 0.0), 0.003),
        ],
        1.35,
        paint,
    );
    body.ball(v3(0.2, 0.045, 0.0), v3(0.11, 0.034, 0.03), Skin::new(hex(0x2a2414)).gloss(1.0));
    for side in [1.0, -1.0] {
        let at = |x: f32, y: f32, z: f32| v3(x, y, z * side);
        let wing = [at(0.16, 0.0, 0.05), at(-0.2, -0.004, 0.35), at(-0.3, -0.004, 0.35), at(-0.32, 0.0, 0.05)];
        body.plate(&wing, paint.tone(0.9));
        body.rod(wing[1] + v3(0.06, 0.0, 0.0), wing[2], 0.008, 0.006, paint.tone(0.6));
        body.plate(
            &[at(-0.32, 0.0, 0.06), at(-0.46, 0.0, 0.2), at(-0.53, 0.0, 0.2), at(-0.48, 0.0, 0.06)],
            paint.tone(0.85),
        );
        body.plate(
            &[at(-0.24, 0.04, 0.055), at(-0.4, 0.19, 0.09), at(-0.48, 0.19, 0.09), at(-0.46, 0.03, 0.055)],
            paint.tone(0.8),
        );
        body.bevelled(
            &[(-0.2, -0.05), (0.1, -0.05), (0.13, 0.02), (-0.2, 0.03)],
            if side > 0.0 { (0.05, 0.1) } else { (-0.1, -0.05) },
            0.008,
            paint,
        );
        body.rod(at(0.02, -0.03, 0.2), at(-0.16, -0.03, 0.2), 0.012, 0.01, Skin::new(hex(0xd8dade)));
        let nozzle = at(-0.45, 0.0, 0.036);
        body.drum(nozzle + v3(0.03, 0.0, 0.0), nozzle + v3(-0.03, 0.0, 0.0), 0.032, 0.028, Skin::new(hex(0x24262a)));
        if !matches!(pose.action, Action::Stand | Action::Land) {
            let flame = 0.14 + 0.02 * sin_turns(pose.seconds * 8.0);
            body.rod(
                nozzle + v3(-0.03, 0.0, 0.0),
                nozzle - v3(flame, 0.0, 0.0),
                0.022,
                0.004,
                Skin::new(v3(1.0, 0.6, 0.25)).glow(4.0),
            );
            body.glow(nozzle - v3(0.07, 0.0, 0.0), 0.12, v3(1.0, 0.55, 0.2) * 0.6);
        }
    }
    if matches!(pose.action, Action::Drive | Action::Land | Action::Stand) {
        for (x, z) in [(0.28, 0.0), (-0.12, 0.08), (-0.12, -0.08)] {
            let hub = v3(x, -0.11, z);
            body.rod(v3(x, -0.02, z), hub, 0.007, 0.007, metal());
            body.wheel(hub, 0.022, 0.011, 0.0, (Skin::new(hex(0x17171a)), metal()));
        }
    }
}

/// A long hull of cloth with four fins, a gondola under it.
pub(crate) fn airship(body: &mut Body, pose: &Pose) {
    let cloth = Skin::new(pose.colour(0xc9ced4)).gloss(0.25);
    let trim = Skin::new(pose.colour.map_or(hex(0xb8342a), |c| c * 0.6));
    let y = 0.2;
    let since = body.since();
    let line = [
        (-0.5, 0.004),
        (-0.46, 0.04),
        (-0.3, 0.095),
        (-0.02, 0.128),
        (0.24, 0.12),
        (0.4, 0.082),
        (0.48, 0.034),
        (0.5, 0.004),
    ];
    body.tube(&line.map(|(x, r)| (v3(x, y, 0.0), r)), 1.0, cloth);
    // Battens along it.
    for batten in 0..10 {
        let t = batten as f32 / 10.0;
        let along = line.map(|(x, r)| (v3(x, y + sin_turns(t) * r, crate::maths::cos_turns(t) * r), 0.0016));
        body.tube(&along, 1.0, cloth.tone(0.72));
    }
    for turns in [0.0, 0.25, 0.5, 0.75] {
        let (up, out) = (sin_turns(turns), crate::maths::cos_turns(turns));
        let at = |x: f32, r: f32| v3(x, y + up * r, out * r);
        body.plate(&[at(-0.3, 0.09), at(-0.38, 0.175), at(-0.48, 0.175), at(-0.49, 0.02)], trim);
    }
    body.bevelled(
        &[(-0.04, 0.04), (0.14, 0.04), (0.18, 0.06), (0.16, 0.085), (-0.06, 0.085)],
        (-0.026, 0.026),
        0.006,
        Skin::new(hex(0xe8e6e0)),
    );
    for side in [1.0, -1.0] {
        for pane in 0..6 {
            let x = -0.03 + 0.03 * pane as f32;
            let z = side * 0.0275;
            body.plate(
                &[v3(x, 0.058, z), v3(x + 0.022, 0.058, z), v3(x + 0.022, 0.076, z), v3(x, 0.076, z)],
                glass().glow(3.0 * pose.dark),
            );
        }
        body.rod(v3(-0.09, 0.08, side * 0.07), v3(-0.14, 0.08, side * 0.07), 0.016, 0.012, metal());
        body.rod(v3(-0.11, 0.085, 0.0), v3(-0.11, 0.08, side * 0.07), 0.005, 0.005, metal());
        let spin = pose.seconds * 2.1;
        let blade = v3(0.0, sin_turns(spin), crate::maths::cos_turns(spin)) * 0.035;
        let hub = v3(-0.145, 0.08, side * 0.07);
        body.rod(hub - blade, hub + blade, 0.004, 0.004, Skin::new(hex(0x24262a)));
    }
    body.turn(since, v3(0.0, y, 0.0), 2, 0.012 * sin_turns(pose.seconds * 0.06));
}

/// One wheel before, two behind, a roof of cloth over a bench.
pub(crate) fn tuk_tuk(body: &mut Body, pose: &Pose) {
    let paint = Skin::new(pose.one_of(&[0x2f8a4a, 0x2a62b8, 0xc8342a], 3)).gloss(0.7);
    let yellow = Skin::new(hex(0xe8c02a)).gloss(0.4);
    let black = Skin::new(hex(0x1c1d20));
    let half = 0.2;
    // The tub behind, the floor, the cowl before the driver.
    body.bevelled(
        &[(-0.48, 0.12), (-0.12, 0.1), (-0.1, 0.16), (-0.14, 0.3), (-0.46, 0.32), (-0.5, 0.26)],
        (-half, half),
        0.02,
        paint,
    );
    body.block((-0.2, 0.1, -half * 0.8), (0.36, 0.14, half * 0.8), paint.tone(0.7));
    body.bevelled(
        &[(0.26, 0.12), (0.42, 0.14), (0.44, 0.2), (0.36, 0.36), (0.3, 0.38)],
        (-half * 0.72, half * 0.72),
        0.02,
        paint,
    );
    body.block((-0.34, 0.3, -half * 0.85), (-0.2, 0.36, half * 0.85), black);
    body.block((-0.4, 0.32, -half * 0.85), (-0.34, 0.5, half * 0.85), black);
    body.block((0.0, 0.24, -0.09), (0.1, 0.3, 0.09), black);
    // The roof on its posts.
    body.bevelled(
        &[(-0.5, 0.6), (0.34, 0.6), (0.32, 0.645), (-0.1, 0.67), (-0.46, 0.655)],
        (-half * 1.02, half * 1.02),
        0.015,
        yellow,
    );
    for side in [1.0, -1.0] {
        for (foot, top) in [
            (v3(0.33, 0.36, side * 0.14), v3(0.26, 0.61, side * 0.17)),
            (v3(-0.08, 0.2, side * 0.19), v3(-0.08, 0.61, side * 0.19)),
            (v3(-0.46, 0.3, side * 0.19), v3(-0.46, 0.61, side * 0.19)),
        ] {
            body.rod(foot, top, 0.01, 0.01, black);
        }
        body.rod(v3(-0.46, 0.42, side * 0.19), v3(-0.08, 0.42, side * 0.19), 0.008, 0.008, yellow);
        body.wheel(v3(-0.32, 0.09, side * 0.19), 0.09, 0.028, rolled(pose, 0.09), (black, metal()));
    }
    body.plate(
        &[v3(0.335, 0.38, 0.135), v3(0.265, 0.6, 0.16), v3(0.265, 0.6, -0.16), v3(0.335, 0.38, -0.135)],
        glass(),
    );
    body.wheel(v3(0.38, 0.09, 0.0), 0.09, 0.026, rolled(pose, 0.09), (black, metal()));
    body.ball(v3(0.38, 0.15, 0.0), v3(0.1, 0.05, 0.05), yellow);
    body.orb(v3(0.43, 0.25, 0.0), 0.034, Skin::new(v3(1.0, 0.95, 0.82)).gloss(0.6).glow(0.25 + 6.0 * pose.dark));
    lamps(body, pose, 0.42, -0.5, 0.2, half * 0.62);
    let size = 1.7 / pose.size_m.max(1.0);
    let (hip, grip) = (v3(0.05, 0.32, 0.0), v3(0.24, 0.4, 0.0));
    body.rod(grip + v3(0.0, 0.0, 0.1), grip - v3(0.0, 0.0, 0.1), 0.01, 0.01, black);
    let driver = pose.company.filter(|company| company.kind != K::Dog && company.kind != K::Cat);
    biped::rider(body, &Pose { company: driver, kind: K::Car, colour: None, ..pose.clone() }, (hip, grip), size, None);
}
