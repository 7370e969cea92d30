//! What a place does to its light and air: water and space, peaks that glow,
//! clouds below, lamps of a town; and what eyes make of it.
//!
//! Changes what the hour and the weather gave; decides no shapes.

use super::light::{self, Daylight, lamplit};
use crate::maths::v3;
use crate::scene::city::tunnel;
use crate::scene::city::{alley, blaze, court, halt, haven, hollows, lanterns, lookouts, masonry, pavement, premises};
use crate::scene::parts::{Air, Vec3};
use crate::scene::products::studio;
use crate::scene::setting::Setting;
use crate::scene::terrain::{redplanet, redwoods, twister};
use crate::script::{Action, Angle, Feature, Light, Place, Style, SubjectKind, TimeOfDay, Weather};

/// How far aside of a street's end the middle of a rainbow is whose foot stands there, and
/// how high the sun is then.
const BOW_ASIDE_DEG: f32 = 39.0;
const BOW_LOW_DEG: f32 = 10.0;
/// How far aside it is in open land, where half of the bow is seen.
const BOW_MIDDLE_DEG: f32 = 27.0;

/// How far one sees in mist among trees or houses, and over a terraced valley, and how high
/// the mist stands in that.
const AMONG_M: f32 = 105.0;
const VALLEY_MIST_M: (f32, f32) = (230.0, 60.0);

/// How much further one sees through rain and snow from the air.
const FROM_ABOVE: f32 = 3.2;
/// How much brighter than the night it is under strings of lanterns, and which share
/// of the light there is theirs.
const LANTERN_LIT: f32 = 1.5;
const LANTERN_SHARE: f32 = 0.72;

/// Share of a sky that is called clear which clouds cover.
const CLEAR_COVER: f32 = 0.08;

/// How bright a harbour is shown that is looked down on, as a share of other land.
const DECKS_KEY: f32 = 0.74;

/// Lights asked for by name.
pub(in crate::scene) fn asked_for(setting: &Setting, light: &mut Daylight) {
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
                // Its middle lies aside of where the camera looks, so that one of its legs
                // is in the picture from the horizon up.
                light.sun.azimuth_deg = 180.0 + BOW_MIDDLE_DEG.copysign(light.sun.azimuth_deg);
                light.sun.elevation_deg = light.sun.elevation_deg.clamp(BOW_LOW_DEG, 14.0);
                // Along a street only its foot is seen between the houses, steep where the
                // sun is low.
                if setting.in_town() {
                    (light.sun.azimuth_deg, light.sun.elevation_deg) = (180.0 + BOW_ASIDE_DEG, BOW_LOW_DEG);
                }
            }
            // Rays are seen against the light, and from high enough to slant.
            Light::GodRays => {
                light.sun.azimuth_deg = light.sun.azimuth_deg.clamp(-24.0, 24.0);
                light.sun.elevation_deg = light.sun.elevation_deg.clamp(12.0, 27.0);
            }
            Light::Backlight => light.sun.azimuth_deg *= 0.3,
            Light::Spotlight if !setting.spotlit() => light.sun.azimuth_deg *= 0.3,
            // Dark before the light, which is behind them and low.
            Light::Silhouette if !matches!(setting.place, Place::Room | Place::Studio | Place::Underwater) => {
                light.sun.azimuth_deg = light.sun.azimuth_deg.clamp(-14.0, 14.0);
                light.sun.elevation_deg = light.sun.elevation_deg.clamp(4.0, 9.0);
                light.sky.ambient = light.sky.ambient * 0.07;
                light.sun.colour = light.sun.colour * 0.4;
                light.key *= 0.66;
            }
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

/// What stands or comes there does to it, and from how far it is seen.
fn features(setting: &Setting, light: &mut Daylight, air: &mut Air) {
    if setting.shot.angle == Some(Angle::Aerial)
        && matches!(setting.weather, Weather::Snow | Weather::Rain | Weather::Fog)
    {
        // From so far above, nothing of the land would be left.
        air.reach_m *= FROM_ABOVE;
    }
    if setting.weather == Weather::Mist {
        match setting.place {
            // Between trees and houses one sees no further than the next of them.
            Place::Forest | Place::Garden | Place::Village | Place::Street => air.reach_m = air.reach_m.min(AMONG_M),
            // It fills the valley up to the fields that one looks from.
            Place::Field if setting.has(Feature::Terraces) => {
                air.reach_m = air.reach_m.min(VALLEY_MIST_M.0);
                air.height_m = air.height_m.max(VALLEY_MIST_M.1);
            }
            _ => {}
        }
    }
    if masonry::walled(setting) {
        // The wall is seen in the light, not against it.
        light.sun.azimuth_deg = 148.0 - light.sun.azimuth_deg * 0.2;
    }
    if haven::is_seen(setting) {
        // White decks on dark water would dazzle.
        light.key *= DECKS_KEY;
    }
    if setting.has(Feature::Tornado) {
        twister::darken(light);
    }
    if setting.has(Feature::RedPlanet) {
        redplanet::change(light, air);
    }
    if setting.place == Place::Forest && setting.has(Feature::Redwoods) {
        redwoods::dim(light, air);
    }
    if light.sun.moon && lanterns::hang(setting, SubjectKind::Lantern) {
        // Paper lanterns light the way below them.
        let warm = hollows::LANTERNS * (light.sky.ambient.luma() * LANTERN_LIT / hollows::LANTERNS.luma());
        light.sky.ambient = light.sky.ambient.lerp(warm, LANTERN_SHARE);
    }
    if let Some(hollow) = hollows::of(setting) {
        hollows::change(hollow, setting, light, air);
    }
    if let Some(found) = premises::of(setting) {
        premises::change(found, light);
    }
    if lookouts::of(setting).is_some() {
        lookouts::change(light);
    }
    if pavement::is_on(setting) && setting.shot.time.is_none() {
        pavement::change(light);
    }
    if alley::is_in(setting) {
        alley::light(light);
    }
    if blaze::burns(setting) {
        blaze::change(light, air);
    }
}

/// How bright a picture of black ground is, as a share of others.
const ASH_KEY: f32 = 0.5;

/// What the place itself does to light and air.
pub(crate) fn change(setting: &Setting, light: &mut Daylight, air: &mut Air) {
    if setting.shot.lights.contains(&Light::GodRays) {
        air.rays = 1.0;
    }
    clouds(setting, light, air);
    if setting.shot.angle == Some(Angle::Aerial) && setting.time == TimeOfDay::Morning {
        // From above, ground under a low sun is so dark that what stands up is dazzling.
        light.sun.elevation_deg = light.sun.elevation_deg.max(42.0);
    }
    features(setting, light, air);
    match setting.place {
        Place::Underwater => below_water(setting, light, air),
        Place::Space => {
            beyond_air(light, air);
            if !setting.moonscape() {
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
        Place::Room => light.key = (light.key * if setting.has(Feature::Stove) { 0.85 } else { 0.68 }).max(0.1),
        Place::Mountains => aglow(setting, light),
        Place::Volcano => ashen(setting, light),
        Place::Sea | Place::Beach if setting.night() && setting.rocky() => aglow(setting, light),
        // Low as it stands, the hills across the water leave it in sight.
        Place::Lake if setting.low_sun() => light.sun.elevation_deg = light.sun.elevation_deg.max(7.2),
        _ if court::sport(setting).is_some() && setting.dark() => light::floodlit(light),
        Place::Waterfall => light.key *= 0.82,
        Place::Studio => studio::light(setting, light),
        Place::Forest => {
            air.reach_m = air.reach_m.min(1500.0);
            light.key *= 0.62;
        }
        _ if setting.has(Feature::Fair) && setting.dark() => light.sky.ambient += v3(0.11, 0.08, 0.05),
        _ if halt::is_at(setting) && setting.dark() => light.sky.ambient += v3(0.1, 0.08, 0.055),
        _ if tunnel::inside(setting) => tunnel::change(setting, light, air),
        Place::City | Place::Street if setting.dark() => {
            lamplit(setting.time, light, air);
            if setting.market() {
                // Lamps hang over every counter.
                light.sky.ambient += v3(0.2, 0.14, 0.08);
            }
        }
        _ => {}
    }
}

/// Ash is black, however bright the day.
fn ashen(setting: &Setting, light: &mut Daylight) {
    aglow(setting, light);
    light.key *= ASH_KEY;
}

/// Clouds that are asked for: in the sky, or below those who look down on them.
fn clouds(setting: &Setting, light: &mut Daylight, air: &mut Air) {
    if setting.has(Feature::Clouds) && !setting.night() {
        light.sky.cloud_cover = light.sky.cloud_cover.max(0.5);
    } else if setting.shot.weather == Some(Weather::Clear) {
        // Fair weather that nobody named may have a few; a sky that is called clear has next to none.
        light.sky.cloud_cover = CLEAR_COVER;
    }
    if !setting.has(Feature::CloudSea) {
        return;
    }
    match setting.place {
        Place::Mountains => {
            (air.reach_m, air.height_m) = (190.0, 62.0);
            air.colour = light.sky.cloud_lit.lerp(light.sky.horizon, 0.25) * 1.15;
        }
        Place::Sky => (air.reach_m, air.height_m) = (air.reach_m.max(2600.0), 60.0),
        // Elsewhere they lie on the ground.
        _ => (air.reach_m, air.height_m) = (air.reach_m.min(260.0), 11.0),
    }
}

/// A low sun or a moon beside the view makes peaks glow; one behind them would
/// leave them dark.
fn aglow(setting: &Setting, light: &mut Daylight) {
    let seen = |asked: &Light| {
        matches!(asked, Light::Sun | Light::Moon | Light::Backlight | Light::Silhouette | Light::GodRays)
    };
    let low = light.sun.elevation_deg < 12.0;
    if !(low || setting.night()) || setting.shot.lights.iter().any(seen) {
        return;
    }
    // From behind the camera and beside it the slopes that are seen catch the light.
    let aside_deg = if low && setting.place == Place::Mountains { 114.0 } else { 84.0 };
    light.sun.azimuth_deg = light.sun.azimuth_deg.signum() * aside_deg;
    if low && setting.snowy() {
        // Snow that glows is not white.
        light.key *= 0.66;
        light.sun.colour = light.sun.colour * v3(0.64, 0.39, 0.29);
    } else if low && !setting.night() {
        // Grass that faces the sun is not yellow.
        light.key *= 0.8;
    }
}

/// What eyes make of very little light, and of very much.
pub(crate) fn adapt(setting: &Setting, style: Style, light: &mut Daylight) {
    if style == Style::Neon {
        // Lines of light around every star would leave no dark.
        light.sky.stars *= 0.12;
    }
    let wild = !matches!(setting.place, Place::City | Place::Street | Place::Underwater | Place::Space);
    // Used to the dark, they see into the shade as well.
    let opened = match setting.time {
        TimeOfDay::Night if wild => 2.5,
        // After sunset the colours of the ground are still told apart.
        TimeOfDay::Dusk if wild => 2.3,
        TimeOfDay::Dawn if wild => 1.35,
        _ => 1.0,
    };
    light.sky.ambient = light.sky.ambient * opened;
    if setting.snowy() && !setting.dark() {
        light.key *= 1.22;
    }
}

/// How bright the deep of the sea is shown, as a share of its shallows.
const DEEP_KEY: f32 = 0.17;

/// Light and water under the sea.
fn below_water(setting: &Setting, light: &mut Daylight, air: &mut Air) {
    // What glows is seen where no daylight reaches, unless the words name some.
    let glows = setting.shot.subjects.iter().any(|subject| subject.action == Some(Action::Glow));
    let deep = glows && setting.shot.time.is_none() && setting.shot.lights.is_empty();
    let day = if setting.night() || deep { 0.25 } else { 1.0 };
    if deep {
        light.key *= DEEP_KEY;
    }
    air.underwater = true;
    air.rays = air.rays.max(0.7);
    air.colour = v3(0.002, 0.064, 0.24) * day;
    air.reach_m = air.reach_m.clamp(0.0, 15.0);
    air.height_m = 1e5;
    // Near by colours are whole; it is distance that takes the red.
    light.sun.colour = v3(1.02, 1.05, 0.98) * day;
    (light.sun.azimuth_deg, light.sun.elevation_deg) = (-16.0, 62.0);
    light.sun.disc_deg = 0.0;
    light.sky.ambient = v3(0.18, 0.27, 0.36) * day;
    light.key *= 0.72;
    // Towards the surface it is light, and down from it blue and ever deeper.
    light.sky.zenith = v3(0.035, 0.29, 0.62) * day;
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

#[cfg(test)]
mod tests {
    use crate::scene::sample::shot;

    #[test]
    fn what_glows_under_water_is_seen_in_the_dark() {
        let ambient = |prompt: &str| shot(prompt, 0).sky.ambient.luma();
        let lit = ambient("jellyfish drifting in the deep sea");
        assert!(ambient("jellyfish glowing in the deep sea") < lit * 0.5);
        assert!(ambient("jellyfish glowing in the deep sea, sunbeams from above") > lit * 0.9);
    }
}
