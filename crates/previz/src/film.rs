//! From a prompt to a finished file: the order in which everything happens.
//!
//! This is the front door. It decides nothing about meaning, pictures or bytes;
//! it hands each its work and tells the caller how far things have come.

use std::fs::File;
use std::io::BufWriter;
use std::num::NonZeroU32;
use std::ops::ControlFlow;
use std::path::Path;

use serde::{Deserialize, Serialize};

use crate::encode::{Assembly, EncodedGroup, Groups, PictureFormat};
use crate::mp4::{FilmShape, FilmWriter};
use crate::render::Renderer;
use crate::scene::Scene;
use crate::sound::SoundTrack;
use crate::truth::scripted;
use crate::{Error, Options, Progress, Report, RgbFrame, thumbnail};

/// What was made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Clip {
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
    /// Frames a second.
    pub fps: u32,
    /// Number of frames.
    pub frames: u32,
    /// Whether there is a sound track.
    pub has_audio: bool,
    /// Size of the file in bytes.
    pub size_bytes: u64,
    /// What became of the words of the prompt.
    pub report: Report,
    /// What made it: [`MODEL`](crate::MODEL).
    pub engine: String,
}

/// Tells what would become of the words of a prompt, without rendering.
#[must_use]
pub fn explain(prompt: &str, options: &Options) -> Report {
    scripted(prompt, options).1
}

/// Renders a prompt into an MP4 file at `path`, which is created or overwritten.
///
/// `progress` is called on the calling thread, at once and then several times a
/// second. When it answers `Break`, rendering stops within a frame or two, or as
/// soon as the shot that is being baked is ready. On any error the file is left
/// as it stands, incomplete: it is the caller's to remove, and to rename once it
/// is whole.
///
/// # Errors
/// [`Error::InvalidOptions`], [`Error::Io`], [`Error::OutOfMemory`],
/// [`Error::Encode`], or [`Error::Cancelled`] after a `Break`.
pub fn render(
    prompt: &str,
    options: &Options,
    path: &Path,
    progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
) -> Result<Clip, Error> {
    options.check()?;
    let mut told = Told::new(options.frames(), progress);
    told.baked(0.0);
    let (scene, report) = scripted(prompt, options);
    let clip = record(&scene, options, path, &mut told)?;
    Ok(Clip { report, ..clip })
}

/// Decides everything that [`render`] would show, as a scene that can be
/// written as JSON ([`Scene::to_json`]), edited, read back
/// ([`Scene::from_json`]) and given to [`render_scene`].
///
/// # Errors
/// [`Error::InvalidOptions`].
pub fn compose(prompt: &str, options: &Options) -> Result<Scene, Error> {
    options.check()?;
    Ok(scripted(prompt, options).0)
}

/// Renders a scene as [`render`] does a prompt; the clip's report is empty.
///
/// Seed, label and quality are the scene's own. Its size, rate and length must
/// be those of the options; [`Scene::options`] makes such.
///
/// # Errors
/// As [`render`]; also [`Error::InvalidOptions`] when scene and options differ,
/// and [`Error::InvalidScene`] when the scene cannot be shown.
pub fn render_scene(
    scene: &Scene,
    options: &Options,
    path: &Path,
    progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
) -> Result<Clip, Error> {
    options.check()?;
    check_scene(scene, options)?;
    let mut told = Told::new(options.frames(), progress);
    told.baked(0.0);
    record(scene, options, path, &mut told)
}

/// Draws the opening frame alone, quickly: plants, which take the longest, are
/// drawn a little less sharply than in the film.
///
/// # Errors
/// [`Error::InvalidOptions`].
pub fn still(prompt: &str, options: &Options) -> Result<RgbFrame, Error> {
    let scene = compose(prompt, options)?;
    let mut frame = RgbFrame::new(options.width, options.height);
    Renderer::coarse(&scene).frame(0, &mut frame);
    Ok(frame)
}

fn check_scene(scene: &Scene, options: &Options) -> Result<(), Error> {
    let sides = [
        ("width", options.width, scene.width),
        ("height", options.height, scene.height),
        ("fps", options.fps, scene.fps),
    ];
    if let Some((option, asked, has)) = sides.into_iter().find(|(_, asked, has)| asked != has) {
        return Err(Error::invalid(option, format!("does not fit the scene: {asked} is asked, the scene has {has}")));
    }
    if options.frames() != scene.frames {
        let (asked, has) = (options.duration_s, scene.seconds());
        return Err(Error::invalid(
            "duration_s",
            format!("does not fit the scene: {asked} s is asked, the scene has {has} s"),
        ));
    }
    scene.check()
}

/// Bakes a scene and makes the film of it.
fn record(scene: &Scene, options: &Options, path: &Path, told: &mut Told<'_>) -> Result<Clip, Error> {
    // Before the work, so that a path that cannot be written costs none.
    let file = File::create(path).map_err(|error| Error::of_file(path, &error))?;
    let renderer = Renderer::new(scene, &mut |share| told.baked(share));
    told.checked()?;
    if let Some(thumbnail) = &options.thumbnail {
        thumbnail::write(&renderer, thumbnail)?;
    }
    let size_bytes = write_film(&renderer, options, file, told)?;
    Ok(Clip {
        width: options.width,
        height: options.height,
        fps: options.fps,
        frames: options.frames(),
        has_audio: options.audio,
        size_bytes,
        report: Report::default(),
        engine: crate::MODEL.to_owned(),
    })
}

/// Draws, compresses and writes the film; tells its size in bytes.
fn write_film(renderer: &Renderer, options: &Options, file: File, told: &mut Told<'_>) -> Result<u64, Error> {
    let scene = renderer.scene();
    let shot_starts: Vec<u32> = scene.shots.iter().map(|shot| shot.first_frame).collect();
    let assembly = Assembly {
        format: PictureFormat::of(options),
        groups: Groups::cut(options.frames(), options.fps, &shot_starts),
        threads: options.threads_or_cores(),
    };
    let fps = NonZeroU32::new(options.fps).ok_or_else(|| Error::invalid("fps", "must not be 0"))?;
    let mut sound = options.audio.then(|| SoundTrack::new(scene)).transpose()?;
    let shape = FilmShape { fps, frames: options.frames(), sound: sound.as_ref().map(SoundTrack::shape) };
    let mut writer = FilmWriter::new(BufWriter::new(file), shape)?;
    let mut frames = 0;
    let mut sink = |group: EncodedGroup| {
        writer.write_pictures(&group)?;
        frames += group.frames.len() as u32;
        // The sound of a group stands behind its pictures, so that a player
        // that loads the file finds both together.
        match &mut sound {
            Some(sound) => writer.write_sound(&sound.packets_until(frames, options.fps)?),
            None => Ok(()),
        }
    };
    assembly.run(&|index, frame| renderer.frame(index, frame), &mut sink, &mut |done| told.drawn(done))?;
    if let Some(sound) = sound {
        writer.write_sound(&sound.finish()?)?;
    }
    writer.finish()
}

/// Turns steps of the work into one rising number for the caller, and
/// remembers when the caller has had enough.
struct Told<'a> {
    frames_total: u32,
    progress: &'a mut dyn FnMut(Progress) -> ControlFlow<()>,
    fraction: f32,
    answer: ControlFlow<()>,
}

/// Share of the whole work that baking is counted for.
const BAKE_SHARE: f32 = 0.1;

impl<'a> Told<'a> {
    fn new(frames_total: u32, progress: &'a mut dyn FnMut(Progress) -> ControlFlow<()>) -> Self {
        Self { frames_total, progress, fraction: 0.0, answer: ControlFlow::Continue(()) }
    }

    fn baked(&mut self, share: f32) {
        self.tell(BAKE_SHARE * share.clamp(0.0, 1.0), 0);
    }

    fn drawn(&mut self, frames_done: u32) -> ControlFlow<()> {
        let share = frames_done as f32 / self.frames_total.max(1) as f32;
        self.tell(BAKE_SHARE + (1.0 - BAKE_SHARE) * share, frames_done);
        self.answer
    }

    fn tell(&mut self, fraction: f32, frames_done: u32) {
        self.fraction = self.fraction.max(fraction);
        if self.answer.is_continue() {
            let frames_total = self.frames_total;
            self.answer = (self.progress)(Progress { fraction: self.fraction, frames_done, frames_total });
        }
    }

    fn checked(&self) -> Result<(), Error> {
        if self.answer.is_break() { Err(Error::Cancelled) } else { Ok(()) }
    }
}
