//! What is pushed on wheels before somebody: a bed, a barrow of goods under an
//! awning.
//!
//! Knows no skeleton but the hips that it is given; says where the hands go.

use crate::figure::body::Body;
use crate::figure::pose::Pose;
use crate::figure::shape::Skin;
use crate::maths::{TURN, Vec3, hex, v3};
use crate::script::Action;

/// Where the head of the bed is before who pushes it, and how high one lies in it.
pub(crate) const BED: (f32, f32) = (0.3, 0.4);

/// Draws what is pushed by whose hips are there; where the right and the left hand are then.
pub(crate) fn push(body: &mut Body, pose: &Pose, hip: Vec3) -> Option<[Vec3; 2]> {
    match pose.action {
        Action::Gurney => Some(bed(body)),
        Action::Cart => Some(barrow(body, pose, hip)),
        _ => None,
    }
}

/// A bed on castors with rails, a blanket over whoever lies in it, a drip at its foot.
fn bed(body: &mut Body) -> [Vec3; 2] {
    let steel = Skin::new(hex(0xc2c8d0)).gloss(0.8);
    let (near, far, top, half) = (BED.0, BED.0 + 1.08, BED.1, 0.2);
    body.block((near, top - 0.035, -half), (far, top, half), steel.tone(0.8));
    body.block((near + 0.02, top, -half + 0.01), (far - 0.02, top + 0.055, half - 0.01), Skin::new(hex(0xf4f6f8)));
    body.ball(v3(near + 0.13, top + 0.075, 0.0), v3(0.09, 0.035, 0.14), Skin::new(hex(0xffffff)));
    for (x, z) in [(near + 0.08, -0.16), (near + 0.08, 0.16), (far - 0.08, -0.16), (far - 0.08, 0.16)] {
        body.rod(v3(x, 0.05, z), v3(x, top - 0.03, z), 0.014, 0.014, steel);
        body.drum(v3(x, 0.045, z - 0.014), v3(x, 0.045, z + 0.014), 0.045, 0.045, Skin::new(hex(0x1c1d20)));
    }
    body.block((near + 0.06, 0.16, -0.15), (far - 0.06, 0.18, 0.15), steel.tone(0.7));
    for z in [-half, half] {
        body.rod(v3(near + 0.2, top + 0.14, z), v3(far - 0.3, top + 0.14, z), 0.009, 0.009, steel);
        for i in 0..5 {
            let x = near + 0.2 + (far - near - 0.5) * i as f32 / 4.0;
            body.rod(v3(x, top, z), v3(x, top + 0.14, z), 0.007, 0.007, steel);
        }
    }
    for x in [near, far] {
        let high = top + 0.17;
        body.tube(
            &[
                (v3(x, top - 0.02, -half + 0.02), 0.011),
                (v3(x, high, -half + 0.04), 0.012),
                (v3(x, high, half - 0.04), 0.012),
                (v3(x, top - 0.02, half - 0.02), 0.011),
            ],
            1.0,
            steel,
        );
    }
    let hook = v3(far - 0.04, 0.95, half - 0.03);
    body.rod(v3(hook.x, top, hook.z), hook, 0.008, 0.007, steel);
    body.ball(hook - v3(0.0, 0.06, 0.0), v3(0.012, 0.055, 0.035), Skin::new(hex(0xd8ecf4)).gloss(0.8));
    [-1.0, 1.0].map(|side| v3(near - 0.005, top + 0.175, side * 0.1))
}

/// Two wheels, a box heaped with fruit, and an awning on four posts.
fn barrow(body: &mut Body, pose: &Pose, hip: Vec3) -> [Vec3; 2] {
    let wood = Skin::new(hex(0x9a6a3c));
    let (near, far, low, high, half) = (hip.x + 0.36, hip.x + 1.2, 0.27, 0.44, 0.28);
    body.block((near, low, -half), (far, high, half), pose_paint(pose));
    body.block((near - 0.015, high - 0.02, -half - 0.015), (far + 0.015, high, half + 0.015), wood);
    let turns = -pose.gone / (TURN * 0.2);
    for side in [-1.0, 1.0] {
        let hub = v3((near + far) * 0.5 + 0.06, 0.2, side * (half + 0.035));
        body.wheel(hub, 0.2, 0.02, turns, (Skin::new(hex(0x2a2420)), Skin::new(hex(0xb8864a))));
        let grip = v3(hip.x + 0.2, hip.y + 0.04, side * 0.13);
        body.tube(&[(grip - v3(0.03, 0.0, 0.0), 0.014), (v3(near, high - 0.06, side * 0.2), 0.016)], 1.0, wood);
        body.rod(v3(near + 0.06, low, side * 0.22), v3(near + 0.03, 0.03, side * 0.22), 0.014, 0.014, wood.tone(0.8));
    }
    heaps(body, pose, (near, far), (high, half));
    for (x, z) in [(near + 0.03, -half), (near + 0.03, half), (far - 0.03, -half), (far - 0.03, half)] {
        body.rod(v3(x, high, z), v3(x, 1.12, z), 0.011, 0.011, wood.tone(0.9));
    }
    awning(body, pose, (near - 0.08, far + 0.08), half + 0.08);
    [-1.0, 1.0].map(|side| v3(hip.x + 0.2, hip.y + 0.045, side * 0.13))
}

/// The paint of the box.
fn pose_paint(pose: &Pose) -> Skin {
    Skin::new(pose.pick(&[0x2f7f6a, 0xb8402f, 0x2f5f9a, 0xc88a2a], 57)).gloss(0.2)
}

/// Fruit of a kind in each of four heaps.
fn heaps(body: &mut Body, pose: &Pose, (near, far): (f32, f32), (high, half): (f32, f32)) {
    let kinds = [0xd8342a, 0xf0982a, 0x6fae3a, 0xf0cf3a];
    for (heap, colour) in kinds.into_iter().enumerate() {
        let x = near + (far - near) * (0.14 + 0.24 * heap as f32);
        for i in 0..16 {
            let dice = |salt: i32| pose.unit(2300 + 20 * heap as i32 + 3 * i + salt) - 0.5;
            let level = (i / 8) as f32;
            let at = v3(x + 0.16 * dice(1), high + 0.02 + 0.05 * level, half * (1.5 - 0.5 * level) * dice(2));
            body.orb(at, 0.036, Skin::new(hex(colour)).gloss(0.35).tone(0.9 + 0.2 * (dice(1) + 0.5)));
        }
    }
}

/// Cloth in stripes over all, its edges hanging down.
fn awning(body: &mut Body, pose: &Pose, (near, far): (f32, f32), half: f32) {
    let dyed = Skin::new(pose.pick(&[0xc8281f, 0x2f7f3f, 0x2456a8], 58));
    let white = Skin::new(hex(0xf6f2ea));
    let (stripes, eaves, ridge) = (8, 1.1, 1.24);
    for i in 0..stripes {
        let skin = if i % 2 == 0 { dyed } else { white };
        let at = |k: usize| near + (far - near) * k as f32 / stripes as f32;
        let (a, b) = (at(i), at(i + 1));
        for side in [-1.0, 1.0] {
            let (edge, low) = (v3(0.0, eaves, side * half), v3(0.0, eaves - 0.07, side * half));
            let (left, right) = (v3(a, 0.0, 0.0), v3(b, 0.0, 0.0));
            body.plate(&[left + edge, right + edge, v3(b, ridge, 0.0), v3(a, ridge, 0.0)], skin);
            body.plate(&[left + low, right + low, right + edge, left + edge], skin.tone(0.92));
        }
    }
}
