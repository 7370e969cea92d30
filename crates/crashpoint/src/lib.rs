//! A process that can be told where to die.
//!
//! Between any two durable steps the power may fail. Each such place has a name
//! here, and the crash test kills the server at every one of them: a place that
//! is never reached fails the test, so the list cannot go stale. In release
//! builds [`here`] is empty and nothing can be armed.

macro_rules! points {
    ($($(#[$doc:meta])* $variant:ident = $name:literal),+ $(,)?) => {
        /// A place between two durable steps.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum Point { $($(#[$doc])* $variant),+ }

        impl Point {
            /// Every place, in the order in which a generation passes them.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// Its name, by which it is armed.
            pub const fn name(self) -> &'static str {
                match self { $(Self::$variant => $name),+ }
            }

            /// Reads its name.
            pub fn parse(name: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|point| point.name() == name)
            }
        }
    };
}

points! {
    /// The rows of a submission are written, not committed.
    SubmitBeforeCommit = "submit-before-commit",
    /// A submission is durable, the client does not know.
    SubmitAfterCommit = "submit-after-commit",
    /// A lease is written, not committed.
    ClaimBeforeCommit = "claim-before-commit",
    /// A lease is durable, nobody works on it.
    ClaimAfterCommit = "claim-after-commit",
    /// The render process has been started.
    RenderStarted = "render-started",
    /// The clip lies in a temporary file.
    RenderFinished = "render-finished",
    /// The temporary file is synced, not yet renamed.
    PublishBeforeRename = "publish-before-rename",
    /// The file has its final name, its directory is not synced.
    PublishAfterRename = "publish-after-rename",
    /// The artifact is published, the generation does not know.
    PublishDone = "publish-done",
    /// Status, settlement and event are written, not committed.
    SettleBeforeCommit = "settle-before-commit",
    /// The end is durable, nobody has been told.
    SettleAfterCommit = "settle-after-commit",
    /// A cancel is written, not committed.
    CancelBeforeCommit = "cancel-before-commit",
    /// A cancel is durable, the render still runs.
    CancelAfterCommit = "cancel-after-commit",
    /// A file that was to be deleted is gone, its row is not.
    DeletionBeforeRecord = "deletion-before-record",
    /// A webhook is claimed, not sent.
    DeliveryBeforeSend = "delivery-before-send",
    /// A webhook was answered, the answer is not recorded.
    DeliveryBeforeRecord = "delivery-before-record",
    /// The answer to a webhook is durable.
    DeliveryAfterRecord = "delivery-after-record",
}

#[cfg(debug_assertions)]
mod armed {
    use std::sync::atomic::{AtomicI64, AtomicUsize, Ordering};

    use super::Point;

    const NONE: usize = usize::MAX;
    static POINT: AtomicUsize = AtomicUsize::new(NONE);
    static LEFT: AtomicI64 = AtomicI64::new(0);

    /// Arms one point: the process dies when it is reached for the `nth` time.
    pub fn arm(point: Point, nth: u32) {
        LEFT.store(i64::from(nth), Ordering::SeqCst);
        POINT.store(point as usize, Ordering::SeqCst);
    }

    /// Dies here, if this is the point and the time.
    pub fn here(point: Point) {
        if POINT.load(Ordering::Relaxed) == point as usize && LEFT.fetch_sub(1, Ordering::SeqCst) == 1 {
            die();
        }
    }

    /// As if the power had failed: no destructor, no flush, no last word.
    fn die() -> ! {
        let _ = rustix::process::kill_process(rustix::process::getpid(), rustix::process::Signal::KILL);
        std::process::abort()
    }
}

#[cfg(debug_assertions)]
pub use armed::{arm, here};

/// Does nothing: release builds cannot be told to die.
#[cfg(not(debug_assertions))]
#[inline(always)]
pub fn here(_point: Point) {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_distinct_and_read_back() {
        for point in Point::ALL {
            assert_eq!(Point::parse(point.name()), Some(*point));
        }
    }
}
