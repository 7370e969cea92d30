//! Who acts, for the audit log.

use std::convert::Infallible;

use axum::extract::FromRequestParts;
use http::request::Parts;

/// Who acts, as the audit log names them. The door puts it into the request's extensions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Actor(pub String);

impl<S: Sync> FromRequestParts<S> for Actor {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        Ok(parts.extensions.get().cloned().unwrap_or_else(|| Self("operator".to_owned())))
    }
}
