//! What stands on the grounds of sports: nets across courts, goals, baskets.
//!
//! Where they stand and how large they are is the scene's to say.

use super::block::{Frame, block};
use super::facade::{Cover, Facade};
use super::worksite::pole;
use crate::maths::{Vec3, cos_turns, floor_i, hex, sin_turns, v3};
use crate::scene::Prop;

/// How far apart the cords of a net are seen.
const MESH_M: f32 = 0.2;
/// Half as thick as a cord is drawn.
const CORD_M: f32 = 0.009;

/// Cords over a piece of a net whose points are known by shares of its width and
/// of its height.
fn mesh(at: impl Fn(f32, f32) -> Vec3, (wide, high): (f32, f32), out: Vec3, facade: &mut Facade) {
    let mut cord = |a: Vec3, b: Vec3, thick: Vec3| {
        facade.wall(&[a - thick, a + thick, b + thick, b - thick], out, hex(0xd8dcdc), 0.0, Cover::Plain);
    };
    let (columns, rows) = (floor_i(wide / MESH_M).clamp(2, 90), floor_i(high / MESH_M).clamp(2, 24));
    let along = (at(1.0, 0.0) - at(0.0, 0.0)).unit() * CORD_M;
    let up = (at(0.0, 1.0) - at(0.0, 0.0)).unit() * CORD_M;
    for column in 0..=columns {
        let u = column as f32 / columns as f32;
        cord(at(u, 0.0), at(u, 1.0), along);
    }
    for row in 0..=rows {
        let v = row as f32 / rows as f32;
        cord(at(0.0, v), at(1.0, v), up);
    }
}

/// A net between two posts, a white band along its upper edge; a high one
/// leaves the ground free.
pub(crate) fn net(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    let (half, high) = (prop.size.x * 0.5, prop.size.y);
    let low = (high - 1.0).max(0.0);
    let cords = |u: f32, v: f32| frame.at((u * 2.0 - 1.0) * half, low + v * (high - low), 0.0);
    mesh(cords, (prop.size.x, high - low), -frame.away, facade);
    pole(frame, ((-half, high - 0.04), (half, high - 0.04)), (0.0, 0.045), prop.colour, facade);
    for side in [-1.0, 1.0] {
        let post = Frame { foot: frame.at(side * (half + 0.12), 0.0, 0.0), ..*frame };
        block(&post, v3(0.1, high + 0.1, 0.1), hex(0x3a4a5a), Cover::Plain, facade);
    }
}

/// Two posts and a bar, the net hung behind them.
pub(crate) fn goal(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    let (half, high, deep) = (prop.size.x * 0.5, prop.size.y, prop.size.z);
    let back = |u: f32, v: f32| frame.at((u * 2.0 - 1.0) * half, v * high * 0.92, deep * (1.0 - 0.55 * v));
    mesh(back, (prop.size.x, high), -frame.away, facade);
    for side in [-1.0, 1.0] {
        let end = |u: f32, v: f32| frame.at(side * half, v * high, u * deep * (1.0 - 0.55 * v));
        mesh(end, (deep, high), frame.right * side, facade);
    }
    let top = |u: f32, v: f32| frame.at((u * 2.0 - 1.0) * half, high * (1.0 - 0.08 * v), deep * 0.45 * v);
    mesh(top, (prop.size.x, deep * 0.45), Vec3::UP, facade);
    for side in [-1.0, 1.0] {
        let post = Frame { foot: frame.at(side * half, 0.0, 0.0), ..*frame };
        block(&post, v3(0.13, high, 0.13), prop.colour, Cover::Plain, facade);
    }
    let bar = Frame { foot: frame.at(0.0, high - 0.06, 0.0), ..*frame };
    block(&bar, v3(prop.size.x + 0.13, 0.13, 0.13), prop.colour, Cover::Plain, facade);
}

/// A board on its post with a ring before it, and the ring's net.
pub(crate) fn hoop(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    const RING_M: f32 = 3.05;
    const FRONT_M: f32 = -1.2;
    let post = Frame { foot: frame.at(0.0, 0.0, 0.6), ..*frame };
    block(&post, v3(0.16, 3.2, 0.16), prop.colour, Cover::Plain, facade);
    let arm = Frame { foot: frame.at(0.0, 3.1, -0.3), ..*frame };
    block(&arm, v3(0.1, 0.12, 1.9), prop.colour, Cover::Plain, facade);
    let (half, high) = (prop.size.x * 0.5, prop.size.y);
    let board = [(-half, high - 1.05), (half, high - 1.05), (half, high), (-half, high)];
    facade.wall(&board.map(|(x, y)| frame.at(x, y, FRONT_M)), -frame.away, hex(0xeef2f4), 0.0, Cover::Plain);
    let square = [(-0.3, 3.1), (0.3, 3.1), (0.3, 3.55), (-0.3, 3.55)];
    for side in 0..4 {
        pole(frame, (square[side], square[(side + 1) % 4]), (FRONT_M - 0.01, 0.025), hex(0xc8281f), facade);
    }
    let ring = |turns: f32, r: f32, y: f32| frame.at(cos_turns(turns) * r, y, FRONT_M - 0.38 + sin_turns(turns) * r);
    for part in 0..12 {
        let (a, b) = (part as f32 / 12.0, (part + 1) as f32 / 12.0);
        let (rise, aside) = (Vec3::UP * 0.02, frame.right * CORD_M);
        let (from, to, low) = (ring(a, 0.23, RING_M), ring(b, 0.23, RING_M), ring(b, 0.13, RING_M - 0.42));
        facade.wall(&[from - rise, to - rise, to + rise, from + rise], -frame.away, hex(0xe2571f), 0.0, Cover::Plain);
        facade.wall(
            &[from - aside, from + aside, low + aside, low - aside],
            -frame.away,
            hex(0xf0f0ec),
            0.0,
            Cover::Plain,
        );
    }
}
