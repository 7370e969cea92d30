//! The deck of a ferry or of a ship for cruises: planks along a white rail over the sea,
//! cabins in white on the other hand, boats in orange, a funnel.
//!
//! Where it lies is the scene's to say.

use super::block::{Frame, block, flat};
use super::facade::{Cover, Facade};
use super::round::{disc, drum};
use crate::maths::{Vec3, hex, v3};
use crate::noise::unit2;
use crate::scene::Prop;

const WHITE: u32 = 0xf0f2f2;
/// From one post of the rail to the next.
const BAY_M: f32 = 2.6;
/// Height of the rail, and of one storey of the cabins.
const RAIL_M: f32 = 1.1;
const STOREY_M: f32 = 2.7;
/// How far from the middle of the deck the cabins are, as a share of half its width.
const CABINS: f32 = 0.62;

/// The whole deck, its middle at the foot of its place, from far to near.
pub(crate) fn deck(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    let (half, top, long) = (prop.size.x * 0.5, prop.size.y, prop.size.z);
    let bays = ((long / BAY_M) as i32).max(1);
    funnel(frame, (half, top, long * 0.5), facade);
    for bay in (0..bays).rev() {
        let z = -long * 0.5 + bay as f32 * BAY_M;
        planks(prop, frame, (half, top), z, facade);
        cabins(prop, frame, (half * CABINS, top), (z, bay), facade);
        if bay % 4 == 2 {
            boat(frame, (half, top), z, facade);
        }
        rail(frame, (half, top), z, facade);
        if bay % 2 == 1 {
            lounger(frame, (half * CABINS - 0.7, top, z + 0.6), facade);
        }
    }
}

fn planks(prop: &Prop, frame: &Frame, (half, top): (f32, f32), z: f32, facade: &mut Facade) {
    let wood = prop.colour.lerp(hex(0xd8e0ea), prop.snow * 0.7);
    let (left, right) = (-half, half * CABINS);
    let deck = [
        frame.at(left, top, z),
        frame.at(right, top, z),
        frame.at(right, top, z + BAY_M),
        frame.at(left, top, z + BAY_M),
    ];
    facade.floor(&deck, wood);
    let seams = (((right - left) / 0.28) as i32).max(1);
    for seam in 0..seams {
        let x = left + seam as f32 * 0.28;
        flat(frame, ((x - 0.01, x + 0.01), (z, z + BAY_M)), top + 0.006, wood * 0.6, facade);
    }
    flat(frame, ((left, left + 0.22), (z, z + BAY_M)), top + 0.008, hex(WHITE) * 0.9, facade);
}

/// A face that looks across the deck at the rail.
fn face(
    frame: &Frame,
    x: f32,
    (z0, z1): (f32, f32),
    (y0, y1): (f32, f32),
    colour: Vec3,
    glow: f32,
    facade: &mut Facade,
) {
    let points = [frame.at(x, y0, z0), frame.at(x, y0, z1), frame.at(x, y1, z1), frame.at(x, y1, z0)];
    facade.wall(&points, -frame.right, colour, glow, Cover::Plain);
}

/// Three storeys of cabins in white, their windows lit when it is dark.
fn cabins(prop: &Prop, frame: &Frame, (x, top): (f32, f32), (z, bay): (f32, i32), facade: &mut Facade) {
    let white = hex(WHITE);
    face(frame, x, (z, z + BAY_M), (top, top + STOREY_M * 3.0), white * 0.92, 0.0, facade);
    for storey in 0..3 {
        let low = top + storey as f32 * STOREY_M;
        let lit = if unit2(bay, storey, prop.seed) < 0.75 { prop.lit } else { 0.0 };
        let pane = hex(0x24384a).lerp(v3(1.0, 0.8, 0.46), lit);
        let door = storey == 0 && bay % 3 == 1;
        let (from, sill, head) = if door { (0.85, 0.05, 2.1) } else { (0.45, 0.95, 1.9) };
        face(
            frame,
            x - 0.02,
            (z + from - 0.1, z + BAY_M - from + 0.1),
            (low + sill - 0.1, low + head + 0.1),
            white * 0.72,
            0.0,
            facade,
        );
        face(frame, x - 0.03, (z + from, z + BAY_M - from), (low + sill, low + head), pane, lit * 0.9, facade);
        // The floor of the storey above stands out over it.
        let edge = low + STOREY_M;
        let under = [
            frame.at(x - 0.7, edge, z),
            frame.at(x, edge, z),
            frame.at(x, edge, z + BAY_M),
            frame.at(x - 0.7, edge, z + BAY_M),
        ];
        facade.wall(&under, -Vec3::UP, white * 0.8, 0.0, Cover::Plain);
        face(frame, x - 0.7, (z, z + BAY_M), (edge, edge + 0.22), white, 0.0, facade);
        if storey > 0 {
            continue;
        }
        for up in [0.5, 0.8, 1.1] {
            face(frame, x - 0.68, (z, z + BAY_M), (edge + up, edge + up + 0.04), white, 0.0, facade);
        }
    }
}

/// Posts and bars in white under a rail of wood.
fn rail(frame: &Frame, (half, top): (f32, f32), z: f32, facade: &mut Facade) {
    let white = hex(WHITE);
    for bar in 1..5 {
        let y = top + bar as f32 * RAIL_M * 0.2;
        let foot = Frame { foot: frame.at(-half + 0.1, y, z + BAY_M * 0.5), ..*frame };
        block(&foot, v3(0.035, 0.035, BAY_M), white, Cover::Plain, facade);
    }
    for post in [BAY_M * 0.99, BAY_M * 0.5] {
        let foot = Frame { foot: frame.at(-half + 0.1, top, z + post), ..*frame };
        block(&foot, v3(0.07, RAIL_M, 0.07), white, Cover::Plain, facade);
    }
    let head = Frame { foot: frame.at(-half + 0.1, top + RAIL_M, z + BAY_M * 0.5), ..*frame };
    block(&head, v3(0.14, 0.07, BAY_M), hex(0x8a5a34), Cover::Plain, facade);
}

/// A boat in orange that hangs outside over the rail.
fn boat(frame: &Frame, (half, top): (f32, f32), z: f32, facade: &mut Facade) {
    let (x, low) = (-half - 0.5, top + 2.5);
    let side = |x: f32, points: &[(f32, f32)], colour: Vec3, facade: &mut Facade| {
        let points: Vec<Vec3> = points.iter().map(|(dz, y)| frame.at(x, low + y, z + dz)).collect();
        facade.wall(&points, frame.right, colour, 0.0, Cover::Plain);
    };
    let hull = [(0.5, 0.0), (3.6, 0.0), (4.3, 0.75), (-0.2, 0.75)];
    let roof = [(-0.1, 0.75), (4.2, 0.75), (3.6, 1.35), (0.5, 1.35)];
    side(x, &hull, hex(WHITE) * 0.9, facade);
    side(x, &roof, hex(0xe86a1c), facade);
    side(x + 0.01, &[(0.6, 0.9), (3.4, 0.9), (3.2, 1.15), (0.8, 1.15)], hex(0x2a3238), facade);
    side(x + 0.01, &[(-0.15, 0.7), (4.25, 0.7), (4.2, 0.82), (-0.1, 0.82)], hex(0xe86a1c) * 0.7, facade);
    for dz in [0.3, 3.7] {
        let davit = Frame { foot: frame.at(-half + 0.05, top, z + dz), ..*frame };
        block(&davit, v3(0.16, 4.2, 0.16), hex(WHITE) * 0.85, Cover::Plain, facade);
        let arm = Frame { foot: frame.at(-half - 0.25, top + 4.05, z + dz), ..*frame };
        block(&arm, v3(0.9, 0.16, 0.16), hex(WHITE) * 0.85, Cover::Plain, facade);
    }
}

/// A chair to lie in, its cushion blue.
fn lounger(frame: &Frame, (x, top, z): (f32, f32, f32), facade: &mut Facade) {
    let part = |dx: f32, up: f32, dz: f32| Frame { foot: frame.at(x + dx, top + up, z + dz), ..*frame };
    block(&part(0.38, 0.3, 0.3), v3(0.12, 0.55, 0.62), hex(0x3a7ab0), Cover::Plain, facade);
    block(&part(-0.1, 0.0, 0.3), v3(1.0, 0.26, 0.6), hex(0x9a7448), Cover::Plain, facade);
    block(&part(-0.1, 0.26, 0.3), v3(1.0, 0.09, 0.62), hex(0x3a7ab0) * 1.1, Cover::Plain, facade);
}

/// The funnel over the cabins at the far end, in red under a black head.
fn funnel(frame: &Frame, (half, top, far): (f32, f32, f32), facade: &mut Facade) {
    let foot = Frame { foot: frame.at(half * CABINS + 3.4, top, far - 4.0), ..*frame };
    let (low, high) = (STOREY_M * 3.0, STOREY_M * 3.0 + 5.2);
    drum(&foot, ((1.9, low), (1.7, high - 1.2)), (hex(0xb8281f), 0.0), facade);
    drum(&foot, ((1.7, high - 1.2), (1.66, high)), (hex(0x1a1b1e), 0.0), facade);
    disc(&foot, 1.66, high, hex(0x0e0f10), facade);
}
