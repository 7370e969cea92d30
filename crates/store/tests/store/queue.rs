//! The queue: whose turn it is, who must wait, who is refused, and what a
//! worker that lost its lease can still do, which is nothing.

use domain::generation::{Failure, FailureCode, Status};
use domain::job::AttemptError;
use store::{Lease, Options, Settled, SubmitRefusal};
use testkit::scaled;

use crate::support::{Bench, START, accept, assert_sound, at, claim_one, clip, customer, options, submission};

const LEASE_MS: i64 = 60_000;

/// Noisy has hundreds waiting; quiet's one job is next as soon as a slot is
/// free, and so is everybody else's first.
#[tokio::test(flavor = "multi_thread")]
async fn a_quiet_customer_does_not_wait_behind_a_noisy_one() {
    let bench = Bench::with(Options { running_max: 4, ..options() }, 1_000_000).await;
    let flood = (0..scaled(500)).map(|_| bench.store.submit(bench.submission(1), START));
    for submitted in futures_util::future::join_all(flood).await {
        submitted.expect("a write").expect("accepted");
    }
    let noisy: Vec<Lease> =
        bench.store.claim(3, LEASE_MS, START).await.expect("a write").into_iter().map(|c| c.lease).collect();
    assert_eq!(noisy.len(), 3);
    let mut quiet = Vec::new();
    for name in ["a", "b", "c"] {
        let (account, key) = customer(&bench.store, name, 100).await;
        quiet.push(accept(&bench.store, submission(account, key, 1), at(1)).await);
    }
    for expected in quiet {
        let claim = claim_one(&bench.store, LEASE_MS, at(2)).await;
        assert_eq!(claim.lease.id(), expected, "one that has none running goes before one that has three");
        assert_ne!(claim.generation.account, bench.account);
    }
    // All others have one running and nothing that waits: noisy goes on.
    assert_eq!(claim_one(&bench.store, LEASE_MS, at(3)).await.generation.account, bench.account);
    bench.assert_sound().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn between_equals_the_oldest_job_goes_first() {
    let bench = Bench::new(1_000).await;
    let (other, key) = customer(&bench.store, "other", 1_000).await;
    let mut submitted = Vec::new();
    for turn in 0..6 {
        let mine = if turn < 3 { bench.submission(1) } else { submission(other, key, 1) };
        submitted.push(accept(&bench.store, mine, START).await);
    }
    // Fewest running first, so that the two take turns; ties to the oldest.
    let mut claimed = Vec::new();
    for _ in 0..6 {
        claimed.push(claim_one(&bench.store, LEASE_MS, at(1)).await.lease.id());
    }
    let expected = [0, 3, 1, 4, 2, 5].map(|turn| submitted[turn]);
    assert_eq!(claimed, expected);
    assert!(bench.store.claim(1, LEASE_MS, at(1)).await.expect("a write").is_empty());
}

/// With a single slot nobody runs whenever it comes free; the backlog of one
/// must not go first all the same.
#[tokio::test(flavor = "multi_thread")]
async fn a_single_slot_is_shared_too() {
    let bench = Bench::new(1_000).await;
    for _ in 0..3 {
        bench.submit(1).await;
    }
    let (other, key) = customer(&bench.store, "other", 1_000).await;
    accept(&bench.store, submission(other, key, 1), START).await;
    let mut served = Vec::new();
    for turn in 1..5 {
        let claim = claim_one(&bench.store, LEASE_MS, at(turn)).await;
        served.push(claim.generation.account);
        let id = claim.lease.id();
        bench.store.succeed(claim.lease, clip(id, at(1_000)), at(turn)).await.expect("a write");
    }
    assert_eq!(served, [bench.account, other, bench.account, bench.account]);
    bench.assert_sound().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn running_max_waits_and_queued_max_refuses() {
    let bench = Bench::with(Options { running_max: 2, queued_max: 3, ..options() }, 1_000).await;
    for _ in 0..3 {
        bench.submit(10).await;
    }
    let refused = bench.store.submit(bench.submission(10), START).await.expect("a write");
    assert_eq!(refused, Err(SubmitRefusal::QueueFull { queued_max: 3 }));
    assert_eq!(bench.balance(), (970, 30, 0), "a refusal costs nothing");
    let mut claims = bench.store.claim(10, LEASE_MS, START).await.expect("a write");
    assert_eq!(claims.len(), 2, "two run, the third waits");
    bench.submit(10).await;
    let first = claims.remove(0).lease;
    let (id, done) = (first.id(), at(5));
    assert_eq!(bench.store.succeed(first, clip(id, at(1_000)), done).await.expect("a write"), Settled::Done);
    assert_eq!(bench.store.claim(10, LEASE_MS, at(6)).await.expect("a write").len(), 1, "a place came free");
    bench.assert_sound().await;
}

/// Everything that a worker can do with a lease that is not its own any more.
async fn is_powerless(bench: &Bench, stale: Lease, successor: Option<&Lease>) {
    let (id, before) = (stale.id(), fingerprint(bench));
    let reference = stale.reference();
    assert_eq!(bench.store.lost_leases(&[reference]).expect("a read"), [reference]);
    assert_eq!(bench.store.heartbeat(vec![reference], LEASE_MS, at(9)).await.expect("a write"), [reference]);
    bench.store.report_progress(reference, 0.77).await.expect("a write");
    assert_eq!(bench.store.succeed(stale, clip(id, at(9_999)), at(9)).await.expect("a write"), Settled::Lost);
    assert_eq!(fingerprint(bench), before, "a stale worker has changed a row");
    if let Some(successor) = successor {
        assert_eq!(bench.store.lost_leases(&[successor.reference()]).expect("a read"), []);
    }
    bench.assert_sound().await;
}

/// Every row of every table, as text.
fn fingerprint(bench: &Bench) -> Vec<String> {
    let sql = bench.home.sql();
    let mut rows = Vec::new();
    for table in ["accounts", "generations", "entries", "jobs", "attempts", "deliveries", "deletions", "key_days"] {
        let mut statement = sql.prepare(&format!("SELECT * FROM {table} ORDER BY 1")).expect("the table is there");
        let columns = statement.column_count();
        let found = statement.query_map([], |row| {
            (0..columns).map(|column| row.get::<_, rusqlite::types::Value>(column)).collect::<Result<Vec<_>, _>>()
        });
        for row in found.expect("it can be read") {
            rows.push(format!("{table} {:?}", row.expect("it can be read")));
        }
    }
    rows
}

#[tokio::test(flavor = "multi_thread")]
async fn a_lease_that_ran_out_changes_nothing() {
    let bench = Bench::new(100).await;
    bench.submit(40).await;
    let stale = claim_one(&bench.store, 10, START).await.lease;
    assert_eq!(bench.store.reap(at(9)).await.expect("a write").leases_expired, 0, "it has not run out yet");
    assert_eq!(bench.store.reap(at(10)).await.expect("a write").leases_expired, 1);
    let successor = claim_one(&bench.store, LEASE_MS, at(10)).await;
    assert!(successor.lease.token() > stale.token());
    is_powerless(&bench, stale, Some(&successor.lease)).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_lease_of_a_dead_process_changes_nothing() {
    let mut bench = Bench::new(100).await;
    let id = bench.submit(40).await;
    let stale = claim_one(&bench.store, LEASE_MS, START).await.lease;
    bench.store.close().await;
    let Bench { home, store, account, key } = bench;
    drop(store);
    let (store, opened) = home.open(options(), at(1));
    assert_eq!((opened.first_start, opened.leases_freed), (false, 1));
    bench = Bench { home, store, account, key };
    // A dead server is not the job's fault: it goes again at once, and may
    // crash as often as before.
    for _ in 0..2 {
        let lease = claim_one(&bench.store, LEASE_MS, at(100_000)).await.lease;
        let ended = bench.store.end_attempt(lease, AttemptError::Crashed, at(2)).await.expect("a write");
        assert!(matches!(ended, Settled::Retrying(_)), "{ended:?}");
    }
    let successor = claim_one(&bench.store, LEASE_MS, at(100_000)).await.lease;
    is_powerless(&bench, stale, Some(&successor)).await;
    let ended = bench.store.end_attempt(successor, AttemptError::Crashed, at(100_001)).await.expect("a write");
    assert_eq!(ended, Settled::Done, "the third crash sets it aside");
    let generation = bench.store.generation(bench.account, false, id).expect("a read").expect("it is there").generation;
    assert_eq!(generation.failure, Some(Failure::of(FailureCode::InternalError)));
    assert_eq!((generation.refunded, bench.balance()), (40, (100, 0, 0)));
    bench.assert_sound().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_lease_lost_to_a_cancel_changes_nothing() {
    let bench = Bench::new(100).await;
    let id = bench.submit(40).await;
    let stale = claim_one(&bench.store, LEASE_MS, START).await.lease;
    let cancelled = bench.store.cancel(bench.account, false, id, at(1)).await.expect("a write");
    assert_eq!(cancelled.expect("it is theirs").expect("it runs").status, Status::Cancelled);
    assert_eq!(bench.balance(), (100, 0, 0));
    // What the worker may be publishing at this moment is deleted afterwards.
    assert_eq!(bench.store.due_deletions(9, at(1)).await.expect("a read").len(), 0);
    assert_eq!(bench.store.due_deletions(9, at(60_001)).await.expect("a read").len(), 2);
    is_powerless(&bench, stale, None).await;
}

/// The operator decides what a cancel costs where the provider goes on.
#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_be_stopped_is_refunded_as_the_operator_says() {
    for (refunds, after) in [(false, (60, 0, 40)), (true, (100, 0, 0))] {
        let bench = Bench::with(Options { cancel_refunds_unstoppable: refunds, ..options() }, 100).await;
        for started in [false, true] {
            let mut submission = bench.submission(40);
            submission.new.stoppable = false;
            let id = accept(&bench.store, submission, START).await;
            let lease = if started { Some(claim_one(&bench.store, LEASE_MS, START).await) } else { None };
            bench.store.cancel(bench.account, false, id, at(1)).await.expect("a write").expect("theirs").expect("live");
            let expected = if started { after } else { (100, 0, 0) };
            assert_eq!(bench.balance(), expected, "refunds {refunds}, started {started}");
            drop(lease);
        }
        bench.assert_sound().await;
    }
}

/// Waits that grow, a bounded number of tries, and the last reason is told.
#[tokio::test(flavor = "multi_thread")]
async fn passing_failures_are_retried_later_and_later_and_then_no_more() {
    let bench = Bench::new(100).await;
    let id = bench.submit(40).await;
    let mut now = START;
    let mut waits = Vec::new();
    loop {
        let claim = claim_one(&bench.store, LEASE_MS, now).await;
        assert_eq!(claim.generation.started_at, Some(START), "it has started once");
        let error = AttemptError::Passing(Failure::of(FailureCode::ProviderTimeout));
        match bench.store.end_attempt(claim.lease, error, now).await.expect("a write") {
            Settled::Retrying(later) => {
                waits.push(later.since_ms(now));
                let early = bench.store.claim(1, LEASE_MS, later.plus_ms(-1)).await.expect("a write");
                assert!(early.is_empty(), "a retry waits its time");
                assert_eq!(bench.store.next_job_at().expect("a read"), Some(later));
                now = later;
            }
            Settled::Done => break,
            Settled::Lost => panic!("nobody took it"),
        }
    }
    assert_eq!(waits, [2_000, 4_000, 8_000]);
    let generation = bench.store.generation(bench.account, false, id).expect("a read").expect("it is there").generation;
    assert_eq!(generation.failure, Some(Failure::of(FailureCode::ProviderTimeout)));
    assert_eq!(bench.balance(), (100, 0, 0));
    assert_sound(&bench.store).await;
}
