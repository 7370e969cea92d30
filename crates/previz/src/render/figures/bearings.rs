//! Where a polygon looks, and where the middle of a shape is.
//!
//! Pure geometry; draws nothing.

use crate::figure::{Body, Shape};
use crate::maths::Vec3;

/// The outward normal of a polygon, by its area.
pub(crate) fn normal(points: &[Vec3]) -> Vec3 {
    let mut sum = Vec3::ZERO;
    for i in 1..points.len().saturating_sub(1) {
        sum += (points[i] - points[0]).cross(points[i + 1] - points[0]);
    }
    -sum.unit()
}

/// The middle of a shape that has a surface.
pub(crate) fn middle(body: &Body, shape: &Shape) -> Option<Vec3> {
    match shape {
        Shape::Rod { a, b, .. } | Shape::Drum { a, b, .. } => Some((*a + *b) * 0.5),
        Shape::Ball { at, .. } => Some(*at),
        Shape::Plate { first, count, .. } => {
            let sum = body.points[*first..first + count].iter().fold(Vec3::ZERO, |sum, p| sum + *p);
            Some(sum * (1.0 / (*count).max(1) as f32))
        }
        _ => None,
    }
}
