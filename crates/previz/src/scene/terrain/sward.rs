//! Grass, corn and flowers that cover the ground: when they bloom, how high they may stand about
//! whoever is among them.
//!
//! Sows nothing; lowers what is sown.

use crate::scene::actors::nature::{Home, is_beast, is_person, nature};
use crate::scene::actors::number::scale;
use crate::scene::parts::{Flora, Species};
use crate::scene::setting::Setting;
use crate::script::{Place, Season, Subject};

/// What covers the ground, and stands about whoever is in it.
fn is_sward(species: Species) -> bool {
    let sown = matches!(species, Species::Wheat | Species::Wildflower | Species::Tulip);
    sown || matches!(species, Species::Grass | Species::DryGrass | Species::Fern)
}

/// How much of whoever walks in it grass and corn may hide: of people up to the thighs, of a
/// beast up to above its hooves, of one that lowers its head nothing that matters.
const HIDDEN: f32 = 0.36;
const HIDDEN_BEAST: f32 = 0.25;
const HIDDEN_GRAZING: f32 = 0.14;
/// Corn and grass are never lower than stubble.
const STUBBLE_M: f32 = 0.2;

/// Lets grass and corn grow no higher than lets children and small animals be seen.
pub(super) fn keep_low(setting: &Setting, plants: &mut [Flora]) {
    let most = most_m(setting);
    for flora in plants.iter_mut().filter(|flora| is_sward(flora.species)) {
        flora.height_m = flora.height_m.min(most);
    }
}

/// How high what covers the ground may grow.
fn most_m(setting: &Setting) -> f32 {
    let walks = |subject: &&Subject| {
        let kind = subject.kind;
        (is_person(kind) || is_beast(kind) && !kind.is_bird()) && nature(kind).home == Home::Ground
    };
    let hidden = |subject: &Subject| match subject.action.unwrap_or(nature(subject.kind).action) {
        _ if !is_beast(subject.kind) => HIDDEN,
        action if action.lowers_the_head() => HIDDEN_GRAZING,
        _ => HIDDEN_BEAST,
    };
    let tall = |subject: &Subject| nature(subject.kind).size_m * nature(subject.kind).tall * scale(subject.size);
    let high = |subject: &Subject| tall(subject) * hidden(subject);
    setting.shot.subjects.iter().filter(walks).map(high).fold(f32::MAX, f32::min).max(STUBBLE_M)
}

/// Takes away what does not bloom then, but in fields that are sown for it.
pub(super) fn keep_season(setting: &Setting, plants: &mut Vec<Flora>) {
    if setting.place == Place::FlowerField {
        return;
    }
    let frost = setting.snowy() || setting.season == Season::Winter;
    let past = |species| match species {
        Species::Tulip => frost || setting.season == Season::Autumn,
        Species::Wildflower | Species::Sunflower | Species::Lavender => frost,
        _ => false,
    };
    plants.retain(|flora| !past(flora.species));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scene::sample::shot;

    #[test]
    fn children_and_small_animals_are_seen_in_corn_and_grass() {
        for (prompt, most) in [
            ("a boy running across a wheat field", 0.55),
            ("一个小女孩在麦田里奔跑", 0.55),
            ("a puppy running through a meadow", 0.3),
            ("a rabbit in a wheat field", 0.3),
            ("a zebra grazing in a wheat field", 0.3),
            ("a sheep eats in a meadow", 0.25),
        ] {
            let shot = shot(prompt, 1);
            let highest = shot.flora.iter().filter(|flora| is_sward(flora.species)).map(|flora| flora.height_m);
            let highest = highest.fold(0.0, f32::max);
            assert!(highest > 0.0 && highest < most, "{prompt}: {highest}");
        }
    }
}
