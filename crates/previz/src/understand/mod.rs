//! Reads a prompt, in English, Chinese or both, into a `Script` and a `Report`.
//!
//! Understanding is pure: the same words always mean the same. It must not know
//! pixels, and it must not read one particular prompt differently from others.

use crate::report::Report;
use crate::script::{Place, Script, Shot, Speed, Style};

/// A prompt, understood.
#[derive(Debug, Clone, PartialEq)]
pub struct Understanding {
    /// What is to be shown.
    pub script: Script,
    /// What became of the words.
    pub report: Report,
}

/// Understands a prompt whose clip may have any length.
///
/// It never fails: words that it does not know vary the picture and are reported.
pub fn understand(prompt: &str) -> Understanding {
    understand_for(prompt, None)
}

/// Understands a prompt for a clip of `duration_s` seconds, so that the report
/// can warn of more shots or camera moves than the time allows.
pub fn understand_for(prompt: &str, duration_s: Option<u32>) -> Understanding {
    let _ = duration_s;
    let shot = Shot {
        place: Place::Open,
        features: Vec::new(),
        season: None,
        time: None,
        weather: None,
        lights: Vec::new(),
        subjects: Vec::new(),
        camera: Vec::new(),
        shot_size: None,
        angle: None,
        speed: Speed::Normal,
        without: Vec::new(),
    };
    let script = Script {
        shots: vec![shot],
        style: Style::Cinematic,
        mood: None,
        variation: 0,
        title: prompt.trim().to_owned(),
    };
    Understanding { script, report: Report { shots: 1, ..Report::default() } }
}
