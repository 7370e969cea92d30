//! The status body: what a client reads of a generation.
//!
//! It stands here and not with the routes because the webhook's body is the
//! same text, rendered inside the transaction that ends the generation, by code
//! that never sees the wire.

use serde::Serialize;
use serde_json::value::RawValue;

use crate::catalogue::Engine;
use crate::generation::{Generation, Output, Status};
use crate::id::RequestId;
use crate::links::Links;
use crate::time::Timestamp;

/// A status body, ready to be serialised. Field order is that of the contract.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct StatusBody<'a> {
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    kind: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    timestamp: Option<Timestamp>,
    success: bool,
    request_id: RequestId,
    status: Status,
    model: &'a str,
    prompt: &'a str,
    duration: u32,
    aspect_ratio: &'static str,
    output: Option<OutputBody>,
    error: Option<ErrorBody<'a>>,
    resolution: &'static str,
    seed: u32,
    metadata: Option<&'a RawValue>,
    media_urls: [&'static str; 0],
    progress: f64,
    queue_position: Option<u32>,
    credits_charged: i64,
    credits_refunded: i64,
    created_at: Timestamp,
    started_at: Option<Timestamp>,
    finished_at: Option<Timestamp>,
    test: bool,
    engine: &'a Engine,
    prompt_report: Option<&'a RawValue>,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct OutputBody {
    #[serde(rename = "type")]
    kind: &'static str,
    url: Option<String>,
    width: u32,
    height: u32,
    fps: u32,
    frames: u32,
    has_audio: bool,
    size_bytes: u64,
    sha256: String,
    thumbnail_url: Option<String>,
    expires_at: Timestamp,
    expired: bool,
}

#[derive(Debug, Serialize)]
struct ErrorBody<'a> {
    code: &'static str,
    message: &'a str,
}

/// The terminal states as a webhook names them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EventKind {
    /// `generation.succeeded`
    Succeeded,
    /// `generation.failed`
    Failed,
    /// `generation.cancelled`
    Cancelled,
}

impl EventKind {
    /// The event that tells of `status`, if it is terminal.
    pub const fn of(status: Status) -> Option<Self> {
        match status {
            Status::Succeeded => Some(Self::Succeeded),
            Status::Failed => Some(Self::Failed),
            Status::Cancelled => Some(Self::Cancelled),
            Status::Queued | Status::Processing => None,
        }
    }

    /// Its name on the wire and in the store.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Succeeded => "generation.succeeded",
            Self::Failed => "generation.failed",
            Self::Cancelled => "generation.cancelled",
        }
    }
}

impl<'a> StatusBody<'a> {
    /// The body for a status query. `progress` counts only while it runs,
    /// `queue_position` only while it waits.
    pub fn of(generation: &'a Generation, links: &Links, progress: f32, queue_position: Option<u32>) -> Self {
        let progress = match generation.status {
            Status::Succeeded => 1.0,
            Status::Queued => 0.0,
            Status::Processing | Status::Failed | Status::Cancelled => progress.clamp(0.0, 1.0),
        };
        Self {
            kind: None,
            timestamp: None,
            success: true,
            request_id: generation.id,
            status: generation.status,
            model: &generation.model,
            prompt: &generation.prompt,
            duration: generation.duration_s,
            aspect_ratio: generation.aspect.as_str(),
            output: generation.output.as_ref().map(|output| OutputBody::of(output, links)),
            error: generation
                .failure
                .as_ref()
                .map(|failure| ErrorBody { code: failure.code.as_str(), message: &failure.message }),
            resolution: generation.resolution.as_str(),
            seed: generation.seed,
            metadata: raw(generation.metadata.as_deref()),
            media_urls: [],
            progress: thousandths(progress),
            queue_position: queue_position.filter(|_| generation.status == Status::Queued),
            credits_charged: generation.price,
            credits_refunded: generation.refunded,
            created_at: generation.created_at,
            started_at: generation.started_at,
            finished_at: generation.finished_at,
            test: generation.test,
            engine: &generation.engine,
            prompt_report: raw(generation.prompt_report.as_deref()),
        }
    }

    /// The webhook's body: the same, with the event's name and moment.
    #[must_use]
    pub fn as_event(mut self, kind: EventKind, now: Timestamp) -> Self {
        self.kind = Some(kind.as_str());
        self.timestamp = Some(now);
        self
    }

    /// The body as JSON text.
    pub fn to_json(&self) -> String {
        serde_json::to_string(self).expect("a status body has only serialisable parts")
    }
}

impl OutputBody {
    fn of(output: &Output, links: &Links) -> Self {
        let link = |key: &str| (!output.expired).then(|| links.artifact(key));
        Self {
            kind: "video",
            url: link(&output.key),
            width: output.size.width,
            height: output.size.height,
            fps: output.fps,
            frames: output.frames,
            has_audio: output.has_audio,
            size_bytes: output.size_bytes,
            sha256: crate::hex(&output.sha256),
            thumbnail_url: output.thumbnail_key.as_deref().and_then(link),
            expires_at: output.expires_at,
            expired: output.expired,
        }
    }
}

/// Three places, without the noise that a binary fraction shows in decimals.
fn thousandths(progress: f32) -> f64 {
    (f64::from(progress) * 1_000.0).round() / 1_000.0
}

/// Stored JSON text, handed through unread. Text that is no JSON cannot have
/// been stored; should it have been, null is more honest than a broken body.
fn raw(text: Option<&str>) -> Option<&RawValue> {
    serde_json::from_str(text?).ok()
}
