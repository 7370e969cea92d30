//! The server: one house with its services, from bind to drained.
//!
//! It knows the order in which things start and stop, and nothing of what they
//! do. It must not read signals or print: that is its caller's.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context as _, anyhow};
use axum::Router;
use domain::time::{Clock, DAY_MS};
use egress::Egress;
use http::Method;
use metrics_exporter_prometheus::{Matcher, PrometheusBuilder, PrometheusHandle};
use serde_json::{Value, json};
use store::{DirLock, OpenError, Store};
use tokio::net::{TcpListener, UnixListener};
use tokio::task::JoinSet;
use tokio_util::sync::CancellationToken;
use worker::{Deliverer, DelivererOptions, DelivererParts, Reaper, ReaperOptions, Worker};

use crate::clock::SystemClock;
use crate::config::{Config, Environment};
use crate::house::{House, Surroundings, addresses, public_url, signed};
use crate::{descriptors, desk, socket};

/// The account that the first start makes.
const FIRST_ACCOUNT: &str = "default";
/// Who makes it, as the audit log says.
const FIRST_ACTOR: &str = "first start";
/// Everything has ended by then, or is ended.
const STOP_WITHIN: Duration = Duration::from_secs(29);
/// Between two rounds of keeping the metrics small.
const UPKEEP_EVERY: Duration = Duration::from_secs(5);
/// A wall clock that is further off than this is worth a word.
const DRIFT_MS_MAX: i64 = 60_000;
/// Processor cores for one render slot.
const CORES_A_SLOT: usize = 2;
/// Bounds of the histograms of times, in seconds.
const SECONDS: &[f64] = &[0.001, 0.005, 0.025, 0.1, 0.25, 1.0, 2.5, 5.0, 15.0, 60.0, 300.0, 1_800.0];
/// Bounds of the other histograms, which count things.
const COUNTS: &[f64] = &[1.0, 2.0, 4.0, 8.0, 16.0, 32.0, 64.0, 128.0, 256.0, 512.0];

/// What the first start has made; its texts are known here and nowhere else.
pub struct FirstStart {
    /// The account's name.
    pub account: String,
    /// Its credits.
    pub credits: i64,
    /// Its key.
    pub key: String,
    /// What its webhooks are signed with.
    pub webhook_secret: String,
}

/// A server at work. It must be stopped by [`Running::stop`].
#[must_use]
pub struct Running {
    address: SocketAddr,
    public_url: String,
    first: Option<FirstStart>,
    services: JoinSet<&'static str>,
    shutdown: CancellationToken,
    store: Store,
    socket: PathBuf,
}

/// Binds, takes the data directory, opens it and starts every service.
///
/// # Errors
/// An address in use, a data directory that another process holds, and all
/// that [`House::open`] can say.
pub async fn start(config: &Config, environment: &Environment) -> anyhow::Result<Running> {
    let listener = bind(config.listen).await?;
    let address = listener.local_addr().context("the port is not known")?;
    let public_url = public_url(config, address);
    if config.public_url.is_empty() && !address.ip().is_loopback() {
        tracing::warn!("links lead to 127.0.0.1; set public_url so that they can be followed");
    }
    let lock = DirLock::take(&config.data_dir).map_err(held)?;
    // Before there is a database, for the next start would no longer be the first.
    let socket = socket::listen(&config.data_dir).context("the operator's socket cannot be made")?;
    let metrics = recorder()?;
    let shutdown = CancellationToken::new();
    let render = metrics.clone();
    let around = Surroundings {
        public_url: public_url.clone(),
        connections_max: connections_max(config),
        metrics: Arc::new(move || render.render()),
        shutdown: shutdown.clone(),
    };
    let house = House::open(lock, config, environment, around)?;
    let opened = house.opened;
    tracing::info!(%address, first_start = opened.first_start, leases_freed = opened.leases_freed, "opened");
    let admin = api::admin_router(house.api.clone());
    // The last thing that can fail: a key that was made and never shown would be lost.
    let first = if opened.first_start { Some(first_start(admin.clone(), config).await?) } else { None };
    let mut running = Running {
        address,
        public_url,
        first,
        services: JoinSet::new(),
        shutdown,
        store: house.store.clone(),
        socket: config.data_dir.join(socket::FILE_NAME),
    };
    running.serve(&house, listener, socket, admin);
    running.work(&house, config);
    running.keep(metrics, house.clock);
    Ok(running)
}

/// As many connections as the configuration allows and the system has descriptors for.
fn connections_max(config: &Config) -> u32 {
    let wished = config.http.connections_max;
    let served = descriptors::connections(wished, config.webhooks.concurrency_max, descriptors::raise());
    if let Some(story) = descriptors::too_few(wished, served) {
        tracing::warn!("{story}; {}", descriptors::ADVICE);
    }
    served
}

async fn bind(address: SocketAddr) -> anyhow::Result<TcpListener> {
    TcpListener::bind(address).await.map_err(|error| match error.kind() {
        std::io::ErrorKind::AddrInUse => {
            anyhow!("{address} is in use; stop what listens there, or give another address by --listen")
        }
        _ => anyhow!("{address} cannot be listened on: {error}"),
    })
}

fn held(error: OpenError) -> anyhow::Error {
    match error {
        OpenError::Locked(dir) => anyhow!(
            "the data directory {} is held by another mutoscope process; stop that one, \
             or give this one a directory of its own by --data-dir",
            dir.display()
        ),
        other => other.into(),
    }
}

fn recorder() -> anyhow::Result<PrometheusHandle> {
    let builder = PrometheusBuilder::new().set_buckets(COUNTS)?;
    let builder = builder.set_buckets_for_metric(Matcher::Suffix("_seconds".to_owned()), SECONDS)?;
    builder.install_recorder().context("metrics cannot be recorded")
}

/// Makes the first account, by the same routes that an operator uses.
async fn first_start(admin: Router, config: &Config) -> anyhow::Result<FirstStart> {
    let ask = async |method, path: &str, body: Option<Value>| {
        desk::ask(admin.clone(), FIRST_ACTOR, method, path, body.as_ref()).await
    };
    let text = |answer: &Value, pointer| {
        answer.pointer(pointer).and_then(Value::as_str).map(str::to_owned).context("the first account is incomplete")
    };
    let credits = i64::from(config.accounts.first_credits);
    ask(Method::POST, "/accounts", Some(json!({"name": FIRST_ACCOUNT, "credits": credits}))).await?;
    let key = ask(Method::POST, "/keys", Some(json!({"account": FIRST_ACCOUNT}))).await?;
    let secret = ask(Method::GET, &format!("/accounts/{FIRST_ACCOUNT}/webhook-secret"), None).await?;
    Ok(FirstStart {
        account: FIRST_ACCOUNT.to_owned(),
        credits,
        key: text(&key, "/data/key")?,
        webhook_secret: text(&secret, "/secret")?,
    })
}

impl Running {
    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Where it is reached from outside, without a slash at the end.
    pub fn public_url(&self) -> &str {
        &self.public_url
    }

    /// What was made, if this was the first start.
    pub fn first_start(&self) -> Option<&FirstStart> {
        self.first.as_ref()
    }

    /// Waits until a service ends by itself, which none should.
    pub async fn ended(&mut self) -> anyhow::Error {
        match self.services.join_next().await {
            Some(Ok(name)) => anyhow!("{name} ended by itself"),
            Some(Err(error)) => anyhow!("a service failed: {error}"),
            None => anyhow!("no service runs"),
        }
    }

    /// Drains: nothing new begins, what runs is finished or handed back. Takes
    /// at most half a minute.
    pub async fn stop(mut self) {
        self.shutdown.cancel();
        let drained = async {
            while let Some(ended) = self.services.join_next().await {
                if let Err(error) = ended {
                    tracing::error!(%error, "a service failed while it was stopped");
                }
            }
        };
        if tokio::time::timeout(STOP_WITHIN, drained).await.is_err() {
            tracing::warn!("not everything was drained in time");
            self.services.shutdown().await;
        }
        // While the lock is held: afterwards it may be another server's.
        if let Err(error) = std::fs::remove_file(&self.socket) {
            tracing::debug!(%error, "the operator's socket was not removed");
        }
        self.store.close().await;
    }

    /// What can be reached from outside.
    fn serve(&mut self, house: &House, tcp: TcpListener, unix: UnixListener, admin: Router) {
        let (api, shutdown) = (house.api.clone(), self.shutdown.clone());
        self.services.spawn(async move {
            api::serve(tcp, api::router(api.clone()), &api.options, shutdown).await;
            "the API"
        });
        let shutdown = self.shutdown.clone();
        self.services.spawn(async move {
            api::serve_unix(unix, admin, shutdown).await;
            "the operator's socket"
        });
        tracing::debug!(connections_max = house.api.options.connections_max, "serving");
    }

    /// What happens without being asked.
    fn work(&mut self, house: &House, config: &Config) {
        let clock: Arc<dyn Clock> = Arc::new(house.clock);
        let parts = worker::Parts {
            store: house.store.clone(),
            artifacts: house.artifacts.clone(),
            providers: house.providers.clone(),
            clock: Arc::clone(&clock),
        };
        let worker = Worker::new(worker_options(config), parts);
        let parts = DelivererParts {
            store: house.store.clone(),
            egress: Egress::new(egress_options(config)),
            master_key: house.master_key.clone(),
            clock: Arc::clone(&clock),
        };
        let deliverer = Deliverer::new(deliverer_options(config), parts);
        let reaper = Reaper::new(ReaperOptions::default(), house.store.clone(), house.artifacts.clone(), clock);
        let [one, two, three] = [0; 3].map(|_| self.shutdown.clone());
        self.services.spawn(async move {
            worker.run(one).await;
            "the worker"
        });
        self.services.spawn(async move {
            deliverer.run(two).await;
            "webhook delivery"
        });
        self.services.spawn(async move {
            reaper.run(three).await;
            "the reaper"
        });
    }

    /// Keeps the metrics small and an eye on the wall clock.
    fn keep(&mut self, metrics: PrometheusHandle, clock: SystemClock) {
        let shutdown = self.shutdown.clone();
        self.services.spawn(async move {
            let mut told = false;
            while tokio::time::timeout(UPKEEP_EVERY, shutdown.cancelled()).await.is_err() {
                metrics.run_upkeep();
                let drift_ms = clock.wall_drift_ms();
                if !told && drift_ms.abs() > DRIFT_MS_MAX {
                    told = true;
                    tracing::warn!(
                        drift_ms,
                        "the wall clock was set; this server keeps its own time until it restarts"
                    );
                }
            }
            "upkeep"
        });
    }
}

fn worker_options(config: &Config) -> worker::Options {
    let worker = &config.worker;
    worker::Options {
        slots: slots(worker.slots),
        lease_ms: signed(worker.lease_ms),
        heartbeat_ms: signed(worker.heartbeat_ms),
        run_time_ms_max: signed(worker.run_time_ms_max),
        drain_ms: signed(worker.drain_ms),
        retention_ms: i64::from(config.artifacts.retention_days) * DAY_MS,
        ..worker::Options::default()
    }
}

/// The number of renders at once: as configured, or by the cores.
fn slots(configured: u32) -> u32 {
    let by_cores = || std::thread::available_parallelism().map_or(1, usize::from) / CORES_A_SLOT;
    if configured > 0 { configured } else { u32::try_from(by_cores()).unwrap_or(1).max(1) }
}

fn egress_options(config: &Config) -> egress::Options {
    egress::Options {
        policy: addresses(config),
        total_timeout: Duration::from_millis(config.webhooks.timeout_ms),
        ..egress::Options::default()
    }
}

fn deliverer_options(config: &Config) -> DelivererOptions {
    DelivererOptions {
        concurrency: config.webhooks.concurrency_max,
        per_endpoint_max: config.webhooks.per_endpoint_max,
        drain_ms: signed(config.worker.drain_ms),
        ..DelivererOptions::default()
    }
}
