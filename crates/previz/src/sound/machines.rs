//! What people make: a city's hum, engines, rockets, fire and fireworks.
//!
//! Strength and moments come from the scene; nothing here decides what is there.

use super::events::{Burst, Bursts, Grain, Grains, Note, Score};
use super::tools::{BandPass, Block, Drift, LowPass, Noise, Pink, RATE_HZ, Voice, Wave};
use crate::maths::{clamp01, smoothstep};

/// The hum of a city, with cars that pass.
pub(super) struct City {
    level: f32,
    noise: Noise,
    hum: [LowPass; 2],
    pink: [Pink; 2],
    street: [BandPass; 2],
    traffic: [Drift; 2],
    next_horn_s: f32,
    horns: Score,
}

impl City {
    pub(super) fn new(level: f32, start_s: f32, seed: u64) -> Self {
        let mut noise = Noise::new(seed, 110);
        Self {
            level,
            next_horn_s: start_s + noise.range(1.5, 6.0),
            noise,
            hum: [LowPass::new(130.0); 2],
            pink: [Pink::default(); 2],
            street: [BandPass::new(520.0, 0.8); 2],
            traffic: [Drift::new(seed, 111, 1.7), Drift::new(seed, 112, 1.7)],
            horns: Score::default(),
        }
    }

    fn horn(&mut self) {
        let (hz, place) = (self.noise.range(320.0, 420.0), self.noise.next());
        let length_s = self.noise.range(0.18, 0.5);
        for tone in [hz, hz * 1.26] {
            self.horns.put(Note {
                at_s: self.next_horn_s,
                length_s,
                hz: [tone; 3],
                harmonics: [0.5, 0.3],
                level: self.level * 0.018,
                place,
                ramp: 0.1,
                ..Note::default()
            });
        }
        self.next_horn_s += self.noise.range(4.0, 11.0);
    }
}

impl Voice for City {
    fn add(&mut self, block: &mut Block<'_>) {
        let passing = [0, 1].map(|side: usize| self.traffic[side].advance(block.out.len()));
        while self.next_horn_s < (block.start + block.out.len() as u64) as f32 / RATE_HZ {
            self.horn();
        }
        for out in block.out.iter_mut() {
            for side in 0..2 {
                let white = self.noise.next();
                let street = self.street[side].next(self.pink[side].next(white));
                let near = passing[side] * passing[side];
                out[side] += (self.hum[side].next(white) * 0.75 + street * (0.15 + 0.4 * near)) * self.level;
            }
        }
        self.horns.add(block);
    }
}

/// A running engine.
pub(super) struct Engine {
    level: f32,
    noise: Noise,
    pulse: Wave,
    second: Wave,
    hz: f32,
    load: Drift,
    muffler: [LowPass; 2],
    air: BandPass,
}

impl Engine {
    pub(super) fn new(level: f32, seed: u64) -> Self {
        let mut noise = Noise::new(seed, 120);
        Self {
            level,
            hz: noise.range(38.0, 54.0),
            noise,
            pulse: Wave::new(0.0),
            second: Wave::new(0.3),
            load: Drift::new(seed, 121, 1.3),
            muffler: [LowPass::new(420.0), LowPass::new(900.0)],
            air: BandPass::new(900.0, 0.6),
        }
    }
}

impl Voice for Engine {
    fn add(&mut self, block: &mut Block<'_>) {
        let hz = self.hz * (0.94 + 0.12 * self.load.advance(block.out.len()));
        for out in block.out.iter_mut() {
            let white = self.noise.next();
            // Each turn fires: a sharp rise that dies off, never quite the same.
            self.pulse.next(hz * (1.0 + 0.02 * white));
            let fire = 1.0 - self.pulse.turns();
            let pulse = fire * fire * fire * 1.4 - 0.35;
            let body = self.second.next(hz * 2.0) * 0.3;
            let [a, b] = &mut self.muffler;
            let sound = b.next(a.next(pulse + body)) * 0.3 + self.air.next(white) * (0.05 + 0.07 * fire);
            out[0] += sound * self.level;
            out[1] += sound * self.level;
        }
    }
}

/// A rocket's roar from the moment it is lit.
pub(super) struct Rocket {
    level: f32,
    ignition_s: f32,
    noise: Noise,
    deep: [[LowPass; 2]; 2],
    torn: [BandPass; 2],
    flicker: Drift,
}

impl Rocket {
    pub(super) fn new(level: f32, ignition_s: f32, seed: u64) -> Self {
        Self {
            level,
            ignition_s,
            noise: Noise::new(seed, 130),
            deep: [[LowPass::new(170.0), LowPass::new(500.0)]; 2],
            torn: [BandPass::new(800.0, 0.5); 2],
            flicker: Drift::new(seed, 131, 0.03),
        }
    }
}

impl Voice for Rocket {
    fn add(&mut self, block: &mut Block<'_>) {
        for (i, out) in block.out.iter_mut().enumerate() {
            let since_s = (block.start + i as u64) as f32 / RATE_HZ - self.ignition_s;
            if since_s <= 0.0 {
                continue;
            }
            let thrust = self.level * smoothstep(0.0, 1.3, since_s);
            // The exhaust tears the air: the roar flickers with sharp edges.
            let tear = self.flicker.next();
            let tear = 0.5 + 1.1 * tear * tear;
            for (out, ([a, b], torn)) in out.iter_mut().zip(self.deep.iter_mut().zip(&mut self.torn)) {
                let white = self.noise.next();
                *out += (b.next(a.next(white)) * 1.5 + torn.next(white) * 0.5 * tear) * thrust;
            }
        }
    }
}

/// A fire's crackle.
pub(super) struct Fire {
    level: f32,
    noise: Noise,
    flame: [LowPass; 2],
    lick: Drift,
    mood: Drift,
    sparks: Bursts,
}

impl Fire {
    pub(super) fn new(level: f32, seed: u64) -> Self {
        Self {
            level,
            noise: Noise::new(seed, 140),
            flame: [LowPass::new(240.0); 2],
            lick: Drift::new(seed, 141, 0.18),
            mood: Drift::new(seed, 142, 0.9),
            sparks: Bursts::new(seed, 143),
        }
    }
}

impl Voice for Fire {
    fn add(&mut self, block: &mut Block<'_>) {
        let mood = self.mood.advance(block.out.len());
        for i in 0..block.out.len() {
            if self.noise.happens(6.0 + 34.0 * mood * mood) {
                let force = self.noise.unit();
                let bright_hz = self.noise.range(2200.0, 6500.0);
                // Most are ticks; now and then a knot bursts.
                self.sparks.put(Burst {
                    at_s: (block.start + i as u64) as f32 / RATE_HZ,
                    attack_s: 0.0004,
                    decay_s: 0.006 + 0.03 * force * force,
                    hz: [bright_hz, bright_hz * 0.4],
                    level: self.level * (0.05 + 0.62 * force * force * force),
                    place: self.noise.next() * 0.5,
                });
            }
            let lick = 0.5 + 0.8 * self.lick.next();
            for (side, flame) in self.flame.iter_mut().enumerate() {
                block.out[i][side] += flame.next(self.noise.next()) * 0.5 * lick * self.level;
            }
        }
        self.sparks.add(block);
    }
}

/// Fireworks: a thump for each burst, then its crackling.
pub(super) struct Fireworks {
    thumps: Bursts,
    noise: Noise,
    bursts_s: Vec<f32>,
    crackle: Grains,
}

/// How long sound takes from where fireworks are seen, in seconds.
const FIREWORKS_DELAY_S: f32 = 0.3;

impl Fireworks {
    pub(super) fn new(bursts_s: &[f32], seed: u64) -> Self {
        let mut thumps = Bursts::new(seed, 150);
        let mut noise = Noise::new(seed, 151);
        let bursts_s: Vec<f32> = bursts_s.iter().map(|at_s| at_s + FIREWORKS_DELAY_S).collect();
        for &at_s in &bursts_s {
            let place = noise.next() * 0.7;
            let level = noise.range(0.35, 0.6);
            thumps.put(Burst { at_s, attack_s: 0.003, decay_s: 0.9, hz: [900.0, 60.0], level, place });
            thumps.put(Burst { at_s, attack_s: 0.002, decay_s: 0.25, hz: [5000.0, 900.0], level: level * 0.4, place });
        }
        Self { thumps, noise, bursts_s, crackle: Grains::default() }
    }
}

impl Voice for Fireworks {
    fn add(&mut self, block: &mut Block<'_>) {
        let now_s = block.start as f32 / RATE_HZ;
        let crackling = |at_s: &&f32| (0.15..1.4).contains(&(now_s - **at_s));
        let glow: f32 = self.bursts_s.iter().filter(crackling).map(|at_s| clamp01(1.4 - (now_s - at_s))).sum();
        for i in 0..block.out.len() {
            if glow > 0.0 && self.noise.happens(90.0 * glow) {
                let grain = Grain {
                    hz: self.noise.range(2500.0, 7000.0),
                    rise: -10.0,
                    decay_s: 0.012,
                    level: self.noise.range(0.02, 0.1),
                    place: self.noise.next(),
                };
                self.crackle.put(i, grain);
            }
        }
        self.thumps.add(block);
        self.crackle.add(block);
    }
}
