//! What is laid out for a purpose with the sea or high peaks beyond it: a pitch, a school's
//! yard, a street that ends at the water.
//!
//! Geometry of the plane and its colours; what stands on it is the city's.

use crate::maths::hex;
use crate::scene::city::{court, lookouts, premises};
use crate::scene::parts::{Land, Landform, Pattern};
use crate::scene::setting::Setting;
use crate::scene::terrain::meadow::grass;
use crate::script::{Feature, Place};

/// Half the width of what is levelled below peaks.
const LEVEL_HALF_M: f32 = 110.0;
/// How far ahead it ends: beyond a whole pitch, the goal of one, and houses along a street.
const PITCH_M: f32 = 96.0;
const GOAL_M: f32 = 33.0;
const YARD_M: f32 = 24.0;
pub(crate) const STREET_M: f32 = 50.0;
/// How far a street falls in a metre towards the water.
const FALLS: f32 = 0.13;

/// The form of the land under or around what is laid out: a floor that is raised, ground that
/// ends at the sea, ground before peaks.
pub(super) fn form(setting: &Setting) -> Option<Landform> {
    match () {
        () if lookouts::of(setting).is_some() => Some(Landform::Roof),
        () if is_at(setting) => Some(Landform::Strand),
        () if lies_below_peaks(setting) => Some(Landform::Peaks),
        () => None,
    }
}

/// Half the width of what is levelled.
pub(super) fn levelled_half_m(setting: &Setting) -> f32 {
    if lies_below_peaks(setting) { LEVEL_HALF_M } else { 0.0 }
}

/// Whether something is laid out there that has such land around it.
fn is_laid_out(setting: &Setting) -> bool {
    court::sport(setting).is_some() || premises::of(setting).is_some() || has_playground(setting)
}

fn has_playground(setting: &Setting) -> bool {
    setting.has(Feature::Playground) && matches!(setting.place, Place::Meadow | Place::Open)
}

/// Whether it ends at the sea.
pub(crate) fn is_at(setting: &Setting) -> bool {
    let open = matches!(setting.place, Place::Open | Place::Meadow | Place::Garden | Place::Field);
    setting.has(Feature::Waves) && (open && is_laid_out(setting) || ends_street(setting))
}

/// Whether a street of painted houses ends at the sea.
pub(crate) fn ends_street(setting: &Setting) -> bool {
    setting.place == Place::Street && setting.has(Feature::PastelTown) && setting.has(Feature::Waves)
}

/// Whether high peaks stand beyond it.
pub(crate) fn lies_below_peaks(setting: &Setting) -> bool {
    let open = matches!(
        setting.place,
        Place::Open | Place::Meadow | Place::Garden | Place::Field | Place::Village | Place::Mountains
    );
    let peaks = setting.has(Feature::Mountains) || setting.place == Place::Mountains;
    open && peaks && (court::sport(setting).is_some() || premises::of(setting).is_some_and(premises::has_a_view))
}

/// Its height, and how far ahead it ends.
pub(super) fn lay(setting: &Setting, land: &mut Land) {
    let seen = setting.shot.subjects.first().is_some_and(|first| first.kind.has_hands());
    land.relief_m = match court::sport(setting) {
        _ if ends_street(setting) => STREET_M,
        Some(_) if seen => GOAL_M,
        Some(_) => PITCH_M,
        None => YARD_M,
    };
    land.shore = hex(0xb8a684);
    if ends_street(setting) {
        land.steep = FALLS;
        (land.cover, land.cover_alt, land.pattern) = (hex(0x4a4b50), hex(0x7d7a76), Pattern::Street);
    } else {
        (land.cover, land.cover_alt) = grass(setting.season);
    }
}
