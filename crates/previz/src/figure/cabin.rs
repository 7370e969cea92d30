//! A cabin of logs under a steep roof of shingles: a porch before its door, a
//! chimney of field stones. One unit is its height.
//!
//! Its gable looks ahead along x. Other houses are `building`'s.

use super::body::Body;
use super::building::chimney_smoke;
use super::pose::Pose;
use super::shape::Skin;
use crate::maths::{Vec3, hex, mix, v3};

/// Half of it along and across, and the heights of eaves and ridge.
const HALF: (f32, f32) = (0.6, 0.5);
const EAVES: f32 = 0.42;
const RIDGE: f32 = 0.94;
/// Logs on one another, and how thick one is.
const LOGS: i32 = 8;
const LOG: f32 = 0.031;
/// How far the porch reaches, and how far the roof hangs over.
const PORCH: f32 = 0.3;
const OVER: f32 = 0.11;

/// All of it.
pub(super) fn cabin(body: &mut Body, pose: &Pose) {
    let log = Skin::new(hex(0x8a5a34));
    walls(body, pose, log);
    roof(body, pose);
    porch(body, log.tone(0.8));
    for (z, half) in [(-0.28, 0.095), (0.28, 0.095)] {
        window(body, pose, v3(HALF.0 + 0.034, 0.2, z), v3(0.0, 0.0, 1.0), half);
    }
    for side in [-1.0, 1.0] {
        window(body, pose, v3(-0.2, 0.2, side * (HALF.1 + 0.034)), v3(1.0, 0.0, 0.0), 0.1);
        window(body, pose, v3(0.25, 0.2, side * (HALF.1 + 0.034)), v3(1.0, 0.0, 0.0), 0.1);
    }
    let door = [(-0.085, 0.0), (0.085, 0.0), (0.085, 0.31), (-0.085, 0.31)].map(|(z, y)| v3(HALF.0 + 0.035, y, z));
    body.plate(&door, Skin::new(hex(0x4a2c1c)));
    body.orb(v3(HALF.0 + 0.045, 0.15, 0.055), 0.01, Skin::metal(hex(0xc8a850)));
    window(body, pose, v3(HALF.0 + 0.02, 0.58, 0.0), v3(0.0, 0.0, 1.0), 0.075);
    chimney(body, pose);
}

/// Logs on one another, whose ends cross at the corners, and boards up the gables.
fn walls(body: &mut Body, pose: &Pose, log: Skin) {
    let (x, z) = HALF;
    body.block((-x + 0.05, -0.3, -z + 0.05), (x - 0.05, EAVES, z - 0.05), log.tone(0.4));
    body.block((-x - 0.03, -0.3, -z - 0.03), (x + 0.03, 0.0, z + 0.03), Skin::new(hex(0x77716a)));
    for row in 0..LOGS {
        let y = (row as f32 + 0.5) * EAVES / LOGS as f32;
        let tone = log.tone(0.88 + 0.24 * pose.unit(row + 11));
        let out = 0.06;
        for side in [-1.0, 1.0] {
            body.rod(v3(-x - out, y, side * z), v3(x + out, y, side * z), LOG, LOG, tone);
            let lower = y - 0.5 * EAVES / LOGS as f32;
            body.rod(
                v3(side * x, lower.max(0.02), -z - out),
                v3(side * x, lower.max(0.02), z + out),
                LOG,
                LOG,
                tone.tone(0.95),
            );
        }
    }
    for side in [-1.0, 1.0] {
        let gable = [v3(side * x, EAVES, z), v3(side * x, EAVES, -z), v3(side * x, RIDGE - 0.02, 0.0)];
        body.plate(&gable, log.tone(0.92));
        for board in -4..=4 {
            let at = board as f32 * z / 4.6;
            let top = mix(RIDGE - 0.03, EAVES, at.abs() / z);
            let face = side * (x + 0.006);
            body.rod(v3(face, EAVES, at), v3(face, top, at), 0.006, 0.006, log.tone(0.55));
        }
    }
}

/// Two slopes of shingles that hang over walls and porch; snow lies on them in
/// the cold.
fn roof(body: &mut Body, pose: &Pose) {
    let usual = hex(0x43352c);
    let shingles = Skin::new(if pose.cold { hex(0xeef1f5) } else { pose.colour.map_or(usual, |colour| colour * 0.7) });
    let (back, front) = (-HALF.0 - OVER, HALF.0 + PORCH + OVER);
    let slope = (RIDGE - EAVES) / HALF.1;
    let low = EAVES - OVER * slope;
    for side in [-1.0, 1.0] {
        let edge = side * (HALF.1 + OVER);
        let quad = [v3(back, low, edge), v3(front, low, edge), v3(front, RIDGE, 0.0), v3(back, RIDGE, 0.0)];
        body.plate(&quad, shingles);
        body.plate(&quad.map(|p| p - Vec3::UP * 0.03), Skin::new(hex(0x5a4030)));
        for row in 0..7 {
            let t = row as f32 / 7.0;
            let (y, z) = (mix(low, RIDGE, t) + 0.005, edge * (1.0 - t));
            body.rod(
                v3(back + 0.01, y, z),
                v3(front - 0.02, y, z),
                0.008,
                0.008,
                shingles.tone(if pose.cold { 0.95 } else { 0.72 }),
            );
        }
        for x in [back, front] {
            body.rod(v3(x, low, edge), v3(x, RIDGE, 0.0), 0.02, 0.02, Skin::new(hex(0x6a4428)));
        }
    }
    body.rod(v3(back, RIDGE + 0.01, 0.0), v3(front, RIDGE + 0.01, 0.0), 0.022, 0.022, shingles.tone(0.85));
}

/// A floor of planks before the door, posts, a rail and two steps.
fn porch(body: &mut Body, wood: Skin) {
    let (from, to) = (HALF.0, HALF.0 + PORCH);
    body.block((from, -0.12, -HALF.1), (to, 0.0, HALF.1), wood.tone(0.9));
    for z in [-HALF.1 + 0.03, -0.17, 0.17, HALF.1 - 0.03] {
        let slope = (RIDGE - EAVES) / HALF.1;
        let top = RIDGE - z.abs() * slope - 0.04;
        body.rod(v3(to - 0.03, 0.0, z), v3(to - 0.03, top, z), 0.022, 0.02, wood);
    }
    for side in [-1.0, 1.0] {
        let (a, b) = (side * 0.17, side * (HALF.1 - 0.03));
        for y in [0.06, 0.13] {
            body.rod(v3(to - 0.03, y, a), v3(to - 0.03, y, b), 0.011, 0.011, wood);
            body.rod(v3(from, y, b), v3(to - 0.03, y, b), 0.011, 0.011, wood);
        }
    }
    for (step, high) in [(0.08, -0.04), (0.16, -0.08)] {
        body.block((to, -0.2, -0.15), (to + step, high, 0.15), wood.tone(0.95));
    }
}

/// A window in its frame with a cross of wood, lit from inside when it is dark.
fn window(body: &mut Body, pose: &Pose, low: Vec3, along: Vec3, half: f32) {
    let out = v3(along.z, 0.0, along.x) * if low.x * along.z + low.z * along.x < 0.0 { -1.0 } else { 1.0 };
    let pane = |half: f32, from: f32, to: f32, lift: f32| {
        [(-half, from), (half, from), (half, to), (-half, to)].map(|(s, y)| low + along * s + Vec3::UP * y + out * lift)
    };
    let high = half * 1.5;
    let glass = hex(0x394650).lerp(hex(0xffc070), pose.dark);
    body.plate(&pane(half * 1.22, -0.02, high + 0.02, 0.0), Skin::new(hex(0xd8ccb4)));
    body.plate(&pane(half, 0.0, high, 0.004), Skin::new(glass).gloss(0.7).glow(0.15 + 1.1 * pose.dark));
    let middle = low + Vec3::UP * (high * 0.5) + out * 0.008;
    let bar = Skin::new(hex(0x5a3c26));
    body.rod(middle - along * half, middle + along * half, 0.006, 0.006, bar);
    body.rod(low + out * 0.008, low + out * 0.008 + Vec3::UP * high, 0.006, 0.006, bar);
    body.glow(middle + out * 0.05, half * 2.6, v3(1.0, 0.62, 0.28) * (0.4 * pose.dark));
}

/// A stack of field stones up the side, and its smoke.
fn chimney(body: &mut Body, pose: &Pose) {
    let stone = Skin::new(hex(0x8a837a));
    let at = v3(-0.3, 0.0, -HALF.1 - 0.06);
    body.block((at.x - 0.11, -0.2, at.z - 0.06), (at.x + 0.11, 0.5, at.z + 0.1), stone.tone(0.7));
    body.block((at.x - 0.08, 0.5, at.z - 0.04), (at.x + 0.08, 1.1, at.z + 0.1), stone.tone(0.7));
    for row in 0..13 {
        let y = -0.02 + row as f32 * 0.085;
        let (half, front) = if y < 0.48 { (0.11, 0.06) } else { (0.08, 0.04) };
        for column in 0..3 {
            let x = at.x + half * (column as f32 - 1.0) * 0.72 + 0.02 * (pose.unit(row * 3 + column) - 0.5);
            let tone = stone.tone(0.8 + 0.4 * pose.unit(row * 5 + column + 40));
            body.ball(v3(x, y, at.z - front), v3(half * 0.42, 0.045, 0.03), tone);
            if column != 1 {
                let side = at.x + half * (column as f32 - 1.0);
                body.ball(v3(side, y, at.z + 0.02), v3(0.03, 0.045, 0.05), tone);
            }
        }
    }
    chimney_smoke(body, pose, v3(at.x, 1.12, at.z + 0.03));
}
