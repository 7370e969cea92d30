//! What the words rule out: taken down while they are read, and settled for the
//! shot.
//!
//! It must not look at tokens.

use super::concept::Set;
use super::draft::{Draft, Said, Span};
use super::nature::{members, ruled_out_with};
use super::notes::Notes;
use super::state::State;
use super::wire::name_of;
use crate::script::SubjectKind;

impl State {
    /// What was read is ruled out. Of "no red cars" only the red ones are.
    pub fn rule_out(&mut self, set: Set, span: &Span) {
        let colour = self.pending.colour.take().filter(|_| set.is_subject());
        let said = match colour {
            Some(colour) => Said::new(Set::Colour(colour.value), colour.span.start.min(span.start)..span.end),
            None => Said::new(set, span.clone()),
        };
        self.draft.removed.push(said);
        self.pending.ruled = true;
        self.pending.clear_modifiers();
    }

    /// "People removed": what `noun` named, and what is joined to it, is not to be
    /// seen.
    pub fn rule_out_last(&mut self, noun: &Span) {
        let Some(group) = self.draft.subjects.last().filter(|s| s.kind.span == *noun).map(|s| s.group) else { return };
        while let Some(seen) = self.draft.subjects.pop_if(|s| s.group == group) {
            self.draft.removed.push(Said::new(Set::Subject(seen.kind.value), seen.kind.span));
        }
        let left = self.draft.subjects.len();
        for who in [&mut self.last, &mut self.main, &mut self.actor, &mut self.in_hand, &mut self.told] {
            who.take_if(|index| *index >= left);
        }
    }
}

/// Adds the kinds that a shot rules out; what it names itself is there all the same:
/// "no people but a lone fisherman".
pub fn rule_out(draft: &Draft, without: &mut Vec<SubjectKind>, notes: &mut Notes) {
    for removed in &draft.removed {
        let kinds = match removed.value {
            Set::Subject(kind) | Set::Either(kind, _) => ruled_out_with(kind),
            Set::Group(group) => members(group),
            _ => Vec::new(),
        };
        match removed.value {
            Set::Group(group) => notes.ruled_out(&removed.span, name_of(group)),
            other => match other.label() {
                Some((_, value)) => notes.ruled_out(&removed.span, value),
                None => notes.ruled_out_by_name(&removed.span),
            },
        }
        for kind in kinds {
            if !without.contains(&kind) {
                without.push(kind);
            }
        }
    }
    without.retain(|kind| !draft.subjects.iter().any(|seen| seen.kind.value == *kind));
}

#[cfg(test)]
mod tests {
    use crate::scene::actors::nature::is_human;
    use crate::scene::sample::composed;
    use crate::understand::lexicon::lexicon;
    use crate::understand::understand;

    #[test]
    fn nobody_is_in_a_place_that_is_said_to_be_without_people() {
        let places = lexicon().forms_of_places();
        assert!(places.len() > 200);
        let peopled = |form: &&str| {
            let prompt = format!("{form}, {}", if form.is_ascii() { "no people" } else { "没有人" });
            let scene = composed(&understand(&prompt).script, 5, 1);
            scene.shots.iter().any(|shot| shot.actors.iter().any(|actor| is_human(actor.kind)))
        };
        let wrong: Vec<&str> = places.into_iter().filter(|form| peopled(form)).collect();
        assert!(wrong.is_empty(), "{wrong:?}");
    }
}
