//! What stands on a building site: the bare frames of houses with scaffolds
//! before them, and tower cranes.
//!
//! Where they stand and how large they are is the scene's to say.

use super::block::{Frame, block};
use super::facade::{Cover, Facade};
use crate::maths::{Vec3, floor_i, fract, hex, sin_turns, v3};
use crate::noise::unit2;
use crate::render::world::Moment;
use crate::scene::Prop;

/// Height of a storey.
const STOREY_M: f32 = 3.4;

/// Floors on columns, the upper ones still without walls.
pub(crate) fn skeleton(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    let storeys = floor_i(prop.size.y / STOREY_M).clamp(1, 40);
    let (w, d) = (prop.size.x * 0.5, prop.size.z * 0.5);
    let bays = floor_i(prop.size.x / 4.4).clamp(2, 16);
    let columns = |facade: &mut Facade, foot: f32, z: f32, tone: f32| {
        for bay in 0..=bays {
            let x = -w + 0.4 + (prop.size.x - 0.8) * bay as f32 / bays as f32;
            let column = Frame { foot: frame.at(x, foot, z), ..*frame };
            block(&column, v3(0.55, STOREY_M, 0.55), prop.colour * tone, Cover::Plain, facade);
        }
    };
    for storey in 0..storeys {
        let foot = storey as f32 * STOREY_M;
        let walled = storey * 3 < storeys;
        // The shade inside, then what stands in the front.
        let back = [(-w, foot), (w, foot), (w, foot + STOREY_M), (-w, foot + STOREY_M)];
        let inside = if walled { hex(0x9a5f48) } else { prop.colour * 0.28 };
        let cover = if walled { Cover::Courses { height: 0.3 } } else { Cover::Plain };
        let plane = if walled { -d + 0.5 } else { d - 0.6 };
        if walled || storey + 1 < storeys {
            facade.wall(&back.map(|(x, y)| frame.at(x, y, plane)), -frame.away, inside, 0.0, cover);
        }
        if walled {
            openings(prop, frame, (foot, bays, storey), facade);
        } else {
            columns(facade, foot, d - 0.8, 0.62);
        }
        columns(facade, foot, -d + 0.3, 1.0);
        let slab = Frame { foot: frame.at(0.0, foot + STOREY_M - 0.32, 0.0), ..*frame };
        block(&slab, v3(prop.size.x + 0.5, 0.34, prop.size.z + 0.5), prop.colour * 1.05, Cover::Plain, facade);
        if prop.lit > 0.3 && storey % 2 == 0 {
            facade.halo(
                frame.at(w * (0.6 - 0.3 * storey as f32 % 1.2), foot + 2.6, -d),
                2.6,
                v3(0.9, 0.75, 0.45) * prop.lit,
            );
        }
    }
    // Rods that wait for the next storey.
    for bay in 0..=bays * 2 {
        let x = -w + 0.4 + (prop.size.x - 0.8) * bay as f32 / (bays * 2) as f32;
        let top = storeys as f32 * STOREY_M;
        pole(frame, ((x, top), (x, top + 1.1)), (-d + 0.3, 0.05), hex(0x6a4a3a), facade);
    }
    scaffold(prop, frame, storeys, facade);
}

/// Holes for windows in a wall that has been built.
fn openings(prop: &Prop, frame: &Frame, (foot, bays, storey): (f32, i32, i32), facade: &mut Facade) {
    let (w, d) = (prop.size.x * 0.5, prop.size.z * 0.5);
    for bay in 0..bays {
        let x = -w + prop.size.x * (bay as f32 + 0.5) / bays as f32;
        let hole = [(x - 0.8, foot + 0.9), (x + 0.8, foot + 0.9), (x + 0.8, foot + 2.6), (x - 0.8, foot + 2.6)];
        let lamp = if unit2(bay, storey, prop.seed) > 0.6 { prop.lit } else { 0.0 };
        let shade = hex(0x1e1d1c).lerp(v3(0.9, 0.6, 0.3), lamp * 0.6);
        facade.wall(&hole.map(|(x, y)| frame.at(x, y, -d + 0.45)), -frame.away, shade, lamp * 0.6, Cover::Plain);
    }
}

/// Poles and planks before a part of the front, a net over some of it.
fn scaffold(prop: &Prop, frame: &Frame, storeys: i32, facade: &mut Facade) {
    let (w, z) = (prop.size.x * 0.5, -prop.size.z * 0.5 - 1.1);
    let (left, right, high) = (-w, w * 0.35, (storeys as f32 * 0.75) * STOREY_M);
    let net = [(left, high * 0.34), (right * 0.1, high * 0.34), (right * 0.1, high), (left, high)];
    facade.wall(
        &net.map(|(x, y)| frame.at(x, y, z + 0.1)),
        -frame.away,
        hex(0x3f7a58),
        0.0,
        Cover::Courses { height: 1.7 },
    );
    let mut y = 1.9;
    while y < high {
        pole(frame, ((left, y), (right, y)), (z, 0.1), hex(0xa07a48), facade);
        pole(frame, ((left, y + 1.0), (right, y + 1.0)), (z, 0.04), hex(0x8f9498), facade);
        y += 1.9;
    }
    let count = floor_i((right - left) / 2.2).clamp(1, 24);
    for i in 0..=count {
        let x = left + (right - left) * i as f32 / count as f32;
        pole(frame, ((x, 0.0), (x, high + 0.8)), (z, 0.05), hex(0x8f9498), facade);
        if i < count && i % 2 == 0 {
            let next = left + (right - left) * (i + 1) as f32 / count as f32;
            pole(frame, ((x, 0.0), (next, high * 0.5)), (z, 0.04), hex(0x8f9498), facade);
        }
    }
}

/// A tower crane: a mast of lattice, a jib that turns slowly, its cab, its
/// ballast and a load on the hook.
pub(crate) fn crane(prop: &Prop, frame: &Frame, moment: &Moment, facade: &mut Facade) {
    let (high, half) = (prop.size.y, prop.size.z * 0.5);
    let paint = prop.colour;
    lattice(frame, ((0.0, 0.0), (0.0, high)), half, paint, facade);
    let swing = 0.05 * sin_turns(moment.seconds * 0.012 + prop.yaw_turns);
    let turned =
        |turns: f32| Frame { foot: frame.foot, right: frame.right.yawed(turns), away: frame.away.yawed(turns) };
    let jib = turned(swing);
    let (front, back) = (prop.size.x, prop.size.x * 0.32);
    lattice(&jib, ((-back, high + half), (front, high + half)), half * 0.8, paint, facade);
    let peak = high + prop.size.y * 0.15;
    for end in [-back * 0.92, front * 0.55, front * 0.93] {
        pole(&jib, ((0.0, peak), (end, high + half * 1.8)), (0.0, 0.07), hex(0x4a4a4a), facade);
    }
    lattice(&jib, ((0.0, high), (0.0, peak)), half * 0.5, paint, facade);
    let ballast = Frame { foot: jib.at(-back * 0.9, high - 1.6, 0.0), ..jib };
    block(&ballast, v3(3.2, 2.6, 1.4), hex(0x8a8680), Cover::Plain, facade);
    let cab = Frame { foot: jib.at(half * 2.0, high - 2.2, 0.0), ..jib };
    block(&cab, v3(1.7, 2.0, 1.5), hex(0xe6e2d8), Cover::Plain, facade);
    // The trolley runs along the jib, the load hangs from it.
    let out = front * (0.62 + 0.16 * sin_turns(moment.seconds * 0.02));
    let low = high * (0.52 + 0.12 * sin_turns(moment.seconds * 0.017 + 0.3));
    pole(&jib, ((out, low), (out, high)), (0.0, 0.06), hex(0x2c2c2c), facade);
    let load = Frame { foot: jib.at(out, low - 1.2, 0.0), ..jib };
    block(&load, v3(3.4, 1.0, 1.2), hex(0x9a6a48), Cover::Plain, facade);
    if prop.lit > 0.3 {
        facade.halo(jib.at(0.0, peak + 0.4, 0.0), 1.8, v3(1.0, 0.12, 0.08));
        facade.halo(jib.at(front, high + half, 0.0), 1.4, v3(1.0, 0.12, 0.08));
    }
}

/// A girder of two booms with braces between them, upright or level.
pub(crate) fn lattice(frame: &Frame, (a, b): ((f32, f32), (f32, f32)), half: f32, paint: Vec3, facade: &mut Facade) {
    let (dx, dy) = (b.0 - a.0, b.1 - a.1);
    let length = (dx * dx + dy * dy).sqrt().max(1e-3);
    let (ox, oy) = (-dy / length * half, dx / length * half);
    let thick = half * 0.16;
    let bays = floor_i(length / (half * 2.2)).clamp(1, 40);
    for side in [-1.0, 1.0] {
        let boom = ((a.0 + ox * side, a.1 + oy * side), (b.0 + ox * side, b.1 + oy * side));
        pole(frame, boom, (0.0, thick), paint, facade);
    }
    for bay in 0..bays {
        let (s, e) = (bay as f32 / bays as f32, (bay + 1) as f32 / bays as f32);
        let side = if fract(bay as f32 * 0.5) < 0.25 { 1.0 } else { -1.0 };
        let from = (a.0 + dx * s + ox * side, a.1 + dy * s + oy * side);
        let to = (a.0 + dx * e - ox * side, a.1 + dy * e - oy * side);
        pole(frame, (from, to), (0.0, thick * 0.7), paint * 0.9, facade);
    }
}

/// A straight bar in the plane at `z`, half as thick as said to each side.
pub(crate) fn pole(
    frame: &Frame,
    (a, b): ((f32, f32), (f32, f32)),
    (z, thick): (f32, f32),
    colour: Vec3,
    facade: &mut Facade,
) {
    let (dx, dy) = (b.0 - a.0, b.1 - a.1);
    let length = (dx * dx + dy * dy).sqrt().max(1e-3);
    let (ox, oy) = (-dy / length * thick, dx / length * thick);
    let bar = [(a.0 - ox, a.1 - oy), (a.0 + ox, a.1 + oy), (b.0 + ox, b.1 + oy), (b.0 - ox, b.1 - oy)];
    facade.wall(&bar.map(|(x, y)| frame.at(x, y, z)), -frame.away, colour, 0.0, Cover::Plain);
}
