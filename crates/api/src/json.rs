//! Strict JSON (RFC 8259): what two parsers could read differently is refused.
//!
//! Duplicate names, trailing bytes, invalid UTF-8, lone surrogates and deep nesting are errors with
//! a sentence and a place. Numbers keep their digits, however many, so that metadata comes back as it was sent. A
//! parser of our own, because a map of `serde_json` keeps the last of two equal names in silence.

use std::str::FromStr;

use serde_json::{Map, Number, Value};

/// Deepest nesting of arrays and objects.
pub const DEPTH_MAX: usize = 64;

/// Why a text was refused, as a sentence for the client.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum JsonError {
    /// Nothing but white space.
    #[error("The body is empty; send a JSON object")]
    Empty,
    /// Bytes that are no UTF-8.
    #[error("The body is not valid UTF-8 at byte {0}")]
    NotUtf8(usize),
    /// Text that is no JSON.
    #[error("The body is not valid JSON at byte {at}: {what}")]
    Syntax {
        /// Where, counted from 0.
        at: usize,
        /// What was met or missed.
        what: &'static str,
    },
    /// Something after the end.
    #[error("The body goes on after the end of the JSON value, at byte {0}; remove what follows")]
    Trailing(usize),
    /// Two members of one name.
    #[error("The name {name:?} stands twice in one object (byte {at}); keep one")]
    Duplicate {
        /// The name, shortened if it is long.
        name: String,
        /// Where the second one begins.
        at: usize,
    },
    /// Too deep.
    #[error("The body is nested deeper than {DEPTH_MAX} levels")]
    TooDeep,
}

/// Parses one JSON value that is the whole of `bytes`.
pub fn parse(bytes: &[u8]) -> Result<Value, JsonError> {
    let text = std::str::from_utf8(bytes).map_err(|error| JsonError::NotUtf8(error.valid_up_to()))?;
    let mut parser = Parser { text, at: 0 };
    parser.skip_white();
    if parser.at == text.len() {
        return Err(JsonError::Empty);
    }
    let value = parser.value(0)?;
    parser.skip_white();
    if parser.at == text.len() { Ok(value) } else { Err(JsonError::Trailing(parser.at)) }
}

/// `at` always lies on a character's boundary: it passes over ASCII or whole runs.
struct Parser<'a> {
    text: &'a str,
    at: usize,
}

impl Parser<'_> {
    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn eat(&mut self, byte: u8) -> bool {
        let met = self.peek() == Some(byte);
        self.at += usize::from(met);
        met
    }

    fn skip_white(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\t' | b'\n' | b'\r')) {
            self.at += 1;
        }
    }

    fn syntax<T>(&self, what: &'static str) -> Result<T, JsonError> {
        Err(JsonError::Syntax { at: self.at, what })
    }

    fn value(&mut self, depth: usize) -> Result<Value, JsonError> {
        match self.peek() {
            Some(b'{' | b'[') if depth == DEPTH_MAX => Err(JsonError::TooDeep),
            Some(b'{') => self.object(depth + 1),
            Some(b'[') => self.array(depth + 1),
            Some(b'"') => self.string().map(Value::String),
            Some(b'-' | b'0'..=b'9') => self.number(),
            Some(b't') => self.word("true", Value::Bool(true)),
            Some(b'f') => self.word("false", Value::Bool(false)),
            Some(b'n') => self.word("null", Value::Null),
            Some(_) => self.syntax("a value was expected"),
            None => self.syntax("the text ends early"),
        }
    }

    fn word(&mut self, word: &'static str, value: Value) -> Result<Value, JsonError> {
        if !self.text[self.at..].starts_with(word) {
            return self.syntax("a value was expected");
        }
        self.at += word.len();
        Ok(value)
    }

    fn object(&mut self, depth: usize) -> Result<Value, JsonError> {
        let mut map = Map::new();
        self.at += 1;
        self.skip_white();
        if self.eat(b'}') {
            return Ok(Value::Object(map));
        }
        loop {
            self.skip_white();
            let at = self.at;
            if self.peek() != Some(b'"') {
                return self.syntax("a name in double quotes was expected");
            }
            let name = self.string()?;
            if map.contains_key(&name) {
                return Err(JsonError::Duplicate { name: name.chars().take(64).collect(), at });
            }
            self.skip_white();
            if !self.eat(b':') {
                return self.syntax("a colon was expected");
            }
            self.skip_white();
            let value = self.value(depth)?;
            map.insert(name, value);
            self.skip_white();
            if self.eat(b'}') {
                return Ok(Value::Object(map));
            }
            if !self.eat(b',') {
                return self.syntax("a comma or the end of the object was expected");
            }
        }
    }

    fn array(&mut self, depth: usize) -> Result<Value, JsonError> {
        let mut items = Vec::new();
        self.at += 1;
        self.skip_white();
        if self.eat(b']') {
            return Ok(Value::Array(items));
        }
        loop {
            self.skip_white();
            items.push(self.value(depth)?);
            self.skip_white();
            if self.eat(b']') {
                return Ok(Value::Array(items));
            }
            if !self.eat(b',') {
                return self.syntax("a comma or the end of the array was expected");
            }
        }
    }

    fn string(&mut self) -> Result<String, JsonError> {
        let mut string = String::new();
        self.at += 1;
        loop {
            let rest = &self.text[self.at..];
            let plain = rest.bytes().position(|byte| matches!(byte, b'"' | b'\\' | 0..=0x1f)).unwrap_or(rest.len());
            string.push_str(&rest[..plain]);
            self.at += plain;
            match self.peek() {
                Some(b'"') => {
                    self.at += 1;
                    return Ok(string);
                }
                Some(b'\\') => string.push(self.escape()?),
                Some(_) => return self.syntax("a control character in a string must be escaped"),
                None => return self.syntax("a string is not closed"),
            }
        }
    }

    fn escape(&mut self) -> Result<char, JsonError> {
        self.at += 1;
        let letter = self.peek();
        let plain = match letter {
            Some(letter @ (b'"' | b'\\' | b'/')) => char::from(letter),
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'u') => return self.unicode_escape(),
            _ => return self.syntax("an unknown escape"),
        };
        self.at += 1;
        Ok(plain)
    }

    /// `\uXXXX`, or two of them that make one character.
    fn unicode_escape(&mut self) -> Result<char, JsonError> {
        const LONE: &str = "half of a surrogate pair";
        let first = self.four_hex()?;
        if !(0xd800..0xe000).contains(&first) {
            return char::from_u32(first).map_or_else(|| self.syntax(LONE), Ok);
        }
        if first >= 0xdc00 || !(self.eat(b'\\') && self.peek() == Some(b'u')) {
            return self.syntax(LONE);
        }
        let second = self.four_hex()?;
        if !(0xdc00..0xe000).contains(&second) {
            return self.syntax(LONE);
        }
        let code = 0x1_0000 + ((first - 0xd800) << 10) + (second - 0xdc00);
        char::from_u32(code).map_or_else(|| self.syntax(LONE), Ok)
    }

    /// The four digits behind the `u` at the present place.
    fn four_hex(&mut self) -> Result<u32, JsonError> {
        let digits = self.text.as_bytes().get(self.at + 1..self.at + 5).unwrap_or_default();
        let code = digits.iter().try_fold(0, |code, &digit| Some(code * 16 + char::from(digit).to_digit(16)?));
        match code.filter(|_| digits.len() == 4) {
            Some(code) => {
                self.at += 5;
                Ok(code)
            }
            None => self.syntax("four hexadecimal digits were expected"),
        }
    }

    fn number(&mut self) -> Result<Value, JsonError> {
        let start = self.at;
        self.eat(b'-');
        if !self.eat(b'0') {
            self.digits()?;
        }
        if self.eat(b'.') {
            self.digits()?;
        }
        if self.eat(b'e') || self.eat(b'E') {
            let _signed = self.eat(b'+') || self.eat(b'-');
            self.digits()?;
        }
        match Number::from_str(&self.text[start..self.at]) {
            Ok(number) => Ok(Value::Number(number)),
            Err(_) => self.syntax("a number out of range"),
        }
    }

    /// One digit or more.
    fn digits(&mut self) -> Result<(), JsonError> {
        let start = self.at;
        while matches!(self.peek(), Some(b'0'..=b'9')) {
            self.at += 1;
        }
        if self.at == start { self.syntax("a digit was expected") } else { Ok(()) }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;

    #[test]
    fn values_are_read() {
        let text =
            r#" {"a": [1, -0.5e+3, true, false, null, {}], "b": "\"\\\/\b\f\n\r\t\u00e9\ud83d\ude00é", "c": []} "#;
        let value = parse(text.as_bytes()).expect("JSON");
        assert_eq!(value, serde_json::from_str::<Value>(text).expect("JSON"));
        assert_eq!(value["b"], json!("\"\\/\u{8}\u{c}\n\r\t\u{e9}\u{1f600}é"));
    }

    #[test]
    fn numbers_keep_their_digits() {
        for text in ["1.10", "123456789012345678901234567890", "1e+400", "-0", "5.0"] {
            assert_eq!(parse(text.as_bytes()).expect("number").to_string(), text);
        }
    }

    #[test]
    fn names_that_a_parser_keeps_for_itself_are_plain_names() {
        let text = r#"{"$serde_json::private::Number":"1","$serde_json::private::RawValue":"x"}"#;
        assert_eq!(parse(text.as_bytes()).expect("JSON").to_string(), text);
    }

    #[test]
    fn what_could_be_read_two_ways_is_refused() {
        let duplicate = parse(br#"{"a":{"b":1,"\u0062":2}}"#).expect_err("duplicate");
        assert_eq!(duplicate, JsonError::Duplicate { name: "b".to_owned(), at: 12 });
        assert_eq!(parse(b"{} x"), Err(JsonError::Trailing(3)));
        assert_eq!(parse(b"\"a\xff\""), Err(JsonError::NotUtf8(2)));
        assert_eq!(parse(b" \n"), Err(JsonError::Empty));
        assert_eq!(parse("[".repeat(65).as_bytes()), Err(JsonError::TooDeep));
        let deepest = format!("{}{}", "[".repeat(64), "]".repeat(64));
        assert!(parse(deepest.as_bytes()).is_ok());
    }

    #[test]
    fn what_is_no_json_is_refused() {
        let texts = [
            "{",
            "[",
            "\"",
            "{\"a\"}",
            "{\"a\":}",
            "{\"a\":1,}",
            "[1,]",
            "{a:1}",
            "{'a':1}",
            "01",
            "1.",
            ".5",
            "+1",
            "1e",
            "-",
            "tru",
            "nul",
            "NaN",
            "Infinity",
            "\"\\x\"",
            "\"\\u12\"",
            "\"\\ud800\"",
            "\"\\ud800\\u0041\"",
            "\"\\udc00\"",
            "\"\t\"",
            "[1 2]",
            "\u{feff}{}",
            "//",
            "{\"a\":1 \"b\":2}",
            "\"\\u12é\"",
        ];
        for text in texts {
            assert!(parse(text.as_bytes()).is_err(), "{text}");
            assert!(serde_json::from_str::<Value>(text).is_err(), "{text}");
        }
    }

    proptest! {
        #[test]
        fn bytes_never_panic_and_what_passes_passes_elsewhere(bytes in prop::collection::vec(any::<u8>(), 0..64)) {
            if let Ok(value) = parse(&bytes) {
                prop_assert_eq!(value, serde_json::from_slice::<Value>(&bytes).expect("a second parser"));
            }
        }

        #[test]
        fn json_like_text_never_panics(text in r#"[\[\]{}:,"\\u0-9eE+.truefalsn -]{0,40}"#) {
            let ours = parse(text.as_bytes());
            if let Ok(value) = ours {
                prop_assert_eq!(value, serde_json::from_str::<Value>(&text).expect("a second parser"));
            }
        }
    }
}
