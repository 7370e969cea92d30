//! Light craft: biplanes, gliders, paragliders. One unit is the length of the first
//! two, and the height of a paraglider with its pilot.
//!
//! Airliners and what flies on rotors are `air`'s.

use crate::figure::body::Body;
use crate::figure::people::sitter::{alone, sitting};
use crate::figure::pose::Pose;
use crate::figure::shape::{Frame, Skin};
use crate::maths::{Vec3, clamp01, cos_turns, hex, mix, sin_turns, v3};
use crate::script::SubjectKind;

/// Metres that a paraglider's pilot is tall.
const PILOT_M: f32 = 1.75;

/// A wing: how far ahead its edges are at the root and at the tip, how high both
/// are, how far out its tip is.
struct Wing {
    root: (f32, f32),
    tip: (f32, f32),
    high: (f32, f32),
    out: f32,
    thick: f32,
}

/// Both halves of a wing, with a round leading edge and a rim to their tips.
fn wing(body: &mut Body, w: &Wing, skin: Skin) {
    for side in [1.0, -1.0] {
        let at = |x: f32, y: f32, z: f32| v3(x, y, z * side);
        let (root, tip) = (at(w.root.0, w.high.0, 0.0), at(w.tip.0, w.high.1, w.out));
        let (back, back_tip) = (at(w.root.1, w.high.0, 0.0), at(w.tip.1, w.high.1, w.out));
        let up = v3(0.0, w.thick * 0.6, 0.0);
        body.plate(&[root + up, tip + up, back_tip, back], skin);
        body.plate(&[root - up, tip - up, back_tip, back], skin.tone(0.8));
        body.rod(root, tip, w.thick, w.thick * 0.8, skin);
        body.rod(tip, back_tip, w.thick * 0.8, w.thick * 0.3, skin.tone(0.95));
    }
}

/// A biplane with an open cockpit, struts and wires between its wings.
pub(crate) fn biplane(body: &mut Body, pose: &Pose) {
    let paint = Skin::new(pose.one_of(&[0xc4281f, 0xe0a028, 0x2a5fa8], 91)).gloss(0.4);
    let linen = Skin::new(pose.colour.map_or(hex(0xe9dfc4), |colour| colour.lerp(hex(0xf2e8d0), 0.25))).gloss(0.2);
    let (wood, iron) = (Skin::new(hex(0x6a4626)), Skin::new(hex(0x24262a)).gloss(0.5));
    let since = body.since();
    body.tube(
        &[
            (v3(-0.5, 0.05, 0.0), 0.012),
            (v3(-0.3, 0.03, 0.0), 0.045),
            (v3(0.0, 0.01, 0.0), 0.078),
            (v3(0.26, 0.0, 0.0), 0.085),
            (v3(0.38, 0.0, 0.0), 0.07),
        ],
        1.0,
        paint,
    );
    // A radial engine behind the propeller.
    body.drum(v3(0.34, 0.0, 0.0), v3(0.41, 0.0, 0.0), 0.088, 0.08, iron.tone(1.6));
    for i in 0..7 {
        let turns = i as f32 / 7.0;
        let out = v3(0.0, cos_turns(turns), sin_turns(turns));
        body.rod(v3(0.4, 0.0, 0.0) + out * 0.03, v3(0.4, 0.0, 0.0) + out * 0.085, 0.02, 0.016, iron);
    }
    body.rod(v3(0.41, 0.0, 0.0), v3(0.46, 0.0, 0.0), 0.026, 0.01, iron.tone(2.2));
    for half in [0.0, 0.5] {
        let turns = pose.seconds * 2.7 + half;
        let reach = v3(0.0, cos_turns(turns), sin_turns(turns));
        let across = v3(0.0, -reach.z, reach.y) * 0.014;
        let hub = v3(0.45, 0.0, 0.0);
        let blade = [hub + across, hub + reach * 0.2 + across * 1.5, hub + reach * 0.23, hub + reach * 0.2 - across];
        body.plate(&blade, wood);
        body.rod(hub, hub + reach * 0.22, 0.011, 0.006, wood);
    }
    let lower = Wing { root: (0.2, -0.02), tip: (0.16, -0.05), high: (-0.055, -0.03), out: 0.56, thick: 0.012 };
    let upper = Wing { root: (0.3, 0.06), tip: (0.26, 0.04), high: (0.215, 0.225), out: 0.62, thick: 0.013 };
    wing(body, &lower, linen);
    wing(body, &upper, linen);
    for side in [1.0, -1.0] {
        let at = |x: f32, y: f32, z: f32| v3(x, y, z * side);
        for z in [0.1, 0.46] {
            let low = mix(-0.055, -0.03, z);
            body.rod(at(0.13, low, z), at(0.24, 0.215, z), 0.008, 0.008, wood);
            body.rod(at(0.0, low, z), at(0.1, 0.215, z), 0.008, 0.008, wood);
        }
        body.rod(at(0.08, -0.05, 0.1), at(0.17, 0.215, 0.46), 0.0025, 0.0025, iron);
        body.rod(at(0.08, -0.035, 0.46), at(0.17, 0.215, 0.1), 0.0025, 0.0025, iron);
        body.rod(at(0.16, -0.05, 0.05), at(0.2, -0.2, 0.1), 0.011, 0.011, iron);
        body.wheel(at(0.2, -0.2, 0.1), 0.055, 0.014, pose.gone, (iron, paint));
    }
    body.rod(v3(0.2, -0.2, -0.1), v3(0.2, -0.2, 0.1), 0.008, 0.008, iron);
    let tail = Wing { root: (-0.36, -0.5), tip: (-0.42, -0.49), high: (0.06, 0.06), out: 0.17, thick: 0.007 };
    wing(body, &tail, paint);
    let fin =
        [v3(-0.36, 0.06, 0.0), v3(-0.42, 0.18, 0.0), v3(-0.49, 0.2, 0.0), v3(-0.53, 0.14, 0.0), v3(-0.51, 0.05, 0.0)];
    body.plate(&fin, paint.tone(0.9));
    aviator(body, v3(-0.06, 0.085, 0.0));
    body.turn(since, Vec3::ZERO, 0, 0.012 * sin_turns(pose.seconds * 0.13));
}

/// The head of who flies it, in a leather cap, behind a windscreen.
fn aviator(body: &mut Body, at: Vec3) {
    body.drum(at - v3(0.0, 0.03, 0.0), at, 0.05, 0.05, Skin::new(hex(0x2a1c14)));
    body.orb(at + v3(0.0, 0.045, 0.0), 0.036, Skin::new(hex(0x5a3822)));
    body.ball(at + v3(0.018, 0.038, 0.0), v3(0.02, 0.026, 0.026), Skin::new(hex(0xd29a76)));
    body.ball(at + v3(0.028, 0.05, 0.0), v3(0.012, 0.011, 0.03), Skin::new(hex(0x1a222a)).gloss(1.0));
    body.plate(
        &[at + v3(0.07, 0.0, -0.04), at + v3(0.07, 0.0, 0.04), at + v3(0.05, 0.055, 0.03), at + v3(0.05, 0.055, -0.03)],
        Skin::new(hex(0xb8d0dc)).gloss(1.0),
    );
}

/// A sailplane: a slim hull under wings that are far longer than it.
pub(crate) fn glider(body: &mut Body, pose: &Pose) {
    let white = Skin::new(pose.colour(0xd4d6d8)).gloss(0.4);
    let since = body.since();
    body.tube(
        &[
            (v3(-0.5, 0.05, 0.0), 0.01),
            (v3(-0.2, 0.03, 0.0), 0.024),
            (v3(0.05, 0.01, 0.0), 0.052),
            (v3(0.3, 0.0, 0.0), 0.058),
            (v3(0.44, -0.015, 0.0), 0.034),
            (v3(0.49, -0.022, 0.0), 0.008),
        ],
        1.0,
        white,
    );
    body.ball(v3(0.29, 0.028, 0.0), v3(0.14, 0.044, 0.042), Skin::new(hex(0x1f3444)).gloss(1.0));
    let long = Wing { root: (0.14, -0.01), tip: (0.07, 0.03), high: (0.05, 0.14), out: 1.12, thick: 0.011 };
    wing(body, &long, white);
    let tail = Wing { root: (-0.44, -0.5), tip: (-0.46, -0.49), high: (0.2, 0.2), out: 0.19, thick: 0.006 };
    let red = Skin::new(hex(0xc4281f)).gloss(0.5);
    body.plate(&[v3(-0.38, 0.05, 0.0), v3(-0.44, 0.2, 0.0), v3(-0.51, 0.2, 0.0), v3(-0.51, 0.04, 0.0)], red);
    wing(body, &tail, white);
    body.turn(since, Vec3::ZERO, 0, 0.03 + 0.03 * sin_turns(pose.seconds * 0.07));
}

/// A pilot in a harness under a wing of cloth.
pub(crate) fn paraglider(body: &mut Body, pose: &Pose) {
    let since = body.since();
    canopy(body, pose);
    pilot(body, pose);
    // It swings below its wing, and leans into its turns.
    let sway = sin_turns(pose.seconds * 0.11 + pose.unit(9));
    body.turn(since, v3(0.0, 0.9, 0.0), 0, 0.022 * sway);
    body.turn(since, v3(0.0, 0.9, 0.0), 2, 0.008 * sin_turns(pose.seconds * 0.19) + 0.004 * clamp01(pose.wind));
}

/// A wing of cloth whose cells are full of air, on its lines.
fn canopy(body: &mut Body, pose: &Pose) {
    const CELLS: usize = 22;
    let first = pose.one_of(&[0xe0342a, 0xf08a1a, 0x1f7ad0, 0x2a9a58], 93);
    let second = pose.pick(&[0xf6f2e6, 0xf4d23a, 0xf6f2e6], 94);
    let hang = v3(0.02, 0.26, 0.0);
    // The arc of the wing, from one tip to the other.
    let place = |u: f32| {
        let turns = 0.19 * u;
        v3(0.0, 0.3 + 0.68 * cos_turns(turns), 0.7 * sin_turns(turns))
    };
    for cell in 0..CELLS {
        let u = (cell as f32 + 0.5) / CELLS as f32 * 2.0 - 1.0;
        let chord = 0.165 * (1.0 - 0.72 * u * u * u * u).max(0.2);
        let (middle, out) = (place(u), place(u) - v3(0.0, 0.3, 0.0));
        let up = v3(0.0, out.y, out.z * 0.97).unit();
        let along = v3(0.0, -up.z, up.y);
        let stripe = if u.abs() > 0.62 || u.abs() < 0.16 { second } else { first };
        let skin = Skin::new(stripe).glow(0.06);
        body.egg(middle, [v3(chord, 0.0, 0.0), up * (0.034 * chord / 0.165), along * 0.031], skin);
        // Where the air comes in.
        body.egg(
            middle + v3(chord * 0.86, -0.008, 0.0),
            [v3(0.02, 0.0, 0.0), up * 0.009, along * 0.02],
            skin.tone(0.25),
        );
        if cell % 3 == 1 {
            let riser = hang + v3(0.0, 0.05, if u > 0.0 { 0.03 } else { -0.03 });
            let line = Skin::new(hex(0xd8d4c8));
            for x in [0.09, -0.07] {
                body.rod(riser, middle + v3(x * chord / 0.165, -0.02, 0.0), 0.0012, 0.0012, line);
            }
        }
    }
}

/// Whoever hangs in the harness.
fn pilot(body: &mut Body, pose: &Pose) {
    let size = PILOT_M / pose.size_m.max(1.0);
    let who = match pose.company {
        Some(company) => sitting(pose, company.kind, PILOT_M, 0).of(company),
        None => sitting(pose, SubjectKind::Man, PILOT_M, 0),
    };
    let seat = v3(0.0, 0.02, 0.0);
    body.add(&alone(body, &who), &Frame::shift(seat, size));
    let harness = Skin::new(hex(0x24303c));
    let hips = seat + v3(-0.01, 0.24 * size, 0.0);
    body.egg(
        hips + v3(0.02, -0.05 * size, 0.0),
        [v3(0.2, 0.0, 0.0) * size, v3(0.0, 0.1, 0.0) * size, v3(0.0, 0.0, 0.12) * size],
        harness,
    );
    body.slab(
        hips - v3(0.1 * size, 0.0, 0.0),
        hips + v3(-0.09, 0.3, 0.0) * size,
        0.05 * size,
        0.05 * size,
        2.0,
        harness,
    );
}
