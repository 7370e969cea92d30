//! What spans a lane from house to house: arches, lines with clothes on them, cloth
//! against the sun.
//!
//! Where they hang is the scene's to say.

use super::alley::{STONE, TERRACOTTA};
use super::block::Frame;
use super::facade::{Cover, Facade};
use super::front::Front;
use crate::maths::{Vec3, cos_turns, hex, mix, sin_turns};
use crate::noise::unit2;
use crate::render::world::Moment;
use crate::scene::Prop;

/// An arch from wall to wall: `size` is the width of the lane, the height of its top and
/// its depth.
pub(crate) fn arch(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    const PARTS: i32 = 14;
    let (half, top, deep) = (prop.size.x * 0.5, prop.size.y, prop.size.z * 0.5);
    let spring = top - 2.0;
    let under = |part: i32| {
        let turn = 0.5 * part as f32 / PARTS as f32;
        (cos_turns(turn) * half, spring + sin_turns(turn) * 1.35)
    };
    for part in 0..PARTS {
        let ((a, ya), (b, yb)) = (under(part), under(part + 1));
        let soffit = [frame.at(a, ya, -deep), frame.at(b, yb, -deep), frame.at(b, yb, deep), frame.at(a, ya, deep)];
        facade.wall(&soffit, -Vec3::UP, prop.colour * 0.7, 0.0, Cover::Plain);
    }
    let front = Front { frame, z: -deep, out: -frame.away };
    for part in 0..PARTS {
        let ((a, ya), (b, yb)) = (under(part), under(part + 1));
        let cover = Cover::Plaster { seed: prop.seed };
        front.face(facade, &[(b, yb), (a, ya), (a, top), (b, top)], prop.colour, 0.0, cover);
        let rim = [(b, yb), (a, ya), (a * 0.97, ya + 0.24), (b * 0.97, yb + 0.24)];
        front.raised(0.02).face(facade, &rim, hex(STONE) * 0.9, 0.0, Cover::Plain);
    }
    front.raised(0.05).rect(facade, (0.0, half), (top - 0.14, top + 0.06), (hex(TERRACOTTA), 0.0, Cover::Plain));
}

/// A line with clothes on it, which sway a little.
pub(crate) fn laundry(prop: &Prop, frame: &Frame, moment: &Moment, facade: &mut Facade) {
    let half = prop.size.x * 0.5;
    let sag = |x: f32| -prop.size.y * (1.0 - (x / half) * (x / half));
    let front = Front { frame, z: 0.0, out: -frame.away };
    let thick = prop.size.z * 0.5;
    let mut line: Vec<(f32, f32)> = (-8..=8).map(|i| i as f32 / 8.0 * half).map(|x| (x, sag(x) + thick)).collect();
    line.extend((-8..=8).rev().map(|i| i as f32 / 8.0 * half).map(|x| (x, sag(x) - thick)));
    front.face(facade, &line, prop.colour, 0.0, Cover::Plain);
    let cloth = [0xe8e4dc, 0x9fb6cf, 0xd8c8a4, 0xb4483c, 0x4f6a94, 0xe6d6c8, 0x7a8f6a];
    let mut x = -half * 0.8;
    let mut piece = 0;
    while x < half * 0.72 {
        let dice = |k: i32| unit2(piece, k, prop.seed);
        let (wide, long) = (mix(0.42, 0.85, dice(1)), mix(0.6, 1.0, dice(2)));
        let colour = hex(cloth[(dice(3) * 6.99) as usize]);
        let blow = 0.09 * (0.4 + moment.shot.wind) * sin_turns(moment.seconds * 0.31 + dice(4));
        let at = |dx: f32, down: f32| {
            let y = sag(x + dx) - down;
            frame.at(x + dx, y, blow * down * 2.0)
        };
        let shape: &[(f32, f32)] = match (dice(5) * 3.0) as i32 {
            // A shirt, a pair of trousers, a sheet.
            0 => &[
                (0.0, 0.0),
                (1.0, 0.0),
                (1.12, 0.4),
                (0.86, 0.46),
                (0.84, 1.0),
                (0.16, 1.0),
                (0.14, 0.46),
                (-0.12, 0.4),
            ],
            1 => &[(0.1, 0.0), (0.9, 0.0), (0.96, 1.0), (0.6, 1.0), (0.5, 0.34), (0.4, 1.0), (0.04, 1.0)],
            _ => &[(0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0)],
        };
        let points: Vec<Vec3> = shape.iter().map(|(u, v)| at(u * wide, v * long)).collect();
        facade.wall(&points, -frame.away, colour, 0.12, Cover::Plain);
        x += wide + mix(0.12, 0.5, dice(6));
        piece += 1;
    }
}

/// Cloth from side to side that sags between its edges: `size` is how wide it hangs, how
/// deep it sags and how far it reaches along the way.
pub(crate) fn sunshade(prop: &Prop, frame: &Frame, moment: &Moment, facade: &mut Facade) {
    const STRIPS: i32 = 8;
    let (half, deep) = (prop.size.x * 0.5, prop.size.z * 0.5);
    let blow = 0.1 * (0.3 + moment.shot.wind) * sin_turns(moment.seconds * 0.23 + unit2(1, 2, prop.seed));
    let at = |strip: i32, z: f32| {
        let share = strip as f32 / STRIPS as f32 * 2.0 - 1.0;
        frame.at(share * half, (blow - prop.size.y) * (1.0 - share * share), z)
    };
    for strip in 0..STRIPS {
        let piece = [at(strip, -deep), at(strip + 1, -deep), at(strip + 1, deep), at(strip, deep)];
        // The sun shines through it.
        let tone = if strip % 2 == 0 { 1.0 } else { 0.9 };
        facade.wall(&piece, -Vec3::UP, prop.colour * tone, 0.22, Cover::Plain);
    }
}
