//! How shapes fall onto the ground as shadows.
//!
//! Pure geometry in the world: points go along the light until they meet the
//! ground. Nothing is drawn here.

use super::hull::hull;
use crate::maths::{Vec3, cos_turns, sin_turns, v3};

/// Corners of a circle; enough for the edge of a shadow.
const RING: usize = 18;

/// Corners of the round end of a limb's shadow.
const ROUND: usize = 10;

/// The light, and the ground around a figure's feet.
pub(crate) struct Drop {
    /// Towards the light.
    pub sun: Vec3,
    /// A point of the ground.
    pub at: Vec3,
    /// How the ground rises along x and along z.
    pub slope: (f32, f32),
    /// Height up to which a shadow is held near its foot.
    pub near_m: f32,
}

impl Drop {
    /// Where a point's shadow lies. Heights count from the level on which the
    /// figure stands, and what is near that counts for less, so that a shadow
    /// begins at each foot, on a slope and in a stride too.
    pub(crate) fn fall(&self, p: Vec3) -> Vec3 {
        let above = (p.y - self.at.y).max(0.0);
        let t = above * above / (above + self.near_m) / self.steep();
        let (x, z) = (p.x - self.sun.x * t, p.z - self.sun.z * t);
        v3(x, self.plane(x, z), z)
    }

    /// How steeply light comes down onto the ground.
    fn steep(&self) -> f32 {
        (self.sun.y + self.sun.x * self.slope.0 + self.sun.z * self.slope.1).max(0.22)
    }

    /// Points around the shadow of a rod with round ends.
    pub(crate) fn rod(&self, a: Vec3, b: Vec3, ra: f32, rb: f32) -> impl Iterator<Item = Vec3> {
        let level = v3(self.sun.x, 0.0, self.sun.z);
        let along = if level.length() > 1e-4 { level.unit() } else { v3(1.0, 0.0, 0.0) };
        let across = v3(-along.z, 0.0, along.x);
        // The lower the light, the longer the shadow of a ball.
        let long = (1.0 + level.dot(level) / (self.steep() * self.steep())).sqrt();
        [(a, ra), (b, rb)].into_iter().flat_map(move |(at, r)| {
            let middle = self.fall(at);
            oval(middle, along * (r * long), across * r, ROUND)
        })
    }

    /// The outline of the shadow of everything between these points.
    pub(crate) fn outline(&self, points: impl Iterator<Item = Vec3>) -> Vec<Vec3> {
        self.around(points.map(|p| self.fall(p)))
    }

    /// The outline of points that lie on the ground.
    pub(crate) fn around(&self, points: impl Iterator<Item = Vec3>) -> Vec<Vec3> {
        let mut flat: Vec<(f32, f32)> = points.map(|p| (p.x, p.z)).collect();
        hull(&mut flat);
        flat.into_iter().map(|(x, z)| v3(x, self.plane(x, z), z)).collect()
    }

    /// The way up from the ground.
    pub(crate) fn upwards(&self) -> Vec3 {
        v3(-self.slope.0, 1.0, -self.slope.1).unit()
    }

    /// Height of the ground.
    pub(crate) fn plane(&self, x: f32, z: f32) -> f32 {
        self.at.y + (x - self.at.x) * self.slope.0 + (z - self.at.z) * self.slope.1
    }
}

/// The rims of a drum.
pub(crate) fn rings(a: Vec3, b: Vec3, ra: f32, rb: f32) -> impl Iterator<Item = Vec3> {
    let axis = (b - a).unit();
    let side = axis.cross(if axis.z.abs() < 0.9 { v3(0.0, 0.0, 1.0) } else { v3(1.0, 0.0, 0.0) }).unit();
    let other = axis.cross(side);
    [(a, ra), (b, rb)].into_iter().flat_map(move |(at, r)| oval(at, side * r, other * r, RING))
}

/// Three circles around a ball, which has the shadow of their hull, nearly.
pub(crate) fn globe(at: Vec3, axes: &[Vec3; 3]) -> impl Iterator<Item = Vec3> + use<> {
    let [x, y, z] = *axes;
    [(x, y), (y, z), (z, x)].into_iter().flat_map(move |(one, other)| oval(at, one, other, RING))
}

fn oval(at: Vec3, one: Vec3, other: Vec3, corners: usize) -> impl Iterator<Item = Vec3> {
    (0..corners).map(move |i| {
        let turns = i as f32 / corners as f32;
        at + one * cos_turns(turns) + other * sin_turns(turns)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_ball_in_slanting_light_throws_a_long_flat_shadow() {
        let drop = Drop { sun: v3(0.8, 0.6, 0.0), at: Vec3::ZERO, slope: (0.0, 0.0), near_m: 1e-3 };
        let axes = [v3(1.0, 0.0, 0.0), v3(0.0, 1.0, 0.0), v3(0.0, 0.0, 1.0)];
        let outline = drop.outline(globe(v3(0.0, 3.0, 0.0), &axes));
        assert!(outline.iter().all(|p| p.y == 0.0), "it lies on the ground");
        let reach = |of: fn(&Vec3) -> f32| {
            let (low, high) = outline.iter().map(of).fold((f32::MAX, f32::MIN), |(a, b), v| (a.min(v), b.max(v)));
            (low, high)
        };
        let (x, z) = (reach(|p| p.x), reach(|p| p.z));
        assert!((z.0 + 1.0).abs() < 0.03 && (z.1 - 1.0).abs() < 0.03, "as wide as the ball: {z:?}");
        let middle = (x.0 + x.1) * 0.5;
        assert!((middle + 4.0).abs() < 0.1, "away from the light: {x:?}");
        assert!((x.1 - x.0 - 2.0 / 0.6).abs() < 0.2, "as long as the light is low: {x:?}");
    }
}
