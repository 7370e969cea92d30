//! What is particular to birds: they perch on branches, take to the air and
//! fly in a wedge.
//!
//! Chooses no place in front of the camera; that is `cast`'s.

use super::eyrie;
use super::nature::{Home, Nature, nature};
use super::species::natured;
use crate::maths::{hex, v3};
use crate::noise::Dice;
use crate::scene::cameras::rig::{ROOFS_M, Rig};
use crate::scene::city::{roofdeck, runway};
use crate::scene::parts::{Actor, Company, Motion, Vec3};
use crate::scene::products::display;
use crate::scene::setting::Setting;
use crate::scene::terrain::relief::Relief;
use crate::script::{Action, Feature, Guise, Place, Season, Size, Subject, SubjectKind as K};

/// Height above the ground of the branch that a bird sits on, in metres.
pub(crate) const PERCH_M: f32 = 2.3;

/// The size of a dragon that is called small, in metres, before it is made smaller for that.
const LITTLE_M: f32 = 1.1;

/// The nature of a subject by what it does: a bird that sits is met from near,
/// and one that usually walks or swims may fly.
pub(crate) fn nature_of(subject: &Subject) -> Nature {
    let mut nature = natured(nature(subject.kind), subject.guise, subject.action);
    let little = matches!(subject.size, Some(Size::Tiny | Size::Small));
    if subject.kind == K::Dragon && little && nature.size_m > LITTLE_M {
        // No larger than a bird.
        nature = Nature { size_m: LITTLE_M, speed: 1.6, ..nature };
    }
    if eyrie::sleeps(subject) {
        return eyrie::laid(nature);
    }
    let action = subject.action.unwrap_or(nature.action);
    if !subject.kind.is_bird() || matches!(subject.guise, Some(Guise::Phoenix | Guise::Hummingbird)) {
        return nature;
    }
    if subject.kind == K::Goose
        && (action.keeps_a_perch() || matches!(action, Action::Swim | Action::Float | Action::Walk))
    {
        let home = if action == Action::Swim || action == Action::Float { Home::Water } else { Home::Ground };
        (nature.size_m, nature.tall, nature.wide) = (0.9, 0.8, 1.0);
        (nature.home, nature.action, nature.speed, nature.rate, nature.fill) = (home, action, 0.5, 0.9, 0.26);
        return nature;
    }
    if nature.home == Home::Air && action.keeps_a_perch() {
        let tall = if subject.kind == K::Owl { 0.82 } else { 0.66 };
        (nature.tall, nature.wide, nature.fill, nature.action) = (tall, 0.8, 0.35, action);
    } else if nature.home == Home::Air && subject.count == Some(1) {
        // One alone is met nearer than a flock.
        nature.fill = nature.fill.max(0.2);
    }
    let flies = matches!(action, Action::Fly | Action::Soar | Action::Hover | Action::Rise);
    if nature.home != Home::Air && flies && !matches!(subject.kind, K::Penguin | K::Chicken | K::Peacock) {
        let (speed, rate) = (7.0, 1.5);
        nature = Nature { tall: 0.5, wide: 1.5, home: Home::Air, action, speed, rate, fill: 0.14, ..nature };
    }
    nature
}

/// The nature of a subject where it is: what swims elsewhere flies over a sea of
/// clouds.
pub(crate) fn nature_in(setting: &Setting, subject: &Subject) -> Nature {
    let nature = nature_of(subject);
    if subject.kind == K::Plane && setting.has(Feature::Hangar) {
        // One that its shed holds.
        return Nature { size_m: runway::SHED_M, action: Action::Stand, speed: 0.0, ..runway::grounded(nature) };
    }
    if subject.kind == K::Plane && (runway::serves(setting) || runway::is_seen_from_hall(setting)) {
        return runway::grounded(nature);
    }
    if roofdeck::receives(setting, subject.kind) {
        return roofdeck::met(nature);
    }
    if setting.place == Place::Harbour && subject.kind == K::ContainerShip {
        // One that fits between the pier and the houses.
        return Nature { size_m: 64.0, ..nature };
    }
    if nature.home != Home::Table && display::is_on_table(setting, subject) {
        let lies = matches!(subject.action, Some(Action::Lie | Action::Sleep | Action::Yawn));
        let (tall, wide) = if lies { (0.8, 1.8) } else { (nature.tall, nature.wide) };
        let fill = if setting.shot.perch.is_some() { PERCHED } else { nature.fill.max(TABLED) };
        return Nature { home: Home::Table, action: Action::Sit, speed: 0.0, fill, tall, wide, ..nature };
    }
    if treads(setting, subject) {
        return Nature { home: Home::Ground, action: Action::Walk, speed: 0.22, rate: 0.5, ..nature };
    }
    let swims = matches!(subject.kind, K::Whale | K::Dolphin | K::Fish | K::Shark | K::Turtle | K::Jellyfish);
    // Where there are clouds and no sea it swims in the air.
    let aloft =
        matches!(setting.place, Place::Village | Place::Meadow | Place::Mountains | Place::Desert | Place::Open);
    let clouds = setting.place == Place::Sky || setting.has(Feature::CloudSea) || aloft && setting.has(Feature::Clouds);
    let action = subject.action.unwrap_or(nature.action);
    if setting.place == Place::Sky && setting.has(Feature::CloudSea) && floats(nature.home, action) {
        return Nature { home: Home::Air, action, ..nature };
    }
    // Nor is there any in a street, or on a hill: it drifts through the air there.
    let stranded = setting.in_town() && !setting.riverside() || aloft && drifts_in_air(subject);
    if (clouds || stranded) && swims {
        Nature { home: Home::Air, fill: nature.fill.max(0.3), ..nature }
    } else {
        nature
    }
}

/// Whether words let it fly or float.
fn drifts_in_air(subject: &Subject) -> bool {
    matches!(subject.action, Some(Action::Fly | Action::Soar | Action::Float | Action::Hover))
}

/// How much of the picture's height somebody on a table fills.
const TABLED: f32 = 0.54;
/// And on something larger, which is to be seen with them.
const PERCHED: f32 = 0.34;

/// Whether it is a turtle or a duck on dry land: one that walks, or that is met far from water.
fn treads(setting: &Setting, subject: &Subject) -> bool {
    use Place as P;
    let inland = matches!(
        setting.place,
        P::Meadow | P::Field | P::FlowerField | P::Garden | P::Forest | P::Desert | P::Village | P::Street | P::Room
    );
    let walks = matches!(subject.action, Some(Action::Walk | Action::Run | Action::Stand | Action::Cross));
    // They come ashore to whoever feeds them there.
    let fed = subject.kind == K::Duck
        && matches!(subject.action, None | Some(Action::Eat))
        && setting.shot.subjects.iter().any(|one| one.action == Some(Action::Feed));
    matches!(subject.kind, K::Turtle | K::Duck) && (walks || fed || subject.action.is_none() && inland)
}

/// Whether what is in the air is at home in water or on the ground.
pub(crate) fn leaves_home(kind: K) -> bool {
    matches!(nature(kind).home, Home::Water | Home::Ground)
}

/// Whether what is at home in water is in the air.
pub(crate) fn has_left_water(kind: K, home: Home) -> bool {
    home == Home::Air && nature(kind).home == Home::Water
}

/// Whether who treads the ground elsewhere has left it.
fn floats(at_home: Home, action: Action) -> bool {
    at_home == Home::Ground && action == Action::Float
}

/// Whether it keeps its height in the air, whatever the land does below it.
pub(crate) fn keeps_height(kind: K, home: Home, action: Action) -> bool {
    let at_home = nature(kind).home;
    let flies = kind.is_bird() || kind == K::Dragon || at_home == Home::Water || floats(at_home, action);
    flies && home == Home::Air && !perches(kind, home, action)
}

/// The way of what flies and is said to rise or to sink: it goes ahead
/// meanwhile, and no faster than it can be followed.
pub(crate) fn climb(towards: Vec3, level: Vec3, speed: f32, size_m: f32) -> Vec3 {
    level * (speed * 0.25) + towards * speed.min(size_m * 0.16)
}

/// Whether a bird sits on a branch.
pub(crate) fn perches(kind: K, home: Home, action: Action) -> bool {
    kind.is_bird() && home == Home::Air && action.keeps_a_perch()
}

/// The tree on whose branch a bird sits, with the colour of its leaves or its
/// blossom; bare branches have none.
pub(crate) fn branch(setting: &Setting, kind: K) -> Option<Company> {
    if matches!(setting.place, Place::Room | Place::Studio) {
        return None;
    }
    let colour = match setting.season {
        // Crows are birds of bare trees.
        _ if kind == K::Crow => None,
        Season::Spring => Some(hex(0xf2b6c9)),
        Season::Summer => Some(hex(0x4f8a35)),
        Season::Autumn => Some(hex(0xd0701f)),
        Season::Winter => None,
    };
    Some(Company::thing(K::Tree, colour))
}

/// The height of the land that a bird's height in the air counts from: where
/// it is met, or where the camera rises to meet it.
pub(crate) fn level(rig: &Rig, relief: Option<&Relief>, lift_m: f32) -> f32 {
    let from = if lift_m > ROOFS_M { rig.eye } else { rig.target };
    relief.map_or(0.0, |relief| relief.height(from.x, from.z).max(0.0))
}

/// Where a bird on a branch looks: past the camera, so that its branch runs
/// across the picture.
pub(crate) fn outlook((flat, side): (Vec3, Vec3), dice: &mut Dice) -> Vec3 {
    (-flat + side * (dice.side() * dice.range(0.5, 0.9))).unit()
}

/// Whether a kind flies in a wedge.
pub(crate) fn wedge(kind: K, n: usize) -> bool {
    kind == K::Goose && n > 2
}

/// Lets birds fly in a wedge behind the first, whose far side is seen above
/// its near one.
pub(crate) fn form(birds: &mut [Actor], away: Vec3) {
    let Some(Motion::Straight { velocity }) = birds.first().map(|bird| bird.motion.clone()) else { return };
    let (yaw_turns, size_m) = (birds[0].yaw_turns, birds[0].size_m);
    // The middle of the wedge is where one bird would be.
    let lead = birds[0].at + velocity.unit() * (size_m * (birds.len() / 2) as f32 * 0.52);
    for (index, bird) in birds.iter_mut().enumerate() {
        let rank = index.div_ceil(2) as f32;
        let arm = if index.is_multiple_of(2) { 1.0 } else { -1.0 };
        // Birds keep their distances, but not to the inch.
        let ragged = 0.12 * crate::noise::unit2(index as i32, 5, bird.seed);
        let behind = velocity.unit() * (-size_m * rank * (1.05 + ragged));
        let aside = away * (arm * size_m * rank * 0.8) + v3(0.0, arm * size_m * rank * (0.42 + ragged), 0.0);
        (bird.at, bird.yaw_turns) = (lead + behind + aside, yaw_turns);
        bird.motion = Motion::Straight { velocity };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bird(kind: K, action: Option<Action>) -> Subject {
        Subject { count: None, action, ..Subject::one(kind) }
    }

    #[test]
    fn birds_are_met_by_what_they_do() {
        let (sits, flies) = (bird(K::Bird, Some(Action::Sit)), bird(K::Bird, Some(Action::Fly)));
        assert!(nature_of(&sits).fill > 3.0 * nature_of(&flies).fill);
        assert!(perches(K::Bird, Home::Air, Action::Sit) && !perches(K::Bird, Home::Air, Action::Fly));
        assert_eq!(nature_of(&bird(K::Crane, None)).home, Home::Ground);
        assert_eq!(nature_of(&bird(K::Crane, Some(Action::Fly))).home, Home::Air);
        assert_eq!(nature_of(&bird(K::Penguin, Some(Action::Fly))).home, Home::Ground);
        assert_eq!(nature_of(&bird(K::Goose, Some(Action::Swim))).home, Home::Water);
    }

    #[test]
    fn a_wedge_has_its_first_ahead_and_two_arms() {
        let velocity = v3(8.0, 0.0, 0.0);
        let one = Actor {
            action: Action::Fly,
            motion: Motion::Straight { velocity },
            rate_hz: 1.5,
            ..Actor::plain(K::Goose, v3(0.0, 7.0, 20.0), 1.6)
        };
        let mut birds: Vec<Actor> = (0..9).map(|seed| Actor { seed, ..one.clone() }).collect();
        form(&mut birds, v3(0.0, 0.0, 1.0));
        let lead = birds[0].at;
        assert!(birds[1..].iter().all(|bird| bird.at.x < lead.x - 1.0));
        assert_eq!(birds[1..].iter().filter(|bird| bird.at.z > lead.z).count(), 4);
        assert!(birds.iter().all(|bird| bird.motion == birds[0].motion));
    }
}
