//! A robot's body: drums between ball joints, a chest with its lamp, claws, and a block
//! of a head whose eyes are lamps.
//!
//! Knows no skeleton but the points that it is given. Machines that are built otherwise
//! are `mech`'s and `robot_arm`'s.

use super::clothes::Look;
use crate::figure::body::Body;
use crate::figure::pose::Pose;
use crate::figure::shape::{Mark, Skin};
use crate::maths::{Vec3, hex, sin_turns, v3};
use crate::script::{Action, Guise};

pub(super) fn plate(pose: &Pose) -> Skin {
    if is_rusty(pose) {
        return Skin::new(hex(0x6e3a1e)).gloss(0.12).mark(Mark::Globe, hex(0x884a28));
    }
    Skin::new(pose.colour(0xb4bcc6)).gloss(0.9)
}

fn is_rusty(pose: &Pose) -> bool {
    pose.guise == Some(Guise::Rusty)
}

pub(super) fn joints() -> Skin {
    Skin::new(hex(0x33373d)).gloss(0.5)
}

fn lamp() -> Skin {
    Skin::new(v3(0.25, 0.85, 1.0))
}

pub(super) fn leg(body: &mut Body, look: &Look, [hip, knee, ankle]: [Vec3; 3]) {
    body.orb(hip, 0.05, joints());
    body.drum(hip, knee, 0.042, 0.05, look.bottom);
    body.orb(knee, 0.046, joints());
    body.drum(knee, ankle + (knee - ankle).unit() * 0.02, 0.04, 0.052, look.bottom);
    body.orb(ankle, 0.032, joints());
}

/// A foot below the ankle, its toes ahead.
pub(super) fn foot(body: &mut Body, look: &Look, ankle: Vec3) {
    let (low, high) = (ankle + v3(-0.06, -0.035, -0.05), ankle + v3(0.1, 0.012, 0.05));
    body.block((low.x, low.y, low.z), (high.x, high.y, high.z), look.shoes);
}

/// An arm that ends in two claws.
pub(super) fn arm(body: &mut Body, look: &Look, [shoulder, elbow, wrist]: [Vec3; 3]) {
    body.orb(shoulder, 0.055, joints());
    body.drum(shoulder, elbow, 0.034, 0.036, look.top);
    body.orb(elbow, 0.038, joints());
    body.drum(elbow, wrist, 0.032, 0.043, look.top);
    let along = (wrist - elbow).unit();
    let level = v3(1.0, 0.0, 0.0) - along * along.x;
    let open = if level.length() > 0.2 { level.unit() } else { Vec3::UP };
    for side in [0.022, -0.022] {
        let (root, knuckle) = (wrist + open * side, wrist + along * 0.032 + open * (side * 1.3));
        body.tube(
            &[(root, 0.014), (knuckle, 0.013), (wrist + along * 0.06 + open * (side * 0.5), 0.009)],
            1.0,
            joints(),
        );
    }
}

/// Pelvis, belly and chest above the hips at the origin.
pub(super) fn trunk(body: &mut Body, pose: &Pose, look: &Look) {
    let metal = look.top;
    body.block((-0.06, -0.045, -0.04), (0.06, 0.03, 0.04), metal.tone(0.8));
    let chest = [(-0.085, 0.02), (0.085, 0.02), (0.115, 0.2), (0.08, 0.285), (-0.08, 0.285), (-0.105, 0.2)];
    body.solid(&chest, -0.13, 0.13, metal, metal);
    if is_rusty(pose) {
        let breast = |y: f32, z: f32| v3(0.0868 + 0.1667 * (y - 0.02), y, z);
        let paint = Skin::new(pose.colour(0x9a917c)).gloss(0.3);
        flake(body, paint, &BREAST.map(|patch| patch.map(|(y, z)| breast(y, z))));
        flake(body, paint, &FLANK.map(|patch| patch.map(|(x, y)| v3(x, y, 0.1315))));
        flake(body, paint, &FLANK.map(|patch| patch.map(|(x, y)| v3(-x, y, -0.1315))));
    }
    body.drum(v3(0.103, 0.165, 0.0), v3(0.12, 0.17, 0.0), 0.043, 0.038, lamp().glow(3.0));
    body.glow(v3(0.124, 0.17, 0.0), 0.12, v3(0.15, 0.5, 0.7) * (0.5 + 0.2 * sin_turns(pose.seconds * 0.5)));
    body.drum(v3(0.0, 0.275, 0.0), v3(0.0, 0.325, 0.0), 0.04, 0.04, joints());
}

/// Where paint is left on a rusty breast, by height and side, and on a flank, by how far
/// ahead and how high.
const BREAST: [[(f32, f32); 5]; 2] = [
    [(0.19, -0.118), (0.12, -0.124), (0.075, -0.09), (0.13, -0.06), (0.18, -0.082)],
    [(0.105, 0.03), (0.045, 0.022), (0.05, 0.094), (0.1, 0.118), (0.14, 0.084)],
];
const FLANK: [[(f32, f32); 5]; 2] = [
    [(-0.07, 0.12), (-0.01, 0.1), (0.03, 0.16), (-0.01, 0.22), (-0.06, 0.2)],
    [(0.03, 0.04), (0.07, 0.05), (0.08, 0.1), (0.05, 0.11), (0.02, 0.08)],
];

/// Flakes of paint on a flat plate.
fn flake(body: &mut Body, paint: Skin, patches: &[[Vec3; 5]]) {
    patches.iter().for_each(|patch| body.plate(patch, paint));
}

/// A head with lamps for eyes: out in sleep, arched in a smile, a mouth lit by talk.
pub(super) fn head(body: &mut Body, pose: &Pose, look: &Look, at: Vec3) {
    let since = body.since();
    let metal = look.face;
    body.block((-0.085, -0.075, -0.1), (0.09, 0.075, 0.1), metal);
    body.block((0.085, -0.035, -0.082), (0.096, 0.045, 0.082), joints().tone(0.6));
    for z in [0.042, -0.042] {
        eye(body, pose.action, v3(0.097, 0.008, z));
    }
    if matches!(pose.action, Action::Speak | Action::Talk | Action::Argue) {
        let wide = 0.022 + 0.026 * sin_turns(pose.seconds * 1.7).abs();
        body.block((0.088, -0.058, -wide), (0.094, -0.048, wide), lamp().glow(2.0));
    }
    for z in [0.11, -0.11] {
        body.drum(v3(0.0, 0.0, z), v3(0.0, 0.0, z * 1.2), 0.034, 0.03, joints());
    }
    body.rod(v3(-0.02, 0.075, 0.05), v3(-0.03, 0.155, 0.05), 0.006, 0.004, joints());
    body.orb(v3(-0.03, 0.16, 0.05), 0.013, Skin::new(v3(1.0, 0.25, 0.15)).glow(2.0));
    body.shift(since, at);
}

fn eye(body: &mut Body, action: Action, at: Vec3) {
    match action {
        Action::Sleep | Action::Doze | Action::Hammock | Action::Yawn => {
            body.block(
                (at.x, at.y - 0.004, at.z - 0.022),
                (at.x + 0.006, at.y + 0.002, at.z + 0.022),
                lamp().glow(0.4),
            );
        }
        Action::Smile | Action::Play | Action::Wave | Action::Cheer | Action::Clap => {
            let arch = [(-0.024, -0.014), (-0.014, 0.012), (0.0, 0.02), (0.014, 0.012), (0.024, -0.014)];
            body.tube(&arch.map(|(z, y)| (at + v3(0.003, y, z), 0.0075)), 1.0, lamp().glow(3.0));
        }
        _ => body.ball(at, v3(0.012, 0.024, 0.024), lamp().glow(3.0)),
    }
}
