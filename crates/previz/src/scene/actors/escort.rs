//! Who takes a beast along: it keeps beside them at their pace, as it would on a lead.
//!
//! Works on what the words ask for; places nobody.

use super::nature::{is_human, nature};
use super::number::count;
use crate::script::{Action, Shot, Subject, SubjectKind as K, Together};

/// The shot with a beast beside the one who takes it along; none where nobody does.
pub(crate) fn taken_along(shot: &Shot) -> Option<Shot> {
    let beast = shot.subjects.iter().position(|one| is_taken(shot, one))?;
    let walker = shot.subjects.iter().position(walks)?;
    let (first, other) = (&shot.subjects[walker], &shot.subjects[beast]);
    let pace = first.action.unwrap_or(nature(first.kind).action);
    if other.together.is_some() || other.action.is_some_and(|action| action != pace) {
        return None;
    }
    let mut shot = shot.clone();
    let mut other = shot.subjects.remove(beast);
    (other.action, other.together) = (Some(pace), Some(Together::default()));
    let walker = walker - usize::from(beast < walker);
    shot.subjects.insert(walker + 1, other);
    Some(shot)
}

/// Whether it is a tame beast of which nothing is said that it does for itself.
fn is_taken(shot: &Shot, one: &Subject) -> bool {
    let goes = matches!(one.action, None | Some(Action::Walk | Action::Run));
    let tame = matches!(one.kind, K::Dog | K::Horse | K::Camel | K::Donkey | K::Cow | K::Goat | K::Sheep | K::Pig);
    tame && count(shot, one) == 1 && goes && !one.behind && one.direction.is_none()
}

/// Whether somebody, or two who go together, go on foot.
fn walks(one: &Subject) -> bool {
    let goes = matches!(one.action.unwrap_or(nature(one.kind).action), Action::Walk | Action::Run);
    let few = one.count.map_or(one.kind != K::Person && !one.plural, |count| count <= 2);
    is_human(one.kind) && one.kind != K::Crowd && few && goes && !one.behind
}

#[cfg(test)]
mod tests {
    use crate::scene::sample::lasting;
    use crate::script::SubjectKind as K;

    #[test]
    fn a_beast_keeps_beside_whoever_takes_it_along() {
        for prompt in [
            "一对白发老夫妻牵着柯基在湖边公园的小路上散步，中景横移镜头",
            "an old couple walk their dog along a lake, the camera trucks right",
            "a girl walks through a park with her white horse",
        ] {
            for seed in 0..4 {
                let shot = lasting(prompt, seed, 5);
                let beast = shot.actors.iter().find(|one| one.kind.is_four_footed()).expect(prompt);
                let near = |one: &crate::scene::parts::Actor| (one.at - beast.at).length() < 2.5;
                let with = shot.actors.iter().find(|one| matches!(one.kind, K::Man | K::Woman | K::Child) && near(one));
                assert_eq!(with.map(|one| &one.motion), Some(&beast.motion), "{prompt}, {seed}");
            }
        }
    }
}
