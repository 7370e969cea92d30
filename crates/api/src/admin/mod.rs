//! The operator's routes, `/admin/v1`.
//!
//! There is no key here: whoever comes through the door is the operator. The door is a Unix socket
//! that only the owner of the data directory can open, or the command line itself while it holds
//! the lock. Every act is recorded with its actor.

mod accounts;
mod keys;
mod ledger;
mod webhook_secrets;

use std::convert::Infallible;

use axum::Router;
use axum::extract::FromRequestParts;
use axum::routing::{get, post};
use http::request::Parts;

use crate::problem::Problem;
use crate::state::Api;

/// Who acts, as the audit log names them. The door puts it into the request's extensions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Actor(pub String);

impl<S: Sync> FromRequestParts<S> for Actor {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        Ok(parts.extensions.get().cloned().unwrap_or_else(|| Self("operator".to_owned())))
    }
}

/// All routes of the operator, without their layers.
pub fn routes() -> Router<Api> {
    Router::new()
        .route("/admin/v1/accounts", get(accounts::list).post(accounts::create))
        .route("/admin/v1/accounts/{name}", get(accounts::show))
        .route("/admin/v1/accounts/{name}/credit", post(accounts::credit))
        .route("/admin/v1/accounts/{name}/webhook-secret", get(webhook_secrets::show))
        .route("/admin/v1/accounts/{name}/webhook-secret/rotate", post(webhook_secrets::rotate))
        .route("/admin/v1/keys", get(keys::list).post(keys::create))
        .route("/admin/v1/keys/{id}/revoke", post(keys::revoke))
        .route("/admin/v1/ledger/verify", get(ledger::verify))
        .fallback(async || Problem::NotFound)
        .method_not_allowed_fallback(async || Problem::MethodNotAllowed)
}
