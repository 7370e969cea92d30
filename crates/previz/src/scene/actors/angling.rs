//! Bears that fish: they go through the shallows of a river, and the fish leap there.
//!
//! Moves the fish; who goes through shallow water is `fording`'s.

use super::nature::nature;
use crate::maths::{atan2_turns, fract, v3};
use crate::scene::parts::{Actor, Motion};
use crate::scene::setting::Setting;
use crate::script::{Action, Place, SubjectKind as K};

/// How often each fish leaps, in a second, and how large they are at least.
const RATE_HZ: f32 = 0.34;
const LEAST_M: f32 = 0.72;
/// How far ahead of the bear they leap, and how far to both sides of its way, in its sizes.
const AHEAD: (f32, f32) = (0.9, 2.6);
const ASIDE: f32 = 1.5;

/// Whether a bear is named first, at a river, and fish with it.
pub(super) fn fishes(setting: &Setting) -> bool {
    let has = |kind: K| setting.shot.subjects.iter().any(|one| one.kind == kind);
    setting.place == Place::River
        && setting.shot.subjects.first().is_some_and(|first| first.kind == K::Bear)
        && has(K::Fish)
}

/// Lets the fish leap about the bear's way, each at its own time.
pub(crate) fn leap(setting: &Setting, actors: &mut [Actor], seconds: f32) {
    let Some(bear) = actors.iter().find(|one| one.kind == K::Bear).cloned().filter(|_| fishes(setting)) else { return };
    let way = bear.gone(1.0);
    let ahead = v3(way.x, 0.0, way.z).unit();
    let (side, met) = (v3(ahead.z, 0.0, -ahead.x), bear.at + bear.gone(seconds * 0.5));
    let size_m = bear.size_m * nature(K::Bear).wide * 0.5;
    for (index, fish) in actors.iter_mut().filter(|one| one.kind == K::Fish).enumerate() {
        let (turn, other) = (fract(index as f32 * 0.382 + 0.11), fract(index as f32 * 0.618 + 0.3));
        let along = AHEAD.0 + (AHEAD.1 - AHEAD.0) * turn;
        let at = met + ahead * (size_m * along) + side * (size_m * ASIDE * (other * 2.0 - 1.0));
        fish.at = v3(at.x, 0.0, at.z);
        fish.size_m = fish.size_m.max(LEAST_M);
        fish.grounded = false;
        fish.motion = Motion::Rest;
        fish.action = Action::LeapUp;
        (fish.phase, fish.rate_hz) = (turn, RATE_HZ);
        // Upstream, against the bear.
        fish.yaw_turns = atan2_turns(-ahead.z, -ahead.x) + 0.06 * (other - 0.5);
    }
}
