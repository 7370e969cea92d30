//! Figures are told apart by how they look and move.
//!
//! Only tests: they draw one subject after another and compare what is seen.

use super::sitter::{SIDE, Sitter, apart};
use crate::scene::Actor;
use crate::script::{Action, Garment, Guise, SubjectKind as K};

/// Kinds of which no two have nearly one outline.
const KINDS: [K; 69] = [
    K::Woman,
    K::Man,
    K::Horse,
    K::Camel,
    K::Elephant,
    K::Deer,
    K::Rabbit,
    K::Bird,
    K::Swan,
    K::Butterfly,
    K::Fish,
    K::Whale,
    K::Jellyfish,
    K::Car,
    K::Truck,
    K::Bicycle,
    K::Motorcycle,
    K::Boat,
    K::Sailboat,
    K::Ship,
    K::Balloon,
    K::Rocket,
    K::Plane,
    K::Helicopter,
    K::House,
    K::Lighthouse,
    K::Castle,
    K::Windmill,
    K::Tree,
    K::Rose,
    K::Candle,
    K::Campfire,
    K::Umbrella,
    K::Kite,
    K::Snowman,
    K::Dragon,
    K::Cup,
    K::Bottle,
    K::Shoe,
    K::Penguin,
    K::Chicken,
    K::Flamingo,
    K::Peacock,
    K::Duck,
    K::Owl,
    K::Goose,
    K::Pig,
    K::Giraffe,
    K::Monkey,
    K::Kangaroo,
    K::Squirrel,
    K::Crocodile,
    K::Snake,
    K::Frog,
    K::Octopus,
    K::Dinosaur,
    K::Heels,
    K::Tumbler,
    K::Skincare,
    K::Flacon,
    K::Watch,
    K::Foldable,
    K::IceCream,
    K::Grapes,
    K::Cherries,
    K::Fries,
    K::Violin,
    K::Piano,
    K::BareTree,
];

/// Which guises are of whom; the others are of people.
const BEARERS: [(K, &[Guise]); 53] = [
    (K::Child, &[Guise::Girl, Guise::Boy, Guise::Nezha]),
    (K::Man, &[Guise::Elder]),
    (K::Cat, &[Guise::Tabby, Guise::Calico, Guise::Tuxedo, Guise::Siamese]),
    (
        K::Dog,
        &[
            Guise::Retriever,
            Guise::Labrador,
            Guise::Corgi,
            Guise::Husky,
            Guise::Shiba,
            Guise::Shepherd,
            Guise::Dalmatian,
            Guise::Collie,
            Guise::Poodle,
            Guise::Dachshund,
            Guise::Pug,
        ],
    ),
    (K::Tiger, &[Guise::Leopard, Guise::Cheetah, Guise::Lynx]),
    (K::Fox, &[Guise::Raccoon, Guise::RedPanda, Guise::Otter, Guise::NineTailed, Guise::Badger, Guise::Skunk]),
    (K::Lion, &[Guise::Lioness, Guise::Griffin]),
    (K::Carriage, &[Guise::Team, Guise::DogSled]),
    (K::Squirrel, &[Guise::Meerkat]),
    (K::Bear, &[Guise::Koala]),
    (K::Camel, &[Guise::Alpaca]),
    (K::Cow, &[Guise::Buffalo, Guise::Bison]),
    (K::Deer, &[Guise::Sika, Guise::Moose]),
    (K::Crane, &[Guise::Ostrich]),
    (K::Elephant, &[Guise::Rhino, Guise::Hippo, Guise::Triceratops]),
    (K::Dolphin, &[Guise::Seal]),
    (K::Whale, &[Guise::Orca]),
    (K::Fish, &[Guise::Clownfish, Guise::Koi, Guise::Goldfish, Guise::Salmon]),
    (K::Fish, &[Guise::Manta, Guise::Seahorse, Guise::Shrimp]),
    (K::Octopus, &[Guise::Squid]),
    (K::Monkey, &[Guise::Gorilla, Guise::Lemur]),
    (K::Wolf, &[Guise::Hyena]),
    (K::Parrot, &[Guise::Toucan]),
    (
        K::Frog,
        &[
            Guise::Crab,
            Guise::Snail,
            Guise::Ant,
            Guise::Spider,
            Guise::Lizard,
            Guise::Chameleon,
            Guise::Mantis,
            Guise::Grasshopper,
            Guise::Caterpillar,
            Guise::Starfish,
        ],
    ),
    (K::Flower, &[Guise::Lotus, Guise::Tulip, Guise::Lavender]),
    (K::Butterfly, &[Guise::Bee, Guise::Dragonfly, Guise::Ladybird]),
    (K::Bird, &[Guise::Hummingbird, Guise::Bat, Guise::Kingfisher, Guise::Woodpecker, Guise::Puffin]),
    (K::Robot, &[Guise::Mech, Guise::RobotArm, Guise::RobotVacuum, Guise::Rusty, Guise::Forklift]),
    (K::Frisbee, &[Guise::PaperPlane]),
    (K::Plane, &[Guise::Biplane, Guise::Glider, Guise::FighterJet]),
    (K::Balloon, &[Guise::Paraglider, Guise::Airship]),
    (K::Drone, &[Guise::Saucer]),
    (K::Tractor, &[Guise::Harvester]),
    (K::Excavator, &[Guise::Bulldozer]),
    (K::Suv, &[Guise::Rover]),
    (K::Car, &[Guise::TukTuk]),
    (K::Truck, &[Guise::BattleTank, Guise::Mixer]),
    (K::Boat, &[Guise::Kayak, Guise::Canoe, Guise::JetSki, Guise::Speedboat, Guise::Submarine]),
    (K::Ship, &[Guise::TallShip]),
    (K::Camera, &[Guise::Rangefinder]),
    (K::Horse, &[Guise::Unicorn, Guise::Pegasus]),
    (K::Vegetable, &[Guise::Carrot, Guise::Cucumber, Guise::Onion, Guise::Potato]),
    (K::Ball, &[Guise::Yarn]),
    (K::Teapot, &[Guise::BlueWhite]),
    (K::Dragon, &[Guise::Loong]),
    (K::Eagle, &[Guise::Phoenix]),
    (K::Rabbit, &[Guise::Hedgehog, Guise::Hamster, Guise::Mouse]),
    (K::LionDance, &[Guise::DragonDance]),
    (K::Child, &[Guise::Infant]),
    (K::House, &[Guise::Treehouse]),
    (K::Pumpkin, &[Guise::Carved]),
    (K::Hat, &[Guise::Cap, Guise::Beanie, Guise::HardHat, Guise::CrashHelmet]),
    (K::Watch, &[Guise::Smartwatch, Guise::OnWrist, Guise::SmartOnWrist, Guise::WallClock]),
];

/// What is in a cup is seen from above only, and things are nobody.
const SERVED: [Guise; 31] = [
    Guise::Latte,
    Guise::Tea,
    Guise::Matcha,
    Guise::Spicy,
    Guise::Braised,
    Guise::Sizzling,
    Guise::Beer,
    Guise::Cocktail,
    Guise::BubbleTea,
    Guise::Shampoo,
    Guise::WaterBottle,
    Guise::Jar,
    Guise::Dropper,
    Guise::Tube,
    Guise::Earrings,
    Guise::Tablet,
    Guise::Platter,
    Guise::Curry,
    Guise::CreamSoup,
    Guise::Honey,
    Guise::Popsicle,
    Guise::SportsBottle,
    Guise::Tank,
    Guise::AlarmClock,
    Guise::Radio,
    Guise::Seedling,
    Guise::Diesel,
    Guise::LightRail,
    Guise::DoubleDecker,
    Guise::Milk,
    Guise::Bottled,
];

fn bearer(guise: Option<Guise>) -> K {
    let of = |(_, guises): &&(K, &[Guise])| guise.is_some_and(|guise| guises.contains(&guise));
    BEARERS.iter().find(of).map_or(K::Person, |(kind, _)| *kind)
}

#[test]
fn silhouettes_tell_kinds_apart() {
    let sitter = Sitter::new();
    let masks: Vec<Vec<bool>> =
        KINDS.iter().map(|kind| sitter.mask(&Sitter::actor(*kind, Action::Stand), 0.7)).collect();
    for (i, a) in masks.iter().enumerate() {
        for (j, b) in masks.iter().enumerate().skip(i + 1) {
            let share = apart(a, b);
            assert!(share > 0.05, "{:?} and {:?} differ in {share}", KINDS[i], KINDS[j]);
        }
    }
}

#[test]
fn guises_and_clothes_tell_people_apart() {
    let sitter = Sitter::new();
    let guises = Guise::ALL.iter().filter(|guise| !SERVED.contains(guise)).map(|guise| (Some(*guise), None));
    let garments = Garment::ALL.iter().map(|garment| (None, Some(*garment)));
    let looks: Vec<_> = guises.chain(garments).collect();
    let pictures: Vec<_> = looks
        .iter()
        .map(|(guise, garment)| {
            let bare = Sitter::actor(bearer(*guise), Action::Stand);
            sitter.draw(&Actor { guise: *guise, garment: *garment, ..bare }, 0.3, 2 * SIDE).pixels
        })
        .collect();
    for (i, a) in pictures.iter().enumerate() {
        for (j, b) in pictures.iter().enumerate().skip(i + 1) {
            let other = a.iter().zip(b).filter(|(a, b)| (0..3).any(|c| (a[c] - b[c]).abs() > 0.015)).count();
            assert!(other > 40, "{:?} and {:?} differ in {other} pixels", looks[i], looks[j]);
        }
    }
}

#[test]
fn tasks_tell_people_apart() {
    let sitter = Sitter::new();
    // Who hands something over is known by that, and by whom it is for.
    let tasks = Action::ALL.iter().copied().filter(|action| action.is_task() && *action != Action::Give);
    let masks: Vec<_> = tasks.map(|task| (task, sitter.mask(&Sitter::actor(K::Man, task), 0.3))).collect();
    for (i, (a, one)) in masks.iter().enumerate() {
        for (b, other) in &masks[i + 1..] {
            assert!(apart(one, other) > 0.02, "{a:?} and {b:?} look alike");
        }
    }
}

#[test]
fn limbs_move_rather_than_slide() {
    let sitter = Sitter::new();
    let moving = [
        (K::Person, Action::Walk),
        (K::Runner, Action::Run),
        (K::Dancer, Action::Dance),
        (K::Horse, Action::Gallop),
        (K::Camel, Action::Walk),
        (K::Dog, Action::Run),
        (K::Bird, Action::Fly),
        (K::Fish, Action::Swim),
        (K::Dragon, Action::Fly),
        (K::Butterfly, Action::Fly),
        (K::Jellyfish, Action::Float),
        (K::Penguin, Action::Walk),
        (K::Chicken, Action::Walk),
        (K::Kangaroo, Action::Jump),
        (K::Dinosaur, Action::Walk),
        (K::Octopus, Action::Float),
        (K::Owl, Action::Fly),
        (K::Zebra, Action::Run),
        (K::Windmill, Action::Stand),
    ];
    for (kind, action) in moving {
        let actor = Sitter::actor(kind, action);
        let most =
            (1..6).map(|i| apart(&sitter.mask(&actor, 0.0), &sitter.mask(&actor, i as f32 * 0.37))).fold(0.0, f32::max);
        assert!(most > 0.03, "{kind:?} only slides: {most}");
    }
}

#[test]
fn actions_change_the_figure() {
    let sitter = Sitter::new();
    let mask = |kind, action, seconds| sitter.mask(&Sitter::actor(kind, action), seconds);
    for (kind, a, b) in [
        (K::Man, Action::Stand, Action::Sit),
        (K::Man, Action::Walk, Action::Dance),
        (K::Man, Action::Walk, Action::Skate),
        (K::Man, Action::Skate, Action::Ski),
        (K::Cat, Action::Sit, Action::Walk),
        (K::Horse, Action::Eat, Action::Stand),
        (K::Dog, Action::Sleep, Action::Stand),
        (K::Bird, Action::Sit, Action::Fly),
        (K::Owl, Action::Sit, Action::Fly),
        (K::Crane, Action::Walk, Action::Fly),
        (K::Wolf, Action::Howl, Action::Sleep),
        (K::Kangaroo, Action::Sleep, Action::Stand),
    ] {
        assert!(apart(&mask(kind, a, 0.3), &mask(kind, b, 0.3)) > 0.08, "{kind:?} {a:?} {b:?}");
    }
}

#[test]
fn pets_do_what_pets_do() {
    let sitter = Sitter::new();
    let mask = |kind, action, seconds| sitter.mask(&Sitter::actor(kind, action), seconds);
    for (kind, a, b, least) in [
        (K::Cat, Action::Sit, Action::Groom, 0.06),
        (K::Cat, Action::Sleep, Action::Lie, 0.06),
        (K::Cat, Action::Sit, Action::Peek, 0.06),
        (K::Cat, Action::LeapUp, Action::Stand, 0.06),
        (K::Dog, Action::Sit, Action::Beg, 0.06),
        (K::Dog, Action::Sit, Action::Scratch, 0.06),
        (K::Dog, Action::Stand, Action::Stretch, 0.06),
        (K::Dog, Action::Lie, Action::Roll, 0.06),
        // Fur that flies and a tail are little of a dog.
        (K::Dog, Action::Stand, Action::Shake, 0.015),
        (K::Dog, Action::Stand, Action::Wag, 0.015),
    ] {
        let at = |seconds| apart(&mask(kind, a, seconds), &mask(kind, b, seconds));
        let most = [0.3, 0.7, 1.4].map(at).into_iter().fold(0.0, f32::max);
        assert!(most > least, "{kind:?} {a:?} {b:?}: {most}");
    }
}
