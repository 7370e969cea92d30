//! What grows along the canals of old towns.

use super::woods::{broad, hexes, leaves, stand};
use crate::scene::parts::{Flora, Species};
use crate::scene::setting::Setting;
use crate::script::{Feature, Season};

/// How many trees are tried for along the banks of a canal where trees are named, and where
/// none are: few of these come to stand between the water and the houses.
const NAMED: u32 = 700;
const UNNAMED: u32 = 320;

/// Trees on the banks of an old town's canal: in blossom if that is named, in autumn with
/// red leaves, else willows.
pub(super) fn trees(setting: &Setting, named: bool) -> Option<Flora> {
    let season = setting.season;
    let (species, tints) = match season {
        _ if setting.has(Feature::CherryTrees) => (Species::Cherry, hexes(&[0xf2b8c8, 0xf6cdd6, 0xeba3b8])),
        Season::Autumn | Season::Winter => (broad(season), leaves(season)),
        Season::Spring => (Species::Willow, hexes(&[0xa9c65a, 0xb4cc62])),
        Season::Summer => (Species::Willow, hexes(&[0x7d9c44, 0x88a64c])),
    };
    let trees = stand(species, if named { NAMED } else { UNNAMED }, 5.6, tints, (11.0, 95.0));
    setting.on_canal().then_some(Flora { shore: true, ..trees })
}
