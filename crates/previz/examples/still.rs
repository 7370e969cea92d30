//! Writes stills of a prompt as PNG files, for looking at.
//!
//! `cargo run --release -p previz --example still -- OUT "PROMPT" [WxH] [FRAME,FRAME…] [SEED]`
//! writes `OUT-FRAME.png` and says how long each frame took. Instead of a prompt
//! it takes what a prompt is understood as, word by word:
//! `place=river season=autumn subject=horse:2:brown:gallop:left camera=flyover`.

use std::error::Error;
use std::io::Write;
use std::time::Instant;

use previz::RgbFrame;
use previz::render::Renderer;
use previz::scene::{Quality, Scene, SceneOptions};
use previz::script::Script;
use serde_json::{Value, json};

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if arguments.is_empty() || arguments.iter().any(|argument| argument.starts_with('-')) {
        return Err("still OUT \"PROMPT\" [WIDTHxHEIGHT] [FRAME,FRAME…] [SEED]".into());
    }
    let text =
        |index: usize, default: &'static str| arguments.get(index).cloned().unwrap_or_else(|| default.to_owned());
    let size = text(2, "1280x720");
    let (width, height) = size.split_once('x').ok_or("the size is not WIDTHxHEIGHT")?;
    let script = script(&text(1, "a river"))?;
    let options = SceneOptions {
        width: width.parse()?,
        height: height.parse()?,
        fps: 24,
        frames: 120,
        seed: text(4, "0").parse()?,
        label: false,
        quality: Quality::Standard,
    };
    let mut out = std::io::stderr();
    let scene = Scene::compose(&script, &options);
    let start = now();
    let renderer = Renderer::new(&scene, &mut |_| {});
    writeln!(out, "baked in {} ms", start.elapsed().as_millis())?;
    for frame in text(3, "0").split(',') {
        let frame: u32 = frame.parse()?;
        let mut picture = RgbFrame::new(options.width, options.height);
        let start = now();
        renderer.frame(frame, &mut picture);
        writeln!(out, "frame {frame}: {} ms", start.elapsed().as_millis())?;
        write_png(&format!("{}-{frame:03}.png", text(0, "still")), &picture)?;
    }
    Ok(())
}

/// Understands a prompt, or reads a script given word by word.
fn script(text: &str) -> Result<Script, Box<dyn Error>> {
    if !text.contains('=') {
        return Ok(previz::understand::understand(text).script);
    }
    let mut shot = json!({
        "place": "open", "features": [], "season": null, "time": null, "weather": null, "lights": [],
        "subjects": [], "camera": [], "shotSize": null, "angle": null, "speed": "normal", "without": [],
        "hearing": { "sounds": [], "only": false, "without": [] },
    });
    let mut style = json!("cinematic");
    let mut mood = Value::Null;
    for (key, value) in text.split_whitespace().filter_map(|word| word.split_once('=')) {
        match key {
            "style" => style = json!(value),
            "mood" => mood = json!(value),
            "subject" => push(&mut shot["subjects"], subject(value)),
            "feature" => push(&mut shot["features"], json!(value)),
            "light" => push(&mut shot["lights"], json!(value)),
            "camera" => push(&mut shot["camera"], json!(value)),
            _ => shot[key] = json!(value),
        }
    }
    let script = json!({
        "shots": [shot], "style": style, "mood": mood, "variation": 0, "title": text,
    });
    Ok(serde_json::from_value(script)?)
}

fn push(list: &mut Value, value: Value) {
    if let Some(list) = list.as_array_mut() {
        list.push(value);
    }
}

/// `KIND:COUNT:COLOUR:ACTION:DIRECTION`, from the end on left out at will;
/// `-` leaves one open.
fn subject(text: &str) -> Value {
    let parts: Vec<&str> = text.split(':').collect();
    let part = |index: usize| parts.get(index).filter(|part| **part != "-");
    json!({
        "kind": parts[0],
        "count": part(1).and_then(|count| count.parse::<u16>().ok()),
        "colour": part(2), "size": null, "action": part(3), "direction": part(4),
    })
}

#[expect(clippy::disallowed_methods, reason = "an example may time itself")]
fn now() -> Instant {
    Instant::now()
}

fn write_png(path: &str, picture: &RgbFrame) -> Result<(), Box<dyn Error>> {
    let file = std::io::BufWriter::new(std::fs::File::create(path)?);
    let mut encoder = png::Encoder::new(file, picture.width, picture.height);
    encoder.set_color(png::ColorType::Rgb);
    encoder.set_depth(png::BitDepth::Eight);
    encoder.set_compression(png::Compression::Fast);
    encoder.write_header()?.write_image_data(&picture.pixels)?;
    Ok(())
}
