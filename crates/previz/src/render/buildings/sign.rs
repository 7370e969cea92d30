//! Signs of light and the fronts of shops: letters of no language, panels,
//! tubes, and what stands behind the glass.
//!
//! Patterns on flat faces; knows neither where they hang nor how they are lit.

use super::footprint::Footprint;
use crate::maths::{Vec3, clamp01, floor_i, fract, hex, mix, smoothstep, v3};
use crate::noise::unit2;
use crate::render::finish::hanzi::{SIDE, Square};

/// Width of a shop's bay and height of its front, in metres.
const BAY_M: f32 = 4.4;
pub(crate) const FRONT_M: f32 = 3.9;

/// The colours of gas in glass tubes.
pub(crate) fn tube(dice: f32) -> Vec3 {
    hex([0xff2f7a, 0x26d7ff, 0xb14bff, 0xff7a2f, 0x3dff9a, 0xffd23d, 0xff3d3d][(dice.clamp(0.0, 0.999) * 7.0) as usize])
}

/// How much of a letter's line covers a point of its square, which reaches
/// from 0 to 1; `soft` is the size of a pixel.
pub(crate) fn letter(x: f32, y: f32, dice: u32, soft: f32) -> f32 {
    let mut near = 1.0_f32;
    let mut line = |along: f32, across: f32, from: f32, to: f32| {
        let beyond = (from - along).max(along - to).max(0.0);
        near = near.min((beyond * beyond + across * across).sqrt());
    };
    let roll = |k: i32, n: i32| unit2(k, n, dice);
    for k in 0..3 {
        if roll(k, 1) < 0.8 {
            let height = 0.18 + 0.31 * k as f32 + 0.1 * (roll(k, 2) - 0.5);
            line(x, y - height, 0.12 + 0.25 * roll(k, 3), 0.88 - 0.25 * roll(k, 4));
        }
        if k < 2 || roll(k, 5) < 0.5 {
            let side = 0.2 + 0.3 * k as f32 + 0.1 * (roll(k, 6) - 0.5);
            line(y, x - side, 0.1 + 0.35 * roll(k, 7), 0.9 - 0.35 * roll(k, 8));
        }
    }
    let soft = soft.min(0.5);
    smoothstep(0.07 + soft, 0.07 - soft, near) * (0.14 / (0.07 + soft)).min(1.0)
}

/// How much the strokes of a character cover a point of its square, which reaches
/// from 0 to 1; `soft` is the size of a pixel. Between its dots a brush ran on.
pub(crate) fn brush(dots: &Square, (x, y): (f32, f32), soft: f32) -> f32 {
    let (x, y) = (x * SIDE as f32 - 0.5, (1.0 - y) * SIDE as f32 - 0.5);
    let (column, row) = (floor_i(x), floor_i(y));
    let (right, down) = (fract(x), fract(y));
    let dot = |column: i32, row: i32| {
        let inside = (0..SIDE).contains(&column) && (0..SIDE).contains(&row);
        if inside && dots[row as usize] >> (SIDE - 1 - column) & 1 == 1 { 1.0 } else { 0.0 }
    };
    let upper = mix(dot(column, row), dot(column + 1, row), right);
    let lower = mix(dot(column, row + 1), dot(column + 1, row + 1), right);
    let soft = (soft * SIDE as f32 * 0.7).clamp(0.12, 0.5);
    smoothstep(0.5 - soft, 0.5 + soft, mix(upper, lower, down))
}

/// Light of a sign at `u` across and `v` up its `wide` by `tall` board.
pub(crate) fn board((u, v): (f32, f32), (wide, tall): (f32, f32), colour: Vec3, seed: u32, footprint: f32) -> Vec3 {
    let cell = wide * 0.84;
    let margin = (wide - cell) * 0.5;
    let rows = ((tall - margin * 2.0) / cell).max(1.0);
    let (across, up) = ((u - margin) / cell, (v - margin) / (tall - margin * 2.0) * crate::maths::floor(rows));
    let row = floor_i(up);
    let inside = (0.0..1.0).contains(&across) && up >= 0.0 && up < crate::maths::floor(rows);
    let ink = if inside {
        letter(across, up - row as f32, seed ^ (row as u32).wrapping_mul(977), footprint / cell)
    } else {
        0.0
    };
    let edge = u.min(wide - u).min(v).min(tall - v);
    let rim = smoothstep(0.035 + footprint, 0.035 - footprint.min(0.03), (edge - wide * 0.06).abs());
    let paper = hex(0xfff0d8);
    match seed % 5 {
        // A panel lit from behind, its letters dark or white.
        0 => colour * (1.5 * (1.0 - 0.9 * ink)) + paper * (0.1 * rim),
        1 => colour * 0.75 + (paper * 2.6 - colour * 0.5) * ink,
        2 => paper * (1.2 * (1.0 - ink)) + colour * (1.4 * ink + 1.6 * rim),
        // Tubes: white at the core, their colour around.
        _ => colour * (0.07 + 3.0 * ink + 2.6 * rim) + paper * (1.3 * ink * ink),
    }
}

/// Light of a round sign of radius `r`, at `u` and `v` from its middle.
pub(crate) fn disc((u, v): (f32, f32), r: f32, colour: Vec3, seed: u32, footprint: f32) -> Vec3 {
    let away = (u * u + v * v).sqrt();
    let ring = smoothstep(0.05 * r + footprint, 0.0, (away - r * 0.86).abs());
    let half = r * 0.58;
    let inside = u.abs() < half && v.abs() < half;
    let ink = if inside {
        letter((u + half) / (half * 2.0), (v + half) / (half * 2.0), seed, footprint / (half * 2.0))
    } else {
        0.0
    };
    colour * (0.3 + 2.8 * ring) + (hex(0xfff0d8) * 2.8 - colour * 0.2) * ink
}

/// The front of shops at `u` along and `v` up from the pavement: the colour of
/// its surface and the light that comes out, with `lit` of them open.
pub(crate) fn front(wall: Vec3, (u, v): (f32, f32), lit: f32, seed: u32, pixel: Footprint) -> (Vec3, Vec3) {
    let bay = floor_i(u / BAY_M);
    let x = u - bay as f32 * BAY_M;
    let dice = |k: i32| unit2(bay, k, seed);
    let within = |from: f32, to: f32, at: f32, pixel: f32| {
        let s = pixel.clamp(0.01, 0.4);
        smoothstep(from - s, from + s, at) * smoothstep(to + s, to - s, at)
    };
    let across = |from: f32, to: f32| within(from, to, x, pixel.along);
    let up = |from: f32, to: f32| within(from, to, v, pixel.up);
    let colour = tube(dice(1));
    let open = dice(2) < 0.82;
    let fascia = up(3.0, 3.7) * across(0.12, BAY_M - 0.12);
    if fascia > 0.5 {
        return fascia_at(x, v - 3.0, colour, lit, (seed ^ bay as u32, pixel.most()));
    }
    let pane = up(0.42, 2.75) * across(0.22, BAY_M - 0.22);
    let door = up(0.05, 2.6) * across(3.0, 4.0);
    let glass = pane.max(door);
    let stone = wall * if v < 0.42 { 0.5 } else { 0.72 };
    if !open {
        // A shutter that is down.
        let slat = 0.75 + 0.25 * smoothstep(0.3, 0.7, crate::maths::fract(v / 0.12)) * clamp01(1.0 - pixel.up * 12.0);
        return (stone.lerp(v3(0.2, 0.21, 0.23) * slat, glass), Vec3::ZERO);
    }
    let bars = across(2.97, 3.03) + across(1.57, 1.63) + up(2.225, 2.275);
    let glass = glass * (1.0 - bars.min(1.0));
    let tint = stone.lerp(v3(0.045, 0.055, 0.065), glass);
    let room =
        [v3(1.0, 0.68, 0.36), v3(1.0, 0.82, 0.6), v3(0.62, 0.85, 1.0), v3(1.0, 0.6, 0.62)][(dice(3) * 3.99) as usize];
    // Bright below the ceiling, dim on the floor; wares stand out against it.
    let depth = mix(0.35, 1.15, clamp01((v - 0.4) / 2.3)) * (0.8 + 0.35 * crate::maths::sin_turns(x / 1.47 + dice(4)));
    let wares = wares(x, v, (bay, seed), pixel.most());
    let goods = room.lerp(tube(unit2(floor_i(x / 0.37), 9, seed)), 0.55) * 0.28;
    let inside = (room * depth).lerp(goods, wares);
    (tint, inside * (glass * lit * (0.55 + 0.5 * dice(5))))
}

/// The lettered board above a shop.
fn fascia_at(x: f32, y: f32, colour: Vec3, lit: f32, (seed, footprint): (u32, f32)) -> (Vec3, Vec3) {
    let column = floor_i((x - 0.5) / 0.56);
    let count = 3 + (seed % 4) as i32;
    let ink = if (0..count).contains(&column) {
        letter((x - 0.5) / 0.56 - column as f32, (y - 0.08) / 0.54, seed ^ (column as u32 * 131), footprint / 0.56)
    } else {
        0.0
    };
    let paper = hex(0xfff0d8);
    let (ground, letters) = if seed & 1 == 0 { (colour * 0.45, paper) } else { (v3(0.05, 0.05, 0.06), colour) };
    (ground.lerp(letters * 0.7, ink), (ground * 0.7).lerp(letters * 2.2, ink) * lit)
}

/// Wares on shelves and figures in the window, as the share that they cover.
fn wares(x: f32, v: f32, (bay, seed): (i32, u32), footprint: f32) -> f32 {
    let plain = clamp01(footprint * 6.0 - 0.3);
    let kind = unit2(bay, 11, seed);
    let shown = if kind < 0.45 {
        // Three shelves of things of all heights.
        let shelf = crate::maths::fract((v - 0.45) / 0.6);
        let thing = floor_i(x / 0.21);
        let tall = 0.25 + 0.55 * unit2(thing, floor_i((v - 0.45) / 0.6) + bay * 7, seed);
        f32::from(shelf < 0.06 || (shelf < tall && crate::maths::fract(x / 0.21) > 0.2 && v < 2.2))
    } else if kind < 0.75 {
        // Figures that wear what is sold.
        let of = crate::maths::fract(x / 1.1) - 0.5;
        let half = if v < 1.25 {
            0.07 + 0.05 * (1.25 - v)
        } else if v < 1.75 {
            0.17
        } else {
            0.06
        };
        f32::from(of.abs() * 1.1 < half && v < 1.98 && x < 2.9)
    } else {
        // A counter, and lamps that hang above it.
        f32::from(v < 1.0 && x > 0.6 && x < 2.8)
    };
    mix(shown, 0.3, plain)
}
