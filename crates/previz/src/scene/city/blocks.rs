//! A city seen from above its roofs: block after block, low around the camera
//! and high in the middle, with parks between.
//!
//! Decides what stands there; the plan is `avenues`'.

use super::masonry::tower;
use super::{avenues, court, embankment, precinct, roofdeck, sites, waterfront};
use crate::maths::{hex, v3};
use crate::noise::Dice;
use crate::scene::cameras::rig::{ROOFS_M, Rig};
use crate::scene::parts::{Flora, Land, Pattern, Prop, ShotScene, Species};
use crate::scene::setting::Setting;
use crate::scene::terrain::relief::Relief;
use crate::script::Season;

/// How far from a river's middle the first houses stand.
const SET_BACK_M: f32 = embankment::RIVER_HALF_M + 24.0;

/// Half the width of what is left free before and behind a landmark.
const PRECINCT_M: f32 = 62.0;

/// Whether a city is seen as roofs.
pub(crate) fn seen(setting: &Setting, rig: &Rig) -> bool {
    let roofs = setting.in_town()
        && court::sport(setting).is_none()
        && sites::of(setting).is_none()
        && roofdeck::of(setting).is_none();
    roofs && rig.eye.y > ROOFS_M
}

/// Fills the plan with towers.
pub(crate) fn build(setting: &Setting, rig: &Rig, relief: Option<&Relief>, all: &mut Vec<Prop>, dice: &mut Dice) {
    let side = relief.map_or(1.0, Relief::seaward);
    let river = setting.riverside();
    let first = avenues::plot_of(rig.eye.x, rig.eye.z).1 + 1;
    for row in first..first + 13 {
        for column in -9..9 {
            let plot = (column, row);
            let (x, z) = avenues::middle(plot);
            let away = z - rig.eye.z;
            let wet = river && embankment::across(x, z, side).abs() < SET_BACK_M;
            let open = precinct::landmark(setting).is_some() && (x - rig.eye.x).abs() < PRECINCT_M
                || waterfront::is_free(setting, relief, (x, z)) && z > embankment::middle_z(x, side);
            if (x - rig.eye.x).abs() > 60.0 + away * 0.8 || wet || open || avenues::is_park(plot) {
                continue;
            }
            let (dx, dz) = ((x - 40.0) / 130.0, (away - 330.0) / 110.0);
            let centre = 1.0 / (1.0 + dx * dx + dz * dz);
            let height = dice.range(12.0, 34.0) + 190.0 * centre * centre * dice.range(0.25, 1.0);
            let at = v3(x + dice.range(-1.2, 1.2), 0.0, z + dice.range(-1.2, 1.2));
            all.push(tower(setting, at, v3(dice.range(18.0, 26.5), height, dice.range(20.0, 30.5)), dice));
        }
    }
}

/// Lays the plan on the ground of a shot that looks down on its city.
pub(crate) fn lay(setting: &Setting, rig: &Rig, land: Option<&mut Land>) {
    if let Some(land) = land.filter(|_| seen(setting, rig)) {
        land.pattern = Pattern::Blocks;
        (land.cover, land.cover_alt) = (hex(0x3c3d41), hex(0x8b8880));
    }
}

/// Plants its parks.
pub(crate) fn plant(setting: &Setting, rig: &Rig, scene: &mut ShotScene) {
    if !seen(setting, rig) {
        return;
    }
    let (species, tints) = match setting.season {
        Season::Winter => (Species::Bare, [0x6a5f52, 0x5d544a, 0x746858]),
        Season::Autumn => (Species::Broadleaf, [0xc2741e, 0xb8521c, 0x8a8a32]),
        Season::Spring => (Species::Broadleaf, [0x8fb34a, 0x7aa544, 0x6a9a48]),
        Season::Summer => (Species::Broadleaf, [0x557f2e, 0x47702b, 0x3d6630]),
    };
    scene.flora.push(Flora {
        species,
        count: 9000,
        height_m: 8.5,
        tints: tints.map(hex).to_vec(),
        near_m: 20.0,
        far_m: 620.0,
        clumping: 0.0,
        row_m: 0.0,
        shore: false,
        snow: if setting.snowy() { 0.85 } else { 0.0 },
    });
}
