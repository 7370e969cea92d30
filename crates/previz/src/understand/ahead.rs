//! Looks ahead from one token to those that follow, to tell what a verb or a
//! direction belongs to.
//!
//! It must not change what was read.

use super::concept::{Assign, Family, Mark, Set};
use super::lexicon::Concept;
use super::nature::{can, is_alive};
use super::token::{Kind, Token};
use crate::script::Action;

/// "A galloping white horse", "奔跑的马": the verb describes what follows.
pub fn precedes_its_noun(tokens: &[Token], at: usize) -> bool {
    let Some(token) = tokens.get(at) else { return false };
    let names = |t: &Token| t.concept().is_some_and(Concept::has_subject);
    let rest = tokens.get(at + 1..).unwrap_or_default();
    if token.han && stands_there(tokens, at) {
        return true;
    }
    if token.han {
        let mut ahead = rest.iter().skip_while(|t| {
            t.concept().is_some_and(|c| matches!(c.assigns.first(), Some(Assign { set: Set::Direction(_), .. })))
        });
        ahead.next().is_some_and(|t| t.is(Mark::De)) && ahead.find(|t| !t.modifies()).is_some_and(names)
            || lies_where_it_is(token, rest)
    } else {
        let head = at
            .checked_sub(1)
            .and_then(|i| tokens.get(i))
            .is_some_and(|t| names(t) || t.is(Mark::Be) || t.is(Mark::Somebody) || t.is(Mark::It));
        let noun = rest.iter().take(4).find(|t| !t.modifies());
        token.participle && !head && noun.is_some_and(|noun| names(noun) && !is_worked_on(token, noun))
    }
}

/// "躺在床上的病人": a verb with where it is done describes whoever alive follows.
fn lies_where_it_is(verb: &Token, rest: &[Token]) -> bool {
    let place = |t: &&Token| {
        let scenery = |c: &Concept| !c.has_subject() && t.is_noun();
        t.is(Mark::At) || t.concept().is_some_and(scenery)
    };
    let Some(action) = verb.concept().and_then(Concept::leading_action) else { return false };
    let does = |kind| is_alive(kind) && can(kind, action);
    let mut ahead = rest.iter().skip_while(place);
    let placed = rest.first().is_some_and(|t| place(&t));
    placed
        && ahead.next().is_some_and(|t| t.is(Mark::De))
        && ahead.find(|t| !t.modifies()).and_then(Token::concept).and_then(Concept::subject).is_some_and(does)
}

/// "In a blue apron watering flowers": what people are at with a thing is not what
/// the thing does.
fn is_worked_on(verb: &Token, noun: &Token) -> bool {
    let task = verb
        .concept()
        .is_some_and(|c| c.assigns.iter().any(|a| matches!(a.set, Set::Action(action) if action.is_task())));
    task && noun.concept().and_then(Concept::subject).is_some_and(|kind| !is_alive(kind))
}

/// "桥上站着一对情侣": of postures and ways to move the verb comes first, and then
/// whom there are, or how many.
fn stands_there(tokens: &[Token], at: usize) -> bool {
    use Action as A;
    let rest = tokens.get(at + 1..).unwrap_or_default();
    let clause = tokens.get(..at).unwrap_or_default().iter().rev();
    // "周围漂浮着花瓣": nobody else in the clause could do it.
    let somebody = |t: &Token| t.is(Mark::Somebody) || t.concept().is_some_and(Concept::has_subject);
    let alone = !clause.take_while(|t| !t.ends_clause()).any(somebody);
    let counted = alone || rest.first().is_some_and(|t| matches!(t.kind, Kind::Number(_)));
    let posture = tokens.get(at).and_then(Token::concept).and_then(|c| match c.assigns.first() {
        Some(Assign { set: Set::Action(action), .. }) => Some(*action),
        _ => None,
    });
    let posture = posture.filter(|action| {
        matches!(
            action,
            A::Stand
                | A::Sit
                | A::Lie
                | A::Sleep
                | A::Fly
                | A::Soar
                | A::Swim
                | A::Float
                | A::Sail
                | A::Fall
                | A::Hover
        )
    });
    let noun = rest.iter().find(|t| !t.modifies() && !t.is(Mark::De));
    let kind = noun.and_then(Token::concept).and_then(Concept::subject);
    counted && posture.zip(kind).is_some_and(|(action, kind)| can(kind, action))
}

/// "The camera pulls back and then rises": without a noun of its own a verb goes on
/// about the camera that its sentence began with.
pub fn camera_goes_on(tokens: &[Token], at: usize) -> bool {
    let small = |t: &&Token| {
        [Mark::Skip, Mark::The, Mark::A, Mark::And, Mark::Be].iter().any(|m| t.is(*m)) || t.kind == Kind::Comma
    };
    let sentence = tokens.get(..at).unwrap_or_default().iter().rev();
    let sentence: Vec<&Token> = sentence.take_while(|t| t.kind != Kind::Stop && !t.is(Mark::Cut)).collect();
    let moved = |c: &Concept| {
        c.is(Mark::Camera) || c.assigns.first().is_some_and(|a| matches!(a.set, Set::Camera(_) | Set::Move(_)))
    };
    let opens = sentence.iter().rev().find(|t| !small(t)).and_then(|t| t.concept()).is_some_and(moved);
    // "A man rides, drone shot following, then rising": so may a later clause.
    let clause = || sentence.iter().take_while(|t| t.kind != Kind::Comma).filter_map(|t| t.concept());
    let aimed = |c: &Concept| moved(c) || c.assigns.iter().any(|a| matches!(a.set, Set::Angle(_)));
    let opens = opens || clause().any(aimed) && !clause().any(Concept::has_subject);
    // Of whom a Chinese sentence has named last it may go on to tell.
    let named = sentence.iter().any(|t| t.han && t.concept().is_some_and(Concept::has_subject));
    let next = tokens.get(at + 1..).unwrap_or_default().iter().find(|t| !small(t)).and_then(Token::concept);
    let goes = next.and_then(|c| c.assigns.first()).is_some_and(|a| match a.set {
        Set::Action(action) => moves_as_a_camera(action),
        set => matches!(set, Set::Camera(_) | Set::Move(_)),
    });
    opens && goes && !named
}

/// Whether a camera moves in this way too.
pub fn moves_as_a_camera(action: Action) -> bool {
    use Action as A;
    let flies = matches!(action, A::Fly | A::Soar | A::Hover | A::Cross | A::Float | A::Launch | A::Land);
    flies || matches!(action, A::Rise | A::Fall | A::Dive | A::Spin | A::Run | A::Walk | A::Drive | A::Swim)
}

/// "向右摇镜头", "left pan": the direction comes before the camera's move.
pub fn leads_to_camera(tokens: &[Token], at: usize) -> bool {
    let reach = if tokens.get(at).is_some_and(|t| t.han) { 3 } else { 1 };
    tokens
        .get(at + 1..)
        .unwrap_or_default()
        .iter()
        .take(reach)
        .map_while(|t| t.concept().filter(|c| !c.leads_with_action() && !c.has_subject()))
        .any(|c| {
            c.is(Mark::Camera)
                || c.assigns.iter().any(|a| matches!(a.set, Set::Move(f) if !matches!(f, Family::Go | Family::Follow)))
        })
}
