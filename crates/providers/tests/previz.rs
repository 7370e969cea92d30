//! Renders in child processes: they work, they are held small, and they are gone when they should be.
//!
//! This target has a main of its own, because the tests start this program again: as the render process, and as a
//! server that is then killed. Name a part of a test to run only what matches.

#![cfg_attr(
    target_os = "linux",
    expect(
        clippy::disallowed_methods,
        clippy::print_stdout,
        reason = "a test runner of its own prints and takes times"
    )
)]

#[cfg(target_os = "linux")]
mod cases;

use std::process::ExitCode;

fn main() -> ExitCode {
    #[cfg(target_os = "linux")]
    return cases::main();
    // What is checked here is read from /proc.
    #[cfg(not(target_os = "linux"))]
    ExitCode::SUCCESS
}
