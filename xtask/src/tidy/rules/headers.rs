//! Every source begins with `//!`: what it is for, and what it must not do.

use crate::tidy::config::Config;
use crate::tidy::finding::Finding;
use crate::tidy::tree::Tree;

/// One finding for each source whose first line says nothing.
pub fn check(tree: &Tree, _: &Config) -> Vec<Finding> {
    tree.ending(".rs")
        .filter(|(_, text)| {
            let first = text.lines().next().unwrap_or_default();
            first.strip_prefix("//!").is_none_or(|said| said.trim().is_empty())
        })
        .map(|(path, _)| Finding::new(path, 1, "the first line must be `//!` with the purpose of this file"))
        .collect()
}

#[cfg(test)]
mod tests {
    use crate::tidy::fixture;

    #[test]
    fn the_fixture_is_rejected_and_its_counterpart_passes() {
        fixture::judge("headers", super::check);
    }
}
