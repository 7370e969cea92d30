//! What faces of built things are covered with: windows, shops, signs, stripes, courses.
//! What a pixel cannot show is its mean, or it would shimmer as the camera goes by.
//!
//! Knows neither where a face is nor how it is lit.

use super::footprint::Footprint;
use super::{panes, seats, sign};
use crate::maths::{Vec3, clamp01, floor_i, fract, smoothstep, v3};
use crate::noise::{noise2, unit2};
use crate::render::finish::hanzi::Square;

/// What a face is covered with.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Cover {
    /// One colour.
    Plain,
    /// Storeys of windows: width and height of one, share that is lit, the
    /// light that the panes mirror, dice.
    Windows { width: f32, height: f32, lit: f32, sky: Vec3, seed: u32 },
    /// Shops along a pavement, and how much of them is open.
    Shops { lit: f32, seed: u32 },
    /// A board of light, upright letters on it: width, height, dice.
    Sign { wide: f32, tall: f32, seed: u32 },
    /// A round sign of light, counted from its outermost point.
    Disc { radius: f32, seed: u32 },
    /// Stripes of two colours across.
    Stripes { width: f32, other: Vec3 },
    /// Rows of seats with people in most of them, dice.
    Crowd { seed: u32 },
    /// Courses of brick or planks, this many metres high.
    Courses { height: f32 },
    /// Boards laid over one another, this many metres high.
    Boards { height: f32 },
    /// Old plaster: weathered in patches, damp at its foot, dice.
    Plaster { seed: u32 },
    /// A character so wide in the face's colour on paper, counted from its lower corner.
    Character { dots: Square, wide: f32, paper: Vec3 },
}

/// Colour of a covered face at `u` metres along and `v` metres up, and the
/// light that comes from inside.
pub(super) fn covered(cover: Cover, colour: Vec3, (u, v): (f32, f32), pixel: Footprint) -> (Vec3, Vec3) {
    match cover {
        Cover::Plain => (colour, Vec3::ZERO),
        Cover::Courses { height } => (colour * courses((u, v), height, pixel), Vec3::ZERO),
        Cover::Boards { height } => (colour * boards(v, height, pixel), Vec3::ZERO),
        Cover::Plaster { seed } => {
            let patch = noise2(u * 0.42, v * 0.36, seed) * 0.5 + noise2(u * 1.7, v * 1.3, seed ^ 7) * 0.25;
            let near = clamp01(1.0 - pixel.most() * 9.0);
            let grain = noise2(u * 9.0, v * 9.0, seed ^ 3) * near;
            let damp = clamp01(1.0 - (v + 0.5 * patch) / 1.3);
            (colour * ((1.0 + 0.2 * patch + 0.05 * grain) * (1.0 - 0.26 * damp)), Vec3::ZERO)
        }
        Cover::Windows { width, height, lit, sky, seed } => {
            panes::windows(colour, (u, v), (width, height), (lit, sky), seed, pixel)
        }
        Cover::Character { dots, wide, paper } => {
            (paper.lerp(colour, sign::brush(&dots, (u.abs() / wide, v / wide), pixel.most() / wide)), Vec3::ZERO)
        }
        Cover::Crowd { seed } => (seats::crowd(colour, (u, v), seed, pixel.most()), Vec3::ZERO),
        Cover::Shops { lit, seed } => sign::front(colour, (u.abs(), v), lit, seed, pixel),
        Cover::Sign { wide, tall, seed } => {
            (v3(0.02, 0.02, 0.025), sign::board((u.abs(), v), (wide, tall), colour, seed, pixel.most()))
        }
        Cover::Disc { radius, seed } => {
            (v3(0.02, 0.02, 0.025), sign::disc((u.abs() - radius, v), radius, colour, seed, pixel.most()))
        }
        Cover::Stripes { width, other } => (other.lerp(colour, stripes(u / width, pixel.along / width)), Vec3::ZERO),
    }
}

/// Share of a pixel that the first of two stripes covers, at `t` of their width and the
/// next one's; a pixel is `wide` of that. Edges are as soft as a pixel, and stripes of
/// which a pixel shows most of both are one tone.
fn stripes(t: f32, wide: f32) -> f32 {
    let ramp = (fract(t) * 4.0 - 2.0).abs() - 1.0;
    let told = smoothstep(0.7, 0.3, wide);
    0.5 + (clamp01(0.5 + ramp * (0.25 / wide.max(0.03))) - 0.5) * told
}

/// How bright boards are that are so high, each in the shade of the one above.
fn boards(v: f32, height: f32, pixel: Footprint) -> f32 {
    let told = clamp01(1.0 - pixel.most() / height * 1.5);
    1.0 - told * 0.2 * smoothstep(0.72, 0.96, fract(v / height))
}

/// How bright courses of stone or planks are that are so high.
fn courses((u, v): (f32, f32), height: f32, pixel: Footprint) -> f32 {
    let row = floor_i(v / height);
    let told = clamp01(1.0 - pixel.most() / height * 1.5);
    if told <= 0.0 {
        return 1.0;
    }
    let stone = unit2(row, floor_i(u / (height * 2.4) + 0.5 * (row & 1) as f32), 5);
    // A joint is a tenth of a course, and as soft as a pixel.
    let soft = pixel.up / height;
    let joint = clamp01((0.05 - (fract(v / height + 0.45) - 0.5).abs()) / soft.max(0.02) + 0.5) * (0.1 / soft).min(1.0);
    1.0 + told * ((stone - 0.5) * 0.26 - 0.22 * joint)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// By how much the tone of a cover changes over a face that is turned away so far
    /// that a pixel shows `along` metres of it.
    fn contrast(cover: Cover, along: f32) -> f32 {
        let pixel = Footprint { along, up: 0.02 };
        let tones = (0..200).map(|i| covered(cover, Vec3::splat(0.5), (0.037 * i as f32, 1.3), pixel));
        let (low, high) = tones
            .map(|(tint, own)| (tint + own).luma())
            .fold((f32::MAX, f32::MIN), |(low, high), tone| (low.min(tone), high.max(tone)));
        high - low
    }

    #[test]
    fn what_a_pixel_cannot_tell_apart_along_a_face_is_one_tone() {
        let stripes = Cover::Stripes { width: 0.16, other: Vec3::splat(0.1) };
        let windows = Cover::Windows { width: 2.3, height: 3.5, lit: 0.0, sky: Vec3::splat(0.6), seed: 7 & !0x60 };
        for (cover, near_m, far_m) in [(stripes, 0.02, 0.13), (windows, 0.05, 2.0)] {
            let (near, far) = (contrast(cover, near_m), contrast(cover, far_m));
            assert!(near > 0.2 && far < near * 0.2, "{cover:?}: {near} near, {far} far");
        }
    }

    #[test]
    fn stripes_have_the_same_mean_however_wide_a_pixel_is() {
        for wide in [0.02, 0.2, 0.45, 0.9] {
            let mean = (0..400).map(|i| stripes(i as f32 / 400.0, wide)).sum::<f32>() / 400.0;
            assert!((mean - 0.5).abs() < 0.01, "{wide}: {mean}");
        }
    }
}
