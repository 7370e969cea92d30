//! Takes single ones out of several: "three kids, one in red", "a white flower
//! and a yellow one", and adds another of a kind: "its cub".
//!
//! It must not look at tokens.

use super::draft::{Role, Said, Seen, Span};
use super::pending::{Noun, Number};
use super::state::State;
use crate::script::{Colour, Size, SubjectKind};

impl State {
    /// "One" was read where no noun follows: one of those counted last. Tells
    /// whether there are any.
    pub fn single_out(&mut self, span: &Span) -> bool {
        let last = self.last.and_then(|i| self.draft.subjects.get(i));
        let Some(group) = last.map(|s| s.group) else { return false };
        let several = |s: &Seen| s.group == group && s.count.as_ref().is_some_and(|c| c.value > s.share && !c.near);
        let Some(from) = self.draft.subjects.iter().position(several) else {
            return self.last_of_them(group);
        };
        let Some(all) = self.draft.subjects.get_mut(from) else { return false };
        let Some(count) = all.count.take() else { return false };
        let share = all.share;
        let left = Said { value: count.value - share, span: span.start..span.start, near: false };
        let one = Seen { count: Some(Said { value: share, ..left.clone() }), ..all.clone() };
        all.count = Some(left);
        if !count.span.is_empty() {
            self.draft.parted.push(count);
        }
        self.draft.subjects.push(one);
        self.talk_of(self.draft.subjects.len() - 1);
        true
    }

    /// Whoever is left of those that were taken out one by one.
    fn last_of_them(&mut self, group: usize) -> bool {
        let parts = self.draft.subjects.iter().filter(|s| s.group == group).count();
        let first = self.draft.subjects.iter().position(|s| s.group == group).filter(|_| parts > 1);
        if let Some(first) = first {
            self.talk_of(first);
        }
        first.is_some()
    }

    fn talk_of(&mut self, index: usize) {
        self.main = Some(index);
        self.last = Some(index);
        self.actor = None;
    }

    /// "A yellow one" was read: another of the kind that was named last.
    pub fn another_like_it(&mut self, span: &Span) -> bool {
        let Some(like) = self.last.and_then(|i| self.draft.subjects.get(i)) else { return false };
        let (kind, guise) = (Said { span: span.clone(), ..like.kind.clone() }, like.guise.as_ref().map(|g| g.value));
        self.pending.one = true;
        self.pending.another = true;
        self.name(Noun { guise, ..Noun::plain(kind) });
        true
    }

    /// "Its cub" was read: another of the kind of animal that was named last, if
    /// any was, or its parent.
    pub fn kin(&mut self, span: &Span, fits: impl Fn(SubjectKind) -> bool, young: bool) -> bool {
        let Some(index) = self.draft.subjects.iter().rposition(|s| fits(s.kind.value)) else { return false };
        let Some(like) = self.draft.subjects.get(index) else { return false };
        let (kind, guise) = (Said { span: span.clone(), ..like.kind.clone() }, like.guise.as_ref().map(|g| g.value));
        (self.pending.one, self.pending.another) = (self.pending.count.is_none(), true);
        if young {
            self.pending.size = Some(Said { value: Size::Small, span: span.clone(), near: true });
        }
        self.pending.bring(Role::Along);
        self.name(Noun { guise, ..Noun::plain(kind) });
        true
    }

    /// "And its cubs" was read: young of the kind of the subject at `parent`.
    pub fn young_of(&mut self, parent: usize, span: &Span, number: Number) {
        let Some(parent) = self.draft.subjects.get(parent) else { return };
        let kind = Said { span: span.clone(), ..parent.kind.clone() };
        let (guise, colour) = (parent.guise.as_ref().map(|g| g.value), parent.colour.clone());
        self.pending.another = true;
        self.pending.one |= number == Number::One;
        self.pending.colour = self.pending.colour.take().or(colour);
        self.pending.size = Some(Said::new(Size::Small, span.clone()));
        self.name(Noun { guise, number, ..Noun::plain(kind) });
    }

    /// "One black and two white": takes so many of a colour out of those counted
    /// last. Tells whether there are as many.
    pub fn part_off(&mut self, part: &Said<u64>, colour: Said<Colour>) -> bool {
        let last = self.last.and_then(|i| self.draft.subjects.get(i));
        let Some(group) = last.map(|s| s.group) else { return false };
        let left = |s: &Seen| s.group == group && s.count.as_ref().is_some_and(|c| c.value >= part.value && !c.near);
        let Some(from) = self.draft.subjects.iter().position(|s| left(s) && s.colour.is_none()) else { return false };
        let Some(all) = self.draft.subjects.get_mut(from) else { return false };
        let Some(count) = all.count.take() else { return false };
        let rest = count.value - part.value;
        let unsaid = count.span.start..count.span.start;
        if !count.span.is_empty() {
            self.draft.parted.push(count);
        }
        let own = Seen { count: Some(part.clone()), colour: Some(colour), ..all.clone() };
        if rest == 0 {
            *all = own;
            self.talk_of(from);
        } else {
            all.count = Some(Said { value: rest, span: unsaid, near: false });
            self.draft.subjects.push(own);
            self.talk_of(from);
        }
        true
    }
}
