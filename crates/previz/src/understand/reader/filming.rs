//! Tells what the camera does from what is done before it, where no word says
//! "camera" right beside the verb.
//!
//! It must not read what the subjects do.

use super::Reader;
use crate::script::{Action, CameraMove, SubjectKind};
use crate::understand::ahead::moves_as_a_camera;
use crate::understand::concept::{Family, Mark, Set};
use crate::understand::draft::{Said, Span};
use crate::understand::lens::Way;
use crate::understand::lexicon::Concept;
use crate::understand::token::Token;

impl Reader<'_> {
    /// Whether a verb is the camera's: "rotating camera", "aerial shot flying over
    /// hills".
    pub(super) fn films(&self, action: Action) -> bool {
        // "镜头从琴弦缓缓升起": its clause names nobody else who could.
        let own = self.is_clause_of_the_camera() && self.state.draft.subjects.len() == self.state.clause_from;
        let moves = moves_as_a_camera(action) && (own || !self.state.anybody_can(action));
        let camera = self.token(1).is_some_and(|t| t.is(Mark::Camera))
            || (self.token(1).is_some_and(|t| t.is(Mark::De)) && self.token(2).is_some_and(|t| t.is(Mark::Camera)));
        moves && (camera || self.follows_view() || self.is_clause_of_the_camera())
    }

    /// Whether nobody is named yet and the word before tells how the shot is seen.
    pub(super) fn follows_view(&self) -> bool {
        let before = self.tokens[..self.at].iter().rev().find(|t| !t.is(Mark::Skip));
        let view = |c: &Concept| {
            !c.has_subject()
                && c.assigns.iter().any(|a| matches!(a.set, Set::Angle(_) | Set::Shot(_) | Set::Camera(_)) && !a.weak)
        };
        self.state.draft.subjects.is_empty() && before.and_then(Token::concept).is_some_and(view)
    }

    /// "The camera forward": the way alone, right behind the camera.
    pub(super) fn goes_without_a_verb(&self, way: Way) -> bool {
        let token = self.token(0);
        let bare = token.is_some_and(|t| !t.han && !t.is(Mark::At) && !t.is(Mark::Into));
        bare && way != Way::Over && self.token(-1).is_some_and(|t| t.is(Mark::Camera) && !t.han)
    }

    /// "Slow truck to the left", "the camera cranes slowly down": a word for a thing
    /// that is the camera's move here.
    pub(super) fn names_a_rig(&self, kind: SubjectKind) -> Option<Family> {
        let family = match kind {
            SubjectKind::Truck => Family::Truck,
            SubjectKind::Crane => Family::Crane,
            _ => return None,
        };
        if self.token(0)?.han {
            return None;
        }
        let pending = &self.state.pending;
        let bare = !pending.one && !pending.the && pending.count.is_none() && pending.colour.is_none();
        let goes = self.token(1).is_some_and(|t| {
            let goes = |set: Set| matches!(set, Set::Direction(_));
            let ways = [Mark::Inward, Mark::Outward, Mark::Upward, Mark::Downward];
            t.concept().is_some_and(|c| c.assigns.iter().any(|a| goes(a.set)))
                || ways.iter().any(|m| t.is(*m)) && !t.is(Mark::At)
        });
        let begins = self.tokens[..self.at].iter().rev().find(|t| !t.is(Mark::Skip));
        let begins = begins.is_none_or(|t| t.kind.is_punctuation());
        (self.state.lens.is_focused() || bare && goes && begins).then_some(family)
    }

    /// "Clockwise": the way of what the camera goes round, named before or next.
    pub(super) fn turn_round(&mut self, way: Way, span: &Span) {
        let to = if way == Way::Left { CameraMove::OrbitLeft } else { CameraMove::OrbitRight };
        let waits = self.state.lens.wants_way();
        let next = self.state.lens.is_focused() || self.goes_round_next();
        if let Some(said) = self.state.draft.camera.last_mut().filter(|said| !waits && is_orbit(said.value)) {
            said.value = to;
            self.state.draft.camera.push(Said::new(to, span.clone()));
        } else if next {
            let moved = self.state.lens.go(way, span);
            self.state.draft.camera.extend(moved);
        } else {
            self.state.draft.ignored.push(span.clone());
        }
    }

    /// "The drone rising behind them": whoever was named is seen from behind.
    pub(super) fn is_filmed_from_behind(&self) -> bool {
        let behind = self.words(0).eq_ignore_ascii_case("behind");
        let them = self.token(1).is_some_and(|t| t.is(Mark::Somebody) || t.is(Mark::It));
        let films = |c: &Concept| c.is(Mark::Camera) || c.assigns.iter().any(|a| matches!(a.set, Set::Camera(_)));
        behind && them && self.clause_before().filter_map(Token::concept).any(films)
    }

    fn goes_round_next(&self) -> bool {
        let orbits = |c: &Concept| c.assigns.iter().any(|a| a.set == Set::Move(Family::Orbit));
        self.token(1).and_then(Token::concept).is_some_and(orbits)
    }

    /// "镜头绕着雕像旋转": it is the camera that turns, round what was named since.
    pub(super) fn turns_round_again(&self, action: Action) -> bool {
        action == Action::Spin
            && self.is_clause_of_the_camera()
            && self.state.draft.camera.last().is_some_and(|said| is_orbit(said.value))
    }

    /// Whether the clause begins with the camera.
    fn is_clause_of_the_camera(&self) -> bool {
        let small = |t: &&Token| t.is(Mark::The) || t.is(Mark::Skip);
        let clause = self.clause_before();
        clause.filter(|t| !small(t)).last().is_some_and(|t| t.is(Mark::Camera))
    }

    pub(super) fn turn_round_again(&mut self, span: &Span) {
        if let Some(value) = self.state.draft.camera.last().map(|said| said.value) {
            self.state.draft.camera.push(Said::new(value, span.clone()));
        }
    }
}

fn is_orbit(value: CameraMove) -> bool {
    matches!(value, CameraMove::OrbitLeft | CameraMove::OrbitRight)
}
