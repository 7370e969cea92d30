//! A bitmap font of our own, five by seven dots, for the slate and the label.
//!
//! Letters are drawn as capitals, Chinese characters in finer dots of about the
//! same height; what neither font has is drawn as a box.

use super::hanzi::{self, Square, square};
use crate::frame::RgbFrame;

/// Dots across, with the gap to the next letter.
const ADVANCE: i32 = 6;
/// Dots down, without line spacing.
pub(crate) const HEIGHT: i32 = 7;

/// Five bits a row, seven rows from the top, the highest of the five bits at
/// the left.
type Glyph = [u8; 7];

/// What stands for a character that the font lacks.
const BOX: Glyph = [31, 17, 17, 17, 17, 17, 31];

/// What is drawn for a character.
enum Shape {
    Letter(Glyph),
    Square(Square),
}

impl Shape {
    fn of(c: char) -> Self {
        let letter = letter(c.to_ascii_uppercase()).or_else(|| sign(c)).map(Self::Letter);
        letter.or_else(|| square(c).map(Self::Square)).unwrap_or(Self::Letter(BOX))
    }

    /// Pixels to the start of the next character.
    fn advance(&self, dot: i32) -> i32 {
        match self {
            Self::Letter(_) => ADVANCE * dot,
            Self::Square(_) => (hanzi::SIDE + 1) * fine(dot),
        }
    }

    /// Pixels down.
    fn height(&self, dot: i32) -> i32 {
        match self {
            Self::Letter(_) => HEIGHT * dot,
            Self::Square(_) => hanzi::SIDE * fine(dot),
        }
    }

    /// Which dots are set, by row and column, and how large they are.
    fn dots(&self, dot: i32) -> (Vec<(i32, i32)>, i32) {
        let set = |rows: &[u16], highest: u32| {
            let cells = rows.iter().enumerate().flat_map(move |(row, bits)| {
                (0..=highest).filter(move |column| bits >> (highest - column) & 1 != 0).map(move |column| (row, column))
            });
            cells.map(|(row, column)| (row as i32, column as i32)).collect()
        };
        match self {
            Self::Letter(rows) => (set(&rows.map(u16::from), 4), dot),
            Self::Square(rows) => (set(rows, 15), fine(dot)),
        }
    }
}

/// The dots of a Chinese character are half as large, for it to be as high as a
/// letter.
fn fine(dot: i32) -> i32 {
    (dot / 2).max(1)
}

/// Capitals and digits.
fn letter(c: char) -> Option<Glyph> {
    Some(match c {
        ' ' => [0; 7],
        'A' => [14, 17, 17, 31, 17, 17, 17],
        'B' => [30, 17, 17, 30, 17, 17, 30],
        'C' => [14, 17, 16, 16, 16, 17, 14],
        'D' => [30, 17, 17, 17, 17, 17, 30],
        'E' => [31, 16, 16, 30, 16, 16, 31],
        'F' => [31, 16, 16, 30, 16, 16, 16],
        'G' => [14, 17, 16, 23, 17, 17, 15],
        'H' => [17, 17, 17, 31, 17, 17, 17],
        'I' => [14, 4, 4, 4, 4, 4, 14],
        'J' => [7, 2, 2, 2, 2, 18, 12],
        'K' => [17, 18, 20, 24, 20, 18, 17],
        'L' => [16, 16, 16, 16, 16, 16, 31],
        'M' => [17, 27, 21, 21, 17, 17, 17],
        'N' => [17, 25, 21, 19, 17, 17, 17],
        'O' => [14, 17, 17, 17, 17, 17, 14],
        'P' => [30, 17, 17, 30, 16, 16, 16],
        'Q' => [14, 17, 17, 17, 21, 18, 13],
        'R' => [30, 17, 17, 30, 20, 18, 17],
        'S' => [15, 16, 16, 14, 1, 1, 30],
        'T' => [31, 4, 4, 4, 4, 4, 4],
        'U' => [17, 17, 17, 17, 17, 17, 14],
        'V' => [17, 17, 17, 17, 17, 10, 4],
        'W' => [17, 17, 17, 21, 21, 27, 17],
        'X' => [17, 17, 10, 4, 10, 17, 17],
        'Y' => [17, 17, 10, 4, 4, 4, 4],
        'Z' => [31, 1, 2, 4, 8, 16, 31],
        '0' => [14, 17, 19, 21, 25, 17, 14],
        '1' => [4, 12, 4, 4, 4, 4, 14],
        '2' => [14, 17, 1, 6, 8, 16, 31],
        '3' => [31, 2, 4, 2, 1, 17, 14],
        '4' => [2, 6, 10, 18, 31, 2, 2],
        '5' => [31, 16, 30, 1, 1, 17, 14],
        '6' => [6, 8, 16, 30, 17, 17, 14],
        '7' => [31, 1, 2, 4, 8, 8, 8],
        '8' => [14, 17, 17, 14, 17, 17, 14],
        '9' => [14, 17, 17, 15, 1, 2, 12],
        _ => return None,
    })
}

/// Punctuation, the full-width forms too.
fn sign(c: char) -> Option<Glyph> {
    Some(match c {
        '.' | '。' => [0, 0, 0, 0, 0, 12, 12],
        ',' | '，' | '、' => [0, 0, 0, 0, 12, 4, 8],
        ':' | '：' => [0, 12, 12, 0, 12, 12, 0],
        ';' => [0, 12, 12, 0, 12, 4, 8],
        '!' | '！' => [4, 4, 4, 4, 0, 0, 4],
        '?' | '？' => [14, 17, 1, 2, 4, 0, 4],
        '-' | '–' | '—' => [0, 0, 0, 31, 0, 0, 0],
        '_' => [0, 0, 0, 0, 0, 0, 31],
        '+' => [0, 4, 4, 31, 4, 4, 0],
        '=' => [0, 0, 31, 0, 31, 0, 0],
        '/' => [0, 1, 2, 4, 8, 16, 0],
        '\\' => [0, 16, 8, 4, 2, 1, 0],
        '\'' | '’' | '‘' => [12, 4, 8, 0, 0, 0, 0],
        '"' | '“' | '”' => [10, 10, 10, 0, 0, 0, 0],
        '(' => [2, 4, 8, 8, 8, 4, 2],
        ')' => [8, 4, 2, 2, 2, 4, 8],
        '[' => [14, 8, 8, 8, 8, 8, 14],
        ']' => [14, 2, 2, 2, 2, 2, 14],
        '#' => [10, 10, 31, 10, 31, 10, 10],
        '%' => [24, 25, 2, 4, 8, 19, 3],
        '&' => [12, 18, 20, 8, 21, 18, 13],
        '*' => [0, 4, 21, 14, 21, 4, 0],
        '<' => [2, 4, 8, 16, 8, 4, 2],
        '>' => [8, 4, 2, 1, 2, 4, 8],
        '@' => [14, 17, 1, 13, 21, 21, 14],
        _ => return None,
    })
}

/// Draws one line of text, its left top corner at `(x, y)`, each dot of a letter
/// a square of `dot` pixels.
pub(crate) fn draw(frame: &mut RgbFrame, text: &str, x: i32, y: i32, dot: i32, rgb: [u8; 3]) {
    let line = height(text, dot);
    let mut left = x;
    for shape in text.chars().map(Shape::of) {
        if left >= frame.width as i32 {
            break;
        }
        let top = y + (line - shape.height(dot)) / 2;
        let (dots, side) = shape.dots(dot);
        for (row, column) in dots {
            fill(frame, left + column * side, top + row * side, side, side, rgb);
        }
        left += shape.advance(dot);
    }
}

/// Fills the part of a rectangle that lies inside the frame.
pub(crate) fn fill(frame: &mut RgbFrame, x: i32, y: i32, width: i32, height: i32, rgb: [u8; 3]) {
    let (w, h) = (frame.width as i32, frame.height as i32);
    let (x0, x1) = (x.clamp(0, w), (x.saturating_add(width)).clamp(0, w));
    for row in y.clamp(0, h)..(y.saturating_add(height)).clamp(0, h) {
        let at = (row as usize * w as usize + x0 as usize) * 3;
        let end = at + (x1 - x0).max(0) as usize * 3;
        for pixel in frame.pixels[at..end].chunks_exact_mut(3) {
            pixel.copy_from_slice(&rgb);
        }
    }
}

/// Gives a frame a size; what it showed is lost if that changes.
pub(crate) fn resize(frame: &mut RgbFrame, width: u32, height: u32) {
    frame.width = width;
    frame.height = height;
    frame.pixels.resize(width as usize * height as usize * 3, 0);
}

/// Width in pixels of one line of text.
pub(crate) fn width(text: &str, dot: i32) -> i32 {
    (reach(text, dot) - dot).max(0)
}

/// Width of one line with the gap after its last character.
fn reach(text: &str, dot: i32) -> i32 {
    text.chars().map(|c| Shape::of(c).advance(dot)).sum()
}

/// Height in pixels of one line of text, that of a letter at least.
pub(crate) fn height(text: &str, dot: i32) -> i32 {
    text.chars().map(|c| Shape::of(c).height(dot)).fold(HEIGHT * dot, i32::max)
}

/// Breaks a text into lines no wider than `room` pixels, at spaces where there
/// are any, and says with dots when lines are left out.
pub(crate) fn wrap(text: &str, room: i32, dot: i32, lines_max: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    let mut reached = 0;
    for word in text.split_whitespace() {
        let mut gap = if reached > 0 { ADVANCE * dot } else { 0 };
        if reached > 0 && reached + gap + reach(word, dot) > room {
            lines.push(String::new());
            (reached, gap) = (0, 0);
        }
        for c in word.chars() {
            let advance = Shape::of(c).advance(dot);
            if reached > 0 && reached + gap + advance > room && !closes(c) {
                lines.push(String::new());
                (reached, gap) = (0, 0);
            }
            let line = lines.len() - 1;
            if gap > 0 {
                lines[line].push(' ');
            }
            lines[line].push(c);
            reached += gap + advance;
            gap = 0;
        }
        if lines.len() > lines_max {
            break;
        }
    }
    lines.retain(|line| !line.is_empty());
    if lines.len() > lines_max {
        lines.truncate(lines_max);
        if let Some(last) = lines.last_mut() {
            while !last.is_empty() && reach(last, dot) + reach("...", dot) > room {
                last.pop();
            }
            last.push_str("...");
        }
    }
    lines
}

/// Whether a character may not begin a line: it hangs behind the one before.
fn closes(c: char) -> bool {
    matches!(c, '，' | '。' | '、' | '！' | '？' | '：' | '；' | '”' | '）' | '》')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wrapping_keeps_words_whole_and_says_what_it_left_out() {
        let wrap = |text, columns, lines| wrap(text, columns * ADVANCE, 1, lines);
        assert_eq!(wrap("a river flowing", 8, 3), ["a river", "flowing"]);
        assert_eq!(wrap("abcdefghij", 4, 9), ["abcd", "efgh", "ij"]);
        assert_eq!(wrap("one two three four", 5, 2), ["one", "tw..."]);
        assert!(wrap("", 10, 2).is_empty());
    }

    #[test]
    fn chinese_lines_are_as_wide_as_their_characters() {
        for dot in 1..8 {
            let lines = wrap("一条金色中国巨龙在云海上空穿行，镜头环绕", 200, dot, 9);
            let open = |line: &String| reach(line.trim_end_matches(closes), dot);
            assert!(lines.iter().all(|line| open(line) <= 200 && !line.starts_with(closes)), "{lines:?} at {dot}");
            assert_eq!(lines.concat(), "一条金色中国巨龙在云海上空穿行，镜头环绕");
        }
    }

    #[test]
    fn every_printable_ascii_letter_is_told_from_every_other() {
        let drawn = ('A'..='Z').chain('0'..='9').map(|c| Shape::of(c).dots(1).0);
        let distinct: std::collections::HashSet<Vec<(i32, i32)>> = drawn.collect();
        assert_eq!(distinct.len(), 36);
    }
}
