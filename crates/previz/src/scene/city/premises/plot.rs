//! The ground on which an open place is laid out: things are put so far right of and beyond
//! whoever is there.
//!
//! Knows no place of its own.

use crate::maths::{hex, v3};
use crate::scene::city::masonry::{lit, snow};
use crate::scene::parts::{Prop, PropKind, Vec3};
use crate::scene::setting::Setting;

/// What is being set up around whoever is there.
pub(super) struct Plot<'a> {
    pub setting: &'a Setting<'a>,
    /// Where they are met.
    pub met: Vec3,
    pub all: &'a mut Vec<Prop>,
}

impl Plot<'_> {
    /// Something so far right of and beyond whoever is there.
    pub(super) fn put(&mut self, kind: PropKind, (x, z): (f32, f32), size: Vec3, colour: u32) {
        self.turned(kind, (x, z, 0.0), size, colour);
    }

    /// The same, turned.
    pub(super) fn turned(&mut self, kind: PropKind, (x, z, yaw_turns): (f32, f32, f32), size: Vec3, colour: u32) {
        let bare = Prop::plain(kind, self.met + v3(x, 0.0, z), size, hex(colour));
        // No two of a kind are alike.
        let seed = self.all.len() as u32;
        let (lit, snow) = (lit(self.setting), snow(self.setting));
        self.all.push(Prop { yaw_turns, lit, snow, seed, ..bare });
    }
}
