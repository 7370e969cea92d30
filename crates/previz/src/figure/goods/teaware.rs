//! Tea ware: a pot. One unit is its height.

use crate::figure::body::Body;
use crate::figure::pose::Pose;
use crate::figure::shape::Skin;
use crate::maths::{Vec3, cos_turns, hex, sin_turns, v3};

/// A round teapot of unglazed clay, with its spout, its handle and its lid.
pub(crate) fn teapot(body: &mut Body, pose: &Pose) {
    let clay = Skin::new(pose.colour(0x7a452e)).gloss(0.42);
    body.lathe(Vec3::ZERO, &[(0.0, 0.34), (0.045, 0.36)], clay.tone(0.8));
    let belly = [
        (0.04, 0.36),
        (0.1, 0.5),
        (0.2, 0.605),
        (0.34, 0.655),
        (0.48, 0.62),
        (0.6, 0.51),
        (0.68, 0.38),
        (0.705, 0.34),
        (0.72, 0.34),
    ];
    body.lathe(Vec3::ZERO, &belly, clay);
    // A line was drawn around it while it turned on the wheel.
    body.lathe(Vec3::ZERO, &[(0.585, 0.53), (0.595, 0.522)], clay.tone(0.72));
    let lid = [(0.72, 0.345), (0.735, 0.345), (0.78, 0.29), (0.82, 0.18), (0.84, 0.06)];
    body.lathe(Vec3::ZERO, &lid, clay.tone(1.06));
    body.lathe(Vec3::ZERO, &[(0.835, 0.05), (0.87, 0.05), (0.92, 0.095), (0.97, 0.09), (1.0, 0.04)], clay);
    let since = body.since();
    let spout = [
        (v3(0.0, 0.26, -0.52), 0.13),
        (v3(0.0, 0.34, -0.7), 0.1),
        (v3(0.0, 0.5, -0.83), 0.072),
        (v3(0.0, 0.66, -0.93), 0.056),
        (v3(0.0, 0.7, -0.96), 0.054),
    ];
    body.tube(&spout, 1.0, clay);
    body.cut();
    body.soften(since);
    let mouth = v3(0.0, 0.7, -0.965);
    body.ball(mouth, v3(0.042, 0.03, 0.03), Skin::new(hex(0x1a0f0a)));
    let since = body.since();
    let handle: Vec<(Vec3, f32)> = (0..=10)
        .map(|i| {
            let t = 0.29 - i as f32 / 10.0 * 0.58;
            let thick = 0.058 - 0.012 * cos_turns(t);
            (v3(0.0, 0.36 + sin_turns(t) * 0.25, 0.6 + cos_turns(t) * 0.3), thick)
        })
        .collect();
    body.ribbon(&handle, (v3(1.0, 0.0, 0.0), 1.25), clay);
    body.soften(since);
    if pose.fine {
        seal(body, clay);
    }
}

/// The potter's seal: a square with strokes, pressed into the belly.
fn seal(body: &mut Body, clay: Skin) {
    let on = |u: f32, v: f32| {
        let turns = 0.02 * u;
        v3(cos_turns(turns) * 0.655, 0.34 + 0.07 * v, sin_turns(turns) * 0.655)
    };
    let ink = clay.tone(0.5);
    let strokes: [[(f32, f32); 2]; 8] = [
        [(-1.0, -1.0), (1.0, -1.0)],
        [(1.0, -1.0), (1.0, 1.0)],
        [(1.0, 1.0), (-1.0, 1.0)],
        [(-1.0, 1.0), (-1.0, -1.0)],
        [(-0.55, 0.45), (0.55, 0.45)],
        [(0.0, 0.7), (0.0, -0.7)],
        [(-0.5, -0.1), (0.5, -0.1)],
        [(-0.55, -0.6), (0.55, -0.6)],
    ];
    for [a, b] in strokes {
        body.rod(on(a.0, a.1), on(b.0, b.1), 0.006, 0.006, ink);
    }
}
