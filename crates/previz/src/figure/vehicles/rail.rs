//! Trains: a steam engine or a fast modern one, with carriages behind. One
//! unit is the length of a carriage.
//!
//! Rails and bridges belong to the land.

use super::road;
use crate::figure::body::Body;
use crate::figure::pose::Pose;
use crate::figure::shape::Skin;
use crate::maths::{Vec3, fract, hex, mix, sin_turns, v3};
use crate::script::SubjectKind as K;

const CARRIAGES: usize = 6;

pub(crate) fn train(body: &mut Body, pose: &Pose) {
    let steam = match pose.kind {
        K::SteamTrain => true,
        K::FastTrain => false,
        _ => pose.unit(30) < 0.6,
    };
    let paint = Skin::new(pose.colour(if steam { 0x8a2a24 } else { 0xe4e6ea })).gloss(0.5);
    let (half, foot, top) = (0.075, 0.04, 0.205);
    for carriage in 0..CARRIAGES {
        let x = -1.04 * carriage as f32;
        if carriage == 0 {
            if steam {
                engine(body, pose, paint, half)
            } else {
                nose(body, pose, paint, half, top)
            }
            continue;
        }
        carriage_at(body, pose, x, (paint, half), (foot, top));
    }
    if steam {
        plume(body, pose);
    }
}

fn carriage_at(body: &mut Body, pose: &Pose, x: f32, (paint, half): (Skin, f32), (foot, top): (f32, f32)) {
    body.block((x - 0.5, foot, -half), (x + 0.5, top, half), paint);
    let roof = Skin::new(hex(0x55585e));
    body.slab(v3(x - 0.49, top - 0.012, 0.0), v3(x + 0.49, top - 0.012, 0.0), 0.028, 0.028, half / 0.028 * 0.99, roof);
    let pane =
        Skin::new(if pose.dark > 0.3 { v3(1.0, 0.8, 0.45) } else { hex(0x202c36) }).gloss(0.9).glow(1.8 * pose.dark);
    for side in [1.0, -1.0] {
        let z = side * (half + 0.001);
        for i in 0..8 {
            let wx = x - 0.45 + i as f32 * 0.117;
            body.plate(&[v3(wx, 0.12, z), v3(wx + 0.08, 0.12, z), v3(wx + 0.08, 0.175, z), v3(wx, 0.175, z)], pane);
        }
        body.plate(
            &[v3(x - 0.5, 0.09, z), v3(x + 0.5, 0.09, z), v3(x + 0.5, 0.1, z), v3(x - 0.5, 0.1, z)],
            Skin::new(hex(0xe6d7a8)),
        );
    }
    body.block((x - 0.47, 0.028, -half * 0.7), (x + 0.57, 0.042, half * 0.7), Skin::new(hex(0x1d1e21)));
    for k in [0.38, 0.27, -0.27, -0.38] {
        for side in [1.0, -1.0] {
            wheel(body, pose, v3(x + k, 0.025, side * half * 0.8), 0.025);
        }
    }
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

fn nose(body: &mut Body, pose: &Pose, paint: Skin, half: f32, top: f32) {
    let side = [(-0.5, 0.04), (0.4, 0.04), (0.52, 0.06), (0.5, 0.1), (0.36, 0.18), (0.24, top), (-0.5, top)];
    body.solid(&side, -half, half, paint, paint);
    let pane = Skin::new(hex(0x15202a)).gloss(1.0);
    body.plate(
        &[
            v3(0.475, 0.118, half * 0.8),
            v3(0.36, 0.183, half * 0.8),
            v3(0.36, 0.183, -half * 0.8),
            v3(0.475, 0.118, -half * 0.8),
        ],
        pane,
    );
    for z in [half + 0.001, -half - 0.001] {
        body.plate(
            &[v3(-0.5, 0.075, z), v3(0.5, 0.075, z), v3(0.5, 0.095, z), v3(-0.5, 0.095, z)],
            Skin::new(pose.colour.map_or(hex(0x2a6ac0), |c| c * 0.5)),
        );
        for i in 0..5 {
            let x = -0.45 + i as f32 * 0.13;
            body.plate(
                &[v3(x, 0.12, z), v3(x + 0.09, 0.12, z), v3(x + 0.09, 0.17, z), v3(x, 0.17, z)],
                if pose.dark > 0.3 { Skin::new(v3(1.0, 0.82, 0.5)).glow(1.6) } else { pane },
            );
        }
        for k in [0.3, 0.2, -0.3, -0.4] {
            wheel(body, pose, v3(k, 0.025, z * 0.8), 0.025);
        }
    }
    lamp(body, pose, v3(0.515, 0.075, half * 0.6));
    lamp(body, pose, v3(0.515, 0.075, -half * 0.6));
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
