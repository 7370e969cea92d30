//! What is eaten from the hand: fries, eggs, ice cream, chocolate. One unit is
//! the width of what lies flat, else the height.

use super::bakery::{around, roll};
use crate::figure::body::Body;
use crate::figure::pose::Pose;
use crate::figure::shape::Skin;
use crate::maths::{Vec3, clamp01, cos_turns, hex, mix, sin_turns, v3};

/// Fries in a carton.
pub(crate) fn fries(body: &mut Body, pose: &Pose) {
    let since = body.since();
    let golden = Skin::new(hex(0xf0bc4a)).gloss(0.25);
    for i in 0..34 {
        let (x, z) = (0.075 * (pose.unit(i) - 0.5) * 2.0, 0.2 * (pose.unit(50 + i) - 0.5) * 2.0);
        let high = 0.78 + 0.3 * pose.unit(100 + i) - 0.5 * z * z;
        let tip = v3(x, high, z * 1.2);
        let stick = body.since();
        body.block((-0.028, 0.0, -0.028), (0.028, 0.62, 0.028), golden.tone(0.85 + 0.3 * pose.unit(150 + i)));
        body.turn(stick, v3(0.0, 0.62, 0.0), 0, -z * 0.1);
        body.turn(stick, Vec3::ZERO, 1, pose.unit(200 + i) * 0.25);
        body.shift(stick, tip - v3(0.0, 0.62, 0.0));
    }
    let red = Skin::new(pose.colour(0xc4201c)).gloss(0.35);
    let face = |x: f32| {
        let rim = (0..=10).map(move |i| {
            let t = i as f32 / 10.0 * 2.0 - 1.0;
            v3(x, 0.56 + 0.1 * t * t, t * 0.33)
        });
        [v3(x, 0.0, -0.2), v3(x, 0.0, 0.2)].into_iter().chain(rim.rev()).collect::<Vec<Vec3>>()
    };
    body.plate(&face(0.15), red);
    body.plate(&face(-0.15).iter().map(|p| v3(p.x, p.y * 1.18, p.z)).collect::<Vec<Vec3>>(), red.tone(0.85));
    for side in [-1.0_f32, 1.0] {
        body.plate(
            &[
                v3(0.15, 0.0, side * 0.2),
                v3(-0.15, 0.0, side * 0.2),
                v3(-0.15, 0.76, side * 0.33),
                v3(0.15, 0.66, side * 0.33),
            ],
            red.tone(0.9),
        );
    }
    body.drum(v3(0.15, 0.3, 0.0), v3(0.168, 0.3, 0.0), 0.11, 0.11, Skin::new(hex(0xf2c12c)));
    body.turn(since, Vec3::ZERO, 2, 0.015);
}

/// An egg.
pub(crate) fn egg(body: &mut Body, pose: &Pose) {
    let shell = Skin::new(pose.one_of(&[0xe8cdb0, 0xd9a97c, 0xf4efe6], 3)).gloss(0.2);
    let since = body.since();
    let outline: Vec<(f32, f32)> = (0..=16)
        .map(|i| {
            let turns = i as f32 / 32.0;
            let up = 0.5 - 0.5 * cos_turns(turns);
            // Blunt below, narrower above.
            (up, 0.37 * sin_turns(turns) * (1.12 - 0.26 * up))
        })
        .collect();
    body.lathe(Vec3::ZERO, &outline, shell);
    for i in 0..26 {
        let (turns, y) = (pose.unit(i), 0.15 + 0.7 * pose.unit(40 + i));
        let out = 0.74 * (y * (1.0 - y)).max(0.0).sqrt() * (1.12 - 0.26 * y);
        body.ball(around(turns, out * 0.985, y), Vec3::splat(0.008), shell.tone(0.72));
    }
    // It lies on its side, its blunt end to whoever looks.
    let side = if pose.unit(90) < 0.5 { 1.0 } else { -1.0 };
    body.turn(since, v3(0.0, 0.45, 0.0), 0, 0.235 * side);
    body.shift(since, v3(0.0, -0.06, 0.0));
}

/// Two scoops in a cone that stands in a ring; in the warmth they run down.
pub(crate) fn ice_cream(body: &mut Body, pose: &Pose) {
    let wafer = Skin::new(hex(0xd29a4e)).gloss(0.15);
    body.lathe(Vec3::ZERO, &[(0.0, 0.02), (0.05, 0.03), (0.5, 0.158), (0.54, 0.172)], wafer);
    for i in 0..11 {
        for way in [1.0, -1.0] {
            let ridge: Vec<(Vec3, f32)> = (0..=4)
                .map(|step| {
                    let t = step as f32 / 4.0;
                    (around(i as f32 / 11.0 + way * 0.2 * t, mix(0.03, 0.16, t), mix(0.04, 0.52, t)), 0.0055)
                })
                .collect();
            body.tube(&ridge, 1.0, wafer.tone(0.68));
        }
    }
    roll(body, 0.165, 0.535, |_| 0.016, wafer.tone(0.9));
    let wood = Skin::new(hex(0x8a6242)).gloss(0.4);
    body.lathe(Vec3::ZERO, &[(0.0, 0.2), (0.02, 0.2), (0.14, 0.13), (0.16, 0.1)], wood);
    let cream = [Skin::new(pose.colour(0xf0a8b8)).gloss(0.35), Skin::new(hex(0xf6ead0)).gloss(0.35)];
    let since = body.since();
    for ((y, r), skin) in [(0.64, 0.185), (0.86, 0.16)].into_iter().zip(cream) {
        body.orb(v3(0.0, y, 0.0), r, skin);
        for i in 0..16 {
            let turns = i as f32 / 16.0;
            let size = 0.036 + 0.02 * pose.unit(i + (y * 100.0) as i32);
            body.ball(around(turns, r * 0.94, y - r * 0.42), v3(size * 1.2, size, size * 1.2), skin);
        }
    }
    let run = clamp01(pose.shot_s * 0.16);
    for i in 0..7 {
        let (turns, far) =
            (i as f32 / 7.0 + 0.05 * pose.unit(60 + i), (0.4 + 0.6 * pose.unit(70 + i)) * (0.35 + 0.65 * run));
        let on = |t: f32| around(turns, 0.18 - 0.05 * t * far, 0.56 - 0.2 * t * far);
        body.tube(&[(on(0.0), 0.024), (on(0.5), 0.018), (on(1.0), 0.023)], 1.0, cream[0]);
    }
    body.soften(since);
    body.orb(v3(0.0, 1.03, 0.02), 0.048, Skin::new(hex(0xb01020)).gloss(0.95));
    body.tube(&[(v3(0.0, 1.06, 0.02), 0.008), (v3(0.02, 1.14, 0.05), 0.007)], 1.0, Skin::new(hex(0x6f7a34)));
}

/// Ice on a stick, upright in its stand: fruit over a foot of cream.
pub(crate) fn popsicle(body: &mut Body, pose: &Pose) {
    let ice = Skin::new(pose.one_of(&[0xf09a1e, 0xe8506a, 0x7ab84a], 63)).gloss(0.75);
    let cream = Skin::new(ice.colour.lerp(hex(0xfdf0d8), 0.72)).gloss(0.5);
    body.lathe(Vec3::ZERO, &[(0.0, 0.2), (0.02, 0.2), (0.07, 0.13), (0.09, 0.1)], Skin::new(hex(0x8a6242)).gloss(0.4));
    body.slab(v3(0.0, 0.05, 0.0), v3(0.0, 0.42, 0.0), 0.022, 0.022, 2.3, Skin::new(hex(0xdcb47c)));
    let since = body.since();
    body.slab(v3(0.0, 0.4, 0.0), v3(0.0, 0.5, 0.0), 0.094, 0.1, 2.35, cream);
    body.slab(v3(0.0, 0.5, 0.0), v3(0.0, 0.99, 0.0), 0.101, 0.1, 2.35, ice);
    let run = clamp01(pose.shot_s * 0.16);
    for i in 0..5 {
        let z = (i as f32 / 4.0 - 0.5) * 0.34;
        let far = 0.04 + 0.1 * run * pose.unit(790 + i);
        let drip =
            [(v3(0.075, 0.4, z), 0.026), (v3(0.08, 0.36 - far * 0.5, z), 0.014), (v3(0.075, 0.36 - far, z), 0.02)];
        body.tube(&drip, 1.0, cream);
    }
    body.soften(since);
    // Ribs of the mould on both faces.
    for x in [0.093, -0.093] {
        for z in [-0.13, -0.045, 0.045, 0.13] {
            body.slab(v3(x, 0.47, z), v3(x, 0.99 - z.abs() * 0.5, z), 0.018, 0.018, 1.5, ice.tone(0.78));
        }
    }
    for i in 0..30 {
        let (y, z) = (0.4 + 0.62 * pose.unit(700 + i), (pose.unit(730 + i) - 0.5) * 0.4);
        let size = 0.006 + 0.012 * pose.unit(760 + i);
        let face = if i % 2 == 0 { 0.1 } else { -0.1 };
        body.ball(v3(face, y, z), v3(size * 0.5, size * 1.3, size), Skin::clear(Vec3::splat(1.0)).glow(0.12));
    }
}

/// A bar of chocolate out of its foil, a row broken off.
pub(crate) fn chocolate(body: &mut Body, pose: &Pose) {
    let dark = Skin::new(pose.colour(0x3c1e10)).gloss(0.55);
    let piece = |body: &mut Body, x: f32, z: f32, y: f32| {
        let (half, edge) = (0.093, 0.068);
        let at = |s: f32, t: f32, r: f32, up: f32| v3(x + s * r, y + up, z + t * r);
        body.block((x - half, y, z - half), (x + half, y + 0.05, z + half), dark);
        let ring = [(1.0, 1.0), (1.0, -1.0), (-1.0, -1.0), (-1.0, 1.0)];
        for i in 0..4 {
            let ((a, b), (c, d)) = (ring[i], ring[(i + 1) % 4]);
            let side = [
                at(a, b, half - 0.006, 0.05),
                at(c, d, half - 0.006, 0.05),
                at(c, d, edge, 0.082),
                at(a, b, edge, 0.082),
            ];
            body.plate(&side, dark.tone(1.15));
        }
        body.plate(&ring.map(|(s, t)| at(s, t, edge, 0.082)), dark.tone(1.3));
    };
    let since = body.since();
    for row in 0..3 {
        for column in 0..4 {
            piece(body, -0.2 + 0.19 * row as f32, -0.28 + 0.19 * column as f32, 0.0);
        }
    }
    let foil = Skin::new(hex(0xd9b45a)).gloss(1.0);
    body.block((-0.31, 0.0, -0.72), (0.29, 0.06, -0.36), foil);
    for i in 0..7 {
        let x = -0.3 + 0.09 * i as f32;
        body.plate(
            &[v3(x, 0.06, -0.38), v3(x + 0.05, 0.065, -0.38), v3(x + 0.03, 0.09, -0.31 + 0.03 * pose.unit(i))],
            foil.tone(0.9),
        );
    }
    body.block((-0.312, 0.0, -0.74), (0.292, 0.066, -0.44), Skin::new(hex(0x6a1a24)).gloss(0.4));
    body.turn(since, Vec3::ZERO, 1, 0.05);
    for (x, z, turns) in [(0.5, 0.2, 0.1), (0.46, 0.5, 0.03)] {
        let broken = body.since();
        piece(body, 0.0, 0.0, 0.0);
        body.turn(broken, Vec3::ZERO, 1, turns);
        body.shift(broken, v3(x, 0.0, z));
    }
}

/// A wedge of cheese with its rind and its holes.
pub(crate) fn cheese(body: &mut Body, pose: &Pose) {
    let paste = Skin::new(pose.colour(0xf0bc48)).gloss(0.25);
    let since = body.since();
    let rim = (0..=6).map(|i| {
        let turns = 0.42 + 0.16 * i as f32 / 6.0;
        (0.5 + cos_turns(turns), sin_turns(turns))
    });
    let plan: Vec<(f32, f32)> = [(0.5, 0.0)].into_iter().chain(rim).collect();
    body.solid(&plan, 0.0, 0.42, paste.tone(1.06), paste);
    body.turn(since, Vec3::ZERO, 0, -0.25);
    body.shift(since, v3(0.0, 0.42, 0.0));
    let hole = Skin::new(hex(0xb87c20));
    for i in 0..16 {
        // On the cut to the right and on top, shallow.
        let (along, up, size) =
            (0.15 + 0.7 * pose.unit(i), 0.08 + 0.26 * pose.unit(20 + i), 0.02 + 0.035 * pose.unit(40 + i));
        for side in [-1.0_f32, 1.0] {
            let at = v3(0.5 - 0.88 * along, up, side * 0.482 * along);
            let since = body.since();
            body.ball(Vec3::ZERO, v3(size, size, size * 0.2), hole);
            body.turn(since, Vec3::ZERO, 1, side * 0.08);
            body.shift(since, at);
        }
    }
    body.turn(since, Vec3::ZERO, 1, 0.06);
}

/// A taco that stands on its fold, its round side up, filled to overflowing.
pub(crate) fn taco(body: &mut Body, pose: &Pose) {
    let corn = Skin::new(pose.colour(0xe2a63c)).gloss(0.2);
    let rim = |t: f32, out: f32| v3(0.0, 0.06 + sin_turns(t * 0.5) * 0.72 * out, cos_turns(t * 0.5) * 0.8 * out);
    filling(body, pose, rim);
    for side in [-1.0_f32, 1.0] {
        let leaf = body.since();
        let edge: Vec<Vec3> = (0..=20).map(|i| rim(i as f32 / 20.0, 1.0)).collect();
        let thick = v3(side * 0.03, 0.0, 0.0);
        body.plate(&edge, corn.tone(0.8));
        body.plate(&edge.iter().map(|at| *at + thick).collect::<Vec<Vec3>>(), corn);
        let lip: Vec<(Vec3, f32)> = (0..=20).map(|i| (rim(i as f32 / 20.0, 1.0) + thick * 0.5, 0.022)).collect();
        body.tube(&lip, 1.0, corn.tone(1.08));
        // Where the griddle browned it.
        for i in 0..9 {
            let at = rim(0.12 + 0.76 * pose.unit(i + 10), 0.25 + 0.6 * pose.unit(i + 30)) + thick;
            let size = 0.025 + 0.03 * pose.unit(i + 50);
            body.ball(at, v3(0.008, size, size * 1.3), corn.tone(0.72));
        }
        body.turn(leaf, v3(0.0, 0.06, 0.0), 2, -side * 0.04);
        body.shift(leaf, v3(side * 0.06, 0.0, 0.0));
    }
    body.slab(v3(0.0, 0.06, -0.76), v3(0.0, 0.06, 0.76), 0.06, 0.06, 1.5, corn.tone(0.9));
}

/// Meat, lettuce, tomato and cheese along the open edge of a taco.
fn filling(body: &mut Body, pose: &Pose, rim: impl Fn(f32, f32) -> Vec3) {
    for i in 0..44 {
        let t = 0.06 + 0.88 * (i as f32 + 0.5) / 44.0;
        let at = rim(t, 0.94) + v3(0.26 * (pose.unit(100 + i) - 0.5), 0.02 * pose.unit(140 + i), 0.0);
        let meat = Skin::new(hex(0x6e3a1c) * (0.8 + 0.4 * pose.unit(180 + i))).gloss(0.5);
        body.ball(at, Vec3::splat(0.05 + 0.02 * pose.unit(220 + i)), meat);
    }
    for i in 0..26 {
        let t = 0.08 + 0.84 * (i as f32 + 0.5) / 26.0;
        let side = if i % 2 == 0 { 1.0 } else { -1.0 };
        let at = rim(t, 1.02) + v3(side * (0.05 + 0.09 * pose.unit(260 + i)), 0.0, 0.0);
        let frill = v3(side * 0.04, 0.05 + 0.03 * pose.unit(300 + i), 0.05 * (pose.unit(340 + i) - 0.5));
        let green = Skin::new(hex([0x6fb83a, 0x8ccc52, 0x4f9a2c][i as usize % 3])).gloss(0.3);
        body.slab(at - frill * 0.4, at + frill, 0.03, 0.045, 0.3, green);
    }
    for i in 0..16 {
        let at = rim(0.1 + 0.8 * (i as f32 + 0.5) / 16.0, 1.06);
        let at = at + v3(0.2 * (pose.unit(380 + i) - 0.5), 0.0, 0.0);
        if i % 2 == 0 {
            body.cuboid(at, Vec3::splat(0.036), Skin::new(hex(0xd8301e)).gloss(0.7));
        } else {
            let way = v3(0.07 * (pose.unit(420 + i) - 0.5), 0.03, 0.06);
            body.rod(at - way, at + way, 0.014, 0.014, Skin::new(hex(0xf6c43c)).gloss(0.3));
        }
    }
}
