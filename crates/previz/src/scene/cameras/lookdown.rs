//! How somebody on the ground is looked down on from the air: near enough to
//! be known, with the land around.
//!
//! Knows no other view.

use super::rig::{Interest, Rig};
use crate::maths::v3;
use crate::scene::city::driving;
use crate::scene::setting::Setting;
use crate::scene::terrain::relief::Relief;
use crate::script::{CameraMove, Feature, Place};

/// As near as a camera in the air comes: to whom it looks for, goes along with
/// or looks straight down on.
const NEAREST_M: [f32; 3] = [24.0, 9.0, 2.2];
/// How tall at least somebody is whom it goes along with, in halves of the picture.
const FOLLOWED: f32 = 0.38;
/// How far ahead of where it would hang over a lake the water surely lies.
const SHORE_M: f32 = 340.0;
/// As far as it goes.
const FURTHEST_M: f32 = 420.0;
/// What is smaller is not seen from the air.
const LEAST_M: f32 = 0.4;

/// A view from the air on what the shot is about; `None` where that is the
/// place itself, or flies.
pub(crate) fn upon(
    above: Rig,
    interest: Option<Interest>,
    (setting, relief): (&Setting, Option<&Relief>),
    steep: f32,
) -> Option<Rig> {
    let interest = interest
        .filter(|interest| (interest.lift_m < 5.0 || interest.on_land) && !interest.on_table && !interest.from_below)?;
    let stepped = setting.has(Feature::Terraces);
    // Of a city the roofs are seen, unless somebody drives down its street.
    let roofs = setting.in_town() && !driving::is_driven(setting);
    if stepped || roofs || matches!(setting.place, Place::Sky | Place::NightSky | Place::Space) {
        return None;
    }
    if interest.height_m < LEAST_M {
        return None;
    }
    let tall = interest.height_m > 12.0;
    let wide = interest.height_m.max(interest.width_m * 0.5);
    // Of a train and its bridge some is seen, not all.
    let long = interest.width_m > 30.0 && interest.width_m > 4.0 * interest.height_m;
    let fill = if long { interest.fill.max(0.42) } else { interest.fill };
    let share = fill * if tall { 0.95 } else { 0.8 };
    let along = setting.shot.camera.contains(&CameraMove::Tracking);
    let nearest = NEAREST_M[if steep > 1.0 { 2 } else { usize::from(along) }];
    let share = if along && !tall { share.max(FOLLOWED) } else { share };
    // Straight down somebody is no taller than wide.
    let share = if steep > 1.0 && !tall { share.max(1.5) } else { share };
    let far = (wide / (share * above.tangent(16.0 / 9.0))).clamp(nearest, FURTHEST_M);
    // What is tall is met where the ground is high.
    let height = |x: f32, z: f32| relief.map_or(0.0, |relief| relief.height(x, z).max(0.0));
    let spots = (-4..=4).flat_map(|aside| (0..6).map(move |away| (aside as f32 * 34.0, 170.0 + away as f32 * 45.0)));
    let knoll = |(x, z): &(f32, f32)| height(*x, *z) - (z - 170.0) * 0.05 - x.abs() * 0.04;
    let best = spots.max_by(|a, b| knoll(a).total_cmp(&knoll(b))).filter(|_| tall && interest.on_land);
    // Who is at a lake is met at its shore, with the water and what lies beyond.
    let shore = setting.place == Place::Lake && interest.on_land;
    let from = if shore { SHORE_M } else { 60.0 };
    let ahead = (0..if shore { 96 } else { 24 }).map(|step| (above.eye.x, above.eye.z + from - step as f32 * 4.0));
    // Who keeps to the land is looked for where it is dry.
    let dry = ahead.clone().find(|(x, z)| !interest.on_land || (0..5).all(|wide| height(*x, *z - wide as f32) > 0.3));
    let (x, z) = best.or(dry).unwrap_or((above.eye.x, above.eye.z + 60.0));
    let spot = v3(x, height(x, z) + interest.lift_m + interest.height_m * 0.4, z);
    let beyond = (shore || setting.has(Feature::Mountains)) && steep < 1.0;
    let steep = if tall || beyond { steep * 0.42 } else { steep };
    // As long, seen level, as it is really: so far away the cast is placed.
    let eye = spot + v3(0.0, far * steep, -far);
    let eye = v3(eye.x, eye.y.max(height(eye.x, eye.z) + 8.0), eye.z);
    let reach = 1.0 / (1.0 + steep * steep).sqrt();
    Some(Rig { eye, target: eye + (spot - eye) * reach, fov_deg: above.fov_deg, foot: None })
}
