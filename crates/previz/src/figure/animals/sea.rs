//! What lives in the sea: fish, sharks, whales, dolphins, turtles, jellyfish, octopuses.
//! One unit is the length of the animal; for jellyfish, the bell's width.

use crate::figure::body::Body;
use crate::figure::pose::Pose;
use crate::figure::shape::{Mark, Skin};
use crate::maths::{Vec3, clamp01, cos_turns, fract, hex, mix, sin_turns, smoothstep, v3};
use crate::script::{Action, Guise, SubjectKind as K};

/// The measures of a swimmer.
struct Swimmer {
    depth: f32,
    /// How wide it is to its depth.
    width: f32,
    deepest: f32,
    coat: u32,
    belly: u32,
    /// Beats its tail up and down rather than sideways.
    mammal: bool,
    /// How many bands, and their colour.
    bands: (u8, u32),
}

const PLAIN: (u8, u32) = (0, 0);

fn swimmer(pose: &Pose) -> Swimmer {
    let s = |depth, width, deepest, coat, belly, mammal, bands| Swimmer {
        depth,
        width,
        deepest,
        coat,
        belly,
        mammal,
        bands,
    };
    let orca = pose.guise == Some(Guise::Orca);
    match pose.kind {
        K::Shark => s(0.1, 0.85, 0.36, 0x5f6d78, 0xd5dad9, false, PLAIN),
        K::Whale if orca => s(0.15, 0.95, 0.36, 0x15181c, 0xf0f1ee, true, PLAIN),
        K::Whale => s(0.15, 1.0, 0.32, 0x33414d, 0xb4bec2, true, PLAIN),
        K::Dolphin => s(0.105, 0.9, 0.38, 0x5a7084, 0xdfe3e4, true, PLAIN),
        _ => match (pose.unit(21) * 5.99) as u32 {
            0 => s(0.19, 0.45, 0.42, 0xec7a22, 0xe8913c, false, (3, 0xf6f0e4)),
            1 => s(0.25, 0.3, 0.45, 0xf2cb36, 0xf8efc0, false, PLAIN),
            2 => s(0.2, 0.4, 0.42, 0x2f62d8, 0xf0d24a, false, PLAIN),
            3 => s(0.15, 0.55, 0.38, 0xd9536a, 0xf4cdc6, false, PLAIN),
            4 => s(0.24, 0.3, 0.44, 0xf4efe2, 0xf6f0d8, false, (4, 0x26262c)),
            _ => s(0.14, 0.5, 0.4, 0x9db6c2, 0xeef3f4, false, PLAIN),
        },
    }
}

/// Fish, sharks, whales and dolphins: a spindle that bends as it swims.
pub(crate) fn swim(body: &mut Body, pose: &Pose) {
    let s = swimmer(pose);
    let coat = pose.colour(s.coat);
    let skin = Skin::new(coat).gloss(if s.mammal { 0.7 } else { 0.35 }).mark(Mark::Under, hex(s.belly));
    let since = body.since();
    let beat = pose.stride;
    let bend = |x: f32| {
        sin_turns(beat + x * 0.6) * if s.mammal { 0.055 } else { 0.085 } * smoothstep(0.3, -0.5, x)
            + 0.012 * sin_turns(beat + 0.4)
    };
    let spine = |x: f32, y: f32| if s.mammal { v3(x, y + bend(x), 0.0) } else { v3(x, y, bend(x)) };
    let girth = |t: f32| {
        let front = clamp01(t / s.deepest);
        let back = clamp01((1.0 - t) / (1.0 - s.deepest));
        (front * (2.0 - front)) * back * (2.0 - back) * 0.88 + 0.12 * (1.0 - t * 0.5)
    };
    let steps = 9;
    let points: Vec<(Vec3, f32)> = (0..=steps)
        .map(|i| {
            let t = i as f32 / steps as f32;
            (spine(0.47 - t * 0.84, 0.0), s.depth * girth(t))
        })
        .collect();
    body.tube(&points, s.width, skin);
    if s.bands.0 > 0 && pose.colour.is_none() {
        for band in 0..s.bands.0 {
            let t = 0.2 + 0.5 * f32::from(band) / f32::from(s.bands.0 - 1);
            let at = spine(0.47 - t * 0.84, 0.0);
            let r = s.depth * girth(t);
            body.slab(
                at + v3(0.018, 0.0, 0.0),
                at - v3(0.018, 0.0, 0.0),
                r * 1.03,
                r * 1.03,
                s.width * 1.04,
                Skin::new(hex(s.bands.1)).gloss(0.35),
            );
        }
    }
    let limbs = if s.mammal { flippers } else { fins };
    limbs(body, pose, &s, skin.tone(0.85), &spine);
    for side in [1.0, -1.0] {
        let r = s.depth * girth(0.13);
        let eye = spine(0.36, r * 0.28) + v3(0.0, 0.0, side * r * s.width * 0.98);
        if !s.mammal && pose.kind == K::Fish {
            body.orb(eye, r * 0.22, Skin::new(hex(0xf2f0e8)));
        }
        body.orb(
            eye + v3(0.004, 0.0, side * r * 0.07),
            r * if s.mammal { 0.09 } else { 0.16 },
            Skin::new(hex(0x0d0d10)).gloss(0.6),
        );
    }
    if pose.kind == K::Dolphin {
        body.rod(spine(0.44, -0.015), spine(0.53, -0.025), 0.028, 0.014, skin);
    }
    surface(body, pose, since);
}

/// Leaps and the spout, for those that live at the surface.
fn surface(body: &mut Body, pose: &Pose, since: crate::figure::body::Since) {
    let t = fract(pose.seconds * if pose.kind == K::Whale { 0.14 } else { 0.3 });
    match (pose.kind, pose.action) {
        (K::Whale, Action::Jump | Action::Rise) => {
            body.turn(since, Vec3::ZERO, 2, mix(0.19, 0.05, t));
            body.shift(since, v3(0.0, sin_turns(t * 0.5) * 0.5 - 0.22, 0.0));
            splash(body, pose, 0.9 * sin_turns(t * 0.5));
        }
        (_, Action::Jump) => {
            body.turn(since, Vec3::ZERO, 2, mix(0.15, -0.15, t));
            body.shift(since, v3(0.0, sin_turns(t * 0.5) * 0.85 - 0.3, 0.0));
        }
        (K::Whale, _) if pose.fine || pose.size_m > 5.0 => {
            body.turn(since, Vec3::ZERO, 2, 0.015 * sin_turns(t));
            let spout = clamp01(1.0 - (t - 0.35).abs() * 5.0);
            for i in 0..14 {
                let u = i as f32 / 13.0;
                let lean = (pose.unit(120 + i) - 0.5) * 0.16 * u;
                body.puff(
                    v3(0.3 - 0.05 * u + lean, 0.13 + 0.32 * u * spout, lean),
                    0.018 + 0.04 * u,
                    Vec3::splat(0.92),
                    0.5 * spout * (1.0 - u * 0.6),
                    0.0,
                );
            }
        }
        _ => {}
    }
}

fn splash(body: &mut Body, pose: &Pose, strength: f32) {
    for i in 0..26 {
        let (u, v) = (pose.unit(140 + i), pose.unit(180 + i));
        let out = v3(cos_turns(u), 0.0, sin_turns(u)) * (0.1 + 0.3 * v * strength);
        body.puff(
            out + v3(0.0, 0.02 + 0.16 * strength * (1.0 - v), 0.0),
            0.03 + 0.06 * v,
            Vec3::splat(0.95),
            0.5 * strength,
            0.0,
        );
    }
}

/// The flukes and flippers of whales and dolphins.
fn flippers(body: &mut Body, pose: &Pose, s: &Swimmer, fin: Skin, spine: &dyn Fn(f32, f32) -> Vec3) {
    let (root, tip) = (spine(-0.36, 0.0), spine(-0.54, 0.0));
    let wide = s.depth * s.width;
    let fluke = if pose.kind == K::Whale { 0.2 } else { 0.14 };
    for side in [1.0, -1.0] {
        body.plate(
            &[
                root,
                tip + v3(0.1, 0.0, side * fluke * 0.55),
                tip + v3(-0.02, 0.0, side * fluke),
                tip + v3(0.035, 0.0, side * fluke * 0.4),
                tip + v3(0.06, 0.0, 0.0),
            ],
            fin,
        );
        let reach = if pose.kind == K::Whale { 0.26 } else { 0.13 };
        body.tube(
            &[
                (v3(0.22, -s.depth * 0.5, side * wide * 0.8), 0.035),
                (v3(0.14, -s.depth * 0.9, side * (wide + reach * 0.45)), 0.03),
                (v3(0.03, -s.depth * 1.2, side * (wide + reach * 0.8)), 0.008),
            ],
            0.7,
            fin,
        );
    }
    let back = match pose.kind {
        K::Whale if pose.guise == Some(Guise::Orca) => {
            for side in [1.0, -1.0] {
                let patch = spine(0.33, s.depth * 0.22) + v3(0.0, 0.0, side * wide * 0.74);
                body.ball(patch, v3(0.06, 0.024, 0.03), Skin::new(hex(0xf0f1ee)));
            }
            (0.04, 0.2)
        }
        K::Whale => (-0.14, 0.05),
        _ => (0.02, 0.11),
    };
    let y = s.depth * 0.8;
    body.plate(
        &[
            spine(back.0 + 0.07, y),
            spine(back.0 - 0.07, y + back.1),
            spine(back.0 - 0.09, y + back.1 * 0.9),
            spine(back.0 - 0.06, y * 0.85),
        ],
        fin,
    );
}

fn fins(body: &mut Body, pose: &Pose, s: &Swimmer, fin: Skin, spine: &dyn Fn(f32, f32) -> Vec3) {
    let (root, tip) = (spine(-0.36, 0.0), spine(-0.54, 0.0));
    let wide = s.depth * s.width;
    let tall = s.depth.max(0.13);
    let shark = pose.kind == K::Shark;
    let (above, below) = if shark { (1.5, 0.8) } else { (0.95, 0.95) };
    body.plate(
        &[root, tip + v3(-0.02, tall * above, 0.0), tip + v3(0.06, 0.0, 0.0), tip + v3(0.0, -tall * below, 0.0)],
        fin,
    );
    if shark {
        body.plate(
            &[
                spine(0.14, s.depth * 0.8),
                spine(-0.02, s.depth * 2.1),
                spine(-0.06, s.depth * 2.0),
                spine(-0.05, s.depth * 0.75),
            ],
            fin,
        );
    } else {
        body.plate(
            &[
                spine(0.18, s.depth * 0.8),
                spine(0.06, s.depth * 1.4),
                spine(-0.16, s.depth * 1.2),
                spine(-0.24, s.depth * 0.5),
            ],
            fin,
        );
        body.plate(&[spine(-0.02, -s.depth * 0.8), spine(-0.14, -s.depth * 1.3), spine(-0.24, -s.depth * 0.5)], fin);
    }
    let flap = sin_turns(pose.stride * 0.7) * 0.04;
    for side in [1.0, -1.0] {
        let reach = if shark { 0.2 } else { 0.09 };
        body.plate(
            &[
                v3(0.17, -s.depth * 0.25, side * wide * 0.85),
                v3(0.06, -s.depth * 0.3, side * wide * 0.9),
                v3(-0.02, -s.depth * 0.9 + flap, side * (wide + reach)),
            ],
            fin,
        );
    }
}

/// A sea turtle, rowing with its fore flippers.
pub(crate) fn turtle(body: &mut Body, pose: &Pose) {
    let shell = pose.colour(0x7a4a24);
    let skin = Skin::new(hex(0xb9b27c)).mark(Mark::Spots(5.0), hex(0x4a4a2c));
    let row = sin_turns(pose.stride);
    body.ball(
        v3(0.0, 0.03, 0.0),
        v3(0.31, 0.17, 0.26),
        Skin::new(shell).mark(Mark::Spots(9.0), shell.lerp(hex(0xe0b060), 0.5)).gloss(0.4),
    );
    body.ball(v3(0.0, -0.05, 0.0), v3(0.27, 0.07, 0.22), Skin::new(hex(0xd8cf9c)));
    body.tube(
        &[
            (v3(0.26, 0.0, 0.0), 0.06),
            (v3(0.38, 0.03, 0.0), 0.055),
            (v3(0.45, 0.04, 0.0), 0.065),
            (v3(0.51, 0.03, 0.0), 0.035),
        ],
        1.0,
        skin,
    );
    for side in [1.0, -1.0] {
        let tip = v3(-0.12 * row, 0.24 * row, side * 0.56);
        body.tube(
            &[(v3(0.21, 0.0, side * 0.17), 0.05), (v3(0.22, 0.1 * row, side * 0.36), 0.065), (tip, 0.015)],
            0.5,
            skin,
        );
        body.plate(
            &[
                v3(0.25, 0.0, side * 0.17),
                v3(0.27, 0.1 * row, side * 0.38),
                tip,
                v3(0.11, 0.08 * row, side * 0.36),
                v3(0.13, 0.0, side * 0.18),
            ],
            skin,
        );
        body.tube(&[(v3(-0.22, 0.0, side * 0.13), 0.05), (v3(-0.4, -0.05 * row, side * 0.24), 0.02)], 0.6, skin);
        body.orb(v3(0.47, 0.06, side * 0.045), 0.012, Skin::new(hex(0x0c0c0c)));
    }
}

/// A jellyfish: a bell that pulses, and threads that follow.
pub(crate) fn jellyfish(body: &mut Body, pose: &Pose) {
    let colour = pose.one_of(&[0xc9a6f0, 0x8fc8f2, 0xf2a8c4], 1);
    let pulse = sin_turns(pose.stride);
    let (wide, tall) = (0.46 - 0.07 * pulse, 0.34 + 0.06 * pulse);
    let since = body.since();
    let thread = Skin::new(colour).glow(0.45);
    for i in 0..12 {
        let turn = i as f32 / 12.0;
        let (s, c) = (sin_turns(turn), cos_turns(turn));
        let points: Vec<(Vec3, f32)> = (0..=5)
            .map(|k| {
                let t = k as f32 / 5.0;
                let sway = sin_turns(t * 0.8 - pose.seconds * 0.28 + turn * 2.0) * 0.1 * t;
                let r = wide * (0.82 - 0.35 * t);
                (v3(c * r + sway, -0.02 - 1.25 * t * (0.75 + 0.25 * s.abs()), s * r + sway), 0.014 * (1.15 - t))
            })
            .collect();
        body.tube(&points, 1.0, thread);
    }
    for i in 0..4 {
        let turn = i as f32 / 4.0 + 0.1;
        let points: Vec<(Vec3, f32)> = (0..=5)
            .map(|k| {
                let t = k as f32 / 5.0;
                let curl = 0.06 * sin_turns(t * 2.0 - pose.seconds * 0.4 + turn);
                (v3(cos_turns(turn) * 0.1 + curl, 0.02 - 0.8 * t, sin_turns(turn) * 0.1 + curl), 0.05 * (1.1 - t))
            })
            .collect();
        body.tube(&points, 1.0, thread.tone(1.1));
    }
    let bell = Skin::new(colour).glow(0.32).gloss(0.6).mark(Mark::Gores(8.0), colour * 1.25);
    body.tube(&[(v3(0.0, tall * 0.75, 0.0), wide * 0.35), (v3(0.0, tall * 0.45, 0.0), wide * 0.78)], 1.0, bell);
    body.ball(v3(0.0, tall * 0.3, 0.0), v3(wide, tall * 0.75, wide), bell);
    for i in 0..18 {
        let turn = i as f32 / 18.0;
        body.orb(v3(cos_turns(turn) * wide * 0.9, 0.0, sin_turns(turn) * wide * 0.9), 0.06, bell);
    }
    body.glow(v3(0.0, 0.1, 0.0), 1.5, colour * 0.12);
    body.shift(since, v3(0.0, -0.06 * pulse, 0.0));
}

/// An octopus: a mantle, two eyes, eight arms that wave.
pub(crate) fn octopus(body: &mut Body, pose: &Pose) {
    let coat = pose.colour(0xc2543a);
    let skin = Skin::new(coat).gloss(0.4).mark(Mark::Spots(9.0), coat * 0.72);
    let s = pose.seconds;
    let pulse = 0.03 * sin_turns(s * 0.4);
    let since = body.since();
    body.tube(
        &[
            (v3(-0.14, 0.98, 0.0), 0.1),
            (v3(-0.08, 0.84, 0.0), 0.23 + pulse),
            (v3(0.0, 0.66, 0.0), 0.19),
            (v3(0.03, 0.54, 0.0), 0.16),
        ],
        1.0,
        skin,
    );
    for side in [1.0, -1.0] {
        let eye = v3(0.13, 0.64, side * 0.13);
        body.orb(eye, 0.055, skin.tone(1.15));
        body.ball(eye + v3(0.03, 0.0, side * 0.02), v3(0.035, 0.035, 0.03), Skin::new(hex(0xe6d6a0)).gloss(0.6));
        body.ball(eye + v3(0.055, 0.0, side * 0.035), v3(0.014, 0.01, 0.024), Skin::new(hex(0x0c0a0a)));
    }
    let plain = Skin { mark: Mark::None, ..skin };
    for arm in 0..8 {
        let about = (arm as f32 + 0.5) / 8.0;
        let out = v3(cos_turns(about), 0.0, sin_turns(about));
        let across = v3(-out.z, 0.0, out.x);
        let points: Vec<(Vec3, f32)> = (0..=6)
            .map(|i| {
                let t = i as f32 / 6.0;
                let wave = sin_turns(s * 0.3 - t * 0.8 + about * 3.0);
                let at = v3(0.02, 0.5, 0.0)
                    + out * (0.1 + 0.55 * t)
                    + across * (0.13 * wave * t)
                    + v3(0.0, -0.42 * t + 0.3 * t * t + 0.1 * t * sin_turns(s * 0.23 - t * 0.6 + about * 5.0), 0.0);
                (at, mix(0.075, 0.01, t))
            })
            .collect();
        body.tube(&points, 1.0, plain);
    }
    body.shift(since, v3(0.0, 0.04 * sin_turns(s * 0.2), 0.0));
}
