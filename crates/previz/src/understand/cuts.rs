//! Parts the tokens of a prompt into shots.
//!
//! "Cut to" and "Shot 2:" always part; "then" parts only where something new is
//! shown, because "pans left, then zooms out" is one shot. It must not read
//! what a shot contains.

use std::ops::Range;

use super::concept::{Mark, Set};
use super::token::{Kind, Token};

/// The shots of `tokens` as ranges of them; never empty.
pub fn shots(tokens: &[Token]) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut start = 0;
    let mut at = 0;
    while at < tokens.len() {
        match cut_at(tokens, at) {
            Some(length) => {
                add(tokens, &mut found, start..at);
                at += length;
                start = at;
            }
            None => at += 1,
        }
    }
    add(tokens, &mut found, start..tokens.len());
    if found.is_empty() {
        found.push(0..tokens.len());
    }
    found
}

/// Keeps a stretch of tokens unless it says nothing at all.
fn add(tokens: &[Token], found: &mut Vec<Range<usize>>, range: Range<usize>) {
    let speaks = tokens.get(range.clone()).unwrap_or_default().iter().any(|t| match t.kind {
        Kind::Concept(concept) => {
            concept.assigns.iter().any(|a| a.set.label().is_some() || matches!(a.set, Set::Move(_)))
        }
        Kind::Unknown => true,
        _ => false,
    });
    if speaks {
        found.push(range);
    }
}

/// How many tokens at `at` announce a new shot, if they do.
fn cut_at(tokens: &[Token], at: usize) -> Option<usize> {
    let token = tokens.get(at)?;
    if token.is(Mark::Cut) {
        return Some(1 + filler(tokens, at + 1));
    }
    if token.is(Mark::Then) {
        return shows_something_new(tokens, at + 1).then_some(1);
    }
    label(tokens, at).or_else(|| time_code(tokens, at))
}

/// Whether what follows until the next cut is more than a camera move.
fn shows_something_new(tokens: &[Token], from: usize) -> bool {
    let clause = tokens.get(from..).unwrap_or_default();
    let opening = clause.iter().filter(|t| !t.is(Mark::Skip) && !t.is(Mark::The) && !t.is(Mark::Be)).take(2);
    let camera_first = opening
        .filter_map(Token::concept)
        .any(|c| c.is(Mark::Camera) || c.assigns.iter().any(|a| matches!(a.set, Set::Move(_) | Set::Camera(_))));
    if camera_first {
        return false;
    }
    clause
        .iter()
        .take_while(|t| !t.is(Mark::Cut) && !t.is(Mark::Then) && t.kind != Kind::Stop)
        .filter_map(Token::concept)
        .flat_map(|c| &c.assigns)
        .any(|a| {
            matches!(
                a.set,
                Set::Setting(..)
                    | Set::Subject(_)
                    | Set::Either(..)
                    | Set::Action(_)
                    | Set::Time(_)
                    | Set::Weather(_)
                    | Set::Season(_)
            )
        })
}

/// "Shot 2:", "镜头二:", "第二个镜头".
fn label(tokens: &[Token], at: usize) -> Option<usize> {
    let is_number = |i: usize| matches!(tokens.get(i).map(|t| t.kind), Some(Kind::Number(_)));
    let shot_word = |i: usize| tokens.get(i).is_some_and(|t| t.is(Mark::ShotWord) || t.is(Mark::Camera));
    let length = if tokens.get(at)?.is(Mark::ShotWord) || tokens.get(at)?.is(Mark::Camera) {
        let begins = at == 0 || tokens.get(at - 1).is_some_and(|t| matches!(t.kind, Kind::Stop | Kind::Comma));
        let colon = tokens.get(at + 2).is_some_and(|t| t.kind == Kind::Colon);
        (is_number(at + 1) && (begins || colon)).then_some(2)?
    } else if tokens.get(at)?.is(Mark::Ordinal) && is_number(at + 1) {
        let measure = usize::from(tokens.get(at + 2).is_some_and(|t| t.is(Mark::Measure)));
        shot_word(at + 2 + measure).then_some(3 + measure)?
    } else {
        return None;
    };
    Some(length + filler(tokens, at + length))
}

/// "0-3s:" or "00:00-00:05": numbers that begin a sentence and count seconds.
fn time_code(tokens: &[Token], at: usize) -> Option<usize> {
    let begins = at == 0 || tokens.get(at - 1).is_some_and(|t| matches!(t.kind, Kind::Stop | Kind::Comma));
    let mut run: Vec<Kind> = Vec::new();
    for kind in tokens.get(at..)?.iter().map(|t| t.kind) {
        // "0-3s: two cats": what follows the colon counts cats.
        let complete = run.last() == Some(&Kind::Colon) && run.contains(&Kind::Technical);
        let figures = run.iter().filter(|k| matches!(k, Kind::Number(_))).count();
        let more = matches!(kind, Kind::Number(_) | Kind::Technical | Kind::Colon);
        if !more || complete || (figures == 4 && kind != Kind::Colon) {
            break;
        }
        run.push(kind);
    }
    let numbers = run.iter().filter(|k| matches!(k, Kind::Number(_) | Kind::Technical)).count();
    let timed = run.iter().any(|k| matches!(k, Kind::Technical)) || run.last() == Some(&Kind::Colon) || numbers >= 4;
    (begins && numbers >= 2 && timed).then(|| run.len() + filler(tokens, at + run.len()))
}

/// Punctuation after an announcement belongs to it.
fn filler(tokens: &[Token], at: usize) -> usize {
    tokens
        .get(at..)
        .unwrap_or_default()
        .iter()
        .take_while(|t| matches!(t.kind, Kind::Colon | Kind::Comma | Kind::Stop))
        .count()
}

#[cfg(test)]
mod tests {
    use super::super::token::tokens;
    use super::*;

    fn count(prompt: &str) -> usize {
        shots(&tokens(prompt)).len()
    }

    #[test]
    fn announcements_part_shots_in_both_languages() {
        for prompt in [
            "Shot 1: a cat. Shot 2: a dog.",
            "a cat, cut to a dog",
            "A cat sleeps. Then it runs.",
            "镜头一：猫。镜头二：狗。",
            "第一个镜头，一只猫。第二个镜头，一条狗。",
            "森林里的小鹿，然后是夜晚的城市",
            "0-3s: a cat. 3-5s: a dog.",
            "[00:00-00:03] a cat. [00:03-00:05] a dog.",
            "0-3秒：猫。3-5秒：狗。",
        ] {
            assert_eq!(count(prompt), 2, "{prompt}");
        }
    }

    #[test]
    fn a_second_camera_move_is_no_second_shot() {
        for prompt in
            ["The camera pans left, then zooms out over a lake", "湖面，镜头左摇，然后拉远", "", "three cats at 16:9"]
        {
            assert_eq!(count(prompt), 1, "{prompt}");
        }
    }
}
