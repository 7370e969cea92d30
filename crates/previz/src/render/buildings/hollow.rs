//! The shells of hollow places as they are seen from within: the rock of a cave,
//! the water about a tunnel of glass, the ribs of a glasshouse, the white walls of
//! a courtyard.
//!
//! How wide, high and long each is, is the scene's to say.

use super::block::{Frame, block};
use super::facade::{Cover, Facade};
use crate::maths::{Vec3, cos_turns, hex, mix, sin_turns, smoothstep, v3};
use crate::noise::unit2;
use crate::render::world::Moment;
use crate::scene::{Prop, PropKind};

/// Facets around a vault, around one of water, and the length of a piece of it.
const FACETS: i32 = 14;
const WATER_FACETS: i32 = 40;
const PIECE_M: f32 = 4.0;

/// A point of a vault from the ground on the right over its top to the left.
fn rib(turn: f32, half: f32, high: f32) -> (f32, f32) {
    (cos_turns(turn * 0.5) * half, sin_turns(turn * 0.5) * high)
}

/// One of these shells.
pub(crate) fn draw(prop: &Prop, frame: &Frame, moment: &Moment, facade: &mut Facade) {
    match prop.kind {
        PropKind::Cavern => cavern(prop, frame, facade),
        PropKind::Aquarium => aquarium(prop, frame, moment, facade),
        PropKind::Glasshouse => glasshouse(prop, frame, facade),
        _ => courtyard(prop, frame, facade),
    }
}

/// A cave: rough rock all around, dark but for the light that comes in at its end.
fn cavern(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    let (half, high, long) = (prop.size.x * 0.5, prop.size.y, prop.size.z);
    let pieces = (long / PIECE_M) as i32;
    let spot = |facet: i32, piece: i32| {
        let rough = 0.74 + 0.4 * unit2(facet, piece, prop.seed) + 0.12 * unit2(facet * 3, piece / 2, prop.seed ^ 5);
        // It narrows towards its mouth.
        let mouth = mix(1.0, 0.42, smoothstep(0.72, 1.0, piece as f32 / pieces as f32));
        let (x, y) = rib(facet as f32 / FACETS as f32, half * rough * mouth, high * rough * mouth);
        frame.at(x, y - 0.3, piece as f32 * PIECE_M)
    };
    for piece in (0..pieces).rev() {
        let share = (piece as f32 + 0.5) / pieces as f32;
        let light = 0.04 + 0.85 * smoothstep(0.45, 1.0, share) * smoothstep(0.45, 1.0, share);
        for facet in 0..FACETS {
            let quad = [spot(facet, piece), spot(facet, piece + 1), spot(facet + 1, piece + 1), spot(facet + 1, piece)];
            let normal = (quad[2] - quad[0]).cross(quad[3] - quad[1]).unit();
            let tone = 0.75 + 0.5 * unit2(facet, piece, prop.seed ^ 9);
            facade.wall(&quad, normal, prop.colour * tone, light * (0.6 + 0.5 * tone), Cover::Plain);
        }
        stone_drops(prop, frame, piece, (half, high, light), facade);
    }
}

/// Stones that hang from the roof of a cave, and those that grow up under them.
fn stone_drops(prop: &Prop, frame: &Frame, piece: i32, (half, high, light): (f32, f32, f32), facade: &mut Facade) {
    let dice = |k: i32| unit2(k, piece, prop.seed ^ 21);
    for drop in 0..3 {
        if dice(drop) < 0.35 {
            continue;
        }
        let x = (dice(10 + drop) - 0.5) * half * 1.3;
        let z = (piece as f32 + dice(20 + drop)) * PIECE_M;
        let top = high * (0.98 - 0.5 * (x / half) * (x / half));
        let long = 1.2 + 3.2 * dice(30 + drop);
        let wide = 0.22 + 0.3 * dice(40 + drop);
        spike(prop, (frame.at(x, top, z), frame.at(x, top - long, z)), wide, light, facade);
        // Nothing grows up where one walks.
        if x.abs() > half * 0.42 {
            spike(prop, (frame.at(x, -0.2, z), frame.at(x, long * 0.5, z)), wide * 1.3, light, facade);
        }
    }
}

fn spike(prop: &Prop, (foot, tip): (Vec3, Vec3), wide: f32, light: f32, facade: &mut Facade) {
    for side in 0..5 {
        let at = |k: i32| foot + v3(cos_turns(k as f32 * 0.2), 0.0, sin_turns(k as f32 * 0.2)) * wide;
        let (a, b) = (at(side), at(side + 1));
        let normal = ((a + b) * 0.5 - foot).unit();
        if facade.facing(foot, normal) > 0.0 {
            facade.wall(&[a, b, tip], normal, prop.colour * 1.08, light + 0.02, Cover::Plain);
        }
    }
}

/// The water about a tunnel of glass, brightest above, and the rings that hold the
/// glass.
fn aquarium(prop: &Prop, frame: &Frame, moment: &Moment, facade: &mut Facade) {
    let (half, high, long) = (prop.size.x * 0.5, prop.size.y, prop.size.z);
    let pieces = (long / PIECE_M) as i32;
    let end = [(-half, -0.5), (half, -0.5), (half, high), (-half, high)].map(|(x, y)| frame.at(x, y, long));
    facade.wall(&end, -frame.away, prop.colour * 0.5, 0.5, Cover::Plain);
    for piece in (0..pieces).rev() {
        let (near, far) = (piece as f32 * PIECE_M, (piece as f32 + 1.02) * PIECE_M);
        for facet in 0..WATER_FACETS {
            let ((ax, ay), (bx, by)) = (
                rib(facet as f32 / WATER_FACETS as f32, half, high),
                rib((facet + 1) as f32 / WATER_FACETS as f32, half, high),
            );
            let quad = [frame.at(ax, ay, near), frame.at(ax, ay, far), frame.at(bx, by, far), frame.at(bx, by, near)];
            let up = ((ay + by) * 0.5 / high).max(0.0);
            let wave = sin_turns(moment.seconds * 0.13 + piece as f32 * 0.37 + facet as f32 * 0.07);
            let glow = 0.16 + 0.75 * up * up + 0.07 * wave * up;
            facade.wall(&quad, -Vec3::UP, prop.colour, glow, Cover::Plain);
        }
    }
    for ring in (0..pieces).rev() {
        hoop(frame, ring as f32 * PIECE_M, (3.5, 3.9), (0.16, hex(0x9fb4c0)), facade);
    }
    for side in [-1.0_f32, 1.0] {
        // A low wall carries the glass.
        let wall = [(0.0, 0.0), (0.0, long), (0.55, long), (0.55, 0.0)].map(|(y, z)| frame.at(side * 3.5, y, z));
        facade.wall(&wall, frame.right * -side, hex(0x2c3640), 0.05, Cover::Plain);
    }
}

/// A ring over the way, of flat bars.
fn hoop(frame: &Frame, z: f32, (half, high): (f32, f32), (wide, colour): (f32, Vec3), facade: &mut Facade) {
    for facet in 0..FACETS {
        let (from, to) = (facet as f32 / FACETS as f32, (facet + 1) as f32 / FACETS as f32);
        let corner = |turn: f32, by: f32| {
            let (x, y) = rib(turn, half + by, high + by);
            frame.at(x, y, z)
        };
        let face = [corner(from, 0.0), corner(to, 0.0), corner(to, wide), corner(from, wide)];
        facade.wall(&face, -frame.away, colour, 0.08, Cover::Plain);
    }
}

/// The white ribs and bars of a glasshouse, and benches along its walls.
fn glasshouse(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    let (half, high, long) = (prop.size.x * 0.5, prop.size.y, prop.size.z);
    let wall = high * 0.46;
    let arch = |turn: f32| {
        let (x, y) = rib(turn, half, high - wall);
        (x, y + wall)
    };
    let bars: Vec<(f32, f32)> = (0..=10).map(|k| arch(k as f32 / 10.0)).collect();
    let spaces = (long / PIECE_M) as i32;
    gable(prop, frame, (&bars, wall), facade);
    for space in (0..=spaces).rev() {
        let z = space as f32 * PIECE_M;
        let mut line = vec![(half, 0.0)];
        line.extend(bars.iter().copied());
        line.push((-half, 0.0));
        for pair in line.windows(2) {
            let [(ax, ay), (bx, by)] = [pair[0], pair[1]];
            let rim = |x: f32, y: f32| frame.at(x * 1.02, y * 1.02 + 0.02, z);
            let face = [frame.at(ax, ay, z), frame.at(bx, by, z), rim(bx, by), rim(ax, ay)];
            facade.wall(&face, -frame.away, prop.colour, 0.12, Cover::Plain);
        }
        let (near, far) = (z, z + PIECE_M);
        for (x, y) in bars.iter().chain(&[(half, 0.8), (-half, 0.8), (half, wall * 0.55), (-half, wall * 0.55)]) {
            let (dx, dy) = if y > &wall { (0.035, 0.0) } else { (0.0, 0.035) };
            let bar = [
                frame.at(x - dx, y - dy, near),
                frame.at(x + dx, y + dy, near),
                frame.at(x + dx, y + dy, far),
                frame.at(x - dx, y - dy, far),
            ];
            facade.wall(&bar, -Vec3::UP, prop.colour, 0.12, Cover::Plain);
        }
    }
}

/// The far end of a glasshouse: bars and a door.
fn gable(prop: &Prop, frame: &Frame, (bars, wall): (&[(f32, f32)], f32), facade: &mut Facade) {
    let z = prop.size.z;
    for (x, y) in bars {
        let post = [(x - 0.05, 0.0), (x + 0.05, 0.0), (x + 0.05, *y), (x - 0.05, *y)].map(|(x, y)| frame.at(x, y, z));
        facade.wall(&post, -frame.away, prop.colour, 0.12, Cover::Plain);
    }
    for y in [wall * 0.5, wall] {
        let half = prop.size.x * 0.5;
        let beam = [(-half, y), (half, y), (half, y + 0.1), (-half, y + 0.1)].map(|(x, y)| frame.at(x, y, z));
        facade.wall(&beam, -frame.away, prop.colour, 0.12, Cover::Plain);
    }
}

/// White walls about a court: a blue door and shutters, pots, a vine in flower.
/// `size` is the width, the height of the walls and the depth of the court before
/// them.
fn courtyard(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    let (half, high, deep) = (prop.size.x * 0.5, prop.size.y, prop.size.z);
    let part = |x: f32, y: f32, z: f32| Frame { foot: frame.at(x, y, z), ..*frame };
    let white = prop.colour;
    block(&part(0.0, 0.0, 0.4), v3(half * 2.0, high, 0.8), white, Cover::Plain, facade);
    // A higher house behind the one side, with its roof terrace.
    block(&part(-half * 0.55, 0.0, 3.4), v3(half * 0.9, high * 1.55, 5.0), white * 0.97, Cover::Plain, facade);
    let blue = hex(0x2f6fb4);
    for side in [-1.0_f32, 1.0] {
        block(
            &part(side * (half + 0.4), 0.0, -deep * 0.5),
            v3(0.8, high * 0.82, deep),
            white * 0.98,
            Cover::Plain,
            facade,
        );
    }
    let face =
        |facade: &mut Facade, (l, r): (f32, f32), (low, top): (f32, f32), out: f32, colour: Vec3, cover: Cover| {
            let points = [(l, low), (r, low), (r, top), (l, top)].map(|(x, y)| frame.at(x, y, -out));
            facade.wall(&points, -frame.away, colour, 0.0, cover);
        };
    face(facade, (1.25, 2.95), (0.0, 2.75), 0.03, white * 0.86, Cover::Plain);
    face(facade, (1.4, 2.8), (0.0, 2.6), 0.06, blue, Cover::Courses { height: 0.3 });
    for x in [-2.4, 4.9] {
        face(facade, (x - 0.5, x + 0.5), (1.35, 2.65), 0.03, hex(0x27313c), Cover::Plain);
        face(facade, (x - 1.0, x - 0.5), (1.3, 2.7), 0.06, blue, Cover::Courses { height: 0.14 });
        face(facade, (x + 0.5, x + 1.0), (1.3, 2.7), 0.06, blue, Cover::Courses { height: 0.14 });
    }
    face(facade, (-half, half), (0.0, 0.22), 0.04, white * 0.8, Cover::Plain);
    // Steps up to the terrace.
    for step in 0..8 {
        let (x, top) = (-half + 0.9 + 0.55 * step as f32, 0.34 * (step + 1) as f32);
        block(&part(x, 0.0, -0.7), v3(0.56, top.min(high), 1.3), white * 0.95, Cover::Plain, facade);
    }
    for (x, tall) in [(0.75, 0.6), (3.5, 0.75), (6.6, 0.5), (-0.6, 0.45)] {
        block(&part(x, 0.0, -0.55), v3(tall * 0.75, tall, tall * 0.75), hex(0xb8653a), Cover::Plain, facade);
        blossoms(prop, frame, ((x, tall + 0.35), (0.45, 0.4)), (26, [0x4f8a3c, 0xd8508a]), facade);
    }
    blossoms(prop, frame, ((3.4, 3.35), (2.7, 0.75)), (210, [0xd0307e, 0x4f8a3c]), facade);
    blossoms(prop, frame, ((6.7, 2.0), (0.9, 1.9)), (150, [0xe05a9a, 0x4f8a3c]), facade);
}

/// Leaves and flowers of a vine, all over an oval of a wall.
fn blossoms(
    prop: &Prop,
    frame: &Frame,
    ((x, y), (wide, tall)): ((f32, f32), (f32, f32)),
    (count, colours): (i32, [u32; 2]),
    facade: &mut Facade,
) {
    for leaf in 0..count {
        let dice = |k: u32| unit2(leaf, (x * 10.0) as i32, prop.seed ^ k);
        let (turn, away) = (dice(31), dice(32).sqrt());
        let (px, py) = (x + cos_turns(turn) * wide * away, y + sin_turns(turn) * tall * away);
        let (out, half) = (0.1 + 0.25 * dice(33), 0.07 + 0.06 * dice(34));
        let spin = dice(35);
        let corner = |k: i32| {
            let at = spin + k as f32 * 0.25;
            frame.at(px + cos_turns(at) * half, py + sin_turns(at) * half, -out)
        };
        let colour = hex(colours[usize::from(dice(36) > 0.64)]) * (0.75 + 0.45 * dice(37));
        facade.wall(&[0, 1, 2, 3].map(corner), -frame.away, colour, 0.0, Cover::Plain);
    }
}
