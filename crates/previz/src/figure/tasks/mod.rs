//! What people are busy with, and the things that go with it, from an easel to a barbell.
//!
//! Builds no people: it only bends them and puts things into their hands.

pub(super) mod chore;
pub(super) mod contest;
pub(super) mod craft;
pub(super) mod dancing;
pub(super) mod effort;
pub(super) mod erhu;
pub(super) mod fishery;
pub(super) mod handiwork;
pub(super) mod housework;
pub(super) mod knitting;
pub(super) mod leisure;
pub(super) mod minding;
pub(super) mod music;
pub(super) mod pastime;
pub(super) mod pipa;
pub(super) mod playground;
pub(super) mod sport;
pub(super) mod swing;
pub(super) mod table_tennis;
