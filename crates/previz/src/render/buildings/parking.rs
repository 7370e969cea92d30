//! Where cars are filled and left: the roof over pumps with the shop behind, and lines
//! on the ground.
//!
//! Where they are is the scene's to say; cars are actors.

use super::block::{Frame, block, flat};
use super::facade::{Cover, Facade};
use super::front::Front;
use crate::maths::{hex, v3};
use crate::scene::Prop;

/// Height of the edge of the roof.
const EDGE_M: f32 = 0.95;
/// How far behind the roof the shop stands, its height and its depth.
const SHOP_M: (f32, f32, f32) = (5.5, 3.9, 6.0);

/// All of a filling station: `size` is its roof.
pub(crate) fn forecourt(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    let (half, high, deep) = (prop.size.x * 0.5, prop.size.y, prop.size.z * 0.5);
    let part = |x: f32, y: f32, z: f32| Frame { foot: frame.at(x, y, z), ..*frame };
    shop(prop, &part(1.5, 0.0, deep + SHOP_M.0 + SHOP_M.2 * 0.5), facade);
    // The underside, with its lamps.
    let soffit = [
        frame.at(-half, high - EDGE_M, -deep),
        frame.at(half, high - EDGE_M, -deep),
        frame.at(half, high - EDGE_M, deep),
        frame.at(-half, high - EDGE_M, deep),
    ];
    let white = hex(0xe6e6e2);
    facade.wall(&soffit, -crate::maths::Vec3::UP, white, 0.5 * prop.lit, Cover::Plain);
    for z in [0.45, -0.45] {
        for column in -2..=2 {
            let (x, z) = (column as f32 * half * 0.38, z * deep);
            let y = high - EDGE_M - 0.02;
            let lamp = [(-0.5, -0.3), (0.5, -0.3), (0.5, 0.3), (-0.5, 0.3)].map(|(dx, dz)| frame.at(x + dx, y, z + dz));
            let light = v3(1.0, 0.97, 0.9);
            facade.wall(&lamp, -crate::maths::Vec3::UP, light, 0.5 + 1.2 * prop.lit, Cover::Plain);
            if prop.lit > 0.3 {
                facade.halo(frame.at(x, y - 0.1, z), 2.6, light * (0.3 * prop.lit));
            }
        }
    }
    for x in [-0.62, 0.62] {
        for z in [0.6, -0.6] {
            block(&part(x * half, 0.0, z * deep), v3(0.42, high - EDGE_M, 0.42), white * 0.9, Cover::Plain, facade);
        }
        block(&part(x * half, 0.0, 0.0), v3(1.3, 0.16, deep * 1.5), hex(0x9a978f), Cover::Plain, facade);
        for z in [0.34, -0.3] {
            pump(prop, &part(x * half, 0.16, z * deep), facade);
        }
    }
    block(&part(0.0, high - EDGE_M, 0.0), v3(half * 2.0, EDGE_M, deep * 2.0), prop.colour, Cover::Plain, facade);
    let front = Front { frame, z: -deep - 0.02, out: -frame.away };
    let glow = 0.75 * prop.lit;
    front.rect(facade, (0.0, half), (high - EDGE_M * 0.42, high - EDGE_M * 0.2), (white, glow, Cover::Plain));
    front.rect(facade, (0.0, half), (high - EDGE_M, high), (prop.colour, glow * 0.5, Cover::Plain));
    front.raised(0.02).rect(facade, (0.0, half), (high - 0.4, high - 0.24), (white, glow, Cover::Plain));
    prices(prop, &part(-half - 2.6, 0.0, -deep - 0.5), facade);
}

/// A pump: its cabinet, its figures, the nozzles at its sides.
fn pump(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    let part = |x: f32, y: f32, z: f32| Frame { foot: frame.at(x, y, z), ..*frame };
    for side in [-1.0, 1.0] {
        block(&part(side * 0.36, 0.7, 0.0), v3(0.1, 0.5, 0.24), hex(0x1c1d20), Cover::Plain, facade);
    }
    block(frame, v3(0.62, 1.72, 0.5), hex(0xe2e2de), Cover::Plain, facade);
    let front = Front { frame, z: -0.26, out: -frame.away };
    front.rect(facade, (0.0, 0.31), (0.0, 0.62), (prop.colour, 0.0, Cover::Plain));
    let figures = hex(0x16301f).lerp(hex(0x7ae0a0), 0.3 + 0.4 * prop.lit);
    front.rect(facade, (0.0, 0.22), (1.14, 1.5), (figures, 0.3 + 0.5 * prop.lit, Cover::Plain));
    block(&part(0.0, 1.72, 0.0), v3(0.68, 0.2, 0.54), prop.colour, Cover::Plain, facade);
}

/// The shop: a glass front under a band of colour.
fn shop(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    let (half, (_, high, deep)) = (7.4, SHOP_M);
    block(frame, v3(half * 2.0, high, deep), hex(0xd8d5cc), Cover::Plain, facade);
    let front = Front { frame, z: -deep * 0.5 - 0.02, out: -frame.away };
    let cover = Cover::Shops { lit: prop.lit.max(0.55), seed: prop.seed };
    front.rect(facade, (0.0, half - 0.3), (0.0, 3.0), (hex(0xb8b4aa), 0.0, cover));
    front.raised(0.03).rect(facade, (0.0, half), (3.0, high), (prop.colour, 0.5 * prop.lit, Cover::Plain));
    front.raised(0.05).rect(facade, (0.0, 2.6), (3.2, 3.7), (hex(0xf2f2ee), 0.7 * prop.lit, Cover::Plain));
}

/// A board of prices on its posts.
fn prices(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    block(frame, v3(2.3, 6.6, 0.4), prop.colour, Cover::Plain, facade);
    let front = Front { frame, z: -0.22, out: -frame.away };
    let white = hex(0xf0f0ec);
    front.rect(facade, (0.0, 0.7), (5.1, 6.3), (white, 0.7 * prop.lit, Cover::Plain));
    for row in 0..3 {
        let low = 1.5 + 1.1 * row as f32;
        front.rect(facade, (0.0, 1.0), (low, low + 0.9), (hex(0x14161a), 0.0, Cover::Plain));
        for digit in -1..=1 {
            let x = 0.5 * digit as f32;
            let lights = (hex(0xffb02c), 0.5 + 0.5 * prop.lit, Cover::Plain);
            front.raised(0.02).rect(facade, (x, 0.16), (low + 0.2, low + 0.7), lights);
            let hole = if (prop.seed >> (row + digit + 1)) & 1 == 0 { (0.3, 0.42) } else { (0.48, 0.6) };
            let dark = (hex(0x14161a), 0.0, Cover::Plain);
            front.raised(0.03).rect(facade, (x, 0.08), (low + hole.0, low + hole.1), dark);
        }
    }
}

/// Lines between places in two rows: `size` is how wide all of them are, the width of
/// one and the length of both rows.
pub(crate) fn bays(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    let (half, each, deep) = (prop.size.x * 0.5, prop.size.y, prop.size.z * 0.5);
    // Under snow none is seen but where it was swept.
    let paint = prop.colour.lerp(hex(0xe8ebf0), prop.snow * 0.7);
    const THICK_M: f32 = 0.08;
    flat(frame, ((-half, half), (-THICK_M, THICK_M)), 0.02, paint, facade);
    let count = (prop.size.x / each) as i32;
    for line in 0..=count {
        let x = -half + each * line as f32;
        flat(frame, ((x - THICK_M, x + THICK_M), (-deep, deep)), 0.02, paint, facade);
    }
}
