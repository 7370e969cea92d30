//! Where a generation stands.

use serde::Serialize;

/// The states of a generation, as on the wire.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Status {
    /// Accepted and paid for, not started.
    Queued,
    /// Being made.
    Processing,
    /// Made; the artifact is published.
    Succeeded,
    /// Not made; the hold is released.
    Failed,
    /// Withdrawn by the customer.
    Cancelled,
}

impl Status {
    /// Every state, in the order of a life.
    pub const ALL: [Self; 5] = [Self::Queued, Self::Processing, Self::Succeeded, Self::Failed, Self::Cancelled];

    /// Its name on the wire and in the store.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Queued => "queued",
            Self::Processing => "processing",
            Self::Succeeded => "succeeded",
            Self::Failed => "failed",
            Self::Cancelled => "cancelled",
        }
    }

    /// Reads its name.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|status| status.as_str() == text)
    }

    /// Whether nothing can follow.
    pub const fn is_terminal(self) -> bool {
        matches!(self, Self::Succeeded | Self::Failed | Self::Cancelled)
    }
}
