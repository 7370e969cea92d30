//! What stands on pavements and in market places: a telephone in its red box, the stairs to a
//! subway, a booth that sells tickets, tables that people eat at, a tower of steamers.
//!
//! Where they stand is the scene's to say.

use super::block::{Frame, block, flat};
use super::facade::{Cover, Facade};
use super::front::Front;
use super::round::{disc, drum, tuft};
use crate::maths::{Vec3, cos_turns, hex, mix, sin_turns, v3};
use crate::noise::unit2;
use crate::scene::Prop;

fn at(frame: &Frame, (x, y, z): (f32, f32, f32)) -> Frame {
    Frame { foot: frame.at(x, y, z), ..*frame }
}

fn plain(colour: u32) -> (Vec3, f32, Cover) {
    (hex(colour), 0.0, Cover::Plain)
}

/// Panes between red bars on all sides, a white board under a low dome.
pub(super) fn phone_booth(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    let (half, high) = (prop.size.x * 0.5, prop.size.y);
    let red = prop.colour;
    block(frame, v3(half * 2.0, high * 0.9, half * 2.0), red, Cover::Plain, facade);
    let side = Frame { foot: frame.foot, right: frame.away, away: -frame.right };
    let other = Frame { foot: frame.foot, right: -frame.away, away: frame.right };
    for face in [frame, &side, &other] {
        let front = Front { frame: face, z: -half - 0.015, out: -face.away };
        if facade.facing(face.at(0.0, 0.0, -half), -face.away) <= 0.0 {
            continue;
        }
        for row in 0..6 {
            for (x, wide) in [(-0.62, 0.14), (0.0, 0.36), (0.62, 0.14)] {
                let low = high * (0.15 + 0.105 * row as f32);
                let pane = (hex(0xa8bcc4), 0.25 * prop.lit, Cover::Plain);
                front.rect(facade, (x * half, wide * half), (low, low + high * 0.085), pane);
            }
        }
        let board = (hex(0xf4f0e4), 0.35 * prop.lit, Cover::Plain);
        front.raised(0.02).rect(facade, (0.0, half * 0.8), (high * 0.815, high * 0.875), board);
        for letter in -4..=4 {
            let x = letter as f32 * half * 0.15;
            front.raised(0.03).rect(facade, (x, half * 0.045), (high * 0.828, high * 0.862), plain(0x22201e));
        }
    }
    block(
        &at(frame, (0.0, high * 0.9, 0.0)),
        v3(half * 2.16, high * 0.035, half * 2.16),
        red * 0.9,
        Cover::Plain,
        facade,
    );
    let dome = at(frame, (0.0, high * 0.93, 0.0));
    drum(&dome, ((half * 1.0, 0.0), (half * 0.35, high * 0.06)), (red, 0.0), facade);
}

/// Low walls around stairs that lead down, a board and a round sign over them.
pub(super) fn subway_entrance(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    let (half, high, long) = (prop.size.x * 0.5, prop.size.y, prop.size.z);
    let stone = hex(0x8f8c86);
    // The stairs: each tread darker than the one before.
    let treads = 12;
    for tread in (0..treads).rev() {
        let (z0, z1) = (long * tread as f32 / treads as f32, long * (tread + 1) as f32 / treads as f32);
        let dark = mix(1.0, 0.12, (tread as f32 + 1.0) / treads as f32);
        flat(frame, ((-half + 0.3, half - 0.3), (z0, z1)), 0.05, stone * dark, facade);
        flat(frame, ((-half + 0.3, half - 0.3), (z0, z0 + 0.07)), 0.06, hex(0xd8b43c) * dark, facade);
    }
    let back = at(frame, (0.0, 0.0, long));
    block(&back, v3(half * 2.0, 1.15, 0.3), stone * 0.6, Cover::Plain, facade);
    for side in [-1.0, 1.0] {
        let wall = at(frame, (side * (half - 0.15), 0.0, long * 0.5));
        block(&wall, v3(0.3, 0.5, long), stone, Cover::Plain, facade);
        let glass = at(frame, (side * (half - 0.15), 0.5, long * 0.5));
        block(&glass, v3(0.06, 0.6, long), hex(0x9fb4bc), Cover::Plain, facade);
        block(&at(frame, (side * (half - 0.15), 0.0, 0.1)), v3(0.24, high, 0.24), hex(0x5a5f64), Cover::Plain, facade);
        block(&at(frame, (side * (half - 0.15), 0.0, long)), v3(0.24, high, 0.24), hex(0x5a5f64), Cover::Plain, facade);
    }
    let roof = at(frame, (0.0, high, long * 0.5));
    let under = [(-half, 0.0), (half, 0.0), (half, long), (-half, long)].map(|(x, z)| frame.at(x, high, z));
    facade.wall(&under, -Vec3::UP, hex(0x9aa0a6), 0.3 * prop.lit, Cover::Plain);
    block(&roof, v3(half * 2.3, 0.16, long * 1.08), hex(0x6a7076), Cover::Plain, facade);
    let front = Front { frame, z: -0.08, out: -frame.away };
    front.rect(facade, (0.0, half), (high - 0.62, high + 0.1), (prop.colour, 0.3, Cover::Plain));
    let letters = front.raised(0.03);
    for letter in -5..=5 {
        let x = letter as f32 * half * 0.13;
        let tall = if letter % 2 == 0 { 0.12 } else { 0.16 };
        letters.rect(
            facade,
            (x, half * 0.04),
            (high - 0.26 - tall, high - 0.26 + tall),
            (hex(0xf4f4f0), 0.3, Cover::Plain),
        );
    }
    sign(frame, (half + 0.7, high + 0.9), prop, facade);
}

/// A pole with a round sign on which stands an M.
fn sign(frame: &Frame, (x, high): (f32, f32), prop: &Prop, facade: &mut Facade) {
    let pole = at(frame, (x, 0.0, 0.0));
    drum(&pole, ((0.07, 0.0), (0.07, high)), (hex(0x8f9498), 0.0), facade);
    let face = Front { frame, z: -0.1, out: -frame.away };
    let round = |r: f32| -> Vec<(f32, f32)> {
        let turns = (0..18).map(|step| step as f32 / 18.0);
        turns.map(|turn| (x + cos_turns(turn) * r, high + sin_turns(turn) * r)).collect()
    };
    face.face(facade, &round(0.62), hex(0xf4f4f0), 0.3, Cover::Plain);
    face.raised(0.02).face(facade, &round(0.54), hex(0xc82a24), 0.3 + 0.3 * prop.lit, Cover::Plain);
    let white = (hex(0xf4f4f0), 0.4, Cover::Plain);
    let on = face.raised(0.04);
    for leg in [-0.25, 0.25] {
        on.rect(facade, (x + leg, 0.06), (high - 0.28, high + 0.28), white);
        let slant = [
            (x + leg * 1.24, high + 0.28),
            (x + leg * 0.78, high + 0.28),
            (x - leg * 0.2, high - 0.12),
            (x + leg * 0.2, high - 0.12),
        ];
        on.face(facade, &slant, white.0, white.1, Cover::Plain);
    }
}

/// A booth with a window over its counter, a striped roof, a board of prices.
pub(super) fn ticket_booth(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    let (half, high, deep) = (prop.size.x * 0.5, prop.size.y, prop.size.z * 0.5);
    let body = prop.colour;
    block(
        frame,
        v3(half * 2.0, high * 0.86, deep * 2.0),
        body,
        Cover::Stripes { width: 0.5, other: hex(0xf0e8d8) },
        facade,
    );
    let front = Front { frame, z: -deep - 0.03, out: -frame.away };
    front.rect(facade, (0.0, half * 0.72), (1.02, 2.02), plain(0xf4efe4));
    front.raised(0.02).rect(facade, (0.0, half * 0.64), (1.1, 1.94), (hex(0x2c3438), 0.35 * prop.lit, Cover::Plain));
    // Who sells them: a head and shoulders behind the glass.
    front.raised(0.03).rect(facade, (0.06, 0.26), (1.1, 1.36), plain(0x5a6a84));
    front.raised(0.03).arch(facade, (0.06, 0.13), (1.36, 1.52), plain(0xb08a70));
    block(&at(frame, (0.0, 0.94, -deep - 0.18)), v3(half * 1.6, 0.08, 0.4), hex(0x8a6a48), Cover::Plain, facade);
    let board = front.raised(0.05);
    board.rect(facade, (0.0, half * 0.9), (2.1, 2.5), (hex(0xf0c23c), 0.25, Cover::Plain));
    for letter in -5..=5 {
        board.raised(0.02).rect(facade, (letter as f32 * half * 0.14, half * 0.045), (2.18, 2.42), plain(0x7a201c));
    }
    let eaves = high * 0.86;
    for strip in 0..8 {
        let (a, b) =
            (-half * 1.25 + half * 2.5 * strip as f32 / 8.0, -half * 1.25 + half * 2.5 * (strip + 1) as f32 / 8.0);
        let colour = if strip % 2 == 0 { body } else { hex(0xf0e8d8) };
        let cloth = [
            frame.at(a, eaves - 0.3, -deep - 0.75),
            frame.at(b, eaves - 0.3, -deep - 0.75),
            frame.at(b * 0.5, high * 1.15, 0.0),
            frame.at(a * 0.5, high * 1.15, 0.0),
        ];
        facade.wall(&cloth, (Vec3::UP - frame.away * 0.7).unit(), colour, 0.0, Cover::Plain);
    }
}

/// A long table with a bench on each side, jugs of beer on it.
pub(super) fn long_table(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    let (half, high, deep) = (prop.size.x * 0.5, prop.size.y, prop.size.z * 0.5);
    let wood = prop.colour;
    let bench = |z: f32, facade: &mut Facade| {
        for leg in [-0.8, 0.8] {
            block(&at(frame, (leg * half, 0.0, z)), v3(0.06, high * 0.58, 0.26), hex(0x4a4c4a), Cover::Plain, facade);
        }
        block(&at(frame, (0.0, high * 0.58, z)), v3(half * 2.0, 0.05, 0.28), wood, Cover::Plain, facade);
    };
    bench(deep + 0.34, facade);
    for leg in [-0.75, 0.75] {
        block(&at(frame, (leg * half, 0.0, 0.0)), v3(0.07, high, deep * 1.5), hex(0x4a4c4a), Cover::Plain, facade);
    }
    block(&at(frame, (0.0, high - 0.05, 0.0)), v3(half * 2.0, 0.06, deep * 2.0), wood * 1.05, Cover::Plain, facade);
    for jug in 0..4 {
        let dice = |salt: u32| unit2(jug, 2, prop.seed ^ salt);
        let on = at(
            frame,
            (
                mix(-half, half, 0.12 + 0.25 * jug as f32 + 0.05 * dice(1)),
                high + 0.01,
                mix(-deep, deep, 0.2 + 0.6 * dice(2)),
            ),
        );
        drum(&on, ((0.055, 0.0), (0.055, 0.14)), (hex(0xd89a2c), 0.1), facade);
        drum(&on, ((0.06, 0.14), (0.055, 0.19)), (hex(0xf6f0e0), 0.0), facade);
        disc(&on, 0.055, 0.19, hex(0xf6f0e0), facade);
    }
    bench(-deep - 0.34, facade);
}

/// A low table with four stools of plastic, bowls on it.
pub(super) fn low_table(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    let (half, high) = (prop.size.x * 0.5, prop.size.y);
    let stool = |x: f32, z: f32, index: u32, facade: &mut Facade| {
        let paint = hex([0xc8322c, 0x2f6ab0][((prop.seed ^ index) & 1) as usize]);
        let foot = at(frame, (x, 0.0, z));
        for (dx, dz) in [(-0.13, 0.13), (0.13, 0.13), (-0.13, -0.13), (0.13, -0.13)] {
            block(&at(&foot, (dx, 0.0, dz)), v3(0.05, 0.38, 0.05), paint * 0.8, Cover::Plain, facade);
        }
        block(&at(&foot, (0.0, 0.38, 0.0)), v3(0.34, 0.05, 0.34), paint, Cover::Plain, facade);
        flat(&foot, ((-0.17, 0.17), (-0.17, 0.17)), 0.435, paint * 1.1, facade);
    };
    stool(0.0, half + 0.35, 0, facade);
    for x in [-0.85, 0.85] {
        for z in [-0.85, 0.85] {
            block(&at(frame, (x * half, 0.0, z * half)), v3(0.04, high, 0.04), hex(0x8f9498), Cover::Plain, facade);
        }
    }
    block(&at(frame, (0.0, high - 0.04, 0.0)), v3(half * 2.0, 0.05, half * 2.0), prop.colour, Cover::Plain, facade);
    flat(frame, ((-half, half), (-half, half)), high + 0.012, prop.colour * 1.05, facade);
    for (x, z) in [(-0.4, -0.3), (0.4, 0.2), (0.0, 0.55), (0.1, -0.5)] {
        let bowl = at(frame, (x * half, high + 0.015, z * half));
        drum(&bowl, ((0.05, 0.0), (0.1, 0.07)), (hex(0xf0ece4), 0.0), facade);
        disc(&bowl, 0.09, 0.065, hex([0xc8843c, 0xa8402c][usize::from(x > 0.0)]), facade);
    }
    stool(-half - 0.32, 0.0, 1, facade);
    stool(half + 0.32, 0.0, 2, facade);
    stool(0.1, -half - 0.35, 3, facade);
}

/// Baskets of bamboo in which dumplings steam, one on the other.
pub(super) fn steamer(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    let (half, high) = (prop.size.x * 0.5, prop.size.y);
    let count = ((high / 0.15) as i32).max(1);
    for basket in 0..count {
        let (low, top) = (high * basket as f32 / count as f32, high * (basket + 1) as f32 / count as f32);
        let tone = if basket % 2 == 0 { 1.0 } else { 0.92 };
        drum(frame, ((half, low), (half, top - 0.03)), (prop.colour * tone, 0.0), facade);
        drum(frame, ((half * 1.04, top - 0.03), (half * 1.04, top)), (prop.colour * 0.7, 0.0), facade);
    }
    drum(frame, ((half, high), (half * 0.2, high + 0.1)), (prop.colour * 0.86, 0.0), facade);
    tuft(frame.right, (frame.at(0.0, high + 0.14, 0.0), 0.03), hex(0x5a4030), facade);
}

/// Chairs side by side that look away, as before an altar.
pub(super) fn chair_row(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    let (half, high) = (prop.size.x * 0.5, prop.size.y);
    let count = ((prop.size.x / 0.62) as i32).max(1);
    let white = prop.colour;
    for chair in 0..count {
        let x = (chair as f32 - (count - 1) as f32 * 0.5) * half * 2.0 / count as f32;
        for leg in [-0.19, 0.19] {
            block(&at(frame, (x + leg, 0.0, 0.2)), v3(0.035, 0.45, 0.035), white * 0.9, Cover::Plain, facade);
        }
        block(&at(frame, (x, 0.43, 0.0)), v3(0.42, 0.05, 0.42), white, Cover::Plain, facade);
        for leg in [-0.19, 0.19] {
            block(&at(frame, (x + leg, 0.0, -0.2)), v3(0.035, high, 0.035), white * 0.95, Cover::Plain, facade);
        }
        for y in [0.58, 0.72, 0.86] {
            block(&at(frame, (x, high * y, -0.2)), v3(0.4, 0.05, 0.03), white, Cover::Plain, facade);
        }
    }
}
