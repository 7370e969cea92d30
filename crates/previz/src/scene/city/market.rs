//! A street market: stalls on both sides of an aisle.
//!
//! Decides where they stand; nothing here draws.

use super::masonry::lit;
use crate::maths::{hex, v3};
use crate::noise::Dice;
use crate::scene::parts::{Prop, PropKind};
use crate::scene::setting::Setting;

/// Half of the aisle between the stalls.
pub(crate) const AISLE_HALF_M: f32 = 2.1;

/// Two rows of stalls along the street.
pub(crate) fn stalls(setting: &Setting, all: &mut Vec<Prop>, dice: &mut Dice) {
    let rows = Rows {
        awnings: [0xb8322c, 0x2c6a4e, 0x2f568c, 0xc98a2c, 0x8a3f6a, 0xd8d0c0],
        from_m: (4.5, 6.0),
        to_m: 104.0,
        wide_m: (2.7, 3.6),
        aside_m: (AISLE_HALF_M + 1.1, 0.25),
        high_m: (2.35, 2.75),
        deep_m: 1.8,
        gap_m: (0.15, 0.9),
    };
    rows.set_up(setting, all, dice);
}

/// Two rows of stalls that face each other over a way. Pairs are from and to.
pub(crate) struct Rows {
    pub awnings: [u32; 6],
    /// How far ahead the rows begin and end.
    pub from_m: (f32, f32),
    pub to_m: f32,
    pub wide_m: (f32, f32),
    /// How far from the middle of the way, and by how much more at most.
    pub aside_m: (f32, f32),
    pub high_m: (f32, f32),
    pub deep_m: f32,
    /// What is left free between neighbours.
    pub gap_m: (f32, f32),
}

impl Rows {
    /// Stands the stalls up.
    pub(crate) fn set_up(&self, setting: &Setting, all: &mut Vec<Prop>, dice: &mut Dice) {
        for side in [-1.0, 1.0] {
            let mut z = self.from_m.0 + dice.range(0.0, self.from_m.1 - self.from_m.0);
            while z < self.to_m {
                let wide = dice.range(self.wide_m.0, self.wide_m.1);
                let at = v3(side * (self.aside_m.0 + dice.range(0.0, self.aside_m.1)), 0.0, z + wide * 0.5);
                let colour = hex(self.awnings[dice.below(self.awnings.len())]);
                let size = v3(wide, dice.range(self.high_m.0, self.high_m.1), self.deep_m);
                let stall = Prop::plain(PropKind::Stall, at, size, colour);
                // Each has its counter to the way.
                all.push(Prop { yaw_turns: side * -0.25, lit: lit(setting), seed: dice.bits() as u32, ..stall });
                z += wide + dice.range(self.gap_m.0, self.gap_m.1);
            }
        }
    }
}
