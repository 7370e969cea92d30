//! What weather does to light and air, and what it lets fall.
//!
//! Knows no ground, no plants and no subjects.

use super::light::Daylight;
use crate::maths::{Vec3, hex, v3};
use crate::scene::parts::{Air, Drift, Falling};
use crate::script::{Season, TimeOfDay, Weather};

/// Weather's share of a scene.
pub(crate) struct Atmosphere {
    pub air: Air,
    pub wind: f32,
    pub falling: Vec<Falling>,
}

struct Change {
    cover: f32,
    /// How far the sky turns into one grey.
    grey: f32,
    sun: f32,
    hardness: f32,
    dim: f32,
    reach_m: f32,
    wind: f32,
}

fn change(weather: Weather) -> Change {
    let c = |cover, grey, sun, hardness, dim, reach_m, wind| Change { cover, grey, sun, hardness, dim, reach_m, wind };
    match weather {
        Weather::Clear => c(0.16, 0.0, 1.0, 1.0, 1.0, 9000.0, 0.22),
        Weather::Cloudy => c(0.54, 0.1, 0.75, 0.7, 0.95, 7500.0, 0.32),
        Weather::Overcast => c(0.97, 0.8, 0.16, 0.15, 0.8, 3800.0, 0.3),
        Weather::Fog => c(0.9, 0.75, 0.12, 0.08, 0.85, 85.0, 0.08),
        Weather::Mist => c(0.35, 0.3, 0.75, 0.6, 0.95, 620.0, 0.1),
        Weather::Drizzle => c(0.93, 0.75, 0.18, 0.15, 0.78, 1500.0, 0.2),
        Weather::Rain => c(0.96, 0.9, 0.1, 0.1, 0.6, 620.0, 0.4),
        Weather::HeavyRain => c(1.0, 0.95, 0.05, 0.05, 0.44, 200.0, 0.75),
        Weather::Hail => c(0.97, 0.92, 0.08, 0.1, 0.42, 900.0, 0.6),
        Weather::Storm => c(0.94, 0.92, 0.07, 0.1, 0.3, 2600.0, 0.95),
        Weather::Snow => c(0.95, 0.8, 0.2, 0.2, 0.72, 420.0, 0.25),
        Weather::Blizzard => c(1.0, 0.9, 0.1, 0.1, 0.8, 85.0, 1.0),
        Weather::Breeze => c(0.3, 0.0, 1.0, 1.0, 1.0, 8500.0, 0.5),
        Weather::Wind => c(0.68, 0.3, 0.6, 0.6, 0.9, 5000.0, 1.0),
        Weather::Sandstorm => c(0.8, 0.85, 0.2, 0.2, 0.7, 130.0, 1.0),
    }
}

/// Turns the light of an hour into that of the same hour in this weather. A gale carries
/// what the season lets fall, or the ground itself where that is `bare`.
pub(crate) fn apply(
    weather: Weather,
    time: TimeOfDay,
    (season, bare): (Season, bool),
    light: &mut Daylight,
) -> Atmosphere {
    let change = change(weather);
    let sky = &mut light.sky;
    let grey_base = (sky.zenith * 0.35 + sky.horizon * 0.5 + sky.glow * 0.15).saturated(0.3) * change.dim;
    let tinted = if weather == Weather::Sandstorm { hex(0xc99c66) * (grey_base.luma() * 1.6) } else { grey_base };
    // Storm clouds are lit through their rifts and black below.
    let (lit, dark, top, low) =
        if weather == Weather::Storm { (0.85, 0.1, 0.28, 0.7) } else { (1.25, 0.62, 0.78, 1.15) };
    sky.zenith = sky.zenith.lerp(tinted * top, change.grey);
    sky.horizon = sky.horizon.lerp(tinted * low, change.grey);
    sky.glow = sky.glow.lerp(tinted * (low * 1.17), change.grey);
    sky.cloud_lit = sky.cloud_lit.lerp(tinted * lit, change.grey);
    sky.cloud_dark = sky.cloud_dark.lerp(tinted * dark, change.grey);
    sky.ambient = (sky.ambient.lerp(tinted * 1.25, change.grey)) * (1.0 + 0.15 * change.grey);
    sky.cloud_cover = change.cover;
    let veil = 1.0 - change.grey;
    sky.stars *= veil * veil;
    sky.milky_way *= veil * veil;
    light.sun.colour = light.sun.colour * change.sun;
    light.sun.hardness *= change.hardness;
    if change.grey > 0.6 {
        light.sun.disc_deg = 0.0;
    }
    light.key *= shown(weather, time);
    // What the night has left on the ground the first sun has not yet lifted, and
    // by morning not quite.
    let ground_mist = match time {
        _ if !matches!(weather, Weather::Clear | Weather::Cloudy) => None,
        TimeOfDay::Dawn => Some((700.0, 14.0)),
        TimeOfDay::Sunrise => Some((1500.0, 20.0)),
        TimeOfDay::Morning => Some((2200.0, 16.0)),
        _ => None,
    };
    Atmosphere {
        air: Air {
            colour: air_colour(light, change.grey),
            reach_m: ground_mist.map_or(change.reach_m, |mist| mist.0),
            height_m: match weather {
                Weather::Mist => 26.0,
                Weather::Fog => 90.0,
                _ => ground_mist.map_or(700.0, |mist| mist.1),
            },
            underwater: false,
            rays: 0.0,
        },
        wind: change.wind,
        falling: falling(weather, season, bare),
    }
}

/// How much further one sees than whom a shot is about, whatever falls between.
const SEEN_THROUGH: f32 = 2.6;

/// Lets what falls through the air show whoever is so far away.
pub(crate) fn show(air: &mut Air, away_m: f32) {
    air.reach_m = air.reach_m.max(away_m * SEEN_THROUGH);
}

/// How much of the way to what a shot is about one sees in fog.
const LOOMS: f32 = 0.8;

/// Lets whoever or whatever a shot is about loom out of the fog from so far away, and the
/// landmark that it is named with.
pub(crate) fn loom(air: &mut Air, away_m: f32) {
    air.reach_m = air.reach_m.max(away_m * LOOMS);
}

/// How much higher than an eye on a height mist reaches there, and how much less far one
/// sees in it than in a valley.
const RISES: f32 = 1.6;
const THICKER: f32 = 0.6;
/// From where on a height is one, in metres.
const HEIGHT_M: f32 = 20.0;

/// Lets mist reach those who are on a height: they are met in it, not over it.
pub(crate) fn rise(air: &mut Air, eye_m: f32) {
    if eye_m > HEIGHT_M {
        air.height_m += eye_m * RISES;
        air.reach_m *= THICKER;
    }
}

/// How bright a picture in a weather is, as a share of one in fair weather.
fn shown(weather: Weather, time: TimeOfDay) -> f32 {
    match weather {
        // A night is dark enough as it is.
        Weather::Storm if time == TimeOfDay::Night => 0.68,
        Weather::Storm => 0.42,
        Weather::HeavyRain | Weather::Hail => 0.62,
        Weather::Sandstorm => 0.72,
        Weather::Rain => 0.8,
        Weather::Overcast | Weather::Drizzle => 0.88,
        Weather::Snow if time != TimeOfDay::Night => 0.92,
        Weather::Fog | Weather::Blizzard if time != TimeOfDay::Night => 1.15,
        _ => 1.0,
    }
}

fn air_colour(light: &Daylight, grey: f32) -> Vec3 {
    let clear = light.sky.horizon * 0.8 + light.sky.zenith * 0.2;
    clear.lerp(light.sky.horizon, grey)
}

fn falling(weather: Weather, season: Season, bare: bool) -> Vec<Falling> {
    let one = |kind, count, colour| vec![Falling { kind, count, colour }];
    match weather {
        Weather::Drizzle => one(Drift::Drizzle, 4200, v3(0.85, 0.9, 0.98)),
        Weather::Rain => one(Drift::Rain, 4600, v3(0.8, 0.85, 0.95)),
        Weather::HeavyRain => one(Drift::Downpour, 5800, v3(0.8, 0.85, 0.95)),
        Weather::Storm => one(Drift::Downpour, 4600, v3(0.75, 0.82, 0.95)),
        Weather::Hail => one(Drift::Hail, 2600, v3(1.0, 1.0, 1.0)),
        Weather::Snow => one(Drift::Snow, 4800, v3(1.0, 1.0, 1.0)),
        Weather::Blizzard => one(Drift::Snow, 5600, v3(1.0, 1.0, 1.0)),
        Weather::Sandstorm => one(Drift::Sand, 3600, hex(0xf2d3a0)),
        // Over snow the wind is seen by what it carries along.
        Weather::Wind if season == Season::Winter => one(Drift::Snow, 1500, v3(1.0, 1.0, 1.0)),
        // Where nothing grows it is the ground that flies.
        Weather::Wind if bare => one(Drift::Sand, 900, hex(0xf2d3a0)),
        Weather::Wind if season == Season::Autumn => one(Drift::Leaves, 1300, hex(0xc9701f)),
        Weather::Wind if season == Season::Spring => one(Drift::Petals, 1100, hex(0xf4c3d2)),
        // Chaff and torn leaves show where the wind goes.
        Weather::Wind if season == Season::Summer => one(Drift::Leaves, 1100, hex(0xa9a254)),
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use crate::scene::sample::lasting;

    #[test]
    fn mist_that_words_name_reaches_those_who_are_on_a_height() {
        // Height of the mist over that of the eye.
        let over = |prompt: &str| {
            let shot = lasting(prompt, 1, 2);
            shot.air.height_m / shot.camera.keys[0].eye.y
        };
        let (in_it, without) = (over("几个游客在长城上散步，云雾缭绕"), over("几个游客在长城上散步，清晨"));
        assert!(in_it > 1.0 && without < 0.7, "{in_it} in mist, {without} without");
    }
}
