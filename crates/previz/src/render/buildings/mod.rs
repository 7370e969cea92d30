//! Built things, put together from flat faces, curves and signs of light.
//!
//! Where they stand is the scene's.

pub(super) mod airfield;
pub(super) mod alley;
pub(super) mod arches;
pub(super) mod block;
pub(super) mod bore;
pub(super) mod boulder;
pub(super) mod built;
pub(super) mod chapel;
pub(super) mod cottage;
pub(super) mod crossing;
pub(super) mod dock;
pub(super) mod doorway;
pub(crate) mod facade;
pub(super) mod farmhouse;
mod front;
pub(super) mod gable;
pub(super) mod goal;
pub(super) mod hollow;
pub(super) mod lantern;
pub(super) mod launchpad;
pub(super) mod manor;
pub(super) mod overhead;
pub(super) mod overpass;
mod panes;
pub(super) mod picnic;
pub(super) mod rampart;
pub(super) mod seats;
pub(super) mod shrine;
pub(super) mod sign;
pub(super) mod stall;
pub(super) mod stand;
pub(super) mod stonework;
pub(super) mod street;
pub(super) mod suspension;
pub(super) mod tent;
pub(super) mod townhouse;
pub(super) mod viaduct;
pub(super) mod worksite;
