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
mod building;
mod care;
mod chore;
mod clothes;
mod coach;
mod coat;
mod cosmetic;
mod craft;
mod dragon;
mod drink;
mod effort;
mod face;
mod festive;
mod fitting;
mod fixture;
mod footwear;
mod fowl;
mod furniture;
mod galley;
mod gear;
mod head;
mod headgear;
mod hull;
mod insect;
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
mod motorcar;
mod music;
mod oldcraft;
mod orchard;
mod pastime;
mod pedigree;
mod pelt;
mod perch;
mod phoenix;
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
mod seat;
mod service;
mod shape;
mod shop;
mod show;
mod skirt;
mod snack;
mod sport;
mod stance;
mod suit;
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
mod workshop;

pub(crate) use body::Body;
pub(crate) use furniture::furniture;
pub(crate) use pose::Pose;
pub(crate) use shape::{Finish, Frame, Mark, Shape, Skin};

use crate::maths::{Vec3, hex, v3};
use crate::scene::Company;
use crate::script::{Action, Garment, Guise, SubjectKind};

/// The body of a subject at a moment.
pub(crate) fn figure(pose: &Pose) -> Body {
    let mut body = Body { far: !pose.fine, ..Body::default() };
    draw(&mut body, pose);
    body
}

fn draw(body: &mut Body, pose: &Pose) {
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
        K::Kangaroo => leaper::kangaroo(body, pose),
        K::Frog => leaper::frog(body, pose),
        K::Dinosaur => saurian::dinosaur(body, pose),
        K::Crocodile => saurian::crocodile(body, pose),
        K::Snake => saurian::snake(body, pose),
        K::Octopus => sea::octopus(body, pose),
        kind if kind.is_bird() => fowl_or_flier(body, pose),
        K::Butterfly => insect::butterfly(body, pose),
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
    seat::seat(body, pose);
    if busy(body, pose) {
        // Hands are free for it, and hold nothing.
        let played = pose.company.filter(|company| company.kind == SubjectKind::Zither);
        let _nothing = biped::person(body, &Pose { company: played, ..pose.clone() });
        return;
    }
    let grip = biped::person(body, pose);
    if pose.action == Action::Cradle {
        cradled(body, pose);
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

/// How tall a child that is carried is to who carries it.
const SMALL: f32 = 0.4;

/// A small child in the arms of who carries it.
fn cradled(body: &mut Body, pose: &Pose) {
    let child = Pose {
        kind: SubjectKind::Child,
        action: Action::Float,
        company: None,
        garment: Some(Garment::Shirt),
        guise: None,
        colour: Some(hex(0xf0dfc0)),
        seat: None,
        seed: pose.seed ^ 0x5a,
        size_m: pose.size_m * SMALL,
        ..pose.clone()
    };
    let mut small = Body { far: body.far, ..Body::default() };
    let _nothing = biped::person(&mut small, &child);
    // Its back against the breast, it looks out a little to the camera's side.
    let ahead = v3(0.86, 0.0, -0.5).unit();
    let frame = Frame::of(v3(0.115, 0.47, 0.0), ahead, Vec3::UP, v3(0.5, 0.0, 0.86).unit(), SMALL);
    body.add(&small, &frame);
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
