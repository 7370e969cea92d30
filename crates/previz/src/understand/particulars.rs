//! Settles what the words say of the things that a place contains: their colours,
//! sizes and numbers, as far as these can be drawn there.
//!
//! What cannot be drawn is owned up to. It must not choose features.

use super::concept::Set;
use super::draft::{Draft, Fact, Traits};
use super::notes::Notes;
use super::place::stand_in;
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
        let shown: Vec<Feature> = shown.collect();
        let Some(particular) = settled(&fact.traits, &shown, notes) else { continue };
        match found.iter_mut().find(|one| one.feature == particular.feature) {
            // Of one feature one thing is said.
            Some(known) => {
                known.colour = known.colour.or(particular.colour);
                known.size = known.size.or(particular.size);
                known.count = known.count.or(particular.count);
            }
            None => found.push(particular),
        }
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

/// What of all that is said can be drawn of one of these features.
fn settled(traits: &Traits, shown: &[Feature], notes: &mut Notes) -> Option<Particular> {
    let of = |fits: fn(Feature) -> bool| shown.iter().copied().find(|feature| fits(*feature));
    let (dyed, single) = (of(Feature::takes_colour), of(Feature::stands_alone));
    let sized = single.or_else(|| of(Feature::grows));
    for (span, drawn) in [
        (traits.colour.as_ref().map(|said| &said.span), dyed.is_some()),
        (traits.size.as_ref().map(|said| &said.span), sized.is_some()),
        (traits.count.as_ref().map(|said| &said.span), single.is_some()),
    ] {
        span.filter(|_| !drawn).into_iter().for_each(|span| notes.ignored(span));
    }
    let colour = traits.colour.as_ref().filter(|_| dyed.is_some());
    let size = traits.size.as_ref().filter(|_| sized.is_some());
    colour.into_iter().for_each(|said| notes.said(said, Set::Colour));
    size.into_iter().for_each(|said| notes.said(said, Set::Size));
    let counted = traits.count.as_ref().filter(|_| single.is_some());
    let count = counted.map(|said| notes.counted(said, COUNT_MAX));
    let count = count.or((traits.plural && single.is_some()).then_some(SEVERAL));
    let feature = dyed.filter(|_| colour.is_some()).or(sized.filter(|_| size.is_some() || count.is_some()))?;
    Some(Particular { feature, colour: colour.map(|said| said.value), size: size.map(|said| said.value), count })
}
