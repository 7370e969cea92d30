//! `cargo xtask agree`: two demuxers that share no code say the same of a clip.
//!
//! One is the product's own, asked through `mutoscope probe`; the other is ffprobe, which also
//! decodes every frame. Neither is believed alone.

use std::io::Write;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, bail, ensure};
use serde_json::Value;

/// What a demuxer says of a clip.
#[derive(Debug, Clone, PartialEq)]
struct Facts {
    codec: String,
    width: u64,
    height: u64,
    frames: u64,
    duration_s: f64,
}

/// Compares both demuxers with each other and with what was asked for.
pub fn command(root: &Path, arguments: &[String], out: &mut dyn Write) -> anyhow::Result<bool> {
    let [file, size, frames] = arguments else {
        bail!("usage: cargo xtask agree FILE WIDTHxHEIGHT FRAMES");
    };
    let (width, height) = size.split_once('x').context("the size is written as WIDTHxHEIGHT")?;
    let (width, height, frames) = (width.parse()?, height.parse()?, frames.parse()?);
    let wanted = Facts { codec: "h264".into(), width, height, frames, duration_s: frames as f64 / 24.0 };
    let ours = own_facts(&root.join("target/release/mutoscope"), file)?;
    let theirs = ffprobe_facts(file)?;
    for (who, facts) in [("asked for", &wanted), ("mutoscope", &ours), ("ffprobe", &theirs)] {
        writeln!(out, "{who:>10}: {facts:?}")?;
    }
    Ok(same(&wanted, &ours) && same(&wanted, &theirs))
}

/// Durations may differ by rounding to a time base, never by half a frame.
fn same(one: &Facts, other: &Facts) -> bool {
    let close = (one.duration_s - other.duration_s).abs() < 0.5 / 24.0;
    close && Facts { duration_s: 0.0, ..one.clone() } == Facts { duration_s: 0.0, ..other.clone() }
}

fn own_facts(mutoscope: &Path, file: &str) -> anyhow::Result<Facts> {
    let said = json_of(Command::new(mutoscope).args(["probe", "--json", file]))?;
    let codec = text(&said, "codec")?;
    Ok(Facts {
        codec: if codec.starts_with("avc1.") { "h264".to_owned() } else { codec },
        width: number(&said, "width")?,
        height: number(&said, "height")?,
        frames: number(&said, "frames")?,
        duration_s: said["durationS"].as_f64().context("`durationS` is no number")?,
    })
}

fn ffprobe_facts(file: &str) -> anyhow::Result<Facts> {
    let said = json_of(Command::new("ffprobe").args([
        "-v",
        "error",
        "-count_frames",
        "-select_streams",
        "v:0",
        "-show_streams",
        "-of",
        "json",
        file,
    ]))?;
    let stream = &said["streams"][0];
    Ok(Facts {
        codec: text(stream, "codec_name")?,
        width: number(stream, "width")?,
        height: number(stream, "height")?,
        frames: text(stream, "nb_read_frames")?.parse()?,
        duration_s: text(stream, "duration")?.parse()?,
    })
}

fn json_of(command: &mut Command) -> anyhow::Result<Value> {
    let name = command.get_program().to_string_lossy().into_owned();
    let output = command.output().with_context(|| format!("`{name}` cannot be started"))?;
    ensure!(output.status.success(), "`{name}` failed: {}", String::from_utf8_lossy(&output.stderr));
    Ok(serde_json::from_slice(&output.stdout)?)
}

fn text(value: &Value, key: &str) -> anyhow::Result<String> {
    Ok(value[key].as_str().with_context(|| format!("`{key}` is no text in {value}"))?.to_owned())
}

fn number(value: &Value, key: &str) -> anyhow::Result<u64> {
    value[key].as_u64().with_context(|| format!("`{key}` is no number in {value}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_frame_more_or_half_a_frame_longer_is_not_the_same() {
        let facts = Facts { codec: "h264".into(), width: 1280, height: 720, frames: 120, duration_s: 5.0 };
        assert!(same(&facts, &Facts { duration_s: 5.01, ..facts.clone() }));
        assert!(!same(&facts, &Facts { duration_s: 5.03, ..facts.clone() }));
        assert!(!same(&facts, &Facts { frames: 121, ..facts.clone() }));
        assert!(!same(&facts, &Facts { codec: "hevc".into(), ..facts.clone() }));
    }
}
