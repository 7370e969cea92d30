//! What is usual for each kind of subject: size, home, speed and how much of
//! the picture it fills.
//!
//! A table; places nothing.

use super::{built, keepsakes};
use crate::script::{Action, Subject, SubjectKind as K};

/// Where a kind of subject is at home.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Home {
    Ground,
    Water,
    Air,
    Space,
    /// Small things that stand on a table or pedestal, when there is one.
    Table,
}

/// What is usual for a kind.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Nature {
    /// As `Actor::size_m`.
    pub size_m: f32,
    /// Height and width of the whole, in sizes.
    pub tall: f32,
    pub wide: f32,
    pub home: Home,
    pub action: Action,
    /// Usual speed when it walks, swims, drives or flies, in metres a second.
    pub speed: f32,
    /// Strides or beats a second at that speed.
    pub rate: f32,
    /// Part of the picture's height that it fills when nothing is said.
    pub fill: f32,
}

/// A man, a woman or a child, or somebody of whom no more is said, in whatever they are.
pub(crate) fn is_person(kind: K) -> bool {
    matches!(kind, K::Person | K::Man | K::Woman | K::Child | K::Astronaut | K::Robot)
}

/// Somebody who does things as people do, rather than a machine of another build.
pub(crate) fn has_a_persons_build(subject: &Subject) -> bool {
    is_person(subject.kind) && subject.has_hands()
}

/// Somebody, or several, whatever they do.
pub(crate) fn is_human(kind: K) -> bool {
    is_person(kind) || matches!(kind, K::Couple | K::Crowd)
}

/// An animal larger than an insect, which is seen whole even from near.
pub(crate) fn is_beast(kind: K) -> bool {
    let nature = nature(kind);
    let lives = matches!(nature.action, Action::Walk | Action::Run | Action::Eat | Action::Sit | Action::Jump);
    let flies = kind.is_bird() || kind == K::Dragon;
    let swims = matches!(kind, K::Fish | K::Whale | K::Turtle | K::Jellyfish | K::Shark | K::Octopus);
    !kind.has_hands() && (lives || flies || swims)
}

impl Nature {
    /// Distance at which a thing of a size is seen whole beside what the picture
    /// is framed for, though it be much larger; `tangent` is half the
    /// picture's height at one.
    pub(crate) fn beside_m(&self, size_m: f32, tangent: f32) -> f32 {
        match self.home {
            Home::Table => 0.0,
            _ => size_m * self.tall.max(self.wide * 0.6) / tangent,
        }
    }

    /// How far ahead of its middle somebody has its face: what is longer than
    /// high at its front end.
    pub(crate) fn face_ahead_m(&self, size_m: f32) -> f32 {
        let lives = matches!(self.action, Action::Walk | Action::Run | Action::Eat | Action::Sit);
        let long = lives && self.home == Home::Ground && self.wide > self.tall;
        if long { size_m * self.wide * 0.36 } else { 0.0 }
    }
}

/// Shorthand for a row of the table.
#[expect(clippy::too_many_arguments, reason = "a row of a table")]
fn row(size_m: f32, tall: f32, wide: f32, home: Home, action: Action, speed: f32, rate: f32, fill: f32) -> Nature {
    Nature { size_m, tall, wide, home, action, speed, rate, fill }
}

/// The nature of a kind.
pub(crate) fn nature(kind: K) -> Nature {
    walkers(kind)
        .or_else(|| wildlife(kind))
        .or_else(|| movers(kind))
        .or_else(|| food(kind))
        .or_else(|| goods(kind))
        .or_else(|| kept(kind))
        .unwrap_or_else(|| things(kind))
}

/// People and what goes on feet.
fn walkers(kind: K) -> Option<Nature> {
    use Action as A;
    use Home::Ground;
    Some(match kind {
        K::Crowd => row(1.72, 1.0, 0.4, Ground, A::Walk, 1.25, 0.92, 0.46),
        K::Person | K::Man | K::Woman | K::Couple => row(1.72, 1.0, 0.4, Ground, A::Walk, 1.25, 0.92, 0.5),
        K::Child => row(1.15, 1.0, 0.4, Ground, A::Run, 2.0, 1.6, 0.42),
        K::Dancer => row(1.7, 1.1, 0.7, Ground, A::Dance, 0.0, 0.6, 0.68),
        K::Runner => row(1.75, 1.0, 0.6, Ground, A::Run, 3.6, 1.4, 0.5),
        K::Astronaut => row(1.9, 1.0, 0.5, Ground, A::Walk, 0.7, 0.55, 0.5),
        K::LionDance => row(1.75, 1.1, 1.2, Ground, A::Dance, 0.0, 0.8, 0.5),
        K::Robot => row(1.8, 1.0, 0.5, Ground, A::Walk, 1.0, 0.8, 0.5),
        K::Cyclist | K::Bicycle => row(1.75, 1.0, 1.0, Ground, A::Ride, 4.5, 1.6, 0.46),
        K::Motorcycle => row(2.0, 0.9, 1.0, Ground, A::Ride, 11.0, 3.0, 0.4),
        K::Scooter => row(1.85, 0.92, 1.0, Ground, A::Ride, 7.5, 3.0, 0.4),
        K::CompactCar => row(3.0, 0.45, 1.0, Ground, A::Drive, 8.5, 4.5, 0.26),
        K::Cat => row(0.42, 1.3, 0.9, Ground, A::Sit, 0.7, 1.3, 0.52),
        K::Dog => row(0.62, 1.25, 1.6, Ground, A::Run, 3.4, 1.9, 0.4),
        K::Horse => row(1.6, 1.55, 2.1, Ground, A::Walk, 1.7, 0.85, 0.44),
        K::Camel => row(1.9, 1.25, 1.6, Ground, A::Walk, 1.3, 0.62, 0.4),
        K::Cow => row(1.4, 1.1, 1.9, Ground, A::Eat, 1.0, 0.6, 0.36),
        K::Sheep => row(0.8, 1.2, 1.6, Ground, A::Eat, 0.9, 0.9, 0.28),
        K::Deer => row(1.15, 1.7, 1.5, Ground, A::Walk, 1.4, 0.85, 0.42),
        K::Elephant => row(2.9, 1.1, 1.7, Ground, A::Walk, 1.4, 0.5, 0.5),
        K::Fox => row(0.45, 1.25, 2.2, Ground, A::Walk, 1.3, 1.3, 0.32),
        K::Wolf => row(0.8, 1.2, 1.8, Ground, A::Walk, 1.6, 1.1, 0.36),
        K::Rabbit => row(0.26, 1.6, 1.4, Ground, A::Sit, 0.8, 2.0, 0.26),
        K::Bear => row(1.1, 1.1, 1.6, Ground, A::Walk, 1.3, 0.75, 0.4),
        K::Panda => row(0.85, 1.35, 1.5, Ground, A::Eat, 0.8, 0.7, 0.42),
        K::Lion | K::Tiger => row(1.05, 1.4, 2.0, Ground, A::Walk, 1.4, 0.8, 0.4),
        _ => return None,
    })
}

/// Birds, and beasts of far lands.
fn wildlife(kind: K) -> Option<Nature> {
    use Action as A;
    use Home::{Air, Ground, Water};
    Some(match kind {
        K::Bird => row(0.7, 0.4, 1.0, Air, A::Fly, 6.0, 2.2, 0.08),
        K::Gull => row(1.3, 0.35, 1.0, Air, A::Fly, 6.0, 1.2, 0.075),
        K::Eagle => row(2.1, 0.35, 1.0, Air, A::Soar, 7.0, 0.7, 0.26),
        K::Crow => row(0.95, 0.4, 1.0, Air, A::Sit, 6.0, 1.9, 0.1),
        K::Owl => row(1.1, 0.4, 1.0, Air, A::Sit, 4.5, 1.5, 0.3),
        K::Parrot => row(0.95, 0.4, 1.0, Air, A::Sit, 6.0, 2.0, 0.14),
        K::Goose => row(1.6, 0.35, 1.0, Air, A::Fly, 8.0, 1.5, 0.08),
        K::Crane => row(1.3, 1.0, 0.8, Ground, A::Walk, 0.5, 0.6, 0.4),
        K::Flamingo => row(1.3, 1.0, 0.7, Ground, A::Walk, 0.4, 0.5, 0.4),
        K::Chicken => row(0.45, 1.0, 0.9, Ground, A::Walk, 0.4, 1.4, 0.34),
        K::Penguin => row(0.9, 1.0, 0.5, Ground, A::Walk, 0.45, 1.3, 0.38),
        K::Peacock => row(1.0, 1.5, 2.0, Ground, A::Stand, 0.4, 0.7, 0.56),
        K::Swan => row(1.4, 0.6, 1.0, Water, A::Swim, 0.5, 0.4, 0.2),
        K::Duck => row(0.6, 0.6, 1.0, Water, A::Swim, 0.5, 0.7, 0.16),
        K::Goat => row(0.75, 1.5, 1.7, Ground, A::Walk, 0.9, 1.0, 0.4),
        K::Pig => row(0.7, 1.15, 1.8, Ground, A::Walk, 0.7, 1.1, 0.36),
        K::Zebra => row(1.35, 1.4, 2.1, Ground, A::Walk, 1.5, 0.9, 0.42),
        K::Donkey => row(1.15, 1.45, 2.1, Ground, A::Walk, 1.2, 0.9, 0.42),
        K::Giraffe => row(2.9, 1.8, 1.5, Ground, A::Walk, 1.7, 0.5, 0.62),
        K::Monkey => row(0.5, 1.35, 1.2, Ground, A::Sit, 0.8, 1.2, 0.46),
        K::Kangaroo => row(1.5, 1.0, 1.1, Ground, A::Jump, 5.0, 1.3, 0.46),
        K::Squirrel => row(0.2, 1.7, 1.4, Ground, A::Sit, 1.0, 2.0, 0.4),
        K::Crocodile => row(0.5, 1.0, 5.5, Ground, A::Walk, 0.5, 0.7, 0.16),
        K::Snake => row(1.6, 0.2, 1.0, Ground, A::Walk, 0.3, 0.6, 0.12),
        K::Frog => row(0.1, 1.0, 1.5, Ground, A::Sit, 0.3, 0.8, 0.4),
        K::Dinosaur => row(4.6, 1.0, 1.9, Ground, A::Walk, 2.4, 0.75, 0.62),
        K::Octopus => row(1.0, 1.2, 1.2, Water, A::Float, 0.15, 0.4, 0.42),
        _ => return None,
    })
}

/// What flies, swims, rolls and sails.
fn movers(kind: K) -> Option<Nature> {
    use Action as A;
    use Home::{Air, Ground, Space, Water};
    Some(match kind {
        K::Dragon => row(18.0, 0.5, 1.1, Air, A::Fly, 10.0, 0.55, 0.34),
        K::Butterfly => row(0.1, 0.7, 1.0, Air, A::Fly, 0.5, 2.6, 0.2),
        K::Firefly => row(0.02, 1.0, 1.0, Air, A::Glow, 0.2, 1.0, 0.02),
        K::Fish => row(0.36, 0.5, 1.0, Water, A::Swim, 0.7, 1.6, 0.19),
        K::Whale => row(14.0, 0.4, 1.1, Water, A::Swim, 2.2, 0.22, 0.34),
        K::Dolphin => row(2.6, 0.4, 1.0, Water, A::Jump, 4.5, 1.0, 0.24),
        K::Turtle => row(1.0, 0.5, 1.2, Water, A::Swim, 0.6, 0.4, 0.36),
        K::Jellyfish => row(0.5, 2.0, 1.0, Water, A::Float, 0.1, 0.45, 0.34),
        K::Shark => row(3.6, 0.4, 1.0, Water, A::Swim, 1.6, 0.7, 0.24),
        K::Car | K::Taxi | K::PoliceCar => row(4.4, 0.34, 1.0, Ground, A::Drive, 12.0, 4.5, 0.22),
        K::Suv => row(4.7, 0.41, 1.0, Ground, A::Drive, 12.0, 4.5, 0.24),
        K::Pickup => row(5.4, 0.34, 1.0, Ground, A::Drive, 12.0, 4.5, 0.22),
        K::Van | K::Ambulance => row(5.0, 0.4, 1.0, Ground, A::Drive, 12.0, 4.5, 0.24),
        K::SportsCar => row(4.5, 0.27, 1.0, Ground, A::Drive, 16.0, 4.5, 0.19),
        K::Convertible => row(4.3, 0.36, 1.0, Ground, A::Drive, 11.0, 4.5, 0.24),
        K::FormulaCar => row(5.4, 0.22, 1.0, Ground, A::Drive, 24.0, 4.5, 0.2),
        K::Tractor => row(4.2, 0.64, 1.0, Ground, A::Drive, 5.0, 3.0, 0.32),
        K::Excavator => row(7.0, 0.7, 1.3, Ground, A::Stand, 0.8, 1.0, 0.42),
        K::Carriage => row(6.4, 0.42, 1.0, Ground, A::Drive, 2.3, 0.95, 0.3),
        K::Tanker | K::FireEngine | K::SchoolBus | K::Truck | K::Bus => {
            row(9.0, 0.34, 1.0, Ground, A::Drive, 10.0, 3.0, 0.28)
        }
        K::Tram => row(16.0, 0.25, 1.2, Ground, A::Drive, 7.0, 2.0, 0.24),
        K::CableCar => row(5.4, 1.0, 0.55, Air, A::Drive, 2.6, 0.0, 0.3),
        K::Train | K::SteamTrain | K::FastTrain => row(19.0, 0.28, 2.2, Ground, A::Drive, 15.0, 2.2, 0.1),
        K::FishingBoat => row(9.0, 0.66, 1.0, Water, A::Sail, 2.2, 0.4, 0.3),
        K::Boat => row(3.8, 0.45, 1.0, Water, A::Row, 0.9, 0.4, 0.16),
        K::Sailboat => row(8.5, 1.2, 1.0, Water, A::Sail, 2.4, 0.3, 0.4),
        K::Ship => row(110.0, 0.26, 1.0, Water, A::Sail, 7.0, 0.1, 0.2),
        K::ContainerShip => row(180.0, 0.24, 1.0, Water, A::Sail, 7.0, 0.1, 0.2),
        K::DragonBoat => row(12.0, 0.2, 1.2, Water, A::Row, 3.4, 1.05, 0.26),
        K::Longship => row(22.0, 0.6, 1.1, Water, A::Sail, 3.0, 0.42, 0.4),
        K::Raft => row(4.6, 0.42, 1.0, Water, A::Row, 0.8, 0.4, 0.24),
        K::Gondola => row(9.0, 0.26, 1.0, Water, A::Row, 0.9, 0.4, 0.3),
        K::AwningBoat => row(5.6, 0.42, 1.0, Water, A::Row, 0.7, 0.4, 0.2),
        K::Balloon => row(22.0, 1.0, 0.75, Air, A::Float, 1.2, 0.1, 0.42),
        K::Rocket => row(55.0, 1.0, 0.4, Ground, A::Launch, 0.0, 0.0, 0.44),
        K::Plane => row(32.0, 0.3, 1.0, Air, A::Fly, 45.0, 0.0, 0.12),
        K::Helicopter => row(13.0, 0.35, 1.0, Air, A::Fly, 16.0, 0.0, 0.16),
        K::Drone => row(0.6, 0.4, 1.0, Air, A::Hover, 2.0, 0.0, 0.14),
        K::Spaceship => row(30.0, 0.35, 1.0, Space, A::Fly, 9.0, 0.0, 0.24),
        K::Planet => row(260.0, 1.0, 1.5, Space, A::Spin, 0.0, 0.0, 0.5),
        _ => return None,
    })
}

/// Whether it is eaten or drunk at a table.
pub(crate) fn is_food(kind: K) -> bool {
    food(kind).is_some() || matches!(kind, K::Bowl | K::Burger | K::Cake | K::Glass | K::Tumbler | K::Cup | K::Teapot)
}

/// Whether it comes hot to the table, in a dish of its own.
pub(crate) fn is_hot_dish(kind: K) -> bool {
    let solid = matches!(kind, K::SteamedFish | K::Crayfish | K::StirFry | K::FriedRice | K::Crabs | K::RoastDuck);
    let whole = matches!(kind, K::Lobster | K::Paella | K::RoastBird);
    solid || whole || matches!(kind, K::Hotpot | K::Tofu | K::Soup | K::Tangyuan)
}

/// What is eaten, and what it grows or is served on.
fn food(kind: K) -> Option<Nature> {
    let (size_m, tall, wide, fill) = match kind {
        K::Pizza => (0.32, 0.12, 1.0, 0.34),
        K::Bread => (0.28, 0.44, 1.05, 0.5),
        K::Croissant => (0.16, 0.42, 1.0, 0.46),
        K::Donut => (0.11, 0.5, 1.0, 0.48),
        K::Pancakes => (0.17, 0.5, 1.25, 0.5),
        K::Chocolate => (0.16, 0.2, 1.4, 0.34),
        K::Sushi => (0.27, 0.2, 1.15, 0.34),
        K::Dumplings => (0.26, 0.75, 1.1, 0.56),
        K::Jiaozi => (0.26, 0.26, 1.05, 0.4),
        K::Cheese => (0.16, 0.5, 1.1, 0.48),
        K::Rice => (0.14, 0.7, 1.1, 0.52),
        K::Hotpot => (0.36, 0.44, 1.15, 0.5),
        K::SteamedFish => (0.38, 0.22, 1.05, 0.4),
        K::Crayfish => (0.34, 0.5, 1.05, 0.5),
        K::StirFry | K::FriedRice => (0.27, 0.3, 1.05, 0.44),
        K::Tofu | K::Soup => (0.25, 0.4, 1.05, 0.46),
        K::Skewers => (0.32, 0.18, 1.05, 0.38),
        K::Crabs => (0.36, 0.42, 1.05, 0.5),
        K::RoastDuck => (0.42, 0.42, 1.05, 0.5),
        K::RoastBird => (0.46, 0.44, 1.2, 0.5),
        K::Lobster => (0.44, 0.3, 1.2, 0.46),
        K::Paella => (0.4, 0.2, 1.2, 0.46),
        K::Taco => (0.09, 1.0, 1.7, 0.5),
        K::Mooncakes => (0.28, 0.42, 1.05, 0.5),
        K::Tangyuan => (0.2, 0.56, 1.05, 0.5),
        K::Tanghulu => (0.34, 1.0, 0.5, 0.7),
        K::Chopsticks => (0.24, 0.1, 1.0, 0.3),
        K::Steak => (0.28, 0.24, 1.1, 0.36),
        K::Salad => (0.22, 0.7, 1.1, 0.54),
        K::Plate => (0.26, 0.08, 1.0, 0.3),
        K::Board => (0.42, 0.06, 1.15, 0.3),
        K::IceCream => (0.19, 1.14, 0.42, 0.7),
        K::Fries => (0.15, 1.0, 0.75, 0.6),
        K::Egg => (0.06, 0.8, 1.0, 0.46),
        K::Vegetable => (0.22, 0.3, 1.1, 0.42),
        K::Grapes => (0.13, 0.85, 1.75, 0.5),
        K::Strawberry => (0.045, 0.85, 1.0, 0.5),
        K::Watermelon => (0.2, 0.92, 1.25, 0.56),
        K::Pumpkin => (0.26, 1.0, 1.15, 0.56),
        K::Cherries => (0.06, 1.05, 1.05, 0.56),
        K::Citrus => (0.08, 0.94, 1.6, 0.5),
        K::Peach => (0.08, 1.02, 1.1, 0.5),
        K::Bough => return Some(row(1.0, 0.75, 0.9, Home::Air, Action::Sway, 0.0, 0.0, 0.85)),
        _ => return None,
    };
    Some(row(size_m, tall, wide, Home::Table, Action::Stand, 0.0, 0.0, fill))
}

/// Devices, jewels and what is packed.
fn goods(kind: K) -> Option<Nature> {
    use Action as A;
    use Home::Table;
    Some(match kind {
        K::Sunglasses => row(0.055, 1.0, 3.4, Table, A::Stand, 0.0, 0.0, 0.3),
        K::Camera => row(0.1, 1.0, 1.5, Table, A::Stand, 0.0, 0.0, 0.56),
        K::Espresso => row(0.4, 1.0, 0.95, Table, A::Stand, 0.0, 0.0, 0.64),
        K::Speaker => row(0.18, 1.0, 0.8, Table, A::Stand, 0.0, 0.0, 0.6),
        K::Earbuds => row(0.06, 1.0, 1.15, Table, A::Stand, 0.0, 0.0, 0.56),
        K::Necklace => row(0.34, 1.0, 0.82, Table, A::Stand, 0.0, 0.0, 0.66),
        K::Diamond => row(0.05, 0.95, 1.2, Table, A::Stand, 0.0, 0.0, 0.5),
        K::Parcel => row(0.26, 1.0, 1.4, Table, A::Stand, 0.0, 0.0, 0.5),
        K::MilkCarton => row(0.24, 1.0, 0.55, Table, A::Stand, 0.0, 0.0, 0.66),
        K::Tin => row(0.14, 1.0, 0.7, Table, A::Stand, 0.0, 0.0, 0.6),
        K::Backpack => row(0.46, 1.0, 0.8, Table, A::Stand, 0.0, 0.0, 0.66),
        K::Suitcase => row(0.7, 1.0, 0.6, Table, A::Stand, 0.0, 0.0, 0.68),
        K::TeddyBear => row(0.34, 1.0, 0.8, Table, A::Stand, 0.0, 0.0, 0.62),
        K::Toothbrush => row(0.24, 1.0, 0.3, Table, A::Stand, 0.0, 0.0, 0.7),
        K::Splash | K::Powder | K::IceCubes => row(0.3, 0.9, 1.2, Home::Air, A::Stand, 0.0, 0.0, 0.5),
        K::Tumbleweed => row(1.0, 1.0, 1.0, Home::Ground, A::Roll, 2.6, 0.0, 0.34),
        K::ToyBalloon => row(1.5, 1.0, 0.3, Home::Air, A::Float, 0.12, 0.1, 0.4),
        K::Frisbee => row(0.27, 0.5, 1.2, Home::Air, A::Fly, 3.0, 0.0, 0.2),
        K::Sword => row(0.95, 1.0, 0.25, Table, A::Stand, 0.0, 0.0, 0.7),
        K::Torch => row(0.8, 1.05, 0.3, Home::Ground, A::Burn, 0.0, 0.0, 0.4),
        K::Basket | K::Accordion => row(0.42, 1.0, 1.2, Table, A::Stand, 0.0, 0.0, 0.6),
        K::Flag => row(2.2, 1.0, 0.6, Home::Ground, A::Sway, 0.0, 0.0, 0.56),
        _ => return None,
    })
}

/// What stands, burns, hangs or is put on show.
fn things(kind: K) -> Nature {
    use Action as A;
    use Home::{Air, Ground, Table};
    match kind {
        K::Campfire => row(0.8, 1.2, 1.4, Ground, A::Burn, 0.0, 0.0, 0.26),
        K::Candle => row(0.2, 1.0, 0.5, Table, A::Burn, 0.0, 0.0, 0.4),
        K::Lantern => row(0.5, 1.2, 0.8, Air, A::Glow, 0.0, 0.0, 0.2),
        K::SkyLantern => row(1.0, 1.0, 0.8, Air, A::Rise, 0.5, 0.0, 0.1),
        K::Umbrella => row(1.0, 1.0, 1.1, Ground, A::Stand, 0.0, 0.0, 0.3),
        K::Bubbles => row(2.4, 1.0, 2.2, Air, A::Float, 0.0, 0.0, 0.8),
        K::Kite => row(1.2, 1.6, 0.7, Air, A::Fly, 0.0, 0.0, 0.16),
        K::Fireworks => row(110.0, 1.3, 1.2, Air, A::Burn, 0.0, 0.0, 0.58),
        K::Snowman => row(1.5, 1.0, 0.6, Ground, A::Stand, 0.0, 0.0, 0.44),
        K::Flower | K::Rose | K::Sunflower => row(0.6, 1.0, 0.5, Ground, A::Sway, 0.0, 0.0, 0.5),
        K::Sprig => row(0.6, 1.0, 0.7, Ground, A::Sway, 0.0, 0.0, 0.62),
        K::Anemone => row(0.62, 1.0, 1.8, Ground, A::Sway, 0.0, 0.0, 0.6),
        K::Mushroom => row(0.34, 1.0, 1.3, Ground, A::Stand, 0.0, 0.0, 0.5),
        K::Vase => row(0.5, 1.0, 0.8, Table, A::Stand, 0.0, 0.0, 0.7),
        K::Fishbowl => row(0.27, 1.0, 1.16, Table, A::Stand, 0.0, 0.0, 0.78),
        K::Leaf | K::Petal => row(0.09, 1.0, 1.0, Air, A::Fall, 0.5, 0.0, 0.07),
        K::Teapot => row(0.12, 1.0, 1.75, Table, A::Stand, 0.0, 0.0, 0.52),
        K::Cup => row(0.1, 1.2, 1.4, Table, A::Stand, 0.0, 0.0, 0.42),
        K::Bottle => row(0.3, 1.0, 0.3, Table, A::Stand, 0.0, 0.0, 0.66),
        K::Watch => row(0.22, 1.0, 0.6, Table, A::Stand, 0.0, 0.0, 0.66),
        K::Phone => row(0.16, 1.0, 0.5, Table, A::Stand, 0.0, 0.0, 0.66),
        K::Foldable => row(0.16, 1.0, 0.9, Table, A::Stand, 0.0, 0.0, 0.62),
        K::Shoe => row(0.14, 1.0, 2.2, Table, A::Stand, 0.0, 0.0, 0.5),
        K::Flacon => row(0.11, 1.0, 0.8, Table, A::Stand, 0.0, 0.0, 0.62),
        K::Skincare => row(0.14, 1.0, 0.9, Table, A::Stand, 0.0, 0.0, 0.62),
        K::Tumbler => row(0.16, 1.0, 0.5, Table, A::Stand, 0.0, 0.0, 0.66),
        K::Heels => row(0.15, 1.0, 1.3, Table, A::Stand, 0.0, 0.0, 0.5),
        K::Can => row(0.13, 1.0, 0.55, Table, A::Stand, 0.0, 0.0, 0.6),
        K::Lipstick => row(0.085, 1.0, 1.3, Table, A::Stand, 0.0, 0.0, 0.62),
        K::Headphones => row(0.2, 1.0, 0.95, Table, A::Stand, 0.0, 0.0, 0.62),
        K::Laptop => row(0.24, 1.0, 1.5, Table, A::Stand, 0.0, 0.0, 0.56),
        K::Ring => row(0.09, 1.0, 0.9, Table, A::Stand, 0.0, 0.0, 0.56),
        K::Cake => row(0.14, 1.15, 1.5, Table, A::Stand, 0.0, 0.0, 0.52),
        K::Bowl => row(0.1, 1.0, 2.1, Table, A::Stand, 0.0, 0.0, 0.42),
        K::Burger => row(0.1, 1.0, 1.2, Table, A::Stand, 0.0, 0.0, 0.52),
        K::Glass => row(0.2, 1.0, 0.5, Table, A::Stand, 0.0, 0.0, 0.62),
        K::Lamp => row(0.45, 1.0, 0.9, Table, A::Glow, 0.0, 0.0, 0.6),
        K::Bag => row(0.3, 1.0, 1.1, Table, A::Stand, 0.0, 0.0, 0.6),
        K::Fruit => row(0.08, 1.0, 1.0, Table, A::Stand, 0.0, 0.0, 0.46),
        K::Gift => row(0.2, 1.0, 1.1, Table, A::Stand, 0.0, 0.0, 0.52),
        K::BareTree => row(9.0, 1.0, 0.8, Ground, A::Sway, 0.0, 0.0, 0.66),
        K::ChristmasTree => row(2.1, 1.04, 0.72, Ground, A::Stand, 0.0, 0.0, 0.66),
        K::Chair => row(0.9, 1.0, 0.75, Ground, A::Stand, 0.0, 0.0, 0.6),
        K::Ball | K::Football => row(0.22, 1.0, 1.0, Ground, A::Stand, 0.0, 0.0, 0.18),
        K::BeachBall => row(0.4, 1.0, 1.0, Ground, A::Stand, 0.0, 0.0, 0.18),
        K::Book => row(0.2, 0.55, 1.9, Table, A::Lie, 0.0, 0.0, 0.4),
        K::Tree => row(9.0, 1.0, 0.8, Ground, A::Sway, 0.0, 0.0, 0.6),
        K::Palm => row(8.0, 1.0, 0.8, Ground, A::Sway, 0.0, 0.0, 0.6),
        K::Fir => row(13.0, 1.0, 0.5, Ground, A::Sway, 0.0, 0.0, 0.62),
        kind => building(kind),
    }
}

/// What is kept in a house, and what music is made with.
fn kept(kind: K) -> Option<Nature> {
    let keepsakes::Kept { size_m, tall, wide, on_table, fill } = keepsakes::kept(kind)?;
    let home = if on_table { Home::Table } else { Home::Ground };
    Some(row(size_m, tall, wide, home, Action::Stand, 0.0, 0.0, fill))
}

/// What is built to stay, which does nothing but, at most, shine.
fn building(kind: K) -> Nature {
    let built::Built { size_m, tall, wide, fill, in_water } = built::measures(kind);
    let home = if in_water { Home::Water } else { Home::Ground };
    let action = if kind == K::Lighthouse { Action::Glow } else { Action::Stand };
    row(size_m, tall, wide, home, action, 0.0, 0.0, fill)
}
