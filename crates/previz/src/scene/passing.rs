//! The hours that pass in a shot, from day over dusk to night or the other way: the
//! light of each, and of any moment between two of them.
//!
//! A shot is composed for the darkest of them, in which its lamps are lit.

use super::atmosphere::air::Atmosphere;
use super::atmosphere::light::{self, Daylight};
use super::atmosphere::{air, spotlight, surroundings};
use super::city::masonry;
use super::parts::{Air, Grade, Hour, ShotScene, Sky, Sun};
use super::setting::Setting;
use crate::maths::{clamp01, mix};
use crate::noise::Dice;
use crate::script::{Place, Shot, Style, TimeOfDay};

/// The hours of a day, in their order; after the last comes the first.
const DAY: [TimeOfDay; 9] = [
    TimeOfDay::Dawn,
    TimeOfDay::Sunrise,
    TimeOfDay::Morning,
    TimeOfDay::Noon,
    TimeOfDay::Afternoon,
    TimeOfDay::GoldenHour,
    TimeOfDay::Sunset,
    TimeOfDay::Dusk,
    TimeOfDay::Night,
];
/// The shares of a shot before which the first and after which the last hour stays.
const STAYS: (f32, f32) = (0.06, 0.9);
/// How far below the horizon a light is that has set.
const SET_DEG: f32 = -5.0;

/// The hours that words let pass, where a place shows them.
fn course(shot: &Shot, place: Place) -> Vec<TimeOfDay> {
    let (Some(from), Some(to)) = (shot.time, shot.until.filter(|_| place.is_under_the_sky())) else {
        return Vec::new();
    };
    let first = DAY.iter().position(|hour| *hour == from).unwrap_or(0);
    let all: Vec<_> = DAY.iter().cycle().skip(first).take(DAY.len()).copied().collect();
    let last = all.iter().position(|hour| *hour == to).unwrap_or(0);
    if last == 0 { Vec::new() } else { all[..=last].to_vec() }
}

/// The darkest of the hours that pass in a shot.
pub(super) fn darkest(shot: &Shot, place: Place) -> Option<TimeOfDay> {
    let dark = [TimeOfDay::Night, TimeOfDay::Dusk, TimeOfDay::Dawn, TimeOfDay::Sunset, TimeOfDay::Sunrise];
    let passing = course(shot, place);
    dark.into_iter().find(|hour| passing.contains(hour)).or(passing.first().copied())
}

/// The light of the hour that is settled, in its weather and its place.
pub(super) fn light(setting: &Setting, style: Style, dice: &mut Dice) -> (Daylight, Atmosphere) {
    let mut daylight = light::daylight(setting.time, dice);
    let bare = matches!(setting.place, Place::Desert | Place::Beach | Place::Canyon);
    let mut atmosphere = air::apply(setting.weather, setting.time, (setting.season, bare), &mut daylight);
    surroundings::asked_for(setting, &mut daylight);
    surroundings::change(setting, &mut daylight, &mut atmosphere.air);
    surroundings::adapt(setting, style, &mut daylight);
    spotlight::darken(setting, &mut daylight, &mut atmosphere.air);
    (daylight, atmosphere)
}

/// The light of each hour that passes, all of them thrown with the same dice.
pub(super) fn hours(setting: &Setting, (style, dice): (Style, &Dice), grade: impl Fn(&Setting) -> Grade) -> Vec<Hour> {
    let lamps = masonry::lit(setting);
    let hour = |time: TimeOfDay| {
        let then = Setting { time, ..*setting };
        let (daylight, atmosphere) = light(&then, style, &mut dice.clone());
        let lit = if lamps > 0.0 { clamp01(masonry::lit(&then) / lamps) } else { 1.0 };
        let Daylight { sun, sky, key } = daylight;
        Hour { time, sun, sky, air: atmosphere.air, key, grade: grade(&then), lit }
    };
    course(setting.shot, setting.place).into_iter().map(hour).collect()
}

/// The share of a shot at which one of its hours is.
pub(crate) fn moment_of(index: usize, count: usize) -> f32 {
    mix(STAYS.0, STAYS.1, index as f32 / (count.max(2) - 1) as f32)
}

/// Between which of its hours a shot is at a share of it, and how far on.
pub(crate) fn between(count: usize, share: f32) -> (usize, f32) {
    let way = clamp01((share - STAYS.0) / (STAYS.1 - STAYS.0)) * (count.max(2) - 1) as f32;
    let index = (way as usize).min(count.max(2) - 2);
    (index, clamp01(way - index as f32))
}

impl ShotScene {
    /// The colours of the finished picture at a share of the shot.
    pub(crate) fn grade_in_passing(&self, share: f32) -> Grade {
        let (index, t) = between(self.hours.len(), share);
        let Some((a, b)) = self.hours.get(index).zip(self.hours.get(index + 1)) else { return self.grade.clone() };
        let (a, b) = (&a.grade, &b.grade);
        Grade {
            shadows: a.shadows.lerp(b.shadows, t),
            lights: a.lights.lerp(b.lights, t),
            saturation: mix(a.saturation, b.saturation, t),
            bloom: mix(a.bloom, b.bloom, t),
            ..self.grade.clone()
        }
    }

    /// The shot in the light of a share of it, if hours pass in it.
    pub(crate) fn in_passing(&self, share: f32) -> Option<Self> {
        let (index, t) = between(self.hours.len(), share);
        let (a, b) = self.hours.get(index).zip(self.hours.get(index + 1))?;
        let mut shot = self.clone();
        shot.time = if t < 0.5 { a.time } else { b.time };
        shot.sun = sun(&a.sun, &b.sun, t);
        shot.sky = sky(&a.sky, &b.sky, t);
        shot.air = Air {
            colour: a.air.colour.lerp(b.air.colour, t),
            reach_m: mix(a.air.reach_m, b.air.reach_m, t),
            height_m: mix(a.air.height_m, b.air.height_m, t),
            rays: mix(a.air.rays, b.air.rays, t),
            ..a.air
        };
        let lit = mix(a.lit, b.lit, t);
        shot.props.iter_mut().for_each(|prop| prop.lit *= lit);
        Some(shot)
    }
}

/// The sun between two hours. Where the moon or lamps take its place, it goes down
/// before they come up.
fn sun(a: &Sun, b: &Sun, t: f32) -> Sun {
    let set = |sun: &Sun| if sun.disc_deg > 0.0 { SET_DEG.min(sun.elevation_deg) } else { sun.elevation_deg };
    if a.moon == b.moon && (a.disc_deg > 0.0) == (b.disc_deg > 0.0) {
        return Sun {
            azimuth_deg: mix(a.azimuth_deg, b.azimuth_deg, t),
            elevation_deg: mix(a.elevation_deg, b.elevation_deg, t),
            colour: a.colour.lerp(b.colour, t),
            disc_deg: mix(a.disc_deg, b.disc_deg, t),
            hardness: mix(a.hardness, b.hardness, t),
            ..a.clone()
        };
    }
    let (one, there) = if t < 0.5 { (a, 1.0 - t * 2.0) } else { (b, t * 2.0 - 1.0) };
    Sun {
        elevation_deg: mix(set(one), one.elevation_deg, there),
        colour: one.colour * there,
        hardness: mix(a.hardness, b.hardness, t),
        ..one.clone()
    }
}

fn sky(a: &Sky, b: &Sky, t: f32) -> Sky {
    Sky {
        zenith: a.zenith.lerp(b.zenith, t),
        horizon: a.horizon.lerp(b.horizon, t),
        glow: a.glow.lerp(b.glow, t),
        ambient: a.ambient.lerp(b.ambient, t),
        cloud_cover: mix(a.cloud_cover, b.cloud_cover, t),
        cloud_lit: a.cloud_lit.lerp(b.cloud_lit, t),
        cloud_dark: a.cloud_dark.lerp(b.cloud_dark, t),
        stars: mix(a.stars, b.stars, t),
        milky_way: mix(a.milky_way, b.milky_way, t),
        aurora: mix(a.aurora, b.aurora, t),
        rainbow: mix(a.rainbow, b.rainbow, t),
        meteors: mix(a.meteors, b.meteors, t),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scene::sample::shot;

    #[test]
    fn a_day_passes_into_night_without_a_jump() {
        for prompt in ["time-lapse of a city skyline from day to night", "城市从白天到夜晚的延时摄影"] {
            let shot = shot(prompt, 0);
            let times: Vec<_> = shot.hours.iter().map(|hour| hour.time).collect();
            assert_eq!(times.first().zip(times.last()), Some((&TimeOfDay::Afternoon, &TimeOfDay::Night)), "{prompt}");
            let at = |share: f32| shot.in_passing(share).expect(prompt);
            let (day, night) = (at(0.0), at(1.0));
            assert!(day.sky.ambient.luma() > night.sky.ambient.luma() * 2.0, "{prompt}");
            let lit = |shot: &ShotScene| shot.props.iter().map(|prop| prop.lit).sum::<f32>();
            assert!(lit(&day) == 0.0 && lit(&night) > 1.0, "{prompt}");
            for step in 0..240 {
                let [a, b] = [step, step + 1].map(|step| at(step as f32 / 240.0));
                for (a, b) in
                    [(a.sky.ambient, b.sky.ambient), (a.sky.horizon, b.sky.horizon), (a.sun.colour, b.sun.colour)]
                {
                    assert!((a - b).length() < 0.35, "{prompt} {step}: {a:?} {b:?}");
                }
            }
        }
        assert!(shot("a city skyline at night", 0).hours.is_empty());
    }
}
