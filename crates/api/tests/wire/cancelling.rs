//! Withdrawing what has been asked for.

use serde_json::json;

use crate::rig::{Answer, GENERATIONS, Rig};

async fn cancel(rig: &Rig, key: &str, id: &str) -> Answer {
    rig.call("POST", &format!("{GENERATIONS}/{id}/cancel")).key(key).send().await
}

#[tokio::test]
async fn queued_or_processing_is_cancelled_and_refunded_once() {
    let rig = Rig::new();
    let key = rig.customer("a").await;
    let (running, queued) = (rig.submitted(&key).await, rig.submitted(&key).await);
    let claim = rig.claim().await;
    for id in [&running, &queued, &running] {
        let answer = cancel(&rig, &key, id).await;
        assert_eq!(answer.status, 200, "{answer:?}");
        assert_eq!(answer.json(), json!({"success": true, "requestId": id, "status": "cancelled"}));
    }
    assert_eq!(rig.credits(&key).await, (1_000, 0, 0));
    let status = rig.status(&key, &running).await.json();
    assert_eq!((&status["status"], &status["creditsRefunded"]), (&json!("cancelled"), &json!(40)));
    rig.succeed(claim, b"too late").await;
    assert_eq!(rig.status(&key, &running).await.json()["output"], json!(null), "a late result is dropped");
    assert_eq!(rig.credits(&key).await, (1_000, 0, 0));
}

#[tokio::test]
async fn what_has_ended_otherwise_is_not_cancellable() {
    let rig = Rig::new();
    let key = rig.customer("a").await;
    let id = rig.submitted(&key).await;
    let claim = rig.claim().await;
    rig.succeed(claim, b"clip").await;
    let answer = cancel(&rig, &key, &id).await;
    assert_eq!((answer.status.as_u16(), answer.code().as_str()), (409, "not_cancellable"));
    assert_eq!(rig.credits(&key).await, (960, 0, 40));
}
