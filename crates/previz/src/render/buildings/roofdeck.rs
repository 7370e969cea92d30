//! What is on high roofs: a landing place for helicopters, the steel of a tower that is
//! being built.
//!
//! Where they are and how lit is the scene's to say.

use super::block::{Frame, block, flat};
use super::facade::{Cover, Facade};
use super::front::Front;
use crate::maths::{Vec3, cos_turns, hex, sin_turns, v3};
use crate::scene::Prop;

/// Pieces that a ring is laid of, and lamps around it.
const PIECES: i32 = 40;
const LAMPS: i32 = 20;

/// A disc, its ring and its letter; `size` is its width and how high it lies.
pub(super) fn helipad(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    let (half, up) = (prop.size.x * 0.5, prop.size.y);
    let white = hex(0xecebe4);
    let disc: Vec<Vec3> = (0..PIECES)
        .map(|piece| piece as f32 / PIECES as f32)
        .map(|turn| frame.at(half * cos_turns(turn), up, half * sin_turns(turn)))
        .collect();
    facade.wall(&disc, Vec3::UP, prop.colour, 0.0, Cover::Plain);
    let ring = |facade: &mut Facade, (inner, outer): (f32, f32), colour: Vec3| {
        for piece in 0..PIECES {
            let (from, to) = (piece as f32 / PIECES as f32, (piece as f32 + 1.04) / PIECES as f32);
            let at = |turn: f32, far: f32| frame.at(far * cos_turns(turn), up + 0.02, far * sin_turns(turn));
            let face = [at(from, inner), at(to, inner), at(to, outer), at(from, outer)];
            facade.wall(&face, Vec3::UP, colour, 0.08 * prop.lit, Cover::Plain);
        }
    };
    ring(facade, (half * 0.93, half), hex(0xd9b32c));
    ring(facade, (half * 0.66, half * 0.72), white);
    let letter = Frame { foot: frame.at(0.0, up + 0.03, 0.0), right: frame.right, away: frame.away };
    let (x, z, thick) = (half * 0.27, half * 0.42, half * 0.085);
    for side in [-1.0, 1.0] {
        flat(&letter, ((side * x - thick, side * x + thick), (-z, z)), 0.0, white, facade);
    }
    flat(&letter, ((-x, x), (-thick, thick)), 0.0, white, facade);
    for lamp in 0..LAMPS {
        let turn = lamp as f32 / LAMPS as f32;
        let at = frame.at(half * 1.03 * cos_turns(turn), up, half * 1.03 * sin_turns(turn));
        let green = hex(0x6cf08a);
        let stub = Frame { foot: at, right: frame.right, away: frame.away };
        block(&stub, v3(0.2, 0.18, 0.2), green.lerp(hex(0x3a4a3e), 1.0 - prop.lit), Cover::Plain, facade);
        if prop.lit > 0.5 {
            facade.halo(at + Vec3::UP * 0.2, 0.9, green * (0.8 * prop.lit));
        }
    }
}

/// The bays of a steel frame across and into the picture, and its storeys.
const BAYS: (i32, i32) = (4, 2);
const STOREYS: i32 = 2;

/// Columns under girders, open to all sides, a line of rope along its edges.
pub(super) fn frame(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    let (w, high, d) = (prop.size.x * 0.5, prop.size.y / STOREYS as f32, prop.size.z * 0.5);
    let x = |bay: i32| -w + prop.size.x * bay as f32 / BAYS.0 as f32;
    let z = |bay: i32| -d + prop.size.z * bay as f32 / BAYS.1 as f32;
    // The further first, so that the nearer cover them.
    for row in (0..=BAYS.1).rev() {
        let tone = 1.0 - 0.12 * row as f32;
        for storey in 0..STOREYS {
            let top = high * (storey + 1) as f32;
            // The upper storey is not whole yet.
            let bays = if storey == 0 { BAYS.0 } else { BAYS.0 - 1 - row.min(1) };
            for bay in 0..bays {
                girder(prop, frame, ((x(bay), z(row)), (x(bay + 1), z(row))), (top, tone), facade);
            }
            if row < BAYS.1 {
                for bay in 0..=bays {
                    girder(prop, frame, ((x(bay), z(row)), (x(bay), z(row + 1))), (top, tone * 0.84), facade);
                }
            }
            for bay in 0..=bays {
                column(
                    prop,
                    &Frame { foot: frame.at(x(bay), high * storey as f32, z(row)), ..*frame },
                    (high, tone),
                    facade,
                );
            }
        }
        // Columns of the next storey, some of them.
        for bay in (0..BAYS.0 - 1).filter(|bay| (bay + row) % 2 == 0) {
            column(
                prop,
                &Frame { foot: frame.at(x(bay), high * STOREYS as f32, z(row)), ..*frame },
                (1.6, tone),
                facade,
            );
        }
    }
}

/// A column of three plates, seen as an H from above.
fn column(prop: &Prop, frame: &Frame, (high, tone): (f32, f32), facade: &mut Facade) {
    let paint = prop.colour * tone;
    let part = |z: f32| Frame { foot: frame.at(0.0, 0.0, z), ..*frame };
    block(&part(0.14), v3(0.36, high, 0.05), paint * 0.8, Cover::Plain, facade);
    block(&part(0.0), v3(0.05, high, 0.26), paint * 0.55, Cover::Plain, facade);
    block(&part(-0.14), v3(0.36, high, 0.05), paint, Cover::Plain, facade);
    block(&part(0.0), v3(0.5, 0.06, 0.5), paint * 0.7, Cover::Plain, facade);
}

/// A girder from column to column, its web between two flanges.
fn girder(
    prop: &Prop,
    frame: &Frame,
    (from, to): ((f32, f32), (f32, f32)),
    (top, tone): (f32, f32),
    facade: &mut Facade,
) {
    let across = from.1 == to.1;
    let long = if across { to.0 - from.0 } else { to.1 - from.1 };
    let middle = ((from.0 + to.0) * 0.5, (from.1 + to.1) * 0.5);
    let paint = prop.colour * tone;
    for (low, thick, wide, shade) in [(0.44, 0.05, 0.26, 0.72), (0.4, 0.34, 0.05, 0.8), (0.05, 0.05, 0.26, 1.1)] {
        let foot = frame.at(middle.0, top - low, middle.1);
        let size = if across { v3(long, thick, wide) } else { v3(wide, thick, long) };
        block(&Frame { foot, ..*frame }, size, paint * shade, Cover::Plain, facade);
    }
    if across {
        // Bolts where it meets its columns.
        let on = Front { frame, z: middle.1 - 0.04, out: -frame.away };
        for x in [from.0 + 0.4, to.0 - 0.4] {
            on.rect(facade, (x, 0.05), (top - 0.34, top - 0.1), (paint * 0.5, 0.0, Cover::Plain));
        }
    }
}
