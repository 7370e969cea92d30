//! Small craft that are paddled or driven over the water, and one that goes under it: kayak,
//! canoe, jet ski, speedboat, submarine. One unit is the length of the hull.
//!
//! How they rock is `boat`'s.

use super::crew::crew;
use super::hull::hull;
use crate::figure::body::Body;
use crate::figure::people::biped;
use crate::figure::pose::Pose;
use crate::figure::shape::Skin;
use crate::maths::{Vec3, hex, sin_turns, v3};
use crate::script::Action;

/// Pointed at both ends and closed but for the hole where the paddler sits.
pub(super) fn kayak(body: &mut Body, pose: &Pose) {
    let paint = Skin::new(pose.one_of(&[0xd8402a, 0xe8a81c, 0x2f8fd0], 3)).gloss(0.7);
    let line = [
        (-0.5, 0.075, 0.004),
        (-0.34, 0.03, 0.036),
        (-0.08, 0.02, 0.062),
        (0.1, 0.02, 0.06),
        (0.34, 0.03, 0.036),
        (0.5, 0.08, 0.004),
    ];
    body.tube(&line.map(|(x, y, r)| (v3(x, y, 0.0), r)), 1.25, paint);
    body.ball(v3(-0.03, 0.068, 0.0), v3(0.1, 0.02, 0.062), Skin::new(hex(0x15161a)));
    for (a, b) in [(0.2, 0.32), (-0.32, -0.2)] {
        body.rod(v3(a, 0.062, -0.03), v3(b, 0.056, 0.03), 0.004, 0.004, Skin::new(hex(0x1c1d20)));
    }
    let size = 1.7 / pose.size_m.max(0.5);
    crew(body, pose, [v3(-0.05, 0.05, 0.0), v3(-0.28, 0.05, 0.0)], size);
    paddle(body, pose, size);
}

/// A blade at each end, which dip in turn.
fn paddle(body: &mut Body, pose: &Pose, size: f32) {
    let rests = matches!(pose.action, Action::Float | Action::Fish | Action::Stand);
    let turn = if rests { 0.0 } else { sin_turns(pose.stride) };
    let middle = v3(0.09, 0.05 + 0.19 * size, 0.0);
    let out = v3(0.12 * turn, 0.36 * turn, 1.0).unit() * (0.6 * size);
    let shaft = Skin::new(hex(0x2a2c31));
    body.rod(middle - out, middle + out, 0.006, 0.006, shaft);
    for side in [1.0, -1.0] {
        let tip = middle + out * side;
        body.slab(tip, tip + out * (side * 0.28), 0.014, 0.018, 0.35, Skin::new(hex(0xf0d23a)));
    }
}

/// Open, its two ends drawn up.
pub(super) fn canoe(body: &mut Body, pose: &Pose) {
    let paint = Skin::new(pose.colour(0x8a3a24)).gloss(0.4);
    let wood = Skin::new(hex(0xb88a54));
    let line = |t: f32| {
        let end = (t * 2.0 - 1.0).abs();
        (0.088 * (1.0 - end * end * end) + 0.002, 0.085 + 0.075 * end * end * end * end)
    };
    let steps = 14;
    for i in 0..steps {
        let (a, b) = (i as f32 / steps as f32, (i + 1) as f32 / steps as f32);
        let ((wa, ha), (wb, hb)) = (line(a), line(b));
        let (xa, xb) = (a - 0.5, b - 0.5);
        for side in [1.0, -1.0] {
            body.plate(
                &[
                    v3(xa, ha, wa * side),
                    v3(xb, hb, wb * side),
                    v3(xb, -0.03, wb * side * 0.6),
                    v3(xa, -0.03, wa * side * 0.6),
                ],
                paint,
            );
            body.rod(v3(xa, ha, wa * side), v3(xb, hb, wb * side), 0.006, 0.006, wood);
        }
        body.plate(
            &[v3(xa, 0.03, wa * 0.85), v3(xb, 0.03, wb * 0.85), v3(xb, 0.03, -wb * 0.85), v3(xa, 0.03, -wa * 0.85)],
            wood.tone(0.8),
        );
    }
    for x in [-0.22, 0.16] {
        body.block((x - 0.02, 0.075, -0.08), (x + 0.02, 0.083, 0.08), wood);
    }
    let size = 1.7 / pose.size_m.max(0.5);
    crew(body, pose, [v3(-0.16, 0.075, 0.0), v3(0.16, 0.075, 0.0)], size);
    let turn = if pose.action == Action::Float { 0.0 } else { sin_turns(pose.stride) };
    let (grip, tip) = (v3(-0.02, 0.075 + 0.26 * size, 0.03), v3(0.06 - 0.1 * turn, 0.0, 0.15));
    body.rod(grip, tip, 0.006, 0.006, wood);
    body.slab(tip, tip + (tip - grip) * 0.3, 0.012, 0.018, 0.45, wood);
}

/// A seat on a short hull, a handlebar, and spray behind.
pub(super) fn jet_ski(body: &mut Body, pose: &Pose) {
    let paint = Skin::new(pose.one_of(&[0xe0402a, 0x2a6fd0, 0xe8c02a], 3)).gloss(0.8);
    let since = body.since();
    let black = Skin::new(hex(0x191a1e)).gloss(0.3);
    body.bevelled(
        &[(-0.48, -0.05), (0.3, -0.05), (0.5, 0.14), (0.42, 0.19), (0.2, 0.17), (-0.48, 0.13)],
        (-0.17, 0.17),
        0.03,
        Skin::new(hex(0xe9eaec)).gloss(0.7),
    );
    body.bevelled(
        &[(-0.46, 0.12), (0.44, 0.15), (0.5, 0.17), (0.28, 0.3), (0.12, 0.33), (0.02, 0.24), (-0.46, 0.22)],
        (-0.1, 0.1),
        0.03,
        paint,
    );
    body.slab(v3(-0.42, 0.25, 0.0), v3(0.0, 0.25, 0.0), 0.05, 0.045, 1.5, black);
    body.rod(v3(0.14, 0.3, 0.0), v3(0.09, 0.42, 0.0), 0.025, 0.02, black);
    body.rod(v3(0.08, 0.42, 0.14), v3(0.08, 0.42, -0.14), 0.014, 0.014, black);
    body.plate(
        &[v3(0.27, 0.3, 0.07), v3(0.14, 0.42, 0.05), v3(0.14, 0.42, -0.05), v3(0.27, 0.3, -0.07)],
        black.gloss(0.9),
    );
    if pose.company.is_some() || pose.gone > 0.0 {
        let size = 1.7 / pose.size_m.max(0.5);
        biped::rider(
            body,
            &Pose { colour: None, ..pose.clone() },
            (v3(-0.16, 0.33, 0.0), v3(0.06, 0.43, 0.0)),
            size,
            None,
        );
    }
    body.shift(since, v3(0.0, -0.07, 0.0));
    if pose.gone > 0.0 {
        for i in 0..30 {
            let age = crate::maths::fract(i as f32 / 30.0 + pose.seconds * 0.9);
            let aside = (pose.unit(80 + i) - 0.5) * 0.4 * age;
            let up = 0.02 + 0.7 * age * (1.0 - age) * pose.unit(120 + i);
            body.puff(v3(-0.48 - 0.8 * age, up, aside), 0.02 + 0.05 * age, Vec3::splat(0.92), 0.3 * (1.0 - age), 0.0);
        }
    }
}

/// Long and low, a raked windscreen, seats, an engine at the stern.
pub(super) fn speedboat(body: &mut Body, pose: &Pose) {
    let paint = Skin::new(pose.one_of(&[0xf0f0ee, 0xc8281f, 0x1f4f98], 3)).gloss(0.9);
    let since = body.since();
    hull(body, 0.15, 0.1, paint, Skin::new(hex(0x9a6a3a)));
    // A deck over the bow.
    body.tube(
        &[(v3(0.02, 0.1, 0.0), 0.06), (v3(0.28, 0.13, 0.0), 0.045), (v3(0.46, 0.17, 0.0), 0.008)],
        1.9,
        Skin::new(hex(0xeeeae2)).gloss(0.6),
    );
    for side in [1.0, -1.0] {
        body.plate(
            &[
                v3(-0.4, 0.04, side * 0.128),
                v3(0.3, 0.075, side * 0.112),
                v3(0.3, 0.1, side * 0.118),
                v3(-0.4, 0.06, side * 0.134),
            ],
            Skin::new(if pose.colour.is_some() { hex(0xf0f0ee) } else { hex(0x1f4f98) }),
        );
        body.plate(
            &[v3(0.1, 0.15, 0.0), v3(0.02, 0.25, 0.0), v3(-0.1, 0.24, side * 0.12), v3(-0.04, 0.14, side * 0.125)],
            Skin::new(hex(0x22323e)).gloss(1.0),
        );
    }
    for x in [-0.2, -0.36] {
        body.block((x - 0.05, 0.07, -0.1), (x + 0.05, 0.11, 0.1), Skin::new(hex(0xe6dcc8)));
        body.block((x - 0.06, 0.1, -0.1), (x - 0.035, 0.18, 0.1), Skin::new(hex(0xe6dcc8)));
    }
    body.bevelled(
        &[(-0.6, 0.0), (-0.52, -0.02), (-0.5, 0.16), (-0.53, 0.22), (-0.6, 0.2)],
        (-0.045, 0.045),
        0.01,
        Skin::new(hex(0x1c1d21)).gloss(0.7),
    );
    let size = 1.7 / pose.size_m.max(0.5);
    crew(body, pose, [v3(-0.18, 0.1, 0.05), v3(-0.18, 0.1, -0.05)], size);
    body.shift(since, v3(0.0, -0.035, 0.0));
    if pose.gone > 0.0 {
        // At speed the bow rises.
        body.turn(since, v3(-0.4, 0.0, 0.0), 2, 0.012);
    }
}

/// A dark round hull, a tower with its planes and periscope.
pub(super) fn submarine(body: &mut Body, pose: &Pose) {
    let steel = Skin::new(pose.colour(0x2c343c)).gloss(0.35);
    let line = [
        (-0.5, 0.016, 0.008),
        (-0.4, 0.014, 0.034),
        (-0.22, 0.012, 0.052),
        (0.3, 0.012, 0.054),
        (0.42, 0.012, 0.046),
        (0.49, 0.012, 0.022),
        (0.503, 0.012, 0.004),
    ];
    body.tube(&line.map(|(x, y, r)| (v3(x, y, 0.0), r)), 1.0, steel);
    body.tube(&[(v3(0.02, 0.06, 0.0), 0.02), (v3(0.1, 0.06, 0.0), 0.024), (v3(0.16, 0.06, 0.0), 0.02)], 0.8, steel);
    body.bevelled(&[(0.03, 0.06), (0.165, 0.06), (0.155, 0.13), (0.045, 0.135)], (-0.016, 0.016), 0.006, steel);
    for side in [1.0, -1.0] {
        body.plate(
            &[
                v3(0.13, 0.105, 0.01 * side),
                v3(0.12, 0.105, 0.07 * side),
                v3(0.09, 0.105, 0.07 * side),
                v3(0.085, 0.105, 0.01 * side),
            ],
            steel.tone(0.85),
        );
        body.plate(
            &[
                v3(-0.4, 0.014, 0.02 * side),
                v3(-0.45, 0.014, 0.08 * side),
                v3(-0.48, 0.014, 0.08 * side),
                v3(-0.48, 0.014, 0.02 * side),
            ],
            steel.tone(0.85),
        );
    }
    body.plate(
        &[v3(-0.42, 0.03, 0.0), v3(-0.46, 0.1, 0.0), v3(-0.49, 0.1, 0.0), v3(-0.48, 0.03, 0.0)],
        steel.tone(0.85),
    );
    body.rod(v3(0.11, 0.13, 0.004), v3(0.11, 0.2, 0.004), 0.004, 0.003, steel.tone(1.3));
    body.rod(v3(0.11, 0.2, 0.004), v3(0.122, 0.2, 0.004), 0.005, 0.005, steel.tone(1.3));
    body.rod(v3(0.085, 0.13, -0.004), v3(0.085, 0.175, -0.004), 0.003, 0.002, steel.tone(1.3));
    for x in [-0.16, -0.06, 0.24] {
        body.drum(v3(x, 0.06, 0.0), v3(x, 0.067, 0.0), 0.012, 0.012, steel.tone(0.7));
    }
}
