//! The moon that words ask for: it is in the picture, beside whom the shot is
//! about; how large it is, and where the camera looks for it, when it is all.
//!
//! Draws nothing; the sky does.

use super::rig::Rig;
use crate::maths::{atan2_turns, cos_turns, sin_turns, v3};
use crate::scene::atmosphere::light::Daylight;
use crate::scene::parts::ShotScene;
use crate::scene::setting::Setting;
use crate::script::{Light, Place};

/// Degrees across that a moon in close-up has, and the camera's view of it.
const WIDE_DEG: f32 = 15.0;
const VIEW_DEG: f32 = 25.0;

/// Where in the picture a moon stands that words ask for, in halves of its width
/// and of its height; between trees there is only so much sky.
const ASIDE: f32 = 0.4;
const ABOVE: f32 = 0.62;
/// The same between the houses of a street.
const ASIDE_IN_STREETS: f32 = 0.13;
/// How large it is over a town.
const IN_TOWN_DEG: f32 = 2.6;
/// As low as it stands then, in degrees.
const LOWEST_DEG: f32 = 5.0;

/// Sets the moon into the picture as the camera sees it half-way, on the side
/// that the first of the cast leaves free.
pub(crate) fn hang(setting: &Setting, scene: &mut ShotScene) {
    let asked = setting.night() && setting.shot.lights.contains(&Light::Moon) && scene.sun.moon;
    let open = setting.place.is_under_the_sky();
    let Some(key) = scene.camera.keys.get(scene.camera.keys.len() / 2).filter(|_| asked && open) else { return };
    // The lamps of a town outshine a moon that nobody asked for.
    if setting.in_town() {
        scene.sun.disc_deg = scene.sun.disc_deg.max(IN_TOWN_DEG);
    }
    if scene.sun.disc_deg <= 0.0 || setting.shot.subjects.is_empty() {
        return;
    }
    let away = key.target - key.eye;
    let level = (away.x * away.x + away.z * away.z).sqrt();
    let (heading, pitch) = (atan2_turns(away.x, away.z) * 360.0, atan2_turns(away.y, level) * 360.0);
    let left = scene.actors.first().is_some_and(|first| {
        let there = first.at - key.eye;
        there.x * away.z < there.z * away.x
    });
    let half = key.fov_deg * 0.5;
    let aside = if setting.in_town() && setting.shot.angle.is_none() { ASIDE_IN_STREETS } else { ASIDE };
    scene.sun.azimuth_deg = heading + if left { half } else { -half } * (16.0 / 9.0) * aside;
    scene.sun.elevation_deg = (pitch + half * ABOVE).clamp(LOWEST_DEG, 70.0);
}

/// Brings the moon near where it is all that the shot is about.
pub(crate) fn bring_near(setting: &Setting, light: &mut Daylight, rig: &mut Rig) {
    let alone = setting.shot.subjects.is_empty() && matches!(setting.place, Place::NightSky | Place::Sky | Place::Open);
    if !(alone && setting.near() && setting.night() && setting.shot.lights.contains(&Light::Moon)) {
        return;
    }
    (light.sun.disc_deg, light.sun.azimuth_deg, light.sun.elevation_deg) = (WIDE_DEG, 2.0, 24.0);
    // It is exposed for; what is around it is night.
    light.key *= 0.56;
    light.sky.milky_way = 0.0;
    light.sky.cloud_cover = light.sky.cloud_cover.min(0.1);
    let (up, aside) = (light.sun.elevation_deg / 360.0, light.sun.azimuth_deg / 360.0);
    let way = v3(sin_turns(aside) * cos_turns(up), sin_turns(up), cos_turns(aside) * cos_turns(up));
    rig.target = rig.eye + way * 100.0;
    rig.fov_deg = VIEW_DEG;
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scene::sample::lasting;

    #[test]
    fn a_moon_that_words_ask_for_is_in_the_picture() {
        for prompt in [
            "a wolf howling at the full moon",
            "an owl on a branch under the moon",
            "月光下的一匹马在草原上",
            "a red bus drives down a city street at night under a huge full moon",
        ] {
            for seed in 0..6 {
                let shot = lasting(prompt, seed, 2);
                assert!(shot.sun.moon && shot.sun.disc_deg > 0.0, "{prompt}, {seed}: no moon");
                let (up, aside) = (shot.sun.elevation_deg / 360.0, shot.sun.azimuth_deg / 360.0);
                let way = v3(sin_turns(aside) * cos_turns(up), sin_turns(up), cos_turns(aside) * cos_turns(up));
                let key = &shot.camera.keys[shot.camera.keys.len() / 2];
                let forward = (key.target - key.eye).unit();
                let side = v3(forward.z, 0.0, -forward.x).unit();
                let half = crate::maths::tan_deg(key.fov_deg * 0.5) * way.dot(forward);
                let (x, y) = (way.dot(side) / half / (16.0 / 9.0), way.dot(forward.cross(side)) / half);
                assert!(x.abs() < 0.9 && y < 0.95, "{prompt}, {seed}: at {x} {y}");
            }
        }
    }
}
