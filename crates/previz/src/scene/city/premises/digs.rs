//! Ground that has been dug up or heaped over: an archaeological dig, a trench, a junkyard;
//! and the track of a railway on its bed.
//!
//! Decides what stands where; nothing here draws.

use super::plot::Plot;
use crate::maths::{cos_turns, sin_turns, v3};
use crate::noise::Dice;
use crate::scene::parts::PropKind;
use crate::script::Action;

const EARTH: u32 = 0x96744c;
const DUG: u32 = 0x6a4e34;

/// Squares that are dug in steps, strings around them, bones and pots in the ground, a
/// tent over the finds.
pub(super) fn dig(plot: &mut Plot) {
    for (x, z) in [(-5.2, 3.8), (5.2, 3.8), (-5.2, 10.2), (5.2, 10.2), (-15.0, 6.6), (15.0, 6.6)] {
        square(plot, (x, z));
    }
    plot.put(PropKind::Mound, (-11.0, 15.5), v3(7.0, 2.2, 5.0), 0x8f6e46);
    plot.put(PropKind::Mound, (13.0, 16.5), v3(8.0, 2.6, 6.0), 0x8f6e46);
    plot.put(PropKind::Tent, (2.0, 17.0), v3(4.6, 2.9, 4.2), 0xe8e4d8);
    for (x, z) in [(-1.7, 6.3), (1.5, 2.2)] {
        plot.put(PropKind::Barrel, (x, z), v3(0.34, 0.36, 0.34), 0xb0603a);
    }
    plot.put(PropKind::Pedestal, (-2.4, 12.6), v3(1.7, 0.8, 0.8), 0x9a7a50);
}

/// One square: its floor between walls of earth, each corner marked by a peg.
fn square(plot: &mut Plot, (x, z): (f32, f32)) {
    let half = 2.6;
    plot.put(PropKind::Path, (x, z), v3(half * 2.0, 0.02, half * 2.0), DUG);
    plot.put(PropKind::Path, (x + 0.5, z + 0.5), v3(half * 1.3, 0.025, half * 1.3), 0x55402c);
    for (aside, on, size) in
        [(0.0, half, (half * 2.0 + 0.7, 0.35)), (-half, 0.0, (0.35, half * 2.0)), (half, 0.0, (0.35, half * 2.0))]
    {
        plot.put(PropKind::Pedestal, (x + aside, z + on), v3(size.0, 0.5, size.1), 0x7f6040);
    }
    for (aside, on) in [(-half, -half), (half, -half), (-half, half), (half, half)] {
        plot.put(PropKind::Pedestal, (x + aside, z + on), v3(0.09, 0.9, 0.09), 0xd8c8a0);
    }
    for on in [-half, half] {
        plot.put(PropKind::Pedestal, (x, z + on), v3(half * 2.0, 0.025, 0.025), 0xf0ead8);
        if let Some(string) = plot.all.last_mut() {
            string.at.y = 0.72;
        }
    }
    plot.turned(PropKind::Bones, (x + 0.3, z + 0.2, 0.1), v3(2.2, 0.3, 1.2), 0xe6dcc0);
}

/// Between walls of earth behind boards, sandbags along their tops.
pub(super) fn trench(plot: &mut Plot) {
    for piece in -9..9 {
        let x = (piece as f32 + 0.5) * 5.0;
        plot.put(PropKind::BoardFence, (x, 1.7), v3(5.0, 0.95, 0.2), 0x6f5a40);
        plot.put(PropKind::Sandbags, (x, 2.1), v3(5.0, 1.95, 0.7), 0x9a8458);
        plot.put(PropKind::Pedestal, (x, 4.6), v3(5.0, 1.9, 4.2), 0x6f5a40);
    }
    plot.put(PropKind::Path, (0.0, 0.2), v3(90.0, 0.03, 1.9), 0x7a6448);
    for (x, z, high) in [(-8.0, 9.0, 2.9), (3.4, 10.5, 3.0), (12.0, 9.0, 2.8), (-15.0, 12.0, 3.1)] {
        plot.turned(PropKind::Pedestal, (x, z, 0.03), v3(0.14, high, 0.14), 0x4f4030);
    }
    plot.put(PropKind::Pedestal, (2.7, 1.2), v3(0.9, 0.5, 0.5), 0x5a6040);
}

/// Heaps of scrap on all sides, tyres and a wreck between them.
pub(super) fn junkyard(plot: &mut Plot, dice: &mut Dice) {
    let heaps = [
        (-6.6, 6.4, 6.2, 2.6),
        (6.4, 7.4, 7.0, 3.2),
        (-14.0, 11.5, 9.0, 4.2),
        (14.6, 12.0, 9.0, 4.6),
        (0.4, 15.5, 10.0, 4.0),
        (-9.0, 21.0, 12.0, 5.6),
        (10.0, 23.0, 13.0, 6.4),
        (-22.0, 17.0, 11.0, 5.0),
        (24.0, 19.0, 12.0, 5.4),
    ];
    for (x, z, wide, high) in heaps {
        plot.put(PropKind::ScrapHeap, (x + dice.range(-0.4, 0.4), z), v3(wide, high, wide * 0.6), 0x8a6a52);
    }
    plot.put(PropKind::MeshFence, (0.0, 30.0), v3(90.0, 2.6, 0.1), 0x70706c);
    for (x, z) in [(2.9, 4.4), (-3.1, 4.0)] {
        plot.put(PropKind::Tyres, (x, z), v3(0.8, 0.9, 0.8), 0x24262a);
    }
}

/// From one track to the next, where somebody goes along between them.
const TRACKS_M: f32 = 9.0;

/// Tracks that come towards the eye and run away to the horizon, poles beside. Whoever stays
/// is on a single one; whoever goes has one ahead wherever they come.
pub(super) fn railway(plot: &mut Plot) {
    let rests = plot.setting.shot.subjects.first().and_then(|first| first.action).is_some_and(|action| {
        matches!(action, Action::Stand | Action::Sit | Action::Lie | Action::Sleep | Action::Look)
    });
    let reach = if rests { 0 } else { 2 };
    let turn = 0.03;
    let (sine, cosine) = (sin_turns(turn), cos_turns(turn));
    for track in -reach..=reach {
        for piece in (-2..24).rev() {
            let along = 8.0 * piece as f32;
            let x = TRACKS_M * track as f32 - along * sine;
            plot.turned(PropKind::Track, (x, along * cosine, turn), v3(3.4, 0.1, 8.1), 0x75706a);
        }
    }
    for piece in 0..7 {
        let along = 9.0 + 26.0 * piece as f32;
        let (x, z) = (4.5 - along * sine, along * cosine);
        plot.put(PropKind::Pedestal, (x, z), v3(0.22, 6.4, 0.22), 0x5a4636);
        plot.put(PropKind::Pedestal, (x, z), v3(1.9, 0.14, 0.14), 0x5a4636);
        if let Some(arm) = plot.all.last_mut() {
            arm.at.y = 5.7;
        }
    }
}

/// The colours of the ground of each.
pub(super) const GROUND: ([u32; 2], [u32; 2]) = ([EARTH, 0x85663f], [0x7d7462, 0x6a6252]);
