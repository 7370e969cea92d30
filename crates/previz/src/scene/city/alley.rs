//! A narrow lane of an old town: houses wall to wall on both sides, close enough to
//! touch, and what people hang out over it. In the south they are of plaster, in
//! the terraces of Shanghai of brick behind frames of stone, in the old towns of the
//! north of China grey and low.
//!
//! Decides kinds, places and sizes, the ground and the light; nothing here draws.

use super::extras::extra;
use super::masonry::{lit, snow};
use crate::maths::{atan2_turns, hex, v3};
use crate::noise::Dice;
use crate::scene::atmosphere::light::Daylight;
use crate::scene::cameras::rig::{ROOFS_M, Rig};
use crate::scene::parts::{Actor, Land, Motion, Pattern, Prop, PropKind, Vec3};
use crate::scene::setting::Setting;
use crate::script::{Action, Angle, Feature, Light, Place, SubjectKind as K};

/// Half of the way between the fronts.
pub(crate) const HALF_M: f32 = 2.75;
/// As far as a lane is built along, behind the eye and before it.
const ALONG_M: (f32, f32) = (-48.0, 64.0);
/// How near to the walls anybody goes.
const APART_M: f32 = 0.55;
/// Width of what is built along it, from and to.
const WIDE_M: (f32, f32) = (5.2, 7.4);

/// Whether somebody goes across it, where no camera goes along.
pub(crate) fn crossed(setting: &Setting, actor: &Actor) -> bool {
    matches!(actor.motion, Motion::Straight { velocity } if is_in(setting) && velocity.x.abs() > 0.3)
}

/// How the houses of a lane are built.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Manner {
    Plaster,
    /// The same washed in blue.
    Blue,
    Brick,
    Grey,
    /// Sheds of sheet and boards.
    Tin,
    /// Tall blocks of flats.
    Flats,
}

/// Whether a shot is taken in one, rather than over its roofs.
pub(crate) fn is_in(setting: &Setting) -> bool {
    let above = matches!(setting.shot.angle, Some(Angle::Aerial | Angle::Overhead));
    let lanes = [Feature::Alley, Feature::RowHouses, Feature::BlueTown, Feature::Steps];
    let narrow = lanes.into_iter().chain([Feature::Shacks, Feature::CloseFlats]).any(|one| setting.has(one));
    setting.place == Place::Village && narrow && !above && !setting.has(Feature::River)
}

fn manner(setting: &Setting) -> Manner {
    match () {
        () if setting.has(Feature::Shacks) => Manner::Tin,
        () if setting.has(Feature::CloseFlats) => Manner::Flats,
        () if setting.has(Feature::BlueTown) => Manner::Blue,
        () if setting.has(Feature::RowHouses) => Manner::Brick,
        () if setting.has(Feature::ChineseTown) => Manner::Grey,
        () => Manner::Plaster,
    }
}

/// Lays its stones; whether it has some.
pub(crate) fn lay(setting: &Setting, land: &mut Land) -> bool {
    if !is_in(setting) {
        return false;
    }
    let (stone, other, pattern) = match manner(setting) {
        Manner::Plaster => (0x8d8478, 0x756c62, Pattern::Cobbles),
        Manner::Blue => (0x7f93ac, 0x6d84a2, Pattern::Paving),
        Manner::Brick => (0x85827c, 0x74716b, Pattern::Paving),
        Manner::Grey => (0x7d7970, 0x8f8a80, Pattern::Paving),
        Manner::Tin => (0x8a7254, 0x746048, Pattern::Plain),
        Manner::Flats => (0x6a6864, 0x5c5a56, Pattern::Plain),
    };
    (land.cover, land.cover_alt, land.pattern) = (hex(stone), hex(other), pattern);
    true
}

/// Brings the sun over the camera's shoulder down one side of the lane, whose walls
/// throw its light back, warmer, onto the others.
pub(crate) fn light(light: &mut Daylight) {
    if light.sun.elevation_deg < 3.0 || light.sun.moon {
        return;
    }
    let side = if light.sun.azimuth_deg < 0.0 { -1.0 } else { 1.0 };
    light.sun.azimuth_deg = side * 128.0;
    light.sun.elevation_deg = light.sun.elevation_deg.max(16.0);
    let warm = v3(1.0, 0.88, 0.72) * light.sky.ambient.luma();
    light.sky.ambient = light.sky.ambient.lerp(warm, 0.4) * 1.08;
    light.sun.colour = light.sun.colour * 0.86;
    light.key *= 0.76;
}

/// Everything built along it, where its ground rises so far in a metre.
pub(crate) fn build(setting: &Setting, (rig, rise): (&Rig, f32), all: &mut Vec<Prop>, dice: &mut Dice) {
    let manner = manner(setting);
    let end = rig.eye.z + ALONG_M.1;
    for side in [-1.0, 1.0] {
        let mut z = rig.eye.z + ALONG_M.0 - dice.range(0.0, 3.0);
        while z < end + 8.0 {
            let (wide, deep) = (dice.range(WIDE_M.0, WIDE_M.1), 8.5);
            let out = HALF_M + deep * 0.5 + dice.range(0.0, 0.16);
            let at = v3(side * out, 0.0, z + wide * 0.5);
            let drop = wide * 0.5 * rise;
            if drop > 0.0 {
                // On a slope it stands on a foot of stone.
                let foot = v3(deep, drop + 0.3, wide);
                all.push(Prop::plain(PropKind::Terrace, v3(at.x, -drop - 0.3, at.z), foot, hex(0x857f74)));
            }
            all.push(house(setting, manner, (at, -side * 0.25), (wide, deep), dice));
            z += wide;
        }
    }
    if manner == Manner::Flats {
        wires((rig.eye.z, end), all, dice);
        signs((rig.eye.z + 3.0, end), all, dice);
    }
    // The lane turns there.
    all.push(house(setting, manner, (v3(0.0, 0.0, end + 5.0), 0.0), (9.0, 10.0), dice));
    over(setting, manner, (rig.eye.z, end), all, dice);
    if setting.shot.lights.contains(&Light::Neon) {
        signs((rig.eye.z, end), all, dice);
    }
}

/// Bundles of wires from wall to wall and along the walls.
fn wires((here, end): (f32, f32), all: &mut Vec<Prop>, dice: &mut Dice) {
    let mut z = here + 4.0;
    while z < end {
        for _ in 0..3 {
            let at = v3(0.0, dice.range(4.0, 6.4), z + dice.range(-0.7, 0.7));
            let line = Prop::plain(PropKind::Pedestal, at, v3(HALF_M * 2.0, 0.03, 0.03), hex(0x1a1a1c));
            all.push(Prop { yaw_turns: dice.range(-0.06, 0.06), ..line });
        }
        z += dice.range(2.6, 4.4);
    }
    for side in [-1.0, 1.0] {
        for high in [4.2, 4.5, 5.1] {
            let at = v3(side * (HALF_M - 0.12), high, (here + end) * 0.5);
            all.push(Prop::plain(PropKind::Pedestal, at, v3(0.05, 0.05, end - here), hex(0x1a1a1c)));
        }
    }
}

/// Signs of light that stand out from both walls, over the heads.
fn signs((here, end): (f32, f32), all: &mut Vec<Prop>, dice: &mut Dice) {
    for side in [-1.0, 1.0] {
        let mut z = here + dice.range(4.5, 7.0);
        while z < end {
            let (wide, tall) = (dice.range(0.8, 1.15), dice.range(1.9, 3.6));
            let at = v3(side * (HALF_M - wide * 0.5 - 0.1), dice.range(2.7, 4.2), z);
            let sign = Prop::plain(PropKind::NeonSign, at, v3(wide, tall, 0.16), Vec3::ZERO);
            all.push(Prop { lit: 1.0, seed: dice.bits() as u32, ..sign });
            z += dice.range(3.4, 6.5);
        }
    }
}

/// What is hung and built over it.
fn over(setting: &Setting, manner: Manner, (here, end): (f32, f32), all: &mut Vec<Prop>, dice: &mut Dice) {
    let dry = !setting.wet() && !setting.snowy() && !setting.night();
    let (mut z, mut arched) = (here + dice.range(8.0, 11.0), !matches!(manner, Manner::Plaster | Manner::Blue));
    while z < end - 6.0 {
        if !arched && z > here + 17.0 {
            let size = v3(HALF_M * 2.0 + 0.6, 5.6, 1.5);
            let arch = Prop::plain(
                PropKind::AlleyArch,
                v3(0.0, 0.0, z),
                size,
                hex(if manner == Manner::Blue { 0x5f93cc } else { 0xc2a283 }),
            );
            all.push(Prop { seed: dice.bits() as u32, ..arch });
            arched = true;
        } else if !matches!(manner, Manner::Grey | Manner::Tin) && dry {
            let high = if manner == Manner::Brick { dice.range(4.0, 4.8) } else { dice.range(4.6, 6.6) };
            let line = Prop::plain(PropKind::Laundry, v3(0.0, high, z), v3(HALF_M * 2.0, 0.35, 0.03), hex(0x3a3530));
            all.push(Prop { seed: dice.bits() as u32, ..line });
        }
        z += dice.range(6.5, 10.0);
    }
}

/// Keeps those who cross it between its walls: who is too fast for that comes nearer
/// meanwhile.
pub(crate) fn keep(setting: &Setting, actors: &mut [Actor], seconds: f32) {
    if !is_in(setting) {
        return;
    }
    let widest = HALF_M - APART_M;
    for actor in actors.iter_mut().filter(|actor| actor.grounded && actor.size_m < 3.0) {
        let Motion::Straight { velocity } = actor.motion else {
            actor.at.x = actor.at.x.clamp(-widest, widest);
            continue;
        };
        let aside = velocity.x.abs().min(2.0 * widest / seconds.max(0.1));
        let way = if velocity.x < 0.0 { -1.0 } else { 1.0 };
        if aside < velocity.x.abs() {
            let whole = velocity.length();
            let nearer = (whole * whole - aside * aside).max(0.0).sqrt();
            let turned = v3(way * aside, velocity.y, -nearer);
            let half_way = actor.at + velocity * (seconds * 0.5);
            actor.at = v3(0.0, actor.at.y, half_way.z) - turned * (seconds * 0.5);
            actor.motion = Motion::Straight { velocity: turned };
            actor.yaw_turns = atan2_turns(turned.z, turned.x);
        }
        let gone = way * aside * seconds;
        actor.at.x = actor.at.x.clamp(-widest - gone.min(0.0), widest - gone.max(0.0));
    }
}

/// One house, its front towards where `yaw_turns` has it look.
fn house(
    setting: &Setting,
    manner: Manner,
    (at, yaw_turns): (Vec3, f32),
    (wide, deep): (f32, f32),
    dice: &mut Dice,
) -> Prop {
    let (kind, colours, high): (_, &[u32], _) = match manner {
        Manner::Plaster => (
            PropKind::PlasterHouse,
            &[0xb4976c, 0xab886c, 0xbba887, 0xa37e68, 0xc0b49c, 0xb09078, 0xb7a27e],
            dice.range(9.4, 12.4),
        ),
        Manner::Blue => (
            PropKind::PlasterHouse,
            &[0x3f7fc4, 0x5a97d2, 0x2f6cb4, 0x6fa8da, 0x4a8acb, 0x86b8e0],
            dice.range(6.2, 8.8),
        ),
        Manner::Brick => (PropKind::BrickRow, &[0x745448, 0x7c5a4c, 0x6a5048], dice.range(7.4, 7.8)),
        Manner::Grey => (PropKind::GreyHouse, &[0x77767a, 0x6f6e72, 0x7f7d7e], dice.range(4.0, 4.7)),
        Manner::Tin => (PropKind::Shack, &[0x8a5a40, 0x7a8288], dice.range(2.7, 3.9)),
        Manner::Flats => (PropKind::Apartments, &[0xb8b0a0, 0xa89c90, 0xc4bcb0, 0x9a9690], dice.range(17.0, 23.0)),
    };
    let size = v3(wide, high, deep);
    let bare = Prop::plain(kind, at, size, hex(colours[dice.below(colours.len())]));
    Prop { yaw_turns, lit: lit(setting) * 0.95, snow: snow(setting), seed: dice.bits() as u32, ..bare }
}

/// What is left standing along the walls: bicycles.
pub(crate) fn parked(setting: &Setting, rig: &Rig, dice: &mut Dice) -> Vec<Actor> {
    let ruled_out = setting.shot.without.contains(&K::Bicycle) || rig.eye.y > ROOFS_M || setting.has(Feature::Steps);
    let named = setting.shot.subjects.iter().any(|subject| matches!(subject.kind, K::Bicycle | K::Cyclist));
    let count = match manner(setting) {
        _ if ruled_out || named => 0,
        Manner::Brick => 3,
        Manner::Plaster | Manner::Blue | Manner::Grey | Manner::Tin => 1,
        Manner::Flats => 2,
    };
    (0..count).map(|index| bicycle(index, rig, dice)).collect()
}

fn bicycle(index: i32, rig: &Rig, dice: &mut Dice) -> Actor {
    let side = if index % 2 == 0 { -1.0 } else { 1.0 };
    let ahead = 9.0 + 5.5 * index as f32 + dice.range(0.0, 2.0);
    let at = v3(side * (HALF_M - 0.4), 0.0, rig.eye.z + ahead);
    let one = extra((K::Bicycle, 1.1, Action::Stand), at, Vec3::ZERO, dice);
    let paint = hex([0x2a3a36, 0x23262b, 0x6e2a22][dice.below(3)]);
    Actor { motion: Motion::Rest, grounded: true, yaw_turns: 0.25 * side, colour: Some(paint), ..one }
}

/// Whether old houses of China stand close at both sides of a lane.
pub(crate) fn is_close(setting: &Setting) -> bool {
    let old = setting.has(Feature::ChineseTown) && !setting.has(Feature::TownWall) && !setting.on_canal();
    old && matches!(setting.place, Place::Village | Place::Street) && !is_in(setting)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scene::sample::lasting;

    #[test]
    fn whoever_walks_in_a_lane_is_in_the_picture_from_the_start() {
        for (prompt, seed) in [("a cat walks down a narrow alley", 0), ("一只猫走在小巷里", 3), ("a dog in a lane", 1)]
        {
            let shot = lasting(prompt, seed, 5);
            let house = |kind| matches!(kind, PropKind::PlasterHouse | PropKind::GreyHouse);
            assert!(shot.props.iter().any(|prop| house(prop.kind)), "{prompt}: no lane");
            for seconds in [0.0, 2.5, 4.9] {
                let (at, eye) = (
                    shot.actors[0].whereabouts(None, seconds),
                    shot.camera.with(&shot.actors, seconds / 5.0, seconds).eye,
                );
                let away = at - eye;
                assert!(away.z > 0.5 && away.x.abs() < away.z * 0.6, "{prompt}: {away:?} after {seconds} s");
            }
        }
    }

    #[test]
    fn signs_of_light_hang_in_a_lane_that_is_lit_by_them() {
        for prompt in ["a neon-lit alley at night", "霓虹灯下的小巷，夜晚"] {
            assert!(lasting(prompt, 1, 2).props.iter().any(|prop| prop.kind == PropKind::NeonSign), "{prompt}");
        }
    }

    #[test]
    fn nobody_and_no_camera_goes_through_the_walls_of_a_lane() {
        let prompts = [
            "a cat crosses a narrow cobblestone street in an old Italian town",
            "a chef crosses a cobbled alley, handheld camera",
            "a nun walks across a narrow cobblestone street, tracking shot",
            "一只大鹅横穿鹅卵石小巷",
            "老上海的弄堂里一个男孩跑过",
        ];
        for (prompt, seed) in prompts.iter().flat_map(|prompt| [0, 1, 2].map(|seed| (prompt, seed))) {
            let shot = lasting(prompt, seed, 5);
            assert!(shot.props.iter().any(|prop| prop.at.x.abs() < HALF_M + 5.0), "{prompt}: no lane");
            for moment in 0..=20 {
                let seconds = 0.25 * moment as f32;
                let at = shot.actors[0].whereabouts(None, seconds);
                assert!(at.x.abs() < HALF_M, "{prompt}, {seed}: {at:?} after {seconds} s");
                let eye = shot.camera.with(&shot.actors, seconds / 5.0, seconds).eye;
                assert!(eye.x.abs() < HALF_M, "{prompt}, {seed}: the eye is at {eye:?} after {seconds} s");
            }
        }
    }
}
