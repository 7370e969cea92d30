//! Reads how fast somebody moves: "slowly", "a fast car", "飞驰的".
//!
//! A camera that moves slowly is no subject. It must not know who can move.

use super::Reader;
use crate::script::Pace;
use crate::understand::concept::{Family, Mark, Set};
use crate::understand::draft::Said;
use crate::understand::lexicon::Concept;
use crate::understand::token::{Kind, Token};

impl Reader<'_> {
    /// A pace was read: the camera's, of who was just said to move, or of who is
    /// named next.
    pub(super) fn pace(&mut self, said: Said<Pace>) {
        if self.state.lens.is_focused() || self.leads_to_move() {
            return;
        }
        let own = self.token(0).and_then(Token::concept).is_some_and(Concept::leads_with_action);
        if (own || self.follows_doer()) && self.state.pending.action.is_none() {
            self.state.pace(said);
        } else {
            self.state.pending.pace = Some(said);
        }
    }

    /// Whether the next words are a camera's move: "slow pan", "快速推近".
    fn leads_to_move(&self) -> bool {
        let mut rest = self.tokens.iter().skip(self.at + 1).skip_while(|t| t.is(Mark::Skip) || is_way(t));
        let moves = |c: &Concept| {
            c.is(Mark::Camera)
                || c.assigns.iter().any(|a| match a.set {
                    Set::Move(family) => !matches!(family, Family::Go | Family::Follow),
                    set => matches!(set, Set::Camera(_) | Set::Shot(_) | Set::Angle(_)),
                })
        };
        rest.next().and_then(Token::concept).is_some_and(moves)
    }

    /// Whether who moves, or the verb for it, stands right before.
    fn follows_doer(&self) -> bool {
        let small = |t: &&Token| t.is(Mark::Skip) || t.is(Mark::Be) || matches!(t.kind, Kind::Unknown) || is_way(t);
        let before = self.tokens[..self.at].iter().rev().find(|t| !small(t));
        before.is_some_and(|t| {
            let goes = |c: &Concept| c.leads_with_action() || c.assigns.iter().any(|a| a.set == Set::Move(Family::Go));
            let doer = |c: &Concept| c.has_subject() || goes(c) || c.is(Mark::Somebody) || c.is(Mark::It);
            t.concept().is_some_and(doer)
        })
    }
}

fn is_way(token: &Token) -> bool {
    let way = |c: &Concept| c.assigns.iter().any(|a| matches!(a.set, Set::Direction(_)));
    token.concept().is_some_and(way)
}
