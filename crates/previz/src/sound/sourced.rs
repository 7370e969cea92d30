//! From a scene's sources to voices at their places.
//!
//! One table of how far each kind carries; the voices themselves are made elsewhere.

use super::beats::Beats;
use super::calls::Caller;
use super::motors::{Motor, Siren};
use super::music::Player;
use super::people::{Applause, People};
use super::placed::Placed;
use super::textures;
use super::tools::{RATE_HZ, Voice};
use crate::noise::mix64;
use crate::scene::{Ambience, Bearing, Source, SourceKind as S};

/// Voices of what sounds from places of its own in a shot of so many samples
/// from `begin`.
pub(super) fn voices(a: &Ambience, seed: u64, begin: u64, length: u64) -> Vec<Box<dyn Voice>> {
    let placed = |(index, source): (usize, &Source)| {
        let seed = mix64(seed ^ (index as u64 + 1));
        let voice = voice(source, (a.drone_hz, a.drone_minor), begin as f32 / RATE_HZ, seed)?;
        let reach = (source.level, carries_m(source.kind));
        Some(Box::new(Placed::new(voice, &source.path, (begin, length), reach)) as Box<dyn Voice>)
    };
    let unseen = unseen(a);
    a.sources.iter().chain(&unseen).enumerate().filter_map(placed).collect()
}

/// More steps a second than a runner makes belong to hooves.
const HOOVES_HZ: f32 = 3.6;

/// Steps and an engine that nobody in the picture makes: they are near the ear.
fn unseen(a: &Ambience) -> Vec<Source> {
    let near = |kind: S, level: f32, pitch: f32, stride_hz: f32| Source {
        kind,
        level,
        pitch,
        stride_hz,
        phase: 0.2,
        path: vec![Bearing { side: 0.0, distance_m: 3.0 }],
    };
    let steps = match a.steps_hz {
        hz if hz <= 0.0 => None,
        // Two feet come down in a stride, or four hooves.
        hz if hz > HOOVES_HZ => Some(near(S::Gallop, a.steps, 0.8, hz / 4.0)),
        hz => Some(near(S::Steps, a.steps, 1.0, hz / 2.0)),
    };
    let engine = near(S::Motor, a.engine, 1.32, 0.0);
    steps.into_iter().chain([engine]).filter(|source| source.level > 0.0).collect()
}

fn boxed<V: Voice + 'static>(voice: Option<V>) -> Option<Box<dyn Voice>> {
    voice.map(|voice| Box::new(voice) as Box<dyn Voice>)
}

/// The voice of a source, in a key if it plays.
fn voice(source: &Source, key: (f32, bool), start_s: f32, seed: u64) -> Option<Box<dyn Voice>> {
    let Source { kind, pitch, .. } = *source;
    match kind {
        S::Siren => boxed(Some(Siren::new(pitch.clamp(0.5, 2.0)))),
        S::Applause => boxed(Some(Applause::new(start_s, seed))),
        _ => boxed(Caller::of(kind, pitch, start_s, seed))
            .or_else(|| boxed(Beats::of(source, start_s, seed)))
            .or_else(|| boxed(Motor::of(kind, pitch, start_s, seed)))
            .or_else(|| boxed(People::of(kind, pitch, start_s, seed)))
            .or_else(|| boxed(Player::of(kind, pitch, key, start_s, seed)))
            .or_else(|| textures::of(kind, pitch, start_s, seed)),
    }
}

/// Whether all its numbers are numbers.
pub(super) fn is_sound(source: &Source) -> bool {
    let placed = source.path.iter().all(|bearing| bearing.side.is_finite() && bearing.distance_m.is_finite());
    placed && source.pitch.is_finite() && source.stride_hz.is_finite() && source.phase.is_finite()
}

/// Distance at which half of a kind's strength is left, in metres.
fn carries_m(kind: S) -> f32 {
    match kind {
        S::Jet | S::Rotor | S::Siren | S::Train | S::SteamTrain | S::FastTrain => 45.0,
        S::WhaleSong | S::Bell | S::Cheer => 30.0,
        S::Motor | S::Diesel | S::Motorcycle | S::RacingEngine => 9.0,
        S::Roar | S::Howl | S::Trumpet | S::Screech | S::Honk | S::Moo | S::Neigh => 14.0,
        S::Steps | S::SoftSteps | S::SnowSteps => 4.0,
        S::Typing | S::Clock | S::Chopping | S::Sizzle | S::Crockery => 2.5,
        _ => 7.0,
    }
}
