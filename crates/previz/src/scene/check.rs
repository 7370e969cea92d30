//! Reads a scene from JSON and says what in it cannot be shown, and where.
//!
//! Whoever edits a scene, by hand or by program, may write anything: it comes
//! past here before a pixel is drawn. It must not repair what it finds.

use std::fmt::Write as _;

use serde_json::Value;

use super::{Scene, ShotScene, bounds, burden};
use crate::{Error, Options};

/// Longest title in characters; the slate shows it, nothing else does.
const TITLE_CHARS_MAX: usize = 20_000;

impl Scene {
    /// Reads a scene that was written as JSON, and checks it.
    ///
    /// # Errors
    /// [`Error::InvalidScene`] with the JSON path of what is wrong.
    pub fn from_json(text: &str) -> Result<Self, Error> {
        let mut reader = serde_json::Deserializer::from_str(text);
        let scene: Self = serde_path_to_error::deserialize(&mut reader).map_err(|error| {
            let path = error.path().to_string();
            Error::scene(if path == "." { String::new() } else { path }, format!("cannot be read: {}", error.inner()))
        })?;
        reader.end().map_err(|error| Error::scene("", format!("cannot be read: {error}")))?;
        scene.check()?;
        Ok(scene)
    }

    /// Writes the scene as JSON that a person can edit.
    #[must_use]
    pub fn to_json(&self) -> String {
        serde_json::to_string_pretty(self).unwrap_or_default()
    }

    /// Tells the first thing that cannot be shown: a number that is none or is
    /// out of its bounds, too many of a thing, shots that do not share out the
    /// frames or that hold more than can be drawn in a sensible time.
    ///
    /// # Errors
    /// [`Error::InvalidScene`] with the JSON path of what is wrong.
    pub fn check(&self) -> Result<(), Error> {
        self.check_frame()?;
        let tree = serde_json::to_value(self).map_err(|error| Error::scene("", error.to_string()))?;
        check_value(&tree, &mut Path::default())?;
        let mut first_frame = 0;
        for (index, shot) in self.shots.iter().enumerate() {
            first_frame = check_shot(shot, index, first_frame)?;
            let seconds = shot.frames as f32 / self.fps as f32 * shot.pace;
            if let Some((list, problem)) = burden::over(shot, seconds) {
                return Err(Error::scene(format!("shots[{index}].{list}"), problem));
            }
        }
        if first_frame != self.frames {
            let problem =
                format!("have {first_frame} frames together; they must share the {} of the scene", self.frames);
            return Err(Error::scene("shots", problem));
        }
        Ok(())
    }

    /// The options that fit this scene; what is not the scene's own, such as
    /// sound and threads, is as usual.
    #[must_use]
    pub fn options(&self) -> Options {
        Options {
            width: self.width,
            height: self.height,
            fps: self.fps,
            duration_s: self.frames / self.fps.max(1),
            seed: self.seed,
            label: self.label,
            quality: self.quality,
            ..Options::default()
        }
    }

    fn check_frame(&self) -> Result<(), Error> {
        self.options().check().map_err(|error| match error {
            Error::InvalidOptions { option: "duration_s", .. } => Error::scene(
                "frames",
                format!("must last from 1 to 600 seconds at {} a second, not {}", self.fps, self.frames),
            ),
            Error::InvalidOptions { option, problem } => Error::scene(option, problem),
            other => other,
        })?;
        if !self.frames.is_multiple_of(self.fps) {
            let next = (self.frames / self.fps + 1) * self.fps;
            let problem = format!("must make whole seconds at {} a second: {next}, not {}", self.fps, self.frames);
            return Err(Error::scene("frames", problem));
        }
        if self.title.chars().count() > TITLE_CHARS_MAX {
            return Err(Error::scene("title", format!("must have at most {TITLE_CHARS_MAX} characters")));
        }
        Ok(())
    }
}

/// Checks how a shot fits to those before it, and returns where the next one begins.
fn check_shot(shot: &ShotScene, index: usize, first_frame: u32) -> Result<u32, Error> {
    let wrong = |field: &str, problem: String| Err(Error::scene(format!("shots[{index}].{field}"), problem));
    if shot.first_frame != first_frame {
        let before = if index == 0 { "where the clip begins" } else { "where the shot before ends" };
        return wrong("firstFrame", format!("must be {first_frame}, {before}, not {}", shot.first_frame));
    }
    if shot.frames == 0 {
        return wrong("frames", "must be at least 1".to_owned());
    }
    let focused = shot.camera.focus.and_then(|focus| focus.actor);
    let lit = shot.spotlight.as_ref().map(|spotlight| spotlight.actor);
    for (field, index) in
        [("camera.follows", shot.camera.follows), ("camera.focus.actor", focused), ("spotlight.actor", lit)]
    {
        if let Some(index) = index.filter(|index| *index >= shot.actors.len()) {
            let known = shot.actors.len();
            let problem = format!("must be the index of one of the shot's {known} actors, or null, not {index}");
            return wrong(field, problem);
        }
    }
    match first_frame.checked_add(shot.frames) {
        Some(next) => Ok(next),
        None => wrong("frames", format!("must fit into the scene's frames, not {}", shot.frames)),
    }
}

/// Where in the JSON the check is.
#[derive(Debug, Default)]
struct Path {
    text: String,
    names: Vec<String>,
}

impl Path {
    /// The name of what is looked at, and of what it stands in.
    fn names(&self) -> (&str, &str) {
        let name = |from_end: usize| self.names.len().checked_sub(from_end).and_then(|i| self.names.get(i));
        (name(2).map_or("", String::as_str), name(1).map_or("", String::as_str))
    }

    fn fault(&self, problem: String) -> Error {
        Error::scene(self.text.clone(), problem)
    }
}

fn check_value(value: &Value, path: &mut Path) -> Result<(), Error> {
    let (within, name) = path.names();
    match value {
        // A number that is none, or is infinite, becomes null in JSON.
        Value::Null if bounds::may_be_null(name) => Ok(()),
        Value::Null => Err(path.fault(format!("must be a number {}", span(bounds::of_number(within, name))))),
        Value::Number(number) => {
            let (low, high) = bounds::of_number(within, name);
            match number.as_f64() {
                Some(number) if (low..=high).contains(&number) => Ok(()),
                _ => Err(path.fault(format!("must be {}, not {number}", span((low, high))))),
            }
        }
        Value::Array(entries) => check_list(entries, path),
        Value::Object(fields) => {
            let length = path.text.len();
            for (field, value) in fields {
                if !path.text.is_empty() {
                    path.text.push('.');
                }
                path.text.push_str(field);
                path.names.push(field.clone());
                check_value(value, path)?;
                path.names.pop();
                path.text.truncate(length);
            }
            Ok(())
        }
        Value::Bool(_) | Value::String(_) => Ok(()),
    }
}

fn check_list(entries: &[Value], path: &mut Path) -> Result<(), Error> {
    if let Some((fewest, most)) = bounds::of_list(path.names().1)
        && !(fewest..=most).contains(&entries.len())
    {
        return Err(path.fault(format!("must have from {fewest} to {most} entries, not {}", entries.len())));
    }
    let length = path.text.len();
    for (index, value) in entries.iter().enumerate() {
        let _ = write!(path.text, "[{index}]");
        check_value(value, path)?;
        path.text.truncate(length);
    }
    Ok(())
}

fn span((low, high): bounds::Bounds) -> String {
    format!("from {low} to {high}")
}
