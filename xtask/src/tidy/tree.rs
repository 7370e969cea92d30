//! The repository as the rules see it: texts by path, and every Rust source parsed once.
//!
//! Reads the disk, judges nothing.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::str::FromStr;

use anyhow::Context;
use proc_macro2::TokenStream;

use crate::tidy::finding::Finding;
use crate::tidy::syntax;

/// Endings of the files that some rule reads.
const READ_ENDINGS: [&str; 4] = [".rs", ".toml", ".sql", ".tsv"];

/// Directories that hold no source of ours, by name.
const SKIPPED_NAMES: [&str; 1] = ["target"];

/// Directories that hold no source of ours, by path: the fixtures break the rules on purpose.
const SKIPPED_PATHS: [&str; 1] = ["xtask/fixtures"];

/// One Rust source that parses.
pub struct Source {
    /// Path from the root of the repository, with `/`.
    pub path: String,
    /// The text as it lies on the disk.
    pub text: String,
    /// Every token, which also holds what lies inside macro calls.
    pub tokens: TokenStream,
    /// The syntax, in which the arguments of a macro call are opaque.
    pub file: syn::File,
    /// Compiled for tests alone: an integration test, a bench, or a module under `#[cfg(test)]`.
    pub is_test: bool,
}

/// Every file that some rule reads.
#[derive(Default)]
pub struct Tree {
    /// The sources that parse, by path.
    pub sources: Vec<Source>,
    /// A finding for each source that does not parse.
    pub unparsed: Vec<Finding>,
    texts: BTreeMap<String, String>,
}

impl Tree {
    /// Reads everything below `root`, except build output, hidden directories and fixtures.
    pub fn load(root: &Path) -> anyhow::Result<Self> {
        let mut texts = BTreeMap::new();
        read_directory(root, "", &mut texts)?;
        let mut tree = Self { texts, ..Self::default() };
        for (path, text) in &tree.texts {
            if !path.ends_with(".rs") {
                continue;
            }
            match parse(path, text) {
                Ok(source) => tree.sources.push(source),
                Err(finding) => tree.unparsed.push(finding),
            }
        }
        tree.mark_test_modules();
        Ok(tree)
    }

    /// The text of a file, if it exists.
    pub fn text(&self, path: &str) -> Option<&str> {
        self.texts.get(path).map(String::as_str)
    }

    /// Every file whose path ends in `ending`, with its text.
    pub fn ending(&self, ending: &str) -> impl Iterator<Item = (&str, &str)> {
        self.texts
            .iter()
            .filter(move |(path, _)| path.ends_with(ending))
            .map(|(path, text)| (path.as_str(), text.as_str()))
    }

    /// The place of a source in [`Tree::sources`].
    pub fn source_index(&self, path: &str) -> Option<usize> {
        self.sources.binary_search_by(|source| source.path.as_str().cmp(path)).ok()
    }

    /// The source of the module that `item` declares inside the source `parent`, which lies below
    /// the inline modules `inside`.
    pub fn module_source(&self, parent: &str, inside: &[String], item: &syn::ItemMod) -> Option<usize> {
        let mut directory = syntax::module_directory(parent);
        for name in inside {
            directory.push_str(name);
            directory.push('/');
        }
        if let Some(path) = syntax::path_attribute(&item.attrs) {
            // Outside inline modules the attribute counts from the file's own directory.
            let base = if inside.is_empty() { syntax::parent_directory(parent) } else { &directory };
            return self.source_index(&format!("{base}{path}"));
        }
        let name = syntax::name_of(&item.ident);
        self.source_index(&format!("{directory}{name}.rs"))
            .or_else(|| self.source_index(&format!("{directory}{name}/mod.rs")))
    }

    /// Follows `#[cfg(test)] mod x;` to the files, and on to the files that these declare.
    fn mark_test_modules(&mut self) {
        let mut test_files = BTreeSet::new();
        let mut waiting: Vec<(usize, bool)> =
            self.sources.iter().enumerate().map(|(index, source)| (index, source.is_test)).collect();
        while let Some((index, whole_file)) = waiting.pop() {
            let source = &self.sources[index];
            for item in &source.file.items {
                let syn::Item::Mod(module) = item else { continue };
                if module.content.is_some() || !(whole_file || syntax::is_test_only(&module.attrs)) {
                    continue;
                }
                let found = self.module_source(&source.path, &[], module);
                if let Some(child) = found.filter(|&child| test_files.insert(child)) {
                    waiting.push((child, true));
                }
            }
        }
        for index in test_files {
            self.sources[index].is_test = true;
        }
    }
}

fn read_directory(root: &Path, below: &str, texts: &mut BTreeMap<String, String>) -> anyhow::Result<()> {
    let directory = root.join(below);
    let entries = fs::read_dir(&directory).with_context(|| format!("cannot list {}", directory.display()))?;
    for entry in entries {
        let entry = entry?;
        let Ok(name) = entry.file_name().into_string() else { continue };
        let path = format!("{below}{name}");
        if entry.file_type()?.is_dir() {
            let skipped = name.starts_with('.')
                || SKIPPED_NAMES.contains(&name.as_str())
                || SKIPPED_PATHS.contains(&path.as_str());
            if !skipped {
                read_directory(root, &format!("{path}/"), texts)?;
            }
        } else if READ_ENDINGS.iter().any(|ending| name.ends_with(ending)) {
            let text = fs::read_to_string(entry.path()).with_context(|| format!("cannot read {path}"))?;
            texts.insert(path, text);
        }
    }
    Ok(())
}

fn parse(path: &str, text: &str) -> Result<Source, Finding> {
    let unparsed =
        |line: usize, error: &dyn std::fmt::Display| Finding::new(path, line, format!("does not parse: {error}"));
    let tokens = TokenStream::from_str(text).map_err(|error| unparsed(error.span().start().line, &error))?;
    let file: syn::File = syn::parse2(tokens.clone()).map_err(|error| unparsed(error.span().start().line, &error))?;
    Ok(Source { path: path.to_owned(), text: text.to_owned(), tokens, file, is_test: syntax::is_test_path(path) })
}
