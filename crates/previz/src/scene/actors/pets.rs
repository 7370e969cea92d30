//! Pets and what they are at: how much room it takes, how they turn to the camera,
//! and whether they stay on the floor of a room.
//!
//! Places nobody.

use super::nature::Nature;
use crate::scene::rooms::laying::{gets_up, perch};
use crate::scene::rooms::suite::plan;
use crate::scene::setting::Setting;
use crate::script::{Action, Angle, Subject, SubjectKind as K};

/// As high as what is leapt on may be, in metres.
const LOW_M: f32 = 0.56;

/// Height and width that one on four legs takes in its antics, in its sizes.
fn room(action: Action) -> Option<(f32, f32)> {
    use Action as A;
    Some(match action {
        A::Groom | A::Scratch => (1.35, 1.0),
        A::Beg => (1.7, 1.0),
        A::Stretch => (1.15, 2.9),
        A::Roll => (0.8, 2.2),
        A::Peek => (1.3, 1.5),
        A::Wag => (1.3, 2.0),
        A::Shake => (1.5, 2.2),
        A::LeapUp => (2.3, 3.4),
        A::Dig => (1.25, 3.0),
        _ => return None,
    })
}

/// The nature of one on four legs in what it does.
pub(crate) fn natured(nature: Nature, subject: &Subject) -> Nature {
    let antic = subject.action.and_then(room).filter(|_| subject.kind.is_four_footed());
    if let Some((tall, wide)) = antic {
        return Nature { tall, wide, fill: nature.fill.max(0.5), speed: 0.0, ..nature };
    }
    if subject.action == Some(Action::Catch) && subject.kind.has_paws() {
        // With what it leaps after.
        return Nature { tall: 2.5, wide: 3.4, fill: nature.fill.max(0.6), ..nature };
    }
    let goes = matches!(subject.action, Some(Action::Walk | Action::Run | Action::Play | Action::Jump));
    if goes && subject.kind == K::Cat {
        // Longer than as it sits, the more with what it runs after.
        return Nature { wide: 2.6, ..nature };
    }
    if subject.action == Some(Action::Sleep) && matches!(subject.kind, K::Cat | K::Dog | K::Fox | K::Wolf) {
        // Curled up.
        return Nature { tall: 0.78, wide: 1.9, fill: nature.fill.max(0.4), ..nature };
    }
    if matches!(subject.action, Some(Action::Eat | Action::Drink)) && matches!(subject.kind, K::Cat | K::Dog | K::Fox) {
        // With what they eat from.
        return Nature { tall: 1.3, wide: 2.6, ..nature };
    }
    nature
}

/// How far one at its antics turns from the right of the picture towards the
/// camera: 0 a profile, 1 half towards it.
pub(crate) fn turned(action: Action) -> Option<f32> {
    use Action as A;
    Some(match action {
        A::Stretch | A::Dig => 0.3,
        A::Roll => 0.12,
        A::Wag | A::Shake => 0.7,
        A::Groom | A::Beg => 1.3,
        A::Scratch => 2.2,
        A::Peek => 2.6,
        _ => return None,
    })
}

/// What a beast does where it is: only where there is something low to leap on
/// does it leap up.
pub(crate) fn posture(setting: &Setting, kind: K, action: Action) -> Action {
    let low = || plan(setting, false).and_then(|plan| perch(plan, kind));
    if action == Action::LeapUp && !low().is_some_and(|spot| spot.up < LOW_M) { Action::Jump } else { action }
}

/// Whether a small beast stays on the floor of a room, for what it does there or
/// for a camera that is as low to see it whole.
pub(crate) fn keeps_to_the_floor(setting: &Setting, kind: K, action: Option<Action>) -> bool {
    let Some(action) = action.filter(|_| gets_up(kind) && plan(setting, false).is_some()) else { return false };
    let lies = matches!(action, Action::Lie | Action::Sleep) && setting.shot.angle == Some(Angle::Low);
    action.keeps_to_the_floor() || lies
}

/// Whether the picture begins at the floor for a small beast of a kind: it keeps to
/// it, or leaps up from it.
pub(crate) fn is_framed_low(setting: &Setting, kind: K) -> bool {
    let action = setting.shot.subjects.iter().find(|subject| subject.kind == kind).and_then(|subject| subject.action);
    action == Some(Action::LeapUp) || keeps_to_the_floor(setting, kind, action)
}
