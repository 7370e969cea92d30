//! What all of these tests need: a directory, a store in it, an account with a
//! key, requests. No test's own rule belongs here.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

use domain::catalogue::{AspectRatio, Engine, Resolution, Size, Synthesis};
use domain::generation::{NewGeneration, Output, artifact_key};
use domain::id::{AccountId, KeyId, RequestId};
use domain::idempotency::IdempotencyKey;
use domain::key::{KeyHint, Scopes};
use domain::links::Links;
use domain::secret::Sealed;
use domain::time::Timestamp;
use rusqlite::Connection;
use store::{Claim, DirLock, NewKey, Opened, Options, Store, Submission, Success};
use tempfile::TempDir;

/// A moment to begin at.
pub const START: Timestamp = Timestamp::from_ms(1_795_374_000_000);

/// The moment `ms` after the start.
pub fn at(ms: i64) -> Timestamp {
    START.plus_ms(ms)
}

/// A data directory that goes with the test.
pub struct Home {
    dir: TempDir,
}

impl Home {
    pub fn new() -> Self {
        Self { dir: tempfile::tempdir().expect("a temporary directory") }
    }

    pub fn path(&self) -> &Path {
        self.dir.path()
    }

    pub fn database(&self) -> PathBuf {
        self.path().join("mutoscope.db")
    }

    pub fn open(&self, options: Options, now: Timestamp) -> (Store, Opened) {
        let lock = DirLock::take(self.path()).expect("nobody else holds the directory");
        Store::open(lock, options, now).expect("the store opens")
    }

    /// Another connection to the database, for what the interface hides.
    pub fn sql(&self) -> Connection {
        Connection::open(self.database()).expect("the database opens")
    }
}

pub fn options() -> Options {
    Options::new(Links::embedded("http://127.0.0.1:8787"))
}

/// A store with one account and one live key.
pub struct Bench {
    pub home: Home,
    pub store: Store,
    pub account: AccountId,
    pub key: KeyId,
}

impl Bench {
    pub async fn new(credits: i64) -> Self {
        Self::with(options(), credits).await
    }

    pub async fn with(options: Options, credits: i64) -> Self {
        let home = Home::new();
        let (store, _) = home.open(options, START);
        let (account, key) = customer(&store, "customer", credits).await;
        Self { home, store, account, key }
    }

    /// A submission of this bench's customer.
    pub fn submission(&self, price: i64) -> Submission {
        submission(self.account, self.key, price)
    }

    /// Submits, which must be accepted.
    pub async fn submit(&self, price: i64) -> RequestId {
        accept(&self.store, self.submission(price), START).await
    }

    pub fn balance(&self) -> (i64, i64, i64) {
        let account = self.store.account(self.account).expect("a point read").expect("the account is there");
        (account.balance.available, account.balance.held, account.balance.spent)
    }

    pub async fn assert_sound(&self) {
        assert_sound(&self.store).await;
    }
}

/// The books must be without a finding.
pub async fn assert_sound(store: &Store) {
    let found = store.verify().await.expect("the books can be read");
    assert_eq!(found.findings, Vec::<String>::new());
}

/// An account with a live key.
pub async fn customer(store: &Store, name: &str, credits: i64) -> (AccountId, KeyId) {
    let account = store.create_account(name, credits, seal, "test", START).await;
    let account = account.expect("a write").expect("the name is free").id;
    (account, make_key(store, name, false, None).await)
}

/// Sealing is not what these tests are about.
pub fn seal(account: AccountId) -> Sealed {
    Sealed(account.0.to_be_bytes().to_vec())
}

pub async fn make_key(store: &Store, account: &str, test: bool, daily_cap: Option<i64>) -> KeyId {
    let mut digest = [0; 32];
    digest[..8].copy_from_slice(&fresh().to_be_bytes());
    let hint = KeyHint { prefix: "sd2_live_abcd".to_owned(), last_four: "wxyz".to_owned() };
    let account = account.to_owned();
    let new = NewKey { account, digest, hint, test, scopes: Scopes::ALL, daily_cap, expires_at: None };
    store.create_key(new, "test", START).await.expect("a write").expect("the account is there").id
}

/// A number that no other call in this process returns.
pub fn fresh() -> u64 {
    static NEXT: AtomicU64 = AtomicU64::new(1);
    NEXT.fetch_add(1, Ordering::Relaxed)
}

pub fn fresh_id() -> RequestId {
    let mut random = [0; 10];
    random[..8].copy_from_slice(&fresh().to_be_bytes());
    RequestId::new(START, random)
}

pub fn submission(account: AccountId, key: KeyId, price: i64) -> Submission {
    Submission {
        id: fresh_id(),
        account,
        key,
        test: false,
        daily_cap: None,
        new: request(price),
        seed: 7,
        idempotency: None,
        rejected: false,
    }
}

pub fn request(price: i64) -> NewGeneration {
    NewGeneration {
        model: "seedance-2.0".to_owned(),
        prompt: "A river in autumn".to_owned(),
        aspect: AspectRatio::Landscape,
        duration_s: 5,
        resolution: Resolution::P720,
        webhook_url: None,
        metadata: None,
        seed: None,
        generate_audio: false,
        max_credits: None,
        price,
        price_version: "test".to_owned(),
        engine: Engine {
            provider: "previz".to_owned(),
            model: "previz-0.1".to_owned(),
            synthesis: Synthesis::Procedural,
        },
        stoppable: true,
    }
}

/// An idempotency key with the fingerprint of a request that `body` stands for.
pub fn named(key: &str, body: u8) -> Option<(IdempotencyKey, [u8; 32])> {
    Some((IdempotencyKey::parse(key).expect("a sound key"), [body; 32]))
}

pub async fn accept(store: &Store, submission: Submission, now: Timestamp) -> RequestId {
    store.submit(submission, now).await.expect("a write").expect("accepted").id
}

/// A clip that was published for a generation.
pub fn clip(id: RequestId, kept_until: Timestamp) -> Success {
    let output = Output {
        key: artifact_key(id),
        thumbnail_key: None,
        sha256: [0xab; 32],
        size_bytes: 123_456,
        size: Size::of(Resolution::P720, AspectRatio::Landscape),
        fps: 24,
        frames: 120,
        has_audio: false,
        expires_at: kept_until,
        expired: false,
    };
    Success { output, prompt_report: Some("{\"honoured\":[]}".to_owned()) }
}

/// Claims one job, which must be there.
pub async fn claim_one(store: &Store, lease_ms: i64, now: Timestamp) -> Claim {
    let mut claims = store.claim(1, lease_ms, now).await.expect("a write");
    claims.pop().expect("a job waits")
}
