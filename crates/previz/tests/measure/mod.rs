//! What tests of pictures have in common: small scenes, frames, brightness.

use previz::RgbFrame;
use previz::render::Renderer;
use previz::scene::{Quality, Scene, SceneOptions};
use previz::script::{Action, Attributes, Hearing, Place, Script, Shot, Speed, Style, Subject, SubjectKind};

pub fn shot(place: Place) -> Shot {
    Shot {
        place,
        features: Vec::new(),
        particulars: Vec::new(),
        perch: None,
        backdrop: None,
        season: None,
        time: None,
        until: None,
        weather: None,
        lights: Vec::new(),
        subjects: Vec::new(),
        camera: Vec::new(),
        shot_size: None,
        detail: None,
        depth: None,
        angle: None,
        speed: Speed::Normal,
        without: Vec::new(),
        hearing: Hearing::default(),
    }
}

pub fn script(shots: Vec<Shot>) -> Script {
    Script { shots, style: Style::Cinematic, mood: None, variation: 0, title: "a title".to_owned() }
}

pub fn options(width: u32, height: u32) -> SceneOptions {
    SceneOptions { width, height, fps: 24, frames: 48, seed: 1, label: false, quality: Quality::Fast }
}

pub fn scene_of(shot: Shot, size: (u32, u32)) -> Scene {
    Scene::compose(&script(vec![shot]), &options(size.0, size.1))
}

pub fn frames(scene: &Scene, indices: &[u32]) -> Vec<RgbFrame> {
    let renderer = Renderer::new(scene, &mut |_| {});
    let draw = |index: &u32| {
        let mut frame = RgbFrame::new(scene.width, scene.height);
        renderer.frame(*index, &mut frame);
        frame
    };
    indices.iter().map(draw).collect()
}

pub fn luma(frame: &RgbFrame) -> Vec<f64> {
    let weigh = |p: &[u8]| f64::from(p[0]) * 0.2126 + f64::from(p[1]) * 0.7152 + f64::from(p[2]) * 0.0722;
    frame.pixels.chunks_exact(3).map(weigh).collect()
}

pub fn mean(values: &[f64]) -> f64 {
    values.iter().sum::<f64>() / values.len() as f64
}

pub fn subject(kind: SubjectKind, count: u16, action: Option<Action>) -> Subject {
    Subject {
        kind,
        count: Some(count),
        plural: false,
        colour: None,
        size: None,
        action,
        direction: None,
        pace: None,
        garment: None,
        guise: None,
        attributes: Attributes::default(),
        held: false,
        slung: false,
        behind: false,
        together: None,
    }
}
