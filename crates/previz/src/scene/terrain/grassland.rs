//! What grows on open land: grass, flowers in it, groves of trees.
//!
//! Which land is open is `flora`'s to say.

use super::cultivated;
use super::woods::{broad, hexes, leaves, stand};
use crate::scene::parts::{Flora, Species};
use crate::scene::setting::Setting;
use crate::script::{Feature, Season, SubjectKind};

/// No other tree grows nearer than this to a single one.
pub(super) const ALONE_M: f32 = 420.0;

/// Whether the shot is about a single tree.
pub(super) fn stands_alone(setting: &Setting) -> bool {
    let tree = |kind| matches!(kind, SubjectKind::Tree | SubjectKind::BareTree);
    setting.shot.subjects.first().is_some_and(|first| tree(first.kind) && first.count.is_none_or(|count| count == 1))
}

/// Grass as high as the season lets it grow, and so many flowers in it.
pub(super) fn meadow(setting: &Setting, plants: &mut Vec<Flora>, flowers: u32) {
    let season = setting.season;
    let (a, b) = super::meadow::grass(season);
    let tall = if season == Season::Winter { 0.35 } else { 0.55 };
    let kind = if matches!(season, Season::Autumn | Season::Winter) { Species::DryGrass } else { Species::Grass };
    if setting.has(Feature::Wheat) {
        return plants.push(cultivated::wheat(season));
    }
    plants.push(Flora { clumping: 0.15, ..stand(kind, 5200, tall, vec![a, b, a.lerp(b, 0.5)], (1.6, 46.0)) });
    if matches!(season, Season::Spring | Season::Summer) && flowers > 0 {
        let colours = hexes(&[0xf2e6dc, 0xe8c23a, 0xd2506a, 0x8f6ac4, 0xe88a3a]);
        plants.push(Flora { clumping: 0.6, ..stand(Species::Wildflower, flowers, 0.5, colours, (2.0, 42.0)) });
    }
}

/// So many trees in groves, and bushes about them.
pub(super) fn groves(setting: &Setting, plants: &mut Vec<Flora>, count: u32) {
    let season = setting.season;
    let count = count * 2;
    // Around a single tree that the shot is about the land is open.
    let alone = stands_alone(setting);
    let near_m = if alone { ALONE_M } else { 85.0 };
    plants.push(Flora { clumping: 0.9, ..stand(broad(season), count, 11.0, leaves(season), (near_m, 1500.0)) });
    if !alone {
        plants.push(Flora { clumping: 0.95, ..stand(Species::Bush, count / 3, 2.6, leaves(season), (60.0, 500.0)) });
    }
}
