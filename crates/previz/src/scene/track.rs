//! The way of a camera and what it keeps sharp. Data, and what a field of view means.

use serde::{Deserialize, Serialize};

use crate::maths::{Vec3, atan2_turns, tan_deg, v3};

/// One moment of the camera's path.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CameraKey {
    /// Where the eye is.
    pub eye: Vec3,
    /// What it looks at.
    pub target: Vec3,
    /// Vertical field of view of a 16:9 picture, in degrees; other shapes
    /// see the same area.
    pub fov_deg: f32,
}

impl CameraKey {
    /// Right, up and ahead, each of length one; level where it looks straight down.
    pub(crate) fn axes(&self) -> [Vec3; 3] {
        let ahead = (self.target - self.eye).unit();
        let level = v3(ahead.z, 0.0, -ahead.x);
        let right = if level.length() > 1e-4 { level.unit() } else { v3(1.0, 0.0, 0.0) };
        [right, ahead.cross(right), ahead]
    }
}

/// Half the height of a view at a distance of one, for a picture of some shape: fields
/// of view are of 16:9, and other shapes see about the same area.
pub(crate) fn half_height(fov_deg: f32, aspect: f32) -> f32 {
    tan_deg(fov_deg * 0.5) * ((16.0 / 9.0) / aspect).sqrt()
}

/// The field of view in whose half something so high is just seen at a distance.
pub(crate) fn fov_deg(half_m: f32, distance_m: f32) -> f32 {
    atan2_turns(half_m, distance_m) * 720.0
}

/// The camera's path: evenly spaced keys, passed smoothly.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CameraPath {
    /// At least one key.
    pub keys: Vec<CameraKey>,
    /// 0 keeps one speed throughout, 1 starts and stops softly.
    pub ease: f32,
    /// Shake of a hand, 0 to 1.
    pub handheld: f32,
    /// Index of the actor that the camera goes along with.
    pub follows: Option<usize>,
    /// What is sharp; all is where this is left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub focus: Option<Focus>,
}

/// What a lens is focused on, and how softly it shows what is behind.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Focus {
    /// Index of the actor that is sharp; what the camera looks at where there is none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub actor: Option<usize>,
    /// How far behind it what is blurred begins, in metres.
    pub deep_m: f32,
    /// How far a point that is furthest off is spread to each side, as a share of
    /// the picture's height.
    pub blur: f32,
}

impl CameraPath {
    /// The share of the path that is behind after a share of the time.
    pub(crate) fn eased(&self, share: f32) -> f32 {
        crate::maths::mix(share, share * share * (3.0 - 2.0 * share), self.ease)
    }
}
