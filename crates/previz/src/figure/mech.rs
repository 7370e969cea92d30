//! A giant fighting machine that goes on two legs: plates over joints, broad
//! shoulders, a small head with a crest. One unit is its height.
//!
//! Robots of a man's size are `suit`'s.

use super::body::Body;
use super::pose::Pose;
use super::shape::Skin;
use crate::maths::{GOLDEN, Vec3, cos_turns, hex, sin_turns, v3};
use crate::script::Action;

/// Its paint: armour, trim, what lies beneath, and what glows.
struct Paint {
    plate: Skin,
    trim: Skin,
    bone: Skin,
    light: Skin,
}

pub(super) fn mech(body: &mut Body, pose: &Pose) {
    let paint = Paint {
        plate: Skin::new(pose.colour(0xc9ced4)).gloss(0.55),
        trim: Skin::new(hex(0x9a2a26)).gloss(0.5),
        bone: Skin::new(hex(0x2e3238)).gloss(0.4),
        light: Skin::new(v3(0.3, 0.9, 1.0)).glow(4.0),
    };
    let goes = matches!(pose.action, Action::Walk | Action::Run | Action::Cross | Action::Play);
    let swing = if goes { sin_turns(pose.stride) } else { 0.12 * sin_turns(pose.seconds * 0.1) };
    for side in [1.0, -1.0] {
        leg(body, &paint, side, if goes { swing * side * 0.09 } else { 0.012 * side });
        arm(body, pose, &paint, side, if goes { -swing * side * 0.06 } else { 0.02 });
    }
    let since = body.since();
    torso(body, &paint);
    head(body, &paint);
    body.turn(since, v3(0.0, 0.5, 0.0), 1, 0.012 * swing);
    if pose.afloat {
        surf(body, pose);
    }
}

/// Thigh, shin and foot, swung about the hip by so many turns.
fn leg(body: &mut Body, paint: &Paint, side: f32, swing: f32) {
    let since = body.since();
    let z = side * 0.095;
    body.orb(v3(0.0, 0.47, z), 0.05, paint.bone);
    body.rod(v3(0.0, 0.46, z), v3(0.0, 0.08, z), 0.034, 0.034, paint.bone);
    body.block((-0.055, 0.29, z - 0.055), (0.06, 0.44, z + 0.055), paint.plate);
    body.block((-0.03, 0.24, z - 0.045), (0.085, 0.31, z + 0.045), paint.trim);
    body.block((-0.075, 0.06, z - 0.062), (0.055, 0.25, z + 0.062), paint.plate);
    body.block((-0.05, 0.09, z + side * 0.05), (0.03, 0.2, z + side * 0.075), paint.bone);
    let sole = [(-0.1, 0.0), (0.15, 0.0), (0.15, 0.03), (0.05, 0.085), (-0.1, 0.085)];
    body.solid(&sole, z - 0.062, z + 0.062, paint.trim, paint.trim);
    body.turn(since, v3(0.0, 0.47, 0.0), 2, swing);
}

/// Pauldron, arm and fist.
fn arm(body: &mut Body, pose: &Pose, paint: &Paint, side: f32, swing: f32) {
    let since = body.since();
    let z = side * 0.235;
    body.rod(v3(0.0, 0.76, side * 0.15), v3(0.0, 0.76, z), 0.045, 0.045, paint.bone);
    let pauldron = [(-0.1, 0.68), (0.1, 0.68), (0.115, 0.8), (0.06, 0.87), (-0.06, 0.87), (-0.115, 0.8)];
    let (inner, outer) = (z - side * 0.05, z + side * 0.085);
    body.solid(&pauldron, inner.min(outer), inner.max(outer), paint.plate, paint.plate);
    body.block(
        (-0.118, 0.66, (z - 0.03).min(z + 0.08 * side)),
        (0.118, 0.7, (z + 0.03).max(z + 0.08 * side)),
        paint.trim,
    );
    let raised = match pose.action {
        Action::Wave | Action::Dance | Action::Fence => 0.35,
        // One fist after the other.
        Action::Box | Action::Spar | Action::TaiChi => 0.2 + 0.12 * sin_turns(pose.seconds * 0.7 + side * 0.25),
        _ => 0.05,
    };
    let forearm = body.since();
    body.rod(v3(0.0, 0.7, z), v3(0.01, 0.55, z), 0.038, 0.034, paint.bone);
    body.block((-0.06, 0.38, z - 0.05), (0.06, 0.54, z + 0.05), paint.plate);
    body.block((-0.065, 0.36, z - 0.055), (0.065, 0.4, z + 0.055), paint.trim);
    body.block((-0.045, 0.29, z - 0.04), (0.05, 0.37, z + 0.04), paint.bone);
    body.turn(forearm, v3(0.0, 0.72, z), 2, raised);
    body.turn(since, v3(0.0, 0.76, z), 2, swing);
}

fn torso(body: &mut Body, paint: &Paint) {
    body.block((-0.07, 0.44, -0.13), (0.07, 0.51, 0.13), paint.plate);
    body.block((0.05, 0.38, -0.05), (0.085, 0.5, 0.05), paint.trim);
    body.block((-0.06, 0.5, -0.09), (0.06, 0.6, 0.09), paint.bone);
    let chest = [(-0.11, 0.58), (0.1, 0.58), (0.165, 0.7), (0.12, 0.83), (-0.1, 0.83), (-0.14, 0.72)];
    body.solid(&chest, -0.175, 0.175, paint.plate, paint.plate);
    body.block((0.13, 0.67, -0.14), (0.168, 0.72, -0.05), paint.bone);
    body.block((0.13, 0.67, 0.05), (0.168, 0.72, 0.14), paint.bone);
    body.block((0.1, 0.59, -0.06), (0.14, 0.65, 0.06), paint.trim);
    body.drum(v3(0.14, 0.745, 0.0), v3(0.168, 0.745, 0.0), 0.034, 0.03, paint.light);
    body.glow(v3(0.18, 0.745, 0.0), 0.12, v3(0.12, 0.45, 0.6));
    for side in [1.0, -1.0] {
        // Thrusters on its back.
        body.block((-0.24, 0.62, side * 0.11 - 0.05), (-0.12, 0.88, side * 0.11 + 0.05), paint.bone);
        body.drum(v3(-0.2, 0.62, side * 0.11), v3(-0.21, 0.56, side * 0.11), 0.035, 0.05, paint.plate);
    }
}

/// A helmet with a crest like a V, and a visor that glows.
fn head(body: &mut Body, paint: &Paint) {
    body.drum(v3(0.0, 0.82, 0.0), v3(0.0, 0.87, 0.0), 0.045, 0.04, paint.bone);
    let helm = [(-0.055, 0.86), (0.045, 0.86), (0.075, 0.9), (0.065, 0.95), (0.0, 0.985), (-0.06, 0.96)];
    body.solid(&helm, -0.052, 0.052, paint.plate, paint.plate);
    body.block((0.05, 0.91, -0.045), (0.08, 0.928, 0.045), paint.light);
    body.block((0.05, 0.865, -0.03), (0.082, 0.895, 0.03), paint.trim);
    for side in [1.0, -1.0] {
        let crest = [v3(0.068, 0.94, side * 0.008), v3(0.05, 1.03, side * 0.1), v3(0.06, 0.965, side * 0.03)];
        body.plate(&crest, Skin::new(hex(0xe0b23a)).gloss(0.6));
        body.block((-0.04, 0.885, side * 0.05 - 0.012), (0.03, 0.95, side * 0.05 + 0.012), paint.bone);
    }
}

/// Foam where the sea breaks about it, and water that runs off its shoulders.
fn surf(body: &mut Body, pose: &Pose) {
    // The water's level in its own height.
    let level = pose.drawn;
    let foam = Vec3::splat(0.92);
    for i in 0..34 {
        let (turn, unit) = (i as f32 * GOLDEN, pose.unit(700 + i));
        let swell = 0.02 * sin_turns(pose.seconds * 0.4 + unit);
        let out = 0.16 + 0.2 * unit;
        let at = v3(cos_turns(turn) * out * 0.8, level + 0.01 + swell + 0.05 * (1.0 - unit), sin_turns(turn) * out);
        body.puff(at, 0.035 + 0.04 * unit, foam, 0.5 * (1.0 - 0.5 * unit), 0.0);
    }
    for i in 0..40 {
        let unit = pose.unit(760 + i);
        let t = crate::maths::fract(pose.seconds * (0.5 + 0.2 * unit) + unit);
        let side = if i % 2 == 0 { 1.0 } else { -1.0 };
        let from = v3(0.12 * (pose.unit(820 + i) - 0.4), 0.8, side * (0.16 + 0.16 * pose.unit(880 + i)));
        let fall = (from.y - level) * t * t;
        let at = from + v3(0.05 * t, -fall, side * 0.03 * t);
        body.rod(at, at + v3(0.0, 0.05 + 0.05 * t, 0.0), 0.004, 0.002, Skin::new(Vec3::splat(0.85)).gloss(0.5));
        if i % 3 == 0 {
            body.puff(at, 0.012 + 0.02 * t, foam, 0.35 * (1.0 - t), 0.0);
        }
    }
}
