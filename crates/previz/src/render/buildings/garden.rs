//! What gardens and greens are set out with: round patches of ground, box that is cut to a
//! shape, lanterns of stone, a fence of boards, the flag of a hole.
//!
//! Where they stand is the scene's to say.

use super::block::{Frame, block};
use super::facade::{Cover, Facade};
use super::round::{disc, drum, tuft};
use crate::maths::{Vec3, cos_turns, hex, mix, sin_turns, v3};
use crate::noise::unit2;
use crate::render::world::Moment;
use crate::scene::Prop;

const SNOW: Vec3 = v3(0.85, 0.88, 0.93);
/// Into so many corners the rim of a patch is cut.
const CORNERS: usize = 22;

/// A round patch of level ground: `size` is its width, how high it lies and its depth.
pub(super) fn patch(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    let (w, d) = (prop.size.x * 0.5, prop.size.z * 0.5);
    let points: Vec<Vec3> = (0..CORNERS)
        .map(|corner| {
            let turn = corner as f32 / CORNERS as f32;
            frame.at(cos_turns(turn) * w, prop.size.y, sin_turns(turn) * d)
        })
        .collect();
    facade.floor(&points, prop.colour.lerp(SNOW, prop.snow * 0.9));
}

/// Box in the shape of a cone, or of balls on a stem.
pub(super) fn topiary(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    let (r, high) = (prop.size.x * 0.5, prop.size.y);
    let green = prop.colour.lerp(SNOW, prop.snow * 0.3);
    let ball = |middle: f32, radius: f32, facade: &mut Facade| {
        const BANDS: i32 = 7;
        for band in 0..BANDS {
            let ring = |step: i32| {
                let turn = -0.25 + 0.5 * step as f32 / BANDS as f32;
                (cos_turns(turn) * radius, middle + sin_turns(turn) * radius)
            };
            let tone = mix(0.62, 1.15, band as f32 / (BANDS - 1) as f32);
            drum(frame, (ring(band), ring(band + 1)), (green * tone, 0.0), facade);
        }
    };
    if prop.size.y < 2.4 && prop.seed.is_multiple_of(2) {
        drum(frame, ((0.06, 0.0), (0.05, high * 0.5)), (hex(0x5a4632), 0.0), facade);
        ball(high - r, r, facade);
    } else {
        const BANDS: i32 = 6;
        for band in 0..BANDS {
            let ring = |step: i32| {
                let up = step as f32 / BANDS as f32;
                (r * (1.0 - up) + 0.02, 0.05 + (high - 0.05) * up)
            };
            drum(frame, (ring(band), ring(band + 1)), (green * mix(0.7, 1.1, band as f32 / 5.0), 0.0), facade);
        }
        if prop.size.y > 2.4 {
            ball(high, r * 0.34, facade);
        }
    }
    for leaf in 0..40 {
        let dice = |salt: u32| unit2(leaf, 5, prop.seed ^ salt);
        let up = mix(0.06, 0.86, dice(1));
        let round = prop.size.y < 2.4 && prop.seed.is_multiple_of(2);
        let (wide, y) = if round {
            let turn = mix(-0.22, 0.22, dice(1));
            (cos_turns(turn) * r, high - r + sin_turns(turn) * r)
        } else {
            (r * (1.0 - up), high * up)
        };
        let turn = 0.5 + 0.5 * dice(2);
        let at = frame.at(cos_turns(turn) * wide, y, sin_turns(turn) * wide);
        tuft(frame.right, (at, mix(0.03, 0.06, dice(3))), green * mix(0.7, 1.4, dice(4)), facade);
    }
}

/// A lantern of stone: a foot, a post, a box for the light under a broad roof.
pub(super) fn lantern(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    let (r, high) = (prop.size.x * 0.5, prop.size.y);
    let stone = prop.colour;
    let piece = |low: (f32, f32), top: (f32, f32), tone: f32, facade: &mut Facade| {
        drum(frame, ((low.0 * r, low.1 * high), (top.0 * r, top.1 * high)), (stone * tone, 0.0), facade);
    };
    piece((0.8, 0.0), (0.66, 0.09), 0.9, facade);
    piece((0.34, 0.09), (0.3, 0.46), 0.95, facade);
    piece((0.34, 0.46), (0.72, 0.55), 0.8, facade);
    let box_foot = Frame { foot: frame.at(0.0, high * 0.55, 0.0), ..*frame };
    block(&box_foot, v3(r * 0.94, high * 0.17, r * 0.94), stone * 1.05, Cover::Plain, facade);
    let pane = hex(0x2a2620).lerp(hex(0xffc070), 0.25 + 0.75 * prop.lit);
    let face = [(-0.26, 0.58), (0.26, 0.58), (0.26, 0.69), (-0.26, 0.69)];
    let face = face.map(|(x, y)| frame.at(x * r, y * high, -r * 0.48));
    facade.wall(&face, -frame.away, pane, prop.lit, Cover::Plain);
    piece((1.0, 0.72), (0.5, 0.82), 0.85, facade);
    piece((0.5, 0.82), (0.1, 0.9), 0.9, facade);
    piece((0.16, 0.89), (0.03, 1.0), 1.0, facade);
    disc(frame, r * 0.1, high * 0.99, stone.lerp(SNOW, prop.snow), facade);
    if prop.lit > 0.0 {
        facade.halo(frame.at(0.0, high * 0.63, -r * 0.5), 1.6, hex(0xffb060) * (0.6 * prop.lit));
    }
}

/// Upright boards side by side.
pub(super) fn boards(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    let wood = prop.colour;
    block(frame, prop.size, wood, Cover::Stripes { width: 0.3, other: wood * 0.82 }, facade);
    let cap = Frame { foot: frame.at(0.0, prop.size.y, 0.0), ..*frame };
    let top = wood.lerp(SNOW, prop.snow) * 1.08;
    block(&cap, v3(prop.size.x, 0.07, prop.size.z + 0.08), top, Cover::Plain, facade);
}

/// The flag that marks a hole.
pub(super) fn flagstick(prop: &Prop, frame: &Frame, moment: &Moment, facade: &mut Facade) {
    let high = prop.size.y;
    drum(frame, ((0.025, 0.0), (0.02, high)), (hex(0xf0eee6), 0.0), facade);
    let flap = 0.08 * sin_turns(moment.seconds * 0.7 + prop.seed as f32 * 0.3);
    let cloth = [(0.0, high - 0.02, 0.0), (prop.size.x, high - 0.26 + flap, flap), (0.0, high - 0.56, 0.0)];
    let cloth = cloth.map(|(x, y, z)| frame.at(x, y, z));
    facade.wall(&cloth, -frame.away, prop.colour, 0.0, Cover::Plain);
}
