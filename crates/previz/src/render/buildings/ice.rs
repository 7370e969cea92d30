//! Towers and walls of ice, lit from inside in colours.
//!
//! Where they stand is the scene's to say.

use super::block::{Frame, seen_sides};
use super::facade::{Cover, Facade};
use super::round::drum;
use crate::maths::{Vec3, hex, mix, sin_turns, v3};
use crate::noise::unit2;
use crate::render::world::Moment;
use crate::scene::{Prop, PropKind};

/// Height of a course of blocks.
const COURSE_M: f32 = 0.62;
/// The colours of the lamps inside.
const LAMPS: [u32; 6] = [0x2f8cff, 0xff3fa0, 0x2fe0d0, 0xffb02c, 0x9a4aff, 0x3fe06a];
const ICE: Vec3 = v3(0.72, 0.86, 0.96);

/// A tower in tiers under a spire, or a piece of wall with battlements.
pub(crate) fn draw(prop: &Prop, frame: &Frame, moment: &Moment, facade: &mut Facade) {
    let tiers: &[(f32, f32, f32)] = match prop.kind {
        PropKind::IceWall => &[(0.0, 1.0, 1.0)],
        _ => &[(0.0, 0.52, 1.0), (0.52, 0.8, 0.74), (0.8, 1.0, 0.48)],
    };
    for (index, (low, high, share)) in tiers.iter().enumerate() {
        let lamp = light(prop, index as i32, moment);
        let size = v3(prop.size.x * share, prop.size.y * (high - low), prop.size.z * share);
        let foot = Frame { foot: frame.at(0.0, prop.size.y * low, 0.0), ..*frame };
        tier(&foot, size, lamp, prop.lit, facade);
        battlements(&foot, size, lamp, prop.lit, facade);
    }
    if prop.kind == PropKind::IceTower {
        let top = Frame { foot: frame.at(0.0, prop.size.y, 0.0), ..*frame };
        let lamp = light(prop, 3, moment);
        let spire = prop.size.x * 0.24;
        drum(&top, ((spire, 0.0), (0.05, prop.size.y * 0.3)), (ICE.lerp(lamp, 0.6), 1.8 * prop.lit), facade);
        facade.halo(top.at(0.0, prop.size.y * 0.3, 0.0), 1.4, lamp * (1.2 * prop.lit));
    }
    facade.halo(
        frame.at(0.0, prop.size.y * 0.45, -prop.size.z * 0.5),
        prop.size.y * 0.75,
        light(prop, 0, moment) * (0.3 * prop.lit),
    );
}

/// The light of a tier, which passes slowly from one colour to the next.
fn light(prop: &Prop, tier: i32, moment: &Moment) -> Vec3 {
    let first = (unit2(tier, 2, prop.seed) * 5.99) as usize;
    let swing = 0.5 + 0.5 * sin_turns(moment.seconds * 0.07 + unit2(tier, 3, prop.seed));
    hex(LAMPS[first]).lerp(hex(LAMPS[(first + 1) % LAMPS.len()]), swing * 0.35)
}

/// A storey: courses of ice that glow, brighter where the lamps are, and a door or window.
fn tier(frame: &Frame, size: Vec3, lamp: Vec3, lit: f32, facade: &mut Facade) {
    let (w, d) = (size.x * 0.5, size.z * 0.5);
    let glow = ICE.lerp(lamp, 0.35 + 0.5 * lit);
    for ([a, b], normal) in seen_sides(frame, (w, d), facade) {
        const BANDS: i32 = 5;
        for band in 0..BANDS {
            let (low, high) = (size.y * band as f32 / BANDS as f32, size.y * (band + 1) as f32 / BANDS as f32);
            let face =
                [frame.at(a.0, low, a.1), frame.at(b.0, low, b.1), frame.at(b.0, high, b.1), frame.at(a.0, high, a.1)];
            // The lamps stand at the foot of each storey.
            let share = mix(1.0, 0.45, band as f32 / (BANDS - 1) as f32);
            facade.wall(&face, normal, glow, lit * share * 1.9, Cover::Courses { height: COURSE_M });
        }
        let (mx, mz, half) = ((a.0 + b.0) * 0.5, (a.1 + b.1) * 0.5, (w + d) * 0.14);
        let (dx, dz) = (
            (b.0 - a.0).signum() * f32::from(u8::from(a.0 != b.0)),
            (b.1 - a.1).signum() * f32::from(u8::from(a.1 != b.1)),
        );
        let at = |along: f32, up: f32| frame.at(mx + dx * along, up, mz + dz * along) + normal * 0.04;
        let arch = [
            at(-half, 0.05),
            at(half, 0.05),
            at(half, size.y * 0.42),
            at(half * 0.6, size.y * 0.56),
            at(0.0, size.y * 0.62),
            at(-half * 0.6, size.y * 0.56),
            at(-half, size.y * 0.42),
        ];
        facade.wall(&arch, normal, ICE.lerp(Vec3::splat(1.0), 0.5), 2.2 * lit, Cover::Plain);
        // Clear edges, in which the light gathers.
        for (x, z) in [a, b] {
            let edge = |along: f32, up: f32| frame.at(x + dx * along, up, z + dz * along) + normal * 0.03;
            let inward = if (x, z) == a { 0.16 } else { -0.16 };
            let strip = [edge(0.0, 0.0), edge(inward, 0.0), edge(inward, size.y), edge(0.0, size.y)];
            facade.wall(&strip, normal, ICE.lerp(Vec3::splat(1.0), 0.6), 1.6 * lit, Cover::Plain);
        }
    }
}

/// Teeth of ice along the front of a storey's top.
fn battlements(frame: &Frame, size: Vec3, lamp: Vec3, lit: f32, facade: &mut Facade) {
    let count = ((size.x / 1.1) as i32).max(3);
    for tooth in 0..count {
        let x = -size.x * 0.5 + (tooth as f32 + 0.5) * size.x / count as f32;
        let half = size.x / count as f32 * 0.28;
        let z = -size.z * 0.5;
        let face = [
            frame.at(x - half, size.y, z),
            frame.at(x + half, size.y, z),
            frame.at(x + half, size.y + 0.7, z),
            frame.at(x - half, size.y + 0.7, z),
        ];
        facade.wall(&face, -frame.away, ICE.lerp(lamp, 0.3), 1.3 * lit, Cover::Plain);
    }
}
