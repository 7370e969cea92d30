//! Where the camera stands, what it frames and how it moves.
//!
//! Moves nobody but itself.

mod basin;
pub(super) mod bust;
pub(super) mod camera;
pub(super) mod clearance;
mod detour;
pub(crate) mod eye;
pub(super) mod focus;
pub(super) mod framing;
pub(super) mod heights;
mod held;
pub(super) mod inview;
pub(super) mod lookdown;
pub(super) mod lunar;
pub(super) mod moves;
pub(super) mod passage;
pub(super) mod poolside;
pub(super) mod portrait;
pub(super) mod pursuit;
mod railway;
pub(super) mod recourse;
pub(super) mod rig;
pub(super) mod shores;
mod sight;
pub(super) mod standpoint;
mod tabletop;
pub(super) mod upright;
mod work;
