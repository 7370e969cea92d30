//! Which web pages may call from a browser: none, unless the operator names their origins.

use std::time::Duration;

use http::header::{AUTHORIZATION, CONTENT_TYPE, ETAG, RETRY_AFTER};
use http::{HeaderName, Method};
use tower_http::cors::{AllowOrigin, CorsLayer};

use crate::options::Origin;

/// How long a browser may remember the answer to its question, in seconds.
const PREFLIGHT_S: u64 = 600;

/// The layer that opens the API to these origins; `None` where there are none.
pub fn layer(origins: &[Origin]) -> Option<CorsLayer> {
    if origins.is_empty() {
        return None;
    }
    let ours = HeaderName::from_static;
    let layer = CorsLayer::new()
        .allow_origin(AllowOrigin::list(origins.iter().map(Origin::header)))
        .allow_methods([Method::GET, Method::HEAD, Method::POST])
        .allow_headers([AUTHORIZATION, CONTENT_TYPE, ours("idempotency-key"), ours("prefer"), ours("range")])
        .expose_headers([
            ETAG,
            RETRY_AFTER,
            ours("x-request-id"),
            ours("idempotent-replayed"),
            ours("preference-applied"),
            ours("ratelimit"),
            ours("ratelimit-policy"),
            ours("content-range"),
        ])
        .max_age(Duration::from_secs(PREFLIGHT_S));
    Some(layer)
}
