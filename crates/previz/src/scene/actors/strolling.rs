//! Who walks where a place has a way for it: along the lane of a village, down
//! the aisle of a market, towards the camera; and who is too fast to cross a
//! street and comes along it.
//!
//! Moves the first actor and whoever goes with it; roads for vehicles are
//! `driving`'s.

use super::beside;
use super::conduct::heading;
use super::nature::{Home, is_human, nature};
use crate::maths::{atan2_turns, v3};
use crate::noise::Dice;
use crate::scene::cameras::rig::Rig;
use crate::scene::city::hollows::Hollow;
use crate::scene::city::{alley, hamlet, hollows, lakeside, pavement, rampart};
use crate::scene::parts::{Actor, Motion};
use crate::scene::setting::Setting;
use crate::scene::terrain::relief::Relief;
use crate::script::{Action, Angle, CameraMove, Direction, Feature, Place, Subject, SubjectKind as K};

/// Whether a place has a way that walkers keep to: the lane of a village, the crest
/// of a wall, the aisle of a market.
pub(crate) fn has_way(setting: &Setting) -> bool {
    has_lane(setting) || wall(setting) || setting.market()
}

/// A village has its lane, along whose canal they keep to the banks; elsewhere words
/// name a path.
pub(crate) fn has_lane(setting: &Setting) -> bool {
    let path = setting.has(Feature::Path)
        && matches!(setting.place, Place::Forest | Place::Meadow | Place::Open | Place::Garden);
    (setting.place == Place::Village || path) && !setting.has(Feature::River) && !lakeside::is_at(setting)
}

/// There is no other way on a wall.
fn wall(setting: &Setting) -> bool {
    setting.place == Place::Mountains && rampart::crowns(setting)
}

/// Whether somebody of this kind keeps to such a way.
pub(super) fn keeps_to_ways(kind: K) -> bool {
    is_human(kind) || matches!(kind, K::Cyclist | K::Bicycle | K::Runner)
}

/// Puts walkers onto the way, so that they are met in the middle of the shot.
pub(crate) fn walk(setting: &Setting, actors: &mut [Actor], relief: Option<&Relief>, rig: &Rig, seconds: f32) {
    let above = matches!(setting.shot.angle, Some(Angle::Aerial | Angle::Overhead));
    let across = setting.shot.subjects.first().is_some_and(|first| first.direction.is_some());
    let (lane, wall) = (has_lane(setting), wall(setting));
    if !has_way(setting) || (above || across) && !wall {
        return;
    }
    let middle = |z: f32| match relief {
        Some(relief) if wall => relief.crest_x(z),
        Some(relief) if lane => hamlet::lane_x(setting, relief, z),
        _ => 0.0,
    };
    let met = rig.target.z;
    let way = v3(middle(met + 3.0) - middle(met - 3.0), 0.0, 6.0).unit() * -1.0;
    for (index, actor) in actors.iter_mut().filter(|actor| keeps_to_ways(actor.kind)).enumerate() {
        let Motion::Straight { velocity } = actor.motion else { continue };
        let hand = if index % 2 == 0 { 1.0 } else { -1.0 };
        // Two by two; a crowd comes and goes.
        let (beside, behind) = (hand * (0.35 + 0.4 * (index % 5) as f32), (index / 2) as f32 * 1.3);
        let way = if index > 3 && index % 3 == 0 { -way } else { way };
        let beside = if index == 0 { 0.0 } else { beside };
        let before = way * (velocity.length() * seconds * 0.5);
        actor.at = v3(middle(met + behind) + beside, actor.at.y, met + behind) - before;
        actor.motion = Motion::Straight { velocity: way * velocity.length() };
        actor.yaw_turns = atan2_turns(way.z, way.x);
    }
}

/// Whether somebody is too fast to cross a street within its width, or is gone along
/// with further than that, and so goes along it.
fn along_street(setting: &Setting, kind: K, (action, speed): (Action, f32)) -> bool {
    let frontier = setting.place == Place::Desert && setting.has(Feature::Frontier);
    let walled = setting.in_town() && !setting.square() && !setting.riverside()
        || alley::is_in(setting)
        || frontier
        || alley::is_close(setting);
    let led = speed > 0.0 && setting.shot.camera.contains(&CameraMove::Tracking) && action != Action::Cross;
    // Nobody learns to ride within the width of a street.
    // Across a lane they would be seen for a moment only.
    let laned = speed > 0.0 && alley::is_in(setting) && action != Action::Cross;
    // On a pavement it leads into the houses or before the cars.
    let kerbed = speed > 0.0 && pavement::is_on(setting) && action != Action::Cross;
    let long = speed > 1.7 || led || laned || kerbed || action == Action::Steady;
    walled && long && nature(kind).home == Home::Ground && nature(kind).size_m < 3.0
}

/// How much nearer those come who go side by side, to each metre across.
const ABREAST: f32 = 2.3;

/// How much somebody who strolls through a picture comes nearer meanwhile, to
/// each metre across it: of a profile nobody knows the face.
pub(crate) fn nears(setting: &Setting, subject: &Subject, (speed, many): (f32, usize)) -> f32 {
    let shot = setting.shot;
    let led = shot.camera.contains(&CameraMove::Tracking) || shot.angle.is_some();
    let strolls = speed > 0.0 && speed < 1.5 && is_human(subject.kind) && many <= 3;
    if speed > 0.0 && shot.angle.is_none() && subject.direction.is_none() && beside::keeps_company(setting, subject) {
        // Of two in profile one hides the other.
        return ABREAST;
    }
    if strolls && !led && subject.direction.is_none() && !setting.near() { 0.45 } else { 0.0 }
}

/// Where somebody goes: who is too fast for the width of a street comes along it.
pub(crate) fn course(
    setting: &Setting,
    subject: &Subject,
    (action, speed): (Action, f32),
    dice: &mut Dice,
) -> Direction {
    let direction = heading(setting, subject, action, dice);
    let across = matches!(direction, Direction::Left | Direction::Right) && subject.direction.is_none();
    // Tricks on a board are seen from the side.
    let across = across && action != Action::Ollie;
    // What is longer than wide is walked along.
    let passage = speed > 0.0
        && matches!(hollows::of(setting), Some(Hollow::Aquarium | Hollow::Cave | Hollow::Glasshouse | Hollow::Gallery))
        && nature(subject.kind).home == Home::Ground;
    if across && (passage || along_street(setting, subject.kind, (action, speed))) {
        Direction::Towards
    } else {
        direction
    }
}
