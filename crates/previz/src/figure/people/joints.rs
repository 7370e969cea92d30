//! The angles of joints, and where the feet are of those who tread.
//!
//! Knows nothing that people do.

use crate::maths::sin_turns;

/// Angles in turns, forward positive, of limbs from straight down.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Stance {
    /// Thigh and knee of each leg, right then left.
    pub thigh: [f32; 2],
    pub knee: [f32; 2],
    /// How far legs spread sideways.
    pub spread: [f32; 2],
    /// Upper arm, elbow, and how far the arm is raised sideways.
    pub arm: [f32; 2],
    pub elbow: [f32; 2],
    pub raise: [f32; 2],
    /// How much further than its upper arm each forearm is raised sideways.
    pub bend: [f32; 2],
    /// Lean of the trunk forward, its bend sideways, and its twist.
    pub lean: f32,
    pub side: f32,
    pub twist: f32,
    /// Turn of the head.
    pub look: f32,
    pub nod: f32,
    /// Height of the lowest foot above the ground.
    pub lift: f32,
    /// Where the ankles are, of those who tread; legs bend to reach them.
    pub feet: Option<[Foot; 2]>,
    /// The right hand is a fist with its thumb up.
    pub thumb_up: bool,
}

impl Stance {
    /// How high the hips can be for legs that are `long` to reach the ground.
    pub(crate) fn hips(&self, long: f32) -> Option<f32> {
        let reach = |foot: &Foot| foot.up + (long * long - foot.ahead * foot.ahead).max(0.0).sqrt();
        let feet = self.feet?;
        Some(feet.iter().filter(|foot| foot.stands).map(reach).fold(long * 0.994, f32::min))
    }
}

/// An ankle: how far ahead of the hip and how high above where it stands, and
/// how far the toes are raised, in turns.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Foot {
    pub ahead: f32,
    pub up: f32,
    /// How far it is put out to its side.
    pub aside: f32,
    pub roll: f32,
    pub stands: bool,
}

pub(crate) fn wave(t: f32) -> f32 {
    sin_turns(t)
}
