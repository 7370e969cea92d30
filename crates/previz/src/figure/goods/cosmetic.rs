//! What is sold to smell well and look well: flacon, serum, cream in jar and tube, lipstick.
//! One unit is the height of the thing.

use super::product::to_viewer;
use super::trim::{GOLD, name, sheet};
use crate::figure::body::Body;
use crate::figure::food::bakery::around;
use crate::figure::pose::Pose;
use crate::figure::shape::{Frame, Skin};
use crate::maths::{Vec3, cos_turns, hex, mix, sin_turns, v3};
use crate::script::Guise;

/// A flat flacon of thick glass with its scent, a spray's collar and a cap.
pub(crate) fn flacon(body: &mut Body, pose: &Pose) {
    let glass = Skin::clear(hex(0xf3f7f8));
    let tint = pose.colour(0xe9a95a);
    let scent = Skin::liquid(tint).gloss(0.12).glow(0.2);
    let gold = Skin::metal(hex(GOLD));
    let since = body.since();
    body.bevelled(&sheet(0.29, (0.0, 0.62), 0.045), (-0.135, 0.135), 0.035, glass);
    // The heavy foot is clear, as are the walls.
    body.bevelled(&sheet(0.235, (0.085, 0.43), 0.03), (-0.085, 0.085), 0.02, scent);
    body.rod(v3(0.0, 0.12, 0.0), v3(0.0, 0.62, 0.0), 0.009, 0.009, Skin::new(hex(0xf4f2ee)).gloss(0.6).glow(0.1));
    // Printed on the glass, it must not be seen through it as well.
    let print = Skin::clear(hex(0x6a4618)).gloss(0.0).glow(0.4);
    let front = |u: f32, v: f32| v3(u * 0.11, v, -0.139);
    name(body, |u, v| front(u, 0.29 + v * 0.06), 0.0045, print);
    body.rod(front(-0.55, 0.25), front(0.55, 0.25), 0.0028, 0.0028, print);
    to_viewer(body, since);
    body.lathe(Vec3::ZERO, &[(0.615, 0.125), (0.63, 0.125)], gold.tone(0.8));
    body.lathe(Vec3::ZERO, &[(0.63, 0.1), (0.69, 0.1)], gold);
    let cap = [(0.69, 0.128), (0.7, 0.136), (0.96, 0.136), (0.975, 0.13), (0.985, 0.118), (0.99, 0.1)];
    body.lathe(Vec3::ZERO, &cap, gold);
    body.lathe(Vec3::ZERO, &[(0.715, 0.1375), (0.722, 0.1375)], gold.tone(0.45));
}

/// A bottle of serum with its dropper, a jar of cream, or both.
pub(crate) fn skincare(body: &mut Body, pose: &Pose) {
    let (tint, gold) = (pose.colour(0xf2c6b0), Skin::metal(hex(GOLD)));
    match pose.guise {
        Some(Guise::Jar) => cream(body, (tint, gold)),
        Some(Guise::Dropper) => serum(body, (tint, gold)),
        Some(Guise::Tube) => tube(body, tint),
        _ => {
            let since = body.since();
            serum(body, (tint, gold));
            body.shift(since, v3(0.0, 0.0, 0.16));
            jar(body, v3(0.16, 0.0, -0.3), (tint, gold));
            lid(body, v3(0.16, 0.18, -0.3), gold);
        }
    }
}

/// A jar that has been opened: its lid leans behind it, the cream stands in a swirl.
fn cream(body: &mut Body, (tint, gold): (Vec3, Skin)) {
    let since = body.since();
    jar(body, Vec3::ZERO, (tint, gold));
    let white = Skin::new(hex(0xfaf5ee)).gloss(0.35);
    body.drum(v3(0.0, 0.1, 0.0), v3(0.0, 0.183, 0.0), 0.182, 0.182, white);
    let swirl: Vec<(Vec3, f32)> = (0..=30)
        .map(|i| {
            let t = i as f32 / 30.0;
            (around(t * 2.6, 0.13 * (1.0 - t), 0.19 + 0.085 * t), 0.042 * (1.05 - t))
        })
        .collect();
    body.tube(&swirl, 1.0, white);
    let leans = body.since();
    lid(body, Vec3::ZERO, gold);
    body.turn(leans, Vec3::ZERO, 2, 0.19);
    body.shift(leans, v3(-0.19, 0.2, 0.24));
    body.put(since, &Frame::shift(Vec3::ZERO, 2.0));
}

/// A bottle of serum with its dropper.
fn serum(body: &mut Body, (tint, gold): (Vec3, Skin)) {
    let glass = Skin::clear(tint.lerp(Vec3::splat(1.0), 0.72));
    let essence = Skin::liquid(tint).gloss(0.2).glow(0.22);
    // Printed on the glass, it must not be seen through it as well.
    let ink = Skin::clear(hex(0x4a3a34)).gloss(0.0);
    let side = [(0.0, 0.19), (0.015, 0.205), (0.03, 0.21), (0.47, 0.21), (0.53, 0.19), (0.57, 0.13), (0.59, 0.085)];
    body.lathe(Vec3::ZERO, &side, glass);
    body.lathe(Vec3::ZERO, &[(0.05, 0.17), (0.06, 0.182), (0.44, 0.182)], essence);
    body.drum(v3(0.0, 0.13, 0.0), v3(0.0, 0.58, 0.0), 0.012, 0.026, Skin::new(hex(0xeef3f4)).gloss(0.9).glow(0.1));
    body.lathe(Vec3::ZERO, &[(0.585, 0.1), (0.6, 0.112), (0.72, 0.112), (0.73, 0.1)], gold);
    let bulb = Skin::new(hex(0xf4efe9)).gloss(0.35);
    body.lathe(
        Vec3::ZERO,
        &[(0.73, 0.075), (0.77, 0.08), (0.88, 0.072), (0.96, 0.056), (0.99, 0.03), (1.0, 0.008)],
        bulb,
    );
    let round = |u: f32, v: f32| {
        let t = 0.075 * u;
        v3(cos_turns(t) * 0.213, v, sin_turns(t) * 0.213)
    };
    name(body, |u, v| round(u, 0.3 + v * 0.055), 0.0045, ink);
    for (y, half) in [(0.255, 0.7), (0.232, 0.5)] {
        body.rod(round(-half, y), round(0.0, y), 0.0025, 0.0025, ink);
        body.rod(round(0.0, y), round(half, y), 0.0025, 0.0025, ink);
    }
}

/// A tube that stands on its cap, round at its foot and pressed flat at its end.
fn tube(body: &mut Body, tint: Vec3) {
    const AROUND: usize = 32;
    const FOOT: f32 = 0.17;
    const END: f32 = 0.97;
    let shell = Skin::new(tint.lerp(Vec3::splat(0.92), 0.25)).gloss(0.45);
    let white = Skin::new(hex(0xf6f3ee)).gloss(0.5);
    let since = body.since();
    // Half of its width and of its depth at a height.
    let half = |y: f32| {
        let t = (y - FOOT) / (END - FOOT);
        (mix(0.178, 0.262, t), mix(0.178, 0.008, t * t * (1.35 - 0.35 * t)))
    };
    let ring = |y: f32| {
        let (wide, deep) = half(y);
        let at = |i: usize| i as f32 / AROUND as f32;
        (0..AROUND).map(|i| v3(cos_turns(at(i)) * wide, y, sin_turns(at(i)) * deep)).collect()
    };
    let rings: Vec<Vec<Vec3>> = (0..=16).map(|i| ring(mix(FOOT, END, i as f32 / 16.0))).collect();
    body.sheet(&rings, shell);
    body.block((-0.264, END - 0.005, -0.009), (0.264, 1.0, 0.009), shell.tone(0.92));
    body.lathe(Vec3::ZERO, &[(0.0, 0.165), (0.012, 0.178), (0.15, 0.178), (0.165, 0.17), (FOOT, 0.15)], white);
    let front = |u: f32, y: f32| {
        let (wide, deep) = half(y);
        v3(u * wide, y, -deep * (1.0 - u * u).max(0.0).sqrt() - 0.004)
    };
    name(body, |u, v| front(u * 0.6, 0.62 + v * 0.09), 0.0075, shell.tone(0.35));
    for (y, long) in [(0.56, 0.42), (0.53, 0.3)] {
        body.rod(front(-long, y), front(0.0, y), 0.004, 0.004, white);
        body.rod(front(0.0, y), front(long, y), 0.004, 0.004, white);
    }
    let band: Vec<Vec3> = (0..=16).map(|i| front(i as f32 / 8.0 - 1.0, 0.27)).collect();
    band.windows(2).for_each(|pair| body.rod(pair[0], pair[1], 0.012, 0.012, white));
    to_viewer(body, since);
}

/// A jar of cream at a place, without its lid.
fn jar(body: &mut Body, at: Vec3, (tint, gold): (Vec3, Skin)) {
    let china = Skin::new(tint.lerp(Vec3::splat(0.92), 0.6)).gloss(0.6);
    body.lathe(at, &[(0.0, 0.175), (0.012, 0.195), (0.03, 0.2), (0.17, 0.2), (0.18, 0.192)], china);
    body.lathe(at, &[(0.17, 0.197), (0.182, 0.197)], gold);
    let front = |u: f32, v: f32| {
        let t = 0.06 * u;
        at + v3(cos_turns(t) * 0.203, v, sin_turns(t) * 0.203)
    };
    name(body, |u, v| front(u, 0.08 + v * 0.045), 0.0038, Skin::new(hex(0x4a3a34)));
}

/// The lid of a jar, its foot at a place.
fn lid(body: &mut Body, at: Vec3, gold: Skin) {
    body.lathe(at, &[(0.0, 0.192), (0.01, 0.203), (0.085, 0.203), (0.095, 0.195), (0.1, 0.18)], gold);
}

/// A lipstick, its cap lying beside it.
pub(crate) fn lipstick(body: &mut Body, pose: &Pose) {
    let case = Skin::new(hex(0x17161a)).gloss(1.0);
    let gold = Skin::metal(hex(GOLD));
    body.lathe(Vec3::ZERO, &[(0.0, 0.145), (0.01, 0.15), (0.42, 0.15)], case);
    body.lathe(Vec3::ZERO, &[(0.42, 0.152), (0.46, 0.152)], gold);
    body.lathe(Vec3::ZERO, &[(0.46, 0.125), (0.66, 0.125)], gold);
    let wax = Skin::new(pose.colour(0xb0142a)).gloss(0.6);
    let since = body.since();
    body.tube(
        &[
            (v3(0.0, 0.6, 0.0), 0.108),
            (v3(0.0, 0.82, 0.0), 0.108),
            (v3(-0.02, 0.9, 0.0), 0.084),
            (v3(-0.06, 0.965, 0.0), 0.035),
        ],
        1.0,
        wax,
    );
    body.soften(since);
    let (near, far) = (v3(-0.2, 0.152, 0.36), v3(0.3, 0.152, 0.44));
    body.drum(near, far, 0.152, 0.152, case);
    body.drum(near - (far - near) * 0.02, near + (far - near) * 0.08, 0.154, 0.154, gold);
}
