//! What lives in the sea besides those that `swim` makes: turtles, jellyfish, octopuses,
//! and how whales and dolphins rise.
//! One unit is the length of the animal; for jellyfish, the bell's width.

use crate::figure::body::{Body, Since};
use crate::figure::pose::Pose;
use crate::figure::shape::{Livery, Mark, Skin};
use crate::maths::{Vec3, clamp01, cos_turns, fract, hex, mix, sin_turns, smoothstep, v3};
use crate::script::{Action, SubjectKind as K};

/// Leaps and the spout, for those that live at the surface.
pub(super) fn surface(body: &mut Body, pose: &Pose, since: Since) {
    let t = fract(pose.seconds * if pose.kind == K::Whale { 0.14 } else { 0.3 });
    match (pose.kind, pose.action) {
        (K::Whale, Action::Jump | Action::Rise) => {
            body.turn(since, Vec3::ZERO, 2, mix(0.19, 0.05, t));
            body.shift(since, v3(0.0, sin_turns(t * 0.5) * 0.5 - 0.22, 0.0));
            splash(body, pose, (0.9 * sin_turns(t * 0.5), 1.0));
        }
        (K::Fish, Action::Jump) => leap(body, pose, since),
        (K::Fish, Action::LeapUp) => leap_up(body, pose, since),
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

/// A fish that leaps each in its own time, and is below the water in between.
fn leap(body: &mut Body, pose: &Pose, since: Since) {
    let t = fract(pose.seconds * 0.42 + pose.unit(119)) * 2.2;
    let arc = sin_turns(t.min(1.0) * 0.5);
    body.turn(since, Vec3::ZERO, 2, if t < 1.0 { mix(0.17, -0.17, t) } else { 0.0 });
    body.shift(since, v3(0.0, if t < 1.0 { arc * 1.5 - 0.5 } else { -0.5 }, 0.0));
    // Where it breaks the surface, and where it falls back.
    let near = if t < 0.5 { (t - 0.08).abs() } else { (t - 0.95).abs() };
    let strength = 0.6 * clamp01(1.0 - near * 6.0);
    if strength > 0.0 {
        splash(body, pose, (strength, 0.45));
    }
}

/// The share of its time that a fish is in the air which leaps up a fall, how high
/// and how far ahead it comes, and where it waits below the water.
const IN_AIR: f32 = 0.42;
const FLIGHT: (f32, f32) = (2.7, 1.5);
const BELOW: f32 = -1.4;

/// A fish that leaps up where water falls, once in each of its strides: steeply out
/// of the pool, over at the top of its leap, and back into the white water.
fn leap_up(body: &mut Body, pose: &Pose, since: Since) {
    let t = fract(pose.stride) / IN_AIR;
    let (high, far) = FLIGHT;
    let rise = |t: f32| high * 4.0 * t * (1.0 - t) - 0.5;
    if t < 1.0 {
        body.turn(since, Vec3::ZERO, 2, mix(0.225, -0.2, smoothstep(0.16, 1.0, t)));
        body.shift(since, v3(far * t, rise(t), 0.0));
    } else {
        body.shift(since, v3(0.0, BELOW, 0.0));
    }
    // Where it breaks out of the water, drops follow it up.
    let out = clamp01(1.0 - (t - 0.12).abs() * 4.0);
    if out > 0.0 {
        splash(body, pose, (out, 0.5));
        for i in 0..18 {
            let (u, v) = (pose.unit(220 + i), pose.unit(250 + i));
            let at = v3(0.25 * (u - 0.4), rise(t) * v * 0.8, 0.3 * (pose.unit(280 + i) - 0.5));
            body.puff(at, 0.016 + 0.022 * u, Vec3::splat(0.95), 0.55 * out, 0.0);
        }
    }
    // And where it falls back.
    let back = clamp01(1.0 - (t - 1.02).abs() * 5.0);
    if back > 0.0 {
        let from = body.since();
        splash(body, pose, (back, 0.5));
        body.shift(from, v3(far, 0.0, 0.0));
    }
}

/// Foam about where the water is broken, in drops of a size.
fn splash(body: &mut Body, pose: &Pose, (strength, drop): (f32, f32)) {
    for i in 0..26 {
        let (u, v) = (pose.unit(140 + i), pose.unit(180 + i));
        let out = v3(cos_turns(u), 0.0, sin_turns(u)) * (0.1 + 0.3 * v * strength);
        body.puff(
            out + v3(0.0, 0.02 + 0.16 * strength * (1.0 - v), 0.0),
            (0.03 + 0.06 * v) * drop,
            Vec3::splat(0.95),
            0.5 * strength,
            0.0,
        );
    }
}

/// A sea turtle, rowing with its fore flippers.
pub(crate) fn turtle(body: &mut Body, pose: &Pose) {
    let shell = pose.colour(0x7a4a24);
    let skin = Skin::new(hex(0xb9b27c)).mark(Mark::Spots(5.0), hex(0x5a5634)).gloss(0.2);
    let row = sin_turns(pose.stride);
    let (rings, round) = if pose.fine { (18, 20) } else { (10, 12) };
    let carapace: Vec<Vec<Vec3>> = (0..=rings)
        .map(|i| {
            let u = i as f32 / rings as f32 * 2.0 - 1.0;
            // Broadest before its middle, pointed behind.
            let wide = (1.0 - u * u).max(1e-4).sqrt() * (1.0 - 0.14 * u);
            (0..round)
                .map(|k| {
                    let (up, aside) = (cos_turns(k as f32 / round as f32), -sin_turns(k as f32 / round as f32));
                    v3(0.01 - 0.33 * u, 0.01 + up * wide * if up > 0.0 { 0.16 } else { 0.06 }, aside * wide * 0.265)
                })
                .collect()
        })
        .collect();
    let plates = shell.lerp(hex(0xd89a4a), 0.55);
    body.shell(&carapace, Skin::new(shell).gloss(0.35).mark(Mark::Livery(Livery::Scutes, hex(0xe0d6a6)), plates));
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
        // A blade that narrows towards its tip, swept back.
        let tip = v3(-0.1 - 0.1 * row, 0.24 * row, side * 0.58);
        let edge = |root: Vec3, bend: Vec3, t: f32| root.lerp(bend, t).lerp(bend.lerp(tip, t), t);
        let blade: Vec<Vec<Vec3>> = (0..=7)
            .map(|i| {
                let t = i as f32 / 7.0;
                let front = edge(v3(0.25, 0.0, side * 0.14), v3(0.3, 0.1 * row, side * 0.42), t);
                let back = edge(v3(0.11, 0.0, side * 0.16), v3(0.1, 0.09 * row, side * 0.36), t);
                let thick = 0.012 * (1.0 - t) * (1.0 - t);
                (0..=4).map(|k| front.lerp(back, k as f32 / 4.0) + v3(0.0, thick, 0.0)).collect()
            })
            .collect();
        body.drape(&blade, skin);
        body.tube(
            &[
                (edge(v3(0.25, 0.0, side * 0.14), v3(0.3, 0.1 * row, side * 0.42), 0.02), 0.034),
                (edge(v3(0.25, 0.0, side * 0.14), v3(0.3, 0.1 * row, side * 0.42), 0.5), 0.024),
                (tip, 0.006),
            ],
            1.0,
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
