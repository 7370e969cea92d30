//! Hats of costumes: helmets of firefighters, riders and warriors, wigs, the
//! crown of the Peking opera.
//!
//! Everyday hats are `headgear`'s.

use super::clothes::Look;
use super::hats::Hat;
use super::hats::Head;
use super::headgear::{self};
use super::stance::wave;
use crate::figure::body::Body;
use crate::figure::pose::Pose;
use crate::figure::shape::Skin;
use crate::maths::{cos_turns, hex, sin_turns, v3};

/// Where the rim of a hat is.
const RIM: (f32, f32) = (-0.16, 0.56);
/// A dome from the rim on: heights with their radii.
const DOME: [(f32, f32); 5] = [(0.0, 1.1), (0.28, 1.07), (0.52, 0.88), (0.7, 0.52), (0.77, 0.0)];

/// Puts a hat of a costume on; false if it is an everyday one.
pub(crate) fn hat(body: &mut Body, pose: &Pose, look: &Look, head: Head) -> bool {
    let Some((hat, skin)) = look.hat else { return false };
    match hat {
        Hat::FireHelmet => fire_helmet(body, head, skin.gloss(0.45)),
        Hat::CrashHelmet if pose.attributes.hat_colour.is_some() => crash_helmet(body, head, skin.gloss(0.6)),
        Hat::CrashHelmet => crash_helmet(body, head, Skin { colour: look.top.colour, ..skin }.gloss(0.6)),
        Hat::Wig => wig(body, head, skin),
        Hat::Phoenix => phoenix(body, pose, head, skin),
        Hat::WarHelm => war_helm(body, pose, head, Skin { colour: look.top.colour, ..skin }.gloss(0.7)),
        Hat::Saurian => saurian(body, look, head),
        Hat::Santa => santa(body, pose, head, skin),
        Hat::Tricorn => tricorn(body, head, skin),
        Hat::Mask => mask(body, head, skin),
        Hat::Horned => horned(body, head, skin.gloss(0.6)),
        Hat::Crest => crest(body, head, skin.gloss(0.7)),
        Hat::NurseCap => nurse_cap(body, head, skin),
        _ => return false,
    }
    true
}

/// A hood that is the head of a dinosaur: its teeth above the brow, its eyes on top.
fn saurian(body: &mut Body, look: &Look, head: Head) {
    let r = head.r;
    headgear::hood(body, look, head);
    for side in [-1.0, 1.0] {
        body.ball(head.point(0.28, 1.24, side * 0.52), v3(0.26, 0.3, 0.26) * r, Skin::new(hex(0xf4f2ea)).gloss(0.3));
        body.ball(head.point(0.46, 1.28, side * 0.54), v3(0.12, 0.17, 0.15) * r, Skin::new(hex(0x17161a)).gloss(0.5));
        for z in [0.14, 0.42, 0.68] {
            let root = head.point(0.98 - 0.34 * z, 0.98 - 0.3 * z * z, z * side);
            body.rod(root, root - v3(-0.04, 0.3, 0.0) * r, r * 0.12, r * 0.02, Skin::new(hex(0xf6f3ea)));
        }
    }
    let horn = Skin::new(hex(0xe8a52a));
    for (x, y) in [(0.0, 1.36), (-0.55, 1.26), (-1.0, 0.9), (-1.26, 0.4)] {
        let root = head.point(x, y, 0.0);
        body.rod(root, root + (root - head.at) * 0.36, r * 0.3, r * 0.04, horn);
    }
}

/// A dome with a long brim behind, a ridge and a badge.
fn fire_helmet(body: &mut Body, head: Head, shell: Skin) {
    head.turned(body, RIM, &[(-0.16, 1.5), (-0.06, 1.48), (0.04, 1.12)], shell.tone(0.85));
    head.turned(body, RIM, &DOME, shell);
    body.slab(head.point(-0.9, 0.5, 0.0), head.point(-1.85, 0.16, 0.0), head.r * 0.1, head.r * 0.07, 8.0, shell);
    let ridge = [(0.95, 0.7), (0.6, 1.24), (-0.2, 1.42), (-0.95, 1.2), (-1.25, 0.66)];
    body.tube(&ridge.map(|(x, y)| (head.point(x, y, 0.0), head.r * 0.13)), 1.0, Skin::new(hex(0xe8c22a)).gloss(0.5));
    body.ball(head.point(0.92, 0.95, 0.0), v3(0.12, 0.26, 0.24) * head.r, Skin::new(hex(0xe8c22a)).gloss(0.6));
    for side in [-1.0, 1.0] {
        let strap = [(-0.1, 0.5, 0.98), (0.1, -0.3, 0.84), (0.42, -0.88, 0.2)];
        let strap = strap.map(|(x, y, z)| (head.point(x, y, z * side), head.r * 0.055));
        body.tube(&strap, 1.0, Skin::new(hex(0x1a1b1e)));
    }
}

/// A rider's helmet, open before the face, its visor raised.
fn crash_helmet(body: &mut Body, head: Head, shell: Skin) {
    head.turned(body, (-0.14, 0.42), &[(0.0, 1.2), (0.3, 1.22), (0.62, 1.04), (0.84, 0.66), (0.94, 0.0)], shell);
    body.ball(head.point(-0.5, 0.1, 0.0), v3(0.86, 1.0, 1.14) * head.r, shell);
    for side in [-1.0, 1.0] {
        body.ball(head.point(0.05, -0.12, side * 0.92), v3(0.42, 0.55, 0.2) * head.r, shell);
    }
    body.slab(
        head.point(0.86, 0.78, 0.0),
        head.point(1.12, 0.56, 0.0),
        head.r * 0.12,
        head.r * 0.07,
        7.5,
        Skin::new(hex(0x20242c)).gloss(0.9),
    );
    let strap = [(0.1, -0.5, 0.8), (0.42, -0.92, 0.0), (0.1, -0.5, -0.8)];
    body.tube(&strap.map(|(x, y, z)| (head.point(x, y, z), head.r * 0.06)), 1.0, Skin::new(hex(0x1a1b1e)));
}

/// Great curls all about, and a red nose that goes with them.
fn wig(body: &mut Body, head: Head, curls: Skin) {
    for row in 0..3 {
        let (y, out, many) = [(0.25, 1.2, 9), (0.8, 1.05, 8), (1.2, 0.55, 5)][row];
        for i in 0..many {
            // None hangs over the face.
            let turns = 0.5 + (i as f32 / (many as f32 - 1.0) - 0.5) * if row == 2 { 0.9 } else { 0.66 };
            let at = head.point(-0.15 + out * cos_turns(turns), y, out * 1.1 * sin_turns(turns));
            body.orb(at, head.r * 0.5, curls.tone(if (i + row) % 2 == 0 { 1.0 } else { 0.86 }));
        }
    }
    body.orb(head.point(0.98, -0.14, 0.0), head.r * 0.24, Skin::new(hex(0xd8201c)).gloss(0.6));
}

/// Rows of pompoms and pearls over a band, and tassels beside the cheeks.
fn phoenix(body: &mut Body, pose: &Pose, head: Head, blue: Skin) {
    let gold = Skin::new(hex(0xe0b03a)).gloss(0.7);
    head.turned(body, (-0.2, 0.66), &[(0.0, 1.02), (0.2, 1.05), (0.34, 0.9)], gold);
    let colours = [blue, Skin::new(hex(0xf6f2ee)).gloss(0.6), Skin::new(hex(0xd8303a)), gold];
    for (row, (out, size)) in [(1.12, 0.2), (1.46, 0.17), (1.76, 0.13)].into_iter().enumerate() {
        let many = 9 + 2 * row;
        for i in 0..many {
            let turns = 0.02 + 0.46 * i as f32 / (many - 1) as f32;
            let at = head.point(0.1 - 0.16 * row as f32, 0.5 + out * sin_turns(turns), out * cos_turns(turns));
            body.orb(at, head.r * size, colours[(i + row) % 4]);
        }
    }
    for side in [-1.0, 1.0] {
        let sway = 0.12 * wave(pose.seconds * 0.6) + 0.06 * wave(pose.stride);
        let line = [(0.1, 0.6, 1.3), (0.12 + sway * 0.5, -0.4, 1.3), (0.14 + sway, -1.5, 1.24)];
        let line = line.map(|(x, y, z)| (head.point(x, y, z * side), head.r * 0.07));
        body.tube(&line, 1.0, Skin::new(hex(0xf6e6d8)));
        body.orb(line[2].0, head.r * 0.13, Skin::new(hex(0xd8303a)));
        // Rouge about the eyes.
        body.ball(head.point(0.5, 0.1, 0.44 * side), v3(0.24, 0.3, 0.2) * head.r, Skin::new(hex(0xe86a7c)));
    }
}

/// A dome with a spike and a plume, and flaps over neck and ears.
fn war_helm(body: &mut Body, pose: &Pose, head: Head, metal: Skin) {
    head.turned(body, RIM, &[(-0.1, 1.3), (0.0, 1.28), (0.06, 1.1)], metal.tone(1.2));
    head.turned(body, RIM, &[(0.0, 1.1), (0.3, 1.04), (0.66, 0.72), (0.95, 0.26), (1.1, 0.1)], metal);
    let flap = metal.tone(0.75);
    body.ball(head.point(-0.62, -0.1, 0.0), v3(0.5, 0.74, 1.0) * head.r, flap);
    for side in [-1.0, 1.0] {
        body.ball(head.point(0.0, -0.08, side * 0.94), v3(0.36, 0.62, 0.14) * head.r, flap);
    }
    body.rod(head.point(-0.16, 1.6, 0.0), head.point(-0.16, 2.1, 0.0), head.r * 0.08, head.r * 0.05, metal);
    let blow = 0.3 + pose.wind;
    let plume = [
        (head.point(-0.16, 2.05, 0.0), head.r * 0.1),
        (head.point(-0.3, 2.6, 0.0), head.r * 0.26),
        (head.point(-0.7 - blow * 0.4, 2.5, 0.1), head.r * 0.24),
        (head.point(-1.1 - blow, 1.9, 0.2 * wave(pose.seconds * 0.6)), head.r * 0.06),
    ];
    body.tube(&plume, 1.0, Skin::new(hex(0xc8241c)));
}

/// A long cap that hangs over, its rim and its bobble white.
fn santa(body: &mut Body, pose: &Pose, head: Head, felt: Skin) {
    let fur = Skin::new(hex(0xf6f4f0));
    head.turned(body, RIM, &[(-0.14, 1.2), (0.0, 1.3), (0.2, 1.26), (0.3, 1.1)], fur);
    let swing = 0.1 * wave(pose.seconds * 0.4);
    let cap = [
        (head.point(-0.16, 0.8, 0.0), head.r * 0.98),
        (head.point(-0.3, 1.45, 0.0), head.r * 0.66),
        (head.point(-0.75, 1.75, 0.3), head.r * 0.36),
        (head.point(-1.1, 1.3 + swing, 0.85), head.r * 0.16),
    ];
    body.tube(&cap, 1.0, felt);
    body.orb(head.point(-1.15, 1.05 + swing, 0.95), head.r * 0.3, fur);
}

/// A crown whose brim is turned up on three sides, with a white sign.
fn tricorn(body: &mut Body, head: Head, felt: Skin) {
    head.turned(body, RIM, &[(-0.02, 1.45), (0.03, 1.44), (0.08, 1.08)], felt);
    head.turned(body, RIM, &DOME, felt.tone(1.2));
    let corner = [(1.75, 0.62, 0.0), (-1.2, 0.66, 1.5), (-1.2, 0.66, -1.5)];
    for i in 0..3 {
        let (a, b) = (corner[i], corner[(i + 1) % 3]);
        let mid = ((a.0 + b.0) * 0.42 - 0.05, 1.12, (a.2 + b.2) * 0.42);
        let line = [a, mid, b].map(|(x, y, z)| head.point(x, y, z));
        body.tube(&[(line[0], head.r * 0.1), (line[1], head.r * 0.24), (line[2], head.r * 0.1)], 1.0, felt);
        body.tube(
            &[
                (line[0] + v3(0.0, 0.1, 0.0) * head.r, head.r * 0.05),
                (line[1] + v3(0.0, 0.25, 0.0) * head.r, head.r * 0.06),
                (line[2] + v3(0.0, 0.1, 0.0) * head.r, head.r * 0.05),
            ],
            1.0,
            Skin::new(hex(0xd8b23a)),
        );
    }
    body.orb(head.point(1.0, 1.0, 0.0), head.r * 0.2, Skin::new(hex(0xf2f0ea)));
}

/// Cloth about all of the head but the eyes.
fn mask(body: &mut Body, head: Head, cloth: Skin) {
    body.ball(head.point(-0.36, 0.3, 0.0), v3(1.0, 1.02, 1.0) * head.r, cloth);
    body.ball(head.point(0.04, 0.84, 0.0), v3(0.86, 0.42, 0.86) * head.r, cloth);
    body.slab(head.point(0.2, -0.16, 0.0), head.point(0.46, -0.72, 0.0), head.r * 0.72, head.r * 0.5, 1.0, cloth);
    body.ball(head.point(0.7, -0.24, 0.0), v3(0.3, 0.24, 0.4) * head.r, cloth);
    let band = Skin::new(hex(0x7a1a18));
    let tail = [(-1.3, 0.6, 0.1), (-1.9, 0.3, 0.3), (-2.3, -0.4, 0.5)];
    body.tube(&tail.map(|(x, y, z)| (head.point(x, y, z), head.r * 0.12)), 1.0, band);
}

/// A dome with a rim, a nose guard and two horns.
fn horned(body: &mut Body, head: Head, steel: Skin) {
    head.turned(body, RIM, &DOME, steel);
    head.turned(body, RIM, &[(-0.06, 1.14), (0.1, 1.16), (0.16, 1.08)], Skin::new(hex(0xb08a3a)).gloss(0.5));
    body.rod(head.point(0.94, 0.62, 0.0), head.point(1.0, 0.1, 0.0), head.r * 0.1, head.r * 0.08, steel);
    for side in [-1.0, 1.0] {
        let horn = [(-0.1, 0.95, 0.95, 0.26), (-0.05, 1.1, 1.6, 0.22), (0.0, 1.7, 1.95, 0.14), (0.1, 2.3, 1.85, 0.03)];
        let horn = horn.map(|(x, y, z, r)| (head.point(x, y, z * side), head.r * r));
        body.tube(&horn, 1.0, Skin::new(hex(0xe8dcc0)).gloss(0.3));
    }
}

/// A dome with guards over the cheeks and a comb of red bristles.
fn crest(body: &mut Body, head: Head, metal: Skin) {
    head.turned(body, RIM, &DOME, metal);
    body.slab(head.point(0.7, 0.66, 0.0), head.point(1.1, 0.6, 0.0), head.r * 0.09, head.r * 0.05, 6.0, metal);
    for side in [-1.0, 1.0] {
        body.ball(head.point(0.2, -0.2, side * 0.74), v3(0.32, 0.5, 0.12) * head.r, metal.tone(0.85));
    }
    for i in 0..19 {
        let turns = 0.02 + 0.42 * i as f32 / 18.0;
        let out = |r: f32| head.point(-0.16 + r * cos_turns(turns), 0.5 + r * sin_turns(turns), 0.0);
        body.rod(out(1.2), out(1.8), head.r * 0.13, head.r * 0.18, Skin::new(hex(0xc8241c)));
    }
}

/// A small white cap with a red cross.
fn nurse_cap(body: &mut Body, head: Head, linen: Skin) {
    body.slab(head.point(0.3, 1.08, 0.0), head.point(0.05, 1.5, 0.0), head.r * 0.2, head.r * 0.16, 3.6, linen);
    let red = Skin::new(hex(0xd02a2a));
    for half in [v3(0.03, 0.17, 0.05), v3(0.03, 0.05, 0.17)] {
        body.cuboid(head.point(0.42, 1.28, 0.0), half * head.r, red);
    }
}
