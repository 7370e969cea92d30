//! A wood of mushrooms as high as trees, which glow: where they stand and how large.

use super::coats;
use crate::maths::{hex, mix, v3};
use crate::noise::Dice;
use crate::scene::cameras::rig::Rig;
use crate::scene::particulars;
use crate::scene::parts::{Actor, Vec3};
use crate::scene::setting::Setting;
use crate::script::{Action, Feature, Place, SubjectKind};

/// How many there are, from how near to how far, and their heights there.
const COUNT: usize = 38;
const FROM_TO_M: (f32, f32) = (3.0, 58.0);
const HIGH_M: (f32, f32) = (1.4, 7.5);
/// Those before whoever is there are as small as this.
const SMALL_M: f32 = 0.5;
/// How far from the middle of the picture those before somebody stand, and others.
const ASIDE_M: (f32, f32) = (1.6, 2.4);
/// Up to how far they are small, where nobody is there, and up to where somebody is met.
const OPEN_M: f32 = 6.0;
const MET_M: f32 = 16.0;
/// Their colours where none is said.
const COLOURS: [u32; 4] = [0x2fc4d8, 0x4f7cf0, 0xa35ae6, 0x3fdba6];

/// The mushrooms of a wood that is of them.
pub(crate) fn grove(setting: &Setting, rig: &Rig, seed: u64) -> Vec<Actor> {
    if setting.place != Place::Forest || !setting.has(Feature::Fungi) {
        return Vec::new();
    }
    let said = particulars::of(setting, Feature::Fungi).and_then(|said| said.colour).map(coats::colour);
    let mut dice = Dice::new(seed, 417);
    let flat = rig.flat();
    let alone = setting.shot.subjects.is_empty();
    let open_m = if alone { OPEN_M } else { rig.distance().min(MET_M) + 1.5 };
    let side = v3(flat.z, 0.0, -flat.x);
    (0..COUNT)
        .map(|index| {
            // The more of them the further away, as the picture widens.
            let share = ((index as f32 + dice.unit()) / COUNT as f32).sqrt();
            let away_m = mix(FROM_TO_M.0, FROM_TO_M.1, share);
            let before = away_m < open_m;
            let size_m = match before {
                true => SMALL_M * dice.range(0.6, 1.2),
                false => mix(HIGH_M.0, HIGH_M.1, dice.unit()),
            };
            let least_m = if before { ASIDE_M.0 } else { ASIDE_M.1 } + size_m * 0.3;
            let aside_m = dice.side() * mix(least_m, away_m * 0.62 + least_m, dice.unit());
            let ground = v3(rig.eye.x, 0.0, rig.eye.z) + flat * away_m + side * aside_m;
            let colour: Vec3 = said.unwrap_or_else(|| hex(COLOURS[dice.below(COLOURS.len())]));
            Actor {
                grounded: true,
                colour: Some(colour),
                action: Action::Glow,
                seed: dice.bits() as u32,
                yaw_turns: dice.unit(),
                ..Actor::plain(SubjectKind::Mushroom, ground, size_m)
            }
        })
        .collect()
}
