//! When a host asks to be tried again.
//!
//! It must not read a clock: the moment is an argument.

use std::time::UNIX_EPOCH;

use domain::time::{SECOND_MS, Timestamp};

/// The longest delay that is told, in milliseconds: a year. What is sensible is for the caller to decide.
const DELAY_MS_MAX: i64 = 366 * 86_400 * SECOND_MS;

/// The `Retry-After` header of an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RetryAfter {
    /// So much later.
    Delay {
        /// In milliseconds; the wire says whole seconds.
        delay_ms: i64,
    },
    /// At that moment.
    At(Timestamp),
}

impl RetryAfter {
    /// Reads the header's value: whole seconds, or an HTTP date in any of its three forms.
    #[must_use]
    pub fn parse(value: &str) -> Option<Self> {
        let value = value.trim();
        if !value.is_empty() && value.bytes().all(|byte| byte.is_ascii_digit()) {
            // Too many digits for a number is still a very long time.
            let seconds = value.parse::<i64>().unwrap_or(i64::MAX);
            return Some(Self::Delay { delay_ms: seconds.saturating_mul(SECOND_MS).min(DELAY_MS_MAX) });
        }
        let moment = httpdate::parse_http_date(value).ok()?;
        let since_epoch = moment.duration_since(UNIX_EPOCH).ok()?;
        Some(Self::At(Timestamp::from_ms(i64::try_from(since_epoch.as_millis()).ok()?)))
    }

    /// Milliseconds to wait from `now`, never negative and at most a year.
    #[must_use]
    pub fn delay_ms(self, now: Timestamp) -> i64 {
        match self {
            Self::Delay { delay_ms } => delay_ms,
            Self::At(moment) => moment.since_ms(now).clamp(0, DELAY_MS_MAX),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// 1994-11-06 08:49:37 UTC, the example of RFC 9110.
    const MOMENT: Timestamp = Timestamp::from_ms(784_111_777_000);

    #[test]
    fn seconds_are_read() {
        let delay = |text| RetryAfter::parse(text).map(|found| found.delay_ms(MOMENT));
        assert_eq!(delay("0"), Some(0));
        assert_eq!(delay("120"), Some(120_000));
        assert_eq!(delay(" 7 "), Some(7_000));
        assert_eq!(delay("99999999999999999999999"), Some(DELAY_MS_MAX));
    }

    #[test]
    fn dates_are_read_against_the_given_moment() {
        for text in ["Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994"] {
            let found = RetryAfter::parse(text).expect(text);
            assert_eq!(found, RetryAfter::At(MOMENT), "{text}");
            assert_eq!(found.delay_ms(MOMENT.plus_ms(-1_500)), 1_500);
            assert_eq!(found.delay_ms(MOMENT.plus_ms(1)), 0, "a moment that has passed means at once");
        }
        let far = RetryAfter::parse("Fri, 31 Dec 9999 23:59:59 GMT").expect("a date");
        assert_eq!(far.delay_ms(MOMENT), DELAY_MS_MAX);
    }

    #[test]
    fn anything_else_is_ignored() {
        for text in ["", "-1", "1.5", "soon", "1e3", "+5", "Sun, 99 Nov 1994 08:49:37 GMT", "120, 120"] {
            assert_eq!(RetryAfter::parse(text), None, "{text:?}");
        }
    }
}
