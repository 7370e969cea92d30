//! How long the film of a shot is exposed: alike in all of it, or by the hour where
//! hours pass in it.
//!
//! Draws nothing: whoever asks meters the pictures.

use crate::maths::{exp2, log2, mix};
use crate::scene::{ShotScene, passing};

/// Exposures of the hours that pass in a shot, or the one of all of it.
#[derive(Debug, Default)]
pub(crate) struct Exposures(Vec<f32>);

impl Exposures {
    /// Meters a picture from the middle of a shot, or of each hour that passes in
    /// it. `meter` is given the frame and the brightness that is aimed at.
    pub(crate) fn of(shot: &ShotScene, mut meter: impl FnMut(u32, f32) -> f32) -> Self {
        if shot.hours.is_empty() {
            return Self(vec![meter(shot.frames / 2, shot.key)]);
        }
        let last = shot.frames.saturating_sub(1) as f32;
        let moment = |index: usize| (passing::moment_of(index, shot.hours.len()) * last + 0.5) as u32;
        Self(shot.hours.iter().enumerate().map(|(index, hour)| meter(moment(index), hour.key)).collect())
    }

    /// The exposure at a share of the shot.
    pub(crate) fn at(&self, share: f32) -> f32 {
        let (index, t) = passing::between(self.0.len(), share);
        match self.0.get(index..index + 2) {
            Some([a, b]) => exp2(mix(log2(*a), log2(*b), t)),
            _ => self.0.first().copied().unwrap_or(1.0),
        }
    }
}
