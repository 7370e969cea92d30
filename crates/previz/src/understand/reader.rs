//! Reads the tokens of one shot into a `Draft`.
//!
//! Numbers, colours and sizes wait for their noun; verbs find whoever can do
//! them; negation rules out. It must not settle where words disagree.

mod carrier;
mod clauses;
mod compounds;
mod containers;
mod denial;
mod facts;
mod filming;
mod heads;
mod kinship;
mod marks;
mod modifiers;
mod neighbours;
mod pacing;
mod wares;

pub use wares::is_deserted;

use super::ahead::{leads_to_camera, precedes_its_noun};
use super::concept::{Assign, Family, Mark, Set};
use super::draft::{Draft, Role, Said, Span};
use super::lens::Way;
use super::lexicon::Concept;
use super::nature::{can, is_wearable, manner, scenery_does};
use super::pending::{Head, Noun, Number};
use super::state::State;
use super::token::{Kind, Token};
use crate::script::{Action, Angle, Colour, Direction, Hold, Place, SubjectKind};

/// Reads one shot, the `first` or a later one, of a film in which somebody is or which is
/// `deserted`. `prompt` is needed for the words themselves.
pub fn read(prompt: &str, tokens: &[Token], (first, deserted): (bool, bool)) -> Draft {
    let mut reader = Reader { prompt, tokens, first, deserted, at: 0, heads: false, state: State::default() };
    reader.state.draft.goes_on = reader.goes_on_from_before();
    reader.state.draft.refers_back = reader.state.draft.goes_on;
    while reader.at < tokens.len() {
        reader.step();
        reader.at += 1;
    }
    reader.end_sentence();
    reader.state.finish()
}

struct Reader<'a> {
    prompt: &'a str,
    tokens: &'a [Token],
    /// No shot before this one has brought anybody in.
    first: bool,
    /// Nobody is in any shot.
    deserted: bool,
    at: usize,
    /// The word being read may be what the clause is about.
    heads: bool,
    state: State,
}

impl Reader<'_> {
    fn token(&self, offset: isize) -> Option<&Token> {
        self.at.checked_add_signed(offset).and_then(|i| self.tokens.get(i))
    }

    fn step(&mut self) {
        let Some(token) = self.tokens.get(self.at) else { return };
        let span = token.range.clone();
        match token.kind {
            Kind::Comma | Kind::Colon => {
                let listing = self.prompt.get(span) == Some("、");
                self.end_clause(listing);
            }
            Kind::Stop => self.end_sentence(),
            // "3.5 dogs": no such number is drawn.
            Kind::Technical if self.token(1).is_some_and(Token::is_noun) => self.state.draft.ignored.push(span),
            Kind::Technical => {}
            Kind::Unknown => {
                self.tell_of_a_deed();
                self.stands_for_somebody(&span);
                self.state.draft.ignored.push(span.clone());
                self.state.draft.unknown.push(span);
                self.state.pending.colour_passed = true;
                self.state.pending.ruled |= self.state.pending.negated;
            }
            // "Zero people" are none.
            Kind::Number(0) => self.mark(Mark::Not, &span),
            Kind::Number(value) => self.numeral(value, span),
            Kind::Concept(concept) => self.concept(concept, &span),
        }
    }

    fn concept(&mut self, concept: &'static Concept, span: &Span) {
        if self.names_kin(concept, span) {
            return;
        }
        self.state.draft.exterior |= concept.is_a_house() && self.is_outside();
        if self.is_facade(concept) {
            self.fact(Assign { set: Set::Setting(Place::Street, None), near: true, weak: false, own: false }, span);
            return;
        }
        if self.tells_how_it_is_carried(concept) {
            return;
        }
        if self.is_put_on_show(concept, span) || self.is_laid_out(concept, span) {
            return;
        }
        if self.is_thing(concept)
            || self.is_material(concept)
            || self.is_likeness(concept)
            || self.is_in_compound(concept)
            || self.only_describes(concept)
        {
            self.state.draft.ignored.push(span.clone());
            return;
        }
        if self.only_counts(concept) {
            self.state.pending.helping = true;
            return;
        }
        let verb = concept.assigns.iter().find_map(|a| match a.set {
            Set::OrVerb(value) => Some(Said { value, span: span.clone(), near: a.near }),
            _ => None,
        });
        if let Some(action) = verb.filter(|action| self.stands_as_verb(action.value)) {
            self.state.action(action, true);
            return;
        }
        if self.token(0).is_some_and(|t| t.indefinite) {
            self.state.pending.one = true;
        }
        self.end_denial_before(concept);
        self.surrounds(concept);
        self.is_carried(concept);
        if self.has_a_camera(concept, span) {
            return;
        }
        let pending = &self.state.pending;
        self.heads = pending.role == Role::Head && !pending.prepositional && !pending.negated && !concept.has_subject();
        let object = concept.leads_with_action() || concept.leads_with_occasion();
        let misspelt = self.token(0).is_some_and(|t| t.misspelt);
        for assign in &concept.assigns {
            self.assign(Assign { near: assign.near || misspelt, ..*assign }, span, object);
        }
    }

    /// Whether a word that may be noun or verb follows its own subject.
    fn stands_as_verb(&self, action: Action) -> bool {
        let near = self.tokens[..self.at].iter().rev().find(|t| !t.is(Mark::Skip));
        let Some(before) = near.and_then(Token::concept) else { return self.goes_on_with(action) };
        let scenery = |set| matches!(set, Set::Weather(_) | Set::Feature(_) | Set::Light(_) | Set::Setting(..));
        before.is(Mark::Somebody)
            || before.is(Mark::Garment)
            || before.is(Mark::It)
            || before.is(Mark::Be)
            || before.subject().is_some_and(|kind| can(kind, action) || manner(kind, action).is_some())
            || (scenery_does(action) && before.assigns.iter().any(|a| scenery(a.set)))
    }

    fn assign(&mut self, assign: Assign, span: &Span, object: bool) {
        if assign.own {
            self.state.own(assign.set, span);
            return;
        }
        if let (Set::Feature(_), Role::Held, Some(value)) =
            (assign.set, self.state.pending.role, self.token(0).and_then(Token::otherwise))
        {
            // "手捧鲜花": no meadow is held.
            self.name(Said { value, span: span.clone(), near: assign.near }, false);
            return;
        }
        match assign.set {
            Set::Mark(mark) => self.mark(mark, span),
            // Read with the mark that stands beside it.
            Set::Garment(_) | Set::Guise(_) | Set::Else(_) => {}
            Set::Number(value) => self.state.count(Said::new(value, span.clone())),
            Set::About(_) if self.follows_a_number() => {}
            Set::About(value) => self.state.count(Said { value: u64::from(value), span: span.clone(), near: true }),
            Set::Colour(value) => self.colour(Said { value, span: span.clone(), near: assign.near }),
            Set::Attribute(value) => self.attribute(Said { value, span: span.clone(), near: assign.near }),
            Set::Size(value) => self.state.pending.size = Some(Said { value, span: span.clone(), near: assign.near }),
            Set::Subject(kind) => self.subject(kind, assign, span, object),
            Set::Either(kind, feature) if self.state.pending.role == Role::Held || self.is_single(span, feature) => {
                let kind = Said { value: kind, span: span.clone(), near: assign.near };
                self.name(kind, object);
            }
            Set::Either(_, feature) => self.fact(Assign { set: Set::Feature(feature), ..assign }, span),
            Set::Action(value) => {
                self.action(self.pushed(self.fed(Said { value, span: span.clone(), near: assign.near })));
            }
            // Whose back is seen goes away from whoever looks.
            Set::Direction(value) if self.token(0).is_some_and(|t| t.is(Mark::Behind)) => {
                self.state.direction(Said::new(value, span.clone()));
            }
            Set::Direction(value) => self.direction(Said::new(value, span.clone())),
            Set::Pace(value) => self.pace(Said { value, span: span.clone(), near: assign.near }),
            Set::Camera(_) | Set::Move(_) | Set::Group(_) if self.state.pending.negated => {
                self.state.rule_out(assign.set, span);
            }
            Set::Camera(value) => {
                self.state.blur();
                self.state.draft.camera.push(Said { value, span: span.clone(), near: assign.near });
            }
            // "Circles" is what a camera does, and otherwise hardly a move.
            Set::Move(_) if assign.weak && !self.state.lens.is_focused() => {
                self.state.draft.ignored.push(span.clone());
            }
            Set::Move(family) => self.family(family, span),
            Set::Group(_) => {}
            Set::OrVerb(_) => {}
            _ => self.fact(assign, span),
        }
    }

    /// Somebody or something, or a part of the camera's gear.
    fn subject(&mut self, kind: SubjectKind, assign: Assign, span: &Span, object: bool) {
        if let Some(family) = self.names_a_rig(kind) {
            self.family(family, span);
            self.state.pending.pace = None;
        } else if self.is_credit(kind, span) {
            self.fact(Assign { set: Set::Angle(Angle::Aerial), ..assign }, span);
            self.state.pending.clear_modifiers();
            self.state.lens.focus(span);
        } else if !(self.is_young(kind) && !self.state.pending.negated && self.young(span)) {
            self.name(Said { value: kind, span: span.clone(), near: assign.near }, object);
        }
    }

    /// A colour of the backdrop, of what somebody wears, of what was named or of
    /// what is about to be.
    fn colour(&mut self, said: Said<Colour>) {
        if self.is_backdrop() {
            self.backdrop(said);
            return;
        }
        if self.is_dress() {
            let span = said.span.clone();
            self.state.colour(said);
            self.state.garment(None, &span, false);
            return;
        }
        let before_noun = self.token(1).is_some_and(|t| t.modifies() || t.is_noun())
            || (self.token(1).is_some_and(|t| t.is(Mark::De)) && self.token(2).is_some_and(Token::is_noun));
        if self.token(-1).is_some_and(|t| t.is(Mark::Be)) && !before_noun {
            self.state.colour_after(said);
        } else {
            self.state.colour(said);
        }
    }

    fn name(&mut self, kind: Said<SubjectKind>, object: bool) {
        let names = |t: Option<&Token>| t.and_then(Token::concept).is_some_and(Concept::has_subject);
        let adjacent = names(self.token(-1)) && !self.follows_owner() || (self.is_of(-1) && names(self.token(-2)));
        let words = self.prompt.get(kind.span.clone()).unwrap_or_default();
        let words = words.trim_end_matches("'s").trim_end_matches("’s");
        let number = if object { Number::Open } else { self.number(words, kind.value) };
        let container = self.container(kind.value);
        let kind = Said { value: container.unwrap_or(kind.value), ..kind };
        // What the drink is like is not seen from without.
        let count = self.state.pending.count.take();
        self.state.pending.count = count.filter(|_| !self.names_several_people());
        let guise = self.guise_of(kind.value).filter(|_| container.is_none());
        if self.is_worn(kind.value) {
            self.worn(&kind);
            return;
        }
        if self.carries_the_camera(kind.value) || self.is_pane(kind.value) || self.is_stowed(kind.value) {
            self.state.draft.ignored.push(kind.span);
            self.state.pending.clear_modifiers();
            return;
        }
        self.takes_by_the_hand(kind.value);
        if self.is_on_a_beast(kind.value) {
            self.state.worn(&kind.span);
            return;
        }
        if self.board(&kind) || self.cradle(&kind) {
            return;
        }
        let sex = if kind.value == SubjectKind::Person { self.sex_before() } else { None };
        let kind = Said { value: sex.unwrap_or(kind.value), ..kind };
        let whose = self.follows_owner();
        let owned = whose && is_wearable(kind.value);
        let kind = Said { value: self.as_handled(kind.value), ..kind };
        let holder_follows = self.token(1).is_some_and(|t| t.is(Mark::De)) && self.somebody_follows();
        let bare = self.token(0).is_some_and(|t| t.han) && self.state.pending.is_bare();
        let topic = self.is_topic();
        self.state.name(Noun { kind, guise, adjacent, object, number, owned, whose, holder_follows, topic, bare });
    }

    fn action(&mut self, said: Said<Action>) {
        self.leave_colour_behind();
        if self.is_denied() {
            // "Is not smiling": that nobody does it is said, not that somebody does.
            self.state.draft.removed.push(Said::new(Set::Action(said.value), said.span));
        } else if said.value == Action::Steady && !self.is_followed_by(SubjectKind::Bicycle) {
            // "Teaching chemistry": nothing of it is seen, but whom one teaches does the same.
            self.state.draft.ignored.push(said.span);
            self.state.pending.joined = self.token(0).is_some_and(|t| t.han);
        } else if self.is_done_by_nobody() || self.is_noun_of_a_deed(said.value) {
            self.state.draft.ignored.push(said.span);
        } else if said.value == Action::Hug && self.hugs_what_is_held() {
            self.mark(Mark::Hold, &said.span);
        } else if precedes_its_noun(self.tokens, self.at) {
            self.state.pending.action = Some(said);
        } else if self.turns_round_again(said.value) {
            self.turn_round_again(&said.span);
        } else if self.state.lens.is_focused() || self.films(said.value) {
            let moved = self.state.lens.act(said.value, &said.span);
            self.state.draft.camera.extend(moved);
            self.state.pending.pace = None;
        } else if self.state.head == Head::Scenery && self.follows_noun() && scenery_does(said.value) {
            // "Snow falls": the snow does that anyway.
        } else if self.state.head == Head::Scenery && (self.follows_sky_that(said.value) || self.is_done_by_lights())
            || self.is_done_by_a_thing(said.value)
            || self.is_state_of_a_place(said.value)
        {
            self.state.draft.ignored.push(said.span);
        } else if self.token(-1).is_some_and(|t| t.is(Mark::Noun)) && !self.state.anybody_can(said.value) {
            // "A snail crawls": nobody else does.
            self.state.draft.ignored.push(said.span);
        } else if self.object_does(said.value) {
            self.state.pending.action = Some(said);
        } else {
            let adjacent = self.token(-1).and_then(Token::concept).is_some_and(Concept::has_subject);
            let tastes = matches!(said.value, Action::Eat | Action::Drink);
            self.state.action(said, adjacent);
            let bites = |kind: SubjectKind| kind.hold() == Some(Hold::Hand) || kind == SubjectKind::Watermelon;
            if tastes && self.object().is_some_and(bites) {
                self.state.pending.bring(Role::Held);
            }
        }
        self.state.pending.negated = false;
        self.state.pending.colour_passed = true;
    }

    /// "A boy flies a red kite": not the boy, but what he flies.
    fn object_does(&self, action: Action) -> bool {
        self.object().is_some_and(|kind| can(kind, action)) && !self.state.anybody_can(action)
    }

    fn direction(&mut self, said: Said<Direction>) {
        if self.state.lens.is_focused() || leads_to_camera(self.tokens, self.at) {
            let moved = self.state.lens.go(Way::from(said.value), &said.span);
            self.state.draft.camera.extend(moved);
        } else {
            self.state.direction(said);
        }
    }

    fn family(&mut self, family: Family, span: &Span) {
        let outside = !self.state.lens.is_focused();
        let filmed = |a: &Assign| matches!(a.set, Set::Camera(_));
        let before = self.token(-1);
        let unknown = before.is_some_and(|t| t.kind == Kind::Unknown && !t.han);
        if outside && (unknown || before.and_then(Token::concept).is_some_and(|c| c.assigns.iter().any(filmed))) {
            // "Steadicam following": the camera does it. "Gears moving": what is not drawn.
            self.state.draft.ignored.push(span.clone());
            return;
        }
        if outside && !self.follows_view() && matches!(family, Family::Go | Family::Follow) {
            let followed_by_noun = precedes_its_noun(self.tokens, self.at);
            let _moved = self.state.go_or_follow(family, span, followed_by_noun);
            return;
        }
        if outside && self.somebody_precedes() {
            // "A nurse pushes", "身边围绕着": it is not the camera that does it.
            self.state.draft.ignored.push(span.clone());
            return;
        }
        let moved = self.state.lens.turn(family, span);
        self.state.draft.camera.extend(moved);
    }

    fn end_clause(&mut self, listing: bool) {
        self.state.blur();
        if listing {
            self.state.join();
        } else {
            self.state.end_clause();
        }
    }

    fn end_sentence(&mut self) {
        self.state.blur();
        self.state.end_clause();
        self.state.head = Head::Nothing;
    }
}
