//! Birds that cross the sky over what a shot is about: a landmark, a wall over
//! the hills. They are seen against the sky, and never led after.
//!
//! Places no bird that a shot is for.

use super::flock;
use super::nature::nature;
use crate::maths::v3;
use crate::scene::cameras::rig::Rig;
use crate::scene::parts::{Actor, Motion};
use crate::scene::setting::Setting;
use crate::scene::span::Span;
use crate::script::{Feature, Subject, SubjectKind as K};

/// How far off they are met, for each metre of their span.
const AWAY: (f32, f32) = (26.0, 15.0);
/// Where in the picture, in halves of it from its middle.
const ASIDE: f32 = 0.72;
const ABOVE: (f32, f32) = (0.34, 0.8);

/// A bird of a flock in the air.
fn passes(subject: &Subject) -> bool {
    let nature = nature(subject.kind);
    subject.kind.is_bird()
        && subject.kind != K::Eagle
        && !flock::perches(subject.kind, nature.home, subject.action.unwrap_or(nature.action))
        && subject.action.is_none_or(|action| !action.keeps_a_perch())
}

/// Whether a feature is what people come for, whoever flies over it.
fn is_sight(feature: Feature) -> bool {
    feature.is_landmark() || matches!(feature, Feature::GreatWall | Feature::Palace | Feature::Castle)
}

/// Whether a shot is for what is built, and only birds are named beside it.
pub(crate) fn only_birds_pass(setting: &Setting) -> bool {
    let subjects = &setting.shot.subjects;
    !subjects.is_empty() && subjects.iter().all(passes) && setting.shot.features.iter().copied().any(is_sight)
}

/// Puts what is built before the birds that fly over it.
pub(crate) fn after_buildings(all: &mut [Subject]) {
    if all.iter().any(|one| one.kind.is_building()) {
        all.sort_by_key(passes);
    }
}

/// Lets birds cross the upper half of the picture.
pub(crate) fn cross(setting: &Setting, actors: &mut [Actor], rig: &Rig, span: &Span) {
    let built = actors.first().is_some_and(|first| first.kind.is_building()) || only_birds_pass(setting);
    if !built {
        return;
    }
    let passing = |kind: K| setting.shot.subjects.iter().any(|one| one.kind == kind && passes(one));
    let ahead = (rig.target - rig.eye).unit();
    let right = v3(ahead.z, 0.0, -ahead.x).unit();
    let up = ahead.cross(right);
    let tangent = rig.tangent(span.aspect);
    let count = actors.iter().filter(|one| passing(one.kind)).count().max(1) as f32;
    for (index, bird) in actors.iter_mut().filter(|one| passing(one.kind)).enumerate() {
        let away = bird.size_m * (AWAY.0 + AWAY.1 * bird.phase);
        let aside = ((index as f32 + 0.5) / count * 2.0 - 1.0) * ASIDE;
        let above = ABOVE.0 + (ABOVE.1 - ABOVE.0) * crate::noise::unit2(index as i32, 7, bird.seed);
        bird.at = rig.eye + (ahead + right * (aside * tangent * span.aspect) + up * (above * tangent)) * away;
        bird.grounded = false;
        if let Motion::Straight { velocity } = bird.motion {
            bird.at = bird.at - velocity * (span.seconds * 0.5);
        }
    }
}
