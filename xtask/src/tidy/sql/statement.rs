//! What a text says, if it is SQL.
//!
//! Reads words, not grammar: it must know a statement from a sentence, and whether one writes the
//! status of a generation. A statement put together at run time escapes it.

/// How a statement writes the status of a generation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StatusWrite {
    /// Changes the status of a row that exists.
    Update,
    /// Inserts a row with its first status.
    Insert,
}

const TABLE: &str = "generations";
const COLUMN: &str = "status";

/// Whether the text begins as an SQL statement does.
pub fn is_statement(text: &str) -> bool {
    let words = words(text);
    let Some(first) = words.first() else { return false };
    // Prose begins with a capital or goes on in lower case; statements are written in one case.
    let one_case = *first == first.to_uppercase() || *first == first.to_lowercase();
    let lower: Vec<String> = words.iter().map(|word| word.to_lowercase()).collect();
    let word = |index: usize| lower.get(index).map_or("", String::as_str);
    let has = |wanted: &str| lower.iter().any(|word| word == wanted);
    let shouted = first.len() > 1 && *first == first.to_uppercase();
    one_case
        && match word(0) {
            "select" => shouted || has("from"),
            "insert" | "replace" => matches!(word(1), "into" | "or"),
            "update" => has("set") && has("="),
            "delete" => word(1) == "from",
            "with" => has("as") && has("(") && (has("select") || has("update") || has("delete")),
            "create" | "drop" | "alter" => is_schema_object(word(1)),
            "pragma" => lower.len() > 1,
            "begin" => matches!(word(1), "immediate" | "deferred" | "exclusive" | "transaction"),
            "commit" | "rollback" | "vacuum" => shouted && lower.len() <= 2,
            "savepoint" | "attach" | "explain" => shouted && lower.len() > 1,
            _ => false,
        }
}

fn is_schema_object(word: &str) -> bool {
    matches!(word, "table" | "index" | "unique" | "trigger" | "view" | "virtual" | "temp" | "temporary")
}

/// Whether the text, which may hold several statements, writes the status of a generation.
pub fn status_write(text: &str) -> Option<StatusWrite> {
    let words: Vec<String> = words(text).iter().map(|word| word.to_lowercase()).collect();
    let mut found = None;
    for at in 0..words.len() {
        let write = match words[at].as_str() {
            "update" => update_at(&words, at + 1),
            "insert" => insert_at(&words, at + 1),
            // To replace a row is to overwrite its status.
            "replace" => insert_at(&words, at + 1).map(|_| StatusWrite::Update),
            _ => None,
        };
        match write {
            Some(StatusWrite::Update) => return write,
            Some(StatusWrite::Insert) => found = write,
            None => {}
        }
    }
    found
}

/// Reads `[OR …] generations [AS g] SET …`.
fn update_at(words: &[String], at: usize) -> Option<StatusWrite> {
    let table = after_conflict_clause(words, at);
    let rest = after_table(words, table)?;
    let set = rest + words[rest..].iter().take(3).position(|word| word == "set")?;
    assigns_status(&words[set + 1..]).then_some(StatusWrite::Update)
}

/// Reads `[OR …] INTO generations [(columns)] …`; without columns every column is written.
fn insert_at(words: &[String], at: usize) -> Option<StatusWrite> {
    let into = after_conflict_clause(words, at);
    if words.get(into)? != "into" {
        return None;
    }
    let replaces =
        words.get(at).is_some_and(|word| word == "or") && words.get(at + 1).is_some_and(|word| word == "replace");
    let columns = &words[after_table(words, into + 1)?..];
    let end = columns.iter().position(|word| word == ";").unwrap_or(columns.len());
    let columns = &columns[..end];
    let upsert = columns.windows(2).position(|pair| pair[0] == "do" && pair[1] == "update");
    if upsert.is_some_and(|at| assigns_status(columns.get(at + 3..).unwrap_or_default())) || replaces {
        return Some(StatusWrite::Update);
    }
    let named = columns.first().is_some_and(|word| word == "(");
    let close = columns.iter().position(|word| word == ")").unwrap_or(columns.len());
    (!named || columns[..close].iter().any(|word| word == COLUMN)).then_some(StatusWrite::Insert)
}

/// Passes over `OR ABORT` and its like.
fn after_conflict_clause(words: &[String], at: usize) -> usize {
    if words.get(at).is_some_and(|word| word == "or") { at + 2 } else { at }
}

/// Passes over the table, which a schema may precede; `None` if it is another one.
fn after_table(words: &[String], at: usize) -> Option<usize> {
    let at = if words.get(at + 1).is_some_and(|word| word == ".") { at + 2 } else { at };
    (words.get(at)? == TABLE).then_some(at + 1)
}

/// Whether the list behind `SET` assigns the status, alone or in a row value.
fn assigns_status(list: &[String]) -> bool {
    let mut depth = 0_usize;
    let mut is_target = true;
    for word in list {
        match word.as_str() {
            "(" => depth += 1,
            ")" if depth == 0 => return false,
            ")" => depth -= 1,
            "=" if depth == 0 => is_target = false,
            "," if depth == 0 => is_target = true,
            "where" | "from" | "returning" | ";" if depth == 0 => return false,
            name if is_target && name == COLUMN => return true,
            _ => {}
        }
    }
    false
}

/// The words and marks of the text, without comments, quotation of names, and string values.
fn words(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut rest = text.trim_start();
    while let Some(first) = rest.chars().next() {
        let length = if rest.starts_with("--") {
            rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with("/*") {
            rest.find("*/").map_or(rest.len(), |end| end + 2)
        } else if first == '\'' {
            words.push("''".to_owned());
            rest[1..].find('\'').map_or(rest.len(), |end| end + 2)
        } else if is_word(first) {
            let length = rest.find(|letter| !is_word(letter)).unwrap_or(rest.len());
            words.push(rest[..length].to_owned());
            length
        } else {
            if !matches!(first, '"' | '`' | '[' | ']') {
                words.push(first.to_string());
            }
            first.len_utf8()
        };
        rest = rest[length..].trim_start();
    }
    words
}

fn is_word(letter: char) -> bool {
    letter.is_alphanumeric() || letter == '_'
}
