//! Houses and barns: walls under a roof of two slopes, with their doors, gates and
//! gables.
//!
//! Where they stand, how large and how lit is the scene's to say.

use super::block::{Frame, block};
use super::facade::{Cover, Facade};
use super::gable;
use super::roof::Roof;
use crate::maths::{Vec3, hex, v3};
use crate::render::world::Moment;
use crate::scene::{Prop, PropKind};

/// A house or a barn.
pub(crate) fn house(prop: &Prop, frame: &Frame, moment: &Moment, facade: &mut Facade) {
    let (w, d) = (prop.size.x * 0.5, prop.size.z * 0.5);
    let eaves = prop.size.y * 0.58;
    let tiles = hex([0x8a4a38, 0x6f4436, 0x6a5a4c, 0x9a5a3c][(prop.seed & 3) as usize]);
    let tiles = tiles.lerp(v3(0.85, 0.88, 0.93), prop.snow);
    let roof = Roof::new((prop.size.x, prop.size.z), (eaves, prop.size.y), tiles);
    // A slope that is turned away lies behind the walls.
    for side in [-1.0, 1.0] {
        if !roof.seen(frame, side, facade) {
            roof.slope(frame, side, facade);
        }
    }
    let chimney = Frame { foot: frame.at(w * 0.5, roof.ridge - 0.8, 0.0), ..*frame };
    block(&chimney, v3(0.6, 1.7, 0.6), hex(0x7a5648), Cover::Courses { height: 0.2 }, facade);
    let cover = if prop.kind == PropKind::Barn {
        Cover::Courses { height: 0.4 }
    } else {
        let sky = moment.shot.sky.horizon * 0.34;
        Cover::Windows { width: 2.1, height: 2.5, lit: prop.lit, sky, seed: prop.seed & !0x60 }
    };
    block(frame, v3(prop.size.x, eaves, prop.size.z), prop.colour, cover, facade);
    if prop.kind == PropKind::Barn {
        for side in [-1.0, 1.0] {
            gate(frame, side * (d + 0.03), eaves, facade);
        }
    } else {
        plinth(frame, (w, d), facade);
        for side in [-1.0, 1.0] {
            door(frame, (-w * 0.12, side * (d + 0.09)), prop, facade);
        }
    }
    for side in [-1.0, 1.0] {
        let gable = [frame.at(side * w, eaves, -d), frame.at(side * w, eaves, d), frame.at(side * w, roof.ridge, 0.0)];
        if facade.facing(gable[0], frame.right * side) > 0.0 {
            if prop.kind == PropKind::House {
                gable::draw(prop, frame, (side, eaves, roof.ridge), facade);
            } else {
                facade.wall(&gable, frame.right * side, prop.colour, 0.0, Cover::Courses { height: 0.4 });
            }
            roof.rakes(frame, side, facade);
        }
    }
    for side in [-1.0, 1.0] {
        if roof.seen(frame, side, facade) {
            roof.slope(frame, side, facade);
        }
        roof.fascia(frame, side, facade);
    }
    if prop.lit > 0.3 {
        // What the windows throw on the ground before them.
        let front = if facade.facing(frame.foot, frame.away) > 0.0 { 1.0 } else { -1.0 };
        let light = v3(1.0, 0.55, 0.2) * (0.2 * prop.lit);
        facade.halo(frame.at(0.0, 0.8, front * (d + 1.2)), w * 1.5, light);
    }
}

/// The lowest courses of a house's walls, which stand out a little.
fn plinth(frame: &Frame, (w, d): (f32, f32), facade: &mut Facade) {
    let (out, high) = (0.05, 0.75);
    for (a, b, normal) in [
        ((-w - out, -d - out), (w + out, -d - out), -frame.away),
        ((w + out, d + out), (-w - out, d + out), frame.away),
        ((w + out, -d - out), (w + out, d + out), frame.right),
        ((-w - out, d + out), (-w - out, -d - out), -frame.right),
    ] {
        let (left, right) = (frame.at(a.0, -1.0, a.1), frame.at(b.0, -1.0, b.1));
        if facade.facing(left, normal) > 0.0 {
            let up = Vec3::UP * (high + 1.0);
            facade.wall(
                &[left, right, right + up, left + up],
                normal,
                hex(0x85796c),
                0.0,
                Cover::Courses { height: 0.25 },
            );
        }
    }
}

/// A door in its frame with a step before it, in a front at `z`.
fn door(frame: &Frame, (x, z): (f32, f32), prop: &Prop, facade: &mut Facade) {
    let out = if z < 0.0 { -frame.away } else { frame.away };
    if facade.facing(frame.at(x, 0.0, z), out) <= 0.0 {
        return;
    }
    let panel = |facade: &mut Facade, half: f32, (low, high): (f32, f32), colour: Vec3| {
        let face = [
            frame.at(x - half, low, z),
            frame.at(x + half, low, z),
            frame.at(x + half, high, z),
            frame.at(x - half, high, z),
        ];
        facade.wall(&face, out, colour, 0.0, Cover::Plain);
    };
    let paint = hex([0x5a3a26, 0x2f4a40, 0x34486a, 0x7a2e26][(prop.seed >> 9 & 3) as usize]);
    panel(facade, 0.72, (0.0, 2.45), prop.colour * 0.75);
    panel(facade, 0.56, (0.1, 2.3), paint);
    panel(facade, 0.4, (1.45, 2.1), paint * 0.5);
}

/// A barn's gate: boards in a white frame, crossed by a brace.
fn gate(frame: &Frame, z: f32, eaves: f32, facade: &mut Facade) {
    let out = if z < 0.0 { -frame.away } else { frame.away };
    if facade.facing(frame.at(0.0, 0.0, z), out) <= 0.0 {
        return;
    }
    let (half, high, rim) = (1.7, eaves * 0.68, 0.14);
    let white = hex(0xe2dccf);
    let face = |facade: &mut Facade, points: [(f32, f32); 4], colour: Vec3| {
        facade.wall(&points.map(|(x, y)| frame.at(x, y, z)), out, colour, 0.0, Cover::Plain);
    };
    face(facade, [(-half, 0.0), (half, 0.0), (half, high), (-half, high)], white);
    for side in [-1.0, 1.0] {
        let (inner, outer) = (side * rim * 0.5, side * (half - rim));
        face(facade, [(inner, 0.1), (outer, 0.1), (outer, high - rim), (inner, high - rim)], hex(0x6e2a20));
        let top = high - rim;
        face(facade, [(inner, 0.1), (inner + side * rim, 0.1), (outer, top), (outer - side * rim, top)], white);
    }
}
