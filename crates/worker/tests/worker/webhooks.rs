//! Messages that arrive: signed, verifiable, once too often rather than once too seldom (P16, P17, P18).

use std::collections::BTreeSet;
use std::sync::atomic::Ordering;

use domain::generation::Status;
use domain::secret::MasterKey;
use domain::time::{Clock as _, SECOND_MS};
use domain::webhook::SigningSecret;
use egress::Egress;
use standardwebhooks::Webhook;
use testkit::{Received, Sink};
use worker::DelivererOptions;

use crate::endpoint::{ARRIVED, Endpoint};
use crate::rig::{Rig, SECRET, Service, eventually, sealed};

fn header<'a>(message: &'a Received, name: &str) -> &'a str {
    message.headers.get(name).expect("the header is there").to_str().expect("text")
}

fn spelt(secret: [u8; 32]) -> String {
    SigningSecret::from_random(secret).reveal()
}

fn hurried() -> DelivererOptions {
    DelivererOptions { idle_ms: 20, ..DelivererOptions::default() }
}

/// The public library signs the official example as its documentation states, so what it verifies is the standard.
#[test]
fn the_verifier_agrees_with_the_official_vector() {
    let webhook = Webhook::new("whsec_plJ3nmyCDGBKInavdOK15jsl").expect("well-formed");
    let payload = br#"{"event_type":"ping","data":{"success":true}}"#;
    let signature = webhook.sign("msg_loFOjxBNrRLzqYUf", 1_731_705_121, payload).expect("signed");
    assert_eq!(signature, "v1,rAvfW3dJ/X/qxhsaXPOyyCGmRKsaKWcsNccKXlIktD0=");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_try_sends_the_same_bytes_freshly_signed() {
    let (rig, sink) = (Rig::new().await, Sink::start().await);
    let deliverer = rig.deliverer(hurried());
    sink.answer_next(&[302]);
    let id = rig.event_to(sink.url("/hook?token=x")).await;
    for _ in 0..2 {
        assert_eq!(deliverer.run_due().await.expect("available"), 1);
        rig.forward_to_next_delivery();
    }
    assert_eq!(deliverer.run_due().await.expect("available"), 0, "it has arrived");
    let received = sink.received();
    assert_eq!(received.len(), 2, "a redirect is not followed");
    let distinct = |name| received.iter().map(|message| header(message, name)).collect::<BTreeSet<_>>().len();
    assert_eq!(distinct("webhook-id"), 1);
    assert_eq!(distinct("webhook-timestamp"), 2);
    assert_eq!(distinct("webhook-signature"), 2);
    for message in &received {
        message.verify(&spelt(SECRET));
        assert_eq!(message.path, "/hook?token=x");
        assert_eq!(header(message, "content-type"), "application/json");
        assert!(header(message, "user-agent").starts_with("Mutoscope/"));
        assert_eq!(message.body, received[0].body);
    }
    let body = received[0].json();
    assert_eq!(body["type"], "generation.cancelled");
    assert_eq!(body["requestId"], id.to_string());
    let record = &rig.deliveries().await[0];
    assert_eq!(record.status, "delivered");
    let statuses: Vec<_> = record.attempts.iter().map(|attempt| attempt.http_status).collect();
    assert_eq!(statuses, [Some(302), Some(204)]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn while_a_rotation_overlaps_both_secrets_verify() {
    let (rig, sink) = (Rig::new().await, Sink::start().await);
    let deliverer = rig.deliverer(hurried());
    let fresh = [6; 32];
    let rotated = rig.store.rotate_webhook_secret(
        "customer",
        sealed(&rig.master_key, fresh),
        60 * SECOND_MS,
        "test",
        rig.clock.now(),
    );
    rotated.await.expect("available").expect("rotated");
    rig.event_to(sink.url("/during")).await;
    deliverer.run_due().await.expect("available");
    rig.clock.forward(61 * SECOND_MS);
    rig.event_to(sink.url("/after")).await;
    deliverer.run_due().await.expect("available");
    let received = sink.received();
    let [during, after] = received.as_slice() else { panic!("{received:?}") };
    during.verify(&spelt(SECRET));
    during.verify(&spelt(fresh));
    after.verify(&spelt(fresh));
    assert_eq!(header(after, "webhook-signature").split(' ').count(), 1, "the overlap is over");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_test_prompt_fails_two_deliveries_without_sending_them() {
    let (rig, sink) = (Rig::new().await, Sink::start().await);
    let (deliverer, worker) = (rig.deliverer(hurried()), rig.start(rig.options()));
    let id = rig.submit_as("test:webhook_500", Some(sink.url("/hook")), true).await;
    assert_eq!(rig.ended(id).await.status, Status::Succeeded);
    worker.stop().await;
    for sent in [0, 0, 1] {
        assert_eq!(deliverer.run_due().await.expect("available"), 1);
        assert_eq!(sink.received().len(), sent);
        rig.forward_to_next_delivery();
    }
    let record = &rig.store.deliveries(rig.account, true, None, None, 10).await.expect("readable").items[0];
    let statuses: Vec<_> = record.attempts.iter().map(|attempt| attempt.http_status).collect();
    assert_eq!(statuses, [Some(500), Some(500), Some(204)]);
    assert_eq!(sink.received()[0].json()["test"], true);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_slow_endpoint_takes_few_places_and_holds_up_nobody() {
    let (rig, sink, slow) = (Rig::new().await, Sink::start().await, Endpoint::gated(ARRIVED).await);
    for _ in 0..6 {
        rig.event_to(slow.url.clone()).await;
    }
    for _ in 0..6 {
        rig.event_to(sink.url("/hook")).await;
    }
    let options = DelivererOptions { concurrency: 4, per_endpoint_max: 2, ..hurried() };
    let deliverer = rig.deliverer(options);
    let service = Service::start(|shutdown| deliverer.run(shutdown));
    sink.wait_until("the healthy endpoint's messages", |received| received.len() == 6).await;
    eventually("the slow endpoint is asked", || slow.counts.requests.load(Ordering::SeqCst) == 2).await;
    slow.counts.let_through(6);
    eventually("all is delivered", || rig.store.gauges().expect("readable").deliveries_pending == 0).await;
    service.stop().await;
    assert_eq!(slow.counts.waiting_max.load(Ordering::SeqCst), 2);
    assert_eq!(slow.counts.requests.load(Ordering::SeqCst), 6);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_message_that_is_committed_is_sent_without_being_waited_for() {
    let (rig, sink) = (Rig::new().await, Sink::start().await);
    // Only the nudge can wake it in time.
    let deliverer = rig.deliverer(DelivererOptions { idle_ms: 3_600_000, ..DelivererOptions::default() });
    let service = Service::start(|shutdown| deliverer.run(shutdown));
    for round in 1..=3 {
        rig.event_to(sink.url("/hook")).await;
        sink.wait_until("the message", |received| received.len() == round).await;
    }
    service.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_try_that_a_stop_cuts_off_uses_up_no_place() {
    let (rig, hanging) = (Rig::new().await, Endpoint::gated(ARRIVED).await);
    rig.event_to(hanging.url.clone()).await;
    let deliverer = rig.deliverer(DelivererOptions { drain_ms: 50, ..hurried() });
    let service = Service::start(|shutdown| deliverer.run(shutdown));
    eventually("it is being sent", || hanging.counts.requests.load(Ordering::SeqCst) == 1).await;
    service.stop().await;
    let record = &rig.deliveries().await[0];
    assert_eq!((record.status.as_str(), record.attempts.len()), ("pending", 0));
    assert_eq!(record.next_attempt_at, Some(rig.clock.now()), "it is due as before");
    hanging.counts.let_through(9);
    assert_eq!(rig.deliverer(hurried()).run_due().await.expect("available"), 1);
    assert_eq!(rig.deliveries().await[0].status, "delivered");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_this_server_cannot_sign_uses_up_no_place() {
    let (rig, sink) = (Rig::new().await, Sink::start().await);
    rig.event_to(sink.url("/hook")).await;
    let egress = || Egress::new(egress::Options::default());
    let unable = rig.deliverer_by(hurried(), egress(), MasterKey::from_bytes([1; 32]));
    assert_eq!(unable.run_due().await.expect("available"), 1);
    let record = &rig.deliveries().await[0];
    assert_eq!((record.status.as_str(), record.attempts.len()), ("pending", 0));
    assert!(sink.received().is_empty(), "nothing goes out unsigned");
    // With the right key, but where private addresses are not admitted: that is the address's own fault.
    let strict = rig.deliverer_by(hurried(), egress(), rig.master_key.clone());
    assert_eq!(strict.run_due().await.expect("available"), 1);
    let record = &rig.deliveries().await[0];
    let attempt = record.attempts.first().expect("recorded");
    assert_eq!(attempt.http_status, None);
    assert!(attempt.error.as_deref().is_some_and(|error| !error.contains("127.0.0.1")), "{attempt:?}");
    assert!(sink.received().is_empty());
}
