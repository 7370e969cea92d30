//! Marks on the stage: actors that a place has a spot for take it, whatever
//! spot the cast gave them. A lighthouse stands on its rock, cars keep to the
//! road.
//!
//! Moves actors; adds none.

use crate::maths::v3;
use crate::scene::cameras::rig::Rig;
use crate::scene::city::props;
use crate::scene::city::rails;
use crate::scene::city::roadway::STREET_LANE_M;
use crate::scene::city::{driving, fair, haven, waterfront};
use crate::scene::parts::{Actor, Land, Landform, Motion};
use crate::scene::setting::Setting;
use crate::scene::terrain::relief::Relief;
use crate::script::{Action, CameraMove, Direction, Feature, Place, Subject, SubjectKind as K};

/// Lets actors take the marks of their place.
pub(crate) fn take(
    setting: &Setting,
    actors: &mut [Actor],
    (land, relief): (Option<&Land>, Option<&Relief>),
    (rig, seconds): (&Rig, f32),
) {
    if let (Some(land), Some(relief)) = (land, relief)
        && land.form == Landform::Cape
    {
        // The first on the rock, the others side by side on the land behind.
        let (mut beside_m, mut last_m) = (0.0, 0.0);
        for actor in actors.iter_mut().filter(|actor| actor.kind.is_building() || actor.kind.is_tree()) {
            if last_m > 0.0 {
                beside_m += (last_m + actor.size_m) * 0.4;
            }
            last_m = actor.size_m;
            let (x, z) = relief.beside_summit(beside_m);
            (actor.at.x, actor.at.y, actor.at.z) = (x, -0.3, z);
        }
    }
    if let Some(relief) = relief.filter(|_| setting.place == Place::Lake) {
        actors.iter_mut().skip(1).for_each(|actor| bring_ashore(actor, relief, rig));
    }
    for actor in actors.iter_mut().skip(1).filter(|actor| actor.kind == K::Fireworks) {
        burst(actor, rig);
    }
    let deck_m = rails::deck_m(setting);
    if deck_m > 0.0 {
        let ground = relief.map_or(0.0, |relief| relief.height(rig.target.x, rig.target.z).max(0.0));
        for actor in actors.iter_mut().filter(|actor| actor.kind.is_train()) {
            ride(actor, ground + deck_m, rig.target.z - 0.6);
        }
    }
    for wheel in actors.iter_mut().skip(1).filter(|actor| actor.kind == K::FerrisWheel && setting.has(Feature::Fair)) {
        // Behind the booths, seen whole between them.
        wheel.at = v3(rig.eye.x + 9.0, 0.0, rig.eye.z.max(0.0) + fair::WHEEL_M);
        wheel.yaw_turns = -0.25;
    }
    if setting.place == Place::Harbour {
        moor(setting, actors);
    }
    if driving::on_a_bridge(setting) {
        for (index, actor) in actors.iter_mut().filter(|actor| driving::drives(actor.kind)).enumerate() {
            waterfront::cross(actor, index, relief);
        }
    } else if setting.in_town() {
        for (index, actor) in actors.iter_mut().enumerate() {
            let said = setting.shot.subjects.iter().find(|one| one.kind == actor.kind);
            let coming = match said.and_then(|one| one.direction) {
                Some(Direction::Towards) => true,
                Some(Direction::Away) => false,
                _ => index.is_multiple_of(2),
            };
            let led = setting.shot.camera.contains(&CameraMove::Tracking);
            drive(actor, (index, coming, led), (rig, seconds));
        }
    }
}

/// Ground that is higher above the water is dry.
const DRY_M: f32 = 0.5;

/// Moves a house that would stand in a lake to the nearest dry ground that is in view.
fn bring_ashore(actor: &mut Actor, relief: &Relief, rig: &Rig) {
    let half = actor.size_m * 0.5;
    let dry = |x: f32, z: f32| {
        let corners = [(-half, -half), (half, -half), (-half, half), (half, half), (0.0, 0.0)];
        corners.iter().all(|(aside, away)| relief.height(x + aside, z + away) > DRY_M)
    };
    if !actor.kind.is_building() || actor.kind.is_built_into_water() || dry(actor.at.x, actor.at.z) {
        return;
    }
    let (flat, wide) = (rig.flat(), rig.tangent(16.0 / 9.0) * 16.0 / 9.0);
    let seen = |x: f32, z: f32| {
        let away = v3(x - rig.eye.x, 0.0, z - rig.eye.z);
        let (ahead, aside) = (away.dot(flat), away.dot(v3(flat.z, 0.0, -flat.x)));
        ahead > half * 3.0 && aside.abs() + half * 0.6 < ahead * wide
    };
    let at = actor.at;
    let ring = |step: i32| (0..24).map(move |turn| v3(0.0, 0.0, step as f32 * 2.0).yawed(turn as f32 / 24.0));
    let mut near = (1..70).flat_map(ring).map(|by| at + by);
    if let Some(there) = near.find(|there| seen(there.x, there.z) && dry(there.x, there.z)) {
        (actor.at.x, actor.at.z) = (there.x, there.z);
    }
}

/// Sets fireworks far behind whoever watches them, their bursts in the upper
/// half of the picture.
fn burst(actor: &mut Actor, rig: &Rig) {
    let away = actor.size_m * 3.0;
    let (dx, dz) = (rig.target.x - rig.eye.x, rig.target.z - rig.eye.z);
    let level = (dx * dx + dz * dz).sqrt().max(1e-3);
    let (rise, half) = ((rig.target.y - rig.eye.y) / level, rig.tangent(16.0 / 9.0));
    actor.grounded = false;
    actor.at.x = rig.eye.x + dx / level * away;
    actor.at.z = rig.eye.z + dz / level * away;
    // Most bursts open at nine tenths of its height.
    actor.at.y = rig.eye.y + away * (rise + half * 0.64) - actor.size_m * 0.9;
}

/// Sets a train on its bridge, which runs straight across the picture.
fn ride(actor: &mut Actor, y: f32, z: f32) {
    actor.grounded = false;
    (actor.at.y, actor.at.z) = (y, z);
    if let Motion::Straight { velocity } = actor.motion {
        let way = if velocity.x < 0.0 { -1.0 } else { 1.0 };
        actor.yaw_turns = if way < 0.0 { 0.5 } else { 0.0 };
        actor.motion = Motion::Straight { velocity: v3(velocity.length() * way, 0.0, 0.0) };
    }
}

/// Whether boats lie in a harbour without anything to do.
pub(crate) fn moored(setting: &Setting, boats: &Subject) -> bool {
    setting.place == Place::Harbour
        && matches!(boats.kind, K::Boat | K::Sailboat | K::AwningBoat | K::Gondola | K::FishingBoat)
        && matches!(boats.action, None | Some(Action::Sway))
}

/// How many lie there of those that words name without a number.
pub(crate) const MOORED: usize = 5;

/// How many boats that words name lie in a harbour.
pub(crate) fn moored_boats(setting: &Setting) -> usize {
    let lie = setting.shot.subjects.iter().filter(|one| moored(setting, one));
    lie.map(|one| one.count.map_or(MOORED, usize::from)).sum()
}

/// Moors boats that nobody is said to do anything with on both sides of the pier.
fn moor(setting: &Setting, actors: &mut [Actor]) {
    let boats = actors
        .iter_mut()
        .filter(|actor| setting.shot.subjects.iter().any(|one| one.kind == actor.kind && moored(setting, one)));
    for (index, actor) in boats.enumerate() {
        if let Some((at, yaw_turns)) = haven::berth(index).filter(|_| haven::is_seen(setting)) {
            (actor.at.x, actor.at.z, actor.yaw_turns) = (at.x, at.z, yaw_turns);
            if actor.kind == K::Boat {
                // Those of a harbour that is seen from the air put out to sea.
                (actor.kind, actor.size_m, actor.action) = (K::FishingBoat, haven::BOAT_M, Action::Float);
            }
            actor.motion = Motion::Rest;
            continue;
        }
        // The first lie on the side of the pier that is seen.
        let side = if index.is_multiple_of(2) || index < 2 { -1.0 } else { 1.0 };
        let (row, beside) = ((index / 2) as f32, props::PIER_HALF_M + 0.9 + actor.size_m * 0.22);
        // The first lie alongside, the others at anchor further out.
        let next = if index == 1 { 1.0 } else { 0.0 };
        actor.at.x = props::PIER_X_M + side * (beside + row * 5.0 + next * 2.6);
        actor.at.z = 19.5 + row * 9.5 + side * 1.5 + next * 4.0;
        actor.yaw_turns = if row < 1.0 { 0.25 } else { 0.5 + side * 0.07 * row };
        actor.motion = Motion::Rest;
        if actor.kind == K::Boat && actor.company.is_none() {
            // Nobody is in those at the pier; others of the harbour have a mast.
            actor.action = Action::Sway;
            if row >= 1.0 {
                (actor.kind, actor.size_m, actor.action) = (K::FishingBoat, haven::BOAT_M, Action::Float);
                actor.at.z += haven::BOAT_M * 0.5;
            }
        }
    }
}

/// As near as a vehicle is met, in its lengths.
const NEAR: f32 = 2.1;
/// As near ahead as a vehicle in its lane is seen.
const IN_VIEW_M: f32 = 10.0;

/// Puts a vehicle into its lane, coming or going.
fn drive(actor: &mut Actor, (index, coming, led): (usize, bool, bool), (rig, seconds): (&Rig, f32)) {
    if !driving::keeps_to_lanes(actor.kind) {
        return;
    }
    let speed = match actor.motion {
        Motion::Straight { velocity } => velocity.length() * 0.6,
        _ => 0.0,
    };
    let way = if coming { -1.0 } else { 1.0 };
    actor.at.x = way * STREET_LANE_M;
    // Half-way through the shot, whether it comes or goes.
    let near = (actor.size_m * NEAR).min(9.0);
    let met = rig.distance().clamp(near, 40.0) + index as f32 * 9.0;
    let ahead = met - way * speed * seconds * 0.5;
    // A camera that goes along meets it where the shot begins.
    actor.at.z = rig.eye.z + if led { ahead } else { ahead.max(IN_VIEW_M.min(near + 1.0)) };
    actor.yaw_turns = 0.25 * way;
    if speed > 0.0 {
        actor.motion = Motion::Straight { velocity: v3(0.0, 0.0, way * speed) };
    }
}

#[cfg(test)]
mod tests {
    use crate::script::SubjectKind as K;
    use crate::{Options, compose};

    #[test]
    fn what_stands_on_a_cape_stands_apart() {
        for (prompt, many) in [
            ("two lighthouses on a cliff by the sea", 2),
            ("a lighthouse and a castle on a cliff by the sea", 2),
            ("three lighthouses on an island in the sea", 3),
        ] {
            let scene = compose(prompt, &Options::default()).expect("a scene");
            let stand: Vec<_> = scene.shots[0]
                .actors
                .iter()
                .filter(|one| matches!(one.kind, K::Lighthouse | K::Castle))
                .map(|one| (one.at, one.size_m))
                .collect();
            assert_eq!(stand.len(), many, "{prompt}");
            for (i, (a, a_m)) in stand.iter().enumerate() {
                for (b, b_m) in &stand[i + 1..] {
                    assert!((*a - *b).length() > (a_m + b_m) * 0.35, "{prompt}: {a:?} {b:?}");
                }
            }
        }
    }
}
