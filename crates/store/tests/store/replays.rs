//! Messages that are sent again, and endpoints that are enabled again.

use domain::id::{EndpointId, MessageId};
use domain::time::DAY_MS;
use store::{Endpoint, EndpointDisabled, ReplayWish, Replayed};

use crate::deliveries::{HOUR_MS, OTHER_URL, URL, claim, end_one, end_with, find, record};
use crate::support::{Bench, START, at, customer, make_key, submission};

/// Ends one generation and lets its message be exhausted.
async fn exhaust(bench: &Bench, url: &str) -> domain::id::RequestId {
    let id = end_one(bench, url, START).await;
    while let Some(due) = bench.store.next_delivery_at().expect("a read") {
        for delivery in claim(&bench.store, 9, 9, due).await {
            record(&bench.store, &delivery, Some(500), due).await;
        }
    }
    id
}

async fn endpoints(bench: &Bench, test: bool) -> Vec<Endpoint> {
    bench.store.endpoints(bench.account, test, None, 100).await.expect("a read").items
}

fn everything(bench: &Bench) -> ReplayWish {
    ReplayWish { account: bench.account, test: false, since: START, status: None }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_replay_begins_the_schedule_anew_with_the_same_bytes_under_the_same_id() {
    let bench = Bench::new(100).await;
    let id = end_one(&bench, URL, START).await;
    let first = claim(&bench.store, 1, 1, START).await.remove(0);
    bench.store.unclaim_delivery(first.seq).await.expect("a write");
    while let Some(due) = bench.store.next_delivery_at().expect("a read") {
        for delivery in claim(&bench.store, 9, 9, due).await {
            record(&bench.store, &delivery, Some(500), due).await;
        }
    }
    let later = at(40 * HOUR_MS);
    let told = bench.store.replay(bench.account, false, first.id, later).await.expect("a write");
    let told = told.expect("theirs").expect("enabled");
    assert_eq!((told.status.as_str(), told.next_attempt_at, told.attempts.len()), ("pending", Some(later), 8));
    let again = claim(&bench.store, 9, 9, later).await;
    assert_eq!(again, [first], "the first try of a schedule");
    record(&bench.store, &again[0], Some(500), later).await;
    assert_eq!(find(&bench, id).await.next_attempt_at, Some(later.plus_ms(5_000)), "and the second follows");
    let last = claim(&bench.store, 9, 9, later.plus_ms(5_000)).await;
    record(&bench.store, &last[0], Some(200), later.plus_ms(5_000)).await;
    let record = find(&bench, id).await;
    assert_eq!((record.status.as_str(), record.attempts.len()), ("delivered", 10), "every try is told");
    bench.assert_sound().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_message_that_is_under_way_is_not_sent_twice_and_tries_do_not_pile_up() {
    let bench = Bench::new(100).await;
    let id = end_one(&bench, URL, START).await;
    let message = find(&bench, id).await.id;
    for number in 0..40 {
        let now = at(number);
        let claimed = claim(&bench.store, 9, 9, now).await;
        bench.store.replay(bench.account, false, message, now).await.expect("a write").expect("theirs").expect("well");
        assert!(claim(&bench.store, 9, 9, now).await.is_empty(), "one try at a time");
        record(&bench.store, &claimed[0], Some(200), now).await;
        bench.store.replay(bench.account, false, message, now).await.expect("a write").expect("theirs").expect("well");
    }
    let attempts = find(&bench, id).await.attempts;
    assert_eq!((attempts.len(), attempts[0].at, attempts[23].at), (24, at(16), at(39)), "the newest are kept");
}

/// What an owner does after a 410: look, enable, replay.
#[tokio::test(flavor = "multi_thread")]
async fn an_endpoint_that_was_disabled_is_enabled_and_what_it_missed_is_replayed() {
    let bench = Bench::new(100).await;
    let gone = end_one(&bench, URL, START).await;
    record(&bench.store, &claim(&bench.store, 1, 1, START).await[0], Some(410), START).await;
    let missed = end_one(&bench, URL, at(1)).await;
    let [endpoint] = &endpoints(&bench, false).await[..] else { panic!("one") };
    assert_eq!((endpoint.url.as_str(), endpoint.disabled_at, endpoint.skipped), (URL, Some(START), 2));

    let message = find(&bench, gone).await.id;
    let refused = bench.store.replay(bench.account, false, message, at(2)).await.expect("a write");
    assert_eq!(refused, Some(Err(EndpointDisabled(endpoint.id))), "nothing is sent there");
    let told = bench.store.replay_since(everything(&bench), at(2)).await.expect("a write");
    assert_eq!(told, Replayed { replayed: 0, disabled: 2, next_since: None });

    for _ in 0..2 {
        let enabled = bench.store.enable_endpoint(bench.account, false, endpoint.id).await.expect("a write");
        let enabled = enabled.expect("theirs");
        assert_eq!((enabled.disabled_at, enabled.failing_since, enabled.skipped), (None, None, 2));
    }
    assert_eq!(bench.store.next_delivery_at().expect("a read"), None, "enabling sends nothing by itself");
    let told = bench.store.replay_since(everything(&bench), at(3)).await.expect("a write");
    assert_eq!(told, Replayed { replayed: 2, disabled: 0, next_since: None });
    for delivery in claim(&bench.store, 9, 9, at(3)).await {
        record(&bench.store, &delivery, Some(200), at(3)).await;
    }
    for id in [gone, missed] {
        assert_eq!(find(&bench, id).await.status, "delivered");
    }
    bench.assert_sound().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_five_days_of_an_enabled_endpoint_begin_anew() {
    let bench = Bench::new(100).await;
    for now in [START, at(6 * DAY_MS)] {
        end_one(&bench, URL, now).await;
        for delivery in claim(&bench.store, 9, 9, now).await {
            record(&bench.store, &delivery, Some(500), now).await;
        }
    }
    let [endpoint] = &endpoints(&bench, false).await[..] else { panic!("one") };
    assert!(endpoint.disabled_at.is_some() && endpoint.failing_since == Some(START), "{endpoint:?}");
    bench.store.enable_endpoint(bench.account, false, endpoint.id).await.expect("a write").expect("theirs");
    let now = at(7 * DAY_MS);
    let id = end_one(&bench, URL, now).await;
    record(&bench.store, &claim(&bench.store, 1, 1, now).await[0], Some(500), now).await;
    assert_eq!(find(&bench, id).await.status, "pending", "one more failure is only the first");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_belongs_to_another_account_or_namespace_is_not_there() {
    let bench = Bench::new(100).await;
    let (other, key) = customer(&bench.store, "other", 100).await;
    let test_key = make_key(&bench.store, "customer", true, None).await;
    let mine = exhaust(&bench, URL).await;
    let mut tried = submission(bench.account, test_key, 1);
    tried.test = true;
    end_with(&bench, tried, OTHER_URL, START).await;
    end_with(&bench, submission(other, key, 1), URL, START).await;
    let message = find(&bench, mine).await.id;
    let live = endpoints(&bench, false).await;
    let urls = |endpoints: &[Endpoint]| endpoints.iter().map(|one| one.url.clone()).collect::<Vec<_>>();
    assert_eq!(urls(&live), [URL]);
    assert_eq!(urls(&endpoints(&bench, true).await), [OTHER_URL]);
    for (account, test) in [(bench.account, true), (other, false)] {
        assert_eq!(bench.store.replay(account, test, message, at(1)).await.expect("a write"), None);
        assert_eq!(bench.store.enable_endpoint(account, test, live[0].id).await.expect("a write"), None);
        let wish = ReplayWish { account, test, ..everything(&bench) };
        assert_eq!(bench.store.replay_since(wish, at(1)).await.expect("a write"), Replayed::default());
        let page = bench.store.deliveries(account, test, None, None, 100).await.expect("a read");
        assert!(page.items.iter().all(|one| one.id != message));
    }
    let none = (MessageId::new(START, [9; 10]), EndpointId::new(START, [9; 10]));
    assert_eq!(bench.store.replay(bench.account, false, none.0, at(1)).await.expect("a write"), None);
    assert_eq!(bench.store.enable_endpoint(bench.account, false, none.1).await.expect("a write"), None);
    assert_eq!(find(&bench, mine).await.status, "exhausted", "nobody has sent it");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_replay_takes_what_was_asked_for_and_says_where_to_go_on() {
    let bench = Bench::new(10_000).await;
    let many = 1_003;
    let ends = (0..many).map(|number| end_one(&bench, URL, at(number)));
    let ids = futures_util::future::join_all(ends).await;
    let claimed = claim(&bench.store, 5_000, 5_000, at(many)).await;
    let given_up = |delivery: &store::Delivery| {
        let attempt = store::DeliveryAttempt { at: at(many), http_status: None, error: None, duration_ms: 1 };
        bench.store.record_delivery(delivery.seq, attempt, domain::webhook::Verdict::Exhausted, at(many))
    };
    futures_util::future::join_all(claimed.iter().map(given_up)).await;
    for (status, replayed) in [(Some("skipped"), 0), (Some("delivered"), 0)] {
        let wish = ReplayWish { status, ..everything(&bench) };
        assert_eq!(bench.store.replay_since(wish, at(many)).await.expect("a write").replayed, replayed);
    }
    let first = bench.store.replay_since(everything(&bench), at(many)).await.expect("a write");
    assert_eq!(first, Replayed { replayed: 1_000, disabled: 0, next_since: Some(at(1_000)) });
    assert_eq!(find(&bench, ids[1_002]).await.status, "exhausted", "oldest first");
    let wish = ReplayWish { since: at(1_001), ..everything(&bench) };
    let rest = bench.store.replay_since(wish, at(many)).await.expect("a write");
    assert_eq!(rest, Replayed { replayed: 2, disabled: 0, next_since: None }, "and none from before the moment");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_test_event_is_a_message_without_a_generation() {
    let bench = Bench::new(100).await;
    for (test, number) in [(false, 1), (false, 2), (true, 3)] {
        let id = MessageId::new(START, [number; 10]);
        let sent = bench.store.send_test_event(bench.account, test, URL.to_owned(), id, START).await;
        let sent = sent.expect("a write");
        assert_eq!((sent.id, sent.generation, sent.kind.as_str()), (id, None, "webhook.test"));
        assert_eq!((sent.url.as_str(), sent.status.as_str()), (URL, "pending"));
        let due = claim(&bench.store, 1, 9, START).await.remove(0);
        let body: serde_json::Value = serde_json::from_str(&due.body).expect("JSON");
        assert_eq!((&body["type"], &body["test"]), (&"webhook.test".into(), &test.into()));
        assert_eq!(body["timestamp"], START.to_string());
        record(&bench.store, &due, Some(200), START).await;
    }
    assert_eq!(endpoints(&bench, false).await.len(), 1, "the endpoint is made once");
    bench.assert_sound().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn pages_of_messages_and_endpoints_join_into_the_whole() {
    let bench = Bench::new(100).await;
    for number in 0..7 {
        end_one(&bench, &format!("{URL}/{number}"), at(number)).await;
    }
    let (mut urls, mut before) = (Vec::new(), None);
    loop {
        let page = bench.store.endpoints(bench.account, false, before, 3).await.expect("a read");
        urls.extend(page.items.into_iter().map(|one| one.url));
        before = page.next;
        if before.is_none() {
            break;
        }
    }
    let mut sent = Vec::new();
    loop {
        let page = bench.store.deliveries(bench.account, false, Some("pending"), before, 3).await.expect("a read");
        sent.extend(page.items.into_iter().map(|one| one.url));
        before = page.next;
        if before.is_none() {
            break;
        }
    }
    let expected: Vec<String> = (0..7).rev().map(|number| format!("{URL}/{number}")).collect();
    assert_eq!((urls, sent), (expected.clone(), expected), "newest first");
    let none = bench.store.deliveries(bench.account, false, Some("skipped"), None, 3).await.expect("a read");
    assert_eq!((none.items, none.next), (Vec::new(), None));
}
