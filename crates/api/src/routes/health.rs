//! What watches over the server reads: alive, ready, numbers.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use http::HeaderValue;
use http::header::CONTENT_TYPE;
use serde::Serialize;

use crate::problem::Problem;
use crate::state::Api;
use crate::views;

/// The text format of Prometheus.
const METRICS_TYPE: HeaderValue = HeaderValue::from_static("text/plain; version=0.0.4; charset=utf-8");

#[derive(Serialize)]
struct HealthView {
    success: bool,
    status: &'static str,
}

/// `GET /healthz`: the process answers. It says nothing of the store, because a restart would not
/// mend that.
pub async fn alive() -> Response {
    views::json(&HealthView { success: true, status: "alive" })
}

/// `GET /readyz`: requests can be served now.
pub async fn ready(State(api): State<Api>) -> Result<Response, Problem> {
    if api.shutdown.is_cancelled() {
        return Err(Problem::Unavailable("the server is stopping".to_owned()));
    }
    api.store.check_ready()?;
    Ok(views::json(&HealthView { success: true, status: "ready" }))
}

/// `GET /metrics`
pub async fn metrics(State(api): State<Api>) -> Result<Response, Problem> {
    let gauges = api.store.gauges()?;
    metrics::gauge!("mutoscope_jobs_queued").set(gauges.queued as f64);
    metrics::gauge!("mutoscope_jobs_running").set(gauges.running as f64);
    metrics::gauge!("mutoscope_deliveries_pending").set(gauges.deliveries_pending as f64);
    Ok(([(CONTENT_TYPE, METRICS_TYPE)], (api.metrics)()).into_response())
}
