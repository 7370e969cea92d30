//! A store with one customer, and everything to work on it.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use artifacts::Artifacts;
use domain::address::AddressPolicy;
use domain::catalogue::{Catalogue, CatalogueEntry, default_models};
use domain::credits::Balance;
use domain::generation::{Generation, GenerationInput, NewGeneration, Rules, Status};
use domain::id::{AccountId, KeyId, RequestId};
use domain::key::{ApiKey, Scope, Scopes};
use domain::links::Links;
use domain::secret::{MasterKey, Sealed};
use domain::time::{Clock, Timestamp};
use domain::webhook::SigningSecret;
use egress::Egress;
use providers::Provider;
use store::{DeliveryRecord, DirLock, NewKey, Store, Submission, secret_context};
use tempfile::TempDir;
use tokio::task::JoinSet;
use tokio_util::sync::CancellationToken;
use worker::{Deliverer, DelivererOptions, DelivererParts, Options, Parts, Providers, Reaper, ReaperOptions, Worker};

use crate::clock::HandClock;
use crate::studio::{self, Studio};

/// What the customer is given, in credits.
pub const GRANT: i64 = 1_000_000;
/// What one of the studio's clips costs, in credits.
pub const PRICE: i64 = 16;
/// The signing secret that the account begins with.
pub const SECRET: [u8; 32] = [5; 32];
/// Longest wait for something that should come at once.
const PATIENCE: Duration = Duration::from_secs(30);

pub struct Rig {
    pub store: Store,
    pub artifacts: Artifacts,
    pub clock: Arc<HandClock>,
    pub studio: Arc<Studio>,
    pub account: AccountId,
    pub master_key: MasterKey,
    key: KeyId,
    drawn: AtomicU32,
    dir: TempDir,
}

/// Seals a signing secret for an account.
pub fn sealed(master_key: &MasterKey, secret: [u8; 32]) -> impl Fn(AccountId) -> Sealed + Send + 'static {
    let master_key = master_key.clone();
    move |account| {
        let secret = SigningSecret::from_random(secret);
        master_key.seal(secret.as_bytes(), &secret_context(account), [3; 24])
    }
}

impl Rig {
    pub async fn new() -> Self {
        let dir = tempfile::tempdir().expect("a directory");
        let clock = Arc::new(HandClock::at_present());
        let master_key = MasterKey::from_bytes([9; 32]);
        let lock = DirLock::take(dir.path()).expect("locked");
        let options = store::Options::new(Links::embedded("http://127.0.0.1:8787"));
        let (store, _) = Store::open(lock, options, clock.now()).expect("opened");
        let seal = sealed(&master_key, SECRET);
        let account = store.create_account("customer", GRANT, seal, "test", clock.now()).await;
        let account = account.expect("available").expect("created").id;
        let key = (0..).find_map(|byte| ApiKey::from_random(&[byte; 64], false)).expect("a key");
        let key = NewKey {
            account: "customer".to_owned(),
            digest: key.digest(),
            hint: key.hint(),
            test: false,
            scopes: Scopes::of(&Scope::ALL),
            daily_cap: None,
            expires_at: None,
        };
        let key = store.create_key(key, "test", clock.now()).await.expect("available").expect("created").id;
        let artifacts = Artifacts::open(&dir.path().join("artifacts")).expect("opened");
        let studio = Arc::new(Studio::default());
        Self { store, artifacts, clock, studio, account, master_key, key, drawn: AtomicU32::new(0), dir }
    }

    /// Submits a prompt for the studio.
    pub async fn submit(&self, prompt: &str) -> RequestId {
        self.submit_as(prompt, None, false).await
    }

    /// Submits a prompt whose end is told to `webhook_url`.
    pub async fn submit_as(&self, prompt: &str, webhook_url: Option<String>, test: bool) -> RequestId {
        let input = GenerationInput {
            model: Some("seedance-2.0".to_owned()),
            prompt: Some(prompt.to_owned()),
            duration: Some(i64::from(studio::DURATION_S)),
            resolution: Some(studio::RESOLUTION.as_str().to_owned()),
            webhook_url,
            ..GenerationInput::default()
        };
        let served_by = self.studio.capabilities();
        let models = default_models().into_iter();
        let entries = models.map(|model| CatalogueEntry { model, served_by: served_by.clone() }).collect();
        let catalogue = Catalogue::new(entries, served_by.clone(), "test".to_owned()).expect("a catalogue");
        let addresses = AddressPolicy { allow_private: true };
        let rules = Rules { catalogue: &catalogue, addresses, test };
        let new = NewGeneration::check(input, rules, Vec::new()).expect("a good request");
        let mut random = [0; 10];
        random[..4].copy_from_slice(&self.drawn.fetch_add(1, Ordering::SeqCst).to_be_bytes());
        let id = RequestId::new(self.clock.now(), random);
        let submission = Submission {
            id,
            account: self.account,
            key: self.key,
            test,
            daily_cap: None,
            new,
            seed: 7,
            idempotency: None,
            rejected: false,
        };
        self.store.submit(submission, self.clock.now()).await.expect("available").expect("accepted");
        id
    }

    /// An event, without any work: submitted and cancelled at once.
    pub async fn event_to(&self, url: String) -> RequestId {
        let id = self.submit_as("a river", Some(url), false).await;
        self.cancel(id).await;
        id
    }

    pub async fn cancel(&self, id: RequestId) {
        let cancelled = self.store.cancel(self.account, false, id, self.clock.now()).await.expect("available");
        cancelled.expect("found").expect("cancelled");
    }

    pub fn generation(&self, id: RequestId) -> Generation {
        let live = self.store.generation(self.account, false, id).expect("readable");
        let test = || self.store.generation(self.account, true, id).expect("readable");
        live.or_else(test).expect("it exists").generation
    }

    /// Waits until a generation has ended.
    pub async fn ended(&self, id: RequestId) -> Generation {
        eventually("the generation ends", || self.generation(id).status.is_terminal()).await;
        self.generation(id)
    }

    pub fn balance(&self) -> Balance {
        self.store.account(self.account).expect("readable").expect("it exists").balance
    }

    /// The ledger is whole, and this much was spent and is held.
    pub async fn assert_books(&self, spent: i64, held: i64) {
        let verified = self.store.verify().await.expect("readable");
        assert!(verified.findings.is_empty(), "{:?}", verified.findings);
        let balance = self.balance();
        assert_eq!((balance.spent, balance.held, balance.available), (spent, held, GRANT - spent - held));
    }

    /// Every file below the artifact store, published or not.
    pub fn files(&self) -> Vec<String> {
        fn walk(dir: &std::path::Path, found: &mut Vec<String>) {
            for entry in std::fs::read_dir(dir).expect("a directory") {
                let path = entry.expect("an entry").path();
                if path.is_dir() { walk(&path, found) } else { found.push(path.display().to_string()) }
            }
        }
        let mut found = Vec::new();
        walk(&self.dir.path().join("artifacts"), &mut found);
        found
    }

    pub async fn deliveries(&self) -> Vec<DeliveryRecord> {
        self.store.deliveries(self.account, false, None, None, 1_000).await.expect("readable").items
    }

    /// A worker that looks often; its leases end only when the clock is moved.
    pub fn options(&self) -> Options {
        Options { heartbeat_ms: 3_600_000, cancel_poll_ms: 20, idle_ms: 20, ..Options::default() }
    }

    pub fn worker(&self, options: Options) -> Worker {
        let studio: Arc<dyn Provider> = self.studio.clone();
        let providers = Providers::new([Arc::clone(&studio)], studio);
        let parts = Parts {
            store: self.store.clone(),
            artifacts: self.artifacts.clone(),
            providers,
            clock: self.clock.clone(),
        };
        Worker::new(options, parts)
    }

    /// Starts a worker, which runs until it is stopped or dropped.
    pub fn start(&self, options: Options) -> Service {
        let worker = self.worker(options);
        Service::start(|shutdown| worker.run(shutdown))
    }

    pub fn reaper(&self) -> Reaper {
        Reaper::new(ReaperOptions::default(), self.store.clone(), self.artifacts.clone(), self.clock.clone())
    }

    pub fn deliverer(&self, options: DelivererOptions) -> Deliverer {
        let egress_options = egress::Options {
            policy: AddressPolicy { allow_private: true },
            // Where no host answers, the tests do not wait for as long as the product does.
            total_timeout: Duration::from_secs(3),
            ..egress::Options::default()
        };
        self.deliverer_by(options, Egress::new(egress_options), self.master_key.clone())
    }

    pub fn deliverer_by(&self, options: DelivererOptions, egress: Egress, master_key: MasterKey) -> Deliverer {
        let parts = DelivererParts { store: self.store.clone(), egress, master_key, clock: self.clock.clone() };
        Deliverer::new(options, parts)
    }

    /// Moves the clock to when the next message is due.
    pub fn forward_to_next_delivery(&self) -> Option<Timestamp> {
        let next = self.store.next_delivery_at().expect("readable")?;
        self.clock.forward(next.since_ms(self.clock.now()).max(0));
        Some(next)
    }

    pub fn is_in(&self, id: RequestId, status: Status) -> bool {
        self.generation(id).status == status
    }
}

/// A service at work beside the test.
pub struct Service {
    shutdown: CancellationToken,
    task: JoinSet<()>,
}

impl Service {
    pub fn start<F: Future<Output = ()> + Send + 'static>(run: impl FnOnce(CancellationToken) -> F) -> Self {
        let shutdown = CancellationToken::new();
        let mut task = JoinSet::new();
        task.spawn(run(shutdown.clone()));
        Self { shutdown, task }
    }

    /// Tells it to stop and waits until it has.
    pub async fn stop(mut self) {
        self.shutdown.cancel();
        let stopped = tokio::time::timeout(PATIENCE, self.task.join_next()).await.expect("it stops");
        stopped.expect("it was running").expect("it did not panic");
    }
}

/// Waits until `holds`; the store is looked at again and again, as a reconciler would.
pub async fn eventually(what: &str, holds: impl Fn() -> bool) {
    let waiting = async {
        while !holds() {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    };
    assert!(tokio::time::timeout(PATIENCE, waiting).await.is_ok(), "in vain: {what}");
}
