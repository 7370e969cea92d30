//! The stances that stand with what is done in them: each task that bends
//! somebody in a way of its own is known by one of these.
//!
//! Bends nobody by itself.

use super::yard;
use super::{
    acrobatics, apiary, artisan, bat, beam, breath, childhood, cookery, dancing, ground, gym, hammock, harvest,
};
use super::{
    juggling, keeper, labour, leap, manners, milking, mutual, routine, service, skateboard, smash, spell, trade, upkeep,
};
use crate::figure::people::gesture::gesture;
use crate::figure::people::stance::Stance;
use crate::figure::pose::Pose;

/// The stance of who is at one of them; `None` of who is at none.
pub(super) fn of_its_own(pose: &Pose, rest: &Stance) -> Option<Stance> {
    let all = [
        gesture,
        acrobatics::stance,
        artisan::stance,
        bat::stance,
        beam::stance,
        breath::stance,
        childhood::stance,
        cookery::stance,
        dancing::stance,
        ground::stance,
        gym::stance,
        hammock::stance,
        harvest::stance,
        juggling::stance,
        keeper::stance,
        labour::stance,
        leap::stance,
        manners::stance,
        mutual::stance,
        routine::stance,
        service::stance,
        skateboard::stance,
        smash::stance,
        spell::stance,
        trade::stance,
        upkeep::stance,
        apiary::stance,
        milking::stance,
        yard::stance,
    ];
    all.iter().find_map(|stance| stance(pose, rest))
}
