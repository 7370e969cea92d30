//! What the server costs: `cargo bench -p mutoscope`.
//!
//! The real binary is started and loaded over loopback by a client on the same
//! cores, so the absolute numbers are floors; what counts are the ratios to
//! `GET /healthz`, which does nothing, in the same run. Every answer is checked:
//! a wrong one ends the run.

#![expect(clippy::print_stdout, reason = "a bench prints what it measured")]

use std::time::{Duration, Instant};

use rustix::process::Signal;
use serde_json::json;
use testkit::{Client, Server, Setup};

const BINARY: &str = env!("CARGO_BIN_EXE_mutoscope");
/// How long each row is measured.
const ROW: Duration = Duration::from_secs(3);
const WIDTHS: [usize; 3] = [1, 32, 256];
const GENERATIONS: &str = "/api/open/v1/video/generations";

/// What a row measures.
#[derive(Debug, Clone)]
enum Work {
    Nothing,
    Read { path: String },
    Refuse,
    Submit,
}

impl Work {
    fn name(&self) -> &'static str {
        match self {
            Self::Nothing => "GET /healthz",
            Self::Read { .. } => "GET status",
            Self::Refuse => "POST submission, refused (402)",
            Self::Submit => "POST submission, accepted",
        }
    }

    async fn once(&self, client: &Client) {
        let body = json!({"model": "seedance-2.0", "prompt": "slate", "duration": 4, "resolution": "480p"});
        let (answer, expected) = match self {
            Self::Nothing => (client.get("/healthz").await, 200),
            Self::Read { path } => (client.get(path).await, 200),
            Self::Refuse => {
                let mut body = body;
                body["maxCredits"] = json!(1);
                (client.post(GENERATIONS, &body).await, 402)
            }
            Self::Submit => (client.post(GENERATIONS, &body).await, 200),
        };
        assert_eq!(answer.status, expected, "{}: {}", self.name(), String::from_utf8_lossy(&answer.body));
    }
}

struct Row {
    per_second: f64,
    p50_ms: f64,
    p99_ms: f64,
    server_us: f64,
}

fn main() {
    let executor = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build();
    executor.expect("an executor").block_on(measure());
}

async fn measure() {
    let dir = tempfile::tempdir().expect("a temporary directory");
    let setup = Setup::new(BINARY, dir.path())
        .with("ACCOUNTS__FIRST_CREDITS", "4000000000")
        .with("LIMITS__QUEUED_MAX", "4000000")
        .with("LIMITS__RUNNING_MAX", "1")
        .with("LOG__LEVEL", "warn");
    start_and_rest(&setup);
    let key = setup.run_well(&["key", "create", "--account", "default"]);
    let server = setup.start();
    let client = Client::new(server.address(), Some(&key));
    occupy_the_account(&setup, &client).await;
    let first = client.submit(&json!({"model": "seedance-2.0", "prompt": "slate"})).await;
    let works = [Work::Nothing, Work::Read { path: format!("{GENERATIONS}/{first}") }, Work::Refuse, Work::Submit];
    println!(
        "\n{:32} {:>5} {:>9} {:>8} {:>8} {:>11} {:>7}",
        "work", "conns", "per s", "p50 ms", "p99 ms", "server µs", "ratio"
    );
    for width in WIDTHS {
        let mut base = None;
        for work in &works {
            let row = run(work, width, &client, &server).await;
            let ratio = row.per_second / *base.get_or_insert(row.per_second);
            println!(
                "{:32} {width:>5} {:>9.0} {:>8.2} {:>8.2} {:>11.0} {ratio:>7.2}",
                work.name(),
                row.per_second,
                row.p50_ms,
                row.p99_ms,
                row.server_us,
            );
        }
    }
    println!("\nresident after the load: {:.1} MB", resident_mb(&server));
    setup.run_well(&["verify-ledger"]);
    println!("verify-ledger: no finding");
    server.signal(Signal::TERM);
    println!("ended: {}", server.wait());
}

/// The load is the API's; a render would take the cores. So the one job that the
/// account may have running is one that waits.
async fn occupy_the_account(setup: &Setup, client: &Client) {
    let tester = client.with_key(&setup.run_well(&["key", "create", "--account", "default", "--test"]));
    let id = tester.submit(&json!({"model": "seedance-2.0", "prompt": "test:slow=600"})).await;
    while tester.get(&format!("{GENERATIONS}/{id}")).await.expect(200)["status"] != "processing" {
        tokio::task::yield_now().await;
    }
}

/// How soon it listens, with and without a first start, and what it needs at rest.
fn start_and_rest(setup: &Setup) {
    for what in ["first start", "second start"] {
        let before = now();
        let server = setup.start();
        println!("{what}: listening after {:.0} ms, resident {:.1} MB", millis(before), resident_mb(&server));
        server.kill();
    }
}

async fn run(work: &Work, width: usize, client: &Client, server: &Server) -> Row {
    let cpu_before = cpu_us(server);
    let begun = now();
    let mut workers = tokio::task::JoinSet::new();
    for _ in 0..width {
        let (work, client) = (work.clone(), client.clone());
        workers.spawn(async move {
            let mut took = Vec::new();
            while begun.elapsed() < ROW {
                let before = now();
                work.once(&client).await;
                took.push(millis(before));
            }
            took
        });
    }
    let mut took = workers.join_all().await.concat();
    let (elapsed_s, cpu_us) = (begun.elapsed().as_secs_f64(), cpu_us(server) - cpu_before);
    took.sort_by(f64::total_cmp);
    let at = |share: f64| took[((took.len() - 1) as f64 * share) as usize];
    Row {
        per_second: took.len() as f64 / elapsed_s,
        p50_ms: at(0.5),
        p99_ms: at(0.99),
        server_us: cpu_us / took.len() as f64,
    }
}

#[expect(clippy::disallowed_methods, reason = "a bench measures time")]
fn now() -> Instant {
    Instant::now()
}

fn millis(since: Instant) -> f64 {
    since.elapsed().as_secs_f64() * 1_000.0
}

fn resident_mb(server: &Server) -> f64 {
    let status = std::fs::read_to_string(format!("/proc/{}/status", server.pid())).expect("a Linux system");
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).expect("a process has memory");
    line.trim().trim_end_matches(" kB").trim().parse::<f64>().expect("a number") / 1_024.0
}

/// Processor time of the server so far, in microseconds.
fn cpu_us(server: &Server) -> f64 {
    let stat = std::fs::read_to_string(format!("/proc/{}/stat", server.pid())).expect("a Linux system");
    let fields: Vec<&str> = stat.rsplit(") ").next().expect("a name in brackets").split(' ').collect();
    let ticks: f64 = [11, 12].iter().map(|at| fields[*at].parse::<f64>().expect("a number")).sum();
    ticks * 1e6 / rustix::param::clock_ticks_per_second() as f64
}
