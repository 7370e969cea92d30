//! The edges between the files of a crate: who uses an item of whom, and where.
//!
//! A file uses another when its product code names an item that the other defines: in a private
//! `use`, in a path, or inside the arguments of a macro. Declaring a module and re-exporting from
//! it (`pub use`, `pub(crate) use`) is no use, and a name taken from a re-export is a use of the
//! file that defines it, not of the facade.

use std::collections::BTreeMap;

use proc_macro2::{TokenStream, TokenTree};
use syn::visit::{self, Visit};

use crate::tidy::modules::map::{CrateMap, ModuleId, Target, imports_of, is_re_export};
use crate::tidy::syntax;
use crate::tidy::tree::Tree;

/// From each source to the sources it uses, with the line of the first use.
pub type Edges = BTreeMap<usize, BTreeMap<usize, usize>>;

/// The edges between the files of one crate.
pub fn edges(tree: &Tree, map: &CrateMap) -> Edges {
    let mut edges = Edges::new();
    let Some(root) = map.modules.first() else { return edges };
    let mut finder = UseFinder { tree, map, module: 0, edges: &mut edges };
    finder.visit_items(&tree.sources[root.source].file.items);
    edges
}

struct UseFinder<'a> {
    tree: &'a Tree,
    map: &'a CrateMap,
    /// The module whose code is being read.
    module: ModuleId,
    edges: &'a mut Edges,
}

impl UseFinder<'_> {
    fn visit_items(&mut self, items: &[syn::Item]) {
        for item in items {
            self.visit_item(item);
        }
    }

    fn note(&mut self, path: &[String], line: usize) {
        let Some(Target::ItemOf(module)) = self.map.resolve(self.module, path) else { return };
        let from = self.map.modules[self.module].source;
        let to = self.map.modules[module].source;
        if from != to {
            let first = self.edges.entry(from).or_default().entry(to).or_insert(line);
            *first = line.min(*first);
        }
    }

    /// Macro arguments have no syntax yet, so only paths of two names or more are taken for paths:
    /// a single name may as well be a variable.
    fn note_tokens(&mut self, tokens: TokenStream) {
        let mut path: Vec<String> = Vec::new();
        let mut line = 0;
        let mut colons = 0;
        for token in tokens {
            match token {
                TokenTree::Ident(ident) => {
                    if colons != 2 {
                        self.note_long(&path, line);
                        path.clear();
                        line = ident.span().start().line;
                    }
                    path.push(syntax::name_of(&ident));
                    colons = 0;
                }
                TokenTree::Punct(mark) if mark.as_char() == ':' && !path.is_empty() => colons += 1,
                other => {
                    self.note_long(&path, line);
                    path.clear();
                    colons = 0;
                    if let TokenTree::Group(group) = other {
                        self.note_tokens(group.stream());
                    }
                }
            }
        }
        self.note_long(&path, line);
    }

    fn note_long(&mut self, path: &[String], line: usize) {
        if path.len() > 1 {
            self.note(path, line);
        }
    }
}

impl<'ast> Visit<'ast> for UseFinder<'_> {
    fn visit_item(&mut self, item: &'ast syn::Item) {
        if !syntax::is_test_only(syntax::item_attributes(item)) {
            visit::visit_item(self, item);
        }
    }

    fn visit_impl_item_fn(&mut self, function: &'ast syn::ImplItemFn) {
        if !syntax::is_test_only(&function.attrs) {
            visit::visit_impl_item_fn(self, function);
        }
    }

    fn visit_item_mod(&mut self, item: &'ast syn::ItemMod) {
        let Some(child) = self.map.child(self.module, &syntax::name_of(&item.ident)) else {
            return;
        };
        let tree = self.tree;
        let outer = std::mem::replace(&mut self.module, child);
        match &item.content {
            Some((_, items)) => self.visit_items(items),
            None => self.visit_items(&tree.sources[self.map.modules[child].source].file.items),
        }
        self.module = outer;
    }

    fn visit_item_use(&mut self, declaration: &'ast syn::ItemUse) {
        if is_re_export(declaration) {
            return;
        }
        for import in imports_of(declaration) {
            self.note(&import.path, import.line);
        }
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        if path.leading_colon.is_none() {
            let names: Vec<String> = path.segments.iter().map(|segment| syntax::name_of(&segment.ident)).collect();
            self.note(&names, syntax::line_of(path));
        }
        visit::visit_path(self, path);
    }

    fn visit_macro(&mut self, call: &'ast syn::Macro) {
        self.visit_path(&call.path);
        self.note_tokens(call.tokens.clone());
    }

    fn visit_attribute(&mut self, _: &'ast syn::Attribute) {}
}
