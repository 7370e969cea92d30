//! Hair and down on a figure's surface: streaks of lighter and darker hair, and
//! tufts that break up its outline.
//!
//! Knows no light and draws nothing; `solid` asks for it pixel by pixel.

use std::sync::OnceLock;

use crate::figure::{Pile, Skin};
use crate::maths::{Vec3, clamp01, mix, smoothstep};
use crate::render::grain::Grain;

/// How much darker or lighter than the coat a streak is at most.
const STREAK: f32 = 0.36;
/// Part of the thickness of a limb that the gaps between tufts are deep.
const TUFT: f32 = 0.22;

/// The noise that all hair is cut from, the same in every film.
fn hair() -> &'static Grain {
    static HAIR: OnceLock<Grain> = OnceLock::new();
    HAIR.get_or_init(|| Grain::bake(0x4a1e))
}

/// The coat of one shape, as near as it is seen.
pub(crate) struct Coat {
    hair: &'static Grain,
    pile: Pile,
    streak: f32,
    /// How deep in pixels the gaps between tufts are.
    tuft: f32,
    /// How far along the animal a pixel reaches.
    step: f32,
}

impl Coat {
    /// The coat of what is so many pixels thick and long; `None` for what is
    /// bare, or so far that no hair is seen.
    pub(crate) fn of(skin: &Skin, thick: f32, length: f32) -> Option<Self> {
        let pile = skin.pile;
        let near = smoothstep(5.0, 22.0, thick) * clamp01(pile.long * 2.0);
        (near > 0.02).then(|| Self {
            hair: hair(),
            pile,
            streak: STREAK * near,
            tuft: (thick * TUFT * pile.long).min(11.0) * near,
            step: (pile.to - pile.from) / length.max(1.0),
        })
    }

    /// How much lighter or darker the hair is at a share of the way along, where
    /// the surface looks so far up and to the animal's left.
    #[inline(always)]
    pub(crate) fn tone(&self, t: f32, up: f32, left: f32) -> f32 {
        let along = mix(self.pile.from, self.pile.to, t);
        1.0 + self.streak * self.hair.soft(along * 2.1 + left * 0.4, up * 1.7 + left * 0.4 + along * 0.5)
    }

    /// How many pixels of the outline are gap rather than tuft, at a share of the
    /// way along and `deep` within it, on one side or the other. Tufts lie back.
    #[inline(always)]
    pub(crate) fn gap(&self, deep: f32, share: f32, side: bool) -> f32 {
        if deep > self.tuft {
            return 0.0;
        }
        let along = mix(self.pile.from, self.pile.to, clamp01(share)) + deep * self.step * 1.2;
        self.tuft * (0.5 + 0.8 * self.hair.soft(along * 2.3, if side { 0.13 } else { 0.61 })).clamp(0.0, 1.0)
    }

    /// The same of a ball, at a place in its own coordinates.
    #[inline(always)]
    pub(crate) fn ragged(&self, deep: f32, at: &Vec3) -> f32 {
        if deep > self.tuft {
            return 0.0;
        }
        self.tuft * (0.5 + 0.8 * self.hair.soft(at.x * 1.1 + at.z * 0.5, at.y * 1.1 + at.z * 0.4)).clamp(0.0, 1.0)
    }
}
