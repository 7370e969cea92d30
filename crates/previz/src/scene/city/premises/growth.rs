//! What grows where an open place is laid out for one purpose.
//!
//! Kinds, numbers and colours; the renderer finds the spots.

use super::{Premises, crops};
use crate::scene::parts::{Flora, Species};
use crate::scene::setting::Setting;
use crate::scene::terrain::woods::{broad, hexes, leaves, stand};
use crate::script::Feature;

/// What grows there: mown lawns bear nothing higher than themselves.
pub(crate) fn plants(found: Premises, setting: &Setting) -> Vec<Flora> {
    let season = setting.season;
    let snow = if setting.snowy() { 0.85 } else { 0.0 };
    let trees = |count, high, from, to| Flora {
        clumping: 0.3,
        snow,
        ..stand(broad(season), count, high, leaves(season), (from, to))
    };
    // Cherries bloom before all others.
    let blooms = setting.has(Feature::CherryTrees);
    match found {
        Premises::Park if blooms => vec![trees(260, 10.0, 60.0, 150.0)],
        Premises::Park => vec![trees(34, 8.5, 19.0, 60.0), trees(300, 10.0, 55.0, 150.0)],
        Premises::Estate => vec![trees(26, 6.5, 22.0, 60.0)],
        Premises::Campus if blooms => Vec::new(),
        Premises::Campus => vec![trees(30, 8.0, 20.0, 60.0), trees(260, 10.0, 70.0, 200.0)],
        Premises::Graveyard => {
            let dead = stand(Species::Bare, 14, 8.0, hexes(&[0x4a4038, 0x584c42]), (17.0, 60.0));
            let yews = stand(Species::Spruce, 60, 8.0, hexes(&[0x2c4630, 0x24402a]), (30.0, 90.0));
            vec![dead, Flora { snow, ..yews }, trees(320, 10.0, 60.0, 180.0)]
        }
        Premises::LevelCrossing if blooms => vec![trees(200, 9.0, 60.0, 160.0)],
        Premises::LevelCrossing => vec![trees(260, 8.0, 26.0, 160.0)],
        Premises::Racecourse => vec![trees(420, 10.0, 70.0, 260.0)],
        Premises::PowerStation => vec![trees(60, 7.0, 70.0, 200.0)],
        Premises::SolarFarm => vec![trees(260, 9.0, 80.0, 260.0)],
        Premises::Maze => vec![trees(420, 11.0, 36.0, 160.0)],
        Premises::BusStop => vec![trees(14, 6.0, 24.0, 40.0)],
        Premises::Frontier | Premises::Dam => Vec::new(),
        Premises::Zoo => vec![trees(420, 9.0, 42.0, 160.0)],
        // One tree, whose crown is over the roofs.
        Premises::Siheyuan => vec![trees(10, 7.5, 17.0, 30.0)],
        Premises::VillaCourt | Premises::CastleCourt => Vec::new(),
        _ => tended(found, setting, trees),
    }
}

/// The same in gardens, on fields and on what has been dug up.
fn tended(found: Premises, setting: &Setting, trees: impl Fn(u32, f32, f32, f32) -> Flora) -> Vec<Flora> {
    let season = setting.season;
    let snow = if setting.snowy() { 0.85 } else { 0.0 };
    match found {
        Premises::Lawn => vec![trees(26, 9.0, 24.0, 70.0), trees(300, 11.0, 60.0, 180.0)],
        Premises::Golf => vec![trees(120, 11.0, 38.0, 110.0), trees(420, 12.0, 90.0, 260.0)],
        Premises::Backyard => vec![trees(90, 8.5, 27.0, 70.0)],
        Premises::Vegetables => vec![trees(120, 8.0, 30.0, 90.0)],
        Premises::Pasture => vec![grazed(setting), trees(260, 10.0, 60.0, 240.0)],
        Premises::Paddock => vec![trees(300, 10.0, 50.0, 200.0)],
        Premises::Zen => {
            let maples = stand(broad(season), 40, 6.0, hexes(&[0xa8412a, 0x4f7a34, 0xc2602c]), (22.0, 34.0));
            let pines = stand(Species::Pine, 90, 9.0, hexes(&[0x2f5a34, 0x28502e]), (24.0, 70.0));
            vec![Flora { snow, ..maples }, Flora { snow, ..pines }]
        }
        Premises::Formal => vec![trees(320, 12.0, 46.0, 160.0)],
        Premises::Paddy => vec![Flora { snow, ..crops::rice(setting) }, trees(240, 9.0, 120.0, 420.0)],
        Premises::Maize => vec![Flora { snow, ..crops::maize(setting) }, trees(200, 10.0, 110.0, 380.0)],
        Premises::Hay => vec![crops::stubble(), trees(260, 10.0, 90.0, 380.0)],
        Premises::Tea | Premises::Glacier => Vec::new(),
        Premises::Junkyard => vec![trees(160, 9.0, 60.0, 180.0)],
        Premises::Dig => vec![trees(200, 9.0, 50.0, 220.0)],
        Premises::Trench => {
            let dead = stand(Species::Bare, 60, 7.0, hexes(&[0x4a4038, 0x3f362e]), (26.0, 140.0));
            vec![Flora { snow, ..dead }]
        }
        Premises::Camp => vec![grazed(setting), trees(60, 10.0, 26.0, 60.0), trees(420, 11.0, 50.0, 200.0)],
        Premises::Railway => vec![grazed(setting), trees(60, 9.0, 34.0, 90.0), trees(420, 10.0, 80.0, 300.0)],
        Premises::Sacred(Feature::GreekTemple) => vec![trees(30, 6.0, 22.0, 80.0), trees(200, 8.0, 60.0, 200.0)],
        Premises::Sacred(_) => vec![trees(40, 9.0, 24.0, 70.0)],
        Premises::Festal(Feature::BeerGarden) => vec![trees(24, 8.0, 14.0, 40.0), trees(200, 9.0, 40.0, 120.0)],
        Premises::Festal(Feature::WeddingSite) => vec![trees(60, 8.0, 18.0, 60.0), trees(240, 10.0, 50.0, 180.0)],
        Premises::Front(Feature::Porch | Feature::TicketBooth) => vec![trees(60, 8.0, 17.0, 90.0)],
        Premises::Front(Feature::Schoolyard) => vec![trees(16, 7.0, 20.0, 50.0)],
        Premises::Front(Feature::Motel) => vec![trees(60, 8.0, 30.0, 120.0)],
        Premises::Works(Feature::UnfinishedBlock) => {
            let weeds = stand(Species::DryGrass, 700, 0.6, hexes(&[0x9a8f5c, 0x8a8450]), (2.5, 40.0));
            vec![Flora { clumping: 0.8, ..weeds }]
        }
        Premises::Front(_) | Premises::Festal(_) | Premises::Works(_) => Vec::new(),
        _ => Vec::new(),
    }
}

/// Grass that nobody mows.
fn grazed(setting: &Setting) -> Flora {
    let tuft = stand(Species::Grass, 2200, 0.3, leaves(setting.season), (2.2, 46.0));
    Flora { clumping: 0.4, ..tuft }
}
