//! Plants: how each kind grows, where it stands, and its baked picture.
//!
//! Which kinds there are is the scene's.

pub(super) mod clearing;
pub(super) mod flora;
pub(super) mod foliage;
pub(super) mod growth;
pub(super) mod herb;
mod kind;
pub(super) mod plant;
pub(super) mod plot;
mod reef;
pub(super) mod sector;
pub(super) mod sprite;
pub(super) mod thicket;
pub(super) mod tree;
mod wind;
