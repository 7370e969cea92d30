//! The secrets that webhooks are signed with, as the operator shows and rotates them.

use axum::extract::State;
use axum::response::Response;
use store::AdminRefusal;

use crate::admin::actor::Actor;
use crate::path::PathText;
use crate::problem::Problem;
use crate::secrets;
use crate::state::Api;

/// `GET /admin/v1/accounts/{name}/webhook-secret`
pub async fn show(State(api): State<Api>, PathText(name): PathText) -> Result<Response, Problem> {
    let account = api.store.account_by_name(&name)?;
    secrets::reveal(&api, &account.ok_or(AdminRefusal::NoSuchAccount(name))?)
}

/// `POST /admin/v1/accounts/{name}/webhook-secret/rotate`
pub async fn rotate(State(api): State<Api>, PathText(name): PathText, actor: Actor) -> Result<Response, Problem> {
    let account = secrets::rotate(&api, &name, &actor.0).await?;
    secrets::reveal(&api, &account)
}
