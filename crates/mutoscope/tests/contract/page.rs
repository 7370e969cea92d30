//! The public page's own requests, sent as they stand there, and what surrounds
//! them: models, credits, health, numbers.

use reqwest::Method;
use serde_json::{Value, json};

use crate::rig::{GENERATIONS, Rig, cancel, path, slate};

const PROMPT: &str = "A river flowing through an autumn forest, aerial view, cinematic motion";

/// The body of the page's request. Only the webhook's host is another one: the
/// page's may exist.
const REQUEST: &str = r#"{
"model": "seedance-2.0",
"prompt": "A river flowing through an autumn forest, aerial view, cinematic motion",
"aspectRatio": "16:9",
"duration": 5,
"resolution": "720p",
"webhookUrl": "https://your-app.invalid/webhooks/seedance",
"metadata": {
"projectId": "proj_1001",
"sceneId": "scene_08"
}
}"#;

/// What the page's status answers hold, and nothing of ours.
fn promised(body: &Value) -> Value {
    let names = ["success", "requestId", "status", "model", "prompt", "duration", "aspectRatio", "output", "error"];
    names.map(|name| (name.to_owned(), body[name].clone())).into_iter().collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_client_written_for_the_page_submits_asks_and_cancels() {
    let rig = Rig::new(&[("ALLOW_PRIVATE_ADDRESSES", "false")]);
    let headers = [("Content-Type", "application/json")];
    let body = Some(REQUEST.as_bytes().to_vec());
    let accepted = rig.client.send(Method::POST, GENERATIONS, &headers, body).await.expect("answered");
    let id = accepted.expect(200)["requestId"].as_str().expect("an id").to_owned();
    let text = format!(r#"{{"success":true,"requestId":"{id}","status":"queued","creditsCharged":40}}"#);
    assert_eq!(String::from_utf8_lossy(&accepted.body), text);
    assert_eq!(rig.credits().await, (9_960, 40, 0));

    crate::rig::running(&rig.client, &id).await;
    let answer = rig.client.get(&path(&id)).await;
    let expected = json!({
        "success": true, "requestId": id, "status": "processing", "model": "seedance-2.0", "prompt": PROMPT,
        "duration": 5, "aspectRatio": "16:9", "output": null, "error": null,
    });
    assert_eq!(promised(&answer.json()), expected);
    assert!(answer.header("retry-after").parse::<u32>().is_ok_and(|seconds| seconds > 0), "{answer:?}");
    assert_eq!(answer.json()["metadata"], json!({"projectId": "proj_1001", "sceneId": "scene_08"}));

    let cancelled = cancel(&rig.client, &id).await;
    let text = format!(r#"{{"success":true,"requestId":"{id}","status":"cancelled"}}"#);
    assert_eq!((cancelled.status.as_u16(), String::from_utf8_lossy(&cancelled.body).into_owned()), (200, text));
    assert_eq!(rig.credits().await, (10_000, 0, 0));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_success_is_told_with_a_link_and_all_that_is_known_of_the_clip() {
    let rig = Rig::new(&[]);
    let id = rig.client.submit(&slate("one")).await;
    let end = rig.client.ended(&id).await;
    let url = format!("{}/files/open-api-results/{id}.mp4", rig.server.address());
    assert_eq!((&end["status"], &end["error"]), (&json!("succeeded"), &Value::Null), "{end}");
    let output = &end["output"];
    assert_eq!((&output["type"], &output["url"]), (&json!("video"), &json!(url)));
    for (field, value) in [("width", 864), ("height", 496), ("fps", 24), ("frames", 24)] {
        assert_eq!(output[field], json!(value), "{field}");
    }
    assert_eq!((&output["hasAudio"], &output["expired"]), (&json!(true), &json!(false)));
    assert!(output["expiresAt"].as_str() > end["finishedAt"].as_str(), "{end}");
    assert!(end["createdAt"].as_str() <= end["startedAt"].as_str(), "{end}");
    assert!(end["startedAt"].as_str() < end["finishedAt"].as_str(), "{end}");
    assert_eq!(end["engine"], json!({"provider": "previz", "model": "previz-0.1", "synthesis": "procedural"}));
    for (field, value) in [
        ("resolution", json!("480p")),
        ("metadata", Value::Null),
        ("mediaUrls", json!([])),
        ("progress", json!(1.0)),
        ("queuePosition", Value::Null),
        ("creditsCharged", json!(4)),
        ("creditsRefunded", json!(0)),
        ("test", json!(false)),
    ] {
        assert_eq!(end[field], value, "{field}");
    }
    assert!(end["seed"].is_u64() && end["promptReport"].is_object(), "{end}");
    assert!(rig.client.get(&path(&id)).await.header("retry-after").is_empty(), "there is nothing to wait for");
    assert_eq!(rig.credits().await, (9_996, 0, 4));
    let late = cancel(&rig.client, &id).await;
    assert_eq!((late.status.as_u16(), late.code().as_str()), (409, "not_cancellable"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_client_that_prefers_to_wait_gets_the_clip_in_one_request() {
    let rig = Rig::new(&[]);
    let answer = rig.client.try_post(GENERATIONS, &[("prefer", "wait=60")], &slate("one")).await.expect("answered");
    assert_eq!(answer.header("preference-applied"), "wait=60");
    assert_eq!(answer.expect(200)["status"], "succeeded");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_same_seed_makes_the_same_clip() {
    let rig = Rig::new(&[]);
    let clip = async |seed: u64| {
        let id = rig.client.submit(&crate::rig::with(slate("one"), json!({"seed": seed}))).await;
        let end = rig.client.ended(&id).await;
        assert_eq!(end["seed"], json!(seed));
        end["output"]["sha256"].as_str().expect("a digest").to_owned()
    };
    let (one, again, other) = (clip(7).await, clip(7).await, clip(8).await);
    assert_eq!(one, again);
    assert_ne!(one, other);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_stands_beside_the_generations_is_there() {
    let rig = Rig::new(&[]);
    let nobody = testkit::Client::new(rig.server.address(), None);
    let models = nobody.get("/api/open/v1/models").await.expect(200);
    let fixture = &models["data"].as_array().expect("a list")[1];
    assert_eq!((&fixture["id"], &fixture["durations"]), (&json!("fixture-1"), &json!({"min": 1, "max": 15})));
    assert_eq!(fixture["servedBy"]["provider"], "previz", "{fixture}");
    assert_eq!(fixture["pricing"]["unit"], "credits_per_second", "{fixture}");

    assert_eq!(nobody.get("/healthz").await.expect(200)["status"], "alive");
    assert_eq!(nobody.get("/readyz").await.expect(200)["status"], "ready");
    let page = nobody.get("/").await;
    assert_eq!((page.status.as_u16(), page.header("content-type")), (200, "text/html; charset=utf-8"));
    assert!(String::from_utf8_lossy(&page.body).contains("previz"), "the page says who makes the clips");

    let id = rig.client.submit(&slate("one")).await;
    rig.client.ended(&id).await;
    // The counter follows the commit that the client has seen.
    rig.until_metric("mutoscope_attempts_total{outcome=\"succeeded\"}", 1).await;
    assert_eq!(rig.metric("mutoscope_attempts_total{outcome=\"succeeded\"}").await, 1);
    assert_eq!((rig.metric("mutoscope_jobs_queued").await, rig.metric("mutoscope_jobs_running").await), (0, 0));
}
