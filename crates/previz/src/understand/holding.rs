//! Puts what is held next to whoever holds it, and tells of what no hands are
//! free for.
//!
//! It must not know any word of any language.

use super::draft::Seen;
use super::notes::Notes;
use super::wire::name_of;
use crate::script::{Action, Subject, SubjectKind, in_whose_hands};

/// Moves what is held right behind whoever of `all` holds it.
pub fn hand_out<'a>(all: &'a [Seen], seen: &mut Vec<&'a Seen>) {
    let held: Vec<&Seen> = seen.iter().copied().filter(|s| s.held).collect();
    for thing in held.into_iter().rev() {
        let Some(holder) = thing.holder.and_then(|i| all.get(i)) else { continue };
        let at = |seen: &[&Seen], one: &Seen| seen.iter().position(|s| std::ptr::eq(*s, one));
        if let (Some(from), Some(_)) = (at(seen, thing), at(seen, holder)) {
            let thing = seen.remove(from);
            let behind = at(seen, holder).map_or(from, |holder| holder + 1);
            seen.insert(behind, thing);
        }
    }
}

/// Puts what nobody carries in their arms on the back of whoever goes with it.
pub fn sling(shown: &mut [Subject]) {
    let goes = |one: &Subject| matches!(one.action, Some(Action::Walk | Action::Run | Action::Cross));
    for (at, holder) in in_whose_hands(shown).into_iter().enumerate() {
        let on_foot = holder.and_then(|holder| shown.get(holder)).is_some_and(goes);
        if let Some(thing) = shown.get_mut(at).filter(|_| on_foot) {
            thing.slung |= matches!(thing.kind, SubjectKind::Cello | SubjectKind::DoubleBass);
        }
    }
}

/// Warns of what is to be held and can only be shown beside somebody.
pub fn tell_of_hands(shown: &[Subject], notes: &mut Notes) {
    for (thing, holder) in shown.iter().zip(in_whose_hands(shown)) {
        if thing.held && holder.is_none() {
            let name = name_of(thing.kind);
            notes.warn(format!("No hands are free for the {name}; it is shown beside whoever is to hold it."));
        }
    }
}
