//! A provider that does what its prompt says, by files that `previz` has made.

use std::fs;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use domain::catalogue::{Capabilities, Engine, FPS, Resolution, Size, Synthesis};
use domain::generation::FailureCode;
use providers::{Progress, Provider, RenderError, RenderRequest, Rendered, Rendering};
use tokio::sync::{Semaphore, watch};
use tokio_util::sync::CancellationToken;

/// Its name, which is also the name of its engine.
pub const NAME: &str = "studio";
/// Length of its clips, in seconds.
pub const DURATION_S: u32 = 4;
/// Size class of its clips.
pub const RESOLUTION: Resolution = Resolution::P480;

/// Obeys prompts.
#[derive(Debug)]
pub struct Studio {
    /// Renders that were begun.
    pub begun: AtomicUsize,
    /// Renders under way.
    pub at_work: AtomicUsize,
    /// Most renders that were ever under way.
    pub at_work_max: AtomicUsize,
    /// Renders that heard a cancel.
    pub cancelled: AtomicUsize,
    /// Renders of `wait` take a permit each before they end.
    pub permits: Semaphore,
}

impl Default for Studio {
    fn default() -> Self {
        let zero = || AtomicUsize::new(0);
        Self { begun: zero(), at_work: zero(), at_work_max: zero(), cancelled: zero(), permits: Semaphore::new(0) }
    }
}

impl Studio {
    async fn make(
        &self,
        request: RenderRequest,
        progress: watch::Sender<Progress>,
        cancel: CancellationToken,
    ) -> Result<Rendered, RenderError> {
        progress.send_replace(Progress { fraction: 0.25, frames_done: 24, frames_total: 96 });
        let code = FailureCode::ProviderError;
        match request.prompt.as_str() {
            "panic" => panic!("the prompt asked for it"),
            "crash" => return Err(RenderError::Crashed { story: "signal 6".to_owned() }),
            "pass" => return Err(RenderError::Passing { code, story: "busy".to_owned() }),
            "refuse" => return Err(RenderError::Final { code, story: "no".to_owned() }),
            "hang" => {
                cancel.cancelled().await;
                self.cancelled.fetch_add(1, Ordering::SeqCst);
                return Err(RenderError::Cancelled);
            }
            // Hears nothing, as a provider far away may.
            "wait" => self.permits.acquire().await.expect("never closed").forget(),
            "rubbish" => {
                fs::write(&request.clip, "this is no film").expect("writable");
                return Ok(Rendered::default());
            }
            _ => {}
        }
        let (clip, still) = film();
        fs::write(&request.clip, clip).expect("writable");
        fs::write(&request.thumbnail, still).expect("writable");
        Ok(Rendered { prompt_report: Some(r#"{"shots":1}"#.to_owned()), has_thumbnail: true })
    }
}

impl Provider for Studio {
    fn capabilities(&self) -> Capabilities {
        let engine = Engine { provider: NAME.to_owned(), model: "s-1".to_owned(), synthesis: Synthesis::Procedural };
        Capabilities { engine, audio: false, stoppable: true }
    }

    fn pause(&self, request: &RenderRequest) -> Duration {
        match request.prompt.as_str() {
            "much later" => Duration::from_secs(600),
            "soon" => Duration::from_millis(1),
            _ => Duration::ZERO,
        }
    }

    fn render(
        &self,
        request: RenderRequest,
        progress: watch::Sender<Progress>,
        cancel: CancellationToken,
    ) -> Rendering<'_> {
        Box::pin(async move {
            self.begun.fetch_add(1, Ordering::SeqCst);
            let present = Presence::enter(self);
            let outcome = self.make(request, progress, cancel).await;
            drop(present);
            outcome
        })
    }
}

/// Counts a render for as long as it is under way, however it ends.
struct Presence<'a>(&'a Studio);

impl<'a> Presence<'a> {
    fn enter(studio: &'a Studio) -> Self {
        let at_work = studio.at_work.fetch_add(1, Ordering::SeqCst) + 1;
        studio.at_work_max.fetch_max(at_work, Ordering::SeqCst);
        Self(studio)
    }
}

impl Drop for Presence<'_> {
    fn drop(&mut self) {
        self.0.at_work.fetch_sub(1, Ordering::SeqCst);
    }
}

/// A real film and its still, made once.
pub fn film() -> &'static (Vec<u8>, Vec<u8>) {
    static FILM: OnceLock<(Vec<u8>, Vec<u8>)> = OnceLock::new();
    FILM.get_or_init(|| {
        let dir = tempfile::tempdir().expect("a directory");
        let (clip, still) = (dir.path().join("clip.mp4"), dir.path().join("still.png"));
        let Size { width, height } = Size::of(RESOLUTION, domain::catalogue::AspectRatio::Landscape);
        let options = previz::Options {
            width,
            height,
            fps: FPS,
            duration_s: DURATION_S,
            audio: false,
            quality: previz::Quality::Fast,
            thumbnail: Some(still.clone()),
            ..previz::Options::default()
        };
        previz::render("a river", &options, &clip, &mut |_| std::ops::ControlFlow::Continue(())).expect("a film");
        (fs::read(clip).expect("a film"), fs::read(still).expect("a still"))
    })
}
