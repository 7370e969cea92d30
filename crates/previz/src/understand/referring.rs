//! Whom a pronoun is of: one who was named last, or all who were named so far.
//!
//! It must not look at tokens.

use super::concept::Set;
use super::draft::{Said, Seen, Span};
use super::nature::{Nature, nature};
use super::pending::Head;
use super::state::State;
use super::together::is_one;
use crate::script::{Place, SubjectKind as K};

impl State {
    /// A pronoun was read.
    pub fn refer(&mut self, human: bool) {
        self.blur();
        self.referred = true;
        let fits = |s: &Seen| (nature(s.kind.value) == Nature::Human) == human;
        match self.draft.subjects.iter().rposition(fits) {
            Some(index) => {
                self.last = Some(index);
                self.main = Some(index);
                self.head = Head::Subject;
            }
            None => self.draft.refers_back |= self.draft.subjects.is_empty(),
        }
    }

    /// "They", "两人": what follows holds for all who were named so far one by one.
    pub fn gather(&mut self) {
        let one = |seen: &&mut Seen| is_one(seen);
        let Some(group) = self.draft.subjects.iter_mut().find(one).map(|first| first.group) else { return };
        self.draft.subjects.iter_mut().filter(one).for_each(|seen| seen.group = group);
        self.of_all = true;
    }

    /// "闺蜜两人": the person who stands right before is two.
    pub fn two_of_it(&mut self, span: &Span) {
        let last = self.last.and_then(|i| self.draft.subjects.get_mut(i));
        if let Some(seen) = last.filter(|s| s.count.is_none() && nature(s.kind.value) == Nature::Human) {
            seen.count = Some(Said::new(2, span.clone()));
        }
    }

    /// Whether somebody's name says that they ride a board over streets.
    pub(super) fn is_on_wheels(&self, index: usize) -> bool {
        let street = |set| matches!(set, Set::Setting(Place::Street | Place::City, _));
        let named = self.draft.subjects.get(index).map(|s| &s.kind.span);
        self.draft.facts.iter().any(|fact| Some(&fact.span) == named && street(fact.assign.set))
    }

    /// "Cuts a cake": what parts no shots here is a deed.
    pub fn cut_a_thing(&mut self, span: &Span) {
        self.draft.ignored.push(span.clone());
        self.told = self.whoever(K::has_hands);
    }
}
