//! What is eaten between slices of bread: a sandwich cut in two, a sausage in a bun. One unit is
//! the height of the sandwich, and of the bun.

use crate::figure::body::Body;
use crate::figure::goods::product::to_viewer;
use crate::figure::pose::Pose;
use crate::figure::shape::Skin;
use crate::maths::{Vec3, hex, sin_turns, v3};

/// Two triangles of a sandwich on a plate, their cut sides before.
pub(crate) fn sandwich(body: &mut Body, pose: &Pose) {
    let since = body.since();
    body.lathe(Vec3::ZERO, &[(0.0, 0.7), (0.03, 0.9), (0.09, 1.25), (0.11, 1.25)], Skin::new(hex(0xf4f4f2)).gloss(0.6));
    for (x, z, turned) in [(-0.5_f32, 0.1, 0.05), (0.55, -0.05, -0.04)] {
        let half = body.since();
        triangle(body, pose);
        body.turn(half, Vec3::ZERO, 1, turned);
        body.shift(half, v3(x, 0.1, z));
    }
    to_viewer(body, since);
}

/// One half: bread, lettuce, tomato, ham, cheese, bread.
fn triangle(body: &mut Body, pose: &Pose) {
    let crust = Skin::new(pose.colour(0xb4793c));
    let layers: [(f32, f32, f32, u32); 6] = [
        (0.0, 0.2, 1.0, 0xf0ddb0),
        (0.2, 0.27, 1.07, 0x6fae3a),
        (0.27, 0.37, 0.98, 0xd8402e),
        (0.37, 0.47, 1.03, 0xe8a0a0),
        (0.47, 0.53, 1.05, 0xf4c542),
        (0.53, 0.74, 1.0, 0xf0ddb0),
    ];
    let since = body.since();
    for (low, high, wide, colour) in layers {
        let side = [(-0.62 * wide, -0.3 * wide), (0.62 * wide, -0.3 * wide), (0.0, 0.42 * wide)];
        let bread = colour == 0xf0ddb0;
        let inside = Skin::new(hex(colour)).gloss(if bread { 0.0 } else { 0.3 });
        // Cut before; the other sides are crust.
        body.solid(&side, low, high, if bread { crust } else { inside }, inside);
        if bread {
            for end in [(-0.62, -0.3), (0.62, -0.3)] {
                let (a, b) = (v3(end.0, end.1, low + 0.1), v3(0.0, 0.42, low + 0.1));
                body.rod(a, b, 0.1, 0.1, crust);
            }
        }
    }
    // What lay one above the other along z rises.
    body.turn(since, Vec3::ZERO, 0, 0.25);
    for i in 0..9 {
        let x = -0.58 + 0.145 * i as f32;
        body.ball(
            v3(x, 0.235 + 0.02 * sin_turns(i as f32 * 0.37), -0.31),
            v3(0.1, 0.05, 0.07),
            Skin::new(hex(0x86c046)),
        );
    }
}

/// A sausage in a long bun, mustard over it.
pub(crate) fn hot_dog(body: &mut Body, pose: &Pose) {
    let since = body.since();
    let bun = Skin::new(hex(0xd99a4a)).gloss(0.3);
    for side in [-1.0_f32, 1.0] {
        let half = [(-1.05, 0.36, 0.26), (-0.6, 0.42, 0.36), (0.0, 0.43, 0.38), (0.6, 0.42, 0.36), (1.05, 0.36, 0.26)]
            .map(|(x, y, r)| (v3(x, y - 0.02, side * 0.26), r));
        body.ribbon(&half, (Vec3::UP, 1.05), bun);
    }
    body.ball(v3(0.0, 0.5, 0.0), v3(1.05, 0.12, 0.2), Skin::new(hex(0xf2e2bc)));
    let sausage =
        [(-1.25, 0.7), (-0.7, 0.73), (0.0, 0.74), (0.7, 0.73), (1.25, 0.7)].map(|(x, y)| (v3(x, y, -0.02), 0.22));
    body.tube(&sausage, 1.0, Skin::new(pose.colour(0xb0452c)).gloss(0.7));
    for (lift, colour, phase) in [(0.95, 0xf4c020, 0.0), (0.93, 0xc8281e, 0.5)] {
        let line: Vec<(Vec3, f32)> = (0..=40)
            .map(|i| {
                let t = i as f32 / 40.0;
                (v3(-1.05 + 2.1 * t, lift, -0.03 + 0.11 * sin_turns(t * 5.0 + phase)), 0.045)
            })
            .collect();
        body.tube(&line, 1.0, Skin::new(hex(colour)).gloss(0.6));
    }
    for i in 0..7 {
        let x = -0.9 + 0.3 * i as f32;
        body.ball(v3(x, 0.66, -0.26), v3(0.16, 0.09, 0.09), Skin::new(hex(0x74b03c)));
    }
    to_viewer(body, since);
}
