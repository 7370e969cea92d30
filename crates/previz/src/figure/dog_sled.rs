//! A sled drawn by dogs, two abreast on one long line, and the musher who stands on
//! its runners.
//!
//! The dogs are animals, the musher is one of the people.

use super::body::Body;
use super::people::sitter::{alone, sitting};
use super::pose::Pose;
use super::shape::{Frame, Skin};
use crate::maths::{Vec3, fract, hex, v3};
use crate::script::{Action, Garment, Guise, SubjectKind};

/// Metres that the dogs are high at their shoulders.
const DOG_M: f32 = 0.62;
/// Where each pair of them is, and how far from the line, in heights of the musher.
const PAIRS: [f32; 3] = [0.6, 1.32, 2.04];
const ASIDE: f32 = 0.17;
/// Where the sled begins and ends, and half the distance of its runners.
const NOSE: f32 = 0.0;
const STERN: f32 = -1.18;
const HALF: f32 = 0.15;
/// Where the musher stands, and how high the bar before them is.
const STANDS: f32 = -1.1;
const BAR: f32 = 0.56;

/// A sled, the team that draws it, and who drives it; one unit is the musher's height.
pub(super) fn dog_sled(body: &mut Body, pose: &Pose, figure: fn(&Pose) -> Body) {
    sled(body, pose);
    musher(body, pose);
    let size = DOG_M / pose.size_m.max(0.5);
    let moves = pose.pace > 0.0;
    let dog = Pose {
        kind: SubjectKind::Dog,
        action: if moves { Action::Run } else { Action::Stand },
        colour: None,
        company: None,
        guise: Some(Guise::Husky),
        size_m: DOG_M,
        pace: pose.pace / size,
        gone: pose.gone / size,
        ..pose.clone()
    };
    let line = Skin::new(hex(0x2f56a8));
    let high = 0.85 * size;
    body.rod(v3(NOSE + 0.06, 0.16, 0.0), v3(PAIRS[2] + 0.22, high, 0.0), 0.006, 0.006, line);
    for (pair, x) in PAIRS.into_iter().enumerate() {
        for (index, side) in [-1.0, 1.0].into_iter().enumerate() {
            let number = 2 * pair + index;
            // None of them keeps step with the next.
            let one = Pose {
                stride: dog.stride + 0.29 * number as f32,
                seed: pose.seed ^ (0x71 + 0x9e37 * number as u32),
                ..dog.clone()
            };
            let at = v3(x, 0.0, side * ASIDE);
            body.add(&figure(&one), &Frame::shift(at, size));
            harness(body, at, size, side);
        }
        body.rod(v3(x + 0.34, high, -ASIDE), v3(x + 0.34, high, ASIDE), 0.004, 0.004, line);
    }
    if moves {
        spray(body, pose, size);
    }
}

/// A belt about the chest, a strap along the back, and the line to the middle.
fn harness(body: &mut Body, at: Vec3, size: f32, side: f32) {
    let strap = Skin::new(hex(0xd8382a));
    let chest = at + v3(0.34, 0.8, 0.0) * size;
    body.hoop(chest, v3(1.0, 0.0, 0.0), (0.2 * size, 0.17 * size), (0.022 * size, 1.6), strap);
    let rump = at + v3(-0.42, 0.98, 0.0) * size;
    body.rod(at + v3(0.3, 1.0, 0.0) * size, rump, 0.018 * size, 0.014 * size, strap);
    body.rod(rump, v3(at.x - 0.44, 0.2, at.z - side * ASIDE), 0.004, 0.004, Skin::new(hex(0x2f56a8)));
}

/// Two runners that curve up, uprights, the basket with its load, and the bar.
fn sled(body: &mut Body, pose: &Pose) {
    let wood = Skin::new(hex(0xa8743c)).gloss(0.2);
    let load = pose.pick(&[0xc8482a, 0x2f6a8a, 0x4a6a3a], 41);
    for side in [-1.0, 1.0] {
        let at = |x: f32, y: f32| v3(x, y, side * HALF);
        body.tube(
            &[
                (at(STERN - 0.12, 0.02), 0.014),
                (at(-0.5, 0.018), 0.014),
                (at(NOSE - 0.12, 0.03), 0.014),
                (at(NOSE + 0.04, 0.12), 0.013),
                (at(NOSE + 0.02, 0.2), 0.012),
            ],
            1.6,
            wood,
        );
        for x in [-0.9, -0.55, -0.2] {
            body.rod(at(x, 0.02), at(x - 0.02, 0.2), 0.012, 0.011, wood);
        }
        body.rod(at(NOSE + 0.02, 0.2), at(-0.95, 0.2), 0.012, 0.012, wood);
        body.tube(
            &[(at(NOSE, 0.2), 0.009), (at(-0.5, 0.33), 0.009), (at(-0.9, BAR), 0.012), (at(-0.96, BAR), 0.012)],
            1.0,
            wood,
        );
        body.rod(at(-0.92, 0.02), at(-0.92, BAR), 0.013, 0.012, wood);
    }
    body.rod(v3(-0.96, BAR, -HALF), v3(-0.96, BAR, HALF), 0.014, 0.014, Skin::new(hex(0x2a2420)));
    body.rod(v3(NOSE + 0.03, 0.2, -HALF), v3(NOSE + 0.03, 0.2, HALF), 0.012, 0.012, wood);
    body.block((-0.9, 0.2, -HALF), (NOSE - 0.06, 0.225, HALF), wood.tone(0.8));
    let bag = Skin::new(load);
    body.slab(v3(-0.78, 0.3, 0.0), v3(-0.16, 0.28, 0.0), 0.085, 0.07, 1.5, bag);
    for x in [-0.66, -0.45, -0.25] {
        body.hoop(v3(x, 0.29, 0.0), v3(1.0, 0.0, 0.0), (0.085, 0.125), (0.008, 1.0), Skin::new(hex(0x2a2420)));
    }
}

/// Who drives it, in a parka, leaning on the bar.
fn musher(body: &mut Body, pose: &Pose) {
    let kind = if pose.unit(64) < 0.6 { SubjectKind::Man } else { SubjectKind::Woman };
    let rider = pose.company.filter(|company| company.kind.has_hands());
    let who = Pose {
        action: Action::Mush,
        seat: None,
        garment: Some(Garment::Coat),
        colour: Some(pose.pick(&[0xc8281f, 0x2456a8, 0xd88a1f], 65)),
        cold: true,
        ..sitting(pose, kind, pose.size_m, 0x3d)
    };
    let who = match rider {
        Some(company) => Pose {
            action: Action::Mush,
            garment: who.garment,
            colour: company.colour.or(who.colour),
            ..who.of(company)
        },
        None => who,
    };
    body.add(&alone(body, &who), &Frame::shift(v3(STANDS, 0.03, 0.0), 1.0));
}

/// Snow that paws and runners throw up.
fn spray(body: &mut Body, pose: &Pose, size: f32) {
    for i in 0..14 {
        let age = fract(pose.seconds * 1.3 + pose.unit(720 + i));
        let x = if i < 4 { STERN } else { PAIRS[(i % 3) as usize] - 0.3 };
        let at = v3(x - 0.35 * age, 0.03 + 0.4 * size * age, (pose.unit(740 + i) - 0.5) * 0.5);
        body.puff(at, 0.03 + 0.07 * age, Vec3::splat(0.94), 0.4 * (1.0 - age), 0.05);
    }
}
