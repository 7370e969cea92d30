//! The small parts that sounds are built of: noise, filters, slow wanderings.
//!
//! Only sums, products and the crate's own functions are used, so every
//! machine computes the same samples.

use crate::maths::{exp2, sin_turns, tan_deg};
use crate::noise::mix64;

/// Samples a second of each channel.
pub(super) const RATE_HZ: f32 = 48_000.0;

/// One moment of sound: left and right.
pub(super) type Stereo = [f32; 2];

/// A stretch of sound that voices add themselves to.
pub(super) struct Block<'a> {
    /// Samples from the start of the clip to the first of this block.
    pub(super) start: u64,
    /// The samples.
    pub(super) out: &'a mut [Stereo],
}

/// Something that can be heard for as long as a shot lasts.
pub(super) trait Voice {
    /// Adds the next stretch; blocks follow each other without gaps.
    fn add(&mut self, block: &mut Block<'_>);

    /// Takes on how much higher it is heard, as it comes nearer or goes away.
    fn bend(&mut self, _pitch: f32) {}
}

/// The number of samples in a time.
pub(super) fn samples(seconds: f32) -> u64 {
    (seconds.max(0.0) * RATE_HZ) as u64
}

/// White noise.
#[derive(Debug, Clone)]
pub(super) struct Noise(u32);

impl Noise {
    /// Noise of its own for each purpose.
    pub(super) fn new(seed: u64, purpose: u64) -> Self {
        Self((mix64(seed ^ mix64(purpose)) >> 32) as u32 | 1)
    }

    fn bits(&mut self) -> u32 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 17;
        self.0 ^= self.0 << 5;
        self.0
    }

    /// Evenly from 0 up to but not including 1.
    #[inline(always)]
    pub(super) fn unit(&mut self) -> f32 {
        (self.bits() >> 8) as f32 * (1.0 / 16_777_216.0)
    }

    /// Evenly from -1 to 1.
    #[inline(always)]
    pub(super) fn next(&mut self) -> f32 {
        self.unit() * 2.0 - 1.0
    }

    /// Evenly between the two.
    pub(super) fn range(&mut self, from: f32, to: f32) -> f32 {
        from + (to - from) * self.unit()
    }

    /// Whether something that happens `rate_hz` times a second happens in this sample.
    #[inline(always)]
    pub(super) fn happens(&mut self, rate_hz: f32) -> bool {
        self.unit() < rate_hz * (1.0 / RATE_HZ)
    }
}

/// Lets slow changes through.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct LowPass {
    share: f32,
    y: f32,
}

impl LowPass {
    pub(super) fn new(hz: f32) -> Self {
        let mut filter = Self::default();
        filter.tune(hz);
        filter
    }

    pub(super) fn tune(&mut self, hz: f32) {
        // The share of the way to the input that is left after one sample.
        self.share = 1.0 - exp2(-hz * (std::f32::consts::TAU * std::f32::consts::LOG2_E / RATE_HZ));
    }

    #[inline(always)]
    pub(super) fn next(&mut self, x: f32) -> f32 {
        self.y += (x - self.y) * self.share;
        self.y
    }
}

/// Lets fast changes through.
#[derive(Debug, Clone, Copy)]
pub(super) struct HighPass(LowPass);

impl HighPass {
    pub(super) fn new(hz: f32) -> Self {
        Self(LowPass::new(hz))
    }

    #[inline(always)]
    pub(super) fn next(&mut self, x: f32) -> f32 {
        x - self.0.next(x)
    }
}

/// Lets a band around a pitch through; a state-variable filter that stays
/// stable while it is tuned.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct BandPass {
    damping: f32,
    g: f32,
    scale: f32,
    low: f32,
    band: f32,
}

impl BandPass {
    pub(super) fn new(hz: f32, q: f32) -> Self {
        let mut filter = Self::default();
        filter.tune(hz, q);
        filter
    }

    /// Centres on `hz`, the narrower the larger `q`.
    pub(super) fn tune(&mut self, hz: f32, q: f32) {
        self.g = tan_deg(180.0 * hz.clamp(10.0, 20_000.0) / RATE_HZ);
        self.damping = 1.0 / q;
        self.scale = 1.0 / (1.0 + self.g * (self.g + self.damping));
    }

    #[inline(always)]
    pub(super) fn next(&mut self, x: f32) -> f32 {
        let high = (x - self.low - (self.g + self.damping) * self.band) * self.scale;
        let band = self.g * high + self.band;
        self.band = self.g * high + band;
        let low = self.g * band + self.low;
        self.low = self.g * band + low;
        band * self.damping
    }
}

/// Noise with as much power in each octave, as wind and water have it.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Pink([f32; 3]);

impl Pink {
    #[inline(always)]
    pub(super) fn next(&mut self, white: f32) -> f32 {
        let [a, b, c] = &mut self.0;
        *a = 0.997_65 * *a + white * 0.099_046;
        *b = 0.963 * *b + white * 0.296_516_4;
        *c = 0.57 * *c + white * 1.052_691_3;
        (*a + *b + *c + white * 0.184_8) * 0.3
    }
}

/// A value from 0 to 1 that wanders slowly and smoothly.
#[derive(Debug, Clone)]
pub(super) struct Drift {
    noise: Noise,
    from: f32,
    to: f32,
    t: f32,
    step: f32,
}

impl Drift {
    /// Takes about `period_s` from one resting point to the next.
    pub(super) fn new(seed: u64, purpose: u64, period_s: f32) -> Self {
        let mut noise = Noise::new(seed, purpose);
        let (from, to) = (noise.unit(), noise.unit());
        let t = noise.unit();
        Self { noise, from, to, t, step: 1.0 / (period_s * RATE_HZ) }
    }

    #[inline(always)]
    pub(super) fn next(&mut self) -> f32 {
        self.advance(1)
    }

    /// The value after as many samples.
    pub(super) fn advance(&mut self, samples: usize) -> f32 {
        self.t += self.step * samples as f32;
        if self.t >= 1.0 {
            self.t = 0.0;
            self.from = self.to;
            self.to = self.noise.unit();
        }
        self.from + (self.to - self.from) * self.t * self.t * (3.0 - 2.0 * self.t)
    }
}

/// A turning phase that gives sine waves.
#[derive(Debug, Clone, Copy)]
pub(super) struct Wave {
    turns: f32,
}

impl Wave {
    pub(super) fn new(turns: f32) -> Self {
        Self { turns }
    }

    #[inline(always)]
    pub(super) fn next(&mut self, hz: f32) -> f32 {
        self.turns += hz * (1.0 / RATE_HZ);
        if self.turns >= 1.0 {
            self.turns -= 1.0;
        }
        sin_turns(self.turns)
    }

    /// Where in its turn the wave is, from 0 to 1.
    #[inline(always)]
    pub(super) fn turns(self) -> f32 {
        self.turns
    }
}

/// Shares of left and right for a place from -1 (left) to 1 (right), of equal power.
pub(super) fn pan(place: f32) -> Stereo {
    let eighth = (place.clamp(-1.0, 1.0) + 1.0) * 0.125;
    [sin_turns(0.25 - eighth), sin_turns(eighth)]
}

/// What is left of something after one sample if `seconds` take it to a thousandth.
pub(super) fn decay(seconds: f32) -> f32 {
    // log2(1000)
    exp2(-9.965_784 / (seconds.max(0.0005) * RATE_HZ))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rms(mut next: impl FnMut() -> f32) -> f32 {
        let sum: f32 = (0..48_000).map(|_| next()).map(|x| x * x).sum();
        (sum / 48_000.0).sqrt()
    }

    #[test]
    fn filters_pass_their_band_and_stop_others() {
        let through = |hz: f32, filter: &mut dyn FnMut(f32) -> f32| {
            let mut wave = Wave::new(0.0);
            rms(|| filter(wave.next(hz))) / std::f32::consts::FRAC_1_SQRT_2
        };
        let (mut low, mut high, mut band) = (LowPass::new(1000.0), HighPass::new(1000.0), BandPass::new(1000.0, 4.0));
        assert!(through(100.0, &mut |x| low.next(x)) > 0.98);
        assert!(through(10_000.0, &mut |x| low.next(x)) < 0.12);
        assert!(through(100.0, &mut |x| high.next(x)) < 0.12);
        assert!(through(10_000.0, &mut |x| high.next(x)) > 0.9);
        assert!((through(1000.0, &mut |x| band.next(x)) - 1.0).abs() < 0.02);
        assert!(through(100.0, &mut |x| band.next(x)) < 0.05);
        assert!(through(8000.0, &mut |x| band.next(x)) < 0.05);
    }

    #[test]
    fn noise_is_fair_and_pink_noise_is_darker() {
        let (mut noise, mut pink) = (Noise::new(1, 1), Pink::default());
        let mean: f32 = (0..48_000).map(|_| noise.next()).sum::<f32>() / 48_000.0;
        assert!(mean.abs() < 0.01);
        let (mut above_white, mut above_pink) = (HighPass::new(4000.0), HighPass::new(4000.0));
        let mut white = Noise::new(2, 1);
        let bright = rms(|| above_white.next(white.next()));
        let mut white = Noise::new(2, 1);
        let dark = rms(|| above_pink.next(pink.next(white.next())));
        assert!(dark < bright * 0.5, "{dark} {bright}");
    }

    #[test]
    fn panning_keeps_the_power() {
        for place in [-1.0, -0.3, 0.0, 0.7, 1.0] {
            let [left, right] = pan(place);
            assert!((left * left + right * right - 1.0).abs() < 1e-4);
        }
        assert!(pan(-1.0)[1].abs() < 1e-4 && pan(1.0)[0].abs() < 1e-4);
    }

    #[test]
    fn decay_reaches_a_thousandth_in_its_time() {
        let per_sample = f64::from(decay(0.1));
        assert!((per_sample.powi(4800) - 0.001).abs() < 1e-4);
    }
}
