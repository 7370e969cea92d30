//! Where the words put who is seen: on a roof, on a cliff's edge or a summit,
//! around a picnic, on a seat, before something huge, high over a planet.
//!
//! Moves actors and says what they are on; adds nobody.

use super::nature::{Home, is_beast, is_human, is_person, nature};
use super::{ensemble, pets};
use crate::maths::{atan2_turns, cos_turns, hex, sin_turns, v3};
use crate::scene::cameras::rig::Rig;
use crate::scene::city::masonry::snow;
use crate::scene::parts::{Actor, Motion, Prop, PropKind, Seat, Vec3};
use crate::scene::rooms::laying::gets_up;
use crate::scene::setting::Setting;
use crate::scene::setting::weightless;
use crate::scene::terrain::relief::Relief;
use crate::script::{Action, Feature, Place, Subject, SubjectKind as K};

/// How high the ridge of a house carries who is on it, and the roof of a tower.
const RIDGE_M: f32 = 6.3;
const TOWER_M: f32 = 104.0;
/// How far behind who is on its slope the line of the ridge runs.
const BEHIND_M: f32 = 0.35;
/// From this size on, what is watched dwarfs whoever watches.
const HUGE_M: f32 = 20.0;

/// Whether somebody of this kind is on the roof that the words name.
pub(crate) fn on_roof(setting: &Setting, kind: K) -> bool {
    let nature = nature(kind);
    let within = matches!(setting.place, Place::Room | Place::Studio | Place::Space | Place::Underwater | Place::Sky);
    setting.has(Feature::Rooftop)
        && !within
        && setting.shot.subjects.first().is_some_and(|subject| subject.kind == kind)
        && nature.home == Home::Ground
        && nature.size_m < 3.0
}

/// How high that roof is.
pub(crate) fn roof_m(setting: &Setting) -> f32 {
    if setting.in_town() { TOWER_M } else { RIDGE_M }
}

/// What the place leaves of the share of the picture that a subject fills, for
/// what it is on or before to be seen with it.
pub(crate) fn share(setting: &Setting, subject: &Subject) -> f32 {
    match nature(subject.kind).size_m {
        _ if setting.surfed() => 0.42,
        // Of a place by the water something is seen with what is small there.
        size if size < 0.3 && matches!(setting.place, Place::Lake | Place::River) => 0.42,
        size if size < 3.0 && (setting.has(Feature::Cliff) || setting.has(Feature::Summit)) => 0.72,
        _ if around(setting, subject) => 0.62,
        _ if shaded(setting, subject) => 0.55,
        size if on_roof(setting, subject.kind) && size < 1.0 => 0.66,
        _ if on_roof(setting, subject.kind) => 0.75,
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

/// Whether people are there to see something huge that leaves the ground.
pub(crate) fn watched(setting: &Setting) -> bool {
    let huge = |subject: &Subject| subject.kind == K::Rocket && setting.place != Place::Space;
    setting.shot.subjects.first().is_some_and(huge)
        && setting.shot.subjects.iter().any(|subject| is_human(subject.kind))
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
    if action == Action::Play && (is_person(kind) || kind == K::Astronaut) && setting.shot.subjects.iter().any(ball) {
        // After the ball.
        return Action::Run;
    }
    match (kind, action) {
        (K::Couple, Action::Dance) => return Action::Waltz,
        (K::Couple, _) => {}
        (_, Action::Hug | Action::Waltz) if ensemble::are_two(setting) => {}
        (_, Action::Dance) if ensemble::dance_together(setting) => return Action::Waltz,
        (_, Action::Waltz) => return Action::Dance,
        // Nobody is there to be held.
        (_, Action::Hug) => return Action::Wave,
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
        _ => setting.has(Feature::Bench).then_some(Seat::Bench),
    }
}

/// Lets actors take the places that the words give them.
pub(crate) fn take(setting: &Setting, actors: &mut [Actor], relief: Option<&Relief>, rig: &Rig, aspect: f32) {
    if let Some(relief) = relief.filter(|relief| relief.brink().is_some()) {
        edge(actors, relief);
    }
    if setting.has(Feature::Picnic) {
        gather(actors, focus(rig), 1.3, rig);
    } else if let Some(middle) = hub(actors, rig) {
        gather(actors, middle, 1.9, rig);
    }
    beside(setting, actors, rig);
    if actors.first().is_some_and(|first| on_roof(setting, first.kind)) {
        keep_on_roof(actors);
    }
    if setting.surfed() {
        catch(setting, actors);
    }
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

/// Who stands on a height stands at its edge.
fn edge(actors: &mut [Actor], relief: &Relief) {
    let Some((x, z)) = relief.brink() else { return };
    let small = |actor: &&mut Actor| nature(actor.kind).home == Home::Ground && actor.size_m < 3.0;
    if let Some(first) = actors.first_mut().filter(|actor| actor.motion == Motion::Rest).filter(small) {
        (first.at.x, first.at.z) = (x, z);
    }
}

/// Whether several people are around something.
fn around(setting: &Setting, subject: &Subject) -> bool {
    let hub = |other: &Subject| matches!(other.kind, K::Campfire | K::Snowman);
    is_human(subject.kind) && super::number::count(setting.shot, subject) > 1 && setting.shot.subjects.iter().any(hub)
}

/// Puts a fire or a snowman that several people stay around in the middle.
fn hub(actors: &mut [Actor], rig: &Rig) -> Option<Vec3> {
    let people = actors.iter().filter(|actor| is_human(actor.kind) && actor.motion == Motion::Rest).count();
    let hub = actors.iter_mut().find(|actor| matches!(actor.kind, K::Campfire | K::Snowman))?;
    if people < 2 {
        return None;
    }
    let middle = focus(rig);
    (hub.at.x, hub.at.z) = (middle.x, middle.z);
    Some(middle)
}

/// Brings everybody who shares a roof with the first to within its edges.
fn keep_on_roof(actors: &mut [Actor]) {
    const ROOM_M: f32 = 3.6;
    let Some((first, others)) = actors.split_first_mut() else { return };
    for other in others.iter_mut().filter(|other| is_human(other.kind)) {
        let (x, z) = (other.at.x - first.at.x, other.at.z - first.at.z);
        let share = ROOM_M / (x * x + z * z).sqrt().max(ROOM_M);
        (other.at.x, other.at.z) = (first.at.x + x * share, first.at.z + z * share);
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

/// Puts people around a middle, open towards the camera.
fn gather(actors: &mut [Actor], middle: Vec3, radius: f32, rig: &Rig) {
    let sitters = |actor: &&mut Actor| is_human(actor.kind) && actor.motion == Motion::Rest;
    let n = actors.iter_mut().filter(sitters).count();
    let flat = rig.flat();
    let side = v3(flat.z, 0.0, -flat.x);
    for (index, actor) in actors.iter_mut().filter(sitters).enumerate() {
        // From the right round the far side to the left, and a little further.
        // Nobody is hidden behind the middle.
        let odd = if n % 2 == 1 { 0.07 } else { 0.0 };
        let turn = -0.06 + odd + 0.62 * (index as f32 + 0.5) / n as f32;
        let (x, z) = (cos_turns(turn) * radius, sin_turns(turn) * radius * 0.85);
        let there = middle + side * x + flat * z;
        (actor.at.x, actor.at.z) = (there.x, there.z);
        let inward = middle - flat * (radius * 0.4) - there;
        actor.yaw_turns = atan2_turns(inward.z, inward.x);
    }
}

/// The place on the ground that the camera looks at.
fn focus(rig: &Rig) -> Vec3 {
    let flat = rig.flat();
    v3(rig.eye.x, 0.0, rig.eye.z) + flat * rig.distance()
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

/// The part of a wave's height at which it is ridden.
const FACE: f32 = 0.19;

/// How high the wave is that somebody rides: giant where the words speak of waves.
pub(crate) fn wave_m(setting: &Setting) -> f32 {
    if setting.has(Feature::Waves) { 6.5 } else { 3.4 }
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

/// What carries those who are seen, and what lies between them.
pub(crate) fn props(setting: &Setting, actors: &[Actor], rig: &Rig) -> Vec<Prop> {
    let mut all = Vec::new();
    if let Some(first) = actors.first().filter(|first| on_roof(setting, first.kind)) {
        all.extend(roof(setting, first));
    }
    if setting.has(Feature::Picnic) && setting.place != Place::Room {
        let middle = focus(rig);
        let flat = rig.flat();
        let yaw = atan2_turns(flat.z, flat.x) - 0.25;
        // Counted from its far edge: who sits on it comes after it.
        let far = middle + flat * 1.7;
        let blanket = Prop::plain(PropKind::Blanket, far, v3(3.7, 0.05, 3.2), hex(0xb8302c));
        let hamper = Prop::plain(PropKind::Hamper, middle - flat * 0.15, v3(0.52, 0.34, 0.36), hex(0xa9773c));
        all.extend([Prop { yaw_turns: yaw, ..blanket }, Prop { yaw_turns: yaw + 0.04, ..hamper }]);
    }
    all
}

/// The roof under somebody: the ridge of a house, or the top of a tower with
/// its parapet.
fn roof(setting: &Setting, first: &Actor) -> Vec<Prop> {
    let (x, z) = (first.at.x, first.at.z);
    if setting.in_town() {
        let tower = v3(15.0, TOWER_M, 9.0);
        let stone = hex(0x55524d);
        return vec![
            Prop::plain(PropKind::Pedestal, v3(x, 0.0, z), tower, stone),
            Prop::plain(PropKind::Pedestal, v3(x, TOWER_M, z + 4.3), v3(15.0, 0.55, 0.4), stone * 1.2),
            Prop::plain(PropKind::Pedestal, v3(x - 4.1, TOWER_M, z + 3.3), v3(1.9, 1.1, 1.2), stone * 1.1),
            Prop::plain(PropKind::Pedestal, v3(x + 4.6, TOWER_M, z + 3.0), v3(1.2, 0.75, 1.0), stone * 0.9),
        ];
    }
    let house = Prop::plain(PropKind::House, v3(x, -0.3, z + BEHIND_M), v3(10.0, RIDGE_M + 0.55, 7.4), hex(0xcdb690));
    vec![Prop { snow: snow(setting), seed: first.seed, ..house }]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scene::sample::lasting;
    use crate::scene::{Enclosure, Furnishing, ShotScene};

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
    fn who_is_named_around_a_fire_sits_by_it() {
        for prompt in ["friends around a campfire on a beach at night", "朋友们围着篝火", "a man by a campfire"]
        {
            let shot = shot(prompt);
            let fire = shot.actors.iter().find(|one| one.kind == K::Campfire).expect(prompt);
            for one in shot.actors.iter().filter(|one| is_human(one.kind)) {
                let away = v3(one.at.x - fire.at.x, 0.0, one.at.z - fire.at.z).length();
                assert_eq!((one.action, &one.motion), (Action::Sit, &Motion::Rest), "{prompt}");
                assert!(away < 3.0, "{prompt}: {away}");
            }
        }
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

    #[test]
    fn who_stands_on_a_cliff_looks_out_over_the_land() {
        for prompt in ["武士站在悬崖边,背影", "a hiker stands on a mountaintop", "a man stands on a cliff by the sea"]
        {
            let height = shot(prompt);
            assert!((height.actors[0].yaw_turns - 0.25).abs() < 0.1, "{prompt}: {}", height.actors[0].yaw_turns);
        }
    }
}
