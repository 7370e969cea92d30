//! What is grown and harvested in rows: beds of vegetables, beans on poles, rows of tea,
//! round bales of hay.
//!
//! Where they stand is the scene's to say.

use super::block::{Frame, block};
use super::facade::{Cover, Facade};
use super::round::tuft;
use crate::maths::{Vec3, cos_turns, hex, mix, sin_turns, v3};
use crate::noise::{noise1, unit2};
use crate::scene::Prop;

const SNOW: Vec3 = v3(0.85, 0.88, 0.93);
/// Beyond this single heads are drawn as one of every two.
const FINE_M: f32 = 22.0;

/// Heads of cabbage, lettuce or leafy rows on a ridge of soil.
pub(super) fn vegetables(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    let (w, d) = (prop.size.x * 0.5, prop.size.z * 0.5);
    let soil = prop.colour.lerp(SNOW, prop.snow);
    block(frame, v3(prop.size.x, 0.14, prop.size.z), soil, Cover::Plaster { seed: prop.seed }, facade);
    let (outer, inner, radius) =
        [(0x5f9a4a, 0xa9cf7c, 0.3), (0x4a8a2c, 0x6fae3c, 0.24), (0x7a3a58, 0xa06a86, 0.27), (0x86b83a, 0xc4dc7a, 0.26)]
            [prop.seed as usize % 4];
    let pitch = if facade.away_m(frame.foot) < FINE_M { radius * 2.3 } else { radius * 4.0 };
    let count = (prop.size.x / pitch) as i32;
    for row in [1, 0] {
        let z = d * (row as f32 - 0.5) * 0.95;
        for plant in 0..count {
            let dice = |salt: u32| unit2(plant, row, prop.seed ^ salt);
            let x = mix(-w, w, (plant as f32 + 0.5 + 0.2 * (dice(1) - 0.5)) / count as f32);
            let tone = mix(0.85, 1.15, dice(2));
            let at = |dx: f32, up: f32, near: f32| frame.at(x + dx * radius, 0.14 + up * radius, z - near * radius);
            let leaf = hex(outer).lerp(SNOW, prop.snow * 0.7) * tone;
            for (dx, up, size) in [(-0.55, 0.42, 0.72), (0.55, 0.42, 0.72), (0.0, 0.5, 0.86)] {
                tuft(frame.right, (at(dx, up, 0.0), radius * size), leaf, facade);
            }
            tuft(frame.right, (at(0.0, 0.72, 0.2), radius * 0.6), leaf.lerp(hex(inner), 0.6), facade);
            tuft(frame.right, (at(-0.06, 0.8, 0.3), radius * 0.34), hex(inner) * tone, facade);
        }
    }
}

/// Beans that climb poles which lean together.
pub(super) fn beans(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    let (w, d, high) = (prop.size.x * 0.5, prop.size.z * 0.5, prop.size.y);
    let count = (prop.size.x / 0.7) as i32;
    for pole in 0..=count {
        let x = -w + 0.7 * pole as f32;
        for side in [d, -d] {
            let face = [(x - 0.02, 0.0, side), (x + 0.02, 0.0, side), (x + 0.02, high, 0.0), (x - 0.02, high, 0.0)];
            facade.wall(&face.map(|(x, y, z)| frame.at(x, y, z)), -frame.away, hex(0xa88a58), 0.0, Cover::Plain);
            for leaf in 0..9 {
                let dice = |salt: u32| unit2(pole, leaf, prop.seed ^ salt ^ side.to_bits());
                let up = (leaf as f32 + dice(1)) / 9.0;
                let at = frame.at(x + 0.3 * (dice(2) - 0.5), high * up * 0.95, side * (1.0 - up) - 0.02);
                let green = prop.colour.lerp(SNOW, prop.snow * 0.6) * mix(0.7, 1.25, dice(3));
                tuft(frame.right, (at, mix(0.11, 0.18, dice(4))), green, facade);
            }
        }
    }
}

/// Into so many faces a row of tea is rounded, and how long its pieces are.
const ARCH: usize = 5;
const PIECE_M: f32 = 3.0;
/// Beyond this single shoots are not told apart.
const SHOOTS_M: f32 = 15.0;
/// How far below its top a row is still seen over the one before it.
const DEEP_M: f32 = 1.5;

/// A row of tea across a hillside: rounded on top, its front down to the ground.
pub(super) fn tea(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    let (half, top, d) = (prop.size.x * 0.5, prop.size.y, prop.size.z * 0.5);
    let pieces = (prop.size.x / PIECE_M) as i32;
    // Rows follow the hill together, and swing a little each on its own.
    let bend = |x: f32| 1.5 * noise1(x / 23.0, 77) + 0.16 * noise1(x / 4.0, prop.seed);
    let swell = |x: f32| 0.5 * top * (0.14 * noise1(x / 31.0, 78)) + 0.05 * noise1(x / 2.2, prop.seed ^ 3);
    let arch: [(f32, f32); ARCH + 1] = std::array::from_fn(|step| {
        let turn = 0.5 - 0.5 * step as f32 / ARCH as f32;
        (cos_turns(turn) * d, (top - d * 0.75) + sin_turns(turn) * d * 0.75)
    });
    for piece in 0..pieces {
        let (a, b) = (-half + PIECE_M * piece as f32, -half + PIECE_M * (piece + 1) as f32);
        let at = |x: f32, (z, y): (f32, f32)| frame.at(x, (y + swell(x)).max(0.0), z + bend(x));
        let tone = mix(0.93, 1.07, unit2(piece, 1, prop.seed));
        let green = prop.colour.lerp(SNOW, prop.snow * 0.8) * tone;
        // What the row before it hides is not drawn.
        let foot = (-d, (top - DEEP_M).max(0.0));
        let near = facade.away_m(at(a, arch[1]));
        let cover = if near < FINE_M { Cover::Plaster { seed: prop.seed ^ piece as u32 } } else { Cover::Plain };
        let front = [at(a, foot), at(b, foot), at(b, arch[0]), at(a, arch[0])];
        facade.wall(&front, -frame.away, green * 0.28, 0.0, cover);
        for step in 0..ARCH {
            let face = [at(a, arch[step]), at(b, arch[step]), at(b, arch[step + 1]), at(a, arch[step + 1])];
            let turn = 0.5 - 0.5 * (step as f32 + 0.5) / ARCH as f32;
            let out = (frame.away * cos_turns(turn) + Vec3::UP * sin_turns(turn)).unit();
            if facade.facing(face[0], out) > 0.0 {
                let lit = green * mix(0.5, 1.25, (step as f32 / (ARCH - 1) as f32 * 1.6).min(1.0));
                facade.wall(&face, out, lit, 0.0, cover);
            }
        }
        if near > SHOOTS_M {
            continue;
        }
        // Shoots break its outline.
        for leaf in 0..84 {
            let dice = |salt: u32| unit2(leaf, piece, prop.seed ^ salt);
            let (x, turn) = (mix(a, b, dice(1)), mix(0.46, 0.2, dice(2)));
            let spot = at(x, (cos_turns(turn) * d, (top - d * 0.75) + sin_turns(turn) * d * 0.75));
            let shoot = green.lerp(hex(0x9ac450), 0.3 * dice(3)) * mix(0.5, 1.15, dice(4));
            tuft(frame.right, (spot, mix(0.035, 0.075, dice(5))), shoot, facade);
        }
    }
}

/// Into so many faces a bale is rounded.
const ROUND: usize = 18;

/// A bale that was rolled: its side as round as a wheel, straw wound into it.
pub(super) fn bale(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    let (half, radius) = (prop.size.x * 0.5, prop.size.y * 0.5);
    let rim = |turn: f32, x: f32, share: f32| {
        frame.at(x, radius + sin_turns(turn) * radius * share, cos_turns(turn) * radius * share)
    };
    let straw = prop.colour.lerp(SNOW, prop.snow * 0.5);
    for face in 0..ROUND {
        let (a, b) = (face as f32 / ROUND as f32, (face + 1) as f32 / ROUND as f32);
        let middle = (a + b) * 0.5;
        let out = frame.away * cos_turns(middle) + Vec3::UP * sin_turns(middle);
        let points = [rim(a, -half, 1.0), rim(a, half, 1.0), rim(b, half, 1.0), rim(b, -half, 1.0)];
        if facade.facing(points[0], out) > 0.0 {
            let tone = mix(0.92, 1.06, unit2(face as i32, 2, prop.seed));
            let snow = straw.lerp(SNOW, prop.snow * out.y.max(0.0));
            facade.wall(&points, out, snow * tone, 0.0, Cover::Stripes { width: 0.16, other: snow * (tone * 0.86) });
        }
    }
    for side in [-1.0, 1.0] {
        let out = frame.right * side;
        if facade.facing(frame.at(side * half, radius, 0.0), out) <= 0.0 {
            continue;
        }
        for (share, tone) in [(1.0, 1.04), (0.8, 0.86), (0.62, 1.02), (0.44, 0.82), (0.26, 0.98), (0.12, 0.7)] {
            let points: Vec<Vec3> =
                (0..ROUND).map(|step| rim(step as f32 / ROUND as f32, side * half * 1.004, share)).collect();
            facade.wall(&points, out, straw * tone, 0.0, Cover::Plain);
        }
    }
}
