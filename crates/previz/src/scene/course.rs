//! Where an actor and the camera have got to at a moment of a shot.
//!
//! Chooses no way and draws nothing.

use super::parts::{Actor, CameraKey, CameraPath, Motion, Vec3};
use super::terrain::relief::Relief;
use crate::maths::{TURN, cos_turns, mix, sin_turns, v3};

/// A round takes no less, or its speed would be without end.
const LEAST_ROUND_S: f32 = 0.1;

fn round_s(period_s: f32) -> f32 {
    if period_s.abs() < LEAST_ROUND_S { LEAST_ROUND_S } else { period_s }
}

impl Motion {
    /// Rounds that are made in some seconds, negative the other way; 0 for what
    /// does not circle.
    pub(crate) fn rounds(&self, seconds: f32) -> f32 {
        match self {
            Self::Circle { period_s, .. } => seconds / round_s(*period_s),
            Self::Rest | Self::Straight { .. } | Self::Launch { .. } => 0.0,
        }
    }

    /// Metres that it goes in a second, where that does not change.
    pub(crate) fn speed_m_s(&self) -> f32 {
        match self {
            Self::Straight { velocity } => velocity.length(),
            Self::Circle { radius_m, period_s } => radius_m * TURN / round_s(*period_s).abs(),
            Self::Rest | Self::Launch { .. } => 0.0,
        }
    }
}

impl Actor {
    /// How far its motion has carried it after some seconds of its world.
    pub(crate) fn gone(&self, seconds: f32) -> Vec3 {
        match self.motion {
            Motion::Rest => Vec3::ZERO,
            Motion::Straight { velocity } => velocity * seconds,
            Motion::Circle { radius_m, .. } => {
                let spot = |t: f32| v3(cos_turns(t), 0.0, sin_turns(t)) * radius_m;
                spot(self.phase + self.motion.rounds(seconds)) - spot(self.phase)
            }
            Motion::Launch { delay_s, thrust_m_s2 } => {
                let burn = (seconds - delay_s).max(0.0);
                v3(0.0, 0.5 * thrust_m_s2 * burn * burn, 0.0)
            }
        }
    }

    /// Where it is then, its feet on the ground if that is where it belongs.
    pub(crate) fn whereabouts(&self, relief: Option<&Relief>, seconds: f32) -> Vec3 {
        let mut at = self.at + self.gone(seconds);
        if self.grounded
            && let Some(relief) = relief
        {
            at.y += relief.height(at.x, at.z);
        }
        at
    }
}

impl CameraPath {
    /// The eye after `share` (0 to 1) of the shot, `seconds` of its world into
    /// it, together with whom it follows.
    pub(crate) fn with(&self, actors: &[Actor], share: f32, seconds: f32) -> CameraKey {
        let key = self.pass(self.eased(share.clamp(0.0, 1.0)));
        let gone = self.follows.and_then(|index| actors.get(index)).map_or(Vec3::ZERO, |actor| actor.gone(seconds));
        CameraKey { eye: key.eye + gone, target: key.target + gone, ..key }
    }

    /// The place on the path after a share of it.
    fn pass(&self, share: f32) -> CameraKey {
        let Some(last) = self.keys.len().checked_sub(1) else {
            return CameraKey { eye: v3(0.0, 2.0, 0.0), target: v3(0.0, 2.0, 10.0), fov_deg: 40.0 };
        };
        let at = share * last as f32;
        let i = (at as usize).min(last.saturating_sub(1));
        let t = at - i as f32;
        let key = |offset: isize| &self.keys[(i as isize + offset).clamp(0, last as isize) as usize];
        let (a, b, c, d) = (key(-1), key(0), key(1), key(2));
        CameraKey {
            eye: smooth(a.eye, b.eye, c.eye, d.eye, t),
            target: smooth(a.target, b.target, c.target, d.target, t),
            fov_deg: mix(b.fov_deg, c.fov_deg, t).clamp(4.0, 110.0),
        }
    }
}

/// A curve through `b` and `c` that leaves neither with a corner.
fn smooth(a: Vec3, b: Vec3, c: Vec3, d: Vec3, t: f32) -> Vec3 {
    let (t2, t3) = (t * t, t * t * t);
    b + ((c - a) * t + (a * 2.0 - b * 5.0 + c * 4.0 - d) * t2 + (b * 3.0 - a - c * 3.0 + d) * t3) * 0.5
}
