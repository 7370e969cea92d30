//! Land, its water and what grows on it.
//!
//! What is built on it comes from elsewhere.

pub(crate) mod beds;
pub(super) mod bluff;
mod canals;
pub(super) mod canyon;
pub(super) mod cataract;
pub(super) mod cone;
pub(super) mod cultivated;
pub(super) mod flora;
mod grassland;
pub(crate) mod hillside;
mod impact;
pub(super) mod isles;
mod karst;
pub(super) mod knoll;
mod lake;
pub(super) mod land;
mod littoral;
mod marsh;
pub(crate) mod massif;
mod meadow;
mod mesas;
pub(super) mod moonscape;
mod pillars;
pub(super) mod piste;
pub(super) mod plants;
pub(super) mod redplanet;
pub(super) mod redwoods;
mod reefs;
pub(crate) mod relief;
pub(super) mod ridge;
pub(super) mod sands;
mod savanna;
pub(super) mod spires;
pub(super) mod sward;
pub(crate) mod terraces;
pub(super) mod twister;
pub(super) mod vents;
mod waterhole;
pub(super) mod waters;
pub(super) mod woods;
pub(super) mod wreck;
