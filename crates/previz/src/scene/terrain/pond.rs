//! A pond in grass, its far bank in view: of a park, of fish, of lotus.
//!
//! Says where one is and what its shores are; its hollow is dug as a waterhole's.

use super::meadow::grass;
use super::woods::{broad, hexes, leaves, stand, straw};
use crate::maths::hex;
use crate::scene::actors::nature::{Home, nature};
use crate::scene::parts::{Flora, Land, Species};
use crate::scene::setting::Setting;
use crate::script::{Action, Feature, Place, Shot, Subject};

/// Half of its width.
const HALF_M: f32 = 20.0;

/// Whether whoever is there is on its bank, and not in or on its water.
pub(crate) fn is_beside(shot: &Shot) -> bool {
    use Action as A;
    let wet = |one: &Subject| {
        let swims = matches!(one.action, Some(A::Swim | A::Dive | A::Float | A::Row | A::Sail | A::Fly | A::Drink));
        swims || nature(one.kind).home != Home::Ground || one.kind.is_building() || one.kind.is_flower()
    };
    let other = [Feature::Pier, Feature::Boardwalk, Feature::Mountains, Feature::Bridge, Feature::Swamp];
    shot.features.contains(&Feature::Pond)
        && !shot.subjects.iter().any(wet)
        && !other.iter().any(|one| shot.features.contains(one))
}

/// Whether a shot is at one.
pub(crate) fn is_at(setting: &Setting) -> bool {
    let open = matches!(setting.place, Place::Meadow | Place::Garden | Place::Field | Place::Open);
    open && is_beside(setting.shot)
}

/// Digs it, where the shot has one: its banks are of grass.
pub(super) fn lay(setting: &Setting, land: &mut Land) {
    if is_at(setting) && land.form.is_open() {
        (land.waterhole_half_m, land.relief_m) = (HALF_M, land.relief_m.min(60.0));
        land.shore = grass(setting.season).1.lerp(hex(0x6a5a3c), 0.45);
    }
}

/// Reeds and stones at its edge, trees around it.
pub(super) fn plants(setting: &Setting) -> [Flora; 5] {
    let season = setting.season;
    let stone = hexes(&[0x77716a, 0x625d57, 0x8a857c]);
    let willows = hexes(&[0x7d9c44, 0x88a64c]);
    [
        Flora { shore: true, clumping: 0.7, ..stand(Species::Reed, 900, 1.1, straw(), (7.0, 60.0)) },
        Flora { shore: true, clumping: 0.5, ..stand(Species::Rock, 320, 0.5, stone, (6.0, 60.0)) },
        Flora { clumping: 0.3, ..stand(Species::Willow, 60, 7.0, willows, (39.0, 80.0)) },
        Flora { clumping: 0.35, ..stand(broad(season), 160, 9.0, leaves(season), (42.0, 110.0)) },
        Flora { clumping: 0.5, ..stand(Species::Bush, 160, 1.3, leaves(season), (37.0, 70.0)) },
    ]
}
