//! What people have built to live, trade and travel in: streets, squares, roads and halls.
//!
//! Who is there as a subject is settled elsewhere.

pub(super) mod alley;
pub(crate) mod avenues;
mod billboards;
pub(super) mod blaze;
pub(super) mod blocks;
mod carpark;
pub(super) mod court;
pub(super) mod crossing;
pub(super) mod dock;
pub(super) mod driving;
pub(crate) mod embankment;
pub(crate) mod esplanade;
pub(super) mod extras;
pub(super) mod fair;
pub(super) mod farmyard;
pub(super) mod flags;
pub(super) mod footbridge;
mod forecourt;
pub(super) mod halt;
pub(super) mod hamlet;
pub(super) mod haven;
pub(super) mod hollows;
mod icework;
pub(super) mod lakeside;
mod landmark;
pub(super) mod lanterns;
pub(super) mod launchpad;
pub(crate) mod longbridge;
pub(super) mod market;
pub(super) mod masonry;
pub(super) mod overpass;
pub(super) mod palace;
pub(super) mod passers;
pub(super) mod planks;
mod plaza;
pub(super) mod pool;
pub(super) mod precinct;
pub(super) mod prolong;
pub(super) mod props;
pub(super) mod quay;
pub(super) mod rails;
pub(super) mod rampart;
pub(crate) mod roadway;
pub(super) mod runway;
pub(super) mod sites;
mod smoke;
pub(crate) mod stadium;
pub(super) mod steps;
pub(super) mod tunnel;
pub(super) mod waterfront;
pub(super) mod ways;
pub(crate) mod wharf;
pub(super) mod worksite;

pub(crate) use footbridge::deck_m as humped_m;
