//! Bodies from `figure`, drawn into a small picture of their own and laid into the large one.
//!
//! Knows shapes and surfaces, not what they are parts of.

pub(super) mod actor;
pub(super) mod bearings;
pub(super) mod cone;
pub(super) mod contact;
#[cfg(test)]
mod deeds;
pub(super) mod easel;
pub(super) mod facet;
pub(super) mod fall;
pub(super) mod fill;
#[cfg(test)]
mod footing;
pub(super) mod gleam;
mod hull;
pub(super) mod layer;
mod lighting;
#[cfg(test)]
mod likeness;
mod livery;
pub(super) mod mark;
pub(super) mod outdoors;
mod painter;
pub(super) mod pile;
pub(super) mod posture;
mod shadow;
pub(super) mod side;
#[cfg(test)]
mod sitter;
pub(super) mod slab;
pub(super) mod soft;
pub(super) mod solid;
pub(super) mod verge;
