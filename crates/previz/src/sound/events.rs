//! Sounds with a beginning and an end: notes that glide, and bursts of noise.
//!
//! They are laid down ahead of time and play themselves; who lays them down
//! decides what they mean.

use super::tools::{Block, LowPass, Noise, RATE_HZ, Wave, decay, pan, samples};
use crate::maths::sin_turns;

/// A tone that swells, glides and fades.
#[derive(Debug, Clone, Copy)]
pub(super) struct Note {
    /// Seconds from the start of the clip.
    pub(super) at_s: f32,
    /// Length in seconds.
    pub(super) length_s: f32,
    /// Pitch at the beginning, in the middle and at the end.
    pub(super) hz: [f32; 3],
    /// Pitch wobbles in a second.
    pub(super) wobble_hz: f32,
    /// Depth of the wobble as a share of the pitch.
    pub(super) wobble: f32,
    /// Strength of the second and third harmonic beside the first.
    pub(super) harmonics: [f32; 2],
    /// Peak.
    pub(super) level: f32,
    /// From -1 (left) to 1 (right).
    pub(super) place: f32,
    /// Share of the length that the swelling takes; the fading takes as much.
    pub(super) ramp: f32,
}

impl Default for Note {
    fn default() -> Self {
        Self {
            at_s: 0.0,
            length_s: 0.1,
            hz: [1000.0; 3],
            wobble_hz: 0.0,
            wobble: 0.0,
            harmonics: [0.0; 2],
            level: 0.1,
            place: 0.0,
            ramp: 0.5,
        }
    }
}

/// A note on its way.
#[derive(Debug, Clone)]
struct Playing {
    note: Note,
    begin: u64,
    end: u64,
    wave: Wave,
    wobble: Wave,
}

impl Playing {
    fn add(&mut self, block: &mut Block<'_>) {
        let sides = pan(self.note.place);
        let length = (self.end - self.begin).max(1) as f32;
        let first = self.begin.saturating_sub(block.start) as usize;
        for (i, out) in block.out.iter_mut().enumerate().skip(first) {
            let at = block.start + i as u64;
            if at >= self.end {
                break;
            }
            let t = (at - self.begin) as f32 / length;
            let [from, middle, to] = self.note.hz;
            let hz = if t < 0.5 { from + (middle - from) * t * 2.0 } else { middle + (to - middle) * (t * 2.0 - 1.0) };
            let bend = 1.0 + self.note.wobble * self.wobble.next(self.note.wobble_hz);
            let first = self.wave.next(hz * bend);
            let turns = self.wave.turns();
            let [second, third] = self.note.harmonics;
            let sound = first + second * sin_turns(turns * 2.0) + third * sin_turns(turns * 3.0);
            let edge = (t.min(1.0 - t) / self.note.ramp.max(1e-3)).min(1.0);
            let sound = sound * self.note.level * edge * edge * (3.0 - 2.0 * edge);
            out[0] += sound * sides[0];
            out[1] += sound * sides[1];
        }
    }
}

/// Notes to come and notes that sound.
#[derive(Debug, Clone, Default)]
pub(super) struct Score(Vec<Playing>);

impl Score {
    pub(super) fn put(&mut self, note: Note) {
        let begin = samples(note.at_s);
        let end = begin.saturating_add(samples(note.length_s).max(1));
        self.0.push(Playing { note, begin, end, wave: Wave::new(0.0), wobble: Wave::new(0.0) });
    }

    pub(super) fn add(&mut self, block: &mut Block<'_>) {
        let end = block.start + block.out.len() as u64;
        for playing in self.0.iter_mut().filter(|playing| playing.begin < end) {
            playing.add(block);
        }
        self.0.retain(|playing| playing.end > end);
    }
}

/// Noise that breaks out and dies away, getting duller.
#[derive(Debug, Clone, Copy)]
pub(super) struct Burst {
    /// Seconds from the start of the clip.
    pub(super) at_s: f32,
    /// Seconds until it is at its loudest.
    pub(super) attack_s: f32,
    /// Seconds until a thousandth is left.
    pub(super) decay_s: f32,
    /// Highest pitch at the beginning and at the end.
    pub(super) hz: [f32; 2],
    /// Peak, about.
    pub(super) level: f32,
    /// From -1 (left) to 1 (right).
    pub(super) place: f32,
}

#[derive(Debug, Clone)]
struct Bursting {
    burst: Burst,
    begin: u64,
    envelope: f32,
    swell: f32,
    noise: Noise,
    filters: [LowPass; 2],
}

impl Bursting {
    fn add(&mut self, block: &mut Block<'_>) {
        let sides = pan(self.burst.place);
        let keep = decay(self.burst.decay_s);
        let grow = 1.0 / (self.burst.attack_s.max(0.0005) * RATE_HZ);
        let [bright, dull] = self.burst.hz;
        let hz = dull + (bright - dull) * self.envelope;
        self.filters.iter_mut().for_each(|filter| filter.tune(hz));
        // Narrow noise is weak; this keeps the loudness about the same.
        let strength = self.burst.level * (6000.0 / hz.max(30.0)).sqrt();
        let first = self.begin.saturating_sub(block.start) as usize;
        for out in block.out.iter_mut().skip(first) {
            self.swell = (self.swell + grow).min(1.0);
            self.envelope *= keep;
            let [a, b] = &mut self.filters;
            let sound = b.next(a.next(self.noise.next())) * strength * self.envelope * self.swell;
            out[0] += sound * sides[0];
            out[1] += sound * sides[1];
        }
    }
}

/// Bursts to come and bursts that sound.
#[derive(Debug, Clone)]
pub(super) struct Bursts {
    seeds: Noise,
    bursting: Vec<Bursting>,
}

impl Bursts {
    pub(super) fn new(seed: u64, purpose: u64) -> Self {
        Self { seeds: Noise::new(seed, purpose), bursting: Vec::new() }
    }

    pub(super) fn put(&mut self, burst: Burst) {
        let seed = (self.seeds.unit() * 16_777_216.0) as u64;
        self.bursting.push(Bursting {
            burst,
            begin: samples(burst.at_s),
            envelope: 1.0,
            swell: 0.0,
            noise: Noise::new(seed, 1),
            filters: [LowPass::default(); 2],
        });
    }

    pub(super) fn add(&mut self, block: &mut Block<'_>) {
        let end = block.start + block.out.len() as u64;
        for bursting in self.bursting.iter_mut().filter(|bursting| bursting.begin < end) {
            bursting.add(block);
        }
        self.bursting.retain(|bursting| bursting.envelope > 1e-4);
    }
}

/// A short sine that rings out: a drop, a bubble, a tick.
#[derive(Debug, Clone, Copy)]
pub(super) struct Grain {
    /// Pitch in hertz at the beginning.
    pub(super) hz: f32,
    /// How many octaves the pitch rises in a second.
    pub(super) rise: f32,
    /// Seconds until a thousandth is left.
    pub(super) decay_s: f32,
    /// Peak.
    pub(super) level: f32,
    /// From -1 (left) to 1 (right).
    pub(super) place: f32,
}

#[derive(Debug, Clone, Copy)]
struct Ringing {
    after: usize,
    wave: Wave,
    hz: f32,
    glide: f32,
    envelope: f32,
    keep: f32,
    sides: [f32; 2],
}

/// Most grains that ring at once where they are many and small; one more would
/// not be heard.
const GRAINS_MAX: usize = 48;
/// Most where each is a partial of a note.
const PARTIALS_MAX: usize = 160;

/// Grains that ring.
#[derive(Debug, Clone)]
pub(super) struct Grains {
    ringing: Vec<Ringing>,
    most: usize,
}

impl Default for Grains {
    fn default() -> Self {
        Self { ringing: Vec::new(), most: GRAINS_MAX }
    }
}

impl Grains {
    /// Room for the partials of many notes.
    pub(super) fn many() -> Self {
        Self { ringing: Vec::new(), most: PARTIALS_MAX }
    }

    /// Lets those grains begin whose moment, in seconds of the clip, lies in a
    /// block, and keeps the others.
    pub(super) fn put_due(&mut self, due: &mut Vec<(f32, Grain)>, block: &Block<'_>) {
        let (start_s, last) = (block.start as f32 / RATE_HZ, block.out.len().saturating_sub(1));
        let end_s = start_s + block.out.len() as f32 / RATE_HZ;
        due.retain(|&(at_s, grain)| {
            if at_s < end_s {
                self.put((((at_s - start_s).max(0.0) * RATE_HZ) as usize).min(last), grain);
            }
            at_s >= end_s
        });
    }

    /// Lets a grain begin `after` samples into the next block.
    pub(super) fn put(&mut self, after: usize, grain: Grain) {
        if self.ringing.len() >= self.most {
            return;
        }
        self.ringing.push(Ringing {
            after,
            wave: Wave::new(0.0),
            hz: grain.hz,
            glide: crate::maths::exp2(grain.rise / RATE_HZ),
            envelope: grain.level,
            keep: decay(grain.decay_s),
            sides: pan(grain.place),
        });
    }

    pub(super) fn add(&mut self, block: &mut Block<'_>) {
        for grain in &mut self.ringing {
            for out in block.out.iter_mut().skip(grain.after) {
                grain.hz *= grain.glide;
                grain.envelope *= grain.keep;
                let sound = grain.wave.next(grain.hz) * grain.envelope;
                out[0] += sound * grain.sides[0];
                out[1] += sound * grain.sides[1];
            }
            grain.after = 0;
        }
        self.ringing.retain(|grain| grain.envelope > 1e-4 && grain.hz < 18_000.0);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_note_sounds_from_its_beginning_to_its_end_in_any_blocks() {
        let play = |block_samples: usize| {
            let mut score = Score::default();
            score.put(Note { at_s: 0.01, length_s: 0.02, ..Note::default() });
            let mut out = vec![[0.0; 2]; 4800];
            for (i, out) in out.chunks_mut(block_samples).enumerate() {
                score.add(&mut Block { start: (i * block_samples) as u64, out });
            }
            assert!(score.0.is_empty(), "a note that is over is forgotten");
            out
        };
        let out = play(480);
        assert_eq!(out, play(100));
        assert!(out[..480].iter().chain(&out[1441..]).all(|s| *s == [0.0; 2]));
        assert!(out[480..1440].iter().any(|s| s[0] > 0.05));
    }

    #[test]
    fn a_burst_dies_away() {
        let mut bursts = Bursts::new(1, 1);
        bursts.put(Burst { at_s: 0.0, attack_s: 0.001, decay_s: 0.2, hz: [2000.0, 200.0], level: 0.3, place: 0.0 });
        let mut out = vec![[0.0; 2]; 48_000];
        for (i, out) in out.chunks_mut(480).enumerate() {
            bursts.add(&mut Block { start: i as u64 * 480, out });
        }
        let peak = |part: &[[f32; 2]]| part.iter().fold(0.0_f32, |peak, s| peak.max(s[0].abs()));
        assert!(peak(&out[..2400]) > 0.05);
        assert!(peak(&out[14_400..]) < 0.001);
        assert!(bursts.bursting.is_empty());
    }
}
