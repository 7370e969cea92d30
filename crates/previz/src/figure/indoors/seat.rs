//! What somebody sits on: an armchair or a bench. One unit is the height of
//! who sits there, whose hips are above the origin and who faces ahead (+x).
//!
//! Draws no person.

use crate::figure::body::Body;
use crate::figure::pose::Pose;
use crate::figure::shape::Skin;
use crate::maths::{hex, v3};
use crate::scene::Seat;

/// Draws the seat of a pose, if it has one.
pub(crate) fn seat(body: &mut Body, pose: &Pose) {
    match pose.seat {
        Some(Seat::Armchair) => armchair(body, pose),
        Some(Seat::Bench) => bench(body),
        // What stands in the room anyway is drawn with it.
        Some(Seat::Furniture) | None => {}
    }
}

fn armchair(body: &mut Body, pose: &Pose) {
    let cloth = Skin::new(pose.pick(&[0x7a3f34, 0x56664c, 0x8a6a3c, 0x4c5a70], 61));
    let since = body.since();
    body.block((-0.14, 0.06, -0.15), (0.15, 0.17, 0.15), cloth.tone(0.8));
    // A cushion, a back that leans a little, and rolled arms.
    body.block((-0.12, 0.17, -0.15), (0.17, 0.222, 0.15), cloth.tone(1.08));
    body.slab(v3(-0.15, 0.12, 0.0), v3(-0.21, 0.56, 0.0), 0.055, 0.05, 3.6, cloth);
    body.tube(&[(v3(-0.215, 0.57, -0.14), 0.05), (v3(-0.215, 0.57, 0.14), 0.05)], 1.0, cloth.tone(1.05));
    for z in [-0.195, 0.195] {
        body.block((-0.18, 0.06, z - 0.035), (0.13, 0.31, z + 0.035), cloth.tone(0.92));
        body.tube(&[(v3(-0.18, 0.325, z), 0.05), (v3(0.14, 0.325, z), 0.046)], 1.0, cloth);
        for x in [-0.15, 0.12] {
            body.rod(v3(x, 0.0, z), v3(x, 0.07, z), 0.014, 0.018, Skin::new(hex(0x3a2618)));
        }
    }
    body.soften(since);
}

fn bench(body: &mut Body) {
    let (wood, iron) = (Skin::new(hex(0x8a623c)), Skin::new(hex(0x2b2d30)).gloss(0.3));
    for x in [-0.12, -0.03, 0.06] {
        body.block((x, 0.2, -0.46), (x + 0.075, 0.218, 0.46), wood);
    }
    for y in [0.3, 0.4] {
        body.block((-0.165, y, -0.46), (-0.15, y + 0.07, 0.46), wood.tone(1.06));
    }
    for z in [-0.4, 0.4] {
        body.rod(v3(-0.1, 0.0, z), v3(-0.165, 0.48, z), 0.014, 0.012, iron);
        body.rod(v3(0.12, 0.0, z), v3(0.1, 0.21, z), 0.014, 0.014, iron);
        body.rod(v3(-0.13, 0.195, z), v3(0.11, 0.195, z), 0.012, 0.012, iron);
    }
}
