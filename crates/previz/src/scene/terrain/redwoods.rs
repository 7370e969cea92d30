//! A wood of giant trees: trunks wider than a door close by and row behind row, ferns and
//! needles on the ground, little light.
//!
//! Decides where they stand; nothing here draws.

use super::woods::{hexes, stand};
use crate::maths::{Vec3, clamp01, hex, v3};
use crate::noise::Dice;
use crate::scene::actors::nature::nature;
use crate::scene::atmosphere::light::Daylight;
use crate::scene::cameras::rig::Rig;
use crate::scene::parts::{Air, Flora, Land, Prop, PropKind, ShotScene, Species};
use crate::scene::setting::Setting;
use crate::script::{Feature, Place};

/// From how far behind whoever is there trunks stand, as far as they are told apart, and
/// how far they stand to both sides.
const BEHIND_M: f32 = 4.0;
const FAR_M: f32 = 96.0;
const ASIDE_M: f32 = 92.0;
/// One stands in each square of this side.
const APART_M: f32 = 9.5;
/// As far as one looks at whoever is there.
const MET_M: f32 = 12.0;
const BARK: [u32; 3] = [0x7a4630, 0x6b3d2b, 0x85523a];

/// The trunks, one in each square of a plan.
pub(crate) fn trunks(rig: &Rig, all: &mut Vec<Prop>, dice: &mut Dice) {
    let from = rig.eye.z + rig.distance().min(MET_M) + BEHIND_M;
    let mut z = from;
    while z < from + FAR_M {
        let mut x = rig.eye.x - ASIDE_M;
        while x < rig.eye.x + ASIDE_M {
            let wide = dice.range(2.2, 4.2);
            let at = v3(x + dice.range(0.0, APART_M - 3.0), -0.3, z + dice.range(0.0, APART_M - 4.0));
            let trunk = Prop::plain(PropKind::Trunk, at, v3(wide, 64.0, wide), hex(BARK[dice.below(BARK.len())]));
            if dice.chance(0.8) {
                all.push(Prop { seed: dice.bits() as u32, ..trunk });
            }
            x += APART_M;
        }
        z += APART_M;
    }
}

/// At so many moments it is looked whether a trunk stands before whoever is there.
const MOMENTS: usize = 25;
/// How much wider a trunk is at its foot, and how much room an eye needs beside it.
const FOOT: f32 = 1.32;
const ROOM_M: f32 = 0.9;

/// Leaves out the trunks that would hide whom the shot is about, or stand in the way of
/// the camera.
pub(crate) fn open_views(scene: &mut ShotScene, seconds: f32) {
    let Some(first) = scene.actors.first() else { return };
    let half_m = first.size_m * nature(first.kind).wide.max(nature(first.kind).tall) * 0.5;
    let views: Vec<(Vec3, Vec3)> = (0..MOMENTS)
        .map(|moment| {
            let share = moment as f32 / (MOMENTS - 1) as f32;
            let eye = scene.camera.with(&scene.actors, share, seconds * share).eye;
            (eye, first.at + first.gone(seconds * share))
        })
        .collect();
    let hides = |trunk: &Prop| {
        views.iter().any(|(eye, at)| {
            let (way, off) = (v3(at.x - eye.x, 0.0, at.z - eye.z), v3(trunk.at.x - eye.x, 0.0, trunk.at.z - eye.z));
            let share = clamp01(off.dot(way) / way.dot(way).max(0.01));
            (off - way * share).length() < trunk.size.x * 0.5 * FOOT + ROOM_M.max(half_m * share)
        })
    };
    scene.props.retain(|prop| prop.kind != PropKind::Trunk || !hides(prop));
}

/// Ferns below, dark crowns of younger trees between.
pub(crate) fn plants(trees: bool) -> Vec<Flora> {
    let green = [0x3f6a34, 0x4a7a3a, 0x35602f];
    let mut all = vec![
        Flora { clumping: 0.3, ..stand(Species::Fern, 3200, 0.8, hexes(&green), (1.8, 60.0)) },
        stand(Species::Bush, 500, 1.2, hexes(&green), (9.0, 90.0)),
    ];
    if trees {
        let needles = [0x24442c, 0x2b4f30, 0x1f3a28];
        all.push(stand(Species::Spruce, 900, 14.0, hexes(&needles), (17.0, 160.0)));
        all.push(stand(Species::Spruce, 4200, 34.0, hexes(&needles), (110.0, 900.0)));
    }
    all
}

/// The ground under them, brown with needles; whether there are any.
pub(crate) fn lay(setting: &Setting, land: &mut Land) -> bool {
    let grown = setting.place == Place::Forest && setting.has(Feature::Redwoods);
    if grown {
        (land.cover, land.cover_alt, land.relief_m) = (hex(0x5c4a34), hex(0x4f5a34), land.relief_m.min(30.0));
    }
    grown
}

/// What light comes down between the crowns.
pub(crate) fn dim(light: &mut Daylight, air: &mut Air) {
    light.sun.colour = light.sun.colour * 0.55;
    light.sky.ambient = light.sky.ambient * 0.8;
    light.key *= 0.72;
    air.colour = air.colour.lerp(v3(0.3, 0.36, 0.3) * air.colour.luma(), 0.6);
    air.reach_m = air.reach_m.min(260.0);
}
