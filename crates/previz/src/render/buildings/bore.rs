//! A road tunnel as it is seen from inside: its vault of concrete, tiles along
//! the sides, rows of lamps, daylight at the end.
//!
//! How wide, high and long it is, is the scene's to say.

use super::block::Frame;
use super::facade::{Cover, Facade};
use crate::maths::{Vec3, cos_turns, hex, sin_turns, v3};
use crate::scene::Prop;

/// Length of a piece of the vault, and how many pieces a lamp stands apart.
const PIECE_M: f32 = 5.0;
const LAMP_EVERY: i32 = 2;

/// Facets of the vault over both walls.
const FACETS: i32 = 10;

/// Height of the tiled part of the walls.
const TILED_M: f32 = 2.7;

pub(crate) fn draw(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    let (half, high, long) = (prop.size.x * 0.5, prop.size.y, prop.size.z);
    let pieces = (long / PIECE_M) as i32;
    end(frame, (half, high, long), facade);
    // Its walls send back what the lamps throw on them.
    let lit = |stone: Vec3| stone * prop.colour;
    let rib = |k: i32| {
        let turn = k as f32 / FACETS as f32 * 0.5;
        (cos_turns(turn) * half, TILED_M + sin_turns(turn) * (high - TILED_M))
    };
    for piece in (0..pieces).rev() {
        // Neighbours overlap, or the day outside would shine through between them.
        let (near, far) = (piece as f32 * PIECE_M, (piece as f32 + 1.02) * PIECE_M);
        let lamp = if piece % LAMP_EVERY == 0 { 1.0 } else { 0.45 };
        let quad = |a: (f32, f32), b: (f32, f32)| {
            [frame.at(a.0, a.1, near), frame.at(a.0, a.1, far), frame.at(b.0, b.1, far), frame.at(b.0, b.1, near)]
        };
        for facet in 0..FACETS {
            let (a, b) = (rib(facet), rib(facet + 1));
            let up = 1.0 - (2.0 * (facet as f32 + 0.5) / FACETS as f32 - 1.0).abs();
            let inward = -(frame.right * (a.0 + b.0) + Vec3::UP * up).unit();
            // The lamps hang at its shoulders and light what is beside them most.
            let light = lamp * (1.0 - 0.55 * (up - 0.45).abs());
            facade.wall(&quad(a, b), inward, lit(hex(0x8b8781)), 0.5 * light, Cover::Plain);
        }
        for side in [-1.0, 1.0] {
            let x = side * half;
            let inward = frame.right * -side;
            facade.wall(
                &quad((x, 0.0), (x, TILED_M)),
                inward,
                lit(hex(0xb9bdb8)),
                0.42 * lamp,
                Cover::Courses { height: 0.3 },
            );
            let x = x * 0.996;
            facade.wall(&quad((x, 0.0), (x, 0.9)), inward, lit(hex(0x6d6a66)), 0.2 * lamp, Cover::Plain);
            facade.wall(&quad((x, 2.3), (x, 2.5)), inward, hex(0xd08a2c), 0.4 * lamp, Cover::Plain);
            if piece % LAMP_EVERY == 0 {
                fitting(frame, side, (half, high), (near + PIECE_M * 0.25, prop.colour), facade);
            }
        }
    }
}

/// A long lamp at the shoulder of the vault.
fn fitting(frame: &Frame, side: f32, (half, high): (f32, f32), (z, light): (f32, Vec3), facade: &mut Facade) {
    let (x, y) = (side * half * 0.62, TILED_M + (high - TILED_M) * 0.72);
    let (inner, outer) = (x - side * 0.28, x + side * 0.28);
    let face = [
        frame.at(inner, y + 0.06, z),
        frame.at(outer, y - 0.1, z),
        frame.at(outer, y - 0.1, z + 2.6),
        frame.at(inner, y + 0.06, z + 2.6),
    ];
    facade.wall(&face, -Vec3::UP, light, 3.2, Cover::Plain);
    facade.halo(frame.at(x, y, z + 1.3), 1.6, light * 0.22);
}

/// The way out, far ahead: the wall around it, and the day.
fn end(frame: &Frame, (half, high, long): (f32, f32, f32), facade: &mut Facade) {
    let face = |facade: &mut Facade, (w, top): (f32, f32), z: f32, colour: Vec3, glow: f32| {
        let points = [frame.at(-w, -0.5, z), frame.at(w, -0.5, z), frame.at(w, top, z), frame.at(-w, top, z)];
        facade.wall(&points, -frame.away, colour, glow, Cover::Plain);
    };
    face(facade, (half * 1.2, high * 1.2), long - 0.5, hex(0x56534f), 0.1);
    face(facade, (half * 0.8, high * 0.8), long - 1.0, v3(0.8, 0.88, 1.0), 1.6);
}
