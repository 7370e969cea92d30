//! The project's own checks, run as `cargo xtask <command>`.
//!
//! Knows the sources as text and syntax only: it depends on no product crate, so that a broken
//! product can still be checked.

use std::io::Write;
use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context, bail};

mod agree;
mod tidy;

/// One thing that `cargo xtask` can do.
struct Command {
    name: &'static str,
    about: &'static str,
    /// Answers whether the project passed; an error means that the command could not judge.
    run: fn(root: &Path, arguments: &[String], out: &mut dyn Write) -> anyhow::Result<bool>,
}

const COMMANDS: &[Command] = &[
    Command {
        name: "tidy",
        about: "check what no compiler checks: crate arrows, module cycles, sizes, SQL, routes, names",
        run: |root, arguments, out| {
            if let [unexpected, ..] = arguments {
                bail!("`tidy` takes no arguments, found `{unexpected}`");
            }
            tidy::command(root, out)
        },
    },
    Command {
        name: "agree",
        about: "FILE WIDTHxHEIGHT FRAMES: ffprobe and the release build's own demuxer say the same of a clip",
        run: agree::command,
    },
];

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match run(&arguments, &mut std::io::stdout().lock()) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            let _ = writeln!(std::io::stderr().lock(), "xtask: {error:#}");
            ExitCode::from(2)
        }
    }
}

fn run(arguments: &[String], out: &mut dyn Write) -> anyhow::Result<bool> {
    let (name, rest) = match arguments {
        [] => return help(out),
        [name, rest @ ..] => (name.as_str(), rest),
    };
    if matches!(name, "help" | "--help" | "-h") {
        return help(out);
    }
    let Some(command) = COMMANDS.iter().find(|command| command.name == name) else {
        bail!("no command `{name}`; `cargo xtask` lists the commands");
    };
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().context("xtask lies outside the repository")?;
    (command.run)(root, rest, out)
}

fn help(out: &mut dyn Write) -> anyhow::Result<bool> {
    writeln!(out, "Usage: cargo xtask <command>\n\nCommands:")?;
    for command in COMMANDS {
        writeln!(out, "  {:<8} {}", command.name, command.about)?;
    }
    writeln!(out, "\nExit status: 0 passed, 1 findings, 2 could not judge.")?;
    Ok(true)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(arguments: &[&str]) -> anyhow::Result<String> {
        let arguments: Vec<String> = arguments.iter().map(|&word| word.to_owned()).collect();
        let mut out = Vec::new();
        run(&arguments, &mut out)?;
        Ok(String::from_utf8(out)?)
    }

    #[test]
    fn no_argument_lists_every_command() {
        let help = said(&[]).unwrap();
        for command in COMMANDS {
            assert!(help.contains(command.name), "{help}");
        }
        assert_eq!(help, said(&["--help"]).unwrap());
    }

    #[test]
    fn what_is_not_understood_is_refused() {
        let error = said(&["tydi"]).unwrap_err().to_string();
        assert!(error.contains("no command `tydi`"), "{error}");
        let error = said(&["tidy", "--fix"]).unwrap_err().to_string();
        assert!(error.contains("found `--fix`"), "{error}");
    }
}
