//! What is eaten, as it comes to the table.
//!
//! The table itself is a piece of furniture.

pub(super) mod bakery;
pub(super) mod banquet;
pub(super) mod braise;
pub(super) mod broth;
pub(super) mod deli;
pub(super) mod feast;
pub(super) mod greens;
pub(super) mod kitchen;
pub(super) mod noodles;
pub(super) mod orchard;
pub(super) mod pantry;
pub(super) mod pizza;
pub(super) mod roast;
pub(super) mod seafood;
pub(super) mod snack;
