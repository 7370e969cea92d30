//! Tea ware: a pot. One unit is its height.

use crate::figure::body::Body;
use crate::figure::pose::Pose;
use crate::figure::shape::Skin;
use crate::maths::{Vec3, cos_turns, hex, sin_turns, v3};
use crate::script::Guise;

/// A round teapot of unglazed clay, with its spout, its handle and its lid.
pub(crate) fn teapot(body: &mut Body, pose: &Pose) {
    let painted = pose.guise == Some(Guise::BlueWhite);
    let clay = if painted { porcelain() } else { Skin::new(pose.colour(0x7a452e)).gloss(0.42) };
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
    if painted {
        paint(body, &belly, (0.14, 0.6));
    }
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
    if pose.fine && !painted {
        seal(body, clay);
    }
}

/// White porcelain under its glaze.
pub(super) fn porcelain() -> Skin {
    Skin::new(hex(0xf2f4f4)).gloss(0.85)
}

/// Cobalt on porcelain between two heights of a profile: rings above and below, and
/// between them a vine with its blossoms.
pub(super) fn paint(body: &mut Body, profile: &[(f32, f32)], (low, high): (f32, f32)) {
    let cobalt = Skin::new(hex(0x1f3f9a)).gloss(0.6);
    let wide = |y: f32| {
        let above = profile.iter().position(|(at, _)| *at > y).unwrap_or(profile.len() - 1).max(1);
        let ((y0, r0), (y1, r1)) = (profile[above - 1], profile[above]);
        r0 + (r1 - r0) * ((y - y0) / (y1 - y0).max(1e-4)).clamp(0.0, 1.0)
    };
    let on = |turns: f32, y: f32| v3(cos_turns(turns) * wide(y), y, sin_turns(turns) * wide(y));
    // A stroke as flat as paint.
    let stroke = |body: &mut Body, (turns, y): (f32, f32), size: f32, skin: Skin| {
        let out = v3(cos_turns(turns), 0.0, sin_turns(turns));
        let side = v3(-out.z, 0.0, out.x);
        let rise = (on(turns, y + 0.01) - on(turns, y - 0.01)).unit();
        body.egg(on(turns, y), [side * size, rise * size, side.cross(rise) * (size * 0.12)], skin);
    };
    let span = high - low;
    let thin = span * 0.011;
    for y in [low, low + span * 0.07, high - span * 0.07, high] {
        for part in 0..48 {
            body.rod(on(part as f32 / 48.0, y), on((part + 1) as f32 / 48.0, y), thin, thin, cobalt);
        }
    }
    let (middle, wave) = (low + span * 0.5, span * 0.2);
    let vine = |turns: f32| on(turns, middle + wave * sin_turns(turns * 5.0));
    for part in 0..80 {
        body.rod(vine(part as f32 / 80.0), vine((part + 1) as f32 / 80.0), thin, thin, cobalt);
    }
    for blossom in 0..5 {
        let (turns, y) = (blossom as f32 / 5.0 + 0.15, middle + wave * 0.35);
        let petal = span * 0.085;
        // As far apart around it as above each other.
        let aside = petal / (wide(y) * crate::maths::TURN);
        for leaf in 0..6 {
            let way = leaf as f32 / 6.0;
            let at = (turns + aside * 1.2 * cos_turns(way), y + petal * 1.2 * sin_turns(way));
            stroke(body, at, petal * 0.75, cobalt);
        }
        stroke(body, (turns, y), petal * 0.6, cobalt.tone(1.7));
        for (by, up) in [(-0.05, -0.7), (0.05, -0.9), (0.0, 0.9)] {
            stroke(body, (turns - 0.1 + by, middle + wave * up), petal * 0.8, cobalt.tone(1.4));
        }
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
