//! What things are one thing when they are named together: fruit on its bough, candles
//! on a cake, flowers in a vase.
//!
//! Works on what the words ask for; places nothing.

use super::company::{Pair, company};
use super::nature::is_person;
use crate::scene::products::serving::comes_served;
use crate::script::{Action, Guise, SubjectKind as K};

/// Puts things to the things that they belong to.
pub(super) fn put_together(pairs: &mut Vec<Pair>) {
    if let Some(bough) = join(pairs, is(K::Bough), |pair| pair.subject.kind.grows_on_boughs()) {
        pairs[bough].subject.count = Some(1);
    }
    join(pairs, is(K::Cake), is(K::Candle));
    fill_vase(pairs);
    // A pet rides along in an open car.
    join(pairs, is(K::Convertible), |pair| matches!(pair.subject.kind, K::Dog | K::Cat));
    // The dogs that are named with a sled draw it, and whoever is drives it.
    let sled = |pair: &Pair| pair.subject.guise == Some(Guise::DogSled);
    if pairs.iter().any(sled) {
        pairs.retain(|pair| pair.subject.kind != K::Dog);
        join(pairs, sled, |pair| is_person(pair.subject.kind));
    }
    if pairs.iter().any(is(K::DragonBoat)) {
        // The drummer who is named with it has a place in it.
        let drums = |pair: &Pair| pair.subject.kind == K::Drums;
        let drummer = |pair: &Pair| is_person(pair.subject.kind) && pair.subject.action == Some(Action::Play);
        let aboard = pairs.iter().any(drums);
        pairs.retain(|pair| !aboard || !drums(pair) && !drummer(pair));
    }
    join(pairs, is_eaten_with_chopsticks, is(K::Chopsticks));
    let arm = |pair: &Pair| pair.subject.guise == Some(Guise::RobotArm);
    if let Some(arm) = join(pairs, arm, |pair| pair.subject.kind.is_motor_vehicle()) {
        // The others of its line are busy behind.
        (pairs[arm].subject.count, pairs[arm].subject.plural) = (Some(1), false);
    }
}

/// Puts the flowers into the vase that is named with them.
pub(super) fn fill_vase(pairs: &mut Vec<Pair>) {
    join(pairs, is(K::Vase), |pair| pair.subject.kind.is_flower());
}

/// Makes the first that is a part the company of the first that has such a part, and
/// says where that is then.
fn join(pairs: &mut Vec<Pair>, has: impl Fn(&Pair) -> bool, is_part: impl Fn(&Pair) -> bool) -> Option<usize> {
    let whole = pairs.iter().position(has)?;
    let part = pairs.iter().position(is_part)?;
    pairs[whole].company = Some(company(&pairs[part].subject));
    pairs.remove(part);
    Some(whole - usize::from(part < whole))
}

/// Whether a pair is of a kind.
fn is(kind: K) -> impl Fn(&Pair) -> bool {
    move |pair| pair.subject.kind == kind
}

/// Whether it is a dish that chopsticks reach into, and nothing else is with it.
fn is_eaten_with_chopsticks(pair: &Pair) -> bool {
    let kind = pair.subject.kind;
    let in_pieces = !matches!(kind, K::Cake | K::Pancakes | K::Skewers | K::Mooncakes);
    pair.company.is_none() && comes_served(kind) && in_pieces
}
