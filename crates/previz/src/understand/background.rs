//! Sets those who only fill the background behind the rest while they are read.
//!
//! It must not look at tokens.

use super::concept::Set;
use super::draft::Role;
use super::state::State;

impl State {
    /// "In the background": who was named in this clause is behind the rest, if
    /// there is any.
    pub fn set_back(&mut self) {
        if self.draft.subjects.len() == self.clause_from {
            // "Waterfalls in the distance" are not where it is.
            self.draft.facts.iter_mut().skip(self.facts_from).for_each(|fact| fact.role = Role::Along);
        }
        let scenery = self.draft.facts.iter().any(|fact| matches!(fact.assign.set, Set::Setting(..)));
        let group = self.last.and_then(|i| self.draft.subjects.get(i)).map(|s| s.group);
        for (index, seen) in self.draft.subjects.iter_mut().enumerate().skip(self.clause_from) {
            let first = index == 0 && (!scenery || seen.kind.value.is_building());
            if Some(seen.group) == group && !first {
                seen.accompanies = true;
                seen.behind = true;
            }
        }
    }

    /// "Passers-by": they give way to whoever else is named.
    pub fn mark_extra(&mut self) {
        if let Some(seen) = self.last.and_then(|i| self.draft.subjects.get_mut(i)) {
            seen.extra = true;
        }
    }
}
