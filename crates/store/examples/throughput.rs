//! How many submissions and point reads a second the store answers here.
//!
//! `cargo run --release -p store --example throughput [DIR]`, where DIR lies on
//! the disk that is to be measured. The last column compares with the plain way,
//! one commit for each request, in the same run on the same disk.

#![expect(clippy::print_stdout, reason = "the table is the result")]

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};
use std::time::{Duration, Instant};

use domain::catalogue::{AspectRatio, Engine, Resolution, Synthesis};
use domain::generation::NewGeneration;
use domain::id::{AccountId, KeyId, RequestId};
use domain::key::{KeyHint, Scopes};
use domain::links::Links;
use domain::secret::Sealed;
use domain::time::Timestamp;
use store::{DirLock, NewKey, Options, Store, Submission};
use tokio::task::JoinSet;

const NOW: Timestamp = Timestamp::from_ms(1_795_374_000_000);
/// How long each row of the table is measured.
const EACH: Duration = Duration::from_secs(3);

type Failure = Box<dyn std::error::Error + Send + Sync>;

/// Who submits.
#[derive(Clone, Copy)]
struct Customer {
    account: AccountId,
    key: KeyId,
}

#[tokio::main]
async fn main() -> Result<(), Failure> {
    let parent = std::env::args_os().nth(1).map_or_else(std::env::temp_dir, PathBuf::from);
    let dir = tempfile::Builder::new().prefix("mutoscope-throughput-").tempdir_in(parent)?;
    println!("directory {}, SQLite {}, {:?} a row", dir.path().display(), Store::sqlite_version(), EACH);
    let (store, customer) = prepare(dir.path()).await?;
    let plain = commits_a_second(&dir.path().join("plain.db"))?;
    println!("{:<34}{:>12}{:>10}{:>12}{:>10}", "", "a second", "p50 ms", "p99 ms", "ratio");
    println!("{:<34}{plain:>12.0}{:>10}{:>12}{:>10}", "plain: one commit a request", "", "", "1.0");
    for callers in [1, 32, 256, 512] {
        let row = submit_for_a_while(&store, customer, callers).await?;
        let name = format!("submissions, {callers} callers");
        let [p50, p99] = [50, 99].map(|percent| row.percentile_ms(percent));
        println!("{name:<34}{:>12.0}{p50:>10.2}{p99:>12.2}{:>10.1}", row.a_second(), row.a_second() / plain);
    }
    for threads in [1, 2] {
        let reads = reads_a_second(&store, customer, threads).await?;
        println!("{:<34}{reads:>12.0}", format!("point reads, {threads} threads"));
    }
    let begun = now();
    let found = store.verify().await?;
    let (generations, lines, elapsed) = (found.generations, found.entries, begun.elapsed());
    println!("books of {generations} generations and {lines} lines in {elapsed:.1?}, findings: {:?}", found.findings);
    store.close().await;
    Ok(())
}

/// A store with a customer who can pay for everything.
async fn prepare(dir: &Path) -> Result<(Store, Customer), Failure> {
    let mut options = Options::new(Links::embedded("http://127.0.0.1:8787"));
    options.queued_max = u32::MAX;
    let (store, _) = Store::open(DirLock::take(dir)?, options, NOW)?;
    let account = store.create_account("bench", 1_000_000_000_000, |_| Sealed(vec![0; 48]), "bench", NOW).await??;
    let key = NewKey {
        account: "bench".to_owned(),
        digest: [1; 32],
        hint: KeyHint { prefix: "sd2_live_abcd".to_owned(), last_four: "wxyz".to_owned() },
        test: false,
        scopes: Scopes::ALL,
        daily_cap: None,
        expires_at: None,
    };
    let key = store.create_key(key, "bench", NOW).await??;
    Ok((store, Customer { account: account.id, key: key.id }))
}

/// What one row of the table is made of.
struct Row {
    elapsed: Duration,
    latencies: Vec<Duration>,
}

impl Row {
    fn a_second(&self) -> f64 {
        self.latencies.len() as f64 / self.elapsed.as_secs_f64()
    }

    fn percentile_ms(&self, percent: usize) -> f64 {
        let at = (self.latencies.len() * percent / 100).min(self.latencies.len().saturating_sub(1));
        self.latencies.get(at).map_or(f64::NAN, |latency| latency.as_secs_f64() * 1_000.0)
    }
}

async fn submit_for_a_while(store: &Store, customer: Customer, callers: usize) -> Result<Row, Failure> {
    let begun = now();
    let mut tasks = JoinSet::new();
    for _ in 0..callers {
        let store = store.clone();
        tasks.spawn(async move {
            let mut latencies = Vec::new();
            while begun.elapsed() < EACH {
                let asked = now();
                let answer = store.submit(submission(customer), NOW).await?;
                answer.map_err(|refusal| format!("refused: {refusal:?}"))?;
                latencies.push(asked.elapsed());
            }
            Ok::<_, Failure>(latencies)
        });
    }
    let mut latencies = Vec::new();
    while let Some(done) = tasks.join_next().await {
        latencies.extend(done??);
    }
    latencies.sort_unstable();
    Ok(Row { elapsed: begun.elapsed(), latencies })
}

/// The floor: a row of the size of a submission, a transaction each, the same
/// settings.
fn commits_a_second(path: &Path) -> Result<f64, Failure> {
    let conn = rusqlite::Connection::open(path)?;
    conn.execute_batch(
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 4000; \
         CREATE TABLE submissions (id INTEGER PRIMARY KEY, prompt TEXT NOT NULL)",
    )?;
    let mut insert = conn.prepare("INSERT INTO submissions (prompt) VALUES (?1)")?;
    let (begun, mut commits) = (now(), 0);
    while begun.elapsed() < EACH {
        insert.execute(["x".repeat(400)])?;
        commits += 1;
    }
    Ok(f64::from(commits) / begun.elapsed().as_secs_f64())
}

async fn reads_a_second(store: &Store, customer: Customer, threads: usize) -> Result<f64, Failure> {
    let page = store.generations(customer.account, false, None, 100).await?;
    let ids: Arc<Vec<RequestId>> = Arc::new(page.items.iter().map(|item| item.generation.id).collect());
    let reads = AtomicI64::new(0);
    let begun = now();
    std::thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| {
                for id in ids.iter().cycle() {
                    let found = store.generation(customer.account, false, *id);
                    if begun.elapsed() >= EACH || !matches!(found, Ok(Some(_))) {
                        break;
                    }
                    reads.fetch_add(1, Ordering::Relaxed);
                }
            });
        }
    });
    Ok(reads.into_inner() as f64 / begun.elapsed().as_secs_f64())
}

fn submission(customer: Customer) -> Submission {
    static NEXT: AtomicU64 = AtomicU64::new(1);
    let mut random = [0; 10];
    random[..8]
        .copy_from_slice(&NEXT.fetch_add(1, Ordering::Relaxed).wrapping_mul(0x9e37_79b9_7f4a_7c15).to_be_bytes());
    let new = NewGeneration {
        model: "seedance-2.0".to_owned(),
        prompt: "A river flowing through an autumn forest, aerial view, cinematic motion".to_owned(),
        aspect: AspectRatio::Landscape,
        duration_s: 5,
        resolution: Resolution::P720,
        webhook_url: None,
        metadata: None,
        seed: None,
        generate_audio: true,
        max_credits: None,
        price: 40,
        price_version: "bench".to_owned(),
        engine: Engine {
            provider: "previz".to_owned(),
            model: "previz-0.1".to_owned(),
            synthesis: Synthesis::Procedural,
        },
        stoppable: true,
    };
    Submission {
        id: RequestId::new(NOW, random),
        account: customer.account,
        key: customer.key,
        test: false,
        daily_cap: None,
        new,
        seed: 7,
        idempotency: None,
        rejected: false,
    }
}

fn now() -> Instant {
    #[expect(clippy::disallowed_methods, reason = "measuring needs a clock")]
    Instant::now()
}
