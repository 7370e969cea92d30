//! The client's own name for a submission, and what makes two the same.

use serde_json::{Map, Value, json};
use sha2::{Digest as _, Sha256};

use crate::generation::NewGeneration;

/// Longest key, in characters.
const KEY_CHARS_MAX: usize = 255;

/// A validated `Idempotency-Key`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct IdempotencyKey(String);

impl IdempotencyKey {
    /// Reads the header's value: bare, or as a quoted structured-field string.
    /// Quoted and bare spellings of one key are the same key.
    pub fn parse(value: &str) -> Option<Self> {
        let value = value.trim();
        let key = match value.strip_prefix('"') {
            Some(rest) => unquote(rest.strip_suffix('"')?)?,
            None => value.to_owned(),
        };
        let sound = (1..=KEY_CHARS_MAX).contains(&key.len()) && key.bytes().all(|b| (0x20..0x7f).contains(&b));
        sound.then_some(Self(key))
    }

    /// The key's text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Resolves `\"` and `\\`; anything else that a structured field forbids is
/// refused.
fn unquote(inner: &str) -> Option<String> {
    let mut key = String::with_capacity(inner.len());
    let mut chars = inner.chars();
    while let Some(c) = chars.next() {
        match c {
            '"' => return None,
            '\\' => key.push(chars.next().filter(|c| matches!(c, '"' | '\\'))?),
            c => key.push(c),
        }
    }
    Some(key)
}

/// SHA-256 of the canonical validated request, before a seed is drawn.
///
/// Defaults are filled in and object keys sorted, so that two spellings of one
/// request are one request.
pub fn fingerprint(new: &NewGeneration) -> [u8; 32] {
    let metadata = new.metadata.as_ref().map(|map| sorted(&Value::Object(map.clone())));
    let canonical = json!([
        new.model,
        new.prompt,
        new.aspect.as_str(),
        new.duration_s,
        new.resolution.as_str(),
        new.webhook_url,
        metadata,
        new.seed,
        new.generate_audio,
        new.max_credits,
    ]);
    Sha256::digest(canonical.to_string().as_bytes()).into()
}

fn sorted(value: &Value) -> Value {
    match value {
        Value::Object(map) => {
            let mut entries: Vec<_> = map.iter().collect();
            entries.sort_by_key(|(key, _)| *key);
            let entries = entries.into_iter().map(|(key, value)| (key.clone(), sorted(value)));
            Value::Object(Map::from_iter(entries))
        }
        Value::Array(items) => Value::Array(items.iter().map(sorted).collect()),
        other => other.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quoted_and_bare_are_one_key() {
        let bare = IdempotencyKey::parse("8e03978e-40d5").expect("bare");
        assert_eq!(IdempotencyKey::parse("\"8e03978e-40d5\""), Some(bare));
        assert_eq!(IdempotencyKey::parse(r#""a\"b\\c""#).expect("escaped").as_str(), r#"a"b\c"#);
    }

    #[test]
    fn malformed_keys_are_refused() {
        let long = "k".repeat(256);
        for value in ["", "  ", "\"\"", "\"open", "\"a\"b\"", "\"a\\n\"", "\u{e9}", "a\u{7f}", &long] {
            assert_eq!(IdempotencyKey::parse(value), None, "{value:?}");
        }
        assert!(IdempotencyKey::parse(&long[..255]).is_some());
    }

    #[test]
    fn sorting_reaches_every_depth() {
        let one: Value = serde_json::from_str(r#"{"b":[{"y":1,"x":2}],"a":null}"#).expect("JSON");
        assert_eq!(sorted(&one).to_string(), r#"{"a":null,"b":[{"x":2,"y":1}]}"#);
    }
}
