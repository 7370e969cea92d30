//! What a command says: results to standard output, the rest to standard error.
//!
//! The only place that prints. A reader that has gone away (`| head`) ends the
//! output, not the command with a panic. Any other loss is kept for `main`, which
//! ends the process as failed: a result may be a key that is shown this once only.

use std::io::{self, IsTerminal as _, Write as _};
use std::sync::OnceLock;

/// Why a part of the result was lost.
static LOST: OnceLock<String> = OnceLock::new();

/// One line of the result.
pub fn line(text: &str) {
    raw(&format!("{text}\n"));
}

/// A text as it is, without a line break of its own.
pub fn raw(text: &str) {
    let mut out = std::io::stdout().lock();
    let wrote = out.write_all(text.as_bytes()).and_then(|()| out.flush());
    if let Some(story) = wrote.err().as_ref().and_then(loss) {
        // The first loss is the cause of those that follow.
        let _ = LOST.set(story);
    }
}

/// What to say of a result that did not reach its reader.
pub fn lost() -> Option<&'static str> {
    LOST.get().map(String::as_str)
}

/// Nobody is left to be told that nobody is listening.
fn loss(error: &io::Error) -> Option<String> {
    (error.kind() != io::ErrorKind::BrokenPipe).then(|| format!("the result could not be written: {error}"))
}

/// One line about the course of things.
pub fn note(text: &str) {
    let _ = writeln!(std::io::stderr().lock(), "{text}");
}

/// Whether a person watches the course of things.
pub fn notes_are_watched() -> bool {
    std::io::stderr().is_terminal()
}

/// Rows under a head, each column as wide as its widest cell.
pub fn table(head: &[&str], rows: &[Vec<String>]) -> String {
    let width = |at: usize| {
        let cells = rows.iter().filter_map(|row| row.get(at)).map(|cell| cell.chars().count());
        cells.chain([head[at].chars().count()]).max().unwrap_or(0)
    };
    let widths: Vec<usize> = (0..head.len()).map(width).collect();
    let render = |cells: Vec<&str>| {
        let padded: Vec<String> = cells.iter().zip(&widths).map(|(cell, width)| format!("{cell:width$}")).collect();
        padded.join("  ").trim_end().to_owned()
    };
    let lines = rows.iter().map(|row| render(row.iter().map(String::as_str).collect()));
    std::iter::once(render(head.to_vec())).chain(lines).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_reader_that_has_left_is_no_loss() {
        assert_eq!(loss(&io::ErrorKind::BrokenPipe.into()), None);
        assert!(loss(&io::ErrorKind::StorageFull.into()).is_some());
    }

    #[test]
    fn columns_stand_under_each_other() {
        let rows = [vec!["a".to_owned(), "12".to_owned()], vec!["long".to_owned(), "3".to_owned()]];
        assert_eq!(table(&["name", "n"], &rows), "name  n\na     12\nlong  3");
    }
}
