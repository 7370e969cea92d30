//! The quay that people stand on where else there would be nothing but water: in a
//! harbour, beside a pier, before what is built into the sea.
//!
//! Its shape, its rail, its bollards and its lamps; who stands on it is decided
//! elsewhere.

use super::masonry::lit;
use super::planks;
use super::wharf::{EDGE_M, QUAY_M};
use crate::maths::{hex, v3};
use crate::scene::actors::nature::{Home, nature};
use crate::scene::actors::provisions;
use crate::scene::cameras::rig::{Interest, Rig};
use crate::scene::parts::{Actor, Motion, Prop, PropKind};
use crate::scene::setting::Setting;
use crate::script::{Action, Feature, Place, Subject};

/// Height of an eye above it, and from which height on something is looked up at.
const EYE_M: f32 = 1.7;
const HIGH_M: f32 = 10.0;
/// How far ahead people stand who look out over the water, how far to the right the
/// first of them, and the next of each.
const BACK_M: f32 = 7.5;
const FIRST_M: f32 = 0.9;
const APART_M: f32 = 0.6;
/// What is larger is on no quay, but for what drives and is no longer than this.
const LARGEST_M: f32 = 4.0;
const LONGEST_M: f32 = 6.5;
/// How far to both sides it is fitted out, from one post to the next, and from one
/// lamp to the next in posts.
const HALF_M: f32 = 66.0;
const POST_M: f32 = 6.0;
const LAMPS: i32 = 4;

/// Whether a shot at the water is about somebody who treads.
pub(crate) fn is_at(setting: &Setting) -> bool {
    let built = setting.shot.subjects.iter().any(|subject| subject.kind.is_built_into_water());
    let open = match setting.place {
        Place::Harbour => true,
        Place::Sea => {
            let led = setting.has(Feature::Pier) || setting.has(Feature::Promenade);
            !setting.rocky() && !setting.surfed() && (built || led)
        }
        _ => false,
    };
    // Whoever has a boat is in it.
    open && planks::of(setting).is_none()
        && provisions::paired(setting, setting.shot.subjects.clone()).iter().any(|pair| treads(&pair.subject))
}

/// Whether somebody needs a quay under the feet.
fn treads(subject: &Subject) -> bool {
    use Action as A;
    let afloat =
        matches!(subject.action, Some(A::Swim | A::Dive | A::Float | A::Row | A::Sail | A::Fly | A::Soar | A::Hover));
    let kind = subject.kind;
    let nature = nature(kind);
    let borne = nature.size_m < LARGEST_M || kind.is_motor_vehicle() && nature.size_m < LONGEST_M;
    nature.home == Home::Ground && !kind.is_building() && !kind.is_train() && !afloat && borne
}

/// Whether a shot is for what is on the water beyond it.
pub(crate) fn looks_out(setting: &Setting) -> bool {
    is_at(setting) && setting.shot.subjects.first().is_some_and(|first| nature(first.kind).home == Home::Water)
}

/// Looks at what is built into the water from the height of those who stand before it.
pub(crate) fn look_out(rig: &mut Rig, interest: &Interest, setting: &Setting) {
    if interest.on_water && interest.height_m > HIGH_M && is_at(setting) {
        rig.eye.y = QUAY_M + EYE_M;
        rig.target.y = QUAY_M + interest.height_m * 0.34;
        rig.upright = None;
    }
}

/// Brings people back onto the quay who are there for what is beyond it: before the
/// camera, and looking out.
pub(crate) fn bring(setting: &Setting, actors: &mut [Actor], rig: &Rig) {
    if !is_at(setting) {
        return;
    }
    let beyond = |one: &&mut Actor| one.grounded && one.at.z > EDGE_M - 1.0 && nature(one.kind).home == Home::Ground;
    for (index, one) in actors.iter_mut().filter(|one| one.size_m < LARGEST_M).filter(beyond).enumerate() {
        let away = (BACK_M - rig.eye.z).max(3.0);
        let aside = index as f32 * APART_M + FIRST_M;
        (one.at.x, one.at.z) = (rig.eye.x + aside, rig.eye.z + away + 0.2 * (index % 2) as f32);
        (one.motion, one.yaw_turns) = (Motion::Rest, 0.25);
        one.action = match one.action {
            Action::Walk | Action::Run => Action::Stand,
            action => action,
        };
    }
}

/// Bollards along the edge of a harbour's, a rail along another's, and lamps.
pub(crate) fn fit_out(setting: &Setting, rig: &Rig, all: &mut Vec<Prop>) {
    let glow = lit(setting);
    let posts = (HALF_M / POST_M) as i32;
    let edge = EDGE_M - 0.7;
    for post in -posts..=posts {
        let x = rig.eye.x + (post as f32 + 0.5) * POST_M;
        if setting.place == Place::Harbour {
            let at = v3(x, 0.0, edge);
            all.push(Prop::plain(PropKind::Pedestal, at, v3(0.34, 0.5, 0.34), hex(0x3a3c40)));
            all.push(Prop::plain(PropKind::Pedestal, at + v3(0.0, 0.5, 0.0), v3(0.5, 0.12, 0.5), hex(0x3a3c40)));
        } else {
            let at = v3(x, 0.0, edge);
            all.push(Prop::plain(PropKind::Fence, at, v3(POST_M, 1.05, 0.1), hex(0x4d5256)));
        }
        if post.rem_euclid(LAMPS) == 1 {
            let lamp = Prop::plain(PropKind::StreetLamp, v3(x, 0.0, edge - 0.9), v3(0.2, 4.6, 0.2), hex(0xffd9a0));
            all.push(Prop { lit: glow, ..lamp });
        }
    }
    if setting.place == Place::Harbour {
        return;
    }
    if setting.has(Feature::Promenade) {
        for place in -3..4 {
            let at = v3(rig.eye.x + 12.0 * place as f32 + 2.6, 0.0, edge - 1.1);
            let bench = Prop::plain(PropKind::PlatformBench, at, v3(0.5, 0.9, 1.7), hex(0x7a5636));
            all.push(Prop { yaw_turns: 0.25, ..bench });
        }
    }
    // Stone along the edge, brighter than what is trodden.
    let kerb = v3(rig.eye.x, 0.0, EDGE_M - 0.35);
    all.push(Prop::plain(PropKind::Pedestal, kerb, v3(HALF_M * 2.0, 0.16, 0.5), hex(0xb4ada0)));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scene::parts::Landform;
    use crate::scene::sample::shot;
    use crate::scene::terrain::relief::Relief;

    fn treads_on(one: &Actor) -> bool {
        nature(one.kind).home == Home::Ground && !one.kind.is_building()
    }

    #[test]
    fn who_treads_at_the_water_has_ground_under_the_feet() {
        let prompts = [
            "a couple in front of the Sydney opera house",
            "close-up of a fisherman in a harbour",
            "close-up of a woman at a pier",
            "码头上一位老渔民的特写",
            "悉尼歌剧院前的情侣",
            "a woman walks her dog in a harbour",
        ];
        for (prompt, seed) in prompts.iter().flat_map(|prompt| [0, 1].map(|seed| (prompt, seed))) {
            let shot = shot(prompt, seed);
            let relief = Relief::new(shot.land.as_ref().expect(prompt), shot.seed);
            let first = shot.actors.iter().find(|one| treads_on(one)).expect(prompt);
            for second in 0..4 {
                let at = first.whereabouts(Some(&relief), second as f32);
                assert!((at.y - QUAY_M).abs() < 0.4, "{prompt}, {seed}: {at:?}");
            }
            assert!(shot.camera.keys.iter().all(|key| key.eye.y > QUAY_M), "{prompt}");
        }
        // Who has a boat needs none.
        assert!(!shot("a sailboat in a harbour", 0).actors.is_empty());
        assert_eq!(shot("a sailboat in a harbour", 0).land.expect("a sea").form, Landform::OpenSea);
    }
}
