//! What flies by craft: balloons, rockets, planes, helicopters, drones, space
//! ships, planets, kites. One unit is the height of balloons and rockets, the
//! length of all others.

use crate::figure::body::Body;
use crate::figure::pose::Pose;
use crate::figure::shape::{Mark, Skin};
use crate::maths::{Vec3, clamp01, cos_turns, fract, hex, mix, sin_turns, smoothstep, v3};
use crate::script::Action;

const SCHEMES: [(u32, u32); 6] = [
    (0xd8352c, 0xf4c52e),
    (0x2a66b8, 0xf2efe6),
    (0xe6752a, 0x7a2c80),
    (0x2a9a68, 0xf5d84a),
    (0xc42a60, 0xf5ece0),
    (0x2fa0b8, 0xf0603a),
];

/// A hot-air balloon: gores in two colours, a basket, a flame now and then.
pub(crate) fn balloon(body: &mut Body, pose: &Pose) {
    let (a, b) = SCHEMES[(pose.unit(2) * 5.99) as usize];
    let first = pose.colour(a);
    let second = if pose.colour.is_some() { first.lerp(v3(0.88, 0.85, 0.78), 0.78) } else { hex(b) };
    let burn = smoothstep(0.35, 0.75, sin_turns(pose.seconds * 0.16 + pose.unit(5)));
    let inside = 0.05 + burn * (0.12 + 1.1 * pose.dark) + 0.25 * pose.dark;
    let count = if pose.unit(6) < 0.5 { 8 } else { 10 };
    let since = body.since();
    envelope(body, (first, second), count * 2, inside);
    basket(body, pose, burn);
    body.turn(since, v3(0.0, 1.0, 0.0), 1, pose.seconds * 0.008);
    let sway = 0.006 * sin_turns(pose.seconds * 0.08 + pose.unit(9));
    body.turn(since, v3(0.0, 0.6, 0.0), 2, sway);
}

/// Gores in turn of two colours that swell between their seams.
fn envelope(body: &mut Body, colours: (Vec3, Vec3), gores: usize, inside: f32) {
    let profile =
        [(0.99, 0.05), (0.95, 0.17), (0.86, 0.277), (0.72, 0.33), (0.57, 0.308), (0.42, 0.21), (0.285, 0.078)];
    let since = body.since();
    for gore in 0..gores {
        let turns = gore as f32 / gores as f32;
        let out = v3(cos_turns(turns), 0.0, sin_turns(turns));
        let colour = if gore % 2 == 0 { colours.0 } else { colours.1 };
        let points = profile.map(|(y, r)| {
            let half = r * crate::maths::TURN / gores as f32 * 0.5;
            (out * (r - half * 0.3) + v3(0.0, y, 0.0), half * 0.4)
        });
        body.ribbon(&points, (v3(-out.z, 0.0, out.x), 2.9), Skin::new(colour).glow(inside));
    }
    body.soften(since);
}

fn basket(body: &mut Body, pose: &Pose, burn: f32) {
    let wicker = Skin::new(hex(0x84572e)).mark(Mark::Bands(5.0), hex(0x5f3d20));
    for (x, z) in [(0.05, 0.05), (0.05, -0.05), (-0.05, 0.05), (-0.05, -0.05)] {
        body.rod(v3(x * 0.9, 0.085, z * 0.9), v3(x * 1.35, 0.29, z * 1.35), 0.0028, 0.0024, Skin::new(hex(0x3a3430)));
    }
    body.block((-0.052, 0.0, -0.052), (0.052, 0.082, 0.052), wicker);
    for z in [0.053, -0.053] {
        body.rod(v3(-0.054, 0.083, z), v3(0.054, 0.083, z), 0.0065, 0.0065, wicker.tone(0.6));
    }
    for (x, shirt) in [(-0.022, 0x2f5f9a), (0.024, 0xd0a53a)] {
        body.rod(v3(x, 0.07, 0.0), v3(x, 0.106, 0.0), 0.017, 0.013, Skin::new(hex(shirt)));
        body.orb(v3(x, 0.131, 0.0), 0.012, Skin::new(hex(0xd29a76)));
        body.orb(v3(x - 0.002, 0.136, 0.0), 0.0115, Skin::new(hex(0x3a2619)));
    }
    if burn > 0.02 {
        body.rod(
            v3(0.0, 0.2, 0.0),
            v3(0.0, 0.2 + 0.09 * burn, 0.0),
            0.009,
            0.014,
            Skin::new(v3(1.0, 0.62, 0.22)).glow(6.0 * burn),
        );
        body.glow(v3(0.0, 0.25, 0.0), 0.14, v3(1.0, 0.6, 0.25) * ((0.5 + pose.dark) * burn));
    }
}

/// A rocket: stands, is lit, and rises on its flame.
pub(crate) fn rocket(body: &mut Body, pose: &Pose) {
    let white = Skin::new(pose.colour(0xe8e6e0)).gloss(0.45);
    let dark = Skin::new(hex(0x222429)).gloss(0.3);
    let r = 0.05;
    body.lathe(Vec3::ZERO, &[(0.07, r), (0.46, r)], white);
    body.lathe(Vec3::ZERO, &[(0.46, r * 1.01), (0.5, r * 1.01)], dark);
    body.lathe(Vec3::ZERO, &[(0.5, r), (0.74, r)], white);
    body.lathe(Vec3::ZERO, &[(0.635, r * 1.015), (0.66, r * 1.015)], Skin::new(hex(0xc0392b)));
    body.lathe(
        Vec3::ZERO,
        &[(0.74, r), (0.78, r * 1.12), (0.87, r * 1.12), (0.93, r * 0.78), (0.975, r * 0.4), (1.0, 0.004)],
        white,
    );
    for side in [1.0, -1.0] {
        let at = v3(0.0, 0.0, 0.083 * side);
        body.lathe(at, &[(0.05, 0.031), (0.45, 0.031)], white.tone(0.95));
        body.lathe(at, &[(0.45, 0.031), (0.49, 0.022), (0.53, 0.004)], dark);
        body.lathe(at, &[(0.02, 0.03), (0.05, 0.02)], dark);
    }
    for turns in [0.0, 0.25, 0.5, 0.75] {
        let (c, s) = (cos_turns(turns), sin_turns(turns));
        let fin = [(0.05, 0.15), (0.115, 0.06), (0.115, 0.015), (0.05, 0.05)];
        body.plate(&fin.map(|(x, y)| v3(c * x, y, s * x)), dark.tone(1.6));
    }
    body.lathe(Vec3::ZERO, &[(0.015, 0.042), (0.07, 0.028)], dark);
    for y in [0.82, 0.845] {
        body.orb(v3(0.0, y, -r * 1.06), 0.009, Skin::new(hex(0x1a2430)).gloss(1.0));
    }
    let lit = clamp01((pose.burn + 0.6) / 0.5);
    if lit > 0.0 {
        exhaust(body, pose, lit);
    }
}

fn exhaust(body: &mut Body, pose: &Pose, lit: f32) {
    let flying = pose.burn.max(0.0);
    let flicker = 0.88 + 0.12 * sin_turns(pose.seconds * 9.0);
    let long = (0.34 + 0.24 * clamp01(flying)) * lit * flicker;
    let gone = pose.gone;
    let smoke = v3(0.8, 0.79, 0.77);
    // Billows that spread along the ground from where it stood.
    for i in 0..70 {
        let dice = |k: i32| crate::noise::unit2(i, k, pose.seed);
        let age = fract(pose.seconds * 0.16 + dice(1));
        let strength = clamp01(0.3 + flying * 0.7) * lit;
        let out = (0.1 + 0.95 * age.sqrt()) * (0.35 + 0.8 * dice(2)) * strength;
        let size = (0.05 + 0.17 * age) * (0.6 + 0.7 * dice(4));
        let at = v3(cos_turns(dice(3)) * out, size * 0.45 + 0.2 * age * dice(5) - gone, sin_turns(dice(3)) * out * 0.8);
        let hot = clamp01(1.0 - out * 2.0 - gone * 0.7);
        body.puff(at, size, smoke.lerp(v3(1.0, 0.7, 0.4), hot * 0.6), 0.62 * lit * (1.0 - age * 0.75), 0.7 * hot);
    }
    // The column that it rises on.
    let puffs = 60;
    for i in 0..puffs {
        let t = (i as f32 + 0.5) / puffs as f32;
        if gone < 0.04 {
            break;
        }
        let y = -0.14 - (gone - 0.1).max(0.0) * t;
        let wander = 0.035 * sin_turns(i as f32 * 0.618 + pose.seconds * 0.15) * (0.2 + t);
        let hot = smoothstep(0.35, 0.0, t);
        body.puff(
            v3(wander, y, wander * 0.7),
            0.045 + 0.1 * t.sqrt(),
            smoke.lerp(v3(1.0, 0.72, 0.42), hot),
            0.7,
            0.9 * hot,
        );
    }
    for (share, width, colour, glow) in [
        (1.0, 0.05, v3(1.0, 0.42, 0.1), 5.0),
        (0.7, 0.038, v3(1.0, 0.7, 0.3), 8.0),
        (0.42, 0.026, v3(1.0, 0.93, 0.78), 12.0),
    ] {
        body.rod(v3(0.0, 0.0, 0.0), v3(0.0, -long * share, 0.0), width, width * 0.2, Skin::new(colour).glow(glow));
    }
    body.glow(v3(0.0, -0.1, 0.0), 0.75, v3(1.0, 0.55, 0.24) * (0.9 * lit * flicker));
}

pub(crate) fn plane(body: &mut Body, pose: &Pose) {
    let paint = Skin::new(pose.colour(0xe9ebee)).gloss(0.6);
    let accent = Skin::new(pose.colour.map_or(hex(0x1f58a8), |c| c * 0.6)).gloss(0.4);
    body.tube(
        &[
            (v3(-0.48, 0.035, 0.0), 0.008),
            (v3(-0.3, 0.02, 0.0), 0.036),
            (v3(-0.1, 0.0, 0.0), 0.05),
            (v3(0.3, 0.0, 0.0), 0.05),
            (v3(0.44, -0.004, 0.0), 0.036),
            (v3(0.49, -0.012, 0.0), 0.012),
        ],
        1.0,
        paint,
    );
    for side in [1.0, -1.0] {
        let at = |x: f32, y: f32, z: f32| v3(x, y, z * side);
        body.plate(
            &[at(0.12, -0.02, 0.04), at(-0.1, 0.025, 0.46), at(-0.16, 0.025, 0.47), at(-0.09, -0.02, 0.04)],
            paint.tone(0.9),
        );
        body.plate(&[at(-0.1, 0.025, 0.46), at(-0.17, 0.07, 0.49), at(-0.16, 0.025, 0.47)], accent);
        body.plate(
            &[at(-0.36, 0.03, 0.02), at(-0.44, 0.04, 0.17), at(-0.48, 0.04, 0.17), at(-0.45, 0.03, 0.02)],
            paint.tone(0.88),
        );
        body.rod(at(0.09, -0.055, 0.16), at(-0.02, -0.05, 0.16), 0.028, 0.018, paint.tone(0.85));
        body.orb(at(0.105, -0.055, 0.16), 0.02, Skin::new(hex(0x1a1c20)));
        for i in 0..14 {
            let x = 0.34 - i as f32 * 0.042;
            body.orb(at(x, 0.014, 0.048), 0.0055, Skin::new(hex(0x202c38)).glow(pose.dark * 4.0));
        }
        let tip = at(-0.13, 0.03, 0.47);
        let blink = smoothstep(0.6, 0.9, sin_turns(pose.seconds * 0.9));
        body.glow(
            tip,
            0.03,
            if side > 0.0 { v3(1.0, 0.1, 0.06) } else { v3(0.1, 1.0, 0.3) } * (blink * (0.3 + pose.dark)),
        );
    }
    if matches!(pose.action, Action::Drive | Action::Land | Action::Launch | Action::Stand) {
        for (x, z) in [(0.36, 0.0), (-0.04, 0.075), (-0.04, -0.075)] {
            let hub = v3(x, -0.087, z);
            body.rod(v3(x, -0.03, z), hub, 0.006, 0.006, Skin::new(hex(0x9a9da2)));
            body.wheel(hub, 0.018, 0.011, 0.0, (Skin::new(hex(0x17171a)), Skin::new(hex(0x8a8d92))));
        }
    }
    body.plate(&[v3(-0.31, 0.04, 0.0), v3(-0.43, 0.19, 0.0), v3(-0.49, 0.19, 0.0), v3(-0.45, 0.04, 0.0)], accent);
    body.slab(v3(0.435, 0.02, 0.0), v3(0.46, 0.008, 0.0), 0.014, 0.012, 1.7, Skin::new(hex(0x17212c)).gloss(1.0));
}

pub(crate) fn helicopter(body: &mut Body, pose: &Pose) {
    let paint = Skin::new(pose.colour(0xc8402c)).gloss(0.6);
    let since = body.since();
    body.ball(v3(0.1, 0.0, 0.0), v3(0.2, 0.105, 0.1), paint);
    body.ball(v3(0.19, 0.012, 0.0), v3(0.125, 0.085, 0.088), Skin::new(hex(0x1c2935)).gloss(1.0));
    body.tube(
        &[(v3(-0.03, 0.035, 0.0), 0.065), (v3(-0.2, 0.05, 0.0), 0.032), (v3(-0.5, 0.075, 0.0), 0.016)],
        1.0,
        paint,
    );
    body.plate(
        &[v3(-0.44, 0.07, 0.0), v3(-0.53, 0.2, 0.0), v3(-0.57, 0.2, 0.0), v3(-0.52, 0.06, 0.0)],
        paint.tone(0.8),
    );
    let iron = Skin::new(hex(0x24262a));
    for side in [1.0, -1.0] {
        body.rod(v3(-0.1, -0.17, side * 0.1), v3(0.28, -0.17, side * 0.1), 0.009, 0.009, iron);
        for x in [0.0, 0.17] {
            body.rod(v3(x, -0.07, side * 0.05), v3(x, -0.17, side * 0.1), 0.007, 0.007, iron);
        }
    }
    body.rod(v3(0.06, 0.09, 0.0), v3(0.06, 0.16, 0.0), 0.014, 0.012, iron);
    rotor(body, pose, v3(0.06, 0.16, 0.0), (0.58, 4, 2.6));
    let back = body.since();
    rotor(body, pose, v3(-0.55, 0.15, 0.02), (0.11, 3, 4.3));
    body.turn(back, v3(-0.55, 0.15, 0.02), 0, 0.25);
    body.turn(since, Vec3::ZERO, 2, if pose.gone > 0.0 { -0.025 } else { 0.005 * sin_turns(pose.seconds * 0.3) });
}

/// Blades, and the blur that they leave.
fn rotor(body: &mut Body, pose: &Pose, hub: Vec3, (length, blades, speed): (f32, usize, f32)) {
    let iron = Skin::new(hex(0x2a2c31));
    for i in 0..blades {
        let t = pose.seconds * speed + i as f32 / blades as f32;
        let dir = v3(cos_turns(t), 0.02, sin_turns(t));
        let across = v3(-dir.z, 0.0, dir.x) * (length * 0.035);
        body.plate(&[hub + across, hub + dir * length + across, hub + dir * length - across, hub - across], iron);
        body.rod(hub, hub + dir * length, length * 0.014, length * 0.01, iron);
    }
}

pub(crate) fn drone(body: &mut Body, pose: &Pose) {
    let paint = Skin::new(pose.colour(0x3c4046)).gloss(0.5);
    let since = body.since();
    body.tube(&[(v3(-0.2, 0.0, 0.0), 0.055), (v3(0.0, 0.02, 0.0), 0.085), (v3(0.2, 0.0, 0.0), 0.06)], 1.3, paint);
    body.orb(v3(0.2, -0.06, 0.0), 0.05, Skin::new(hex(0x101216)).gloss(1.0));
    for (i, (x, z)) in [(0.36, 0.34), (0.36, -0.34), (-0.34, 0.34), (-0.34, -0.34)].into_iter().enumerate() {
        body.rod(v3(x * 0.25, 0.01, z * 0.25), v3(x, 0.05, z), 0.032, 0.024, paint);
        body.drum(v3(x, 0.03, z), v3(x, 0.095, z), 0.034, 0.03, paint.tone(0.7));
        rotor(body, pose, v3(x, 0.105, z), (0.22, 2, 3.1 + 0.2 * i as f32));
        body.rod(v3(x * 0.8, 0.0, z * 0.8), v3(x * 0.85, -0.12, z * 0.85), 0.014, 0.01, paint);
        let light = if x > 0.0 { v3(0.2, 1.0, 0.4) } else { v3(1.0, 0.15, 0.1) };
        body.orb(v3(x, 0.02, z), 0.018, Skin::new(light).glow(2.0));
    }
    body.turn(since, Vec3::ZERO, 0, 0.01 * sin_turns(pose.seconds * 0.5));
    body.turn(since, Vec3::ZERO, 2, if pose.gone > 0.0 { -0.03 } else { 0.008 * sin_turns(pose.seconds * 0.37) });
}

pub(crate) fn spaceship(body: &mut Body, pose: &Pose) {
    let paint = Skin::new(pose.colour(0xb9c0c9)).gloss(0.6);
    let dark = Skin::new(hex(0x2a3038)).gloss(0.5);
    body.tube(
        &[
            (v3(-0.4, 0.0, 0.0), 0.075),
            (v3(-0.1, 0.01, 0.0), 0.1),
            (v3(0.2, 0.005, 0.0), 0.065),
            (v3(0.5, -0.01, 0.0), 0.012),
        ],
        1.5,
        paint,
    );
    body.ball(v3(0.16, 0.055, 0.0), v3(0.12, 0.05, 0.055), Skin::new(hex(0x16344a)).gloss(1.0).glow(0.3));
    for side in [1.0, -1.0] {
        let at = |x: f32, y: f32, z: f32| v3(x, y, z * side);
        body.plate(
            &[at(0.1, 0.0, 0.08), at(-0.28, -0.03, 0.42), at(-0.45, -0.03, 0.43), at(-0.36, 0.0, 0.09)],
            paint.tone(0.82),
        );
        body.rod(at(-0.12, -0.03, 0.43), at(-0.46, -0.03, 0.43), 0.022, 0.026, dark);
        body.plate(
            &[at(-0.28, 0.06, 0.08), at(-0.44, 0.2, 0.12), at(-0.5, 0.2, 0.12), at(-0.42, 0.06, 0.08)],
            paint.tone(0.7),
        );
        for (y, z) in [(0.0, 0.05), (-0.03, 0.43)] {
            let nozzle = at(-0.44, y, z);
            let flame = 0.15 + 0.025 * sin_turns(pose.seconds * 7.0 + z);
            body.drum(nozzle, nozzle + v3(-0.04, 0.0, 0.0), 0.032, 0.04, dark);
            body.rod(
                nozzle + v3(-0.04, 0.0, 0.0),
                nozzle + v3(-0.04 - flame, 0.0, 0.0),
                0.028,
                0.004,
                Skin::new(v3(0.45, 0.75, 1.0)).glow(6.0),
            );
            body.glow(nozzle + v3(-0.07, 0.0, 0.0), 0.17, v3(0.3, 0.55, 1.0) * 0.8);
        }
    }
}

/// A planet with land or bands and, by chance, a ring.
pub(crate) fn planet(body: &mut Body, pose: &Pose) {
    // A blue one is the Earth, or one like it.
    let earthly = pose.colour.is_some_and(|colour| colour.z > colour.x * 1.5);
    // A grey one is a moon, which has no ring.
    let moon = pose.colour.is_some_and(|colour| (colour.x - colour.z).abs() < colour.x * 0.4);
    let sort = if earthly {
        1
    } else if moon {
        2
    } else {
        (pose.unit(4) * 3.99) as usize
    };
    let base = pose.one_of(&[0xd0a06a, 0x2a62b0, 0xb85a35, 0x9a86b8], 4);
    let skin = match sort {
        1 => Skin::new(base).mark(Mark::Globe, hex(0x5f8a48)).gloss(0.25),
        2 => Skin::new(base).mark(Mark::Globe, base * 0.6),
        _ => Skin::new(base).mark(Mark::Bands(5.0), base * 0.72 + v3(0.06, 0.05, 0.03)),
    };
    let since = body.since();
    body.orb(v3(0.0, 0.5, 0.0), 0.5, skin);
    if sort == 0 || sort == 3 {
        for (r, wide, tone) in [(0.68, 0.08, 0.9), (0.79, 0.07, 0.65), (0.89, 0.05, 0.8)] {
            for k in 0..48 {
                let (a, b) = (k as f32 / 48.0, (k + 1) as f32 / 48.0);
                let at = |t: f32, r: f32| v3(cos_turns(t) * r, 0.5, sin_turns(t) * r);
                body.plate(
                    &[at(a, r - wide * 0.45), at(b, r - wide * 0.45), at(b, r + wide * 0.45), at(a, r + wide * 0.45)],
                    Skin::new(base.lerp(v3(0.8, 0.75, 0.65), 0.6) * tone),
                );
            }
        }
    }
    body.turn(since, v3(0.0, 0.5, 0.0), 1, pose.seconds * 0.01);
    // Its poles, where lands run together, are turned away.
    body.turn(since, v3(0.0, 0.5, 0.0), 0, if sort == 1 { -0.2 } else { -0.055 });
    body.turn(since, v3(0.0, 0.5, 0.0), 2, 0.04);
    if sort == 1 {
        body.glow(v3(0.0, 0.5, 0.0), 0.62, base * 0.25);
    }
}

pub(crate) fn kite(body: &mut Body, pose: &Pose) {
    let cloth = Skin::new(pose.colour(0xd8392f)).glow(0.08);
    let other = Skin::new(hex(0xf2c838)).glow(0.08);
    let since = body.since();
    let bow = 0.07;
    let (top, left, right, foot, heart) =
        (v3(0.0, 1.0, 0.0), v3(0.36, 0.64, bow), v3(-0.36, 0.64, bow), v3(0.0, 0.0, 0.0), v3(0.0, 0.62, -bow * 0.5));
    body.plate(&[top, left, heart], cloth);
    body.plate(&[top, right, heart], other);
    body.plate(&[left, foot, heart], other.tone(0.92));
    body.plate(&[right, foot, heart], cloth.tone(0.88));
    body.rod(top, foot, 0.009, 0.009, Skin::new(hex(0x5a4030)));
    body.rod(left, right, 0.009, 0.009, Skin::new(hex(0x5a4030)));
    let mut from = foot;
    for i in 1..=14 {
        let t = i as f32 / 14.0;
        let to = v3(
            0.16 * sin_turns(t * 1.5 - pose.seconds * 0.8) * t - 0.25 * t,
            -0.95 * t,
            0.05 * sin_turns(t - pose.seconds * 0.6) * t,
        );
        body.rod(from, to, 0.008, 0.008, Skin::new(hex(0xe9e4d8)));
        if i % 3 == 0 {
            body.plate(&[to, to + v3(-0.09, 0.045, 0.0), to + v3(-0.09, -0.045, 0.0)], cloth);
            body.plate(&[to, to + v3(0.09, 0.045, 0.0), to + v3(0.09, -0.045, 0.0)], other);
        }
        from = to;
    }
    let dip = 0.05 * sin_turns(pose.seconds * 0.3 + pose.unit(8));
    body.turn(since, v3(0.0, 0.6, 0.0), 2, dip + mix(0.02, -0.02, pose.unit(9)));
    // Whoever holds it draws the line.
    if pose.action != Action::Stand {
        body.rod(heart, v3(-1.2, -4.5, -0.6), 0.003, 0.002, Skin::new(hex(0xd8d4ca)));
    }
}
