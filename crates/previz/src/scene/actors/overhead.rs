//! Birds that cross the sky over what a shot is about: a landmark, a wall over
//! the hills. They are seen against the sky, and never led after.
//!
//! Places no bird that a shot is for.

use super::flock;
use super::nature::Home;
use crate::maths::v3;
use crate::scene::cameras::rig::Rig;
use crate::scene::parts::{Actor, Motion};
use crate::scene::setting::Setting;
use crate::scene::span::Span;
use crate::script::{Feature, Subject, SubjectKind as K};

/// How far off they are met, for each metre of their span.
const AWAY: (f32, f32) = (26.0, 15.0);
/// The same of one or two, each of which is looked for.
const NEAR: (f32, f32) = (6.0, 3.0);
/// How much of the picture's width these cross, while a flock goes over it.
const CROSSED: f32 = 0.8;
/// How much of its distance from what it looks at the camera comes nearer.
const DRAWN: f32 = 0.12;
/// Where in the picture, in halves of it from its middle.
const ASIDE: f32 = 0.72;
const ABOVE: (f32, f32) = (0.34, 0.8);
const NOT_FAR_ABOVE: (f32, f32) = (0.3, 0.55);

/// A bird of a flock in the air.
fn passes(subject: &Subject) -> bool {
    let nature = flock::nature_of(subject);
    subject.kind.is_bird()
        && subject.kind != K::Eagle
        && nature.home == Home::Air
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
    let few = count <= 2.0;
    let ((first, more), (low, high)) = if few { (NEAR, NOT_FAR_ABOVE) } else { (AWAY, ABOVE) };
    for (index, bird) in actors.iter_mut().filter(|one| passing(one.kind)).enumerate() {
        let away = bird.size_m * (first + more * bird.phase);
        let aside = ((index as f32 + 0.5) / count * 2.0 - 1.0) * ASIDE;
        let above = low + (high - low) * crate::noise::unit2(index as i32, 7, bird.seed);
        bird.at = rig.eye + (ahead + right * (aside * tangent * span.aspect) + up * (above * tangent)) * away;
        bird.grounded = false;
        if let Motion::Straight { velocity } = &mut bird.motion {
            if few {
                let crossed = 2.0 * tangent * span.aspect * away * CROSSED;
                *velocity = *velocity * (crossed / (velocity.length() * span.seconds).max(crossed));
                // The camera draws nearer meanwhile.
                *velocity += v3(ahead.x, 0.0, ahead.z) * (rig.distance() * DRAWN / span.seconds.max(1.0));
            }
            bird.at = bird.at - *velocity * (span.seconds * 0.5);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scene::outlook::Outlook;
    use crate::scene::sample::lasting;

    /// The first shot of a prompt, and the bird in it.
    fn bird(prompt: &str, seed: u64) -> (crate::scene::ShotScene, Actor) {
        let shot = lasting(prompt, seed, 5);
        let bird = shot.actors.iter().find(|one| one.kind.is_bird()).expect(prompt).clone();
        (shot, bird)
    }

    #[test]
    fn birds_that_walk_do_so_on_the_ground_before_a_house() {
        for prompt in
            ["a hen walks in front of a cottage", "a penguin walks past a lighthouse", "一只公鸡在小屋前走来走去"]
        {
            let (_, bird) = bird(prompt, 2);
            assert!(bird.grounded && bird.at.y < 1.0, "{prompt}: {:?}", bird.at);
        }
    }

    #[test]
    fn a_single_bird_over_a_building_is_no_speck() {
        for (seed, prompt) in
            ["an owl flies over a castle", "a bird flies around a windmill", "一只鸟飞过城堡"].into_iter().enumerate()
        {
            let (shot, bird) = bird(prompt, seed as u64);
            assert!(Outlook::new(&shot, (5.0, 16.0 / 9.0)).shows(&bird), "{prompt}: {:?}", bird.at);
        }
    }
}
