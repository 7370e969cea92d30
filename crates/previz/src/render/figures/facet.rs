//! Triangles of a thin sheet, cloth or water, which is lit as if it were round.
//!
//! Where the sheet lies and which way it looks at each corner is `figure`'s to
//! say; light is asked for.

use super::easel::Easel;
use super::gleam::Face;
use super::mark::painted;
use super::solid::Lens;
use crate::figure::{Finish, Skin};
use crate::maths::{Vec3, clamp01, mix, smoothstep, v3};
use crate::render::view::NEAR_M;

/// How far triangles reach over their sides, in pixels: a pixel whose middle lies
/// in one of them is wholly covered by it, and the outline fades beyond.
const LAP: f32 = 0.5;
/// The same of shadows, whose triangles cover a pixel on a common side wholly.
const SHADE_LAP: f32 = 0.72;
/// By which share of itself a triangle reaches over its sides: where it is seen flat,
/// it cannot be told on which side of one a pixel lies.
const BEYOND: f32 = 0.02;
/// How many pixels further away they count beyond their sides.
const YIELD: f32 = 4.0;
/// By how much further they reach over a sharp corner at most, or it would stand out
/// as a tooth.
const SPIKE: f32 = 2.2;
/// How far a sheet looks at the eye at least, or single pixels of its outline
/// would shine.
const LEAST: f32 = 0.34;
/// Seen from behind by so much it is lit as its other side.
const INSIDE: f32 = 0.5;

/// A triangle in the picture whose sides are moved outwards; slivers are not, where
/// those are what is `seen_flat` of a sheet.
fn widened(spots: [(f32, f32); 3], lap: f32, seen_flat: bool) -> [(f32, f32); 3] {
    let [a, b, c] = spots;
    let hand = if (b.0 - a.0) * (c.1 - a.1) < (b.1 - a.1) * (c.0 - a.0) { -1.0 } else { 1.0 };
    let out = |from: (f32, f32), to: (f32, f32)| {
        let (dx, dy) = (to.0 - from.0, to.1 - from.1);
        let scale = hand / (dx * dx + dy * dy).sqrt().max(1e-4);
        (dy * scale, -dx * scale)
    };
    // What is hardly wider than a pixel is seen flat, beside another that fades.
    let long = [(a, b), (b, c), (c, a)]
        .map(|(p, q)| (q.0 - p.0) * (q.0 - p.0) + (q.1 - p.1) * (q.1 - p.1))
        .into_iter()
        .fold(0.0, f32::max);
    let double = ((b.0 - a.0) * (c.1 - a.1) - (b.1 - a.1) * (c.0 - a.0)).abs();
    let lap = if seen_flat { lap * clamp01(double / long.sqrt().max(1e-4) * 1.4 - 0.5) } else { lap };
    let sides = [out(a, b), out(b, c), out(c, a)];
    std::array::from_fn(|i| {
        let (before, after) = (sides[(i + 2) % 3], sides[i]);
        let miter = lap / (1.0 + before.0 * after.0 + before.1 * after.1).max(0.05);
        let (x, y) = ((before.0 + after.0) * miter, (before.1 + after.1) * miter);
        let short = (SPIKE * lap / (x * x + y * y).sqrt().max(1e-4)).min(1.0);
        (spots[i].0 + x * short, spots[i].1 + y * short)
    })
}

/// By what a way from the first corner is multiplied to tell how far along a side it
/// leads, beside another; the triangle looks `out`.
fn share(side: Vec3, other: Vec3, out: Vec3) -> Vec3 {
    let way = other.cross(out);
    way * (1.0 / side.dot(way))
}

/// Which way the sheet that looks along `n` is lit where the eye's ray meets it.
/// Both sides are seen; at the outline, where one becomes the other, they are lit
/// alike. It looks at the eye by `least`.
fn faced(n: Vec3, ray: Vec3, least: f32) -> Vec3 {
    let away = n.dot(ray);
    let aside = n - ray * away;
    let aside = aside * mix(1.0, -1.0, smoothstep(0.0, INSIDE, away));
    let ahead = away.abs().max(least);
    aside.unit() * (1.0 - ahead * ahead).max(0.0).sqrt() - ray * ahead
}

impl Easel {
    /// The shadow of one triangle of a sheet, whose corners lie in the ground.
    pub(crate) fn facet_shadow(&mut self, lens: &Lens, at: [Vec3; 3]) {
        if at.iter().any(|p| p.z < NEAR_M) {
            return;
        }
        let spots = widened(at.map(|p| lens.spot(p)), SHADE_LAP, false);
        let mut cover = std::mem::take(&mut self.cover);
        if cover.polygon(&spots, self.bounds()) {
            let z = (at[0].z + at[1].z + at[2].z) / 3.0;
            for row in 0..cover.height {
                for (column, covered) in cover.row(row).iter().enumerate().filter(|(_, covered)| **covered > 0.003) {
                    self.lay((cover.x + column, cover.y + row), *covered, z, &Face::default(), false);
                }
            }
        }
        self.cover = cover;
    }

    /// One triangle: its corners and which way the sheet looks at each, as the
    /// camera sees them, and the places by which it is marked.
    pub(crate) fn facet(&mut self, lens: &Lens, at: [Vec3; 3], looks: [Vec3; 3], place: [(f32, f32); 3], skin: &Skin) {
        let (ab, ac) = (at[1] - at[0], at[2] - at[0]);
        let out = ab.cross(ac);
        if at.iter().any(|p| p.z < NEAR_M) || out.dot(out) < 1e-18 {
            return;
        }
        let (along_b, along_c) = (share(ab, ac, out), share(ac, ab, out));
        let spots = widened(at.map(|p| lens.spot(p)), LAP, true);
        let mut cover = std::mem::take(&mut self.cover);
        if cover.polygon(&spots, self.bounds()) {
            let (level, up) = (out.dot(at[0]), self.up());
            // A film of water shines where it is seen flat.
            let least = if skin.finish == Finish::Film { 0.0 } else { LEAST };
            let near = at.iter().fold(f32::MAX, |near, p| near.min(p.z));
            let far = at.iter().fold(near, |far, p| far.max(p.z));
            for row in 0..cover.height {
                let y = cover.y + row;
                let v = (lens.cy - (y as f32 + 0.5)) / lens.focal;
                for (column, covered) in cover.row(row).iter().enumerate() {
                    if *covered <= 0.003 {
                        continue;
                    }
                    let x = cover.x + column;
                    let ray = v3((x as f32 + 0.5 - lens.cx) / lens.focal, v, 1.0);
                    let slope = out.dot(ray);
                    let z = if slope.abs() > 1e-9 { (level / slope).clamp(near, far) } else { near };
                    let p = ray * z - at[0];
                    let (b, c) = (p.dot(along_b), p.dot(along_c));
                    // Beyond its sides it gives way to the triangle beside it.
                    let own = b > -BEYOND && c > -BEYOND && b + c < 1.0 + BEYOND;
                    let z = if own { z } else { z * (1.0 + YIELD / lens.focal) };
                    let (b, c) = (clamp01(b), clamp01(c));
                    let within = 1.0 / (b + c).max(1.0);
                    let (b, c) = (b * within, c * within);
                    let a = 1.0 - b - c;
                    let n = (looks[0] * a + looks[1] * b + looks[2] * c).unit();
                    let n = faced(n, ray.unit(), least);
                    let [(t0, w0), (t1, w1), (t2, w2)] = place;
                    let (t, w) = (t0 * a + t1 * b + t2 * c, w0 * a + w1 * b + w2 * c);
                    let colour = painted(skin, t, w, -n.dot(up));
                    // The triangles beside it cover the rest of the pixel.
                    let covered = if own { 1.0 } else { *covered };
                    self.lay((x, y), covered, z, &Face::new(skin, colour, n, 0.0), false);
                }
            }
        }
        self.cover = cover;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::render::canvas::Canvas;
    use crate::render::figures::gleam::Lamp;
    use crate::render::view::View;

    /// Brightness across two triangles that form a strip bent like a tube.
    fn strip(looks: [Vec3; 4]) -> Vec<f32> {
        let view = View::look(Vec3::ZERO, v3(0.0, 0.0, 1.0), 40.0, 64, 64);
        let mut easel = Easel::default();
        easel.open((0, 0, 64, 64), false, 0.01);
        let sun = v3(-0.7, 0.0, -0.7);
        easel.light(Lamp { sun, up: Vec3::UP, sunlight: Vec3::splat(1.0), clear: 1.0, ..Lamp::default() });
        let corners = [(-0.5, 0.5), (0.5, 0.5), (-0.5, -0.5), (0.5, -0.5)].map(|(x, y)| v3(x, y, 2.0));
        let (lens, skin) = (Lens::of(&view), Skin::new(Vec3::splat(0.5)));
        for three in [[0, 1, 2], [1, 3, 2]] {
            easel.facet(&lens, three.map(|i| corners[i]), three.map(|i| looks[i]), [(0.0, 0.0); 3], &skin);
        }
        let mut canvas = Canvas::default();
        canvas.reset(64, 64);
        easel.hang(&mut canvas, &view, 0.0, false);
        (0..64).map(|x| canvas.pixels[32 * 64 + x]).filter(|p| p[3] > 0.0).map(|p| p[0]).collect()
    }

    #[test]
    fn nothing_shines_through_a_sheet_of_small_triangles() {
        let view = View::look(Vec3::ZERO, v3(0.0, 0.0, 1.0), 40.0, 64, 64);
        let (mut easel, lens) = (Easel::default(), Lens::of(&view));
        easel.open((0, 0, 64, 64), false, 0.02);
        easel.light(Lamp { up: Vec3::UP, clear: 1.0, ..Lamp::default() });
        let (bright, dark) = (Skin::new(Vec3::splat(1.0)).glow(1.0), Skin::new(Vec3::ZERO));
        let ahead = v3(0.0, 0.0, -1.0);
        let wall = [v3(-9.0, 9.0, 3.0), v3(9.0, 9.0, 3.0), v3(0.0, -12.0, 3.0)];
        easel.facet(&lens, wall, [ahead; 3], [(0.0, 0.0); 3], &bright);
        // A bowl that bulges towards the eye.
        let at = |column: i32, row: i32| {
            let (x, y) = (column as f32 * 0.053 - 0.4, row as f32 * 0.061 - 0.45);
            v3(x, y, 2.0 + 0.8 * (x * x + y * y))
        };
        for (column, row) in (0..15).flat_map(|column| (0..15).map(move |row| (column, row))) {
            let [a, b, c, d] = [(0, 0), (1, 0), (0, 1), (1, 1)].map(|(x, y)| at(column + x, row + y));
            for three in [[a, b, c], [b, d, c]] {
                easel.facet(&lens, three, [ahead; 3], [(0.0, 0.0); 3], &dark);
            }
        }
        let mut canvas = Canvas::default();
        canvas.reset(64, 64);
        easel.hang(&mut canvas, &view, 0.0, false);
        let inner = (24..40).flat_map(|y| (24..40).map(move |x| y * 64 + x));
        let most = inner.map(|i| canvas.pixels[i][0]).fold(0.0, f32::max);
        assert!(most < 0.02, "{most} of the wall is seen");
    }

    #[test]
    fn a_sheet_is_lit_alike_on_both_sides_of_its_outline() {
        let ray = v3(0.0, 0.0, 1.0);
        let (before, behind) =
            (faced(v3(0.999, 0.0, -0.04).unit(), ray, LEAST), faced(v3(0.999, 0.0, 0.04).unit(), ray, LEAST));
        assert!((before - behind).length() < 0.1, "{before:?} {behind:?}");
        assert!(before.z < -0.3, "no pixel of the outline looks aside: {before:?}");
        let inside = faced(v3(0.6, 0.0, 0.8), ray, LEAST);
        assert!((inside - v3(-0.6, 0.0, -0.8)).length() < 1e-3, "from inside it is its other side: {inside:?}");
    }

    #[test]
    fn the_shadow_of_a_sheet_has_no_stripes() {
        let view = View::look(Vec3::ZERO, v3(0.0, 0.0, 1.0), 40.0, 64, 64);
        let (mut easel, lens) = (Easel::default(), Lens::of(&view));
        easel.open((0, 0, 64, 64), true, 0.02);
        let at = |column: i32, row: i32| v3(column as f32 * 0.043 - 0.4, row as f32 * 0.2 - 0.45, 2.0);
        for (column, row) in (0..19).flat_map(|column| (0..4).map(move |row| (column, row))) {
            let [a, b, c, d] = [(0, 0), (1, 0), (0, 1), (1, 1)].map(|(x, y)| at(column + x, row + y));
            easel.facet_shadow(&lens, [a, b, c]);
            easel.facet_shadow(&lens, [b, d, c]);
        }
        let mut canvas = Canvas::default();
        canvas.reset(64, 64);
        canvas.pixels.iter_mut().for_each(|pixel| *pixel = [1.0, 1.0, 1.0, 0.5]);
        easel.darken(&mut canvas, Vec3::ZERO, |_, _| 1.0);
        let inner = (24..40).flat_map(|y| (24..40).map(move |x| y * 64 + x));
        let most = inner.map(|i| canvas.pixels[i][0]).fold(0.0, f32::max);
        assert!(most < 0.05, "{most} of the light comes through");
    }

    #[test]
    fn triangles_grow_on_all_sides() {
        for spots in [[(0.0, 0.0), (9.0, 0.0), (0.0, 6.0)], [(0.0, 0.0), (0.0, 6.0), (9.0, 0.0)]] {
            let wide = widened(spots, LAP, true);
            let low = |at: fn(&(f32, f32)) -> f32| wide.iter().map(at).fold(f32::MAX, f32::min);
            assert!((low(|p| p.0) + LAP).abs() < 1e-3 && (low(|p| p.1) + LAP).abs() < 1e-3, "{wide:?}");
        }
    }

    #[test]
    fn a_sheet_is_shaded_smoothly_and_shows_no_seam() {
        let (left, right) = (v3(-0.7, 0.0, -0.7), v3(0.7, 0.0, -0.7));
        let light = strip([left, right, left, right]);
        assert!(light.len() > 12, "{}", light.len());
        let inner = &light[1..light.len() - 1];
        assert!(inner[0] > 2.0 * inner[inner.len() - 1], "{inner:?}");
        for pair in inner.windows(2) {
            assert!((pair[1] - pair[0]).abs() < 0.12 * inner[0], "a step in {inner:?}");
        }
    }
}
