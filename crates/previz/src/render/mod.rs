//! Pixels from a scene: what is costly is baked once, then any frame can be
//! drawn at any time, on any thread, with the same bits.
//!
//! Nothing here decides what is shown; that is the scene's.

mod font;
mod slate;

use crate::frame::RgbFrame;
use crate::scene::Scene;
use crate::script::Style;

/// Draws the frames of a scene. Baked once; `frame` may be called from any
/// number of threads.
pub struct Renderer {
    scene: Scene,
}

impl Renderer {
    /// Bakes what the frames share and reports how far that is, from 0 to 1.
    pub fn new(scene: &Scene, progress: &mut dyn FnMut(f32)) -> Renderer {
        progress(0.0);
        let renderer = Renderer { scene: scene.clone() };
        progress(1.0);
        renderer
    }

    /// Draws a frame into `out`, which takes the scene's size. A pure function
    /// of scene and index; indices past the end repeat the last frame.
    pub fn frame(&self, index: u32, out: &mut RgbFrame) {
        let index = index.min(self.scene.frames.saturating_sub(1));
        if self.scene.style == Style::Slate {
            slate::draw(&self.scene, index, out);
            return;
        }
        font::resize(out, self.scene.width, self.scene.height);
    }

    /// The scene that is drawn.
    pub fn scene(&self) -> &Scene {
        &self.scene
    }
}
