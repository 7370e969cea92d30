//! Gives a pace to whoever moves by it.
//!
//! It must not look at tokens.

use super::concept::Set;
use super::draft::{Said, Seen};
use super::nature::{Nature, movable, nature};
use super::notes::Notes;
use super::state::State;
use crate::script::{Action, Pace};

impl State {
    /// Whoever did something last, or is what the clause is about, does it so fast.
    pub fn pace(&mut self, said: Said<Pace>) {
        let doer = self.actor.or_else(|| self.whoever(movable));
        match doer.and_then(|index| self.draft.subjects.get(index)).map(|s| s.group) {
            Some(group) => {
                self.draft.subjects.iter_mut().filter(|s| s.group == group).for_each(|s| s.pace = Some(said.clone()));
            }
            None => self.pending.pace = Some(said),
        }
    }
}

/// The pace of a subject, where it changes how it moves.
pub fn pace(seen: &Seen, notes: &mut Notes) -> Option<Pace> {
    let said = seen.pace.as_ref()?;
    let moves = !matches!(nature(seen.kind.value), Nature::Plant | Nature::Building | Nature::Thing)
        && seen.action.as_ref().is_none_or(|action| goes_by_it(action.value));
    if moves {
        notes.said(said, Set::Pace);
    } else {
        notes.ignored(&said.span);
    }
    moves.then_some(said.value)
}

/// Whether it takes somebody from one place to another.
fn goes_by_it(action: Action) -> bool {
    use Action as A;
    let on_land = action.is_walked_at()
        || matches!(action, A::Walk | A::Run | A::Gallop | A::Drive | A::Ride | A::Cross | A::Play);
    let aloft = matches!(action, A::Fly | A::Soar | A::Rise | A::Float | A::Jump | A::Dive | A::Launch | A::Land);
    on_land || aloft || matches!(action, A::Swim | A::Sail | A::Row | A::Skate | A::Ski | A::Hurdle)
}
