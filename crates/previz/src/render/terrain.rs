//! The ground as a mesh: fine where the camera comes near, coarse far away,
//! fixed for the whole shot so that nothing pops or swims.
//!
//! Records shape and distance; `ground` gives it colour.

use super::canopy::Canopy;
use super::canvas::{Canvas, Ground};
use super::view::{NEAR_M, View};
use crate::maths::{Vec3, clamp01, v3};
use crate::scene::relief::Relief;

/// Squares along one side of a block.
const SIDE: usize = 16;
/// Vertices along one side, with a skirt on each that hides gaps between
/// blocks of different fineness.
const ROW: usize = SIDE + 3;
/// The lines of vertices that are drawn, and half of them for mirrors, whose
/// pixels are twice as large.
const FINE: [usize; ROW] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18];
const COARSE: [usize; 11] = [0, 1, 3, 5, 7, 9, 11, 13, 15, 17, 18];
/// Half the side of the whole land, in metres.
const REACH_M: f32 = 9000.0;

#[derive(Debug, Clone, Copy)]
struct Vertex {
    at: Vec3,
    nx: f32,
    nz: f32,
    sunlit: f32,
}

#[derive(Debug)]
struct Block {
    centre: Vec3,
    radius: f32,
    vertices: Vec<Vertex>,
}

/// The land of a shot.
#[derive(Debug)]
pub(super) struct Terrain {
    blocks: Vec<Block>,
    shade: ShadeMap,
}

/// What decides how fine the mesh must be, and which parts are ever seen.
pub(super) struct Watch<'a> {
    /// Moments along the camera's path.
    pub views: &'a [View],
    /// Largest part of its distance that a square of the mesh may be wide.
    pub coarseness: f32,
    /// Towards the sun.
    pub sun: Vec3,
    /// Shade of what grows.
    pub canopy: &'a Canopy,
}

impl Terrain {
    pub(super) fn bake(relief: &Relief, watch: &Watch) -> Self {
        let shade = ShadeMap::bake(relief, watch);
        let mut terrain = Self { blocks: Vec::new(), shade };
        terrain.divide(relief, watch, (0.0, 0.0), REACH_M);
        terrain
    }

    /// Share of the sun's disc that a point sees above the land around it.
    pub(super) fn sunlit(&self, at: Vec3) -> f32 {
        self.shade.sunlit(at.x, at.y, at.z)
    }

    /// Adds the square around `(x, z)`, in parts where it is too coarse.
    fn divide(&mut self, relief: &Relief, watch: &Watch, (x, z): (f32, f32), half: f32) {
        let diagonal = half * 1.42;
        let mut nearest = f32::MAX;
        let mut seen = false;
        for view in watch.views {
            let (dx, dz) = (x - view.eye.x, z - view.eye.z);
            let flat = ((dx.abs() - half).max(0.0), (dz.abs() - half).max(0.0));
            // Height above the ground counts: from the air all is far.
            let up = (view.eye.y - relief.height(view.eye.x, view.eye.z)).max(0.0);
            nearest = nearest.min((flat.0 * flat.0 + flat.1 * flat.1 + up * up).sqrt());
            seen |= in_sector(view, dx, dz, diagonal);
        }
        if !seen {
            return;
        }
        if half * 2.0 / SIDE as f32 > (nearest * watch.coarseness).max(0.35) {
            let q = half * 0.5;
            for (sx, sz) in [(-q, -q), (q, -q), (-q, q), (q, q)] {
                self.divide(relief, watch, (x + sx, z + sz), q);
            }
        } else {
            let block = block(relief, &self.shade, watch.canopy, x, z, half);
            self.blocks.push(block);
        }
    }

    /// Draws the land into the canvas's record. In a mirror only what is
    /// above water is there.
    pub(super) fn draw(&self, view: &View, canvas: &mut Canvas, mirror: bool) {
        let mut screen = [[0.0_f32; 6]; ROW * ROW];
        for block in &self.blocks {
            if mirror && block.centre.y + block.radius < 0.0 {
                continue;
            }
            if !touches(view, block.centre, block.radius) {
                continue;
            }
            let lines = if mirror { &COARSE[..] } else { &FINE[..] };
            for (row, column) in lines.iter().flat_map(|row| lines.iter().map(move |column| (*row, *column))) {
                let vertex = &block.vertices[row * ROW + column];
                let (x, y, z) = view.to_camera(vertex.at);
                // A mirror shows nothing of what is under water.
                let hidden = mirror && vertex.at.y < -0.12;
                let inverse = if z > NEAR_M && !hidden { 1.0 / z } else { -1.0 };
                let scale = view.focal * inverse;
                let sx = view.width as f32 * 0.5 + x * scale;
                let sy = view.height as f32 * 0.5 - y * scale;
                screen[row * ROW + column] = [sx, sy, inverse, vertex.nx, vertex.nz, vertex.sunlit];
            }
            for rows in lines.windows(2) {
                for columns in lines.windows(2) {
                    let corner = |row: usize, column: usize| &screen[rows[row] * ROW + columns[column]];
                    let (a, b, c, d) = (corner(0, 0), corner(0, 1), corner(1, 0), corner(1, 1));
                    triangle(canvas, a, b, c);
                    triangle(canvas, b, d, c);
                }
            }
        }
    }
}

/// Whether a disc on the ground lies within the view's sector, generously.
fn in_sector(view: &View, dx: f32, dz: f32, radius: f32) -> bool {
    let distance = (dx * dx + dz * dz).sqrt();
    if distance < radius * 1.5 + 12.0 {
        return true;
    }
    let flat = v3(view.forward.x, 0.0, view.forward.z);
    let level = flat.length();
    // A steep view sees in every direction.
    if level < 0.45 {
        return distance < 1500.0 + radius;
    }
    let along = (dx * flat.x + dz * flat.z) / level;
    let across = (dx * flat.z - dz * flat.x).abs() / level;
    let half_width = view.width as f32 * 0.5 / view.focal / level;
    along > -radius && across < along.max(0.0) * half_width * 1.12 + radius * 1.5 + 6.0
}

/// Whether a ball is in front of the camera and not wholly beside the picture.
pub(super) fn touches(view: &View, centre: Vec3, radius: f32) -> bool {
    let (x, y, z) = view.to_camera(centre);
    let reach = z.max(0.0) / view.focal;
    z > -radius
        && x.abs() < reach * view.width as f32 * 0.5 + radius * 1.5
        && y.abs() < reach * view.height as f32 * 0.5 + radius * 1.5
}

fn block(relief: &Relief, shade: &ShadeMap, canopy: &Canopy, x: f32, z: f32, half: f32) -> Block {
    let step = half * 2.0 / SIDE as f32;
    // One more on each side: the skirt's vertices, whose heights also give
    // the slope at the border.
    let at = |i: usize| i as f32 - 1.0;
    let mut heights = [0.0_f32; ROW * ROW];
    for row in 0..ROW {
        for column in 0..ROW {
            heights[row * ROW + column] = relief.height(x - half + at(column) * step, z - half + at(row) * step);
        }
    }
    let mut vertices = Vec::with_capacity(ROW * ROW);
    let (mut low, mut high) = (f32::MAX, f32::MIN);
    for row in 0..ROW {
        for column in 0..ROW {
            let (r, c) = (row.clamp(1, ROW - 2), column.clamp(1, ROW - 2));
            let height = |r: usize, c: usize| heights[r * ROW + c];
            let sx = (height(r, c - 1) - height(r, c + 1)) / (2.0 * step);
            let sz = (height(r - 1, c) - height(r + 1, c)) / (2.0 * step);
            let scale = 1.0 / (1.0 + sx * sx + sz * sz).sqrt();
            let skirt = r != row || c != column;
            let (px, pz) = (x - half + at(c) * step, z - half + at(r) * step);
            let py = height(r, c);
            low = low.min(py);
            high = high.max(py);
            vertices.push(Vertex {
                at: v3(px, if skirt { py - step * 0.7 } else { py }, pz),
                nx: sx * scale,
                nz: sz * scale,
                sunlit: shade.sunlit(px, py, pz) * canopy.light(px, pz),
            });
        }
    }
    let rise = (high - low) * 0.5;
    Block { centre: v3(x, (low + high) * 0.5, z), radius: (half * half * 2.0 + rise * rise).sqrt() + step, vertices }
}

/// Heights on a coarse grid, for finding what the sun does not reach.
#[derive(Debug)]
struct ShadeMap {
    side: usize,
    half_m: f32,
    centre_z: f32,
    heights: Vec<f32>,
    sun: Vec3,
}

impl ShadeMap {
    fn bake(relief: &Relief, watch: &Watch) -> Self {
        let side = if watch.coarseness > 0.03 { 96 } else { 256 };
        let (half_m, centre_z) = (2600.0, 1900.0);
        let step = half_m * 2.0 / side as f32;
        let heights = (0..side * side)
            .map(|i| relief.height((i % side) as f32 * step - half_m, (i / side) as f32 * step - half_m + centre_z))
            .collect();
        Self { side, half_m, centre_z, heights, sun: watch.sun }
    }

    fn height(&self, x: f32, z: f32) -> f32 {
        let scale = self.side as f32 / (self.half_m * 2.0);
        let top = self.side as f32 - 1.01;
        let u = ((x + self.half_m) * scale).max(0.0).min(top);
        let v = ((z - self.centre_z + self.half_m) * scale).max(0.0).min(top);
        let (iu, iv) = (u as usize, v as usize);
        let (fu, fv) = (u - iu as f32, v - iv as f32);
        let at = |r: usize, c: usize| self.heights[r.min(self.side - 1) * self.side + c.min(self.side - 1)];
        let top = at(iv, iu) + (at(iv, iu + 1) - at(iv, iu)) * fu;
        let bottom = at(iv + 1, iu) + (at(iv + 1, iu + 1) - at(iv + 1, iu)) * fu;
        top + (bottom - top) * fv
    }

    /// Share of the sun's disc that a point sees above the ground around it.
    fn sunlit(&self, x: f32, y: f32, z: f32) -> f32 {
        let flat = (self.sun.x * self.sun.x + self.sun.z * self.sun.z).sqrt().max(1e-3);
        let rise = self.sun.y / flat;
        let (dx, dz) = (self.sun.x / flat, self.sun.z / flat);
        let cell = self.half_m * 2.0 / self.side as f32;
        let base = y.max(self.height(x, z));
        let mut lit = 1.0_f32;
        let mut s = cell * 1.5;
        for _ in 0..12 {
            let over = base + s * rise - self.height(x + dx * s, z + dz * s);
            lit = lit.min(0.5 + over / (s * 0.07));
            s *= 1.42;
        }
        clamp01(lit)
    }
}

/// The pixels of a row that may lie within all three sides, one more at each
/// end. A side is minus one over its slope, whether it opens to the right, and
/// what `py` and one add.
#[inline(always)]
fn span(sides: &[(f32, bool, f32, f32); 3], py: f32, left: f32, (x0, x1): (usize, usize)) -> (usize, usize) {
    let (mut low, mut high) = (x0 as f32, x1 as f32);
    for (turn, rightwards, v, one) in sides {
        let edge = (py * v + one) * turn + left;
        // A level side lies at one of the two infinities.
        if *rightwards { low = low.max(edge - 1.5) } else { high = high.min(edge + 1.5) }
    }
    (low as usize, high as usize)
}

/// Fills a triangle of `[x, y, 1/distance, nx, nz, sunlit]` corners, keeping
/// what is nearest.
#[inline(always)]
fn triangle(canvas: &mut Canvas, a: &[f32; 6], b: &[f32; 6], c: &[f32; 6]) {
    if a[2] <= 0.0 || b[2] <= 0.0 || c[2] <= 0.0 {
        return;
    }
    let (w, h) = (canvas.width as f32, canvas.height as f32);
    // Only pixels whose middle may lie inside are asked.
    let x_min = (a[0].min(b[0]).min(c[0]) + 0.5).max(0.0);
    let x_max = (a[0].max(b[0]).max(c[0]) + 0.5).min(w);
    let y_min = (a[1].min(b[1]).min(c[1]) + 0.5).max(0.0);
    let y_max = (a[1].max(b[1]).max(c[1]) + 0.5).min(h);
    if x_max <= x_min || y_max <= y_min {
        return;
    }
    let (x0, x1) = (x_min as usize, x_max as usize);
    let (y0, y1) = (y_min as usize, y_max as usize);
    if x0 >= x1 || y0 >= y1 {
        return;
    }
    let area = (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
    if area.abs() < 1e-6 {
        return;
    }
    let scale = 1.0 / area;
    // Weights of b and c change by a constant from pixel to pixel.
    let (ub, vb) = ((c[1] - a[1]) * scale, -(c[0] - a[0]) * scale);
    let (uc, vc) = (-(b[1] - a[1]) * scale, (b[0] - a[0]) * scale);
    let (di_b, di_c) = (b[2] - a[2], c[2] - a[2]);
    // In each row the three sides leave a span; narrow triangles are not worth
    // looking for it.
    let turn = |u: f32| if u == 0.0 { f32::NEG_INFINITY } else { -1.0 / u };
    let sides = [(ub, vb, 0.0), (uc, vc, 0.0), (-ub - uc, -vb - vc, 1.0)];
    let sides = sides.map(|(u, v, one)| (turn(u), u >= 0.0, v, one));
    let wide = x1 - x0 > 5;
    for y in y0..y1 {
        let py = y as f32 + 0.5 - a[1];
        let row = y * canvas.width;
        let (from, to) = if wide { span(&sides, py, a[0], (x0, x1)) } else { (x0, x1) };
        for x in from..to {
            let px = x as f32 + 0.5 - a[0];
            let wb = px * ub + py * vb;
            let wc = px * uc + py * vc;
            if wb < -1e-4 || wc < -1e-4 || wb + wc > 1.0001 {
                continue;
            }
            let inverse = a[2] + wb * di_b + wc * di_c;
            let slot = &mut canvas.ground[row + x];
            if inverse > slot.inverse {
                *slot = Ground {
                    inverse,
                    nx: a[3] + wb * (b[3] - a[3]) + wc * (c[3] - a[3]),
                    nz: a[4] + wb * (b[4] - a[4]) + wc * (c[4] - a[4]),
                    sunlit: a[5] + wb * (b[5] - a[5]) + wc * (c[5] - a[5]),
                };
            }
        }
    }
}
