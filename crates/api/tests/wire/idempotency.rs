//! Same key and same request: same answer and one charge.

use serde_json::{Value, json};

use crate::rig::{Answer, GENERATIONS, Rig, least, with};

async fn submit(rig: &Rig, key: &str, name: &str, body: &Value) -> Answer {
    rig.call("POST", GENERATIONS).key(key).header("idempotency-key", name).json(body).send().await
}

#[tokio::test]
async fn a_replay_gives_the_same_bytes_and_charges_nothing() {
    let rig = Rig::new();
    let key = rig.customer("a").await;
    let first = submit(&rig, &key, "order-1", &least()).await;
    assert_eq!(first.status, 200);
    assert!(!first.headers.contains_key("idempotent-replayed"));
    let spelled_out = with(json!({"duration": 5, "aspectRatio": "16:9", "resolution": "720p", "seed": null}));
    for (name, body) in [("order-1", least()), ("\"order-1\"", least()), ("order-1", spelled_out)] {
        let again = submit(&rig, &key, name, &body).await;
        assert_eq!(again.header("idempotent-replayed"), "true", "{again:?}");
        assert_eq!(again.body, first.body);
    }
    assert_eq!(rig.credits(&key).await, (960, 40, 0));
    let other = submit(&rig, &key, "order-1", &with(json!({"seed": 1}))).await;
    assert_eq!((other.status.as_u16(), other.code().as_str()), (422, "idempotency_mismatch"));
}

#[tokio::test]
async fn the_key_is_scoped_to_account_and_namespace_and_refusals_are_not_kept() {
    let rig = Rig::new();
    let (a, b) = (rig.customer("a").await, rig.customer("b").await);
    let test = rig.key("a", json!({"test": true})).await;
    let second_key = rig.key("a", json!({})).await;
    let mut ids = Vec::new();
    for key in [&a, &b, &test] {
        let answer = submit(&rig, key, "k", &least()).await;
        assert!(!answer.headers.contains_key("idempotent-replayed"));
        ids.push(answer.json()["requestId"].clone());
    }
    assert!(ids[0] != ids[1] && ids[1] != ids[2] && ids[0] != ids[2]);
    assert_eq!(submit(&rig, &second_key, "k", &least()).await.json()["requestId"], ids[0], "one account, one scope");
    assert_eq!(submit(&rig, &a, "fresh", &json!({})).await.status, 400);
    assert_eq!(submit(&rig, &a, "fresh", &least()).await.status, 200, "a refusal has not used the key up");
}

#[tokio::test]
async fn a_malformed_key_is_refused() {
    let rig = Rig::new();
    let key = rig.customer("a").await;
    for name in ["", "\"open", "\"\"", &"k".repeat(256)] {
        let answer = submit(&rig, &key, name, &least()).await;
        assert_eq!((answer.status.as_u16(), answer.code().as_str()), (400, "invalid_request"), "{name}");
    }
    assert_eq!(submit(&rig, &key, &"k".repeat(255), &least()).await.status, 200);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn many_duplicates_at_once_are_one_submission() {
    let rig = Rig::new();
    let key = rig.customer("a").await;
    let body = least();
    let sending = (0..64).map(|_| submit(&rig, &key, "one", &body));
    let answers = futures_util::future::join_all(sending).await;
    assert!(answers.iter().all(|answer| answer.status == 200));
    assert!(answers.iter().all(|answer| answer.body == answers[0].body));
    let first = answers.iter().filter(|answer| answer.header("idempotent-replayed").is_empty()).count();
    assert_eq!(first, 1);
    assert_eq!(rig.credits(&key).await, (960, 40, 0));
}
