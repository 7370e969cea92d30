//! Ways over the land and what many feet have worn bare, and the brink of a height.
//!
//! Colours and patterns alone; no height changes here.

use super::meadow::grass;
use super::redwoods;
use crate::maths::hex;
use crate::scene::city::roadway::ROAD_HALF_M;
use crate::scene::city::{alley, driving, hollows, pit, precinct, premises, sites};
use crate::scene::parts::{Land, Landform, Pattern};
use crate::scene::setting::Setting;
use crate::script::{Feature, Place};

/// The brink of a height.
pub(super) fn edge(setting: &Setting, land: &mut Land) {
    // Who drives would leave an edge that the ground breaks off at.
    let edge = driving::is_high(setting) && !driving::needs_a_road(setting);
    if edge && matches!(land.form, Landform::Plain | Landform::Peaks) || setting.stands_above_clouds() {
        land.brink_m = 10.0;
    }
}

/// Lays stone or bare earth where many people walk; whether they do.
pub(super) fn trodden(setting: &Setting, land: &mut Land) -> bool {
    if precinct::lay(setting, land, grass(setting.season))
        || hollows::lay(setting, land)
        || premises::lay(setting, land)
        || redwoods::lay(setting, land)
    {
        return true;
    }
    if alley::lay(setting, land) || sites::lay(setting, land) {
        return true;
    }
    let level = land.form == Landform::Plain;
    let (colours, pattern, relief_m) = match setting.place {
        _ if setting.has(Feature::Palace) && level => ([0x918b81, 0x857f74], Pattern::Plain, 50.0),
        _ if pit::is_at(setting) => ([0x9a7c5c, 0x8a6c4e], Pattern::Plain, 0.0),
        // What is abandoned is grown over.
        _ if setting.has(Feature::Fair) && !setting.has(Feature::Ruins) && level => {
            ([0x8d8579, 0x9b9387], Pattern::Plain, 40.0)
        }
        _ if setting.has(Feature::Battlefield) && level => {
            ([0x5d4733, 0x75603f], Pattern::Plain, land.relief_m.min(60.0))
        }
        Place::Village if setting.has(Feature::ChineseTown) => ([0x726e66, 0x827e75], Pattern::Paving, land.relief_m),
        // The quays along its canal.
        Place::Village if setting.has(Feature::River) && setting.has(Feature::Houses) => {
            ([0x8a8072, 0x9a9082], Pattern::Paving, land.relief_m)
        }
        _ if setting.market() || setting.of_old() => ([0x7f776c, 0x918a7e], Pattern::Paving, land.relief_m),
        _ => return false,
    };
    (land.cover, land.cover_alt) = (hex(colours[0]), hex(colours[1]));
    (land.pattern, land.relief_m) = (pattern, relief_m);
    if setting.place == Place::Village {
        land.shore = hex(0x625d57);
    }
    true
}

/// A road, or a path that feet have made.
pub(super) fn ways(setting: &Setting, land: &mut Land) {
    let wet = setting.has(Feature::River) || setting.has(Feature::Lake);
    let level = land.form.is_open() && land.waterhole_half_m <= 0.0;
    let firm = (level || land.form.is_slope_with_road()) && !wet;
    let lane = matches!(setting.place, Place::Village | Place::Garden) || land.pattern == Pattern::Terraces;
    let raced = setting.has(Feature::RaceTrack);
    let asked = driving::asks_for_a_road(setting) || driving::brings_a_road(setting);
    if asked && firm && !lane && land.brink_m <= 0.0 {
        land.road_half_m = ROAD_HALF_M;
        if raced && land.pattern == Pattern::Plain {
            land.pattern_colours = vec![hex(0xc8281f), hex(0xe8e6e0)];
        }
    }
    let trodden = setting.has(Feature::Path) || setting.has(Feature::Road) && land.road_half_m <= 0.0;
    let wild = matches!(land.form, Landform::Plain | Landform::Peaks | Landform::RiverValley);
    if trodden && wild && land.pattern == Pattern::Plain {
        land.pattern = Pattern::Trail;
    }
}
