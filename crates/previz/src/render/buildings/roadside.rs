//! What stands beside roads: the shelter and the sign of a stop of buses, the barrier and the
//! lights of a level crossing, masts over rails; the rails and the post of a racecourse.
//!
//! Where they stand is the scene's to say.

use super::block::{Frame, block};
use super::facade::{Cover, Facade};
use super::round::drum;
use crate::maths::{Vec3, cos_turns, hex, sin_turns, v3};
use crate::render::world::Moment;
use crate::scene::Prop;

const SNOW: Vec3 = v3(0.85, 0.88, 0.93);

fn at(frame: &Frame, (x, y, z): (f32, f32, f32)) -> Frame {
    Frame { foot: frame.at(x, y, z), ..*frame }
}

/// A flat face that looks to the front.
fn face(
    frame: &Frame,
    (l, r): (f32, f32),
    (low, top): (f32, f32),
    z: f32,
    (colour, glow): (Vec3, f32),
    to: &mut Facade,
) {
    let points = [(l, low), (r, low), (r, top), (l, top)].map(|(x, y)| frame.at(x, y, z));
    to.wall(&points, -frame.away, colour, glow, Cover::Plain);
}

/// A disc that looks to the front.
fn round(frame: &Frame, (x, y, z): (f32, f32, f32), radius: f32, (colour, glow): (Vec3, f32), facade: &mut Facade) {
    let turns = (0..14).map(|step| step as f32 / 14.0);
    let points: Vec<Vec3> =
        turns.map(|turn| frame.at(x + cos_turns(turn) * radius, y + sin_turns(turn) * radius, z)).collect();
    facade.wall(&points, -frame.away, colour, glow, Cover::Plain);
}

/// A roof on posts with glass behind, a seat and a poster in a case.
pub(super) fn bus_shelter(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    let (half, high, deep) = (prop.size.x * 0.5, prop.size.y, prop.size.z * 0.5);
    let steel = prop.colour;
    let glass = hex(0x9fb4bc).lerp(steel, 0.15);
    for pane in 0..3 {
        let x = -half + (pane as f32 + 0.5) * half * 2.0 / 3.0;
        face(frame, (x - half * 0.31, x + half * 0.31), (0.25, high - 0.35), deep, (glass, 0.06 * prop.lit), facade);
    }
    for x in [-half, -half / 3.0, half / 3.0, half] {
        block(&at(frame, (x, 0.0, deep)), v3(0.08, high, 0.08), steel, Cover::Plain, facade);
    }
    let seat = hex(0x9a6a3c);
    for z in [0.15, 0.38] {
        block(&at(frame, (-half * 0.1, 0.44, deep * z + 0.2)), v3(half * 1.0, 0.05, 0.17), seat, Cover::Plain, facade);
    }
    for x in [-half * 0.5, half * 0.3] {
        block(&at(frame, (x, 0.0, deep * 0.27 + 0.2)), v3(0.07, 0.44, 0.3), steel, Cover::Plain, facade);
    }
    // The poster at its end.
    let case = at(frame, (half - 0.05, 0.2, 0.1));
    block(&case, v3(0.14, high - 0.7, deep * 1.5), steel, Cover::Plain, facade);
    let poster = [(-0.62, 0.36), (0.62, 0.36), (0.62, high - 0.6), (-0.62, high - 0.6)];
    let shown = poster.map(|(x, y)| frame.at(half - 0.75 + x, y, deep - 0.04));
    facade.wall(&shown, -frame.away, hex(0xe8863a), 0.7 * prop.lit, Cover::Plain);
    face(
        frame,
        (half - 1.2, half - 0.3),
        (high * 0.52, high * 0.66),
        deep - 0.06,
        (hex(0xf6f0e0), 0.7 * prop.lit),
        facade,
    );
    let roof = at(frame, (0.0, high - 0.12, -0.1));
    block(&roof, v3(half * 2.3, 0.14, deep * 2.5), steel.lerp(SNOW, prop.snow * 0.8), Cover::Plain, facade);
    face(
        frame,
        (-half * 1.1, half * 1.1),
        (high - 0.12, high + 0.02),
        -deep * 1.36,
        (hex(0x2a6fb0), 0.3 * prop.lit),
        facade,
    );
    if prop.lit > 0.3 {
        facade.halo(frame.at(0.0, high - 0.25, 0.0), 2.2, v3(0.8, 0.9, 1.0) * (0.3 * prop.lit));
    }
}

/// A pole with a round sign, a bus on it, and the list of its hours.
pub(super) fn stop_sign(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    let (half, high) = (prop.size.x * 0.5, prop.size.y);
    drum(frame, ((0.045, 0.0), (0.045, high)), (hex(0x8f9498), 0.0), facade);
    let board = at(frame, (0.0, high * 0.34, -0.05));
    block(&board, v3(half * 1.5, high * 0.26, 0.05), hex(0xf0eee6), Cover::Plain, facade);
    for line in 0..5 {
        let y = high * (0.38 + 0.04 * line as f32);
        face(
            frame,
            (-half * 0.6, half * (0.6 - 0.2 * (line % 2) as f32)),
            (y, y + 0.03),
            -0.09,
            (prop.colour, 0.0),
            facade,
        );
    }
    let plate = at(frame, (0.0, high - half * 1.9, -0.05));
    block(&plate, v3(half * 2.2, half * 1.9, 0.06), prop.colour, Cover::Plain, facade);
    let white = (hex(0xf6f6f2), 0.2 * prop.lit);
    let (low, z) = (high - half * 1.45, -0.1);
    face(frame, (-half * 0.75, half * 0.75), (low, low + half * 0.95), z, white, facade);
    for x in [-0.56, -0.05, 0.46] {
        let pane = (half * (x - 0.13), half * (x + 0.23));
        face(frame, pane, (low + half * 0.5, low + half * 0.8), z - 0.01, (prop.colour, 0.0), facade);
    }
    for x in [-0.45, 0.45] {
        round(frame, (half * x, low, z - 0.01), half * 0.16, (hex(0x22262a), 0.0), facade);
    }
}

/// The barrier of a level crossing, which is up, and its lights under crossed boards.
pub(super) fn crossing_gate(prop: &Prop, frame: &Frame, moment: &Moment, facade: &mut Facade) {
    let (high, arm) = (prop.size.y, prop.size.z);
    let (yellow, black) = (prop.colour, hex(0x1f2022));
    let post = 8;
    for piece in 0..post {
        let y = high * piece as f32 / post as f32;
        let colour = if piece % 2 == 0 { yellow } else { black };
        let ring = at(frame, (0.0, y, 0.0));
        drum(&ring, ((0.1, 0.0), (0.1, high / post as f32)), (colour, 0.0), facade);
    }
    // Crossed boards of black and yellow.
    for (from, to) in [((-0.62, -0.42), (0.62, 0.42)), ((-0.62, 0.42), (0.62, -0.42))] {
        let parts = 6;
        for piece in 0..parts {
            let along = |t: f32| (from.0 + (to.0 - from.0) * t, high * 0.9 + from.1 + (to.1 - from.1) * t);
            let (a, b) = (along(piece as f32 / parts as f32), along((piece + 1) as f32 / parts as f32));
            let points = [(a.0, a.1 - 0.09), (b.0, b.1 - 0.09), (b.0, b.1 + 0.09), (a.0, a.1 + 0.09)];
            let colour = if piece % 2 == 0 { yellow } else { black };
            facade.wall(&points.map(|(x, y)| frame.at(x, y, -0.14)), -frame.away, colour, 0.0, Cover::Plain);
        }
    }
    let board = at(frame, (0.0, high * 0.56, -0.1));
    block(&board, v3(1.0, 0.42, 0.1), black, Cover::Plain, facade);
    // Its two red lights by turns.
    let left = crate::maths::fract(moment.seconds * 0.8) < 0.5;
    for (x, on) in [(-0.28, left), (0.28, !left)] {
        let light = if on { (v3(1.0, 0.1, 0.06), 1.2) } else { (v3(0.25, 0.03, 0.03), 0.0) };
        round(frame, (x, high * 0.56 + 0.21, -0.17), 0.16, light, facade);
        if on {
            facade.halo(frame.at(x, high * 0.56 + 0.21, -0.2), 0.5, v3(1.0, 0.12, 0.06) * 0.5);
        }
    }
    let machine = at(frame, (0.55, 0.0, 0.2));
    block(&machine, v3(0.5, 1.1, 0.5), hex(0xc8c4b8), Cover::Plain, facade);
    let pieces = 9;
    for piece in 0..pieces {
        let colour = if piece % 2 == 0 { yellow } else { black };
        let (low, top) = (1.0 + arm * piece as f32 / pieces as f32, 1.0 + arm * (piece + 1) as f32 / pieces as f32);
        // It leans a little where it ends.
        let (a, b) = (0.55 + low * 0.05, 0.55 + top * 0.05);
        let points = [(a - 0.06, low), (a + 0.06, low), (b + 0.06, top), (b - 0.06, top)];
        facade.wall(&points.map(|(x, y)| frame.at(x, y, 0.1)), -frame.away, colour, 0.0, Cover::Plain);
    }
}

/// A mast with its arm over rails, and the wires from it.
pub(super) fn catenary_mast(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    let (wide, high, thick) = (prop.size.x, prop.size.y, prop.size.z);
    block(frame, v3(thick, high, thick), prop.colour, Cover::Plain, facade);
    block(
        &at(frame, (-wide * 0.45, high * 0.9, 0.0)),
        v3(wide, thick * 0.5, thick * 0.5),
        prop.colour,
        Cover::Plain,
        facade,
    );
    let brace = [(0.0, high * 0.74), (-wide * 0.6, high * 0.9), (-wide * 0.6, high * 0.92), (0.0, high * 0.77)];
    facade.wall(&brace.map(|(x, y)| frame.at(x, y, 0.0)), -frame.away, prop.colour, 0.0, Cover::Plain);
    for x in [-wide * 0.72, -wide * 0.9] {
        block(&at(frame, (x, high * 0.82, 0.0)), v3(0.07, high * 0.08, 0.07), hex(0xa85a3c), Cover::Plain, facade);
        let wire = [(x - 0.012, 0.0), (x + 0.012, 0.0), (x + 0.012, 24.0), (x - 0.012, 24.0)];
        let line = wire.map(|(x, z)| frame.at(x, high * 0.82, z));
        facade.wall(&line, Vec3::UP, hex(0x33363a), 0.0, Cover::Plain);
    }
}

/// A white rail on curved posts.
pub(super) fn racing_rail(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    let (half, high) = (prop.size.x * 0.5, prop.size.y);
    block(&at(frame, (0.0, high - 0.13, 0.0)), v3(half * 2.0, 0.13, 0.12), prop.colour, Cover::Plain, facade);
    let count = ((prop.size.x / 2.5) as i32).max(1);
    for index in 0..count {
        let x = -half + (index as f32 + 0.5) * prop.size.x / count as f32;
        let post = [(x - 0.04, 0.0, 0.35), (x + 0.04, 0.0, 0.35), (x + 0.04, high, 0.0), (x - 0.04, high, 0.0)];
        facade.wall(&post.map(|(x, y, z)| frame.at(x, y, z)), -frame.away, prop.colour * 0.92, 0.0, Cover::Plain);
    }
}

/// A post in red and white under a red disc.
pub(super) fn winning_post(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    let high = prop.size.y;
    for piece in 0..6 {
        let colour = if piece % 2 == 0 { prop.colour } else { hex(0xf4f2ec) };
        let ring = at(frame, (0.0, high * 0.8 * piece as f32 / 6.0, 0.0));
        drum(&ring, ((0.1, 0.0), (0.1, high * 0.8 / 6.0)), (colour, 0.0), facade);
    }
    round(frame, (0.0, high * 0.88, -0.02), 0.52, (hex(0xf4f2ec), 0.0), facade);
    round(frame, (0.0, high * 0.88, -0.04), 0.42, (prop.colour, 0.0), facade);
}
