//! Test keys: everything for real but the money, and bad days on demand.

use serde_json::{Value, json};
use testkit::{Client, Sink};

use crate::rig::{GENERATIONS, Rig, cancel, list_all, path, running, slate, with};

async fn forced(client: &Client, prompt: &str) -> Value {
    let id = client.submit(&with(slate("x"), json!({"prompt": prompt}))).await;
    client.ended(&id).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_bad_day_can_be_had_for_the_asking() {
    let rig = Rig::new(&[("WORKER__BACKOFF_MS", "50")]);
    let tester = rig.tester();
    for (prompt, code, message) in [
        ("test:provider_error", "provider_error", Some("Video generation failed upstream")),
        ("test:timeout", "provider_timeout", None),
    ] {
        let end = forced(&tester, prompt).await;
        assert_eq!((&end["success"], &end["status"], &end["output"]), (&json!(true), &json!("failed"), &Value::Null));
        assert_eq!(end["error"]["code"], code, "{end}");
        assert!(message.is_none_or(|message| end["error"] == json!({"code": code, "message": message})), "{end}");
        assert_eq!(end["creditsRefunded"], end["creditsCharged"]);
    }
    let refused = tester.post(GENERATIONS, &with(slate("x"), json!({"prompt": "test:moderation"}))).await;
    assert_eq!((refused.status.as_u16(), refused.code().as_str()), (422, "content_rejected"));
    assert_eq!(list_all(&tester, 100).await.len(), 2, "a refusal makes nothing");

    assert_eq!(forced(&tester, "test:slow=1").await["status"], "succeeded");
    let slow = tester.submit(&with(slate("x"), json!({"prompt": "test:slow=600"}))).await;
    running(&tester, &slow).await;
    cancel(&tester, &slow).await.expect(200);
    assert_eq!(tester.ended(&slow).await["status"], "cancelled");
    let prose = tester.submit(&with(slate("x"), json!({"prompt": "test:provider_error "}))).await;
    assert_eq!(tester.ended(&prose).await["status"], "succeeded", "only the exact words count");
    let prose = rig.client.submit(&with(slate("x"), json!({"prompt": "test:provider_error"}))).await;
    assert_eq!(rig.client.ended(&prose).await["status"], "succeeded", "a live key writes prose");
}

#[tokio::test(flavor = "multi_thread")]
async fn test_and_live_do_not_see_each_other_and_a_test_costs_nothing() {
    let rig = Rig::new(&[("ACCOUNTS__FIRST_CREDITS", "4")]);
    let (tester, sink) = (rig.tester(), Sink::start().await);
    let live = rig.client.submit(&with(slate("live"), json!({"webhookUrl": sink.url("/live")}))).await;
    let body = with(slate("test"), json!({"webhookUrl": sink.url("/test"), "duration": 2}));
    let accepted = tester.post(GENERATIONS, &body).await.expect(200);
    assert_eq!(accepted["creditsCharged"], json!(8), "what a live key would pay, though there is not so much");
    let test = accepted["requestId"].as_str().expect("an id").to_owned();
    let (live_end, test_end) = (rig.client.ended(&live).await, tester.ended(&test).await);
    assert_eq!((&live_end["test"], &test_end["test"]), (&json!(false), &json!(true)));
    for unseen in [tester.get(&path(&live)).await, rig.client.get(&path(&test)).await] {
        assert_eq!(unseen.status, 404);
    }
    for (client, id) in [(&rig.client, &live), (&tester, &test)] {
        let listed = list_all(client, 100).await;
        assert_eq!((listed.len(), &listed[0]["requestId"]), (1, &json!(id)));
    }
    assert_eq!(rig.credits().await, (0, 0, 4), "one line in the ledger");
    let received = sink.wait_until("both messages", |received| received.len() == 2).await;
    for message in received {
        message.verify(&rig.secret);
        assert_eq!(message.json()["test"], json!(message.path == "/test"), "{}", message.path);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_endpoint_that_fails_can_be_had_for_the_asking() {
    let rig = Rig::new(&[]);
    let (tester, sink) = (rig.tester(), Sink::start().await);
    let body = json!({"prompt": "test:webhook_500", "webhookUrl": sink.url("/hook")});
    let id = tester.submit(&with(slate("x"), body)).await;
    assert_eq!(tester.ended(&id).await["status"], "succeeded");
    rig.until_metric("mutoscope_deliveries_total{outcome=\"retry\"}", 2).await;
    assert_eq!(sink.received().len(), 0, "the first two are only said to have been sent");
    assert_eq!(rig.metric("mutoscope_deliveries_pending").await, 1, "a third is to come");
}
