//! Houses of a city: towers of windows, shops along the pavement, awnings,
//! signs of light, street lamps.
//!
//! Where they stand, how high and how lit is the scene's to say.

use super::block::{Frame, block};
use super::facade::{Cover, Facade};
use super::sign;
use crate::maths::{Vec3, cos_turns, fract, hex, mix, sin_turns, v3};
use crate::noise::unit2;
use crate::render::world::Moment;
use crate::scene::{Prop, PropKind};

/// A house of many storeys; a shophouse has its front on the street.
pub(crate) fn tower(prop: &Prop, frame: &Frame, moment: &Moment, facade: &mut Facade) {
    let dice = |k: i32| unit2(k, 1, prop.seed);
    let sky = &moment.shot.sky;
    let cover = Cover::Windows {
        width: mix(1.25, 2.4, dice(1)),
        height: mix(2.9, 3.7, dice(2)),
        lit: prop.lit * mix(0.2, 0.62, dice(3)),
        sky: sky.horizon * 0.6 + sky.zenith * 0.4,
        seed: prop.seed,
    };
    block(frame, prop.size, prop.colour, cover, facade);
    let top = prop.size.y;
    if dice(4) < 0.4 && top > 24.0 {
        let step = Frame { foot: frame.at(0.0, top, 0.0), ..*frame };
        block(&step, v3(prop.size.x * 0.62, top * 0.22, prop.size.z * 0.62), prop.colour, cover, facade);
    } else if facade.eye_y() > top {
        roof(prop, frame, facade);
    }
    if prop.kind == PropKind::Shophouse {
        shops(prop, frame, facade);
        if prop.lit > 0.3 {
            signs(prop, frame, moment, facade);
        }
    }
    if prop.lit > 0.3 && top > 60.0 {
        let blink = if fract(moment.seconds * 0.5 + dice(5)) < 0.5 { 1.0 } else { 0.2 };
        facade.halo(frame.at(0.0, top * 1.02, 0.0), 3.5, v3(1.0, 0.1, 0.06) * blink);
    }
}

/// What stands on a flat roof: machines and a hut, seen from above.
fn roof(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    let top = prop.size.y;
    for i in 0..3 {
        let dice = |k: i32| unit2(k + i * 10, 2, prop.seed);
        let (x, z) = ((dice(1) - 0.5) * 0.6 * prop.size.x, (dice(2) - 0.5) * 0.6 * prop.size.z);
        let part = Frame { foot: frame.at(x, top, z), ..*frame };
        let size = v3(prop.size.x * (0.1 + 0.2 * dice(3)), 1.5 + 2.5 * dice(4), prop.size.z * (0.1 + 0.2 * dice(5)));
        block(&part, size, prop.colour * 0.9, Cover::Plain, facade);
    }
}

/// The side on which a house faces the street, and over which its lamps bend.
fn street_side(frame: &Frame) -> f32 {
    if frame.foot.x > 0.0 { -1.0 } else { 1.0 }
}

/// The ground floor towards the street, and awnings over some of it.
fn shops(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    let side = street_side(frame);
    let x = side * (prop.size.x * 0.5 + 0.06);
    let half = prop.size.z * 0.49;
    let high = sign::FRONT_M;
    let at = |out: f32, y: f32, z: f32| frame.at(x + side * out, y, z);
    let corners = [at(0.0, 0.0, -half), at(0.0, 0.0, half), at(0.0, high, half), at(0.0, high, -half)];
    let cover = Cover::Shops { lit: prop.lit, seed: prop.seed ^ 7 };
    facade.wall(&corners, frame.right * side, prop.colour, 0.0, cover);
    let ledge = [at(0.0, high, -half), at(0.0, high, half), at(0.35, high, half), at(0.35, high, -half)];
    facade.wall(&ledge, -Vec3::UP, prop.colour * 0.6, 0.0, Cover::Plain);
    let count = (half * 2.0 / 4.4) as i32;
    for i in (0..count).rev() {
        if unit2(70 + i, 1, prop.seed) > 0.45 {
            continue;
        }
        let colour = hex([0xa8322c, 0x2c5a4a, 0x31486e, 0xb0762c][(unit2(80 + i, 1, prop.seed) * 3.99) as usize]);
        let (from, to) = (-half + i as f32 * 4.4 + 0.15, -half + (i + 1) as f32 * 4.4 - 0.15);
        let stripes = Cover::Stripes { width: 0.55, other: hex(0xe6dcc8) };
        let (top, low, out) = (2.98, 2.5, 1.35);
        let slope = [at(out, low, from), at(out, low, to), at(0.0, top, to), at(0.0, top, from)];
        facade.wall(&slope, (frame.right * side + Vec3::UP * 2.0).unit(), colour, 0.06 * prop.lit, stripes);
        let hem = [at(out, low - 0.22, from), at(out, low - 0.22, to), at(out, low, to), at(out, low, from)];
        facade.wall(&hem, frame.right * side, colour, 0.06 * prop.lit, stripes);
    }
}

/// Signs of light that stand out over the pavement: boards and discs, and a
/// tube up some corners.
fn signs(prop: &Prop, frame: &Frame, moment: &Moment, facade: &mut Facade) {
    let side = street_side(frame);
    let wall = prop.size.x * 0.5;
    if prop.lit >= 1.0 && unit2(6, 1, prop.seed) < 0.5 {
        let z = -prop.size.z * 0.5 - 0.05;
        let at = |x: f32, y: f32| frame.at(side * (wall + x), y, z);
        let colour = sign::tube(unit2(7, 1, prop.seed)) * 2.4;
        let high = prop.size.y * mix(0.5, 0.96, unit2(8, 1, prop.seed));
        facade.wall(
            &[at(-0.16, 4.2), at(0.02, 4.2), at(0.02, high), at(-0.16, high)],
            -frame.away,
            colour,
            1.0,
            Cover::Plain,
        );
    }
    for i in 0..4 {
        let dice = |k: i32| unit2(k + i, 1, prop.seed);
        if dice(10) > 0.66 * prop.lit.min(1.0) {
            continue;
        }
        let flicker = if unit2(30 + i, (moment.seconds * 9.0) as i32, prop.seed) < 0.03 { 0.45 } else { 1.0 };
        let colour = sign::tube(dice(20)) * flicker;
        let low = 4.1 + dice(40) * 7.0;
        let wide = mix(0.9, 1.7, dice(90));
        let z = (dice(60) - 0.5) * prop.size.z * 0.8;
        let at = |x: f32, y: f32| frame.at(side * (wall + 0.25 + x), y, z);
        let seed = prop.seed.wrapping_add(i as u32 * 7);
        let (middle, glow) = if dice(100) < 0.2 {
            let radius = wide * 0.62;
            let ring: Vec<Vec3> = (0..20)
                .map(|step| {
                    let turn = 0.5 + step as f32 / 20.0;
                    at(radius + cos_turns(turn) * radius, low + sin_turns(turn) * radius)
                })
                .collect();
            facade.wall(&ring, -frame.away, colour, 0.0, Cover::Disc { radius, seed });
            (at(radius, low), 3.0)
        } else {
            let tall = 2.2 + 4.8 * dice(50);
            let corners = [at(0.0, low), at(wide, low), at(wide, low + tall), at(0.0, low + tall)];
            facade.wall(&corners, -frame.away, colour, 0.0, Cover::Sign { wide, tall, seed });
            (at(wide * 0.5, low + tall * 0.5), 3.6)
        };
        facade.halo(middle, glow, colour * 0.14);
    }
}

/// A street lamp, bent over the road.
pub(crate) fn lamp(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    let h = prop.size.y;
    let side = street_side(frame);
    let iron = hex(0x2a2c30);
    let bar = |facade: &mut Facade, a: (f32, f32), b: (f32, f32), thick: f32| {
        let points = [
            frame.at(a.0 - thick, a.1, 0.0),
            frame.at(a.0 + thick, a.1, 0.0),
            frame.at(b.0 + thick, b.1, 0.0),
            frame.at(b.0 - thick, b.1, 0.0),
        ];
        facade.wall(&points, -frame.away, iron, 0.0, Cover::Plain);
    };
    bar(facade, (0.0, 0.0), (0.0, h), 0.06);
    bar(facade, (0.0, h - 0.05), (side * 1.3, h + 0.15), 0.05);
    if prop.lit > 0.0 {
        let light = prop.colour * prop.lit;
        facade.halo(frame.at(side * 1.3, h + 0.05, 0.0), 0.42, light * 3.0);
        facade.halo(frame.at(side * 1.3, h + 0.05, 0.0), 3.6, light * 0.55);
    }
}

/// A line that hangs across the street, and the bulbs on it when they are lit.
pub(crate) fn festoon(prop: &Prop, frame: &Frame, moment: &Moment, facade: &mut Facade) {
    let half = prop.size.x * 0.5;
    let sway = 0.06 * sin_turns(moment.seconds * 0.21 + frame.foot.z) * moment.shot.wind;
    let at = |t: f32, up: f32| {
        let hang = 1.0 - t * t;
        frame.at(t * half, up - prop.size.y * hang, sway * hang * 3.0)
    };
    let thick = prop.size.z * 0.5;
    let mut line: Vec<Vec3> = (-8..=8).map(|i| at(i as f32 / 8.0, thick)).collect();
    line.extend((-8..=8).rev().map(|i| at(i as f32 / 8.0, -thick)));
    facade.wall(&line, -frame.away, hex(0x1c1d20), 0.0, Cover::Plain);
    if prop.lit > 0.3 {
        for bulb in -9..=9 {
            facade.halo(at(bulb as f32 / 10.0, -0.12), 0.34, prop.colour * (1.5 * prop.lit));
        }
    }
}
