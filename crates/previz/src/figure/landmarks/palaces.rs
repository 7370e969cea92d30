//! A palace of white and red walls on its hill, as in Lhasa.
//!
//! Halls under curved roofs are `halls`'.

use super::masonry::{battered, floodlit, hipped, pane, shade};
use crate::figure::body::Body;
use crate::figure::pose::Pose;
use crate::figure::shape::Skin;
use crate::maths::{hex, mix, v3};

/// A wall that leans inwards: about where along the front, half as wide, from
/// where to where, how far ahead, and how many rows of how many windows.
type Wall = (f32, f32, (f32, f32), f32, (i32, i32));

/// White walls, from the foot of the hill upwards.
const WHITE: [Wall; 6] = [
    (0.0, 1.02, (-0.1, 0.44), 0.44, (3, 19)),
    (-0.74, 0.26, (0.36, 0.62), 0.34, (2, 5)),
    (0.76, 0.26, (0.36, 0.56), 0.34, (2, 5)),
    (-0.4, 0.2, (0.4, 0.74), 0.32, (4, 4)),
    (0.44, 0.2, (0.4, 0.7), 0.32, (4, 4)),
    (-1.05, 0.14, (-0.1, 0.3), 0.34, (2, 2)),
];
/// Red ones in the middle of it.
const RED: [Wall; 2] = [(0.02, 0.3, (0.36, 0.86), 0.38, (5, 7)), (0.02, 0.16, (0.8, 0.9), 0.24, (0, 0))];
/// How far walls lean inwards over their height.
const LEAN: f32 = 0.035;

/// White walls up a hill, red ones in their middle, and roofs of gold on top.
pub(super) fn potala(body: &mut Body, pose: &Pose) {
    let earth = Skin::new(hex(0x8a7c5c));
    body.ball(v3(-0.15, -0.1, 0.0), v3(0.95, 0.42, 1.5), earth);
    body.ball(v3(-0.3, -0.05, -0.5), v3(0.8, 0.46, 0.8), earth.tone(0.9));
    let (white, red) = (floodlit(pose, 0xf2ece0), floodlit(pose, 0x7e2c24));
    for wall in WHITE {
        rise(body, pose, wall, white, hex(0x6a2a22));
    }
    for wall in RED {
        rise(body, pose, wall, red, hex(0x4a1c18));
    }
    let gold = Skin::metal(hex(0xe8b83c)).glow(0.3 + 0.3 * pose.dark);
    for (z, half, low) in [(-0.16, 0.1, 0.865), (0.2, 0.1, 0.865), (0.02, 0.13, 0.905)] {
        body.block((0.02, low - 0.03, z - half * 0.7), (0.2, low, z + half * 0.7), red.tone(0.8));
        hipped(body, v3(0.1, 0.0, z), ((0.13, half), (0.01, half * 0.6)), (low, low + 0.075), gold);
    }
    stairs(body, white);
    // The wall about its foot, with a gate.
    body.block((0.98, -0.4, -1.3), (1.02, 0.06, 1.3), white.tone(0.96));
    body.block((0.95, -0.4, -0.12), (1.05, 0.13, 0.12), white);
    pane(body, 1.055, (-0.04, 0.04), (-0.05, 0.08), Skin::new(hex(0x4a2018)));
    body.block((0.94, 0.125, -0.13), (1.06, 0.15, 0.13), Skin::new(hex(0x6a2a22)));
}

/// One wall with its windows, each in a dark frame, and the band along its top.
fn rise(body: &mut Body, pose: &Pose, wall: Wall, skin: Skin, band: crate::maths::Vec3) {
    let (z, half, (low, high), ahead, (rows, columns)) = wall;
    battered(body, v3(0.0, 0.0, z), (ahead, half), (low, high), (LEAN, skin));
    let front = |y: f32| ahead - LEAN * (y - low) / (high - low) + 0.004;
    let top = high - 0.03;
    pane(body, front(top), (z - half + LEAN, z + half - LEAN), (top, high), Skin::new(band));
    for row in 0..rows {
        let from = low.max(0.08);
        let y = mix(from + 0.03, high - 0.085, (row as f32 + 0.3) / rows as f32);
        for column in 0..columns {
            let at = z + (half - LEAN - 0.03) * ((column as f32 + 0.5) / columns as f32 * 2.0 - 1.0);
            pane(body, front(y), (at - 0.019, at + 0.019), (y, y + 0.056), Skin::new(hex(0x3a2420)));
            pane(body, front(y) + 0.004, (at - 0.011, at + 0.011), (y + 0.006, y + 0.046), shade(pose));
        }
    }
}

/// Flights of steps to and fro up the front.
fn stairs(body: &mut Body, white: Skin) {
    let turns = [(0.92, 0.0, -0.05), (0.9, 0.62, 0.06), (0.72, -0.35, 0.17), (0.58, 0.35, 0.27), (0.46, 0.02, 0.36)];
    for pair in turns.windows(2) {
        let spot = |(x, z, y): (f32, f32, f32)| v3(x, y, z);
        let (from, to) = (spot(pair[0]), spot(pair[1]));
        let deep = v3(0.0, -0.16, 0.0);
        body.plate(&[from, to, to + deep, from + deep], white.tone(0.82));
        body.rod(from, to, 0.02, 0.02, white);
        body.plate(&[from, to, to - v3(0.1, 0.0, 0.0), from - v3(0.1, 0.0, 0.0)], white.tone(0.72));
    }
}
