//! The camera: where it stands for a place, a subject and a shot size, and
//! the path that the moves asked for make of it.
//!
//! Knows the ground's height, so that it never goes below.

use super::moves::{moved, turn_of, usual_move};
use super::pursuit::tracking;
use super::rig::{Interest, ROOFS_M, Rig, frame};
use super::shores::{bank, brookside, midstream, waterside};
use super::standpoint::landscape;
use super::{basin, clearance, heights, lookdown, sight};
use crate::maths::v3;
use crate::noise::Dice;
use crate::scene::actors::leapers;
use crate::scene::actors::nature::{Home, nature};
use crate::scene::city::{haven, pit, pool, precinct, quay, waterfront, ways};
use crate::scene::parts::{CameraKey, CameraPath, Vec3};
use crate::scene::setting::Setting;
use crate::scene::terrain::relief::Relief;
use crate::script::{Angle, CameraMove, Feature, Light, Place, ShotSize, Speed};

/// From where somebody in a pool is looked at: from further off they would be a
/// dot.
const POOLSIDE: Vec3 = v3(0.6, 1.7, -4.6);

/// How far off, as a share of how far a rock is, those on the water before it are.
const BEFORE_ROCK: f32 = 0.5;

/// How much higher than who flies before a volcano the eye is that looks down on them, as a
/// share of its distance.
const OVER_CONE: f32 = 0.06;

/// What flies and is less high than this is met from below.
const SMALL_M: f32 = 2.0;

/// Where the camera stands first.
pub(crate) fn rig(
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
        _ if ways::knows_angles(setting) => return rig,
        Some(Angle::Aerial) if !inside && heavenly(setting) => return aerial(&rig, relief, setting, 0.04),
        // What flies is met at its own height, high above the land as it is.
        Some(Angle::Aerial) if interest.is_some_and(|interest| interest.flies()) => {}
        Some(Angle::Aerial | Angle::Overhead) if haven::is_seen(setting) => return haven::above(setting),
        // Who is before a sight is seen with it.
        Some(Angle::Aerial) if sight::is_behind(setting, interest) => {}
        // Among clouds, or over a fall, nobody would be seen from straight above.
        Some(Angle::Aerial | Angle::Overhead) if veiled(setting) && interest.is_some_and(|one| one.person) => {}
        Some(angle @ (Angle::Aerial | Angle::Overhead)) if !inside => {
            let steep = if angle == Angle::Aerial { 0.34 } else { 2.2 };
            let above = aerial(&rig, relief, setting, steep);
            if let Some(rig) = sight::from_air(setting, (relief, interest), &above) {
                return rig;
            }
            return lookdown::upon(above, interest, (setting, relief), steep).unwrap_or(above);
        }
        _ => {}
    }
    if let (Some(interest), Some(relief)) = (interest, relief) {
        rig = at_river(rig, &interest, (setting, relief));
        rig = heights::on_clouds(rig, &interest, (setting, relief));
    }
    if let Some(interest) = interest.filter(|interest| interest.lift_m > ROOFS_M) {
        rig = heights::before_cone(rig, (setting, relief));
        aloft(&mut rig, &interest, setting, relief);
    }
    if let (true, Some(relief)) = (setting.rocky() && !keeps_off_rock(setting, interest), relief) {
        before_rock(&mut rig, interest, relief);
    } else if let Some(there) = pool::swimmer(setting) {
        (rig.eye, rig.target) = (there + POOLSIDE, there);
    } else if let Some(interest) = interest {
        frame(&mut rig, &interest, setting, relief, aspect);
        precinct::look_up(&mut rig, &interest, setting);
        waterfront::look_across(&mut rig, setting, relief);
        quay::look_out(&mut rig, &interest, setting);
        leapers::stand(&mut rig, setting, relief);
        basin::stand_beside(&mut rig, setting);
        pit::look_over(&mut rig, setting);
        heights::settle(&mut rig, &interest, (setting, relief));
        sight::take_in(&mut rig, setting, Some(interest));
    } else if let Some(size) = shot.shot_size {
        rig.fov_deg *= width(size);
    }
    from_angle(&mut rig, setting, interest);
    rig
}

/// Whether it is met where it is, rather than before the rock: alive on a cliff, or on show.
fn keeps_off_rock(setting: &Setting, interest: Option<Interest>) -> bool {
    let living = |one: Interest| one.person || one.on_land && one.height_m < 3.0;
    interest.is_some_and(|one| living(one) && setting.has(Feature::Cliff) || one.on_table)
}

/// How much more of a place than usual a shot size shows.
fn width(size: ShotSize) -> f32 {
    match size {
        ShotSize::ExtremeCloseUp => 0.4,
        ShotSize::CloseUp => 0.55,
        ShotSize::Medium => 0.75,
        ShotSize::Full => 0.9,
        ShotSize::Wide => 1.12,
        ShotSize::ExtremeWide => 1.3,
    }
}

/// Whether clouds or spray hide the ground from the air.
fn veiled(setting: &Setting) -> bool {
    setting.has(Feature::CloudSea) || setting.place == Place::Waterfall
}

/// Where a river flows, on its bank or over its middle, by what is there.
fn at_river(rig: Rig, interest: &Interest, (setting, relief): (&Setting, &Relief)) -> Rig {
    let canal = setting.on_canal();
    let flows = canal || matches!(setting.place, Place::River | Place::Canyon) && !setting.has(Feature::Cave);
    match () {
        () if flows && setting.waters() => waterside(&rig, relief),
        () if setting.is_brook() && interest.on_land => brookside(&rig, relief),
        () if flows && interest.on_land => bank(&rig, relief),
        () if flows && interest.on_water => midstream(&rig, relief),
        () => rig,
    }
}

/// Meets a rock in the sea and what stands on it: the rock on a third, its top in
/// the upper half.
fn before_rock(rig: &mut Rig, interest: Option<Interest>, relief: &Relief) {
    let (x, z) = relief.summit();
    // A castle is seen from further off than a lighthouse.
    let large = interest.map_or(0.0, |interest| (interest.height_m - 24.0).max(0.0));
    rig.eye = v3(0.0, 4.4, 34.0 - large * 2.2);
    rig.target = v3(x * 0.45, relief.height(x, z).max(8.0) * 0.62 + 5.5 + large * 0.3, z);
    if interest.is_some_and(|interest| interest.on_water) {
        // Who sails past a rock does so on this side of it.
        rig.target = rig.eye + (rig.target - rig.eye) * BEFORE_ROCK;
    }
}

/// Lowers or raises the eye for an angle; what it shows may be raised on something,
/// over whose edge it is seen.
fn from_angle(rig: &mut Rig, setting: &Setting, interest: Option<Interest>) {
    let d = rig.distance().min(60.0);
    match setting.shot.angle {
        Some(Angle::Low) => {
            rig.eye.y -= (d * 0.12).min(1.2);
            // From knee height, where somebody is seen whole.
            let raised = interest.is_some_and(|interest| interest.lift_m > 0.2 && interest.lift_m < 2.0);
            let least = if raised { 0.3 } else { 0.12 };
            rig.eye.y = rig.upright.map_or(rig.eye.y, |one| rig.eye.y.min(one.foot + 0.45).max(one.foot + least));
            rig.target.y += d * 0.05;
        }
        Some(Angle::WormsEye) => {
            rig.eye.y -= (d * 0.2).min(1.7);
            rig.target.y += d * 0.3;
        }
        Some(Angle::Aerial) if sight::is_behind(setting, interest) => {}
        Some(Angle::Aerial | Angle::Overhead) if veiled(setting) => rig.eye.y += d * 0.36,
        Some(Angle::High) => rig.eye.y += d * if heights::flies_before_cone(setting) { OVER_CONE } else { 0.36 },
        _ => {}
    }
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
            let above = if interest.beast && interest.height_m >= SMALL_M {
                -0.1 * interest.width_m
            } else if interest.height_m < SMALL_M {
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
    // A building that the words name is met from nearer than a land.
    let slanting = steep < 1.0 && !setting.in_town();
    let landmark = slanting && setting.shot.features.iter().any(|feature| feature.is_landmark());
    let hamlet = slanting && (setting.place == Place::Village || setting.has(Feature::Houses));
    let height = match () {
        () if setting.has(Feature::Pagoda) && landmark => 38.0,
        () if landmark => 26.0,
        () if hamlet => 40.0,
        () => height,
    };
    let top = relief.map_or(0.0, |relief| {
        (0..8).map(|i| relief.height(rig.eye.x, rig.eye.z + i as f32 * 25.0)).fold(0.0, f32::max)
    });
    // Over the near bank, a river lies in the middle of the picture, a lake
    // between the woods before it and the mountains behind.
    let lake = setting.place == Place::Lake && steep < 1.0;
    // What is built for itself stands near, and would be left behind unseen.
    let back = match () {
        () if setting.riverside() => 165.0,
        () if lake && !landmark || slanting && setting.has(Feature::Palace) => 150.0,
        () if hamlet => 60.0,
        () => 0.0,
    };
    let (height, steep) = if lake && !landmark { (96.0, steep * 0.16) } else { (height, steep) };
    // Steps are seen from as high as the first of them.
    let stepped = setting.has(Feature::Terraces) && steep < 1.0;
    let (height, steep) = if stepped { (34.0, 0.1) } else { (height, steep) };
    let eye = v3(rig.eye.x, top * 0.6 + height, rig.eye.z - back);
    // Peaks are looked at, not down on.
    let high = matches!(setting.place, Place::Mountains | Place::Volcano) && steep < 1.0 && !landmark;
    let steep = if high { steep * 0.3 } else { steep };
    let ahead = 100.0;
    Rig { eye, target: eye + v3(0.0, -ahead * steep, ahead), fov_deg: 46.0, upright: None }
}

/// The whole path.
pub(crate) fn path(
    setting: &Setting,
    rig: &Rig,
    relief: Option<&Relief>,
    follows: Option<usize>,
    seconds: f32,
    dice: &mut Dice,
) -> CameraPath {
    let shot = setting.shot;
    let mut moves: Vec<CameraMove> = shot.camera.iter().map(|one| tracking(*one, follows)).collect();
    let chosen = moves.is_empty();
    if chosen {
        moves.push(usual_move(setting, follows.is_some(), dice));
    }
    // Somebody's eyes are never quite still.
    let eyes = if shot.angle == Some(Angle::PointOfView) { 0.4 } else { 0.0 };
    let handheld = if moves.contains(&CameraMove::Handheld) { 1.0 } else { eyes };
    let strength = match (chosen, shot.speed) {
        // What is near leaves the picture sooner.
        (true, _) if setting.place == Place::Room || on_show(setting) || setting.near() => 0.22,
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
    CameraPath { keys, ease: if chosen { 0.35 } else { 0.6 }, handheld, follows, focus: None }
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

/// Whether a small thing is what is looked at.
fn on_show(setting: &Setting) -> bool {
    setting.place != Place::Studio
        && setting.shot.subjects.first().is_some_and(|subject| nature(subject.kind).home == Home::Table)
}
