//! A subject and what is with it: in its hands, in its saddle, on its plate.
//!
//! Decides nothing about who that is.

use super::coats::colour;
use crate::maths::Vec3;
use crate::scene::parts::{Actor, Company};
use crate::scene::products::serving::is_own_dish;
use crate::script::{Attributes, Garment, Guise, Subject, SubjectKind as K};

/// How many a bunch has that no number is said of.
const BUNCH: u16 = 6;

/// A subject with what it carries or who rides it.
pub(crate) struct Pair {
    pub subject: Subject,
    pub company: Option<Company>,
}

impl Company {
    /// A thing of one colour, which wears nothing.
    pub(crate) fn thing(kind: K, colour: Option<Vec3>) -> Self {
        Self {
            kind,
            colour,
            garment: None,
            guise: None,
            attributes: Attributes::NONE,
            count: None,
            held: false,
            slung: false,
        }
    }
}

/// A subject as what somebody or something has with it.
pub(super) fn company(subject: &Subject) -> Company {
    let (garment, guise, held, slung) = (subject.garment, subject.guise, subject.held, subject.slung);
    let count = match subject.count {
        // Of flowers a handful.
        None if subject.held && (subject.plural || subject.kind.is_flower()) => {
            Some(if subject.kind.comes_in_bunches() { BUNCH } else { 2 })
        }
        count => count.filter(|count| *count > 1 && subject.held),
    };
    Company {
        garment,
        guise,
        attributes: subject.attributes,
        count,
        held,
        slung,
        ..Company::thing(subject.kind, subject.colour.map(colour))
    }
}

/// Whether each of several has one of what is held: of a ball there is one
/// for all, and two share an umbrella.
pub(crate) fn held_by_all(holder: K, held: K) -> bool {
    !held.is_ball() && held != K::Zither && (holder != K::Couple || is_own_dish(held)) && !held.is_motor_vehicle()
}

/// Who one of a number is: a couple are a woman and a man, a bride and a groom.
pub(crate) fn partner((kind, guise): (K, Option<Guise>), index: usize) -> (K, Option<Guise>) {
    match (kind, guise) {
        (K::Couple, guise) if index.is_multiple_of(2) => (K::Woman, guise),
        (K::Couple, Some(Guise::Bride)) => (K::Man, Some(Guise::Groom)),
        (K::Couple, guise) => (K::Man, guise),
        same => same,
    }
}

/// Makes of one of a number who it is; what only the woman of a couple wears the man does not.
pub(crate) fn part(one: &mut Actor, index: usize) {
    let couple = one.kind == K::Couple;
    (one.kind, one.guise) = partner((one.kind, one.guise), index);
    let hers = [Garment::Dress, Garment::Gown, Garment::Qipao, Garment::Skirt, Garment::Sequins];
    if couple && one.kind == K::Man && one.garment.is_some_and(|garment| hers.contains(&garment)) {
        (one.garment, one.colour) = (None, None);
    }
}

/// How tall one of a couple is to both.
pub(crate) fn share(pair: K, one: K) -> f32 {
    match (pair, one) {
        (K::Couple, K::Woman) => 0.96,
        (K::Couple, K::Man) => 1.03,
        _ => 1.0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scene::sample::lasting;

    #[test]
    fn a_wedding_couple_are_a_bride_and_a_groom() {
        let couple = (K::Couple, Some(Guise::Bride));
        assert_eq!(partner(couple, 0), (K::Woman, Some(Guise::Bride)));
        assert_eq!(partner(couple, 1), (K::Man, Some(Guise::Groom)));
    }

    #[test]
    fn the_groom_does_not_wear_the_gown_of_the_bride() {
        let shot = lasting("公园湖边的空地上，一对新人在拍婚纱照，阳光很好", 5, 2);
        let garment = |kind| shot.actors.iter().find(|one| one.kind == kind).map(|one| one.garment);
        assert_eq!((garment(K::Woman), garment(K::Man)), (Some(Some(Garment::Gown)), Some(None)));
    }
}
