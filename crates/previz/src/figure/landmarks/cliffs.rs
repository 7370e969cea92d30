//! What is cut into a cliff or built on a ridge: the caves of Mogao, the terraces of Machu
//! Picchu.
//!
//! The hill of a palace is `palaces`'.

use super::masonry::{hipped, pane, posts, shade};
use crate::figure::body::Body;
use crate::figure::pose::Pose;
use crate::figure::shape::Skin;
use crate::figure::wonder::niche;
use crate::maths::{Vec3, hex, mix, v3};

/// How far the cliff of the caves runs to each side, and the storeys of their pavilion.
const CLIFF: f32 = 3.0;
const STOREYS: i32 = 9;

/// Rows of caves in a cliff of sand, a red pavilion of nine storeys before it.
pub(super) fn mogao_caves(body: &mut Body, pose: &Pose) {
    let sand = Skin::new(pose.colour(0xc9a574)).glow(0.1 * pose.dark);
    let pieces = 24;
    for k in 0..pieces {
        let (from, to) = (mix(-CLIFF, CLIFF, k as f32 / 24.0), mix(-CLIFF, CLIFF, (k + 1) as f32 / 24.0));
        let dice = pose.unit(50 + k);
        let (front, top) = (-0.03 + 0.03 * dice, 0.8 + 0.09 * pose.unit(90 + k));
        body.block((-3.2, -0.4, from), (front, top, to), sand.tone(0.92 + 0.14 * dice));
        body.block((-1.2, -0.4, from), (front + 0.06, 0.1 + 0.05 * dice, to), sand.tone(0.85));
    }
    let (dark, wood) = (shade(pose).tone(0.8), Skin::new(hex(0x7a5a3c)));
    for (row, low) in [0.14, 0.32, 0.5, 0.65].into_iter().enumerate() {
        body.block((0.0, low - 0.022, -CLIFF), (0.075, low - 0.008, CLIFF), sand.tone(1.1));
        body.rod(v3(0.07, low + 0.03, -CLIFF), v3(0.07, low + 0.03, CLIFF), 0.004, 0.004, wood);
        let count = 34;
        for k in 0..count {
            let z = mix(-CLIFF, CLIFF, (k as f32 + 0.5 + 0.5 * (row % 2) as f32) / count as f32);
            let large = pose.unit(140 + k + row as i32 * 40) > 0.75;
            if z.abs() > 0.42 {
                let foot = v3(0.012, low - 0.008, z);
                niche(body, (foot, v3(0.0, 0.0, 1.0)), if large { (0.05, 0.13) } else { (0.033, 0.088) }, dark);
            }
        }
    }
    pavilion(body, pose);
}

/// The pavilion: storey above storey under its eaves, each less wide.
fn pavilion(body: &mut Body, pose: &Pose) {
    let red = Skin::new(hex(0x9c3a2a)).glow(0.3 * pose.dark);
    let (tiles, white) = (Skin::new(hex(0x5c4c3e)), Skin::new(hex(0xd9c8a4)));
    let high = 0.98 / STOREYS as f32;
    for storey in 0..STOREYS {
        let share = storey as f32 / STOREYS as f32;
        let (half, deep) = (mix(0.36, 0.2, share), mix(0.24, 0.12, share));
        let low = -0.02 + storey as f32 * high;
        body.block((-0.3, low, -half), (deep, low + high, half), red.tone(0.8));
        posts(body, v3(0.0, 0.0, 0.0), (deep + 0.012, half), (6, 0.011), (low, low + high * 0.7), red.tone(1.25));
        for k in [-0.6, -0.2, 0.2, 0.6] {
            pane(
                body,
                deep + 0.004,
                ((k - 0.13) * half, (k + 0.13) * half),
                (low + 0.02, low + high * 0.6),
                shade(pose),
            );
        }
        body.block((-0.3, low + high * 0.66, -half * 1.02), (deep + 0.02, low + high * 0.74, half * 1.02), white);
        let last = storey == STOREYS - 1;
        let ridge = if last { (0.0, half * 0.5) } else { (deep * 0.9, half * 0.92) };
        let eaves = (deep + 0.085, half + 0.09);
        let top = low + high * if last { 1.7 } else { 1.02 };
        hipped(body, Vec3::ZERO, (eaves, ridge), (low + high * 0.74, top), tiles);
    }
}

/// Walls without roofs and green terraces on a ridge, before a peak like a horn.
pub(super) fn machu_picchu(body: &mut Body, pose: &Pose) {
    horn(body, pose, v3(-1.2, 0.0, 0.16), (1.25, 0.72));
    horn(body, pose, v3(-1.05, 0.0, -0.66), (0.72, 0.5));
    let (stone, grass) = (Skin::new(hex(0x9d968a)), Skin::new(hex(0x6f9a48)));
    let steps = 13;
    for step in 0..steps {
        // Each terrace is a wall, and grass on it.
        let (out, top) = (0.02 + step as f32 * 0.055, 0.3 - step as f32 * 0.036);
        // They follow the ridge, none as long as the next.
        let half = 0.8 + step as f32 * 0.02 + 0.1 * pose.unit(280 + step);
        body.block((-0.7, top - 0.4, -half), (out, top, half), stone.tone(0.85 + 0.1 * pose.unit(300 + step)));
        body.block((-0.7, top, -half), (out - 0.008, top + 0.004, half), grass.tone(0.9 + 0.2 * pose.unit(320 + step)));
    }
    body.block((-0.75, 0.1, -0.75), (-0.02, 0.317, 0.75), stone.tone(0.8));
    body.block((-0.75, 0.317, -0.75), (-0.03, 0.322, 0.75), grass);
    for row in 0..5 {
        for column in 0..9 {
            let index = row * 9 + column;
            let x = -0.12 - row as f32 * 0.125;
            let z = mix(-0.66, 0.66, column as f32 / 8.0) + 0.02 * pose.unit(340 + index);
            // A green in the middle.
            if !(row == 2 && (3..6).contains(&column)) && pose.unit(400 + index) > 0.12 {
                let lift = 0.322 + if row > 2 { 0.03 } else { 0.0 };
                walls(body, v3(x, lift, z), 0.034 + 0.014 * pose.unit(460 + index), stone);
            }
        }
    }
}

/// Four walls of a house that has lost its roof: two of them with gables.
fn walls(body: &mut Body, at: Vec3, half: f32, stone: Skin) {
    let (long, high) = (half * 1.35, half * 1.3);
    for side in [-1.0_f32, 1.0] {
        let x = at.x + side * half;
        body.block((x - 0.006, at.y - 0.05, at.z - long), (x + 0.006, at.y + high, at.z + long), stone);
        let z = at.z + side * long;
        let spot = |x: f32, y: f32| v3(at.x + x, at.y + y, z);
        body.plate(
            &[spot(-half, -0.05), spot(half, -0.05), spot(half, high), spot(0.0, high * 1.75), spot(-half, high)],
            stone.tone(1.08),
        );
        pane(
            body,
            at.x + half + 0.008,
            (at.z - side * long * 0.4 - 0.007, at.z - side * long * 0.4 + 0.007),
            (at.y, at.y + high * 0.7),
            stone.tone(0.4),
        );
    }
}

/// A steep peak, green where it is not bare.
fn horn(body: &mut Body, pose: &Pose, at: Vec3, (high, wide): (f32, f32)) {
    let rock = Skin::new(hex(0x6f7068));
    let profile = [(-0.4, 1.0), (0.1, 0.8), (0.35, 0.52), (0.6, 0.34), (0.82, 0.2), (0.95, 0.09), (1.0, 0.02)]
        .map(|(y, r)| (y * high, r * wide));
    body.lathe(at, &profile, rock);
    for k in 0..170 {
        let (share, turn) = (k as f32 / 170.0, pose.unit(500 + k + (high * 90.0) as i32));
        let y = mix(0.0, 0.97, share) * high;
        let pair = profile.windows(2).find(|pair| y <= pair[1].0).unwrap_or(&profile[5..]);
        let r = mix(pair[0].1, pair[1].1, (y - pair[0].0) / (pair[1].0 - pair[0].0));
        let spot = at + super::masonry::way(turn) * (r * 0.97) + Vec3::UP * y;
        let size = (0.03 + 0.045 * pose.unit(700 + k)) * (1.15 - 0.6 * share);
        let green = pose.unit(900 + k) > 0.3;
        let skin = if green { Skin::new(hex(0x4c7038)) } else { rock };
        body.ball(spot, v3(size, size * 1.3, size), skin.tone(0.8 + 0.4 * pose.unit(1100 + k)));
    }
}
