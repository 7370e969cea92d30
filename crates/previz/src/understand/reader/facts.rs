//! What a word tells of the place, the weather, the light, the mood or a sound:
//! whether it is meant, of what, and how much it weighs.
//!
//! Leaves to others which of two facts that disagree holds.

use super::Reader;
use crate::script::{Feature, Place};
use crate::understand::concept::{Assign, Mark, Set};
use crate::understand::draft::{Fact, Role, Span, Traits, Weight};
use crate::understand::lexicon::lexicon;
use crate::understand::nature::natural_colour;
use crate::understand::pending::Head;
use crate::understand::token::Token;

impl Reader<'_> {
    pub(super) fn fact(&mut self, assign: Assign, span: &Span) {
        self.state.blur();
        if self.tells_when(assign.set) {
            self.state.pending.negated = false;
        }
        if self.state.pending.negated && (assign.weak || self.only_goes_with(assign.set)) {
            // "No moon": what a moon would only hint at is not ruled out.
            return;
        }
        if self.state.pending.negated {
            self.state.rule_out(assign.set, span);
            return;
        }
        let Some(weight) = self.weight_of(assign) else {
            self.state.draft.ignored.push(span.clone());
            return;
        };
        let heard = matches!(assign.set, Set::Sound(_));
        if heard && (self.state.pending.only || self.token(1).is_some_and(|t| t.is(Mark::Only))) {
            self.state.draft.only_these_sounds = true;
        }
        if self.state.pending.role == Role::Worn && matches!(assign.set, Set::Feature(Feature::Flowers)) {
            self.state.worn(span);
            return;
        }
        let seen =
            matches!(assign.set, Set::Setting(..) | Set::Feature(_) | Set::Weather(_) | Set::Light(_) | Set::Time(_));
        let noun = (seen || heard) && !assign.weak;
        // "A mountain stream": the first noun only describes the second.
        let describes = matches!(assign.set, Set::Setting(..))
            && self
                .token(1)
                .and_then(Token::concept)
                .is_some_and(|c| c.assigns.iter().any(|a| matches!(a.set, Set::Setting(..)) && !a.weak));
        let mut traits = if noun && !describes { self.take_modifiers(assign.set, span) } else { Traits::default() };
        let turntable = Set::Feature(Feature::Turntable);
        let stands =
            self.token(0).and_then(Token::concept).is_some_and(|c| c.assigns.iter().any(|a| a.set == turntable));
        let table = matches!(assign.set, Set::Setting(Place::Studio, _)) && !stands;
        if let Some(colour) = traits.colour.take_if(|_| table) {
            // "On a white table": in a studio it is the backdrop's.
            self.backdrop(colour);
        }
        let role = if describes || self.state.pending.far { Role::Along } else { self.role_of_place(assign.set, span) };
        self.state.draft.facts.push(Fact { assign, span: span.clone(), role, weight, traits });
        self.state.pending.colour_passed = true;
        if noun && !describes {
            self.state.pending.consume_role();
            self.state.pending.clear_modifiers();
        }
    }

    /// How much it weighs, unless it is of something else.
    fn weight_of(&self, assign: Assign) -> Option<Weight> {
        if self.is_no_season(assign.set) {
            return None;
        }
        match assign.set {
            Set::Mood(_) => self.weight(assign.near),
            set => (!self.is_of_something_else(set, assign.near)).then_some(Weight::Plain),
        }
    }

    /// What stands before scenery: its colour, size and number, but for what it has
    /// anyway. How fast it is goes no further.
    fn take_modifiers(&mut self, set: Set, span: &Span) -> Traits {
        let words = self.prompt.get(span.clone()).unwrap_or_default();
        let pending = &mut self.state.pending;
        let colour = pending.colour.take().filter(|colour| !natural_colour(set, colour.value));
        let count = pending.count.take().filter(|count| count.value > 1 && !count.near);
        self.state.draft.ignored.extend(pending.pace.take().map(|pace| pace.span));
        if self.heads {
            self.state.head = Head::Scenery;
        }
        Traits { colour, size: pending.size.take(), count, plural: lexicon().speaks_of_several(words) }
    }
}
