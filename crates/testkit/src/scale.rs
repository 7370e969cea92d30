//! How much is tried, and from which seed.
//!
//! The same tests run in three sizes: `MUTOSCOPE_TEST_SCALE` multiplies their
//! rounds. `MUTOSCOPE_TEST_SEED` repeats a run.

/// `rounds`, multiplied by the scale of this run.
pub fn scaled(rounds: u32) -> u32 {
    let scale = number("MUTOSCOPE_TEST_SCALE").unwrap_or(1);
    rounds.saturating_mul(u32::try_from(scale).unwrap_or(u32::MAX)).max(1)
}

/// The seed of this run: given, or from the clock. It is printed, so that a
/// failing run tells how to repeat it.
pub fn seed() -> u64 {
    let seed = number("MUTOSCOPE_TEST_SEED").unwrap_or_else(|| {
        #[expect(clippy::disallowed_methods, reason = "a fresh seed each run is the point")]
        let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
        now.map_or(0, |since| since.as_nanos() as u64)
    });
    #[expect(clippy::print_stdout, reason = "the test runner shows it with a failure")]
    {
        println!("MUTOSCOPE_TEST_SEED={seed}");
    }
    seed
}

fn number(name: &str) -> Option<u64> {
    #[expect(clippy::disallowed_methods, reason = "tests are told their size by the environment")]
    let text = std::env::var(name).ok()?;
    Some(text.parse().unwrap_or_else(|_| panic!("{name} must be a whole number, not `{text}`")))
}

/// A small random source (SplitMix64): reproducible, no more is asked of it.
#[derive(Debug, Clone)]
pub struct Random(u64);

impl Random {
    /// The sequence of a seed.
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// The next 64 bits.
    pub fn bits(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number below `end`; `end` must not be zero.
    pub fn below(&mut self, end: u64) -> u64 {
        self.bits() % end
    }

    /// True once in `times`.
    pub fn once_in(&mut self, times: u64) -> bool {
        self.below(times) == 0
    }
}
