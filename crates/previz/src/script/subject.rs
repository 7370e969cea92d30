//! What is asked of a subject as such, of whatever kind.

use super::{Attributes, Subject, SubjectKind};

impl Subject {
    /// One of a kind of which nothing more is said.
    pub(crate) const fn one(kind: SubjectKind) -> Self {
        Self {
            kind,
            count: Some(1),
            plural: false,
            colour: None,
            size: None,
            action: None,
            direction: None,
            pace: None,
            garment: None,
            guise: None,
            attributes: Attributes::NONE,
            held: false,
            slung: false,
            behind: false,
            together: None,
        }
    }

    /// Whether it is one by itself.
    pub(crate) fn is_one(&self) -> bool {
        self.count.unwrap_or(1) == 1 && !self.plural
    }
}
