//! Words that a hyphen joins, and words whose sense the next ones decide: what
//! something is made of, how many parts it has, whom a pronoun is of.
//!
//! Of English it knows the endings of such words; what nouns mean is the lexicon's
//! to say.

use super::Reader;
use crate::script::{Action, SubjectKind};
use crate::understand::concept::Mark;
use crate::understand::draft::{Role, Said, Seen, Span};
use crate::understand::lexicon::Concept;
use crate::understand::nature::{Nature, can, nature};
use crate::understand::pending::{Noun, Number};
use crate::understand::token::{Kind, Token};

/// What follows a hyphen where the noun before it only says what something is made of,
/// is like or has to do with.
const OF_IT: &[&str] = &[
    "walled",
    "paved",
    "paneled",
    "panelled",
    "clad",
    "framed",
    "roofed",
    "fronted",
    "floored",
    "tiled",
    "plated",
    "based",
    "driven",
    "bottomed",
    "coated",
    "encrusted",
    "rimmed",
    "handled",
    "legged",
    "footed",
    "faced",
    "necked",
    "eared",
    "maned",
    "bodied",
    "bound",
    "made",
    "wrapped",
    "stained",
    "splattered",
    "studded",
    "trimmed",
];
/// And where it says what something is like, or only has to do with: of scenery too.
const LIKE_IT: &[&str] = &[
    "shaped",
    "sized",
    "themed",
    "scented",
    "flavored",
    "flavoured",
    "powered",
    "free",
    "like",
    "style",
    "styled",
    "inspired",
    "printed",
    "patterned",
    "level",
    "friendly",
    "ready",
    "proof",
    "resistant",
];
/// And where it says what surrounds it.
const AROUND_IT: &[&str] = &[
    "lined",
    "covered",
    "filled",
    "strewn",
    "lit",
    "dotted",
    "decked",
    "draped",
    "hung",
    "adorned",
    "decorated",
    "littered",
    "laden",
    "topped",
    "crowded",
    "packed",
    "fringed",
    "carpeted",
];
/// How words end that say what somebody's calling is.
const CALLINGS: &[&str] = &["er", "or", "ist", "ian", "man", "woman", "person", "smith", "ess", "eer", "ant", "ee"];
/// What machines do too: a "toaster" that turns is nobody.
const MACHINE_DOES: &[Action] = &[Action::Spin, Action::Fall, Action::Glow, Action::Float, Action::Flow, Action::Rise];

/// How far behind "with" what somebody has may stand: "with a worn brown leather bag".
const HAD_REACH: usize = 5;

impl Reader<'_> {
    /// The word that a hyphen joins to the one being read.
    fn joined_by_hyphen(&self) -> Option<&str> {
        let (token, next) = self.token(0).zip(self.token(1))?;
        let between = self.prompt.get(token.range.end..next.range.start)?;
        self.prompt.get(next.range.clone()).filter(|_| between == "-")
    }

    /// "Three-tier", "two-storey": the number counts parts of one thing.
    pub(super) fn counts_parts(&self) -> bool {
        let number = self.token(1).is_some_and(|next| matches!(next.kind, Kind::Number(_) | Kind::Technical));
        !number && self.joined_by_hyphen().is_some()
    }

    /// "Glass-walled", "heart-shaped", "an office of glass": the noun is a matter and
    /// no sight of its own.
    pub(super) fn is_in_compound(&self, concept: &Concept) -> bool {
        let word = |list: &[&str], next: &str| list.iter().any(|one| next.eq_ignore_ascii_case(one));
        if self.joined_by_hyphen().is_some_and(|next| word(LIKE_IT, next)) {
            return concept.assigns.iter().any(|assign| assign.set.label().is_some());
        }
        let Some(kind) = concept.subject().filter(|_| !concept.leads_with_action()) else { return false };
        self.joined_by_hyphen().is_some_and(|next| word(OF_IT, next)) || self.is_pure_glass(kind)
    }

    /// "Of glass and steel", "glass towers": without an article or a number it is no
    /// glass to drink from.
    fn is_pure_glass(&self, kind: SubjectKind) -> bool {
        let pending = &self.state.pending;
        let counted = pending.one || pending.the || pending.count.is_some() || pending.colour.is_some();
        let single = self.words(0).eq_ignore_ascii_case("glass");
        let goes_on = self.token(1).is_some_and(|t| t.is_noun() || t.is(Mark::And) || t.kind == Kind::Unknown);
        kind == SubjectKind::Tumbler
            && single
            && (goes_on || self.is_of(-1))
            && (!counted || goes_on)
            && pending.role != Role::Held
    }

    /// "A lantern-lit alley": what surrounds is along, and nothing that a shot is about.
    pub(super) fn surrounds(&mut self, concept: &Concept) {
        let around = |next: &str| AROUND_IT.iter().any(|one| next.eq_ignore_ascii_case(one));
        if concept.has_subject() && self.joined_by_hyphen().is_some_and(around) {
            self.state.pending.bring(Role::Along);
        }
    }

    /// "A florist … at her shop", "厨师…她": a pronoun tells whether the one person who
    /// is named is a woman or a man.
    pub(super) fn tell_sex(&mut self) {
        let words = self.words(0).to_lowercase();
        let sex = |word: &str| match word {
            "she" | "her" | "hers" | "herself" | "她" | "她的" => Some(SubjectKind::Woman),
            "he" | "his" | "him" | "himself" | "他" | "他的" => Some(SubjectKind::Man),
            _ => None,
        };
        // Of "on his back" the one word in it.
        let Some(kind) = words.split_whitespace().find_map(sex) else { return };
        let human = |seen: &&mut Seen| nature(seen.kind.value) == Nature::Human;
        let mut people = self.state.draft.subjects.iter_mut().filter(human);
        if let (Some(one), None) = (people.next(), people.next())
            && one.kind.value == SubjectKind::Person
            && one.count.as_ref().is_none_or(|count| count.value == 1)
        {
            one.kind.value = kind;
        }
    }

    /// "女消防员", where the lexicon has only the calling: who follows is a woman or a
    /// man.
    pub(super) fn sex_before(&mut self) -> Option<SubjectKind> {
        let before = self.token(-1).filter(|t| t.han && t.kind == Kind::Unknown)?.range.clone();
        let close = before.end == self.token(0)?.range.start;
        let words = self.prompt.get(before.clone()).filter(|_| close)?;
        let kind = match words.chars().next_back()? {
            '女' => SubjectKind::Woman,
            '男' => SubjectKind::Man,
            _ => return None,
        };
        if words.chars().count() == 1 {
            self.state.draft.ignored.retain(|span| *span != before);
        }
        Some(kind)
    }

    /// "A chimney sweeper with a black brush walks …", "a lamplighter walks away":
    /// somebody of a calling that no table has, known by what only a person does, and
    /// by what is carried or worn if more stands between.
    pub(super) fn stands_for_somebody(&mut self, span: &Span) {
        let words = self.words(0).to_lowercase();
        let calling = CALLINGS.iter().any(|ending| words.len() > ending.len() + 2 && words.ends_with(ending));
        let alone = self.state.draft.subjects.is_empty() && self.state.pending.one;
        let Some(next) = self.token(1).filter(|_| calling && alone && !self.token(0).is_some_and(|t| t.han)) else {
            return;
        };
        let rest = || self.tokens.iter().skip(self.at + 2).take_while(|t| t.kind != Kind::Stop && !t.ends_clause());
        let had = |t: &Token| {
            let thing = t.concept().and_then(Concept::subject).is_some_and(|kind| kind.hold().is_some());
            thing || t.is(Mark::Garment)
        };
        let carries = [Mark::With, Mark::Hold, Mark::Wear, Mark::At].iter().any(|mark| next.is(*mark));
        let acts = next
            .concept()
            .and_then(Concept::leading_action)
            .is_some_and(|action| can(SubjectKind::Man, action) && !MACHINE_DOES.contains(&action));
        if acts || carries && rest().take(HAD_REACH).any(had) && rest().any(does_as_people) {
            let kind = Said { value: SubjectKind::Person, span: span.clone(), near: true };
            self.state.name(Noun { number: Number::One, ..Noun::plain(kind) });
        }
    }

    /// "Holding his grandson's hand": who is held by the hand goes along.
    pub(super) fn takes_by_the_hand(&mut self, kind: SubjectKind) {
        let hand = |t: Option<&Token>| t.is_some_and(|t| t.is(Mark::Stuff) && has_hand(self.words_of(t)));
        let by_hand = hand(self.token(1)) || self.token(1).is_some_and(|t| t.is(Mark::De)) && hand(self.token(2));
        let role = self.state.pending.role;
        if nature(kind) == Nature::Human && by_hand && matches!(role, Role::Held | Role::Along) {
            self.state.pending.bring(Role::Along);
            self.state.draft.together.get_or_insert_default().hands = true;
        }
    }

    /// The words of a token.
    fn words_of(&self, token: &Token) -> &str {
        self.prompt.get(token.range.clone()).unwrap_or_default()
    }

    /// "A snail with a tiny backpack": what a beast has along is no second thing beside
    /// it.
    pub(super) fn is_on_a_beast(&self, kind: SubjectKind) -> bool {
        let along = matches!(self.state.pending.role, Role::Along | Role::Worn | Role::Held);
        let carried = kind.is_for_carrying() || matches!(kind, SubjectKind::Bag | SubjectKind::Sunglasses);
        let beast = |kind| matches!(nature(kind), Nature::Beast | Nature::Winged | Nature::Swimmer);
        let owner = self.state.last.and_then(|i| self.state.draft.subjects.get(i));
        along && carried && owner.is_some_and(|seen| beast(seen.kind.value))
    }

    /// "Then runs through a station": a later shot that opens with a verb goes on about
    /// whoever the one before was about.
    pub(super) fn goes_on_from_before(&self) -> bool {
        let small = |t: &&Token| {
            t.is(Mark::Skip) || t.is(Mark::And) || t.is(Mark::Be) || matches!(t.kind, Kind::Comma | Kind::Colon)
        };
        let opening = self.tokens.iter().find(|t| !small(t));
        !self.first
            && opening.is_some_and(|t| {
                let verb = t.concept().is_some_and(Concept::leads_with_action);
                // Of "walks into" the verb.
                let word = self.words_of(t).split_whitespace().next().unwrap_or_default();
                let inflected = word.ends_with('s') && !word.ends_with("ss");
                verb && (t.han || inflected) || t.kind == Kind::Unknown && !t.han && inflected && self.opens_object()
            })
    }

    /// Whether an article or a pronoun stands second: what precedes it is a verb.
    fn opens_object(&self) -> bool {
        self.tokens.get(1).is_some_and(|t| [Mark::A, Mark::The, Mark::Whose, Mark::Through].iter().any(|m| t.is(*m)))
    }
}

/// Whether a token is a verb of what people can do.
fn does_as_people(token: &Token) -> bool {
    let action = token.concept().and_then(Concept::leading_action);
    action.is_some_and(|action| can(SubjectKind::Man, action))
}

/// Whether words speak of a hand.
fn has_hand(words: &str) -> bool {
    words.eq_ignore_ascii_case("hand") || words.eq_ignore_ascii_case("hands") || words.ends_with('手')
}
