//! People: a skeleton of angles for each thing that they do, and the flesh
//! and clothes on it. One unit is their height.
//!
//! Whom they ride and what they carry is drawn by others.

use super::bird::wake;
use super::body::{Body, joint};
use super::clothes::{self, Look, Waist, look};
use super::face;
use super::pose::Pose;
use super::shape::{Frame, Skin};
use super::stance::{Stance, seated, stance, wave};
use crate::maths::{Vec3, cos_turns, hex, sin_turns, v3};
use crate::script::{Action, SubjectKind};

/// Height of the ankle above the ground.
const ANKLE: f32 = 0.035;

/// Points of a posed skeleton that others hang things on.
#[derive(Debug, Clone, Copy)]
struct Bones {
    hip: Vec3,
    head: Vec3,
    up: Vec3,
    knees: [Vec3; 2],
    /// Where what is held is, and its size.
    grip: Option<(Vec3, f32)>,
}

/// A direction `turns` forward of straight down.
fn down(turns: f32) -> Vec3 {
    v3(sin_turns(turns), -cos_turns(turns), 0.0)
}

/// A person of any kind but those in suits.
/// Returns where and how large what it holds is to be drawn.
pub(super) fn person(body: &mut Body, pose: &Pose) -> Option<(Vec3, f32)> {
    let look = look(pose);
    let mut stance = carry(stance(pose), pose);
    if look.skirt > 0.0 {
        // Arms hang clear of the skirt.
        stance.raise = stance.raise.map(|raise| raise.max(0.06));
    }
    let since = body.since();
    let bones = flesh(body, pose, &stance, &look);
    let neck = body.since();
    face::head(body, pose, &look, bones.head);
    body.turn(neck, bones.head, 1, stance.look);
    if !seated(pose) {
        clothes::skirt(body, pose, &look, &Waist { hip: bones.hip, up: bones.up, knees: bones.knees });
    }
    place(body, pose, since, &bones);
    let (at, size) = bones.grip?;
    let turned = matches!(pose.action, Action::Dance | Action::Spin);
    Some((if turned { Frame::turn(Vec3::ZERO, 1, pose.stride * 0.25).point(at) } else { at }, size))
}

/// A raised hand for what is carried.
fn carry(mut stance: Stance, pose: &Pose) -> Stance {
    if pose.company.is_some() && !seated(pose) {
        let holds_up = pose.company.is_some_and(|c| {
            matches!(c.kind, SubjectKind::Umbrella | SubjectKind::Balloon | SubjectKind::Kite | SubjectKind::SkyLantern)
        });
        (stance.arm[0], stance.elbow[0], stance.raise[0]) =
            if holds_up { (0.09, 0.29, 0.02) } else { (0.06, 0.2, 0.02) };
    }
    stance
}

/// Lying and swimming turn the whole body; a dancer turns about herself.
fn place(body: &mut Body, pose: &Pose, since: super::body::Since, bones: &Bones) {
    match pose.action {
        Action::Lie | Action::Sleep => {
            body.turn(since, Vec3::ZERO, 2, 0.25);
            body.shift(since, v3(0.5, 0.07, 0.0));
        }
        Action::Swim | Action::Dive => {
            body.turn(since, bones.hip, 2, -0.22);
            body.shift(since, v3(0.0, 0.02 - bones.hip.y + 0.01 * wave(pose.stride), 0.0));
        }
        Action::Dance | Action::Spin => body.turn(since, Vec3::ZERO, 1, pose.stride * 0.25),
        Action::Ride => {
            body.turn(since, Vec3::ZERO, 1, 0.21);
            body.shift(since, v3(0.0, 0.05, 0.0));
            board(body, pose);
        }
        _ => {}
    }
}

fn flesh(body: &mut Body, pose: &Pose, stance: &Stance, look: &Look) -> Bones {
    let (bone, half_hips) = (if look.child { 0.215 } else { 0.245 }, 0.038 * look.build);
    // The pelvis rests on the lower foot.
    let drop = |i: usize| {
        let d = down(stance.thigh[i]) * bone + down(stance.thigh[i] - stance.knee[i]) * bone;
        -d.y * cos_turns(stance.spread[i])
    };
    let sitting = pose.action == Action::Sit && pose.seat.is_none();
    let low = match sitting {
        true => 0.075,
        false => stance.hips(bone * 1.99).unwrap_or_else(|| drop(0).max(drop(1))) + ANKLE,
    };
    let hip = v3(0.0, low + stance.lift, 0.0);
    let mut knees = [hip; 2];
    for (i, z) in [(0, -1.0_f32), (1, 1.0)] {
        knees[i] = leg(body, (hip + v3(0.0, 0.0, z * half_hips), z), (stance, i), (look, bone, sitting));
    }
    let up = v3(sin_turns(stance.lean), cos_turns(stance.lean), sin_turns(stance.side)).unit();
    let trunk = if look.child { 0.245 } else { 0.29 };
    let across = v3(-sin_turns(stance.twist), 0.0, cos_turns(stance.twist));
    torso(body, look, (hip, up, across), trunk);
    let neck = hip + up * trunk;
    let mut hands = [Vec3::ZERO; 2];
    for (i, z) in [(0, -1.0_f32), (1, 1.0)] {
        let shoulder = hip + up * (trunk * 0.845) + across * (z * 0.095 * look.build);
        hands[i] = arm(body, shoulder, (stance, i, z), look);
    }
    clothes::scarf(body, pose, look, neck + up * 0.012);
    let head = neck + up * 0.079 + v3(sin_turns(stance.nod) * 0.03 + 0.012, 0.046 * (look.head - 1.0), 0.0);
    let grip = pose.company.and_then(|company| hold(body, company, hands[0], up));
    if pose.action == Action::Fish {
        tackle(body, pose, hip, hands[0]);
    }
    Bones { hip, head, up, knees, grip }
}

/// A board under the feet, its ends turned up.
fn board(body: &mut Body, pose: &Pose) {
    let deck = Skin::new(pose.pick(&[0xd8743a, 0x2f7f8a, 0xd9b23a, 0x8a3f5c], 19)).gloss(0.3);
    let long = if pose.afloat { 1.9 } else { 1.0 };
    let tip = |side: f32| (v3(0.3 * side * long, 0.075, 0.0), 0.014);
    let end = |side: f32| (v3(0.21 * side * long, 0.05, 0.0), 0.017);
    body.tube(&[tip(-1.0), end(-1.0), end(1.0), tip(1.0)], 3.6 * long.sqrt(), deck);
    if pose.afloat {
        return wake(body, pose, 0.1, 0.5);
    }
    for (x, z) in [(-0.17, 0.04), (-0.17, -0.04), (0.17, 0.04), (0.17, -0.04)] {
        body.drum(v3(x, 0.018, z - 0.012), v3(x, 0.018, z + 0.012), 0.019, 0.019, Skin::new(hex(0x1c1d20)));
    }
}

/// A stool to sit on, and a rod whose line hangs from its bent tip.
fn tackle(body: &mut Body, pose: &Pose, hip: Vec3, hand: Vec3) {
    let wood = Skin::new(hex(0x6e5236));
    let seat = v3(hip.x - 0.02, hip.y - 0.06, 0.0);
    body.drum(v3(seat.x, 0.0, 0.0), seat, 0.085, 0.075, wood);
    let play = wave(pose.seconds * 0.23) * 0.012;
    let along = |length: f32, sag: f32| hand + v3(0.86, 0.51 + play, 0.0) * length + v3(0.0, -sag, 0.0);
    let tip = along(1.5, 0.13);
    body.tube(
        &[(along(-0.12, 0.0), 0.011), (along(0.3, 0.0), 0.009), (along(0.95, 0.03), 0.006), (tip, 0.0035)],
        1.0,
        Skin::new(hex(0x3a2a1c)).gloss(0.3),
    );
    body.orb(along(0.06, 0.022), 0.017, Skin::new(hex(0x24262a)).gloss(0.6));
    let water = v3(tip.x + 0.16, -0.04, 0.0);
    body.rod(tip, water, 0.0018, 0.0018, Skin::new(hex(0xe8e6de)));
    body.orb(water, 0.014, Skin::new(hex(0xd23a2a)));
}

/// Hips, waist, chest, shoulders and neck.
fn torso(body: &mut Body, look: &Look, (hip, up, across): (Vec3, Vec3, Vec3), trunk: f32) {
    let w = look.build;
    let (hips, waist, chest) = if look.female { (0.064, 0.047, 0.055) } else { (0.058, 0.054, 0.063) };
    let at = |t: f32, ahead: f32| hip + up * (trunk * t) + v3(ahead, 0.0, 0.0);
    // From the shoulders down to a hem that hangs over the hips.
    body.tube(
        &[
            (at(0.84, -0.004), chest * 0.84 * w),
            (at(0.66, 0.006), chest * w),
            (at(0.38, 0.0), waist * 1.04 * w),
            (at(0.16, -0.004), (hips * 0.7 + waist * 0.3) * w),
            (at(0.0, -0.005), (hips + 0.006) * w),
        ],
        1.4,
        look.top,
    );
    body.cut();
    if look.female && !look.child {
        for z in [-1.0, 1.0] {
            body.orb(at(0.63, 0.036 * w) + across * (z * 0.03), 0.033 * w, look.top);
        }
    }
    // The shoulders slope up into the neck.
    let tip = 0.088 * w;
    for z in [-1.0, 1.0] {
        body.tube(
            &[(at(0.82, -0.006) + across * (z * 0.03), 0.042 * w), (at(0.87, -0.004) + across * (z * tip), 0.033 * w)],
            1.0,
            look.top,
        );
        body.rod(at(0.99, -0.006), at(0.9, -0.006) + across * (z * tip * 0.7), 0.022 * w, 0.027 * w, look.top);
    }
    body.slab(at(-0.1, -0.004), at(0.04, -0.004), hips * 0.93 * w, hips * 0.9 * w, 1.42, look.bottom);
    body.rod(at(0.9, -0.004), at(1.18, 0.006), 0.031 * w, 0.027 * w.max(0.95), look.skin);
    clothes::jacket(body, look, (hip, up), trunk);
}

/// Thigh, calf and shoe; returns the knee.
fn leg(
    body: &mut Body,
    (hip, z): (Vec3, f32),
    (stance, i): (&Stance, usize),
    (look, bone, sitting): (&Look, f32, bool),
) -> Vec3 {
    let w = look.build;
    let out = v3(0.0, 0.0, z * sin_turns(stance.spread[i]));
    let (t, k) = if sitting { (0.245, 0.02) } else { (stance.thigh[i], stance.knee[i]) };
    let mut knee = hip + (down(t) + out) * bone;
    let mut ankle = knee + (down(t - k) + out * 0.4) * bone;
    let mut pitch = (t - k) * 0.75 + 0.25;
    if let Some(feet) = stance.feet.filter(|_| !sitting) {
        let foot = feet[i];
        ankle = v3(hip.x + foot.ahead, ANKLE + foot.up, hip.z * 0.75);
        let away = ankle - hip;
        ankle = hip + away * (bone * 1.995 / away.length().max(1e-3)).min(1.0);
        knee = joint(hip, ankle, bone, bone, 1.0);
        pitch = 0.25 - foot.roll;
    }
    let cloth = if look.bare_legs { look.skin } else { look.bottom };
    // Trousers fall straighter than a bare leg.
    let (calf, cuff) = if look.bare_legs { (0.035, 0.019) } else { (0.036, 0.028) };
    let back = (knee - hip).unit().cross(v3(0.0, 0.0, 1.0)) * -0.008;
    body.tube(
        &[
            (hip - v3(0.0, 0.02, 0.0), 0.034 * w),
            (hip.lerp(knee, 0.2), 0.045 * w),
            (hip.lerp(knee, 0.36), 0.049 * w),
            (hip.lerp(knee, 0.6), 0.044 * w),
            (knee, 0.034 * w),
            (knee.lerp(ankle, 0.32) + back, calf * w),
            (knee.lerp(ankle, 0.7), (calf + cuff) * 0.48 * w),
            (ankle, cuff * w),
        ],
        1.0,
        cloth,
    );
    if look.bare_legs {
        body.tube(
            &[(hip, 0.041 * w), (hip.lerp(knee, 0.2), 0.054 * w), (hip.lerp(knee, 0.45), 0.056 * w)],
            1.0,
            look.bottom,
        );
        body.cut();
    }
    let toe = v3(sin_turns(pitch), -cos_turns(pitch), 0.0);
    let sole = v3(-toe.y, toe.x, 0.0) * -0.014;
    let heel = ankle + sole - toe * 0.012;
    body.slab(heel, ankle + sole + toe * 0.058, 0.02, 0.015, 1.12, look.shoes);
    body.rod(ankle, ankle + sole + toe * 0.03, 0.019, 0.015, look.shoes);
    knee
}

fn arm(body: &mut Body, shoulder: Vec3, (stance, i, z): (&Stance, usize, f32), look: &Look) -> Vec3 {
    let w = look.build;
    let (upper, fore) = if look.child { (0.125, 0.11) } else { (0.155, 0.135) };
    let raised = |turns: f32, aside: f32| {
        let d = down(turns);
        let (s, c) = (sin_turns(aside), cos_turns(aside));
        v3(d.x * c.abs().max(0.2), d.y * c, -d.y * s * z)
    };
    let elbow = shoulder + raised(stance.arm[i], stance.raise[i]).unit() * upper;
    let along = raised(stance.arm[i] + stance.elbow[i], stance.raise[i] + stance.bend[i]).unit();
    let hand = elbow + along * fore;
    let sleeve = if look.bare_arms { look.skin } else { look.top };
    body.tube(
        &[
            (shoulder, 0.032 * w),
            (shoulder.lerp(elbow, 0.5), 0.029 * w),
            (elbow, 0.024 * w),
            (elbow.lerp(hand, 0.35), 0.024 * w),
            (hand, 0.016 * w),
        ],
        1.0,
        sleeve,
    );
    if look.bare_arms {
        body.tube(&[(shoulder, 0.034 * w), (shoulder.lerp(elbow, 0.35), 0.0325 * w)], 1.0, look.top);
    }
    // A palm, fingers a little bent, and a thumb.
    let knuckles = hand + along * 0.024;
    let curl = (along + v3(0.25, 0.1, -z * 0.25)).unit();
    body.rod(hand, knuckles, 0.0145, 0.016, look.skin);
    body.rod(knuckles, knuckles + curl * 0.026, 0.0135, 0.008, look.skin);
    body.rod(hand + along * 0.008, hand + along * 0.026 + v3(0.018, 0.0, 0.0), 0.008, 0.006, look.skin);
    hand + along * 0.02
}

/// What is carried, in the right hand.
fn hold(body: &mut Body, company: &crate::scene::Company, hand: Vec3, up: Vec3) -> Option<(Vec3, f32)> {
    let mut size = 0.25;
    let mut at = hand;
    match company.kind {
        SubjectKind::Umbrella => {
            size = 0.56;
            at = hand + up * -0.14;
        }
        SubjectKind::Balloon => {
            at = hand + v3(-0.03, 0.42, 0.0);
            body.rod(hand, at, 0.002, 0.002, Skin::new(hex(0xe8e4da)));
            body.ball(
                at + v3(0.0, 0.13, 0.0),
                v3(0.11, 0.135, 0.11),
                Skin::new(company.colour.unwrap_or_else(|| hex(0xd03a30))).gloss(0.8),
            );
            return None;
        }
        SubjectKind::Kite => {
            size = 0.42;
            at = hand + v3(0.62, 0.5, 0.2);
            body.rod(hand, at + v3(0.0, 0.25, 0.0), 0.002, 0.002, Skin::new(hex(0xe8e4da)));
        }
        SubjectKind::Ball | SubjectKind::Football | SubjectKind::BeachBall => at = hand + v3(0.04, -0.02, 0.02),
        SubjectKind::Lantern => at = hand + v3(0.02, -0.22, 0.0),
        SubjectKind::Guitar => {
            size = 0.56;
            at = hand + up * -0.36;
        }
        SubjectKind::Bag => at = hand + v3(0.02, -0.24, 0.0),
        SubjectKind::Cup | SubjectKind::Fruit | SubjectKind::Can | SubjectKind::Flacon | SubjectKind::Lipstick => {
            size = 0.08;
        }
        _ => size = 0.18,
    }
    Some((at, size))
}

/// Someone astride: hips and hands given, feet on pedals or hanging.
pub(super) fn rider(body: &mut Body, pose: &Pose, (hip, grip): (Vec3, Vec3), size: f32, pedals: Option<(Vec3, f32)>) {
    let man = if pose.unit(51) < 0.5 { SubjectKind::Man } else { SubjectKind::Woman };
    let colour = pose.company.and_then(|c| c.colour);
    let who = Pose {
        kind: pose.company.map_or(man, |c| c.kind),
        colour,
        action: Action::Ride,
        company: None,
        ..pose.clone()
    };
    let look = Look { skirt: 0.0, bare_legs: false, ..look(&who) };
    let since = body.since();
    let lean = (grip - hip) * (1.0 / size);
    let tilt = (lean.x * 0.14).clamp(0.0, 0.1);
    let up = v3(sin_turns(tilt), cos_turns(tilt), 0.0);
    let trunk = 0.29;
    torso(body, &look, (Vec3::ZERO, up, v3(0.0, 0.0, 1.0)), trunk);
    for side in [1.0, -1.0] {
        let hand = v3(lean.x, lean.y, side * 0.09 + lean.z);
        let shoulder = up * (trunk * 0.88) + v3(0.0, 0.0, side * 0.1);
        let elbow = joint(shoulder, hand, 0.155, 0.15, -1.0) + v3(0.0, 0.0, side * 0.03);
        body.tube(&[(shoulder, 0.036), (elbow, 0.026), (hand, 0.018)], 1.0, look.top);
        body.orb(hand, 0.02, look.skin);
        let foot = match pedals {
            Some((crank, reach)) => {
                let turn = pose.stride + if side > 0.0 { 0.5 } else { 0.0 };
                (crank - hip) * (1.0 / size) + v3(cos_turns(turn) * reach, -sin_turns(turn) * reach, side * 0.07)
            }
            None => v3(0.13, -0.36, side * 0.2),
        };
        let astride = if pedals.is_some() { 0.03 } else { 0.09 };
        let knee = joint(v3(0.0, 0.0, side * 0.05), foot, 0.235, 0.235, 1.0) + v3(0.0, 0.0, side * astride);
        body.tube(&[(v3(0.0, 0.0, side * 0.05), 0.057), (knee, 0.038), (foot, 0.024)], 1.0, look.bottom);
        body.rod(foot, foot + v3(0.065, -0.012, 0.0), 0.024, 0.017, look.shoes);
    }
    face::head(body, &who, &look, up * (trunk + 0.079) + v3(0.012, 0.0, 0.0));
    body.put(since, &Frame::shift(hip, size));
}

/// Someone who sits in a boat and rows.
pub(super) fn rower(body: &mut Body, pose: &Pose, seat: Vec3, size: f32) {
    let kind = pose.company.map_or(SubjectKind::Man, |c| c.kind);
    let who = Pose {
        kind,
        action: Action::Row,
        company: None,
        colour: pose.company.and_then(|c| c.colour),
        fine: pose.fine,
        ..pose.clone()
    };
    let since = body.since();
    person(body, &who);
    body.put(since, &Frame::shift(seat + v3(0.0, -0.29 * size, 0.0), size));
}
