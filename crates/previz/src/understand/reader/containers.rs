//! What something to drink comes in: "a can of cold lemonade", "一罐柠檬汽水".
//!
//! Which words name a container is the lexicon's to say.

use super::Reader;
use crate::script::{Hold, SubjectKind};
use crate::understand::concept::Mark;
use crate::understand::lexicon::Concept;
use crate::understand::token::Token;

impl Reader<'_> {
    /// The closed container that the drink being read is told to come in: that is
    /// what is seen of it.
    pub(super) fn container(&self, drink: SubjectKind) -> Option<SubjectKind> {
        if !is_drink(drink) {
            return None;
        }
        let mut before = self.tokens[..self.at].iter().rev();
        let holder = before.find(|token| container_of(token).is_some() || !self.stands_between(token))?;
        container_of(holder)
    }

    /// Whether it may stand between a container and what is in it.
    fn stands_between(&self, token: &Token) -> bool {
        let of = self.prompt.get(token.range.clone()).is_some_and(|word| word.eq_ignore_ascii_case("of"));
        // "A carton of apple juice".
        let flavour = token.concept().and_then(Concept::subject).is_some_and(|kind| kind.hold() == Some(Hold::Hand));
        let small = [Mark::De, Mark::Stuff, Mark::Undrawn, Mark::A].iter().any(|mark| token.is(*mark));
        of || flavour || small || token.modifies()
    }

    /// Whether the word being read names what the drink behind it comes in, and so is
    /// more than a word that describes it.
    pub(super) fn is_filled(&self) -> bool {
        let drink = self.token(1).and_then(Token::concept).and_then(Concept::subject).is_some_and(is_drink);
        drink && self.token(0).and_then(container_of).is_some()
    }
}

/// Whether it is known by what is in it.
fn is_drink(kind: SubjectKind) -> bool {
    matches!(kind, SubjectKind::Tumbler | SubjectKind::Cup)
}

/// The container that a word names or counts by.
fn container_of(token: &Token) -> Option<SubjectKind> {
    use SubjectKind as K;
    let counted = token.otherwise().filter(|_| token.is(Mark::Measure));
    let named = token.concept().and_then(Concept::subject);
    counted.or(named).filter(|kind| matches!(kind, K::Can | K::Bottle | K::MilkCarton))
}
