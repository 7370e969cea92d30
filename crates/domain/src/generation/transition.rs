//! The rules by which a generation changes: the one door for every change.
//!
//! This module decides; it does nothing. `store::transitions` applies the
//! effects, all in one transaction.

use crate::generation::{FailureCode, Status};

/// Something that wants to change a generation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Transition {
    /// A worker has begun.
    Start,
    /// The artifact is published.
    Succeed,
    /// No clip will come.
    Fail(FailureCode),
    /// The customer withdraws.
    Cancel {
        /// Whether the hold is given back although work has begun.
        refundable: bool,
    },
    /// It waited too long to be started.
    Expire,
}

/// What a change brings with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Effect {
    /// Note when work began.
    StampStart,
    /// The hold becomes spent.
    Capture,
    /// The hold becomes available again.
    Release,
    /// The job leaves the queue; whoever works on it has lost it.
    CloseJob,
    /// Tell the customer's endpoint, if there is one.
    EmitEvent,
    /// Whatever was published meanwhile is to be deleted.
    DeleteArtifact,
}

/// Why a change does not happen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum TransitionRefused {
    /// It has come about already; asking again is no error.
    #[error("the generation is already {}", .0.as_str())]
    Already(Status),
    /// It has ended otherwise.
    #[error("the generation has ended as {}", .0.as_str())]
    Ended(Status),
    /// It has been started, so it cannot expire.
    #[error("the generation has been started")]
    Started,
}

/// Decides what follows when `transition` meets a generation in `status`.
pub fn decide(status: Status, transition: Transition) -> Result<(Status, &'static [Effect]), TransitionRefused> {
    use Effect::{Capture, CloseJob, DeleteArtifact, EmitEvent, Release, StampStart};
    match (status, transition) {
        (Status::Cancelled, Transition::Cancel { .. }) => Err(TransitionRefused::Already(status)),
        (Status::Succeeded | Status::Failed | Status::Cancelled, _) => Err(TransitionRefused::Ended(status)),
        (Status::Queued, Transition::Start) => Ok((Status::Processing, &[StampStart])),
        (Status::Processing, Transition::Start) => Ok((Status::Processing, &[])),
        (_, Transition::Succeed) => Ok((Status::Succeeded, &[Capture, CloseJob, EmitEvent])),
        (_, Transition::Fail(_)) | (Status::Queued, Transition::Expire) => {
            Ok((Status::Failed, &[Release, CloseJob, EmitEvent]))
        }
        (Status::Processing, Transition::Expire) => Err(TransitionRefused::Started),
        (Status::Queued, Transition::Cancel { .. }) => Ok((Status::Cancelled, &[Release, CloseJob, EmitEvent])),
        (Status::Processing, Transition::Cancel { refundable: true }) => {
            Ok((Status::Cancelled, &[Release, CloseJob, EmitEvent, DeleteArtifact]))
        }
        (Status::Processing, Transition::Cancel { refundable: false }) => {
            Ok((Status::Cancelled, &[Capture, CloseJob, EmitEvent, DeleteArtifact]))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all() -> Vec<Transition> {
        vec![
            Transition::Start,
            Transition::Succeed,
            Transition::Fail(FailureCode::ProviderError),
            Transition::Cancel { refundable: true },
            Transition::Cancel { refundable: false },
            Transition::Expire,
        ]
    }

    #[test]
    fn terminal_is_final_and_settles_exactly_once() {
        for status in Status::ALL {
            for transition in all() {
                let outcome = decide(status, transition);
                if status.is_terminal() {
                    assert!(outcome.is_err(), "{status:?} {transition:?}");
                    continue;
                }
                let Ok((next, effects)) = outcome else { continue };
                let settles = effects.iter().filter(|e| matches!(e, Effect::Capture | Effect::Release)).count();
                let tells = effects.iter().filter(|e| **e == Effect::EmitEvent).count();
                let closes = effects.iter().filter(|e| **e == Effect::CloseJob).count();
                let expected = usize::from(next.is_terminal());
                assert_eq!((settles, tells, closes), (expected, expected, expected), "{status:?} {transition:?}");
            }
        }
    }

    #[test]
    fn failure_and_expiry_release_and_success_captures() {
        for status in [Status::Queued, Status::Processing] {
            let (next, effects) = decide(status, Transition::Fail(FailureCode::Expired)).expect("live");
            assert_eq!(next, Status::Failed);
            assert!(effects.contains(&Effect::Release));
            let (_, effects) = decide(status, Transition::Succeed).expect("live");
            assert!(effects.contains(&Effect::Capture));
        }
        assert_eq!(decide(Status::Processing, Transition::Expire), Err(TransitionRefused::Started));
    }

    #[test]
    fn a_queued_cancel_always_refunds() {
        let (_, effects) = decide(Status::Queued, Transition::Cancel { refundable: false }).expect("live");
        assert!(effects.contains(&Effect::Release));
    }
}
