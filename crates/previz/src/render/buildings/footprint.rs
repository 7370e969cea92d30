//! What a pixel shows of a face.
//!
//! Knows nothing that is on it.

/// How much of a face a pixel shows, in metres along it and up. Of a face that is seen
/// from the side that is more along than up.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Footprint {
    pub along: f32,
    pub up: f32,
}

impl Footprint {
    /// The longer side, for patterns that are not told apart along and up.
    pub fn most(self) -> f32 {
        self.along.max(self.up)
    }
}
