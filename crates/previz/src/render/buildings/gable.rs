//! The gable of a house: plaster, brick, timber framing or boards, with
//! windows under the roof.
//!
//! Knows the walls that it stands on only by their measures.

use super::block::Frame;
use super::facade::{Cover, Facade};
use crate::maths::{Vec3, hex, v3};
use crate::scene::Prop;

const OAK: u32 = 0x4a3524;

/// Draws the gable over one of a house's ends: which, and between which heights.
pub(crate) fn draw(prop: &Prop, frame: &Frame, (side, eaves, ridge): (f32, f32, f32), facade: &mut Facade) {
    let (w, d) = (prop.size.x * 0.5, prop.size.z * 0.5);
    let out = frame.right * side;
    let (colour, cover, framed) = match prop.seed >> 12 & 3 {
        0 => (prop.colour, Cover::Plain, true),
        1 => (hex(0x8f5240), Cover::Courses { height: 0.16 }, false),
        2 => {
            let boards = hex([0x6a4a30, 0x7a5c40, 0x54483c, 0x8a6a48][(prop.seed >> 14 & 3) as usize]);
            (boards, Cover::Stripes { width: 0.22, other: boards * 0.78 }, false)
        }
        _ => (prop.colour * 1.06, Cover::Plain, false),
    };
    let at = |z: f32, y: f32| frame.at(side * w, y, z);
    facade.wall(&[at(-d, eaves), at(d, eaves), at(0.0, ridge)], out, colour, 0.0, cover);
    if framed {
        timbers(frame, (side * (w + 0.02), eaves, ridge), d, out, facade);
    } else {
        // A band of stone or wood parts it from the wall below.
        bar(frame, side * (w + 0.02), ((-d, eaves), (d, eaves)), (0.16, hex(0xcfc4ae)), out, facade);
    }
    windows(prop, frame, (side * (w + 0.04), eaves, ridge), out, facade);
}

/// A beam on the gable at `x`, from one point to another.
fn bar(
    frame: &Frame,
    x: f32,
    (a, b): ((f32, f32), (f32, f32)),
    (thick, colour): (f32, Vec3),
    out: Vec3,
    facade: &mut Facade,
) {
    let (dz, dy) = (b.0 - a.0, b.1 - a.1);
    let scale = thick * 0.5 / (dz * dz + dy * dy).sqrt().max(1e-3);
    let (oz, oy) = (-dy * scale, dz * scale);
    let face = [(a.0 - oz, a.1 - oy), (b.0 - oz, b.1 - oy), (b.0 + oz, b.1 + oy), (a.0 + oz, a.1 + oy)];
    facade.wall(&face.map(|(z, y)| frame.at(x, y, z)), out, colour, 0.0, Cover::Plain);
}

/// The frame of oak that plaster fills.
fn timbers(frame: &Frame, (x, eaves, ridge): (f32, f32, f32), d: f32, out: Vec3, facade: &mut Facade) {
    let high = ridge - eaves;
    let collar = eaves + high * 0.56;
    let half = d * 0.44;
    let beams = [
        ((-d, eaves + 0.06), (d, eaves + 0.06)),
        ((-half, collar), (half, collar)),
        ((0.0, collar), (0.0, ridge - 0.1)),
        ((-d * 0.52, eaves), (-d * 0.52, eaves + high * 0.47)),
        ((d * 0.52, eaves), (d * 0.52, eaves + high * 0.47)),
        ((-d * 0.9, eaves), (-d * 0.52, eaves + high * 0.4)),
        ((d * 0.9, eaves), (d * 0.52, eaves + high * 0.4)),
    ];
    for beam in beams {
        bar(frame, x, beam, (0.17, hex(OAK)), out, facade);
    }
}

/// One window or two, in their frames, over a sill.
fn windows(prop: &Prop, frame: &Frame, (x, eaves, ridge): (f32, f32, f32), out: Vec3, facade: &mut Facade) {
    let high = ridge - eaves;
    let (low, top) = (eaves + 0.38, eaves + high * 0.5);
    let pane = hex(0x2c3640).lerp(v3(1.0, 0.6, 0.24), prop.lit * 0.5);
    let middles: &[f32] = if prop.size.z > 7.0 { &[-0.62, 0.62] } else { &[0.0] };
    for middle in middles {
        let mut face = |half: f32, (from, to): (f32, f32), colour: Vec3, lit: f32| {
            let points = [(middle - half, from), (middle + half, from), (middle + half, to), (middle - half, to)];
            facade.wall(&points.map(|(z, y)| frame.at(x, y, z)), out, colour, lit, Cover::Plain);
        };
        face(0.47, (low - 0.07, top + 0.07), hex(0xe0d8c8), 0.0);
        face(0.39, (low, top), pane, prop.lit * 0.8);
        face(0.03, (low, top), hex(0xe0d8c8), 0.0);
        face(0.54, (low - 0.15, low - 0.06), hex(0xb8ae9c), 0.0);
    }
}
