//! Small sounds that lie over a place: leaves, lapping water, drops on what is
//! near, fat in a pan, cicadas.
//!
//! Each is noise with a grain of its own; none has a tune.

use super::events::{Burst, Bursts, Grain, Grains};
use super::tools::{BandPass, Block, Drift, HighPass, LowPass, Noise, RATE_HZ, Voice, Wave, pan};
use crate::scene::SourceKind as S;

/// The texture of a kind that has one.
pub(super) fn of(kind: S, pitch: f32, start_s: f32, seed: u64) -> Option<Box<dyn Voice>> {
    Some(match kind {
        S::Leaves => Box::new(Leaves::new(seed)),
        S::Lapping => Box::new(Lapping::new(start_s, seed)),
        S::Patter => Box::new(Patter::new(pitch, seed)),
        S::Sizzle => Box::new(Sizzle::new(seed)),
        S::Cicadas => Box::new(Cicadas::new(seed)),
        _ => return None,
    })
}

/// Foliage that rustles in gusts.
struct Leaves {
    noise: Noise,
    rustle: [BandPass; 2],
    gust: [Drift; 2],
    flutter: [Drift; 2],
}

impl Leaves {
    fn new(seed: u64) -> Self {
        Self {
            noise: Noise::new(seed, 300),
            rustle: [BandPass::new(2700.0, 0.45), BandPass::new(3000.0, 0.45)],
            gust: [Drift::new(seed, 301, 1.7), Drift::new(seed, 302, 1.9)],
            flutter: [Drift::new(seed, 303, 0.06), Drift::new(seed, 304, 0.06)],
        }
    }
}

impl Voice for Leaves {
    fn add(&mut self, block: &mut Block<'_>) {
        let samples = block.out.len();
        for side in 0..2 {
            let gust = self.gust[side].advance(samples);
            let flutter = 0.6 + 0.7 * self.flutter[side].advance(samples);
            let level = 0.3 * gust * gust * flutter;
            for out in block.out.iter_mut() {
                out[side] += self.rustle[side].next(self.noise.next()) * level;
            }
        }
    }
}

/// Small waves that slap against a shore or a hull.
struct Lapping {
    noise: Noise,
    next_s: f32,
    slosh: Bursts,
    bubbles: Grains,
    due: Vec<(f32, Grain)>,
}

impl Lapping {
    fn new(start_s: f32, seed: u64) -> Self {
        Self {
            noise: Noise::new(seed, 310),
            next_s: start_s + 0.2,
            slosh: Bursts::new(seed, 311),
            bubbles: Grains::default(),
            due: Vec::new(),
        }
    }

    fn slap(&mut self) {
        let noise = &mut self.noise;
        let (place, force) = (noise.next() * 0.8, noise.range(0.4, 1.0));
        let attack_s = noise.range(0.12, 0.3);
        let hz = [noise.range(900.0, 1700.0), 350.0];
        self.slosh.put(Burst { at_s: self.next_s, attack_s, decay_s: 1.1, hz, level: 0.16 * force, place });
        for _ in 0..(2.0 + 7.0 * noise.unit()) as u32 {
            let at_s = self.next_s + noise.range(0.1, 0.8);
            let hz = 420.0 + 900.0 * noise.unit() * noise.unit();
            let (rise, decay_s) = (noise.range(2.0, 8.0), noise.range(0.03, 0.08));
            let level = 0.09 * force * noise.unit();
            self.due.push((at_s, Grain { hz, rise, decay_s, level, place }));
        }
        self.next_s += noise.range(0.55, 1.7);
    }
}

impl Voice for Lapping {
    fn add(&mut self, block: &mut Block<'_>) {
        while self.next_s < (block.start + block.out.len() as u64) as f32 / RATE_HZ {
            self.slap();
        }
        self.bubbles.put_due(&mut self.due, block);
        self.slosh.add(block);
        self.bubbles.add(block);
    }
}

/// Drops that fall on something near: the tighter it is, the higher it sounds.
struct Patter {
    noise: Noise,
    pitch: f32,
    skin: [BandPass; 2],
    drops: Grains,
}

impl Patter {
    fn new(pitch: f32, seed: u64) -> Self {
        let pitch = pitch.clamp(0.4, 3.0);
        Self {
            noise: Noise::new(seed, 320),
            pitch,
            skin: [BandPass::new(900.0 * pitch, 0.6); 2],
            drops: Grains::default(),
        }
    }
}

impl Voice for Patter {
    fn add(&mut self, block: &mut Block<'_>) {
        for i in 0..block.out.len() {
            if self.noise.happens(38.0) {
                let near = self.noise.unit();
                let grain = Grain {
                    hz: self.noise.range(320.0, 1500.0) * self.pitch,
                    rise: -6.0,
                    decay_s: self.noise.range(0.008, 0.022),
                    level: 0.03 + 0.26 * near * near * near,
                    place: self.noise.next() * 0.8,
                };
                self.drops.put(i, grain);
            }
            for (side, skin) in self.skin.iter_mut().enumerate() {
                block.out[i][side] += skin.next(self.noise.next()) * 0.035;
            }
        }
        self.drops.add(block);
    }
}

/// Fat in a pan.
struct Sizzle {
    noise: Noise,
    hiss: [HighPass; 2],
    soften: [LowPass; 2],
    mood: Drift,
    spits: Bursts,
}

impl Sizzle {
    fn new(seed: u64) -> Self {
        Self {
            noise: Noise::new(seed, 330),
            hiss: [HighPass::new(3200.0); 2],
            soften: [LowPass::new(9000.0); 2],
            mood: Drift::new(seed, 331, 0.4),
            spits: Bursts::new(seed, 332),
        }
    }
}

impl Voice for Sizzle {
    fn add(&mut self, block: &mut Block<'_>) {
        let mood = 0.6 + 0.5 * self.mood.advance(block.out.len());
        let at_s = block.start as f32 / RATE_HZ;
        if self.noise.unit() < 26.0 * mood * block.out.len() as f32 / RATE_HZ {
            let near = self.noise.unit();
            let (decay_s, level) = (self.noise.range(0.01, 0.03), 0.02 + 0.1 * near * near);
            let place = self.noise.next() * 0.4;
            self.spits.put(Burst { at_s, attack_s: 0.0006, decay_s, hz: [6500.0, 2200.0], level, place });
        }
        for out in block.out.iter_mut() {
            for (side, out) in out.iter_mut().enumerate() {
                *out += self.soften[side].next(self.hiss[side].next(self.noise.next())) * 0.09 * mood;
            }
        }
        self.spits.add(block);
    }
}

/// One cicada: ribs that buckle a hundred times a second, swelling and ebbing.
struct Cicada {
    ribs: Wave,
    ribs_hz: f32,
    song: BandPass,
    swell: Drift,
    sides: [f32; 2],
}

struct Cicadas {
    noise: Noise,
    singers: Vec<Cicada>,
}

impl Cicadas {
    fn new(seed: u64) -> Self {
        let mut noise = Noise::new(seed, 340);
        let singer = |index: u64| Cicada {
            ribs: Wave::new(noise.unit()),
            ribs_hz: noise.range(90.0, 140.0),
            song: BandPass::new(noise.range(4400.0, 6200.0), 5.0),
            swell: Drift::new(seed, 341 + index, 1.5),
            sides: pan(noise.next()),
        };
        let singers = (0..4).map(singer).collect();
        Self { noise, singers }
    }
}

impl Voice for Cicadas {
    fn add(&mut self, block: &mut Block<'_>) {
        for singer in &mut self.singers {
            let swell = singer.swell.advance(block.out.len());
            let level = 0.22 * (0.2 + 0.8 * swell * swell);
            for out in block.out.iter_mut() {
                let rib = 0.5 + 0.5 * singer.ribs.next(singer.ribs_hz);
                let sound = singer.song.next(self.noise.next()) * rib * rib * level;
                *out = [out[0] + sound * singer.sides[0], out[1] + sound * singer.sides[1]];
            }
        }
    }
}
