//! What the words say about sound, put into what a shot sounds like by itself.
//!
//! It changes levels and moments; what is seen must stay as it is.

use super::ambience::{Hours, burst_s};
use super::locale::around;
use crate::scene::parts::{Ambience, SourceKind as S};
use crate::script::{Hearing, Sound};

/// Level of what the words ask for.
const ASKED: f32 = 0.9;
/// What is left of all other sounds beside it.
const BESIDE: f32 = 0.45;
/// What is left of wind and water when all falls quiet.
const HUSHED: f32 = 0.3;
/// A stroke of lightning that is seen and not heard: its thunder comes this much
/// later than it would, in seconds.
const UNHEARD_S: f32 = 3600.0;

/// Heeds what is asked for, and what is ruled out.
pub(crate) fn heed(sound: &mut Ambience, asked: &Hearing, hours: Hours) {
    let silent = asked.sounds.contains(&Sound::Silence);
    if asked.only || silent {
        keep(sound, 0.0);
        still_thunder(sound);
    } else if asked.sounds.contains(&Sound::Hush) {
        let (wind, stream, surf, room) = (sound.wind, sound.stream, sound.surf, sound.room);
        keep(sound, 0.0);
        (sound.wind, sound.stream, sound.surf) = (wind * HUSHED, stream * HUSHED, surf * HUSHED);
        sound.room = room.max(0.1);
    } else if !asked.sounds.is_empty() {
        keep(sound, BESIDE);
    }
    for one in &asked.sounds {
        let is_there = raise(sound, *one);
        let level = level(sound, *one).filter(|_| !is_there);
        if let Some(level) = level {
            *level = ASKED;
        }
        bring(sound, *one, hours, is_there);
    }
    for one in &asked.without {
        if let Some(level) = level(sound, *one) {
            *level = 0.0;
        }
        sound.sources.retain(|source| !kinds(*one).contains(&source.kind));
        match one {
            Sound::Thunder => still_thunder(sound),
            Sound::Fireworks => sound.bursts_s.clear(),
            _ => {}
        }
    }
}

/// The level that a sound has.
fn level(a: &mut Ambience, sound: Sound) -> Option<&mut f32> {
    Some(match sound {
        Sound::Waves => &mut a.surf,
        Sound::Stream | Sound::Waterfall => &mut a.stream,
        Sound::Wind => &mut a.wind,
        Sound::Rain => &mut a.rain,
        Sound::Fire => &mut a.fire,
        Sound::Birds => &mut a.birds,
        Sound::Gulls => &mut a.gulls,
        Sound::Insects => &mut a.insects,
        Sound::City => &mut a.city,
        Sound::Engine => &mut a.engine,
        Sound::Rocket => &mut a.rocket,
        Sound::Footsteps | Sound::Hooves => &mut a.steps,
        Sound::Underwater => &mut a.underwater,
        Sound::Room => &mut a.room,
        Sound::Music => &mut a.drone,
        _ => return None,
    })
}

/// The sources that a word speaks of; the first is what it brings.
fn kinds(sound: Sound) -> &'static [S] {
    match sound {
        Sound::Engine => &[S::Motor, S::Diesel, S::Motorcycle, S::RacingEngine, S::Jet, S::Rotor, S::Propellers],
        Sound::Footsteps => &[S::Steps, S::SoftSteps, S::SnowSteps],
        Sound::Hooves => &[S::Hooves, S::Gallop],
        Sound::Rain => &[S::Patter],
        Sound::Insects => &[S::Cicadas],
        Sound::Music => &[S::Piano, S::Plucked, S::Bowed, S::Flute, S::Brass, S::Drums, S::Singing],
        Sound::Crowd => &[S::Murmur],
        Sound::Cheers => &[S::Cheer],
        Sound::Applause => &[S::Applause],
        Sound::Piano => &[S::Piano],
        Sound::Guitar => &[S::Plucked],
        Sound::Strings => &[S::Bowed],
        Sound::Flute => &[S::Flute],
        Sound::Brass => &[S::Brass],
        Sound::Drums => &[S::Drums],
        Sound::Bells => &[S::Bell],
        Sound::Frogs => &[S::Croak],
        Sound::Leaves => &[S::Leaves],
        Sound::Train => &[S::Train, S::SteamTrain, S::FastTrain],
        Sound::Siren => &[S::Siren],
        Sound::Helicopter => &[S::Rotor],
        Sound::Clock => &[S::Clock],
        Sound::Typing => &[S::Typing],
        Sound::Sizzle => &[S::Sizzle],
        Sound::Chimes => &[S::Chimes],
        Sound::Heartbeat => &[S::Heartbeat],
        Sound::Dogs => &[S::Bark],
        Sound::Cats => &[S::Meow],
        Sound::Cattle => &[S::Moo],
        Sound::Sheep => &[S::Bleat],
        Sound::Ducks => &[S::Quack],
        Sound::Geese => &[S::Honk],
        Sound::Chickens => &[S::Cluck],
        Sound::Owls => &[S::Hoot],
        Sound::Crows => &[S::Caw],
        Sound::Wolves => &[S::Howl],
        Sound::Whales => &[S::WhaleSong],
        Sound::Singing => &[S::Singing],
        _ => &[],
    }
}

/// Raises what a word speaks of where it sounds already, and tells whether it did.
fn raise(a: &mut Ambience, sound: Sound) -> bool {
    let mut is_there = false;
    for source in a.sources.iter_mut().filter(|source| kinds(sound).contains(&source.kind)) {
        source.level = ASKED;
        is_there = true;
    }
    is_there && !matches!(sound, Sound::Rain | Sound::Music)
}

/// Leaves a share of everything that lasts.
fn keep(a: &mut Ambience, share: f32) {
    for sound in Sound::ALL {
        // Two words for one level would take it down twice.
        if matches!(sound, Sound::Waterfall | Sound::Hooves) {
            continue;
        }
        if let Some(level) = level(a, *sound) {
            *level *= share;
        }
    }
    a.sources.iter_mut().for_each(|source| source.level *= share);
    if share <= 0.0 {
        a.bursts_s.clear();
    }
}

fn still_thunder(a: &mut Ambience) {
    let heard = a.strikes.iter_mut().filter(|strike| strike.thunder_s < UNHEARD_S);
    heard.for_each(|strike| strike.thunder_s += UNHEARD_S);
}

/// What is more than a level: moments and paces.
fn bring(a: &mut Ambience, sound: Sound, hours: Hours, is_there: bool) {
    let lacks = !is_there && level(a, sound).is_none();
    if let Some(kind) = kinds(sound).first().filter(|_| lacks) {
        a.sources.push(around(*kind, ASKED, 1.0));
    }
    match sound {
        Sound::Stream => a.stream = 0.6,
        Sound::Waterfall => a.stream = 1.0,
        Sound::Footsteps if a.steps_hz <= 0.0 => a.steps_hz = 1.9,
        Sound::Hooves if !is_there => a.steps_hz = a.steps_hz.max(7.2),
        Sound::Thunder => {
            for strike in &mut a.strikes {
                if strike.thunder_s >= UNHEARD_S {
                    strike.thunder_s -= UNHEARD_S;
                }
            }
        }
        Sound::Fireworks if a.bursts_s.is_empty() => {
            let bursts = (0..).map(|burst| burst_s(burst, 1)).take_while(|at| *at < hours.seconds);
            a.bursts_s = bursts.map(|at| hours.first_s + at).collect();
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scene::Strike;

    /// When the thunder of a stroke is heard that is seen at 2 s and would be
    /// heard at 3 s.
    fn thunder_s(asked: &Hearing) -> f32 {
        let strike = Strike { flash_s: 2.0, thunder_s: 3.0, strength: 1.0, azimuth_deg: 0.0 };
        let mut sound = Ambience { strikes: vec![strike], ..Ambience::default() };
        heed(&mut sound, asked, Hours { first_s: 0.0, seconds: 5.0 });
        sound.strikes[0].thunder_s
    }

    #[test]
    fn thunder_that_is_heard_alone_still_comes_after_its_lightning() {
        let alone = Hearing { sounds: vec![Sound::Thunder], only: true, without: Vec::new() };
        assert!((thunder_s(&alone) - 3.0).abs() < 1e-2, "{}", thunder_s(&alone));
        let ruled_out = Hearing { without: vec![Sound::Thunder], ..Hearing::default() };
        assert!(thunder_s(&ruled_out) > 1000.0);
    }
}
