//! Conditions and ranges of RFC 9110, as pure functions of header texts.

/// The part of a file that is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wanted {
    /// All of it.
    Whole,
    /// From the first byte to the last, both counted.
    Part {
        /// Offset of the first byte.
        first: u64,
        /// Offset of the last byte.
        last: u64,
    },
    /// Nothing that the file has.
    Nothing,
}

/// Reads a `Range` header. One that makes no sense, another unit and several ranges at once are
/// passed over: the whole file is a right answer to each.
pub fn wanted(range: &str, size_bytes: u64) -> Wanted {
    parse(range, size_bytes).unwrap_or(Wanted::Whole)
}

fn parse(range: &str, size_bytes: u64) -> Option<Wanted> {
    let (unit, set) = range.split_once('=')?;
    if !unit.trim().eq_ignore_ascii_case("bytes") || set.contains(',') {
        return None;
    }
    let (from, to) = set.trim().split_once('-')?;
    if from.is_empty() {
        let length = offset(to)?.min(size_bytes);
        let part = Wanted::Part { first: size_bytes - length, last: size_bytes.saturating_sub(1) };
        return Some(if length == 0 { Wanted::Nothing } else { part });
    }
    let first = offset(from)?;
    let last = if to.is_empty() { u64::MAX } else { offset(to)? };
    if last < first {
        return None;
    }
    let inside = first < size_bytes;
    Some(if inside { Wanted::Part { first, last: last.min(size_bytes - 1) } } else { Wanted::Nothing })
}

/// Digits only; a number beyond every file is beyond this one too.
fn offset(text: &str) -> Option<u64> {
    let digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    digits.then(|| text.parse().unwrap_or(u64::MAX))
}

/// Whether `If-None-Match` names this entity, by the weak comparison.
pub fn matches_any(if_none_match: &str, etag: &str) -> bool {
    if_none_match.split(',').map(str::trim).any(|one| one == "*" || one.strip_prefix("W/").unwrap_or(one) == etag)
}

/// Whether `If-Range` names this entity, by the strong comparison. A date never does: files here
/// have none.
pub fn is_same(if_range: &str, etag: &str) -> bool {
    if_range.trim() == etag
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_within_a_file_of_ten_bytes() {
        let part = |first, last| Wanted::Part { first, last };
        for (range, expected) in [
            ("bytes=0-4", part(0, 4)),
            ("bytes=5-", part(5, 9)),
            ("bytes=9-9", part(9, 9)),
            ("bytes=0-99", part(0, 9)),
            ("bytes=0-99999999999999999999999", part(0, 9)),
            ("bytes=-3", part(7, 9)),
            ("bytes=-99", part(0, 9)),
            ("Bytes = 2-3", part(2, 3)),
            ("bytes=10-", Wanted::Nothing),
            ("bytes=99-100", Wanted::Nothing),
            ("bytes=-0", Wanted::Nothing),
            ("bytes=4-2", Wanted::Whole),
            ("bytes=0-1,4-5", Wanted::Whole),
            ("bytes=+1-2", Wanted::Whole),
            ("bytes=-", Wanted::Whole),
            ("bytes=a-b", Wanted::Whole),
            ("lines=1-2", Wanted::Whole),
            ("", Wanted::Whole),
        ] {
            assert_eq!(wanted(range, 10), expected, "{range}");
        }
        assert_eq!(wanted("bytes=0-0", 0), Wanted::Nothing);
        assert_eq!(wanted("bytes=-1", 0), Wanted::Nothing);
    }

    #[test]
    fn entities_are_compared_weakly_or_strongly() {
        assert!(matches_any("\"a\", W/\"b\"", "\"b\""));
        assert!(matches_any("*", "\"b\""));
        assert!(!matches_any("\"a\"", "\"b\""));
        assert!(is_same("\"b\"", "\"b\""));
        assert!(!is_same("W/\"b\"", "\"b\""));
        assert!(!is_same("Sun, 22 Nov 2026 19:00:00 GMT", "\"b\""));
    }
}
