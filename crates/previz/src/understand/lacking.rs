//! What is shown in the stead of a feature that a place has no room for.
//!
//! Told to whoever asked for it; chooses no place.

use super::concept::Set;
use super::draft::Draft;
use super::foreshore::is_for_sport;
use super::grounds::{furnishes, is_made_of, lacks, level, sees_skyline};
use crate::script::{Feature, Place};

/// What is shown of most that a place lacks.
const AROUND: &str = "the place around it";

/// What is shown of a feature that cannot be drawn in a place.
pub fn stand_in(feature: Feature, place: Option<Place>, draft: &Draft) -> Option<&'static str> {
    match feature {
        // Towns and villages have their streets drawn, dry land its roads.
        Feature::RaceTrack if !paved(place, draft) || matches!(place, Some(Place::Beach | Place::Sea)) => {
            Some("the ground around it")
        }
        Feature::Road if place == Some(Place::City) && sees_skyline(draft) => Some("the skyline alone"),
        Feature::Road if paved(place, draft) => None,
        Feature::Road | Feature::Path if !matches!(place, Some(Place::Street | Place::City | Place::Village)) => {
            Some("open ground")
        }
        Feature::Hill if !crowns(draft) || !grassy(place) => Some("gentle rises"),
        Feature::RedCarpet if place != Some(Place::Room) => Some("the ground around it"),
        _ if feature.is_stand() && place.is_some_and(|p| p != Place::Studio) => Some("what is there to stand on"),
        Feature::Lake if place == Some(Place::City) => Some("a river"),
        // Elsewhere it lies on the ground.
        Feature::CloudSea if !matches!(place, Some(Place::Sky | Place::Mountains) | None) => Some("low mist"),
        // It is looked at from outside.
        Feature::Sofa | Feature::Bed if place == Some(Place::Garden) => Some("the house around it"),
        Feature::Pool
            if !matches!(place, Some(Place::Garden | Place::Open | Place::Meadow | Place::Village) | None) =>
        {
            Some("the ground around it")
        }
        Feature::Crossing | Feature::Traffic | Feature::Overpass
            if !matches!(place, Some(Place::Street | Place::City) | None) =>
        {
            Some(AROUND)
        }
        Feature::StoneBridge if place.is_some_and(|place| !small_bridge(place)) => Some("a bridge"),
        Feature::Ford if !matches!(place, Some(Place::River | Place::Beach) | None) => Some("the water that is there"),
        Feature::Cave if !matches!(place, Some(Place::Canyon) | None) => Some(AROUND),
        Feature::Aquarium | Feature::Garage if !matches!(place, Some(Place::Street) | None) => Some(AROUND),
        Feature::Stalls if place != Some(Place::Street) => Some("the street alone"),
        _ if is_for_sport(feature) && feature != Feature::Treadmills && !level(place) => Some("the ground around it"),
        Feature::SaltFlat
            if !matches!(
                place,
                None | Some(Place::Open | Place::Meadow | Place::Field | Place::Desert | Place::Lake)
            ) =>
        {
            Some("the land around it")
        }
        Feature::Orchard | Feature::Vines if !matches!(place, Some(Place::Field) | None) => Some("what grows there"),
        Feature::River if place == Some(Place::City) => None,
        // Water needs something to fall from; elsewhere it is heard.
        Feature::Waterfall if !matches!(place, Some(Place::Waterfall | Place::Mountains | Place::Lake)) => {
            Some("the sound of falling water")
        }
        // Open land, mountains and cities have a river run through them or a lake.
        Feature::River | Feature::Lake if matches!(place, Some(Place::Street | Place::Desert | Place::Beach)) => {
            Some("the land beside it")
        }
        _ if place.is_some_and(|place| place != Place::Room && furnishes(feature, place)) => Some(AROUND),
        _ if place.is_some_and(|place| !is_made_of(place, feature) && lacks(place, feature, draft)) => Some(AROUND),
        _ => None,
    }
}

/// Whether something of a shot stands on top of a hill: what is built or has roots.
fn crowns(draft: &Draft) -> bool {
    draft.subjects.first().is_some_and(|seen| seen.kind.value.is_building() || seen.kind.value.is_tree())
}

/// Whether a place has open ground that a hill rises from.
fn grassy(place: Option<Place>) -> bool {
    let open =
        matches!(place, Some(Place::Meadow | Place::Field | Place::Open | Place::FlowerField | Place::Snowfield));
    place.is_none() || open
}

/// Whether a place has room for water under a small bridge.
fn small_bridge(place: Place) -> bool {
    let open = matches!(place, Place::Forest | Place::Garden | Place::Meadow | Place::Field | Place::Open);
    open || matches!(place, Place::River | Place::Village | Place::City)
}

/// Whether a road is drawn in a place: where it need not cross water.
fn paved(place: Option<Place>, draft: &Draft) -> bool {
    let water = |set: Set| {
        matches!(
            set,
            Set::Feature(Feature::River | Feature::Lake)
                | Set::Setting(Place::River | Place::Lake, _)
                | Set::Setting(_, Some(Feature::River | Feature::Lake))
        )
    };
    let dry = !draft.standing().any(|fact| water(fact.assign.set));
    match place {
        Some(Place::Beach | Place::Sea) => true,
        Some(
            Place::Mountains
            | Place::Desert
            | Place::Forest
            | Place::Meadow
            | Place::Field
            | Place::FlowerField
            | Place::Snowfield
            | Place::Open,
        )
        | None => dry,
        _ => false,
    }
}
