//! Woods: which trees they are of, in which colours, and what is asked for in
//! them.
//!
//! Decides kinds, numbers, sizes and colours; which places have woods is
//! `flora`'s to say.

use crate::maths::hex;
use crate::scene::city::launchpad;
use crate::scene::parts::{Flora, Species, Vec3};
use crate::scene::setting::Setting;
use crate::script::{Feature, Place, Season};

/// A stand of one species.
pub(crate) fn stand(species: Species, count: u32, height_m: f32, tints: Vec<Vec3>, from_to_m: (f32, f32)) -> Flora {
    Flora {
        species,
        count,
        height_m,
        tints,
        near_m: from_to_m.0,
        far_m: from_to_m.1,
        clumping: 0.35,
        row_m: 0.0,
        shore: false,
        snow: 0.0,
    }
}

/// Colours from their codes.
pub(crate) fn hexes(colours: &[u32]) -> Vec<Vec3> {
    colours.iter().map(|c| hex(*c)).collect()
}

/// Leaves of broad trees through the year.
pub(crate) fn leaves(season: Season) -> Vec<Vec3> {
    match season {
        Season::Spring => hexes(&[0x8fb34a, 0x7aa544, 0xa3bf5c, 0x6a9a48, 0xe6b3c4]),
        Season::Summer => hexes(&[0x557f2e, 0x47702b, 0x648a38, 0x3d6630, 0x5c7a30]),
        Season::Autumn => hexes(&[0xd2691e, 0xc2441c, 0xdf9a26, 0xe3b43a, 0x9e2f1b, 0xb8521c, 0x8a8a32, 0xcf7a22]),
        Season::Winter => hexes(&[0x6a5f52]),
    }
}

/// Needles through the year.
pub(crate) fn needles(season: Season) -> Vec<Vec3> {
    match season {
        Season::Autumn => hexes(&[0x38562f, 0x2f4d2f, 0x486036]),
        Season::Winter => hexes(&[0x2f473a, 0x344d40, 0x2a4035]),
        _ => hexes(&[0x2f5236, 0x38603a, 0x274a30]),
    }
}

/// A broad tree, which is bare in winter.
pub(crate) fn broad(season: Season) -> Species {
    if season == Season::Winter { Species::Bare } else { Species::Broadleaf }
}

/// Trees at the turn of a season: early in spring they bud, late in autumn the last leaves
/// hang on, unless words speak of those leaves.
pub(crate) fn turn(setting: &Setting, mut plants: Vec<Flora>) -> Vec<Flora> {
    let leafy = |flora: &&mut Flora| matches!(flora.species, Species::Broadleaf | Species::Birch | Species::Willow);
    if setting.has(Feature::Foliage) {
        plants.iter_mut().filter(leafy).for_each(|flora| flora.tints = leaves(Season::Autumn));
        return plants;
    }
    if !setting.has(Feature::Leafless) {
        return plants;
    }
    let (twigs, last) = match setting.season {
        Season::Spring => ([0x635c40, 0x5c543e, 0x6c6844], [0xb3c46a, 0xa2b85e]),
        _ => ([0x5c4432, 0x544032, 0x664a32], [0xa8602a, 0xb8862e]),
    };
    let mut still_leafy = Vec::new();
    for flora in plants.iter_mut().filter(leafy) {
        // Trees in rows are all of one age.
        if flora.row_m <= 0.0 {
            let few = flora.count / 4;
            flora.count -= few;
            still_leafy.push(Flora { count: few, tints: hexes(&last), ..flora.clone() });
        }
        (flora.species, flora.tints) = (Species::Bare, hexes(&twigs));
    }
    plants.append(&mut still_leafy);
    plants
}

/// What lies in a valley that is looked down into: copses, thickets and boulders.
pub(crate) fn valley(season: Season, trees: bool, stone: &[Vec3]) -> Vec<Flora> {
    let green = leaves(season);
    let mut all = vec![
        Flora { clumping: 0.8, ..stand(Species::Bush, 1500, 1.5, green.clone(), (14.0, 300.0)) },
        Flora { clumping: 0.7, ..stand(Species::Rock, 420, 1.5, stone.to_vec(), (14.0, 280.0)) },
    ];
    if trees {
        all.push(Flora { clumping: 0.9, ..stand(broad(season), 900, 9.0, green, (36.0, 340.0)) });
        all.push(Flora { clumping: 0.8, ..stand(Species::Spruce, 420, 14.0, needles(season), (90.0, 330.0)) });
    }
    all
}

/// A forest, so dense, which begins so near.
pub(crate) fn forest(setting: &Setting, plants: &mut Vec<Flora>, scale: f32, near_m: f32) {
    let season = setting.season;
    let n = |count: f32| (count * scale) as u32;
    let pines = setting.has(Feature::Pines);
    // What is asked for stands before all else.
    let blossom = setting.has(Feature::CherryTrees);
    let broad_share = if pines || blossom { 0.15 } else { 1.0 };
    let near_m = if blossom { near_m.max(38.0) } else { near_m };
    plants.push(stand(broad(season), n(6200.0 * broad_share), 13.5, leaves(season), (near_m, 900.0)));
    let slender = if season == Season::Winter { Species::Bare } else { Species::Birch };
    plants.push(stand(slender, n(900.0 * broad_share), 14.0, birch(season), (near_m, 420.0)));
    let spruces = if pines { 3600.0 } else { 1300.0 };
    if pines {
        // Their crowns are high and flat, those of spruces pointed.
        plants.push(stand(Species::Pine, n(3600.0), 16.0, needles(season), (near_m, 420.0)));
    }
    plants.push(stand(Species::Spruce, n(spruces), 17.0, needles(season), (near_m, 900.0)));
    plants.push(Flora {
        clumping: 0.1,
        ..stand(broad(season), n(6500.0 * broad_share), 15.0, leaves(season), (600.0, 3600.0))
    });
    plants.push(Flora {
        clumping: 0.3,
        ..stand(Species::Spruce, n(spruces * 0.8), 19.0, needles(season), (600.0, 3600.0))
    });
}

/// What grows on the slopes along a mountain road: woods down to its verge, and rocks.
pub(crate) fn slopes(setting: &Setting, trees: bool) -> Vec<Flora> {
    let season = setting.season;
    let mut plants = Vec::new();
    if trees {
        forest(setting, &mut plants, 1.25, 6.0);
        let bushes = stand(Species::Bush, 2600, 1.6, leaves(season), (5.0, 260.0));
        plants.push(Flora { clumping: 0.2, ..bushes });
    }
    let rocks = stand(Species::Rock, 320, 1.1, hexes(&[0x7d766e, 0x67625b]), (6.0, 160.0));
    plants.push(Flora { clumping: 0.6, ..rocks });
    plants
}

fn birch(season: Season) -> Vec<Vec3> {
    match season {
        Season::Autumn => hexes(&[0xe6b93c, 0xdca52e, 0xe9c757]),
        Season::Spring => hexes(&[0xa9c65a, 0x9abb52]),
        Season::Summer => hexes(&[0x6f9440, 0x7a9c48]),
        Season::Winter => hexes(&[0x8d7f6c]),
    }
}

/// Willows, by the water where there is any.
pub(crate) fn willows(setting: &Setting) -> [Flora; 2] {
    let at_water = matches!(setting.place, Place::River | Place::Lake);
    let wet = at_water || setting.has(Feature::River) || setting.has(Feature::Lake);
    let (species, tints): (Species, &[u32]) = match setting.season {
        Season::Spring => (Species::Willow, &[0xa9c65a, 0xb4cc62, 0x96b850]),
        Season::Summer => (Species::Willow, &[0x7d9c44, 0x6d9040, 0x88a64c]),
        Season::Autumn => (Species::Willow, &[0xc8a83c, 0xb89a38, 0xa89c40]),
        Season::Winter => (Species::Bare, &[0x7a6c54]),
    };
    let (few, count, far_m) = if wet { (420, 5600, 380.0) } else { (26, 240, 190.0) };
    // Some stand so near that their twigs are seen.
    let near = stand(species, few, 8.5, hexes(tints), (8.0, 46.0));
    [(near, 0.2), (stand(species, count, 9.5, hexes(tints), (24.0, far_m)), 0.4)].map(|(wood, clumping)| Flora {
        clumping,
        shore: wet,
        ..wood
    })
}

/// Scrub on the sand of a coast, up to the fence of what starts there.
pub(super) fn scrub() -> [Flora; 3] {
    let far_m = launchpad::FENCE_M;
    let (low, dry) = (hexes(&[0x7c8a50, 0x8d9456, 0x9a9560]), hexes(&[0x9c8f58, 0x86804c, 0xb0a068]));
    [
        Flora { clumping: 0.72, ..stand(Species::Bush, 1500, 0.9, low.clone(), (12.0, far_m)) },
        Flora { clumping: 0.85, ..stand(Species::Bush, 420, 2.1, low, (26.0, far_m)) },
        Flora { clumping: 0.3, ..stand(Species::DryGrass, 9000, 0.85, dry, (9.0, far_m)) },
    ]
}

/// What feet and hooves have left of a meadow.
pub(super) fn trampled() -> [Flora; 4] {
    let stones = hexes(&[0x6a5f52, 0x574d42]);
    let straw = hexes(&[0x8b7a48, 0x77683f]);
    let wood = stand(Species::Broadleaf, 500, 10.0, leaves(Season::Autumn), (170.0, 900.0));
    [
        Flora { clumping: 0.7, ..stand(Species::DryGrass, 900, 0.3, straw, (2.4, 60.0)) },
        Flora { clumping: 0.6, ..stand(Species::Rock, 160, 0.35, stones, (4.0, 80.0)) },
        Flora { clumping: 0.5, ..stand(Species::Bare, 60, 8.0, leaves(Season::Winter), (60.0, 300.0)) },
        Flora { clumping: 0.6, ..wood },
    ]
}

/// What is seen over the roofs of a town: woods on the hills around it.
pub(super) fn beyond_town(season: Season, trees: bool) -> Option<Flora> {
    trees.then(|| Flora { clumping: 0.5, ..stand(broad(season), 1500, 10.0, leaves(season), (420.0, 1500.0)) })
}

/// What clings to towers of limestone and stands along the river between them.
pub(super) fn on_karst(season: Season, trees: bool) -> Vec<Flora> {
    let green = leaves(season);
    let reeds = stand(Species::Reed, 500, 1.2, straw(), (4.0, 90.0));
    let mut all = vec![
        Flora { shore: true, ..reeds },
        Flora { clumping: 0.15, ..stand(Species::Bush, 5200, 5.5, green.clone(), (70.0, 1300.0)) },
    ];
    if trees {
        let canes = hexes(&[0x6a8f3c, 0x7da048, 0x587d38]);
        all.push(Flora { clumping: 0.6, ..stand(Species::Bamboo, 900, 9.0, canes, (26.0, 240.0)) });
        all.push(Flora { clumping: 0.3, ..stand(broad(season), 4200, 8.0, green, (60.0, 1400.0)) });
    }
    all
}

/// What stands in a swamp: dead trees, in the water and out of it, and reeds.
fn drowned() -> Vec<Flora> {
    let dead = hexes(&[0x4d463c, 0x5a5348, 0x3d3831, 0x6a6458]);
    let sedge = hexes(&[0x5c5a34, 0x4a4c2c, 0x6e6a40]);
    let trunks = |count, height_m, near, far| Flora {
        shore: true,
        ..stand(Species::Bare, count, height_m, dead.clone(), (near, far))
    };
    vec![
        Flora { clumping: 0.2, ..trunks(70, 8.0, 9.0, 60.0) },
        Flora { clumping: 0.3, ..trunks(1500, 10.0, 26.0, 420.0) },
        Flora { shore: true, clumping: 0.7, ..stand(Species::Reed, 1100, 1.2, sedge.clone(), (3.0, 80.0)) },
        Flora { clumping: 0.5, ..stand(Species::DryGrass, 1600, 0.35, sedge, (2.0, 40.0)) },
    ]
}

/// Sagebrush, tufts of grass and stones of the red rock.
fn sagebrush() -> [Flora; 3] {
    let sage = hexes(&[0x7d7f55, 0x8c8a60, 0x6c7048]);
    let stone = hexes(&[0xa05232, 0x8a4a30]);
    [
        Flora { clumping: 0.4, ..stand(Species::Bush, 1500, 0.7, sage, (5.0, 260.0)) },
        Flora { clumping: 0.5, ..stand(Species::DryGrass, 900, 0.45, straw(), (2.2, 46.0)) },
        Flora { clumping: 0.6, ..stand(Species::Rock, 160, 0.6, stone, (6.0, 120.0)) },
    ]
}

/// Cacti as high as houses over a desert, and low ones between them.
fn saguaros() -> [Flora; 2] {
    let green = hexes(&[0x4f7a3c, 0x5d8844, 0x456c38]);
    [
        Flora { clumping: 0.1, ..stand(Species::Cactus, 420, 4.6, green.clone(), (9.0, 190.0)) },
        Flora { clumping: 0.3, ..stand(Species::Cactus, 240, 1.5, green, (5.0, 70.0)) },
    ]
}

/// Whether a desert is of stones and scrub rather than of sand.
pub(super) fn is_stony(setting: &Setting) -> bool {
    [Feature::Gravel, Feature::Cacti, Feature::Mesas].into_iter().any(|one| setting.has(one))
}

/// What grows or lies in such a desert.
pub(super) fn of_desert(setting: &Setting) -> Vec<Flora> {
    if setting.has(Feature::Gravel) {
        return gravel().to_vec();
    }
    let mut plants = sagebrush().to_vec();
    if setting.has(Feature::Cacti) {
        plants.extend(saguaros());
    }
    plants
}

/// What grows in a marsh of its kind.
pub(super) fn of_marsh(setting: &Setting) -> Vec<Flora> {
    match () {
        () if setting.has(Feature::Reeds) => reeds(setting).to_vec(),
        () if setting.has(Feature::Mangrove) => mangroves().to_vec(),
        () => drowned(),
    }
}

/// Reeds as high as a head along every water, a wood far off.
fn reeds(setting: &Setting) -> [Flora; 4] {
    let dry = matches!(setting.season, Season::Autumn | Season::Winter);
    let stalks = if dry { hexes(&[0xc2a868, 0xb0965a, 0xd0ba80]) } else { hexes(&[0x8f9a4c, 0xa89a58, 0x7a8c44]) };
    [
        Flora { shore: true, clumping: 0.6, ..stand(Species::Reed, 6000, 2.0, stalks.clone(), (9.0, 90.0)) },
        Flora { clumping: 0.8, ..stand(Species::Reed, 420, 1.7, stalks.clone(), (8.0, 70.0)) },
        Flora { clumping: 0.4, ..stand(Species::DryGrass, 1500, 0.5, stalks, (2.0, 40.0)) },
        Flora { clumping: 0.6, ..stand(broad(setting.season), 700, 10.0, leaves(setting.season), (190.0, 700.0)) },
    ]
}

/// Trees that stand on their roots in the water.
fn mangroves() -> [Flora; 3] {
    let green = hexes(&[0x4a7a34, 0x3f6e30, 0x5a8a3c]);
    [
        Flora { shore: true, clumping: 0.2, ..stand(Species::Mangrove, 900, 6.0, green.clone(), (9.0, 160.0)) },
        Flora { clumping: 0.3, ..stand(Species::Mangrove, 700, 6.6, green.clone(), (12.0, 200.0)) },
        Flora { shore: true, clumping: 0.4, ..stand(Species::Reed, 260, 0.5, green, (4.0, 40.0)) },
    ]
}

/// Trees on both sides of a narrow stream, ferns under them, stones in it and along it.
pub(super) fn along_brook(setting: &Setting, trees: bool) -> Vec<Flora> {
    let season = setting.season;
    let mut plants = Vec::new();
    if trees {
        forest(setting, &mut plants, if setting.has(Feature::Forest) { 1.4 } else { 0.8 }, 4.5);
    }
    let stone: &[u32] =
        if setting.has(Feature::Forest) { &[0x6f7a4c, 0x5f6f42, 0x7b746b] } else { &[0x8a837a, 0x77706a, 0x9a938a] };
    let fronds = if season == Season::Autumn { hexes(&[0xa8803a, 0x8f7434, 0x77753a]) } else { leaves(Season::Summer) };
    plants.extend([
        Flora { shore: true, clumping: 0.1, ..stand(Species::Rock, 2600, 0.5, hexes(stone), (2.6, 90.0)) },
        Flora { shore: true, clumping: 0.3, ..stand(Species::Rock, 420, 1.1, hexes(stone), (4.6, 120.0)) },
        Flora { clumping: 0.3, ..stand(Species::Fern, 1500, 0.6, fronds, (2.4, 50.0)) },
        Flora { clumping: 0.5, ..stand(Species::Grass, 900, 0.3, leaves(season), (2.2, 40.0)) },
    ]);
    plants
}

/// Stones over a plain, and the little that grows between them.
fn gravel() -> [Flora; 4] {
    let stone = hexes(&[0x8f7656, 0x74604a, 0xa8906c, 0x66523e]);
    [
        Flora { clumping: 0.1, ..stand(Species::Rock, 5200, 0.13, stone.clone(), (1.8, 40.0)) },
        Flora { clumping: 0.3, ..stand(Species::Rock, 1500, 0.4, stone.clone(), (3.0, 110.0)) },
        Flora { clumping: 0.6, ..stand(Species::Rock, 140, 1.4, stone, (11.0, 260.0)) },
        Flora { clumping: 0.7, ..stand(Species::DryGrass, 420, 0.4, straw(), (3.0, 60.0)) },
    ]
}

/// Colours of what the sun has dried.
pub(crate) fn straw() -> Vec<Vec3> {
    hexes(&[0xa08b4e, 0x8b7d45, 0xb09a58])
}

/// Pines that cling to pillars of stone, woods in the valleys.
pub(super) fn on_pillars(season: Season, trees: bool) -> Vec<Flora> {
    let wood = [
        Flora { clumping: 0.1, ..stand(Species::Pine, 16000, 8.0, needles(season), (8.0, 900.0)) },
        Flora { clumping: 0.2, ..stand(broad(season), 5000, 7.0, leaves(season), (40.0, 900.0)) },
    ];
    let bushes = stand(Species::Bush, 900, 1.1, leaves(season), (5.0, 60.0));
    wood.into_iter().filter(|_| trees).chain([bushes]).collect()
}

/// The wood or the palms that words name around the ground of a sport.
pub(super) fn around_a_court(setting: &Setting) -> Vec<Flora> {
    let palms = setting.has(Feature::Palms);
    if !palms && !setting.has(Feature::Forest) {
        return Vec::new();
    }
    let snow = if setting.snowy() { 0.85 } else { 0.0 };
    let wood = stand(broad(setting.season), 1500, 13.0, leaves(setting.season), (31.0, 190.0));
    let undergrowth = stand(Species::Bush, 700, 2.4, leaves(setting.season), (27.0, 90.0));
    let fronds = hexes(&[0x4f7a34, 0x5c8a3c, 0x466e30]);
    let crowns = palms.then(|| stand(Species::Palm, 220, 9.0, fronds, (27.0, 120.0)));
    [wood, undergrowth].into_iter().chain(crowns).map(|flora| Flora { snow, ..flora }).collect()
}
