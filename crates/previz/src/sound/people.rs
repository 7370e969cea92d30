//! People in numbers: talk of which no word is understood, joy, and hands that clap.
//!
//! It says nothing: there are no words in it.

use super::events::{Burst, Bursts, Grain, Grains};
use super::throat::{Cry, Throats};
use super::tools::{BandPass, Block, Drift, Noise, Pink, RATE_HZ, Voice};
use crate::scene::SourceKind as S;

/// The mouth's two pitches for some vowels: o, a, e, and one between.
const VOWELS: [[f32; 2]; 4] = [[420.0, 900.0], [720.0, 1250.0], [480.0, 1750.0], [580.0, 1400.0]];

/// Voices that are told apart; the others are a murmur.
const TALKERS: u64 = 8;

/// Somebody among many.
struct Talker {
    noise: Noise,
    hz: f32,
    next_s: f32,
    /// Syllables until the next pause.
    left: u32,
    place: f32,
    near: f32,
}

/// Many who talk, or who cheer.
pub(super) struct People {
    cheer: bool,
    pitch: f32,
    talkers: Vec<Talker>,
    throats: Throats,
    hisses: Bursts,
    noise: Noise,
    pink: [Pink; 2],
    far: [BandPass; 2],
    swell: [Drift; 2],
}

impl People {
    pub(super) fn of(kind: S, pitch: f32, start_s: f32, seed: u64) -> Option<Self> {
        let cheer = match kind {
            S::Murmur => false,
            S::Cheer => true,
            _ => return None,
        };
        let talker = |index: u64| {
            let mut noise = Noise::new(seed, 230 + index);
            // Men and women.
            let hz = if index.is_multiple_of(2) { noise.range(100.0, 145.0) } else { noise.range(175.0, 240.0) };
            let next_s = start_s - 0.3 + noise.range(0.0, 0.9);
            Talker { hz, next_s, left: 5, place: noise.next(), near: noise.range(0.3, 1.0), noise }
        };
        Some(Self {
            cheer,
            pitch: pitch.clamp(0.5, 2.0),
            talkers: (0..TALKERS).map(talker).collect(),
            throats: Throats::new(seed, 242),
            hisses: Bursts::new(seed, 246),
            noise: Noise::new(seed, 243),
            pink: [Pink::default(); 2],
            far: [BandPass::new(if cheer { 1000.0 } else { 480.0 }, 0.7); 2],
            swell: [Drift::new(seed, 244, 0.5), Drift::new(seed, 245, 0.5)],
        })
    }
}

impl Talker {
    /// A syllable; after some of them a pause for breath.
    fn talk(&mut self, throats: &mut Throats, hisses: &mut Bursts, pitch: f32) {
        let noise = &mut self.noise;
        let length_s = noise.range(0.11, 0.24);
        let mut vowel = || VOWELS[(noise.unit() * 4.0) as usize % 4];
        let mouth = [vowel(), vowel(), vowel()];
        // A sentence sinks towards its end.
        let hz = self.hz * pitch * noise.range(0.9, 1.1) * (0.93 + 0.014 * self.left.min(10) as f32);
        throats.put(Cry {
            at_s: self.next_s.max(0.0),
            length_s,
            hz: [hz, hz * 1.04, hz, hz * 0.94],
            mouth,
            dull: 0.9,
            breath: 0.12,
            rough: [0.0, 1.0],
            sway: [0.0; 2],
            edges: [0.25, 0.4],
            level: 0.13 * self.near * noise.range(0.6, 1.0),
            place: self.place,
        });
        // Some syllables begin with an s or a t, which carry farther than vowels.
        if noise.unit() < 0.3 {
            hisses.put(Burst {
                at_s: (self.next_s - 0.05).max(0.0),
                attack_s: 0.015,
                decay_s: noise.range(0.05, 0.12),
                hz: [7000.0, 3500.0],
                level: 0.035 * self.near,
                place: self.place,
            });
        }
        self.next_s += length_s * noise.range(0.9, 1.25);
        if self.left == 0 {
            self.next_s += noise.range(0.3, 1.6);
            self.left = 3 + (noise.unit() * 9.0) as u32;
        } else {
            self.left -= 1;
        }
    }

    /// A long open vowel.
    fn shout(&mut self, throats: &mut Throats, pitch: f32) {
        let noise = &mut self.noise;
        let length_s = noise.range(0.5, 1.5);
        let hz = self.hz * pitch * noise.range(1.7, 2.5);
        throats.put(Cry {
            at_s: self.next_s.max(0.0),
            length_s,
            hz: [hz * 0.85, hz * 1.08, hz, hz * 0.8],
            mouth: [[600.0, 1200.0], [860.0, 1450.0], [620.0, 1150.0]],
            dull: 0.5,
            breath: 0.25,
            rough: [0.2, noise.range(30.0, 60.0)],
            sway: [0.0; 2],
            edges: [0.15, 0.4],
            level: 0.06 * self.near,
            place: self.place,
        });
        self.next_s += length_s * noise.range(0.5, 1.4);
    }
}

impl Voice for People {
    fn add(&mut self, block: &mut Block<'_>) {
        let end_s = (block.start + block.out.len() as u64) as f32 / RATE_HZ;
        for talker in &mut self.talkers {
            while talker.next_s < end_s {
                if self.cheer {
                    talker.shout(&mut self.throats, self.pitch);
                } else {
                    talker.talk(&mut self.throats, &mut self.hisses, self.pitch);
                }
            }
        }
        self.throats.add(block);
        self.hisses.add(block);
        let level = if self.cheer { 0.42 } else { 0.1 };
        for side in 0..2 {
            let swell = level * (0.55 + 0.6 * self.swell[side].advance(block.out.len()));
            for out in block.out.iter_mut() {
                out[side] += self.far[side].next(self.pink[side].next(self.noise.next())) * swell;
            }
        }
    }
}

/// Hands that clap, each pair in a time of its own.
pub(super) struct Applause {
    hands: Vec<(Noise, f32, f32)>,
    claps: Grains,
    noise: Noise,
    far: [BandPass; 2],
}

impl Applause {
    pub(super) fn new(start_s: f32, seed: u64) -> Self {
        let pair = |index: u64| {
            let mut noise = Noise::new(seed, 250 + index);
            let next_s = start_s + noise.range(0.0, 0.5);
            let place = noise.next();
            (noise, next_s, place)
        };
        Self {
            hands: (0..16).map(pair).collect(),
            claps: Grains::default(),
            noise: Noise::new(seed, 270),
            far: [BandPass::new(1500.0, 0.6); 2],
        }
    }
}

impl Voice for Applause {
    fn add(&mut self, block: &mut Block<'_>) {
        let start_s = block.start as f32 / RATE_HZ;
        let end_s = start_s + block.out.len() as f32 / RATE_HZ;
        for (noise, next_s, place) in &mut self.hands {
            while *next_s < end_s {
                let after = ((*next_s - start_s).max(0.0) * RATE_HZ) as usize;
                // Two hollows of the hands make it a slap rather than a tone.
                for hz in [noise.range(750.0, 1300.0), noise.range(1700.0, 2900.0)] {
                    let (decay_s, level) = (noise.range(0.008, 0.018), noise.range(0.06, 0.13));
                    self.claps
                        .put(after.min(block.out.len() - 1), Grain { hz, rise: 0.0, decay_s, level, place: *place });
                }
                *next_s += noise.range(0.2, 0.3);
            }
        }
        self.claps.add(block);
        for (side, far) in self.far.iter_mut().enumerate() {
            for out in block.out.iter_mut() {
                out[side] += far.next(self.noise.next()) * 0.09;
            }
        }
    }
}
