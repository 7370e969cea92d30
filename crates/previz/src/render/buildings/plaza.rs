//! What stands on a square: its fountain, and the tables of a cafe under parasols.
//!
//! Where they stand is the scene's to say.

use super::block::{Frame, block};
use super::facade::{Cover, Facade};
use super::round::{disc, drum};
use crate::maths::{Vec3, cos_turns, hex, mix, sin_turns, v3};
use crate::noise::unit2;
use crate::render::world::Moment;
use crate::scene::Prop;

/// Streams that fall from the rim of a bowl, and drops of each that are drawn.
const STREAMS: i32 = 14;
const DROPS: i32 = 7;

/// Two bowls over a basin, water from the upper ones into the lower.
pub(crate) fn fountain(prop: &Prop, frame: &Frame, moment: &Moment, facade: &mut Facade) {
    let (radius, high) = (prop.size.x * 0.5, prop.size.y);
    let stone = prop.colour.lerp(v3(0.85, 0.88, 0.93), prop.snow * 0.4);
    let water = moment.shot.sky.zenith.lerp(hex(0x3f6f7a), 0.5);
    let foam = v3(0.82, 0.88, 0.94);
    drum(frame, ((radius * 1.04, 0.0), (radius * 1.04, 0.16)), (stone * 0.9, 0.0), facade);
    drum(frame, ((radius * 0.97, 0.16), (radius, 0.72)), (stone, 0.0), facade);
    disc(frame, radius, 0.72, stone * 1.05, facade);
    disc(frame, radius * 0.91, 0.725, water, facade);
    // Where the streams fall in.
    for ring in 0..STREAMS {
        let turn = (ring as f32 + 0.5) / STREAMS as f32;
        let at =
            Frame { foot: frame.at(cos_turns(turn) * radius * 0.5, 0.0, sin_turns(turn) * radius * 0.5), ..*frame };
        disc(&at, 0.16, 0.73, foam, facade);
    }
    for (low, top, wide) in [(0.72, high * 0.5, radius * 0.42), (high * 0.5, high * 0.82, radius * 0.22)] {
        drum(frame, ((wide * 0.36, low), (wide * 0.24, top - 0.3)), (stone * 0.92, 0.0), facade);
        drum(frame, ((wide * 0.3, top - 0.32), (wide, top)), (stone, 0.0), facade);
        disc(frame, wide, top, water * 1.1, facade);
    }
    let pour = |from: (f32, f32), to: (f32, f32), salt: i32, facade: &mut Facade| {
        for stream in 0..STREAMS {
            let turn = (stream as f32 + 0.5) / STREAMS as f32;
            // Of those on the far side nothing is seen.
            let out = frame.right * cos_turns(turn) + frame.away * sin_turns(turn);
            if facade.facing(frame.foot, out) > -0.2 {
                fall((frame, turn), (from, to), (moment.seconds, prop.seed ^ (salt + stream) as u32), foam, facade);
            }
        }
    };
    pour((radius * 0.22, high * 0.82), (radius * 0.34, high * 0.5), 0, facade);
    pour((radius * 0.42, high * 0.5), (radius * 0.52, 0.73), 40, facade);
    // The jet at its top.
    for drop in 0..9 {
        let along = crate::maths::fract(drop as f32 / 9.0 + moment.seconds * 0.9);
        let y = high * 0.82 + 1.5 * along * (2.0 - along * 1.15);
        let side = 0.1 * (unit2(drop, 5, prop.seed) - 0.5) * along;
        let at = Frame { foot: frame.at(side, y, 0.0), ..*frame };
        block(&at, v3(0.07, 0.3, 0.07), foam, Cover::Plain, facade);
    }
}

/// One stream from a rim into what is below it, in pieces that run down.
fn fall(
    (frame, turn): (&Frame, f32),
    (from, to): ((f32, f32), (f32, f32)),
    (seconds, seed): (f32, u32),
    colour: Vec3,
    facade: &mut Facade,
) {
    let side = frame.right * -sin_turns(turn) + frame.away * cos_turns(turn);
    let at = |t: f32| {
        let (r, y) = (mix(from.0, to.0, t.sqrt()), mix(from.1, to.1, t * t));
        frame.at(cos_turns(turn) * r, y, sin_turns(turn) * r)
    };
    let run = crate::maths::fract(seconds * 1.3 + unit2(3, 1, seed));
    for drop in 0..DROPS {
        let t = (drop as f32 + run) / DROPS as f32;
        let (a, b) = (at(t), at((t + 0.11).min(1.0)));
        let half = side * (0.035 + 0.03 * t);
        facade.wall(&[a - half, a + half, b + half, b - half], Vec3::UP, colour, 0.08, Cover::Plain);
    }
}

/// A table with three chairs under a parasol.
pub(crate) fn cafe_table(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    let (half, high) = (prop.size.x * 0.5, prop.size.y);
    let iron = hex(0x2c2a28);
    let part = |x: f32, y: f32, z: f32| Frame { foot: frame.at(x, y, z), ..*frame };
    let cane = hex(0x9a7448);
    for (x, z) in [(-0.78, 0.2), (0.78, 0.2), (0.1, -0.8)] {
        block(&part(x, 0.42, z), v3(0.42, 0.05, 0.42), cane, Cover::Plain, facade);
        for leg in [-0.17, 0.17] {
            block(&part(x + leg, 0.0, z), v3(0.04, 0.42, 0.34), iron, Cover::Plain, facade);
        }
        let back = part(x + 0.2 * x.signum() * f32::from(u8::from(x.abs() > 0.4)), 0.46, z - 0.18);
        block(&back, v3(0.4, 0.42, 0.05), cane * 0.9, Cover::Plain, facade);
    }
    drum(frame, ((0.05, 0.0), (0.04, 0.72)), (iron, 0.0), facade);
    drum(frame, ((0.46, 0.72), (0.46, 0.76)), (hex(0xd8d2c4), 0.0), facade);
    disc(frame, 0.46, 0.76, hex(0xe4ded0), facade);
    drum(frame, ((0.03, 0.76), (0.03, high)), (hex(0x6b4e34), 0.0), facade);
    let cloth = prop.colour.lerp(v3(0.85, 0.88, 0.93), prop.snow * 0.8);
    drum(frame, ((half, high - 0.62), (0.06, high)), (cloth, 0.0), facade);
    drum(frame, ((half, high - 0.82), (half, high - 0.6)), (cloth * 0.86, 0.0), facade);
    if prop.lit > 0.3 {
        let lamp = frame.at(0.0, 0.95, 0.0);
        facade.halo(lamp, 0.2, v3(1.0, 0.75, 0.4) * (1.6 * prop.lit));
        facade.halo(lamp, 1.5, v3(1.0, 0.6, 0.28) * (0.35 * prop.lit));
    }
}
