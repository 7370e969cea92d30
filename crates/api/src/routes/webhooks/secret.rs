//! What an account's webhooks are signed with.

use axum::extract::State;
use axum::response::Response;
use store::Account;

use crate::auth::{Caller, SendsWebhooks, Webhooks};
use crate::problem::Problem;
use crate::secrets;
use crate::state::Api;

/// `GET /webhook/secret`
pub async fn show(State(api): State<Api>, Webhooks(caller): Webhooks) -> Result<Response, Problem> {
    secrets::reveal(&api, &account(&api, caller)?)
}

/// `POST /webhook/secret/rotate`
pub async fn rotate(State(api): State<Api>, SendsWebhooks(caller): SendsWebhooks) -> Result<Response, Problem> {
    let name = account(&api, caller)?.name;
    let account = secrets::rotate(&api, &name, &format!("key {}", caller.key.0)).await?;
    secrets::reveal(&api, &account)
}

fn account(api: &Api, caller: Caller) -> Result<Account, Problem> {
    let account = api.store.account(caller.account)?;
    account.ok_or_else(|| Problem::Internal("a key outlives its account".to_owned()))
}
