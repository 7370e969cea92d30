//! When a webhook is tried again, and when an endpoint is given up.

use crate::time::{DAY_MS, SECOND_MS, Timestamp};

const MINUTE_MS: i64 = 60 * SECOND_MS;
const HOUR_MS: i64 = 60 * MINUTE_MS;

/// Delays before each try, counted from the try before it.
pub const DELAYS_MS: [i64; 8] =
    [0, 5 * SECOND_MS, 5 * MINUTE_MS, 30 * MINUTE_MS, 2 * HOUR_MS, 5 * HOUR_MS, 10 * HOUR_MS, 10 * HOUR_MS];

/// An endpoint that has only failed for this long is disabled.
pub const ENDPOINT_PATIENCE_MS: i64 = 5 * DAY_MS;

/// How much later than planned a try may come, as a share of the delay.
const JITTER: f64 = 0.2;

/// What came of one try.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Answer {
    /// The status, if there was an answer at all.
    pub http_status: Option<u16>,
    /// `Retry-After`, in milliseconds.
    pub retry_after_ms: Option<i64>,
}

/// What follows from a try.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// It has arrived.
    Delivered,
    /// Try again at this moment.
    Retry(Timestamp),
    /// The schedule is used up.
    Exhausted,
    /// The endpoint is gone for good (410): disable it.
    EndpointGone,
}

/// Judges the `tries`-th try (1 for the first). `jitter` in `0.0..1.0` spreads
/// retries, so that a recovering endpoint is not met by all at once.
pub fn judge(answer: Answer, tries: usize, now: Timestamp, jitter: f64) -> Verdict {
    match answer.http_status {
        Some(200..=299) => return Verdict::Delivered,
        Some(410) => return Verdict::EndpointGone,
        _ => {}
    }
    let Some(&delay) = DELAYS_MS.get(tries) else { return Verdict::Exhausted };
    let spread = (delay as f64 * JITTER * jitter.clamp(0.0, 1.0)) as i64;
    let asked = match answer.http_status {
        // An endpoint that names its time is given it, within the longest delay.
        Some(429 | 503) => answer.retry_after_ms.unwrap_or(0).clamp(0, DELAYS_MS[DELAYS_MS.len() - 1]),
        _ => 0,
    };
    Verdict::Retry(now.plus_ms(delay.max(asked) + spread))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn status(code: u16) -> Answer {
        Answer { http_status: Some(code), retry_after_ms: None }
    }

    #[test]
    fn eight_tries_and_then_exhausted() {
        let mut now = Timestamp::from_ms(0);
        let mut tries = 1;
        while let Verdict::Retry(at) = judge(status(500), tries, now, 0.0) {
            now = at;
            tries += 1;
        }
        assert_eq!(tries, 8);
        assert_eq!(now.as_ms(), DELAYS_MS.iter().sum::<i64>());
        assert_eq!(judge(status(500), 8, now, 0.0), Verdict::Exhausted);
    }

    #[test]
    fn only_2xx_arrives_and_a_redirect_does_not() {
        let now = Timestamp::from_ms(0);
        assert_eq!(judge(status(204), 1, now, 0.0), Verdict::Delivered);
        assert_eq!(judge(status(301), 1, now, 0.0), Verdict::Retry(Timestamp::from_ms(5_000)));
        assert_eq!(judge(status(410), 1, now, 0.0), Verdict::EndpointGone);
        let none = Answer { http_status: None, retry_after_ms: None };
        assert_eq!(judge(none, 1, now, 1.0), Verdict::Retry(Timestamp::from_ms(6_000)));
    }

    #[test]
    fn retry_after_is_honoured_within_reason() {
        let now = Timestamp::from_ms(0);
        let asked = |code, ms| Answer { http_status: Some(code), retry_after_ms: Some(ms) };
        assert_eq!(judge(asked(429, 60_000), 1, now, 0.0), Verdict::Retry(Timestamp::from_ms(60_000)));
        assert_eq!(judge(asked(503, 1), 1, now, 0.0), Verdict::Retry(Timestamp::from_ms(5_000)));
        assert_eq!(judge(asked(500, 60_000), 1, now, 0.0), Verdict::Retry(Timestamp::from_ms(5_000)));
        assert_eq!(judge(asked(429, i64::MAX), 1, now, 0.0), Verdict::Retry(Timestamp::from_ms(10 * HOUR_MS)));
    }
}
