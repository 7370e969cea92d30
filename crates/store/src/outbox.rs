//! How a message comes into the outbox, and the endpoint that it goes to.

use domain::id::{AccountId, EndpointId, MessageId, RequestId};
use domain::time::Timestamp;
use rusqlite::params;
use sha2::{Digest as _, Sha256};

use crate::writer::Write;

/// A message that is to be told.
#[derive(Debug)]
pub(crate) struct NewMessage<'a> {
    pub(crate) id: MessageId,
    pub(crate) account: AccountId,
    pub(crate) test: bool,
    pub(crate) url: &'a str,
    /// The generation that it tells of, unless it is a test event.
    pub(crate) generation: Option<RequestId>,
    /// The event's name.
    pub(crate) kind: &'a str,
    /// Tries that are recorded as answered 500 without being sent.
    pub(crate) forced: u32,
    /// The bytes that every try sends.
    pub(crate) body: &'a str,
}

/// Puts a message into the outbox. One to an endpoint that is disabled is skipped.
pub(crate) fn put(write: &mut Write<'_>, message: &NewMessage<'_>, now: Timestamp) -> rusqlite::Result<()> {
    let conn = write.conn;
    let known = "INSERT INTO endpoints (public_id, account_id, url) VALUES (?1, ?2, ?3) \
                 ON CONFLICT (account_id, url) DO NOTHING";
    conn.prepare_cached(known)?.execute(params![
        endpoint_id(message.id, now).as_bytes(),
        message.account.0,
        message.url
    ])?;
    let (endpoint, disabled): (i64, bool) = conn
        .prepare_cached("SELECT id, disabled_at IS NOT NULL FROM endpoints WHERE account_id = ?1 AND url = ?2")?
        .query_row(params![message.account.0, message.url], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let (status, next_at) = if disabled { ("skipped", None) } else { ("pending", Some(now.as_ms())) };
    conn.prepare_cached(
        "INSERT INTO deliveries (id, account_id, endpoint_id, generation_id, type, test, forced, body, status, \
         next_at, created_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
    )?
    .execute(params![
        message.id.as_bytes(),
        message.account.0,
        endpoint,
        message.generation.as_ref().map(RequestId::as_bytes),
        message.kind,
        message.test,
        message.forced,
        message.body,
        status,
        next_at,
        now.as_ms(),
    ])?;
    write.pending.deliveries = true;
    Ok(())
}

/// The first message to an endpoint names it, so that nothing random is needed here.
fn endpoint_id(first: MessageId, now: Timestamp) -> EndpointId {
    let digest = Sha256::new().chain_update("endpoint").chain_update(first.as_bytes()).finalize();
    let mut random = [0; 10];
    random.copy_from_slice(&digest[..10]);
    EndpointId::new(now, random)
}
