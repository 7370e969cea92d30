//! Which of the weathers that are told of a shot is drawn.

use super::choosing::one;
use super::concept::Set;
use super::draft::{Draft, Fact, Said};
use super::notes::Notes;
use crate::script::{Feature, Weather};

/// The weather of a shot: the roughest that the words name.
pub(super) fn weather(draft: &Draft, notes: &mut Notes) -> Option<Weather> {
    let rank = |weather| match weather {
        Weather::Blizzard | Weather::Sandstorm | Weather::Hail => 11,
        Weather::Storm => 10,
        Weather::HeavyRain => 9,
        Weather::Snow => 8,
        Weather::Drizzle => 8,
        Weather::Rain => 7,
        Weather::Fog => 6,
        Weather::Mist => 5,
        Weather::Overcast => 4,
        Weather::Cloudy => 3,
        Weather::Wind | Weather::Breeze => 2,
        Weather::Clear => 1,
    };
    let told = |fits: fn(Weather) -> bool| {
        let fits = move |fact: &&Fact| matches!(fact.assign.set, Set::Weather(v) if fits(v)) && !fact.assign.weak;
        draft.standing().filter(fits)
    };
    // Wind blows under a clear sky.
    let both = told(|_| true).all(|fact| matches!(fact.assign.set, Set::Weather(v) if rank(v) <= 2))
        && told(|v| v != Weather::Clear).next().is_some();
    let pick = |set| match set {
        Set::Weather(Weather::Clear) if both => None,
        Set::Weather(v) => Some((v, rank(v))),
        _ => None,
    };
    let said = one(draft, notes, pick, Set::Weather);
    for fact in told(|v| v == Weather::Clear).filter(|_| both) {
        notes.decided(Set::Weather(Weather::Clear), &fact.span, fact.assign.near);
    }
    let clears = |r: &Said<Set>| {
        matches!(r.value, Set::Weather(w) if !matches!(w, Weather::Wind | Weather::Breeze | Weather::Clear))
            || r.value == Set::Feature(Feature::Clouds)
    };
    said.or_else(|| draft.removed.iter().any(clears).then_some(Weather::Clear))
}
