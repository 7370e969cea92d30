//! Where people eat, wed and watch out of doors: a stall with low tables, a beer garden, a
//! wedding on a lawn, a ring of sand.
//!
//! Decides what stands where; nothing here draws.

use super::plot::Plot;
use crate::maths::{cos_turns, sin_turns, v3};
use crate::noise::Dice;
use crate::scene::city::extras::extra;
use crate::scene::city::masonry::shophouse;
use crate::scene::parts::{Actor, Motion, PropKind, Vec3};
use crate::scene::setting::Setting;
use crate::script::{Action, Feature, SubjectKind as K};

/// A stall that steams, tables and stools in front of shops.
pub(super) fn food_street(plot: &mut Plot, dice: &mut Dice) {
    plot.put(PropKind::FoodStall, (-2.5, 2.5), v3(3.4, 2.6, 1.6), 0xb8322c);
    for (x, kind, size, colour) in [
        (-3.5, PropKind::Steamer, v3(0.62, 0.7, 0.62), 0xc8a468),
        (-2.7, PropKind::Steamer, v3(0.62, 0.46, 0.62), 0xc8a468),
        (-1.7, PropKind::Barrel, v3(0.62, 0.42, 0.62), 0x8f9498),
    ] {
        plot.put(kind, (x, 1.95), size, colour);
        plot.all.last_mut().into_iter().for_each(|pot| pot.at.y = 0.86);
        plot.put(PropKind::Steam, (x, 1.95), v3(0.5, 1.5, 1.0), 0xe8eaec);
        plot.all.last_mut().into_iter().for_each(|steam| steam.at.y = 1.3);
    }
    for (x, z) in [(1.7, 1.5), (3.9, 3.0), (1.2, 4.6), (-5.2, 3.4), (6.4, 4.6), (-1.6, 6.0)] {
        plot.put(PropKind::LowTable, (x, z), v3(0.9, 0.62, 0.9), 0xb8c4c8);
    }
    for (x, z) in [(6.4, 7.2), (-6.8, 7.2)] {
        plot.put(PropKind::Stall, (x, z), v3(3.4, 2.6, 1.8), [0x2c6a4e, 0xc98a2c][usize::from(x > 0.0)]);
    }
    for z in [3.4, 7.0] {
        plot.put(PropKind::Lanterns, (0.0, z), v3(14.0, 0.9, 0.4), 0xc8281f);
        plot.all.last_mut().into_iter().for_each(|string| string.at.y = 4.0);
    }
    let mut x = -52.0;
    while x < 52.0 {
        let wide = dice.range(9.0, 14.0);
        let at = plot.met + v3(x + wide * 0.5, 0.0, 16.5);
        let house = shophouse(plot.setting, at, v3(wide - 0.2, dice.range(8.0, 14.0), 12.0), dice);
        plot.all.push(house);
        x += wide;
    }
}

/// Long tables with benches under chestnuts, lights from tree to tree, an inn behind.
pub(super) fn beer_garden(plot: &mut Plot) {
    for (row, z) in [2.0, 4.6, 7.2, 9.8].into_iter().enumerate() {
        let shift = if row % 2 == 0 { 0.0 } else { 1.2 };
        for x in [-8.4_f32, -5.2, 2.4, 5.6, 8.8] {
            if row > 0 || x.abs() > 2.0 {
                plot.put(PropKind::LongTable, (x + shift, z), v3(2.3, 0.76, 0.7), 0xb8884c);
            }
        }
        if row > 0 {
            plot.put(PropKind::LongTable, (-1.4 + shift, z), v3(2.3, 0.76, 0.7), 0xb8884c);
        }
    }
    for (x, z) in [(-4.6, 5.9), (4.6, 5.9)] {
        plot.put(PropKind::CafeTable, (x, z), v3(3.0, 2.9, 3.0), 0xe8e2d0);
    }
    for (z, high) in [(2.4, 3.5), (5.4, 3.7), (8.4, 3.9)] {
        plot.put(PropKind::Festoon, (0.0, z), v3(22.0, 0.8, 0.03), 0xffc27a);
        plot.all.last_mut().into_iter().for_each(|line| line.at.y = high);
    }
    for (x, paint) in [(-11.0, 0xd8b878), (1.0, 0xe4d8bc), (13.0, 0xcf9a6a)] {
        plot.put(PropKind::House, (x, 19.0), v3(11.5, 8.6, 8.0), paint);
    }
}

/// An arch of flowers, an aisle of white between rows of chairs.
pub(super) fn wedding(plot: &mut Plot) {
    plot.put(PropKind::Path, (0.0, 0.4), v3(1.7, 0.03, 11.0), 0xf4efe6);
    plot.put(PropKind::FlowerArch, (0.0, 3.2), v3(2.9, 2.9, 0.6), 0xe8a4b4);
    for row in 0..4 {
        let z = 1.9 - 1.5 * row as f32;
        for side in [-1.0, 1.0] {
            plot.put(PropKind::ChairRow, (side * 2.7, z), v3(2.8, 0.95, 0.5), 0xf6f4ee);
        }
    }
    for side in [-1.0, 1.0] {
        for z in [2.9, 0.6, -1.4] {
            plot.put(PropKind::Shrub, (side * 1.15, z), v3(0.5, 0.8, 0.5), 0xf0ece4);
        }
        plot.put(PropKind::FlowerBed, (side * 2.7, 3.7), v3(2.2, 0.5, 0.8), 0xf0ece4);
    }
    plot.put(PropKind::Flags, (0.0, 6.0), v3(16.0, 0.8, 0.03), 0xf0d8dc);
    plot.all.last_mut().into_iter().for_each(|line| line.at.y = 3.9);
}

/// How far behind whoever is there the middle of a ring lies, and its radius.
const MIDDLE_M: f32 = 7.0;
const RADIUS_M: f32 = 16.0;

/// Boards around sand, and stands behind them.
pub(super) fn ring(plot: &mut Plot) {
    let rodeo = plot.setting.has(Feature::Rodeo);
    let sides = 20;
    for side in 0..sides {
        let turn = (side as f32 + 0.5) / sides as f32;
        // The view comes in by a gate.
        if sin_turns(turn) < -0.55 {
            continue;
        }
        let (x, z) = (cos_turns(turn), sin_turns(turn));
        let long = 2.0 * RADIUS_M * sin_turns(0.5 / sides as f32) + 0.1;
        let at = (x * RADIUS_M, MIDDLE_M + z * RADIUS_M, turn - 0.25);
        if rodeo {
            plot.turned(PropKind::RacingRail, at, v3(long, 1.7, 0.2), 0xf2f2ee);
            plot.turned(PropKind::RacingRail, at, v3(long, 1.0, 0.2), 0xf2f2ee);
        } else {
            plot.turned(PropKind::Pedestal, at, v3(long, 1.5, 0.16), 0xa8281f);
            plot.turned(PropKind::Pedestal, at, v3(long, 0.2, 0.24), 0xf0e6d0);
            plot.all.last_mut().into_iter().for_each(|cap| cap.at.y = 1.02);
        }
        if sin_turns(turn) > -0.3 && side % 2 == 0 {
            let far = RADIUS_M + if rodeo { 9.0 } else { 6.5 };
            let size = v3(2.0 * far * sin_turns(1.0 / sides as f32) + 2.0, if rodeo { 5.0 } else { 9.0 }, 9.0);
            plot.turned(PropKind::Stand, (x * far, MIDDLE_M + z * far, turn - 0.25), size, 0x9a3f2e);
        }
    }
    if rodeo {
        for x in [-5.0, 5.2] {
            plot.put(PropKind::Barrel, (x, 6.4), v3(0.8, 1.0, 0.8), 0x2f568c);
        }
        plot.put(PropKind::Flags, (0.0, 12.0), v3(26.0, 0.9, 0.03), 0xd8402c);
        plot.all.last_mut().into_iter().for_each(|line| line.at.y = 5.0);
    }
}

/// The beast of a ring, and those who eat at stalls.
pub(super) fn dwellers(setting: &Setting, met: Vec3, dice: &mut Dice) -> Vec<Actor> {
    let named =
        |kind: K| setting.shot.without.contains(&kind) || setting.shot.subjects.iter().any(|one| one.kind == kind);
    let mut all = Vec::new();
    let rest = |kind, at: Vec3, size_m: f32, yaw_turns: f32, dice: &mut Dice| Actor {
        motion: Motion::Rest,
        grounded: true,
        yaw_turns,
        ..extra((kind, size_m, Action::Stand), at, Vec3::ZERO, dice)
    };
    if setting.has(Feature::Bullring) && !named(K::Cow) {
        let bull = rest(K::Cow, met + v3(4.2, 0.0, 6.5), 2.5, 0.52, dice);
        all.push(Actor { colour: Some(v3(0.02, 0.017, 0.015)), ..bull });
    }
    if setting.has(Feature::Rodeo) && !named(K::Horse) {
        all.push(rest(K::Horse, met + v3(3.6, 0.0, 5.5), 2.4, 0.55, dice));
    }
    let crowded = ![K::Person, K::Crowd].into_iter().any(|kind| setting.shot.without.contains(&kind));
    if (setting.has(Feature::FoodStreet) || setting.has(Feature::BeerGarden)) && crowded {
        for index in 0..7 {
            let way = if index % 2 == 0 { -1.0 } else { 1.0 };
            let kind = if dice.chance(0.5) { K::Man } else { K::Woman };
            let at = met + v3(dice.range(-7.0, 7.0) - way * 3.0, 0.0, 8.4 + 0.55 * index as f32);
            let one =
                extra((kind, dice.range(1.62, 1.8), Action::Walk), at, v3(way * dice.range(0.7, 1.1), 0.0, 0.0), dice);
            all.push(Actor { grounded: true, ..one });
        }
    }
    all
}
