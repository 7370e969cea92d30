//! Texts of `generate`: the submission it sends and the result it prints.
//!
//! Pure: arguments in, JSON or text out.

use std::fmt::Write as _;

use previz::Report;
use serde_json::{Map, Value};

use super::target::Written;
use super::wire::{Engine, Generation};
use crate::cli::{FieldArgs, GenerateArgs};
use crate::exit::{Exit, Stop};

/// The submission. What was not given is not sent, so that the server decides.
///
/// # Errors
/// A [`Stop`] for metadata that is neither a JSON object nor KEY=VALUE.
pub fn submission(args: &GenerateArgs) -> anyhow::Result<Value> {
    let FieldArgs {
        model,
        aspect_ratio,
        duration,
        resolution,
        seed,
        no_audio,
        webhook_url,
        metadata,
        media_urls,
        max_credits,
    } = &args.fields;
    let metadata = if metadata.is_empty() { None } else { Some(Value::Object(object(metadata)?)) };
    let fields = [
        ("model", Some(Value::from(model.as_str()))),
        ("prompt", Some(Value::from(args.prompt.as_str()))),
        ("aspectRatio", aspect_ratio.as_deref().map(Value::from)),
        ("duration", duration.map(Value::from)),
        ("resolution", resolution.as_deref().map(Value::from)),
        ("seed", seed.map(Value::from)),
        ("generateAudio", no_audio.then_some(Value::Bool(false))),
        ("webhookUrl", webhook_url.as_deref().map(Value::from)),
        ("metadata", metadata),
        ("mediaUrls", (!media_urls.is_empty()).then(|| Value::from(media_urls.clone()))),
        ("maxCredits", max_credits.map(Value::from)),
    ];
    let given = fields.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?)));
    Ok(Value::Object(given.collect()))
}

/// Metadata from JSON objects and KEY=VALUE pairs, later ones winning.
fn object(texts: &[String]) -> anyhow::Result<Map<String, Value>> {
    let mut all = Map::new();
    for text in texts {
        match (serde_json::from_str(text), text.split_once('=')) {
            (Ok(Value::Object(map)), _) => all.extend(map),
            (_, Some((key, value))) if !key.is_empty() => {
                all.insert(key.to_owned(), Value::from(value));
            }
            _ => {
                let fault = format!("--metadata `{text}` is neither a JSON object nor KEY=VALUE");
                return Err(Stop::new(Exit::Usage, fault).into());
            }
        }
    }
    Ok(all)
}

/// What was made, for people. The path stands alone on the first line.
pub fn result(generation: &Generation, written: &Written) -> String {
    let mut facts = vec![size(written.size_bytes)];
    if let Some(output) = &generation.output {
        facts.extend(output.width.zip(output.height).map(|(width, height)| format!("{width}×{height}")));
        facts.extend(output.frames.map(|frames| format!("{frames} frames")));
        facts.extend(output.has_audio.map(|sound| if sound { "with sound" } else { "without sound" }.to_owned()));
    }
    let engine = generation.engine.as_ref().map_or_else(|| "not named by the server".to_owned(), engine);
    let digest = if written.verified { "SHA-256 agrees with the server's" } else { "the server named no digest" };
    let credits = generation.credits_charged.map_or_else(|| "not named by the server".to_owned(), |n| n.to_string());
    let rows = [
        ("size", facts.join(", ")),
        ("checked", digest.to_owned()),
        ("request", generation.request_id.clone()),
        ("engine", engine),
        ("credits", credits),
    ];
    rows.iter().fold(format!("{}\n", written.path.display()), |mut text, (name, value)| {
        let _ = writeln!(text, "  {name:8} {value}");
        text
    })
}

/// Who made it, in words that let nobody mistake a draft for a neural model's work.
fn engine(engine: &Engine) -> String {
    let kind = match engine.synthesis.as_str() {
        "procedural" => "a procedural draft, not a neural model's work",
        "neural" => "a neural model's work",
        other => other,
    };
    format!("{} ({}): {kind}", engine.provider, engine.model)
}

fn size(bytes: u64) -> String {
    match bytes {
        0..1_000 => format!("{bytes} bytes"),
        1_000..1_000_000 => format!("{:.1} kB", bytes as f64 / 1e3),
        _ => format!("{:.1} MB", bytes as f64 / 1e6),
    }
}

/// What previz makes of each word, for people.
pub fn report(report: &Report) -> String {
    let mut text = format!("shots: {}\n", report.shots);
    let mut section = |title: &str, lines: Vec<String>| {
        if !lines.is_empty() {
            let _ = writeln!(text, "{title}:");
            lines.iter().for_each(|line| {
                let _ = writeln!(text, "  {line}");
            });
        }
    };
    let honoured = report.honoured.iter().map(|r| format!("shot {}: \"{}\" → {} {}", r.shot, r.words, r.slot, r.value));
    section("shown as meant", honoured.collect());
    let near = report.approximated.iter().map(|a| format!("shot {}: \"{}\" → {}", a.shot, a.words, a.shown_as));
    section("shown as the nearest thing", near.collect());
    section("not shown", report.ignored.clone());
    section("warnings", report.warnings.clone());
    text
}

#[cfg(test)]
mod tests {
    use clap::Parser as _;
    use serde::Deserialize as _;
    use serde_json::json;

    use super::*;
    use crate::cli::{Cli, Command};

    fn args(line: &[&str]) -> GenerateArgs {
        let words = ["mutoscope", "generate"].iter().chain(line);
        match Cli::try_parse_from(words).expect("parses").command {
            Command::Generate(args) => *args,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn only_what_was_given_is_sent() {
        let sent = submission(&args(&["a river"])).expect("good");
        assert_eq!(sent, json!({"model": "seedance-2.0", "prompt": "a river"}));
    }

    #[test]
    fn every_field_has_its_flag() {
        let line = "p --model m --aspect-ratio 9:16 --duration 6 --resolution 480p --seed 7 --no-audio \
                    --webhook-url https://h/x --metadata a=b --metadata {\"c\":1} --media-url https://h/a.png \
                    --media-url https://h/b.png --max-credits 50";
        let sent = submission(&args(&line.split_whitespace().collect::<Vec<_>>())).expect("good");
        let expected = json!({
            "model": "m", "prompt": "p", "aspectRatio": "9:16", "duration": 6, "resolution": "480p", "seed": 7,
            "generateAudio": false, "webhookUrl": "https://h/x", "metadata": {"a": "b", "c": 1},
            "mediaUrls": ["https://h/a.png", "https://h/b.png"], "maxCredits": 50
        });
        assert_eq!(sent, expected);
    }

    #[test]
    fn metadata_that_is_neither_is_refused() {
        for bad in ["word", "[1]", "=x"] {
            let error = submission(&args(&["p", "--metadata", bad])).expect_err(bad);
            assert_eq!(crate::exit::code(&error), Exit::Usage as u8);
        }
    }

    #[test]
    fn a_draft_is_called_a_draft() {
        let body = json!({
            "requestId": "req_1", "status": "succeeded", "duration": 5, "error": null, "creditsCharged": 40,
            "output": {"url": "http://h/a.mp4", "width": 1280, "height": 720, "frames": 120, "hasAudio": true},
            "engine": {"provider": "previz", "model": "previz-0.1", "synthesis": "procedural"}
        });
        let generation = Generation::deserialize(body).expect("a status body");
        let written = Written { path: "river.mp4".into(), size_bytes: 3_140_000, verified: true };
        assert_eq!(
            result(&generation, &written),
            "river.mp4\n  size     3.1 MB, 1280×720, 120 frames, with sound\n  \
             checked  SHA-256 agrees with the server's\n  request  req_1\n  \
             engine   previz (previz-0.1): a procedural draft, not a neural model's work\n  credits  40\n"
        );
    }
}
