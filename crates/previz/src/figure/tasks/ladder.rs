//! A ladder that somebody climbs, leaning on what is before it.
//!
//! Knows no skeleton but the hips that it is given; says where the hands go.

use crate::figure::body::Body;
use crate::figure::people::stance::Stance;
use crate::figure::pose::Pose;
use crate::figure::shape::Skin;
use crate::maths::{Vec3, fract, hex, mix, smoothstep, v3};
use crate::script::Action;

/// How far apart its rungs are, and how many a second are climbed.
const RUNG: f32 = 0.16;
const STEPS: f32 = 0.42;
/// The rung on which the climb begins, and the last that it goes on to.
const FROM: f32 = 1.0;
const LAST: f32 = 4.0;
/// How far it leans, for each of its height; how high and how wide it is.
const LEAN: f32 = 0.2;
const HIGH: f32 = 1.95;
const HALF: f32 = 0.115;
/// Where its foot stands before who climbs.
const FOOT: f32 = -0.02;

/// The rungs that have been climbed, a step at a time.
fn climbed(pose: &Pose) -> f32 {
    let t = pose.shot_s * STEPS;
    (FROM + t.floor() + smoothstep(0.1, 0.7, fract(t))).min(LAST)
}

/// The stance of who climbs; `None` of who does not.
pub(crate) fn stance(pose: &Pose, rest: &Stance) -> Option<Stance> {
    if pose.action != Action::Ladder {
        return None;
    }
    let on = climbed(pose);
    let step = fract(on);
    // The foot that goes on is lifted over the next rung.
    let (right, left) = if (on as i32) % 2 == 0 { (step, 0.0) } else { (0.0, step) };
    let up = |t: f32| 4.0 * t * (1.0 - t);
    let bent = |t: f32| if t > 0.0 { 0.05 + 0.12 * up(t) } else { 0.03 };
    Some(Stance {
        thigh: [bent(right), bent(left)],
        knee: [bent(right) * 1.2, bent(left) * 1.2],
        lean: 0.022,
        nod: -0.16,
        look: 0.0,
        lift: on * RUNG,
        ..*rest
    })
}

/// Draws the ladder for who climbs it and whose hips are there; where the right and the
/// left hand are then.
pub(crate) fn climb(body: &mut Body, pose: &Pose, hip: Vec3) -> Option<[Vec3; 2]> {
    if pose.action != Action::Ladder {
        return None;
    }
    let wood = Skin::new(hex(0x9a6a38)).gloss(0.25);
    // It leans more than who is on it stands away from it: they lean along.
    let gone = climbed(pose) * RUNG * LEAN;
    let at = |up: f32, side: f32| v3(FOOT + 0.05 - gone + up * LEAN, up, side * HALF * mix(1.1, 0.95, up / HIGH));
    for side in [-1.0, 1.0] {
        body.rod(at(0.0, side), at(HIGH, side), 0.02, 0.018, wood);
    }
    let mut up = RUNG;
    while up < HIGH - 0.05 {
        body.rod(at(up, -1.0), at(up, 1.0), 0.012, 0.012, wood.tone(1.1));
        up += RUNG;
    }
    // One hand after the other goes on to a higher rung.
    let high = (hip.y + 0.3) / RUNG;
    let rung = high.floor() * RUNG;
    let over = smoothstep(0.2, 0.8, fract(high));
    Some([at(rung + RUNG * over, -0.7), at(rung + RUNG * (1.0 - over) * 0.5 + RUNG * 0.5, 0.7)])
}
