//! What an attic is known by: a roof that slopes down to both sides on rafters, and the
//! chests that are kept under it. Lengths are metres; the front looks towards -z.
//!
//! Knows no room.

use crate::figure::body::Body;
use crate::figure::shape::Skin;
use crate::maths::{hex, mix, v3};
use crate::noise::unit2;
use crate::scene::{Furniture, FurnitureKind as K};

/// Height of the eaves, as a share of the ridge's, and how thick boards are.
const EAVES: f32 = 0.3;
const BOARD_M: f32 = 0.05;
/// Boards from the eaves to the ridge.
const BOARDS: i32 = 12;
/// How deep and how broad a rafter is.
const RAFTER_M: (f32, f32) = (0.17, 0.06);

/// Draws a piece of an attic; false if it is none.
pub(crate) fn attic(body: &mut Body, piece: &Furniture) -> bool {
    match piece.kind {
        K::RoofBay => roof_bay(body, piece),
        K::Chest => chest(body, piece),
        _ => return false,
    }
    true
}

/// A length of the roof from eaves to eaves: boards, a pair of rafters under them and
/// the beam that ties these.
fn roof_bay(body: &mut Body, piece: &Furniture) {
    let (w, ridge, d) = (piece.size.x * 0.5, piece.size.y, piece.size.z * 0.5);
    let eaves = ridge * EAVES;
    let wood = Skin::new(piece.colour);
    let mut slope = |side: f32, (a, b): (f32, f32), (z0, z1): (f32, f32), (low, high): (f32, f32), skin: Skin| {
        let on = |share: f32, up: f32| (side * mix(w, 0.0, share), mix(eaves, ridge, share) + up);
        let mut profile = [on(a, low), on(b, low), on(b, high), on(a, high)];
        if side > 0.0 {
            profile.reverse();
        }
        body.solid(&profile, z0, z1, skin, skin);
    };
    for side in [-1.0, 1.0] {
        for board in 0..BOARDS {
            let share = |k: i32| k as f32 / BOARDS as f32;
            let tone = 0.78 + 0.26 * unit2(board, piece.seed as i32, 5);
            slope(side, (share(board), share(board + 1) - 0.006), (-d, d), (0.0, BOARD_M), wood.tone(tone));
        }
        slope(side, (0.0, 1.0), (-RAFTER_M.1, RAFTER_M.1), (-RAFTER_M.0, 0.0), wood.tone(0.6));
    }
    let tie = (eaves + (ridge - eaves) * 0.7, w * 0.3);
    body.block((-tie.1, tie.0 - 0.07, -0.05), (tie.1, tie.0 + 0.07, 0.05), wood.tone(0.55));
}

/// An old chest with a rounded lid, bound in iron.
fn chest(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = (piece.size.x * 0.5, piece.size.y, piece.size.z * 0.5);
    let (wood, iron) = (Skin::new(piece.colour).gloss(0.2), Skin::new(hex(0x3a342e)).gloss(0.4));
    let lid = h * 0.62;
    body.block((-w, 0.0, -d), (w, lid, d), wood);
    body.drum(v3(-w, lid, 0.0), v3(w, lid, 0.0), d, d, wood.tone(0.9));
    for x in [-w * 0.72, 0.0, w * 0.72] {
        body.block((x - 0.03, 0.0, -d - 0.012), (x + 0.03, lid, d + 0.012), iron);
        body.drum(v3(x - 0.03, lid, 0.0), v3(x + 0.03, lid, 0.0), d + 0.012, d + 0.012, iron);
    }
    body.block((-w - 0.01, lid - 0.04, -d - 0.015), (w + 0.01, lid, d + 0.015), iron);
    body.block((-0.06, lid - 0.13, -d - 0.04), (0.06, lid + 0.01, -d), Skin::new(hex(0xb8923c)).gloss(0.6));
}
