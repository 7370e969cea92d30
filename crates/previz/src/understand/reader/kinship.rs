//! Reads the young of a kind: "a wolf and its cubs", "一头大象和它的宝宝".
//!
//! Of any language it knows only the words for whose they are.

use super::Reader;
use crate::script::SubjectKind;
use crate::understand::draft::Span;
use crate::understand::lexicon::lexicon;
use crate::understand::nature::{Nature, nature};
use crate::understand::token::Kind;

impl Reader<'_> {
    /// Young were read that take their kind from whoever they belong to. Tells
    /// whether there is anybody.
    pub(super) fn young(&mut self, span: &Span) -> bool {
        let number = lexicon().number(self.prompt.get(span.clone()).unwrap_or_default(), SubjectKind::Child);
        let parent = self.state.whoever(is_animal);
        parent.inspect(|parent| self.state.young_of(*parent, span, number)).is_some()
    }

    /// "Its baby", after an animal: no child, but a young one of its kind.
    pub(super) fn is_young(&self, kind: SubjectKind) -> bool {
        let its = |words: &str| matches!(words.to_lowercase().as_str(), "its" | "her" | "his" | "their");
        let whose = self.tokens[..self.at].iter().rev().find(|t| !matches!(t.kind, Kind::Number(_)));
        let words = whose.and_then(|t| self.prompt.get(t.range.clone())).unwrap_or_default();
        let belongs = its(words) || matches!(words, "它的" | "它们的" | "他的" | "她的");
        let parent = self.state.whoever(|kind| is_animal(kind) || nature(kind) == Nature::Human);
        let parent = parent.and_then(|i| self.state.draft.subjects.get(i)).map(|s| s.kind.value);
        belongs && parent.is_some_and(|parent| is_animal(parent) && (kind == SubjectKind::Child || parent == kind))
    }
}

fn is_animal(kind: SubjectKind) -> bool {
    matches!(nature(kind), Nature::Beast | Nature::Winged | Nature::Swimmer)
}
