//! Values by their names on the wire, as the lexicon and the report write them.
//!
//! Knows no value.

use serde::de::value::{Error, StrDeserializer};
use serde::{Deserialize, Serialize};

/// Reads one value by its name on the wire.
pub fn named<'de, T: Deserialize<'de>>(name: &'de str) -> Option<T> {
    T::deserialize(StrDeserializer::<Error>::new(name)).ok()
}

/// The name of a value on the wire.
pub fn name_of<T: Serialize>(value: T) -> String {
    serde_json::to_value(value).ok().as_ref().and_then(|value| value.as_str()).map(str::to_owned).unwrap_or_default()
}
