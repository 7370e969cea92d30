//! The operator's routes, `/admin/v1`.
//!
//! There is no key here: whoever comes through the door is the operator. The door is a Unix socket
//! that only the owner of the data directory can open, or the command line itself while it holds
//! the lock. Every act is recorded with its actor.

mod accounts;
mod actor;
mod keys;
mod ledger;
mod webhook_secrets;

use axum::Router;
use axum::routing::{get, post};

pub use actor::Actor;

use crate::problem::Problem;
use crate::state::Api;

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
