//! How many frames a second come out, from prompt to finished file, over twenty mixed prompts:
//! `cargo run --release -p previz --example bench_fps -- [--width W] [--height H] [--seconds S] [--threads N] [--fast] [--only TEXT]`.
//!
//! Clips are as long as one that is ordered without a length, 5 s. It measures
//! everything that a caller waits for, baking and sound included. It prints a line for each prompt, then the worst and the mean. Both the wall
//! clock and, on Linux, the processor's time are told: on a busy machine only
//! the latter means something. How soon the first progress and a still come is
//! told too.

use std::ops::ControlFlow;
use std::time::Instant;

use previz::{Error, Options, Quality};

/// Twenty prompts that differ in place, subject, weather and light.
const PROMPTS: [&str; 20] = [
    "A river flowing through an autumn forest, aerial view, cinematic motion",
    "a lighthouse in a storm at night",
    "snowy mountains at sunrise",
    "people walking on the beach at sunset",
    "a neon city street in the rain at night",
    "camels crossing desert dunes at noon",
    "a white horse galloping over a meadow",
    "a coral reef with fish, underwater",
    "three hot-air balloons over flower fields",
    "a cat sitting at a window in winter",
    "a train crossing a bridge in the mountains",
    "a rocket launch at dawn",
    "竹林里的小路，清晨薄雾",
    "一艘小船在湖上，夕阳西下",
    "aurora over a snowfield, time-lapse",
    "a campfire under the stars",
    "fireworks over the harbour",
    "a red car driving along the coast",
    "a waterfall in a green canyon, slow motion",
    "a bottle of perfume on a neutral background, close-up",
];

/// Frames a second of one prompt, by the clock and by one core's time.
struct Speed {
    wall_fps: f64,
    core_fps: Option<f64>,
}

#[expect(clippy::print_stdout, reason = "a bench speaks to the person who runs it")]
fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    known(&arguments)?;
    let options = options(&arguments)?;
    let only = value(&arguments, "--only").unwrap_or_default();
    let path = std::env::temp_dir().join(format!("previz-bench-{}.mp4", std::process::id()));
    println!(
        "{} by {}, {} s, {} frames, {} threads (0: all cores)",
        options.width,
        options.height,
        options.duration_s,
        options.frames(),
        options.threads
    );
    let mut speeds = Vec::new();
    for prompt in PROMPTS.iter().filter(|prompt| prompt.contains(&only)) {
        let speed = measure(prompt, &options, &path)?;
        let core = speed.core_fps.map_or_else(|| "      -".to_owned(), |fps| format!("{fps:7.2}"));
        let firsts = firsts(prompt, &options, &path)?;
        println!("{:7.2} fps {core} fps a core  {firsts}  {prompt}", speed.wall_fps);
        speeds.push(speed);
    }
    std::fs::remove_file(&path)?;
    summary("by the clock", speeds.iter().map(|speed| speed.wall_fps));
    summary("a core", speeds.iter().filter_map(|speed| speed.core_fps));
    Ok(())
}

/// Refuses what would be ignored: the bench takes minutes.
fn known(arguments: &[String]) -> Result<(), String> {
    let mut rest = arguments.iter();
    while let Some(argument) = rest.next() {
        match argument.as_str() {
            "--fast" => {}
            "--width" | "--height" | "--seconds" | "--threads" | "--only" => {
                rest.next().ok_or_else(|| format!("{argument} needs a value"))?;
            }
            other => return Err(format!("{other} is not an option of this bench; see the head of its source")),
        }
    }
    Ok(())
}

fn options(arguments: &[String]) -> Result<Options, Box<dyn std::error::Error>> {
    let number = |name: &str, usual: u32| value(arguments, name).map_or(Ok(usual), |text| text.parse());
    Ok(Options {
        width: number("--width", 1280)?,
        height: number("--height", 720)?,
        duration_s: number("--seconds", Options::default().duration_s)?,
        threads: number("--threads", 0)? as usize,
        quality: if arguments.iter().any(|argument| argument == "--fast") { Quality::Fast } else { Quality::Standard },
        ..Options::default()
    })
}

fn value(arguments: &[String], name: &str) -> Option<String> {
    let at = arguments.iter().position(|argument| argument == name)?;
    arguments.get(at + 1).cloned()
}

#[expect(clippy::disallowed_methods, reason = "a bench measures time")]
fn measure(prompt: &str, options: &Options, path: &std::path::Path) -> Result<Speed, previz::Error> {
    let (begin, begin_cpu_s) = (Instant::now(), processor_s());
    let clip = previz::render(prompt, options, path, &mut |_| ControlFlow::Continue(()))?;
    let frames = f64::from(clip.frames);
    let core_fps = begin_cpu_s.zip(processor_s()).map(|(begin_s, end_s)| frames / (end_s - begin_s).max(0.01));
    Ok(Speed { wall_fps: frames / begin.elapsed().as_secs_f64(), core_fps })
}

/// How long somebody waits for a first sign: the first two words of progress,
/// and a still of the opening frame at 480p.
#[expect(clippy::disallowed_methods, reason = "a bench measures time")]
fn firsts(prompt: &str, options: &Options, path: &std::path::Path) -> Result<String, previz::Error> {
    let begin = Instant::now();
    let mut told = Vec::new();
    let end = previz::render(prompt, options, path, &mut |_| {
        told.push(begin.elapsed().as_millis());
        if told.len() < 2 { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
    });
    if let Err(error) = end
        && !matches!(error, Error::Cancelled)
    {
        return Err(error);
    }
    let begin = Instant::now();
    previz::still(prompt, &Options { width: 854, height: 480, ..options.clone() })?;
    Ok(format!("progress after {told:?} ms, still after {} ms", begin.elapsed().as_millis()))
}

/// Processor time that this process has taken, in seconds; only Linux tells.
fn processor_s() -> Option<f64> {
    let stat = std::fs::read_to_string("/proc/self/stat").ok()?;
    // The name of the program may hold spaces; the numbers follow its bracket.
    let mut fields = stat.rsplit(')').next()?.split_whitespace().skip(11);
    let user: f64 = fields.next()?.parse().ok()?;
    let system: f64 = fields.next()?.parse().ok()?;
    // The kernel's clock ticks a hundred times a second on every common system.
    Some((user + system) / 100.0)
}

#[expect(clippy::print_stdout, reason = "a bench speaks to the person who runs it")]
fn summary(what: &str, speeds: impl Iterator<Item = f64>) {
    let speeds: Vec<f64> = speeds.collect();
    if speeds.is_empty() {
        return;
    }
    let worst = speeds.iter().copied().fold(f64::INFINITY, f64::min);
    // Frames over all time: the mean that somebody who waits for all of them has.
    let mean = speeds.len() as f64 / speeds.iter().map(|speed| 1.0 / speed).sum::<f64>();
    println!("{what}: worst {worst:.2} fps, mean {mean:.2} fps");
}
