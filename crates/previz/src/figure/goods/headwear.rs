//! Hats, caps and helmets as things by themselves. One unit is the height of the thing.
//!
//! On heads they are drawn by others.

use super::product::to_viewer;
use super::trim::name;
use crate::figure::body::Body;
use crate::figure::food::bakery::around;
use crate::figure::pose::Pose;
use crate::figure::shape::Skin;
use crate::maths::{Vec3, hex, v3};
use crate::script::Guise;

/// A hat, by its kind.
pub(crate) fn hat(body: &mut Body, pose: &Pose) {
    let since = body.since();
    match pose.guise {
        Some(Guise::Cap) => cap(body, pose),
        Some(Guise::Beanie) => beanie(body, pose),
        Some(Guise::HardHat) => hard_hat(body, pose),
        Some(Guise::CrashHelmet) => crash_helmet(body, pose),
        Some(Guise::Gardener) => straw(body, pose),
        _ => fedora(body, pose),
    }
    to_viewer(body, since);
}

/// Of felt, a ribbon about its crown, which is creased.
fn fedora(body: &mut Body, pose: &Pose) {
    let felt = Skin::new(pose.colour(0x4a3b30));
    let ribbon = Skin::new(if felt.colour.luma() > 0.1 { hex(0x1c1a1c) } else { hex(0x8a2028) }).gloss(0.3);
    body.lathe(Vec3::ZERO, &[(0.03, 0.6), (0.02, 0.95), (0.05, 1.16), (0.1, 1.2)], felt.tone(0.92));
    body.drum(v3(0.0, 0.02, 0.0), v3(0.0, 0.075, 0.0), 1.0, 1.04, felt);
    body.lathe(Vec3::ZERO, &[(0.06, 0.68), (0.45, 0.63), (0.78, 0.58), (0.93, 0.46), (1.0, 0.2), (1.0, 0.02)], felt);
    body.drum(v3(0.0, 0.08, 0.0), v3(0.0, 0.27, 0.0), 0.695, 0.67, ribbon);
    body.ball(v3(0.66, 0.18, -0.22), v3(0.06, 0.12, 0.16), ribbon.tone(1.3));
    // The crease along the top.
    body.ball(v3(0.0, 0.995, 0.0), v3(0.1, 0.03, 0.42), felt.tone(0.6));
}

/// Of straw, with a broad brim.
fn straw(body: &mut Body, pose: &Pose) {
    let reed = Skin::new(pose.colour(0xdcb868));
    body.drum(v3(0.0, 0.0, 0.0), v3(0.0, 0.05, 0.0), 1.5, 1.5, reed);
    body.lathe(Vec3::ZERO, &[(0.04, 0.72), (0.5, 0.68), (0.82, 0.56), (0.97, 0.3), (1.0, 0.02)], reed);
    body.drum(v3(0.0, 0.07, 0.0), v3(0.0, 0.26, 0.0), 0.735, 0.72, Skin::new(hex(0xa8283a)).gloss(0.2));
    for ring in 0..6 {
        let r = 0.85 + 0.12 * ring as f32;
        for i in 0..28 {
            let (a, b) = (i as f32 / 28.0, (i as f32 + 0.9) / 28.0);
            body.rod(around(a, r, 0.052), around(b, r, 0.052), 0.012, 0.012, reed.tone(0.78));
        }
    }
    for ring in 0..4 {
        let (y, r) = (0.36 + 0.14 * ring as f32, [0.7, 0.685, 0.63, 0.52][ring]);
        for i in 0..20 {
            let (a, b) = (i as f32 / 20.0, (i as f32 + 0.9) / 20.0);
            body.rod(around(a, r, y), around(b, r, y), 0.012, 0.012, reed.tone(0.8));
        }
    }
}

/// Of six panels, with a visor.
fn cap(body: &mut Body, pose: &Pose) {
    let cloth = Skin::new(pose.colour(0x1f3f7a));
    let line = [(0.0, 0.7), (0.12, 0.72), (0.4, 0.7), (0.65, 0.6), (0.85, 0.4), (0.95, 0.2), (0.98, 0.03)];
    body.lathe(Vec3::ZERO, &line, cloth);
    for panel in 0..6 {
        let turns = panel as f32 / 6.0 + 0.25;
        let seam: Vec<(Vec3, f32)> = line.iter().map(|(y, r)| (around(turns, *r, *y), 0.009)).collect();
        body.tube(&seam, 1.0, cloth.tone(0.7));
    }
    body.orb(v3(0.0, 0.985, 0.0), 0.045, cloth.tone(0.85));
    let visor = body.since();
    body.ball(Vec3::ZERO, v3(0.62, 0.045, 0.62), cloth.tone(0.9));
    body.turn(visor, Vec3::ZERO, 0, 0.025);
    body.shift(visor, v3(0.0, 0.04, -0.72));
    let ink = if cloth.colour.luma() > 0.35 { hex(0x20242c) } else { hex(0xf6f4ee) };
    let front = |u: f32, v: f32| {
        let x = u * 0.24;
        v3(x, 0.32 + v * 0.16, -(0.735_f32 * 0.735 - x * x).sqrt() + 0.03 * v)
    };
    name(body, front, 0.018, Skin::new(ink));
}

/// Knitted, with a cuff and a bobble.
fn beanie(body: &mut Body, pose: &Pose) {
    let wool = Skin::new(pose.colour(0xb8323c));
    body.lathe(Vec3::ZERO, &[(0.0, 0.5), (0.3, 0.52), (0.55, 0.46), (0.72, 0.3), (0.8, 0.1), (0.81, 0.02)], wool);
    body.lathe(Vec3::ZERO, &[(0.0, 0.54), (0.02, 0.56), (0.24, 0.57), (0.26, 0.54)], wool.tone(0.85));
    for rib in 0..30 {
        let turns = rib as f32 / 30.0;
        body.rod(around(turns, 0.565, 0.02), around(turns, 0.57, 0.24), 0.024, 0.024, wool.tone(0.92));
        let up = [(0.53, 0.28), (0.47, 0.54), (0.31, 0.71), (0.12, 0.79)].map(|(r, y)| (around(turns, r, y), 0.018));
        body.tube(&up, 1.0, wool.tone(if rib % 2 == 0 { 1.06 } else { 0.94 }));
    }
    body.orb(v3(0.0, 0.88, 0.0), 0.15, Skin::new(hex(0xf0ece4)).pile(0.6));
}

/// As it is worn where things may fall.
fn hard_hat(body: &mut Body, pose: &Pose) {
    let shell = Skin::new(pose.colour(0xf0b41e)).gloss(0.6);
    body.lathe(Vec3::ZERO, &[(0.08, 0.72), (0.35, 0.7), (0.65, 0.58), (0.88, 0.34), (0.96, 0.03)], shell);
    body.ball(v3(0.0, 0.09, -0.12), v3(0.82, 0.05, 0.92), shell);
    for x in [-0.14_f32, 0.0, 0.14] {
        let ridge = [(-0.7, 0.2), (-0.62, 0.56), (-0.38, 0.86), (0.0, 0.98), (0.38, 0.86), (0.62, 0.56), (0.7, 0.2)]
            .map(|(z, y)| (v3(x, y + if x == 0.0 { 0.02 } else { 0.0 }, z * 0.98), 0.04));
        body.tube(&ridge, 1.0, shell.tone(1.05));
    }
}

/// A full helmet with a dark visor.
fn crash_helmet(body: &mut Body, pose: &Pose) {
    let shell = Skin::new(pose.colour(0xc8242c)).gloss(0.9);
    body.ball(v3(0.0, 0.54, 0.04), v3(0.42, 0.46, 0.5), shell);
    body.ball(v3(0.0, 0.26, -0.16), v3(0.34, 0.22, 0.36), shell.tone(0.95));
    body.drum(v3(0.0, 0.02, 0.02), v3(0.0, 0.12, 0.02), 0.3, 0.34, Skin::new(hex(0x202226)));
    body.ball(v3(0.0, 0.55, -0.1), v3(0.395, 0.15, 0.4), Skin::new(hex(0x14181e)).gloss(1.0));
    for side in [-1.0_f32, 1.0] {
        body.drum(v3(side * 0.36, 0.55, -0.04), v3(side * 0.43, 0.55, -0.04), 0.07, 0.06, Skin::new(hex(0x2a2c30)));
        let stripe = [(0.1, 0.97), (0.3, 0.9), (0.48, 0.7)].map(|(z, y)| (v3(side * 0.09, y, z), 0.025));
        body.tube(&stripe, 1.0, Skin::new(hex(0xf4f2ee)).gloss(0.7));
    }
    for x in [-0.1_f32, 0.0, 0.1] {
        body.block((x - 0.03, 0.22, -0.53), (x + 0.03, 0.25, -0.48), Skin::new(hex(0x17181b)));
    }
}
