//! From linear light to the finished picture: bloom, exposure, style, size, letters.
//!
//! Knows nothing of the world that is shown.

pub(super) mod bloom;
pub(super) mod brush;
pub(super) mod defocus;
pub(super) mod drawn;
pub(super) mod enlarge;
pub(super) mod exposure;
pub(super) mod font;
pub(super) mod handmade;
pub(super) mod hanzi;
pub(super) mod plane;
pub(super) mod post;
pub(super) mod reel;
pub(super) mod slate;
pub(super) mod style;
