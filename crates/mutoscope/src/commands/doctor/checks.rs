//! The single checks: each looks at one thing and says what it found.
//!
//! A check must not change what it looks at; the one that renders does so in a
//! temporary directory.

use std::fs::Permissions;
use std::net::TcpListener;
use std::ops::ControlFlow;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::thread::available_parallelism;

use store::{Inspection, Store};
use tokio::time::Instant;

use crate::config::{Config, Environment};
use crate::door::{AdminDoor, Reached};
use crate::{descriptors, master_key as key_file, socket};

/// Less free space than this is worth a word, and less than that too little to run.
const FREE_BYTES_LOW: u64 = 5_000_000_000;
const FREE_BYTES_MIN: u64 = 500_000_000;
/// Renders slower than this many frames a second make users wait for long.
const FRAMES_PER_SECOND_LOW: f64 = 24.0;
/// What is rendered to measure the speed.
const SAMPLE: &str = "A river flowing through an autumn forest";

/// How well something is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// As it should be.
    Ok,
    /// It works, but not as well as it could.
    Warn,
    /// It does not work.
    Fail,
}

impl State {
    /// The word at the beginning of the line.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Ok => "ok",
            Self::Warn => "warn",
            Self::Fail => "fail",
        }
    }
}

/// What a check has found.
#[derive(Debug)]
pub struct Finding {
    /// What was looked at.
    pub check: &'static str,
    /// How well it is.
    pub state: State,
    /// What was found.
    pub found: String,
    /// What to do, where there is something to do.
    pub advice: Option<String>,
}

/// Something that is as it should be.
pub fn ok(check: &'static str, found: impl Into<String>) -> Finding {
    Finding { check, state: State::Ok, found: found.into(), advice: None }
}

fn warn(check: &'static str, found: impl Into<String>, advice: impl Into<String>) -> Finding {
    Finding { check, state: State::Warn, found: found.into(), advice: Some(advice.into()) }
}

/// Something that does not work, with its remedy.
pub fn fail(check: &'static str, found: impl Into<String>, advice: impl Into<String>) -> Finding {
    Finding { check, state: State::Fail, found: found.into(), advice: Some(advice.into()) }
}

/// This program and what it runs on.
pub fn program() -> Vec<Finding> {
    let version = concat!("mutoscope ", env!("CARGO_PKG_VERSION"));
    let build = if cfg!(debug_assertions) {
        warn("version", format!("{version}, a debug build"), "build with --release to serve others")
    } else {
        ok("version", version)
    };
    let cores = available_parallelism().map_or(1, usize::from);
    let cores = if cores == 1 {
        warn("cores", "1", "renders and the API share it; two or more serve better")
    } else {
        ok("cores", cores.to_string())
    };
    vec![build, ok("sqlite", Store::sqlite_version()), cores]
}

/// The configuration could be read.
pub fn config_loaded() -> Finding {
    ok("configuration", "every option is known and can be used")
}

/// How many connections the limit on open files leaves room for, once it is raised as a server raises it.
pub fn open_files(config: &Config) -> Finding {
    let wished = config.http.connections_max;
    let limit = descriptors::raise();
    let served = descriptors::connections(wished, config.webhooks.concurrency_max, limit);
    match descriptors::too_few(wished, served) {
        Some(found) => warn("open files", found, descriptors::ADVICE),
        None => ok("open files", limit.map_or_else(|| "no limit".to_owned(), |limit| format!("at most {limit}"))),
    }
}

/// The configuration could not be read.
pub fn config_fault(fault: &str) -> Finding {
    fail("configuration", fault, "`mutoscope config` prints every option with its default")
}

/// The data directory: there, private, with room.
pub fn data_dir(config: &Config) -> Vec<Finding> {
    let dir = &config.data_dir;
    if !dir.exists() {
        return vec![ok("data directory", format!("{} will be made at the first start", dir.display()))];
    }
    let mut findings = vec![private("data directory", dir, 0o700)];
    for (check, name) in [("master key", key_file::FILE_NAME), ("socket", socket::FILE_NAME)] {
        let path = dir.join(name);
        if path.exists() {
            findings.push(private(check, &path, 0o600));
        }
    }
    findings.push(writable(dir));
    findings.push(room(dir));
    findings
}

/// Nobody but the owner may read what is secret.
fn private(check: &'static str, path: &Path, wanted: u32) -> Finding {
    let mode =
        std::fs::metadata(path).map(|metadata| metadata.permissions()).map(|mode: Permissions| mode.mode() & 0o777);
    match mode {
        Ok(mode) if mode & 0o077 == 0 => ok(check, format!("{}, mode {mode:o}", path.display())),
        Ok(mode) => {
            let advice = format!("run: chmod {wanted:o} {}", path.display());
            fail(check, format!("{} may be used by others (mode {mode:o})", path.display()), advice)
        }
        Err(error) => fail(check, format!("{}: {error}", path.display()), "run as the user that owns it"),
    }
}

/// Asked of the system, so that nothing has to be written.
fn writable(dir: &Path) -> Finding {
    let access = rustix::fs::Access::READ_OK | rustix::fs::Access::WRITE_OK | rustix::fs::Access::EXEC_OK;
    match rustix::fs::access(dir, access) {
        Ok(()) => ok("writable", dir.display().to_string()),
        Err(error) => fail("writable", format!("{}: {error}", dir.display()), "run as the user that owns it"),
    }
}

fn room(dir: &Path) -> Finding {
    let free = match rustix::fs::statvfs(dir) {
        Ok(disk) => disk.f_bavail.saturating_mul(disk.f_frsize),
        Err(error) => return fail("disk", error.to_string(), "see that the disk is mounted and readable"),
    };
    let found = format!("{:.1} GB free", free as f64 / 1e9);
    match free {
        0..FREE_BYTES_MIN => fail("disk", found, "make room: the server stops accepting when it cannot write"),
        FREE_BYTES_MIN..FREE_BYTES_LOW => warn("disk", found, "make room, or lower artifacts.retention_days"),
        _ => ok("disk", found),
    }
}

/// The database, and whether the master key is the one that sealed what is in it.
pub fn database(config: &Config, environment: &Environment) -> Vec<Finding> {
    let found = match Inspection::of(&config.data_dir) {
        Ok(found) => found,
        Err(error) => {
            let story = format!("{:#}", anyhow::Error::from(error));
            return vec![
                fail("database", story, "see that it is readable, or put back a backup"),
                sealing(environment),
            ];
        }
    };
    let Some(inspection) = found else { return vec![sealing(environment)] };
    let version = format!("schema version {}", inspection.version);
    let state = if inspection.needs_upgrade() {
        warn("database", format!("{version}, needs an upgrade"), "the next start upgrades it; make a backup before")
    } else {
        ok("database", version)
    };
    let proven = key_file::find(&config.data_dir, environment, true)
        .and_then(|key| key_file::prove(&key, &inspection.sealed))
        .map_or_else(
            |fault| fail("sealing", fault.to_string(), "without it no webhook is signed"),
            |()| sealing(environment),
        );
    vec![state, proven]
}

/// A key in the environment must be one.
fn sealing(environment: &Environment) -> Finding {
    match environment.master_key() {
        Ok(Some(_)) => ok("sealing", "the master key comes from MUTOSCOPE_MASTER_KEY"),
        Ok(None) => ok("sealing", format!("the master key is kept in {}", key_file::FILE_NAME)),
        Err(fault) => fail("sealing", fault.to_string(), "unset it, or set it right"),
    }
}

/// Who holds the data directory, and whether they answer.
pub async fn server(config: &Config) -> Finding {
    // Where no server has been, not even the lock's file is made.
    if matches!(Inspection::of(&config.data_dir), Ok(None)) {
        return address(config);
    }
    let mut door = match AdminDoor::reach(config).await {
        Ok(Reached::Server(door)) => door,
        Ok(Reached::Nobody(_)) => return address(config),
        Err(error) => {
            return fail("server", format!("{error:#}"), "stop the process that holds the directory, or wait");
        }
    };
    let asked = door.ask(http::Method::GET, "/accounts", None).await;
    door.close().await;
    match asked {
        Ok(_) => ok("server", "running, and answers on its socket"),
        Err(error) => fail("server", format!("the store does not answer: {error:#}"), "see the server's log"),
    }
}

/// Whether a server that is started now could listen.
fn address(config: &Config) -> Finding {
    match TcpListener::bind(config.listen) {
        Ok(_) => ok("server", format!("not running; {} is free", config.listen)),
        Err(error) => {
            let found = format!("not running; {} cannot be listened on: {error}", config.listen);
            warn("server", found, "stop what listens there, or set `listen` to another address")
        }
    }
}

/// How fast this machine renders, measured on a second of video.
pub async fn renderer() -> Finding {
    let begun = Instant::now();
    let rendered = tokio::task::spawn_blocking(|| {
        let dir = tempfile::tempdir().map_err(|error| error.to_string())?;
        let options = previz::Options { duration_s: 1, audio: false, ..previz::Options::default() };
        let path = dir.path().join("sample.mp4");
        let render = previz::render(SAMPLE, &options, &path, &mut |_| ControlFlow::Continue(()));
        render.map(|clip| clip.frames).map_err(|error| error.to_string())
    });
    match rendered.await {
        Ok(Ok(frames)) => speed(f64::from(frames) / begun.elapsed().as_secs_f64()),
        Ok(Err(fault)) => fail("rendering", fault, "free memory and disk space, then try again"),
        Err(panic) => fail("rendering", panic.to_string(), "report this as a defect"),
    }
}

fn speed(frames_per_second: f64) -> Finding {
    let found = format!("{frames_per_second:.0} frames a second at 1280×720");
    if frames_per_second < FRAMES_PER_SECOND_LOW {
        let advice =
            "slower than real time; on x86 the encoder needs nasm when it is built, and renders need --release";
        warn("rendering", found, advice)
    } else {
        ok("rendering", found)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_others_may_read_is_told_with_its_remedy() {
        let dir = tempfile::tempdir().expect("a directory");
        let path = dir.path().join("secret");
        std::fs::write(&path, "x").expect("written");
        for (mode, state) in [(0o600, State::Ok), (0o640, State::Fail)] {
            std::fs::set_permissions(&path, Permissions::from_mode(mode)).expect("changed");
            let finding = private("master key", &path, 0o600);
            assert_eq!(finding.state, state, "{finding:?}");
            assert_eq!(finding.advice.is_some_and(|advice| advice.starts_with("run: chmod 600")), state == State::Fail);
        }
        assert_eq!(private("socket", &dir.path().join("missing"), 0o600).state, State::Fail);
    }

    #[test]
    fn slow_renders_are_told() {
        assert_eq!(speed(10.0).state, State::Warn);
        assert_eq!(speed(100.0).state, State::Ok);
    }

    #[test]
    fn a_directory_that_is_not_there_is_not_made() {
        let dir = tempfile::tempdir().expect("a directory");
        let flags = crate::config::Flags { data_dir: Some(dir.path().join("none")), ..Default::default() };
        let config = Config::load(&flags, &Environment::default()).expect("good");
        assert_eq!(data_dir(&config).len(), 1);
        assert!(!config.data_dir.exists());
    }
}
