//! Reads numbers written in digits, English words and Chinese numerals.
//!
//! It must not know what is counted.

/// The value of a Chinese numeral at the start of `signs`, and its length.
pub fn han_numeral(signs: &[char]) -> Option<(u64, usize)> {
    let (mut total, mut section, mut digit) = (0u64, 0u64, None::<u64>);
    let mut length = 0;
    for &sign in signs {
        match unit_or_digit(sign) {
            Some(Numeral::Digit(value)) => {
                digit = Some(digit.map_or(value, |d| d.saturating_mul(10).saturating_add(value)))
            }
            Some(Numeral::Unit(unit)) if unit < 10_000 => {
                section = section.saturating_add(digit.take().unwrap_or(1).saturating_mul(unit));
            }
            Some(Numeral::Unit(unit)) => {
                let below = section.saturating_add(digit.take().unwrap_or(0)).max(1);
                total = total.saturating_add(below).saturating_mul(unit);
                section = 0;
            }
            None => break,
        }
        length += 1;
    }
    (length > 0).then(|| (total.saturating_add(section).saturating_add(digit.unwrap_or(0)), length))
}

enum Numeral {
    Digit(u64),
    Unit(u64),
}

fn unit_or_digit(sign: char) -> Option<Numeral> {
    Some(match sign {
        '零' | '〇' => Numeral::Digit(0),
        '一' => Numeral::Digit(1),
        '二' | '两' | '俩' => Numeral::Digit(2),
        '三' | '仨' => Numeral::Digit(3),
        '四' => Numeral::Digit(4),
        '五' => Numeral::Digit(5),
        '六' => Numeral::Digit(6),
        '七' => Numeral::Digit(7),
        '八' => Numeral::Digit(8),
        '九' => Numeral::Digit(9),
        '十' => Numeral::Unit(10),
        '百' => Numeral::Unit(100),
        '千' => Numeral::Unit(1_000),
        '万' => Numeral::Unit(10_000),
        '亿' => Numeral::Unit(100_000_000),
        _ => return None,
    })
}

/// The value of a word of digits; however long, it saturates.
pub fn digits(word: &str) -> Option<u64> {
    if word.is_empty() || !word.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    Some(word.parse().unwrap_or(u64::MAX))
}

/// Joins two numbers that stand side by side: "twenty" "five", "three"
/// "hundred", "100" "万".
pub fn joined(first: u64, second: u64) -> Option<u64> {
    if matches!(second, 100 | 1_000 | 10_000 | 1_000_000 | 100_000_000) && first > 0 {
        Some(first.saturating_mul(second))
    } else if (20..100).contains(&first) && first.is_multiple_of(10) && second < 10 {
        Some(first + second)
    } else if first >= 100 && second < 100 {
        first.checked_add(second)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chinese_numerals_have_their_value() {
        for (text, value) in
            [("三", 3), ("十二", 12), ("二十", 20), ("一百零五", 105), ("两千", 2_000), ("三万五千", 35_000)]
        {
            let signs: Vec<char> = text.chars().collect();
            assert_eq!(han_numeral(&signs), Some((value, signs.len())), "{text}");
        }
        assert_eq!(han_numeral(&['猫']), None);
    }

    #[test]
    fn numbers_saturate_instead_of_overflowing() {
        let many: Vec<char> = "亿".repeat(40).chars().collect();
        assert_eq!(han_numeral(&many), Some((u64::MAX, 40)));
        assert_eq!(digits(&"9".repeat(90)), Some(u64::MAX));
    }

    #[test]
    fn english_number_words_join() {
        assert_eq!(joined(20, 5), Some(25));
        assert_eq!(joined(3, 100), Some(300));
        assert_eq!(joined(100, 10_000), Some(1_000_000));
        assert_eq!(joined(3, 4), None);
    }
}
