//! What kinds of subject can do what, and which of them belong together.
//!
//! It must not know words; it keeps "a woman with a red umbrella walks" from
//! making the umbrella walk.

use super::concept::{Group, Set};
use crate::script::{Action, Colour, Feature, Light, Place, Season, SubjectKind, TimeOfDay, Weather};

/// How a subject moves by its nature.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Nature {
    /// People and what walks like them.
    Human,
    /// Four legs.
    Beast,
    /// Wings of its own.
    Winged,
    /// At home in water.
    Swimmer,
    /// Wheels.
    Wheeled,
    /// On the water.
    Afloat,
    /// In the air or in space.
    Airborne,
    /// Rooted.
    Plant,
    /// Built; stays where it is.
    Building,
    /// Small and light, or handled.
    Thing,
}

/// The nature of a kind.
pub fn nature(kind: SubjectKind) -> Nature {
    use SubjectKind as K;
    match kind {
        K::Person
        | K::Man
        | K::Woman
        | K::Child
        | K::Couple
        | K::Crowd
        | K::Dancer
        | K::Runner
        | K::Cyclist
        | K::Astronaut
        | K::LionDance
        | K::Robot => Nature::Human,
        kind if kind.is_four_footed() => Nature::Beast,
        K::Kangaroo | K::Crocodile | K::Snake | K::Frog | K::Dinosaur => Nature::Beast,
        K::Butterfly | K::Firefly | K::Dragon => Nature::Winged,
        bird if bird.is_bird() => Nature::Winged,
        K::Fish | K::Whale | K::Dolphin | K::Turtle | K::Jellyfish | K::Shark | K::Octopus => Nature::Swimmer,
        K::Bicycle | K::Carriage => Nature::Wheeled,
        kind if kind.is_motor_vehicle() || kind.is_train() => Nature::Wheeled,
        kind if kind.is_vessel() => Nature::Afloat,
        K::Balloon
        | K::ToyBalloon
        | K::Rocket
        | K::Plane
        | K::Helicopter
        | K::Drone
        | K::Spaceship
        | K::Kite
        | K::CableCar
        | K::Bubbles
        | K::Frisbee
        | K::SkyLantern => Nature::Airborne,
        kind if kind.is_tree() => Nature::Plant,
        K::Flower | K::Rose | K::Sunflower | K::Sprig | K::Mushroom | K::Anemone => Nature::Plant,
        kind if kind.is_building() || kind == K::Planet => Nature::Building,
        // What is small, or handled.
        _ => Nature::Thing,
    }
}

/// Whether it has a will of its own and may have things on.
pub fn is_alive(kind: SubjectKind) -> bool {
    matches!(nature(kind), Nature::Human | Nature::Beast | Nature::Winged)
}

/// Whether it is a thing that people have on.
pub fn is_wearable(kind: SubjectKind) -> bool {
    use SubjectKind as K;
    matches!(kind, K::Shoe | K::Heels | K::Watch | K::Ring | K::Headphones)
}

/// Whether somebody who is on it rides it.
pub fn is_ridden(kind: SubjectKind) -> bool {
    use SubjectKind as K;
    matches!(kind, K::Horse | K::Camel | K::Donkey | K::Elephant | K::Cow | K::Bicycle | K::Motorcycle | K::Scooter)
}

/// Whether what is in it is counted by it: bowls of rice, boxes of chocolates.
pub fn is_measure(kind: SubjectKind) -> bool {
    use SubjectKind as K;
    matches!(kind, K::Bowl | K::Plate | K::Cup | K::Glass | K::Bottle | K::Tumbler | K::Tin | K::Parcel | K::Bag)
}

/// Whether a kind can do this without a fairy tale.
pub fn can(kind: SubjectKind, action: Action) -> bool {
    use Action as A;
    use Nature as N;
    let n = nature(kind);
    let alive = matches!(n, N::Human | N::Beast | N::Winged | N::Swimmer);
    if kind == SubjectKind::LionDance {
        return matches!(action, A::Stand | A::Dance | A::Jump | A::Play | A::Walk | A::Run | A::Cross);
    }
    match action {
        // Of what swims the turtle has feet.
        A::Stand if n == N::Wheeled => true,
        A::Stand | A::Walk | A::Run => matches!(n, N::Human | N::Beast | N::Winged) || kind == SubjectKind::Turtle,
        A::Dive if n == N::Airborne => true,
        A::Sit | A::Lie | A::Sleep | A::Eat | A::Drink | A::Look | A::Play | A::Swim | A::Dive => alive,
        A::Gallop => kind.is_four_footed(),
        A::Jump => alive || n == N::Wheeled || kind.is_ball() || kind == SubjectKind::Shoe,
        A::Dance => matches!(n, N::Human | N::Plant | N::Thing) || wades(kind),
        A::Fly | A::Soar => {
            matches!(n, N::Winged | N::Airborne)
                || matches!(kind, SubjectKind::Leaf | SubjectKind::Petal | SubjectKind::Robot)
        }
        A::Hover => matches!(n, N::Winged | N::Airborne | N::Thing),
        A::Drive => n == N::Wheeled || matches!(kind, SubjectKind::Plane | SubjectKind::CableCar),
        // Behind a visor no smile is seen.
        A::Smile => n == N::Human && kind != SubjectKind::Astronaut,
        A::Ride | A::Fish | A::Skate | A::SkateSpin | A::Ski | A::Wave => n == N::Human,
        A::Sail => n == N::Afloat,
        A::Row => n == N::Afloat || n == N::Human,
        A::Float => !matches!(n, N::Building | N::Plant | N::Wheeled),
        A::Spin | A::Glow => n != N::Beast,
        A::Rise => {
            matches!(n, N::Winged | N::Airborne | N::Thing)
                || matches!(kind, SubjectKind::Planet | SubjectKind::Robot | SubjectKind::Dinosaur)
        }
        // Nobody comes down like a leaf.
        A::Fall => !matches!(n, N::Human | N::Beast | N::Winged | N::Swimmer | N::Wheeled | N::Afloat),
        A::Launch => n == N::Airborne || kind == SubjectKind::Fireworks,
        A::Spray if kind == SubjectKind::Elephant => true,
        // Dragons breathe it.
        A::Burn => matches!(n, N::Thing | N::Plant | N::Building | N::Wheeled) || kind == SubjectKind::Dragon,
        A::Bloom | A::Grow => n == N::Plant || kind == SubjectKind::Fireworks,
        A::Sway => matches!(n, N::Plant | N::Thing | N::Human | N::Afloat),
        A::Howl => kind.is_four_footed() || matches!(kind, SubjectKind::Dragon | SubjectKind::Dinosaur),
        A::Swing | A::Slide => n == N::Human || kind.is_four_footed() && !is_huge(kind),
        A::Hatch => kind.hatches(),
        // What is poured and splashed about a thing.
        A::Flow => n == N::Thing,
        A::Pour => n == N::Thing && holds_drink(kind),
        // By a hand that comes into the picture, a slice of it.
        A::Lift => n == N::Human || kind == SubjectKind::Pizza,
        A::Yawn => n == N::Human || kind.gapes(),
        A::Cross => !matches!(n, N::Plant | N::Building | N::Thing),
        A::Land => matches!(n, N::Winged | N::Airborne),
        // With hooves nobody washes, but licks its flank.
        A::Groom | A::Scratch | A::Roll | A::Wag | A::Shake => kind.is_four_footed(),
        action if action.is_antic() => kind.has_paws(),
        // A task that takes hands.
        _ => action.is_for(kind).unwrap_or(n == N::Human),
    }
}

/// How a kind does what it cannot do: people who fly float, a train that flies
/// drives.
pub fn manner(kind: SubjectKind, action: Action) -> Option<Action> {
    use Action as A;
    let moves =
        matches!(action, A::Walk | A::Run | A::Gallop | A::Fly | A::Soar | A::Swim | A::Drive | A::Sail | A::Float);
    match nature(kind) {
        Nature::Human if action.as_people_do().is_some() => action.as_people_do(),
        // "Flags wave", "curtains dance": in the wind.
        Nature::Thing if action == A::Wave => Some(A::Sway),
        _ if action == A::Yawn => can(kind, A::Stretch).then_some(A::Stretch),
        _ if action == A::LeapUp => can(kind, A::Jump).then_some(A::Jump),
        Nature::Human => (action == A::Gallop && can(kind, A::Run)).then_some(A::Run),
        Nature::Beast if action == A::Gallop => Some(A::Run),
        _ if action.is_dance() && can(kind, A::Dance) => Some(A::Dance),
        Nature::Beast if action.is_dance() => Some(A::Jump),
        Nature::Winged | Nature::Swimmer if action.is_dance() => motion(kind),
        Nature::Winged if action == A::Launch => Some(A::Fly),
        Nature::Beast => matches!(action, A::Fly | A::Soar).then_some(A::Jump),
        Nature::Wheeled | Nature::Afloat | Nature::Airborne | Nature::Swimmer | Nature::Winged if moves => motion(kind),
        _ => None,
    }
}

/// Whether it is poured from, or into.
fn holds_drink(kind: SubjectKind) -> bool {
    use SubjectKind as K;
    matches!(kind, K::Cup | K::Glass | K::Tumbler | K::Bottle | K::Teapot | K::MilkCarton | K::Can)
}

/// Whether a kind can change its place.
pub fn movable(kind: SubjectKind) -> bool {
    !matches!(nature(kind), Nature::Plant | Nature::Building)
}

/// Whether scenery does this by itself, so that the words say nothing new.
pub fn scenery_does(action: Action) -> bool {
    matches!(
        action,
        Action::Flow
            | Action::Pour
            | Action::Fall
            | Action::Float
            | Action::Sway
            | Action::Glow
            | Action::Bloom
            | Action::Rise
            | Action::Fly
            | Action::Grow
            | Action::Run
    )
}

/// How a kind moves when the words only say that it moves.
pub fn motion(kind: SubjectKind) -> Option<Action> {
    match nature(kind) {
        Nature::Human | Nature::Beast => Some(Action::Walk),
        Nature::Winged if matches!(kind, SubjectKind::Swan | SubjectKind::Duck) => Some(Action::Swim),
        Nature::Winged if wades(kind) => Some(Action::Walk),
        Nature::Winged | Nature::Airborne => Some(Action::Fly),
        Nature::Swimmer => Some(Action::Swim),
        Nature::Wheeled => Some(Action::Drive),
        Nature::Afloat => Some(Action::Sail),
        Nature::Plant | Nature::Building => None,
        Nature::Thing => Some(Action::Float),
    }
}

/// Whether no swing bears it.
fn is_huge(kind: SubjectKind) -> bool {
    matches!(kind, SubjectKind::Elephant | SubjectKind::Giraffe)
}

/// Whether a bird goes on foot.
fn wades(kind: SubjectKind) -> bool {
    use SubjectKind as K;
    matches!(kind, K::Chicken | K::Penguin | K::Peacock | K::Flamingo | K::Crane)
}

/// Whether somebody must be there for this to be done.
pub fn needs_a_person(action: Action) -> bool {
    use Action as A;
    // Who steadies a bicycle does so for somebody who is named.
    action.is_task() && action != A::Steady
        || action.is_dance()
        || action == A::Unfurl
        || matches!(
            action,
            A::Sit
                | A::Walk
                | A::Run
                | A::Ride
                | A::Skate
                | A::SkateSpin
                | A::Ski
                | A::Smile
                | A::Row
                | A::Wave
                | A::Play
                | A::Sleep
                | A::Drink
                | A::Eat
                | A::Fish
                | A::Speak
                | A::Talk
                | A::Argue
                | A::Clap
                | A::Serve
                | A::Cheer
                | A::Kneel
                | A::TaiChi
                | A::Weep
                | A::Point
                | A::ThumbUp
                | A::Queue
        )
}

/// Whether a verb says so little that the thing it is done with says more:
/// "swings" before a racket, "lifts" before a barbell.
pub fn opens(action: Action) -> bool {
    use Action as A;
    matches!(
        action,
        A::Sway | A::Wave | A::Jump | A::Play | A::Sit | A::Run | A::Dance | A::Spin | A::Float | A::Rise | A::Ride
    )
}

/// Whether one of a kind is of several colours by itself.
pub fn is_many_coloured(kind: SubjectKind) -> bool {
    use SubjectKind as K;
    let alive = matches!(kind, K::Parrot | K::Peacock | K::Butterfly | K::Fish | K::Crowd);
    let flies = matches!(kind, K::Balloon | K::Kite | K::ToyBalloon | K::Fireworks | K::Powder | K::Bubbles);
    alive
        || flies
        || matches!(kind, K::FerrisWheel | K::Carousel | K::LionDance | K::ChristmasTree | K::Playground | K::Salad)
}

/// Whether scenery is of several colours by itself.
fn has_many_colours(scenery: Set) -> bool {
    let lit = matches!(scenery, Set::Light(Light::Neon | Light::Fireworks | Light::Rainbow | Light::Aurora));
    let glows =
        matches!(scenery, Set::Time(TimeOfDay::Sunset | TimeOfDay::Sunrise | TimeOfDay::Dawn | TimeOfDay::Dusk));
    let grows = matches!(
        scenery,
        Set::Setting(Place::FlowerField | Place::Garden | Place::Underwater, _)
            | Set::Setting(Place::Meadow, Some(Feature::Flowers))
            | Set::Feature(Feature::Flowers | Feature::Reef)
            | Set::Season(Season::Autumn)
    );
    lit || glows || grows
}

/// Whether scenery has this colour anyway, so that saying so changes nothing.
pub fn natural_colour(scenery: Set, colour: Colour) -> bool {
    let water = matches!(
        scenery,
        Set::Setting(
            Place::Sea | Place::Lake | Place::River | Place::Underwater | Place::Sky | Place::Beach | Place::Harbour,
            _
        ) | Set::Feature(Feature::Lake | Feature::River | Feature::Waves)
    );
    let green = matches!(
        scenery,
        Set::Setting(Place::Forest | Place::Meadow | Place::Field | Place::Garden | Place::Mountains, _)
            | Set::Feature(
                Feature::Grass
                    | Feature::Trees
                    | Feature::Forest
                    | Feature::Bamboo
                    | Feature::Pines
                    | Feature::Mountains
            )
    );
    let sand =
        matches!(scenery, Set::Setting(Place::Field | Place::Desert | Place::Beach, _) | Set::Feature(Feature::Dunes));
    let white = matches!(
        scenery,
        Set::Setting(Place::Snowfield | Place::Waterfall, _)
            | Set::Feature(Feature::Snow | Feature::Clouds)
            | Set::Weather(Weather::Snow)
    );
    let rust = matches!(scenery, Set::Setting(_, Some(Feature::RedPlanet)) | Set::Feature(Feature::RedPlanet));
    match colour {
        Colour::Red if scenery == Set::Feature(Feature::Couplets) => true,
        Colour::Red | Colour::Orange if rust => true,
        Colour::Blue | Colour::Teal => water,
        Colour::Green => green,
        Colour::Yellow | Colour::Gold => {
            sand || matches!(scenery, Set::Time(TimeOfDay::GoldenHour | TimeOfDay::Sunset | TimeOfDay::Sunrise))
        }
        Colour::Orange | Colour::Red | Colour::Pink => {
            matches!(scenery, Set::Time(TimeOfDay::Sunset | TimeOfDay::Sunrise | TimeOfDay::Dawn | TimeOfDay::Dusk))
                || (colour == Colour::Pink && scenery == Set::Feature(Feature::CherryTrees))
        }
        Colour::White => white,
        Colour::Grey | Colour::Black => {
            matches!(scenery, Set::Weather(Weather::Cloudy | Weather::Storm | Weather::Overcast))
        }
        Colour::Mixed => has_many_colours(scenery),
        Colour::Purple | Colour::Brown | Colour::Silver => false,
    }
}

/// Every kind of a sort.
pub fn members(group: Group) -> Vec<SubjectKind> {
    let belongs = |kind: &SubjectKind| match group {
        Group::People => nature(*kind) == Nature::Human && !matches!(kind, SubjectKind::Robot | SubjectKind::Astronaut),
        Group::Animals => {
            matches!(nature(*kind), Nature::Beast | Nature::Winged | Nature::Swimmer) && *kind != SubjectKind::Dragon
        }
        Group::Birds => kind.is_bird(),
        Group::Vehicles => nature(*kind) == Nature::Wheeled && *kind != SubjectKind::Bicycle && !kind.is_train(),
        Group::Boats => nature(*kind) == Nature::Afloat,
    };
    SubjectKind::ALL.iter().copied().filter(belongs).collect()
}

/// What ruling out this kind rules out with it: no cars, no lorries either.
pub fn ruled_out_with(kind: SubjectKind) -> Vec<SubjectKind> {
    match kind {
        SubjectKind::Person | SubjectKind::Crowd => members(Group::People),
        SubjectKind::Car => members(Group::Vehicles),
        SubjectKind::Bird => members(Group::Birds),
        SubjectKind::Boat => members(Group::Boats),
        other => vec![other],
    }
}
