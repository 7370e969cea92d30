//! Things shown as products: phone, laptop, headphones, ball, book. One
//! unit is the height of the thing.

use super::body::Body;
use super::pose::Pose;
use super::shape::{Mark, Skin};
use crate::maths::{Vec3, cos_turns, fract, hex, sin_turns, v3};
use crate::script::SubjectKind as K;

/// What has its face at -z is turned to look ahead, and leans back a little.
pub(super) fn to_viewer(body: &mut Body, since: super::body::Since) {
    body.turn(since, v3(0.0, 0.5, 0.0), 1, 0.25);
    body.turn(since, Vec3::ZERO, 2, 0.02);
}

/// A picture that shines, from its lower left corner along two edges; `out` is
/// the way to who looks at it.
fn screen(body: &mut Body, pose: &Pose, (low, across, up): (Vec3, Vec3, Vec3), out: Vec3) {
    let rows = 16;
    for i in 0..rows {
        // Each row reaches to the top and lies on the one below, or what is
        // behind would be seen between them.
        let a = i as f32 / rows as f32;
        let t = a + 0.12 * sin_turns(pose.seconds * 0.08);
        let colour = v3(0.1, 0.25, 0.75).lerp(v3(0.95, 0.35, 0.4), t.clamp(0.0, 1.0));
        let foot = low + up * a + out * (0.0003 * i as f32);
        let head = foot + up * (1.0 - a);
        body.plate(&[foot, foot + across, head + across, head], Skin::new(colour).glow(0.9));
    }
}

pub(super) fn phone(body: &mut Body, pose: &Pose) {
    let case = Skin::new(pose.colour(0x24272d)).gloss(0.8);
    let since = body.since();
    body.block((-0.245, 0.0, -0.02), (0.245, 1.0, 0.025), case);
    screen(body, pose, (v3(-0.228, 0.02, -0.025), v3(0.456, 0.0, 0.0), v3(0.0, 0.96, 0.0)), v3(0.0, 0.0, -1.0));
    body.orb(v3(0.0, 0.955, -0.027), 0.014, Skin::new(hex(0x08090b)));
    for (x, y) in [(-0.17, 0.91), (-0.17, 0.8), (-0.08, 0.855)] {
        body.drum(v3(x, y, 0.02), v3(x, y, 0.04), 0.042, 0.04, case.tone(0.6));
        body.drum(v3(x, y, 0.03), v3(x, y, 0.042), 0.028, 0.028, Skin::new(hex(0x0c1420)).gloss(1.0));
    }
    for i in 0..12 {
        let (x, y) = (-0.165 + 0.11 * (i % 4) as f32, 0.24 + 0.13 * (i / 4) as f32);
        let icon = [hex(0xffffff), hex(0x46d07a), hex(0xffc640), hex(0x58b0ff)][(i * 7 % 4) as usize];
        let square = |half: f32, z: f32| {
            [(-half, -half), (half, -half), (half, half), (-half, half)].map(|(dx, dy)| v3(x + dx, y + dy, z))
        };
        body.plate(&square(0.037, -0.033), Skin::new(icon).glow(1.0));
        let sign = Skin::new(hex(0x2a3444)).glow(0.4);
        match i % 3 {
            0 => body.plate(&square(0.017, -0.037), sign),
            1 => body.drum(v3(x, y, -0.036), v3(x, y, -0.038), 0.02, 0.02, sign),
            _ => body.plate(
                &[v3(x - 0.02, y - 0.016, -0.037), v3(x + 0.02, y - 0.016, -0.037), v3(x, y + 0.02, -0.037)],
                sign,
            ),
        }
    }
    to_viewer(body, since);
}

pub(super) fn ball(body: &mut Body, pose: &Pose) {
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
    body.orb(v3(0.0, 0.5, 0.0), 0.5, skin);
    body.turn(since, v3(0.0, 0.5, 0.0), 0, 0.08);
    body.turn(since, v3(0.0, 0.5, 0.0), 2, pose.unit(21) - pose.gone * 0.32);
    body.shift(since, v3(0.0, 9.0 * hop * (1.0 - hop), 0.0));
}

/// An open book; one of its pages turns.
pub(super) fn book(body: &mut Body, pose: &Pose) {
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

/// A laptop, open towards the viewer.
pub(super) fn laptop(body: &mut Body, pose: &Pose) {
    let metal = Skin::new(pose.colour(0xb4b8be)).gloss(0.6);
    let dark = Skin::new(hex(0x1a1b1f)).gloss(0.3);
    body.block((-0.32, 0.0, -0.75), (0.68, 0.05, 0.75), metal);
    for row in 0..5 {
        for key in 0..13 {
            let (x, z) = (-0.2 + 0.095 * row as f32, -0.64 + 0.0985 * key as f32);
            let top = 0.054;
            let corners = [v3(x, top, z), v3(x + 0.078, top, z), v3(x + 0.078, top, z + 0.082), v3(x, top, z + 0.082)];
            body.plate(&corners, dark);
        }
    }
    let pad = [v3(0.34, 0.053, -0.24), v3(0.6, 0.053, -0.24), v3(0.6, 0.053, 0.24), v3(0.34, 0.053, 0.24)];
    body.plate(&pad, metal.tone(0.88));
    let since = body.since();
    body.block((-0.025, 0.0, -0.75), (0.0, 0.98, 0.75), metal.tone(0.9));
    let bezel = [v3(0.004, 0.01, -0.74), v3(0.004, 0.01, 0.74), v3(0.004, 0.97, 0.74), v3(0.004, 0.97, -0.74)];
    body.plate(&bezel, dark);
    screen(body, pose, (v3(0.02, 0.05, 0.71), v3(0.0, 0.0, -1.42), v3(0.0, 0.89, 0.0)), v3(1.0, 0.0, 0.0));
    body.turn(since, Vec3::ZERO, 2, 0.04);
    body.shift(since, v3(-0.31, 0.04, 0.0));
}

/// Headphones, standing on their cups.
pub(super) fn headphones(body: &mut Body, pose: &Pose) {
    let shell = Skin::new(pose.colour(0x26282d)).gloss(0.75);
    let cushion = Skin::new(hex(0x3a3634));
    let metal = Skin::new(hex(0xb9bcc2)).gloss(1.0);
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
