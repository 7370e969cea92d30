//! How a round surface is lit at its outline, where a pixel sees much of it.
//!
//! Knows no shapes and no light.

use crate::maths::{Vec3, v3};

/// Below how many pixels from its outline a surface is lit as a pixel sees it on average.
pub(super) const VERGE: f32 = 1.0;

/// The way a surface looks so `deep` within its outline, `wide` pixels round there: within one
/// pixel it turns from the side to the eye, and single pixels that looked aside
/// would shine.
#[inline(always)]
pub(super) fn averaged(n: Vec3, deep: f32, wide: f32) -> Vec3 {
    if deep >= VERGE {
        return n;
    }
    let least = (0.6 / wide.max(1.0)).sqrt();
    if -n.z >= least {
        return n;
    }
    let aside = v3(n.x, n.y, 0.0);
    aside * ((1.0 - least * least).sqrt() / aside.length().max(1e-4)) - v3(0.0, 0.0, least)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn at_an_outline_a_surface_looks_as_a_pixel_sees_it_on_average() {
        let aside = v3(0.8, 0.6, 0.0);
        let (thin, thick) = (averaged(aside, 0.0, 4.0), averaged(aside, 0.0, 100.0));
        assert!((thin.length() - 1.0).abs() < 1e-4 && (thick.length() - 1.0).abs() < 1e-4);
        assert!(thin.z < -0.35 && thick.z > -0.1, "the thinner it is, the more: {thin:?} {thick:?}");
        assert!(thin.x > 0.0 && (thin.x / thin.y - 0.8 / 0.6).abs() < 1e-3, "it looks to the same side: {thin:?}");
        let front = v3(0.1, 0.0, -0.99).unit();
        assert_eq!((averaged(front, 0.0, 4.0), averaged(aside, 1.5, 4.0)), (front, aside));
    }
}
