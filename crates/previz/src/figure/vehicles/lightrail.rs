//! A train of a light railway that straddles its beam: short carriages with skirts that
//! hang down on both sides of it, a blunt front with a large windscreen. One unit is the
//! length of a carriage.
//!
//! The beam belongs to the city.

use crate::figure::body::Body;
use crate::figure::pose::Pose;
use crate::figure::shape::Skin;
use crate::maths::{Vec3, hex, mix, v3};

/// Carriages of a train, and from the middle of one to that of the next.
const CARS: usize = 4;
const LENGTH: f32 = 0.98;
/// Half its width, and where its floor and its roof are over the beam; how far its skirts
/// hang below that.
const HALF: f32 = 0.078;
const UP: (f32, f32) = (0.012, 0.2);
const SKIRT: f32 = -0.06;

/// The train, its front first.
pub(crate) fn train(body: &mut Body, pose: &Pose) {
    let paint = Skin::new(hex(0xb9bec3)).gloss(0.1);
    let line = Skin::new(pose.colour(0x2f9a5c)).gloss(0.1);
    for car in 0..CARS {
        let x = -LENGTH * car as f32;
        if car > 0 {
            let rubber = Skin::new(hex(0x26282c));
            body.block((x + 0.455, UP.0, -HALF * 0.8), (x + 0.525, UP.1 - 0.02, HALF * 0.8), rubber);
        }
        // The last one has its own front, which looks back.
        let ends = (if car + 1 == CARS { -0.5 } else { -0.46 }, if car == 0 { 0.44 } else { 0.46 });
        shell(body, (x + ends.0, x + ends.1), paint);
        skirts(body, (x - 0.46, x + 0.46), line.tone(0.8));
        sides(body, pose, (x + ends.0, x + ends.1), (paint, line));
        let grey = paint.tone(0.6);
        body.block((x - 0.3, UP.1 - 0.004, -HALF * 0.55), (x - 0.06, UP.1 + 0.01, HALF * 0.55), grey);
        body.block((x + 0.1, UP.1 - 0.004, -HALF * 0.55), (x + 0.34, UP.1 + 0.01, HALF * 0.55), grey);
    }
    front(body, pose, (paint, line));
    back(body, pose, (-LENGTH * (CARS - 1) as f32 - 0.5, line));
}

fn shell(body: &mut Body, (from, to): (f32, f32), paint: Skin) {
    body.sheet(&[section(from, 1.0, (0.0, 1.0)), section(to, 1.0, (0.0, 1.0))], paint);
    for end in [from, to] {
        body.plate(&section(end, 1.0, (0.0, 1.0)), paint.tone(0.6));
    }
}

/// The outline of a carriage across its line, of a share of its width and height.
fn section(x: f32, wide: f32, (low, high): (f32, f32)) -> Vec<Vec3> {
    // Shares of half the width and of the height, of one half from below.
    const ONE: [(f32, f32); 8] =
        [(0.0, 0.0), (0.94, 0.0), (1.0, 0.05), (1.0, 0.82), (0.97, 0.92), (0.88, 0.98), (0.7, 1.0), (0.0, 1.0)];
    let up = |share: f32| mix(UP.0, UP.1, mix(low, high, share));
    let at = |(across, share): (f32, f32), side: f32| v3(x, up(share), side * across * HALF * wide);
    let back = ONE.iter().rev().skip(1).take(ONE.len() - 2);
    ONE.iter().map(|one| at(*one, 1.0)).chain(back.map(|one| at(*one, -1.0))).collect()
}

/// What hangs down beside the beam, over the wheels that guide it.
fn skirts(body: &mut Body, (from, to): (f32, f32), skin: Skin) {
    for side in [1.0, -1.0] {
        let (a, b) = (side * HALF * 0.46, side * HALF * 0.97);
        body.block((from, SKIRT, a.min(b)), (to, UP.0 + 0.004, a.max(b)), skin);
    }
}

/// Windows, doors and the colour of the line along both sides.
fn sides(body: &mut Body, pose: &Pose, (from, to): (f32, f32), (paint, line): (Skin, Skin)) {
    let dark = Skin::new(hex(0x1c242c)).gloss(0.25);
    let pane = if pose.dark > 0.3 {
        Skin::new(v3(1.0, 0.86, 0.6)).glow(0.9 * pose.dark)
    } else {
        Skin::new(hex(0x35475a)).gloss(0.3)
    };
    for side in [1.0, -1.0] {
        let level = |body: &mut Body, (x0, x1): (f32, f32), (low, high): (f32, f32), out: f32, skin: Skin| {
            let z = side * (HALF + out);
            body.plate(&[v3(x0, low, z), v3(x1, low, z), v3(x1, high, z), v3(x0, high, z)], skin);
        };
        level(body, (from, to), (0.1, 0.163), 0.001, dark);
        level(body, (from, to), (0.06, 0.078), 0.001, line);
        level(body, (from, to), (0.17, 0.176), 0.001, line);
        let step = (to - from) / 9.0;
        for place in 0..9 {
            let x = from + step * place as f32;
            if place % 4 == 2 {
                // Doors of two leaves.
                for leaf in [0.04, 0.52] {
                    let at = (x + step * leaf, x + step * (leaf + 0.44));
                    level(body, at, (0.02, 0.166), 0.002, paint.tone(0.86));
                    level(body, (at.0 + step * 0.08, at.1 - step * 0.08), (0.09, 0.158), 0.003, pane);
                }
            } else {
                level(body, (x + step * 0.07, x + step * 0.93), (0.106, 0.157), 0.003, pane);
            }
        }
    }
}

/// The front: a windscreen over the full width that leans back, lamps below, and where
/// it goes above.
fn front(body: &mut Body, pose: &Pose, (paint, line): (Skin, Skin)) {
    let rings = [
        section(0.435, 1.0, (0.0, 1.0)),
        section(0.462, 0.985, (0.0, 0.97)),
        section(0.487, 0.95, (0.0, 0.76)),
        section(0.504, 0.9, (0.0, 0.55)),
        section(0.511, 0.84, (0.02, 0.46)),
    ];
    body.sheet(&rings, paint);
    body.plate(&section(0.511, 0.84, (0.02, 0.46)), line);
    let up = |share: f32| mix(UP.0, UP.1, share);
    let edge = |x: f32, wide: f32, high: f32| [1.0, -1.0].map(|side| v3(x, up(high), side * HALF * wide));
    let glass = Skin::new(hex(0x10171e)).gloss(1.0).glow(0.12 * pose.dark);
    let (low, high) = (edge(0.5055, 0.8, 0.56), edge(0.4665, 0.86, 0.95));
    body.plate(&[low[0], low[1], high[1], high[0]], glass);
    let board = Skin::new(v3(1.0, 0.55, 0.12)).glow(0.9 + 0.8 * pose.dark);
    let (low, high) = (edge(0.477, 0.42, 0.865), edge(0.4695, 0.42, 0.94));
    body.plate(&[low[0], low[1], high[1], high[0]], board);
    for side in [1.0, -1.0] {
        let at = v3(0.513, up(0.26), side * HALF * 0.56);
        body.orb(at, 0.011, Skin::new(v3(1.0, 0.95, 0.82)).glow(0.8 + 2.5 * pose.dark));
        if pose.dark > 0.2 {
            body.glow(at, 0.07, v3(1.0, 0.92, 0.75) * (0.5 * pose.dark));
        }
    }
    let (a, b) = (HALF * 0.46, HALF * 0.8);
    for side in [1.0, -1.0] {
        body.block((0.42, SKIRT, (side * a).min(side * b)), (0.5, UP.0, (side * a).max(side * b)), line.tone(0.7));
    }
}

/// The other end, with red lamps.
fn back(body: &mut Body, pose: &Pose, (x, line): (f32, Skin)) {
    let up = |share: f32| mix(UP.0, UP.1, share);
    let across = |low: f32, high: f32, wide: f32, out: f32| {
        [(1.0, low), (-1.0, low), (-1.0, high), (1.0, high)]
            .map(|(side, share)| v3(x - out, up(share), side * HALF * wide))
    };
    body.plate(&across(0.08, 0.45, 0.9, 0.002), line);
    body.plate(&across(0.52, 0.9, 0.82, 0.002), Skin::new(hex(0x10171e)).gloss(1.0));
    for side in [1.0, -1.0] {
        let at = v3(x - 0.006, up(0.3), side * HALF * 0.66);
        body.orb(at, 0.01, Skin::new(v3(1.0, 0.1, 0.06)).glow(0.7 + 2.0 * pose.dark));
    }
}
