//! Cuts a prompt into pieces: words of letters, single signs and punctuation.
//!
//! Full width becomes plain, capitals become small and traditional characters
//! become simplified here, once; every piece remembers its place in the prompt.
//! It must not know what any word means.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::LazyLock;

/// Pairs of a traditional character and its simplified form.
static SIMPLIFIED: LazyLock<HashMap<char, char>> = LazyLock::new(|| {
    include_str!("../../lexicon/traditional.tsv")
        .split_whitespace()
        .filter_map(|pair| {
            let mut chars = pair.chars();
            Some((chars.next()?, chars.next()?))
        })
        .collect()
});

/// What a piece of text is before anybody asks what it means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// A run of letters and digits, in small letters.
    Word(String),
    /// One Chinese character or one symbol such as an emoji.
    Sign(char),
    /// Parts of a sentence meet: `,` and `、`.
    Comma,
    /// A sentence ends: `.`, `!`, `?`, `;`, a line.
    Stop,
    /// What follows explains what precedes.
    Colon,
}

impl Piece {
    /// Whether a sentence, or a part of one, ends with it.
    pub(super) fn is_punctuation(&self) -> bool {
        matches!(self, Self::Comma | Self::Stop | Self::Colon)
    }
}

/// A piece with the bytes of the prompt that it came from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cut {
    /// The piece itself.
    pub piece: Piece,
    /// Its bytes in the prompt.
    pub range: Range<usize>,
}

/// One character as the lexicon would write it, or nothing for what is unseen.
fn plain(c: char) -> Option<char> {
    let c = match c {
        '\u{3000}' => ' ',
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(c) - 0xfee0).unwrap_or(c),
        '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' => return None,
        '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{1f3fb}'..='\u{1f3ff}' => return None,
        '’' | '‘' | '`' => '\'',
        'à'..='å' => 'a',
        'è'..='ë' => 'e',
        'ì'..='ï' => 'i',
        'ò'..='ö' => 'o',
        'ù'..='ü' => 'u',
        'ç' => 'c',
        'ñ' => 'n',
        _ => c,
    };
    let c = SIMPLIFIED.get(&c).copied().unwrap_or(c);
    Some(c.to_lowercase().next().unwrap_or(c))
}

/// Whether a character is Chinese, which is written without spaces.
pub fn is_han(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{323af}' | '〇')
}

/// Cuts `prompt` into its pieces, in order.
pub fn cut(prompt: &str) -> Vec<Cut> {
    let glyphs: Vec<(char, usize, usize)> =
        prompt.char_indices().filter_map(|(at, c)| plain(c).map(|p| (p, at, at + c.len_utf8()))).collect();
    let mut cuts: Vec<Cut> = Vec::new();
    let mut open_word = false;
    for (index, &(c, start, end)) in glyphs.iter().enumerate() {
        let before = index.checked_sub(1).and_then(|i| glyphs.get(i)).map(|g| g.0);
        let after = glyphs.get(index + 1).map(|g| g.0);
        let digits_around = before.is_some_and(|b| b.is_ascii_digit()) && after.is_some_and(|a| a.is_ascii_digit());
        let piece = match c {
            // "1,000" and "2.5" stay one word; "don't" does too.
            ',' if digits_around && open_word => None,
            '.' | '/' if digits_around && open_word => Some(Piece::Word(c.into())),
            '\'' if open_word && after.is_some_and(|a| a.is_ascii_alphabetic()) => Some(Piece::Word("'".into())),
            '&' => Some(Piece::Word("and".into())),
            _ if is_han(c) => Some(Piece::Sign(c)),
            _ if c.is_alphanumeric() => Some(Piece::Word(c.into())),
            ',' | '、' | '，' | '(' | ')' | '/' | '|' | '·' => Some(Piece::Comma),
            '.' | '!' | '?' | ';' | '\n' | '。' | '…' => Some(Piece::Stop),
            ':' => Some(Piece::Colon),
            _ if c.is_ascii() || c.is_whitespace() || c.is_control() || is_quiet(c) => {
                open_word = false;
                continue;
            }
            _ => Some(Piece::Sign(c)),
        };
        match piece {
            None => {}
            Some(Piece::Word(text)) => {
                open_word &= c != '&' && before != Some('&');
                match cuts.last_mut() {
                    Some(Cut { piece: Piece::Word(word), range }) if open_word => {
                        word.push_str(&text);
                        range.end = end;
                    }
                    _ => cuts.push(Cut { piece: Piece::Word(text), range: start..end }),
                }
                open_word = true;
            }
            Some(piece) => {
                cuts.push(Cut { piece, range: start..end });
                open_word = false;
            }
        }
    }
    cuts
}

/// Quotation marks, dashes and the like, which say nothing here.
fn is_quiet(c: char) -> bool {
    matches!(c, '\u{80}'..='\u{bf}' | '\u{2000}'..='\u{206f}' | '\u{3001}'..='\u{303f}' | '\u{fe10}'..='\u{fe4f}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pieces(prompt: &str) -> Vec<Piece> {
        cut(prompt).into_iter().map(|c| c.piece).collect()
    }

    #[test]
    fn full_width_capitals_and_traditional_signs_become_plain() {
        assert_eq!(
            pieces("Ａ　Ｃat，貓！"),
            [Piece::Word("a".into()), Piece::Word("cat".into()), Piece::Comma, Piece::Sign('猫'), Piece::Stop]
        );
    }

    #[test]
    fn numbers_keep_their_separators_and_words_their_apostrophes() {
        assert_eq!(
            pieces("1,000 don’t 2.5"),
            [Piece::Word("1000".into()), Piece::Word("don't".into()), Piece::Word("2.5".into())]
        );
    }

    #[test]
    fn ranges_point_into_the_prompt_as_it_was_given() {
        let prompt = "Ｃafé, 貓";
        let cuts = cut(prompt);
        assert_eq!(&prompt[cuts[0].range.clone()], "Ｃafé");
        assert_eq!(&prompt[cuts[2].range.clone()], "貓");
    }
}
