//! Whose the clothes are, and of two garments on one person which is seen first.
//!
//! It must not read tokens.

use super::draft::{Said, Seen};
use super::nature::{Nature, nature};
use super::state::State;
use crate::script::{Attribute, Colour, Garment, SubjectKind};

impl State {
    /// Who wears what is read: whoever the clause named last, "a woman and a man in a
    /// suit", or else whoever the sentence is about.
    pub(super) fn wearer(&self) -> Option<usize> {
        let human = |kind: SubjectKind| nature(kind) == Nature::Human;
        let named = |i: &usize| self.draft.subjects.get(*i).is_some_and(|seen| human(seen.kind.value));
        self.last.filter(|i| *i >= self.clause_from && named(i)).or_else(|| self.whoever(human))
    }

    /// The same of a garment: a gown is on the woman who is shown beside the man whom the
    /// sentence is about.
    pub(super) fn wearer_of(&self, cut: Option<&Said<Garment>>) -> Option<usize> {
        let who = self.wearer();
        let is = |i: Option<usize>, kind| {
            i.and_then(|i| self.draft.subjects.get(i)).is_some_and(|one| one.kind.value == kind)
        };
        if !is(who, SubjectKind::Man) || cut.is_none_or(|cut| cut.value != Garment::Gown) {
            return who;
        }
        let bare = |seen: &Seen| seen.kind.value == SubjectKind::Woman && seen.garment.is_none();
        self.draft.subjects.iter().position(bare).or(who)
    }

    /// "穿白T恤蓝牛仔裤的男生": clothes wait for who wears them, the trousers below the
    /// shirt.
    pub(super) fn lay_out(&mut self, cut: Option<Said<Garment>>, colour: Option<Said<Colour>>) {
        let trousers = |cut: &Option<Said<Garment>>| cut.as_ref().is_some_and(|cut| cut.value == Garment::Trousers);
        let (first, dye) = (self.pending.garment.take(), self.pending.dye.take());
        let (below, top) = match (first, cut) {
            (Some(first), cut) if trousers(&cut) && is_top(first.value) => ((cut, colour), (Some(first), dye)),
            (first, Some(cut)) if trousers(&first) && is_top(cut.value) => ((first, dye), (Some(cut), colour)),
            (first, cut) => {
                let none = if cut.is_some() || first.is_none() { (first, dye) } else { (None, None) };
                self.draft
                    .ignored
                    .extend([none.0.map(|cut| cut.span), none.1.map(|dye| dye.span)].into_iter().flatten());
                ((None, None), (cut, colour))
            }
        };
        if let (Some(cut), colour) = below {
            self.pending.attributes.push((Said::new(Attribute::Trousers, cut.span), colour));
        }
        (self.pending.garment, self.pending.dye) = top;
    }

    /// "A man and a woman in matching red jumpers": who was named beside the wearer
    /// has the same on.
    pub(super) fn dress_alike(&mut self, wearer: Option<usize>) {
        let Some(model) = wearer.and_then(|i| self.draft.subjects.get(i)).cloned() else { return };
        let others = self.draft.subjects.iter_mut().filter(|seen| nature(seen.kind.value) == Nature::Human);
        for seen in others.filter(|seen| seen.garment.is_none()) {
            (seen.garment, seen.colour) = (model.garment.clone(), model.colour.clone());
        }
    }
}

impl Seen {
    /// "A white shirt and black trousers": of two garments the trousers are what is worn
    /// below. Gives back a garment that has no place beside the one that is on already.
    pub(super) fn worn_below(
        &mut self,
        (cut, colour): (Option<Said<Garment>>, Option<Said<Colour>>),
    ) -> (Option<Said<Garment>>, Option<Said<Colour>>) {
        use Garment as G;
        let below = |cut: &Said<G>| Said::new(Attribute::Trousers, cut.span.clone());
        match (self.garment.clone(), cut) {
            (Some(on), Some(cut)) if is_top(on.value) && cut.value == G::Trousers => {
                self.attributes.push((below(&cut), colour));
                (None, None)
            }
            (Some(on), Some(cut)) if on.value == G::Trousers && is_top(cut.value) => {
                self.attributes.push((below(&on), self.colour.take()));
                (self.garment, self.colour) = (Some(cut), colour);
                (None, None)
            }
            (_, cut) => (cut, colour),
        }
    }
}

/// Whether trousers are seen below it.
fn is_top(cut: Garment) -> bool {
    use Garment as G;
    matches!(cut, G::Shirt | G::Coat | G::Hoodie | G::Leather | G::Denim | G::Sequins | G::Jersey)
}
