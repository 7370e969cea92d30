//! Renders one still of every test prompt and a page that shows them all.
//!
//! `cargo run --release -p previz --example contact_sheet -- [FOLDER] [WIDTHxHEIGHT]`
//! writes `FOLDER/index.html` with its pictures.

use std::error::Error;
use std::fmt::Write as _;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use previz::RgbFrame;
use previz::render::Renderer;
use previz::scene::{Quality, Scene, SceneOptions};

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let folder = PathBuf::from(arguments.next().unwrap_or_else(|| "contact-sheet".to_owned()));
    let size = arguments.next().unwrap_or_else(|| "480x270".to_owned());
    if folder.to_string_lossy().starts_with('-') {
        return Err("contact_sheet [FOLDER] [WIDTHxHEIGHT]".into());
    }
    let (width, height) = size.split_once('x').ok_or("the size is not WIDTHxHEIGHT")?;
    std::fs::create_dir_all(&folder)?;
    let options = SceneOptions {
        width: width.parse()?,
        height: height.parse()?,
        fps: 24,
        frames: 120,
        seed: 0,
        label: false,
        quality: Quality::Standard,
    };
    let mut page = String::from(
        "<!doctype html><meta charset=utf-8><title>previz</title><style>body{background:#14161a;color:#ddd;\
         font:14px sans-serif;display:grid;grid-template-columns:repeat(auto-fill,minmax(320px,1fr));gap:12px}\
         img{width:100%}figure{margin:0}</style>\n",
    );
    let prompts = prompts()?;
    for (index, prompt) in prompts.iter().enumerate() {
        let name = format!("{index:03}.png");
        still(prompt, &options, &folder.join(&name))?;
        let shown = prompt.replace('&', "&amp;").replace('<', "&lt;");
        writeln!(page, "<figure><img src={name} loading=lazy><figcaption>{shown}</figcaption></figure>")?;
        writeln!(std::io::stderr(), "{} of {}", index + 1, prompts.len())?;
    }
    std::fs::write(folder.join("index.html"), page)?;
    Ok(())
}

/// The prompts of the understanding's tests: what stands before each tab.
fn prompts() -> Result<Vec<String>, Box<dyn Error>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/prompts");
    let mut files: Vec<PathBuf> =
        std::fs::read_dir(folder)?.map(|entry| entry.map(|e| e.path())).collect::<Result<_, _>>()?;
    files.sort();
    let mut all = Vec::new();
    for file in files.iter().filter(|file| file.extension().is_some_and(|e| e == "tsv")) {
        let text = std::fs::read_to_string(file)?;
        let lines = text.lines().filter(|line| !line.starts_with('#'));
        all.extend(lines.filter_map(|line| line.split('\t').next()).filter(|p| !p.is_empty()).map(str::to_owned));
    }
    Ok(all)
}

/// A still from a third of the clip.
fn still(prompt: &str, options: &SceneOptions, path: &Path) -> Result<(), Box<dyn Error>> {
    let script = previz::understand::understand(prompt).script;
    let scene = Scene::compose(&script, options);
    let mut picture = RgbFrame::new(options.width, options.height);
    Renderer::new(&scene, &mut |_| {}).frame(options.frames / 3, &mut picture);
    let file = std::io::BufWriter::new(std::fs::File::create(path)?);
    let mut encoder = png::Encoder::new(file, picture.width, picture.height);
    encoder.set_color(png::ColorType::Rgb);
    encoder.set_compression(png::Compression::Fast);
    encoder.write_header()?.write_image_data(&picture.pixels)?;
    Ok(())
}
