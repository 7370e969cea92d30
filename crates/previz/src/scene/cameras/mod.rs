//! Where the camera stands, what it frames and how it moves.
//!
//! Moves nobody but itself.

pub(super) mod bust;
pub(super) mod camera;
pub(super) mod clearance;
pub(super) mod focus;
pub(super) mod framing;
pub(super) mod heights;
pub(super) mod inview;
pub(super) mod lookdown;
pub(super) mod lunar;
pub(super) mod moves;
pub(super) mod passage;
pub(super) mod portrait;
pub(super) mod pursuit;
pub(super) mod rig;
pub(super) mod shores;
pub(super) mod standpoint;
pub(super) mod work;
