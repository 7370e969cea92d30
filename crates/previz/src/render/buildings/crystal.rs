//! Crystals: six-sided shafts with pointed ends that lean apart from one foot and glow.

use super::block::Frame;
use super::facade::{Cover, Facade};
use crate::maths::{GOLDEN, Vec3, cos_turns, mix, sin_turns, v3};
use crate::noise::unit2;
use crate::scene::Prop;

/// Shafts of a cluster, sides of a shaft, and where along it the point begins.
const SHAFTS: i32 = 9;
const SIDES: i32 = 6;
const SHOULDER: f32 = 0.8;
/// How bright the faces of one are, from the dimmest to the brightest.
const GLOW: (f32, f32) = (0.16, 0.62);

/// A cluster; the longest shaft stands in the middle.
pub(crate) fn cluster(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    for shaft in 0..SHAFTS {
        let dice = |salt: u32| unit2(shaft, 7, prop.seed ^ salt);
        let (turn, out) = (shaft as f32 * GOLDEN + 0.1 * dice(1), (shaft as f32 / SHAFTS as f32).sqrt());
        let aside = frame.right * cos_turns(turn) + frame.away * sin_turns(turn);
        let axis = (Vec3::UP + aside * (out * mix(0.35, 0.85, dice(2)))).unit();
        let long = prop.size.y * mix(1.0, 0.4, out) * mix(0.75, 1.1, dice(3));
        let foot = frame.at(0.0, -0.1, 0.0) + aside * (prop.size.x * 0.26 * out);
        let thick = long * mix(0.075, 0.13, dice(4));
        let tint = prop.colour.lerp(v3(1.0, 1.0, 1.0), 0.16 * dice(5));
        prism((foot, axis, long), thick, tint, facade);
    }
}

fn prism((foot, axis, long): (Vec3, Vec3, f32), thick: f32, tint: Vec3, facade: &mut Facade) {
    let across = axis.cross(v3(0.3, 0.1, 0.9)).unit();
    let other = axis.cross(across);
    let (neck, tip) = (foot + axis * (long * SHOULDER), foot + axis * long);
    let rim = |side: i32| {
        let turn = side as f32 / SIDES as f32;
        (across * cos_turns(turn) + other * sin_turns(turn)) * thick
    };
    for side in 0..SIDES {
        let (a, b) = (rim(side), rim(side + 1));
        let normal = (a + b).unit();
        if facade.facing(foot, normal) <= 0.0 {
            continue;
        }
        // Each face catches another part of the light within.
        let bright = unit2(side, (long * 100.0) as i32, 3);
        let glow = mix(GLOW.0, GLOW.1, bright);
        facade.wall(&[foot + a, foot + b, neck + b, neck + a], normal, tint, glow, Cover::Plain);
        facade.wall(&[neck + a, neck + b, tip], (normal + axis * 0.4).unit(), tint, glow + 0.12, Cover::Plain);
    }
}
