//! Limbs, trunks and heads of those who are clad in a shell.
//!
//! How they are bent is `stance`'s to say, what each part is made of that of `suit` and
//! `metal`.

use super::clothes::{self, Look, dressed};
use super::gear::{self, Trunk};
use super::shell::Shell;
use super::{bones, metal, suit};
use crate::figure::body::{Body, Since};
use crate::figure::pose::Pose;
use crate::figure::shape::Frame;
use crate::maths::{Vec3, v3};
use crate::script::SubjectKind as K;

/// What somebody has on, clothes or a shell.
pub(crate) fn look(pose: &Pose) -> Look {
    Shell::of(pose).map_or_else(|| clothes::look(pose), |shell| shelled(pose, shell))
}

impl Look {
    /// How far to each side of the middle the hips are.
    pub(crate) fn half_hips(&self) -> f32 {
        match self.shell {
            Some(Shell::Suit) => 0.07,
            Some(Shell::Metal) => 0.064,
            Some(Shell::Bone) => 0.042,
            None => 0.038 * self.build,
        }
    }

    /// How far to each side of the middle the shoulders are.
    pub(crate) fn half_shoulders(&self) -> f32 {
        match self.shell {
            Some(Shell::Suit) => 0.125,
            Some(Shell::Metal) => 0.155,
            Some(Shell::Bone) => 0.1,
            None => 0.095 * self.build,
        }
    }

    /// How far arms are raised to hang clear of what is worn about the hips, if they must be.
    pub(crate) fn clearance(&self) -> Option<f32> {
        match self.shell {
            Some(Shell::Suit) => Some(0.06),
            Some(Shell::Metal | Shell::Bone) => None,
            None => (self.skirt > 0.0).then_some(if self.tutu { 0.14 } else { 0.06 }),
        }
    }
}

/// Whoever is in a shell, without hair, clothes or a face; on the feet and on the back
/// is what anybody has there who does the same.
fn shelled(pose: &Pose, shell: Shell) -> Look {
    let (limbs, hands) = match shell {
        Shell::Suit => (suit::cloth(pose), suit::gloves()),
        Shell::Metal => (metal::plate(pose), metal::joints()),
        Shell::Bone => (bones::bone(pose), bones::bone(pose)),
    };
    let bare = dressed(&Pose { kind: K::Man, guise: None, garment: None, colour: None, ..pose.clone() });
    Look {
        shell: Some(shell),
        skin: limbs,
        top: limbs,
        bottom: limbs,
        shoes: limbs.tone(0.8),
        hands,
        face: limbs,
        hem: limbs,
        shirt: None,
        scarf: None,
        hat: None,
        build: 1.0,
        bearded: false,
        skirt: 0.0,
        belted: false,
        robe: false,
        hood: false,
        bare_legs: false,
        bare_arms: false,
        ..bare
    }
}

/// Thigh, shin and foot from the hip by the knee to the ankle; a foot's toes are so
/// many turns up from straight down.
pub(crate) fn leg(body: &mut Body, pose: &Pose, (shell, look): (Shell, &Look), limb: [Vec3; 3], pitch: f32) {
    match shell {
        Shell::Suit => suit::leg(body, look, limb),
        Shell::Metal => metal::leg(body, look, limb),
        Shell::Bone => bones::leg(body, look, limb),
    }
    let [_, _, ankle] = limb;
    let since = body.since();
    match shell {
        Shell::Suit => suit::boot(body, ankle),
        Shell::Metal => metal::foot(body, look, ankle),
        Shell::Bone => bones::foot(body, look, ankle),
    }
    gear::sole(body, pose, look, ankle + v3(-0.03, -0.022, 0.0), v3(1.0, 0.0, 0.0));
    body.turn(since, ankle, 2, pitch - 0.25);
}

/// Upper arm, forearm and hand, from the shoulder by the elbow to the wrist.
pub(crate) fn arm(body: &mut Body, (shell, look): (Shell, &Look), limb: [Vec3; 3]) {
    match shell {
        Shell::Suit => suit::arm(body, look, limb),
        Shell::Metal => metal::arm(body, look, limb),
        Shell::Bone => bones::arm(body, look, limb),
    }
}

/// All between hips and neck.
pub(crate) fn trunk(body: &mut Body, pose: &Pose, (shell, look): (Shell, &Look), trunk: &Trunk) {
    let since = body.since();
    match shell {
        Shell::Suit => suit::trunk(body, look),
        Shell::Metal => metal::trunk(body, pose, look),
        Shell::Bone => bones::trunk(body, look),
    }
    upright(body, since, trunk);
}

/// Puts what was built upright over the hips on a trunk that leans and twists.
fn upright(body: &mut Body, since: Since, trunk: &Trunk) {
    let ahead = trunk.up.cross(trunk.across).unit();
    body.put(since, &Frame::of(trunk.hip, ahead, trunk.up, ahead.cross(trunk.up), 1.0));
}

/// A head about its middle, which looks ahead.
pub(crate) fn head(body: &mut Body, pose: &Pose, (shell, look): (Shell, &Look), at: Vec3) {
    match shell {
        Shell::Suit => suit::helmet(body, look, at),
        Shell::Metal => metal::head(body, pose, look, at),
        Shell::Bone => bones::skull(body, look, at),
    }
}
