//! How things are shown for their own sake: on a stand in a studio, on a laid table.
//!
//! Knows no landscape.

pub(super) mod around;
pub(super) mod display;
pub(super) mod plinth;
pub(super) mod serving;
pub(super) mod studio;
