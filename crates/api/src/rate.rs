//! How many requests a key may send.
//!
//! A bucket a key, filled evenly over a minute, in the arithmetic of GCRA: one number a key, the
//! moment at which its bucket will be full again. Knows no HTTP beyond the text of two headers, and
//! reads no clock.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use domain::id::KeyId;
use domain::time::Timestamp;

/// The window of every limit, in seconds.
const WINDOW_S: i64 = 60;
const US_PER_S: i64 = 1_000_000;
const US_PER_MS: i64 = 1_000;
/// Fewer buckets than this are not worth sweeping.
const SWEEP_MIN: usize = 1_024;

/// A limit of so many a minute for each key. A burst may use the whole minute.
#[derive(Debug)]
pub struct Limiter {
    /// As the headers name it.
    name: &'static str,
    /// What is counted, for the sentence.
    noun: &'static str,
    per_minute: u32,
    buckets: Mutex<Buckets>,
}

/// The buckets that are not known to be full.
#[derive(Debug, Default)]
struct Buckets {
    /// For each key that has sent anything lately: when its bucket is full, in µs since the epoch.
    full_at_us: HashMap<KeyId, i64>,
    /// The number of buckets at which the full ones are forgotten.
    sweep_at: usize,
}

impl Buckets {
    /// Forgets full buckets, now and then: what is left bounds how soon it is worth while again.
    fn sweep(&mut self, now_us: i64) {
        if self.full_at_us.len() >= self.sweep_at {
            self.full_at_us.retain(|_, full_at_us| *full_at_us > now_us);
            self.sweep_at = (2 * self.full_at_us.len()).max(SWEEP_MIN);
        }
    }
}

/// A limit that has been met.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Exceeded {
    name: &'static str,
    noun: &'static str,
    per_minute: u32,
    /// Seconds until one more is admitted.
    pub retry_after_s: i64,
    /// Seconds until the whole minute is free again.
    full_after_s: i64,
}

impl Exceeded {
    /// What the client reads.
    pub(crate) fn sentence(&self) -> String {
        let Self { noun, per_minute, retry_after_s, .. } = self;
        format!("This key may send {per_minute} {noun} a minute; send the next one in {retry_after_s} s")
    }

    /// The value of `RateLimit`.
    pub(crate) fn limit_header(&self) -> String {
        format!("\"{}\";r=0;t={}", self.name, self.full_after_s)
    }

    /// The value of `RateLimit-Policy`.
    pub(crate) fn policy_header(&self) -> String {
        format!("\"{}\";q={};w={WINDOW_S}", self.name, self.per_minute)
    }
}

impl Limiter {
    /// A limiter of `per_minute` for each key; 0 admits everything.
    pub fn new(name: &'static str, noun: &'static str, per_minute: u32) -> Self {
        Self { name, noun, per_minute, buckets: Mutex::default() }
    }

    /// Admits one of `key`, or says when to come again.
    pub fn admit(&self, key: KeyId, now: Timestamp) -> Result<(), Exceeded> {
        if self.per_minute == 0 {
            return Ok(());
        }
        let now_us = now.as_ms().saturating_mul(US_PER_MS);
        let mut buckets = self.buckets.lock().unwrap_or_else(PoisonError::into_inner);
        let full_at_us = buckets.full_at_us.get(&key).copied().unwrap_or(now_us).max(now_us);
        let next_us = full_at_us + self.interval_us();
        let latest_us = now_us + WINDOW_S * US_PER_S;
        if next_us > latest_us {
            return Err(Exceeded {
                name: self.name,
                noun: self.noun,
                per_minute: self.per_minute,
                retry_after_s: whole_s(next_us - latest_us),
                full_after_s: whole_s(full_at_us - now_us),
            });
        }
        buckets.full_at_us.insert(key, next_us);
        buckets.sweep(now_us);
        Ok(())
    }

    /// Takes back one admission of `key`, which turned out not to count.
    pub fn give_back(&self, key: KeyId) {
        let mut buckets = self.buckets.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(full_at_us) = buckets.full_at_us.get_mut(&key) {
            *full_at_us -= self.interval_us();
        }
    }

    /// Rounded down, so that a burst of exactly `per_minute` fits the window.
    fn interval_us(&self) -> i64 {
        WINDOW_S * US_PER_S / i64::from(self.per_minute.max(1))
    }
}

/// Rounded up, so that a client that waits so long is not refused again.
fn whole_s(us: i64) -> i64 {
    (us + US_PER_S - 1).div_euclid(US_PER_S).max(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    const KEY: KeyId = KeyId(1);

    #[test]
    fn a_burst_may_use_the_whole_minute_and_no_more() {
        for per_minute in [1, 7, 60, 600, 6_001] {
            let limiter = Limiter::new("requests", "requests", per_minute);
            let now = Timestamp::from_ms(1_000_000);
            let admitted = (0..per_minute * 2).filter(|_| limiter.admit(KEY, now).is_ok()).count();
            assert_eq!(admitted, per_minute as usize);
            assert!(limiter.admit(KeyId(2), now).is_ok(), "another key has its own bucket");
        }
    }

    #[test]
    fn a_client_that_obeys_is_never_refused_twice() {
        for per_minute in [1, 7, 60, 599] {
            let limiter = Limiter::new("requests", "requests", per_minute);
            let mut now = Timestamp::from_ms(5);
            let mut admitted = 0u32;
            for _ in 0..10 * per_minute {
                if let Err(exceeded) = limiter.admit(KEY, now) {
                    now = now.plus_ms(exceeded.retry_after_s * 1_000);
                    limiter.admit(KEY, now).expect("waiting as told is enough");
                }
                admitted += 1;
            }
            assert_eq!(admitted, 10 * per_minute);
        }
    }

    #[test]
    fn the_header_tells_when_the_minute_is_free_again() {
        let limiter = Limiter::new("requests", "requests", 4);
        let mut now = Timestamp::from_ms(0);
        let refused = (0..5).find_map(|_| limiter.admit(KEY, now).err()).expect("the fifth is refused");
        assert_eq!((refused.retry_after_s, refused.full_after_s), (15, 60));
        assert_eq!(refused.limit_header(), "\"requests\";r=0;t=60");
        assert_eq!(refused.policy_header(), "\"requests\";q=4;w=60");
        now = now.plus_ms(refused.full_after_s * 1_000);
        assert!((0..4).all(|_| limiter.admit(KEY, now).is_ok()));
    }

    #[test]
    fn what_is_given_back_can_be_used_again() {
        let limiter = Limiter::new("submissions", "submissions", 1);
        let now = Timestamp::from_ms(0);
        limiter.admit(KEY, now).expect("the first");
        limiter.give_back(KEY);
        limiter.admit(KEY, now).expect("given back");
        limiter.admit(KEY, now).expect_err("used up");
    }

    #[test]
    fn keys_that_have_been_quiet_are_forgotten() {
        let limiter = Limiter::new("requests", "requests", 60);
        for id in 0..10_000 {
            limiter.admit(KeyId(id), Timestamp::from_ms(id * 60_000)).expect("its first");
        }
        let kept = limiter.buckets.lock().expect("not poisoned").full_at_us.len();
        assert!(kept <= SWEEP_MIN, "{kept}");
    }

    #[test]
    fn zero_is_off() {
        let limiter = Limiter::new("requests", "requests", 0);
        assert!((0..10_000).all(|_| limiter.admit(KEY, Timestamp::from_ms(0)).is_ok()));
    }
}
