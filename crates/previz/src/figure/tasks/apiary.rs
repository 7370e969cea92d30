//! A frame of honeycomb that is lifted out of its hive, bees about it.
//!
//! Knows no skeleton but the hips that it is given; says where the hands go.

use crate::figure::body::Body;
use crate::figure::people::stance::{Stance, wave};
use crate::figure::pose::Pose;
use crate::figure::shape::{Mark, Skin};
use crate::maths::{Vec3, cos_turns, hex, sin_turns, v3};
use crate::script::Action;

/// How many bees fly about.
const BEES: i32 = 26;

/// The stance of who keeps bees; `None` of who does not.
pub(crate) fn stance(pose: &Pose, rest: &Stance) -> Option<Stance> {
    let bent = Stance { lean: 0.02, nod: 0.3, spread: [0.028; 2], look: 0.0, ..*rest };
    (pose.action == Action::KeepBees).then_some(bent)
}

/// Draws the hives and the frame of who keeps bees and whose hips are there; where the right
/// and the left hand are then.
pub(crate) fn work(body: &mut Body, pose: &Pose, hip: Vec3) -> Option<[Vec3; 2]> {
    if pose.action != Action::KeepBees {
        return None;
    }
    for (at, paint, open) in [
        (v3(0.44, 0.0, 0.02), 0xf0ece0, true),
        (v3(0.62, 0.0, -0.66), 0x9ec4dc, false),
        (v3(0.66, 0.0, 0.68), 0xf0cf74, false),
    ] {
        hive(body, at, Skin::new(hex(paint)), open);
    }
    let lift = 0.03 * wave(pose.seconds * 0.15);
    let bar = v3(0.31, hip.y + 0.17 + lift, 0.0);
    comb(body, bar);
    for i in 0..BEES {
        bee(body, pose, i);
    }
    Some([-1.0, 1.0].map(|side| bar + v3(-0.012, 0.0, side * 0.135)))
}

/// Boxes one on the other on a stand, under a lid of tin; the lid of an open one leans
/// against it, and frames are seen in it.
fn hive(body: &mut Body, foot: Vec3, paint: Skin, open: bool) {
    let (deep, wide) = (0.13, 0.17);
    let block = |body: &mut Body, low: f32, high: f32, over: f32, skin: Skin| {
        let half = v3(deep + over, 0.0, wide + over);
        body.block((foot.x - half.x, low, foot.z - half.z), (foot.x + half.x, high, foot.z + half.z), skin);
    };
    for (x, z) in [(-0.1, -0.14), (-0.1, 0.14), (0.1, -0.14), (0.1, 0.14)] {
        body.rod(foot + v3(x, 0.0, z), foot + v3(x, 0.08, z), 0.014, 0.014, Skin::new(hex(0x6a4a2c)));
    }
    block(body, 0.07, 0.09, 0.012, paint.tone(0.8));
    block(body, 0.09, 0.235, 0.0, paint);
    block(body, 0.24, 0.38, 0.0, paint.tone(0.95));
    for high in [0.2, 0.345] {
        // A hollow for a hand.
        body.rod(foot + v3(-deep, high, -0.04), foot + v3(-deep, high, 0.04), 0.012, 0.012, paint.tone(0.55));
    }
    body.block((foot.x - deep - 0.004, 0.1, foot.z - 0.07), (foot.x - deep, 0.115, foot.z + 0.07), paint.tone(0.3));
    let tin = Skin::new(hex(0xb4bac0)).gloss(0.5);
    if !open {
        return block(body, 0.38, 0.41, 0.016, tin);
    }
    let wood = Skin::new(hex(0xb08850));
    for i in 0..6 {
        let z = foot.z - 0.125 + 0.05 * i as f32;
        body.block((foot.x - 0.11, 0.38, z - 0.008), (foot.x + 0.11, 0.392, z + 0.008), wood);
    }
    body.slab(foot + v3(0.02, 0.02, 0.3), foot + v3(0.02, 0.3, 0.21), 0.012, 0.012, 10.0, tin);
}

/// A frame of wood that hangs from its bar, full of cells and bees.
fn comb(body: &mut Body, bar: Vec3) {
    let wood = Skin::new(hex(0xc89a5a));
    let (half, deep) = (0.125, 0.19);
    body.rod(bar - v3(0.0, 0.0, half + 0.03), bar + v3(0.0, 0.0, half + 0.03), 0.011, 0.011, wood);
    for side in [-half, half] {
        body.rod(bar + v3(0.0, 0.0, side), bar + v3(0.0, -deep, side), 0.009, 0.009, wood);
    }
    body.rod(bar + v3(0.0, -deep, -half), bar + v3(0.0, -deep, half), 0.009, 0.009, wood);
    let wax = Skin::new(hex(0xe8a22a)).gloss(0.3).mark(Mark::Spots(16.0), hex(0xa8641a));
    let at = bar - v3(0.0, deep * 0.5, 0.0);
    body.cuboid(at, v3(0.008, deep * 0.46, half * 0.95), wax);
    for i in 0..14 {
        let (y, z) = (0.07 * sin_turns(i as f32 * 0.37), 0.1 * cos_turns(i as f32 * 0.61));
        body.ball(at + v3(-0.011, y, z), v3(0.004, 0.005, 0.009), Skin::new(hex(0x3a2410)));
    }
}

/// A bee that goes round somewhere about the hives.
fn bee(body: &mut Body, pose: &Pose, index: i32) {
    let dice = |salt: i32| pose.unit(2100 + 7 * index + salt);
    let turn = pose.seconds * (0.16 + 0.2 * dice(1)) + dice(2);
    let middle = v3(0.42 + 0.35 * (dice(3) - 0.5), 0.5 + 0.4 * dice(4), 1.1 * (dice(5) - 0.5));
    let round = 0.06 + 0.12 * dice(6);
    let at = middle + v3(cos_turns(turn), 0.4 * wave(turn * 1.7), sin_turns(turn)) * round;
    body.ball(at, v3(0.009, 0.006, 0.006), Skin::new(hex(0xe0a020)).mark(Mark::Bands(3.0), hex(0x1c1410)));
    body.orb(at + v3(0.0, 0.007, 0.0), 0.005, Skin::new(hex(0xf2f4f6)));
}
