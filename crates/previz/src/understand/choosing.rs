//! Of several things that are said for one slot, which holds.
//!
//! It must not know what a slot is for.

use super::concept::Set;
use super::draft::Draft;
use super::notes::Notes;

/// Chooses one value of a slot: what is said before what is implied, what can
/// be drawn before what is only near, the higher rank, the earlier.
pub(super) fn one<T: Copy + PartialEq>(
    draft: &Draft,
    notes: &mut Notes,
    pick: impl Fn(Set) -> Option<(T, u8)>,
    set: impl Fn(T) -> Set,
) -> Option<T> {
    let mut best: Option<(T, (bool, bool, u8))> = None;
    for fact in draft.standing() {
        if let Some((value, rank)) = pick(fact.assign.set) {
            let rank = (!fact.assign.weak, !fact.assign.near, rank);
            if best.is_none_or(|(_, high)| rank > high) {
                best = Some((value, rank));
            }
        }
    }
    let chosen = best?.0;
    for fact in draft.standing() {
        if let Some((value, _)) = pick(fact.assign.set)
            && !fact.assign.weak
        {
            if value != chosen && fact.assign.near {
                notes.ignored(&fact.span);
            } else {
                notes.decided(set(chosen), &fact.span, fact.assign.near || value != chosen);
            }
        }
    }
    Some(chosen)
}
