//! The light of an hour: sun, sky, air and the colours of the picture. Data only.

use serde::{Deserialize, Serialize};

use crate::maths::Vec3;
use crate::script::TimeOfDay;

/// Sun, or the moon standing in for it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Sun {
    /// Degrees to the right of straight ahead (+z).
    pub azimuth_deg: f32,
    /// Degrees above the horizon.
    pub elevation_deg: f32,
    /// Light on a surface that faces it.
    pub colour: Vec3,
    /// How large the disc is seen, in degrees; 0 hides it.
    pub disc_deg: f32,
    /// It is the moon.
    pub moon: bool,
    /// Hardness of shadows: 1 for a clear sky, 0 for an overcast one.
    pub hardness: f32,
}

/// What is above.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Sky {
    /// Straight up.
    pub zenith: Vec3,
    /// Near the horizon, away from the sun.
    pub horizon: Vec3,
    /// Near the horizon, around the sun.
    pub glow: Vec3,
    /// Light from all of the sky onto surfaces.
    pub ambient: Vec3,
    /// How much of the sky clouds cover, 0 to 1.
    pub cloud_cover: f32,
    /// Clouds where light falls on them.
    pub cloud_lit: Vec3,
    /// Clouds in their own shade.
    pub cloud_dark: Vec3,
    /// Brightness of stars; 0 for none.
    pub stars: f32,
    /// Brightness of the Milky Way.
    pub milky_way: f32,
    /// Brightness of an aurora.
    pub aurora: f32,
    /// Strength of a rainbow.
    pub rainbow: f32,
    /// Shooting stars in a minute.
    pub meteors: f32,
}

/// What lies between the eye and things.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Air {
    /// The colour that distance turns things into.
    pub colour: Vec3,
    /// Distance in metres at which two thirds of a thing are lost.
    pub reach_m: f32,
    /// Height in metres over which haze thins out.
    pub height_m: f32,
    /// Under water: absorption, light from above and drifting motes.
    pub underwater: bool,
    /// Rays of light that the air shows, 0 to 1.
    #[serde(default)]
    pub rays: f32,
}

/// The colours of the finished picture.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Grade {
    /// Multiplies the shadows.
    pub shadows: Vec3,
    /// Multiplies the lights.
    pub lights: Vec3,
    /// 1 leaves colours as they are.
    pub saturation: f32,
    /// 1 leaves contrast as it is.
    pub contrast: f32,
    /// Glow around what is bright, 0 to 1.
    pub bloom: f32,
    /// Grain, 0 to 1.
    pub grain: f32,
    /// Darker corners, 0 to 1.
    pub vignette: f32,
}

/// The light of an hour that a shot passes through.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Hour {
    /// Which it is.
    pub time: TimeOfDay,
    /// The light from sun or moon.
    pub sun: Sun,
    /// What is above.
    pub sky: Sky,
    /// What lies between the eye and things.
    pub air: Air,
    /// Brightness that the exposure aims at.
    pub key: f32,
    /// The colours of the finished picture.
    pub grade: Grade,
    /// How much of the lamps that the darkest hour has is lit, 0 to 1.
    pub lit: f32,
}
