//! Works that are seen from afar: cooling towers, panels that turn sun into power, the wall
//! of a dam with the water that shoots out of it.
//!
//! Where they stand is the scene's to say.

use super::block::{Frame, block};
use super::facade::{Cover, Facade};
use super::round::drum;
use crate::maths::{Vec3, fract, hex, mix, v3};
use crate::noise::unit2;
use crate::render::world::Moment;
use crate::scene::Prop;

/// The profile of a cooling tower: radius and height as shares of half its width and of its
/// height.
const PROFILE: [(f32, f32); 8] =
    [(1.0, 0.0), (0.86, 0.16), (0.75, 0.32), (0.67, 0.5), (0.62, 0.66), (0.61, 0.78), (0.63, 0.9), (0.66, 1.0)];

/// A tower of concrete with a waist, on slanting legs.
pub(super) fn cooling_tower(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    let (half, high) = (prop.size.x * 0.5, prop.size.y);
    let foot = high * 0.07;
    for leg in 0..22 {
        let turn = leg as f32 / 22.0;
        let (x, z) = (crate::maths::cos_turns(turn) * half, crate::maths::sin_turns(turn) * half);
        let post = Frame { foot: frame.at(x * 0.98, 0.0, z * 0.98), ..*frame };
        block(&post, v3(half * 0.04, foot, half * 0.04), prop.colour * 0.6, Cover::Plain, facade);
    }
    for pair in PROFILE.windows(2) {
        let [(ra, ya), (rb, yb)] = [pair[0], pair[1]];
        let up = |y: f32| mix(foot, high, y);
        drum(frame, ((ra * half, up(ya)), (rb * half, up(yb))), (prop.colour, 0.0), facade);
    }
    let rim = prop.colour * 0.8;
    drum(frame, ((half * 0.67, high * 0.985), (half * 0.67, high * 1.005)), (rim, 0.0), facade);
    // Lamps warn whoever flies.
    if prop.lit > 0.3 {
        for x in [-0.6, 0.0, 0.6] {
            facade.halo(frame.at(x * half, high, -half * 0.66), 1.6, v3(1.0, 0.08, 0.05) * 1.4);
        }
    }
}

/// A row of panels on its frame, leaning towards the front.
pub(super) fn solar_panels(prop: &Prop, frame: &Frame, moment: &Moment, facade: &mut Facade) {
    let (half, high, deep) = (prop.size.x * 0.5, prop.size.y, prop.size.z * 0.5);
    let low = high * 0.3;
    let steel = hex(0x8f9498);
    let legs = ((prop.size.x / 3.0) as i32).max(1);
    for leg in 0..=legs {
        let x = -half + 0.3 + (prop.size.x - 0.6) * leg as f32 / legs as f32;
        let post = Frame { foot: frame.at(x, 0.0, deep * 0.3), ..*frame };
        block(&post, v3(0.12, high * 0.74, 0.12), steel, Cover::Plain, facade);
    }
    let normal = (Vec3::UP * (deep * 2.0) - frame.away * (high - low)).unit();
    let spot = |x: f32, t: f32| frame.at(x, mix(low, high, t), mix(-deep, deep, t));
    if facade.facing(spot(0.0, 0.0), normal) <= 0.0 {
        let back = [spot(-half, 0.0), spot(half, 0.0), spot(half, 1.0), spot(-half, 1.0)];
        facade.wall(&back, -normal, hex(0x6a7076), 0.0, Cover::Plain);
        return;
    }
    let columns = ((prop.size.x / 1.1) as i32).max(1);
    let all = [spot(-half, 0.0), spot(half, 0.0), spot(half, 1.0), spot(-half, 1.0)];
    facade.wall(&all, normal, hex(0xc4cace), 0.0, Cover::Plain);
    // They mirror the sky.
    let sky = moment.shot.sky.zenith;
    for column in 0..columns {
        let (l, r) = (column as f32 / columns as f32, (column + 1) as f32 / columns as f32);
        let (l, r) = (mix(-half, half, l) + 0.035, mix(-half, half, r) - 0.035);
        for (from, to) in [(0.015, 0.49), (0.51, 0.985)] {
            let tone = mix(0.9, 1.1, unit2(column, (from * 10.0) as i32, prop.seed));
            let pane = [spot(l, from), spot(r, from), spot(r, to), spot(l, to)].map(|at| at + normal * 0.02);
            facade.wall(&pane, normal, prop.colour.lerp(sky, 0.14) * tone, 0.0, Cover::Plain);
        }
    }
}

/// A wall across a valley, its road on top, towers over its gates.
pub(super) fn dam(prop: &Prop, frame: &Frame, moment: &Moment, facade: &mut Facade) {
    let (half, high, deep) = (prop.size.x * 0.5, prop.size.y, prop.size.z * 0.5);
    let lip = high * 0.88;
    let out = (Vec3::UP * deep * 1.6 - frame.away * lip).unit();
    let face =
        |facade: &mut Facade, (l, r): (f32, f32), (low, top): (f32, f32), over: f32, colour: Vec3, cover: Cover| {
            // It leans back as it rises.
            let z = |y: f32| mix(-deep, deep * 0.6, y / lip) - over;
            let points = [(l, low), (r, low), (r, top), (l, top)].map(|(x, y)| frame.at(x, y, z(y)));
            facade.wall(&points, out, colour, 0.0, cover);
        };
    face(facade, (-half, half), (0.0, lip), 0.0, prop.colour, Cover::Courses { height: 2.6 });
    let crest = Frame { foot: frame.at(0.0, lip, deep * 0.8), ..*frame };
    block(&crest, v3(half * 2.0, high * 0.05, deep * 0.7), prop.colour * 0.9, Cover::Plain, facade);
    let bays = 7;
    let foam = v3(0.86, 0.9, 0.93);
    for bay in 0..bays {
        let x = (bay as f32 - (bays - 1) as f32 * 0.5) * half * 0.13;
        let wide = half * 0.042;
        let pier = Frame { foot: frame.at(x + half * 0.065, lip * 0.8, deep * 0.35), ..*frame };
        block(&pier, v3(half * 0.02, high * 0.22, deep * 0.5), prop.colour * 1.04, Cover::Plain, facade);
        face(facade, (x - wide, x + wide), (lip * 0.86, lip), 0.3, prop.colour * 0.25, Cover::Plain);
        // Water runs down the wall from every second gate.
        if bay % 2 == 0 {
            face(facade, (x - wide, x + wide), (0.0, lip * 0.87), 0.4, foam * 0.92, Cover::Plain);
            for streak in 0..9 {
                let dice = |salt: u32| unit2(streak, bay, salt);
                let run = fract(dice(1) - moment.seconds * mix(0.25, 0.4, dice(2)));
                let (y, l) = (run * lip * 0.8, x + wide * mix(-0.9, 0.7, dice(3)));
                face(facade, (l, l + wide * 0.18), (y, y + lip * 0.12), 0.6, foam * 0.74, Cover::Plain);
            }
            for puff in 0..5 {
                let sway = fract(moment.seconds * 0.5 + unit2(puff, bay, 9));
                let at = frame.at(x + wide * (puff as f32 - 2.0) * 0.7, 0.8 + 1.8 * sway, -deep - 1.0);
                super::round::tuft(frame.right, (at, 1.6 + 1.2 * sway), foam, facade);
            }
        }
    }
    for x in [-0.52, 0.52] {
        let house = Frame { foot: frame.at(x * half, lip, deep * 0.6), ..*frame };
        block(&house, v3(half * 0.07, high * 0.2, deep * 0.5), prop.colour * 1.1, Cover::Plain, facade);
    }
}
