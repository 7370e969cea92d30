//! A house for children between the boughs of a tree: a deck on struts, a hut of boards, a ladder
//! up to it. One unit is the height of the tree.
//!
//! Other trees are the land's.

use super::body::Body;
use super::pose::Pose;
use super::shape::Skin;
use crate::maths::{Vec3, cos_turns, hex, sin_turns, v3};

/// How high the deck is, and half its width.
const DECK: f32 = 0.33;
const HALF: f32 = 0.2;

pub(super) fn treehouse(body: &mut Body, pose: &Pose) {
    let bark = Skin::new(hex(0x6a4a30));
    let board = Skin::new(hex(0xb88a54));
    tree(body, pose, bark);
    deck(body, board);
    hut(body, pose, board);
    ladder(body, board.tone(0.8));
    // A swing hangs from a bough.
    let seat = v3(0.1, 0.09, 0.36 + 0.012 * sin_turns(pose.seconds * 0.3));
    for x in [-0.035, 0.035] {
        body.rod(v3(0.1 + x, 0.6, 0.36), seat + v3(x, 0.0, 0.0), 0.003, 0.003, Skin::new(hex(0xc8b080)));
    }
    body.block((seat.x - 0.045, seat.y - 0.008, seat.z - 0.02), (seat.x + 0.045, seat.y, seat.z + 0.02), board);
}

/// A stout trunk, boughs, and a crown of leaves over everything.
fn tree(body: &mut Body, pose: &Pose, bark: Skin) {
    body.tube(
        &[
            (v3(-0.02, -0.04, 0.0), 0.105),
            (v3(-0.02, 0.08, 0.0), 0.075),
            (v3(-0.03, 0.34, 0.0), 0.062),
            (v3(-0.05, 0.66, 0.0), 0.045),
            (v3(-0.03, 0.82, 0.0), 0.02),
        ],
        1.0,
        bark,
    );
    for (from, to, thick) in [
        (v3(-0.03, 0.28, 0.0), v3(-0.1, 0.62, -0.3), 0.03),
        (v3(-0.03, 0.3, 0.0), v3(0.1, 0.61, 0.38), 0.032),
        (v3(-0.05, 0.5, 0.0), v3(-0.3, 0.7, 0.1), 0.025),
    ] {
        body.tube(
            &[(from, thick), (from.lerp(to, 0.5) + v3(0.0, 0.04, 0.0), thick * 0.8), (to, thick * 0.4)],
            1.0,
            bark,
        );
    }
    let leaf = Skin::new(hex(0x4f8f38));
    for i in 0..90 {
        let dice = |salt: i32| pose.unit(3800 + 5 * i + salt);
        let (turns, out) = (dice(0), dice(1).sqrt());
        let at = v3(
            -0.04 + 0.36 * out * cos_turns(turns),
            0.8 + 0.17 * (dice(2) - 0.3) - 0.14 * out * out,
            0.46 * out * sin_turns(turns),
        );
        // Before the hut it is open.
        if at.x > 0.1 && at.y < 0.72 {
            continue;
        }
        body.ball(at, v3(0.1, 0.065, 0.1) * (0.8 + 0.5 * dice(3)), leaf.tone(0.72 + 0.5 * dice(4)));
    }
}

/// Boards on beams, with struts to the trunk and a rail.
fn deck(body: &mut Body, board: Skin) {
    let beam = board.tone(0.7);
    for z in [-0.13, 0.13] {
        body.block((-0.2, DECK - 0.035, z - 0.014), (0.24, DECK - 0.012, z + 0.014), beam);
        for x in [-0.18, 0.21] {
            body.rod(v3(x, DECK - 0.03, z), v3(-0.02, DECK - 0.2, z * 0.3), 0.012, 0.012, beam);
        }
    }
    for i in 0..11 {
        let x = -0.21 + 0.042 * i as f32;
        body.block((x, DECK - 0.012, -HALF), (x + 0.038, DECK, HALF), board.tone(if i % 2 == 0 { 0.86 } else { 0.94 }));
    }
    let rail = |x: f32, z: f32, up: f32| v3(x, DECK + up, z);
    for (x, z) in [(0.24, -HALF), (0.24, -0.08), (0.24, 0.08), (0.24, HALF), (-0.2, HALF), (-0.2, -HALF)] {
        body.rod(rail(x, z, 0.0), rail(x, z, 0.085), 0.008, 0.008, beam);
    }
    for up in [0.045, 0.085] {
        body.rod(rail(0.24, -HALF, up), rail(0.24, -0.08, up), 0.007, 0.007, board);
        body.rod(rail(0.24, 0.08, up), rail(0.24, HALF, up), 0.007, 0.007, board);
    }
}

/// Walls of boards, a door and two windows before, a gabled roof.
fn hut(body: &mut Body, pose: &Pose, board: Skin) {
    let wall = Skin::new(pose.colour(0xc89a62));
    let (back, front, half, low, high) = (-0.17, 0.12, 0.16, DECK, DECK + 0.2);
    for i in 0..8 {
        let z = -half + 2.0 * half * i as f32 / 8.0;
        let tone = if i % 2 == 0 { 1.0 } else { 0.9 };
        body.block((back, low, z), (front, high, z + half * 0.25), wall.tone(tone));
    }
    let ridge = v3(0.0, high + 0.12, 0.0);
    for (x, tone) in [(back, 0.8), (front + 0.001, 0.95)] {
        body.plate(&[v3(x, high, -half), v3(x, high, half), v3(x, ridge.y, 0.0)], wall.tone(tone));
    }
    let shingle = Skin::new(hex(0x8a3f2c));
    for side in [-1.0, 1.0] {
        let eaves = v3(0.0, high - 0.025, side * (half + 0.035));
        let at = |x: f32, up: Vec3| v3(x, up.y, up.z);
        let (x0, x1) = (back - 0.03, front + 0.05);
        body.plate(&[at(x0, eaves), at(x1, eaves), at(x1, ridge), at(x0, ridge)], shingle.tone(0.9 + 0.1 * side));
        body.rod(at(x0, eaves), at(x1, eaves), 0.008, 0.008, board.tone(0.7));
    }
    body.block((front, low, -0.04), (front + 0.006, low + 0.14, 0.04), Skin::new(hex(0x5a3a22)));
    body.orb(v3(front + 0.009, low + 0.07, 0.025), 0.006, Skin::new(hex(0xd8b23a)));
    for z in [-0.1, 0.1] {
        let lit = if pose.dark > 0.3 {
            Skin::new(v3(1.0, 0.72, 0.36)).glow(2.0 * pose.dark)
        } else {
            Skin::new(hex(0x22303c))
        };
        body.block((front, low + 0.07, z - 0.035), (front + 0.005, low + 0.14, z + 0.035), lit.gloss(0.6));
        for (a, b) in [
            ((0.07, -0.035), (0.14, -0.035)),
            ((0.07, 0.035), (0.14, 0.035)),
            ((0.07, -0.035), (0.07, 0.035)),
            ((0.14, -0.035), (0.14, 0.035)),
        ] {
            body.rod(
                v3(front + 0.006, low + a.0, z + a.1),
                v3(front + 0.006, low + b.0, z + b.1),
                0.006,
                0.006,
                Skin::new(hex(0xf2ead8)),
            );
        }
    }
}

/// Up to a gap in the rail.
fn ladder(body: &mut Body, wood: Skin) {
    let (foot, top) = (v3(0.36, -0.03, 0.0), v3(0.25, DECK + 0.05, 0.0));
    for z in [-0.045, 0.045] {
        let off = v3(0.0, 0.0, z);
        body.rod(foot + off, top + off, 0.009, 0.009, wood);
    }
    for i in 1..9 {
        let at = foot.lerp(top, i as f32 / 9.0);
        body.rod(at - v3(0.0, 0.0, 0.045), at + v3(0.0, 0.0, 0.045), 0.007, 0.007, wood);
    }
}
