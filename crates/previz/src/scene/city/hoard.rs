//! Gold in a cave, and who sleeps on it.
//!
//! Decides where its heaps lie; nothing here draws.

use crate::maths::{hex, v3};
use crate::scene::actors::eyrie;
use crate::scene::cameras::rig::Rig;
use crate::scene::parts::{Actor, Motion, Prop, PropKind, Vec3};
use crate::scene::setting::Setting;
use crate::script::{Feature, Place, SubjectKind as K};

/// How high the gold is that a dragon lies on, and the share of it that is under its belly.
const BED_M: f32 = 1.0;
const SUNK: f32 = 0.82;
/// No heap is further away, and how far behind whoever is there one lies.
const FAR_M: f32 = 24.0;
const BEHIND_M: f32 = 5.5;

/// Whether who the shot is about sleeps on it.
fn is_bed(setting: &Setting) -> bool {
    setting.shot.subjects.first().is_some_and(eyrie::sleeps)
}

/// A broad heap under or behind whoever the shot is about, higher ones at the walls.
pub(super) fn heaps(setting: &Setting, rig: &Rig) -> Vec<Prop> {
    let lies = is_bed(setting);
    let far = rig.distance().min(FAR_M) + if lies { 0.0 } else { BEHIND_M };
    let heap = |x: f32, z: f32, size: Vec3, seed: u32| {
        let at = v3(rig.eye.x + x, 0.0, rig.eye.z + z);
        Prop { seed, ..Prop::plain(PropKind::Hoard, at, size, hex(0xe0a828)) }
    };
    vec![
        heap(-5.8, far + 4.0, v3(6.0, 2.4, 5.0), 3),
        heap(6.0, far + 5.0, v3(6.5, 3.0, 5.0), 5),
        heap(0.0, far, if lies { v3(13.0, BED_M, 10.0) } else { v3(7.5, 2.0, 5.0) }, 7),
    ]
}

/// Lays who sleeps on gold on top of it.
pub(crate) fn bed(setting: &Setting, actors: &mut [Actor]) {
    let there = setting.place == Place::Canyon && setting.has(Feature::Hoard) && is_bed(setting);
    if let Some(one) = actors.first_mut().filter(|one| there && one.kind == K::Dragon) {
        (one.at.y, one.motion) = (BED_M * SUNK, Motion::Rest);
    }
}
