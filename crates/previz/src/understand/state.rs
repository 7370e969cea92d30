//! What a reader has in mind: the modifiers that wait for their noun, and who
//! was named last.
//!
//! It must not look at tokens; the reader decides what a word is, the state
//! decides to whom it belongs.

use super::concept::{Family, Set};
use super::draft::{Draft, Role, Said, Seen, Span};
use super::extras;
use super::lens::Lens;
use super::nature::{Nature, can, is_alive, manner, motion, movable, nature, opens};
use super::pending::{Head, Noun, Pending};
use super::together;
use crate::script::{Action, CameraMove, Colour, Direction, Garment, SubjectKind};

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
    /// The subject named last.
    pub last: Option<usize>,
    /// It was named beside another: the petals in "a bottle with petals".
    pub last_is_beside: bool,
    /// The subject named last as what a clause is about.
    pub main: Option<usize>,
    /// Who did something last.
    pub actor: Option<usize>,
    /// What is held by whoever is named next.
    pub in_hand: Option<usize>,
    /// Who is told to do something that no known word names.
    pub told: Option<usize>,
    /// How many groups there are.
    pub groups: usize,
    /// How many subjects there were when the clause began.
    pub clause_from: usize,
    /// How many facts there were then.
    pub facts_from: usize,
    /// The clause has a pronoun for one of them.
    pub referred: bool,
    /// An earlier clause has named a place or somebody.
    pub spoken: bool,
    /// What this clause says holds for all who were named.
    pub of_all: bool,
}

impl State {
    /// A number was read.
    pub fn count(&mut self, said: Said<u64>) {
        if let Some(old) = self.pending.count.replace(said).filter(|c| c.value > 1 && !c.near) {
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

    /// A predicate was read: whoever was named last and can do it, does it.
    /// `adjacent`: the verb stands right after a noun.
    pub fn action(&mut self, said: Said<Action>, adjacent: bool) {
        let beside = self.last.filter(|_| adjacent && self.last_is_beside);
        let beside = beside.filter(|i| self.draft.subjects.get(*i).is_some_and(|s| can(s.kind.value, said.value)));
        match beside.or_else(|| self.whoever(|kind| can(kind, said.value))) {
            Some(index) => self.give_action(index, &said),
            None if self.moves_as_it_can(&said) => {}
            None => {
                if let Some(old) = self.pending.action.replace(said) {
                    self.draft.ignored.push(old.span);
                }
            }
        }
        self.pending.role = Role::Head;
    }

    /// A car may "run" and a train "fly": it moves in its own way. Tells
    /// whether anybody does.
    fn moves_as_it_can(&mut self, said: &Said<Action>) -> bool {
        let fits = |kind| manner(kind, said.value).is_some();
        let Some(index) = self.whoever(fits) else { return false };
        // "A cook pulls noodles, noodles fly": a clause with a subject of its own is about that.
        if index < self.clause_from && self.draft.subjects.len() > self.clause_from {
            return false;
        }
        let action = self.draft.subjects.get(index).and_then(|s| manner(s.kind.value, said.value));
        if let Some(value) = action {
            self.give_action(index, &Said { value, span: said.span.clone(), near: true });
        }
        action.is_some()
    }

    /// "The dog is brown": the colour comes after its noun.
    pub fn colour_after(&mut self, said: Said<Colour>) {
        match self.last.and_then(|i| self.draft.subjects.get_mut(i)) {
            Some(seen) => seen.colour = Some(said),
            None => self.colour(said),
        }
    }

    /// Whether any subject so far can do this.
    pub fn anybody_can(&self, action: Action) -> bool {
        self.whoever(|kind| can(kind, action)).is_some()
    }

    /// The subject named last, or the nearest before it, that fits.
    pub(super) fn whoever(&self, fits: impl Fn(SubjectKind) -> bool) -> Option<usize> {
        let fit = |i: &usize| self.draft.subjects.get(*i).is_some_and(|s| fits(s.kind.value));
        let main = self.main.filter(fit).or_else(|| self.last.filter(fit));
        main.or_else(|| (0..self.draft.subjects.len()).rev().find(fit))
    }

    /// Lets a subject, and those joined to it, do something.
    pub fn give_action(&mut self, index: usize, said: &Said<Action>) {
        let group = self.draft.subjects.get(index).map(|s| s.group);
        // Who skates spins on the ice.
        let does = self.draft.subjects.get(index).and_then(|s| s.action.as_ref()).map(|a| a.value);
        let spins = said.value == Action::Spin && does == Some(Action::Skate);
        let spin = Said { value: Action::SkateSpin, ..said.clone() };
        // Who has a board with wheels jumps with it.
        let jumps = said.value == Action::Jump && does == Some(Action::Ride) && self.is_on_wheels(index);
        let ollie = Said { value: Action::Ollie, ..said.clone() };
        let said = match (spins, jumps) {
            (true, _) => &spin,
            (_, true) => &ollie,
            _ => said,
        };
        let mut given = false;
        let of_all = self.of_all;
        for (at, seen) in self.draft.subjects.iter_mut().enumerate() {
            // "They hug": whatever each did before.
            let all = of_all && Some(seen.group) == group && seen.action.as_ref() != Some(said);
            let partner = at == index || all || (Some(seen.group) == group && seen.action.is_none());
            // A posture gives way to what is done in it.
            let free = all && said.value != Action::Smile
                || seen.action.as_ref().is_none_or(|a| {
                    // So does what only the noun says: "the fisherman rows".
                    a.value == said.value
                    || a.span == seen.kind.span
                    || (matches!(a.value, Action::Stand | Action::Look) && said.value != Action::Look)
                    || (a.value == Action::Sit && (said.value == Action::Fish || said.value.is_antic()))
                    || (a.value == Action::Lie && (said.value == Action::Sleep || said.value.is_antic()))
                    || (matches!(a.value, Action::Lie | Action::Sit) && said.value == Action::Yawn)
                    || (a.value == Action::Walk && said.value == Action::Cradle)
                    || (a.value == Action::Cradle && said.value == Action::Push)
                    || (a.value == Action::Kneel && said.value == Action::Propose)
                    // Who skates may spin at it.
                    || (a.value == Action::Skate && said.value == Action::SkateSpin)
                    || (matches!(a.value, Action::Lie | Action::Sleep) && said.value == Action::Hammock)
                    // A smile stays on the face whatever the hands say.
                    || (a.value == Action::Smile && said.value.smiles())
                    || a.value.includes(said.value)
                    // And what the verb leaves open to what the tool says.
                    || (said.value.is_task() && opens(a.value))
                });
            // Boxers who train box.
            let at_it = said.value == Action::Exercise && seen.action.as_ref().is_some_and(|a| a.value.is_task());
            if partner && free && !at_it && can(seen.kind.value, said.value) {
                let keeps = seen.action.as_ref().is_some_and(|a| a.value.includes(said.value));
                seen.action = if keeps { seen.action.take() } else { Some(said.clone()) };
                given = true;
            }
        }
        if given {
            self.actor = Some(index);
        } else {
            self.draft.ignored.push(said.span.clone());
        }
    }

    /// How a kind moves where it is: above the clouds nobody walks.
    fn motion_here(&self, kind: SubjectKind) -> Option<Action> {
        let above = self.draft.facts.iter().any(|fact| fact.role == Role::Below);
        if above && nature(kind) == Nature::Human { Some(Action::Float) } else { motion(kind) }
    }

    /// "Moves", "follows" without a camera: the subject moves as it can. Tells
    /// whether anybody does.
    pub fn go_or_follow(&mut self, family: Family, span: &Span, before_noun: bool) -> bool {
        if before_noun {
            return false;
        }
        let moving = self.whoever(|kind| motion(kind).is_some() && movable(kind));
        match moving.and_then(|i| Some((i, self.motion_here(self.draft.subjects.get(i)?.kind.value)?))) {
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
        // What is held goes where its holder goes.
        let target = target.map(|i| self.draft.subjects.get(i).and_then(|s| s.holder).unwrap_or(i));
        let group = target.and_then(|i| self.draft.subjects.get(i)).map(|s| s.group);
        let mut taken = false;
        for seen in self.draft.subjects.iter_mut().filter(|s| Some(s.group) == group && s.direction.is_none()) {
            if movable(seen.kind.value) {
                seen.direction = Some(said.clone());
                taken = true;
            }
        }
        match group {
            None => self.pending.direction = Some(said),
            Some(_) if !taken => self.draft.ignored.push(said.span),
            Some(_) => {}
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

    /// Clothes were read: their cut and colour go to who wears them.
    pub fn garment(&mut self, cut: Option<(Garment, bool)>, span: &Span, before_noun: bool) {
        let mut colour = self.pending.colour.take();
        let cut = cut.map(|(value, near)| Said { value, span: span.clone(), near });
        match &mut colour {
            Some(colour) if cut.is_none() => colour.span.end = colour.span.end.max(span.end),
            None if cut.is_none() => {
                self.draft.ignored.push(span.clone());
                return;
            }
            _ => {}
        }
        let last = self.last.and_then(|i| self.draft.subjects.get(i)).filter(|_| !before_noun);
        let furred = last.is_some_and(|s| s.kind.value.is_four_footed()) && cut.is_some();
        let on_beast = last.is_some_and(|s| matches!(nature(s.kind.value), Nature::Beast | Nature::Winged));
        let wearer = self.wearer_of(cut.as_ref()).filter(|_| !before_noun);
        let joined = self.pending.joined;
        match wearer.and_then(|i| self.draft.subjects.get_mut(i)) {
            // "In a yellow sweater irons a white shirt", "a grey suit and a red tie".
            Some(seen) if seen.garment.is_some() && (cut.is_none() || self.pending.role == Role::Head || joined) => {
                let (cut, colour) = if joined { seen.worn_below((cut, colour)) } else { (cut, colour) };
                self.draft.ignored.extend([colour.map(|c| c.span), cut.map(|c| c.span)].into_iter().flatten());
            }
            Some(seen) => {
                seen.colour = colour.or_else(|| seen.colour.take());
                seen.garment = cut.or_else(|| seen.garment.take());
            }
            None if furred => {
                let dressed = self.last.and_then(|i| self.draft.subjects.get_mut(i));
                if let Some(beast) = dressed {
                    // One colour is shown, that of what it has on.
                    self.draft.ignored.extend(std::mem::replace(&mut beast.colour, colour).map(|c| c.span));
                    beast.garment = cut;
                }
            }
            None if on_beast => {
                // Others are drawn as they are.
                self.draft.ignored.extend(colour.map(|c| c.span));
                self.draft.ignored.extend(cut.map(|c| c.span));
            }
            None => self.lay_out(cut, colour),
        }
        if self.pending.matching {
            self.dress_alike(wearer);
        }
        if !before_noun {
            self.pending.clear_modifiers();
            self.pending.consume_role();
        }
    }

    /// What somebody has on was read: it is no sight of its own.
    pub fn worn(&mut self, span: &Span) {
        self.blur();
        self.draft.ignored.push(span.clone());
        self.pending.clear_modifiers();
        self.pending.consume_role();
    }

    /// "白色车身": the colour that waits is that of the thing which the shot is about.
    pub fn paint(&mut self) {
        let made = |s: &Seen| s.colour.is_none() && !is_alive(s.kind.value);
        let whole = self.main.or(self.last).and_then(|i| self.draft.subjects.get_mut(i)).filter(|s| made(s));
        if let Some(whole) = whole {
            whole.colour = self.pending.colour.take();
        }
    }

    /// A figure or silhouette was read: somebody known, or somebody new.
    pub fn figure(&mut self, span: &Span) {
        let anybody = self.draft.subjects.iter().any(|s| nature(s.kind.value) == Nature::Human);
        if anybody && !self.pending.negated {
            self.refer(true);
        } else {
            let kind = Said::new(SubjectKind::Person, span.clone());
            self.name(Noun::plain(kind));
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
            // "The car is red": the colour came after its noun; "a red, dusty" waits for one.
            let noun = self.last.and_then(|i| self.draft.subjects.get_mut(i)).filter(|s| s.colour.is_none());
            match noun {
                Some(seen) if self.head == Head::Subject && !self.pending.colour_passed && !self.pending.one => {
                    seen.colour = Some(colour)
                }
                _ => self.draft.ignored.push(colour.span),
            }
        }
        if let Some(count) = self.pending.count.take().filter(|c| c.value > 1 && !c.near) {
            self.draft.ignored.push(count.span);
        }
        if let Some(size) = self.pending.size.take() {
            self.draft.ignored.push(size.span);
        }
        if let Some(pace) = self.pending.pace.take() {
            match self.head {
                Head::Subject => self.pace(pace),
                _ => self.draft.ignored.push(pace.span),
            }
        }
        self.pending.end_clause();
        // "Behind her, a castle": the place comes before what is there.
        let waits = self.pending.far && self.draft.subjects.len() == self.clause_from;
        self.pending.far = waits;
        let place = |set| matches!(set, Set::Setting(..) | Set::Feature(_));
        self.spoken |= self.draft.facts.iter().any(|fact| place(fact.assign.set) && !fact.assign.weak);
        self.spoken |= !self.draft.subjects.is_empty();
        self.clause_from = self.draft.subjects.len();
        self.facts_from = self.draft.facts.len();
        (self.referred, self.of_all) = (false, false);
    }

    /// The shot is read: what still waits belongs to somebody of an earlier one.
    pub fn finish(mut self) -> Draft {
        if let Some(span) = self.pending.behind.take().filter(|_| self.draft.subjects.is_empty()) {
            // Seen from behind is somebody, whoever it is.
            self.figure(&span);
        }
        self.stay_at_it();
        self.draft.loose_action = self.pending.action.take();
        self.draft.loose_direction = self.pending.direction.take();
        let (dye, garment) = (self.pending.dye.take(), self.pending.garment.take());
        self.draft.ignored.extend(dye.map(|dye| dye.span));
        self.draft.ignored.extend(garment.map(|garment| garment.span));
        self.put_hat_on(None);
        self.give_attributes(None);
        extras::put_behind(&mut self.draft);
        together::bind(&mut self.draft);
        self.draft
    }

    /// Who is at something that cannot be drawn stands there at least.
    fn stay_at_it(&mut self) {
        let Some(seen) = self.told.and_then(|index| self.draft.subjects.get_mut(index)) else { return };
        if seen.action.is_none() && seen.direction.is_none() && seen.kind.value != SubjectKind::Crowd {
            let unsaid = seen.kind.span.start..seen.kind.span.start;
            seen.action = Some(Said::new(Action::Stand, unsaid));
        }
    }
}
