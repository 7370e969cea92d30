//! Hair and down on a figure's surface: streaks of lighter and darker hair, and
//! tufts that break up its outline.
//!
//! Knows no light and draws nothing; `solid` asks for it pixel by pixel.

use std::sync::OnceLock;

use crate::figure::{Pile, Skin};
use crate::maths::{TURN, Vec3, clamp01, mix, smoothstep};
use crate::render::grain::Grain;

/// How much darker or lighter than the coat a strand is at most.
const STRAND: f32 = 0.3;
/// The same of the clumps that strands lie in.
const CLUMP: f32 = 0.13;
/// How much paler hair is where it is seen from the side, and light comes
/// through its tips.
const FLEECE: f32 = 0.18;
/// Part of the thickness of a limb that the gaps between tufts are deep.
const TUFT: f32 = 0.13;
/// How many pixels a strand is wide: as fine as can be shown, from near and far.
const STRAND_PX: f32 = 3.2;
/// How many strands of the noise lie about a limb at its own scale.
const STRANDS: f32 = 32.0;

/// The noise that all hair is cut from, the same in every film.
fn hair() -> &'static Grain {
    static HAIR: OnceLock<Grain> = OnceLock::new();
    HAIR.get_or_init(|| Grain::bake(0x4a1e))
}

/// The scale at which a strand has its width, as the next smaller power of two
/// and how far it is to the one after, so that scales go over into each other.
#[inline(always)]
fn scale(thick: f32) -> (f32, f32) {
    let scale = (thick * TURN / (STRANDS * STRAND_PX)).clamp(0.5, 64.0);
    let whole = f32::from_bits(scale.to_bits() & 0x7f80_0000);
    (whole, scale / whole - 1.0)
}

/// How far about a limb a way out of it lies, of 4 with the seam below: by
/// straight lines rather than by its angle, which nobody can tell.
#[inline(always)]
fn about(up: f32, left: f32) -> f32 {
    let share = left / (up.abs() + left.abs()).max(1e-3);
    if up >= 0.0 { share } else { 2.0 - share }
}

/// The coat of one shape, as near as it is seen.
pub(crate) struct Coat {
    hair: &'static Grain,
    pile: Pile,
    /// Two ways out of it, at right angles to each other and to its hair.
    out: [Vec3; 2],
    /// How many pixels thick it is at both ends.
    thick: (f32, f32),
    /// How much of the hair is seen.
    near: f32,
    /// How deep in pixels the gaps between tufts are.
    tuft: f32,
    /// How far along the animal a pixel reaches.
    step: f32,
}

impl Coat {
    /// The coat of what is so many pixels thick and long, and of which two ways
    /// lead out; `None` for what is bare, or so far that no hair is seen.
    pub(crate) fn of(skin: &Skin, thick: (f32, f32), length: f32, out: [Vec3; 2]) -> Option<Self> {
        let pile = skin.pile;
        let most = thick.0.max(thick.1);
        let near = smoothstep(5.0, 22.0, most) * clamp01(pile.long * 2.0);
        (near > 0.02).then(|| Self {
            hair: hair(),
            pile,
            out,
            thick,
            near,
            tuft: (most * TUFT * pile.long).min(7.0) * near,
            step: (pile.to - pile.from) / length.max(1.0),
        })
    }

    /// Two ways out of a rod with that axis, of which one leads to its left.
    pub(crate) fn ways(axis: Vec3, left: Vec3, up: Vec3) -> [Vec3; 2] {
        let aside = |way: Vec3| way - axis * way.dot(axis);
        let flat = aside(left);
        let left = if flat.dot(flat) > 0.02 { flat } else { aside(up) }.unit();
        [axis.cross(left), left]
    }

    /// How much lighter or darker the hair is at a share of the way along, where
    /// the surface looks in a direction of length 1.
    #[inline(always)]
    pub(crate) fn tone(&self, t: f32, n: Vec3) -> f32 {
        let along = mix(self.pile.from, self.pile.to, t);
        let (up, left) = (n.dot(self.out[0]), n.dot(self.out[1]));
        // Where all hair comes together no strand can be told.
        let apart = smoothstep(0.3, 1.1, up.abs() + left.abs());
        let around = about(up, left);
        let clump = self.hair.soft(along * 1.1 + 0.31, around * 0.5 + along * 0.25);
        let (whole, share) = scale(mix(self.thick.0, self.thick.1, clamp01(t)));
        let strand = |scale: f32| self.hair.soft(along * 0.85 * scale, (around + 0.13 * clump) * scale);
        let strand = mix(strand(whole), strand(whole * 2.0), share);
        let edge = 1.0 - clamp01(-n.z);
        1.0 + self.near * (apart * (STRAND * strand + CLUMP * clump) + FLEECE * edge * edge)
    }

    /// How many pixels of the outline are gap rather than tuft, at a share of the
    /// way along and `deep` within it, on one side or the other. Tufts lie back.
    #[inline(always)]
    pub(crate) fn gap(&self, deep: f32, share: f32, side: bool) -> f32 {
        if deep > self.tuft {
            return 0.0;
        }
        let share = clamp01(share);
        let along = mix(self.pile.from, self.pile.to, share) + deep * self.step * 2.0;
        let (whole, finer) = scale(mix(self.thick.0, self.thick.1, share));
        let tuft = |scale: f32| self.hair.soft(along * 1.6 * scale, if side { 0.13 } else { 0.61 });
        self.tuft * (0.45 + 0.9 * mix(tuft(whole), tuft(whole * 2.0), finer)).clamp(0.0, 1.0)
    }

    /// The same of a ball, at a place in its own coordinates.
    #[inline(always)]
    pub(crate) fn ragged(&self, deep: f32, at: &Vec3) -> f32 {
        if deep > self.tuft {
            return 0.0;
        }
        let (whole, finer) = scale(self.thick.0);
        let tuft = |scale: f32| {
            self.hair.soft((at.x * 0.3 + at.z * 0.14) * scale + 0.2, (at.y * 0.3 + at.z * 0.12) * scale + 0.4)
        };
        self.tuft * (0.45 + 0.9 * mix(tuft(whole), tuft(whole * 2.0), finer)).clamp(0.0, 1.0)
    }

    /// Over how many pixels the outline fades.
    #[inline(always)]
    pub(crate) fn fuzz(&self) -> f32 {
        1.0 + 0.45 * self.tuft
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::maths::{fract, v3};

    fn coat(thick: f32) -> Coat {
        let skin = Skin::new(Vec3::splat(0.5)).pile(1.0);
        Coat::of(&skin, (thick, thick), thick * 4.0, [Vec3::UP, v3(1.0, 0.0, 0.0)]).expect("near")
    }

    /// How much the tone changes between neighbouring pixels along the hair and
    /// across it.
    fn changes(coat: &Coat, thick: f32) -> (f32, f32) {
        let look = |y: f32| v3((1.0 - y * y).sqrt() * 0.2, y, -(1.0 - y * y).sqrt() * 0.98).unit();
        let pixel = 1.0 / thick;
        let (mut along, mut across) = (0.0, 0.0);
        for i in 0..200 {
            let (t, y) = (i as f32 / 200.0, fract(i as f32 * 0.618) * 0.8 + 0.1);
            let here = coat.tone(t, look(y));
            along += (coat.tone(t + pixel * 0.25, look(y)) - here).abs();
            across += (coat.tone(t, look(y + pixel)) - here).abs();
        }
        (along / 200.0, across / 200.0)
    }

    #[test]
    fn hair_is_fine_soft_and_lies_along_from_near_and_far() {
        for thick in [30.0, 60.0, 110.0, 240.0] {
            let (along, across) = changes(&coat(thick), thick);
            assert!(across > 1.3 * along, "{thick}: strands lie along: {along} {across}");
            assert!((0.006..0.06).contains(&across), "{thick}: as fine as pixels and of low contrast: {across}");
        }
    }

    #[test]
    fn a_coat_has_no_seam_about_a_limb() {
        let coat = coat(80.0);
        for i in 0..64 {
            let t = i as f32 / 64.0;
            let below = |left: f32| coat.tone(t, v3(left, -1.0, -0.3).unit());
            assert!((below(1e-4) - below(-1e-4)).abs() < 0.02, "{t}");
        }
    }
}
