//! Crates depend on each other only as the table in `tidy.toml` allows.
//!
//! Reads the manifests, not the code: what a manifest does not name, the code cannot reach. Whether
//! external dependencies are welcome is `deny.toml`'s business.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;
use toml::{Spanned, Value};

use crate::tidy::config::{self, Config, CrateRow};
use crate::tidy::finding::Finding;
use crate::tidy::tree::Tree;

type Dependencies = BTreeMap<Spanned<String>, Value>;

/// The part of a manifest that holds arrows.
#[derive(Default, Deserialize)]
#[serde(default, rename_all = "kebab-case")]
struct Manifest {
    package: Package,
    dependencies: Dependencies,
    build_dependencies: Dependencies,
    dev_dependencies: Dependencies,
    target: BTreeMap<String, Tables>,
    workspace: Workspace,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Package {
    name: String,
}

/// The dependencies of one target.
#[derive(Default, Deserialize)]
#[serde(default, rename_all = "kebab-case")]
struct Tables {
    dependencies: Dependencies,
    build_dependencies: Dependencies,
    dev_dependencies: Dependencies,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Workspace {
    dependencies: BTreeMap<String, Value>,
}

/// One finding for each arrow outside the table, and for each place where table and crates differ.
pub fn check(tree: &Tree, config: &Config) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut manifests = Vec::new();
    for (path, text) in tree.ending("Cargo.toml") {
        match toml::from_str::<Manifest>(text) {
            Ok(manifest) => manifests.push((path, text, manifest)),
            Err(error) => {
                let line = error.span().map_or(1, |span| config::line_at(text, span.start));
                let reason = error.message().replace('\n', ", ");
                let message = format!("is not understood: {reason}");
                findings.push(Finding::new(path, line, message));
            }
        }
    }
    let shared = manifests.iter().find(|(path, ..)| *path == "Cargo.toml");
    let renamed = shared.map(|(.., root)| packages(&root.workspace)).unwrap_or_default();
    let ours: BTreeSet<&str> =
        manifests.iter().map(|(.., manifest)| manifest.package.name.as_str()).filter(|name| !name.is_empty()).collect();
    for (path, text, manifest) in &manifests {
        let name = manifest.package.name.as_str();
        if name.is_empty() {
            continue;
        }
        let Some(row) = config.crates.get(name) else {
            let message = format!("crate `{name}` has no row in {}", config::PATH);
            findings.push(Finding::new(*path, 1, message));
            continue;
        };
        let judge = Judge { path, text, name, row, ours: &ours, renamed: &renamed };
        findings.extend(judge.arrows(manifest));
    }
    for name in config.crates.keys().filter(|name| !ours.contains(name.get_ref().as_str())) {
        let line = config::line_of(tree, name);
        let message = format!("the table has a row for `{}`, which is no crate", name.get_ref());
        findings.push(Finding::new(config::PATH, line, message));
    }
    findings
}

/// What the names in `[workspace.dependencies]` stand for, where that is another package.
fn packages(workspace: &Workspace) -> BTreeMap<&str, &str> {
    let named = workspace.dependencies.iter();
    named.filter_map(|(name, value)| Some((name.as_str(), package_of(value)?))).collect()
}

fn package_of(value: &Value) -> Option<&str> {
    value.get("package")?.as_str()
}

struct Judge<'a> {
    path: &'a str,
    text: &'a str,
    name: &'a str,
    row: &'a CrateRow,
    ours: &'a BTreeSet<&'a str>,
    renamed: &'a BTreeMap<&'a str, &'a str>,
}

impl Judge<'_> {
    fn arrows(&self, manifest: &Manifest) -> Vec<Finding> {
        let mut findings = Vec::new();
        self.table(&manifest.dependencies, false, &mut findings);
        self.table(&manifest.build_dependencies, false, &mut findings);
        self.table(&manifest.dev_dependencies, true, &mut findings);
        for tables in manifest.target.values() {
            self.table(&tables.dependencies, false, &mut findings);
            self.table(&tables.build_dependencies, false, &mut findings);
            self.table(&tables.dev_dependencies, true, &mut findings);
        }
        findings
    }

    fn table(&self, dependencies: &Dependencies, for_tests: bool, findings: &mut Vec<Finding>) {
        for (key, value) in dependencies {
            let name = key.get_ref().as_str();
            let shared = self.renamed.get(name).copied();
            let package = package_of(value).or(shared).unwrap_or(name);
            if !self.ours.contains(package) || self.allows(package, for_tests) {
                continue;
            }
            let kind = if for_tests { "the tests of " } else { "" };
            let message = format!(
                "{kind}`{}` may not depend on `{package}`: the table in {} has no such arrow",
                self.name,
                config::PATH,
            );
            let line = config::line_at(self.text, key.span().start);
            findings.push(Finding::new(self.path, line, message));
        }
    }

    fn allows(&self, package: &str, for_tests: bool) -> bool {
        let listed = |row: &[String]| row.iter().any(|name| name == package);
        listed(&self.row.uses) || (for_tests && listed(&self.row.tests_use))
    }
}

#[cfg(test)]
mod tests {
    use crate::tidy::fixture;

    #[test]
    fn the_fixture_is_rejected_and_its_counterpart_passes() {
        fixture::judge("crate_arrows", super::check);
    }
}
