//! The dragon of a dragon dance: a long body of cloth on poles, its great head
//! first, held up by a line of people who run it in waves after a pearl.
//!
//! Draws no real dragon; that is `loong`'s.

use super::sitter::{alone, sitting};
use super::stance::wave;
use crate::figure::animals::loong;
use crate::figure::body::Body;
use crate::figure::pose::Pose;
use crate::figure::shape::{Frame, Mark, Skin};
use crate::maths::{Vec3, hex, mix, smoothstep, v3};
use crate::script::{Action, Garment, SubjectKind};

/// How many carry the body, and how far apart, in their heights.
const BEARERS: usize = 7;
const APART: f32 = 0.74;
/// Where the first of them treads, and who has the pearl before them.
const FIRST: f32 = 2.1;
const PEARL: f32 = 3.15;
/// How thick the body of cloth is.
const GIRTH: f32 = 0.125;

/// A dragon and those who carry it, one unit being the height of one of them.
pub(crate) fn dragon(body: &mut Body, pose: &Pose) {
    let coat = pose.one_of(&[0xd8a020, 0xc8281f, 0x2f8f4a], 31);
    // It is lit from within by night.
    let glow = 0.02 + 0.45 * pose.dark;
    let red = coat.x > coat.y * 2.5;
    let trim = if red { hex(0xe8b52a) } else { hex(0xc8281f) };
    let cloth = Skin::new(coat).mark(Mark::Bands(13.0), trim).glow(glow);
    let spine: Vec<(Vec3, f32)> = (0..=36).map(|i| i as f32 / 36.0).map(|t| (along(pose, t), girth(t))).collect();
    body.tube(&spine, 1.0, cloth);
    let pale = Skin::new(coat.lerp(hex(0xf6e6b8), 0.75)).glow(glow);
    let under: Vec<(Vec3, f32)> = spine.iter().map(|(at, r)| (*at - v3(0.0, 0.05, 0.0), r * 0.82)).collect();
    body.tube(&under, 0.9, pale);
    comb(body, &spine, Skin::new(trim).glow(glow));
    tail(body, &spine, Skin::new(trim).glow(glow));
    let ahead = (spine[0].0 - spine[2].0).unit();
    let level = v3(ahead.x, ahead.y * 0.4, ahead.z).unit();
    let side = level.cross(Vec3::UP).unit();
    let mut head = body.another();
    loong::dance_head(&mut head, pose, (coat, glow));
    body.add(&head, &Frame::of(spine[0].0, level, side.cross(level), side, 4.6));
    for bearer in 0..BEARERS {
        let t = bearer as f32 / (BEARERS - 1) as f32;
        carried(body, pose, bearer, along(pose, mix(0.0, 0.97, t)) - v3(0.0, girth(t) * 0.5, 0.0));
    }
    pearl(body, pose);
}

/// The middle of the body at a share of the way from the neck to the tail.
fn along(pose: &Pose, t: f32) -> Vec3 {
    let phase = pose.stride * 0.5 - t * 1.7;
    let swing = smoothstep(0.0, 0.12, t);
    let x = FIRST + 0.12 - APART * (BEARERS - 1) as f32 * 1.03 * t;
    v3(x, 1.36 + 0.16 * (1.0 - swing) + mix(0.06, 0.2, swing) * wave(phase), mix(0.1, 0.3, swing) * wave(phase * 0.5))
}

fn girth(t: f32) -> f32 {
    GIRTH * mix(0.8, 1.0, smoothstep(0.0, 0.15, t)) * mix(1.0, 0.4, smoothstep(0.7, 1.0, t))
}

/// Flames of cloth along its back.
fn comb(body: &mut Body, spine: &[(Vec3, f32)], skin: Skin) {
    for pair in spine.windows(2).skip(1) {
        let ((a, r), (b, _)) = (pair[0], pair[1]);
        let way = (b - a).unit();
        let up = (Vec3::UP - way * way.y).unit();
        let (near, far) = (a + up * (r * 0.9), b + up * (r * 0.9));
        body.plate(&[near, near.lerp(far, 0.4) + up * (r * 0.5), far + up * (r * 0.95) + way * 0.03, far], skin);
    }
}

/// Streamers at its end.
fn tail(body: &mut Body, spine: &[(Vec3, f32)], skin: Skin) {
    let (end, r) = spine[spine.len() - 1];
    let way = (end - spine[spine.len() - 3].0).unit();
    for i in 0..5 {
        let off = (i as f32 - 2.0) * 0.5;
        let tip = end + way * (0.3 - 0.06 * off.abs()) + v3(0.0, off * 0.14, off * 0.08);
        body.tube(&[(end, r * 0.5), (end.lerp(tip, 0.5) + v3(0.0, 0.03, 0.0), r * 0.55), (tip, 0.006)], 0.5, skin);
    }
}

/// One of those who carry it, in gold and red, and the pole up to the body.
fn carried(body: &mut Body, pose: &Pose, bearer: usize, top: Vec3) {
    let foot = v3(top.x - 0.14, 0.0, top.z);
    let step = 0.37 * bearer as f32;
    let who = dancer(pose, bearer, step);
    body.add(&alone(body, &who), &Frame::shift(foot, 1.0));
    let hand = foot + v3(0.15, 0.6, 0.0);
    body.rod(hand - v3(0.02, 0.16, 0.0), top, 0.013, 0.012, Skin::new(hex(0x8a5c34)));
}

/// Who carries the pearl that the dragon follows.
fn pearl(body: &mut Body, pose: &Pose) {
    let circle = wave(pose.seconds * 0.4);
    let at = v3(PEARL, 1.5 + 0.1 * circle, 0.22 * wave(pose.seconds * 0.4 + 0.25));
    let foot = v3(PEARL - 0.14, 0.0, 0.0);
    body.add(&alone(body, &dancer(pose, BEARERS, 0.2)), &Frame::shift(foot, 1.0));
    body.rod(foot + v3(0.13, 0.44, 0.0), at, 0.013, 0.012, Skin::new(hex(0x8a5c34)));
    let glow = 0.1 + 0.5 * pose.dark;
    body.orb(at, 0.12, Skin::new(hex(0xd8281f)).gloss(0.5).glow(glow));
    for side in [-1.0, 1.0] {
        body.hoop(at, v3(side * 0.7, 1.0, 0.0).unit(), (0.13, 0.13), (0.012, 1.0), Skin::new(hex(0xf2c84a)).glow(glow));
    }
}

/// A dancer who walks or runs as the dragon goes, both hands on a pole.
fn dancer<'a>(pose: &Pose<'a>, index: usize, step: f32) -> Pose<'a> {
    Pose {
        action: Action::Hoist,
        seat: None,
        garment: Some(Garment::Tracksuit),
        colour: Some(if index.is_multiple_of(2) { hex(0xd8a020) } else { hex(0xc8281f) }),
        stride: pose.stride + step,
        pace: pose.pace,
        cold: false,
        ..sitting(pose, SubjectKind::Man, pose.size_m, 0x3d1 + index as u32 * 0x9e37)
    }
}
