//! What grows low and is looked at from near: a leaf on its stem with the dew on
//! it, mushrooms in the moss. One unit is the height.
//!
//! Flowers are `bloom`'s; what grows in masses is the land's.

use super::body::Body;
use super::pose::Pose;
use super::shape::{Frame, Mark, Skin};
use crate::maths::{GOLDEN, Vec3, clamp01, cos_turns, fract, hex, mix, sin_turns, v3};
use crate::script::Action;

/// Bands of a leaf from its root to its tip.
const BANDS: i32 = 12;
/// Drops of dew on it.
const DROPS: i32 = 26;

/// A leaf on its stem, its face to whoever looks, with drops of dew.
pub(super) fn sprig(body: &mut Body, pose: &Pose) {
    let green = pose.colour(0x4f9a2c);
    let sway = 0.006 * sin_turns(pose.seconds * 0.21 + pose.unit(3));
    let stem = Skin::new(green * 0.7);
    let root = v3(-0.08, 0.6, -0.34);
    body.tube(&[(v3(-0.1, 0.0, -0.1), 0.02), (v3(-0.12, 0.35, -0.22), 0.016), (root, 0.012)], 1.0, stem);
    leaf(body, (root, sway), green);
    for (i, (turns, size)) in [(0.62, 0.7), (0.85, 0.55)].into_iter().enumerate() {
        let mut other = body.another();
        let since = other.since();
        leaf(&mut other, (Vec3::ZERO, -sway), green * (0.72 + 0.1 * i as f32));
        other.turn(since, Vec3::ZERO, 1, turns);
        body.add(&other, &Frame::shift(v3(-0.11, 0.3 + 0.12 * i as f32, -0.2), size));
    }
    dew(body, pose, (root, sway));
}

/// A place of the leaf, from its root to its tip and from its middle to either
/// edge: it arches over, hollow along its middle, its face to whoever looks.
fn place((root, sway): (Vec3, f32), t: f32, side: f32) -> Vec3 {
    let wide = 0.27 * sin_turns(0.02 + 0.48 * t) * (1.0 - 0.25 * t);
    let arch = 0.28 * sin_turns(0.5 * t) - 0.06 * t * t;
    let hollow = 0.16 * wide * side * side;
    root + v3(
        -0.02 + 0.62 * wide * side + 0.78 * hollow,
        arch - 0.78 * wide * side + 0.62 * hollow + sway * t,
        0.72 * t,
    )
}

fn leaf(body: &mut Body, at: (Vec3, f32), green: Vec3) {
    let skin = Skin::new(green).gloss(0.35).glow(0.06);
    for band in 0..BANDS {
        let (low, high) = (band as f32 / BANDS as f32, (band + 1) as f32 / BANDS as f32);
        for k in 0..4 {
            let (left, right) = (k as f32 * 0.5 - 1.0, k as f32 * 0.5 - 0.5);
            let fold = if k == 0 || k == 3 { 1.06 } else { 0.92 };
            let tone = fold * (1.0 + 0.05 * ((band + k) % 2) as f32);
            let corners = [(low, left), (low, right), (high, right), (high, left)];
            body.plate(&corners.map(|(t, side)| place(at, t, side)), skin.tone(tone));
        }
    }
    let vein = Skin::new(green.lerp(hex(0xd8e8a0), 0.5)).gloss(0.3);
    let rib: Vec<(Vec3, f32)> = (0..=BANDS)
        .map(|i| (place(at, i as f32 / BANDS as f32, 0.0), 0.009 * (1.1 - i as f32 / BANDS as f32)))
        .collect();
    body.tube(&rib, 1.0, vein);
    for i in 1..BANDS - 1 {
        let t = i as f32 / BANDS as f32;
        for side in [1.0, -1.0] {
            let to = |k: f32| place(at, (t + 0.11 * k).min(1.0), side * 0.92 * k) + v3(0.0, 0.002, 0.0);
            body.rod(to(0.0), to(0.5), 0.0034, 0.0026, vein);
            body.rod(to(0.5), to(1.0), 0.0026, 0.001, vein);
        }
    }
}

/// Drops that lie on the leaf, and one that runs down it now and then.
fn dew(body: &mut Body, pose: &Pose, at: (Vec3, f32)) {
    let drop = |body: &mut Body, on: Vec3, size: f32| {
        let on = on + v3(0.5, 0.4, 0.0) * size;
        body.ball(on, v3(size, size * 0.84, size), Skin::clear(hex(0xf4fbff)).glow(0.05));
        body.orb(on + v3(0.6, 0.55, 0.3) * size, size * 0.2, Skin::new(Vec3::splat(0.95)).glow(0.9));
    };
    for i in 0..DROPS {
        let dice = |k: i32| pose.unit(300 + i * 5 + k);
        let size = 0.006 + 0.02 * dice(0) * dice(0);
        drop(body, place(at, 0.12 + 0.8 * dice(1), 1.7 * dice(2) - 0.85), size);
    }
    let run = fract(pose.shot_s * 0.16 + pose.unit(9));
    drop(body, place(at, mix(0.45, 0.98, run * run), 0.12 * sin_turns(run)), 0.03 * clamp01(8.0 - 8.0 * run));
}

/// Twigs of a tumbleweed, and how far it leaps as it rolls, in its heights.
const TWIGS: i32 = 240;
const LEAP: f32 = 0.16;

/// A ball of dry twigs that bend round into one another, which rolls and leaps.
pub(super) fn tumbleweed(body: &mut Body, pose: &Pose) {
    let since = body.since();
    let straw = pose.colour(0x9a7b4a);
    for twig in 0..TWIGS {
        let dice = |salt: i32| pose.unit(twig * 8 + salt);
        let (turn, up) = (twig as f32 * GOLDEN, 1.0 - 2.0 * (twig as f32 + 0.5) / TWIGS as f32);
        let ring = (1.0 - up * up).max(0.0).sqrt();
        let out = v3(cos_turns(turn) * ring, up, sin_turns(turn) * ring);
        let along = out.cross(v3(dice(1) - 0.5, dice(2) - 0.5, dice(3) - 0.5)).unit();
        let reach = 0.34 + 0.15 * dice(4);
        let line = [
            (out * 0.06, 0.007),
            (out * (reach * 0.6) + along * 0.05, 0.006),
            (out * reach + along * 0.17, 0.0045),
            (out * (reach * 0.86) + along * 0.33, 0.002),
        ];
        body.tube(&line, 1.0, Skin::new(straw * (0.45 + 0.6 * dice(5))));
    }
    let rolled = pose.gone / std::f32::consts::PI;
    body.turn(since, Vec3::ZERO, 2, -rolled);
    let leap = sin_turns(rolled * 0.7).abs() * if pose.gone > 0.0 { LEAP } else { 0.0 };
    body.shift(since, v3(0.0, 0.46 + leap, 0.0));
}

/// Mushrooms of several heights, the tallest in the middle, in moss.
pub(super) fn mushrooms(body: &mut Body, pose: &Pose) {
    let red = pose.colour(0xc4261a);
    // A fly agaric bears white warts; others are bare.
    let warts = pose.colour.is_none_or(|colour| colour.x > 2.0 * colour.y.max(colour.z));
    let places = [(0.0, 0.0, 1.0), (0.1, 0.42, 0.66), (-0.06, -0.36, 0.5), (0.3, -0.14, 0.34), (0.34, 0.24, 0.24)];
    for (i, (x, z, high)) in places.into_iter().enumerate() {
        let mut one = body.another();
        let since = one.since();
        mushroom(&mut one, pose, (red * (0.9 + 0.16 * pose.unit(i as i32)), warts), i as i32);
        one.turn(since, Vec3::ZERO, 0, 0.03 * (z * 2.0 + pose.unit(20 + i as i32) - 0.5));
        body.add(&one, &Frame::shift(v3(x, 0.0, z), high));
    }
    for i in 0..30 {
        let (turns, out) = (i as f32 * GOLDEN, 0.6 * ((i as f32 + 0.5) / 30.0).sqrt());
        let size = 0.13 + 0.09 * pose.unit(600 + i);
        let moss = Skin::new(hex(0x4f7030) * (0.85 + 0.2 * pose.unit(700 + i))).pile(1.0);
        body.ball(v3(cos_turns(turns) * out, -0.03, sin_turns(turns) * out), v3(size, size * 0.45, size), moss);
    }
}

/// How bright the cap of a mushroom is that glows.
const GLOW: f32 = 0.2;

/// A mushroom: stem with its ring, gills under a cap.
fn mushroom(body: &mut Body, pose: &Pose, (red, warts): (Vec3, bool), which: i32) {
    let cream = Skin::new(hex(0xf0e8d6));
    let stem = [(0.0, 0.13), (0.06, 0.12), (0.2, 0.088), (0.5, 0.072), (0.74, 0.07)];
    body.lathe(Vec3::ZERO, &stem, cream.mark(Mark::Under, hex(0xc8b898)));
    body.lathe(Vec3::ZERO, &[(0.5, 0.15), (0.54, 0.1), (0.58, 0.075)], cream.tone(0.92));
    let gills = if pose.action == Action::Glow { Skin::new(red).glow(GLOW * 1.6) } else { cream.tone(0.7) };
    body.lathe(Vec3::ZERO, &[(0.68, 0.36), (0.7, 0.2), (0.76, 0.09)], gills);
    let cap =
        [(0.66, 0.4), (0.68, 0.425), (0.74, 0.42), (0.82, 0.37), (0.9, 0.28), (0.96, 0.17), (0.995, 0.06), (1.0, 0.0)];
    let glow = if pose.action == Action::Glow { GLOW } else { 0.0 };
    body.lathe(Vec3::ZERO, &cap, Skin::new(red).gloss(0.55).glow(glow));
    if !warts {
        return;
    }
    for i in 0..26 {
        let t = (i as f32 + 0.5) / 26.0;
        let turns = i as f32 * GOLDEN + 0.1 * pose.unit(which * 40 + i);
        let (y, out) = (mix(0.99, 0.72, t), 0.425 * (1.0 - (1.0 - t) * (1.0 - t)).sqrt());
        let size = 0.02 + 0.022 * pose.unit(which * 40 + 200 + i);
        body.ball(v3(cos_turns(turns) * out, y, sin_turns(turns) * out), v3(size, size * 0.7, size), cream);
    }
}
