//! Boards under the feet, and tricks on one with wheels: up over a ledge, the
//! board turned over beneath the feet, and down on it again.
//!
//! Bends and lifts who is built; builds nobody.

use crate::figure::animals::bird::wake;
use crate::figure::body::{Body, Since};
use crate::figure::people::stance::{Stance, wave};
use crate::figure::pose::Pose;
use crate::figure::shape::Skin;
use crate::maths::{Vec3, clamp01, fract, hex, mix, smoothstep, v3};
use crate::script::Action;

/// Heights of a rider from one ledge to the next, how far before and behind it a
/// trick reaches, and how high it goes.
const APART: f32 = 4.6;
const REACH: f32 = 1.15;
const HIGH: f32 = 0.5;

/// A board under the feet, its ends turned up.
pub(crate) fn board(body: &mut Body, pose: &Pose) {
    let deck = Skin::new(pose.pick(&[0xd8743a, 0x2f7f8a, 0xd9b23a, 0x8a3f5c], 19)).gloss(0.3);
    let long = match (pose.afloat, pose.cold) {
        (true, _) => 1.9,
        (_, true) => 1.5,
        _ => 1.0,
    };
    let tip = |side: f32| (v3(0.3 * side * long, 0.075, 0.0), 0.014);
    let end = |side: f32| (v3(0.21 * side * long, 0.05, 0.0), 0.017);
    body.tube(&[tip(-1.0), end(-1.0), end(1.0), tip(1.0)], 3.6 * long.sqrt(), deck);
    if pose.afloat {
        return wake(body, pose, 0.1, 0.5);
    }
    if pose.cold {
        // On snow it has no wheels.
        return;
    }
    for (x, z) in [(-0.17, 0.04), (-0.17, -0.04), (0.17, 0.04), (0.17, -0.04)] {
        body.drum(v3(x, 0.018, z - 0.012), v3(x, 0.018, z + 0.012), 0.019, 0.019, Skin::new(hex(0x1c1d20)));
    }
}

/// How far it is past the ledge that is nearest, and how high in the trick.
fn flight(pose: &Pose) -> (f32, f32) {
    let past = (fract(pose.gone / APART) - 0.5) * APART;
    (past, clamp01(1.0 - past * past / (REACH * REACH)))
}

/// The stance of who does tricks; `None` of who does none.
pub(crate) fn stance(pose: &Pose, rest: &Stance) -> Option<Stance> {
    if pose.action != Action::Ollie {
        return None;
    }
    let (past, high) = flight(pose);
    // Down in the knees before it, drawn up in the air, and down again.
    let low = smoothstep(REACH + 1.0, REACH + 0.2, past.abs()) * (1.0 - smoothstep(0.0, 0.3, high));
    let tuck = smoothstep(0.1, 0.8, high);
    let sway = 0.02 * wave(pose.seconds * 0.5);
    let bent = 0.095 + 0.05 * low + 0.07 * tuck;
    Some(Stance {
        thigh: [bent, bent - 0.012],
        knee: [bent * 1.55, bent * 1.45],
        spread: [0.085, 0.095],
        arm: [0.04 + sway, 0.05 - sway],
        elbow: [0.05, 0.06],
        raise: [mix(0.16, 0.31, tuck) + sway, mix(0.18, 0.27, tuck) - sway],
        lean: 0.04 + 0.035 * low + 0.02 * tuck,
        nod: 0.15 * tuck,
        look: -0.15,
        ..*rest
    })
}

/// Puts who was added since onto the board and into the air; the board, and the
/// ledges that stay where they are.
pub(crate) fn ride(body: &mut Body, pose: &Pose, since: Since) {
    let (past, high) = flight(pose);
    body.turn(since, Vec3::ZERO, 1, 0.21);
    body.shift(since, v3(0.0, 0.05 + HIGH * high, 0.0));
    let since = body.since();
    board(body, pose);
    // It turns over once, a little below the feet.
    let turn = smoothstep(-0.75, 0.35, past) * smoothstep(0.0, 0.1, high);
    let free = smoothstep(0.3, 0.9, high) * (1.0 - smoothstep(0.1, 0.5, past));
    body.turn(since, v3(0.0, 0.04, 0.0), 0, turn);
    body.turn(since, v3(0.0, 0.04, 0.0), 2, 0.07 * (past / REACH).clamp(-1.0, 1.0) * -high.min(0.6));
    body.shift(since, v3(0.0, HIGH * high - 0.05 * free, 0.0));
    let concrete = Skin::new(hex(0x9a9c9e));
    for k in 0..14 {
        let x = (k as f32 + 0.5) * APART - pose.gone;
        if x.abs() > 3.0 * APART {
            continue;
        }
        if pose.cold {
            kicker(body, x - REACH);
            continue;
        }
        body.block((x - 0.3, 0.0, -0.34), (x + 0.3, 0.2, 0.34), concrete);
        for (from, to) in
            [((-0.31, -0.35), (-0.29, 0.35)), ((0.29, -0.35), (0.31, 0.35)), ((-0.31, -0.35), (0.31, -0.33))]
        {
            body.block((x + from.0, 0.18, from.1), (x + to.0, 0.205, to.1), Skin::new(hex(0xd8452c)).gloss(0.4));
        }
    }
}

/// A ramp of snow, off which it goes.
fn kicker(body: &mut Body, x: f32) {
    let profile = [(-1.5, 0.0), (0.1, 0.0), (0.0, 0.26), (-0.25, 0.17), (-0.8, 0.05)];
    let at = profile.map(|(along, up)| (x + along, up));
    body.solid(&at, -0.6, 0.6, Skin::new(hex(0xdfe9f4)), Skin::new(hex(0xf4f8fc)));
    for z in [-0.62, 0.62] {
        body.rod(v3(x, 0.0, z), v3(x, 0.62, z), 0.012, 0.012, Skin::new(hex(0xd8382c)));
    }
}
