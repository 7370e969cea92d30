//! The slate: a test picture that says which frame it is. Colour bars, the
//! prompt, time code, frame counter, a moving mark, and a flash on each whole
//! second that the beep falls together with.
//!
//! It must stay cheap enough to be a fixture: no baking, no floating canvas.

use super::font;
use crate::frame::RgbFrame;
use crate::scene::Scene;

const BARS: [[u8; 3]; 7] =
    [[191, 191, 191], [191, 191, 0], [0, 191, 191], [0, 191, 0], [191, 0, 191], [191, 0, 0], [0, 0, 191]];
const GROUND: [u8; 3] = [18, 20, 24];
const INK: [u8; 3] = [236, 236, 230];
const DIM: [u8; 3] = [136, 142, 150];
const AMBER: [u8; 3] = [255, 176, 32];
/// How many frames the flash of a whole second stays.
const FLASH_FRAMES: u32 = 2;

/// Draws the slate of a frame.
pub(crate) fn draw(scene: &Scene, index: u32, out: &mut RgbFrame) {
    let (w, h) = (scene.width as i32, scene.height as i32);
    let fps = scene.fps.max(1);
    let flash = index % fps < FLASH_FRAMES.min(fps);
    font::resize(out, scene.width, scene.height);
    font::fill(out, 0, 0, w, h, GROUND);
    bars(out, w, h);
    let unit = (w.min(h * 2) / 214).max(1);
    let margin = w / 24;
    title(scene, out, margin, h * 34 / 100, unit);
    let code = time_code(index, fps);
    let big = (w * 7 / 10 / font::width(&code, 1).max(1)).clamp(1, (h / 40).max(1));
    let x = (w - font::width(&code, big)) / 2;
    let y = h * 62 / 100;
    font::draw(out, &code, x, y, big, INK);
    let counter = format!("FRAME {index} OF {}", scene.frames);
    let below = y + (font::HEIGHT + 3) * big;
    font::draw(out, &counter, (w - font::width(&counter, unit)) / 2, below, unit, AMBER);
    let facts = format!("{}X{} {fps} FPS SEED {}", scene.width, scene.height, scene.seed);
    font::draw(out, &facts, margin, h - (font::HEIGHT + 5) * unit, unit, DIM);
    sweep(scene, index, out, h);
    let side = (w.min(h) / 9).max(1);
    let colour = if flash { [255, 255, 255] } else { [0, 0, 0] };
    font::fill(out, w - margin - side, h * 36 / 100, side, side, colour);
}

fn bars(out: &mut RgbFrame, w: i32, h: i32) {
    let height = h * 28 / 100;
    for (index, rgb) in BARS.into_iter().enumerate() {
        let (from, to) = (w * index as i32 / 7, w * (index as i32 + 1) / 7);
        font::fill(out, from, 0, to - from, height, rgb);
    }
    let ramp = (h / 50).max(1);
    for step in 0..16 {
        let grey = (step * 17) as u8;
        let (from, to) = (w * step / 16, w * (step + 1) / 16);
        font::fill(out, from, height, to - from, ramp, [grey, grey, grey]);
    }
}

fn title(scene: &Scene, out: &mut RgbFrame, x: i32, y: i32, unit: i32) {
    let room = scene.width as i32 * 78 / 100;
    let line_height = font::height(&scene.title, unit) + 3 * unit;
    let lines = (scene.height as i32 * 25 / 100 / line_height).max(1) as usize;
    for (row, line) in font::wrap(&scene.title, room, unit, lines).iter().enumerate() {
        font::draw(out, line, x, y + row as i32 * line_height, unit, INK);
    }
}

/// A mark that crosses the picture once in a clip, so that a lost or doubled
/// frame is seen.
fn sweep(scene: &Scene, index: u32, out: &mut RgbFrame, h: i32) {
    let w = i64::from(scene.width);
    let last = i64::from(scene.frames.max(2) - 1);
    let at = (w * i64::from(index).min(last) / (last + 1)) as i32;
    let thick = (h / 60).max(1);
    font::fill(out, 0, h - thick, at, thick, DIM);
    font::fill(out, at, h - thick * 2, thick, thick * 2, AMBER);
}

fn time_code(index: u32, fps: u32) -> String {
    let seconds = index / fps;
    format!("{:02}:{:02}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60, index % fps)
}
