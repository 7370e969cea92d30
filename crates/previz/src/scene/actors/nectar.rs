//! Who visits a flower: bees, butterflies and hummingbirds are met at its bloom,
//! which stands where the camera looks for them.
//!
//! Moves what others have placed; adds nobody.

use super::nature::nature;
use super::species::natured;
use crate::maths::{atan2_turns, v3};
use crate::scene::cameras::rig::Interest;
use crate::scene::parts::{Actor, Motion, Vec3};
use crate::scene::setting::Setting;
use crate::script::{Action, Feature, Guise, Place, Subject, SubjectKind as K};

/// How high over the ground a bloom is visited, in metres.
pub(crate) const BLOOM_M: f32 = 0.58;
/// The height of a flower's heart, in its own height.
const HEART: f32 = 0.86;

/// Whether it visits flowers.
pub(crate) fn visits(kind: K, guise: Option<Guise>) -> bool {
    kind == K::Butterfly || guise == Some(Guise::Hummingbird)
}

/// Whether it is a flower by itself, or a leaf that is stayed on like one.
pub(crate) fn blooms(kind: K) -> bool {
    matches!(kind, K::Flower | K::Rose | K::Sunflower | K::Sprig)
}

/// What a subject is hardly to be thought of without: a flower to feed at, a leaf
/// to be on.
fn host(subject: &Subject) -> Option<K> {
    let feeds = matches!(subject.action, Some(Action::Eat | Action::Drink | Action::Sit));
    let flies = matches!(subject.action, Some(Action::Fly | Action::Hover | Action::Dance | Action::Play));
    match subject.guise {
        Some(Guise::Bee | Guise::Hummingbird) => Some(K::Flower),
        Some(Guise::Ladybird | Guise::Dragonfly) if !flies => Some(K::Sprig),
        _ => (subject.kind == K::Butterfly && feeds).then_some(K::Flower),
    }
}

/// The flower that is brought where a visitor is and none is named; within walls there is none.
pub(crate) fn brought(setting: &Setting) -> Option<K> {
    let indoors = matches!(setting.place, Place::Room | Place::Studio) && !setting.has(Feature::Balcony);
    let subjects = &setting.shot.subjects;
    let named = subjects.iter().any(|other| blooms(other.kind));
    subjects.iter().find_map(host).filter(|_| !indoors && !named)
}

/// Whether there are flowers for a visitor: those that are named, or one that is brought.
pub(crate) fn meets_bloom(setting: &Setting) -> bool {
    brought(setting).is_some() || setting.shot.subjects.iter().any(|other| blooms(other.kind))
}

/// Hummingbirds drink in flight.
pub(crate) fn keep_aloft(all: &mut [Subject]) {
    for one in all.iter_mut().filter(|one| one.guise == Some(Guise::Hummingbird)) {
        one.action = Some(Action::Hover);
    }
}

/// The frame that shows a visitor together with its flower.
pub(crate) fn framed(setting: &Setting, subject: &Subject, whole: Interest) -> Interest {
    if blooms(subject.kind)
        && subject.guise != Some(Guise::Seedling)
        && (setting.place == Place::Studio || matches!(subject.action, Some(Action::Bloom | Action::Grow)))
    {
        // Its head, with as much of the stem as it needs to stand on.
        let high = whole.height_m;
        return Interest {
            height_m: high * 0.56,
            width_m: high * 0.6,
            lift_m: whole.lift_m + high * 0.52,
            fill: 0.66,
            ..whole
        };
    }
    if !visits(subject.kind, subject.guise) || !meets_bloom(setting) {
        return whole;
    }
    if setting.near() && subject.guise != Some(Guise::Hummingbird) {
        // So near that the bloom is the ground that it is on.
        let long = natured(nature(subject.kind), subject.guise, None).size_m;
        let (height_m, width_m, lift_m) = (long * 1.3, long * 1.7, whole.lift_m - long * 0.55);
        return Interest { height_m, width_m, lift_m, fill: 0.56, most: 0.8, ..whole };
    }
    Interest { height_m: 0.32, width_m: 0.34, lift_m: whole.lift_m - 0.25, fill: 0.66, ..whole }
}

/// Brings each flower under one of its visitors, seen in the direction `flat`.
pub(crate) fn feed(all: &mut [Actor], flat: Vec3) {
    let side = v3(flat.z, 0.0, -flat.x);
    let flowers: Vec<usize> = (0..all.len()).filter(|i| blooms(all[*i].kind)).collect();
    let visitors: Vec<usize> = (0..all.len()).filter(|i| visits(all[*i].kind, all[*i].guise)).collect();
    for (flower, visitor) in flowers.into_iter().zip(visitors) {
        let hovers = all[visitor].guise == Some(Guise::Hummingbird);
        // A bloom that is drunk from looks sideways, so that both are seen.
        let ahead = if hovers { (side - flat * 0.3).unit() } else { (side * 0.3 - flat).unit() };
        let guest = &mut all[visitor];
        guest.motion = Motion::Rest;
        let spreads = guest.kind == K::Butterfly && guest.guise.is_none();
        if spreads {
            // One of the great ones, or a bloom would hide it.
            guest.size_m *= 1.6;
        }
        let stands = if spreads { 0.42 } else { 0.3 };
        let (meets, drop) = (guest.at, if hovers { 0.0 } else { guest.size_m * stands });
        let way = if hovers { -ahead } else { (side - flat * 0.4).unit() };
        guest.yaw_turns = atan2_turns(way.z, way.x);
        if !hovers {
            guest.action = Action::Sit;
        }
        let (size_m, grounded) = ((BLOOM_M - drop) / HEART, guest.grounded);
        // A bill reaches in from before the petals.
        let out = if hovers { size_m * 0.12 } else { size_m * 0.03 };
        let plant = &mut all[flower];
        plant.size_m = size_m;
        plant.at = v3(meets.x - ahead.x * out, meets.y - BLOOM_M, meets.z - ahead.z * out);
        plant.grounded = grounded;
        plant.yaw_turns = atan2_turns(ahead.z, ahead.x);
        plant.motion = Motion::Rest;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scene::sample::lasting;

    #[test]
    fn visitors_are_met_at_a_bloom() {
        for prompt in [
            "a bee on a flower, macro",
            "蜜蜂采蜜",
            "a hummingbird drinks from a red flower",
            "a ladybird climbs a blade of grass",
            "一只蜻蜓停在荷叶上",
        ] {
            let shot = lasting(prompt, 1, 2);
            let actors = &shot.actors;
            let one = |test: &dyn Fn(&Actor) -> bool| actors.iter().find(|one| test(one)).map(|one| one.at);
            let guest = one(&|one| visits(one.kind, one.guise)).expect(prompt);
            let flower = one(&|one| blooms(one.kind)).expect(prompt);
            let apart = v3(guest.x - flower.x, 0.0, guest.z - flower.z).length();
            assert!(apart < 0.1, "{prompt}: {apart} m");
        }
    }
}
