//! Trains: an engine of steam or diesel with carriages behind, or a fast modern one. One
//! unit is the length of a carriage.
//!
//! Rails and bridges belong to the land.

use super::road;
use crate::figure::body::Body;
use crate::figure::pose::Pose;
use crate::figure::shape::Skin;
use crate::maths::{Vec3, fract, hex, mix, sin_turns, v3};
use crate::script::{Guise, SubjectKind as K};

const CARRIAGES: usize = 6;

pub(crate) fn train(body: &mut Body, pose: &Pose) {
    let pulled = match pose.kind {
        K::SteamTrain => Pulled::Steam,
        K::FastTrain => Pulled::Itself,
        _ if pose.guise == Some(Guise::Diesel) || pose.unit(30) < 0.6 => Pulled::Diesel,
        _ => Pulled::Itself,
    };
    let usual = match pulled {
        Pulled::Steam => 0x8a2a24,
        Pulled::Diesel => 0x2c6238,
        Pulled::Itself => 0xe4e6ea,
    };
    let paint = Skin::new(pose.colour(usual)).gloss(0.5);
    let (half, foot, top) = (0.075, 0.04, 0.205);
    for carriage in 0..CARRIAGES {
        let x = -LENGTH * carriage as f32;
        if carriage > 0 {
            bellows(body, x + LENGTH * 0.5, (half, foot, top));
        }
        match (carriage, pulled) {
            (0, Pulled::Steam) => engine(body, pose, paint, half),
            (0, Pulled::Diesel) => diesel(body, pose, paint, (half, foot, top)),
            (0, Pulled::Itself) => nose(body, pose, paint, (half, foot, top)),
            // Cream about the windows, the way old carriages are painted.
            (_, Pulled::Steam) => coach(body, pose, x, (paint, half), Skin::new(hex(0xe6d7a8)), (foot, top)),
            (_, Pulled::Diesel) => coach(body, pose, x, (paint, half), paint.tone(1.12), (foot, top)),
            (_, Pulled::Itself) => saloon(body, pose, x, (paint, half), (foot, top)),
        }
    }
    if pulled == Pulled::Steam {
        plume(body, pose);
    }
}

/// What moves a train.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Pulled {
    Steam,
    Diesel,
    Itself,
}

/// From the middle of a carriage to that of the next.
const LENGTH: f32 = 1.04;

/// The folds through which one goes from a carriage to the next, and the
/// coupling under them.
fn bellows(body: &mut Body, x: f32, (half, foot, top): (f32, f32, f32)) {
    let rubber = Skin::new(hex(0x232428));
    body.block((x - 0.03, foot + 0.012, -half * 0.72), (x + 0.03, top - 0.03, half * 0.72), rubber);
    body.rod(v3(x - 0.05, foot, 0.0), v3(x + 0.05, foot, 0.0), 0.008, 0.008, rubber.tone(0.7));
}

/// A coach with its own windows and doors, a band of another paint about them.
fn coach(body: &mut Body, pose: &Pose, x: f32, (paint, half): (Skin, f32), band: Skin, (foot, top): (f32, f32)) {
    body.block((x - 0.49, foot, -half), (x + 0.49, top, half), paint);
    let roof = Skin::new(hex(0x55585e));
    body.slab(
        v3(x - 0.475, top - 0.012, 0.0),
        v3(x + 0.475, top - 0.012, 0.0),
        0.028,
        0.028,
        half / 0.028 * 0.99,
        roof,
    );
    for vent in [-0.3, -0.1, 0.1, 0.3] {
        body.block((x + vent - 0.02, top + 0.008, -0.012), (x + vent + 0.02, top + 0.028, 0.012), roof.tone(0.7));
    }
    for side in [1.0, -1.0] {
        let z = side * (half + 0.001);
        stripe(body, (x - 0.49, x + 0.49), (0.112, 0.184), z, band);
        panes(body, pose, (x - 0.36, x + 0.36), 7, (0.12, 0.176), z + side * 0.001);
        doors(body, pose, x, z + side * 0.001, paint.tone(0.72));
        stripe(body, (x - 0.49, x + 0.49), (0.06, 0.066), z, Skin::new(hex(0xd9b23a)));
        stripe(body, (x - 0.49, x + 0.49), (0.098, 0.102), z, Skin::new(hex(0xd9b23a)));
    }
    bogies(body, pose, x, half);
}

/// A coach of a fast train: smooth, its windows in one dark band.
fn saloon(body: &mut Body, pose: &Pose, x: f32, (paint, half): (Skin, f32), (foot, top): (f32, f32)) {
    let rings = [-0.5, -0.17, 0.17, 0.5].map(|along| section(x + along, half, (foot, top)));
    body.sheet(&rings, paint);
    for end in [x - 0.5, x + 0.5] {
        body.plate(&section(end, half, (foot, top)), paint.tone(0.6));
    }
    livery(body, pose, (x - 0.5, x + 0.5), half);
    for side in [1.0, -1.0] {
        let z = side * (half + 0.004);
        panes(body, pose, (x - 0.36, x + 0.36), 8, (0.124, 0.168), z);
        doors(body, pose, x, z, paint.tone(0.8));
    }
    let grey = paint.tone(0.55);
    body.block((x - 0.3, top - 0.004, -half * 0.4), (x + 0.3, top + 0.006, half * 0.4), grey);
    bogies(body, pose, x, half);
}

/// What is painted along both sides of a fast train: a band of dark glass, the
/// colour of its line below.
fn livery(body: &mut Body, pose: &Pose, along: (f32, f32), half: f32) {
    let line = Skin::new(pose.colour.map_or(hex(0x2a6ac0), |c| c * 0.5)).gloss(0.4);
    for side in [1.0, -1.0] {
        let z = side * (half + 0.002);
        stripe(body, along, (0.116, 0.176), z, Skin::new(hex(0x1c242c)).gloss(0.8));
        stripe(body, along, (0.078, 0.096), z, line);
    }
}

/// A level band along a side.
fn stripe(body: &mut Body, (from, to): (f32, f32), (low, high): (f32, f32), z: f32, skin: Skin) {
    body.plate(&[v3(from, low, z), v3(to, low, z), v3(to, high, z), v3(from, high, z)], skin);
}

/// So many windows from one place to another along a side, lit in the dark.
fn panes(body: &mut Body, pose: &Pose, (first, last): (f32, f32), count: usize, rows: (f32, f32), z: f32) {
    let pane =
        Skin::new(if pose.dark > 0.3 { v3(1.0, 0.8, 0.45) } else { hex(0x2b3a47) }).gloss(0.9).glow(1.8 * pose.dark);
    let step = (last - first) / count as f32;
    for i in 0..count {
        let from = first + step * (i as f32 + 0.12);
        stripe(body, (from, from + step * 0.76), rows, z, pane);
    }
}

/// A door with its window near each end of a carriage.
fn doors(body: &mut Body, pose: &Pose, x: f32, z: f32, skin: Skin) {
    let glass = Skin::new(hex(0x2b3a47)).gloss(0.9).glow(0.8 * pose.dark);
    for at in [x - 0.425, x + 0.425] {
        stripe(body, (at - 0.03, at + 0.03), (0.05, 0.182), z, skin);
        stripe(body, (at - 0.016, at + 0.016), (0.128, 0.168), z + 0.001 * if z > 0.0 { 1.0 } else { -1.0 }, glass);
    }
}

/// Two bogies, each of two axles in a frame, and what hangs between them.
fn bogies(body: &mut Body, pose: &Pose, x: f32, half: f32) {
    let iron = Skin::new(hex(0x1d1e21));
    body.block((x - 0.47, 0.03, -half * 0.7), (x + 0.47, 0.042, half * 0.7), iron);
    body.block((x - 0.14, 0.014, -half * 0.8), (x + 0.14, 0.04, half * 0.8), iron.tone(1.6));
    for k in [0.325, -0.325] {
        for side in [1.0, -1.0] {
            let z = side * half * 0.9;
            body.block((x + k - 0.085, 0.022, z - 0.004), (x + k + 0.085, 0.036, z + 0.004), iron.tone(1.9));
            for axle in [-0.055, 0.055] {
                wheel(body, pose, v3(x + k + axle, 0.025, side * half * 0.78), 0.025);
            }
        }
    }
}

/// The outline of a carriage across its line: upright sides, a round roof.
fn section(x: f32, half: f32, (foot, top): (f32, f32)) -> Vec<Vec3> {
    // Shares of half the width and of the height, of one half from below.
    const HALF: [(f32, f32); 10] = [
        (0.0, 0.0),
        (0.8, 0.0),
        (0.93, 0.04),
        (1.0, 0.16),
        (1.0, 0.5),
        (1.0, 0.8),
        (0.95, 0.9),
        (0.78, 0.97),
        (0.45, 1.0),
        (0.0, 1.0),
    ];
    let at = |(across, up): (f32, f32), side: f32| v3(x, mix(foot, top, up), side * across * half);
    let back = HALF.iter().rev().skip(1).take(HALF.len() - 2);
    HALF.iter().map(|one| at(*one, 1.0)).chain(back.map(|one| at(*one, -1.0))).collect()
}

/// A diesel engine: a long body between two cabs, its windscreens under a brow.
fn diesel(body: &mut Body, pose: &Pose, paint: Skin, (half, foot, top): (f32, f32, f32)) {
    let yellow = Skin::new(hex(0xe0b42c));
    let glass = Skin::new(hex(0x141c24)).gloss(1.0).glow(0.25 * pose.dark);
    let dark = Skin::new(hex(0x2a2c30));
    body.block((-0.5, foot, -half), (0.46, top - 0.006, half), paint);
    let roof = Skin::new(hex(0x55585e));
    body.block((-0.46, top - 0.006, -half * 0.82), (0.42, top + 0.016, half * 0.82), roof);
    for x in [-0.3, -0.1, 0.1] {
        body.block((x - 0.05, top + 0.016, -half * 0.4), (x + 0.05, top + 0.03, half * 0.4), roof.tone(0.7));
    }
    // The front leans back above the lamps.
    let face = |y: f32| mix(0.5, 0.462, ((y - 0.115) / (top - 0.115)).clamp(0.0, 1.0));
    let corner = |y: f32, side: f32| v3(face(y), y, side * half);
    body.block((0.46, foot, -half), (0.5, 0.115, half), paint);
    body.plate(&[corner(0.115, 1.0), corner(0.115, -1.0), corner(top, -1.0), corner(top, 1.0)], paint);
    for side in [1.0, -1.0] {
        let cheek = [v3(0.46, 0.115, side * half), v3(0.5, 0.115, side * half), v3(0.462, top, side * half)];
        body.plate(&cheek, paint);
        let pane = |y: f32, from: f32, to: f32| {
            [v3(face(y) + 0.002, y, side * half * from), v3(face(y) + 0.002, y, side * half * to)]
        };
        let (low, high) = (pane(0.138, 0.08, 0.86), pane(0.188, 0.1, 0.82));
        body.plate(&[low[0], low[1], high[1], high[0]], glass);
        let z = side * (half + 0.002);
        stripe(body, (-0.5, 0.48), (0.092, 0.108), z, yellow);
        stripe(body, (0.36, 0.44), (0.135, 0.182), z + side * 0.001, glass);
        stripe(body, (0.27, 0.33), (0.05, 0.185), z + side * 0.001, paint.tone(0.75));
        for louvre in 0..5 {
            let x = -0.4 + 0.12 * louvre as f32;
            stripe(body, (x, x + 0.085), (0.125, 0.175), z + side * 0.001, dark);
        }
        lamp(body, pose, v3(0.503, 0.075, side * half * 0.62));
        body.rod(v3(0.5, 0.052, side * half * 0.5), v3(0.53, 0.052, side * half * 0.5), 0.014, 0.014, dark);
    }
    // A band of yellow round the front, and the plough.
    let bow = |low: f32, high: f32| {
        [v3(0.5015, low, half), v3(0.5015, low, -half), v3(0.5015, high, -half), v3(0.5015, high, half)]
    };
    body.plate(&bow(0.092, 0.108), yellow);
    body.block((0.47, 0.01, -half * 0.9), (0.505, foot, half * 0.9), dark);
    lamp(body, pose, v3(0.468, top - 0.012, 0.0));
    bogies(body, pose, 0.0, half);
}

fn wheel(body: &mut Body, pose: &Pose, at: Vec3, r: f32) {
    let iron = Skin::new(hex(0x26272b));
    body.wheel(at, r, 0.007, road::rolled(pose, r), (iron, iron.tone(2.2)));
}

fn engine(body: &mut Body, pose: &Pose, paint: Skin, half: f32) {
    let iron = Skin::new(hex(0x24272c)).gloss(0.5);
    let brass = Skin::new(hex(0xb8923c)).gloss(0.8);
    body.drum(v3(-0.14, 0.13, 0.0), v3(0.42, 0.13, 0.0), 0.066, 0.066, iron);
    body.drum(v3(0.42, 0.13, 0.0), v3(0.44, 0.13, 0.0), 0.07, 0.06, iron.tone(1.6));
    for x in [0.05, 0.22, 0.36] {
        body.drum(v3(x, 0.13, 0.0), v3(x + 0.012, 0.13, 0.0), 0.068, 0.068, brass);
    }
    body.block((-0.5, 0.05, -half), (-0.14, 0.16, half), paint);
    body.block((-0.36, 0.16, -half), (-0.14, 0.235, half), paint);
    body.block((-0.39, 0.235, -half * 1.1), (-0.11, 0.25, half * 1.1), iron);
    for side in [1.0, -1.0] {
        let z = side * (half + 0.002);
        body.plate(
            &[v3(-0.32, 0.175, z), v3(-0.2, 0.175, z), v3(-0.2, 0.225, z), v3(-0.32, 0.225, z)],
            Skin::new(v3(1.0, 0.75, 0.4) * mix(0.06, 1.0, pose.dark)).glow(pose.dark * 1.5),
        );
    }
    body.drum(v3(0.34, 0.18, 0.0), v3(0.34, 0.27, 0.0), 0.022, 0.034, iron);
    body.drum(v3(0.16, 0.18, 0.0), v3(0.16, 0.215, 0.0), 0.034, 0.028, brass);
    body.orb(v3(0.02, 0.195, 0.0), 0.03, brass);
    body.block((-0.5, 0.04, -half * 0.9), (0.46, 0.062, half * 0.9), paint.tone(0.75));
    let cow = Skin::new(hex(0x7a2a22));
    body.plate(&[v3(0.46, 0.06, half), v3(0.46, 0.06, -half), v3(0.55, 0.012, 0.0)], cow);
    body.plate(&[v3(0.46, 0.06, -half), v3(0.46, 0.012, -half), v3(0.55, 0.012, 0.0)], cow);
    body.plate(&[v3(0.46, 0.06, half), v3(0.46, 0.012, half), v3(0.55, 0.012, 0.0)], cow);
    let turn = road::rolled(pose, 0.048);
    for side in [1.0, -1.0] {
        for x in [-0.08, 0.06, 0.2] {
            body.wheel(v3(x, 0.048, side * half * 0.92), 0.048, 0.008, turn, (iron, Skin::new(hex(0xa0342a))));
        }
        for x in [0.33, 0.41] {
            wheel(body, pose, v3(x, 0.028, side * half * 0.9), 0.028);
        }
        // The rod that couples the wheels goes round with them.
        let crank = v3(crate::maths::cos_turns(turn) * 0.026, -sin_turns(turn) * 0.026, side * half * 1.08);
        body.rod(
            v3(-0.08, 0.048, 0.0) + crank,
            v3(0.2, 0.048, 0.0) + crank,
            0.007,
            0.007,
            Skin::new(hex(0xc4c8cc)).gloss(0.9),
        );
        body.rod(
            v3(0.2, 0.048, 0.0) + crank,
            v3(0.38, 0.06, side * half * 1.08),
            0.006,
            0.006,
            Skin::new(hex(0xc4c8cc)).gloss(0.9),
        );
        body.rod(v3(0.36, 0.062, side * half), v3(0.43, 0.062, side * half), 0.022, 0.022, iron);
    }
    lamp(body, pose, v3(0.45, 0.185, 0.0));
}

/// The foremost car of a fast train, which narrows and falls to a round nose.
fn nose(body: &mut Body, pose: &Pose, paint: Skin, (half, foot, top): (f32, f32, f32)) {
    // Along, the share of the width, the height below and above.
    const RINGS: [(f32, f32, f32, f32); 11] = [
        (-0.5, 1.0, 0.0, 1.0),
        (-0.15, 1.0, 0.0, 1.0),
        (0.16, 1.0, 0.0, 1.0),
        (0.26, 0.99, 0.0, 0.96),
        (0.34, 0.96, 0.0, 0.86),
        (0.41, 0.9, 0.0, 0.71),
        (0.47, 0.8, 0.01, 0.56),
        (0.515, 0.66, 0.04, 0.45),
        (0.54, 0.46, 0.09, 0.37),
        (0.552, 0.24, 0.14, 0.3),
        (0.556, 0.02, 0.2, 0.24),
    ];
    let up = |share: f32| mix(foot, top, share);
    body.sheet(&RINGS.map(|(x, wide, low, high)| section(x, half * wide, (up(low), up(high)))), paint);
    body.plate(&section(-0.5, half, (foot, top)), paint.tone(0.6));
    livery(body, pose, (-0.5, 0.24), half);
    // A windscreen that lies on the slope, wrapped about its sides.
    let glass = Skin::new(hex(0x121a22)).gloss(1.0).glow(0.25 * pose.dark);
    let pane = |x: f32, wide: f32, high: f32| [1.0, -1.0].map(|side| v3(x, up(high) + 0.0015, side * half * wide));
    let (near, far) = (pane(0.43, 0.36, 0.667), pane(0.29, 0.44, 0.932));
    body.plate(&[near[0], far[0], far[1], near[1]], glass);
    let line = Skin::new(pose.colour.map_or(hex(0x2a6ac0), |c| c * 0.5)).gloss(0.4);
    for side in [1.0, -1.0] {
        // The line's colour runs down to the nose.
        let at = |x: f32, wide: f32, y: f32| v3(x, y, side * (half * wide + 0.0025));
        let ways = [
            (0.24, 1.0, 0.078, 0.096),
            (0.36, 0.955, 0.075, 0.094),
            (0.44, 0.87, 0.072, 0.09),
            (0.5, 0.735, 0.07, 0.084),
        ];
        for pair in ways.windows(2) {
            let [(a, wa, la, ha), (b, wb, lb, hb)] = [pair[0], pair[1]];
            body.plate(&[at(a, wa, la), at(b, wb, lb), at(b, wb, hb), at(a, wa, ha)], line);
        }
        let z = side * (half + 0.004);
        panes(body, pose, (-0.37, 0.23), 7, (0.124, 0.168), z);
        stripe(body, (-0.455, -0.395), (0.05, 0.182), z, paint.tone(0.8));
        lamp(body, pose, v3(0.515, up(0.33), side * half * 0.58));
    }
    bogies(body, pose, 0.0, half);
}

fn lamp(body: &mut Body, pose: &Pose, at: Vec3) {
    body.orb(at, 0.016, Skin::new(v3(1.0, 0.93, 0.75)).glow(0.6 + 6.0 * pose.dark));
    if pose.dark > 0.2 {
        body.glow(at, 0.2, v3(1.0, 0.88, 0.65) * pose.dark);
        body.beam(at, at + v3(3.0, -0.1, 0.0), (0.02, 0.5), v3(1.0, 0.9, 0.7) * (0.2 * pose.dark));
    }
}

/// Steam leaves in puffs that grow as they fall behind.
fn plume(body: &mut Body, pose: &Pose) {
    let beat = pose.stride;
    for i in 0..44 {
        let age = (i as f32 + fract(beat)) / 44.0;
        let id = i - crate::maths::floor_i(beat);
        let dice = |salt: i32| crate::noise::unit2(id, salt, pose.seed) - 0.5;
        let rise = 0.29 + 0.42 * age.sqrt() + 0.12 * dice(1) * age;
        let at = v3(0.33 - 2.5 * age, rise, 0.3 * dice(2) * age);
        body.puff(at, 0.035 + 0.16 * age.sqrt() * (0.8 + 0.5 * dice(3)), Vec3::splat(0.9), 0.75 * (1.0 - age), 0.0);
    }
}
