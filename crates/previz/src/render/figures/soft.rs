//! What has no edge: glow, puffs of smoke, flames, rays of light, laid straight
//! into the frame behind what is nearer.
//!
//! Knows no figure.

use super::solid::{Lens, window};
use crate::maths::{Vec3, clamp01, mix, smoothstep, v3};
use crate::render::canvas::Canvas;
use crate::render::grain::Grain;
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
                let fall = (1.0 - d2) * (1.0 - d2) * 1.3;
                let body = fall.min(1.0) * smoothstep(-radius, radius * 0.35, behind + 0.01 * at.z);
                // Lit from above, shaded below.
                let tone = dark.lerp(light, clamp01(0.5 - dy * 0.6));
                canvas.blend(index, tone, clamp01(alpha * body * (1.4 - 0.4 * body)));
            }
        }
    }
}

/// Lays flames along a line: tongues that rise, part and go out.
pub(crate) fn fire(
    canvas: &mut Canvas,
    lens: &Lens,
    grain: &Grain,
    (foot, tip): (Vec3, Vec3),
    radius: f32,
    seconds: f32,
) {
    if foot.z.min(tip.z) < NEAR_M + radius {
        return;
    }
    let (low, high) = (lens.spot(foot), lens.spot(tip));
    let (ax, ay) = (high.0 - low.0, high.1 - low.1);
    let square = (ax * ax + ay * ay).max(1.0);
    let wide = (radius * lens.focal / foot.z).max(0.7);
    let (x0, y0, x1, y1) = window(
        (low.0.min(high.0) - wide, low.0.max(high.0) + wide),
        (low.1.min(high.1) - wide, low.1.max(high.1) + wide),
        whole(canvas),
    );
    for y in y0..y1 {
        for x in x0..x1 {
            let (dx, dy) = (x as f32 + 0.5 - low.0, y as f32 + 0.5 - low.1);
            let up = (dx * ax + dy * ay) / square;
            let index = y * canvas.width + x;
            if !(-0.08..1.0).contains(&up) || canvas.pixels[index][3] * (foot.z - radius) > 1.0 {
                continue;
            }
            let across = (dx * ay - dy * ax) / (square.sqrt() * wide);
            let heat = blaze(grain, (across, up), seconds);
            if heat > 0.0 {
                canvas.blend(index, ember(heat), smoothstep(0.0, 0.4, heat) * 0.92);
            }
        }
    }
}

/// How hot a flame is at a place: `across` from -1 to 1, `up` from 0 to 1.
fn blaze(grain: &Grain, (across, up): (f32, f32), seconds: f32) -> f32 {
    // What burns is carried up and sways the more, the higher it has come.
    let sway = grain.soft(0.31, up * 0.16 - seconds * 0.21) * 0.9 * up.max(0.0);
    let across = across + sway;
    let torn = grain.soft(across * 0.17 + 0.5, up * 0.13 - seconds * 0.27);
    let fine = grain.soft(across * 0.41, up * 0.3 - seconds * 0.55);
    // Wide on what burns, pointed at the tip.
    let half = (0.6 + 0.4 * smoothstep(0.0, 0.2, up)) * (1.0 - up).max(0.0).sqrt() * (1.0 - 0.35 * up);
    let inside = (1.0 - across.abs() / half.max(1e-3)) * (1.15 - 0.4 * up);
    let ragged = (torn * 1.5 + fine * 0.55) * (0.3 + 1.1 * up.max(0.0));
    (inside + ragged - 0.25 * up) * smoothstep(-0.08, 0.04, up)
}

/// The light of a flame as hot as this, from its red rim to its pale heart.
fn ember(heat: f32) -> Vec3 {
    v3(
        mix(0.55, 1.7, smoothstep(0.0, 0.5, heat)),
        mix(0.07, 1.05, smoothstep(0.08, 1.0, heat)),
        mix(0.01, 0.42, smoothstep(0.45, 1.2, heat)),
    )
}

/// How the light of a headlamp fades along its way, from 0 to 1.
pub(crate) fn thinned(along: f32) -> f32 {
    (1.0 - along) * (1.0 - along) * (1.0 / (1.0 + 4.0 * along))
}

/// Adds a ray of light that widens along its way and fades as told.
pub(crate) fn beam(
    canvas: &mut Canvas,
    lens: &Lens,
    (from, to): (Vec3, Vec3),
    (r_from, r_to): (f32, f32),
    (light, fading): (Vec3, impl Fn(f32) -> f32),
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
    // Droplets throw light on rather than back: what shines away is hardly seen. What
    // shines at the eye would hide whoever has the lamp.
    let away = (b - a).unit().z;
    let light = light * (1.0 - 0.7 * smoothstep(0.25, 0.95, away)) * (1.0 - 0.8 * smoothstep(0.7, 0.97, -away));
    let (pa, pb) = (lens.spot(a), lens.spot(b));
    let (wa, wb) = ((ra * lens.focal / a.z).max(1.2), (rb * lens.focal / b.z).max(1.2));
    let most = wa.max(wb);
    let (x0, y0, x1, y1) = window(
        (pa.0.min(pb.0) - most, pa.0.max(pb.0) + most),
        (pa.1.min(pb.1) - most, pa.1.max(pb.1) + most),
        whole(canvas),
    );
    let (dx, dy) = (pb.0 - pa.0, pb.1 - pa.1);
    let square = (dx * dx + dy * dy).max(1.0);
    // Its end is round, however far it reaches past the eye.
    let back = -wa / square.sqrt();
    for y in y0..y1 {
        for x in x0..x1 {
            let (px, py) = (x as f32 + 0.5 - pa.0, y as f32 + 0.5 - pa.1);
            let t = (px * dx + py * dy) / square;
            if !(back..=1.0).contains(&t) {
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
            canvas.add(index, light * (core * core * fading(along) * (1.0 - hidden)));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Light of a beam from a lamp ahead, left and right of it in the picture.
    fn sides(to: Vec3) -> (f32, f32) {
        let mut canvas = Canvas::default();
        canvas.reset(96, 64);
        let lens = Lens { focal: 60.0, cx: 48.0, cy: 32.0 };
        beam(&mut canvas, &lens, (v3(0.0, 0.0, 20.0), to), (0.05, 1.5), (Vec3::splat(1.0), thinned));
        let sum = |from: usize, to: usize| {
            (0..64 * 96).filter(|i| (from..to).contains(&(i % 96))).map(|i| canvas.pixels[i][0]).sum::<f32>()
        };
        (sum(0, 44), sum(52, 96))
    }

    #[test]
    fn a_beam_that_passes_the_eye_shines_to_one_side_only() {
        let (left, right) = sides(v3(4.0, 0.0, -30.0));
        assert!(right > 1.0 && left < 0.01 * right, "{left} {right}");
    }

    #[test]
    fn a_beam_shines_brighter_towards_the_eye_than_away() {
        let (towards, away) = (sides(v3(14.0, 0.0, 8.0)).1, sides(v3(14.0, 0.0, 32.0)).1);
        assert!(towards > 1.5 * away, "{towards} {away}");
    }
}
