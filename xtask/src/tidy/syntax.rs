//! Questions about Rust syntax that several rules ask.
//!
//! Knows files and attributes, no rule.

use syn::{Attribute, Expr, Item, Lit, Meta, Token, punctuated::Punctuated};

/// The line, counted from 1, on which a piece of syntax begins.
pub fn line_of(spanned: &impl syn::spanned::Spanned) -> usize {
    spanned.span().start().line
}

/// An identifier without the `r#` of a raw one.
pub fn name_of(ident: &syn::Ident) -> String {
    let name = ident.to_string();
    name.strip_prefix("r#").map(str::to_owned).unwrap_or(name)
}

/// Whether the path is that of an integration test or a bench.
pub fn is_test_path(path: &str) -> bool {
    let mut parts = path.split('/');
    parts.next_back();
    parts.any(|part| part == "tests" || part == "benches") && !path.split('/').any(|part| part == "src")
}

/// Whether the attributes keep the item out of every build that is not a test.
pub fn is_test_only(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        attribute.path().is_ident("test")
            || (attribute.path().is_ident("cfg")
                && attribute.parse_args::<Meta>().is_ok_and(|meta| implies_test(&meta)))
    })
}

fn implies_test(meta: &Meta) -> bool {
    match meta {
        Meta::Path(path) => path.is_ident("test"),
        Meta::List(list) => {
            let parts = list.parse_args_with(Punctuated::<Meta, Token![,]>::parse_terminated);
            let Ok(parts) = parts else { return false };
            if list.path.is_ident("all") {
                parts.iter().any(implies_test)
            } else {
                list.path.is_ident("any") && parts.iter().all(implies_test)
            }
        }
        _ => false,
    }
}

/// The attributes of an item of any kind.
pub fn item_attributes(item: &Item) -> &[Attribute] {
    match item {
        Item::Const(item) => &item.attrs,
        Item::Enum(item) => &item.attrs,
        Item::ExternCrate(item) => &item.attrs,
        Item::Fn(item) => &item.attrs,
        Item::ForeignMod(item) => &item.attrs,
        Item::Impl(item) => &item.attrs,
        Item::Macro(item) => &item.attrs,
        Item::Mod(item) => &item.attrs,
        Item::Static(item) => &item.attrs,
        Item::Struct(item) => &item.attrs,
        Item::Trait(item) => &item.attrs,
        Item::TraitAlias(item) => &item.attrs,
        Item::Type(item) => &item.attrs,
        Item::Union(item) => &item.attrs,
        Item::Use(item) => &item.attrs,
        _ => &[],
    }
}

/// The value of `#[path = "…"]`.
pub fn path_attribute(attributes: &[Attribute]) -> Option<String> {
    attributes.iter().find_map(|attribute| {
        let Meta::NameValue(pair) = &attribute.meta else { return None };
        match &pair.value {
            Expr::Lit(literal) if pair.path.is_ident("path") => string_of(&literal.lit),
            _ => None,
        }
    })
}

/// The text of a string literal.
pub fn string_of(literal: &Lit) -> Option<String> {
    match literal {
        Lit::Str(text) => Some(text.value()),
        _ => None,
    }
}

/// The directory of a file, with its closing `/`.
pub fn parent_directory(path: &str) -> &str {
    path.rfind('/').map_or("", |slash| &path[..=slash])
}

/// The directory, with its closing `/`, in which a source's own modules lie.
pub fn module_directory(path: &str) -> String {
    let parent = parent_directory(path);
    let stem = path[parent.len()..].trim_end_matches(".rs");
    let parent_name = parent.trim_end_matches('/').rsplit('/').next().unwrap_or_default();
    let is_root = matches!(stem, "lib" | "main" | "mod" | "build")
        || matches!(parent_name, "bin" | "tests" | "benches" | "examples");
    if is_root { parent.to_owned() } else { format!("{parent}{stem}/") }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn test_only(item: &str) -> bool {
        is_test_only(item_attributes(&syn::parse_str(item).unwrap()))
    }

    #[test]
    fn only_what_no_product_build_compiles_is_test_code() {
        assert!(test_only("#[cfg(test)] mod tests {}"));
        assert!(test_only("#[cfg(all(unix, test))] fn f() {}"));
        assert!(test_only("#[test] fn f() {}"));
        assert!(!test_only("#[cfg(not(test))] fn f() {}"));
        assert!(!test_only("#[cfg(any(test, feature = \"x\"))] fn f() {}"));
        assert!(!test_only("#[cfg(unix)] fn f() {}"));
    }

    #[test]
    fn modules_lie_beside_a_root_and_below_other_files() {
        assert_eq!(module_directory("crates/a/src/lib.rs"), "crates/a/src/");
        assert_eq!(module_directory("crates/a/src/b/mod.rs"), "crates/a/src/b/");
        assert_eq!(module_directory("crates/a/src/b.rs"), "crates/a/src/b/");
        assert_eq!(module_directory("crates/a/tests/b.rs"), "crates/a/tests/");
    }
}
