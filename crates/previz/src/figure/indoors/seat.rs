//! What somebody sits on: an armchair, a bench or a plain chair. One unit is the height of
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
        Some(Seat::Chair) => chair(body, pose),
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

/// Four legs, a seat and a back, as they stand before stalls and cafes.
fn chair(body: &mut Body, pose: &Pose) {
    let paint = Skin::new(pose.pick(&[0xc8442e, 0x2f6fb0, 0x3f8a4a, 0xd9a62e, 0xe4e1d8], 63)).gloss(0.2);
    let since = body.since();
    body.block((-0.12, 0.196, -0.12), (0.12, 0.216, 0.12), paint);
    for z in [-0.105, 0.105] {
        body.rod(v3(0.105, 0.2, z), v3(0.125, 0.0, z * 1.12), 0.012, 0.01, paint.tone(0.8));
        body.rod(v3(-0.105, 0.2, z), v3(-0.135, 0.0, z * 1.12), 0.012, 0.01, paint.tone(0.8));
        body.rod(v3(-0.11, 0.2, z), v3(-0.15, 0.46, z), 0.011, 0.01, paint.tone(0.8));
    }
    for y in [0.33, 0.42] {
        let lean = -0.11 - (y - 0.2) * 0.15;
        body.block((lean - 0.008, y, -0.11), (lean + 0.008, y + 0.05, 0.11), paint);
    }
    body.soften(since);
}
