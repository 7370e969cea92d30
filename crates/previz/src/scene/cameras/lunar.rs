//! A moon that is looked at closely: how large it is then and where the camera
//! looks for it.
//!
//! Draws nothing; the sky does.

use super::rig::Rig;
use crate::maths::{cos_turns, sin_turns, v3};
use crate::scene::atmosphere::light::Daylight;
use crate::scene::setting::Setting;
use crate::script::{Light, Place};

/// Degrees across that a moon in close-up has, and the camera's view of it.
const WIDE_DEG: f32 = 15.0;
const VIEW_DEG: f32 = 25.0;

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
