//! Accounts, their keys and their signing secrets.

use domain::credits::{Balance, Credits, EntryKind};
use domain::id::{AccountId, KeyId};
use domain::key::{KeyHint, KeyRecord, Scopes};
use domain::secret::Sealed;
use domain::time::Timestamp;
use rusqlite::{Connection, OptionalExtension as _, Row, params};

use crate::audit::{self, Act};
use crate::error::StoreError;
use crate::ledger::{self, GENESIS, NewEntry};
use crate::rows::moment;
use crate::store::Store;
use crate::writer::{Kind, Lane};

/// Longest name of an account.
const NAME_CHARS_MAX: usize = 64;

/// An account with its balance.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Account {
    /// Its number.
    pub id: AccountId,
    /// Its name.
    pub name: String,
    /// Where its credits are.
    pub balance: Balance,
    /// Jobs that wait.
    pub queued: u32,
    /// Jobs that run.
    pub running: u32,
    /// When it was made.
    pub created_at: Timestamp,
}

/// A key that is to be made; its text never comes here.
#[derive(Debug, Clone)]
pub struct NewKey {
    /// The name of the account that pays.
    pub account: String,
    /// SHA-256 of its text.
    pub digest: [u8; 32],
    /// Its readable ends.
    pub hint: KeyHint,
    /// Whether it belongs to the test namespace.
    pub test: bool,
    /// What it allows.
    pub scopes: Scopes,
    /// Most credits that it may have charged in a UTC day.
    pub daily_cap: Option<Credits>,
    /// When it ends.
    pub expires_at: Option<Timestamp>,
}

/// An account's signing secrets, sealed for [`secret_context`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SealedSecrets {
    /// The one that signs.
    pub current: Sealed,
    /// The one before it, while the overlap lasts.
    pub previous: Option<Sealed>,
}

/// An operator's wish that cannot be granted.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum AdminRefusal {
    /// The account is unknown.
    #[error("there is no account named `{0}`")]
    NoSuchAccount(String),
    /// The name is taken.
    #[error("an account named `{0}` exists already")]
    AccountExists(String),
    /// The name cannot be used.
    #[error("an account name has 1 to 64 characters of a-z, A-Z, 0-9, '.', '_', '-'")]
    InvalidName,
    /// The key is unknown.
    #[error("there is no key number {0}")]
    NoSuchKey(i64),
    /// The amount cannot be moved.
    #[error("the amount must be a whole number other than zero, at most 1,000,000,000,000")]
    InvalidAmount,
    /// There is not so much to take.
    #[error("only {available} credits are available; the adjustment would overdraw the account")]
    Overdraw {
        /// What could be taken.
        available: Credits,
    },
}

/// The place that an account's secrets are sealed for.
pub fn secret_context(account: AccountId) -> String {
    format!("mutoscope webhook secret of account {}", account.0)
}

type Admin<T> = Result<Result<T, AdminRefusal>, StoreError>;

impl Store {
    /// Makes an account with a first grant. `seal` is given the account's number
    /// and seals its first signing secret.
    pub async fn create_account(
        &self,
        name: &str,
        credits: Credits,
        seal: impl Fn(AccountId) -> Sealed + Send + 'static,
        actor: &str,
        now: Timestamp,
    ) -> Admin<Account> {
        let (name, actor) = (name.to_owned(), actor.to_owned());
        if !is_name(&name) {
            return Ok(Err(AdminRefusal::InvalidName));
        }
        if credits != 0 && !EntryKind::Grant.admits(credits) {
            return Ok(Err(AdminRefusal::InvalidAmount));
        }
        self.write(Lane::Normal, Kind::Other, move |write| {
            let conn = write.conn;
            if by_name(conn, &name)?.is_some() {
                return Ok(Err(AdminRefusal::AccountExists(name.clone())));
            }
            conn.execute(
                "INSERT INTO accounts (name, ledger_head, secret, created_at) VALUES (?1, ?2, x'', ?3)",
                params![name, GENESIS, now.as_ms()],
            )?;
            let id = AccountId(conn.last_insert_rowid());
            conn.execute("UPDATE accounts SET secret = ?2 WHERE id = ?1", params![id.0, seal(id).0])?;
            record(conn, &actor, "account.create", &name, &format!("{credits} credits"), now)?;
            if credits > 0 {
                let granted = move_credits(conn, id, credits, "first grant", now)?;
                debug_assert!(granted.is_ok(), "a grant cannot overdraw");
            }
            account_row(conn, id)
        })
        .await
    }

    /// Issues credits, or takes them back where `amount` is negative.
    pub async fn grant(
        &self,
        name: &str,
        amount: Credits,
        reason: &str,
        actor: &str,
        now: Timestamp,
    ) -> Admin<Account> {
        let (name, reason, actor) = (name.to_owned(), reason.to_owned(), actor.to_owned());
        self.write(Lane::Normal, Kind::Other, move |write| {
            let conn = write.conn;
            let Some(account) = by_name(conn, &name)? else {
                return Ok(Err(AdminRefusal::NoSuchAccount(name.clone())));
            };
            if amount == 0 || amount.unsigned_abs() > domain::credits::AMOUNT_MAX.unsigned_abs() {
                return Ok(Err(AdminRefusal::InvalidAmount));
            }
            if let Err(balance) = move_credits(conn, account.id, amount, &reason, now)? {
                return Ok(Err(AdminRefusal::Overdraw { available: balance.available }));
            }
            record(conn, &actor, "account.credit", &name, &format!("{amount} credits: {reason}"), now)?;
            account_row(conn, account.id)
        })
        .await
    }

    /// Every account, by name.
    pub async fn accounts(&self) -> Result<Vec<Account>, StoreError> {
        let sql = format!("SELECT {ACCOUNT} FROM accounts ORDER BY name");
        self.reader().list(move |conn| conn.prepare(&sql)?.query_map([], account)?.collect()).await
    }

    /// An account by its name.
    pub fn account_by_name(&self, name: &str) -> Result<Option<Account>, StoreError> {
        self.reader().point(|conn| by_name(conn, name))
    }

    /// An account by its number.
    pub fn account(&self, id: AccountId) -> Result<Option<Account>, StoreError> {
        self.reader().point(|conn| by_id(conn, id))
    }

    /// Makes a key.
    pub async fn create_key(&self, new: NewKey, actor: &str, now: Timestamp) -> Admin<KeyRecord> {
        let actor = actor.to_owned();
        self.write(Lane::Normal, Kind::Other, move |write| {
            let conn = write.conn;
            let Some(account) = by_name(conn, &new.account)? else {
                return Ok(Err(AdminRefusal::NoSuchAccount(new.account.clone())));
            };
            if new.daily_cap.is_some_and(|cap| cap < 0) {
                return Ok(Err(AdminRefusal::InvalidAmount));
            }
            conn.execute(
                "INSERT INTO api_keys (account_id, digest, prefix, last_four, test, scopes, daily_cap, created_at, \
                 expires_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
                params![
                    account.id.0,
                    new.digest,
                    new.hint.prefix,
                    new.hint.last_four,
                    new.test,
                    new.scopes.bits(),
                    new.daily_cap,
                    now.as_ms(),
                    new.expires_at.map(Timestamp::as_ms),
                ],
            )?;
            let id = conn.last_insert_rowid();
            record(conn, &actor, "key.create", &account.name, &format!("key {id}"), now)?;
            key_row(conn, KeyId(id))
        })
        .await
    }

    /// Every key with the name of its account, or those of one account.
    pub async fn keys(&self, account: Option<&str>) -> Result<Vec<(String, KeyRecord)>, StoreError> {
        let account = account.map(str::to_owned);
        let sql = format!(
            "SELECT {KEY}, a.name FROM api_keys k JOIN accounts a ON a.id = k.account_id \
             WHERE ?1 IS NULL OR a.name = ?1 ORDER BY k.id"
        );
        self.reader()
            .list(move |conn| {
                conn.prepare(&sql)?.query_map([account], |row| Ok((row.get(KEY_AFTER)?, key(row)?)))?.collect()
            })
            .await
    }

    /// Ends a key; ending it again changes nothing.
    pub async fn revoke_key(&self, id: KeyId, actor: &str, now: Timestamp) -> Admin<KeyRecord> {
        let actor = actor.to_owned();
        self.write(Lane::Normal, Kind::Other, move |write| {
            let conn = write.conn;
            let sql = "UPDATE api_keys SET revoked_at = ?2 WHERE id = ?1 AND revoked_at IS NULL";
            if conn.execute(sql, params![id.0, now.as_ms()])? == 1 {
                record(conn, &actor, "key.revoke", &id.0.to_string(), "", now)?;
            }
            key_row(conn, id)
        })
        .await
    }

    /// Looks a key up by the digest of its text.
    pub fn key_by_digest(&self, digest: &[u8; 32]) -> Result<Option<KeyRecord>, StoreError> {
        self.reader().point(|conn| {
            conn.prepare_cached(&format!("SELECT {KEY} FROM api_keys k WHERE k.digest = ?1"))?
                .query_row([digest], key)
                .optional()
        })
    }

    /// An account's signing secrets, sealed.
    pub fn webhook_secrets(&self, account: AccountId, now: Timestamp) -> Result<Option<SealedSecrets>, StoreError> {
        self.reader().point(|conn| {
            conn.prepare_cached("SELECT secret, previous_secret, previous_until FROM accounts WHERE id = ?1")?
                .query_row([account.0], |row| {
                    let lasts = moment(row, 2)?.is_some_and(|until| now < until);
                    let previous = row.get::<_, Option<Vec<u8>>>(1)?.filter(|_| lasts);
                    Ok(SealedSecrets { current: Sealed(row.get(0)?), previous: previous.map(Sealed) })
                })
                .optional()
        })
    }

    /// Puts a new signing secret in place; the old one signs too for `overlap_ms`.
    pub async fn rotate_webhook_secret(
        &self,
        name: &str,
        seal: impl Fn(AccountId) -> Sealed + Send + 'static,
        overlap_ms: i64,
        actor: &str,
        now: Timestamp,
    ) -> Admin<Account> {
        let (name, actor) = (name.to_owned(), actor.to_owned());
        self.write(Lane::Normal, Kind::Other, move |write| {
            let conn = write.conn;
            let Some(account) = by_name(conn, &name)? else {
                return Ok(Err(AdminRefusal::NoSuchAccount(name.clone())));
            };
            conn.execute(
                "UPDATE accounts SET previous_secret = secret, previous_until = ?2, secret = ?3 WHERE id = ?1",
                params![account.id.0, now.plus_ms(overlap_ms).as_ms(), seal(account.id).0],
            )?;
            record(conn, &actor, "webhook-secret.rotate", &name, "", now)?;
            account_row(conn, account.id)
        })
        .await
    }
}

fn is_name(name: &str) -> bool {
    let sound = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-');
    (1..=NAME_CHARS_MAX).contains(&name.len()) && name.chars().all(sound)
}

/// Writes a grant, or an adjustment where the amount is negative.
fn move_credits(
    conn: &Connection,
    account: AccountId,
    amount: Credits,
    reason: &str,
    at: Timestamp,
) -> rusqlite::Result<Result<Balance, Balance>> {
    let kind = if amount < 0 { EntryKind::Adjust } else { EntryKind::Grant };
    ledger::append(conn, &NewEntry { account, kind, amount, generation: None, reason: Some(reason), at })
}

fn record(
    conn: &Connection,
    actor: &str,
    action: &str,
    subject: &str,
    detail: &str,
    at: Timestamp,
) -> rusqlite::Result<()> {
    audit::record(conn, &Act { actor, action, subject, detail, at })
}

const ACCOUNT: &str = "id, name, available, held, spent, queued, running, created_at";

fn account(row: &Row<'_>) -> rusqlite::Result<Account> {
    Ok(Account {
        id: AccountId(row.get(0)?),
        name: row.get(1)?,
        balance: Balance { available: row.get(2)?, held: row.get(3)?, spent: row.get(4)? },
        queued: row.get(5)?,
        running: row.get(6)?,
        created_at: Timestamp::from_ms(row.get(7)?),
    })
}

fn by_name(conn: &Connection, name: &str) -> rusqlite::Result<Option<Account>> {
    let sql = format!("SELECT {ACCOUNT} FROM accounts WHERE name = ?1");
    conn.prepare_cached(&sql)?.query_row([name], account).optional()
}

fn by_id(conn: &Connection, id: AccountId) -> rusqlite::Result<Option<Account>> {
    let sql = format!("SELECT {ACCOUNT} FROM accounts WHERE id = ?1");
    conn.prepare_cached(&sql)?.query_row([id.0], account).optional()
}

fn account_row(conn: &Connection, id: AccountId) -> rusqlite::Result<Result<Account, AdminRefusal>> {
    by_id(conn, id)?.map(Ok).ok_or(rusqlite::Error::QueryReturnedNoRows)
}

const KEY: &str = "k.id, k.account_id, k.test, k.scopes, k.daily_cap, k.prefix, k.last_four, k.created_at, \
     k.expires_at, k.revoked_at";
const KEY_AFTER: usize = 10;

fn key(row: &Row<'_>) -> rusqlite::Result<KeyRecord> {
    Ok(KeyRecord {
        id: KeyId(row.get(0)?),
        account: AccountId(row.get(1)?),
        test: row.get(2)?,
        scopes: Scopes::from_bits(row.get(3)?),
        daily_cap: row.get(4)?,
        hint: KeyHint { prefix: row.get(5)?, last_four: row.get(6)? },
        created_at: Timestamp::from_ms(row.get(7)?),
        expires_at: moment(row, 8)?,
        revoked_at: moment(row, 9)?,
    })
}

fn key_row(conn: &Connection, id: KeyId) -> rusqlite::Result<Result<KeyRecord, AdminRefusal>> {
    let sql = format!("SELECT {KEY} FROM api_keys k WHERE k.id = ?1");
    let found = conn.prepare_cached(&sql)?.query_row([id.0], key).optional()?;
    Ok(found.ok_or(AdminRefusal::NoSuchKey(id.0)))
}
