//! Small things that are kept, won and played with: hourglass, bulb, screen, trophy, dice, cards,
//! a cube. One unit is their height.

use super::trim::{gold, wood};
use crate::figure::body::Body;
use crate::figure::pose::Pose;
use crate::figure::shape::{Mark, Skin};
use crate::maths::{Vec3, cos_turns, hex, sin_turns, v3};
use crate::script::SubjectKind as K;

/// Whether it is one of them, which is drawn then.
pub(crate) fn keepsake(body: &mut Body, pose: &Pose) -> bool {
    match pose.kind {
        K::Hourglass => hourglass(body, pose),
        K::LightBulb => light_bulb(body, pose),
        K::Television => television(body, pose),
        K::GameController => controller(body, pose),
        K::Trophy => trophy(body, pose),
        K::Dice => dice(body, pose),
        K::Cards => cards(body),
        K::MagicCube => magic_cube(body, pose),
        _ => return false,
    }
    true
}

/// Sand runs from one bulb of glass to the other, in a frame of wood.
fn hourglass(body: &mut Body, pose: &Pose) {
    for y in [0.0, 0.93] {
        body.drum(v3(0.0, y, 0.0), v3(0.0, y + 0.07, 0.0), 0.27, 0.27, wood());
    }
    for i in 0..3 {
        let turn = i as f32 / 3.0 + 0.08;
        let foot = v3(cos_turns(turn) * 0.22, 0.05, sin_turns(turn) * 0.22);
        body.rod(foot, foot + v3(0.0, 0.9, 0.0), 0.018, 0.018, wood());
    }
    let sand = Skin::new(pose.colour(0xe0b060));
    body.lathe(v3(0.0, 0.09, 0.0), &[(0.0, 0.15), (0.1, 0.155), (0.24, 0.01)], sand);
    body.lathe(v3(0.0, 0.52, 0.0), &[(0.0, 0.02), (0.13, 0.11), (0.19, 0.145), (0.2, 0.02)], sand);
    body.rod(v3(0.0, 0.52, 0.0), v3(0.0, 0.3, 0.0), 0.008, 0.008, sand);
    let profile = [
        (0.0, 0.06),
        (0.03, 0.15),
        (0.12, 0.185),
        (0.26, 0.14),
        (0.4, 0.035),
        (0.46, 0.035),
        (0.6, 0.14),
        (0.74, 0.185),
        (0.83, 0.15),
        (0.86, 0.06),
    ];
    body.lathe(v3(0.0, 0.07, 0.0), &profile, Skin::film(hex(0xe6f0f2)));
}

/// Glass over a thread that glows, on a screw of metal.
fn light_bulb(body: &mut Body, pose: &Pose) {
    body.lathe(Vec3::ZERO, &[(0.0, 0.05), (0.03, 0.1), (0.24, 0.125), (0.26, 0.13)], Skin::metal(hex(0xb8bcc2)));
    for turn in 0..4 {
        let y = 0.06 + 0.05 * turn as f32;
        body.hoop(v3(0.0, y, 0.0), Vec3::UP, (0.115, 0.115), (0.012, 1.0), Skin::metal(hex(0x9a9ea4)));
    }
    let warm = v3(1.0, 0.74, 0.34);
    for side in [1.0, -1.0] {
        body.rod(v3(0.0, 0.24, side * 0.03), v3(0.0, 0.56, side * 0.1), 0.008, 0.006, Skin::new(hex(0x8a8d92)));
    }
    for i in 0..6 {
        let (a, b) = (-0.1 + 0.033 * i as f32, -0.067 + 0.033 * i as f32);
        let up = |i: i32| if i % 2 == 0 { 0.56 } else { 0.63 };
        body.rod(v3(0.0, up(i), a), v3(0.0, up(i + 1), b), 0.011, 0.011, Skin::new(warm).glow(7.0));
    }
    body.glow(v3(0.0, 0.62, 0.0), 0.5, warm * (0.7 + 0.03 * sin_turns(pose.seconds * 2.0)));
    let glass = [(0.25, 0.12), (0.34, 0.14), (0.5, 0.25), (0.66, 0.3), (0.82, 0.25), (0.94, 0.12), (0.985, 0.01)];
    body.lathe(Vec3::ZERO, &glass, Skin::film(hex(0xfff6e0)));
}

/// A flat screen on two feet, which shows a bright picture.
fn television(body: &mut Body, pose: &Pose) {
    let black = Skin::new(hex(0x15161a)).gloss(0.5);
    body.block((-0.03, 0.1, -0.76), (0.03, 1.0, 0.76), black);
    body.plate(
        &[v3(0.031, 0.13, 0.74), v3(0.031, 0.13, -0.74), v3(0.031, 0.98, -0.74), v3(0.031, 0.98, 0.74)],
        Skin::new(Vec3::splat(1.0)).mark(Mark::Picture(pose.seconds, 0.0, 1.0), Vec3::splat(0.0)).glow(0.9),
    );
    for side in [1.0, -1.0] {
        body.rod(v3(0.0, 0.12, side * 0.45), v3(0.16, 0.0, side * 0.5), 0.02, 0.018, black);
        body.rod(v3(0.0, 0.12, side * 0.45), v3(-0.16, 0.0, side * 0.5), 0.02, 0.018, black);
    }
}

/// Two grips, two sticks, a cross and four buttons; it leans back so that they are seen.
fn controller(body: &mut Body, pose: &Pose) {
    let shell = Skin::new(pose.colour(0xe6e6ea)).gloss(0.4);
    let black = Skin::new(hex(0x1c1d21)).gloss(0.4);
    let since = body.since();
    body.ball(v3(0.0, 0.0, 0.0), v3(0.34, 0.12, 0.62), shell);
    for side in [1.0, -1.0] {
        body.tube(
            &[
                (v3(0.05, 0.0, side * 0.5), 0.24),
                (v3(-0.25, -0.02, side * 0.66), 0.17),
                (v3(-0.55, -0.05, side * 0.76), 0.1),
            ],
            1.0,
            shell,
        );
    }
    body.soften(since);
    for side in [1.0, -1.0] {
        let stick = v3(-0.16, 0.1, side * 0.24);
        body.drum(stick, stick + v3(0.0, 0.1, 0.0), 0.06, 0.07, black);
        body.drum(stick + v3(0.0, 0.1, 0.0), stick + v3(0.0, 0.14, 0.0), 0.105, 0.1, black.tone(1.6));
        body.slab(v3(0.28, 0.06, side * 0.36), v3(0.28, 0.06, side * 0.58), 0.05, 0.045, 1.0, black);
    }
    let cross = v3(0.1, 0.17, 0.48);
    body.block((cross.x - 0.11, 0.1, cross.z - 0.035), (cross.x + 0.11, 0.25, cross.z + 0.035), black);
    body.block((cross.x - 0.035, 0.1, cross.z - 0.11), (cross.x + 0.035, 0.25, cross.z + 0.11), black);
    for (x, z, colour) in [(0.1, 0.0, 0xd83a3a), (-0.1, 0.0, 0x3a8ad8), (0.0, 0.1, 0x3aa84a), (0.0, -0.1, 0xe8b83a)] {
        let at = v3(0.1 + x, 0.15, -0.48 + z);
        body.drum(at, at + v3(0.0, 0.1, 0.0), 0.05, 0.045, Skin::new(hex(colour)).gloss(0.5));
    }
    body.turn(since, Vec3::ZERO, 1, 0.5);
    body.turn(since, Vec3::ZERO, 2, -0.17);
    body.shift(since, v3(0.0, 0.52, 0.0));
}

/// A golden cup with two handles on a dark foot.
fn trophy(body: &mut Body, pose: &Pose) {
    let metal = pose.colour.map_or_else(gold, Skin::metal);
    body.block((-0.16, 0.0, -0.16), (0.16, 0.16, 0.16), Skin::new(hex(0x2a1c16)).gloss(0.5));
    body.plate(&[v3(0.162, 0.05, 0.08), v3(0.162, 0.05, -0.08), v3(0.162, 0.12, -0.08), v3(0.162, 0.12, 0.08)], metal);
    let cup = [
        (0.16, 0.13),
        (0.2, 0.1),
        (0.26, 0.04),
        (0.38, 0.035),
        (0.42, 0.06),
        (0.46, 0.05),
        (0.52, 0.12),
        (0.66, 0.21),
        (0.84, 0.25),
        (0.98, 0.27),
        (1.0, 0.275),
    ];
    body.lathe(Vec3::ZERO, &cup, metal);
    body.drum(v3(0.0, 0.96, 0.0), v3(0.0, 0.965, 0.0), 0.255, 0.255, metal.tone(0.4));
    for side in [1.0, -1.0] {
        let at = |y: f32, z: f32| (v3(0.0, y, side * z), 0.024);
        body.tube(&[at(0.9, 0.24), at(0.92, 0.36), at(0.78, 0.4), at(0.62, 0.32), at(0.58, 0.17)], 1.0, metal);
    }
}

/// Three white dice, each turned otherwise.
fn dice(body: &mut Body, pose: &Pose) {
    const FACES: [&[(f32, f32)]; 3] = [
        &[(0.0, 0.0)],
        &[(-0.22, -0.22), (0.22, 0.22), (-0.22, 0.22), (0.22, -0.22), (0.0, 0.0)],
        &[(-0.22, -0.22), (0.0, 0.0), (0.22, 0.22)],
    ];
    for (i, (x, z, turn)) in [(0.25, 0.2, 0.07), (-0.35, 0.85, 0.19), (0.0, -0.85, 0.03)].into_iter().enumerate() {
        let since = body.since();
        let ivory = Skin::new(pose.colour(0xf4f1e8)).gloss(0.6);
        body.bevelled(&[(-0.48, 0.0), (0.48, 0.0), (0.48, 0.96), (-0.48, 0.96)], (-0.48, 0.48), 0.06, ivory);
        let dot = Skin::new(hex(if i == 1 { 0xc81e1e } else { 0x16161a }));
        for (a, b) in FACES[i] {
            body.ball(v3(*a, 0.96, *b), v3(0.09, 0.015, 0.09), dot);
        }
        for (a, b) in FACES[(i + 1) % 3] {
            body.ball(v3(0.48, 0.48 + a, *b), v3(0.015, 0.09, 0.09), dot);
        }
        for (a, b) in FACES[(i + 2) % 3] {
            for side in [0.48, -0.48] {
                body.ball(v3(*a, 0.48 + b, side), v3(0.09, 0.09, 0.015), dot);
            }
        }
        body.turn(since, Vec3::ZERO, 1, turn);
        body.shift(since, v3(x, 0.0, z));
    }
}

/// A fan of five cards, their faces ahead.
fn cards(body: &mut Body) {
    for i in 0..5 {
        let since = body.since();
        let x = 0.012 * i as f32;
        let (red, black) = (Skin::new(hex(0xd01c24)), Skin::new(hex(0x16161a)));
        body.block((x - 0.004, 0.0, -0.31), (x + 0.004, 0.9, 0.31), Skin::new(hex(0xf8f6f0)));
        let ink = if i % 2 == 0 { red } else { black };
        let face = x + 0.006;
        let spot = |body: &mut Body, y: f32, z: f32, r: f32| {
            body.plate(
                &[v3(face, y + r * 1.4, z), v3(face, y, z + r), v3(face, y - r * 1.4, z), v3(face, y, z - r)],
                ink,
            );
        };
        spot(body, 0.8, 0.23, 0.05);
        spot(body, 0.1, -0.23, 0.05);
        for (y, z) in [(0.62, 0.1), (0.62, -0.1), (0.45, 0.0), (0.28, 0.1), (0.28, -0.1)] {
            spot(body, y, z, 0.06);
        }
        body.rod(v3(face, 0.88, 0.27), v3(face, 0.88, 0.27), 0.01, 0.01, ink);
        body.turn(since, v3(0.0, -0.2, 0.0), 0, 0.055 * (i as f32 - 2.0));
        body.shift(since, v3(0.0, 0.08, 0.0));
    }
}

/// A cube of coloured squares, three by three on each face, its top layer turned.
fn magic_cube(body: &mut Body, pose: &Pose) {
    const COLOURS: [u32; 6] = [0xd8262c, 0xf08a1c, 0xf2d22a, 0xf4f4f0, 0x1f8a44, 0x1f56c0];
    let since = body.since();
    for layer in 0..3_i32 {
        let from = body.since();
        let y = layer as f32 / 3.0;
        body.block((-0.5, y + 0.004, -0.5), (0.5, y + 0.33, 0.5), Skin::new(hex(0x141416)).gloss(0.4));
        for row in 0..3_i32 {
            for face in 0..4_i32 {
                let low = -0.47 + 0.333 * row as f32;
                let pick = (pose.unit(40 + layer * 17 + row * 5 + face * 31) * 5.99) as usize;
                let skin = Skin::new(hex(COLOURS[pick])).gloss(0.5);
                let spot = |a: f32, y: f32| match face {
                    0 => v3(0.503, y, a),
                    1 => v3(-0.503, y, -a),
                    2 => v3(a, y, -0.503),
                    _ => v3(-a, y, 0.503),
                };
                body.plate(
                    &[
                        spot(low, y + 0.03),
                        spot(low, y + 0.305),
                        spot(low + 0.275, y + 0.305),
                        spot(low + 0.275, y + 0.03),
                    ],
                    skin,
                );
            }
            for column in 0..if layer == 2 { 3 } else { 0 } {
                let (a, b) = (-0.47 + 0.333 * row as f32, -0.47 + 0.333 * column as f32);
                let pick = (pose.unit(140 + row * 5 + column) * 5.99) as usize;
                body.plate(
                    &[v3(a, 1.0, b), v3(a, 1.0, b + 0.275), v3(a + 0.275, 1.0, b + 0.275), v3(a + 0.275, 1.0, b)],
                    Skin::new(hex(COLOURS[pick])).gloss(0.5),
                );
            }
        }
        if layer == 2 {
            body.turn(from, Vec3::ZERO, 1, 0.06);
        }
    }
    body.turn(since, Vec3::ZERO, 1, 0.1);
}
