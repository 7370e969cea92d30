//! Things that people wear and handle, where nobody is there to do so: they are what is shown.
//!
//! "A red hat on a white background" shows a hat; "a man in a red hat" is a man.

use super::Reader;
use crate::script::{Attribute, Feature, Guise, Place, SubjectKind as K};
use crate::understand::concept::{Assign, Mark, Set};
use crate::understand::draft::{Said, Span};
use crate::understand::lexicon::Concept;
use crate::understand::nature::{Nature, is_alive, nature, needs_a_person};
use crate::understand::token::Token;

/// Whether all that is told shows nobody who could wear or handle anything.
pub fn is_deserted(tokens: &[Token]) -> bool {
    let before = |at: usize| tokens.get(..at).unwrap_or_default().iter().rev().find(|t| !t.is(Mark::Skip));
    !tokens.iter().enumerate().any(|(at, token)| {
        // "Rain running down", "a knitted scarf": what scenery does, and what was done to a thing.
        let scenery = before(at).is_some_and(|t| t.is_noun() && !t.concept().is_some_and(Concept::has_subject));
        let done = tokens.get(at + 1).is_some_and(|next| next.otherwise().is_some());
        let only_acts = !token.concept().is_some_and(Concept::has_subject) && (scenery || done);
        shows_somebody(token, only_acts)
    })
}

/// Whether a word shows somebody who has or does something, but for what is `done` otherwise.
fn shows_somebody(token: &Token, done: bool) -> bool {
    let marks = [Mark::Somebody, Mark::Figure, Mark::Both, Mark::Wear, Mark::Whose, Mark::Toy];
    let wears = |kind: K| {
        is_alive(kind) || nature(kind) == Nature::Swimmer || matches!(kind, K::Snowman | K::TeddyBear | K::Scarecrow)
    };
    let does = |assign: &Assign| match assign.set {
        Set::Subject(kind) => wears(kind),
        Set::Action(action) => needs_a_person(action) && !done && token.otherwise().is_none(),
        _ => false,
    };
    marks.iter().any(|mark| token.is(*mark)) || token.concept().is_some_and(|c| c.assigns.iter().any(does))
}

/// Of which make a hat is that somebody would be known by.
fn make(concept: &Concept) -> Option<Guise> {
    concept.assigns.iter().find_map(|assign| match assign.set {
        Set::Attribute(Attribute::BaseballCap) => Some(Guise::Cap),
        Set::Attribute(Attribute::Beanie | Attribute::SantaHat) => Some(Guise::Beanie),
        Set::Attribute(Attribute::HardHat) => Some(Guise::HardHat),
        Set::Attribute(Attribute::Helmet) => Some(Guise::CrashHelmet),
        _ => None,
    })
}

impl Reader<'_> {
    /// Names the thing that a word stands for where nobody has it on or in hand; whether it
    /// is one.
    pub(super) fn is_put_on_show(&mut self, concept: &Concept, span: &Span) -> bool {
        let plain = [Mark::Garment, Mark::Noun, Mark::Stuff].iter().any(|mark| concept.is(*mark));
        let known_by = concept.assigns.iter().any(|a| match a.set {
            Set::Attribute(_) | Set::Perch(_) | Set::Action(_) => true,
            // A sofa furnishes a room, and is shown for itself in a studio.
            Set::Feature(_) | Set::Setting(..) => self.is_in_a_studio(),
            _ => false,
        });
        let Some(thing) = concept.assigns.iter().find(|a| matches!(a.set, Set::Else(_))).filter(|_| plain || known_by)
        else {
            return false;
        };
        let (Set::Else(kind), near) = (thing.set, thing.near) else { return false };
        if !self.deserted || self.state.pending.negated || self.is_before_another_thing() {
            return false;
        }
        for assign in &concept.assigns {
            if let Set::Colour(value) = assign.set {
                self.state.colour(Said { value, span: span.clone(), near: assign.near });
            }
        }
        if matches!(kind, K::Scissors | K::Trousers)
            && self.state.pending.count.take_if(|count| count.value == 2).is_some()
        {
            // "A pair of scissors" is one.
            self.state.pending.one = true;
        }
        self.name(Said { value: kind, span: span.clone(), near }, false);
        let cut = self.token(0).and_then(Token::cut);
        if let Some(seen) = self.state.draft.subjects.last_mut().filter(|seen| seen.kind.value == kind) {
            seen.garment = cut.map(|(value, near)| Said { value, span: span.clone(), near });
            seen.guise = seen.guise.take().or_else(|| make(concept).map(|value| Said::new(value, span.clone())));
        }
        true
    }

    /// Whether the words name a studio or a backdrop.
    fn is_in_a_studio(&self) -> bool {
        let studio = |a: &Assign| matches!(a.set, Set::Setting(Place::Studio, _));
        let names = |t: &Token| {
            t.is(Mark::Backdrop) || t.is(Mark::Product) || t.concept().is_some_and(|c| c.assigns.iter().any(studio))
        };
        self.tokens.iter().any(names)
    }

    /// "A dress shop", "帽子店": the next noun is what is shown.
    fn is_before_another_thing(&self) -> bool {
        let place = |a: &Assign| matches!(a.set, Set::Setting(place, _) if place != Place::Studio) && !a.weak;
        let shows = |c: &Concept| c.has_subject() || c.assigns.iter().any(place);
        // "In a park" is no other thing.
        let led = |t: &&Token| {
            let words = self.prompt.get(t.range.clone()).unwrap_or_default();
            ["in ", "on ", "at ", "by "].iter().any(|leads| words.starts_with(leads))
        };
        self.token(1).filter(|t| !led(t)).and_then(Token::concept).is_some_and(shows)
    }

    /// Cloth is laid out under what is shown on it; elsewhere it is stuff that something is
    /// made of.
    pub(super) fn is_laid_out(&mut self, concept: &Concept, span: &Span) -> bool {
        let cloth = concept.assigns.iter().any(|a| a.set == Set::Feature(Feature::Cloth));
        let alone = self
            .token(1)
            .is_none_or(|next| next.ends_clause() || next.concept().is_some_and(Concept::leads_with_action));
        let on = |t: &Token| self.prompt.get(t.range.clone()).is_some_and(|word| word.eq_ignore_ascii_case("on"));
        let han = self.token(0).is_some_and(|t| t.han);
        if !cloth || han || self.deserted && alone && self.clause_before().any(on) {
            return false;
        }
        self.mark(Mark::Stuff, span);
        true
    }
}
