//! What tells one room from another: shelves of books, a kitchen's cupboards
//! and stove, a café's board, a stage's curtain.
//!
//! Colours on flat planes, in metres above the floor; how light falls on them
//! is the room's.

use super::furnish::{Patch, within};
use crate::maths::{Vec3, clamp01, exp, floor_i, fract, hex, mix, sin_turns, smoothstep, v3};
use crate::noise::unit2;
use crate::render::grain::Grain;

fn plain(colour: Vec3) -> Patch {
    Patch { colour, glow: Vec3::ZERO, cover: 1.0 }
}

/// Shelves full of books, in cases a metre wide.
pub(crate) fn shelves((x, y): (f32, f32), soft: f32, seed: u32) -> Patch {
    const ROW_M: f32 = 0.36;
    let wood = hex(0x5c3a24);
    let (case, row) = (floor_i(x), floor_i(y / ROW_M));
    let (into, up) = (fract(x), y - row as f32 * ROW_M);
    let frame = within(-0.04, 0.04, (into - 0.5).abs() - 0.5, soft).max(within(-0.02, 0.03, up, soft));
    // Each book has its place, but not the whole width of it.
    let place = floor_i(x / 0.048);
    let dice = |salt: u32| unit2(place, row, seed ^ (case as u32) << 4 ^ salt);
    let tall = mix(0.2, 0.3, dice(1));
    let across = fract(x / 0.048);
    let covers = [0x7a2e28, 0x2f4a5e, 0x3f5a3c, 0x8a6a3a, 0x4a3448, 0xb09a78, 0x22343a, 0x9a5030];
    let colour = hex(covers[(dice(2) * 7.99) as usize]) * mix(0.7, 1.15, dice(3));
    let band = within(tall * 0.72, tall * 0.78, up, soft) * if dice(4) > 0.5 { 0.6 } else { 0.0 };
    let round = 1.0 - 0.55 * (across * 2.0 - 1.0) * (across * 2.0 - 1.0);
    let book = within(0.03, tall, up, soft) * if dice(5) > 0.06 { 1.0 } else { 0.0 };
    let back = wood * (0.18 + 0.2 * smoothstep(ROW_M, 0.2, up));
    let shelf = back.lerp(colour.lerp(hex(0xc8a860), band) * round, book);
    plain(shelf.lerp(wood, frame))
}

/// What lines a wall, or the broad casing of the window that is `off` away.
pub(crate) fn cased(lining: Patch, off: f32, soft: f32) -> Patch {
    const CASING_M: f32 = 0.16;
    let casing = within(-1.0, CASING_M, off, soft);
    // A bead along its edge parts it from the shelves.
    let bead = within(CASING_M - 0.03, CASING_M, off, soft).max(within(0.02, 0.035, off, soft));
    let wood = hex(0x6e4529) * (1.0 - 0.4 * bead);
    Patch { colour: lining.colour.lerp(wood, casing), ..lining }
}

/// Cupboards below and above, tiles between, a stove with its hood at `stove`;
/// nothing hangs around the window.
pub(crate) fn kitchen((x, y): (f32, f32), soft: f32, stove: f32, (left, right): (f32, f32)) -> Patch {
    let door = hex(0xd9dfd2);
    let steel = hex(0xa9adb0);
    let off = x - stove;
    if y < 0.9 {
        let (into, handle) = (fract(x / 0.55), within(0.74, 0.76, y, soft));
        if off.abs() < 0.34 {
            let glass = within(0.2, 0.66, y, soft) * within(-0.25, 0.25, off, soft);
            let knob = fract(off / 0.12) - 0.5;
            let knobs = smoothstep(0.032, 0.02, (knob * knob * 0.0144 + (y - 0.82) * (y - 0.82)).sqrt());
            return plain(steel.lerp(hex(0x17181b), glass.max(knobs)).lerp(steel * 1.2, within(0.7, 0.72, y, soft)));
        }
        let gap = within(-0.012, 0.012, (into - 0.5).abs() - 0.5, soft).max(within(0.0, 0.09, y, soft));
        let bar = handle * within(0.32, 0.68, into, soft);
        return plain((door * (0.92 - 0.5 * gap)).lerp(hex(0x3a3a3a), bar));
    }
    let worktop = within(0.9, 0.95, y, soft);
    if worktop > 0.5 {
        return plain(hex(0x6f6a66));
    }
    // Pots on the stove, one of them with a handle.
    let pot = |at: f32, half: f32, high: f32| {
        let side = within(at - half, at + half, off, soft) * within(0.95, 0.95 + high, y, soft);
        side.max(within(at - half * 1.5, at + half * 1.5, off, soft) * within(0.93 + high, 0.945 + high, y, soft))
    };
    let pots = pot(-0.16, 0.1, 0.16).max(pot(0.16, 0.12, 0.1));
    if pots > 0.5 {
        return plain(hex(0xb0623a) * mix(0.6, 1.1, fract(off * 4.0)));
    }
    let hood = mix(0.16, 0.42, clamp01((1.95 - y) / 0.25));
    if y > 1.7 && off.abs() < hood {
        return plain(steel * mix(1.1, 0.75, off.abs() / hood));
    }
    let beside = (left - x).max(x - right);
    if beside < 0.07 && (0.95..2.6).contains(&y) {
        return plain(hex(0xe6dfd2) * (1.0 - 0.3 * within(0.055, 0.07, beside, soft)));
    }
    if (1.55..2.25).contains(&y) && off.abs() > 0.5 && beside > 0.25 {
        // Counted from the window, so that none is cut.
        let into = fract((if x < left { left - x } else { x - right } - 0.25) / 0.55);
        let gap = within(-0.014, 0.014, (into - 0.5).abs() - 0.5, soft).max(within(1.55, 1.575, y, soft));
        let bar = within(1.62, 1.635, y, soft) * within(0.35, 0.65, into, soft);
        return plain((door * (1.0 - 0.5 * gap)).lerp(hex(0x3a3a3a), bar));
    }
    let (row, v) = (floor_i(y / 0.08), fract(y / 0.08));
    let u = fract(x / 0.16 + if row % 2 == 0 { 0.5 } else { 0.0 });
    let grout = smoothstep(0.1, 0.03, v.min(1.0 - v)).max(smoothstep(0.05, 0.015, u.min(1.0 - u)));
    plain(hex(0xeae6dc) * (0.96 + 0.06 * v - 0.22 * grout * smoothstep(0.02, 0.004, soft)))
}

/// A café's wall: panels, paint, a board with what there is today at `board`.
pub(crate) fn cafe((x, y): (f32, f32), soft: f32, board: f32, seed: u32) -> Patch {
    let (u, v) = (x - board, y - 1.75);
    let frame = within(-0.5, 0.5, u, soft) * within(-0.42, 0.42, v, soft);
    if frame > 0.5 {
        let slate = within(-0.46, 0.46, u, soft) * within(-0.38, 0.38, v, soft);
        let line = floor_i(v / 0.085);
        let width = 0.12 + 0.22 * unit2(line, 3, seed);
        let text = within(0.03, 0.05, fract(v / 0.085) * 0.085, soft)
            * within(-0.38, width - 0.1, u, soft)
            * if unit2(floor_i(u / 0.03), line, seed) > 0.22 && line.abs() < 4 { 0.8 } else { 0.0 };
        return plain(hex(0x7a5230).lerp(hex(0x1c211f).lerp(hex(0xe6e2d6), text), slate));
    }
    if y < 1.0 {
        let groove = smoothstep(0.06, 0.0, (fract(x / 0.24) - 0.5).abs() * 0.24 * 4.0);
        return plain(hex(0x6a4a30) * (0.9 - 0.4 * groove - 0.3 * within(0.95, 0.97, y, soft)));
    }
    plain(hex(0x3f6258))
}

/// The red curtain of a stage, gathered above into a valance.
pub(crate) fn curtain((x, y): (f32, f32), seconds: f32) -> Patch {
    let sway = 0.02 * sin_turns(seconds * 0.07 + x * 0.2);
    let fold = 0.5 + 0.5 * sin_turns(x * 2.6 + sway + 0.25 * sin_turns(x * 0.37));
    let swag = 2.75 - 0.34 * (4.0 * fract(x / 1.6) * (1.0 - fract(x / 1.6))).max(0.0);
    let (tone, hem) = if y > swag {
        (0.5 + 0.4 * (0.5 + 0.5 * sin_turns((y - swag) * 4.0)), smoothstep(0.05, 0.02, y - swag))
    } else {
        (0.22 + 0.78 * fold * fold, smoothstep(0.06, 0.05, y))
    };
    // Parted, it hangs to both sides of the dark behind.
    let parted = smoothstep(1.78, 1.7, x.abs() - 0.03 * sin_turns(y * 0.8)) * smoothstep(0.0, 0.02, swag - y);
    plain((v3(0.24, 0.01, 0.016).lerp(hex(0xc89a3a), hem) * tone).lerp(hex(0x0a0a10), parted))
}

/// The panels of a wall, from the left end of a window and its sill on.
pub(crate) fn panels(across: f32, up: f32) -> Vec3 {
    let panel = fract(across / 0.42);
    let groove = smoothstep(0.05, 0.0, panel.min(1.0 - panel));
    hex(0x7d5f44) * ((0.5 - 0.25 * groove) * exp(up * 0.9))
}

/// How light wallpaper is in its stripes, which count from the left end of a window.
pub(crate) fn paper((x, across, y): (f32, f32, f32), grain: &Grain) -> f32 {
    let stripe = 0.5 + 0.5 * sin_turns(across / 0.13);
    1.0 + 0.05 * grain.at(x * 0.4, y * 0.4)[0] + 0.05 * smoothstep(0.35, 0.65, stripe)
}
