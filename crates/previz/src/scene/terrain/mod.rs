//! Land, its water and what grows on it.
//!
//! What is built on it comes from elsewhere.

pub(crate) mod beds;
pub(super) mod bluff;
pub(super) mod cataract;
pub(super) mod cultivated;
pub(super) mod flora;
pub(crate) mod hillside;
pub(super) mod land;
mod littoral;
pub(crate) mod massif;
mod meadow;
pub(super) mod moonscape;
pub(super) mod piste;
pub(super) mod plants;
pub(super) mod redplanet;
mod reefs;
pub(crate) mod relief;
pub(super) mod ridge;
pub(super) mod sands;
pub(super) mod spires;
pub(super) mod sward;
pub(crate) mod terraces;
pub(super) mod twister;
pub(super) mod vents;
pub(super) mod waters;
pub(super) mod woods;
