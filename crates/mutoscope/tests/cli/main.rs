//! The command line as its users type it: the real binary, its output and its
//! exit codes. What the server does over HTTP is tested elsewhere.

mod generate;
mod operator;
mod scene;
mod serving;

use std::path::Path;
use std::process::{Command, Output, Stdio};

use tempfile::TempDir;
use testkit::Setup;

const BINARY: &str = env!("CARGO_BIN_EXE_mutoscope");

/// A directory of the test's own and a server to be started in it.
fn place() -> (TempDir, Setup) {
    let dir = tempfile::tempdir().expect("a temporary directory");
    let setup = Setup::new(BINARY, dir.path());
    (dir, setup)
}

/// The binary without anything from the test's environment, in `dir`.
fn mutoscope(dir: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(BINARY);
    command.env_clear().current_dir(dir).stdin(Stdio::null()).args(arguments);
    command
}

/// What a command said and how it ended.
fn run(mut command: Command) -> (i32, String, String) {
    ended(command.output().expect("the binary can be started"))
}

fn ended(output: Output) -> (i32, String, String) {
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("UTF-8");
    (output.status.code().unwrap_or(-1), text(output.stdout), text(output.stderr))
}
