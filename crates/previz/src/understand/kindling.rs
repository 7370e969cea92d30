//! Gives what is said to burn a fire that can be drawn.
//!
//! It must not know any word of any language.

use super::draft::{Said, Seen};
use super::nature::{Nature, nature};
use super::notes::Notes;
use crate::script::{Action, Size, SubjectKind as K};

/// Lets a fire burn beside houses, trees and cars, whose own flames are not drawn;
/// of small things it is told that they do not burn.
pub fn kindle(all: &mut Vec<Seen>, notes: &mut Notes) {
    let mut fires: Vec<Seen> = Vec::new();
    let burns = |action: &mut Said<Action>| action.value == Action::Burn;
    let lit = all.iter().any(|seen| seen.kind.value == K::Campfire);
    for seen in all.iter_mut().filter(|seen| !has_flames(seen.kind.value)) {
        let Some(said) = seen.action.take_if(burns) else { continue };
        let kind = nature(seen.kind.value);
        if matches!(kind, Nature::Building | Nature::Plant | Nature::Wheeled) && !lit && fires.is_empty() {
            let unsaid = said.span.start..said.span.start;
            let fire = Seen::only(Said { value: K::Campfire, span: said.span, near: true }, seen.group);
            let size = (kind != Nature::Wheeled).then(|| Said::new(Size::Giant, unsaid));
            fires.push(Seen { size, accompanies: true, ..fire });
        } else {
            notes.ignored(&said.span);
        }
    }
    all.append(&mut fires);
}

/// Whether flames are part of what it looks like.
fn has_flames(kind: K) -> bool {
    matches!(kind, K::Candle | K::Campfire | K::Torch | K::Lantern | K::SkyLantern | K::Fireworks | K::Dragon)
        || matches!(kind, K::Cake | K::Balloon)
}
