//! Accounts and their credits.

use axum::extract::State;
use axum::response::Response;
use domain::credits::{AMOUNT_MAX, Balance};
use domain::time::Timestamp;
use serde::Serialize;
use store::Account;

use crate::admin::actor::Actor;
use crate::body::JsonObject;
use crate::fields::Fields;
use crate::path::PathText;
use crate::problem::Problem;
use crate::secrets::sealer;
use crate::state::Api;
use crate::views::{self, WholeView};

/// Longest reason for a change of credits, in characters.
const REASON_CHARS_MAX: usize = 500;

/// An account as the operator sees it.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct AccountView {
    name: String,
    #[serde(flatten)]
    balance: Balance,
    queued: u32,
    running: u32,
    created_at: Timestamp,
}

impl From<Account> for AccountView {
    fn from(account: Account) -> Self {
        let Account { name, balance, queued, running, created_at, .. } = account;
        Self { name, balance, queued, running, created_at }
    }
}

/// One account, in the shape of a list's answer.
fn answer(account: Account) -> Response {
    views::json(&WholeView::new(AccountView::from(account)))
}

/// `GET /admin/v1/accounts`
pub async fn list(State(api): State<Api>) -> Result<Response, Problem> {
    let accounts = api.store.accounts().await?;
    Ok(views::json(&WholeView::new(accounts.into_iter().map(AccountView::from).collect::<Vec<_>>())))
}

/// `GET /admin/v1/accounts/{name}`
pub async fn show(State(api): State<Api>, PathText(name): PathText) -> Result<Response, Problem> {
    let account = api.store.account_by_name(&name)?;
    account.map(answer).ok_or_else(|| Problem::from(store::AdminRefusal::NoSuchAccount(name)))
}

/// `POST /admin/v1/accounts` `{name, credits}`
pub async fn create(State(api): State<Api>, actor: Actor, JsonObject(body): JsonObject) -> Result<Response, Problem> {
    let mut fields = Fields::new(body);
    let name = fields.string("name");
    let name = fields.required("name", name);
    let credits = fields.integer("credits").unwrap_or(0);
    if !(0..=AMOUNT_MAX).contains(&credits) {
        fields.refuse("credits", "must be between 0 and 1,000,000,000,000");
    }
    fields.finish(true)?;
    let seal = sealer(&api)?;
    let account = api.store.create_account(&name, credits, seal, &actor.0, api.now()).await??;
    Ok(answer(account))
}

/// `POST /admin/v1/accounts/{name}/credit` `{amount, reason}`
pub async fn credit(
    State(api): State<Api>,
    PathText(name): PathText,
    actor: Actor,
    JsonObject(body): JsonObject,
) -> Result<Response, Problem> {
    let mut fields = Fields::new(body);
    let amount = fields.integer("amount");
    let amount = fields.required("amount", amount);
    let reason = fields.string("reason");
    if reason.as_ref().is_some_and(|reason| reason.trim().is_empty()) {
        fields.refuse("reason", "must say why: it stands in the ledger");
    }
    let reason = fields.required("reason", reason);
    if reason.chars().count() > REASON_CHARS_MAX {
        fields.refuse("reason", "must be at most 500 characters");
    }
    fields.finish(true)?;
    let account = api.store.grant(&name, amount, &reason, &actor.0, api.now()).await??;
    Ok(answer(account))
}
