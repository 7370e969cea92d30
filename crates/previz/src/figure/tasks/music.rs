//! Instruments, alone and in the hands of who plays them: violin, flute,
//! drums, a grand piano; how a guitar is held.
//!
//! Knows no skeleton but the hips that it is given; says where the hands go.

use super::accordion;
use super::brass;
use super::cello::{self, shell};
use super::erhu;
use super::harp;
use super::pipa;
use crate::figure::body::Body;
use crate::figure::food::bakery::around;
use crate::figure::goods::product::to_viewer;
use crate::figure::goods::ware;
use crate::figure::pose::Pose;
use crate::figure::shape::{Frame, Skin};
use crate::maths::{Vec3, clamp01, cos_turns, hex, sin_turns, v3};
use crate::script::{Action, SubjectKind as K};

/// Units of a player's height in a metre.
const METRE: f32 = 1.0 / 1.72;

/// Draws what somebody plays whose hips are there, and the seat that goes with
/// it; where the right and the left hand are then.
pub(crate) fn play(body: &mut Body, pose: &Pose, hip: Vec3) -> Option<[Vec3; 2]> {
    let kind = pose.plays()?;
    let colour = pose.company.and_then(|company| company.colour);
    let thing = Pose { kind, colour, company: None, action: Action::Stand, ..pose.clone() };
    Some(match kind {
        K::Violin => fiddle(body, &thing, hip),
        K::Erhu => erhu::played(body, &thing, hip),
        K::Pipa => {
            stool(body, hip);
            pipa::played(body, &thing, hip)
        }
        K::Accordion => accordion::played(body, &thing, hip),
        K::Cello => {
            stool(body, hip);
            cello::played(body, &thing, hip)
        }
        K::DoubleBass => cello::played(body, &thing, hip),
        K::Harp => {
            stool(body, hip);
            harp::played(body, &thing, hip)
        }
        K::Flute => pipe(body, &thing, hip),
        K::Saxophone | K::Trumpet => brass::played(body, &thing, hip, pose.kind == K::Child),
        K::Piano => keys(body, &thing, hip),
        K::Drums => beat(body, &thing, hip),
        _ => strum(body, &thing, hip, pose.action == Action::Sit),
    })
}

/// The elbow between a shoulder and a hand, on the side of `out`, and the hand
/// where the arm can reach it.
pub(crate) fn bent(shoulder: Vec3, hand: Vec3, (upper, fore): (f32, f32), out: Vec3) -> (Vec3, Vec3) {
    let away = hand - shoulder;
    let long = away.length().clamp(1e-3, (upper + fore) * 0.998);
    let way = away.unit();
    let along = ((long * long + upper * upper - fore * fore) / (2.0 * long)).clamp(-upper, upper);
    let off = (upper * upper - along * along).max(0.0).sqrt();
    let aside = (out - way * out.dot(way)).unit();
    (shoulder + way * along + aside * off, shoulder + way * long)
}

/// A guitar across the belly, its neck to the left and up.
fn strum(body: &mut Body, thing: &Pose, hip: Vec3, sits: bool) -> [Vec3; 2] {
    const SIZE: f32 = 0.56;
    let since = body.since();
    ware::guitar(body, thing);
    let neck = v3(0.0, 0.37, 0.929);
    let middle = hip + v3(0.125, if sits { 0.125 } else { 0.1 }, -0.045);
    body.turn(since, Vec3::ZERO, 0, -0.19);
    body.put(since, &Frame::shift(middle - neck * (0.255 * SIZE), SIZE));
    let stroke = 0.03 * sin_turns(thing.seconds * 1.5);
    let grip = 0.235 + 0.025 * sin_turns(thing.seconds * 0.21 + thing.unit(7));
    [middle + v3(0.05, 0.012 + stroke, 0.02), middle + neck * grip + v3(0.022, -0.008, 0.0)]
}

/// A violin under the chin, and the bow that goes over its strings.
fn fiddle(body: &mut Body, thing: &Pose, hip: Vec3) -> [Vec3; 2] {
    const SIZE: f32 = 0.36;
    let neck = v3(0.74, 0.03, 0.67).unit();
    let across = v3(0.62, -0.16, -0.74);
    let across = (across - neck * across.dot(neck)).unit();
    let face = -neck.cross(across).unit();
    let face = if face.y < 0.0 { -face } else { face };
    let foot = hip + v3(0.028, 0.292, 0.05);
    let since = body.since();
    shell(body, thing);
    body.turn(since, Vec3::ZERO, 1, 0.25);
    body.put(since, &Frame::of(foot, face, neck, face.cross(neck), SIZE));
    let draw = sin_turns(thing.seconds * 0.55);
    let string = foot + neck * (0.36 * SIZE) + face * (0.14 * SIZE);
    let hand = string + across * (0.16 + 0.1 * draw);
    let wood = Skin::new(hex(0x5a2c18)).gloss(0.5);
    body.tube(&[(hand, 0.006), (hand - across * 0.2 + face * 0.006, 0.0045), (hand - across * 0.42, 0.004)], 1.0, wood);
    body.rod(hand - face * 0.008, hand - across * 0.41 - face * 0.004, 0.0028, 0.0028, Skin::new(hex(0xf2eee2)));
    let stop = 0.76 + 0.05 * sin_turns(thing.seconds * 0.33);
    [hand, foot + neck * (stop * SIZE) - face * 0.014]
}

/// A flute held to the right of the lips.
fn pipe(body: &mut Body, thing: &Pose, hip: Vec3) -> [Vec3; 2] {
    let lips = hip + v3(0.088, 0.352, 0.012);
    let way = v3(0.16, -0.07, -0.98).unit();
    let tube = Skin::new(thing.colour(0xc9ccd2)).gloss(1.0);
    body.rod(lips - way * 0.04, lips + way * 0.33, 0.0078, 0.0074, tube);
    for i in 0..9 {
        let at = lips + way * (0.08 + 0.026 * i as f32) + v3(0.004, 0.007, 0.0);
        body.orb(at, 0.006, tube.tone(0.8));
    }
    let finger = 0.006 * sin_turns(thing.seconds * 0.9);
    [lips + way * (0.24 + finger) - v3(0.0, 0.012, 0.0), lips + way * (0.1 - finger) - v3(-0.008, 0.012, 0.0)]
}

/// A stool under somebody's hips.
pub(crate) fn stool(body: &mut Body, hip: Vec3) {
    let seat = v3(hip.x - 0.015, hip.y - 0.052, 0.0);
    body.drum(seat - v3(0.0, 0.03, 0.0), seat, 0.1, 0.095, Skin::new(hex(0x1c1a1c)).gloss(0.4));
    body.rod(seat, v3(seat.x, 0.03, 0.0), 0.016, 0.016, Skin::new(hex(0x8a8c90)).gloss(0.8));
    for i in 0..3 {
        body.rod(
            v3(seat.x, 0.08, 0.0),
            v3(seat.x, 0.0, 0.0) + around(i as f32 / 3.0, 0.1, 0.008),
            0.01,
            0.008,
            Skin::new(hex(0x8a8c90)).gloss(0.8),
        );
    }
}

/// At a grand piano, both hands on its keys.
fn keys(body: &mut Body, thing: &Pose, hip: Vec3) -> [Vec3; 2] {
    stool(body, hip);
    let since = body.since();
    grand(body, thing);
    let ahead = v3(hip.x + 0.205, 0.0, 0.0);
    body.put(since, &Frame::shift(ahead, METRE));
    let hand = |side: f32| {
        let beat = thing.seconds * 1.1 + side * 0.25;
        let run = 0.07 * sin_turns(thing.seconds * 0.17 + side * 0.3);
        v3(ahead.x + 0.045, 0.452 + 0.012 * sin_turns(beat), side * 0.12 + run)
    };
    [hand(-1.0), hand(1.0)]
}

/// Behind a set of drums, a stick in each hand.
fn beat(body: &mut Body, thing: &Pose, hip: Vec3) -> [Vec3; 2] {
    stool(body, hip);
    let since = body.since();
    kit(body, thing);
    body.put(since, &Frame::shift(v3(hip.x + 0.05, 0.0, 0.0), METRE));
    let strike = |side: f32| {
        let lift = clamp01(sin_turns(thing.seconds * 1.9 + if side > 0.0 { 0.5 } else { 0.0 }));
        let hand = v3(hip.x + 0.19, 0.44 + 0.07 * lift, side * 0.13);
        let tip = v3(hip.x + 0.33, 0.4 + 0.13 * lift, side * 0.09);
        (hand, tip)
    };
    [-1.0, 1.0].map(|side| {
        let (hand, tip) = strike(side);
        body.rod(hand - (tip - hand) * 0.25, tip, 0.006, 0.004, Skin::new(hex(0xd8b078)).gloss(0.3));
        body.orb(tip, 0.007, Skin::new(hex(0xd8b078)));
        hand
    })
}

/// A violin with its bow leaning beside it. One unit is its length.
pub(crate) fn violin(body: &mut Body, pose: &Pose) {
    let since = body.since();
    shell(body, pose);
    let (low, high) = (v3(0.3, 0.0, -0.05), v3(0.2, 1.14, 0.05));
    body.tube(
        &[(low, 0.009), (low.lerp(high, 0.5) + v3(0.025, 0.0, 0.0), 0.007), (high, 0.006)],
        1.0,
        Skin::new(hex(0x5a2c18)).gloss(0.5),
    );
    body.rod(low + v3(-0.022, 0.03, 0.0), high - v3(0.012, 0.02, 0.0), 0.004, 0.004, Skin::new(hex(0xf2eee2)));
    to_viewer(body, since);
}

/// A flute that lies across. One unit is its length.
pub(crate) fn flute(body: &mut Body, pose: &Pose) {
    let tube = Skin::new(pose.colour(0xc9ccd2)).gloss(1.0);
    body.rod(v3(0.0, 0.06, -0.5), v3(0.0, 0.06, 0.5), 0.02, 0.019, tube);
    for z in [-0.24_f32, 0.36] {
        body.drum(v3(0.0, 0.06, z - 0.012), v3(0.0, 0.06, z + 0.012), 0.024, 0.024, tube.tone(0.85));
    }
    for i in 0..13 {
        let z = -0.16 + 0.046 * i as f32;
        body.drum(v3(0.006, 0.074, z), v3(0.008, 0.088, z), 0.018, 0.018, tube.tone(0.92));
        body.rod(v3(-0.024, 0.07, z), v3(0.004, 0.08, z), 0.004, 0.004, tube.tone(0.8));
    }
    body.ball(v3(0.004, 0.08, -0.38), v3(0.018, 0.006, 0.03), tube);
}

/// A grand piano by itself. One unit is its width.
pub(crate) fn piano(body: &mut Body, pose: &Pose) {
    let since = body.since();
    grand(body, pose);
    body.shift(since, v3(-0.9, 0.0, 0.0));
    // Its open side to whoever looks.
    body.turn(since, Vec3::ZERO, 1, 0.19);
    body.put(since, &Frame::shift(Vec3::ZERO, 1.0 / 1.5));
}

/// The plan of a grand piano behind its keys: how far ahead, how far left.
const PLAN: [(f32, f32); 11] = [
    (0.2, 0.75),
    (1.5, 0.75),
    (1.74, 0.68),
    (1.84, 0.5),
    (1.8, 0.3),
    (1.6, 0.1),
    (1.3, -0.06),
    (1.08, -0.24),
    (0.98, -0.48),
    (0.92, -0.75),
    (0.2, -0.75),
];

/// A grand piano in metres, its keys at the origin, its bass to the left.
fn grand(body: &mut Body, pose: &Pose) {
    let lacquer = Skin::new(pose.colour(0x15151a)).gloss(1.0);
    let since = body.since();
    // Drawn standing, then laid down: what was up is to the right.
    let plan: Vec<(f32, f32)> = PLAN.iter().map(|(x, z)| (*x, -z)).collect();
    body.solid(&plan, 0.62, 0.92, lacquer, lacquer);
    body.turn(since, Vec3::ZERO, 0, 0.25);
    let sheet = |high: f32, inset: f32| PLAN.map(|(x, z)| v3(1.0 + (x - 1.0) * inset, high, z * inset));
    body.plate(&sheet(0.922, 0.94), Skin::new(hex(0xc8963c)).gloss(0.5));
    for i in 0..16 {
        let z = 0.6 - 0.075 * i as f32;
        let far = 1.66 - 0.85 * clamp01((0.6 - z) / 1.1);
        body.rod(v3(0.36, 0.93, z), v3(far, 0.93, z * 0.9 + 0.05), 0.004, 0.004, Skin::new(hex(0x5a4020)).gloss(0.7));
    }
    // The lid stands open on its left edge.
    let (s, c) = (sin_turns(0.105), cos_turns(0.105));
    let lid = |up: f32| PLAN.map(|(x, z)| v3(x.max(0.34), 0.94 + up + s * (0.75 - z), 0.75 - c * (0.75 - z)));
    body.plate(&lid(0.0), lacquer.tone(1.3));
    body.plate(&lid(0.02), lacquer);
    body.rod(v3(0.95, 0.9, -0.6), v3(0.95, 0.94 + s * 1.1, 0.75 - c * 1.1), 0.012, 0.012, lacquer);
    keyboard(body, lacquer);
    for (x, z) in [(0.24, 0.62), (0.24, -0.62), (1.5, 0.42)] {
        body.lathe(v3(x, 0.0, z), &[(0.0, 0.03), (0.04, 0.035), (0.08, 0.045), (0.5, 0.07), (0.62, 0.085)], lacquer);
    }
    body.block((0.3, 0.1, -0.08), (0.34, 0.62, 0.08), lacquer);
    for z in [-0.05_f32, 0.0, 0.05] {
        body.block((0.2, 0.04, z - 0.012), (0.34, 0.055, z + 0.012), Skin::new(hex(0xc9a24c)).gloss(1.0));
    }
}

/// The keys of a grand piano and what frames them.
fn keyboard(body: &mut Body, lacquer: Skin) {
    body.block((0.0, 0.62, -0.75), (0.24, 0.71, 0.75), lacquer);
    for z in [-0.71_f32, 0.71] {
        body.block((0.0, 0.7, z - 0.04), (0.24, 0.78, z + 0.04), lacquer);
    }
    body.block((0.02, 0.71, -0.66), (0.17, 0.732, 0.66), Skin::new(hex(0xf4f0e4)).gloss(0.5));
    let octave = [true, true, false, true, true, true, false];
    for key in 1..52 {
        let z = 0.66 - 1.32 * key as f32 / 52.0;
        body.rod(v3(0.02, 0.7325, z), v3(0.17, 0.7325, z), 0.0014, 0.0014, Skin::new(hex(0x6a665c)));
        if octave[key % 7] {
            body.block((0.07, 0.73, z - 0.0065), (0.17, 0.747, z + 0.0065), Skin::new(hex(0x101013)).gloss(0.6));
        }
    }
    body.block((0.17, 0.71, -0.68), (0.2, 0.86, 0.68), lacquer);
    let desk = |x: f32, y: f32, z: f32| v3(x + 0.1 * (y - 0.92), y, z);
    body.plate(
        &[desk(0.34, 0.92, -0.4), desk(0.34, 0.92, 0.4), desk(0.34, 1.16, 0.36), desk(0.34, 1.16, -0.36)],
        lacquer,
    );
    for side in [-1.0_f32, 1.0] {
        let leaf = [(0.93, 0.01), (0.93, 0.21), (1.2, 0.2), (1.2, 0.01)].map(|(y, z)| desk(0.325, y, side * z));
        body.plate(&leaf, Skin::new(hex(0xf2eee2)));
    }
}

/// A set of drums by itself. One unit is its width.
pub(crate) fn drums(body: &mut Body, pose: &Pose) {
    let since = body.since();
    kit(body, pose);
    body.shift(since, v3(-0.5, 0.0, 0.0));
    body.put(since, &Frame::shift(Vec3::ZERO, 1.0 / 1.6));
}

/// A set of drums in metres, the drummer at the origin.
fn kit(body: &mut Body, pose: &Pose) {
    let shell = Skin::new(pose.colour(0xa81c24)).gloss(0.8);
    let chrome = Skin::new(hex(0xc8ccd0)).gloss(1.0);
    let skin = Skin::new(hex(0xf2f0ea)).gloss(0.2);
    let drum = |body: &mut Body, (a, b): (Vec3, Vec3), r: f32| {
        body.drum(a, b, r, r, shell);
        for (from, to) in [(a, b), (b, a)] {
            let edge = from + (to - from) * 0.08;
            // A little further out than the shell ends, or both would be seen.
            body.drum(from + (from - to) * 0.012, edge, r * 1.035, r * 1.035, chrome);
            body.drum(from, from + (from - to) * 0.03, r * 0.96, r * 0.96, skin);
        }
    };
    drum(body, (v3(0.66, 0.3, 0.0), v3(1.04, 0.3, 0.0)), 0.29);
    body.drum(v3(1.04, 0.3, 0.0), v3(1.056, 0.3, 0.0), 0.12, 0.12, Skin::new(hex(0x1c1c20)));
    for (x, y, z, r, high) in [(0.42, 0.56, 0.26, 0.18, 0.13), (0.42, 0.3, -0.5, 0.21, 0.36)] {
        drum(body, (v3(x, y, z), v3(x + 0.02, y + high, z)), r);
    }
    for z in [-0.19_f32, 0.19] {
        drum(body, (v3(0.74, 0.66, z), v3(0.68, 0.84, z * 1.05)), 0.155);
        body.rod(v3(0.78, 0.56, z * 0.5), v3(0.74, 0.7, z), 0.014, 0.014, chrome);
    }
    let bronze = Skin::new(hex(0xd8a83c)).gloss(1.0);
    for (i, (x, y, z, r)) in
        [(0.4, 0.86, 0.58, 0.18), (0.86, 1.16, 0.5, 0.23), (0.84, 1.12, -0.5, 0.25)].into_iter().enumerate()
    {
        let at = v3(x, y, z);
        // Each rings after a stroke.
        let swing = 0.012 * sin_turns(pose.seconds * 1.3 + i as f32 * 0.31);
        let since = body.since();
        body.lathe(Vec3::ZERO, &[(0.0, r), (0.015, r * 0.6), (0.022, r * 0.3), (0.05, r * 0.12)], bronze);
        body.drum(v3(0.0, -0.004, 0.0), v3(0.0, 0.0, 0.0), r * 0.98, r, bronze.tone(0.8));
        body.turn(since, Vec3::ZERO, 2, swing - if i == 0 { 0.0 } else { 0.035 });
        body.turn(since, Vec3::ZERO, 0, swing);
        body.shift(since, at);
        body.rod(at, v3(x, 0.06, z), 0.011, 0.013, chrome);
        for k in 0..3 {
            body.rod(v3(x, 0.16, z), v3(x, 0.0, z) + around(k as f32 / 3.0 + 0.1, 0.2, 0.01), 0.01, 0.01, chrome);
        }
    }
    for (x, y, z) in [(0.42, 0.56, 0.26), (0.42, 0.3, -0.5)] {
        for k in 0..3 {
            body.rod(v3(x, y, z), v3(x, 0.0, z) + around(k as f32 / 3.0 + 0.2, 0.17, 0.01), 0.01, 0.01, chrome);
        }
    }
}
