//! What lives out of sight: birds, gulls, insects.
//!
//! Calls are composed of gliding notes in phrases with pauses, as the animals do.

use super::events::{Note, Score};
use super::throat::{Cry, Throats};
use super::tools::{Block, Drift, Noise, RATE_HZ, Voice, Wave, pan};

fn block_end_s(block: &Block<'_>) -> f32 {
    (block.start + block.out.len() as u64) as f32 / RATE_HZ
}

/// The manner in which a kind of bird sings; pairs are from and to.
struct Song {
    hz: [f32; 2],
    /// How far the middle and the end of a syllable lie from its beginning.
    glides: [[f32; 2]; 2],
    syllable_s: [f32; 2],
    syllables: [f32; 2],
    /// From one syllable to the next, in lengths of a syllable.
    spaced: [f32; 2],
    /// How much higher each second syllable is.
    alternate: f32,
    /// How far each syllable strays in pitch.
    strays: f32,
    wobble: f32,
    level: f32,
}

/// A warbler, a tit, a finch, a thrush, a cuckoo: enough for a wood.
const SONGS: [Song; 5] = [
    Song {
        hz: [2700.0, 4300.0],
        glides: [[0.75, 1.35], [0.7, 1.25]],
        syllable_s: [0.05, 0.13],
        syllables: [4.0, 9.0],
        spaced: [1.1, 1.8],
        alternate: 1.0,
        strays: 0.2,
        wobble: 0.05,
        level: 0.8,
    },
    Song {
        hz: [3300.0, 4200.0],
        glides: [[0.97, 1.03], [0.92, 0.98]],
        syllable_s: [0.12, 0.15],
        syllables: [4.0, 9.0],
        spaced: [1.2, 1.25],
        alternate: 0.77,
        strays: 0.01,
        wobble: 0.0,
        level: 0.7,
    },
    Song {
        hz: [3800.0, 5000.0],
        glides: [[1.06, 1.14], [0.86, 0.94]],
        syllable_s: [0.032, 0.042],
        syllables: [11.0, 20.0],
        spaced: [1.35, 1.45],
        alternate: 1.0,
        strays: 0.015,
        wobble: 0.0,
        level: 0.6,
    },
    Song {
        hz: [1650.0, 2500.0],
        glides: [[0.85, 1.2], [0.8, 1.15]],
        syllable_s: [0.14, 0.3],
        syllables: [2.0, 5.0],
        spaced: [1.15, 1.5],
        alternate: 1.0,
        strays: 0.16,
        wobble: 0.02,
        level: 1.0,
    },
    Song {
        hz: [590.0, 660.0],
        glides: [[0.99, 1.01], [0.96, 0.99]],
        syllable_s: [0.2, 0.27],
        syllables: [2.0, 2.0],
        spaced: [1.8, 1.9],
        alternate: 0.8,
        strays: 0.005,
        wobble: 0.0,
        level: 0.9,
    },
];

/// One bird with a song of its own.
struct Singer {
    noise: Noise,
    song: &'static Song,
    next_s: f32,
    hz: f32,
    glides: [f32; 2],
    place: f32,
    distance: f32,
}

impl Singer {
    fn new(seed: u64, index: u64) -> Self {
        let mut noise = Noise::new(seed, 70 + index);
        // Neighbours sing differently.
        let song = &SONGS[((seed % SONGS.len() as u64 + index) % SONGS.len() as u64) as usize];
        Self {
            // The first is heard early; others join.
            next_s: 0.15 + index as f32 * 0.7 + noise.unit() * 0.8,
            hz: noise.range(song.hz[0], song.hz[1]),
            glides: song.glides.map(|[from, to]| noise.range(from, to)),
            place: noise.next() * 0.85,
            distance: noise.range(0.35, 1.0),
            song,
            noise,
        }
    }

    fn sing(&mut self, score: &mut Score, level: f32) {
        let Song { syllable_s, syllables, spaced, alternate, strays, .. } = *self.song;
        let syllables = self.noise.range(syllables[0], syllables[1] + 0.999) as u32;
        let spaced = self.noise.range(spaced[0], spaced[1]);
        let level = level * self.song.level * self.distance * self.noise.range(0.09, 0.15);
        let mut at_s = self.next_s;
        for syllable in 0..syllables {
            let second = if syllable.is_multiple_of(2) { 1.0 } else { alternate };
            let hz = self.hz * second * (1.0 + strays * self.noise.next());
            let length_s = self.noise.range(syllable_s[0], syllable_s[1]);
            score.put(Note {
                at_s,
                length_s,
                hz: [hz, hz * self.glides[0], hz * self.glides[1]],
                wobble_hz: 38.0,
                wobble: self.song.wobble,
                harmonics: [0.12, 0.04],
                level: level * self.noise.range(0.8, 1.0),
                place: self.place,
                ramp: 0.35,
            });
            at_s += length_s * spaced;
        }
        self.next_s = at_s + self.noise.range(0.9, 3.2);
    }
}

/// Birdsong by day.
pub(super) struct Birds {
    level: f32,
    singers: Vec<Singer>,
    score: Score,
}

impl Birds {
    pub(super) fn new(level: f32, start_s: f32, seed: u64) -> Self {
        let mut singers: Vec<Singer> = (0..4).map(|index| Singer::new(seed, index)).collect();
        singers.iter_mut().for_each(|singer| singer.next_s += start_s);
        Self { level, singers, score: Score::default() }
    }
}

impl Voice for Birds {
    fn add(&mut self, block: &mut Block<'_>) {
        for singer in &mut self.singers {
            while singer.next_s < block_end_s(block) {
                singer.sing(&mut self.score, self.level);
            }
        }
        self.score.add(block);
    }
}

/// Gulls by the sea.
pub(super) struct Gulls {
    level: f32,
    noise: Noise,
    next_s: f32,
    throats: Throats,
}

impl Gulls {
    pub(super) fn new(level: f32, start_s: f32, seed: u64) -> Self {
        let mut noise = Noise::new(seed, 80);
        let next_s = start_s + 0.4 + noise.unit();
        Self { level, noise, next_s, throats: Throats::new(seed, 81) }
    }

    /// A few cries, each rising fast and falling slowly, getting shorter.
    fn cry(&mut self) {
        let cries = 2 + (self.noise.unit() * 4.0) as u32;
        let (place, hz) = (self.noise.next() * 0.9, self.noise.range(780.0, 980.0));
        let level = self.level * self.noise.range(0.14, 0.26);
        let mut at_s = self.next_s;
        for cry in 0..cries {
            let length_s = 0.42 / (1.0 + 0.22 * cry as f32);
            self.throats.put(Cry {
                at_s,
                length_s,
                hz: [hz, hz * 1.6, hz * 1.4, hz * 0.9],
                mouth: [[1500.0, 2700.0], [1900.0, 3300.0], [1300.0, 2500.0]],
                dull: 0.95,
                breath: 0.08,
                rough: [0.25, 29.0],
                sway: [0.0; 2],
                edges: [0.1, 0.45],
                level,
                place,
            });
            at_s += length_s * 1.25;
        }
        self.next_s = at_s + self.noise.range(1.2, 4.5);
    }
}

impl Voice for Gulls {
    fn add(&mut self, block: &mut Block<'_>) {
        while self.next_s < block_end_s(block) {
            self.cry();
        }
        self.throats.add(block);
    }
}

/// A cricket: a tone in short pulses, a few to a chirp.
struct Cricket {
    wave: Wave,
    hz: f32,
    /// Where in its chirp it is, in samples.
    t: u32,
    /// Samples from this chirp to the next, and usually.
    chirp_samples: u32,
    usual_samples: f32,
    pauses: Noise,
    sides: [f32; 2],
    mood: Drift,
}

/// Samples from one pulse of a chirp to the next.
const PULSE_SAMPLES: u32 = 960;
/// Pulses in a chirp.
const PULSES: u32 = 3;

impl Cricket {
    fn add(&mut self, block: &mut Block<'_>, level: f32) {
        let mood = self.mood.advance(block.out.len());
        let loud = level * (0.25 + 0.75 * mood) * 0.055;
        for out in block.out.iter_mut() {
            self.t += 1;
            if self.t >= self.chirp_samples {
                self.t = 0;
                self.chirp_samples = (self.usual_samples * self.pauses.range(0.93, 1.1)) as u32;
            }
            let tone = self.wave.next(self.hz);
            if self.t >= PULSE_SAMPLES * PULSES {
                continue;
            }
            // A pulse takes the first seven tenths of its place.
            let t = (self.t % PULSE_SAMPLES) as f32 / (PULSE_SAMPLES as f32 * 0.7);
            let shape = (4.0 * t * (1.0 - t)).max(0.0);
            out[0] += tone * shape * loud * self.sides[0];
            out[1] += tone * shape * loud * self.sides[1];
        }
    }
}

/// Crickets and their like.
pub(super) struct Insects {
    level: f32,
    crickets: Vec<Cricket>,
}

impl Insects {
    pub(super) fn new(level: f32, seed: u64) -> Self {
        let mut noise = Noise::new(seed, 90);
        let cricket = |index: u64| {
            let usual_samples = noise.range(19_000.0, 33_000.0);
            Cricket {
                wave: Wave::new(noise.unit()),
                hz: noise.range(3700.0, 4900.0),
                t: (noise.unit() * 20_000.0) as u32,
                chirp_samples: usual_samples as u32,
                usual_samples,
                pauses: Noise::new(seed, 96 + index),
                sides: pan(noise.next()),
                mood: Drift::new(seed, 91 + index, 1.6),
            }
        };
        Self { level, crickets: (0..5).map(cricket).collect() }
    }
}

impl Voice for Insects {
    fn add(&mut self, block: &mut Block<'_>) {
        for cricket in &mut self.crickets {
            cricket.add(block, self.level);
        }
    }
}
