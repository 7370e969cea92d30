//! Pixels from a scene: what is costly is baked once, then any frame can be
//! drawn at any time, on any thread, with the same bits.
//!
//! Nothing here decides what is shown; that is the scene's.

mod air;
mod buildings;
mod camera;
mod canvas;
mod coarse;
mod edges;
mod figures;
mod finish;
mod grain;
mod land;
mod plants;
mod record;
mod rooms;
mod row;
mod screen;
mod sparse;
mod stage;
mod view;
mod world;

use std::sync::{Mutex, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};

use crate::frame::RgbFrame;
use crate::scene::Scene;
use crate::script::Style;
use stage::{Scratch, Stage};

/// How sharply the plants of a still are baked.
const COARSE: f32 = 0.6;

/// Draws the frames of a scene. `frame` may be called from any number of
/// threads at once. One shot is kept baked, so frames are best asked for shot
/// by shot: each change of the shot bakes anew.
pub struct Renderer {
    scene: Scene,
    /// How sharply plants are baked; 1 for a film.
    sharpness: f32,
    baked: RwLock<Option<Baked>>,
    pool: Mutex<Vec<Scratch>>,
}

/// The one shot that is baked. Some take a third of a gigabyte, and a film may have
/// a dozen.
struct Baked {
    shot: usize,
    stage: Stage,
}

impl Renderer {
    /// Bakes what the frames share and reports how far that is, from 0 to 1. The scene
    /// has been composed, or has passed [`Scene::check`].
    pub fn new(scene: &Scene, progress: &mut dyn FnMut(f32)) -> Renderer {
        Self::baked(scene, 1.0, progress)
    }

    /// The same for a single picture, which nobody wants to wait for: plants are
    /// baked less sharply.
    pub fn coarse(scene: &Scene) -> Renderer {
        Self::baked(scene, COARSE, &mut |_| ())
    }

    fn baked(scene: &Scene, sharpness: f32, progress: &mut dyn FnMut(f32)) -> Renderer {
        progress(0.0);
        let renderer = Renderer { scene: scene.clone(), sharpness, baked: RwLock::default(), pool: Mutex::default() };
        if scene.style != Style::Slate && !scene.shots.is_empty() {
            drop(renderer.on(0, progress));
        }
        progress(1.0);
        renderer
    }

    /// Draws a frame into `out`, which takes the scene's size. A pure function
    /// of scene and index; indices past the end repeat the last frame.
    pub fn frame(&self, index: u32, out: &mut RgbFrame) {
        let scene = &self.scene;
        let index = index.min(scene.frames.saturating_sub(1));
        finish::font::resize(out, scene.width, scene.height);
        if scene.style == Style::Slate {
            finish::slate::draw(scene, index, out);
        } else {
            self.picture(index, out);
        }
        if scene.label {
            label(out, scene.fps.saturating_mul(2).saturating_sub(index), (scene.fps / 2).max(1));
        }
    }

    /// Draws a frame of the world.
    fn picture(&self, index: u32, out: &mut RgbFrame) {
        let scene = &self.scene;
        let number = scene.shot_at(index);
        let Some(shot) = scene.shots.get(number) else {
            out.pixels.fill(0);
            return;
        };
        let baked = self.on(number, &mut |_| {});
        let Some(Baked { stage, .. }) = baked.as_ref() else { return };
        let index = finish::style::held(scene.style, index);
        let local = index.saturating_sub(shot.first_frame).min(shot.frames.saturating_sub(1));
        let mut scratch = self.pool.lock().unwrap_or_else(PoisonError::into_inner).pop().unwrap_or_default();
        stage.frame(local, index, &mut scratch, out);
        finish::style::apply(scene.style, (stage.grain(), index), out);
        self.pool.lock().unwrap_or_else(PoisonError::into_inner).push(scratch);
    }

    /// The stage of a shot, baked if another was; that waits for whoever still
    /// draws on the other.
    fn on(&self, shot: usize, progress: &mut dyn FnMut(f32)) -> RwLockReadGuard<'_, Option<Baked>> {
        let is_baked = |baked: &Option<Baked>| baked.as_ref().is_some_and(|baked| baked.shot == shot);
        let baked = self.baked.read().unwrap_or_else(PoisonError::into_inner);
        if is_baked(&baked) {
            return baked;
        }
        drop(baked);
        let mut baked = self.baked.write().unwrap_or_else(PoisonError::into_inner);
        if !is_baked(&baked) {
            // First the old one goes, so that there are never two.
            *baked = None;
            *baked = Some(Baked { shot, stage: Stage::bake(&self.scene, shot, self.sharpness, progress) });
        }
        RwLockWriteGuard::downgrade(baked)
    }

    /// The scene that is drawn.
    pub fn scene(&self) -> &Scene {
        &self.scene
    }
}

/// Says in a corner, small, what kind of picture this is, for so many frames more. In the
/// last `fade` of them it goes, since what is gone at once catches the eye.
fn label(out: &mut RgbFrame, left: u32, fade: u32) {
    if left == 0 {
        return;
    }
    let dot = (out.height.min(out.width) as i32 / 300).max(1);
    let text = "PREVIZ";
    let (w, h) = (finish::font::width(text, dot), finish::font::HEIGHT * dot);
    let (x, y) = (out.width as i32 - w - dot * 8, out.height as i32 - h - dot * 8);
    let rows = (y - dot * 3).max(0) as usize * out.width as usize * 3;
    let under = out.pixels[rows..].to_vec();
    finish::font::fill(out, x - dot * 3, y - dot * 3, w + dot * 6, h + dot * 6, [16, 17, 20]);
    finish::font::draw(out, text, x, y, dot, [226, 226, 220]);
    let share = left.min(fade);
    for (pixel, under) in out.pixels[rows..].iter_mut().zip(under) {
        *pixel = ((u32::from(*pixel) * share + u32::from(under) * (fade - share)) / fade) as u8;
    }
}
