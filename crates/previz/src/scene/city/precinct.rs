//! What lies about a landmark in a city: lawns and trees before it, low houses
//! behind and beside it, so that it is the highest thing for miles.
//!
//! Places no landmark; where it stands follows from the camera's first stand.

use super::driving;
use super::masonry::tower;
use crate::maths::{hex, v3};
use crate::noise::{Dice, unit2};
use crate::scene::actors::nature::{Home, is_human, nature};
use crate::scene::actors::spread::MONUMENT_ON;
use crate::scene::cameras::rig::{Interest, Rig};
use crate::scene::parts::{Flora, Land, Pattern, Prop, PropKind, ShotScene, Vec3};
use crate::scene::setting::Setting;
use crate::scene::terrain::woods::{broad, leaves, stand};
use crate::script::{Place, SubjectKind as K};

/// As high as a house near a landmark is at least and at most, and the share of
/// the landmark's height that none exceeds.
const HOUSES_M: (f32, f32) = (9.0, 17.0);
const SHARE: f32 = 0.3;
const SHARE_ACROSS: f32 = 0.85;
/// How much further than a landmark one sees at least.
const SEEN: f32 = 1.7;
/// Height of the eye before a landmark, and how much it rises with it.
const EYE_M: f32 = 2.4;
const EYE: f32 = 0.06;

/// The landmark of a city that words name, on dry ground.
pub(crate) fn landmark(setting: &Setting) -> Option<K> {
    let dry = |kind: &K| kind.is_monument() && !kind.is_built_into_water();
    // Who drives needs the street.
    let streets = setting.in_town() && !setting.riverside() && !driving::is_driven(setting);
    setting.shot.subjects.iter().map(|subject| subject.kind).find(dry).filter(|_| streets)
}

/// Lets mist and fog lie behind what people have come to see rather than hide it.
pub(crate) fn thin_out(scene: &mut ShotScene) {
    let (Some(first), Some(key)) = (scene.actors.first(), scene.camera.keys.first()) else { return };
    if first.kind.is_monument() {
        let away = first.at - key.eye;
        scene.air.reach_m = scene.air.reach_m.max(v3(away.x, 0.0, away.z).length() * SEEN);
    }
}

/// Lays lawns where there would be a street, and stone where people stand before
/// what they have come to see, also in its gardens.
pub(crate) fn lay(setting: &Setting, land: &mut Land, grass: (Vec3, Vec3)) -> bool {
    let visited = is_visited(setting);
    if landmark(setting).is_none() && !visited {
        return false;
    }
    (land.cover, land.cover_alt) = grass;
    land.pattern = if visited { Pattern::Esplanade } else { Pattern::Plain };
    if visited {
        land.pattern_colours = STONES.map(hex).to_vec();
    }
    true
}

/// Stones of an esplanade.
const STONES: [u32; 2] = [0xb9ae9c, 0xa59a88];

/// Whether people are there who see a landmark on dry, tended ground.
fn is_visited(setting: &Setting) -> bool {
    let tended = matches!(setting.place, Place::City | Place::Street | Place::Garden | Place::Open);
    let mut kinds = setting.shot.subjects.iter().map(|subject| subject.kind);
    let treads =
        |kind: K| is_human(kind) || kind.has_hands() || nature(kind).home == Home::Ground && !kind.is_building();
    tended
        && !setting.riverside()
        && !driving::is_driven(setting)
        && kinds.next().is_some_and(treads)
        && kinds.any(|kind| kind.is_monument() && !kind.is_built_into_water())
}

/// Trees to both sides.
pub(crate) fn trees(setting: &Setting) -> Vec<Flora> {
    let wood = stand(broad(setting.season), 520, 8.5, leaves(setting.season), (30.0, 420.0));
    vec![Flora { clumping: 0.55, snow: if setting.snowy() { 0.85 } else { 0.0 }, ..wood }]
}

/// Looks at the whole of a landmark from the ground before it.
pub(crate) fn look_up(rig: &mut Rig, interest: &Interest, setting: &Setting) {
    let first = setting.shot.subjects.first().map(|first| first.kind);
    if first.is_none() || first != landmark(setting) {
        return;
    }
    // Its city is level.
    rig.eye.y = EYE_M + interest.height_m * EYE;
    rig.target.y = interest.height_m * 0.52;
}

/// Rows of low houses beside it, and streets of them behind.
pub(crate) fn houses(setting: &Setting, rig: &Rig, all: &mut Vec<Prop>, dice: &mut Dice) {
    let Some(kind) = landmark(setting) else { return };
    let nature = nature(kind);
    let named_first = setting.shot.subjects.first().is_some_and(|first| first.kind == kind);
    // Behind somebody it stands further off, as `spread` puts it.
    let away = if named_first { rig.distance() } else { rig.distance() * 1.7 + nature.size_m * MONUMENT_ON };
    let half = (nature.size_m * nature.wide * 0.5 + 34.0).clamp(48.0, 130.0);
    let mut house = |x: f32, z: f32, deep: f32| {
        let high = dice.range(HOUSES_M.0, HOUSES_M.1);
        let one = tower(setting, v3(rig.eye.x + x, 0.0, rig.eye.z + z), v3(dice.range(20.0, 28.0), high, deep), dice);
        all.push(Prop { kind: PropKind::Tower, colour: one.colour.lerp(hex(0xd8cdb8), 0.55), ..one });
    };
    for side in [-1.0, 1.0] {
        for row in 0..3 {
            let mut z = 50.0;
            while z < away + 40.0 {
                house(side * (half + 26.0 + 34.0 * row as f32), z, 24.0);
                z += 27.0;
            }
        }
    }
    for row in 0..4 {
        for column in -9..=9 {
            house(column as f32 * 29.0, away + half + 46.0 + row as f32 * 38.0, 22.0);
        }
    }
}

/// Keeps all that is built below it.
pub(crate) fn keep_low(setting: &Setting, all: &mut [Prop]) {
    let named = setting.shot.subjects.iter().map(|one| one.kind).find(|kind| kind.is_monument());
    let Some(kind) = named.or(setting.across_river()) else { return };
    if !setting.in_town() {
        return;
    }
    // Across a river it stands among towers.
    let share = if setting.across_river().is_some() { SHARE_ACROSS } else { SHARE };
    let most = (nature(kind).size_m * share).max(HOUSES_M.1);
    for prop in all.iter_mut().filter(|prop| matches!(prop.kind, PropKind::Tower | PropKind::Shophouse)) {
        prop.size.y = prop.size.y.min(most * (0.55 + 0.45 * unit2(1, 2, prop.seed)));
    }
}
