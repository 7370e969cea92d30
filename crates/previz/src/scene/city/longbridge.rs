//! A long bridge hung from towers over wide water: when one is there, who goes over
//! it, and from where they are seen; or the bridge from afar, where nobody does.
//!
//! Moves those who cross it and the camera; nothing here draws.

use super::crossing;
use super::driving::drives;
use super::masonry::lit;
use crate::maths::{atan2_turns, cos_turns, hex, sin_turns, v3};
use crate::noise::Dice;
use crate::scene::actors::nature::{Home, is_person, nature};
use crate::scene::cameras::rig::Rig;
use crate::scene::parts::{Actor, Motion, Prop, PropKind, Vec3};
use crate::scene::setting::Setting;
use crate::script::{Angle, Direction, Feature, Place, Shot, Subject, SubjectKind as K};

/// Height of its deck over the water, half the deck's width, and how long it is.
pub(crate) const DECK_M: f32 = 36.0;
pub(crate) const HALF_M: f32 = 9.0;
const LONG_M: f32 = 2600.0;
/// How far from where it begins its first tower stands, and the next from that.
pub(crate) const FIRST_M: f32 = 220.0;
pub(crate) const SPAN_M: f32 = 340.0;
/// The seed of one whose towers are of stone.
pub(crate) const STONE_TOWERS: u32 = 1;
/// Where it begins, for its second tower to stand ahead of whoever is met.
const FROM_M: f32 = -410.0;
/// Middle of a lane, and of the pavement beside the lanes.
const LANE_M: f32 = 2.1;
const PAVEMENT_M: f32 = 7.6;
/// As fast as anybody goes over it.
const FASTEST_M_S: f32 = 28.0;
/// From so far away it is seen by itself, and from how high.
const SEEN_M: (f32, f32) = (430.0, 9.0);

/// From how far somebody is seen from the air, in their own lengths, and at least and at
/// most.
const FROM_AIR: f32 = 6.0;
const FROM_AIR_M: (f32, f32) = (15.0, 62.0);

/// Whether who a shot is about goes over a long bridge: what has wheels over any, and
/// who goes on foot over one that hangs from towers.
pub(crate) fn carries(shot: &Shot) -> bool {
    let hung = shot.features.contains(&Feature::SuspensionBridge);
    let gate = shot.subjects.iter().any(|one| one.kind.hangs_from_towers() && !one.behind);
    let above_water = matches!(
        shot.place,
        Place::River
            | Place::Open
            | Place::Sea
            | Place::Beach
            | Place::Harbour
            | Place::Lake
            | Place::City
            | Place::Street
    );
    let river = shot.place == Place::City && shot.features.contains(&Feature::River);
    let treads = |one: &Subject| nature(one.kind).home == Home::Ground && !one.kind.is_building();
    let over = |one: &Subject| match () {
        () if hung || gate => drives(one.kind) || treads(one),
        // An old one is small.
        () if shot.features.contains(&Feature::StoneBridge) => false,
        () => (one.kind.is_motor_vehicle() || one.kind == K::Carriage) && shot.features.contains(&Feature::Bridge),
    };
    above_water && !river && !has_train(shot) && shot.subjects.first().is_some_and(over)
}

fn has_train(shot: &Shot) -> bool {
    shot.subjects.iter().any(|one| one.kind.is_train())
}

/// Whether one is there that words name, or that somebody needs.
pub(crate) fn spans(shot: &Shot) -> bool {
    let named = shot.features.contains(&Feature::SuspensionBridge) && !has_train(shot);
    let wide =
        matches!(shot.place, Place::River | Place::Open | Place::Sea | Place::Beach | Place::Harbour | Place::Lake);
    carries(shot) || named && wide
}

/// The same of a place that has been settled.
pub(in crate::scene) fn is_at(setting: &Setting) -> bool {
    setting.place == Place::Sea && spans(setting.shot)
}

/// Whether somebody is not among the cast, being the bridge itself.
pub(in crate::scene) fn is_it(setting: &Setting, kind: K) -> bool {
    kind.hangs_from_towers() && is_at(setting) && carries(setting.shot)
}

/// The bridge, along the view for whoever goes over it and else across it.
pub(in crate::scene) fn build(setting: &Setting, rig: &Rig, all: &mut Vec<Prop>) {
    let named = |kind: K| setting.shot.subjects.iter().any(|one| one.kind == kind);
    let walled = named(K::BrooklynBridge);
    let paint = hex(match () {
        () if named(K::GoldenGate) => 0xb5402a,
        () if walled => 0xa38e72,
        () => 0x8f9ca3,
    });
    let size = v3(HALF_M * 2.0, DECK_M, LONG_M);
    let bridge = if carries(setting.shot) {
        Prop::plain(PropKind::SuspensionBridge, v3(0.0, 0.0, FROM_M), size, paint)
    } else {
        // The middle of a span before the camera.
        let at = v3(rig.eye.x + FIRST_M + SPAN_M * 2.5, 0.0, rig.eye.z + SEEN_M.0);
        Prop { yaw_turns: 0.25, ..Prop::plain(PropKind::SuspensionBridge, at, size, paint) }
    };
    all.push(Prop { lit: lit(setting), seed: if walled { STONE_TOWERS } else { 0 }, ..bridge });
}

/// From over the water, where nobody is on it.
pub(in crate::scene) fn look_at(setting: &Setting) -> Option<Rig> {
    let plain = setting.shot.angle.is_none() && is_at(setting) && !carries(setting.shot);
    let (away, high) = SEEN_M;
    plain.then(|| Rig { eye: v3(0.0, high, 0.0), target: v3(0.0, high + 34.0, away), fov_deg: 46.0, upright: None })
}

/// Takes those who cross onto the deck, and the camera to them.
pub(in crate::scene) fn take(setting: &Setting, actors: &mut [Actor], rig: &mut Rig, (follows, seconds): (bool, f32)) {
    if !is_at(setting) || !carries(setting.shot) {
        return;
    }
    let said = setting.shot.subjects.first().and_then(|first| first.direction);
    let way = if said == Some(Direction::Towards) { -1.0 } else { 1.0 };
    let mut met = None;
    for (index, actor) in actors.iter_mut().filter(|one| nature(one.kind).home == Home::Ground).enumerate() {
        let wheels = drives(actor.kind) && actor.kind != K::Runner;
        let lane = if wheels || !is_person(actor.kind) { LANE_M } else { PAVEMENT_M };
        let speed = actor.motion.speed_m_s().min(FASTEST_M_S);
        // Two by two on foot, in file on wheels.
        let (row, beside) = if wheels { (index, 0.0) } else { (index / 2, (index % 2) as f32 * -0.8) };
        let behind = row as f32 * (actor.size_m * 1.4 + if wheels { 5.0 } else { 0.4 });
        // Who comes to a camera that stays ends before it.
        let ahead = if follows || way > 0.0 { 0.0 } else { speed * seconds };
        actor.at = v3(way * (lane + beside), DECK_M, ahead - way * behind);
        (actor.grounded, actor.yaw_turns) = (false, 0.25 * way);
        if speed > 0.0 {
            actor.motion = Motion::Straight { velocity: v3(0.0, 0.0, way * speed) };
        }
        met = met.or(Some((actor.at - v3(0.0, 0.0, ahead), actor.size_m, nature(actor.kind).tall)));
    }
    if let Some((at, size_m, tall)) = met {
        stand(rig, setting, (at, size_m, size_m * tall));
    }
}

/// Behind or before whoever crosses, from the height that is said.
fn stand(rig: &mut Rig, setting: &Setting, (at, size_m, tall): (Vec3, f32, f32)) {
    let near = rig.distance().clamp(2.6, 14.0);
    let (away, up, turned) = match setting.shot.angle {
        // What is small is flown after from nearer.
        Some(Angle::Aerial) => {
            let far = (size_m * FROM_AIR).clamp(FROM_AIR_M.0, FROM_AIR_M.1);
            (far, far * 0.48, 0.06)
        }
        Some(Angle::Overhead) => {
            let high = (size_m * FROM_AIR).clamp(FROM_AIR_M.0, 46.0);
            (high * 0.35, high, 0.0)
        }
        Some(Angle::Low | Angle::WormsEye) => (near, (tall * 0.5).min(0.7), 0.012),
        _ => (near, tall * 0.9 + near * 0.09, 0.03),
    };
    let flat = v3(sin_turns(turned), 0.0, cos_turns(turned));
    rig.eye = at - flat * away + Vec3::UP * up;
    // The towers stand in the upper half of the picture.
    rig.target = at + Vec3::UP * if up > near { tall } else { tall * 0.6 + near * 0.09 };
    rig.upright = None;
}

/// What else crosses it: cars that come, and some ahead in the other lane.
pub(in crate::scene) fn traffic(setting: &Setting, dice: &mut Dice) -> Vec<Actor> {
    let mut all = Vec::new();
    let ruled_out = setting.shot.without.contains(&K::Car);
    let many = setting.shot.subjects.iter().any(|one| one.kind.is_motor_vehicle() && one.count.is_some());
    if !is_at(setting) || !carries(setting.shot) || ruled_out || many {
        return all;
    }
    for index in 0..9 {
        let coming = index % 3 != 2;
        let way = if coming { -1.0 } else { 1.0 };
        let lane = if coming && index % 2 == 0 { LANE_M } else { LANE_M + 3.5 };
        let z = 46.0 + 37.0 * index as f32 + dice.range(-6.0, 6.0);
        let at = v3(way * lane, DECK_M, z);
        all.push(Actor { grounded: false, ..crossing::vehicle(at, v3(0.0, 0.0, way * dice.range(15.0, 18.0)), dice) });
    }
    all
}

/// Whether somebody stands on the deck of a bridge, or on planks over water.
pub(crate) fn bears(prop: &Prop, at: Vec3) -> bool {
    let yaw = atan2_turns(at.z - prop.at.z, at.x - prop.at.x) - prop.yaw_turns;
    let off = v3(at.x - prop.at.x, 0.0, at.z - prop.at.z).length();
    let (across, along) = (cos_turns(yaw) * off, sin_turns(yaw) * off);
    match prop.kind {
        PropKind::SuspensionBridge => {
            across.abs() < prop.size.x * 0.5 && (0.0..prop.size.z).contains(&along) && (at.y - prop.size.y).abs() < 0.3
        }
        PropKind::Boardwalk | PropKind::ShipDeck | PropKind::LinerDeck => {
            let over = (at.y - prop.at.y - prop.size.y).abs();
            across.abs() < prop.size.x * 0.5 && along.abs() < prop.size.z && over < 0.3
        }
        // Its deck is highest in its middle.
        PropKind::ArchBridge => {
            let up = at.y - prop.at.y;
            across.abs() < prop.size.x * 0.5 && along.abs() < prop.size.z * 0.5 && up > 0.2 && up < prop.size.y + 0.2
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scene::sample::lasting;

    #[test]
    fn who_goes_over_a_long_bridge_is_on_its_deck_and_so_is_the_camera() {
        for prompt in [
            "a silver sports car drives fast across a big steel suspension bridge, the camera follows low from behind",
            "一辆红色跑车驶过大桥,镜头从后面跟拍",
            "a truck crosses a bridge over a river",
            "a motorcycle rides across a bridge at sunset, tracking shot",
            "a woman runs across a suspension bridge, the camera follows from behind",
            "two cyclists ride across the Golden Gate Bridge",
            "a horse-drawn carriage crosses a long bridge over the sea",
        ] {
            for seed in 0..2 {
                let shot = lasting(prompt, seed, 5);
                let bridge = shot.props.iter().find(|prop| prop.kind == PropKind::SuspensionBridge).expect(prompt);
                for share in [0.0, 0.5, 1.0] {
                    let one = &shot.actors[0];
                    let at = one.whereabouts(None, 5.0 * share);
                    assert!(bears(bridge, at), "{prompt}, {seed}: at {at:?}");
                    let eye = shot.camera.with(&shot.actors, share, 5.0 * share).eye;
                    assert!(eye.x.abs() < HALF_M && eye.y > DECK_M + 0.2, "{prompt}, {seed}: seen from {eye:?}");
                }
            }
        }
    }

    #[test]
    fn what_is_small_is_flown_after_from_near() {
        for (prompt, most) in [
            ("a motorcycle crossing a long bridge, drone shot", 20.0),
            ("a camper van crosses a long bridge over the sea, aerial view", 46.0),
            ("航拍，一辆摩托车驶过跨海大桥", 20.0),
        ] {
            for seed in 0..2 {
                let shot = lasting(prompt, seed, 5);
                let key = shot.camera.with(&shot.actors, 0.5, 2.5);
                let away = (shot.actors[0].whereabouts(None, 2.5) - key.eye).length();
                assert!((10.0..most).contains(&away), "{prompt}, {seed}: {away} m off");
            }
        }
    }

    #[test]
    fn who_walks_over_a_small_bridge_has_no_towers_above() {
        for prompt in ["a man walks across a stone bridge over a river", "a train crosses a bridge", "an old bridge"] {
            let shot = lasting(prompt, 1, 5);
            assert!(shot.props.iter().all(|prop| prop.kind != PropKind::SuspensionBridge), "{prompt}");
        }
    }
}
