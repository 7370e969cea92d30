//! A tornado that crosses the land ahead.
//!
//! Decides where and how large it is and how dark its sky; its whirl is drawn by
//! the renderer.

use crate::maths::{hex, v3};
use crate::scene::atmosphere::light::Daylight;
use crate::scene::cameras::rig::Rig;
use crate::scene::parts::{Prop, PropKind};
use crate::scene::setting::Setting;

/// Whether it has room under a sky.
pub(crate) fn roams(setting: &Setting) -> bool {
    setting.place.is_under_the_sky()
}

/// The funnel: `size` is its width at the foot and its height up to the clouds.
pub(crate) fn funnel(rig: &Rig) -> Prop {
    let away = v3(rig.target.x - rig.eye.x, 0.0, rig.target.z - rig.eye.z).unit();
    let aside = v3(away.z, 0.0, -away.x);
    let at = rig.eye + away * 290.0 + aside * 46.0;
    let size = v3(28.0, 132.0, 28.0);
    Prop { seed: 7, ..Prop::plain(PropKind::Tornado, v3(at.x, 0.0, at.z), size, hex(0x6f6658)) }
}

/// Hangs the dark clouds over the land that it comes from.
pub(crate) fn darken(light: &mut Daylight) {
    let sky = &mut light.sky;
    for tone in [&mut sky.zenith, &mut sky.cloud_lit, &mut sky.cloud_dark] {
        *tone = *tone * 0.22;
    }
    (sky.horizon, sky.glow) = (sky.horizon * 0.45, sky.glow * 0.45);
    sky.cloud_cover = sky.cloud_cover.max(0.85);
    light.sun.disc_deg = 0.0;
    light.sun.colour = light.sun.colour * 0.5;
    light.key *= 0.55;
}
