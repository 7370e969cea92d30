//! Drinks in glasses: wine, and what is drunk with ice. One unit is the height
//! of the thing.

use super::pour;
use crate::figure::body::Body;
use crate::figure::pose::Pose;
use crate::figure::shape::{Mark, Skin};
use crate::maths::{Vec3, cos_turns, hex, mix, sin_turns, v3};

/// A wine glass, filled well.
pub(crate) fn glass(body: &mut Body, pose: &Pose) {
    let clear = Skin::clear(Vec3::splat(0.97));
    let wine = Skin::liquid(pose.colour(0x7a1020)).glow(0.12);
    let foot = [
        (0.0, 0.2),
        (0.006, 0.202),
        (0.014, 0.19),
        (0.03, 0.09),
        (0.06, 0.026),
        (0.2, 0.014),
        (0.38, 0.015),
        (0.42, 0.03),
    ];
    body.lathe(Vec3::ZERO, &foot, clear);
    let bowl = [
        (0.42, 0.03),
        (0.46, 0.105),
        (0.52, 0.17),
        (0.6, 0.207),
        (0.7, 0.216),
        (0.8, 0.207),
        (0.92, 0.182),
        (1.0, 0.165),
    ];
    body.lathe(Vec3::ZERO, &bowl, clear);
    body.cut();
    rim(body, 1.0, 0.165, clear);
    let within = [(0.435, 0.03), (0.47, 0.1), (0.53, 0.163), (0.6, 0.196), (0.7, 0.207)];
    let level = mix(within[0].0, within[4].0, pour::filled(pose));
    let mut filled: Vec<(f32, f32)> = within.into_iter().filter(|(y, _)| *y < level).collect();
    let below = filled.len().clamp(1, 4);
    let [(y0, r0), (y1, r1)] = [within[below - 1], within[below]];
    let wide = mix(r0, r1, (level - y0) / (y1 - y0));
    filled.push((level, wide));
    body.lathe(Vec3::ZERO, &filled, wine);
    // Seen from above, its surface is as dark as it is deep.
    let surface = Skin::new(pose.colour(0x7a1020)).gloss(0.7);
    body.drum(v3(0.0, level - 0.004, 0.0), v3(0.0, level + 0.001, 0.0), wide * 0.98, wide * 0.98, surface);
    pour::pour(body, pose, level, surface);
}

/// The rim of a glass, which catches the light all round.
pub(super) fn rim(body: &mut Body, high: f32, wide: f32, glass: Skin) {
    let ring: Vec<(Vec3, f32)> = (0..=24)
        .map(|i| {
            let t = i as f32 / 24.0;
            (v3(cos_turns(t) * wide, high, sin_turns(t) * wide), 0.006)
        })
        .collect();
    body.tube(&ring, 1.0, glass.glow(0.12));
}

/// A tall glass of something cold, with ice, a straw and a slice of lemon.
pub(crate) fn tumbler(body: &mut Body, pose: &Pose) {
    let clear = Skin::clear(Vec3::splat(0.97));
    let wall = |y: f32| mix(0.185, 0.25, y / 0.86);
    let outline = [(0.0, 0.17), (0.012, wall(0.0)), (0.3, wall(0.3)), (0.6, wall(0.6)), (0.86, wall(0.86))];
    body.lathe(Vec3::ZERO, &outline, clear);
    body.cut();
    rim(body, 0.86, wall(0.86), clear);
    let level = mix(0.06, 0.7, pour::filled(pose));
    let inner = |y: f32| wall(y) - 0.022;
    // What is thin and bright is seen through; of water there is only the gleam.
    let asked = pose.colour(0xdcf0f6);
    let drink = asked.lerp(Vec3::splat(0.95), 0.55 * asked.luma() * asked.luma());
    if pose.colour.is_none() {
        body.lathe(Vec3::ZERO, &[(0.06, inner(0.06)), (level, inner(level))], Skin::liquid(drink).glow(0.04));
    } else {
        // Milk has sunk to the foot of a coffee; a cola is brown where light comes through.
        let foot = match drink.luma() {
            ..BLACK => hex(0x4a1c0a),
            ..0.15 => drink.lerp(Vec3::splat(0.86), 0.5),
            _ => drink.lerp(Vec3::splat(0.86), 0.12),
        };
        let poured = Skin::new(drink).mark(Mark::Fade, foot).gloss(0.5).glow(0.12);
        body.lathe(Vec3::ZERO, &[(0.06, inner(0.06)), (level, inner(level))], poured);
        let (low, high) = (v3(0.0, level - 0.01, 0.0), v3(0.0, level + 0.001, 0.0));
        let surface = Skin::new(drink.lerp(Vec3::splat(0.8), 0.2)).gloss(0.6);
        body.drum(low, high, inner(level), inner(level), surface);
    }
    ice(body, pose, (level, drink));
    let straw = Skin::new(hex(0xf2f0ea)).gloss(0.5).mark(Mark::Bands(9.0), hex(0xc03a30));
    body.drum(v3(0.05, 0.5, 0.03), v3(-0.1, 1.0, 0.15), 0.022, 0.022, straw);
    drops(body, pose, wall);
    pour::pour(body, pose, level, Skin::new(drink));
}

/// What is darker than this is a cola rather than a coffee.
const BLACK: f32 = 0.04;

/// Cubes of ice that float at the top and show at the wall.
fn ice(body: &mut Body, pose: &Pose, (level, drink): (f32, Vec3)) {
    for i in 0..11 {
        let floats = i < 5;
        let turns = i as f32 * 0.191 + 0.08 * pose.unit(i);
        let (out, y) = if floats {
            (0.12 * (0.5 + 0.5 * pose.unit(20 + i)), level + 0.01 + 0.03 * pose.unit(40 + i))
        } else {
            (0.128, level - 0.1 - 0.3 * pose.unit(60 + i))
        };
        let at = v3(cos_turns(turns) * out, y, sin_turns(turns) * out);
        let pale = hex(0xb4c8d4);
        let skin = if floats { Skin::new(pale).glow(0.05) } else { Skin::new(pale.lerp(drink, 0.78)).glow(0.12) };
        let since = body.since();
        body.cuboid(at, Vec3::splat(0.066), skin.gloss(0.9));
        body.turn(since, at, 1, pose.unit(80 + i));
        body.turn(since, at, 0, 0.14 * (pose.unit(100 + i) - 0.5));
    }
}

/// Drops that the cold has drawn out of the air.
fn drops(body: &mut Body, pose: &Pose, wall: impl Fn(f32) -> f32) {
    for i in 0..60 {
        let (turns, y) = (pose.unit(200 + i), 0.07 + 0.6 * pose.unit(300 + i));
        let size = 0.004 + 0.009 * pose.unit(400 + i) * pose.unit(500 + i);
        let r = wall(y) + size * 0.2;
        let at = v3(cos_turns(turns) * r, y, sin_turns(turns) * r);
        body.ball(at, v3(size, size * 1.35, size), Skin::clear(Vec3::splat(1.0)).glow(0.08));
    }
}
