//! From where rockets start: the tower, the pad with its masts, and the halls
//! far behind on the flat land of a coast.
//!
//! Decides places; nothing here draws.

use crate::maths::{hex, v3};
use crate::scene::cameras::rig::Rig;
use crate::scene::parts::{Prop, PropKind};
use crate::scene::setting::Setting;
use crate::script::{Place, SubjectKind};

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
    for (x, z, size, colour) in [
        (-205.0, 250.0, v3(60.0, 50.0, 50.0), 0xd2d2ce),
        (-130.0, 262.0, v3(46.0, 16.0, 40.0), 0xbfc2c4),
        (128.0, 280.0, v3(90.0, 16.0, 36.0), 0xc6c2ba),
        (190.0, 230.0, v3(30.0, 12.0, 30.0), 0xb4b8ba),
    ] {
        all.push(Prop::plain(PropKind::Pedestal, spot + v3(x, 0.0, z), size, hex(colour)));
    }
}
