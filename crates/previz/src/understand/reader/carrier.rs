//! Tells the drone that carries the camera from the drone that is looked at.
//!
//! It must not read what either of them does.

use super::Reader;
use crate::script::{Action, SubjectKind};
use crate::understand::concept::{Mark, Set};
use crate::understand::draft::Span;
use crate::understand::lexicon::Concept;
use crate::understand::token::Token;

impl Reader<'_> {
    /// Whether a drone is what films rather than what is filmed: one with a move
    /// for a name ("a gentle drone rise"), or its bare name at the head of a clause
    /// after something else to look at, with no more than what a camera does.
    pub(super) fn is_credit(&self, kind: SubjectKind, span: &Span) -> bool {
        let words = self.prompt.get(span.clone()).unwrap_or_default();
        if kind != SubjectKind::Drone || words.ends_with('s') || self.state.pending.count.is_some() {
            return false;
        }
        let looked_at = self.tokens[..self.at].iter().any(Token::is_noun);
        self.names_a_move() || (looked_at && !self.state.pending.one && self.opens_clause() && self.only_films())
    }

    /// "Drone rise": a verb behind "a drone" would be "rises".
    fn names_a_move(&self) -> bool {
        self.token(1).is_some_and(|next| {
            let words = self.prompt.get(next.range.clone()).unwrap_or_default();
            // Of "flies over" the verb.
            let verb = words.split_whitespace().next().unwrap_or_default();
            let inflected = verb.ends_with(['s', 'S']) || verb.ends_with("ing") || verb.ends_with("ed");
            !next.han && !inflected && next.concept().is_some_and(|concept| moves_a_camera(concept, false))
        })
    }

    /// Whether nothing but what describes it stands before it in its clause.
    fn opens_clause(&self) -> bool {
        let before = self.tokens[..self.at].iter().rev();
        before.take_while(|t| !t.ends_clause()).all(|t| !t.is_noun() && !t.is(Mark::Hold) && !t.is(Mark::With))
    }

    /// Whether the rest of its clause is empty or moves a camera, and nothing is
    /// carried. In Chinese, where one and many are the same word, what flies may be
    /// a swarm that is looked at.
    fn only_films(&self) -> bool {
        let rest = || self.tokens.iter().skip(self.at + 1).take_while(|t| !t.ends_clause());
        let han = self.token(0).is_some_and(|t| t.han);
        let films = |t: &Token| t.concept().is_some_and(|concept| moves_a_camera(concept, han));
        rest().next().is_none() || (rest().any(films) && !rest().any(|t| t.is(Mark::Hold)))
    }
}

/// Whether a word tells a move of a camera, or, but for a `swarm`, what a camera in
/// the air does.
fn moves_a_camera(concept: &Concept, swarm: bool) -> bool {
    concept.assigns.iter().any(|assign| match assign.set {
        Set::Camera(_) | Set::Angle(_) | Set::Shot(_) => true,
        Set::Move(_) | Set::Action(Action::Fly | Action::Soar | Action::Hover | Action::Cross) => !swarm,
        Set::Action(Action::Rise | Action::Dive) => true,
        _ => false,
    })
}
