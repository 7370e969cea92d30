//! The wall of a town with its gate: battlements, an arched way through, and over it a
//! hall, as in China, or two towers beside it; and banners on their poles.
//!
//! Where they stand and how high they are is the scene's to say.

use super::block::{Frame, block};
use super::facade::{Cover, Facade};
use super::front::Front;
use super::rampart::battlement;
use super::shrine;
use crate::maths::{Vec3, hex, sin_turns, v3};
use crate::render::world::Moment;
use crate::scene::{Prop, PropKind};

/// How high its battlements are.
const RAIL_M: f32 = 1.5;
/// Half of the gate's bastion, how far it stands out and above the wall.
const BASTION_M: (f32, f32, f32) = (16.0, 3.0, 2.0);
/// Half of the gateway, and where its arch springs.
const WAY_M: (f32, f32) = (2.7, 4.0);
/// Width of a tower, and how far it rises over the wall.
const TOWER_M: (f32, f32) = (7.0, 5.0);
/// How far down it reaches, where the ground falls.
const DEEP_M: f32 = 6.0;
/// Courses of its masonry.
const COURSE_M: f32 = 0.42;

/// Draws it along x: `size` is its length, the height of its walk and its depth.
pub(crate) fn draw(prop: &Prop, frame: &Frame, moment: &Moment, facade: &mut Facade) {
    let white = v3(0.85, 0.88, 0.93);
    let stone = prop.colour.lerp(white, prop.snow * 0.25);
    let (half, high, deep) = (prop.size.x * 0.5, prop.size.y, prop.size.z * 0.5);
    crenellated(frame, (0.0, half), (high, deep), stone, facade);
    match prop.kind {
        PropKind::TownGate => {
            let (wide, rise) = TOWER_M;
            gateway(frame, (deep + 0.08, moment), stone, facade);
            for side in [-1.0, 1.0] {
                let x = side * (WAY_M.0 + wide * 0.5 + 0.6);
                crenellated(frame, (x, wide * 0.5), (high + rise, deep + 1.8), stone * 0.97, facade);
                let on = Front { frame, z: -deep - 1.88, out: -frame.away };
                on.rect(facade, (x, 0.22), (high + 1.2, high + 2.9), (hex(0x1d1a18), 0.0, Cover::Plain));
            }
        }
        _ => {
            let (wide, out, rise) = BASTION_M;
            let hall =
                |facade: &mut Facade| hall(prop, &Frame { foot: frame.at(0.0, high + rise, 0.0), ..*frame }, facade);
            let above = facade.eye_y() > frame.foot.y + high + rise;
            if !above {
                hall(facade);
            }
            crenellated(frame, (0.0, wide), (high + rise, deep + out), stone * 0.97, facade);
            if above {
                hall(facade);
            }
            gateway(frame, (deep + out + 0.08, moment), stone, facade);
            let on = Front { frame, z: -deep - out - 0.1, out: -frame.away };
            let board = high + rise - 0.5;
            on.rect(facade, (0.0, 2.1), (board - 1.0, board + 0.4), (hex(0xa8843c), 0.0, Cover::Plain));
            on.raised(0.02).rect(facade, (0.0, 1.9), (board - 0.8, board + 0.2), (hex(0x1c2430), 0.0, Cover::Plain));
        }
    }
}

/// The hall over the gate.
fn hall(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    let bare = Prop::plain(PropKind::Temple, prop.at, v3(22.0, 13.0, 8.4), hex(0x8a3428));
    shrine::temple(&Prop { lit: prop.lit, snow: prop.snow, ..bare }, frame, facade);
}

/// A piece of wall between its battlements, so wide about its middle.
fn crenellated(frame: &Frame, (x, half): (f32, f32), (high, deep): (f32, f32), stone: Vec3, facade: &mut Facade) {
    let own = Frame { foot: frame.at(x, 0.0, 0.0), ..*frame };
    let courses = Cover::Courses { height: COURSE_M };
    let on = |z: f32, out: Vec3| Front { frame: &own, z, out };
    let line = |low: f32| {
        let mut points = vec![(-half, low), (half, low)];
        points.extend(battlement(half, RAIL_M).into_iter().rev().map(|(x, y)| (x, high + y)));
        points
    };
    if facade.eye_y() > frame.foot.y + high {
        // The far battlement is seen over the walk.
        on(deep, -frame.away).face(facade, &line(high), stone * 0.8, 0.0, courses);
    }
    let sunk = Frame { foot: own.at(0.0, -DEEP_M, 0.0), ..own };
    block(&sunk, v3(half * 2.0, high + DEEP_M, deep * 2.0), stone, courses, facade);
    on(-deep - 0.02, -frame.away).face(facade, &line(-DEEP_M), stone, 0.0, courses);
    on(-deep - 0.06, -frame.away).rect(facade, (0.0, half), (high - 0.2, high), (stone * 1.1, 0.0, Cover::Plain));
}

/// The arched way through, with its doors open and the light at its far end.
fn gateway(frame: &Frame, (z, moment): (f32, &Moment), stone: Vec3, facade: &mut Facade) {
    let on = Front { frame, z: -z, out: -frame.away };
    let (half, spring) = WAY_M;
    let plain = |colour: Vec3| (colour, 0.0, Cover::Plain);
    on.arch(facade, (0.0, half + 0.7), (0.0, spring), (stone * 1.12, 0.0, Cover::Courses { height: 0.6 }));
    on.raised(0.02).arch(facade, (0.0, half), (0.0, spring), plain(hex(0x16130f)));
    let beyond = moment.shot.sky.horizon * 0.8;
    on.raised(0.03).arch(facade, (0.0, half * 0.42), (0.0, spring * 0.5), (hex(0x6a6458) * 0.6, 0.0, Cover::Plain));
    on.raised(0.035).arch(facade, (0.0, half * 0.4), (spring * 0.2, spring * 0.48), plain(beyond));
    let wood = hex(0x5a2c20);
    for side in [-1.0, 1.0] {
        let leaf = (wood, 0.0, Cover::Stripes { width: 0.5, other: wood * 0.8 });
        on.raised(0.04).rect(facade, (side * half * 0.86, half * 0.13), (0.0, spring), leaf);
    }
}

/// A banner that hangs from a bar across its pole: `size` is its width, the height of
/// its pole and the length of its cloth.
pub(crate) fn banner(prop: &Prop, frame: &Frame, moment: &Moment, facade: &mut Facade) {
    let (wide, high, long) = (prop.size.x, prop.size.y, prop.size.z);
    let pole = hex(0x4a3626);
    block(frame, v3(0.09, high + 0.3, 0.09), pole, Cover::Plain, facade);
    let gust = 0.25 + 0.75 * moment.shot.wind;
    const PIECES: i32 = 7;
    let at = |x: f32, t: f32| {
        let wave = sin_turns(moment.seconds * 0.9 - t * 0.8 + frame.foot.x * 0.17 + frame.foot.z * 0.29);
        frame.at(0.06 + x * wide + gust * wave * 0.24 * t, high - t * long, gust * wave * 0.3 * t)
    };
    let mut strip = |(from, to): (f32, f32), colour: Vec3| {
        for piece in 0..PIECES {
            let (low, up) = ((piece + 1) as f32 / PIECES as f32, piece as f32 / PIECES as f32);
            // Its end is cut in two tails.
            let tail = |x: f32| if piece + 1 == PIECES { low - 0.16 * (1.0 - (x * 2.0 - 1.0).abs()) } else { low };
            let middle = (from + to) * 0.5;
            let face = [at(from, up), at(to, up), at(to, tail(to)), at(middle, tail(middle)), at(from, tail(from))];
            facade.wall(&face, -frame.away, colour, 0.0, Cover::Plain);
        }
    };
    strip((0.0, 1.0), prop.colour);
    let trim = hex(0xd8b45a);
    strip((0.0, 0.09), trim);
    strip((0.91, 1.0), trim);
    let bar = Frame { foot: frame.at(wide * 0.5, high - 0.03, 0.0), ..*frame };
    block(&bar, v3(wide + 0.3, 0.07, 0.07), pole, Cover::Plain, facade);
}
