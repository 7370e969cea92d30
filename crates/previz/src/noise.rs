//! Everything random: hashes of a seed, and smooth noise made of them.
//!
//! There is no generator state to share: the same arguments always give the
//! same number, so any frame can be drawn first and on any thread.

use crate::maths::{floor, floor_i};

/// Mixes a word so that neighbours have nothing in common (splitmix64).
pub(crate) fn mix64(mut x: u64) -> u64 {
    x = x.wrapping_add(0x9e37_79b9_7f4a_7c15);
    x = (x ^ (x >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    x = (x ^ (x >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    x ^ (x >> 31)
}

/// A sequence of numbers from a seed, for decisions made in a fixed order.
#[derive(Debug, Clone)]
pub(crate) struct Dice(u64);

impl Dice {
    /// A sequence of its own for each purpose, so that a new decision in one
    /// place does not change all the others.
    pub(crate) fn new(seed: u64, purpose: u64) -> Self {
        Self(mix64(seed ^ mix64(purpose)))
    }

    pub(crate) fn bits(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        mix64(self.0)
    }

    /// Evenly from 0 up to but not including 1.
    pub(crate) fn unit(&mut self) -> f32 {
        (self.bits() >> 40) as f32 * (1.0 / 16_777_216.0)
    }

    /// Evenly between the two.
    pub(crate) fn range(&mut self, from: f32, to: f32) -> f32 {
        from + (to - from) * self.unit()
    }

    /// Evenly among `count` choices; `count` is at least one.
    pub(crate) fn below(&mut self, count: usize) -> usize {
        (self.bits() % count.max(1) as u64) as usize
    }

    pub(crate) fn chance(&mut self, probability: f32) -> bool {
        self.unit() < probability
    }

    /// -1 or 1.
    pub(crate) fn side(&mut self) -> f32 {
        if self.bits() & 1 == 0 { -1.0 } else { 1.0 }
    }
}

/// A cheap hash of a lattice point, good enough for pictures.
#[inline(always)]
pub(crate) fn hash2(x: i32, y: i32, seed: u32) -> u32 {
    let mut h = (x as u32).wrapping_mul(0x8da6_b343) ^ (y as u32).wrapping_mul(0xd816_3841) ^ seed;
    h ^= h >> 15;
    h = h.wrapping_mul(0x2c1b_3c6d);
    h ^= h >> 12;
    h = h.wrapping_mul(0x297a_2d39);
    h ^ (h >> 15)
}

/// Evenly from 0 to 1 for a lattice point.
#[inline(always)]
pub(crate) fn unit2(x: i32, y: i32, seed: u32) -> f32 {
    (hash2(x, y, seed) >> 8) as f32 * (1.0 / 16_777_216.0)
}

#[inline(always)]
fn gradient(h: u32, x: f32, y: f32) -> f32 {
    let (u, v) = if h & 4 == 0 { (x, y) } else { (y, x) };
    let a = if h & 1 == 0 { u } else { -u };
    let b = if h & 2 == 0 { v } else { -v };
    a + b * 0.5
}

/// Gradient noise of the plane, about -1 to 1, one bump per unit.
#[inline]
pub(crate) fn noise2(x: f32, y: f32, seed: u32) -> f32 {
    let (fx, fy) = (floor(x), floor(y));
    noise_cell(x - fx, y - fy, floor_i(x), floor_i(y), |cx, cy| hash2(cx, cy, seed))
}

/// The same, repeating after `period` units in both directions.
pub(crate) fn noise2_tiled(x: f32, y: f32, period: i32, seed: u32) -> f32 {
    let (fx, fy) = (floor(x), floor(y));
    noise_cell(x - fx, y - fy, floor_i(x), floor_i(y), |cx, cy| {
        hash2(cx.rem_euclid(period), cy.rem_euclid(period), seed)
    })
}

#[inline(always)]
fn noise_cell(dx: f32, dy: f32, ix: i32, iy: i32, hash: impl Fn(i32, i32) -> u32) -> f32 {
    let ease = |t: f32| t * t * t * (t * (t * 6.0 - 15.0) + 10.0);
    let (u, v) = (ease(dx), ease(dy));
    let a = gradient(hash(ix, iy), dx, dy);
    let b = gradient(hash(ix + 1, iy), dx - 1.0, dy);
    let c = gradient(hash(ix, iy + 1), dx, dy - 1.0);
    let d = gradient(hash(ix + 1, iy + 1), dx - 1.0, dy - 1.0);
    let top = a + (b - a) * u;
    let bottom = c + (d - c) * u;
    (top + (bottom - top) * v) * 1.2
}

/// Several octaves of noise, each half as large and twice as fine.
pub(crate) fn fbm2(x: f32, y: f32, octaves: u32, seed: u32) -> f32 {
    let (mut sum, mut size, mut px, mut py) = (0.0, 0.5, x, y);
    for octave in 0..octaves {
        sum += size * noise2(px, py, seed.wrapping_add(octave.wrapping_mul(0x9e37_79b9)));
        // A turn between octaves hides the lattice.
        (px, py) = (px * 1.6 - py * 1.2, px * 1.2 + py * 1.6);
        size *= 0.5;
    }
    sum
}

/// Ridges as water and frost leave them: sharp crests, about 0 to 1.
pub(crate) fn ridged2(x: f32, y: f32, octaves: u32, seed: u32) -> f32 {
    let (mut sum, mut size, mut weight, mut px, mut py) = (0.0, 0.55, 1.0_f32, x, y);
    for octave in 0..octaves {
        let n = 1.0 - noise2(px, py, seed.wrapping_add(octave.wrapping_mul(0x85eb_ca6b))).abs();
        let crest = n * n * weight;
        sum += size * crest;
        weight = (crest * 1.6).clamp(0.0, 1.0);
        (px, py) = (px * 1.6 - py * 1.2, px * 1.2 + py * 1.6);
        size *= 0.48;
    }
    sum
}

/// Smooth noise along a line, about -1 to 1.
pub(crate) fn noise1(x: f32, seed: u32) -> f32 {
    noise2(x, 0.37, seed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn noise_is_smooth_bounded_and_tiles() {
        for i in 0..2000 {
            let (x, y) = (i as f32 * 0.173 - 100.0, i as f32 * 0.091 - 50.0);
            let n = noise2(x, y, 7);
            assert!(n.abs() <= 1.9 && (noise2(x + 1e-3, y, 7) - n).abs() < 0.02);
            let tiled = noise2_tiled(x, y, 8, 7);
            assert!((noise2_tiled(x + 8.0, y - 16.0, 8, 7) - tiled).abs() < 1e-3);
        }
    }

    #[test]
    fn dice_are_even_and_repeatable() {
        let mean: f32 = (0..4000).scan(Dice::new(1, 2), |d, _| Some(d.unit())).sum::<f32>() / 4000.0;
        assert!((mean - 0.5).abs() < 0.02, "{mean}");
        assert_eq!(Dice::new(9, 9).bits(), Dice::new(9, 9).bits());
        assert_ne!(Dice::new(9, 9).bits(), Dice::new(9, 8).bits());
    }
}
