//! Reads a query string by name, and collects every fault.

use axum::extract::Query;
use domain::generation::FieldError;
use http::Uri;

use crate::fields::meant;
use crate::problem::Problem;

/// How many unknown parameters are named one by one.
const UNKNOWN_MAX: usize = 20;
/// How much of an unknown parameter's name is repeated, in characters.
const NAME_CHARS_MAX: usize = 64;

/// Items of a list unless told otherwise.
const LIST_LIMIT: u32 = 20;
/// Most items of a list.
const LIST_LIMIT_MAX: u32 = 100;

/// The parameters of a query on their way to becoming typed values.
#[derive(Debug)]
pub struct Parameters {
    pairs: Vec<(String, String)>,
    faults: Vec<FieldError>,
    asked: Vec<&'static str>,
}

impl Parameters {
    /// The parameters of `uri`, none of them read yet.
    pub fn of(uri: &Uri) -> Result<Self, Problem> {
        match Query::<Vec<(String, String)>>::try_from_uri(uri) {
            Ok(Query(pairs)) => Ok(Self { pairs, faults: Vec::new(), asked: Vec::new() }),
            Err(_) => Err(Problem::InvalidRequest("The query string cannot be read; percent-encode it".to_owned())),
        }
    }

    /// Takes a parameter out; standing twice is a fault.
    pub fn text(&mut self, name: &'static str) -> Option<String> {
        self.asked.push(name);
        let mut values = self.pairs.extract_if(.., |(found, _)| found == name).map(|(_, value)| value);
        let value = values.next()?;
        let twice = values.next().is_some();
        drop(values);
        if twice {
            self.faults.push(FieldError::new(name, "must stand only once"));
            return None;
        }
        Some(value)
    }

    /// Takes a whole number out, which must lie between two.
    pub fn number(&mut self, name: &'static str, min: u32, max: u32) -> Option<u32> {
        let text = self.text(name)?;
        let plain = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        let number = text.parse().ok().filter(|number| plain && (min..=max).contains(number));
        if number.is_none() {
            self.faults.push(FieldError::new(name, format!("must be a whole number between {min} and {max}")));
        }
        number
    }

    /// Takes one of these words out.
    pub fn word(&mut self, name: &'static str, words: &[&'static str]) -> Option<&'static str> {
        let text = self.text(name)?;
        let word = words.iter().copied().find(|word| *word == text);
        if word.is_none() {
            self.faults.push(FieldError::new(name, format!("must be one of {}", words.join(", "))));
        }
        word
    }

    /// Takes out what every list takes: how many items a page has, and where it begins.
    pub fn page(&mut self) -> (u32, Option<String>) {
        (self.number("limit", 1, LIST_LIMIT_MAX).unwrap_or(LIST_LIMIT), self.text("cursor"))
    }

    /// Ends the reading. Where `strict`, what nobody asked for is a fault too.
    pub fn finish(mut self, strict: bool) -> Result<(), Problem> {
        for (name, _) in self.pairs.iter().take(if strict { UNKNOWN_MAX } else { 0 }) {
            let message = match meant(name, &self.asked) {
                Some(meant) => format!("unknown query parameter; did you mean `{meant}`?"),
                None => "unknown query parameter here; leave it out".to_owned(),
            };
            let shown: String = name.chars().take(NAME_CHARS_MAX).collect();
            if self.faults.iter().all(|fault| fault.field != shown) {
                self.faults.push(FieldError { field: shown, message });
            }
        }
        if self.faults.is_empty() { Ok(()) } else { Err(Problem::InvalidFields(self.faults)) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn faults(query: &str, strict: bool) -> Vec<String> {
        let uri: Uri = format!("/x?{query}").parse().expect("a URI");
        let mut parameters = Parameters::of(&uri).expect("readable");
        parameters.number("limit", 1, 100);
        parameters.text("cursor");
        match parameters.finish(strict) {
            Err(Problem::InvalidFields(faults)) => faults.into_iter().map(|fault| fault.field).collect(),
            Ok(()) => Vec::new(),
            Err(other) => panic!("{other:?}"),
        }
    }

    #[test]
    fn every_fault_is_told_once() {
        assert!(faults("limit=20&cursor=abc", true).is_empty());
        assert!(faults("", true).is_empty());
        for number in ["0", "101", "-1", "+5", "1.0", "", "x", "99999999999"] {
            assert_eq!(faults(&format!("limit={number}"), true), ["limit"], "{number}");
        }
        assert_eq!(faults("limit=1&limit=2&status=x&status=y&metadata[a]=1", true), ["limit", "status", "metadata[a]"]);
        assert!(faults("status=x", false).is_empty());
    }
}
