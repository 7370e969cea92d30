//! What the ground under somebody's feet bears: dry land for what walks and
//! stands, deep water for what swims.
//!
//! Moves one place at a time; knows nobody.

use super::nature::Home;
use crate::maths::v3;
use crate::scene::parts::Vec3;
use crate::scene::terrain::relief::Relief;
use crate::script::Place;

/// Places along a way where it is looked whether it is dry: a river is narrower
/// than a gallop is long.
const WAY_STEPS: u32 = 14;

/// Ground that is lower carries what floats.
pub(crate) const AFLOAT_M: f32 = -0.9;

/// Whether heights count from the ground rather than from the water. Moves
/// what swims away from the shore until the water carries it; where there is no
/// water it stays on land.
pub(crate) fn afloat(at: &mut Vec3, relief: Option<&Relief>, away: Vec3, (home, place): (Home, Place)) -> bool {
    let Some(relief) = relief.filter(|_| place != Place::Underwater) else {
        return home != Home::Water || place == Place::Underwater;
    };
    if home != Home::Water {
        return home != Home::Air || relief.height(at.x, at.z) > 0.0;
    }
    let deep = |from: &Vec3| relief.height(from.x, from.z) < AFLOAT_M;
    let Some(found) = (0..=30).map(|step| *at + away * (2.5 * step as f32)).find(deep) else {
        return true;
    };
    *at = found;
    false
}

/// Moves what walks, drives or stands back by up to `away`, towards the camera,
/// until its whole way, or all of the ground that it takes, is dry, if any is;
/// else to the nearest side where it is.
pub(crate) fn ashore(at: &mut Vec3, relief: Option<&Relief>, away: Vec3, (whole_way, half_m): (Vec3, f32)) {
    let Some(relief) = relief else { return };
    let dry = |from: Vec3| {
        (0..=WAY_STEPS).all(|step| {
            let there = from + whole_way * (step as f32 / WAY_STEPS as f32);
            let corners = [(0.0, 0.0), (-half_m, half_m), (half_m, half_m)];
            corners.iter().all(|(x, z)| relief.height(there.x + x, there.z + z) > 0.3)
        })
    };
    let back = (0..24).map(|step| *at - away * (step as f32 / 23.0)).find(|from| dry(*from));
    // Beside a canal that runs towards the camera, the nearer of its banks.
    let side = v3(away.z, 0.0, -away.x).unit();
    let beside = || (1..60).map(|step| *at + side * ((step / 2) as f32 * if step % 2 == 0 { 0.7 } else { -0.7 }));
    let found = back.or_else(|| beside().find(|from| dry(*from)));
    if let Some(found) = found {
        (at.x, at.z) = (found.x, found.z);
    }
}
