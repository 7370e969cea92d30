//! A robot's arm on its pedestal, as it welds and grips in factories. One unit is
//! its height.
//!
//! Robots that walk are `people::suit`'s and `mech`'s.

use super::body::{Body, joint};
use super::pose::Pose;
use super::shape::{Frame, Skin};
use crate::maths::{Vec3, cos_turns, fract, hex, sin_turns, v3};
use crate::noise::unit2;
use crate::scene::actors::nature::nature;
use crate::script::Action;

/// Lengths of the upper arm and of the forearm.
const UPPER: f32 = 0.42;
const FORE: f32 = 0.44;
/// How far behind the middle of both the arm stands that works on a vehicle.
const ARM_ASIDE: f32 = 0.85;
/// Sparks in the air at a time.
const SPARKS: i32 = 30;

/// Draws the arm, and the vehicle that it works on, of which so many metres are
/// one unit.
pub(super) fn robot_arm(body: &mut Body, pose: &Pose, car: Option<(&Body, f32)>) {
    let s = pose.seconds;
    let paint = Skin::new(pose.colour(0xf0801a)).gloss(0.5);
    let (dark, steel) = (Skin::new(hex(0x26282e)).gloss(0.4), Skin::new(hex(0xb4b8c0)).gloss(0.7));
    let all = body.since();
    body.drum(v3(0.0, 0.0, 0.0), v3(0.0, 0.05, 0.0), 0.2, 0.19, dark);
    let since = body.since();
    body.drum(v3(0.0, 0.05, 0.0), v3(0.0, 0.2, 0.0), 0.15, 0.12, paint);
    let shoulder = v3(0.02, 0.32, 0.0);
    body.slab(v3(0.0, 0.18, 0.0), shoulder, 0.09, 0.085, 1.3, paint);
    // Its tool goes from point to point along a seam, and rests at each.
    let step = (0.5 + 0.5 * sin_turns(s * 0.19)) * 3.0;
    let rest = fract(step);
    let seam = (step - rest + rest * rest * (3.0 - 2.0 * rest)) / 3.0;
    let wrist = v3(0.66 - 0.1 * seam, 0.5 + 0.16 * seam, 0.0);
    let elbow = joint(shoulder, wrist, UPPER, FORE, 1.0);
    for z in [-0.085, 0.085] {
        let out = v3(0.0, 0.0, z);
        body.drum(shoulder - out * 0.4, shoulder + out, 0.09, 0.08, dark);
        body.drum(elbow - out * 0.4, elbow + out * 0.86, 0.068, 0.06, dark);
    }
    body.slab(shoulder, elbow, 0.066, 0.052, 1.2, paint);
    let reach = (wrist - elbow).unit();
    body.drum(elbow - reach * 0.12, elbow, 0.05, 0.06, paint.tone(0.9));
    body.tube(&[(elbow, 0.055), (elbow.lerp(wrist, 0.4), 0.045), (wrist, 0.034)], 1.0, paint);
    body.tube(
        &[
            (shoulder + v3(-0.06, 0.1, 0.05), 0.014),
            (elbow + v3(-0.1, 0.1, 0.05), 0.014),
            (elbow.lerp(wrist, 0.6) + v3(0.0, 0.08, 0.02), 0.012),
        ],
        1.0,
        dark,
    );
    body.orb(wrist, 0.042, dark);
    let down = v3(0.35, -0.94, 0.0);
    let tip = wrist + down * 0.17;
    body.rod(wrist, wrist + down * 0.07, 0.03, 0.026, steel);
    if pose.action == Action::Weld {
        body.rod(wrist + down * 0.07, tip, 0.016, 0.006, Skin::new(hex(0xc07a3a)).gloss(0.6));
        arc(body, pose, tip);
    } else {
        let grip = 0.022 + 0.016 * sin_turns(s * 0.38);
        for z in [-1.0, 1.0] {
            let knuckle = wrist + down * 0.08 + v3(0.0, 0.0, z * 0.03);
            body.rod(wrist + down * 0.07, knuckle, 0.014, 0.012, steel);
            body.rod(knuckle, tip + v3(0.0, 0.0, z * grip), 0.012, 0.008, steel);
        }
    }
    body.turn(since, Vec3::ZERO, 1, 0.05 * sin_turns(s * 0.095));
    if let Some((car, size_m)) = car {
        // It stands beyond the tool.
        body.add(car, &Frame::shift(v3(ARM_ASIDE + 0.5, 0.0, 0.62), size_m / pose.size_m.max(0.5)));
        body.shift(all, v3(-ARM_ASIDE, 0.0, 0.0));
    }
}

/// The pose of the vehicle that is worked on, which is not yet painted.
pub(super) fn workpiece<'a>(pose: &Pose<'a>) -> Option<Pose<'a>> {
    let car = pose.company.filter(|company| company.kind.is_motor_vehicle())?;
    let (kind, guise, company) = (car.kind, car.guise, None);
    let colour = Some(car.colour.unwrap_or_else(|| hex(0xa8adb4)));
    Some(Pose { kind, colour, guise, company, action: Action::Stand, size_m: nature(kind).size_m, ..pose.clone() })
}

/// The arc at a welding tip, and what flies from it.
fn arc(body: &mut Body, pose: &Pose, tip: Vec3) {
    let s = pose.seconds;
    let flicker = 0.75 + 0.25 * sin_turns(s * 7.3) * sin_turns(s * 4.1);
    body.orb(tip, 0.016, Skin::new(hex(0xe8f4ff)).glow(6.0 * flicker));
    body.glow(tip, 0.2, v3(0.35, 0.5, 0.8) * flicker);
    for i in 0..SPARKS {
        let at = |salt: i32| unit2(i, salt, pose.seed);
        let t = fract(s * (1.0 + at(1)) + at(2));
        let place = |t: f32| {
            let out = (0.15 + 0.4 * at(4)) * t;
            tip + v3(out * cos_turns(at(3)), 0.35 * at(5) * t - 0.8 * t * t, out * sin_turns(at(3)))
        };
        let (from, to) = (place((t - 0.06).max(0.0)), place(t));
        if to.y > 0.0 {
            body.rod(from, to, 0.0015, 0.0035, Skin::new(hex(0xffb03a)).glow(4.0 * (1.0 - t)));
        }
    }
}
