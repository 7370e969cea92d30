//! How somebody on the ground is looked down on from the air: near enough to
//! be known, with the land around.
//!
//! Knows no other view.

use super::rig::{Interest, Rig};
use crate::maths::{Vec3, v3};
use crate::scene::actors::footing::AFLOAT_M;
use crate::scene::actors::nature::nature;
use crate::scene::city::{driving, waterfront};
use crate::scene::setting::Setting;
use crate::scene::terrain::canyon;
use crate::scene::terrain::relief::Relief;
use crate::script::{CameraMove, Feature, Place};

/// As near as a camera in the air comes: to what it looks for, to people, to whom it goes
/// along with or around, and to whom it looks straight down on.
const NEAREST_M: [f32; 4] = [24.0, 14.0, 9.0, 2.2];
/// How tall at least somebody is whom it goes along with or around, in halves of the
/// picture.
const FOLLOWED: f32 = 0.38;
/// How large a landmark is at least that is wide, or tall, in halves of the picture's height.
const SIGHT: (f32, f32) = (0.78, 1.2);
/// What is so many times wider than high is looked at so steeply.
const LOW: f32 = 4.8;
const PLAN: f32 = 0.5;
/// How large one across a river is, which lies before it, and how high the eye is there.
const OVER_WATER: (f32, f32) = (0.85, 76.0);
/// How high the eye is over the roofs around a landmark at least, and how steeply it looks.
const OVER_ROOFS: (f32, f32) = (58.0, 0.24);
/// How far ahead of where it would hang over a lake the water surely lies.
const SHORE_M: f32 = 340.0;
/// As far as it goes.
const FURTHEST_M: f32 = 420.0;
/// What is less tall is somebody, rather than built.
const BUILT_M: f32 = 3.0;
/// How much open water there is around what floats, at least and at most, and before
/// it, as a share of how far away it is seen from.
const OPEN_BEFORE: f32 = 0.6;
const OPEN_M: (f32, f32) = (4.0, 30.0);
/// What is smaller is not seen from the air.
const LEAST_M: f32 = 0.4;

/// Where they stand who are on a rock in the sea: at its edge, or what is built on its top.
fn on_rock(relief: &Relief, interest: &Interest) -> (f32, f32) {
    let summit = relief.summit();
    if interest.height_m < BUILT_M { relief.brink().unwrap_or(summit) } else { summit }
}

/// Where, on from an eye in the air, water carries what is so wide, with as much of it
/// around and most of the way to whoever looks from so `far`.
fn open_water(relief: &Relief, eye: Vec3, (wide_m, far): (f32, f32)) -> Option<(f32, f32)> {
    let around_m = wide_m.clamp(OPEN_M.0, OPEN_M.1);
    let before_m = around_m.max(far * OPEN_BEFORE);
    let spots = [(0.0, 0.0), (-around_m, 0.0), (around_m, 0.0), (0.0, around_m), (0.0, -before_m)];
    let deep = |x: f32, z: f32| relief.height(x, z) < AFLOAT_M;
    let open = |(x, z): &(f32, f32)| spots.iter().all(|(aside, away)| deep(x + aside, z + away));
    let mut ahead = (0..100).map(|step| eye.z + 60.0 + step as f32 * 4.0);
    ahead.find_map(|z| [eye.x, relief.river_x(z)].map(|x| (x, z)).into_iter().find(open))
}

/// Where somebody is looked for who keeps to the land: from ahead of an eye in the air
/// back to it, in a canyon along its floor.
fn ahead(above: &Rig, shore: bool, walled: Option<&Relief>) -> impl Iterator<Item = (f32, f32)> + Clone {
    let (from, steps) = if shore { (SHORE_M, 96) } else { (60.0, 24) };
    let (eye, line) = (above.eye, move |z: f32| walled.map(|relief| relief.river_x(z) + canyon::FLOOR_M));
    (0..steps).map(move |step| eye.z + from - step as f32 * 4.0).map(move |z| (line(z).unwrap_or(eye.x), z))
}

/// As near as a camera in the air comes to something, which it may go along with.
fn nearest_m(interest: &Interest, along: bool, steep: f32) -> f32 {
    NEAREST_M[match () {
        () if steep > 1.0 => 3,
        () if along => 2,
        () => usize::from(interest.height_m < BUILT_M),
    }]
}

/// Whether a camera goes along with what it looks at, or around it.
fn stays_by(one: &CameraMove) -> bool {
    matches!(one, CameraMove::Tracking | CameraMove::OrbitLeft | CameraMove::OrbitRight)
}

/// How much of the picture it fills: of a train and its bridge some is seen, not all.
fn filled(interest: &Interest) -> f32 {
    let long = interest.width_m > 30.0 && interest.width_m > 4.0 * interest.height_m;
    if long { interest.fill.max(0.42) } else { interest.fill }
}

/// A landmark that a shot is about.
struct Sight {
    /// Where it stands across the river of its city.
    across: Option<Vec3>,
    /// It is so low and wide that its plan is seen.
    low: bool,
}

impl Sight {
    fn of(setting: &Setting, relief: Option<&Relief>) -> Option<Self> {
        let kind = setting.shot.subjects.first().map(|first| first.kind).filter(|kind| kind.is_monument())?;
        let across = setting.across_river().map(|_| waterfront::sight(relief));
        Some(Self { across, low: nature(kind).wide > LOW })
    }

    /// How large it is, in halves of the picture's height, where others are as large as `usual`.
    fn share(&self, interest: &Interest, usual: f32) -> f32 {
        let slender = interest.width_m < interest.height_m;
        match self.across {
            Some(_) => OVER_WATER.0,
            None => usual.max(if slender { SIGHT.1 } else { SIGHT.0 }),
        }
    }

    /// How steeply it is looked at, if that is its own, where its middle is so high and so far off.
    fn steep(&self, setting: &Setting, (high, far): (f32, f32)) -> Option<f32> {
        match () {
            () if self.across.is_some() => Some((OVER_WATER.1 - high) / far),
            () if setting.in_town() => Some(OVER_ROOFS.1.max((OVER_ROOFS.0 - high) / far)),
            () => self.low.then_some(PLAN),
        }
    }
}

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
    let sight = Sight::of(setting, relief);
    let roofs = setting.in_town() && !driving::is_driven(setting) && sight.is_none();
    if stepped || roofs || matches!(setting.place, Place::Sky | Place::NightSky | Place::Space) {
        return None;
    }
    if interest.height_m < LEAST_M {
        return None;
    }
    let tall = interest.height_m > 12.0;
    let wide = interest.height_m.max(interest.width_m * 0.5);
    let share = filled(&interest) * if tall { 0.95 } else { 0.8 };
    let along = setting.shot.camera.iter().any(stays_by);
    let nearest = nearest_m(&interest, along, steep);
    let share = if along && !tall { share.max(FOLLOWED) } else { share };
    let share = sight.as_ref().map_or(share, |sight| sight.share(&interest, share));
    // Straight down somebody is no taller than wide.
    let share = if steep > 1.0 && !tall { share.max(1.5) } else { share };
    let far = (wide / (share * above.tangent(16.0 / 9.0))).clamp(nearest, FURTHEST_M);
    // What is tall is met where the ground is high.
    let height = |x: f32, z: f32| relief.map_or(0.0, |relief| relief.height(x, z).max(0.0));
    let spots = (-4..=4).flat_map(|aside| (0..6).map(move |away| (aside as f32 * 34.0, 170.0 + away as f32 * 45.0)));
    let knoll = |(x, z): &(f32, f32)| height(*x, *z) - (z - 170.0) * 0.05 - x.abs() * 0.04;
    let best = spots.max_by(|a, b| knoll(a).total_cmp(&knoll(b))).filter(|_| tall && interest.on_land);
    // Who is at a lake is met at its shore, with the water and what lies beyond.
    let lake = setting.place == Place::Lake;
    let shore = lake && interest.on_land;
    let ahead = ahead(&above, shore, relief.filter(|_| setting.place == Place::Canyon));
    // Who keeps to the land is looked for where it is dry.
    let dry = || ahead.clone().find(|(x, z)| (0..5).all(|wide| height(*x, *z - wide as f32) > 0.3));
    let (x, z) = match (interest, relief) {
        _ if let Some(there) = sight.as_ref().and_then(|sight| sight.across) => Some((there.x, there.z)),
        (Interest { on_land: true, .. }, Some(relief)) if setting.rocky() => Some(on_rock(relief, &interest)),
        _ if let Some(knoll) = best => Some(knoll),
        (Interest { on_land: true, .. }, _) => dry(),
        (Interest { on_water: true, .. }, Some(relief)) => open_water(relief, above.eye, (interest.width_m, far)),
        _ => None,
    }
    .unwrap_or((above.eye.x, above.eye.z + 60.0));
    let spot = v3(x, height(x, z) + interest.lift_m + interest.height_m * 0.4, z);
    let beyond = (lake || setting.has(Feature::Mountains)) && steep < 1.0;
    let usual = if tall || beyond { steep * 0.42 } else { steep };
    let steep = sight.filter(|_| steep < 1.0).and_then(|sight| sight.steep(setting, (spot.y, far))).unwrap_or(usual);
    // As long, seen level, as it is really: so far away the cast is placed.
    let eye = spot + v3(0.0, far * steep, -far);
    let eye = v3(eye.x, eye.y.max(height(eye.x, eye.z) + 8.0), eye.z);
    let reach = 1.0 / (1.0 + steep * steep).sqrt();
    Some(Rig { eye, target: eye + (spot - eye) * reach, fov_deg: above.fov_deg, upright: None })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scene::cameras::eye::Eye;
    use crate::scene::parts::Actor;
    use crate::scene::sample::shot;

    #[test]
    fn what_floats_is_met_from_the_air_on_water() {
        for prompt in [
            "a fisherman casts a net from a rowboat on a mountain lake, aerial shot",
            "a sailboat on a lake, aerial view",
            "two swans on a lake, drone shot from above",
            "a canoe on a river, aerial view",
            "航拍一艘小船在湖面上划行",
        ] {
            for seed in 0..4 {
                let shot = shot(prompt, seed);
                let relief = Relief::new(shot.land.as_ref().expect("a land"), shot.seed);
                for moment in [0.0, 2.0, 4.0] {
                    let at = shot.actors[0].whereabouts(Some(&relief), moment);
                    assert!(relief.height(at.x, at.z) < 0.0, "{prompt}, {seed}: on land at {at:?}");
                }
            }
        }
    }

    #[test]
    fn who_stands_on_a_rock_in_the_sea_is_met_there_from_the_air() {
        for prompt in [
            "海浪拍打着礁石海岸,一座灯塔矗立在悬崖上,航拍远景",
            "aerial view of a lighthouse on a cliff by the sea",
            "a castle on a cliff above the sea, wide aerial shot",
            "a woman stands on a cliff by the sea, aerial shot",
        ] {
            for seed in 0..4 {
                let shot = shot(prompt, seed);
                let relief = Relief::new(shot.land.as_ref().expect("a land"), shot.seed);
                let key = shot.camera.with(&shot.actors, 0.5, 2.0);
                let eye = Eye::of(&key, 16.0 / 9.0);
                let seen = eye.sees(shot.actors[0].whereabouts(Some(&relief), 2.0), Vec3::ZERO);
                let within = seen.is_some_and(|(x, y)| x.abs() < 0.5 && y.abs() < 0.8);
                assert!(within, "{prompt}, {seed}: at {seen:?}");
            }
        }
    }

    #[test]
    fn a_landmark_stays_in_the_picture_of_a_camera_in_the_air() {
        for prompt in [
            "aerial view of the Eiffel Tower",
            "drone flyover of the Taj Mahal",
            "航拍布达拉宫",
            "无人机环绕斗兽场",
            "aerial orbit of the pyramids",
            "aerial orbit of Big Ben at night",
        ] {
            for seed in 0..3 {
                let shot = shot(prompt, seed);
                let relief = shot.land.as_ref().map(|land| Relief::new(land, shot.seed));
                let first = &shot.actors[0];
                assert!(first.kind.is_monument(), "{prompt}: {:?}", first.kind);
                for share in [0.0, 0.5, 1.0] {
                    let eye = Eye::of(&shot.camera.with(&shot.actors, share, 4.0 * share), 16.0 / 9.0);
                    let high = |one: &Actor| {
                        let foot = one.whereabouts(relief.as_ref(), 4.0 * share);
                        let spots = [foot, foot + Vec3::UP * one.size_m].map(|at| eye.sees(at, Vec3::ZERO));
                        let [Some((x, low)), Some((_, top))] = spots else { return 0.0 };
                        if x.abs().max(low.abs()).max(top.abs()) < 1.05 { (top - low).abs() } else { 0.0 }
                    };
                    let largest = shot.actors.iter().filter(|one| one.kind == first.kind).map(high).fold(0.0, f32::max);
                    assert!(largest > 0.22, "{prompt}, {seed}: only {largest} of the picture at {share}");
                }
            }
        }
    }
}
