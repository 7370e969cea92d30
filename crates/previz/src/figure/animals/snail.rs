//! A snail: a coiled shell on a soft foot, eyes on stalks. One unit is its height.

use crate::figure::body::Body;
use crate::figure::pose::Pose;
use crate::figure::shape::{Mark, Skin};
use crate::maths::{Vec3, cos_turns, hex, mix, sin_turns, v3};
use crate::script::Action;

pub(crate) fn snail(body: &mut Body, pose: &Pose) {
    let s = pose.seconds;
    let goes = !matches!(pose.action, Action::Sleep | Action::Lie);
    // It goes by a wave that runs along its foot.
    let creep = if goes { 0.03 * sin_turns(s * 0.35) } else { 0.0 };
    let flesh = Skin::new(hex(0xb89a72)).gloss(0.5);
    let since = body.since();
    let foot = [
        (v3(-1.0 - creep, 0.03, 0.0), 0.03),
        (v3(-0.6, 0.09, 0.0), 0.11),
        (v3(0.0, 0.12, 0.0), 0.15),
        (v3(0.5, 0.13, 0.0), 0.14),
        (v3(0.78 + creep, 0.26, 0.0), 0.13),
        (v3(0.9 + creep, 0.46, 0.0), 0.125),
        (v3(1.0 + creep, 0.54, 0.0), 0.1),
    ];
    body.tube(&foot, 1.35, flesh);
    body.soften(since);
    for side in [1.0, -1.0] {
        let sway = 0.03 * sin_turns(s * 0.5 + side * 0.2);
        let root = v3(0.98 + creep, 0.58, side * 0.06);
        let eye = root + v3(0.16 + sway, 0.36, side * (0.13 + sway));
        body.rod(root, eye, 0.034, 0.024, flesh);
        body.orb(eye, 0.042, Skin::new(hex(0x1c1612)).gloss(0.8));
        let feeler = v3(1.08 + creep, 0.47, side * 0.06);
        body.rod(feeler, feeler + v3(0.14, -0.03 + sway, side * 0.07), 0.024, 0.016, flesh);
    }
    shell(body, pose);
}

/// The shell, a tube that winds inwards to both sides of its middle.
fn shell(body: &mut Body, pose: &Pose) {
    let colour = pose.colour(0xb8763a);
    let skin = Skin::new(colour).gloss(0.6).mark(Mark::Under, colour.lerp(hex(0xf0dcb4), 0.6));
    let heart = v3(-0.14, 0.6, 0.0);
    let steps = if body.far { 26 } else { 44 };
    for side in [1.0, -1.0] {
        let coil: Vec<(Vec3, f32)> = (0..=steps)
            .map(|i| {
                let t = i as f32 / steps as f32;
                let (turns, out) = (0.12 - 2.4 * t, mix(0.31, 0.02, t));
                let at = heart + v3(cos_turns(turns) * out, sin_turns(turns) * out, side * mix(0.02, 0.2, t));
                (at, mix(0.21, 0.035, t))
            })
            .collect();
        body.tube(&coil, 1.0, skin);
        // The seam of each winding is dark.
        let seam: Vec<(Vec3, f32)> = coil
            .iter()
            .map(|(at, thick)| (*at + (*at - heart).unit() * (thick * 0.3) + v3(0.0, 0.0, side * thick * 0.92), 0.016))
            .collect();
        body.tube(&seam, 1.0, skin.tone(0.45));
    }
}
