//! What stands in a path. What cannot be one is simply not found.

use axum::extract::{FromRequestParts, Path};
use domain::id::RequestId;
use http::request::Parts;

use crate::problem::Problem;
use crate::state::Api;

/// The one variable part of a path, as text.
pub struct PathText(pub String);

/// The id of a generation in a path.
pub struct PathId(pub RequestId);

impl FromRequestParts<Api> for PathText {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, api: &Api) -> Result<Self, Problem> {
        let text = Path::<String>::from_request_parts(parts, api).await;
        text.map(|Path(text)| Self(text)).map_err(|_| Problem::NotFound)
    }
}

impl FromRequestParts<Api> for PathId {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, api: &Api) -> Result<Self, Problem> {
        let PathText(text) = PathText::from_request_parts(parts, api).await?;
        text.parse().map(Self).map_err(|_| Problem::NotFound)
    }
}
