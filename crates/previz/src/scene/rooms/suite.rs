//! Which rooms are seen whole, and by which plan.
//!
//! Places nobody and draws nothing.

use super::furnishing::{flat, furnishing, on_table};
use super::layout::Plan;
use super::{
    castle, civic, dwelling, eateries, festal, grand, halls, household, leisure, nightlife, parlour, passages,
    premises, public, rustic, shops, stores, studios, technical, trades, venues, works,
};
use crate::scene::parts::Furnishing;
use crate::scene::setting::Setting;
use crate::script::Place;

/// The plan of the room of a shot, by whether somebody lies in it; none for
/// those that are a wall with a window.
pub(crate) fn plan(setting: &Setting, lying: bool) -> Option<&'static Plan> {
    if setting.place != Place::Room || flat(setting) {
        return None;
    }
    let furnishing = furnishing(setting);
    if furnishing == Furnishing::DiningRoom && on_table(setting) {
        return Some(&parlour::WINDOW_SIDE);
    }
    let usual = to_live_in(furnishing, lying).or_else(|| to_work_in(furnishing));
    let open = || to_pass_through(furnishing).or_else(|| leisure::plan(furnishing));
    let usual = usual.or_else(open).or_else(|| public::plan(furnishing)).or_else(|| of_old(furnishing));
    usual.or_else(|| of_one_use(furnishing))
}

fn to_live_in(furnishing: Furnishing, lying: bool) -> Option<&'static Plan> {
    Some(match furnishing {
        Furnishing::Lounge => &dwelling::LOUNGE,
        Furnishing::Balcony => &dwelling::BALCONY,
        Furnishing::Bedroom if lying => &dwelling::BEDSIDE,
        Furnishing::Bedroom => &dwelling::BEDROOM,
        Furnishing::Bathroom => &dwelling::BATHROOM,
        Furnishing::Corridor => &dwelling::CORRIDOR,
        Furnishing::Aisle => &passages::AISLE,
        Furnishing::OfficeCorridor => &passages::OFFICE_CORRIDOR,
        Furnishing::HospitalCorridor => &passages::HOSPITAL_CORRIDOR,
        Furnishing::Kitchen => &household::KITCHEN,
        Furnishing::Stacks => &household::STACKS,
        Furnishing::Books => &household::LIBRARY,
        Furnishing::Hearth => &household::FIRESIDE,
        Furnishing::Loft => &household::LOFT,
        Furnishing::Dining => &household::DINING,
        Furnishing::DiningRoom => &parlour::DINING_ROOM,
        Furnishing::Nursery => &parlour::NURSERY,
        Furnishing::Dressing => &parlour::DRESSING,
        Furnishing::Study => &parlour::STUDY,
        Furnishing::TeaRoom => &parlour::TEA_ROOM,
        _ => return None,
    })
}

fn to_work_in(furnishing: Furnishing) -> Option<&'static Plan> {
    Some(match furnishing {
        Furnishing::Office => &premises::OFFICE,
        Furnishing::Meeting => &premises::MEETING,
        Furnishing::Classroom => &premises::CLASSROOM,
        Furnishing::Restaurant => &premises::RESTAURANT,
        Furnishing::Bar => &premises::BAR,
        Furnishing::Cafe => &trades::CAFE,
        Furnishing::Bakery => &trades::BAKERY,
        Furnishing::RestaurantKitchen => &trades::RESTAURANT_KITCHEN,
        Furnishing::Shop => &trades::SHOP,
        Furnishing::Workshop => &trades::WORKSHOP,
        Furnishing::Florist => &rustic::FLORIST,
        Furnishing::Laundromat => &trades::LAUNDROMAT,
        Furnishing::RepairShop => &trades::REPAIR_SHOP,
        Furnishing::Pottery => &trades::POTTERY,
        Furnishing::Laboratory => &trades::LABORATORY,
        Furnishing::Salon => &trades::SALON,
        _ => return None,
    })
}

fn to_pass_through(furnishing: Furnishing) -> Option<&'static Plan> {
    Some(match furnishing {
        Furnishing::Cinema => &venues::CINEMA,
        Furnishing::Auditorium => &festal::AUDITORIUM,
        Furnishing::Attic => &rustic::ATTIC,
        Furnishing::Gym => &premises::GYM,
        Furnishing::Gallery => &premises::GALLERY,
        Furnishing::Church => &premises::CHURCH,
        Furnishing::Lobby => &halls::LOBBY,
        Furnishing::Terminal => &halls::TERMINAL,
        Furnishing::Carriage => &halls::CARRIAGE,
        Furnishing::Cabin => &halls::CABIN,
        Furnishing::Ward => &halls::WARD,
        Furnishing::Operating => &venues::OPERATING,
        Furnishing::Factory => &venues::FACTORY,
        Furnishing::Platform => &passages::PLATFORM,
        Furnishing::Mall => &festal::MALL,
        Furnishing::Barn => &rustic::BARN,
        Furnishing::Cellar => &rustic::CELLAR,
        Furnishing::Ballroom => &festal::BALLROOM,
        Furnishing::Livestream => &venues::LIVESTREAM,
        Furnishing::Ring => &venues::RING,
        Furnishing::Station => &venues::STATION,
        Furnishing::SportsHall => &venues::SPORTS_HALL,
        Furnishing::BoxingGym => &venues::BOXING_GYM,
        Furnishing::SwimHall => &civic::SWIM_HALL,
        Furnishing::Courtroom => &civic::COURTROOM,
        Furnishing::Hangar => &civic::HANGAR,
        Furnishing::Warehouse => &trades::WAREHOUSE,
        Furnishing::Museum => &civic::MUSEUM,
        Furnishing::Nightclub => &nightlife::NIGHTCLUB,
        Furnishing::Recording => &nightlife::RECORDING,
        Furnishing::Diner => &nightlife::DINER,
        _ => return None,
    })
}

fn of_one_use(furnishing: Furnishing) -> Option<&'static Plan> {
    let trade = shops::plan(furnishing).or_else(|| eateries::plan(furnishing));
    let use_of = || stores::plan(furnishing).or_else(|| studios::plan(furnishing));
    trade.or_else(use_of).or_else(|| grand::plan(furnishing))
}

fn of_old(furnishing: Furnishing) -> Option<&'static Plan> {
    Some(match furnishing {
        Furnishing::Airliner => &castle::AIRLINER,
        Furnishing::RoofTerrace => &castle::ROOF_TERRACE,
        Furnishing::Dungeon => &castle::DUNGEON,
        Furnishing::ThroneRoom => &castle::THRONE_ROOM,
        Furnishing::PrayerHall => &castle::PRAYER_HALL,
        Furnishing::Haunted => &castle::HAUNTED,
        Furnishing::Crypt => &castle::CRYPT,
        Furnishing::SteelMill => &works::STEEL_MILL,
        Furnishing::Brewery => &works::BREWERY,
        Furnishing::Byre => &works::BYRE,
        Furnishing::Polytunnel => &works::POLYTUNNEL,
        Furnishing::Forge => &works::FORGE,
        Furnishing::Sewer => &works::SEWER,
        Furnishing::ServerRoom => &technical::SERVER_ROOM,
        Furnishing::ControlRoom => &technical::CONTROL_ROOM,
        Furnishing::Observatory => &technical::OBSERVATORY,
        Furnishing::Showroom => &technical::SHOWROOM,
        Furnishing::Submarine => &technical::SUBMARINE,
        Furnishing::FlightDeck => &technical::FLIGHT_DECK,
        _ => return None,
    })
}
