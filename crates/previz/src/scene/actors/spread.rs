//! How several of a kind, and several kinds, share the picture; what lies
//! beneath those in the air.
//!
//! Knows no heights of the ground.

use super::flock::{self, nature_of};
use super::nature::{Home, Nature, nature};
use super::number::scale;
use crate::noise::Dice;
use crate::scene::products::display;
use crate::scene::setting::Setting;
use crate::script::{Angle, Guise, Place, Subject, SubjectKind as K};

/// How much further on than whoever is before it a monument stands, in its heights.
pub(crate) const MONUMENT_ON: f32 = 2.3;

/// The same of one that is broad, or has its long gardens before it.
const BROAD_ON: f32 = 3.3;

/// The same of a church; how far aside a single building is, as a share of the view.
const CHURCH_ON: f32 = 3.0;
const ASIDE: f32 = 0.4;

/// How much further on than whoever is before it a monument of a size stands, in metres.
pub(crate) fn on_m(kind: K, size_m: f32) -> f32 {
    size_m * if matches!(kind, K::TajMahal | K::Pyramid) { BROAD_ON } else { MONUMENT_ON }
}

/// Height of the tallest building that somebody of the air is shown with, 0
/// without one.
pub(crate) fn beneath(setting: &Setting) -> f32 {
    let tall = |subject: &Subject| {
        let nature = nature(subject.kind);
        nature.size_m * nature.tall * scale(subject.size)
    };
    setting.shot.subjects.iter().filter(|subject| subject.kind.is_building()).map(tall).fold(0.0, f32::max)
}

/// Whether the first subject flies over the roofs of another.
pub(crate) fn flown_over(setting: &Setting) -> bool {
    let flies = |first: &Subject| {
        let nature = nature_of(first);
        // A flock only crosses the sky over it.
        let leads = !first.kind.is_bird() || first.kind == K::Eagle;
        leads && nature.home == Home::Air && !flock::perches(first.kind, nature.home, nature.action)
    };
    setting.shot.subjects.first().is_some_and(flies) && beneath(setting) > 0.0
}

/// Place of one of several: across (-1 to 1 of the view), above, factor and
/// addition to the distance, metres aside.
pub(crate) fn spot(
    setting: &Setting,
    nature: &Nature,
    kind: K,
    (order, index, n): (usize, usize, usize),
    size: f32,
    dice: &mut Dice,
) -> (f32, f32, f32, f32, f32) {
    let third = if order % 2 == 0 { 0.0 } else { 0.5 } * dice.side();
    let i = index as f32;
    let middle = i - (n as f32 - 1.0) * 0.5;
    match kind {
        kind if recedes(setting, kind, nature) && (order > 0 || !leads(setting, kind)) => {
            far_behind(setting, nature, (index, n), dice)
        }
        kind if kind.is_train() => (0.0, 0.0, 1.0, 0.0, 0.0),
        K::Rocket | K::Fireworks | K::Bubbles => (0.0, 0.0, 1.0, 0.0, 0.0),
        K::Couple => (0.12, 0.0, 1.0, 0.0, (middle) * size * 0.36),
        kind if n > 1 && floats(kind) && !flock::perches(kind, nature.home, nature.action) => {
            aloft(setting, kind, (index, n), size, dice)
        }
        // Side by side in a race, each a little ahead of the next.
        K::DragonBoat if n > 1 => (0.0, 0.0, 1.0, i * size * 0.5, middle * size * 0.5),
        K::Crowd => (dice.range(-0.85, 0.85), 0.0, dice.range(0.8, 2.3), 0.0, 0.0),
        _ if nature.home == Home::Table => display::spot(nature, (order, index, n), size, dice),
        // Behind whoever the shot is about, and in sight for long.
        kind if order > 0 && kind.is_building() && !flown_over(setting) => {
            let by = dice.range(-0.25, 0.25);
            let on = beyond_m(setting, kind, size);
            // A single one is not hidden by whoever stands in the middle.
            let alone = n == 1 && !kind.is_monument();
            let across = if alone { ASIDE * by.signum() } else { (i + 0.5 + by) / n as f32 * 1.3 - 0.65 };
            (across, 0.0, dice.range(1.4, 2.0), on, 0.0)
        }
        _ if n > 1 && nature.speed > 0.0 && (n <= 5 || matches!(kind, K::Camel | K::Elephant) && n <= 8) => {
            // A line, one behind the other, a little apart in depth; other kinds than the first are behind it.
            let behind = if order > 0 { 1.3 } else { 1.0 };
            (0.0, 0.0, behind, dice.range(0.0, 0.6) * size, middle * size * nature.wide.max(0.5) * 1.25)
        }
        _ if n > 1 => {
            // A share of the width for each, so that none hides another.
            let share = (i + 0.5 + dice.range(-0.3, 0.3)) / n as f32;
            (share * 1.5 - 0.75, 0.0, dice.range(0.9, 2.3), 0.0, 0.0)
        }
        // Near the middle, so that who flies passes over it.
        _ if order > 0 && nature.speed == 0.0 && flown_over(setting) => (0.2 * dice.side(), 0.0, 1.0, 0.0, 0.0),
        // To the left, with room for what is looked at.
        _ if order == 0 && setting.shot.angle == Some(Angle::OverShoulder) => (-0.36, 0.0, 1.0, 0.0, 0.0),
        _ if order == 0 && (nature.speed > 3.0 || is_flown_around(setting, kind)) => (0.0, 0.0, 1.0, 0.0, 0.0),
        _ if order == 0 => (dice.side() * if nature.fill > 0.45 { 0.14 } else { 0.24 }, 0.0, 1.0, 0.0, 0.0),
        _ if setting.place == Place::Room => (0.0, 0.0, dice.range(0.9, 1.02), 0.0, 0.55 * dice.side() + third),
        _ => (third, 0.0, dice.range(1.0, 1.5), 0.0, 0.0),
    }
}

/// How far beyond whoever is there a building stands.
fn beyond_m(setting: &Setting, kind: K, size: f32) -> f32 {
    match kind {
        kind if kind.is_monument() => on_m(kind, size),
        K::Church => size * CHURCH_ON,
        // Children climb about in it.
        K::House if setting.shot.subjects.iter().any(|one| one.guise == Some(Guise::Treehouse)) => 0.5 * size,
        // Whoever is there is before it rather than far off.
        K::Playground => 1.2 * size,
        K::Yurt | K::Carousel => 2.0 * size,
        K::FerrisWheel | K::Castle => 2.4 * size,
        _ => size * 5.0,
    }
}

/// Whether it is a sight that is seen from the air: in the middle, for a camera that goes around it.
fn is_flown_around(setting: &Setting, kind: K) -> bool {
    kind.is_monument() && setting.shot.angle == Some(Angle::Aerial)
}

/// Whether a kind only fills the background, and is nothing that keeps its place.
fn recedes(setting: &Setting, kind: K, nature: &Nature) -> bool {
    let stays = kind.is_train() || kind.is_building() || matches!(nature.home, Home::Table | Home::Space);
    !stays && setting.shot.subjects.iter().any(|subject| subject.kind == kind && subject.behind)
}

/// Whether the first of a kind is whom the shot is about, though others of it are behind.
fn leads(setting: &Setting, kind: K) -> bool {
    setting.shot.subjects.first().is_some_and(|first| first.kind == kind && !first.behind)
}

/// Place of one of those who only fill the background: beyond whoever the shot is
/// about, across all of the picture.
fn far_behind(
    setting: &Setting,
    nature: &Nature,
    (index, n): (usize, usize),
    dice: &mut Dice,
) -> (f32, f32, f32, f32, f32) {
    let share = (index as f32 + 0.5 + dice.range(-0.3, 0.3)) / n as f32;
    let across = if n == 1 { 0.45 * dice.side() } else { share * 1.7 - 0.85 };
    if nature.home == Home::Air && setting.shot.angle != Some(Angle::Aerial) {
        // However far the land is seen, birds any further would be dots.
        return (across * 0.8, dice.range(-0.6, 2.6), 0.0, dice.range(20.0, 34.0), 0.0);
    }
    (across, 0.0, dice.range(1.9, 3.2), 4.0, 0.0)
}

/// How much wider than one of them a row of so many is, in sizes.
pub(crate) fn row(nature: &Nature, count: f32) -> f32 {
    if count == 2.0 && nature.home == Home::Table && nature.wide > 1.6 {
        // A pair of what is long stands side by side, seen from the side.
        nature.wide * 0.3
    } else if count > 1.0 && nature.home == Home::Table {
        ((display::abreast(count as usize) - 1) as f32).min(9.0) * nature.wide
    } else if count > 1.0 && nature.home == Home::Ground {
        (count - 1.0).min(if count > 5.0 { 2.6 } else { 5.0 }) * nature.wide * 0.8
    } else {
        0.0
    }
}

/// How far below lanterns that are on their way those are that have just been let go.
const LET_GO_BELOW_M: f32 = 12.0;

/// Whether several of a kind are all over the air or the water.
fn floats(kind: K) -> bool {
    matches!(
        kind,
        K::Fish | K::Jellyfish | K::Bird | K::Gull | K::Crow | K::Owl | K::Parrot | K::Firefly | K::Butterfly
    ) || matches!(kind, K::SkyLantern | K::Leaf | K::Petal | K::Balloon | K::ToyBalloon)
}

/// Place of one of several in the air or in the water.
fn aloft(
    setting: &Setting,
    kind: K,
    (index, n): (usize, usize),
    size: f32,
    dice: &mut Dice,
) -> (f32, f32, f32, f32, f32) {
    if kind == K::SkyLantern && setting.shot.subjects.first().is_some_and(|first| first.kind != kind) {
        return let_go(dice);
    }
    let far = dice.range(0.75, 2.4);
    let far = match n {
        // A few fish are whom the shot is about, and small.
        ..=3 if setting.place == Place::Underwater => 0.3 + far * 0.36,
        // Of a reef's many some are far out in the blue.
        8.. if setting.place == Place::Underwater => far * far * 0.8,
        _ => far,
    };
    let up = if setting.place == Place::Underwater {
        // Near by less of the water's height is in the picture.
        dice.range(-0.7, 0.6) * (far * 0.8).clamp(0.55, 1.5)
    } else if setting.place != Place::Studio && nature(kind).home == Home::Water {
        // Their backs break the surface.
        -0.05 * size
    } else if setting.place == Place::Studio {
        // Some are yet to come into the picture from above.
        dice.range(-0.14, 0.24)
    } else {
        dice.range(-0.35, 0.5) * size * if size > 4.0 { 0.8 } else { 3.0 }
    };
    // Those that are met from very near stay in the picture.
    let wide = if kind == K::Butterfly { 0.5 } else { 0.75 };
    // A share of the width for each of a few, so that none hides another; a swarm is mixed.
    let across =
        if n <= 7 { (index as f32 + dice.range(0.2, 0.8)) / n as f32 * 2.0 - 1.0 } else { dice.range(-1.0, 1.0) };
    (across * wide, up, far, 0.0, 0.0)
}

/// Place of a lantern that people let go: over their heads, and the further off, the higher.
fn let_go(dice: &mut Dice) -> (f32, f32, f32, f32, f32) {
    let far = dice.range(1.1, 5.0);
    (dice.range(-0.85, 0.85), dice.range(0.1, 1.0) * far * 2.4 - LET_GO_BELOW_M, far, 0.0, 0.0)
}

/// Height at which a balloon drifts: low over flowers, for both to be one picture.
pub(super) fn lifted_m(setting: &Setting) -> f32 {
    if setting.place == Place::FlowerField { 9.0 } else { 17.0 }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scene::sample::lasting;

    #[test]
    fn who_plays_for_guests_does_not_stand_among_them() {
        for prompt in
            ["a violinist playing in a garden for wedding guests", "a violinist plays in a courtyard for guests"]
        {
            for seed in 0..4 {
                let shot = lasting(prompt, seed, 2);
                let plays =
                    |one: &&crate::scene::parts::Actor| one.company.as_ref().is_some_and(|c| c.kind == K::Violin);
                let at = shot.actors.iter().find(plays).expect(prompt).at;
                assert!(at.z < 9.0, "{prompt}, {seed}: {at:?}");
            }
        }
    }
}
