//! Moments, as whole milliseconds, and the one way to ask for the present one.
//!
//! Nothing here reads a clock: the trait is implemented at the top of the
//! house (the system's clock) and in the tests (a clock moved by hand).

use std::fmt;

use serde::{Serialize, Serializer};

/// Milliseconds in a second.
pub const SECOND_MS: i64 = 1_000;
/// Milliseconds in a day.
pub const DAY_MS: i64 = 86_400 * SECOND_MS;

/// A moment: milliseconds since the Unix epoch, UTC.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp(i64);

impl Timestamp {
    /// The moment `ms` milliseconds after the epoch.
    pub const fn from_ms(ms: i64) -> Self {
        Self(ms)
    }

    /// Milliseconds since the epoch.
    pub const fn as_ms(self) -> i64 {
        self.0
    }

    /// Whole seconds since the epoch, as a webhook signature states them.
    pub const fn as_s(self) -> i64 {
        self.0.div_euclid(SECOND_MS)
    }

    /// The day since the epoch that the moment lies in, UTC.
    pub const fn day(self) -> i64 {
        self.0.div_euclid(DAY_MS)
    }

    /// The moment `ms` later, or earlier where it is negative.
    #[must_use]
    pub const fn plus_ms(self, ms: i64) -> Self {
        Self(self.0.saturating_add(ms))
    }

    /// Milliseconds from `earlier` to this moment.
    pub const fn since_ms(self, earlier: Self) -> i64 {
        self.0.saturating_sub(earlier.0)
    }

    /// Reads an RFC 3339 moment, or a date (its midnight, UTC).
    pub fn parse(text: &str) -> Option<Self> {
        if let Ok(moment) = text.parse::<jiff::Timestamp>() {
            return Some(Self(moment.as_millisecond()));
        }
        let date = text.parse::<jiff::civil::Date>().ok()?;
        let midnight = date.to_zoned(jiff::tz::TimeZone::UTC).ok()?;
        Some(Self(midnight.timestamp().as_millisecond()))
    }
}

impl fmt::Display for Timestamp {
    /// RFC 3339 with milliseconds, as on the wire.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match jiff::Timestamp::from_millisecond(self.0) {
            Ok(moment) => write!(f, "{moment:.3}"),
            Err(_) => write!(f, "{}ms", self.0),
        }
    }
}

impl Serialize for Timestamp {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// Who knows the present moment.
pub trait Clock: Send + Sync + 'static {
    /// The present moment. It must never run backwards.
    fn now(&self) -> Timestamp;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shown_and_read_back() {
        let moment = Timestamp::from_ms(1_795_374_000_123);
        assert_eq!(moment.to_string(), "2026-11-22T19:00:00.123Z");
        assert_eq!(Timestamp::parse("2026-11-22T19:00:00.123Z"), Some(moment));
        assert_eq!(Timestamp::parse("1970-01-02").map(Timestamp::as_ms), Some(DAY_MS));
        assert_eq!(Timestamp::parse("tomorrow"), None);
    }
}
