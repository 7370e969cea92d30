//! An egg out of which somebody comes: the lower half of its shell, pieces of the upper one about
//! it. One unit is the size of who hatches.
//!
//! Who hatches is drawn by others.

use crate::figure::body::Body;
use crate::figure::people::stance::wave;
use crate::figure::pose::Pose;
use crate::figure::shape::{Frame, Mark, Skin};
use crate::maths::{Vec3, cos_turns, fract, hex, sin_turns, v3};
use crate::script::SubjectKind as K;

/// How high the rim of the broken shell is, and how wide.
const RIM: f32 = 0.34;
const WIDE: f32 = 0.4;

/// The broken egg, and whoever looks out of it.
pub(crate) fn hatch(body: &mut Body, pose: &Pose, young: &Body) {
    let shell = match pose.kind {
        K::Dragon | K::Dinosaur => Skin::new(hex(0xd8c8a0)).mark(Mark::Spots(7.0), hex(0x7a9a5a)),
        _ => Skin::new(hex(0xf2e8d4)),
    };
    // It pushes and rests.
    let push = 0.03 * wave(pose.seconds * 0.5).max(0.0);
    let small = if pose.kind == K::Dragon { 0.92 } else { 0.8 };
    if pose.kind.is_bird() {
        chick(body, v3(0.0, 0.36 + push, 0.0));
    } else {
        body.add(young, &Frame::shift(v3(0.0, 0.13 + push, 0.0), small));
    }
    let rock = body.since();
    body.lathe(Vec3::ZERO, &[(0.0, 0.14), (0.05, 0.25), (0.14, 0.34), (0.25, 0.39), (RIM, WIDE)], shell);
    let on = |turns: f32, y: f32, r: f32| v3(cos_turns(turns) * r, y, sin_turns(turns) * r);
    let points = 11;
    for i in 0..points {
        let (a, b) = (i as f32 / points as f32, (i + 1) as f32 / points as f32);
        let tall = 0.05 + 0.09 * fract(i as f32 * 0.618);
        body.plate(
            &[on(a, RIM - 0.02, WIDE), on(b, RIM - 0.02, WIDE), on((a + b) * 0.5, RIM + tall, WIDE * 0.98)],
            shell.tone(0.94),
        );
    }
    body.turn(rock, Vec3::ZERO, 0, 0.006 * wave(pose.seconds * 0.8));
    let cap = body.since();
    body.lathe(Vec3::ZERO, &[(0.0, 0.33), (0.12, 0.28), (0.22, 0.18), (0.28, 0.0)], shell.tone(0.97));
    body.turn(cap, Vec3::ZERO, 2, 0.3);
    body.shift(cap, v3(0.62, 0.2, 0.42));
    for i in 0..7 {
        let turns = 0.1 + i as f32 * 0.381_966;
        let at = on(turns, 0.01, 0.5 + 0.14 * fract(i as f32 * 0.7));
        let edge = |k: f32, r: f32| at + v3(cos_turns(turns + k), 0.12, sin_turns(turns + k)) * r;
        body.plate(&[edge(0.0, 0.07), edge(0.36, 0.06), edge(0.7, 0.08)], shell);
    }
}

/// A bird as it comes out of the egg: down, a beak, stumps of wings.
fn chick(body: &mut Body, at: Vec3) {
    let down = Skin::new(hex(0xf2cf4a)).pile(0.3);
    body.ball(at, v3(0.27, 0.25, 0.25), down);
    let head = at + v3(0.1, 0.33, 0.0);
    body.orb(head, 0.2, down);
    body.rod(head + v3(0.17, -0.02, 0.0), head + v3(0.28, -0.05, 0.0), 0.05, 0.012, Skin::new(hex(0xe8862a)));
    for side in [-1.0, 1.0] {
        body.orb(head + v3(0.145, 0.05, side * 0.1), 0.032, Skin::new(hex(0x16120f)).gloss(0.9));
        let wing = at + v3(-0.02, 0.05, side * 0.24);
        body.tube(&[(wing, 0.1), (wing + v3(-0.12, -0.03, side * 0.1), 0.04)], 0.7, down.tone(0.92));
    }
}
