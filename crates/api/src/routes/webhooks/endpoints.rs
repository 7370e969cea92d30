//! Where an account's webhooks go, and whether anything is still sent there.

use axum::extract::State;
use axum::response::Response;
use domain::id::EndpointId;
use domain::time::Timestamp;
use http::Uri;
use serde::Serialize;
use store::Endpoint;

use crate::auth::Webhooks;
use crate::cursor;
use crate::path::PathId;
use crate::problem::Problem;
use crate::query::Parameters;
use crate::state::Api;
use crate::views::{self, ListView, WholeView};

/// What its cursors are bound to.
const LIST: &str = "endpoints";

/// An endpoint as its account sees it.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct EndpointView {
    id: EndpointId,
    url: String,
    status: &'static str,
    failing_since: Option<Timestamp>,
    disabled_at: Option<Timestamp>,
    /// How many messages it missed, which can be replayed.
    skipped: u32,
}

impl From<Endpoint> for EndpointView {
    fn from(endpoint: Endpoint) -> Self {
        let Endpoint { id, url, failing_since, disabled_at, skipped } = endpoint;
        let status = if disabled_at.is_some() { "disabled" } else { "enabled" };
        Self { id, url, status, failing_since, disabled_at, skipped }
    }
}

/// `GET /webhook/endpoints`
pub async fn list(State(api): State<Api>, Webhooks(caller): Webhooks, uri: Uri) -> Result<Response, Problem> {
    let mut parameters = Parameters::of(&uri)?;
    let (limit, before) = parameters.page();
    parameters.finish(api.options.strict_fields)?;
    let before = cursor::open(&api.master_key, caller, LIST, before)?;
    let page = api.store.endpoints(caller.account, caller.test, before, limit).await?;
    let next = cursor::seal(&api.master_key, caller, LIST, page.next)?;
    let items: Vec<EndpointView> = page.items.into_iter().map(EndpointView::from).collect();
    Ok(views::json(&ListView::new(items, next)))
}

/// `POST /webhook/endpoints/{id}/enable`
pub async fn enable(
    State(api): State<Api>,
    Webhooks(caller): Webhooks,
    PathId(id): PathId<EndpointId>,
) -> Result<Response, Problem> {
    let endpoint = api.store.enable_endpoint(caller.account, caller.test, id).await?;
    Ok(views::json(&WholeView::new(EndpointView::from(endpoint.ok_or(Problem::NotFound)?))))
}
