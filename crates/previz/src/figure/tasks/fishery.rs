//! A fishing net that is swung, thrown, opens over the water and is drawn in; one that is mended.
//!
//! Knows no skeleton but the hips that it is given; says where the hands go.

use super::music::stool;
use crate::figure::body::Body;
use crate::figure::people::stance::{Foot, Stance, wave};
use crate::figure::pose::Pose;
use crate::figure::shape::Skin;
use crate::maths::{Vec3, cos_turns, fract, hex, mix, sin_turns, smoothstep, v3};
use crate::script::Action;

/// Throws in a second.
const CASTS: f32 = 0.2;
/// When in each the net leaves the hands, is wide open and is in the water.
const THROWN: f32 = 0.24;
const OPEN: f32 = 0.36;
const SUNK: f32 = 0.72;
/// How far off it falls, how wide it opens, and how deep the water lies below
/// the feet.
const REACH: f32 = 1.25;
const WIDE: f32 = 0.72;
const WATER: f32 = -0.16;

/// How far a throw is.
fn moment(pose: &Pose) -> f32 {
    fract(pose.seconds * CASTS)
}

/// Wound up to the side, then turned after the net, then bent over the line.
pub(crate) fn stance(pose: &Pose, rest: Stance) -> Stance {
    let t = moment(pose);
    let wound = smoothstep(0.02, 0.16, t) * (1.0 - smoothstep(THROWN - 0.05, THROWN + 0.04, t));
    let after = smoothstep(THROWN - 0.02, OPEN, t) * (1.0 - smoothstep(0.6, 0.75, t));
    let on = |ahead: f32| Foot { ahead, aside: 0.05, stands: true, ..Foot::default() };
    Stance {
        feet: Some([on(-0.14), on(0.13)]),
        twist: 0.05 * after - 0.09 * wound,
        lean: 0.03 + 0.035 * after,
        lift: -0.03,
        look: 0.0,
        nod: 0.1,
        ..rest
    }
}

/// Draws the net of who throws one; where the right and the left hand are then.
pub(crate) fn cast(body: &mut Body, pose: &Pose, hip: Vec3) -> Option<[Vec3; 2]> {
    if pose.action == Action::MendNet {
        return Some(mend(body, pose, hip));
    }
    if pose.action != Action::CastNet {
        return None;
    }
    let t = moment(pose);
    let swing = smoothstep(THROWN - 0.1, THROWN + 0.03, t) * (1.0 - smoothstep(0.6, 0.78, t));
    let right = hip + v3(mix(0.06, 0.28, swing), mix(0.02, 0.24, swing), mix(-0.22, -0.1, swing));
    let left = hip + v3(mix(0.16, 0.27, swing), mix(0.04, 0.2, swing), mix(-0.04, 0.12, swing));
    match t {
        ..THROWN => bundle(body, (right + left) * 0.5, 1.0),
        ..SUNK => open(body, pose, (t, right), hip),
        _ => {
            let drawn = smoothstep(0.78, 0.98, t);
            let far = v3(mix(hip.x + REACH * 0.9, hip.x + 0.3, drawn), WATER, 0.0);
            line(body, right, far);
            if drawn > 0.3 {
                bundle(body, far.lerp((right + left) * 0.5, smoothstep(0.3, 1.0, drawn)), drawn);
            }
        }
    }
    Some([right, left])
}

fn cord() -> Skin {
    Skin::new(hex(0xe8e2cc)).glow(0.06)
}

/// The net gathered in folds that hang from the hands.
fn bundle(body: &mut Body, at: Vec3, full: f32) {
    for i in 0..9 {
        let turn = i as f32 / 9.0;
        let out = v3(cos_turns(turn), 0.0, sin_turns(turn)) * (0.06 * full);
        let sway = v3(0.01 * sin_turns(turn * 3.0), 0.0, 0.0);
        body.tube(
            &[
                (at + out * 0.3, 0.016),
                (at + out - v3(0.0, 0.16 * full, 0.0), 0.022),
                (at + out * 0.7 + sway - v3(0.0, 0.32 * full, 0.0), 0.012),
            ],
            1.0,
            cord().tone(if i % 2 == 0 { 1.0 } else { 0.78 }),
        );
    }
}

/// The line from a hand to the net.
fn line(body: &mut Body, hand: Vec3, to: Vec3) {
    let sag = v3(0.0, -0.06, 0.0);
    body.tube(&[(hand, 0.005), ((hand + to) * 0.5 + sag, 0.005), (to, 0.005)], 1.0, cord());
}

/// The net in the air: a cone of meshes that opens to a wide ring with its
/// leads, and falls upon the water.
fn open(body: &mut Body, pose: &Pose, (t, hand): (f32, Vec3), hip: Vec3) {
    let flown = smoothstep(THROWN, OPEN, t);
    let wide = WIDE * smoothstep(THROWN - 0.02, OPEN + 0.03, t);
    let fall = smoothstep(OPEN + 0.04, SUNK, t);
    let middle = v3(mix(hip.x + 0.3, hip.x + REACH, flown), mix(hip.y + 0.42, WATER, fall * fall), 0.0);
    // Its rim hurries on, so that the disc is seen from the side and below.
    let (ahead, rise) = (v3(0.94, 0.24 * (1.0 - fall), 0.0), mix(0.34, 0.02, fall));
    let crown = middle + v3(-0.3 * (1.0 - fall), rise, 0.0);
    let rim = |turn: f32, r: f32| {
        let flutter = 0.03 * wave(turn * 5.0 + pose.seconds * 0.9) * (1.0 - fall);
        let out = ahead * cos_turns(turn) + v3(0.0, 0.1 * (1.0 - fall), 1.0) * sin_turns(turn);
        crown.lerp(middle, r) + out * (wide * r) + v3(0.0, flutter * r - 0.1 * r * r * (1.0 - fall), 0.0)
    };
    let skin = cord();
    let spokes = 22;
    for i in 0..spokes {
        let turn = i as f32 / spokes as f32;
        let points: [(Vec3, f32); 4] = std::array::from_fn(|k| (rim(turn, k as f32 / 3.0), 0.0034));
        body.tube(&points, 1.0, skin);
        body.orb(rim(turn, 1.0), 0.011, Skin::new(hex(0x6a6e74)));
    }
    for r in [0.3, 0.5, 0.68, 0.84, 1.0] {
        for i in 0..spokes {
            let (a, b) = (i as f32 / spokes as f32, (i + 1) as f32 / spokes as f32);
            let thick = if r < 1.0 { 0.0034 } else { 0.0065 };
            body.rod(rim(a, r), rim(b, r), thick, thick, skin);
        }
    }
    line(body, hand, crown);
}

/// A net over the lap and far over the ground, with its floats, which a needle goes through.
fn mend(body: &mut Body, pose: &Pose, hip: Vec3) -> [Vec3; 2] {
    if pose.seat.is_none() {
        stool(body, hip);
    }
    let skin = Skin::new(pose.pick(&[0x3f7f6a, 0x2f7f9a, 0xb8903a], 75)).glow(0.04);
    // From the lap over the knees, down, and along the ground to both sides.
    let fall = |t: f32| {
        let (x, y) = match t {
            ..0.35 => (mix(hip.x + 0.08, hip.x + 0.27, t / 0.35), hip.y + 0.075),
            ..0.6 => (hip.x + 0.27 + 0.05 * (t - 0.35), mix(hip.y + 0.07, 0.03, (t - 0.35) / 0.25)),
            _ => (hip.x + 0.29 + 0.9 * (t - 0.6), 0.02),
        };
        v3(x, y, 0.0)
    };
    let at = |t: f32, u: f32| {
        let wide = mix(0.16, 0.62, smoothstep(0.3, 1.0, t));
        fall(t) + v3(0.012 * sin_turns(u * 3.0), 0.012 * (1.0 + cos_turns(u * 2.5 + t)), wide * u)
    };
    let (rows, lines) = (14, 9);
    for i in 0..rows {
        let (a, b) = (i as f32 / rows as f32, (i + 1) as f32 / rows as f32);
        for k in 0..lines {
            let u = |k: f32| k / lines as f32 * 2.0 - 1.0;
            let k = k as f32;
            // Meshes stand on their corners.
            body.rod(at(a, u(k)), at(b, u(k + 1.0)), 0.0045, 0.0045, skin);
            body.rod(at(a, u(k + 1.0)), at(b, u(k)), 0.0045, 0.0045, skin);
        }
    }
    for i in 0..7 {
        let at = at(1.0, i as f32 / 3.0 - 1.0);
        body.ball(at + v3(0.0, 0.02, 0.0), v3(0.03, 0.026, 0.042), Skin::new(hex(0xe8702a)).gloss(0.3));
    }
    let work = wave(pose.seconds * 0.6);
    let left = v3(hip.x + 0.24, hip.y + 0.13, 0.07);
    let right = v3(hip.x + 0.25 + 0.015 * work, hip.y + 0.16 + 0.03 * work, -0.07);
    let needle = Skin::new(hex(0xf0d8a0));
    body.rod(right, right + v3(0.03, -0.03, 0.07), 0.007, 0.004, needle);
    body.tube(
        &[(right + v3(0.03, -0.03, 0.07), 0.003), (left + v3(0.02, 0.03, 0.0), 0.003), (left, 0.003)],
        1.0,
        skin.tone(1.3),
    );
    [right, left]
}
