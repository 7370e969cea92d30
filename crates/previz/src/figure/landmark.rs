//! Built things that a place is known by: felt tents of the steppe, villas of
//! glass, wheels of a fair. One unit is their height.
//!
//! Older buildings are `building`'s.

use super::body::Body;
use super::pose::Pose;
use super::shape::{Mark, Skin};
use crate::maths::{Vec3, cos_turns, hex, sin_turns, v3};

/// They are built looking towards -z and turned to where a figure looks.
const TO_FRONT: f32 = 0.25;

/// A round tent of white felt under a low cone, its door to the front.
pub(super) fn yurt(body: &mut Body, pose: &Pose) {
    let since = body.since();
    let felt = Skin::new(pose.colour(0xeee9de));
    let trim = Skin::new(hex(0x2f5f9a));
    let (wide, eaves) = (0.92, 0.6);
    body.lathe(Vec3::ZERO, &[(-0.12, wide), (eaves, wide)], felt);
    body.lathe(Vec3::ZERO, &[(eaves, wide * 1.02), (0.8, 0.58), (0.95, 0.2), (0.97, 0.0)], felt.tone(0.97));
    body.lathe(Vec3::ZERO, &[(eaves - 0.03, wide * 1.025), (eaves + 0.035, wide * 1.03)], trim);
    for y in [0.2, 0.42] {
        body.lathe(Vec3::ZERO, &[(y, wide * 1.008), (y + 0.02, wide * 1.008)], Skin::new(hex(0xb89a6a)));
    }
    for i in 0..12 {
        // Ropes that hold the roof down.
        let t = i as f32 / 12.0;
        let way = v3(cos_turns(t), 0.0, sin_turns(t));
        body.rod(
            way * 0.2 + v3(0.0, 0.95, 0.0),
            way * (wide * 1.03) + v3(0.0, eaves, 0.0),
            0.007,
            0.007,
            trim.tone(0.8),
        );
    }
    body.lathe(Vec3::ZERO, &[(0.94, 0.21), (1.0, 0.2)], Skin::new(hex(0xa8442c)));
    let (front, side) = (v3(0.0, 0.0, -1.0), v3(1.0, 0.0, 0.0));
    let door = |body: &mut Body, out: f32, (half, low, high): (f32, f32, f32), skin: Skin| {
        let at = |across: f32, y: f32| front * (wide * out) + side * across + v3(0.0, y, 0.0);
        body.plate(&[at(-half, low), at(half, low), at(half, high), at(-half, high)], skin);
    };
    door(body, 1.02, (0.24, -0.05, 0.58), Skin::new(hex(0xd8a83c)));
    let own = if pose.dark > 0.3 { 0.3 * pose.dark } else { 0.0 };
    door(body, 1.025, (0.19, 0.0, 0.54), Skin::new(hex(0xa8342a)).glow(own));
    for x in [-0.095, 0.095] {
        let at = |across: f32, y: f32| front * (wide * 1.03) + side * (x + across) + v3(0.0, y, 0.0);
        body.plate(&[at(-0.06, 0.28), at(0.06, 0.28), at(0.06, 0.46), at(-0.06, 0.46)], Skin::new(hex(0x2f6a9c)));
    }
    body.rod(v3(0.1, 0.9, 0.1), v3(0.1, 1.16, 0.1), 0.022, 0.022, Skin::new(hex(0x3a3a3c)));
    for i in 0..9 {
        let age = crate::maths::fract(i as f32 / 9.0 + pose.seconds * 0.08);
        let drift = v3((0.2 + 0.6 * pose.wind) * age, 0.6 * age, 0.04 * sin_turns(i as f32 * 0.38));
        body.puff(v3(0.1, 1.18, 0.1) + drift, 0.03 + 0.09 * age, Vec3::splat(0.82), 0.3 * (1.0 - age), 0.0);
    }
    body.turn(since, Vec3::ZERO, 1, TO_FRONT);
}

/// Flat roofs over walls of glass, one storey set back upon the other.
pub(super) fn villa(body: &mut Body, pose: &Pose) {
    let since = body.since();
    let white = Skin::new(pose.colour(0xefece5));
    let wood = Skin::new(hex(0x9a6c42));
    let stone = Skin::new(hex(0x8f867a));
    let lit = pose.dark > 0.15;
    let glass = if lit {
        Skin::new(v3(1.0, 0.76, 0.44)).glow(0.2 + 0.5 * pose.dark)
    } else {
        Skin::new(hex(0x3f5866)).gloss(0.95)
    };
    // The terrace and the floors, the lower one wider.
    body.block((-1.5, -0.3, -0.9), (1.35, 0.05, 0.75), Skin::new(hex(0xcfc6b6)));
    body.block((-1.05, 0.05, -0.35), (1.1, 0.47, 0.65), white);
    body.block((-1.3, 0.47, -0.62), (1.2, 0.53, 0.72), white.tone(0.97));
    body.block((-0.35, 0.53, -0.2), (0.95, 0.92, 0.6), wood);
    body.block((-0.55, 0.92, -0.42), (1.05, 0.98, 0.68), white);
    body.block((-1.38, 0.05, -0.4), (-1.05, 0.5, 0.5), stone);
    glazing(body, (-0.98, 0.75), (0.07, 0.45), -0.352, glass);
    glazing(body, (-0.28, 0.62), (0.57, 0.89), -0.202, glass);
    for (x, low, high, z) in [(1.102, 0.07, 0.45, 0.4), (0.952, 0.57, 0.89, 0.4)] {
        body.plate(&[v3(x, low, -0.2), v3(x, low, z), v3(x, high, z), v3(x, high, -0.2)], glass);
    }
    for x in [-1.22, 1.12] {
        body.rod(v3(x, 0.05, -0.56), v3(x, 0.48, -0.56), 0.018, 0.018, Skin::new(hex(0x3a3a3c)));
    }
    // A rail of glass before the upper floor.
    let rail = Skin::new(hex(0xbfd4d8)).gloss(0.8);
    body.block((-1.25, 0.53, -0.6), (-0.4, 0.62, -0.59), rail);
    body.block((0.82, 0.05, -0.36), (1.0, 0.4, -0.345), wood.tone(0.7));
    if lit {
        for x in [-0.7, -0.1, 0.5] {
            body.glow(v3(x, 0.3, -0.5), 0.5, v3(1.0, 0.68, 0.36) * (0.07 * pose.dark.max(0.4)));
        }
    }
    body.turn(since, Vec3::ZERO, 1, TO_FRONT);
}

/// A wall of panes between thin posts.
fn glazing(body: &mut Body, (from, to): (f32, f32), (low, high): (f32, f32), z: f32, glass: Skin) {
    body.plate(&[v3(from, low, z), v3(to, low, z), v3(to, high, z), v3(from, high, z)], glass);
    let posts = 6;
    for i in 0..=posts {
        let x = from + (to - from) * i as f32 / posts as f32;
        body.block((x - 0.009, low, z - 0.012), (x + 0.009, high, z), Skin::new(hex(0x2c2c2e)));
    }
}

/// Cabins on a great wheel.
const CABINS: i32 = 20;

/// The wheel of a fair; it turns, and its cabins hang upright.
pub(super) fn ferris_wheel(body: &mut Body, pose: &Pose) {
    let since = body.since();
    let steel = Skin::new(pose.colour(0xdfe3e6)).gloss(0.2);
    let (hub, reach, half) = (v3(0.0, 0.53, 0.0), 0.44, 0.035);
    let turn = pose.seconds * 0.012;
    let on = |t: f32, r: f32, z: f32| hub + v3(cos_turns(t) * r, sin_turns(t) * r, z);
    for side in [1.0, -1.0] {
        let z = half * side;
        for x in [-0.2, 0.2] {
            body.rod(v3(x, -0.04, z * 3.2), hub + v3(0.0, 0.0, z), 0.016, 0.011, steel.tone(0.8));
        }
        for i in 0..CABINS {
            let (a, b) = ((i as f32) / CABINS as f32 + turn, (i as f32 + 1.0) / CABINS as f32 + turn);
            body.rod(on(a, reach, z), on(b, reach, z), 0.0065, 0.0065, steel);
            body.rod(on(a, reach * 0.86, z), on(b, reach * 0.86, z), 0.004, 0.004, steel);
            body.rod(on(a, reach * 0.86, z), on(b, reach, z), 0.003, 0.003, steel);
            if i % 2 == 0 {
                body.rod(hub + v3(0.0, 0.0, z), on(a, reach, z), 0.003, 0.003, steel.tone(0.9));
            }
        }
    }
    body.drum(hub - v3(0.0, 0.0, half * 1.5), hub + v3(0.0, 0.0, half * 1.5), 0.03, 0.03, steel.tone(0.7));
    body.block((-0.26, -0.05, -0.16), (0.26, 0.025, 0.16), Skin::new(hex(0x7d7a76)));
    let paints = [0xc83a2c, 0xe0a52a, 0x2f8a5a, 0x2a6fc0, 0x8a4ab0];
    for i in 0..CABINS {
        let t = i as f32 / CABINS as f32 + turn;
        let (pivot, paint) = (on(t, reach, 0.0), Skin::new(hex(paints[(i % 5) as usize])).glow(0.5 * pose.dark));
        body.rod(pivot - v3(0.0, 0.0, half), pivot + v3(0.0, 0.0, half), 0.004, 0.004, steel);
        let foot = pivot - v3(0.0, 0.05, 0.0);
        body.lathe(foot, &[(0.0, 0.016), (0.008, 0.023), (0.018, 0.023)], paint);
        body.lathe(foot, &[(0.036, 0.025), (0.048, 0.006)], paint);
        let pane = Skin::new(hex(0xcfe0e8)).gloss(0.6).mark(Mark::Gores(6.0), hex(0x4a5660));
        body.lathe(foot, &[(0.018, 0.021), (0.036, 0.021)], pane);
        if pose.dark > 0.1 {
            let light = hex(paints[(i % 5) as usize]).lerp(Vec3::splat(1.0), 0.35);
            body.orb(pivot, 0.009, Skin::new(light).glow(4.0 * pose.dark));
            body.glow(pivot, 0.09, light * (0.9 * pose.dark));
        }
    }
    body.turn(since, Vec3::ZERO, 1, TO_FRONT);
}
