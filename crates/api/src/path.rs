//! What stands in a path. What cannot be one is simply not found.

use std::str::FromStr;

use axum::extract::{FromRequestParts, Path};
use http::request::Parts;

use crate::problem::Problem;
use crate::state::Api;

/// The one variable part of a path, as text.
pub struct PathText(pub String);

/// An id in a path, of whatever has ids.
pub struct PathId<I>(pub I);

impl FromRequestParts<Api> for PathText {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, api: &Api) -> Result<Self, Problem> {
        let text = Path::<String>::from_request_parts(parts, api).await;
        text.map(|Path(text)| Self(text)).map_err(|_| Problem::NotFound)
    }
}

impl<I: FromStr> FromRequestParts<Api> for PathId<I> {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, api: &Api) -> Result<Self, Problem> {
        let PathText(text) = PathText::from_request_parts(parts, api).await?;
        text.parse().map(Self).map_err(|_| Problem::NotFound)
    }
}
