//! People: a skeleton of angles for each thing that they do, and the flesh
//! and clothes on it. One unit is their height.
//!
//! Whom they ride and what they carry is drawn by others.

use super::body::{Body, joint};
use super::pose::Pose;
use super::shape::{Frame, Skin};
use super::stance::{Stance, seated, stance, wave};
use crate::maths::{Vec3, cos_turns, hex, sin_turns, v3};
use crate::script::{Action, SubjectKind};

/// Points of a posed skeleton that others hang things on.
#[derive(Debug, Clone, Copy)]
struct Bones {
    hip: Vec3,
    head: Vec3,
    up: Vec3,
    /// Where what is held is, and its size.
    grip: Option<(Vec3, f32)>,
}

/// Clothes and proportions.
struct Look {
    skin: Skin,
    hair: Skin,
    top: Skin,
    bottom: Skin,
    shoes: Skin,
    /// Thickness of limbs and trunk.
    build: f32,
    head: f32,
    long_hair: bool,
    /// Length of a skirt, 0 for none.
    skirt: f32,
    bare_legs: bool,
    bare_arms: bool,
}

fn look(pose: &Pose) -> Look {
    use SubjectKind as K;
    let skin = Skin::new(pose.pick(&[0xe8b998, 0xd9a27c, 0xb97c54, 0x8a5a3c, 0xf0c8a8], 1));
    let hair = Skin::new(pose.pick(&[0x2a1c14, 0x4a3020, 0x16120f, 0x7a5230, 0xb08a50], 2)).gloss(0.12);
    let female = matches!(pose.kind, K::Woman | K::Dancer)
        || (matches!(pose.kind, K::Person | K::Child | K::Crowd) && pose.unit(3) < 0.5);
    let tops = [0xc8503c, 0x3f6fa8, 0xe0b84a, 0x4a8a6a, 0xd8d2c4, 0x8a5a9a, 0xd9804a];
    let dress = matches!(pose.kind, K::Woman | K::Dancer) || (female && pose.unit(6) < 0.5);
    let top =
        Skin::new(pose.one_of(if pose.kind == K::Man { &[0x3d5a80, 0x5a6b4a, 0x8a4a3c, 0xc9c2b2] } else { &tops }, 5));
    let bottom =
        if dress { top.tone(0.92) } else { Skin::new(pose.pick(&[0x2f3a4c, 0x4a4238, 0x5c6470, 0x26262c], 7)) };
    let sporty = pose.kind == K::Runner || (pose.action == Action::Run && pose.kind != K::Astronaut);
    Look {
        skin,
        hair,
        top,
        bottom,
        shoes: Skin::new(pose.pick(&[0x2a2420, 0xe4e0d8, 0x6a3a2a], 8)),
        build: if pose.kind == K::Man {
            1.08
        } else if female {
            0.9
        } else {
            1.0
        },
        head: if pose.kind == K::Child { 1.42 } else { 1.06 },
        long_hair: female,
        skirt: match pose.kind {
            K::Dancer => 0.3,
            K::Child => 0.17,
            _ => 0.25,
        } * f32::from(u8::from(dress)),
        bare_legs: dress || sporty,
        bare_arms: sporty || pose.kind == K::Dancer,
    }
}

/// A direction `turns` forward of straight down.
fn down(turns: f32) -> Vec3 {
    v3(sin_turns(turns), -cos_turns(turns), 0.0)
}

/// A person of any kind but those in suits.
/// Returns where and how large what it holds is to be drawn.
pub(super) fn person(body: &mut Body, pose: &Pose) -> Option<(Vec3, f32)> {
    let look = look(pose);
    let stance = carry(stance(pose), pose);
    let since = body.since();
    let bones = flesh(body, pose, &stance, &look);
    head(body, pose, &look, &stance, &bones);
    skirt(body, pose, &look, &bones);
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
        _ => {}
    }
}

fn flesh(body: &mut Body, pose: &Pose, stance: &Stance, look: &Look) -> Bones {
    let child = pose.kind == SubjectKind::Child;
    let (bone, half_hips, w) = (if child { 0.215 } else { 0.245 }, 0.05 * look.build, look.build);
    // The pelvis rests on the lower foot.
    let drop = |i: usize| {
        let d = down(stance.thigh[i]) * bone + down(stance.thigh[i] - stance.knee[i]) * bone;
        -d.y * cos_turns(stance.spread[i])
    };
    let sitting = pose.action == Action::Sit;
    let low = if sitting { 0.075 } else { drop(0).max(drop(1)) + 0.035 };
    let hip = v3(0.0, low + stance.lift, 0.0);
    for (i, z) in [(0, -1.0_f32), (1, 1.0)] {
        leg(body, (hip + v3(0.0, 0.0, z * half_hips), z), (stance, i), (look, bone, sitting));
    }
    let up = v3(sin_turns(stance.lean), cos_turns(stance.lean), sin_turns(stance.side)).unit();
    let trunk = if child { 0.245 } else { 0.29 };
    let neck = hip + up * trunk;
    let top = look.top;
    body.tube(
        &[
            (hip + up * -0.01, 0.062 * w),
            (hip + up * (trunk * 0.33), 0.052 * w),
            (hip + up * (trunk * 0.68), 0.064 * w),
            (hip + up * (trunk * 0.9), 0.05 * w),
        ],
        1.35,
        top,
    );
    body.slab(hip + up * -0.02, hip + up * 0.03, 0.06 * w, 0.06 * w, 1.3, look.bottom);
    body.rod(neck - up * 0.03, neck + up * 0.04, 0.027 * w, 0.025, look.skin);
    let across = v3(-sin_turns(stance.twist), 0.0, cos_turns(stance.twist));
    let mut hands = [Vec3::ZERO; 2];
    for (i, z) in [(0, -1.0_f32), (1, 1.0)] {
        let shoulder = hip + up * (trunk * 0.89) + across * (z * 0.098 * w);
        hands[i] = arm(body, shoulder, (stance, i, z), (look, child));
    }
    let head = neck + up * 0.085 + v3(sin_turns(stance.nod) * 0.03 + 0.006, 0.012 * (look.head - 1.0) * 4.0, 0.0);
    let grip = pose.company.and_then(|company| hold(body, company, hands[0], up));
    Bones { hip, head, up, grip }
}

fn leg(
    body: &mut Body,
    (hip, z): (Vec3, f32),
    (stance, i): (&Stance, usize),
    (look, bone, sitting): (&Look, f32, bool),
) {
    let w = look.build;
    let out = v3(0.0, 0.0, z * sin_turns(stance.spread[i]));
    let (t, k) = if sitting { (0.245, 0.02) } else { (stance.thigh[i], stance.knee[i]) };
    let knee = hip + (down(t) + out) * bone;
    let ankle = knee + (down(t - k) + out * 0.4) * bone;
    let trousers = if look.bare_legs { look.skin } else { look.bottom };
    body.tube(
        &[
            (hip, 0.055 * w),
            (hip.lerp(knee, 0.5), 0.046 * w),
            (knee, 0.035 * w),
            (knee.lerp(ankle, 0.4), 0.034 * w),
            (ankle, 0.021 * w),
        ],
        1.0,
        trousers,
    );
    if look.bare_legs {
        body.rod(hip, hip.lerp(knee, 0.42), 0.058 * w, 0.055 * w, look.bottom);
    }
    // The foot stays flat on the ground and hangs in the air.
    let pitch = (t - k) * 0.75 + 0.25;
    let toe = v3(sin_turns(pitch), -cos_turns(pitch), 0.0);
    let sole = ankle + v3(-0.008, -0.012, 0.0);
    body.slab(sole, sole + toe * 0.062, 0.021, 0.015, 1.2, look.shoes);
}

fn arm(body: &mut Body, shoulder: Vec3, (stance, i, z): (&Stance, usize, f32), (look, child): (&Look, bool)) -> Vec3 {
    let w = look.build;
    let (upper, fore) = if child { (0.125, 0.115) } else { (0.155, 0.14) };
    let raised = |turns: f32| {
        let d = down(turns);
        let (s, c) = (sin_turns(stance.raise[i]), cos_turns(stance.raise[i]));
        v3(d.x * c.abs().max(0.2), d.y * c, -d.y * s * z)
    };
    let elbow = shoulder + raised(stance.arm[i]).unit() * upper;
    let hand = elbow + raised(stance.arm[i] + stance.elbow[i]).unit() * fore;
    let sleeve = if look.bare_arms { look.skin } else { look.top };
    body.orb(shoulder, 0.037 * w, look.top);
    body.tube(&[(shoulder, 0.032 * w), (shoulder.lerp(elbow, 0.5), 0.03 * w), (elbow, 0.024 * w)], 1.0, sleeve);
    body.rod(elbow, elbow.lerp(hand, 0.9), 0.024 * w, 0.017 * w, sleeve);
    body.orb(hand, 0.02, look.skin);
    hand
}

fn head(body: &mut Body, pose: &Pose, look: &Look, stance: &Stance, bones: &Bones) {
    let since = body.since();
    let (at, r) = (bones.head, 0.062 * look.head);
    body.ball(at, v3(r * 0.94, r * 1.12, r * 0.84), look.skin);
    body.rod(at + v3(r * 0.85, -r * 0.05, 0.0), at + v3(r * 1.02, -r * 0.22, 0.0), r * 0.1, r * 0.15, look.skin);
    // Hair covers the crown and the back.
    body.ball(at + v3(-r * 0.2, r * 0.3, 0.0), v3(r * 0.98, r * 0.98, r * 0.95), look.hair);
    if pose.fine {
        for z in [-1.0, 1.0] {
            let eye = at + v3(r * 0.84, r * 0.06, z * r * 0.34);
            body.orb(eye, r * 0.1, Skin::new(hex(0x1d1714)).gloss(0.6));
        }
        body.slab(
            at + v3(r * 0.82, -r * 0.5, 0.0),
            at + v3(r * 0.84, -r * 0.5, 0.0),
            r * 0.06,
            r * 0.06,
            3.0,
            Skin::new(hex(0xa8564a)),
        );
    }
    if look.long_hair {
        let fast = matches!(pose.action, Action::Run | Action::Dance | Action::Spin | Action::Jump | Action::Play);
        let sway =
            wave(pose.seconds * 1.1) * 0.02 * (0.4 + pose.wind) + if fast { 0.07 } else { 0.02 + 0.08 * pose.wind };
        let back = at + v3(-r * 0.75, 0.0, 0.0);
        let lift = if fast { 0.06 } else { 0.0 };
        body.tube(
            &[
                (at + v3(-r * 0.5, r * 0.35, 0.0), r * 0.75),
                (back + v3(-0.01, -r * 0.9, 0.0), r * 0.66),
                (back + v3(-sway * 0.8, -r * 1.9 + lift, 0.0), r * 0.5),
                (back + v3(-sway * 1.7, -r * 2.8 + lift * 2.0, wave(pose.seconds * 0.9) * 0.01), r * 0.18),
            ],
            1.3,
            look.hair,
        );
    }
    body.turn(since, at, 1, stance.look);
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
        SubjectKind::Ball => at = hand + v3(0.04, -0.02, 0.02),
        SubjectKind::Lantern => at = hand + v3(0.02, -0.22, 0.0),
        _ => size = 0.18,
    }
    Some((at, size))
}

/// A skirt that swings with the stride and flies out in a turn.
fn skirt(body: &mut Body, pose: &Pose, look: &Look, bones: &Bones) {
    if look.skirt <= 0.0 || seated(pose) {
        return;
    }
    let flare = match pose.action {
        Action::Dance | Action::Spin => 0.17,
        Action::Run | Action::Play | Action::Jump => 0.125,
        _ => 0.1,
    };
    let waist = bones.hip + bones.up * 0.075;
    let swing = v3(-0.015 - pose.wind * 0.03, 0.0, 0.0) + v3(wave(pose.stride * 2.0) * 0.012, 0.0, 0.0);
    let fall = if matches!(pose.action, Action::Dance | Action::Spin) { 0.72 } else { 1.0 };
    let length = look.skirt * fall + 0.075;
    let middle = waist + v3(0.0, -length * 0.5, 0.0) + swing * 0.4;
    let hem = waist + v3(0.0, -length, 0.0) + swing;
    body.drum(waist, middle, 0.056, 0.056 + (flare - 0.056) * 0.62, look.top);
    body.drum(middle, hem, 0.056 + (flare - 0.056) * 0.62, flare, look.top.tone(0.94));
    // Folds.
    for fold in 0..7 {
        let turns = fold as f32 / 7.0 + wave(pose.stride) * 0.02;
        let edge = v3(cos_turns(turns), 0.0, sin_turns(turns)) * flare;
        body.rod(waist.lerp(hem, 0.35) + edge * 0.5, hem + edge * 0.97, 0.006, 0.013, look.top.tone(0.88));
    }
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
    let stance = Stance { lean: (lean.x * 0.14).clamp(0.0, 0.1), look: 0.0, ..Stance::default() };
    let up = v3(sin_turns(stance.lean), cos_turns(stance.lean), 0.0);
    let trunk = 0.29;
    body.tube(
        &[(up * -0.01, 0.062), (up * (trunk * 0.35), 0.054), (up * (trunk * 0.7), 0.066), (up * (trunk * 0.9), 0.05)],
        1.35,
        look.top,
    );
    body.rod(up * (trunk * 0.95), up * (trunk + 0.04), 0.026, 0.025, look.skin);
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
    let bones = Bones { hip: Vec3::ZERO, head: up * (trunk + 0.085) + v3(0.01, 0.012, 0.0), up, grip: None };
    head(body, &who, &look, &stance, &bones);
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
