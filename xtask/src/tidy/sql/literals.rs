//! The string literals of a source, wherever they stand.
//!
//! Reads tokens rather than syntax, because most SQL stands inside macro calls. Docs are no
//! literals, although the compiler sees them as such.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use syn::Lit;

/// A string literal.
#[derive(Debug)]
pub struct Text {
    /// The line on which it begins.
    pub line: usize,
    /// Its value, escapes resolved; the parts of a `concat!` are one text.
    pub value: String,
}

/// Every string literal among the tokens.
pub fn texts(tokens: &TokenStream) -> Vec<Text> {
    let mut found = Vec::new();
    collect(tokens.clone(), &mut found);
    found
}

fn collect(tokens: TokenStream, found: &mut Vec<Text>) {
    // The last two tokens, to know an attribute and a `concat!` when its group comes.
    let mut before: [String; 2] = Default::default();
    for token in tokens {
        match &token {
            TokenTree::Literal(literal) => found.extend(value_of(literal)),
            TokenTree::Group(group) if is_doc(&before, group) => {}
            TokenTree::Group(group) if before == ["concat", "!"] => found.extend(joined(group)),
            TokenTree::Group(group) => collect(group.stream(), found),
            TokenTree::Ident(_) | TokenTree::Punct(_) => {}
        }
        before = [std::mem::take(&mut before[1]), short_name(&token)];
    }
}

fn short_name(token: &TokenTree) -> String {
    match token {
        TokenTree::Ident(ident) => ident.to_string(),
        TokenTree::Punct(mark) => mark.as_char().to_string(),
        TokenTree::Group(_) | TokenTree::Literal(_) => String::new(),
    }
}

/// Whether the group is the `[doc = "…"]` that a doc comment becomes.
fn is_doc(before: &[String; 2], group: &Group) -> bool {
    let is_attribute = before[1] == "#" || (before[0] == "#" && before[1] == "!");
    let first = group.stream().into_iter().next();
    is_attribute
        && group.delimiter() == Delimiter::Bracket
        && matches!(first, Some(TokenTree::Ident(name)) if name == "doc")
}

fn joined(group: &Group) -> Option<Text> {
    let mut parts = Vec::new();
    collect(group.stream(), &mut parts);
    let line = parts.first()?.line;
    Some(Text { line, value: parts.into_iter().map(|part| part.value).collect() })
}

fn value_of(literal: &proc_macro2::Literal) -> Option<Text> {
    let value = match Lit::new(literal.clone()) {
        Lit::Str(text) => text.value(),
        Lit::CStr(text) => text.value().to_string_lossy().into_owned(),
        Lit::ByteStr(text) => String::from_utf8(text.value()).ok()?,
        _ => return None,
    };
    Some(Text { line: literal.span().start().line, value })
}
