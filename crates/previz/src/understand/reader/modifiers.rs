//! Nouns that are no sight of their own: those that only say which one the noun
//! behind them is, what somebody wears, and the colour of a backdrop.
//!
//! Of any language it knows only the particles that say whose, of what and where:
//! "of", "on", "'s", "里". What nouns mean is the lexicon's to say.

use super::Reader;
use super::kinship::is_animal;
use crate::script::{Attribute, Colour, Detail, Feature, Guise, Place, SubjectKind};
use crate::understand::concept::{Assign, Mark, Set};
use crate::understand::draft::{Fact, Role, Said, Span, Traits, Weight};
use crate::understand::lexicon::{Concept, lexicon};
use crate::understand::nature::{Nature, is_alive, is_measure, is_wearable, nature};
use crate::understand::pending::Number;
use crate::understand::token::{Kind, Token};

/// How far an owner may stand behind what is his: "the boots of an old sailor".
const OWNER_REACH: usize = 7;

/// The words by which a phrase of a place begins: "in the woods" says where, and no
/// noun before it which one.
const WHERE: &[&str] =
    &["in", "on", "at", "by", "under", "inside", "through", "along", "into", "near", "over", "within"];

impl Reader<'_> {
    /// "A blue lanyard swings from his neck, a dog barks": a colour whose noun is not
    /// known goes no further than the verb behind that.
    pub(super) fn leave_colour_behind(&mut self) {
        let passed = self.state.pending.colour_passed && !self.token(0).is_some_and(|t| t.han);
        if passed && let Some(colour) = self.state.pending.colour.take() {
            self.state.draft.ignored.push(colour.span);
        }
    }

    /// "A dog walker", "a bear costume", "兔子灯": the noun only says which one
    /// the next is. What a film is for is none of its sights either.
    pub(super) fn only_describes(&self, concept: &Concept) -> bool {
        if self.tells_a_purpose(concept) {
            return true;
        }
        let Some((token, next)) = self.token(0).zip(self.token(1)) else { return false };
        let acts = matches!(concept.assigns.first(), Some(Assign { set: Set::Action(a), .. }) if a.is_task());
        if acts && next.is(Mark::Noun) {
            return true;
        }
        let Some(kind) = concept.subject().filter(|_| !concept.leads_with_action()) else { return false };
        // "A boy masks his face", "a dog herds sheep".
        let may_be_verb = self.prompt.get(next.range.clone()).is_some_and(|words| words.ends_with('s'));
        if may_be_verb && !next.is(Mark::Garment) && is_alive(kind) && self.is_singular(token, kind) {
            return false;
        }
        if next.is(Mark::Noun) {
            return true;
        }
        let of_animals = is_animal(kind) && (next.is(Mark::Herd) || token.han && next.is(Mark::Kin));
        if of_animals || self.is_filled() {
            return false;
        }
        let human = nature(kind) == Nature::Human;
        if next.is(Mark::Garment) {
            // "In a chef hat"; but in Chinese the woman's dress is written so.
            let brought = matches!(self.state.pending.role, Role::Where | Role::Along | Role::Held | Role::Worn);
            return !human || (!token.han && brought && self.is_singular(token, kind));
        }
        if self.owns() {
            // "The fisherman's grandson" is one person.
            let kin = next.concept().and_then(Concept::subject).is_some_and(|kind| nature(kind) == Nature::Human);
            return human && (kin || self.is_furnished_behind());
        }
        let Some(head) = next.concept().filter(|c| !c.leads_with_action()).and_then(Concept::subject) else {
            return nature(kind) == Nature::Thing
                && !token.han
                && self.is_singular(token, kind)
                && self.is_a_place(next);
        };
        // A branch is drawn only for what hangs on it.
        if human {
            // "A mother duck" is a duck.
            let animal = matches!(nature(head), Nature::Beast | Nature::Winged | Nature::Swimmer);
            return animal && !token.han && self.is_singular(token, kind);
        }
        if head == kind || head == SubjectKind::Bough || !self.is_singular(token, kind) {
            return false;
        }
        let handled = nature(head) == Nature::Thing;
        match nature(head) {
            Nature::Human => true,
            _ if token.han => is_alive(kind) && handled,
            Nature::Building => nature(kind) != Nature::Building,
            _ => true,
        }
    }

    /// "Waves break over the bow": what may be a verb is none behind an article.
    pub(super) fn is_thing(&self, concept: &Concept) -> bool {
        let article = self.token(-1).and_then(|t| self.prompt.get(t.range.clone()));
        let plain = self.token(0).is_some_and(|t| !t.participle);
        let only = concept.assigns.len() == 1 && concept.leads_with_action();
        plain && only && article.is_some_and(|word| word.eq_ignore_ascii_case("the"))
    }

    /// "Sewing a suit": it is in the making and on nobody.
    pub(super) fn is_at_work_on_it(&self) -> bool {
        let small = |t: &&Token| t.is(Mark::A) || t.is(Mark::The) || (t.modifies() && !t.is(Mark::Wear));
        let verb = self.clause_before().find(|t| !small(t));
        let task = |a: &Assign| matches!(a.set, Set::Action(action) | Set::OrVerb(action) if action.is_task());
        !self.token(0).is_some_and(|t| t.han)
            && verb.and_then(Token::concept).is_some_and(|c| c.assigns.iter().any(task))
    }

    /// "A stone gate": the noun only says what the next is made of.
    pub(super) fn is_material(&self, concept: &Concept) -> bool {
        let Some((token, next)) = self.token(0).zip(self.token(1)) else { return false };
        let words = self.prompt.get(token.range.clone()).unwrap_or_default();
        let named =
            next.kind == Kind::Unknown || next.is_noun() || [Mark::Noun, Mark::Stuff].iter().any(|mark| next.is(*mark));
        let stone = |a: &Assign| a.set == Set::Feature(Feature::Rocks);
        named && !token.han && !words.ends_with(['s', 'y']) && concept.assigns.iter().all(stone)
    }

    /// "一碗热汤面", "three plates of sushi": by what a thing is counted is no
    /// second thing. One plate is, for it is seen below what is on it, unless
    /// somebody carries it.
    pub(super) fn only_counts(&self, concept: &Concept) -> bool {
        let pending = &self.state.pending;
        let many = pending.count.as_ref().is_some_and(|c| c.value > 1);
        let many = many || pending.role == Role::Held;
        let counts = |kind: &SubjectKind| is_measure(*kind) && (many || *kind != SubjectKind::Plate);
        let counted = pending.count.is_some() || pending.one;
        let (Some(_), true, Some(token)) = (concept.subject().filter(counts), counted, self.token(0)) else {
            return false;
        };
        let behind = self.token(1).and_then(|t| self.prompt.get(t.range.clone())).unwrap_or_default();
        if if token.han { behind.starts_with(['里', '内', '中', '上']) } else { !self.is_of(1) } {
            return false;
        }
        let mut rest = self.tokens.iter().skip(self.at + if token.han { 1 } else { 2 });
        let thing = rest.find(|t| !t.modifies() && !t.is(Mark::De) && !t.is(Mark::A) && !t.is(Mark::The));
        thing.and_then(|t| t.concept()?.subject()).is_some_and(|kind| nature(kind) == Nature::Thing)
    }

    /// Whether a word names a place first of all, which is no table to show things on: "a
    /// vegetable garden".
    fn is_a_place(&self, token: &Token) -> bool {
        let words = self.prompt.get(token.range.clone()).unwrap_or_default().to_lowercase();
        let first = token.concept().and_then(|c| c.assigns.first());
        let place = first.is_some_and(|a| matches!(a.set, Set::Setting(place, _) if place != Place::Studio) && !a.weak);
        place && !words.split_whitespace().next().is_some_and(|word| WHERE.contains(&word))
    }

    /// Whether a noun does not speak of several; a Chinese one never does here.
    fn is_singular(&self, token: &Token, kind: SubjectKind) -> bool {
        let words = self.prompt.get(token.range.clone()).unwrap_or_default();
        token.han || lexicon().number(words, kind) == Number::One
    }

    /// "A child's": whose something is.
    fn owns(&self) -> bool {
        let words = self.token(0).and_then(|t| self.prompt.get(t.range.clone())).unwrap_or_default();
        words.ends_with("'s") || words.ends_with("’s") || words.ends_with("s'")
    }

    /// How a setting is brought in: "厨房里" says that something is in the
    /// kitchen, "厨房" alone may be all that is shown.
    pub(super) fn role_of_place(&self, set: Set, span: &Span) -> Role {
        let role = self.state.pending.role;
        if set == Set::Setting(Place::Sky, Some(Feature::CloudSea)) && self.lies_below(span) {
            return Role::Below;
        }
        let inner = |words: &str, at_end: bool| {
            let sign = if at_end { words.chars().next_back() } else { words.chars().next() };
            sign.is_some_and(|sign| matches!(sign, '里' | '内' | '中' | '上'))
        };
        let words = self.prompt.get(span.clone()).unwrap_or_default();
        let behind = self.token(1).and_then(|t| self.prompt.get(t.range.clone())).unwrap_or_default();
        let within = inner(words, true) || inner(behind, false);
        if matches!(set, Set::Setting(Place::Village | Place::City, _)) && behind.starts_with('外') {
            // "古城外": before its walls something else lies.
            return Role::Along;
        }
        if matches!(set, Set::Setting(Place::Room, _)) && role == Role::Head && within { Role::Where } else { role }
    }

    /// Whether one word names several people: a number before "祖孙" counts these.
    pub(super) fn names_several_people(&self) -> bool {
        let people = |set: Set| matches!(set, Set::Subject(kind) if nature(kind) == Nature::Human);
        let concept = self.token(0).and_then(Token::concept);
        concept.is_some_and(|c| c.assigns.iter().filter(|a| people(a.set)).count() > 1)
    }

    /// Who somebody is whom the word names: of "祖孙" only the first is old.
    pub(super) fn guise_of(&self, kind: SubjectKind) -> Option<Guise> {
        let token = self.token(0)?;
        let first = token.concept().and_then(Concept::subject) == Some(kind);
        token.guise().filter(|_| first || !self.names_several_people())
    }

    /// "In front of a diner", "咖啡馆门口": of a house that people go to, seen from
    /// the street.
    pub(super) fn is_facade(&self, concept: &Concept) -> bool {
        use Feature as F;
        let house = |set: Set| {
            matches!(
                set,
                Set::Feature(
                    F::CafeTables | F::DiningTables | F::BarCounter | F::ShopShelves | F::BreadRack | F::DinerBooths
                ) | Set::Feature(F::Pews | F::Bookshelves | F::BarberChairs | F::StageCurtain | F::Reception)
                    | Set::Feature(F::ShopFronts | F::FlowerBuckets | F::Washers | F::CarLift)
                    | Set::Feature(F::Bank | F::PostOffice | F::PoliceStation | F::Canteen | F::Kindergarten)
                    | Set::Feature(F::DentistRoom | F::VetRoom | F::Spa | F::TattooParlour | F::PrisonCell)
                    | Set::Feature(
                        F::Casino | F::Arcade | F::InternetCafe | F::Karaoke | F::BowlingAlley | F::PoolHall
                    )
                    | Set::Feature(F::Pharmacy | F::SweetShop | F::ToyShop | F::ShoeShop | F::Butchery | F::PetShop)
                    | Set::Feature(
                        F::ToolShop | F::Jeweller | F::TeaBar | F::IceCreamParlour | F::Bookshop | F::GiftShop
                    )
                    | Set::Feature(F::Boutique | F::HotpotTables | F::SushiBar | F::PizzaOven | F::Inn | F::Dormitory)
                    | Set::Feature(F::DanceStudio | F::YogaStudio | F::Dojo | F::MahjongRoom | F::ClimbingHall)
            )
        };
        self.is_outside() && !concept.is_a_house() && concept.assigns.iter().any(|a| house(a.set))
    }

    /// "Outside of", "门口": of what is read the outside is seen.
    pub(super) fn is_outside(&self) -> bool {
        let mut before = self.clause_before().skip_while(|t| t.is(Mark::A) || t.is(Mark::The) || t.modifies());
        let behind = self.token(0).and_then(|t| self.prompt.get(t.range.end..)).unwrap_or_default();
        let at_its_door =
            ["门前", "门口", "门外", "外面", "前的", "外的", "前，", "外，"].iter().any(|w| behind.starts_with(w));
        at_its_door || before.next().is_some_and(|t| t.is(Mark::Outside))
    }

    /// Whether what is read is said to be below: "above the clouds", "云海上空".
    fn lies_below(&self, span: &Span) -> bool {
        let words = self.prompt.get(span.clone()).unwrap_or_default().to_lowercase();
        let itself = words.contains("above") || words.contains("over") || words.ends_with(['上', '空']);
        let clause = self.clause_before();
        let mut before = clause.take_while(|t| !t.is_noun());
        itself || self.token(1).is_some_and(|t| t.is(Mark::Over)) || before.any(|t| t.is(Mark::Over))
    }

    /// Whether a room or a piece of its furniture follows, before another noun.
    fn is_furnished_behind(&self) -> bool {
        let rest = self.tokens.get(self.at + 1..).unwrap_or_default();
        let noun = rest.iter().take(3).find(|t| !t.modifies());
        noun.and_then(Token::concept).is_some_and(|c| {
            c.assigns.iter().any(|a| match a.set {
                Set::Setting(place, _) => place == Place::Room,
                Set::Subject(kind) => matches!(kind, SubjectKind::Chair | SubjectKind::Lamp),
                _ => false,
            })
        })
    }

    /// Whether a thing is on somebody rather than a sight of its own.
    pub(super) fn is_worn(&self, kind: SubjectKind) -> bool {
        let role = self.state.pending.role;
        let plays = [-1, -2].iter().any(|i| self.token(*i).is_some_and(|t| t.is(Mark::Disguise)));
        if role == Role::Worn {
            return (matches!(nature(kind), Nature::Thing | Nature::Plant) && !kind.is_for_carrying()) || plays;
        }
        let somebody = self.state.draft.subjects.iter().any(|s| is_alive(s.kind.value));
        let had_on = matches!(role, Role::Where | Role::Along) || self.follows_owner();
        is_wearable(kind) && ((somebody && had_on) || self.owner_follows())
    }

    /// What somebody has on is no sight of its own, but shoes may be what a near
    /// shot is for.
    pub(super) fn worn(&mut self, kind: &Said<SubjectKind>) {
        if kind.value == SubjectKind::Sunglasses {
            return self.attribute(Said { value: Attribute::Sunglasses, span: kind.span.clone(), near: kind.near });
        }
        if !matches!(kind.value, SubjectKind::Shoe | SubjectKind::Heels) {
            return self.state.worn(&kind.span);
        }
        let assign = Assign { set: Set::Detail(Detail::Feet), weak: false, near: false, own: false };
        let weight = Weight::default();
        self.state.draft.facts.push(Fact {
            assign,
            span: kind.span.clone(),
            role: Role::Head,
            weight,
            traits: Traits::default(),
        });
        if self.state.pending.colour.is_some() {
            let shoes = Said { value: Attribute::Shoes, span: kind.span.clone(), near: kind.near };
            return self.state.attribute(shoes, false);
        }
        self.state.pending.clear_modifiers();
        self.state.pending.consume_role();
    }

    /// "His", "the dancer's" stands right before.
    pub(super) fn follows_owner(&self) -> bool {
        self.token(-1).is_some_and(|t| {
            let words = self.prompt.get(t.range.clone()).unwrap_or_default();
            t.is(Mark::Whose) || words.ends_with("'s") || words.ends_with("’s")
        })
    }

    /// Whether the token that far ahead is "of".
    pub(super) fn is_of(&self, offset: isize) -> bool {
        let words = self.token(offset).and_then(|t| self.prompt.get(t.range.clone()));
        words.is_some_and(|w| w.eq_ignore_ascii_case("of"))
    }

    /// "Of an old sailor" stands behind.
    fn owner_follows(&self) -> bool {
        let rest = self.tokens.get(self.at + 1..).unwrap_or_default();
        self.is_of(1)
            && rest
                .iter()
                .take(OWNER_REACH)
                .take_while(|t| !t.ends_clause())
                .filter_map(|t| t.concept()?.subject())
                .any(is_alive)
    }

    /// Whether the colour being read is all that stands for a backdrop: "on
    /// black,", "the background is red".
    pub(super) fn is_backdrop(&self) -> bool {
        let is_end = |t: &&Token| t.ends_clause();
        let mut rest = self.tokens.get(self.at + 1..).unwrap_or_default().iter();
        let Some(before) = self.token(-1) else { return false };
        let on = self.prompt.get(before.range.clone()).is_some_and(|w| w.eq_ignore_ascii_case("on"));
        if on {
            return rest.next().is_none_or(|t| is_end(&t));
        }
        let names = |t: &Token| t.is_noun() || t.is(Mark::De) || t.is(Mark::Noun) || t.is(Mark::Stuff);
        before.is(Mark::Backdrop) && !rest.take_while(|t| !is_end(t)).any(names)
    }

    /// Whether the colour being read is all that is said of somebody's clothes:
    /// "a woman in white".
    pub(super) fn is_dress(&self) -> bool {
        let goes_on =
            |t: &Token| t.modifies() || t.is_noun() || t.is(Mark::Noun) || t.is(Mark::Stuff) || t.is(Mark::Backdrop);
        let before = self.token(-1).and_then(|t| self.prompt.get(t.range.clone())).unwrap_or_default();
        let brought = before.eq_ignore_ascii_case("in") || before.to_lowercase().ends_with("dressed in");
        let somebody = self.state.draft.subjects.iter().any(|s| nature(s.kind.value) == Nature::Human);
        brought && somebody && !self.token(1).is_some_and(goes_on)
    }

    /// A backdrop has this colour, and hangs in a studio.
    pub(super) fn backdrop(&mut self, said: Said<Colour>) {
        self.state.blur();
        let fact = |set, near| Fact {
            assign: Assign { set, near, weak: false, own: false },
            span: said.span.clone(),
            role: Role::Where,
            weight: Weight::default(),
            traits: Traits::default(),
        };
        let near = said.near;
        self.state.draft.facts.push(fact(Set::Setting(Place::Studio, None), false));
        self.state.draft.facts.push(fact(Set::Backdrop(said.value), near));
        self.state.pending.clear_modifiers();
        self.state.pending.consume_role();
    }
}
