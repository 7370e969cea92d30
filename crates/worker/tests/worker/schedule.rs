//! The schedule on a clock that is moved by hand: days in a moment (P17, P19).

use domain::time::{Clock as _, DAY_MS, SECOND_MS};
use domain::webhook::DELAYS_MS;
use testkit::Sink;
use worker::DelivererOptions;

use crate::endpoint::Endpoint;
use crate::rig::{Rig, eventually};

const HOUR_MS: i64 = 3_600 * SECOND_MS;

/// Tries until nothing is planned any more, or until the endpoint works again `down_ms` from now.
async fn deliver(rig: &Rig, sink: &Sink, down_ms: i64) -> Vec<i64> {
    let deliverer = rig.deliverer(DelivererOptions::default());
    let begun = rig.clock.now();
    let mut tries = Vec::new();
    while rig.forward_to_next_delivery().is_some() {
        let since = rig.clock.now().since_ms(begun);
        if since < down_ms {
            sink.answer_next(&[503]);
        }
        assert_eq!(deliverer.run_due().await.expect("available"), 1);
        tries.push(since);
    }
    tries
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_endpoint_that_is_down_for_twenty_hours_gets_its_message() {
    let (rig, sink) = (Rig::new().await, Sink::start().await);
    rig.event_to(sink.url("/hook")).await;
    let tries = deliver(&rig, &sink, 20 * HOUR_MS).await;
    let record = &rig.deliveries().await[0];
    assert_eq!((record.status.as_str(), record.next_attempt_at), ("delivered", None));
    assert_eq!(record.attempts.len(), tries.len());
    assert_eq!(record.attempts.last().and_then(|attempt| attempt.http_status), Some(204));
    let last = *tries.last().expect("it was tried");
    assert!((20 * HOUR_MS..34 * HOUR_MS).contains(&last), "it arrived after {last} ms");
    let received = sink.received();
    assert_eq!(received.len(), tries.len());
    assert!(received.iter().all(|message| message.id() == record.id.to_string()), "one id over all tries");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_endpoint_that_is_down_for_seventy_hours_exhausts_the_schedule_visibly() {
    let (rig, sink) = (Rig::new().await, Sink::start().await);
    rig.event_to(sink.url("/hook")).await;
    let tries = deliver(&rig, &sink, 70 * HOUR_MS).await;
    assert_eq!(tries.len(), DELAYS_MS.len());
    for (pair, planned) in tries.windows(2).zip(&DELAYS_MS[1..]) {
        let delay = pair[1] - pair[0];
        assert!((*planned..=*planned + planned / 5).contains(&delay), "{delay} ms, planned were {planned}");
    }
    let record = &rig.deliveries().await[0];
    assert_eq!((record.status.as_str(), record.next_attempt_at), ("exhausted", None));
    assert_eq!(record.attempts.len(), DELAYS_MS.len());
    assert_eq!(rig.store.gauges().expect("readable").deliveries_pending, 0);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_endpoint_that_is_gone_is_disabled_at_once_and_alone() {
    let (rig, sink) = (Rig::new().await, Sink::start().await);
    let gone = Endpoint::answering("HTTP/1.1 410 Gone\r\nconnection: close\r\ncontent-length: 0\r\n\r\n").await;
    // One at a time, so that the others still wait when the first is answered.
    let deliverer = rig.deliverer(DelivererOptions { per_endpoint_max: 1, ..DelivererOptions::default() });
    for _ in 0..3 {
        rig.event_to(gone.url.clone()).await;
    }
    rig.event_to(sink.url("/hook")).await;
    assert_eq!(deliverer.run_due().await.expect("available"), 2);
    rig.event_to(gone.url.clone()).await;
    assert_eq!(deliverer.run_due().await.expect("available"), 0, "nothing is sent there any more");
    let statuses: Vec<_> = rig.deliveries().await.into_iter().rev().map(|record| record.status).collect();
    assert_eq!(statuses, ["skipped", "skipped", "skipped", "delivered", "skipped"]);
    assert_eq!(gone.counts.requests.load(std::sync::atomic::Ordering::SeqCst), 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_endpoint_that_only_failed_for_five_days_is_disabled() {
    let (rig, sink) = (Rig::new().await, Sink::start().await);
    let deliverer = rig.deliverer(DelivererOptions::default());
    let begun = rig.clock.now();
    let disabled_after = loop {
        rig.event_to(sink.url("/hook")).await;
        sink.answer_next(&[500; 100]);
        deliverer.run_due().await.expect("available");
        let since = rig.clock.now().since_ms(begun);
        if rig.deliveries().await.iter().any(|record| record.status == "skipped") {
            break since;
        }
        assert!(since < 7 * DAY_MS, "it goes on for ever");
        rig.clock.forward(6 * HOUR_MS);
    };
    assert_eq!(disabled_after, 5 * DAY_MS);
    assert_eq!(rig.store.gauges().expect("readable").deliveries_pending, 0, "what waited is skipped");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_endpoint_that_works_now_and_then_is_not_disabled() {
    let (rig, sink) = (Rig::new().await, Sink::start().await);
    let deliverer = rig.deliverer(DelivererOptions::default());
    for day in 0..8 {
        rig.event_to(sink.url("/hook")).await;
        if day % 4 != 0 {
            sink.answer_next(&[500]);
        }
        deliverer.run_due().await.expect("available");
        rig.clock.forward(DAY_MS);
    }
    assert!(rig.deliveries().await.iter().all(|record| record.status != "skipped"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_endpoint_that_names_its_time_is_given_it() {
    let rig = Rig::new().await;
    let head = "HTTP/1.1 429 Too Many Requests\r\nretry-after: 900\r\nconnection: close\r\ncontent-length: 0\r\n\r\n";
    let busy = Endpoint::answering(head).await;
    rig.event_to(busy.url.clone()).await;
    assert_eq!(rig.deliverer(DelivererOptions::default()).run_due().await.expect("available"), 1);
    let next = rig.store.next_delivery_at().expect("readable").expect("planned");
    let delay = next.since_ms(rig.clock.now());
    assert!((900 * SECOND_MS..=901 * SECOND_MS).contains(&delay), "{delay} ms, planned would have been 5 s");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nobody_listening_is_recorded_in_words() {
    let rig = Rig::new().await;
    rig.event_to("http://127.0.0.1:1/hook".to_owned()).await;
    assert_eq!(rig.deliverer(DelivererOptions::default()).run_due().await.expect("available"), 1);
    eventually("it is recorded", || rig.store.next_delivery_at().expect("readable").is_some()).await;
    let attempt = rig.deliveries().await.remove(0).attempts.remove(0);
    assert_eq!(attempt.http_status, None);
    assert_eq!(attempt.error.as_deref(), Some("the address could not be reached, or is not allowed"));
    assert_eq!(attempt.at, rig.clock.now());
}
