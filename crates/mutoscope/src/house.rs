//! Everything that lives in one data directory, put together from the configuration.
//!
//! The server and the operator's commands without a server open the same house;
//! here the crates meet. It starts no service.

use std::net::{Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use anyhow::Context as _;
use api::Api;
use artifacts::Artifacts;
use domain::address::AddressPolicy;
use domain::catalogue::{Catalogue, CatalogueEntry};
use domain::job::RetryPolicy;
use domain::links::Links;
use domain::secret::MasterKey;
use domain::time::Clock;
use providers::{Previz, Provider, Scripted};
use store::{DirLock, Inspection, Opened, Store};
use tokio_util::sync::CancellationToken;

use crate::clock::SystemClock;
use crate::config::{Config, Environment, Unstoppable};
use crate::master_key;

/// Where artifacts lie in the data directory.
pub const ARTIFACTS_DIR: &str = "artifacts";
const MIB: u64 = 1 << 20;

/// What a house needs from whoever opens it.
pub struct Surroundings {
    /// Where the server is reached from outside.
    pub public_url: String,
    /// How many connections are served at once.
    pub connections_max: u32,
    /// Renders the metrics of this process as text.
    pub metrics: Arc<dyn Fn() -> String + Send + Sync>,
    /// Ends every wait, so that the server can stop.
    pub shutdown: CancellationToken,
}

/// Everything that has been opened.
pub struct House {
    /// What is remembered.
    pub store: Store,
    /// What opening it found.
    pub opened: Opened,
    /// The bytes of the clips.
    pub artifacts: Artifacts,
    /// Who makes clips.
    pub providers: worker::Providers,
    /// What seals secrets.
    pub master_key: MasterKey,
    /// The time.
    pub clock: SystemClock,
    /// Both sets of routes.
    pub api: Api,
}

impl House {
    /// Opens everything in a directory that is held.
    ///
    /// # Errors
    /// A database, an artifact store or a master key that cannot be used; a
    /// catalogue that contradicts itself.
    pub fn open(
        lock: DirLock,
        config: &Config,
        environment: &Environment,
        around: Surroundings,
    ) -> anyhow::Result<Self> {
        let clock = SystemClock::start();
        let master_key = master_key::find(lock.dir(), environment, lock.has_database())?;
        // Before anything is changed: a wrong key must leave no trace.
        let sealed = Inspection::of(lock.dir())?.map_or_else(Vec::new, |found| found.sealed);
        master_key::prove(&master_key, &sealed)?;
        let artifacts = Artifacts::open(&lock.dir().join(ARTIFACTS_DIR))?;
        let (providers, catalogue) = providers(config, environment)?;
        let links = Links::embedded(&around.public_url);
        let (store, opened) = Store::open(lock, store_options(config, links.clone()), clock.now())?;
        let api = Api::new(api::Parts {
            options: api_options(config, around.public_url, around.connections_max)?,
            store: store.clone(),
            artifacts: artifacts.clone(),
            catalogue: Arc::new(catalogue),
            links,
            master_key: master_key.clone(),
            clock: Arc::new(clock),
            metrics: around.metrics,
            shutdown: around.shutdown,
        });
        Ok(Self { store, opened, artifacts, providers, master_key, clock, api })
    }
}

/// Every model is served by previz, and says so: no other provider exists yet.
fn providers(config: &Config, environment: &Environment) -> anyhow::Result<(worker::Providers, Catalogue)> {
    let previz: Arc<dyn Provider> = Arc::new(Previz::new(previz_options(config, environment)?)?);
    let serving = previz.capabilities();
    let entry = |model| CatalogueEntry { model, served_by: serving.clone() };
    let entries = config.catalogue.models.iter().cloned().map(entry).collect();
    let test: Arc<dyn Provider> = Arc::new(Scripted::new(Arc::clone(&previz)));
    let catalogue = Catalogue::new(entries, test.capabilities(), config.catalogue.price_version.clone())?;
    Ok((worker::Providers::new([previz], test), catalogue))
}

#[cfg_attr(not(debug_assertions), expect(unused_variables, reason = "only debug builds can be poisoned"))]
fn previz_options(config: &Config, environment: &Environment) -> anyhow::Result<providers::previz::Options> {
    let mut options = providers::previz::Options::new(this_program()?);
    options.threads = config.previz.threads as usize;
    options.label = config.previz.label;
    options.limits.memory_bytes_max = config.previz.memory_mib_max.saturating_mul(MIB);
    #[cfg(debug_assertions)]
    {
        options.poison = environment.poison().map(str::to_owned);
    }
    Ok(options)
}

/// This very program. On Linux by a name that goes on meaning it when the file
/// is replaced by an upgrade.
fn this_program() -> anyhow::Result<PathBuf> {
    let own = PathBuf::from("/proc/self/exe");
    if own.exists() { Ok(own) } else { std::env::current_exe().context("this program cannot find itself") }
}

fn store_options(config: &Config, links: Links) -> store::Options {
    let worker = &config.worker;
    store::Options {
        retries: RetryPolicy {
            retries_max: worker.retries_max,
            crash_tries_max: worker.crash_tries_max,
            backoff_ms: signed(worker.backoff_ms),
            backoff_ms_max: signed(worker.backoff_ms_max),
        },
        queued_max: config.limits.queued_max,
        running_max: config.limits.running_max,
        start_within_ms: signed(worker.start_within_ms),
        cancel_refunds_unstoppable: config.cancel.unstoppable == Unstoppable::Refund,
        // A worker that lost its lease has noticed within another one.
        publication_grace_ms: signed(worker.lease_ms).saturating_mul(2),
        ..store::Options::new(links)
    }
}

fn api_options(config: &Config, public_url: String, connections_max: u32) -> anyhow::Result<api::Options> {
    let http = &config.http;
    let origins: Result<_, _> = http.cors_origins.iter().map(|origin| origin.parse()).collect();
    Ok(api::Options {
        strict_fields: config.strict_fields,
        limits: api::Limits {
            requests_per_minute: config.limits.requests_per_minute,
            submissions_per_minute: config.limits.submissions_per_minute,
        },
        timeouts: api::Timeouts {
            head: Duration::from_millis(http.head_ms_max),
            body: Duration::from_millis(http.body_ms_max),
            write_stall: Duration::from_millis(http.write_stall_ms_max),
        },
        connections_max: connections_max as usize,
        addresses: addresses(config),
        cors_origins: origins?,
        public_url,
    })
}

/// Where a server that listens on `address` is reached, without a slash at the
/// end. Never taken from a request.
pub fn public_url(config: &Config, address: SocketAddr) -> String {
    if config.public_url.is_empty() {
        // Who listens on another loopback address alone does not hear 127.0.0.1.
        let host = if address.ip().is_loopback() { address.ip() } else { Ipv4Addr::LOCALHOST.into() };
        format!("http://{}", SocketAddr::new(host, address.port()))
    } else {
        config.public_url.trim_end_matches('/').to_owned()
    }
}

/// Which addresses customers may make this server reach.
pub fn addresses(config: &Config) -> AddressPolicy {
    AddressPolicy { allow_private: config.allow_private_addresses }
}

/// Milliseconds as the crates below count them.
pub fn signed(ms: u64) -> i64 {
    i64::try_from(ms).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_lead_to_where_it_listens() {
        let mut config = Config::load(&Default::default(), &Environment::default()).expect("the defaults hold");
        for (listens, link) in [
            ("127.0.0.1:8787", "http://127.0.0.1:8787"),
            ("[::1]:8787", "http://[::1]:8787"),
            ("127.0.0.2:1", "http://127.0.0.2:1"),
            ("0.0.0.0:8787", "http://127.0.0.1:8787"),
            ("[::]:8787", "http://127.0.0.1:8787"),
        ] {
            assert_eq!(public_url(&config, listens.parse().expect("an address")), link, "{listens}");
        }
        config.public_url = "https://video.example.com/".to_owned();
        assert_eq!(public_url(&config, ([0, 0, 0, 0], 1).into()), "https://video.example.com");
    }
}
