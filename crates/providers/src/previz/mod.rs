//! The engine that ships: pictures drawn from words by the crate `previz`, in a process of their own.
//!
//! So a render never starves the API, and whatever goes wrong in an encoder goes wrong outside of the process that
//! holds the money. This module speaks with that process; what it draws is the crate's business.

pub mod child;
mod process;
mod protocol;

use std::io;
use std::path::PathBuf;
use std::process::ExitStatus;

use ::previz::Quality;
use crashpoint::Point;
use domain::catalogue::{Capabilities, Engine, Synthesis};
use domain::generation::FailureCode;
use tokio::io::AsyncWriteExt;
use tokio::process::ChildStdin;
use tokio::sync::watch;
use tokio_util::sync::CancellationToken;

use crate::provider::{Progress, Provider, RenderError, RenderRequest, Rendered, Rendering};
use process::{End, Starter, Streams, tail};
use protocol::{Fault, Job, LINE_BYTES_MAX, Line};

pub use protocol::Limits;

/// The name under which it is known on the wire.
pub const NAME: &str = "previz";
/// The word by which the program becomes a render process.
pub const ARGUMENT: &str = "render";
/// The model that is made with less work.
const FAST_MODEL: &str = "seedance-2.0-fast";

/// Most threads of one render that are taken unasked: beyond them the default limit of memory would be met before the
/// clip is done, and another render makes better use of a core.
pub const THREADS_MAX: usize = 8;

/// How clips are rendered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Options {
    /// The program that renders when it is called with [`ARGUMENT`]: this very program.
    pub program: PathBuf,
    /// Threads of one render; 0 takes one for each processor core, but at most [`THREADS_MAX`]. Each needs up to
    /// 130 MiB of the memory that the limits allow.
    pub threads: usize,
    /// Whether a label stands in the picture for the first two seconds.
    pub label: bool,
    /// What the process takes from itself.
    pub limits: Limits,
    /// Prompts that contain this kill the render process; so the tests show that a poisonous job hurts nobody else.
    /// Release builds have no such option.
    #[cfg(debug_assertions)]
    pub poison: Option<String>,
}

impl Options {
    /// The defaults for renders by `program`.
    pub fn new(program: PathBuf) -> Self {
        Self {
            program,
            threads: 0,
            label: true,
            limits: Limits::default(),
            #[cfg(debug_assertions)]
            poison: None,
        }
    }

    fn threads(&self) -> usize {
        match self.threads {
            0 => std::thread::available_parallelism().map_or(1, |cores| cores.get().min(THREADS_MAX)),
            threads => threads,
        }
    }
}

/// Renders with `previz` in child processes.
#[derive(Debug)]
pub struct Previz {
    options: Options,
    starter: Starter,
}

impl Previz {
    /// Sets up renders; no process is started yet.
    ///
    /// # Errors
    /// When the thread that starts processes cannot be had.
    pub fn new(options: Options) -> io::Result<Self> {
        Ok(Self { options, starter: Starter::new()? })
    }

    fn job(&self, request: &RenderRequest) -> Job {
        Job {
            prompt: request.prompt.clone(),
            options: ::previz::Options {
                width: request.size.width,
                height: request.size.height,
                fps: request.fps,
                duration_s: request.duration_s,
                seed: u64::from(request.seed),
                audio: request.audio,
                label: self.options.label,
                quality: if request.model == FAST_MODEL { Quality::Fast } else { Quality::Standard },
                threads: self.options.threads(),
                bitrate_bps: None,
                thumbnail: Some(request.thumbnail.clone()),
            },
            clip: request.clip.clone(),
            limits: self.options.limits,
            #[cfg(debug_assertions)]
            dies: self.options.poison.as_ref().is_some_and(|poison| request.prompt.contains(poison)),
        }
    }

    async fn make(
        &self,
        request: RenderRequest,
        progress: watch::Sender<Progress>,
        cancel: CancellationToken,
    ) -> Result<Rendered, RenderError> {
        let mut job = serde_json::to_vec(&self.job(&request)).map_err(|error| unstarted(&error))?;
        job.push(b'\n');
        let process = self.starter.start(&self.options.program, ARGUMENT).await.map_err(|error| unstarted(&error))?;
        crashpoint::here(Point::RenderStarted);
        let mut end = process.end;
        let clip = tokio::select! {
            ended = converse(process.streams, &job, &progress, &mut end) => ended?,
            () = cancel.cancelled() => {
                end.kill().await;
                return Err(RenderError::Cancelled);
            }
        };
        crashpoint::here(Point::RenderFinished);
        let prompt_report = serde_json::to_string(&clip.report).ok();
        Ok(Rendered { prompt_report, has_thumbnail: request.thumbnail.exists() })
    }
}

impl Provider for Previz {
    fn capabilities(&self) -> Capabilities {
        let (provider, model) = (NAME.to_owned(), ::previz::MODEL.to_owned());
        let engine = Engine { provider, model, synthesis: Synthesis::Procedural };
        Capabilities { engine, audio: true, stoppable: true }
    }

    fn render(
        &self,
        request: RenderRequest,
        progress: watch::Sender<Progress>,
        cancel: CancellationToken,
    ) -> Rendering<'_> {
        Box::pin(self.make(request, progress, cancel))
    }
}

fn unstarted(error: &dyn std::fmt::Display) -> RenderError {
    RenderError::Passing { code: FailureCode::InternalError, story: format!("cannot start to render: {error}") }
}

/// Hands the job over, hears the process out and judges its end.
async fn converse(
    streams: Streams,
    job: &[u8],
    progress: &watch::Sender<Progress>,
    end: &mut End,
) -> Result<::previz::Clip, RenderError> {
    let Streams { stdin, mut stdout, stderr } = streams;
    let listening = async {
        let mut last = None;
        while let Some(line) = stdout.next(LINE_BYTES_MAX).await? {
            match serde_json::from_slice(line)? {
                Line::Progress(made) => drop(progress.send(Progress {
                    fraction: made.fraction,
                    frames_done: made.frames_done,
                    frames_total: made.frames_total,
                })),
                said => last = Some(said),
            }
        }
        Ok::<_, io::Error>(last)
    };
    let talking = async {
        let (lifeline, last) = tokio::join!(hand_over(stdin, job), listening);
        if last.is_err() {
            // Whatever this is, it does not speak our language, and need not end by itself.
            end.start_kill();
        }
        // Only now may its standard input close: the process takes that for the end of the server.
        drop(lifeline);
        last
    };
    let (last, last_words) = tokio::join!(talking, tail(stderr));
    judge(last, end.wait().await, &last_words)
}

/// A process that does not take its job has died; its end will tell why.
async fn hand_over(mut stdin: ChildStdin, job: &[u8]) -> ChildStdin {
    let _ = stdin.write_all(job).await;
    stdin
}

/// Last words make an orderly end; without them it was a crash, whatever the exit status says.
fn judge(
    last: io::Result<Option<Line>>,
    status: io::Result<ExitStatus>,
    last_words: &str,
) -> Result<::previz::Clip, RenderError> {
    let ended = status.map_or_else(|error| error.to_string(), |status| status.to_string());
    match last {
        Ok(Some(Line::Done(clip))) => Ok(*clip),
        Ok(Some(Line::Failed(Fault { is_passing: true, story }))) => {
            Err(RenderError::Passing { code: FailureCode::InternalError, story })
        }
        Ok(Some(Line::Failed(Fault { is_passing: false, story }))) => {
            Err(RenderError::Final { code: FailureCode::InternalError, story })
        }
        Ok(Some(Line::Progress(_)) | None) => Err(RenderError::Crashed { story: format!("{ended}: {last_words}") }),
        Err(error) => Err(RenderError::Crashed { story: format!("{error}, {ended}: {last_words}") }),
    }
}
