//! Arithmetic whose bits are the same on every machine: vectors, and the
//! transcendental functions as polynomials of our own.
//!
//! Nothing here may call the platform's mathematics library: its last bits
//! differ between processors, and the same prompt must give the same file.

use std::ops::{Add, AddAssign, Mul, Neg, Sub};

use serde::{Deserialize, Serialize};

/// A full turn in radians.
pub(crate) const TURN: f32 = 6.283_185_5;

/// A share of a turn that, taken again and again about a circle, never meets its
/// trace: each next place falls into a gap.
pub(crate) const GOLDEN: f32 = 0.381_966;

/// Three numbers: a point or direction in metres (x right, y up, z away from
/// the first camera), or a linear colour (red, green, blue). JSON: an array.
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize, Deserialize)]
#[serde(from = "[f32; 3]", into = "[f32; 3]")]
pub struct Vec3 {
    /// Right, or red.
    pub x: f32,
    /// Up, or green.
    pub y: f32,
    /// Away, or blue.
    pub z: f32,
}

impl From<[f32; 3]> for Vec3 {
    fn from([x, y, z]: [f32; 3]) -> Self {
        Self { x, y, z }
    }
}

impl From<Vec3> for [f32; 3] {
    fn from(v: Vec3) -> Self {
        [v.x, v.y, v.z]
    }
}

/// Short for a vector from its three numbers.
#[inline(always)]
pub(crate) const fn v3(x: f32, y: f32, z: f32) -> Vec3 {
    Vec3 { x, y, z }
}

/// A linear colour from an everyday sRGB hexadecimal one.
pub(crate) fn hex(rgb: u32) -> Vec3 {
    let channel = |shift: u32| srgb_to_linear(((rgb >> shift) & 255) as f32 / 255.0);
    v3(channel(16), channel(8), channel(0))
}

/// Undoes the sRGB curve, by the square-and-cube approximation that is exact
/// enough for choosing colours.
pub(crate) fn srgb_to_linear(c: f32) -> f32 {
    c * (c * (c * 0.305_306_01 + 0.682_171_1) + 0.012_522_878)
}

impl Vec3 {
    pub(crate) const ZERO: Self = v3(0.0, 0.0, 0.0);
    pub(crate) const UP: Self = v3(0.0, 1.0, 0.0);

    #[inline(always)]
    pub(crate) const fn splat(s: f32) -> Self {
        v3(s, s, s)
    }

    #[inline(always)]
    pub(crate) fn dot(self, o: Self) -> f32 {
        self.x * o.x + self.y * o.y + self.z * o.z
    }

    pub(crate) fn cross(self, o: Self) -> Self {
        v3(self.y * o.z - self.z * o.y, self.z * o.x - self.x * o.z, self.x * o.y - self.y * o.x)
    }

    #[inline(always)]
    pub(crate) fn length(self) -> f32 {
        self.dot(self).sqrt()
    }

    /// The same direction with length one; straight up when there is none.
    #[inline(always)]
    pub(crate) fn unit(self) -> Self {
        let length = self.length();
        if length > 1e-12 { self * (1.0 / length) } else { Self::UP }
    }

    #[inline(always)]
    pub(crate) fn lerp(self, o: Self, t: f32) -> Self {
        self + (o - self) * t
    }

    /// Perceived brightness of a linear colour.
    #[inline(always)]
    pub(crate) fn luma(self) -> f32 {
        self.x * 0.2126 + self.y * 0.7152 + self.z * 0.0722
    }

    /// The colour moved away from (`> 1`) or towards (`< 1`) its own grey.
    pub(crate) fn saturated(self, amount: f32) -> Self {
        let grey = Self::splat(self.luma());
        (grey + (self - grey) * amount).max0()
    }

    #[inline(always)]
    pub(crate) fn max0(self) -> Self {
        v3(self.x.max(0.0), self.y.max(0.0), self.z.max(0.0))
    }

    /// Turned about the vertical axis by whole turns, from +x towards +z.
    pub(crate) fn yawed(self, turns: f32) -> Self {
        let (s, c) = (sin_turns(turns), cos_turns(turns));
        v3(self.x * c - self.z * s, self.y, self.x * s + self.z * c)
    }
}

impl Add for Vec3 {
    type Output = Self;
    #[inline(always)]
    fn add(self, o: Self) -> Self {
        v3(self.x + o.x, self.y + o.y, self.z + o.z)
    }
}

impl AddAssign for Vec3 {
    #[inline(always)]
    fn add_assign(&mut self, o: Self) {
        *self = *self + o;
    }
}

impl Sub for Vec3 {
    type Output = Self;
    #[inline(always)]
    fn sub(self, o: Self) -> Self {
        v3(self.x - o.x, self.y - o.y, self.z - o.z)
    }
}

impl Neg for Vec3 {
    type Output = Self;
    fn neg(self) -> Self {
        v3(-self.x, -self.y, -self.z)
    }
}

impl Mul<f32> for Vec3 {
    type Output = Self;
    #[inline(always)]
    fn mul(self, s: f32) -> Self {
        v3(self.x * s, self.y * s, self.z * s)
    }
}

impl Mul for Vec3 {
    type Output = Self;
    #[inline(always)]
    fn mul(self, o: Self) -> Self {
        v3(self.x * o.x, self.y * o.y, self.z * o.z)
    }
}

/// Added to a number this leaves its nearest whole number in the lowest bits.
pub(crate) const ROUND: f32 = 12_582_912.0;
/// Up to here that is so.
const ROUNDS: f32 = 4_000_000.0;

/// The largest whole number not above `x`, without a call into the platform
/// and, but for huge numbers, without a conversion.
#[inline(always)]
pub(crate) fn floor(x: f32) -> f32 {
    let whole = if x.abs() < ROUNDS { (x + ROUND) - ROUND } else { x as i32 as f32 };
    if whole > x { whole - 1.0 } else { whole }
}

/// `floor` as an integer.
#[inline(always)]
pub(crate) fn floor_i(x: f32) -> i32 {
    let (whole, back) = if x.abs() < ROUNDS {
        let round = x + ROUND;
        ((round.to_bits() as i32).wrapping_sub(ROUND.to_bits() as i32), round - ROUND)
    } else {
        (x as i32, x as i32 as f32)
    };
    whole.wrapping_sub(i32::from(back > x))
}

/// What is left above the whole number below.
#[inline(always)]
pub(crate) fn fract(x: f32) -> f32 {
    x - floor(x)
}

/// Share of a stretch about `t` that strokes cover of which one as long as `long` begins
/// at every whole number: what a pixel shows of a line of dashes, where it is `wide`.
#[inline]
pub(crate) fn strokes(t: f32, long: f32, wide: f32) -> f32 {
    let covered = |t: f32| floor(t) * long + fract(t).min(long);
    let wide = wide.max(1e-3);
    clamp01((covered(t + 0.5 * wide) - covered(t - 0.5 * wide)) / wide)
}

#[inline(always)]
pub(crate) fn clamp01(x: f32) -> f32 {
    x.clamp(0.0, 1.0)
}

/// The larger of two numbers, in one instruction: neither may be NaN.
#[inline(always)]
pub(crate) fn larger(a: f32, b: f32) -> f32 {
    if a > b { a } else { b }
}

/// The smaller of two numbers, likewise.
#[inline(always)]
pub(crate) fn smaller(a: f32, b: f32) -> f32 {
    if a < b { a } else { b }
}

#[inline(always)]
pub(crate) fn mix(a: f32, b: f32, t: f32) -> f32 {
    a + (b - a) * t
}

/// Between four values at the corners of a cell, given by rows, at shares of the way
/// across and down.
#[inline(always)]
pub(crate) fn bilinear([a, b, c, d]: [f32; 4], (across, down): (f32, f32)) -> f32 {
    mix(mix(a, b, across), mix(c, d, across), down)
}

/// Catmull and Rom's curve from `b` to `c`, which leaves neither with a corner; `a` and
/// `d` are the points before and after.
pub(crate) fn spline<T>(a: T, b: T, c: T, d: T, t: f32) -> T
where
    T: Copy + Add<Output = T> + Sub<Output = T> + Mul<f32, Output = T>,
{
    let (t2, t3) = (t * t, t * t * t);
    b + ((c - a) * t + (a * 2.0 - b * 5.0 + c * 4.0 - d) * t2 + (b * 3.0 - a - c * 3.0 + d) * t3) * 0.5
}

/// The usual smooth ramp from 0 at `a` to 1 at `b`; `a > b` ramps down.
#[inline(always)]
pub(crate) fn smoothstep(a: f32, b: f32, x: f32) -> f32 {
    // The ends are mostly constants, and so is what is divided by.
    let t = clamp01((x - a) * (1.0 / (b - a)));
    t * t * (3.0 - 2.0 * t)
}

/// Sine of an angle in turns (1.0 is a full circle); error below 2e-6.
#[inline(always)]
pub(crate) fn sin_turns(t: f32) -> f32 {
    let f = t - floor(t + 0.5);
    let g = if f > 0.25 {
        0.5 - f
    } else if f < -0.25 {
        -0.5 - f
    } else {
        f
    };
    let x = g * TURN;
    let x2 = x * x;
    x * (1.0 + x2 * (-0.166_666_57 + x2 * (0.008_333_03 + x2 * (-0.000_198_07 + x2 * 2.6e-6))))
}

/// Cosine of an angle in turns.
#[inline(always)]
pub(crate) fn cos_turns(t: f32) -> f32 {
    sin_turns(t + 0.25)
}

/// Sine of an angle in radians.
#[inline(always)]
pub(crate) fn sin(x: f32) -> f32 {
    sin_turns(x * (1.0 / TURN))
}

/// Tangent of an angle in degrees, for fields of view.
pub(crate) fn tan_deg(degrees: f32) -> f32 {
    let t = degrees / 360.0;
    sin_turns(t) / cos_turns(t)
}

/// Angle of the direction `(x, y)` in turns, from -0.5 to 0.5.
pub(crate) fn atan2_turns(y: f32, x: f32) -> f32 {
    let (ax, ay) = (x.abs(), y.abs());
    let big = ax.max(ay);
    if big <= 0.0 {
        return 0.0;
    }
    let a = ax.min(ay) / big;
    let s = a * a;
    let mut r = ((-0.046_496_475 * s + 0.159_314_22) * s - 0.327_622_76) * s * a + a;
    if ay > ax {
        r = TURN * 0.25 - r;
    }
    if x < 0.0 {
        r = TURN * 0.5 - r;
    }
    if y < 0.0 { -r / TURN } else { r / TURN }
}

/// Two to the power `x`; relative error below 3e-6.
#[inline(always)]
pub(crate) fn exp2(x: f32) -> f32 {
    let x = x.clamp(-126.0, 126.0);
    let whole = floor(x);
    let f = x - whole;
    let p = 1.0
        + f * (std::f32::consts::LN_2
            + f * (0.240_226_5 + f * (0.055_504_1 + f * (0.009_618_1 + f * (0.001_333_4 + f * 0.000_154)))));
    f32::from_bits(((whole as i32 + 127) << 23) as u32) * p
}

/// The natural exponential.
#[inline(always)]
pub(crate) fn exp(x: f32) -> f32 {
    exp2(x * std::f32::consts::LOG2_E)
}

/// Logarithm to base two of a positive number; error below 2e-5.
#[inline(always)]
pub(crate) fn log2(x: f32) -> f32 {
    let bits = x.max(1e-30).to_bits();
    let exponent = ((bits >> 23) as i32 - 127) as f32;
    let m = f32::from_bits((bits & 0x007f_ffff) | 0x3f80_0000);
    let t = (m - 1.0) / (m + 1.0);
    let t2 = t * t;
    exponent + t * (2.885_39 + t2 * (0.961_796_7 + t2 * (0.577_078 + t2 * (0.412_198 + t2 * 0.32))))
}

/// `x` to the power `y`, for `x >= 0`.
#[inline(always)]
pub(crate) fn pow(x: f32, y: f32) -> f32 {
    if x <= 0.0 { 0.0 } else { exp2(y * log2(x)) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strokes_are_sharp_near_and_their_mean_far_off() {
        for (t, near) in [(0.1, 1.0), (0.25, 1.0), (0.4, 0.0), (-0.4, 0.0), (-0.9, 1.0), (0.3, 0.5)] {
            assert!((strokes(t, 0.3, 1e-3) - near).abs() < 1e-2, "{t}: {}", strokes(t, 0.3, 1e-3));
            assert!((strokes(t, 0.3, 40.0) - 0.3).abs() < 0.02, "{t}: {}", strokes(t, 0.3, 40.0));
        }
    }

    #[test]
    fn polynomials_follow_the_true_functions() {
        for i in -400..400 {
            let x = i as f32 * 0.037;
            assert!((f64::from(sin(x)) - f64::from(x).sin()).abs() < 1e-5, "sin {x}");
            assert!((f64::from(exp(x * 0.5)) / f64::from(x * 0.5).exp() - 1.0).abs() < 1e-5, "exp {x}");
            let y = i as f32 * 0.011 + 0.003;
            let atan = f64::from(y).atan2(f64::from(x)) / std::f64::consts::TAU;
            assert!((f64::from(atan2_turns(y, x)) - atan).abs() < 2e-3, "atan2 {y} {x}");
            if i > 0 {
                assert!((f64::from(log2(x)) - f64::from(x).log2()).abs() < 1e-4, "log2 {x}");
            }
        }
    }

    #[test]
    fn floor_goes_down_on_both_sides_of_zero() {
        for x in
            [-0.5, 0.5, 1.0, 1.5, 2.0, 2.5, -1.0, -1.5, -3.0, -3.01, 0.0, 3_999_999.5, -3_999_999.5, 4e6, 5e6, -7e7]
        {
            let truth = f64::from(x).floor();
            assert_eq!((f64::from(floor(x)), f64::from(floor_i(x))), (truth, truth), "{x}");
        }
    }
}
