//! Head and shoulders of animals, for shots that are for their faces: how high
//! the head is, how large, and how far ahead of the middle of the body.
//!
//! A table of shares of a size, of bodies as `figure` builds them; places nothing.

use super::portrait::{self, Part};
use super::rig::{self, Interest};
use super::work;
use crate::scene::actors::nature::Nature;
use crate::scene::actors::number::count_of;
use crate::scene::setting::Setting;
use crate::script::{Action, Guise, ShotSize, Size, Subject, SubjectKind as K};

/// How a head is carried, in sizes of the animal.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Head {
    /// Height of its middle.
    up: f32,
    /// How far ahead of the middle of the body it is.
    ahead: f32,
    /// Radius of the skull.
    skull: f32,
    /// How high ears, mane or horns reach above its middle.
    crown: f32,
}

/// How much of the breast is seen below the chin.
const BREAST: f32 = 0.1;
/// How far ahead of its middle the head of whoever sits is.
const SITS_AHEAD: f32 = 0.23;

/// The head of an animal that stands; none where the whole of it is hardly more
/// than that.
fn standing(kind: K, guise: Option<Guise>) -> Option<Head> {
    let at = |up, ahead, skull, crown| Some(Head { up, ahead, skull, crown });
    match guise {
        Some(Guise::Raccoon | Guise::RedPanda) => return at(1.02, 0.82, 0.18, 0.24),
        Some(Guise::Otter) => return at(0.98, 1.25, 0.24, 0.26),
        Some(Guise::Corgi) => return at(0.66, 0.6, 0.15, 0.28),
        Some(Guise::Dachshund) => return at(0.5, 0.6, 0.1, 0.1),
        Some(Guise::Pug) => return at(0.6, 0.45, 0.15, 0.16),
        Some(Guise::Alpaca) => return at(1.5, 0.62, 0.13, 0.24),
        Some(Guise::Hamster | Guise::Mouse) => return at(0.74, 0.6, 0.19, 0.3),
        Some(Guise::Hedgehog | Guise::Snail | Guise::Crab | Guise::Seal) => return None,
        _ => {}
    }
    match kind {
        K::Cat => at(1.01, 0.8, 0.18, 0.28),
        K::Dog => at(1.04, 0.82, 0.15, 0.22),
        K::Rabbit => at(0.76, 0.6, 0.2, 0.58),
        K::Squirrel => at(0.86, 0.7, 0.17, 0.28),
        K::Monkey => at(0.98, 0.56, 0.19, 0.22),
        K::Panda => at(0.93, 0.88, 0.24, 0.3),
        K::Fox => at(1.02, 0.82, 0.14, 0.28),
        K::Wolf => at(1.01, 0.9, 0.14, 0.25),
        K::Lion => at(1.0, 0.95, 0.2, 0.4),
        K::Tiger => at(1.0, 0.95, 0.2, 0.25),
        K::Bear => at(0.88, 0.88, 0.2, 0.25),
        K::Deer => at(1.25, 0.82, 0.09, 0.32),
        K::Horse | K::Donkey | K::Zebra => at(1.26, 0.95, 0.12, 0.2),
        K::Camel => at(1.29, 0.98, 0.1, 0.14),
        K::Cow => at(0.98, 1.0, 0.13, 0.24),
        K::Sheep => at(0.98, 0.78, 0.12, 0.16),
        K::Goat => at(1.15, 0.82, 0.1, 0.32),
        K::Pig => at(0.84, 0.98, 0.19, 0.26),
        K::Giraffe => at(1.63, 0.72, 0.075, 0.16),
        K::Elephant => at(1.0, 0.9, 0.3, 0.26),
        K::Owl => at(0.6, 0.14, 0.17, 0.26),
        K::Eagle | K::Parrot | K::Crow => at(0.56, 0.14, 0.11, 0.13),
        K::Penguin => at(0.86, 0.06, 0.1, 0.12),
        K::Chicken => at(0.8, 0.2, 0.11, 0.18),
        _ => None,
    }
}

/// Whether one that does this does it sitting.
fn sits(kind: K, action: Option<Action>) -> bool {
    let small = matches!(kind, K::Rabbit | K::Squirrel | K::Monkey);
    match action {
        Some(Action::Eat) => kind == K::Panda,
        None | Some(Action::Look) => small || matches!(kind, K::Cat | K::Dog | K::Panda),
        Some(Action::Sit) => small || kind.is_four_footed(),
        _ => small,
    }
}

/// The head of a subject as it is carried in what it does.
fn head(subject: &Subject) -> Option<Head> {
    let head = standing(subject.kind, subject.guise)?;
    if !sits(subject.kind, subject.action) {
        return Some(head);
    }
    let head = Head { ahead: SITS_AHEAD.min(head.ahead), ..head };
    // Puppies and kittens sit low, and are all head.
    let pup = matches!(subject.kind, K::Cat | K::Dog) && matches!(subject.size, Some(Size::Small | Size::Tiny));
    Some(if pup { Head { up: head.up * 0.8, skull: head.skull * 1.16, ..head } } else { head })
}

/// Whether a near shot is for the face of an animal: one that goes nowhere and is at
/// nothing that takes its body.
pub(crate) fn is_for_face(setting: &Setting, subject: &Subject) -> bool {
    use Action as A;
    let rests = matches!(subject.action, None | Some(A::Look | A::Stand | A::Sit | A::Howl))
        // Who eats sitting has its head up.
        || subject.action == Some(A::Eat) && subject.kind == K::Panda;
    setting.near() && rests && count_of(subject, false) == 1 && standing(subject.kind, subject.guise).is_some()
}

/// How far the face is ahead of the middle of its body, in metres.
pub(crate) fn ahead_m(setting: &Setting, subject: &Subject, size_m: f32) -> Option<f32> {
    let head = head(subject).filter(|_| is_for_face(setting, subject))?;
    Some(head.ahead * size_m)
}

/// How far back the middle of somebody is put for the face, or the work of the hands, to
/// be where the camera looks.
pub(crate) fn set_back_m(setting: &Setting, subject: &Subject, (nature, size_m): (&Nature, f32)) -> f32 {
    match () {
        () if setting.near() => ahead_m(setting, subject, size_m).unwrap_or_else(|| nature.face_ahead_m(size_m)),
        () if work::is_shown(setting, subject) => work::AHEAD * size_m,
        () => 0.0,
    }
}

/// The part of it that such a shot shows, for the shares of a height that a
/// nature gives it: head and shoulders, or the face.
pub(crate) fn part(setting: &Setting, subject: &Subject, nature: &Nature) -> Option<Part> {
    let head = head(subject).filter(|_| is_for_face(setting, subject))?;
    let (below, above) = match rig::size(setting.shot) {
        Some(ShotSize::ExtremeCloseUp) => (head.skull * 1.3, head.crown.min(head.skull * 1.15)),
        _ => (head.skull * 1.35 + BREAST, head.crown + head.skull * 0.3),
    };
    let share = |up: f32| up / nature.tall;
    Some(Part { low: share(head.up - below), high: share(head.up + above), wide: head.skull * 2.0 })
}

/// What is framed of a subject so large where the whole is known: the face of an animal,
/// the part of somebody that a near shot is for, or all of it.
pub(crate) fn framed(
    setting: &Setting,
    subject: &Subject,
    (nature, size_m): (&Nature, f32),
    whole: Interest,
) -> Interest {
    let tall_m = size_m * nature.tall;
    match (part(setting, subject, nature), portrait::part(setting, subject)) {
        (Some(face), _) => portrait::faced(whole, face, tall_m),
        (None, Some(part)) => portrait::framed(whole, part, tall_m),
        (None, None) => whole,
    }
}

#[cfg(test)]
mod tests {
    use crate::scene::sample::lasting;

    /// What the camera of a prompt sees of its first actor: how high the picture is
    /// there, in the actor's sizes, and whether what is behind it is soft.
    fn seen(prompt: &str) -> (f32, bool) {
        let shot = lasting(prompt, 2, 2);
        let (first, key) = (&shot.actors[0], &shot.camera.keys[0]);
        let away = crate::maths::v3(key.target.x - key.eye.x, 0.0, key.target.z - key.eye.z).length();
        (2.0 * away * crate::maths::tan_deg(key.fov_deg * 0.5) / first.size_m, shot.camera.focus.is_some())
    }

    #[test]
    fn puppies_and_kittens_are_met_lower_than_the_grown() {
        let head = |prompt: &str| {
            let script = crate::understand::understand(prompt).script;
            super::head(&script.shots[0].subjects[0]).expect("it has one")
        };
        for (young, grown) in [("a puppy", "a dog"), ("一只小猫", "一只猫")] {
            let (young, grown) = (head(young), head(grown));
            assert!(young.up < 0.85 * grown.up && young.skull > grown.skull, "{young:?} {grown:?}");
        }
    }

    #[test]
    fn a_near_shot_of_an_animal_is_for_its_face() {
        for animal in
            ["fox", "wolf", "tiger", "lion", "bear", "rabbit", "deer", "cat", "dog", "horse", "raccoon", "owl"]
        {
            let (near, soft) = seen(&format!("close-up of a {animal} looking into the camera, forest"));
            let (far, sharp) = seen(&format!("a {animal} looking into the camera, forest"));
            assert!(near < 1.35 && near < 0.7 * far, "{animal}: {near} of {far}");
            assert!(soft && !sharp, "{animal}");
        }
        // What takes the body is seen with it.
        let (near, _) = seen("close-up of a cat rolling on its back in a meadow");
        assert!(near > 1.2, "{near}");
    }
}
