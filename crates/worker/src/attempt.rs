//! One lease of a job, from the claim to the settlement.
//!
//! The order is the promise: the clip is rendered, held against the request, published, and only then is the
//! generation told to have succeeded. Whatever goes wrong before that leaves no file behind.

use std::convert::Infallible;
use std::future::pending;
use std::panic::AssertUnwindSafe;
use std::path::Path;
use std::time::Duration;

use artifacts::TempArtifact;
use crashpoint::Point;
use domain::catalogue::FPS;
use domain::generation::{Failure, FailureCode, Generation, Output, artifact_key, thumbnail_key};
use domain::id::RequestId;
use domain::job::AttemptError;
use futures_util::FutureExt as _;
use providers::{ClipFacts, Progress, RenderError, RenderRequest, Rendered, inspect};
use store::{Claim, LeaseRef, Settled, Success};
use tokio::sync::watch;
use tokio::time::sleep;

use crate::pace;
use crate::parts::Shared;
use crate::running::{Reason, Seat, Stop};
use crate::settle::hand_back;
use crate::slot::Slot;

/// How long a provider that was told to stop may take to do so; then it is dropped.
const STOP_PATIENCE: Duration = Duration::from_secs(5);
/// Between two reports of progress.
const PROGRESS_INTERVAL: Duration = Duration::from_secs(1);

/// How the work of an attempt ended.
enum End {
    /// The clip is published.
    Made(Success),
    /// No clip.
    Failed(AttemptError),
    /// Told to stop.
    Stopped(Reason),
}

/// Has the claimed generation made and hands the lease back.
pub(crate) async fn run(shared: &Shared, claim: Claim, seat: &Seat, mut slot: Slot) {
    let Claim { lease, generation } = claim;
    seat.alone().await;
    let begun = shared.clock.now();
    let work = AssertUnwindSafe(make(shared, lease.reference(), &generation, seat.stop(), &mut slot));
    let end = work.catch_unwind().await.unwrap_or_else(|_| {
        // The panic hook has told where and why.
        tracing::error!(generation = %generation.id, "an attempt panicked");
        End::Failed(AttemptError::Crashed)
    });
    let took_s = shared.clock.now().since_ms(begun) as f64 / 1_000.0;
    let outcome = match end {
        End::Made(success) => {
            metrics::histogram!("mutoscope_render_seconds", "model" => generation.model.clone()).record(took_s);
            let succeed = |lease, now| shared.store.succeed(lease, success.clone(), now);
            match hand_back(shared, lease, succeed).await {
                Some(Settled::Lost) => lost(shared, generation.id).await,
                Some(_) => "succeeded",
                None => "unsettled",
            }
        }
        End::Failed(error) => {
            discard(shared, generation.id).await;
            let end_attempt = |lease, now| shared.store.end_attempt(lease, error.clone(), now);
            match hand_back(shared, lease, end_attempt).await {
                Some(Settled::Done) => "failed",
                Some(Settled::Retrying(_)) => "retried",
                Some(Settled::Lost) => "lost",
                None => "unsettled",
            }
        }
        End::Stopped(Reason::Lost) => {
            drop(lease);
            lost(shared, generation.id).await
        }
        End::Stopped(Reason::Draining | Reason::TimedOut) => {
            discard(shared, generation.id).await;
            hand_back(shared, lease, |lease, now| shared.store.release(lease, now)).await;
            "released"
        }
    };
    metrics::counter!("mutoscope_attempts_total", "outcome" => outcome).increment(1);
    tracing::info!(generation = %generation.id, outcome, took_s, "an attempt ended");
}

/// Nobody waits for the result any more; what was published of it goes.
async fn lost(shared: &Shared, id: RequestId) -> &'static str {
    discard(shared, id).await;
    "lost"
}

/// Deletes what this attempt, or one before it that died with its server, may have published.
async fn discard(shared: &Shared, id: RequestId) {
    for key in [artifact_key(id), thumbnail_key(id)] {
        if let Err(error) = shared.artifacts.delete(&key).await {
            tracing::error!(generation = %id, %error, "a file that belongs to nothing was left behind");
        }
    }
}

/// Renders, checks and publishes.
async fn make(shared: &Shared, lease: LeaseRef, generation: &Generation, stop: &Stop, slot: &mut Slot) -> End {
    let (clip, still) = (shared.artifacts.temp(), shared.artifacts.temp());
    let request = request(generation, clip.path(), still.path());
    let rendered = match render(shared, lease, generation, request.clone(), (stop, slot)).await {
        Ok(rendered) => rendered,
        Err(error) => return judge(generation, error, stop),
    };
    let facts = match checked(request).await {
        Ok(facts) => facts,
        Err(story) => return passing(generation, FailureCode::ProviderError, &story),
    };
    if stop.reason() == Some(Reason::Lost) {
        return End::Stopped(Reason::Lost);
    }
    let still = rendered.has_thumbnail.then_some(still);
    match publish(shared, generation.id, facts, clip, still).await {
        Ok(output) => End::Made(Success { output, prompt_report: rendered.prompt_report }),
        Err(error) => passing(generation, FailureCode::InternalError, &error.to_string()),
    }
}

fn request(generation: &Generation, clip: &Path, thumbnail: &Path) -> RenderRequest {
    RenderRequest {
        id: generation.id,
        model: generation.model.clone(),
        prompt: generation.prompt.clone(),
        size: generation.size(),
        fps: FPS,
        duration_s: generation.duration_s,
        seed: generation.seed,
        audio: generation.generate_audio,
        clip: clip.to_owned(),
        thumbnail: thumbnail.to_owned(),
    }
}

/// Lets the provider work while progress is told and the time is watched.
async fn render(
    shared: &Shared,
    lease: LeaseRef,
    generation: &Generation,
    request: RenderRequest,
    (stop, slot): (&Stop, &mut Slot),
) -> Result<Rendered, RenderError> {
    let Some(provider) = shared.providers.serving(generation) else {
        let story = format!("no provider is named {}", generation.engine.provider);
        return Err(RenderError::Passing { code: FailureCode::InternalError, story });
    };
    let (sender, progress) = watch::channel(Progress::default());
    let overdue = async {
        sleep(pace::duration(shared.options.run_time_ms_max)).await;
        stop.give(Reason::TimedOut);
        pending::<Infallible>().await
    };
    let work = async {
        let pause = provider.pause(&request);
        if !pause.is_zero() {
            tokio::select! {
                () = stop.token().cancelled() => return Err(RenderError::Cancelled),
                () = slot.leave(pause) => {}
            }
        }
        provider.render(request, sender, stop.token().clone()).await
    };
    let deaf = async {
        stop.token().cancelled().await;
        sleep(STOP_PATIENCE).await;
    };
    tokio::select! {
        outcome = work => outcome,
        () = deaf => Err(RenderError::Cancelled),
        never = overdue => match never {},
        never = report(shared, lease, progress) => match never {},
    }
}

/// Tells the store how far the render is, at most once a second.
async fn report(shared: &Shared, lease: LeaseRef, mut progress: watch::Receiver<Progress>) -> Infallible {
    while progress.changed().await.is_ok() {
        let Progress { fraction, .. } = *progress.borrow_and_update();
        if let Err(error) = shared.store.report_progress(lease, fraction).await {
            // Only a display lags behind.
            tracing::debug!(%error, "progress was not noted");
        }
        sleep(PROGRESS_INTERVAL).await;
    }
    pending().await
}

/// What follows from a render that made nothing.
fn judge(generation: &Generation, error: RenderError, stop: &Stop) -> End {
    tracing::warn!(generation = %generation.id, %error, "a render made no clip");
    let error = match error {
        RenderError::Final { code, .. } => AttemptError::Final(Failure::of(code)),
        RenderError::Passing { code, .. } => AttemptError::Passing(Failure::of(code)),
        RenderError::Crashed { .. } => AttemptError::Crashed,
        RenderError::Cancelled => match stop.reason() {
            Some(Reason::TimedOut) => AttemptError::Final(Failure::of(FailureCode::ProviderTimeout)),
            Some(reason @ (Reason::Lost | Reason::Draining)) => return End::Stopped(reason),
            // It gave up unasked.
            None => AttemptError::Passing(Failure::of(FailureCode::ProviderError)),
        },
    };
    End::Failed(error)
}

fn passing(generation: &Generation, code: FailureCode, story: &str) -> End {
    tracing::error!(generation = %generation.id, story, "a clip was not published");
    End::Failed(AttemptError::Passing(Failure::of(code)))
}

/// Holds the file against the request, where it may block.
async fn checked(request: RenderRequest) -> Result<ClipFacts, String> {
    let inspected = tokio::task::spawn_blocking(move || inspect(&request.clip, &request)).await;
    match inspected {
        Ok(outcome) => outcome.map_err(|fault| fault.to_string()),
        Err(error) => Err(error.to_string()),
    }
}

/// First the clip, then the still: a still without a clip would be worth nothing.
async fn publish(
    shared: &Shared,
    id: RequestId,
    facts: ClipFacts,
    clip: TempArtifact,
    still: Option<TempArtifact>,
) -> Result<Output, artifacts::ArtifactError> {
    let clip = shared.artifacts.publish(clip, &artifact_key(id)).await?;
    let thumbnail_key = match still {
        Some(still) => Some(shared.artifacts.publish(still, &thumbnail_key(id)).await?.key),
        None => None,
    };
    crashpoint::here(Point::PublishDone);
    Ok(Output {
        key: clip.key,
        thumbnail_key,
        sha256: clip.digest,
        size_bytes: clip.size_bytes,
        size: facts.size,
        fps: facts.fps,
        frames: facts.frames,
        has_audio: facts.has_audio,
        expires_at: shared.clock.now().plus_ms(shared.options.retention_ms),
        expired: false,
    })
}
