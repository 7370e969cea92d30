//! What the small words of grammar do to whatever is being read.
//!
//! It must not know which nouns there are.

use super::Reader;
use crate::script::{Attribute, Direction};
use crate::understand::ahead::camera_goes_on;
use crate::understand::concept::{Mark, Set};
use crate::understand::draft::{Role, Said, Span};
use crate::understand::lens::Way;
use crate::understand::lexicon::Concept;
use crate::understand::nature::{Nature, is_alive, nature};
use crate::understand::pending::{Head, Noun, Number, Pending};
use crate::understand::token::{Kind, Token};

/// As many as are shown of each of several teams, and of one by itself.
const TEAM: u64 = 4;
const TROOP: u64 = 8;

impl Reader<'_> {
    pub(super) fn mark(&mut self, mark: Mark, span: &Span) {
        self.end_denial_at(mark);
        if self.denies_undrawn(mark, span) {
            return;
        }
        match mark {
            Mark::Not => self.deny(span),
            Mark::And => self.state.join(),
            Mark::De => {
                self.state.pending.take_off();
                if !(self.state.last_is_beside && self.somebody_follows()) {
                    self.state.pending.pass_role_on();
                }
            }
            Mark::Only => self.state.pending.only = true,
            Mark::A => self.article(),
            Mark::The => self.state.pending.the = true,
            Mark::Whose => {
                self.state.draft.refers_back |= self.state.draft.subjects.is_empty();
                self.tell_sex();
            }
            Mark::Another => {
                self.state.pending.another = true;
                self.state.pending.one = true;
            }
            Mark::With | Mark::Hold | Mark::At | Mark::Into | Mark::Over | Mark::Through => {
                self.preposition(mark, span)
            }
            Mark::Somebody => {
                self.tell_sex();
                self.pronoun(span);
            }
            Mark::Both => self.both(span),
            Mark::Together | Mark::Hands | Mark::Eyes => self.side_by_side(mark, span),
            Mark::It => self.state.refer(false),
            Mark::Camera => self.state.lens.focus(span),
            Mark::Inward => self.way(Way::In, span),
            Mark::Outward => self.way(Way::Out, span),
            Mark::Upward => self.way(Way::Up, span),
            Mark::Downward => self.way(Way::Down, span),
            Mark::Stuff => self.stuff(),
            Mark::Then if camera_goes_on(self.tokens, self.at) => {
                self.end_clause(false);
                self.state.lens.focus(span);
            }
            Mark::Cut => self.state.cut_a_thing(span),
            Mark::Then => self.end_clause(false),
            Mark::Clockwise => self.turn_round(Way::Right, span),
            Mark::Anticlockwise => self.turn_round(Way::Left, span),
            Mark::Undrawn => {
                self.note_thing();
                self.state.draft.ignored.push(span.clone());
            }
            _ => self.mark_of_sight(mark, span),
        }
    }

    /// The words that tell what is a sight of its own and what belongs to one.
    fn mark_of_sight(&mut self, mark: Mark, span: &Span) {
        match mark {
            // "The silhouette of a rider" is the rider.
            Mark::Figure if self.is_of(1) || self.token(1).is_some_and(|t| t.is(Mark::Alike)) => {
                self.state.draft.ignored.push(span.clone())
            }
            Mark::Figure => self.state.figure(span),
            Mark::InHand => self.tell_sex(),
            Mark::Slung => {
                self.tell_sex();
                self.state.pending.slung = self.state.pending.role == Role::Held;
            }
            Mark::Behind => self.state.pending.behind = Some(span.clone()),
            Mark::Beyond => self.read_background(),
            Mark::Far => self.state.pending.far = true,
            Mark::Like => self.liken(),
            Mark::Alike => self.state.pending.likened = false,
            Mark::Extras if !self.state.pending.negated => self.state.mark_extra(),
            Mark::Measure if matches!(self.words(0), "名" | "位") => self.state.pending.people = true,
            Mark::Double | Mark::Helping | Mark::Team => self.measure(mark),
            Mark::Interior => self.state.draft.interior = true,
            Mark::Backdrop => self.coloured_backdrop(span),
            Mark::Wear => self.state.pending.bring(Role::Worn),
            Mark::Matching => self.state.pending.matching = true,
            Mark::Young if !self.young(span) => self.state.draft.ignored.push(span.clone()),
            Mark::Noun => self.undrawn_noun(span),
            Mark::Garment if self.is_at_work_on_it() => {
                self.state.draft.ignored.push(span.clone());
                self.stuff();
            }
            Mark::Garment => {
                let before_noun = self.is_before_who_wears_it();
                let cut = self.token(0).and_then(Token::cut);
                if let Some(hat) = self.token(0).and_then(Token::guise) {
                    self.state.hat(hat, span, before_noun);
                    return;
                }
                self.state.garment(cut, span, before_noun);
            }
            // The others only help to read their neighbours.
            _ => {}
        }
    }

    /// "A red-haired woman", "戴眼镜的女孩": whoever has on what is read comes behind it.
    fn is_before_who_wears_it(&self) -> bool {
        let names = |t: &Token| t.concept().and_then(Concept::subject).is_some_and(|k| nature(k) == Nature::Human);
        self.token(1).is_some_and(|t| t.is(Mark::De) || names(t))
    }

    /// Hair, a beard, glasses, a hat: "two glasses of wine" are none.
    pub(super) fn attribute(&mut self, said: Said<Attribute>) {
        if self.is_of(1) || self.state.pending.count.as_ref().is_some_and(|count| count.value > 1 && !count.near) {
            return self.undrawn_noun(&said.span);
        }
        if said.value == Attribute::Hair {
            self.note_thing();
        }
        let before_noun = self.is_before_who_wears_it();
        self.state.attribute(said, before_noun);
    }

    /// "At seven a woman jogs": the number is nobody's. "A dozen" is one form.
    fn article(&mut self) {
        if let Some(count) = self.state.pending.count.take_if(|count| !count.near) {
            self.state.draft.ignored.push(count.span);
        }
        self.state.pending.one = true;
    }

    /// What a number right before counts: pairs, or plates of many pieces.
    fn measure(&mut self, mark: Mark) {
        let counts = self.token(-1).is_some_and(|t| matches!(t.kind, Kind::Number(_)));
        match self.state.pending.count.as_mut().filter(|_| counts) {
            Some(count) if mark == Mark::Double => count.value = count.value.saturating_mul(2),
            Some(count) if mark == Mark::Team && count.value > 1 => {
                count.value = count.value.saturating_mul(TEAM);
                self.state.pending.share = TEAM;
            }
            one if mark == Mark::Team && (one.is_some() || !counts) => {
                let span = self.token(0).map_or(0..0, |t| t.range.clone());
                self.state.count(Said { value: TROOP, span, near: true });
            }
            _ if mark == Mark::Helping => self.state.pending.helping = true,
            _ => {}
        }
    }

    /// "She": somebody known, or in the first shot somebody of whom no more is
    /// said.
    fn pronoun(&mut self, span: &Span) {
        let anybody = self.state.draft.subjects.iter().any(|s| is_alive(s.kind.value));
        match self.token(0).and_then(Token::otherwise).filter(|_| self.first && !anybody) {
            Some(value) => {
                let kind = Said::new(value, span.clone());
                let number = Number::One;
                self.state.name(Noun { number, ..Noun::plain(kind) });
            }
            None => self.state.refer(true),
        }
    }

    /// "They"; in Chinese, right behind a person, two of that one.
    fn both(&mut self, span: &Span) {
        let before = self.token(-1).and_then(Token::concept).and_then(Concept::subject);
        let person = before.is_some_and(|kind| nature(kind) == Nature::Human);
        match self.token(0).is_some_and(|t| t.han) && person {
            true => self.state.two_of_it(span),
            false => self.state.gather(),
        }
    }

    /// "Side by side", "hand in hand", "at each other".
    fn side_by_side(&mut self, mark: Mark, span: &Span) {
        let together = self.state.draft.together.get_or_insert_default();
        together.hands |= mark == Mark::Hands;
        together.eyes |= mark == Mark::Eyes;
        if mark == Mark::Eyes {
            self.state.draft.regard = Some(span.clone());
        }
    }

    /// A noun that is not drawn: what was said of it goes no further.
    fn undrawn_noun(&mut self, span: &Span) {
        self.state.draft.ignored.push(span.clone());
        self.stuff();
        if let Some(count) = self.state.pending.count.take() {
            self.state.draft.ignored.push(count.span);
        }
    }

    /// "A pink background": the colour before the word is the backdrop's.
    fn coloured_backdrop(&mut self, span: &Span) {
        if self.token(0).is_some_and(|t| t.han) && self.state.pending.colour.is_none() {
            // "背景人群虚化"
            self.state.pending.far = true;
        }
        // "A purple bokeh background" is what is far away, out of focus.
        let clear = |pending: &Pending| !pending.negated && !pending.colour_passed;
        let colour = if clear(&self.state.pending) { self.state.pending.colour.take() } else { None };
        if let Some(mut colour) = colour {
            colour.span.end = span.end.max(colour.span.end);
            self.backdrop(colour);
        }
    }

    /// Part of something that is drawn: its colour goes no further.
    fn stuff(&mut self) {
        self.note_thing();
        if self.token(0).is_some_and(|t| t.is(Mark::Hull)) {
            self.state.paint();
        }
        if let Some(colour) = self.state.pending.colour.take() {
            self.state.draft.ignored.push(colour.span);
        }
        self.state.pending.clear_modifiers();
        self.state.pending.consume_role();
    }

    /// A noun that is not drawn may still be what the clause is about.
    fn note_thing(&mut self) {
        if self.heads {
            self.state.head = Head::Scenery;
        }
    }

    fn preposition(&mut self, mark: Mark, span: &Span) {
        if self.is_filmed_from_behind() {
            return self.state.direction(Said::new(Direction::Away, span.clone()));
        }
        if self.stands_behind() {
            if self.is_behind_the_only_one() {
                return;
            }
            return self.read_background();
        }
        // "Spraying like diamonds in the sun": the light is there.
        self.state.pending.likened &= !matches!(mark, Mark::At | Mark::Into | Mark::Over);
        let role = match mark {
            Mark::With => Role::Along,
            Mark::Hold => Role::Held,
            Mark::At => Role::Where,
            Mark::Into => Role::Into,
            _ => Role::Head,
        };
        self.state.pending.bring(role);
        if mark == Mark::Over && self.state.lens.wants_way() {
            self.way(Way::Over, span);
        }
    }

    /// "提着灯笼的女孩": whoever follows holds it, rather than being held too.
    pub(super) fn somebody_follows(&self) -> bool {
        let noun = self.tokens.iter().skip(self.at + 1).find(|t| !t.modifies() && !t.is(Mark::De));
        let human = |set: &Set| matches!(set, Set::Subject(kind) if nature(*kind) == Nature::Human);
        noun.and_then(Token::concept).is_some_and(|c| c.assigns.iter().any(|a| human(&a.set)))
    }

    /// A small word of direction: only the camera minds it, and who flies.
    fn way(&mut self, way: Way, span: &Span) {
        if self.state.lens.wants_way() || self.goes_without_a_verb(way) {
            let at_a_place = way == Way::In
                && self.token(0).is_some_and(|t| t.is(Mark::At))
                && self.token(1).is_some_and(|t| t.is(Mark::The) || t.is(Mark::A));
            if !at_a_place {
                let moved = self.state.lens.go(way, span);
                self.state.draft.camera.extend(moved);
            }
        } else if matches!(way, Way::Up | Way::Down) {
            self.state.climb(if way == Way::Up { Direction::Up } else { Direction::Down }, span);
        }
    }
}
