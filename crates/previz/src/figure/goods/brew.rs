//! What a cup holds: coffee under its crema, milk foam with a leaf drawn into it,
//! tea. One unit is the cup's height.
//!
//! The cup itself is `vessel`'s.

use crate::figure::body::Body;
use crate::figure::pose::Pose;
use crate::figure::shape::Skin;
use crate::maths::{Vec3, hex, mix, sin_turns, v3};
use crate::script::Guise;

/// Height of what is drunk, just above the cup's own rim within.
const LEVEL: f32 = 1.012;
/// How far the drink reaches from the middle.
const WIDE: f32 = 0.44;

/// Fills the cup.
pub(super) fn brew(body: &mut Body, pose: &Pose) {
    match pose.guise {
        Some(Guise::Latte) => latte(body),
        Some(Guise::Tea) => rings(body, [0x7a3a10, 0xa85818, 0xb4641c]),
        _ => rings(body, [0x9a6a3c, 0x6a3f20, 0x3a2114]),
    }
}

/// A drink that changes its colour from the wall inwards.
fn rings(body: &mut Body, colours: [u32; 3]) {
    for (i, (colour, share)) in colours.into_iter().zip([1.0, 0.93, 0.82]).enumerate() {
        let (high, wide) = (LEVEL + 0.001 * (i + 1) as f32, WIDE * share);
        body.drum(v3(0.0, 0.94, 0.0), v3(0.0, high, 0.0), wide, wide, Skin::new(hex(colour)).gloss(0.4));
    }
}

/// Coffee under milk foam, into which a leaf was poured.
fn latte(body: &mut Body) {
    rings(body, [0x6a3c1c, 0x8a5226, 0x96602e]);
    let (cream, crema) = (Skin::new(hex(0xf6ead4)).gloss(0.2), Skin::new(hex(0x8e5828)));
    // Along the leaf from its tip, away from whoever looks, to its stem.
    let at = |t: f32, side: f32, over: f32| v3(mix(-0.33, 0.3, t), LEVEL + 0.004 + over, side);
    let half = |t: f32| 0.27 * sin_turns(0.03 + 0.46 * t).max(0.0);
    let steps = 12;
    let edge = |side: f32| (0..=steps).map(move |i| (i as f32 / steps as f32, side));
    let outline: Vec<Vec3> =
        edge(1.0).chain(edge(-1.0).rev()).map(|(t, side)| at(t, side * half(t), 0.0)).rev().collect();
    body.plate(&outline, cream);
    for i in 0..6 {
        let t = 0.14 + i as f32 * 0.135;
        let thick = 0.034;
        for side in [1.0, -1.0] {
            let wing = |t: f32, share: f32| at(t, side * half(t) * share, 0.002);
            let vein = [wing(t, 0.0), wing(t - 0.1, 1.0), wing(t - 0.1 + thick, 1.02), wing(t + thick, 0.0)];
            let vein: Vec<Vec3> = if side > 0.0 { vein.to_vec() } else { vein.into_iter().rev().collect() };
            body.plate(&vein, crema);
        }
    }
    body.rod(at(0.02, 0.0, 0.0), at(1.05, 0.0, 0.0), 0.011, 0.005, cream);
}
