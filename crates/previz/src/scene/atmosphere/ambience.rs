//! What can be heard in a shot, and when lightning strikes.
//!
//! Decides levels and moments; the sounds themselves are made elsewhere.

use super::{locale, sources};
use crate::noise::Dice;
use crate::scene::parts::{Actor, Ambience, Drift, Falling, Landform, Motion, ShotScene, Strike};
use crate::scene::setting::Setting;
use crate::scene::terrain::relief::Relief;
use crate::script::{Feature, Light, Mood, Place, Season, Sound, SubjectKind, Weather};

/// When a shot is seen, in seconds of the clip.
#[derive(Debug, Clone, Copy)]
pub(in crate::scene) struct Hours {
    pub first_s: f32,
    pub seconds: f32,
}

/// Sounds of a composed shot on the ground that it has.
pub(in crate::scene) fn sounds(
    setting: &Setting,
    (shot, relief): (&ShotScene, Option<&Relief>),
    mood: Option<Mood>,
    hours: Hours,
    dice: &mut Dice,
) -> Ambience {
    let mut sound = Ambience { wind: wind(shot), ..Ambience::default() };
    water(&mut sound, shot);
    weather(&mut sound, setting, hours, dice);
    life(&mut sound, setting, shot);
    for actor in &shot.actors {
        voice(&mut sound, setting, actor, hours);
    }
    if shot.air.underwater {
        sound = Ambience { underwater: 0.8, ..Ambience::default() };
    }
    if setting.place == Place::Room {
        sound.room = 0.35;
        // Only a wind that howls is heard through a window.
        sound.wind = (shot.wind - 0.35).max(0.0) * 0.8;
        sound.birds *= 0.4;
        sound.insects = 0.0;
    }
    sound.sources = sources::of_actors(setting, shot, relief, hours.seconds);
    locale::add(&mut sound, setting, shot);
    drone(&mut sound, mood, setting);
    sound
}

fn wind(shot: &ShotScene) -> f32 {
    let high = match shot.place {
        Place::Mountains | Place::Desert | Place::Snowfield | Place::Sky | Place::Volcano => 0.2,
        Place::Space | Place::Studio => return 0.0,
        _ => 0.05,
    };
    (shot.wind * 0.75 + high).min(1.0)
}

fn water(sound: &mut Ambience, shot: &ShotScene) {
    let Some(land) = &shot.land else { return };
    match land.form {
        Landform::Coast | Landform::Corniche => sound.surf = 0.7,
        Landform::Strand => sound.surf = 0.4,
        Landform::Cape | Landform::OpenSea | Landform::IcyBay | Landform::VolcanoIsland | Landform::Quay => {
            sound.surf = shot.water.as_ref().map_or(0.0, |water| (0.4 + water.waves_m * 0.2).min(1.0));
        }
        Landform::RiverValley | Landform::Canyon => sound.stream = 0.55,
        // Under its ice a fall in winter still trickles.
        Landform::Falls => sound.stream = if shot.season == Season::Winter { 0.25 } else { 1.0 },
        _ if land.river_half_m > 0.0 => sound.stream = 0.4,
        _ => {}
    }
    // Moles and quays keep the waves out.
    if shot.place == Place::Harbour {
        sound.surf *= 0.4;
    }
}

fn weather(sound: &mut Ambience, setting: &Setting, hours: Hours, dice: &mut Dice) {
    sound.rain = match setting.weather {
        Weather::Drizzle => 0.3,
        Weather::Rain => 0.5,
        Weather::HeavyRain | Weather::Hail => 0.85,
        Weather::Storm => 0.8,
        _ => 0.0,
    };
    let asked =
        setting.shot.lights.contains(&Light::Lightning) || setting.shot.hearing.sounds.contains(&Sound::Thunder);
    if setting.weather != Weather::Storm && !asked {
        return;
    }
    // Between houses only the sky at the street's end is seen.
    let aside_deg = if setting.in_town() { 3.0 } else { 20.0 };
    // The first picture stands for the clip: it shows the storm for what it is.
    let mut at = 0.0;
    while at < hours.seconds - 0.2 {
        let strength = dice.range(0.65, 1.0);
        // Sound takes three seconds for each kilometre; strikes that are seen
        // are brought near so that their thunder still falls into the clip.
        let delay = dice.range(0.35, 1.3) * (1.4 - strength);
        sound.strikes.push(Strike {
            flash_s: hours.first_s + at,
            thunder_s: hours.first_s + at + delay,
            strength,
            azimuth_deg: dice.range(-aside_deg, aside_deg),
        });
        // Nobody who sees a few pictures of the clip shall miss all of them.
        at += dice.range(0.8, 1.3);
    }
}

fn life(sound: &mut Ambience, setting: &Setting, shot: &ShotScene) {
    let quiet = setting.wet() || shot.wind > 0.8 || setting.snowy();
    let green = matches!(
        setting.place,
        Place::Forest
            | Place::River
            | Place::Meadow
            | Place::Garden
            | Place::FlowerField
            | Place::Village
            | Place::Lake
            | Place::Field
            | Place::Open
            | Place::Mountains
            | Place::NightSky
    );
    if green && !quiet {
        if setting.night() {
            sound.insects = 0.5;
        } else if setting.season != Season::Winter {
            sound.birds = if setting.place == Place::Forest { 0.55 } else { 0.4 };
        }
    }
    if matches!(setting.place, Place::Beach | Place::Sea | Place::Harbour) && !setting.night() && !quiet {
        sound.gulls = 0.35;
    }
    if setting.in_town() {
        sound.city = if setting.place == Place::City { 0.6 } else { 0.45 };
    }
    if shot.falling.iter().any(|f: &Falling| f.kind == Drift::Embers) {
        sound.fire = 0.6;
    }
    if setting.has(Feature::Fireplace) {
        sound.fire = sound.fire.max(0.5);
    }
    if setting.has(Feature::Waterfall) {
        sound.stream = sound.stream.max(0.8);
    }
}

fn voice(sound: &mut Ambience, setting: &Setting, actor: &Actor, hours: Hours) {
    use SubjectKind as K;
    match actor.kind {
        K::Campfire | K::Candle => sound.fire = sound.fire.max(if actor.kind == K::Campfire { 0.8 } else { 0.1 }),
        K::Rocket => {
            // One that stands on its pad is silent.
            sound.rocket = if actor.motion == Motion::Rest { sound.rocket } else { 1.0 };
            if let Motion::Launch { delay_s, .. } = actor.motion {
                sound.ignition_s = hours.first_s + (delay_s - 0.6).max(0.0);
            }
        }
        K::Gull => sound.gulls = sound.gulls.max(0.6),
        K::Bird if !setting.night() => sound.birds = sound.birds.max(0.4),
        K::Fireworks => {
            sound.bursts_s = (0..)
                .map(|burst| burst_s(burst, actor.seed))
                .take_while(|at| *at < hours.seconds)
                .map(|at| hours.first_s + at)
                .collect();
        }
        _ => {}
    }
}

/// When a firework's first burst opens, how long after it each next one, and by
/// how much each may be late.
const BURST_FIRST_S: f32 = 0.35;
const BURST_EVERY_S: f32 = 0.62;
const BURST_LATE_S: f32 = 0.3;

/// When burst number `burst` of a firework opens, in seconds of its shot.
pub(crate) fn burst_s(burst: u32, seed: u32) -> f32 {
    BURST_FIRST_S + burst as f32 * BURST_EVERY_S + BURST_LATE_S * crate::noise::unit2(burst as i32, 3, seed)
}

/// How many bursts have surely opened before a moment of their shot.
pub(crate) fn bursts_over_by(seconds: f32) -> u32 {
    ((seconds - BURST_FIRST_S - BURST_LATE_S) / BURST_EVERY_S).max(0.0) as u32
}

fn drone(sound: &mut Ambience, mood: Option<Mood>, setting: &Setting) {
    let (level, hz, minor) = match mood {
        Some(Mood::Calm | Mood::Dreamy) => (0.22, 110.0, false),
        Some(Mood::Joyful | Mood::Romantic | Mood::Cosy) => (0.2, 130.81, false),
        Some(Mood::Melancholic | Mood::Lonely) => (0.26, 98.0, true),
        Some(Mood::Dramatic | Mood::Tense) => (0.4, 73.42, true),
        Some(Mood::Epic) => (0.42, 82.41, false),
        Some(Mood::Mysterious) => (0.36, 87.31, true),
        // Where all is silent it carries the picture; elsewhere it must not cover it.
        None if matches!(setting.place, Place::Space | Place::Underwater) => (0.16, 110.0, false),
        None => (0.06, 110.0, setting.dark()),
    };
    // What is played is music enough.
    let played = sound.sources.iter().any(|source| source.kind.is_played());
    sound.drone = if played { 0.0 } else { level };
    sound.drone_hz = hz;
    sound.drone_minor = minor;
}
