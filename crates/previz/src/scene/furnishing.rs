//! What a room is for, by the words that put things into it, and what it looks
//! out on.
//!
//! Lays out no room.

use super::nature::{Home, is_food, nature};
use super::parts::Furnishing;
use super::setting::Setting;
use crate::script::{Feature, Place};

/// Whether the lamps of a room are on: when it is dark outside, and where there
/// is never much daylight.
pub(super) fn lamps_on(setting: &Setting) -> bool {
    let dim = matches!(
        furnishing(setting),
        Furnishing::Bar | Furnishing::Restaurant | Furnishing::Corridor | Furnishing::Gallery | Furnishing::Church
    );
    dim || setting.dark() || setting.snowy() || setting.wet()
}

/// What a room is for, by what the words put into it.
pub(super) fn furnishing(setting: &Setting) -> Furnishing {
    let all = [
        (Feature::Fireplace, Furnishing::Hearth),
        (Feature::Bookshelves, Furnishing::Books),
        (Feature::Stove, Furnishing::Kitchen),
        (Feature::CafeTables, Furnishing::Cafe),
        (Feature::StageCurtain, Furnishing::Stage),
    ];
    let named = all.into_iter().find(|(feature, _)| setting.has(*feature)).map(|(_, furnishing)| furnishing);
    named.or_else(|| seen_whole(setting)).unwrap_or(Furnishing::Home)
}

/// The room that is seen down to its floor; none where a thing stands or
/// somebody small sits at the window.
fn seen_whole(setting: &Setting) -> Option<Furnishing> {
    let first = setting.shot.subjects.iter().find(|subject| !setting.shot.without.contains(&subject.kind));
    let on_table = first.is_some_and(|first| nature(first.kind).home == Home::Table);
    if setting.has(Feature::Window) && first.is_some_and(|first| nature(first.kind).size_m < 0.8) {
        return None;
    }
    let all = [
        (Feature::Pews, Furnishing::Church),
        (Feature::Corridor, Furnishing::Corridor),
        (Feature::Blackboard, Furnishing::Classroom),
        (Feature::MeetingTable, Furnishing::Meeting),
        (Feature::Desks, Furnishing::Office),
        (Feature::DiningTables, Furnishing::Restaurant),
        (Feature::BarCounter, Furnishing::Bar),
        (Feature::Bathtub, Furnishing::Bathroom),
        (Feature::Treadmills, Furnishing::Gym),
        (Feature::Paintings, Furnishing::Gallery),
        (Feature::Bed, Furnishing::Bedroom),
        (Feature::Sofa, Furnishing::Lounge),
    ];
    let named = all.into_iter().find(|(feature, _)| setting.has(*feature)).map(|(_, furnishing)| furnishing);
    // A room of which no more is said is lived in, and one eats at a table;
    // rain and snow are seen from the window.
    let usual = match first {
        None if !setting.has(Feature::Window) => Some(Furnishing::Lounge),
        Some(first) if on_table && !setting.wet() && !setting.snowy() => {
            Some(if is_food(first.kind) { Furnishing::Restaurant } else { Furnishing::Lounge })
        }
        _ => None,
    };
    named.or(usual)
}

/// Whether a room looks out on a city rather than on a village.
pub(super) fn above_city(setting: &Setting) -> bool {
    setting.place == Place::Room
        && (setting.has(Feature::Skyline)
            || matches!(furnishing(setting), Furnishing::Office | Furnishing::Meeting | Furnishing::Gym))
}

/// Height above the streets of a room that looks out on a city.
pub(super) fn storey_m(setting: &Setting) -> f32 {
    let whole = !matches!(
        furnishing(setting),
        Furnishing::Home
            | Furnishing::Hearth
            | Furnishing::Books
            | Furnishing::Kitchen
            | Furnishing::Cafe
            | Furnishing::Stage
    );
    if above_city(setting) && whole { 24.0 } else { 0.0 }
}
