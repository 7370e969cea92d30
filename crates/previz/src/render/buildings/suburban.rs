//! The house of a suburb: boarded walls under a roof of shingles, a garage beside it with its
//! gable to the street, a porch before the door; and the letter box at its kerb.
//!
//! Where they stand and how lit they are is the scene's to say.

use super::block::{Frame, block, flat};
use super::facade::{Cover, Facade};
use super::front::Front;
use super::roof::Roof;
use crate::maths::{Vec3, hex, v3};
use crate::scene::Prop;

/// A storey, and how high the walls of one floor stand over the lawn.
const STOREY_M: f32 = 2.75;
/// The garage: half its width, how far it reaches out before the house, its depth, its eaves
/// and its ridge.
const GARAGE_M: (f32, f32, f32, f32, f32) = (2.9, 1.4, 7.0, 2.7, 4.7);
const TRIM: u32 = 0xf0eee6;

/// Height of a board of the siding.
const BOARD: Cover = Cover::Boards { height: 0.2 };

/// Draws it: `size` is the main house's width, the height of its ridge and its depth.
pub(super) fn house(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    let half = prop.size.x * 0.5;
    // The garage stands to the side of the driveway.
    let side = if prop.seed & 1 == 1 { 1.0 } else { -1.0 };
    let beside = Frame { foot: frame.at(side * (half + GARAGE_M.0), 0.0, 0.0), ..*frame };
    // Whichever the eye is not beside is covered by the other.
    let wall = facade.facing(frame.at(side * half, 0.0, 0.0), frame.right * side);
    if wall > 0.0 {
        main(prop, frame, facade);
        garage(prop, &beside, facade);
    } else {
        garage(prop, &beside, facade);
        main(prop, frame, facade);
    }
}

fn shingles(prop: &Prop) -> Vec3 {
    let tone = hex([0x55504b, 0x6a5a50, 0x4a4e55, 0x74645a][(prop.seed >> 4 & 3) as usize]);
    tone.lerp(v3(0.85, 0.88, 0.93), prop.snow)
}

/// Walls under a roof, gables at both ends.
fn shell(frame: &Frame, size: Vec3, (roof, colour): (&Roof, Vec3), facade: &mut Facade) {
    for side in [-1.0, 1.0] {
        if !roof.seen(frame, side, facade) {
            roof.slope(frame, side, facade);
        }
    }
    let (w, d) = (size.x * 0.5, size.z * 0.5);
    block(frame, v3(size.x, roof.eaves, size.z), colour, BOARD, facade);
    for side in [-1.0, 1.0] {
        let gable = [(-d, roof.eaves), (d, roof.eaves), (0.0, roof.ridge)].map(|(z, y)| frame.at(side * w, y, z));
        if facade.facing(gable[0], frame.right * side) > 0.0 {
            facade.wall(&gable, frame.right * side, colour * 0.97, 0.0, BOARD);
            roof.rakes(frame, side, facade);
        }
    }
    for side in [-1.0, 1.0] {
        if roof.seen(frame, side, facade) {
            roof.slope(frame, side, facade);
        }
        roof.fascia(frame, side, facade);
    }
}

fn main(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    let (w, d) = (prop.size.x * 0.5, prop.size.z * 0.5);
    let two = prop.size.y > 7.0;
    let eaves = if two { STOREY_M * 2.0 } else { STOREY_M };
    let roof = Roof::new((prop.size.x, prop.size.z), (eaves, prop.size.y), shingles(prop));
    let chimney = Frame { foot: frame.at(w * 0.45, roof.ridge - 0.9, 0.9), ..*frame };
    block(&chimney, v3(0.8, 1.7, 0.7), hex(0x8a5a48), Cover::Courses { height: 0.16 }, facade);
    shell(frame, prop.size, (&roof, prop.colour), facade);
    let on = Front { frame, z: -d, out: -frame.away };
    if facade.facing(frame.at(0.0, 0.0, on.z), on.out) > 0.0 {
        front(prop, &on, two, facade);
        porch(prop, frame, facade);
    }
    for side in [-1.0, 1.0] {
        // A window in each gable end.
        let end = Frame { foot: frame.foot, right: frame.away * side, away: -frame.right * side };
        let on = Front { frame: &end, z: -w, out: frame.right * side };
        if facade.facing(frame.at(side * w, 0.0, 0.0), on.out) > 0.0 {
            let base = if two { STOREY_M } else { 0.0 };
            window(prop, &on, (-1.6, 0.5), (base + 0.9, base + 2.2), facade);
            window(prop, &on, (1.6, 0.5), (base + 0.9, base + 2.2), facade);
        }
    }
}

/// Windows with shutters around the door.
fn front(prop: &Prop, on: &Front, two: bool, facade: &mut Facade) {
    let half = prop.size.x * 0.5;
    let foundation = (hex(0x8f8a82), 0.0, Cover::Courses { height: 0.2 });
    on.raised(0.03).rect(facade, (0.0, half), (0.0, 0.4), foundation);
    let door = hex([0x8a2f28, 0x2f4a5a, 0x3a4a34, 0x5a3a26][(prop.seed >> 6 & 3) as usize]);
    on.raised(0.03).rect(facade, (0.0, 0.68), (0.3, 2.5), (hex(TRIM), 0.0, Cover::Plain));
    on.raised(0.05).rect(facade, (0.0, 0.52), (0.3, 2.38), (door, 0.0, Cover::Plain));
    let pane = hex(0x2c3640).lerp(v3(1.0, 0.62, 0.28), prop.lit * 0.6);
    on.raised(0.06).rect(facade, (0.0, 0.32), (1.72, 2.2), (pane, prop.lit * 0.8, Cover::Plain));
    let storeys: &[f32] = if two { &[0.0, STOREY_M] } else { &[0.0] };
    for base in storeys {
        for x in [-half * 0.62, half * 0.62] {
            shuttered(prop, on, (x, 0.85), (base + 0.85, base + 2.3), facade);
        }
    }
    if two {
        window(prop, on, (0.0, 0.5), (STOREY_M + 0.95, STOREY_M + 2.3), facade);
    }
}

/// A window between its shutters.
fn shuttered(prop: &Prop, on: &Front, (x, half): (f32, f32), up: (f32, f32), facade: &mut Facade) {
    let paint = hex([0x2b3440, 0x3c4a3a, 0x5a2a26, 0x3a3a3c][(prop.seed >> 8 & 3) as usize]);
    for side in [-1.0, 1.0] {
        let slats = (paint, 0.0, Cover::Boards { height: 0.09 });
        on.raised(0.04).rect(facade, (x + side * (half + 0.3), 0.22), (up.0 - 0.04, up.1 + 0.04), slats);
    }
    window(prop, on, (x, half), up, facade);
}

fn window(prop: &Prop, on: &Front, (x, half): (f32, f32), (low, top): (f32, f32), facade: &mut Facade) {
    let trim = (hex(TRIM), 0.0, Cover::Plain);
    let pane = hex(0x32404c).lerp(v3(1.0, 0.62, 0.28), prop.lit * 0.6);
    on.raised(0.03).rect(facade, (x, half + 0.09), (low - 0.1, top + 0.1), trim);
    on.raised(0.05).rect(facade, (x, half), (low, top), (pane, prop.lit * 0.85, Cover::Plain));
    on.raised(0.06).rect(facade, (x, half), ((low + top) * 0.5 - 0.03, (low + top) * 0.5 + 0.03), trim);
    on.raised(0.06).rect(facade, (x, 0.03), (low, top), trim);
}

/// A step, two posts and a small roof before the door.
fn porch(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    let (half, out, high) = (1.75, 1.7, 2.62);
    let front = -prop.size.z * 0.5;
    let white = hex(TRIM);
    let middle = Frame { foot: frame.at(0.0, 0.0, front - out * 0.5), ..*frame };
    block(&middle, v3(half * 2.0, 0.3, out), hex(0x9a948a), Cover::Plain, facade);
    let step = Frame { foot: frame.at(0.0, 0.0, front - out - 0.2), ..*frame };
    block(&step, v3(1.8, 0.15, 0.4), hex(0x8f897f), Cover::Plain, facade);
    for x in [-half + 0.15, half - 0.15] {
        let post = Frame { foot: frame.at(x, 0.3, front - out + 0.15), ..*frame };
        block(&post, v3(0.17, high - 0.3, 0.17), white, Cover::Plain, facade);
    }
    let beam = Frame { foot: frame.at(0.0, high, front - out * 0.5), ..*frame };
    block(&beam, v3(half * 2.0 + 0.2, 0.24, out + 0.1), white * 0.96, Cover::Plain, facade);
    let slope = [
        (-half - 0.3, -out - 0.3, 0.2),
        (half + 0.3, -out - 0.3, 0.2),
        (half + 0.2, 0.0, 0.85),
        (-half - 0.2, 0.0, 0.85),
    ];
    let slope = slope.map(|(x, z, y)| frame.at(x, high + y, front + z));
    facade.wall(&slope, (Vec3::UP * 2.6 - frame.away).unit(), shingles(prop), 0.0, Cover::Courses { height: 0.24 });
    if prop.lit > 0.3 {
        facade.halo(frame.at(0.0, 2.3, front - 0.4), 1.6, v3(1.0, 0.7, 0.36) * (0.3 * prop.lit));
    }
}

/// A garage with its gable and its wide door to the street.
fn garage(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    let (half, out, deep, eaves, ridge) = GARAGE_M;
    let middle = -prop.size.z * 0.5 - out + deep * 0.5;
    // Its ridge runs away from the street.
    let turned = Frame { foot: frame.at(0.0, 0.0, middle), right: -frame.away, away: frame.right };
    let roof = Roof::new((deep, half * 2.0), (eaves, ridge), shingles(prop));
    shell(&turned, v3(deep, ridge, half * 2.0), (&roof, prop.colour), facade);
    let on = Front { frame, z: middle - deep * 0.5, out: -frame.away };
    if facade.facing(frame.at(0.0, 0.0, on.z), on.out) <= 0.0 {
        return;
    }
    on.raised(0.03).rect(facade, (0.0, half), (eaves - 0.1, eaves + 0.06), (hex(TRIM), 0.0, Cover::Plain));
    let door = 2.3;
    on.raised(0.03).rect(facade, (0.0, door + 0.14), (0.0, 2.36), (hex(TRIM), 0.0, Cover::Plain));
    let panels = hex(0xdcdad2);
    on.raised(0.04).rect(facade, (0.0, door), (0.0, 2.24), (panels * 0.94, 0.0, Cover::Plain));
    for row in 0..4 {
        let low = 0.06 + 0.55 * row as f32;
        for column in 0..4 {
            let x = door * (-0.75 + 0.5 * column as f32);
            let (tone, glow) = if row == 3 { (hex(0x3a4650), prop.lit * 0.3) } else { (panels, 0.0) };
            on.raised(0.05).rect(facade, (x, door * 0.215), (low, low + 0.44), (tone, glow, Cover::Plain));
        }
    }
    let lamp = (hex(0x2a2a2c), 0.0, Cover::Plain);
    for side in [-1.0, 1.0] {
        on.raised(0.1).rect(facade, (side * (door + 0.36), 0.09), (1.75, 2.05), lamp);
    }
    window(prop, &on, (0.0, 0.36), (eaves + 0.45, eaves + 1.05), facade);
}

/// A box with a round top on its post, a red flag at its side: `size` is its width, the
/// height of its top and its length.
pub(super) fn letter_box(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    let (half, top, deep) = (prop.size.x * 0.5, prop.size.y, prop.size.z * 0.5);
    let low = top - 0.3;
    block(frame, v3(0.1, low, 0.1), hex(0xd8d4c8), Cover::Plain, facade);
    let paint = prop.colour.lerp(v3(0.85, 0.88, 0.93), prop.snow * 0.3);
    let body = Frame { foot: frame.at(0.0, low, 0.0), ..*frame };
    block(&body, v3(half * 2.0, 0.19, deep * 2.0), paint, Cover::Plain, facade);
    let ring = [(-half, 0.19), (half, 0.19), (half * 0.72, 0.27), (0.0, 0.3), (-half * 0.72, 0.27)];
    for (a, b, up) in [(1, 2, 0.5), (4, 0, 0.5), (2, 3, 0.9), (3, 4, 0.9)] {
        let (a, b): ((f32, f32), (f32, f32)) = (ring[a], ring[b]);
        let sheet =
            [body.at(a.0, a.1, -deep), body.at(a.0, a.1, deep), body.at(b.0, b.1, deep), body.at(b.0, b.1, -deep)];
        let out = frame.right * (a.0 + b.0) + Vec3::UP * up;
        if facade.facing(sheet[0], out.unit()) > 0.0 {
            facade.wall(&sheet, out.unit(), paint, 0.0, Cover::Plain);
        }
    }
    for (z, out) in [(-deep, -frame.away), (deep, frame.away)] {
        if facade.facing(body.at(0.0, 0.0, z), out) > 0.0 {
            let face = ring.map(|(x, y)| body.at(x, y, z));
            facade.wall(&face, out, paint * 1.15, 0.0, Cover::Plain);
        }
    }
    let flag = [(0.0, 0.08), (0.05, 0.08), (0.05, 0.36), (0.17, 0.36), (0.17, 0.46), (0.0, 0.46)];
    let flag = flag.map(|(z, y)| body.at(half + 0.02, y, z - 0.05));
    facade.wall(&flag, frame.right, hex(0xc22a22), 0.0, Cover::Plain);
    flat(&body, ((-half, half), (-deep, deep)), -0.01, paint * 0.6, facade);
}
