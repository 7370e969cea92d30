//! Rooms: what they are for, their plans, what stands in them and who has which place.
//!
//! Builds nothing: a plan is numbers.

pub(super) mod aisle;
pub(super) mod aloft;
pub(super) mod carpet;
pub(super) mod castle;
pub(super) mod civic;
pub(super) mod daylight;
pub(super) mod dwelling;
pub(super) mod eateries;
pub(super) mod exposure;
pub(super) mod festal;
pub(super) mod furnishing;
pub(super) mod furniture;
pub(super) mod grand;
pub(super) mod halls;
pub(super) mod household;
pub(super) mod interior;
pub(super) mod laying;
pub(super) mod layout;
pub(super) mod leisure;
mod levels;
pub(super) mod lighting;
pub(super) mod nightlife;
pub(super) mod parlour;
pub(super) mod passages;
pub(crate) mod playful;
pub(super) mod postures;
pub(super) mod premises;
pub(super) mod public;
pub(super) mod purpose;
pub(super) mod rustic;
pub(super) mod seating;
pub(super) mod shops;
pub(super) mod showroom;
pub(super) mod specialist;
pub(super) mod stores;
pub(super) mod studios;
pub(super) mod suite;
pub(super) mod technical;
pub(super) mod trades;
pub(super) mod venues;
pub(super) mod works;
