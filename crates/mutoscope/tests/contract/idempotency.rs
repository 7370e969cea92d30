//! One name for one submission: however often, at once, and after a death.

use std::collections::BTreeSet;

use serde_json::{Value, json};
use testkit::{Answer, Client};
use tokio::task::JoinSet;

use crate::rig::{GENERATIONS, Rig, SLATE_PRICE, list_all, slate};

async fn submit(client: &Client, name: &str, body: &Value) -> Answer {
    client.try_post(GENERATIONS, &[("idempotency-key", name)], body).await.expect("the server answers")
}

#[tokio::test(flavor = "multi_thread")]
async fn two_hundred_duplicates_at_once_are_one_generation_and_one_charge() {
    let rig = Rig::new(&[]);
    let mut duplicates = JoinSet::new();
    for _ in 0..200 {
        let client = rig.client.clone();
        duplicates.spawn(async move { submit(&client, "take one", &slate("one")).await });
    }
    let answers = duplicates.join_all().await;
    let bodies: BTreeSet<Vec<u8>> = answers.iter().map(|answer| answer.body.clone()).collect();
    assert_eq!(bodies.len(), 1, "{bodies:?}");
    let first = answers[0].expect(200);
    assert_eq!(first["creditsCharged"], json!(SLATE_PRICE));
    let originals = answers.iter().filter(|answer| answer.header("idempotent-replayed") != "true").count();
    assert_eq!(originals, 1);
    let id = first["requestId"].as_str().expect("an id");
    assert_eq!(rig.client.ended(id).await["status"], "succeeded");
    assert_eq!(list_all(&rig.client, 100).await.len(), 1);
    assert_eq!(rig.credits().await, (10_000 - SLATE_PRICE, 0, SLATE_PRICE));
    // The counter follows the commit that the client has seen.
    rig.until_metric("mutoscope_attempts_total{outcome=\"succeeded\"}", 1).await;
    assert_eq!(rig.metric("mutoscope_attempts_total{outcome=\"succeeded\"}").await, 1, "one render");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_name_outlives_the_server_and_belongs_to_one_request() {
    let rig = Rig::new(&[]);
    let first = submit(&rig.client, "take-1", &slate("one")).await;
    let id = first.expect(200)["requestId"].as_str().expect("an id").to_owned();
    let rig = rig.start_again(&[]);
    for name in ["take-1", "\"take-1\""] {
        let again = submit(&rig.client, name, &slate("one")).await;
        assert_eq!((again.header("idempotent-replayed"), &again.body), ("true", &first.body), "{name}");
    }
    rig.client.ended(&id).await;
    let again = submit(&rig.client, "take-1", &slate("one")).await;
    assert_eq!(again.body, first.body, "the answer stays what it was, though the generation has ended");

    let mismatch = submit(&rig.client, "take-1", &slate("two")).await;
    assert_eq!((mismatch.status.as_u16(), mismatch.code().as_str()), (422, "idempotency_mismatch"));
    let (long, empty) = ("x".repeat(256), "");
    for malformed in [long.as_str(), empty, "\"open"] {
        let answer = submit(&rig.client, malformed, &slate("one")).await;
        assert_eq!((answer.status.as_u16(), answer.code().as_str()), (400, "invalid_request"), "{malformed:?}");
    }
    let tester = rig.tester();
    assert!(submit(&tester, "take-1", &slate("two")).await.header("idempotent-replayed").is_empty());
    let other = rig.account("other", "100");
    assert!(submit(&other, "take-1", &slate("three")).await.header("idempotent-replayed").is_empty());
    assert_eq!(list_all(&rig.client, 100).await.len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refusal_is_not_kept_under_the_name() {
    let rig = Rig::new(&[("ACCOUNTS__FIRST_CREDITS", "0")]);
    assert_eq!(submit(&rig.client, "k", &slate("one")).await.code(), "insufficient_credits");
    rig.setup.run_well(&["account", "credit", "default", "10", "--reason", "paid"]);
    submit(&rig.client, "k", &slate("one")).await.expect(200);
}
