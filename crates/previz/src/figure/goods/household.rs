//! What a household has about: a sofa, pillows, towels, a pan, a mirror, a vacuum cleaner, a
//! hair dryer, a scarf. One unit is the height of the thing.

use super::product::to_viewer;
use super::trim::{gold, wood};
use crate::figure::body::Body;
use crate::figure::pose::Pose;
use crate::figure::shape::Skin;
use crate::maths::{Vec3, cos_turns, hex, sin_turns, v3};
use crate::script::SubjectKind as K;

/// Whether it is one of them, which is drawn then.
pub(crate) fn of_a_household(body: &mut Body, pose: &Pose) -> bool {
    let since = body.since();
    match pose.kind {
        K::Sofa => sofa(body, pose),
        K::Pillow => pillows(body, pose),
        K::Towels => towels(body, pose),
        K::Pan => pan(body, pose),
        K::Mirror => mirror(body, pose),
        K::VacuumCleaner => vacuum_cleaner(body, pose),
        K::HairDryer => hair_dryer(body, pose),
        K::Scarf => scarf(body, pose),
        _ => return false,
    }
    to_viewer(body, since);
    true
}

/// Two cushions between arms, on short legs.
fn sofa(body: &mut Body, pose: &Pose) {
    let cloth = Skin::new(pose.colour(0x7f8a94));
    let box_of = |body: &mut Body, (x0, x1): (f32, f32), (y0, y1): (f32, f32), (z0, z1): (f32, f32), skin: Skin| {
        body.bevelled(&[(x0, y0), (x1, y0), (x1, y1), (x0, y1)], (z0, z1), 0.06, skin);
    };
    box_of(body, (-1.2, 1.2), (0.16, 0.42), (-0.5, 0.5), cloth.tone(0.85));
    box_of(body, (-1.16, 1.16), (0.36, 1.0), (0.26, 0.56), cloth.tone(0.92));
    for side in [-1.0_f32, 1.0] {
        let x = |a: f32, b: f32| if side > 0.0 { (a, b) } else { (-b, -a) };
        box_of(body, x(1.06, 1.34), (0.16, 0.72), (-0.54, 0.54), cloth);
        box_of(body, x(0.02, 1.06), (0.4, 0.58), (-0.54, 0.3), cloth.tone(1.06));
        box_of(body, x(0.03, 1.05), (0.56, 1.02), (0.12, 0.34), cloth.tone(1.03));
        for z in [-0.42_f32, 0.42] {
            body.rod(v3(side * 1.2, 0.0, z), v3(side * 1.16, 0.18, z), 0.03, 0.045, wood());
        }
        let cushion = Skin::new(hex(if side > 0.0 { 0xe0a83a } else { 0xc8573a }));
        body.ball(v3(side * 0.86, 0.74, -0.0), v3(0.22, 0.2, 0.1), cushion);
    }
}

/// Two pillows, one leaning on the other.
fn pillows(body: &mut Body, pose: &Pose) {
    let cloth = Skin::new(pose.colour(0xf4f2ee));
    for (x, y, z, lean, tone) in [(0.0_f32, 0.16, 0.1, 0.0, 0.95), (0.05, 0.55, -0.02, 0.2, 1.0)] {
        let since = body.since();
        body.ball(Vec3::ZERO, v3(0.72, 0.17, 0.44), cloth.tone(tone));
        body.bevelled(
            &[(-0.72, -0.06), (0.72, -0.06), (0.72, 0.06), (-0.72, 0.06)],
            (-0.44, 0.44),
            0.05,
            cloth.tone(tone * 0.98),
        );
        for (cx, cz) in [(-0.74, -0.46), (0.74, -0.46), (0.74, 0.46), (-0.74, 0.46)] {
            body.rod(v3(cx * 0.8, 0.0, cz * 0.8), v3(cx, 0.0, cz), 0.07, 0.02, cloth.tone(tone * 0.95));
        }
        body.turn(since, Vec3::ZERO, 0, lean);
        body.shift(since, v3(x, y, z));
    }
}

/// Folded towels in a stack.
fn towels(body: &mut Body, pose: &Pose) {
    let first = Skin::new(pose.colour(0xf2eee6)).pile(0.25);
    for (i, colour) in [0xf2eee6, 0x8fb4c4, 0xe0c0a8].into_iter().enumerate() {
        let skin = if i == 0 || pose.colour.is_some() {
            first.tone(1.0 - 0.06 * i as f32)
        } else {
            Skin::new(hex(colour)).pile(0.25)
        };
        let y = i as f32 / 3.0;
        for (from, to) in [(0.02, 0.16), (0.17, 0.31)] {
            body.bevelled(&[(-0.8, y + from), (0.8, y + from), (0.8, y + to), (-0.8, y + to)], (-0.5, 0.5), 0.06, skin);
        }
        // The fold, before.
        body.rod(v3(-0.76, y + 0.165, -0.46), v3(0.76, y + 0.165, -0.46), 0.15, 0.15, skin.tone(1.02));
    }
}

/// A frying pan, stood on edge so that it is seen into.
fn pan(body: &mut Body, pose: &Pose) {
    let iron = Skin::new(pose.colour(0x26282c)).gloss(0.5);
    let since = body.since();
    body.lathe(Vec3::ZERO, &[(0.0, 0.38), (0.02, 0.42), (0.1, 0.48), (0.16, 0.5)], iron);
    body.cut();
    body.drum(v3(0.0, 0.02, 0.0), v3(0.0, 0.04, 0.0), 0.42, 0.42, iron.tone(0.7));
    for i in 0..30 {
        let at = |i: i32| v3(cos_turns(i as f32 / 30.0) * 0.49, 0.16, sin_turns(i as f32 / 30.0) * 0.49);
        body.rod(at(i), at(i + 1), 0.016, 0.016, Skin::metal(hex(0x8a8e94)));
    }
    let grip = [(v3(0.46, 0.13, 0.0), 0.035), (v3(0.8, 0.2, 0.0), 0.04), (v3(1.25, 0.24, 0.0), 0.05)];
    body.ribbon(&grip, (v3(0.0, 0.0, 1.0), 1.3), wood());
    body.turn(since, Vec3::ZERO, 0, 0.17);
    body.turn(since, Vec3::ZERO, 2, 0.03);
    body.shift(since, v3(-0.3, 0.46, 0.0));
}

/// An oval mirror on a foot.
fn mirror(body: &mut Body, pose: &Pose) {
    let frame = pose.colour.map_or(gold(), |colour| Skin::new(colour).gloss(0.6));
    body.lathe(Vec3::ZERO, &[(0.0, 0.24), (0.03, 0.24), (0.06, 0.1), (0.2, 0.03)], frame);
    body.rod(v3(0.0, 0.1, 0.0), v3(0.0, 0.3, 0.0), 0.03, 0.03, frame);
    let at = |i: usize, r: f32| {
        v3(sin_turns(i as f32 / 28.0) * 0.3 * r, 0.64 + cos_turns(i as f32 / 28.0) * 0.35 * r, -0.01)
    };
    let rim: Vec<(Vec3, f32)> = (0..=28).map(|i| (at(i, 1.0), 0.03)).collect();
    body.tube(&rim, 1.0, frame);
    let glass: Vec<Vec3> = (0..28).map(|i| at(i, 1.0)).collect();
    body.plate(&glass, Skin::new(hex(0xa8bcc8)).gloss(1.0));
    for (x, w) in [(-0.08_f32, 0.05), (0.04, 0.02)] {
        let streak = [
            v3(x - 0.1, 0.5, -0.014),
            v3(x - 0.1 + w, 0.48, -0.014),
            v3(x + 0.1 + w, 0.8, -0.014),
            v3(x + 0.1, 0.82, -0.014),
        ];
        body.plate(&streak, Skin::new(hex(0xe8f2f6)).glow(0.2));
    }
}

/// A stick with a motor and a bin above, a head on the floor.
fn vacuum_cleaner(body: &mut Body, pose: &Pose) {
    let shell = Skin::new(pose.colour(0x7a3fb0)).gloss(0.5);
    let steel = Skin::metal(hex(0xc0c4ca));
    body.bevelled(
        &[(-0.2, 0.0), (0.2, 0.0), (0.2, 0.06), (-0.2, 0.06)],
        (-0.14, 0.06),
        0.02,
        Skin::new(hex(0x3a3d44)).gloss(0.4),
    );
    body.rod(v3(-0.17, 0.035, -0.12), v3(0.17, 0.035, -0.12), 0.034, 0.034, shell);
    body.rod(v3(0.0, 0.05, -0.02), v3(0.0, 0.68, 0.14), 0.022, 0.022, steel);
    body.drum(v3(0.0, 0.66, 0.1), v3(0.0, 0.82, 0.14), 0.07, 0.075, Skin::film(hex(0xcfd8e0)));
    body.drum(v3(0.0, 0.68, 0.105), v3(0.0, 0.74, 0.12), 0.055, 0.055, Skin::new(hex(0x9a958c)));
    body.drum(v3(0.0, 0.82, 0.14), v3(0.0, 0.9, 0.16), 0.08, 0.07, shell);
    body.drum(v3(0.0, 0.9, 0.16), v3(0.0, 0.92, 0.165), 0.062, 0.05, steel);
    let grip = [
        (v3(0.0, 0.8, 0.2), 0.025),
        (v3(0.0, 0.86, 0.3), 0.025),
        (v3(0.0, 0.97, 0.3), 0.025),
        (v3(0.0, 0.95, 0.19), 0.025),
    ];
    body.tube(&grip, 1.0, Skin::new(hex(0x24262a)));
}

/// A barrel that blows, on a grip.
fn hair_dryer(body: &mut Body, pose: &Pose) {
    let shell = Skin::new(pose.colour(0xd86a9a)).gloss(0.6);
    let dark = Skin::new(hex(0x202226)).gloss(0.4);
    body.drum(v3(-0.34, 0.78, 0.0), v3(0.2, 0.78, 0.0), 0.19, 0.21, shell);
    body.drum(v3(-0.34, 0.78, 0.0), v3(-0.5, 0.78, 0.0), 0.17, 0.13, dark);
    body.drum(v3(0.2, 0.78, 0.0), v3(0.26, 0.78, 0.0), 0.2, 0.16, dark);
    for i in 0..4 {
        let r = 0.04 + 0.035 * i as f32;
        body.drum(
            v3(0.262 - 0.001 * i as f32, 0.78, 0.0),
            v3(0.265, 0.78, 0.0),
            r + 0.008,
            r + 0.008,
            Skin::metal(hex(0xa0a4aa)),
        );
    }
    body.ribbon(
        &[(v3(0.02, 0.66, 0.0), 0.085), (v3(0.05, 0.4, 0.0), 0.075), (v3(0.08, 0.1, 0.0), 0.085)],
        (v3(0.0, 0.0, 1.0), 0.9),
        shell,
    );
    body.block((-0.05, 0.42, -0.09), (0.02, 0.54, -0.05), dark);
    let cord: Vec<(Vec3, f32)> = [(0.08, 0.06), (0.14, 0.02), (0.34, 0.015), (0.52, 0.03), (0.7, 0.015)]
        .map(|(x, y)| (v3(x, y, 0.1 * x), 0.014))
        .to_vec();
    body.tube(&cord, 1.0, dark);
}

/// Knitted, laid in a loop with its fringed ends down.
fn scarf(body: &mut Body, pose: &Pose) {
    let wool = Skin::new(pose.colour(0xb8323c)).pile(0.15);
    let stripe = Skin::new(hex(0xf0e8d8)).pile(0.15);
    let hoop: Vec<(Vec3, f32)> = (0..=20)
        .map(|i| {
            let t = i as f32 / 20.0;
            (v3(sin_turns(t) * 0.3, 0.8 + 0.05 * cos_turns(t * 2.0), cos_turns(t) * 0.2), 0.09)
        })
        .collect();
    body.ribbon(&hoop, (Vec3::UP, 1.3), wool);
    for (x, low) in [(-0.12_f32, 0.1), (0.1, 0.2)] {
        let end = [(v3(x * 0.4, 0.76, -0.22), 0.05), (v3(x, 0.55, -0.27), 0.045), (v3(x * 1.2, low, -0.25), 0.04)];
        body.ribbon(&end, (v3(1.0, 0.0, 0.0), 3.0), wool.tone(0.94));
        body.cut();
        for y in [0.08_f32, 0.15] {
            body.block((x * 1.2 - 0.13, low + y, -0.305), (x * 1.2 + 0.13, low + y + 0.035, -0.2), stripe);
        }
        for i in 0..9 {
            let fx = x * 1.2 - 0.11 + 0.0275 * i as f32;
            body.rod(v3(fx, low, -0.25), v3(fx + 0.004, low - 0.09, -0.25), 0.008, 0.006, wool.tone(0.85));
        }
    }
    body.orb(v3(0.0, 0.76, -0.22), 0.11, wool);
}
