//! Which keys name a place.
//!
//! A key becomes a path below one directory. What could leave that directory, or mean two things on two systems, is
//! no key; nothing is repaired.

/// Longest key, in bytes.
const KEY_BYTES_MAX: usize = 512;
/// Longest part of a key between slashes, in bytes: what every file system takes.
const PART_BYTES_MAX: usize = 255;

/// A key that names no place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("an artifact key consists of letters, digits, `.`, `_`, `-` and `/`, and no part of it begins with a dot")]
pub struct InvalidKey;

/// Passes only keys that name a place below the store's own directory.
pub(crate) fn check(key: &str) -> Result<(), InvalidKey> {
    let sound = key.len() <= KEY_BYTES_MAX && key.split('/').all(part_is_sound);
    sound.then_some(()).ok_or(InvalidKey)
}

/// A part that begins with a dot would be hidden, `.` or `..`; an empty one would make an absolute path or a second
/// spelling of the same place.
fn part_is_sound(part: &str) -> bool {
    (1..=PART_BYTES_MAX).contains(&part.len())
        && !part.starts_with('.')
        && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b'-'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_of_results_pass() {
        for key in ["open-api-results/req_0abcXYZ.mp4", "a", "a/b/c..d", "x.tar.gz"] {
            assert_eq!(check(key), Ok(()), "{key}");
        }
    }

    #[test]
    fn whatever_could_leave_the_directory_is_refused() {
        let long = "k".repeat(PART_BYTES_MAX + 1);
        let deep = "d/".repeat(KEY_BYTES_MAX / 2) + "k";
        let hostile = [
            "",
            "/",
            "/etc/passwd",
            "..",
            ".",
            "../a",
            "a/../b",
            "a/..",
            "a//b",
            "a/",
            "./a",
            "a/.hidden",
            "a\\b",
            "a\0b",
            "a b",
            "%2e%2e/a",
            "C:x",
            "ä",
            "a\n",
            &long,
            &deep,
        ];
        for key in hostile {
            assert_eq!(check(key), Err(InvalidKey), "{key:?}");
        }
    }
}
