//! API keys: made, listed, revoked. A key's text is in one answer and nowhere else.

use axum::extract::State;
use axum::response::Response;
use domain::credits::Credits;
use domain::id::KeyId;
use domain::key::{ApiKey, KeyHint, KeyRecord, Scope, Scopes};
use domain::time::Timestamp;
use http::Uri;
use serde::Serialize;
use serde_json::{Map, Value};
use store::{AdminRefusal, NewKey};

use crate::admin::actor::Actor;
use crate::body::JsonObject;
use crate::fields::Fields;
use crate::path::PathText;
use crate::problem::Problem;
use crate::query::Parameters;
use crate::random;
use crate::state::Api;
use crate::views::{self, WholeView};

/// A key as the operator sees it.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct KeyView {
    id: KeyId,
    account: String,
    test: bool,
    scopes: Vec<Scope>,
    daily_cap: Option<Credits>,
    #[serde(flatten)]
    hint: KeyHint,
    created_at: Timestamp,
    expires_at: Option<Timestamp>,
    revoked_at: Option<Timestamp>,
    /// The whole text, in the answer to its making only.
    #[serde(skip_serializing_if = "Option::is_none")]
    key: Option<String>,
}

impl KeyView {
    fn new(account: String, record: KeyRecord) -> Self {
        let KeyRecord { id, test, scopes, daily_cap, hint, created_at, expires_at, revoked_at, .. } = record;
        let scopes = scopes.iter().collect();
        Self { id, account, test, scopes, daily_cap, hint, created_at, expires_at, revoked_at, key: None }
    }
}

/// `GET /admin/v1/keys?account=NAME`
pub async fn list(State(api): State<Api>, uri: Uri) -> Result<Response, Problem> {
    let mut parameters = Parameters::of(&uri)?;
    let account = parameters.text("account");
    parameters.finish(true)?;
    if let Some(name) = &account {
        api.store.account_by_name(name)?.ok_or_else(|| AdminRefusal::NoSuchAccount(name.clone()))?;
    }
    let keys = api.store.keys(account.as_deref()).await?;
    Ok(views::json(&WholeView::new(keys.into_iter().map(|(name, key)| KeyView::new(name, key)).collect::<Vec<_>>())))
}

/// `POST /admin/v1/keys` `{account, test, scopes, expiresAt, dailyCap}`
pub async fn create(State(api): State<Api>, actor: Actor, JsonObject(body): JsonObject) -> Result<Response, Problem> {
    let wish = Wish::read(body, api.now())?;
    let key = draw(wish.test)?;
    let account = wish.account.clone();
    let new = NewKey {
        account: wish.account,
        digest: key.digest(),
        hint: key.hint(),
        test: wish.test,
        scopes: wish.scopes,
        daily_cap: wish.daily_cap,
        expires_at: wish.expires_at,
    };
    let record = api.store.create_key(new, &actor.0, api.now()).await??;
    let view = KeyView { key: Some(key.reveal().to_owned()), ..KeyView::new(account, record) };
    Ok(views::json(&WholeView::new(view)))
}

/// `POST /admin/v1/keys/{id}/revoke`
pub async fn revoke(State(api): State<Api>, PathText(id): PathText, actor: Actor) -> Result<Response, Problem> {
    let id: i64 = id.parse().map_err(|_| Problem::NotFound)?;
    let record = api.store.revoke_key(KeyId(id), &actor.0, api.now()).await??;
    let account = api.store.account(record.account)?.map(|account| account.name).unwrap_or_default();
    Ok(views::json(&WholeView::new(KeyView::new(account, record))))
}

/// What kind of key is wished for.
struct Wish {
    account: String,
    test: bool,
    scopes: Scopes,
    daily_cap: Option<Credits>,
    expires_at: Option<Timestamp>,
}

impl Wish {
    fn read(body: Map<String, Value>, now: Timestamp) -> Result<Self, Problem> {
        let mut fields = Fields::new(body);
        let account = fields.string("account");
        let account = fields.required("account", account);
        let test = fields.boolean("test").unwrap_or(false);
        let scopes = scopes(&mut fields);
        let daily_cap = fields.integer("dailyCap");
        if daily_cap.is_some_and(|cap| cap < 0) {
            fields.refuse("dailyCap", "must be at least 0");
        }
        let expires_at = expiry(&mut fields, now);
        fields.finish(true)?;
        Ok(Self { account, test, scopes, daily_cap, expires_at })
    }
}

/// All scopes unless some are named; none at all would open nothing.
fn scopes(fields: &mut Fields) -> Scopes {
    let Some(names) = fields.strings("scopes") else { return Scopes::ALL };
    let known: Vec<Scope> = names.iter().filter_map(|name| Scope::parse(name)).collect();
    if known.len() != names.len() || known.is_empty() {
        fields.refuse("scopes", "must name one or more of generate, read, webhooks");
    }
    Scopes::of(&known)
}

/// An end that has passed would make a key that opens nothing.
fn expiry(fields: &mut Fields, now: Timestamp) -> Option<Timestamp> {
    let text = fields.string("expiresAt")?;
    let moment = Timestamp::parse(&text);
    if moment.is_none_or(|moment| moment <= now) {
        fields.refuse("expiresAt", "must be a moment to come, such as 2030-01-31 or 2030-01-31T12:00:00Z");
    }
    moment
}

/// A fresh key. Random bytes are seldom too uneven for one, and never twice in a row.
fn draw(test: bool) -> Result<ApiKey, Problem> {
    for _ in 0..4 {
        if let Some(key) = ApiKey::from_random(&random::bytes()?, test) {
            return Ok(key);
        }
    }
    Err(Problem::Internal("the system's random bytes are uneven".to_owned()))
}
