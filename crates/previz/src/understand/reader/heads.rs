//! Numbers that count people whom no noun behind them names: "a crew of eight", "a group
//! of five stands", "五人舞团".
//!
//! It must not know any word of any language.

use super::Reader;
use crate::script::SubjectKind;
use crate::understand::concept::{Mark, Set};
use crate::understand::draft::{Said, Seen, Span};
use crate::understand::nature::{Nature, nature};
use crate::understand::pending::Noun;
use crate::understand::token::{Kind, Token};

impl Reader<'_> {
    /// A number of something.
    pub(super) fn numeral(&mut self, value: u64, span: Span) {
        let said = Said::new(value, span.clone());
        if self.state.pending.likened {
            return;
        }
        if self.counts_parts() {
            self.state.draft.ignored.push(span);
            return;
        }
        let taken = value == 1 && self.is_pronoun() && self.stands_for_one(&span);
        if !taken && !self.parts_by_colour(&said) && !self.counts_heads(&said) {
            self.state.count(said);
        }
    }

    /// Takes in a number that counts those who were named before it, or people where
    /// nobody was. Tells whether it does.
    fn counts_heads(&mut self, said: &Said<u64>) -> bool {
        let named = self.is_of(-1) && self.token(-2).is_some_and(is_people) && self.named_last().is_some();
        let people = self.token(1).and_then(Token::concept).and_then(|c| c.subject()) == Some(SubjectKind::Person);
        if named && (people || !self.names_what_is_counted()) {
            if let Some(seen) = self.state.draft.subjects.last_mut() {
                (seen.count, seen.plural) = (Some(said.clone()), false);
            }
            // "A crew of six people": they are the crew.
            self.at += usize::from(people);
            return true;
        }
        let grouped = self.token(-1).is_some_and(|t| is_rough(t) && !t.han);
        if grouped && !self.names_what_is_counted() {
            self.state.count(said.clone());
            self.state.name(Noun::plain(Said::new(SubjectKind::Person, said.span.clone())));
            return true;
        }
        false
    }

    /// "五人舞团": a word that would tell roughly how many there are follows those who
    /// were counted.
    pub(super) fn follows_a_number(&self) -> bool {
        let beside = self.token(0).is_some_and(|t| t.han) && self.token(-1).is_some_and(is_people);
        let counted = |seen: &Seen| seen.count.as_ref().is_some_and(|count| !count.span.is_empty());
        beside && self.named_last().is_some_and(counted)
    }

    /// Whoever was named last, if these are people.
    fn named_last(&self) -> Option<&Seen> {
        self.state.draft.subjects.last().filter(|seen| nature(seen.kind.value) == Nature::Human)
    }

    /// Whether what a number counts stands right behind it, drawn or not.
    fn names_what_is_counted(&self) -> bool {
        let rest = self.tokens.get(self.at + 1..).unwrap_or_default();
        // "Eight films in front of": that it is a film says nothing of who they are.
        let next = rest.iter().find(|t| !t.is(Mark::Skip));
        next.is_some_and(|t| t.is_noun() || t.modifies() || t.kind == Kind::Technical)
    }
}

fn is_people(token: &Token) -> bool {
    token.concept().and_then(|c| c.subject()).is_some_and(|kind| nature(kind) == Nature::Human)
}

/// Whether it tells roughly how many there are.
fn is_rough(token: &Token) -> bool {
    token.concept().is_some_and(|c| c.assigns.iter().all(|a| matches!(a.set, Set::About(_))))
}
