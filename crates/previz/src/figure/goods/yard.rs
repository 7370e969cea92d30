//! What stands in deserts, fields and streets, and toys that drive: a cactus, a bonsai, a scarecrow,
//! a mailbox, a car, a train. One unit is their height.

use crate::figure::body::Body;
use crate::figure::pose::Pose;
use crate::figure::shape::{Mark, Skin};
use crate::maths::{GOLDEN, Vec3, cos_turns, hex, sin_turns, v3};
use crate::script::SubjectKind as K;

/// Draws it, if it is one of them.
pub(crate) fn stand(body: &mut Body, pose: &Pose) {
    match pose.kind {
        K::Cactus => cactus(body, pose),
        K::Bonsai => bonsai(body, pose),
        K::Scarecrow => scarecrow(body, pose),
        K::ToyCar => toy_car(body, pose),
        K::ToyTrain => toy_train(body, pose),
        K::Mailbox => mailbox(body, pose),
        _ => {}
    }
}

/// Ribbed arms that bend up from a tall stem.
fn cactus(body: &mut Body, pose: &Pose) {
    let green = pose.colour(0x4a7a3a);
    let column = |body: &mut Body, line: &[(Vec3, f32)]| {
        body.tube(line, 1.0, Skin::new(green));
        for rib in 0..9 {
            let turn = rib as f32 / 9.0;
            let out = v3(cos_turns(turn), 0.0, sin_turns(turn));
            let along: Vec<(Vec3, f32)> = line.iter().map(|(at, r)| (*at + out * *r, 0.012)).collect();
            body.tube(&along, 1.0, Skin::new(green * 1.35));
        }
    };
    column(
        body,
        &[
            (v3(0.0, 0.0, 0.0), 0.075),
            (v3(0.0, 0.4, 0.0), 0.088),
            (v3(0.0, 0.8, 0.0), 0.085),
            (v3(0.0, 0.94, 0.0), 0.07),
            (v3(0.0, 0.99, 0.0), 0.02),
        ],
    );
    for (side, low, out, high) in [(1.0, 0.34, 0.25, 0.76), (-1.0, 0.46, 0.22, 0.86)] {
        column(
            body,
            &[
                (v3(0.0, low, side * 0.05), 0.05),
                (v3(0.0, low + 0.01, side * out * 0.7), 0.056),
                (v3(0.0, low + 0.09, side * out), 0.058),
                (v3(0.0, high - 0.06, side * out), 0.056),
                (v3(0.0, high, side * out), 0.018),
            ],
        );
    }
    for i in 0..5 {
        let turn = i as f32 / 5.0;
        body.orb(v3(cos_turns(turn) * 0.04, 0.985, sin_turns(turn) * 0.04), 0.022, Skin::new(hex(0xf0e0d0)));
    }
}

/// A crooked trunk in a flat pot, its leaves in clouds.
fn bonsai(body: &mut Body, pose: &Pose) {
    let bark = Skin::new(hex(0x5a3f2a));
    body.bevelled(
        &[(-0.24, 0.03), (0.24, 0.03), (0.29, 0.17), (-0.29, 0.17)],
        (-0.4, 0.4),
        0.02,
        Skin::new(pose.colour(0x3a5a7a)).gloss(0.6),
    );
    body.ball(v3(0.0, 0.165, 0.0), v3(0.25, 0.04, 0.36), Skin::new(hex(0x5a7a3a)));
    body.tube(
        &[
            (v3(0.0, 0.16, 0.12), 0.075),
            (v3(0.02, 0.3, 0.02), 0.058),
            (v3(-0.02, 0.42, -0.12), 0.05),
            (v3(0.0, 0.56, -0.04), 0.04),
            (v3(0.0, 0.74, 0.06), 0.025),
        ],
        1.0,
        bark,
    );
    for (from, to) in [
        (v3(0.0, 0.4, -0.1), v3(0.04, 0.5, -0.42)),
        (v3(0.0, 0.5, -0.06), v3(0.02, 0.6, 0.36)),
        (v3(0.0, 0.6, 0.0), v3(-0.08, 0.68, -0.24)),
    ] {
        body.rod(from, to, 0.028, 0.014, bark);
    }
    for (at, wide) in [
        (v3(0.04, 0.53, -0.44), 0.2),
        (v3(0.02, 0.63, 0.38), 0.21),
        (v3(-0.06, 0.71, -0.22), 0.17),
        (v3(0.0, 0.82, 0.08), 0.22),
    ] {
        for i in 0..26 {
            let (turn, out) = (i as f32 * GOLDEN, wide * ((i as f32 + 0.5) / 26.0).sqrt());
            let up = 0.07 * (1.0 - out * out / (wide * wide)).max(0.0).sqrt() + 0.03 * pose.unit(20 + i);
            let green = hex(0x2f6a2c).lerp(hex(0x6a9a3a), pose.unit(60 + i));
            body.orb(at + v3(cos_turns(turn) * out, up, sin_turns(turn) * out), 0.045, Skin::new(green).pile(0.5));
        }
    }
}

/// A cross of poles in old clothes, a sack with a face for a head, a hat of straw.
fn scarecrow(body: &mut Body, pose: &Pose) {
    let pole = Skin::new(hex(0x7a5a38));
    let straw = Skin::new(hex(0xd8b45a));
    let coat = Skin::new(pose.one_of(&[0x8a3a2a, 0x3a5a8a, 0x6a6a3a], 2)).mark(Mark::Bands(7.0), hex(0xd8c8a0));
    body.rod(v3(0.0, 0.0, 0.0), v3(0.0, 0.8, 0.0), 0.02, 0.018, pole);
    body.rod(v3(0.0, 0.66, -0.42), v3(0.0, 0.66, 0.42), 0.015, 0.015, pole);
    body.tube(
        &[
            (v3(0.0, 0.72, 0.0), 0.07),
            (v3(0.0, 0.6, 0.0), 0.09),
            (v3(0.0, 0.42, 0.0), 0.1),
            (v3(0.0, 0.34, 0.0), 0.115),
        ],
        1.3,
        coat,
    );
    body.cut();
    let sway = 0.02 * pose.wind * sin_turns(pose.seconds * 0.5);
    for side in [1.0, -1.0] {
        body.tube(
            &[
                (v3(0.0, 0.68, side * 0.08), 0.055),
                (v3(0.0, 0.655, side * 0.22), 0.055),
                (v3(sway, 0.64, side * 0.36), 0.06),
            ],
            1.0,
            coat,
        );
        body.cut();
        for i in 0..6 {
            let out = v3(0.05 * (i as f32 / 5.0 - 0.5), -0.02 * (i % 3) as f32, side * 0.08);
            body.rod(v3(0.0, 0.645, side * 0.36), v3(0.0, 0.645, side * 0.36) + out, 0.008, 0.004, straw);
        }
        body.tube(
            &[
                (v3(0.0, 0.38, side * 0.05), 0.06),
                (v3(0.0, 0.2, side * 0.07), 0.058),
                (v3(0.0, 0.1, side * 0.075), 0.06),
            ],
            1.0,
            Skin::new(hex(0x3a4a6a)),
        );
        body.cut();
        body.orb(v3(0.062, 0.845, side * 0.03), 0.014, Skin::new(hex(0x17120f)));
    }
    sack(body, straw);
}

/// Its head: a sack with a seam for a mouth, straw about the neck, a hat.
fn sack(body: &mut Body, straw: Skin) {
    body.ball(v3(0.0, 0.83, 0.0), v3(0.078, 0.09, 0.08), Skin::new(hex(0xd8bc88)));
    for i in 0..5 {
        let z = (i as f32 - 2.0) * 0.016;
        body.rod(
            v3(0.074 - z * z * 6.0, 0.79 + z * z * 12.0, z),
            v3(0.074 - z * z * 6.0, 0.8 + z * z * 12.0, z),
            0.004,
            0.004,
            Skin::new(hex(0x17120f)),
        );
    }
    for i in 0..14 {
        let turn = i as f32 / 14.0;
        let at = v3(cos_turns(turn) * 0.06, 0.755, sin_turns(turn) * 0.06);
        body.rod(at, at + v3(cos_turns(turn) * 0.05, -0.03, sin_turns(turn) * 0.05), 0.008, 0.004, straw);
    }
    body.lathe(v3(0.0, 0.88, 0.0), &[(0.0, 0.17), (0.012, 0.165), (0.02, 0.085), (0.1, 0.06), (0.12, 0.01)], straw);
}

/// A small car of bright paint with great wheels.
fn toy_car(body: &mut Body, pose: &Pose) {
    let paint = Skin::new(pose.one_of(&[0xd8241c, 0x2a6fd8, 0xf0b81c], 2)).gloss(0.9);
    body.bevelled(
        &[(-0.9, 0.22), (0.9, 0.22), (0.94, 0.36), (0.84, 0.56), (-0.86, 0.58), (-0.94, 0.4)],
        (-0.42, 0.42),
        0.08,
        paint,
    );
    body.bevelled(&[(-0.62, 0.56), (0.42, 0.56), (0.22, 0.92), (-0.42, 0.96)], (-0.36, 0.36), 0.06, paint);
    let pane = Skin::new(hex(0x9fd0e8)).gloss(1.0);
    for side in [1.0, -1.0] {
        let z = side * 0.365;
        body.plate(&[v3(0.32, 0.6, z), v3(0.17, 0.86, z), v3(-0.06, 0.87, z), v3(-0.06, 0.6, z)], pane);
        body.plate(&[v3(-0.12, 0.6, z), v3(-0.12, 0.87, z), v3(-0.38, 0.88, z), v3(-0.52, 0.6, z)], pane);
        for x in [0.54, -0.54] {
            body.wheel(
                v3(x, 0.22, side * 0.42),
                0.22,
                0.09,
                pose.seconds * 0.2,
                (Skin::new(hex(0x1a1a1c)), Skin::new(hex(0xf2c42a))),
            );
        }
        body.orb(v3(0.9, 0.44, side * 0.26), 0.08, Skin::new(hex(0xfff2c4)).gloss(0.8));
    }
    body.plate(&[v3(0.4, 0.6, 0.3), v3(0.24, 0.87, 0.28), v3(0.24, 0.87, -0.28), v3(0.4, 0.6, -0.3)], pane);
}

/// An engine of painted wood with two wagons, on a piece of track.
fn toy_train(body: &mut Body, pose: &Pose) {
    let black = Skin::new(hex(0x1c1d20));
    for side in [1.0, -1.0] {
        body.block((-1.5, 0.0, side * 0.26 - 0.03), (1.5, 0.06, side * 0.26 + 0.03), Skin::new(hex(0x8a5a34)));
    }
    for tie in 0..12 {
        let x = -1.4 + 0.255 * tie as f32;
        body.block((x - 0.05, 0.0, -0.38), (x + 0.05, 0.03, 0.38), Skin::new(hex(0xb07a44)));
    }
    let wheel = |body: &mut Body, x: f32, r: f32| {
        for side in [1.0, -1.0] {
            body.wheel(
                v3(x, 0.06 + r, side * 0.26),
                r,
                0.04,
                pose.seconds * 0.3,
                (Skin::new(hex(0xd8241c)), Skin::new(hex(0xf2c42a))),
            );
        }
    };
    let blue = Skin::new(pose.one_of(&[0x2a62c8, 0x2f8a4a], 2)).gloss(0.7);
    body.block((0.3, 0.22, -0.24), (1.3, 0.32, 0.24), black);
    body.drum(v3(0.66, 0.52, 0.0), v3(1.26, 0.52, 0.0), 0.22, 0.22, blue);
    body.drum(v3(1.26, 0.52, 0.0), v3(1.29, 0.52, 0.0), 0.18, 0.17, Skin::new(hex(0xf2c42a)));
    body.block((0.3, 0.32, -0.25), (0.68, 0.9, 0.25), Skin::new(hex(0xd8241c)).gloss(0.7));
    body.block((0.24, 0.9, -0.3), (0.74, 0.97, 0.3), black);
    body.drum(v3(1.1, 0.72, 0.0), v3(1.1, 0.98, 0.0), 0.07, 0.11, black);
    body.orb(v3(0.86, 0.74, 0.0), 0.09, Skin::new(hex(0xf2c42a)).gloss(0.8));
    wheel(body, 0.5, 0.16);
    wheel(body, 0.85, 0.13);
    wheel(body, 1.14, 0.13);
    for (x, colour, load) in [(-0.25, 0xf2b81c, 0x2f8a4a), (-1.0, 0x2f8a4a, 0xd8241c)] {
        body.block((x - 0.32, 0.24, -0.25), (x + 0.32, 0.58, 0.25), Skin::new(hex(colour)).gloss(0.6));
        for (i, z) in [-0.12, 0.12, 0.0].into_iter().enumerate() {
            body.orb(v3(x - 0.16 + 0.16 * i as f32, 0.62, z), 0.12, Skin::new(hex(load)).gloss(0.6));
        }
        wheel(body, x - 0.18, 0.12);
        wheel(body, x + 0.18, 0.12);
        body.rod(v3(x + 0.32, 0.3, 0.0), v3(x + 0.5, 0.3, 0.0), 0.03, 0.03, black);
    }
}

/// A red pillar with a slot and a cap.
fn mailbox(body: &mut Body, pose: &Pose) {
    let red = Skin::new(pose.colour(0xc4201c)).gloss(0.6);
    body.drum(v3(0.0, 0.0, 0.0), v3(0.0, 0.08, 0.0), 0.19, 0.18, Skin::new(hex(0x1c1c20)));
    body.lathe(
        Vec3::ZERO,
        &[(0.08, 0.165), (0.84, 0.165), (0.86, 0.19), (0.9, 0.2), (0.93, 0.18), (0.99, 0.06), (1.0, 0.01)],
        red,
    );
    let at = |turn: f32, y: f32, r: f32| v3(cos_turns(turn) * r, y, sin_turns(turn) * r);
    body.plate(
        &[at(-0.06, 0.74, 0.168), at(0.06, 0.74, 0.168), at(0.06, 0.77, 0.168), at(-0.06, 0.77, 0.168)],
        Skin::new(hex(0x0e0d0d)),
    );
    body.block((0.15, 0.775, -0.075), (0.185, 0.79, 0.075), red.tone(0.8));
    body.plate(
        &[at(-0.05, 0.5, 0.169), at(0.05, 0.5, 0.169), at(0.05, 0.64, 0.169), at(-0.05, 0.64, 0.169)],
        Skin::new(hex(0xf2f0e8)),
    );
    body.plate(
        &[at(-0.085, 0.16, 0.168), at(0.085, 0.16, 0.168), at(0.085, 0.46, 0.168), at(-0.085, 0.46, 0.168)],
        red.tone(0.8),
    );
}
