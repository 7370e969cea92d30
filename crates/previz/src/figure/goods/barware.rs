//! Drinks that are known by what they come in: beer under its foam, a cocktail,
//! milk tea with pearls, matcha in its bowl. One unit is the height of the thing.

use crate::figure::body::Body;
use crate::figure::food::bakery::{around, roll, wisps};
use crate::figure::pose::Pose;
use crate::figure::shape::{Mark, Skin};
use crate::maths::{GOLDEN, Vec3, cos_turns, fract, hex, mix, sin_turns, v3};

/// The colour of a beer.
pub(crate) const BEER: u32 = 0xd08410;

/// Clear glass.
fn clear() -> Skin {
    Skin::clear(Vec3::splat(0.97))
}

/// What is seen through the wall of a glass up to a level, paler towards its foot.
fn filled(body: &mut Body, (low, high): ((f32, f32), (f32, f32)), drink: Vec3, foot: Vec3) {
    body.lathe(Vec3::ZERO, &[low, high], Skin::new(drink).mark(Mark::Fade, foot).gloss(0.6).glow(0.14));
    let (y, wide) = high;
    body.drum(v3(0.0, y - 0.01, 0.0), v3(0.0, y + 0.001, 0.0), wide, wide, Skin::new(drink).gloss(0.6));
}

/// A mug of beer whose foam stands over its rim.
pub(crate) fn beer(body: &mut Body, pose: &Pose) {
    let wide = 0.31;
    body.lathe(Vec3::ZERO, &[(0.0, 0.29), (0.02, wide + 0.01), (0.1, wide), (0.86, wide)], clear());
    body.cut();
    filled(body, ((0.08, wide - 0.03), (0.68, wide - 0.028)), hex(BEER), hex(0xe8b04a));
    for i in 0..70 {
        let rise = fract(pose.unit(i) + pose.seconds * (0.05 + 0.05 * pose.unit(90 + i)));
        let at = around(pose.unit(180 + i), wide - 0.024, mix(0.1, 0.67, rise));
        body.orb(at, 0.004 + 0.004 * pose.unit(270 + i), Skin::new(hex(0xf8e0a8)).gloss(0.9));
    }
    let foam = Skin::new(hex(0xfbf4e4)).gloss(0.1);
    body.lathe(Vec3::ZERO, &[(0.67, wide - 0.02), (0.88, wide - 0.015), (0.93, wide - 0.06)], foam);
    let since = body.since();
    for i in 0..30 {
        let out = (wide - 0.03) * ((i as f32 + 0.5) / 30.0).sqrt();
        let size = 0.06 + 0.03 * pose.unit(360 + i);
        body.ball(around(i as f32 * GOLDEN, out, 0.89 + 0.03 * pose.unit(400 + i)), v3(size, size * 0.8, size), foam);
    }
    // Some of it runs down outside.
    for (turns, long) in [(0.42_f32, 0.2), (0.55, 0.11), (0.63, 0.26), (0.28, 0.14)] {
        let line = [
            (around(turns, wide - 0.01, 0.9), 0.045),
            (around(turns, wide + 0.012, 0.84), 0.034),
            (around(turns + 0.01, wide + 0.01, 0.84 - long), 0.024),
        ];
        body.tube(&line, 1.0, foam);
    }
    body.soften(since);
    let grip: Vec<(Vec3, f32)> = (0..=8)
        .map(|i| {
            let t = 0.25 - i as f32 / 16.0;
            (v3(0.0, 0.44 + sin_turns(t) * 0.25, -(wide - 0.02 + cos_turns(t) * 0.2)), 0.042)
        })
        .collect();
    body.tube(&grip, 1.0, clear().glow(0.03));
}

/// A cocktail in its wide glass, a slice of orange on the rim.
pub(crate) fn cocktail(body: &mut Body, pose: &Pose) {
    let foot = [(0.0, 0.24), (0.008, 0.24), (0.02, 0.18), (0.04, 0.05), (0.08, 0.018), (0.5, 0.016), (0.54, 0.03)];
    body.lathe(Vec3::ZERO, &foot, clear());
    body.lathe(Vec3::ZERO, &[(0.54, 0.03), (0.98, 0.46)], clear());
    body.cut();
    roll(body, 0.46, 0.98, |_| 0.007, clear().glow(0.12));
    let drink = pose.colour(0xe0401c);
    filled(body, ((0.55, 0.02), (0.9, 0.368)), drink.lerp(hex(0xf6a82a), 0.45), drink);
    let since = body.since();
    body.drum(v3(0.0, 0.0, -0.012), v3(0.0, 0.0, 0.012), 0.15, 0.15, Skin::new(hex(0xec8a1e)).gloss(0.5));
    body.drum(v3(0.0, 0.0, -0.013), v3(0.0, 0.0, 0.013), 0.13, 0.13, Skin::new(hex(0xfbe6b8)));
    body.drum(v3(0.0, 0.0, -0.014), v3(0.0, 0.0, 0.014), 0.12, 0.12, Skin::new(hex(0xf4a032)).gloss(0.7));
    for i in 0..4 {
        let way = v3(cos_turns(i as f32 / 8.0), sin_turns(i as f32 / 8.0), 0.0) * 0.12;
        for side in [-0.0145_f32, 0.0145] {
            let off = v3(0.0, 0.0, side);
            body.rod(off - way, off + way, 0.004, 0.004, Skin::new(hex(0xfbe6b8)));
        }
    }
    // It looks at the viewer, its lower third within the glass.
    body.turn(since, Vec3::ZERO, 1, 0.22);
    body.shift(since, v3(-0.1, 1.03, 0.38));
    let (low, high) = (v3(0.1, 0.75, -0.1), v3(-0.02, 1.1, -0.46));
    body.rod(low, high, 0.006, 0.006, Skin::metal(hex(0xd8d8d8)));
    body.orb(low.lerp(high, 0.4), 0.055, Skin::new(hex(0xa0101c)).gloss(1.0));
}

/// Milk tea in its cup with a dome, pearls at the bottom, a wide straw.
pub(crate) fn bubble_tea(body: &mut Body, pose: &Pose) {
    let wall = |y: f32| mix(0.2, 0.28, y / 0.74);
    body.lathe(Vec3::ZERO, &[(0.0, 0.19), (0.012, wall(0.0)), (0.74, wall(0.74))], clear());
    let tea = pose.colour.filter(|colour| colour.luma() > 0.1).unwrap_or_else(|| hex(0xc48c5a));
    filled(body, ((0.02, wall(0.02) - 0.02), (0.68, wall(0.68) - 0.02)), tea, tea.lerp(hex(0xf2e2c8), 0.35));
    // Syrup runs down the wall.
    for i in 0..9 {
        let turns = i as f32 / 9.0 + 0.05 * pose.unit(i);
        let (long, r) = (0.15 + 0.25 * pose.unit(20 + i), |y: f32| wall(y) - 0.014);
        let line = [0.0, 0.5, 1.0].map(|t: f32| {
            let y = 0.6 - long * t;
            (around(turns + 0.02 * t, r(y), y), 0.016 * (1.2 - t))
        });
        body.tube(&line, 1.0, Skin::new(hex(0x6a3414)).gloss(0.6));
    }
    for i in 0..84 {
        // Against the wall, where they are seen through it, thinner upwards.
        let share = pose.unit(130 + i);
        let y = 0.04 + 0.26 * share * (0.45 + 0.55 * pose.unit(300 + i));
        let at = around(i as f32 * GOLDEN, wall(y) - 0.024, y);
        body.orb(at, 0.034, Skin::new(hex(0x1c0e0a)).gloss(0.95));
    }
    let dome = [(0.74, 0.3), (0.76, 0.3), (0.8, 0.275), (0.86, 0.22), (0.9, 0.14), (0.91, 0.06)];
    body.drum(v3(0.0, 0.73, 0.0), v3(0.0, 0.755, 0.0), 0.3, 0.3, Skin::new(hex(0xf4f2ee)).gloss(0.5));
    body.lathe(Vec3::ZERO, &dome, clear());
    let straw = Skin::new(hex(0xd8506a)).gloss(0.5);
    body.drum(v3(0.03, 0.6, 0.02), v3(-0.06, 1.12, 0.1), 0.036, 0.036, straw);
}

/// Matcha, beaten to a froth, in a bowl of dark clay, its whisk beside it.
pub(crate) fn matcha(body: &mut Body, pose: &Pose) {
    let clay = Skin::new(hex(0x33302e)).gloss(0.45);
    body.lathe(Vec3::ZERO, &[(0.0, 0.3), (0.06, 0.29)], clay.tone(0.8));
    let side = [(0.06, 0.34), (0.12, 0.52), (0.3, 0.64), (0.6, 0.7), (0.9, 0.72), (0.94, 0.7)];
    body.lathe(Vec3::ZERO, &side, clay);
    body.drum(v3(0.0, 0.8, 0.0), v3(0.0, 0.941, 0.0), 0.69, 0.69, clay.tone(0.6));
    body.drum(v3(0.0, 0.8, 0.0), v3(0.0, 0.944, 0.0), 0.64, 0.64, Skin::new(hex(0x6f9430)).gloss(0.3));
    body.drum(v3(0.0, 0.8, 0.0), v3(0.0, 0.947, 0.0), 0.58, 0.58, Skin::new(hex(0x86aa42)).gloss(0.2));
    for i in 0..60 {
        let at = around(i as f32 * GOLDEN, 0.57 * pose.unit(i).sqrt(), 0.947);
        let size = 0.008 + 0.018 * pose.unit(70 + i) * pose.unit(140 + i);
        body.ball(at, v3(size, size * 0.5, size), Skin::new(hex(0xb4cc78)).gloss(0.7));
    }
    whisk(body, v3(-0.25, 0.0, 1.12));
    wisps(body, pose, (0.96, 1.0), 0.45);
}

/// A whisk of split bamboo that stands on its tines.
fn whisk(body: &mut Body, at: Vec3) {
    let since = body.since();
    let bamboo = Skin::new(hex(0xd8bc80)).gloss(0.35);
    for i in 0..30 {
        let turns = i as f32 / 30.0;
        let tine = [
            (around(turns, 0.09, 0.46), 0.008),
            (around(turns, 0.2, 0.26), 0.008),
            (around(turns, 0.21, 0.1), 0.007),
            (around(turns, 0.15, 0.01), 0.006),
        ];
        body.tube(&tine, 1.0, bamboo.tone(0.9 + 0.2 * (i % 2) as f32));
    }
    body.lathe(Vec3::ZERO, &[(0.42, 0.1), (0.48, 0.105), (0.86, 0.1), (0.88, 0.085)], bamboo);
    body.drum(v3(0.0, 0.44, 0.0), v3(0.0, 0.49, 0.0), 0.108, 0.108, Skin::new(hex(0x2a2420)));
    body.shift(since, at);
}
