//! Great beings of tales that are made of stone or of wood: boulders heaped up into somebody, with
//! moss on them and a light in the eyes; a trunk that walks, with a crown of leaves. One unit is
//! their height.
//!
//! No skeleton of flesh is under them.

use super::stance::wave;
use crate::figure::body::Body;
use crate::figure::pose::Pose;
use crate::figure::shape::{Mark, Skin};
use crate::maths::{Vec3, cos_turns, hex, mix, sin_turns, v3};
use crate::script::{Action, Guise};

/// How high the hips are of who stands, and of who sits or lies about.
const STANDS: f32 = 0.37;
const SITS: f32 = 0.15;

/// What one is made of, and how it holds itself.
struct Frame {
    hip: Vec3,
    /// How far each arm is swung ahead, in turns, the right one first.
    arms: [f32; 2],
    /// How far each foot is ahead of the hips.
    feet: [f32; 2],
    nod: f32,
}

pub(crate) fn golem(body: &mut Body, pose: &Pose) {
    let frame = held(pose);
    let stone = pose.guise != Some(Guise::Treant);
    let skin = Skin::new(pose.colour(if stone { 0x5c5a52 } else { 0x5a3d26 }));
    let skin = if stone { skin } else { skin.mark(Mark::Gores(9.0), skin.colour * 0.55) };
    legs(body, pose, &frame, skin);
    trunk(body, pose, &frame, skin);
    for (side, swing) in [-1.0_f32, 1.0].into_iter().zip(frame.arms) {
        arm(body, pose, (&frame, side, swing), skin);
    }
    head(body, pose, &frame, skin);
    if stone {
        moss(body, pose, &frame);
    } else {
        crown(body, pose, &frame);
    }
}

/// How it holds itself at what it does.
fn held(pose: &Pose) -> Frame {
    let s = pose.seconds;
    let breath = 0.006 * wave(s * 0.22);
    let low = matches!(pose.action, Action::Sit | Action::Kneel | Action::Lie | Action::Sleep | Action::Doze);
    let hip = v3(0.0, if low { SITS } else { STANDS } + breath, 0.0);
    if pose.pace > 0.0 {
        let swing = wave(pose.stride);
        let feet = [0.13 * swing, -0.13 * swing];
        return Frame { hip, arms: [-0.08 * swing, 0.08 * swing], feet, nod: 0.01 * wave(pose.stride * 2.0) };
    }
    if low {
        return Frame { hip, arms: [0.12, 0.11], feet: [0.26, 0.22], nod: -0.02 };
    }
    let arms = match pose.action {
        Action::Wave | Action::Cheer | Action::Rise | Action::Howl => [0.36 + 0.03 * wave(s * 0.5), 0.33],
        Action::Dance | Action::Play => [0.2 + 0.1 * wave(s * 0.7), 0.2 - 0.1 * wave(s * 0.7)],
        // It stretches one arm after the other.
        _ => [0.06 + 0.05 * wave(s * 0.13), 0.06 + 0.05 * wave(s * 0.13 + 0.4)],
    };
    Frame { hip, arms, feet: [0.03, -0.03], nod: 0.01 * wave(s * 0.17) }
}

/// A boulder: an egg that is not quite round, a little other in tone than its neighbours.
fn boulder(body: &mut Body, pose: &Pose, (at, half): (Vec3, Vec3), skin: Skin, salt: i32) {
    let dice = |more: i32| pose.unit(3000 + 4 * salt + more) - 0.5;
    let (x, y) = (v3(1.0, 0.3 * dice(0), 0.3 * dice(1)).unit(), v3(-0.3 * dice(0), 1.0, 0.25 * dice(2)).unit());
    let z = x.cross(y).unit();
    body.egg(at, [x * half.x, y * half.y, z * half.z], skin.tone(0.9 + 0.26 * (dice(3) + 0.5)));
}

fn legs(body: &mut Body, pose: &Pose, frame: &Frame, skin: Skin) {
    for (i, side) in [-1.0_f32, 1.0].into_iter().enumerate() {
        let root = frame.hip + v3(0.0, 0.0, side * 0.105);
        let lift = if pose.pace > 0.0 { 0.05 * wave(pose.stride + 0.25 + 0.5 * i as f32).max(0.0) } else { 0.0 };
        let foot = v3(frame.feet[i], 0.045 + lift, side * 0.14);
        let knee = root.lerp(foot, 0.5) + v3(0.05, 0.0, 0.0);
        body.rod(root, knee, 0.055, 0.05, skin.tone(0.7));
        body.rod(knee, foot, 0.05, 0.05, skin.tone(0.7));
        let salt = 10 * i as i32;
        boulder(body, pose, (root.lerp(knee, 0.5), v3(0.085, 0.105, 0.085)), skin, salt);
        boulder(body, pose, (knee, v3(0.065, 0.06, 0.062)), skin, salt + 1);
        boulder(body, pose, (knee.lerp(foot, 0.6), v3(0.078, 0.095, 0.078)), skin, salt + 2);
        boulder(body, pose, (foot + v3(0.035, -0.005, 0.0), v3(0.11, 0.05, 0.08)), skin, salt + 3);
    }
}

fn trunk(body: &mut Body, pose: &Pose, frame: &Frame, skin: Skin) {
    let at = |x: f32, y: f32, z: f32| frame.hip + v3(x, y, z);
    boulder(body, pose, (at(0.0, 0.02, 0.0), v3(0.12, 0.1, 0.16)), skin, 30);
    boulder(body, pose, (at(0.01, 0.14, 0.0), v3(0.13, 0.11, 0.15)), skin, 31);
    boulder(body, pose, (at(0.0, 0.31, 0.0), v3(0.165, 0.145, 0.235)), skin, 32);
    for (i, side) in [-1.0_f32, 1.0].into_iter().enumerate() {
        boulder(body, pose, (at(0.06, 0.32, side * 0.1), v3(0.11, 0.1, 0.11)), skin, 33 + i as i32);
        boulder(body, pose, (at(-0.03, 0.4, side * 0.22), v3(0.11, 0.1, 0.11)), skin, 35 + i as i32);
    }
    boulder(body, pose, (at(-0.1, 0.38, 0.0), v3(0.12, 0.11, 0.19)), skin, 37);
}

fn arm(body: &mut Body, pose: &Pose, (frame, side, swing): (&Frame, f32, f32), skin: Skin) {
    let shoulder = frame.hip + v3(0.0, 0.38, side * 0.27);
    let hang = |turns: f32| v3(sin_turns(turns), -cos_turns(turns), side * 0.16).unit();
    let elbow = shoulder + hang(swing * 0.8) * 0.22;
    let hand = elbow + hang(swing + 0.05) * 0.23;
    let salt = if side > 0.0 { 50 } else { 40 };
    body.rod(shoulder, elbow, 0.05, 0.045, skin.tone(0.7));
    body.rod(elbow, hand, 0.045, 0.05, skin.tone(0.7));
    boulder(body, pose, (shoulder.lerp(elbow, 0.55), v3(0.07, 0.1, 0.07)), skin, salt);
    boulder(body, pose, (elbow, v3(0.055, 0.055, 0.055)), skin, salt + 1);
    boulder(body, pose, (elbow.lerp(hand, 0.6), v3(0.085, 0.11, 0.085)), skin, salt + 2);
    boulder(body, pose, (hand, v3(0.085, 0.075, 0.085)), skin, salt + 3);
    for i in 0..3 {
        let finger = hand + hang(swing + 0.06) * 0.07 + v3(0.035, 0.0, 0.04 * (i as f32 - 1.0));
        boulder(body, pose, (finger, v3(0.03, 0.04, 0.026)), skin, salt + 4 + i);
    }
}

fn head(body: &mut Body, pose: &Pose, frame: &Frame, skin: Skin) {
    let middle = frame.hip + v3(0.09, 0.51 + frame.nod, 0.0);
    boulder(body, pose, (middle, v3(0.09, 0.085, 0.09)), skin, 60);
    boulder(body, pose, (middle + v3(0.035, -0.055, 0.0), v3(0.07, 0.04, 0.075)), skin, 61);
    // The brow hangs over the eyes.
    body.slab(middle + v3(0.075, 0.035, -0.06), middle + v3(0.075, 0.035, 0.06), 0.024, 0.024, 1.3, skin.tone(0.86));
    let shut = matches!(pose.action, Action::Sleep | Action::Lie);
    let light = if pose.guise == Some(Guise::Treant) { v3(0.9, 0.8, 0.2) } else { v3(0.3, 0.85, 1.0) };
    for side in [-1.0_f32, 1.0] {
        let eye = middle + v3(0.085, 0.006, side * 0.036);
        if shut {
            body.ball(eye, v3(0.008, 0.004, 0.018), skin.tone(0.35));
            continue;
        }
        body.ball(eye, v3(0.014, 0.014, 0.017), Skin::new(light).glow(2.2));
        body.glow(eye, 0.06, light * 0.4);
    }
    body.rod(middle + v3(0.102, -0.06, -0.035), middle + v3(0.102, -0.06, 0.035), 0.008, 0.008, skin.tone(0.35));
}

/// Moss and a few ferns on all that looks up.
fn moss(body: &mut Body, pose: &Pose, frame: &Frame) {
    let green = Skin::new(hex(0x5a8a34));
    let spots = [
        (-0.03, 0.5, -0.23),
        (-0.03, 0.5, 0.23),
        (-0.1, 0.48, 0.0),
        (0.08, 0.595, 0.0),
        (0.08, 0.415, -0.1),
        (0.1, 0.24, 0.06),
    ];
    for (i, (x, y, z)) in spots.into_iter().enumerate() {
        let at = frame.hip + v3(x, y, z);
        for k in 0..7 {
            let dice = |salt: i32| pose.unit(3400 + 30 * i as i32 + 4 * k + salt) - 0.5;
            let off = v3(0.13 * dice(0), -0.02 * dice(1), 0.15 * dice(2));
            let half = v3(0.055, 0.022, 0.06) * (0.8 + 0.6 * (dice(3) + 0.5));
            body.ball(at + off, half, green.tone(0.8 + 0.5 * (dice(1) + 0.5)));
        }
    }
}

/// Leaves over the head and the shoulders, and a few twigs.
fn crown(body: &mut Body, pose: &Pose, frame: &Frame) {
    let leaf = Skin::new(hex(0x4f8a34));
    let bark = Skin::new(hex(0x553a26));
    for side in [-1.0_f32, 1.0] {
        let root = frame.hip + v3(-0.02, 0.42, side * 0.2);
        body.tube(
            &[(root, 0.03), (root + v3(0.0, 0.12, side * 0.07), 0.02), (root + v3(0.0, 0.2, side * 0.06), 0.008)],
            1.0,
            bark,
        );
    }
    for i in 0..110 {
        let dice = |salt: i32| pose.unit(3600 + 5 * i + salt);
        let (turns, out) = (dice(0), mix(0.03, 0.34, dice(1)));
        let sway = 0.008 * wave(pose.seconds * 0.3 + dice(2));
        let at = frame.hip
            + v3(
                -0.03 + out * 0.7 * cos_turns(turns) + sway,
                0.61 + 0.16 * dice(3) - 0.9 * out * out,
                out * sin_turns(turns),
            );
        // The face is left open.
        if at.x > 0.08 && at.y < frame.hip.y + 0.58 {
            continue;
        }
        body.ball(at, v3(0.062, 0.04, 0.062), leaf.tone(0.75 + 0.6 * dice(4)));
    }
}
