//! Writes a sheet of figures as a PNG file, for looking at: a row for each,
//! moments of its movement from left to right.
//!
//! `cargo run --release -p previz --example figures -- OUT.png KIND[/GUISE[/GARMENT]][:ACTION[:YAW[:COMPANY]]]…`
//! GUISE may be `-` for none.

use std::error::Error;

use previz::RgbFrame;
use previz::render::Renderer;
use previz::scene::{Actor, CameraKey, Enclosure, Landform, Motion, Pattern, Quality, Scene, SceneOptions, Vec3};
use previz::script::{Action, Garment, Guise, SubjectKind};
use serde_json::json;

const COLUMNS: u32 = 5;
const CELL: u32 = 256;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let (out, kinds) = arguments.split_first().ok_or("OUT.png KIND…")?;
    let mut sheet = RgbFrame::new(CELL * COLUMNS, CELL * kinds.len() as u32);
    for (row, text) in kinds.iter().enumerate() {
        let renderer = Renderer::new(&scene(text)?, &mut |_| {});
        let mut cell = RgbFrame::new(CELL, CELL);
        for column in 0..COLUMNS {
            renderer.frame(column * 4 + 1, &mut cell);
            for y in 0..CELL as usize {
                let from = y * CELL as usize * 3;
                let to = ((row * CELL as usize + y) * (CELL * COLUMNS) as usize + (column * CELL) as usize) * 3;
                sheet.pixels[to..to + CELL as usize * 3].copy_from_slice(&cell.pixels[from..from + CELL as usize * 3]);
            }
        }
    }
    let file = std::io::BufWriter::new(std::fs::File::create(out)?);
    let mut encoder = png::Encoder::new(file, sheet.width, sheet.height);
    encoder.set_color(png::ColorType::Rgb);
    encoder.set_depth(png::BitDepth::Eight);
    encoder.write_header()?.write_image_data(&sheet.pixels)?;
    Ok(())
}

/// One figure on level ground, and a camera that goes along with it.
fn scene(text: &str) -> Result<Scene, Box<dyn Error>> {
    let parts: Vec<&str> = text.split(':').collect();
    let who: Vec<&str> = parts[0].split('/').collect();
    let kind: SubjectKind = serde_json::from_value(json!(who[0]))?;
    let guise: Option<Guise> = serde_json::from_value(json!(who.get(1).filter(|guise| **guise != "-")))?;
    let garment: Option<Garment> = serde_json::from_value(json!(who.get(2)))?;
    let action: Action = serde_json::from_value(json!(parts.get(1).copied().unwrap_or("stand")))?;
    let yaw_turns: f32 = parts.get(2).copied().unwrap_or("0").parse()?;
    let company = match parts.get(3) {
        Some(kind) => Some(serde_json::from_value(json!({"kind": kind, "colour": null}))?),
        None => None,
    };
    let script = previz::understand::understand("a meadow in the afternoon").script;
    let options =
        SceneOptions { width: CELL, height: CELL, fps: 24, frames: 48, seed: 3, label: false, quality: Quality::Fast };
    let mut scene = Scene::compose(&script, &options);
    let shot = &mut scene.shots[0];
    shot.flora.clear();
    shot.falling.clear();
    shot.enclosure = Enclosure::None;
    if let Some(land) = &mut shot.land {
        (land.form, land.pattern, land.river_half_m) = (Landform::Flat, Pattern::Plain, 0.0);
    }
    let launch = action == Action::Launch;
    let home = if parts.len() > 4 { 0.9 } else { 0.0 };
    let at = Vec3 { x: 0.0, y: home, z: 6.0 };
    shot.actors = vec![Actor {
        kind,
        at,
        grounded: true,
        yaw_turns,
        size_m: 2.0,
        colour: None,
        action,
        motion: if launch { Motion::Launch { delay_s: 0.0, thrust_m_s2: 0.5 } } else { Motion::Rest },
        phase: 0.0,
        rate_hz: 1.2,
        seed: 5,
        company,
        garment,
        guise,
        attributes: Default::default(),
        seat: None,
        beside: None,
        partner: None,
        stout: false,
    }];
    shot.camera.keys = vec![CameraKey {
        eye: Vec3 { x: 0.0, y: 1.7, z: 0.0 },
        target: Vec3 { x: 0.0, y: 1.0, z: 6.0 },
        fov_deg: 24.0,
    }];
    shot.camera.follows = None;
    shot.camera.handheld = 0.0;
    Ok(scene)
}
