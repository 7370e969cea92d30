//! What the ground leaves in each pixel before it is lit: how far it is, and
//! which face of the mesh is seen there.
//!
//! Slopes and sunlight are worked out only where somebody asks, for most pixels
//! are never shaded by themselves. Knows no light and no camera.

use crate::maths::{larger, smaller};

/// The ground in a pixel.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Ground {
    /// One over the distance along the view; 0 where there is sky.
    pub inverse: f32,
    /// Slope of the surface to the right and away, as parts of its normal.
    pub nx: f32,
    pub nz: f32,
    /// Sunlight that reaches it, 0 to 1.
    pub sunlit: f32,
}

/// A corner of the mesh in the picture: pixel, one over distance, and what the
/// ground is like there.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Corner {
    pub x: f32,
    pub y: f32,
    pub inverse: f32,
    /// Slope to the right and away, and sunlight.
    pub like: [f32; 3],
}

/// A triangle that is seen: what it is like at its first corner, and how that
/// changes from pixel to pixel.
#[derive(Debug, Clone, Copy)]
struct Face {
    x: f32,
    y: f32,
    like: [f32; 3],
    across: [f32; 3],
    down: [f32; 3],
}

/// The record of a whole picture.
#[derive(Debug, Default)]
pub(super) struct Record {
    width: usize,
    height: usize,
    inverse: Vec<f32>,
    face: Vec<u32>,
    faces: Vec<Face>,
}

impl Record {
    /// Gives the record a size and forgets what it held.
    pub(super) fn reset(&mut self, width: usize, height: usize) {
        (self.width, self.height) = (width, height);
        self.inverse.clear();
        self.inverse.resize(width * height, 0.0);
        // A face is only looked up where there is a distance.
        self.face.resize(width * height, 0);
        self.faces.clear();
    }

    /// One over the distance of a pixel's ground; 0 where there is none.
    #[inline(always)]
    pub(super) fn inverse(&self, at: usize) -> f32 {
        self.inverse[at]
    }

    /// One over the distance of each pixel's ground, row by row.
    pub(super) fn all(&self) -> &[f32] {
        &self.inverse
    }

    /// The ground in a pixel.
    #[inline]
    pub(super) fn ground(&self, x: usize, y: usize) -> Ground {
        let at = y * self.width + x;
        let inverse = self.inverse[at];
        if inverse <= 0.0 {
            return Ground::default();
        }
        let face = &self.faces[self.face[at] as usize];
        let (dx, dy) = (x as f32 + 0.5 - face.x, y as f32 + 0.5 - face.y);
        let like = |i: usize| face.like[i] + face.across[i] * dx + face.down[i] * dy;
        Ground { inverse, nx: like(0), nz: like(1), sunlit: like(2) }
    }

    /// Fills a triangle whose corners run clockwise in the picture, keeping
    /// what is nearest; one that shows its back is left out. Triangles that
    /// share a side leave no pixel between them and fill none twice.
    #[inline(always)]
    pub(super) fn fill(&mut self, a: &Corner, b: &Corner, c: &Corner) {
        if a.inverse <= 0.0 || b.inverse <= 0.0 || c.inverse <= 0.0 {
            return;
        }
        let area = (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
        if area < 1e-6 {
            return;
        }
        let first = middles(smaller(smaller(a.y, b.y), c.y), self.height);
        let last = middles(larger(larger(a.y, b.y), c.y), self.height);
        let (left, right) = (smaller(smaller(a.x, b.x), c.x), larger(larger(a.x, b.x), c.x));
        if first >= last || middles(left, self.width) >= middles(right, self.width) {
            return;
        }
        let scale = 1.0 / area;
        // What a quantity gains per pixel, from what it gains along two sides.
        let slope = |to_b: f32, to_c: f32| {
            ((to_b * (c.y - a.y) - to_c * (b.y - a.y)) * scale, (to_c * (b.x - a.x) - to_b * (c.x - a.x)) * scale)
        };
        let (across, down) = slope(b.inverse - a.inverse, c.inverse - a.inverse);
        let sides = Sides::of([(a.x, a.y), (b.x, b.y), (c.x, c.y)]);
        let mark = self.faces.len() as u32;
        let mut seen = false;
        for y in first..last {
            let py = y as f32 + 0.5;
            let (left, right) = sides.at(py);
            let (from, to) = (middles(left, self.width), middles(right, self.width));
            if from >= to {
                continue;
            }
            let base = a.inverse + down * (py - a.y);
            let row = y * self.width;
            let nearest = &mut self.inverse[row + from..row + to];
            let marks = &mut self.face[row + from..row + to];
            for (step, (slot, face)) in nearest.iter_mut().zip(marks).enumerate() {
                let inverse = base + across * ((from + step) as f32 + 0.5 - a.x);
                // Stored in any case, so that several pixels can be done at once.
                let nearer = inverse > *slot;
                *slot = if nearer { inverse } else { *slot };
                *face = if nearer { mark } else { *face };
                seen |= nearer;
            }
        }
        if seen {
            let gain = |i: usize| slope(b.like[i] - a.like[i], c.like[i] - a.like[i]);
            let gains = [gain(0), gain(1), gain(2)];
            let (across, down) = (gains.map(|gain| gain.0), gains.map(|gain| gain.1));
            self.faces.push(Face { x: a.x, y: a.y, like: a.like, across, down });
        }
    }
}

/// Number of pixels, of `size`, whose middle lies before `edge`.
#[inline(always)]
fn middles(edge: f32, size: usize) -> usize {
    // A half and one more, rounded towards zero: the ceiling of edge - 0.5.
    let before = edge - 0.5;
    if before <= 0.0 {
        return 0;
    }
    let whole = before as usize;
    (whole + usize::from(whole as f32 != before)).min(size)
}

/// The sides of a triangle, from its top to its bottom corner directly and by
/// way of the middle one.
struct Sides {
    direct: Side,
    upper: Side,
    lower: Side,
    middle_y: f32,
}

struct Side {
    x: f32,
    y: f32,
    slope: f32,
}

impl Side {
    /// Always from the upper corner, so that both triangles at a side agree.
    fn of(upper: (f32, f32), lower: (f32, f32)) -> Self {
        let tall = lower.1 - upper.1;
        let slope = if tall > 1e-6 { (lower.0 - upper.0) / tall } else { 0.0 };
        Self { x: upper.0, y: upper.1, slope }
    }

    #[inline(always)]
    fn at(&self, y: f32) -> f32 {
        self.x + (y - self.y) * self.slope
    }
}

impl Sides {
    fn of(mut corners: [(f32, f32); 3]) -> Self {
        // Equal heights are ordered too, or a shared side could differ.
        let before = |a: (f32, f32), b: (f32, f32)| a.1 < b.1 || (a.1 == b.1 && a.0 < b.0);
        for (i, j) in [(0, 1), (1, 2), (0, 1)] {
            if before(corners[j], corners[i]) {
                corners.swap(i, j);
            }
        }
        let [top, middle, bottom] = corners;
        Self {
            direct: Side::of(top, bottom),
            upper: Side::of(top, middle),
            lower: Side::of(middle, bottom),
            middle_y: middle.1,
        }
    }

    /// Left and right end of the row through `y`.
    #[inline(always)]
    fn at(&self, y: f32) -> (f32, f32) {
        let (a, b) = (self.direct.at(y), if y < self.middle_y { self.upper.at(y) } else { self.lower.at(y) });
        (smaller(a, b), larger(a, b))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::noise::Dice;

    fn corner(x: f32, y: f32, inverse: f32) -> Corner {
        Corner { x, y, inverse, like: [x, y, inverse] }
    }

    #[test]
    fn triangles_with_shared_sides_fill_each_pixel_once() {
        let seed = 41;
        let mut dice = Dice::new(seed, 0);
        for round in 0..200 {
            // A fan around an inner point fills its square without gap; where
            // a later triangle is nearer, it would show a pixel filled twice.
            let (w, h) = (24.0, 18.0);
            let middle = (dice.range(1.0, w - 1.0), dice.range(1.0, h - 1.0));
            let ring =
                [(0.0, 0.0), (dice.range(1.0, 20.0), 0.0), (w, 0.0), (w, h), (dice.range(1.0, 20.0), h), (0.0, h)];
            let mut record = Record::default();
            record.reset(w as usize, h as usize);
            let mut filled = 0;
            for i in 0..ring.len() {
                let (p, q) = (ring[i], ring[(i + 1) % ring.len()]);
                let depth = (i + 1) as f32;
                let before = record.inverse.iter().filter(|inverse| **inverse > 0.0).count();
                record.fill(&corner(middle.0, middle.1, depth), &corner(p.0, p.1, depth), &corner(q.0, q.1, depth));
                let now = record.inverse.iter().filter(|inverse| **inverse > 0.0).count();
                filled += record.inverse.iter().filter(|inverse| (**inverse - depth).abs() < 1e-3).count();
                assert_eq!(now - before, filled - before, "seed {seed}, round {round}, triangle {i} covers another");
            }
            assert_eq!(filled, 24 * 18, "seed {seed}, round {round}");
        }
    }

    #[test]
    fn the_nearest_face_tells_what_it_is_like() {
        let mut record = Record::default();
        record.reset(20, 20);
        record.fill(&corner(0.0, 0.0, 0.5), &corner(40.0, 0.0, 0.5), &corner(0.0, 40.0, 0.5));
        record.fill(&corner(5.0, 5.0, 0.9), &corner(11.0, 5.0, 0.9), &corner(5.0, 11.0, 0.9));
        record.fill(&corner(5.0, 5.0, 0.1), &corner(11.0, 5.0, 0.1), &corner(5.0, 11.0, 0.1));
        let (near, far) = (record.ground(6, 6), record.ground(15, 3));
        assert!((near.inverse - 0.9).abs() < 1e-4 && (far.inverse - 0.5).abs() < 1e-4);
        assert!((far.nx - 15.5).abs() < 1e-3 && (far.nz - 3.5).abs() < 1e-3, "{far:?}");
        assert_eq!(Record { width: 1, height: 1, inverse: vec![0.0], ..Record::default() }.ground(0, 0).sunlit, 0.0);
    }
}
