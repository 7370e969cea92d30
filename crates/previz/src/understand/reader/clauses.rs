//! What the clause that is being read is about: the background, a likeness, or a
//! thing that is not drawn and does something of its own.
//!
//! It must not name anybody.

mod purpose;

use super::Reader;
use crate::script::{Action, Mood, SubjectKind};
use crate::understand::concept::{Mark, Set};
use crate::understand::draft::Weight;
use crate::understand::lexicon::Concept;
use crate::understand::nature::{Nature, is_alive, nature};
use crate::understand::token::{Kind, Token};

impl Reader<'_> {
    /// "Spraying like diamonds", "珍珠般的": what something only looks like is no
    /// sight of its own. A look or a mood that it is compared with holds.
    pub(super) fn is_likeness(&self, concept: &Concept) -> bool {
        let compared = self.state.pending.likened || self.token(1).is_some_and(|t| t.is(Mark::Alike));
        let looks = |set: Set| matches!(set, Set::Style(_) | Set::Mood(_) | Set::Mark(_) | Set::Camera(_));
        compared
            && concept.assigns.iter().any(|a| a.set.label().is_some())
            && !concept.assigns.iter().any(|a| looks(a.set))
    }

    /// A likeness begins, if there is anything to compare.
    pub(super) fn liken(&mut self) {
        let draft = &self.state.draft;
        self.state.pending.likened = !draft.subjects.is_empty() || !draft.facts.is_empty();
    }

    /// "Blurred behind", "in the distance", "背景中": behind the rest is what the
    /// clause has named, or what it is about to name.
    pub(super) fn read_background(&mut self) {
        if self.state.pending.negated {
            return;
        }
        let named = self.state.draft.subjects.len() > self.state.clause_from;
        // "背景虚化" names nobody to be there.
        let opens = self.clause_before().all(|t| !t.is_noun());
        if named || !opens {
            self.state.set_back();
        } else {
            self.state.pending.far = true;
        }
    }

    /// Whether "behind" is said of what was named rather than of what follows:
    /// "a crowd blurred behind", "mountains behind her".
    pub(super) fn stands_behind(&self) -> bool {
        let words = self.token(0).and_then(|t| self.prompt.get(t.range.clone())).unwrap_or_default();
        let ends = |t: Option<&Token>| t.is_none_or(Token::ends_clause);
        let pronoun = |t: &Token| t.is(Mark::Somebody) || t.is(Mark::It);
        words.eq_ignore_ascii_case("behind")
            && (ends(self.token(1)) || (self.token(1).is_some_and(pronoun) && ends(self.token(2))))
    }

    /// "A bottle on rocks with waves behind it": what is behind it is none of those who are
    /// named.
    pub(super) fn is_behind_the_only_one(&self) -> bool {
        let pronoun = |t: &Token| t.is(Mark::Somebody) || t.is(Mark::It);
        let mut groups = self.state.draft.subjects.iter().map(|seen| seen.group);
        let first = groups.next();
        self.token(1).is_some_and(pronoun) && first.is_some() && groups.all(|group| Some(group) == first)
    }

    /// "Dust exploding around them", "hair flying": what an undrawn thing that a
    /// clause of its own begins with does is nobody else's doing.
    pub(super) fn is_done_by_a_thing(&self, action: Action) -> bool {
        let state = &self.state;
        if self.is_about_a_thing_within() {
            return true;
        }
        if state.draft.subjects.is_empty() || state.draft.subjects.len() > state.clause_from || state.referred {
            return false;
        }
        let mut before = self.clause_before().skip_while(|t| t.is(Mark::Skip));
        let Some(thing) = before.next() else { return false };
        let epithets =
            before.all(|t| t.modifies() || t.is(Mark::De) || t.is(Mark::A) || t.is(Mark::The) || t.is(Mark::And));
        epithets && self.is_a_thing(thing, action)
    }

    /// "茶叶在杯里翻滚": the clause begins with a thing that is not drawn, says where it is,
    /// and names nobody.
    fn is_about_a_thing_within(&self) -> bool {
        let clause: Vec<&Token> = self.clause_before().collect();
        let somebody =
            |t: &&Token| t.is(Mark::Somebody) || t.concept().and_then(Concept::subject).is_some_and(is_alive);
        let undrawn = |t: &Token| t.is(Mark::Noun) || t.is(Mark::Undrawn);
        let opens = clause.iter().rev().find(|t| !t.is(Mark::Skip)).is_some_and(|t| t.han && undrawn(t));
        opens && clause.iter().any(|t| t.is(Mark::At)) && !clause.iter().any(somebody)
    }

    /// "头顶晾着衣服": a clause that begins with a place, without "at" before it and
    /// without somebody, tells with "着" what is there. Who was named before it is at
    /// something else.
    pub(super) fn is_state_of_a_place(&self, action: Action) -> bool {
        let words = self.words(0);
        let lasts = self.token(0).is_some_and(|t| t.han) && words.contains('着');
        let somebody = |t: &Token| {
            let living = t.concept().and_then(Concept::subject).is_some_and(is_alive);
            living || t.is(Mark::Somebody) || t.is(Mark::At) || t.is(Mark::Hold) || t.is(Mark::Wear)
        };
        let place = |t: &Token| {
            let own =
                self.prompt.get(t.range.clone()).is_some_and(|place| OF_ONESELF.iter().any(|o| place.contains(o)));
            let named = t.is_noun() || t.is(Mark::Noun) || t.is(Mark::Undrawn) || t.is(Mark::Stuff);
            (named || t.kind == Kind::Unknown) && !own
        };
        let opens = self.clause_before().any(place) && !self.clause_before().any(somebody);
        let busy = self.state.main.and_then(|i| self.state.draft.subjects.get(i)).is_some_and(|s| s.action.is_some());
        lasts && opens && (busy || leaves_its_work(action))
    }

    /// Whether a token names something that cannot be drawn, or scenery, and that
    /// may do this.
    fn is_a_thing(&self, thing: &Token, action: Action) -> bool {
        let words = self.prompt.get(thing.range.clone()).unwrap_or_default();
        let limb = |c: &Concept| c.assigns.iter().any(|a| matches!(a.set, Set::Detail(_)));
        let scenery = |c: &Concept| {
            c.assigns.iter().any(|a| matches!(a.set, Set::Weather(_) | Set::Feature(_) | Set::Light(_)) && !a.weak)
        };
        match thing.concept() {
            Some(concept) if limb(concept) || concept.has_subject() => false,
            Some(concept) => {
                let undrawn = [Mark::Stuff, Mark::Undrawn, Mark::Noun].iter().any(|mark| concept.is(*mark));
                undrawn || scenery(concept)
            }
            // What is not known may be the manner of it: "swiftly", "急速".
            None if thing.kind != Kind::Unknown => false,
            None if thing.han => drifts(action) && self.state.main.is_some_and(|i| self.walks(i)),
            None => !words.ends_with("ly"),
        }
    }

    /// Whether a subject goes on feet.
    fn walks(&self, index: usize) -> bool {
        let kind = self.state.draft.subjects.get(index).map(|s| s.kind.value);
        kind.is_some_and(|kind| matches!(nature(kind), Nature::Human | Nature::Beast))
    }

    /// The tokens of the clause before the one being read, the nearest first.
    pub(super) fn clause_before(&self) -> impl Iterator<Item = &Token> {
        self.tokens[..self.at].iter().rev().take_while(|t| !t.ends_clause())
    }

    /// How much a word of mood is meant; `None` where it only tells how the camera
    /// moves: "a dynamic tracking shot".
    pub(super) fn weight(&self, near: bool) -> Option<Weight> {
        let rest = self.tokens.get(self.at + 1..).unwrap_or_default();
        let feeling = |c: &Concept| c.is(Mark::Feeling);
        let mood = |t: &&Token| t.concept().is_some_and(|c| c.assigns.iter().any(|a| matches!(a.set, Set::Mood(_))));
        let stressed = rest.iter().find(|t| !mood(t) && !t.is(Mark::And) && !t.is(Mark::De));
        let said = self.clause_before().take_while(|t| t.is(Mark::Skip) || mood(t)).any(|t| t.is(Mark::Feeling));
        if said || stressed.and_then(Token::concept).is_some_and(feeling) {
            return Some(Weight::Stressed);
        }
        let next = rest.iter().take_while(|t| !t.ends_clause()).find(|t| !t.modifies() && !t.is(Mark::De));
        let lens = |c: &Concept| {
            let set = |set| matches!(set, Set::Camera(_) | Set::Move(_) | Set::Shot(_) | Set::Angle(_) | Set::Speed(_));
            c.is(Mark::Camera) || c.assigns.iter().any(|a| set(a.set))
        };
        let own = self.token(0).and_then(Token::concept);
        // An epic wide shot is epic; a gentle pan is only slow.
        let manner =
            own.is_some_and(|c| c.assigns.iter().any(|a| matches!(a.set, Set::Mood(Mood::Calm | Mood::Joyful))));
        match next {
            Some(next) if next.concept().is_some_and(lens) => (!manner).then_some(Weight::Epithet),
            Some(next) if next.is_noun() || next.is(Mark::Stuff) || next.is(Mark::Undrawn) => Some(Weight::Epithet),
            // "Soft light" is a light before it is a mood.
            _ if near => Some(Weight::Epithet),
            _ => Some(Weight::Plain),
        }
    }

    /// "A family commercial", "a dessert ad": the noun says what the film is for.
    pub(super) fn is_topic(&self) -> bool {
        /// "A family vacation video" has one word between.
        const BETWEEN: usize = 2;
        let rest = self.tokens.get(self.at + 1..).unwrap_or_default();
        let names = |t: &Token| t.kind == Kind::Unknown || t.concept().is_some_and(Concept::has_subject);
        let Some(medium) = rest.iter().take(BETWEEN).position(|t| !names(t)) else { return false };
        // "A man films the sea": what has an object is a verb.
        let opens_object = |t: &Token| [Mark::A, Mark::The, Mark::Whose].iter().any(|mark| t.is(*mark));
        rest[medium].is(Mark::Medium) && !rest.get(medium + 1).is_some_and(opens_object)
    }

    /// "A tracking shot from a car": what carries the camera is not seen.
    pub(super) fn carries_the_camera(&self, kind: SubjectKind) -> bool {
        let small = |t: &&Token| t.is(Mark::A) || t.is(Mark::The) || t.modifies();
        let mut before = self.clause_before().skip_while(small);
        let word = before.next().and_then(|t| self.prompt.get(t.range.clone())).unwrap_or_default();
        let shot = |t: &Token| {
            t.concept().is_some_and(|c| c.assigns.iter().any(|a| matches!(a.set, Set::Camera(_) | Set::Shot(_))))
        };
        let carried = word.eq_ignore_ascii_case("from") && before.next().is_some_and(shot);
        carried && matches!(nature(kind), Nature::Wheeled | Nature::Afloat | Nature::Airborne)
    }
}

/// Where somebody has what is on or in them: "嘴里唱着歌" is what they do.
const OF_ONESELF: &[&str] = &["手", "嘴", "口", "怀", "肩", "背", "腰", "身", "脸", "眼", "心", "脚", "脖", "颈"];

/// Whether what is done stays to be seen where nobody is any more at it: clothes on a
/// line, a pot on the fire.
fn leaves_its_work(action: Action) -> bool {
    use Action as A;
    matches!(action, A::Laundry | A::Cook | A::Decorate | A::Paste | A::Burn | A::Pour | A::PourTea)
}

/// Whether light things do this by themselves, and people hardly ever.
fn drifts(action: Action) -> bool {
    use Action as A;
    matches!(
        action,
        A::Float
            | A::Fall
            | A::Sway
            | A::Glow
            | A::Burn
            | A::Bloom
            | A::Flow
            | A::Rise
            | A::Fly
            | A::Soar
            | A::Hover
            | A::Spin
    )
}
