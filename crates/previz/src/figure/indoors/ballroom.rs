//! What a hall for banquets is decked out with: chandeliers, gilded panels, round
//! tables under white cloths with flowers on them. Lengths are metres; the front
//! looks towards -z.
//!
//! Knows no hall.

use crate::figure::body::Body;
use crate::figure::shape::{Frame, Skin};
use crate::maths::{Vec3, cos_turns, hex, sin_turns, v3};
use crate::noise::unit2;
use crate::scene::{Furniture, FurnitureKind as K};

/// Draws a piece of such a hall; false if it is none.
pub(crate) fn ballroom(body: &mut Body, piece: &Furniture) -> bool {
    match piece.kind {
        K::Chandelier => chandelier(body, piece),
        K::GiltPanel => gilt_panel(body, piece),
        K::BanquetTable => banquet_table(body, piece),
        _ => return false,
    }
    true
}

fn gold() -> Skin {
    Skin::new(hex(0xd8a544)).gloss(0.75)
}

/// A place on a level circle.
fn around(turns: f32, r: f32, y: f32) -> Vec3 {
    v3(cos_turns(turns) * r, y, sin_turns(turns) * r)
}

/// Tiers of arms with bulbs and drops of crystal, on a chain from the ceiling.
fn chandelier(body: &mut Body, piece: &Furniture) {
    let (r, h) = (piece.size.x * 0.5, piece.size.y);
    let crystal = Skin::new(hex(0xf4f0e4)).gloss(0.95).glow(0.55 * piece.lit);
    let bulb = Skin::new(v3(1.0, 0.86, 0.6)).glow(3.0 * piece.lit);
    body.drum(v3(0.0, 0.0, 0.0), v3(0.0, -0.06, 0.0), 0.2, 0.14, gold());
    body.rod(v3(0.0, 0.0, 0.0), v3(0.0, -h + 0.25, 0.0), 0.02, 0.02, gold());
    // From the broad tier at the foot to the narrow one above.
    for (tier, (share, up, arms)) in [(1.0, 0.3, 12), (0.68, 0.62, 9), (0.38, 0.9, 6)].into_iter().enumerate() {
        let (out, y) = (r * share, -h + up * h * 0.55 + 0.1);
        for arm in 0..arms {
            let turns = (arm as f32 + 0.5 * tier as f32) / arms as f32;
            let tip = around(turns, out, y);
            let course = [(v3(0.0, y - 0.05, 0.0), 0.018), (around(turns, out * 0.6, y - 0.12), 0.016), (tip, 0.014)];
            body.tube(&course, 1.0, gold());
            body.drum(tip, tip + v3(0.0, 0.05, 0.0), 0.045, 0.03, gold());
            body.ball(tip + v3(0.0, 0.12, 0.0), v3(0.032, 0.07, 0.032), bulb);
            body.glow(tip + v3(0.0, 0.12, 0.0), 0.26, v3(1.0, 0.8, 0.5) * (0.09 * piece.lit));
            for drop in 0..3 {
                let at = around(turns + 0.012, out * (0.94 - 0.12 * drop as f32), y - 0.1 - 0.05 * drop as f32);
                body.ball(at, v3(0.022, 0.045, 0.022), crystal);
            }
            // Strings of beads from arm to arm.
            for bead in 1..4 {
                let share = bead as f32 / 4.0;
                let sag = 0.12 * share * (1.0 - share) * 4.0;
                body.orb(around(turns + share / arms as f32, out * 0.97, y - sag), 0.02, crystal);
            }
        }
    }
    for ring in 0..4 {
        let (out, y) = (r * 0.3 * (1.0 - ring as f32 * 0.24), -h - 0.02 - ring as f32 * 0.09);
        for drop in 0..10 - ring * 2 {
            let at = around(drop as f32 / (10 - ring * 2) as f32, out, y + 0.2);
            body.ball(at, v3(0.026, 0.06, 0.026), crystal);
        }
    }
    body.glow(v3(0.0, -h * 0.72, 0.0), r * 1.5, v3(1.0, 0.78, 0.45) * (0.16 * piece.lit));
}

/// A tall panel in a gilded frame, a sconce in its middle.
fn gilt_panel(body: &mut Body, piece: &Furniture) {
    let (w, h) = (piece.size.x * 0.5, piece.size.y);
    let field = Skin::new(piece.colour).gloss(0.3);
    body.block((-w, 0.0, 0.0), (w, h, 0.04), field);
    let mut frame = |inset: f32, thick: f32, out: f32, skin: Skin| {
        let (x, low, high) = (w - inset, inset, h - inset);
        for side in [-x, x - thick] {
            body.block((side, low, -out), (side + thick, high, 0.0), skin);
        }
        for y in [low, high - thick] {
            body.block((-x, y, -out), (x, y + thick, 0.0), skin);
        }
    };
    frame(0.0, 0.09, 0.06, gold());
    frame(0.2, 0.035, 0.03, gold().tone(0.85));
    // A shell above and a lozenge below.
    for leaf in 0..7 {
        let turns = leaf as f32 / 12.0;
        let foot = v3(0.0, h - 0.55, -0.03);
        body.rod(foot, foot + v3(cos_turns(turns), sin_turns(turns), 0.0) * (w * 0.42), 0.03, 0.045, gold());
    }
    let (lozenge, tall) = (w * 0.34, h * 0.1);
    let middle = h * 0.22;
    body.plate(
        &[
            v3(0.0, middle - tall, -0.02),
            v3(lozenge, middle, -0.02),
            v3(0.0, middle + tall, -0.02),
            v3(-lozenge, middle, -0.02),
        ],
        gold().tone(0.9),
    );
    let sconce = v3(0.0, h * 0.5, -0.1);
    body.ball(sconce, v3(0.07, 0.12, 0.05), gold());
    for side in [-0.16, 0.0, 0.16] {
        let cup = sconce + v3(side, 0.12, -0.08);
        body.rod(sconce, cup, 0.014, 0.012, gold());
        body.ball(cup + v3(0.0, 0.08, 0.0), v3(0.03, 0.07, 0.03), Skin::new(v3(1.0, 0.85, 0.58)).glow(2.6 * piece.lit));
    }
    body.glow(sconce + v3(0.0, 0.2, -0.1), 0.6, v3(1.0, 0.76, 0.42) * (0.13 * piece.lit));
}

/// How many sit at a table.
const PLACES: i32 = 8;

/// A round table under a cloth to the floor, flowers in its middle, places laid and
/// chairs in covers around it.
fn banquet_table(body: &mut Body, piece: &Furniture) {
    let (r, h) = (piece.size.x * 0.5, piece.size.y);
    let cloth = Skin::new(piece.colour);
    body.lathe(v3(0.0, 0.0, 0.0), &[(0.0, r * 1.04), (h * 0.5, r * 0.97), (h - 0.04, r * 0.97), (h, r * 0.99)], cloth);
    for fold in 0..18 {
        let turns = fold as f32 / 18.0;
        body.rod(around(turns, r * 1.01, 0.02), around(turns, r * 0.965, h - 0.06), 0.035, 0.012, cloth.tone(0.94));
    }
    body.drum(v3(0.0, h - 0.01, 0.0), v3(0.0, h, 0.0), r, r, cloth.tone(1.04));
    for place in 0..PLACES {
        let turns = (place as f32 + 0.5) / PLACES as f32;
        let plate = around(turns, r * 0.74, h);
        body.drum(plate, plate + v3(0.0, 0.012, 0.0), 0.1, 0.13, gold());
        body.drum(
            plate + v3(0.0, 0.012, 0.0),
            plate + v3(0.0, 0.024, 0.0),
            0.07,
            0.1,
            Skin::new(hex(0xfaf8f2)).gloss(0.5),
        );
        let glass = around(turns + 0.03, r * 0.52, h);
        body.rod(glass, glass + v3(0.0, 0.11, 0.0), 0.008, 0.008, Skin::new(hex(0xe4e8e6)).gloss(0.9));
        body.lathe(glass + v3(0.0, 0.11, 0.0), &[(0.0, 0.012), (0.05, 0.036), (0.1, 0.03)], Skin::film(hex(0xeef2ec)));
        banquet_chair(body, turns, r);
    }
    // Flowers on a tall stand.
    let stand = h + 0.34;
    body.lathe(v3(0.0, h, 0.0), &[(0.0, 0.1), (0.03, 0.03), (0.28, 0.025), (0.34, 0.08)], gold());
    let petals = [0xf8f2ec, 0xf0c4cc, 0xe89aae, 0xfaf6f0];
    for flower in 0..34 {
        let dice = |salt: i32| unit2(flower, salt, piece.seed);
        let (turns, up) = (dice(1), dice(2));
        let at = around(turns, 0.26 * (1.0 - up * up).sqrt() * (0.6 + 0.4 * dice(3)), stand + 0.04 + up * 0.22);
        let hue = hex(petals[(dice(4) * 3.99) as usize]);
        body.orb(at, 0.05 + 0.025 * dice(5), Skin::new(hue));
        if flower % 3 == 0 {
            body.ball(at - v3(0.0, 0.05, 0.0), v3(0.06, 0.03, 0.05), Skin::new(hex(0x5f8a4f)));
        }
    }
}

/// A chair in a white cover with a sash of gold, facing the table.
fn banquet_chair(body: &mut Body, turns: f32, r: f32) {
    let since = body.since();
    let cover = Skin::new(hex(0xf2eee6));
    body.block((-0.21, 0.0, -0.2), (0.21, 0.46, 0.22), cover);
    body.block((-0.2, 0.46, 0.16), (0.2, 0.96, 0.23), cover.tone(0.97));
    body.block((-0.21, 0.6, 0.14), (0.21, 0.7, 0.24), gold());
    let out = around(turns, 1.0, 0.0);
    let right = v3(out.z, 0.0, -out.x);
    body.put(since, &Frame::of(out * (r + 0.32), right, Vec3::UP, out, 1.0));
}
