//! The things that words can decide, as the lexicon writes them: `slot=value`.
//!
//! It must not know any word of any language.

use serde::{Deserialize, Serialize};

use super::wire::{name_of, named};
use crate::script::{
    Action, Angle, Attribute, CameraMove, Colour, Depth, Detail, Direction, Feature, Garment, Guise, Light, Mood, Pace,
    Perch, Place, Season, ShotSize, Size, Sound, Speed, Style, SubjectKind, TimeOfDay, Weather,
};

/// One decision that a word makes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Set {
    /// A place; the feature stands for it where another place is chosen.
    Setting(Place, Option<Feature>),
    /// Something within a place.
    Feature(Feature),
    /// A subject when single, counted or coloured, otherwise a feature.
    Either(SubjectKind, Feature),
    /// What an animal rests on.
    Perch(Perch),
    /// The house that has a room in it, where it is seen from outside.
    House(SubjectKind),
    /// Somebody or something.
    Subject(SubjectKind),
    /// What the same word names in another part: a balloon that somebody has on a string.
    Else(SubjectKind),
    /// A season.
    Season(Season),
    /// A time of day.
    Time(TimeOfDay),
    /// The time of day at the end of the shot.
    Until(TimeOfDay),
    /// Weather.
    Weather(Weather),
    /// Light.
    Light(Light),
    /// Style of the whole picture.
    Style(Style),
    /// Colour of a studio's backdrop.
    Backdrop(Colour),
    /// Mood of the whole picture.
    Mood(Mood),
    /// Something to be heard.
    Sound(Sound),
    /// Speed of the world.
    Speed(Speed),
    /// Distance to the subject.
    Shot(ShotSize),
    /// The part of somebody that a near shot is for.
    Detail(Detail),
    /// How much of what is behind is sharp.
    Depth(Depth),
    /// Where the camera looks from.
    Angle(Angle),
    /// Colour of a noun.
    Colour(Colour),
    /// Size of a noun.
    Size(Size),
    /// Cut of clothes; stands with the mark for them.
    Garment(Garment),
    /// Who a person is; stands with the person.
    Guise(Guise),
    /// What somebody is known by: hair, glasses, a hat.
    Attribute(Attribute),
    /// What a subject does.
    Action(Action),
    /// What it does, where the word stands as a verb ("watches", "falls").
    OrVerb(Action),
    /// Where it moves.
    Direction(Direction),
    /// How fast it moves.
    Pace(Pace),
    /// A camera move in full.
    Camera(CameraMove),
    /// A camera move that still wants a direction.
    Move(Family),
    /// Everything of a sort, when it is ruled out.
    Group(Group),
    /// An exact number.
    Number(u64),
    /// About so many.
    About(u16),
    /// A word of grammar.
    Mark(Mark),
}

macro_rules! terms {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(rename_all = "kebab-case")]
        pub enum $name { $($(#[$vdoc])* $variant),+ }
    };
}

terms! {
    /// Camera moves before their direction is known.
    Family {
        /// Turning sideways.
        Pan,
        /// Turning up or down.
        Tilt,
        /// Going in or out.
        Dolly,
        /// Going sideways.
        Truck,
        /// Going up or down.
        Crane,
        /// Going round.
        Orbit,
        /// Changing the focal length.
        Zoom,
        /// Following; only next to a camera.
        Follow,
        /// Moving at all; only next to a camera.
        Go,
    }
}

terms! {
    /// Sorts that a negation can rule out together.
    Group {
        /// Everybody.
        People,
        /// All animals.
        Animals,
        /// All birds.
        Birds,
        /// Everything on wheels.
        Vehicles,
        /// Everything that swims on water.
        Boats,
    }
}

terms! {
    /// Words of grammar.
    Mark {
        /// "no", "without", "没有".
        Not,
        /// "and", "or", "和".
        And,
        /// "but", "except", "而是": what follows is not ruled out.
        But,
        /// "a", "an".
        A,
        /// "the", "this", "his".
        The,
        /// "another": never the one already named.
        Another,
        /// "with", "holding": what follows accompanies.
        With,
        /// "holding", "提着": what follows is in somebody's hands.
        Hold,
        /// "in his hand" behind a thing: somebody holds it.
        InHand,
        /// "On her back", "背着": it hangs from somebody.
        Slung,
        /// "in", "on", "at", "在": what follows is where it happens.
        At,
        /// "into", "进入": what follows is where it goes on.
        Into,
        /// "over", "above", "across": what follows lies below.
        Over,
        /// "through", "past", "to": what follows is another thing.
        Through,
        /// "is", "are", "正在": the predicate follows.
        Be,
        /// "he", "她".
        Somebody,
        /// "cubs", "幼崽": young of whoever was named. "Herd": several of the animal before.
        Young,
        Herd,
        /// "it", "它".
        It,
        /// "Product shot", "产品展示": a thing is shown for itself.
        Product,
        /// "they", "两人": all who were named so far.
        Both,
        /// "side by side", "一起".
        Together,
        /// "hand in hand", "手牵手".
        Hands,
        /// "at each other", "相视".
        Eyes,
        /// "的" binds what precedes to the noun that follows.
        De,
        /// "只", "匹": stands between number and noun.
        Measure,
        /// "盘", "笼": a number before it counts what is served at once.
        Helping,
        /// "Rows of", "一排排": what grows of it covers the ground.
        Sown,
        /// "双", "teams of": a number before it counts pairs, or teams.
        Double,
        Team,
        /// "camera", "镜头".
        Camera,
        /// "in", "out", "up", "down": only after a camera move.
        Inward,
        Outward,
        Upward,
        Downward,
        /// "clockwise": only for what the camera goes round.
        Clockwise,
        /// "counterclockwise": the other way.
        Anticlockwise,
        /// "a silhouette": somebody named before, if anybody was.
        Figure,
        /// Clothes: their colour belongs to whoever wears them.
        Garment,
        /// "wearing", "身穿": what follows is on somebody and no sight of its own.
        Wear,
        /// "dressed as", "打扮成": whoever follows is only played.
        Disguise,
        /// "says", "写着": words between quotation marks that follow are no sight.
        Say,
        /// "his", "her": may point to somebody of an earlier shot.
        Whose,
        /// "Its", "它的": of an animal or a thing.
        Its,
        /// "from behind": how somebody is seen who may be named later.
        Behind,
        /// "in the background": what was named last is behind the rest.
        Beyond,
        /// "background": a colour right before or after it is that of a studio.
        Backdrop,
        /// "interior design": the room itself is what is shown.
        Interior,
        /// "cage", "costume": not drawn, and a noun right before it only says which one.
        Noun,
        /// A new shot begins.
        Cut,
        /// A new shot begins if what follows shows something new.
        Then,
        /// "shot", "scene", "镜头": with a number it begins a shot.
        ShotWord,
        /// "第" before a number.
        Ordinal,
        /// Seconds, millimetres: the number before it counts nothing seen.
        Unit,
        /// Water, hair, walls: part of what is shown; its colour is not drawn.
        Stuff,
        /// "only": nothing else is to be heard.
        Only,
        /// Writing, logos: never drawn, so ruling them out costs nothing.
        Undrawn,
        /// "In front of", "past": of a house that follows the street is seen.
        Outside,
        /// "Matching": clothes that follow are on all who were named.
        Matching,
        /// "Feeds": what follows eats, if it is a beast.
        Feeds,
        /// "Toy", "毛绒": a noun right behind it names what it is a toy of.
        Toy,
        /// "Like a", "一样", "般": what follows, or precedes, is only compared with. "Wide": before a noun it tells of that.
        Like,
        Alike,
        Describes,
        /// "Mood", "atmosphere": a mood beside it is meant.
        Feeling,
        /// "Commercial", "video": a noun before it says what the film is for.
        Medium,
        /// "身后是": what follows in the clause is behind the rest.
        Far,
        /// "Baby": a young one of the animal that follows. "Its cub": of that named last.
        Infant,
        Kin,
        /// "Passers-by": in the background of anybody else.
        Extras,
        /// "Bodywork", "机身": its colour is that of the whole thing.
        Hull,
        /// Says nothing here and is not reported.
        Skip,
    }
}

/// A decision, with how far it can be trusted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Assign {
    /// The decision.
    pub set: Set,
    /// What is drawn is only the nearest thing to what is meant.
    pub near: bool,
    /// It holds only where nothing else is said.
    pub weak: bool,
    /// It belongs to the subject that the same words bring in.
    pub own: bool,
}

impl Assign {
    /// Reads `slot=value`, before it `~` for "near" and `?` for "weak", `.` after the slot for "own".
    pub fn parse(text: &str) -> Option<Self> {
        let bare = text.trim_start_matches(['~', '?']);
        let flags = &text[..text.len() - bare.len()];
        let (slot, value) = bare.split_once('=')?;
        let set = Set::parse(slot.trim_end_matches('.'), value)?;
        Some(Self { set, near: flags.contains('~'), weak: flags.contains('?'), own: slot.ends_with('.') })
    }
}

impl Set {
    fn parse(slot: &str, value: &str) -> Option<Self> {
        Some(match slot {
            "setting" => {
                let (place, feature) = value.split_once('/')?;
                let feature = if feature == "-" { None } else { Some(named(feature)?) };
                Self::Setting(named(place)?, feature)
            }
            "either" => {
                let (kind, feature) = value.split_once('/')?;
                Self::Either(named(kind)?, named(feature)?)
            }
            "feature" => Self::Feature(named(value)?),
            "perch" => Self::Perch(named(value)?),
            "house" => Self::House(named(value)?),
            "subject" => Self::Subject(named(value)?),
            "else" => Self::Else(named(value)?),
            "season" => Self::Season(named(value)?),
            "time" => Self::Time(named(value)?),
            "until" => Self::Until(named(value)?),
            "weather" => Self::Weather(named(value)?),
            "light" => Self::Light(named(value)?),
            "style" => Self::Style(named(value)?),
            "backdrop" => Self::Backdrop(named(value)?),
            "mood" => Self::Mood(named(value)?),
            "sound" => Self::Sound(named(value)?),
            "speed" => Self::Speed(named(value)?),
            "shot" => Self::Shot(named(value)?),
            "detail" => Self::Detail(named(value)?),
            "depth" => Self::Depth(named(value)?),
            "angle" => Self::Angle(named(value)?),
            "colour" => Self::Colour(named(value)?),
            "size" => Self::Size(named(value)?),
            "garment" => Self::Garment(named(value)?),
            "guise" => Self::Guise(named(value)?),
            "attribute" => Self::Attribute(named(value)?),
            "action" => Self::Action(named(value)?),
            "or-verb" => Self::OrVerb(named(value)?),
            "direction" => Self::Direction(named(value)?),
            "pace" => Self::Pace(named(value)?),
            "camera" => Self::Camera(named(value)?),
            "move" => Self::Move(named(value)?),
            "group" => Self::Group(named(value)?),
            "number" => Self::Number(value.parse().ok()?),
            "about" => Self::About(value.parse().ok()?),
            "mark" => Self::Mark(named(value)?),
            _ => return None,
        })
    }

    /// Whether this is a verb, which English inflects by -ing and -ed.
    pub fn is_verb(self) -> bool {
        matches!(self, Self::Action(_) | Self::Move(_) | Self::Camera(_))
    }

    /// Whether this is somebody or something to look at.
    pub fn is_subject(self) -> bool {
        matches!(self, Self::Subject(_) | Self::Either(..))
    }

    /// The slot and the value as the report writes them.
    pub fn label(self) -> Option<(&'static str, String)> {
        Some(match self {
            Self::Setting(place, _) => ("place", name_of(place)),
            Self::Feature(v) => ("feature", name_of(v)),
            Self::Perch(v) => ("perch", name_of(v)),
            Self::Either(v, _) | Self::Subject(v) => ("subject", name_of(v)),
            Self::Season(v) => ("season", name_of(v)),
            Self::Time(v) => ("time", name_of(v)),
            Self::Until(v) => ("until", name_of(v)),
            Self::Weather(v) => ("weather", name_of(v)),
            Self::Light(v) => ("light", name_of(v)),
            Self::Style(v) => ("style", name_of(v)),
            Self::Backdrop(v) => ("backdrop", name_of(v)),
            Self::Mood(v) => ("mood", name_of(v)),
            Self::Sound(v) => ("sound", name_of(v)),
            Self::Speed(v) => ("speed", name_of(v)),
            Self::Shot(v) => ("shotSize", name_of(v)),
            Self::Detail(v) => ("detail", name_of(v)),
            Self::Depth(v) => ("depth", name_of(v)),
            Self::Angle(v) => ("angle", name_of(v)),
            Self::Colour(v) => ("colour", name_of(v)),
            Self::Size(v) => ("size", name_of(v)),
            Self::Garment(v) => ("garment", name_of(v)),
            Self::Guise(v) => ("guise", name_of(v)),
            Self::Attribute(v) => ("attribute", name_of(v)),
            Self::Action(v) | Self::OrVerb(v) => ("action", name_of(v)),
            Self::Direction(v) => ("direction", name_of(v)),
            Self::Pace(v) => ("pace", name_of(v)),
            Self::Camera(v) => ("camera", name_of(v)),
            Self::Number(v) => ("count", v.to_string()),
            Self::About(v) => ("count", v.to_string()),
            Self::Else(_) | Self::House(_) | Self::Move(_) | Self::Group(_) | Self::Mark(_) => return None,
        })
    }
}
