//! A fireplace in a room's wall: its chimney of brick, the stone around it,
//! the mantel, logs and flames, and their light on the floor.
//!
//! Colours on a flat plane, in metres above the floor; how lamps light it is
//! the room's.

use super::furnish::{Patch, block, within};
use super::lining::bricks;
use crate::maths::{Vec3, clamp01, exp, fract, hex, mix, sin_turns, smoothstep, v3};
use crate::noise::unit2;

/// How far right of the middle it is; its window is as far left.
pub(crate) const RIGHT_M: f32 = 1.3;
/// Half the width of the chimney, of the stone around the fire, of the opening.
const CHIMNEY_M: f32 = 0.98;
const STONE_M: f32 = 0.72;
const OPENING_M: f32 = 0.47;
/// Height of the mantel's upper side, and of the opening's arch at its sides.
const MANTEL_M: f32 = 1.24;
const ARCH_M: f32 = 0.68;

/// The colour of fire.
const FIRE: Vec3 = Vec3 { x: 1.0, y: 0.46, z: 0.13 };

/// How bright the fire burns at a moment, about 1.
fn flicker(seconds: f32) -> f32 {
    1.0 + 0.1 * sin_turns(seconds * 1.7) * sin_turns(seconds * 0.53 + 0.2) + 0.06 * sin_turns(seconds * 3.1)
}

/// Light of the fire on the floor, `depth` before the wall.
pub(crate) fn shine((x, depth): (f32, f32), seconds: f32) -> Vec3 {
    let (dx, dz) = ((x - RIGHT_M) / (0.7 + 0.35 * depth), depth / 1.5);
    FIRE * (0.85 * flicker(seconds) * exp(-dx * dx - dz * dz))
}

/// What is seen of it at a place of the wall; `None` where the wall itself is.
pub(crate) fn fireplace((x, y): (f32, f32), soft: f32, seconds: f32) -> Option<Patch> {
    let x = x - RIGHT_M;
    let spot = (x, y);
    if x.abs() > CHIMNEY_M + 0.1 || (x.abs() > CHIMNEY_M && !(MANTEL_M - 0.1..MANTEL_M).contains(&y)) {
        return None;
    }
    if let Some(inside) = opening(spot, soft, seconds) {
        return Some(inside);
    }
    let plain = |colour: Vec3, glow: Vec3| Some(Patch { colour, glow, cover: 1.0 });
    // The fire reddens the stone around it.
    let near = ((x.abs() - OPENING_M).max(0.0) + (y - ARCH_M).max(0.0)) / 0.3;
    let warm = FIRE * (0.16 * flicker(seconds) * exp(-near * near));
    let shelf = block((-CHIMNEY_M - 0.1, MANTEL_M - 0.09), (CHIMNEY_M + 0.1, MANTEL_M), spot, soft);
    if shelf > 0.5 {
        return plain(hex(0x6a4023) * mix(0.6, 1.2, smoothstep(MANTEL_M - 0.09, MANTEL_M, y)), Vec3::ZERO);
    }
    if let Some(colour) = ornament(spot, soft) {
        return plain(colour, Vec3::ZERO);
    }
    let stone = within(-STONE_M, STONE_M, x, soft) * within(-0.1, MANTEL_M - 0.09, y, soft);
    if stone > 0.5 {
        let joint = smoothstep(0.02, 0.005, (fract(y / 0.31) * 0.31 - 0.155).abs() - 0.14 + 0.01);
        return plain(hex(0xb8ab97) * (1.0 - 0.12 * joint), warm);
    }
    plain(bricks(spot, soft, hex(0x8a4a38)), warm)
}

/// A picture over the mantel, candlesticks and a clock on it.
fn ornament((x, y): (f32, f32), soft: f32) -> Option<Vec3> {
    let spot = (x, y);
    if block((-0.44, 1.56), (0.44, 2.2), spot, soft) > 0.5 {
        if block((-0.38, 1.62), (0.38, 2.14), spot, soft) < 0.5 {
            return Some(hex(0xa88240));
        }
        let hill = 1.8 + 0.06 * sin_turns(x * 0.8) + 0.05 * sin_turns(x * 1.9 + 0.3);
        return Some(if y < hill {
            hex(0x4f6238)
        } else {
            hex(0x9ab0b8).lerp(hex(0xd8c8a0), clamp01((2.1 - y) * 2.5))
        });
    }
    let clock = (x * x + (y - 1.36) * (y - 1.36)).sqrt();
    if clock < 0.1 {
        return Some(if clock < 0.08 { hex(0xe8dfc8) } else { hex(0x7a5a2a) });
    }
    let stick = x.abs() - 0.72;
    let thick = if y < MANTEL_M + 0.03 { 0.05 } else { 0.022 };
    (stick.abs() < thick && (MANTEL_M..1.52).contains(&y)).then(|| if y < 1.36 { hex(0x9a7a3a) } else { hex(0xe6ddc6) })
}

/// The opening with what burns in it.
fn opening((x, y): (f32, f32), soft: f32, seconds: f32) -> Option<Patch> {
    let arch = ARCH_M + 0.14 * (1.0 - (x / OPENING_M) * (x / OPENING_M)).max(0.0);
    if x.abs() > OPENING_M || !(0.0..arch).contains(&y) {
        return None;
    }
    let light = flicker(seconds);
    // Soot, lit from below.
    let sooty = hex(0x241a15) * 0.6;
    let lit = FIRE * (0.55 * light * exp(-(y / 0.42) * (y / 0.42)) * (1.0 - 0.5 * (x / OPENING_M) * (x / OPENING_M)));
    let mut patch = Patch { colour: sooty, glow: lit, cover: 1.0 };
    let log = |at: (f32, f32), half: f32, lean: f32| {
        let off = y - at.1 - (x - at.0) * lean;
        within(-half, half, off, soft) * within(at.0 - 0.3, at.0 + 0.3, x, soft)
    };
    for (at, half, lean) in [((0.05, 0.16), 0.045, 0.22), ((-0.04, 0.12), 0.05, -0.18), ((0.0, 0.055), 0.055, 0.02)] {
        let bark = log(at, half, lean);
        let ember = 0.5 + 0.5 * sin_turns(x * 7.3 + at.1 * 31.0 + 0.1 * sin_turns(seconds * 0.4));
        patch.colour = patch.colour.lerp(hex(0x3a2618), bark);
        patch.glow = patch.glow.lerp(FIRE * (0.18 + 0.5 * ember * ember * light), bark);
    }
    let fire = flames((x, y), seconds);
    patch.glow += v3(1.0, 0.3 + 0.42 * fire * fire, 0.05 + 0.3 * fire * fire * fire) * (1.7 * fire);
    Some(patch)
}

/// How dense flames are at a place: tongues that lick up, lean and give way to
/// each other.
fn flames((x, y): (f32, f32), seconds: f32) -> f32 {
    let mut dense = 0.0_f32;
    for tongue in 0..7 {
        let dice = |salt: i32| unit2(tongue, salt, 77);
        let beat = seconds * mix(0.9, 1.6, dice(1)) + dice(2);
        let tall = mix(0.28, 0.5, dice(3))
            * (0.78 + 0.22 * sin_turns(beat))
            * (1.0 - 0.35 * (tongue as f32 - 3.0).abs() / 3.0);
        let up = (y - 0.08) / tall;
        if !(0.0..1.0).contains(&up) {
            continue;
        }
        let foot = (tongue as f32 - 3.0) * 0.1;
        let lean = 0.05 * up * sin_turns(beat * 0.7 + up * 0.9) + 0.02 * sin_turns(up * 2.2 - seconds * 2.3 + dice(4));
        // Round at the foot and pointed at the tip; where they overlap they are one.
        let half = 0.15 * (1.0 - up) * (up * 5.0 + 0.3).min(1.0).sqrt();
        let off = (x - foot - lean) / half.max(1e-3);
        let own = smoothstep(1.0, 0.0, off.abs()) * (1.0 - 0.5 * up) * smoothstep(0.0, 0.12, up);
        dense = 1.0 - (1.0 - dense) * (1.0 - 0.8 * own);
    }
    dense
}
