//! Every source parses: the other rules see nothing of one that does not.

use crate::tidy::config::Config;
use crate::tidy::finding::Finding;
use crate::tidy::tree::Tree;

/// One finding for each source that does not parse.
pub fn check(tree: &Tree, _: &Config) -> Vec<Finding> {
    tree.unparsed.clone()
}

#[cfg(test)]
mod tests {
    use crate::tidy::fixture;

    #[test]
    fn the_fixture_is_rejected_and_its_counterpart_passes() {
        fixture::judge("parses", super::check);
    }
}
