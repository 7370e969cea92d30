//! One shot: settles what the words left open, then asks each part of
//! composition in turn.

use super::ambience::Hours;
use super::hearing::heed;
use super::land::{Setting, grounds};
use super::light::{Daylight, lamplit};
use super::parts::*;
use super::relief::Relief;
use super::span::Span;
use super::{
    air, airborne, ambience, camera, cast, clearance, display, flora, land, light, marks, passers, props, pursuit,
    seating,
};
use crate::maths::{hex, v3};
use crate::noise::Dice;
use crate::script::{Feature, Light, Mood, Place, Script, Season, Shot, Speed, Style, SubjectKind, TimeOfDay, Weather};

/// Composes one shot.
pub(super) fn build(shot: &Shot, script: &Script, seed: u64, span: &Span, dice: &mut Dice) -> ShotScene {
    let setting = settle(shot, script.mood);
    let mut daylight = light::daylight(setting.time, dice);
    let mut atmosphere = air::apply(setting.weather, setting.time, setting.season, &mut daylight);
    lights(&setting, &mut daylight);
    surroundings(&setting, &mut daylight, &mut atmosphere.air);
    if script.style == Style::Neon {
        // Lines of light around every star would leave no dark.
        daylight.sky.stars *= 0.12;
    }
    adapted(&setting, &mut daylight);
    let grounds = grounds(&setting, dice);
    let relief = grounds.land.as_ref().map(|land| Relief::new(land, seed));
    let rig = camera::rig(&setting, relief.as_ref(), cast::interest(&setting), span.aspect, dice);
    let stage = cast::Stage { rig: &rig, relief: relief.as_ref(), seconds: span.seconds, aspect: span.aspect };
    let mut actors = cast::actors(&setting, &stage, dice);
    marks::take(&setting, &mut actors, grounds.land.as_ref(), relief.as_ref(), &rig);
    let follows = pursuit::followed(&mut actors, (&rig, relief.as_ref()), &setting, span);
    let mut camera = camera::path(&setting, &rig, relief.as_ref(), follows, span.seconds, dice);
    clearance::clear(&mut camera, &actors, relief.as_ref(), span.seconds);
    actors.extend(passers::passers(&setting, &rig, script.mood, dice));
    let mut built = props::props(&setting, &rig, relief.as_ref(), dice);
    props::warm(script.mood, &mut built);
    built.extend(display::plinths(setting.place, &actors));
    let mut scene = ShotScene {
        first_frame: span.first_frame,
        frames: span.frames,
        seed,
        place: setting.place,
        season: setting.season,
        time: setting.time,
        weather: setting.weather,
        pace: pace(shot.speed),
        sun: daylight.sun,
        sky: daylight.sky,
        air: atmosphere.air,
        land: grounds.land,
        water: grounds.water,
        flora: flora::plants(&setting),
        props: built,
        actors,
        camera,
        wind: atmosphere.wind,
        falling: atmosphere.falling,
        enclosure: grounds.enclosure,
        key: daylight.key,
        furniture: Vec::new(),
        grade: grade(&setting, script),
        ambience: Ambience::default(),
    };
    airborne::fill(&setting, &mut scene);
    seating::furnish(&setting, relief.as_ref(), span.seconds, &mut scene);
    let hours = Hours { first_s: span.first_s, seconds: span.seconds };
    scene.ambience = ambience::sounds(&setting, &scene, script.mood, hours, dice);
    heed(&mut scene.ambience, &shot.hearing, hours);
    scene
}

/// World seconds in a second of the clip.
fn pace(speed: Speed) -> f32 {
    match speed {
        Speed::Normal => 1.0,
        Speed::SlowMotion => 0.35,
        Speed::TimeLapse => 9.0,
    }
}

/// Season, hour and weather: as said, else as fits the place and the mood.
fn settle(shot: &Shot, mood: Option<Mood>) -> Setting<'_> {
    let place = land::watered(shot);
    // Peaks keep their snow in any season.
    let lies = shot.features.contains(&Feature::Snow) && place != Place::Mountains;
    let snow_asked =
        matches!(shot.weather, Some(Weather::Snow | Weather::Blizzard)) || place == Place::Snowfield || lies;
    let season = shot.season.unwrap_or(if snow_asked {
        Season::Winter
    } else if place == Place::FlowerField || place == Place::Garden {
        Season::Spring
    } else {
        Season::Summer
    });
    let night_light = shot.lights.iter().any(|light| {
        matches!(
            light,
            Light::Moon
                | Light::Stars
                | Light::MilkyWay
                | Light::Aurora
                | Light::Fireworks
                | Light::Meteor
                | Light::Neon
        )
    });
    let night_thing = shot.subjects.iter().any(|s| {
        matches!(
            s.kind,
            SubjectKind::Fireworks | SubjectKind::Firefly | SubjectKind::Campfire | SubjectKind::SkyLantern
        )
    });
    let time = shot.time.unwrap_or(if night_light || night_thing || matches!(place, Place::NightSky | Place::Space) {
        TimeOfDay::Night
    } else {
        usual_time(shot, mood)
    });
    let weather = shot.weather.unwrap_or(match mood {
        Some(Mood::Mysterious) => Weather::Mist,
        Some(Mood::Melancholic) => Weather::Overcast,
        Some(Mood::Tense) => Weather::Cloudy,
        _ if shot.lights.contains(&Light::Lightning) => Weather::Storm,
        _ if shot.lights.contains(&Light::GodRays) => Weather::Mist,
        _ if shot.lights.contains(&Light::Rainbow) => Weather::Cloudy,
        _ => usual_weather(place, time),
    });
    Setting { shot, place, season, time, weather }
}

fn usual_time(shot: &Shot, mood: Option<Mood>) -> TimeOfDay {
    match mood {
        Some(Mood::Romantic | Mood::Epic) => return TimeOfDay::GoldenHour,
        Some(Mood::Lonely) => return TimeOfDay::Dusk,
        Some(Mood::Cosy) => return TimeOfDay::Dusk,
        _ => {}
    }
    if matches!(shot.weather, Some(Weather::Rain | Weather::HeavyRain | Weather::Storm | Weather::Snow)) {
        // A low sun that nobody sees would only tint the grey.
        return TimeOfDay::Afternoon;
    }
    match shot.place {
        // The colours of the tropics want a high sun.
        Place::Beach if shot.features.contains(&Feature::Palms) => TimeOfDay::Afternoon,
        Place::River | Place::Beach | Place::Desert | Place::Canyon | Place::Meadow => TimeOfDay::GoldenHour,
        Place::Mountains | Place::Lake | Place::Forest => TimeOfDay::Morning,
        Place::City => TimeOfDay::GoldenHour,
        _ => TimeOfDay::Afternoon,
    }
}

fn usual_weather(place: Place, time: TimeOfDay) -> Weather {
    match place {
        Place::Sky | Place::FlowerField | Place::Meadow | Place::Field => Weather::Cloudy,
        Place::Forest if matches!(time, TimeOfDay::Morning | TimeOfDay::Sunrise | TimeOfDay::Dawn) => Weather::Mist,
        _ => Weather::Clear,
    }
}

/// Lights asked for by name.
fn lights(setting: &Setting, light: &mut Daylight) {
    for asked in &setting.shot.lights {
        match asked {
            Light::Aurora => {
                light.sky.aurora = 3.2;
                light.key *= 1.15;
                light.sky.ambient += v3(0.026, 0.12, 0.08);
                light.sun.disc_deg = 0.0;
                light.sky.cloud_cover = light.sky.cloud_cover.min(0.12);
            }
            Light::MilkyWay => {
                light.sky.milky_way = 3.4;
                light.sky.stars = light.sky.stars.max(4.0);
                light.sky.cloud_cover = light.sky.cloud_cover.min(0.08);
                light.sun.disc_deg = 0.0;
            }
            Light::Stars => {
                light.sky.stars = light.sky.stars.max(4.4);
                light.sky.cloud_cover = light.sky.cloud_cover.min(0.22);
            }
            Light::Meteor => light.sky.meteors = 34.0,
            Light::Rainbow => {
                // A bow is seen with the sun behind and not too high.
                light.sky.rainbow = 1.0;
                light.sun.azimuth_deg = 180.0 - light.sun.azimuth_deg * 0.2;
                light.sun.elevation_deg = light.sun.elevation_deg.clamp(14.0, 24.0);
            }
            // Rays are seen against the light, and from high enough to slant.
            Light::GodRays => {
                light.sun.azimuth_deg = light.sun.azimuth_deg.clamp(-24.0, 24.0);
                light.sun.elevation_deg = light.sun.elevation_deg.clamp(12.0, 27.0);
            }
            Light::Backlight => light.sun.azimuth_deg *= 0.3,
            Light::Moon if setting.night() => {
                light.sun.disc_deg = 2.6;
                light.sun.azimuth_deg *= 0.55;
                light.sun.elevation_deg = 14.0;
            }
            Light::Sun if light.sun.disc_deg > 0.0 => light.sun.azimuth_deg = light.sun.azimuth_deg.clamp(-22.0, 22.0),
            _ => {}
        }
    }
}

/// What the place itself does to light and air.
fn surroundings(setting: &Setting, light: &mut Daylight, air: &mut Air) {
    if setting.shot.lights.contains(&Light::GodRays) {
        air.rays = 1.0;
    }
    match setting.place {
        Place::Underwater => below_water(setting, light, air),
        Place::Space => {
            beyond_air(light, air);
            if !setting.shot.subjects.iter().any(|s| s.kind == SubjectKind::Astronaut) {
                // Where there is nothing but black, little light is much.
                light.key *= 0.32;
            }
        }
        Place::Village if setting.night() => light.sky.ambient += v3(0.02, 0.026, 0.045),
        Place::NightSky => {
            light.sky.stars *= 1.35;
            if light.sky.aurora == 0.0 {
                light.sky.milky_way = light.sky.milky_way.max(3.0);
            } else {
                light.sky.milky_way = 0.0;
            }
            light.sky.ambient = light.sky.ambient * 1.7;
            light.sky.cloud_cover = light.sky.cloud_cover.min(0.12);
            if !setting.shot.lights.contains(&Light::Moon) {
                light.sun.disc_deg = 0.0;
            }
        }
        // The room is what is looked at, not the brightness outside.
        Place::Room => light.key = (light.key * 0.6).max(0.12),
        Place::Mountains | Place::Volcano => {
            aglow(setting, light);
            if setting.has(Feature::Clouds) {
                // The valleys are full of cloud, above which the peaks stand.
                (air.reach_m, air.height_m) = (110.0, 58.0);
                air.colour = light.sky.cloud_lit.lerp(light.sky.horizon, 0.25) * 1.15;
            }
        }
        Place::Sea | Place::Beach if setting.night() && setting.rocky() => aglow(setting, light),
        Place::Waterfall => light.key *= 0.82,
        Place::Studio => {
            // A large lamp before the product, to the left and above.
            (light.sun.azimuth_deg, light.sun.elevation_deg) = (-132.0, 46.0);
            light.sun.hardness *= 0.4;
            light.sun.colour = light.sun.colour * 0.6;
            // The product is exposed for, not what is behind it.
            let behind = setting.shot.backdrop.map_or(0.6, |colour| land::paper(colour).luma());
            light.key *= (behind / 0.6).clamp(0.05, 1.15);
        }
        Place::Forest => {
            air.reach_m = air.reach_m.min(1500.0);
            light.key *= 0.62;
        }
        Place::City | Place::Street if setting.dark() => lamplit(light, air),
        _ => {}
    }
}

/// A low sun or a moon beside the view makes peaks glow; one behind them would
/// leave them dark.
fn aglow(setting: &Setting, light: &mut Daylight) {
    let seen = |asked: &Light| matches!(asked, Light::Sun | Light::Moon | Light::Backlight | Light::GodRays);
    let low = light.sun.elevation_deg < 12.0;
    if !(low || setting.night()) || setting.shot.lights.iter().any(seen) {
        return;
    }
    light.sun.azimuth_deg = light.sun.azimuth_deg.signum() * 84.0;
    if low && setting.snowy() {
        // Snow that glows is not white.
        light.key *= 0.74;
        light.sun.colour = light.sun.colour * v3(0.66, 0.56, 0.56);
    }
}

/// What eyes make of very little light, and of very much.
fn adapted(setting: &Setting, light: &mut Daylight) {
    let wild = !matches!(setting.place, Place::City | Place::Street | Place::Underwater | Place::Space);
    // Used to the dark, they see into the shade as well.
    let opened = match setting.time {
        TimeOfDay::Night if wild => 2.5,
        TimeOfDay::Dusk | TimeOfDay::Dawn if wild => 1.35,
        _ => 1.0,
    };
    light.sky.ambient = light.sky.ambient * opened;
    if setting.snowy() && !setting.dark() {
        light.key *= 1.22;
    }
}

/// Light and water under the sea.
fn below_water(setting: &Setting, light: &mut Daylight, air: &mut Air) {
    let day = if setting.night() { 0.25 } else { 1.0 };
    air.underwater = true;
    air.rays = air.rays.max(0.55);
    air.colour = hex(0x1f7fa8) * (0.62 * day);
    air.reach_m = air.reach_m.clamp(0.0, 34.0);
    air.height_m = 1e5;
    light.sun.colour = v3(0.62, 1.1, 1.15) * day;
    (light.sun.azimuth_deg, light.sun.elevation_deg) = (8.0, 74.0);
    light.sun.disc_deg = 0.0;
    light.sky.ambient = v3(0.12, 0.34, 0.46) * day;
    light.key *= 0.72;
    light.sky.zenith = hex(0x6fd0e0) * day;
    light.sky.horizon = air.colour;
    light.sky.glow = air.colour;
    (light.sky.cloud_cover, light.sky.stars, light.sky.milky_way) = (0.0, 0.0, 0.0);
}

/// Hard light and no air.
fn beyond_air(light: &mut Daylight, air: &mut Air) {
    light.sky.zenith = v3(0.001, 0.0015, 0.004);
    light.sky.horizon = v3(0.002, 0.003, 0.008);
    light.sky.glow = light.sky.horizon;
    light.sky.ambient = v3(0.05, 0.06, 0.09);
    light.sky.cloud_cover = 0.0;
    light.sky.stars = 1.4;
    light.sky.milky_way = 0.5;
    light.sun.colour = v3(3.2, 3.1, 2.9);
    light.sun.hardness = 1.0;
    light.sun.moon = false;
    light.sun.disc_deg = 0.0;
    light.sun.azimuth_deg = 70.0;
    light.sun.elevation_deg = 22.0;
    air.reach_m = 1e6;
    air.colour = Vec3::ZERO;
}

/// The colours of the finished picture, one script for all of a clip.
fn grade(setting: &Setting, script: &Script) -> Grade {
    let warm = matches!(setting.time, TimeOfDay::GoldenHour | TimeOfDay::Sunset | TimeOfDay::Sunrise);
    let mut grade = Grade {
        shadows: v3(0.94, 1.0, 1.08),
        lights: if warm { v3(1.05, 1.0, 0.93) } else { v3(1.03, 1.0, 0.97) },
        saturation: 0.92,
        contrast: 1.1,
        bloom: if setting.dark() { 0.8 } else { 0.5 },
        grain: 0.35,
        vignette: 0.5,
    };
    let lamplit = setting.place == Place::Village || setting.has(crate::script::Feature::Houses);
    if setting.night() && !matches!(setting.place, Place::City | Place::Street | Place::Room | Place::Studio) {
        // By moonlight an eye sees little colour, and that little is blue.
        let bright = |kind| matches!(kind, SubjectKind::Fireworks | SubjectKind::SkyLantern);
        let vivid = setting.shot.lights.iter().any(|light| matches!(light, Light::Aurora | Light::Fireworks))
            || setting.shot.subjects.iter().any(|subject| bright(subject.kind));
        grade.saturation = match (vivid, lamplit) {
            (true, _) => 0.95,
            (_, true) => 0.8,
            _ => 0.5,
        };
        grade.shadows = v3(0.86, 0.98, 1.2);
    }
    match script.mood {
        Some(Mood::Joyful) => grade.saturation = 1.25,
        Some(Mood::Melancholic | Mood::Lonely) => {
            grade.saturation = 0.78;
            grade.shadows = v3(0.9, 1.0, 1.14);
        }
        Some(Mood::Dramatic | Mood::Tense | Mood::Epic) => grade.contrast = 1.17,
        Some(Mood::Romantic | Mood::Cosy) => grade.lights = v3(1.1, 1.0, 0.9),
        Some(Mood::Dreamy) => grade.bloom = 1.1,
        Some(Mood::Mysterious) => {
            grade.saturation = 0.9;
            grade.shadows = v3(0.88, 1.02, 1.12);
        }
        _ => {}
    }
    if setting.wet() {
        // There is no sun to give things their colours.
        grade.saturation *= 0.82;
    }
    if script.style == Style::Illustration {
        (grade.grain, grade.vignette, grade.saturation) = (0.0, 0.0, 1.3);
    }
    grade
}
