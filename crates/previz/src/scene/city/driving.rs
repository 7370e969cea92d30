//! Who drives on a road, and from where that is seen: beside the road and a
//! little ahead, or from the air behind.
//!
//! Moves the camera's first stand and the drivers; the road's own run is
//! `roadway`'s.

use super::masonry::lit;
use super::roadway::{LANE_M, ROAD_HALF_M, STREET_LANE_M};
use crate::maths::{atan2_turns, cos_turns, hex, sin_turns, v3};
use crate::scene::actors::nature::nature;
use crate::scene::actors::{provisions, queue};
use crate::scene::cameras::rig::Rig;
use crate::scene::parts::{Actor, Land, Landform, Motion, Prop, PropKind};
use crate::scene::setting::Setting;
use crate::scene::terrain::relief::Relief;
use crate::script::{Action, Angle, Direction, Feature, Place, Subject, SubjectKind as K};

/// As fast as anybody drives, in metres a second.
const FASTEST_M_S: f32 = 28.0;

/// Where along the road somebody is met.
const MET_Z_M: f32 = 34.0;

/// How the first who drives is seen: which way it goes along +z, and how far
/// the camera looks to the right of that, in turns.
struct Course {
    way: f32,
    turned: f32,
}

impl Landform {
    /// Whether a road runs half-way up its slope, open to one side.
    pub(crate) fn is_slope_with_road(self) -> bool {
        matches!(self, Self::Corniche | Self::Pass)
    }

    /// Whether it is open ground, for a road to cross, or for rain to stand in its hollows.
    pub(crate) fn is_open(self) -> bool {
        matches!(self, Self::Plain | Self::Peaks | Self::Dunes | Self::Mesas | Self::Crater)
    }
}

/// Whether a road carries this kind.
pub(crate) fn drives(kind: K) -> bool {
    kind.is_motor_vehicle() || matches!(kind, K::Cyclist | K::Bicycle | K::Runner | K::Carriage)
}

/// Whether a kind keeps to the lanes of a street.
pub(crate) fn keeps_to_lanes(kind: K) -> bool {
    kind.is_motor_vehicle() || matches!(kind, K::Cyclist | K::Carriage)
}

/// Whom or what a shot is about first: the bicycle or the car rather than whoever is on it
/// or in it.
fn first_on_the_way(setting: &Setting) -> Option<Subject> {
    let first = setting.shot.subjects.first()?;
    if drives(first.kind) || first.action != Some(Action::Ride) && first.action != Some(Action::Drive) {
        return Some(first.clone());
    }
    provisions::paired(setting, setting.shot.subjects.clone()).into_iter().next().map(|pair| pair.subject)
}

/// Whether the first of a shot drives.
pub(crate) fn is_driven(setting: &Setting) -> bool {
    first_on_the_way(setting).is_some_and(|first| drives(first.kind))
}

/// Whether words name a road.
pub(crate) fn asks_for_a_road(setting: &Setting) -> bool {
    setting.has(Feature::Road) || setting.has(Feature::RaceTrack)
}

/// Whether words name a height that the ground breaks off at.
pub(crate) fn is_high(setting: &Setting) -> bool {
    setting.has(Feature::Cliff) || setting.has(Feature::Summit)
}

/// Whether a shot is for a road: it is driven on, or nobody is there.
pub(crate) fn needs_a_road(setting: &Setting) -> bool {
    let asked = asks_for_a_road(setting);
    let elsewhere = |kind: K| kind == K::Runner || ploughs(setting, kind);
    first_on_the_way(setting).map_or(asked, |first| drives(first.kind) && (asked || !elsewhere(first.kind)))
}

/// Whether a road winds up through mountains: nobody is there to drive on it.
pub(crate) fn winds(setting: &Setting) -> bool {
    setting.mountain_road() && setting.shot.subjects.is_empty()
}

/// How far above a road that winds the camera hangs, how far out over its valley, and
/// how far ahead it looks.
const LOOKOUT_M: (f32, f32, f32) = (36.0, 40.0, 130.0);

/// Over the valley beside a road that winds, from where its bends are seen one behind
/// the other.
fn overlook(rig: &mut Rig, relief: &Relief) {
    let (above, out, ahead) = LOOKOUT_M;
    let (near, far) = (relief.road(rig.eye.z), relief.road(rig.eye.z + ahead));
    let side = relief.seaward();
    rig.eye = v3(side * out, near.y + above, rig.eye.z);
    rig.target = v3(side * 2.0, far.y + 13.0, rig.eye.z + ahead);
    rig.fov_deg = 48.0;
}

/// Whether it is at work in a field rather than on its way.
fn ploughs(setting: &Setting, kind: K) -> bool {
    kind == K::Tractor && setting.place == Place::Field
}

/// Whether somebody drives where there would be a road, though no word names it.
pub(crate) fn brings_a_road(setting: &Setting) -> bool {
    let mild = matches!(
        setting.place,
        Place::Forest | Place::Meadow | Place::Field | Place::FlowerField | Place::Mountains | Place::Open
    );
    let works = |kind: K| kind == K::Excavator || ploughs(setting, kind);
    let drawn = |kind: K| kind.is_motor_vehicle() && !works(kind) || kind == K::Carriage;
    let first = first_on_the_way(setting);
    mild && (first.is_some_and(|first| drawn(first.kind)) || is_high(setting) && needs_a_road(setting))
}

/// Whether the first of a shot is one of the cars on a city's bridge.
pub(crate) fn on_a_bridge(setting: &Setting) -> bool {
    setting.riverside() && is_driven(setting)
}

fn course(setting: &Setting, relief: &Relief) -> Option<Course> {
    // A pet is taken along.
    let kept = |kind| matches!(kind, K::Dog | K::Cat);
    let named = || setting.shot.subjects.iter().find(|one| !kept(one.kind)).cloned();
    let first = first_on_the_way(setting).filter(|first| !kept(first.kind)).or_else(named);
    let first = first.filter(|first| drives(first.kind))?;
    let side = relief.seaward();
    let aerial = matches!(setting.shot.angle, Some(Angle::Aerial | Angle::Overhead));
    let (way, turned) = match first.direction.or(setting.sideways()) {
        Some(Direction::Towards) => (-1.0, 0.055 * side),
        Some(Direction::Away) => (1.0, 0.055 * side),
        _ if aerial => (1.0, 0.045 * side),
        // Who looks to the right of a road sees what goes along it move to the left.
        Some(Direction::Left) => (side, 0.14 * side),
        Some(Direction::Right) => (-side, 0.14 * side),
        // Coming, it is seen from the front.
        _ => (-1.0, 0.14 * side),
    };
    Some(Course { way, turned })
}

/// Beside the lane of a street that somebody on two wheels comes along, who would be
/// lost at the edge of the picture, or that is gone along by whoever is seen from behind.
fn beside_lane(rig: &mut Rig, setting: &Setting) {
    const OFF_M: f32 = 1.5;
    if queue::boards(setting) && setting.shot.angle.is_none() {
        // Before the bus, its queue beside it.
        (rig.eye.x, rig.target.x) = (-2.4, -5.0);
        return;
    }
    let narrow = |kind: K| kind.is_motorbike() || matches!(kind, K::Cyclist | K::Bicycle);
    let street = setting.in_town() && !setting.riverside() && !setting.square();
    let first = provisions::paired(setting, setting.shot.subjects.clone()).into_iter().next();
    let Some(first) = first.map(|first| first.subject).filter(|_| street) else { return };
    let goes = first.direction == Some(Direction::Away) && keeps_to_lanes(first.kind);
    let above = matches!(setting.shot.angle, Some(Angle::Aerial | Angle::Overhead | Angle::PointOfView));
    if goes && !above {
        rig.eye.x = STREET_LANE_M - OFF_M;
        rig.target.x = STREET_LANE_M - OFF_M * 0.55;
    } else if setting.shot.angle.is_none() && narrow(first.kind) {
        rig.eye.x = OFF_M - STREET_LANE_M;
        rig.target.x = OFF_M * 0.55 - STREET_LANE_M;
    }
}

/// Takes the camera to the road, where there is one.
pub(crate) fn stand(rig: &mut Rig, setting: &Setting, land: Option<&Land>, relief: Option<&Relief>) {
    beside_lane(rig, setting);
    let (Some(relief), true) = (relief, land.is_some_and(|land| land.road_half_m > 0.0)) else { return };
    let Some(course) = course(setting, relief) else {
        let plain = setting.shot.angle.is_none();
        if winds(setting) && plain {
            overlook(rig, relief);
        } else if setting.shot.subjects.is_empty() {
            along(rig, relief);
        }
        return;
    };
    let met = relief.road(MET_Z_M) + v3(course.way * LANE_M, 0.0, 0.0);
    let flat = v3(sin_turns(course.turned), 0.0, cos_turns(course.turned));
    match setting.shot.angle {
        Some(Angle::Aerial) => {
            let far = setting.shot.subjects.first().map_or(40.0, from_air_m);
            // Not so steeply over a pass that its peaks would not be seen.
            let pass = land.is_some_and(|land| land.form == Landform::Pass);
            let (up, above) = if pass { (0.24, 0.3) } else { (0.47, 0.11) };
            rig.eye = met - flat * far + v3(0.0, far * up, 0.0);
            rig.target = met + v3(0.0, far * above, 0.0);
            rig.fov_deg = 40.0;
        }
        Some(Angle::Overhead) => {
            rig.eye = met - flat * 14.0 + v3(0.0, 40.0, 0.0);
            rig.target = met;
        }
        _ => {
            let away = (rig.target - rig.eye).length();
            // Above the sea, high enough to see it behind the edge of the road.
            let steep = match land.map(|land| land.form) {
                Some(Landform::Corniche) => 0.34,
                Some(Landform::Pass) => 0.24,
                _ => 0.15,
            };
            let rise = (away * steep).clamp(1.0, 7.0);
            let eye = met - flat * away;
            let floor = relief.height(eye.x, eye.z).max(0.0) + 0.9;
            let low = matches!(setting.shot.angle, Some(Angle::Low | Angle::WormsEye));
            rig.eye = v3(eye.x, (met.y + if low { 0.4 } else { rise }).max(floor), eye.z);
            // The road and the land behind share the picture.
            rig.target = met + v3(0.0, 0.9 + away * 0.035, 0.0);
        }
    }
}

/// How far behind somebody the camera flies, for them to fill about a fifth of
/// the picture's height.
fn from_air_m(first: &Subject) -> f32 {
    let nature = nature(first.kind);
    // Of what is looked down on its length is seen as well.
    let seen_m = nature.size_m * (nature.tall + nature.wide * 0.42);
    (seen_m * 4.5).clamp(9.0, 40.0)
}

/// On the verge, looking along a road on which nobody drives.
fn along(rig: &mut Rig, relief: &Relief) {
    let (near, far) = (relief.road(rig.eye.z), relief.road(rig.eye.z + 70.0));
    if rig.eye.y > near.y + 12.0 {
        return;
    }
    let rise = v3(relief.seaward() * -1.2, 2.1, 0.0);
    rig.target = far + v3(relief.seaward() * 6.0, rig.distance() * 0.02 + 4.0, 0.0);
    rig.eye = near + rise;
}

/// Puts everybody who drives onto the road, one behind the other.
pub(crate) fn drive(
    setting: &Setting,
    actors: &mut [Actor],
    land: Option<&Land>,
    relief: Option<&Relief>,
    seconds: f32,
) {
    let (Some(relief), true) = (relief, land.is_some_and(|land| land.road_half_m > 0.0)) else { return };
    let Some(Course { way, .. }) = course(setting, relief) else { return };
    let mut queue = 0.0;
    for actor in actors.iter_mut().filter(|actor| drives(actor.kind)) {
        let speed = match actor.motion {
            Motion::Straight { velocity } => velocity.length().min(FASTEST_M_S),
            _ => 0.0,
        };
        let met = relief.road(MET_Z_M);
        (actor.at.x, actor.at.y) = (met.x + way * LANE_M, 0.0);
        actor.at.z = met.z - way * (queue + speed * seconds * 0.5);
        actor.yaw_turns = 0.25 * way;
        actor.grounded = true;
        if speed > 0.0 {
            actor.motion = Motion::Straight { velocity: v3(0.0, 0.0, way * speed) };
        }
        queue += actor.size_m * 1.5 + 5.0;
    }
}

/// Stands along a race track, on the side that the camera looks to.
pub(crate) fn grandstands(setting: &Setting, land: Option<&Land>, relief: Option<&Relief>, all: &mut Vec<Prop>) {
    const LONG_M: f32 = 44.0;
    let raced = setting.has(Feature::RaceTrack) && land.is_some_and(|land| land.road_half_m > 0.0);
    let (Some(relief), true) = (relief, raced) else { return };
    let side = relief.seaward();
    for piece in 0..7 {
        let z = 6.0 + LONG_M * piece as f32;
        let away = relief.road(z + LONG_M * 0.5) - relief.road(z - LONG_M * 0.5);
        let beside = v3(away.z, 0.0, -away.x).unit() * side;
        let at = relief.road(z) + beside * (ROAD_HALF_M + 9.0);
        let stand = Prop::plain(PropKind::Stand, v3(at.x, -0.3, at.z), v3(LONG_M - 2.0, 8.0, 13.0), hex(0x2f568c));
        let yaw_turns = atan2_turns(away.z, away.x) - 0.25 - 0.25 * side;
        all.push(Prop { yaw_turns, seed: 4 + piece, lit: lit(setting), ..stand });
    }
}

/// The rail at the outer side of a road above the sea or a valley.
pub(crate) fn rail(land: Option<&Land>, relief: Option<&Relief>, all: &mut Vec<Prop>) {
    const LONG_M: f32 = 14.0;
    let (Some(relief), true) = (relief, land.is_some_and(|land| land.form.is_slope_with_road())) else { return };
    for piece in -9..22 {
        let z = piece as f32 * LONG_M;
        let (near, far) = (relief.road(z - LONG_M * 0.5), relief.road(z + LONG_M * 0.5));
        let away = far - near;
        let middle = (near + far) * 0.5;
        let at = v3(middle.x + relief.seaward() * (ROAD_HALF_M + 1.5), -0.1, z);
        let rail = Prop::plain(PropKind::Fence, at, v3(away.length() + 0.1, 0.8, 0.1), hex(0xb9bcbd));
        all.push(Prop { yaw_turns: atan2_turns(away.z, away.x), ..rail });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scene::sample::lasting;

    #[test]
    fn whoever_rides_on_a_road_stays_on_it() {
        for prompt in [
            "a man rides a motorcycle on a winding mountain road",
            "a girl in a yellow dress is riding her bicycle on a winding mountain road",
            "一个男孩骑着自行车行驶在山间公路上",
            "a motorcycle on a winding mountain road",
        ] {
            for seed in 0..3 {
                let shot = lasting(prompt, seed, 5);
                let relief = Relief::new(shot.land.as_ref().expect(prompt), shot.seed);
                let first = shot.actors.iter().find(|one| drives(one.kind)).expect(prompt);
                for share in [0.0, 0.5, 1.0] {
                    let at = first.whereabouts(Some(&relief), 5.0 * share);
                    let off = (at.x - relief.road(at.z).x).abs();
                    assert!(off < ROAD_HALF_M, "{prompt}, {seed}: {off} m off the middle at {at:?}");
                }
            }
        }
    }
}
