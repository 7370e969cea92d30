//! Works: tanks and columns of a refinery, chimneys, halls under saw-toothed roofs; sheds of
//! sheet and boards; and a bay of a covered walk along shops.
//!
//! Where they stand is the scene's to say.

use super::block::{Frame, block};
use super::facade::{Cover, Facade};
use super::front::Front;
use super::round::drum;
use crate::maths::{Vec3, cos_turns, hex, mix, sin_turns, v3};
use crate::noise::unit2;
use crate::scene::Prop;

fn at(frame: &Frame, (x, y, z): (f32, f32, f32)) -> Frame {
    Frame { foot: frame.at(x, y, z), ..*frame }
}

/// A round tank under a low lid, stairs winding up its side.
pub(super) fn storage_tank(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    let (r, high) = (prop.size.x * 0.5, prop.size.y);
    for ring in 0..4 {
        let (low, top) = (high * ring as f32 * 0.25, high * (ring + 1) as f32 * 0.25);
        drum(frame, ((r, low), (r, top)), (prop.colour * (1.0 - 0.02 * (ring % 2) as f32), 0.0), facade);
    }
    drum(frame, ((r, high), (r * 0.1, high * 1.09)), (prop.colour * 0.9, 0.0), facade);
    drum(frame, ((r * 1.015, high * 0.97), (r * 1.015, high)), (prop.colour * 0.7, 0.0), facade);
    let steps = 22;
    for step in 0..steps {
        let t = step as f32 / steps as f32;
        let turn = 0.62 + 0.26 * t;
        let (x, z) = (cos_turns(turn) * r * 1.02, sin_turns(turn) * r * 1.02);
        block(&at(frame, (x, high * t, z)), v3(0.8, 0.12, 0.5), hex(0x6a7076), Cover::Plain, facade);
    }
}

/// A column in which oil is parted, landings around it.
pub(super) fn still(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    let (r, high) = (prop.size.x * 0.5, prop.size.y);
    drum(frame, ((r, 0.0), (r, high * 0.94)), (prop.colour, 0.0), facade);
    drum(frame, ((r, high * 0.94), (r * 0.3, high)), (prop.colour * 0.92, 0.0), facade);
    for landing in 1..6 {
        let y = high * landing as f32 / 6.2;
        drum(frame, ((r * 1.5, y), (r * 1.5, y + 0.18)), (hex(0xc8a43c), 0.0), facade);
        drum(frame, ((r * 1.5, y + 0.9), (r * 1.5, y + 1.0)), (hex(0xc8a43c), 0.0), facade);
        if prop.lit > 0.3 {
            facade.halo(frame.at(r * 1.4, y + 1.0, -r), 1.4, v3(1.0, 0.85, 0.6) * (0.5 * prop.lit));
        }
    }
    block(&at(frame, (r * 1.25, 0.0, -r * 0.4)), v3(0.24, high * 0.9, 0.24), hex(0x8f9498), Cover::Plain, facade);
}

/// A tall chimney that narrows, red and white bands at its top.
pub(super) fn chimney(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    let (r, high) = (prop.size.x * 0.5, prop.size.y);
    let wide = |t: f32| r * mix(1.0, 0.62, t);
    for band in 0..10 {
        let (a, b) = (band as f32 / 10.0, (band + 1) as f32 / 10.0);
        let colour = match band {
            7 | 9 => hex(0xc8372c),
            6 | 8 => hex(0xe8e4da),
            _ => prop.colour,
        };
        drum(frame, ((wide(a), high * a), (wide(b), high * b)), (colour, 0.0), facade);
    }
    if prop.lit > 0.3 {
        facade.halo(frame.at(0.0, high, -r), 1.2, v3(1.0, 0.1, 0.06) * 1.2);
    }
}

/// A hall with high windows under a roof like the teeth of a saw.
pub(super) fn works_hall(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    let (half, high, deep) = (prop.size.x * 0.5, prop.size.y, prop.size.z * 0.5);
    let teeth = ((prop.size.x / 5.5) as i32).max(2);
    let wide = half * 2.0 / teeth as f32;
    let wall = high * 0.74;
    block(frame, v3(half * 2.0, wall, deep * 2.0), prop.colour, Cover::Courses { height: 0.2 }, facade);
    let front = Front { frame, z: -deep - 0.02, out: -frame.away };
    for tooth in 0..teeth {
        let x = -half + wide * tooth as f32;
        let slope = [(x, wall, -deep), (x + wide, high, -deep), (x + wide, high, deep), (x, wall, deep)];
        let normal = (Vec3::UP * wide - frame.right * (high - wall)).unit();
        let points = slope.map(|(x, y, z)| frame.at(x, y, z));
        if facade.facing(points[0], normal) > 0.0 {
            facade.wall(&points, normal, hex(0x5c5854), 0.0, Cover::Plain);
        }
        front.face(
            facade,
            &[(x, wall), (x + wide, wall), (x + wide, high)],
            prop.colour * 0.96,
            0.0,
            Cover::Courses { height: 0.2 },
        );
        let on = front.raised(0.02);
        let glass = (hex(0x6a7f88), 0.5 * prop.lit, Cover::Stripes { width: 0.5, other: hex(0x53656c) });
        on.rect(facade, (x + wide * 0.5, wide * 0.34), (wall * 0.5, wall * 0.88), glass);
    }
    let door = front.raised(0.03);
    door.rect(facade, (half * 0.3, 2.1), (0.0, wall * 0.46), (hex(0x4a5a64), 0.0, Cover::Boards { height: 0.4 }));
}

/// A shed of sheets and boards that others have thrown away.
pub(super) fn shack(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    let (half, high, deep) = (prop.size.x * 0.5, prop.size.y, prop.size.z * 0.5);
    let tints = [0x8a5a40, 0x7a8288, 0x9a8464, 0x5f7a80, 0xa07050, 0x6a6058];
    let tint = |index: i32| hex(tints[(unit2(index, 3, prop.seed) * 5.99) as usize]);
    block(
        frame,
        v3(half * 2.0, high * 0.86, deep * 2.0),
        tint(0),
        Cover::Stripes { width: 0.14, other: tint(0) * 0.84 },
        facade,
    );
    let front = Front { frame, z: -deep - 0.02, out: -frame.away };
    let panels = 4;
    for panel in 0..panels {
        let x = -half + half * 2.0 * (panel as f32 + 0.5) / panels as f32;
        let colour = tint(panel + 1);
        let cover = if panel % 2 == 0 {
            Cover::Stripes { width: 0.12, other: colour * 0.82 }
        } else {
            Cover::Boards { height: 0.22 }
        };
        let top = high * mix(0.7, 0.86, unit2(panel, 6, prop.seed));
        front.rect(facade, (x, half / panels as f32), (0.0, top), (colour, 0.0, cover));
    }
    let door = (hex(0x241f1c), 0.0, Cover::Plain);
    front.raised(0.02).rect(facade, (half * 0.3, 0.42), (0.0, 1.8), door);
    let cloth = hex([0x3a5a8a, 0x9a3a30, 0x4a7a5a][(prop.seed % 3) as usize]);
    front.raised(0.03).rect(facade, (half * 0.3 - 0.2, 0.22), (0.15, 1.8), (cloth, 0.0, Cover::Plain));
    front.raised(0.02).rect(facade, (-half * 0.45, 0.34), (1.0, 1.55), (hex(0x1d1a18), 0.6 * prop.lit, Cover::Plain));
    // Its roof of tin, held down by stones and tyres.
    let lid = [
        (-half * 1.12, high * 0.84, -deep * 1.2),
        (half * 1.12, high * 0.84, -deep * 1.2),
        (half * 1.12, high, deep),
        (-half * 1.12, high, deep),
    ];
    let rust = hex(0x9a6a4c);
    let normal = (Vec3::UP - frame.away * 0.1).unit();
    let points = lid.map(|(x, y, z)| frame.at(x, y, z));
    if facade.facing(points[0], normal) > 0.0 {
        facade.wall(&points, normal, rust, 0.0, Cover::Plain);
    }
    let rim = Front { frame, z: -deep * 1.2 - 0.01, out: -frame.away };
    rim.rect(facade, (0.0, half * 1.12), (high * 0.8, high * 0.85), (rust * 0.8, 0.0, Cover::Plain));
    for stone in 0..3 {
        let x = mix(-half, half, unit2(stone, 9, prop.seed));
        drum(&at(frame, (x, high * 0.87, -deep * 0.8)), ((0.26, 0.0), (0.22, 0.14)), (hex(0x2a2826), 0.0), facade);
    }
}

/// A bay of a covered walk, whose foot is at its far end: the shop on its left, the ceiling
/// over it, the pillars to the street, the storeys above them.
pub(super) fn street_arcade(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    let (half, high, long) = (prop.size.x * 0.5, prop.size.y, prop.size.z);
    let (near, wall) = (-long, prop.colour);
    let shop = |a: f32, b: f32, low: f32, top: f32, colour: Vec3, glow: f32, facade: &mut Facade| {
        let x = -half;
        let points = [frame.at(x, low, a), frame.at(x, low, b), frame.at(x, top, b), frame.at(x, top, a)];
        facade.wall(&points, frame.right, colour, glow, Cover::Plain);
    };
    let ceiling = [(-half, near), (half, near), (half, 0.0), (-half, 0.0)].map(|(x, z)| frame.at(x, high, z));
    facade.wall(&ceiling, -Vec3::UP, hex(0xa89c88), 0.04, Cover::Plain);
    shop(near, 0.0, 0.0, high, wall * 0.9, 0.0, facade);
    let goods = hex([0x6a4a34, 0x4a5a4c, 0x7a3a30][(prop.seed % 3) as usize]);
    shop(near + 0.5, -0.5, 0.1, 2.6, goods, 0.12, facade);
    for shelf in 0..3 {
        let y = 0.5 + 0.65 * shelf as f32;
        for ware in 0..7 {
            let z = mix(near + 0.7, -0.9, ware as f32 / 7.0);
            let tints = [0xc8402c, 0xd8b83c, 0x5c8a34, 0xe8e0d0, 0x3a6a94];
            let tint = hex(tints[(unit2(ware, shelf, prop.seed) * 4.99) as usize]);
            shop(z, z + 0.34, y, y + 0.4, tint, 0.06, facade);
        }
    }
    let board = hex([0xa8281f, 0x1f4a78, 0x2c6a4e][((prop.seed >> 3) % 3) as usize]);
    shop(near + 0.3, -0.3, 2.8, 3.5, board, 0.08, facade);
    for sign in 0..4 {
        let z = mix(near + 0.8, -1.0, sign as f32 / 3.4);
        shop(z, z + 0.42, 2.94, 3.36, hex(0xe8c878), 0.1, facade);
    }
    // A lantern under the ceiling.
    let lamp = at(frame, (0.0, high - 0.75, near * 0.5));
    drum(&lamp, ((0.16, 0.0), (0.24, 0.2)), (hex(0xc8281f), 0.2), facade);
    drum(&lamp, ((0.24, 0.2), (0.16, 0.42)), (hex(0xc8281f), 0.2), facade);
    // The beam and the storeys over the pillars, towards the street and the view.
    let out = half + 0.34;
    let beam = [(0.0, high - 0.5), (0.0, high + 6.0), (near, high + 6.0), (near, high - 0.5)];
    let inner = beam.map(|(z, y)| frame.at(half - 0.34, y.min(high), z));
    facade.wall(&inner, -frame.right, wall * 0.8, 0.0, Cover::Plain);
    let outer = beam.map(|(z, y)| frame.at(out, y, z));
    if facade.facing(outer[0], frame.right) > 0.0 {
        facade.wall(&outer, frame.right, wall, 0.0, Cover::Plain);
    }
    let pillar = at(frame, (half, 0.0, -0.34));
    block(&pillar, v3(0.68, high, 0.68), wall, Cover::Plain, facade);
    block(&pillar, v3(0.8, 0.5, 0.8), wall * 0.7, Cover::Plain, facade);
    let face = Front { frame: &pillar, z: -0.36, out: -frame.away };
    face.rect(facade, (0.0, 0.22), (1.2, 3.2), (board, 0.06, Cover::Plain));
    for letter in 0..4 {
        let y = 1.36 + 0.46 * letter as f32;
        face.raised(0.02).rect(facade, (0.0, 0.12), (y, y + 0.28), (hex(0xe8c878), 0.1, Cover::Plain));
    }
}
