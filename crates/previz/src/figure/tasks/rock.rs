//! A wall of rock that somebody climbs, in beds of stone with cracks between them.
//!
//! Knows no skeleton but the hips that it is given; says where the hands go.

use crate::figure::body::Body;
use crate::figure::people::stance::{Stance, wave};
use crate::figure::pose::Pose;
use crate::figure::shape::Skin;
use crate::maths::{Vec3, fract, hex, mix, smoothstep, v3};
use crate::noise::unit2;
use crate::script::{Action, SubjectKind};

/// How far above the hips the shoulders are.
const SHOULDER: f32 = 0.245;
/// How many holds a second each hand and foot goes on by turns, and how far that lifts
/// who climbs.
const HOLDS: f32 = 0.22;
const GAIN: f32 = 0.16;
/// Where the wall stands before who climbs.
const FACE: f32 = 0.27;

/// How far a climb has got, in turns of both sides.
fn turns(pose: &Pose) -> f32 {
    pose.shot_s * HOLDS + pose.unit(3) * 0.5
}

/// From 0 to 1 and on, at rest between: where one side is that goes on in half of each turn.
fn stepped(t: f32) -> f32 {
    t.floor() + smoothstep(0.05, 0.5, fract(t))
}

/// How high who climbs has come.
fn gained(pose: &Pose) -> f32 {
    let t = turns(pose);
    GAIN * 0.5 * (stepped(t) + stepped(t + 0.5) - 0.5)
}

/// Hands and feet go on by turns: the right hand with the left foot.
pub(crate) fn stance(pose: &Pose, rest: &Stance) -> Option<Stance> {
    if pose.action != Action::Climb {
        return None;
    }
    let t = turns(pose);
    let high = |t: f32| smoothstep(0.05, 0.5, fract(t)) * (1.0 - smoothstep(0.55, 1.0, fract(t)));
    let (right, left) = (high(t + 0.5), high(t));
    let sway = wave(t);
    Some(Stance {
        thigh: [mix(0.06, 0.2, right), mix(0.06, 0.2, left)],
        knee: [mix(0.1, 0.24, right), mix(0.1, 0.24, left)],
        spread: [0.075 + 0.03 * right, 0.075 + 0.03 * left],
        lean: -0.008,
        side: 0.018 * sway,
        twist: 0.02 * sway,
        nod: -0.35,
        look: 0.04 * sway,
        lift: 0.5 + gained(pose),
        ..*rest
    })
}

/// Draws the wall before who climbs it and whose hips are there; where the right and
/// the left hand are then.
pub(crate) fn climb(body: &mut Body, pose: &Pose, hip: Vec3) -> Option<[Vec3; 2]> {
    if pose.action != Action::Climb {
        return None;
    }
    let said = pose.company.filter(|company| company.kind == SubjectKind::RockFace);
    let usual = pose.pick(&[0x9a6a46, 0x8a8078, 0xa85f3c], 61);
    wall(body, pose.seed, said.and_then(|company| company.colour).unwrap_or(usual));
    let t = turns(pose);
    let reach = |t: f32| 0.2 * smoothstep(0.05, 0.4, fract(t)) * (1.0 - smoothstep(0.5, 1.0, fract(t)));
    let at = |t: f32, side: f32| v3(FACE - 0.045, hip.y + SHOULDER + 0.06 + reach(t), side * 0.15);
    let hands = [at(t, -1.0), at(t + 0.5, 1.0)];
    for hand in hands {
        // The hold, white with chalk.
        body.ball(hand + v3(0.035, -0.014, 0.0), v3(0.045, 0.02, 0.05), Skin::new(hex(0xcfc6b6)));
    }
    tied_in(body, pose, hip);
    Some(hands)
}

/// Beds of stone of unlike height, each broken into blocks that stand out unlike far.
pub(crate) fn wall(body: &mut Body, seed: u32, base: Vec3) {
    // No stone is as bright as a paint of that name.
    let base = base.lerp(hex(0x80644e), 0.4);
    let dark = Skin::new(base * 0.5);
    body.block((FACE + 0.2, -0.6, -4.6), (FACE + 0.9, 5.6, 4.6), dark);
    let mut low = -0.6;
    for bed in 0..24 {
        let dice = |column: i32, salt: i32| unit2(bed * 31 + salt, column, seed);
        // Thin beds between thick ones.
        let tall = 0.1 + 0.5 * dice(0, 1) * dice(0, 9);
        // Far up it leans out over whoever climbs.
        let lean = 0.16 * smoothstep(2.4, 4.6, low);
        let (shade, set_back) = (0.82 + 0.36 * dice(0, 2), 0.09 * dice(0, 10));
        let mut side = -4.5 - 0.7 * dice(0, 3);
        for column in 1..24 {
            if side > 4.5 {
                break;
            }
            let wide = 0.3 + 1.7 * dice(column, 4) * dice(column, 11);
            let near = FACE - lean + set_back + 0.1 * dice(column, 5) + 0.012 * side * side;
            let stone = Skin::new(base * (shade * (0.88 + 0.24 * dice(column, 6))));
            let since = body.since();
            // Blocks lie a little askew, and run into those beside and above them.
            let (top, end) = (low + tall * (1.0 + 0.16 * dice(column, 7)), side + wide * 1.02);
            body.block((near, low - 0.02, side), (FACE + 0.5, top, end), stone);
            let middle = v3(near, low + tall * 0.5, side + wide * 0.5);
            if dice(column, 8) > 0.55 {
                // A ledge, or the root of one that broke off.
                let from = side + wide * 0.15;
                let ledge = (near - 0.05 - 0.05 * dice(column, 12), low, from);
                body.block(ledge, (near, low + tall * 0.45, from + wide * 0.55), stone.tone(0.94));
            }
            body.turn(since, middle, 1, 0.022 * (dice(column, 13) - 0.5));
            body.turn(since, middle, 0, 0.02 * (dice(column, 14) - 0.5));
            body.turn(since, middle, 2, 0.016 * (dice(column, 15) - 0.5));
            side += wide;
        }
        low += tall;
        if low > 5.3 {
            break;
        }
    }
}

/// A harness, a bag of chalk, and the rope that runs down from it.
fn tied_in(body: &mut Body, pose: &Pose, hip: Vec3) {
    let rope = Skin::new(hex(0x2f7ad8));
    let sway = 0.02 * wave(pose.seconds * 0.17);
    let drop = |t: f32| v3(hip.x + 0.06 + 0.05 * t, mix(hip.y, -0.4, t), 0.03 + sway * t * (1.0 - t) * 4.0);
    body.tube(&[(drop(0.0), 0.009), (drop(0.35), 0.009), (drop(0.7), 0.009), (drop(1.0), 0.009)], 1.0, rope);
    body.hoop(hip + v3(0.0, 0.02, 0.0), Vec3::UP, (0.066, 0.09), (0.01, 1.4), Skin::new(hex(0x22262e)));
    body.drum(hip + v3(-0.08, -0.05, 0.0), hip + v3(-0.08, 0.01, 0.0), 0.028, 0.03, Skin::new(hex(0xe8e4da)));
}
