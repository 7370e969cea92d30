//! Smoke that words speak of: from the chimneys of the houses that are there, or,
//! where there are none, in a column from beyond what is looked at.
//!
//! Decides places and sizes; nothing here draws. What burns has smoke of its own.

use super::blaze;
use crate::maths::{hex, v3};
use crate::noise::Dice;
use crate::scene::cameras::rig::Rig;
use crate::scene::parts::{Prop, PropKind, Vec3};
use crate::scene::setting::Setting;
use crate::script::{Feature, Place};

/// So many chimneys smoke.
const HEARTHS: usize = 9;
/// How far to the side of its middle a house has its chimney, in its widths, and
/// how high the top of that is, in its heights.
const CHIMNEY: (f32, f32) = (0.25, 1.12);

/// Lets it rise, if words speak of it.
pub(super) fn rise(setting: &Setting, rig: &Rig, all: &mut Vec<Prop>, dice: &mut Dice) {
    if setting.has(Feature::Battlefield) {
        return over_the_field(rig, all, dice);
    }
    if !setting.has(Feature::Smoke) || blaze::is_wildfire(setting) {
        return;
    }
    let has_hearth = |prop: &&Prop| matches!(prop.kind, PropKind::House | PropKind::Manor | PropKind::Barn);
    let chimneys: Vec<Vec3> = all
        .iter()
        .filter(has_hearth)
        .take(HEARTHS)
        .map(|house| {
            let aside = v3(house.size.x * CHIMNEY.0, 0.0, 0.0).yawed(house.yaw_turns);
            house.at + aside + Vec3::UP * (house.size.y * CHIMNEY.1)
        })
        .collect();
    let plume = |at: Vec3, size: Vec3, colour: u32, seed: u32| Prop {
        seed,
        ..Prop::plain(PropKind::Steam, at, size, hex(colour))
    };
    for at in &chimneys {
        let size = v3(dice.range(1.0, 1.5), dice.range(8.0, 13.0), 1.0);
        all.push(plume(*at, size, 0xb9bcc2, dice.bits() as u32));
    }
    if chimneys.is_empty() {
        let (away, wide, high) = match setting.place {
            Place::City | Place::Street => (150.0, 9.0, 95.0),
            // Between trees nothing is seen from afar.
            Place::Forest | Place::Garden => (21.0, 1.9, 15.0),
            _ => (80.0, 4.6, 40.0),
        };
        let side = dice.side() * away * 0.2;
        let at = rig.eye + rig.flat() * away + v3(rig.flat().z, 0.0, -rig.flat().x) * side;
        all.push(plume(v3(at.x, -0.5, at.z), v3(wide, high, 1.0), 0x6f6d6c, dice.bits() as u32));
    }
}

/// How far off fires smoke on a battlefield, and how far to the side, in shares of that.
const FIRES: [(f32, f32); 4] = [(46.0, -0.34), (64.0, 0.3), (90.0, -0.08), (120.0, 0.52)];

/// Columns of smoke over a battlefield.
fn over_the_field(rig: &Rig, all: &mut Vec<Prop>, dice: &mut Dice) {
    let side = v3(rig.flat().z, 0.0, -rig.flat().x);
    for (away, aside) in FIRES {
        let at = rig.eye + rig.flat() * away + side * (away * (aside + dice.range(-0.05, 0.05)));
        let size = v3(away * dice.range(0.05, 0.07), away * dice.range(0.34, 0.46), 1.0);
        let column = Prop::plain(PropKind::Steam, v3(at.x, -size.y * 0.16, at.z), size, hex(0x4a4644));
        all.push(Prop { seed: dice.bits() as u32, ..column });
    }
}
