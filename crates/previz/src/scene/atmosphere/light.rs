//! The light of an hour: where the sun or moon stands and the colours of the
//! sky, before weather and place change them; and what the lamps of a town add.
//!
//! Knows no ground and no camera.

use crate::maths::{Vec3, hex, v3};
use crate::noise::Dice;
use crate::scene::parts::{Air, Sky, Sun};
use crate::scene::setting::Setting;
use crate::script::{Light, Place, TimeOfDay};

/// The light of an hour.
pub(crate) struct Daylight {
    pub sun: Sun,
    pub sky: Sky,
    /// Brightness that the exposure aims at.
    pub key: f32,
}

/// How much of the colour of a sky at sunset reaches the shade.
const BAND: f32 = 0.45;
/// How much of it does after sunset, when blue alone would leave no other colour on the ground.
const AFTERGLOW: f32 = 0.22;
/// How much of the sky's blue is left in the shade under a high sun.
const MIXED: f32 = 0.6;

/// Light of neon tubes to the left and to the right.
pub(in crate::scene) const TUBES: [Vec3; 2] = [v3(1.0, 0.07, 0.5), v3(0.04, 0.46, 1.05)];
/// How much of it falls on a face in a street, and on whoever is in a room.
const NEON: f32 = 1.9;
const NEON_INDOORS: f32 = 0.5;

/// The light of neon signs on a face that is seen from near, in the dark, or in a room.
pub(in crate::scene) fn neon(setting: &Setting) -> Option<[Vec3; 2]> {
    let named = setting.shot.lights.contains(&Light::Neon);
    if setting.place == Place::Room {
        return named.then(|| TUBES.map(|tube| tube * NEON_INDOORS));
    }
    let lit = named && setting.near() && setting.dark();
    (lit && setting.place != Place::Studio).then(|| TUBES.map(|tube| tube * NEON))
}

struct Hour {
    azimuth_deg: f32,
    elevation_deg: f32,
    sun: Vec3,
    zenith: u32,
    horizon: u32,
    glow: u32,
    brightness: f32,
    ambient: f32,
    cloud_lit: u32,
    cloud_dark: u32,
    key: f32,
}

fn hour(time: TimeOfDay) -> Hour {
    let h = |azimuth_deg, elevation_deg, sun, sky: [u32; 3], brightness, ambient, clouds: [u32; 2], key| Hour {
        azimuth_deg,
        elevation_deg,
        sun,
        zenith: sky[0],
        horizon: sky[1],
        glow: sky[2],
        brightness,
        ambient,
        cloud_lit: clouds[0],
        cloud_dark: clouds[1],
        key,
    };
    match time {
        TimeOfDay::Dawn => {
            h(24.0, 1.0, v3(0.9, 0.62, 0.55), [0x6784b4, 0xc2c0d4, 0xf6c4a8], 0.72, 1.0, [0xf6c6bc, 0x8f96b4], 0.26)
        }
        TimeOfDay::Sunrise => {
            h(27.0, 4.8, v3(3.2, 1.85, 1.35), [0x6f8ccc, 0xe4b0c4, 0xffc9a4], 0.96, 0.92, [0xffccd2, 0x8f8cc0], 0.36)
        }
        TimeOfDay::Morning => {
            h(66.0, 17.0, v3(3.4, 2.65, 1.75), [0x4a86c8, 0xc4d4e0, 0xfae4c0], 1.0, 0.8, [0xffffff, 0x9fb0c6], 0.36)
        }
        TimeOfDay::Noon => {
            h(112.0, 52.0, v3(3.3, 3.1, 2.75), [0x2468bd, 0xaacdea, 0xdfeaf2], 1.1, 0.8, [0xffffff, 0xa4b5c9], 0.375)
        }
        TimeOfDay::Afternoon => {
            h(76.0, 31.0, v3(3.4, 2.9, 2.2), [0x2f70c0, 0xb4d0e4, 0xf2e5cb], 1.05, 0.78, [0xfffaf0, 0x9aabc2], 0.37)
        }
        TimeOfDay::GoldenHour => {
            h(47.0, 10.0, v3(3.6, 2.1, 0.88), [0x3f7cc0, 0xdccca6, 0xffd07c], 1.0, 0.82, [0xffdfa8, 0x9c9aa4], 0.36)
        }
        TimeOfDay::Sunset => {
            h(18.0, 3.2, v3(2.5, 1.42, 0.7), [0x42528c, 0xd0784c, 0xff8430], 0.78, 0.95, [0xff8450, 0x63506e], 0.28)
        }
        TimeOfDay::Dusk => {
            h(20.0, -2.0, v3(0.66, 0.68, 1.0), [0x12234f, 0x3c5288, 0xa87468], 0.8, 1.1, [0x56608c, 0x242e56], 0.13)
        }
        TimeOfDay::Night => {
            h(24.0, 24.0, v3(1.1, 1.42, 2.1), [0x060b1e, 0x152444, 0x2c4068], 1.45, 0.9, [0x4a5d86, 0x0d1428], 0.064)
        }
    }
}

/// The light of `time`, on the side that the dice choose.
pub(crate) fn daylight(time: TimeOfDay, dice: &mut Dice) -> Daylight {
    let hour = hour(time);
    let night = time == TimeOfDay::Night;
    let side = dice.side();
    let zenith = hex(hour.zenith) * hour.brightness;
    let horizon = hex(hour.horizon) * hour.brightness;
    let glow = hex(hour.glow) * (hour.brightness * 1.25);
    let above = (zenith * 0.45 + horizon * 0.4 + glow * 0.15) * hour.ambient;
    // The colours of a low sun stand in a narrow band of the sky: what is lit by all
    // of it is hardly tinted. By day the sunlit ground mixes its light with the sky's.
    let ambient = match time {
        TimeOfDay::Sunset => above.saturated(BAND),
        TimeOfDay::Dusk => above.saturated(AFTERGLOW),
        TimeOfDay::Noon | TimeOfDay::Afternoon => above.saturated(MIXED),
        _ => above,
    };
    Daylight {
        sun: Sun {
            azimuth_deg: (hour.azimuth_deg + dice.range(-5.0, 5.0)) * side,
            elevation_deg: hour.elevation_deg,
            colour: hour.sun,
            disc_deg: if night { 1.3 } else { 1.15 },
            moon: night,
            hardness: if matches!(time, TimeOfDay::Dawn | TimeOfDay::Dusk) { 0.35 } else { 1.0 },
        },
        sky: Sky {
            zenith,
            horizon,
            glow,
            ambient,
            cloud_cover: 0.38,
            cloud_lit: hex(hour.cloud_lit) * (hour.brightness * 1.15),
            cloud_dark: hex(hour.cloud_dark) * hour.brightness,
            stars: match time {
                TimeOfDay::Night => 3.4,
                TimeOfDay::Dusk => 0.6,
                _ => 0.0,
            },
            milky_way: if night { 0.4 } else { 0.0 },
            aurora: 0.0,
            rainbow: 0.0,
            meteors: 0.0,
        },
        key: hour.key,
    }
}

/// A town with its lamps lit: by night its own light hangs in the air above it, at dusk the
/// sky is still bright over the roofs.
pub(crate) fn lamplit(time: TimeOfDay, light: &mut Daylight, air: &mut Air) {
    if time == TimeOfDay::Dusk {
        (light.sky.zenith, light.sky.horizon) = (hex(0x3c5a9c) * 0.8, hex(0xf0a070) * 0.85);
        light.sky.glow = hex(0xff9458) * 1.1;
        air.colour = hex(0xb08a90) * 0.7;
        light.sky.ambient += hex(0x8a86a8) * 0.34;
    }
    let glow = hex(0x6a4a78) * 0.16;
    light.sky.horizon += glow;
    light.sky.glow += glow;
    air.colour += glow;
    air.reach_m = air.reach_m.min(900.0);
    (light.sky.stars, light.sky.milky_way) = (light.sky.stars * 0.15, 0.0);
    // Lamps and signs light a street from above and all sides.
    light.sun.colour += v3(0.34, 0.27, 0.3);
    light.sun.elevation_deg = light.sun.elevation_deg.max(38.0);
    light.sun.hardness = light.sun.hardness.min(0.35);
    light.sun.disc_deg = 0.0;
    light.sky.ambient += v3(0.13, 0.1, 0.16);
    light.key = light.key.max(if time == TimeOfDay::Dusk { 0.2 } else { 0.125 });
}

/// A stadium by night: its lamps leave no shadow on the pitch.
pub(crate) fn floodlit(light: &mut Daylight) {
    light.sky.ambient += v3(0.86, 0.9, 0.92);
    (light.sky.stars, light.sky.milky_way) = (light.sky.stars * 0.1, 0.0);
    light.key = light.key.max(0.24);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dusk_in_a_town_is_not_yet_night() {
        let [dusk, night] = [TimeOfDay::Dusk, TimeOfDay::Night].map(|time| {
            let mut light = daylight(time, &mut Dice::new(1, 1));
            let mut air = Air { colour: Vec3::ZERO, reach_m: 900.0, height_m: 80.0, underwater: false, rays: 0.0 };
            lamplit(time, &mut light, &mut air);
            light
        });
        assert!(dusk.sky.horizon.luma() > 4.0 * night.sky.horizon.luma(), "{:?}", dusk.sky);
        assert!(dusk.sky.horizon.x > dusk.sky.horizon.z, "warm over the roofs: {:?}", dusk.sky);
        assert!(dusk.key > 1.4 * night.key, "{} {}", dusk.key, night.key);
    }

    #[test]
    fn what_is_grey_stays_a_warm_grey_at_sunset() {
        let light = daylight(TimeOfDay::Sunset, &mut Dice::new(1, 1));
        for sunlit in [0.0, 0.4, 0.8] {
            let grey = light.sun.colour * sunlit + light.sky.ambient;
            assert!(grey.y > grey.z * 0.95, "pink: {grey:?}");
            assert!(grey.x < grey.y * 1.8, "red: {grey:?}");
        }
    }
}
