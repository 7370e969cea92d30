//! Subjects as bodies: for each kind, what it does and how far it is in its
//! stride, the shapes that make it up.
//!
//! A figure is a pure function of its pose. Nothing here knows where it
//! stands, what light falls on it, or a camera.

mod air;
mod bakery;
mod banquet;
mod beast;
mod biped;
mod bird;
mod bloom;
mod boat;
mod body;
mod breed;
mod broth;
mod bubbles;
mod building;
mod care;
mod casque;
mod chore;
mod clothes;
mod coach;
mod coat;
mod contest;
mod cosmetic;
mod costume;
mod crab;
mod craft;
mod dragon;
mod drink;
mod effort;
mod erhu;
mod face;
mod feast;
mod festive;
mod finery;
mod fitting;
mod fixture;
mod footwear;
mod fowl;
mod fringe;
mod furniture;
mod gadget;
mod galley;
mod gear;
mod gesture;
mod handiwork;
mod harness;
mod head;
mod headgear;
mod homely;
mod housework;
mod hull;
mod hummingbird;
mod insect;
mod jewel;
mod joinery;
mod kitchen;
mod landmark;
mod leaper;
mod leisure;
mod limbs;
mod lion_dance;
mod loong;
mod machinery;
mod mane;
mod markings;
mod measures;
mod mech;
mod minding;
mod motorcar;
mod music;
mod nezha;
mod oldcraft;
mod orchard;
mod parcel;
mod pastime;
mod pedigree;
mod pelt;
mod perch;
mod phoenix;
mod playground;
mod plinth;
mod pose;
mod product;
mod quadruped;
mod racer;
mod rail;
mod repose;
mod road;
mod rodent;
mod saurian;
mod screen;
mod sea;
mod seal;
mod seat;
mod service;
mod shape;
mod shop;
mod show;
mod skirt;
mod snack;
mod species;
mod splash;
mod sport;
mod stance;
mod suit;
mod swing;
mod table;
mod teaware;
mod thing;
mod timepiece;
mod transit;
mod trim;
mod venue;
mod vessel;
mod visage;
mod wardrobe;
mod ware;
mod watercraft;
mod wing;
mod workshop;

pub(crate) use body::Body;
pub(crate) use furniture::furniture;
pub(crate) use plinth::plinth;
pub(crate) use pose::Pose;
pub(crate) use shape::{Finish, Frame, Mark, Pile, Shape, Skin};

use crate::maths::{Vec3, v3};
use crate::scene::{Company, Seat};
use crate::script::{Action, Garment, Guise, SubjectKind};

/// The body of a subject at a moment.
pub(crate) fn figure(pose: &Pose) -> Body {
    let mut body = Body { far: !pose.fine, ..Body::default() };
    draw(&mut body, pose);
    body
}

fn draw(body: &mut Body, pose: &Pose) {
    if pose.action == Action::Swing && swing::carries(pose.kind) {
        let sitter = figure(&Pose { action: Action::Sit, seat: Some(Seat::Furniture), company: None, ..pose.clone() });
        swing::swing(body, pose, &sitter);
        return;
    }
    if !living(body, pose) && !travelling(body, pose) {
        standing(body, pose);
    }
}

/// People and animals; false if it is none.
fn living(body: &mut Body, pose: &Pose) -> bool {
    use SubjectKind as K;
    let since = body.since();
    match pose.kind {
        K::Rabbit if pose.guise == Some(Guise::Hedgehog) => rodent::hedgehog(body, pose),
        kind if kind.is_four_footed() => quadruped::beast(body, pose),
        K::Frog if pose.guise == Some(Guise::Crab) => crab::crab(body, pose),
        K::Dolphin if pose.guise == Some(Guise::Seal) => seal::seal(body, pose),
        K::Kangaroo => leaper::kangaroo(body, pose),
        K::Frog => leaper::frog(body, pose),
        K::Dinosaur => saurian::dinosaur(body, pose),
        K::Crocodile => saurian::crocodile(body, pose),
        K::Snake => saurian::snake(body, pose),
        K::Octopus => sea::octopus(body, pose),
        kind if kind.is_bird() => fowl_or_flier(body, pose),
        K::Butterfly => insect::insect(body, pose),
        K::Firefly => insect::firefly(body, pose),
        K::Dragon if pose.guise == Some(Guise::Loong) => loong::loong(body, pose),
        K::Dragon => dragon::dragon(body, pose),
        K::Fish | K::Shark | K::Whale | K::Dolphin => sea::swim(body, pose),
        K::Turtle => sea::turtle(body, pose),
        K::Jellyfish => sea::jellyfish(body, pose),
        K::Astronaut => {
            let _ball = busy(body, pose);
            suit::astronaut(body, pose);
        }
        K::Robot if pose.guise == Some(Guise::Mech) => mech::mech(body, pose),
        K::Robot => suit::robot(body, pose),
        K::LionDance => lion_dance::lion(body, pose),
        K::Person | K::Man | K::Woman | K::Child | K::Couple | K::Crowd | K::Dancer | K::Runner => person(body, pose),
        _ => return false,
    }
    laid_down(body, pose, since);
    body.soften(since);
    true
}

/// Lays those down who have no lying pose of their own: on their sides, and
/// penguins on their bellies.
fn laid_down(body: &mut Body, pose: &Pose, since: body::Since) {
    use SubjectKind as K;
    if !matches!(pose.action, Action::Lie | Action::Sleep) {
        return;
    }
    match pose.kind {
        K::Kangaroo | K::Dinosaur => {
            body.turn(since, Vec3::ZERO, 0, 0.235);
            body.shift(since, v3(0.0, 0.13, 0.0));
        }
        K::Penguin => {
            body.turn(since, Vec3::ZERO, 2, -0.23);
            body.shift(since, v3(-0.4, 0.12, 0.0));
        }
        _ => {}
    }
}

/// A bird, by what it is at.
fn fowl_or_flier(body: &mut Body, pose: &Pose) {
    use SubjectKind as K;
    match pose.kind {
        K::Bird if pose.guise == Some(Guise::Hummingbird) => hummingbird::hummingbird(body, pose),
        K::Penguin => fowl::penguin(body, pose),
        K::Chicken => fowl::chicken(body, pose),
        K::Peacock => fowl::peacock(body, pose),
        K::Swan | K::Duck | K::Goose | K::Crane | K::Flamingo if bird::aloft(pose) => bird::bird(body, pose),
        K::Swan => bird::swan(body, pose),
        K::Duck | K::Goose => fowl::waterfowl(body, pose),
        K::Crane | K::Flamingo => fowl::wader(body, pose),
        _ if pose.action.keeps_a_perch() => perch::perched(body, pose),
        // What walks on the ground stands there with its wings folded, and hops.
        _ if matches!(pose.action, Action::Walk | Action::Drink) => {
            let since = body.since();
            perch::perched(body, pose);
            body.shift(since, v3(0.0, 0.03 * crate::maths::sin_turns(pose.stride).max(0.0), 0.0));
        }
        _ => bird::bird(body, pose),
    }
}

/// Vehicles and crafts; false if it is none.
fn travelling(body: &mut Body, pose: &Pose) -> bool {
    use SubjectKind as K;
    match pose.kind {
        K::Car => road::car(body, pose),
        K::Taxi => road::taxi(body, pose),
        K::Suv => motorcar::suv(body, pose),
        K::Pickup => motorcar::pickup(body, pose),
        K::Van => motorcar::van(body, pose),
        K::SportsCar => motorcar::sports(body, pose),
        K::Convertible => open_car(body, pose),
        K::Truck => road::truck(body, pose),
        K::Bus => road::bus(body, pose),
        K::PoliceCar | K::Ambulance | K::FireEngine | K::Tanker | K::SchoolBus => service::vehicle(body, pose),
        K::Tractor => machinery::tractor(body, pose),
        K::Excavator => machinery::excavator(body, pose),
        K::FormulaCar => racer::formula(body, pose),
        K::Carriage => carriage(body, pose),
        K::Bicycle | K::Cyclist | K::Motorcycle => road::two_wheels(body, pose),
        kind if kind.is_train() => rail::train(body, pose),
        kind if kind.is_vessel() => boat::boat(body, pose),
        K::Balloon => air::balloon(body, pose),
        K::Rocket => air::rocket(body, pose),
        K::Plane => air::plane(body, pose),
        K::Helicopter => air::helicopter(body, pose),
        K::Drone => air::drone(body, pose),
        K::Spaceship => air::spaceship(body, pose),
        K::Planet => air::planet(body, pose),
        K::Kite => air::kite(body, pose),
        _ => return false,
    }
    true
}

/// Things, plants and buildings.
fn standing(body: &mut Body, pose: &Pose) {
    use SubjectKind as K;
    match pose.kind {
        K::Campfire => thing::campfire(body, pose),
        K::Bubbles => bubbles::bubbles(body, pose),
        K::Candle => thing::candle(body, pose),
        K::Lantern | K::SkyLantern => thing::lantern(body, pose),
        K::Umbrella => thing::umbrella(body, pose),
        K::Fireworks => thing::fireworks(body, pose),
        K::Snowman => thing::snowman(body, pose),
        K::Tree => bloom::tree(body, pose),
        K::BareTree => bloom::bare_tree(body, pose),
        K::ChristmasTree => festive::christmas_tree(body, pose),
        K::Flower | K::Rose | K::Sunflower => bloom::flower(body, pose),
        K::Leaf | K::Petal => bloom::leaf(body, pose),
        K::House => building::house(body, pose),
        K::Lighthouse => building::lighthouse(body, pose),
        K::Castle => building::castle(body, pose),
        K::Tower => building::tower(body, pose),
        K::Windmill => building::windmill(body, pose),
        K::Yurt => landmark::yurt(body, pose),
        K::Villa => landmark::villa(body, pose),
        K::FerrisWheel => landmark::ferris_wheel(body, pose),
        K::Bough => {
            let fruit = pose.company.map(|company| {
                let (kind, colour) = (company.kind, company.colour);
                figure(&Pose { kind, colour, company: None, action: Action::Sway, ..pose.clone() })
            });
            orchard::bough(body, pose, fruit.as_ref());
        }
        _ => show::shown(body, pose),
    }
}

/// A person, the seat under it, and what the person holds or is busy with.
fn person(body: &mut Body, pose: &Pose) {
    if pose.guise == Some(Guise::Nezha) {
        let since = body.since();
        let look = Pose { guise: Some(Guise::Boy), garment: pose.garment.or(Some(Garment::Robe)), ..pose.clone() };
        let colour = Some(pose.colour(0xc8322a));
        let _hand = biped::person(body, &Pose { colour, company: None, action: Action::Stand, ..look });
        body.shift(since, v3(0.0, nezha::RAISED, 0.0));
        nezha::arms(body, pose);
        return;
    }
    if !pose.plays_seated() {
        seat::seat(body, pose);
    }
    if busy(body, pose) {
        // Hands are free for it, and hold nothing.
        let played = pose.company.filter(|company| company.kind == SubjectKind::Zither);
        let _nothing = biped::person(body, &Pose { company: played, ..pose.clone() });
        return;
    }
    let grip = biped::person(body, pose);
    if pose.action == Action::Cradle {
        minding::cradled(body, pose);
    }
    if pose.action == Action::Braid {
        minding::groomed(body, pose);
    }
    if let (Some((hand, _)), Some(company)) = (grip, pose.company.filter(|held| held.kind == SubjectKind::Dog)) {
        let dog = figure(&minding::dog(pose, carried(pose, company), company.guise));
        return minding::led(body, pose, &dog, hand);
    }
    if let (Some((at, size)), Some(company)) = (grip, pose.company) {
        body.add(&figure(&carried(pose, company)), &Frame::shift(at, size));
    }
}

/// An open car, and the pet that rides beside its driver.
fn open_car(body: &mut Body, pose: &Pose) {
    motorcar::open(body, pose);
    let Some(company) = pose.company.filter(|company| matches!(company.kind, SubjectKind::Dog | SubjectKind::Cat))
    else {
        return;
    };
    let (at, size) = motorcar::passenger(pose, 0.5);
    body.add(&figure(&Pose { action: Action::Sit, size_m: 0.5, ..carried(pose, company) }), &Frame::shift(at, size));
}

/// A coach and the horse that draws it.
fn carriage(body: &mut Body, pose: &Pose) {
    coach::coach(body, pose);
    let size_m = 1.62;
    let size = size_m / pose.size_m.max(1.0);
    let moves = pose.gone > 0.0;
    let horse = Pose {
        kind: SubjectKind::Horse,
        action: if moves { Action::Walk } else { Action::Stand },
        colour: None,
        company: None,
        guise: None,
        size_m,
        gone: pose.gone / size,
        pace: pose.pace / size,
        ..pose.clone()
    };
    body.add(&figure(&horse), &Frame::shift(coach::horse(), size));
}

/// Draws what lies or bounces beside somebody; whether anything does.
fn busy(body: &mut Body, pose: &Pose) -> bool {
    let Some(company) = pose.company else { return false };
    let Some((at, size)) = pastime::beside(pose, company) else { return false };
    // A small ball turns more often on the same way.
    let thing = Pose { gone: pose.gone / size, ..carried(pose, company) };
    body.add(&figure(&thing), &Frame::shift(at, size));
    true
}

/// The thing that somebody has along, as its own pose.
fn carried<'a>(pose: &Pose<'a>, company: &Company) -> Pose<'a> {
    let (kind, colour) = (company.kind, company.colour);
    Pose { kind, colour, company: None, seat: None, action: Action::Stand, ..pose.clone() }
}
