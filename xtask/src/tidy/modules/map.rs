//! The modules of one crate, and what a path means inside each.
//!
//! Says where a name is defined, not who says it.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use syn::{Item, UseTree, Visibility};

use crate::tidy::syntax;
use crate::tidy::tree::Tree;

/// The place of a module in [`CrateMap::modules`]; the root of the crate is 0.
pub type ModuleId = usize;

/// A module, inline or a file of its own.
#[derive(Debug)]
pub struct Module {
    /// The source that holds its items, as an index into [`Tree::sources`].
    pub source: usize,
    parent: Option<ModuleId>,
    children: BTreeMap<String, ModuleId>,
    items: BTreeSet<String>,
    imports: BTreeMap<String, Vec<String>>,
    globs: Vec<Vec<String>>,
}

/// The modules of one crate, without those that only tests compile.
#[derive(Debug, Default)]
pub struct CrateMap {
    /// Every module; the first is the root.
    pub modules: Vec<Module>,
}

/// What a path names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    /// A module itself, which only leads to its items.
    Module(ModuleId),
    /// An item that this module defines.
    ItemOf(ModuleId),
}

/// One name that a `use` brings in: its path, and what it is called from then on.
#[derive(Debug)]
pub struct Import {
    /// The whole path.
    pub path: Vec<String>,
    /// The name in scope; `None` for a glob or `as _`.
    pub name: Option<String>,
    /// Ends in `*`.
    pub is_glob: bool,
    /// The line of its last segment.
    pub line: usize,
}

impl CrateMap {
    /// Maps the crate whose root is the source at index `root`.
    pub fn build(tree: &Tree, root: usize) -> Self {
        let mut map = Self::default();
        map.add(tree, root, None, &[], &tree.sources[root].file.items);
        map
    }

    /// The module that `name` declares inside `module`.
    pub fn child(&self, module: ModuleId, name: &str) -> Option<ModuleId> {
        self.modules[module].children.get(name).copied()
    }

    /// What `path` names when it is said inside `from`; `None` for what other crates define.
    pub fn resolve(&self, from: ModuleId, path: &[String]) -> Option<Target> {
        self.resolve_path(from, path, &mut HashSet::new())
    }

    fn add(
        &mut self,
        tree: &Tree,
        source: usize,
        parent: Option<ModuleId>,
        inside: &[String],
        items: &[Item],
    ) -> ModuleId {
        let id = self.modules.len();
        self.modules.push(Module {
            source,
            parent,
            children: BTreeMap::new(),
            items: BTreeSet::new(),
            imports: BTreeMap::new(),
            globs: Vec::new(),
        });
        for item in items {
            if syntax::is_test_only(syntax::item_attributes(item)) {
                continue;
            }
            match item {
                Item::Mod(module) => self.add_child(tree, id, inside, module),
                Item::Use(declaration) => self.add_imports(id, declaration),
                _ => self.modules[id].items.extend(defined_name(item)),
            }
        }
        id
    }

    fn add_child(&mut self, tree: &Tree, id: ModuleId, inside: &[String], module: &syn::ItemMod) {
        let name = syntax::name_of(&module.ident);
        let source = self.modules[id].source;
        let child = if let Some((_, items)) = &module.content {
            let mut inside = inside.to_vec();
            inside.push(name.clone());
            self.add(tree, source, Some(id), &inside, items)
        } else {
            let found = tree.module_source(&tree.sources[source].path, inside, module);
            // A file that two crates include, or that does not parse, has no place on the map.
            let Some(file) = found else { return };
            self.add(tree, file, Some(id), &[], &tree.sources[file].file.items)
        };
        self.modules[id].children.insert(name, child);
    }

    fn add_imports(&mut self, id: ModuleId, declaration: &syn::ItemUse) {
        for import in imports_of(declaration) {
            let module = &mut self.modules[id];
            if import.is_glob {
                module.globs.push(import.path);
            } else if let Some(name) = import.name {
                module.imports.insert(name, import.path);
            }
        }
    }

    fn resolve_path(&self, from: ModuleId, path: &[String], asked: &mut HashSet<(ModuleId, String)>) -> Option<Target> {
        let (first, rest) = path.split_first()?;
        let mut target = match first.as_str() {
            "crate" => Target::Module(0),
            "self" => Target::Module(from),
            "super" => Target::Module(self.modules[from].parent?),
            name => self.look_up(from, name, asked)?,
        };
        for name in rest {
            let Target::Module(module) = target else { break };
            target = match name.as_str() {
                "self" => target,
                "super" => Target::Module(self.modules[module].parent?),
                name => self.look_up(module, name, asked)?,
            };
        }
        Some(target)
    }

    /// `asked` holds the questions already put on the way: asking one again would go in a circle.
    fn look_up(&self, module: ModuleId, name: &str, asked: &mut HashSet<(ModuleId, String)>) -> Option<Target> {
        if !asked.insert((module, name.to_owned())) {
            return None;
        }
        let here = &self.modules[module];
        if let Some(&child) = here.children.get(name) {
            return Some(Target::Module(child));
        }
        if here.items.contains(name) {
            return Some(Target::ItemOf(module));
        }
        if let Some(path) = here.imports.get(name) {
            return self.resolve_path(module, path, asked);
        }
        here.globs.iter().find_map(|glob| {
            let Target::Module(opened) = self.resolve_path(module, glob, asked)? else {
                return None;
            };
            self.look_up(opened, name, asked)
        })
    }
}

/// Every name that a `use` declaration brings in.
pub fn imports_of(declaration: &syn::ItemUse) -> Vec<Import> {
    let mut imports = Vec::new();
    if declaration.leading_colon.is_none() {
        collect(&declaration.tree, &mut Vec::new(), &mut imports);
    }
    imports
}

/// Whether a `use` hands the names on, as a facade does, rather than using them here.
pub fn is_re_export(declaration: &syn::ItemUse) -> bool {
    !matches!(declaration.vis, Visibility::Inherited)
}

fn collect(tree: &UseTree, before: &mut Vec<String>, imports: &mut Vec<Import>) {
    match tree {
        UseTree::Path(step) => {
            before.push(syntax::name_of(&step.ident));
            collect(&step.tree, before, imports);
            before.pop();
        }
        UseTree::Group(group) => {
            for tree in &group.items {
                collect(tree, before, imports);
            }
        }
        UseTree::Glob(glob) => {
            imports.push(Import { path: before.clone(), name: None, is_glob: true, line: syntax::line_of(glob) })
        }
        UseTree::Name(leaf) => {
            let name = syntax::name_of(&leaf.ident);
            imports.push(named(before, &leaf.ident, Some(name)));
        }
        UseTree::Rename(leaf) => {
            let name = Some(syntax::name_of(&leaf.rename)).filter(|name| name != "_");
            imports.push(named(before, &leaf.ident, name));
        }
    }
}

/// `self` as a leaf is the path before it, and takes its last name unless renamed.
fn named(before: &[String], leaf: &syn::Ident, name: Option<String>) -> Import {
    let mut path = before.to_vec();
    let mut name = name;
    if leaf == "self" {
        if name.as_deref() == Some("self") {
            name = before.last().cloned();
        }
    } else {
        path.push(syntax::name_of(leaf));
    }
    Import { path, name, is_glob: false, line: leaf.span().start().line }
}

fn defined_name(item: &Item) -> Option<String> {
    let ident = match item {
        Item::Const(item) => &item.ident,
        Item::Enum(item) => &item.ident,
        Item::Fn(item) => &item.sig.ident,
        Item::Macro(item) => item.ident.as_ref()?,
        Item::Static(item) => &item.ident,
        Item::Struct(item) => &item.ident,
        Item::Trait(item) => &item.ident,
        Item::TraitAlias(item) => &item.ident,
        Item::Type(item) => &item.ident,
        Item::Union(item) => &item.ident,
        _ => return None,
    };
    Some(syntax::name_of(ident))
}
