//! Where a shot is that names no place, in a sentence that names it after "then": "they
//! bow, then kick in unison on a rooftop".
//!
//! Knows nothing of the words that name places.

use std::ops::Range;

use super::token::{Kind, Token};
use crate::script::{Place, Shot};

/// Lets each shot without a place be where the next one of its sentence is.
pub(super) fn place(shots: &mut [Shot], ranges: &[Range<usize>], tokens: &[Token]) {
    for index in (1..shots.len().min(ranges.len())).rev() {
        let words = tokens.get(ranges[index - 1].start..ranges[index].start).unwrap_or_default();
        let one_sentence = !words.iter().any(|token| matches!(token.kind, Kind::Stop));
        let (before, after) = shots.split_at_mut(index);
        let (Some(first), Some(second)) = (before.last_mut(), after.first()) else { continue };
        let nowhere = first.place == Place::Open && first.features.is_empty();
        if one_sentence && nowhere && !matches!(second.place, Place::Open | Place::Studio) {
            first.place = second.place;
            first.features.clone_from(&second.features);
            first.particulars.clone_from(&second.particulars);
            first.season = first.season.or(second.season);
            first.time = first.time.or(second.time);
            first.weather = first.weather.or(second.weather);
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::script::{Place, TimeOfDay};
    use crate::understand::understand;

    #[test]
    fn one_sentence_is_at_one_place_though_it_names_it_last() {
        let script = understand("Seven children bow, then kick in unison on a beach at sunrise").script;
        assert!(script.shots.len() == 2 && script.shots.iter().all(|shot| shot.place == Place::Beach), "{script:?}");
        assert_eq!(script.shots[0].time, Some(TimeOfDay::Sunrise));
        let script = understand("Two children bow. Then waves roll onto a beach").script;
        assert_eq!(script.shots[0].place, Place::Open);
    }
}
