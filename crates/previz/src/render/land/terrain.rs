//! The ground as a mesh: fine where the camera comes near, coarse far away,
//! fixed for the whole shot so that nothing pops or swims.
//!
//! Records shape and distance; `ground` gives it colour.

use super::canopy::Canopy;
use crate::maths::{Vec3, bilinear, clamp01, mix, v3};
use crate::render::record::{Corner, Record};
use crate::render::view::{NEAR_M, View};
use crate::scene::terrain::relief::Relief;

/// Squares along one side of a block.
const SIDE: usize = 16;
/// Vertices along one side, with a skirt on each that hides gaps between
/// blocks of different fineness.
const ROW: usize = SIDE + 3;
/// The lines of vertices that are drawn: all, or one in two, four and so on.
/// The border's and the skirt's always are.
const LINES: [&[usize]; 5] = [
    &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18],
    &[0, 1, 3, 5, 7, 9, 11, 13, 15, 17, 18],
    &[0, 1, 5, 9, 13, 17, 18],
    &[0, 1, 9, 17, 18],
    &[0, 1, 17, 18],
];
/// Most that the ground may lie beside where it should, in pixels.
const ASIDE_PX: f32 = 0.8;
/// Most that slope and sunlight may differ from what they should be.
const UNLIKE: f32 = 0.04;
/// Ground below this, in metres, no water mirrors.
const SUNK_M: f32 = -0.12;
/// A shore further away than this, in metres, is a line.
const FAR_SHORE_M: f32 = 160.0;
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
    /// Which of the lines are enough to show it, as near as it ever comes.
    coarse: usize,
}

/// The land of a shot.
#[derive(Debug)]
pub(crate) struct Terrain {
    blocks: Vec<Block>,
    shade: ShadeMap,
}

/// What decides how fine the mesh must be, and which parts are ever seen.
pub(crate) struct Watch<'a> {
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
    pub(crate) fn bake(relief: &Relief, watch: &Watch) -> Self {
        let shade = ShadeMap::bake(relief, watch);
        let mut terrain = Self { blocks: Vec::new(), shade };
        terrain.divide(relief, watch, (0.0, 0.0), REACH_M);
        terrain
    }

    /// Share of the sun's disc that a point sees above the land around it.
    pub(crate) fn sunlit(&self, at: Vec3) -> f32 {
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
            let mut block = block(relief, &self.shade, watch.canopy, x, z, half);
            let focal = watch.views.first().map_or(1.0, |view| view.focal);
            let above = watch.views.iter().map(|view| view.eye.y).fold(0.0, f32::max) / nearest.max(1.0);
            // A square near the camera must not reach behind it, where nothing
            // is drawn.
            let widest = nearest * 0.4 / (half * 2.0 / SIDE as f32);
            block.thin(ASIDE_PX * nearest / focal, above, widest);
            self.blocks.push(block);
        }
    }

    /// Draws the land into a record. In a mirror only what is above water is
    /// there. `order` is memory to sort in.
    pub(crate) fn draw(&self, view: &View, record: &mut Record, order: &mut Vec<(u32, u32)>, mirror: bool) {
        order.clear();
        for (index, block) in self.blocks.iter().enumerate() {
            let sunk = mirror && block.centre.y + block.radius < 0.0;
            if !sunk && touches(view, block.centre, block.radius) {
                // Near ones first, so that what they hide is not written.
                // Distances are positive, so their bits sort as they do.
                let z = (view.to_camera(block.centre).2 - block.radius).max(0.0);
                order.push((z.to_bits(), index as u32));
            }
        }
        order.sort_unstable();
        let mut corners = [Corner::default(); ROW * ROW];
        for (_, index) in order.iter() {
            self.blocks[*index as usize].draw(view, record, &mut corners, mirror);
        }
    }
}

impl Block {
    /// Chooses the fewest lines that keep the ground within `aside_m` of where
    /// it should be, and about as steep and as bright, at most `widest` of the
    /// finest squares in one. `above` is how steeply one looks down on it: level
    /// ground far away is a few rows of pixels, in which nobody can tell.
    fn thin(&mut self, aside_m: f32, above: f32, widest: f32) {
        let heights = self.vertices.iter().map(|vertex| vertex.at.y);
        let rise = heights.clone().fold(f32::MIN, f32::max) - heights.fold(f32::MAX, f32::min);
        let unlike = UNLIKE * (0.4 * self.radius / (above * self.radius + rise).max(1e-3)).clamp(1.0, 6.0);
        let fits = |coarse: &usize| (1 << coarse) as f32 <= widest && self.survives(1 << coarse, aside_m, unlike);
        self.coarse = (1..LINES.len()).rev().find(fits).unwrap_or(0);
    }

    fn survives(&self, stride: usize, aside_m: f32, unlike: f32) -> bool {
        let whole = |i: usize| ((i - 1) / stride * stride + 1).min(SIDE + 1 - stride);
        for row in 1..ROW - 1 {
            for column in 1..ROW - 1 {
                let (r, c) = (whole(row), whole(column));
                let (v, u) = ((row - r) as f32 / stride as f32, (column - c) as f32 / stride as f32);
                let at = |r: usize, c: usize| &self.vertices[r * ROW + c];
                let (a, b, c, d) = (at(r, c), at(r, c + stride), at(r + stride, c), at(r + stride, c + stride));
                let between = |of: fn(&Vertex) -> f32| mix(mix(of(a), of(b), u), mix(of(c), of(d), u), v);
                let off = |of: fn(&Vertex) -> f32| (between(of) - of(at(row, column))).abs();
                if off(|vertex| vertex.at.y) > aside_m
                    || off(|vertex| vertex.nx) > unlike
                    || off(|vertex| vertex.nz) > unlike
                    || off(|vertex| vertex.sunlit) > unlike * 2.0
                {
                    return false;
                }
            }
        }
        true
    }

    fn draw(&self, view: &View, record: &mut Record, corners: &mut [Corner], mirror: bool) {
        // A mirror's pixels are twice as large.
        let lines = LINES[(self.coarse + usize::from(mirror)).min(LINES.len() - 1)];
        for (row, column) in lines.iter().flat_map(|row| lines.iter().map(move |column| (*row, *column))) {
            let vertex = &self.vertices[row * ROW + column];
            // In a mirror, what is under water far away is pulled up to it, so
            // that the shore leaves no gap; what is near is left out.
            let at = if mirror { v3(vertex.at.x, vertex.at.y.max(SUNK_M), vertex.at.z) } else { vertex.at };
            let (x, y, z) = view.to_camera(at);
            let hidden = mirror && vertex.at.y < SUNK_M && z < FAR_SHORE_M;
            let inverse = if z > NEAR_M && !hidden { 1.0 / z } else { -1.0 };
            let scale = view.focal * inverse;
            corners[row * ROW + column] = Corner {
                x: view.width as f32 * 0.5 + x * scale,
                y: view.height as f32 * 0.5 - y * scale,
                inverse,
                like: [vertex.nx, vertex.nz, vertex.sunlit],
            };
        }
        for rows in lines.windows(2) {
            for columns in lines.windows(2) {
                let corner = |row: usize, column: usize| &corners[rows[row] * ROW + columns[column]];
                let (a, b, c, d) = (corner(0, 0), corner(0, 1), corner(1, 0), corner(1, 1));
                // Seen from above these run clockwise, in a mirror the other way.
                if mirror {
                    // It shows nothing of what lies wholly under water.
                    let height = |row: usize, column: usize| self.vertices[rows[row] * ROW + columns[column]].at.y;
                    let shared = height(0, 1).max(height(1, 0));
                    if shared.max(height(0, 0)) > SUNK_M {
                        record.fill(a, b, c);
                    }
                    if shared.max(height(1, 1)) > SUNK_M {
                        record.fill(b, d, c);
                    }
                } else {
                    record.fill(a, c, b);
                    record.fill(b, c, d);
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
pub(crate) fn touches(view: &View, centre: Vec3, radius: f32) -> bool {
    let (x, y, z) = view.to_camera(centre);
    // A ball meets a slanting side of what is seen further from the middle than it is wide.
    let within = |aside: f32, size: usize| {
        let slant = size as f32 * 0.5 / view.focal;
        aside.abs() < z * slant + radius * (1.0 + slant * slant).sqrt()
    };
    z > -radius && within(x, view.width) && within(y, view.height)
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
    Block {
        centre: v3(x, (low + high) * 0.5, z),
        radius: (half * half * 2.0 + rise * rise).sqrt() + step,
        vertices,
        coarse: 0,
    }
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
        let corners = [at(iv, iu), at(iv, iu + 1), at(iv + 1, iu), at(iv + 1, iu + 1)];
        bilinear(corners, (fu, fv))
    }

    /// Share of the sun's disc that a point sees above the ground around it.
    fn sunlit(&self, x: f32, y: f32, z: f32) -> f32 {
        let cell = self.half_m * 2.0 / self.side as f32;
        let base = y.max(self.height(x, z));
        past_hills(self.sun, v3(x, base, z), cell * 1.5, |x, z| self.height(x, z))
    }
}

/// By what factor each further look for a hill before the sun is further off, how many of
/// them there are, and how soft the edge of its shade is for its distance.
const FURTHER: f32 = 1.42;
const LOOKS: usize = 12;
const SOFT: f32 = 0.07;

/// Share of the sun's disc that a spot sees past the hills around, from so near on, where the
/// height of the ground is known.
pub(crate) fn past_hills(sun: Vec3, at: Vec3, nearest_m: f32, height: impl Fn(f32, f32) -> f32) -> f32 {
    let flat = (sun.x * sun.x + sun.z * sun.z).sqrt().max(1e-3);
    let rise = sun.y / flat;
    let (dx, dz) = (sun.x / flat, sun.z / flat);
    let mut lit = 1.0_f32;
    let mut away = nearest_m;
    for _ in 0..LOOKS {
        let over = at.y + away * rise - height(at.x + dx * away, at.z + dz * away);
        lit = lit.min(0.5 + over / (away * SOFT));
        away *= FURTHER;
    }
    clamp01(lit)
}

#[cfg(test)]
mod tests {
    use super::super::canopy::Canopy;
    use super::*;
    use crate::render::air::sky::towards;
    use crate::render::camera::view_at;
    use crate::render::record::Record;
    use crate::scene::{Quality, Scene, SceneOptions};

    #[test]
    fn the_ground_reaches_down_to_the_lower_edge() {
        let options = SceneOptions {
            width: 160,
            height: 90,
            fps: 24,
            frames: 48,
            seed: 2,
            label: false,
            quality: Quality::Standard,
        };
        for prompt in ["a woman on a city street", "a dog in a meadow", "camels in the desert", "a snowy mountain"] {
            let scene = Scene::compose(&crate::understand::understand(prompt).script, &options);
            let shot = &scene.shots[0];
            let relief = Relief::new(shot.land.as_ref().expect("land"), shot.seed);
            let views = [0.0, 0.5, 1.0].map(|share| view_at(&shot.camera, &shot.actors, share, share * 2.0, (160, 90)));
            let canopy = Canopy::bake(std::iter::empty(), towards(&shot.sun), shot.sun.hardness);
            let watch = Watch { views: &views, coarseness: 0.02, sun: towards(&shot.sun), canopy: &canopy };
            let terrain = Terrain::bake(&relief, &watch);
            for view in &views {
                let mut record = Record::default();
                record.reset(160, 90);
                terrain.draw(view, &mut record, &mut Vec::new(), false);
                let bare = (80 * 160..90 * 160).filter(|at| record.inverse(*at) <= 0.0).count();
                assert_eq!(bare, 0, "{prompt}: pixels without ground");
            }
        }
    }
}
