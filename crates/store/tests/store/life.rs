//! The life of a store: opened by one process alone, shared by many callers,
//! overloaded, closed.

use std::os::unix::fs::PermissionsExt as _;
use std::time::Duration;

use domain::generation::Status;
use store::{DirLock, Inspection, OpenError, Store, StoreError};
use tokio::task::JoinSet;
use tokio::time::timeout;

use crate::support::{Bench, Home, START, accept, assert_sound, at, claim_one, options};

/// More than may wait to be written.
const FLOOD: usize = 9_000;
const A_MOMENT: Duration = Duration::from_millis(100);
const PATIENCE: Duration = Duration::from_secs(20);

#[tokio::test(flavor = "multi_thread")]
async fn one_process_at_a_time_and_nobody_else_can_read_it() {
    let home = Home::new();
    let (store, opened) = home.open(options(), START);
    assert!(opened.first_start);
    assert!(matches!(DirLock::take(home.path()), Err(OpenError::Locked(dir)) if dir == home.path()));
    store.create_account("a", 1, crate::support::seal, "test", START).await.expect("a write").expect("free");
    for entry in std::fs::read_dir(home.path()).expect("a directory") {
        let entry = entry.expect("an entry");
        let mode = entry.metadata().expect("it is there").permissions().mode() & 0o777;
        assert_eq!(mode, 0o600, "{}", entry.path().display());
    }
    store.close().await;
    drop(store);
    let (_store, opened) = home.open(options(), START);
    assert!(!opened.first_start);
    let made = home.path().join("made");
    let _lock = DirLock::take(&made).expect("it is made");
    assert_eq!(std::fs::metadata(&made).expect("it is there").permissions().mode() & 0o777, 0o700);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_database_of_a_newer_release_is_left_alone() {
    let bench = Bench::new(100).await;
    bench.store.close().await;
    let Bench { home, store, .. } = bench;
    drop(store);
    home.sql().pragma_update(None, "user_version", 99).expect("a pragma");
    let opened = Store::open(DirLock::take(home.path()).expect("free"), options(), START);
    assert!(matches!(opened.err(), Some(OpenError::FromTheFuture { found: 99, known: 3 })));
}

/// A database of the first release, with money and history in it, is brought up
/// to date and stays sound.
#[tokio::test(flavor = "multi_thread")]
async fn a_database_of_the_first_release_is_brought_up_to_date() {
    let bench = Bench::new(100).await;
    let id = bench.submit(5).await;
    bench.store.close().await;
    let Bench { home, store, account, .. } = bench;
    drop(store);
    home.sql()
        .execute_batch(
            "DROP INDEX attempts_by_end; DROP INDEX deliveries_of_endpoint; DROP TABLE audit_head; \
             PRAGMA user_version = 1",
        )
        .expect("what the first release did not have");
    let (store, opened) = home.open(options(), START);
    assert!(!opened.first_start);
    assert!(store.generation(account, false, id).expect("a read").is_some());
    store.create_account("another", 1, crate::support::seal, "test", START).await.expect("a write").expect("free");
    assert_sound(&store).await;
}

/// Everything that was asked before the end is answered, and what was promised
/// is kept.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn closing_answers_everybody() {
    let bench = Bench::new(10_000).await;
    let mut tasks = JoinSet::new();
    for _ in 0..300 {
        let (store, submission) = (bench.store.clone(), bench.submission(1));
        tasks.spawn(async move { store.submit(submission, START).await });
    }
    tokio::task::yield_now().await;
    bench.store.close().await;
    let answers = timeout(PATIENCE, tasks.join_all()).await.expect("nobody waits for ever");
    let mut accepted = Vec::new();
    for answer in answers {
        match answer {
            Ok(told) => accepted.push(told.expect("there are credits enough").id),
            Err(error) => assert!(matches!(error, StoreError::Unavailable(_)), "{error}"),
        }
    }
    assert!(bench.store.check_ready().is_err(), "a closed store says that it is ready");
    let Bench { home, store, account, .. } = bench;
    drop(store);
    let (store, _) = home.open(options(), at(1));
    let kept = store.account(account).expect("a read").expect("it is there");
    assert_eq!(kept.queued as usize, accepted.len());
    for id in accepted {
        assert!(store.generation(account, false, id).expect("a read").is_some());
    }
    assert_sound(&store).await;
}

/// The disk stands still: a bounded number waits, the others are told at once.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_overloaded_store_says_so() {
    let bench = Bench::new(1_000_000).await;
    let blocker = bench.home.sql();
    blocker.execute_batch("BEGIN IMMEDIATE").expect("nobody else writes");
    let mut tasks = JoinSet::new();
    for _ in 0..FLOOD {
        let (store, submission) = (bench.store.clone(), bench.submission(1));
        tasks.spawn(async move { store.submit(submission, START).await });
    }
    let told = timeout(PATIENCE, tasks.join_next()).await.expect("somebody is told while the others wait");
    assert!(matches!(told, Some(Ok(Err(StoreError::Unavailable(_))))), "{told:?}");
    blocker.execute_batch("ROLLBACK").expect("it was begun");
    let answers = timeout(PATIENCE, tasks.join_all()).await.expect("nobody waits for ever");
    let accepted = answers.iter().filter(|answer| matches!(answer, Ok(Ok(_)))).count();
    let refused = answers.iter().filter(|answer| matches!(answer, Err(StoreError::Unavailable(_)))).count();
    assert_eq!(accepted + refused, FLOOD - 1, "an answer for everybody");
    assert!(accepted >= 8_000, "those that waited are served: {accepted}");
    let queued = bench.store.account(bench.account).expect("a read").expect("it is there").queued;
    assert_eq!(queued as usize, accepted);
}

/// What frees something goes before what wants it.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_cancel_overtakes_the_submissions_that_wait() {
    let bench = Bench::new(41).await;
    let held = bench.submit(40).await;
    let blocker = bench.home.sql();
    blocker.execute_batch("BEGIN IMMEDIATE").expect("nobody else writes");
    let mut tasks = JoinSet::new();
    for price in [1, 40] {
        let (store, submission) = (bench.store.clone(), bench.submission(price));
        tasks.spawn(async move { store.submit(submission, START).await.expect("a write") });
        // The first is in the writer's hands, the second waits behind it.
        tokio::time::sleep(A_MOMENT).await;
    }
    let (store, account) = (bench.store.clone(), bench.account);
    let mut cancel = JoinSet::new();
    cancel.spawn(async move { store.cancel(account, false, held, at(1)).await.expect("a write") });
    tokio::time::sleep(A_MOMENT).await;
    blocker.execute_batch("ROLLBACK").expect("it was begun");
    assert!(tasks.join_all().await.iter().all(Result::is_ok), "the cancel's credits paid for the second");
    assert!(matches!(cancel.join_all().await[..], [Some(Ok(_))]));
    assert_eq!(bench.balance(), (0, 41, 0));
}

/// Whoever waits for a change is woken by the commit, never before it.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_commit_wakes_those_who_wait_for_it() {
    let bench = Bench::new(100).await;
    let id = bench.submit(40).await;
    timeout(PATIENCE, bench.store.nudges().jobs.notified()).await.expect("a job can be claimed");
    let mut changes = bench.store.changes(id);
    let status = || bench.store.generation(bench.account, false, id).expect("a read").expect("there").generation.status;
    assert!(timeout(A_MOMENT, changes.next()).await.is_err(), "nothing has changed");
    let claim = claim_one(&bench.store, 60_000, START).await;
    timeout(PATIENCE, changes.next()).await.expect("it was started");
    assert_eq!(status(), Status::Processing);
    bench.store.cancel(bench.account, false, id, at(1)).await.expect("a write").expect("theirs").expect("live");
    timeout(PATIENCE, changes.next()).await.expect("it was cancelled");
    assert_eq!(status(), Status::Cancelled);
    timeout(PATIENCE, bench.store.nudges().leases.notified()).await.expect("its worker is told");
    bench.store.release(claim.lease, at(2)).await.expect("a write");
    assert!(timeout(A_MOMENT, changes.next()).await.is_err(), "a worker that lost changes nothing");
    accept(&bench.store, bench.submission(1), at(3)).await;
}

/// Whoever only looks must not upgrade, beside a server, after its death and after a good end.
#[tokio::test(flavor = "multi_thread")]
async fn a_look_changes_nothing() {
    let home = Home::new();
    assert_eq!(Inspection::of(home.path()).expect("nothing is there"), None);
    let bench = Bench::new(100).await;
    let look = |home: &Home| Inspection::of(home.path()).expect("readable").expect("there");
    let beside = look(&bench.home);
    assert_eq!((beside.needs_upgrade(), beside.sealed.len()), (false, 1), "beside a server");
    bench.store.close().await;
    let Bench { home, store, account, .. } = bench;
    drop(store);
    home.sql().execute_batch("PRAGMA user_version = 1").expect("as the first release left it");
    let files = |home: &Home| {
        let entries = std::fs::read_dir(home.path()).expect("a directory").flatten();
        let mut files: Vec<_> =
            entries.map(|file| (file.path(), std::fs::read(file.path()).expect("readable"))).collect();
        files.sort();
        files
    };
    let before = files(&home);
    let found = look(&home);
    assert!(found.needs_upgrade() && found.version == 1, "{found:?}");
    assert_eq!(found.sealed, [(account, crate::support::seal(account))]);
    assert!(files(&home) == before, "a file has changed or was made");
}

/// Pages wait in memory for their readers, so long entries make short pages; nothing is left out.
#[tokio::test(flavor = "multi_thread")]
async fn a_page_of_long_entries_ends_early() {
    const PAGE_BYTES_MAX: usize = 512 * 1024;
    let bench = Bench::new(100).await;
    let mut made = Vec::new();
    for _ in 0..20 {
        let mut submission = bench.submission(1);
        submission.new.prompt = "x".repeat(64 * 1024);
        made.push(accept(&bench.store, submission, START).await);
    }
    made.reverse();
    let (mut seen, mut before) = (Vec::new(), None);
    loop {
        let page = bench.store.generations(bench.account, false, before, 100).await.expect("a read");
        let bytes: usize = page.items.iter().map(|item| item.generation.prompt.len()).sum();
        assert!(bytes > 0 && bytes < PAGE_BYTES_MAX + 64 * 1024, "{bytes}");
        seen.extend(page.items.iter().map(|item| item.generation.id));
        before = page.next;
        if before.is_none() {
            break;
        }
    }
    assert_eq!(seen, made);
}
