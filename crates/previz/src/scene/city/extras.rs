//! Extras: whoever moves in the background although no word names them.
//!
//! Makes one; where and how many is the place's to say.

use crate::maths::{atan2_turns, hex};
use crate::noise::Dice;
use crate::scene::actors::nature::{is_human, nature};
use crate::scene::parts::{Actor, Company, Motion, Vec3};
use crate::script::{Action, Garment, SubjectKind as K};

/// Shades of umbrellas.
const SHADES: [u32; 5] = [0x22262c, 0x7a2432, 0x2c4a6a, 0xb89a3a, 0xd0d0cc];

/// Puts somebody under an umbrella.
pub(crate) fn shelter(one: &mut Actor, dice: &mut Dice) {
    let colour = hex(SHADES[dice.below(SHADES.len())]);
    one.company = Some(Company::thing(K::Umbrella, Some(colour)));
}

/// Who walks in the rain with free hands has an umbrella up, one for a couple.
pub(crate) fn shelter_all(all: &mut [Actor], kind: K, seed: u64) {
    let dice = &mut Dice::new(seed, 117);
    let each = if kind == K::Couple { 2 } else { 1 };
    let bare = |one: &&mut Actor| one.company.is_none() && one.garment != Some(Garment::Raincoat);
    let strolls = |one: &&mut Actor| {
        is_human(one.kind) && one.kind != K::Child && matches!(one.action, Action::Walk | Action::Cross)
    };
    all.iter_mut().step_by(each).filter(bare).filter(strolls).for_each(|one| shelter(one, dice));
}

/// Somebody or something that goes straight on, facing where it goes.
pub(crate) fn extra((kind, size_m, action): (K, f32, Action), at: Vec3, velocity: Vec3, dice: &mut Dice) -> Actor {
    Actor {
        yaw_turns: atan2_turns(velocity.z, velocity.x),
        action,
        motion: Motion::Straight { velocity },
        phase: dice.unit(),
        rate_hz: nature(kind).rate,
        seed: dice.bits() as u32,
        ..Actor::plain(kind, at, size_m)
    }
}
