//! The pavement of a street: whoever is in a street without a road being named is on it, and
//! the view goes along it between the houses and the kerb.
//!
//! Moves nobody; nothing here draws.

use super::{court, crossing, guideway, hollows, lookouts, overpass, precinct, premises, roofdeck, sites, tunnel};
use crate::maths::v3;
use crate::scene::actors::nature::{Home, nature};
use crate::scene::atmosphere::light::Daylight;
use crate::scene::cameras::rig::Rig;
use crate::scene::setting::Setting;
use crate::scene::terrain::strand;
use crate::script::{Action, Angle, Feature, SubjectKind as K};

/// How far right of the middle of its street one looks along it from, and towards.
const ALONG_M: (f32, f32) = (8.3, 7.7);

/// Whether a shot is taken along it.
pub(crate) fn is_on(setting: &Setting) -> bool {
    let angled = matches!(setting.shot.angle, Some(Angle::Aerial | Angle::Overhead | Angle::PointOfView));
    let town = setting.in_town() && !angled && !setting.square() && !setting.riverside() && !setting.panorama();
    town && !is_laid_out(setting) && !is_of_another_kind(setting) && is_trodden(setting)
}

/// Along it.
pub(crate) fn look_along(setting: &Setting) -> Option<Rig> {
    let (from, towards) = ALONG_M;
    let rig = Rig { eye: v3(from, 1.7, 0.0), target: v3(towards, 3.0, 40.0), fov_deg: 44.0, upright: None };
    is_on(setting).then_some(rig)
}

/// Whether the street is a place of its own.
fn is_laid_out(setting: &Setting) -> bool {
    let built = sites::of(setting).is_some() || premises::of(setting).is_some() || roofdeck::of(setting).is_some();
    let halls = hollows::of(setting).is_some() || tunnel::inside(setting) || guideway::is_at(setting);
    built || halls || lookouts::of(setting).is_some() || court::sport(setting).is_some()
}

/// Whether people go in the middle of it, or the road is what it is about.
fn is_of_another_kind(setting: &Setting) -> bool {
    use Feature as F;
    let roads = strand::ends_street(setting)
        || crossing::is_at(setting)
        || crossing::is_busy(setting)
        || overpass::covers(setting);
    let old = setting.market() || setting.of_old() || precinct::landmark(setting).is_some();
    let named = [F::Road, F::RaceTrack, F::Rooftop, F::BuildingSite, F::BrickWall, F::Bridge, F::Ablaze, F::Skyline];
    roads || old || named.into_iter().any(|one| setting.has(one))
}

/// Whether it is about somebody on foot, one or a few, and nothing on wheels.
fn is_trodden(setting: &Setting) -> bool {
    let Some(first) = setting.shot.subjects.first() else { return false };
    let on_foot = |kind: K| nature(kind).home == Home::Ground && nature(kind).size_m < 2.6 && !kind.is_building();
    let few = setting.shot.subjects.iter().all(|one| one.count.is_none_or(|count| count < 4) && one.kind != K::Crowd);
    let wheels =
        |kind: K| kind.is_motor_vehicle() || kind.is_train() || matches!(kind, K::Bicycle | K::Cyclist | K::Carriage);
    let plain = matches!(
        first.action,
        None | Some(Action::Stand | Action::Walk | Action::Run | Action::Sit | Action::Wave | Action::Look)
    );
    let drawn = setting.shot.subjects.iter().any(|one| wheels(one.kind) || one.plural);
    on_foot(first.kind) && few && plain && !drawn && first.direction.is_none() && !first.behind
}

/// Brings the sun over the shoulder, so that fronts are lit along rather than dazzling.
pub(crate) fn change(light: &mut Daylight) {
    if !light.sun.moon {
        let side = if light.sun.azimuth_deg < 0.0 { -1.0 } else { 1.0 };
        light.sun.azimuth_deg = side * 158.0;
        light.sun.elevation_deg = light.sun.elevation_deg.max(34.0);
        light.key *= 0.88;
    }
}

#[cfg(test)]
mod tests {
    use crate::scene::sample::shot;

    #[test]
    fn who_is_in_a_street_stays_on_its_pavement() {
        for prompt in
            ["a girl in downtown", "an old man walks in a city street", "街道上的一个女孩", "一个男孩在街上跑"]
        {
            for seed in [0, 3, 5] {
                let shot = shot(prompt, seed);
                for second in 0..4 {
                    let at = shot.actors[0].whereabouts(None, second as f32);
                    assert!((6.4..10.1).contains(&at.x), "{prompt}, {seed}: {at:?}");
                }
            }
        }
    }
}
