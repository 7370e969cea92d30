//! The fixtures: for each rule a little repository that it must reject, and one that it must pass.
//!
//! `xtask/fixtures/<rule>/bad` breaks the rule in every way it knows, `expected.txt` beside it is
//! every finding, and `good` comes as near as it may without breaking it.

use std::fs;
use std::path::{Path, PathBuf};

use crate::tidy::config::Config;
use crate::tidy::finding::Finding;
use crate::tidy::rules::Check;
use crate::tidy::tree::Tree;

/// Holds the rule against both halves of its fixture.
pub fn judge(rule: &str, check: Check) {
    let expected = fs::read_to_string(directory(rule).join("expected.txt")).unwrap();
    let found = findings(rule, "bad", check);
    assert!(!found.is_empty(), "{rule} lets its fixture pass");
    assert!(found == expected, "\nfound:\n{found}\nexpected:\n{expected}");
    assert_eq!(findings(rule, "good", check), "", "{rule} rejects what is right");
}

/// Where the fixture of a rule lies.
pub fn directory(rule: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures").join(rule)
}

/// What the rule finds in one half of its fixture, a line each.
pub fn findings(rule: &str, half: &str, check: Check) -> String {
    let tree = Tree::load(&directory(rule).join(half)).unwrap();
    let config = Config::load(&tree).unwrap();
    let mut findings: Vec<Finding> = check(&tree, &config);
    findings.sort();
    findings.iter().map(|finding| format!("{finding}\n")).collect()
}
