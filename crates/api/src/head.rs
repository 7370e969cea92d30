//! How large the head of a request may be.
//!
//! These limits lie below those of the parser, so that a refusal has the shape of all others.

use axum::extract::Request;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use http::{HeaderMap, Uri};

use crate::problem::{HEADERS_BYTES_MAX, HEADERS_MAX, Problem, TARGET_BYTES_MAX};

/// Refuses a head that is too large.
pub async fn limits(request: Request, next: Next) -> Response {
    if target_bytes(request.uri()) > TARGET_BYTES_MAX {
        return Problem::UriTooLong.into_response();
    }
    if request.headers().len() > HEADERS_MAX || headers_bytes(request.headers()) > HEADERS_BYTES_MAX {
        return Problem::HeadersTooLarge.into_response();
    }
    next.run(request).await
}

fn target_bytes(uri: &Uri) -> usize {
    let authority = uri.authority().map_or(0, |authority| authority.as_str().len());
    authority + uri.path_and_query().map_or(0, |target| target.as_str().len())
}

fn headers_bytes(headers: &HeaderMap) -> usize {
    headers.iter().map(|(name, value)| name.as_str().len() + value.len()).sum()
}
