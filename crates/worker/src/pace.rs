//! How long to wait before looking again.

use std::time::Duration;

use domain::time::Timestamp;

/// A length in milliseconds; a negative one is none.
pub(crate) fn duration(ms: i64) -> Duration {
    Duration::from_millis(u64::try_from(ms).unwrap_or(0))
}

/// How long to sleep when the next piece of work is due at `next`, at most `idle_ms`.
///
/// Work that is due and was not given out waits for something that nudges, so looking again at once would be in vain.
pub(crate) fn until(next: Option<Timestamp>, now: Timestamp, idle_ms: i64) -> Duration {
    match next {
        Some(next) if next > now => duration(next.since_ms(now).min(idle_ms)),
        _ => duration(idle_ms),
    }
}

/// Waits between tries: they double from a short one to a longest one.
#[derive(Debug)]
pub(crate) struct Backoff {
    next_ms: i64,
}

/// The first wait, in milliseconds.
const FIRST_MS: i64 = 50;
/// The longest wait, in milliseconds.
const LONGEST_MS: i64 = 2_000;

impl Backoff {
    pub(crate) fn new() -> Self {
        Self { next_ms: FIRST_MS }
    }

    pub(crate) fn next(&mut self) -> Duration {
        let wait = duration(self.next_ms);
        self.next_ms = (self.next_ms * 2).min(LONGEST_MS);
        wait
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn work_that_is_due_but_held_up_makes_no_busy_loop() {
        let now = Timestamp::from_ms(10_000);
        assert_eq!(until(Some(now.plus_ms(300)), now, 5_000), Duration::from_millis(300));
        assert_eq!(until(Some(now.plus_ms(9_000)), now, 5_000), Duration::from_secs(5));
        assert_eq!(until(Some(now), now, 5_000), Duration::from_secs(5));
        assert_eq!(until(None, now, 5_000), Duration::from_secs(5));
    }

    #[test]
    fn waits_double_to_a_longest() {
        let mut backoff = Backoff::new();
        let waits: Vec<_> = (0..8).map(|_| backoff.next().as_millis()).collect();
        assert_eq!(waits, [50, 100, 200, 400, 800, 1_600, 2_000, 2_000]);
    }
}
