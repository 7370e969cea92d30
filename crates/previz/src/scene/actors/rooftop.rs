//! Who is on a roof: the ridge of a house, or the flat top of a tower in a town.
//!
//! Moves actors and builds what carries them; adds nobody.

use super::nature::{Home, is_human, nature};
use crate::maths::{hex, v3};
use crate::scene::city::masonry::snow;
use crate::scene::city::roofdeck;
use crate::scene::parts::{Actor, Prop, PropKind};
use crate::scene::setting::Setting;
use crate::script::{Feature, Place, SubjectKind as K};

/// How high the ridge of a house carries who is on it, and the roof of a tower.
const RIDGE_M: f32 = 6.3;
const TOWER_M: f32 = 104.0;
/// How far behind who is on its slope the line of the ridge runs.
const BEHIND_M: f32 = 0.35;
/// How far from the first on a roof anybody else is at most.
const ROOM_M: f32 = 3.6;

/// Whether somebody of this kind is on the roof that the words name.
pub(crate) fn on_roof(setting: &Setting, kind: K) -> bool {
    let nature = nature(kind);
    let within = matches!(setting.place, Place::Room | Place::Studio | Place::Space | Place::Underwater | Place::Sky);
    setting.has(Feature::Rooftop)
        && roofdeck::of(setting).is_none()
        && !within
        && setting.shot.subjects.first().is_some_and(|subject| subject.kind == kind)
        && nature.home == Home::Ground
        && nature.size_m < 3.0
}

/// How high that roof is.
pub(crate) fn roof_m(setting: &Setting) -> f32 {
    if setting.in_town() { TOWER_M } else { RIDGE_M }
}

/// Brings everybody who shares a roof with the first to within its edges.
pub(super) fn keep(actors: &mut [Actor]) {
    let Some((first, others)) = actors.split_first_mut() else { return };
    for other in others.iter_mut().filter(|other| is_human(other.kind)) {
        let (x, z) = (other.at.x - first.at.x, other.at.z - first.at.z);
        let share = ROOM_M / (x * x + z * z).sqrt().max(ROOM_M);
        (other.at.x, other.at.z) = (first.at.x + x * share, first.at.z + z * share);
    }
}

/// The roof under somebody: the ridge of a house, or the top of a tower with
/// its parapet.
pub(super) fn roof(setting: &Setting, first: &Actor) -> Vec<Prop> {
    let (x, z) = (first.at.x, first.at.z);
    if setting.in_town() {
        let tower = v3(15.0, TOWER_M, 9.0);
        let stone = hex(0x55524d);
        return vec![
            Prop::plain(PropKind::Pedestal, v3(x, 0.0, z), tower, stone),
            Prop::plain(PropKind::Pedestal, v3(x, TOWER_M, z + 4.3), v3(15.0, 0.55, 0.4), stone * 1.2),
            Prop::plain(PropKind::Pedestal, v3(x - 4.1, TOWER_M, z + 3.3), v3(1.9, 1.1, 1.2), stone * 1.1),
            Prop::plain(PropKind::Pedestal, v3(x + 4.6, TOWER_M, z + 3.0), v3(1.2, 0.75, 1.0), stone * 0.9),
        ];
    }
    let house = Prop::plain(PropKind::House, v3(x, -0.3, z + BEHIND_M), v3(10.0, RIDGE_M + 0.55, 7.4), hex(0xcdb690));
    vec![Prop { snow: snow(setting), seed: first.seed, ..house }]
}
