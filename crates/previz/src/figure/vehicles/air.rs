//! What flies by craft: planes, helicopters, drones, space ships, planets, kites.
//! One unit is their length.

use crate::figure::body::Body;
use crate::figure::pose::Pose;
use crate::figure::shape::{Mark, Skin};
use crate::maths::{Vec3, cos_turns, hex, mix, sin_turns, smoothstep, v3};
use crate::script::Action;

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
