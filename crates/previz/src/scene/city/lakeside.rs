//! A village on the shore of a lake: its houses in rows along the water across from
//! the camera, a chapel among them; and dry ground for what is built near water.
//!
//! Decides kinds, places and sizes; nothing here draws.

use super::hamlet::walls;
use super::masonry::{lit, snow};
use crate::maths::{hex, v3};
use crate::noise::Dice;
use crate::scene::cameras::rig::Rig;
use crate::scene::cameras::shores::shore;
use crate::scene::parts::{Prop, PropKind, Vec3};
use crate::scene::setting::Setting;
use crate::scene::terrain::relief::Relief;
use crate::script::{Feature, Place};

/// Ground that is higher above the water is dry.
const DRY_M: f32 = 0.4;
/// Height of the eye above the water.
const EYE_M: f32 = 3.2;
/// How far off the water's far edge is looked for.
const FROM_M: f32 = 30.0;
const FURTHEST_M: f32 = 420.0;
/// From the water to the first row, and from one row to the next.
const STRAND_M: f32 = 5.0;
const ROW_M: f32 = 12.5;
const ROWS: usize = 3;
/// Directions in which houses stand, in halves of the picture.
const HALF: i32 = 11;
const ACROSS: f32 = 0.09;
/// As far from one to the next as walls need.
const APART_M: f32 = 10.5;
/// Directions for the chapel, the first that will do.
const CHAPEL: [f32; 9] = [0.16, -0.16, 0.0, 0.3, -0.3, 0.45, -0.45, 0.7, -0.7];

/// Whether the houses of a shot stand along a lake.
pub(crate) fn is_at(setting: &Setting) -> bool {
    let by_water = setting.place == Place::Lake || setting.has(Feature::Lake);
    let built = setting.place == Place::Village || setting.has(Feature::Houses);
    let wild = !matches!(setting.place, Place::City | Place::Street | Place::Room | Place::Beach | Place::River);
    by_water && built && wild && !setting.has(Feature::River) && !setting.has(Feature::ChineseTown)
}

/// Where the far shore of the lake is in a direction, in metres from the eye.
fn far_shore(eye: Vec3, ahead: Vec3, relief: &Relief) -> Option<f32> {
    let height = |away: f32| relief.height(eye.x + ahead.x * away, eye.z + ahead.z * away);
    let steps = ((FURTHEST_M - FROM_M) / 2.0) as usize;
    let mut away = (0..steps).map(|step| FROM_M + step as f32 * 2.0).skip_while(|away| height(*away) > 0.0);
    away.find(|away| height(*away) > DRY_M)
}

/// On the near shore, looking across to where the far one comes nearest.
pub(crate) fn stand(relief: &Relief) -> Rig {
    let eye = v3(0.0, EYE_M, shore(relief) - 6.5);
    let ways = (-10..=10).map(|turn| v3(0.0, 0.0, 1.0).yawed(turn as f32 * 0.01));
    let near = ways.filter_map(|ahead| far_shore(eye, ahead, relief).map(|away| (away, ahead)));
    let (away, ahead) = near.min_by(|a, b| a.0.total_cmp(&b.0)).unwrap_or((100.0, v3(0.0, 0.0, 1.0)));
    Rig { eye, target: eye + ahead * away + v3(0.0, away * 0.045, 0.0), fov_deg: 34.0, upright: None }
}

/// The houses and the chapel.
pub(crate) fn houses(setting: &Setting, (rig, relief): (&Rig, &Relief), all: &mut Vec<Prop>, dice: &mut Dice) {
    let paints = walls(dice);
    let wide = rig.tangent(16.0 / 9.0) * 16.0 / 9.0;
    let flat = rig.flat();
    let side = v3(flat.z, 0.0, -flat.x);
    let mut taken: Vec<(f32, f32)> = Vec::new();
    let mut built = |across: f32, row: usize, chapel: bool, dice: &mut Dice, all: &mut Vec<Prop>| {
        let ahead = (flat + side * (across * wide)).unit();
        let Some(shore) = far_shore(rig.eye, ahead, relief) else { return false };
        let spot = |away: f32| (rig.eye.x + ahead.x * away, rig.eye.z + ahead.z * away);
        let (x, z) = spot(shore + STRAND_M + ROW_M * row as f32 + dice.range(0.0, 3.0));
        if relief.height(x, z) < DRY_M || taken.iter().any(|(a, b)| (a - x).abs().max((b - z).abs()) < APART_M) {
            return false;
        }
        taken.push((x, z));
        let size = if chapel {
            v3(13.0, 19.0, 7.5)
        } else {
            v3(dice.range(8.0, 11.0), dice.range(7.0, 9.5), dice.range(6.6, 8.2))
        };
        let kind = if chapel { PropKind::Chapel } else { PropKind::House };
        let colour = hex(if chapel { 0xe8e2d4 } else { paints[dice.below(paints.len())] });
        let house = Prop::plain(kind, v3(x, -0.4, z), size, colour);
        let yaw_turns = if chapel { 0.0 } else { dice.range(-0.05, 0.05) + if dice.chance(0.3) { 0.25 } else { 0.0 } };
        all.push(Prop { yaw_turns, lit: lit(setting) * 0.95, snow: snow(setting), seed: dice.bits() as u32, ..house });
        true
    };
    let hand = dice.side();
    let _stands = CHAPEL.iter().any(|across| built(across * hand, 1, true, dice, all));
    for row in 0..ROWS {
        for place in -HALF..=HALF {
            let across = (place as f32 + 0.5 * (row % 2) as f32) * ACROSS + dice.range(-0.02, 0.02);
            built(across, row, false, dice, all);
        }
    }
}

/// Whether a kind of prop needs dry ground under all of it.
fn needs_dry_ground(kind: PropKind) -> bool {
    use PropKind as P;
    matches!(kind, P::House | P::Barn | P::Manor | P::Temple | P::Pagoda | P::Ruins | P::Tent | P::Stall | P::Chapel)
}

/// Moves what is built out of the water: away from the middle of the picture, or
/// to the nearest dry ground that is seen; what finds none is left out.
pub(crate) fn keep_dry(rig: &Rig, relief: &Relief, all: &mut Vec<Prop>) {
    const FURTHEST_M: usize = 90;
    // Level ground is at the height of water, and dry.
    if [(0.0, 0.0), (40.0, 90.0), (-70.0, 30.0)].iter().all(|(x, z)| relief.height(*x, *z) == 0.0) {
        return;
    }
    let flat = rig.flat();
    let wide = rig.tangent(16.0 / 9.0) * 16.0 / 9.0;
    all.retain_mut(|one| {
        if !needs_dry_ground(one.kind) {
            return true;
        }
        let half = one.size.x.max(one.size.z) * 0.55;
        let dry = |x: f32, z: f32| {
            let corners = [(-half, -half), (half, -half), (-half, half), (half, half)];
            corners.iter().all(|(aside, away)| relief.height(x + aside, z + away) > DRY_M)
        };
        let at = one.at;
        if dry(at.x, at.z) {
            return true;
        }
        let out = if at.x < 0.0 { -1.0 } else { 1.0 };
        let seen = |x: f32, z: f32| {
            let away = v3(x - rig.eye.x, 0.0, z - rig.eye.z);
            let (ahead, aside) = (away.dot(flat), away.dot(v3(flat.z, 0.0, -flat.x)));
            ahead > half * 1.4 + 2.0 && aside.abs() < ahead * wide
        };
        let mut beside = (0..FURTHEST_M).map(|step| v3(at.x + out * step as f32, at.y, at.z));
        let beside = beside.find(|there| dry(there.x, there.z));
        let ring = |step: i32| {
            let reach = step as f32 * 4.0;
            (0..32).map(move |turn| v3(0.0, 0.0, reach).yawed(turn as f32 / 32.0))
        };
        let near =
            || (1..80).flat_map(ring).map(|by| at + by).find(|there| seen(there.x, there.z) && dry(there.x, there.z));
        // Rows of houses keep their rows, whether or not all of them are seen.
        let rowed = matches!(one.kind, PropKind::House | PropKind::Manor);
        let found = beside.filter(|there| rowed || seen(there.x, there.z)).or_else(near).or(beside);
        if let Some(there) = found {
            (one.at.x, one.at.z) = (there.x, there.z);
        }
        found.is_some()
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scene::sample::shot;

    #[test]
    fn the_houses_of_a_lake_stand_on_its_shore_with_a_chapel() {
        let prompts =
            ["a lakeside village", "湖边的小村庄", "houses by a mountain lake", "a village on a lake, aerial view"];
        for (prompt, seed) in prompts.iter().flat_map(|prompt| [0, 1, 2].map(|seed| (prompt, seed))) {
            let shot = shot(prompt, seed);
            let relief = Relief::new(shot.land.as_ref().expect(prompt), shot.seed);
            let built = |kind| shot.props.iter().filter(move |prop| prop.kind == kind);
            assert!(built(PropKind::House).count() > 6, "{prompt}, {seed}: {}", built(PropKind::House).count());
            assert_eq!(built(PropKind::Chapel).count(), 1, "{prompt}, {seed}");
            for house in built(PropKind::House).chain(built(PropKind::Chapel)) {
                assert!(relief.height(house.at.x, house.at.z) > 0.0, "{prompt}, {seed}: {:?}", house.at);
            }
        }
    }

    #[test]
    fn what_is_pitched_or_built_at_water_stays_dry() {
        let prompts =
            ["a tent by a lake", "湖边的帐篷", "a temple by a lake", "a pagoda on a lake", "ancient ruins by the sea"];
        for (prompt, seed) in prompts.iter().flat_map(|prompt| [0, 1, 2].map(|seed| (prompt, seed))) {
            let shot = shot(prompt, seed);
            let relief = Relief::new(shot.land.as_ref().expect(prompt), shot.seed);
            let built: Vec<_> = shot.props.iter().filter(|prop| needs_dry_ground(prop.kind)).collect();
            assert!(!built.is_empty(), "{prompt}, {seed}: nothing");
            for one in built {
                assert!(relief.height(one.at.x, one.at.z) > 0.0, "{prompt}, {seed}: {:?}", one.at);
            }
        }
    }
}
