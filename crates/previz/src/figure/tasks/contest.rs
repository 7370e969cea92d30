//! Games with a mark to hit: a goal, a volleyball net, a target, a golf ball.
//!
//! Knows no skeleton but the hips that it is given; says where the hands go.

use crate::figure::body::Body;
use crate::figure::food::bakery::around;
use crate::figure::goods::product;
use crate::figure::people::stance::wave;
use crate::figure::pose::Pose;
use crate::figure::shape::{Frame, Skin};
use crate::maths::{Vec3, cos_turns, fract, hex, mix, sin_turns, smoothstep, v3};
use crate::scene::actors::peaks::{KICK, SPIKE, SWING};
use crate::script::{Action, SubjectKind};

/// Draws what somebody plays at whose hips are there; where the right and the
/// left hand are then.
pub(crate) fn play(body: &mut Body, pose: &Pose, hip: Vec3) -> Option<[Vec3; 2]> {
    Some(match pose.action {
        Action::Kick => {
            shot(body, pose);
            return None;
        }
        Action::Spike => {
            volley(body, pose);
            return None;
        }
        Action::Archery => bow(body, pose, hip),
        Action::Golf => club(body, pose, hip),
        _ => return None,
    })
}

/// A ball of a kind, so large in units of who plays with it.
pub(super) fn ball(body: &mut Body, pose: &Pose, kind: SubjectKind, (at, size): (Vec3, f32)) {
    let thing =
        Pose { kind, action: Action::Stand, company: None, colour: None, gone: pose.seconds * 2.0, ..pose.clone() };
    let since = body.since();
    product::ball(body, &thing);
    body.put(since, &Frame::shift(at - v3(0.0, size * 0.5, 0.0), size));
}

/// A net of cords between four corners.
fn net(body: &mut Body, corners: [Vec3; 4], (across, down): (usize, usize), thick: f32) {
    let cord = Skin::new(hex(0xf4f4f0));
    let at = |x: f32, y: f32| corners[0].lerp(corners[1], x).lerp(corners[3].lerp(corners[2], x), y);
    for i in 0..=across {
        let x = i as f32 / across as f32;
        body.rod(at(x, 0.0), at(x, 1.0), thick, thick, cord);
    }
    for i in 0..=down {
        let y = i as f32 / down as f32;
        body.rod(at(0.0, y), at(1.0, y), thick, thick, cord);
    }
}

/// A goal so far ahead, so high, half so wide and so deep, with its net.
pub(super) fn goal(body: &mut Body, (x, high, wide, deep): (f32, f32, f32, f32)) {
    let post = Skin::new(hex(0xf6f6f2)).gloss(0.4);
    for z in [-wide, wide] {
        body.rod(v3(x, 0.0, z), v3(x, high, z), 0.025, 0.025, post);
        net(body, [v3(x, high, z), v3(x + deep * 0.5, high, z), v3(x + deep, 0.0, z), v3(x, 0.0, z)], (3, 6), 0.004);
    }
    body.rod(v3(x, high, -wide), v3(x, high, wide), 0.025, 0.025, post);
    let back = [
        v3(x + deep * 0.5, high, -wide),
        v3(x + deep * 0.5, high, wide),
        v3(x + deep, 0.0, wide),
        v3(x + deep, 0.0, -wide),
    ];
    net(body, back, (12, 7), 0.004);
}

/// A goal ahead, and the ball that flies into it and rolls back.
fn shot(body: &mut Body, pose: &Pose) {
    let (x, deep) = (1.55, 0.42);
    goal(body, (x, 0.86, 0.82, deep));
    let t = fract(pose.seconds * KICK.hz);
    let (foot, held) = (v3(0.27, 0.07, -0.05), v3(x + deep * 0.62, 0.42, 0.25));
    let at = match t {
        _ if t < KICK.peak => foot,
        ..0.56 => {
            let u = (t - KICK.peak) / (0.56 - KICK.peak);
            foot.lerp(held, u) + v3(0.0, 0.16 * u * (1.0 - u) * 4.0, 0.0)
        }
        ..0.66 => {
            let u = (t - 0.56) / 0.1;
            v3(held.x, mix(held.y, 0.07, u * u), held.z)
        }
        _ => v3(held.x, 0.07, held.z).lerp(foot, smoothstep(0.66, 1.0, t)),
    };
    ball(body, pose, SubjectKind::Football, (at, 0.14));
}

/// A net at the height of the leap, and the ball that is struck down over it.
fn volley(body: &mut Body, pose: &Pose) {
    let (x, top, wide) = (0.5, 1.36, 1.15);
    let post = Skin::new(hex(0x2a4a8a)).gloss(0.4);
    for z in [-wide, wide] {
        body.rod(v3(x, 0.0, z), v3(x, top + 0.02, z), 0.022, 0.022, post);
    }
    let corner = |y: f32, z: f32| v3(x, y, z);
    net(
        body,
        [corner(top, -wide), corner(top, wide), corner(top - 0.42, wide), corner(top - 0.42, -wide)],
        (22, 6),
        0.0035,
    );
    body.block((x - 0.006, top - 0.04, -wide), (x + 0.006, top + 0.01, wide), Skin::new(hex(0xf8f8f4)));
    let t = fract(pose.seconds * SPIKE.hz);
    let met = v3(0.17, 1.5, -0.1);
    let floor = v3(1.5, 0.07, 0.1);
    let at = match t {
        _ if t < SPIKE.peak => {
            // Set up from behind the net's near side.
            let u = t / SPIKE.peak;
            v3(0.1, 1.1, 0.75).lerp(met, u) + v3(0.0, 0.42 * u * (1.0 - u) * 4.0, 0.0)
        }
        ..0.52 => met.lerp(floor, (t - SPIKE.peak) / (0.52 - SPIKE.peak)),
        _ => {
            let u = (t - 0.52) / 0.48;
            floor + v3(1.1 * u, 1.3 * u * (1.0 - u), 0.6 * u)
        }
    };
    ball(body, pose, SubjectKind::BeachBall, (at, 0.135));
}

/// A bow that is drawn by turns, and the target ahead.
fn bow(body: &mut Body, pose: &Pose, hip: Vec3) -> [Vec3; 2] {
    let drawn = smoothstep(-0.5, 0.3, wave(pose.seconds * 0.14));
    let left = hip + v3(0.3, 0.27, 0.04);
    let right = hip + v3(mix(0.2, 0.03, drawn), 0.29, -0.02);
    let wood = Skin::new(hex(0x7a3a1c)).gloss(0.5);
    let tip = |side: f32| left + v3(-0.07 - 0.05 * drawn, 0.36 * side, 0.0);
    let limb = |side: f32| left + v3(-0.005, 0.2 * side, 0.0);
    let arc = [(tip(-1.0), 0.007), (limb(-1.0), 0.012), (left, 0.015), (limb(1.0), 0.012), (tip(1.0), 0.007)];
    body.tube(&arc, 1.0, wood);
    for side in [-1.0, 1.0] {
        body.rod(tip(side), right, 0.0025, 0.0025, Skin::new(hex(0xf2f0e6)));
    }
    let way = (left - right).unit();
    body.rod(right, right + way * 0.38, 0.0045, 0.0045, Skin::new(hex(0xd8b878)));
    body.rod(right + way * 0.38, right + way * 0.42, 0.01, 0.001, Skin::new(hex(0x50565e)).gloss(0.7));
    body.rod(right, right + way * 0.05, 0.012, 0.006, Skin::new(hex(0xd83a2a)));
    // Rings on a stand of three legs, half turned to the camera.
    let middle = v3(1.35, 0.72, 0.1);
    let face = v3(-0.8, 0.0, -0.6);
    for (i, colour) in [0xf4f2ec, 0x24262c, 0x3a7fd0, 0xd8302a, 0xf2c832].into_iter().enumerate() {
        let out = face * (0.004 * i as f32);
        let r = 0.26 - 0.05 * i as f32;
        body.drum(middle + out, middle + out + face * 0.03, r, r, Skin::new(hex(colour)));
    }
    let legs = Skin::new(hex(0x8a6238));
    body.rod(middle, middle + v3(0.22, -0.72, 0.22), 0.018, 0.018, legs);
    for side in [-1.0, 1.0] {
        body.rod(
            middle + v3(0.0, 0.2, 0.0),
            v3(middle.x + 0.18 * side, 0.0, middle.z - 0.2 * side),
            0.018,
            0.018,
            legs,
        );
    }
    [right, left]
}

/// A club swung across, the ball before the feet, a flag beyond.
fn club(body: &mut Body, pose: &Pose, hip: Vec3) -> [Vec3; 2] {
    let t = fract(pose.seconds * SWING.hz);
    // Back slowly, through fast, and held high.
    let turn =
        mix(mix(0.0, -0.42, smoothstep(0.0, 0.4, t)), 0.4, smoothstep(0.44, 0.6, t)) * (1.0 - smoothstep(0.84, 1.0, t));
    let swing = v3(0.42, -cos_turns(turn), sin_turns(turn));
    let hands = hip + v3(0.06, 0.2, 0.0) + v3(0.16 * cos_turns(turn), -0.2 * cos_turns(turn), 0.24 * sin_turns(turn));
    let way = v3(swing.x * cos_turns(turn).max(0.2), swing.y, swing.z).unit();
    let head = hands + way * 0.54;
    body.rod(hands - way * 0.05, head, 0.009, 0.006, Skin::new(hex(0xb8bec6)).gloss(0.8));
    body.ball(head, v3(0.035, 0.022, 0.03), Skin::new(hex(0x20242c)).gloss(0.6));
    let gone = if (0.5..0.95).contains(&t) { (t - 0.5) * 14.0 } else { 0.0 };
    let at = v3(0.33, 0.022, 0.02) + v3(0.0, 0.55 * gone * (1.0 - gone / 7.5), gone);
    body.orb(at, 0.02, Skin::new(hex(0xf8f8f4)));
    let hole = v3(-0.9, 0.0, 1.5);
    body.rod(hole, hole + v3(0.0, 1.0, 0.0), 0.01, 0.008, Skin::new(hex(0xf2f2ee)));
    let cloth = around(0.02 * wave(pose.seconds * 0.9), 0.3, 0.0);
    let top = hole + v3(0.0, 1.0, 0.0);
    let flag = [top, top + v3(cloth.z, -0.09, -cloth.x), top - v3(0.0, 0.2, 0.0)];
    body.plate(&flag, Skin::new(hex(0xd8281f)));
    [hands, hands + way * 0.035]
}
