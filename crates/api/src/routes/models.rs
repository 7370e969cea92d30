//! What can be asked for, at which price, and who makes it.

use axum::extract::State;
use axum::response::Response;

use crate::state::Api;
use crate::views::{self, ModelView, WholeView};

/// `GET /models`
pub async fn list(State(api): State<Api>) -> Response {
    let version = api.catalogue.price_version();
    let models: Vec<_> = api.catalogue.entries().iter().map(|entry| ModelView::new(entry, version)).collect();
    views::json(&WholeView::new(models))
}
