//! No name that says nothing: a thing that manages, helps or informs has a better one.
//!
//! Judges crates, modules and types by their last word, so `DataUrl` and `Metadata` are fine. Test
//! code counts too.

use syn::visit::{self, Visit};

use crate::tidy::config::Config;
use crate::tidy::finding::Finding;
use crate::tidy::syntax;
use crate::tidy::tree::Tree;

const EMPTY_WORDS: [&str; 8] = ["manager", "managers", "helper", "helpers", "util", "utils", "data", "info"];

/// One finding for each name that ends in an empty word.
pub fn check(tree: &Tree, _: &Config) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (path, _) in tree.ending("/Cargo.toml") {
        let name = path.rsplit('/').nth(1).unwrap_or_default();
        judge(path, 1, "crate", name, &mut findings);
    }
    for source in &tree.sources {
        Namer { path: &source.path, findings: &mut findings }.visit_file(&source.file);
    }
    findings
}

struct Namer<'a> {
    path: &'a str,
    findings: &'a mut Vec<Finding>,
}

impl Namer<'_> {
    fn judge(&mut self, kind: &str, ident: &syn::Ident) {
        let line = ident.span().start().line;
        judge(self.path, line, kind, &syntax::name_of(ident), self.findings);
    }
}

impl<'ast> Visit<'ast> for Namer<'_> {
    fn visit_item(&mut self, item: &'ast syn::Item) {
        match item {
            syn::Item::Enum(item) => self.judge("enum", &item.ident),
            syn::Item::Mod(item) => self.judge("module", &item.ident),
            syn::Item::Struct(item) => self.judge("struct", &item.ident),
            syn::Item::Trait(item) => self.judge("trait", &item.ident),
            syn::Item::Type(item) => self.judge("type", &item.ident),
            syn::Item::Union(item) => self.judge("union", &item.ident),
            _ => {}
        }
        visit::visit_item(self, item);
    }
}

fn judge(path: &str, line: usize, kind: &str, name: &str, findings: &mut Vec<Finding>) {
    let last = last_word(name);
    if EMPTY_WORDS.contains(&last.as_str()) {
        let message = format!("{kind} `{name}`: `{last}` says nothing; name what it is or decides");
        findings.push(Finding::new(path, line, message));
    }
}

/// The last word of a `CamelCase` or `snake_case` name, in lower case.
fn last_word(name: &str) -> String {
    let tail = name.rsplit(['_', '-']).next().unwrap_or(name);
    let start = tail.rfind(|letter: char| letter.is_ascii_uppercase()).unwrap_or(0);
    tail[start..].to_ascii_lowercase()
}

#[cfg(test)]
mod tests {
    use crate::tidy::fixture;

    #[test]
    fn the_fixture_is_rejected_and_its_counterpart_passes() {
        fixture::judge("names", super::check);
    }
}
