//! Hair, beards, glasses, aprons and hats, which are read beside clothes: each goes to
//! whoever has it, in the colour that stands with it.
//!
//! It must not read tokens.

use super::concept::Set;
use super::draft::{Said, Told};
use super::nature::{Nature, nature};
use super::notes::Notes;
use super::state::State;
use crate::script::{Attribute, Attributes};

impl State {
    /// An attribute was read, of somebody who was named or, `before_noun`, who will be.
    pub fn attribute(&mut self, said: Said<Attribute>, before_noun: bool) {
        let colour = self.pending.colour.take();
        let human = |kind| nature(kind) == Nature::Human;
        // "A man and a woman with blue hair": it is hers.
        let nearest = self.last.filter(|i| self.draft.subjects.get(*i).is_some_and(|seen| human(seen.kind.value)));
        let wearer = nearest.or_else(|| self.whoever(human)).filter(|_| !before_noun);
        let of_a_beast = !before_noun && wearer.is_none() && self.last.is_some();
        // Everybody has hair: only its colour tells anything.
        if self.pending.negated || of_a_beast || said.value == Attribute::Hair && colour.is_none() {
            self.draft.ignored.extend([said.span].into_iter().chain(colour.map(|colour| colour.span)));
        } else {
            match wearer.and_then(|index| self.draft.subjects.get_mut(index)) {
                Some(seen) => seen.attributes.push((said, colour)),
                None => self.pending.attributes.push((said, colour)),
            }
        }
        if !before_noun {
            self.pending.clear_modifiers();
            self.pending.consume_role();
        }
    }

    /// Gives the attributes that wait to somebody who has been named, or gives up on
    /// them.
    pub fn give_attributes(&mut self, index: Option<usize>) {
        let told = std::mem::take(&mut self.pending.attributes);
        match index.and_then(|index| self.draft.subjects.get_mut(index)) {
            Some(seen) => seen.attributes.extend(told),
            None => {
                let spans = told.into_iter().flat_map(|(said, colour)| [Some(said.span), colour.map(|c| c.span)]);
                self.draft.ignored.extend(spans.flatten());
            }
        }
    }
}

/// All that somebody is known by, and what is told of the words for it.
pub fn settled(told: &[Told], notes: &mut Notes) -> Attributes {
    let mut attributes = Attributes::default();
    for (said, colour) in told {
        let coloured = attributes.add(said.value, colour.as_ref().map(|colour| colour.value));
        notes.said(said, Set::Attribute);
        match colour {
            Some(colour) if coloured => notes.said(colour, Set::Colour),
            Some(colour) => notes.ignored(&colour.span),
            None => {}
        }
    }
    attributes
}
