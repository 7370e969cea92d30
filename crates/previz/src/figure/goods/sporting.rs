//! What sport is done with: a board on wheels, weights, a racket, a telescope. One unit is
//! the height of the thing.

use super::product::to_viewer;
use crate::figure::body::Body;
use crate::figure::pose::Pose;
use crate::figure::shape::Skin;
use crate::maths::{Vec3, cos_turns, hex, sin_turns, v3};
use crate::script::SubjectKind as K;

/// Whether it is one of them, which is drawn then.
pub(crate) fn gear(body: &mut Body, pose: &Pose) -> bool {
    let since = body.since();
    match pose.kind {
        K::Skateboard => skateboard(body, pose),
        K::Dumbbell => dumbbell(body, pose),
        K::Racket => racket(body, pose),
        K::Telescope => telescope(body, pose),
        _ => return false,
    }
    to_viewer(body, since);
    true
}

/// A deck that turns up at both ends, on four wheels.
fn skateboard(body: &mut Body, pose: &Pose) {
    let deck = Skin::new(pose.colour(0xd8502c)).gloss(0.3);
    let line = [(-2.7, 0.98), (-2.35, 0.78), (-1.9, 0.72), (0.0, 0.7), (1.9, 0.72), (2.35, 0.78), (2.7, 0.98)];
    body.ribbon(&line.map(|(x, y)| (v3(x, y, 0.0), 0.09)), (v3(0.0, 0.0, 1.0), 7.0), deck);
    let grip = [(-2.2, 0.83), (-1.9, 0.8), (0.0, 0.78), (1.9, 0.8), (2.2, 0.83)];
    body.ribbon(&grip.map(|(x, y)| (v3(x, y, 0.0), 0.045)), (v3(0.0, 0.0, 1.0), 12.5), Skin::new(hex(0x202124)));
    for x in [-1.6_f32, 1.6] {
        body.block((x - 0.22, 0.5, -0.25), (x + 0.22, 0.64, 0.25), Skin::metal(hex(0xb0b4ba)));
        body.rod(v3(x, 0.34, -0.6), v3(x, 0.34, 0.6), 0.08, 0.08, Skin::metal(hex(0xb0b4ba)));
        for side in [-1.0_f32, 1.0] {
            let at = |z: f32| v3(x, 0.3, side * z);
            body.drum(at(0.42), at(0.72), 0.3, 0.28, Skin::new(hex(0xf4efe2)).gloss(0.4));
            body.drum(at(0.7), at(0.735), 0.1, 0.1, Skin::metal(hex(0x8a8e94)));
        }
    }
}

/// Two weights on a bar.
fn dumbbell(body: &mut Body, pose: &Pose) {
    let iron = Skin::new(pose.colour(0x24262b)).gloss(0.5);
    body.rod(v3(-0.9, 0.5, 0.0), v3(0.9, 0.5, 0.0), 0.11, 0.11, Skin::metal(hex(0xc0c4ca)));
    for i in 0..18 {
        let x = -0.42 + 0.05 * i as f32;
        body.drum(v3(x, 0.5, 0.0), v3(x + 0.025, 0.5, 0.0), 0.118, 0.118, Skin::metal(hex(0x9a9ea4)));
    }
    for side in [-1.0_f32, 1.0] {
        let at = |x: f32| v3(side * x, 0.5, 0.0);
        body.drum(at(0.55), at(0.62), 0.3, 0.5, iron);
        body.drum(at(0.62), at(1.0), 0.5, 0.5, iron);
        body.drum(at(1.0), at(1.08), 0.5, 0.38, iron);
        body.drum(at(1.08), at(1.1), 0.26, 0.26, Skin::new(hex(0xd8dade)));
    }
}

/// A racket with its strings, a ball before it.
fn racket(body: &mut Body, pose: &Pose) {
    let frame = Skin::new(pose.colour(0x2f6fd0)).gloss(0.6);
    let middle = v3(0.0, 0.7, 0.0);
    let on = |t: f32, r: f32| middle + v3(sin_turns(t) * 0.21 * r, cos_turns(t) * 0.28 * r, 0.0);
    let rim: Vec<(Vec3, f32)> = (0..=30).map(|i| (on(i as f32 / 30.0, 1.0), 0.02)).collect();
    body.tube(&rim, 1.0, frame);
    let thread = Skin::new(hex(0xf2f2ec));
    for i in -7_i32..=7 {
        let share = i as f32 / 8.0;
        let half = (1.0 - share * share).sqrt();
        let (x, y) = (0.21 * share, 0.28 * share);
        body.rod(middle + v3(x, -0.28 * half, 0.0), middle + v3(x, 0.28 * half, 0.0), 0.0035, 0.0035, thread);
        body.rod(middle + v3(-0.21 * half, y, 0.0), middle + v3(0.21 * half, y, 0.0), 0.0035, 0.0035, thread);
    }
    for side in [-1.0_f32, 1.0] {
        body.rod(v3(side * 0.1, 0.455, 0.0), v3(0.0, 0.32, 0.0), 0.018, 0.018, frame);
    }
    body.rod(v3(0.0, 0.34, 0.0), v3(0.0, 0.03, 0.0), 0.028, 0.034, Skin::new(hex(0x1e1f22)));
    for i in 0..7 {
        let y = 0.06 + 0.04 * i as f32;
        body.rod(v3(-0.03, y, -0.02), v3(0.03, y + 0.02, -0.02), 0.012, 0.012, Skin::new(hex(0x36383d)));
    }
    body.orb(v3(0.3, 0.07, -0.06), 0.066, Skin::new(hex(0xd4e83a)).pile(0.15));
}

/// A tube on three legs that looks up.
fn telescope(body: &mut Body, pose: &Pose) {
    let shell = Skin::new(pose.colour(0xf0f1f3)).gloss(0.5);
    let dark = Skin::new(hex(0x24262b)).gloss(0.4);
    let hub = v3(0.0, 0.62, 0.0);
    for leg in 0..3 {
        let t = leg as f32 / 3.0 + 0.08;
        body.rod(hub - v3(0.0, 0.06, 0.0), v3(cos_turns(t) * 0.3, 0.0, sin_turns(t) * 0.3), 0.02, 0.016, dark);
    }
    let way = v3(-0.8, 0.6, 0.0);
    let on = |t: f32| hub + way * t;
    body.drum(on(-0.34), on(0.4), 0.075, 0.085, shell);
    body.drum(on(0.4), on(0.5), 0.1, 0.1, dark);
    body.drum(on(0.5), on(0.502), 0.085, 0.085, Skin::new(hex(0x6a8ac0)).gloss(1.0));
    body.drum(on(-0.34), on(-0.44), 0.05, 0.04, dark);
    body.rod(on(-0.42), on(-0.42) + v3(0.06, 0.1, 0.0), 0.03, 0.034, dark);
    body.rod(on(0.0) + v3(0.06, 0.09, 0.0), on(0.25) + v3(0.06, 0.09, 0.0), 0.02, 0.02, dark);
    body.orb(hub - v3(0.0, 0.04, 0.0), 0.05, dark);
}
