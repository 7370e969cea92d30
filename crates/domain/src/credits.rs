//! Credits: whole numbers, moved between buckets, never made from nothing.
//!
//! An account has three buckets. What the operator issued is always their sum:
//! `issued = available + held + spent`. Every ledger line moves an amount
//! between two of the four, so the sum over all of them stays zero when
//! `issued` is counted as a debt.

use serde::Serialize;

/// A whole number of credits.
pub type Credits = i64;

/// The most that one grant or adjustment may move; far below overflow.
pub const AMOUNT_MAX: Credits = 1_000_000_000_000;

/// Where an account's credits are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub struct Balance {
    /// Free to be spent.
    pub available: Credits,
    /// Set aside for generations that have not ended.
    pub held: Credits,
    /// Captured by generations that succeeded.
    pub spent: Credits,
}

impl Balance {
    /// What the operator has issued, all told.
    pub fn issued(self) -> Credits {
        self.available + self.held + self.spent
    }

    /// The balance after a line, or `None` where a bucket would run below zero
    /// or a sum would overflow.
    #[must_use]
    pub fn after(self, kind: EntryKind, amount: Credits) -> Option<Self> {
        let mut next = self;
        match kind {
            EntryKind::Grant | EntryKind::Adjust => next.available = self.available.checked_add(amount)?,
            EntryKind::Hold => {
                next.available = self.available.checked_sub(amount)?;
                next.held = self.held.checked_add(amount)?;
            }
            EntryKind::Capture => {
                next.held = self.held.checked_sub(amount)?;
                next.spent = self.spent.checked_add(amount)?;
            }
            EntryKind::Release => {
                next.held = self.held.checked_sub(amount)?;
                next.available = self.available.checked_add(amount)?;
            }
        }
        let sound = next.available >= 0 && next.held >= 0 && next.spent >= 0;
        sound.then_some(next)
    }
}

/// What a ledger line does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum EntryKind {
    /// The operator issues credits.
    Grant,
    /// A submission sets credits aside.
    Hold,
    /// A success takes what was set aside.
    Capture,
    /// A failure, expiry or cancel gives it back.
    Release,
    /// The operator corrects; the amount may be negative.
    Adjust,
}

impl EntryKind {
    /// Its name on the wire and in the store.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Grant => "grant",
            Self::Hold => "hold",
            Self::Capture => "capture",
            Self::Release => "release",
            Self::Adjust => "adjust",
        }
    }

    /// Reads its name.
    pub fn parse(text: &str) -> Option<Self> {
        [Self::Grant, Self::Hold, Self::Capture, Self::Release, Self::Adjust]
            .into_iter()
            .find(|kind| kind.as_str() == text)
    }

    /// Whether `amount` may stand on such a line.
    pub fn admits(self, amount: Credits) -> bool {
        match self {
            Self::Adjust => amount != 0 && amount.abs() <= AMOUNT_MAX,
            Self::Grant | Self::Hold | Self::Capture | Self::Release => (0..=AMOUNT_MAX).contains(&amount),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hold_is_captured_or_released_and_nothing_is_lost() {
        let start = Balance::default().after(EntryKind::Grant, 100).expect("grant");
        let held = start.after(EntryKind::Hold, 40).expect("hold");
        assert_eq!((held.available, held.held, held.issued()), (60, 40, 100));
        let captured = held.after(EntryKind::Capture, 40).expect("capture");
        assert_eq!((captured.available, captured.spent, captured.issued()), (60, 40, 100));
        assert_eq!(held.after(EntryKind::Release, 40), Some(start));
    }

    #[test]
    fn nothing_runs_below_zero_or_overflows() {
        let start = Balance::default().after(EntryKind::Grant, 10).expect("grant");
        assert_eq!(start.after(EntryKind::Hold, 11), None);
        assert_eq!(start.after(EntryKind::Release, 1), None);
        assert_eq!(start.after(EntryKind::Adjust, -11), None);
        assert_eq!(start.after(EntryKind::Grant, i64::MAX), None);
    }
}
