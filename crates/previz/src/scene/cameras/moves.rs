//! The moves of a camera: what is usual, and where each has led after a share
//! of its time.
//!
//! Keeps no path together.

use super::heights;
use super::rig::Rig;
use crate::maths::{cos_turns, sin_turns, v3};
use crate::noise::Dice;
use crate::scene::actors::conduct::circles;
use crate::scene::actors::nature::{Home, is_human, nature};
use crate::scene::actors::spectacle;
use crate::scene::city::{launchpad, ways};
use crate::scene::particulars;
use crate::scene::parts::Vec3;
use crate::scene::setting::Setting;
use crate::scene::terrain::relief::Relief;
use crate::script::{Angle, CameraMove, Direction, Feature, Place, SubjectKind};

/// The share of its way to a thing on a table that the camera goes at most.
const NEARER: f32 = 0.42;

/// Turns by which one looks up after a rocket.
const ASCENT: f32 = 0.048;

/// Turns that a pan or orbit makes as a whole; positive is from +x to +z,
/// which in the picture is to the left.
pub(crate) fn turn_of(one: CameraMove) -> f32 {
    match one {
        CameraMove::PanLeft => 0.075,
        CameraMove::PanRight => -0.075,
        CameraMove::OrbitRight => 0.13,
        CameraMove::OrbitLeft => -0.13,
        _ => 0.0,
    }
}

/// The move of a shot for which none is asked.
pub(crate) fn usual_move(setting: &Setting, follows: bool, dice: &mut Dice) -> CameraMove {
    let comes = setting.shot.subjects.first().is_some_and(|subject| subject.direction == Some(Direction::Towards));
    match (follows, comes) {
        // Whoever comes gains on the camera that draws back.
        (true, true) => return CameraMove::DollyIn,
        (true, false) => return CameraMove::Tracking,
        (false, true) => return CameraMove::Static,
        (false, false) => {}
    }
    let pick = |moves: &[CameraMove], dice: &mut Dice| moves[dice.below(moves.len())];
    if spectacle::watched(setting) {
        // Those in front would soon be passed.
        return CameraMove::Static;
    }
    if let Some(one) = ways::usual_move(setting, dice) {
        return one;
    }
    use CameraMove::{CraneUp, DollyIn, Flyover, OrbitLeft, OrbitRight, PanLeft, PanRight, TruckLeft, TruckRight};
    let on_land = setting.shot.subjects.iter().any(|subject| nature(subject.kind).home == Home::Ground);
    let rowed = setting.shot.subjects.first().is_some_and(|subject| nature(subject.kind).home == Home::Water);
    let from_above = matches!(setting.shot.angle, Some(Angle::Aerial | Angle::Overhead));
    let laid_out = from_above && on_table(setting);
    let circling =
        setting.shot.subjects.first().is_some_and(|subject| {
            circles(subject.kind, subject.action.unwrap_or_else(|| nature(subject.kind).action))
        });
    match setting.place {
        _ if launchpad::has_rocket(setting) => CameraMove::TiltUp,
        // Who sits on a bank or circles in the air is not flown past.
        Place::River | Place::Canyon if (on_land || rowed) && setting.shot.angle.is_none() => DollyIn,
        Place::Sky if !setting.shot.subjects.is_empty() => DollyIn,
        _ if circling => DollyIn,
        _ if laid_out => pick(&[OrbitLeft, OrbitRight], dice),
        Place::River | Place::Canyon | Place::Sky => Flyover,
        // Who is met from the air is circled, or would be left behind.
        _ if from_above && on_land && !setting.in_town() => pick(&[OrbitLeft, OrbitRight], dice),
        _ if from_above && setting.place != Place::Room => Flyover,
        // Before mountains or a lake a tent would be passed, and of several those at the
        // sides; elsewhere it stays in the picture.
        _ if setting.has(Feature::Tent) && matches!(setting.place, Place::Mountains | Place::Lake)
            || particulars::several(setting, Feature::Tent) =>
        {
            CameraMove::Static
        }
        _ if setting.has(Feature::Tent) => DollyIn,
        _ if setting.pool() => CraneUp,
        Place::FlowerField if !on_land && (setting.shot.angle.is_some() || !setting.shot.subjects.is_empty()) => {
            pick(&[DollyIn, TruckRight], dice)
        }
        Place::Mountains | Place::Volcano | Place::FlowerField if !on_land => {
            pick(&[CraneUp, DollyIn, TruckRight], dice)
        }
        // What is on show is seen from more than one side.
        Place::Studio => pick(&[OrbitLeft, OrbitRight], dice),
        Place::NightSky | Place::Space => pick(&[PanLeft, PanRight, DollyIn], dice),
        Place::Beach | Place::Sea | Place::Lake | Place::Desert => pick(&[TruckRight, TruckLeft, DollyIn], dice),
        _ => DollyIn,
    }
}

/// Whether what is looked at is shown on a table.
fn on_table(setting: &Setting) -> bool {
    setting.shot.subjects.first().is_some_and(|subject| nature(subject.kind).home == Home::Table)
}

/// The camera after the share `t` of one move.
pub(crate) fn moved(
    one: CameraMove,
    from: &Rig,
    t: f32,
    strength: f32,
    seconds: f32,
    relief: Option<&Relief>,
    setting: &Setting,
) -> Rig {
    let mut rig = *from;
    let away = from.target - from.eye;
    let d = away.length().clamp(if setting.place == Place::Studio { 0.1 } else { 0.3 }, 60.0);
    let flat = v3(away.x, 0.0, away.z).unit();
    // What is looked down on from near would sink out of a picture that goes level.
    let ahead = if setting.place == Place::Studio || on_table(setting) { away.unit() } else { flat };
    let side = v3(flat.z, 0.0, -flat.x);
    let pace = strength * t * (seconds / 5.0).sqrt().clamp(0.4, 1.7);
    let shift = |rig: &mut Rig, by: Vec3| {
        rig.eye += by;
        rig.target += by;
    };
    match one {
        CameraMove::Static | CameraMove::Handheld | CameraMove::Tracking => {}
        CameraMove::PanLeft | CameraMove::PanRight => {
            rig.target = from.eye + away.yawed(turn_of(one) * t);
        }
        CameraMove::OrbitLeft | CameraMove::OrbitRight => {
            rig.eye = from.target - away.yawed(turn_of(one) * t);
        }
        // What is lit first gathers speed, and so does who looks after it.
        CameraMove::TiltUp if launchpad::has_rocket(setting) => rig.target = from.eye + tilted(away, ASCENT * t * t),
        CameraMove::TiltUp => rig.target = from.eye + tilted(away, raised(setting) * t),
        CameraMove::TiltDown => rig.target = from.eye + tilted(away, -lowered(setting) * t),
        CameraMove::DollyIn => {
            let most = if on_table(setting) { NEARER } else { 1.0 };
            let way = d * (0.36 * pace).min(most);
            shift(&mut rig, ahead * way);
            rig.keep_upright(away.length() - way);
        }
        CameraMove::DollyOut => shift(&mut rig, ahead * (d * -0.5 * pace)),
        CameraMove::TruckLeft => shift(&mut rig, side * (d * -0.36 * pace)),
        CameraMove::TruckRight => shift(&mut rig, side * (d * 0.36 * pace)),
        CameraMove::CraneUp => {
            rig.eye.y += d * 0.34 * pace;
            rig.target.y += d * pace * if looks_past(setting) { 0.31 } else { 0.12 };
        }
        CameraMove::CraneDown => {
            rig.eye.y -= d * 0.3 * pace;
            rig.target.y -= d * 0.1 * pace;
        }
        CameraMove::ZoomIn => {
            rig.fov_deg = (from.fov_deg * (1.0 - 0.42 * t * strength)).max(5.0);
            rig.keep_upright(away.length());
        }
        CameraMove::ZoomOut => rig.fov_deg = (from.fov_deg * (1.0 + 0.6 * t * strength)).min(85.0),
        CameraMove::Flyover => fly(&mut rig, flat, t * strength, seconds, relief, setting),
    }
    rig
}

/// Whether the camera looks past somebody at a building, which would leave the
/// picture above if a rising camera looked down on them.
fn looks_past(setting: &Setting) -> bool {
    let mut kinds = setting.shot.subjects.iter().map(|subject| subject.kind);
    kinds.next().is_some_and(is_human) && kinds.any(SubjectKind::is_building)
}

/// How far a camera tilts up, in turns: a sight that people look up at stays in the
/// picture.
fn raised(setting: &Setting) -> f32 {
    if looks_past(setting) { 0.024 } else { 0.05 }
}

/// How far a camera tilts down, in turns: a volcano stays in the picture behind who flies.
fn lowered(setting: &Setting) -> f32 {
    if heights::flies_before_cone(setting) { 0.008 } else { 0.05 }
}

/// Where one looks who looks up by some turns.
fn tilted(away: Vec3, turns: f32) -> Vec3 {
    let level = (away.x * away.x + away.z * away.z).sqrt();
    let d = away.length().clamp(0.3, 60.0);
    let (s, c) = (sin_turns(turns), cos_turns(turns));
    let reach = (level * c - away.y * s).max(0.05 * d);
    v3(away.x, 0.0, away.z).unit() * reach + v3(0.0, away.y * c + level * s, 0.0)
}

/// Forward over the land; along the river where there is one.
fn fly(rig: &mut Rig, flat: Vec3, t: f32, seconds: f32, relief: Option<&Relief>, setting: &Setting) {
    let speed = 3.0 + (rig.eye.y * 0.26).min(22.0);
    let by = flat * (speed * seconds.min(12.0) * t);
    let from = *rig;
    rig.eye += by;
    rig.target += by;
    if let (Some(relief), Place::River | Place::Canyon) = (relief, setting.place) {
        // Drifts after the river's bends, more slowly than the water.
        let bend = |z: f32| (relief.river_x(z - 30.0) + relief.river_x(z) + relief.river_x(z + 30.0)) / 3.0;
        rig.eye.x = bend(rig.eye.z) * 0.9 + (from.eye.x - bend(from.eye.z) * 0.9) * (1.0 - t);
        rig.target.x = bend(rig.eye.z + 85.0) * 0.8 + bend(rig.eye.z) * 0.2;
    }
}
