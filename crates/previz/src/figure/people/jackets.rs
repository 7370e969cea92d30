//! What tells jackets and jerseys apart beyond their colour: zips and lapels,
//! seams and brass buttons, sequins, a number.
//!
//! Knows no skeleton but the trunk that it is hung on.

use super::clothes::Look;
use super::gear::Trunk;
use super::stance::wave;
use crate::figure::body::Body;
use crate::figure::pose::Pose;
use crate::figure::shape::Skin;
use crate::maths::{Vec3, cos_turns, hex, sin_turns, smoothstep, v3};

/// A place on the breast: how high, how far before the cloth, how far aside.
fn breast(trunk: &Trunk, look: &Look, (t, out, aside): (f32, f32, f32)) -> Vec3 {
    // The breast of a woman stands out further, and the belly less.
    let bulge = if look.female && (0.45..0.8).contains(&t) { 0.01 } else { 0.0 };
    trunk.at(t, (0.064 + bulge + out) * look.build, aside * look.build)
}

/// How far before the hips the breast of a jacket lies at shares of the trunk's
/// length, how far to each side it is open there, and how wide its lapel is.
const FRONT: [(f32, f32, f32, f32); 9] = [
    (1.04, 0.006, 0.03, 0.012),
    (0.97, 0.032, 0.033, 0.02),
    (0.9, 0.05, 0.031, 0.028),
    (0.82, 0.062, 0.029, 0.034),
    (0.755, 0.069, 0.026, 0.026),
    (0.735, 0.07, 0.025, 0.036),
    (0.6, 0.073, 0.018, 0.026),
    (0.44, 0.0725, 0.01, 0.012),
    (0.27, 0.0715, 0.001, 0.002),
];
/// How much further back the breast is for each unit aside, squared.
const ROUND: f32 = 4.6;

/// A hem over the hips, an open front with a shirt, a collar.
pub(crate) fn jacket(body: &mut Body, look: &Look, (hip, up): (Vec3, Vec3), trunk: f32) {
    let w = look.build;
    if look.skirt > 0.0 {
        return;
    }
    // The hem stands off the trousers a little and ends straight.
    body.slab(hip + up * 0.05, hip + up * -0.034, 0.06 * w, 0.067 * w, 1.46, look.top.tone(0.95));
    body.cut();
    let Some(shirt) = look.shirt else { return };
    // Before the breast of a woman the cloth lies further out.
    let bust = |t: f32| if look.female { 0.012 * smoothstep(0.4, 0.6, t) * smoothstep(0.86, 0.7, t) } else { 0.0 };
    let on = |(t, ahead): (f32, f32), out: f32, aside: f32| {
        let ahead = ahead + bust(t) + out - ROUND * aside * aside;
        hip + up * (trunk * t) + v3(ahead * w, 0.0, aside * w)
    };
    let across = |from: f32, to: f32, share: f32| from + (to - from) * share;
    let row = |(t, ahead, open, _): (f32, f32, f32, f32)| {
        (0..=4).map(|i| on((t, ahead), 0.0, across(-open, open, i as f32 * 0.25) * 1.1)).collect()
    };
    body.drape(&FRONT.map(row), shirt);
    let lapel = look.top.tone(if look.top.colour.luma() < 0.03 { 1.5 } else { 0.86 });
    for side in [-1.0, 1.0] {
        let row = |(t, ahead, open, wide): (f32, f32, f32, f32)| {
            let (inner, outer) = (open * side, (open + wide) * side);
            let (from, to) = if side < 0.0 { (outer, inner) } else { (inner, outer) };
            (0..=3).map(|i| on((t, ahead), 0.005, across(from, to, i as f32 / 3.0))).collect()
        };
        body.drape(&FRONT.map(row), lapel);
        body.orb(on((0.24 - 0.07 * side, 0.068), 0.0, 0.004 * side), 0.0055, look.top.tone(0.45));
    }
}

/// A stand-up collar, a zip down from it, and two white stripes about the breast.
pub(crate) fn zip(body: &mut Body, look: &Look, trunk: &Trunk) {
    let at = |t: f32| breast(trunk, look, (t, if t > 0.9 { -0.5 * (t - 0.9) } else { 0.006 }, 0.0));
    let white = Skin::new(hex(if look.top.colour.luma() > 0.6 { 0x2a2c32 } else { 0xf2f1ec }));
    body.tube(&[at(1.0), at(0.86), at(0.7), at(0.5), at(0.3), at(0.04)].map(|at| (at, 0.0045)), 1.0, white);
    body.hoop(
        trunk.at(1.03, 0.0, 0.0),
        trunk.up,
        (0.034 * look.build, 0.038 * look.build),
        (0.01, 2.0),
        look.top.tone(0.9),
    );
    for t in [0.66, 0.74] {
        trunk.girdle(body, (t, 0.066 * look.build), (0.004, 2.0), white);
    }
    trunk.girdle(body, (-0.04, 0.067 * look.build), (0.01, 1.6), look.top.tone(0.84));
}

/// Broad lapels, a zip that runs aslant, slanting pockets and a belt.
pub(crate) fn leather(body: &mut Body, look: &Look, trunk: &Trunk) {
    let w = look.build;
    let at = |t: f32, out: f32, aside: f32| breast(trunk, look, (t, out, aside));
    let (hide, steel) = (look.top, Skin::new(hex(0xd0d4da)).gloss(0.9));
    let shirt = Skin::new(hex(if hide.colour.luma() > 0.4 { 0x2a2c32 } else { 0xe8e4da }));
    body.plate(&[at(1.02, -0.05, 0.03), at(0.56, 0.006, 0.0), at(1.02, -0.05, -0.03)], shirt);
    for side in [-1.0, 1.0] {
        let lapel = [
            at(1.03, -0.055, 0.03 * side),
            at(0.56, 0.01, 0.004 * side),
            at(0.7, 0.004, 0.058 * side),
            at(0.92, -0.028, 0.066 * side),
        ];
        body.plate(&lapel, hide.tone(if hide.colour.luma() < 0.05 { 2.4 } else { 0.8 }));
        body.rod(at(0.36, 0.0, 0.036 * side), at(0.22, -0.006, 0.062 * side), 0.0045, 0.0045, steel);
        // A strap with its stud on each shoulder.
        body.rod(
            trunk.at(0.98, 0.0, 0.05 * side),
            trunk.at(0.88, 0.006, 0.106 * side * w),
            0.013,
            0.012,
            hide.tone(1.3),
        );
        body.orb(trunk.at(0.95, 0.012, 0.062 * side), 0.007, steel);
    }
    body.rod(at(0.56, 0.006, 0.0), at(-0.02, 0.006, 0.022), 0.005, 0.005, steel);
    trunk.girdle(body, (-0.04, 0.064 * w), (0.0065, 2.6), hide.tone(0.8));
    body.cuboid(at(-0.04, 0.014, 0.012), v3(0.006, 0.013, 0.016), steel);
    body.hoop(trunk.at(1.0, -0.006, 0.0), trunk.up, (0.034 * w, 0.038 * w), (0.008, 1.8), hide);
}

/// A collar, brass buttons down the middle, two breast pockets with their
/// flaps, seams in yellow thread.
pub(crate) fn denim(body: &mut Body, look: &Look, trunk: &Trunk) {
    let w = look.build;
    let at = |t: f32, out: f32, aside: f32| breast(trunk, look, (t, out, aside));
    let cloth = look.top;
    let (thread, brass) = (Skin::new(hex(0xe0a84a)), Skin::new(hex(0xd89a3a)).gloss(0.8));
    let seam = |body: &mut Body, points: [(f32, f32); 2]| {
        let [a, b] = points.map(|(t, aside)| at(t, 0.003, aside));
        body.rod(a, b, 0.0032, 0.0032, thread);
    };
    for side in [-1.0, 1.0] {
        let pocket = |low: f32, high: f32, out: f32| {
            [(low, 0.022), (low, 0.056), (high, 0.056), (high, 0.022)].map(|(t, aside)| at(t, out, aside * side))
        };
        body.plate(&pocket(0.48, 0.66, 0.004), cloth.tone(1.25));
        body.plate(&pocket(0.62, 0.7, 0.008), cloth.tone(0.7));
        body.orb(at(0.63, 0.01, 0.039 * side), 0.005, brass);
        seam(body, [(0.7, 0.07 * side), (0.7, 0.01 * side)]);
        seam(body, [(0.47, 0.05 * side), (0.02, 0.03 * side)]);
        seam(body, [(0.47, 0.024 * side), (0.02, 0.016 * side)]);
        let collar = [
            at(1.04, -0.05, 0.03 * side),
            at(0.92, -0.012, 0.008 * side),
            at(0.84, -0.01, 0.044 * side),
            at(1.0, -0.05, 0.056 * side),
        ];
        body.plate(&collar, cloth.tone(1.3));
    }
    body.rod(at(0.9, -0.004, 0.0), at(0.0, 0.003, 0.0), 0.007, 0.007, cloth.tone(0.8));
    for t in [0.82, 0.64, 0.46, 0.28, 0.1] {
        body.orb(at(t, 0.008, 0.0), 0.0065, brass);
    }
    trunk.girdle(body, (-0.05, 0.064 * w), (0.0065, 2.6), cloth.tone(0.82));
}

/// Small bright scales all over the trunk, of which others light up each moment.
pub(crate) fn sequins(body: &mut Body, pose: &Pose, look: &Look, trunk: &Trunk) {
    const SCALES: i32 = 110;
    let w = look.build;
    for i in 0..SCALES {
        let (turns, t) = (i as f32 * 0.381_966, 0.92 * (i as f32 + 0.5) / SCALES as f32);
        let out = (if t > 0.72 { 0.058 - 0.05 * (t - 0.72) } else { 0.064 }) * w;
        let at = trunk.at(t, out * cos_turns(turns), out * 1.42 * sin_turns(turns));
        let flash = wave(pose.seconds * 0.9 + i as f32 * 0.618).max(0.0);
        let scale = look.top.tone(1.25 + 1.2 * flash * flash).glow(0.9 * flash * flash * flash);
        body.ball(at, v3(0.008, 0.01, 0.01), scale);
    }
}

/// The lines of a number of seven strokes, each from one corner to another of a
/// digit two high and one wide.
const STROKES: [((f32, f32), (f32, f32)); 7] = [
    ((0.0, 2.0), (1.0, 2.0)),
    ((1.0, 2.0), (1.0, 1.0)),
    ((1.0, 1.0), (1.0, 0.0)),
    ((0.0, 0.0), (1.0, 0.0)),
    ((0.0, 1.0), (0.0, 0.0)),
    ((0.0, 2.0), (0.0, 1.0)),
    ((0.0, 1.0), (1.0, 1.0)),
];
/// Which strokes make each digit.
const DIGITS: [u8; 10] = [0x3f, 0x06, 0x5b, 0x4f, 0x66, 0x6d, 0x7d, 0x07, 0x7f, 0x6f];

/// A number on the breast and a larger one on the back, and trimmed seams.
pub(crate) fn number(body: &mut Body, pose: &Pose, look: &Look, trunk: &Trunk) {
    let w = look.build;
    let ink = Skin::new(hex(if look.top.colour.luma() > 0.45 { 0x1c2a4a } else { 0xf8f8f4 }));
    let shown = [7, 10, 11, 23, 9, 8][(pose.unit(63) * 5.99) as usize];
    let digits: &[usize] = if shown < 10 { &[shown] } else { &[shown / 10, shown % 10] };
    let many = digits.len() as f32;
    for (front, size) in [(true, 0.03), (false, 0.038)] {
        for (place, digit) in digits.iter().enumerate() {
            let left = (place as f32 - many * 0.5 + 0.14) * size * 1.4;
            let spot = |(x, y): (f32, f32)| {
                let (t, aside) = (0.5 + (y - 1.0) * size / trunk.long, left + x * size);
                // Read from before, left is on the wearer's right.
                if front { breast(trunk, look, (t, 0.004, aside)) } else { trunk.at(t, -0.062 * w, -aside * w) }
            };
            for (index, (from, to)) in STROKES.into_iter().enumerate() {
                if DIGITS[*digit] >> index & 1 == 1 {
                    body.rod(spot(from), spot(to), size * 0.17, size * 0.17, ink);
                }
            }
        }
    }
    body.hoop(trunk.at(0.985, -0.003, 0.0), trunk.up, (0.033 * w, 0.037 * w), (0.007, 1.5), ink);
}
