//! What a room is for, by the words that put things into it, and what it looks
//! out on.
//!
//! Lays out no room.

use std::ops::Range;

use super::{leisure, purpose, specialist};
use crate::scene::actors::nature::{Home, is_beast, is_food, is_human, is_person, nature};
use crate::scene::parts::{Furnishing, Landform};
use crate::scene::products::display;
use crate::scene::products::serving::eat_together;
use crate::scene::setting::Setting;
use crate::script::{Action, Feature, Place, Subject, SubjectKind};

/// Sizes of things that stand on the floor of a room, in metres.
const FLOOR_M: Range<f32> = 0.8..3.0;

/// As high as a flight deck is met over the land.
const ALOFT_M: f32 = 60.0;

/// Whether a room is a way between two walls, along which one looks and walks.
pub(crate) fn is_way(furnishing: Furnishing) -> bool {
    use Furnishing as F;
    matches!(
        furnishing,
        F::Corridor
            | F::OfficeCorridor
            | F::HospitalCorridor
            | F::Stacks
            | F::Platform
            | F::Cellar
            | F::Aisle
            | F::Airliner
            | F::ServerRoom
            | F::Polytunnel
            | F::Sewer
    )
}

/// What a room is for, by what the words put into it.
pub(crate) fn furnishing(setting: &Setting) -> Furnishing {
    let all = [
        (Feature::Fireplace, Furnishing::Hearth),
        (Feature::Bookshelves, Furnishing::Books),
        (Feature::Stove, Furnishing::Kitchen),
        (Feature::CafeTables, Furnishing::Cafe),
        (Feature::StageCurtain, Furnishing::Stage),
    ];
    let peculiar = peculiar(setting);
    let named = || all.into_iter().find(|(feature, _)| setting.has(*feature)).map(|(_, furnishing)| furnishing);
    peculiar.or_else(named).or_else(|| seen_whole(setting)).unwrap_or(Furnishing::Home)
}

/// Whether a thing, or somebody small, on a table is what is shown.
pub(crate) fn on_table(setting: &Setting) -> bool {
    first(setting).is_some_and(|first| nature(first.kind).home == Home::Table || display::is_on_table(setting, first))
}

/// Whether somebody is at a table with nothing to do that brings its own.
fn at_table(setting: &Setting, first: &Subject) -> bool {
    let idle = matches!(first.action, None | Some(Action::Sit | Action::Eat | Action::Drink));
    setting.has(Feature::Table) && is_human(first.kind) && idle
}

fn first<'a>(setting: &'a Setting) -> Option<&'a Subject> {
    setting.shot.subjects.iter().find(|subject| !setting.shot.without.contains(&subject.kind))
}

/// Whether no more of a room is shown than a wall with its window: behind a
/// thing on a table, somebody small on the sill, or a stage.
pub(crate) fn flat(setting: &Setting) -> bool {
    match furnishing(setting) {
        // What somebody is on stands in the room.
        Furnishing::Books | Furnishing::Kitchen | Furnishing::Cafe if setting.shot.perch.is_some() => false,
        Furnishing::Home | Furnishing::Stage => true,
        Furnishing::Hearth | Furnishing::Books | Furnishing::Kitchen | Furnishing::Cafe => on_table(setting),
        _ => false,
    }
}

/// A room that is told by what no other has.
fn peculiar(setting: &Setting) -> Option<Furnishing> {
    let all = [
        (Feature::GlassPartitions, Furnishing::OfficeCorridor),
        (Feature::ShopFronts, Furnishing::Mall),
        (Feature::Chandeliers, Furnishing::Ballroom),
        (Feature::CarLift, Furnishing::RepairShop),
        (Feature::HayBales, Furnishing::Barn),
        (Feature::WineBarrels, Furnishing::Cellar),
        (Feature::FlowerBuckets, Furnishing::Florist),
        (Feature::Washers, Furnishing::Laundromat),
        (Feature::Attic, Furnishing::Attic),
        (Feature::Auditorium, Furnishing::Auditorium),
        (Feature::Balcony, Furnishing::Balcony),
        (Feature::Stacks, Furnishing::Stacks),
        (Feature::Cinema, Furnishing::Cinema),
        (Feature::SteeringWheel, Furnishing::Cabin),
        (Feature::TrainSeats, Furnishing::Carriage),
        (Feature::PotteryWheel, Furnishing::Pottery),
        (Feature::Workbench, Furnishing::Workshop),
        (Feature::LabBench, Furnishing::Laboratory),
        (Feature::BarberChairs, Furnishing::Salon),
        (Feature::BreadRack, Furnishing::Bakery),
        (Feature::ShopShelves, Furnishing::Shop),
        (Feature::OperatingTable, Furnishing::Operating),
        (Feature::AssemblyLine, Furnishing::Factory),
        (Feature::Platform, Furnishing::Platform),
        (Feature::RingLight, Furnishing::Livestream),
        (Feature::BoxingRing, Furnishing::Ring),
        (Feature::SportsHall, Furnishing::SportsHall),
        (Feature::Portholes, Furnishing::Station),
        (Feature::WardBeds, Furnishing::Ward),
        (Feature::DepartureBoard, Furnishing::Terminal),
        (Feature::Reception, Furnishing::Lobby),
        (Feature::RoundTable, Furnishing::Dining),
        (Feature::LongTable, Furnishing::DiningRoom),
        (Feature::BunkBeds, Furnishing::Nursery),
        (Feature::ClothesRails, Furnishing::Dressing),
        (Feature::Study, Furnishing::Study),
        (Feature::TeaRoom, Furnishing::TeaRoom),
        (Feature::Brickwork, Furnishing::Loft),
    ];
    if let Some(way) = corridor(setting).or_else(|| purpose::named(setting)).or_else(|| gathering(setting)) {
        return Some(way);
    }
    // The kitchen of a restaurant, or of a chef, is not one's own.
    if setting.has(Feature::Stove) && (setting.has(Feature::DiningTables) || setting.has(Feature::CookLine)) {
        return Some(Furnishing::RestaurantKitchen);
    }
    // A workshop is what it is used as.
    let turns = setting.shot.subjects.iter().any(|subject| subject.action == Some(Action::Pottery));
    if setting.has(Feature::Workbench) && turns {
        return Some(Furnishing::Pottery);
    }
    all.into_iter().find(|(feature, _)| setting.has(*feature)).map(|(_, furnishing)| furnishing)
}

/// A room in which people gather.
fn gathering(setting: &Setting) -> Option<Furnishing> {
    let all = [
        (Feature::SwimHall, Furnishing::SwimHall),
        (Feature::Courtroom, Furnishing::Courtroom),
        (Feature::DinerBooths, Furnishing::Diner),
        (Feature::Nightclub, Furnishing::Nightclub),
        (Feature::MixingDesk, Furnishing::Recording),
        (Feature::Hangar, Furnishing::Hangar),
        (Feature::PalletRacks, Furnishing::Warehouse),
        (Feature::Fossils, Furnishing::Museum),
    ];
    if let Some(named) = leisure::furnishing(setting) {
        return Some(named);
    }
    let gym = setting.has(Feature::BoxingRing) && setting.has(Feature::Treadmills);
    let named = || all.into_iter().find(|(feature, _)| setting.has(*feature)).map(|(_, furnishing)| furnishing);
    if gym { Some(Furnishing::BoxingGym) } else { named() }
}

/// A corridor that is of the house or the shop that it is in.
fn corridor(setting: &Setting) -> Option<Furnishing> {
    let all = [
        (Feature::GlassPartitions, Furnishing::OfficeCorridor),
        (Feature::ShopShelves, Furnishing::Aisle),
        (Feature::Stacks, Furnishing::Stacks),
        (Feature::Desks, Furnishing::OfficeCorridor),
        (Feature::MeetingTable, Furnishing::OfficeCorridor),
        (Feature::WardBeds, Furnishing::HospitalCorridor),
        (Feature::OperatingTable, Furnishing::HospitalCorridor),
    ];
    let named = all.into_iter().find(|(feature, _)| setting.has(*feature)).map(|(_, furnishing)| furnishing);
    named.filter(|_| setting.has(Feature::Corridor))
}

/// Whether it is a thing too large for a table or a sill: beside somebody small at the
/// window it would be out in the street.
fn stands_on_the_floor(subject: &Subject) -> bool {
    let (kind, nature) = (subject.kind, nature(subject.kind));
    let alive = is_human(kind) || is_beast(kind);
    nature.home == Home::Ground && FLOOR_M.contains(&nature.size_m) && !alive
}

/// The room that is seen down to its floor; none where a thing stands or
/// somebody small sits at the window.
fn seen_whole(setting: &Setting) -> Option<Furnishing> {
    let first = first(setting);
    let tabled = setting.has(Feature::Table) && on_table(setting) && !setting.wet() && !setting.snowy();
    if setting.has(Feature::Window) && !tabled && first.is_some_and(|first| nature(first.kind).size_m < 0.8) {
        return None;
    }
    // A chef among guests is seen with them, unless at the stove.
    let cooks = |one: &Subject| matches!(one.action, Some(Action::Cook | Action::Slice | Action::Knead));
    let dines = setting.has(Feature::DiningTables) && !setting.shot.subjects.iter().any(cooks);
    let all = [
        (Feature::Pews, Furnishing::Church),
        (Feature::Corridor, Furnishing::Corridor),
        (Feature::Blackboard, Furnishing::Classroom),
        (Feature::MeetingTable, Furnishing::Meeting),
        (Feature::Desks, Furnishing::Office),
        (Feature::CookLine, if dines { Furnishing::Restaurant } else { Furnishing::RestaurantKitchen }),
        (Feature::DiningTables, Furnishing::Restaurant),
        (Feature::BarCounter, Furnishing::Bar),
        (Feature::Bathtub, Furnishing::Bathroom),
        (Feature::Treadmills, Furnishing::Gym),
        (Feature::Paintings, Furnishing::Gallery),
        (Feature::Bed, Furnishing::Bedroom),
        (Feature::Sofa, Furnishing::Lounge),
    ];
    let named = all.into_iter().find(|(feature, _)| setting.has(*feature)).map(|(_, furnishing)| furnishing);
    // A room of which no more is said is lived in, as is one with a piano or a Christmas
    // tree, and one eats at a table; rain and snow are seen from the window.
    let usual = match first {
        _ if setting.shot.subjects.iter().any(stands_on_the_floor) => Some(Furnishing::Lounge),
        None if setting.has(Feature::Table) => Some(Furnishing::DiningRoom),
        None if !setting.has(Feature::Window) => Some(Furnishing::Lounge),
        _ if eat_together(&setting.shot.subjects) && !setting.has(Feature::Window) => Some(Furnishing::Dining),
        // Before the window, with as much of the table as shows that it is one.
        _ if tabled => Some(Furnishing::DiningRoom),
        Some(first) if at_table(setting, first) => Some(Furnishing::DiningRoom),
        Some(first) if on_table(setting) && !setting.wet() && !setting.snowy() => {
            Some(if is_food(first.kind) { Furnishing::Restaurant } else { Furnishing::Lounge })
        }
        // What stands beside somebody stands on a table.
        Some(first) if is_person(first.kind) && has_about(setting) && !setting.has(Feature::Window) => {
            Some(Furnishing::Lounge)
        }
        // A wall alone would be nobody's room.
        Some(first) if at_leisure(first) && !setting.has(Feature::Window) && !setting.wet() && !setting.snowy() => {
            Some(Furnishing::Lounge)
        }
        _ => None,
    };
    named.or(usual)
}

/// Whether it is somebody, or a beast, that does nothing for which more than a floor is needed.
fn at_leisure(first: &Subject) -> bool {
    let idle =
        matches!(first.action, None | Some(Action::Sit | Action::Stand | Action::Look | Action::Smile | Action::Walk));
    (is_person(first.kind) || is_beast(first.kind)) && idle && first.kind != SubjectKind::Cat
}

/// Whether somebody who has nothing to do with them has things about that stand on a
/// table.
fn has_about(setting: &Setting) -> bool {
    let subjects = &setting.shot.subjects;
    let idle = |one: &Subject| {
        matches!(one.action, None | Some(Action::Sit | Action::Stand | Action::Look | Action::Smile | Action::Walk))
    };
    let laid = |one: &Subject| nature(one.kind).home == Home::Table && !one.held && !one.slung;
    subjects.iter().filter(|one| is_person(one.kind)).all(idle) && subjects.iter().any(laid)
}

/// Whether a room is at the level of a street of a city, onto which its windows look.
pub(crate) fn on_street(setting: &Setting) -> bool {
    setting.place == Place::Room && !overlooks_land(setting) && specialist::is_in_town(furnishing(setting))
}

/// Whether a room looks out on a city rather than on a village.
pub(crate) fn above_city(setting: &Setting) -> bool {
    setting.place == Place::Room
        && (setting.has(Feature::Skyline) && !setting.has(Feature::Houses)
            || !overlooks_land(setting)
                && matches!(
                    furnishing(setting),
                    Furnishing::Office
                        | Furnishing::OfficeCorridor
                        | Furnishing::Meeting
                        | Furnishing::Gym
                        | Furnishing::Loft
                        | Furnishing::Lobby
                        | Furnishing::Carriage
                        | Furnishing::Balcony
                        | Furnishing::RoofTerrace
                ))
        || on_street(setting)
}

/// Whether words put something else than a city before a window or a balcony.
fn overlooks_land(setting: &Setting) -> bool {
    setting.has(Feature::Houses) || overlooks_nature(setting)
}

/// Whether words put land without houses before a window: the sea, hills, fields.
pub(crate) fn overlooks_nature(setting: &Setting) -> bool {
    use Feature as F;
    let land = [
        F::Waves,
        F::Lake,
        F::River,
        F::Mountains,
        F::Forest,
        F::Grass,
        F::Wheat,
        F::Dunes,
        F::Palms,
        F::Vines,
        F::Waterfall,
        F::Bamboo,
        F::Pines,
        F::Flowers,
        F::Lavender,
        F::Sunflowers,
        F::CherryTrees,
        F::Orchard,
    ];
    // Around a field for planes stand no houses.
    !setting.has(F::Houses)
        && (setting.has(F::Hangar) || setting.has(F::Apron) || land.into_iter().any(|feature| setting.has(feature)))
}

/// Half the width of the level ground that the house of a room stands on, so that
/// whoever is in it goes on its floor.
pub(crate) fn plot_half_m(setting: &Setting, form: Landform) -> f32 {
    match setting.place {
        // Streets are level.
        Place::Room if form == Landform::Flat => 0.0,
        // A house at the water stands near it.
        Place::Room if matches!(form, Landform::Coast | Landform::LakeBasin) => 14.0,
        Place::Room => 34.0,
        _ => 0.0,
    }
}

/// Height above the streets of a room that looks out on a city.
pub(crate) fn storey_m(setting: &Setting) -> f32 {
    match furnishing(setting) {
        Furnishing::FlightDeck => ALOFT_M,
        _ if !above_city(setting) || flat(setting) || on_street(setting) => 0.0,
        Furnishing::Lobby | Furnishing::Terminal | Furnishing::Cabin => 0.0,
        Furnishing::Carriage => 6.0,
        Furnishing::Loft | Furnishing::Balcony => 12.0,
        _ => 24.0,
    }
}
