//! Strings of paper lanterns, seen from all sides, and of small flags.
//!
//! Where they hang and whether they burn is the scene's to say.

use super::block::Frame;
use super::facade::{Cover, Facade};
use crate::maths::{Vec3, cos_turns, floor_i, hex, sin_turns, v3};
use crate::render::world::Moment;
use crate::scene::Prop;

/// How far apart they hang.
const APART_M: f32 = 1.55;
/// Faces around each.
const SIDES: i32 = 7;

/// Draws a cord and the lanterns on it: `size` is its length, how far it sags
/// and how high a lantern is.
pub(crate) fn string(prop: &Prop, frame: &Frame, moment: &Moment, facade: &mut Facade) {
    let half = prop.size.x * 0.5;
    let sway = 0.05 * sin_turns(moment.seconds * 0.2 + frame.foot.z * 0.13 + frame.foot.x) * (0.3 + moment.shot.wind);
    let at = |t: f32, up: f32| {
        let hang = 1.0 - t * t;
        frame.at(t * half, up - prop.size.y * hang, sway * hang * 2.0)
    };
    let mut cord: Vec<Vec3> = (-6..=6).map(|i| at(i as f32 / 6.0, 0.012)).collect();
    cord.extend((-6..=6).rev().map(|i| at(i as f32 / 6.0, -0.012)));
    facade.wall(&cord, -frame.away, hex(0x1c1d20), 0.0, Cover::Plain);
    let count = floor_i(prop.size.x / APART_M).clamp(1, 24);
    for index in 0..count {
        let t = (index as f32 + 0.5) / count as f32 * 2.0 - 1.0;
        one(prop, at(t, -0.08 - prop.size.z), frame, facade);
    }
}

/// A cord with flags of five colours in their order, which flutter: `size` is its
/// length, how far it sags and how high a flag is.
pub(crate) fn flags(prop: &Prop, frame: &Frame, moment: &Moment, facade: &mut Facade) {
    const COLOURS: [u32; 5] = [0x2f5fb0, 0xf0efe8, 0xc8281f, 0x2f8a4a, 0xe8c02c];
    let (half, high) = (prop.size.x * 0.5, prop.size.z);
    let at = |t: f32| frame.at(t * half, -prop.size.y * (1.0 - t * t), 0.0);
    let mut cord: Vec<Vec3> = (-8..=8).map(|i| at(i as f32 / 8.0) + Vec3::UP * 0.01).collect();
    cord.extend((-8..=8).rev().map(|i| at(i as f32 / 8.0) - Vec3::UP * 0.01));
    facade.wall(&cord, -frame.away, hex(0x5a5248), 0.0, Cover::Plain);
    let count = floor_i(prop.size.x / (high * 0.98)).clamp(1, 80);
    let gust = 0.25 + 0.75 * moment.shot.wind;
    for index in 0..count {
        let edge = |k: i32| k as f32 / count as f32 * 2.0 - 1.0;
        let (from, to) = (at(edge(index)), at(edge(index + 1)));
        let wave = |k: f32| sin_turns(moment.seconds * 1.1 + (index as f32 + k) * 0.23 + frame.foot.z * 0.31);
        let blown =
            |k: f32| frame.away * (high * 0.45 * gust * wave(k)) + frame.right * (high * 0.2 * gust * wave(k + 0.4));
        let drop = Vec3::UP * (-high * (1.0 - 0.1 * gust));
        let inner = from.lerp(to, 0.06);
        let face = [inner, to, to + drop + blown(1.0), inner + drop + blown(0.0)];
        let paint = hex(COLOURS[index as usize % COLOURS.len()]) * (0.9 + 0.12 * wave(0.5));
        facade.wall(&face, -frame.away, paint, 0.0, Cover::Plain);
    }
}

/// A lantern whose lower end is there: paper between two rims of gold, a tassel.
pub(super) fn one(prop: &Prop, foot: Vec3, frame: &Frame, facade: &mut Facade) {
    let high = prop.size.z;
    let gold = hex(0xd8a83a);
    let bands = [(0.0, 0.16), (0.25, 0.46), (0.75, 0.46), (1.0, 0.16)];
    let point = |side: i32, (up, out): (f32, f32)| {
        let t = side as f32 / SIDES as f32;
        foot + (frame.right * cos_turns(t) + frame.away * sin_turns(t)) * (out * high * 1.25) + Vec3::UP * (up * high)
    };
    let lit = if prop.lit > 0.3 { prop.lit } else { 0.0 };
    for side in 0..SIDES {
        let t = (side as f32 + 0.5) / SIDES as f32;
        let out = frame.right * cos_turns(t) + frame.away * sin_turns(t);
        if facade.facing(foot, out) <= -0.1 {
            continue;
        }
        for pair in bands.windows(2) {
            let lean = (pair[0].1 - pair[1].1) * 1.4;
            let face = [point(side, pair[0]), point(side + 1, pair[0]), point(side + 1, pair[1]), point(side, pair[1])];
            let paper = prop.colour * (1.0 + 1.6 * lit);
            facade.wall(&face, (out + Vec3::UP * lean).unit(), paper, lit * 1.1, Cover::Plain);
        }
    }
    let rim = |low: f32, tall: f32, wide: f32| [(-wide, low), (wide, low), (wide, low + tall), (-wide, low + tall)];
    // Rims and tassel are seen flat from wherever one stands on the street.
    for across in [frame.right, frame.away] {
        for (low, tall, wide) in [(-0.05, 0.06, 0.1), (high - 0.01, 0.06, 0.1), (-0.33, 0.28, 0.022)] {
            let face = rim(low, tall, wide).map(|(x, y)| foot + across * x + Vec3::UP * y);
            let out = across.cross(Vec3::UP);
            if facade.facing(foot, out).abs() > 0.35 {
                facade.wall(&face, out, gold, 0.0, Cover::Plain);
            }
        }
    }
    if lit > 0.0 {
        facade.halo(foot + v3(0.0, high * 0.5, 0.0), 1.1, v3(1.0, 0.3, 0.12) * (0.42 * lit));
    }
}
