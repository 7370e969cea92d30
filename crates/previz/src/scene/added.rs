//! What is in the picture beyond the subjects that words name: what features
//! and lights are made of.
//!
//! Places nothing.

use super::actors::nectar;
use super::particulars;
use super::setting::Setting;
use crate::script::{Feature, Light, Place, Subject, SubjectKind as K};

/// All of it in a shot.
pub(super) fn added(setting: &Setting) -> Vec<Subject> {
    let features = setting.shot.features.iter().filter_map(|feature| {
        let said = particulars::of(setting, *feature);
        let of = |kind| match said {
            Some(said) => Subject { colour: said.colour, size: said.size, count: said.count, ..Subject::one(kind) },
            None => Subject::one(kind),
        };
        built(*feature).map(of)
    });
    // Candlelight comes from a candle.
    let candle = setting.place == Place::Room
        && setting.shot.lights.contains(&Light::Candlelight)
        && !setting.shot.subjects.is_empty()
        && !setting.shot.subjects.iter().any(|subject| subject.kind == K::Candle);
    // A wheel that words name is the fair's own, and a tower the one across the river.
    let only = |kind| matches!(kind, K::FerrisWheel | K::PearlTower);
    let named = |kind| only(kind) && setting.shot.subjects.iter().any(|subject| subject.kind == kind);
    // Fireworks are seen from a window, elsewhere above a city.
    let fireworks = setting.place == Place::Room
        && setting.shot.lights.contains(&Light::Fireworks)
        && !setting.shot.subjects.iter().any(|subject| subject.kind == K::Fireworks);
    let features = features.filter(|one| !named(one.kind)).chain(nectar::brought(setting).map(Subject::one));
    features
        .chain([candle.then_some(K::Candle), fireworks.then_some(K::Fireworks)].into_iter().flatten().map(Subject::one))
        .collect()
}

/// A feature that is a figure of its own.
fn built(feature: Feature) -> Option<K> {
    match feature {
        Feature::Lighthouse => Some(K::Lighthouse),
        Feature::Castle => Some(K::Castle),
        Feature::Windmill => Some(K::Windmill),
        Feature::Fair => Some(K::FerrisWheel),
        Feature::Playground => Some(K::Playground),
        Feature::Bund => Some(K::PearlTower),
        _ => None,
    }
}
