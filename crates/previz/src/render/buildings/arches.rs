//! The shape of a viaduct: where rays meet its piers, barrels, cornice and deck, and
//! where its shade falls.
//!
//! Pure geometry in its own directions: x along, y up, z through. Nothing is drawn
//! here.

use crate::maths::{Vec3, larger, mix, smaller, smoothstep, v3};

/// How high the cornice is, and how far it reaches over the wall.
pub(super) const CORNICE_M: (f32, f32) = (0.9, 0.35);
/// How far a plinth rises above the ground, and how far it stands out.
pub(super) const PLINTH_M: (f32, f32) = (1.5, 0.4);
/// By how much a pier widens on each side, for each metre down.
pub(super) const BATTER: f32 = 0.016;
/// How far down piers go at most.
pub(super) const DEEP_M: f32 = 160.0;
/// How close to a part a ray may pass before that is looked at closely.
pub(super) const NEAR_M: f32 = 0.1;
/// How many times nearer the ground must end a ray for the viaduct not to be asked: at
/// its foot it fades into the ground.
const AMPLE: f32 = 1.1;

/// A part of a viaduct.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    Front,
    Pier,
    Barrel,
    Plinth,
    Cornice,
    Deck,
}

/// Where a ray meets it, in its own directions.
#[derive(Debug, Clone, Copy)]
pub(super) struct Hit {
    pub t: f32,
    pub at: Vec3,
    pub normal: Vec3,
    pub part: Part,
    pub bay: i32,
}

/// Its measures. It is as long as its bays.
pub(super) struct Arches {
    pub half_m: f32,
    pub wide_m: f32,
    pub top_m: f32,
    pub span_m: f32,
    pub spring_m: f32,
    pub radius_m: f32,
    count: i32,
    /// Height of the ground at each pier.
    pub feet: Vec<f32>,
    /// Up to where the highest of its plinths rises.
    plinths_m: f32,
}

impl Arches {
    pub(super) fn new(size: Vec3, ground: impl Fn(f32) -> f32) -> Self {
        let (half_m, top_m) = (size.x * 0.5, size.y);
        let count = (size.x / (top_m * 0.62).clamp(6.0, 26.0)).max(1.0) as i32;
        let span_m = size.x / count as f32;
        let radius_m = span_m * 0.4;
        let feet: Vec<f32> = (0..=count).map(|i| ground(i as f32 * span_m - half_m)).collect();
        Self {
            half_m,
            wide_m: size.z * 0.5,
            top_m,
            span_m,
            spring_m: top_m - CORNICE_M.0 - span_m * 0.07 - radius_m,
            radius_m,
            count,
            plinths_m: feet.iter().copied().fold(f32::MIN, f32::max) + PLINTH_M.0,
            feet,
        }
    }

    /// The bay at a place along, and how far that is from its middle.
    pub(super) fn bay(&self, x: f32) -> (i32, f32) {
        let bay = crate::maths::floor_i((x + self.half_m) / self.span_m).clamp(0, self.count - 1);
        (bay, x - (bay as f32 + 0.5) * self.span_m + self.half_m)
    }

    /// The pier that is nearest to a place along, and its middle.
    pub(super) fn pier(&self, x: f32) -> (usize, f32) {
        let pier = crate::maths::floor_i((x + self.half_m) / self.span_m + 0.5).clamp(0, self.count);
        (pier as usize, pier as f32 * self.span_m - self.half_m)
    }

    /// Half of the opening between two piers at a height below the springing.
    fn gap(&self, y: f32) -> f32 {
        (self.radius_m - BATTER * (self.spring_m - y)).max(self.span_m * 0.2)
    }

    /// How far a place of its front is within an opening; below 0 in stone.
    pub(super) fn within(&self, x: f32, y: f32) -> f32 {
        let (_, aside) = self.bay(x);
        if y < self.spring_m {
            return self.gap(y) - aside.abs();
        }
        let up = y - self.spring_m;
        self.radius_m - (aside * aside + up * up).sqrt()
    }

    /// How far anything of it is from its middle.
    pub(super) fn reach_m(&self) -> f32 {
        self.wide_m + PLINTH_M.1.max(CORNICE_M.1)
    }

    /// Whether a ray ends on the ground, at one over its distance, well before it.
    pub(super) fn is_beyond(&self, eye: Vec3, ray: Vec3, inverse: f32) -> bool {
        let clear = eye.z.abs() - self.reach_m();
        inverse > 0.0 && clear > 0.0 && clear * inverse > ray.z.abs() * AMPLE
    }

    /// Where a ray first meets it.
    pub(super) fn hit(&self, eye: Vec3, ray: Vec3) -> Option<Hit> {
        let (from, to) = slab(eye.z, ray.z, self.reach_m())?;
        let to = to.min(1e5);
        // From where to where it is high, and along the line, while it is between the fronts.
        let [y, x] = [(eye.y, ray.y), (eye.x, ray.x)].map(|(at, way)| {
            let (a, b) = (at + way * from, at + way * to);
            (smaller(a, b), larger(a, b))
        });
        let end = self.half_m + self.span_m;
        if y.0 > self.top_m || x.0 > end || x.1 < -end {
            return None;
        }
        let (cornice, overhang) = CORNICE_M;
        let crown = Crate {
            x: (-self.half_m, self.half_m),
            y: (self.top_m - cornice, self.top_m),
            wide: self.wide_m + overhang,
        };
        let deck = || {
            let (t, normal) = crown.hit(eye, ray)?;
            let at = eye + ray * t;
            Some(Hit { t, at, normal, part: if normal.y > 0.5 { Part::Deck } else { Part::Cornice }, bay: 0 })
        };
        // Most rays pass below the one and above the others.
        let deck = if y.1 > crown.y.0 - NEAR_M { deck() } else { None };
        let plinth = if y.0 < self.plinths_m + NEAR_M { self.footing(eye, ray, (from, to), y.0) } else { None };
        first(first(deck, plinth), self.body(eye, ray))
    }

    /// The plinths that a ray may meet on its way through, down to `low`.
    fn footing(&self, eye: Vec3, ray: Vec3, (from, to): (f32, f32), low: f32) -> Option<Hit> {
        let piers = [from, to].map(|t| self.pier(eye.x + ray.x * t));
        let met = |(pier, x): (usize, f32)| {
            let top = self.feet[pier] + PLINTH_M.0;
            if low > top + NEAR_M {
                return None;
            }
            let half = self.span_m * 0.5 - self.gap(top) + PLINTH_M.1;
            let stone = Crate { x: (x - half, x + half), y: (-DEEP_M, top), wide: self.wide_m + PLINTH_M.1 };
            let (t, normal) = stone.hit(eye, ray)?;
            Some(Hit { t, at: eye + ray * t, normal, part: Part::Plinth, bay: pier as i32 })
        };
        let first = met(piers[0]);
        if first.is_some() || piers[0].0 == piers[1].0 { first } else { met(piers[1]) }
    }

    /// The wall between the fronts, with its openings.
    fn body(&self, eye: Vec3, ray: Vec3) -> Option<Hit> {
        let (from, to) = slab(eye.z, ray.z, self.wide_m)?;
        let at = eye + ray * from;
        if at.x.abs() > self.half_m || at.y > self.top_m - CORNICE_M.0 || at.y < -DEEP_M {
            return None;
        }
        let (bay, aside) = self.bay(at.x);
        if self.within(at.x, at.y) < 0.0 {
            let normal = v3(0.0, 0.0, if ray.z > 0.0 { -1.0 } else { 1.0 });
            return Some(Hit { t: from, at, normal, part: Part::Front, bay });
        }
        // From within an opening to the first pier, or to the barrel.
        let mut met: Option<(f32, Vec3, Part)> = None;
        for side in [-1.0, 1.0] {
            let steep = ray.x - side * BATTER * ray.y;
            let t = (side * (self.radius_m - BATTER * (self.spring_m - at.y)) - aside) / steep;
            if steep * side > 1e-6 && at.y + ray.y * t <= self.spring_m && met.is_none_or(|old| t < old.0) {
                met = Some((t.max(0.0), v3(-side, 0.0, 0.0), Part::Pier));
            }
        }
        let up = at.y - self.spring_m;
        let (a, b) = (ray.x * ray.x + ray.y * ray.y, aside * ray.x + up * ray.y);
        let root = b * b - a * (aside * aside + up * up - self.radius_m * self.radius_m);
        if a > 1e-9 && root > 0.0 {
            let t = (root.sqrt() - b) / a;
            let (x, y) = (aside + ray.x * t, up + ray.y * t);
            if t >= 0.0 && y > 0.0 && met.is_none_or(|old| t < old.0) {
                met = Some((t, v3(-x, -y, 0.0) * (1.0 / self.radius_m), Part::Barrel));
            }
        }
        let (t, normal, part) = met.filter(|(t, ..)| from + t < to)?;
        Some(Hit { t: from + t, at: at + ray * t, normal, part, bay })
    }

    /// How far a place on the ground lies in the shade, looking towards the sun;
    /// `blur` is half the width of the shade's edge for each metre.
    pub(super) fn shade(&self, at: Vec3, sun: Vec3, blur: f32) -> f32 {
        let Some((from, to)) = slab(at.z, sun.z, self.wide_m + CORNICE_M.1) else { return 0.0 };
        if at.y + sun.y * from > self.top_m {
            return 0.0;
        }
        let to = to.min(from + 60.0);
        let (first, last) = (at.x + sun.x * from, at.x + sun.x * to);
        if first.min(last) > self.half_m || first.max(last) < -self.half_m {
            return 0.0;
        }
        // So close together that no light slips through between them.
        let steps = ((to - from) * (sun.x * sun.x + sun.y * sun.y).sqrt() / 0.7).clamp(3.0, 30.0) as i32;
        let mut most: f32 = 0.0;
        for step in 0..=steps {
            let t = mix(from, to, step as f32 / steps as f32);
            let (x, y) = (at.x + sun.x * t, at.y + sun.y * t);
            if x.abs() > self.half_m {
                continue;
            }
            let soft = 0.12 + t * blur;
            let solid = (-self.within(x, y)).max(y - self.top_m + CORNICE_M.0).min(self.top_m - y);
            most = most.max(smoothstep(-soft, soft, solid));
            if most >= 1.0 {
                break;
            }
        }
        most
    }

    /// How much of the sky a pier takes from the ground beside it.
    pub(super) fn contact(&self, at: Vec3) -> f32 {
        let (pier, x) = self.pier(at.x);
        let half = self.span_m * 0.5 - self.gap(self.feet[pier]) + PLINTH_M.1;
        let (dx, dz) = ((at.x - x).abs() - half, at.z.abs() - self.wide_m - PLINTH_M.1);
        let away = (dx.max(0.0) * dx.max(0.0) + dz.max(0.0) * dz.max(0.0)).sqrt();
        let near = smoothstep(3.4, 0.0, away) * smoothstep(5.0, 3.0, (at.y - self.feet[pier]).abs());
        near * near * 0.55
    }
}

/// Which of two meetings comes first; of two at once the one that is named first.
#[inline(always)]
fn first(one: Option<Hit>, other: Option<Hit>) -> Option<Hit> {
    match (&one, &other) {
        (Some(a), Some(b)) if b.t < a.t => other,
        (None, _) => other,
        _ => one,
    }
}

/// From where to where along a ray it is no further than `half` from the middle.
#[inline(always)]
pub(super) fn slab(from: f32, way: f32, half: f32) -> Option<(f32, f32)> {
    if way.abs() < 1e-6 {
        return (from.abs() < half).then_some((0.0, f32::MAX));
    }
    let (a, b) = ((-half - from) / way, (half - from) / way);
    let (near, far) = (larger(smaller(a, b), 0.0), larger(a, b));
    (near < far).then_some((near, far))
}

/// A box about the line.
struct Crate {
    x: (f32, f32),
    y: (f32, f32),
    wide: f32,
}

impl Crate {
    /// Where a ray from outside enters it, and the side that it enters by.
    fn hit(&self, eye: Vec3, ray: Vec3) -> Option<(f32, Vec3)> {
        let (middle_x, middle_y) = ((self.x.0 + self.x.1) * 0.5, (self.y.0 + self.y.1) * 0.5);
        let (x0, x1) = slab(eye.x - middle_x, ray.x, self.x.1 - middle_x)?;
        let (y0, y1) = slab(eye.y - middle_y, ray.y, self.y.1 - middle_y)?;
        let (z0, z1) = slab(eye.z, ray.z, self.wide)?;
        let t = larger(larger(x0, y0), z0);
        if t <= 0.0 || t >= smaller(smaller(x1, y1), z1) {
            return None;
        }
        let against = |way: f32| if way > 0.0 { -1.0 } else { 1.0 };
        let normal = if t == y0 {
            v3(0.0, against(ray.y), 0.0)
        } else if t == z0 {
            v3(0.0, 0.0, against(ray.z))
        } else {
            v3(against(ray.x), 0.0, 0.0)
        };
        Some((t, normal))
    }
}

/// Whether two spots are of one face.
pub(super) fn alike(one: &Option<Hit>, other: &Option<Hit>) -> bool {
    match (one, other) {
        (None, None) => true,
        (Some(a), Some(b)) => a.part == b.part && a.bay == b.bay && a.normal.dot(b.normal) > 0.8,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn arches() -> Arches {
        Arches::new(v3(300.0, 24.0, 5.0), |x| -6.0 - x.abs() * 0.02)
    }

    #[test]
    fn one_sees_through_an_arch_and_not_through_its_piers() {
        let arches = arches();
        let ahead = |x: f32, y: f32| arches.hit(v3(x, y, -80.0), v3(0.0, 0.0, 1.0));
        let middle = arches.span_m * 0.5 - arches.half_m;
        assert!(ahead(middle, 5.0).is_none(), "the opening");
        assert_eq!(ahead(middle, arches.top_m - 1.5).map(|hit| hit.part), Some(Part::Front), "over the crown");
        assert_eq!(ahead(middle, arches.top_m - 0.3).map(|hit| hit.part), Some(Part::Cornice));
        let pier = arches.span_m * 3.0 - arches.half_m;
        for y in [-40.0, -8.0, 0.0, 10.0, 22.0] {
            assert!(ahead(pier, y).is_some(), "a pier goes down below the ground: {y}");
        }
        assert!(ahead(pier, 24.5).is_none());
    }

    #[test]
    fn an_arch_seen_aslant_shows_its_barrel_and_its_pier() {
        let arches = arches();
        let middle = arches.span_m * 0.5 - arches.half_m;
        let to = |x: f32, y: f32| {
            let eye = v3(middle - 9.0, 2.0, -12.0);
            arches.hit(eye, v3(x, y, 0.0) - eye)
        };
        assert_eq!(to(middle + arches.radius_m * 0.9, 3.0).map(|hit| hit.part), Some(Part::Pier));
        let crown = to(middle, arches.spring_m + arches.radius_m).expect("the barrel");
        assert_eq!(crown.part, Part::Barrel);
        assert!(crown.normal.y < -0.5, "it looks down: {:?}", crown.normal);
    }

    #[test]
    fn what_is_not_asked_for_the_ground_before_it_would_not_be_met() {
        let (arches, eye) = (arches(), v3(10.0, 12.0, -60.0));
        let mut spared = 0;
        for (x, y) in (-20..20).flat_map(|x| (-20..4).map(move |y| (x, y))) {
            let ray = v3(x as f32 * 0.04, y as f32 * 0.04, 1.0);
            for ground_m in [10.0, 40.0, 50.0, 56.0, 70.0, 400.0] {
                let met = arches.hit(eye, ray).map_or(f32::MAX, |hit| hit.t);
                if arches.is_beyond(eye, ray, 1.0 / ground_m) {
                    spared += 1;
                    assert!(ground_m < met, "{ray:?}: the ground is {ground_m} off, the stone {met}");
                }
            }
        }
        assert!(spared > 1000, "{spared}");
        assert!(!arches.is_beyond(v3(0.0, 30.0, 1.0), v3(0.0, -1.0, 0.1), 0.1), "over it");
    }

    #[test]
    fn its_shade_lies_on_the_side_away_from_the_sun() {
        let arches = arches();
        let sun = v3(0.1, 0.5, -0.8).unit();
        let pier = arches.span_m * 8.0 - arches.half_m;
        assert!(arches.shade(v3(pier - 1.0, -6.0, 8.0), sun, 0.01) > 0.9);
        assert!(arches.shade(v3(pier, -6.0, -8.0), sun, 0.01) < 0.01);
    }
}
