//! A waterfall down a mountain's side: finds the slope that shows one best.
//!
//! Asks the relief; changes nothing of it.

use super::relief::Relief;
use crate::maths::{Vec3, v3};
use crate::scene::cameras::rig::Rig;
use crate::scene::parts::{Prop, PropKind};

/// Part of the picture's height that the fall should take.
const SHOWN: f32 = 0.2;

/// A fall down the steepest slope that is seen from where the camera stands.
pub(crate) fn down(relief: &Relief, rig: &Rig) -> Option<Prop> {
    let flat = rig.flat();
    let side = v3(flat.z, 0.0, -flat.x);
    let tangent = rig.tangent(16.0 / 9.0);
    let mut best: Option<(f32, Vec3, f32, f32)> = None;
    let mut far = 70.0;
    while far < 3600.0 {
        for step in -7..=7_i32 {
            let foot = rig.eye + flat * far + side * (far * tangent * 0.13 * step as f32);
            let low = relief.height(foot.x, foot.z);
            for run in [far * 0.05, far * 0.1, far * 0.16] {
                let rise = relief.height(foot.x, foot.z + run) - low;
                let shown = (rise / (far * tangent * 2.0) / SHOWN).min(1.0);
                let score = shown * (rise / run).clamp(0.3, 1.2) * if step.abs() < 2 { 0.85 } else { 1.0 };
                let foot = v3(foot.x, low, foot.z);
                if low > 0.5 && rise > 8.0 && best.is_none_or(|(most, ..)| score > most) && open(relief, rig.eye, foot)
                {
                    best = Some((score, foot, rise, run));
                }
            }
        }
        far *= 1.06;
    }
    let (_, foot, rise, run) = best?;
    let size = v3((rise * 0.17).clamp(4.0, 90.0), rise, run);
    Some(Prop { seed: 5, ..Prop::plain(PropKind::Waterfall, foot, size, v3(0.9, 0.95, 1.0)) })
}

/// Whether nothing but a little stands between the eye and a place.
fn open(relief: &Relief, eye: Vec3, at: Vec3) -> bool {
    (1..20).all(|step| {
        let there = eye.lerp(at, step as f32 / 20.0);
        relief.height(there.x, there.z) < there.y + 1.0
    })
}
