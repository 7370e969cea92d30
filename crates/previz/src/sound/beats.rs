//! What keeps time: feet, hooves, keys, knives, clocks and bells.
//!
//! Feet and hooves come down when those in the picture do: both follow the same
//! stride.

use super::events::{Burst, Bursts, Grain, Grains, Note, Score};
use super::tools::{Block, Noise, RATE_HZ, Voice};
use crate::maths::floor;
use crate::scene::{Source, SourceKind as S};

/// When in a stride something comes down, and how hard.
type Pattern = &'static [(f32, f32)];

/// Heel after heel, as `figure` sets them down.
const TWO_FEET: Pattern = &[(0.25, 1.0), (0.75, 0.94)];
/// Hind and fore leg of one side, then of the other.
const WALK: Pattern = &[(0.0, 1.0), (0.25, 0.85), (0.5, 0.96), (0.75, 0.82)];
/// Both hind legs, then both fore legs, then a breath.
const GALLOP: Pattern = &[(0.0, 0.9), (0.36, 0.8), (0.48, 1.0), (0.9, 0.75)];
const ONCE: Pattern = &[(0.0, 1.0)];
/// One fist, then the other.
const TWO_FISTS: Pattern = &[(0.0, 1.0), (0.5, 0.9)];
const TICK_TOCK: Pattern = &[(0.0, 1.0), (0.5, 0.8)];

/// Valves that close at the beginning of a beat of the heart and at its end.
const HEART: Pattern = &[(0.0, 1.0), (0.34, 0.7)];

/// Tubes of a wind chime, as times of the lowest, and the partials of a free bar:
/// times of its pitch, strength, and seconds until a thousandth is left.
const TUBES: [f32; 5] = [1.0, 1.122, 1.26, 1.498, 1.682];
const TUBE: [(f32, f32, f32); 3] = [(1.0, 1.0, 2.2), (2.756, 0.5, 1.2), (5.404, 0.2, 0.5)];

/// Partials of a bell: hum, prime, minor third, fifth and octave, which it is
/// tuned by, and those above them that make the stroke bright; times of its
/// prime, strength, and seconds until a thousandth is left.
const BELL: [(f32, f32, f32); 11] = [
    (0.5, 0.3, 7.0),
    (1.0, 0.45, 5.0),
    (1.19, 0.5, 3.8),
    (1.5, 0.2, 2.8),
    (2.0, 0.75, 2.8),
    (2.5, 0.25, 1.8),
    (2.66, 0.25, 1.6),
    (3.0, 0.4, 1.5),
    (4.1, 0.35, 1.0),
    (5.4, 0.25, 0.7),
    (6.8, 0.16, 0.5),
];

/// What comes down in time with a stride.
pub(super) struct Beats {
    kind: S,
    pattern: Pattern,
    /// Part of the strokes that is left out, and how unevenly the rest falls.
    gaps: f32,
    uneven: f32,
    pitch: f32,
    stride_s: f32,
    /// When the stride number zero began, in seconds of the clip.
    zero_s: f32,
    next: u32,
    noise: Noise,
    bursts: Bursts,
    notes: Score,
    grains: Grains,
    /// Grains that begin later: when, and what.
    later: Vec<(f32, Grain)>,
}

impl Beats {
    /// What keeps time, if it does; a shot begins at `start_s`.
    pub(super) fn of(source: &Source, start_s: f32, seed: u64) -> Option<Self> {
        let (pattern, usual_hz, gaps, uneven) = match source.kind {
            S::Steps | S::SoftSteps | S::SnowSteps => (TWO_FEET, 0.95, 0.0, 0.012),
            S::Hooves => (WALK, 0.85, 0.0, 0.012),
            S::Gallop => (GALLOP, 2.0, 0.0, 0.01),
            S::Bounce => (ONCE, 1.6, 0.0, 0.0),
            S::Claps => (ONCE, 1.9, 0.0, 0.0),
            S::Punches => (TWO_FISTS, 0.9, 0.0, 0.0),
            S::Typing => (ONCE, 8.0, 0.35, 0.3),
            S::Chopping => (ONCE, 1.4, 0.0, 0.0),
            S::Crockery => (ONCE, 2.2, 0.5, 0.8),
            S::Clock => (TICK_TOCK, 1.0, 0.0, 0.0),
            S::Bell => (ONCE, 0.36, 0.0, 0.02),
            S::Chimes => (ONCE, 2.6, 0.4, 0.7),
            S::Heartbeat => (HEART, 1.15, 0.0, 0.0),
            _ => return None,
        };
        let hz = if source.stride_hz > 0.0 { source.stride_hz.clamp(0.05, 12.0) } else { usual_hz };
        let beats = Self {
            kind: source.kind,
            pattern,
            gaps,
            uneven,
            pitch: source.pitch.clamp(0.3, 3.0),
            stride_s: 1.0 / hz,
            zero_s: start_s - source.phase / hz,
            next: 0,
            noise: Noise::new(seed, 210),
            bursts: Bursts::new(seed, 211),
            notes: Score::default(),
            grains: if matches!(source.kind, S::Bell | S::Chimes) { Grains::many() } else { Grains::default() },
            later: Vec::new(),
        };
        Some(beats.since(start_s))
    }

    /// Leaves out what came down before the shot began.
    fn since(mut self, start_s: f32) -> Self {
        let strides = floor((start_s - self.zero_s) / self.stride_s).max(0.0);
        self.next = strides as u32 * self.pattern.len() as u32;
        while self.moment(self.next).0 < start_s {
            self.next += 1;
        }
        self
    }

    /// When a beat comes, and how hard.
    fn moment(&self, beat: u32) -> (f32, f32) {
        let count = self.pattern.len() as u32;
        let (at, force) = self.pattern[(beat % count) as usize];
        (self.zero_s + ((beat / count) as f32 + at) * self.stride_s, force)
    }

    fn burst(&mut self, at_s: f32, attack_s: f32, decay_s: f32, hz: [f32; 2], level: f32) {
        let hz = hz.map(|hz| hz * self.pitch);
        self.bursts.put(Burst { at_s, attack_s, decay_s, hz, level, place: 0.0 });
    }

    fn thump(&mut self, at_s: f32, hz: f32, level: f32) {
        let hz = hz * self.pitch * self.noise.range(0.94, 1.06);
        let hz = [hz * 1.5, hz, hz * 0.7];
        self.notes.put(Note { at_s, length_s: 0.08, hz, level, ramp: 0.2, ..Note::default() });
    }

    fn ring(&mut self, at_s: f32, hz: f32, decay_s: f32, level: f32) {
        let hz = hz * self.pitch;
        self.later.push((at_s, Grain { hz, rise: 0.0, decay_s, level, place: 0.0 }));
    }

    fn strike(&mut self, at_s: f32, force: f32, beat: u32) {
        let force = force * self.noise.range(0.8, 1.0);
        match self.kind {
            S::Steps => {
                self.thump(at_s, 120.0, force * 0.05);
                self.burst(at_s, 0.001, 0.07, [4400.0, 900.0], force * 0.55);
                let toe_s = at_s + self.noise.range(0.05, 0.075);
                self.burst(toe_s, 0.004, 0.06, [3400.0, 1000.0], force * 0.22);
            }
            S::SoftSteps => {
                self.thump(at_s, 95.0, force * 0.04);
                self.burst(at_s, 0.012, 0.16, [1900.0, 500.0], force * 0.36);
                let swish_s = at_s + self.noise.range(0.06, 0.1);
                self.burst(swish_s, 0.03, 0.14, [4200.0, 2000.0], force * 0.22);
            }
            S::SnowSteps => self.crunch(at_s, force),
            S::Hooves | S::Gallop => self.hoof(at_s, force),
            S::Bounce => {
                self.thump(at_s, 105.0, force * 0.12);
                self.burst(at_s, 0.001, 0.06, [2600.0, 500.0], force * 0.36);
                self.ring(at_s, 560.0, 0.12, force * 0.08);
                self.ring(at_s, 930.0, 0.07, force * 0.05);
            }
            S::Claps => {
                self.ring(at_s, 1050.0, 0.016, force * 0.2);
                self.burst(at_s, 0.0008, 0.05, [5200.0, 900.0], force * 0.36);
            }
            S::Punches => {
                self.thump(at_s, 110.0, force * 0.13);
                self.burst(at_s, 0.001, 0.09, [2400.0, 350.0], force * 0.4);
            }
            S::Typing => {
                let hz = self.noise.range(1700.0, 2600.0);
                self.ring(at_s, hz, 0.02, force * 0.08);
                self.burst(at_s, 0.001, 0.03, [5200.0, 1500.0], force * 0.1);
                self.burst(at_s + 0.07, 0.001, 0.02, [4200.0, 1500.0], force * 0.04);
            }
            S::Chopping => {
                self.thump(at_s, 180.0, force * 0.05);
                self.ring(at_s, 430.0, 0.06, force * 0.1);
                self.ring(at_s, 1180.0, 0.03, force * 0.09);
                self.burst(at_s, 0.001, 0.05, [5600.0, 1200.0], force * 0.34);
            }
            S::Crockery => self.clink(at_s, force),
            S::Clock => {
                let tick = if beat.is_multiple_of(2) { 1.0 } else { 0.86 };
                self.ring(at_s, 2350.0 * tick, 0.022, force * 0.16);
                self.ring(at_s, 3900.0 * tick, 0.012, force * 0.08);
            }
            S::Heartbeat => {
                self.thump(at_s, 64.0, force * 0.3);
                self.burst(at_s, 0.008, 0.12, [420.0, 110.0], force * 0.3);
            }
            S::Chimes => self.chime(at_s, force),
            _ => self.toll(at_s, force),
        }
    }

    /// Snow gives way grain by grain.
    fn crunch(&mut self, at_s: f32, force: f32) {
        self.thump(at_s, 90.0, force * 0.02);
        for grain in 0..9 {
            let grain = grain as f32;
            let after_s = grain * 0.021 + self.noise.range(0.0, 0.018);
            let swell = 0.4 + 0.6 * (1.0 - (grain - 3.0).abs() / 6.0);
            let hz = [self.noise.range(2800.0, 5200.0), 1200.0];
            let level = force * swell * self.noise.range(0.18, 0.46);
            let decay_s = self.noise.range(0.02, 0.05);
            self.burst(at_s + after_s, 0.002, decay_s, hz, level);
        }
    }

    /// On soft ground a thud; on stone, where it is higher, a clop besides.
    fn hoof(&mut self, at_s: f32, force: f32) {
        let on_stone = self.pitch >= 1.0;
        self.thump(at_s, 125.0, force * if on_stone { 0.035 } else { 0.09 });
        self.burst(at_s, 0.002, 0.08, [2200.0, 420.0], force * 0.4);
        if on_stone {
            let hz = self.noise.range(820.0, 1150.0);
            self.ring(at_s, hz, 0.045, force * 0.26);
            self.ring(at_s, hz * 1.62, 0.03, force * 0.15);
        }
    }

    /// A cup is set down on its saucer, a spoon touches a glass.
    fn clink(&mut self, at_s: f32, force: f32) {
        let (hz, decay_s) = (self.noise.range(1900.0, 3600.0), self.noise.range(0.06, 0.3));
        let force = force * self.noise.range(0.2, 1.0);
        for (ratio, share) in [(1.0, 1.0), (1.83, 0.6), (2.9, 0.3)] {
            self.ring(at_s, hz * ratio, decay_s / ratio, force * share * 0.1);
        }
        self.burst(at_s, 0.0008, 0.02, [7000.0, 2500.0], force * 0.12);
    }

    /// The wind swings one tube against another.
    fn chime(&mut self, at_s: f32, force: f32) {
        let hz = 1250.0 * TUBES[(self.noise.unit() * 5.0) as usize % 5];
        for (ratio, level, decay_s) in TUBE {
            self.ring(at_s, hz * ratio, decay_s, force * level * 0.1);
        }
    }

    /// A bell never casts quite round: what rings as one pair beats slowly.
    fn toll(&mut self, at_s: f32, force: f32) {
        for (ratio, level, decay_s) in BELL {
            for (apart, share) in [(0.9985, 0.6), (1.0015, 0.4)] {
                self.ring(at_s, 220.0 * ratio * apart, decay_s, force * level * share * 0.14);
            }
        }
        self.burst(at_s, 0.001, 0.04, [5200.0, 900.0], force * 0.12);
    }
}

impl Voice for Beats {
    fn add(&mut self, block: &mut Block<'_>) {
        let end_s = (block.start + block.out.len() as u64) as f32 / RATE_HZ;
        loop {
            let (at_s, force) = self.moment(self.next);
            if at_s >= end_s {
                break;
            }
            let late_s = self.uneven * self.stride_s * self.noise.unit();
            if self.noise.unit() >= self.gaps {
                self.strike(at_s + late_s, force, self.next);
            }
            self.next += 1;
        }
        self.grains.put_due(&mut self.later, block);
        self.notes.add(block);
        self.bursts.add(block);
        self.grains.add(block);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Moments of the beats in five seconds that begin at `start_s`.
    fn moments(kind: S, stride_hz: f32, phase: f32, start_s: f32) -> Vec<f32> {
        let source = Source { kind, level: 1.0, pitch: 1.0, stride_hz, phase, path: Vec::new() };
        let beats = Beats::of(&source, start_s, 1).expect("it keeps time");
        (beats.next..beats.next + 4).map(|beat| beats.moment(beat).0 - start_s).collect()
    }

    fn close(heard: &[f32], seen: [f32; 4]) -> bool {
        heard.iter().zip(seen).all(|(heard, seen)| (heard - seen).abs() < 1e-4)
    }

    #[test]
    fn feet_are_heard_when_they_come_down() {
        let heard = moments(S::Steps, 1.0, 0.0, 0.0);
        assert!(close(&heard, [0.25, 0.75, 1.25, 1.75]), "{heard:?}");
        let heard = moments(S::Steps, 0.5, 0.5, 10.0);
        assert!(close(&heard, [0.5, 1.5, 2.5, 3.5]), "{heard:?}");
        let heard = moments(S::Gallop, 2.0, 0.4, 0.0);
        assert!(close(&heard, [0.04, 0.25, 0.3, 0.48]), "{heard:?}");
    }
}
