//! What is worn on the trunk, as one cloth from the collar to a hem over the hips, and a
//! scarf about the neck.
//!
//! Knows no skeleton but the trunk that it is given.

use super::clothes::Look;
use super::stance::wave;
use crate::figure::body::Body;
use crate::figure::pose::Pose;
use crate::maths::{Vec3, cos_turns, sin_turns, v3};

/// At shares of the trunk's length: how far the cloth lies before, behind and beside
/// its middle.
type Girth = (f32, f32, f32, f32);

const MAN: [Girth; 11] = [
    (1.03, 0.024, 0.028, 0.03),
    (0.97, 0.032, 0.038, 0.052),
    (0.91, 0.043, 0.048, 0.08),
    (0.84, 0.055, 0.056, 0.094),
    (0.74, 0.064, 0.06, 0.094),
    (0.6, 0.066, 0.06, 0.089),
    (0.46, 0.062, 0.057, 0.083),
    (0.32, 0.059, 0.055, 0.079),
    (0.18, 0.059, 0.058, 0.082),
    (0.06, 0.061, 0.064, 0.088),
    (-0.02, 0.061, 0.066, 0.09),
];

const WOMAN: [Girth; 11] = [
    (1.03, 0.022, 0.026, 0.028),
    (0.97, 0.031, 0.034, 0.048),
    (0.91, 0.043, 0.044, 0.073),
    (0.83, 0.056, 0.05, 0.086),
    (0.73, 0.067, 0.053, 0.084),
    (0.63, 0.068, 0.052, 0.079),
    (0.5, 0.054, 0.05, 0.07),
    (0.36, 0.049, 0.049, 0.067),
    (0.22, 0.053, 0.055, 0.075),
    (0.08, 0.06, 0.066, 0.088),
    (-0.02, 0.063, 0.07, 0.094),
];

/// How deep the cloth creases about the waist.
const CREASE: f32 = 0.03;

/// The cloth on a trunk that stands on the hips in the direction `up`, its shoulders
/// `across`.
pub(crate) fn shirt(body: &mut Body, pose: &Pose, look: &Look, (hip, up, across): (Vec3, Vec3, Vec3), trunk: f32) {
    let girths = if look.female && !look.child { &WOMAN } else { &MAN };
    let (w, ahead, round) = (look.build, up.cross(across).unit(), if pose.fine { 44 } else { 28 });
    let own = pose.unit(79);
    let rings = girths.map(|(t, front, back, side)| {
        // Drawn in at the waist it lies in folds there.
        let crease = CREASE * (1.0 - (t - 0.3).abs() * 3.4).max(0.0);
        let spot = |i: usize| {
            let turns = i as f32 / round as f32;
            let (ca, sa) = (cos_turns(turns), sin_turns(turns));
            let out = 1.0 + crease * wave(turns * 5.0 + t * 2.3 + own) * (0.5 + 0.5 * wave(turns * 3.0 - own));
            let deep = if ca > 0.0 { front } else { back };
            // Rounder than an oval: a back and a breast are broad.
            let broad = 1.0 + 0.07 * (2.0 * ca * sa) * (2.0 * ca * sa);
            hip + up * (trunk * t)
                + v3(-0.002, 0.0, 0.0)
                + (ahead * (ca * deep) + across * (sa * side)) * (w * out * broad)
        };
        (0..round).map(spot).collect()
    });
    body.sheet(&rings, look.top);
}

/// A scarf round the neck, one end blown back.
pub(crate) fn scarf(body: &mut Body, pose: &Pose, look: &Look, neck: Vec3) {
    let Some(wool) = look.scarf else { return };
    let ring = |i: i32| {
        let turns = i as f32 / 8.0;
        (neck + v3(cos_turns(turns) * 0.032, 0.004 * sin_turns(turns * 2.0), sin_turns(turns) * 0.036), 0.018)
    };
    body.tube(&[ring(0), ring(2), ring(4), ring(6), ring(8)], 1.0, wool);
    let blow = 0.03 + 0.1 * pose.wind;
    let flap = |t: f32| 0.02 * wave(pose.seconds * 0.9 - t * 0.6) * t;
    let end = |t: f32| neck + v3(-0.04 - blow * t, -0.16 * t * (1.0 - 0.6 * pose.wind) + flap(t), 0.03 + flap(t));
    body.tube(&[(end(0.0), 0.018), (end(0.5), 0.02), (end(1.0), 0.02)], 1.0, wool.tone(0.9));
}
