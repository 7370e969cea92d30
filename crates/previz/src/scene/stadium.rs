//! A stadium around its pitch: stands on three sides, lamps at the corners.
//!
//! Decides where they stand; the pitch is painted by the renderer.

use super::extras::extra;
use super::land::Setting;
use super::masonry::lit;
use super::parts::{Actor, Prop, PropKind};
use crate::maths::{hex, v3};
use crate::noise::Dice;
use crate::script::{Action, SubjectKind as K};

/// The pitch: its middle, ahead, and half of its measures.
pub(crate) const MIDDLE_Z_M: f32 = 44.0;
pub(crate) const HALF_LONG_M: f32 = 52.5;
pub(crate) const HALF_WIDE_M: f32 = 34.0;

/// From the lines to the first row of seats.
const MARGIN_M: f32 = 8.0;

/// All that is built around the pitch.
pub(super) fn stands(setting: &Setting, all: &mut Vec<Prop>) {
    let (x, z) = (HALF_LONG_M + MARGIN_M, HALF_WIDE_M + MARGIN_M);
    let stand = |at, wide: f32, high: f32, yaw_turns: f32, seed| Prop {
        yaw_turns,
        lit: lit(setting),
        seed,
        ..Prop::plain(PropKind::Stand, at, v3(wide, high, 30.0), hex(0x2f568c))
    };
    // A front looks along its own -z.
    all.push(stand(v3(0.0, 0.0, MIDDLE_Z_M + z), x * 2.0 + 24.0, 19.0, 0.0, 1));
    all.push(stand(v3(-x, 0.0, MIDDLE_Z_M), z * 2.0, 15.0, 0.25, 2));
    all.push(stand(v3(x, 0.0, MIDDLE_Z_M), z * 2.0, 15.0, -0.25, 3));
    for side in [-1.0, 1.0] {
        let at = v3(side * (x + 16.0), 0.0, MIDDLE_Z_M + z + 14.0);
        let mast = Prop::plain(PropKind::Floodlight, at, v3(9.0, 42.0, 1.0), hex(0x7d8288));
        all.push(Prop { lit: lit(setting), ..mast });
    }
}

/// Two teams at play, unless somebody is named or nobody is to be seen.
pub(super) fn players(setting: &Setting, dice: &mut Dice) -> Vec<Actor> {
    let people = [K::Person, K::Man, K::Woman, K::Child, K::Runner];
    let spoken_of = |kind: &K| {
        setting.shot.without.contains(kind) || setting.shot.subjects.iter().any(|subject| subject.kind == *kind)
    };
    if people.iter().any(spoken_of) {
        return Vec::new();
    }
    let shirts = [hex(0xc8302a), hex(0x2450a8)];
    let mut all: Vec<Actor> = (0..14)
        .map(|index| {
            // Everybody runs to where the ball goes.
            let at = v3(dice.range(-22.0, 22.0), 0.0, MIDDLE_Z_M - 22.0 + index as f32 * 3.4);
            let way = v3(-at.x * 0.06 + dice.range(-1.4, 1.4), 0.0, dice.range(-1.2, 1.2)).unit();
            let mut one = extra((K::Man, dice.range(1.72, 1.9), Action::Run), at, way * dice.range(2.4, 3.6), dice);
            (one.grounded, one.rate_hz, one.colour) = (true, 1.4, Some(shirts[index % 2]));
            one
        })
        .collect();
    let mut ball = extra((K::Football, 0.24, Action::Stand), v3(-7.0, 0.0, 30.0), v3(2.6, 0.0, 0.9), dice);
    ball.grounded = true;
    all.push(ball);
    all
}
