//! Calls of animals: what each kind cries, how often, and the pauses between.
//!
//! Only the manner of each call stands here; how a throat sounds, `throat` knows.

use super::throat::{Cry, Throats};
use super::tools::{Block, Noise, RATE_HZ, Voice};
use crate::maths::pow;
use crate::scene::SourceKind as S;

/// The manner in which a kind calls.
#[derive(Debug, Clone, Copy)]
struct Manner {
    hz: [f32; 4],
    mouth: [[f32; 2]; 3],
    /// Length of a cry in seconds, from and to.
    length_s: [f32; 2],
    /// Cries in a call, from and to.
    cries: [f32; 2],
    /// Pause after a cry, and pause after a call from and to, in seconds.
    pauses_s: [f32; 3],
    dull: f32,
    breath: f32,
    rough: [f32; 2],
    level: f32,
}

/// What most calls have in common.
const USUAL: Manner = Manner {
    hz: [400.0; 4],
    mouth: [[700.0, 1500.0]; 3],
    length_s: [0.2, 0.3],
    cries: [1.0, 1.0],
    pauses_s: [0.15, 1.4, 3.2],
    dull: 0.8,
    breath: 0.1,
    rough: [0.0, 30.0],
    level: 0.2,
};

const BARK: Manner = Manner {
    hz: [420.0, 640.0, 520.0, 300.0],
    mouth: [[600.0, 1300.0], [950.0, 1700.0], [600.0, 1200.0]],
    length_s: [0.11, 0.17],
    cries: [2.0, 4.0],
    pauses_s: [0.17, 0.9, 2.2],
    breath: 0.45,
    rough: [0.35, 75.0],
    level: 0.34,
    ..USUAL
};

const MEOW: Manner = Manner {
    hz: [520.0, 740.0, 690.0, 460.0],
    mouth: [[520.0, 2100.0], [1000.0, 1700.0], [560.0, 1000.0]],
    length_s: [0.55, 0.9],
    breath: 0.06,
    ..USUAL
};

const NEIGH: Manner = Manner {
    hz: [800.0, 1450.0, 1000.0, 480.0],
    mouth: [[900.0, 2300.0], [1300.0, 2600.0], [700.0, 1500.0]],
    length_s: [1.2, 1.7],
    pauses_s: [0.2, 2.0, 4.5],
    breath: 0.25,
    rough: [0.65, 12.0],
    ..USUAL
};

const MOO: Manner = Manner {
    hz: [112.0, 150.0, 156.0, 118.0],
    mouth: [[280.0, 700.0], [520.0, 950.0], [380.0, 800.0]],
    length_s: [1.2, 1.9],
    pauses_s: [0.2, 1.8, 4.0],
    dull: 0.5,
    ..USUAL
};

const BLEAT: Manner = Manner {
    hz: [370.0, 430.0, 410.0, 350.0],
    mouth: [[600.0, 1600.0], [800.0, 1800.0], [650.0, 1500.0]],
    length_s: [0.5, 0.95],
    pauses_s: [0.2, 1.0, 2.6],
    dull: 0.4,
    rough: [0.6, 8.5],
    ..USUAL
};

const ROAR: Manner = Manner {
    hz: [85.0, 135.0, 115.0, 62.0],
    mouth: [[300.0, 800.0], [620.0, 1200.0], [280.0, 650.0]],
    length_s: [1.3, 2.0],
    pauses_s: [0.3, 1.6, 3.5],
    dull: 0.35,
    breath: 0.45,
    rough: [0.6, 27.0],
    level: 0.34,
    ..USUAL
};

const HOWL: Manner = Manner {
    hz: [320.0, 570.0, 550.0, 370.0],
    mouth: [[420.0, 900.0], [620.0, 1100.0], [450.0, 850.0]],
    length_s: [1.8, 2.6],
    pauses_s: [0.2, 0.5, 1.4],
    dull: 1.4,
    breath: 0.04,
    ..USUAL
};

const TRUMPET: Manner = Manner {
    hz: [300.0, 540.0, 590.0, 380.0],
    mouth: [[800.0, 1900.0], [1300.0, 2500.0], [800.0, 1700.0]],
    length_s: [0.9, 1.4],
    pauses_s: [0.2, 2.0, 4.5],
    dull: 0.2,
    breath: 0.3,
    rough: [0.3, 58.0],
    ..USUAL
};

const GRUNT: Manner = Manner {
    hz: [85.0, 120.0, 105.0, 78.0],
    mouth: [[350.0, 1000.0], [550.0, 1300.0], [350.0, 900.0]],
    length_s: [0.1, 0.22],
    cries: [2.0, 4.0],
    pauses_s: [0.12, 0.6, 1.8],
    dull: 0.3,
    breath: 0.6,
    rough: [0.6, 38.0],
    ..USUAL
};

const MONKEY_CALLS: Manner = Manner {
    hz: [560.0, 900.0, 1050.0, 700.0],
    mouth: [[700.0, 1500.0], [1100.0, 2000.0], [900.0, 1700.0]],
    length_s: [0.1, 0.2],
    cries: [3.0, 7.0],
    pauses_s: [0.1, 0.9, 2.4],
    breath: 0.15,
    ..USUAL
};

const CAW: Manner = Manner {
    hz: [470.0, 560.0, 530.0, 420.0],
    mouth: [[1000.0, 1700.0], [1250.0, 1900.0], [1000.0, 1600.0]],
    length_s: [0.26, 0.38],
    cries: [2.0, 4.0],
    pauses_s: [0.22, 1.2, 2.8],
    dull: 0.3,
    breath: 0.4,
    rough: [0.5, 88.0],
    ..USUAL
};

const HOOT: Manner = Manner {
    hz: [335.0, 372.0, 362.0, 325.0],
    mouth: [[360.0, 720.0]; 3],
    length_s: [0.3, 0.55],
    cries: [2.0, 3.0],
    pauses_s: [0.28, 1.2, 2.6],
    dull: 3.0,
    breath: 0.05,
    ..USUAL
};

const QUACK: Manner = Manner {
    hz: [250.0, 330.0, 290.0, 215.0],
    mouth: [[800.0, 1600.0], [1050.0, 1900.0], [800.0, 1500.0]],
    length_s: [0.13, 0.2],
    cries: [2.0, 5.0],
    pauses_s: [0.1, 1.0, 2.6],
    dull: 0.15,
    breath: 0.25,
    ..USUAL
};

const HONK: Manner = Manner {
    hz: [370.0, 560.0, 530.0, 390.0],
    mouth: [[800.0, 1400.0], [1100.0, 1700.0], [800.0, 1300.0]],
    length_s: [0.18, 0.3],
    cries: [1.0, 3.0],
    pauses_s: [0.2, 0.5, 1.6],
    dull: 0.5,
    breath: 0.15,
    ..USUAL
};

const CLUCK: Manner = Manner {
    hz: [420.0, 640.0, 700.0, 430.0],
    mouth: [[800.0, 1500.0], [1200.0, 2100.0], [800.0, 1500.0]],
    length_s: [0.06, 0.11],
    cries: [3.0, 6.0],
    pauses_s: [0.19, 0.5, 1.5],
    breath: 0.2,
    ..USUAL
};

const SCREECH: Manner = Manner {
    hz: [2500.0, 3100.0, 2600.0, 1800.0],
    mouth: [[2500.0, 4000.0], [3000.0, 4500.0], [2000.0, 3600.0]],
    length_s: [0.45, 0.8],
    cries: [1.0, 3.0],
    pauses_s: [0.15, 1.6, 3.4],
    dull: 1.2,
    breath: 0.2,
    level: 0.1,
    ..USUAL
};

const SQUAWK: Manner = Manner {
    hz: [850.0, 1350.0, 1200.0, 760.0],
    mouth: [[1100.0, 2200.0], [1600.0, 2700.0], [1100.0, 2000.0]],
    length_s: [0.2, 0.4],
    cries: [1.0, 3.0],
    pauses_s: [0.16, 1.2, 3.0],
    breath: 0.3,
    rough: [0.45, 80.0],
    level: 0.13,
    ..USUAL
};

const WHALE_SONG: Manner = Manner {
    hz: [170.0, 420.0, 300.0, 130.0],
    mouth: [[250.0, 600.0], [450.0, 900.0], [220.0, 500.0]],
    length_s: [1.8, 3.0],
    pauses_s: [0.2, 0.5, 1.5],
    dull: 1.7,
    breath: 0.03,
    ..USUAL
};

const DOLPHIN_CALLS: Manner = Manner {
    hz: [5200.0, 9500.0, 7000.0, 10_500.0],
    mouth: [[6000.0, 9000.0], [9000.0, 12_000.0], [8000.0, 11_000.0]],
    length_s: [0.25, 0.5],
    cries: [1.0, 3.0],
    pauses_s: [0.12, 0.8, 2.0],
    dull: 3.0,
    breath: 0.0,
    level: 0.08,
    ..USUAL
};

const CROAK: Manner = Manner {
    hz: [170.0, 190.0, 185.0, 165.0],
    mouth: [[550.0, 1400.0], [750.0, 1700.0], [600.0, 1400.0]],
    length_s: [0.17, 0.3],
    cries: [2.0, 5.0],
    pauses_s: [0.12, 0.5, 1.6],
    dull: 0.3,
    breath: 0.15,
    rough: [0.9, 42.0],
    ..USUAL
};

/// The manner of a kind that has a voice.
fn manner(kind: S) -> Option<Manner> {
    Some(match kind {
        S::Bark => BARK,
        S::Meow => MEOW,
        S::Neigh => NEIGH,
        S::Moo => MOO,
        S::Bleat => BLEAT,
        S::Roar => ROAR,
        S::Howl => HOWL,
        S::Trumpet => TRUMPET,
        S::Grunt => GRUNT,
        S::MonkeyCalls => MONKEY_CALLS,
        S::Caw => CAW,
        S::Hoot => HOOT,
        S::Quack => QUACK,
        S::Honk => HONK,
        S::Cluck => CLUCK,
        S::Screech => SCREECH,
        S::Squawk => SQUAWK,
        S::WhaleSong => WHALE_SONG,
        S::DolphinCalls => DOLPHIN_CALLS,
        S::Croak => CROAK,
        _ => return None,
    })
}

/// Somebody who calls now and then.
pub(super) struct Caller {
    manner: Manner,
    pitch: f32,
    noise: Noise,
    next_s: f32,
    throats: Throats,
}

impl Caller {
    /// One of a kind that has a voice.
    pub(super) fn of(kind: S, pitch: f32, start_s: f32, seed: u64) -> Option<Self> {
        let manner = manner(kind)?;
        let mut noise = Noise::new(seed, 200);
        let next_s = start_s + noise.range(0.2, 0.9);
        Some(Self { manner, pitch: pitch.clamp(0.3, 3.0), noise, next_s, throats: Throats::new(seed, 201) })
    }

    fn call(&mut self) {
        let m = self.manner;
        let cries = self.noise.range(m.cries[0], m.cries[1] + 0.999) as u32;
        // A larger animal has a lower voice and, less so, a longer mouth.
        let (tone, mouth) = (self.pitch * self.noise.range(0.95, 1.06), pow(self.pitch, 0.6));
        let level = m.level * self.noise.range(0.75, 1.0);
        let mut at_s = self.next_s;
        for _ in 0..cries {
            let length_s = self.noise.range(m.length_s[0], m.length_s[1]);
            let own = tone * self.noise.range(0.97, 1.03);
            self.throats.put(Cry {
                at_s,
                length_s,
                hz: m.hz.map(|hz| hz * own),
                mouth: m.mouth.map(|shape| shape.map(|hz| hz * mouth)),
                dull: m.dull,
                breath: m.breath,
                rough: [m.rough[0], m.rough[1] * self.noise.range(0.9, 1.1)],
                sway: [0.0; 2],
                edges: [(0.03 / length_s).max(0.12), 0.4],
                level: level * self.noise.range(0.85, 1.0),
                place: 0.0,
            });
            at_s += length_s + m.pauses_s[0] * self.noise.range(0.75, 1.35);
        }
        self.next_s = at_s + self.noise.range(m.pauses_s[1], m.pauses_s[2]);
    }
}

impl Voice for Caller {
    fn add(&mut self, block: &mut Block<'_>) {
        while self.next_s < (block.start + block.out.len() as u64) as f32 / RATE_HZ {
            self.call();
        }
        self.throats.add(block);
    }
}
