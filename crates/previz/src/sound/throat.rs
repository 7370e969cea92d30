//! Cries of whatever has a throat: a rich tone that glides, shaped by a mouth
//! that opens and closes, with breath and roughness.
//!
//! It knows no animals; who lays the cries down decides whose they are.

use super::tools::{BandPass, Block, Drift, Noise, RATE_HZ, Wave, pan, samples};
use crate::maths::{cos_turns, fract, mix, pow, sin_turns};

/// Harmonics that a throat makes at most.
const HARMONICS: usize = 12;
/// Above this pitch a harmonic is left out, in hertz.
const HIGHEST_HZ: f32 = 13_000.0;

/// One cry.
#[derive(Debug, Clone, Copy)]
pub(super) struct Cry {
    /// Seconds from the start of the clip.
    pub(super) at_s: f32,
    /// Length in seconds.
    pub(super) length_s: f32,
    /// Pitch at four moments, evenly apart.
    pub(super) hz: [f32; 4],
    /// The two pitches that the mouth favours at the beginning, in the middle and at the end.
    pub(super) mouth: [[f32; 2]; 3],
    /// How fast harmonics weaken with their number: 0 a blare, 3 a whistle.
    pub(super) dull: f32,
    /// Noise beside the tone, 0 to 1.
    pub(super) breath: f32,
    /// How deep and how often in a second the strength flutters.
    pub(super) rough: [f32; 2],
    /// How far the pitch sways, as a share of it, and how often in a second.
    pub(super) sway: [f32; 2],
    /// Share of the length that it takes to swell, and to die away.
    pub(super) edges: [f32; 2],
    /// Peak, about.
    pub(super) level: f32,
    /// From -1 (left) to 1 (right).
    pub(super) place: f32,
}

#[derive(Debug, Clone)]
struct Crying {
    cry: Cry,
    begin: u64,
    end: u64,
    tilt: [f32; HARMONICS],
    wave: Wave,
    flutter: Wave,
    noise: Noise,
    shiver: Drift,
    throat: [BandPass; 2],
}

impl Crying {
    fn new(cry: Cry, seed: u64) -> Self {
        let begin = samples(cry.at_s);
        let mut tilt = [1.0; HARMONICS];
        for (index, tilt) in tilt.iter_mut().enumerate() {
            *tilt = pow(index as f32 + 1.0, -cry.dull);
        }
        Self {
            cry,
            begin,
            end: begin.saturating_add(samples(cry.length_s).max(1)),
            tilt,
            wave: Wave::new(0.0),
            flutter: Wave::new(0.0),
            noise: Noise::new(seed, 3),
            shiver: Drift::new(seed, 4, 0.035),
            throat: [BandPass::default(); 2],
        }
    }

    /// Strength of each harmonic of a pitch in a mouth of a shape.
    fn weights(&self, hz: f32, mouth: [f32; 2]) -> [f32; HARMONICS] {
        let mut weights = [0.0; HARMONICS];
        for (index, weight) in weights.iter_mut().enumerate() {
            let own_hz = hz * (index as f32 + 1.0);
            if own_hz > HIGHEST_HZ {
                break;
            }
            let near = |favoured: f32| {
                let off = (own_hz - favoured) / (0.16 * favoured + 60.0);
                1.0 / (1.0 + off * off)
            };
            *weight = self.tilt[index] * (0.1 + near(mouth[0]) + 0.6 * near(mouth[1]));
        }
        weights
    }

    fn add(&mut self, block: &mut Block<'_>) {
        let length = (self.end - self.begin).max(1) as f32;
        let first = self.begin.saturating_sub(block.start) as usize;
        let now = (block.start + first as u64 - self.begin) as f32 / length;
        let cry = self.cry;
        let mouth = [0, 1].map(|i| along3([cry.mouth[0][i], cry.mouth[1][i], cry.mouth[2][i]], now));
        let swayed = 1.0 + cry.sway[0] * sin_turns(fract(cry.sway[1] * now * length / RATE_HZ));
        let hz = along4(cry.hz, now) * swayed * (0.985 + 0.03 * self.shiver.advance(block.out.len()));
        let weights = self.weights(hz, mouth);
        self.throat[0].tune(mouth[0], 2.0);
        self.throat[1].tune(mouth[1], 2.5);
        let sides = pan(cry.place);
        let [swell, fade] = cry.edges.map(|edge| edge.max(0.01));
        for (i, out) in block.out.iter_mut().enumerate().skip(first) {
            let at = block.start + i as u64;
            if at >= self.end {
                break;
            }
            let t = (at - self.begin) as f32 / length;
            self.wave.next(hz);
            let tone = series(self.wave.turns(), &weights);
            let white = self.noise.next();
            let breath = (self.throat[0].next(white) + 0.7 * self.throat[1].next(white)) * 1.6;
            let edge = (t / swell).min((1.0 - t) / fade).min(1.0);
            let flutter = 1.0 - cry.rough[0] * (0.5 + 0.5 * self.flutter.next(cry.rough[1]));
            let sound = mix(tone, breath, cry.breath) * cry.level * flutter * edge * edge * (3.0 - 2.0 * edge);
            *out = [out[0] + sound * sides[0], out[1] + sound * sides[1]];
        }
    }
}

/// Sum of a wave's harmonics. Each sine follows from the two before it.
fn series(turns: f32, weights: &[f32; HARMONICS]) -> f32 {
    let twice = 2.0 * cos_turns(turns);
    let (mut before, mut sine, mut sum) = (0.0, sin_turns(turns), 0.0);
    for weight in weights {
        sum += weight * sine;
        (before, sine) = (sine, twice * sine - before);
    }
    sum
}

fn along3([a, b, c]: [f32; 3], t: f32) -> f32 {
    if t < 0.5 { mix(a, b, t * 2.0) } else { mix(b, c, t * 2.0 - 1.0) }
}

fn along4([a, b, c, d]: [f32; 4], t: f32) -> f32 {
    let t = t * 3.0;
    match t {
        _ if t < 1.0 => mix(a, b, t),
        _ if t < 2.0 => mix(b, c, t - 1.0),
        _ => mix(c, d, (t - 2.0).min(1.0)),
    }
}

/// Cries to come and cries that sound.
#[derive(Debug, Clone)]
pub(super) struct Throats {
    seeds: Noise,
    crying: Vec<Crying>,
}

impl Throats {
    pub(super) fn new(seed: u64, purpose: u64) -> Self {
        Self { seeds: Noise::new(seed, purpose), crying: Vec::new() }
    }

    pub(super) fn put(&mut self, cry: Cry) {
        let seed = (self.seeds.unit() * 16_777_216.0) as u64;
        self.crying.push(Crying::new(cry, seed));
    }

    pub(super) fn add(&mut self, block: &mut Block<'_>) {
        let end = block.start + block.out.len() as u64;
        for crying in self.crying.iter_mut().filter(|crying| crying.begin < end) {
            crying.add(block);
        }
        self.crying.retain(|crying| crying.end > end);
    }
}
