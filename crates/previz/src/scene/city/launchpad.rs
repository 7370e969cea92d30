//! From where rockets start: the tower, the pad with its masts, and the halls
//! far behind on the flat land of a coast.
//!
//! Decides places; nothing here draws.

use crate::maths::{hex, v3};
use crate::scene::cameras::rig::Rig;
use crate::scene::parts::{Land, Prop, PropKind};
use crate::scene::setting::Setting;
use crate::script::{Place, SubjectKind};

/// How far before the rocket's pad its fence runs, from the camera, and how far to both
/// sides; and how long a piece of it is.
pub(crate) const FENCE_M: f32 = 96.0;
const FENCE_HALF_M: f32 = 132.0;
const PIECE_M: f32 = 22.0;
/// The colours of the sand and of what dries on it.
const GROUND: [u32; 2] = [0xa3946c, 0x6a6c42];

/// Gives level land the colours of a coast where little grows.
pub(crate) fn colour(land: &mut Land) {
    (land.cover, land.cover_alt) = (hex(GROUND[0]), hex(GROUND[1]));
}

/// Whether a rocket stands where the words name no place that has its own look.
pub(crate) fn serves(setting: &Setting) -> bool {
    let level = matches!(setting.place, Place::Open | Place::Meadow | Place::Field | Place::NightSky);
    level && has_rocket(setting)
}

/// Whether a rocket starts from the ground.
pub(crate) fn has_rocket(setting: &Setting) -> bool {
    setting.place != Place::Space && setting.shot.subjects.iter().any(|subject| subject.kind == SubjectKind::Rocket)
}

/// The tower to the left of where the rocket stands, and what a launch site has
/// besides.
pub(crate) fn build(setting: &Setting, rig: &Rig, all: &mut Vec<Prop>) {
    if !has_rocket(setting) {
        return;
    }
    let spot = v3(rig.target.x, 0.0, rig.target.z);
    let lit = if setting.dark() { 1.0 } else { 0.0 };
    let tower = Prop::plain(PropKind::LaunchTower, spot + v3(-11.0, 0.0, 4.0), v3(6.0, 60.0, 6.0), hex(0x6b4a40));
    all.push(Prop { lit, ..tower });
    if !serves(setting) {
        return;
    }
    let pad = Prop::plain(PropKind::LaunchPad, spot + v3(0.0, 0.03, 12.0), v3(150.0, 78.0, 96.0), hex(0x9d9a94));
    all.push(Prop { lit, ..pad });
    let pieces = (FENCE_HALF_M / PIECE_M) as i32;
    for piece in -pieces..pieces {
        let at = v3(rig.eye.x + (piece as f32 + 0.5) * PIECE_M, 0.0, rig.eye.z + FENCE_M);
        all.push(Prop::plain(PropKind::Fence, at, v3(PIECE_M, 2.6, 0.1), hex(0xb4b8ba)));
    }
    for (x, z) in [(-62.0, -20.0), (62.0, -20.0), (-66.0, 44.0)] {
        let mast = Prop::plain(PropKind::Floodlight, spot + v3(x, 0.0, z), v3(5.0, 30.0, 1.0), hex(0x8a9096));
        all.push(Prop { lit, ..mast });
    }
    for (x, z, size, colour) in [
        (-205.0, 250.0, v3(60.0, 50.0, 50.0), 0xd2d2ce),
        (-130.0, 262.0, v3(46.0, 16.0, 40.0), 0xbfc2c4),
        (128.0, 280.0, v3(90.0, 16.0, 36.0), 0xc6c2ba),
        (190.0, 230.0, v3(30.0, 12.0, 30.0), 0xb4b8ba),
    ] {
        all.push(Prop::plain(PropKind::Pedestal, spot + v3(x, 0.0, z), size, hex(colour)));
    }
}
