//! Single values that a type cannot judge: each answers with a fault that says what would be right.

use tracing_subscriber::EnvFilter;
use tracing_subscriber::filter::LevelFilter;

/// What is wrong with `public_url` and with `log.level`.
pub fn faults(public_url: &str, level: &str) -> impl Iterator<Item = String> {
    public_url_fault(public_url).map(str::to_owned).into_iter().chain(level_fault(level))
}

/// What is wrong with `log.level`.
///
/// The filter takes a bare word that is no level for the name of a part, and then logs that part alone: a misspelt
/// level would silence everything.
fn level_fault(level: &str) -> Option<String> {
    let levels = "use off, error, warn, info, debug or trace, and for one part alone `info,worker=debug`";
    let directives: Vec<&str> = level.split(',').map(str::trim).collect();
    let is_bare = |directive: &&&str| !directive.contains(['=', '[']);
    // Nothing at all parses as a level too.
    let is_no_level = |directive: &&&str| directive.is_empty() || directive.parse::<LevelFilter>().is_err();
    if let Some(word) = directives.iter().filter(is_bare).find(is_no_level) {
        return Some(format!("log.level: `{word}` is no level; {levels}"));
    }
    EnvFilter::try_new(level).err().map(|error| format!("log.level: `{level}`: {error}; {levels}"))
}

/// What is wrong with `public_url`. Links are made by adding a path to it, so nothing may stand behind the path.
fn public_url_fault(text: &str) -> Option<&'static str> {
    if text.is_empty() {
        return None;
    }
    let has_scheme = ["http://", "https://"].iter().any(|scheme| text.starts_with(scheme));
    match reqwest::Url::parse(text) {
        Ok(url) if has_scheme => (url.query().is_some() || url.fragment().is_some())
            .then_some("public_url: must end with the host or a path: without `?` and `#`, for paths are added to it"),
        _ => Some("public_url: must be empty or start with http:// or https:// and a host"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_misspelt_level_is_told() {
        for good in ["info", "INFO", "off", "info,worker=debug", "warn,store=trace", "info,api[request]=debug"] {
            assert_eq!(level_fault(good), None, "{good}");
        }
        for (bad, word) in [("warning", "`warning`"), ("verbose", "`verbose`"), ("", "``"), ("info,workr", "`workr`")] {
            assert!(level_fault(bad).is_some_and(|fault| fault.contains(word) && fault.contains("warn")), "{bad}");
        }
        assert!(level_fault("info,worker=loud").is_some());
    }

    #[test]
    fn paths_can_be_added_to_a_public_url() {
        for good in ["", "http://a", "https://video.example.com/", "https://a.example/base"] {
            assert_eq!(public_url_fault(good), None, "{good}");
        }
        for bad in
            ["ftp://x", "http:foo", "https:/a", "http://", "a.example", "https://a/?x=1", "https://a/#x", "http://a?"]
        {
            assert!(public_url_fault(bad).is_some(), "{bad}");
        }
    }
}
