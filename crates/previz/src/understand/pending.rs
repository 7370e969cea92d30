//! The words that wait for the noun they belong to: numbers, colours, sizes,
//! articles, prepositions.
//!
//! It must not know which nouns there are.

use super::draft::{Role, Said, Span, Told};
use crate::script::{Action, Colour, Direction, Garment, Guise, Pace, Size, SubjectKind};

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
    /// The number counts people alone: "五名", "三位".
    pub people: bool,
    /// A colour.
    pub colour: Option<Said<Colour>>,
    /// A size.
    pub size: Option<Said<Size>>,
    /// What the next subject does.
    pub action: Option<Said<Action>>,
    /// Where the next subject moves.
    pub direction: Option<Said<Direction>>,
    /// How fast the next subject moves.
    pub pace: Option<Said<Pace>>,
    /// The colour of the clothes of the next person.
    pub dye: Option<Said<Colour>>,
    /// The clothes of the next person.
    pub garment: Option<Said<Garment>>,
    /// How many of a number belong together, where it counts teams.
    pub share: u64,
    /// The hat of the next person.
    pub hat: Option<Said<Guise>>,
    /// What else the next person is known by.
    pub attributes: Vec<Told>,
    /// The number counts plates and bowls rather than pieces.
    pub helping: bool,
    /// "a": one of it.
    pub one: bool,
    /// "the": perhaps one that is known already.
    pub the: bool,
    /// "another": none that is known already.
    pub another: bool,
    /// "From behind" was read, of whom is not known yet.
    pub behind: Option<Span>,
    /// What follows is ruled out.
    pub negated: bool,
    /// Something was ruled out since "not" was read.
    pub ruled: bool,
    /// "Only": what follows is heard alone.
    pub only: bool,
    /// What follows stands after a preposition and is not what the clause is about.
    pub prepositional: bool,
    /// How what follows is brought in.
    pub role: Role,
    /// A noun that is not drawn came between the colour and whatever follows.
    pub colour_passed: bool,
    /// "And" was read since the last noun.
    pub joined: bool,
    /// What follows is only compared with.
    pub likened: bool,
    /// "Matching": clothes that follow are on all who were named.
    pub matching: bool,
    /// Who is named in this clause is in the background.
    pub far: bool,
    /// What follows hangs on somebody's back rather than in the hands.
    pub slung: bool,
    /// The role of the last noun.
    pub last_role: Role,
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

    /// "穿红裙的": whoever follows is not worn.
    pub fn take_off(&mut self) {
        if self.role == Role::Worn {
            self.role = Role::Head;
            self.prepositional = false;
        }
        if self.last_role == Role::Worn {
            self.last_role = Role::Head;
        }
    }

    /// Whether nothing waits for a noun.
    pub fn is_bare(&self) -> bool {
        !self.one && !self.another && !self.joined && self.count.is_none() && self.colour.is_none()
    }

    /// Forgets what holds for one clause.
    pub fn end_clause(&mut self) {
        self.people = false;
        self.clear_modifiers();
        self.role = Role::Head;
        self.last_role = Role::Head;
        self.prepositional = false;
        self.joined = false;
        self.negated = false;
        self.ruled = false;
        self.only = false;
        self.likened = false;
        self.slung = false;
    }

    /// Forgets the small words that belonged to the last noun.
    pub fn clear_modifiers(&mut self) {
        // "五名背着登山包的游客": what people have on has no part in their number.
        self.count = self.count.take().filter(|_| self.people);
        self.colour = None;
        self.size = None;
        self.helping = false;
        self.matching = false;
        self.share = 0;
        self.one = false;
        self.the = false;
        self.another = false;
    }
}

/// A noun that names somebody or something.
#[derive(Debug, Clone)]
pub struct Noun {
    /// What it names.
    pub kind: Said<SubjectKind>,
    /// Who that is, where it can be seen.
    pub guise: Option<Guise>,
    /// It stands right after another such noun.
    pub adjacent: bool,
    /// It is what somebody handles: the horse in "riding a horse".
    pub object: bool,
    /// What its form says about how many there are.
    pub number: Number,
    /// Somebody has it on who may have been named in an earlier shot.
    pub owned: bool,
    /// A pronoun or a noun before it says whose it is.
    pub whose: bool,
    /// Who holds it is named behind it: "提灯笼的女孩".
    pub holder_follows: bool,
    /// It says what the film is for: "a family commercial".
    pub topic: bool,
    /// Nothing stands with it, in a language without articles.
    pub bare: bool,
}

impl Noun {
    /// A noun of which nothing more is known.
    pub fn plain(kind: Said<SubjectKind>) -> Self {
        let number = Number::Open;
        Self {
            kind,
            guise: None,
            adjacent: false,
            object: false,
            number,
            owned: false,
            whose: false,
            holder_follows: false,
            topic: false,
            bare: false,
        }
    }
}

/// How many the form of a noun speaks of.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Number {
    /// It does not say.
    #[default]
    Open,
    /// Exactly one.
    One,
    /// More than one.
    Several,
}
