//! Things as they are put on show and sold, and what holds something to drink.
//!
//! Light and backdrop are the scene's.

pub(super) mod apparel;
pub(super) mod appliance;
pub(super) mod barware;
pub(super) mod bottle;
pub(super) mod brew;
pub(super) mod burst;
pub(super) mod cosmetic;
pub(super) mod drink;
pub(super) mod fishbowl;
pub(super) mod footwear;
pub(super) mod gadget;
pub(super) mod handheld;
pub(super) mod headwear;
pub(super) mod household;
pub(super) mod implement;
pub(super) mod jewel;
pub(super) mod keepsake;
pub(super) mod mantel;
pub(super) mod market;
pub(super) mod parcel;
pub(super) mod playthings;
pub(super) mod plinth;
pub(super) mod pour;
pub(super) mod product;
pub(super) mod screen;
pub(super) mod splash;
pub(super) mod sporting;
mod spray;
pub(super) mod teaware;
pub(super) mod timepiece;
pub(super) mod toiletry;
pub(super) mod treasure;
pub(super) mod trim;
pub(super) mod vase;
pub(super) mod vessel;
pub(super) mod ware;
pub(super) mod wristwear;
pub(super) mod yard;
