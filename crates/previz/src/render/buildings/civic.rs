//! Fronts that are known for what is behind them: a fire station, the doors of a warehouse,
//! a motel, a school, the porch of a house.
//!
//! Where they stand is the scene's to say.

use super::block::{Frame, block};
use super::facade::{Cover, Facade};
use super::front::Front;
use super::roof::Roof;
use super::round::drum;
use crate::maths::{Vec3, hex, v3};
use crate::scene::Prop;

const GLASS: u32 = 0x4a5c68;
const WHITE: u32 = 0xeeece4;

fn at(frame: &Frame, (x, y, z): (f32, f32, f32)) -> Frame {
    Frame { foot: frame.at(x, y, z), ..*frame }
}

fn plain(colour: u32) -> (Vec3, f32, Cover) {
    (hex(colour), 0.0, Cover::Plain)
}

/// Brick with three red doors, a tower for hoses beside them.
pub(super) fn fire_station(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    let (half, high, deep) = (prop.size.x * 0.5, prop.size.y, prop.size.z * 0.5);
    let brick = hex(0x9a5a48);
    let courses = Cover::Courses { height: 0.16 };
    block(&at(frame, (half * 0.82, 0.0, deep * 0.4)), v3(half * 0.3, high * 1.7, half * 0.3), brick, courses, facade);
    block(frame, prop.size, brick, courses, facade);
    let front = Front { frame, z: -deep - 0.03, out: -frame.away };
    front.rect(facade, (0.0, half), (high - 0.5, high), plain(0xd8d0c0));
    front.rect(facade, (0.0, half), (4.9, 5.5), plain(WHITE));
    for door in [-1.0, 0.0, 1.0] {
        let x = door * half * 0.56;
        front.raised(0.02).rect(facade, (x, 2.5), (0.0, 4.75), plain(0xd8d0c0));
        let leaf = front.raised(0.04);
        leaf.rect(facade, (x, 2.2), (0.0, 4.45), (prop.colour * 1.1, 0.0, Cover::Boards { height: 0.75 }));
        for pane in [-1.5, -0.5, 0.5, 1.5] {
            leaf.raised(0.02).rect(facade, (x + pane, 0.36), (2.45, 3.1), plain(GLASS));
        }
        // A red lamp over each.
        leaf.raised(0.05).rect(facade, (x, 0.22), (5.05, 5.35), (hex(0xd02a20), 0.4, Cover::Plain));
        for window in [-1.2, 1.2] {
            leaf.rect(facade, (x + window, 0.75), (5.75, 6.95), plain(WHITE));
            leaf.raised(0.02).rect(facade, (x + window, 0.62), (5.88, 6.82), plain(GLASS));
        }
    }
}

/// A wall of sheet, roller doors over a ledge with black buffers.
pub(super) fn dock_doors(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    let (half, high, deep) = (prop.size.x * 0.5, prop.size.y, prop.size.z * 0.5);
    block(frame, prop.size, prop.colour, Cover::Stripes { width: 0.35, other: prop.colour * 0.88 }, facade);
    let front = Front { frame, z: -deep - 0.03, out: -frame.away };
    front.rect(facade, (0.0, half), (0.0, 1.15), plain(0x77756f));
    front.rect(facade, (0.0, half), (high - 1.5, high - 0.5), plain(0x2f568c));
    let bays = (prop.size.x / 5.4) as i32;
    for bay in 0..bays {
        let x = (bay as f32 - (bays - 1) as f32 * 0.5) * 5.4;
        front.raised(0.02).rect(facade, (x, 1.75), (1.15, 4.7), plain(0x1d1f22));
        let shut = bay % 4 != 1;
        let (colour, cover) = if shut { (0xd4d6d2, Cover::Courses { height: 0.4 }) } else { (0x3a342c, Cover::Plain) };
        front.raised(0.05).rect(facade, (x, 1.42), (1.15, 4.3), (hex(colour), 0.0, cover));
        for buffer in [-1.5, 1.5] {
            block(&at(frame, (x + buffer, 0.5, -deep - 0.2)), v3(0.34, 0.7, 0.3), hex(0x141416), Cover::Plain, facade);
        }
        let board = front.raised(0.06);
        board.rect(facade, (x, 0.42), (5.0, 5.8), plain(0xe0b52c));
        board.raised(0.02).rect(facade, (x, 0.1), (5.12, 5.68), plain(0x1d1f22));
    }
}

/// Doors and windows along two galleries.
pub(super) fn motel(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    let (half, high, deep) = (prop.size.x * 0.5, prop.size.y, prop.size.z * 0.5);
    let floor = high * 0.5;
    block(frame, prop.size, prop.colour, Cover::Plain, facade);
    let front = Front { frame, z: -deep - 0.03, out: -frame.away };
    let bays = (prop.size.x / 3.8) as i32;
    for storey in [0.0, floor] {
        for bay in 0..bays {
            let x = (bay as f32 - (bays - 1) as f32 * 0.5) * 3.8;
            front.rect(facade, (x - 0.9, 0.5), (storey + 0.1, storey + 2.2), plain(0x2a7a7c));
            front.rect(facade, (x + 0.7, 0.95), (storey + 0.8, storey + 2.2), plain(WHITE));
            let warm = (hex(0xb8a070), 0.35 * prop.lit, Cover::Stripes { width: 0.2, other: hex(0x9c8458) });
            front.raised(0.02).rect(facade, (x + 0.7, 0.85), (storey + 0.9, storey + 2.1), warm);
        }
    }
    let slab = |y: f32, facade: &mut Facade| {
        block(&at(frame, (0.0, y, -deep - 0.8)), v3(half * 2.0, 0.2, 1.7), hex(0xb8b0a0), Cover::Plain, facade);
    };
    slab(floor - 0.2, facade);
    rails(frame, (half, 0.2), (floor, floor + 0.95), -deep - 1.6, facade);
    slab(high - 0.1, facade);
    for post in 0..=bays / 2 {
        let x = -half + 0.1 + (half * 2.0 - 0.2) * post as f32 / (bays / 2) as f32;
        block(&at(frame, (x, 0.0, -deep - 1.55)), v3(0.14, high, 0.14), hex(WHITE), Cover::Plain, facade);
    }
}

/// Thin bars under a rail from one end to the other.
fn rails(frame: &Frame, (half, every): (f32, f32), (low, high): (f32, f32), z: f32, facade: &mut Facade) {
    let front = Front { frame, z, out: -frame.away };
    front.rect(facade, (0.0, half), (high - 0.08, high), plain(WHITE));
    front.rect(facade, (0.0, half), (low + 0.08, low + 0.13), plain(WHITE));
    let count = (half * 2.0 / every) as i32;
    for bar in 0..=count {
        let x = -half + half * 2.0 * bar as f32 / count as f32;
        front.rect(facade, (x, 0.022), (low + 0.1, high), plain(WHITE));
    }
}

/// Three storeys of windows, a door in the middle under a clock.
pub(super) fn school(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    let (half, high, deep) = (prop.size.x * 0.5, prop.size.y, prop.size.z * 0.5);
    let storey = high / 3.2;
    block(frame, prop.size, prop.colour, Cover::Plain, facade);
    let front = Front { frame, z: -deep - 0.03, out: -frame.away };
    front.rect(facade, (0.0, half), (0.0, 0.9), plain(0x9a5a48));
    front.rect(facade, (0.0, half), (high - 0.5, high), plain(0x9a5a48));
    for level in 0..3 {
        let low = 1.1 + storey * level as f32;
        let count = (prop.size.x / 3.2) as i32;
        for window in 0..count {
            let x = (window as f32 - (count - 1) as f32 * 0.5) * 3.2;
            if x.abs() > 3.2 {
                front.rect(facade, (x, 1.15), (low, low + 1.7), plain(WHITE));
                front.raised(0.02).rect(
                    facade,
                    (x, 1.02),
                    (low + 0.12, low + 1.58),
                    (hex(0x5a7484), 0.4 * prop.lit, Cover::Plain),
                );
                front.raised(0.03).rect(facade, (x, 0.05), (low, low + 1.7), plain(WHITE));
            }
        }
    }
    let middle = at(frame, (0.0, 0.0, -deep - 0.5));
    block(&middle, v3(6.0, high + 1.6, 1.0), prop.colour * 0.94, Cover::Plain, facade);
    let hall = Front { frame, z: -deep - 1.04, out: -frame.away };
    hall.rect(facade, (0.0, 1.9), (0.0, 2.9), plain(0x3a4a52));
    for level in [1.0, 2.0] {
        hall.rect(facade, (0.0, 2.0), (0.9 + storey * level, 2.6 + storey * level), plain(0x5a7484));
    }
    let face: Vec<(f32, f32)> = (0..16)
        .map(|step| step as f32 / 16.0)
        .map(|turn| (crate::maths::cos_turns(turn) * 0.75, high + 0.55 + crate::maths::sin_turns(turn) * 0.75))
        .collect();
    hall.face(facade, &face, hex(WHITE), 0.2 * prop.lit, Cover::Plain);
    hall.raised(0.02).rect(facade, (0.0, 0.04), (high + 0.55, high + 1.1), plain(0x22262a));
    hall.raised(0.02).rect(facade, (0.2, 0.2), (high + 0.52, high + 0.6), plain(0x22262a));
}

/// A house of boards behind its porch: posts and a railing left and right of the steps.
pub(super) fn porch(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    let (half, high, deep) = (prop.size.x * 0.5, prop.size.y, prop.size.z);
    let (floor, roof_m) = (0.06, 2.75);
    let white = hex(WHITE);
    let body = at(frame, (0.0, 0.0, 1.5 + deep * 0.5));
    block(&body, v3(half * 2.0, high * 0.72, deep), prop.colour, Cover::Boards { height: 0.2 }, facade);
    let roof = Roof::new((half * 1.08, deep * 0.56), (high * 0.72, high), hex(0x5a5048));
    for side in [1.0, -1.0] {
        if roof.seen(&body, side, facade) {
            roof.slope(&body, side, facade);
        }
    }
    let wall = Front { frame, z: 1.46, out: -frame.away };
    wall.rect(facade, (0.0, 0.62), (floor, 2.3), (white, 0.0, Cover::Plain));
    wall.raised(0.02).rect(facade, (0.0, 0.5), (floor, 2.18), plain(0x7a2a24));
    wall.raised(0.04).rect(facade, (0.0, 0.3), (1.4, 2.0), (hex(GLASS), 0.5 * prop.lit, Cover::Plain));
    for x in [-2.6, 2.6, -5.0, 5.0] {
        wall.rect(facade, (x, 0.62), (0.75, 2.25), (white, 0.0, Cover::Plain));
        wall.raised(0.02).rect(facade, (x, 0.5), (0.87, 2.13), (hex(GLASS), 0.5 * prop.lit, Cover::Plain));
        wall.raised(0.03).rect(facade, (x, 0.03), (0.8, 2.2), (white, 0.0, Cover::Plain));
    }
    let boards = hex(0x8a6f52);
    block(&at(frame, (0.0, 0.0, 0.5)), v3(half * 2.0, floor, 2.0), boards, Cover::Plain, facade);
    for x in [-1.75, 1.75] {
        // A seat on each side of the door.
        block(&at(frame, (x, 0.42, 1.0)), v3(0.62, 0.06, 0.5), hex(0x6a4a2e), Cover::Plain, facade);
        block(&at(frame, (x, 0.48, 1.25)), v3(0.62, 0.6, 0.06), hex(0x6a4a2e), Cover::Plain, facade);
        for leg in [-0.26, 0.26] {
            block(&at(frame, (x + leg, 0.0, 1.0)), v3(0.06, 0.42, 0.46), hex(0x5a3e26), Cover::Plain, facade);
        }
    }
    let eaves = [(-half, roof_m, -0.6), (half, roof_m, -0.6), (half, roof_m + 0.9, 1.5), (-half, roof_m + 0.9, 1.5)];
    let slope = eaves.map(|(x, y, z)| frame.at(x, y, z));
    facade.wall(&slope, (Vec3::UP * 2.1 - frame.away * 0.9).unit(), hex(0x5a5048), 0.0, Cover::Plain);
    let front = Front { frame, z: -0.6, out: -frame.away };
    front.rect(facade, (0.0, half), (roof_m - 0.24, roof_m + 0.05), (white, 0.0, Cover::Plain));
    for side in [-1.0, 1.0] {
        for x in [1.15, half * 0.55, half - 0.15] {
            drum(&at(frame, (side * x, floor, -0.45)), ((0.09, 0.0), (0.09, roof_m - 0.2)), (white, 0.0), facade);
        }
        let (from, to) = (1.15, half - 0.15);
        let middle = at(frame, (side * (from + to) * 0.5, 0.0, 0.0));
        rails(&middle, ((to - from) * 0.5, 0.17), (floor, 0.92), -0.45, facade);
    }
    for step in 0..2 {
        let z = -0.75 - 0.3 * step as f32;
        block(
            &at(frame, (0.0, 0.0, z)),
            v3(2.1, 0.05 - 0.02 * step as f32, 0.3),
            boards * (0.9 - 0.1 * step as f32),
            Cover::Plain,
            facade,
        );
    }
}
