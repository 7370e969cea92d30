//! What the dress of a people is known by: sleeves that hang, a broad sash, a cloth over one
//! shoulder.
//!
//! Who wears what is `clothes`' to say.

use super::clothes::Look;
use super::gear::Trunk;
use super::stance::wave;
use crate::figure::body::Body;
use crate::figure::pose::Pose;
use crate::figure::shape::Skin;
use crate::maths::{Vec3, hex, v3};

/// A sleeve that is a flat bag: it hangs from all of the forearm, square, its edges of another
/// colour.
pub(super) fn hanging_sleeve(body: &mut Body, look: &Look, (shoulder, elbow, hand): (Vec3, Vec3, Vec3), z: f32) {
    let long = look.sleeves * if look.child { 0.8 } else { 1.0 };
    let along = (hand - elbow).unit();
    // From an arm that hangs down it falls behind the hand.
    let steep = (-along.y).max(0.0);
    let fall = (v3(-0.5 * steep, -1.0, 0.0) + along * (0.3 * along.y)).unit() * long;
    let root = shoulder.lerp(elbow, 0.75);
    let (near, far) = (elbow + v3(0.0, -0.01, 0.0), hand - along * 0.012);
    let trim = Skin::new(look.top.colour.lerp(hex(0xf4ead8), 0.55));
    for side in [-1.0, 1.0] {
        // Its two sides stand apart above, and meet below.
        let off = v3(0.0, 0.0, 0.022 * side);
        let face = [root + off * 1.2, near + off * 1.1, far + off, far + fall, near + fall * 0.86, root + fall * 0.2];
        body.plate(&face, look.top.tone(if side * z > 0.0 { 1.0 } else { 0.9 }));
    }
    body.tube(&[(root, 0.034), (near, 0.032), (far, 0.028)], 1.0, look.top);
    body.rod(far, far + fall, 0.011, 0.008, trim);
    body.rod(far + fall, near + fall * 0.86, 0.008, 0.006, look.top.tone(0.85));
}

/// A sash that is wound about the waist twice, and whose ends hang down before the skirt, with a
/// pendant beside them.
pub(super) fn broad_sash(body: &mut Body, look: &Look, trunk: &Trunk, silk: Skin) {
    let w = look.build;
    body.slab(trunk.at(0.2, 0.0, 0.0), trunk.at(0.44, 0.0, 0.0), 0.057 * w, 0.054 * w, 1.42, silk);
    body.cut();
    trunk.girdle(body, (0.32, 0.058 * w), (0.006, 1.4), Skin::new(hex(0xe8c86a)));
    for (aside, low) in [(-0.014, -0.34), (0.016, -0.3)] {
        let from = trunk.at(0.24, 0.064 * w, aside);
        let to = from + v3(0.05, low, aside * 0.5);
        body.tube(
            &[(from, 0.012), (from.lerp(to, 0.5) + v3(0.02, 0.0, 0.0), 0.014), (to, 0.016)],
            1.0,
            silk.tone(0.94),
        );
    }
    body.orb(trunk.at(0.27, 0.066 * w, 0.0), 0.018, silk);
    let jade = trunk.at(0.1, 0.07 * w, 0.05);
    body.orb(jade - v3(-0.03, 0.1, 0.0), 0.013, Skin::new(hex(0x8ac8a0)).gloss(0.6));
    body.rod(trunk.at(0.24, 0.06 * w, 0.05), jade - v3(-0.03, 0.1, 0.0), 0.004, 0.004, Skin::new(hex(0xe8c86a)));
}

/// A cloth with a border of gold that goes from the hip over the breast and one shoulder, and
/// hangs down the back.
pub(super) fn sari(body: &mut Body, pose: &Pose, look: &Look, trunk: &Trunk, gold: Skin) {
    let w = look.build;
    let cloth = look.top.tone(1.08);
    let before =
        [(0.0, 0.06, -0.08), (0.35, 0.068, -0.045), (0.66, 0.072, 0.01), (0.9, 0.045, 0.072), (0.97, 0.0, 0.085)];
    let line = before.map(|(t, ahead, aside)| trunk.at(t, ahead * w, aside * w));
    body.tube(&line.map(|at| (at, 0.026)), 1.7, cloth);
    body.tube(&line.map(|at| (at + v3(0.012, 0.022, -0.008), 0.008)), 1.0, gold);
    let sway = 0.02 * wave(pose.seconds * 0.3) + 0.05 * pose.wind;
    let top = trunk.at(0.97, -0.02, 0.085 * w);
    let low = top + v3(-0.1 - sway, -0.5, 0.02);
    body.tube(&[(top, 0.034), (top.lerp(low, 0.4) - v3(0.03, 0.0, 0.0), 0.045), (low, 0.055)], 1.6, cloth.tone(0.95));
    body.rod(low + v3(0.0, 0.0, -0.07), low + v3(0.0, 0.0, 0.07), 0.012, 0.012, gold);
}
