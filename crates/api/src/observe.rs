//! What surrounds every answer: an id, a log line, numbers, and a net for panics.
//!
//! A log line holds the route's pattern and never the path itself, because a path can be a
//! permission (`/files/…`). No header and no body is ever logged.

use std::any::Any;
use std::panic::AssertUnwindSafe;

use axum::extract::{MatchedPath, Request};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use domain::base62;
use futures_util::FutureExt as _;
use http::header::{CACHE_CONTROL, X_CONTENT_TYPE_OPTIONS};
use http::{HeaderName, HeaderValue, Method};
use tokio::time::Instant;
use tracing::Instrument as _;

use crate::problem::Problem;
use crate::random;

/// The name under which an answer is found in the log.
const X_REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");
const NO_STORE: HeaderValue = HeaderValue::from_static("no-store");
const NOSNIFF: HeaderValue = HeaderValue::from_static("nosniff");
/// Characters that hold 64 bits.
const ID_CHARS: usize = 11;

/// Tells the recorder what the numbers of this crate mean; call it once the recorder is installed.
pub fn describe_metrics() {
    use metrics::{Unit, describe_counter, describe_gauge, describe_histogram};
    describe_counter!("mutoscope_http_requests_total", "Requests answered, by method, route and status");
    describe_histogram!("mutoscope_http_request_duration_seconds", Unit::Seconds, "Time to an answer, waits included");
    describe_counter!("mutoscope_files_lost_total", "Answers withheld because the stored file is missing or cut");
    describe_gauge!("mutoscope_http_connections", "Connections that are open");
    describe_gauge!("mutoscope_http_requests_in_flight", "Requests that are being answered");
    describe_gauge!("mutoscope_jobs_queued", "Generations that wait");
    describe_gauge!("mutoscope_jobs_running", "Generations that are being made");
    describe_gauge!("mutoscope_deliveries_pending", "Webhook messages that have not arrived");
}

/// Serves a request within its span and tells how it went.
pub async fn request(request: Request, next: Next) -> Response {
    let begun = Instant::now();
    let _in_flight = InFlight::begin();
    let method = method_label(request.method());
    let route =
        request.extensions().get::<MatchedPath>().map_or_else(|| "none".to_owned(), |path| path.as_str().to_owned());
    // Without random bytes nothing that matters can be served; that this id is dull matters least.
    let id = base62::encode(u64::from_be_bytes(random::bytes().unwrap_or_default()).into(), ID_CHARS);
    let span = tracing::info_span!("request", id, method, route);
    let mut response = async {
        let response = match AssertUnwindSafe(next.run(request)).catch_unwind().await {
            Ok(response) => response,
            Err(panic) => Problem::Internal(format!("panic: {}", panic_text(&*panic))).into_response(),
        };
        let status = response.status().as_u16();
        tracing::info!(status, duration_us = begun.elapsed().as_micros() as u64, "answered");
        response
    }
    .instrument(span)
    .await;
    count(method, route, &response, begun);
    let headers = response.headers_mut();
    headers.entry(CACHE_CONTROL).or_insert(NO_STORE);
    headers.insert(X_CONTENT_TYPE_OPTIONS, NOSNIFF);
    headers.extend(HeaderValue::try_from(id).map(|id| (X_REQUEST_ID, id)));
    response
}

/// One request of the gauge, until it is answered or its client is gone.
struct InFlight;

impl InFlight {
    fn begin() -> Self {
        metrics::gauge!("mutoscope_http_requests_in_flight").increment(1.0);
        Self
    }
}

impl Drop for InFlight {
    fn drop(&mut self) {
        metrics::gauge!("mutoscope_http_requests_in_flight").decrement(1.0);
    }
}

fn count(method: &'static str, route: String, response: &Response, begun: Instant) {
    let status = response.status().as_str().to_owned();
    metrics::counter!("mutoscope_http_requests_total", "method" => method, "route" => route.clone(), "status" => status)
        .increment(1);
    metrics::histogram!("mutoscope_http_request_duration_seconds", "method" => method, "route" => route)
        .record(begun.elapsed().as_secs_f64());
}

/// A client can invent methods; it must not invent time series.
fn method_label(method: &Method) -> &'static str {
    match *method {
        Method::GET => "GET",
        Method::HEAD => "HEAD",
        Method::POST => "POST",
        Method::PUT => "PUT",
        Method::PATCH => "PATCH",
        Method::DELETE => "DELETE",
        Method::OPTIONS => "OPTIONS",
        _ => "other",
    }
}

fn panic_text(panic: &(dyn Any + Send)) -> &str {
    let text = panic.downcast_ref::<&'static str>().copied();
    text.or_else(|| panic.downcast_ref::<String>().map(String::as_str)).unwrap_or("no text")
}

#[cfg(test)]
mod tests {
    use axum::Router;
    use axum::body::Body;
    use axum::middleware::from_fn;
    use axum::routing::get;
    use http_body_util::BodyExt as _;
    use tower::ServiceExt as _;

    use super::*;

    #[tokio::test]
    async fn a_panic_becomes_an_answer_without_its_text() {
        let broken = async || -> &'static str { panic!("a secret thought") };
        let router: Router = Router::new().route("/", get(broken)).layer(from_fn(request));
        let response = router.oneshot(Request::new(Body::empty())).await.expect("infallible");
        assert_eq!(response.status(), 500);
        assert!(response.headers().contains_key(X_REQUEST_ID));
        let body = response.into_body().collect().await.expect("a body").to_bytes();
        let text = String::from_utf8_lossy(&body);
        assert!(text.contains("internal_error") && !text.contains("secret"), "{text}");
    }
}
