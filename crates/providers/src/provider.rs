//! What is asked of a provider, and what it answers.
//!
//! Only the shapes: nobody renders here.

use std::future::Future;
use std::path::PathBuf;
use std::pin::Pin;
use std::time::Duration;

use domain::catalogue::{Capabilities, Size};
use domain::generation::FailureCode;
use domain::id::RequestId;
use tokio::sync::watch;
use tokio_util::sync::CancellationToken;

/// A render on its way. Dropping it stops the work.
pub type Rendering<'a> = Pin<Box<dyn Future<Output = Result<Rendered, RenderError>> + Send + 'a>>;

/// Somebody who makes clips.
pub trait Provider: Send + Sync + 'static {
    /// Who it is and what it can do.
    fn capabilities(&self) -> Capabilities;

    /// How long the request is to wait before it is made. It needs nothing of this machine meanwhile, so it must not
    /// keep others waiting.
    fn pause(&self, _request: &RenderRequest) -> Duration {
        Duration::ZERO
    }

    /// Makes one clip and writes it to the paths of the request.
    ///
    /// `progress` hears how far it has come; nobody need listen. Once `cancel` is cancelled the answer is
    /// [`RenderError::Cancelled`], given only after the work has really stopped.
    fn render(
        &self,
        request: RenderRequest,
        progress: watch::Sender<Progress>,
        cancel: CancellationToken,
    ) -> Rendering<'_>;
}

/// What one attempt asks of a provider.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RenderRequest {
    /// The generation that it is for.
    pub id: RequestId,
    /// The model that the customer asked for.
    pub model: String,
    /// The words, as they were sent.
    pub prompt: String,
    /// Exact pixels.
    pub size: Size,
    /// Frames a second.
    pub fps: u32,
    /// Length in seconds.
    pub duration_s: u32,
    /// What varies the picture.
    pub seed: u32,
    /// Whether sound is wanted.
    pub audio: bool,
    /// Where the clip is to be written.
    pub clip: PathBuf,
    /// Where a still may be written as PNG.
    pub thumbnail: PathBuf,
}

/// How far a render has come.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Progress {
    /// Share of the work that is done, from 0 to 1.
    pub fraction: f32,
    /// Frames that are done.
    pub frames_done: u32,
    /// Frames that there will be; 0 while that is not known.
    pub frames_total: u32,
}

/// What a provider has to say about a clip that it has written. What the file itself says is [`inspect`](crate::inspect)'s business.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Rendered {
    /// What it made of the prompt, as JSON text.
    pub prompt_report: Option<String>,
    /// Whether it has written a still.
    pub has_thumbnail: bool,
}

/// Why no clip was made. The code is for the customer, the story for the operator.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RenderError {
    /// It would not be made at another time either.
    #[error("the render failed for good: {story}")]
    Final {
        /// What the customer is told.
        code: FailureCode,
        /// What happened.
        story: String,
    },
    /// It may well be made at another time.
    #[error("the render failed: {story}")]
    Passing {
        /// What the customer is told, should it go on failing.
        code: FailureCode,
        /// What happened.
        story: String,
    },
    /// The render's own process ended abnormally.
    #[error("the render crashed: {story}")]
    Crashed {
        /// What happened, with the last words of the process.
        story: String,
    },
    /// It was told to stop, and has.
    #[error("the render was cancelled")]
    Cancelled,
}
