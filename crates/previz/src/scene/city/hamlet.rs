//! A village: its lane or canal, the houses on both sides, their gardens, the
//! bridge between them; those of China are built otherwise.
//!
//! Decides kinds, places and sizes; nothing here draws.

use super::footbridge::{self, bridged};
use super::masonry::{lit, snow};
use super::{alley, lanterns, steps};
use crate::maths::{hex, v3};
use crate::noise::Dice;
use crate::scene::cameras::rig::Rig;
use crate::scene::parts::{Prop, PropKind, Vec3};
use crate::scene::setting::Setting;
use crate::scene::terrain::relief::Relief;
use crate::script::{Angle, Feature, Place};

/// How far along the lane of a walled village its gate stands.
const WALLED_M: f32 = 66.0;

/// Everything built along the lane or the canal of a village.
pub(crate) fn along(setting: &Setting, (rig, relief): (&Rig, Option<&Relief>), all: &mut Vec<Prop>, dice: &mut Dice) {
    let lane = |z| relief.map_or(0.0, |relief| lane_x(setting, relief, z));
    if alley::is_in(setting) {
        alley::build(setting, (rig, steps::rise(setting)), all, dice);
    } else if let (true, Some(relief)) = (setting.has(Feature::Gables), relief) {
        gabled(setting, relief, all, dice);
    } else {
        houses(setting, lane, all, dice);
    }
    if setting.has(Feature::TownWall) {
        // Its gate stands across the lane.
        let at = v3(lane(WALLED_M), 0.0, WALLED_M);
        let wall = Prop::plain(PropKind::TownGate, at, v3(220.0, 9.5, 5.0), hex(0x8d867a));
        all.push(Prop { snow: snow(setting), ..wall });
    }
    lanterns::strings(setting, (lane, lanterns::half_m(setting)), all, dice);
    if let (true, Some(relief)) = (bridged(setting), relief) {
        all.push(footbridge::span(setting, rig, relief).prop());
    }
}

/// The plaster of houses that stand in the water of a canal.
const VENETIAN: [u32; 6] = [0xc07a4e, 0xb0573c, 0xd0a468, 0xcf9070, 0xd8c09a, 0xa8684a];

/// How many rows of houses stand one behind the other, and how far apart.
const RANKS: usize = 4;
const RANK_M: f32 = 13.0;

/// Where the lane of a village runs: along its canal, if it has one.
pub(crate) fn lane_x(setting: &Setting, relief: &Relief, z: f32) -> f32 {
    match () {
        () if alley::is_in(setting) => 0.0,
        () if setting.has(Feature::River) => relief.river_x(z),
        () => relief.trail_x(z),
    }
}

/// The colours of the walls of a village, which is built of one stone or painted with
/// one habit.
pub(crate) fn walls(dice: &mut Dice) -> [u32; 3] {
    let habits: [[u32; 3]; 4] = [
        [0xcdb690, 0xbf9f72, 0xd2c2a2],
        [0xccc2ae, 0xc0b298, 0xd2c9b8],
        [0xb09a80, 0xa27a58, 0x94785c],
        [0xc49a6a, 0xcaaa80, 0xb57a5c],
    ];
    habits[dice.below(habits.len())]
}

/// Houses on both sides of a lane, whose middle is known at each distance.
pub(crate) fn houses(setting: &Setting, lane: impl Fn(f32) -> f32, all: &mut Vec<Prop>, dice: &mut Dice) {
    let chinese = setting.has(Feature::ChineseTown);
    let walls = if chinese { [0xe4e0d6, 0xdcd7ca, 0xe8e5dd] } else { walls(dice) };
    // A quay leaves room to walk beside the water.
    let canal = setting.on_canal();
    // In a town their fronts stand at the edge of the water.
    let venetian = setting.has(Feature::Venetian);
    let fronts = canal && !chinese && (venetian || setting.has(Feature::Houses));
    let (first_m, off_m) = match () {
        () if canal && chinese => (3.0, 12.6),
        () if fronts => (-4.0, 8.6),
        // In a street of old they stand close at both sides.
        () if alley::is_close(setting) => (-8.0, 4.7),
        () => (17.0, 7.6),
    };
    let rows = if setting.has(Feature::TownWall) {
        4
    } else if chinese && !canal {
        13
    } else {
        10
    };
    // From the air a town on its canal is more than what lines it.
    let above = matches!(setting.shot.angle, Some(Angle::Aerial | Angle::Overhead));
    let ranks = if above && (fronts || canal && chinese) { RANKS } else { 1 };
    for (row, rank) in (0..rows).flat_map(|row| (0..ranks).map(move |rank| (row, rank))) {
        for side in [-1.0, 1.0] {
            let z = first_m + row as f32 * 12.5 + side * 2.6 + dice.range(-1.2, 1.2);
            let size = v3(dice.range(7.5, 9.5), dice.range(6.2, 8.2), dice.range(6.4, 7.8));
            let back = off_m + size.z * 0.5 + dice.range(0.0, 2.2) + rank as f32 * RANK_M;
            let at = v3(lane(z) + side * back, -0.3, z);
            let mut house = Prop::plain(PropKind::House, at, size, hex(walls[dice.below(walls.len())]));
            // Most turn their door to the lane, some their gable.
            house.yaw_turns = if dice.chance(0.7) { 0.25 } else { 0.0 } + dice.range(-0.02, 0.02);
            house.lit = lit(setting) * 0.95;
            house.snow = snow(setting);
            house.seed = dice.bits() as u32;
            if fronts {
                // Tall and wall to wall.
                let turn = dice.range(-0.006, 0.006);
                (house.size.x, house.size.y) = (dice.range(11.4, 12.4), dice.range(9.5, 13.0));
                (house.yaw_turns, house.at.y) = (0.25 + turn, -0.8);
            }
            if fronts && venetian {
                // Their shutters to the water.
                (house.kind, house.colour) = (PropKind::PlasterHouse, hex(VENETIAN[dice.below(VENETIAN.len())]));
                house.yaw_turns = -side * 0.25;
            }
            if chinese {
                let middle = if canal { house.at.x } else { lane(z) + side * (off_m + house.size.z * 0.5) };
                wall_to_wall(&mut house, (middle, side), canal, dice);
            }
            all.push(house);
            if setting.place == Place::Village && !chinese && !fronts {
                garden_fence(&lane, side, z, all);
            }
        }
    }
}

/// Builds a house of China wall to wall with its neighbours, its shop to the lane.
fn wall_to_wall(house: &mut Prop, (middle, side): (f32, f32), canal: bool, dice: &mut Dice) {
    (house.kind, house.yaw_turns) = (PropKind::Manor, 0.25);
    (house.size.x, house.size.y) = (11.6, dice.range(7.6, 9.4));
    if !canal {
        (house.size.x, house.at.x) = (12.6, middle + side * dice.range(0.0, 0.5));
    }
}

/// How far from the middle of a canal its walls stand, and the fronts of the houses
/// behind them; how high the quay is.
const WALL_M: f32 = 4.3;
const FRONTS_M: f32 = 10.2;
/// The same along a lane.
const LANE_FRONTS_M: f32 = 7.0;
const QUAY_M: f32 = 1.3;
/// As far as a canal is built along, and how long each piece of its walls is.
const ALONG_M: (f32, f32) = (-9.0, 150.0);
const PIECE_M: f32 = 5.0;

/// Where people walk along a canal: how far from its middle, and how high a quay of stone
/// is, where there is one.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Quay {
    pub off_m: f32,
    pub high_m: Option<f32>,
}

/// How far from the middle of a canal people walk where its banks are earth.
const BANK_M: f32 = 8.2;

/// The quay of the canal of a town; none where the houses stand in the water, or far from it.
pub(crate) fn quay(setting: &Setting) -> Option<Quay> {
    match () {
        () if !setting.on_canal() || setting.has(Feature::Venetian) => None,
        () if setting.has(Feature::Gables) => Some(Quay { off_m: (WALL_M + FRONTS_M) * 0.5, high_m: Some(QUAY_M) }),
        () if setting.has(Feature::ChineseTown) => Some(Quay { off_m: BANK_M, high_m: None }),
        () => None,
    }
}

/// Brick houses with gables wall to wall along a lane, or along a canal between quays of
/// stone.
fn gabled(setting: &Setting, relief: &Relief, all: &mut Vec<Prop>, dice: &mut Dice) {
    let canal = setting.on_canal();
    let fronts_m = if canal { FRONTS_M } else { LANE_FRONTS_M };
    let lane = |z: f32| lane_x(setting, relief, z);
    let bricks = [0x6e3a2c, 0x824634, 0x55352c, 0x8c5c40, 0x43332f, 0x94704c, 0x7a4a3a];
    let (from, to) = ALONG_M;
    // On the quay, whatever the ground does below it.
    let on = |kind, (x, z): (f32, f32), size: Vec3, colour| {
        let quay = QUAY_M - relief.height(x, z).max(0.0);
        let foot = if kind == PropKind::Pedestal { quay - size.y } else { quay };
        Prop::plain(kind, v3(x, if canal { foot } else { -0.4 }, z), size, colour)
    };
    for side in [-1.0, 1.0] {
        let mut z = if canal { from } else { to };
        while z < to {
            let middle = z + PIECE_M * 0.5;
            let turned = (lane(z + PIECE_M) - lane(z)) / PIECE_M;
            let wide = FRONTS_M + 1.0 - WALL_M;
            let at = (lane(middle) + side * (WALL_M + wide * 0.5), middle);
            let stone = on(PropKind::Pedestal, at, v3(wide, 3.4, PIECE_M * 1.04), hex(0x6b645a));
            all.push(Prop { yaw_turns: -turned * 0.159, ..stone });
            z += PIECE_M;
        }
        let mut z = from + dice.range(0.0, 3.0);
        while z < to {
            let (wide, deep) = (dice.range(5.4, 7.2), dice.range(8.5, 10.5));
            let middle = z + wide * 0.5;
            let at = (lane(middle) + side * (fronts_m + deep * 0.5 + dice.range(0.0, 0.12)), middle);
            let size = v3(wide, dice.range(12.5, 16.5), deep);
            let house = on(PropKind::GabledHouse, at, size, hex(bricks[dice.below(bricks.len())]));
            let turned = (lane(z + wide) - lane(z)) / wide;
            let (lit, snow, seed) = (lit(setting) * 0.95, snow(setting), dice.bits() as u32);
            all.push(Prop { yaw_turns: 0.25 - turned * 0.159, lit, snow, seed, ..house });
            z += wide + 0.05;
        }
    }
}

/// The fence of a front garden along a lane, with a gap to go in by.
fn garden_fence(lane: &impl Fn(f32) -> f32, side: f32, z: f32, all: &mut Vec<Prop>) {
    const LONG_M: f32 = 4.4;
    for middle in [z - 3.2, z + 3.2] {
        let (near, far) = (lane(middle - LONG_M * 0.5), lane(middle + LONG_M * 0.5));
        let at = v3((near + far) * 0.5 + side * 4.2, 0.0, middle);
        let fence = Prop::plain(PropKind::Fence, at, v3(LONG_M, 0.95, 0.1), hex(0xb9ad98));
        all.push(Prop { yaw_turns: 0.25 + (near - far) / LONG_M * 0.16, ..fence });
    }
}
