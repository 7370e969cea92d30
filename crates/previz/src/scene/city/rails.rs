//! Bridges for trains: whether one is there, and how high it is.
//!
//! Decides heights; nothing here draws.

use crate::scene::setting::Setting;
use crate::script::{Feature, Place};

/// How high a railway or road bridge carries its deck above the ground.
pub(crate) fn deck_m(setting: &Setting) -> f32 {
    // Rails run over water on a bridge, also where nobody named one.
    let wet = matches!(setting.place, Place::Sea | Place::Beach | Place::Harbour | Place::Lake | Place::River);
    if !(setting.has(Feature::Bridge) || setting.has(Feature::SuspensionBridge) || wet && has_train(setting)) {
        return 0.0;
    }
    match setting.place {
        Place::Mountains | Place::Canyon => 24.0,
        _ => 11.0,
    }
}

pub(crate) fn has_train(setting: &Setting) -> bool {
    setting.shot.subjects.iter().any(|subject| subject.kind.is_train())
}

/// Whether a bridge is there for a train.
pub(crate) fn carried(setting: &Setting) -> bool {
    deck_m(setting) > 0.0 && has_train(setting)
}

#[cfg(test)]
mod tests {
    use crate::scene::PropKind;
    use crate::scene::sample::shot;
    use crate::scene::terrain::relief::Relief;

    #[test]
    fn in_the_mountains_a_trains_bridge_crosses_a_stream() {
        let stream = |prompt: &str| shot(prompt, 1).land.is_some_and(|land| land.river_half_m > 0.0);
        assert!(stream("a train over a bridge in mountains"));
        assert!(!stream("snowy mountains at sunrise"));
    }

    #[test]
    fn a_train_stands_on_the_deck_of_its_bridge() {
        for prompt in ["a train over a bridge in mountains", "a red train crossing a bridge over a river"] {
            for seed in [1, 2, 3] {
                let shot = shot(prompt, seed);
                let bridge = shot.props.iter().find(|prop| prop.kind == PropKind::Viaduct).expect("a bridge");
                let relief = Relief::new(shot.land.as_ref().expect("land"), shot.seed);
                let deck = relief.height(bridge.at.x, bridge.at.z).max(0.0) + bridge.at.y + bridge.size.y;
                assert!((shot.actors[0].at.y - deck).abs() < 0.05, "{prompt}, {seed}: {:?} {deck}", shot.actors[0].at);
            }
        }
    }

    #[test]
    fn a_train_behind_a_village_is_seen_between_its_houses_from_the_start() {
        for seed in [1, 2, 3] {
            let shot = shot("a train behind a village", seed);
            let (train, key) = (&shot.actors[0], &shot.camera.keys[0]);
            let way = train.gone(1.0).unit();
            let along = (train.at - key.target).dot(way);
            assert!((0.0..train.size_m * 3.0).contains(&along), "{seed}: {along}");
        }
    }
}
