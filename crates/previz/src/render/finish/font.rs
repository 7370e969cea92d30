//! A bitmap font of our own, five by seven dots, for the slate and the label.
//!
//! Letters are drawn as capitals; what the font lacks is drawn as a box.

use crate::frame::RgbFrame;

/// Dots across, with the gap to the next letter.
pub(crate) const ADVANCE: i32 = 6;
/// Dots down, without line spacing.
pub(crate) const HEIGHT: i32 = 7;

/// Five bits a row, seven rows from the top, the highest of the five bits at
/// the left.
type Glyph = [u8; 7];

/// What stands for a character that the font lacks.
const BOX: Glyph = [31, 17, 17, 17, 17, 17, 31];

fn glyph(c: char) -> Glyph {
    letter(c.to_ascii_uppercase()).or_else(|| sign(c)).unwrap_or(BOX)
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

/// Draws one line of text, its left top corner at `(x, y)`, each dot a square
/// of `dot` pixels.
pub(crate) fn draw(frame: &mut RgbFrame, text: &str, x: i32, y: i32, dot: i32, rgb: [u8; 3]) {
    for (index, c) in text.chars().enumerate() {
        let left = x + index as i32 * ADVANCE * dot;
        if left >= frame.width as i32 {
            break;
        }
        for (row, bits) in glyph(c).into_iter().enumerate() {
            for column in 0..5 {
                if bits & (16 >> column) != 0 {
                    fill(frame, left + column * dot, y + row as i32 * dot, dot, dot, rgb);
                }
            }
        }
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
    (text.chars().count() as i32 * ADVANCE - 1).max(0) * dot
}

/// Breaks a text into lines of at most `columns` letters, at spaces where
/// there are any, and says with dots when lines are left out.
pub(crate) fn wrap(text: &str, columns: usize, lines_max: usize) -> Vec<String> {
    let columns = columns.max(4);
    let mut lines: Vec<String> = Vec::new();
    let mut line = String::new();
    for word in text.split_whitespace() {
        let mut rest: Vec<char> = word.chars().collect();
        if !line.is_empty() && line.chars().count() + 1 + rest.len() > columns {
            lines.push(std::mem::take(&mut line));
        }
        if !line.is_empty() {
            line.push(' ');
        }
        while line.chars().count() + rest.len() > columns {
            let room = columns - line.chars().count();
            line.extend(rest.drain(..room));
            lines.push(std::mem::take(&mut line));
            if lines.len() > lines_max {
                break;
            }
        }
        line.extend(rest);
        if lines.len() > lines_max {
            break;
        }
    }
    if !line.is_empty() {
        lines.push(line);
    }
    if lines.len() > lines_max {
        lines.truncate(lines_max);
        if let Some(last) = lines.last_mut() {
            let keep = columns.saturating_sub(3);
            *last = last.chars().take(keep).chain("...".chars()).collect();
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wrapping_keeps_words_whole_and_says_what_it_left_out() {
        assert_eq!(wrap("a river flowing", 8, 3), ["a river", "flowing"]);
        assert_eq!(wrap("abcdefghij", 4, 9), ["abcd", "efgh", "ij"]);
        assert_eq!(wrap("one two three four", 5, 2), ["one", "tw..."]);
        assert!(wrap("", 10, 2).is_empty());
    }

    #[test]
    fn every_printable_ascii_letter_is_told_from_every_other() {
        let distinct: std::collections::HashSet<[u8; 7]> = ('A'..='Z').chain('0'..='9').map(glyph).collect();
        assert_eq!(distinct.len(), 36);
    }
}
