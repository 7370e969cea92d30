//! A shot's share of the clip, and the shape of the picture.
//!
//! Plain numbers; decides nothing.

/// The shot's place in the clip, and the shape of the picture.
pub(super) struct Span {
    pub first_frame: u32,
    pub frames: u32,
    pub first_s: f32,
    pub seconds: f32,
    pub aspect: f32,
}

impl Span {
    /// The same with the seconds of its world: what is slowed down gets less far.
    /// What is sped up is not gone after.
    pub(super) fn slowed(&self, pace: f32) -> Self {
        Self { seconds: self.seconds * pace.min(1.0), ..*self }
    }
}
