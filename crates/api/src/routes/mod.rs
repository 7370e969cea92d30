//! The routes that customers and their machines use.
//!
//! A handler translates and a verb decides: extractors, one call of the store, a view.

pub mod credits;
pub mod files;
pub mod generations;
pub mod health;
pub mod home;
pub mod models;
mod range;
pub mod webhooks;

use axum::Router;
use axum::routing::{get, post};

use crate::problem::Problem;
use crate::state::Api;

/// All public routes, without their layers.
pub fn routes() -> Router<Api> {
    Router::new()
        .route("/", get(home::page))
        .route("/healthz", get(health::alive))
        .route("/readyz", get(health::ready))
        .route("/metrics", get(health::metrics))
        .route("/files/{*key}", get(files::read))
        .route("/api/open/v1/models", get(models::list))
        .route("/api/open/v1/credits", get(credits::balance))
        .route("/api/open/v1/video/generations", get(generations::list).post(generations::submit))
        .route("/api/open/v1/video/generations/{requestId}", get(generations::show))
        .route("/api/open/v1/video/generations/{requestId}/cancel", post(generations::cancel))
        .route("/api/open/v1/webhook/endpoints", get(webhooks::endpoints::list))
        .route("/api/open/v1/webhook/endpoints/{id}/enable", post(webhooks::endpoints::enable))
        .route("/api/open/v1/webhook/deliveries", get(webhooks::deliveries::list))
        .route("/api/open/v1/webhook/deliveries/{id}/replay", post(webhooks::deliveries::replay))
        .route("/api/open/v1/webhook/deliveries/replay", post(webhooks::deliveries::replay_many))
        .route("/api/open/v1/webhook/secret", get(webhooks::secret::show))
        .route("/api/open/v1/webhook/secret/rotate", post(webhooks::secret::rotate))
        .route("/api/open/v1/webhook/test", post(webhooks::deliveries::send_test))
        .fallback(async || Problem::NotFound)
        .method_not_allowed_fallback(async || Problem::MethodNotAllowed)
}
