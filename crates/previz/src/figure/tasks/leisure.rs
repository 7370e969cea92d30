//! What people have in their hands in their free time and on the way: an open
//! book, a camera, a microphone, a telephone, a broom, a ball for the basket.
//!
//! Knows no skeleton but the hips that it is given; says where the hands go.

use crate::figure::body::Body;
use crate::figure::food::bakery::around;
use crate::figure::goods::product;
use crate::figure::people::stance::wave;
use crate::figure::pose::Pose;
use crate::figure::shape::{Frame, Skin};
use crate::maths::{Vec3, fract, hex, mix, smoothstep, v3};
use crate::scene::actors::peaks::THROW;
use crate::script::{Action, SubjectKind};

/// Draws what somebody has in hand whose hips are there; where the right and
/// the left hand are then.
pub(crate) fn pass(body: &mut Body, pose: &Pose, hip: Vec3) -> Option<[Vec3; 2]> {
    let s = pose.seconds;
    Some(match pose.action {
        Action::Read => book(body, pose, hip),
        Action::Photograph if pose.has_along(SubjectKind::Phone).is_some() => phone_camera(body, s, hip),
        Action::Photograph => camera(body, s, hip),
        Action::Sing => microphone(body, s, hip),
        Action::Call => telephone(body, s, hip),
        Action::Text => screen(body, pose, hip),
        Action::Sweep => broom(body, s, hip),
        Action::Mop => mop(body, s, hip),
        Action::Dunk => basket(body, pose, hip),
        Action::Lift => [-1.0, 1.0].map(|side| hip + held_up_at(pose) + v3(0.0, 0.0, side * 0.055)),
        _ => return None,
    })
}

/// Where a child is held up in the air, from the hips of who holds it.
pub(crate) fn held_up_at(pose: &Pose) -> Vec3 {
    v3(0.085, 0.505 + 0.025 * wave(pose.seconds * 0.4), 0.0)
}

/// An open book, whose page turns from time to time.
fn book(body: &mut Body, pose: &Pose, hip: Vec3) -> [Vec3; 2] {
    let s = pose.seconds;
    let spine = hip + v3(0.2, 0.125 + 0.003 * wave(s * 0.25), 0.0);
    let up = v3(0.62, 0.78, 0.0);
    let cover = Skin::new(
        pose.company.and_then(|held| held.colour).unwrap_or_else(|| pose.pick(&[0x8a2a24, 0x24507a, 0x2f6a4a], 33)),
    );
    let paper = Skin::new(hex(0xf4efe2));
    // A half: how far it leans up from flat, on which side.
    let leaf = |body: &mut Body, open: f32, side: f32, (out, lift): (f32, f32), skin: Skin| {
        let across = v3(-0.78 * open, 0.62 * open, side).unit() * out;
        let from = spine + v3(-0.78, 0.62, 0.0) * lift;
        body.plate(
            &[from - up * 0.075, from + across - up * 0.075, from + across + up * 0.075, from + up * 0.075],
            skin,
        );
    };
    for side in [-1.0, 1.0] {
        leaf(body, 0.35, side, (0.112, -0.006), cover);
        leaf(body, 0.35, side, (0.105, 0.004), paper);
        for line in -4..=4 {
            let at = |out: f32, rise: f32| {
                spine + v3(-0.78 * 0.35, 0.62 * 0.35, side).unit() * out + v3(-0.78, 0.62, 0.0) * 0.009 + up * rise
            };
            let rise = 0.014 * line as f32;
            body.plate(
                &[at(0.02, rise), at(0.09, rise), at(0.09, rise + 0.004), at(0.02, rise + 0.004)],
                Skin::new(hex(0x8a8478)),
            );
        }
    }
    // One page goes over from the left to the right.
    let turn = smoothstep(0.86, 1.0, fract(s * 0.16));
    if turn > 0.0 {
        let side = mix(0.98, -0.98, turn);
        leaf(body, 0.35 + 1.6 * (1.0 - side * side), side, (0.1, 0.012), paper.tone(0.95));
    }
    [-1.0, 1.0].map(|side| spine + v3(-0.045, -0.035, side * 0.085))
}

/// A camera held to the eye.
fn camera(body: &mut Body, s: f32, hip: Vec3) -> [Vec3; 2] {
    let at = hip + v3(0.135, 0.375 + 0.002 * wave(s * 0.3), 0.0);
    let black = Skin::new(hex(0x1a1b1f)).gloss(0.35);
    body.block((at.x - 0.025, at.y - 0.035, -0.055), (at.x + 0.02, at.y + 0.03, 0.055), black);
    body.block((at.x - 0.02, at.y + 0.03, -0.02), (at.x + 0.015, at.y + 0.048, 0.02), black.tone(1.3));
    body.drum(at, at + v3(0.075, 0.0, 0.0), 0.034, 0.036, black.tone(1.2));
    body.drum(at + v3(0.075, 0.0, 0.0), at + v3(0.078, 0.0, 0.0), 0.028, 0.026, Skin::new(hex(0x3a5a8a)).gloss(1.0));
    [at + v3(-0.01, -0.025, -0.062), at + v3(0.035, -0.035, 0.03)]
}

/// A phone that is held up before the eyes in both hands.
fn phone_camera(body: &mut Body, s: f32, hip: Vec3) -> [Vec3; 2] {
    let at = hip + v3(0.235, 0.385 + 0.004 * wave(s * 0.3), 0.0);
    body.block((at.x - 0.006, at.y - 0.036, -0.075), (at.x + 0.006, at.y + 0.036, 0.075), Skin::new(hex(0x1a1b1f)));
    body.block(
        (at.x - 0.008, at.y - 0.032, -0.07),
        (at.x - 0.006, at.y + 0.032, 0.07),
        Skin::new(hex(0x9fc4e6)).glow(0.5),
    );
    body.orb(at + v3(0.007, 0.022, 0.055), 0.008, Skin::new(hex(0x3a5a8a)).gloss(1.0));
    [at - v3(0.004, 0.012, 0.082), at + v3(-0.004, -0.012, 0.082)]
}

/// A microphone before the lips; the free hand goes with the song.
fn microphone(body: &mut Body, s: f32, hip: Vec3) -> [Vec3; 2] {
    let hand = hip + v3(0.15, 0.27, -0.05);
    let way = v3(-0.28, 0.92, 0.28).unit();
    body.rod(hand - way * 0.06, hand + way * 0.05, 0.011, 0.014, Skin::new(hex(0x17181c)).gloss(0.5));
    body.orb(hand + way * 0.066, 0.023, Skin::new(hex(0x9aa0a8)).gloss(0.6));
    let swell = wave(s * 0.28);
    [hand, hip + v3(0.14 + 0.03 * swell, 0.2 + 0.07 * swell, 0.22)]
}

/// A telephone at the ear.
fn telephone(body: &mut Body, s: f32, hip: Vec3) -> [Vec3; 2] {
    let ear = hip + v3(0.035, 0.375, -0.076);
    let since = body.since();
    // Pale, so that it is seen before any hair.
    body.block((-0.021, -0.062, -0.007), (0.021, 0.062, 0.007), Skin::new(hex(0xdfe4ea)).gloss(0.7));
    body.block((-0.019, -0.058, -0.0085), (0.019, 0.058, -0.006), Skin::new(hex(0x2a3f66)).gloss(0.9));
    body.turn(since, Vec3::ZERO, 2, 0.05);
    body.shift(since, ear);
    [ear + v3(0.012, -0.062, -0.012), hip + v3(0.05 + 0.03 * wave(s * 0.22), 0.02 + 0.02 * wave(s * 0.22), 0.14)]
}

/// How long a telephone is.
const PHONE_M: f32 = 0.14;

/// A telephone before the breast whose screen is looked at, a thumb on it.
fn screen(body: &mut Body, pose: &Pose, hip: Vec3) -> [Vec3; 2] {
    let at = hip + v3(0.19, 0.2, -0.015);
    let since = body.since();
    let case = pose.pick(&[0x17181c, 0xd8486a, 0x2f6ab0, 0xe8e6e0], 47);
    // As large in a child's hands as in anybody's.
    let half = PHONE_M * 0.5 / pose.size_m.max(0.3);
    body.block((-0.004, -half, -half * 0.5), (0.004, half, half * 0.5), Skin::new(case).gloss(0.5));
    let lit = Skin::new(hex(0xbfe0ff)).glow(0.5 + 0.9 * pose.dark);
    body.block((-0.0055, -half * 0.92, -half * 0.44), (-0.004, half * 0.92, half * 0.44), lit);
    body.turn(since, Vec3::ZERO, 2, 0.09);
    body.shift(since, at);
    let tap = 0.012 * wave(pose.seconds * 1.1).max(0.0);
    [at + v3(-0.012, tap - half * 0.8, -half * 0.48), at + v3(0.0, half * -0.88, half * 0.56)]
}

/// A broom that goes over the floor.
fn broom(body: &mut Body, s: f32, hip: Vec3) -> [Vec3; 2] {
    let stroke = wave(s * 0.5);
    let foot = v3(0.36 + 0.1 * stroke, 0.035, -0.12);
    let top = hip + v3(0.12 + 0.03 * stroke, 0.3, 0.02);
    let way = (top - foot).unit();
    body.rod(foot + way * 0.06, top + way * 0.06, 0.0085, 0.0085, Skin::new(hex(0xc49a5a)));
    let straw = Skin::new(hex(0xd6b24a));
    for i in 0..9 {
        let out = around(i as f32 / 9.0, 0.05, 0.0);
        body.rod(
            foot + way * 0.1 + out * 0.25,
            foot + v3(out.x * 0.7 - 0.02 * stroke, -0.03, out.z * 1.7),
            0.013,
            0.006,
            straw,
        );
    }
    [foot + way * 0.52, foot + way * 0.75]
}

/// A mop that goes over the floor, and its bucket of suds.
fn mop(body: &mut Body, s: f32, hip: Vec3) -> [Vec3; 2] {
    let stroke = wave(s * 0.42);
    let foot = v3(0.38 + 0.05 * stroke, 0.03, -0.1 + 0.14 * stroke);
    let top = hip + v3(0.12, 0.3, 0.02 + 0.02 * stroke);
    let way = (top - foot).unit();
    body.rod(foot + way * 0.05, top + way * 0.06, 0.0085, 0.0085, Skin::new(hex(0xc49a5a)));
    body.rod(foot + v3(0.0, 0.05, -0.055), foot + v3(0.0, 0.05, 0.055), 0.017, 0.017, Skin::new(hex(0x2f6ab0)));
    // Strands trail after the stroke.
    let trail = -0.05 * wave(s * 0.42 + 0.25);
    for i in 0..13 {
        let t = i as f32 / 6.0 - 1.0;
        let side = if i % 2 == 0 { 1.0 } else { -1.0 };
        let root = foot + v3(0.0, 0.05, 0.05 * t);
        let bow = foot + v3(0.045 * side, 0.012, 0.085 * t + trail * 0.4);
        let tip = foot + v3(0.095 * side, -0.018, 0.125 * t + trail);
        let yarn = Skin::new(hex(if i % 3 == 0 { 0xd8d4c8 } else { 0xf0ede4 }));
        body.tube(&[(root, 0.014), (bow, 0.017), (tip, 0.011)], 1.0, yarn);
    }
    bucket(body, v3(0.42, 0.0, 0.42));
    [foot + way * 0.52, foot + way * 0.75]
}

/// A bucket on the floor, full of suds, its bail laid over.
fn bucket(body: &mut Body, at: Vec3) {
    let tin = Skin::new(hex(0xd8483a)).gloss(0.5);
    body.lathe(at, &[(0.0, 0.07), (0.01, 0.074), (0.15, 0.098), (0.155, 0.104), (0.165, 0.104)], tin);
    body.drum(at + v3(0.0, 0.14, 0.0), at + v3(0.0, 0.152, 0.0), 0.094, 0.094, Skin::new(hex(0xa8ccd8)).gloss(0.8));
    for i in 0..9 {
        let out = around(i as f32 * 0.382, 0.02 + 0.007 * i as f32, 0.155);
        body.orb(at + out, 0.02 + 0.006 * wave(i as f32 * 0.37), Skin::new(hex(0xf6fafc)).gloss(0.3));
    }
    let bail: [(Vec3, f32); 9] = std::array::from_fn(|i| {
        let out = around(i as f32 / 16.0 - 0.25, 0.108, 0.0);
        (at + v3(out.x, 0.155 - out.x * 0.55, out.z), 0.006)
    });
    body.tube(&bail, 1.0, Skin::new(hex(0xc6ccd4)).gloss(0.8));
}

/// A basket on its post, and the ball that is brought up to it and falls
/// through the net.
fn basket(body: &mut Body, pose: &Pose, hip: Vec3) -> [Vec3; 2] {
    let t = fract(pose.seconds * THROW.hz);
    let ring = v3(0.44, 1.62, 0.0);
    let iron = Skin::new(hex(0xe2571f)).gloss(0.3);
    let post = Skin::new(hex(0x3a3f48)).gloss(0.3);
    body.tube(&[(v3(1.2, 0.0, 0.0), 0.045), (v3(1.2, 1.45, 0.0), 0.04), (v3(0.72, 1.75, 0.0), 0.035)], 1.0, post);
    body.block((0.66, 1.56, -0.5), (0.68, 2.16, 0.5), Skin::new(hex(0xeef2f4)).gloss(0.4));
    for (low, high, z0, z1) in
        [(1.62, 1.64, -0.16, 0.16), (1.86, 1.88, -0.16, 0.16), (1.62, 1.88, -0.16, -0.145), (1.62, 1.88, 0.145, 0.16)]
    {
        body.block((0.652, low, z0), (0.66, high, z1), Skin::new(hex(0xc8281f)));
    }
    body.rod(v3(0.66, 1.62, 0.0), ring + v3(0.13, 0.0, 0.0), 0.014, 0.014, iron);
    let hoop: [(Vec3, f32); 13] = std::array::from_fn(|i| (ring + around(i as f32 / 12.0, 0.135, 0.0), 0.01));
    body.tube(&hoop, 1.0, iron);
    let cord = Skin::new(hex(0xf2f2ee));
    for i in 0..12 {
        let at = |turn: f32, out: f32, y: f32| ring + around((i as f32 + turn) / 12.0, out, y);
        for way in [-1.0, 1.0] {
            body.rod(at(0.0, 0.13, 0.0), at(way, 0.095, -0.12), 0.004, 0.004, cord);
            body.rod(at(way, 0.095, -0.12), at(0.0, 0.075, -0.22), 0.004, 0.004, cord);
        }
    }
    // Held until it is let go over the ring; then it drops, and bounces back.
    let held = hip + v3(mix(0.2, 0.3, t), mix(0.05, 0.5, smoothstep(0.12, 0.4, t)), -0.02);
    let over = ring + v3(0.0, 0.13, 0.0);
    let at = match t {
        ..0.42 => held,
        ..0.52 => held.lerp(over, smoothstep(0.42, 0.52, t)),
        ..0.72 => {
            let u = (t - 0.52) / 0.2;
            ring + v3(0.0, 0.13 - u * u * 1.68, 0.0)
        }
        _ => {
            let u = (t - 0.72) / 0.28;
            let floor = v3(ring.x, 0.07, 0.0);
            floor.lerp(hip + v3(0.2, 0.05, -0.02), u) + v3(0.0, 0.3 * u * (1.0 - u) * 4.0, 0.0)
        }
    };
    let ball = Pose {
        kind: SubjectKind::Ball,
        action: Action::Stand,
        company: None,
        colour: None,
        gone: pose.seconds,
        ..pose.clone()
    };
    let since = body.since();
    product::ball(body, &ball);
    body.put(since, &Frame::shift(at - v3(0.0, 0.07, 0.0), 0.14));
    let reach = if t < 0.5 { held } else { hip + v3(0.2, mix(0.5, 0.05, smoothstep(0.5, 0.8, t)), -0.02) };
    [reach + v3(-0.03, -0.03, -0.06), reach + v3(-0.03, -0.03, 0.08)]
}
