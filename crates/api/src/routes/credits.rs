//! What an account has to spend.

use axum::extract::State;
use axum::response::Response;

use crate::auth::Reads;
use crate::problem::Problem;
use crate::state::Api;
use crate::views::{self, CreditsView};

/// `GET /credits`
pub async fn balance(State(api): State<Api>, Reads(caller): Reads) -> Result<Response, Problem> {
    let account = api.store.account(caller.account)?;
    let account = account.ok_or_else(|| Problem::Internal("a key outlives its account".to_owned()))?;
    Ok(views::json(&CreditsView::from(account.balance)))
}
