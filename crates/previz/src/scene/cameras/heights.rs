//! Where the camera first stands high up: on a sea of clouds with whoever is on
//! it, beside a train on its bridge, above a reef.
//!
//! Asks the relief; changes nothing of it.

use super::rig::{Interest, ROOFS_M, Rig};
use crate::maths::v3;
use crate::scene::actors::anemone;
use crate::scene::actors::nature::{Home, nature};
use crate::scene::actors::perch::wave_m;
use crate::scene::city::rails::deck_m;
use crate::scene::parts::Vec3;
use crate::scene::setting::Setting;
use crate::scene::terrain::relief::Relief;
use crate::script::{Angle, Feature, Place};

/// Height of an eye over the clouds that somebody walks or sails on.
const EYE_M: f32 = 2.4;
/// How far to the side of a train, before its bridge and above its rails the eye
/// is, in shares of its distance.
const BESIDE: (f32, f32, f32) = (0.6, 0.8, 0.11);

/// What is met lower than this does not fly over the land.
const LEAST_M: f32 = 3.0;

/// How much higher it looks across water, in halves of the picture.
const RAISED: f32 = 0.3;

/// How much higher than who rides a wave a camera on a cliff is, as a share of its distance.
const ON_CLIFF: f32 = 0.16;
/// How far above them it looks, as a share of the wave's height.
const CREST: f32 = 0.2;

/// Beside a train on its bridge, over a reef, or on the cliff from which a wave is watched.
pub(crate) fn settle(rig: &mut Rig, interest: &Interest, (setting, relief): (&Setting, Option<&Relief>)) {
    show_the_land(rig, interest, (setting, relief));
    if setting.surfed() && setting.has(Feature::Cliff) && setting.shot.angle.is_none() {
        rig.eye.y += rig.distance() * ON_CLIFF;
        rig.target.y += wave_m(setting) * CREST;
    }
    beside_rails(rig, (setting, relief));
    above_reef(rig, interest, (setting, relief));
}

/// How much lower it looks over a reef, in halves of the picture, and how much
/// higher it is then, as a share of how far away.
const OVER_REEF: (f32, f32) = (0.2, 0.1);
/// What is smaller is met among the corals: so high over the sand, looking so much
/// below the level, in halves of the picture.
const AMONG: (f32, f32, f32) = (0.8, 1.1, 0.04);
/// How high over the sand an anemone is looked at from, and where.
const HOST_M: (f32, f32) = (0.9, 0.52);

/// Looks over a reef at who swims there, so that both the reef and the blue beyond
/// it are seen.
fn above_reef(rig: &mut Rig, interest: &Interest, (setting, relief): (&Setting, Option<&Relief>)) {
    if setting.place != Place::Underwater || !setting.has(Feature::Reef) || setting.shot.angle.is_some() {
        return;
    }
    let (far, tangent) = (rig.distance(), rig.tangent(16.0 / 9.0));
    let floor = |at: Vec3| relief.map_or(0.0, |relief| relief.height(at.x, at.z));
    rig.upright = None;
    if anemone::hosts(setting) {
        let sand = floor(rig.eye + rig.flat() * far);
        (rig.eye.y, rig.target.y) = (sand + HOST_M.0, sand + HOST_M.1);
    } else if interest.height_m < AMONG.0 && !interest.on_land {
        rig.eye.y = floor(rig.eye) + AMONG.1;
        rig.target.y = rig.eye.y - far * tangent * AMONG.2;
    } else {
        rig.eye.y += far * OVER_REEF.1;
        rig.target.y -= far * tangent * OVER_REEF.0;
    }
}

/// Among the clouds rather than far above them.
pub(crate) fn on_clouds(rig: Rig, interest: &Interest, (setting, relief): (&Setting, &Relief)) -> Rig {
    let there = setting.place == Place::Sky && setting.has(Feature::CloudSea);
    if !there || !(interest.on_land || interest.on_water) {
        return rig;
    }
    let eye = v3(rig.eye.x, relief.height(rig.eye.x, rig.eye.z) + EYE_M, rig.eye.z);
    Rig { eye, target: eye + v3(0.0, 0.6, 60.0), ..rig }
}

/// How far before the crater of a volcano those are met who fly over it: its cone is in the
/// picture behind them to its top.
const CRATER_M: f32 = 3100.0;

/// Before the cone of a volcano, for whoever flies and is seen from above.
pub(crate) fn before_cone(rig: Rig, (setting, relief): (&Setting, Option<&Relief>)) -> Rig {
    let Some(relief) = relief.filter(|_| flies_before_cone(setting)) else { return rig };
    let crater = relief.crater();
    let eye = v3(crater.x, rig.eye.y, crater.z - CRATER_M);
    Rig { eye, target: eye + v3(0.0, 0.0, 60.0), ..rig }
}

/// How high in the picture what flies low over a land is, in halves of it, and how high the
/// horizon.
const LOW_FLIGHT: (f32, f32) = (0.36, -0.02);
/// From the air, how far above it the eye is, as a share of its distance.
const FROM_AIR: f32 = 0.2;

/// Keeps the land in the lower half of the picture under what flies low over it: against
/// nothing but sky it might be anywhere.
fn show_the_land(rig: &mut Rig, interest: &Interest, (setting, relief): (&Setting, Option<&Relief>)) {
    use Place as P;
    let low = interest.lift_m > LEAST_M && interest.lift_m <= ROOFS_M;
    let flies = low && !interest.on_land && !interest.on_table && !interest.on_water && !interest.from_below;
    let nowhere = matches!(setting.place, P::Sky | P::NightSky | P::Space | P::Room | P::Studio | P::Underwater);
    if !flies || nowhere || setting.in_town() || setting.has(Feature::CloudSea) {
        return;
    }
    let away = rig.target - rig.eye;
    let distance = (away.x * away.x + away.z * away.z).sqrt();
    let ground = relief.map_or(0.0, |relief| relief.height(rig.target.x, rig.target.z).max(0.0));
    let middle = ground + interest.lift_m + interest.height_m * 0.5;
    let half = rig.tangent(16.0 / 9.0) * distance;
    match setting.shot.angle {
        Some(Angle::Aerial) => {
            rig.eye.y = middle + distance * FROM_AIR;
            rig.target.y = middle - half * 0.1;
        }
        None => {
            rig.eye.y = rig.eye.y.max(middle - half * (LOW_FLIGHT.0 - LOW_FLIGHT.1));
            rig.target.y = rig.eye.y - half * LOW_FLIGHT.1;
        }
        Some(_) => {}
    }
}

/// Whether somebody flies over a volcano, whose cone a camera that looks down on them keeps
/// in its picture.
pub(crate) fn flies_before_cone(setting: &Setting) -> bool {
    let above = matches!(setting.shot.angle, Some(Angle::Aerial | Angle::High));
    let flies = setting.shot.subjects.first().is_some_and(|first| nature(first.kind).home == Home::Air);
    above && flies && setting.place == Place::Volcano
}

/// From aside and a little above the rails, so that bridge, train and peaks make
/// one picture: from below there would be nothing but sky behind a train.
fn beside_rails(rig: &mut Rig, (setting, relief): (&Setting, Option<&Relief>)) {
    let high = matches!(setting.place, Place::Mountains | Place::Canyon);
    let first = setting.shot.subjects.first();
    let rides = deck_m(setting) > 0.0 && first.is_some_and(|first| first.kind.is_train());
    if !rides || setting.shot.angle.is_some() {
        return;
    }
    if !high {
        // Water mirrors the bridge; its deck would lie torn along the lower edge.
        rig.target.y += rig.distance() * rig.tangent(16.0 / 9.0) * RAISED;
        rig.upright = None;
        return;
    }
    let ground = |at: Vec3| relief.map_or(0.0, |relief| relief.height(at.x, at.z).max(0.0));
    let far = rig.distance();
    let rails = Vec3 { y: ground(rig.target) + deck_m(setting), ..rig.target };
    let (aside, before, above) = BESIDE;
    let eye = rails + v3(-far * aside, far * above, -far * before);
    rig.eye = Vec3 { y: eye.y.max(ground(eye) + EYE_M), ..eye };
    rig.target = rails + v3(0.0, far * 0.06, 0.0);
    rig.upright = None;
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scene::PropKind;
    use crate::scene::cameras::eye::Eye;
    use crate::scene::sample::shot;

    #[test]
    fn a_train_on_its_bridge_is_looked_down_on_a_little() {
        for prompt in ["a train crosses a bridge in the mountains", "火车驶过山间的高架桥"] {
            let shot = shot(prompt, 1);
            let (train, eye) = (&shot.actors[0], shot.camera.keys[0].eye);
            assert!(shot.props.iter().any(|prop| prop.kind == PropKind::Viaduct), "{prompt}");
            assert!(eye.y > train.at.y && eye.y < train.at.y + 30.0, "{prompt}: {eye:?} {:?}", train.at);
        }
    }

    #[test]
    fn who_is_on_the_clouds_is_met_there() {
        for prompt in ["a horse galloping above the clouds", "a sailing ship on a sea of clouds in the sky"] {
            let shot = shot(prompt, 1);
            let first = &shot.actors[0];
            let key = &shot.camera.keys[0];
            let away = key.target - key.eye;
            assert!(away.y > -0.35 * away.length(), "{prompt}: looked down on, {:?} {:?}", first.at, key);
        }
    }

    #[test]
    fn a_rocket_starts_from_its_pad_where_no_place_is_named() {
        let pads = |prompt: &str| shot(prompt, 1).props.iter().filter(|prop| prop.kind == PropKind::LaunchPad).count();
        assert_eq!(pads("a rocket launch"), 1);
        assert_eq!(pads("火箭发射升空"), 1);
        assert_eq!(pads("a rocket launches behind a city"), 0);
    }

    #[test]
    fn who_flies_over_a_volcano_is_seen_before_its_cone() {
        for prompt in
            ["a helicopter flies over a volcano, camera looks down from high above", "直升机飞越火山,高处俯拍"]
        {
            for seed in 0..3 {
                let shot = shot(prompt, seed);
                let relief = Relief::new(shot.land.as_ref().expect("a land"), shot.seed);
                for share in [0.0, 0.5, 1.0] {
                    let eye = Eye::of(&shot.camera.with(&shot.actors, share, share * 4.0), 16.0 / 9.0);
                    let seen = [relief.crater(), shot.actors[0].whereabouts(Some(&relief), share * 4.0)]
                        .map(|at| eye.sees(at, Vec3::ZERO));
                    let within = |seen: &Option<(f32, f32)>| seen.is_some_and(|(x, y)| x.abs().max(y.abs()) < 1.0);
                    assert!(seen.iter().all(within), "{prompt}, {seed}: {seen:?} at {share}");
                }
            }
        }
    }
}
