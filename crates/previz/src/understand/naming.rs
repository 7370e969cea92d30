//! Brings subjects into a draft: who is new, who was named before, and which
//! modifiers belong to whom.
//!
//! It must not look at tokens.

use super::concept::Set;
use super::draft::{Role, Said, Seen, Span};
use super::nature::{Nature, can, is_ridden, movable, nature};
use super::pending::{Head, Noun, Number};
use super::state::State;
use crate::script::{Action, SubjectKind};

impl State {
    /// A subject was read.
    pub fn name(&mut self, noun: Noun) {
        self.blur();
        if self.pending.negated {
            // "No other people" leaves those who are there.
            if self.pending.another && !self.draft.subjects.is_empty() {
                self.draft.ignored.push(noun.kind.span);
            } else {
                self.rule_out(Set::Subject(noun.kind.value), &noun.kind.span);
            }
            return;
        }
        if self.pending.role == Role::Held && is_human(noun.kind.value) && noun.kind.value != SubjectKind::Child {
            // "Holding a book and a woman": grown people are in nobody's hands.
            self.pending.bring(Role::Along);
        }
        let told_apart = self.pending.one || self.pending.the || noun.number == Number::Several;
        if self.pending.role == Role::Worn && self.pending.joined && told_apart && is_human(noun.kind.value) {
            // "In a dress and a man in a suit": he is not worn, as a witch's costume is.
            self.pending.take_off();
        }
        // "A flask on a bed of petals": what stands after an "of" leads only where nothing else does.
        let belongs = self.pending.prepositional && self.main.is_some();
        let leads = self.pending.role == Role::Head && !noun.object && !belongs;
        let (number, holder_follows) = (noun.number, noun.holder_follows);
        let guise = noun.guise.map(|value| Said { value, span: noun.kind.span.clone(), near: noun.kind.near });
        let index = match self.known(&noun) {
            Some(index) => index,
            None => self.introduce(noun),
        };
        let before = self.last.replace(index);
        self.last_is_beside = matches!(self.pending.role, Role::Along | Role::Held);
        self.put_into_hands(index, holder_follows);
        if leads {
            self.main = Some(index);
        }
        self.mount(index, before);
        self.head = Head::Subject;
        self.take_modifiers(index, number);
        self.take_the_wheel(index, before);
        if let Some(seen) = self.draft.subjects.get_mut(index) {
            seen.guise = seen.guise.take().or(guise);
        }
        // "男孩和撑蓝伞的女孩": she is joined, not her umbrella.
        let joined = self.pending.joined && holder_follows;
        self.pending.consume_role();
        self.pending.joined = joined;
        self.pending.clear_modifiers();
    }

    /// "A farmer drives a tractor", "rides in a red car": who does is in it, or on it, and
    /// it is what is seen.
    fn take_the_wheel(&mut self, index: usize, before: Option<usize>) {
        let Some(driver) = before.filter(|i| *i >= self.clause_from && *i != index) else { return };
        // "Past a red car" is beside it.
        let object = self.pending.role == Role::Head && !self.pending.prepositional;
        let taken = (object || self.pending.role == Role::Where) && !self.pending.joined;
        let (Some(vehicle), Some(somebody)) = (self.draft.subjects.get(index), self.draft.subjects.get(driver)) else {
            return;
        };
        if !taken || !is_human(somebody.kind.value) {
            return;
        }
        let ridden = is_ridden(vehicle.kind.value);
        let value = if ridden { Action::Ride } else { Action::Drive };
        let said = match (&somebody.action, &vehicle.action) {
            (None, Some(said)) if said.value == Action::Drive && said.span.start >= somebody.kind.span.end => said,
            (Some(said), _) if said.value == Action::Ride && vehicle.kind.value.is_motor_vehicle() && !ridden => said,
            _ => return,
        };
        let said = Said { value, ..said.clone() };
        if let Some(somebody) = self.draft.subjects.get_mut(driver) {
            somebody.action = Some(said);
        }
        if let Some(vehicle) = self.draft.subjects.get_mut(index) {
            vehicle.accompanies = false;
        }
    }

    /// "A courier on a yellow scooter" rides it; "guests on plastic chairs" sit there.
    fn mount(&mut self, index: usize, before: Option<usize>) {
        let Some(seen) = self.draft.subjects.get(index).filter(|_| self.pending.role == Role::Where) else { return };
        let (kind, span) = (seen.kind.value, seen.kind.span.clone());
        let idle =
            |i: &usize| self.draft.subjects.get(*i).is_some_and(|s| s.action.is_none() && s.kind.value.has_hands());
        let somebody = before.filter(idle).or_else(|| self.whoever(SubjectKind::has_hands).filter(idle));
        let action = match kind {
            SubjectKind::Chair => Action::Sit,
            _ if is_ridden(kind) => Action::Ride,
            _ => return,
        };
        if let Some(somebody) = somebody {
            self.give_action(somebody, &Said::new(action, span));
        }
    }

    /// Gives what is held to whoever holds it: somebody named before, or next.
    fn put_into_hands(&mut self, index: usize, holder_follows: bool) {
        let Some(kind) = self.draft.subjects.get(index).map(|s| s.kind.value) else { return };
        if kind.has_hands()
            && let Some(thing) = self.in_hand.take().and_then(|thing| self.draft.subjects.get_mut(thing))
        {
            thing.holder = Some(index);
        }
        let along = matches!(self.pending.role, Role::Along | Role::Worn) && kind.is_for_carrying();
        if self.pending.role != Role::Held && !along {
            return;
        }
        let holder = self.whoever(SubjectKind::has_hands).filter(|_| !holder_follows);
        if let Some(seen) = self.draft.subjects.get_mut(index).filter(|_| holder != Some(index)) {
            seen.held = true;
            seen.slung = std::mem::take(&mut self.pending.slung) && kind.is_slung();
            seen.holder = holder;
            if holder.is_none() {
                self.in_hand = Some(index);
            }
        }
    }

    /// The subject that the noun names again, if it is not a new one.
    fn known(&mut self, noun: &Noun) -> Option<usize> {
        let kind = &noun.kind;
        let fresh = self.pending.another || self.pending.count.is_some() || self.pending.one;
        if noun.adjacent && !fresh && !self.pending.joined && is_human(kind.value) {
            let last = self.last.filter(|i| self.draft.subjects.get(*i).is_some_and(|s| is_human(s.kind.value)));
            if let Some(last) = last {
                self.trade(last, kind);
                return Some(last);
            }
        }
        if self.pending.role == Role::Where && nature(kind.value) == Nature::Thing {
            // "Coffee in a pink mug": what holds it is no second cup.
            let held = self.last.filter(|i| self.draft.subjects.get(*i).is_some_and(|s| s.kind.value == kind.value));
            if held.is_some() {
                return held;
            }
        }
        if fresh {
            // "Phone commercial: a silver phone": the topic, then the thing itself.
            let topic = |s: &Seen| {
                let uncounted = s.count.as_ref().is_none_or(|c| c.near && c.span.is_empty());
                s.kind.value == kind.value && uncounted && s.colour.is_none() && s.action.is_none()
            };
            return self.draft.subjects.iter().rposition(topic).filter(|_| !self.pending.another);
        }
        // "The elephant and the elephant calf": of two that are joined neither is the other.
        let last = self.last.and_then(|i| self.draft.subjects.get(i));
        if self.pending.joined
            && !noun.adjacent
            && nature(kind.value) == Nature::Beast
            && last.is_some_and(|last| last.kind.value == kind.value)
        {
            return None;
        }
        // A boy is no girl, though both are children.
        let other = |s: &Seen| s.guise.as_ref().zip(noun.guise).is_some_and(|(a, b)| a.value != b);
        // "A cellist with his cello case": what somebody plays is in it.
        let alike = |s: &Seen| noun.adjacent || s.kind.near == kind.near || s.slung;
        // "A vendor cooks while customers sit": several are not the one named before.
        let one = |s: &Seen| s.count.as_ref().is_some_and(|count| count.value == 1) && !s.plural;
        let several = noun.number == Number::Several && !self.pending.the && is_human(kind.value);
        let like = |s: &Seen| s.kind.value == kind.value && alike(s) && !other(s) && !(several && one(s));
        // "A woman and her mother": nobody is their own.
        let owner = self.main.or(self.last).filter(|_| noun.whose && is_human(kind.value));
        let same = (0..self.draft.subjects.len()).rev().filter(|i| Some(*i) != owner);
        let same = same.into_iter().find(|i| self.draft.subjects.get(*i).is_some_and(like));
        if let Some(seen) = same.filter(|_| noun.adjacent).and_then(|i| self.draft.subjects.get_mut(i)) {
            // "A skincare bottle" is a bottle after all.
            seen.kind.near &= kind.near;
        }
        let again = |s: &Seen| names_again(kind.value, s.kind.value) && (self.pending.the || noun.bare);
        let somebody =
            self.pending.the && !noun.whose && noun.number != Number::Several && kind.value == SubjectKind::Person;
        // "A bride and a groom … around the couple".
        let people = self.draft.subjects.iter().filter(|s| is_human(s.kind.value) && one(s)).count();
        let pair = self.pending.the && people == 2 && kind.value == SubjectKind::Couple;
        let meant = |s: &Seen| (somebody || pair) && is_human(s.kind.value) || again(s);
        same.or_else(|| self.draft.subjects.iter().rposition(meant))
    }

    /// "A woman dancer" is one person who dances.
    fn trade(&mut self, index: usize, kind: &Said<SubjectKind>) {
        let action = match kind.value {
            SubjectKind::Dancer => Action::Dance,
            SubjectKind::Runner => Action::Run,
            SubjectKind::Cyclist => Action::Ride,
            _ => return,
        };
        self.give_action(index, &Said::new(action, kind.span.clone()));
    }

    fn introduce(&mut self, noun: Noun) -> usize {
        let joined = self.pending.joined && self.head == Head::Subject;
        // One word may bring in several people: "一家三口".
        let one = |partner: &&Seen| {
            partner.kind.span == noun.kind.span && is_human(partner.kind.value) && is_human(noun.kind.value)
        };
        let group = match self.last.and_then(|l| self.draft.subjects.get(l)).filter(|p| joined || one(p)) {
            Some(partner) => partner.group,
            None => {
                self.groups += 1;
                self.groups
            }
        };
        let belongs = self.pending.prepositional && self.main.is_some();
        // Who is in front of a bridge is not on it.
        let far = self.pending.far || self.pending.role == Role::Along && noun.kind.value.bridges_water();
        self.draft.subjects.push(Seen {
            accompanies: noun.object || self.pending.role != Role::Head || self.pending.far || belongs,
            behind: far && !self.draft.subjects.is_empty(),
            later: self.spoken,
            topic: noun.topic,
            known: !(self.pending.one || self.pending.another || self.pending.count.is_some()),
            worn: noun.owned,
            ..Seen::only(noun.kind, group)
        });
        self.draft.subjects.len() - 1
    }

    /// Gives everything that waited for a noun to the subject at `index`.
    fn take_modifiers(&mut self, index: usize, number: Number) {
        let Some(seen) = self.draft.subjects.get_mut(index) else { return };
        let unsaid = seen.kind.span.start..seen.kind.span.start;
        let counted = !std::mem::take(&mut self.pending.people) || is_human(seen.kind.value);
        self.pending.people = !counted;
        if let Some(mut count) = self.pending.count.take_if(|_| counted) {
            if seen.kind.value == SubjectKind::Couple {
                count.value = (count.value / 2).max(1);
            }
            // Six dumplings lie on one plate.
            count.near |= seen.kind.value.is_served_in_pieces() && !self.pending.helping;
            seen.count = Some(count);
        } else if (self.pending.one && number != Number::Several || number == Number::One)
            && seen.count.is_none()
            && seen.kind.value != SubjectKind::Crowd
        {
            seen.count = Some(Said { value: 1, span: unsaid, near: !self.pending.one });
        }
        seen.share = self.pending.share.max(1);
        seen.plural |= number == Number::Several;
        seen.colour = self.pending.colour.take().or_else(|| seen.colour.take());
        if is_human(seen.kind.value) || seen.kind.value.is_four_footed() && self.pending.garment.is_some() {
            seen.colour = self.pending.dye.take().or_else(|| seen.colour.take());
            seen.garment = self.pending.garment.take().or_else(|| seen.garment.take());
        }
        match self.pending.size.take() {
            // Of a huge crowd nobody is a giant.
            Some(size) if seen.kind.value == SubjectKind::Crowd => self.draft.ignored.push(size.span),
            size => seen.size = size.or_else(|| seen.size.take()),
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
        if movable(seen.kind.value)
            && let Some(pace) = self.pending.pace.take()
        {
            seen.pace = Some(pace);
        }
        if is_human(seen.kind.value) {
            self.put_hat_on(Some(index));
            self.give_attributes(Some(index));
        }
    }

    /// Words that bring in a subject say this of it, unless others say more.
    pub fn own(&mut self, set: Set, span: &Span) {
        if let Set::Group(_) = set {
            self.rule_out(set, span);
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
}

/// Whether a general word means what a particular one has named: "the car" is the
/// convertible.
fn names_again(general: SubjectKind, kind: SubjectKind) -> bool {
    use SubjectKind as K;
    match general {
        K::Car => kind.is_car(),
        K::Boat | K::Ship => kind.is_vessel(),
        K::Train => kind.is_train(),
        K::Bird => kind.is_bird(),
        K::House => matches!(kind, K::Cabin | K::Villa),
        K::Ball => kind.is_ball(),
        _ => false,
    }
}

fn is_human(kind: SubjectKind) -> bool {
    nature(kind) == Nature::Human
}
