//! How a thing that stands on a table is put on show: where among others,
//! which side it turns to the eye, how high the eye is above it; and what it
//! stands on where there is no table.
//!
//! Knows no camera path and draws nothing.

use crate::maths::{hex, v3};
use crate::noise::Dice;
use crate::scene::actors::nature::{Home, Nature, is_beast, is_hot_dish, is_person, nature};
use crate::scene::parts::{Actor, Furniture, FurnitureKind, Motion, Prop, PropKind, ShotScene, Vec3};
use crate::scene::perches;
use crate::scene::setting::Setting;
use crate::script::{Action, Feature, Guise, Place, Shot, Subject, SubjectKind as K};

/// Height of what a thing is put on out of doors.
pub(crate) const PLINTH_M: f32 = 0.7;

/// How high a thing stands out of doors: on what the words name, or on a plinth; where
/// there is no ground it is on nothing.
pub(crate) fn stand_m(setting: &Setting) -> f32 {
    let ground = !matches!(setting.place, Place::Space | Place::Underwater | Place::Sky);
    if is_worn(setting.shot) {
        WORN_M
    } else if ground {
        perches::height_m(setting).unwrap_or(PLINTH_M)
    } else {
        0.0
    }
}

/// How high a forearm is held up for what is on its wrist.
const WORN_M: f32 = 1.25;

/// Whether what is shown first is on somebody's wrist.
pub(crate) fn is_worn(shot: &Shot) -> bool {
    shot.subjects.first().is_some_and(|first| matches!(first.guise, Some(Guise::OnWrist | Guise::SmartOnWrist)))
}

/// Whether a thing is shown for itself out of doors, with the place behind it.
pub(crate) fn is_outdoors(setting: &Setting) -> bool {
    let first = setting.shot.subjects.first().is_some_and(|first| nature(first.kind).home == Home::Table);
    first && !matches!(setting.place, Place::Room | Place::Studio | Place::Space | Place::Underwater | Place::Sky)
}

/// Whether a thing that is shown for itself stands on what is under it there: a rock rises
/// out of water as well, a table does not.
pub(crate) fn stands_in_water(setting: &Setting) -> bool {
    is_outdoors(setting) && !has_stand(setting) && !among_people(setting.shot)
}

/// Height of a studio's table.
pub(crate) const TABLE_M: f32 = 0.55;

/// Whether what is shown out of doors stands on a table there: the words name one, or what
/// else it is on.
fn has_stand(setting: &Setting) -> bool {
    setting.shot.perch.is_some() || setting.has(Feature::Table)
}

/// How much wider than what is on it a table out of doors is, its least and its greatest
/// width, and its depth, in metres.
const TABLE_WIDER: f32 = 2.6;
const TABLE_WIDE_M: (f32, f32) = (1.5, 14.0);
const TABLE_DEEP_M: f32 = 0.95;

/// Puts the table that the words name under what is shown out of doors.
pub(crate) fn set_table(setting: &Setting, scene: &mut ShotScene) {
    let open = !matches!(setting.place, Place::Room | Place::Studio | Place::Space | Place::Underwater | Place::Sky);
    if !open || setting.shot.perch.is_some() || !setting.has(Feature::Table) {
        return;
    }
    let shown = || scene.actors.iter().filter(|one| is_on_show(one));
    let Some(first) = shown().next() else { return };
    let reach = |one: &Actor| (one.at.x - first.at.x).abs() + one.size_m * nature(one.kind).wide * 0.5;
    let half_m = shown().map(reach).fold(0.0, f32::max);
    let table = Furniture {
        kind: FurnitureKind::Table,
        at: v3(first.at.x, 0.0, first.at.z),
        size: v3((half_m * TABLE_WIDER).clamp(TABLE_WIDE_M.0, TABLE_WIDE_M.1), PLINTH_M, TABLE_DEEP_M),
        yaw_turns: 0.0,
        colour: hex(0x8a6040),
        lit: 0.0,
        seed: first.seed,
    };
    scene.furniture.push(table);
}

/// Whether it stays where things are shown that stand on tables.
fn is_on_show(actor: &Actor) -> bool {
    let rests = matches!(actor.motion, Motion::Rest | Motion::Circle { .. });
    let stands = actor.grounded || actor.at.y > PLINTH_M * 0.5;
    nature(actor.kind).home == Home::Table && stands && rests
}

/// A stand under each thing that would stand on a table: a rock in the country,
/// with moss where it is green, and a plinth of stone in a town.
pub(crate) fn plinths(setting: &Setting, actors: &[Actor]) -> Vec<Prop> {
    let place = setting.place;
    if has_stand(setting) || is_worn(setting.shot) {
        return Vec::new();
    }
    let people = actors.iter().any(|actor| is_person(actor.kind));
    if matches!(place, Place::Room | Place::Space | Place::Underwater | Place::Sky) || place == Place::Studio && !people
    {
        return Vec::new();
    }
    let shown = || actors.iter().filter(|actor| is_on_show(actor));
    let mut all: Vec<Prop> = shown().map(|actor| stand(setting, actor)).collect();
    if let Some(first) = shown().next().filter(|_| setting.has(Feature::Rocks) && !setting.in_town()) {
        all.extend(boulders(setting, first));
    }
    all
}

/// What one thing stands on: sand and snow in a heap where no rock is named.
fn stand(setting: &Setting, actor: &Actor) -> Prop {
    let wide = actor.size_m * nature(actor.kind).wide.max(0.6) * 1.7;
    let at = v3(actor.at.x, -0.3, actor.at.z);
    let size = v3(wide, PLINTH_M + 0.3, wide);
    let broad = v3(wide.max(BROAD_M), size.y, wide.max(BROAD_M));
    let rocks = setting.has(Feature::Rocks);
    match setting.place {
        Place::City | Place::Street | Place::Village | Place::Studio => {
            Prop::plain(PropKind::Pedestal, at, size, hex(0x8f8a82))
        }
        Place::Beach | Place::Desert if !rocks => Prop::plain(PropKind::Mound, at, broad, hex(0xd8b982)),
        Place::Snowfield if !rocks => Prop::plain(PropKind::Mound, at, broad, hex(0xf2f6fa)),
        Place::Sea | Place::Beach | Place::Volcano => Prop::plain(PropKind::Boulder, at, broad, hex(WET_ROCK)),
        Place::Forest | Place::Garden | Place::Meadow | Place::Waterfall | Place::River => {
            Prop::plain(PropKind::MossyBoulder, at, size, hex(0x6e6a60))
        }
        _ => Prop::plain(PropKind::Boulder, at, size, hex(0x857c70)),
    }
}

/// How wide a rock or a heap is at least that nothing else is seen of.
const BROAD_M: f32 = 0.5;
/// Rock that the sea wets, and that of fire.
const WET_ROCK: u32 = 0x34363b;
/// Rocks about the one that a thing stands on: aside and further off in metres, width, and
/// how much lower they are.
const ABOUT: [(f32, f32, f32, f32); 5] = [
    (-0.8, 0.35, 0.8, 0.16),
    (0.85, 0.2, 0.9, 0.24),
    (-1.7, 0.9, 1.2, 0.1),
    (1.8, 1.1, 1.1, 0.3),
    (0.25, -0.75, 0.7, 0.4),
];

/// The other rocks where words name rocks.
fn boulders(setting: &Setting, first: &Actor) -> Vec<Prop> {
    let under = stand(setting, first);
    let scale = (under.size.x / BROAD_M).max(1.0);
    let one = |(x, z, wide, low): &(f32, f32, f32, f32)| {
        let at = v3(first.at.x + x * scale, under.at.y, first.at.z + z * scale);
        Prop {
            seed: first.seed,
            ..Prop::plain(under.kind, at, v3(wide * scale, under.size.y - low, wide * scale), under.colour)
        }
    };
    ABOUT.iter().map(one).collect()
}

/// Which way it faces, from the ways ahead and to the right.
pub(crate) fn facing(kind: K, (flat, side): (Vec3, Vec3), dice: &mut Dice) -> Vec3 {
    let hand = side * dice.side();
    match kind {
        // The flank says what it is; a little of the toe gives it depth.
        K::Shoe | K::Heels => (hand - flat * dice.range(0.06, 0.2)).unit(),
        // It lies as its reader has it.
        K::Book => (hand + flat * dice.range(-0.3, 0.3)).unit(),
        // Of who lies it is seen how long they are.
        kind if is_beast(kind) => (hand - flat * dice.range(0.5, 0.8)).unit(),
        _ => (-flat + hand * dice.range(0.1, 0.4)).unit(),
    }
}

/// From this size on nobody is on a table.
const ON_TABLE_M: f32 = 0.8;

/// Whether somebody small whom the shot is about rests on the table or whatever else
/// the words name, as things do; cut flowers and fish are there in what holds them.
pub(crate) fn is_on_table(setting: &Setting, subject: &Subject) -> bool {
    if perches::of(setting, subject).is_some() {
        return true;
    }
    let named = setting.place == Place::Room && setting.has(Feature::Table) && !among_people(setting.shot);
    let first = setting.shot.subjects.first().is_some_and(|first| first.kind == subject.kind);
    let rests = match subject.action {
        None => true,
        Some(action) => matches!(action, Action::Sit | Action::Lie | Action::Sleep | Action::Stand | Action::Look),
    };
    let nature = nature(subject.kind);
    let small = is_beast(subject.kind) && nature.size_m * nature.tall.min(1.0) < ON_TABLE_M;
    named && first && (rests && small || subject.kind == K::Fish || subject.kind.is_flower())
}

/// Whether people stand beside what is shown: then it is on a plinth between
/// them rather than on a table that would hide their legs.
pub(crate) fn among_people(shot: &Shot) -> bool {
    shot.subjects.iter().any(|subject| is_person(subject.kind))
}

/// How it turns on its own stand.
pub(crate) fn turning(action: Action, size_m: f32, seconds: f32, dice: &mut Dice) -> Option<Motion> {
    match action {
        // What hovers shows itself from all sides, but keeps its face to the
        // eye while it is looked at.
        Action::Spin | Action::Hover | Action::Float => {
            let period_s = (seconds / SHOWN_TURNS).clamp(11.0, 18.0);
            Some(Motion::Circle { radius_m: 0.0, period_s: dice.side() * period_s })
        }
        Action::Rise => Some(Motion::Straight { velocity: Vec3::UP * (size_m * RISE) }),
        _ => None,
    }
}

/// How far a thing turns in a shot.
const SHOWN_TURNS: f32 = 0.32;

/// How far back a turning thing begins, in turns, for it to look at the eye
/// half-way.
pub(crate) fn turned_back(motion: &Motion, seconds: f32) -> f32 {
    match motion {
        Motion::Circle { radius_m, period_s } if *radius_m == 0.0 => {
            (seconds * 0.5 / period_s).clamp(-SHOWN_TURNS * 0.5, SHOWN_TURNS * 0.5)
        }
        _ => 0.0,
    }
}

/// How much of its size a thing rises in a second.
const RISE: f32 = 0.04;

/// What drifts through a studio is as small and as slow as what is shown there
/// is near.
pub(crate) fn near(kind: K, nature: Nature, place: Place) -> Nature {
    if place == Place::Studio && matches!(kind, K::Leaf | K::Petal) {
        return Nature { size_m: nature.size_m * 0.24, speed: nature.speed * 0.1, ..nature };
    }
    nature
}

/// How high above the table it begins to hover, and is half-way through the shot.
pub(crate) fn hover_m(action: Option<Action>, size_m: f32) -> (f32, f32) {
    match action {
        Some(Action::Hover | Action::Float | Action::Jump | Action::Fly) => (size_m * 0.2, size_m * 0.2),
        Some(Action::Rise) => (0.0, size_m * RISE * 2.5),
        _ => (0.0, 0.0),
    }
}

/// Its place among things, as `cast` counts it: across, above, factor and
/// addition to the distance, metres aside.
pub(crate) fn spot(
    nature: &Nature,
    (order, index, n): (usize, usize, usize),
    size_m: f32,
    dice: &mut Dice,
) -> (f32, f32, f32, f32, f32) {
    let columns = abreast(n);
    let (rank, column) = (index / columns, index % columns);
    // Those behind stand in the gaps of those before them.
    let gap = if rank % 2 == 1 { 0.5 } else { 0.0 };
    let middle = column as f32 + gap - (columns as f32 - 1.0) * 0.5;
    let aside = middle * size_m * nature.wide * 1.2;
    let depth = dice.range(-0.12, 0.12) * size_m * if n > 1 { 1.0 } else { 0.0 }
        + rank as f32 * size_m * nature.wide.max(0.7) * 1.15;
    match order {
        // A pair of what is long stands side by side.
        0 if n == 2 && nature.wide > 1.6 => {
            (0.0, 0.0, 1.0, middle * size_m * 1.15, middle * size_m * nature.wide * 0.3)
        }
        0 => (0.05 * dice.side(), 0.0, 1.0, depth, aside),
        // The others stand to both sides, a little further off.
        _ => (if order % 2 == 1 { 0.4 } else { -0.4 }, 0.0, 1.06, depth, aside),
    }
}

/// How many of so many things on a table stand side by side; the others stand
/// behind these.
pub(crate) fn abreast(n: usize) -> usize {
    match n {
        0..=5 => n.max(1),
        6..=12 => n.div_ceil(2),
        _ => n.div_ceil(3),
    }
}

/// How far the eye is above the middle of what it looks at, for each metre of
/// distance: on what is flat one looks down.
pub(crate) fn steepness(shot: &Shot, (height_m, width_m): (f32, f32)) -> f32 {
    let flat = (width_m / height_m.max(1e-3) * 0.19 - 0.04).clamp(0.09, 0.42);
    match shot.subjects.first() {
        // What is drawn on a drink is looked at from above.
        Some(first) if first.guise == Some(Guise::Latte) => 0.95,
        Some(first) if first.guise == Some(Guise::Matcha) => 0.7,
        // As whoever is about to eat sees it: into what is deep, and onto a plate.
        Some(first) if first.kind == K::Hotpot => 1.1,
        Some(first) if is_deep(first.kind) => flat.max(0.8),
        Some(first) if is_hot_dish(first.kind) || first.kind == K::Pizza => flat.max(0.52),
        _ => flat,
    }
}

/// Whether what is eaten lies within the walls of its dish.
fn is_deep(kind: K) -> bool {
    matches!(kind, K::Bowl | K::Soup | K::Tofu | K::Tangyuan | K::Salad | K::Paella | K::Crayfish)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scene::sample::lasting;

    #[test]
    fn whatever_is_on_the_table_that_words_name_is_in_the_middle_of_one() {
        for (prompt, shown) in [
            ("a cat lies in the middle of a wooden dining table by the window", K::Cat),
            ("木质餐桌中央蹲着一只灰色小兔子,窗边自然光", K::Rabbit),
            ("a parrot sits on a wooden table", K::Parrot),
            ("a sunflower on a dining table", K::Vase),
            ("木质餐桌中央插着一瓶向日葵", K::Vase),
            ("木质餐桌中央摆着一缸小金鱼,窗边自然光", K::Fishbowl),
            ("an old radio on a dining table, natural light from the window", K::Speaker),
            ("木质餐桌中央放着一个铜闹钟", K::Watch),
        ] {
            let shot = lasting(prompt, 1, 2);
            let first = shot.actors.first().map(|one| one.kind);
            assert_eq!((first, shot.actors.len()), (Some(shown), 1), "{prompt}");
            let table = shot.furniture.iter().find(|piece| piece.kind == FurnitureKind::Table);
            let table = table.unwrap_or_else(|| panic!("{prompt}: no table"));
            let (one, top) = (&shot.actors[0], table.at.y + table.size.y);
            assert!((one.at.y - top).abs() < 1e-3, "{prompt}: {} over {top}", one.at.y);
            assert!((one.at - table.at).x.abs() < 0.3 && (one.at - table.at).z.abs() < 0.3, "{prompt}");
        }
        let runs = lasting("a cat runs through a living room past a table", 1, 2);
        assert!(!runs.furniture.iter().any(|piece| piece.kind == FurnitureKind::Table));
    }

    #[test]
    fn a_table_that_words_name_out_of_doors_stands_there_instead_of_a_rock() {
        for (prompt, place) in [
            ("a cup of coffee on a wooden table, tropical beach with palm trees, close-up", Place::Beach),
            ("steaming cup of coffee on a wooden table, pine forest campsite with a tent", Place::Forest),
            ("木桌上放着一杯热茶，背景是雪山", Place::Mountains),
        ] {
            let shot = lasting(prompt, 1, 2);
            assert_eq!(shot.place, place, "{prompt}");
            let table = shot.furniture.iter().find(|piece| piece.kind == FurnitureKind::Table);
            let table = table.unwrap_or_else(|| panic!("{prompt}: no table"));
            let one = &shot.actors[0];
            assert!(
                (one.at - table.at).x.abs() < 0.1 && (one.at.y - table.size.y).abs() < 0.05,
                "{prompt}: {:?}",
                one.at
            );
            let rock = |kind| matches!(kind, PropKind::Boulder | PropKind::MossyBoulder | PropKind::Pedestal);
            let under = shot.props.iter().find(|prop| rock(prop.kind) && (prop.at - one.at).length() < 1.5);
            assert!(under.is_none(), "{prompt}: {under:?}");
        }
    }

    #[test]
    fn a_table_for_a_hundred_is_no_longer_than_tables_are() {
        let shot = lasting("100 slices of pizza on a table by a shallow mountain river", 0, 2);
        let wide = shot.furniture.iter().map(|piece| piece.size.x).fold(0.0, f32::max);
        assert!(wide > TABLE_WIDE_M.0 && wide <= TABLE_WIDE_M.1, "{wide}");
    }
}
