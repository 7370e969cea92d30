//! The guideway of a light railway, a piece of it: a pillar with its cross-head, the two
//! beams that trains ride on, and the walk between them.
//!
//! How high and wide it is, and where its pieces stand, is the scene's to say.

use super::block::{Frame, block};
use super::facade::{Cover, Facade};
use crate::maths::{Vec3, hex, v3};
use crate::scene::Prop;
use crate::scene::city::guideway::TRACK_M;

/// A beam across and up.
const BEAM_M: (f32, f32) = (0.95, 1.5);
/// Thickness of a pillar, and depth of its cross-head.
const PILLAR_M: f32 = 1.9;
const HEAD_M: f32 = 1.5;
/// Half the width of the walk, and how far below the tops of the beams it is.
const WALK_M: (f32, f32) = (0.7, 0.75);

/// Draws a piece whose pillar stands in its middle.
pub(crate) fn draw(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    let (high, long) = (prop.size.y, prop.size.z);
    let concrete = prop.colour.lerp(v3(0.82, 0.86, 0.93), prop.snow * 0.3);
    let part = |x: f32, y: f32| Frame { foot: frame.at(x, y, 0.0), ..*frame };
    let under = high - BEAM_M.1;
    let courses = Cover::Courses { height: 2.4 };
    block(&part(0.0, 0.0), v3(PILLAR_M, under - HEAD_M, PILLAR_M), concrete * 0.92, courses, facade);
    head(prop, frame, (under - HEAD_M, under), concrete, facade);
    // The beam that is further off is hidden by the other.
    let left = facade.facing(frame.at(0.0, high, 0.0), frame.right) > 0.0;
    let sides = if left { [-1.0, 1.0] } else { [1.0, -1.0] };
    beam(&part(sides[0] * TRACK_M, under), (high, long), (concrete, prop.snow), facade);
    let walk = part(0.0, high - WALK_M.1 - 0.12);
    block(&walk, v3(WALK_M.0 * 2.0, 0.12, long), hex(0x6d7276), Cover::Plain, facade);
    for side in [-1.0, 1.0] {
        let rail = |y: f32, z: f32| frame.at(side * WALK_M.0, high - WALK_M.1 + y, z);
        let half = long * 0.5;
        let face = [rail(0.85, -half), rail(0.85, half), rail(0.95, half), rail(0.95, -half)];
        facade.wall(&face, frame.right * side, hex(0x5b6064), 0.0, Cover::Plain);
    }
    beam(&part(sides[1] * TRACK_M, under), (high, long), (concrete, prop.snow), facade);
}

/// A beam: darker along its top, where wheels run.
fn beam(frame: &Frame, (high, long): (f32, f32), (concrete, snow): (Vec3, f32), facade: &mut Facade) {
    let (wide, deep) = BEAM_M;
    let (w, half) = (wide * 0.5, long * 0.5);
    block(frame, v3(wide, deep, long + 0.04), concrete, Cover::Plain, facade);
    if facade.eye_y() < frame.foot.y {
        let face = [frame.at(-w, 0.0, -half), frame.at(w, 0.0, -half), frame.at(w, 0.0, half), frame.at(-w, 0.0, half)];
        facade.wall(&face, -Vec3::UP, concrete * 0.6, 0.0, Cover::Plain);
    } else if facade.eye_y() > frame.foot.y + deep && high > 0.0 {
        let worn = w * 0.62;
        let top = [
            frame.at(-worn, deep + 0.01, -half),
            frame.at(worn, deep + 0.01, -half),
            frame.at(worn, deep + 0.01, half),
            frame.at(-worn, deep + 0.01, half),
        ];
        facade.wall(&top, Vec3::UP, (concrete * 0.55).lerp(v3(0.8, 0.84, 0.9), snow * 0.5), 0.0, Cover::Plain);
    }
    // The rail for the current, along each side.
    for side in [-1.0, 1.0] {
        let at = |y: f32, z: f32| frame.at(side * (w + 0.03), y, z);
        let face = [at(0.62, -half), at(0.62, half), at(0.78, half), at(0.78, -half)];
        facade.wall(&face, frame.right * side, hex(0x3c4044), 0.0, Cover::Plain);
    }
}

/// The cross-head that the beams lie on, wider above than below.
fn head(prop: &Prop, frame: &Frame, (low, high): (f32, f32), concrete: Vec3, facade: &mut Facade) {
    let (top, foot, d) = (prop.size.x * 0.5, PILLAR_M * 0.55, PILLAR_M * 0.5);
    if facade.eye_y() < frame.foot.y + high {
        for side in [-1.0, 1.0] {
            let slope = [
                frame.at(side * foot, low, -d),
                frame.at(side * top, high - 0.5, -d),
                frame.at(side * top, high - 0.5, d),
                frame.at(side * foot, low, d),
            ];
            facade.wall(&slope, -Vec3::UP, concrete * 0.6, 0.0, Cover::Plain);
        }
    }
    for side in [-1.0, 1.0] {
        let end = [
            frame.at(side * top, high - 0.5, -d),
            frame.at(side * top, high - 0.5, d),
            frame.at(side * top, high, d),
            frame.at(side * top, high, -d),
        ];
        facade.wall(&end, frame.right * side, concrete, 0.0, Cover::Plain);
    }
    let outline = [(-foot, low), (foot, low), (top, high - 0.5), (top, high), (-top, high), (-top, high - 0.5)];
    facade.wall(&outline.map(|(x, y)| frame.at(x, y, -d)), -frame.away, concrete * 0.96, 0.0, Cover::Plain);
    if facade.eye_y() > frame.foot.y + high {
        let face = [frame.at(-top, high, -d), frame.at(top, high, -d), frame.at(top, high, d), frame.at(-top, high, d)];
        facade.wall(&face, Vec3::UP, concrete, 0.0, Cover::Plain);
    }
}
