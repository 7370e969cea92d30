//! The flat roof of a tower, and the streets far below it; a floor high over a town, a wood
//! or the sea.
//!
//! Geometry of the plane; what stands on it is the city's.

/// How far the streets lie below.
pub(crate) const DROP_M: f32 = 96.0;
/// Half the width of the roof, and where it begins behind the camera's first stand.
pub(crate) const HALF_M: f32 = 21.0;
pub(crate) const BEHIND_M: f32 = -48.0;
/// How deep the sea is around a rock with a floor high over it.
const SEA_M: f32 = 6.0;

/// A floor that is raised: how high, half its width, whether the sea is below.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Raised {
    pub lift_m: f32,
    pub half_m: f32,
    pub at_sea: bool,
}

/// Height of the roof, which ends so far ahead, and of the streets.
pub(super) fn height(x: f32, z: f32, end_m: f32, raised: Raised) -> f32 {
    if raised.lift_m > 0.0 {
        let on = x.abs() < raised.half_m && (-12.0..end_m).contains(&z);
        return if on { raised.lift_m } else { -SEA_M * f32::from(u8::from(raised.at_sea)) };
    }
    if x.abs() < HALF_M && (BEHIND_M..end_m).contains(&z) { 0.0 } else { -DROP_M }
}
