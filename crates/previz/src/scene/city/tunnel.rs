//! A road tunnel: the vault over a street, and the light of its lamps.
//!
//! The street itself is the land's; nothing here draws.

use crate::maths::{Vec3, v3};
use crate::scene::actors::coats::colour;
use crate::scene::atmosphere::light::Daylight;
use crate::scene::parts::{Air, Prop, PropKind};
use crate::scene::setting::Setting;
use crate::script::{Colour, Feature, Place, Subject, SubjectKind};

/// Length of the vault, from behind the camera on.
const LONG_M: f32 = 420.0;
const BEHIND_M: f32 = 60.0;

/// Whether a shot is taken inside a tunnel.
pub(crate) fn inside(setting: &Setting) -> bool {
    setting.has(Feature::Tunnel) && matches!(setting.place, Place::Street | Place::City)
}

/// How much of the colour that words give its lamps their light has.
const TINT: f32 = 0.8;

/// The lamps that words name in a tunnel and do not count: they are its own, and
/// nobody's to carry.
fn named<'a>(setting: &'a Setting) -> Option<&'a Subject> {
    let lamp = |one: &&Subject| one.kind == SubjectKind::Lantern && !one.held && one.count.is_none();
    setting.shot.subjects.iter().find(lamp).filter(|_| inside(setting))
}

/// Whether a subject is not among the cast, being the tunnel's lamps.
pub(crate) fn is_lamp(setting: &Setting, kind: SubjectKind) -> bool {
    kind == SubjectKind::Lantern && named(setting).is_some()
}

/// The light of its lamps.
fn lamps(setting: &Setting) -> Vec3 {
    let white = v3(1.0, 0.95, 0.85);
    let said = named(setting).and_then(|one| one.colour).filter(|name| *name != Colour::Mixed);
    said.map_or(white, |name| white.lerp(colour(name) * 1.25, TINT))
}

/// The vault, and the colour of its lamps.
pub(crate) fn vault(setting: &Setting, z: f32) -> Prop {
    Prop::plain(PropKind::Tunnel, v3(0.0, 0.0, z - BEHIND_M), v3(17.0, 7.2, LONG_M), lamps(setting))
}

/// No daylight reaches in; lamps light the air.
pub(crate) fn change(setting: &Setting, light: &mut Daylight, air: &mut Air) {
    let lamps = lamps(setting);
    light.sun.colour = lamps * 0.3;
    (light.sun.elevation_deg, light.sun.hardness, light.sun.disc_deg) = (70.0, 0.0, 0.0);
    light.sky.ambient = lamps * 0.34;
    (light.sky.zenith, light.sky.horizon, light.sky.glow) = (lamps * 0.12, lamps * 0.3, lamps * 0.3);
    (light.sky.stars, light.sky.cloud_cover, light.sky.milky_way) = (0.0, 0.0, 0.0);
    light.key = 0.3;
    air.colour = lamps * 0.34;
    air.reach_m = air.reach_m.min(330.0);
}
