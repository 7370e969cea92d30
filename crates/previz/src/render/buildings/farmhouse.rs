//! The house of a small farm: earthen walls under tiles, a door of wood between two
//! windows, corn and peppers hung up to dry under its eaves.
//!
//! Where it stands and whether it is lit is the scene's to say.

use super::alley::eaves;
use super::block::{Frame, block};
use super::facade::{Cover, Facade};
use super::front::Front;
use crate::maths::{Vec3, hex, v3};
use crate::noise::unit2;
use crate::scene::Prop;

const WOOD: u32 = 0x5e4330;
/// Strings of corn, and of peppers between them.
const STRINGS: i32 = 12;

/// Draws it: `size` is its width, the height of its wall and its depth.
pub(crate) fn draw(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    block(frame, prop.size, prop.colour, Cover::Plaster { seed: prop.seed }, facade);
    let on = Front { frame, z: -prop.size.z * 0.5, out: -frame.away };
    if facade.facing(frame.at(0.0, 0.0, on.z), on.out) > 0.0 {
        front(prop, &on, facade);
    }
    eaves(prop, frame, facade, (0x53504e, 0x4e3a2a));
    strings(prop, frame, facade);
}

fn front(prop: &Prop, on: &Front, facade: &mut Facade) {
    let half = prop.size.x * 0.5;
    let plain = |facade: &mut Facade, by: f32, across: (f32, f32), up: (f32, f32), colour: Vec3| {
        on.raised(by).rect(facade, across, up, (colour, 0.0, Cover::Plain));
    };
    let stone = (hex(0x7d776e), 0.0, Cover::Courses { height: 0.28 });
    on.raised(0.03).rect(facade, (0.0, half), (0.0, 0.62), stone);
    let wood = hex(WOOD);
    plain(facade, 0.05, (0.0, 1.0), (0.0, 2.45), wood * 0.8);
    let boards = (wood, 0.0, Cover::Stripes { width: 0.2, other: wood * 0.72 });
    on.raised(0.06).rect(facade, (0.0, 0.86), (0.1, 2.32), boards);
    plain(facade, 0.07, (0.0, 0.015), (0.1, 2.32), hex(0x1e1610));
    for side in [-1.0, 1.0] {
        // Red paper beside the door, as it hangs there all year.
        plain(facade, 0.07, (side * 1.22, 0.13), (0.5, 2.2), hex(0xb0332a));
        let x = side * half * 0.56;
        plain(facade, 0.04, (x, 0.95), (0.95, 2.25), wood);
        let pane = hex(0x2a2824).lerp(v3(1.0, 0.66, 0.32), prop.lit * 0.7);
        on.raised(0.05).rect(facade, (x, 0.84), (1.05, 2.15), (pane, prop.lit * 0.9, Cover::Plain));
        for bar in -2..=2 {
            plain(facade, 0.06, (x + 0.28 * bar as f32, 0.025), (1.05, 2.15), wood);
        }
        plain(facade, 0.06, (x, 0.84), (1.58, 1.63), wood);
    }
    plain(facade, 0.05, (0.0, 1.3), (0.0, 0.12), hex(0x8a847a));
}

/// What hangs from the eaves.
fn strings(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    let (half, high) = (prop.size.x * 0.5, prop.size.y - 0.1);
    let before = Front { frame, z: -prop.size.z * 0.5 - 0.3, out: -frame.away };
    for string in 0..STRINGS {
        let x = ((string as f32 + 0.5) / STRINGS as f32 - 0.5) * half * 1.92;
        // The door and the windows stay free.
        if x.abs() < 1.35 || (x.abs() - half * 0.56).abs() < 0.55 {
            continue;
        }
        let long = 1.0 + 0.5 * unit2(string, 2, prop.seed);
        let corn = string % 3 != 1;
        let (rows, wide) = if corn { (8, 0.15) } else { (7, 0.1) };
        for row in 0..rows {
            let low = high - long * (row + 1) as f32 / rows as f32;
            let tone = 0.8 + 0.35 * unit2(string, row + 5, prop.seed);
            let colour = hex(if corn { 0xe0a428 } else { 0xb3271c }) * tone;
            let slant = if row % 2 == 0 { 0.05 } else { -0.05 };
            let cob = [(-wide, 0.0), (wide, slant), (wide * 0.9, long / rows as f32), (-wide * 0.9, 0.12)];
            let cob = cob.map(|(dx, dy)| (x + dx, low + dy));
            before.face(facade, &cob, colour, 0.0, Cover::Plain);
        }
    }
}
