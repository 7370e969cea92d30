//! Engines, rotors and rails: tones that follow the turning of a shaft, the
//! noise of air, tyres and exhaust, and the strokes of what repeats.
//!
//! A table says how each machine differs; none decides whether it runs.

use super::events::{Burst, Bursts, Note, Score};
use super::tools::{BandPass, Block, Drift, Noise, Pink, RATE_HZ, Voice, Wave};
use crate::maths::{cos_turns, floor, sin_turns};
use crate::scene::SourceKind as S;

/// Orders of a shaft's turning that a make tells; those above go on in the same
/// pattern, each time weaker by a share.
const ORDERS: usize = 8;
const TIMES_OVER: usize = 3;
const WEAKER: f32 = 0.4;

/// How a machine sounds.
#[derive(Debug, Clone, Copy)]
struct Make {
    /// Turns of its shaft in a second.
    shaft_hz: f32,
    /// Strength of each order.
    orders: [f32; ORDERS],
    /// How unevenly it turns.
    uneven: f32,
    /// Noise of air, tyres or exhaust: pitch, narrowness, level.
    noise: [f32; 3],
    /// How deeply the noise throbs, and how often in a turn.
    throb: [f32; 2],
    level: f32,
}

/// A car that cruises: four cylinders fire twice a turn, and tyres hiss.
const CAR: Make = Make {
    shaft_hz: 34.0,
    orders: [0.2, 0.75, 0.12, 0.5, 0.1, 0.3, 0.06, 0.14],
    uneven: 0.02,
    noise: [900.0, 0.55, 1.5],
    throb: [0.15, 2.0],
    level: 0.2,
};

const DIESEL: Make = Make {
    shaft_hz: 19.0,
    orders: [0.3, 0.4, 1.0, 0.3, 0.35, 0.6, 0.2, 0.25],
    uneven: 0.03,
    noise: [560.0, 0.5, 1.3],
    throb: [0.55, 3.0],
    ..CAR
};

const MOTORCYCLE: Make = Make {
    shaft_hz: 52.0,
    orders: [1.0, 0.75, 0.65, 0.5, 0.4, 0.3, 0.25, 0.2],
    uneven: 0.035,
    noise: [1100.0, 0.6, 0.4],
    throb: [0.6, 1.0],
    ..CAR
};

const RACING_ENGINE: Make = Make {
    shaft_hz: 150.0,
    orders: [0.3, 0.4, 1.0, 0.3, 0.25, 0.7, 0.2, 0.2],
    uneven: 0.012,
    noise: [1300.0, 0.5, 0.5],
    throb: [0.3, 3.0],
    level: 0.16,
};

const JET: Make =
    Make { shaft_hz: 88.0, orders: [0.06; ORDERS], uneven: 0.004, noise: [430.0, 0.35, 1.7], throb: [0.0, 1.0], ..CAR };

/// Two blades of a rotor pass eleven times a second; the noise that each
/// tears off is what is heard.
const ROTOR: Make = Make {
    shaft_hz: 11.0,
    orders: [0.0, 0.5, 0.6, 0.55, 0.45, 0.5, 0.3, 0.3],
    uneven: 0.004,
    noise: [300.0, 0.45, 1.7],
    throb: [0.88, 1.0],
    ..CAR
};

const PROPELLERS: Make = Make {
    shaft_hz: 185.0,
    orders: [0.5, 1.0, 0.35, 0.6, 0.25, 0.35, 0.2, 0.2],
    uneven: 0.03,
    noise: [2400.0, 0.5, 0.3],
    throb: [0.2, 1.0],
    level: 0.1,
};

const FAST_TRAIN: Make = Make {
    shaft_hz: 210.0,
    orders: [0.12, 0.3, 0.1, 0.16, 0.04, 0.06, 0.02, 0.02],
    uneven: 0.002,
    noise: [620.0, 0.35, 1.6],
    throb: [0.0, 1.0],
    ..CAR
};

/// Its engine pulls far ahead; what is heard are wheels on rails.
const TRAIN: Make = Make {
    shaft_hz: 26.0,
    orders: [0.2, 0.3, 0.25, 0.15, 0.12, 0.1, 0.05, 0.05],
    uneven: 0.03,
    noise: [340.0, 0.4, 0.55],
    throb: [0.2, 1.0],
    ..CAR
};

/// How a kind that turns is made.
fn make(kind: S) -> Option<Make> {
    Some(match kind {
        S::Motor => CAR,
        S::Diesel => DIESEL,
        S::Motorcycle => MOTORCYCLE,
        S::RacingEngine => RACING_ENGINE,
        S::Jet => JET,
        S::Rotor => ROTOR,
        S::Propellers => PROPELLERS,
        S::FastTrain => FAST_TRAIN,
        S::Train | S::SteamTrain => TRAIN,
        _ => return None,
    })
}

/// Something that turns.
pub(super) struct Motor {
    make: Make,
    /// How much higher it turns than usual, and how the way to the ear moves that.
    pitch: f32,
    bend: f32,
    turns: f32,
    noise: Noise,
    pink: [Pink; 2],
    air: [BandPass; 2],
    load: Drift,
    jitter: Drift,
    rails: Option<Rails>,
}

impl Motor {
    pub(super) fn of(kind: S, pitch: f32, start_s: f32, seed: u64) -> Option<Self> {
        let make = make(kind)?;
        let mut noise = Noise::new(seed, 220);
        // No two of a kind turn alike: in step they would beat like one.
        let own = noise.range(0.94, 1.06);
        Some(Self {
            make,
            pitch: pitch.clamp(0.3, 3.0) * own,
            bend: 1.0,
            turns: 0.0,
            noise,
            pink: [Pink::default(); 2],
            air: [BandPass::default(); 2],
            load: Drift::new(seed, 221, 1.6),
            jitter: Drift::new(seed, 222, 0.06),
            rails: matches!(kind, S::Train | S::SteamTrain).then(|| Rails::new(kind, start_s, seed)),
        })
    }
}

impl Voice for Motor {
    fn add(&mut self, block: &mut Block<'_>) {
        let samples = block.out.len();
        let load = 0.97 + 0.06 * self.load.advance(samples);
        let uneven = 1.0 + self.make.uneven * (self.jitter.advance(samples) - 0.5);
        let hz = self.make.shaft_hz * self.pitch * self.bend * load * uneven;
        let [air_hz, q, level] = self.make.noise;
        self.air.iter_mut().for_each(|air| air.tune(air_hz * self.bend, q));
        let [depth, per_turn] = self.make.throb;
        for out in block.out.iter_mut() {
            self.turns += hz * (1.0 / RATE_HZ);
            // Whole turns of a whole number of strokes: nothing jumps here.
            if self.turns >= 4.0 {
                self.turns -= 4.0;
            }
            let (twice, mut before, mut sine) = (2.0 * cos_turns(self.turns), 0.0, sin_turns(self.turns));
            let (mut tone, mut share) = (0.0, 1.0);
            for _ in 0..TIMES_OVER {
                for order in self.make.orders {
                    tone += order * share * sine;
                    (before, sine) = (sine, twice * sine - before);
                }
                share *= WEAKER;
            }
            let stroke = self.turns * per_turn;
            let stroke = stroke - floor(stroke);
            // Each stroke sets in fast and dies away.
            let force = (stroke * 8.0).min((1.0 - stroke) * (8.0 / 7.0));
            let throb = 1.0 - depth * (1.0 - force * force * (3.0 - 2.0 * force) * 1.4);
            for (side, out) in out.iter_mut().enumerate() {
                let air = self.air[side].next(self.pink[side].next(self.noise.next()));
                *out += (tone * 0.35 + air * level * throb) * self.make.level;
            }
        }
        if let Some(rails) = &mut self.rails {
            rails.add(block);
        }
    }

    fn bend(&mut self, pitch: f32) {
        self.bend = pitch;
    }
}

/// Wheels over the joints of rails, and a steam engine's strokes and whistle.
struct Rails {
    noise: Noise,
    steams: bool,
    next_joint_s: f32,
    next_chuff_s: f32,
    chuffs: u32,
    knocks: Bursts,
    whistle: Score,
}

/// From one joint of the rails to the next, in seconds.
const JOINT_S: f32 = 0.82;
/// From one stroke of the pistons to the next, in seconds.
const CHUFF_S: f32 = 0.21;

impl Rails {
    fn new(kind: S, start_s: f32, seed: u64) -> Self {
        let mut rails = Self {
            noise: Noise::new(seed, 223),
            steams: kind == S::SteamTrain,
            next_joint_s: start_s + 0.2,
            next_chuff_s: start_s + 0.05,
            chuffs: 0,
            knocks: Bursts::new(seed, 224),
            whistle: Score::default(),
        };
        if rails.steams {
            rails.blow(start_s + 0.9);
        }
        rails
    }

    /// A whistle of three pipes: long, then short.
    fn blow(&mut self, at_s: f32) {
        for (after_s, length_s) in [(0.0, 1.1), (1.3, 0.5)] {
            for hz in [587.0, 698.0, 880.0] {
                self.whistle.put(Note {
                    at_s: at_s + after_s,
                    length_s,
                    hz: [hz * 0.97, hz, hz * 0.96],
                    wobble_hz: 6.0,
                    wobble: 0.004,
                    harmonics: [0.35, 0.12],
                    level: 0.045,
                    ramp: 0.12,
                    ..Note::default()
                });
            }
        }
    }

    fn add(&mut self, block: &mut Block<'_>) {
        let end_s = (block.start + block.out.len() as u64) as f32 / RATE_HZ;
        while self.next_joint_s < end_s {
            // Two axles of one bogie, then two of the next.
            for after_s in [0.0, 0.11, 0.34, 0.45] {
                let level = 0.75 * self.noise.range(0.7, 1.0);
                let at_s = self.next_joint_s + after_s;
                let knock = Burst { at_s, attack_s: 0.002, decay_s: 0.09, hz: [1500.0, 220.0], level, place: 0.0 };
                self.knocks.put(knock);
            }
            self.next_joint_s += JOINT_S * self.noise.range(0.985, 1.015);
        }
        while self.steams && self.next_chuff_s < end_s {
            let level = if self.chuffs.is_multiple_of(4) { 0.85 } else { 0.6 } * self.noise.range(0.85, 1.0);
            let at_s = self.next_chuff_s;
            self.knocks.put(Burst { at_s, attack_s: 0.012, decay_s: 0.24, hz: [2100.0, 500.0], level, place: 0.0 });
            self.chuffs += 1;
            self.next_chuff_s += CHUFF_S;
        }
        self.knocks.add(block);
        self.whistle.add(block);
    }
}

/// A siren that wails up and down.
pub(super) struct Siren {
    pitch: f32,
    bend: f32,
    wail: Wave,
    horn: Wave,
}

impl Siren {
    pub(super) fn new(pitch: f32) -> Self {
        Self { pitch, bend: 1.0, wail: Wave::new(0.0), horn: Wave::new(0.0) }
    }
}

impl Voice for Siren {
    fn add(&mut self, block: &mut Block<'_>) {
        for out in block.out.iter_mut() {
            let wail = 0.5 + 0.5 * self.wail.next(0.42);
            self.horn.next((560.0 + 560.0 * wail) * self.pitch * self.bend);
            let turns = self.horn.turns();
            let sound = sin_turns(turns) + 0.45 * sin_turns(turns * 2.0) + 0.3 * sin_turns(turns * 3.0);
            *out = out.map(|x| x + sound * 0.06);
        }
    }

    fn bend(&mut self, pitch: f32) {
        self.bend = pitch;
    }
}
