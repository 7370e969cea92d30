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
mod coat;
mod head;
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

pub(crate) use body::Body;
pub(crate) use shape::{Frame, Mark, Shape, Skin};

use crate::maths::{Vec3, hex};
use crate::noise::unit2;
use crate::scene::Company;
use crate::script::{Action, SubjectKind};

/// One moment of a figure. Lengths are in units of its size.
#[derive(Debug, Clone)]
pub(crate) struct Pose<'a> {
    pub kind: SubjectKind,
    pub action: Action,
    /// Strides, wing beats or turns made so far.
    pub stride: f32,
    /// Seconds of its own time, which begins anywhere.
    pub seconds: f32,
    /// Seconds of the shot.
    pub shot_s: f32,
    /// Metres that one unit is long.
    pub size_m: f32,
    /// How far it has gone, for wheels.
    pub gone: f32,
    /// Seconds since its engine was lit; negative before.
    pub burn: f32,
    /// The colour asked for.
    pub colour: Option<Vec3>,
    /// What it carries, or who rides it.
    pub company: Option<&'a Company>,
    pub seed: u32,
    /// 0 by day to 1 at night: lamps are lit.
    pub dark: f32,
    /// Strength of the wind, 0 to 1.
    pub wind: f32,
    /// Near enough for faces and rivets.
    pub fine: bool,
}

impl Pose<'_> {
    /// The colour asked for, or this one.
    fn colour(&self, usual: u32) -> Vec3 {
        self.colour.unwrap_or_else(|| hex(usual))
    }

    /// The colour asked for, or one of these.
    fn one_of(&self, usual: &[u32], salt: i32) -> Vec3 {
        self.colour.unwrap_or_else(|| self.pick(usual, salt))
    }

    /// One of these, by the seed.
    fn pick(&self, from: &[u32], salt: i32) -> Vec3 {
        let at = (self.unit(salt) * from.len() as f32) as usize;
        hex(from.get(at).copied().unwrap_or(0x80_8080))
    }

    /// A number from 0 to 1 that the seed gives for a purpose.
    fn unit(&self, salt: i32) -> f32 {
        unit2(salt, 71, self.seed)
    }
}

/// The body of a subject at a moment.
pub(crate) fn figure(pose: &Pose) -> Body {
    let mut body = Body::default();
    draw(&mut body, pose);
    body
}

fn draw(body: &mut Body, pose: &Pose) {
    use SubjectKind as K;
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
        K::Campfire => thing::campfire(body, pose),
        K::Candle => thing::candle(body, pose),
        K::Lantern | K::SkyLantern => thing::lantern(body, pose),
        K::Umbrella => thing::umbrella(body, pose),
        K::Fireworks => thing::fireworks(body, pose),
        K::Snowman => thing::snowman(body, pose),
        K::Tree => bloom::tree(body, pose),
        K::Flower | K::Rose | K::Sunflower => bloom::flower(body, pose),
        K::Leaf | K::Petal => bloom::leaf(body, pose),
        K::Cup => product::cup(body, pose),
        K::Bottle => product::bottle(body, pose),
        K::Watch => product::watch(body, pose),
        K::Phone => product::phone(body, pose),
        K::Shoe => product::shoe(body, pose),
        K::Ball => product::ball(body, pose),
        K::Book => product::book(body, pose),
        K::Person | K::Man | K::Woman | K::Child | K::Couple | K::Crowd | K::Dancer | K::Runner => {
            biped::person(body, pose)
        }
        K::House => building::house(body, pose),
        K::Lighthouse => building::lighthouse(body, pose),
        K::Castle => building::castle(body, pose),
        K::Tower => building::tower(body, pose),
        K::Windmill => building::windmill(body, pose),
    }
}
