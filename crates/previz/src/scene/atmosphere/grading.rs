//! The colours of the finished picture, one script for all of a clip.
//!
//! Decides numbers only; `render` grades.

use crate::maths::v3;
use crate::scene::parts::Grade;
use crate::scene::setting::Setting;
use crate::script::{Feature, Light, Mood, Place, Script, Style, SubjectKind, TimeOfDay};

/// As the hour and the place have it, and as the mood turns it.
pub(in crate::scene) fn grade(setting: &Setting, script: &Script) -> Grade {
    let mut grade = Grade {
        shadows: v3(0.94, 1.0, 1.08),
        lights: match setting.time {
            TimeOfDay::GoldenHour if !setting.weather.hides_the_sun() => v3(1.09, 1.0, 0.86),
            TimeOfDay::Sunset | TimeOfDay::Sunrise => v3(1.05, 1.0, 0.93),
            _ => v3(1.03, 1.0, 0.97),
        },
        saturation: 0.92,
        contrast: 1.1,
        bloom: if setting.dark() { 0.8 } else { 0.5 },
        grain: 0.35,
        vignette: 0.5,
    };
    let lamplit = setting.place == Place::Village || setting.has(Feature::Houses);
    if setting.night() && !matches!(setting.place, Place::City | Place::Street | Place::Room | Place::Studio) {
        // By moonlight an eye sees little colour, and that little is blue.
        let bright = |kind| matches!(kind, SubjectKind::Fireworks | SubjectKind::SkyLantern);
        let vivid = setting.shot.lights.iter().any(|light| matches!(light, Light::Aurora | Light::Fireworks))
            || setting.shot.subjects.iter().any(|subject| bright(subject.kind));
        grade.saturation = match (vivid, lamplit) {
            (true, _) => 0.95,
            (_, true) => 0.8,
            _ => 0.4,
        };
        grade.shadows = v3(0.8, 0.97, 1.28);
    }
    match script.mood {
        Some(Mood::Joyful) => grade.saturation *= 1.35,
        Some(Mood::Melancholic | Mood::Lonely) => {
            grade.saturation *= 0.85;
            grade.shadows = v3(0.9, 1.0, 1.14);
        }
        Some(Mood::Dramatic | Mood::Tense | Mood::Epic) => grade.contrast = 1.17,
        Some(Mood::Romantic | Mood::Cosy) => grade.lights = v3(1.1, 1.0, 0.9),
        Some(Mood::Dreamy) => grade.bloom = 1.1,
        // Night has its own shadows, which are bluer.
        Some(Mood::Mysterious) if !setting.night() => grade.shadows = v3(0.88, 1.02, 1.12),
        _ => {}
    }
    if setting.wet() {
        // There is no sun to give things their colours.
        grade.saturation *= 0.82;
    }
    if matches!(script.style, Style::Illustration | Style::Anime) {
        (grade.grain, grade.vignette) = (0.0, 0.0);
        grade.saturation *= 1.4;
    }
    grade
}
