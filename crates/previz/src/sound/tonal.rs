//! Tones with a pitch: the drone that carries a mood, the beeps of the slate.
//!
//! The drone is a held chord, never a melody: it must not compete with the scene.

use super::events::{Note, Score};
use super::tools::{Block, Drift, LowPass, RATE_HZ, Voice, Wave, pan};
use crate::maths::smoothstep;
use crate::scene::Ambience;

/// One tone of the chord: two waves a little apart, which beat slowly. The second
/// is weaker, or the tone would die away at each beat.
struct Tone {
    hz: f32,
    waves: [Wave; 2],
    octaves: [Wave; 2],
    breath: Drift,
    level: f32,
    sides: [f32; 2],
}

/// How far the two waves of a tone lie apart, as a share of their pitch.
const DETUNE: f32 = 0.0016;
/// Strength of the second wave of a tone.
const SECOND: f32 = 0.5;
/// How long the drone takes to come up, in seconds.
const RISE_S: f32 = 1.6;

/// A held chord for the mood.
pub(super) struct Drone {
    level: f32,
    start: Option<u64>,
    tones: Vec<Tone>,
    soften: [LowPass; 2],
}

impl Drone {
    pub(super) fn new(ambience: &Ambience, seed: u64) -> Self {
        let root = if ambience.drone_hz > 20.0 { ambience.drone_hz.min(400.0) } else { 110.0 };
        let third = if ambience.drone_minor { 1.2 } else { 1.25 };
        // Root, fifth, octave, tenth: open below, the colour on top.
        let chord = [(1.0, 1.0, 0.0), (1.5, 0.6, -0.5), (2.0, 0.5, 0.4), (2.0 * third, 0.4, -0.25), (3.0, 0.25, 0.6)];
        let tone = |(index, (ratio, level, place)): (usize, (f32, f32, f32))| Tone {
            hz: root * ratio,
            waves: [Wave::new(0.0), Wave::new(0.37)],
            octaves: [Wave::new(0.11), Wave::new(0.63)],
            breath: Drift::new(seed, 160 + index as u64, 2.2),
            level,
            sides: pan(place),
        };
        Self {
            level: ambience.drone,
            start: None,
            tones: chord.into_iter().enumerate().map(tone).collect(),
            soften: [LowPass::new(1500.0); 2],
        }
    }
}

impl Voice for Drone {
    fn add(&mut self, block: &mut Block<'_>) {
        let start = *self.start.get_or_insert(block.start);
        let since_s = (block.start - start) as f32 / RATE_HZ;
        let rise = smoothstep(-0.2, RISE_S, since_s);
        let samples = block.out.len();
        let breaths: Vec<f32> =
            self.tones.iter_mut().map(|tone| tone.level * (0.45 + 0.55 * tone.breath.advance(samples))).collect();
        for out in block.out.iter_mut() {
            let mut sum = [0.0; 2];
            for (tone, breath) in self.tones.iter_mut().zip(&breaths) {
                let [a, b] = &mut tone.waves;
                let [c, d] = &mut tone.octaves;
                let low = 1.3 * a.next(tone.hz) + SECOND * b.next(tone.hz * (1.0 + DETUNE));
                let high = 1.3 * c.next(tone.hz * 2.0) + SECOND * d.next(tone.hz * 2.0 * (1.0 - DETUNE));
                let sound = (low + high * 0.22) * breath;
                sum[0] += sound * tone.sides[0];
                sum[1] += sound * tone.sides[1];
            }
            for (side, soften) in self.soften.iter_mut().enumerate() {
                out[side] += soften.next(sum[side]) * self.level * rise * 0.075;
            }
        }
    }
}

/// Pitch of a beep in hertz, as on every countdown leader.
pub(super) const BEEP_HZ: f32 = 1000.0;
/// Length of a beep in seconds.
pub(super) const BEEP_S: f32 = 0.1;
/// Peak of a beep: eighteen decibels below the loudest possible.
const BEEP_PEAK: f32 = 0.125;

/// The slate's beeps.
pub(super) struct Beeps(Score);

impl Beeps {
    pub(super) fn new(beeps_s: &[f32]) -> Self {
        let mut score = Score::default();
        for &at_s in beeps_s {
            score.put(Note {
                at_s,
                length_s: BEEP_S,
                hz: [BEEP_HZ; 3],
                level: BEEP_PEAK * std::f32::consts::SQRT_2,
                ramp: 0.02,
                ..Note::default()
            });
        }
        Self(score)
    }
}

impl Voice for Beeps {
    fn add(&mut self, block: &mut Block<'_>) {
        self.0.add(block);
    }
}
