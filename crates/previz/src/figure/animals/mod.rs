//! Bodies of animals, real and told of: measures, coats, heads, gaits and wings.
//!
//! Knows no people, who only ride.

pub(super) mod anemone;
pub(super) mod antics;
pub(super) mod beast;
pub(super) mod bird;
pub(super) mod breed;
mod camel;
pub(super) mod canine;
pub(super) mod coat;
pub(super) mod crab;
pub(super) mod dragon;
mod dust;
pub(super) mod errand;
pub(super) mod eyes;
pub(super) mod fowl;
pub(super) mod fringe;
pub(super) mod gait;
pub(super) mod gull;
pub(super) mod harness;
pub(super) mod head;
pub(super) mod hoofed;
pub(super) mod hummingbird;
pub(super) mod insect;
pub(super) mod leaper;
pub(super) mod loong;
pub(super) mod mane;
pub(super) mod markings;
pub(super) mod measures;
pub(super) mod nibbler;
pub(super) mod pedigree;
pub(super) mod pelt;
pub(super) mod perch;
pub(super) mod phoenix;
pub(super) mod quadruped;
pub(super) mod repose;
pub(super) mod rodent;
pub(super) mod saurian;
pub(super) mod sea;
pub(super) mod seal;
pub(super) mod snail;
pub(super) mod species;
mod stream;
pub(super) mod swim;
pub(super) mod trappings;
pub(super) mod visage;
pub(super) mod wing;
