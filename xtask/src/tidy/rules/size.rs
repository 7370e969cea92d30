//! No file above 400 product lines, no function above 60.
//!
//! All lines count, blank ones and comments too: a reader scrolls past them as well. Test code is
//! not measured: neither whole test files nor what stands from the trailing `#[cfg(test)]` items
//! on. A function counts from its signature to its closing brace, its docs do not.
//!
//! `tidy.toml` lists the exceptions at their exact length, so that they can only shrink.

use std::collections::BTreeMap;

use syn::spanned::Spanned;
use syn::visit::{self, Visit};

use crate::tidy::config::{self, Config};
use crate::tidy::finding::Finding;
use crate::tidy::syntax;
use crate::tidy::tree::{Source, Tree};

const FILE_LINES_MAX: usize = 400;
const FUNCTION_LINES_MAX: usize = 60;

/// One finding for each thing that is too long, and for each exception that is not exact.
pub fn check(tree: &Tree, config: &Config) -> Vec<Finding> {
    let mut files = BTreeMap::new();
    let mut functions = BTreeMap::new();
    for source in tree.sources.iter().filter(|source| !source.is_test) {
        let key = source.path.clone();
        files.insert(key, Measured { lines: product_lines(source), starts_at: 1 });
        let mut meter = Meter { path: &source.path, owner: None, functions: &mut functions };
        meter.visit_file(&source.file);
    }
    let file_exceptions = config.file.iter().map(|entry| Exception {
        key: entry.path.get_ref().clone(),
        path: &entry.path,
        lines: entry.lines,
        reason: &entry.reason,
    });
    let function_exceptions = config.function.iter().map(|entry| Exception {
        key: function_key(entry.path.get_ref(), &entry.name),
        path: &entry.path,
        lines: entry.lines,
        reason: &entry.reason,
    });
    let mut findings = judge(tree, FILE_LINES_MAX, &files, file_exceptions.collect());
    findings.extend(judge(tree, FUNCTION_LINES_MAX, &functions, function_exceptions.collect()));
    findings
}

struct Measured {
    lines: usize,
    starts_at: usize,
}

struct Exception<'a> {
    /// A file's path, or what [`function_key`] makes of a function.
    key: String,
    path: &'a toml::Spanned<String>,
    lines: usize,
    reason: &'a str,
}

/// Holds what was measured against the limit and the exceptions from it.
fn judge(
    tree: &Tree,
    lines_max: usize,
    measured: &BTreeMap<String, Measured>,
    exceptions: Vec<Exception<'_>>,
) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (key, thing) in measured {
        let excepted = exceptions.iter().any(|exception| exception.key == *key);
        if thing.lines > lines_max && !excepted {
            findings.push(too_long(key, thing, lines_max));
        }
    }
    for exception in &exceptions {
        let lines = measured.get(&exception.key).map_or(0, |thing| thing.lines);
        let Exception { key, lines: listed, reason, .. } = exception;
        let message = if lines <= lines_max {
            format!("the exception for `{key}` is not needed ({lines} lines); remove it")
        } else if lines < *listed {
            format!("the exception for `{key}` is too generous; lower it to {lines}")
        } else if lines > *listed {
            format!("`{key}` grew from {listed} lines to {lines}; exceptions only shrink")
        } else if reason.trim().is_empty() {
            format!("the exception for `{key}` gives no reason")
        } else {
            continue;
        };
        let line = config::line_of(tree, exception.path);
        findings.push(Finding::new(config::PATH, line, message));
    }
    findings
}

fn too_long(key: &str, thing: &Measured, lines_max: usize) -> Finding {
    let lines = thing.lines;
    let (path, message) = match key.split_once(FUNCTION_MARK) {
        Some((path, name)) => (path, format!("fn `{name}` has {lines} lines of {lines_max}; cut it")),
        None => (key, format!("{lines} product lines of {lines_max}; cut the file by meaning")),
    };
    Finding::new(path, thing.starts_at, message)
}

/// Stands between path and name, as a reader would write it.
const FUNCTION_MARK: &str = " fn ";

fn function_key(path: &str, name: &str) -> String {
    format!("{path}{FUNCTION_MARK}{name}")
}

/// The lines before the trailing run of test-only items, without the blank ones between.
fn product_lines(source: &Source) -> usize {
    let items = &source.file.items;
    let tests = items.iter().rev().take_while(|item| syntax::is_test_only(syntax::item_attributes(item))).last();
    let lines: Vec<&str> = source.text.lines().collect();
    let end = tests.map_or(lines.len(), |item| {
        let first = syntax::item_attributes(item).first().map(syntax::line_of);
        first.unwrap_or_else(|| syntax::line_of(item)) - 1
    });
    let product = &lines[..end.min(lines.len())];
    product.iter().rposition(|line| !line.trim().is_empty()).map_or(0, |last| last + 1)
}

struct Meter<'a> {
    path: &'a str,
    /// The type or trait whose functions are being read.
    owner: Option<String>,
    functions: &'a mut BTreeMap<String, Measured>,
}

impl Meter<'_> {
    /// Of several functions of one name the longest counts.
    fn measure(&mut self, signature: &syn::Signature, block: &syn::Block) {
        let starts_at = signature.span().start().line;
        let lines = block.span().end().line + 1 - starts_at;
        let name = syntax::name_of(&signature.ident);
        let name = self.owner.as_ref().map_or(name.clone(), |owner| format!("{owner}::{name}"));
        let longest = self.functions.entry(function_key(self.path, &name)).or_insert(Measured { lines: 0, starts_at });
        if lines > longest.lines {
            *longest = Measured { lines, starts_at };
        }
    }

    fn inside(&mut self, owner: Option<String>, visit: impl FnOnce(&mut Self)) {
        let outer = std::mem::replace(&mut self.owner, owner);
        visit(self);
        self.owner = outer;
    }
}

impl<'ast> Visit<'ast> for Meter<'_> {
    fn visit_item(&mut self, item: &'ast syn::Item) {
        if !syntax::is_test_only(syntax::item_attributes(item)) {
            visit::visit_item(self, item);
        }
    }

    fn visit_item_impl(&mut self, item: &'ast syn::ItemImpl) {
        let owner = match &*item.self_ty {
            syn::Type::Path(path) => path.path.segments.last().map(|last| last.ident.to_string()),
            _ => None,
        };
        self.inside(owner, |meter| visit::visit_item_impl(meter, item));
    }

    fn visit_item_trait(&mut self, item: &'ast syn::ItemTrait) {
        let owner = Some(item.ident.to_string());
        self.inside(owner, |meter| visit::visit_item_trait(meter, item));
    }

    fn visit_item_fn(&mut self, function: &'ast syn::ItemFn) {
        self.inside(None, |meter| {
            meter.measure(&function.sig, &function.block);
            visit::visit_item_fn(meter, function);
        });
    }

    fn visit_impl_item_fn(&mut self, function: &'ast syn::ImplItemFn) {
        if !syntax::is_test_only(&function.attrs) {
            self.measure(&function.sig, &function.block);
            visit::visit_impl_item_fn(self, function);
        }
    }

    fn visit_trait_item_fn(&mut self, function: &'ast syn::TraitItemFn) {
        if let Some(block) = &function.default {
            self.measure(&function.sig, block);
            visit::visit_trait_item_fn(self, function);
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::tidy::fixture;

    #[test]
    fn the_fixture_is_rejected_and_its_counterpart_passes() {
        fixture::judge("size", super::check);
    }
}
