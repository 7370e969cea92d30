//! A coach on four wheels with its driver, to be drawn by a horse. One unit is the
//! length of coach and horse together.
//!
//! The horse is drawn by whoever draws beasts; here is where it goes.

use super::road::{glass, rolled};
use crate::figure::body::Body;
use crate::figure::people::biped;
use crate::figure::pose::Pose;
use crate::figure::shape::Skin;
use crate::maths::{Vec3, cos_turns, hex, sin_turns, v3};
use crate::script::SubjectKind as K;

/// Where the horse stands.
pub(crate) const TEAM: [(f32, f32); 4] = [(0.0, -0.09), (0.0, 0.09), (0.44, -0.09), (0.44, 0.09)];

pub(crate) fn horse() -> Vec3 {
    v3(0.3, 0.0, 0.0)
}

/// Draws the coach.
pub(crate) fn coach(body: &mut Body, pose: &Pose) {
    let paint = Skin::new(pose.one_of(&[0x6b3a22, 0x3a2418, 0x5a2420], 3)).gloss(0.4);
    let trim = Skin::new(hex(0xc9a04a)).gloss(0.5);
    let dark = Skin::new(hex(0x241a14));
    let half = 0.115;
    body.bevelled(
        &[(-0.42, 0.17), (-0.34, 0.12), (-0.16, 0.12), (-0.09, 0.17), (-0.07, 0.32), (-0.44, 0.32)],
        (-half, half),
        0.012,
        paint,
    );
    body.bevelled(
        &[(-0.44, 0.315), (-0.07, 0.315), (-0.09, 0.345), (-0.42, 0.345)],
        (-half * 1.08, half * 1.08),
        0.01,
        dark,
    );
    // A seat before the body, and the board for the feet.
    body.block((-0.07, 0.2, -half * 0.8), (0.02, 0.225, half * 0.8), paint.tone(0.8));
    body.rod(v3(0.0, 0.15, 0.0), v3(0.06, 0.19, 0.0), 0.012, 0.012, dark);
    for side in [1.0, -1.0] {
        let z = side * (half + 0.002);
        body.plate(&[v3(-0.36, 0.21, z), v3(-0.36, 0.295, z), v3(-0.3, 0.295, z), v3(-0.3, 0.21, z)], glass());
        body.plate(&[v3(-0.2, 0.21, z), v3(-0.2, 0.295, z), v3(-0.13, 0.295, z), v3(-0.13, 0.21, z)], glass());
        for x in [-0.285, -0.215] {
            body.rod(v3(x, 0.13, z), v3(x, 0.31, z), 0.003, 0.003, trim);
        }
        body.rod(v3(-0.42, 0.19, z), v3(-0.08, 0.19, z), 0.003, 0.003, trim);
        let lantern = v3(-0.06, 0.27, side * half);
        body.orb(lantern, 0.013, Skin::new(v3(1.0, 0.8, 0.45)).glow(0.2 + 3.0 * pose.dark));
        body.glow(lantern, 0.08, v3(1.0, 0.7, 0.35) * (0.7 * pose.dark));
        for (x, r) in [(-0.36, 0.105), (-0.06, 0.08)] {
            wheel(body, v3(x, r, side * (half + 0.012)), r, rolled(pose, r));
        }
        // The shafts between which the horse goes.
        body.tube(
            &[
                (v3(-0.05, 0.1, side * 0.05), 0.007),
                (v3(0.14, 0.15, side * 0.055), 0.007),
                (v3(0.4, 0.17, side * 0.05), 0.005),
            ],
            1.0,
            dark,
        );
    }
    driver(body, pose);
}

/// A wheel of wood that turns.
fn wheel(body: &mut Body, hub: Vec3, r: f32, turned: f32) {
    let wood = Skin::new(hex(0x5a3a24));
    let at = |t: f32, r: f32| hub + v3(cos_turns(t) * r, -sin_turns(t) * r, 0.0);
    for part in 0..18 {
        let (a, b) = (part as f32 / 18.0, (part + 1) as f32 / 18.0);
        body.rod(at(a, r - 0.007), at(b, r - 0.007), 0.008, 0.008, wood.tone(0.55));
    }
    for spoke in 0..8 {
        body.rod(hub, at(turned + spoke as f32 / 8.0, r * 0.92), 0.006, 0.005, wood);
    }
    body.orb(hub, 0.016, wood.tone(0.8));
}

/// Whoever holds the reins, and these.
fn driver(body: &mut Body, pose: &Pose) {
    let size = 1.72 / pose.size_m.max(1.0);
    let (hip, grip) = (v3(-0.03, 0.235, 0.0), v3(0.06, 0.275, 0.0));
    let leather = Skin::new(hex(0x2a1a12));
    for side in [1.0, -1.0] {
        let bit = horse() + v3(0.17, 0.245, side * 0.018);
        body.tube(&[(grip, 0.002), (grip.lerp(bit, 0.5) - v3(0.0, 0.012, 0.0), 0.002), (bit, 0.002)], 1.0, leather);
    }
    let person = pose.company.filter(|company| company.kind != K::Horse);
    biped::rider(body, &Pose { company: person, kind: K::Car, colour: None, ..pose.clone() }, (hip, grip), size, None);
}
