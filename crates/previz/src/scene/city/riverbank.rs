//! A town on both banks of a river that somebody crosses on a bridge of stone: the quays,
//! the houses row behind row, the churches over them, statues and lamps on the bridge.
//!
//! Decides kinds, places and sizes; the bridge is `footbridge`'s.

use super::footbridge::Span;
use super::masonry::{lit, snow, tower};
use crate::maths::{hex, v3};
use crate::noise::Dice;
use crate::scene::parts::{Land, Prop, PropKind};
use crate::scene::setting::Setting;
use crate::scene::terrain::relief::Relief;

/// Half the width of the river between the roots of its banks, and how high they are.
const HALF_M: f32 = 32.0;
/// How high the hills rise that it stands on.
const RISE_M: f32 = 34.0;
const QUAY_M: f32 = 2.4;
/// From where to where a quay reaches, from the middle of the river.
const QUAY_FROM_M: f32 = 24.0;
const QUAY_TO_M: f32 = 42.0;
/// As far as it is built along the river, and how long each piece of a quay is.
const ALONG_M: (f32, f32) = (-45.0, 330.0);
const PIECE_M: f32 = 9.0;
/// From one row of houses to the next, and how high those are that are no older than towers.
const ROW_M: f32 = 21.0;
const ROWS: usize = 3;
const MODERN_M: (f32, f32) = (15.0, 62.0);
/// Where churches stand: along the river, behind which row, on which bank, and how high.
const CHURCHES: [(f32, f32, f32, f32); 4] =
    [(120.0, 1.2, 1.0, 52.0), (175.0, 0.3, -1.0, 40.0), (235.0, 2.2, 1.0, 64.0), (300.0, 1.2, -1.0, 56.0)];
/// Along a bridge, from one statue to the next; lamps stand between them.
const STATUE_M: f32 = 9.0;
const STATUES: i32 = 3;

/// Lays the ground of a town on both banks.
pub(crate) fn lay(land: &mut Land) {
    (land.relief_m, land.river_half_m) = (RISE_M, HALF_M);
    (land.cover, land.cover_alt, land.shore) = (hex(0x857f72), hex(0x78756a), hex(0x6d675c));
}

/// Everything built on the banks and on the bridge.
pub(in crate::scene) fn build(
    setting: &Setting,
    (span, relief): (&Span, &Relief),
    all: &mut Vec<Prop>,
    dice: &mut Dice,
) {
    let bank = Bank { setting, relief };
    for side in [-1.0, 1.0] {
        bank.quay(side, all);
        for row in 0..ROWS {
            bank.row(side, row, all, dice);
        }
    }
    if setting.is_old_town() {
        all.extend(CHURCHES.iter().map(|church| bank.church(*church, dice)));
        adorn(setting, span, all);
    }
}

/// Statues of stone along the far parapet of a bridge, lamps between them.
fn adorn(setting: &Setting, span: &Span, all: &mut Vec<Prop>) {
    let beyond = v3(-span.along.z, 0.0, span.along.x) * (span.size.z * 0.5 - 0.1);
    let on = |along: f32| span.deck(along) + beyond;
    for index in -STATUES..=STATUES {
        let along = index as f32 * STATUE_M;
        let statue = Prop::plain(PropKind::Statue, on(along), v3(1.0, 3.4, 1.0), hex(0x8a8478));
        all.push(Prop { seed: (index + STATUES) as u32, snow: snow(setting), ..statue });
        let lamp = Prop::plain(PropKind::StreetLamp, on(along + STATUE_M * 0.5), v3(0.2, 3.8, 0.2), hex(0xffd09a));
        all.push(Prop { lit: lit(setting), ..lamp });
    }
}

/// What the banks are laid out by.
struct Bank<'a> {
    setting: &'a Setting<'a>,
    relief: &'a Relief,
}

impl Bank<'_> {
    /// A spot so far along the river and from its middle.
    fn spot(&self, along: f32, off: f32) -> (f32, f32) {
        (self.relief.river_x(along) + off, along)
    }

    /// Which way the river runs there, in turns from straight ahead.
    fn turned(&self, along: f32) -> f32 {
        (self.relief.river_x(along + 4.0) - self.relief.river_x(along - 4.0)) / 8.0 * 0.159
    }

    /// A wall of stone along the water, level on top whatever the ground does below it.
    fn quay(&self, side: f32, all: &mut Vec<Prop>) {
        let (from, to) = ALONG_M;
        let wide = QUAY_TO_M - QUAY_FROM_M;
        for piece in 0..((to - from) / PIECE_M) as i32 {
            let along = from + (piece as f32 + 0.5) * PIECE_M;
            let (x, z) = self.spot(along, side * (QUAY_FROM_M + wide * 0.5));
            let size = v3(wide, QUAY_M + 2.0, PIECE_M * 1.12);
            let foot = QUAY_M - size.y - self.relief.height(x, z).max(0.0);
            let stone = Prop::plain(PropKind::Pedestal, v3(x, foot, z), size, hex(0x857d70));
            all.push(Prop { yaw_turns: -self.turned(along), ..stone });
        }
    }

    /// Houses wall to wall along the river, so many rows behind its quay.
    fn row(&self, side: f32, row: usize, all: &mut Vec<Prop>, dice: &mut Dice) {
        let (from, to) = ALONG_M;
        let mut along = from + dice.range(0.0, 6.0);
        while along < to {
            let (wide, deep) = (dice.range(13.0, 20.0), dice.range(13.0, 16.0));
            let (x, z) = self.spot(along + wide * 0.5, side * (QUAY_TO_M + deep * 0.5 + row as f32 * ROW_M));
            let high = dice.range(MODERN_M.0, MODERN_M.1);
            let house = tower(self.setting, v3(x, -0.6, z), v3(wide, high, deep), dice);
            all.push(Prop { yaw_turns: 0.25 - self.turned(z), ..house });
            along += wide + 0.1;
        }
    }

    fn church(&self, (along, row, side, high): (f32, f32, f32, f32), dice: &mut Dice) -> Prop {
        let (x, z) = self.spot(along, side * (QUAY_TO_M + ROW_M * (row + 0.5)));
        let church = Prop::plain(PropKind::Chapel, v3(x, -0.6, z), v3(high * 0.6, high, high * 0.36), hex(0x9d9080));
        Prop { yaw_turns: 0.02, snow: snow(self.setting), seed: dice.bits() as u32, ..church }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scene::city::longbridge;
    use crate::scene::sample::lasting;

    #[test]
    fn who_crosses_a_stone_bridge_in_a_town_is_on_it_between_houses() {
        for prompt in [
            "a ballerina walks slowly across an old stone bridge in Prague on a misty morning, side tracking shot",
            "an elderly man walks across the Charles Bridge at dawn",
            "a cyclist rides over a stone bridge in Florence",
            "two children run across a bridge in Rome",
            "a couple stands on an old stone bridge in Paris, looking at the river",
            "两只猫走过布达佩斯的石桥",
            "a girl runs across a footbridge in Tokyo at night",
        ] {
            for seed in 0..2 {
                let shot = lasting(prompt, seed, 5);
                let bridge = shot.props.iter().find(|prop| prop.kind == PropKind::ArchBridge).expect(prompt);
                let houses = |prop: &&Prop| matches!(prop.kind, PropKind::MansardHouse | PropKind::Tower);
                assert!(shot.props.iter().filter(houses).count() > 40, "{prompt}, {seed}: no town");
                for share in [0.0, 0.5, 1.0] {
                    let at = shot.actors[0].whereabouts(None, 5.0 * share);
                    assert!(longbridge::bears(bridge, at), "{prompt}, {seed}: at {at:?}");
                }
                let relief = Relief::new(shot.land.as_ref().expect(prompt), shot.seed);
                let wet = |prop: &&Prop| relief.height(prop.at.x, prop.at.z) < 0.0;
                assert!(!shot.props.iter().filter(houses).any(|prop| wet(&prop)), "{prompt}, {seed}: in the water");
            }
        }
    }
}
