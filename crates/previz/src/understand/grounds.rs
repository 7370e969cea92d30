//! What a place has by itself, what it has no room for, which grounds sports are
//! done on, and from where the sea is seen.
//!
//! It must not choose a place, but for the shore of the sea that was chosen.

use super::concept::Set;
use super::draft::{Draft, Fact, Role};
use super::foreshore::{self, is_for_sport};
use super::lexicon::lexicon;
use super::nature::{Nature, nature};
use super::premises::{self, features};
use super::venues;
use crate::script::{Action, Angle, Feature, Light, Place, ShotSize, Speed, Style, Subject, SubjectKind, Weather};

/// Where light or weather is found.
pub(super) fn found_under(set: Set) -> Option<Place> {
    match set {
        Set::Light(Light::Stars | Light::MilkyWay | Light::Aurora | Light::Meteor | Light::Moon) => {
            Some(Place::NightSky)
        }
        Set::Light(Light::Neon) => Some(Place::Street),
        Set::Light(Light::Fireworks) => Some(Place::City),
        Set::Light(Light::Candlelight | Light::Spotlight) => Some(Place::Room),
        Set::Weather(Weather::Snow | Weather::Blizzard) | Set::Feature(Feature::Snow) => Some(Place::Snowfield),
        Set::Weather(Weather::Sandstorm) => Some(Place::Desert),
        Set::Style(Style::Slate) => Some(Place::Studio),
        _ => None,
    }
}

/// The room behind a window that a shot begins with, where the place that was chosen is
/// what is seen through it: "a window with a view of fields". Lit windows in a street
/// are seen from there.
pub(super) fn behind_a_window(draft: &Draft, chosen: (usize, Place)) -> (usize, Place) {
    let (index, place) = chosen;
    let is_window = |fact: &Fact| fact.assign.set == Set::Feature(Feature::Window) && !fact.assign.weak;
    let standing = |fact: &Fact| draft.standing().any(|one| std::ptr::eq(one, fact));
    let Some(window) = draft.facts.iter().position(|fact| is_window(fact) && standing(fact)) else { return chosen };
    let start = draft.facts[window].span.start;
    let names = |fact: &Fact| matches!(fact.assign.set, Set::Setting(..)) && !fact.assign.weak;
    let led = draft.facts.iter().any(|fact| names(fact) && fact.span.start < start)
        || draft.subjects.iter().any(|seen| seen.kind.span.start < start);
    let within = matches!(place, Place::Room | Place::Studio | Place::Space | Place::Underwater);
    let of_houses = has_houses(place) && draft.facts[index].role == Role::Where;
    if within || led || of_houses { chosen } else { (window, Place::Room) }
}

/// Whether a spotlight is named.
pub(super) fn is_spotlit(draft: &Draft) -> bool {
    draft.standing().any(|fact| fact.assign.set == Set::Light(Light::Spotlight))
}

/// Whether it follows from what somebody does or is: a sport has its ground, a
/// cook has a range to cook at, a counter stands in a shop.
pub(super) fn is_for_calling(feature: Feature, draft: &Draft) -> bool {
    use Feature as F;
    // A nurse is at a hospital, also in a corridor, but where another room is named.
    if feature == F::WardBeds {
        return !draft.standing().any(|fact| fact.assign.set == Set::Feature(F::Corridor));
    }
    let fitted = matches!(feature, F::DiningTables | F::CafeTables | F::BreadRack | F::CookLine);
    is_for_sport(feature) || fitted || matches!(feature, F::ShopShelves | F::Blackboard | F::Washers)
}

/// Whether a place has room for the ground of a sport.
pub(super) fn level(place: Option<Place>) -> bool {
    use Place as P;
    matches!(
        place,
        None | Some(P::Open | P::Meadow | P::Field | P::Garden | P::City | P::Street | P::Village | P::Snowfield)
            | Some(P::Mountains)
    )
}

/// Whether a place has this by itself, so that naming it changes nothing.
pub(super) fn is_made_of(place: Place, feature: Feature) -> bool {
    use Feature as F;
    match place {
        Place::River => matches!(feature, F::River | F::Mountains),
        Place::Forest => feature == F::Forest,
        Place::Sea => feature == F::Waves,
        Place::Beach => matches!(feature, F::Waves | F::Lake | F::River),
        Place::Desert => feature == F::Dunes,
        Place::City | Place::Street => matches!(feature, F::Road | F::Path | F::Houses | F::Skyline | F::Window),
        Place::Village => matches!(feature, F::Road | F::Path | F::Houses | F::Window),
        Place::Snowfield => feature == F::Snow,
        Place::Field if feature == F::Wheat => true,
        Place::FlowerField => matches!(feature, F::Flowers | F::Clouds),
        Place::Meadow | Place::Field | Place::Sky => feature == F::Clouds,
        Place::Lake => matches!(feature, F::Lake | F::River),
        Place::Mountains => feature == F::Mountains,
        Place::Waterfall => matches!(feature, F::Waterfall | F::River | F::Lake | F::Mountains),
        Place::Canyon => matches!(feature, F::River | F::Mountains),
        Place::Volcano => feature == F::Mountains,
        Place::Underwater => feature == F::Reef,
        Place::Room => feature == F::Window,
        _ => false,
    }
}

/// Whether a feature of other places is not drawn in this one.
pub(super) fn lacks(place: Place, feature: Feature, draft: &Draft) -> bool {
    use Feature as F;
    let streets = matches!(place, Place::City | Place::Street);
    let trains = draft.subjects.iter().any(|seen| seen.kind.value.is_train());
    let land = !matches!(place, Place::Sea | Place::Harbour | Place::Sky | Place::Underwater | Place::Space);
    match feature {
        _ if let Some(lacking) = venues::lacks(place, feature) => lacking,
        _ if let Some(lacking) = premises::lacks(place, feature, draft) => lacking,
        F::Glasshouse | F::Courtyard | F::Couplets | F::Farmyard | F::RuinedNave => {
            !matches!(place, Place::Garden | Place::Village | Place::Open)
        }
        F::Battlefield => !matches!(place, Place::Open | Place::Meadow),
        F::Waves => !place.has_waves() && !foreshore::ends_at_the_sea(place, draft),
        F::Dunes | F::Reef | F::Window => true,
        F::Smoke => matches!(place, Place::Room | Place::Studio | Place::Underwater | Place::Space | Place::Sky),
        // Rails are drawn under their train.
        F::Railway | F::PiercedHouse => !trains || feature == F::PiercedHouse && !streets,
        F::Lavender | F::Sunflowers | F::Rapeseed => !matches!(place, Place::FlowerField | Place::Field),
        F::Terraces => place != Place::Field,
        F::Slope => place != Place::Snowfield,
        F::Wheat => !matches!(place, Place::Field | Place::Village | Place::Meadow | Place::Open),
        F::Playground => !land || matches!(place, Place::Room | Place::Studio | Place::NightSky),
        F::Marble | F::Cloth => place != Place::Studio,
        F::ChineseTown => {
            !matches!(place, Place::Village | Place::Street) && !features(draft).any(|f| f == F::CityGate)
        }
        F::Leafless | F::Foliage if streets => !features(draft).any(|f| f == F::Trees),
        F::Leafless | F::Foliage => !has_broad_trees(place),
        _ if is_a_site(feature) => !has_site(place, feature),
        F::Billboards | F::Square | F::Plaza | F::FillingStation | F::ParkingLot => !streets,
        F::Bazaar | F::FlowerMarket => place != Place::Street,
        F::Puddles => !(streets || place == Place::Village && features(draft).any(|f| f == F::Alley)),
        F::Steps => !place.has_steps(),
        F::Boardwalk => !place.has_boardwalks(),
        F::Ablaze => !matches!(place, Place::Village | Place::Street | Place::City | Place::Forest),
        F::Tunnel => !streets,
        _ if is_of_the_wild(feature) => !grows_wild(place, feature) || premises::lacks_its_cave(feature, draft),
        F::Flowers => streets || place == Place::Snowfield,
        F::Grass | F::Rocks | F::Bamboo | F::Pines | F::Willows => streets,
        // Along the far shore of a sea, and behind a desert: not where dunes hide them or where
        // one looks down from the air.
        F::Mountains if place == Place::Desert => {
            let above = draft.standing().any(|fact| fact.assign.set == Set::Angle(Angle::Aerial));
            above || features(draft).any(|f| matches!(f, F::Dunes | F::RedPlanet))
        }
        F::Mountains => streets || !land && place != Place::Sea || matches!(place, Place::Beach | Place::Studio),
        F::River => !land || matches!(place, Place::Volcano | Place::Studio),
        F::Lake => !land || matches!(place, Place::River | Place::Canyon | Place::Volcano),
        F::Clouds => matches!(place, Place::Underwater | Place::Space | Place::NightSky),
        F::Rooftop => !land || matches!(place, Place::Room | Place::Studio),
        F::GreatWall => place != Place::Mountains,
        F::ContainerPort => place != Place::Harbour,
        F::Runway => !matches!(place, Place::Open | Place::Meadow | Place::Field | Place::Snowfield | Place::Desert),
        F::BrickWall => !matches!(place, Place::City | Place::Street | Place::Garden | Place::Open),
        F::Tornado => !place.is_under_the_sky(),
        F::Flags | F::Banners => !land || matches!(place, Place::Room | Place::Studio),
        F::Bench => !land || place == Place::Room,
        _ => false,
    }
}

/// Whether it is built or lies in places of one kind alone.
fn is_a_site(feature: Feature) -> bool {
    use Feature as F;
    let houses = matches!(feature, F::Mansards | F::Gables | F::Alley | F::RowHouses);
    let abroad = matches!(feature, F::Venetian | F::BlueTown | F::PastelTown);
    let built =
        matches!(feature, F::Concourse | F::LibraryHall | F::SteelWorks | F::Deck | F::Gallery | F::IceFestival);
    let shores = matches!(feature, F::Bund | F::WestLake | F::LinerDeck | F::SkyPalace);
    houses
        || abroad
        || built
        || shores
        || matches!(feature, F::CityGate | F::TownWall | F::Smithy | F::Wreck | F::Isles)
}

/// Whether a place may have that one.
fn has_site(place: Place, feature: Feature) -> bool {
    use Feature as F;
    use Place as P;
    match feature {
        F::Concourse | F::LibraryHall | F::SteelWorks => place == P::Street,
        F::Mansards => matches!(place, P::City | P::Street),
        F::CityGate => matches!(place, P::Desert | P::Meadow | P::Field | P::Garden | P::Village | P::Open),
        F::Deck | F::LinerDeck => place == P::Sea,
        F::Gallery => place == P::Garden,
        F::IceFestival => place == P::Snowfield,
        F::PastelTown => place == P::Street,
        F::TownWall | F::Smithy | F::Gables | F::Alley | F::RowHouses => place == P::Village,
        F::Venetian | F::BlueTown => place == P::Village,
        F::Wreck => matches!(place, P::Beach | P::Underwater),
        F::Isles | F::SkyPalace => place == P::Sky,
        F::Bund => place == P::City,
        F::WestLake => place == P::Lake,
        _ => false,
    }
}

/// Whether trees grow there that shed their leaves.
fn has_broad_trees(place: Place) -> bool {
    use Place as P;
    let wooded = matches!(place, P::River | P::Forest | P::Lake | P::Garden | P::Village);
    wooded || matches!(place, P::Meadow | P::Field | P::FlowerField | P::Open)
}

/// Whether it is what makes wild land one of its kind.
fn is_of_the_wild(feature: Feature) -> bool {
    use Feature as F;
    let rocks = matches!(feature, F::Spires | F::Crystals | F::Hoard | F::Mesas | F::Crater | F::Karst);
    let peaks = matches!(feature, F::Fuji | F::Pillars);
    let stony = matches!(feature, F::Cacti | F::Gravel | F::Pebbles);
    let wet = matches!(feature, F::Pond | F::Lotus | F::JapaneseGarden | F::LakePavilion | F::Brook | F::Promenade);
    let wet = wet || matches!(feature, F::Reeds | F::Mangrove);
    rocks || peaks || stony || wet || matches!(feature, F::Redwoods | F::Swamp | F::Fungi | F::Savanna | F::Waterhole)
}

/// Whether a place may be wild land of that kind.
fn grows_wild(place: Place, feature: Feature) -> bool {
    use Feature as F;
    match feature {
        F::Spires | F::Crystals | F::Hoard => place == Place::Canyon,
        F::Mesas | F::Crater | F::Cacti | F::Gravel => place == Place::Desert,
        F::LakePavilion => place == Place::Lake,
        F::Pond | F::Lotus | F::JapaneseGarden => {
            matches!(place, Place::Lake | Place::Meadow | Place::Garden | Place::Field | Place::Open)
        }
        F::Reeds | F::Mangrove => place == Place::Lake,
        F::Brook => place == Place::River,
        F::Promenade => place == Place::Sea,
        F::Pebbles => place == Place::Beach,
        F::Karst => place == Place::River,
        F::Pillars => place == Place::Mountains,
        F::Fuji => place.looks_far(),
        F::Swamp => place == Place::Lake,
        F::Fungi | F::Redwoods => place == Place::Forest,
        F::Savanna => matches!(place, Place::Field | Place::Meadow | Place::Open),
        F::Waterhole => matches!(place, Place::Meadow | Place::Open | Place::Field | Place::Desert),
        _ => false,
    }
}

/// Whether it is a wall that people travel to for its own sake.
pub(super) fn is_famous(fact: &Fact) -> bool {
    matches!(fact.assign.set, Set::Setting(_, Some(Feature::GreatWall)))
}

/// Whether it is a small station in the country.
pub(super) fn is_wayside(fact: &Fact) -> bool {
    matches!(fact.assign.set, Set::Setting(place, Some(Feature::Platform)) if place != Place::Room)
}

/// Whether it is a town along whose houses water runs.
pub(super) fn is_water_town(fact: &Fact) -> bool {
    matches!(fact.assign.set, Set::Setting(Place::Village, Some(Feature::River)))
}

/// Whether it is a place that children play at.
pub(super) fn is_played_on(fact: &Fact) -> bool {
    matches!(fact.assign.set, Set::Setting(_, Some(Feature::Playground)))
}

/// Whether the words name mountains as well: those with snow on them.
pub(super) fn of_peaks(draft: &Draft, fact: &Fact) -> bool {
    draft
        .standing()
        .any(|other| other.span == fact.span && matches!(other.assign.set, Set::Setting(Place::Mountains, _)))
}

/// Whether peaks are seen behind a place, which are higher than it is.
pub(super) fn lies_below_peaks(place: Place) -> bool {
    use Place as P;
    let open = matches!(place, P::Meadow | P::Field | P::Open | P::Garden | P::FlowerField | P::Desert);
    open || matches!(place, P::Lake | P::Village | P::River | P::Sea)
}

/// The sky is only a backdrop where something stands on the ground.
pub(super) fn is_backdrop(place: Place) -> bool {
    matches!(place, Place::Sky | Place::NightSky)
}

/// Whether everything goes on above clouds that lie below it, and no peak or roof
/// among what is named rises through them.
pub(super) fn is_aloft(draft: &Draft) -> bool {
    let above = draft.standing().any(|fact| fact.role == Role::Below);
    let bears = |feature| {
        let home = lexicon().home_of_feature(feature);
        lies_on_ground(home) && !matches!(home, Some(Place::Sea | Place::Beach | Place::Underwater))
    };
    above && !features(draft).any(bears)
}

/// Whether a place has ground that is seen.
fn lies_on_ground(place: Option<Place>) -> bool {
    place.is_some_and(|p| !is_backdrop(p) && !matches!(p, Place::Room | Place::Studio | Place::Open))
}

/// Whether towns of another country than China are named.
pub(super) fn is_abroad(draft: &Draft) -> bool {
    use Feature as F;
    features(draft).any(|one| matches!(one, F::Mansards | F::Gables | F::Venetian | F::BlueTown | F::PastelTown))
}

/// Whether the first subject, or a feature, is at home on the ground.
pub(super) fn grounded(draft: &Draft, subjects: &[Subject]) -> bool {
    let homes = lexicon();
    let first = subjects.first().filter(|s| !s.behind);
    if first.is_some_and(|s| nature(s.kind) == Nature::Winged && matches!(s.action, Some(Action::Fly | Action::Soar))) {
        // What circles in the sky is seen in the sky, wherever it nests.
        return false;
    }
    // Whoever goes on foot does so on the ground.
    if first.is_some_and(|s| matches!(s.action, Some(Action::Walk | Action::Run)) && nature(s.kind) == Nature::Human) {
        return true;
    }
    match first.and_then(|s| homes.home(s)).map(|home| home.place) {
        Some(home) => lies_on_ground(Some(home)),
        None => features(draft).any(|f| lies_on_ground(homes.home_of_feature(f))),
    }
}

/// Fish in the sea are seen below its surface; dragon boats race on rivers; who
/// neither swims nor has anything to stand on there looks at it from the shore.
pub(super) fn marine(place: Place, subjects: &[Subject], features: &[Feature]) -> Place {
    use SubjectKind as K;
    let first = || subjects.first();
    let below = |s: &Subject| {
        matches!(s.kind, K::Fish | K::Jellyfish | K::Shark | K::Turtle)
            && matches!(s.action, None | Some(Action::Swim | Action::Float | Action::Dive))
    };
    let races = |s: &Subject| s.kind == K::DragonBoat;
    let surfs = |s: &Subject| s.kind.has_hands() && s.action == Some(Action::Ride) && subjects.len() == 1;
    match place {
        Place::Beach if features.contains(&Feature::Waves) && first().is_some_and(surfs) => Place::Sea,
        // Before the water that it stands in; the city lies behind.
        Place::City | Place::Street if first().is_some_and(|one| one.kind.is_built_into_water()) => Place::Sea,
        Place::Open if subjects.iter().any(|one| one.kind.is_built_into_water()) => Place::Sea,
        Place::Sea if first().is_some_and(below) => Place::Underwater,
        Place::Sea | Place::Beach if first().is_some_and(races) => Place::River,
        Place::Sea
            if first().is_some_and(|one| treads(one) || is_on_island(one, features))
                && !carries(subjects, features) =>
        {
            Place::Beach
        }
        place => place,
    }
}

/// Whether somebody needs ground under the feet, so that the sky is above them and
/// not around.
pub(super) fn stands_below(place: Place, subjects: &[Subject]) -> bool {
    let built = place == Place::NightSky && subjects.iter().any(|subject| subject.kind.is_building());
    (place == Place::Sky || built) && subjects.first().is_some_and(treads)
}

/// Whether it is a beast that is on an island.
fn is_on_island(one: &Subject, features: &[Feature]) -> bool {
    let aloft = matches!(one.action, Some(Action::Fly | Action::Soar | Action::Hover | Action::Swim | Action::Dive));
    features.contains(&Feature::Island) && nature(one.kind) == Nature::Beast && !one.kind.is_bird() && !aloft
}

/// Whether it is somebody who needs ground under the feet.
fn treads(one: &Subject) -> bool {
    use Action as A;
    let upright = nature(one.kind) == Nature::Human && !matches!(one.kind, SubjectKind::Robot | SubjectKind::Astronaut);
    let wet = matches!(one.action, Some(A::Swim | A::Dive | A::Float | A::Row | A::Sail | A::Ride | A::Rise));
    upright && !wet && !matches!(one.action, Some(A::Fly | A::Soar | A::Hover | A::Drive | A::CastNet | A::Fall))
}

/// Whether something at sea bears whoever is there.
pub(super) fn carries(subjects: &[Subject], features: &[Feature]) -> bool {
    use Feature as F;
    let over = |one: &F| matches!(one, F::Cliff | F::Pier | F::Lighthouse | F::Bridge | F::Road | F::Promenade);
    // An island is seen from so far that nobody is seen on it.
    let bears = |one: &F| *one != F::Island && (over(one) || has_site(Place::Sea, *one));
    let firm = |one: &Subject| one.kind.is_building() && !one.kind.is_built_into_water();
    subjects.iter().any(|one| one.kind.is_vessel() || firm(one)) || features.iter().any(bears)
}

/// Whether a skyline is looked at from as far off as that its roads are not told apart.
pub(super) fn sees_skyline(draft: &Draft) -> bool {
    let named = |set| matches!(set, Set::Feature(Feature::Skyline));
    let afar = |set| matches!(set, Set::Speed(Speed::TimeLapse) | Set::Shot(ShotSize::Wide | ShotSize::ExtremeWide));
    let any = |test: &dyn Fn(Set) -> bool| draft.standing().any(|fact| test(fact.assign.set));
    any(&named) && any(&afar)
}

/// Whether it is furniture of a room, which another place has no room for.
pub(super) fn furnishes(feature: Feature, place: Place) -> bool {
    // A platform lies open to the sky as well.
    let open = feature == Feature::Platform && place.has_halts();
    feature != Feature::Window && !open && lexicon().home_of_feature(feature) == Some(Place::Room)
}

/// Whether it is a place out of doors where a house may stand.
pub(super) fn has_houses(place: Place) -> bool {
    use Place as P;
    matches!(place, P::Mountains | P::Meadow | P::Field | P::Forest | P::Lake | P::River | P::Village | P::Harbour)
}
