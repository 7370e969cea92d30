//! What people are busy with, and the things that go with it, from an easel to a barbell.
//!
//! Builds no people: it only bends them and puts things into their hands.

pub(super) mod accordion;
pub(super) mod acrobatics;
pub(super) mod apiary;
pub(super) mod artisan;
pub(super) mod bat;
pub(super) mod bathing;
pub(super) mod beam;
pub(super) mod brass;
pub(super) mod breath;
pub(super) mod cello;
mod chess;
pub(super) mod childhood;
pub(super) mod chore;
pub(super) mod contest;
pub(super) mod cookery;
mod counter;
pub(super) mod craft;
pub(super) mod dancing;
pub(super) mod dining;
pub(super) mod effort;
pub(super) mod erhu;
pub(super) mod fishery;
pub(super) mod ground;
pub(super) mod gym;
pub(super) mod hammock;
pub(super) mod handcart;
pub(super) mod handiwork;
pub(super) mod harp;
pub(super) mod harvest;
pub(super) mod hatching;
pub(super) mod hockey;
pub(super) mod housework;
pub(super) mod juggling;
pub(super) mod keeper;
pub(super) mod knitting;
pub(super) mod labour;
pub(super) mod ladder;
pub(super) mod lawn;
pub(super) mod leap;
pub(super) mod leisure;
pub(super) mod manners;
pub(super) mod milking;
pub(super) mod minding;
pub(super) mod music;
pub(super) mod mutual;
pub(super) mod pastime;
pub(super) mod pasting;
pub(crate) mod patient;
pub(super) mod pipa;
pub(super) mod playground;
pub(super) mod proposal;
pub(super) mod rock;
pub(super) mod routine;
pub(super) mod salon;
pub(super) mod service;
pub(super) mod skateboard;
pub(super) mod slide;
pub(super) mod smash;
pub(super) mod spell;
pub(super) mod sport;
mod stances;
pub(super) mod steadying;
pub(super) mod street_food;
pub(super) mod swing;
pub(super) mod table_tennis;
pub(super) mod throwing;
pub(super) mod trade;
pub(super) mod trolley;
pub(super) mod upkeep;
pub(super) mod wheelchair;
pub(super) mod yard;

use super::body::Body;
use super::pose::Pose;
use crate::maths::Vec3;

/// Draws what somebody is busy with whose hips are there; where the right and
/// the left hand are then, if it keeps them busy. Each task is known by one of
/// these, which is all that a new one has to be added to.
pub(super) fn work(body: &mut Body, pose: &Pose, hip: Vec3) -> Option<[Vec3; 2]> {
    let all = [
        music::play,
        mutual::meet,
        childhood::play,
        harvest::pluck,
        chore::work,
        cookery::work,
        service::work,
        routine::work,
        playground::work,
        handiwork::work,
        housework::work,
        contest::play,
        craft::work,
        sport::play,
        leisure::pass,
        table_tennis::play,
        dancing::hold,
        fishery::cast,
        knitting::knit,
        yard::work,
        juggling::juggle,
        bat::swing,
        smash::strike,
        trade::work,
        breath::blow,
        wheelchair::push,
        trolley::push,
        bathing::bathe,
        rock::climb,
        ladder::climb,
        street_food::work,
        throwing::throw,
        hockey::carry,
        labour::work,
        lawn::mow,
        gym::hang,
        artisan::work,
        proposal::offer,
        dining::eat,
        pasting::paste,
        steadying::hold,
        steadying::grip,
        spell::cast,
        manners::work,
        ground::work,
        upkeep::work,
        handcart::push,
        apiary::work,
        milking::work,
    ];
    all.into_iter().find_map(|work: fn(&mut Body, &Pose, Vec3) -> Option<[Vec3; 2]>| work(body, pose, hip))
}
