//! `tidy.toml`: the crate table, the writers of a status, and every exception with its reason.
//!
//! Holds data only; what an entry means is its rule's business. An unknown key is an error, so a
//! misspelt exception cannot lie there unread.

use std::collections::BTreeMap;

use anyhow::Context;
use serde::Deserialize;
use toml::Spanned;

use crate::tidy::tree::Tree;

/// Where the configuration lies, from the root of the repository.
pub const PATH: &str = "tidy.toml";

/// The whole of `tidy.toml`.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Config {
    /// The crate table: one row for every crate, by its name.
    #[serde(default)]
    pub crates: BTreeMap<Spanned<String>, CrateRow>,
    /// Who may write the status of a generation.
    #[serde(default)]
    pub status: StatusDoors,
    /// Places outside the store that may say SQL.
    #[serde(default)]
    pub sql: Vec<Allowed>,
    /// Files above the limit.
    #[serde(default)]
    pub file: Vec<LongFile>,
    /// Functions above the limit.
    #[serde(default)]
    pub function: Vec<LongFunction>,
}

/// One row of the crate table.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CrateRow {
    /// The crates of this workspace that it may depend on.
    pub uses: Vec<String>,
    /// Further crates of this workspace that its tests may depend on.
    #[serde(default)]
    pub tests_use: Vec<String>,
}

/// The files through which a generation's status is written, as paths from the root.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StatusDoors {
    /// May change the status of a row.
    #[serde(default)]
    pub update: Vec<String>,
    /// May insert a row with its first status.
    #[serde(default)]
    pub insert: Vec<String>,
}

/// A path, with everything below it, that a rule passes over.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Allowed {
    /// A file or a directory, from the root.
    pub path: Spanned<String>,
    /// Why the rule cannot hold there.
    pub reason: String,
}

/// A file above the limit of product lines.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LongFile {
    /// The file, from the root.
    pub path: Spanned<String>,
    /// Its length in product lines, exactly.
    pub lines: usize,
    /// Why it is better long than cut.
    pub reason: String,
}

/// A function above the limit of lines.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LongFunction {
    /// The file that holds it, from the root.
    pub path: Spanned<String>,
    /// Its name as the finding spells it: `function` or `Type::function`.
    pub name: String,
    /// Its length in lines, exactly.
    pub lines: usize,
    /// Why it is better long than cut.
    pub reason: String,
}

impl Config {
    /// Reads `tidy.toml` of the tree; a fixture may go without.
    pub fn load(tree: &Tree) -> anyhow::Result<Self> {
        let text = tree.text(PATH).unwrap_or_default();
        toml::from_str(text).with_context(|| format!("{PATH} is not understood"))
    }
}

/// The line of a text, counted from 1, that holds the byte at `offset`.
pub fn line_at(text: &str, offset: usize) -> usize {
    text.bytes().take(offset).filter(|&byte| byte == b'\n').count() + 1
}

/// The line of `tidy.toml` that names what a finding about an entry is about.
pub fn line_of(tree: &Tree, named: &Spanned<String>) -> usize {
    line_at(tree.text(PATH).unwrap_or_default(), named.span().start)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_misspelt_entry_is_an_error() {
        let understood = |text| toml::from_str::<Config>(text).is_ok();
        assert!(understood("[[sql]]\npath = \"a\"\nreason = \"b\""));
        assert!(!understood("[[sequel]]\npath = \"a\"\nreason = \"b\""));
        assert!(!understood("[[sql]]\npath = \"a\"\nreasons = \"b\""));
        assert!(!understood("[[sql]]\npath = \"a\""));
    }
}
