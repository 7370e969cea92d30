//! Rooms from inside: their walls, windows, light and furniture.
//!
//! Who is in them is drawn elsewhere.

pub(super) mod chamber;
pub(super) mod drops;
pub(super) mod fitout;
pub(super) mod footprint;
pub(super) mod frost;
pub(super) mod furnish;
pub(super) mod gatherings;
pub(super) mod hearth;
pub(super) mod interior;
pub(super) mod lamplight;
pub(super) mod leisure;
mod limelight;
pub(super) mod lining;
pub(super) mod masonry;
pub(super) mod mural;
pub(super) mod porthole;
pub(super) mod room;
pub(super) mod studio;
pub(super) mod trim;
