//! Settles where a shot takes place, and what else is in that place.
//!
//! Several settings may be named; the most particular one that is not merely
//! "along with" another becomes the place, the others become features of it.
//! It must not name places that no word leads to.

use super::concept::Set;
use super::crossing::{over_its_river, walks};
use super::draft::{Draft, Fact, Role};
use super::grounds::{
    behind_a_window, found_under, grounded, has_houses, is_abroad, is_aloft, is_backdrop, is_famous, is_for_calling,
    is_played_on, is_spotlit, is_water_town, is_wayside, lies_below_peaks, marine, of_peaks, stands_below,
};
use super::lacking::stand_in;
use super::lexicon::lexicon;
use super::nature::{Nature, nature};
use super::notes::Notes;
use super::shore;
use super::surfing::{on_the_surface, surfs};
use super::townscape;
use super::venues;
use crate::script::{Action, Feature, Light, Place, Shot, Subject, SubjectKind, Weather};

const FEATURES_MAX: usize = 12;

/// The place of a shot and its features.
pub fn settle_place(
    draft: &Draft,
    previous: Option<&Shot>,
    subjects: &[Subject],
    notes: &mut Notes,
) -> (Place, Vec<Feature>) {
    let winner = chosen(draft)
        .map(|winner| met(draft, subjects, winner))
        .filter(|(_, place)| !is_backdrop(*place) || !grounded(draft, subjects) || is_aloft(draft))
        .filter(|(_, place)| !stands_below(*place, subjects) || is_aloft(draft))
        .and_then(|winner| outdoors(draft, subjects, winner).map(|winner| behind_a_window(draft, winner)));
    let mut features = Vec::new();
    for (index, fact) in draft.facts.iter().enumerate() {
        let Some(feature) = feature_of(draft, (index, fact), winner, notes) else { continue };
        let hidden = feature == Feature::Island && surfs(subjects);
        if hidden || features.len() >= FEATURES_MAX && !features.contains(&feature) {
            if !fact.assign.weak {
                notes.ignored(&fact.span);
            }
            continue;
        }
        let house = feature == Feature::Houses && matches!(fact.assign.set, Set::Setting(Place::Room, _));
        match stand_in(feature, winner.map(|w| w.1), draft) {
            Some(stand_in) => notes.shown_as(&fact.span, stand_in),
            None if house => notes.shown_as(&fact.span, "houses"),
            None if fact.is_implied() => {}
            None => notes.decided(Set::Feature(feature), &fact.span, fact.assign.near),
        }
        if !features.contains(&feature) {
            features.push(feature);
        }
    }
    match (winner, previous) {
        (Some((_, place)), _) => {
            let place = marine(place, subjects, &features);
            townscape::agree(place, subjects, &mut features);
            shore::complete(place, subjects, &mut features);
            (place, features)
        }
        (None, Some(previous)) => {
            for feature in &previous.features {
                if !features.contains(feature) {
                    features.push(*feature);
                }
            }
            (previous.place, features)
        }
        (None, None) => {
            let place = inferred(draft, subjects, &features);
            // Who stands in one is on a stage.
            if place == Place::Room && is_spotlit(draft) && features.is_empty() {
                features.push(Feature::StageCurtain);
            }
            let home = subjects.first().and_then(|first| lexicon().home(first)).filter(|home| home.place == place);
            features.extend(home.and_then(|home| home.feature).filter(|feature| !features.contains(feature)));
            (place, features)
        }
    }
}

/// The feature of a place that a fact asks for; what asks for none is told of here.
fn feature_of(
    draft: &Draft,
    (index, fact): (usize, &Fact),
    winner: Option<(usize, Place)>,
    notes: &mut Notes,
) -> Option<Feature> {
    if !draft.standing().any(|f| std::ptr::eq(f, fact)) {
        return None;
    }
    // Where a calling is at home follows from it only while no place is named.
    let assumed = winner.and_then(|(index, _)| draft.facts.get(index)).is_none_or(|fact| fact.assign.weak);
    let place = winner.map(|w| w.1);
    match fact.assign.set {
        Set::Feature(feature) if fact.assign.weak && is_for_calling(feature, draft) && !assumed => None,
        // On the peaks behind it there is, and on these alone.
        Set::Feature(Feature::Snow) if of_peaks(draft, fact) && place.is_some_and(lies_below_peaks) => {
            notes.fact(fact);
            None
        }
        // Lanes abroad are not those of China, in whatever language they are named.
        Set::Feature(Feature::ChineseTown) if is_abroad(draft) => None,
        Set::Feature(feature) => Some(feature),
        Set::Setting(named, _) if Some(named) == place => {
            notes.fact(fact);
            None
        }
        Set::Setting(..) if fact.assign.weak => None,
        // The old lanes of a famous city lie far from its towers.
        Set::Setting(Place::City, _) if fact.assign.near && place == Some(Place::Village) => {
            notes.shown_as(&fact.span, "the place alone");
            None
        }
        // Of what people go into they see the house, where the shot is outside it.
        Set::Setting(Place::Room, Some(Feature::Window)) if place.is_some_and(has_houses) => {
            let platform =
                |other: &Fact| other.assign.set == Set::Feature(Feature::Platform) && other.span == fact.span;
            (!draft.standing().any(platform)).then_some(Feature::Houses)
        }
        // "没有云的天空" where another place has won: the sky is there, clouds are not.
        Set::Setting(_, Some(feature)) if draft.removed.iter().any(|r| r.value == Set::Feature(feature)) => {
            notes.shown_as(&fact.span, "the place without it");
            None
        }
        Set::Setting(_, Some(feature)) if winner.is_none_or(|w| w.0 != index) => Some(feature),
        Set::Setting(..) => {
            notes.ignored(&fact.span);
            None
        }
        _ => None,
    }
}

/// Which place gives way to which that is named as well: the street of a village is no
/// street of a city, the dock of a lake is a pier in it, a river through a city is that
/// city's, snow in a city lies in its streets, clouds below peaks are seen from among
/// them, a field of flowers is no field of corn, and
/// a volcano by the sea stands in it.
const GIVES_WAY: [(Place, Place); 8] = [
    (Place::Field, Place::FlowerField),
    (Place::Street, Place::Village),
    (Place::Harbour, Place::Lake),
    (Place::River, Place::City),
    (Place::Snowfield, Place::City),
    (Place::Sky, Place::Mountains),
    (Place::Sea, Place::Volcano),
    (Place::Beach, Place::Volcano),
];

/// The setting that becomes the place: its index among the facts, and the place.
pub fn chosen(draft: &Draft) -> Option<(usize, Place)> {
    let mut best: Option<(i16, usize, Place)> = None;
    let mut first = true;
    for (index, fact) in draft.facts.iter().enumerate() {
        let Set::Setting(place, _) = fact.assign.set else { continue };
        if !draft.standing().any(|f| std::ptr::eq(f, fact)) {
            continue;
        }
        // A city's name says where the rest lies: the lanes of Beijing are lanes.
        let whereabouts = fact.assign.near && place == Place::City;
        let score = score(fact, place, first && !whereabouts);
        first &= fact.assign.weak || whereabouts;
        if best.is_none_or(|(high, ..)| score > high) {
            best = Some((score, index, place));
        }
    }
    let (_, index, place) = best?;
    let named = |place: Place| {
        let names = |fact: &Fact| matches!(fact.assign.set, Set::Setting(p, _) if p == place) && !fact.assign.weak;
        draft.facts.iter().position(|fact| names(fact) && draft.standing().any(|f| std::ptr::eq(f, fact)))
    };
    // People travel to it for its own sake, in whatever snow or desert.
    if let Some(index) = draft.facts.iter().position(|f| is_famous(f) && draft.standing().any(|s| std::ptr::eq(s, f))) {
        return Some((index, Place::Mountains));
    }
    // Before its windows a station in space is seen from within.
    if let Some(index) = named(Place::Room).filter(|_| place == Place::Space && has_portholes(draft)) {
        return Some((index, Place::Room));
    }
    // The platform of a small station lies in the country; so does one that snow falls on.
    let open = |fact: &Fact| is_wayside(fact) || townscape::is_in_the_weather(draft, fact);
    if let Some(index) = draft.facts.iter().position(|f| open(f) && draft.standing().any(|s| std::ptr::eq(s, f))) {
        return Some((index, Place::Meadow));
    }
    // What is let go above a playground is seen from there.
    if let Some(index) = draft.facts.iter().position(is_played_on).filter(|_| place == Place::Sky) {
        return Some((index, Place::Meadow));
    }
    let mut yields = GIVES_WAY.iter().filter(|(winner, _)| *winner == place);
    if let Some(other) = yields.find_map(|(_, other)| named(*other).map(|index| (index, *other))) {
        return Some(other);
    }
    if let Some(other) = lies_in(draft, place) {
        return Some(other);
    }
    // The name of a coast says where its fields lie.
    if let Some(index) = named(Place::Field).filter(|_| place == Place::Beach && draft.facts[index].assign.near) {
        return Some((index, Place::Field));
    }
    // Land without slopes that water could fall from gives way to a fall that it is named with.
    let level = matches!(
        place,
        Place::Forest | Place::Garden | Place::River | Place::Canyon | Place::Meadow | Place::Field | Place::Open
    );
    Some(named(Place::Waterfall).filter(|_| level).map_or((index, place), |index| (index, Place::Waterfall)))
}

/// The place that a snowfield with a road or a river lies in: among mountains the road
/// leads over them, in a town on the water the river is its canal.
fn lies_in(draft: &Draft, place: Place) -> Option<(usize, Place)> {
    let stands = |test: &dyn Fn(&Fact) -> bool| {
        draft.facts.iter().position(|fact| test(fact) && draft.standing().any(|s| std::ptr::eq(s, fact)))
    };
    let high = |fact: &Fact| matches!(fact.assign.set, Set::Setting(Place::Mountains, _)) && !fact.assign.weak;
    let road = stands(&|fact| fact.assign.set == Set::Feature(Feature::Road));
    match place {
        Place::Meadow if townscape::climbs_a_street(draft) => townscape::street_on_a_hill(stands),
        Place::Snowfield => road.and(stands(&high)).map(|index| (index, Place::Mountains)),
        Place::River => stands(&is_water_town).map(|index| (index, Place::Village)),
        _ => townscape::laid_out_in(place, stands).and_then(|index| match draft.facts[index].assign.set {
            Set::Setting(home, _) => Some((index, home)),
            _ => None,
        }),
    }
}

/// Whether the windows of a ship in space are named.
fn has_portholes(draft: &Draft) -> bool {
    draft.standing().any(|fact| fact.assign.set == Set::Feature(Feature::Portholes))
}

/// The place from which what is named is met: before a house, above a reef, over the river
/// below a bridge.
fn met(draft: &Draft, subjects: &[Subject], winner: (usize, Place)) -> (usize, Place) {
    over_its_river(draft, subjects, on_the_surface(subjects, before_a_house(draft, subjects, winner)))
}

/// A house that the shot is about is seen from the place around it, if that is
/// named, rather than from within.
fn before_a_house(draft: &Draft, subjects: &[Subject], winner: (usize, Place)) -> (usize, Place) {
    let somebody = subjects.iter().any(|one| nature(one.kind) == Nature::Human && !one.behind);
    let built = subjects.first().is_some_and(|first| first.kind.is_building()) && !somebody;
    let open = |(index, fact): (usize, &Fact)| match fact.assign.set {
        Set::Setting(Place::Room | Place::Studio, _) => None,
        Set::Setting(place, _) if !fact.assign.weak => Some((index, place)),
        _ => None,
    };
    let standing = |(_, fact): &(usize, &Fact)| draft.standing().any(|one| std::ptr::eq(one, *fact));
    let outside = || draft.facts.iter().enumerate().filter(standing).find_map(open);
    if built && winner.1 == Place::Room { outside().unwrap_or(winner) } else { winner }
}

/// The same place, unless it is a room and what is shown is larger than any:
/// then another place that is named, or none. In a house there are rooms.
fn outdoors(draft: &Draft, subjects: &[Subject], winner: (usize, Place)) -> Option<(usize, Place)> {
    let large = subjects.first().is_some_and(|first| first.kind.outgrows_rooms() && !first.kind.is_building());
    let mended =
        |fact: &Fact| matches!(fact.assign.set, Set::Feature(Feature::CarLift | Feature::Hangar | Feature::CarShow));
    let driven_in =
        draft.standing().any(mended) && subjects.iter().all(|one| !one.kind.is_train() && !one.kind.is_vessel());
    if winner.1 != Place::Room || !large || driven_in {
        return Some(winner);
    }
    let other = |(index, fact): (usize, &Fact)| match fact.assign.set {
        Set::Setting(place, _) if !matches!(place, Place::Room | Place::Studio) && !fact.assign.weak => {
            Some((index, place))
        }
        _ => None,
    };
    let standing = |fact: &Fact| draft.standing().any(|f| std::ptr::eq(f, fact));
    let named = draft.facts.iter().enumerate().filter(|(_, fact)| standing(fact)).find_map(other);
    // A train comes in at a platform that is open to the sky.
    let comes_in = subjects.first().is_some_and(|first| first.kind.is_train())
        && draft.standing().any(|fact| fact.assign.set == Set::Feature(Feature::Platform));
    if comes_in {
        return Some(named.filter(|(_, place)| place.has_halts()).unwrap_or((winner.0, Place::Meadow)));
    }
    // A car in a garage is on show there.
    let parked = subjects.first().filter(|first| first.kind.is_car() && first.action != Some(Action::Drive));
    named.or_else(|| parked.map(|_| (winner.0, Place::Studio)))
}

fn score(fact: &Fact, place: Place, first: bool) -> i16 {
    let role = match fact.role {
        Role::Into => 7,
        Role::Where | Role::Below => 2,
        Role::Head => 0,
        Role::Along | Role::Worn | Role::Held => -6,
    };
    let table = fact.assign.set == Set::Setting(Place::Room, None) && !fact.assign.near;
    2 * venues::particular(place) + role + i16::from(first) * 2
        - i16::from(fact.assign.weak) * 100
        - i16::from(table) * 20
}

/// A bird in the air.
fn flies(subject: &Subject) -> bool {
    subject.kind.is_bird() && matches!(subject.action, Some(Action::Fly | Action::Soar | Action::Hover))
}

/// Whether somebody's home tells where a shot is: a cup beside a woman brings no studio
/// along, a cup alone does; nor do pigeons lift whoever feeds them into the sky.
fn comes_along(place: Place, (one, housed): (&Subject, bool), subjects: &[Subject]) -> bool {
    match place {
        // A fire is lit wherever others are.
        _ if one.kind == SubjectKind::Campfire => !subjects.iter().any(|s| s.kind.is_building()),
        Place::Studio | Place::Sky => false,
        Place::Underwater => !one.held && !housed,
        _ => true,
    }
}

/// Whether it is on planks over water, goes through it, or crosses it on a bridge on its
/// own feet.
fn is_over_water(subjects: &[Subject], features: &[Feature]) -> bool {
    features.iter().any(|one| match one {
        Feature::Pier | Feature::Boardwalk | Feature::Ford => true,
        Feature::Bridge => walks(subjects),
        _ => false,
    })
}

/// Where a feature is found: whoever stands above the clouds does so on a peak.
fn home_of(feature: Feature, subjects: &[Subject]) -> Option<Place> {
    match feature {
        Feature::CloudSea if stands_below(Place::Sky, subjects) => Some(Place::Mountains),
        feature => lexicon().home_of_feature(feature),
    }
}

/// Where it is when no word says so: where its subject lives, or where its
/// features, its light or its weather are found.
fn inferred(draft: &Draft, subjects: &[Subject], features: &[Feature]) -> Place {
    let homes = lexicon();
    // Fish in a bowl have left the sea.
    let housed = subjects.iter().any(|s| s.kind == SubjectKind::Fishbowl);
    let homes_of_subjects =
        subjects.iter().enumerate().filter(|(_, s)| !s.behind || features.is_empty()).filter_map(|(i, s)| {
            // Who is far away tells little of where the shot is.
            let home = homes.home(s).map(|home| home.place);
            home.filter(|p| (i == 0 && !s.behind) || comes_along(*p, (s, housed), subjects))
        });
    let large = subjects.first().is_some_and(|s| s.kind.outgrows_rooms() && !s.kind.is_building());
    let of_feature = features.iter().filter_map(|feature| home_of(*feature, subjects));
    // What is built, whoever is before it, stands in no studio.
    let built = subjects.iter().any(|s| s.kind.is_building());
    let fits = |p: &Place| !(large && *p == Place::Room || built && *p == Place::Studio || stands_below(*p, subjects));
    let mut of_feature = of_feature.filter(fits).peekable();
    let outdoors = of_feature.peek().is_some_and(|p| *p != Place::Room);
    let weathered = !features.contains(&Feature::Window)
        && draft.standing().any(|f| matches!(f.assign.set, Set::Weather(w) if w != Weather::Clear));
    let candles = draft.standing().any(|f| f.assign.set == Set::Light(Light::Candlelight));
    let driven = subjects.iter().any(|s| s.kind.is_motor_vehicle());
    let neon = draft.standing().any(|f| f.assign.set == Set::Light(Light::Neon) && !f.assign.weak);
    let dances = subjects.first().is_some_and(|s| nature(s.kind) == Nature::Human);
    let rooted = subjects.iter().any(|s| nature(s.kind) == Nature::Plant);
    let over_water = is_over_water(subjects, features);
    let of_subject = homes_of_subjects.filter_map(|p| match p {
        // Under planks there is water.
        _ if over_water && !p.is_wet() => None,
        // By candlelight a glass is drunk from rather than shown.
        Place::Studio if candles => Some(Place::Room),
        // Nobody dances before a landmark on a stage.
        Place::Studio if built => None,
        Place::Studio if dances && is_spotlit(draft) && !outdoors => Some(Place::Room),
        // Who dances under a bridge or in neon light has left the stage.
        Place::Studio if dances && (outdoors || weathered || neon) => None,
        // A turtle that walks has come ashore.
        Place::Underwater if subjects.first().is_some_and(|s| s.action == Some(Action::Walk)) => Some(Place::Beach),
        // A tree that a bird sits on stands on the ground.
        Place::Sky if rooted => None,
        // A cat in a car is not at home either.
        Place::Room if outdoors || driven => None,
        Place::Sky if subjects.first().is_some_and(Subject::is_perched) => Some(Place::Garden),
        // An owl that flies has left its wood.
        Place::Forest if subjects.first().is_some_and(flies) => Some(Place::Sky),
        // A cat in the rain is not at home.
        Place::Room if weathered => Some(Place::Garden),
        _ => Some(p),
    });
    let of_sky = draft.standing().filter_map(|fact| found_under(fact.assign.set)).filter(fits);
    // Who skis does so on snow, wherever people are found otherwise.
    let skis = subjects.iter().any(|s| s.action == Some(Action::Ski));
    if skis {
        return Place::Snowfield;
    }
    // A subject with a home of its own decides; a star above it does not move it.
    let rows = subjects.iter().any(|s| s.action == Some(Action::Row));
    let usual = if rows { Place::Lake } else { Place::Open };
    of_subject.chain(of_feature).chain(of_sky).next().unwrap_or(usual)
}

#[cfg(test)]
mod tests {
    use super::super::grounds::is_made_of;
    use super::*;
    use crate::scene::Scene;
    use crate::scene::sample::composed;
    use crate::script::Script;
    use crate::understand::understand;

    #[test]
    fn who_walks_over_a_bridge_has_left_home() {
        for prompt in
            ["a tiger walks across an old stone bridge", "a robot walks over a stone bridge", "一只骆驼走过石桥"]
        {
            assert_eq!(understand(prompt).script.shots[0].place, Place::River, "{prompt}");
        }
        assert_ne!(understand("a train crosses a bridge").script.shots[0].place, Place::Open);
    }

    fn shown(script: &Script) -> Scene {
        composed(script, 3, 2)
    }

    /// Whether a feature changes what is seen of a place, whoever is there.
    fn changes(place: Place, feature: Feature) -> bool {
        // Of which kind a bridge, a pond, a pier, a pool or a cave is, is told with it.
        let along = match feature {
            Feature::StoneBridge => vec![Feature::Bridge],
            Feature::Lotus | Feature::JapaneseGarden => vec![Feature::Pond],
            Feature::LakePavilion => vec![Feature::Pier],
            Feature::WaterSlides => vec![Feature::Pool],
            Feature::IceCave => vec![Feature::Cave],
            _ => Vec::new(),
        };
        ["", "a cup", "a cat on a bench", "a man sits on a roof", "a train", "a car drives"].iter().any(|words| {
            let mut bare = understand(words).script;
            (bare.shots[0].place, bare.shots[0].features) = (place, along.clone());
            let mut with = bare.clone();
            with.shots[0].features.push(feature);
            shown(&bare) != shown(&with)
        })
    }

    #[test]
    fn what_a_place_does_not_show_is_owned_up_to() {
        let mut lies = Vec::new();
        for (place, feature) in Place::ALL.iter().flat_map(|place| Feature::ALL.iter().map(move |f| (*place, *f))) {
            let told = stand_in(feature, Some(place), &Draft::default()).is_none();
            if told && !is_made_of(place, feature) && !changes(place, feature) {
                lies.push((place, feature));
            }
        }
        assert!(lies.is_empty(), "told as shown, but changing nothing: {lies:?}");
    }
}
