//! What people make: a city's hum, rockets, fire and fireworks.
//!
//! Strength and moments come from the scene; nothing here decides what is there.

use super::events::{Burst, Bursts, Grain, Grains, Note, Score};
use super::tools::{BandPass, Block, Drift, LowPass, Noise, Pink, RATE_HZ, Voice, pan};
use crate::maths::{clamp01, smoothstep};

/// The hum of a city, with cars that pass.
pub(super) struct City {
    level: f32,
    noise: Noise,
    hum: [LowPass; 2],
    pink: [Pink; 2],
    street: [BandPass; 2],
    next_car_s: f32,
    cars: Vec<Passing>,
    next_horn_s: f32,
    horns: Score,
}

/// A car that passes: mostly the hiss of its tyres.
struct Passing {
    /// When it is nearest, how near that is in metres, and its speed.
    at_s: f32,
    nearest_m: f32,
    speed_m_s: f32,
    tyres: BandPass,
    soften: LowPass,
    engine: LowPass,
}

/// How long before and after it is nearest a car is heard, in seconds.
const PASSING_S: f32 = 3.0;
/// How far to the side a car has to be to be heard from there alone, in metres.
const ASIDE_M: f32 = 9.0;

impl Passing {
    fn add(&mut self, block: &mut Block<'_>, noise: &mut Noise, level: f32) {
        let since_s = block.start as f32 / RATE_HZ - self.at_s;
        let along_m = since_s * self.speed_m_s;
        let distance_m = (self.nearest_m * self.nearest_m + along_m * along_m).sqrt();
        // It comes out of the hum and goes back into it.
        let edge = smoothstep(PASSING_S, PASSING_S * 0.6, since_s.abs());
        let level = level * edge * 3.2 / distance_m;
        let sides = pan((along_m / ASIDE_M).clamp(-1.0, 1.0));
        // What is far has lost its high tones.
        self.tyres.tune(500.0 + 4000.0 / distance_m.max(5.0), 0.6);
        for out in block.out.iter_mut() {
            let white = noise.next();
            let tyres = self.soften.next(self.tyres.next(white));
            let sound = (tyres * 0.6 + self.engine.next(white) * 0.8) * level;
            *out = [out[0] + sound * sides[0], out[1] + sound * sides[1]];
        }
    }
}

impl City {
    pub(super) fn new(level: f32, start_s: f32, seed: u64) -> Self {
        let mut noise = Noise::new(seed, 110);
        Self {
            level,
            next_horn_s: start_s + noise.range(1.5, 6.0),
            // One of them is near already when the shot begins.
            next_car_s: start_s - noise.range(1.8, 3.0),
            noise,
            hum: [LowPass::new(130.0); 2],
            pink: [Pink::default(); 2],
            street: [BandPass::new(520.0, 0.8); 2],
            cars: Vec::new(),
            horns: Score::default(),
        }
    }

    fn car(&mut self) {
        let from_left = if self.noise.unit() < 0.5 { 1.0 } else { -1.0 };
        self.cars.push(Passing {
            at_s: self.next_car_s + PASSING_S,
            nearest_m: self.noise.range(3.0, 11.0),
            speed_m_s: from_left * self.noise.range(8.0, 15.0),
            tyres: BandPass::default(),
            soften: LowPass::new(2600.0),
            engine: LowPass::new(self.noise.range(110.0, 190.0)),
        });
        // Fewer of them come by where the city is faint.
        self.next_car_s += self.noise.range(0.8, 3.6) / (0.4 + self.level);
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
        let end_s = (block.start + block.out.len() as u64) as f32 / RATE_HZ;
        while self.next_horn_s < end_s {
            self.horn();
        }
        while self.next_car_s < end_s {
            self.car();
        }
        self.cars.retain(|car| car.at_s + PASSING_S > end_s);
        for car in &mut self.cars {
            car.add(block, &mut self.noise, self.level);
        }
        for out in block.out.iter_mut() {
            for (side, out) in out.iter_mut().enumerate() {
                let white = self.noise.next();
                let street = self.street[side].next(self.pink[side].next(white));
                *out += (self.hum[side].next(white) * 0.36 + street * 0.09) * self.level;
            }
        }
        self.horns.add(block);
    }
}

/// A rocket's roar from the moment it is lit.
pub(super) struct Rocket {
    level: f32,
    ignition_s: f32,
    noise: Noise,
    deep: [LowPass; 2],
    torn: [BandPass; 2],
    flicker: Drift,
}

impl Rocket {
    pub(super) fn new(level: f32, ignition_s: f32, seed: u64) -> Self {
        Self {
            level,
            ignition_s,
            noise: Noise::new(seed, 130),
            deep: [LowPass::new(170.0), LowPass::new(500.0)],
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
            // Its depth comes from one place, what it tears from all around.
            let [a, b] = &mut self.deep;
            let deep = b.next(a.next(self.noise.next())) * 1.5;
            for (out, torn) in out.iter_mut().zip(&mut self.torn) {
                *out += (deep + torn.next(self.noise.next()) * 0.5 * tear) * thrust;
            }
        }
    }
}

/// A fire's crackle.
pub(super) struct Fire {
    level: f32,
    noise: Noise,
    flame: [[LowPass; 2]; 2],
    lick: Drift,
    mood: Drift,
    sparks: Bursts,
}

impl Fire {
    pub(super) fn new(level: f32, seed: u64) -> Self {
        Self {
            level,
            noise: Noise::new(seed, 140),
            flame: [[LowPass::new(240.0), LowPass::new(700.0)]; 2],
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
                    level: self.level * (0.06 + 0.85 * force * force * force),
                    place: self.noise.next() * 0.5,
                });
            }
            let lick = 0.5 + 0.8 * self.lick.next();
            for (side, [a, b]) in self.flame.iter_mut().enumerate() {
                block.out[i][side] += b.next(a.next(self.noise.next())) * 0.5 * lick * self.level;
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
