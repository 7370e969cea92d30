//! Numbers and bytes in the alphabet `0-9A-Za-z`.

const ALPHABET: &[u8; 62] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/// Writes `value`, left-padded with `0` to `width` characters.
///
/// `width` must be large enough for the value: 22 for 128 bits, 6 for 32.
pub fn encode(mut value: u128, width: usize) -> String {
    let mut text = vec![b'0'; width];
    for place in text.iter_mut().rev() {
        *place = ALPHABET[(value % 62) as usize];
        value /= 62;
    }
    debug_assert_eq!(value, 0, "the width must hold the value");
    text.into_iter().map(char::from).collect()
}

/// Reads what [`encode`] wrote; `None` for a foreign character or a number
/// above 128 bits.
pub fn decode(text: &str) -> Option<u128> {
    text.bytes().try_fold(0u128, |value, byte| {
        let digit = ALPHABET.iter().position(|&letter| letter == byte)?;
        value.checked_mul(62)?.checked_add(digit as u128)
    })
}

/// `count` characters drawn evenly from random bytes, or `None` when the bytes
/// run out. One byte in 32 is passed over, so that no character is likelier.
pub fn draw(random: &[u8], count: usize) -> Option<String> {
    let text: String = random
        .iter()
        .filter(|&&byte| byte < 248)
        .take(count)
        .map(|&byte| char::from(ALPHABET[usize::from(byte % 62)]))
        .collect();
    (text.len() == count).then_some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn round_trip_and_padding() {
        for value in [0, 1, 61, 62, u128::from(u32::MAX), u128::MAX] {
            let text = encode(value, 22);
            assert_eq!(text.len(), 22);
            assert_eq!(decode(&text), Some(value));
        }
        assert_eq!(encode(61, 2), "0z");
        assert_eq!(decode("zzzzzzzzzzzzzzzzzzzzzzz"), None, "above 128 bits");
        assert_eq!(decode("a-b"), None);
    }

    #[test]
    fn drawing_needs_enough_even_bytes() {
        assert_eq!(draw(&[0, 255, 61], 2).as_deref(), Some("0z"));
        assert_eq!(draw(&[255; 40], 32), None);
    }
}
