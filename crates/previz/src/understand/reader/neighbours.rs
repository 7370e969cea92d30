//! What stands beside the word that is being read: who does it, to whom, and
//! which noun a "one" stands for.
//!
//! Of what it finds it changes nothing but by the state.

use super::Reader;
use super::kinship::is_animal;
use crate::script::{Action, Feature, Light, Place, Season, SubjectKind};
use crate::understand::ahead::{moves_as_a_camera, precedes_its_noun};
use crate::understand::concept::{Assign, Mark, Set};
use crate::understand::draft::{Role, Said, Span};
use crate::understand::lexicon::Concept;
use crate::understand::nature::{Nature, is_alive, nature};
use crate::understand::pending::Head;
use crate::understand::token::{Kind, Token};

impl Reader<'_> {
    /// Whether no noun follows a "one", so that it stands for one itself.
    pub(super) fn is_pronoun(&self) -> bool {
        let rest = self
            .tokens
            .iter()
            .skip(self.at + 1)
            .skip_while(|t| [Mark::Measure, Mark::Skip, Mark::Team].iter().any(|m| t.is(*m)));
        rest.take(1).all(|t| {
            let small = [Mark::At, Mark::Be, Mark::Wear, Mark::With, Mark::Hold, Mark::And].iter().any(|m| t.is(*m));
            // "One playing the guitar": of several, one does it.
            let does = t.participle && t.concept().is_some_and(Concept::leads_with_action);
            small || does || t.ends_clause()
        })
    }

    /// Takes one out of several, or adds another of a colour of its own.
    pub(super) fn stands_for_one(&mut self, span: &Span) -> bool {
        if self.state.pending.colour.is_some() {
            return self.state.another_like_it(span);
        }
        let opens = self.token(-1).is_some_and(|t| matches!(t.kind, Kind::Comma | Kind::Colon) || t.is(Mark::And));
        let begins = opens || self.token(-1).is_some_and(|t| t.is(Mark::Skip));
        begins && self.state.single_out(span)
    }

    /// What a noun names here: what somebody has along is small enough for that.
    pub(super) fn as_handled(&self, kind: SubjectKind) -> SubjectKind {
        let along = matches!(self.state.pending.role, Role::Held | Role::Along);
        let somebody = self.state.whoever(SubjectKind::has_hands).is_some() || self.somebody_follows();
        let played_with = kind == SubjectKind::Balloon && self.is_at_play();
        self.token(0).and_then(Token::otherwise).filter(|_| along && somebody || played_with).unwrap_or(kind)
    }

    /// Whether words of this shot name children, or where they play.
    fn is_at_play(&self) -> bool {
        let play = |set: Set| {
            matches!(set, Set::Subject(SubjectKind::Child) | Set::Feature(Feature::Playground))
                || matches!(set, Set::Setting(Place::Room | Place::Street, _))
        };
        self.tokens.iter().filter_map(Token::concept).any(|concept| concept.assigns.iter().any(|one| play(one.set)))
    }

    /// Whether "not" stands right before.
    pub(super) fn is_denied(&self) -> bool {
        let before = [-1, -2].iter().filter_map(|i| self.token(*i));
        before.take_while(|t| t.is(Mark::Not) || t.is(Mark::Skip)).any(|t| t.is(Mark::Not))
    }

    /// Whom or what the verb that is being read is done to.
    pub(super) fn object(&self) -> Option<SubjectKind> {
        self.object_token().and_then(Token::concept).and_then(Concept::subject)
    }

    fn object_token(&self) -> Option<&Token> {
        let rest = self.tokens.get(self.at + 1..).unwrap_or_default();
        rest.iter().take(5).find(|t| !t.is(Mark::A) && !t.is(Mark::The) && !t.modifies())
    }

    /// "Hugs a teddy bear", "hugs her newborn baby": it takes two who stand to embrace
    /// each other.
    pub(super) fn hugs_what_is_held(&self) -> bool {
        let infant = self.object_token().is_some_and(|t| t.is(Mark::Infant));
        infant || self.object().is_some_and(|kind| !kind.has_hands())
    }

    /// "站在山顶，俯瞰城市": a clause without a noun of its own before the verb goes on
    /// about whoever the last one was about.
    pub(super) fn goes_on_with(&self, action: Action) -> bool {
        let goes_on = self.state.draft.subjects.len() > self.state.clause_from;
        let opens = goes_on || self.token(-1).is_some_and(|t| t.kind == Kind::Comma);
        let onto = self.token(1).is_some_and(|t| !t.is(Mark::Camera) && !t.ends_clause());
        let somebody = self.state.head == Head::Subject && self.state.anybody_can(action);
        self.token(0).is_some_and(|t| t.han) && opens && onto && somebody
    }

    /// A word that nobody knows, where one is told what somebody does: they stay
    /// at it, though it cannot be drawn, rather than walk away.
    pub(super) fn tell_of_a_deed(&mut self) {
        let Some(token) = self.token(0) else { return };
        let word = self.prompt.get(token.range.clone()).unwrap_or_default();
        let named = self.token(-1).and_then(Token::concept).and_then(Concept::subject);
        let follows = named.is_some_and(SubjectKind::has_hands);
        let deed = if token.han {
            !self.token(1).is_some_and(|t| t.is(Mark::De)) && !self.token(-1).is_some_and(|t| t.is(Mark::At))
        } else {
            word.len() > 5 && word.ends_with("ing") || follows && word.ends_with('s')
        };
        if deed && self.state.head == Head::Subject && !self.state.lens.is_focused() {
            self.state.told = self.state.whoever(SubjectKind::has_hands);
        }
    }

    /// Whether somebody who may do it stands right before.
    pub(super) fn somebody_precedes(&self) -> bool {
        self.token(-1).is_some_and(|t| {
            let kind = t.concept().and_then(Concept::subject);
            t.is(Mark::Somebody) || t.is(Mark::With) || kind.is_some_and(|kind| kind.has_hands() || is_alive(kind))
        })
    }

    /// "Rain runs down the glass": a pane, where nobody has a glass to drink from.
    pub(super) fn is_pane(&self, kind: SubjectKind) -> bool {
        let pending = &self.state.pending;
        let known =
            self.state.draft.subjects.iter().any(|s| s.kind.value == kind || s.kind.value == SubjectKind::Bottle);
        kind == SubjectKind::Tumbler && pending.the && pending.role != Role::Held && !known
    }

    /// "乌云翻滚", "a rainbow leaps": what the sky does is nobody's deed.
    pub(super) fn follows_sky_that(&self, action: Action) -> bool {
        // "冒着大雨骑车": no rain rides.
        let travels = matches!(action, Action::Ride | Action::Drive | Action::Walk | Action::Cross);
        let sky = |a: &Assign| matches!(a.set, Set::Weather(_) | Set::Light(_) | Set::Feature(Feature::Clouds));
        !travels && self.token(-1).and_then(Token::concept).is_some_and(|c| c.assigns.first().is_some_and(sky))
    }

    /// "极光在冰湖上空舞动": the lights of the sky do it, wherever they do it, and nobody else.
    pub(super) fn is_done_by_lights(&self) -> bool {
        let lights = |a: &Assign| matches!(a.set, Set::Light(Light::Aurora | Light::Lightning | Light::Meteor));
        let named = || self.clause_before().filter_map(Token::concept);
        named().any(|c| c.assigns.first().is_some_and(lights)) && !named().any(Concept::has_subject)
    }

    pub(super) fn follows_noun(&self) -> bool {
        self.token(-1).and_then(Token::concept).is_some_and(|c| !c.is(Mark::And))
    }

    /// "车筐里放着一束花": what lies in a thing that is not drawn is not seen either.
    pub(super) fn is_stowed(&self, kind: SubjectKind) -> bool {
        let mut before = self.tokens[..self.at].iter().rev();
        let lies = before.clone().take_while(|t| t.modifies()).any(|t| t.is(Mark::Skip) && t.han);
        let within = before.find(|t| !t.modifies());
        let thing = matches!(nature(kind), Nature::Thing | Nature::Plant);
        thing && lies && within.is_some_and(|t| t.is(Mark::Noun))
    }

    /// "Sits alone on the last train": who is aboard is seen inside.
    pub(super) fn board(&mut self, kind: &Said<SubjectKind>) -> bool {
        use Action as A;
        let carries = kind.value.is_train() || matches!(kind.value, SubjectKind::Bus | SubjectKind::Tram);
        let rests = |a: A| matches!(a, A::Sit | A::Sleep | A::Doze | A::Read | A::Look | A::Text | A::Stand | A::Weep);
        let aboard = self.state.main.and_then(|i| self.state.draft.subjects.get(i)).is_some_and(|s| {
            nature(s.kind.value) == Nature::Human && s.action.as_ref().is_some_and(|a| rests(a.value))
        });
        if !carries || !aboard || self.state.pending.role != Role::Where {
            return false;
        }
        let seats = match kind.value {
            SubjectKind::Bus => Feature::BusSeats,
            SubjectKind::Tram => Feature::TrainSeats,
            _ => Feature::CoachSeats,
        };
        for set in [Set::Setting(Place::Room, Some(Feature::Window)), Set::Feature(seats)] {
            self.fact(Assign { set, near: false, weak: false, own: false }, &kind.span);
        }
        true
    }

    /// "Holding her newborn baby": it is in somebody's arms.
    pub(super) fn cradle(&mut self, kind: &Said<SubjectKind>) -> bool {
        let infant = self.token(0).is_some_and(|t| t.is(Mark::Infant));
        let idle = |i: &usize| self.state.draft.subjects.get(*i).is_some_and(|s| s.action.is_none());
        let arms = self.state.whoever(SubjectKind::has_hands).filter(idle);
        let carried = matches!(self.state.pending.role, Role::Held | Role::Along);
        let Some(arms) = arms.filter(|_| infant && carried) else { return false };
        self.state.give_action(arms, &Said::new(Action::Cradle, kind.span.clone()));
        self.state.pending.clear_modifiers();
        self.state.pending.consume_role();
        true
    }

    /// A word of the whole picture that belongs to something else here: "a
    /// spotlight from above" is no high angle, "a futuristic mood" no style, "a wide
    /// river" no wide shot and "a black and white cow" no old film.
    pub(super) fn is_of_something_else(&self, set: Set, near: bool) -> bool {
        let lit = |t: &Token| {
            let light = |c: &Concept| c.is(Mark::Stuff) || c.assigns.iter().any(|a| matches!(a.set, Set::Light(_)));
            t.concept().is_some_and(light)
        };
        match set {
            Set::Angle(_) => self.token(-1).is_some_and(lit),
            Set::Style(_) if self.described().and_then(Concept::subject).is_some_and(is_animal) => true,
            // "A black and white habit"
            Set::Style(_) if self.token(0).is_some_and(|t| t.is(Mark::Describes) && !t.han) => {
                self.token(1).is_some_and(|t| t.kind == Kind::Unknown || t.is(Mark::Garment))
            }
            Set::Style(_) => near && self.token(1).is_some_and(|t| t.is(Mark::Feeling)),
            Set::Shot(_) => self.described().is_some(),
            _ => false,
        }
    }

    /// The noun that a word only describes which otherwise tells of the picture.
    fn described(&self) -> Option<&'static Concept> {
        let noun = self.tokens.iter().skip(self.at + 1).find(|t| !t.modifies());
        noun.filter(|t| t.is_noun() && self.token(0).is_some_and(|t| t.is(Mark::Describes))).and_then(Token::concept)
    }

    /// "A spring in the forest" has water: a season goes without an article, unless a
    /// noun follows.
    pub(super) fn is_no_season(&self, set: Set) -> bool {
        let described = self.token(1).is_some_and(|t| t.concept().is_none_or(|c| c.assigns[0].set.label().is_some()));
        set == Set::Season(Season::Spring) && self.token(-1).is_some_and(|t| t.is(Mark::A)) && !described
    }

    /// "Sword in hand", "a cello on her back": the words behind a thing tell that somebody
    /// has it, and how.
    pub(super) fn is_carried(&mut self, concept: &Concept) {
        let kind = concept.subject().or_else(|| self.token(0).and_then(Token::otherwise));
        let in_hand = self.token(1).is_some_and(|t| t.is(Mark::InHand));
        let slung = self.token(1).is_some_and(|t| t.is(Mark::Slung) && !t.is(Mark::Hold));
        let fits = kind.is_some_and(|kind| in_hand && kind.hold().is_some() || slung && kind.is_slung());
        let somebody = self.state.whoever(SubjectKind::has_hands).is_some();
        if fits && somebody && !self.state.pending.negated {
            self.state.pending.bring(Role::Held);
            self.state.pending.slung = slung;
        }
    }

    /// "相机" where somebody has it about the neck: it is looked at, and does not look.
    pub(super) fn has_a_camera(&mut self, concept: &Concept, span: &Span) -> bool {
        let Some(value) = self.token(0).and_then(Token::otherwise).filter(|_| concept.is(Mark::Camera)) else {
            return false;
        };
        let slung = self.state.pending.slung;
        if slung {
            self.name(Said::new(value, span.clone()), false);
        }
        slung
    }

    /// Whether the words only tell of the thing before them how somebody has it: "over
    /// his shoulder" is no shot then.
    pub(super) fn tells_how_it_is_carried(&self, concept: &Concept) -> bool {
        let last = self.state.last.and_then(|i| self.state.draft.subjects.get(i));
        concept.is(Mark::Slung) && !concept.is(Mark::Hold) && last.is_some_and(|seen| seen.slung)
    }

    /// Whether the sentence goes on to name something of a kind.
    pub(super) fn is_followed_by(&self, kind: SubjectKind) -> bool {
        let rest = self.tokens.get(self.at + 1..).unwrap_or_default();
        rest.iter().take_while(|t| t.kind != Kind::Stop).any(|t| t.concept().and_then(Concept::subject) == Some(kind))
    }

    /// "A girl feeds a horse": the horse eats, and she gives it to eat.
    pub(super) fn fed(&self, said: Said<Action>) -> Said<Action> {
        let feeds = self.token(0).is_some_and(|t| t.is(Mark::Feeds));
        let to_beast = || self.object().is_some_and(is_alive) && self.state.whoever(SubjectKind::has_hands).is_some();
        if feeds && to_beast() { Said { value: Action::Feed, near: true, ..said } } else { said }
    }

    /// "Pushing the old wheelchair": who pushes it does not sit in it, and nobody does in an
    /// empty one.
    pub(super) fn pushed(&self, said: Said<Action>) -> Said<Action> {
        let words = |t: &Token| self.prompt.get(t.range.clone()).unwrap_or_default().to_lowercase();
        let bare = self.token(0).is_some_and(|t| matches!(words(t).as_str(), "wheelchair" | "轮椅"));
        if said.value != Action::Wheeled || !bare {
            return said;
        }
        let near = || self.clause_before().take_while(|t| !t.concept().is_some_and(Concept::has_subject)).take(5);
        let pushes = near().any(|t| words(t).starts_with("push") || words(t).starts_with('推'));
        let empty = near().any(|t| matches!(words(t).as_str(), "empty" | "空" | "空荡荡" | "vacant"));
        let value = match (pushes, empty) {
            (true, true) => Action::WheelEmpty,
            (true, false) => Action::Wheel,
            _ => said.value,
        };
        Said { value, ..said }
    }

    /// "紧张的追逐", "a faint glow": the deed is spoken of, and nobody is there to do it.
    pub(super) fn is_noun_of_a_deed(&self, action: Action) -> bool {
        let article = |t: &Token| [Mark::A, Mark::The, Mark::Whose, Mark::With].iter().any(|mark| t.is(*mark));
        let names = self.tokens[..self.at].iter().rev().find(|t| !t.modifies()).is_some_and(article);
        let participle = self.token(0).is_some_and(|t| t.participle);
        // "A rolled towel", "a knitted sweater": it tells of what is not drawn.
        let of_a_thing = self.token(1).is_some_and(|t| {
            t.kind == Kind::Unknown || [Mark::Garment, Mark::Noun, Mark::Stuff].iter().any(|mark| t.is(*mark))
        });
        let noun = matches!(action, Action::Glow | Action::Fall | Action::Flow) && !participle;
        if names && !precedes_its_noun(self.tokens, self.at) && (noun || participle && of_a_thing) {
            return true;
        }
        // "And drifting dust"
        if participle && (names || self.token(-1).is_none_or(|t| t.is(Mark::And) || t.ends_clause())) {
            let next = self.tokens.iter().skip(self.at + 1).find(|t| !t.modifies());
            let scenery = next.is_some_and(|t| t.is_noun() && !t.concept().is_some_and(Concept::has_subject));
            return scenery && moves_as_a_camera(action);
        }
        // "A skateboard under her arm"
        if action == Action::Ride && self.token(1).is_some_and(|t| t.is(Mark::InHand)) {
            return true;
        }
        let closes = self.token(1).is_none_or(|t| t.kind.is_punctuation());
        let spoken_of = self.token(0).is_some_and(|t| t.han) && self.token(-1).is_some_and(|t| t.is(Mark::De));
        action == Action::Run && spoken_of && closes && self.state.draft.subjects.is_empty()
    }

    /// "Three dogs, one black and two white": so many of those counted last have a
    /// colour of their own. Goes on behind the colour.
    pub(super) fn parts_by_colour(&mut self, count: &Said<u64>) -> bool {
        let colour_at = if self.token(1).is_some_and(|t| t.is(Mark::Measure)) { 2 } else { 1 };
        let colour = self.token(colour_at).and_then(|t| match t.concept()?.assigns.as_slice() {
            [only] => {
                if let Set::Colour(value) = only.set {
                    Some(Said::new(value, t.range.clone()))
                } else {
                    None
                }
            }
            _ => None,
        });
        let last = if self.token(colour_at + 1).is_some_and(|t| t.is(Mark::De)) { colour_at + 1 } else { colour_at };
        let closes = self.token(last + 1).is_none_or(|t| t.ends_clause() || t.is(Mark::And));
        let parted = colour.filter(|_| closes).is_some_and(|colour| self.state.part_off(count, colour));
        if parted {
            self.at += last.unsigned_abs();
        }
        parted
    }

    /// Whether a noun that may be scenery is one thing to look at here.
    pub(super) fn is_single(&self, span: &Span, feature: Feature) -> bool {
        let pending = &self.state.pending;
        let counted = pending.one || pending.count.as_ref().is_some_and(|c| !c.near);
        let han = self.token(0).is_some_and(|t| t.han);
        let plural = self.prompt.get(span.clone()).is_some_and(|w| w.ends_with(['s', 'S']));
        let described = pending.the || pending.size.is_some() || pending.action.is_some();
        counted
            || (pending.colour.is_some() && feature == Feature::Flowers && !self.is_sown())
            || (!han && !plural)
            || (!plural && described && !pending.negated)
    }

    /// "Rows of red tulips": what is planted so is a field of it.
    fn is_sown(&self) -> bool {
        self.clause_before().take_while(|t| t.modifies()).any(|t| t.is(Mark::Sown))
    }
}
