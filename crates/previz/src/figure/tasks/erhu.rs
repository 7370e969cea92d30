//! The erhu: two strings over a small drum, held upright on the thigh, with a
//! bow between them.
//!
//! Knows no skeleton but the hips that it is given; says where the hands go.

use crate::figure::body::Body;
use crate::figure::goods::product::to_viewer;
use crate::figure::pose::Pose;
use crate::figure::shape::{Frame, Skin};
use crate::maths::{Vec3, cos_turns, hex, sin_turns, v3};

/// Units of a player's height that one unit of it is long.
const SIZE: f32 = 0.5;

/// An erhu by itself, its bow along its neck. One unit is its length.
pub(crate) fn erhu(body: &mut Body, pose: &Pose) {
    let since = body.since();
    instrument(body, pose);
    bow(body, v3(0.11, 0.16, 0.16), v3(0.02, 1.0, -0.04).unit());
    to_viewer(body, since);
}

/// On a low stool with the erhu on the left thigh; where both hands are.
pub(crate) fn played(body: &mut Body, thing: &Pose, hip: Vec3) -> [Vec3; 2] {
    stool(body, hip);
    let foot = hip + v3(0.16, 0.035, 0.1);
    let since = body.since();
    instrument(body, thing);
    // It leans away from the face.
    body.turn(since, Vec3::ZERO, 2, -0.02);
    body.turn(since, Vec3::ZERO, 0, 0.02);
    body.put(since, &Frame::shift(foot, SIZE));
    let draw = sin_turns(thing.seconds * 0.42);
    let way = v3(0.16, 0.04, -0.98).unit();
    let string = foot + v3(0.03, 0.1, 0.0);
    let hand = string + way * (0.17 + 0.09 * draw);
    let since = body.since();
    bow(body, Vec3::ZERO, v3(0.0, 1.0, 0.0));
    let side = way.cross(Vec3::UP).unit();
    body.put(since, &Frame::of(hand, side, -way, side.cross(-way), SIZE));
    let stop = 0.22 + 0.03 * sin_turns(thing.seconds * 0.37);
    [hand, foot + v3(0.03, stop, 0.03)]
}

/// A stool of wood, low and square.
fn stool(body: &mut Body, hip: Vec3) {
    let wood = Skin::new(hex(0x7a4a28)).gloss(0.2);
    let top = hip.y - 0.05;
    body.block((hip.x - 0.12, top - 0.025, -0.13), (hip.x + 0.09, top, 0.13), wood);
    for (x, z) in [(-0.1, -0.11), (-0.1, 0.11), (0.07, -0.11), (0.07, 0.11)] {
        body.rod(v3(hip.x + x, top - 0.02, z), v3(hip.x + x * 1.25, 0.0, z * 1.15), 0.014, 0.014, wood.tone(0.85));
    }
    body.rod(v3(hip.x - 0.11, top * 0.4, -0.11), v3(hip.x - 0.11, top * 0.4, 0.11), 0.01, 0.01, wood.tone(0.8));
}

/// Drum, neck, pegs and strings, its foot at the origin.
fn instrument(body: &mut Body, pose: &Pose) {
    let wood = Skin::new(pose.colour(0x5a2416)).gloss(0.7);
    let drum = v3(0.0, 0.08, 0.0);
    let ring = |x: f32, r: f32| -> Vec<Vec3> {
        (0..6).map(|i| drum + v3(x, r * sin_turns(i as f32 / 6.0), r * cos_turns(i as f32 / 6.0))).collect()
    };
    let (front, back) = (ring(0.08, 0.085), ring(-0.09, 0.075));
    for i in 0..6 {
        let next = (i + 1) % 6;
        body.plate(&[front[i], front[next], back[next], back[i]], wood.tone(if i % 2 == 0 { 1.0 } else { 0.8 }));
    }
    // A snake's skin before it.
    body.plate(&ring(0.082, 0.085), Skin::new(hex(0xc9b48a)));
    body.plate(&ring(0.084, 0.05), Skin::new(hex(0x8a744e)));
    let neck = [(0.0, 0.02), (0.0, 0.5), (-0.005, 0.9), (-0.05, 1.0)];
    body.tube(&neck.map(|(x, y)| (v3(x, y, 0.0), 0.019)), 1.0, wood);
    for y in [0.78, 0.88] {
        body.rod(v3(0.01, y, 0.0), v3(-0.16, y + 0.01, 0.0), 0.013, 0.024, wood.tone(0.7));
    }
    for z in [-0.008, 0.008] {
        body.rod(v3(0.012, 0.86, z), v3(0.09, 0.1, z), 0.003, 0.003, Skin::new(hex(0xf0ece0)).gloss(0.7));
    }
    body.rod(v3(0.0, 0.62, 0.0), v3(0.05, 0.62, 0.0), 0.007, 0.007, Skin::new(hex(0xe8e0d0)));
}

/// A bow from where it is held along a way.
fn bow(body: &mut Body, hand: Vec3, way: Vec3) {
    let cane = Skin::new(hex(0xb08a4a)).gloss(0.4);
    let up = v3(0.03, 0.0, 0.0);
    let stick = [(-0.06, 0.2), (0.1, 0.9), (0.5, 1.3), (0.86, 0.2)];
    body.tube(&stick.map(|(t, bent)| (hand + way * t + up * bent, 0.0085)), 1.0, cane);
    body.rod(hand - way * 0.04, hand + way * 0.85, 0.005, 0.005, Skin::new(hex(0xf4f0e6)));
}
