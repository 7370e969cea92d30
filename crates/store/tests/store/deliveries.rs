//! The outbox on a clock that is moved by hand: when a message is tried again,
//! when it is given up, and that one endpoint is no other's trouble.

use domain::id::RequestId;
use domain::job::AttemptError;
use domain::time::{DAY_MS, Timestamp};
use domain::webhook::{Answer, judge};
use store::{Delivery, DeliveryAttempt, DeliveryRecord, Places, Store, Submission};

use crate::support::{
    Bench, START, accept, assert_sound, at, claim_one, clip, customer, make_key, options, submission,
};

pub const HOUR_MS: i64 = 3_600_000;
pub const URL: &str = "https://customer.example/hook";
pub const OTHER_URL: &str = "https://elsewhere.example/hook";

/// A generation that ends at `now`, with a message about it.
pub async fn end_one(bench: &Bench, url: &str, now: Timestamp) -> RequestId {
    end_with(bench, bench.submission(1), url, now).await
}

pub async fn end_with(bench: &Bench, mut submission: Submission, url: &str, now: Timestamp) -> RequestId {
    let (account, test) = (submission.account, submission.test);
    submission.new.webhook_url = Some(url.to_owned());
    let id = accept(&bench.store, submission, now).await;
    bench.store.cancel(account, test, id, now).await.expect("a write").expect("theirs").expect("live");
    id
}

pub async fn claim(store: &Store, limit: u32, per_endpoint: u32, now: Timestamp) -> Vec<Delivery> {
    store.claim_deliveries(Places { free: limit, per_endpoint, failing: u32::MAX }, now).await.expect("a write")
}

/// Records an answer as the worker would.
pub async fn record(store: &Store, delivery: &Delivery, http_status: Option<u16>, now: Timestamp) {
    let answer = Answer { http_status, retry_after_ms: None };
    let verdict = judge(answer, delivery.tries as usize + 1, now, 0.0);
    let attempt = DeliveryAttempt { at: now, http_status, error: None, duration_ms: 3 };
    store.record_delivery(delivery.seq, attempt, verdict, now).await.expect("a write");
}

/// Tries whatever is due, whenever it is, until nothing is left. `answers` is
/// told the moment.
async fn deliver_all(bench: &Bench, answers: impl Fn(Timestamp) -> Option<u16>) -> Vec<Timestamp> {
    let mut tries = Vec::new();
    while let Some(due) = bench.store.next_delivery_at().expect("a read") {
        assert!(claim(&bench.store, 9, 9, due.plus_ms(-1)).await.is_empty(), "nothing is sent before its time");
        for delivery in claim(&bench.store, 9, 9, due).await {
            record(&bench.store, &delivery, answers(due), due).await;
            tries.push(due);
        }
    }
    tries
}

/// The record of a generation's message.
pub async fn find(bench: &Bench, id: RequestId) -> DeliveryRecord {
    let page = bench.store.deliveries(bench.account, false, None, None, 100).await.expect("a read");
    page.items.into_iter().find(|record| record.generation == Some(id)).expect("a message about it")
}

#[tokio::test(flavor = "multi_thread")]
async fn eight_tries_on_schedule_and_then_exhausted_and_visible() {
    let bench = Bench::new(100).await;
    let id = end_one(&bench, URL, START).await;
    let tries = deliver_all(&bench, |_| Some(500)).await;
    let minutes: Vec<f64> = tries.iter().map(|moment| moment.since_ms(START) as f64 / 60_000.0).collect();
    let sum = |minutes: &[f64]| minutes.iter().sum::<f64>();
    let waits = [0.0, 5.0 / 60.0, 5.0, 30.0, 120.0, 300.0, 600.0, 600.0];
    let expected: Vec<f64> = (1..=8).map(|tries| sum(&waits[..tries])).collect();
    let close = minutes.iter().zip(&expected).all(|(told, expected)| (told - expected).abs() < 1e-6);
    assert!(close && minutes.len() == 8, "{minutes:?} minutes, not {expected:?}");
    let record = find(&bench, id).await;
    assert_eq!((record.status.as_str(), record.next_attempt_at, record.attempts.len()), ("exhausted", None, 8));
    bench.assert_sound().await;
}

/// Down for 20 hours: it arrives. Down for 70: it does not, and says so.
#[tokio::test(flavor = "multi_thread")]
async fn an_endpoint_that_comes_back_within_a_day_is_told() {
    for (down_hours, status) in [(20, "delivered"), (70, "exhausted")] {
        let bench = Bench::new(100).await;
        let id = end_one(&bench, URL, START).await;
        let up_at = at(down_hours * HOUR_MS);
        deliver_all(&bench, |moment| if moment < up_at { None } else { Some(204) }).await;
        assert_eq!(find(&bench, id).await.status, status, "down for {down_hours} hours");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn every_try_sends_the_same_bytes_under_the_same_id() {
    let bench = Bench::new(100).await;
    end_one(&bench, URL, START).await;
    let mut sent = Vec::new();
    while let Some(due) = bench.store.next_delivery_at().expect("a read") {
        for delivery in claim(&bench.store, 1, 1, due).await {
            sent.push((delivery.id, delivery.body.clone(), delivery.account, delivery.url.clone()));
            record(&bench.store, &delivery, None, due).await;
        }
    }
    assert_eq!(sent.len(), 8);
    assert!(sent.iter().all(|one| *one == sent[0]), "{sent:?}");
}

/// 410: nothing more is sent there, for this account; what waits is skipped.
#[tokio::test(flavor = "multi_thread")]
async fn an_endpoint_that_is_gone_is_disabled_at_once() {
    let bench = Bench::new(100).await;
    let (other, key) = customer(&bench.store, "other", 100).await;
    let under_way = end_one(&bench, URL, START).await;
    let handed_back = end_one(&bench, URL, START).await;
    let [first, second] = &claim(&bench.store, 9, 9, START).await[..] else { panic!("two are due") };
    let waiting = end_one(&bench, URL, at(1)).await;
    end_with(&bench, submission(other, key, 1), URL, at(1)).await;
    record(&bench.store, first, Some(410), at(2)).await;
    bench.store.unclaim_delivery(second.seq).await.expect("a write");
    let later = end_one(&bench, URL, at(3)).await;
    for id in [under_way, handed_back, waiting, later] {
        let record = find(&bench, id).await;
        assert_eq!((record.status.as_str(), record.next_attempt_at), ("skipped", None), "{record:?}");
    }
    let left = claim(&bench.store, 9, 9, at(DAY_MS)).await;
    assert_eq!(left.len(), 1, "the same address of another account is another endpoint");
    assert_eq!(left[0].account, other);
    bench.assert_sound().await;
}

/// Only failures for five days, with a message every twelve hours.
#[tokio::test(flavor = "multi_thread")]
async fn an_endpoint_that_only_fails_for_five_days_is_disabled() {
    for (recovers_at_hour, disabled) in [(None, true), (Some(72), false)] {
        let bench = Bench::new(100).await;
        let mut last = None;
        for half_day in 0..=10 {
            let now = at(half_day * 12 * HOUR_MS);
            last = Some(end_one(&bench, URL, now).await);
            let answer = if recovers_at_hour == Some(half_day * 12) { Some(200) } else { Some(500) };
            for delivery in claim(&bench.store, 99, 99, now).await {
                record(&bench.store, &delivery, answer, now).await;
            }
        }
        let next = end_one(&bench, URL, at(121 * HOUR_MS)).await;
        let expected = if disabled { "skipped" } else { "pending" };
        assert_eq!(find(&bench, last.expect("eleven")).await.status, expected, "{recovers_at_hour:?}");
        assert_eq!(find(&bench, next).await.status, expected, "{recovers_at_hour:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn no_endpoint_has_more_under_way_than_its_share() {
    let bench = Bench::new(100).await;
    for _ in 0..5 {
        end_one(&bench, URL, START).await;
    }
    let other = end_one(&bench, OTHER_URL, at(1)).await;
    let urls = |claimed: &[Delivery]| claimed.iter().map(|one| one.url.clone()).collect::<Vec<_>>();
    let one = claim(&bench.store, 1, 2, at(2)).await;
    assert_eq!(urls(&one), [URL], "the message that is due longest");
    let next = claim(&bench.store, 1, 2, at(2)).await;
    assert_eq!(urls(&next), [OTHER_URL], "then the endpoint with the fewest under way");
    assert_eq!(urls(&claim(&bench.store, 9, 2, at(2)).await), [URL], "one more has room");
    assert!(claim(&bench.store, 9, 2, at(2)).await.is_empty(), "all the others wait");
    record(&bench.store, &one[0], Some(200), at(3)).await;
    assert_eq!(urls(&claim(&bench.store, 9, 2, at(3)).await), [URL], "a place came free");
    record(&bench.store, &next[0], Some(200), at(3)).await;
    assert_eq!(find(&bench, other).await.status, "delivered");
    bench.assert_sound().await;
}

/// A hundred dead endpoints hold some places, and never those of the others.
#[tokio::test(flavor = "multi_thread")]
async fn endpoints_that_fail_leave_places_for_those_that_are_well() {
    let bench = Bench::new(100).await;
    let dead = |number: usize| format!("https://dead{number}.example/hook");
    for number in 0..6 {
        end_one(&bench, &dead(number), START).await;
    }
    let places = Places { free: 4, per_endpoint: 2, failing: 2 };
    let claim = async |places, now| bench.store.claim_deliveries(places, now).await.expect("a write");
    // Nothing is known of them yet.
    let mut now = START;
    for _ in 0..2 {
        for delivery in claim(places, now).await {
            record(&bench.store, &delivery, None, now).await;
        }
        now = now.plus_ms(1);
    }
    let again = at(HOUR_MS);
    assert_eq!(claim(places, again).await.len(), 2, "those that fail have two places");
    assert!(claim(Places { free: 2, ..places }, again).await.is_empty(), "and no third");
    end_one(&bench, URL, again).await;
    end_one(&bench, OTHER_URL, again).await;
    let well = claim(Places { free: 2, ..places }, again).await;
    assert_eq!(well.len(), 2, "{well:?}");
    assert!(well.iter().all(|one| !one.url.contains("dead")), "{well:?}");
}

/// A try that a crash cut off is repeated at once and uses up no place.
#[tokio::test(flavor = "multi_thread")]
async fn a_claim_of_a_dead_process_is_repeated() {
    let bench = Bench::new(100).await;
    let id = end_one(&bench, URL, START).await;
    let claimed = claim(&bench.store, 9, 1, START).await;
    assert!(claim(&bench.store, 9, 9, at(1)).await.is_empty(), "what is claimed is nobody else's");
    bench.store.close().await;
    let Bench { home, store, account, key } = bench;
    drop(store);
    let (store, opened) = home.open(options(), at(2));
    assert_eq!(opened.deliveries_freed, 1);
    let again = claim(&store, 9, 1, at(2)).await;
    assert_eq!(again, claimed, "the same message, with no try behind it");
    record(&store, &again[0], Some(200), at(3)).await;
    // An answer whose commit seemed lost is told again: it counts once.
    record(&store, &again[0], Some(500), at(4)).await;
    let bench = Bench { home, store, account, key };
    let record = find(&bench, id).await;
    assert_eq!((record.status.as_str(), record.attempts.len()), ("delivered", 1));
    bench.assert_sound().await;
}

/// A message that is handed back at a stop can be sent at once.
#[tokio::test(flavor = "multi_thread")]
async fn what_is_handed_back_is_due_again() {
    let bench = Bench::new(100).await;
    end_one(&bench, URL, START).await;
    let claimed = claim(&bench.store, 1, 1, START).await;
    bench.store.unclaim_delivery(claimed[0].seq).await.expect("a write");
    bench.store.unclaim_delivery(claimed[0].seq).await.expect("again is no harm");
    assert_eq!(claim(&bench.store, 1, 1, START).await, claimed);
    assert!(claim(&bench.store, 9, 1, START).await.is_empty(), "the endpoint's place was given back once");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_test_prompt_fails_two_tries_and_only_for_test_keys() {
    let bench = Bench::new(100).await;
    let test_key = make_key(&bench.store, "customer", true, None).await;
    for (test, key, expected) in [(true, test_key, [true, true, false]), (false, bench.key, [false; 3])] {
        let mut submission = Submission { test, key, ..bench.submission(1) };
        submission.new.prompt = "test:webhook_500".to_owned();
        end_with(&bench, submission, URL, START).await;
        let mut forced = Vec::new();
        while let Some(due) = bench.store.next_delivery_at().expect("a read") {
            let delivery = claim(&bench.store, 1, 1, due).await.remove(0);
            let body: serde_json::Value = serde_json::from_str(&delivery.body).expect("JSON");
            assert_eq!(body["test"], test);
            forced.push(delivery.forced_500);
            let answer = if forced.len() < 3 { 500 } else { 200 };
            record(&bench.store, &delivery, Some(answer), due).await;
        }
        assert_eq!(forced, expected, "test key: {test}");
    }
}

/// Nothing but what must stay grows for ever.
#[tokio::test(flavor = "multi_thread")]
async fn time_removes_what_it_may_and_nothing_else() {
    let bench = Bench::new(10_000).await;
    let many = 450;
    let capped = make_key(&bench.store, "customer", false, Some(10_000)).await;
    let writes = (0..many).map(|number| {
        let mut submission = Submission { key: capped, daily_cap: Some(10_000), ..bench.submission(1) };
        submission.idempotency = crate::support::named(&format!("order {number}"), 1);
        end_with(&bench, submission, URL, START)
    });
    futures_util::future::join_all(writes).await;
    for delivery in claim(&bench.store, 1_000, 1_000, START).await {
        record(&bench.store, &delivery, Some(200), START).await;
    }
    let kept = bench.submit(40).await;
    let lease = claim_one(&bench.store, 1_000, START).await.lease;
    bench.store.succeed(lease, clip(kept, at(DAY_MS)), at(1)).await.expect("a write");
    let stuck = bench.submit(1).await;
    let lease = claim_one(&bench.store, 90 * DAY_MS, START).await.lease;
    let waiting = end_one(&bench, OTHER_URL, START).await;

    let month = at(31 * DAY_MS);
    let mut pruned = 0;
    for _ in 0..3 {
        pruned += bench.store.reap(month).await.expect("a write").rows_pruned;
    }
    assert_eq!(pruned, many + many + 3, "names, messages, the key's day, an endpoint and an attempt");
    assert_eq!(bench.store.reap(month).await.expect("a write"), store::Reaped::default(), "a sweep ends");
    for key in bench.store.due_deletions(10, month).await.expect("a read") {
        bench.store.deletion_done(key).await.expect("a write");
    }
    let count = |table: &str| -> i64 {
        let sql = format!("SELECT count(*) FROM {table}");
        bench.home.sql().query_row(&sql, [], |row| row.get(0)).expect("a count")
    };
    for (table, left) in [
        ("idempotency", 0),
        ("key_days", 0),
        ("delivery_attempts", 0),
        ("deletions", 0),
        ("deliveries", 1),
        ("endpoints", 1),
        ("attempts", 1),
    ] {
        assert_eq!(count(table), left, "{table}");
    }
    assert_eq!(count("generations"), many as i64 + 3, "the customers' history stays");
    let generation =
        |id| bench.store.generation(bench.account, false, id).expect("a read").expect("it stays").generation;
    assert!(generation(kept).output.expect("it succeeded").expired);
    assert_eq!(generation(stuck).status.as_str(), "processing", "what is worked on is not old");
    assert_eq!(find(&bench, waiting).await.status, "pending");
    bench.store.end_attempt(lease, AttemptError::Crashed, month).await.expect("still held");
    assert_sound(&bench.store).await;
}
