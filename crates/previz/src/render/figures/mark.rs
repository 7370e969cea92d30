//! The colour at a place of a figure's surface, by the mark that its skin bears.
//!
//! Knows no light and no picture; `easel` lights what is painted here.

use super::livery;
use crate::figure::{Mark, Skin};
use crate::maths::{Vec3, cos_turns, exp, floor_i, fract, mix, sin_turns, smoothstep, v3};
use crate::noise::{hash2, noise2, unit2};

/// The colour at a place of a surface: `along` and `around` are its own
/// coordinates, `down` how much it looks down.
#[inline(always)]
pub(crate) fn painted(skin: &Skin, along: f32, around: f32, down: f32) -> Vec3 {
    let share = match skin.mark {
        Mark::None | Mark::Picture(..) | Mark::Planks(..) => return skin.colour,
        Mark::Livery(livery, pale) => return livery::flank(skin, (livery, pale), along, around),
        Mark::Rays(count, rim) => {
            let ray = (fract(around * count) * 2.0 - 1.0).abs();
            let edge = smoothstep(1.0 - rim, 1.0 - rim * 0.5, along) * if rim > 0.0 { 1.0 } else { 0.0 };
            (0.5 * smoothstep(0.5, 0.95, ray)).max(edge)
        }
        Mark::Blots(..) | Mark::Stripes(..) | Mark::Rosettes(..) | Mark::Dots(..) => return skin.colour,
        Mark::Fade => (1.0 - along) * (1.0 - along),
        Mark::Under => smoothstep(0.05, 0.85, down),
        Mark::Fur => {
            let back = smoothstep(0.3, 1.0, -down);
            return skin.colour.lerp(skin.second, smoothstep(0.0, 0.9, down)) * (1.0 - 0.3 * back);
        }
        Mark::Bands(count) => {
            let wave = (fract(along * count) * 2.0 - 1.0).abs();
            smoothstep(0.42, 0.58, wave)
        }
        Mark::Gores(count) => {
            let wave = (fract(around * count) * 2.0 - 1.0).abs();
            smoothstep(0.46, 0.54, wave)
        }
        Mark::Patches => patches(along * 2.0 - 1.0, around),
        Mark::Seams => {
            let gore = (fract(around * 4.0) - 0.5).abs();
            let round = (1.0 - (along * 2.0 - 1.0) * (along * 2.0 - 1.0)).max(0.0).sqrt();
            let line = (gore * round * 0.25).min((along - 0.5).abs() * 0.5);
            smoothstep(0.012, 0.006, line)
        }
        Mark::Spots(count) => {
            let (u, v) = (along * count, around * count);
            let spot = hash2(floor_i(u), floor_i(v), 9);
            let (du, dv) = (fract(u) - 0.5, fract(v) - 0.5);
            if spot & 3 == 0 { 0.0 } else { smoothstep(0.4, 0.3, (du * du + dv * dv).sqrt()) }
        }
        Mark::Globe => {
            let land = noise2(around * 9.0, along * 6.0, 5) + 0.5 * noise2(around * 21.0, along * 15.0, 6);
            smoothstep(0.02, 0.12, land)
        }
    };
    skin.colour.lerp(skin.second, share)
}

/// A plate that shows the picture of a screen, or boards, as the camera sees it.
pub(crate) struct Shown {
    first: Vec3,
    /// Ways across and up, and where these begin and end.
    ways: [Vec3; 2],
    spans: [(f32, f32); 2],
    mark: Mark,
    colour: Vec3,
}

/// How wide the joint between two boards is, in metres, and how dark.
const JOINT_M: f32 = 0.005;
const JOINT: f32 = 0.62;
/// How fine the grain of wood is across it, in metres, and along it in its own width.
const FIBRE_M: f32 = 0.012;
const FIBRE_LONG: f32 = 42.0;

impl Shown {
    /// What a plate with these corners shows; `None` if that is one colour.
    pub(crate) fn on(corners: &[Vec3], out: Vec3, skin: &Skin) -> Option<Self> {
        let (Mark::Picture(..) | Mark::Planks(..), [first, .., last]) = (skin.mark, corners) else { return None };
        let across = (*first - *last).unit();
        let up = out.cross(across).unit();
        let ways = [across, up];
        let spans = ways.map(|way| {
            let far = corners.iter().map(|p| (*p - *first).dot(way));
            let (low, high) = far.fold((f32::MAX, f32::MIN), |(low, high), d| (low.min(d), high.max(d)));
            (low, high.max(low + 1e-6))
        });
        Some(Self { first: *first, ways, spans, mark: skin.mark, colour: skin.colour })
    }

    /// The colour at a place of it, of which a pixel covers so much across and up.
    #[inline(always)]
    pub(crate) fn at(&self, p: Vec3, covers: [f32; 2]) -> Vec3 {
        let reach = |i: usize| (p - self.first).dot(self.ways[i]) - self.spans[i].0;
        let long = |i: usize| self.spans[i].1 - self.spans[i].0;
        match self.mark {
            Mark::Picture(from, to, seconds) => {
                screen((mix(from, to, reach(0) / long(0)), reach(1) / long(1)), seconds)
            }
            Mark::Planks(wide, seed) => {
                self.colour * boards((reach(0), reach(1)), long(0), (wide, seed as i32), covers)
            }
            _ => self.colour,
        }
    }
}

/// A lit screen at a place: lights that drift before a dark ground.
#[inline(always)]
fn screen((u, v): (f32, f32), seconds: f32) -> Vec3 {
    let light = |x: f32, y: f32, wide: f32| exp(-((u - x) * (u - x) + (v - y) * (v - y)) * wide);
    let sway = 0.06 * sin_turns(seconds * 0.11);
    v3(0.01, 0.014, 0.06)
        + v3(0.2, 0.025, 0.34) * light(0.25 + sway, 0.72, 5.0)
        + v3(0.5, 0.13, 0.03) * light(0.82, 0.36 - sway, 6.0)
        + v3(0.015, 0.2, 0.46) * light(0.1 - sway, 0.16, 7.0)
        + v3(0.26, 0.04, 0.1) * light(0.7, 0.95 + sway, 9.0)
}

/// The tone of boards at a place, about 1: their own, the wood's grain, and the joints
/// between them, of which a pixel may see less than all.
#[inline(always)]
fn boards((x, y): (f32, f32), long: f32, (wide, seed): (f32, i32), covers: [f32; 2]) -> f32 {
    let board = floor_i(y / wide);
    let end = long * (0.5 + 0.3 * (unit2(board, 13, seed as u32) * 2.0 - 1.0));
    let piece = board * 2 + i32::from(x > end);
    let tone = 0.86 + 0.26 * unit2(piece, 11, seed as u32);
    let seam = |away: f32, covers: f32| {
        let half = 0.5 * (JOINT_M + covers);
        smoothstep(half, half - covers.max(1e-4), away) * (JOINT_M / (JOINT_M + covers))
    };
    let aside = (0.5 - (fract(y / wide) - 0.5).abs()) * wide;
    let dark = seam(aside, covers[1]).max(seam((x - end).abs(), covers[0]));
    let fine = smoothstep(FIBRE_M * 1.6, FIBRE_M * 0.4, covers[1]);
    let bent = y + 0.012 * sin_turns(x * 0.7 + unit2(piece, 17, seed as u32));
    let fibre = noise2(x / (FIBRE_M * FIBRE_LONG) + piece as f32 * 7.3, bent / FIBRE_M, seed as u32);
    tone * (1.0 + 0.14 * fibre * fine) * (1.0 - JOINT * dark)
}

/// The colour at a place of a hide in blots or stripes, by how far along it is,
/// how much it looks up and how much to its left: the same from wherever it is
/// seen.
#[inline(always)]
pub(crate) fn hide(skin: &Skin, (from, to): (f32, f32), t: f32, (up, left): (f32, f32)) -> Vec3 {
    let along = mix(from, to, t);
    let shade = 1.0 - 0.22 * smoothstep(0.3, 1.0, up);
    if matches!(skin.mark, Mark::Blots(..)) {
        let field = noise2(along * 4.2, up * 1.1, 15) + noise2(along * 4.2, left * 1.2 + 7.0, 16);
        return skin.colour.lerp(skin.second, smoothstep(0.08, 0.14, field)) * shade;
    }
    // What is black all over is black below.
    let white = 0.85 * smoothstep(0.02, 0.12, skin.colour.luma());
    let pale = skin.colour.lerp(Vec3::splat(0.7), white * smoothstep(0.1, 0.9, -up));
    if matches!(skin.mark, Mark::Rosettes(..) | Mark::Dots(..)) {
        return pale.lerp(skin.second, spots(along, (up, left), skin.mark)) * shade;
    }
    let bent = along * 11.0 + 0.8 * noise2(along * 4.0, up * 1.6 + left, 17);
    let wave = (fract(bent) * 2.0 - 1.0).abs();
    let wide = 0.42 * smoothstep(-0.75, 0.1, up);
    pale.lerp(skin.second, smoothstep(wide, wide - 0.12, wave)) * shade
}

/// Share of a spotted cat's spots at a place of its hide: one in each cell of a
/// slanting grid, off its middle, rings with a gap or full dots.
fn spots(along: f32, (up, left): (f32, f32), mark: Mark) -> f32 {
    let round = up * 3.4 + left * 1.3;
    let row = floor_i(round);
    let across = along * 15.0 + 0.5 * (row & 1) as f32;
    let cell = hash2(floor_i(across), row, 23);
    let off = |shift: u32| ((cell >> shift) & 255) as f32 / 255.0 - 0.5;
    let (x, y) = (fract(across) - 0.5 - 0.22 * off(0), (fract(round) - 0.5 - 0.22 * off(8)) * 0.9);
    let (away, size) = ((x * x + y * y).sqrt(), 0.32 + 0.08 * off(16));
    let disc = smoothstep(size, size - 0.08, away);
    if matches!(mark, Mark::Dots(..)) {
        return disc;
    }
    let gap = smoothstep(0.12, 0.2, (x * off(4) * 2.0 + y * off(12) * 2.0).abs() + 0.1);
    let hollow = smoothstep(size * 0.55, size * 0.55 - 0.07, away) * 0.75;
    disc * (1.0 - hollow) * gap.max(0.35)
}

/// Share of a football's patches at a height from -1 to 1 and a turn about it:
/// one on each pole, and five round each half as on an icosahedron.
fn patches(high: f32, around: f32) -> f32 {
    let (ring_high, ring_round) = (0.447, 0.894);
    let round = (1.0 - high * high).max(0.0).sqrt();
    let half_way = if high > 0.0 { 0.5 } else { 0.0 };
    let aside = (fract(around * 5.0 + half_way) - 0.5) * 0.2;
    let nearest = (high.abs() * ring_high + round * ring_round * cos_turns(aside)).max(high.abs());
    smoothstep(0.925, 0.94, nearest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn boards_keep_their_tone_however_far_they_are_and_show_their_joints_near() {
        let tones = |covers: f32| -> Vec<f32> {
            let at = |i: i32| ((i % 60) as f32 * 0.03, (i / 60) as f32 * 0.0031);
            (0..18_000).map(|i| boards(at(i), 1.8, (0.16, 7), [covers * 0.3, covers])).collect()
        };
        let mean = |tones: &[f32]| tones.iter().sum::<f32>() / tones.len() as f32;
        let darkest = |tones: &[f32]| tones.iter().copied().fold(f32::MAX, f32::min);
        let (near, far) = (tones(0.001), tones(0.06));
        assert!((mean(&near) - mean(&far)).abs() < 0.02, "{} {}", mean(&near), mean(&far));
        assert!(darkest(&near) < 0.5, "a joint: {}", darkest(&near));
        assert!(darkest(&far) > 0.7, "nothing single is left from afar: {}", darkest(&far));
    }
}
