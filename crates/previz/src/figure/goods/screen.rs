//! Things with a screen: phone, foldable phone, laptop. One unit is the height
//! of the thing.

use super::product::to_viewer;
use super::trim::{name, sheet, time};
use crate::figure::body::Body;
use crate::figure::pose::Pose;
use crate::figure::shape::{Mark, Skin};
use crate::maths::{Vec3, hex, v3};

/// A lit screen that shows a part of its picture.
fn picture((from, to): (f32, f32), pose: &Pose) -> Skin {
    Skin::new(Vec3::splat(0.3)).mark(Mark::Picture(from, to, pose.seconds), Vec3::ZERO).glow(0.9)
}

/// A handset about x = 0, its screen at -z, which shows a part of the picture.
fn handset(body: &mut Body, pose: &Pose, half: f32, part: (f32, f32)) {
    let metal = Skin::new(pose.colour(0x9aa3ae)).gloss(0.7);
    let glass = Skin::new(hex(0x08090b)).gloss(0.6);
    body.bevelled(&sheet(half, (0.0, 1.0), 0.06), (-0.022, 0.024), 0.012, metal);
    let front: Vec<Vec3> =
        sheet(half - 0.0125, (0.0125, 0.9875), 0.05).iter().map(|(x, y)| v3(*x, *y, -0.0225)).collect();
    body.plate(&front, glass);
    let lit: Vec<Vec3> = sheet(half - 0.019, (0.019, 0.981), 0.044).iter().map(|(x, y)| v3(*x, *y, -0.0232)).collect();
    body.plate(&lit, picture(part, pose));
    for (y, long) in [(0.72, 0.05), (0.62, 0.03), (0.55, 0.03)] {
        let x = half + 0.002;
        body.rod(v3(x, y - long, 0.0), v3(x, y + long, 0.0), 0.007, 0.007, metal.tone(0.8));
    }
}

/// The cameras and the maker's name on a handset's back.
fn back(body: &mut Body, pose: &Pose, half: f32) {
    let shell = Skin::new(pose.colour(0x59636e)).gloss(0.35);
    let panel: Vec<Vec3> =
        sheet(half - 0.0125, (0.0125, 0.9875), 0.05).iter().rev().map(|(x, y)| v3(*x, *y, 0.0245)).collect();
    body.plate(&panel, shell);
    // Light from a window lies aslant on it.
    let sheen = [
        v3(-half * 0.9, 0.5, 0.0248),
        v3(half * 0.9, 0.86, 0.0248),
        v3(half * 0.9, 0.62, 0.0248),
        v3(-half * 0.9, 0.22, 0.0248),
    ];
    body.plate(&sheen, shell.tone(1.22));
    let since = body.since();
    body.bevelled(&sheet(0.125, (0.0, 0.25), 0.05), (0.022, 0.046), 0.012, shell.tone(0.85));
    for (x, y) in [(-0.055, 0.185), (-0.055, 0.068), (0.05, 0.127)] {
        let at = |z: f32| v3(x, y, z);
        body.drum(at(0.04), at(0.062), 0.048, 0.046, Skin::metal(pose.colour(0x9aa3ae)));
        body.drum(at(0.05), at(0.0635), 0.039, 0.039, Skin::new(hex(0x06080c)).gloss(1.0));
        body.drum(at(0.05), at(0.064), 0.02, 0.02, Skin::new(hex(0x1a2f4c)).gloss(1.0));
        body.orb(at(0.062) + v3(0.012, 0.014, 0.0), 0.005, Skin::new(hex(0xcfe4ff)).glow(0.8));
    }
    body.drum(v3(0.07, 0.205, 0.04), v3(0.07, 0.205, 0.0475), 0.016, 0.016, Skin::new(hex(0xfff0cc)).glow(0.4));
    body.shift(since, v3(half - 0.155, 0.72, 0.0));
    name(body, |u, v| v3(-u * 0.07, 0.42 + v * 0.035, 0.0255), 0.0035, Skin::metal(hex(0xd8dce2)));
}

pub(crate) fn phone(body: &mut Body, pose: &Pose) {
    let since = body.since();
    handset(body, pose, 0.24, (0.0, 1.0));
    back(body, pose, 0.24);
    let front = |x: f32, y: f32| v3(x, y, -0.027);
    body.rod(front(-0.03, 0.945), front(0.03, 0.945), 0.013, 0.013, Skin::new(hex(0x050506)));
    body.rod(front(-0.07, 0.045), front(0.07, 0.045), 0.004, 0.004, Skin::new(hex(0xffffff)).glow(0.7));
    time(body, |u, v| front(u * 0.13, 0.74 + v * 0.09), 0.0055, Skin::new(hex(0xffffff)).glow(0.9));
    for (x, icon) in [(-0.16, 0x40c878), (0.16, 0xf2f4f8)] {
        body.drum(v3(x, 0.09, -0.024), v3(x, 0.09, -0.0275), 0.034, 0.034, Skin::new(hex(icon) * 0.5).glow(0.5));
    }
    to_viewer(body, since);
}

/// A tablet on its edge, wider than a phone.
pub(crate) fn tablet(body: &mut Body, pose: &Pose) {
    let since = body.since();
    handset(body, pose, 0.37, (0.0, 1.0));
    let front = |x: f32, y: f32| v3(x, y, -0.027);
    time(body, |u, v| front(u * 0.13, 0.8 + v * 0.07), 0.0045, Skin::new(hex(0xffffff)).glow(0.9));
    let icons = [0x40c878, 0xf2b83a, 0xe8506a, 0x3f8cf0, 0xf2f4f8, 0x8a5ae0, 0x30b8c8, 0xf07838];
    for (i, icon) in icons.into_iter().enumerate() {
        let (x, y) = (-0.225 + 0.15 * (i % 4) as f32, 0.3 - 0.17 * (i / 4) as f32);
        body.block(
            (x - 0.045, y - 0.045, -0.0275),
            (x + 0.045, y + 0.045, -0.024),
            Skin::new(hex(icon) * 0.5).glow(0.5),
        );
    }
    // It leans back a little.
    body.turn(since, Vec3::ZERO, 0, 0.025);
    to_viewer(body, since);
}

/// A phone whose screen folds like a book, half open.
pub(crate) fn foldable(body: &mut Body, pose: &Pose) {
    let half = 0.235;
    let all = body.since();
    for side in [-1.0, 1.0] {
        let since = body.since();
        handset(body, pose, half, if side < 0.0 { (0.0, 0.5) } else { (0.5, 1.0) });
        if side < 0.0 {
            back(body, pose, half);
        }
        body.shift(since, v3(side * half, 0.0, 0.0));
        body.turn(since, Vec3::ZERO, 1, -side * 0.075);
    }
    body.drum(v3(0.0, 0.01, 0.014), v3(0.0, 0.99, 0.014), 0.022, 0.022, Skin::metal(pose.colour(0x9aa3ae)).tone(0.8));
    to_viewer(body, all);
}

/// A laptop, open towards the viewer.
pub(crate) fn laptop(body: &mut Body, pose: &Pose) {
    let metal = Skin::new(pose.colour(0xb4b8be)).gloss(0.5);
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
    let lit: Vec<Vec3> = sheet(0.71, (0.05, 0.94), 0.02).iter().map(|(x, y)| v3(0.006, *y, *x)).collect();
    body.plate(&lit, picture((0.0, 1.0), pose));
    time(body, |u, v| v3(0.012, 0.6 + v * 0.13, u * 0.2), 0.007, Skin::new(hex(0xffffff)).glow(0.9));
    body.turn(since, Vec3::ZERO, 2, 0.04);
    body.shift(since, v3(-0.31, 0.04, 0.0));
}
