//! Who is there with a floor high over others: cars on the road below it, and those on it, who
//! do not leave it.
//!
//! Moves actors; builds nothing.

use super::{Lookout, measures, of};
use crate::maths::{hex, v3};
use crate::noise::Dice;
use crate::scene::actors::nature::nature;
use crate::scene::cameras::rig::Rig;
use crate::scene::city::extras::extra;
use crate::scene::parts::{Actor, Motion, Vec3};
use crate::scene::setting::Setting;
use crate::script::{Action, SubjectKind as K};

/// The cars below a bridge for people.
pub(crate) fn traffic(setting: &Setting, dice: &mut Dice) -> Vec<Actor> {
    if of(setting) != Some(Lookout::FootOverpass) || setting.shot.without.contains(&K::Car) {
        return Vec::new();
    }
    let mut all = Vec::new();
    for (lane, way) in [(-8.2, -1.0), (-3.0, -1.0), (3.0, 1.0), (8.2, 1.0)] {
        let mut z = 18.0 + dice.range(0.0, 10.0);
        while z < 130.0 {
            let kind = if dice.chance(0.15) { K::Bus } else { K::Car };
            let at = v3(lane, 0.0, z);
            let one =
                extra((kind, nature(kind).size_m, Action::Drive), at, v3(0.0, 0.0, way * dice.range(6.0, 8.0)), dice);
            let paint = [0x2a2d33, 0x8d9499, 0xe2e2de, 0x9a2622, 0x27507e, 0xd8d8d4][dice.below(6)];
            all.push(Actor { grounded: true, colour: Some(hex(paint)), ..one });
            z += dice.range(13.0, 24.0);
        }
    }
    all
}

/// How near to an edge anybody comes.
const EDGE_M: f32 = 0.7;

/// Keeps everybody on a floor that ends soon: who would leave it stays where they are met.
pub(crate) fn keep(setting: &Setting, actors: &mut [Actor], (rig, seconds): (&Rig, f32)) {
    let Some(lookout) = of(setting) else { return };
    let (_, half, end) = measures(lookout);
    let (half, end) = (half - EDGE_M, end - EDGE_M);
    for one in actors.iter_mut().filter(|one| one.grounded && one.size_m < 3.0) {
        if let Motion::Straight { velocity } = one.motion {
            let goal = one.at + velocity * seconds;
            let leaves = |at: Vec3| at.x.abs() > half || at.z > end || at.z < rig.eye.z + 1.2;
            if leaves(one.at) || leaves(goal) {
                let middle = one.at + velocity * (seconds * 0.5);
                let speed = velocity.length().min(0.9);
                one.at = v3(middle.x, one.at.y, middle.z);
                // Towards the view, as far as there is room.
                let near = (rig.eye.z + 2.4).min(end);
                one.at.z = (near + speed * seconds).min(end);
                let way = (near - one.at.z) / seconds.max(0.1);
                one.motion = if way < -0.2 { Motion::Straight { velocity: v3(0.0, 0.0, way) } } else { Motion::Rest };
                one.yaw_turns = -0.25;
                one.action = match one.action {
                    Action::Run | Action::Walk if way < -0.2 => Action::Walk,
                    Action::Run | Action::Walk => Action::Stand,
                    action => action,
                };
            }
        }
        (one.at.x, one.at.z) = (one.at.x.clamp(-half, half), one.at.z.min(end));
    }
}
