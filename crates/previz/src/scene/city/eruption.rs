//! What rises from a volcano: its cloud and its fire, steam from vents in the ground, steam
//! where lava runs into the sea.
//!
//! Decides places and sizes; nothing here draws.

use crate::maths::{hex, v3};
use crate::noise::Dice;
use crate::scene::parts::{Prop, PropKind};
use crate::scene::setting::Setting;
use crate::scene::terrain::relief::Relief;
use crate::scene::terrain::vents;
use crate::scene::terrain::volcano_island::{IN_FRONT, SHORE_M, spot, stands};
use crate::script::Feature;

/// All that rises.
pub(super) fn rise(setting: &Setting, relief: Option<&Relief>, all: &mut Vec<Prop>, dice: &mut Dice) {
    if let Some(relief) = relief.filter(|_| stands(setting)) {
        steam(relief, all, dice);
    }
    if setting.has(Feature::Vents) {
        vents::steam(all, dice);
    }
    all.extend(relief.map(|relief| {
        let size = v3(230.0, 520.0, 1.0);
        Prop { lit: 1.0, seed: 3, ..Prop::plain(PropKind::Eruption, relief.crater(), size, hex(0x6d645f)) }
    }));
}

/// Steam where lava runs into the sea.
fn steam(relief: &Relief, all: &mut Vec<Prop>, dice: &mut Dice) {
    for stream in 0..IN_FRONT {
        let spot = |away: f32| spot(stream, away, relief.bearings());
        let wet = |away: &f32| {
            let (x, z) = spot(*away);
            relief.height(x, z) < 0.4
        };
        let Some(shore) = (0..90).map(|step| SHORE_M * 0.75 + 4.0 * step as f32).find(wet) else { continue };
        for plume in 0..3 {
            let (x, z) = spot(shore);
            let at = v3(x + dice.range(-14.0, 14.0), -2.0, z - 6.0 * plume as f32);
            let size = v3(dice.range(22.0, 34.0), dice.range(90.0, 150.0), 1.0);
            let cloud = Prop::plain(PropKind::Steam, at, size, v3(0.92, 0.93, 0.95));
            all.push(Prop { seed: dice.bits() as u32, ..cloud });
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::scene::parts::{Landform, PropKind};
    use crate::scene::sample::shot;
    use crate::scene::terrain::relief::Relief;

    #[test]
    fn lava_runs_from_an_island_into_the_sea_with_steam() {
        for prompt in
            ["Lava flowing down a volcano into the ocean at night, aerial view", "火山在海岛上喷发，岩浆流进大海"]
        {
            for seed in [0, 1] {
                let shot = shot(prompt, seed);
                let land = shot.land.as_ref().expect(prompt);
                assert!(land.form == Landform::VolcanoIsland && shot.water.is_some(), "{prompt}: {:?}", land.form);
                let relief = Relief::new(land, shot.seed);
                let steam: Vec<_> = shot.props.iter().filter(|prop| prop.kind == PropKind::Steam).collect();
                assert!(steam.len() > 5, "{prompt}: {}", steam.len());
                let hot = |x: f32, z: f32| (-30..=30).any(|off| relief.heat(x + off as f32, z + 20.0) > 0.5);
                assert!(steam.iter().any(|one| hot(one.at.x, one.at.z)), "{prompt}, {seed}: steam without lava");
            }
        }
    }
}
