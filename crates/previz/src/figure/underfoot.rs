//! How the ground goes on under somebody's feet: up or down, smoothly or in steps.
//! Lengths are in units of their size.
//!
//! Knows no legs.

use crate::maths::{TURN, floor};

/// Where the ankle is on a step, seen from its edge: the whole foot stands on it.
const LIES: f32 = 0.32;

/// The ground about somebody, who is on it at 0.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Underfoot {
    /// How far it rises in a unit ahead.
    pub climb: f32,
    /// How deep its steps are; 0 on a slope.
    pub deep: f32,
    /// How far downhill the edge of the step is that they are on.
    pub past: f32,
}

impl Underfoot {
    /// How far ahead a foot treads that would so far, and how much higher than the
    /// slope is at 0.
    pub(crate) fn tread(&self, ahead: f32) -> (f32, f32) {
        if self.deep <= 0.0 {
            return (ahead, self.climb * ahead);
        }
        let (up, steep) = (self.climb.signum(), self.climb.abs());
        let step = floor((self.past + up * ahead) / self.deep);
        // Who goes down has the toes to the edge.
        let lies = if up > 0.0 { LIES } else { 1.0 - LIES };
        let on = (step + lies) * self.deep - self.past;
        (up * on, ((step + 1.0) * self.deep - self.past) * steep)
    }

    /// How far the toes of a foot that lies on it are raised, in turns.
    pub(crate) fn slant(&self) -> f32 {
        if self.deep > 0.0 { 0.0 } else { self.climb / TURN }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_foot_stays_on_its_step_while_somebody_goes_over_it() {
        for climb in [0.4, -0.4] {
            let spots: Vec<(f32, f32)> = (0..9)
                .map(|moment| {
                    let gone = 0.02 * moment as f32;
                    let past = if climb > 0.0 { 0.01 + gone } else { 0.19 - gone };
                    let (ahead, up) = Underfoot { climb, deep: 0.2, past }.tread(0.1 - gone);
                    (ahead + gone, up + climb * gone)
                })
                .collect();
            let stays = |spot: &(f32, f32)| (spot.0 - spots[0].0).abs() < 1e-4 && (spot.1 - spots[0].1).abs() < 1e-4;
            assert!(spots.iter().all(stays), "{climb}: {spots:?}");
        }
    }
}
