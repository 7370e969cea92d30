//! Where the camera first stands high up: on a sea of clouds with whoever is on
//! it, and beside a train on its bridge.
//!
//! Asks the relief; changes nothing of it.

use super::rig::{Interest, Rig};
use crate::maths::v3;
use crate::scene::city::props::deck_m;
use crate::scene::parts::Vec3;
use crate::scene::setting::Setting;
use crate::scene::terrain::relief::Relief;
use crate::script::{Feature, Place};

/// Height of an eye over the clouds that somebody walks or sails on.
const EYE_M: f32 = 2.4;
/// How far to the side of a train, before its bridge and above its rails the eye
/// is, in shares of its distance.
const BESIDE: (f32, f32, f32) = (0.6, 0.8, 0.11);

/// Among the clouds rather than far above them.
pub(crate) fn on_clouds(rig: Rig, interest: &Interest, (setting, relief): (&Setting, &Relief)) -> Rig {
    let there = setting.place == Place::Sky && setting.has(Feature::CloudSea);
    if !there || !(interest.on_land || interest.on_water) {
        return rig;
    }
    let eye = v3(rig.eye.x, relief.height(rig.eye.x, rig.eye.z) + EYE_M, rig.eye.z);
    Rig { eye, target: eye + v3(0.0, 0.6, 60.0), ..rig }
}

/// From aside and a little above the rails, so that bridge, train and peaks make
/// one picture: from below there would be nothing but sky behind a train.
pub(crate) fn beside_rails(rig: &mut Rig, (setting, relief): (&Setting, Option<&Relief>)) {
    let high = matches!(setting.place, Place::Mountains | Place::Canyon) && deck_m(setting) > 0.0;
    let first = setting.shot.subjects.first();
    if !high || setting.shot.angle.is_some() || !first.is_some_and(|first| first.kind.is_train()) {
        return;
    }
    let ground = |at: Vec3| relief.map_or(0.0, |relief| relief.height(at.x, at.z).max(0.0));
    let far = rig.distance();
    let rails = Vec3 { y: ground(rig.target) + deck_m(setting), ..rig.target };
    let (aside, before, above) = BESIDE;
    let eye = rails + v3(-far * aside, far * above, -far * before);
    rig.eye = Vec3 { y: eye.y.max(ground(eye) + EYE_M), ..eye };
    rig.target = rails + v3(0.0, far * 0.06, 0.0);
    rig.foot = None;
}
