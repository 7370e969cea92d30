//! What some neighbouring rays of a row meet of a viaduct, told from the first and the
//! last of them: most pass it by, go through one opening, or end on plain wall.
//!
//! Pure geometry, in the viaduct's own directions.

use super::arches::{Arches, BATTER, CORNICE_M, DEEP_M, Hit, NEAR_M, PLINTH_M, Part, slab};
use crate::maths::{Vec3, larger, smaller, v3};

/// How much longer than the way between two places of the wall the ways from both to the
/// nearest opening must be together, for there to be no opening between them.
const SURELY: f32 = 1.01;
/// How far from the stone rays must pass, in metres.
const CLEAR_M: f32 = 0.01;

/// What all rays between two of a row meet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sweep {
    Nothing,
    /// The front of the wall.
    Front,
    /// That differs, or is not told.
    Apart,
}

impl Arches {
    /// What the rays between two meet whose ends lie on a straight line in the picture.
    /// They pass each upright plane on a straight line too, in the same order.
    pub(super) fn sweep(&self, eye: Vec3, rays: [Vec3; 2]) -> Sweep {
        let reach = self.reach_m();
        if eye.z.abs() <= reach || rays.iter().any(|ray| ray.z.abs() < 1e-3) || rays[0].z * rays[1].z < 0.0 {
            return Sweep::Apart;
        }
        if eye.z * rays[0].z > 0.0 {
            return Sweep::Nothing;
        }
        // Where they pass planes so far before and behind its middle.
        let passed = |half: f32| {
            let [before, behind] =
                [-half, half].map(|half| rays.map(|ray| eye + ray * ((eye.z.abs() + half) / ray.z.abs())));
            [before[0], before[1], behind[0], behind[1]]
        };
        let all = passed(reach);
        if all.iter().any(|at| at.x.abs() > 2e4 || at.y.abs() > 2e4) {
            return Sweep::Apart;
        }
        let over = |of: fn(&Vec3) -> f32| {
            all.iter().map(of).fold((f32::MAX, f32::MIN), |(low, high), own| (smaller(low, own), larger(high, own)))
        };
        let (x, y) = (over(|at| at.x), over(|at| at.y));
        let end = self.half_m + self.span_m + NEAR_M;
        if y.0 > self.top_m + NEAR_M || x.0 > end || x.1 < -end {
            return Sweep::Nothing;
        }
        let [first, last] = [x.0, x.1].map(|x| self.pier(x).0);
        let plinths = self.feet[first..=last].iter().copied().fold(f32::MIN, larger) + PLINTH_M.0;
        let is_plain = y.1 < self.top_m - CORNICE_M.0 - NEAR_M && y.0 > larger(plinths, -DEEP_M) + NEAR_M;
        if !is_plain || x.0 < CLEAR_M - self.half_m || x.1 > self.half_m - CLEAR_M {
            return Sweep::Apart;
        }
        self.between(passed(self.wide_m), y.0)
    }

    /// The same below the deck and above the plinths, from where the first and the last
    /// ray pass the front, and where they pass the back; `low` is below all of that.
    fn between(&self, passed: [Vec3; 4], low: f32) -> Sweep {
        let [a, b] = [passed[0], passed[1]];
        let depths = passed.map(|at| self.within(at.x, at.y));
        let long = ((b.x - a.x) * (b.x - a.x) + (b.y - a.y) * (b.y - a.y)).sqrt();
        if depths[0] < 0.0 && depths[1] < 0.0 && -depths[0] - depths[1] > long * SURELY + CLEAR_M {
            return Sweep::Front;
        }
        // An opening has no corner that leads into it, as long as its piers are slender.
        let is_slender = self.radius_m - BATTER * (self.spring_m - low) > self.span_m * 0.2;
        let bay = self.bay(a.x).0;
        let is_open = depths.iter().all(|depth| *depth > CLEAR_M) && passed.iter().all(|at| self.bay(at.x).0 == bay);
        if is_open && is_slender { Sweep::Nothing } else { Sweep::Apart }
    }

    /// Where a ray meets the front, of which it is known that it does.
    pub(super) fn front(&self, eye: Vec3, ray: Vec3) -> Option<Hit> {
        let (t, _) = slab(eye.z, ray.z, self.wide_m)?;
        let at = eye + ray * t;
        let normal = v3(0.0, 0.0, if ray.z > 0.0 { -1.0 } else { 1.0 });
        Some(Hit { t, at, normal, part: Part::Front, bay: self.bay(at.x).0 })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_told_of_many_rays_holds_for_each_of_them() {
        let arches = Arches::new(v3(300.0, 24.0, 5.0), |x| -6.0 - x.abs() * 0.02);
        let mut told = [0; 3];
        for eye in [v3(10.0, 12.0, -60.0), v3(-170.0, 40.0, 30.0), v3(4.0, 3.0, -20.0), v3(60.0, 9.0, -300.0)] {
            for (x, y) in (-60..60).flat_map(|x| (-30..20).map(move |y| (x, y))) {
                let way = if eye.z > 0.0 { -1.0 } else { 1.0 };
                let ray = |step: f32| v3(x as f32 * 0.04 + step * 0.03, y as f32 * 0.02, way + step * 0.01);
                let sweep = arches.sweep(eye, [ray(0.0), ray(1.0)]);
                told[sweep as usize] += 1;
                for ray in (0..=8).map(|step| ray(step as f32 / 8.0)) {
                    let hit = arches.hit(eye, ray);
                    match sweep {
                        Sweep::Nothing => assert!(hit.is_none(), "{eye:?} {x} {y}: {hit:?}"),
                        Sweep::Front => {
                            let (hit, front) = (hit.expect("stone"), arches.front(eye, ray).expect("stone"));
                            assert_eq!((hit.part, hit.bay, hit.t, hit.at), (front.part, front.bay, front.t, front.at));
                        }
                        Sweep::Apart => {}
                    }
                }
            }
        }
        assert!(told.iter().all(|count| *count > 500), "{told:?}");
        let ahead = [v3(-0.1, 0.0, 1.0), v3(0.1, 0.0, 1.0)];
        assert_eq!(arches.sweep(v3(0.0, 10.0, 1.0), ahead), Sweep::Apart, "from within it");
    }
}
