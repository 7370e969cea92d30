//! Subjects as bodies: for each kind, what it does and how far it is in its
//! stride, the shapes that make it up.
//!
//! A figure is a pure function of its pose. Nothing here knows where it
//! stands, what light falls on it, or a camera.

mod animals;
mod bloom;
mod blossom;
mod body;
mod bubbles;
mod building;
mod cabin;
mod carriage;
mod dog_sled;
mod festive;
mod food;
mod goods;
mod greenery;
mod indoors;
mod landmark;
mod landmarks;
mod mech;
mod monument;
mod palm;
mod people;
mod petal;
mod play_area;
mod pose;
mod robot_arm;
mod seafront;
mod seedling;
mod shape;
mod sheet;
mod show;
mod tasks;
mod thing;
mod travelling;
mod treehouse;
mod underfoot;
mod vehicles;
mod wonder;

pub(crate) use body::Body;
pub(crate) use goods::plinth::plinth;
pub(crate) use indoors::furniture::furniture;
pub(crate) use pose::Pose;
pub(crate) use shape::{Finish, Frame, Livery, Mark, Pile, Shape, Skin};
pub(crate) use underfoot::Underfoot;

use crate::maths::{GOLDEN, Vec3, cos_turns, hex, sin_turns, v3};
use crate::scene::{Company, Seat};
use crate::script::{Action, Garment, Guise, SubjectKind};
use people::bearing::{Grip, TILT};

/// The body of a subject at a moment.
pub(crate) fn figure(pose: &Pose) -> Body {
    let mut body = Body { far: !pose.fine, ..Body::default() };
    draw(&mut body, pose);
    body
}

fn draw(body: &mut Body, pose: &Pose) {
    if pose.action == Action::Swing && tasks::swing::carries(pose.kind) {
        let sitter = figure(&Pose { action: Action::Sit, seat: Some(Seat::Furniture), company: None, ..pose.clone() });
        tasks::swing::swing(body, pose, &sitter);
        return;
    }
    if pose.action == Action::Slide && tasks::swing::carries(pose.kind) {
        let sitter = figure(&Pose { action: Action::Sit, seat: Some(Seat::Furniture), company: None, ..pose.clone() });
        tasks::slide::slide(body, pose, &sitter);
        return;
    }
    if pose.action == Action::Hatch && pose.kind.hatches() {
        let young = figure(&Pose { action: Action::Sit, company: None, ..pose.clone() });
        tasks::hatching::hatch(body, pose, &young);
        return;
    }
    if pose.kind == SubjectKind::Convertible {
        return open_car(body, pose);
    }
    if !living(body, pose) && !travelling::travelling(body, pose, figure) {
        standing(body, pose);
    }
}

/// People and animals; false if it is none.
fn living(body: &mut Body, pose: &Pose) -> bool {
    use SubjectKind as K;
    let since = body.since();
    match pose.kind {
        K::Rabbit if pose.guise == Some(Guise::Hedgehog) => animals::rodent::hedgehog(body, pose),
        kind if kind.is_four_footed() => animals::quadruped::beast(body, pose),
        K::Frog if pose.guise == Some(Guise::Crab) => animals::crab::crab(body, pose),
        K::Frog if pose.guise == Some(Guise::Ant) => animals::ant::ant(body, pose),
        K::Frog if pose.guise == Some(Guise::Snail) => animals::snail::snail(body, pose),
        K::Dolphin if pose.guise == Some(Guise::Seal) => animals::seal::seal(body, pose),
        K::Kangaroo => animals::leaper::kangaroo(body, pose),
        K::Frog if pose.guise == Some(Guise::Starfish) => animals::shallows::starfish(body, pose),
        K::Frog if animals::crawlers::crawler(body, pose) => {}
        K::Frog => animals::leaper::frog(body, pose),
        K::Dinosaur => animals::saurian::dinosaur(body, pose),
        K::Crocodile => animals::saurian::crocodile(body, pose),
        K::Snake => animals::saurian::snake(body, pose),
        K::Octopus if pose.guise == Some(Guise::Squid) => animals::shallows::squid(body, pose),
        K::Octopus => animals::sea::octopus(body, pose),
        kind if kind.is_bird() => animals::fliers::fowl_or_flier(body, pose),
        K::Butterfly => animals::insect::insect(body, pose),
        K::Firefly => animals::insect::firefly(body, pose),
        K::Dragon if pose.guise == Some(Guise::Loong) => animals::loong::loong(body, pose),
        K::Dragon => animals::dragon::dragon(body, pose),
        K::Fish if pose.guise == Some(Guise::Manta) => animals::shallows::manta(body, pose),
        K::Fish if pose.guise == Some(Guise::Seahorse) => animals::shallows::seahorse(body, pose),
        K::Fish if pose.guise == Some(Guise::Shrimp) => animals::shallows::shrimp(body, pose),
        K::Fish | K::Shark | K::Whale | K::Dolphin => animals::swim::swim(body, pose),
        K::Turtle => animals::sea::turtle(body, pose),
        K::Jellyfish => animals::sea::jellyfish(body, pose),
        K::Robot if pose.guise == Some(Guise::Forklift) => vehicles::worksite::forklift(body, pose),
        K::Robot if pose.guise == Some(Guise::Mech) => mech::mech(body, pose),
        K::Robot if pose.guise == Some(Guise::RobotArm) => {
            let car = robot_arm::workpiece(pose).map(|car| (figure(&car), car.size_m));
            robot_arm::robot_arm(body, pose, car.as_ref().map(|(car, size_m)| (car, *size_m)));
        }
        K::Robot if pose.guise == Some(Guise::RobotVacuum) => goods::gadget::robot_vacuum(body, pose),
        K::LionDance if pose.guise == Some(Guise::DragonDance) => people::dragon_dance::dragon(body, pose),
        K::LionDance => people::lion_dance::lion(body, pose),
        K::Robot => person(body, pose),
        kind if kind.has_hands() => person(body, pose),
        _ => return false,
    }
    laid_down(body, pose, since);
    if pose.action == Action::RunWheel {
        body.shift(since, v3(0.0, animals::cage::RAISED, 0.0));
        body.soften(since);
        animals::cage::wheel(body, pose);
        return true;
    }
    body.soften(since);
    true
}

/// Lays those down who have no lying pose of their own: on their sides, and
/// penguins on their bellies.
fn laid_down(body: &mut Body, pose: &Pose, since: body::Since) {
    use SubjectKind as K;
    if !matches!(pose.action, Action::Lie | Action::Sleep | Action::BellySlide) {
        return;
    }
    match pose.kind {
        K::Kangaroo | K::Dinosaur => {
            body.turn(since, Vec3::ZERO, 0, 0.235);
            body.shift(since, v3(0.0, 0.13, 0.0));
        }
        K::Penguin => {
            // Its head is up while it slides.
            body.turn(since, Vec3::ZERO, 2, if pose.action == Action::BellySlide { -0.2 } else { -0.23 });
            body.shift(since, v3(-0.4, 0.12, 0.0));
            if pose.action == Action::BellySlide {
                animals::powder::thrown_up(body, pose);
            }
        }
        _ => {}
    }
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
        K::Palm => palm::palm(body, pose),
        K::Fir => palm::fir(body, pose),
        K::ChristmasTree => festive::christmas_tree(body, pose),
        K::Flower | K::Rose | K::Sunflower => bloom::flower(body, pose),
        K::Leaf | K::Petal => bloom::leaf(body, pose),
        K::Sprig if pose.guise == Some(Guise::Seedling) => seedling::seedling(body, pose),
        K::Sprig => greenery::sprig(body, pose),
        K::Mushroom => greenery::mushrooms(body, pose),
        K::Tumbleweed => greenery::tumbleweed(body, pose),
        K::Anemone => animals::anemone::anemone(body, pose),
        K::House if pose.guise == Some(Guise::Treehouse) => treehouse::treehouse(body, pose),
        K::House => building::house(body, pose),
        K::Cabin => cabin::cabin(body, pose),
        K::Lighthouse => building::lighthouse(body, pose),
        K::Castle => building::castle(body, pose),
        K::Tower => building::tower(body, pose),
        K::Windmill => building::windmill(body, pose),
        K::Yurt => landmark::yurt(body, pose),
        K::Villa => landmark::villa(body, pose),
        K::FerrisWheel => landmark::ferris_wheel(body, pose),
        K::Playground => play_area::playground(body, pose),
        K::EiffelTower => monument::eiffel_tower(body, pose),
        K::PearlTower => monument::pearl_tower(body, pose),
        K::ClockTower => monument::clock_tower(body, pose),
        K::Pyramid => monument::pyramid(body, pose),
        K::StatueOfLiberty => monument::statue_of_liberty(body, pose),
        K::TajMahal => wonder::taj_mahal(body, pose),
        K::ChristStatue => wonder::christ_statue(body, pose),
        K::OperaHouse => seafront::opera_house(body, pose),
        K::CliffTown => seafront::cliff_town(body, pose),
        K::Bough => {
            let fruit = pose.company.map(|company| {
                let (kind, colour) = (company.kind, company.colour);
                figure(&Pose { kind, colour, company: None, action: Action::Sway, ..pose.clone() })
            });
            food::orchard::bough(body, pose, fruit.as_ref());
        }
        _ if landmarks::landmark(body, pose) => {}
        _ => show::shown(body, pose),
    }
}

/// A person, the seat under it, and what the person holds or is busy with.
fn person(body: &mut Body, pose: &Pose) {
    if pose.guise == Some(Guise::Nezha) {
        let since = body.since();
        let look = Pose { guise: Some(Guise::Boy), garment: pose.garment.or(Some(Garment::Robe)), ..pose.clone() };
        let colour = Some(pose.colour(0xc8322a));
        let _hand = people::biped::person(body, &Pose { colour, company: None, action: Action::Stand, ..look });
        body.shift(since, v3(0.0, people::nezha::RAISED, 0.0));
        people::nezha::arms(body, pose);
        return;
    }
    if matches!(pose.guise, Some(Guise::Golem | Guise::Treant)) {
        return people::golem::golem(body, pose);
    }
    if pose.guise == Some(Guise::Ghost) {
        return people::ghost::ghost(body, pose);
    }
    if !pose.plays_seated() {
        indoors::seat::seat(body, pose);
    }
    if busy(body, pose) {
        // Hands are free for it, and hold nothing.
        let played = pose.company.filter(|company| company.kind == SubjectKind::Zither);
        let _nothing = people::biped::person(body, &Pose { company: played, ..pose.clone() });
        return;
    }
    let grip = people::biped::person(body, pose);
    if pose.action == Action::Cradle {
        tasks::minding::cradled(body, pose);
    }
    if pose.action == Action::Wheel {
        tasks::minding::wheeled(body, pose);
    }
    if pose.action == Action::Gurney {
        tasks::patient::lying(body, pose);
    }
    if pose.action == Action::Lift {
        tasks::minding::lifted(body, pose);
    }
    if pose.action == Action::Bathe {
        tasks::minding::washed(body, pose);
    }
    if let Some((thing, size)) = tasks::upkeep::looked_after(pose) {
        tasks::upkeep::attended(body, pose, &figure(&thing), size);
        return;
    }
    if pose.action == Action::Braid {
        tasks::minding::groomed(body, pose);
    }
    if pose.action == Action::Haircut {
        tasks::salon::client(body, pose);
    }
    let led = |company: &&Company| company.kind == SubjectKind::Dog && !company.held;
    if let (Some(Grip { at: hand, .. }), Some(company)) = (grip, pose.company.filter(led)) {
        let dog = figure(&tasks::minding::dog(pose, carried(pose, company), company.guise));
        return tasks::minding::led(body, pose, &dog, hand);
    }
    if let (Some(grip), Some(company)) = (grip, pose.company) {
        in_hand(body, pose, company, grip);
    }
}

/// A suitcase on its wheels behind whoever goes, its handle drawn out to the hand.
fn pulled(body: &mut Body, case: &Body, hand: Vec3, size: f32) {
    let foot = v3(hand.x - 0.36, 0.0, hand.z);
    let since = body.since();
    body.add(case, &Frame::shift(foot, size));
    body.turn(since, foot, 2, -0.09);
    let top = foot + v3(0.536, 0.844, 0.0) * size;
    for side in [-0.03, 0.03] {
        let off = v3(0.0, 0.0, side);
        body.rod(top + off, hand + off * 0.6, 0.006, 0.006, Skin::new(hex(0xa8acb2)).gloss(0.7));
    }
}

/// What somebody holds: one, one in each hand, or a bunch that spreads upwards.
fn in_hand(body: &mut Body, pose: &Pose, company: &Company, grip: Grip) {
    let thing = carried(pose, company);
    let many = if company.kind.comes_in_bunches() { company.count.unwrap_or(1).clamp(1, BUNCH_MAX) } else { 1 };
    for i in 0..many {
        let since = body.since();
        let action = if grip.sip.is_some() { Action::Drink } else { thing.action };
        let own = Pose { action, seed: thing.seed ^ u32::from(i).wrapping_mul(0x9e37), ..thing.clone() };
        if company.kind == SubjectKind::Suitcase && pose.pace > 0.0 {
            let hand = grip.at + v3(-0.02, grip.size * 0.92, 0.0);
            pulled(body, &figure(&own), hand, grip.size);
            continue;
        }
        body.add(&figure(&own), &Frame::shift(grip.at, grip.size));
        if let Some(raised) = grip.sip {
            body.turn(since, grip.at, 2, TILT * raised);
        }
        if many > 1 {
            let (round, out) = (f32::from(i) * GOLDEN, 0.075 * (f32::from(i) / f32::from(many)).sqrt());
            body.turn(since, grip.at, 2, out * sin_turns(round));
            body.turn(since, grip.at, 0, out * cos_turns(round));
        }
    }
    if let Some(at) = grip.other {
        body.add(&figure(&thing), &Frame::shift(at, grip.size));
    }
}

/// More of a bunch would only hide one another.
const BUNCH_MAX: u16 = 9;

/// An open car, and the pet that rides beside its driver.
fn open_car(body: &mut Body, pose: &Pose) {
    vehicles::motorcar::open(body, pose);
    let Some(company) = pose.company.filter(|company| matches!(company.kind, SubjectKind::Dog | SubjectKind::Cat))
    else {
        return;
    };
    let (at, size) = vehicles::motorcar::passenger(pose, 0.5);
    body.add(&figure(&Pose { action: Action::Sit, size_m: 0.5, ..carried(pose, company) }), &Frame::shift(at, size));
}

/// Draws what lies or bounces beside somebody; whether anything does.
fn busy(body: &mut Body, pose: &Pose) -> bool {
    let Some(company) = pose.company else { return false };
    let Some((at, size)) = tasks::pastime::beside(pose, company) else { return false };
    // A small ball turns more often on the same way.
    let thing = Pose { gone: pose.gone / size, ..carried(pose, company) };
    body.add(&figure(&thing), &Frame::shift(at, size));
    true
}

/// The thing that somebody has along, as its own pose.
fn carried<'a>(pose: &Pose<'a>, company: &Company) -> Pose<'a> {
    let (kind, colour, guise) = (company.kind, company.colour, company.guise);
    let action = match pose.action {
        Action::Unfurl => Action::Unfurl,
        // A beast in somebody's arms sits there.
        _ if kind.is_four_footed() => Action::Sit,
        _ => Action::Stand,
    };
    Pose { kind, colour, guise, company: None, seat: None, action, ..pose.clone() }
}
