//! A town of the Wild West: houses of boards behind fronts that are higher than their roofs,
//! a tank for water on stilts.
//!
//! Where they stand is the scene's to say.

use super::block::{Frame, block};
use super::facade::{Cover, Facade};
use super::round::drum;
use crate::maths::{Vec3, hex, v3};
use crate::noise::unit2;
use crate::scene::Prop;

const BOARD: Cover = Cover::Boards { height: 0.24 };
/// Depth of the walk of planks before a house, and how high the roof over it is.
const PORCH_M: (f32, f32) = (2.0, 3.0);

fn at(frame: &Frame, (x, y, z): (f32, f32, f32)) -> Frame {
    Frame { foot: frame.at(x, y, z), ..*frame }
}

/// A house: `size` is its width, the height of its front and its depth.
pub(super) fn front(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    let (half, high, deep) = (prop.size.x * 0.5, prop.size.y, prop.size.z * 0.5);
    let wood = prop.colour;
    block(&at(frame, (0.0, 0.0, 0.3)), v3(half * 1.94, high * 0.72, deep * 2.0 - 0.6), wood * 0.8, BOARD, facade);
    block(&at(frame, (0.0, 0.0, -deep + 0.15)), v3(half * 2.0, high, 0.3), wood, BOARD, facade);
    let top = at(frame, (0.0, high, -deep + 0.1));
    block(&top, v3(half * 2.1, 0.28, 0.5), wood * 0.7, Cover::Plain, facade);
    let out = -frame.away;
    let z = -deep - 0.02;
    let face = |facade: &mut Facade, (l, r): (f32, f32), (low, top): (f32, f32), near: f32, colour: Vec3, glow: f32| {
        let points = [(l, low), (r, low), (r, top), (l, top)].map(|(x, y)| frame.at(x, y, z - near));
        facade.wall(&points, out, colour, glow, Cover::Plain);
    };
    if facade.facing(frame.at(0.0, 0.0, z), out) > 0.0 {
        let dark = hex(0x1c1814);
        let pane = hex(0x3a4448).lerp(v3(1.0, 0.68, 0.32), prop.lit);
        // Swing doors, windows to both sides of them and over the porch.
        face(facade, (-0.75, 0.75), (0.0, 2.45), 0.0, dark.lerp(v3(1.0, 0.62, 0.28), prop.lit * 0.7), prop.lit * 0.6);
        for side in [-1.0_f32, 1.0] {
            let (a, b) = (side * 0.72, side * 0.06);
            face(facade, (a.min(b), a.max(b)), (0.7, 1.75), 0.05, wood * 0.55, 0.0);
            let x = side * half * 0.58;
            face(facade, (x - 0.72, x + 0.72), (0.85, 2.35), 0.0, wood * 1.25, 0.0);
            face(facade, (x - 0.6, x + 0.6), (0.95, 2.25), 0.02, pane, prop.lit * 0.8);
            face(facade, (x - 0.03, x + 0.03), (0.95, 2.25), 0.03, wood * 1.2, 0.0);
            if high > 7.0 {
                face(facade, (x - 0.55, x + 0.55), (3.75, 5.1), 0.0, wood * 1.25, 0.0);
                face(facade, (x - 0.44, x + 0.44), (3.85, 5.0), 0.02, pane, prop.lit * 0.5);
            }
        }
        sign(prop, (half, high), &face, facade);
    }
    porch(prop, frame, (half, deep), facade);
}

/// The board with its letters, high on the front.
fn sign(
    prop: &Prop,
    (half, high): (f32, f32),
    face: &impl Fn(&mut Facade, (f32, f32), (f32, f32), f32, Vec3, f32),
    facade: &mut Facade,
) {
    let (low, top) = (high * 0.8, high * 0.94);
    let (paint, ink) = [(0xe6d6b0, 0x7a2a1e), (0x5a2a20, 0xe8cf94), (0x2f4a44, 0xe6d6b0)][prop.seed as usize % 3];
    face(facade, (-half * 0.72, half * 0.72), (low, top), 0.04, hex(paint), 0.0);
    let tall = (top - low) * 0.6;
    let mut x = -half * 0.6;
    for letter in 0..10 {
        let dice = |salt: u32| unit2(letter, 3, prop.seed ^ salt);
        let wide = tall * 0.55;
        if x + wide > half * 0.6 {
            break;
        }
        let y = low + (top - low) * 0.2;
        // Uprights and bars are read as letters.
        face(facade, (x, x + wide * 0.26), (y, y + tall), 0.06, hex(ink), 0.0);
        if dice(1) < 0.6 {
            face(facade, (x + wide * 0.7, x + wide * 0.96), (y, y + tall), 0.06, hex(ink), 0.0);
        }
        for (bar, share) in [(0.0, 0.4), (0.41, 0.5), (0.82, 0.7)] {
            if dice(5 + (bar * 10.0) as u32) < share + 0.2 {
                face(facade, (x, x + wide * 0.96), (y + tall * bar, y + tall * (bar + 0.18)), 0.06, hex(ink), 0.0);
            }
        }
        x += wide * 1.35;
    }
}

/// A walk of planks under a roof on posts.
fn porch(prop: &Prop, frame: &Frame, (half, deep): (f32, f32), facade: &mut Facade) {
    let wood = prop.colour * 0.75;
    let middle = -deep - PORCH_M.0 * 0.5;
    block(&at(frame, (0.0, 0.0, middle)), v3(half * 2.0, 0.18, PORCH_M.0), wood, Cover::Plain, facade);
    let (back, front) = (-deep, -deep - PORCH_M.0 - 0.2);
    let roof = [
        (-half, PORCH_M.1, front),
        (half, PORCH_M.1, front),
        (half, PORCH_M.1 + 0.5, back),
        (-half, PORCH_M.1 + 0.5, back),
    ];
    let slope = (Vec3::UP * 2.2 - frame.away * 0.5).unit();
    let seen = facade.facing(frame.at(0.0, PORCH_M.1, front), slope) > 0.0;
    let colour = if seen { prop.colour * 0.9 } else { prop.colour * 0.4 };
    facade.wall(
        &roof.map(|(x, y, z)| frame.at(x, y, z)),
        slope,
        colour,
        0.0,
        Cover::Stripes { width: 0.3, other: colour * 0.86 },
    );
    for index in 0..4 {
        let x = -half + 0.12 + (half * 2.0 - 0.24) * index as f32 / 3.0;
        block(&at(frame, (x, 0.0, front + 0.25)), v3(0.15, PORCH_M.1, 0.15), wood, Cover::Plain, facade);
    }
    let edge =
        [(-half, PORCH_M.1 - 0.16), (half, PORCH_M.1 - 0.16), (half, PORCH_M.1 + 0.04), (-half, PORCH_M.1 + 0.04)];
    facade.wall(&edge.map(|(x, y)| frame.at(x, y, front)), -frame.away, wood * 0.9, 0.0, Cover::Plain);
}

/// A tank of staves on four legs, under a pointed lid.
pub(super) fn water_tower(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    let (r, high) = (prop.size.x * 0.5, prop.size.y);
    for (x, z) in [(-0.7, 0.7), (0.7, 0.7), (-0.7, -0.7), (0.7, -0.7)] {
        block(&at(frame, (x * r, 0.0, z * r)), v3(0.28, high * 0.56, 0.28), prop.colour * 0.7, Cover::Plain, facade);
    }
    for (low, top) in [(0.05, 0.28), (0.28, 0.52)] {
        for (a, b) in [(-0.7, 0.7), (0.7, -0.7)] {
            let brace = [(a * r, low), (b * r, top), (b * r, top + 0.02), (a * r, low + 0.02)];
            let line = brace.map(|(x, y)| frame.at(x, y * high, -0.7 * r));
            facade.wall(&line, -frame.away, prop.colour * 0.6, 0.0, Cover::Plain);
        }
    }
    drum(frame, ((r, high * 0.56), (r, high * 0.86)), (prop.colour, 0.0), facade);
    for y in [0.6, 0.7, 0.8] {
        drum(frame, ((r * 1.015, high * y), (r * 1.015, high * (y + 0.012))), (hex(0x3a3632), 0.0), facade);
    }
    drum(frame, ((r * 1.12, high * 0.86), (0.05, high)), (prop.colour * 0.6, 0.0), facade);
}
