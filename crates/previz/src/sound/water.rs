//! Water that runs, breaks on a shore, or closes overhead.
//!
//! Each voice is noise shaped the way that water shapes it: many small bubbles
//! over a broad murmur.

use super::events::{Grain, Grains};
use super::tools::{BandPass, Block, Drift, HighPass, LowPass, Noise, Pink, RATE_HZ, Voice, pan};
use crate::maths::{mix, smoothstep};

/// A brook or river.
pub(super) struct Stream {
    level: f32,
    noise: Noise,
    murmur: [Pink; 2],
    body: [BandPass; 2],
    bright: [BandPass; 2],
    swell: [Drift; 2],
    bubbles: Grains,
    /// How much of it falls rather than runs, 0 to 1.
    fall: f32,
}

/// From this level on running water falls, and from that on it only falls.
const FALLS: [f32; 2] = [0.65, 0.95];

impl Stream {
    pub(super) fn new(level: f32, seed: u64) -> Self {
        Self {
            level,
            noise: Noise::new(seed, 10),
            murmur: [Pink::default(); 2],
            body: [BandPass::new(420.0, 0.7); 2],
            bright: [BandPass::new(2400.0, 0.6); 2],
            fall: smoothstep(FALLS[0], FALLS[1], level),
            swell: [Drift::new(seed, 11, 0.35), Drift::new(seed, 12, 0.35)],
            bubbles: Grains::default(),
        }
    }
}

impl Voice for Stream {
    fn add(&mut self, block: &mut Block<'_>) {
        for i in 0..block.out.len() {
            // Bubbles sing the higher the smaller they are, and rise as they shrink.
            if self.noise.happens(70.0) {
                let hz = 380.0 + 1700.0 * self.noise.unit() * self.noise.unit();
                let grain = Grain {
                    hz,
                    rise: self.noise.range(1.0, 9.0),
                    decay_s: self.noise.range(0.03, 0.11),
                    level: self.level * self.noise.range(0.03, 0.15) * (1.0 - 0.8 * self.fall),
                    place: self.noise.next() * 0.8,
                };
                self.bubbles.put(i, grain);
            }
            for side in 0..2 {
                let pink = self.murmur[side].next(self.noise.next());
                // A brook gurgles; a fall is one even roar down to the deepest tones.
                let swell = mix(0.45 + 0.9 * self.swell[side].next(), 1.0, self.fall * 0.8);
                let runs = self.body[side].next(pink) * 0.3 + self.bright[side].next(pink) * 0.16;
                block.out[i][side] += (runs * swell + pink * 0.22 * self.fall) * self.level;
            }
        }
        self.bubbles.add(block);
    }
}

/// From one wave to the next, in seconds, from and to.
const PERIOD_S: [f32; 2] = [6.2, 8.6];

/// One wave after another, breaking and running back.
struct Breaker {
    noise: Noise,
    t: f32,
    period_s: f32,
    size: f32,
    place: f32,
    filters: [LowPass; 2],
    hiss: [HighPass; 2],
}

impl Breaker {
    fn new(seed: u64, purpose: u64, t: f32) -> Self {
        let mut noise = Noise::new(seed, purpose);
        let (period_s, size, place) =
            (noise.range(PERIOD_S[0], PERIOD_S[1]), noise.range(0.75, 1.0), noise.next() * 0.4);
        Self { noise, t, period_s, size, place, filters: [LowPass::default(); 2], hiss: [HighPass::new(1800.0); 2] }
    }

    fn add(&mut self, block: &mut Block<'_>, level: f32) {
        // Rises for a third of its time, breaks, and takes the rest to run back.
        let rise = (self.t / 0.34).min(1.0);
        let fall = 1.0 - ((self.t - 0.34) / 0.66).max(0.0);
        let force = if self.t < 0.34 { rise * rise * rise } else { fall * fall };
        let hz = 250.0 + 3200.0 * force;
        self.filters.iter_mut().for_each(|filter| filter.tune(hz));
        let amount = level * self.size * (0.05 + 0.95 * force) * 0.5;
        let foam = level * self.size * fall * (1.0 - fall) * if self.t > 0.34 { 0.3 } else { 0.0 };
        let sides = pan(self.place);
        for out in block.out.iter_mut() {
            let white = self.noise.next();
            let [a, b] = &mut self.filters;
            let sound = b.next(a.next(white)) * amount * 2.0;
            // The breaker stands somewhere; its foam runs along the whole shore.
            for (side, out) in out.iter_mut().enumerate() {
                *out += sound * sides[side] + self.hiss[side].next(self.noise.next()) * foam * 0.7;
            }
        }
        self.t += block.out.len() as f32 / (RATE_HZ * self.period_s);
        if self.t >= 1.0 {
            self.t -= 1.0;
            self.period_s = self.noise.range(PERIOD_S[0], PERIOD_S[1]);
            self.size = self.noise.range(0.65, 1.0);
            self.place = self.noise.next() * 0.5;
        }
    }
}

/// The sea at its shore.
pub(super) struct Surf {
    level: f32,
    noise: Noise,
    depth: [LowPass; 2],
    breakers: [Breaker; 2],
}

impl Surf {
    pub(super) fn new(level: f32, seed: u64) -> Self {
        Self {
            level,
            noise: Noise::new(seed, 20),
            depth: [LowPass::new(110.0); 2],
            breakers: [Breaker::new(seed, 21, 0.18), Breaker::new(seed, 22, 0.68)],
        }
    }
}

impl Voice for Surf {
    fn add(&mut self, block: &mut Block<'_>) {
        for out in block.out.iter_mut() {
            for (side, depth) in self.depth.iter_mut().enumerate() {
                out[side] += depth.next(self.noise.next()) * self.level * 0.5;
            }
        }
        for breaker in &mut self.breakers {
            breaker.add(block, self.level);
        }
    }
}

/// The muffled world under water.
pub(super) struct Underwater {
    level: f32,
    noise: Noise,
    depth: [[LowPass; 2]; 2],
    swell: Drift,
    bubbles: Grains,
    /// Samples until the next bubble of a string, and how many are left of it.
    string: (u32, u32),
    place: f32,
}

impl Underwater {
    pub(super) fn new(level: f32, seed: u64) -> Self {
        Self {
            level,
            noise: Noise::new(seed, 30),
            depth: [[LowPass::new(150.0), LowPass::new(320.0)]; 2],
            swell: Drift::new(seed, 31, 2.5),
            bubbles: Grains::default(),
            string: (9_600, 6),
            place: 0.2,
        }
    }

    /// Bubbles come in strings: a few within half a second, then a pause.
    fn bubble(&mut self, after: usize) {
        let (wait, left) = self.string;
        if wait > 0 {
            self.string.0 -= 1;
            return;
        }
        let grain = Grain {
            hz: self.noise.range(180.0, 620.0),
            rise: self.noise.range(4.0, 10.0),
            decay_s: self.noise.range(0.06, 0.16),
            level: self.level * self.noise.range(0.05, 0.14),
            place: self.place,
        };
        self.bubbles.put(after, grain);
        if left == 0 {
            self.place = self.noise.next() * 0.8;
            self.string = (self.noise.range(50_000.0, 150_000.0) as u32, self.noise.range(4.0, 12.0) as u32);
        } else {
            self.string = (self.noise.range(1_500.0, 6_000.0) as u32, left - 1);
        }
    }
}

impl Voice for Underwater {
    fn add(&mut self, block: &mut Block<'_>) {
        for i in 0..block.out.len() {
            self.bubble(i);
            let swell = 0.6 + 0.7 * self.swell.next();
            for (side, [a, b]) in self.depth.iter_mut().enumerate() {
                let sound = b.next(a.next(self.noise.next())) * 1.6;
                block.out[i][side] += sound * swell * self.level;
            }
        }
        self.bubbles.add(block);
    }
}
