//! Scenes of prompts for the tests of single parts: small, and fast to draw.

use super::{Quality, Scene, SceneOptions, ShotScene};
use crate::script::Script;
use crate::understand::understand;

/// How long a scene lasts where it does not matter, in seconds.
const SECONDS: u32 = 4;

/// The scene of a prompt.
pub(crate) fn scene(prompt: &str, seed: u64) -> Scene {
    composed(&understand(prompt).script, seed, SECONDS)
}

/// The first shot of a prompt.
pub(crate) fn shot(prompt: &str, seed: u64) -> ShotScene {
    scene(prompt, seed).shots.remove(0)
}

/// The first shot of a prompt whose film lasts so many seconds.
pub(crate) fn lasting(prompt: &str, seed: u64, seconds: u32) -> ShotScene {
    composed(&understand(prompt).script, seed, seconds).shots.remove(0)
}

/// The scene of a script for a film of so many seconds.
pub(crate) fn composed(script: &Script, seed: u64, seconds: u32) -> Scene {
    let (quality, label) = (Quality::Fast, false);
    let options = SceneOptions { width: 640, height: 360, fps: 24, frames: 24 * seconds, seed, label, quality };
    Scene::compose(script, &options)
}
