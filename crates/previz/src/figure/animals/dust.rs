//! What hooves throw up at a gallop on bare ground.
//!
//! Knows no land beyond what a pose says of it.

use super::quadruped::Beast;
use crate::figure::body::Body;
use crate::maths::{fract, hex, mix, sin_turns, v3};
use crate::script::SubjectKind as K;

/// Puffs behind one beast, and how long each is seen, in strides.
const PUFFS: i32 = 14;
const LASTS: f32 = 2.4;
/// How far behind the hind hooves the last of it hangs, in sizes.
const TRAIL: f32 = 2.3;

impl Beast<'_> {
    /// Dust behind the hooves of who gallops over bare ground and gets along.
    pub(crate) fn dust(&self, body: &mut Body) {
        let pose = self.pose;
        let heavy = matches!(pose.kind, K::Horse | K::Zebra | K::Camel | K::Elephant | K::Cow);
        if !heavy || pose.pace <= 0.0 || !pose.dusty || pose.afloat || pose.drawn > 0.0 {
            return;
        }
        for i in 0..PUFFS {
            let age = fract(i as f32 / PUFFS as f32 + pose.stride / LASTS);
            let (side, rise) = (pose.unit(300 + i) - 0.5, pose.unit(340 + i));
            let at = v3(
                -self.m.length * 0.5 - 0.1 - TRAIL * age,
                0.06 + (0.12 + 0.34 * rise) * age,
                side * mix(0.3, 1.1, age) + 0.04 * sin_turns(age + rise),
            );
            // It swells where it is thrown up, and thins until it is gone.
            let alpha = 0.5 * (age * 8.0).min(1.0) * (1.0 - age);
            body.puff(at, 0.08 + 0.3 * age, hex(0xc2ab86), alpha, 0.0);
        }
    }
}
