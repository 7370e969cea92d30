//! Hats and costumes that are read beside clothes: each goes to whoever wears it, who is
//! told by it unless something else tells more of them.
//!
//! It must not read tokens.

use super::draft::{Said, Span};
use super::state::State;
use crate::script::Guise;

/// Whether a costume tells more of somebody than their age does, which a hat does not.
fn hides(worn: Guise, own: Guise) -> bool {
    worn != Guise::Gardener && matches!(own, Guise::Boy | Guise::Girl)
}

impl State {
    /// A hat or a costume was read, of somebody who was named or, `before_noun`, who will be.
    pub fn hat(&mut self, guise: Guise, span: &Span, before_noun: bool) {
        // Its own colour is that of straw.
        self.draft.ignored.extend(self.pending.colour.take().map(|colour| colour.span));
        let said = Said::new(guise, span.clone());
        let wearer = self.wearer().filter(|_| !before_noun);
        match wearer.and_then(|index| self.draft.subjects.get_mut(index)) {
            Some(seen) if seen.guise.as_ref().is_none_or(|own| hides(guise, own.value)) => seen.guise = Some(said),
            Some(_) => self.draft.ignored.push(said.span),
            None => self.pending.hat = Some(said),
        }
        if !before_noun {
            self.pending.clear_modifiers();
            self.pending.consume_role();
        }
    }

    /// Puts the hat that waits on somebody who has been named, or gives up on it.
    pub fn put_hat_on(&mut self, index: Option<usize>) {
        let Some(hat) = self.pending.hat.take() else { return };
        match index.and_then(|index| self.draft.subjects.get_mut(index)).filter(|seen| seen.guise.is_none()) {
            Some(seen) => seen.guise = Some(hat),
            None => self.draft.ignored.push(hat.span),
        }
    }
}
