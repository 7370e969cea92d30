//! The coats that animals have by nature in the colours that words give them:
//! an orange cat is ginger, no pumpkin.
//!
//! The leaves of trees follow the season. Colours only; patterns are the figures'
//! to know.

use crate::maths::hex;
use crate::scene::parts::{Actor, Vec3};
use crate::scene::setting::Setting;
use crate::script::{Colour, Season, Subject, SubjectKind as K};

/// Linear colour of an everyday name.
pub(crate) fn colour(name: Colour) -> Vec3 {
    hex(match name {
        Colour::Red => 0xc4281f,
        Colour::Orange => 0xe2711d,
        Colour::Yellow => 0xecc52c,
        Colour::Gold => 0xc9983a,
        Colour::Green => 0x3f8a3a,
        Colour::Teal => 0x1f8a8a,
        Colour::Blue => 0x2a5fc0,
        Colour::Purple => 0x7a3fa0,
        Colour::Pink => 0xe880a8,
        Colour::Brown => 0x6b4426,
        Colour::Black => 0x1a1a1d,
        Colour::Grey => 0x84868a,
        Colour::White => 0xf0efeb,
        Colour::Silver => 0x7a818a,
        // One alone has the first of them.
        Colour::Mixed => return assorted(0),
    })
}

/// The colours of things of which each has its own.
const ASSORTED: [Colour; 7] =
    [Colour::Red, Colour::Yellow, Colour::Blue, Colour::Green, Colour::Orange, Colour::Purple, Colour::Pink];

/// The colour of one of several things that are of several colours.
pub(crate) fn assorted(index: usize) -> Vec3 {
    colour(ASSORTED[index % ASSORTED.len()])
}

/// Gives each of several things of several colours one of these, or each of the things
/// that somebody has with them; a single one keeps those that are its own.
pub(super) fn assort(setting: &Setting, subject: &Subject, group: &mut [Actor], seed: u64) {
    let mixed = |kind: K| setting.shot.subjects.iter().any(|one| one.kind == kind && one.colour == Some(Colour::Mixed));
    let (several, start) = (group.len() > 1, (seed % ASSORTED.len() as u64) as usize);
    for (index, one) in group.iter_mut().enumerate() {
        if subject.colour == Some(Colour::Mixed) {
            one.colour = several.then(|| assorted(start + index));
        }
        if let Some(thing) = one.company.as_mut().filter(|thing| mixed(thing.kind)) {
            thing.colour = several.then(|| assorted(start + index));
        }
    }
}

/// Whether a kind wears fur that may be of several colours.
fn furred(kind: K) -> bool {
    let patterned = matches!(kind, K::Elephant | K::Panda | K::Zebra | K::Giraffe);
    kind == K::Kangaroo || kind.is_four_footed() && !patterned
}

/// The colour that the words give by this name to somebody, or to what they have
/// on.
pub(crate) fn hue(subject: &Subject, name: Colour) -> Vec3 {
    if subject.garment.is_some() { colour(name) } else { coat(subject.kind, name) }
}

/// What boats that lie or row together are painted with.
const PAINTS: [u32; 6] = [0xb3382c, 0x1f6fae, 0xe0a52c, 0x2f8a54, 0xe8e4d8, 0x1f9a9c];

/// The paint of one of several boats of which no colour is said: each has its own.
pub(super) fn painted(kind: K, index: usize, n: usize) -> Option<Vec3> {
    (kind == K::Boat && n > 1).then(|| hex(PAINTS[index % PAINTS.len()]))
}

/// The colour of a kind that the words call by this name.
fn coat(kind: K, name: Colour) -> Vec3 {
    if !furred(kind) {
        return colour(name);
    }
    match name {
        Colour::Red => hex(0x96492a),
        Colour::Orange => hex(0xc98340),
        Colour::Yellow => hex(0xd9b472),
        Colour::Gold => hex(0xcf9c56),
        Colour::Brown => hex(0x6e4529),
        Colour::Black => hex(0x232020),
        Colour::Grey => hex(0x67686b),
        Colour::White => hex(0xeee9df),
        Colour::Silver => hex(0xa6a6a8),
        Colour::Pink if kind == K::Pig => hex(0xeaa9a0),
        // No animal's own: it is meant as it is said.
        Colour::Pink | Colour::Green | Colour::Teal | Colour::Blue | Colour::Purple | Colour::Mixed => colour(name),
    }
}

/// The colour of a tree's leaves that stands for its season; of its boughs,
/// where snow lies on them.
pub(crate) fn leaves(kind: K, season: Season) -> Option<Vec3> {
    match (kind, season) {
        (K::Tree, Season::Spring) => Some(hex(0x86b04a)),
        (K::Tree, Season::Autumn) => Some(hex(0xc7862c)),
        (K::BareTree, Season::Winter) => Some(hex(0xaab0b6)),
        _ => None,
    }
}

/// The colour of one of so many: as words give it, as the season does, or as such
/// things are painted.
pub(crate) fn shade(subject: &Subject, season: Season, (index, n): (usize, usize)) -> Option<Vec3> {
    let said = subject.colour.map(|name| hue(subject, name));
    said.or_else(|| leaves(subject.kind, season)).or_else(|| painted(subject.kind, index, n))
}

/// Trees are bare in winter; the flowers that are named with one in spring are its
/// own, and so are leaves that are not said to fall.
pub(crate) fn in_season(season: Season, all: &mut Vec<Subject>) {
    let blossom = all.iter().find(|other| other.kind == K::Flower).map(|flower| flower.colour.unwrap_or(Colour::Pink));
    let mut blooms = false;
    for tree in all.iter_mut().filter(|subject| subject.kind == K::Tree) {
        match season {
            Season::Winter => tree.kind = K::BareTree,
            Season::Spring if blossom.is_some() => {
                tree.colour = tree.colour.or(blossom);
                blooms = true;
            }
            _ => {}
        }
    }
    let stands = all.first().is_some_and(|first| first.kind == K::Tree);
    let on_it = |subject: &Subject| stands && subject.kind == K::Leaf && subject.action.is_none();
    all.retain(|subject| !(blooms && subject.kind == K::Flower || on_it(subject)));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scene::sample::shot;

    #[test]
    fn what_is_said_of_fur_is_fur_and_what_is_said_of_paint_is_paint() {
        let (cat, car) = (coat(K::Cat, Colour::Orange), coat(K::Car, Colour::Orange));
        assert!(cat.x / cat.z < 0.5 * (car.x / car.z), "{cat:?} {car:?}");
        assert_eq!(coat(K::Cat, Colour::Blue), coat(K::Car, Colour::Blue));
    }

    #[test]
    fn each_of_several_things_of_several_colours_has_its_own() {
        let distinct = |colours: Vec<Option<Vec3>>| {
            let mut colours: Vec<[u32; 3]> =
                colours.into_iter().flatten().map(|c| [c.x.to_bits(), c.y.to_bits(), c.z.to_bits()]).collect();
            colours.sort_unstable();
            colours.dedup();
            colours.len()
        };
        let kites = shot("colourful kites over the beach", 1);
        assert!(distinct(kites.actors.iter().map(|one| one.colour).collect()) >= 3);
        let rain = shot("people with colourful umbrellas in the rain", 1);
        let umbrellas = rain.actors.iter().filter_map(|one| one.company.as_ref()).map(|thing| thing.colour);
        assert!(distinct(umbrellas.collect()) >= 4);
        let village = shot("a village with colourful houses", 1);
        assert!(distinct(village.props.iter().map(|prop| Some(prop.colour)).collect()) >= 6);
    }

    #[test]
    fn trees_follow_the_season() {
        let wood = |season| {
            let mut all = vec![Subject::one(K::Tree), Subject::one(K::Flower)];
            in_season(season, &mut all);
            (all.len(), all[0].kind, all[0].colour)
        };
        assert_eq!(wood(Season::Spring), (1, K::Tree, Some(Colour::Pink)));
        assert_eq!(wood(Season::Summer), (2, K::Tree, None));
        assert_eq!(wood(Season::Winter), (2, K::BareTree, None));
        assert_ne!(leaves(K::Tree, Season::Autumn), leaves(K::Tree, Season::Spring));
    }
}
