//! A studio: a lit backdrop that darkens towards its edges, and a glossy table
//! in which what stands on it is mirrored.
//!
//! Draws what surrounds a product, never the product.

use super::canvas::Canvas;
use super::view::View;
use crate::maths::{Vec3, exp, mix, smoothstep, v3};
use crate::scene::Actor;

/// Draws the backdrop and the table, whose top lies at the height `level`.
pub(super) fn backdrop(view: &View, paper: Vec3, light: Vec3, level: f32, canvas: &mut Canvas) {
    let (w, h) = (canvas.width as f32, canvas.height as f32);
    // The table ends some way behind, where it turns into the backdrop.
    let edge = h * 0.5 - edge_of(view, level) * view.focal;
    // Each spot fades by its distance across times that down.
    let fades: Vec<(f32, f32)> = (0..canvas.width)
        .map(|x| {
            let u = (x as f32 + 0.5) / w * 2.0 - 1.0;
            (exp(-u * u * 1.3), exp(-u * u * 1.1))
        })
        .collect();
    for y in 0..canvas.height {
        let v = (y as f32 + 0.5) / h * 2.0 - 1.0;
        let table = smoothstep(edge - h * 0.035, edge + h * 0.035, y as f32);
        let near = ((y as f32 - edge) / (h - edge).max(1.0)).max(0.0);
        // A soft spot behind the product, and one on the table before it.
        let spot = exp(-(v + 0.12) * (v + 0.12) * 1.2);
        let pool = exp(-(near - 0.35) * (near - 0.35) * 2.0);
        let row = &mut canvas.pixels[y * canvas.width..][..canvas.width];
        for ((behind, before), pixel) in fades.iter().zip(row) {
            let tone = mix(0.3 + 0.9 * spot * behind, 0.32 + 0.66 * pool * before, table);
            let colour = paper * light * tone;
            *pixel = [colour.x, colour.y, colour.z, 0.0];
        }
    }
}

/// Height of the table's far edge over the middle of the view, in tangents.
fn edge_of(view: &View, level: f32) -> f32 {
    let flat = v3(view.forward.x, 0.0, view.forward.z).unit();
    let (_, up, ahead) = view.to_camera(v3(view.eye.x, level, view.eye.z) + flat * 2.4);
    up / ahead.max(0.1)
}

/// Mirrors what stands on the table in its gloss, fading downwards, and lays a
/// shade under it.
pub(super) fn gloss(view: &View, stands: &Actor, canvas: &mut Canvas) {
    let Some((x, foot, z)) = view.project(stands.at) else { return };
    let reach = stands.size_m * view.focal / z;
    let first = (foot.max(0.0) as usize).min(canvas.height);
    let last = ((foot + reach * 0.6).max(0.0) as usize).min(canvas.height);
    for y in first..last {
        let below = y as f32 + 0.5 - foot;
        let source = (foot - below) as usize;
        let strength = 0.34 * exp(-below / (reach * 0.2).max(1.0));
        for px in 0..canvas.width {
            let (at, from) = (y * canvas.width + px, source.min(canvas.height - 1) * canvas.width + px);
            if canvas.pixels[at][3] > 0.0 {
                continue;
            }
            // The product's own depth tells it from the backdrop.
            let seen = canvas.pixels[from];
            if seen[3] > 0.0 {
                canvas.blend(at, Vec3::from([seen[0], seen[1], seen[2]]), strength);
            }
            let (dx, dy) = ((px as f32 - x) / (reach * 0.24), below / (reach * 0.07));
            let shade = 0.42 * exp(-(dx * dx + dy * dy));
            if shade > 0.01 {
                canvas.blend(at, Vec3::ZERO, shade);
            }
        }
    }
}
