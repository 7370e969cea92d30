//! How loud sound is to people, after ITU-R BS.1770: weighted by pitch, with
//! silence left out.
//!
//! It only measures; the mix decides what to do about it.

use super::tools::{RATE_HZ, Stereo};

/// A filter of the second order.
#[derive(Debug, Clone, Copy)]
struct Biquad {
    b: [f64; 3],
    a: [f64; 2],
    z: [f64; 2],
}

impl Biquad {
    fn new(b: [f64; 3], a: [f64; 2]) -> Self {
        Self { b, a, z: [0.0; 2] }
    }

    fn next(&mut self, x: f64) -> f64 {
        let y = self.b[0] * x + self.z[0];
        self.z[0] = self.b[1] * x - self.a[0] * y + self.z[1];
        self.z[1] = self.b[2] * x - self.a[1] * y;
        y
    }
}

/// The head's shadow raises high tones; the coefficients for 48 kHz are the standard's own.
fn shelf() -> Biquad {
    Biquad::new(
        [1.535_124_859_586_97, -2.691_696_189_406_38, 1.198_392_810_852_85],
        [-1.690_659_293_182_41, 0.732_480_774_215_85],
    )
}

/// The ear is dull to deep tones; the coefficients for 48 kHz are the standard's own.
fn high_pass() -> Biquad {
    Biquad::new([1.0, -2.0, 1.0], [-1.990_047_454_833_98, 0.990_072_250_366_21])
}

/// A tenth of a second, the step of the measurement.
const STEP_SAMPLES: u32 = (RATE_HZ / 10.0) as u32;
/// Steps in the window that is judged at once.
const WINDOW_STEPS: usize = 4;
/// Power of -70 LUFS, below which nothing counts.
const SILENCE: f64 = 1.172e-7;
/// Ten decibels, as a ratio of powers.
const TEN_DB: f64 = 10.0;

/// Measures as it hears.
#[derive(Debug, Clone)]
pub(super) struct Meter {
    filters: [[Biquad; 2]; 2],
    sum: f64,
    count: u32,
    /// Power of each step so far: ten numbers a second.
    steps: Vec<f64>,
}

impl Meter {
    pub(super) fn new() -> Self {
        Self { filters: [[shelf(), high_pass()]; 2], sum: 0.0, count: 0, steps: Vec::new() }
    }

    pub(super) fn hear(&mut self, sample: Stereo) {
        for (filters, x) in self.filters.iter_mut().zip(sample) {
            let [shelf, high_pass] = filters;
            let y = high_pass.next(shelf.next(f64::from(x)));
            self.sum += y * y;
        }
        self.count += 1;
        if self.count == STEP_SAMPLES {
            self.steps.push(self.sum / f64::from(self.count));
            (self.sum, self.count) = (0.0, 0);
        }
    }

    /// Weighted power of what was heard, without the silent parts; 0 for silence.
    pub(super) fn power(&self) -> f64 {
        let windows: Vec<f64> =
            self.steps.windows(WINDOW_STEPS).map(|window| window.iter().sum::<f64>() / WINDOW_STEPS as f64).collect();
        let loud = mean_above(&windows, SILENCE);
        mean_above(&windows, (loud / TEN_DB).max(SILENCE))
    }
}

fn mean_above(windows: &[f64], gate: f64) -> f64 {
    let (sum, count) = windows.iter().filter(|&&power| power > gate).fold((0.0, 0_u32), |(s, n), p| (s + p, n + 1));
    if count == 0 { 0.0 } else { sum / f64::from(count) }
}

/// The weighted power of a loudness in LUFS, and so the measure of a target.
pub(super) fn power_of(lufs: f32) -> f64 {
    // 10^((lufs + 0.691) / 10), in powers of two.
    f64::from(crate::maths::exp2((lufs + 0.691) * 0.332_192_8))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sound::tools::Wave;

    fn lufs(power: f64) -> f64 {
        -0.691 + 10.0 * power.log10()
    }

    /// EBU Tech 3341: a 1 kHz sine of -23 dBFS on both sides measures -23 LUFS.
    #[test]
    fn a_sine_measures_what_the_standard_says() {
        let mut meter = Meter::new();
        let mut wave = Wave::new(0.0);
        let peak = 10_f32.powf(-23.0 / 20.0);
        for _ in 0..48_000 * 4 {
            let x = wave.next(1000.0) * peak;
            meter.hear([x, x]);
        }
        assert!((lufs(meter.power()) + 23.0).abs() < 0.1, "{}", lufs(meter.power()));
        assert!((lufs(power_of(-23.0)) + 23.0).abs() < 0.01);
    }

    #[test]
    fn silence_between_sounds_does_not_count() {
        let measure = |pause_s: usize| {
            let mut meter = Meter::new();
            let mut wave = Wave::new(0.0);
            for i in 0..48_000 * 10 {
                let x = if i < 48_000 * (10 - pause_s) { wave.next(1000.0) * 0.1 } else { 0.0 };
                meter.hear([x, x]);
            }
            lufs(meter.power())
        };
        assert!((measure(0) - measure(6)).abs() < 0.5);
        assert_eq!(Meter::new().power(), 0.0);
    }
}
