//! Scenes of prompts for the tests of single parts: small, fast, four seconds long.

use super::{Quality, Scene, SceneOptions, ShotScene};

/// The scene of a prompt.
pub(crate) fn scene(prompt: &str, seed: u64) -> Scene {
    let (quality, label) = (Quality::Fast, false);
    let options = SceneOptions { width: 640, height: 360, fps: 24, frames: 96, seed, label, quality };
    Scene::compose(&crate::understand::understand(prompt).script, &options)
}

/// The first shot of a prompt.
pub(crate) fn shot(prompt: &str, seed: u64) -> ShotScene {
    scene(prompt, seed).shots.remove(0)
}
