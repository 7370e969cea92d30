//! What people have planted in rows: orchards, vineyards, the trees of a
//! street.
//!
//! Decides kinds, sizes and how far rows are apart; the renderer finds the
//! spots.

use super::beds::ROW_M;
use crate::maths::{Vec3, hex};
use crate::noise::Dice;
use crate::scene::parts::{Flora, Species};
use crate::scene::setting::Setting;
use crate::script::{Feature, Season};

/// What a field carries instead of corn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Rows {
    Orchard,
    Vines,
}

/// What stands in rows on a field, if the words ask for it.
pub(crate) fn kind(setting: &Setting) -> Option<Rows> {
    let all = [(Feature::Orchard, Rows::Orchard), (Feature::Vines, Rows::Vines), (Feature::TeaField, Rows::Vines)];
    all.into_iter().find(|(feature, _)| setting.has(*feature)).map(|(_, rows)| rows)
}

/// Whether what grows on a field is green until autumn.
pub(super) fn is_green(setting: &Setting) -> bool {
    let crops = [Feature::RicePaddy, Feature::CornField, Feature::TeaField];
    let young = matches!(setting.season, Season::Spring | Season::Summer);
    young && crops.into_iter().any(|crop| setting.has(crop))
}

fn row(species: Species, count: u32, height_m: f32, tints: &[u32], row_m: f32, far_m: f32) -> Flora {
    Flora {
        species,
        count,
        height_m,
        tints: tints.iter().map(|tint| hex(*tint)).collect(),
        near_m: 3.0,
        far_m,
        clumping: 0.0,
        row_m,
        shore: false,
        snow: 0.0,
    }
}

/// Wheat, green in spring and ripe after it.
pub(super) fn wheat(season: Season) -> Flora {
    let tints = if season == Season::Spring { [0x6f9a3c, 0x5f8c36, 0x86a84a] } else { [0xd6b055, 0xc79e48, 0xe0bf6a] };
    Flora { near_m: 1.6, ..row(Species::Wheat, 6500, 0.85, &tints, 0.0, 46.0) }
}

/// Whether all of a flower field is sown with the one flower that it is known for.
pub(crate) fn is_sown(setting: &Setting) -> bool {
    [Feature::Lavender, Feature::Sunflowers, Feature::Rapeseed].into_iter().any(|crop| setting.has(crop))
}

/// What it is sown with.
pub(super) fn crop(setting: &Setting) -> Option<Flora> {
    let sown = |species, count, height_m, tints: &[u32], far_m| {
        Some(Flora { near_m: 1.8, ..row(species, count, height_m, tints, 0.0, far_m) })
    };
    match () {
        () if setting.has(Feature::Lavender) => {
            sown(Species::Lavender, 5200, 0.7, &[0x7f60c0, 0x6b4fae, 0x9478cc], 42.0)
        }
        () if setting.has(Feature::Sunflowers) => {
            sown(Species::Sunflower, 2600, 1.5, &[0xe8b21e, 0xdca51a, 0xf0c034], 60.0)
        }
        () if setting.has(Feature::Rapeseed) => sown(Species::Wildflower, 5200, 0.8, &[0xead63e, 0xdcc52a], 46.0),
        () => None,
    }
}

/// How near flowers in beds come to the eye, and from how far their beds are
/// nothing but colour, in metres.
const SINGLE_M: (f32, f32) = (0.9, 62.0);

/// Tulips in beds, each row of the colour of its bed.
pub(super) fn beds() -> Flora {
    let petals = [0xd33b57, 0xe9b23a, 0xe88fb0, 0xf2eadf];
    Flora { near_m: SINGLE_M.0, ..row(Species::Tulip, 14_000, 0.5, &petals, ROW_M, SINGLE_M.1) }
}

/// How high vines are, and how far apart their rows.
const VINE_M: f32 = 0.95;
pub(crate) const VINES_M: f32 = 2.5;

/// As near as a tree of an orchard comes, or it would be a wall of leaves.
const TREE_M: f32 = 8.5;

/// The plants of an orchard or a vineyard.
pub(crate) fn plants(setting: &Setting, rows: Rows) -> Flora {
    let plants = sown(setting, rows);
    if rows == Rows::Orchard { Flora { near_m: TREE_M, ..plants } } else { plants }
}

fn sown(setting: &Setting, rows: Rows) -> Flora {
    let season = setting.season;
    match rows {
        Rows::Orchard if season == Season::Winter => row(Species::Bare, 16_000, 4.6, &[0x5d5348, 0x6a5f52], 6.4, 240.0),
        Rows::Orchard if season == Season::Spring || setting.has(Feature::CherryTrees) => {
            row(Species::Cherry, 16_000, 4.6, &[0xf4dfe4, 0xf2c8d4, 0xf8ece8], 6.4, 240.0)
        }
        Rows::Orchard if season == Season::Autumn => {
            row(Species::FruitTree, 16_000, 4.6, &[0x9a8a32, 0x7f8a34, 0x8a8a32], 6.4, 240.0)
        }
        Rows::Orchard => row(Species::FruitTree, 16_000, 4.6, &[0x4f7a2e, 0x5c8634, 0x466e2a], 6.4, 240.0),
        Rows::Vines if season == Season::Autumn => {
            row(Species::Bush, 14_000, VINE_M, &[0xb86a24, 0xc89a2e, 0x8a7a30], VINES_M, 75.0)
        }
        Rows::Vines => row(Species::Bush, 14_000, VINE_M, &[0x55802e, 0x648f36, 0x486f2a], VINES_M, 75.0),
    }
}

/// The trees along a street, of the kind that the words ask for.
pub(crate) fn street(setting: &Setting, plants: &mut Vec<Flora>) {
    let (species, height_m, tints): (Species, f32, &[u32]) = if setting.has(Feature::Palms) {
        (Species::Palm, 8.5, &[0x4f7a35, 0x5d8638])
    } else if setting.has(Feature::CherryTrees) {
        (Species::Cherry, 5.6, &[0xf2b8c8, 0xf6cdd6, 0xeba3b8])
    } else if setting.has(Feature::Trees) || setting.has(Feature::Forest) {
        match setting.season {
            Season::Winter => (Species::Bare, 7.0, &[0x6a5f52]),
            Season::Autumn => (Species::Broadleaf, 7.0, &[0xd2691e, 0xdf9a26, 0xc2441c]),
            _ => (Species::Broadleaf, 7.0, &[0x557f2e, 0x47702b, 0x648a38]),
        }
    } else {
        return;
    };
    if setting.in_town() {
        plants.push(Flora { near_m: 7.0, ..row(species, 20_000, height_m, tints, 9.0, 150.0) });
    }
}

/// Colours of the beds of a flower field.
pub(crate) fn blooms(setting: &Setting, dice: &mut Dice) -> Vec<Vec3> {
    let one = |colours: [u32; 3]| colours.into_iter().map(hex).collect();
    if setting.has(Feature::Lavender) {
        return one([0x7a5cba, 0x6a4ea8, 0x8a6cc4]);
    }
    if setting.has(Feature::Sunflowers) {
        return one([0xd8a21c, 0xe2b02a, 0xc99418]);
    }
    if setting.has(Feature::Rapeseed) {
        return one([0xe3cd2c, 0xd9c024, 0xead63e]);
    }
    let all = [0xc8324a, 0xe8a23c, 0xd66a9a, 0x8a5ab8, 0xe9d24f, 0xd8cdc6, 0xe2572f];
    let start = dice.below(all.len());
    (0..5).map(|i| hex(all[(start + i) % all.len()])).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scene::sample::shot;

    #[test]
    fn flowers_stand_in_the_rows_of_their_beds_and_are_seen_from_near() {
        for prompt in ["郁金香花田", "a flower field", "hot-air balloon over flower fields"] {
            let shot = shot(prompt, 1);
            let tulips = shot.flora.iter().find(|flora| flora.species == Species::Tulip).expect(prompt);
            assert!(tulips.row_m > 0.0 && tulips.near_m < 1.5, "{prompt}: {tulips:?}");
            let tall = shot.flora.iter().filter(|flora| flora.species == Species::Grass && flora.height_m > 0.3);
            assert_eq!(tall.count(), 0, "{prompt}: grass hides the beds");
            assert!(shot.camera.keys[0].eye.y < 12.0, "{prompt}: {:?}", shot.camera.keys[0]);
        }
        let low = shot("rows of red tulips, close to the ground", 1);
        assert!(low.camera.keys[0].eye.y < shot("a flower field", 1).camera.keys[0].eye.y);
    }
}
