//! A rod as a cone with round ends: where rays straight into the picture meet
//! it, and its outline.
//!
//! Pure geometry in pixels; draws nothing.

use crate::maths::{Vec3, clamp01, smoothstep, v3};

/// A rod in pixels, its first end at the origin, its other end ahead (along
/// the picture) and deeper by `rise`.
pub(crate) struct Cone {
    pub ahead: f32,
    pub rise: f32,
    pub ra: f32,
    pub rb: f32,
}

impl Cone {
    /// Depth, normal and share of the way of what is seen at a place within the
    /// outline.
    #[inline(always)]
    pub(crate) fn seen(&self, x: f32, y: f32, inner: [bool; 2], edge: &Edge) -> (f32, Vec3, f32) {
        let Some((z, n, t)) = self.hit(x, y) else {
            // Where the eye's ray just misses, the outline itself is seen.
            let n = v3(edge.off, y, 0.0) * (1.0 / edge.away.max(1e-4));
            return (self.rise * edge.share, n, edge.share);
        };
        // A round end within the next rod must not dent its side.
        let within = (t <= 0.0 && inner[0]) || (t >= 1.0 && inner[1]);
        (z, if within { n.lerp(self.side(n), self.level()) } else { n }, t)
    }

    /// 1 where it is seen from the side, 0 where it points at the eye: there its
    /// round ends are all that is seen.
    pub(crate) fn level(&self) -> f32 {
        let long = (self.ahead * self.ahead + self.rise * self.rise).max(1e-6).sqrt();
        smoothstep(0.85, 0.45, self.rise.abs() / long)
    }

    /// A normal of a round end turned to look as the side beside it does.
    fn side(&self, n: Vec3) -> Vec3 {
        let long = (self.ahead * self.ahead + self.rise * self.rise).max(1e-6).sqrt();
        let axis = v3(self.ahead / long, 0.0, self.rise / long);
        let across = (n - axis * (n.dot(axis) * 0.97)).unit();
        // A taper looks a little ahead.
        let tilt = ((self.ra - self.rb) / long).clamp(-0.9, 0.9);
        across * (1.0 - tilt * tilt).sqrt() + axis * tilt
    }

    /// Depth, normal and share of the way where a ray straight into the picture
    /// meets it first; below 0 and above 1 on its round ends.
    #[inline(always)]
    fn hit(&self, x: f32, y: f32) -> Option<(f32, Vec3, f32)> {
        let taper = self.ra - self.rb;
        let solid = self.ahead * self.ahead + self.rise * self.rise - taper * taper;
        let (m1, m5) = (self.ahead * x, x * x + y * y);
        let bend = solid - self.rise * self.rise;
        if bend > 1e-6 {
            let full = solid + taper * taper;
            let k1 = self.rise * (taper * self.ra - m1);
            let k0 = solid * m5 - m1 * m1 + m1 * taper * self.ra * 2.0 - full * self.ra * self.ra;
            let h = k1 * k1 - k0 * bend;
            if h < 0.0 {
                return None;
            }
            let z = (-h.sqrt() - k1) / bend;
            let way = m1 - self.ra * taper + z * self.rise;
            if way > 0.0 && way < solid {
                let n = v3(solid * x - self.ahead * way, solid * y, solid * z - self.rise * way);
                return Some((z, n.unit(), way / solid));
            }
        }
        let (near, far) = (self.ra * self.ra - m5, self.rb * self.rb - m5 + (2.0 * x - self.ahead) * self.ahead);
        let first = (near > 0.0).then(|| -near.sqrt());
        let second = (far > 0.0).then(|| self.rise - far.sqrt());
        let way = |z: f32, r: f32| (m1 - r * taper + z * self.rise) / solid.max(1e-6);
        match (first, second) {
            (Some(a), b) if b.is_none_or(|b| a <= b) => {
                Some((a, v3(x, y, a) * (1.0 / self.ra), way(a, self.ra).min(0.0)))
            }
            (_, Some(b)) => Some((b, v3(x - self.ahead, y, b - self.rise) * (1.0 / self.rb), way(b, self.ra).max(1.0))),
            _ => None,
        }
    }
}

/// A rod's outline in the picture, its first end at the origin.
pub(crate) struct Outline {
    start: f32,
    span: f32,
    ra: f32,
    rb: f32,
    /// What lies before and behind these is not drawn.
    low: f32,
    high: f32,
}

/// A place at the outline or within it.
pub(crate) struct Edge {
    /// Share of the way along the rod.
    pub share: f32,
    /// How far it is from the axis there, in all and along the axis.
    pub away: f32,
    pub off: f32,
    /// How thick the rod is there.
    pub radius: f32,
}

impl Outline {
    /// The outline of a rod that is `deep` to its width.
    pub(crate) fn of(cone: &Cone, inner: [bool; 2], deep: f32) -> Self {
        let (mut ra, mut rb) = (cone.ra, cone.rb);
        // In the picture one end may hide the other, whose disc is then all.
        let (start, span) = match (ra - rb).abs() >= cone.ahead * 0.98 {
            true if rb > ra => (cone.ahead, 0.0),
            true => (0.0, 0.0),
            false => (0.0, cone.ahead),
        };
        if span <= 0.0 {
            (ra, rb) = (ra.max(rb), ra.max(rb));
        }
        // Of an end within the next rod of a tube only a rim can be seen, of a
        // flat one less.
        let rim = 0.5 * deep.clamp(0.2, 1.0);
        let level = cone.rise.abs() < cone.ahead * 0.7;
        let low = if level && inner[0] { -rim * ra } else { f32::MIN };
        let high = if level && inner[1] { span + rim * rb } else { f32::MAX };
        Self { start, span, ra, rb, low, high }
    }

    /// The place there, unless it lies outside by half a pixel.
    #[inline(always)]
    pub(crate) fn near(&self, along: f32, across: f32) -> Option<Edge> {
        let on = along - self.start;
        if on < self.low || on > self.high {
            return None;
        }
        let per_span = if self.span > 1e-4 { 1.0 / self.span } else { 0.0 };
        let lean = (self.ra - self.rb) * per_span;
        let near = self.ra + (self.rb - self.ra) * clamp01(on * per_span);
        let t = clamp01((on - near * lean) * per_span);
        let (off, radius) = (on - t * self.span, self.ra + (self.rb - self.ra) * t);
        let square = off * off + across * across;
        if square >= (radius + 0.5) * (radius + 0.5) {
            return None;
        }
        let share = if self.start > 0.0 { 1.0 } else { t };
        Some(Edge { share, away: square.sqrt(), off, radius })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rays_meet_the_side_where_a_cone_has_one_and_its_ends_elsewhere() {
        let cone = Cone { ahead: 10.0, rise: 0.0, ra: 2.0, rb: 2.0 };
        let near = |a: f32, b: f32| (a - b).abs() < 1e-3;
        assert!(cone.hit(5.0, 0.0).is_some_and(|(z, n, t)| near(z, -2.0) && near(n.z, -1.0) && near(t, 0.5)));
        assert!(cone.hit(11.5, 0.0).is_some_and(|(_, n, t)| n.x > 0.7 && t >= 1.0), "its end is round");
        assert!(cone.hit(5.0, 2.1).is_none());
    }

    #[test]
    fn the_joint_of_a_tube_is_smooth_from_the_side_and_from_its_end() {
        let middle = |cone: &Cone, x: f32| {
            let edge = Outline::of(cone, [false, true], 1.0).near(x, 0.0).expect("within");
            cone.seen(x, 0.0, [false, true], &edge).1
        };
        let level = Cone { ahead: 10.0, rise: 0.0, ra: 5.0, rb: 5.0 };
        assert!(middle(&level, 11.5).x < 0.1, "the side goes on: {:?}", middle(&level, 11.5));
        let towards = Cone { ahead: 0.01, rise: -10.0, ra: 5.0, rb: 5.0 };
        let n = middle(&towards, 3.0);
        assert!((n.x - 0.6).abs() < 0.05 && n.z < -0.7, "a ball is seen: {n:?}");
    }

    #[test]
    fn the_nearer_end_of_a_rod_towards_the_eye_hides_the_other() {
        let cone = Cone { ahead: 0.5, rise: -20.0, ra: 5.0, rb: 2.0 };
        assert!(cone.hit(0.5, 0.0).is_some_and(|(z, _, t)| (z + 22.0).abs() < 0.1 && t >= 1.0));
        let outline = Outline::of(&cone, [false; 2], 1.0);
        assert!(outline.near(-4.0, 0.0).is_some_and(|edge| edge.radius > 4.9), "the wider end is the outline");
    }
}
