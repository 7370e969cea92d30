//! What rooms are furnished with, and the joints and cushions it is made of.
//!
//! Where it stands in a room is the scene's.

pub(super) mod aircraft;
pub(super) mod attic;
pub(super) mod ballroom;
pub(super) mod bathhouse;
pub(super) mod baths;
pub(super) mod branch;
pub(super) mod canteen;
pub(super) mod care;
pub(super) mod castle;
pub(super) mod clinic;
pub(super) mod concourse;
pub(super) mod cookline;
pub(super) mod court;
pub(super) mod fitting;
pub(super) mod fixture;
pub(super) mod furniture;
pub(super) mod galley;
pub(super) mod gambling;
pub(super) mod games;
pub(super) mod gaming;
pub(super) mod homely;
pub(super) mod infancy;
pub(super) mod joinery;
pub(super) mod lift;
pub(super) mod nightlife;
pub(super) mod outdoor;
pub(super) mod playhouse;
pub(super) mod public;
pub(super) mod recreation;
pub(super) mod repair;
pub(super) mod rustic;
pub(super) mod seat;
pub(super) mod shop;
pub(super) mod sportshall;
pub(super) mod storage;
pub(super) mod support;
pub(super) mod table;
pub(super) mod tearoom;
pub(super) mod technical;
pub(super) mod training;
pub(super) mod transit;
pub(super) mod venue;
pub(super) mod works;
pub(super) mod workshop;
