//! The shade of the houses of a narrow lane on its stones: one side of it lies in the
//! sun, along a line that rises and falls with the roofs.
//!
//! Draws nothing.

use crate::maths::{mix, smoothstep};
use crate::scene::{PropKind, ShotScene};

/// How far the shade of a metre of a house reaches across, and its soft edge.
const REACH: f32 = 0.24;
const SOFT_M: f32 = 0.22;
/// How much of the sun's light reaches the shade from the walls that it lies on.
const BOUNCED: f32 = 0.16;

/// The houses on the side of a lane that the sun comes from.
pub(crate) struct Eaves {
    side: f32,
    /// From where to where along the lane, and how far out its shade ends.
    houses: Vec<(f32, f32, f32)>,
}

impl Eaves {
    /// Those of a shot, if it is taken in a lane by day.
    pub(crate) fn of(shot: &ShotScene) -> Option<Self> {
        let side = if shot.sun.azimuth_deg < 0.0 { -1.0 } else { 1.0 };
        let lane = |kind| matches!(kind, PropKind::PlasterHouse | PropKind::BrickRow | PropKind::GreyHouse);
        let fronts = shot.props.iter().filter(|prop| lane(prop.kind) && prop.at.x * side > prop.size.z * 0.5);
        let houses: Vec<_> = fronts
            .map(|prop| {
                let (half, front) = (prop.size.x * 0.5, prop.at.x * side - prop.size.z * 0.5);
                (prop.at.z - half, prop.at.z + half, front - prop.size.y * REACH)
            })
            .collect();
        (!houses.is_empty() && !shot.sun.moon).then_some(Self { side, houses })
    }

    /// The share of the sun that reaches a spot on the ground.
    pub(crate) fn sunlit(&self, x: f32, z: f32) -> f32 {
        let end = self.houses.iter().find(|(from, to, _)| z >= *from && z < *to).map_or(f32::MAX, |house| house.2);
        mix(1.0, BOUNCED, smoothstep(end - SOFT_M, end + SOFT_M, x * self.side))
    }
}
