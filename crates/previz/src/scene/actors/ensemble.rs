//! Who makes music together: each with an instrument, turned so that it is
//! seen, and with room to play.
//!
//! Moves what others have placed.

use crate::maths::{atan2_turns, v3};
use crate::scene::parts::{Actor, Company, Motion, Vec3};
use crate::scene::products::serving::BAND_M;
use crate::script::{Action, SubjectKind as K};

/// Hands out the instruments that stand about, and gives players their places,
/// seen in the direction `flat`.
pub(crate) fn gather(all: &mut Vec<Actor>, flat: Vec3) {
    let side = v3(flat.z, 0.0, -flat.x);
    let plays = |one: &Actor| one.company.as_ref().filter(|company| company.kind.is_instrument()).cloned();
    let players = all.iter().filter(|one| plays(one).is_some()).count();
    if players > 1 {
        let first = all.iter().find_map(plays).into_iter();
        let about = all.iter().filter(|one| one.kind.is_instrument());
        let instruments: Vec<Company> = first.chain(about.map(|one| Company::thing(one.kind, one.colour))).collect();
        all.retain(|one| !one.kind.is_instrument());
        let middle = all.iter().filter(|one| plays(one).is_some()).fold(Vec3::ZERO, |sum, one| sum + one.at);
        let middle = middle * (1.0 / players as f32);
        for (index, one) in all.iter_mut().filter(|one| plays(one).is_some()).enumerate() {
            one.company = instruments.get(index % instruments.len()).cloned();
            let aside = (index as f32 - (players as f32 - 1.0) * 0.5) * BAND_M;
            one.at = v3(middle.x, one.at.y, middle.z) + side * aside;
        }
    }
    drill(all, flat);
    for one in all.iter_mut() {
        let (way, back) = match one.company.as_ref().map(|company| company.kind) {
            // From its open side, the lid behind.
            Some(K::Piano) => (side - flat * 0.25, 0.0),
            Some(K::Drums) => (side * 0.25 - flat, 1.2),
            _ => continue,
        };
        one.yaw_turns = atan2_turns(way.z, way.x);
        one.at += flat * back - way.unit() * if back == 0.0 { 0.8 } else { 0.0 };
    }
}

/// Lines up who exercise together behind the first, who shows them how, all in
/// one beat; seen in the direction `flat`.
fn drill(all: &mut [Actor], flat: Vec3) {
    let side = v3(flat.z, 0.0, -flat.x);
    let Some((first, others)) = all.split_first_mut().filter(|(first, _)| first.action == Action::Exercise) else {
        return;
    };
    let class = others.iter_mut().filter(|one| matches!(one.action, Action::Exercise | Action::Jump));
    for (index, one) in class.enumerate() {
        one.action = first.action;
        let (row, place) = (index / 3, index % 3);
        // The second row stands in the gaps of the first.
        let across = (place as f32 - 1.0) * ROW_M + if row % 2 == 1 { ROW_M * 0.5 } else { 0.0 };
        let there = first.at + flat * (ROW_M * (row as f32 + 1.1)) + side * (across + ROW_M * 0.3);
        (one.at.x, one.at.z) = (there.x, there.z);
        (one.phase, one.rate_hz, one.yaw_turns) = (first.phase, first.rate_hz, first.yaw_turns);
    }
}

/// Room that each of a class takes.
const ROW_M: f32 = 1.7;

/// Lets two who dance or embrace hold each other, seen from the side.
pub(crate) fn embrace(two: &mut [Actor], flat: Vec3) {
    let side = v3(flat.z, 0.0, -flat.x);
    let [one, other] = two else { return };
    let apart = match one.action {
        Action::Waltz => 0.2,
        Action::Hug => 0.13,
        // Within reach of each other's blades.
        Action::Fence => 0.62,
        Action::Kneel => 0.42,
        _ => return,
    };
    if one.action == Action::Kneel {
        // One asks, and the other listens.
        one.action = Action::Stand;
    }
    let middle = (one.at + other.at) * 0.5;
    for (who, way) in [(one, side), (other, -side)] {
        let (x, z) = (middle.x - way.x * apart, middle.z - way.z * apart);
        (who.at.x, who.at.z) = (x, z);
        who.yaw_turns = atan2_turns(way.z, way.x);
        who.motion = Motion::Rest;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scene::{Quality, Scene, SceneOptions};

    fn instruments(prompt: &str) -> Vec<Option<K>> {
        let script = crate::understand::understand(prompt).script;
        let (quality, label) = (Quality::Fast, false);
        let options = SceneOptions { width: 640, height: 360, fps: 24, frames: 48, seed: 1, label, quality };
        let scene = Scene::compose(&script, &options);
        scene.shots[0].actors.iter().map(|one| one.company.as_ref().map(|company| company.kind)).collect()
    }

    #[test]
    fn who_plays_has_the_instrument() {
        assert_eq!(instruments("a man playing the guitar"), [Some(K::Guitar)]);
        assert_eq!(instruments("弹钢琴的女孩"), [Some(K::Piano)]);
        assert_eq!(instruments("拉小提琴的女人"), [Some(K::Violin)]);
    }

    #[test]
    fn each_of_a_band_has_another_instrument() {
        let band = instruments("a rock band on stage");
        assert_eq!(band, [Some(K::Guitar), Some(K::Violin), Some(K::Drums), Some(K::Guitar)]);
    }
}
