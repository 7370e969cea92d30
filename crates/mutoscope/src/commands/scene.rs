//! `scene`: what previz decided, to be read, edited and rendered.
//!
//! All of it happens in this process; no server, key or credit is needed. It
//! must not know what a scene holds: previz reads, checks and draws it.

use std::io::Read as _;
use std::ops::ControlFlow;
use std::path::Path;

use anyhow::Context as _;
use domain::catalogue::{AspectRatio, FPS, Resolution, Size};
use previz::{Clip, Error, Options, Progress, Quality, Scene};
use serde_json::json;

use super::generate::interrupt::Interrupt;
use super::generate::target::Target;
use crate::cli::{ComposeArgs, JsonArgs};
use crate::exit::{Exit, Stop};
use crate::output;

/// Longest scene in bytes: many times what the longest prompt makes.
const SCENE_BYTES_MAX: u64 = 32 << 20;
/// Shares of the whole at which a line is written.
const LINE_EVERY: f32 = 0.25;

/// Writes the scene of a prompt.
///
/// # Errors
/// A [`Stop`] for an option that cannot be had; a file that cannot be written.
pub fn compose(args: &ComposeArgs) -> anyhow::Result<()> {
    let wrong = |name: &str, text: &str, known: &[&str]| {
        Stop::new(Exit::Usage, format!("--{name} `{text}` is not known; it may be {}", known.join(", ")))
    };
    let resolution = Resolution::parse(&args.resolution).ok_or_else(|| {
        let known: Vec<&str> = Resolution::ALL.iter().map(|one| one.as_str()).collect();
        wrong("resolution", &args.resolution, &known)
    })?;
    let aspect = AspectRatio::parse(&args.aspect_ratio).ok_or_else(|| {
        let known: Vec<&str> = AspectRatio::ALL.iter().map(|one| one.as_str()).collect();
        wrong("aspect-ratio", &args.aspect_ratio, &known)
    })?;
    let Size { width, height } = Size::of(resolution, aspect);
    let options = Options {
        width,
        height,
        fps: FPS,
        duration_s: args.duration,
        seed: u64::from(args.seed),
        quality: if args.fast { Quality::Fast } else { Quality::Standard },
        ..Options::default()
    };
    let scene = previz::compose(&args.prompt, &options).map_err(|error| match error {
        // The only one of previz's options that is handed on as it was typed.
        Error::InvalidOptions { option: "duration_s", problem } => {
            Stop::new(Exit::Usage, format!("--duration {problem}"))
        }
        other => Stop::new(Exit::Usage, other.to_string()),
    })?;
    match &args.out {
        Some(path) => {
            let text = scene.to_json() + "\n";
            std::fs::write(path, text).with_context(|| format!("{} cannot be written", path.display()))
        }
        None => {
            output::line(&scene.to_json());
            Ok(())
        }
    }
}

/// Says whether a scene can be shown.
///
/// # Errors
/// A [`Stop`] when it cannot; a file that cannot be read.
pub fn check(file: &Path, json: JsonArgs) -> anyhow::Result<()> {
    let read = Scene::from_json(&text_of(file)?);
    if !json.json {
        let scene = read.map_err(|error| refusal(file, &error))?;
        let Scene { width, height, fps, frames, shots, .. } = &scene;
        let shots = if shots.len() == 1 { "1 shot".to_owned() } else { format!("{} shots", shots.len()) };
        output::line(&format!(
            "{} can be shown: {width}×{height}, {frames} frames at {fps} a second, {shots}",
            file.display()
        ));
        return Ok(());
    }
    match read {
        Ok(_) => {
            output::line(&json!({"valid": true}).to_string());
            Ok(())
        }
        Err(Error::InvalidScene { path, problem }) => {
            output::line(&json!({"valid": false, "path": path, "problem": problem}).to_string());
            Err(Stop::new(Exit::Usage, "").into())
        }
        Err(other) => Err(refusal(file, &other).into()),
    }
}

/// Renders a scene into a file, which appears when it is whole.
///
/// # Errors
/// A [`Stop`] for a scene that cannot be shown or an interrupt; a full disk.
pub async fn render(file: &Path, out: &Path, no_audio: bool, json: JsonArgs) -> anyhow::Result<()> {
    let scene = Scene::from_json(&text_of(file)?).map_err(|error| refusal(file, &error))?;
    let options = Options { audio: !no_audio, ..scene.options() };
    let interrupt = Interrupt::listen();
    let target = Target::prepare(Some(out))?;
    let mut next_line_at = if json.json { f32::INFINITY } else { LINE_EVERY };
    let mut told = |Progress { fraction, frames_done, frames_total }| {
        if fraction >= next_line_at {
            next_line_at += LINE_EVERY;
            output::note(&format!("{frames_done} of {frames_total} frames"));
        }
        if interrupt.came() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    };
    let made = tokio::task::block_in_place(|| previz::render_scene(&scene, &options, target.temporary(), &mut told));
    let clip = match made {
        Ok(clip) => clip,
        Err(Error::Cancelled) => return Err(Stop::new(Exit::Interrupted, "the render was stopped").into()),
        Err(error) => return Err(error).with_context(|| out.display().to_string()),
    };
    let path = target.keep("scene")?;
    tell(&path, &clip, json)
}

fn tell(path: &Path, clip: &Clip, json: JsonArgs) -> anyhow::Result<()> {
    let Clip { width, height, frames, has_audio, size_bytes, engine, .. } = clip;
    if json.json {
        let line = json!({
            "path": path.display().to_string(), "sizeBytes": size_bytes, "width": width, "height": height,
            "frames": frames, "hasAudio": has_audio, "engine": engine,
        });
        output::line(&serde_json::to_string(&line)?);
    } else {
        let sound = if *has_audio { "with sound" } else { "without sound" };
        output::line(&path.display().to_string());
        output::line(&format!("  {width}×{height}, {frames} frames, {sound}, {size_bytes} bytes"));
        output::line(&format!("  {engine}: a procedural draft, not a neural model's work"));
    }
    Ok(())
}

fn refusal(file: &Path, error: &Error) -> Stop {
    Stop::new(Exit::Usage, format!("{} cannot be shown: {error}", file.display()))
}

/// The text of a file, or of standard input for `-`.
fn text_of(file: &Path) -> anyhow::Result<String> {
    let mut text = String::new();
    let read = if file == Path::new("-") {
        std::io::stdin().lock().take(SCENE_BYTES_MAX + 1).read_to_string(&mut text)
    } else {
        let open = std::fs::File::open(file);
        open.and_then(|open| open.take(SCENE_BYTES_MAX + 1).read_to_string(&mut text))
    };
    read.with_context(|| format!("{} cannot be read", file.display()))?;
    if text.len() as u64 > SCENE_BYTES_MAX {
        let megabytes = SCENE_BYTES_MAX >> 20;
        return Err(Stop::new(Exit::Usage, format!("{} is longer than {megabytes} MiB", file.display())).into());
    }
    Ok(text)
}
