//! A rocket: it stands, is lit, and rises on its flame out of its own smoke. One
//! unit is its height.

use crate::figure::body::Body;
use crate::figure::pose::Pose;
use crate::figure::shape::Skin;
use crate::maths::{Vec3, clamp01, cos_turns, fract, hex, mix, sin_turns, smoothstep, v3};
use crate::noise::unit2;

/// Seconds before it lifts off that its engines are lit, and that the water
/// begins to run.
const LIT_S: f32 = 1.0;
const WATER_S: f32 = 1.7;
/// Half its width.
const R: f32 = 0.05;

/// A rocket with two boosters.
pub(crate) fn rocket(body: &mut Body, pose: &Pose) {
    let white = Skin::new(pose.colour(0xe8e6e0)).gloss(0.45);
    let dark = Skin::new(hex(0x222429)).gloss(0.3);
    body.lathe(Vec3::ZERO, &[(0.07, R), (0.46, R)], white);
    body.lathe(Vec3::ZERO, &[(0.46, R * 1.01), (0.5, R * 1.01)], dark);
    body.lathe(Vec3::ZERO, &[(0.5, R), (0.74, R)], white);
    body.lathe(Vec3::ZERO, &[(0.635, R * 1.015), (0.66, R * 1.015)], Skin::new(hex(0xc0392b)));
    for y in [0.13, 0.2, 0.3, 0.4, 0.56, 0.7] {
        // Where its rings are joined.
        body.lathe(Vec3::ZERO, &[(y, R * 1.012), (y + 0.004, R * 1.012)], white.tone(0.7));
    }
    body.lathe(
        Vec3::ZERO,
        &[(0.74, R), (0.78, R * 1.12), (0.87, R * 1.12), (0.93, R * 0.78), (0.975, R * 0.4), (1.0, 0.004)],
        white,
    );
    for side in [1.0, -1.0] {
        let at = v3(0.0, 0.0, 0.083 * side);
        body.lathe(at, &[(0.05, 0.031), (0.45, 0.031)], white.tone(0.95));
        body.lathe(at, &[(0.1, 0.0316), (0.125, 0.0316)], dark);
        body.lathe(at, &[(0.45, 0.031), (0.49, 0.022), (0.53, 0.004)], dark);
        body.lathe(at, &[(0.02, 0.03), (0.05, 0.02)], dark);
        for strut in [0.12, 0.42] {
            body.rod(v3(0.0, strut, R * side), v3(0.0, strut, 0.06 * side), 0.006, 0.006, dark);
        }
        body.rod(v3(side * R, 0.1, 0.0), v3(side * R, 0.72, 0.0), 0.0045, 0.0045, white.tone(0.8));
    }
    for turns in [0.0, 0.25, 0.5, 0.75] {
        let (c, s) = (cos_turns(turns), sin_turns(turns));
        let fin = [(0.05, 0.15), (0.115, 0.06), (0.115, 0.015), (0.05, 0.05)];
        body.plate(&fin.map(|(x, y)| v3(c * x, y, s * x)), dark.tone(1.6));
    }
    body.lathe(Vec3::ZERO, &[(0.015, 0.042), (0.07, 0.028)], dark);
    for y in [0.82, 0.845] {
        body.orb(v3(0.0, y, -R * 1.06), 0.009, Skin::new(hex(0x1a2430)).gloss(1.0));
    }
    if pose.burn > -WATER_S {
        deluge(body, pose);
    }
    let lit = clamp01((pose.burn + LIT_S) / 0.5);
    if lit > 0.0 {
        smoke(body, pose, lit);
        flame(body, pose, lit);
        ice(body, pose);
    }
}

/// Light of the flame, from its rim to its heart.
const HOT: Vec3 = v3(1.0, 0.62, 0.28);
const SMOKE: Vec3 = v3(0.62, 0.6, 0.575);

/// The flame below the engines, brighter than day.
fn flame(body: &mut Body, pose: &Pose, lit: f32) {
    let flicker = 0.9 + 0.1 * sin_turns(pose.seconds * 9.0) * sin_turns(pose.seconds * 5.3);
    // On the pad it is turned aside where it strikes the ground.
    let room = pose.gone + 0.03;
    let long = (0.62 * lit * flicker).min(room.max(0.05));
    for (share, width, colour, glow) in [
        (1.0, 0.062, v3(1.0, 0.4, 0.1), 5.0),
        (0.75, 0.048, v3(1.0, 0.68, 0.28), 9.0),
        (0.5, 0.034, v3(1.0, 0.93, 0.78), 14.0),
    ] {
        let end = v3(0.0, -long * share, 0.0);
        body.rod(v3(0.0, 0.012, 0.0), end, width * 0.8, width * 0.3, Skin::new(colour).glow(glow));
    }
    for side in [1.0, -1.0] {
        let from = v3(0.0, 0.02, 0.083 * side);
        let skin = Skin::new(v3(1.0, 0.85, 0.6)).glow(11.0);
        body.rod(from, from - v3(0.0, long * 0.7, 0.0), 0.026, 0.01, skin);
    }
    for step in 0..5 {
        let t = step as f32 / 4.0;
        body.glow(v3(0.0, -long * t, 0.0), mix(0.16, 0.1, t), HOT * (1.1 * lit * flicker * (1.0 - 0.5 * t)));
    }
    body.glow(v3(0.0, -long * 0.5, 0.0), 0.85, v3(1.0, 0.5, 0.2) * ((0.35 + 0.4 * pose.dark) * lit * flicker));
    // The pad and the smoke on it are lit, less the higher it has risen.
    let near = lit / (1.0 + pose.gone * 3.0);
    body.glow(v3(0.0, 0.03 - pose.gone, 0.0), 1.3, v3(1.0, 0.5, 0.2) * ((0.28 + 0.3 * pose.dark) * near * flicker));
}

/// Seconds after which a billow has gone.
const BILLOW_S: f32 = 5.0;
const BILLOWS: i32 = 130;

/// How old a billow is so long after the engines were lit, and how far it has come;
/// `None` before it is there. It is fast at first, then it only rolls.
fn billow(i: i32, since: f32, seed: u32) -> Option<(f32, f32)> {
    let age = fract(since / BILLOW_S - i as f32 / BILLOWS as f32) * BILLOW_S;
    (age <= since).then(|| (age, (0.07 + 1.5 * age / (age + 1.3)) * mix(0.35, 1.15, unit2(i, 2, seed))))
}

/// Billows that roll outwards along the ground from where it stood, and the
/// column that it rises on.
fn smoke(body: &mut Body, pose: &Pose, lit: f32) {
    let gone = pose.gone;
    let since = pose.burn + LIT_S;
    for i in 0..BILLOWS {
        let dice = |k: i32| unit2(i, k, pose.seed);
        let Some((age, far)) = billow(i, since, pose.seed) else { continue };
        let share = age / BILLOW_S;
        let (turns, size) = (dice(3), (0.05 + 0.06 * age) * mix(0.6, 1.35, dice(4)));
        let rise = size * 0.55 + 0.07 * age * age * 0.35 * dice(5) + 0.02 * sin_turns(dice(6) + age * 0.4);
        let at = v3(cos_turns(turns) * far * 1.2, rise - gone, sin_turns(turns) * far * 0.75);
        // Its own light falls on what is near it.
        let hot = clamp01(1.0 - far * 1.3) * clamp01(1.2 - gone * 0.8) * lit;
        let alpha = 0.95 * smoothstep(0.0, 0.25, age) * (1.0 - share * share);
        let colour = SMOKE * mix(0.72, 1.12, dice(7));
        body.puff(at, size, colour.lerp(v3(1.0, 0.6, 0.28), hot * 0.8), alpha, 0.7 * hot);
    }
    const PUFFS: i32 = 56;
    for i in 0..PUFFS {
        let t = (i as f32 + 0.5) / PUFFS as f32;
        let down = 0.34 + (gone - 0.34) * t;
        if gone < 0.36 {
            break;
        }
        let (wander, dice) = (0.05 * t * sin_turns(i as f32 * 0.618 + pose.seconds * 0.12), unit2(i, 9, pose.seed));
        let hot = smoothstep(0.5, 0.0, t);
        let radius = (0.05 + 0.13 * t) * mix(0.8, 1.25, dice);
        let colour = (SMOKE * mix(0.8, 1.1, dice)).lerp(v3(1.0, 0.66, 0.34), hot * 0.8);
        body.puff(v3(wander, -down, wander * 0.7), radius, colour, mix(0.45, 0.8, t), 1.3 * hot);
    }
}

/// Water that is thrown onto the pad from both sides to drown the noise; what the
/// flame meets goes up as steam.
fn deluge(body: &mut Body, pose: &Pose) {
    let on = smoothstep(-WATER_S, -WATER_S + 0.5, pose.burn) * smoothstep(2.6, 1.2, pose.burn);
    if on <= 0.0 {
        return;
    }
    for i in 0..72 {
        let dice = |k: i32| unit2(i, k, pose.seed ^ 77);
        let t = fract(pose.seconds * 1.3 + dice(1));
        let side = if i % 2 == 0 { 1.0 } else { -1.0 };
        let x = side * mix(0.3, 0.06, t);
        let y = 0.02 + 0.3 * t * (1.0 - t) + 0.012 * dice(2);
        let at = v3(x, y - pose.gone, (dice(3) - 0.5) * 0.16);
        body.puff(at, 0.01 + 0.014 * t, v3(0.9, 0.94, 0.98), 0.6 * on, 0.05);
    }
}

/// Ice that has grown on its cold tanks is shaken off.
fn ice(body: &mut Body, pose: &Pose) {
    let since = pose.burn + LIT_S;
    for i in 0..60 {
        let dice = |k: i32| unit2(i, k, pose.seed ^ 31);
        let age = since - dice(1) * 2.4;
        let (from, turns) = (mix(0.2, 0.72, dice(2)), dice(3));
        let fallen = 0.1 * age * age;
        let y = from - fallen;
        if age < 0.0 || fallen > 0.75 || y + pose.gone < 0.02 {
            continue;
        }
        let out = R * 1.1 + 0.02 * age * dice(4);
        let at = v3(cos_turns(turns) * out, y, sin_turns(turns) * out);
        let size = mix(0.0022, 0.005, dice(5));
        body.rod(at, at + v3(0.0, size * 1.5, size), size, size * 0.5, Skin::new(v3(0.92, 0.95, 0.98)).glow(0.2));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// How far the smoke has rolled, and in how many billows, so long after its
    /// engines were lit.
    fn rolled(since: f32) -> (f32, usize) {
        let there = (0..BILLOWS).filter_map(|i| billow(i, since, 5));
        there.fold((0.0, 0), |(far, count), (_, out)| (f32::max(far, out), count + 1))
    }

    #[test]
    fn its_smoke_rolls_outwards_from_the_moment_it_is_lit() {
        assert_eq!(rolled(-0.1).1, 0, "before it is lit");
        let ((early, first), (late, then)) = (rolled(0.6), rolled(3.0));
        assert!(late > 1.4 * early && then > 2 * first, "{early} {first}, {late} {then}");
    }
}
