//! How bright pictures of rooms are meant to be.
//!
//! Numbers alone; lights nothing.

use super::layout::Rest;
use crate::scene::parts::Furnishing;

/// How bright a picture is that a table fills, as a share of what a room is.
const TABLE_KEY: f32 = 0.72;

/// How bright a picture in a room is meant to be, by what it would be elsewhere.
pub(crate) fn exposed(key: f32, furnishing: Furnishing, first: Option<&Rest>) -> f32 {
    // By night a room that is lit is brighter than the night.
    let dim = [Furnishing::Bar, Furnishing::Dungeon, Furnishing::Crypt, Furnishing::Haunted, Furnishing::Observatory];
    let least = if dim.contains(&furnishing) { 0.1 } else { 0.125 };
    let key = (key * brightness(furnishing)).max(least);
    // A dark table that fills the picture is to stay dark.
    if first == Some(&Rest::Shown) { key * TABLE_KEY } else { key }
}

/// How bright a room is meant to look: white walls are white, and a bar is dim.
fn brightness(furnishing: Furnishing) -> f32 {
    match furnishing {
        Furnishing::Bathroom => 1.5,
        Furnishing::OfficeCorridor | Furnishing::HospitalCorridor | Furnishing::Aisle => 1.45,
        Furnishing::Mall | Furnishing::Laundromat => 1.8,
        Furnishing::Gallery | Furnishing::Classroom => 1.35,
        Furnishing::Office | Furnishing::Meeting | Furnishing::Gym | Furnishing::Kitchen => 1.25,
        Furnishing::Shop | Furnishing::Laboratory | Furnishing::Ward | Furnishing::Lobby => 1.35,
        Furnishing::Terminal | Furnishing::Carriage | Furnishing::Loft => 1.25,
        Furnishing::Operating
        | Furnishing::Factory
        | Furnishing::Warehouse
        | Furnishing::Platform
        | Furnishing::Station => 1.3,
        Furnishing::Livestream | Furnishing::SportsHall | Furnishing::RestaurantKitchen => 1.3,
        Furnishing::Bar | Furnishing::Cinema | Furnishing::Cellar | Furnishing::Nightclub => 0.7,
        Furnishing::SwimHall | Furnishing::Museum | Furnishing::DanceStudio | Furnishing::BabyRoom => 1.35,
        Furnishing::Canteen | Furnishing::LiftLobby | Furnishing::Bank | Furnishing::TennisTables => 1.3,
        Furnishing::DentistRoom | Furnishing::VetRoom | Furnishing::Kindergarten => 1.35,
        Furnishing::Arcade | Furnishing::EsportsHall | Furnishing::InternetCafe | Furnishing::Karaoke => 0.75,
        Furnishing::PoolHall | Furnishing::PrisonCell => 0.85,
        Furnishing::Airliner => 1.35,
        Furnishing::Dungeon | Furnishing::Crypt | Furnishing::Haunted => 0.5,
        Furnishing::SteelMill | Furnishing::Sewer | Furnishing::Submarine | Furnishing::Observatory => 0.62,
        Furnishing::Showroom | Furnishing::Polytunnel => 1.35,
        Furnishing::Pharmacy | Furnishing::WaitingRoom | Furnishing::Shower => 1.3,
        Furnishing::Igloo => 1.8,
        Furnishing::Butchery | Furnishing::IceCreamParlour | Furnishing::ArtStudio | Furnishing::StateHall => 1.25,
        Furnishing::EngineRoom | Furnishing::WarTent | Furnishing::Inn | Furnishing::Backstage => 0.95,
        Furnishing::NewsStudio | Furnishing::Starship => 0.5,
        Furnishing::DragonHall => 0.85,
        Furnishing::ThroneRoom | Furnishing::RoofTerrace => 0.9,
        Furnishing::Church | Furnishing::Barn | Furnishing::Workshop | Furnishing::Hearth => 0.9,
        _ => 1.1,
    }
}
