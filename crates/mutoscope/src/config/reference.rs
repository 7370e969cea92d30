//! The reference page of the configuration, made from the default file.
//!
//! It reads the commented file as text, so that page and file cannot differ. It
//! must not know any option by name.

/// Renders the page in Markdown.
pub fn page(default_file: &str) -> String {
    let (options, models) = split_models(default_file);
    let mut page = String::from(
        "# Configuration\n\n\
         Made from `crates/mutoscope/src/config.default.toml` by `mutoscope config --reference`.\n\n",
    );
    let mut section = String::new();
    let mut comment: Vec<&str> = Vec::new();
    for line in options.lines() {
        if let Some(text) = line.strip_prefix('#') {
            comment.push(text.trim());
        } else if let Some(name) = line.strip_prefix('[') {
            section = name.trim_end_matches(']').to_owned();
            page.push_str(&format!("\n## `[{section}]`\n\n"));
        } else if let Some((name, value)) = line.split_once(" = ") {
            page.push_str(&option(&section, name, value, &comment.join(" ")));
            comment.clear();
        } else if !comment.is_empty() {
            // Comments before an empty line speak of the file, not of an option.
            page.push_str(&format!("{}\n\n", comment.join("\n")));
            comment.clear();
        }
    }
    page.push_str(&format!("\n## `[[catalogue.models]]`\n\n{}", models_section(models)));
    page
}

fn option(section: &str, name: &str, value: &str, meaning: &str) -> String {
    let path = if section.is_empty() { name.to_owned() } else { format!("{section}.{name}") };
    let variable = format!("MUTOSCOPE_{}", path.replace('.', "__").to_uppercase());
    format!("- **`{name}`** = `{value}` · `{variable}`<br>\n  {meaning}\n")
}

/// The list of models stands at the end of the file and is shown as it is.
fn split_models(text: &str) -> (&str, &str) {
    let tables = text.find("[[").unwrap_or(text.len());
    let start = text[..tables].rfind("\n\n").map_or(tables, |at| at + 1);
    text.split_at(start)
}

fn models_section(text: &str) -> String {
    let (comments, tables) = text.trim_start().split_at(text.trim_start().find("[[").unwrap_or(0));
    let prose: Vec<&str> = comments.lines().map(|line| line.trim_start_matches('#').trim()).collect();
    format!("{}\n\n```toml\n{}\n```\n", prose.join("\n").trim(), tables.trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_committed_page_is_the_one_that_the_default_file_makes() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/configuration.md");
        let committed = std::fs::read_to_string(path).expect("docs/configuration.md is there");
        let made = page(include_str!("../config.default.toml"));
        assert!(committed == made, "run: cargo run -- config --reference > docs/configuration.md");
    }

    #[test]
    fn an_option_shows_section_variable_and_meaning() {
        let page = page("# Head.\n\n[a]\n# What it\n# means.\nb_ms = 3\n\n# Rows.\n[[rows]]\nid = 1\n");
        assert!(page.contains("Head.\n\n"), "{page}");
        assert!(
            page.contains("## `[a]`\n\n- **`b_ms`** = `3` · `MUTOSCOPE_A__B_MS`<br>\n  What it means.\n"),
            "{page}"
        );
        assert!(page.ends_with("Rows.\n\n```toml\n[[rows]]\nid = 1\n```\n"), "{page}");
    }
}
