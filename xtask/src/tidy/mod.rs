//! `cargo xtask tidy`: the rules of the architecture that no compiler checks.
//!
//! A rule is a pure function from the [`tree::Tree`] (the sources as text and syntax) and the
//! [`config::Config`] (`tidy.toml`) to findings. It must not read the disk, so that its fixture
//! under `xtask/fixtures/<rule>/` is judged exactly as the repository is.

use std::io::Write;
use std::path::Path;

mod config;
mod finding;
#[cfg(test)]
mod fixture;
mod modules;
mod rules;
mod sql;
mod syntax;
mod tree;

/// Prints every finding as `path:line: message [rule]` and answers whether there was none.
pub fn command(root: &Path, out: &mut dyn Write) -> anyhow::Result<bool> {
    let tree = tree::Tree::load(root)?;
    let config = config::Config::load(&tree)?;
    let mut count = 0_usize;
    for rule in rules::ALL {
        let mut findings = (rule.check)(&tree, &config);
        findings.sort();
        for finding in &findings {
            writeln!(out, "{finding} [{}]", rule.name)?;
        }
        count += findings.len();
    }
    let rules = rules::ALL.len();
    let sources = tree.sources.len();
    match count {
        0 => writeln!(out, "tidy: {sources} sources keep {rules} rules")?,
        1 => writeln!(out, "tidy: 1 finding")?,
        _ => writeln!(out, "tidy: {count} findings")?,
    }
    Ok(count == 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_repository_is_tidy() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
        let mut out = Vec::new();
        let tidy = command(root, &mut out).unwrap();
        assert!(tidy, "\n{}", String::from_utf8_lossy(&out));
    }
}
