//! An enclosure of a zoo: rocks, a pool and a trunk behind a rail, a board that tells of
//! the beast. Beasts are within, people on the path before the rail.
//!
//! Decides what stands where; nothing here draws.

use super::plot::Plot;
use crate::maths::v3;
use crate::noise::Dice;
use crate::scene::actors::nature::{is_person, nature};
use crate::scene::city::extras::extra;
use crate::scene::parts::{Actor, Motion, PropKind, Vec3};
use crate::scene::setting::Setting;
use crate::script::{Action, SubjectKind as K};

/// How far beyond whoever looks on the rail stands, and how far behind a beast that is
/// looked at across its enclosure.
const BEYOND_M: f32 = 1.5;
const ACROSS_M: f32 = 4.8;

/// Whether the shot is about somebody who looks on.
fn looks_on(setting: &Setting) -> bool {
    let first = setting.shot.subjects.first().map(|first| first.kind);
    first.is_none_or(|kind| is_person(kind) || kind.has_hands())
}

pub(super) fn build(plot: &mut Plot) {
    if !looks_on(plot.setting) {
        return within(plot);
    }
    let rail = BEYOND_M;
    plot.put(PropKind::Path, (0.0, rail - 2.4), v3(70.0, 0.03, 4.4), 0x8c8474);
    plot.put(PropKind::Railing, (0.0, rail), v3(60.0, 1.05, 0.08), 0x4f5a4c);
    plot.put(PropKind::NoticeBoard, (2.6, rail + 0.3), v3(1.1, 1.35, 0.1), 0x3f5a34);
    // Sand within, rocks at its back, a high fence behind these.
    plot.put(PropKind::Path, (0.0, rail + 10.0), v3(40.0, 0.025, 17.0), 0x9c8660);
    for (x, z, size) in [(-7.5, 14.0, 4.6), (-2.0, 16.5, 3.6), (5.5, 15.5, 5.2), (11.5, 14.0, 3.8), (-13.0, 13.0, 4.0)]
    {
        plot.put(PropKind::Boulder, (x, rail + z), v3(size, size * 0.6, size * 0.8), 0x8f8474);
    }
    for (x, z) in [(-4.6, 8.0), (6.4, 9.5)] {
        plot.turned(PropKind::Pedestal, (x, rail + z, 0.04), v3(2.6, 0.36, 0.36), 0x6a4e34);
    }
    plot.put(PropKind::MeshFence, (0.0, rail + 19.0), v3(60.0, 3.4, 0.1), 0x50584e);
    plot.put(PropKind::House, (15.0, rail + 25.0), v3(9.0, 5.0, 6.0), 0x8a6a4a);
}

/// Around a beast, the rail behind it, at which people stand.
fn within(plot: &mut Plot) {
    plot.put(PropKind::Path, (0.0, 1.0), v3(44.0, 0.025, 9.0), 0x9c8660);
    for (x, z, size) in [(-6.4, 3.6, 3.0), (-8.8, 1.4, 3.6), (7.4, 3.2, 3.4), (9.6, 0.6, 3.0)] {
        plot.put(PropKind::Boulder, (x, z), v3(size, size * 0.6, size * 0.8), 0x8f8474);
    }
    plot.turned(PropKind::Pedestal, (-3.2, 3.4, 0.04), v3(2.6, 0.32, 0.32), 0x6a4e34);
    // The wall of a dry moat under the rail.
    plot.put(PropKind::BrickWall, (0.0, ACROSS_M), v3(60.0, 0.35, 0.4), 0x8a8478);
    plot.put(PropKind::Railing, (0.0, ACROSS_M + 0.5), v3(60.0, 1.15, 0.08), 0x3f4a40);
    plot.put(PropKind::Path, (0.0, ACROSS_M + 3.4), v3(70.0, 0.03, 5.0), 0x8c8474);
    plot.put(PropKind::NoticeBoard, (-4.4, ACROSS_M + 0.9), v3(1.3, 2.2, 0.1), 0x3f5a34);
    plot.put(PropKind::Hedge, (-9.0, ACROSS_M + 7.0), v3(15.0, 1.6, 1.0), 0x3f6a30);
    plot.put(PropKind::House, (10.0, ACROSS_M + 13.0), v3(9.0, 5.0, 6.0), 0x8a6a4a);
}

/// People at the rail across from a beast.
fn visitors(met: Vec3, dice: &mut Dice) -> Vec<Actor> {
    let all = [(K::Man, -2.6, 1.76), (K::Child, -1.8, 1.15), (K::Woman, 1.6, 1.66), (K::Child, 2.5, 1.25)];
    let at_rail = |(kind, x, size_m): (K, f32, f32)| {
        let at = met + v3(x + dice.range(-0.2, 0.2), 0.0, ACROSS_M + 1.2);
        let one = extra((kind, size_m, Action::Stand), at, v3(0.0, 0.0, -0.01), dice);
        Actor { motion: Motion::Rest, grounded: true, ..one }
    };
    all.map(at_rail).into_iter().collect()
}

/// The beasts that people have come to see, where no word names one.
pub(super) fn dwellers(setting: &Setting, met: Vec3, dice: &mut Dice) -> Vec<Actor> {
    let beast = |kind: K| kind.is_four_footed() || kind.is_bird();
    if !looks_on(setting) {
        return visitors(met, dice);
    }
    if setting.shot.subjects.iter().any(|one| beast(one.kind)) {
        return Vec::new();
    }
    let all = [(K::Elephant, -3.4, 8.5), (K::Giraffe, 4.6, 12.0)];
    let within = |(kind, x, z): (K, f32, f32)| {
        let at = met + v3(x, 0.0, BEYOND_M + z);
        let one = extra((kind, nature(kind).size_m, Action::Stand), at, v3(-x.signum() * 0.01, 0.0, -0.004), dice);
        Actor { motion: Motion::Rest, grounded: true, ..one }
    };
    all.map(within).into_iter().collect()
}
