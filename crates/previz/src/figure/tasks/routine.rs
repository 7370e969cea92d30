//! Small acts of every day: lines written on a blackboard, a yawn, hands wiped on a rag.
//!
//! Knows no skeleton but the hips that it is given; says where the hands go.

use crate::figure::body::Body;
use crate::figure::people::stance::{Stance, wave};
use crate::figure::pose::Pose;
use crate::figure::shape::Skin;
use crate::maths::{Vec3, hex, smoothstep, v3};
use crate::script::Action;

/// How far a yawn is on, 0 to 1: it is held for longer than it is over.
fn yawned(pose: &Pose) -> f32 {
    smoothstep(-0.9, -0.3, wave(pose.shot_s * 0.16 + 0.05))
}

/// The stance of who is at it; `None` of who is not.
pub(crate) fn stance(pose: &Pose, rest: &Stance) -> Option<Stance> {
    let s = pose.seconds;
    Some(match pose.action {
        Action::Chalk => Stance { lean: 0.02, nod: -0.05, spread: [0.022; 2], look: 0.0, ..*rest },
        Action::Yawn => {
            let on = yawned(pose);
            Stance { lean: -0.018 * on, nod: -0.3 * on, look: 0.0, side: -0.012 * on, ..*rest }
        }
        Action::WipeHands => Stance { lean: 0.025, nod: 0.35 + 0.03 * wave(s * 0.3), look: 0.0, ..*rest },
        _ => return None,
    })
}

/// Draws what somebody is at whose hips are there; where the right and the left hand
/// are then.
pub(crate) fn work(body: &mut Body, pose: &Pose, hip: Vec3) -> Option<[Vec3; 2]> {
    Some(match pose.action {
        Action::Chalk => chalk(body, pose, hip),
        Action::Yawn => {
            let on = yawned(pose);
            let lips = hip + v3(0.115, 0.345, -0.012);
            [
                (hip + v3(0.13, 0.16, -0.1)).lerp(lips, on),
                (hip + v3(0.05, 0.02, 0.16)).lerp(hip + v3(0.02, 0.5, 0.17), on),
            ]
        }
        Action::WipeHands => rag(body, pose, hip),
        _ => return None,
    })
}

/// A blackboard on its stand, half turned to the camera, which lines appear on.
fn chalk(body: &mut Body, pose: &Pose, hip: Vec3) -> [Vec3; 2] {
    let (normal, across) = (v3(-0.666, 0.0, -0.746), v3(0.746, 0.0, -0.666));
    let middle = v3(0.24, hip.y + 0.2, 0.1);
    let at = |x: f32, y: f32, out: f32| middle + across * x + Vec3::UP * y + normal * out;
    let (wide, high) = (0.46, 0.25);
    let wood = Skin::new(hex(0x8a5c34));
    let patch = |body: &mut Body, out: f32, skin: Skin| {
        body.plate(&[at(-wide, -high, out), at(wide, -high, out), at(wide, high, out), at(-wide, high, out)], skin);
    };
    patch(body, -0.006, wood.tone(0.8));
    patch(body, 0.0, Skin::new(hex(0x1d3a2e)));
    for y in [-high, high] {
        body.rod(at(-wide, y, 0.0), at(wide, y, 0.0), 0.014, 0.014, wood);
    }
    for x in [-wide, wide] {
        body.rod(at(x, -high, 0.0), at(x, high, 0.0), 0.014, 0.014, wood);
        let foot = at(x * 0.9, -high, -0.01);
        for out in [-0.16, 0.12] {
            body.rod(foot, v3(foot.x, 0.0, foot.z) + normal * out, 0.012, 0.012, wood.tone(0.8));
        }
    }
    let white = Skin::new(hex(0xf0f0ea)).glow(0.15);
    let sign = |body: &mut Body, (x, y): (f32, f32), salt: i32| {
        let dice = |k: i32| pose.unit(salt * 5 + k);
        let line = |body: &mut Body, a: (f32, f32), b: (f32, f32)| {
            body.rod(at(x + a.0, y + a.1, 0.006), at(x + b.0, y + b.1, 0.006), 0.0045, 0.0045, white);
        };
        line(body, (0.0, 0.012 + 0.016 * dice(1)), (0.06, 0.012 + 0.016 * dice(1)));
        line(body, (0.012 + 0.034 * dice(2), 0.038), (0.012 + 0.034 * dice(2), -0.018));
        if dice(3) > 0.35 {
            line(body, (0.03, 0.008), (if dice(4) > 0.5 { 0.056 } else { 0.004 }, -0.02));
        }
    };
    for i in 0..24 {
        sign(body, (-0.4 + 0.1 * (i % 8) as f32, 0.18 - 0.085 * (i / 8) as f32), 300 + i);
    }
    // The line that is being written, and where the chalk is in it.
    let along = (0.8 + pose.shot_s * 0.4).min(2.5);
    let low = -0.085;
    for i in 0..along as i32 {
        sign(body, (-0.2 + 0.1 * i as f32, low), 340 + i);
    }
    let tip = at(-0.18 + 0.1 * along, low + 0.02 * wave(pose.seconds * 1.7), 0.008);
    let hand = tip + normal * 0.045 - Vec3::UP * 0.02;
    body.rod(tip, tip + (hand - tip) * 0.9, 0.008, 0.008, white);
    for (x, colour) in [(-0.2, 0xf0f0ea), (-0.1, 0xe8c84a)] {
        body.rod(at(x, -high + 0.022, 0.012), at(x + 0.07, -high + 0.022, 0.012), 0.008, 0.008, Skin::new(hex(colour)));
    }
    [hand + normal * 0.012, hip + v3(0.12, 0.03, 0.14)]
}

/// A rag that goes over one hand and the other.
fn rag(body: &mut Body, pose: &Pose, hip: Vec3) -> [Vec3; 2] {
    let rub = wave(pose.seconds * 0.9);
    let heart = hip + v3(0.2, 0.13, 0.0);
    let hands =
        [-1.0, 1.0].map(|side: f32| heart + v3(0.02 * rub * side, 0.014 * side * rub, side * (0.038 + 0.014 * rub)));
    let cloth = Skin::new(hex(0x8c8474));
    body.ball(heart + v3(0.025, 0.002, 0.0), v3(0.03, 0.022, 0.05), cloth);
    for (i, z) in [-0.045, -0.015, 0.02, 0.045].into_iter().enumerate() {
        let sway = 0.012 * wave(pose.seconds * 0.9 + 0.2 * i as f32);
        let root = heart + v3(0.04, -0.01, z);
        let fold = [(root, 0.01), (root + v3(0.01 + sway, -0.05, 0.01), 0.013), (root + v3(sway, -0.11, 0.0), 0.007)];
        body.ribbon(&fold, (v3(0.0, 0.0, 1.0), 1.8), cloth.tone(0.85 + 0.1 * (i % 2) as f32));
    }
    for hand in hands {
        // What is not yet wiped off.
        body.ball(hand + v3(0.02, 0.012, 0.0), v3(0.018, 0.008, 0.016), Skin::new(hex(0x1c1814)).gloss(0.5));
    }
    hands
}
