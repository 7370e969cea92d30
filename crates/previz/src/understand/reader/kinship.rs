//! Reads who belongs to an animal: "baby ducks", "a wolf and its cubs",
//! "一头大象和它的宝宝", "their mother".
//!
//! It must not know any word of any language.

use super::Reader;
use crate::script::{Size, SubjectKind};
use crate::understand::concept::{Mark, Set};
use crate::understand::draft::{Said, Span};
use crate::understand::lexicon::{Concept, lexicon};
use crate::understand::nature::{Nature, nature};
use crate::understand::pending::Number;
use crate::understand::token::{Kind, Token};

impl Reader<'_> {
    /// "Three baby ducks", "its cub", "their mother": a young or old one of a kind
    /// of animal, read from the word beside it.
    pub(super) fn names_kin(&mut self, concept: &Concept, span: &Span) -> bool {
        let follows = self.token(1).and_then(Token::concept).and_then(Concept::subject).is_some_and(is_animal);
        if concept.is(Mark::Infant) && follows {
            self.state.pending.size = Some(Said { value: Size::Small, span: span.clone(), near: true });
            return true;
        }
        let of_an_animal = self.token(-1).and_then(Token::concept).and_then(Concept::subject).is_some_and(is_animal);
        let father = concept.is(Mark::Kin) && self.token(0).is_some_and(|t| t.han);
        if of_an_animal && (father || concept.is(Mark::Herd)) {
            // "A zebra herd" is zebras, "企鹅爸爸" a penguin.
            return true;
        }
        if concept.is(Mark::Herd) && self.state.pending.the && self.state.whoever(is_animal).is_some() {
            self.state.draft.ignored.push(span.clone());
            self.state.pending.clear_modifiers();
            return true;
        }
        let somebody = self.state.draft.subjects.iter().any(|s| nature(s.kind.value) == Nature::Human);
        let young = !concept.has_subject() || concept.assigns.iter().any(|a| matches!(a.set, Set::Size(_)));
        concept.is(Mark::Kin) && !somebody && self.state.kin(span, is_animal, young)
    }

    /// How many a noun names: "a zebra herd" is several.
    pub(super) fn number(&self, noun: &str, kind: SubjectKind) -> Number {
        if self.token(1).is_some_and(|t| t.is(Mark::Herd)) { Number::Several } else { lexicon().number(noun, kind) }
    }

    /// Young were read that take their kind from whoever they belong to. Tells
    /// whether there is anybody.
    pub(super) fn young(&mut self, span: &Span) -> bool {
        let number = lexicon().number(self.prompt.get(span.clone()).unwrap_or_default(), SubjectKind::Child);
        let parent = self.state.whoever(is_animal);
        parent.inspect(|parent| self.state.young_of(*parent, span, number)).is_some()
    }

    /// "Its baby", after an animal: no child, but a young one of its kind.
    pub(super) fn is_young(&self, kind: SubjectKind) -> bool {
        let whose = self.tokens[..self.at].iter().rev().find(|t| !matches!(t.kind, Kind::Number(_)));
        let belongs = whose.is_some_and(|t| t.is(Mark::Its) || t.is(Mark::Whose));
        let parent = self.state.whoever(|kind| is_animal(kind) || nature(kind) == Nature::Human);
        let parent = parent.and_then(|i| self.state.draft.subjects.get(i)).map(|s| s.kind.value);
        belongs && parent.is_some_and(|parent| is_animal(parent) && (kind == SubjectKind::Child || parent == kind))
    }
}

pub(super) fn is_animal(kind: SubjectKind) -> bool {
    matches!(nature(kind), Nature::Beast | Nature::Winged | Nature::Swimmer)
}
