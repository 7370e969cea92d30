//! Reading answers of the operator's routes for tables and sentences.
//!
//! What is missing is shown as a dash, never guessed.

use serde_json::Value;

/// A field as a table shows it.
pub fn cell(row: &Value, field: &str) -> String {
    match row.get(field) {
        None | Some(Value::Null) => "-".to_owned(),
        Some(Value::String(text)) => text.clone(),
        Some(Value::Array(items)) => items
            .iter()
            .map(|item| item.as_str().map_or_else(|| item.to_string(), str::to_owned))
            .collect::<Vec<_>>()
            .join(","),
        Some(value) => value.to_string(),
    }
}

/// One row for each element of `data`.
pub fn rows(answer: &Value, fields: &[&str]) -> Vec<Vec<String>> {
    let data = answer.get("data").and_then(Value::as_array);
    data.into_iter().flatten().map(|row| fields.iter().map(|field| cell(row, field)).collect()).collect()
}

/// What an answer is about.
pub fn data(answer: &Value) -> &Value {
    answer.get("data").unwrap_or(&Value::Null)
}

/// A name as one segment of a path.
pub fn segment(name: &str) -> String {
    name.bytes().fold(String::new(), |mut text, byte| {
        if byte.is_ascii_alphanumeric() || b"-_.~".contains(&byte) {
            text.push(char::from(byte));
        } else {
            text.push_str(&format!("%{byte:02X}"));
        }
        text
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_show_what_is_there() {
        let row = serde_json::json!({"name": "a", "n": 3, "none": null, "scopes": ["read", "generate"]});
        let cells = ["name", "n", "none", "missing", "scopes"].map(|field| cell(&row, field));
        assert_eq!(cells, ["a", "3", "-", "-", "read,generate"]);
    }

    #[test]
    fn a_name_stays_one_segment() {
        assert_eq!(segment("a/b ü"), "a%2Fb%20%C3%BC");
    }
}
