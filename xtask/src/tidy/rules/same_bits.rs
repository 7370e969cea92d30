//! The same film on every machine: product code of previz takes no mathematics from the standard
//! library whose last bit is the platform's, and no fused multiplication.
//!
//! Judges names of methods alone, since syntax knows no types; `previz/src/maths.rs` has what is
//! to be called instead, as functions. Tests may measure with whatever they like. What stands
//! inside a macro is not read.

use syn::visit::{self, Visit};

use crate::tidy::config::Config;
use crate::tidy::finding::Finding;
use crate::tidy::syntax;
use crate::tidy::tree::Tree;

const SOURCES: &str = "crates/previz/src/";

/// Methods of floats that the standard library leaves to the platform.
const VARYING: [&str; 27] = [
    "acos", "acosh", "asin", "asinh", "atan", "atan2", "atanh", "cbrt", "cos", "cosh", "exp", "exp2", "exp_m1",
    "hypot", "ln", "ln_1p", "log", "log10", "log2", "mul_add", "powf", "powi", "sin", "sin_cos", "sinh", "tan", "tanh",
];

/// One finding for each call.
pub fn check(tree: &Tree, _: &Config) -> Vec<Finding> {
    let mut findings = Vec::new();
    for source in tree.sources.iter().filter(|source| source.path.starts_with(SOURCES)) {
        Reader { path: &source.path, findings: &mut findings }.visit_file(&source.file);
    }
    findings
}

struct Reader<'a> {
    path: &'a str,
    findings: &'a mut Vec<Finding>,
}

impl Reader<'_> {
    fn judge(&mut self, name: &syn::Ident) {
        let method = syntax::name_of(name);
        if VARYING.contains(&method.as_str()) {
            let message = format!("`{method}` has other bits on another machine; take that of `maths`");
            self.findings.push(Finding::new(self.path, name.span().start().line, message));
        }
    }
}

impl<'ast> Visit<'ast> for Reader<'_> {
    fn visit_item(&mut self, item: &'ast syn::Item) {
        if !syntax::is_test_only(syntax::item_attributes(item)) {
            visit::visit_item(self, item);
        }
    }

    fn visit_expr_method_call(&mut self, call: &'ast syn::ExprMethodCall) {
        self.judge(&call.method);
        visit::visit_expr_method_call(self, call);
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        let names: Vec<&syn::PathSegment> = path.segments.iter().collect();
        if let [.., of, method] = names.as_slice()
            && (of.ident == "f32" || of.ident == "f64")
        {
            self.judge(&method.ident);
        }
        visit::visit_path(self, path);
    }
}

#[cfg(test)]
mod tests {
    use crate::tidy::fixture;

    #[test]
    fn the_fixture_is_rejected_and_its_counterpart_passes() {
        fixture::judge("same_bits", super::check);
    }
}
