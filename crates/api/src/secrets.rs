//! The secrets that webhooks are signed with. They are sealed in the store; here they are drawn, rotated and opened, for
//! the operator and for the account that they belong to.

use axum::response::Response;
use domain::id::AccountId;
use domain::secret::Sealed;
use domain::time::DAY_MS;
use domain::webhook::SigningSecret;
use serde::Serialize;
use store::{Account, AdminRefusal, secret_context};

use crate::problem::Problem;
use crate::random;
use crate::state::Api;
use crate::views;

/// How long the secret before signs beside its successor, in milliseconds.
const OVERLAP_MS: i64 = DAY_MS;

/// The contract's answer about secrets.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct SecretsView {
    success: bool,
    secret: String,
    previous_secret: Option<String>,
}

/// Draws a secret and gives what seals it for its account.
pub fn sealer(api: &Api) -> Result<impl Fn(AccountId) -> Sealed + Send + 'static, Problem> {
    let secret = SigningSecret::from_random(random::bytes()?);
    let nonce = random::bytes()?;
    let master_key = api.master_key.clone();
    Ok(move |account| master_key.seal(secret.as_bytes(), &secret_context(account), nonce))
}

/// Puts a new secret in the place of the account's.
pub async fn rotate(api: &Api, name: &str, actor: &str) -> Result<Account, Problem> {
    let seal = sealer(api)?;
    Ok(api.store.rotate_webhook_secret(name, seal, OVERLAP_MS, actor, api.now()).await??)
}

/// Shows the account's secrets.
pub fn reveal(api: &Api, account: &Account) -> Result<Response, Problem> {
    let sealed = api.store.webhook_secrets(account.id, api.now())?;
    let sealed = sealed.ok_or_else(|| AdminRefusal::NoSuchAccount(account.name.clone()))?;
    let open = |sealed: &Sealed| {
        let bytes = api.master_key.open(sealed, &secret_context(account.id));
        let story = "a signing secret does not open; is this the master key it was sealed with?";
        bytes.map(|bytes| SigningSecret::from_bytes(bytes).reveal()).ok_or_else(|| Problem::Internal(story.to_owned()))
    };
    Ok(views::json(&SecretsView {
        success: true,
        secret: open(&sealed.current)?,
        previous_secret: sealed.previous.as_ref().map(open).transpose()?,
    }))
}
