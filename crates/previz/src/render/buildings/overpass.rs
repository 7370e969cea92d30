//! An elevated road as it is seen from below: pillars under their beams, girders
//! along the deck, the lamps beneath it.
//!
//! How wide, high and long it is, is the scene's to say.

use super::block::{Frame, block};
use super::facade::{Cover, Facade};
use crate::maths::{Vec3, v3};
use crate::scene::Prop;

/// Length of a piece of the deck; every other one stands on pillars.
const PIECE_M: f32 = 10.0;
/// Where the pillars stand, and how thick they are.
const PILLAR_X_M: f32 = 6.9;
const THICK_M: f32 = 1.5;
/// Girders under the deck.
const GIRDERS: i32 = 5;
const GIRDER_M: f32 = 0.9;

/// All of it, the furthest first.
pub(crate) fn draw(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    let (half, high, long) = (prop.size.x * 0.5, prop.size.y, prop.size.z);
    let pieces = (long / PIECE_M) as i32;
    for piece in (0..pieces).rev() {
        let z = piece as f32 * PIECE_M;
        deck(prop, frame, (half, high), (z, z + PIECE_M * 1.01), facade);
        if piece % 2 == 0 {
            pillars(prop, frame, (half, high), z, facade);
        }
    }
}

/// A piece of the deck: its underside between girders, and its edges.
fn deck(prop: &Prop, frame: &Frame, (half, high): (f32, f32), (near, far): (f32, f32), facade: &mut Facade) {
    let quad = |(ax, ay): (f32, f32), (bx, by): (f32, f32)| {
        [frame.at(ax, ay, near), frame.at(ax, ay, far), frame.at(bx, by, far), frame.at(bx, by, near)]
    };
    let concrete = prop.colour;
    facade.wall(&quad((-half, high), (half, high)), -Vec3::UP, concrete * 0.55, 0.03, Cover::Plain);
    for girder in 0..GIRDERS {
        let x = (girder as f32 / (GIRDERS - 1) as f32 * 2.0 - 1.0) * (half - 1.0);
        let (l, r, low) = (x - 0.45, x + 0.45, high - GIRDER_M);
        for (edge, out) in [(l, -1.0), (r, 1.0)] {
            facade.wall(&quad((edge, low), (edge, high)), frame.right * out, concrete * 0.7, 0.03, Cover::Plain);
        }
        facade.wall(&quad((l, low), (r, low)), -Vec3::UP, concrete * 0.8, 0.05, Cover::Plain);
    }
    for side in [-1.0, 1.0] {
        let x = side * half;
        for out in [-1.0, 1.0] {
            facade.wall(&quad((x, high - 0.3), (x, high + 1.9)), frame.right * out, concrete * 0.92, 0.0, Cover::Plain);
        }
    }
}

/// Two pillars under the beam that carries the deck, and a lamp on it.
fn pillars(prop: &Prop, frame: &Frame, (half, high): (f32, f32), z: f32, facade: &mut Facade) {
    let part = |x: f32, y: f32| Frame { foot: frame.at(x, y, z), ..*frame };
    let cap = high - GIRDER_M;
    for side in [-1.0, 1.0] {
        let x = side * PILLAR_X_M;
        block(&part(x, 0.0), v3(THICK_M, cap - 1.1, THICK_M), prop.colour, Cover::Courses { height: 1.4 }, facade);
        // Painted so that drivers see it.
        for band in 0..3 {
            let low = 0.25 + 0.5 * band as f32;
            let colour = if band % 2 == 0 { v3(0.75, 0.55, 0.05) } else { v3(0.03, 0.03, 0.03) };
            block(&part(x, low), v3(THICK_M + 0.04, 0.5, THICK_M + 0.04), colour, Cover::Plain, facade);
        }
    }
    let beam = v3(half * 2.0 - 0.6, 1.1, THICK_M * 1.1);
    block(&part(0.0, cap - 1.1), beam, prop.colour * 0.9, Cover::Plain, facade);
    let lamp = part(0.0, cap - 1.25);
    block(&lamp, v3(2.2, 0.14, 0.3), v3(1.0, 0.9, 0.7), Cover::Plain, facade);
    facade.halo(lamp.at(0.0, 0.0, -0.4), 1.5, v3(1.0, 0.85, 0.6) * (0.25 + 0.35 * prop.lit));
}
