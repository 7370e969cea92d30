//! A snail: a coiled shell on a soft foot, eyes on stalks. One unit is its height.

use crate::figure::body::Body;
use crate::figure::goods::trim::sheet;
use crate::figure::pose::Pose;
use crate::figure::shape::{Frame, Mark, Skin};
use crate::maths::{Vec3, cos_turns, hex, mix, sin_turns, v3};
use crate::script::{Action, SubjectKind as K};

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
    if let Some(pack) = pose.company.filter(|pack| matches!(pack.kind, K::Backpack | K::Bag)) {
        backpack(body, pack.colour.unwrap_or_else(|| hex(0xc8402c)));
    }
}

/// A pack on its shell, with straps about that.
fn backpack(body: &mut Body, colour: Vec3) {
    let (cloth, leather) = (Skin::new(colour), Skin::new(hex(0x6a4526)).gloss(0.3));
    let since = body.since();
    body.bevelled(&sheet(0.3, (0.0, 0.62), 0.14), (-0.2, 0.2), 0.06, cloth);
    body.bevelled(&sheet(0.31, (0.4, 0.66), 0.12), (-0.24, 0.22), 0.05, cloth.tone(0.75));
    body.bevelled(&sheet(0.2, (0.06, 0.3), 0.07), (-0.3, -0.16), 0.04, cloth.tone(1.2));
    for x in [-0.14_f32, 0.14] {
        body.block((x - 0.03, 0.2, -0.31), (x + 0.03, 0.5, -0.2), leather);
    }
    body.tube(
        &[(v3(-0.07, 0.64, 0.0), 0.025), (v3(0.0, 0.74, 0.0), 0.025), (v3(0.07, 0.64, 0.0), 0.025)],
        1.0,
        leather,
    );
    body.drum(v3(-0.34, 0.74, 0.02), v3(0.34, 0.74, 0.02), 0.09, 0.09, Skin::new(hex(0x4f86b8)));
    // Its flap looks back, and it leans back on the shell.
    body.turn(since, Vec3::ZERO, 1, 0.25);
    body.turn(since, Vec3::ZERO, 2, 0.06);
    body.put(since, &Frame::shift(v3(-0.28, 1.0, 0.0), 0.62));
    for side in [1.0_f32, -1.0] {
        let strap = [
            (v3(-0.14, 1.2, side * 0.13), 0.025),
            (v3(0.2, 0.98, side * 0.24), 0.03),
            (v3(0.34, 0.6, side * 0.22), 0.03),
            (v3(0.16, 0.26, side * 0.2), 0.03),
        ];
        body.tube(&strap, 1.0, leather);
    }
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
