//! From the scene's ambience to one stream of samples: who sounds, when, how loud.
//!
//! Shots cross-fade; thunder and fireworks ring on over a cut. The whole is
//! brought to a loudness that fits the scene and never clips.

use super::creatures::{Birds, Gulls, Insects};
use super::loudness::{Meter, power_of};
use super::machines::{City, Fire, Fireworks, Rocket};
use super::room::{Echo, RoomTone, Walls};
use super::sourced;
use super::tonal::{Beeps, Drone};
use super::tools::{Block, HighPass, RATE_HZ, Stereo, Voice, samples};
use super::water::{Stream, Surf, Underwater};
use super::weather::{Rain, Thunder, Wind};
use crate::maths::{clamp01, smoothstep};
use crate::noise::mix64;
use crate::scene::{Ambience, Scene, ShotScene};

/// Samples that are mixed at once: a thousandth of a second. What changes from
/// block to block changes in steps too small to be heard.
pub(super) const BLOCK_SAMPLES: usize = 48;
/// How long one shot's sound gives way to the next one's, in seconds.
const CROSS_FADE_S: f32 = 0.3;
/// How fast the first sound sets in, in seconds: too fast to notice, too slow to click.
const SET_IN_S: f32 = 0.04;
/// How long the last sound takes to die away, in seconds.
const FADE_OUT_S: f32 = 0.35;
/// Loudness of the quietest and of the loudest scenes in LUFS; between them
/// lie the recommendations of broadcasters and of streaming services.
const LUFS: [f32; 2] = [-23.0, -16.5];
/// How much may be amplified: a nearly silent scene stays nearly silent.
const GAIN_MAX: f32 = 6.0;
/// Longest stretch whose loudness is measured before the first sample, in seconds.
const MEASURED_S_MAX: f32 = 20.0;
/// Below this pitch nothing is heard, but a loudspeaker would still be moved.
const LOWEST_HZ: f32 = 25.0;
/// Where the limiter sets in, and the level that it never exceeds: what the
/// curve does between samples, and the codec, still stay a decibel below full scale.
const KNEE: f32 = 0.6;
const CEILING: f32 = 0.84;

/// Keeps the dice of sound apart from those of the pictures.
const SOUND_PURPOSE: u64 = 0x0073_6f75_6e64;

/// Voices that belong to one shot.
struct Part {
    begin: u64,
    end: u64,
    set_in_s: f32,
    /// What stands between these voices and the ear.
    walls: Walls,
    voices: Vec<Box<dyn Voice>>,
}

impl Part {
    /// How much of this part is heard at a sample.
    fn share(&self, at: u64) -> f32 {
        let seconds = |from: u64, to: u64| to.saturating_sub(from) as f32 / RATE_HZ;
        smoothstep(0.0, self.set_in_s, seconds(self.begin, at)) * smoothstep(CROSS_FADE_S, 0.0, seconds(self.end, at))
    }

    fn is_heard(&self, block: &Block<'_>) -> bool {
        let last = self.end.saturating_add(samples(CROSS_FADE_S));
        self.begin < block.start + block.out.len() as u64 && block.start < last
    }
}

/// The sound of a whole scene, block by block.
pub(super) struct Mixer {
    parts: Vec<Part>,
    beeps: Beeps,
    echo: Echo,
    above: [HighPass; 2],
    /// From which sample on, how long what is heard rings on, in seconds.
    spaces: Vec<(u64, f32)>,
    gain: f32,
    /// The beginning, mixed already when its loudness was measured.
    measured: Vec<Stereo>,
    at: u64,
    total: u64,
}

impl Mixer {
    pub(super) fn new(scene: &Scene) -> Self {
        let mut mixer = Self::unmeasured(scene);
        mixer.measure(LUFS[0] + (LUFS[1] - LUFS[0]) * energy(scene));
        mixer
    }

    fn unmeasured(scene: &Scene) -> Self {
        let at = |frame: u32| u64::from(frame) * RATE_HZ as u64 / u64::from(scene.fps.max(1));
        let total = at(scene.frames);
        let mut parts = Vec::new();
        let mut beeps_s = Vec::new();
        let mut spaces = Vec::new();
        for (index, shot) in scene.shots.iter().enumerate() {
            let (begin, end) = (at(shot.first_frame), at(shot.first_frame.saturating_add(shot.frames)));
            let length = end.saturating_sub(begin);
            let end = if index + 1 == scene.shots.len() { u64::MAX } else { end };
            let set_in_s = if index == 0 { SET_IN_S } else { CROSS_FADE_S };
            let ambience = audible(&shot.ambience);
            let seed = mix64(shot.seed ^ SOUND_PURPOSE);
            let walls = || Walls::new(ambience.walls);
            let here = sourced::voices(&ambience, seed, begin, length);
            parts.push(Part { begin, end, set_in_s, walls: walls(), voices: voices_outside(&ambience, seed, begin) });
            let open = Walls::new(0.0);
            let voices = voices_inside(&ambience, seed).into_iter().chain(here).collect();
            parts.push(Part { begin, end, set_in_s, walls: open, voices });
            let voices = passing_voices(&ambience, seed);
            parts.push(Part { begin: 0, end: u64::MAX, set_in_s: SET_IN_S, walls: walls(), voices });
            beeps_s.extend_from_slice(&ambience.beeps_s);
            spaces.push((begin, ambience.rings_s));
        }
        parts.retain(|part| !part.voices.is_empty());
        Self {
            parts,
            beeps: Beeps::new(&beeps_s),
            echo: Echo::new(),
            above: [HighPass::new(LOWEST_HZ); 2],
            spaces,
            gain: 1.0,
            measured: Vec::new(),
            at: 0,
            total,
        }
    }

    /// Samples of each channel in the whole clip.
    pub(super) fn total(&self) -> u64 {
        self.total
    }

    /// Fills a block, no longer than `BLOCK_SAMPLES`, with what comes next.
    pub(super) fn next(&mut self, out: &mut [Stereo]) {
        let known = self.measured.get(self.at as usize..self.at as usize + out.len());
        match known {
            Some(known) => out.copy_from_slice(known),
            None => self.mix(self.at, out),
        }
        let fade_from = self.total.saturating_sub(samples(FADE_OUT_S));
        for (i, sample) in out.iter_mut().enumerate() {
            let since_s = (self.at + i as u64).saturating_sub(fade_from) as f32 / RATE_HZ;
            let gain = self.gain * smoothstep(FADE_OUT_S, 0.0, since_s);
            *sample = sample.map(|x| limit(x * gain));
        }
        // The slate's beeps are a reference: nothing changes their level.
        self.beeps.add(&mut Block { start: self.at, out });
        for sample in out.iter_mut() {
            *sample = sample.map(|x| if x.is_finite() { x.clamp(-1.0, 1.0) } else { 0.0 });
        }
        self.at += out.len() as u64;
    }

    /// Mixes all parts from a sample on, with the echo, at their own loudness.
    fn mix(&mut self, at: u64, out: &mut [Stereo]) {
        out.fill([0.0; 2]);
        let mut own = [[0.0; 2]; BLOCK_SAMPLES];
        for part in &mut self.parts {
            let own = &mut own[..out.len()];
            own.fill([0.0; 2]);
            let mut block = Block { start: at, out: own };
            if !part.is_heard(&block) {
                continue;
            }
            part.voices.iter_mut().for_each(|voice| voice.add(&mut block));
            part.walls.pass(block.out);
            for (i, (sum, own)) in out.iter_mut().zip(own).enumerate() {
                let share = part.share(at + i as u64);
                *sum = [sum[0] + own[0] * share, sum[1] + own[1] * share];
            }
        }
        if !self.parts.is_empty() {
            let space = self.spaces.iter().rev().find(|(begin, _)| *begin <= at);
            self.echo.move_towards(space.map_or(0.0, |(_, rings_s)| *rings_s));
            for sample in out.iter_mut() {
                *sample = self.echo.next(*sample);
                sample.iter_mut().zip(&mut self.above).for_each(|(x, above)| *x = above.next(*x));
            }
        }
    }

    /// Listens to the beginning and chooses the gain that brings it to a loudness.
    fn measure(&mut self, lufs: f32) {
        if self.parts.is_empty() {
            return;
        }
        let mut meter = Meter::new();
        // Whole blocks, as the rest is mixed in: filters are tuned at their starts.
        let blocks = self.total.min(samples(MEASURED_S_MAX)) as usize / BLOCK_SAMPLES;
        let mut heard = vec![[0.0; 2]; blocks * BLOCK_SAMPLES];
        for (index, block) in heard.chunks_mut(BLOCK_SAMPLES).enumerate() {
            self.mix((index * BLOCK_SAMPLES) as u64, block);
            block.iter().for_each(|sample| meter.hear(*sample));
        }
        self.measured = heard;
        let power = meter.power();
        self.gain = if power > 0.0 { ((power_of(lufs) / power).sqrt() as f32).min(GAIN_MAX) } else { 1.0 };
    }
}

/// Leaves quiet sound as it is and bends loud sound below the ceiling.
fn limit(x: f32) -> f32 {
    let over = x.abs() - KNEE;
    if over <= 0.0 {
        return x;
    }
    let room = CEILING - KNEE;
    (KNEE + room * over / (over + room)).copysign(x)
}

/// How much force is in what is heard, from 0 (a quiet room) to 1 (a storm).
fn energy(scene: &Scene) -> f32 {
    let of_shot = |shot: &ShotScene| {
        let a = &shot.ambience;
        let strikes = a.strikes.iter().map(|strike| 0.5 + 0.5 * strike.strength).fold(0.0, f32::max);
        let bursts = if a.bursts_s.is_empty() { 0.0 } else { 0.7 };
        let sources = a.sources.iter().map(|source| source.level * 0.85).fold(0.0, f32::max);
        let outside = 1.0 - 0.6 * a.walls;
        let levels = [
            a.rain * outside,
            a.wind * 0.8 * outside,
            a.rocket * 1.2,
            a.surf * 0.9,
            a.engine * 0.9,
            a.city * 0.9,
            a.stream * 0.75,
            a.fire * 0.6,
            a.birds * 0.5,
            strikes,
            bursts,
            sources,
        ];
        levels.into_iter().fold(0.0, f32::max)
    };
    clamp01(scene.shots.iter().map(of_shot).fold(0.0, f32::max))
}

/// What sounds out of doors for as long as the shot lasts.
fn voices_outside(a: &Ambience, seed: u64, begin: u64) -> Vec<Box<dyn Voice>> {
    let start_s = begin as f32 / RATE_HZ;
    let mut voices: Vec<Box<dyn Voice>> = Vec::new();
    let mut add = |level: f32, voice: &dyn Fn() -> Box<dyn Voice>| {
        if level > 0.0 {
            voices.push(voice());
        }
    };
    add(a.stream, &|| Box::new(Stream::new(a.stream, seed)));
    add(a.surf, &|| Box::new(Surf::new(a.surf, seed)));
    add(a.wind, &|| Box::new(Wind::new(a.wind, seed)));
    add(a.rain, &|| Box::new(Rain::new(a.rain, seed)));
    add(a.birds, &|| Box::new(Birds::new(a.birds, start_s, seed)));
    add(a.gulls, &|| Box::new(Gulls::new(a.gulls, start_s, seed)));
    add(a.insects, &|| Box::new(Insects::new(a.insects, seed)));
    add(a.city, &|| Box::new(City::new(a.city, start_s, seed)));
    add(a.rocket, &|| Box::new(Rocket::new(a.rocket, a.ignition_s, seed)));
    voices
}

/// What sounds where the ear is.
fn voices_inside(a: &Ambience, seed: u64) -> Vec<Box<dyn Voice>> {
    let mut voices: Vec<Box<dyn Voice>> = Vec::new();
    if a.fire > 0.0 {
        voices.push(Box::new(Fire::new(a.fire, seed)));
    }
    if a.underwater > 0.0 {
        voices.push(Box::new(Underwater::new(a.underwater, seed)));
    }
    if a.room > 0.0 {
        voices.push(Box::new(RoomTone::new(a.room, seed)));
    }
    if a.drone > 0.0 {
        voices.push(Box::new(Drone::new(a, seed)));
    }
    voices
}

/// What begins at its own moment and rings out by itself.
fn passing_voices(a: &Ambience, seed: u64) -> Vec<Box<dyn Voice>> {
    let mut voices: Vec<Box<dyn Voice>> = Vec::new();
    if !a.strikes.is_empty() {
        voices.push(Box::new(Thunder::new(&a.strikes, seed)));
    }
    if !a.bursts_s.is_empty() {
        voices.push(Box::new(Fireworks::new(&a.bursts_s, seed)));
    }
    voices
}

/// A scene may have been written by hand: levels outside of 0 to 1 are brought
/// back, and what is no number is left out.
fn audible(ambience: &Ambience) -> Ambience {
    let mut a = ambience.clone();
    let levels = [
        &mut a.stream,
        &mut a.surf,
        &mut a.wind,
        &mut a.rain,
        &mut a.fire,
        &mut a.birds,
        &mut a.gulls,
        &mut a.insects,
        &mut a.city,
        &mut a.engine,
        &mut a.rocket,
        &mut a.steps,
        &mut a.underwater,
        &mut a.room,
        &mut a.drone,
        &mut a.walls,
    ];
    levels.into_iter().for_each(|level| *level = clamp01(*level));
    for number in [&mut a.ignition_s, &mut a.steps_hz, &mut a.drone_hz, &mut a.rings_s] {
        *number = if number.is_finite() { *number } else { 0.0 };
    }
    a.sources.iter_mut().for_each(|source| source.level = clamp01(source.level));
    a.sources.retain(|source| source.level > 0.0 && sourced::is_sound(source));
    a.strikes.retain(|strike| strike.thunder_s.is_finite() && strike.strength.is_finite());
    a.bursts_s.retain(|at_s| at_s.is_finite());
    a.beeps_s.retain(|at_s| at_s.is_finite());
    a
}
