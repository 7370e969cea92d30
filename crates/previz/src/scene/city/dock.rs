//! A container port: a quay along the water with cranes that reach over it, and
//! stacks of containers behind them.
//!
//! Decides places and sizes; nothing here draws.

use super::masonry::lit;
use super::quay;
use crate::maths::{atan2_turns, hex, v3};
use crate::noise::Dice;
use crate::scene::cameras::rig::Rig;
use crate::scene::parts::{Actor, Motion, Prop, PropKind, Vec3};
use crate::scene::setting::Setting;
use crate::script::{Angle, Direction, Feature, Place, Subject, SubjectKind};

/// Where the quay's edge runs, to the right, and how high it stands.
const EDGE_X_M: f32 = 36.0;
const QUAY_M: f32 = 3.2;

/// Whether containers are loaded in a harbour.
pub(crate) fn loads(setting: &Setting) -> bool {
    let ships = |kind| setting.shot.subjects.iter().any(|subject| subject.kind == kind);
    setting.has(Feature::ContainerPort) || ships(SubjectKind::ContainerShip)
}

/// Where a ship that has come in is, and where it goes meanwhile; how far beside the quay
/// one lies, and how fast one goes there.
const COMES_TO_M: Vec3 = v3(-2.0, 0.0, 93.0);
const WAY: Vec3 = v3(0.56, 0.0, -0.83);
const LIES_M: f32 = 8.0;
const SPEED_M_S: (f32, f32) = (3.6, 6.0);

/// Whether a shot is for a ship that comes into a container port, leaves it or lies there.
pub(in crate::scene) fn is_for_ship(setting: &Setting) -> bool {
    let first = setting.shot.subjects.first();
    let aside = |one: &Subject| matches!(one.direction, Some(Direction::Left | Direction::Right));
    let above = matches!(setting.shot.angle, Some(Angle::Aerial | Angle::Overhead));
    let shown = first.is_some_and(|first| first.kind == SubjectKind::ContainerShip && !aside(first));
    setting.place == Place::Harbour && shown && !above && !quay::is_at(setting)
}

/// From the end of a mole at a ship and the cranes that it comes to.
pub(in crate::scene) fn look_along(setting: &Setting) -> Option<Rig> {
    let low = matches!(setting.shot.angle, Some(Angle::Low | Angle::WormsEye));
    let eye = v3(-12.0, if low { 3.0 } else { 11.0 }, 0.0);
    let rig = Rig { eye, target: v3(8.0, 12.0, 96.0), fov_deg: 42.0, upright: None };
    is_for_ship(setting).then_some(rig)
}

/// Lets ships come in from the open sea towards the quay, leave it, or lie along it.
pub(in crate::scene) fn bring(setting: &Setting, actors: &mut [Actor], seconds: f32) {
    if !is_for_ship(setting) {
        return;
    }
    let leaves = setting.shot.subjects.first().is_some_and(|one| one.direction == Some(Direction::Away));
    for (index, ship) in actors.iter_mut().filter(|one| one.kind == SubjectKind::ContainerShip).enumerate() {
        let behind = WAY * (-92.0 * index as f32);
        let speed = ship.motion.speed_m_s();
        let lies = speed <= 0.0 || index > 1;
        let speed = speed.clamp(SPEED_M_S.0, SPEED_M_S.1);
        let (at, velocity) = match leaves {
            _ if lies => (v3(EDGE_X_M - LIES_M, 0.0, 128.0 + 80.0 * index as f32), v3(0.0, 0.0, -1.0)),
            true => (COMES_TO_M + behind, WAY * -speed),
            false => (COMES_TO_M + behind - WAY * (speed * seconds), WAY * speed),
        };
        (ship.at.x, ship.at.z) = (at.x, at.z);
        ship.yaw_turns = atan2_turns(velocity.z, velocity.x);
        ship.motion = if lies { Motion::Rest } else { Motion::Straight { velocity } };
    }
}

/// The quay and everything on it.
pub(crate) fn build(setting: &Setting, all: &mut Vec<Prop>, dice: &mut Dice) {
    let glow = lit(setting);
    let paints = [0xb8402c, 0x2f5f94, 0xb8402c, 0xd8d4cc];
    for piece in 0..17 {
        let z = 16.0 + piece as f32 * 30.0;
        let stone =
            Prop::plain(PropKind::Pedestal, v3(EDGE_X_M + 70.0, 0.0, z), v3(140.0, QUAY_M, 30.2), hex(0x8b877f));
        all.push(stone);
        for row in 0..4 {
            let x = EDGE_X_M + 42.0 + row as f32 * 16.0;
            let storeys = 2.0 + dice.below(4) as f32;
            let stack =
                Prop::plain(PropKind::Containers, v3(x, QUAY_M, z - 1.0), v3(12.4, storeys * 2.6, 25.0), hex(0x9a5a3c));
            all.push(Prop { seed: dice.bits() as u32, ..stack });
        }
        if piece >= 3 && piece % 2 == 1 {
            let crane = Prop::plain(
                PropKind::GantryCrane,
                v3(EDGE_X_M + 17.0, QUAY_M, z - 8.0 + dice.range(-3.0, 3.0)),
                v3(58.0, 42.0, 17.0),
                hex(paints[piece / 2 % paints.len()]),
            );
            all.push(Prop { lit: glow, seed: dice.bits() as u32, ..crane });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scene::sample::lasting;

    #[test]
    fn a_freighter_that_enters_port_comes_towards_the_quay_and_its_cranes() {
        for prompt in ["a container ship slowly enters port", "货轮慢慢开进港口", "a freighter arrives in the harbour"]
        {
            for seed in 0..3 {
                let shot = lasting(prompt, seed, 5);
                let ship = &shot.actors[0];
                let (from, to) = (ship.whereabouts(None, 0.0), ship.whereabouts(None, 5.0));
                assert!(to.x > from.x + 5.0 && to.z < from.z - 5.0, "{prompt}, {seed}: {from:?} {to:?}");
                let bow = v3(1.0, 0.0, 0.0).yawed(ship.yaw_turns);
                assert!(bow.dot((to - from).unit()) > 0.99, "{prompt}, {seed}");
                assert!(to.x + bow.x * ship.size_m * 0.5 < EDGE_X_M - 4.0, "{prompt}, {seed}: on the quay");
                let cranes = shot.props.iter().filter(|prop| prop.kind == PropKind::GantryCrane);
                assert!(cranes.filter(|crane| crane.at.z > to.z - 30.0).count() > 3, "{prompt}");
            }
        }
        let leaves = lasting("a container ship leaves port", 1, 5);
        assert!(leaves.actors[0].gone(1.0).z > 0.0);
    }
}
