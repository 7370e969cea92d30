//! Insects: butterflies, bees, dragonflies, ladybirds and fireflies. One unit is
//! the span of the wings, or the length of what is longer.
//!
//! Where they fly is the scene's to say.

use crate::figure::body::Body;
use crate::figure::pose::Pose;
use crate::figure::shape::{Mark, Skin};
use crate::maths::{Vec3, clamp01, cos_turns, hex, sin_turns, v3};
use crate::script::Guise;

/// What flies from flower to flower, by its guise.
pub(crate) fn insect(body: &mut Body, pose: &Pose) {
    match pose.guise {
        Some(Guise::Bee) => bee(body, pose),
        Some(Guise::Dragonfly) => dragonfly(body, pose),
        Some(Guise::Ladybird) => ladybird(body, pose),
        _ => butterfly(body, pose),
    }
}

/// A butterfly: four wings that open and close.
fn butterfly(body: &mut Body, pose: &Pose) {
    let colour = pose.one_of(&[0xe8882a, 0x3f7fd0, 0xf2dc6a, 0xd0527a], 1);
    // On a flower they open and close at leisure.
    let rests = pose.action.keeps_a_perch();
    let beat = if rests { sin_turns(pose.seconds * 0.3) } else { sin_turns(pose.stride) };
    // So high that one from the side is seen, too.
    let open = if rests { 0.15 + 0.06 * beat } else { 0.03 + 0.19 * (beat * 0.5 + 0.5) };
    let since = body.since();
    let (s, c) = (sin_turns(open), cos_turns(open));
    let ink = Skin::new(hex(0x17120f));
    for side in [1.0, -1.0] {
        let at = |x: f32, out: f32| v3(x, out * s, side * out * c);
        body.plate(
            &[at(0.05, 0.02), at(0.22, 0.26), at(0.31, 0.44), at(0.24, 0.52), at(0.1, 0.47), at(-0.04, 0.3)],
            Skin::new(colour).glow(0.14),
        );
        body.plate(
            &[at(-0.02, 0.02), at(-0.05, 0.32), at(-0.16, 0.4), at(-0.3, 0.33), at(-0.32, 0.18), at(-0.16, 0.05)],
            Skin::new(colour * 0.85).glow(0.14),
        );
        body.tube(
            &[
                (at(0.05, 0.02), 0.012),
                (at(0.22, 0.26), 0.016),
                (at(0.31, 0.44), 0.022),
                (at(0.24, 0.52), 0.022),
                (at(0.1, 0.47), 0.012),
            ],
            1.0,
            ink,
        );
        body.orb(at(0.2, 0.38), 0.025, Skin::new(hex(0xf5efdf)));
        body.rod(v3(0.18, 0.0, 0.0), v3(0.3, 0.06, side * 0.07), 0.006, 0.008, ink);
    }
    body.tube(&[(v3(-0.2, 0.0, 0.0), 0.015), (v3(0.0, 0.0, 0.0), 0.032), (v3(0.18, 0.01, 0.0), 0.03)], 1.0, ink);
    if !rests {
        // Each beat throws it up, and it climbs head high.
        body.turn(since, Vec3::ZERO, 2, 0.07);
        let lilt = 0.5 * sin_turns(pose.seconds * 0.37) + 0.3 * sin_turns(pose.seconds * 0.83);
        body.shift(since, v3(0.0, lilt - 0.1 * beat, 0.0));
    }
}

/// A wing of clear skin with its veins, from its root as long and as wide.
fn clear_wing(body: &mut Body, root: Vec3, out: Vec3, back: Vec3) {
    let skin = Skin::clear(hex(0xdfe6ea)).gloss(0.5);
    let at = |t: f32, k: f32| root + out * t + back * k;
    body.plate(
        &[at(0.0, 0.0), at(0.5, -0.12), at(0.9, 0.0), at(1.0, 0.35), at(0.8, 0.85), at(0.4, 0.9), at(0.1, 0.4)],
        skin,
    );
    let vein = Skin::new(hex(0x4a3a26));
    let thick = out.length() * 0.012;
    for (t, k) in [(0.97, 0.12), (0.9, 0.6), (0.6, 0.85)] {
        body.rod(at(0.03, 0.05), at(t, k), thick, thick * 0.4, vein);
    }
    body.rod(at(0.0, 0.0), at(0.5, -0.12), thick * 1.6, thick * 1.2, vein);
    body.rod(at(0.5, -0.12), at(0.9, 0.0), thick * 1.2, thick * 0.6, vein);
}

/// Six legs under a breast, each with a knee.
fn six_legs(body: &mut Body, (long, thick): (f32, f32), hang: f32, skin: Skin) {
    for side in [1.0, -1.0] {
        for i in 0..3 {
            let ahead = 0.7 - 0.7 * i as f32;
            let root = v3(0.06 * ahead, -0.06, side * 0.08);
            let knee = root + v3(long * 0.5 * ahead, long * (0.25 - 0.5 * hang), side * long * 0.55);
            let foot = knee + v3(long * 0.25 * ahead, -long * 0.8, side * long * 0.12);
            body.rod(root, knee, thick, thick * 0.8, skin);
            body.rod(knee, foot, thick * 0.8, thick * 0.4, skin);
        }
    }
}

/// A honeybee: furry breast, banded belly, wings that whirr.
fn bee(body: &mut Body, pose: &Pose) {
    let gold = pose.colour(0xd99a2a);
    let ink = Skin::new(hex(0x1c140e)).gloss(0.3);
    let fur = Skin::new(gold * 0.8).pile(1.0);
    let since = body.since();
    body.tube(
        &[
            (v3(-0.1, 0.0, 0.0), 0.1),
            (v3(-0.22, -0.03, 0.0), 0.155),
            (v3(-0.38, -0.08, 0.0), 0.135),
            (v3(-0.54, -0.14, 0.0), 0.03),
        ],
        1.0,
        Skin::new(gold).gloss(0.4).pile(0.4),
    );
    for (x, r) in [(-0.19, 0.149), (-0.29, 0.157), (-0.385, 0.137), (-0.46, 0.096)] {
        let at = |x: f32| v3(x, -0.03 + 0.3 * (x + 0.22), 0.0);
        body.tube(&[(at(x), r * 1.02), (at(x - 0.045), r)], 1.0, ink);
    }
    body.ball(v3(0.04, 0.02, 0.0), v3(0.18, 0.165, 0.17), fur);
    body.ball(v3(0.24, -0.02, 0.0), v3(0.09, 0.115, 0.12), ink.pile(0.5));
    let rests = pose.action.keeps_a_perch();
    for side in [1.0, -1.0] {
        body.ball(v3(0.26, 0.01, side * 0.085), v3(0.05, 0.085, 0.05), Skin::new(hex(0x2a1a12)).gloss(0.8));
        body.rod(v3(0.31, 0.04, side * 0.03), v3(0.4, 0.09, side * 0.06), 0.011, 0.009, ink);
        body.rod(v3(0.4, 0.09, side * 0.06), v3(0.48, 0.03, side * 0.09), 0.01, 0.008, ink);
        // Pollen on the hind legs.
        body.ball(v3(-0.1, -0.2, side * 0.15), v3(0.05, 0.06, 0.04), Skin::new(hex(0xf2b632)));
        let beat = if rests { 0.06 * sin_turns(pose.seconds * 3.0) } else { sin_turns(pose.stride * 3.0) * 0.11 };
        let (s, c) = (sin_turns(0.06 + beat), cos_turns(0.06 + beat));
        let out = v3(-0.12, 0.48 * s + 0.06, side * 0.46 * c);
        clear_wing(body, v3(0.05, 0.15, side * 0.08), out, v3(-0.19, -0.02, 0.0));
        clear_wing(body, v3(-0.02, 0.13, side * 0.08), out * 0.7 + v3(-0.08, 0.0, 0.0), v3(-0.14, -0.02, 0.0));
    }
    six_legs(body, (0.24, 0.018), 0.3, ink);
    hover(body, pose, since);
}

/// A dragonfly: a long thin belly and two pairs of wings.
fn dragonfly(body: &mut Body, pose: &Pose) {
    let colour = pose.one_of(&[0x2f7fb8, 0xc23a2a, 0xd08a20], 1);
    let skin = Skin::new(colour).gloss(0.4);
    let since = body.since();
    body.ball(v3(0.12, 0.0, 0.0), v3(0.1, 0.065, 0.06), skin.tone(0.8));
    body.tube(
        &[
            (v3(0.05, 0.0, 0.0), 0.035),
            (v3(-0.2, 0.01, 0.0), 0.026),
            (v3(-0.44, 0.0, 0.0), 0.024),
            (v3(-0.58, -0.02, 0.0), 0.014),
        ],
        1.0,
        skin.mark(Mark::Bands(1.0), colour * 0.5),
    );
    body.orb(v3(0.23, 0.0, 0.0), 0.045, skin);
    let rests = pose.action.keeps_a_perch();
    for side in [1.0, -1.0] {
        body.ball(v3(0.25, 0.015, side * 0.036), v3(0.045, 0.05, 0.042), Skin::new(colour * 0.6).gloss(0.9));
        for (x, late) in [(0.16, 0.0), (0.06, 0.4)] {
            let beat = if rests { 0.01 } else { 0.05 * sin_turns(pose.stride * 2.0 + late) };
            let out = v3(0.03 - 0.6 * late * 0.15, 0.46 * sin_turns(beat), side * 0.48 * cos_turns(beat));
            clear_wing(body, v3(x, 0.05, side * 0.04), out, v3(-0.1 - 0.03 * late, 0.0, 0.0));
        }
    }
    six_legs(body, (0.12, 0.007), 0.6, Skin::new(hex(0x1c1814)));
    hover(body, pose, since);
}

/// A ladybird: a red dome with seven black spots.
fn ladybird(body: &mut Body, pose: &Pose) {
    let red = pose.colour(0xcc2a1a);
    let ink = Skin::new(hex(0x14100e)).gloss(0.5);
    let since = body.since();
    body.ball(v3(0.0, 0.0, 0.0), v3(0.34, 0.26, 0.3), Skin::new(red).gloss(0.8));
    body.ball(v3(0.28, -0.02, 0.0), v3(0.14, 0.15, 0.19), ink);
    body.ball(v3(0.38, -0.05, 0.0), v3(0.08, 0.09, 0.1), ink);
    body.slab(v3(0.26, 0.16, 0.0), v3(-0.33, 0.08, 0.0), 0.012, 0.012, 0.6, ink);
    for side in [1.0, -1.0] {
        for (x, turn) in [(0.14, 0.1), (-0.04, 0.17), (-0.2, 0.08)] {
            let (up, out) = (cos_turns(turn), sin_turns(turn) * side);
            let round = (1.0 - x * x * 8.0_f32).max(0.1).sqrt();
            body.orb(v3(x, 0.25 * up * round, 0.29 * out * round), 0.062, ink);
        }
        body.orb(v3(0.36, 0.04, side * 0.1), 0.035, Skin::new(hex(0xf0ece4)));
        body.rod(v3(0.42, 0.0, side * 0.04), v3(0.52, 0.05, side * 0.1), 0.012, 0.014, ink);
        if !pose.action.keeps_a_perch() {
            let beat = 0.09 * sin_turns(pose.stride * 3.0);
            clear_wing(
                body,
                v3(0.1, 0.2, side * 0.12),
                v3(-0.1, 0.4 * sin_turns(0.1 + beat), side * 0.5),
                v3(-0.22, 0.0, 0.0),
            );
        }
    }
    body.orb(v3(0.22, 0.19, 0.0), 0.05, ink);
    six_legs(body, (0.34, 0.026), 0.1, ink);
    hover(body, pose, since);
}

/// Lets an insect in the air sway about its place.
fn hover(body: &mut Body, pose: &Pose, since: crate::figure::body::Since) {
    if pose.action.keeps_a_perch() {
        return;
    }
    let s = pose.seconds;
    body.turn(since, Vec3::ZERO, 2, 0.03 + 0.015 * sin_turns(s * 0.4));
    body.shift(since, v3(0.1 * sin_turns(s * 0.43), 0.16 * sin_turns(s * 0.37), 0.08 * sin_turns(s * 0.61)));
}

/// A firefly: a point of light that comes and goes.
pub(crate) fn firefly(body: &mut Body, pose: &Pose) {
    let pulse = clamp01(sin_turns(pose.seconds * 0.45 + pose.unit(7)) * 0.7 + 0.5);
    let colour = pose.colour(0xd9f26a);
    body.rod(v3(0.0, 0.0, 0.0), v3(0.5, 0.0, 0.0), 0.2, 0.16, Skin::new(hex(0x2a2418)));
    body.rod(v3(-0.1, 0.0, 0.0), v3(-0.4, 0.0, 0.0), 0.24, 0.2, Skin::new(colour).glow(4.0 * pulse));
    body.glow(v3(-0.2, 0.0, 0.0), 8.0, colour * (1.3 * pulse));
}
