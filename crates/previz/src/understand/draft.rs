//! What the words of one shot say, before it is settled what they amount to.
//!
//! A draft keeps every word next to what it decides, so that the report can be
//! exact. It must not choose between decisions.

use std::ops::Range;

use super::concept::{Assign, Set};
use crate::script::{
    Action, Attribute, CameraMove, Colour, Direction, Garment, Guise, Pace, Size, SubjectKind, Together,
};

/// Bytes of the prompt.
pub type Span = Range<usize>;

/// A decision and the words that make it.
#[derive(Debug, Clone, PartialEq)]
pub struct Said<T> {
    /// What is decided.
    pub value: T,
    /// The words.
    pub span: Span,
    /// It is only the nearest thing to what the words mean.
    pub near: bool,
}

impl<T> Said<T> {
    /// Words that mean exactly this.
    pub fn new(value: T, span: Span) -> Self {
        Self { value, span, near: false }
    }
}

/// What somebody is known by, and its colour.
pub type Told = (Said<Attribute>, Option<Said<Colour>>);

/// A subject as the words give it.
#[derive(Debug, Clone, PartialEq)]
pub struct Seen {
    /// What it is.
    pub kind: Said<SubjectKind>,
    /// How many, exactly (`near` false) or roughly.
    pub count: Option<Said<u64>>,
    /// Its form speaks of more than one.
    pub plural: bool,
    /// Its colour.
    pub colour: Option<Said<Colour>>,
    /// Its size.
    pub size: Option<Said<Size>>,
    /// What it does.
    pub action: Option<Said<Action>>,
    /// Where it moves.
    pub direction: Option<Said<Direction>>,
    /// How fast it moves.
    pub pace: Option<Said<Pace>>,
    /// What someone wears.
    pub garment: Option<Said<Garment>>,
    /// Who it is, where that can be seen.
    pub guise: Option<Said<Guise>>,
    /// What else somebody is known by.
    pub attributes: Vec<Told>,
    /// It only accompanies another: the umbrella of the woman.
    pub accompanies: bool,
    /// It only fills the background: "a castle in the distance".
    pub behind: bool,
    /// An earlier clause has named a place or somebody already.
    pub later: bool,
    /// It goes behind anybody whom the words are more about: "passers-by".
    pub extra: bool,
    /// It only says what the shot is made for: "a family commercial".
    pub topic: bool,
    /// It may be one that an earlier shot brought in: "the dog".
    pub known: bool,
    /// It is on somebody of an earlier shot, if there is one: "his shoes".
    pub worn: bool,
    /// How many of it "one" is, where it stands for a team.
    pub share: u64,
    /// It is in somebody's hands.
    pub held: bool,
    /// It hangs on their back, by their side or about their neck.
    pub slung: bool,
    /// Whose hands, as an index into the subjects.
    pub holder: Option<usize>,
    /// Subjects joined by "and" share this number.
    pub group: usize,
    /// It is side by side with whoever was named before, or with its like.
    pub together: Option<Together>,
}

impl Seen {
    /// Something of which nothing more is said.
    pub fn only(kind: Said<SubjectKind>, group: usize) -> Self {
        Self {
            kind,
            count: None,
            plural: false,
            colour: None,
            size: None,
            action: None,
            direction: None,
            pace: None,
            garment: None,
            guise: None,
            attributes: Vec::new(),
            accompanies: false,
            behind: false,
            later: false,
            extra: false,
            topic: false,
            known: false,
            worn: false,
            share: 1,
            held: false,
            slung: false,
            holder: None,
            group,
            together: None,
        }
    }
}

/// A decision about the shot as a whole.
#[derive(Debug, Clone, PartialEq)]
pub struct Fact {
    /// The decision.
    pub assign: Assign,
    /// The words.
    pub span: Span,
    /// How the words stand to the rest, for settings.
    pub role: Role,
    /// How much the words mean it, for moods.
    pub weight: Weight,
    /// What else is said of it, where it is something to look at.
    pub traits: Traits,
}

impl Fact {
    /// Whether other words have led to it: what is weak but near is what its own come to.
    pub fn is_implied(&self) -> bool {
        self.assign.weak && !self.assign.near
    }
}

/// Colour, size and number of something that a place contains.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Traits {
    /// Its colour.
    pub colour: Option<Said<Colour>>,
    /// Its size.
    pub size: Option<Said<Size>>,
    /// How many there are.
    pub count: Option<Said<u64>>,
    /// Its form speaks of more than one.
    pub plural: bool,
}

/// How much a word of mood is meant, from a mere epithet upwards.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Weight {
    /// It only describes how something else is or moves: "a gentle pan".
    Epithet,
    #[default]
    /// It stands by itself.
    Plain,
    /// It is said to be the mood: "a tender atmosphere".
    Stressed,
}

/// How a setting is brought in.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Role {
    #[default]
    /// As the head of a phrase: "a river".
    Head,
    /// As where something happens: "in a forest".
    Where,
    /// As where it goes on: "into the garden".
    Into,
    /// As what lies below: "above a sea of clouds".
    Below,
    /// As another thing along: "with a river", "beside a lake".
    Along,
    /// As what somebody wears: "in boots".
    Worn,
    /// As what somebody has in the hands: "holding a lantern".
    Held,
}

/// Everything one shot says.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Draft {
    /// Decisions about the shot as a whole, in order.
    pub facts: Vec<Fact>,
    /// Subjects, in order of appearance.
    pub subjects: Vec<Seen>,
    /// Numbers of which single ones were taken out.
    pub parted: Vec<Said<u64>>,
    /// Camera moves, in order.
    pub camera: Vec<Said<CameraMove>>,
    /// What is ruled out.
    pub removed: Vec<Said<Set>>,
    /// Nothing is to be heard but what is named.
    pub only_these_sounds: bool,
    /// Words that decide nothing.
    pub ignored: Vec<Span>,
    /// Words that the lexicon does not have, among the ignored.
    pub unknown: Vec<Span>,
    /// What somebody does who is not named in this shot.
    pub loose_action: Option<Said<Action>>,
    /// Where somebody moves who is not named in this shot.
    pub loose_direction: Option<Said<Direction>>,
    /// The words say that some are side by side.
    pub together: Option<Together>,
    /// The words that say that they look at each other.
    pub regard: Option<Span>,
    /// A pronoun points to somebody of an earlier shot.
    pub refers_back: bool,
    /// It begins with what somebody of an earlier shot does.
    pub goes_on: bool,
    /// The words say that the room is shown for itself.
    pub interior: bool,
    /// The words say that a house is seen from outside.
    pub exterior: bool,
}

impl Draft {
    /// The facts that nothing rules out.
    pub fn standing(&self) -> impl Iterator<Item = &Fact> {
        self.facts.iter().filter(|f| !self.removed.iter().any(|r| same(r.value, f.assign.set)))
    }
}

fn same(removed: Set, fact: Set) -> bool {
    match (removed, fact) {
        (Set::Setting(a, _), Set::Setting(b, _)) => a == b,
        (a, b) => a == b,
    }
}
