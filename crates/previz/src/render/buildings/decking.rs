//! Ways of planks: piers, walks over the ground, the deck of a sailing ship.
//!
//! Where they lie is the scene's to say.

use super::block::{Frame, block, flat, floor};
use super::facade::{Cover, Facade};
use super::round::drum;
use crate::maths::{Vec3, hex, mix, sin_turns, v3};
use crate::noise::unit2;
use crate::render::world::Moment;
use crate::scene::Prop;

const SNOW: Vec3 = v3(0.85, 0.88, 0.93);
/// Width of a plank, and how far off single ones are told apart.
const PLANK_M: f32 = 0.24;
const FINE_M: f32 = 22.0;
/// How far posts reach over the planks, and below them.
const HEAD_M: f32 = 0.75;
const DEEP_M: f32 = 4.0;
/// From one post to the next along a pier that is one piece.
const BAY_M: f32 = 4.0;

/// A pier, from its foot away.
pub(crate) fn pier(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    let count = ((prop.size.z / BAY_M) as i32).max(1);
    let bay = Prop { size: Vec3 { z: BAY_M, ..prop.size }, ..prop.clone() };
    for number in (0..count).rev() {
        span(&bay, &Frame { foot: frame.at(0.0, 0.0, number as f32 * BAY_M), ..*frame }, facade);
    }
}

/// A piece of a walk; its foot is at its far end.
pub(crate) fn boardwalk(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    span(prop, &Frame { foot: frame.at(0.0, 0.0, -prop.size.z), ..*frame }, facade);
}

/// One bay: two posts, a beam along each side, planks across.
fn span(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    let (half, long, top) = (prop.size.x * 0.5, prop.size.z, prop.size.y);
    // Just over the ground posts are short.
    let deep = if top < 0.5 { 0.3 } else { DEEP_M };
    let wood = prop.colour;
    for side in [-1.0, 1.0] {
        let post = Frame { foot: frame.at(side * half * 0.94, top - deep - 0.3, long * 0.5), ..*frame };
        block(&post, v3(0.18, deep + 0.3, 0.18), wood * 0.62, Cover::Plain, facade);
        let beam = Frame { foot: frame.at(side * (half - 0.06), top - 0.3, long * 0.5), ..*frame };
        block(&beam, v3(0.12, 0.26, long), wood * 0.7, Cover::Plain, facade);
    }
    let planks = wood.lerp(SNOW, prop.snow * 0.8);
    floor(frame, ((-half, half), (0.0, long)), top, planks, facade);
    if facade.away_m(frame.at(0.0, top, 0.0)) < FINE_M {
        let count = (long / PLANK_M) as i32;
        for plank in 0..count {
            let z = plank as f32 * PLANK_M;
            let tone = 0.86 + 0.26 * unit2(plank, (frame.foot.z * 3.0) as i32, 7);
            flat(frame, ((-half, half), (z + 0.015, z + PLANK_M - 0.015)), top + 0.005, planks * tone, facade);
        }
    }
    // The heads of posts stand over the planks, with a rope from one to the next.
    for side in [-1.0, 1.0] {
        let at = |z: f32| frame.at(side * half * 0.94, top + HEAD_M * 0.8, z);
        let post = Frame { foot: frame.at(side * half * 0.94, top, long * 0.5), ..*frame };
        block(&post, v3(0.16, HEAD_M, 0.16), wood * 0.75, Cover::Plain, facade);
        rope((at(-long * 0.5), at(long * 0.5)), 0.16, facade);
    }
}

/// A rope that sags between two points.
fn rope((from, to): (Vec3, Vec3), sag: f32, facade: &mut Facade) {
    const PARTS: i32 = 6;
    let at = |part: i32| {
        let t = part as f32 / PARTS as f32;
        from.lerp(to, t) - Vec3::UP * (sag * 4.0 * t * (1.0 - t))
    };
    for part in 0..PARTS {
        line((at(part), at(part + 1)), 0.018, hex(0xb09a74), facade);
    }
}

/// A thin line that is seen from wherever it is looked at.
fn line((from, to): (Vec3, Vec3), thick: f32, colour: Vec3, facade: &mut Facade) {
    let across = (to - from).cross(facade.view.eye - from).unit() * thick;
    facade.wall(&[from - across, to - across, to + across, from + across], Vec3::UP, colour, 0.0, Cover::Plain);
}

/// Half the width of a ship at a share of its length, from the middle to the bow.
fn beam(share: f32) -> f32 {
    if share < 0.45 { 1.0 } else { 1.0 - ((share - 0.45) / 0.55) * ((share - 0.45) / 0.55) }
}

/// The deck of a sailing ship: planks, bulwarks that meet at the bow, masts with yards,
/// sails and shrouds.
pub(crate) fn ship(prop: &Prop, frame: &Frame, moment: &Moment, facade: &mut Facade) {
    let (half, top, long) = (prop.size.x * 0.5, prop.size.y, prop.size.z);
    let (stern, bow) = (-long * 0.5, long * 0.5);
    let ahead = |z: f32| (z / bow).max(0.0);
    let wood = prop.colour.lerp(SNOW, prop.snow * 0.7);
    const PIECES: i32 = 16;
    let place = |piece: i32| mix(stern, bow, piece as f32 / PIECES as f32);
    for piece in (0..PIECES).rev() {
        let (a, b) = (place(piece), place(piece + 1));
        let (wa, wb) = (half * beam(ahead(a)), half * beam(ahead(b)));
        let deck = [frame.at(-wa, top, a), frame.at(wa, top, a), frame.at(wb, top, b), frame.at(-wb, top, b)];
        facade.floor(&deck, wood);
        let planks = (half * 2.0 / 0.32) as i32;
        for seam in -planks / 2..=planks / 2 {
            let x = seam as f32 * 0.32;
            if x.abs() < wb.min(wa) {
                flat(frame, ((x - 0.012, x + 0.012), (a, b)), top + 0.006, wood * 0.55, facade);
            }
        }
        let rail = top + 1.0;
        for side in [-1.0, 1.0] {
            let wall = [
                frame.at(side * wa, top, a),
                frame.at(side * wb, top, b),
                frame.at(side * wb, rail, b),
                frame.at(side * wa, rail, a),
            ];
            facade.wall(&wall, frame.right * -side, hex(0x6a3f26), 0.0, Cover::Courses { height: 0.25 });
            let cap = [
                frame.at(side * (wa - 0.16), rail, a),
                frame.at(side * (wb - 0.16), rail, b),
                frame.at(side * (wb + 0.16), rail + 0.02, b),
                frame.at(side * (wa + 0.16), rail + 0.02, a),
            ];
            facade.wall(&cap, Vec3::UP, hex(0xa8743f), 0.0, Cover::Plain);
            let post = Frame { foot: frame.at(side * (wa - 0.09), top, a), ..*frame };
            block(&post, v3(0.14, 1.0, 0.14), hex(0x5a3520), Cover::Plain, facade);
        }
    }
    line((frame.at(0.0, top + 0.9, bow - 0.4), frame.at(0.0, top + 3.0, bow + 7.0)), 0.16, hex(0x6b4a2c), facade);
    for z in [bow * 0.62, bow * 0.08] {
        mast(prop, frame, z, (half * beam(ahead(z)), top), moment, facade);
    }
    let hatch = Frame { foot: frame.at(0.0, top, bow * 0.34), ..*frame };
    block(&hatch, v3(2.0, 0.45, 1.9), hex(0x7a5230), Cover::Courses { height: 0.22 }, facade);
    for (x, z) in [(half * 0.72, -bow * 0.2), (half * 0.76, -bow * 0.1), (-half * 0.74, -bow * 0.06)] {
        let barrel = Frame { foot: frame.at(x, top, z), ..*frame };
        drum(&barrel, ((0.28, 0.0), (0.34, 0.45)), (hex(0x7d5230), 0.0), facade);
        drum(&barrel, ((0.34, 0.45), (0.28, 0.9)), (hex(0x855a36), 0.0), facade);
        super::round::disc(&barrel, 0.28, 0.9, hex(0x6a4428), facade);
    }
}

/// A mast with two yards, the sails under them and the shrouds to both sides.
fn mast(prop: &Prop, frame: &Frame, z: f32, (half, top): (f32, f32), moment: &Moment, facade: &mut Facade) {
    let foot = Frame { foot: frame.at(0.0, 0.0, z), ..*frame };
    let high = top + 19.0;
    let hemp = hex(0x4a3d2c);
    let sway = 0.04 * sin_turns(moment.seconds * 0.21 + z);
    for (low, up, wide) in [(12.6, 17.6, 4.6), (5.0, 11.6, 6.2)] {
        sail(&foot, (top + low, top + up), wide, sway, facade);
        let yard = top + up;
        line((foot.at(-wide - 0.5, yard, 0.0), foot.at(wide + 0.5, yard, 0.0)), 0.13, hex(0x6b4a2c), facade);
    }
    drum(&foot, ((0.28, top), (0.16, high)), (hex(0x7a5634), 0.0), facade);
    drum(&foot, ((0.5, top), (0.42, top + 0.5)), (hex(0x5a3a22), 0.0), facade);
    for side in [-1.0, 1.0] {
        let peak = foot.at(0.0, top + 12.0, 0.0);
        let feet = [-0.9, -0.2, 0.5].map(|dz| foot.at(side * half, top + 1.0, dz));
        for end in feet {
            line((end, peak), 0.028, hemp, facade);
        }
        for rung in 1..14 {
            let t = rung as f32 / 16.0;
            line((feet[0].lerp(peak, t), feet[2].lerp(peak, t)), 0.018, hemp, facade);
        }
    }
    if prop.lit > 0.3 {
        let lamp = foot.at(0.0, top + 2.6, -0.4);
        facade.halo(lamp, 0.3, v3(1.0, 0.76, 0.4) * 2.4);
        facade.halo(lamp, 3.0, v3(1.0, 0.6, 0.28) * 0.55);
    }
}

/// A square sail, filled by a wind from behind.
fn sail(foot: &Frame, (low, high): (f32, f32), wide: f32, sway: f32, facade: &mut Facade) {
    const ROWS: i32 = 6;
    const COLUMNS: i32 = 6;
    let at = |column: i32, row: i32| {
        let (u, v) = (column as f32 / COLUMNS as f32 * 2.0 - 1.0, row as f32 / ROWS as f32);
        let belly = (1.0 - u * u) * 4.0 * v * (1.0 - v) * (0.9 + sway);
        foot.at(u * wide * (1.0 - 0.06 * v), mix(low, high, v), 0.2 + belly)
    };
    for row in 0..ROWS {
        for column in 0..COLUMNS {
            let face = [at(column, row), at(column + 1, row), at(column + 1, row + 1), at(column, row + 1)];
            let tone = 0.94 + 0.06 * ((column + row) % 2) as f32;
            // Light comes through the cloth.
            facade.wall(&face, -foot.away, hex(0xe6d9bc) * tone, 0.3, Cover::Plain);
        }
    }
}
