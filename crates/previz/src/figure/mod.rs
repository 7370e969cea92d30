//! Subjects as bodies: for each kind, what it does and how far it is in its
//! stride, the shapes that make it up.
//!
//! A figure is a pure function of its pose. Nothing here knows where it
//! stands, what light falls on it, or a camera.

mod air;
mod beast;
mod biped;
mod bird;
mod bloom;
mod boat;
mod body;
mod building;
mod clothes;
mod coat;
mod face;
mod fitting;
mod fixture;
mod furniture;
mod head;
mod joinery;
mod pelt;
mod pose;
mod product;
mod quadruped;
mod rail;
mod repose;
mod road;
mod sea;
mod shape;
mod stance;
mod suit;
mod thing;
mod vessel;
mod ware;

pub(crate) use body::Body;
pub(crate) use furniture::furniture;
pub(crate) use pose::Pose;
pub(crate) use shape::{Frame, Mark, Shape, Skin};

use crate::script::{Action, SubjectKind};

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
        K::Cat
        | K::Dog
        | K::Horse
        | K::Camel
        | K::Cow
        | K::Sheep
        | K::Deer
        | K::Elephant
        | K::Fox
        | K::Rabbit
        | K::Bear
        | K::Wolf
        | K::Lion
        | K::Tiger
        | K::Panda => quadruped::beast(body, pose),
        K::Bird | K::Eagle | K::Gull => bird::bird(body, pose),
        K::Swan => bird::swan(body, pose),
        K::Butterfly => bird::butterfly(body, pose),
        K::Firefly => bird::firefly(body, pose),
        K::Dragon => bird::dragon(body, pose),
        K::Fish | K::Shark | K::Whale | K::Dolphin => sea::swim(body, pose),
        K::Turtle => sea::turtle(body, pose),
        K::Jellyfish => sea::jellyfish(body, pose),
        K::Astronaut => suit::astronaut(body, pose),
        K::Robot => suit::robot(body, pose),
        K::Person | K::Man | K::Woman | K::Child | K::Couple | K::Crowd | K::Dancer | K::Runner => person(body, pose),
        _ => return false,
    }
    body.soften(since);
    true
}

/// Vehicles and crafts; false if it is none.
fn travelling(body: &mut Body, pose: &Pose) -> bool {
    use SubjectKind as K;
    match pose.kind {
        K::Car => road::car(body, pose),
        K::Truck => road::truck(body, pose),
        K::Bus => road::bus(body, pose),
        K::Bicycle | K::Cyclist | K::Motorcycle => road::two_wheels(body, pose),
        K::Train => rail::train(body, pose),
        K::Boat | K::Sailboat | K::Ship => boat::boat(body, pose),
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
        K::Flower | K::Rose | K::Sunflower => bloom::flower(body, pose),
        K::Leaf | K::Petal => bloom::leaf(body, pose),
        K::House => building::house(body, pose),
        K::Lighthouse => building::lighthouse(body, pose),
        K::Castle => building::castle(body, pose),
        K::Tower => building::tower(body, pose),
        K::Windmill => building::windmill(body, pose),
        _ => shown(body, pose),
    }
}

/// Things that are put on show.
fn shown(body: &mut Body, pose: &Pose) {
    use SubjectKind as K;
    match pose.kind {
        K::Cup => vessel::cup(body, pose),
        K::Glass => vessel::glass(body, pose),
        K::Bottle => vessel::bottle(body, pose),
        K::Flacon => vessel::flacon(body, pose),
        K::Can => vessel::can(body, pose),
        K::Lipstick => vessel::lipstick(body, pose),
        K::Bowl => vessel::bowl(body, pose),
        K::Cake => vessel::cake(body, pose),
        K::Burger => vessel::burger(body, pose),
        K::Fruit => vessel::fruit(body, pose),
        K::Watch => product::watch(body, pose),
        K::Phone => product::phone(body, pose),
        K::Laptop => product::laptop(body, pose),
        K::Headphones => product::headphones(body, pose),
        K::Ball | K::Football | K::BeachBall => product::ball(body, pose),
        K::Book => product::book(body, pose),
        K::Shoe => ware::shoe(body, pose),
        K::Ring => ware::ring(body, pose),
        K::Bag => ware::bag(body, pose),
        K::Chair => ware::chair(body, pose),
        K::Lamp => ware::lamp(body, pose),
        K::Gift => ware::gift(body, pose),
        K::Guitar => ware::guitar(body, pose),
        _ => {}
    }
}

/// A person, and what the person holds.
fn person(body: &mut Body, pose: &Pose) {
    let grip = biped::person(body, pose);
    if let (Some((at, size)), Some(company)) = (grip, pose.company) {
        let (kind, colour) = (company.kind, company.colour);
        let held = Pose { kind, colour, company: None, action: Action::Stand, ..pose.clone() };
        body.add(&figure(&held), &Frame::shift(at, size));
    }
}
