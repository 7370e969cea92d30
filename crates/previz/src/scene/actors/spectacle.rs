//! What is huge or high is in the picture together with those on the ground: who flies
//! over them, what they have come to watch, the planet under who floats.
//!
//! Moves actors; adds nobody.

use super::nature::{Home, is_beast, is_human, nature};
use crate::maths::{atan2_turns, v3};
use crate::scene::cameras::rig::Rig;
use crate::scene::parts::{Actor, Motion, Vec3};
use crate::scene::setting::{Setting, weightless};
use crate::scene::terrain::relief::Relief;
use crate::script::{Action, Place, Subject, SubjectKind as K};

/// From this size on, what is watched dwarfs whoever watches.
const HUGE_M: f32 = 20.0;

/// Whether people are there to see something huge that leaves the ground.
pub(crate) fn watched(setting: &Setting) -> bool {
    let huge = |subject: &Subject| subject.kind == K::Rocket && setting.place != Place::Space;
    setting.shot.subjects.first().is_some_and(huge)
        && setting.shot.subjects.iter().any(|subject| is_human(subject.kind))
}

/// Brings all of it into the picture that the camera first has.
pub(super) fn show(setting: &Setting, actors: &mut [Actor], relief: Option<&Relief>, rig: &Rig, aspect: f32) {
    let view = View { rig, aspect, flat: rig.flat() };
    within_view(actors, relief, &view);
    if actors.first().is_some_and(|first| first.size_m >= HUGE_M && first.grounded && first.motion != Motion::Rest) {
        watch(actors, relief, &view);
    }
    if setting.place == Place::Space
        && relief.is_none()
        && actors.first().is_some_and(|first| nature(first.kind).home == Home::Ground && weightless(Some(first.action)))
    {
        actors.iter_mut().filter(|actor| actor.kind == K::Planet).for_each(|planet| beneath(planet, &view));
    }
}

/// How the camera first sees the scene.
struct View<'a> {
    rig: &'a Rig,
    aspect: f32,
    /// Level ahead.
    flat: Vec3,
}

impl View<'_> {
    /// The place at a distance ahead, parts of half the picture's width and
    /// height from its middle.
    fn spot(&self, distance: f32, (across, up): (f32, f32)) -> Vec3 {
        let side = v3(self.flat.z, 0.0, -self.flat.x);
        let tangent = self.rig.tangent(self.aspect);
        let rise = (self.rig.target.y - self.rig.eye.y) / self.rig.distance().max(1e-3);
        self.rig.eye
            + self.flat * distance
            + side * (across * tangent * self.aspect * distance)
            + v3(0.0, (rise + up * tangent) * distance, 0.0)
    }
}

/// Brings what flies along with somebody on the ground into the picture.
fn within_view(actors: &mut [Actor], relief: Option<&Relief>, view: &View) {
    let on_ground = |actor: &Actor| nature(actor.kind).home == Home::Ground && actor.size_m < HUGE_M;
    let Some((_, others)) = actors.split_first_mut().filter(|(first, _)| on_ground(first)) else { return };
    let flies = |actor: &&mut Actor| {
        nature(actor.kind).home == Home::Air
            && !matches!(actor.kind, K::Fireworks | K::SkyLantern | K::Leaf | K::Petal | K::Bubbles)
    };
    for actor in others.iter_mut().filter(flies) {
        let away = actor.at - view.rig.eye;
        let tall = actor.size_m * nature(actor.kind).tall;
        // From as far as shows it whole.
        let looms = is_beast(actor.kind) && actor.size_m > 5.0;
        let wide = if looms { actor.size_m * nature(actor.kind).wide / (view.aspect * 1.2) } else { 0.0 };
        let distance = away.dot(view.flat).max(tall.max(wide) / (view.rig.tangent(view.aspect) * 0.9));
        let (low, high) = (view.spot(distance, (0.0, 0.1)).y, view.spot(distance, (0.0, 0.86)).y - tall);
        let ground = relief.map_or(0.0, |relief| relief.height(actor.at.x, actor.at.z).max(0.0));
        let floor = if actor.grounded { ground } else { 0.0 };
        if looms {
            // It hovers before whoever is there, and looks at them.
            let hand = if actor.phase < 0.5 { -1.0 } else { 1.0 };
            let there = view.spot(distance, (0.22 * hand, 0.0));
            actor.at = v3(there.x, (low + (high - low).max(0.0) * 0.4).max(0.5), there.z);
            (actor.grounded, actor.motion) = (false, Motion::Rest);
            actor.yaw_turns = atan2_turns(-view.flat.z, -view.flat.x) + 0.16 * hand;
        } else if actor.at.y + floor > high.max(low) {
            // What is large is seen between what stands to both sides.
            let large = if actor.size_m > 5.0 { 0.25 } else { 0.8 };
            let there = view.spot(distance, ((actor.phase - 0.5) * large, 0.0));
            (actor.at.x, actor.at.z) = (there.x, there.z);
            actor.at.y = (low + (high - low).max(0.0) * actor.phase - floor).max(0.5);
        }
    }
}

/// Puts people who are shown with something huge in front of it, backs to the
/// camera, as near as the ground is in the picture.
fn watch(actors: &mut [Actor], relief: Option<&Relief>, view: &View) {
    let eye = view.rig.eye;
    let ground = relief.map_or(0.0, |relief| relief.height(eye.x, eye.z + 10.0).max(0.0));
    let lowest = view.spot(1.0, (0.0, -1.0)).y - eye.y;
    let near = if lowest < -1e-3 { ((eye.y - ground) / -lowest * 1.05).clamp(9.0, 60.0) } else { 9.0 };
    let people = |actor: &&mut Actor| is_human(actor.kind);
    for (index, actor) in actors.iter_mut().skip(1).filter(people).enumerate() {
        // Rows whose gaps the next row fills.
        let row = (index / 8) as f32;
        let across = ((index % 8) as f32 + 0.5 + 0.5 * (row % 2.0)) / 8.5 * 2.0 - 1.0;
        let jitter = (actor.phase - 0.5) * 0.12;
        let there = view.spot(near * (1.0 + 0.16 * row + jitter), (across * 0.95 + jitter, 0.0));
        // Level ground is at the height of water, or nearly.
        if relief.is_some_and(|relief| relief.height(there.x, there.z) < -0.05) {
            continue;
        }
        (actor.at.x, actor.at.z) = (there.x, there.z);
        actor.grounded = true;
        actor.yaw_turns = 0.25 + jitter * 0.4;
        actor.motion = Motion::Rest;
        if matches!(actor.action, Action::Walk | Action::Run | Action::Look) {
            actor.action = Action::Stand;
        }
    }
}

/// Lays a planet under who floats before it, its limb across the picture.
fn beneath(planet: &mut Actor, view: &View) {
    let across = if planet.phase < 0.5 { -0.35 } else { 0.35 };
    let middle = view.spot(planet.size_m * 0.95, (across, -0.95));
    planet.at = middle - v3(0.0, planet.size_m * 0.5, 0.0);
    (planet.grounded, planet.motion) = (false, Motion::Rest);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scene::ShotScene;
    use crate::scene::sample::lasting;

    fn shot(prompt: &str) -> ShotScene {
        lasting(prompt, 3, 2)
    }

    #[test]
    fn who_floats_in_space_has_no_ground_and_who_treads_has() {
        assert!(shot("an astronaut floating in space above a planet").land.is_none());
        assert!(shot("an astronaut walks on the moon").land.is_some());
        assert!(shot("一只兔子在月亮上").land.is_some());
    }

    #[test]
    fn who_watches_a_launch_stands_before_it_and_looks_at_it() {
        let launch = shot("rocket launching at night, crowd watching");
        let rocket = &launch.actors[0];
        let crowd: Vec<&Actor> = launch.actors.iter().filter(|actor| actor.kind == K::Crowd).collect();
        assert!(crowd.len() > 5);
        assert!(crowd.iter().all(|one| one.at.z < rocket.at.z - 20.0 && (one.yaw_turns - 0.25).abs() < 0.1));
    }
}
