//! `probe`: what a clip is and who made it, by the file alone.

use anyhow::Context as _;
use previz::mp4::{Mp4Facts, probe};

use crate::cli::ProbeArgs;
use crate::output;

/// Reads the file and prints what it says about itself.
///
/// # Errors
/// The file cannot be read, or is no MP4.
pub fn run(args: &ProbeArgs) -> anyhow::Result<()> {
    let facts = probe(&args.file).with_context(|| args.file.display().to_string())?;
    if args.json.json {
        output::line(&serde_json::to_string(&facts)?);
    } else {
        tell(&facts);
    }
    Ok(())
}

fn tell(facts: &Mp4Facts) {
    let Mp4Facts { width, height, frames, fps, duration_s, size_bytes, codec, .. } = facts;
    output::line(&format!("picture  {codec}, {width}×{height}, {frames} frames at {fps} a second, {duration_s:.3} s"));
    match &facts.audio {
        Some(sound) => output::line(&format!(
            "sound    {}, {} channels at {} Hz, {:.3} s",
            sound.codec, sound.channels, sound.sample_rate_hz, sound.duration_s
        )),
        None => output::line("sound    none"),
    }
    let order = if facts.faststart { "plays while it loads" } else { "plays once it is loaded" };
    output::line(&format!("file     {size_bytes} bytes, {order}"));
    match &facts.origin {
        Some(origin) => output::line(&format!("origin   {origin}")),
        None => output::line("origin   the file does not say"),
    }
}
