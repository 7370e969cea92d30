//! How near a shot is to whoever is in it: where the whole body is at work, a part of it
//! would not show what is done.
//!
//! Knows no camera.

use super::concept::Set;
use super::draft::Draft;
use super::nature::{Nature, nature};
use super::notes::Notes;
use super::wire::name_of;
use crate::script::{Action, Shot, ShotSize};

/// Goes back to a full shot where a nearer one would show a part of what somebody does.
pub(super) fn show_whole(draft: &Draft, shot: &mut Shot, notes: &mut Notes) {
    let near = matches!(shot.shot_size, Some(ShotSize::CloseUp | ShotSize::Medium));
    let whole = shot
        .subjects
        .first()
        .is_some_and(|first| nature(first.kind) == Nature::Human && first.action.is_some_and(takes_the_whole_body));
    let said = || draft.standing().filter(|fact| !fact.assign.weak);
    let details = || said().filter(|fact| matches!(fact.assign.set, Set::Detail(_)));
    let sizes = || said().filter(|fact| matches!(fact.assign.set, Set::Shot(_)));
    // "Close-up of the feet" is for the feet, "on the tips of the toes" is not.
    if !near
        || !whole
        || sizes().next().is_none()
        || sizes().any(|size| details().any(|detail| detail.span == size.span))
    {
        return;
    }
    (shot.shot_size, shot.detail) = (Some(ShotSize::Full), None);
    for fact in sizes() {
        notes.retract("shotSize", &fact.span);
        notes.shown_as(&fact.span, &format!("shotSize {}", name_of(ShotSize::Full)));
    }
    details().for_each(|fact| notes.retract("detail", &fact.span));
}

/// Whether it is done with arms and legs at once, so that neither tells it alone.
fn takes_the_whole_body(action: Action) -> bool {
    use Action as A;
    let leaps = matches!(action, A::SkipRope | A::Jump | A::Skate | A::Ski | A::SkateSpin | A::Ollie | A::HighKick);
    let poses = matches!(action, A::Yoga | A::Headstand | A::PushUp | A::Exercise | A::TaiChi | A::Balance);
    let plays = matches!(action, A::Golf | A::Bat | A::Hockey | A::Archery | A::Fence | A::Climb);
    leaps || poses || plays || action.is_athletic() || action.is_dance()
}

#[cfg(test)]
mod tests {
    use crate::script::ShotSize;
    use crate::understand::understand;

    #[test]
    fn what_takes_the_whole_body_is_shown_whole_and_told() {
        for prompt in ["close-up of a girl playing badminton", "女孩在跳芭蕾，踮起脚尖，慢动作特写"] {
            let read = understand(prompt);
            assert_eq!(read.script.shots[0].shot_size, Some(ShotSize::Full), "{prompt}");
            assert!(read.report.approximated.iter().any(|one| one.shown_as == "shotSize full"), "{prompt}");
            assert!(!read.report.honoured.iter().any(|one| one.slot == "shotSize"), "{prompt}");
        }
        let face = understand("close-up of an old man drinking tea").script;
        assert_eq!(face.shots[0].shot_size, Some(ShotSize::CloseUp));
    }
}
