//! Before the front of a building that is known for what it is for: a fire station, a motel,
//! the doors of a warehouse, a school, the porch of a house; and what stands on a pavement.
//!
//! Decides what stands where; nothing here draws.

use super::plot::Plot;
use crate::maths::v3;
use crate::noise::Dice;
use crate::scene::city::extras::extra;
use crate::scene::city::masonry::shophouse;
use crate::scene::parts::{Actor, Motion, PropKind, Vec3};
use crate::scene::setting::Setting;
use crate::script::{Action, Feature, SubjectKind as K};

const SLABS: u32 = 0x9f9b92;
const ASPHALT: u32 = 0x4a4b4e;

/// Houses with shops across the view, so far behind.
fn row(plot: &mut Plot, behind: f32, dice: &mut Dice) {
    let mut x = -66.0;
    while x < 66.0 {
        let wide = dice.range(11.0, 17.0);
        let at = plot.met + v3(x + wide * 0.5, 0.0, behind + 6.0);
        let house = shophouse(plot.setting, at, v3(wide - 0.2, dice.range(10.0, 19.0), 12.0), dice);
        plot.all.push(house);
        x += wide;
    }
}

/// Red doors as high as the engines behind them.
pub(super) fn fire_station(plot: &mut Plot) {
    plot.put(PropKind::Path, (0.0, 3.0), v3(120.0, 0.03, 12.0), SLABS);
    plot.put(PropKind::FireStation, (0.0, 12.0), v3(27.0, 7.6, 10.0), 0xb0342a);
    for x in [-26.0, 26.0] {
        plot.put(PropKind::Apartments, (x, 16.0), v3(20.0, 15.0, 12.0), 0xc9b79c);
    }
    for x in [-7.0, 7.2] {
        plot.put(PropKind::StreetLamp, (x, 2.4), v3(0.2, 5.0, 0.2), 0xffc98a);
    }
}

/// The same for doors at which trucks stand.
pub(super) fn loading_dock(plot: &mut Plot) {
    plot.put(PropKind::DockDoors, (0.0, 13.0), v3(76.0, 8.4, 14.0), 0x9aa4ac);
    for (x, z) in [(-6.4, 4.4), (-7.7, 4.5), (7.2, 3.8)] {
        plot.put(PropKind::Pedestal, (x, z), v3(1.2, 0.14, 1.0), 0x9a7448);
        plot.put(PropKind::Pedestal, (x, z), v3(1.1, 1.0, 0.9), 0xb08a5a);
    }
    for x in [-3.2, 3.2] {
        plot.put(PropKind::Path, (x, 1.5), v3(0.14, 0.035, 9.0), 0xe0b52c);
    }
}

/// Two storeys of doors along a gallery, a sign on its post.
pub(super) fn motel(plot: &mut Plot) {
    plot.put(PropKind::Path, (0.0, 1.5), v3(120.0, 0.03, 14.0), ASPHALT);
    plot.put(PropKind::Motel, (2.0, 10.5), v3(46.0, 6.4, 7.0), 0xd8c8a8);
    plot.put(PropKind::NeonSign, (-6.4, 5.6), v3(2.6, 3.4, 0.3), 0xd8402c);
    if let Some(sign) = plot.all.last_mut() {
        (sign.at.y, sign.lit) = (3.2, sign.lit.max(0.55));
    }
    plot.put(PropKind::Pedestal, (-6.4, 5.7), v3(0.24, 6.9, 0.24), 0x5a5c60);
    for x in [-9.6, -6.4, -3.2, 0.0, 3.2, 6.4, 9.6] {
        plot.put(PropKind::Path, (x, 4.4), v3(0.1, 0.036, 4.4), 0xd9d6cc);
    }
}

/// A long house of three storeys before a paved yard, a flag, a hoop.
pub(super) fn schoolyard(plot: &mut Plot) {
    let open = plot.setting.has(Feature::Waves) || plot.setting.has(Feature::Mountains);
    // The view past it is free.
    if open {
        plot.put(PropKind::Path, (0.0, 4.0), v3(60.0, 0.02, 26.0), 0x8f8a82);
        plot.turned(PropKind::School, (-17.0, 12.0, 0.25), v3(36.0, 10.4, 9.0), 0xe4d8bc);
    } else {
        plot.put(PropKind::School, (0.0, 25.0), v3(52.0, 10.8, 10.0), 0xe4d8bc);
    }
    for (x, z, long, deep) in
        [(0.0, 6.0, 24.0, 0.08), (0.0, -1.6, 24.0, 0.08), (-12.0, 2.2, 0.08, 7.6), (12.0, 2.2, 0.08, 7.6)]
    {
        plot.put(PropKind::Path, (x, z), v3(long, 0.03, deep), 0xe8e4d8);
    }
    plot.turned(PropKind::Hoop, (-5.2, 7.4, -0.25), v3(1.8, 3.95, 1.8), 0x3a3f48);
    if let Some(hoop) = plot.all.last_mut() {
        hoop.yaw_turns = 0.0;
    }
    plot.put(PropKind::Pedestal, (5.4, 9.0), v3(0.12, 8.0, 0.12), 0xc8ccd0);
    plot.put(PropKind::Banner, (5.9, 9.0), v3(1.6, 8.0, 0.1), 0xc8281f);
    plot.put(PropKind::Goal, (9.4, 12.0), v3(3.6, 2.1, 1.2), 0xf0f0ec);
}

/// A house behind its porch, which whoever is there stands at the top of the steps of.
pub(super) fn porch(plot: &mut Plot) {
    plot.put(PropKind::Porch, (0.0, 1.2), v3(13.0, 6.6, 8.0), 0xdcd6c6);
    for (x, wide) in [(-5.0, 3.4), (5.0, 3.4)] {
        plot.put(PropKind::Hedge, (x, -0.4), v3(wide, 0.6, 0.7), 0x44703a);
    }
    plot.put(PropKind::Path, (0.0, -5.0), v3(1.9, 0.02, 8.0), 0xa8a094);
}

/// A red box on a pavement.
pub(super) fn phone_booth(plot: &mut Plot, dice: &mut Dice) {
    pavement(plot);
    plot.put(PropKind::PhoneBooth, (1.05, 0.75), v3(1.0, 2.6, 1.0), 0xb8201c);
    row(plot, 10.0, dice);
}

/// Stairs that lead down under a sign.
pub(super) fn subway_entrance(plot: &mut Plot, dice: &mut Dice) {
    pavement(plot);
    plot.put(PropKind::SubwayEntrance, (0.4, 2.4), v3(4.6, 3.1, 7.0), 0x2f6ab0);
    row(plot, 16.0, dice);
}

/// A booth with its window, ropes before it.
pub(super) fn ticket_booth(plot: &mut Plot) {
    plot.put(PropKind::TicketBooth, (-1.5, 2.6), v3(3.0, 3.0, 2.4), 0xb8322c);
    for x in [-3.6, -2.2, 0.6, 2.0] {
        plot.put(PropKind::Pedestal, (x, 0.9), v3(0.08, 0.95, 0.08), 0xc8a44c);
    }
    for x in [-2.9, 1.3] {
        plot.put(PropKind::Pedestal, (x, 0.9), v3(1.4, 0.05, 0.05), 0x9a2430);
        if let Some(rope) = plot.all.last_mut() {
            rope.at.y = 0.78;
        }
    }
    for x in [4.8, 9.4, 14.0] {
        plot.put(PropKind::Hedge, (x, 4.2), v3(4.4, 1.3, 0.9), 0x3f6a30);
    }
    for x in [-8.0, -12.6] {
        plot.put(PropKind::Hedge, (x, 4.2), v3(4.4, 1.3, 0.9), 0x3f6a30);
    }
}

/// Slabs from a kerb to the houses, lamps along it.
fn pavement(plot: &mut Plot) {
    plot.put(PropKind::Path, (0.0, 4.4), v3(140.0, 0.035, 13.0), SLABS);
    plot.put(PropKind::Pedestal, (0.0, -2.0), v3(140.0, 0.13, 0.22), 0x8a867e);
    for x in [-11.0, 8.5, 22.0] {
        plot.put(PropKind::StreetLamp, (x, -1.2), v3(0.2, 5.6, 0.2), 0xffc98a);
    }
}

/// Something on wheels that stands there, its front to the view.
fn parked(kind: K, at: Vec3, (size_m, yaw_turns): (f32, f32), dice: &mut Dice) -> Actor {
    let one = extra((kind, size_m, Action::Stand), at, Vec3::ZERO, dice);
    Actor { motion: Motion::Rest, rate_hz: 0.0, grounded: true, yaw_turns, ..one }
}

/// What stands before such a front, unless words bring the same or rule it out.
pub(super) fn vehicles(setting: &Setting, met: Vec3, dice: &mut Dice) -> Vec<Actor> {
    let ruled_out =
        |kind: K| setting.shot.without.contains(&kind) || setting.shot.subjects.iter().any(|one| one.kind == kind);
    let (kind, size_m, spots): (K, f32, &[(f32, f32, f32)]) = match () {
        () if setting.has(Feature::FireStation) => (K::FireEngine, 7.6, &[(5.4, 5.6, -0.2)]),
        () if setting.has(Feature::LoadingDock) => (K::Truck, 7.4, &[(-3.4, 9.4, -0.25), (9.6, 9.4, -0.25)]),
        () if setting.has(Feature::Motel) => (K::Car, 4.4, &[(4.8, 5.0, 0.25), (8.0, 5.0, 0.25), (-9.8, 5.0, 0.25)]),
        () => return Vec::new(),
    };
    if ruled_out(kind) {
        return Vec::new();
    }
    let spots = spots.iter().copied();
    spots.map(|(x, z, yaw)| parked(kind, met + v3(x, 0.0, z), (size_m, yaw), dice)).collect()
}
