//! Boats that rock on the water: rowing boats, sailing boats, ships. One unit
//! is the length of the hull.

use super::crew::{crew, stroke};
use super::hull::hull;
use super::watercraft;
use super::{oldcraft, smallcraft, tallship, trawler};
use crate::figure::animals::bird::{ripples, wake};
use crate::figure::body::Body;
use crate::figure::pose::Pose;
use crate::figure::shape::Skin;
use crate::maths::{Vec3, hex, mix, sin_turns, v3};
use crate::script::{Action, Guise, SubjectKind as K};

/// How bright water is that is ruffled but does not foam.
const RUFFLED: f32 = 0.24;

pub(crate) fn boat(body: &mut Body, pose: &Pose) {
    let calm = match pose.kind {
        K::Ship | K::ContainerShip | K::DragonBoat => 0.2,
        K::Longship | K::Raft | K::FishingBoat => 0.5,
        K::Boat if pose.guise == Some(Guise::Submarine) => 0.1,
        _ => 1.0,
    };
    let (s, p) = (pose.seconds, pose.unit(17));
    let since = body.since();
    match pose.kind {
        K::Ship if pose.guise == Some(Guise::TallShip) => tallship::tall_ship(body, pose),
        K::Ship => ship(body, pose),
        K::ContainerShip => watercraft::container_ship(body, pose),
        K::DragonBoat => watercraft::dragon_boat(body, pose),
        K::AwningBoat => watercraft::awning_boat(body, pose),
        K::Gondola => oldcraft::gondola(body, pose),
        K::Longship => oldcraft::longship(body, pose),
        K::Raft => oldcraft::raft(body, pose),
        K::Sailboat => sailboat(body, pose),
        K::FishingBoat => trawler::fishing_boat(body, pose),
        _ => match pose.guise {
            Some(Guise::Kayak) => smallcraft::kayak(body, pose),
            Some(Guise::Canoe) => smallcraft::canoe(body, pose),
            Some(Guise::JetSki) => smallcraft::jet_ski(body, pose),
            Some(Guise::Speedboat) => smallcraft::speedboat(body, pose),
            Some(Guise::Submarine) => smallcraft::submarine(body, pose),
            _ => rowing(body, pose),
        },
    }
    let heel = if pose.kind == K::Sailboat { 0.018 + 0.02 * pose.wind } else { 0.0 };
    body.turn(since, Vec3::ZERO, 2, sin_turns(s * 0.21 + p) * 0.01 * calm);
    body.turn(since, Vec3::ZERO, 0, heel + sin_turns(s * 0.17 + p * 2.0) * 0.012 * calm);
    body.shift(since, v3(0.0, sin_turns(s * 0.23 + p) * 0.012 * calm, 0.0));
    // What drifts goes no faster than the water, and leaves no foam.
    if pose.gone > 0.0 && pose.action != Action::Float {
        let half = match pose.kind {
            K::Ship | K::ContainerShip => 0.075,
            K::DragonBoat => 0.05,
            K::Longship => 0.08,
            K::Gondola => 0.07,
            K::Sailboat => 0.125,
            K::Boat if matches!(pose.guise, Some(Guise::Kayak | Guise::Canoe | Guise::Submarine)) => 0.06,
            _ => 0.15,
        };
        match pose.kind {
            // One oar raises no foam.
            K::Gondola | K::Raft => ripples(body, pose, (half, 0.3), Skin::new(Vec3::splat(RUFFLED))),
            K::Boat if matches!(pose.guise, Some(Guise::Kayak | Guise::Canoe)) => {
                ripples(body, pose, (half, 0.3), Skin::new(Vec3::splat(RUFFLED)))
            }
            _ => wake(body, pose, half, 0.5),
        }
    }
}

fn rowing(body: &mut Body, pose: &Pose) {
    let paint = Skin::new(pose.colour(0x8a5230)).gloss(0.15);
    hull(body, 0.15, 0.12, paint, Skin::new(hex(0x5a3a22)));
    let wood = Skin::new(hex(0xb08a58));
    for x in [-0.2, 0.02, 0.22] {
        body.block((x - 0.03, 0.1, -0.13), (x + 0.03, 0.115, 0.13), wood);
    }
    let size = 1.7 / pose.size_m.max(0.5);
    let stride = stroke(pose);
    let pull = sin_turns(stride);
    crew(body, pose, [v3(-0.02, 0.07, 0.0), v3(0.2, 0.07, 0.0)], size);
    for side in [1.0, -1.0] {
        if pose.action == Action::Float {
            // Where it drifts the oars are taken in.
            let (grip, tip) = (v3(-0.24, 0.14, side * 0.1), v3(0.26, 0.15, side * 0.07));
            body.rod(grip, tip, 0.008, 0.008, wood);
            body.slab(tip, tip + v3(0.09, 0.002, 0.0), 0.02, 0.024, 0.5, wood);
            continue;
        }
        let lock = v3(0.02, 0.145, side * 0.15);
        let tip = lock + v3(-0.16 * pull - 0.02, -0.12 + 0.06 * sin_turns(stride + 0.25), side * 0.38);
        body.rod(lock + (lock - tip) * 0.3, tip, 0.008, 0.008, wood);
        body.slab(tip, tip + (tip - lock) * 0.18, 0.02, 0.024, 0.5, wood);
    }
}

fn sailboat(body: &mut Body, pose: &Pose) {
    let cloth = Skin::new(pose.colour.unwrap_or(v3(0.86, 0.83, 0.76))).glow(0.05);
    hull(body, 0.125, 0.1, Skin::new(hex(0xece7dc)).gloss(0.5), Skin::new(hex(0x9a7048)));
    let wood = Skin::new(hex(0x6f4c30));
    body.rod(v3(0.06, 0.05, 0.0), v3(0.045, 1.2, 0.0), 0.012, 0.007, wood);
    body.rod(v3(0.05, 0.2, 0.0), v3(-0.44, 0.21, 0.06), 0.009, 0.007, wood);
    body.tube(&[(v3(0.1, 0.12, 0.0), 0.045), (v3(0.27, 0.13, 0.0), 0.035)], 1.8, Skin::new(hex(0xf0ece2)));
    let belly = 0.085 + 0.015 * sin_turns(pose.seconds * 0.3);
    let rows = 6;
    for i in 0..rows {
        let (a, b) = (i as f32 / rows as f32, (i + 1) as f32 / rows as f32);
        let luff = |t: f32| v3(0.048, mix(0.215, 1.17, t), 0.0);
        let leech = |t: f32| v3(mix(-0.43, 0.035, t * (0.72 + 0.28 * t)), mix(0.225, 1.17, t), 0.06 * (1.0 - t));
        let bulge =
            |t: f32, s: f32| luff(t).lerp(leech(t), s) + v3(0.0, 0.0, belly * (s * (1.0 - s) * 4.0) * (1.0 - t) * 0.9);
        for (s, e) in [(0.0, 0.34), (0.34, 0.67), (0.67, 1.0)] {
            body.plate(&[bulge(a, s), bulge(a, e), bulge(b, e), bulge(b, s)], cloth.tone(1.0 - 0.07 * s));
        }
    }
    let jib = |t: f32| {
        (v3(mix(0.48, 0.06, t), mix(0.17, 1.02, t), 0.0), v3(mix(0.1, 0.06, t), mix(0.2, 1.02, t), 0.05 * (1.0 - t)))
    };
    for i in 0..4 {
        let (a, b) = (i as f32 / 4.0, (i + 1) as f32 / 4.0);
        let ((fa, la), (fb, lb)) = (jib(a), jib(b));
        let mid = |f: Vec3, l: Vec3, t: f32| f.lerp(l, 0.5) + v3(0.0, 0.0, belly * 0.8 * (1.0 - t));
        body.plate(&[fa, mid(fa, la, a), mid(fb, lb, b), fb], cloth.tone(0.97));
        body.plate(&[mid(fa, la, a), la, lb, mid(fb, lb, b)], cloth.tone(0.9));
    }
    let flag = 0.03 * sin_turns(pose.seconds * 1.3);
    body.plate(
        &[v3(0.045, 1.2, 0.0), v3(-0.05, 1.19 + flag * 0.5, flag), v3(0.045, 1.165, 0.0)],
        Skin::new(hex(0xc8322a)),
    );
    let size = 1.7 / pose.size_m.max(0.5);
    crew(body, pose, [v3(-0.3, 0.07, 0.04), v3(-0.14, 0.07, -0.03)], size);
}

fn ship(body: &mut Body, pose: &Pose) {
    let paint = Skin::new(pose.colour(0x22303e)).gloss(0.4);
    hull(body, 0.075, 0.07, paint, Skin::new(hex(0x8a6a4a)));
    let white = Skin::new(hex(0xe8e5de));
    let decks = [
        (-0.4, 0.16, 0.05, 0.085, 0.056),
        (-0.36, 0.12, 0.085, 0.115, 0.05),
        (-0.3, 0.08, 0.115, 0.14, 0.045),
        (-0.02, 0.07, 0.14, 0.162, 0.042),
    ];
    let lit = Skin::new(v3(1.0, 0.82, 0.5)).glow(2.2 * pose.dark);
    let pane = if pose.dark > 0.3 { lit } else { Skin::new(hex(0x2a3a48)).gloss(0.9) };
    for (x0, x1, y0, y1, z) in decks {
        body.block((x0, y0, -z), (x1, y1, z), white);
        let count = ((x1 - x0) / 0.028) as usize;
        for i in 0..count {
            let x = x0 + 0.008 + i as f32 * 0.028;
            let (low, high) = (mix(y0, y1, 0.35), mix(y0, y1, 0.75));
            for side in [z + 0.0008, -z - 0.0008] {
                body.plate(
                    &[v3(x, low, side), v3(x + 0.014, low, side), v3(x + 0.014, high, side), v3(x, high, side)],
                    pane,
                );
            }
        }
    }
    for x in [-0.24, -0.12] {
        body.drum(v3(x, 0.138, 0.0), v3(x - 0.012, 0.215, 0.0), 0.023, 0.021, Skin::new(hex(0xb83a28)));
        body.drum(v3(x - 0.0125, 0.205, 0.0), v3(x - 0.014, 0.222, 0.0), 0.0225, 0.0225, Skin::new(hex(0x1c1d20)));
        for i in 0..12 {
            let age = crate::maths::fract(i as f32 / 12.0 + pose.seconds * 0.05);
            body.puff(
                v3(x - 0.02 - 0.42 * age, 0.23 + 0.1 * age.sqrt(), 0.02 * sin_turns(i as f32 * 0.38)),
                0.014 + 0.05 * age,
                Vec3::splat(0.42),
                0.4 * (1.0 - age),
                0.0,
            );
        }
    }
    body.rod(v3(0.3, 0.08, 0.0), v3(0.3, 0.2, 0.0), 0.004, 0.002, white);
    body.rod(v3(0.02, 0.16, 0.0), v3(0.02, 0.24, 0.0), 0.004, 0.002, white);
}
