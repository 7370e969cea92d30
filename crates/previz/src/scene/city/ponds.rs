//! What is set into a pond and around it: lotus, ducks, and in a garden of Japan a bridge, a
//! lantern and rocks.
//!
//! Decides what stands where; nothing here draws.

use super::extras::extra;
use super::masonry::{lit, snow};
use crate::maths::{hex, v3};
use crate::noise::Dice;
use crate::scene::parts::{Actor, Prop, PropKind, Vec3};
use crate::scene::setting::Setting;
use crate::scene::terrain::pond;
use crate::script::{Action, Feature, Season, SubjectKind as K};

/// Everything set into one.
pub(crate) fn build(setting: &Setting, all: &mut Vec<Prop>, dice: &mut Dice) {
    if !pond::is_at(setting) {
        return;
    }
    let put = |all: &mut Vec<Prop>, kind, at: Vec3, size: Vec3, colour: u32| {
        let seed = all.len() as u32;
        let (lit, snow) = (lit(setting), snow(setting));
        all.push(Prop { lit, snow, seed, ..Prop::plain(kind, at, size, hex(colour)) });
    };
    if setting.has(Feature::Lotus) && setting.season != Season::Winter {
        for row in 0..7 {
            for column in -5..=5_i32 {
                let x = (column as f32 + 0.5 * (row % 2) as f32) * 3.3 + dice.range(-0.7, 0.7);
                let z = 14.6 + 2.7 * row as f32 + dice.range(-0.6, 0.6);
                // Open water is left between, and at one side.
                let (dx, dz) = (x / 19.0, (z - 25.0) / 11.8);
                if dx * dx + dz * dz < 1.0 && !dice.chance(0.16) {
                    put(all, PropKind::Lotus, v3(x, 0.0, z), v3(3.0, 1.0, 2.2), 0x5f9a44);
                }
            }
        }
    }
    if setting.has(Feature::JapaneseGarden) {
        put(all, PropKind::StoneLantern, v3(-4.6, 0.0, 11.4), v3(0.9, 1.9, 0.9), 0x8c8a84);
        put(all, PropKind::GardenBridge, v3(5.2, 0.0, 19.5), v3(11.0, 2.2, 1.7), 0xc03024);
        put(all, PropKind::GardenRock, v3(11.2, 0.0, 19.6), v3(3.0, 1.1, 2.6), 0x7a776f);
        put(all, PropKind::GardenRock, v3(-1.0, 0.0, 19.6), v3(2.8, 0.9, 2.4), 0x7a776f);
        for (x, z, size) in
            [(-7.6, 12.6, 1.5), (-6.4, 13.4, 0.9), (8.0, 12.0, 1.3), (9.4, 12.6, 0.8), (-13.0, 15.0, 1.6)]
        {
            put(all, PropKind::GardenRock, v3(x, -0.1, z), v3(size, size * 0.8, size * 0.8), 0x6f6c68);
        }
    }
}

/// Ducks that nobody names.
pub(crate) fn ducks(setting: &Setting, dice: &mut Dice) -> Vec<Actor> {
    let frozen = setting.snowy() || setting.has(Feature::JapaneseGarden);
    let count = if !pond::is_at(setting) || frozen { 0 } else { 4 };
    let swim = |index: usize| {
        let (x, z, way) = [(-3.4, 17.0, 0.2), (-2.4, 18.2, 0.2), (4.6, 16.4, -0.16), (9.0, 21.0, -0.2)][index];
        let at = v3(x + dice.range(-0.4, 0.4), 0.0, z);
        Actor { grounded: false, ..extra((K::Duck, 0.6, Action::Swim), at, v3(way, 0.0, 0.0), dice) }
    };
    (0..count).map(swim).collect()
}

/// A pavilion over a lake, at the end of the planks that lead to it.
pub(crate) fn pavilion(setting: &Setting, (x, from): (f32, f32), top: f32, all: &mut Vec<Prop>) {
    if !setting.has(Feature::LakePavilion) {
        return;
    }
    let at = v3(x, 0.0, from + 4.4);
    all.push(Prop::plain(PropKind::Pedestal, at, v3(7.6, top - 0.05, 7.6), hex(0x8a857a)));
    let roof = Prop::plain(PropKind::Gazebo, at + Vec3::UP * (top - 0.06), v3(5.4, 5.2, 5.4), hex(0x9a3226));
    all.push(Prop { snow: snow(setting), lit: lit(setting), ..roof });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scene::parts::Motion;
    use crate::scene::sample::shot;

    #[test]
    fn a_pond_has_its_banks_in_view_and_whoever_is_beside_it_is_dry() {
        for prompt in
            ["An old man at a duck pond", "一位老人在荷塘边", "a girl walks in a japanese garden", "鱼塘边的一只狗"]
        {
            for seed in [0, 3] {
                let shot = shot(prompt, seed);
                let land = shot.land.as_ref().expect(prompt);
                assert!(land.waterhole_half_m > 0.0 && shot.water.is_some(), "{prompt}: {:?}", shot.place);
                let relief = crate::scene::terrain::relief::Relief::new(land, shot.seed);
                for second in 0..=4 {
                    let at = shot.actors[0].whereabouts(Some(&relief), second as f32);
                    assert!(relief.height(at.x, at.z) > 0.0, "{prompt}, {seed}: in the water");
                }
            }
        }
        let built = |prompt: &str, kind| shot(prompt, 1).props.iter().any(|prop| prop.kind == kind);
        assert!(
            built("荷塘边的女孩", PropKind::Lotus) && built("a woman in a japanese garden", PropKind::GardenBridge)
        );
        assert!(shot("a duck on a pond", 1).actors.iter().all(|one| one.motion != Motion::Rest || one.kind == K::Duck));
    }
}
