//! Flat rods as the picture shows them: how thick, how deep, and what is seen
//! of one that points at the eye.
//!
//! Directions are as the camera sees them. Draws nothing.

use crate::maths::{Vec3, v3};

/// How much thicker than it is high a rod that runs `along` seems, `ratio` times
/// as thick in the direction `wide`, and how deep it is to that.
pub(crate) fn seen_thick(along: Vec3, wide: Vec3, ratio: f32) -> (f32, f32) {
    let across = v3(-along.y, along.x, 0.0);
    let across = if across.length() > 1e-6 { across.unit() } else { v3(1.0, 0.0, 0.0) };
    let thick = |share: f32| (1.0 + share * share * (ratio * ratio - 1.0)).max(0.04).sqrt();
    let share = thick(across.dot(wide));
    (share, thick(wide.z) / share)
}

/// The half axes of a wide flat rod that points at the eye: its end hides its
/// side, and that is no circle.
pub(crate) fn end_on(along: Vec3, wide: Vec3, ratio: f32, r: f32) -> Option<[Vec3; 3]> {
    let aside = (along.x * along.x + along.y * along.y).sqrt();
    if ratio < 1.5 || aside > 0.6 * r * ratio {
        return None;
    }
    let long = along.length();
    let ahead = if long > 1e-6 { along * (1.0 / long) } else { wide.cross(Vec3::UP).unit() };
    let wide = wide - ahead * wide.dot(ahead);
    if wide.length() < 0.3 {
        return None;
    }
    let wide = wide.unit();
    Some([ahead * (long * 0.5 + r * 0.7), ahead.cross(wide) * r, wide * (r * ratio)])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_brim_of_a_cap_that_points_at_the_eye_is_flat() {
        let wide = v3(1.0, 0.0, 0.0);
        let [_, high, across] = end_on(v3(0.02, 0.0, -0.8), wide, 8.0, 0.08).expect("end on");
        assert!(across.x.abs() > 5.0 * high.y.abs().max(high.x.abs()), "{high:?} {across:?}");
        assert!(end_on(v3(0.8, 0.0, 0.0), v3(0.0, 0.0, 1.0), 8.0, 0.08).is_none(), "from the side it is a rod");
        assert!(end_on(v3(0.0, 0.0, -0.8), wide, 1.0, 0.08).is_none(), "what is round is a rod from everywhere");
    }
}
