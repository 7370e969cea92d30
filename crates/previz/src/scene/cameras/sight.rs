//! What people travel to see, kept in the picture: with whoever is before it, and from the
//! air.
//!
//! Places nobody.

use super::rig::{Interest, Rig};
use crate::maths::tan_deg;
use crate::scene::actors::nature::nature;
use crate::scene::actors::spread::on_m;
use crate::scene::city::{pit, rampart};
use crate::scene::parts::fov_deg;
use crate::scene::setting::Setting;
use crate::scene::terrain::relief::Relief;
use crate::scene::terrain::{cataract, cone};
use crate::script::Angle;

/// How high the eye of a camera in the air is over those who are before a sight, as a share of
/// its distance.
const ABOVE: f32 = 0.32;
/// How much further off than who is before it a sight is, as `spread` places it on an average.
const FURTHER: f32 = 1.7;
/// How near to the edges of the picture a sight's top and somebody's feet come, and the
/// widest lens that takes in both.
const WITHIN: f32 = 0.9;
const WIDEST_DEG: f32 = 54.0;

/// Whether it is for somebody before what people come to see, out of towns.
pub(crate) fn is_behind(setting: &Setting, interest: Option<Interest>) -> bool {
    let shot = setting.shot;
    let built = shot.subjects.iter().any(|one| one.kind.is_monument()) || shot.features.iter().any(|f| f.is_landmark());
    built && is_visited(setting, interest)
}

/// Whether it is for somebody on open ground, rather than for what is built there.
fn is_visited(setting: &Setting, interest: Option<Interest>) -> bool {
    let first = setting.shot.subjects.first().is_some_and(|first| !first.kind.is_building());
    let before = |one: Interest| one.person || first && one.on_land && !one.on_table;
    interest.is_some_and(before) && !setting.in_town()
}

/// From the air, but not steeply, upon what a land is known by: a wall over hills with who is
/// on it, a fall of water.
pub(crate) fn from_air(
    setting: &Setting,
    (relief, interest): (Option<&Relief>, Option<Interest>),
    above: &Rig,
) -> Option<Rig> {
    let relief = relief.filter(|_| setting.shot.angle == Some(Angle::Aerial))?;
    match interest {
        Some(interest) if interest.on_land && !interest.flies() => {
            rampart::upon(setting, relief, above).or_else(|| pit::from_air(setting, above))
        }
        None => cataract::from_air(setting, relief, above),
        _ => None,
    }
}

/// Looks so high, through so wide a lens, that the top of what somebody is before is in the
/// picture with their feet.
pub(crate) fn take_in(rig: &mut Rig, setting: &Setting, interest: Option<Interest>) {
    let (Some(upright), true) = (rig.upright, is_visited(setting, interest)) else { return };
    let mut kinds = setting.shot.subjects.iter().map(|one| one.kind);
    let kind = kinds.find(|kind| kind.is_monument());
    let alone = cone::rises(setting).is_some();
    if kind.is_none() && !alone {
        return;
    }
    let away = rig.distance();
    let aerial = setting.shot.angle == Some(Angle::Aerial);
    if aerial {
        rig.eye.y = upright.foot + away * ABOVE;
    } else if setting.shot.angle.is_some() {
        return;
    }
    let top = kind.map_or(cone::SEEN_UP, |kind| {
        let built = nature(kind);
        built.size_m * built.tall / (away * FURTHER + on_m(kind, built.size_m))
    });
    let low = (upright.foot - rig.eye.y) / away;
    let half = (top - low) * 0.5 / WITHIN;
    let usual = tan_deg(rig.fov_deg * 0.5);
    let slope = (rig.target.y - rig.eye.y) / away;
    if !aerial && slope + usual * WITHIN > top {
        return;
    }
    rig.fov_deg = fov_deg(half.max(usual), 1.0).min(WIDEST_DEG);
    let aim = (top + low) * 0.5;
    rig.target.y = rig.eye.y + away * if half > usual { aim } else { aim.max(low + usual * WITHIN) };
    rig.upright = None;
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::maths::Vec3;
    use crate::scene::cameras::eye::Eye;
    use crate::scene::sample::lasting;

    #[test]
    fn who_is_before_a_sight_is_seen_with_its_top() {
        for prompt in [
            "a camel caravan before the pyramids of Giza at sunset",
            "a woman in a red dress before the Potala Palace, drone shot",
            "tourists walk past the pyramids, aerial view",
            "一对情侣在泰姬陵前,航拍",
        ] {
            for seed in 0..3 {
                let shot = lasting(prompt, seed, 5);
                let relief = shot.land.as_ref().map(|land| Relief::new(land, shot.seed));
                let sights = || shot.actors.iter().filter(|one| one.kind.is_monument());
                let eye = Eye::of(&shot.camera.with(&shot.actors, 0.5, 2.5), 16.0 / 9.0);
                let top = |one: &crate::scene::parts::Actor| {
                    let foot = one.whereabouts(relief.as_ref(), 2.5);
                    eye.sees(foot + Vec3::UP * (one.size_m * 0.95), Vec3::ZERO)
                };
                let seen = sights().any(|one| top(one).is_some_and(|(x, y)| x.abs().max(y.abs()) < 1.05));
                assert!(seen, "{prompt}, {seed}: {:?}", sights().map(top).collect::<Vec<_>>());
                let foot = eye.sees(shot.actors[0].whereabouts(relief.as_ref(), 2.5), Vec3::ZERO);
                assert!(foot.is_some_and(|(x, y)| x.abs().max(y.abs()) < 1.1), "{prompt}, {seed}: feet at {foot:?}");
            }
        }
    }
}
