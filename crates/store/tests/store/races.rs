//! Many at once on the same row: one wins, the others are told so.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use domain::generation::{Failure, FailureCode, Generation, Status, TransitionRefused};
use domain::id::RequestId;
use domain::job::AttemptError;
use domain::time::DAY_MS;
use store::{Lease, Settled, Store, Submission, SubmitRefusal, Submitted};
use testkit::{Random, scaled, seed};
use tokio::task::JoinSet;

use crate::support::{Bench, START, accept, assert_sound, at, claim_one, clip, make_key, named, options};

const LEASE_MS: i64 = 60_000;

type Answer = Result<Submitted, SubmitRefusal>;

/// Submits all of them at once.
async fn rush(store: &Store, submissions: Vec<Submission>) -> Vec<Answer> {
    let mut tasks = JoinSet::new();
    for submission in submissions {
        let store = store.clone();
        tasks.spawn(async move { store.submit(submission, START).await.expect("a write") });
    }
    tasks.join_all().await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn credits_for_ten_buy_ten() {
    for _ in 0..scaled(4) {
        let bench = Bench::new(100).await;
        let answers = rush(&bench.store, (0..64).map(|_| bench.submission(10)).collect()).await;
        let refused = SubmitRefusal::InsufficientCredits { required: 10, available: 0 };
        assert_eq!(answers.iter().filter(|answer| answer.is_ok()).count(), 10);
        assert_eq!(answers.iter().filter(|answer| **answer == Err(refused)).count(), 54);
        assert_eq!(bench.balance(), (0, 100, 0));
        bench.assert_sound().await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_daily_cap_holds_under_pressure_and_failures_give_it_back() {
    let bench = Bench::new(1_000).await;
    let key = make_key(&bench.store, "customer", false, Some(50)).await;
    let capped = || Submission { key, daily_cap: Some(50), ..bench.submission(10) };
    let answers = rush(&bench.store, (0..32).map(|_| capped()).collect()).await;
    assert_eq!(answers.iter().filter(|answer| answer.is_ok()).count(), 5);
    let refused = SubmitRefusal::DailyCapReached { cap: 50, used: 50 };
    assert_eq!(answers.iter().filter(|answer| **answer == Err(refused)).count(), 27);
    let lease = claim_one(&bench.store, LEASE_MS, START).await.lease;
    let error = AttemptError::Final(Failure::of(FailureCode::ContentRejected));
    bench.store.end_attempt(lease, error, at(1)).await.expect("a write");
    accept(&bench.store, capped(), at(2)).await;
    assert_eq!(bench.store.submit(capped(), at(3)).await.expect("a write"), Err(refused));
    accept(&bench.store, capped(), at(DAY_MS)).await;
    bench.assert_sound().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn two_hundred_duplicates_are_one_generation() {
    for _ in 0..scaled(2) {
        let bench = Bench::new(10_000).await;
        let same = || Submission { idempotency: named("order 7", 1), ..bench.submission(40) };
        let answers = rush(&bench.store, (0..200).map(|_| same()).collect()).await;
        let answers: Vec<Submitted> = answers.into_iter().map(|answer| answer.expect("accepted")).collect();
        let id = answers[0].id;
        assert!(answers.iter().all(|answer| (answer.id, answer.price) == (id, 40)), "one answer for all");
        assert_eq!(answers.iter().filter(|answer| !answer.replayed).count(), 1);
        assert_eq!(bench.balance(), (9_960, 40, 0), "one charge");
        let other = Submission { idempotency: named("order 7", 2), ..bench.submission(40) };
        let refused = bench.store.submit(other, at(1)).await.expect("a write");
        assert_eq!(refused, Err(SubmitRefusal::IdempotencyMismatch));
        bench.assert_sound().await;
    }
}

/// Two different requests under one name: whichever comes first is the one.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn one_name_is_one_request_whoever_is_first() {
    let bench = Bench::new(10_000).await;
    let asked = |body: u8| Submission { idempotency: named("order 8", body), ..bench.submission(i64::from(body)) };
    let answers = rush(&bench.store, (0..100).map(|n| asked(1 + n % 2)).collect()).await;
    let accepted: Vec<_> = answers.iter().filter_map(|answer| answer.ok()).collect();
    assert_eq!(accepted.len(), 50);
    assert!(accepted.iter().all(|answer| (answer.id, answer.price) == (accepted[0].id, accepted[0].price)));
    assert!(answers.iter().all(|answer| answer.is_ok() || *answer == Err(SubmitRefusal::IdempotencyMismatch)));
    bench.assert_sound().await;
}

/// What the name is good for, and for how long.
#[tokio::test(flavor = "multi_thread")]
async fn a_name_is_kept_for_a_day_across_lives_and_only_for_what_was_accepted() {
    let Bench { home, store, account, key } = Bench::new(40).await;
    let ask = |price| {
        let mut submission = crate::support::submission(account, key, price);
        submission.idempotency = named("order 9", price as u8);
        submission
    };
    // A refusal is not kept: the same name may ask again.
    let refused = store.submit(ask(41), START).await.expect("a write");
    assert_eq!(refused, Err(SubmitRefusal::InsufficientCredits { required: 41, available: 40 }));
    let id = accept(&store, ask(40), START).await;
    // Neither does it depend on what has changed since.
    let mut again = ask(40);
    again.new.price = 99;
    again.rejected = true;
    let replay = Submitted { id, price: 40, replayed: true };
    assert_eq!(store.submit(again, at(1)).await.expect("a write"), Ok(replay));
    // A test key has names of its own.
    let test_key = make_key(&store, "customer", true, None).await;
    let elsewhere = Submission { test: true, key: test_key, ..ask(40) };
    assert_ne!(accept(&store, elsewhere, at(1)).await, id);
    store.close().await;
    drop(store);
    let (store, _) = home.open(options(), at(2));
    assert_eq!(store.submit(ask(40), at(2)).await.expect("a write"), Ok(replay));
    store.reap(at(DAY_MS)).await.expect("a write");
    assert_eq!(store.submit(ask(40), at(DAY_MS)).await.expect("a write"), Ok(replay));
    store.reap(at(3 * DAY_MS)).await.expect("a write");
    let fresh = store.submit(ask(40), at(3 * DAY_MS)).await.expect("a write").map(|answer| answer.replayed);
    assert_eq!(fresh, Ok(false), "after its time the name is free again");
    assert_sound(&store).await;
}

/// The first cannot be committed for a while: its duplicate does not wait for
/// ever, and is answered in full later.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_duplicate_of_one_that_hangs_is_told_so() {
    let bench = Bench::new(100).await;
    let ask = || Submission { idempotency: named("order 10", 1), ..bench.submission(40) };
    let blocker = bench.home.sql();
    blocker.execute_batch("BEGIN IMMEDIATE").expect("nobody else writes");
    let mut first = JoinSet::new();
    let (store, submission) = (bench.store.clone(), ask());
    let id = submission.id;
    first.spawn(async move { store.submit(submission, START).await });
    tokio::time::sleep(Duration::from_millis(100)).await;
    let duplicate = bench.store.submit(ask(), START).await.expect("an answer");
    assert_eq!(duplicate, Err(SubmitRefusal::IdempotencyInProgress));
    blocker.execute_batch("ROLLBACK").expect("it was begun");
    let first = first.join_next().await.expect("one").expect("no panic").expect("a write");
    assert_eq!(first, Ok(Submitted { id, price: 40, replayed: false }));
    let replay = bench.store.submit(ask(), at(1)).await.expect("a write");
    assert_eq!(replay, Ok(Submitted { id, price: 40, replayed: true }));
    assert_eq!(bench.balance(), (60, 40, 0));
}

/// What everybody who raced for one job came to.
struct Race {
    worker: Option<Settled>,
    successor: Option<Settled>,
    cancels: Vec<Result<Status, TransitionRefused>>,
    expired: usize,
}

/// A worker, perhaps the customer (twice), the sweep and a second worker, all at
/// once.
async fn race(bench: &Bench, id: RequestId, lease: Option<Lease>, random: &mut Random) -> Race {
    let (fails, withdrawn, mut order) = (random.once_in(2), random.once_in(2), [0, 1, 2, 3, 4]);
    (1..order.len()).for_each(|at| order.swap(at, random.below(at as u64 + 1) as usize));
    let mut lease = lease;
    let (mut workers, mut cancels, mut sweeps) = (JoinSet::new(), JoinSet::new(), JoinSet::new());
    let late = at(2 * DAY_MS);
    for turn in order {
        let (store, account) = (bench.store.clone(), bench.account);
        match turn {
            0 => {
                let lease = lease.take();
                workers.spawn(async move { (true, settle(&store, lease, fails).await) });
            }
            1 => {
                workers.spawn(async move {
                    let claim = store.claim(1, LEASE_MS, late).await.expect("a write").pop();
                    (false, settle(&store, claim.map(|claim| claim.lease), false).await)
                });
            }
            2 => drop(sweeps.spawn(async move { store.reap(late).await.expect("a write") })),
            _ if !withdrawn => {}
            _ => {
                cancels.spawn(async move {
                    let outcome = store.cancel(account, false, id, late).await.expect("a write");
                    outcome.expect("it is theirs").map(|generation| generation.status)
                });
            }
        }
    }
    let mut race = Race { worker: None, successor: None, cancels: cancels.join_all().await, expired: 0 };
    for (first, settled) in workers.join_all().await {
        if first { race.worker = settled } else { race.successor = settled }
    }
    race.expired = sweeps.join_all().await.iter().map(|reaped| reaped.generations_expired).sum();
    race
}

async fn settle(store: &Store, lease: Option<Lease>, fails: bool) -> Option<Settled> {
    let lease = lease?;
    let (id, now) = (lease.id(), at(2 * DAY_MS));
    let settled = if fails {
        store.end_attempt(lease, AttemptError::Final(Failure::of(FailureCode::ProviderError)), now).await
    } else {
        store.succeed(lease, clip(id, now.plus_ms(DAY_MS)), now).await
    };
    Some(settled.expect("a write"))
}

impl Race {
    /// Exactly one has ended the generation, and everybody else knows.
    fn judge(&self, end: &Generation) {
        let told = |settled: Option<Settled>| usize::from(settled == Some(Settled::Done));
        let done = told(self.worker) + told(self.successor);
        let by_expiry = end.failure.as_ref().is_some_and(|failure| failure.code == FailureCode::Expired);
        let by_customer = end.status == Status::Cancelled;
        assert_eq!(done, usize::from(!by_expiry && !by_customer), "workers that were told they have ended it");
        assert_eq!(self.expired, usize::from(by_expiry), "generations that expired");
        let ended = Err(TransitionRefused::Ended(end.status));
        let expected = if by_customer { Ok(Status::Cancelled) } else { ended };
        assert!(self.cancels.iter().all(|told| *told == expected), "{:?} but it is {:?}", self.cancels, end.status);
    }
}

/// Nobody who looks ever sees an end without its settlement: the books are
/// checked over and over while the races run.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_job_that_many_want_to_end_ends_once() {
    let bench = Arc::new(Bench::new(1_000_000).await);
    let mut random = Random::new(seed());
    let over = Arc::new(AtomicBool::new(false));
    let mut watcher = JoinSet::new();
    let (watched, until) = (bench.store.clone(), Arc::clone(&over));
    watcher.spawn(async move {
        let mut looks = 0;
        while !until.load(Ordering::Relaxed) {
            assert_sound(&watched).await;
            looks += 1;
        }
        looks
    });
    for _ in 0..scaled(40) {
        let mut submission = bench.submission(40);
        submission.new.webhook_url = Some("https://customer.example/hook".to_owned());
        let id = accept(&bench.store, submission, START).await;
        let started = random.once_in(2);
        let lease = if started { Some(claim_one(&bench.store, LEASE_MS, START).await.lease) } else { None };
        let mut race = race(&bench, id, lease, &mut random).await;
        // The sweep may have taken the lease, and nobody come after it.
        if let Some(claim) = bench.store.claim(1, LEASE_MS, at(2 * DAY_MS)).await.expect("a write").pop() {
            race.successor = settle(&bench.store, Some(claim.lease), false).await;
        }
        let found = bench.store.generation(bench.account, false, id).expect("a read");
        race.judge(&found.expect("it is there").generation);
        let settled = "SELECT count(*) FROM entries WHERE generation_id = ?1 AND kind IN ('capture', 'release')";
        let settlements: i64 = bench.home.sql().query_row(settled, [id.as_bytes()], |row| row.get(0)).expect("a count");
        assert_eq!(settlements, 1);
    }
    over.store(true, Ordering::Relaxed);
    assert!(watcher.join_next().await.expect("one").expect("the books were always sound") > 0);
    assert_sound(&bench.store).await;
}
