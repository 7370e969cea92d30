//! SQL is said in `crates/store` and nowhere else.
//!
//! Judges string literals that begin as a statement does, in tests too; `.sql` files; and the
//! dependency without which nobody could run a statement.

use crate::tidy::config::{self, Config};
use crate::tidy::finding::Finding;
use crate::tidy::sql;
use crate::tidy::tree::Tree;

const HOME: &str = "crates/store/";
const DRIVER: &str = "rusqlite";

/// One finding for each statement outside its home, and for each idle exception.
pub fn check(tree: &Tree, config: &Config) -> Vec<Finding> {
    let mut findings = said_abroad(tree);
    let mut idle = Vec::new();
    for entry in &config.sql {
        let path = entry.path.get_ref();
        let before = findings.len();
        findings.retain(|finding| !is_within(&finding.path, path));
        let message = if findings.len() == before {
            format!("no SQL in `{path}`; remove the exception")
        } else if entry.reason.trim().is_empty() {
            format!("the exception for `{path}` gives no reason")
        } else {
            continue;
        };
        let line = config::line_of(tree, &entry.path);
        idle.push(Finding::new(config::PATH, line, message));
    }
    findings.extend(idle);
    findings
}

fn said_abroad(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for source in tree.sources.iter().filter(|source| !source.path.starts_with(HOME)) {
        for text in sql::texts(&source.tokens) {
            if sql::is_statement(&text.value) {
                let message = format!("SQL outside {HOME}: \"{}\"", opening(&text.value));
                findings.push(Finding::new(&source.path, text.line, message));
            }
        }
    }
    for (path, _) in tree.ending(".sql").filter(|(path, _)| !path.starts_with(HOME)) {
        findings.push(Finding::new(path, 1, format!("an SQL file outside {HOME}")));
    }
    for (path, text) in tree.ending("/Cargo.toml").filter(|(path, _)| !path.starts_with(HOME)) {
        for (index, line) in text.lines().enumerate() {
            let is_driver = line.trim_start().strip_prefix(DRIVER);
            if is_driver.is_some_and(|rest| rest.starts_with(['.', ' ', '='])) {
                let message = format!("only {HOME} may depend on {DRIVER}");
                findings.push(Finding::new(path, index + 1, message));
            }
        }
    }
    findings
}

fn is_within(path: &str, allowed: &str) -> bool {
    let rest = path.strip_prefix(allowed.trim_end_matches('/'));
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// Enough of a statement to find it by.
fn opening(statement: &str) -> String {
    let words: Vec<&str> = statement.split_whitespace().collect();
    let shown = words.len().min(4);
    let more = if shown < words.len() { " …" } else { "" };
    format!("{}{more}", words[..shown].join(" "))
}

#[cfg(test)]
mod tests {
    use crate::tidy::fixture;

    #[test]
    fn the_fixture_is_rejected_and_its_counterpart_passes() {
        fixture::judge("sql_home", super::check);
    }
}
