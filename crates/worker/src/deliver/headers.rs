//! What a message carries besides its body: Standard Webhooks' three headers.

use domain::id::{AccountId, MessageId};
use domain::secret::{MasterKey, Sealed};
use domain::time::Timestamp;
use domain::webhook::{SigningSecret, signature_header};
use http::header::{CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue, InvalidHeaderValue};
use store::{SealedSecrets, secret_context};

const WEBHOOK_ID: HeaderName = HeaderName::from_static("webhook-id");
const WEBHOOK_TIMESTAMP: HeaderName = HeaderName::from_static("webhook-timestamp");
const WEBHOOK_SIGNATURE: HeaderName = HeaderName::from_static("webhook-signature");

/// Why a message cannot be signed.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Unsigned {
    /// Another master key sealed it, or the bytes have changed.
    #[error("the master key does not open the account's signing secret")]
    Sealed,
    /// A defect: the headers hold nothing but our own letters.
    #[error("a header cannot be written: {0}")]
    Header(#[from] InvalidHeaderValue),
}

/// Opens the secrets that sign now: the current one first, and the one before it while their overlap lasts.
pub(crate) fn open(
    secrets: &SealedSecrets,
    account: AccountId,
    master_key: &MasterKey,
) -> Result<Vec<SigningSecret>, Unsigned> {
    let context = secret_context(account);
    let open = |sealed: &Sealed| master_key.open(sealed, &context).map(SigningSecret::from_bytes);
    let sealed = std::iter::once(&secrets.current).chain(&secrets.previous);
    sealed.map(open).collect::<Option<_>>().ok_or(Unsigned::Sealed)
}

/// The headers of one try. The id stays over all tries; moment and signature are the try's own.
pub(crate) fn headers(
    secrets: &[SigningSecret],
    id: MessageId,
    at: Timestamp,
    body: &[u8],
) -> Result<HeaderMap, Unsigned> {
    let mut signature = HeaderValue::try_from(signature_header(secrets, id, at, body))?;
    signature.set_sensitive(true);
    let mut headers = HeaderMap::new();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    headers.insert(WEBHOOK_ID, HeaderValue::try_from(id.to_string())?);
    headers.insert(WEBHOOK_TIMESTAMP, HeaderValue::from(at.as_s()));
    headers.insert(WEBHOOK_SIGNATURE, signature);
    Ok(headers)
}
