//! What a reader has in mind: the modifiers that wait for their noun, and who
//! was named last.
//!
//! It must not look at tokens; the reader decides what a word is, the state
//! decides to whom it belongs.

use super::concept::{Family, Set};
use super::draft::{Draft, Role, Said, Seen, Span};
use super::lens::Lens;
use super::nature::{Nature, can, is_motion, motion, nature};
use crate::script::{Action, CameraMove, Colour, Direction, Size, SubjectKind};

/// What the clause is about.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Head {
    /// Nothing yet.
    #[default]
    Nothing,
    /// The subject that was named last.
    Subject,
    /// Something of the place, the sky or the weather.
    Scenery,
}

/// Words that wait for the noun they belong to.
#[derive(Debug, Clone, Default)]
#[expect(clippy::struct_excessive_bools, reason = "each flag is one small word of grammar that was read")]
pub struct Pending {
    /// A number; `near` if it is rough.
    pub count: Option<Said<u64>>,
    /// A colour.
    pub colour: Option<Said<Colour>>,
    /// A size.
    pub size: Option<Said<Size>>,
    /// What the next subject does.
    pub action: Option<Said<Action>>,
    /// Where the next subject moves.
    pub direction: Option<Said<Direction>>,
    /// The colour of the clothes of the next person.
    pub garment: Option<Said<Colour>>,
    /// "a": one of it.
    pub one: bool,
    /// "the": perhaps one that is known already.
    pub the: bool,
    /// "another": none that is known already.
    pub another: bool,
    /// What follows is ruled out.
    pub negated: bool,
    /// What follows stands after a preposition and is not what the clause is about.
    pub prepositional: bool,
    /// How what follows is brought in.
    pub role: Role,
    /// A noun that is not drawn came between the colour and whatever follows.
    pub colour_passed: bool,
    joined: bool,
    last_role: Role,
}

impl Pending {
    /// What follows comes in this role.
    pub fn bring(&mut self, role: Role) {
        self.role = role;
        self.prepositional = true;
    }

    /// A noun took the role; "and" may still pass it on.
    pub fn consume_role(&mut self) {
        self.last_role = self.role;
        self.role = Role::Head;
        self.prepositional = false;
        self.joined = false;
    }

    /// What follows is brought in as the noun before it was.
    pub fn pass_role_on(&mut self) {
        if self.role == Role::Head && self.last_role != Role::Head {
            self.bring(self.last_role);
        }
    }

    /// Forgets the small words that belonged to the last noun.
    pub fn clear_modifiers(&mut self) {
        self.count = None;
        self.colour = None;
        self.size = None;
        self.one = false;
        self.the = false;
        self.another = false;
    }
}

/// The state of reading one shot.
#[derive(Debug, Default)]
pub struct State {
    /// What was read so far.
    pub draft: Draft,
    /// What waits for its noun.
    pub pending: Pending,
    /// What the camera does in this clause.
    pub lens: Lens,
    /// What the clause is about.
    pub head: Head,
    last: Option<usize>,
    actor: Option<usize>,
    groups: usize,
}

impl State {
    /// A number was read.
    pub fn count(&mut self, said: Said<u64>) {
        if let Some(old) = self.pending.count.replace(said).filter(|c| c.value > 1) {
            self.draft.ignored.push(old.span);
        }
    }

    /// A colour was read.
    pub fn colour(&mut self, said: Said<Colour>) {
        if let Some(old) = self.pending.colour.take() {
            self.draft.ignored.push(old.span);
        }
        self.pending.colour = Some(said);
        self.pending.colour_passed = false;
    }

    /// A subject was read. `adjacent`: right after another noun; `object`: it
    /// is what somebody handles.
    pub fn subject(&mut self, kind: Said<SubjectKind>, adjacent: bool, object: bool) {
        self.blur();
        if self.pending.negated {
            self.draft.removed.push(Said::new(Set::Subject(kind.value), kind.span));
            self.pending.clear_modifiers();
            return;
        }
        let index = match self.known(&kind, adjacent) {
            Some(index) => index,
            None => self.introduce(kind, object),
        };
        self.last = Some(index);
        self.head = Head::Subject;
        self.take_modifiers(index);
        self.pending.consume_role();
        self.pending.clear_modifiers();
    }

    /// The subject that the noun names again, if it is not a new one.
    fn known(&mut self, kind: &Said<SubjectKind>, adjacent: bool) -> Option<usize> {
        let human = |k| nature(k) == Nature::Human;
        let fresh = self.pending.another || self.pending.count.is_some() || self.pending.one;
        if adjacent
            && !fresh
            && !self.pending.joined
            && human(kind.value)
            && let Some(last) = self.last
            && self.draft.subjects.get(last).is_some_and(|s| human(s.kind.value))
        {
            // "A woman dancer" is one person who dances.
            let trade = match kind.value {
                SubjectKind::Dancer => Some(Action::Dance),
                SubjectKind::Runner => Some(Action::Run),
                SubjectKind::Cyclist => Some(Action::Ride),
                _ => None,
            };
            if let Some(value) = trade {
                self.give_action(last, &Said::new(value, kind.span.clone()));
            }
            return Some(last);
        }
        if fresh {
            // "Phone commercial: a silver phone": the topic, then the thing itself.
            return self.draft.subjects.iter().rposition(|s| {
                s.kind.value == kind.value
                    && s.count.is_none()
                    && s.colour.is_none()
                    && s.action.is_none()
                    && !self.pending.another
            });
        }
        let same = self
            .draft
            .subjects
            .iter()
            .rposition(|s| s.kind.value == kind.value && (adjacent || s.kind.near == kind.near));
        if let Some(seen) = same.filter(|_| adjacent).and_then(|i| self.draft.subjects.get_mut(i)) {
            // "A skincare bottle" is a bottle after all.
            seen.kind.near &= kind.near;
        }
        let somebody = || {
            (self.pending.the && kind.value == SubjectKind::Person)
                .then(|| self.draft.subjects.iter().rposition(|s| human(s.kind.value)))
                .flatten()
        };
        same.or_else(somebody)
    }

    fn introduce(&mut self, kind: Said<SubjectKind>, object: bool) -> usize {
        let joined = self.pending.joined && self.last.is_some() && self.head == Head::Subject;
        let group = match self.last.and_then(|l| self.draft.subjects.get(l)).filter(|_| joined) {
            Some(partner) => partner.group,
            None => {
                self.groups += 1;
                self.groups
            }
        };
        self.draft.subjects.push(Seen {
            kind,
            count: None,
            colour: None,
            size: None,
            action: None,
            direction: None,
            accompanies: object || self.pending.role != Role::Head,
            known: !(self.pending.one || self.pending.another || self.pending.count.is_some()),
            group,
        });
        self.draft.subjects.len() - 1
    }

    /// Gives everything that waited for a noun to the subject at `index`.
    fn take_modifiers(&mut self, index: usize) {
        let Some(seen) = self.draft.subjects.get_mut(index) else { return };
        if let Some(mut count) = self.pending.count.take() {
            if seen.kind.value == SubjectKind::Couple {
                count.value = (count.value / 2).max(1);
            }
            seen.count = Some(count);
        } else if self.pending.one && seen.count.is_none() && seen.kind.value != SubjectKind::Crowd {
            seen.count = Some(Said::new(1, seen.kind.span.start..seen.kind.span.start));
        }
        if let Some(colour) = self.pending.colour.take() {
            seen.colour = Some(colour);
        }
        if nature(seen.kind.value) == Nature::Human
            && let Some(colour) = self.pending.garment.take()
        {
            seen.colour = Some(colour);
        }
        if let Some(size) = self.pending.size.take() {
            seen.size = Some(size);
        }
        if self.pending.action.as_ref().is_some_and(|a| can(seen.kind.value, a.value)) {
            seen.action = self.pending.action.take();
            self.actor = Some(index);
        }
        if movable(seen.kind.value)
            && let Some(direction) = self.pending.direction.take()
        {
            seen.direction = Some(direction);
        }
    }

    /// Words that bring in a subject say this of it, unless others say more.
    pub fn own(&mut self, set: Set, span: &Span) {
        if let Set::Group(_) = set {
            self.draft.removed.push(Said::new(set, span.clone()));
            return;
        }
        if self.pending.negated {
            return;
        }
        let Some(seen) = self.last.and_then(|i| self.draft.subjects.get_mut(i)) else { return };
        let span = span.clone();
        match set {
            Set::Action(v) => _ = seen.action.get_or_insert(Said::new(v, span)),
            Set::Colour(v) => _ = seen.colour.get_or_insert(Said::new(v, span)),
            Set::Size(v) => _ = seen.size.get_or_insert(Said::new(v, span)),
            _ => {}
        }
    }

    /// A predicate was read: whoever was named last and can do it, does it.
    pub fn action(&mut self, said: Said<Action>) {
        match self.whoever(|kind| can(kind, said.value)) {
            Some(index) => self.give_action(index, &said),
            None if is_motion(said.value)
                && self.last.is_some()
                && self.go_or_follow(Family::Go, &said.span, false) => {}
            None => {
                if let Some(old) = self.pending.action.replace(said) {
                    self.draft.ignored.push(old.span);
                }
            }
        }
        self.pending.role = Role::Head;
    }

    /// Whether any subject so far can do this.
    pub fn anybody_can(&self, action: Action) -> bool {
        self.whoever(|kind| can(kind, action)).is_some()
    }

    /// The subject named last, or the nearest before it, that fits.
    fn whoever(&self, fits: impl Fn(SubjectKind) -> bool) -> Option<usize> {
        let last = self.last?;
        let fit = |i: &usize| self.draft.subjects.get(*i).is_some_and(|s| fits(s.kind.value));
        Some(last).filter(fit).or_else(|| (0..self.draft.subjects.len()).rev().find(fit))
    }

    fn give_action(&mut self, index: usize, said: &Said<Action>) {
        let group = self.draft.subjects.get(index).map(|s| s.group);
        let mut given = false;
        for (at, seen) in self.draft.subjects.iter_mut().enumerate() {
            let partner = at == index || (Some(seen.group) == group && seen.action.is_none());
            // A posture gives way to what is done in it.
            let free = seen.action.as_ref().is_none_or(|a| {
                a.value == said.value || (matches!(a.value, Action::Stand | Action::Look) && said.value != Action::Look)
            });
            if partner && free && can(seen.kind.value, said.value) {
                seen.action = Some(said.clone());
                given = true;
            }
        }
        if given {
            self.actor = Some(index);
        } else {
            self.draft.ignored.push(said.span.clone());
        }
    }

    /// "Moves", "follows" without a camera: the subject moves as it can. Tells
    /// whether anybody does.
    pub fn go_or_follow(&mut self, family: Family, span: &Span, before_noun: bool) -> bool {
        if before_noun {
            return false;
        }
        let moving = self.whoever(|kind| motion(kind).is_some() && movable(kind));
        match moving.and_then(|i| Some((i, motion(self.draft.subjects.get(i)?.kind.value)?))) {
            Some((index, action)) => {
                let busy = self.draft.subjects.get(index).is_some_and(|s| s.action.is_some());
                if !busy {
                    self.give_action(index, &Said::new(action, span.clone()));
                }
                self.actor = Some(index);
                !busy
            }
            None => {
                if family == Family::Follow {
                    self.draft.camera.push(Said::new(CameraMove::Tracking, span.clone()));
                }
                family == Family::Follow
            }
        }
    }

    /// A direction was read outside a clause of the camera.
    pub fn direction(&mut self, said: Said<Direction>) {
        let target = self.actor.or_else(|| self.whoever(movable));
        match target.and_then(|i| self.draft.subjects.get_mut(i)) {
            Some(seen) if seen.direction.is_none() => seen.direction = Some(said),
            Some(_) => self.draft.ignored.push(said.span),
            None => self.pending.direction = Some(said),
        }
    }

    /// "Up" after a verb of flight.
    pub fn climb(&mut self, direction: Direction, span: &Span) {
        let flies = |a: &Said<Action>| matches!(a.value, Action::Fly | Action::Soar | Action::Float);
        if let Some(seen) = self.actor.and_then(|i| self.draft.subjects.get_mut(i))
            && seen.action.as_ref().is_some_and(flies)
            && seen.direction.is_none()
        {
            seen.direction = Some(Said::new(direction, span.clone()));
        }
    }

    /// Clothes were read: their colour goes to who wears them.
    pub fn garment(&mut self, span: &Span, before_noun: bool) {
        let Some(mut colour) = self.pending.colour.take() else {
            self.draft.ignored.push(span.clone());
            return;
        };
        colour.span.end = colour.span.end.max(span.end);
        let wearer = self.whoever(|kind| nature(kind) == Nature::Human).filter(|_| !before_noun);
        match wearer.and_then(|i| self.draft.subjects.get_mut(i)) {
            Some(seen) => seen.colour = Some(colour),
            None => self.pending.garment = Some(colour),
        }
        if !before_noun {
            self.pending.clear_modifiers();
            self.pending.consume_role();
        }
    }

    /// A pronoun was read.
    pub fn refer(&mut self, human: bool) {
        self.blur();
        let fits = |s: &Seen| (nature(s.kind.value) == Nature::Human) == human;
        match self.draft.subjects.iter().rposition(fits) {
            Some(index) => {
                self.last = Some(index);
                self.head = Head::Subject;
            }
            None => self.draft.refers_back |= self.draft.subjects.is_empty(),
        }
    }

    /// A figure or silhouette was read: somebody known, or somebody new.
    pub fn figure(&mut self, span: &Span) {
        let anybody = self.draft.subjects.iter().any(|s| nature(s.kind.value) == Nature::Human);
        if anybody && !self.pending.negated {
            self.refer(true);
        } else {
            self.subject(Said::new(SubjectKind::Person, span.clone()), false, false);
        }
    }

    /// "And" was read.
    pub fn join(&mut self) {
        let moved = self.lens.flush();
        self.draft.camera.extend(moved);
        self.pending.joined = true;
        self.pending.pass_role_on();
    }

    /// The clause is no longer about the camera.
    pub fn blur(&mut self) {
        let moved = self.lens.blur();
        self.draft.camera.extend(moved);
    }

    /// A comma or more was read.
    pub fn end_clause(&mut self) {
        if let Some(colour) = self.pending.colour.take() {
            // "The car is red": the colour came after its noun.
            let noun = self.last.and_then(|i| self.draft.subjects.get_mut(i)).filter(|s| s.colour.is_none());
            match noun {
                Some(seen) if self.head == Head::Subject && !self.pending.colour_passed => seen.colour = Some(colour),
                _ => self.draft.ignored.push(colour.span),
            }
        }
        if let Some(count) = self.pending.count.take().filter(|c| c.value > 1 && !c.near) {
            self.draft.ignored.push(count.span);
        }
        if let Some(size) = self.pending.size.take() {
            self.draft.ignored.push(size.span);
        }
        self.pending.clear_modifiers();
        self.pending.role = Role::Head;
        self.pending.last_role = Role::Head;
        self.pending.prepositional = false;
        self.pending.joined = false;
        self.pending.negated = false;
    }

    /// The shot is read: what still waits belongs to somebody of an earlier one.
    pub fn finish(mut self) -> Draft {
        self.draft.loose_action = self.pending.action.take();
        self.draft.loose_direction = self.pending.direction.take();
        if let Some(garment) = self.pending.garment.take() {
            self.draft.ignored.push(garment.span);
        }
        self.draft
    }
}

/// Whether a kind can change its place.
fn movable(kind: SubjectKind) -> bool {
    !matches!(nature(kind), Nature::Plant | Nature::Building)
}
