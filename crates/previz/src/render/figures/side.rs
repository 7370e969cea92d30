//! The side of a cone or cylinder with flat ends: where rays from the eye
//! meet it from outside.
//!
//! Pure geometry as the camera sees it; draws nothing.

use crate::maths::{Vec3, clamp01, v3};

/// The side between two rings.
pub(crate) struct Side {
    a: Vec3,
    /// Which way its middle line runs.
    pub axis: Vec3,
    length: f32,
    ra: f32,
    /// How much wider it becomes in a metre.
    widens: f32,
}

impl Side {
    /// The side between rings about `a` and `b` with their radii.
    pub(crate) fn of((a, ra): (Vec3, f32), (b, rb): (Vec3, f32)) -> Self {
        let along = b - a;
        let length = along.length().max(1e-6);
        let axis = if length > 1e-6 { along * (1.0 / length) } else { Vec3::UP };
        Self { a, axis, length, ra, widens: (rb - ra) / length }
    }

    /// Depth, direction away from the middle line and share of the way of what
    /// the ray shows of it; `None` where an `inner` end lets the ray pass into
    /// what it is joined to. A `pixel` more than the side is met, for its edges.
    #[inline(always)]
    pub(crate) fn seen(&self, ray: Vec3, inner: [bool; 2], pixel: f32) -> Option<(f32, Vec3, f32)> {
        // Counted from the depth of its own end, for the sake of precision.
        let from = ray * self.a.z - self.a;
        let (slope, start) = (ray.dot(self.axis), from.dot(self.axis));
        let (d, e) = (ray - self.axis * slope, from - self.axis * start);
        let (r, dr) = (self.ra + self.widens * start, self.widens * slope);
        let (a, b, c) = (d.dot(d) - dr * dr, d.dot(e) - r * dr, e.dot(e) - r * r);
        let a = if a.abs() < 1e-9 { 1e-9 } else { a };
        let root = (b * b - a * c).max(0.0).sqrt();
        let at = |t: f32| {
            let way = start + slope * t;
            let out = e + d * t;
            (t, way, if out.dot(out) > 1e-16 { out.unit() } else { v3(0.0, 0.0, -1.0) })
        };
        let (one, two) = (at((-b - root) / a), at((-b + root) / a));
        let good = |(t, way, out): &(f32, f32, Vec3)| {
            let within = *way > -pixel * 1.5 && *way < self.length + pixel * 1.5;
            within && self.a.z + t > 0.0 && ray.dot(*out - self.axis * self.widens) <= 1e-3
        };
        let met = match (good(&one), good(&two)) {
            (true, true) if two.0 < one.0 => two,
            (true, _) => one,
            (_, true) => two,
            _ if root > 0.0 && (inner[0] || inner[1]) => return None,
            _ => at(-b / a),
        };
        let share = clamp01(met.1 / self.length);
        // Edges that the ray just misses keep to the surface too.
        let along = share * self.length;
        let depth = self.a.z + self.axis.z * along + met.2.z * (self.ra + self.widens * along);
        Some((depth, met.2, share))
    }
}
