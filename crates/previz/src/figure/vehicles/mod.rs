//! What carries people and goods: on roads and rails, on the water and in the air.
//!
//! Where it drives is the scene's.

pub(super) mod air;
mod arch;
pub(super) mod balloon;
pub(super) mod boat;
pub(super) mod coach;
mod crew;
pub(super) mod doubledecker;
pub(super) mod hull;
pub(super) mod lightcraft;
pub(super) mod lightrail;
pub(super) mod machinery;
pub(super) mod motorcar;
pub(super) mod offworld;
pub(super) mod oldcraft;
pub(super) mod racer;
pub(super) mod rail;
mod rigging;
pub(super) mod road;
pub(super) mod rocket;
pub(super) mod service;
mod smallcraft;
mod tallship;
pub(super) mod tram;
mod trawler;
pub(super) mod warcraft;
pub(super) mod watercraft;
pub(super) mod worksite;
