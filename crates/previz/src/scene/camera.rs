//! The camera: where it stands for a place, a subject and a shot size, and
//! the path that the moves asked for make of it.
//!
//! Knows the ground's height, so that it never goes below.

use super::conduct::circles;
use super::furnishing::{furnishing, storey_m};
use super::land::Setting;
use super::massif::CLOUDS_M;
use super::nature::{Home, nature};
use super::parts::{CameraKey, CameraPath, Furnishing, Vec3};
use super::perch;
use super::props::lane_x;
use super::relief::Relief;
use super::rig::{Interest, ROOFS_M, Rig, frame};
use super::shores::{bank, midstream, shore};
use super::{clearance, lookdown, suite, waterfront};
use crate::maths::{cos_turns, sin_turns, v3};
use crate::noise::Dice;
use crate::script::{Angle, CameraMove, Direction, Feature, Light, Place, ShotSize, Speed};

/// What flies and is less high than this is met from below.
const SMALL_M: f32 = 2.0;

/// Where the camera stands when only the place is known.
fn landscape(setting: &Setting, relief: Option<&Relief>, dice: &mut Dice) -> Rig {
    let ground = |x: f32, z: f32| relief.map_or(0.0, |relief| relief.height(x, z).max(0.0));
    let rig = |eye: (f32, f32, f32), target: (f32, f32, f32), fov_deg: f32| Rig {
        eye: v3(eye.0, eye.1, eye.2),
        target: v3(target.0, target.1, target.2),
        fov_deg,
        foot: None,
    };
    let here = ground(0.0, 0.0);
    match setting.place {
        Place::River => rig((0.0, 11.0, -10.0), (0.0, 6.0, 90.0), 44.0),
        Place::Canyon => rig((0.0, 9.0, -5.0), (0.0, 12.0, 90.0), 46.0),
        // Above a sea of clouds.
        Place::Mountains if setting.has(Feature::CloudSea) => {
            rig((0.0, CLOUDS_M + 62.0, 0.0), (0.0, CLOUDS_M + 72.0, 150.0), 46.0)
        }
        Place::City if setting.riverside() => waterfront::stand(setting, relief, 46.0),
        Place::Field if setting.has(Feature::Terraces) => rig((0.0, here + 9.0, 0.0), (0.0, here + 13.0, 60.0), 44.0),
        Place::Mountains => rig((0.0, here + 2.6, 0.0), (0.0, here + 21.0, 150.0), 44.0),
        Place::Lake => {
            let z = relief.map_or(0.0, shore);
            rig((0.0, 2.7, z - 6.5), (0.0, 6.0, z + 86.0), 44.0)
        }
        Place::Volcano => rig((0.0, here + 2.6, 0.0), (20.0, here + 26.0, 190.0), 42.0),
        Place::Sea => rig((0.0, 5.0, 0.0), (0.0, 4.4, 60.0), 42.0),
        Place::Beach => rig((0.0, here + 1.9, 0.0), (0.0, here + 1.5, 40.0), 42.0),
        Place::Desert => rig((0.0, here + 4.6, 0.0), (0.0, here + 6.6, 80.0), 42.0),
        Place::City => rig((0.0, 3.0, 0.0), (dice.range(-1.0, 1.0), 6.2, 60.0), 46.0),
        Place::Street if setting.market() => rig((0.0, 1.75, 0.0), (0.0, 2.5, 40.0), 44.0),
        Place::Street => rig((1.5, 1.7, 0.0), (-0.5, 3.0, 40.0), 44.0),
        Place::Underwater => rig((0.0, here.max(0.0) + 2.0, 0.0), (0.0, here + 2.3, 12.0), 46.0),
        Place::Waterfall => rig((3.0, 4.0, 4.0), (0.0, 13.5, 70.0), 46.0),
        Place::NightSky => rig((0.0, here + 2.0, 0.0), (0.0, here + 42.0, 100.0), 54.0),
        Place::Sky if setting.has(Feature::CloudSea) => rig((0.0, 88.0, 0.0), (0.0, 90.0, 100.0), 46.0),
        Place::Sky => rig((0.0, 60.0, 0.0), (0.0, 68.0, 100.0), 46.0),
        Place::Space => rig((0.0, here + 1.9, 0.0), (0.0, here + 5.0, 60.0), 44.0),
        Place::Forest => rig((0.0, here + 1.8, 0.0), (0.0, here + 4.2, 30.0), 46.0),
        Place::FlowerField => rig((0.0, here + 5.0, 0.0), (0.0, here + 4.2, 60.0), 42.0),
        Place::Snowfield => rig((0.0, here + 2.4, 0.0), (0.0, here + 5.0, 60.0), 42.0),
        // Along the middle of what is long, and from a corner of what is wide.
        Place::Room if matches!(furnishing(setting), Furnishing::Corridor | Furnishing::Church) => {
            rig((0.0, here + 1.5, -2.4), (0.0, here + 1.4, 4.0), 46.0)
        }
        Place::Room if suite::plan(furnishing(setting), false).is_some() => {
            let floor = here + storey_m(setting);
            rig((0.75, floor + 1.5, -2.4), (-0.2, floor + 1.22, 3.6), 46.0)
        }
        // A room that is furnished is seen down to its floor.
        Place::Room if furnishing(setting) != Furnishing::Home => {
            rig((0.0, here + 1.6, -2.4), (0.0, here + 1.35, 4.0), 40.0)
        }
        Place::Room => rig((0.0, here + 2.0, -2.4), (0.0, here + 1.9, 10.0), 40.0),
        // Along its lane.
        Place::Village => {
            let lane = |z: f32| relief.map_or(0.0, |relief| lane_x(setting, relief, z));
            rig((lane(0.0), here + 1.9, 0.0), (lane(34.0), here + 3.4, 45.0), 44.0)
        }
        _ if setting.has(Feature::Stadium) => rig((0.0, 7.5, -3.0), (0.0, 6.5, 60.0), 46.0),
        _ if setting.has(Feature::Pool) => rig((0.0, here + 2.6, 0.0), (0.0, here + 3.2, 40.0), 54.0),
        Place::Studio => rig((0.0, 1.3, -4.0), (0.0, 0.85, 0.0), 34.0),
        _ => rig((0.0, here + 2.1, 0.0), (0.0, here + 4.6, 60.0), 42.0),
    }
}

/// Where the camera stands first.
pub(super) fn rig(
    setting: &Setting,
    relief: Option<&Relief>,
    interest: Option<Interest>,
    aspect: f32,
    dice: &mut Dice,
) -> Rig {
    let mut rig = landscape(setting, relief, dice);
    let shot = setting.shot;
    let inside = matches!(setting.place, Place::Room | Place::Studio | Place::Underwater);
    match shot.angle {
        Some(Angle::Aerial) if !inside && heavenly(setting) => return aerial(&rig, relief, setting, 0.04),
        Some(angle @ (Angle::Aerial | Angle::Overhead)) if !inside => {
            let steep = if angle == Angle::Aerial { 0.34 } else { 2.2 };
            let above = aerial(&rig, relief, setting, steep);
            return lookdown::upon(above, interest, (setting, relief), steep).unwrap_or(above);
        }
        _ => {}
    }
    let canal = setting.place == Place::Village && setting.has(Feature::River);
    if let (true, Some(interest), Some(relief)) = (canal || setting.place == Place::River, interest, relief) {
        if interest.on_land {
            rig = bank(&rig, relief);
        } else if interest.on_water {
            rig = midstream(&rig, relief);
        }
    }
    if let Some(interest) = interest.filter(|interest| interest.lift_m > ROOFS_M) {
        aloft(&mut rig, &interest, setting, relief);
    }
    let on_cliff = interest.is_some_and(|interest| interest.person) && setting.has(Feature::Cliff);
    if let (true, Some(relief)) = (setting.rocky() && !on_cliff, relief) {
        // The rock stands on a third, its top in the upper half.
        let (x, z) = relief.summit();
        rig.eye = v3(0.0, 4.4, 34.0);
        rig.target = v3(x * 0.45, relief.height(x, z).max(8.0) * 0.62 + 5.5, z);
    } else if let Some(interest) = interest {
        frame(&mut rig, &interest, setting, relief, aspect);
    } else if let Some(size) = shot.shot_size {
        rig.fov_deg *= match size {
            ShotSize::ExtremeCloseUp => 0.4,
            ShotSize::CloseUp => 0.55,
            ShotSize::Medium => 0.75,
            ShotSize::Full => 0.9,
            ShotSize::Wide => 1.12,
            ShotSize::ExtremeWide => 1.3,
        };
    }
    let d = rig.distance().min(60.0);
    match shot.angle {
        Some(Angle::Low) => {
            rig.eye.y -= (d * 0.12).min(1.2);
            rig.target.y += d * 0.05;
        }
        Some(Angle::WormsEye) => {
            rig.eye.y -= (d * 0.2).min(1.7);
            rig.target.y += d * 0.3;
        }
        Some(Angle::High) => rig.eye.y += d * 0.36,
        _ => {}
    }
    rig
}

/// Meets what flies at its own height, so that the land is seen below it.
fn aloft(rig: &mut Rig, interest: &Interest, setting: &Setting, relief: Option<&Relief>) {
    let lift_m = interest.lift_m;
    match setting.place {
        Place::City | Place::Street if !setting.square() => {
            rig.eye.y = 112.0;
            rig.target = v3(0.0, 100.0, 60.0);
        }
        Place::City | Place::Street | Place::Sky | Place::NightSky | Place::Space | Place::Room => {}
        _ => {
            let floor = relief.map_or(0.0, |relief| relief.height(rig.eye.x, rig.eye.z).max(0.0));
            // From a little above: what is small is met from near, and would
            // else be looked down on.
            let above = if interest.height_m < SMALL_M {
                // Birds are seen against the sky, above the land.
                -0.14 * interest.width_m
            } else {
                (lift_m * 0.14).min(interest.height_m.max(interest.width_m) * 0.45)
            };
            rig.eye.y = floor + lift_m + above;
            if setting.place == Place::Beach {
                // From over the land, so that the shore is seen.
                rig.eye.z -= lift_m * 2.0;
            }
            rig.target = v3(rig.eye.x, floor + lift_m, rig.eye.z + 60.0);
        }
    }
}

/// What is looked at is in the sky, from wherever.
fn heavenly(setting: &Setting) -> bool {
    let sky = |light: &Light| matches!(light, Light::Aurora | Light::MilkyWay | Light::Rainbow | Light::Meteor);
    setting.place == Place::NightSky || setting.shot.lights.iter().any(sky)
}

/// High above, looking down by `steep` (tangent).
fn aerial(rig: &Rig, relief: Option<&Relief>, setting: &Setting, steep: f32) -> Rig {
    let height = match setting.place {
        Place::Mountains | Place::Volcano => 190.0,
        Place::City | Place::Street => 118.0,
        Place::Beach | Place::Sea | Place::Lake => 58.0,
        _ => 66.0,
    };
    let top = relief.map_or(0.0, |relief| {
        (0..8).map(|i| relief.height(rig.eye.x, rig.eye.z + i as f32 * 25.0)).fold(0.0, f32::max)
    });
    // Over the near bank, a river lies in the middle of the picture.
    let back = if setting.riverside() { 165.0 } else { 0.0 };
    let eye = v3(rig.eye.x, top * 0.6 + height, rig.eye.z - back);
    // Peaks are looked at, not down on.
    let high = matches!(setting.place, Place::Mountains | Place::Volcano) && steep < 1.0;
    let steep = if high { steep * 0.3 } else { steep };
    let ahead = 100.0;
    Rig { eye, target: eye + v3(0.0, -ahead * steep, ahead), fov_deg: 46.0, foot: None }
}

/// The whole path.
pub(super) fn path(
    setting: &Setting,
    rig: &Rig,
    relief: Option<&Relief>,
    follows: Option<usize>,
    seconds: f32,
    dice: &mut Dice,
) -> CameraPath {
    let shot = setting.shot;
    let mut moves: Vec<CameraMove> = shot.camera.clone();
    let chosen = moves.is_empty();
    if chosen {
        moves.push(usual_move(setting, follows.is_some(), dice));
    }
    // Somebody's eyes are never quite still.
    let eyes = if shot.angle == Some(Angle::PointOfView) { 0.4 } else { 0.0 };
    let handheld = if moves.contains(&CameraMove::Handheld) { 1.0 } else { eyes };
    let along = moves.contains(&CameraMove::Tracking) || (chosen && follows.is_some());
    let strength = match (chosen, shot.speed) {
        // What is near leaves the picture sooner.
        (true, _) if setting.place == Place::Room || on_show(setting) => 0.22,
        (true, _) => 0.55,
        (false, Speed::SlowMotion) => 0.7,
        // What is on show stays whole.
        (false, _) if setting.place == Place::Studio => 0.72,
        (false, _) => 1.0,
    };
    let mut keys = vec![rig.key()];
    let mut at = *rig;
    let part_s = seconds / moves.len() as f32;
    for one in &moves {
        let start = at;
        let steps = 4;
        for step in 1..=steps {
            let t = step as f32 / steps as f32;
            at = moved(*one, &start, t, strength, part_s, relief, setting);
            clearance::lift(&mut at, relief);
            keys.push(at.key());
        }
    }
    if moves.iter().all(|one| matches!(one, CameraMove::Static | CameraMove::Handheld | CameraMove::Tracking)) {
        keys.truncate(1);
    } else if moves.len() == 1 {
        centre(&mut keys, rig, moves[0]);
    }
    CameraPath { keys, ease: if chosen { 0.35 } else { 0.6 }, handheld, follows: follows.filter(|_| along) }
}

/// Lets a turning or sideways move pass its subject in the middle of the shot
/// rather than leave it.
fn centre(keys: &mut [CameraKey], rig: &Rig, one: CameraMove) {
    let sideways = matches!(
        one,
        CameraMove::PanLeft
            | CameraMove::PanRight
            | CameraMove::TruckLeft
            | CameraMove::TruckRight
            | CameraMove::TiltDown
            | CameraMove::TiltUp
            | CameraMove::OrbitLeft
            | CameraMove::OrbitRight
    );
    let Some(middle) = keys.get(keys.len() / 2).filter(|_| sideways).cloned() else {
        return;
    };
    let (eye, target) = (rig.eye - middle.eye, rig.target - middle.target);
    if matches!(one, CameraMove::TruckLeft | CameraMove::TruckRight) {
        for key in keys {
            key.eye += eye;
            key.target += target;
        }
        return;
    }
    // Turns are undone as turns: start half of the way back.
    let half = |v: Vec3, about: Vec3, turns: f32| about + (v - about).yawed(turns);
    let whole = turn_of(one);
    for key in keys {
        match one {
            CameraMove::PanLeft | CameraMove::PanRight => key.target = half(key.target, key.eye, -whole * 0.5),
            CameraMove::OrbitLeft | CameraMove::OrbitRight => key.eye = half(key.eye, key.target, -whole * 0.5),
            _ => key.target.y += target.y,
        }
    }
}

/// Turns that a pan or orbit makes as a whole; positive is from +x to +z,
/// which in the picture is to the left.
fn turn_of(one: CameraMove) -> f32 {
    match one {
        CameraMove::PanLeft => 0.075,
        CameraMove::PanRight => -0.075,
        CameraMove::OrbitRight => 0.13,
        CameraMove::OrbitLeft => -0.13,
        _ => 0.0,
    }
}

/// Whether a small thing is what is looked at.
fn on_show(setting: &Setting) -> bool {
    setting.place != Place::Studio
        && setting.shot.subjects.first().is_some_and(|subject| nature(subject.kind).home == Home::Table)
}

fn usual_move(setting: &Setting, follows: bool, dice: &mut Dice) -> CameraMove {
    let comes = setting.shot.subjects.first().is_some_and(|subject| subject.direction == Some(Direction::Towards));
    match (follows, comes) {
        // Whoever comes gains on the camera that draws back.
        (true, true) => return CameraMove::DollyIn,
        (true, false) => return CameraMove::Tracking,
        (false, true) => return CameraMove::Static,
        (false, false) => {}
    }
    let pick = |moves: &[CameraMove], dice: &mut Dice| moves[dice.below(moves.len())];
    if perch::watched(setting) {
        // Those in front would soon be passed.
        return CameraMove::Static;
    }
    use CameraMove::{CraneUp, DollyIn, Flyover, OrbitLeft, OrbitRight, PanLeft, PanRight, TruckLeft, TruckRight};
    let on_land = setting.shot.subjects.iter().any(|subject| nature(subject.kind).home == Home::Ground);
    let rowed = setting.shot.subjects.first().is_some_and(|subject| nature(subject.kind).home == Home::Water);
    let from_above = matches!(setting.shot.angle, Some(Angle::Aerial | Angle::Overhead));
    let circling =
        setting.shot.subjects.first().is_some_and(|subject| {
            circles(subject.kind, subject.action.unwrap_or_else(|| nature(subject.kind).action))
        });
    match setting.place {
        // Who sits on a bank or circles in the air is not flown past.
        Place::River if (on_land || rowed) && setting.shot.angle.is_none() => DollyIn,
        Place::Sky if !setting.shot.subjects.is_empty() => DollyIn,
        _ if circling => DollyIn,
        Place::River | Place::Canyon | Place::Sky => Flyover,
        // Who is met from the air is circled, or would be left behind.
        _ if from_above && on_land && !matches!(setting.place, Place::City | Place::Street) => {
            pick(&[OrbitLeft, OrbitRight], dice)
        }
        _ if from_above => Flyover,
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

fn moved(
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
    let ahead = if setting.place == Place::Studio { away.unit() } else { flat };
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
        CameraMove::TiltUp | CameraMove::TiltDown => {
            let sign = if one == CameraMove::TiltUp { 1.0 } else { -1.0 };
            let angle = sign * 0.05 * t;
            let level = (away.x * away.x + away.z * away.z).sqrt();
            let (s, c) = (sin_turns(angle), cos_turns(angle));
            let rise = away.y * c + level * s;
            let reach = (level * c - away.y * s).max(0.05 * d);
            rig.target = from.eye + flat * reach + v3(0.0, rise, 0.0);
        }
        CameraMove::DollyIn => {
            shift(&mut rig, ahead * (d * 0.36 * pace));
            rig.keep_foot(away.length() - d * 0.36 * pace);
        }
        CameraMove::DollyOut => shift(&mut rig, ahead * (d * -0.5 * pace)),
        CameraMove::TruckLeft => shift(&mut rig, side * (d * -0.36 * pace)),
        CameraMove::TruckRight => shift(&mut rig, side * (d * 0.36 * pace)),
        CameraMove::CraneUp => {
            rig.eye.y += d * 0.34 * pace;
            rig.target.y += d * 0.12 * pace;
        }
        CameraMove::CraneDown => {
            rig.eye.y -= d * 0.3 * pace;
            rig.target.y -= d * 0.1 * pace;
        }
        CameraMove::ZoomIn => {
            rig.fov_deg = from.fov_deg * (1.0 - 0.42 * t * strength);
            rig.keep_foot(away.length());
        }
        CameraMove::ZoomOut => rig.fov_deg = (from.fov_deg * (1.0 + 0.6 * t * strength)).min(85.0),
        CameraMove::Flyover => fly(&mut rig, flat, t * strength, seconds, relief, setting),
    }
    rig
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
