//! Built things that belong to a place or a feature: streets of towers, houses
//! of a village, bridges, piers, waterfalls.
//!
//! Decides kinds, places and sizes; nothing here draws.

use super::camera::Rig;
use super::land::Setting;
use super::parts::{Prop, PropKind, Vec3};
use super::relief::Relief;
use crate::maths::{hex, v3};
use crate::noise::Dice;
use crate::script::{Feature, Light, Mood, Place, SubjectKind, Weather};

/// Everything built in a setting.
pub(super) fn props(setting: &Setting, rig: &Rig, relief: Option<&Relief>, dice: &mut Dice) -> Vec<Prop> {
    let mut all = Vec::new();
    match setting.place {
        Place::City => city(setting, &mut all, dice, 46.0, 150.0),
        Place::Street => city(setting, &mut all, dice, 13.0, 42.0),
        Place::Village => village(setting, &mut all, dice),
        Place::Harbour => all.push(pier(14.0, 3.0)),
        Place::Waterfall => all.extend(relief.map(fall_over)),
        Place::Volcano => all.extend(relief.map(|relief| {
            let size = v3(230.0, 520.0, 1.0);
            Prop { lit: 1.0, seed: 3, ..prop(PropKind::Eruption, relief.crater(), size, hex(0x6d645f)) }
        })),
        Place::Sea | Place::Beach if setting.rocky() => surf(setting, relief, &mut all, dice),
        Place::Studio => {}
        _ => {}
    }
    for feature in &setting.shot.features {
        by_feature(*feature, setting, rig, &mut all, dice);
    }
    if setting.shot.subjects.iter().any(|s| s.kind == SubjectKind::Rocket) && setting.place != Place::Space {
        all.push(launch_tower(rig));
    }
    all
}

fn prop(kind: PropKind, at: Vec3, size: Vec3, colour: Vec3) -> Prop {
    Prop { kind, at, size, yaw_turns: 0.0, colour, lit: 0.0, snow: 0.0, seed: 0 }
}

/// Windows are lit by night and against the dark of a storm.
fn lit(setting: &Setting) -> f32 {
    if setting.night() {
        1.0
    } else if setting.dark() {
        0.8
    } else if setting.wet() {
        0.4
    } else {
        0.0
    }
}

fn city(setting: &Setting, all: &mut Vec<Prop>, dice: &mut Dice, low: f32, high: f32) {
    let shades = [0x4a4c55, 0x5d5853, 0x3d4450, 0x6b625c, 0x55505c, 0x7a746c];
    let glow = lit(setting);
    for side in [-1.0, 1.0] {
        let mut z = -12.0;
        while z < 420.0 {
            let depth = dice.range(11.0, 22.0);
            let width = dice.range(14.0, 26.0);
            let height = dice.range(low, high) * if dice.chance(0.2) { 1.5 } else { 1.0 };
            let edge = 10.2 + dice.range(0.0, 1.2);
            let mut tower = prop(
                PropKind::Tower,
                v3(side * (edge + width * 0.5), 0.0, z + depth * 0.5),
                v3(width, height, depth - dice.range(0.0, 1.6)),
                hex(shades[dice.below(shades.len())]),
            );
            tower.lit = glow;
            tower.seed = dice.bits() as u32;
            all.push(tower);
            z += depth;
        }
        for i in 0..9 {
            let mut lamp = prop(
                PropKind::StreetLamp,
                v3(side * 7.2, 0.0, 8.0 + i as f32 * 21.0),
                v3(0.2, 5.6, 0.2),
                hex(0xffc98a),
            );
            lamp.lit = glow;
            all.push(lamp);
        }
    }
    if setting.shot.lights.contains(&Light::Neon) {
        for tower in all.iter_mut() {
            tower.lit = tower.lit.max(1.0);
        }
    }
    skyline(all, dice, glow);
}

/// Towers across the end of the street, so that it does not run into nothing.
fn skyline(all: &mut Vec<Prop>, dice: &mut Dice, glow: f32) {
    for i in 0..13 {
        let x = (i as f32 - 6.0) * 34.0 + dice.range(-9.0, 9.0);
        let size = v3(dice.range(22.0, 34.0), dice.range(60.0, 230.0), 24.0);
        let mut tower = prop(PropKind::Tower, v3(x, 0.0, 470.0 + dice.range(0.0, 120.0)), size, hex(0x4f525c));
        tower.lit = glow;
        tower.seed = dice.bits() as u32;
        all.push(tower);
    }
}

fn village(setting: &Setting, all: &mut Vec<Prop>, dice: &mut Dice) {
    let walls = [0xe2d6bf, 0xd8c3a0, 0xc9b7a0, 0xece4d6, 0xb98f6a];
    for i in 0..15 {
        let side = if i % 2 == 0 { -1.0 } else { 1.0 };
        let z = 20.0 + i as f32 * 7.5 + dice.range(-2.0, 2.0);
        let x = side * (9.0 + dice.range(0.0, 7.0) + i as f32 * 0.8);
        let size = v3(dice.range(7.0, 10.0), dice.range(6.5, 9.0), dice.range(6.0, 8.0));
        let mut house = prop(PropKind::House, v3(x, -0.3, z), size, hex(walls[dice.below(walls.len())]));
        house.yaw_turns = 0.25 * dice.below(2) as f32 + dice.range(-0.03, 0.03);
        house.lit = lit(setting) * 0.95;
        house.snow = if setting.snowy() { 0.95 } else { 0.0 };
        house.seed = dice.bits() as u32;
        all.push(house);
    }
}

fn pier(z: f32, width: f32) -> Prop {
    prop(PropKind::Pier, v3(3.5, 0.0, z), v3(width, 1.5, 46.0), hex(0x7a624a))
}

/// A waterfall from a land's lip into its pool.
fn fall_over(relief: &Relief) -> Prop {
    let (foot, lip) = relief.fall();
    let size = v3(11.0, lip.y - foot.y, lip.z - foot.z);
    Prop { seed: 5, ..prop(PropKind::Waterfall, foot, size, v3(0.9, 0.95, 1.0)) }
}

/// Waves that burst on the seaward side of a cape, higher in bad weather.
fn surf(setting: &Setting, relief: Option<&Relief>, all: &mut Vec<Prop>, dice: &mut Dice) {
    let Some(relief) = relief else { return };
    let height = match setting.weather {
        Weather::Storm => 8.5,
        Weather::HeavyRain | Weather::Wind | Weather::Blizzard => 5.0,
        Weather::Fog | Weather::Mist => 0.9,
        _ if setting.has(Feature::Waves) => 6.0,
        _ => 1.6,
    };
    let (cx, cz) = relief.summit();
    for i in 0..9 {
        let x = cx + (i as f32 - 4.0) * 8.5 + dice.range(-2.5, 2.5);
        // The first rock that a wave from the open sea meets there.
        let rock = (0..60).map(|step| cz - 50.0 + step as f32).find(|z| relief.height(x, *z) > 0.4);
        let Some(z) = rock else { continue };
        let size = v3(height * 0.7, height * dice.range(0.6, 1.1), 1.0);
        all.push(Prop {
            seed: dice.bits() as u32,
            ..prop(PropKind::Surf, v3(x, 0.0, z - 0.6), size, v3(0.9, 0.95, 1.0))
        });
    }
}

/// The tower stands to the left of where the rocket will.
fn launch_tower(rig: &Rig) -> Prop {
    let away = v3(rig.target.x - rig.eye.x, 0.0, rig.target.z - rig.eye.z);
    let at = v3(rig.eye.x - 11.0, 0.0, rig.eye.z) + away + v3(0.0, 0.0, 4.0);
    prop(PropKind::LaunchTower, at, v3(6.0, 60.0, 6.0), hex(0x6b4a40))
}

/// How high a railway or road bridge carries its deck above the ground.
pub(super) fn deck_m(setting: &Setting) -> f32 {
    let bridged = setting.has(Feature::Bridge);
    if !bridged {
        return 0.0;
    }
    match setting.place {
        Place::Mountains | Place::Canyon => 24.0,
        _ => 11.0,
    }
}

fn by_feature(feature: Feature, setting: &Setting, rig: &Rig, all: &mut Vec<Prop>, dice: &mut Dice) {
    let ahead = rig.eye.z;
    match feature {
        Feature::Bridge => {
            let trains = setting.shot.subjects.iter().any(|s| s.kind == SubjectKind::Train);
            let z = if trains { rig.target.z } else { ahead + 95.0 };
            let wide = if trains { 5.0 } else { 7.0 };
            let stone = hex(0x8f8478);
            all.push(prop(PropKind::Viaduct, v3(rig.eye.x, 0.0, z), v3(620.0, deck_m(setting), wide), stone));
        }
        Feature::Pier => all.push(pier(ahead + 10.0, 2.6)),
        Feature::Houses if setting.place != Place::Village => village(setting, all, dice),
        Feature::Barn => {
            let mut barn = prop(PropKind::Barn, v3(14.0, -0.3, ahead + 48.0), v3(11.0, 9.0, 9.0), hex(0x8f3a2c));
            barn.yaw_turns = 0.06;
            barn.snow = if setting.snowy() { 0.95 } else { 0.0 };
            all.push(barn);
        }
        Feature::Fence => {
            all.push(prop(PropKind::Fence, v3(-4.0, 0.0, ahead + 11.0), v3(26.0, 1.15, 0.1), hex(0x7a6650)))
        }
        Feature::Ruins => {
            all.push(prop(PropKind::Ruins, v3(6.0, -0.2, ahead + 34.0), v3(17.0, 8.0, 3.0), hex(0xa89a84)))
        }
        Feature::Skyline if !matches!(setting.place, Place::City | Place::Street) => skyline(all, dice, lit(setting)),
        _ => {}
    }
}

/// What the mood does to lit windows elsewhere: a cosy evening has them on.
pub(super) fn warm(mood: Option<Mood>, all: &mut [Prop]) {
    if mood == Some(Mood::Cosy) {
        for prop in all {
            prop.lit = prop.lit.max(0.7);
        }
    }
}
