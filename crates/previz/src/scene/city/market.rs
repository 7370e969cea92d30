//! A street market: stalls on both sides of an aisle.
//!
//! Decides where they stand; nothing here draws.

use super::masonry::lit;
use super::premises;
use crate::maths::{hex, v3};
use crate::noise::Dice;
use crate::scene::cameras::rig::Rig;
use crate::scene::parts::{Prop, PropKind};
use crate::scene::setting::Setting;
use crate::script::Feature;

/// Half of the aisle between the stalls.
pub(crate) const AISLE_HALF_M: f32 = 2.1;

/// Two rows of stalls along the street, where there is a market in it.
pub(crate) fn stalls(setting: &Setting, all: &mut Vec<Prop>, dice: &mut Dice) {
    if !setting.market() || premises::of(setting).is_some() {
        return;
    }
    let rows = Rows {
        awnings: [0xb8322c, 0x2c6a4e, 0x2f568c, 0xc98a2c, 0x8a3f6a, 0xd8d0c0],
        from_m: (4.5, 6.0),
        to_m: 104.0,
        wide_m: (2.7, 3.6),
        aside_m: (AISLE_HALF_M + 1.1, 0.25),
        high_m: (2.35, 2.75),
        deep_m: 1.8,
        gap_m: (0.15, 0.9),
        kind: goods(setting),
    };
    rows.set_up(setting, all, dice);
}

/// What is sold from its stalls.
fn goods(setting: &Setting) -> PropKind {
    match () {
        () if setting.has(Feature::FlowerMarket) => PropKind::FlowerStall,
        () if setting.has(Feature::Bazaar) => PropKind::BazaarStall,
        () => PropKind::Stall,
    }
}

/// How far from the middle of a bazaar the fronts of its houses stand.
const FRONTS_M: f32 = 4.7;

/// The houses of a bazaar: of mud and plaster, wall to wall, with arches and cloth from
/// side to side.
pub(crate) fn medina(setting: &Setting, rig: &Rig, all: &mut Vec<Prop>, dice: &mut Dice) {
    let (from, to) = (rig.eye.z - 16.0, rig.eye.z + 108.0);
    let walls = [0xc2a06e, 0xb08a5a, 0xcbb184, 0xa9825a];
    for side in [-1.0, 1.0] {
        let mut z = from;
        while z < to {
            let wide = dice.range(5.0, 7.4);
            let at = v3(side * (FRONTS_M + 4.0), 0.0, z + wide * 0.5);
            let size = v3(wide, dice.range(7.4, 10.5), 8.0);
            let house = Prop::plain(PropKind::PlasterHouse, at, size, hex(walls[dice.below(walls.len())]));
            all.push(Prop { yaw_turns: -side * 0.25, lit: lit(setting), seed: dice.bits() as u32, ..house });
            z += wide;
        }
    }
    let end = Prop::plain(PropKind::PlasterHouse, v3(0.0, 0.0, to + 4.0), v3(12.0, 11.0, 8.0), hex(walls[0]));
    all.push(Prop { lit: lit(setting), seed: 5, ..end });
    let cloths = [0xb8382c, 0xd8a23c, 0x2c6a8c, 0xd8cdb4, 0x8a3f5a];
    let mut z = rig.eye.z + 7.5;
    while z < to - 20.0 {
        let arch =
            Prop::plain(PropKind::AlleyArch, v3(0.0, 0.0, z + 11.0), v3(FRONTS_M * 2.0, 6.4, 1.6), hex(0xb8955f));
        all.push(Prop { seed: dice.bits() as u32, ..arch });
        for step in [0.0, 4.4] {
            let high = dice.range(4.3, 4.9);
            let size = v3(FRONTS_M * 2.0, 0.7, 3.4);
            let colour = hex(cloths[dice.below(cloths.len())]);
            all.push(Prop {
                seed: dice.bits() as u32,
                ..Prop::plain(PropKind::Sunshade, v3(0.0, high, z + step), size, colour)
            });
        }
        z += 19.0;
    }
}

/// Two rows of stalls that face each other over a way. Pairs are from and to.
pub(crate) struct Rows {
    pub kind: PropKind,
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
                let stall = Prop::plain(self.kind, at, size, colour);
                // Each has its counter to the way.
                all.push(Prop { yaw_turns: side * -0.25, lit: lit(setting), seed: dice.bits() as u32, ..stall });
                z += wide + dice.range(self.gap_m.0, self.gap_m.1);
            }
        }
    }
}
