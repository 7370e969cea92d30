//! Disks that are full, disks that lie, processes that die, requests that
//! break: nothing that was acknowledged is lost, nothing else is pretended.
//!
//! A fault of the system is done to a child process: this test binary again,
//! with one test and the directory in its environment. What the child says on
//! its standard output is what a client would have been told.

mod power;

use std::collections::BTreeMap;
use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::time::Duration;

use domain::id::RequestId;
use domain::time::DAY_MS;
use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
use store::{Store, StoreError, Submission, SubmitRefusal};
use testkit::{Random, scaled, seed};
use tokio::task::JoinSet;

use crate::support::{Bench, Home, START, accept, assert_sound, at, claim_one, clip, named, options, seal};

/// Where a child finds the directory that it works in.
const CHILD: &str = "MUTOSCOPE_STORE_TEST_CHILD";
/// How often a client asks again.
const PATIENCE: u32 = 60;

/// The directory, in a child.
fn child() -> Option<PathBuf> {
    variable(CHILD).map(PathBuf::from)
}

fn variable(name: &str) -> Option<String> {
    #[expect(clippy::disallowed_methods, reason = "a test is told by the environment that it is the child")]
    std::env::var(name).ok()
}

/// This binary again, to run one test alone.
fn again(test: &str, dir: &Path, wrapper: &[&str]) -> Command {
    let program = std::env::current_exe().expect("this test runs from a file");
    let mut words = wrapper.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>();
    words.push(program.into_os_string().into_string().expect("a path of Unicode"));
    words.extend(["--exact", test, "--nocapture", "--test-threads=1"].map(str::to_owned));
    let mut command = Command::new(&words[0]);
    command.args(&words[1..]).env(CHILD, dir).stdout(Stdio::piped());
    command
}

/// Says a line to the parent. It begins with a new line, since the harness ends
/// its own with none.
#[expect(clippy::print_stdout, reason = "the parent listens")]
fn say(line: &str) {
    println!("\n{line}");
}

/// Submits until it is answered; says on standard output what it was told.
async fn insist(store: &Store, submission: Submission) -> RequestId {
    for _ in 0..PATIENCE {
        match store.submit(submission.clone(), START).await {
            Ok(Ok(told)) => {
                say(&format!("ACCEPTED {}", told.id));
                return told.id;
            }
            Ok(Err(refusal)) => panic!("there are credits enough: {refusal:?}"),
            Err(StoreError::Unavailable(_)) => say("UNAVAILABLE"),
            Err(error) => panic!("the disk's fault is no defect of ours: {error}"),
        }
    }
    panic!("it never recovered");
}

/// Four clients at once, each with requests of its own, until all are accepted.
async fn labour(store: &Store, requests: usize) {
    let account = store.account_by_name("customer").expect("a read").expect("made by the parent").id;
    let key = store.keys(Some("customer")).await.expect("a read").remove(0).1.id;
    let mut clients = JoinSet::new();
    for _ in 0..4 {
        let store = store.clone();
        clients.spawn(async move {
            for _ in 0..requests / 4 {
                let mut submission = crate::support::submission(account, key, 1);
                submission.id = unique_id();
                submission.idempotency = named(&submission.id.to_string(), 1);
                insist(&store, submission).await;
            }
        });
    }
    while let Some(client) = clients.join_next().await {
        client.expect("a client does not panic");
    }
}

/// Ids must differ between processes too.
fn unique_id() -> RequestId {
    let mut random = [0; 10];
    random[..4].copy_from_slice(&std::process::id().to_be_bytes());
    random[4..].copy_from_slice(&crate::support::fresh().to_be_bytes()[2..]);
    RequestId::new(START, random)
}

/// A directory with a customer who can pay for a lot.
async fn prepared() -> Home {
    let bench = Bench::new(1_000_000).await;
    bench.store.close().await;
    bench.home
}

/// What a child was told: accepted ids, and how often it was unavailable.
#[derive(Default)]
struct Told {
    accepted: Vec<RequestId>,
    unavailable: u32,
}

impl Told {
    fn hear(&mut self, line: &str) {
        if let Some(id) = line.strip_prefix("ACCEPTED ") {
            self.accepted.push(id.parse().expect("an id"));
        }
        self.unavailable += u32::from(line == "UNAVAILABLE");
    }
}

/// Everything that was acknowledged is there, once, and the books are sound.
/// `unheard` generations may be there without their client knowing.
async fn assert_kept(home: &Home, accepted: &[RequestId], unheard: usize) {
    let (store, _) = home.open(options(), at(1));
    let account = store.account_by_name("customer").expect("a read").expect("it is there").id;
    for id in accepted {
        let found = store.generation(account, false, *id).expect("a read");
        assert!(found.is_some(), "{id} was acknowledged and is lost");
    }
    let found = store.verify().await.expect("the books can be read");
    assert_eq!(found.findings, Vec::<String>::new());
    let known = found.generations as usize;
    assert!((accepted.len()..=accepted.len() + unheard).contains(&known), "{known} of {}", accepted.len());
    store.close().await;
}

/// The file may not grow: every write of the log fails, as on a full disk.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_full_disk_answers_unavailable_and_then_it_goes_on() {
    if let Some(dir) = child() {
        return work_on_a_full_disk(&dir).await;
    }
    let home = prepared().await;
    // A process may not grow a file over its limit; that it is told so instead
    // of being killed must be arranged before it starts.
    let ignoring = ["sh", "-c", "trap '' XFSZ; exec \"$@\"", "sh"];
    let mut command = again("faults::a_full_disk_answers_unavailable_and_then_it_goes_on", home.path(), &ignoring);
    let output = command.output().expect("a shell");
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success() && said.contains("FULL AND BACK"), "{said}");
    let mut told = Told::default();
    said.lines().for_each(|line| told.hear(line));
    assert_kept(&home, &told.accepted, 0).await;
}

async fn work_on_a_full_disk(dir: &Path) {
    let lock = store::DirLock::take(dir).expect("the parent has left");
    let (store, _) = Store::open(lock, options(), START).expect("it opens");
    labour(&store, 40).await;
    let account = store.account_by_name("customer").expect("a read").expect("it is there");
    let lease = claim_one(&store, 60_000, START).await.lease;
    let log = std::fs::metadata(dir.join("mutoscope.db-wal")).expect("a log").len();
    let free = getrlimit(Resource::Fsize);
    setrlimit(Resource::Fsize, Rlimit { current: Some(log), ..free }).expect("lowering is allowed");
    let mut lease = Some(lease);
    for attempt in 0..3 {
        let key = store.keys(None).await.expect("reading goes on").remove(0).1.id;
        let submission = crate::support::submission(account.id, key, 1);
        let id = submission.id;
        let answer = store.submit(submission, START).await;
        assert!(matches!(answer, Err(StoreError::Unavailable(_))), "{attempt}: {answer:?}");
        assert!(store.check_ready().is_err(), "{attempt}: it says that it is ready");
        assert!(store.generation(account.id, false, id).expect("reading goes on").is_none());
        // A worker keeps its lease to settle it later.
        let held = lease.take().expect("handed back each time");
        let held_id = held.id();
        let unsettled = store.succeed(held, clip(held_id, at(DAY_MS)), at(1)).await.expect_err("nothing is written");
        lease = Some(unsettled.lease);
    }
    setrlimit(Resource::Fsize, free).expect("raising to the hard limit is allowed");
    let held = lease.expect("handed back each time");
    let held_id = held.id();
    let settled = store.succeed(held, clip(held_id, at(DAY_MS)), at(1)).await.expect("there is room again");
    assert_eq!(settled, store::Settled::Done);
    store.check_ready().expect("it is ready again");
    labour(&store, 4).await;
    assert_sound(&store).await;
    store.close().await;
    say("FULL AND BACK");
}

/// Whether system calls can be made to fail here. Where the tools are required,
/// their absence is a failure.
fn can_inject() -> bool {
    let probe = Command::new("strace").args(["--seccomp-bpf", "-f", "-qq", "-o", "/dev/null", "true"]).output();
    let able = probe.is_ok_and(|output| output.status.success());
    assert!(able || variable("MUTOSCOPE_REQUIRE_TOOLS").is_none_or(|word| word != "1"), "strace cannot be used");
    if !able {
        say("SKIPPED: strace is not installed, or may not trace");
    }
    able
}

/// Every few calls, the disk refuses: the sync of the log, or a write to it.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_failing_disk_acknowledges_nothing_that_it_lost() {
    if let Some(dir) = child() {
        let lock = store::DirLock::take(&dir).expect("the parent has left");
        let (store, _) = Store::open(lock, options(), START).expect("it opens");
        labour(&store, 80 * scaled(1) as usize).await;
        assert_sound(&store).await;
        return store.close().await;
    }
    if !can_inject() {
        return;
    }
    let faults = [
        "inject=fsync,fdatasync:error=EIO:when=6+5",
        "inject=fsync,fdatasync:error=ENOSPC:when=7+7",
        "inject=pwrite64:error=ENOSPC:when=60+83",
        "inject=pwrite64:error=EIO:when=55+97",
    ];
    for fault in faults {
        let home = prepared().await;
        let tracing = ["strace", "--seccomp-bpf", "-f", "-qq", "-o", "/dev/null", "-e", fault];
        let test = "faults::a_failing_disk_acknowledges_nothing_that_it_lost";
        let output = again(test, home.path(), &tracing).output().expect("strace was there a moment ago");
        let said = String::from_utf8_lossy(&output.stdout);
        assert!(output.status.success(), "{fault}: {said}");
        let mut told = Told::default();
        said.lines().for_each(|line| told.hear(line));
        assert!(told.unavailable > 3, "{fault}: the fault was not felt");
        assert_kept(&home, &told.accepted, 0).await;
    }
}

/// Kill -9 under load, again and again, in the same directory.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_was_acknowledged_survives_a_kill() {
    if let Some(dir) = child() {
        let lock = store::DirLock::take(&dir).expect("the one before is dead");
        let (store, _) = Store::open(lock, options(), START).expect("it opens");
        return labour(&store, 1_000_000).await;
    }
    let home = prepared().await;
    let mut random = Random::new(seed());
    let (mut told, mut unheard) = (Told::default(), 0);
    for _ in 0..scaled(5) {
        let mut command = again("faults::what_was_acknowledged_survives_a_kill", home.path(), &[]);
        let mut life = command.spawn().expect("this binary runs");
        let lines = BufReader::new(life.stdout.take().expect("it is piped")).lines();
        let enough = told.accepted.len() + 1 + random.below(60) as usize;
        for line in lines {
            let Ok(line) = line else { break };
            told.hear(&line);
            if told.accepted.len() == enough {
                life.kill().expect("it lives");
            }
        }
        assert!(!life.wait().expect("a child").success(), "it was to be killed");
        // One for each client that had not heard yet.
        unheard += 4;
        assert_kept(&home, &told.accepted, unheard).await;
    }
}

/// Holds the writer back, so that what is asked meanwhile shares one batch.
async fn in_one_batch<T: Send + 'static>(
    bench: &Bench,
    requests: Vec<impl Future<Output = T> + Send + 'static>,
) -> Vec<T> {
    let blocker = bench.home.sql();
    blocker.execute_batch("BEGIN IMMEDIATE").expect("nobody else writes");
    let mut first = JoinSet::new();
    let (store, submission) = (bench.store.clone(), bench.submission(1));
    first.spawn(async move { store.submit(submission, START).await });
    tokio::time::sleep(Duration::from_millis(100)).await;
    // The writer waits with the first alone; these wait together behind it.
    let mut all = std::pin::pin!(futures_util::future::join_all(requests));
    tokio::select! {
        biased;
        _ = &mut all => panic!("the database is locked"),
        () = tokio::time::sleep(Duration::from_millis(100)) => {}
    }
    blocker.execute_batch("ROLLBACK").expect("it was begun");
    all.await
}

/// One that breaks the database's rules, one that panics, one that cannot pay,
/// and eight that are in order.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_request_that_breaks_hurts_no_neighbour() {
    let bench = Arc::new(Bench::new(100).await);
    let twice = bench.submit(1).await;
    let mut requests = Vec::new();
    for number in 0..12 {
        let bench = Arc::clone(&bench);
        requests.push(async move {
            let mut submission = bench.submission(5);
            match number {
                3 => submission.id = twice,
                6 => submission.new.price = 1_000,
                9 => {
                    let made = bench.store.create_account("boom", 1, |_| panic!("on purpose"), "test", START);
                    return (number, made.await.map(|_| Err(None)));
                }
                _ => {}
            }
            (number, bench.store.submit(submission, START).await.map(|answer| answer.map_err(Some)))
        });
    }
    let answers: BTreeMap<_, _> = in_one_batch(&bench, requests).await.into_iter().collect();
    for (number, answer) in answers {
        match number {
            3 | 9 => assert!(matches!(answer, Err(StoreError::Internal(_))), "{number}: {answer:?}"),
            6 => {
                let refused = SubmitRefusal::InsufficientCredits { required: 1_000, available: 73 };
                assert_eq!(answer.expect("an answer"), Err(Some(refused)));
            }
            _ => assert!(matches!(answer, Ok(Ok(_))), "{number}: {answer:?}"),
        }
    }
    // Two of one credit, nine of five.
    assert_eq!(bench.balance(), (53, 47, 0));
    assert_eq!(bench.store.account_by_name("boom").expect("a read"), None);
    let made = bench.store.create_account("boom", 1, seal, "test", START).await;
    made.expect("the writer lives").expect("the name is free");
    accept(&bench.store, bench.submission(1), at(1)).await;
    bench.assert_sound().await;
}
