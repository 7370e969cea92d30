//! What stands on the quay of a container port: gantry cranes with their booms
//! over the water, and stacks of containers.
//!
//! Where they stand and how large they are is the scene's to say.

use super::block::{Frame, block};
use super::facade::{Cover, Facade};
use super::worksite::pole;
use crate::maths::{Vec3, floor_i, hex, sin_turns, v3};
use crate::noise::unit2;
use crate::render::world::Moment;
use crate::scene::Prop;

/// Length and height of a container.
const CONTAINER_M: (f32, f32) = (12.2, 2.6);
/// Half the distance between the rails that a crane stands on.
const GAUGE_M: f32 = 13.0;

/// A crane whose boom reaches to its left over the water: `size` is the boom's
/// length from the legs, its height and the distance between the frames.
pub(crate) fn crane(prop: &Prop, frame: &Frame, moment: &Moment, facade: &mut Facade) {
    let (reach, high, half) = (prop.size.x, prop.size.y, prop.size.z * 0.5);
    let (paint, thick) = (prop.colour, 0.8);
    let peak = high * 1.62;
    for z in [half, -half] {
        for x in [-GAUGE_M, GAUGE_M] {
            pole(frame, ((x, 0.0), (x * 0.94, high)), (z, thick), paint, facade);
        }
        pole(frame, ((-GAUGE_M, high * 0.3), (GAUGE_M, high * 0.3)), (z, thick * 0.9), paint, facade);
        pole(frame, ((-GAUGE_M, high * 0.3), (GAUGE_M * 0.94, high)), (z, thick * 0.55), paint * 0.92, facade);
        pole(frame, ((-GAUGE_M, high), (GAUGE_M, high)), (z, thick), paint, facade);
        // The mast over the legs at the water, from which the boom hangs.
        pole(frame, ((-GAUGE_M * 0.94, high), (-GAUGE_M * 0.5, peak)), (z * 0.6, thick * 0.8), paint, facade);
        pole(frame, ((GAUGE_M * 0.94, high), (-GAUGE_M * 0.5, peak)), (z * 0.6, thick * 0.5), paint, facade);
    }
    for x in [-GAUGE_M, GAUGE_M] {
        let beam = Frame { foot: frame.at(x, high * 0.3, 0.0), ..*frame };
        block(&beam, v3(1.6, 1.8, half * 2.0), paint * 0.95, Cover::Plain, facade);
    }
    let (tip, tail) = (-GAUGE_M - reach, GAUGE_M + reach * 0.3);
    let boom = Frame { foot: frame.at((tip + tail) * 0.5, high - 0.6, 0.0), ..*frame };
    block(&boom, v3(tail - tip, 2.2, 3.2), paint, Cover::Stripes { width: 3.2, other: paint * 0.86 }, facade);
    for end in [tip * 0.96, tip * 0.62, tail * 0.9] {
        pole(frame, ((-GAUGE_M * 0.5, peak), (end, high + 1.4)), (0.0, 0.22), hex(0x3c3c3e), facade);
    }
    let house = Frame { foot: frame.at(GAUGE_M * 0.8, high + 1.6, 0.0), ..*frame };
    block(&house, v3(9.0, 4.2, 5.0), hex(0xdedad2), Cover::Courses { height: 1.4 }, facade);
    trolley(prop, frame, moment, facade);
    if prop.lit > 0.3 {
        for (x, y) in [(tip, high), (-GAUGE_M * 0.5, peak), (0.0, high * 0.96), (tip * 0.5, high * 0.96)] {
            facade.halo(frame.at(x, y, 0.0), 5.0, v3(1.0, 0.86, 0.62) * (0.8 * prop.lit));
        }
    }
}

/// What runs along the boom, and the container that hangs from it.
fn trolley(prop: &Prop, frame: &Frame, moment: &Moment, facade: &mut Facade) {
    let (reach, high) = (prop.size.x, prop.size.y);
    let beat = moment.seconds * 0.024 + unit2(1, 1, prop.seed);
    let x = -GAUGE_M - reach * (0.42 + 0.4 * sin_turns(beat));
    let low = high * (0.55 + 0.22 * sin_turns(beat * 1.3 + 0.2));
    let cab = Frame { foot: frame.at(x, high - 3.2, 0.0), ..*frame };
    block(&cab, v3(3.4, 2.6, 3.0), hex(0xe8e4da), Cover::Plain, facade);
    for side in [-1.0, 1.0] {
        pole(frame, ((x + side * 1.4, low + 2.6), (x + side * 1.4, high)), (0.0, 0.14), hex(0x2c2c2e), facade);
    }
    let load = Frame { foot: frame.at(x, low, 0.0), ..*frame };
    block(&load, v3(2.5, CONTAINER_M.1, CONTAINER_M.0), paint(prop.seed, 9), Cover::Plain, facade);
}

/// Containers end to end and one upon the other, as large a stack as `size` says.
pub(crate) fn containers(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    let storeys = floor_i(prop.size.y / CONTAINER_M.1 + 0.5).max(1);
    let rows = floor_i(prop.size.z / CONTAINER_M.0).max(1);
    let columns = floor_i(prop.size.x / 2.6).max(1);
    for row in (0..rows).rev() {
        let z = (row as f32 + 0.5) * CONTAINER_M.0 - prop.size.z * 0.5;
        for column in (0..columns).rev() {
            let x = (column as f32 + 0.5) * 2.6 - prop.size.x * 0.5;
            let spare = floor_i(unit2(column, row, prop.seed) * 2.4);
            for storey in 0..(storeys - spare).max(1) {
                let foot = Frame { foot: frame.at(x, storey as f32 * CONTAINER_M.1, z), ..*frame };
                let tone = paint(prop.seed, storey * 31 + column * 7 + row);
                let ribs = Cover::Stripes { width: 0.6, other: tone * 0.8 };
                block(&foot, v3(2.5, CONTAINER_M.1 * 0.97, CONTAINER_M.0 * 0.98), tone, ribs, facade);
            }
        }
    }
}

/// The paint of one container.
fn paint(seed: u32, which: i32) -> Vec3 {
    let all = [0xa8402e, 0x2a5a8c, 0x3a7a58, 0xc87a2c, 0x8a8d90, 0xb8b2a4, 0x7a2e34, 0x2f7f8c];
    hex(all[(unit2(which, 3, seed) * 7.99) as usize])
}
