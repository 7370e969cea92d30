//! What is true of places as such, whatever is in them.
//!
//! Words only; how a place looks is for others to say.

use super::Place;

impl Place {
    /// Whether the sky of the earth is over it, with its hours and its weather.
    pub fn is_under_the_sky(self) -> bool {
        !matches!(self, Self::Room | Self::Studio | Self::Underwater | Self::Space)
    }
}
