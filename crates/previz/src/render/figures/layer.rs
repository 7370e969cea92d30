//! In which order the parts of a body are drawn: what hides, then what fills
//! something clear, then what is clear; or all of it as a shadow.
//!
//! Draws nothing.

use super::fall::Drop;
use crate::figure::{Finish, Shape};

/// What of a body is drawn.
#[derive(Clone, Copy)]
pub(crate) enum Layer<'a> {
    /// All of it, as its shadow.
    Shadow(&'a Drop),
    /// What hides what is behind it.
    Solid,
    /// What fills something clear.
    Liquid,
    /// What is clear.
    Clear,
}

impl<'a> Layer<'a> {
    pub(crate) fn has(self, shape: &Shape) -> bool {
        match (self, shape.finish()) {
            (_, None) => false,
            (Self::Shadow(_), _) => true,
            (Self::Solid, Some(finish)) => !matches!(finish, Finish::Clear | Finish::Film | Finish::Liquid),
            (Self::Liquid, Some(finish)) => finish == Finish::Liquid,
            (Self::Clear, Some(finish)) => matches!(finish, Finish::Clear | Finish::Film),
        }
    }

    pub(crate) fn drop(self) -> Option<&'a Drop> {
        match self {
            Self::Shadow(drop) => Some(drop),
            Self::Solid | Self::Liquid | Self::Clear => None,
        }
    }
}
