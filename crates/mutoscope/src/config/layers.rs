//! Layers of configuration: where a value comes from, and which names exist.
//!
//! The default file is the schema: what it does not name does not exist. This
//! module must not know what any option means, nor read a file or the
//! environment itself.

use std::collections::BTreeMap;

use figment::value::{Dict, Map, Value};
use figment::{Metadata, Profile, Provider};

/// Parts a section from its option in the name of a variable.
const SEPARATOR: &str = "__";
/// Below this likeness a suggestion would mislead.
const LIKENESS_MIN: f64 = 0.6;

/// One source of values, with a name that an error can point to.
pub struct Layer {
    name: String,
    values: Dict,
}

impl Layer {
    /// Values that come from `name`.
    pub fn new(name: impl Into<String>, values: Dict) -> Self {
        Self { name: name.into(), values }
    }

    /// What the layer says of the top-level option `key`, where it is a text.
    pub fn text(&self, key: &str) -> Option<&str> {
        self.values.get(key)?.as_str()
    }

    /// The faults of names that the schema does not hold.
    pub fn unknown(&self, schema: &Dict) -> Vec<String> {
        let known = paths(schema);
        let mut unknown = Vec::new();
        collect_unknown(&self.values, schema, "", &mut unknown);
        let fault = |path: &String| format!("{}: unknown option `{path}`; {}", self.name, hint(path, &known));
        unknown.iter().map(fault).collect()
    }
}

impl Provider for Layer {
    fn metadata(&self) -> Metadata {
        Metadata::named(self.name.clone())
    }

    fn data(&self) -> Result<Map<Profile, Dict>, figment::Error> {
        Ok(Profile::Default.collect(self.values.clone()))
    }
}

/// Reads variables (their names without `prefix`) as options. The schema says
/// which of them are texts, so that a version "2" stays a text.
///
/// # Errors
/// One sentence for each name that the schema does not hold.
pub fn from_variables(variables: &BTreeMap<String, String>, prefix: &str, schema: &Dict) -> Result<Layer, Vec<String>> {
    let known = paths(schema);
    let mut values = Dict::new();
    let mut faults = Vec::new();
    for (name, text) in variables {
        let path = name.to_lowercase().replace(SEPARATOR, ".");
        match leaf(schema, &path) {
            Some(Value::String(..)) => insert(&mut values, &path, Value::from(text.as_str())),
            Some(_) => insert(&mut values, &path, text.parse().unwrap_or_else(|never| match never {})),
            None => {
                let spell = |path: &String| format!("{prefix}{}", path.replace('.', SEPARATOR).to_uppercase());
                let spelt: Vec<String> = known.iter().map(spell).collect();
                let full = format!("{prefix}{name}");
                faults.push(format!("unknown environment variable `{full}`; {}", hint(&full, &spelt)));
            }
        }
    }
    if faults.is_empty() { Ok(Layer::new(format!("{prefix}* in the environment"), values)) } else { Err(faults) }
}

/// Whether a variable means an option: it is none of `others`, and nobody else's.
pub fn is_option(name: &str, text: &str, others: &[&str]) -> bool {
    !others.contains(&name) && !is_service_link(name, text)
}

/// Whether a variable was set by Kubernetes, which tells every container of every service by its name, and so of one
/// named like this program: `MUTOSCOPE_SERVICE_HOST`, `MUTOSCOPE_PORT=tcp://…`, `MUTOSCOPE_PORT_80_TCP_ADDR`.
fn is_service_link(name: &str, text: &str) -> bool {
    let name = format!("_{name}");
    let numbered = name.split_once("_PORT_").is_some_and(|(_, rest)| rest.starts_with(|c: char| c.is_ascii_digit()));
    numbered
        || name.ends_with("_SERVICE_HOST")
        || name.ends_with("_SERVICE_PORT")
        || name.contains("_SERVICE_PORT_")
        || name.ends_with("_PORT") && text.contains("://")
}

fn insert(values: &mut Dict, path: &str, value: Value) {
    match path.split_once('.') {
        None => {
            values.insert(path.to_owned(), value);
        }
        Some((section, rest)) => {
            let inner = values.entry(section.to_owned()).or_insert_with(|| Value::from(Dict::new()));
            if let Value::Dict(_, inner) = inner {
                insert(inner, rest, value);
            }
        }
    }
}

fn leaf<'a>(schema: &'a Dict, path: &str) -> Option<&'a Value> {
    match path.split_once('.') {
        None => schema.get(path).filter(|value| value.as_dict().is_none()),
        Some((section, rest)) => leaf(schema.get(section)?.as_dict()?, rest),
    }
}

/// Dotted paths of every option.
fn paths(schema: &Dict) -> Vec<String> {
    let below = |(key, value): (&String, &Value)| match value.as_dict() {
        Some(section) => paths(section).iter().map(|path| format!("{key}.{path}")).collect(),
        None => vec![key.clone()],
    };
    schema.iter().flat_map(below).collect()
}

fn collect_unknown(values: &Dict, schema: &Dict, prefix: &str, unknown: &mut Vec<String>) {
    for (key, value) in values {
        let path = if prefix.is_empty() { key.clone() } else { format!("{prefix}.{key}") };
        match (schema.get(key), value) {
            (None, _) => unknown.push(path),
            (Some(Value::Dict(_, section)), Value::Dict(_, inner)) => collect_unknown(inner, section, &path, unknown),
            (Some(Value::Array(_, elements)), Value::Array(_, items)) => {
                let element = union(elements);
                for (at, item) in items.iter().enumerate() {
                    if let Value::Dict(_, inner) = item {
                        collect_unknown(inner, &element, &format!("{path}[{at}]"), unknown);
                    }
                }
            }
            // A wrong type is told by the reader of the values.
            (Some(_), _) => {}
        }
    }
}

/// Every key that some element of a list has.
fn union(elements: &[Value]) -> Dict {
    let mut all = Dict::new();
    for element in elements.iter().filter_map(Value::as_dict) {
        for (key, value) in element {
            match (all.get(key), value) {
                (Some(Value::Dict(_, before)), Value::Dict(_, _)) => {
                    let merged = union(&[Value::from(before.clone()), value.clone()]);
                    all.insert(key.clone(), Value::from(merged));
                }
                _ => {
                    all.insert(key.clone(), value.clone());
                }
            }
        }
    }
    all
}

/// The known name that was probably meant.
fn hint(unknown: &str, known: &[String]) -> String {
    let likeness = |path: &&String| {
        let whole = strsim::normalized_damerau_levenshtein(unknown, path);
        // An option that stands in another section than was thought.
        let misplaced = last(unknown) == last(path);
        if misplaced { whole.max(0.9) } else { whole }
    };
    let best = known.iter().max_by(|a, b| likeness(a).total_cmp(&likeness(b)));
    match best.filter(|best| likeness(best) >= LIKENESS_MIN) {
        Some(best) => format!("did you mean `{best}`?"),
        None => "`mutoscope config` lists every option".to_owned(),
    }
}

fn last(path: &str) -> &str {
    let option = path.rsplit('.').next().unwrap_or(path);
    option.rsplit(SEPARATOR).next().unwrap_or(option)
}

#[cfg(test)]
mod tests {
    use figment::providers::{Format, Toml};

    use super::*;

    fn dict(text: &str) -> Dict {
        let mut map = Toml::string(text).data().expect("valid TOML");
        map.remove(&Profile::Default).unwrap_or_default()
    }

    fn schema() -> Dict {
        dict(
            "listen = \"a\"\n[limits]\nqueued_max = 1\nversion = \"1\"\n[[catalogue.models]]\nid = \"a\"\ndurations = { min = 1 }\n[[catalogue.models]]\nid = \"b\"\ndurations = { values = [1] }",
        )
    }

    #[test]
    fn a_typing_error_is_answered_with_the_nearest_name() {
        let layer = Layer::new("my.toml", dict("listn = \"x\"\n[limits]\nqueue_max = 3\n[limit]\nversion = \"2\""));
        let mut faults = layer.unknown(&schema());
        faults.sort();
        assert_eq!(
            faults,
            [
                "my.toml: unknown option `limit`; `mutoscope config` lists every option",
                "my.toml: unknown option `limits.queue_max`; did you mean `limits.queued_max`?",
                "my.toml: unknown option `listn`; did you mean `listen`?",
            ]
        );
    }

    #[test]
    fn an_option_in_the_wrong_section_is_found() {
        let faults = Layer::new("f", dict("queued_max = 3")).unknown(&schema());
        assert_eq!(faults, ["f: unknown option `queued_max`; did you mean `limits.queued_max`?"]);
    }

    #[test]
    fn elements_of_lists_are_held_against_what_any_element_has() {
        let good = dict("[[catalogue.models]]\nid = \"c\"\ndurations = { values = [2] }");
        assert_eq!(Layer::new("f", good).unknown(&schema()), Vec::<String>::new());
        let bad = dict("[[catalogue.models]]\nid = \"c\"\ndurations = { step = 2 }");
        let faults = Layer::new("f", bad).unknown(&schema());
        assert!(faults[0].contains("`catalogue.models[0].durations.step`"), "{faults:?}");
    }

    #[test]
    fn variables_take_their_type_from_the_schema() {
        let variables = [("LIMITS__QUEUED_MAX", "7"), ("LIMITS__VERSION", "7")];
        let variables = variables.map(|(name, value)| (name.to_owned(), value.to_owned())).into();
        let layer = from_variables(&variables, "M_", &schema()).unwrap_or_else(|faults| panic!("{faults:?}"));
        let limits = layer.values["limits"].as_dict().expect("a section");
        assert_eq!(limits["queued_max"].to_u128(), Some(7));
        assert_eq!(limits["version"].as_str(), Some("7"));
    }

    #[test]
    fn what_kubernetes_sets_is_no_option() {
        for (name, text) in [
            ("SERVICE_HOST", "10.0.0.1"),
            ("SERVICE_PORT", "8787"),
            ("SERVICE_PORT_HTTP", "8787"),
            ("PORT", "tcp://10.0.0.1:8787"),
            ("PORT_8787_TCP", "tcp://10.0.0.1:8787"),
            ("PORT_8787_TCP_ADDR", "10.0.0.1"),
            ("API_SERVICE_HOST", "10.0.0.1"),
            ("API_PORT", "tcp://10.0.0.1:8787"),
        ] {
            assert!(is_service_link(name, text), "{name}");
        }
        for (name, text) in [("PORT", "9000"), ("HTTP__PORT_MAX", "1"), ("LISTEN", "http://a"), ("SERVICES", "1")] {
            assert!(!is_service_link(name, text), "{name}");
        }
    }

    #[test]
    fn an_unknown_variable_is_answered_in_its_own_spelling() {
        let variables = BTreeMap::from([("LIMIT__QUEUED_MAX".to_owned(), "7".to_owned())]);
        let faults = from_variables(&variables, "M_", &schema()).err().unwrap_or_default();
        assert_eq!(
            faults,
            ["unknown environment variable `M_LIMIT__QUEUED_MAX`; did you mean `M_LIMITS__QUEUED_MAX`?"]
        );
    }
}
