//! The bough on which a small beast sits high up in a tree, with the trunk that it
//! grows from. Lengths are metres; the front looks towards -z.
//!
//! Knows nobody who rests on it.

use crate::figure::bloom::clump;
use crate::figure::body::Body;
use crate::figure::shape::Skin;
use crate::maths::{Vec3, cos_turns, hex, sin_turns, v3};
use crate::noise::unit2;
use crate::scene::Furniture;

/// How thick the bough is under whoever sits there, and the trunk.
const THICK_M: f32 = 0.1;
const TRUNK_M: f32 = 0.27;
/// Leaves on a clump, and how large each is.
const LEAVES: (i32, f32) = (56, 0.075);

/// A bough as long as the piece is wide, its top as high as the piece.
pub(super) fn branch(body: &mut Body, piece: &Furniture) {
    let (w, h) = (piece.size.x * 0.5, piece.size.y);
    let dice = |i: i32, salt: i32| unit2(i, salt, piece.seed);
    let side = if dice(0, 1) < 0.5 { -1.0 } else { 1.0 };
    let bark = Skin::new(piece.colour).pile(0.3);
    let at = |x: f32, y: f32, z: f32| v3(side * x, y, z);
    let stem = side * (w - 0.35);
    let trunk = [(-0.1, 1.5), (0.5, 1.12), (h, 1.0), (h + 1.6, 0.8), (h + 3.2, 0.6)];
    body.tube(&trunk.map(|(y, r)| (v3(stem + 0.05 * sin_turns(y * 0.17), y, 0.18), TRUNK_M * r)), 1.0, bark.tone(0.85));
    let axis = h - THICK_M;
    let bough = [
        (w - 0.4, axis - 0.32, 0.16, 1.9),
        (w - 0.8, axis - 0.05, 0.06, 1.4),
        (0.5, axis, 0.0, 1.02),
        (-0.5, axis, 0.0, 0.98),
        (-w * 0.7, axis + 0.1, 0.05, 0.66),
        (-w, axis + 0.32, 0.1, 0.4),
    ];
    body.tube(&bough.map(|(x, y, z, r)| (at(x, y, z), THICK_M * r)), 1.0, bark);
    let green = hex(0x4f7d33);
    let twigs = [(-0.62, 0.2, 0.75), (-1.1, 0.42, -0.2), (-1.5, 0.5, 0.4), (-1.8, 0.3, -0.1), (0.75, -0.5, 0.8)];
    for (i, (x, up, out)) in twigs.into_iter().enumerate() {
        let foot = at(x, axis + if x < -0.6 { 0.06 } else { 0.0 }, 0.02);
        let tip = foot + at(-0.28, up, out * 0.6);
        body.rod(foot, tip, 0.03, 0.012, bark);
        leaves(body, tip, (i as i32, piece.seed), green);
    }
    // The crown that the bough hangs out of, behind and above.
    for i in 0..7 {
        let turn = i as f32 * 0.382 + dice(i, 3) * 0.1;
        let high = h + 1.35 + 0.5 * dice(i, 4);
        let middle = v3(stem + 0.9 * cos_turns(turn), high, 0.9 + 0.7 * sin_turns(turn));
        leaves(body, middle, (i + 20, piece.seed), green * 0.9);
    }
}

/// Some clumps of leaves about a place.
fn leaves(body: &mut Body, middle: Vec3, (index, seed): (i32, u32), green: Vec3) {
    let dice = |salt: i32| unit2(index, salt, seed);
    let half = v3(0.34, 0.22, 0.3) * (0.8 + 0.5 * dice(5));
    clump(body, (middle, half), (index, seed), (green, 0.5 + 0.4 * dice(6)), LEAVES);
}
