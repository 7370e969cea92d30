//! An ant: three parts on six legs, bent feelers. One unit is its length.

use crate::figure::body::Body;
use crate::figure::pose::Pose;
use crate::figure::shape::Skin;
use crate::maths::{Vec3, hex, sin_turns, v3};
use crate::script::{Action, SubjectKind as K};

/// How high its body is carried.
const HIGH: f32 = 0.2;

pub(crate) fn ant(body: &mut Body, pose: &Pose) {
    let shell = Skin::new(pose.colour(0x3a1a10)).gloss(0.75);
    let dark = shell.tone(0.6);
    let goes = !matches!(pose.action, Action::Sleep | Action::Lie | Action::Stand | Action::Sit);
    let at = |x: f32, y: f32| v3(x, HIGH + y, 0.0);
    body.ball(at(-0.3, 0.05), v3(0.2, 0.13, 0.14), shell.tone(0.8));
    for x in [-0.2_f32, -0.29, -0.38] {
        // The rings of the hind part.
        let round = (1.0 - ((x + 0.3) / 0.2) * ((x + 0.3) / 0.2)).max(0.0).sqrt();
        body.drum(at(x, 0.05), at(x - 0.012, 0.05), 0.136 * round, 0.136 * round, dark);
    }
    body.orb(at(-0.09, 0.0), 0.032, dark);
    let since = body.since();
    body.tube(
        &[(at(-0.06, 0.0), 0.05), (at(0.06, 0.05), 0.075), (at(0.19, 0.03), 0.06), (at(0.26, 0.03), 0.035)],
        1.0,
        shell,
    );
    body.soften(since);
    body.ball(at(0.36, 0.04), v3(0.11, 0.095, 0.11), shell);
    for side in [1.0_f32, -1.0] {
        let out = |x: f32, y: f32, z: f32| at(x, y) + v3(0.0, 0.0, side * z);
        body.orb(out(0.37, 0.08, 0.085), 0.026, Skin::new(hex(0x0c0806)).gloss(1.0));
        body.tube(
            &[(out(0.44, -0.01, 0.05), 0.02), (out(0.52, -0.02, 0.06), 0.015), (out(0.54, -0.02, 0.015), 0.008)],
            1.0,
            dark,
        );
        let feel = 0.03 * sin_turns(pose.seconds * 0.9 + side * 0.2);
        body.rod(out(0.43, 0.09, 0.04), out(0.52, 0.2 + feel, 0.1), 0.013, 0.01, dark);
        body.rod(out(0.52, 0.2 + feel, 0.1), out(0.66, 0.14 + feel, 0.13), 0.01, 0.013, dark);
        for (leg, (x, reach)) in [(0.15_f32, 0.26_f32), (0.06, 0.02), (-0.02, -0.26)].into_iter().enumerate() {
            // Three legs stand while the other three swing.
            let turn = pose.stride + if (leg % 2 == 0) == (side > 0.0) { 0.0 } else { 0.5 };
            let (swing, lift) =
                if goes { (0.07 * sin_turns(turn), 0.05 * sin_turns(turn + 0.25).max(0.0)) } else { (0.0, 0.0) };
            let hip = out(x, -0.01, 0.05);
            let knee = v3(x + reach * 0.45 + swing * 0.5, HIGH + 0.14 + lift, side * 0.22);
            let shin = v3(x + reach * 0.85 + swing, HIGH * 0.35 + lift, side * 0.36);
            let foot = v3(x + reach + swing, 0.012 + lift, side * 0.42);
            body.rod(hip, knee, 0.022, 0.017, shell);
            body.rod(knee, shin, 0.016, 0.012, dark);
            body.rod(shin, foot, 0.012, 0.009, dark);
        }
    }
    if let Some(load) = pose.company {
        carried(body, pose, load.kind);
    }
}

/// What it holds up before it.
fn carried(body: &mut Body, pose: &Pose, kind: K) {
    let at = v3(0.62, HIGH + 0.15, 0.0);
    if matches!(kind, K::Leaf | K::Petal) {
        let green = Skin::new(hex(0x5f9a34)).gloss(0.3);
        let edge = [(-0.06, -0.12), (0.16, 0.02), (0.24, 0.32), (0.02, 0.5), (-0.2, 0.32), (-0.2, 0.04)];
        body.plate(&edge.map(|(x, y)| at + v3(x, y, 0.02 * x)), green);
        body.rod(at, at + v3(0.02, 0.46, 0.0), 0.012, 0.006, green.tone(1.3));
        return;
    }
    let crust = hex(0xd9a860);
    body.ball(at, v3(0.17, 0.14, 0.16), Skin::new(crust));
    for i in 0..22 {
        let way = v3(pose.unit(i) - 0.5, pose.unit(40 + i) - 0.5, pose.unit(80 + i) - 0.5).unit();
        let lump = 0.03 + 0.045 * pose.unit(120 + i);
        let on: Vec3 = at + v3(way.x * 0.15, way.y * 0.12, way.z * 0.14);
        body.orb(on, lump, Skin::new(crust * (0.8 + 0.4 * pose.unit(160 + i))));
    }
}
