//! When a job is tried again, and when it is set aside.

use crate::generation::{Failure, FailureCode};
use crate::time::Timestamp;

/// How often and how late a job is tried again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RetryPolicy {
    /// Tries after a passing failure, beyond the first.
    pub retries_max: u32,
    /// The crash try that sets the job aside.
    pub crash_tries_max: u32,
    /// Wait before the first retry; it doubles with each.
    pub backoff_ms: i64,
    /// Longest wait.
    pub backoff_ms_max: i64,
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self { retries_max: 3, crash_tries_max: 3, backoff_ms: 2_000, backoff_ms_max: 60_000 }
    }
}

/// How an attempt ended without a clip.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AttemptError {
    /// It may go well another time.
    Passing(Failure),
    /// It will not go well, however often.
    Final(Failure),
    /// The job's own render process, or the attempt, ended abnormally.
    Crashed,
}

/// What the job has behind it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Tries {
    /// Passing failures.
    pub retries: u32,
    /// Abnormal ends.
    pub crashes: u32,
}

/// What follows from a failed attempt.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NextStep {
    /// Wait until `at` and try again.
    Retry {
        /// Not before this.
        at: Timestamp,
        /// The tries, this one counted.
        tries: Tries,
    },
    /// Give up, with this for the customer.
    GiveUp(Failure),
}

impl RetryPolicy {
    /// Decides what follows from `error` after `tries` earlier ones.
    pub fn decide(&self, tries: Tries, error: AttemptError, now: Timestamp) -> NextStep {
        match error {
            AttemptError::Final(failure) => NextStep::GiveUp(failure),
            AttemptError::Passing(failure) if tries.retries >= self.retries_max => NextStep::GiveUp(failure),
            AttemptError::Passing(_) => {
                let tries = Tries { retries: tries.retries + 1, ..tries };
                NextStep::Retry { at: self.not_before(tries, now), tries }
            }
            AttemptError::Crashed => {
                let tries = Tries { crashes: tries.crashes + 1, ..tries };
                if tries.crashes >= self.crash_tries_max {
                    NextStep::GiveUp(Failure::of(FailureCode::InternalError))
                } else {
                    NextStep::Retry { at: self.not_before(tries, now), tries }
                }
            }
        }
    }

    fn not_before(&self, tries: Tries, now: Timestamp) -> Timestamp {
        let doublings = (tries.retries + tries.crashes).saturating_sub(1).min(20);
        now.plus_ms(self.backoff_ms.saturating_mul(1 << doublings).min(self.backoff_ms_max))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_third_crash_sets_aside_and_passing_failures_wait_longer_each_time() {
        let policy = RetryPolicy::default();
        let now = Timestamp::from_ms(0);
        let mut tries = Tries::default();
        let mut waits = Vec::new();
        let gave_up = loop {
            match policy.decide(tries, AttemptError::Crashed, now) {
                NextStep::Retry { at, tries: next } => {
                    waits.push(at.as_ms());
                    tries = next;
                }
                NextStep::GiveUp(failure) => break failure,
            }
        };
        assert_eq!(waits, [2_000, 4_000]);
        assert_eq!(gave_up.code, FailureCode::InternalError);
        let spent = Tries { retries: 3, crashes: 0 };
        let failure = Failure::of(FailureCode::ProviderError);
        assert_eq!(policy.decide(spent, AttemptError::Passing(failure.clone()), now), NextStep::GiveUp(failure));
    }
}
