//! A prompt becomes a film in ten lines: `cargo run --release -p previz --example ten_lines -- "a lighthouse in a storm"`.
//!
//! It shows the library alone; the command line of the server does more.

use std::ops::ControlFlow;
use std::path::Path;

#[expect(clippy::print_stdout, reason = "an example speaks to the person who runs it")]
fn main() -> Result<(), previz::Error> {
    let prompt = std::env::args().nth(1).unwrap_or_else(|| "A river flowing through an autumn forest".to_owned());
    let options = previz::Options { width: 854, height: 480, ..previz::Options::default() };
    let clip = previz::render(&prompt, &options, Path::new("previz.mp4"), &mut |progress| {
        println!("{:3.0} %", progress.fraction * 100.0);
        ControlFlow::Continue(())
    })?;
    println!("previz.mp4: {} frames, {} bytes", clip.frames, clip.size_bytes);
    Ok(())
}
