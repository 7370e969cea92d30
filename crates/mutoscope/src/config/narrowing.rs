//! Whether a configured model keeps what the public interface says of its id.
//!
//! A client may rely on the limits of a known id; a deployment may offer less
//! under that id and never more. Prices are the operator's own.

use domain::catalogue::{Durations, ModelSpec};

/// The longest duration in seconds that is compared.
const DURATION_S_MAX: i64 = 3_600;

/// Sentences about each model that offers more than `public` says of its id.
pub fn widened(configured: &[ModelSpec], public: &[ModelSpec]) -> Vec<String> {
    let known = |model: &&ModelSpec| public.iter().any(|known| known.id == model.id && !is_within(model, known));
    let sentence = |model: &ModelSpec| {
        format!(
            "catalogue.models: `{}` offers more than the public interface says of this id; \
             narrow it or give it an id of its own",
            model.id
        )
    };
    configured.iter().filter(known).map(sentence).collect()
}

fn is_within(model: &ModelSpec, limit: &ModelSpec) -> bool {
    let duration = |s: i64| limit.durations.allows(s) || !model.durations.allows(s);
    (0..=DURATION_S_MAX).all(duration)
        && longest_s(&model.durations) <= DURATION_S_MAX
        && model.aspect_ratios.iter().all(|aspect| limit.aspect_ratios.contains(aspect))
        && model.resolutions.iter().all(|resolution| limit.resolutions.contains(resolution))
}

fn longest_s(durations: &Durations) -> i64 {
    match durations {
        Durations::Range { max, .. } => i64::from(*max),
        Durations::Values { values } => values.iter().copied().max().map_or(0, i64::from),
    }
}

#[cfg(test)]
mod tests {
    use domain::catalogue::{Resolution, default_models};

    use super::*;

    #[test]
    fn less_is_allowed_more_is_not_and_a_new_id_is_free() {
        let public = default_models();
        let mut models = default_models();
        models[0].durations = Durations::Values { values: vec![4, 15] };
        models[0].resolutions = vec![Resolution::P480];
        assert_eq!(widened(&models, &public), Vec::<String>::new());
        for durations in [Durations::Range { min: 5, max: 10 }, Durations::Range { min: 5, max: u32::MAX }] {
            models[2].durations = durations;
            assert_eq!(widened(&models, &public).len(), 1);
        }
        models[2].id = "house-model".to_owned();
        assert_eq!(widened(&models, &public), Vec::<String>::new());
    }
}
