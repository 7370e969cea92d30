//! The pad from which a rocket starts: concrete, the trench that its flames are
//! led away in, masts that lightning strikes, a water tower.
//!
//! Where it lies is the scene's to say.

use super::block::{Frame, block, flat};
use super::facade::{Cover, Facade};
use super::worksite::{lattice, pole};
use crate::maths::{Vec3, hex, v3};
use crate::scene::Prop;

/// Half the width of the trench, and of its walls.
const TRENCH_M: (f32, f32) = (5.5, 7.5);

/// The pad about its middle, which lies a little behind where the rocket stands.
pub(crate) fn draw(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    let (w, d) = (prop.size.x * 0.5, prop.size.z * 0.5);
    let flat = |facade: &mut Facade, x: (f32, f32), z: (f32, f32), up: f32, colour: Vec3| {
        flat(frame, (x, z), up, colour, facade);
    };
    flat(facade, (-w, w), (-d, d), 0.0, prop.colour);
    // Slabs, and the way on which the rocket was brought here.
    for i in -3..=3 {
        let x = w * i as f32 / 4.0;
        flat(facade, (x - 0.25, x + 0.25), (-d, d), 0.01, prop.colour * 0.8);
    }
    flat(facade, (-5.5, 5.5), (d, d + 190.0), 0.0, prop.colour * 0.86);
    flat(facade, (w * 0.55, w * 0.62), (-d - 120.0, -d), 0.0, hex(0x55565a));
    let (half, rim) = TRENCH_M;
    let from = -12.0;
    // Soot about the mount, and along the trench that opens to this side.
    flat(facade, (-19.0, 19.0), (from - 15.0, from + 13.0), 0.015, prop.colour * 0.66);
    flat(facade, (-rim * 1.5, rim * 1.5), (-d - 9.0, from), 0.02, prop.colour * 0.74);
    flat(facade, (-half, half), (-d - 6.0, from - 4.0), 0.03, hex(0x1c1a19));
    flat(facade, (-half, -half * 0.35), (-d - 6.0, from - 4.0), 0.04, hex(0x45413d));
    for side in [-1.0, 1.0] {
        let long = from - 4.0 + d + 6.0;
        let wall = Frame { foot: frame.at(side * (half + rim) * 0.5, 0.0, from - 4.0 - long * 0.5), ..*frame };
        block(&wall, v3(rim - half, 2.6, long), prop.colour * 1.1, Cover::Plain, facade);
    }
    // The mount, with the wedge that turns the flames aside behind it.
    let mount = Frame { foot: frame.at(0.0, 0.0, from + 9.0), ..*frame };
    block(&mount, v3(22.0, 3.0, 9.0), prop.colour * 0.8, Cover::Plain, facade);
    for x in [-9.5, 9.5] {
        let post = Frame { foot: frame.at(x, 0.0, from), ..*frame };
        block(&post, v3(3.2, 4.2, 5.0), prop.colour * 0.72, Cover::Plain, facade);
    }
    masts(prop, frame, facade);
    water_tower(prop, &Frame { foot: frame.at(-w * 0.72, 0.0, 16.0), ..*frame }, facade);
}

/// A tower of lattice beside a rocket: four posts braced on all sides, floors with
/// their rails, arms that reach over to it, and a crane on top.
pub(crate) fn tower(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    const BAYS: i32 = 12;
    let (w, h, d) = (prop.size.x * 0.5, prop.size.y, prop.size.z * 0.5);
    let thick = w * 0.09;
    let level = |bay: i32| h * bay as f32 / BAYS as f32;
    for (z, tone) in [(d, 0.62), (-d, 1.0)] {
        let paint = prop.colour * tone;
        if z < 0.0 {
            // What is between the sides, seen through the near one.
            block(
                &Frame { foot: frame.at(0.0, 0.0, 0.0), ..*frame },
                v3(w * 0.7, h * 0.96, d * 0.7),
                paint * 0.55,
                Cover::Stripes { width: 0.8, other: paint * 0.4 },
                facade,
            );
            for bay in 1..=BAYS {
                let floor = Frame { foot: frame.at(0.0, level(bay) - 0.35, 0.0), ..*frame };
                block(&floor, v3(w * 2.3, 0.35, d * 2.3), paint * 1.15, Cover::Plain, facade);
            }
        }
        for x in [-w, w] {
            pole(frame, ((x, 0.0), (x, h)), (z, thick * 1.5), paint, facade);
        }
        for bay in 0..BAYS {
            let (a, b) = (level(bay), level(bay + 1));
            pole(frame, ((-w, a), (w, b)), (z, thick * 0.7), paint, facade);
            pole(frame, ((w, a), (-w, b)), (z, thick * 0.7), paint, facade);
            pole(frame, ((-w, b), (w, b)), (z, thick), paint, facade);
            // Rails about the floors.
            pole(frame, ((-w * 1.15, b + 1.1), (w * 1.15, b + 1.1)), (z * 1.15, 0.06), paint * 1.3, facade);
        }
    }
    for (share, thin) in [(0.3, 0.7), (0.52, 0.7), (0.78, 1.0)] {
        let (y, end) = (h * share, w * 2.4);
        pole(frame, ((w, y), (end, y)), (0.0, 0.45 * thin), prop.colour * 1.1, facade);
        pole(frame, ((w, y - 2.4), (end, y - 0.3)), (0.0, 0.16), prop.colour, facade);
        pole(frame, ((w, y + 1.3), (end, y + 1.3)), (0.0, 0.1), prop.colour * 1.2, facade);
    }
    let cabin = Frame { foot: frame.at(w * 2.25, h * 0.78 - 0.8, 0.0), ..*frame };
    block(&cabin, v3(1.6, 2.6, 2.0), hex(0xe4e2dc), Cover::Plain, facade);
    pole(frame, ((0.0, h), (0.0, h + 6.0)), (0.0, 0.35), prop.colour, facade);
    pole(frame, ((-w * 0.8, h + 4.0), (w * 2.8, h + 5.2)), (0.0, 0.3), hex(0xc8a23a), facade);
    if prop.lit > 0.3 {
        for bay in (2..=BAYS).step_by(2) {
            facade.halo(frame.at(0.0, level(bay) - 1.0, -d - 0.3), 1.8, v3(1.0, 0.9, 0.7) * (prop.lit * 0.9));
        }
    }
    facade.halo(frame.at(0.0, h + 6.2, 0.0), 2.4, v3(1.0, 0.12, 0.08));
}

/// Three masts about the pad, higher than what stands on it.
fn masts(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    let (high, paint) = (prop.size.y, hex(0xb8babd));
    for (x, z, share) in [(36.0, 24.0, 1.0), (-40.0, 26.0, 0.96), (58.0, -6.0, 0.9)] {
        let own = Frame { foot: frame.at(x, 0.0, z), ..*frame };
        let top = high * share;
        lattice(&own, ((0.0, 0.0), (0.0, top * 0.8)), 1.5, paint, facade);
        pole(&own, ((0.0, top * 0.8), (0.0, top)), (0.0, 0.28), hex(0xe8e8e4), facade);
        if prop.lit > 0.3 {
            facade.halo(own.at(0.0, top, 0.0), 2.4, v3(1.0, 0.12, 0.08));
            facade.halo(own.at(0.0, 6.0, -1.0), 4.0, v3(1.0, 0.95, 0.8) * prop.lit);
        }
    }
}

/// The tank whose water drowns the noise, on its column.
fn water_tower(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    let white = hex(0xdedfdc);
    block(frame, v3(4.0, 26.0, 4.0), white * 0.9, Cover::Plain, facade);
    for (foot, across, tall) in [(26.0, 8.0, 2.0), (28.0, 12.0, 8.0), (36.0, 8.0, 2.0)] {
        let part = Frame { foot: frame.at(0.0, foot, 0.0), ..*frame };
        block(&part, v3(across, tall, across), white, Cover::Plain, facade);
    }
    block(&Frame { foot: frame.at(14.0, 0.0, 6.0), ..*frame }, v3(16.0, 5.0, 10.0), prop.colour, Cover::Plain, facade);
}
