//! What has no edge: glow, puffs of smoke, rays of light, laid straight into
//! the frame behind what is nearer.
//!
//! Knows no figure.

use super::solid::{Lens, window};
use crate::maths::{Vec3, clamp01, mix, smoothstep};
use crate::render::canvas::Canvas;
use crate::render::view::NEAR_M;

fn whole(canvas: &Canvas) -> (usize, usize, usize, usize) {
    (0, 0, canvas.width, canvas.height)
}

/// Adds light that spreads around a point.
pub(crate) fn glow(canvas: &mut Canvas, lens: &Lens, at: Vec3, radius: f32, light: Vec3) {
    if at.z < NEAR_M {
        return;
    }
    let (cx, cy) = lens.spot(at);
    let r = (radius * lens.focal / at.z).max(1.2);
    let (x0, y0, x1, y1) = window((cx - r, cx + r), (cy - r, cy + r), whole(canvas));
    for y in y0..y1 {
        let dy = y as f32 + 0.5 - cy;
        for x in x0..x1 {
            let dx = x as f32 + 0.5 - cx;
            let d2 = (dx * dx + dy * dy) / (r * r);
            let index = y * canvas.width + x;
            let inverse = canvas.pixels[index][3];
            if d2 < 1.0 && inverse * (at.z - radius) < 1.02 {
                let behind = if inverse > 0.0 { 1.0 / inverse - at.z } else { radius };
                let fall = (1.0 - d2) * (1.0 - d2) * smoothstep(-radius, 0.0, behind);
                canvas.add(index, light * (fall * fall + 0.15 * fall));
            }
        }
    }
}

/// Lays a puff of smoke or spray.
pub(crate) fn puff(canvas: &mut Canvas, lens: &Lens, at: Vec3, radius: f32, (light, dark): (Vec3, Vec3), alpha: f32) {
    if at.z < NEAR_M + radius * 0.3 {
        return;
    }
    let (cx, cy) = lens.spot(at);
    let r = (radius * lens.focal / at.z).max(0.8);
    let (x0, y0, x1, y1) = window((cx - r, cx + r), (cy - r, cy + r), whole(canvas));
    for y in y0..y1 {
        let dy = (y as f32 + 0.5 - cy) / r;
        for x in x0..x1 {
            let dx = (x as f32 + 0.5 - cx) / r;
            let d2 = dx * dx + dy * dy;
            let index = y * canvas.width + x;
            let inverse = canvas.pixels[index][3];
            if d2 < 1.0 && inverse * (at.z - radius) < 1.03 {
                // Where it meets something solid it thins out.
                let behind = if inverse > 0.0 { 1.0 / inverse - at.z } else { radius };
                let body = (1.0 - d2) * smoothstep(-radius, radius * 0.35, behind + 0.01 * at.z);
                // Lit from above, shaded below.
                let tone = dark.lerp(light, clamp01(0.5 - dy * 0.6));
                canvas.blend(index, tone, clamp01(alpha * body * (1.4 - 0.4 * body)));
            }
        }
    }
}

/// Adds a ray of light that widens and fades along its way.
pub(crate) fn beam(
    canvas: &mut Canvas,
    lens: &Lens,
    (from, to): (Vec3, Vec3),
    (r_from, r_to): (f32, f32),
    light: Vec3,
) {
    let (mut a, mut b) = (from, to);
    let (mut ra, mut rb) = (r_from, r_to);
    if a.z.max(b.z) < NEAR_M * 4.0 {
        return;
    }
    let near = NEAR_M * 4.0;
    let (mut start, mut end) = (0.0, 1.0);
    if b.z < near {
        let t = (a.z - near) / (a.z - b.z);
        (b, rb, end) = (a.lerp(b, t), mix(ra, rb, t), t);
    } else if a.z < near {
        let t = (near - a.z) / (b.z - a.z);
        (a, ra, start) = (a.lerp(b, t), mix(ra, rb, t), t);
    }
    let (pa, pb) = (lens.spot(a), lens.spot(b));
    let (wa, wb) = ((ra * lens.focal / a.z).max(0.7), (rb * lens.focal / b.z).max(0.7));
    let most = wa.max(wb);
    let (x0, y0, x1, y1) = window(
        (pa.0.min(pb.0) - most, pa.0.max(pb.0) + most),
        (pa.1.min(pb.1) - most, pa.1.max(pb.1) + most),
        whole(canvas),
    );
    let (dx, dy) = (pb.0 - pa.0, pb.1 - pa.1);
    let square = (dx * dx + dy * dy).max(1.0);
    for y in y0..y1 {
        for x in x0..x1 {
            let (px, py) = (x as f32 + 0.5 - pa.0, y as f32 + 0.5 - pa.1);
            let t = (px * dx + py * dy) / square;
            if !(-0.02..=1.0).contains(&t) {
                continue;
            }
            let t = t.max(0.0);
            let across = (px * dy - py * dx).abs() / square.sqrt() / mix(wa, wb, t);
            if across >= 1.0 {
                continue;
            }
            let index = y * canvas.width + x;
            // The share of the way in the world, not in the picture.
            let way = t * a.z / mix(b.z, a.z, t).max(1e-3);
            let z = mix(a.z, b.z, way);
            let along = mix(start, end, way);
            let hidden = smoothstep(1.0, 1.3, canvas.pixels[index][3] * z);
            let core = 1.0 - across * across;
            let fade = (1.0 - along) * (1.0 - along) * (1.0 / (1.0 + 4.0 * along));
            canvas.add(index, light * (core * core * fade * (1.0 - hidden)));
        }
    }
}
