//! Instruments that are played, and voices that sing: a slow tune that wanders over a scale.
//!
//! The scale is that of the drone, so that both agree; nothing known is quoted.

use super::events::{Burst, Bursts, Grain, Grains, Note, Score};
use super::throat::{Cry, Throats};
use super::tools::{Block, Noise, RATE_HZ, Voice};
use crate::maths::exp2;
use crate::scene::SourceKind as S;

/// Semitones of the five notes that sound well in any order.
const SCALE: [[f32; 5]; 2] = [[0.0, 2.0, 4.0, 7.0, 9.0], [0.0, 3.0, 5.0, 7.0, 10.0]];
/// Partials of a struck or plucked string: strength, and how soon each dies.
const PARTIALS: [(f32, f32); 10] = [
    (1.0, 1.0),
    (0.6, 0.8),
    (0.38, 0.62),
    (0.26, 0.5),
    (0.17, 0.4),
    (0.12, 0.33),
    (0.085, 0.28),
    (0.06, 0.24),
    (0.045, 0.21),
    (0.03, 0.18),
];
/// The mouth's two pitches for a, o and e, as they are sung.
const VOWELS: [[f32; 2]; 3] = [[760.0, 1200.0], [500.0, 900.0], [520.0, 1800.0]];
/// A board of wood gives less and less of what lies below, in hertz.
const BOARD_HZ: f32 = 110.0;
/// What rings of a pair of cymbals, in hertz.
const CYMBALS_HZ: [f32; 4] = [5900.0, 7300.0, 8700.0, 10_300.0];

/// Somebody who plays.
pub(super) struct Player {
    kind: S,
    root_hz: f32,
    minor: bool,
    /// Seconds from one beat to the next.
    beat_s: f32,
    noise: Noise,
    next_s: f32,
    /// Where in the scale the tune is.
    degree: i32,
    count: u32,
    strings: Grains,
    due: Vec<(f32, Grain)>,
    bows: Throats,
    pipes: Score,
    skins: Bursts,
}

impl Player {
    pub(super) fn of(kind: S, pitch: f32, (root_hz, minor): (f32, bool), start_s: f32, seed: u64) -> Option<Self> {
        let (octaves, beat_s) = match kind {
            S::Piano => (2.0, 0.36),
            S::Plucked => (2.0, 0.3),
            S::Bowed => (4.0, 0.55),
            S::Flute => (4.0, 0.5),
            S::Brass => (2.0, 0.42),
            S::Drums => (1.0, 0.26),
            // A man's voice, or an octave higher.
            S::Singing => (if pitch > 1.4 { 4.0 } else { 2.0 }, 0.5),
            _ => return None,
        };
        let root = if root_hz > 20.0 { root_hz.min(400.0) } else { 110.0 };
        Some(Self {
            kind,
            root_hz: root * octaves,
            minor,
            beat_s,
            noise: Noise::new(seed, 280),
            next_s: start_s + 0.12,
            degree: 2,
            count: 0,
            strings: Grains::many(),
            due: Vec::new(),
            bows: Throats::new(seed, 281),
            pipes: Score::default(),
            skins: Bursts::new(seed, 282),
        })
    }

    fn hz(&self, degree: i32) -> f32 {
        let semitones = SCALE[usize::from(self.minor)][degree.rem_euclid(5) as usize];
        self.root_hz * exp2(degree.div_euclid(5) as f32 + semitones / 12.0)
    }

    /// A step up or down, seldom a leap; home after each eighth note.
    fn wander(&mut self) {
        let step = [-2, -1, -1, 1, 1, 2, 3, -3][(self.noise.unit() * 8.0) as usize % 8];
        self.degree = if self.count % 8 == 7 { 0 } else { (self.degree + step).clamp(-3, 7) };
    }

    fn pluck(&mut self, at_s: f32, hz: f32, level: f32, decay_s: f32) {
        for (index, (strength, lasting)) in PARTIALS.into_iter().enumerate() {
            let number = index as f32 + 1.0;
            // A stiff string's partials lie a little too high.
            let hz = hz * number * (1.0 + 0.000_3 * number * number);
            let decay_s = decay_s * lasting * (440.0 / hz.max(110.0)).clamp(0.35, 1.6);
            let board = hz * hz / (hz * hz + BOARD_HZ * BOARD_HZ);
            self.due.push((at_s, Grain { hz, rise: 0.0, decay_s, level: level * strength * board, place: 0.0 }));
        }
    }

    fn bow(&mut self, at_s: f32, length_s: f32, hz: f32) {
        self.bows.put(Cry {
            at_s,
            length_s,
            hz: [hz * 0.985, hz, hz * 1.004, hz * 0.998],
            mouth: [[850.0, 2300.0]; 3],
            dull: 0.75,
            breath: 0.05,
            rough: [0.12, 5.6],
            sway: [0.007, 5.6],
            edges: [0.2, 0.3],
            level: 0.14,
            place: 0.0,
        });
    }

    fn blow(&mut self, at_s: f32, length_s: f32, hz: f32) {
        let hz = [hz * 0.99, hz, hz * 0.997];
        let harmonics = [0.22, 0.09];
        let level = 0.13;
        let (wobble_hz, wobble, ramp) = (5.2, 0.004, 0.16);
        self.pipes.put(Note { at_s, length_s, hz, wobble_hz, wobble, harmonics, level, place: 0.0, ramp });
        let decay_s = length_s.min(0.5);
        let breath = Burst { at_s, attack_s: 0.02, decay_s, hz: [3200.0, 1500.0], level: 0.02, place: 0.0 };
        self.skins.put(breath);
    }

    /// Lips or a reed that buzz, in a bore that opens and closes a little with each note.
    fn sound_a_horn(&mut self, at_s: f32, length_s: f32, hz: f32) {
        self.bows.put(Cry {
            at_s,
            length_s,
            hz: [hz * 0.96, hz, hz * 1.003, hz * 0.99],
            mouth: [[520.0, 1350.0], [680.0, 1500.0], [560.0, 1400.0]],
            dull: 0.55,
            breath: 0.03,
            rough: [0.0, 1.0],
            sway: [0.008, 5.2],
            edges: [0.06, 0.16],
            level: 0.16,
            place: 0.0,
        });
    }

    /// One vowel glides into the next; no word is sung.
    fn sing(&mut self, at_s: f32, length_s: f32, hz: f32) {
        let mut vowel = || VOWELS[(self.noise.unit() * 3.0) as usize % 3];
        let mouth = [vowel(), vowel(), vowel()];
        self.bows.put(Cry {
            at_s,
            length_s,
            hz: [hz * 0.97, hz, hz * 1.002, hz * 0.995],
            mouth,
            dull: 0.9,
            breath: 0.05,
            rough: [0.0, 1.0],
            sway: [0.011, 5.4],
            edges: [0.12, 0.25],
            level: 0.2,
            place: 0.0,
        });
    }

    /// Big drum on the beat, small drum between, both with a little freedom.
    fn drum(&mut self, at_s: f32) {
        let force = self.noise.range(0.75, 1.0);
        let on_beat = self.count.is_multiple_of(4) || self.count % 8 == 3;
        if on_beat {
            let hz = [150.0, 78.0, 55.0];
            self.pipes.put(Note { at_s, length_s: 0.28, hz, level: 0.2 * force, ramp: 0.06, ..Note::default() });
            self.skins.put(Burst {
                at_s,
                attack_s: 0.001,
                decay_s: 0.12,
                hz: [3200.0, 200.0],
                level: 0.3 * force,
                place: 0.0,
            });
        } else if self.count % 4 == 2 {
            let hz = [240.0, 195.0, 185.0];
            self.pipes.put(Note { at_s, length_s: 0.12, hz, level: 0.12 * force, ramp: 0.05, ..Note::default() });
            self.skins.put(Burst {
                at_s,
                attack_s: 0.001,
                decay_s: 0.22,
                hz: [9000.0, 3000.0],
                level: 0.45 * force,
                place: 0.1,
            });
        } else {
            for hz in CYMBALS_HZ {
                let hz = hz * self.noise.range(0.97, 1.03);
                let (decay_s, level) = (self.noise.range(0.05, 0.09), 0.05 * force);
                self.due.push((at_s, Grain { hz, rise: 0.0, decay_s, level, place: -0.2 }));
            }
        }
    }

    fn play(&mut self) {
        let at_s = self.next_s;
        let beats =
            if self.kind == S::Drums { 1.0 } else { [1.0, 1.0, 2.0, 1.0, 3.0][(self.noise.unit() * 5.0) as usize % 5] };
        let length_s = beats * self.beat_s;
        let hz = self.hz(self.degree);
        let force = self.noise.range(0.75, 1.0);
        match self.kind {
            S::Piano => {
                self.pluck(at_s, hz, 0.13 * force, 2.6);
                let hammer = [2600.0, 400.0];
                self.skins.put(Burst {
                    at_s,
                    attack_s: 0.001,
                    decay_s: 0.05,
                    hz: hammer,
                    level: 0.035 * force,
                    place: 0.0,
                });
                if self.count.is_multiple_of(4) {
                    let low = self.degree.rem_euclid(5) - 10;
                    self.pluck(at_s, self.hz(low), 0.11 * force, 3.2);
                    self.pluck(at_s + 0.01, self.hz(low + 3), 0.07 * force, 3.0);
                }
            }
            S::Plucked => self.pluck(at_s, hz, 0.17 * force, 1.5),
            S::Bowed => self.bow(at_s, length_s * 1.06, hz),
            S::Flute => self.blow(at_s, length_s * 0.96, hz),
            S::Brass => self.sound_a_horn(at_s, length_s * 1.02, hz),
            S::Singing => self.sing(at_s, length_s, hz),
            _ => self.drum(at_s),
        }
        self.wander();
        self.count += 1;
        // Whoever sings has to breathe.
        if self.kind == S::Singing && self.count.is_multiple_of(6) {
            self.next_s += self.beat_s;
        }
        // Nobody plays like a clock.
        self.next_s += length_s * self.noise.range(0.985, 1.015);
    }
}

impl Voice for Player {
    fn add(&mut self, block: &mut Block<'_>) {
        let start_s = block.start as f32 / RATE_HZ;
        let end_s = start_s + block.out.len() as f32 / RATE_HZ;
        while self.next_s < end_s {
            self.play();
        }
        self.strings.put_due(&mut self.due, block);
        self.strings.add(block);
        self.bows.add(block);
        self.pipes.add(block);
        self.skins.add(block);
    }
}
