//! Who calls, and whether they may: authentication → scope → rate, in this order.
//!
//! An extractor gives a caller, never a bool; it runs before the body is read. Every failure of
//! authentication is one and the same answer.

use axum::extract::FromRequestParts;
use domain::credits::Credits;
use domain::id::{AccountId, KeyId};
use domain::idempotency::IdempotencyKey;
use domain::key::{ApiKey, KeyRecord, Scope};
use http::header::AUTHORIZATION;
use http::request::Parts;
use http::{HeaderMap, HeaderName};

use crate::problem::Problem;
use crate::state::Api;

/// The client's own name for a submission.
const IDEMPOTENCY_KEY: HeaderName = HeaderName::from_static("idempotency-key");

/// Who calls: every query is by these.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Caller {
    /// The account that pays.
    pub account: AccountId,
    /// The key that was shown.
    pub key: KeyId,
    /// Whether it sees the test namespace.
    pub test: bool,
    /// Most credits that the key may have charged in a UTC day.
    pub daily_cap: Option<Credits>,
}

/// A caller that may read.
pub struct Reads(pub Caller);

/// A caller that may submit and cancel.
pub struct Generates(pub Caller);

/// A caller that may see webhooks and enable them.
pub struct Webhooks(pub Caller);

/// A caller that may have webhooks sent or signed anew; how often is limited as it is for submissions.
pub struct SendsWebhooks(pub Caller);

/// A caller that may submit, with the name that it gives the submission.
pub struct Submits {
    /// Who calls.
    pub caller: Caller,
    /// The name, or the answer to a malformed one, which is due after the fields.
    pub idempotency: Result<Option<IdempotencyKey>, Problem>,
    /// Whether this has been counted as a submission.
    pub counted: bool,
}

impl FromRequestParts<Api> for Reads {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, api: &Api) -> Result<Self, Problem> {
        admit(&parts.headers, api, Scope::Read).map(Self)
    }
}

impl FromRequestParts<Api> for Generates {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, api: &Api) -> Result<Self, Problem> {
        admit(&parts.headers, api, Scope::Generate).map(Self)
    }
}

impl FromRequestParts<Api> for Webhooks {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, api: &Api) -> Result<Self, Problem> {
        admit(&parts.headers, api, Scope::Webhooks).map(Self)
    }
}

impl FromRequestParts<Api> for SendsWebhooks {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, api: &Api) -> Result<Self, Problem> {
        let caller = admit(&parts.headers, api, Scope::Webhooks)?;
        api.webhooks.admit(caller.key, api.now()).map_err(Problem::RateLimited)?;
        Ok(Self(caller))
    }
}

impl FromRequestParts<Api> for Submits {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, api: &Api) -> Result<Self, Problem> {
        let caller = admit(&parts.headers, api, Scope::Generate)?;
        let idempotency = idempotency_key(&parts.headers);
        // A replay makes nothing new, so it is counted as a request only.
        let replay = match &idempotency {
            Ok(Some(key)) => api.store.is_idempotency_key_known(caller.account, caller.test, key)?,
            _ => false,
        };
        if !replay {
            api.submissions.admit(caller.key, api.now()).map_err(Problem::RateLimited)?;
        }
        Ok(Self { caller, idempotency, counted: !replay })
    }
}

/// Authentication, then scope, then rate.
fn admit(headers: &HeaderMap, api: &Api, scope: Scope) -> Result<Caller, Problem> {
    let key = authenticate(headers, api)?;
    if !key.scopes.allows(scope) {
        return Err(Problem::Forbidden(scope));
    }
    api.requests.admit(key.id, api.now()).map_err(Problem::RateLimited)?;
    Ok(Caller { account: key.account, key: key.id, test: key.test, daily_cap: key.daily_cap })
}

/// The key that was shown. Its checksum is judged before the store is asked, so that a flood of
/// made-up keys costs next to nothing.
fn authenticate(headers: &HeaderMap, api: &Api) -> Result<KeyRecord, Problem> {
    let shown = bearer(headers).and_then(ApiKey::parse).ok_or(Problem::Unauthorized)?;
    let known = api.store.key_by_digest(&shown.digest())?;
    known.filter(|key| key.is_valid(api.now()) && key.test == shown.is_test()).ok_or(Problem::Unauthorized)
}

/// The token behind `Bearer`. Two such headers contradict each other, so neither counts.
fn bearer(headers: &HeaderMap) -> Option<&str> {
    let mut values = headers.get_all(AUTHORIZATION).iter();
    let (Some(value), None) = (values.next(), values.next()) else { return None };
    let (scheme, token) = value.to_str().ok()?.split_once(' ')?;
    scheme.eq_ignore_ascii_case("bearer").then_some(token.trim_matches(' '))
}

/// The client's name for a submission, if it gives one.
fn idempotency_key(headers: &HeaderMap) -> Result<Option<IdempotencyKey>, Problem> {
    let mut values = headers.get_all(IDEMPOTENCY_KEY).iter();
    let Some(value) = values.next() else { return Ok(None) };
    let key = value.to_str().ok().filter(|_| values.next().is_none()).and_then(IdempotencyKey::parse);
    key.map(Some).ok_or_else(|| {
        Problem::InvalidRequest(
            "The Idempotency-Key header must stand once, with 1 to 255 printable ASCII characters, bare or in double quotes"
                .to_owned(),
        )
    })
}

#[cfg(test)]
mod tests {
    use http::HeaderValue;

    use super::*;

    fn headers(name: HeaderName, values: &[&str]) -> HeaderMap {
        let value = |text: &&str| HeaderValue::from_str(text).expect("a header value");
        values.iter().map(|text| (name.clone(), value(text))).collect()
    }

    #[test]
    fn only_one_bearer_token_counts() {
        let token = |values: &[&str]| bearer(&headers(AUTHORIZATION, values)).map(str::to_owned);
        assert_eq!(token(&["Bearer abc"]).as_deref(), Some("abc"));
        assert_eq!(token(&["bearer  abc"]).as_deref(), Some("abc"));
        for values in [&[][..], &["abc"], &["Basic abc"], &["Bearer"], &["Bearer a", "Bearer b"], &["Bearer\tabc"]] {
            assert_eq!(token(values), None, "{values:?}");
        }
    }

    #[test]
    fn a_malformed_idempotency_key_is_no_missing_one() {
        let key = |values: &[&str]| idempotency_key(&headers(IDEMPOTENCY_KEY, values));
        assert!(matches!(key(&[]), Ok(None)));
        assert!(matches!(key(&["\"a\""]), Ok(Some(key)) if key.as_str() == "a"));
        for values in [&[""][..], &["a", "b"], &["\"open"], &["caf\u{e9}"]] {
            assert!(matches!(key(values), Err(Problem::InvalidRequest(_))), "{values:?}");
        }
    }
}
