//! How domain values look on the wire, beyond the status body that the domain renders itself.

use axum::response::{IntoResponse, Response};
use domain::catalogue::{CatalogueEntry, Durations, Engine, Rates};
use domain::credits::{Balance, Credits};
use domain::generation::{Generation, Status, StatusBody};
use domain::id::RequestId;
use domain::links::Links;
use domain::time::Timestamp;
use http::header::{CONTENT_TYPE, RETRY_AFTER};
use http::{HeaderValue, StatusCode};
use serde::Serialize;
use store::{Snapshot, Submitted};

use crate::problem::Problem;

/// Seconds after which a waiting generation is worth another look.
const QUEUED_RETRY_S: i64 = 2;
/// Longest advice to wait, in seconds.
const RETRY_S_MAX: i64 = 10;

/// Any answer that went well, as JSON.
pub fn json<T: Serialize>(body: &T) -> Response {
    match serde_json::to_vec(body) {
        Ok(bytes) => {
            (StatusCode::OK, [(CONTENT_TYPE, HeaderValue::from_static("application/json"))], bytes).into_response()
        }
        Err(error) => Problem::Internal(format!("a view cannot be rendered: {error}")).into_response(),
    }
}

/// An accepted submission.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct SubmittedView {
    success: bool,
    request_id: RequestId,
    status: Status,
    credits_charged: Credits,
}

impl From<&Submitted> for SubmittedView {
    fn from(submitted: &Submitted) -> Self {
        // A replay says what was said the first time, whatever has become of it.
        let Submitted { id, price, .. } = *submitted;
        Self { success: true, request_id: id, status: Status::Queued, credits_charged: price }
    }
}

/// A cancelled generation.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CancelledView {
    success: bool,
    request_id: RequestId,
    status: Status,
}

impl From<&Generation> for CancelledView {
    fn from(generation: &Generation) -> Self {
        Self { success: true, request_id: generation.id, status: generation.status }
    }
}

fn status_body<'a>(snapshot: &'a Snapshot, links: &Links) -> StatusBody<'a> {
    StatusBody::of(&snapshot.generation, links, snapshot.progress, snapshot.queue_position)
}

/// The answer to a status query, with advice on when to ask again while it runs.
pub fn status(snapshot: &Snapshot, links: &Links, now: Timestamp) -> Response {
    let mut response = json(&status_body(snapshot, links));
    if let Some(seconds) = ask_again_s(snapshot, now) {
        response.headers_mut().insert(RETRY_AFTER, HeaderValue::from(seconds));
    }
    response
}

/// When the rest of the work will be done if it goes on as so far; `None` once it has ended.
fn ask_again_s(snapshot: &Snapshot, now: Timestamp) -> Option<i64> {
    let Generation { status, started_at, .. } = snapshot.generation;
    match (status, started_at) {
        (Status::Succeeded | Status::Failed | Status::Cancelled, _) => None,
        (Status::Processing, Some(started_at)) if snapshot.progress > 0.0 => {
            let spent_s = now.since_ms(started_at).max(0) as f64 / 1_000.0;
            let done = f64::from(snapshot.progress.min(1.0));
            let left_s = (spent_s * (1.0 - done) / done).ceil() as i64;
            Some(left_s.clamp(1, RETRY_S_MAX))
        }
        (Status::Queued | Status::Processing, _) => Some(QUEUED_RETRY_S),
    }
}

/// A part of a list.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ListView<T> {
    success: bool,
    data: Vec<T>,
    next_cursor: Option<String>,
}

impl<T> ListView<T> {
    /// The items, and where the next part begins.
    pub fn new(data: Vec<T>, next_cursor: Option<String>) -> Self {
        Self { success: true, data, next_cursor }
    }
}

/// A part of the list of generations.
pub fn generations<'a>(items: &'a [Snapshot], next: Option<String>, links: &Links) -> ListView<StatusBody<'a>> {
    ListView::new(items.iter().map(|snapshot| status_body(snapshot, links)).collect(), next)
}

/// An account's credits as its holder sees them.
#[derive(Serialize)]
pub struct CreditsView {
    success: bool,
    #[serde(flatten)]
    balance: Balance,
}

impl From<Balance> for CreditsView {
    fn from(balance: Balance) -> Self {
        Self { success: true, balance }
    }
}

/// A list that comes whole.
#[derive(Serialize)]
pub struct WholeView<T> {
    success: bool,
    data: T,
}

impl<T> WholeView<T> {
    /// The whole of it.
    pub fn new(data: T) -> Self {
        Self { success: true, data }
    }
}

/// A model with its limits and prices.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ModelView<'a> {
    id: &'a str,
    name: &'a str,
    durations: &'a Durations,
    aspect_ratios: Vec<&'static str>,
    resolutions: Vec<&'static str>,
    media_urls: MediaView,
    audio: bool,
    served_by: &'a Engine,
    pricing: PricingView<'a>,
}

/// What media a model takes: none, so far.
#[derive(Serialize)]
struct MediaView {
    max: u32,
    modes: [&'static str; 0],
}

#[derive(Serialize)]
struct PricingView<'a> {
    unit: &'static str,
    version: &'a str,
    text: Rates,
    /// Null where no media are taken, so that nobody reads a price into it.
    media: Option<Rates>,
}

impl<'a> ModelView<'a> {
    /// The entry of a catalogue whose prices have this version.
    pub fn new(entry: &'a CatalogueEntry, price_version: &'a str) -> Self {
        let model = &entry.model;
        Self {
            id: &model.id,
            name: &model.name,
            durations: &model.durations,
            aspect_ratios: model.aspect_ratios.iter().map(|value| value.as_str()).collect(),
            resolutions: model.resolutions.iter().map(|value| value.as_str()).collect(),
            media_urls: MediaView { max: 0, modes: [] },
            audio: entry.served_by.audio,
            served_by: &entry.served_by.engine,
            pricing: PricingView {
                unit: "credits_per_second",
                version: price_version,
                text: model.credits_per_second,
                media: None,
            },
        }
    }
}
