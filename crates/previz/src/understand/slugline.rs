//! The headings of screenplays, which say in capitals where and when a scene is:
//! "INT. KITCHEN - DAY", "外景 沙漠 夜".
//!
//! Writes them out in the words of everyday; it must not know any place or hour.

use super::text::{Cut, Piece};

/// So many pieces a heading has at most.
const LONG: usize = 14;

/// The pieces of a prompt, its headings written out. Each begins a shot.
pub fn spelt_out(prompt: &str, cuts: Vec<Cut>) -> Vec<Cut> {
    let mut written: Vec<Cut> = Vec::with_capacity(cuts.len());
    let mut at = 0;
    while let Some(cut) = cuts.get(at) {
        let Some((words, length)) = opening(prompt, &cuts, at) else {
            written.push(cut.clone());
            at += 1;
            continue;
        };
        let range = cut.range.clone();
        if !written.is_empty() {
            written.push(Cut { piece: Piece::Word("cut".to_owned()), range: range.start..range.start });
        }
        written.extend(words.into_iter().map(|piece| Cut { piece, range: range.clone() }));
        let rest = cuts.get(at + length..).unwrap_or_default();
        let long = rest.iter().take(LONG).take_while(|cut| cut.piece != Piece::Stop).count();
        (0..long).for_each(|index| heading(prompt, rest, index, &mut written));
        at += length + long;
    }
    written
}

/// The words for what begins a heading, and of how many pieces it is.
fn opening(prompt: &str, cuts: &[Cut], at: usize) -> Option<(Vec<Piece>, usize)> {
    let piece = |index: usize| cuts.get(index).map(|cut| &cut.piece);
    let word = |index: usize, wanted: &str| matches!(piece(index), Some(Piece::Word(word)) if word == wanted);
    let before = at.checked_sub(1).and_then(piece);
    let number = |piece: &Piece| matches!(piece, Piece::Word(word) if word.bytes().all(|b| b.is_ascii_digit()));
    let begins = before.is_none_or(|piece| piece.is_punctuation() || number(piece));
    if !begins {
        return None;
    }
    if let (Some(Piece::Sign(side @ ('内' | '外'))), Some(cut)) = (piece(at), cuts.get(at)) {
        let whole = piece(at + 1) == Some(&Piece::Sign('景'));
        let apart = prompt.get(cut.range.end..).is_some_and(|rest| rest.starts_with([' ', '\u{3000}', '.', '．']));
        let signs = vec![Piece::Sign(*side), Piece::Sign('景')];
        let length = if whole { 2 } else { 1 };
        let dot = usize::from(piece(at + length).is_some_and(Piece::is_punctuation));
        return (whole || apart).then_some((signs, length + dot));
    }
    let side = if word(at, "int") { "inside" } else { "outside" };
    let named = |index: usize| word(index, "int") || word(index, "ext");
    let capitals = cuts
        .get(at)
        .and_then(|cut| prompt.get(cut.range.clone()))
        .is_some_and(|word| word.len() == 3 && word.bytes().all(|b| b.is_ascii_uppercase()));
    if !named(at) || !(capitals || piece(at + 1) == Some(&Piece::Stop)) {
        return None;
    }
    // "INT./EXT." is both; it is seen from where it is first.
    let small = |index: &usize| piece(*index).is_some_and(Piece::is_punctuation) || named(*index);
    let length = 1 + (at + 1..cuts.len()).take_while(small).count();
    let mut words = vec![Piece::Word(side.to_owned())];
    if side == "outside" {
        words.push(Piece::Word("of".to_owned()));
    }
    Some((words, length))
}

/// Writes a piece of a heading, which may be its hour.
fn heading(prompt: &str, rest: &[Cut], index: usize, written: &mut Vec<Cut>) {
    let Some(cut) = rest.get(index) else { return };
    let text = prompt.get(..cut.range.start).unwrap_or_default();
    let dashed = text.trim_end().ends_with(['-', '–', '—']);
    let apart = text.ends_with([' ', '\u{3000}', '-', '–', '—', '，', ',', '、', '/']);
    let last = rest
        .get(index + 1)
        .is_none_or(|next| next.range.start > cut.range.end || !matches!(next.piece, Piece::Sign(_)));
    let mut write = |piece: Piece| written.push(Cut { piece, range: cut.range.clone() });
    match &cut.piece {
        Piece::Word(word) if dashed && word == "day" => write(Piece::Word("daytime".to_owned())),
        // "CONTINUOUS", "LATER": when the one before was.
        Piece::Word(word) if dashed && matches!(word.as_str(), "continuous" | "later" | "same") => {}
        Piece::Sign('日') if apart && last => ['白', '天'].into_iter().for_each(|sign| write(Piece::Sign(sign))),
        piece => write(piece.clone()),
    }
}

#[cfg(test)]
mod tests {
    use crate::script::{Place, TimeOfDay};
    use crate::understand::understand;

    #[test]
    fn headings_say_where_and_when_a_scene_is() {
        for (prompt, place, time) in [
            ("INT. KITCHEN - DAY", Place::Room, TimeOfDay::Noon),
            ("EXT. DESERT - NIGHT", Place::Desert, TimeOfDay::Night),
            ("ext. beach - dawn", Place::Beach, TimeOfDay::Dawn),
            ("INT/EXT. FOREST — DUSK. A deer drinks.", Place::Forest, TimeOfDay::Dusk),
            ("内景 厨房 日", Place::Room, TimeOfDay::Noon),
            ("外景 沙漠 夜", Place::Desert, TimeOfDay::Night),
            ("外 海边 日", Place::Beach, TimeOfDay::Noon),
        ] {
            let understood = understand(prompt);
            let shot = &understood.script.shots[0];
            assert_eq!((shot.place, shot.time), (place, Some(time)), "{prompt}");
            assert_eq!(understood.report.ignored, Vec::<String>::new(), "{prompt}");
        }
    }

    #[test]
    fn each_heading_begins_a_shot() {
        let film = understand("INT. KITCHEN - DAY\nA woman cooks.\n\nEXT. STREET - NIGHT\nA man walks.").script;
        assert_eq!(film.shots.iter().map(|shot| shot.place).collect::<Vec<_>>(), [Place::Room, Place::Street]);
        assert_eq!(understand("an extended family in an internal courtyard").script.shots.len(), 1);
    }
}
