//! What was sent and what came back, replays and test events.

use axum::extract::State;
use axum::response::Response;
use domain::address::check_url;
use domain::id::{MessageId, RequestId};
use domain::time::Timestamp;
use http::Uri;
use serde::Serialize;
use store::{DeliveryAttempt, DeliveryRecord, ReplayWish, Replayed};

use crate::auth::{SendsWebhooks, Webhooks};
use crate::body::JsonObject;
use crate::fields::Fields;
use crate::path::PathId;
use crate::problem::Problem;
use crate::query::Parameters;
use crate::state::Api;
use crate::views::{self, ListView, WholeView};
use crate::{cursor, random};

/// What the list can be narrowed to.
const STATUSES: [&str; 4] = ["pending", "delivered", "exhausted", "skipped"];
/// What can be replayed: whatever is not on its way already.
const REPLAYABLE: [&str; 3] = ["delivered", "exhausted", "skipped"];

/// A message as its account sees it.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct DeliveryView {
    id: MessageId,
    request_id: Option<RequestId>,
    #[serde(rename = "type")]
    kind: String,
    url: String,
    status: String,
    attempts: Vec<AttemptView>,
    next_attempt_at: Option<Timestamp>,
    created_at: Timestamp,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct AttemptView {
    at: Timestamp,
    http_status: Option<u16>,
    error: Option<String>,
    duration_ms: i64,
}

impl From<DeliveryRecord> for DeliveryView {
    fn from(record: DeliveryRecord) -> Self {
        let DeliveryRecord { id, generation, kind, url, status, attempts, next_attempt_at, created_at } = record;
        let attempts = attempts.into_iter().map(AttemptView::from).collect();
        Self { id, request_id: generation, kind, url, status, attempts, next_attempt_at, created_at }
    }
}

impl From<DeliveryAttempt> for AttemptView {
    fn from(attempt: DeliveryAttempt) -> Self {
        let DeliveryAttempt { at, http_status, error, duration_ms } = attempt;
        Self { at, http_status, error, duration_ms }
    }
}

/// What came of a wish for many replays.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct ReplayedView {
    success: bool,
    replayed: u32,
    /// How many stay as they are, since their endpoint is disabled.
    endpoint_disabled: u32,
    /// The `since` of the next call, when there were too many for this one.
    next_since: Option<Timestamp>,
}

/// `GET /webhook/deliveries`
pub async fn list(State(api): State<Api>, Webhooks(caller): Webhooks, uri: Uri) -> Result<Response, Problem> {
    let mut parameters = Parameters::of(&uri)?;
    let (limit, before) = parameters.page();
    let status = parameters.word("status", &STATUSES);
    parameters.finish(api.options.strict_fields)?;
    let list = format!("deliveries, status {}", status.unwrap_or("any"));
    let before = cursor::open(&api.master_key, caller, &list, before)?;
    let page = api.store.deliveries(caller.account, caller.test, status, before, limit).await?;
    let next = cursor::seal(&api.master_key, caller, &list, page.next)?;
    let items: Vec<DeliveryView> = page.items.into_iter().map(DeliveryView::from).collect();
    Ok(views::json(&ListView::new(items, next)))
}

/// `POST /webhook/deliveries/{id}/replay`
pub async fn replay(
    State(api): State<Api>,
    SendsWebhooks(caller): SendsWebhooks,
    PathId(id): PathId<MessageId>,
) -> Result<Response, Problem> {
    let replayed = api.store.replay(caller.account, caller.test, id, api.now()).await?;
    answer(replayed.ok_or(Problem::NotFound)??)
}

/// `POST /webhook/deliveries/replay`
pub async fn replay_many(
    State(api): State<Api>,
    SendsWebhooks(caller): SendsWebhooks,
    JsonObject(body): JsonObject,
) -> Result<Response, Problem> {
    let mut fields = Fields::new(body);
    let since = fields.string("since").and_then(|text| {
        let moment = Timestamp::parse(&text);
        if moment.is_none() {
            fields.refuse("since", "must be a moment such as 2027-01-31T12:00:00Z");
        }
        moment
    });
    fields.required("since", since.map(Timestamp::as_ms));
    let status = fields.string("status").and_then(|text| {
        let status = REPLAYABLE.into_iter().find(|status| *status == text);
        if status.is_none() {
            fields.refuse("status", &format!("must be one of {}", REPLAYABLE.join(", ")));
        }
        status
    });
    fields.finish(api.options.strict_fields)?;
    let since = since.unwrap_or_else(|| api.now());
    let wish = ReplayWish { account: caller.account, test: caller.test, since, status };
    let Replayed { replayed, disabled, next_since } = api.store.replay_since(wish, api.now()).await?;
    Ok(views::json(&ReplayedView { success: true, replayed, endpoint_disabled: disabled, next_since }))
}

/// `POST /webhook/test`
pub async fn send_test(
    State(api): State<Api>,
    SendsWebhooks(caller): SendsWebhooks,
    JsonObject(body): JsonObject,
) -> Result<Response, Problem> {
    let mut fields = Fields::new(body);
    let url = fields.string("webhookUrl");
    if let Some(Err(refusal)) = url.as_deref().map(|url| check_url(url, api.options.addresses)) {
        fields.refuse("webhookUrl", &refusal.to_string());
    }
    let url = fields.required("webhookUrl", url);
    fields.finish(api.options.strict_fields)?;
    let now = api.now();
    let id = MessageId::new(now, random::bytes()?);
    answer(api.store.send_test_event(caller.account, caller.test, url, id, now).await?)
}

fn answer(record: DeliveryRecord) -> Result<Response, Problem> {
    Ok(views::json(&WholeView::new(DeliveryView::from(record))))
}
