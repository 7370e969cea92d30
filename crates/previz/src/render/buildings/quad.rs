//! Walls with arches around a court, and what stands in courts: a tower with a clock, a
//! well, barrels, shrubs in pots.
//!
//! Where they stand is the scene's to say.

use super::block::{Frame, block};
use super::facade::{Cover, Facade};
use super::round::{disc, drum, tuft};
use crate::maths::{Vec3, cos_turns, hex, mix, sin_turns, v3};
use crate::noise::unit2;
use crate::scene::Prop;

const SNOW: Vec3 = v3(0.85, 0.88, 0.93);
/// From one arch to the next, half the width of one, and how high its sides stand.
const PITCH_M: f32 = 3.0;
const ARCH_M: (f32, f32) = (1.05, 2.1);
/// Corners of a round arch.
const ROUND: i32 = 8;

/// Walls on three sides of a court, open to the front: `size` is how far apart those at its
/// sides are, their height, and how long they are. One that is marked has battlements.
pub(super) fn arcade(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    let (half, long) = (prop.size.x * 0.5, prop.size.z);
    let back = Frame { foot: frame.at(0.0, 0.0, 0.0), ..*frame };
    wing(prop, &back, prop.size.x, facade);
    for side in [-1.0, 1.0] {
        // Each looks across the court.
        let (right, away) = (frame.away * -side, frame.right * side);
        let foot = frame.at(side * half, 0.0, -long * 0.5);
        wing(prop, &Frame { foot, right, away }, long, facade);
    }
}

/// One of these walls, whose front is where it stands.
fn wing(prop: &Prop, frame: &Frame, long: f32, facade: &mut Facade) {
    let (half, high) = (long * 0.5, prop.size.y);
    let stern = prop.seed & 1 == 1;
    let cover = if stern { Cover::Courses { height: 0.42 } } else { Cover::Plaster { seed: 5 } };
    let out = -frame.away;
    let body = Frame { foot: frame.at(0.0, 0.0, 1.5), ..*frame };
    block(&body, v3(long, high, 3.0), prop.colour, cover, facade);
    if facade.facing(frame.foot, out) <= 0.0 {
        return;
    }
    let face = |facade: &mut Facade, (l, r): (f32, f32), (low, top): (f32, f32), near: f32, colour: Vec3, glow: f32| {
        let points = [(l, low), (r, low), (r, top), (l, top)].map(|(x, y)| frame.at(x, y, -near));
        facade.wall(&points, out, colour, glow, Cover::Plain);
    };
    let count = ((long / PITCH_M) as i32).max(1);
    let upper = high > 6.0;
    for index in 0..count {
        let x = (index as f32 + 0.5 - count as f32 * 0.5) * PITCH_M;
        let arch = |wide: f32, near: f32| -> Vec<Vec3> {
            let mut points = vec![frame.at(x - wide, 0.0, -near), frame.at(x + wide, 0.0, -near)];
            points.extend((0..=ROUND).map(|step| {
                let turn = 0.5 * step as f32 / ROUND as f32;
                frame.at(x + cos_turns(turn) * wide, ARCH_M.1 + sin_turns(turn) * wide, -near)
            }));
            points
        };
        facade.wall(&arch(ARCH_M.0 + 0.18, 0.02), out, prop.colour * 1.14, 0.0, Cover::Plain);
        facade.wall(&arch(ARCH_M.0, 0.04), out, prop.colour * 0.2, 0.12 * prop.lit, Cover::Plain);
        if upper {
            window(prop, x, (3.9 + (high - 6.0).max(0.0) * 0.12, stern), &face, facade);
        }
        if high > 10.0 {
            window(prop, x, (7.6, stern), &face, facade);
        }
    }
    face(facade, (-half, half), (3.4, 3.58), 0.08, prop.colour * 0.88, 0.0);
    if stern {
        for tooth in 0..(long / 1.7) as i32 {
            let x = -half + 0.85 + 1.7 * tooth as f32;
            let merlon = Frame { foot: frame.at(x, high, 0.25), ..*frame };
            block(&merlon, v3(0.95, 0.9, 0.5), prop.colour * 1.05, Cover::Plain, facade);
        }
        return;
    }
    let tiles = hex(0xa8583a).lerp(SNOW, prop.snow);
    let eaves = [(-half, -0.55, high), (half, -0.55, high), (half, 1.5, high + 0.9), (-half, 1.5, high + 0.9)];
    let slope = (out * 0.9 + Vec3::UP * 2.0).unit();
    facade.wall(
        &eaves.map(|(x, z, y)| frame.at(x, y, z)),
        slope,
        tiles,
        0.0,
        Cover::Stripes { width: 0.4, other: tiles * 0.82 },
    );
    face(facade, (-half, half), (high - 0.16, high), 0.55, prop.colour * 0.6, 0.0);
}

/// A window of the upper storey between its shutters.
fn window(
    prop: &Prop,
    x: f32,
    (sill, stern): (f32, bool),
    face: &impl Fn(&mut Facade, (f32, f32), (f32, f32), f32, Vec3, f32),
    facade: &mut Facade,
) {
    let dark = hex(0x232a30);
    let lamp = if unit2((x * 4.0) as i32, (sill * 3.0) as i32, prop.seed) < 0.6 { prop.lit } else { 0.0 };
    let pane = dark.lerp(v3(1.0, 0.72, 0.36), lamp);
    if stern {
        return face(facade, (x - 0.22, x + 0.22), (sill, sill + 1.3), 0.03, pane, lamp);
    }
    face(facade, (x - 0.55, x + 0.55), (sill - 0.1, sill + 1.7), 0.02, prop.colour * 1.14, 0.0);
    face(facade, (x - 0.42, x + 0.42), (sill, sill + 1.6), 0.03, pane, lamp);
    let shutter = if prop.size.y > 10.0 { hex(0xe4ddd0) } else { hex(0x4a6a52) };
    let wide = if prop.size.y > 10.0 { 0.06 } else { 0.4 };
    for side in [-1.0, 1.0] {
        let (a, b) = (x + side * 0.44, x + side * (0.44 + wide));
        face(facade, (a.min(b), a.max(b)), (sill, sill + 1.6), 0.05, shutter, 0.0);
    }
}

/// A tower of brick with a clock on each side, under a pointed roof.
pub(super) fn clock_tower(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    let (w, high) = (prop.size.x * 0.5, prop.size.y);
    let eaves = high * 0.78;
    block(frame, v3(w * 2.0, eaves, w * 2.0), prop.colour, Cover::Courses { height: 0.3 }, facade);
    let band = Frame { foot: frame.at(0.0, high * 0.56, 0.0), ..*frame };
    block(&band, v3(w * 2.16, 0.5, w * 2.16), hex(0xd8cfbe), Cover::Plain, facade);
    let mut sides = [(frame.right, -frame.away), (frame.away, frame.right), (-frame.away, -frame.right)];
    sides.sort_by(|a, b| facade.facing(frame.foot, a.1).total_cmp(&facade.facing(frame.foot, b.1)));
    let tip = frame.at(0.0, high, 0.0);
    let slate = hex(0x4a5660).lerp(SNOW, prop.snow);
    for (along, out) in sides {
        let spot = |x: f32, y: f32, over: f32| frame.foot + along * x + out * (w + over) + Vec3::UP * y;
        let slope = (out * (high - eaves) + Vec3::UP * w).unit();
        if facade.facing(spot(0.0, eaves, 0.4), slope) > 0.0 {
            let roof = [spot(-w - 0.4, eaves, 0.4), spot(w + 0.4, eaves, 0.4), tip];
            facade.wall(&roof, slope, slate, 0.0, Cover::Plain);
        }
        if facade.facing(spot(0.0, eaves, 0.0), out) <= 0.0 {
            continue;
        }
        let round = |radius: f32, over: f32| -> Vec<Vec3> {
            let turns = (0..16).map(|step| step as f32 / 16.0);
            turns.map(|turn| spot(cos_turns(turn) * radius, high * 0.67 + sin_turns(turn) * radius, over)).collect()
        };
        facade.wall(&round(w * 0.66, 0.03), out, hex(0x3a3632), 0.0, Cover::Plain);
        facade.wall(&round(w * 0.58, 0.05), out, hex(0xf2ede0), 0.5 * prop.lit, Cover::Plain);
        for (turn, long) in [(0.25_f32, 0.5), (0.08, 0.34)] {
            let (x, y) = (cos_turns(turn) * w * long, sin_turns(turn) * w * long);
            let (ax, ay) = (-y * 0.12, x * 0.12);
            let at = |dx: f32, dy: f32| spot(dx, high * 0.67 + dy, 0.07);
            facade.wall(&[at(ax, ay), at(-ax, -ay), at(x, y)], out, hex(0x22201e), 0.0, Cover::Plain);
        }
        for y in [0.12, 0.3, 0.44] {
            let slit = [(-0.4, y), (0.4, y), (0.4, y + 0.075), (-0.4, y + 0.075)];
            let pane = hex(0x232a30).lerp(v3(1.0, 0.72, 0.36), prop.lit * 0.7);
            facade.wall(&slit.map(|(x, y)| spot(x, y * high, 0.03)), out, pane, prop.lit * 0.7, Cover::Plain);
        }
    }
}

/// A well under a little roof.
pub(super) fn well(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    let (r, high) = (prop.size.x * 0.5, prop.size.y);
    let wood = hex(0x5a4230);
    drum(frame, ((r, 0.0), (r, 0.85)), (prop.colour, 0.0), facade);
    disc(frame, r, 0.85, prop.colour * 1.05, facade);
    disc(frame, r * 0.74, 0.855, hex(0x1c2426), facade);
    for x in [-r * 0.85, r * 0.85] {
        let post = Frame { foot: frame.at(x, 0.0, 0.0), ..*frame };
        block(&post, v3(0.14, high * 0.74, 0.14), wood, Cover::Plain, facade);
    }
    let beam = Frame { foot: frame.at(0.0, high * 0.6, 0.0), ..*frame };
    block(&beam, v3(r * 1.9, 0.14, 0.14), wood * 0.8, Cover::Plain, facade);
    for side in [1.0_f32, -1.0] {
        let (near, ridge) = (r * 0.9 * side, high);
        let slope = [(-r * 1.2, near), (r * 1.2, near)].map(|(x, z)| frame.at(x, high * 0.72, z));
        let top = [frame.at(r * 1.2, ridge, 0.0), frame.at(-r * 1.2, ridge, 0.0)];
        let tiles = hex(0x7a4a34).lerp(SNOW, prop.snow);
        let normal = (frame.away * side + Vec3::UP * 1.2).unit();
        facade.wall(&[slope[0], slope[1], top[0], top[1]], normal, tiles, 0.0, Cover::Courses { height: 0.14 });
    }
}

/// A barrel with its hoops.
pub(super) fn barrel(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    let (r, high) = (prop.size.x * 0.5, prop.size.y);
    drum(frame, ((r * 0.84, 0.0), (r, high * 0.5)), (prop.colour, 0.0), facade);
    drum(frame, ((r, high * 0.5), (r * 0.84, high)), (prop.colour * 1.08, 0.0), facade);
    for y in [0.16, 0.8] {
        drum(frame, ((r * 0.95, high * y), (r * 0.95, high * (y + 0.07))), (hex(0x33322f), 0.0), facade);
    }
    disc(frame, r * 0.84, high, prop.colour * 0.8, facade);
}

/// A round shrub in a pot of clay.
pub(super) fn shrub(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    let (r, high) = (prop.size.x * 0.5, prop.size.y);
    let pot = high * 0.34;
    drum(frame, ((r * 0.6, 0.0), (r * 0.92, pot)), (prop.colour, 0.0), facade);
    drum(frame, ((r, pot * 0.86), (r, pot)), (prop.colour * 1.1, 0.0), facade);
    disc(frame, r * 0.92, pot, hex(0x3a2e22), facade);
    for leaf in 0..46 {
        let dice = |salt: u32| unit2(leaf, 7, prop.seed ^ salt);
        let (turn, up) = (dice(1), dice(2));
        let wide = r * 1.05 * (1.0 - (up * 2.0 - 1.0).abs() * 0.45);
        let at = frame.at(cos_turns(turn) * wide, mix(pot, high, up), sin_turns(turn) * wide * 0.5);
        let green = hex(0x3f6e34) * mix(0.65, 1.25, dice(3));
        tuft(frame.right, (at, r * mix(0.26, 0.4, dice(4))), green.lerp(SNOW, prop.snow * 0.4), facade);
    }
}
