//! What keeps beasts in and people out: rails of thin bars, fences of wire, and the board
//! beside them that tells who lives there.
//!
//! Where they stand is the scene's to say.

use super::block::{Frame, block};
use super::facade::{Cover, Facade};
use crate::maths::{cos_turns, hex, sin_turns, v3};
use crate::scene::Prop;

/// From one bar to the next, and from one post of a fence to the next.
const BARS_M: f32 = 0.16;
const POSTS_M: f32 = 3.0;
/// Beyond this single bars are not told apart.
const FINE_M: f32 = 24.0;

/// Bars between two rails.
pub(super) fn railing(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    let (half, high) = (prop.size.x * 0.5, prop.size.y);
    let bar = |facade: &mut Facade, (l, r): (f32, f32), (low, top): (f32, f32)| {
        let points = [(l, low), (r, low), (r, top), (l, top)].map(|(x, y)| frame.at(x, y, 0.0));
        facade.wall(&points, -frame.away, prop.colour, 0.0, Cover::Plain);
    };
    bar(facade, (-half, half), (high - 0.07, high));
    bar(facade, (-half, half), (0.1, 0.15));
    let pitch = if facade.away_m(frame.foot) < FINE_M { BARS_M } else { BARS_M * 3.0 };
    for index in 0..=(prop.size.x / pitch) as i32 {
        let x = -half + pitch * index as f32;
        bar(facade, (x - 0.011, x + 0.011), (0.1, high - 0.03));
    }
    for index in 0..=(prop.size.x / POSTS_M) as i32 {
        let post = Frame { foot: frame.at(-half + POSTS_M * index as f32, 0.0, 0.0), ..*frame };
        block(&post, v3(0.09, high + 0.06, 0.09), prop.colour * 0.9, Cover::Plain, facade);
    }
}

/// Wire between tall posts.
pub(super) fn mesh(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    let (half, high) = (prop.size.x * 0.5, prop.size.y);
    for index in 0..=(prop.size.x / POSTS_M) as i32 {
        let x = -half + POSTS_M * index as f32;
        let post = Frame { foot: frame.at(x, 0.0, 0.0), ..*frame };
        block(&post, v3(0.1, high, 0.1), prop.colour, Cover::Plain, facade);
        for step in -4..5 {
            // Wires cross from post to post.
            let (low, top) = (step as f32 * 0.8, step as f32 * 0.8 + POSTS_M);
            for (from, to) in [(low, top), (top, low)] {
                let (a, b) = (from.clamp(0.0, high), to.clamp(0.0, high));
                if (a - b).abs() > 0.3 && index < (prop.size.x / POSTS_M) as i32 {
                    let along = |y: f32| x + POSTS_M * (y - from) / (to - from);
                    let line = [(along(a), a), (along(b), b), (along(b), b + 0.035), (along(a), a + 0.035)];
                    let face = line.map(|(x, y)| frame.at(x, y, 0.0));
                    facade.wall(&face, -frame.away, prop.colour, 0.0, Cover::Plain);
                }
            }
        }
    }
    let rail = [(-half, high - 0.1), (half, high - 0.1), (half, high), (-half, high)].map(|(x, y)| frame.at(x, y, 0.0));
    facade.wall(&rail, -frame.away, prop.colour, 0.0, Cover::Plain);
}

/// A board on two legs with the print of a paw and lines of letters.
pub(super) fn notice(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    let (half, high) = (prop.size.x * 0.5, prop.size.y);
    for x in [-half * 0.7, half * 0.7] {
        let leg = Frame { foot: frame.at(x, 0.0, 0.06), ..*frame };
        block(&leg, v3(0.08, high, 0.08), hex(0x5a4230), Cover::Plain, facade);
    }
    let board = Frame { foot: frame.at(0.0, high * 0.45, 0.0), ..*frame };
    block(&board, v3(prop.size.x, high * 0.6, 0.06), prop.colour, Cover::Plain, facade);
    let out = -frame.away;
    if facade.facing(frame.foot, out) <= 0.0 {
        return;
    }
    let (paper, z) = (hex(0xf0e8d0), -0.04);
    let mut dot = |x: f32, y: f32, r: f32| {
        let turns = (0..10).map(|step| step as f32 / 10.0);
        let points: Vec<_> = turns
            .map(|turn| frame.at(x * half + cos_turns(turn) * r * half, (y + sin_turns(turn) * r * 0.4) * high, z))
            .collect();
        facade.wall(&points, out, paper, 0.0, Cover::Plain);
    };
    dot(-0.45, 0.7, 0.26);
    for (x, y) in [(-0.8, 0.83), (-0.57, 0.92), (-0.33, 0.92), (-0.1, 0.83)] {
        dot(x, y, 0.1);
    }
    for line in 0..4 {
        let y = high * (0.9 - 0.1 * line as f32);
        let (l, r) = (half * 0.15, half * [0.9, 0.7, 0.82, 0.55][line as usize]);
        let face = [(l, y), (r, y), (r, y + 0.045), (l, y + 0.045)].map(|(x, y)| frame.at(x, y, z));
        facade.wall(&face, out, paper, 0.0, Cover::Plain);
    }
}
