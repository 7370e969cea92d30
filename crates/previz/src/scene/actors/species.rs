//! How large, and where at home, those are who are built like another kind but
//! are a kind of their own by their guise.
//!
//! A table; places nothing.

use super::nature::{Home, Nature};
use crate::script::{Action, Guise as G};

/// The nature of a kind as one of a guise has it, who does this.
pub(crate) fn natured(nature: Nature, guise: Option<G>, action: Option<Action>) -> Nature {
    let sized = |size_m, tall, wide, fill| Nature { size_m, tall, wide, fill, ..nature };
    let small = |size_m| Nature { size_m, tall: 1.4, wide: 1.4, fill: 0.4, ..nature };
    if let Some(nature) = at_it(&nature, action).or_else(|| up_in_the_air(&nature, guise, action)) {
        return nature;
    }
    match guise {
        // No eagle is so large, or so long behind.
        Some(G::Phoenix) => Nature { speed: 5.0, ..sized(5.0, 0.75, 1.5, 0.5) },
        Some(G::Loong) => Nature { tall: 0.42, fill: 0.42, speed: 6.0, ..nature },
        Some(G::Leopard | G::Cheetah) => sized(0.8, 1.3, 2.1, 0.4),
        Some(G::Raccoon | G::RedPanda) => sized(0.36, 1.3, 2.1, 0.4),
        Some(G::Otter) => sized(0.26, 1.3, 3.2, 0.3),
        Some(G::Meerkat) => small(0.3),
        Some(G::Hamster) => small(0.1),
        Some(G::Mouse) => small(0.09),
        Some(G::Koala) => Nature { action: Action::Sit, ..sized(0.5, 1.35, 1.3, 0.44) },
        Some(G::Crab) => Nature { action: Action::Walk, speed: 0.12, rate: 1.6, ..sized(0.16, 0.9, 2.6, 0.3) },
        // Seals come ashore to rest.
        Some(G::Seal) if !matches!(action, Some(Action::Swim | Action::Dive | Action::Jump | Action::Float)) => {
            Nature { home: Home::Ground, action: Action::Lie, speed: 0.0, ..sized(1.7, 0.5, 1.1, 0.36) }
        }
        Some(G::Seal) => sized(1.7, 0.4, 1.0, 0.26),
        Some(G::Orca) => sized(7.0, 0.45, 1.05, 0.34),
        Some(G::Clownfish) => sized(0.26, 0.5, 1.0, 0.22),
        Some(G::Goldfish) => sized(0.26, 0.6, 1.0, 0.24),
        Some(G::Koi) => sized(0.55, 0.4, 1.0, 0.24),
        Some(G::Salmon) => sized(0.8, 0.4, 1.0, 0.26),
        Some(G::Bee | G::Ladybird) => sized(0.05, 0.9, 1.0, 0.3),
        Some(G::Platter) => sized(0.3, 0.24, 1.05, 0.44),
        Some(G::Seedling) => sized(0.16, 1.1, 1.6, 0.62),
        Some(G::AlarmClock) => sized(0.17, 1.0, 0.8, 0.6),
        Some(G::Radio) => sized(0.25, 1.0, 1.66, 0.56),
        Some(G::Tank) => sized(0.46, 1.03, 1.7, 0.74),
        Some(G::Ant) => Nature { action: Action::Walk, speed: 0.012, rate: 1.1, ..sized(0.26, 0.6, 1.6, 0.44) },
        Some(G::Snail) => Nature { action: Action::Walk, speed: 0.004, ..sized(0.16, 1.0, 2.1, 0.44) },
        Some(G::Lotus) => Nature { home: Home::Water, ..sized(0.7, 1.0, 1.0, 0.6) },
        Some(G::Dragonfly) => sized(0.11, 0.6, 1.0, 0.3),
        // On his wheels he treads the air.
        Some(G::Nezha) => Nature { home: Home::Air, action: Action::Hover, speed: 0.0, ..sized(1.25, 1.45, 0.9, 0.6) },
        // As tall as a house of six storeys.
        Some(G::Mech) => Nature { speed: 5.0, rate: 0.4, ..sized(18.0, 1.02, 0.6, 0.54) },
        // With what it welds.
        Some(G::RobotArm) => {
            let wide = if action == Some(Action::Weld) { 2.2 } else { 1.1 };
            Nature { action: Action::Stand, speed: 0.0, ..sized(1.9, 0.95, wide, 0.6) }
        }
        Some(G::RobotVacuum) => Nature { speed: 0.16, ..sized(0.36, 0.3, 1.0, 0.16) },
        Some(G::Biplane) => Nature { speed: 26.0, ..sized(8.0, 0.5, 1.15, 0.3) },
        Some(G::Glider) => Nature { speed: 22.0, ..sized(7.5, 0.35, 1.9, 0.24) },
        Some(G::PaperPlane) => Nature { speed: 2.2, ..sized(0.32, 0.5, 1.0, 0.2) },
        Some(G::Paraglider) => Nature { action: Action::Fly, speed: 6.0, ..sized(8.0, 1.0, 1.35, 0.46) },
        Some(G::DragonDance) => Nature { action: Action::Walk, speed: 1.2, rate: 1.0, ..sized(1.75, 1.75, 5.9, 0.5) },
        Some(G::DogSled) => Nature { speed: 4.2, rate: 1.9, ..sized(1.75, 1.05, 3.9, 0.42) },
        Some(G::Infant) => Nature { action: Action::Sit, speed: 0.0, ..sized(0.74, 0.7, 0.6, 0.5) },
        Some(G::TallShip) => sized(42.0, 0.86, 1.1, 0.6),
        Some(G::Hummingbird) => Nature { action: Action::Hover, speed: 0.0, rate: 9.0, ..sized(0.19, 0.9, 1.0, 0.4) },
        guise => afield(driven(crawling(made(nature, guise), guise), guise), guise),
    }
}

/// The same of watches and hats.
fn made(nature: Nature, guise: Option<G>) -> Nature {
    let sized = |size_m, tall, wide, fill| Nature { size_m, tall, wide, fill, ..nature };
    match guise {
        Some(G::Smartwatch) => sized(0.2, 1.0, 0.6, 0.66),
        Some(G::OnWrist | G::SmartOnWrist) => sized(0.09, 1.0, 2.2, 0.66),
        Some(G::WallClock) => sized(0.32, 1.0, 1.0, 0.62),
        Some(G::CrashHelmet) => sized(0.28, 1.0, 1.0, 0.6),
        Some(G::Cap) => sized(0.15, 1.0, 1.7, 0.5),
        Some(G::Beanie) => sized(0.22, 1.0, 1.2, 0.6),
        Some(G::HardHat) => sized(0.17, 1.0, 1.9, 0.5),
        _ => nature,
    }
}

/// The same of what crawls.
fn crawling(nature: Nature, guise: Option<G>) -> Nature {
    let sized = |size_m, tall, wide, fill| Nature { size_m, tall, wide, fill, ..nature };
    match guise {
        Some(G::Spider) => Nature { action: Action::Walk, speed: 0.02, ..sized(0.2, 0.55, 1.5, 0.44) },
        Some(G::Lizard) => Nature { action: Action::Walk, speed: 0.03, ..sized(0.4, 0.24, 1.2, 0.17) },
        Some(G::Chameleon) => Nature { action: Action::Walk, speed: 0.01, ..sized(0.34, 0.52, 1.1, 0.42) },
        Some(G::Mantis) => Nature { action: Action::Stand, speed: 0.01, ..sized(0.24, 0.85, 1.2, 0.56) },
        Some(G::Grasshopper) => Nature { action: Action::Stand, speed: 0.01, ..sized(0.2, 0.5, 1.2, 0.4) },
        Some(G::Caterpillar) => Nature { action: Action::Walk, speed: 0.006, ..sized(0.2, 0.32, 1.1, 0.26) },
        Some(G::Starfish) => Nature { action: Action::Stand, speed: 0.0, ..sized(0.4, 0.55, 1.1, 0.34) },
        _ => nature,
    }
}

/// The same of what is driven, sailed and flown.
fn driven(nature: Nature, guise: Option<G>) -> Nature {
    let sized = |size_m, tall, wide, fill| Nature { size_m, tall, wide, fill, ..nature };
    match guise {
        Some(G::Forklift) => Nature { action: Action::Walk, speed: 1.2, ..sized(3.3, 0.8, 1.05, 0.42) },
        Some(G::Harvester) => Nature { speed: 1.8, ..sized(8.6, 0.6, 1.1, 0.36) },
        Some(G::Rover) => Nature { speed: 0.5, ..sized(2.9, 0.92, 1.1, 0.46) },
        Some(G::TukTuk) => Nature { speed: 8.0, ..sized(2.7, 0.68, 1.0, 0.36) },
        Some(G::BattleTank) => Nature { speed: 6.0, ..sized(6.9, 0.5, 1.2, 0.34) },
        Some(G::Bulldozer) => Nature { speed: 1.0, ..sized(5.4, 0.68, 1.0, 0.42) },
        Some(G::Kayak) => Nature { speed: 1.4, ..sized(4.2, 0.36, 1.0, 0.22) },
        Some(G::Canoe) => Nature { speed: 1.2, ..sized(4.9, 0.32, 1.0, 0.22) },
        Some(G::JetSki) => Nature { action: Action::Drive, speed: 9.0, ..sized(2.9, 0.6, 1.2, 0.3) },
        Some(G::Speedboat) => Nature { action: Action::Sail, speed: 9.0, ..sized(7.0, 0.32, 1.1, 0.22) },
        Some(G::Submarine) => Nature { action: Action::Sail, speed: 3.0, ..sized(70.0, 0.2, 1.0, 0.16) },
        Some(G::FighterJet) => Nature { speed: 60.0, ..sized(17.0, 0.3, 1.0, 0.2) },
        Some(G::Airship) => Nature { action: Action::Float, speed: 3.0, ..sized(60.0, 0.38, 1.0, 0.3) },
        Some(G::Saucer) => Nature { action: Action::Hover, speed: 2.0, ..sized(14.0, 0.36, 1.0, 0.26) },
        _ => nature,
    }
}

/// The same of great beasts and birds of the open land.
fn afield(nature: Nature, guise: Option<G>) -> Nature {
    let sized = |size_m, tall, wide, fill| Nature { size_m, tall, wide, fill, ..nature };
    match guise {
        Some(G::Moose) => sized(1.7, 1.5, 1.5, 0.46),
        Some(G::Bison) => sized(1.55, 1.2, 1.7, 0.42),
        // It runs rather than flies, and faster than most.
        Some(G::Ostrich) => Nature { speed: 1.3, rate: 0.9, ..sized(2.2, 1.0, 0.7, 0.46) },
        Some(G::Manta) => Nature { speed: 0.8, rate: 0.35, ..sized(4.0, 0.4, 1.1, 0.3) },
        Some(G::Seahorse) => Nature { speed: 0.02, ..sized(0.3, 1.0, 0.6, 0.5) },
        Some(G::Shrimp) => Nature { speed: 0.05, ..sized(0.24, 0.7, 1.3, 0.4) },
        Some(G::Squid) => Nature { action: Action::Float, ..sized(1.0, 0.5, 1.4, 0.3) },
        Some(G::Bat) => Nature { rate: 3.0, ..sized(0.6, 0.5, 1.0, 0.24) },
        Some(G::Toucan | G::Kingfisher | G::Woodpecker | G::Puffin) => {
            Nature { action: Action::Sit, ..sized(0.8, 0.5, 1.0, 0.3) }
        }
        Some(G::Gorilla) => sized(1.0, 1.3, 1.2, 0.52),
        Some(G::Lynx) => sized(0.62, 1.4, 1.9, 0.44),
        Some(G::Badger | G::Skunk) => sized(0.3, 1.2, 2.1, 0.36),
        Some(G::Alpaca) => sized(0.95, 1.75, 1.5, 0.5),
        Some(G::Triceratops) => sized(2.6, 1.15, 2.6, 0.44),
        Some(G::Rhino) => sized(1.65, 1.15, 2.0, 0.42),
        Some(G::Hippo) => sized(1.45, 1.15, 2.1, 0.42),
        _ => nature,
    }
}

/// Who flies by nature is met in the air, not a step above the ground.
fn up_in_the_air(nature: &Nature, guise: Option<G>, action: Option<Action>) -> Option<Nature> {
    let flies = matches!(action, Some(Action::Float | Action::Fly | Action::Soar | Action::Hover));
    let (speed, tall, wide, fill) = match guise.filter(|_| flies)? {
        G::Superhero => (8.0, 0.55, 1.1, 0.44),
        G::Wizard | G::Fairy | G::Angel => (2.4, 1.0, 0.8, 0.46),
        _ => return None,
    };
    Some(Nature { home: Home::Air, action: Action::Float, speed, tall, wide, fill, ..*nature })
}

/// The same with what belongs to an action and takes room.
fn at_it(nature: &Nature, action: Option<Action>) -> Option<Nature> {
    if action == Some(Action::RunWheel) {
        // With its cage.
        return Some(Nature { size_m: 0.1, tall: 3.3, wide: 6.0, fill: 0.8, speed: 0.0, ..*nature });
    }
    if action == Some(Action::Swing) && nature.home == Home::Ground {
        // With the frame of the swing.
        let (tall, wide) = if nature.wide < 0.6 { (1.8, 1.1) } else { (3.0, 2.2) };
        return Some(Nature { tall, wide, fill: 0.72, speed: 0.0, ..*nature });
    }
    if action == Some(Action::Slide) && nature.home == Home::Ground {
        // With all of the slide.
        let (tall, wide) = if nature.wide < 0.6 { (1.8, 2.4) } else { (2.7, 3.9) };
        return Some(Nature { tall, wide, fill: 0.74, speed: 0.0, ..*nature });
    }
    if action == Some(Action::Hatch) {
        // With its egg, and as small as that is.
        return Some(Nature {
            size_m: 0.42,
            tall: 1.0,
            wide: 1.6,
            fill: 0.6,
            speed: 0.0,
            home: Home::Ground,
            ..*nature
        });
    }
    if action == Some(Action::Pour) {
        // With the mouth of what it is poured from.
        return Some(Nature { tall: nature.tall * 1.8, wide: nature.wide * 1.5, fill: 0.72, ..*nature });
    }
    if action == Some(Action::Lift) && nature.home == Home::Table {
        // With the slice in the air, and some of the arm.
        return Some(Nature { tall: 0.55, wide: nature.wide * 1.2, fill: 0.78, ..*nature });
    }
    None
}
