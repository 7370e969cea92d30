//! Where an actor and the camera have got to at a moment of a shot.
//!
//! Chooses no way and draws nothing.

use super::parts::{Actor, CameraKey, CameraPath, Motion, Vec3};
use super::terrain::relief::Relief;
use crate::maths::{TURN, atan2_turns, cos_turns, mix, sin_turns, spline, v3};

/// No way has points nearer to each other, or it would have no end.
pub(super) const LEAST_STEP_M: f32 = 0.1;

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
            Self::Rest | Self::Straight { .. } | Self::Route { .. } | Self::Launch { .. } => 0.0,
        }
    }

    /// Metres that it goes in a second, where that does not change.
    pub(crate) fn speed_m_s(&self) -> f32 {
        match self {
            Self::Straight { velocity } => velocity.length(),
            Self::Route { speed_m_s, .. } => *speed_m_s,
            Self::Circle { radius_m, period_s } => radius_m * TURN / round_s(*period_s).abs(),
            Self::Rest | Self::Launch { .. } => 0.0,
        }
    }

    /// How far it has turned to the left on its way after some seconds, in turns.
    pub(crate) fn turned(&self, seconds: f32) -> f32 {
        let Self::Route { speed_m_s, step_m, points } = self else { return 0.0 };
        let ahead = |metres: f32| {
            let way = passed(points, metres + AXLE_M, *step_m) - passed(points, metres - AXLE_M, *step_m);
            atan2_turns(way.z, way.x)
        };
        let turned = ahead(speed_m_s * seconds) - ahead(0.0);
        // The short way round.
        turned - (turned + 0.5).floor()
    }
}

/// So far before and behind the middle of what follows a way it touches it.
const AXLE_M: f32 = 1.5;

/// Where a way has led to after so many metres, straight on at both its ends.
fn passed(points: &[Vec3], metres: f32, step_m: f32) -> Vec3 {
    let Some(last) = points.len().checked_sub(1).filter(|last| *last > 0) else { return Vec3::ZERO };
    let at = metres / step_m.max(LEAST_STEP_M);
    let i = at.clamp(0.0, (last - 1) as f32) as usize;
    let key = |offset: isize| {
        let index = i as isize + offset;
        match index.clamp(0, last as isize) {
            0 if index < 0 => points[0] * 2.0 - points[1],
            end if index > end => points[last] * 2.0 - points[last - 1],
            own => points[own as usize],
        }
    };
    let t = at - i as f32;
    match t {
        ..0.0 => key(0) + (key(1) - key(0)) * t,
        1.0.. => key(1) + (key(1) - key(0)) * (t - 1.0),
        _ => spline(key(-1), key(0), key(1), key(2), t),
    }
}

impl Actor {
    /// How far its motion has carried it after some seconds of its world.
    pub(crate) fn gone(&self, seconds: f32) -> Vec3 {
        match self.motion {
            Motion::Rest => Vec3::ZERO,
            Motion::Straight { velocity } => velocity * seconds,
            Motion::Route { speed_m_s, step_m, ref points } => {
                passed(points, speed_m_s * seconds, step_m) - passed(points, 0.0, step_m)
            }
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

    /// How far its way rises under it in a metre, from axle to axle, and how much higher
    /// the middle between these is than the way there; 0 unless it follows one.
    pub(crate) fn climb(&self, seconds: f32, axle_m: f32) -> (f32, f32) {
        let Motion::Route { speed_m_s, .. } = self.motion else { return (0.0, 0.0) };
        let aside_s = axle_m / speed_m_s.abs().max(0.01);
        let [aft, here, fore] = [-aside_s, 0.0, aside_s].map(|aside_s| self.gone(seconds + aside_s));
        let way = fore - aft;
        (way.y / v3(way.x, 0.0, way.z).length().max(0.01), (fore.y + aft.y) * 0.5 - here.y)
    }

    /// Where a spot has come to that goes along with it, and round every bend.
    pub(crate) fn carried(&self, spot: Vec3, seconds: f32) -> Vec3 {
        let turned = self.motion.turned(seconds);
        let there = if turned == 0.0 { spot } else { self.at + (spot - self.at).yawed(turned) };
        there + self.gone(seconds)
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
        let Some(actor) = self.follows.and_then(|index| actors.get(index)) else { return key };
        CameraKey { eye: actor.carried(key.eye, seconds), target: actor.carried(key.target, seconds), ..key }
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
            eye: spline(a.eye, b.eye, c.eye, d.eye, t),
            target: spline(a.target, b.target, c.target, d.target, t),
            fov_deg: mix(b.fov_deg, c.fov_deg, t).clamp(4.0, 110.0),
        }
    }
}
