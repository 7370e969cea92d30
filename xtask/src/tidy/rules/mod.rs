//! Every rule, in the order in which the findings are printed.

use crate::tidy::config::Config;
use crate::tidy::finding::Finding;
use crate::tidy::tree::Tree;

mod crate_arrows;
mod headers;
mod module_cycles;
mod names;
mod parses;
mod routes;
mod same_bits;
mod size;
mod sql_home;
mod status_doors;

/// Judges a tree: the same input always gives the same findings, in any order.
pub type Check = fn(&Tree, &Config) -> Vec<Finding>;

/// One rule.
pub struct Rule {
    /// As printed behind its findings; also the directory of its fixture.
    pub name: &'static str,
    /// The judgement.
    pub check: Check,
}

/// Every rule.
pub const ALL: &[Rule] = &[
    Rule { name: "parses", check: parses::check },
    Rule { name: "crate_arrows", check: crate_arrows::check },
    Rule { name: "module_cycles", check: module_cycles::check },
    Rule { name: "size", check: size::check },
    Rule { name: "headers", check: headers::check },
    Rule { name: "sql_home", check: sql_home::check },
    Rule { name: "status_doors", check: status_doors::check },
    Rule { name: "routes", check: routes::check },
    Rule { name: "names", check: names::check },
    Rule { name: "same_bits", check: same_bits::check },
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tidy::fixture;

    #[test]
    fn every_rule_has_a_fixture_and_every_fixture_a_rule() {
        let mut rules: Vec<String> = ALL.iter().map(|rule| rule.name.to_owned()).collect();
        rules.sort();
        let mut fixtures: Vec<String> = std::fs::read_dir(fixture::directory(""))
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        fixtures.sort();
        assert_eq!(rules, fixtures);
    }
}
