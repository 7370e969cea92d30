//! Beside a road that runs across the view: a stop of buses on its pavement, and where a
//! railway crosses it.
//!
//! Decides what stands where; nothing here draws.

use super::plot::Plot;
use crate::maths::v3;
use crate::noise::Dice;
use crate::scene::city::masonry::shophouse;
use crate::scene::parts::PropKind;
use crate::scene::setting::Setting;
use crate::script::{Feature, Place};

const ASPHALT: u32 = 0x4a4b4e;
const SLABS: u32 = 0x9f9b92;
/// Half the length of the road that is laid.
const LONG_M: f32 = 70.0;

/// Whether fields rather than houses lie along the road.
pub(super) fn in_country(setting: &Setting) -> bool {
    let named = [Feature::Grass, Feature::Mountains, Feature::Trees, Feature::Forest, Feature::Houses, Feature::Waves];
    !setting.in_town() && (setting.place != Place::Open || named.into_iter().any(|one| setting.has(one)))
}

/// A shelter beside a road through fields, a house or two beyond it.
fn country_stop(plot: &mut Plot, dice: &mut Dice) {
    plot.put(PropKind::Path, (0.0, -3.6), v3(LONG_M * 4.0, 0.03, 6.4), ASPHALT);
    for dash in -14..=14 {
        plot.put(PropKind::Path, (dash as f32 * 6.0, -3.6), v3(2.6, 0.036, 0.12), 0xd9d6cc);
    }
    plot.put(PropKind::Path, (0.0, 1.4), v3(16.0, 0.03, 3.4), SLABS);
    plot.put(PropKind::BusShelter, (-1.4, 1.9), v3(5.0, 2.6, 1.7), 0x5a4636);
    plot.put(PropKind::StopSign, (2.5, 0.7), v3(0.7, 3.1, 0.1), 0x1f5fa8);
    for (x, long) in [(-17.0, 24.0), (17.0, 24.0)] {
        plot.put(PropKind::Fence, (x, 4.6), v3(long, 1.1, 0.1), 0x7a6650);
    }
    if plot.setting.place == Place::Village || plot.setting.has(Feature::Houses) {
        for (x, z) in [(-16.0, 20.0), (-4.0, 26.0), (11.0, 22.0), (24.0, 27.0)] {
            let paint = [0xd8cbb0, 0xc9b79c, 0xb8a890][dice.below(3)];
            plot.put(PropKind::House, (x, z), v3(dice.range(8.0, 10.0), dice.range(6.0, 7.6), 7.0), paint);
        }
    } else {
        plot.put(PropKind::Barn, (19.0, 46.0), v3(11.0, 8.0, 9.0), 0x8f3a2c);
    }
}

/// Who waits stands on the pavement, the shelter behind them, the road before it.
pub(super) fn bus_stop(plot: &mut Plot, dice: &mut Dice) {
    if in_country(plot.setting) {
        return country_stop(plot, dice);
    }
    plot.put(PropKind::Path, (0.0, 3.4), v3(LONG_M * 2.0, 0.035, 9.6), SLABS);
    plot.put(PropKind::Pedestal, (0.0, -1.5), v3(LONG_M * 2.0, 0.13, 0.22), 0x8a867e);
    plot.put(PropKind::BusShelter, (-1.4, 1.9), v3(5.4, 2.6, 1.7), 0x3a4a52);
    plot.put(PropKind::StopSign, (2.5, 0.7), v3(0.7, 3.1, 0.1), 0x1f5fa8);
    for x in [-13.0, 8.5, 22.0] {
        plot.put(PropKind::StreetLamp, (x, -0.9), v3(0.2, 5.6, 0.2), 0xffc98a);
    }
    let mut x = -66.0;
    while x < 66.0 {
        let wide = dice.range(13.0, 19.0);
        let at = plot.met + v3(x + wide * 0.5, 0.0, 15.5);
        let house = shophouse(plot.setting, at, v3(wide - 0.2, dice.range(11.0, 22.0), 12.0), dice);
        plot.all.push(house);
        x += wide;
    }
}

/// Rails that lead away from the view across the road, gates and lights at both sides.
pub(super) fn level_crossing(plot: &mut Plot, dice: &mut Dice) {
    plot.put(PropKind::Path, (0.0, 0.3), v3(LONG_M * 2.0, 0.03, 5.6), ASPHALT);
    for z in [-2.6, 3.2] {
        plot.put(PropKind::Path, (0.0, z), v3(LONG_M * 2.0, 0.036, 0.14), 0xd9d6cc);
    }
    for piece in 0..9 {
        let z = 12.0 + 16.0 * piece as f32;
        plot.put(PropKind::Track, (1.6, z), v3(3.1, 0.14, 16.0), 0x6b645c);
    }
    plot.put(PropKind::Track, (1.6, -7.5), v3(3.1, 0.14, 9.0), 0x6b645c);
    // Planks between the rails where the road goes over them.
    plot.put(PropKind::Path, (1.6, 0.3), v3(3.2, 0.045, 6.4), 0x6a5644);
    for x in [-0.74, 0.74] {
        plot.put(PropKind::Path, (1.6 + x, 0.3), v3(0.09, 0.055, 6.4), 0x9a9c9f);
    }
    for side in [-1.0, 1.0] {
        plot.put(PropKind::CrossingGate, (1.6 + side * 3.5, 3.9), v3(1.0, 3.6, 5.0), 0xe0b020);
    }
    for piece in 0..5 {
        let z = 9.0 + 24.0 * piece as f32;
        plot.put(PropKind::CatenaryMast, (4.6, z), v3(4.2, 6.4, 0.2), 0x777a7c);
    }
    for (x, z) in [(-14.0, 16.0), (-24.0, 12.0), (-12.0, 34.0), (15.0, 15.0), (26.0, 12.0), (13.5, 36.0)] {
        let paint = [0xd8cbb0, 0xc9b79c, 0xb8a890, 0xcfd0cc][dice.below(4)];
        plot.put(PropKind::House, (x, z), v3(dice.range(7.5, 9.5), dice.range(6.0, 7.5), 7.0), paint);
    }
}
