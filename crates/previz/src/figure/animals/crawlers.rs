//! What crawls about a garden: spiders, lizards, mantises, grasshoppers, caterpillars. One unit
//! is their length.
//!
//! Where they go is the scene's to say.

use crate::figure::body::Body;
use crate::figure::pose::Pose;
use crate::figure::shape::{Mark, Skin};
use crate::maths::{Vec3, cos_turns, hex, sin_turns, v3};
use crate::script::{Action, Guise};

/// Which of them it is by its guise; false if it is none.
pub(crate) fn crawler(body: &mut Body, pose: &Pose) -> bool {
    match pose.guise {
        Some(Guise::Spider) => spider(body, pose),
        Some(Guise::Lizard) => lizard(body, pose),
        Some(Guise::Chameleon) => chameleon(body, pose),
        Some(Guise::Mantis) => mantis(body, pose),
        Some(Guise::Grasshopper) => grasshopper(body, pose),
        Some(Guise::Caterpillar) => caterpillar(body, pose),
        _ => return false,
    }
    true
}

fn goes(pose: &Pose) -> bool {
    !matches!(pose.action, Action::Sleep | Action::Lie | Action::Stand | Action::Sit)
}

fn bead(body: &mut Body, at: Vec3, r: f32) {
    body.orb(at, r, Skin::new(hex(0x0b0a0a)).gloss(1.0));
}

/// Two parts on eight long legs, each with a high knee.
fn spider(body: &mut Body, pose: &Pose) {
    let coat = Skin::new(pose.colour(0x3a2a20)).pile(0.5);
    let band = coat.tone(0.55);
    body.ball(v3(-0.2, 0.2, 0.0), v3(0.2, 0.155, 0.165), coat);
    for x in [-0.1, -0.2, -0.3] {
        body.ball(
            v3(x, 0.315 - (x + 0.2) * (x + 0.2) * 3.0, 0.0),
            v3(0.02, 0.035, 0.09),
            Skin::new(pose.colour(0x3a2a20) * 2.4),
        );
    }
    body.ball(v3(0.08, 0.17, 0.0), v3(0.13, 0.085, 0.105), coat);
    for side in [1.0, -1.0] {
        for (x, y, z, r) in [(0.19, 0.2, 0.02, 0.022), (0.18, 0.19, 0.055, 0.016), (0.17, 0.225, 0.04, 0.014)] {
            bead(body, v3(x, y, side * z), r);
        }
        body.rod(v3(0.18, 0.13, side * 0.03), v3(0.2, 0.06, side * 0.025), 0.026, 0.008, band);
        body.tube(
            &[
                (v3(0.17, 0.15, side * 0.06), 0.018),
                (v3(0.27, 0.17, side * 0.08), 0.017),
                (v3(0.29, 0.08, side * 0.07), 0.012),
            ],
            1.0,
            coat,
        );
        for leg in 0..4 {
            let turn = pose.stride * 1.4 + leg as f32 * 0.25 + if side > 0.0 { 0.0 } else { 0.5 };
            let (swing, lift) =
                if goes(pose) { (0.06 * sin_turns(turn), 0.07 * sin_turns(turn + 0.25).max(0.0)) } else { (0.0, 0.0) };
            let ahead = 0.5 - 0.34 * leg as f32;
            let root = v3(0.13 - 0.045 * leg as f32, 0.16, side * 0.08);
            let knee = root + v3(ahead * 0.4 + swing * 0.5, 0.25 + lift * 0.5, side * 0.23);
            let shin = root + v3(ahead * 0.8 + swing, 0.05 + lift, side * 0.44);
            let foot = v3(root.x + ahead * 0.95 + swing, 0.006 + lift, root.z + side * 0.53);
            body.rod(root, knee, 0.026, 0.02, coat);
            body.rod(knee, shin, 0.019, 0.014, band);
            body.rod(shin, foot, 0.013, 0.007, coat);
        }
    }
}

/// A leg that is held out to the side, its toes spread.
fn splayed(body: &mut Body, root: Vec3, (ahead, side, swing): (f32, f32, f32), thick: f32, skin: Skin) {
    let knee = root + v3(ahead * 0.5 + swing * 0.5, 0.02, side * 0.085);
    let foot = v3(root.x + ahead + swing, 0.012, root.z + side * 0.12);
    body.rod(root, knee, thick, thick * 0.8, skin);
    body.rod(knee, foot, thick * 0.8, thick * 0.55, skin);
    for toe in -1..=1 {
        body.rod(
            foot,
            foot + v3(0.035, -0.006, side * 0.018 * toe as f32 + side * 0.012),
            thick * 0.4,
            thick * 0.2,
            skin,
        );
    }
}

/// Low and long, it winds as it goes.
fn lizard(body: &mut Body, pose: &Pose) {
    let colour = pose.one_of(&[0x5a8a3a, 0xb09a5a, 0x6a8a72], 2);
    let skin = Skin::new(colour).gloss(0.25).mark(Mark::Spots(14.0), colour * 0.5);
    let wind = |x: f32| if goes(pose) { 0.035 * sin_turns(pose.stride + x * 1.3) } else { 0.03 * sin_turns(x * 1.1) };
    let at = |x: f32, y: f32| v3(x, y, wind(x));
    let since = body.since();
    let line = [
        (0.47, 0.075, 0.014),
        (0.42, 0.085, 0.032),
        (0.35, 0.09, 0.042),
        (0.28, 0.08, 0.034),
        (0.16, 0.078, 0.05),
        (0.02, 0.075, 0.056),
        (-0.12, 0.068, 0.042),
        (-0.26, 0.045, 0.024),
        (-0.42, 0.025, 0.014),
        (-0.6, 0.016, 0.004),
    ];
    body.tube(&line.map(|(x, y, r)| (at(x, y), r)), 1.25, skin);
    body.soften(since);
    for side in [1.0, -1.0] {
        bead(body, at(0.385, 0.112) + v3(0.0, 0.0, side * 0.036), 0.014);
        for (x, ahead, phase) in [(0.2, 0.07, 0.0), (-0.08, -0.07, 0.5)] {
            let swing = if goes(pose) {
                0.05 * sin_turns(pose.stride + phase + if side > 0.0 { 0.0 } else { 0.5 })
            } else {
                0.0
            };
            splayed(body, at(x, 0.07) + v3(0.0, 0.0, side * 0.04), (ahead, side, swing), 0.02, skin);
        }
    }
}

/// High and narrow, with turrets for eyes, a crest on its head, and a tail that is rolled up.
fn chameleon(body: &mut Body, pose: &Pose) {
    let colour = pose.one_of(&[0x4fae3a, 0x3aa88a], 2);
    let skin = Skin::new(colour).gloss(0.2).mark(Mark::Bands(7.0), colour.lerp(hex(0xe8d83a), 0.55));
    let plain = Skin::new(colour).gloss(0.2);
    let since = body.since();
    body.tube(
        &[
            (v3(0.26, 0.3, 0.0), 0.07),
            (v3(0.12, 0.31, 0.0), 0.125),
            (v3(-0.06, 0.31, 0.0), 0.13),
            (v3(-0.22, 0.27, 0.0), 0.075),
            (v3(-0.32, 0.24, 0.0), 0.045),
        ],
        0.6,
        skin,
    );
    let curl: Vec<(Vec3, f32)> = (0..=14)
        .map(|i| {
            let t = i as f32 / 14.0;
            let (turn, out) = (0.12 - 1.5 * t, 0.13 * (1.0 - 0.78 * t));
            (v3(-0.42 + out * cos_turns(turn), 0.13 + out * sin_turns(turn), 0.0), 0.04 * (1.0 - 0.75 * t))
        })
        .collect();
    body.tube(&curl, 0.9, skin);
    body.soften(since);
    let since = body.since();
    body.ball(v3(0.34, 0.34, 0.0), v3(0.11, 0.085, 0.07), plain);
    body.rod(v3(0.4, 0.315, 0.0), v3(0.465, 0.305, 0.0), 0.045, 0.028, plain);
    body.rod(v3(0.32, 0.38, 0.0), v3(0.21, 0.47, 0.0), 0.055, 0.02, plain);
    body.soften(since);
    let look = 0.02 * sin_turns(pose.seconds * 0.2);
    for side in [1.0, -1.0] {
        body.orb(v3(0.375, 0.35, side * 0.062), 0.042, plain.tone(1.15));
        bead(body, v3(0.385 + look, 0.352, side * 0.1), 0.014);
        for (x, ahead) in [(0.18, 0.05), (-0.16, -0.02)] {
            let step = if goes(pose) { 0.03 * sin_turns(pose.stride + x + side * 0.25) } else { 0.0 };
            let (root, foot) = (v3(x, 0.25, side * 0.06), v3(x + ahead + step, 0.02, side * 0.1));
            let knee = v3(x - ahead, 0.14, side * 0.15);
            body.rod(root, knee, 0.034, 0.026, plain);
            body.rod(knee, foot, 0.025, 0.02, plain);
            body.rod(foot, foot + v3(0.04, -0.008, 0.0), 0.02, 0.012, plain.tone(0.8));
        }
    }
    for spine in 0..11 {
        let x = 0.22 - 0.045 * spine as f32;
        let y = 0.43 - 0.9 * (x - 0.03) * (x - 0.03);
        body.rod(v3(x, y - 0.02, 0.0), v3(x - 0.008, y + 0.018, 0.0), 0.012, 0.003, plain.tone(0.7));
    }
}

/// Upright on four thin legs, its two arms folded, a head with three corners.
fn mantis(body: &mut Body, pose: &Pose) {
    let green = Skin::new(pose.colour(0x6ab03a)).gloss(0.3);
    let dark = green.tone(0.75);
    let sway = 0.012 * sin_turns(pose.seconds * 0.4);
    body.tube(
        &[
            (v3(0.02, 0.3, 0.0), 0.045),
            (v3(-0.2, 0.25, 0.0), 0.07),
            (v3(-0.42, 0.19, 0.0), 0.045),
            (v3(-0.5, 0.17, 0.0), 0.012),
        ],
        1.0,
        green,
    );
    let neck = v3(0.22 + sway, 0.58, 0.0);
    body.tube(&[(v3(0.0, 0.3, 0.0), 0.042), (v3(0.12, 0.44, 0.0), 0.03), (neck, 0.034)], 1.0, green);
    body.plate(&[neck + v3(0.05, -0.05, 0.0), neck + v3(0.03, 0.07, 0.09), neck + v3(0.03, 0.07, -0.09)], green);
    body.ball(neck + v3(0.02, 0.035, 0.0), v3(0.045, 0.05, 0.06), green);
    body.rod(neck + v3(0.04, 0.0, 0.0), neck + v3(0.07, -0.05, 0.0), 0.032, 0.014, green);
    for side in [1.0, -1.0] {
        body.orb(neck + v3(0.035, 0.065, side * 0.075), 0.032, Skin::new(hex(0xc8d86a)).gloss(0.8));
        bead(body, neck + v3(0.06, 0.07, side * 0.085), 0.011);
        let feel = 0.03 * sin_turns(pose.seconds * 0.6 + side * 0.2);
        body.tube(
            &[
                (neck + v3(0.04, 0.08, side * 0.02), 0.006),
                (neck + v3(0.14, 0.24 + feel, side * 0.06), 0.004),
                (neck + v3(0.28, 0.3 + feel, side * 0.1), 0.002),
            ],
            1.0,
            dark,
        );
        raptorial(body, side, sway, (green, dark));
        for (x, ahead) in [(0.02, 0.2), (-0.06, -0.22)] {
            let step = if goes(pose) { 0.04 * sin_turns(pose.stride + x * 5.0 + side * 0.25) } else { 0.0 };
            let root = v3(x, 0.27, side * 0.03);
            let knee = root + v3(ahead * 0.5 + step * 0.5, 0.1, side * 0.15);
            let foot = v3(root.x + ahead + step, 0.006, side * 0.26);
            body.rod(root, knee, 0.012, 0.01, green);
            body.rod(knee, foot, 0.01, 0.006, dark);
        }
        // Folded wings.
        body.plate(
            &[
                v3(0.0, 0.345, side * 0.02),
                v3(-0.22, 0.32, side * 0.075),
                v3(-0.52, 0.22, side * 0.03),
                v3(-0.3, 0.32, 0.0),
            ],
            dark,
        );
    }
}

/// The arm of a mantis that catches, folded.
fn raptorial(body: &mut Body, side: f32, sway: f32, (green, dark): (Skin, Skin)) {
    let shoulder = v3(0.17, 0.5, side * 0.03);
    let elbow = v3(0.26 + sway, 0.33, side * 0.07);
    let wrist = v3(0.36 + sway, 0.52, side * 0.06);
    body.rod(shoulder, elbow, 0.02, 0.022, green);
    body.rod(elbow, wrist, 0.03, 0.022, green);
    body.rod(wrist, wrist + v3(0.02, -0.16, 0.0), 0.018, 0.005, dark);
    for spine in 0..5 {
        let at = elbow.lerp(wrist, 0.2 + 0.16 * spine as f32);
        body.rod(at, at + v3(0.035, -0.01, 0.0), 0.006, 0.002, dark);
    }
}

/// A long green body between two great hind legs.
fn grasshopper(body: &mut Body, pose: &Pose) {
    let green = Skin::new(pose.colour(0x7ab038)).gloss(0.35);
    let dark = green.tone(0.7);
    body.tube(
        &[
            (v3(0.3, 0.23, 0.0), 0.085),
            (v3(0.16, 0.24, 0.0), 0.092),
            (v3(-0.04, 0.21, 0.0), 0.08),
            (v3(-0.3, 0.16, 0.0), 0.05),
            (v3(-0.46, 0.14, 0.0), 0.015),
        ],
        0.85,
        green,
    );
    body.ball(v3(0.37, 0.24, 0.0), v3(0.075, 0.105, 0.075), green.tone(1.08));
    for side in [1.0, -1.0] {
        body.ball(v3(0.39, 0.29, side * 0.058), v3(0.032, 0.042, 0.026), Skin::new(hex(0x5a2a1c)).gloss(0.9));
        let feel = 0.03 * sin_turns(pose.seconds * 0.7 + side * 0.2);
        body.tube(
            &[
                (v3(0.41, 0.33, side * 0.03), 0.008),
                (v3(0.53, 0.44 + feel, side * 0.07), 0.006),
                (v3(0.68, 0.49 + feel, side * 0.1), 0.002),
            ],
            1.0,
            dark,
        );
        body.plate(
            &[
                v3(0.18, 0.32, side * 0.03),
                v3(0.1, 0.27, side * 0.085),
                v3(-0.4, 0.17, side * 0.055),
                v3(-0.52, 0.2, side * 0.02),
                v3(-0.2, 0.29, side * 0.01),
            ],
            dark,
        );
        for (x, ahead) in [(0.26, 0.1), (0.12, -0.06)] {
            let knee = v3(x + ahead * 0.6, 0.2, side * 0.17);
            body.rod(v3(x, 0.17, side * 0.05), knee, 0.016, 0.013, green);
            body.rod(knee, v3(x + ahead, 0.006, side * 0.2), 0.012, 0.007, dark);
        }
        let (hip, knee, foot) =
            (v3(0.0, 0.19, side * 0.09), v3(-0.32, 0.46, side * 0.15), v3(-0.26, 0.01, side * 0.19));
        body.tube(&[(hip, 0.05), (hip.lerp(knee, 0.45), 0.042), (knee, 0.017)], 0.7, green);
        body.rod(knee, foot, 0.014, 0.01, dark);
        body.rod(foot, foot + v3(-0.07, -0.004, 0.0), 0.01, 0.006, dark);
    }
}

/// A row of soft rings, of which a wave of humps runs forward.
fn caterpillar(body: &mut Body, pose: &Pose) {
    let green = pose.colour(0x7fbf3a);
    let count = 11;
    let at = |i: usize| {
        let t = i as f32 / (count - 1) as f32;
        let hump = if goes(pose) { 0.05 * sin_turns(pose.seconds * 0.5 - t * 1.2).max(0.0) } else { 0.0 };
        v3(0.38 - 0.84 * t, 0.1 + hump, 0.015 * sin_turns(t * 1.2))
    };
    for i in 1..count {
        let tone = if i % 2 == 0 { 1.0 } else { 0.86 };
        let p = at(i);
        body.ball(p, v3(0.062, 0.088, 0.088), Skin::new(green * tone).gloss(0.2).pile(0.15));
        body.ball(p + v3(0.0, 0.072, 0.0), v3(0.024, 0.022, 0.03), Skin::new(hex(0xf0d23a)));
        for side in [1.0, -1.0] {
            bead(body, p + v3(0.0, 0.02, side * 0.084), 0.011);
            body.rod(
                p + v3(0.0, -0.05, side * 0.04),
                p + v3(0.0, -0.095, side * 0.055),
                0.02,
                0.013,
                Skin::new(green * 0.65),
            );
        }
    }
    let head = at(0) + v3(0.015, 0.012, 0.0);
    body.orb(head, 0.09, Skin::new(hex(0xd87a2a)).gloss(0.4));
    for side in [1.0, -1.0] {
        bead(body, head + v3(0.07, 0.03, side * 0.04), 0.02);
        body.rod(
            head + v3(0.02, 0.075, side * 0.03),
            head + v3(0.06, 0.17, side * 0.06),
            0.009,
            0.007,
            Skin::new(hex(0x2a1c14)),
        );
        body.orb(head + v3(0.06, 0.17, side * 0.06), 0.014, Skin::new(hex(0x2a1c14)));
    }
}
