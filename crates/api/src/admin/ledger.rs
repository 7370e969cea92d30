//! Whether the books are right.

use axum::extract::State;
use axum::response::Response;
use serde::Serialize;

use crate::problem::Problem;
use crate::state::Api;
use crate::views::{self, WholeView};

/// What a check of the whole ledger has found.
#[derive(Serialize)]
struct VerificationView {
    sound: bool,
    accounts: u64,
    entries: u64,
    generations: u64,
    findings: Vec<String>,
}

/// `GET /admin/v1/ledger/verify`: findings are an answer, not a failure.
pub async fn verify(State(api): State<Api>) -> Result<Response, Problem> {
    let store::Verification { accounts, entries, generations, findings, .. } = api.store.verify().await?;
    let view = VerificationView { sound: findings.is_empty(), accounts, entries, generations, findings };
    Ok(views::json(&WholeView::new(view)))
}
