//! A generation's status changes through one door and begins through one other.
//!
//! Both are named in `tidy.toml`. Judges every string literal and every `.sql` file, tests too: a
//! test that writes a status by hand tests a state that cannot be.

use crate::tidy::config::{Config, StatusDoors};
use crate::tidy::finding::Finding;
use crate::tidy::sql::{self, StatusWrite};
use crate::tidy::tree::Tree;

/// One finding for each statement that writes a status outside its door.
pub fn check(tree: &Tree, config: &Config) -> Vec<Finding> {
    let mut findings = Vec::new();
    for source in &tree.sources {
        for text in sql::texts(&source.tokens) {
            findings.extend(judge(&config.status, &source.path, text.line, &text.value));
        }
    }
    for (path, text) in tree.ending(".sql") {
        findings.extend(judge(&config.status, path, 1, text));
    }
    findings
}

fn judge(doors: &StatusDoors, path: &str, line: usize, text: &str) -> Option<Finding> {
    let (verb, door) = match sql::status_write(text)? {
        StatusWrite::Update => ("changes", &doors.update),
        StatusWrite::Insert => ("inserts", &doors.insert),
    };
    if door.iter().any(|allowed| allowed == path) {
        return None;
    }
    let door = if door.is_empty() { "no file".to_owned() } else { door.join(", ") };
    let message = format!("{verb} the status of a generation, which only {door} may do");
    Some(Finding::new(path, line, message))
}

#[cfg(test)]
mod tests {
    use crate::tidy::fixture;

    #[test]
    fn the_fixture_is_rejected_and_its_counterpart_passes() {
        fixture::judge("status_doors", super::check);
    }
}
