//! The process's configuration: default file, file, environment, flags.
//!
//! The only place that reads the environment. It checks that values make sense
//! together and says every fault at once; it must not act on any of them.

mod layers;
mod narrowing;
pub mod reference;
mod values;

use std::collections::BTreeMap;
use std::fmt;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use domain::catalogue::{ModelSpec, default_models};
use domain::secret::MasterKey;
use figment::providers::{Format, Toml};
use figment::value::{Dict, Value};
use figment::{Figment, Profile, Provider};
use serde::Deserialize;

use layers::Layer;

/// The commented default file; it is also the list of what can be configured.
pub const DEFAULT_FILE: &str = include_str!("config.default.toml");
/// The file that is read in the data directory when none is named.
const FILE_NAME: &str = "mutoscope.toml";
const PREFIX: &str = "MUTOSCOPE_";
/// Variables that are no options: secrets, what tests set, what the command
/// line reads.
const OUTSIDE_OPTIONS: &[&str] = &[
    MASTER_KEY,
    API_KEY,
    SERVER,
    "TEST_SCALE",
    "TEST_SEED",
    #[cfg(debug_assertions)]
    CRASH_AT,
    #[cfg(debug_assertions)]
    POISON,
];
const MASTER_KEY: &str = "MASTER_KEY";
const API_KEY: &str = "KEY";
const SERVER: &str = "SERVER";
#[cfg(debug_assertions)]
const CRASH_AT: &str = "CRASH_AT";
#[cfg(debug_assertions)]
const POISON: &str = "POISON";
/// Stopping must end within 30 s; what follows the drain takes a part of it.
const DRAIN_MS_MAX: u64 = 25_000;
/// Less would not hold a 1080p render.
const PREVIZ_MEMORY_MIB_MIN: u64 = 512;

/// What `MUTOSCOPE_*` says, read once at the start.
#[derive(Default)]
pub struct Environment {
    variables: BTreeMap<String, String>,
}

impl Environment {
    /// Reads the process's environment.
    pub fn capture() -> Self {
        let ours = std::env::vars_os().filter_map(|(name, value)| {
            let name = name.to_str()?.strip_prefix(PREFIX)?.to_owned();
            Some((name, value.to_string_lossy().into_owned()))
        });
        Self { variables: ours.collect() }
    }

    /// The key with which `generate` speaks to a running server.
    pub fn api_key(&self) -> Option<&str> {
        self.get(API_KEY)
    }

    /// The server that `generate` speaks to.
    pub fn server(&self) -> Option<&str> {
        self.get(SERVER)
    }

    /// The master key, when it is not kept in its file.
    ///
    /// # Errors
    /// A text that is not base64 of 32 bytes.
    pub fn master_key(&self) -> Result<Option<MasterKey>, ConfigError> {
        let Some(text) = self.get(MASTER_KEY) else { return Ok(None) };
        let fault = "MUTOSCOPE_MASTER_KEY must be base64 of 32 bytes; make one with: head -c 32 /dev/urandom | base64";
        MasterKey::parse(text).map(Some).ok_or_else(|| ConfigError(vec![fault.to_owned()]))
    }

    /// Where a debug build is told to die: the place, and at which passing.
    ///
    /// # Errors
    /// A place that does not exist.
    #[cfg(debug_assertions)]
    pub fn crash_at(&self) -> Result<Option<(crashpoint::Point, u32)>, ConfigError> {
        let Some(text) = self.get(CRASH_AT) else { return Ok(None) };
        let (name, nth) = text.split_once(':').unwrap_or((text, "1"));
        let point = crashpoint::Point::parse(name).zip(nth.parse().ok().filter(|&nth| nth > 0));
        let names = || crashpoint::Point::ALL.iter().map(|point| point.name()).collect::<Vec<_>>().join(", ");
        let fault = || format!("MUTOSCOPE_CRASH_AT must be a place, or place:nth; the places are {}", names());
        point.map(Some).ok_or_else(|| ConfigError(vec![fault()]))
    }

    /// Words in a prompt that kill its render process, in a debug build.
    #[cfg(debug_assertions)]
    pub fn poison(&self) -> Option<&str> {
        self.get(POISON)
    }

    fn get(&self, name: &str) -> Option<&str> {
        self.variables.get(name).map(String::as_str).filter(|value| !value.is_empty())
    }

    fn options(&self) -> BTreeMap<String, String> {
        let is_option = |(name, text): &(&String, &String)| layers::is_option(name, text, OUTSIDE_OPTIONS);
        self.variables.iter().filter(is_option).map(|(name, value)| (name.clone(), value.clone())).collect()
    }
}

/// What flags decide; they come last and win.
#[derive(Debug, Clone, Default)]
pub struct Flags {
    /// `--config`
    pub file: Option<PathBuf>,
    /// `--data-dir`
    pub data_dir: Option<PathBuf>,
    /// `--listen`
    pub listen: Option<String>,
    /// `--allow-private-addresses`
    pub allow_private_addresses: bool,
}

impl Flags {
    fn layer(&self) -> Layer {
        let mut values = Dict::new();
        if let Some(dir) = &self.data_dir {
            values.insert("data_dir".to_owned(), Value::from(dir.to_string_lossy().into_owned()));
        }
        if let Some(listen) = &self.listen {
            values.insert("listen".to_owned(), Value::from(listen.as_str()));
        }
        if self.allow_private_addresses {
            values.insert("allow_private_addresses".to_owned(), Value::from(true));
        }
        Layer::new("the command line", values)
    }
}

/// Everything that can be configured; `config.default.toml` says what each is.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct Config {
    pub listen: SocketAddr,
    pub public_url: String,
    pub data_dir: PathBuf,
    pub strict_fields: bool,
    pub allow_private_addresses: bool,
    pub log: Log,
    pub accounts: Accounts,
    pub limits: Limits,
    pub http: Http,
    pub worker: Worker,
    pub cancel: Cancel,
    pub webhooks: Webhooks,
    pub artifacts: Artifacts,
    pub previz: Previz,
    pub catalogue: Models,
}

/// `[log]`
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct Log {
    pub level: String,
    pub format: LogFormat,
}

/// The form of a log line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum LogFormat {
    /// For people.
    Text,
    /// One JSON object a line.
    Json,
}

/// `[accounts]`
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct Accounts {
    pub first_credits: u32,
}

/// `[limits]`
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct Limits {
    pub requests_per_minute: u32,
    pub submissions_per_minute: u32,
    pub queued_max: u32,
    pub running_max: u32,
}

/// `[http]`
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct Http {
    pub head_ms_max: u64,
    pub body_ms_max: u64,
    pub write_stall_ms_max: u64,
    pub connections_max: u32,
    pub cors_origins: Vec<String>,
}

/// `[worker]`
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct Worker {
    pub slots: u32,
    pub lease_ms: u64,
    pub heartbeat_ms: u64,
    pub run_time_ms_max: u64,
    pub drain_ms: u64,
    pub start_within_ms: u64,
    pub retries_max: u32,
    pub backoff_ms: u64,
    pub backoff_ms_max: u64,
    pub crash_tries_max: u32,
}

/// `[cancel]`
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct Cancel {
    pub unstoppable: Unstoppable,
}

/// What becomes of the hold when cancelled work cannot be stopped.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Unstoppable {
    /// It is captured.
    Charge,
    /// It is released.
    Refund,
}

/// `[webhooks]`
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct Webhooks {
    pub timeout_ms: u64,
    pub concurrency_max: u32,
    pub per_endpoint_max: u32,
}

/// `[artifacts]`
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct Artifacts {
    pub retention_days: u32,
}

/// `[previz]`
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct Previz {
    pub label: bool,
    pub threads: u32,
    pub memory_mib_max: u64,
}

/// `[catalogue]`
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct Models {
    pub price_version: String,
    pub models: Vec<ModelSpec>,
}

/// Every fault of a configuration, each with its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConfigError(pub Vec<String>);

impl fmt::Display for ConfigError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.join("\n"))
    }
}

impl std::error::Error for ConfigError {}

impl Config {
    /// Reads and checks the layers.
    ///
    /// # Errors
    /// Every fault found: unknown names, wrong types, values that cannot hold.
    pub fn load(flags: &Flags, environment: &Environment) -> Result<Self, ConfigError> {
        let schema = toml_values(DEFAULT_FILE, "the default file")?;
        let mut faults = Vec::new();
        let mut figment = Figment::from(Layer::new("the default file", schema.clone()));
        let variables = layers::from_variables(&environment.options(), PREFIX, &schema);
        let early = match &variables {
            Ok(layer) => figment.clone().merge(layer),
            Err(_) => figment.clone(),
        };
        if let Some(file) = file_layer(flags, &early.merge(flags.layer()))? {
            faults.extend(file.unknown(&schema));
            figment = figment.merge(file);
        }
        match variables {
            Ok(layer) => figment = figment.merge(layer),
            Err(unknown) => faults.extend(unknown),
        }
        if !faults.is_empty() {
            return Err(ConfigError(faults));
        }
        let config: Self = figment.merge(flags.layer()).extract().map_err(|error| ConfigError(describe(error)))?;
        config.check()?;
        Ok(config)
    }

    fn check(&self) -> Result<(), ConfigError> {
        let positive = [
            (u64::from(self.limits.running_max), "limits.running_max"),
            (u64::from(self.limits.queued_max), "limits.queued_max"),
            (self.http.head_ms_max, "http.head_ms_max"),
            (self.http.body_ms_max, "http.body_ms_max"),
            (self.http.write_stall_ms_max, "http.write_stall_ms_max"),
            (u64::from(self.http.connections_max), "http.connections_max"),
            (self.worker.heartbeat_ms, "worker.heartbeat_ms"),
            (self.worker.run_time_ms_max, "worker.run_time_ms_max"),
            (self.worker.start_within_ms, "worker.start_within_ms"),
            (u64::from(self.worker.crash_tries_max), "worker.crash_tries_max"),
            (self.webhooks.timeout_ms, "webhooks.timeout_ms"),
            (u64::from(self.webhooks.concurrency_max), "webhooks.concurrency_max"),
            (u64::from(self.webhooks.per_endpoint_max), "webhooks.per_endpoint_max"),
            (u64::from(self.artifacts.retention_days), "artifacts.retention_days"),
        ];
        let zero = positive.into_iter().filter(|(value, _)| *value == 0);
        let mut faults: Vec<String> = zero.map(|(_, option)| format!("{option}: must be at least 1")).collect();
        faults.extend(self.relations().into_iter().filter(|(holds, _)| !holds).map(|(_, fault)| fault.to_owned()));
        let origin_fault = |origin: &String| origin.parse::<api::Origin>().err().map(|fault| (origin.clone(), fault));
        let origins = self.http.cors_origins.iter().filter_map(origin_fault);
        faults.extend(origins.map(|(origin, fault)| format!("http.cors_origins: `{origin}`: {fault}")));
        faults.extend(values::faults(&self.public_url, &self.log.level));
        faults.extend(narrowing::widened(&self.catalogue.models, &default_models()));
        if faults.is_empty() { Ok(()) } else { Err(ConfigError(faults)) }
    }

    /// What must hold between values, with what to say where it does not.
    fn relations(&self) -> [(bool, &'static str); 4] {
        let worker = &self.worker;
        let beats_in_time = worker.heartbeat_ms.saturating_mul(2) <= worker.lease_ms;
        let (threads, memory) = (u64::from(self.previz.threads), self.previz.memory_mib_max);
        [
            (beats_in_time, "worker.heartbeat_ms: must be at most half of worker.lease_ms"),
            (worker.drain_ms <= DRAIN_MS_MAX, "worker.drain_ms: must be at most 25000"),
            (memory >= PREVIZ_MEMORY_MIB_MIN, "previz.memory_mib_max: must be at least 512"),
            (threads * 130 <= memory, "previz.threads: each needs 130 MiB; use fewer or raise previz.memory_mib_max"),
        ]
    }
}

/// The file to read: the one that was named, or the one in the data directory.
fn file_layer(flags: &Flags, early: &Figment) -> Result<Option<Layer>, ConfigError> {
    if let Some(path) = &flags.file {
        return read_file(path).map(Some);
    }
    let data_dir: PathBuf = early.extract_inner("data_dir").map_err(|error| ConfigError(describe(error)))?;
    let path = data_dir.join(FILE_NAME);
    if !path.exists() {
        return Ok(None);
    }
    let layer = read_file(&path)?;
    if layer.text("data_dir").is_some_and(|named| !is_same_directory(Path::new(named), &data_dir)) {
        let fault = "a file inside the data directory cannot move it; remove `data_dir`, or name the file by --config";
        return Err(ConfigError(vec![format!("{}: {fault}", path.display())]));
    }
    Ok(Some(layer))
}

fn is_same_directory(one: &Path, other: &Path) -> bool {
    matches!((one.canonicalize(), other.canonicalize()), (Ok(one), Ok(other)) if one == other)
}

fn read_file(path: &Path) -> Result<Layer, ConfigError> {
    let text = std::fs::read_to_string(path)
        .map_err(|error| ConfigError(vec![format!("{} cannot be read: {error}", path.display())]))?;
    let name = path.display().to_string();
    Ok(Layer::new(name.clone(), toml_values(&text, &name)?))
}

fn toml_values(text: &str, name: &str) -> Result<Dict, ConfigError> {
    let mut profiles = Toml::string(text)
        .data()
        .map_err(|error| ConfigError(vec![format!("{name} is not valid TOML: {}", error.kind)]))?;
    Ok(profiles.remove(&Profile::Default).unwrap_or_default())
}

/// One sentence for each fault, with the option and where it was set.
fn describe(errors: figment::Error) -> Vec<String> {
    let sentence = |error: figment::Error| {
        let source = error.metadata.as_ref().map_or(String::new(), |metadata| format!("{}: ", metadata.name));
        format!("{source}{}: {}", error.path.join("."), error.kind)
    };
    errors.into_iter().map(sentence).collect()
}

#[cfg(test)]
mod tests;
