//! The real binary, started, killed and started again.
//!
//! Nothing here looks inside the server: it is driven by its command line, its
//! environment and its port, as an operator drives it.

use std::fs::File;
use std::io::{BufRead, BufReader};
use std::os::unix::process::ExitStatusExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Output, Stdio};
use std::sync::mpsc;
use std::time::Duration;

use rustix::process::{Pid, Signal, kill_process};

/// How long a start or an end may take before the test gives up.
const PATIENCE: Duration = Duration::from_secs(60);

/// A model that makes clips of a second, so that tests need not wait for five.
/// A model of the public catalogue may be narrowed but not widened, hence an id
/// of its own.
const FIXTURE_CONFIG: &str = r#"
[[catalogue.models]]
id = "seedance-2.0"
name = "Seedance 2.0"
durations = { min = 4, max = 15 }
credits_per_second = { 480p = 4, 720p = 8, 1080p = 18 }

[[catalogue.models]]
id = "fixture-1"
name = "Clips of a second, for tests"
durations = { min = 1, max = 15 }
credits_per_second = { 480p = 4, 720p = 8, 1080p = 18 }
"#;

/// How a server of the test is to be run.
#[derive(Debug, Clone)]
pub struct Setup {
    binary: PathBuf,
    dir: PathBuf,
    env: Vec<(String, String)>,
}

impl Setup {
    /// A server of `binary` with its data under `dir`, on a free port, without
    /// rate limits, allowed to reach the test's own sink.
    pub fn new(binary: &str, dir: &Path) -> Self {
        let config = dir.join("fixture.toml");
        std::fs::write(&config, FIXTURE_CONFIG).expect("the test's directory can be written");
        let setup = Self { binary: binary.into(), dir: dir.to_owned(), env: Vec::new() };
        setup
            .with("LISTEN", "127.0.0.1:0")
            .with("ALLOW_PRIVATE_ADDRESSES", "true")
            .with("LIMITS__REQUESTS_PER_MINUTE", "0")
            .with("LIMITS__SUBMISSIONS_PER_MINUTE", "0")
            .with("PREVIZ__THREADS", "1")
            .with("WORKER__SLOTS", "2")
    }

    /// The same with an option of the configuration set.
    #[must_use]
    pub fn with(mut self, option: &str, value: &str) -> Self {
        self.env.push((format!("MUTOSCOPE_{option}"), value.to_owned()));
        self
    }

    /// Where the server keeps its data.
    pub fn data_dir(&self) -> PathBuf {
        self.dir.join("data")
    }

    /// Another command of the binary, to be run by the test.
    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(&self.binary);
        command
            .env_clear()
            .envs(self.env.iter().map(|(name, value)| (name, value)))
            .arg("--data-dir")
            .arg(self.data_dir())
            .arg("--config")
            .arg(self.dir.join("fixture.toml"))
            .args(arguments);
        command
    }

    /// Starts the server and waits until it listens.
    pub fn start(&self) -> Server {
        let log = File::options()
            .create(true)
            .append(true)
            .open(self.dir.join("server.log"))
            .expect("the test's directory can be written");
        let mut child = self
            .command(&["serve"])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(log)
            .spawn()
            .expect("the binary can be started");
        let stdout = child.stdout.take().expect("it is piped");
        let (line, lines) = mpsc::channel();
        // Ends with the server, when its standard output closes.
        std::thread::spawn(move || {
            BufReader::new(stdout).lines().map_while(Result::ok).for_each(|text| drop(line.send(text)));
        });
        let mut said = Vec::new();
        let address = loop {
            match lines.recv_timeout(PATIENCE) {
                Ok(text) => match text.strip_prefix("listening on ") {
                    Some(address) => break address.to_owned(),
                    None => said.push(text),
                },
                Err(_) => {
                    panic!("the server did not start: {said:?}\n{}", self.log());
                }
            }
        };
        Server { child, address, said }
    }

    /// Runs another command of the binary to its end.
    pub fn run(&self, arguments: &[&str]) -> Output {
        self.command(arguments).output().expect("the binary can be started")
    }

    /// The same, expected to go well; its standard output, trimmed.
    pub fn run_well(&self, arguments: &[&str]) -> String {
        let output = self.run(arguments);
        let (stdout, stderr) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
        assert!(output.status.success(), "{arguments:?} failed: {stdout}\n{stderr}");
        stdout.trim().to_owned()
    }

    /// What all servers of this directory have logged so far.
    pub fn log(&self) -> String {
        std::fs::read_to_string(self.dir.join("server.log")).unwrap_or_default()
    }

    /// Render processes that nobody waits for: those of a server that is gone,
    /// and those that `server` still has.
    pub fn stray_renders(&self, server: &Server) -> Vec<u32> {
        let program = self.binary.canonicalize().expect("the binary exists");
        let is_stray = |pid: &u32| match parent(*pid) {
            Some(owner) => owner == server.pid() || !is_program(owner, &program),
            // It has ended meanwhile.
            None => false,
        };
        processes().filter(|pid| is_program(*pid, &program) && is_render(*pid) && is_stray(pid)).collect()
    }
}

/// A running server; killed when dropped.
#[derive(Debug)]
pub struct Server {
    child: Child,
    address: String,
    said: Vec<String>,
}

impl Server {
    /// Where it listens, as `http://127.0.0.1:PORT`.
    pub fn address(&self) -> &str {
        &self.address
    }

    /// What it printed before it listened.
    pub fn said(&self) -> &[String] {
        &self.said
    }

    /// Its process number.
    pub fn pid(&self) -> u32 {
        self.child.id()
    }

    /// Its render processes, which live.
    pub fn renders(&self) -> Vec<u32> {
        processes().filter(|pid| parent(*pid) == Some(self.pid()) && is_render(*pid)).collect()
    }

    /// Sends a signal.
    pub fn signal(&self, signal: Signal) {
        let pid = Pid::from_child(&self.child);
        // A server that has just died is not worth a panic here.
        let _ = kill_process(pid, signal);
    }

    /// Kills it as a power failure would, and waits until it is gone.
    pub fn kill(mut self) {
        self.signal(Signal::KILL);
        let _ = self.child.wait();
    }

    /// Whether it has ended, and how.
    pub fn ended(&mut self) -> Option<ExitStatus> {
        self.child.try_wait().expect("it is our child")
    }

    /// Waits until it has ended.
    pub fn wait(mut self) -> ExitStatus {
        self.child.wait().expect("it is our child")
    }

    /// Whether an end was a SIGKILL.
    pub fn was_killed(status: ExitStatus) -> bool {
        status.signal() == Some(9)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.signal(Signal::KILL);
        let _ = self.child.wait();
    }
}

fn processes() -> impl Iterator<Item = u32> {
    let entries = std::fs::read_dir("/proc").expect("a Linux system").flatten();
    entries.filter_map(|entry| entry.file_name().to_str()?.parse().ok())
}

fn is_render(pid: u32) -> bool {
    let words = std::fs::read(format!("/proc/{pid}/cmdline")).unwrap_or_default();
    words.split(|byte| *byte == 0).nth(1) == Some(b"render")
}

fn is_program(pid: u32, program: &Path) -> bool {
    std::fs::read_link(format!("/proc/{pid}/exe")).is_ok_and(|path| path == program)
}

/// The parent of a process that lives; a zombie has ended.
fn parent(pid: u32) -> Option<u32> {
    let status = std::fs::read_to_string(format!("/proc/{pid}/status")).ok()?;
    let field = |name: &str| status.lines().find_map(|line| line.strip_prefix(name)).map(str::trim);
    if field("State:")?.starts_with('Z') {
        return None;
    }
    field("PPid:")?.parse().ok()
}
