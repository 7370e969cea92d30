//! Tells who a shot is about from who only fills its background: passers-by,
//! birds that cross the sky, leaves.
//!
//! It must not know any word of any language.

use super::draft::{Draft, Seen};
use super::nature::{Nature, nature};
use super::notes::Notes;
use crate::script::{Action, SubjectKind as K};

/// Puts extras behind whoever or whatever the words are about.
pub fn put_behind(draft: &mut Draft) {
    let leaders: Vec<usize> = draft.subjects.iter().filter(|s| leads(s)).map(|s| s.group).collect();
    let led = |seen: &Seen| leaders.iter().any(|group| *group != seen.group) && !leaders.contains(&seen.group);
    for seen in &mut draft.subjects {
        let crosses = crosses_the_sky(seen);
        seen.behind |= (seen.extra && led(seen)) || crosses;
        seen.accompanies |= seen.behind || (is_strewn(seen.kind.value) && led(seen));
    }
}

/// Leaves out what only says what the film is made for, unless nothing else is shown.
pub fn leave_topics_out(seen: &mut Vec<&Seen>, notes: &mut Notes) {
    // What flies about a thing needs one: it is no subject by itself.
    let shown = |s: &&Seen| !s.topic && !is_strewn(s.kind.value) && !s.kind.value.surrounds_things();
    if seen.iter().any(shown) {
        seen.iter().filter(|s| s.topic).for_each(|s| notes.ignored(&s.kind.span));
        seen.retain(|s| !s.topic);
    }
}

/// Whether a shot may be about it while others pass by.
fn leads(seen: &Seen) -> bool {
    let kind = seen.kind.value;
    let stands_out = matches!(nature(kind), Nature::Human | Nature::Beast | Nature::Wheeled | Nature::Afloat);
    (stands_out || nature(kind) == Nature::Building) && !seen.behind && !seen.extra && !seen.topic
}

/// Birds, unless just one is counted, named after what the shot is about, that fly past.
fn crosses_the_sky(seen: &Seen) -> bool {
    let several = seen.count.as_ref().is_none_or(|count| count.value > 1);
    let flies = match &seen.action {
        Some(action) => matches!(action.value, Action::Fly | Action::Soar | Action::Cross | Action::Hover),
        None => false,
    };
    seen.later && several && flies && (seen.kind.value.is_bird() || seen.kind.value == K::Butterfly)
}

/// What is strewn about whatever a shot is about.
fn is_strewn(kind: K) -> bool {
    matches!(kind, K::Leaf | K::Petal | K::Firefly)
}
