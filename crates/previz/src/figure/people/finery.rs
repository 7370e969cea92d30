//! The pieces that a costume is made of, hung on the trunk.
//!
//! What belongs to whom is `costume`'s to say.

use super::clothes::Look;
use super::fantasy;
use super::folk;
use super::gear::Trunk;
use super::jackets;
use super::stance::wave;
use super::wardrobe::{Kit, Piece};
use crate::figure::body::Body;
use crate::figure::pose::Pose;
use crate::figure::shape::Skin;
use crate::maths::{cos_turns, hex, sin_turns, v3};
use crate::scene::actors::coats;

/// Hangs all pieces of a costume on the trunk.
pub(crate) fn worn(body: &mut Body, pose: &Pose, look: &Look, trunk: &Trunk) {
    for piece in look.pieces {
        hang(body, pose, look, trunk, *piece);
    }
    if let Some(cloth) = look.cloak {
        cape(body, pose, trunk, cloth);
    }
    if look.kit == Some(Kit::Bib) {
        bib(body, (pose, look), trunk);
    }
}

/// An apron of canvas from the breast down, held by straps over the shoulders.
fn bib(body: &mut Body, (pose, look): (&Pose, &Look), trunk: &Trunk) {
    let w = look.build;
    let canvas = Skin::new(pose.attributes.apron_colour.map_or(hex(0x6a4226), coats::colour));
    body.slab(trunk.at(0.3, 0.014, 0.0), trunk.at(-0.6, 0.024, 0.0), 0.058 * w, 0.066 * w, 1.3, canvas);
    body.cut();
    body.slab(trunk.at(0.7, 0.024 * w, 0.0), trunk.at(0.25, 0.022, 0.0), 0.044 * w, 0.052 * w, 1.25, canvas);
    trunk.girdle(body, (0.3, 0.056 * w), (0.007, 1.2), canvas.tone(0.7));
    for side in [-1.0, 1.0] {
        let strap = [(0.74, 0.066 * w), (0.9, 0.05 * w), (1.0, 0.0)];
        body.tube(&strap.map(|(t, ahead)| (trunk.at(t, ahead, 0.042 * side), 0.007)), 1.0, canvas.tone(0.7));
    }
}

/// How far from the middle of the trunk a band lies on the cloth there.
fn reach(t: f32) -> f32 {
    match t {
        ..0.18 => 0.07,
        ..0.5 => 0.057,
        _ => 0.064,
    }
}

fn hang(body: &mut Body, pose: &Pose, look: &Look, trunk: &Trunk, piece: Piece) {
    let w = look.build;
    match piece {
        Piece::Band(t, colour) => trunk.girdle(body, (t, reach(t) * w), (0.011, 1.5), Skin::new(hex(colour))),
        Piece::Bright(t, colour) => {
            trunk.girdle(body, (t, reach(t) * w), (0.012, 1.6), Skin::new(hex(colour)).glow(0.08));
        }
        Piece::Buttons(size, colour) => {
            for (t, ahead) in [(0.3, 0.062), (0.55, 0.068), (0.78, 0.058)] {
                body.orb(trunk.at(t, ahead * w, 0.0), size, Skin::new(hex(colour)).gloss(0.2));
            }
        }
        Piece::Ruff(colour) => ruff(body, trunk, Skin::new(hex(colour))),
        Piece::Shoulders(colour) => shoulders(body, look, trunk, Skin::new(hex(colour)).gloss(0.4)),
        Piece::Scales(colour) => {
            // Armour takes the colour that is asked of it.
            scales(body, look, trunk, Skin::new(pose.colour(colour)).gloss(0.35));
        }
        Piece::Cape(colour) => cape(body, pose, trunk, Skin::new(hex(colour))),
        Piece::Tank(colour) => tank(body, trunk, Skin::new(hex(colour)).gloss(0.4)),
        Piece::Box(colour) => hamper(body, trunk, Skin::new(pose.colour(colour))),
        Piece::Emblem(colour) => emblem(body, look, trunk, Skin::new(hex(colour))),
        Piece::Sash(colour) => {
            let silk = Skin::new(hex(colour));
            let line = [(0.95, 0.0, -0.07), (0.72, 0.064, -0.036), (0.45, 0.064, 0.02), (0.16, 0.05, 0.072)];
            let line = line.map(|(t, ahead, aside)| (trunk.at(t, ahead * w, aside * w), 0.014));
            body.tube(&line, 1.0, silk);
        }
        Piece::Piping(colour) => piping(body, look, trunk, Skin::new(hex(colour)).gloss(0.3)),
        Piece::Sari(colour) => folk::sari(body, pose, look, trunk, Skin::new(hex(colour)).gloss(0.15)),
        Piece::Broad(colour) => folk::broad_sash(body, look, trunk, Skin::new(hex(colour))),
        Piece::Obi(colour) => obi(body, look, trunk, Skin::new(hex(colour)).gloss(0.15)),
        Piece::Hood => hood(body, look, trunk),
        Piece::Spines(colour) => spines(body, pose, look, trunk, Skin::new(hex(colour))),
        Piece::Wings(colour) => fantasy::wings(body, pose, trunk, hex(colour)),
        Piece::Feathers(colour) => fantasy::feathers(body, pose, trunk, hex(colour)),
        Piece::Halo => fantasy::halo(body, trunk),
        Piece::Horns(colour) => fantasy::horns(body, pose, trunk, hex(colour)),
        Piece::Scallops(colour) => fantasy::scallops(body, look, trunk, hex(colour)),
        Piece::Tusks => fantasy::tusks(body, trunk),
        Piece::Zip => jackets::zip(body, look, trunk),
        Piece::Leather => jackets::leather(body, look, trunk),
        Piece::Denim => jackets::denim(body, look, trunk),
        Piece::Sequins => jackets::sequins(body, pose, look, trunk),
        Piece::Number => jackets::number(body, pose, look, trunk),
        Piece::Fur(colour) => fur(body, trunk, Skin::new(hex(colour))),
        Piece::Strips(colour) => strips(body, pose, look, trunk, Skin::new(hex(colour))),
    }
}

/// A hood that lies about the neck and on the back, its strings before, a pocket
/// on the belly, and a broad hem.
fn hood(body: &mut Body, look: &Look, trunk: &Trunk) {
    let w = look.build;
    let cloth = look.top;
    let rim = [
        (trunk.at(0.93, 0.045 * w, 0.0), 0.014),
        (trunk.at(1.0, 0.026 * w, 0.048 * w), 0.02),
        (trunk.at(1.06, -0.03, 0.058 * w), 0.026),
        (trunk.at(1.04, -0.075, 0.0), 0.032),
        (trunk.at(1.06, -0.03, -0.058 * w), 0.026),
        (trunk.at(1.0, 0.026 * w, -0.048 * w), 0.02),
        (trunk.at(0.93, 0.045 * w, 0.0), 0.014),
    ];
    body.tube(&rim, 1.0, cloth.tone(0.92));
    body.ball(trunk.at(0.88, -0.075 * w, 0.0), v3(0.036, 0.07, 0.07) * w, cloth.tone(0.86));
    let cord = Skin::new(hex(if cloth.colour.luma() > 0.5 { 0x8a8a8e } else { 0xf2f0ea }));
    for side in [-1.0, 1.0] {
        let line = [(0.92, 0.052, 0.02), (0.8, 0.068, 0.024), (0.62, 0.07, 0.026)];
        body.tube(&line.map(|(t, ahead, aside)| (trunk.at(t, ahead * w, aside * side), 0.0048)), 1.0, cord);
        // A seam down to each slanting mouth of the pocket.
        let mouth = [(0.36, 0.066, 0.03), (0.2, 0.064, 0.058), (0.08, 0.064, 0.06)];
        body.tube(
            &mouth.map(|(t, ahead, aside)| (trunk.at(t, ahead * w, aside * side * w), 0.006)),
            1.0,
            cloth.tone(0.7),
        );
    }
    body.rod(trunk.at(0.36, 0.067 * w, -0.03 * w), trunk.at(0.36, 0.067 * w, 0.03 * w), 0.005, 0.005, cloth.tone(0.7));
    trunk.girdle(body, (-0.06, 0.069 * w), (0.011, 1.9), cloth.tone(0.84));
}

/// Spines down the back, on to the end of a tail that wags with each step.
fn spines(body: &mut Body, pose: &Pose, look: &Look, trunk: &Trunk, horn: Skin) {
    let w = look.build;
    let swing = 0.03 * wave(pose.stride);
    let tail = |t: f32| trunk.at(0.1, -0.05 - 0.24 * t, swing * t * 2.0) - v3(0.0, 0.17 * t * (1.6 - t), 0.0);
    body.tube(
        &[(tail(0.0), 0.06 * w), (tail(0.4), 0.045 * w), (tail(0.75), 0.028 * w), (tail(1.0), 0.008)],
        1.0,
        look.bottom,
    );
    // Light cloth on the belly.
    let pale = Skin::new(look.top.colour.lerp(hex(0xf2ecc0), 0.65));
    body.slab(trunk.at(0.72, 0.03 * w, 0.0), trunk.at(0.1, 0.034 * w, 0.0), 0.034 * w, 0.04 * w, 1.25, pale);
    let back = [0.95, 0.75, 0.55, 0.35].map(|t| trunk.at(t, -0.05 * w, 0.0));
    let along = [0.2, 0.45, 0.7].map(|t| tail(t) + v3(0.0, 0.03 * (1.0 - t), 0.0));
    for (root, out) in
        back.map(|at| (at, v3(-0.05, 0.012, 0.0))).into_iter().chain(along.map(|at| (at, v3(-0.012, 0.042, 0.0))))
    {
        body.rod(root, root + out, 0.026, 0.004, horn);
    }
}

/// A pleated collar of many folds.
fn ruff(body: &mut Body, trunk: &Trunk, linen: Skin) {
    for i in 0..14 {
        let turns = i as f32 / 14.0;
        let out = 0.062 + 0.01 * f32::from(i % 2 == 0);
        let at = trunk.at(1.0, out * cos_turns(turns), 1.15 * out * sin_turns(turns));
        body.ball(at, v3(0.026, 0.015, 0.026), linen.tone(if i % 2 == 0 { 1.0 } else { 0.86 }));
    }
}

fn shoulders(body: &mut Body, look: &Look, trunk: &Trunk, skin: Skin) {
    for side in [-1.0, 1.0] {
        let at = trunk.at(0.87, -0.002, 0.108 * side * look.build);
        body.ball(at, v3(0.043, 0.028, 0.04), skin);
        body.ball(at - v3(0.0, 0.024, -0.012 * side), v3(0.04, 0.026, 0.036), skin.tone(0.82));
    }
}

/// A breastplate, and rows of small plates that overlap down to the thighs.
fn scales(body: &mut Body, look: &Look, trunk: &Trunk, metal: Skin) {
    let w = look.build;
    for row in 0..7 {
        let t = 0.9 - 0.15 * row as f32;
        let out = if row < 2 { 0.054 } else { 0.061 };
        let tone = if row % 2 == 0 { 1.0 } else { 0.8 };
        trunk.girdle(body, (t, out * w), (0.013, 1.7), metal.tone(tone));
        let plates = if look.hood { 0 } else { 9 };
        for i in 0..plates {
            let turns = (i as f32 + 0.5 * (row & 1) as f32) / 18.0 - 0.25;
            let (ahead, aside) = (cos_turns(turns), sin_turns(turns));
            let at = trunk.at(t - 0.03, (out + 0.008) * w * ahead, 1.46 * (out + 0.008) * w * aside);
            body.ball(at, v3(0.01, 0.021, 0.015), metal.tone(1.35 - 0.25 * tone));
        }
    }
    for side in [-1.0, 1.0] {
        // A bright round plate over each breast.
        let at = trunk.at(0.7, 0.064 * w, 0.034 * side * w);
        body.ball(at, v3(0.012, 0.03, 0.03), metal.tone(1.5));
    }
    shoulders(body, look, trunk, metal);
}

/// A cloak of one cloth from the shoulders to the calves, which the wind lifts.
fn cape(body: &mut Body, pose: &Pose, trunk: &Trunk, cloth: Skin) {
    let speed = if pose.pace > 0.0 { 0.12 } else { 0.0 };
    for i in 0..5 {
        let across = i as f32 * 0.5 - 1.0;
        let sway = 0.03 * wave(pose.seconds * 0.4 + across * 0.15);
        let at = |t: f32| {
            trunk.at(0.94, -0.05, 0.075 * across)
                + v3(-(0.06 + speed + 0.16 * pose.wind) * t + sway * t, -0.6 * t, 0.1 * across * t)
        };
        body.tube(&[(at(0.0), 0.022), (at(0.5), 0.028), (at(1.0), 0.032)], 2.0, cloth.tone(0.94 + 0.03 * across));
        body.cut();
    }
    for side in [-1.0, 1.0] {
        body.tube(
            &[(trunk.at(0.94, -0.04, 0.09 * side), 0.022), (trunk.at(0.95, 0.034, 0.05 * side), 0.014)],
            1.0,
            cloth,
        );
    }
}

/// A bottle of air on the back, and the straps that carry it.
fn tank(body: &mut Body, trunk: &Trunk, steel: Skin) {
    body.rod(trunk.at(0.2, -0.1, 0.0), trunk.at(0.78, -0.1, 0.0), 0.045, 0.045, steel);
    body.rod(trunk.at(0.8, -0.1, 0.0), trunk.at(0.92, -0.1, 0.0), 0.016, 0.014, Skin::new(hex(0x3a3e46)));
    for side in [-1.0, 1.0] {
        let strap = [(0.9, -0.06, 0.056), (0.97, 0.0, 0.058), (0.76, 0.056, 0.056), (0.4, 0.054, 0.066)];
        let strap = strap.map(|(t, ahead, aside)| (trunk.at(t, ahead, aside * side), 0.011));
        body.tube(&strap, 1.0, Skin::new(hex(0x101114)));
    }
}

/// The insulated box of somebody who brings meals.
fn hamper(body: &mut Body, trunk: &Trunk, shell: Skin) {
    let (low, high) = (trunk.at(0.1, -0.19, 0.0), trunk.at(1.15, -0.19, 0.0));
    body.cuboid((low + high) * 0.5, v3(0.11, 0.16, 0.135), shell);
    body.cuboid(high, v3(0.114, 0.02, 0.139), shell.tone(0.7));
    body.cuboid((low + high) * 0.5, v3(0.112, 0.02, 0.137), Skin::new(hex(0xf2f4f4)).glow(0.1));
    for side in [-1.0, 1.0] {
        let strap = [(0.92, -0.07, 0.056), (0.98, 0.0, 0.058), (0.76, 0.052, 0.058), (0.4, 0.05, 0.068)];
        let strap = strap.map(|(t, ahead, aside)| (trunk.at(t, ahead, aside * side), 0.012));
        body.tube(&strap, 1.0, Skin::new(hex(0x22242a)));
    }
}

/// A sign on the breast, within a darker edge.
fn emblem(body: &mut Body, look: &Look, trunk: &Trunk, skin: Skin) {
    let at = |t: f32, ahead: f32, aside: f32| trunk.at(t, ahead * look.build, aside * look.build);
    // The breast of a woman stands out further below it.
    let over = if look.female { 0.014 } else { 0.004 };
    for (size, out, tone) in [(1.0, 0.066 + over, 0.5), (0.74, 0.068 + over, 1.0)] {
        let corners = [(0.82, -0.03), (0.68, -0.036), (0.52, 0.0), (0.68, 0.036), (0.82, 0.03)];
        let corners = corners.map(|(t, aside)| at(0.69 + (t - 0.69) * size, out, aside * size));
        body.plate(&corners, skin.tone(tone));
    }
}

/// The closing of a qipao: from the middle of a high collar to under the arm.
fn piping(body: &mut Body, look: &Look, trunk: &Trunk, silk: Skin) {
    let w = look.build;
    let line = [(1.06, 0.034, 0.0), (0.97, 0.04, -0.006), (0.86, 0.066, -0.036), (0.72, 0.06, -0.072)];
    let line = line.map(|(t, ahead, aside)| trunk.at(t, ahead * w, aside * w));
    body.tube(&line.map(|at| (at, 0.005)), 1.0, silk);
    for at in line {
        body.orb(at, 0.009, silk);
    }
    body.hoop(trunk.at(1.05, -0.001, 0.0), trunk.up, (0.03 * w, 0.032 * w), (0.007, 2.0), look.top.tone(0.9));
}

fn obi(body: &mut Body, look: &Look, trunk: &Trunk, silk: Skin) {
    let w = look.build;
    body.slab(trunk.at(0.24, 0.0, 0.0), trunk.at(0.5, 0.0, 0.0), 0.058 * w, 0.057 * w, 1.42, silk);
    body.cut();
    trunk.girdle(body, (0.37, 0.06 * w), (0.006, 1.4), Skin::new(hex(0xd8402f)));
    for side in [-1.0, 1.0] {
        body.ball(trunk.at(0.5, -0.08, 0.05 * side), v3(0.03, 0.045, 0.055), silk.tone(0.92));
    }
    body.orb(trunk.at(0.46, -0.085, 0.0), 0.026, silk.tone(1.1));
}

/// Fur laid about the shoulders.
fn fur(body: &mut Body, trunk: &Trunk, hair: Skin) {
    for i in 0..12 {
        let turns = i as f32 / 12.0;
        let at = trunk.at(0.96, 0.058 * cos_turns(turns), 0.085 * sin_turns(turns));
        body.ball(at, v3(0.03, 0.024, 0.03), hair.tone(if i % 2 == 0 { 1.0 } else { 0.88 }));
    }
}

/// Strips that hang from the belt and swing with each step.
fn strips(body: &mut Body, pose: &Pose, look: &Look, trunk: &Trunk, leather: Skin) {
    let w = look.build;
    for i in 0..9 {
        let turns = i as f32 / 16.0 - 0.25;
        let (ahead, aside) = (cos_turns(turns), sin_turns(turns));
        let swing = 0.008 * wave(pose.stride + turns);
        let root = trunk.at(0.12, 0.066 * w * ahead, 0.094 * w * aside);
        let foot = root + v3(0.03 * ahead + swing, -0.16, 0.03 * aside);
        body.rod(root, foot, 0.014, 0.013, leather.tone(if i % 2 == 0 { 1.0 } else { 0.8 }));
        body.orb(foot, 0.012, Skin::new(hex(0xd8b23a)).gloss(0.5));
    }
}
