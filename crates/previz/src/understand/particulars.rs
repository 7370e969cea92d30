//! Settles what the words say of the things that a place contains: their colours,
//! sizes and numbers, as far as these can be drawn there.
//!
//! What cannot be drawn is owned up to. It must not choose features.

use super::concept::Set;
use super::draft::{Draft, Fact, Traits};
use super::lacking::stand_in;
use super::notes::{Notes, capped};
use crate::script::{Feature, Particular, Place};

/// The largest number of one feature that is set up.
const COUNT_MAX: u16 = 12;
/// How many a plural without a number shows.
const SEVERAL: u16 = 3;

/// What is said of the features of a shot.
pub fn particulars(draft: &Draft, place: Place, features: &[Feature], notes: &mut Notes) -> Vec<Particular> {
    let mut found: Vec<Particular> = Vec::new();
    for fact in draft.standing() {
        let shown = named_by(draft, fact).filter(|feature| {
            let whole = fact.assign.set == Set::Setting(place, Some(*feature));
            (whole || features.contains(feature)) && stand_in(*feature, Some(place), draft).is_none()
        });
        settle(&fact.traits, &shown.collect::<Vec<Feature>>(), &mut found, notes);
    }
    found
}

/// The features that the words of a fact name, of which a colour before them is.
fn named_by<'a>(draft: &'a Draft, fact: &'a Fact) -> impl Iterator<Item = Feature> + 'a {
    let same = draft.standing().filter(move |other| other.span == fact.span);
    same.filter_map(|other| match other.assign.set {
        Set::Feature(feature) | Set::Setting(_, Some(feature)) => Some(feature),
        _ => None,
    })
}

/// Settles what of all that is said can be drawn of one of these features.
fn settle(traits: &Traits, shown: &[Feature], found: &mut Vec<Particular>, notes: &mut Notes) {
    let of = |fits: fn(Feature) -> bool| shown.iter().copied().find(|feature| fits(*feature));
    let single = of(Feature::stands_alone);
    if let Some(said) = &traits.colour {
        let colour = of(Feature::takes_colour).map(|feature| &mut about(feature, found).colour);
        if is_drawn(colour, said.value) { notes.said(said, Set::Colour) } else { notes.ignored(&said.span) }
    }
    if let Some(said) = &traits.size {
        let size = single.or_else(|| of(Feature::grows)).map(|feature| &mut about(feature, found).size);
        if is_drawn(size, said.value) { notes.said(said, Set::Size) } else { notes.ignored(&said.span) }
    }
    // A plural without a number shows some.
    let number = traits.count.as_ref().map(|said| capped(said.value, COUNT_MAX)).or(traits.plural.then_some(SEVERAL));
    let count = single.filter(|_| number.is_some()).map(|feature| &mut about(feature, found).count);
    let drawn = number.is_some_and(|number| is_drawn(count, number));
    if let Some(said) = &traits.count {
        match drawn {
            true => _ = notes.counted(said, COUNT_MAX),
            false => notes.ignored(&said.span),
        }
    }
}

/// What is known of a feature so far.
fn about(feature: Feature, found: &mut Vec<Particular>) -> &mut Particular {
    let at = found.iter().position(|one| one.feature == feature).unwrap_or_else(|| {
        found.push(Particular { feature, colour: None, size: None, count: None });
        found.len() - 1
    });
    &mut found[at]
}

/// Whether something is drawn that is said of a feature, if it can be of any: of one
/// feature one thing is, the first.
fn is_drawn<T: Copy + PartialEq>(slot: Option<&mut Option<T>>, value: T) -> bool {
    slot.is_some_and(|slot| *slot.get_or_insert(value) == value)
}
