//! What stands in a courtroom and in the hall of a museum: the bench of a judge, the
//! stand of a witness, bones of a huge beast, cases of glass. Lengths are metres; the
//! front looks towards -z.
//!
//! Knows no room, and nobody who speaks in it.

use crate::figure::body::Body;
use crate::figure::shape::Skin;
use crate::maths::{Vec3, cos_turns, hex, sin_turns, v3};
use crate::scene::{Furniture, FurnitureKind as K};

/// Draws such a piece; false if it is none.
pub(crate) fn court(body: &mut Body, piece: &Furniture) -> bool {
    match piece.kind {
        K::JudgesBench => judges_bench(body, piece),
        K::WitnessStand => witness_stand(body, piece),
        K::Skeleton => skeleton(body, piece),
        K::GlassCase => glass_case(body, piece),
        _ => return false,
    }
    true
}

/// A front of wood in panels, each in its frame.
fn panelled(body: &mut Body, (x0, x1): (f32, f32), (y0, y1): (f32, f32), z: f32, wood: Skin) {
    let panels = (((x1 - x0) / 0.7) as i32).max(1);
    let pitch = (x1 - x0) / panels as f32;
    for panel in 0..panels {
        let (a, b) = (x0 + panel as f32 * pitch + 0.06, x0 + (panel + 1) as f32 * pitch - 0.06);
        body.block((a, y0 + 0.1, z - 0.02), (b, y1 - 0.1, z), wood.tone(1.25));
        body.block((a + 0.06, y0 + 0.16, z - 0.026), (b - 0.06, y1 - 0.16, z - 0.02), wood.tone(0.95));
    }
}

/// The bench on its dais, a panel with a seal of gold behind it, a flag to each side.
fn judges_bench(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = (piece.size.x * 0.5, piece.size.y, piece.size.z * 0.5);
    let wood = Skin::new(piece.colour).gloss(0.3);
    let gold = Skin::metal(hex(0xc8a04a));
    // The panel on the wall behind the chair.
    let wall = d + 0.3;
    body.block((-1.5, 0.0, wall), (1.5, 3.5, wall + 0.08), wood.tone(0.85));
    body.block((-1.6, 3.5, wall - 0.06), (1.6, 3.64, wall + 0.1), wood.tone(1.3));
    for x in [-1.5, 1.36] {
        body.block((x, 0.0, wall - 0.05), (x + 0.14, 3.5, wall), wood.tone(1.2));
    }
    let seal = v3(0.0, 2.55, wall - 0.02);
    body.drum(seal, seal - v3(0.0, 0.0, 0.05), 0.46, 0.44, gold);
    body.drum(seal - v3(0.0, 0.0, 0.05), seal - v3(0.0, 0.0, 0.06), 0.36, 0.36, Skin::new(hex(0x24406a)));
    scales(body, seal - v3(0.0, 0.0, 0.08), gold);
    // A chair with a high back.
    let leather = Skin::new(hex(0x2a1c18)).gloss(0.4);
    body.block((-0.36, 0.8, d - 0.02), (0.36, 1.9, d + 0.12), leather);
    for (x, cloth) in [(-2.1, 0x1f3f8a), (2.1, 0xa82428)] {
        let foot = v3(x, 0.0, wall - 0.2);
        body.rod(foot, foot + v3(0.0, 2.7, 0.0), 0.022, 0.022, gold);
        body.orb(foot + v3(0.0, 2.74, 0.0), 0.05, gold);
        // It hangs in folds from the pole.
        let silk = Skin::new(hex(cloth));
        for fold in 0..4 {
            let out = fold as f32;
            let (top, end) = (2.58 - 0.16 * out, 0.95 + 0.14 * out);
            let hang = [
                (v3(x + 0.02, top, wall - 0.22), 0.03),
                (v3(x + 0.04 + 0.05 * out, top - 0.5, wall - 0.23), 0.045),
                (v3(x + 0.05 + 0.08 * out, end, wall - 0.24), 0.05),
            ];
            body.tube(&hang, 1.0, silk.tone(if fold % 2 == 0 { 1.0 } else { 0.8 }));
        }
    }
    // The bench, lower at both ends.
    body.block((-w - 0.2, 0.0, -d - 0.3), (w + 0.2, 0.18, d + 0.3), wood.tone(0.6));
    body.block((-w, 0.18, -d), (w, h - 0.26, -d + 0.2), wood);
    panelled(body, (-w, w), (0.18, h - 0.26), -d, wood);
    body.block((-w - 0.05, h - 0.26, -d - 0.04), (w + 0.05, h - 0.2, d - 0.1), wood.tone(1.4).gloss(0.5));
    let middle = w * 0.48;
    body.block((-middle, 0.18, -d - 0.12), (middle, h - 0.05, -d + 0.1), wood.tone(1.05));
    panelled(body, (-middle, middle), (0.22, h - 0.05), -d - 0.12, wood.tone(1.05));
    body.block((-middle - 0.05, h - 0.05, -d - 0.17), (middle + 0.05, h, -d + 0.5), wood.tone(1.45).gloss(0.5));
    gavel(body, v3(0.5, h, -d + 0.05), wood.tone(1.6));
    body.block((-0.3, h, -d - 0.1), (0.3, h + 0.1, -d - 0.07), gold);
    for x in [-middle + 0.16, middle - 0.16] {
        body.rod(v3(x, h, -d + 0.2), v3(x, h + 0.34, -d + 0.1), 0.014, 0.012, gold);
        body.drum(
            v3(x - 0.1, h + 0.34, -d + 0.1),
            v3(x + 0.1, h + 0.34, -d + 0.1),
            0.05,
            0.05,
            Skin::new(hex(0x2f6a4a)),
        );
    }
}

/// The scales of justice, as they are on a seal.
fn scales(body: &mut Body, at: Vec3, gold: Skin) {
    body.rod(at - v3(0.0, 0.2, 0.0), at + v3(0.0, 0.22, 0.0), 0.018, 0.014, gold);
    body.rod(at + v3(-0.2, 0.17, 0.0), at + v3(0.2, 0.17, 0.0), 0.014, 0.014, gold);
    for side in [-0.2, 0.2] {
        let pan = at + v3(side, -0.05, 0.0);
        body.rod(at + v3(side, 0.17, 0.0), pan + v3(-0.07, 0.0, 0.0), 0.006, 0.006, gold);
        body.rod(at + v3(side, 0.17, 0.0), pan + v3(0.07, 0.0, 0.0), 0.006, 0.006, gold);
        body.ball(pan, v3(0.09, 0.03, 0.02), gold);
    }
}

fn gavel(body: &mut Body, at: Vec3, wood: Skin) {
    body.drum(at, at + v3(0.0, 0.03, 0.0), 0.1, 0.09, wood.tone(0.8));
    body.drum(at + v3(-0.1, 0.09, 0.0), at + v3(0.1, 0.09, 0.0), 0.055, 0.055, wood);
    body.rod(at + v3(0.0, 0.09, 0.0), at + v3(0.3, 0.06, -0.12), 0.016, 0.018, wood);
}

/// A box of wood, open behind, with a microphone.
fn witness_stand(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = (piece.size.x * 0.5, piece.size.y, piece.size.z * 0.5);
    let wood = Skin::new(piece.colour).gloss(0.3);
    body.block((-w - 0.1, 0.0, -d - 0.1), (w + 0.1, 0.16, d + 0.1), wood.tone(0.6));
    body.block((-w, 0.16, -d), (w, h, -d + 0.06), wood);
    panelled(body, (-w, w), (0.16, h), -d, wood);
    for x in [-w, w - 0.06] {
        body.block((x, 0.16, -d), (x + 0.06, h, d), wood.tone(0.9));
    }
    body.block((-w - 0.04, h, -d - 0.06), (w + 0.04, h + 0.05, -d + 0.14), wood.tone(1.4).gloss(0.5));
    let dark = Skin::new(hex(0x1c1d20));
    let line =
        [(v3(0.1, h + 0.05, -d), 0.012), (v3(0.1, h + 0.3, -d + 0.02), 0.01), (v3(0.1, h + 0.38, -d + 0.16), 0.01)];
    body.tube(&line, 1.0, dark);
    body.ball(v3(0.1, h + 0.39, -d + 0.2), v3(0.035, 0.035, 0.06), dark);
}

/// The bones of a beast that walked on two legs, put up on a plinth: its head to the left.
fn skeleton(body: &mut Body, piece: &Furniture) {
    let (w, h) = (piece.size.x * 0.5, piece.size.y);
    let bone = Skin::new(piece.colour);
    let plinth = Skin::new(hex(0x5a5650));
    body.block((-w, 0.0, -piece.size.z * 0.5), (w, 0.32, piece.size.z * 0.5), plinth);
    body.block(
        (-0.5, 0.34, -piece.size.z * 0.5 - 0.02),
        (0.5, 0.36, -piece.size.z * 0.5 + 0.2),
        Skin::new(hex(0xe8e4da)),
    );
    let at = |x: f32, y: f32| v3(x * w, y * h, 0.0);
    // The spine from the skull to the tip of the tail.
    let spine = [
        (at(-0.74, 0.86), 0.07),
        (at(-0.6, 0.8), 0.07),
        (at(-0.48, 0.68), 0.09),
        (at(-0.25, 0.64), 0.1),
        (at(0.02, 0.66), 0.11),
        (at(0.3, 0.62), 0.09),
        (at(0.65, 0.66), 0.055),
        (at(0.98, 0.74), 0.02),
    ];
    body.tube(&spine.map(|(p, r)| (p, r * 0.55)), 1.0, bone.tone(0.9));
    for joint in 0..34 {
        let t = joint as f32 / 33.0 * 6.99;
        let (a, b) = (spine[t as usize], spine[t as usize + 1]);
        let share = t - (t as usize) as f32;
        let (p, r) = (a.0.lerp(b.0, share), a.1 + (b.1 - a.1) * share);
        body.ball(p, v3(r * 0.7, r, r), bone);
        body.rod(p, p + v3(0.02, r * 2.1, 0.0), r * 0.35, r * 0.2, bone.tone(1.05));
    }
    for rib in 0..9 {
        let share = rib as f32 / 8.0;
        let x = -0.46 + 0.4 * share;
        let deep = 0.3 * h * (0.7 + 0.5 * sin_turns(0.25 + share * 0.25));
        for side in [-1.0, 1.0] {
            let root = at(x, 0.655);
            let line = [
                (root, 0.034),
                (root + v3(-0.04, -deep * 0.35, side * 0.44), 0.03),
                (root + v3(-0.16, -deep * 0.8, side * 0.4), 0.026),
                (root + v3(-0.26, -deep, side * 0.1), 0.02),
            ];
            body.tube(&line, 1.0, bone);
        }
    }
    skull(body, at(-0.8, 0.87), h * 0.2, bone);
    legs(body, (w, h), bone);
}

/// A long skull with its teeth, looking to the left.
fn skull(body: &mut Body, at: Vec3, size: f32, bone: Skin) {
    let s = size;
    let upper = [(-1.25, -0.1), (-0.5, -0.12), (0.35, -0.1), (0.45, 0.3), (0.0, 0.42), (-0.6, 0.26), (-1.2, 0.12)]
        .map(|(x, y)| (at.x + x * s, at.y + y * s));
    let lower = [(-1.1, -0.5), (0.1, -0.52), (0.4, -0.12), (0.2, -0.26), (-1.1, -0.34)]
        .map(|(x, y)| (at.x + x * s, at.y + y * s));
    body.solid(&upper, -s * 0.26, s * 0.26, bone, bone.tone(0.92));
    body.solid(&lower, -s * 0.2, s * 0.2, bone.tone(0.95), bone.tone(0.85));
    let dark = Skin::new(hex(0x2a2620));
    for (x, y, r) in [(0.0, 0.16, 0.14), (-0.55, 0.06, 0.12), (-1.02, 0.04, 0.06)] {
        let eye = v3(at.x + x * s, at.y + y * s, -s * 0.27);
        body.drum(eye, eye - v3(0.0, 0.0, 0.012), r * s, r * s, dark);
    }
    for tooth in 0..9 {
        let x = at.x + (-1.15 + tooth as f32 * 0.12) * s;
        for z in [-s * 0.22, s * 0.22] {
            body.rod(
                v3(x, at.y - 0.1 * s, z),
                v3(x + 0.02 * s, at.y - 0.24 * s, z),
                0.035 * s,
                0.008 * s,
                bone.tone(1.1),
            );
            body.rod(v3(x, at.y - 0.36 * s, z), v3(x, at.y - 0.25 * s, z), 0.03 * s, 0.008 * s, bone.tone(1.1));
        }
    }
}

/// Two legs that bear it, and two small arms.
fn legs(body: &mut Body, (w, h): (f32, f32), bone: Skin) {
    let hip = v3(0.02 * w, 0.63 * h, 0.0);
    body.ball(hip, v3(0.26, 0.16, 0.2), bone.tone(0.95));
    for (side, stride) in [(-1.0, -0.14), (1.0, 0.12)] {
        let z = side * 0.34;
        let (knee, heel) = (v3((-0.1 + stride) * w, 0.4 * h, z), v3((0.03 + stride) * w, 0.22 * h, z));
        let toe = v3((-0.06 + stride) * w, 0.35, z);
        body.rod(hip + v3(0.0, 0.0, side * 0.2), knee, 0.085, 0.075, bone);
        body.orb(knee, 0.1, bone);
        body.rod(knee, heel, 0.07, 0.05, bone);
        body.rod(heel, toe, 0.05, 0.05, bone);
        for claw in [-0.12, 0.0, 0.12] {
            body.rod(toe, toe + v3(-0.34, -0.01, claw * 1.4), 0.04, 0.018, bone);
        }
        let shoulder = v3(-0.44 * w, 0.55 * h, side * 0.3);
        let elbow = shoulder + v3(0.14, -0.3, 0.02);
        body.rod(shoulder, elbow, 0.04, 0.034, bone);
        body.rod(elbow, elbow + v3(-0.26, -0.12, 0.0), 0.034, 0.024, bone);
    }
}

/// A case of glass on its plinth, an old vase in it under a lamp.
fn glass_case(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = (piece.size.x * 0.5, piece.size.y, piece.size.z * 0.5);
    let foot = h * 0.46;
    body.block((-w, 0.0, -d), (w, foot, d), Skin::new(piece.colour));
    body.block((-w * 0.5, foot - 0.24, -d - 0.012), (w * 0.5, foot - 0.1, -d), Skin::new(hex(0xf0ece2)));
    let vase = [(0.0, 0.07), (0.06, 0.12), (0.2, 0.16), (0.32, 0.1), (0.38, 0.06), (0.42, 0.085)];
    let glaze = [0x2f6a8a, 0xa8542c, 0x3f7a5a][piece.seed as usize % 3];
    body.lathe(v3(0.0, foot, 0.0), &vase, Skin::new(hex(glaze)).gloss(0.7));
    let steel = Skin::new(hex(0x3a3c40)).gloss(0.5);
    for (x, z) in [(-w, -d), (w, -d), (-w, d), (w, d)] {
        body.rod(v3(x, foot, z), v3(x, h, z), 0.012, 0.012, steel);
    }
    body.block((-w, h - 0.04, -d), (w, h, d), steel);
    body.block((-w * 0.7, h - 0.06, -d * 0.7), (w * 0.7, h - 0.04, d * 0.7), Skin::new(v3(1.0, 0.95, 0.85)).glow(0.9));
    let sheen = Skin::new(hex(0xdfe8ea)).gloss(0.9);
    let turn = (cos_turns(0.1), sin_turns(0.1));
    body.rod(v3(-w * 0.7, foot + 0.1, -d), v3(-w * 0.7 + 0.2 * turn.1, h - 0.12, -d), 0.008, 0.004, sheen);
}
