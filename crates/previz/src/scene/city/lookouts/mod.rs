//! High over a town, a wood or the sea: a garden on a roof, a terrace among the roofs of an
//! old town, the wall at the gate of a city, the gallery of a lighthouse, the floor under a
//! bell, the landings of iron along a house, a house in a tree, a bridge for people.
//!
//! The floor is the ground of the shot, so that whoever is there stands as elsewhere.
//! Decides what stands where; nothing here draws.

mod company;

pub(crate) use company::{keep, traffic};

use super::masonry::{lit, shophouse, snow, tower};
use crate::maths::{hex, v3};
use crate::noise::Dice;
use crate::scene::atmosphere::light::Daylight;
use crate::scene::cameras::rig::Rig;
use crate::scene::parts::{Flora, Land, Pattern, Prop, PropKind, Vec3};
use crate::scene::setting::Setting;
use crate::scene::terrain::woods::{broad, leaves, stand};
use crate::script::{Angle, Feature, LOOKOUTS, Place};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Lookout {
    RoofGarden,
    RoofTerrace,
    GateTower,
    LampGallery,
    Belfry,
    FireEscape,
    TreeHouse,
    FootOverpass,
    RopeBridge,
}

/// Which one a shot is taken on.
pub(crate) fn of(setting: &Setting) -> Option<Lookout> {
    let above = matches!(setting.shot.angle, Some(Angle::Aerial | Angle::Overhead));
    let hangs = setting.has(Feature::RopeBridge) && setting.place == Place::River;
    if above || !setting.place.may_be_laid_out() && !hangs {
        return None;
    }
    let found = LOOKOUTS.into_iter().find(|feature| setting.has(*feature))?;
    Some(match found {
        Feature::RoofGarden => Lookout::RoofGarden,
        Feature::RoofTerrace => Lookout::RoofTerrace,
        Feature::GateTower => Lookout::GateTower,
        Feature::LampGallery => Lookout::LampGallery,
        Feature::Belfry => Lookout::Belfry,
        Feature::FireEscape => Lookout::FireEscape,
        Feature::TreeHouse => Lookout::TreeHouse,
        Feature::RopeBridge => Lookout::RopeBridge,
        _ => Lookout::FootOverpass,
    })
}

/// Whether the sea lies below it.
pub(crate) fn is_at_sea(lookout: Lookout) -> bool {
    lookout == Lookout::LampGallery
}

/// How high its floor lies, half its width, and how far ahead it ends.
fn measures(lookout: Lookout) -> (f32, f32, f32) {
    match lookout {
        Lookout::RoofGarden => (58.0, 15.0, 17.0),
        Lookout::RoofTerrace => (9.0, 6.5, 9.0),
        Lookout::GateTower => (11.0, 7.0, 52.0),
        Lookout::LampGallery => (27.0, 5.0, 8.0),
        Lookout::Belfry => (26.0, 4.2, 8.4),
        Lookout::FireEscape => (11.0, 1.5, 9.4),
        Lookout::TreeHouse => (6.5, 3.0, 8.0),
        Lookout::FootOverpass => (6.2, 42.0, 8.6),
        Lookout::RopeBridge => (24.0, 0.95, 46.0),
    }
}

/// Lays its floor.
pub(crate) fn lay(lookout: Lookout, setting: &Setting, land: &mut Land) {
    let (lift, half, end) = measures(lookout);
    (land.lift_m, land.floor_half_m, land.relief_m) = (lift, half, end);
    let (floor, pattern, below): ([u32; 2], _, &[u32]) = match lookout {
        Lookout::RoofGarden => ([0xa89a84, 0x968872], Pattern::Paving, &[0x3c3d41, 0x8b8880]),
        Lookout::RoofTerrace => ([0xb87a58, 0xa46a4c], Pattern::Paving, &[0x6a6258]),
        Lookout::GateTower => ([0x77726a, 0x69645c], Pattern::Paving, &[0x6f6a5e]),
        Lookout::LampGallery => ([0x9a9ca0, 0x8a8c90], Pattern::Plain, &[]),
        Lookout::Belfry => ([0x8f887c, 0x7f786c], Pattern::Paving, &[0x5f6248]),
        Lookout::FireEscape => ([0x4a4240, 0x3e3836], Pattern::Plain, &[0x4a4b4e]),
        Lookout::TreeHouse => ([0x8a6f52, 0x7a6046], Pattern::Plain, &[0x3a5428]),
        Lookout::FootOverpass => ([0x9a968c, 0x8a867c], Pattern::Paving, &[0x47484b]),
        Lookout::RopeBridge => ([0x4a4030, 0x3e3628], Pattern::Plain, &[0x46622e]),
    };
    (land.cover, land.cover_alt, land.pattern) = (hex(floor[0]), hex(floor[1]), pattern);
    land.pattern_colours = below.iter().copied().map(hex).collect();
    land.shore = hex(0x6f6a60);
    if setting.snowy() {
        land.snow = 0.7;
    }
}

/// What grows below it.
pub(crate) fn plants(setting: &Setting) -> Vec<Flora> {
    let trees = |count, high, from, to| Flora {
        clumping: 0.3,
        snow: if setting.snowy() { 0.85 } else { 0.0 },
        ..stand(broad(setting.season), count, high, leaves(setting.season), (from, to))
    };
    match of(setting) {
        Some(Lookout::RopeBridge) => vec![trees(3400, 13.0, 14.0, 260.0)],
        Some(Lookout::TreeHouse) => vec![trees(2600, 15.0, 9.0, 160.0)],
        Some(Lookout::RoofTerrace | Lookout::GateTower | Lookout::Belfry) => vec![trees(160, 9.0, 22.0, 200.0)],
        _ => Vec::new(),
    }
}

/// Walls that look up at the sun are dazzling, and so is a pale floor under it.
pub(crate) fn change(light: &mut Daylight) {
    if !light.sun.moon {
        light.sun.azimuth_deg = 140.0 - light.sun.azimuth_deg * 0.15;
        light.key *= 0.84;
    }
}

/// From its floor, which lies so high.
pub(crate) fn look_along(here: f32) -> Rig {
    Rig { eye: v3(0.0, here + 2.1, 0.0), target: v3(0.0, here + 4.6, 60.0), fov_deg: 42.0, upright: None }
}

/// What is set up: a thing right of the middle, so far ahead and so high over its ground.
struct Stage<'a> {
    setting: &'a Setting<'a>,
    all: &'a mut Vec<Prop>,
}

impl Stage<'_> {
    fn put(&mut self, kind: PropKind, (x, y, z): (f32, f32, f32), size: Vec3, (colour, yaw_turns): (u32, f32)) {
        let bare = Prop::plain(kind, v3(x, y, z), size, hex(colour));
        let (lit, snow, seed) = (lit(self.setting), snow(self.setting), self.all.len() as u32);
        self.all.push(Prop { yaw_turns, lit, snow, seed, ..bare });
    }

    fn block(&mut self, at: (f32, f32, f32), size: Vec3, colour: u32) {
        self.put(PropKind::Pedestal, at, size, (colour, 0.0));
    }
}

/// Everything on it and below it.
pub(crate) fn build(lookout: Lookout, setting: &Setting, rig: &Rig, all: &mut Vec<Prop>, dice: &mut Dice) {
    let mut stage = Stage { setting, all };
    let (_, half, end) = measures(lookout);
    // Where whoever is there is met.
    let met = (rig.eye.z + rig.distance()).clamp(2.0, end - 1.2);
    match lookout {
        Lookout::RoofGarden => roof_garden(&mut stage, (half, end, met), dice),
        Lookout::RoofTerrace => terrace(&mut stage, (half, end, met), dice),
        Lookout::GateTower => gate_tower(&mut stage, (half, end), dice),
        Lookout::LampGallery => lamp_gallery(&mut stage, (half, end, met)),
        Lookout::Belfry => belfry(&mut stage, (half, end, met), dice),
        Lookout::FireEscape => fire_escape(&mut stage, (half, end, met), dice),
        Lookout::TreeHouse => tree_house(&mut stage, (half, end, met)),
        Lookout::FootOverpass => overpass(&mut stage, (half, end), dice),
        Lookout::RopeBridge => rope_bridge(&mut stage, (half, end), dice),
    }
}

/// Beds, hedges and a bench, towers around them.
fn roof_garden(stage: &mut Stage, (half, end, met): (f32, f32, f32), dice: &mut Dice) {
    for row in 0..7 {
        for column in -7..=7_i32 {
            let z = 62.0 + 44.0 * row as f32 + dice.range(-8.0, 8.0);
            let x = (column as f32 + 0.5 * (row % 2) as f32) * 40.0 + dice.range(-6.0, 6.0);
            let high = dice.range(30.0, 58.0) + if dice.chance(0.4) { dice.range(10.0, 60.0) } else { 0.0 };
            let size = v3(dice.range(17.0, 27.0), high, dice.range(17.0, 26.0));
            let one = tower(stage.setting, v3(x, 0.0, z), size, dice);
            stage.all.push(one);
        }
    }
    stage.block((0.0, 0.0, end - 0.3), v3(half * 2.0, 0.9, 0.3), 0x8d8a84);
    for side in [-1.0, 1.0] {
        let x = side * 4.4;
        stage.put(PropKind::FlowerBed, (x, 0.0, met + 2.4), v3(4.0, 0.6, 1.3), (0x8a6a4a, 0.0));
        stage.put(PropKind::FlowerBed, (side * 7.6, 0.0, met + 5.6), v3(5.6, 0.6, 1.3), (0x8a6a4a, 0.0));
        stage.put(PropKind::Hedge, (side * 8.4, 0.0, end - 1.2), v3(11.0, 1.15, 0.8), (0x4a7a3c, 0.0));
        for z in [met + 0.4, met + 4.0] {
            stage.put(PropKind::Shrub, (side * 3.3, 0.0, z), v3(0.9, 1.9, 0.9), (0xb0623a, 0.0));
        }
    }
    stage.put(PropKind::Path, (-6.0, 0.0, met + 0.2), v3(5.4, 0.03, 3.4), (0x5f8a40, 0.0));
    stage.put(PropKind::Path, (6.2, 0.0, met + 0.2), v3(5.4, 0.03, 3.4), (0x5f8a40, 0.0));
    stage.put(PropKind::PlatformBench, (1.9, 0.0, met + 2.6), v3(1.8, 0.9, 0.6), (0x7a5434, 0.25));
    stage.put(PropKind::Gazebo, (-5.0, 0.0, met + 7.6), v3(4.4, 3.4, 4.4), (0xe9e6de, 0.0));
    stage.put(PropKind::Festoon, (0.0, 3.0, met + 4.6), v3(16.0, 0.7, 0.03), (0xffc27a, 0.0));
}

/// Roofs of tiles as far as one sees, a church over them.
fn terrace(stage: &mut Stage, (half, end, met): (f32, f32, f32), dice: &mut Dice) {
    let chinese = stage.setting.has(Feature::ChineseTown);
    roofs(stage, (end + 5.0, half), chinese, dice);
    if !chinese {
        stage.put(PropKind::Chapel, (13.0, 0.0, 74.0), v3(16.0, 30.0, 15.0), (0xdccfb2, 0.0));
    }
    let plaster = if chinese { 0xd8d4ca } else { 0xe0d4bc };
    stage.block((0.0, 0.0, end - 0.25), v3(half * 2.0, 0.85, 0.4), plaster);
    stage.block((0.0, 0.85, end - 0.25), v3(half * 2.0 + 0.1, 0.09, 0.56), 0xb06a4a);
    for side in [-1.0, 1.0] {
        stage.block((side * (half - 0.2), 0.0, end * 0.5), v3(0.4, 0.85, end), plaster);
        stage.put(PropKind::Shrub, (side * 2.9, 0.0, end - 1.0), v3(0.7, 1.2, 0.7), (0xb0623a, 0.0));
        stage.put(PropKind::Shrub, (side * 5.2, 0.0, met + 0.4), v3(0.8, 1.6, 0.8), (0xb0623a, 0.0));
    }
    stage.block((half - 1.2, 0.0, end - 1.2), v3(0.7, 1.6, 0.7), 0x9a5a44);
    stage.put(PropKind::Laundry, (-3.6, 2.3, end - 1.6), v3(4.4, 0.2, 0.03), (0x3a3530, 0.0));
}

/// Houses of a town below, wall to wall, from so far ahead and beside.
fn roofs(stage: &mut Stage, (from, beside): (f32, f32), chinese: bool, dice: &mut Dice) {
    let walls: [u32; 5] = if chinese {
        [0xe4e0d6, 0xdcd7ca, 0xd0ccc2, 0x9a958c, 0xe8e5dd]
    } else {
        [0xd8c09a, 0xcfae84, 0xe0d0b0, 0xc79a74, 0xd9c8ac]
    };
    let kind = if chinese { PropKind::Manor } else { PropKind::House };
    // Around a terrace they are as high as it is, below a tower as houses are.
    let high = if stage.setting.has(Feature::RoofTerrace) { 11.4 } else { 9.4 };
    for row in 0..15 {
        for column in -11..=11_i32 {
            let z = from + 10.5 * row as f32 + dice.range(-1.0, 1.0);
            let x = (column as f32 + 0.5 * (row % 2) as f32) * 11.0 + dice.range(-0.8, 0.8);
            if x.abs() > 28.0 + z * 0.8 {
                continue;
            }
            let turn = if dice.chance(0.5) { 0.25 } else { 0.0 } + dice.range(-0.02, 0.02);
            let size = v3(dice.range(9.0, 11.0), high + dice.range(-2.4, 1.2), dice.range(7.6, 9.0));
            stage.put(kind, (x, -0.2, z), size, (walls[dice.below(walls.len())], turn));
        }
    }
    for side in [-1.0, 1.0] {
        for row in 0..3 {
            let at = (side * (beside + 6.0 + dice.range(0.0, 1.0)), -0.2, -2.0 + 10.0 * row as f32);
            let size = v3(9.0, high + dice.range(-2.0, 0.4), 8.0);
            stage.put(kind, at, size, (walls[dice.below(walls.len())], 0.25));
        }
    }
}

/// Battlements on both sides of the walk, the hall over the gate ahead.
fn gate_tower(stage: &mut Stage, (half, end): (f32, f32), dice: &mut Dice) {
    roofs(stage, (end + 12.0, half), true, dice);
    for side in [-1.0, 1.0] {
        for row in 0..4 {
            let at = (side * (half + 7.5), -0.2, 26.0 + 12.0 * row as f32);
            stage.put(PropKind::Manor, at, v3(11.0, dice.range(6.4, 8.4), 8.0), (0xdcd7ca, 0.25));
        }
        let x = side * (half - 0.4);
        stage.block((x, 0.0, end * 0.5), v3(0.7, 0.95, end + 16.0), 0x8a857c);
        for merlon in 0..22 {
            stage.block((x, 0.95, -4.0 + 2.5 * merlon as f32), v3(0.7, 0.75, 1.5), 0x918c82);
        }
        for z in [11.0, 19.0] {
            stage.put(PropKind::Banner, (side * (half - 1.3), 0.0, z), v3(1.0, 5.4, 0.1), (0xb0281f, 0.0));
        }
    }
    stage.put(PropKind::Temple, (0.0, 0.0, 33.0), v3(15.0, 12.0, 9.0), (0x8a3428, 0.0));
    for x in [-3.4, 3.4] {
        stage.put(PropKind::Lanterns, (x, 4.0, 26.0), v3(4.0, 0.6, 0.4), (0xc8281f, 0.0));
    }
}

/// The lamp in its house of glass, a railing around it, the sea below.
fn lamp_gallery(stage: &mut Stage, (half, end, met): (f32, f32, f32)) {
    stage.put(PropKind::LanternRoom, (-2.7, 0.0, met + 2.0), v3(2.9, 5.4, 2.9), (0xf0ede4, 0.0));
    stage.put(PropKind::Railing, (0.0, 0.0, end - 0.2), v3(half * 2.0, 1.1, 0.08), (0x3a3c40, 0.0));
    for side in [-1.0, 1.0] {
        stage.put(PropKind::Railing, (side * (half - 0.15), 0.0, end * 0.5), v3(end, 1.1, 0.08), (0x3a3c40, 0.25));
    }
}

/// A bell of bronze between pillars, a town below.
fn belfry(stage: &mut Stage, (half, end, met): (f32, f32, f32), dice: &mut Dice) {
    roofs(stage, (end + 16.0, half), false, dice);
    let stone = 0xb8a88c;
    let (back, top) = (end - 0.6, 4.6);
    for x in [-half + 0.5, -1.55, 1.55, half - 0.5] {
        stage.block((x, 0.0, back), v3(0.8, top, 0.8), stone);
    }
    stage.block((0.0, top, back), v3(half * 2.0, 1.6, 0.9), stone);
    for side in [-1.0, 1.0] {
        stage.block((side * (half - 0.5), 0.0, met), v3(0.8, top, 0.8), stone);
        stage.block((side * (half - 0.5), top, (met + back) * 0.5), v3(0.9, 1.6, back - met + 1.2), stone);
        stage.block((side * (half - 0.4), 0.0, (met + back) * 0.5), v3(0.4, 1.0, back - met), stone);
    }
    stage.block((0.0, 0.0, back), v3(half * 2.0 - 1.0, 1.0, 0.4), stone);
    stage.block((0.0, 4.0, met + 1.5), v3(half * 2.0 - 0.8, 0.3, 0.34), 0x5a4028);
    stage.put(PropKind::Bell, (1.15, 1.75, met + 1.5), v3(1.7, 2.25, 1.7), (0x8a6a34, 0.0));
}

/// A landing and flights of iron along a wall of brick, the wall across the street.
fn fire_escape(stage: &mut Stage, (half, end, met): (f32, f32, f32), dice: &mut Dice) {
    for bay in -2..7 {
        let high = dice.range(21.0, 24.0);
        let walls = [(-half - 4.4, 0.0, high, 0x84483a), (half + 12.6, 2.0, high - 3.0, 0x745448)];
        for (x, z, tall, paint) in walls {
            stage.put(PropKind::Tower, (x, 0.0, 9.0 * bay as f32 + z), v3(8.5, tall, 8.9), (paint, 0.0));
        }
    }
    let end_house = shophouse(stage.setting, v3(6.0, 0.0, 74.0), v3(30.0, 30.0, 12.0), dice);
    stage.all.push(end_house);
    stage.put(PropKind::IronStairs, (-0.2, 0.0, met + 3.2), v3(1.3, 3.4, 2.6), (0x2a2624, 0.0));
    stage.put(PropKind::Railing, (half - 0.08, 0.0, end * 0.5 - 2.0), v3(end + 4.0, 1.05, 0.06), (0x2a2624, 0.25));
    stage.put(PropKind::Railing, (0.0, 0.0, end - 0.15), v3(half * 2.0, 1.05, 0.06), (0x2a2624, 0.0));
    // The landing of the storey above.
    stage.put(
        PropKind::IronLanding,
        (0.0, 3.4, end),
        v3(half * 2.0, 0.12, (end - met - 2.4).max(0.4)),
        (0x2a2624, 0.0),
    );
}

/// A hut of boards and a trunk through the floor, ropes and leaves around it.
fn tree_house(stage: &mut Stage, (half, end, met): (f32, f32, f32)) {
    stage.put(PropKind::TreeHut, (-1.5, 0.0, met + 2.6), v3(2.6, 2.7, 1.9), (0x8a6642, 0.0));
    stage.put(PropKind::Trunk, (2.0, -2.0, met + 1.9), v3(1.2, 13.0, 1.2), (0x5a4430, 0.0));
    stage.put(PropKind::Fence, (0.0, 0.0, end - 0.2), v3(half * 2.0, 1.0, 0.1), (0x6a5036, 0.0));
    for side in [-1.0, 1.0] {
        stage.put(PropKind::Fence, (side * (half - 0.1), 0.0, end * 0.5), v3(end, 1.0, 0.1), (0x6a5036, 0.25));
    }
}

/// Planks between ropes, a wall of rock that they lead to, peaks of rock to both sides.
fn rope_bridge(stage: &mut Stage, (half, end): (f32, f32), dice: &mut Dice) {
    let mut z = end;
    while z > -8.0 {
        let tone = [0x8a6f4e, 0x7c6246, 0x967a58][dice.below(3)];
        stage.put(PropKind::Path, (0.0, 0.03, z), v3(half * 2.0, 0.02, 0.24), (tone, 0.0));
        z -= 0.36;
    }
    for piece in (0..9).rev() {
        stage.put(PropKind::RopeRail, (0.0, 0.0, 6.0 * piece as f32 - 2.0), v3(half * 2.0, 1.15, 6.0), (0x8a7450, 0.0));
    }
    for (x, z, size, tall) in [
        (0.0, end + 22.0, 44.0, 28.0),
        (-44.0, end + 8.0, 56.0, 58.0),
        (48.0, end + 22.0, 60.0, 66.0),
        (-84.0, 20.0, 60.0, 60.0),
        (92.0, 30.0, 64.0, 54.0),
    ] {
        stage.put(PropKind::Boulder, (x, -3.0, z), v3(size, tall, size * 0.8), (0x6f6a5c, 0.0));
    }
}

/// A railing over a road on which cars come and go between houses.
fn overpass(stage: &mut Stage, (half, end): (f32, f32), dice: &mut Dice) {
    stage.put(PropKind::Railing, (0.0, 0.0, end - 0.25), v3(half * 2.0, 1.15, 0.08), (0x7a8288, 0.0));
    for x in [-9.0, 9.0] {
        stage.put(PropKind::StreetLamp, (x, 0.0, end - 0.7), v3(0.2, 3.4, 0.2), (0xffc98a, 0.0));
    }
    stage.put(PropKind::Hedge, (0.0, 1.0, end - 0.05), v3(half * 2.0, 0.35, 0.3), (0x4a7a3c, 0.0));
    for side in [-1.0, 1.0] {
        let mut z = 10.0;
        while z < 300.0 {
            let deep = dice.range(13.0, 20.0);
            let size = v3(dice.range(14.0, 22.0), dice.range(16.0, 46.0), deep - 0.6);
            let at = v3(side * (17.0 + size.x * 0.5), 0.0, z + deep * 0.5);
            let house = shophouse(stage.setting, at, size, dice);
            stage.all.push(house);
            z += deep;
        }
        for lamp in 0..6 {
            stage.put(
                PropKind::StreetLamp,
                (side * 12.6, 0.0, 18.0 + 24.0 * lamp as f32),
                v3(0.2, 7.0, 0.2),
                (0xffc98a, 0.0),
            );
        }
        stage.put(PropKind::Path, (side * 14.6, 0.0, 160.0), v3(4.6, 0.1, 320.0), (0x9f9b92, 0.0));
    }
    for x in [-0.2, 0.2] {
        stage.put(PropKind::Path, (x, 0.0, 160.0), v3(0.16, 0.04, 320.0), (0xe0c040, 0.0));
    }
    for (x, dash) in [-5.6, 5.6].into_iter().flat_map(|x| (0..24).map(move |dash| (x, dash))) {
        stage.put(PropKind::Path, (x, 0.0, 14.0 + 9.0 * dash as f32), v3(0.16, 0.04, 4.0), (0xe0ddd4, 0.0));
    }
}
