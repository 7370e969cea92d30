//! Who goes along a road, a lane or a path keeps to it: their way bends where it does.
//!
//! Bends ways that others have laid straight on; where a road runs is `roadway`'s to
//! say, and how fast anybody goes that of whoever sent them.

use super::strolling;
use crate::maths::{atan2_turns, v3};
use crate::scene::city::hamlet;
use crate::scene::course::LEAST_STEP_M;
use crate::scene::parts::{Actor, Land, Landform, Motion, Pattern, Vec3};
use crate::scene::setting::Setting;
use crate::scene::terrain::canyon;
use crate::scene::terrain::relief::{Relief, TRAIL_HALF_M};

/// From point to point of a way that bends, and how many of them are enough for the
/// longest.
const STEP_M: f32 = 4.0;
const MOST: f32 = 400.0;
/// Whoever goes further to the side than this, as a share, crosses a road.
const ALONG: f32 = 0.9;
/// A bend that leads less far aside than this is none.
const BENT_M: f32 = 0.15;
/// How far to each side the level floor of a canyon is free, and what is no more than
/// across it.
const FLOOR_HALF_M: f32 = 5.0;
const FAR_M: f32 = 10.0;
/// How far beside the middle of a lane or a path somebody still goes along it.
const BESIDE_M: f32 = 2.2;

/// Lets everybody who goes along a road or a path follow its bends.
pub(crate) fn follow_bends(
    setting: &Setting,
    actors: &mut [Actor],
    (land, relief): (Option<&Land>, Option<&Relief>),
    seconds: f32,
) {
    let (Some(land), Some(relief)) = (land, relief) else { return };
    let (middle, half): (&dyn Fn(f32) -> f32, f32) = match () {
        () if land.road_half_m > 0.0 => (&|z| relief.road(z).x, land.road_half_m + 1.5),
        () if strolling::has_lane(setting) => (&|z| hamlet::lane_x(setting, relief, z), BESIDE_M),
        () if land.form == Landform::Canyon => (&|z| relief.river_x(z), canyon::FLOOR_M + FLOOR_HALF_M),
        () if land.pattern == Pattern::Trail => (&|z| relief.trail_x(z), TRAIL_HALF_M + 0.6),
        () => return,
    };
    for actor in actors.iter_mut().filter(|actor| actor.grounded) {
        let Motion::Straight { velocity } = actor.motion else { continue };
        if let Some(route) = route(middle, half, (actor.at, velocity), seconds) {
            actor.motion = route;
        }
    }
}

/// Sends who goes far through a canyon along its floor rather than up its walls.
pub(crate) fn keep_to_floor(actors: &mut [Actor], (land, relief): (Option<&Land>, Option<&Relief>), seconds: f32) {
    let (Some(relief), true) = (relief, land.is_some_and(|land| land.form == Landform::Canyon)) else { return };
    for actor in actors.iter_mut().filter(|actor| actor.grounded) {
        let Motion::Straight { velocity } = actor.motion else { continue };
        if velocity.length() * seconds < FAR_M {
            continue;
        }
        let met = actor.at + velocity * (seconds * 0.5);
        let stream = relief.river_x(met.z);
        let side = if met.x < stream { -1.0 } else { 1.0 };
        let way = v3(relief.river_x(met.z + 2.0) - relief.river_x(met.z - 2.0), 0.0, 4.0).unit();
        let way = if velocity.z < 0.0 { way * -1.0 } else { way };
        let x = stream
            + side * (met.x - stream).abs().clamp(canyon::FLOOR_M - FLOOR_HALF_M, canyon::FLOOR_M + FLOOR_HALF_M);
        actor.motion = Motion::Straight { velocity: way * velocity.length() };
        actor.yaw_turns = atan2_turns(way.z, way.x);
        actor.at = v3(x, actor.at.y, met.z) - way * (velocity.length() * seconds * 0.5);
    }
}

/// The motion from a spot along what bends; none where it need not change.
pub(super) fn route(
    middle: &dyn Fn(f32) -> f32,
    half: f32,
    (at, velocity): (Vec3, Vec3),
    seconds: f32,
) -> Option<Motion> {
    let points = bent(middle, half, (at, velocity), seconds)?;
    let (count, speed_m_s) = (points.len() as f32 - 1.0, velocity.length());
    let step_m = speed_m_s * seconds / count;
    (step_m >= LEAST_STEP_M).then_some(Motion::Route { speed_m_s, step_m, points })
}

/// The way from a spot along a road that bends; none for who is not on it, or goes
/// across it, or where it runs straight on.
fn bent(middle: &dyn Fn(f32) -> f32, half: f32, (at, velocity): (Vec3, Vec3), seconds: f32) -> Option<Vec<Vec3>> {
    let tangent = |z: f32| v3(middle(z + 1.0) - middle(z - 1.0), 0.0, 2.0).unit();
    let own = tangent(at.z);
    let beside = (at.x - middle(at.z)) * own.z;
    let long = velocity.length() * seconds;
    if beside.abs() > half || velocity.dot(own).abs() < velocity.length() * ALONG || long < STEP_M {
        return None;
    }
    let way = if velocity.dot(own) < 0.0 { -1.0 } else { 1.0 };
    let count = (long / STEP_M).min(MOST).floor();
    let step = long / count * way;
    let mut z = at.z - own.x * beside;
    let mut points = Vec::new();
    for _ in 0..=count as usize {
        let ahead = tangent(z);
        points.push(v3(middle(z) + ahead.z * beside - at.x, 0.0, z - ahead.x * beside - at.z));
        // Half a step on the slope is that of the whole.
        z += tangent(z + ahead.z * step * 0.5).z * step;
    }
    let straight = velocity.unit();
    let aside = |point: &Vec3| (*point - straight * point.dot(straight)).length();
    points.iter().any(|point| aside(point) > BENT_M).then_some(points)
}

#[cfg(test)]
mod tests {
    use crate::maths::{cos_turns, sin_turns, v3};
    use crate::scene::sample::lasting;
    use crate::scene::terrain::relief::Relief;

    #[test]
    fn who_drives_far_stays_in_the_lane_and_is_seen_from_behind() {
        for (prompt, from_behind) in [
            ("a sports car drives fast along a coastal cliff road, the camera follows low from behind", true),
            ("a sports car drives fast along a desert highway, tracking shot from behind", true),
            ("a red car drives fast up a mountain pass, the camera follows", false),
            ("一辆跑车在盘山公路上飞驰,镜头从后面跟拍", true),
            ("a motorcyclist rides fast along a country road, the camera follows from behind", true),
            ("a cyclist races along a coastal road, tracking shot", false),
        ] {
            for (seed, seconds) in [(0, 5), (1, 5), (2, 15)] {
                let shot = lasting(prompt, seed, seconds);
                let relief = Relief::new(shot.land.as_ref().expect("a land"), shot.seed);
                let driver = &shot.actors[0];
                let mut gone_m = 0.0;
                for moment in 0..=20 {
                    let share = moment as f32 / 20.0;
                    let seconds = seconds as f32 * share;
                    let at = driver.whereabouts(Some(&relief), seconds);
                    let off = relief.road_distance(at.x, at.z);
                    assert!(off < 3.7, "{prompt}, {seed}: {off} from the middle of the road");
                    let turns = driver.yaw_turns + driver.motion.turned(seconds);
                    let (faces, goes) = (
                        v3(cos_turns(turns), 0.0, sin_turns(turns)),
                        driver.gone(seconds + 0.1) - driver.gone(seconds),
                    );
                    assert!(faces.dot(goes.unit()) > 0.98, "{prompt}, {seed}: goes sideways");
                    let key = shot.camera.with(&shot.actors, share, seconds);
                    assert!(key.eye.y > relief.height(key.eye.x, key.eye.z) + 0.15, "{prompt}, {seed}: in the ground");
                    let ahead = v3(key.target.x - key.eye.x, 0.0, key.target.z - key.eye.z).unit();
                    assert!(!from_behind || faces.dot(ahead) > 0.8, "{prompt}, {seed}: is seen from {ahead:?}");
                    gone_m = driver.gone(seconds).length();
                }
                assert!(gone_m > 12.0, "{prompt}, {seed}: {gone_m} m");
            }
        }
    }
}
