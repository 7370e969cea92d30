//! What sounds from a place of its own, on its way to the ear: farther is quieter
//! and duller, what comes near is higher than what goes away.
//!
//! It knows where things are, not what they sound like.

use super::tools::{Block, LowPass, RATE_HZ, Stereo, Voice, pan};
use crate::maths::{clamp01, mix};
use crate::scene::Bearing;

/// Speed of sound in metres a second.
const SOUND_M_S: f32 = 343.0;
/// No source in a picture comes or goes faster than this, in metres a second.
const FASTEST_M_S: f32 = 70.0;
/// How soon a change of distance is followed, in seconds.
const FOLLOW_S: f32 = 0.08;
/// Distance over which air and ground take half of the high tones, in metres.
const AIR_M: f32 = 90.0;
/// What is left of the width of the picture between two loudspeakers.
const WIDTH: f32 = 0.85;

/// A voice that is heard from where it is.
pub(super) struct Placed {
    voice: Box<dyn Voice>,
    path: Vec<Bearing>,
    /// The first sample of its shot, and how many the shot lasts.
    shot: (u64, u64),
    level: f32,
    /// Distance at which half of its strength is left, in metres.
    carries_m: f32,
    distance_m: Option<f32>,
    air: [LowPass; 2],
    own: Vec<Stereo>,
}

impl Placed {
    pub(super) fn new(
        voice: Box<dyn Voice>,
        path: &[Bearing],
        shot: (u64, u64),
        (level, carries_m): (f32, f32),
    ) -> Self {
        let air = [LowPass::new(16_000.0); 2];
        Self { voice, path: path.to_vec(), shot, level, carries_m, distance_m: None, air, own: Vec::new() }
    }

    /// Where it is at a sample.
    fn bearing(&self, at: u64) -> Option<Bearing> {
        let last = self.path.len().checked_sub(1)?;
        let share = clamp01(at.saturating_sub(self.shot.0) as f32 / self.shot.1.max(1) as f32);
        let step = share * last as f32;
        let index = (step as usize).min(last.saturating_sub(1));
        let (a, b) = (self.path[index], self.path[(index + 1).min(last)]);
        let t = step - index as f32;
        Some(Bearing { side: mix(a.side, b.side, t), distance_m: mix(a.distance_m, b.distance_m, t) })
    }

    /// Follows the distance smoothly, and tells how much the pitch is moved by
    /// its change.
    fn follow(&mut self, goal_m: f32, samples: usize) -> f32 {
        let before = self.distance_m.unwrap_or(goal_m);
        let seconds = samples as f32 / RATE_HZ;
        let now = before + (goal_m - before) * (seconds / FOLLOW_S).min(1.0);
        self.distance_m = Some(now);
        let away_m_s = ((now - before) / seconds.max(1e-6)).clamp(-FASTEST_M_S, FASTEST_M_S);
        SOUND_M_S / (SOUND_M_S + away_m_s)
    }
}

impl Voice for Placed {
    fn add(&mut self, block: &mut Block<'_>) {
        let mut own = std::mem::take(&mut self.own);
        own.clear();
        own.resize(block.out.len(), [0.0; 2]);
        let bearing = self.bearing(block.start);
        if let Some(bearing) = bearing {
            let pitch = self.follow(bearing.distance_m.max(0.0), own.len());
            self.voice.bend(pitch);
        }
        self.voice.add(&mut Block { start: block.start, out: &mut own });
        match bearing {
            None => {
                for (out, own) in block.out.iter_mut().zip(&own) {
                    *out = [out[0] + own[0] * self.level, out[1] + own[1] * self.level];
                }
            }
            Some(bearing) => {
                let distance_m = self.distance_m.unwrap_or_default();
                let gain = self.level * 2.0 * self.carries_m / (self.carries_m + distance_m);
                let hz = 16_000.0 / (1.0 + distance_m / AIR_M);
                self.air.iter_mut().for_each(|air| air.tune(hz));
                let sides = pan(bearing.side * WIDTH).map(|side| side * gain * std::f32::consts::FRAC_1_SQRT_2);
                for (out, own) in block.out.iter_mut().zip(&own) {
                    let [first, second] = &mut self.air;
                    let sound = second.next(first.next(own[0] + own[1]));
                    *out = [out[0] + sound * sides[0], out[1] + sound * sides[1]];
                }
            }
        }
        self.own = own;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sound::tools::Wave;

    struct Whistle(Wave, f32);

    impl Voice for Whistle {
        fn add(&mut self, block: &mut Block<'_>) {
            for out in block.out.iter_mut() {
                let sound = self.0.next(2000.0 * self.1) * 0.5;
                *out = [sound, sound];
            }
        }

        fn bend(&mut self, pitch: f32) {
            self.1 = pitch;
        }
    }

    /// Two seconds past the ear, from a place to a place.
    fn pass(path: &[(f32, f32)]) -> Vec<Stereo> {
        let path: Vec<Bearing> = path.iter().map(|&(side, distance_m)| Bearing { side, distance_m }).collect();
        let whistle = Box::new(Whistle(Wave::new(0.0), 1.0));
        let mut placed = Placed::new(whistle, &path, (0, 96_000), (1.0, 8.0));
        let mut out = vec![[0.0; 2]; 96_000];
        for (i, out) in out.chunks_mut(48).enumerate() {
            placed.add(&mut Block { start: i as u64 * 48, out });
        }
        out
    }

    fn power(sound: &[Stereo], side: usize) -> f32 {
        sound.iter().map(|sample| sample[side] * sample[side]).sum()
    }

    fn crossings(sound: &[Stereo]) -> usize {
        let sum = |sample: &Stereo| sample[0] + sample[1];
        sound.windows(2).filter(|pair| sum(&pair[0]) < 0.0 && sum(&pair[1]) >= 0.0).count()
    }

    #[test]
    fn what_passes_goes_over_and_falls_in_pitch() {
        let sound = pass(&[(-1.0, 40.0), (-0.9, 20.0), (0.0, 2.0), (0.9, 20.0), (1.0, 40.0)]);
        let (before, after) = (&sound[9_600..28_800], &sound[67_200..86_400]);
        assert!(power(before, 0) > 4.0 * power(before, 1) && power(after, 1) > 4.0 * power(after, 0));
        assert!(crossings(before) > crossings(after) + 40, "{} {}", crossings(before), crossings(after));
    }

    #[test]
    fn what_is_far_is_quiet() {
        let (near, far) = (pass(&[(0.0, 4.0)]), pass(&[(0.0, 80.0)]));
        assert!(power(&near, 0) > 30.0 * power(&far, 0));
    }
}
