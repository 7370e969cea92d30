//! One shot: calls each part of composition in turn.

use super::parts::*;
use super::{air, light};
use crate::maths::{hex, v3};
use crate::noise::Dice;
use crate::script::{Script, Season, Shot, TimeOfDay, Weather};

/// The shot's place in the clip, and the shape of the picture.
pub(super) struct Span {
    pub first_frame: u32,
    pub frames: u32,
    pub first_s: f32,
    pub seconds: f32,
    pub aspect: f32,
}

pub(super) fn build(shot: &Shot, _script: &Script, seed: u64, span: &Span, dice: &mut Dice) -> ShotScene {
    let season = shot.season.unwrap_or(Season::Summer);
    let time = shot.time.unwrap_or(TimeOfDay::Afternoon);
    let weather = shot.weather.unwrap_or(Weather::Clear);
    let mut daylight = light::daylight(time, dice);
    let atmosphere = air::apply(weather, time, season, &mut daylight);
    let _ = (span.first_s, span.seconds, span.aspect);
    ShotScene {
        first_frame: span.first_frame,
        frames: span.frames,
        seed,
        place: shot.place,
        season,
        time,
        weather,
        pace: 1.0,
        sun: daylight.sun,
        sky: daylight.sky,
        air: atmosphere.air,
        land: None,
        water: None,
        flora: Vec::new(),
        props: Vec::new(),
        actors: Vec::new(),
        camera: CameraPath {
            keys: vec![CameraKey { eye: v3(0.0, 2.0, 0.0), target: v3(0.0, 2.0, 10.0), fov_deg: 40.0 }],
            ease: 1.0,
            handheld: 0.0,
            follows: None,
        },
        wind: atmosphere.wind,
        falling: atmosphere.falling,
        enclosure: Enclosure::None,
        key: daylight.key,
        grade: Grade {
            shadows: hex(0xffffff),
            lights: hex(0xffffff),
            saturation: 1.0,
            contrast: 1.0,
            bloom: 0.3,
            grain: 0.3,
            vignette: 0.3,
        },
        ambience: Ambience::default(),
    }
}
