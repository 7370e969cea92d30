//! A space suit: thick white cloth, rings at the joints, a pack and a helmet whose gold
//! visor shows no face.
//!
//! Knows no skeleton but the points that it is given.

use super::clothes::Look;
use crate::figure::body::{Body, Since};
use crate::figure::pose::Pose;
use crate::figure::shape::Skin;
use crate::maths::{Vec3, hex, sin_turns, v3};
use crate::script::Action;

pub(super) fn cloth(pose: &Pose) -> Skin {
    Skin::new(pose.colour(0xe9e7e2)).gloss(0.1)
}

pub(super) fn gloves() -> Skin {
    Skin::new(hex(0x84868a))
}

pub(super) fn leg(body: &mut Body, look: &Look, [hip, knee, ankle]: [Vec3; 3]) {
    body.tube(&[(hip, 0.094), (knee, 0.077), (ankle, 0.068)], 1.0, look.bottom);
    let along = (ankle - hip).unit() * 0.012;
    body.rod(knee - along, knee + along, 0.08, 0.08, gloves());
}

/// A boot about the ankle, its toes ahead.
pub(super) fn boot(body: &mut Body, ankle: Vec3) {
    body.slab(ankle + v3(-0.022, 0.016, 0.0), ankle + v3(0.07, 0.009, 0.0), 0.053, 0.045, 1.1, gloves().tone(0.7));
}

pub(super) fn arm(body: &mut Body, look: &Look, [shoulder, elbow, wrist]: [Vec3; 3]) {
    let along = (wrist - elbow).unit();
    body.tube(&[(shoulder, 0.072), (elbow, 0.061), (wrist, 0.05)], 1.0, look.top);
    body.rod(wrist, wrist, 0.054, 0.054, gloves());
    body.orb(wrist + along * 0.028, 0.043, gloves());
}

/// Trunk, pack and the box of controls on the breast, above the hips at the origin.
pub(super) fn trunk(body: &mut Body, look: &Look) {
    let white = look.top;
    body.tube(&[(Vec3::ZERO, 0.112), (v3(0.0, 0.11, 0.0), 0.12), (v3(0.0, 0.235, 0.0), 0.117)], 1.3, white);
    body.block((-0.205, 0.03, -0.115), (-0.08, 0.345, 0.115), white.tone(0.86));
    body.block((0.1, 0.12, -0.07), (0.16, 0.21, 0.07), gloves());
    for (z, colour) in [(-0.04, 0xd03a30), (0.0, 0x3a70c0), (0.04, 0xe0b030)] {
        body.orb(v3(0.165, 0.175, z), 0.012, Skin::new(hex(colour)).glow(0.6));
    }
    let badge = [v3(-0.01, 0.275, -0.18), v3(-0.01, 0.22, -0.18), v3(0.04, 0.22, -0.18), v3(0.04, 0.275, -0.18)];
    body.plate(&badge, Skin::new(hex(0x2f5fb0)));
}

pub(super) fn helmet(body: &mut Body, look: &Look, at: Vec3) {
    body.orb(at, 0.116, look.top.gloss(0.4));
    body.ball(at + v3(0.043, 0.003, 0.0), v3(0.084, 0.074, 0.087), Skin::new(hex(0xc08a2c)).gloss(1.0));
}

/// Where no way is up somebody lies aslant, and slowly turns.
pub(super) fn adrift(body: &mut Body, pose: &Pose, (since, hip): (Since, Vec3)) {
    body.turn(since, hip, 2, 0.07 * sin_turns(pose.seconds * 0.05) - 0.09);
    body.turn(since, hip, 0, 0.06 * sin_turns(pose.seconds * 0.04 + 0.2) + 0.07);
}

/// Whether somebody floats where nothing pulls down.
pub(super) fn floats(action: Action) -> bool {
    matches!(action, Action::Float | Action::Fly | Action::Hover | Action::Soar)
}
