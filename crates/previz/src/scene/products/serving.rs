//! How a table is laid: things that are shown together stand side by side, and
//! a plate or a board that is named with food lies under it.
//!
//! Moves what others have placed; decides no size but that of the dish.

use crate::maths::v3;
use crate::scene::actors::nature::{Home, is_hot_dish, is_human, nature};
use crate::scene::actors::number::count_of;
use crate::scene::parts::{Actor, Motion, Vec3};
use crate::script::{Action, Colour, Guise, Shot, Subject, SubjectKind as K};

/// Whether it is drunk from.
fn is_drunk_from(kind: K) -> bool {
    matches!(kind, K::Cup | K::Glass | K::Tumbler)
}

/// Takes a bare glass, or a cup that only something happens to, for the one whose
/// drink is told.
fn drinks(all: &mut Vec<Subject>) {
    let told = |one: &Subject| is_drunk_from(one.kind) && (one.colour.is_some() || one.guise.is_some());
    let Some(first) = all.iter().position(told) else { return };
    let bare = |one: &Subject| {
        let acted = one.action == Some(Action::Flow);
        one.colour.is_none() && one.guise.is_none() && (one.kind == K::Tumbler || one.kind == K::Cup && acted)
    };
    let action = all.iter().find(|one| bare(one)).and_then(|one| one.action);
    all[first].action = all[first].action.or(action);
    all.retain(|one| !bare(one));
}

/// Gathers what is poured into the one vessel that it runs into, which is drawn
/// with what it comes out of; where none is named, into the one that is usual.
pub(crate) fn pour(all: &mut Vec<Subject>) {
    drinks(all);
    let Some(from) = all.iter().position(|subject| subject.action == Some(Action::Pour)) else { return };
    let source = all[from].kind;
    let into = is_drunk_from;
    // One whose drink is told goes before a bare glass.
    let named =
        all.iter().position(|subject| into(subject.kind) && (subject.colour.is_some() || subject.guise.is_some()));
    let Some(named) = named.or_else(|| all.iter().position(|subject| into(subject.kind))) else {
        (all[from].kind, all[from].colour) = match source {
            K::Teapot => (K::Cup, None),
            K::Bottle => (K::Glass, None),
            _ => (K::Tumbler, Some(Colour::White)),
        };
        return;
    };
    let mut vessel = all[named].clone();
    match source {
        K::Bottle if vessel.kind == K::Tumbler && vessel.colour.is_none() => vessel.kind = K::Glass,
        K::Bottle | K::Can if vessel.guise.is_none() => vessel.guise = Some(Guise::Bottled),
        K::MilkCarton if vessel.guise != Some(Guise::Latte) => vessel.guise = Some(Guise::Milk),
        _ => {}
    }
    (vessel.action, vessel.count, vessel.plural) = (Some(Action::Pour), Some(1), false);
    all.retain(|subject| {
        !into(subject.kind) && !matches!(subject.kind, K::Bottle | K::Teapot | K::MilkCarton | K::Can)
    });
    all.insert(0, vessel);
}

/// What food is served on.
pub(crate) fn is_dish(kind: K) -> bool {
    matches!(kind, K::Plate | K::Board)
}

/// Who and what is wanted: a bough before its fruit, then all as they were
/// named, then what is sat at to play, then what the others are served on.
pub(crate) fn in_order(shot: &Shot) -> Vec<&Subject> {
    let mut wanted: Vec<&Subject> = shot.subjects.iter().filter(|s| !shot.without.contains(&s.kind)).collect();
    wanted.sort_by_key(|subject| match subject.kind {
        K::Bough => 0,
        K::Piano | K::Drums => 2,
        kind if is_dish(kind) => 3,
        kind if kind.surrounds_things() => 4,
        _ => 1,
    });
    wanted
}

/// What is drawn with a dish or a stand of its own.
pub(crate) fn comes_served(kind: K) -> bool {
    let plain = matches!(
        kind,
        K::Cake | K::Bowl | K::Steak | K::Salad | K::Rice | K::Sushi | K::Dumplings | K::Jiaozi | K::Pancakes
    );
    is_hot_dish(kind) || plain || matches!(kind, K::Skewers | K::Mooncakes)
}

/// What is a meal, rather than something to nibble or to drink.
pub(crate) fn is_meal(kind: K) -> bool {
    comes_served(kind) || matches!(kind, K::Pizza | K::Burger | K::Taco | K::Bread)
}

/// What each has for themselves; other dishes stand in the middle for all.
pub(crate) fn is_own_dish(kind: K) -> bool {
    matches!(kind, K::Bowl | K::Rice | K::Soup | K::Salad | K::Steak | K::FriedRice | K::Tangyuan | K::Plate)
}

/// Whether several eat together.
pub(crate) fn eat_together(subjects: &[Subject]) -> bool {
    let people = || subjects.iter().filter(|one| is_human(one.kind));
    let many = people().map(|one| count_of(one, false)).sum::<usize>() > 1;
    many && people().any(|one| one.action == Some(Action::Eat))
}

fn on_table(kind: K) -> bool {
    nature(kind).home == Home::Table && !is_dish(kind)
}

/// Height and width that are seen of things which stand together, or of who
/// plays and the instrument; nothing of anything else.
pub(crate) fn spread(wanted: &[&Subject], first: &Subject, many: usize) -> (f32, f32) {
    if let Some(large) = wanted.iter().find(|s| matches!(s.kind, K::Piano | K::Drums | K::Zither)) {
        let band = if many > 1 { many as f32 * BAND_M } else { 0.0 };
        return (0.0, band.max(nature(large.kind).size_m * 1.5));
    }
    let caked = wanted.iter().any(|s| s.kind == K::Cake);
    if wanted.iter().any(|one| one.action == Some(Action::Pour)) {
        // What is poured from is drawn with what it is poured into.
        return (0.0, 0.0);
    }
    let things = || wanted.iter().filter(|s| on_table(s.kind) && !(caked && s.kind == K::Candle));
    let board = wanted.iter().any(|s| s.kind == K::Board);
    if !on_table(first.kind) || (things().count() < 2 && !board) {
        return (0.0, 0.0);
    }
    let high = things().map(|s| nature(s.kind).size_m * nature(s.kind).tall).fold(0.0, f32::max);
    let width =
        |s: &&&Subject| nature(s.kind).size_m * nature(s.kind).wide * count_of(s, false).min(3) as f32 * (1.0 + GAP);
    let all: f32 = things().map(|s| width(&s)).sum();
    (high, all * if board { 1.3 } else { 1.0 })
}

/// Room between things, as a share of their width.
const GAP: f32 = 0.12;
/// How far apart those who play together are.
pub(crate) const BAND_M: f32 = 1.45;

/// Lays the table, seen in the direction `flat`.
pub(crate) fn serve(all: &mut Vec<Actor>, flat: Vec3) {
    if all.iter().any(|one| comes_served(one.kind)) {
        all.retain(|one| one.kind != K::Plate);
    }
    if !all.iter().any(|one| on_table(one.kind)) || all.first().is_some_and(|one| !on_table(one.kind)) {
        return;
    }
    let side = v3(flat.z, 0.0, -flat.x);
    side_by_side(all, (flat, side));
    let first = all[0].kind;
    let Some(at) = all.iter().position(|one| is_dish(one.kind)) else { return };
    // One is enough for all.
    let mut dish = all.remove(at);
    all.retain(|one| !is_dish(one.kind));
    let carried = |one: &Actor| on_table(one.kind) && (dish.kind == K::Board || one.kind == first);
    let half = |one: &Actor| one.size_m * nature(one.kind).wide * 0.5;
    let across = |one: &Actor| one.at.dot(side);
    let low = all.iter().filter(|one| carried(one)).map(|one| across(one) - half(one)).fold(f32::MAX, f32::min);
    let high = all.iter().filter(|one| carried(one)).map(|one| across(one) + half(one)).fold(f32::MIN, f32::max);
    dish.size_m = ((high - low) * if dish.kind == K::Board { 1.2 } else { 1.5 }).max(dish.size_m * 0.5);
    let foot = all[0].at;
    dish.at = foot + side * ((low + high) * 0.5 - foot.dot(side));
    dish.motion = all[0].motion.clone();
    dish.yaw_turns = crate::maths::atan2_turns(-flat.z, -flat.x);
    let thick = dish.size_m * if dish.kind == K::Board { 0.041 } else { 0.056 };
    for one in all.iter_mut().filter(|one| on_table(one.kind) && (dish.kind == K::Board || one.kind == first)) {
        one.at.y += thick;
    }
    all.push(dish);
}

/// Moves each kind of thing beside the others, what is tall a little behind.
fn side_by_side(all: &mut [Actor], (flat, side): (Vec3, Vec3)) {
    let mut kinds: Vec<K> = Vec::new();
    for one in all.iter().filter(|one| on_table(one.kind) && matches!(one.motion, Motion::Rest | Motion::Circle { .. }))
    {
        if !kinds.contains(&one.kind) {
            kinds.push(one.kind);
        }
    }
    if kinds.len() < 2 {
        return;
    }
    // What was named first stands between the others.
    let mut row: Vec<K> = Vec::new();
    for (index, kind) in kinds.iter().enumerate() {
        if index % 2 == 0 { row.push(*kind) } else { row.insert(0, *kind) }
    }
    let wide = |kind: K, all: &[Actor]| {
        let same = all.iter().filter(|one| one.kind == kind);
        same.map(|one| one.size_m * nature(kind).wide).sum::<f32>() * (1.0 + GAP)
    };
    let total: f32 = row.iter().map(|kind| wide(*kind, all)).sum();
    let (middle, tall) = (all[0].at, all[0].size_m * nature(all[0].kind).tall);
    let mut left = -total * 0.5;
    for kind in row {
        let width = wide(kind, all);
        let many = all.iter().filter(|one| one.kind == kind).count() as f32;
        let mut place = left + width / many * 0.5;
        for one in all.iter_mut().filter(|one| one.kind == kind) {
            let behind = (one.size_m * nature(kind).tall - tall).clamp(0.0, tall) * 0.5;
            one.at = v3(middle.x, one.at.y, middle.z) + side * place + flat * behind;
            place += width / many;
        }
        left += width;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scene::sample::lasting;

    fn actors(prompt: &str) -> Vec<Actor> {
        lasting(prompt, 1, 2).actors
    }

    fn kinds(prompt: &str) -> Vec<K> {
        actors(prompt).iter().map(|one| one.kind).collect()
    }

    #[test]
    fn a_board_lies_under_all_that_is_on_it() {
        let all = actors("grapes and wine on a wooden board");
        let board = all.iter().find(|one| one.kind == K::Board).expect("a board");
        assert_eq!(all.len(), 3);
        for one in all.iter().filter(|one| one.kind != K::Board) {
            assert!(one.at.y > board.at.y, "{:?} lies in the board", one.kind);
            assert!((one.at - board.at).length() < board.size_m * 0.7, "{:?} is beside the board", one.kind);
        }
    }

    #[test]
    fn what_is_poured_runs_into_one_vessel() {
        for (prompt, vessel) in [
            ("pouring red wine into a glass", K::Glass),
            ("茶水从茶壶倒入茶杯", K::Cup),
            ("orange juice is poured into a glass", K::Tumbler),
        ] {
            let all = actors(prompt);
            let shown: Vec<(K, Action)> = all.iter().map(|one| (one.kind, one.action)).collect();
            assert_eq!(shown, [(vessel, Action::Pour)], "{prompt}");
        }
        assert_eq!(kinds("a glass of juice and a cup of coffee").len(), 2);
    }

    #[test]
    fn what_brings_its_own_dish_gets_no_other() {
        assert_eq!(kinds("a birthday cake in the plate"), [K::Cake]);
        assert_eq!(kinds("a croissant on a plate"), [K::Croissant, K::Plate]);
        assert_eq!(kinds("盘子里的甜甜圈"), [K::Donut, K::Plate]);
    }

    #[test]
    fn what_belongs_to_a_dish_is_no_second_thing() {
        assert_eq!(kinds("热气腾腾的红油火锅摆在木桌中央,筷子伸入画面"), [K::Hotpot]);
        assert_eq!(kinds("a cheeseburger with melted cheese, lettuce and tomato, dark background"), [K::Burger]);
        assert_eq!(kinds("火锅店里一双筷子夹起毛肚在翻滚的红油里涮"), [K::Hotpot]);
        assert_eq!(kinds("a cold can of orange soda with water drops rotates"), [K::Can]);
        assert_eq!(kinds("a lemon soda poured into a glass"), [K::Tumbler]);
    }

    #[test]
    fn a_dish_stands_on_a_table_in_its_room() {
        let shot = lasting("mapo tofu on a wooden table", 1, 2);
        let table = shot.furniture.iter().find(|piece| piece.kind == crate::scene::FurnitureKind::Table);
        let top = table.map(|piece| piece.at.y + piece.size.y);
        assert!(top.is_some_and(|top| (top - shot.actors[0].at.y).abs() < 1e-3), "{top:?}");
    }

    #[test]
    fn a_cup_that_holds_the_coffee_is_no_second_one() {
        assert_eq!(kinds("a freshly brewed coffee on a pink mug"), [K::Cup]);
    }

    #[test]
    fn fruit_hangs_on_its_bough() {
        let all = actors("oranges on a tree branch");
        assert_eq!(all.len(), 1);
        assert_eq!(all[0].company.as_ref().map(|company| company.kind), Some(K::Citrus));
        assert_eq!(kinds("a bird on a branch").iter().filter(|kind| **kind == K::Bough).count(), 0);
    }
}
