//! The ground and the water, as a mesh and as the light on it.
//!
//! What stands on them is drawn elsewhere.

pub(super) mod avenue;
pub(super) mod breaker;
pub(super) mod canopy;
pub(super) mod cascade;
pub(super) mod cover;
mod crust;
mod eaves;
pub(super) mod ground;
mod lamps;
pub(super) mod pitch;
pub(super) mod rings;
pub(super) mod ripple;
pub(super) mod shade;
pub(super) mod terrain;
pub(super) mod water;
