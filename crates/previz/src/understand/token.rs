//! Turns pieces of text into tokens of meaning, the longest match first.
//!
//! For Chinese the lexicon is the segmenter. This module must not decide what a
//! token means next to its neighbours.

use std::ops::Range;

use super::concept::{Mark, Set};
use super::lexicon::{Concept, key_of_signs, lexicon};
use super::nature::{Nature, nature};
use super::number::{digits, han_numeral, joined};
use super::slugline;
use super::speech::quoted;
use super::text::{Cut, Piece, cut, is_han};
use crate::script::{Garment, Guise, SubjectKind};

/// What a token is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Kind {
    /// A form of the lexicon.
    Concept(&'static Concept),
    /// A number.
    Number(u64),
    /// A word that the lexicon does not have.
    Unknown,
    /// A number with its unit, such as "35mm"; nothing that is seen.
    Technical,
    /// A comma.
    Comma,
    /// The end of a sentence.
    Stop,
    /// A colon.
    Colon,
}

impl Kind {
    /// Whether a sentence, or a part of one, ends with it.
    pub(super) fn is_punctuation(&self) -> bool {
        matches!(self, Self::Comma | Self::Stop | Self::Colon)
    }
}

/// A token with the bytes of the prompt that it came from.
#[derive(Debug, Clone, PartialEq)]
pub struct Token {
    /// What it is.
    pub kind: Kind,
    /// Its bytes in the prompt.
    pub range: Range<usize>,
    /// Whether the form ends in -ing or -ed and may stand before its noun.
    pub participle: bool,
    /// Whether an indefinite article stands inside the phrase.
    pub indefinite: bool,
    /// Whether it is written in Chinese.
    pub han: bool,
    /// Whether it is only nearly how the word is written.
    pub misspelt: bool,
}

impl Token {
    fn new(kind: Kind, range: Range<usize>) -> Self {
        Self { kind, range, participle: false, indefinite: false, han: false, misspelt: false }
    }

    /// Whether a clause ends with it.
    pub fn ends_clause(&self) -> bool {
        matches!(self.kind, Kind::Comma | Kind::Stop)
    }

    /// The concept, if the token is one.
    pub fn concept(&self) -> Option<&'static Concept> {
        match self.kind {
            Kind::Concept(concept) => Some(concept),
            _ => None,
        }
    }

    /// Whether the token may stand between a verb and its noun without being one.
    pub fn modifies(&self) -> bool {
        let describes = |c: &Concept| {
            let words = [Mark::Measure, Mark::Skip, Mark::Only, Mark::Garment, Mark::Wear].iter().any(|m| c.is(*m));
            words
                || c.assigns.iter().all(|a| {
                    matches!(a.set, Set::Colour(_) | Set::Size(_) | Set::Mood(_) | Set::Number(_) | Set::Attribute(_))
                })
        };
        matches!(self.kind, Kind::Unknown | Kind::Number(_)) || self.concept().is_some_and(describes)
    }

    /// The cut of clothes that the token names, and whether it is only the nearest that
    /// is drawn.
    pub fn cut(&self) -> Option<(Garment, bool)> {
        self.concept()?.assigns.iter().find_map(|a| match a.set {
            Set::Garment(cut) => Some((cut, a.near)),
            _ => None,
        })
    }

    /// Who somebody is whom the token names.
    pub fn guise(&self) -> Option<Guise> {
        self.concept()?.assigns.iter().find_map(|a| match a.set {
            Set::Guise(guise) => Some(guise),
            _ => None,
        })
    }

    /// What the token names in another part than its usual one.
    pub fn otherwise(&self) -> Option<SubjectKind> {
        self.concept()?.assigns.iter().find_map(|a| match a.set {
            Set::Else(kind) => Some(kind),
            _ => None,
        })
    }

    /// Whether the token names something that can be seen.
    pub fn is_noun(&self) -> bool {
        let seen = |set: Set| {
            set.is_subject() || matches!(set, Set::Setting(..) | Set::Feature(_) | Set::Weather(_) | Set::Light(_))
        };
        self.concept().is_some_and(|c| c.assigns.iter().any(|a| seen(a.set)))
    }

    /// Whether the token is this word of grammar.
    pub fn is(&self, mark: Mark) -> bool {
        self.concept().is_some_and(|c| c.is(mark))
    }
}

/// Reads the tokens of `prompt` in order.
pub fn tokens(prompt: &str) -> Vec<Token> {
    let cuts = slugline::spelt_out(prompt, cut(prompt));
    let mut found: Vec<Token> = Vec::new();
    let mut at = 0;
    while let Some(head) = cuts.get(at) {
        let (token, length) = match &head.piece {
            Piece::Comma => (Token::new(Kind::Comma, head.range.clone()), 1),
            Piece::Stop => (Token::new(Kind::Stop, head.range.clone()), 1),
            Piece::Colon => (Token::new(Kind::Colon, head.range.clone()), 1),
            Piece::Word(word) => mixed_token(&cuts[at..]).unwrap_or_else(|| word_token(&cuts[at..], word)),
            Piece::Sign(_) => mixed_token(&cuts[at..]).unwrap_or_else(|| sign_token(&cuts[at..])),
        };
        let run = repeated(&cuts[at..], &token);
        if run > 1 {
            found.push(Token::new(Kind::Number(run as u64), span(&cuts[at..], run)));
            at += run - length;
        }
        let says = token.is(Mark::Say);
        let end = token.range.end;
        push(&mut found, token);
        at += length.max(1);
        if let Some(speech) = quoted(prompt, end, says) {
            at += cuts.get(at..).unwrap_or_default().iter().take_while(|c| c.range.start < speech.end).count();
            found.push(Token::new(Kind::Unknown, speech));
            found.push(Token::new(Kind::Comma, end..end));
        }
    }
    found
}

/// How often a picture of somebody stands in a row: three elephants are "🐘🐘🐘".
fn repeated(cuts: &[Cut], token: &Token) -> usize {
    let sign =
        cuts.first().map(|c| &c.piece).filter(|_| !token.han && token.concept().is_some_and(Concept::has_subject));
    let Some(Piece::Sign(sign)) = sign else { return 1 };
    cuts.iter().take_while(|c| c.piece == Piece::Sign(*sign)).count()
}

/// Adds a token, joining number words and numbers with their units.
fn push(found: &mut Vec<Token>, token: Token) {
    if let Some(start) = ratio(found, &token) {
        found.truncate(found.len() - 2);
        found.push(Token::new(Kind::Technical, start..token.range.end));
        return;
    }
    if let Some(hundreds) = hundreds_before(found, &token) {
        found.truncate(found.len() - 2);
        found.push(hundreds);
    }
    if let Some(last) = found.last_mut() {
        if let Some(toy) = toy_of(last, &token) {
            *last = toy;
            return;
        }
        match (last.kind, token.kind) {
            (Kind::Number(first), Kind::Number(second)) if !last.han => {
                if let Some(value) = joined(first, second) {
                    last.kind = Kind::Number(value);
                    last.range.end = token.range.end;
                    return;
                }
            }
            (Kind::Number(_), Kind::Concept(unit)) if unit.is(Mark::Unit) => {
                last.kind = Kind::Technical;
                last.range.end = token.range.end;
                return;
            }
            _ => {}
        }
    }
    found.push(token);
}

/// "Toy dinosaur", "毛绒兔子": a beast or somebody to play with is the one soft toy that
/// is drawn; any other toy is not the thing that it is a toy of.
fn toy_of(toy: &Token, token: &Token) -> Option<Token> {
    let kind = token.concept().and_then(Concept::subject).filter(|_| toy.is(Mark::Toy))?;
    let soft =
        token.is(Mark::Toy) || matches!(nature(kind), Nature::Human | Nature::Beast | Nature::Winged | Nature::Swimmer);
    let drawn = lexicon().words(&["toy"]).map_or(Kind::Unknown, Kind::Concept);
    let kind = if soft { drawn } else { Kind::Unknown };
    Some(Token { kind, range: toy.range.start..token.range.end, ..token.clone() })
}

/// "Two hundred and fifty": the hundreds, without the "and", before what is less.
fn hundreds_before(found: &[Token], token: &Token) -> Option<Token> {
    let [.., first, and] = found else { return None };
    let small = matches!((first.kind, token.kind), (Kind::Number(100..), Kind::Number(1..100)));
    (small && !first.han && and.is(Mark::And)).then(|| first.clone())
}

/// "16:9" and "7:30" count nothing; "shot 1:3 cats" does. Where such a pair of
/// numbers starts that `token` ends.
fn ratio(found: &[Token], token: &Token) -> Option<usize> {
    let [before @ .., first, colon] = found else { return None };
    let shot = before.last().is_some_and(|t| t.is(Mark::ShotWord) || t.is(Mark::Camera) || t.is(Mark::Ordinal));
    let close = first.range.end == colon.range.start && colon.range.end == token.range.start;
    let numbers = matches!((first.kind, colon.kind, token.kind), (Kind::Number(_), Kind::Colon, Kind::Number(_)));
    (numbers && close && !shot).then_some(first.range.start)
}

/// The longest form at the start of `cuts` in which letters and Chinese
/// characters stand together, such as "T恤" and "360度旋转".
fn mixed_token(cuts: &[Cut]) -> Option<(Token, usize)> {
    const PIECES_MAX: usize = 8;
    let close = |pair: &[Cut]| pair.first().map(|a| a.range.end) == pair.get(1).map(|b| b.range.start);
    let run = 1 + cuts.windows(2).take(PIECES_MAX - 1).take_while(|pair| close(pair)).count();
    let is_word = |cut: &Cut| matches!(cut.piece, Piece::Word(_));
    let mixed = cuts.iter().take(run).any(is_word) && !cuts.iter().take(run).all(is_word);
    if !mixed {
        return None;
    }
    (2..=run.min(cuts.len())).rev().find_map(|length| {
        let pieces: Vec<Piece> = cuts.get(..length)?.iter().map(|c| c.piece.clone()).collect();
        let words = pieces.iter().filter(|p| matches!(p, Piece::Word(_))).count();
        let form = key_of_signs(&pieces).filter(|_| words > 0 && words < length)?;
        let token = Token::new(Kind::Concept(lexicon().signs(&form)?), span(cuts, length));
        Some((Token { han: true, ..token }, length))
    })
}

/// The longest English phrase at the start of `cuts`, and how many pieces it takes.
fn word_token(cuts: &[Cut], word: &str) -> (Token, usize) {
    let words: Vec<&str> = cuts
        .iter()
        .map_while(|c| match &c.piece {
            Piece::Word(word) => Some(word.as_str()),
            _ => None,
        })
        .take(lexicon().words_max() + 2)
        .collect();
    for length in (1..=words.len()).rev() {
        let Some(phrase) = words.get(..length) else { continue };
        let ends_in_article = length > 1 && phrase.last().is_some_and(|w| matches!(*w, "a" | "an" | "the"));
        if ends_in_article {
            continue;
        }
        if is_part_of_longer(&words, length) {
            continue;
        }
        let indefinite = phrase.get(1..).is_some_and(|w| w.contains(&"a") || w.contains(&"an"));
        if let Some(concept) = lexicon().words(phrase).filter(|c| !indefinite || c.minds_no_article()) {
            let mut token = Token::new(Kind::Concept(concept), span(cuts, length));
            if let [only] = concept.assigns.as_slice()
                && let Set::Number(value) = only.set
            {
                token.kind = Kind::Number(value);
            }
            token.participle = phrase.first().is_some_and(|w| w.ends_with("ing") || w.ends_with("ed"));
            token.indefinite = indefinite;
            return (token, length);
        }
    }
    let kind = match digits(word) {
        Some(value) => Kind::Number(value),
        None if word.starts_with(|c: char| c.is_ascii_digit()) => Kind::Technical,
        None => match lexicon().misspelt(word) {
            Some(concept) => {
                return (Token { misspelt: true, ..Token::new(Kind::Concept(concept), span(cuts, 1)) }, 1);
            }
            None => Kind::Unknown,
        },
    };
    (Token::new(kind, span(cuts, 1)), 1)
}

/// Whether a phrase of so many words, such as "in a hospital", ends within a longer
/// name that starts after its preposition: "in a hospital corridor".
fn is_part_of_longer(words: &[&str], length: usize) -> bool {
    let leads = |word: &&&str| matches!(**word, "in" | "on" | "at" | "inside" | "into" | "a" | "an" | "the");
    let skip = words.iter().take_while(leads).count();
    skip > 0
        && skip < length
        && (length + 1..=words.len())
            .any(|end| words.get(skip..end).is_some_and(|name| lexicon().words(name).is_some_and(Concept::names_place)))
}

/// The longest Chinese form or numeral at the start of `cuts`.
fn sign_token(cuts: &[Cut]) -> (Token, usize) {
    let signs: Vec<char> = cuts
        .iter()
        .map_while(|c| match c.piece {
            Piece::Sign(sign) => Some(sign),
            _ => None,
        })
        .take(lexicon().signs_max() + 1)
        .collect();
    // "分镜一 一杯": a space parts numerals.
    let close = |pair: &[Cut]| pair.first().map(|a| a.range.end) == pair.get(1).map(|b| b.range.start);
    let run = 1 + cuts.windows(2).take_while(|pair| close(pair)).count();
    let numeral = han_numeral(signs.get(..run.min(signs.len())).unwrap_or_default());
    let form = longest_form(&signs);
    let (kind, length) = match (form, numeral) {
        (Some((Form::Compound, length)), _) => (Kind::Unknown, length),
        (Some((Form::Concept(concept), length)), numeral) if numeral.is_none_or(|(_, n)| length >= n) => {
            match concept.assigns.as_slice() {
                [only] if matches!(only.set, Set::Number(_)) => match only.set {
                    Set::Number(value) => (Kind::Number(value), length),
                    _ => (Kind::Concept(concept), length),
                },
                _ => (Kind::Concept(concept), length),
            }
        }
        (_, Some((value, length))) => (Kind::Number(value), length),
        (Some((Form::Concept(concept), length)), None) => (Kind::Concept(concept), length),
        (None, None) => (Kind::Unknown, 1),
    };
    let mut token = Token::new(kind, span(cuts, length));
    token.han = signs.first().copied().is_some_and(is_han);
    (token, length)
}

/// What a run of Chinese characters is.
enum Form {
    Concept(&'static Concept),
    /// A word that the lexicon has no concept for.
    Compound,
}

/// Looks forms up from the longest down; 着 and 了 inside a form do not matter.
fn longest_form(signs: &[char]) -> Option<(Form, usize)> {
    for length in (1..=signs.len()).rev() {
        let whole: String = signs.get(..length)?.iter().collect();
        if let Some(concept) = lexicon().signs(&whole) {
            return Some((Form::Concept(concept), length));
        }
        if lexicon().is_compound(&whole) {
            return Some((Form::Compound, length));
        }
        let inside = signs.get(1..length.saturating_sub(1)).unwrap_or_default();
        if inside.iter().any(|c| matches!(c, '着' | '了')) {
            let bare: String =
                whole.char_indices().filter(|&(i, c)| i == 0 || !matches!(c, '着' | '了')).map(|(_, c)| c).collect();
            if let Some(concept) = lexicon().signs(&bare) {
                return Some((Form::Concept(concept), length));
            }
        }
    }
    None
}

fn span(cuts: &[Cut], length: usize) -> Range<usize> {
    let start = cuts.first().map_or(0, |c| c.range.start);
    let end = cuts.get(length.saturating_sub(1)).map_or(start, |c| c.range.end);
    start..end
}
