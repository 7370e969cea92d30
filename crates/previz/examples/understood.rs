//! Prints what is understood of prompts, a line each, for reading through.
//!
//! `cargo run -p previz --example understood -- FILE` reads a prompt from every
//! line of FILE that is no comment. Behind the prompt it writes place, features,
//! subjects, hour, weather, camera and looks of every shot, then which words were
//! only approximated or ignored.

use std::error::Error;
use std::io::Write;

use previz::script::{Script, Shot, Speed, Subject};
use serde::Serialize;

fn main() -> Result<(), Box<dyn Error>> {
    let file = std::env::args().nth(1).ok_or("understood FILE")?;
    let mut out = std::io::stdout().lock();
    for (index, prompt) in std::fs::read_to_string(file)?.lines().filter(|l| !l.starts_with('#')).enumerate() {
        let understanding = previz::understand::understand(prompt);
        writeln!(out, "{index:3} {prompt}")?;
        for shot in &understanding.script.shots {
            writeln!(out, "    = {}", in_short(&understanding.script, shot))?;
        }
        let report = &understanding.report;
        let near: Vec<String> = report.approximated.iter().map(|a| format!("{}→{}", a.words, a.shown_as)).collect();
        writeln!(out, "    ~ {} ! {}", near.join("; "), report.ignored.join("|"))?;
    }
    Ok(())
}

/// What one shot shows, in a line.
fn in_short(script: &Script, shot: &Shot) -> String {
    let mut said = vec![name(shot.place)];
    said.extend(shot.features.iter().map(|f| format!("+{}", name(f))));
    said.push("|".to_owned());
    said.extend(shot.subjects.iter().map(spec));
    said.push("|".to_owned());
    said.extend(shot.backdrop.map(|colour| format!("backdrop={}", name(colour))));
    let sky = [shot.season.map(name), shot.time.map(name), shot.weather.map(name)];
    said.extend(sky.into_iter().flatten());
    said.extend(shot.lights.iter().map(name));
    said.push("|".to_owned());
    said.extend(shot.camera.iter().map(name));
    said.extend([shot.shot_size.map(name), shot.angle.map(name)].into_iter().flatten());
    if shot.speed != Speed::Normal {
        said.push(name(shot.speed));
    }
    said.push(name(script.style));
    said.extend(script.mood.map(name));
    said.extend(shot.hearing.sounds.iter().map(|sound| format!("♪{}", name(sound))));
    said.join(" ")
}

fn spec(subject: &Subject) -> String {
    let count = subject.count.map_or(if subject.plural { "s".to_owned() } else { String::new() }, |n| format!("×{n}"));
    let traits = [
        subject.guise.map(name),
        subject.colour.map(name),
        subject.garment.map(name),
        subject.size.map(name),
        subject.action.map(name),
        subject.direction.map(name),
        subject.behind.then(|| "behind".to_owned()),
    ];
    let traits: Vec<String> = traits.into_iter().flatten().collect();
    format!("[{}{count} {}]", name(subject.kind), traits.join(" "))
}

/// The word that a value is written as.
fn name(value: impl Serialize) -> String {
    serde_json::to_value(value).ok().and_then(|v| v.as_str().map(str::to_owned)).unwrap_or_default()
}
