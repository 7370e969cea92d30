//! The order in which a request is refused, and the one shape that every refusal has.

use serde_json::{Value, json};

use crate::rig::{BASE, GENERATIONS, Rig, least, with};

/// A request that is wrong in every way, mended one way at a time: each refusal comes in its turn.
#[tokio::test]
async fn refusals_come_in_the_order_of_the_contract() {
    let rig = Rig::build(
        |options| {
            options.limits.requests_per_minute = 11;
            options.limits.submissions_per_minute = 9;
        },
        |options| options.queued_max = 0,
    );
    rig.account("a", 0).await;
    let readers = rig.key("a", json!({"scopes": ["read"]})).await;
    let test = rig.key("a", json!({"test": true})).await;
    let huge = "x".repeat(1024 * 1024 + 1);
    let send = async |key: &str, kind: &str, idempotency: &str, body: &str| {
        let call = rig.call("POST", GENERATIONS).key(key).header("content-type", kind);
        let call = call.header("idempotency-key", idempotency).header("content-length", &body.len().to_string());
        call.body(body.to_owned()).send().await.code()
    };
    let bad_key = "\"unclosed";
    assert_eq!(send("nonsense", "text/plain", bad_key, &huge).await, "unauthorized");
    assert_eq!(send(&readers, "text/plain", bad_key, &huge).await, "forbidden");
    assert_eq!(send(&test, "text/plain", bad_key, &huge).await, "payload_too_large");
    assert_eq!(send(&test, "text/plain", bad_key, "{").await, "unsupported_media_type");
    let message = async |body: &Value| {
        let call = rig.call("POST", GENERATIONS).key(&test).header("idempotency-key", bad_key);
        call.json(body).send().await.json()["error"]["message"].as_str().expect("a sentence").to_owned()
    };
    assert_eq!(send(&test, "application/json", bad_key, "{").await, "invalid_request");
    assert!(message(&json!({"seed": -1})).await.contains("model"), "fields come before the idempotency key");
    let moderated = with(json!({"prompt": "test:moderation", "maxCredits": 1}));
    assert!(message(&moderated).await.contains("Idempotency-Key"), "which comes before moderation");
    let kind = "application/json";
    assert_eq!(send(&test, kind, "k1", &moderated.to_string()).await, "content_rejected");
    let dear = with(json!({"maxCredits": 1})).to_string();
    assert_eq!(send(&test, kind, "k2", &dear).await, "price_above_max");
    assert_eq!(send(&test, kind, "k3", &least().to_string()).await, "queue_full");
    // The ninth submission has been made, and the limits come before the size.
    for _ in 0..2 {
        send(&test, kind, "k4", &least().to_string()).await;
    }
    assert_eq!(send(&test, "text/plain", bad_key, &huge).await, "rate_limited");
}

#[tokio::test]
async fn every_answer_has_an_id_and_every_refusal_the_one_shape() {
    let rig = Rig::new();
    let key = rig.customer("a").await;
    let call = |method: &str, path: &str| rig.call(method, path).key(&key);
    let answers = [
        call("GET", "/nowhere").send().await,
        call("GET", &format!("{BASE}/credits/entries")).send().await,
        call("POST", &format!("{BASE}/webhook/deliveries/x/replay")).send().await,
        call("GET", &format!("{GENERATIONS}/{}/events", "x")).send().await,
        call("DELETE", GENERATIONS).send().await,
        call("PUT", "/healthz").send().await,
        call("BREW", "/").send().await,
        call("POST", GENERATIONS).send().await,
        call("POST", GENERATIONS).json(&json!([])).send().await,
        call("GET", GENERATIONS).header("authorization", "x").send().await,
        call("GET", "/files/open-api-results/x.mp4").send().await,
    ];
    let mut ids = Vec::new();
    for answer in &answers {
        let body = answer.json();
        assert!(answer.status.is_client_error(), "{answer:?}");
        assert_eq!(body["success"], json!(false), "{answer:?}");
        assert!(body["error"]["code"].is_string() && body["error"]["message"].is_string(), "{answer:?}");
        assert_eq!(answer.header("content-type"), "application/json");
        assert_eq!(answer.header("cache-control"), "no-store");
        assert_eq!(answer.header("x-content-type-options"), "nosniff");
        assert!(!answer.header("x-request-id").is_empty());
        ids.push(answer.header("x-request-id"));
    }
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), answers.len(), "each has an id of its own");
}

#[tokio::test]
async fn a_wrong_method_is_told_the_right_ones() {
    let rig = Rig::new();
    for (method, path, allowed) in [
        ("DELETE", GENERATIONS, "GET,HEAD,POST"),
        ("POST", "/healthz", "GET,HEAD"),
        ("GET", "/api/open/v1/video/generations/req_1/cancel", "POST"),
    ] {
        let answer = rig.call(method, path).send().await;
        assert_eq!((answer.status.as_u16(), answer.code().as_str()), (405, "method_not_allowed"));
        assert_eq!(answer.header("allow"), allowed, "{path}");
    }
}

#[tokio::test]
async fn json_that_could_be_read_two_ways_is_refused_with_a_sentence() {
    let rig = Rig::new();
    let key = rig.customer("a").await;
    let deep = format!(r#"{{"metadata":{}{}}}"#, "[".repeat(100), "]".repeat(100));
    for (body, hint) in [
        (br#"{"model":"seedance-2.0","prompt":"a","prompt":"b"}"#.to_vec(), "\"prompt\" stands twice"),
        (br#"{"model":"seedance-2.0","prompt":"a","metadata":{"x":{"y":1,"y":2}}}"#.to_vec(), "\"y\" stands twice"),
        (b"{} {}".to_vec(), "goes on after the end"),
        (b"{\"prompt\":\"\xff\"}".to_vec(), "UTF-8"),
        (deep.into_bytes(), "nested deeper"),
        (b"".to_vec(), "empty"),
        (b"{'a':1}".to_vec(), "not valid JSON at byte 1"),
        (b"[]".to_vec(), "must be a JSON object"),
        (b"null".to_vec(), "must be a JSON object"),
    ] {
        let call = rig.call("POST", GENERATIONS).key(&key).header("content-type", "application/json");
        let answer = call.body(body.clone()).send().await;
        assert_eq!((answer.status.as_u16(), answer.code().as_str()), (400, "invalid_request"));
        let message = answer.json()["error"]["message"].as_str().expect("a sentence").to_owned();
        assert!(message.contains(hint), "{}: {message}", String::from_utf8_lossy(&body));
    }
}

#[tokio::test]
async fn a_closed_store_is_told_as_unavailable_and_not_ready() {
    let rig = Rig::new();
    let key = rig.customer("a").await;
    rig.store.close().await;
    let answer = rig.submit(&key, &least()).await;
    assert_eq!((answer.status.as_u16(), answer.code().as_str()), (503, "unavailable"));
    assert!(!answer.header("retry-after").is_empty());
    assert_eq!(rig.call("GET", "/readyz").send().await.status, 503);
    assert_eq!(rig.call("GET", "/healthz").send().await.status, 200);
}
