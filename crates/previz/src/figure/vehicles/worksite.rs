//! Machines that lift, push, mix and reap: a forklift, a bulldozer, a lorry with a mixing drum,
//! a combine harvester. One unit is the length of the machine.
//!
//! They drive as everything else on wheels does.

use super::road::{TRUCK_HALF, glass, lamps, lorry, metal, rolled};
use crate::figure::body::Body;
use crate::figure::people::biped;
use crate::figure::pose::Pose;
use crate::figure::shape::Skin;
use crate::maths::{Vec3, cos_turns, hex, sin_turns, smoothstep, v3};
use crate::script::SubjectKind as K;

fn rubber() -> Skin {
    Skin::new(hex(0x1a1a1c))
}

fn dark() -> Skin {
    Skin::new(hex(0x26272b))
}

/// A truck with a mast before its driver, on whose fork a loaded pallet is.
pub(crate) fn forklift(body: &mut Body, pose: &Pose) {
    let paint = Skin::new(pose.colour(0xe8a21c)).gloss(0.6);
    // The weight behind, the floor, the seat.
    body.bevelled(
        &[
            (-0.46, 0.1),
            (0.1, 0.07),
            (0.13, 0.12),
            (0.12, 0.17),
            (-0.1, 0.17),
            (-0.14, 0.33),
            (-0.42, 0.34),
            (-0.49, 0.26),
        ],
        (-0.17, 0.17),
        0.015,
        paint,
    );
    body.block((-0.485, 0.1, -0.165), (-0.42, 0.24, 0.165), dark());
    body.block((-0.2, 0.33, -0.08), (-0.1, 0.36, 0.08), dark());
    body.block((-0.24, 0.34, -0.08), (-0.2, 0.48, 0.08), dark());
    // The guard over the driver.
    for side in [1.0, -1.0] {
        let z = side * 0.15;
        body.rod(v3(-0.38, 0.33, z), v3(-0.3, 0.7, z), 0.012, 0.012, dark());
        body.rod(v3(0.11, 0.15, z), v3(0.04, 0.7, z), 0.012, 0.012, dark());
        body.rod(v3(-0.31, 0.7, z), v3(0.05, 0.7, z), 0.012, 0.012, dark());
        body.wheel(v3(0.08, 0.088, side * 0.17), 0.088, 0.035, rolled(pose, 0.088), (rubber(), paint));
        body.wheel(v3(-0.32, 0.075, side * 0.16), 0.075, 0.032, rolled(pose, 0.075), (rubber(), paint));
    }
    for bar in 0..6 {
        let x = -0.3 + 0.066 * bar as f32;
        body.rod(v3(x, 0.7, -0.15), v3(x, 0.7, 0.15), 0.008, 0.008, dark());
    }
    body.orb(
        v3(-0.26, 0.725, 0.1),
        0.018,
        Skin::new(hex(0xf08a1c)).glow(0.6 + 1.4 * smoothstep(0.2, 0.8, sin_turns(pose.seconds))),
    );
    let size = 1.72 / pose.size_m.max(1.0);
    let (hip, grip) = (v3(-0.14, 0.37, 0.0), v3(0.0, 0.42, 0.0));
    body.hoop(grip, v3(-0.5, 0.85, 0.0), (0.035, 0.035), (0.006, 0.006), dark());
    body.rod(v3(0.06, 0.17, 0.0), grip, 0.01, 0.01, dark());
    biped::rider(body, &Pose { kind: K::Car, colour: None, ..pose.clone() }, (hip, grip), size, None);
    mast(body, pose);
}

/// Two uprights, and what runs up and down between them.
fn mast(body: &mut Body, pose: &Pose) {
    let steel = dark().gloss(0.4);
    let lift = if pose.gone > 0.0 { 0.07 } else { 0.07 + 0.2 * smoothstep(-0.6, 0.6, sin_turns(pose.seconds * 0.09)) };
    for side in [1.0, -1.0] {
        body.block((0.14, 0.03, side * 0.075 - 0.014), (0.175, 0.78, side * 0.075 + 0.014), steel);
        // A prong of the fork.
        body.block((0.19, lift, side * 0.085 - 0.02), (0.5, lift + 0.014, side * 0.085 + 0.02), metal().tone(0.4));
        body.block((0.18, lift, side * 0.085 - 0.02), (0.198, lift + 0.2, side * 0.085 + 0.02), metal().tone(0.4));
    }
    for y in [0.2, 0.5, 0.77] {
        body.block((0.145, y - 0.014, -0.08), (0.17, y + 0.014, 0.08), steel);
    }
    for y in [lift + 0.04, lift + 0.16] {
        body.block((0.175, y, -0.14), (0.195, y + 0.025, 0.14), metal().tone(0.4));
    }
    let wood = Skin::new(hex(0xc09a62));
    let floor = lift + 0.016;
    for (slat, tone) in [(0, 1.0), (1, 0.9), (2, 1.05), (3, 0.94), (4, 1.0)] {
        let x = 0.21 + 0.062 * slat as f32;
        body.block((x, floor + 0.03, -0.19), (x + 0.048, floor + 0.042, 0.19), wood.tone(tone));
    }
    for z in [-0.18, 0.0, 0.18] {
        body.block((0.21, floor, z - 0.018), (0.506, floor + 0.03, z + 0.018), wood.tone(0.8));
    }
    let card = Skin::new(hex(0xb58550));
    let top = floor + 0.042;
    for row in 0..2 {
        for column in 0..2 {
            let (y, z) = (top + 0.12 * row as f32, -0.17 + 0.172 * column as f32);
            let tone = 0.92 + 0.08 * ((row + column) % 2) as f32;
            body.block((0.22, y, z), (0.49, y + 0.116, z + 0.168), card.tone(tone));
            body.block((0.219, y + 0.05, z), (0.491, y + 0.064, z + 0.169), Skin::new(hex(0xdcc9a0)));
        }
    }
}

/// The tracks of a heavy machine from one end to the other.
pub(super) fn tracks(body: &mut Body, pose: &Pose, (back, front): (f32, f32), (z, half): (f32, f32), high: f32) {
    for side in [1.0, -1.0] {
        let z = side * z;
        let end = high * 0.5;
        body.bevelled(
            &[
                (back + end, 0.0),
                (front - end, 0.0),
                (front, high * 0.4),
                (front, high * 0.65),
                (front - end * 0.6, high),
                (back + end * 0.6, high),
                (back, high * 0.65),
                (back, high * 0.4),
            ],
            (z - half, z + half),
            0.008,
            rubber(),
        );
        let out = side * (half + 0.006);
        let count = 6;
        for i in 0..count {
            let x = back + end + (front - back - 2.0 * end) * i as f32 / (count - 1) as f32;
            let hub = v3(x, high * 0.42, z);
            body.drum(hub, hub + v3(0.0, 0.0, out), high * 0.34, high * 0.34, metal().tone(0.42));
            body.drum(hub, hub + v3(0.0, 0.0, out * 1.08), high * 0.12, high * 0.12, metal().tone(0.7));
        }
        // Shoes of the track, which show that it runs.
        let shoes = 22;
        for i in 0..shoes {
            let t = crate::maths::fract(i as f32 / shoes as f32 + pose.gone / (front - back));
            for (y, x) in [(high + 0.004, front - t * (front - back)), (0.002, back + t * (front - back))] {
                if x > back + end * 0.7 && x < front - end * 0.7 {
                    body.block((x - 0.008, y - 0.006, z - half), (x + 0.008, y + 0.006, z + half), metal().tone(0.28));
                }
            }
        }
    }
}

/// On tracks, with a broad curved blade before it.
pub(crate) fn bulldozer(body: &mut Body, pose: &Pose) {
    let paint = Skin::new(pose.colour(0xe8a818)).gloss(0.5);
    tracks(body, pose, (-0.46, 0.24), (0.19, 0.06), 0.2);
    body.bevelled(
        &[(-0.42, 0.14), (0.26, 0.14), (0.28, 0.18), (0.27, 0.34), (-0.02, 0.37), (-0.42, 0.33)],
        (-0.12, 0.12),
        0.012,
        paint,
    );
    body.plate(&[v3(0.283, 0.18, 0.09), v3(0.274, 0.33, 0.09), v3(0.274, 0.33, -0.09), v3(0.283, 0.18, -0.09)], dark());
    body.rod(v3(0.15, 0.35, 0.06), v3(0.15, 0.52, 0.06), 0.016, 0.015, dark());
    // The cab.
    body.block((-0.36, 0.32, -0.14), (-0.04, 0.4, 0.14), paint);
    body.block((-0.39, 0.63, -0.16), (0.0, 0.66, 0.16), paint);
    for side in [1.0, -1.0] {
        for x in [-0.05, -0.35] {
            body.rod(v3(x, 0.4, side * 0.13), v3(x, 0.63, side * 0.13), 0.012, 0.012, paint);
        }
        let z = side * 0.13;
        body.plate(&[v3(-0.06, 0.4, z), v3(-0.06, 0.63, z), v3(-0.34, 0.63, z), v3(-0.34, 0.4, z)], glass());
        // The arms of the blade.
        body.rod(v3(-0.1, 0.1, side * 0.27), v3(0.36, 0.07, side * 0.27), 0.022, 0.02, paint.tone(0.8));
        body.rod(v3(0.2, 0.28, side * 0.1), v3(0.38, 0.16, side * 0.14), 0.014, 0.012, metal());
    }
    body.plate(
        &[v3(-0.045, 0.4, 0.12), v3(-0.045, 0.63, 0.12), v3(-0.045, 0.63, -0.12), v3(-0.045, 0.4, -0.12)],
        glass(),
    );
    let dip = if pose.gone > 0.0 { 0.0 } else { 0.02 * sin_turns(pose.seconds * 0.12) };
    let blade = [(0.42, 0.0), (0.385, 0.05), (0.37, 0.12), (0.375, 0.2), (0.41, 0.27)];
    let since = body.since();
    for pair in blade.windows(2) {
        let (a, b) = (pair[0], pair[1]);
        body.plate(&[v3(a.0, a.1, -0.34), v3(b.0, b.1, -0.34), v3(b.0, b.1, 0.34), v3(a.0, a.1, 0.34)], paint);
        body.plate(
            &[
                v3(a.0 + 0.016, a.1, -0.34),
                v3(b.0 + 0.016, b.1, -0.34),
                v3(b.0 + 0.016, b.1, 0.34),
                v3(a.0 + 0.016, a.1, 0.34),
            ],
            metal().tone(0.75),
        );
    }
    body.block((0.415, -0.004, -0.345), (0.445, 0.03, 0.345), metal().tone(0.5));
    body.shift(since, v3(0.0, dip + 0.015, 0.0));
}

/// A lorry whose drum turns slowly.
pub(crate) fn mixer(body: &mut Body, pose: &Pose) {
    let paint = Skin::new(pose.one_of(&[0xe8e4da, 0xd8702a, 0x2f7a4a], 3)).gloss(0.6);
    lorry(body, pose, paint);
    let since = body.since();
    let drum = [(0.0, 0.05), (0.06, 0.1), (0.2, 0.138), (0.36, 0.138), (0.52, 0.095), (0.64, 0.055), (0.66, 0.05)];
    let shell = Skin::new(pose.colour.map_or(hex(0xf0ece2), |c| c)).gloss(0.5);
    body.lathe(Vec3::ZERO, &drum, shell);
    let radius = |y: f32| {
        drum.windows(2)
            .find(|pair| y <= pair[1].0)
            .map_or(0.05, |pair| pair[0].1 + (pair[1].1 - pair[0].1) * (y - pair[0].0) / (pair[1].0 - pair[0].0))
    };
    // A red band winds about it.
    for start in [0.0, 0.5] {
        let steps = 22;
        let line: Vec<Vec3> = (0..=steps)
            .map(|i| {
                let t = i as f32 / steps as f32;
                let (y, turn) = (0.05 + 0.55 * t, start + t * 1.1 + pose.seconds * 0.1);
                let r = radius(y) + 0.002;
                v3(cos_turns(turn) * r, y, sin_turns(turn) * r)
            })
            .collect();
        for pair in line.windows(2) {
            body.rod(pair[0], pair[1], 0.011, 0.011, Skin::new(hex(0xc8342a)));
        }
    }
    body.turn(since, Vec3::ZERO, 2, 0.215);
    body.shift(since, v3(0.16, 0.2, 0.0));
    // What carries it, and the chute behind.
    let steel = dark();
    for (x, y) in [(0.16, 0.2), (-0.38, 0.28)] {
        for side in [1.0, -1.0] {
            body.rod(v3(x, 0.09, side * TRUCK_HALF * 0.7), v3(x, y, side * 0.05), 0.014, 0.014, steel);
        }
    }
    body.drum(v3(-0.44, 0.48, 0.0), v3(-0.46, 0.4, 0.0), 0.06, 0.03, steel);
    body.slab(v3(-0.45, 0.38, 0.0), v3(-0.53, 0.2, 0.0), 0.022, 0.03, 1.6, metal());
}

/// A combine: a high body with its cab before, and a reel that draws the grain in.
pub(crate) fn harvester(body: &mut Body, pose: &Pose) {
    let paint = Skin::new(pose.one_of(&[0x2f7a34, 0xc8342a], 3)).gloss(0.6);
    let yellow = Skin::new(hex(0xe8c02c));
    body.bevelled(
        &[(-0.46, 0.2), (0.12, 0.17), (0.16, 0.24), (0.14, 0.4), (-0.08, 0.46), (-0.4, 0.46), (-0.5, 0.36)],
        (-0.16, 0.16),
        0.012,
        paint,
    );
    // The tank for the grain, and the pipe that empties it.
    body.block((-0.3, 0.46, -0.15), (-0.02, 0.52, 0.15), paint.tone(0.85));
    body.ball(v3(-0.16, 0.515, 0.0), v3(0.12, 0.045, 0.12), yellow.tone(0.85));
    body.tube(
        &[(v3(-0.06, 0.44, 0.17), 0.022), (v3(-0.08, 0.53, 0.18), 0.022), (v3(-0.5, 0.56, 0.2), 0.02)],
        1.0,
        paint,
    );
    // The cab.
    body.block((0.13, 0.3, -0.13), (0.28, 0.36, 0.13), paint);
    body.block((0.11, 0.53, -0.145), (0.3, 0.56, 0.145), paint);
    body.block((0.14, 0.36, -0.125), (0.27, 0.53, 0.125), glass());
    let shade = v3(0.274, 0.0, 0.0);
    for z in [-0.125, 0.125] {
        body.rod(shade + v3(0.0, 0.36, z), shade + v3(0.0, 0.53, z), 0.008, 0.008, dark());
    }
    for side in [1.0, -1.0] {
        body.wheel(v3(0.1, 0.15, side * 0.19), 0.15, 0.055, rolled(pose, 0.15), (rubber(), yellow));
        body.wheel(v3(-0.38, 0.09, side * 0.16), 0.09, 0.035, rolled(pose, 0.09), (rubber(), yellow));
    }
    body.slab(v3(0.2, 0.24, 0.0), v3(0.36, 0.09, 0.0), 0.06, 0.06, 1.5, paint.tone(0.9));
    reel(body, pose, paint, yellow);
    lamps(body, pose, 0.29, -0.49, 0.545, 0.1);
}

/// The broad header, its points along the ground, and six bars that go round.
fn reel(body: &mut Body, pose: &Pose, paint: Skin, yellow: Skin) {
    let half = 0.46;
    body.block((0.36, 0.03, -half), (0.385, 0.2, half), paint);
    body.block((0.36, 0.02, -half), (0.5, 0.04, half), metal().tone(0.6));
    for side in [1.0, -1.0] {
        let z = side * half;
        body.solid(
            &[(0.36, 0.02), (0.58, 0.02), (0.5, 0.1), (0.385, 0.2), (0.36, 0.2)],
            z - 0.01,
            z + 0.01,
            yellow,
            yellow,
        );
    }
    let (hub, r) = (v3(0.48, 0.17, 0.0), 0.1);
    let turn = -(pose.gone * 1.6 + pose.seconds * 0.15);
    body.rod(hub - v3(0.0, 0.0, half), hub + v3(0.0, 0.0, half), 0.012, 0.012, yellow);
    for bar in 0..6 {
        let t = turn + bar as f32 / 6.0;
        let out = v3(cos_turns(t) * r, sin_turns(t) * r, 0.0);
        body.rod(hub + out - v3(0.0, 0.0, half), hub + out + v3(0.0, 0.0, half), 0.009, 0.009, yellow);
        for spoke in [-half * 0.95, -half * 0.3, half * 0.3, half * 0.95] {
            let at = hub + v3(0.0, 0.0, spoke);
            body.rod(at, at + out, 0.007, 0.006, yellow.tone(0.8));
        }
        for tine in 0..12 {
            let at = hub + out + v3(0.0, 0.0, (tine as f32 / 11.0 - 0.5) * 1.9 * half);
            body.rod(at, at - v3(0.01, 0.045, 0.0), 0.004, 0.002, dark());
        }
    }
}
