//! Reads the members of a JSON object by name and type, and collects every fault.
//!
//! Knows types, not rules: what a value must be beyond its type is the domain's business.

use domain::generation::FieldError;
use serde_json::{Map, Value};

use crate::problem::Problem;

/// How many unknown fields are named one by one.
const UNKNOWN_MAX: usize = 50;
/// How much of an unknown field's name is repeated, in characters.
const NAME_CHARS_MAX: usize = 64;
/// How alike two names must be for one to be taken for the other, from 0 to 1.
const LIKENESS_MIN: f64 = 0.8;
/// Beyond this a double has no room for every whole number.
const EXACT_MAX: f64 = 9_007_199_254_740_992.0;

/// An object on its way to becoming typed values.
#[derive(Debug)]
pub struct Fields {
    map: Map<String, Value>,
    faults: Vec<FieldError>,
    asked: Vec<&'static str>,
}

impl Fields {
    /// The members of `map`, none of them read yet.
    pub fn new(map: Map<String, Value>) -> Self {
        Self { map, faults: Vec::new(), asked: Vec::new() }
    }

    /// Takes a member out; null is the same as absent.
    fn take(&mut self, name: &'static str) -> Option<Value> {
        self.asked.push(name);
        // What is left keeps its order, in which unknown fields are named.
        self.map.shift_remove(name).filter(|value| !value.is_null())
    }

    fn fault(&mut self, field: &str, message: &str) {
        self.faults.push(FieldError::new(field, message));
    }

    /// Takes a member that `read` understands; another type is a fault.
    fn typed<T>(&mut self, name: &'static str, rule: &str, read: impl FnOnce(Value) -> Option<T>) -> Option<T> {
        let value = read(self.take(name)?);
        if value.is_none() {
            self.fault(name, rule);
        }
        value
    }

    /// A string.
    pub fn string(&mut self, name: &'static str) -> Option<String> {
        self.typed(name, "must be a string", |value| match value {
            Value::String(text) => Some(text),
            _ => None,
        })
    }

    /// A whole number; `5.0` is one.
    pub fn integer(&mut self, name: &'static str) -> Option<i64> {
        self.typed(name, "must be a whole number", |value| integer(&value))
    }

    /// A boolean.
    pub fn boolean(&mut self, name: &'static str) -> Option<bool> {
        self.typed(name, "must be true or false", |value| value.as_bool())
    }

    /// An object.
    pub fn object(&mut self, name: &'static str) -> Option<Map<String, Value>> {
        self.typed(name, "must be an object", |value| match value {
            Value::Object(map) => Some(map),
            _ => None,
        })
    }

    /// An array of strings; each item of another type is a fault with its index.
    pub fn strings(&mut self, name: &'static str) -> Option<Vec<String>> {
        let items = self.typed(name, "must be an array of strings", |value| match value {
            Value::Array(items) => Some(items),
            _ => None,
        })?;
        let mut strings = Vec::with_capacity(items.len());
        for (index, item) in items.into_iter().enumerate() {
            match item {
                Value::String(text) => strings.push(text),
                _ if self.faults.len() < UNKNOWN_MAX => self.fault(&format!("{name}[{index}]"), "must be a string"),
                _ => {}
            }
        }
        Some(strings)
    }

    /// Notes a fault that the caller found in a value.
    pub fn refuse(&mut self, name: &'static str, message: &str) {
        self.fault(name, message);
    }

    /// The value, or a fault that it is missing; a fault that it has already is enough.
    pub fn required<T: Default>(&mut self, name: &'static str, value: Option<T>) -> T {
        if value.is_none() && !self.faults.iter().any(|fault| fault.field == name) {
            self.fault(name, "is required");
        }
        value.unwrap_or_default()
    }

    /// Ends the reading of an object that has no further rules. Where `strict`, what nobody asked for is a fault too.
    pub fn finish(self, strict: bool) -> Result<(), Problem> {
        let faults = self.faults(strict);
        if faults.is_empty() { Ok(()) } else { Err(Problem::InvalidFields(faults)) }
    }

    /// Every fault found. Where `strict`, what nobody asked for is a fault too.
    pub fn faults(mut self, strict: bool) -> Vec<FieldError> {
        if !strict {
            return self.faults;
        }
        let more = self.map.len().saturating_sub(UNKNOWN_MAX);
        for name in self.map.keys().take(UNKNOWN_MAX) {
            let shown: String = name.chars().take(NAME_CHARS_MAX).collect();
            let message = match meant(name, &self.asked) {
                Some(meant) => format!("unknown field; did you mean `{meant}`?"),
                None => "unknown field; leave it out".to_owned(),
            };
            self.faults.push(FieldError { field: shown, message });
        }
        if more > 0 {
            self.faults.push(FieldError::new("", format!("{more} more unknown fields; leave them out")));
        }
        self.faults
    }
}

/// The whole number that a JSON number stands for.
fn integer(value: &Value) -> Option<i64> {
    let Value::Number(number) = value else { return None };
    number.as_i64().or_else(|| {
        let value = number.as_f64()?;
        (value.fract() == 0.0 && value.abs() <= EXACT_MAX).then_some(value as i64)
    })
}

/// The known name that an unknown one was probably meant to be.
pub fn meant<'a>(name: &str, known: &[&'a str]) -> Option<&'a str> {
    let folded = fold(name);
    let likeness = |known: &str| strsim::jaro_winkler(&folded, &fold(known));
    let best = known.iter().copied().max_by(|a, b| likeness(a).total_cmp(&likeness(b)))?;
    (likeness(best) >= LIKENESS_MIN).then_some(best)
}

/// Spellings that differ only in case and separators become one.
fn fold(name: &str) -> String {
    let letters = name.chars().filter(|c| c.is_alphanumeric());
    letters.take(NAME_CHARS_MAX).flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn fields(value: Value) -> Fields {
        match value {
            Value::Object(map) => Fields::new(map),
            other => panic!("{other} is no object"),
        }
    }

    #[test]
    fn whole_numbers_in_any_spelling() {
        let number = |text: &str| integer(&crate::json::parse(text.as_bytes()).expect("JSON"));
        assert_eq!(number("5.0"), Some(5));
        assert_eq!(number("5e0"), Some(5));
        assert_eq!(number("-9223372036854775808"), Some(i64::MIN));
        for text in ["5.5", "1e400", "99999999999999999999", "\"5\"", "true"] {
            assert_eq!(number(text), None, "{text}");
        }
    }

    #[test]
    fn faults_are_collected_and_null_is_absent() {
        let mut fields = fields(json!({"a": 1, "b": null, "c": ["x", 2, "y", {}], "d": []}));
        assert_eq!(fields.string("a"), None);
        assert_eq!(fields.string("b"), None);
        assert_eq!(fields.strings("c"), Some(vec!["x".to_owned(), "y".to_owned()]));
        assert_eq!(fields.object("d"), None);
        let faults = fields.faults(true);
        let named: Vec<&str> = faults.iter().map(|fault| fault.field.as_str()).collect();
        assert_eq!(named, ["a", "c[1]", "c[3]", "d"]);
    }

    #[test]
    fn the_field_probably_meant_is_named() {
        let known = ["model", "prompt", "aspectRatio", "duration", "webhookUrl", "mediaUrls", "seed", "maxCredits"];
        for (wrong, right) in [
            ("aspect_ratio", Some("aspectRatio")),
            ("AspectRatio", Some("aspectRatio")),
            ("webhook-url", Some("webhookUrl")),
            ("webhookURL", Some("webhookUrl")),
            ("promt", Some("prompt")),
            ("media_url", Some("mediaUrls")),
            ("zzz", None),
            ("", None),
        ] {
            assert_eq!(meant(wrong, &known), right, "{wrong}");
        }
    }

    #[test]
    fn unknown_fields_are_refused_where_strict_and_never_without_bound() {
        let many: Map<String, Value> = (0..1_000).map(|n| (format!("{n}{}", "x".repeat(500)), json!(1))).collect();
        assert!(Fields::new(many.clone()).faults(false).is_empty());
        let faults = Fields::new(many).faults(true);
        assert_eq!(faults.len(), UNKNOWN_MAX + 1);
        assert!(faults.iter().all(|fault| fault.field.len() <= NAME_CHARS_MAX));
    }
}
