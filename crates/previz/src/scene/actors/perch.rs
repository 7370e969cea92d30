//! Where the words put who is seen: at a cliff's edge or on a summit, on a seat, under a
//! tree, on a wave; and which of the places of others they take.
//!
//! Moves actors and says what they are on; adds nobody.

use super::nature::{Home, is_human, is_person, nature};
use super::{gathering, partners, pets, rooftop, spectacle};
use crate::maths::v3;
use crate::scene::cameras::rig::Rig;
use crate::scene::parts::{Actor, Motion, Prop, Seat};
use crate::scene::rooms::laying::gets_up;
use crate::scene::setting::Setting;
use crate::scene::terrain::relief::Relief;
use crate::script::{Action, Feature, Place, Subject, SubjectKind as K};

/// How far somebody gets along the edge of a height, and how far from it they keep.
const ALONG_M: f32 = 7.0;
const INLAND_M: f32 = 1.6;
/// How much of half the picture's width whoever goes along it passes.
const SEEN: f32 = 0.9;
/// The part of a wave's height at which it is ridden.
const FACE: f32 = 0.19;

/// What the place leaves of the share of the picture that a subject fills, for
/// what it is on or before to be seen with it.
pub(crate) fn share(setting: &Setting, subject: &Subject) -> f32 {
    match nature(subject.kind).size_m {
        _ if setting.surfed() => 0.42,
        // Goods are shown large wherever they are.
        _ if nature(subject.kind).home == Home::Table && !gathering::around(setting, subject) => 1.0,
        // Of a place by the water something is seen with what is small there.
        size if size < 0.3 && matches!(setting.place, Place::Lake | Place::River) => 0.42,
        size if size < 3.0 && (setting.has(Feature::Cliff) || setting.has(Feature::Summit)) => 0.72,
        _ if gathering::around(setting, subject) => 0.62,
        _ if shaded(setting, subject) => 0.55,
        size if rooftop::on_roof(setting, subject.kind) && size < 1.0 => 0.66,
        _ if rooftop::on_roof(setting, subject.kind) => 0.75,
        _ if setting.has(Feature::BuildingSite) => 0.75,
        _ => 1.0,
    }
}

/// Whether a small beast is on the sill of the window or up on something else,
/// rather than on the floor of a room in which others are.
pub(crate) fn on_sill(setting: &Setting, kind: K) -> bool {
    let first = setting.shot.subjects.first();
    let small = first.is_none_or(|subject| nature(subject.kind).size_m < 0.8);
    setting.place == Place::Room && gets_up(kind) && small && !pets::is_framed_low(setting, kind)
}

/// Whether it is what the shot is about, rather than what somebody looks up at.
pub(crate) fn flies_first(setting: &Setting, kind: K) -> bool {
    setting.shot.subjects.first().is_some_and(|subject| subject.kind == kind)
}

/// Whether a bird is on the ground rather than in the air or on its perch.
pub(crate) fn alights(kind: K, action: Action) -> bool {
    matches!(kind, K::Bird | K::Gull | K::Eagle) && matches!(action, Action::Walk | Action::Drink)
}

/// Whether who plays stays with what is played around.
pub(crate) fn stays(setting: &Setting, action: Action) -> bool {
    action == Action::Play && setting.shot.subjects.iter().any(|subject| subject.kind == K::Snowman)
}

/// What somebody does there: who eats at a picnic sits, who plays ball runs.
pub(crate) fn posture(setting: &Setting, kind: K, action: Action) -> Action {
    let ball = |subject: &Subject| matches!(subject.kind, K::Ball | K::Football);
    if action == Action::Play && is_person(kind) && setting.shot.subjects.iter().any(ball) {
        // After the ball.
        return Action::Run;
    }
    match (kind, action) {
        (K::Couple, Action::Dance) => return Action::Waltz,
        (K::Couple, _) => {}
        (_, Action::Waltz) if partners::are_two(setting) => {}
        (_, Action::Dance) if partners::dance_together(setting) => return Action::Waltz,
        (_, Action::Waltz) => return Action::Dance,
        (_, action) if action.is_mutual() && !partners::has_partner(setting, action) => return partners::alone(action),
        _ => {}
    }
    let stays = matches!(action, Action::Eat | Action::Drink | Action::Walk | Action::Stand | Action::Wave);
    if setting.has(Feature::Picnic) && (is_person(kind) || kind == K::Couple) && stays { Action::Sit } else { action }
}

/// Whether somebody rests under a tree that the words name.
fn shaded(setting: &Setting, subject: &Subject) -> bool {
    let rests = matches!(subject.action, Some(Action::Sit | Action::Lie | Action::Sleep | Action::Stand));
    rests && nature(subject.kind).size_m < 3.0 && setting.shot.subjects.iter().any(|other| other.kind.is_tree())
}

/// Whether who is there looks out over the land from a height, or up at what
/// is in the air.
pub(crate) fn overlooks(setting: &Setting) -> bool {
    let above = |subject: &Subject| nature(subject.kind).home == Home::Air && nature(subject.kind).size_m > 2.0;
    [Feature::Cliff, Feature::Summit, Feature::Rooftop].into_iter().any(|feature| setting.has(feature))
        || setting.shot.subjects.iter().any(above)
}

/// What somebody who sits sits on: the ground, unless there is a seat.
pub(crate) fn seat(setting: &Setting, kind: K, action: Action) -> Option<Seat> {
    let sits = matches!(action, Action::Sit | Action::Read | Action::Knit) && (is_person(kind) || kind == K::Couple);
    match setting.place {
        _ if !sits => None,
        Place::Room => Some(Seat::Armchair),
        _ if setting.has(Feature::Bench) => Some(Seat::Bench),
        _ => setting.shot.subjects.iter().any(|one| is_sat_on(setting, one)).then_some(Seat::Chair),
    }
}

/// Whether it is a chair out of doors that somebody of the shot sits on: each who sits
/// there has one of their own.
pub(crate) fn is_sat_on(setting: &Setting, one: &Subject) -> bool {
    let sits = |other: &Subject| other.action == Some(Action::Sit) && is_person(other.kind);
    one.kind == K::Chair && setting.place != Place::Room && setting.shot.subjects.iter().any(sits)
}

/// Lets actors take the places that the words give them.
pub(crate) fn take(
    setting: &Setting,
    actors: &mut [Actor],
    relief: Option<&Relief>,
    rig: &Rig,
    (aspect, seconds): (f32, f32),
) {
    if let Some(relief) = relief.filter(|relief| relief.brink().is_some()) {
        edge(actors, relief, (rig, aspect, seconds));
    }
    gathering::take(setting, actors, rig);
    beside(setting, actors, rig);
    if actors.first().is_some_and(|first| rooftop::on_roof(setting, first.kind)) {
        rooftop::keep(actors);
    }
    if setting.surfed() {
        catch(setting, actors);
    }
    spectacle::show(setting, actors, relief, rig, aspect);
}

/// Who stands on a height stands at its edge, who walks there does so along it.
fn edge(actors: &mut [Actor], relief: &Relief, (rig, aspect, seconds): (&Rig, f32, f32)) {
    let Some((x, z)) = relief.brink() else { return };
    let small = |actor: &&mut Actor| nature(actor.kind).home == Home::Ground && actor.size_m < 3.0;
    let Some(first) = actors.first_mut().filter(small) else { return };
    if let Motion::Straight { velocity } = first.motion {
        // Whoever goes there goes along it, and not further than it reaches or is seen.
        let seen_m = rig.tangent(aspect) * aspect * (z - INLAND_M - rig.eye.z).max(1.0) * SEEN;
        let pace = v3(velocity.x, 0.0, velocity.z).length().min(ALONG_M.min(seen_m) / seconds.max(1.0));
        let way = if velocity.x < 0.0 { -pace } else { pace };
        first.motion = Motion::Straight { velocity: v3(way, 0.0, 0.0) };
        first.yaw_turns = if way < 0.0 { 0.5 } else { 0.0 };
        (first.at.x, first.at.z) = (x - way * seconds * 0.5, z - INLAND_M);
    }
    if first.motion == Motion::Rest {
        (first.at.x, first.at.z) = (x, z);
    }
}

/// Puts what is near somebody by its nature where it is near: a tree gives
/// shade, an umbrella keeps a beast dry, a fire or a snowman has somebody by it.
fn beside(setting: &Setting, actors: &mut [Actor], rig: &Rig) {
    let flat = rig.flat();
    let side = v3(flat.z, 0.0, -flat.x);
    let alone = actors.iter().filter(|actor| is_human(actor.kind)).count() < 2;
    let Some((first, others)) = actors.split_first_mut() else { return };
    let small = nature(first.kind).home == Home::Ground && first.size_m < 3.0 && first.motion == Motion::Rest;
    if !small || setting.place == Place::Room {
        return;
    }
    let hand = if first.phase < 0.5 { -1.0 } else { 1.0 };
    for other in others {
        let by = match other.kind {
            kind if kind.is_tree() => flat * 2.4 + side * (hand * 0.9),
            K::Umbrella if !is_human(first.kind) => flat * 0.22,
            K::Campfire | K::Snowman if alone => side * (hand * 1.5) + flat * 0.2,
            _ => continue,
        };
        (other.at.x, other.at.z) = (first.at.x + by.x, first.at.z + by.z);
    }
}

/// A surfer rides on the face of the wave, along it.
fn catch(setting: &Setting, actors: &mut [Actor]) {
    let Some(first) = actors.first_mut() else { return };
    first.at.y += wave_m(setting) * FACE;
    if let Motion::Straight { velocity } = first.motion {
        let way = if velocity.x < 0.0 { -1.0 } else { 1.0 };
        first.motion = Motion::Straight { velocity: v3(velocity.length() * way, 0.0, 0.0) };
        first.yaw_turns = if way < 0.0 { 0.5 } else { 0.0 };
    }
}

/// How high the wave is that somebody rides: giant where the words speak of waves.
pub(crate) fn wave_m(setting: &Setting) -> f32 {
    if setting.has(Feature::Waves) { 6.5 } else { 3.4 }
}

/// What carries those who are seen, and what lies between them.
pub(crate) fn props(setting: &Setting, actors: &[Actor], rig: &Rig) -> Vec<Prop> {
    let mut all = Vec::new();
    if let Some(first) = actors.first().filter(|first| rooftop::on_roof(setting, first.kind)) {
        all.extend(rooftop::roof(setting, first));
    }
    if setting.has(Feature::Picnic) && setting.place != Place::Room {
        all.extend(gathering::picnic(rig));
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scene::sample::lasting;
    use crate::scene::{Enclosure, Furnishing, PropKind, ShotScene};

    fn shot(prompt: &str) -> ShotScene {
        lasting(prompt, 3, 2)
    }

    fn has(shot: &ShotScene, kind: PropKind) -> bool {
        shot.props.iter().any(|prop| prop.kind == kind)
    }

    #[test]
    fn what_the_words_put_somebody_on_is_there() {
        let roof = shot("a cat on the roof");
        assert!(roof.actors[0].at.y > 5.0);
        let under = |prop: &&Prop| (prop.at.x - roof.actors[0].at.x).abs() < 0.1 && prop.kind == PropKind::House;
        assert!(roof.props.iter().any(|prop| under(&prop)));
        assert_eq!(shot("an old man sits on a bench").actors[0].seat, Some(Seat::Bench));
        let chairs = shot("three people sit on plastic chairs in the street");
        assert!(chairs.actors.iter().all(|one| one.kind != K::Chair));
        assert_eq!(chairs.actors.iter().filter(|one| one.seat == Some(Seat::Chair)).count(), 3);
        let hearth = shot("老奶奶坐在壁炉旁看书");
        assert_eq!(hearth.actors[0].seat, Some(Seat::Furniture));
        assert!(matches!(hearth.enclosure, Enclosure::Room { furnishing: Furnishing::Hearth, .. }));
        let picnic = shot("a family having a picnic in a meadow");
        assert!(has(&picnic, PropKind::Blanket) && picnic.actors.iter().all(|actor| actor.action == Action::Sit));
        let wave = shot("surfer riding a giant wave");
        assert!(has(&wave, PropKind::Breaker) && wave.actors[0].at.y > 0.8);
        let site = shot("工人在工地上工作");
        assert!(has(&site, PropKind::Crane) && has(&site, PropKind::Skeleton));
    }

    #[test]
    fn who_stands_on_a_cliff_looks_out_over_the_land() {
        for prompt in ["武士站在悬崖边,背影", "a hiker stands on a mountaintop", "a man stands on a cliff by the sea"]
        {
            let height = shot(prompt);
            assert!((height.actors[0].yaw_turns - 0.25).abs() < 0.1, "{prompt}: {}", height.actors[0].yaw_turns);
        }
    }
}
