//! High over a city: the flat roof of a tower with a court or a landing place on it, and the
//! steel of one that is still being built.
//!
//! The ground of the shot is the roof, so that whoever is there stands as elsewhere; the
//! city lies below it. Decides what stands where; nothing here draws.

use super::court;
use super::masonry::{lit, tower};
use crate::maths::{hex, v3};
use crate::noise::Dice;
use crate::scene::actors::nature::{Home, Nature};
use crate::scene::cameras::rig::Rig;
use crate::scene::parts::{Actor, Land, Motion, Pattern, Prop, PropKind, Vec3};
use crate::scene::setting::Setting;
use crate::scene::terrain::roof::{BEHIND_M, DROP_M, HALF_M};
use crate::script::{Action, Angle, Feature, Place, SubjectKind as K};

/// How far ahead the roof ends: with a court on it, a landing place, or steel.
const COURT_END_M: f32 = 47.0;
const PAD_END_M: f32 = 58.0;
const STEEL_END_M: f32 = 21.0;
/// Half the width of a landing place.
pub(crate) const PAD_HALF_M: f32 = 10.0;
/// How high above it who comes down begins.
const ABOVE_M: f32 = 11.0;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Deck {
    Court,
    Helipad,
    Steel,
}

/// Which one a shot is taken on.
pub(crate) fn of(setting: &Setting) -> Option<Deck> {
    let above = matches!(setting.shot.angle, Some(Angle::Aerial | Angle::Overhead));
    match () {
        () if !setting.in_town() || above => None,
        () if setting.has(Feature::HighSteel) => Some(Deck::Steel),
        () if setting.has(Feature::Helipad) => Some(Deck::Helipad),
        () if setting.has(Feature::Rooftop) && court::sport(setting).is_some() => Some(Deck::Court),
        () => None,
    }
}

/// Lays its floor: how far ahead it goes, of what it is.
pub(crate) fn lay(deck: Deck, land: &mut Land) {
    land.relief_m = match deck {
        Deck::Court => COURT_END_M,
        Deck::Helipad => PAD_END_M,
        Deck::Steel => STEEL_END_M,
    };
    land.pattern_colours = vec![hex(0x3c3d41), hex(0x8b8880)];
    if deck != Deck::Court {
        let floor = if deck == Deck::Steel { [0x74706a, 0x67645f] } else { [0x8a8c8e, 0x7e8083] };
        (land.cover, land.cover_alt, land.pattern) = (hex(floor[0]), hex(floor[1]), Pattern::Paving);
    }
}

/// The city below, the edge of the roof and what stands on it.
pub(crate) fn build(deck: Deck, setting: &Setting, rig: &Rig, all: &mut Vec<Prop>, dice: &mut Dice) {
    city_below(setting, all, dice);
    match deck {
        Deck::Court => parapet(COURT_END_M, all),
        Deck::Helipad => {
            parapet(PAD_END_M, all);
            all.push(pad(setting, rig));
            stairhead(setting, PAD_END_M - 8.0, all);
        }
        Deck::Steel => steel(setting, rig, all, dice),
    }
}

/// Towers on all sides, most of them lower than the roof, some higher.
fn city_below(setting: &Setting, all: &mut Vec<Prop>, dice: &mut Dice) {
    for row in 0..9 {
        for column in -8..=8_i32 {
            let z = 92.0 + 47.0 * row as f32 + dice.range(-9.0, 9.0);
            let x = (column as f32 + 0.5 * (row % 2) as f32) * 44.0 + dice.range(-7.0, 7.0);
            if x.abs() > 90.0 + z * 0.85 {
                continue;
            }
            // What is near leaves the view open, what is far makes a skyline.
            let top = dice.range(-58.0, -6.0)
                + if dice.chance(0.2 + 0.05 * row as f32) { dice.range(14.0, 74.0) } else { 0.0 };
            let size = v3(dice.range(18.0, 30.0), DROP_M + top, dice.range(18.0, 28.0));
            all.push(tower(setting, v3(x, -DROP_M, z), size, dice));
        }
    }
    for side in [-1.0, 1.0] {
        for row in 0..3 {
            let at = v3(side * dice.range(62.0, 92.0), -DROP_M, -14.0 + 36.0 * row as f32);
            let size = v3(24.0, DROP_M + dice.range(-40.0, 6.0), 24.0);
            all.push(tower(setting, at, size, dice));
        }
    }
}

/// A low wall along the edges.
fn parapet(end_m: f32, all: &mut Vec<Prop>) {
    let mut wall = |at: Vec3, wide: f32, deep: f32| {
        all.push(Prop::plain(PropKind::Pedestal, at, v3(wide, 1.05, deep), hex(0x8d8a84)));
        all.push(Prop::plain(
            PropKind::Pedestal,
            at + Vec3::UP * 1.05,
            v3(wide + 0.1, 0.1, deep + 0.14),
            hex(0xa8a59e),
        ));
    };
    wall(v3(0.0, 0.0, end_m - 0.2), HALF_M * 2.0, 0.36);
    let middle = (end_m + BEHIND_M) * 0.5;
    for side in [-1.0, 1.0] {
        wall(v3(side * (HALF_M - 0.2), 0.0, middle), 0.36, end_m - BEHIND_M);
    }
}

/// The house over the stairs, and the machines beside it.
fn stairhead(setting: &Setting, z: f32, all: &mut Vec<Prop>) {
    for (x, size, colour) in [
        (-14.0, v3(7.0, 3.4, 5.0), 0xb4b0a8),
        (-9.2, v3(1.8, 1.4, 1.6), 0x9a9ea2),
        (13.0, v3(3.4, 1.9, 2.4), 0xa2a6aa),
        (16.6, v3(2.2, 1.5, 2.2), 0x8e9296),
    ] {
        all.push(Prop::plain(PropKind::Pedestal, v3(x, 0.0, z), size, hex(colour)));
    }
    let lamp = Prop::plain(PropKind::StreetLamp, v3(-10.0, 0.0, z - 3.0), v3(0.2, 4.0, 0.2), hex(0xfff0d8));
    all.push(Prop { lit: lit(setting), ..lamp });
}

/// A landing place under what comes down to it.
fn pad(setting: &Setting, rig: &Rig) -> Prop {
    let at = spot(rig);
    let size = v3(PAD_HALF_M * 2.0, 0.12, PAD_HALF_M * 2.0);
    let lamps = if setting.dark() { 1.0 } else { 0.25 };
    let pad = Prop::plain(PropKind::Helipad, at, size, hex(0x4a5560));
    Prop { lit: lamps, ..pad }
}

fn spot(rig: &Rig) -> Vec3 {
    v3(rig.target.x, 0.0, rig.target.z.max(rig.eye.z + 14.0).min(PAD_END_M - PAD_HALF_M - 6.0))
}

/// Columns and girders of the storeys that are being built, on the deck that they rise from.
fn steel(setting: &Setting, rig: &Rig, all: &mut Vec<Prop>, dice: &mut Dice) {
    let rust = hex(0x8c4630);
    let foot = rig.target.z.max(rig.eye.z + 5.0).min(STEEL_END_M - 8.0);
    let frame = Prop::plain(PropKind::SteelFrame, v3(rig.target.x, 0.0, foot + 7.0), v3(24.0, 7.6, 9.0), rust);
    all.push(Prop { lit: lit(setting), seed: dice.bits() as u32, ..frame });
    for (x, z, wide, high) in [(-4.6, foot + 2.6, 4.4, 0.3), (-4.2, foot + 3.1, 4.0, 0.62), (5.4, foot + 3.4, 1.5, 0.9)]
    {
        let stack = Prop::plain(PropKind::Pedestal, v3(rig.target.x + x, 0.0, z), v3(wide, high, 0.36), rust * 0.9);
        all.push(stack);
    }
    for (x, z, high, turn) in [(-46.0, 74.0, DROP_M + 44.0, 0.04), (64.0, 128.0, DROP_M + 62.0, 0.46)] {
        let crane = Prop::plain(PropKind::Crane, v3(x, -DROP_M, z), v3(40.0, high, 2.0), hex(0xd9a520));
        all.push(Prop { lit: lit(setting), yaw_turns: turn, ..crane });
    }
}

/// Whether a shot has a landing place in the mountains.
fn is_in_mountains(setting: &Setting) -> bool {
    setting.place == Place::Mountains && setting.has(Feature::Helipad)
}

/// Whether a helicopter is met on the ground that it comes down to.
pub(crate) fn receives(setting: &Setting, kind: K) -> bool {
    kind == K::Helicopter && (is_in_mountains(setting) || of(setting) == Some(Deck::Helipad))
}

/// A helicopter at its landing place.
pub(crate) fn met(nature: Nature) -> Nature {
    Nature { home: Home::Ground, fill: 0.3, speed: 0.0, ..nature }
}

/// Sets helicopters on the landing place, or brings them down to it as the shot goes on.
pub(crate) fn bring(setting: &Setting, actors: &mut [Actor], (rig, seconds): (&Rig, f32)) {
    for one in actors.iter_mut().filter(|one| receives(setting, one.kind)) {
        let pad = spot(rig);
        let rest = 0.14;
        let climb = match one.action {
            Action::Stand | Action::Sit | Action::Sleep => 0.0,
            Action::Launch | Action::Rise | Action::Fly => ABOVE_M,
            _ => -ABOVE_M,
        };
        one.at = v3(pad.x, rest + (-climb).max(0.0), pad.z);
        one.grounded = true;
        let velocity = v3(0.0, climb / seconds.max(1.0), 0.0);
        one.motion = if climb == 0.0 { Motion::Rest } else { Motion::Straight { velocity } };
        one.yaw_turns = -0.1 * rig.flat().z;
    }
}

/// The landing place of a mountain.
pub(crate) fn on_mountain(setting: &Setting, rig: &Rig) -> Option<Prop> {
    is_in_mountains(setting).then(|| pad(setting, rig))
}

/// Half the width of the ground that is levelled for it.
pub(crate) fn levelled_half_m(setting: &Setting) -> f32 {
    if is_in_mountains(setting) { PAD_END_M } else { 0.0 }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scene::sample::shot;

    #[test]
    fn roofs_lie_high_over_a_city_with_what_they_are_for() {
        for (prompt, kind) in [
            ("Worker welding steel beams on top of an unfinished skyscraper", PropKind::SteelFrame),
            ("工人在摩天大楼工地上焊接钢梁", PropKind::SteelFrame),
            ("直升机在夜晚的医院楼顶停机坪降落", PropKind::Helipad),
            ("teenagers playing basketball on a rooftop court", PropKind::Hoop),
            ("篮球少年在老旧天台球场上扣篮", PropKind::Hoop),
        ] {
            let shot = shot(prompt, 1);
            assert!(shot.props.iter().any(|prop| prop.kind == kind), "{prompt}: no {kind:?}");
            let below = shot.props.iter().filter(|prop| prop.kind == PropKind::Tower && prop.at.y < -50.0);
            assert!(below.count() > 20, "{prompt}: no city");
            let first = &shot.actors[0];
            assert!(first.at.x.abs() < HALF_M && first.at.z > BEHIND_M && first.at.y < 20.0, "{prompt}: {first:?}");
        }
    }

    #[test]
    fn a_helicopter_comes_down_onto_its_landing_place() {
        for prompt in ["直升机在夜晚的医院楼顶停机坪降落", "Helicopter landing on a mountain rescue pad in a blizzard"]
        {
            let shot = shot(prompt, 2);
            let pad = shot.props.iter().find(|prop| prop.kind == PropKind::Helipad).expect(prompt);
            let one = shot.actors.iter().find(|one| one.kind == K::Helicopter).expect(prompt);
            assert!((one.at.x - pad.at.x).abs() < 1.0 && (one.at.z - pad.at.z).abs() < 1.0, "{prompt}");
            assert!(matches!(one.motion, Motion::Straight { velocity } if velocity.y < 0.0), "{prompt}");
        }
    }
}
