//! People in suits and people of metal: astronauts and robots. One unit is
//! their height.

use super::limbs::down;
use super::stance::stance;
use crate::figure::body::{Body, joint};
use crate::figure::pose::Pose;
use crate::figure::shape::Skin;
use crate::maths::{Vec3, clamp01, cos_turns, hex, sin_turns, v3};
use crate::script::Action;

/// How far a stiff sole rolls of what a foot does.
const ROLL: f32 = 0.5;

/// The hips and both ankles of who walks or runs on legs whose halves are so long, an
/// ankle so high, hips so wide; where each foot stands, it stays.
fn treads(pose: &Pose, (half, ankle, aside): (f32, f32, f32)) -> Option<(f32, [(Vec3, Vec3, f32); 2])> {
    let goes = matches!(pose.action, Action::Walk | Action::Cross | Action::Run | Action::Gallop);
    let stance = stance(pose);
    let feet = stance.feet.filter(|_| goes)?;
    let high = stance.hips(half * 1.98)? + ankle + stance.lift;
    let leg = |i: usize| {
        let hip = v3(0.0, high, if i == 0 { -aside } else { aside });
        let way = v3(feet[i].ahead, ankle + feet[i].up - high, 0.0);
        let foot = hip + way * (half * 1.99 / way.length().max(1e-3)).min(1.0);
        (joint(hip, foot, half, half, 1.0), foot, feet[i].roll * ROLL)
    };
    Some((high, [leg(0), leg(1)]))
}

/// Angles of a simple walk: thighs, knees, arms.
fn walk(pose: &Pose) -> ([f32; 2], [f32; 2], [f32; 2]) {
    let p = pose.stride;
    let moves = match pose.action {
        Action::Walk | Action::Cross => 1.0,
        Action::Run | Action::Gallop | Action::Play => 1.6,
        Action::Dance | Action::Spin => 0.8,
        _ => 0.0,
    };
    let leg = |p: f32| (sin_turns(p) * 0.07 * moves, 0.015 + 0.12 * clamp01(cos_turns(p)) * moves);
    let ((a, ka), (b, kb)) = (leg(p), leg(p + 0.5));
    let drift = 0.02 * sin_turns(pose.seconds * 0.12);
    ([a + drift, b - drift], [ka + drift.abs(), kb + drift.abs()], [-a * 0.9 + 0.04, -b * 0.9 + 0.04])
}

pub(crate) fn astronaut(body: &mut Body, pose: &Pose) {
    let white = Skin::new(pose.colour(0xe9e7e2)).gloss(0.1);
    let grey = Skin::new(hex(0x84868a));
    let (thighs, knees, arms) = walk(pose);
    let floats = matches!(pose.action, Action::Float | Action::Fly | Action::Hover | Action::Swim);
    let since = body.since();
    let gait = treads(pose, (0.195, 0.082, 0.075));
    for (i, side) in [(0, -1.0), (1, 1.0)] {
        let mut top = v3(0.0, 0.47, side * 0.075);
        let (t, k) = if floats { (0.07 + 0.05 * side, 0.12 + 0.03 * side) } else { (thighs[i], knees[i]) };
        let mut knee = top + down(t) * 0.2;
        let (mut ankle, mut roll) = (knee + down(t - k) * 0.19, 0.0);
        if let Some((high, legs)) = gait {
            top.y = high;
            (knee, ankle, roll) = legs[i];
        }
        body.tube(&[(top, 0.088), (knee, 0.07), (ankle, 0.062)], 1.0, white);
        let thigh = (knee - top).unit() * 0.012;
        body.rod(knee - thigh, knee + thigh, 0.072, 0.072, grey);
        let boot = body.since();
        body.slab(ankle + v3(-0.02, -0.03, 0.0), ankle + v3(0.06, -0.04, 0.0), 0.052, 0.045, 1.1, grey.tone(0.7));
        body.turn(boot, ankle, 2, roll);
    }
    let trunk = body.since();
    for (i, side) in [(0, -1.0), (1, 1.0)] {
        let shoulder = v3(0.0, 0.745, side * 0.15);
        let raised = match pose.action {
            Action::Wave if i == 0 => 0.4 + 0.04 * sin_turns(pose.seconds),
            // Arms rise by themselves where nothing pulls them down.
            _ if floats => 0.13 + 0.03 * sin_turns(pose.seconds * 0.07 + side * 0.2) + 0.03 * side,
            _ => arms[i],
        };
        let spread = if floats { 0.75 } else { 0.25 };
        let elbow = shoulder + (down(raised) + v3(0.0, 0.0, side * spread)).unit() * 0.15;
        let hand = elbow + (down(raised + 0.07) + v3(0.0, 0.0, side * 0.05)) * 0.15;
        body.tube(&[(shoulder, 0.07), (elbow, 0.058), (hand, 0.05)], 1.0, white);
        body.orb(hand + down(raised + 0.07) * 0.03, 0.043, grey);
        body.rod(hand, hand, 0.054, 0.054, grey);
    }
    body.tube(&[(v3(0.0, 0.47, 0.0), 0.11), (v3(0.0, 0.58, 0.0), 0.12), (v3(0.0, 0.72, 0.0), 0.118)], 1.3, white);
    body.block((-0.21, 0.5, -0.115), (-0.08, 0.83, 0.115), white.tone(0.86));
    body.block((0.1, 0.6, -0.07), (0.16, 0.69, 0.07), grey);
    for (z, colour) in [(-0.04, 0xd03a30), (0.0, 0x3a70c0), (0.04, 0xe0b030)] {
        body.orb(v3(0.165, 0.66, z), 0.012, Skin::new(hex(colour)).glow(0.6));
    }
    body.orb(v3(0.0, 0.89, 0.0), 0.118, white.gloss(0.4));
    body.ball(v3(0.045, 0.893, 0.0), v3(0.088, 0.078, 0.092), Skin::new(hex(0xc08a2c)).gloss(1.0));
    body.plate(
        &[v3(-0.01, 0.775, -0.222), v3(-0.01, 0.72, -0.222), v3(0.04, 0.72, -0.222), v3(0.04, 0.775, -0.222)],
        Skin::new(hex(0x2f5fb0)),
    );
    if let Some((high, _)) = gait {
        body.shift(trunk, v3(0.0, high - 0.47, 0.0));
    }
    if floats {
        // No way is up: it lies aslant, and slowly turns.
        body.turn(since, v3(0.0, 0.5, 0.0), 2, 0.07 * sin_turns(pose.seconds * 0.05) - 0.09);
        body.turn(since, v3(0.0, 0.5, 0.0), 0, 0.06 * sin_turns(pose.seconds * 0.04 + 0.2) + 0.07);
    }
}

/// How high the hips of a robot are that stands.
const HIPS: f32 = 0.46;

/// The legs of a robot; returns how high its hips are.
fn robot_legs(body: &mut Body, pose: &Pose, (metal, joint): (Skin, Skin)) -> f32 {
    let (thighs, knees, _) = walk(pose);
    let gait = treads(pose, (0.2, 0.06, 0.075));
    for (i, side) in [(0, -1.0), (1, 1.0)] {
        let mut hip = v3(0.0, HIPS, side * 0.075);
        let mut knee = hip + down(thighs[i]) * 0.2;
        let (mut ankle, mut roll) = (knee + down(thighs[i] - knees[i]) * 0.2, 0.0);
        if let Some((high, legs)) = gait {
            hip.y = high;
            (knee, ankle, roll) = legs[i];
        }
        body.orb(hip, 0.05, joint);
        body.drum(hip, knee, 0.042, 0.05, metal);
        body.orb(knee, 0.046, joint);
        body.drum(knee, ankle, 0.04, 0.055, metal);
        let foot = body.since();
        body.block(
            (ankle.x - 0.06, ankle.y - 0.06, ankle.z - 0.055),
            (ankle.x + 0.1, ankle.y, ankle.z + 0.055),
            metal.tone(0.8),
        );
        body.turn(foot, ankle, 2, roll);
    }
    gait.map_or(HIPS, |(high, _)| high)
}

pub(crate) fn robot(body: &mut Body, pose: &Pose) {
    let metal = Skin::new(pose.colour(0xb4bcc6)).gloss(0.9);
    let joint = Skin::new(hex(0x33373d)).gloss(0.5);
    let light = Skin::new(v3(0.25, 0.85, 1.0)).glow(3.0);
    let (.., arms) = walk(pose);
    let high = robot_legs(body, pose, (metal, joint));
    let trunk = body.since();
    for (i, side) in [(0, -1.0), (1, 1.0)] {
        let shoulder = v3(0.0, 0.73, side * 0.17);
        let dancing = matches!(pose.action, Action::Dance | Action::Wave | Action::Play);
        let raised = if dancing { 0.3 + 0.1 * sin_turns(pose.stride * 0.5 + side * 0.25) } else { arms[i] };
        let elbow = shoulder + down(raised) * 0.15;
        let hand = elbow + down(raised + 0.06) * 0.15;
        body.orb(shoulder, 0.055, joint);
        body.drum(shoulder, elbow, 0.034, 0.036, metal);
        body.orb(elbow, 0.038, joint);
        body.drum(elbow, hand, 0.032, 0.045, metal);
        for claw in [0.022, -0.022] {
            let reach = hand + down(raised + 0.06) * 0.06;
            body.rod(hand + v3(claw, 0.0, 0.0), reach + v3(claw * 0.6, 0.0, 0.0), 0.014, 0.01, joint);
        }
    }
    let chest = [(-0.09, 0.47), (0.09, 0.47), (0.12, 0.7), (0.08, 0.79), (-0.08, 0.79), (-0.11, 0.7)];
    body.solid(&chest, -0.14, 0.14, metal, metal);
    body.drum(v3(0.11, 0.655, 0.0), v3(0.128, 0.66, 0.0), 0.045, 0.04, light);
    body.glow(v3(0.13, 0.66, 0.0), 0.12, v3(0.15, 0.5, 0.7) * (0.5 + 0.2 * sin_turns(pose.seconds * 0.5)));
    body.drum(v3(0.0, 0.78, 0.0), v3(0.0, 0.83, 0.0), 0.04, 0.04, joint);
    let since = body.since();
    body.block((-0.085, 0.82, -0.1), (0.09, 0.97, 0.1), metal);
    body.block((0.085, 0.86, -0.082), (0.096, 0.94, 0.082), joint.tone(0.6));
    for z in [0.042, -0.042] {
        body.ball(v3(0.097, 0.902, z), v3(0.012, 0.024, 0.024), light);
    }
    for z in [0.11, -0.11] {
        body.drum(v3(0.0, 0.895, z), v3(0.0, 0.895, z * 1.2), 0.034, 0.03, joint);
    }
    body.rod(v3(-0.02, 0.97, 0.05), v3(-0.03, 1.05, 0.05), 0.006, 0.004, joint);
    body.orb(v3(-0.03, 1.055, 0.05), 0.013, Skin::new(v3(1.0, 0.25, 0.15)).glow(2.0));
    body.turn(since, v3(0.0, 0.85, 0.0), 1, 0.05 * sin_turns(pose.seconds * 0.15));
    body.shift(trunk, v3(0.0, high - HIPS, 0.0));
}
