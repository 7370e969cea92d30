//! Gardens that are laid out by a rule: beds of vegetables, raked gravel between rocks,
//! hedges that are cut to shapes.
//!
//! Decides what stands where; nothing here draws.

use super::plot::Plot;
use crate::maths::v3;
use crate::noise::Dice;
use crate::scene::city::extras::extra;
use crate::scene::parts::{Actor, Motion, PropKind, Vec3};
use crate::scene::setting::Setting;
use crate::script::{Action, SubjectKind as K};

const HEDGE: u32 = 0x3f6a30;
const SOIL: u32 = 0x5a4430;
const GRAVEL: u32 = 0xb8ab94;

/// Beds in rows on both sides of a path, poles with beans behind, a fence around all.
pub(super) fn vegetables(plot: &mut Plot) {
    plot.put(PropKind::Path, (0.0, 0.2), v3(60.0, 0.025, 1.7), 0x8a7350);
    plot.put(PropKind::Path, (0.0, 6.6), v3(1.7, 0.024, 12.0), 0x8a7350);
    for row in 0..6 {
        let z = 1.9 + 1.75 * row as f32;
        for x in [-14.6, -5.4, 5.4, 14.6] {
            plot.put(PropKind::VegetableBed, (x, z), v3(8.6, 0.4, 1.15), SOIL);
        }
    }
    for x in [-14.6, -5.4, 5.4, 14.6] {
        plot.put(PropKind::BeanPoles, (x, 12.8), v3(8.4, 2.1, 0.8), 0x4f8a34);
    }
    for piece in -4..4 {
        plot.put(PropKind::Fence, ((piece as f32 + 0.5) * 8.8, 15.4), v3(8.8, 1.2, 0.1), 0x8a7050);
    }
    plot.put(PropKind::House, (10.5, 20.0), v3(5.4, 3.6, 4.0), 0x9a7a56);
}

/// Who keeps birds off the beds.
pub(super) fn scarecrow(setting: &Setting, met: Vec3, dice: &mut Dice) -> Option<Actor> {
    let named = setting.shot.subjects.iter().any(|one| one.kind == K::Scarecrow);
    let one = extra((K::Scarecrow, 1.7, Action::Stand), met + v3(-3.3, 0.0, 6.2), v3(0.0, 0.0, -0.01), dice);
    (!named).then_some(Actor { motion: Motion::Rest, grounded: true, ..one })
}

/// Rocks on moss in raked gravel, before a white wall under tiles.
pub(super) fn zen(plot: &mut Plot) {
    for (x, z, wide) in [(-3.9, 4.3, 4.6), (4.4, 5.4, 5.2), (-9.8, 6.2, 3.6), (11.4, 3.6, 3.4)] {
        plot.put(PropKind::Patch, (x, z), v3(wide, 0.03, wide * 0.62), 0x5a7a3a);
        for (aside, on, size) in [(-0.6, 0.0, 1.5), (0.7, 0.3, 1.0), (0.2, -0.4, 0.6)] {
            let size = size * wide * 0.22;
            let rock = v3(size * 1.25, size * 1.3, size);
            plot.put(PropKind::GardenRock, (x + aside * wide * 0.3, z + on), rock, 0x6f6c68);
        }
    }
    plot.put(PropKind::StoneLantern, (2.3, 8.6), v3(0.8, 1.7, 0.8), 0x8c8a84);
    plot.put(PropKind::Pedestal, (0.0, 10.6), v3(70.0, 2.0, 0.4), 0xe2dccc);
    plot.put(PropKind::Pedestal, (0.0, 10.5), v3(70.0, 0.3, 0.5), 0x6a655e);
    plot.put(PropKind::Pedestal, (0.0, 10.6), v3(70.0, 0.22, 1.1), 0x3c4044);
    if let Some(cap) = plot.all.last_mut() {
        cap.at.y = 2.0;
    }
}

/// Low hedges around beds of flowers, cones and balls of box, a fountain where paths meet.
pub(super) fn formal(plot: &mut Plot) {
    plot.put(PropKind::Path, (0.0, 0.2), v3(70.0, 0.025, 3.0), GRAVEL);
    plot.put(PropKind::Path, (0.0, 13.6), v3(3.4, 0.024, 24.0), GRAVEL);
    plot.put(PropKind::Path, (0.0, 13.0), v3(40.0, 0.023, 3.0), GRAVEL);
    plot.put(PropKind::Fountain, (0.0, 13.0), v3(4.6, 2.9, 4.6), 0xb4aea2);
    for side in [-1.0, 1.0] {
        for (x, z) in [(6.2, 6.5), (6.2, 19.0), (16.4, 6.5), (16.4, 19.0), (26.6, 6.5)] {
            let (x, half) = (side * x, (3.9, 3.6));
            for edge in [-1.0, 1.0] {
                plot.put(PropKind::Hedge, (x, z + edge * half.1), v3(half.0 * 2.0, 0.5, 0.5), HEDGE);
                plot.put(PropKind::Hedge, (x + edge * half.0, z), v3(0.5, 0.5, half.1 * 2.0), HEDGE);
                for far in [-1.0, 1.0] {
                    let corner = (x + edge * half.0, z + far * half.1);
                    plot.put(PropKind::Topiary, corner, v3(1.0, 1.9, 1.0), 0x3c6e30);
                }
            }
            plot.put(PropKind::FlowerBed, (x, z), v3(5.0, 0.5, 4.4), 0x8a7a60);
            plot.put(PropKind::Topiary, (x, z), v3(1.5, 2.9, 1.5), 0x3c6e30);
        }
    }
    plot.put(PropKind::Hedge, (0.0, 27.0), v3(80.0, 3.2, 1.4), 0x355c2a);
}
