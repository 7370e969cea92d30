//! Every route has a row in the authorization matrix, and every row a route.
//!
//! Reads `.route("<path>", get(handler).post(handler))` in the sources of `api`. So that the whole
//! path can be searched for, a route is registered with it as a literal or a `const`: `nest` is
//! refused. Whether the server keeps the matrix is the business of the test that reads it.

use std::collections::{BTreeMap, BTreeSet};

use syn::Expr;
use syn::visit::{self, Visit};

use crate::tidy::config::Config;
use crate::tidy::finding::Finding;
use crate::tidy::syntax;
use crate::tidy::tree::{Source, Tree};

/// Where routes are registered.
const ROUTES: &str = "crates/api/src/";
/// The authorization matrix: tab-separated, `#` begins a comment.
const MATRIX: &str = "crates/api/tests/authorization.tsv";
const HEADER: &str = "METHOD\tPATH\tAUTH\tSCOPE";
const METHODS: [&str; 7] = ["get", "post", "put", "patch", "delete", "head", "options"];
const SCOPES: [&str; 4] = ["-", "generate", "read", "webhooks"];

/// A method in capitals and a path.
type Route = (String, String);

/// One finding for each route without a row, row without a route, and line that is neither.
pub fn check(tree: &Tree, _: &Config) -> Vec<Finding> {
    let mut findings = Vec::new();
    let routes = registered(tree, &mut findings);
    let rows = match tree.text(MATRIX) {
        Some(text) => matrix(text, &mut findings),
        None if routes.is_empty() => return findings,
        None => {
            findings.push(Finding::new(MATRIX, 1, "the authorization matrix is missing"));
            BTreeMap::new()
        }
    };
    for ((method, path), (source, line)) in &routes {
        if !rows.contains_key(&(method.clone(), path.clone())) {
            let message = format!("`{method} {path}` has no row in {MATRIX}");
            findings.push(Finding::new(source, *line, message));
        }
    }
    for ((method, path), line) in &rows {
        if !routes.contains_key(&(method.clone(), path.clone())) {
            let message = format!("`{method} {path}` is no route");
            findings.push(Finding::new(MATRIX, *line, message));
        }
    }
    findings
}

/// The rows of the matrix, with their lines.
fn matrix(text: &str, findings: &mut Vec<Finding>) -> BTreeMap<Route, usize> {
    let mut rows = BTreeMap::new();
    let mut said = text
        .lines()
        .enumerate()
        .map(|(index, line)| (index + 1, line))
        .filter(|(_, line)| !line.is_empty() && !line.starts_with('#'));
    if said.next().is_none_or(|(_, line)| line != HEADER) {
        let message = format!("the first row must be `{}`", HEADER.replace('\t', " "));
        findings.push(Finding::new(MATRIX, 1, message));
    }
    for (line, row) in said {
        match parse_row(row) {
            Ok(route) => {
                if rows.insert(route, line).is_some() {
                    findings.push(Finding::new(MATRIX, line, "the route has a row already"));
                }
            }
            Err(message) => findings.push(Finding::new(MATRIX, line, message)),
        }
    }
    rows
}

fn parse_row(row: &str) -> Result<Route, String> {
    let [method, path, auth, scope] = row.split('\t').collect::<Vec<_>>()[..] else {
        return Err("a row has four columns, each behind one tab".to_owned());
    };
    if method != method.to_uppercase() || !METHODS.contains(&method.to_lowercase().as_str()) {
        return Err(format!("`{method}` is no method"));
    }
    if !path.starts_with('/') {
        return Err(format!("`{path}` is no path"));
    }
    if !SCOPES.contains(&scope) {
        return Err(format!("`{scope}` is no scope: {}", SCOPES.join(", ")));
    }
    match auth {
        "key" => {}
        "none" | "socket" if scope == "-" => {}
        "none" | "socket" => return Err(format!("only a key has a scope, `{auth}` has none")),
        _ => return Err(format!("`{auth}` is no way to authenticate: none, key, socket")),
    }
    Ok((method.to_owned(), path.to_owned()))
}

/// Every route of the product, with the place of its registration.
fn registered(tree: &Tree, findings: &mut Vec<Finding>) -> BTreeMap<Route, (String, usize)> {
    let sources: Vec<&Source> =
        tree.sources.iter().filter(|source| source.path.starts_with(ROUTES) && !source.is_test).collect();
    let mut constants = Constants::default();
    for source in &sources {
        constants.visit_file(&source.file);
    }
    let mut routes = BTreeMap::new();
    for source in sources {
        Registrar { path: &source.path, constants: &constants, routes: &mut routes, findings }.visit_file(&source.file);
    }
    routes
}

/// The string constants, by name; two of one name but different text are not told apart.
#[derive(Default)]
struct Constants(BTreeMap<String, BTreeSet<String>>);

impl<'ast> Visit<'ast> for Constants {
    fn visit_item_const(&mut self, item: &'ast syn::ItemConst) {
        if let Expr::Lit(literal) = &*item.expr
            && let Some(text) = syntax::string_of(&literal.lit)
        {
            self.0.entry(item.ident.to_string()).or_default().insert(text);
        }
    }
}

impl Constants {
    fn path_of(&self, expression: &Expr) -> Option<String> {
        match expression {
            Expr::Lit(literal) => syntax::string_of(&literal.lit),
            Expr::Path(path) => {
                let texts = self.0.get(&path.path.segments.last()?.ident.to_string())?;
                texts.first().filter(|_| texts.len() == 1).cloned()
            }
            _ => None,
        }
    }
}

struct Registrar<'a> {
    path: &'a str,
    constants: &'a Constants,
    routes: &'a mut BTreeMap<Route, (String, usize)>,
    findings: &'a mut Vec<Finding>,
}

impl Registrar<'_> {
    fn register(&mut self, path: &Expr, methods: &Expr, line: usize) {
        let Some(path) = self.constants.path_of(path) else {
            self.reject(line, "the path of a route must be a literal or a constant");
            return;
        };
        let mut found = BTreeSet::new();
        if !collect_methods(methods, &mut found) || found.is_empty() {
            self.reject(line, "the methods of a route must be plain: `get(handler).post(handler)`");
            return;
        }
        for method in found {
            self.routes.insert((method, path.clone()), (self.path.to_owned(), line));
        }
    }

    fn reject(&mut self, line: usize, message: &str) {
        self.findings.push(Finding::new(self.path, line, message));
    }
}

impl<'ast> Visit<'ast> for Registrar<'_> {
    fn visit_item(&mut self, item: &'ast syn::Item) {
        if !syntax::is_test_only(syntax::item_attributes(item)) {
            visit::visit_item(self, item);
        }
    }

    fn visit_expr_method_call(&mut self, call: &'ast syn::ExprMethodCall) {
        visit::visit_expr_method_call(self, call);
        let line = call.method.span().start().line;
        let mut arguments = call.args.iter();
        match (call.method.to_string().as_str(), arguments.next(), arguments.next()) {
            ("route", Some(path), Some(methods)) => self.register(path, methods, line),
            ("nest" | "nest_service" | "route_service", Some(_), Some(_)) => {
                self.reject(line, "register every route by `route` with its whole path");
            }
            _ => {}
        }
    }
}

/// Reads a chain of `get(…)`, `.post(…)` and layers; false if a part of it cannot be read.
fn collect_methods(expression: &Expr, found: &mut BTreeSet<String>) -> bool {
    match expression {
        Expr::Call(call) => match &*call.func {
            Expr::Path(function) => {
                let name = function.path.segments.last().map(|last| last.ident.to_string());
                name.is_some_and(|name| note_method(&name, found))
            }
            _ => false,
        },
        Expr::MethodCall(call) => {
            let name = call.method.to_string();
            let known = note_method(&name, found) || matches!(name.as_str(), "layer" | "route_layer" | "with_state");
            known && collect_methods(&call.receiver, found)
        }
        _ => false,
    }
}

fn note_method(name: &str, found: &mut BTreeSet<String>) -> bool {
    let known = METHODS.contains(&name);
    if known {
        found.insert(name.to_uppercase());
    }
    known
}

#[cfg(test)]
mod tests {
    use crate::tidy::fixture;

    #[test]
    fn the_fixture_is_rejected_and_its_counterpart_passes() {
        fixture::judge("routes", super::check);
    }

    #[test]
    fn routes_without_any_matrix_are_rejected() {
        let found = fixture::findings("routes", "missing", super::check);
        let expected = "crates/api/src/router.rs:4: `GET /models` has no row in \
             crates/api/tests/authorization.tsv\n\
             crates/api/tests/authorization.tsv:1: the authorization matrix is missing\n";
        assert_eq!(found, expected);
    }
}
