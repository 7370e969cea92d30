//! Lamps that light the ground by night: those of streets, and a lighthouse's.
//!
//! Says how bright they are; the light on the ground is `ground`'s.

use crate::maths::{Vec3, v3};
use crate::scene::ShotScene;
use crate::scene::terrain::relief::Relief;
use crate::script::{SubjectKind, TimeOfDay};

pub(super) fn dark(shot: &ShotScene) -> bool {
    matches!(shot.time, TimeOfDay::Night | TimeOfDay::Dusk | TimeOfDay::Dawn)
}

/// How bright lamps are to eyes that the night has opened.
pub(super) fn lamps(shot: &ShotScene) -> f32 {
    (shot.sky.ambient.luma() * 13.0).clamp(0.34, 1.0) * 0.6
}

/// The lamp of a lighthouse that stands in the dark.
pub(super) fn lamp(shot: &ShotScene, relief: Option<&Relief>) -> Option<(Vec3, Vec3)> {
    let tower = shot.actors.iter().find(|actor| actor.kind == SubjectKind::Lighthouse)?;
    let foot = relief?.height(tower.at.x, tower.at.z);
    dark(shot).then(|| (v3(tower.at.x, foot + tower.size_m * 0.9, tower.at.z), v3(0.9, 0.72, 0.42)))
}
