//! A clock that is moved by hand.

use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{SystemTime, UNIX_EPOCH};

use domain::time::{Clock, Timestamp};

/// Stands still until it is moved.
#[derive(Debug)]
pub struct HandClock(AtomicI64);

impl HandClock {
    /// Set to the present moment, so that verifiers which know the real time agree.
    pub fn at_present() -> Self {
        #[expect(clippy::disallowed_methods, reason = "the clock of the tests is set here, once")]
        let since = SystemTime::now().duration_since(UNIX_EPOCH).expect("after 1970");
        Self(AtomicI64::new(since.as_millis() as i64))
    }

    /// Moves it.
    pub fn forward(&self, ms: i64) {
        self.0.fetch_add(ms, Ordering::SeqCst);
    }
}

impl Clock for HandClock {
    fn now(&self) -> Timestamp {
        Timestamp::from_ms(self.0.load(Ordering::SeqCst))
    }
}
