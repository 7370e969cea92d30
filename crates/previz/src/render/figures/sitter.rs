//! One subject, drawn alone before nothing.
//!
//! For tests of what a figure looks like; nothing else draws so.

use super::actor;
use super::easel::Easel;
use super::posture::pose;
use crate::figure::Pose;
use crate::maths::v3;
use crate::render::canvas::Canvas;
use crate::render::grain::Grain;
use crate::render::view::View;
use crate::render::world::Moment;
use crate::scene::{Actor, Quality, Scene, SceneOptions};
use crate::script::{Action, SubjectKind};

/// Pixels along a side of the picture.
pub(super) const SIDE: usize = 96;
/// Cells along a side of a silhouette.
const CELLS: usize = 24;
/// So small that everything fine is drawn.
const PIXEL_M: f32 = 0.001;

/// Where somebody is looked at.
pub(super) struct Sitter {
    scene: Scene,
    grain: Grain,
}

impl Sitter {
    pub(super) fn new() -> Self {
        let script = crate::understand::understand("a studio").script;
        let (side, fps, frames) = (SIDE as u32, 24, 48);
        let options =
            SceneOptions { width: side, height: side, fps, frames, seed: 1, label: false, quality: Quality::Fast };
        Self { scene: Scene::compose(&script, &options), grain: Grain::bake(7) }
    }

    /// In a world that runs so many times as fast.
    pub(super) fn paced(pace: f32) -> Self {
        let mut sitter = Self::new();
        sitter.scene.shots[0].pace = pace;
        sitter
    }

    /// Somebody of a kind, a metre long.
    pub(super) fn actor(kind: SubjectKind, action: Action) -> Actor {
        Actor { action, rate_hz: 1.0, seed: 5, ..Actor::plain(kind, v3(0.0, 0.0, 5.0), 1.0) }
    }

    fn moment<'a>(&'a self, view: &View, seconds: f32) -> Moment<'a> {
        Moment::new(&self.scene.shots[0], (&self.grain, None), seconds, view, 0.0)
    }

    pub(super) fn pose<'a>(&self, actor: &'a Actor, seconds: f32) -> Pose<'a> {
        pose(actor, &self.moment(&view(SIDE), seconds), PIXEL_M)
    }

    pub(super) fn draw(&self, actor: &Actor, seconds: f32, side: usize) -> Canvas {
        let view = view(side);
        let mut canvas = Canvas::default();
        canvas.reset(side, side);
        let moment = self.moment(&view, seconds);
        actor::draw(actor, None, (&moment, &view), &mut canvas, &mut Easel::default(), false);
        canvas
    }

    /// The silhouette, cropped and brought to so many cells along each side.
    pub(super) fn mask(&self, actor: &Actor, seconds: f32) -> Vec<bool> {
        let canvas = self.draw(actor, seconds, SIDE);
        let solid = |x: usize, y: usize| canvas.pixels[y * SIDE + x][3] > 0.0;
        let pixels = || (0..SIDE * SIDE).map(|i| (i % SIDE, i / SIDE)).filter(|(x, y)| solid(*x, *y));
        let (x0, x1) = pixels().fold((SIDE, 0), |(a, b), (x, _)| (a.min(x), b.max(x)));
        let (y0, y1) = pixels().fold((SIDE, 0), |(a, b), (_, y)| (a.min(y), b.max(y)));
        assert!(x0 <= x1, "{:?} draws nothing", actor.kind);
        let at = |i: usize, low: usize, high: usize| low + i * (high - low) / (CELLS - 1);
        (0..CELLS * CELLS).map(|i| solid(at(i % CELLS, x0, x1), at(i / CELLS, y0, y1))).collect()
    }
}

fn view(side: usize) -> View {
    View::look(v3(0.0, 0.4, 0.0), v3(0.0, 0.4, 5.0), 40.0, side, side)
}

/// The share of cells in which two silhouettes differ.
pub(super) fn apart(a: &[bool], b: &[bool]) -> f32 {
    a.iter().zip(b).filter(|(a, b)| a != b).count() as f32 / a.len() as f32
}
