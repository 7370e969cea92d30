//! Water that is thrown up about a thing on show, and ice that flies with it.
//! One unit is the height of the thing.

use super::spray;
use crate::figure::body::Body;
use crate::figure::food::bakery::around;
use crate::figure::pose::Pose;
use crate::figure::shape::Skin;
use crate::maths::{Vec3, clamp01, fract, hex, sin_turns, v3};
use crate::script::{Action, SubjectKind as K};

const FINGERS: i32 = 19;
const DROPS: i32 = 110;
const CUBES: i32 = 8;

/// The colour of what is thrown up where that is what the thing holds; water
/// else.
fn thrown(pose: &Pose) -> Option<Vec3> {
    // About a thing it is water, unless that holds something else.
    if let (K::Splash, Some(thing)) = (pose.kind, pose.company) {
        let held = Pose { kind: thing.kind, colour: thing.colour, company: None, ..pose.clone() };
        return thrown(&held);
    }
    match pose.kind {
        // A cola is brown where light comes through it.
        K::Tumbler => pose.colour.map(|drink| if drink.luma() < 0.04 { hex(0x421a08) } else { drink }),
        K::Glass => Some(pose.colour(0x7a1020)),
        K::Cup => Some(hex(0x5a3216)),
        K::MilkCarton | K::IceCream => Some(hex(0xf4f2ea)),
        K::Chocolate => Some(hex(0x4a2414)),
        _ => None,
    }
}

/// A finger of the crown: where about the thing it rises, how high the sheet
/// goes up to it, and how long it is.
struct Finger {
    turns: f32,
    peak: f32,
    long: f32,
}

fn fingers(pose: &Pose) -> [Finger; FINGERS as usize] {
    std::array::from_fn(|i| {
        let dice = |k: i32| pose.unit(800 + i as i32 * 4 + k);
        let beat = 0.88 + 0.12 * sin_turns(pose.seconds * 0.5 + dice(0));
        Finger {
            turns: (i as f32 + 0.7 * (dice(1) - 0.5)) / FINGERS as f32,
            peak: (0.07 + 0.12 * dice(2)) * beat,
            long: (0.1 + 0.34 * dice(3) * dice(3)) * beat,
        }
    })
}

/// How far out the sheet has spread at a height.
fn spread(high: f32) -> f32 {
    0.34 + 0.34 * high + 0.9 * high * high
}

/// How high the sheet stands at a turn about the thing: drawn up to its fingers.
fn rim(pose: &Pose, fingers: &[Finger], turns: f32) -> f32 {
    let wave = 0.018 * sin_turns(turns * 3.0 + pose.seconds * 0.2) + 0.012 * sin_turns(turns * 7.0);
    let drawn = fingers.iter().map(|finger| {
        let off = (fract(turns - finger.turns + 0.5) - 0.5).abs() * FINGERS as f32 * 1.15;
        let near = clamp01(1.0 - off);
        finger.peak * near * near
    });
    0.1 + wave + drawn.fold(0.0, f32::max)
}

/// The thin sheet that stands around the foot, and the fingers that its rim runs
/// out into, each with its drops.
fn crown(body: &mut Body, pose: &Pose, (sheet, water): (Skin, Skin)) {
    let fingers = fingers(pose);
    let round = if body.far { 40 } else { 114 };
    let high: Vec<f32> = (0..round).map(|i| rim(pose, &fingers, i as f32 / round as f32)).collect();
    let ring = |t: f32| -> Vec<Vec3> {
        let place = |(i, high): (usize, &f32)| around(i as f32 / round as f32, spread(high * t), high * t);
        high.iter().enumerate().map(place).collect()
    };
    // At its foot it flows out over the ground.
    let foot: Vec<Vec3> = (0..round).map(|i| around(i as f32 / round as f32, 0.4, 0.002)).collect();
    body.sheet(&[foot, ring(0.12), ring(0.35), ring(0.6), ring(0.82), ring(1.0)], sheet);
    let edge = ring(1.0);
    for (i, at) in edge.iter().enumerate() {
        body.rod(*at, edge[(i + 1) % round], 0.0055, 0.0055, water);
    }
    for (i, finger) in fingers.iter().enumerate() {
        let from = rim(pose, &fingers, finger.turns);
        let dice = |k: i32| pose.unit(1500 + i as i32 * 5 + k);
        let at = |t: f32| {
            let out = spread(from) + finger.long * (0.62 * t + 0.2 * t * t);
            around(finger.turns, out, from + finger.long * (0.95 * t - 0.22 * t * t))
        };
        let thick = 0.012 + 0.008 * dice(0);
        body.tube(
            &[
                (at(-0.35), thick * 0.4),
                (at(0.0), thick),
                (at(0.5), thick * 0.62),
                (at(0.85), thick * 0.42),
                (at(1.0), thick),
            ],
            1.0,
            water,
        );
        body.orb(at(1.03), thick * (1.05 + 0.3 * dice(1)), water);
        // What has come off its tip flies on before it.
        for (k, t) in [1.3, 1.52].into_iter().enumerate() {
            body.orb(at(t + 0.2 * dice(2)), thick * (0.75 - 0.3 * k as f32) * (0.6 + 0.7 * dice(3)), water);
        }
    }
}

/// A crown of water, drops and cubes of ice.
pub(crate) fn splash(body: &mut Body, pose: &Pose) {
    if pose.action == Action::Run {
        return spray::spray(body, pose);
    }
    let thrown = thrown(pose);
    let (sheet, bright) = match thrown {
        Some(drink) => (Skin::new(drink).gloss(0.9).glow(0.1), Skin::new(drink).gloss(1.0).glow(0.14)),
        None => (Skin::film(hex(0xe6f3fa)), Skin::clear(hex(0xf2fafe)).glow(0.1)),
    };
    crown(body, pose, (sheet, bright));
    for i in 0..DROPS {
        let dice = |k: i32| pose.unit(900 + i * 5 + k);
        let age = fract(pose.seconds * 0.55 + dice(0));
        let t = age * 1.1;
        let out = 0.3 + (0.3 + 0.6 * dice(1)) * t;
        let up = (0.9 + 1.3 * dice(2)) * t - 1.5 * t * t;
        if up > 0.0 {
            let size = (0.004 + 0.02 * dice(3) * dice(3) * dice(3)) * clamp01((1.0 - age) * 4.0);
            body.ball(around(dice(4), out, up), v3(size, size * 1.25, size), bright);
        }
    }
    // Ice flies with a cold drink.
    for i in 0..if matches!(pose.kind, K::Tumbler | K::Can) { CUBES } else { 0 } {
        let dice = |k: i32| pose.unit(1300 + i * 5 + k);
        let sway = 0.06 * sin_turns(pose.seconds * 0.2 + dice(0));
        let at = around((i as f32 + dice(1) * 0.6) / CUBES as f32, 0.5 + 0.28 * dice(2), 0.1 + 0.7 * dice(3) + sway);
        let since = body.since();
        body.cuboid(Vec3::ZERO, Vec3::splat(0.058 + 0.02 * dice(4)), Skin::clear(hex(0xe8f4fc)));
        body.turn(since, Vec3::ZERO, 2, pose.seconds * 0.09 + dice(0));
        body.turn(since, Vec3::ZERO, 1, pose.seconds * 0.06 + dice(2));
        body.shift(since, at);
    }
}
