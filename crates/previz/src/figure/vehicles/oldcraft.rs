//! Craft of old: longships with their shields and striped sail, rafts of bamboo,
//! gondolas.
//! One unit is the length of the hull.
//!
//! How they rock is `boat`'s.

use super::hull::hull;
use super::rigging::SquareSail;
use super::watercraft::boatman;
use crate::figure::body::Body;
use crate::figure::people::biped;
use crate::figure::pose::Pose;
use crate::figure::shape::Skin;
use crate::maths::{cos_turns, hex, sin_turns, smoothstep, v3};
use crate::script::{Action, Guise, SubjectKind as K};

/// Oars on each side of a longship.
const OARS: i32 = 8;

/// A long hull with curled ends, shields along its sides, a square sail.
pub(crate) fn longship(body: &mut Body, pose: &Pose) {
    let wood = Skin::new(pose.colour(0x5a3a22)).gloss(0.15);
    hull(body, 0.085, 0.06, wood, Skin::new(hex(0x7a5a38)));
    stems(body, wood);
    let paints = [0xb8281f, 0xd8b03c, 0x24508c, 0xe0d8c4];
    let unit = 1.0 / pose.size_m.max(6.0);
    let beat = if pose.action == Action::Float { 0.0 } else { pose.stride };
    for place in 0..OARS {
        let x = -0.29 + 0.082 * place as f32;
        for side in [1.0, -1.0] {
            let z = side * 0.087;
            let shield = v3(x + 0.03, 0.058, z);
            let paint = Skin::new(hex(paints[(place % 4) as usize])).gloss(0.2);
            body.drum(shield, shield + v3(0.0, 0.0, side * 0.007), 0.028, 0.028, paint);
            body.orb(shield + v3(0.0, 0.0, side * 0.008), 0.008, Skin::new(hex(0x8a8e94)).gloss(0.6));
            oar(body, (x, side), beat, unit);
        }
    }
    sail(body, pose);
    biped::steersman(body, pose, v3(-0.4, 0.04, 0.02), (1.75, unit));
    body.rod(v3(-0.4, 0.13, 0.06), v3(-0.43, -0.04, 0.1), 0.005, 0.008, wood.tone(0.7));
}

/// The posts at both ends, the forward one a dragon's head.
fn stems(body: &mut Body, wood: Skin) {
    let bow = [
        (v3(0.43, 0.03, 0.0), 0.022),
        (v3(0.52, 0.1, 0.0), 0.018),
        (v3(0.55, 0.19, 0.0), 0.015),
        (v3(0.545, 0.25, 0.0), 0.015),
    ];
    body.tube(&bow, 0.8, wood);
    body.slab(v3(0.54, 0.262, 0.0), v3(0.605, 0.25, 0.0), 0.02, 0.011, 0.9, wood.tone(1.2));
    body.slab(v3(0.555, 0.24, 0.0), v3(0.6, 0.228, 0.0), 0.009, 0.006, 1.1, wood);
    for side in [1.0, -1.0] {
        body.orb(v3(0.565, 0.27, side * 0.012), 0.005, Skin::new(hex(0xe8d8a0)));
        body.rod(v3(0.545, 0.278, side * 0.01), v3(0.52, 0.3, side * 0.016), 0.006, 0.002, wood);
    }
    let stern = [
        (v3(-0.43, 0.03, 0.0), 0.022),
        (v3(-0.52, 0.1, 0.0), 0.017),
        (v3(-0.55, 0.18, 0.0), 0.013),
        (v3(-0.53, 0.235, 0.0), 0.009),
        (v3(-0.505, 0.225, 0.0), 0.006),
    ];
    body.tube(&stern, 0.8, wood);
}

/// One who rows, and his oar: dipped on its way back, lifted on its way ahead.
fn oar(body: &mut Body, (x, side): (f32, f32), beat: f32, unit: f32) {
    let swing = sin_turns(beat);
    let lock = v3(x, 0.068, side * 0.085);
    let tip = v3(x - 0.05 * swing, 0.012 + 0.035 * cos_turns(beat), side * 0.235);
    let wood = Skin::new(hex(0xb08a58));
    body.rod(lock + (lock - tip) * 0.28, tip, 0.0035, 0.0035, wood);
    body.slab(tip, tip + (tip - lock) * 0.16, 0.006, 0.009, 0.4, wood);
    let (tunic, skin) = (Skin::new(hex(0x4a4438)), Skin::new(hex(0xb98464)));
    let hip = v3(x - 0.015, 0.045, side * 0.045);
    let shoulder = hip + v3(-0.12 * swing, 0.52, 0.0) * unit;
    body.rod(hip, shoulder, 0.19 * unit, 0.2 * unit, tunic);
    body.orb(shoulder + v3(-0.03 * swing, 0.24, 0.0) * unit, 0.13 * unit, skin);
    body.ball(
        shoulder + v3(-0.03 * swing, 0.3, 0.0) * unit,
        v3(0.13, 0.09, 0.13) * unit,
        Skin::new(hex(0x7d838a)).gloss(0.6),
    );
    body.rod(shoulder, lock + (lock - tip) * 0.25, 0.06 * unit, 0.05 * unit, skin);
}

/// A mast, its yard, and a sail of red and white stripes that bellies ahead.
fn sail(body: &mut Body, pose: &Pose) {
    let wood = Skin::new(hex(0x6f4c30));
    body.rod(v3(0.02, 0.03, 0.0), v3(0.02, 0.6, 0.0), 0.012, 0.008, wood);
    body.rod(v3(0.03, 0.55, -0.24), v3(0.03, 0.55, 0.24), 0.008, 0.008, wood);
    let belly = 0.07 + 0.02 * pose.wind + 0.008 * sin_turns(pose.seconds * 0.4);
    let sail = SquareSail { x: 0.035, heights: (0.545, 0.19), halves: (0.235, 0.2), belly, taut: (0.8, 0.75) };
    sail.hoist(body, (8, 5), |column| Skin::new(hex(if column % 2 == 0 { 0xb8302a } else { 0xe8e0cc })).glow(0.04));
    for side in [1.0, -1.0] {
        body.rod(v3(0.02, 0.58, 0.0), v3(-0.2, 0.06, side * 0.08), 0.002, 0.002, wood.tone(0.6));
        body.rod(v3(0.03, 0.2, side * 0.2), v3(-0.12, 0.07, side * 0.085), 0.002, 0.002, wood.tone(0.6));
    }
    body.rod(v3(0.02, 0.59, 0.0), v3(0.46, 0.1, 0.0), 0.002, 0.002, wood.tone(0.6));
}

/// Poles of bamboo side by side, somebody on them with a long pole.
pub(crate) fn raft(body: &mut Body, pose: &Pose) {
    let cane = Skin::new(pose.colour(0xb5a152)).gloss(0.25);
    let joint = cane.tone(0.7);
    for pole in -4..=4 {
        let z = pole as f32 * 0.036;
        let long = 0.5 - 0.012 * (pole * pole % 3) as f32;
        let line = [
            (v3(-long, 0.022, z), 0.016),
            (v3(0.2, 0.02, z), 0.017),
            (v3(0.4, 0.035, z), 0.016),
            (v3(long, 0.075, z), 0.014),
        ];
        body.tube(&line, 1.0, cane.tone(0.94 + 0.05 * (pole % 3) as f32));
        for knot in 0..6 {
            let x = -0.42 + 0.13 * knot as f32 + 0.02 * (pole % 2) as f32;
            body.drum(v3(x, 0.021, z), v3(x + 0.006, 0.021, z), 0.0182, 0.0182, joint);
        }
    }
    for x in [-0.4, -0.05, 0.3] {
        body.rod(v3(x, 0.042, -0.16), v3(x, 0.042, 0.16), 0.009, 0.009, joint);
    }
    let size = 1.72 / pose.size_m.max(1.0);
    let company = pose.company;
    let who = Pose {
        kind: K::Man,
        colour: None,
        garment: None,
        guise: None,
        action: Action::Stand,
        company: None,
        size_m: 1.72,
        ..pose.clone()
    };
    let who = company.map_or(who.clone(), |company| who.of(company));
    let foot = v3(-0.12, 0.04, 0.0);
    biped::boatman(body, &who, foot + v3(0.0, 0.29 * size, 0.0), size);
    let push = 0.03 * sin_turns(pose.stride);
    let (top, low) = (foot + v3(0.12 + push, 1.05 * size, -0.08), v3(-0.34 - push, -0.08, -0.2));
    body.rod(top, low, 0.006, 0.006, cane);
}

/// Of a gondola: how high its side is amidships, and how far both ends are swept up.
const SHEER: (f32, f32) = (0.045, 0.125);

/// A slender black boat whose ends sweep up, an iron comb at its bow, seats in the
/// middle and an oarsman who stands at the stern.
pub(crate) fn gondola(body: &mut Body, pose: &Pose) {
    let black = Skin::new(pose.colour(0x15161a)).gloss(0.6);
    // Along the side: how wide and how high it is there, and how deep its bottom lies.
    let at = |t: f32| {
        let end = (t * 2.0 - 1.0).abs();
        let (wide, swept) = (0.074 * (1.0 - end * end * end).max(0.0) + 0.003, end * end * end);
        let keel = -0.045 + (SHEER.1 + 0.02) * smoothstep(0.72, 1.0, end) * end;
        (t - 0.5, wide, SHEER.0 + SHEER.1 * swept, keel.min(SHEER.0 + SHEER.1 * swept - 0.012))
    };
    let steps = 18;
    for i in 0..steps {
        let (a, b) = (at(i as f32 / steps as f32), at((i + 1) as f32 / steps as f32));
        for side in [1.0, -1.0] {
            let rim = [v3(a.0, a.2, a.1 * side), v3(b.0, b.2, b.1 * side)];
            let foot = [v3(b.0, b.3, b.1 * side * 0.5), v3(a.0, a.3, a.1 * side * 0.5)];
            body.plate(&[rim[0], rim[1], foot[0], foot[1]], black);
            body.rod(rim[0], rim[1], 0.006, 0.006, black.tone(2.2));
        }
        // Decked fore and aft, open in the middle.
        let open = (0.34..0.66).contains(&((i as f32 + 0.5) / steps as f32));
        let sunk = if open { 0.035 } else { 0.004 };
        let deck = Skin::new(hex(if open { 0x7a2420 } else { 0x22232a })).gloss(0.3);
        let edge = |p: (f32, f32, f32, f32), side: f32| v3(p.0, (p.2 - sunk).max(p.3), p.1 * side * 0.96);
        body.plate(&[edge(a, 1.0), edge(b, 1.0), edge(b, -1.0), edge(a, -1.0)], deck);
    }
    let iron = Skin::metal(hex(0xd8dce0));
    let comb = [v3(0.492, 0.12, 0.0), v3(0.512, 0.2, 0.0), v3(0.5, 0.25, 0.0), v3(0.478, 0.262, 0.0)];
    for pair in comb.windows(2) {
        body.rod(pair[0], pair[1], 0.006, 0.006, iron);
    }
    for tooth in 0..6 {
        let y = 0.145 + 0.016 * tooth as f32;
        body.rod(v3(0.503, y, 0.0), v3(0.53, y, 0.0), 0.0035, 0.003, iron);
    }
    let stern = [(v3(-0.485, 0.15, 0.0), 0.009), (v3(-0.515, 0.2, 0.0), 0.007), (v3(-0.5, 0.235, 0.0), 0.003)];
    body.tube(&stern, 1.0, black);
    // A seat for two, its back towards the oarsman.
    let cushion = Skin::new(hex(0xa8242c)).gloss(0.1);
    body.block((-0.08, 0.012, -0.055), (0.0, 0.045, 0.055), cushion);
    body.block((-0.1, 0.02, -0.055), (-0.085, 0.115, 0.055), cushion.tone(0.8));
    body.tube(
        &[(v3(-0.11, 0.118, -0.05), 0.007), (v3(-0.113, 0.132, 0.0), 0.008), (v3(-0.11, 0.118, 0.05), 0.007)],
        1.0,
        Skin::new(hex(0xd0a03a)).gloss(0.6),
    );
    gondolier(body, pose);
}

/// Who rows it, on the stern, by one oar in a fork on the right.
fn gondolier(body: &mut Body, pose: &Pose) {
    let size = 1.65 / pose.size_m.max(2.0);
    let who = boatman(pose, Guise::Sailor);
    // In a light shirt, or nothing would part him from his black boat.
    let who = Pose { colour: who.colour.or(Some(hex(0xe9e4d8))), ..who };
    let since = body.since();
    let sweep = sin_turns(pose.seconds * 0.4);
    let stands = v3(-0.36, 0.085 + 0.29 * size, 0.0);
    biped::boatman(body, &who, stands, size);
    body.shift(since, v3(0.006 * sweep, 0.0, 0.0));
    // The oar turns in its fork on the right, its blade behind in the water.
    let fork = v3(-0.28, 0.1, 0.06);
    body.rod(v3(-0.285, 0.06, 0.05), fork + v3(0.0, 0.012, 0.0), 0.007, 0.005, Skin::new(hex(0x5a3a22)));
    let blade = v3(-0.5, -0.04, 0.12 + 0.05 * sweep);
    let grip = fork + (fork - blade) * 0.34;
    let wood = Skin::new(hex(0xb08a58));
    body.rod(grip, blade, 0.0055, 0.0065, wood);
    body.slab(blade.lerp(fork, 0.35), blade, 0.009, 0.017, 0.4, wood);
}
