//! Things shown as products: headphones, ball, book. One unit is the height of the thing.

use crate::figure::body::Body;
use crate::figure::pose::Pose;
use crate::figure::shape::{Mark, Skin};
use crate::maths::{Vec3, cos_turns, fract, hex, sin_turns, v3};
use crate::script::{Guise, SubjectKind as K};

/// What has its face at -z is turned to look ahead, and leans back a little.
pub(crate) fn to_viewer(body: &mut Body, since: crate::figure::body::Since) {
    body.turn(since, v3(0.0, 0.5, 0.0), 1, 0.25);
    body.turn(since, Vec3::ZERO, 2, 0.02);
}

pub(crate) fn ball(body: &mut Body, pose: &Pose) {
    let skin = match pose.kind {
        K::Football => Skin::new(pose.colour(0xf1f0ec)).gloss(0.25).mark(Mark::Patches, hex(0x17181b)),
        K::BeachBall => Skin::new(pose.colour(0xd8432f)).gloss(0.6).mark(Mark::Gores(4.0), hex(0xf4f0e6)),
        _ => Skin::new(pose.colour(0xc8642a)).gloss(0.2).mark(Mark::Seams, hex(0x2a1a12)),
    };
    let hop = if matches!(pose.action, crate::script::Action::Play | crate::script::Action::Jump) {
        fract(pose.seconds * 0.9)
    } else {
        0.0
    };
    let since = body.since();
    if pose.guise == Some(Guise::Yarn) {
        windings(body, wool(pose.seed, pose.colour));
    } else {
        body.orb(v3(0.0, 0.5, 0.0), 0.5, skin);
    }
    body.turn(since, v3(0.0, 0.5, 0.0), 0, 0.08);
    body.turn(since, v3(0.0, 0.5, 0.0), 2, pose.unit(21) - pose.gone * 0.32);
    body.shift(since, v3(0.0, 9.0 * hop * (1.0 - hop), 0.0));
}

/// The colour of a ball of yarn.
pub(crate) fn wool(seed: u32, colour: Option<Vec3>) -> Vec3 {
    let usual = [0xc8405a, 0x3f86c0, 0xe0a030, 0x4f9a6a];
    colour.unwrap_or_else(|| hex(usual[seed as usize % usual.len()]))
}

/// A ball of yarn: threads wound about it this way and that.
fn windings(body: &mut Body, colour: Vec3) {
    let middle = v3(0.0, 0.5, 0.0);
    let wool = Skin::new(colour).pile(0.3);
    body.orb(middle, 0.46, wool.tone(0.75));
    for bundle in 0..5 {
        let since = body.since();
        for thread in -2_i32..=2 {
            let off = 0.09 * thread as f32;
            let r = (0.47_f32 * 0.47 - off * off).sqrt();
            let hoop: Vec<(Vec3, f32)> = (0..=14)
                .map(|i| {
                    let turn = i as f32 / 14.0;
                    (middle + v3(cos_turns(turn) * r, sin_turns(turn) * r, off), 0.036)
                })
                .collect();
            body.tube(&hoop, 1.0, wool.tone(0.92 + 0.08 * (thread.rem_euclid(2)) as f32));
        }
        body.turn(since, middle, 0, 0.17 * bundle as f32);
        body.turn(since, middle, 1, 0.23 * bundle as f32);
    }
}

/// An open book; one of its pages turns.
pub(crate) fn book(body: &mut Body, pose: &Pose) {
    let cover = Skin::new(pose.colour(0x7a2f2f)).gloss(0.2);
    let paper = Skin::new(hex(0xf2ead8));
    body.block((-0.66, 0.0, -0.47), (0.66, 0.03, 0.47), cover);
    for side in [1.0, -1.0] {
        let arch = |t: f32| v3(side * 0.62 * t, 0.05 + 0.13 * sin_turns(0.06 + t * 0.42), 0.0);
        let edge = v3(0.0, 0.0, 0.43);
        for i in 0..10 {
            let (a, b) = (arch(i as f32 / 10.0), arch(((i as f32 + 1.1) / 10.0).min(1.0)));
            body.plate(&[a - edge, b - edge, b + edge, a + edge], paper.tone(1.0 - 0.012 * i as f32));
            for end in [-0.43, 0.43] {
                body.plate(
                    &[v3(a.x, a.y, end), v3(b.x, b.y, end), v3(b.x, 0.03, end), v3(a.x, 0.03, end)],
                    paper.tone(0.8),
                );
            }
        }
        for line in 0..11 {
            let (z, last) = (0.3 - 0.06 * line as f32, if line % 4 == 3 { 4 } else { 6 });
            for i in 0..last {
                let on = |k: i32| arch(0.16 + 0.12 * k as f32) + v3(0.0, 0.006, z);
                body.rod(on(i), on(i + 1), 0.004, 0.004, Skin::new(hex(0x9a9286)));
            }
        }
    }
    let turn = 0.5 * (0.5 - 0.5 * cos_turns(fract(pose.seconds * 0.12) * 0.5));
    let since = body.since();
    for i in 0..5 {
        let at =
            |t: f32| v3(0.6 * t, 0.1 + 0.09 * sin_turns(t * 0.5) * (1.0 - 4.0 * (turn - 0.25).abs()).max(0.0), 0.0);
        let (a, b, edge) = (at(i as f32 / 5.0), at(((i as f32 + 1.1) / 5.0).min(1.0)), v3(0.0, 0.0, 0.42));
        body.plate(&[a - edge, b - edge, b + edge, a + edge], paper.tone(0.97));
    }
    body.turn(since, v3(0.0, 0.1, 0.0), 2, turn);
}

/// Headphones, standing on their cups.
pub(crate) fn headphones(body: &mut Body, pose: &Pose) {
    let shell = Skin::new(pose.colour(0x26282d)).gloss(0.75);
    let cushion = Skin::new(hex(0x3a3634));
    let metal = Skin::metal(hex(0xd0d3d8));
    let since = body.since();
    let band: Vec<(Vec3, f32)> = (0..=12)
        .map(|i| {
            let t = i as f32 / 24.0;
            (v3(0.0, 0.5 + sin_turns(t) * 0.47, cos_turns(t) * 0.42), 0.028)
        })
        .collect();
    body.ribbon(&band, (v3(1.0, 0.0, 0.0), 2.4), shell);
    let pad: Vec<(Vec3, f32)> =
        band[3..10].iter().map(|(at, _)| (v3(at.x, at.y - 0.035, at.z * 0.96), 0.032)).collect();
    body.ribbon(&pad, (v3(1.0, 0.0, 0.0), 2.2), cushion);
    for side in [1.0, -1.0] {
        let at = |out: f32| v3(0.0, 0.28, side * out);
        body.rod(v3(0.0, 0.5, side * 0.42), v3(0.0, 0.3, side * 0.45), 0.024, 0.024, metal);
        body.drum(at(0.43), at(0.36), 0.25, 0.235, shell);
        body.drum(at(0.36), at(0.29), 0.24, 0.2, cushion);
        body.drum(at(0.43), at(0.47), 0.25, 0.2, shell);
        body.drum(at(0.47), at(0.475), 0.15, 0.15, metal);
        body.drum(at(0.47), at(0.479), 0.13, 0.13, shell.tone(0.9));
    }
    body.turn(since, Vec3::ZERO, 1, 0.11);
}
