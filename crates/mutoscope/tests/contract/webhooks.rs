//! Messages to customers: signed so that the public library accepts them, tried
//! again unchanged, and sent to nobody else.

use std::net::TcpListener;

use serde_json::{Value, json};
use testkit::{Received, Sink};

use crate::rig::{GENERATIONS, Rig, cancel, running, slate, until, with};

const WEBHOOK: &str = "/api/open/v1/webhook";

/// An address that must not be called: it tells whether it was.
struct Canary(TcpListener);

impl Canary {
    fn new() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("loopback has a free port");
        listener.set_nonblocking(true).expect("a socket option");
        Self(listener)
    }

    fn url(&self) -> String {
        format!("http://{}/", self.0.local_addr().expect("it is bound"))
    }

    /// The system keeps connections until they are taken, so none can be missed.
    fn was_called(&self) -> bool {
        self.0.accept().is_ok()
    }
}

fn timestamp(message: &Received) -> u64 {
    let text = message.headers.get("webhook-timestamp").and_then(|value| value.to_str().ok());
    text.and_then(|text| text.parse().ok()).expect("seconds")
}

fn told(sink: &Sink, path: &str) -> Value {
    with(slate("told"), json!({"webhookUrl": sink.url(path), "metadata": {"of": path}}))
}

#[tokio::test(flavor = "multi_thread")]
async fn an_end_is_told_once_with_the_status_body_and_a_signature() {
    let rig = Rig::new(&[]);
    let sink = Sink::start().await;
    let id = rig.client.submit(&told(&sink, "/hook?of=mine")).await;
    let end = rig.client.ended(&id).await;
    let received = sink.wait_until("the message", |received| !received.is_empty()).await;
    let message = &received[0];
    message.verify(&rig.secret);
    assert_eq!(message.path, "/hook?of=mine");
    assert!(message.id().starts_with("msg_"), "{}", message.id());
    assert_eq!(message.headers["content-type"], "application/json");
    let mut body = message.json();
    let fields = body.as_object_mut().expect("an object");
    assert_eq!(fields.remove("type"), Some(json!("generation.succeeded")));
    assert!(fields.remove("timestamp").is_some_and(|moment| moment.is_string()));
    assert_eq!(body, end, "the rest is the status body");
    rig.until_all_told().await;
    assert_eq!(sink.received().len(), 1, "once");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_failed_try_is_repeated_with_the_same_bytes_and_a_redirect_is_not_followed() {
    let rig = Rig::new(&[]);
    let (sink, redirecting, canary) = (Sink::start().await, Sink::start().await, Canary::new());
    sink.answer_next(&[500]);
    redirecting.lead_to(&canary.url());
    redirecting.answer_next(&[302]);
    for to in [&sink, &redirecting] {
        rig.client.submit(&told(to, "/hook")).await;
    }
    for to in [&sink, &redirecting] {
        let received = to.wait_until("the second try", |received| received.len() == 2).await;
        let [first, second] = received.as_slice() else { panic!("two") };
        assert_eq!((first.id(), &first.body), (second.id(), &second.body));
        assert!(timestamp(second) >= timestamp(first) + 4, "the schedule, and a fresh moment");
        assert_ne!(first.headers["webhook-signature"], second.headers["webhook-signature"]);
        second.verify(&rig.secret);
    }
    assert!(!canary.was_called(), "where a redirect leads is nobody's business");
    rig.until_metric("mutoscope_deliveries_total{outcome=\"delivered\"}", 2).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn while_a_secret_is_rotated_old_and_new_verify() {
    let rig = Rig::new(&[]);
    let sink = Sink::start().await;
    let new = rig.setup.run_well(&["webhook", "secret", "rotate", "--account", "default"]);
    let new = new.split_whitespace().find(|word| word.starts_with("whsec_")).expect("the new secret").to_owned();
    assert_ne!(new, rig.secret);
    let sent = async |count: usize| {
        rig.client.submit(&told(&sink, "/hook")).await;
        sink.wait_until("a message", |received| received.len() == count).await.pop().expect("one")
    };
    let message = sent(1).await;
    let signatures = message.headers["webhook-signature"].to_str().expect("text").to_owned();
    assert_eq!(signatures.split(' ').filter(|signature| signature.starts_with("v1,")).count(), 2, "{signatures}");
    message.verify(&rig.secret);
    message.verify(&new);
    // Sealed on the disk, and opened again by the next server.
    let rig = rig.start_again(&[]);
    rig.client.submit(&told(&sink, "/hook")).await;
    sink.wait_until("a message", |received| received.len() == 2).await[1].verify(&new);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_endpoint_that_is_gone_is_left_alone_and_others_are_not() {
    let rig = Rig::new(&[]);
    let sink = Sink::start().await;
    sink.answer_next(&[410]);
    rig.client.submit(&told(&sink, "/gone")).await;
    rig.until_metric("mutoscope_deliveries_total{outcome=\"gone\"}", 1).await;
    let skipped = rig.client.submit(&told(&sink, "/gone")).await;
    rig.client.ended(&skipped).await;
    rig.client.submit(&told(&sink, "/here")).await;
    let received = sink.wait_until("the other's", |received| received.len() == 2).await;
    assert_eq!(received[1].path, "/here");
    rig.until_all_told().await;
    assert_eq!(sink.received().len(), 2);
}

/// A 410 is no dead end: its owner sees it, enables the endpoint and has the message sent again.
#[tokio::test(flavor = "multi_thread")]
async fn the_owner_of_a_disabled_endpoint_finds_the_way_back() {
    let rig = Rig::new(&[]);
    let sink = Sink::start().await;
    sink.answer_next(&[410]);
    rig.client.submit(&told(&sink, "/hook")).await;
    let first = sink.wait_until("the first try", |received| received.len() == 1).await.remove(0);
    let skipped = async || {
        let list = rig.client.get(&format!("{WEBHOOK}/deliveries?status=skipped")).await.expect(200);
        list["data"].get(0).cloned()
    };
    let delivery = until("the message is skipped", skipped).await;
    assert_eq!((&delivery["id"], &delivery["attempts"][0]["httpStatus"]), (&json!(first.id()), &json!(410)));
    let endpoints = rig.client.get(&format!("{WEBHOOK}/endpoints")).await.expect(200)["data"].clone();
    assert_eq!((&endpoints[0]["status"], &endpoints[0]["url"]), (&json!("disabled"), &delivery["url"]));
    let id = |item: &Value| item["id"].as_str().expect("an id").to_owned();
    let act = async |path: String| rig.client.post(&format!("{WEBHOOK}/{path}"), &json!({})).await;
    let replay = format!("deliveries/{}/replay", id(&delivery));
    act(replay.clone()).await.expect(409);
    act(format!("endpoints/{}/enable", id(&endpoints[0]))).await.expect(200);
    let secrets = act("secret/rotate".to_owned()).await.expect(200);
    act(replay).await.expect(200);
    let again = sink.wait_until("the replay", |received| received.len() == 2).await.remove(1);
    assert_eq!((again.id(), &again.body), (first.id(), &first.body), "the same bytes under the same id");
    assert_ne!(again.headers["webhook-signature"], first.headers["webhook-signature"], "signed afresh");
    for secret in ["secret", "previousSecret"] {
        again.verify(secrets[secret].as_str().expect("a secret"));
    }
    let test = rig.client.post(&format!("{WEBHOOK}/test"), &json!({"webhookUrl": sink.url("/hook")})).await;
    let test = test.expect(200)["data"].clone();
    let event = sink.wait_until("the test event", |received| received.len() == 3).await.remove(2);
    event.verify(secrets["secret"].as_str().expect("a secret"));
    assert_eq!((event.id(), &event.json()["type"]), (id(&test).as_str(), &json!("webhook.test")));
    rig.until_all_told().await;
    let since = json!({"since": delivery["createdAt"], "status": "delivered"});
    let told = rig.client.post(&format!("{WEBHOOK}/deliveries/replay"), &since).await.expect(200);
    assert_eq!(told["replayed"], 2);
    let all = sink.wait_until("both again", |received| received.len() == 5).await;
    let ids = |part: &[Received]| part.iter().map(|one| one.id().to_owned()).collect::<std::collections::BTreeSet<_>>();
    assert_eq!(ids(&all[3..]), ids(&all[1..3]));
}

#[tokio::test(flavor = "multi_thread")]
async fn private_addresses_are_refused_at_the_door_and_at_every_call() {
    let canary = Canary::new();
    let rig = Rig::new(&[]);
    let tester = rig.tester();
    let slow = json!({"prompt": "test:slow=600", "webhookUrl": canary.url()});
    let id = tester.submit(&with(slate("x"), slow)).await;
    running(&tester, &id).await;
    // What was allowed once is judged anew when it is called.
    let rig = rig.start_again(&[("ALLOW_PRIVATE_ADDRESSES", "false")]);
    let tester = rig.client.with_key(tester.key().expect("it has one"));
    cancel(&tester, &id).await.expect(200);
    rig.until_metric("mutoscope_deliveries_total{outcome=\"retry\"}", 1).await;
    for url in [
        canary.url().as_str(),
        "http://example.com/hook",
        "https://127.0.0.1/hook",
        "https://[::ffff:127.0.0.1]/hook",
        "https://2130706433/hook",
        "https://localhost/hook",
        "https://169.254.169.254/latest/meta-data",
        "https://user@example.com/hook",
        "https://example.com:8443/hook",
        "not a url",
    ] {
        let answer = rig.client.post(GENERATIONS, &with(slate("x"), json!({"webhookUrl": url}))).await;
        let details = answer.expect(400)["error"]["details"].clone();
        assert_eq!(details[0]["field"], "webhookUrl", "{url}: {details}");
    }
    assert!(!canary.was_called());
}
