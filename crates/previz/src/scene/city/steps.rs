//! Long steps of stone up a hillside, or up a lane between its houses.
//!
//! Decides where they lie and who goes up or down them; the slope is `hillside`'s.

use super::alley;
use super::masonry::snow;
use crate::maths::{hex, v3};
use crate::scene::actors::nature::{Home, nature};
use crate::scene::cameras::rig::Rig;
use crate::scene::parts::{Actor, Motion, Prop, PropKind};
use crate::scene::setting::Setting;
use crate::scene::terrain::hillside::{FOOT_M, LONG_M};
use crate::script::{Angle, Direction, Feature, Place};

/// How far a hillside, and a lane, rises in a metre.
const HILL: f32 = 0.42;
const LANE: f32 = 0.3;
/// Half of the level ground below.
pub(crate) const PLOT_HALF_M: f32 = 110.0;
/// Half the width of steps in the open.
const HALF_M: f32 = 2.6;
/// Length of a piece of them; nothing grows about the end of each.
const PIECE_M: f32 = 3.6;
/// Where they end.
pub(super) const TOP_M: f32 = FOOT_M + LONG_M;
/// Nobody is met further off than this.
const MET_M: f32 = 7.5;
/// How far the edges of steps stand above the slope that they lie on.
const EDGE_M: f32 = 0.08;

/// Whether a shot is taken on them.
pub(crate) fn is_at(setting: &Setting) -> bool {
    let above = matches!(setting.shot.angle, Some(Angle::Aerial | Angle::Overhead));
    let built = setting.place != Place::Village || alley::is_in(setting);
    setting.has(Feature::Steps)
        && !setting.has(Feature::Skatepark)
        && setting.place.has_steps()
        && built
        && !above
        && !setting.has(Feature::Lake)
}

/// How far the ground rises in a metre ahead.
pub(crate) fn rise(setting: &Setting) -> f32 {
    match is_at(setting) {
        true if alley::is_in(setting) => LANE,
        true => HILL,
        false => 0.0,
    }
}

/// The steps. The foot of each piece is at its far end, so that whoever is on it stands
/// before it.
pub(crate) fn build(setting: &Setting, all: &mut Vec<Prop>) {
    let half = if alley::is_in(setting) { alley::HALF_M } else { HALF_M };
    let mut z = FOOT_M;
    while z < FOOT_M + LONG_M {
        let size = v3(half * 2.0, PIECE_M * rise(setting), PIECE_M);
        let piece = Prop::plain(PropKind::Steps, v3(0.0, EDGE_M, z + PIECE_M), size, hex(0x9a9488));
        all.push(Prop { snow: snow(setting), lit: if alley::is_in(setting) { 1.0 } else { 0.0 }, ..piece });
        z += PIECE_M;
    }
}

/// Lets everybody on foot go up the steps, or down where words say so.
pub(crate) fn climb(setting: &Setting, actors: &mut [Actor], (rig, seconds): (&Rig, f32)) {
    if !is_at(setting) {
        return;
    }
    let treads =
        |one: &&mut Actor| nature(one.kind).home == Home::Ground && one.size_m < 3.0 && !one.kind.is_building();
    for (index, one) in actors.iter_mut().filter(treads).enumerate() {
        let hand = if index % 2 == 0 { -1.0 } else { 1.0 };
        one.at.x = if index == 0 { 0.0 } else { hand * (0.5 + 0.4 * (index % 4) as f32) };
        one.at.y += EDGE_M;
        let met = (rig.eye.z + rig.distance().min(MET_M)).max(FOOT_M + 1.0) + 0.7 * index as f32;
        one.at.z = met;
        let Motion::Straight { velocity } = one.motion else { continue };
        let said = setting.shot.subjects.iter().find(|subject| subject.kind == one.kind);
        let down = said.is_some_and(|it| matches!(it.direction, Some(Direction::Down | Direction::Towards)));
        let way = if down { -1.0 } else { 1.0 };
        // Nobody goes as fast on steps as on the level.
        let speed = velocity.length().min(2.4) * 0.75;
        one.at.z = met.max(FOOT_M + 1.0 + speed * seconds * 0.5) - way * speed * seconds * 0.5;
        one.motion = Motion::Straight { velocity: v3(0.0, 0.0, way * speed) };
        one.yaw_turns = 0.25 * way;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scene::sample::shot;
    use crate::scene::terrain::relief::Relief;

    #[test]
    fn who_goes_up_steps_is_higher_at_the_end_and_who_goes_down_lower() {
        let prompts = [
            ("a woman climbs a long stone stairway up a hillside", 1.0),
            ("一个和尚走上寺庙的石阶", 1.0),
            ("a man walks up the steps of an old town lane", 1.0),
            ("a girl walks down the stone steps towards the camera", -1.0),
        ];
        for (prompt, seed) in prompts.iter().flat_map(|prompt| [0, 2].map(|seed| (prompt, seed))) {
            let (prompt, way) = *prompt;
            let shot = shot(prompt, seed);
            assert!(shot.props.iter().any(|prop| prop.kind == PropKind::Steps), "{prompt}: {:?}", shot.place);
            let relief = Relief::new(shot.land.as_ref().expect(prompt), shot.seed);
            let at = |seconds| shot.actors[0].whereabouts(Some(&relief), seconds);
            assert!((at(4.0).y - at(0.0).y) * way > 0.3, "{prompt}: {:?} {:?}", at(0.0), at(4.0));
        }
    }
}
