//! Parts the tokens of a prompt into shots.
//!
//! "Cut to" and "Shot 2:" always part; "then" parts only where something new is
//! shown, because "pans left, then zooms out" is one shot. It must not read
//! what a shot contains.

use std::ops::Range;

use super::ahead::camera_goes_on;
use super::concept::{Mark, Set};
use super::token::{Kind, Token};

/// The shots of `tokens` as ranges of them; never empty.
pub fn shots(prompt: &str, tokens: &[Token]) -> Vec<Range<usize>> {
    let items = items(prompt, tokens);
    let mut found = Vec::new();
    let mut start = 0;
    let mut at = 0;
    let mut heard = Heard::default();
    while at < tokens.len() {
        let item = items.contains(&at).then(|| 2 + filler(tokens, at + 2));
        match item.or_else(|| cut_at(prompt, tokens, at, &mut heard)) {
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

/// What announced the shots so far.
#[derive(Default)]
struct Heard {
    /// The number of the last label.
    label: Option<u64>,
    /// There was a time code.
    timed: bool,
}

/// "1. … 2. …", "1、… 2、…", "(1) … (2) …": where the numbers of a list stand,
/// if there are two or more in a row.
fn items(prompt: &str, tokens: &[Token]) -> Vec<usize> {
    let mut found: Vec<usize> = Vec::new();
    for (at, token) in tokens.iter().enumerate() {
        let Kind::Number(number) = token.kind else { continue };
        let before = at.checked_sub(1).and_then(|i| tokens.get(i));
        let text = |t: Option<&Token>| t.and_then(|t| prompt.get(t.range.clone())).unwrap_or_default();
        let opens = before.is_none_or(|t| t.kind.is_punctuation());
        // "…睡觉 2、…": in a list that has begun a space is enough.
        let goes_on = !found.is_empty()
            && prompt.get(..token.range.start).is_some_and(|p| p.ends_with(char::is_whitespace))
            && before.is_some_and(|t| !t.is(Mark::ShotWord) && !t.is(Mark::Camera) && !t.is(Mark::Ordinal));
        let marked = matches!(text(tokens.get(at + 1)), "." | "、" | ")" | "）" | "．");
        let digits = text(Some(token)).bytes().all(|b| b.is_ascii_digit());
        if digits && marked && (opens || goes_on) && number == found.len() as u64 + 1 {
            found.push(at);
        }
    }
    if found.len() > 1 { found } else { Vec::new() }
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
fn cut_at(prompt: &str, tokens: &[Token], at: usize, heard: &mut Heard) -> Option<usize> {
    let token = tokens.get(at)?;
    if token.is(Mark::Cut) && cuts_something(prompt, tokens, at) {
        return None;
    }
    if token.is(Mark::Cut) {
        return Some(1 + filler(tokens, at + 1));
    }
    if token.is(Mark::Then) {
        return (!camera_goes_on(tokens, at) && shows_something_new(tokens, at + 1)).then_some(1);
    }
    label(tokens, at, heard).or_else(|| time_code(tokens, at, heard))
}

/// "They cut a cake", "his friends cut the rope": a deed of somebody who stands right
/// before, done to what stands right behind.
fn cuts_something(prompt: &str, tokens: &[Token], at: usize) -> bool {
    let bare = tokens.get(at).and_then(|t| prompt.get(t.range.clone())).unwrap_or_default();
    let object = |t: &Token| [Mark::A, Mark::The, Mark::Whose].iter().any(|mark| t.is(*mark)) || t.is_noun();
    let doer = |t: &Token| !t.ends_clause() && t.kind != Kind::Colon;
    let before = at.checked_sub(1).and_then(|before| tokens.get(before));
    bare.eq_ignore_ascii_case("cut") && before.is_some_and(doer) && tokens.get(at + 1).is_some_and(object)
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
        .skip_while(|t| t.kind == Kind::Comma)
        .take_while(|t| !t.is(Mark::Cut) && !t.is(Mark::Then) && !t.ends_clause())
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

/// "Shot 2:", "镜头二:", "第二个镜头"; where shots are labelled, the next number is
/// enough.
fn label(tokens: &[Token], at: usize, heard: &mut Heard) -> Option<usize> {
    let number = |i: usize| match tokens.get(i).map(|t| t.kind) {
        Some(Kind::Number(number)) => Some(number),
        _ => None,
    };
    let shot_word = |i: usize| tokens.get(i).is_some_and(|t| t.is(Mark::ShotWord) || t.is(Mark::Camera));
    let (number, length) = if shot_word(at) {
        let begins = at == 0 || tokens.get(at - 1).is_some_and(|t| matches!(t.kind, Kind::Stop | Kind::Comma));
        let colon = tokens.get(at + 2).is_some_and(|t| t.kind == Kind::Colon);
        let number = number(at + 1)?;
        let next = heard.label.is_some_and(|last| number == last.saturating_add(1));
        (begins || colon || next).then_some((number, 2))?
    } else if tokens.get(at)?.is(Mark::Ordinal) {
        let number = number(at + 1)?;
        let measure = usize::from(tokens.get(at + 2).is_some_and(|t| t.is(Mark::Measure)));
        shot_word(at + 2 + measure).then_some((number, 3 + measure))?
    } else {
        return None;
    };
    heard.label = Some(number);
    Some(length + filler(tokens, at + length))
}

/// "0-3s:" or "00:00-00:05": numbers that begin a sentence and count seconds, or
/// stand anywhere once the shots are timed.
fn time_code(tokens: &[Token], at: usize, heard: &mut Heard) -> Option<usize> {
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
    let coded = (begins || heard.timed) && numbers >= 2 && timed;
    heard.timed |= coded;
    coded.then(|| run.len() + filler(tokens, at + run.len()))
}

/// Punctuation after an announcement belongs to it.
fn filler(tokens: &[Token], at: usize) -> usize {
    tokens.get(at..).unwrap_or_default().iter().take_while(|t| t.kind.is_punctuation()).count()
}

#[cfg(test)]
mod tests {
    use super::super::token::tokens;
    use super::*;

    fn count(prompt: &str) -> usize {
        shots(prompt, &tokens(prompt)).len()
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
            "分镜一 一杯咖啡 分镜二 一本书",
            "【镜头一】海边的日落【镜头二】夜晚的城市",
            "[镜头1]海边的日落[镜头2]夜晚的城市",
            "1. A surfer rides a wave. 2. He walks up the beach at sunset.",
            "1、一只猫在睡觉 2、一条狗在沙滩奔跑",
            "(1) a cat on a sofa (2) a dog on a beach",
            "(0-2s) a cat on a sofa (2-5s) a dog on a beach",
            "0:00-0:02 a cat on a sofa 0:02-0:05 a dog on a beach",
            "首先一只猫在睡觉，最后一条狗在奔跑",
        ] {
            assert_eq!(count(prompt), 2, "{prompt}");
        }
    }

    #[test]
    fn a_second_camera_move_is_no_second_shot() {
        for prompt in [
            "The camera pans left, then zooms out over a lake",
            "湖面，镜头左摇，然后拉远",
            "The camera pulls back and then rises over a valley",
            "镜头推进，然后上升",
            "",
            "three cats at 16:9",
            "a cat, 2. a dog",
        ] {
            assert_eq!(count(prompt), 1, "{prompt}");
        }
    }
}
