//! What the sky sounds like: wind, rain and thunder.
//!
//! It takes strengths and moments from the scene and adds no weather of its own.

use super::events::{Burst, Bursts, Grain, Grains};
use super::tools::{BandPass, Block, Drift, HighPass, LowPass, Noise, Pink, Voice};
use crate::maths::smoothstep;
use crate::scene::Strike;

/// How often the filters of a gust are set anew, in samples.
const RETUNE_SAMPLES: usize = 48;

/// Wind in gusts.
pub(super) struct Wind {
    level: f32,
    noise: Noise,
    pink: [Pink; 2],
    low: [BandPass; 2],
    whistle: [BandPass; 2],
    gust: Drift,
    lean: Drift,
}

impl Wind {
    pub(super) fn new(level: f32, seed: u64) -> Self {
        Self {
            level,
            noise: Noise::new(seed, 40),
            pink: [Pink::default(); 2],
            low: [BandPass::default(); 2],
            whistle: [BandPass::default(); 2],
            gust: Drift::new(seed, 41, 1.9),
            lean: Drift::new(seed, 42, 2.7),
        }
    }
}

impl Voice for Wind {
    fn add(&mut self, block: &mut Block<'_>) {
        for out in block.out.chunks_mut(RETUNE_SAMPLES) {
            let gust = self.gust.advance(out.len());
            let lean = self.lean.advance(out.len()) - 0.5;
            // A stronger wind is higher and howls; a breeze only breathes.
            let force = self.level * (0.24 + 0.76 * gust);
            // Its pressure grows with the square of its speed: a breeze covers nothing.
            let strength = 1.25 * self.level;
            for side in 0..2 {
                let apart = if side == 0 { 1.0 - 0.12 * lean } else { 1.0 + 0.12 * lean };
                self.low[side].tune((180.0 + 420.0 * force) * apart, 0.8);
                self.whistle[side].tune((420.0 + 700.0 * force) * apart, 7.0);
            }
            for sample in out {
                for (side, out) in sample.iter_mut().enumerate() {
                    let pink = self.pink[side].next(self.noise.next());
                    let balance = if side == 0 { 1.0 - 0.6 * lean } else { 1.0 + 0.6 * lean };
                    let howl = self.whistle[side].next(pink) * 0.9 * force * force;
                    *out += (self.low[side].next(pink) * 0.95 + howl) * force * strength * balance;
                }
            }
        }
    }
}

/// Rain, from a patter to a downpour.
pub(super) struct Rain {
    level: f32,
    noise: Noise,
    hiss: [HighPass; 2],
    soften: [[LowPass; 2]; 2],
    wash: [BandPass; 2],
    swell: Drift,
    drops: Grains,
}

impl Rain {
    pub(super) fn new(level: f32, seed: u64) -> Self {
        Self {
            level,
            noise: Noise::new(seed, 50),
            hiss: [HighPass::new(1400.0); 2],
            soften: [[LowPass::new(8000.0); 2]; 2],
            wash: [BandPass::new(700.0, 0.5); 2],
            swell: Drift::new(seed, 51, 1.4),
            drops: Grains::default(),
        }
    }
}

impl Voice for Rain {
    fn add(&mut self, block: &mut Block<'_>) {
        let swell = 0.8 + 0.3 * self.swell.advance(block.out.len());
        // In a shower each drop near by is heard for itself; in a downpour they
        // are lost in the roar of the many that fall farther off.
        let dense = smoothstep(0.35, 0.9, self.level);
        let bed = self.level * swell * (0.45 + 0.55 * dense);
        for i in 0..block.out.len() {
            if self.noise.happens(24.0 + 130.0 * self.level) {
                let near = self.noise.unit();
                let grain = Grain {
                    hz: self.noise.range(1300.0, 5200.0),
                    rise: -3.0,
                    decay_s: self.noise.range(0.003, 0.012),
                    level: (0.3 - 0.16 * dense) * near * near * near,
                    place: self.noise.next(),
                };
                self.drops.put(i, grain);
            }
            for side in 0..2 {
                let white = self.noise.next();
                let [a, b] = &mut self.soften[side];
                let hiss = b.next(a.next(self.hiss[side].next(white)));
                let wash = self.wash[side].next(white) * (0.08 + 0.34 * dense);
                block.out[i][side] += (hiss * 0.17 + wash) * bed;
            }
        }
        self.drops.add(block);
    }
}

/// Thunder, each after its lightning.
pub(super) struct Thunder(Bursts);

impl Thunder {
    pub(super) fn new(strikes: &[Strike], seed: u64) -> Self {
        let mut bursts = Bursts::new(seed, 60);
        let mut noise = Noise::new(seed, 61);
        for strike in strikes {
            let strength = strike.strength.clamp(0.0, 1.0);
            // What is near cracks; what is far has lost its high tones on the way
            // and comes up slowly, since its echoes overtake one another.
            let far = ((strike.thunder_s - strike.flash_s) * 0.25 + (1.0 - strength) * 0.6).clamp(0.0, 1.0);
            if strength > 0.45 {
                let level = 2.4 * strength;
                let place = noise.next() * 0.3;
                for (after_s, share) in [(0.0, 1.0), (0.07, 0.6), (0.16, 0.5)] {
                    let at_s = strike.thunder_s + after_s + noise.unit() * 0.04;
                    bursts.put(Burst {
                        at_s,
                        attack_s: 0.002,
                        decay_s: 0.3,
                        hz: [5600.0 - 4600.0 * far, 400.0],
                        level: level * share,
                        place,
                    });
                }
            }
            // The bolt is kilometres long: its parts arrive one after another.
            for part in 0..7 {
                let part = part as f32;
                bursts.put(Burst {
                    at_s: strike.thunder_s + part * 0.38 + noise.unit() * 0.3,
                    attack_s: 0.03 + 0.6 * far * far + 0.05 * part,
                    decay_s: noise.range(1.6, 3.2),
                    hz: [150.0 + 260.0 * strength, 45.0],
                    level: (1.1 + 1.8 * strength) * (1.0 - part * 0.1) * noise.range(0.5, 1.0),
                    place: noise.next() * 0.6,
                });
            }
        }
        Self(bursts)
    }
}

impl Voice for Thunder {
    fn add(&mut self, block: &mut Block<'_>) {
        self.0.add(block);
    }
}
