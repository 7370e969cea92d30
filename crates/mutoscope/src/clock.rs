//! The system's clock: wall time that never runs backwards.
//!
//! The wall is asked once, at the start; from then on a counter that nobody can
//! set is added. A clock that jumps by an hour expires no lease and delays no
//! retry. The only place that reads the time.

use std::time::Duration;

use domain::time::{Clock, Timestamp};

/// Wall time at the start, and what the steady counter showed then.
#[derive(Debug, Clone, Copy)]
pub struct SystemClock {
    start: Timestamp,
    steady_at_start: Duration,
}

impl SystemClock {
    /// Anchors the clock at the present moment.
    pub fn start() -> Self {
        Self { start: wall(), steady_at_start: steady() }
    }

    /// How far the wall clock has moved away since the start, in milliseconds;
    /// positive when the wall is ahead.
    pub fn wall_drift_ms(&self) -> i64 {
        wall().since_ms(self.now())
    }
}

impl Clock for SystemClock {
    fn now(&self) -> Timestamp {
        let elapsed = steady().saturating_sub(self.steady_at_start);
        self.start.plus_ms(i64::try_from(elapsed.as_millis()).unwrap_or(i64::MAX))
    }
}

/// The wall clock's opinion of the present moment.
#[expect(clippy::disallowed_methods, reason = "this module is the system clock")]
fn wall() -> Timestamp {
    let since_epoch = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
    Timestamp::from_ms(i64::try_from(since_epoch.as_millis()).unwrap_or(i64::MAX))
}

/// A counter that only goes forward. On Linux it also counts the time that the
/// machine slept, so that a laptop wakes with the right time.
#[cfg(target_os = "linux")]
fn steady() -> Duration {
    let time = rustix::time::clock_gettime(rustix::time::ClockId::Boottime);
    Duration::new(time.tv_sec.unsigned_abs(), u32::try_from(time.tv_nsec).unwrap_or(0))
}

/// A counter that only goes forward.
#[cfg(not(target_os = "linux"))]
#[expect(clippy::disallowed_methods, reason = "this module is the system clock")]
fn steady() -> Duration {
    static FIRST: std::sync::OnceLock<std::time::Instant> = std::sync::OnceLock::new();
    FIRST.get_or_init(std::time::Instant::now).elapsed()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_starts_at_the_wall_and_goes_with_it() {
        let clock = SystemClock::start();
        assert!(clock.wall_drift_ms().abs() < 1_000);
        let before = clock.now();
        std::thread::sleep(Duration::from_millis(20));
        let passed_ms = clock.now().since_ms(before);
        assert!((19..2_000).contains(&passed_ms), "{passed_ms}");
    }
}
