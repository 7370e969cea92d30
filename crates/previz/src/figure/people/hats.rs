//! Heads, and what may be on them.
//!
//! Draws no hat but its turned parts; `headgear` and `caps` do.

use crate::figure::body::Body;
use crate::figure::shape::Skin;
use crate::maths::{Vec3, v3};

/// What is on a head.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Hat {
    Veil,
    Helmet,
    Topknot,
    Hairpin,
    Fedora,
    Straw,
    Toque,
    Mortarboard,
    Sunhat,
    Crown,
    Pointed,
    Stetson,
    Wool,
    Visor,
    Cap,
    Shaven,
    FireHelmet,
    CrashHelmet,
    Wig,
    Phoenix,
    WarHelm,
    Santa,
    Tricorn,
    Mask,
    Horned,
    Crest,
    NurseCap,
    /// White linen about the face and throat, a veil over it.
    Wimple,
    /// Round, with a long peak.
    Baseball,
    /// A hood with eyes, teeth and spines.
    Saurian,
    /// A hood, a mask with its glass, and what is breathed through.
    DiveMask,
    /// A broad hat with a veil of net all round, down to the shoulders.
    BeeVeil,
    /// A tall cap that droops at its point.
    Gnome,
    /// A golden fillet about the brow, with two long feathers.
    Fillet,
}

/// A head: its middle and its radius.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Head {
    pub at: Vec3,
    pub r: f32,
}

impl Head {
    /// A place of it, counted in its radius.
    pub(crate) fn point(self, x: f32, y: f32, z: f32) -> Vec3 {
        self.at + v3(x, y, z) * self.r
    }

    /// A hat of a profile about the vertical, its foot at some height.
    pub(crate) fn turned(self, body: &mut Body, (x, y): (f32, f32), profile: &[(f32, f32)], skin: Skin) {
        let profile: Vec<(f32, f32)> = profile.iter().map(|(y, r)| (y * self.r, r * self.r)).collect();
        body.lathe(self.point(x, y, 0.0), &profile, skin);
    }
}
