//! Who is in the picture: how many of what, where, and what each does.
//!
//! Draws nothing: an actor is numbers and a motion.

pub(super) mod anemone;
pub(super) mod battle;
pub(super) mod beside;
mod built;
pub(super) mod cast;
pub(super) mod coats;
pub(super) mod conduct;
pub(super) mod confront;
pub(super) mod crossing;
pub(super) mod dining;
pub(super) mod elbowroom;
pub(super) mod element;
pub(super) mod ensemble;
pub(super) mod eyrie;
pub(super) mod flock;
pub(super) mod footing;
pub(super) mod fording;
pub(super) mod leapers;
mod lesson;
pub(super) mod marks;
mod mounts;
pub(crate) mod nature;
pub(super) mod nectar;
pub(super) mod number;
pub(super) mod onlookers;
pub(super) mod overhead;
pub(super) mod pairing;
pub(crate) mod peaks;
pub(super) mod perch;
pub(super) mod pets;
mod plain;
pub(super) mod provisions;
pub(super) mod queue;
pub(crate) mod rally;
pub(super) mod shoal;
pub(super) mod species;
pub(super) mod spread;
pub(super) mod steering;
pub(super) mod strolling;
pub(super) mod tasks;
pub(super) mod verge;
pub(super) mod wading;
pub(crate) mod watering;
