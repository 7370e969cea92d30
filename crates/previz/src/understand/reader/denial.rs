//! How far a "no" reaches: over its own noun and what "or" joins to that, but not
//! over where, when and with whom the rest of the sentence is.
//!
//! It must not know which nouns there are.

use super::Reader;
use crate::understand::concept::{Mark, Set};
use crate::understand::draft::Span;
use crate::understand::lexicon::{Concept, lexicon};
use crate::understand::pending::Head;
use crate::understand::token::{Kind, Token};

/// The words that bring in what is no longer denied once something was.
const BRINGS_IN: [Mark; 5] = [Mark::With, Mark::At, Mark::Into, Mark::Over, Mark::Through];

impl Reader<'_> {
    /// "Not" was read: what follows is ruled out, or, where nothing follows, what
    /// stands before it ("people removed").
    pub(super) fn deny(&mut self, span: &Span) {
        if !self.rules_out() {
            self.state.draft.ignored.push(span.clone());
            return;
        }
        self.state.blur();
        if self.closes_clause() {
            let noun = self.tokens[..self.at].iter().rev().find(|t| !t.is(Mark::Be) && !t.is(Mark::Skip));
            noun.into_iter().for_each(|noun| self.state.rule_out_last(&noun.range));
        } else {
            self.state.pending.negated = true;
            self.state.pending.ruled = false;
        }
    }

    /// Whether the word denies anything here: 不 does so only before a verb or the
    /// weather, 没 and 无 not inside words such as 无边.
    fn rules_out(&self) -> bool {
        let says = |c: &Concept| {
            let thing = [Mark::Garment, Mark::Noun, Mark::Undrawn, Mark::Stuff].iter().any(|m| c.is(*m));
            thing || c.assigns.iter().any(|a| a.set.label().is_some() || matches!(a.set, Set::Group(_)))
        };
        let happens = |c: &Concept| {
            c.assigns.first().is_some_and(|a| a.set.is_verb() || matches!(a.set, Set::Weather(_) | Set::OrVerb(_)))
        };
        let mut rest = self.tokens.iter().skip(self.at + 1);
        match self.words(0) {
            "不" | "未" => rest.find(|t| !t.is(Mark::Skip)).and_then(Token::concept).is_some_and(happens),
            "没" | "无" => rest.next().is_some_and(|t| match t.kind {
                Kind::Number(_) => true,
                _ => t.concept().is_some_and(says),
            }),
            _ => true,
        }
    }

    /// Whether nothing more stands in the clause.
    fn closes_clause(&self) -> bool {
        self.token(1).is_none_or(|t| t.ends_clause())
    }

    /// Ends the reach of a "no" before a mark that leads on to something else.
    pub(super) fn end_denial_at(&mut self, mark: Mark) {
        let ruled = self.state.pending.ruled;
        let ends = match mark {
            Mark::Hold | Mark::Be | Mark::Somebody | Mark::It | Mark::Then | Mark::Cut => true,
            Mark::But | Mark::Only => true,
            // "Not in a forest" is not there; "no birds in a forest" is.
            mark if BRINGS_IN.contains(&mark) => ruled,
            // "没有车的城市": the city is there.
            Mark::De => ruled,
            // "No umbrellas and two chairs", but "no umbrella or a chair".
            Mark::And => ruled && self.joins_something_new(),
            _ => false,
        };
        if ends && self.state.pending.negated {
            self.state.pending.negated = false;
            if matches!(mark, Mark::But | Mark::Only) {
                self.state.pending.clear_modifiers();
            }
        }
    }

    /// Ends it before a phrase that says where or when: "in the rain", "at night".
    pub(super) fn end_denial_before(&mut self, concept: &Concept) {
        if !self.state.pending.ruled || !self.state.pending.negated {
            return;
        }
        let mut words = self.words(0).split_whitespace();
        let first = words.next().unwrap_or_default().to_lowercase();
        let brings_in = |c: &Concept| BRINGS_IN.iter().any(|mark| c.is(*mark));
        if words.next().is_some() && !concept.is(Mark::Not) && lexicon().words(&[&first]).is_some_and(brings_in) {
            self.state.pending.negated = false;
        }
    }

    /// Whether "and" brings in something with a number or an article of its own.
    fn joins_something_new(&self) -> bool {
        let or = self.words(0).to_lowercase();
        let next = self.token(1);
        let counted = next.is_some_and(|t| {
            matches!(t.kind, Kind::Number(1..)) || t.is(Mark::A) || t.is(Mark::The) || t.is(Mark::Another)
        });
        counted && or != "or" && !or.starts_with('或')
    }

    /// "No dogs tonight": an hour behind what was ruled out is when that is so.
    pub(super) fn tells_when(&self, set: Set) -> bool {
        let joined = self.token(-1).is_some_and(|t| t.is(Mark::And));
        self.state.pending.ruled && !joined && matches!(set, Set::Time(_)) && !self.only_goes_with(set)
    }

    /// "No moonlight": that there is none does not make it day.
    pub(super) fn only_goes_with(&self, set: Set) -> bool {
        let sight = |c: &Concept| c.assigns.iter().any(|a| matches!(a.set, Set::Light(_) | Set::Weather(_)));
        matches!(set, Set::Time(_)) && self.token(0).and_then(Token::concept).is_some_and(sight)
    }

    /// Something that is never drawn was read where things are ruled out. Tells
    /// whether it was.
    pub(super) fn denies_undrawn(&mut self, mark: Mark, span: &Span) -> bool {
        let thing = matches!(mark, Mark::Undrawn | Mark::Noun | Mark::Garment);
        let denied = self.state.pending.negated && (thing || mark == Mark::Stuff);
        if denied && thing {
            self.state.rule_out(Set::Mark(mark), span);
        } else if denied {
            self.state.draft.ignored.push(span.clone());
            self.state.pending.clear_modifiers();
            self.state.pending.ruled = true;
        }
        denied
    }

    /// Whether whoever is said to do something was ruled out: "nobody walks", "no
    /// birds fly".
    pub(super) fn is_done_by_nobody(&self) -> bool {
        let mut before = self.tokens[..self.at].iter().rev().skip_while(|t| t.is(Mark::Be) || t.is(Mark::Skip));
        let noun = before.next().filter(|t| {
            let group = |c: &Concept| c.assigns.iter().any(|a| matches!(a.set, Set::Group(_)));
            t.is_noun() || t.concept().is_some_and(group)
        });
        let ruled_out = |t: &Token| self.state.draft.removed.iter().any(|r| r.span.end == t.range.end);
        // "A horse without a rider gallops": the horse does.
        self.state.head != Head::Subject && noun.is_some_and(ruled_out)
    }

    /// The words of the token that far ahead.
    pub(super) fn words(&self, offset: isize) -> &str {
        self.token(offset).and_then(|t| self.prompt.get(t.range.clone())).unwrap_or_default()
    }
}
